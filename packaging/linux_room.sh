# Run by linux_check.py in a clean Debian 12: install, look, download, remove. Nothing may be left.
export DEBIAN_FRONTEND=noninteractive
command -v python3 && { echo "this Debian has Python already"; exit 1; }
apt-get -q update > /dev/null
apt-get -q install -y --no-install-recommends /root/pixhaul.deb > /root/apt.txt || { tail -20 /root/apt.txt; exit 1; }
command -v python3 && { echo "the package brought Python"; exit 1; }
pixhaul --version
useradd -m visitor
cd /home/visitor
as() { su visitor -s /bin/bash -c "cd /home/visitor && DISPLAY=$DISPLAY LANG=C.UTF-8 $1"; }
as "pixhaul --smoke" | grep -x READY
exec 3<>"/dev/tcp/$(echo "$LIST" | sed 's,http://\(.*\):\(.*\)/.*,\1/\2,')"
printf 'GET /list.txt HTTP/1.0\r\n\r\n' >&3
sed '1,/^\r$/d' <&3 > list.txt
as "pixhaul get list.txt -d pictures --report report.csv"
test "$(find pictures -type f -size +0 | wc -l)" = "$COUNT"

# A double click in a file manager opens a list, and a second one lands in the same window. What that needs goes again.
apt-get -q install -y --no-install-recommends pcmanfm desktop-file-utils openbox xdotool dbus-x11 procps > /root/apt.txt || { tail -20 /root/apt.txt; exit 1; }
mkdir lists-1 lists-2
head -4 list.txt > lists-1/one.txt
tail -n +5 list.txt > lists-2/two.txt
chown -R visitor: .
as "dbus-launch --exit-with-session openbox" &
until as "xdotool getactivewindow" > /dev/null 2>&1 || as "xdotool search --name ''" > /dev/null 2>&1; do sleep 0.2; done
double_click_in() { # opens a folder with one file in it, and clicks from place to place until $2 holds
  local window=""
  for _ in 1 2 3; do # without a session of its own the file manager sometimes starts and shows nothing
    as "cd $1; exec dbus-launch --exit-with-session pcmanfm" &
    for _ in $(seq 40); do
      window=$(as "xdotool search --onlyvisible --name $1" | tail -1) && [ "$window" ] && break 2
      sleep 0.2
    done
    pkill -u visitor -x pcmanfm || true
  done
  [ "$window" ] || { echo "the file manager shows no window"; exit 1; }
  as "xdotool windowactivate --sync $window windowsize --sync $window 640 480 windowmove $window 20 20" || true
  sleep 1
  for y in 100 85 120; do
    for x in 205 225 245 110; do
      as "xdotool mousemove --window $window $x $y click --repeat 2 --delay 80 1"
      for _ in $(seq 20); do eval "$2" && break 3; sleep 0.2; done
    done
  done
  pkill -u visitor -x pcmanfm || true
  eval "$2" || { echo "the double click in $1 opened nothing"; exit 1; }
}
shows() { as "xdotool search --onlyvisible --name Pixhaul" 2> /dev/null | grep -c . || true; }
double_click_in lists-1 'test "$(shows)" -ge 1'
sleep 3
double_click_in lists-2 'grep -aq "$(tail -1 list.txt | sed "s,.*/,,")" /home/visitor/.local/share/pixhaul/journal.sqlite3*'
for _ in $(seq 50); do test "$(pgrep -u visitor -xc pixhaul)" = 1 && break; sleep 0.2; done # the second start hands over and ends
test "$(pgrep -u visitor -xc pixhaul)" = 1 || { echo "two windows are open"; exit 1; }
as "xdotool search --onlyvisible --name Pixhaul windowactivate --sync key ctrl+Return"
for _ in $(seq 100); do
  test "$(find Pictures -type f -size +0 2> /dev/null | wc -l)" -ge "$COUNT" && break
  sleep 0.3
done
test "$(find Pictures -type f -size +0 | wc -l)" = "$COUNT" || { echo "not all pictures of both lists came"; find Pictures; exit 1; }
echo "DOUBLE CLICK"
pkill -u visitor -x pixhaul
for _ in $(seq 50); do pgrep -u visitor -x pixhaul > /dev/null || break; sleep 0.2; done
pkill -u visitor || true
apt-get -q purge -y --autoremove pcmanfm desktop-file-utils openbox xdotool dbus-x11 procps > /dev/null

apt-get -q purge -y pixhaul > /dev/null
test ! -e /usr/lib/pixhaul
test ! -e /usr/bin/pixhaul
test -z "$(find / -xdev \( -path /proc -o -path /home -o -path /tmp -o -path /dev \) -prune -o -name '*pixhaul*' ! -name pixhaul.deb -print | grep -v '^/var/lib/dpkg/\|^/var/log\|^/var/cache' || true)"
test -z "$(dpkg-query -W -f '${Status}' pixhaul 2> /dev/null | grep installed || true)"
echo "NOTHING LEFT"
