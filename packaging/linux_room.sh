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
apt-get -q purge -y pixhaul > /dev/null
test ! -e /usr/lib/pixhaul
test ! -e /usr/bin/pixhaul
test -z "$(find / -xdev \( -path /proc -o -path /home -o -path /tmp -o -path /dev \) -prune -o -name '*pixhaul*' ! -name pixhaul.deb -print | grep -v '^/var/lib/dpkg/\|^/var/log\|^/var/cache' || true)"
test -z "$(dpkg-query -W -f '${Status}' pixhaul 2> /dev/null | grep installed || true)"
echo "NOTHING LEFT"
