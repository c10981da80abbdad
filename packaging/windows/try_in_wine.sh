#!/bin/bash
# Install, upgrade and remove what packaging/windows.py made, in Wine: try_in_wine.sh SETUP.EXE
# Wine's prefix is made in a folder of its own and thrown away. Needs wine with wine32 (NSIS makes 32-bit programs).
set -euo pipefail
setup=$(readlink -f "$1")
home=$(mktemp -d)
trap 'wineserver -k || true; rm -rf "$home"' EXIT
export HOME=$home WINEPREFIX=$home/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe="
unset DISPLAY WAYLAND_DISPLAY
wineboot -i > /dev/null 2>&1
wineserver -w
users=$WINEPREFIX/drive_c/users
own=$(echo "$users"/*/AppData/Local | tr ' ' '\n' | grep -v Public)
program=$own/Programs/Pixhaul

wine "$setup" /S
wineserver -w
for file in pixhaul.exe pixhaulw.exe uninstall.exe; do test -f "$program/$file"; done
test -n "$(find "$users" -name Pixhaul.lnk)"
wine reg query 'HKCU\Software\Classes\Pixhaul.Job\shell\open\command' | grep -q 'pixhaulw.exe" "%1"'
wine reg query 'HKCU\Software\Classes\.pixhaul' | grep -q Pixhaul.Job
wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Pixhaul' | grep -q QuietUninstallString
echo "installed"

mkdir -p "$own/pixhaul"
echo kept > "$own/pixhaul/settings.json"
echo mine > "$program/mine.txt"
echo old > "$program/_internal/old.txt"
wine "$setup" /S
wineserver -w
test -f "$program/pixhaulw.exe" -a -f "$program/mine.txt" -a -f "$own/pixhaul/settings.json"
echo "upgraded"

cp "$program/uninstall.exe" "$home/uninstall.exe"
wine "$home/uninstall.exe" /S "_?=$(winepath -w "$program")"
wineserver -w
test ! -e "$program/pixhaulw.exe" -a -f "$program/mine.txt" -a -f "$own/pixhaul/settings.json"
echo "removed; settings and a file that is not ours stayed"

rm -r "$program"
wine "$setup" /S
wineserver -w
wine "$program/uninstall.exe" /S /ALL "_?=$(winepath -w "$program")"
wineserver -w
rm -f "$program/uninstall.exe" # a running program cannot remove itself
rmdir "$program" 2> /dev/null || true
test -z "$(find "$users" -iname '*pixhaul*')"
test -z "$(wine reg query 'HKCU\Software' /s | grep -i pixhaul || true)"
echo "NOTHING LEFT"
