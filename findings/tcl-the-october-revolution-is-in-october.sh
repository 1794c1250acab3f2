#!/usr/bin/env bash
# Tcl's clock leaves the October revolution in October for a Russian, Greek or Romanian locale, but no Bulgarian one.
#
# Guess: the locale of clock format sets the names of months and days; %Y-%m-%d is the same for all, and what one locale
#   wrote all can read.
# Using: Tcl 8.6.13 (Debian 12).
# Seen: the change from the Julian calendar goes by the locale: 1917-11-07 is 1917-10-25 for ru, el and ro, and stays for
#   en, de and zh, and for uk, be and bg too, where people lived by the old calendar until 1918 and 1916. Read without
#   the locale, what ru wrote is 13 days earlier; read with it, the ISO date 1917-11-07 is the 20th.
# Matters: a table of events that is written by one program or machine and read by another has coups from before 1918
#   move by 13 days, and only in some languages.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq tcl8.6=8.6.13+dfsg-2 libtcl8.6=8.6.13+dfsg-2 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.tcl <<'TCL'
proc days {day args} {clock scan $day -format %Y-%m-%d -gmt 1 {*}$args}
proc written {time args} {clock format $time -format %Y-%m-%d -gmt 1 {*}$args}
foreach {what day} {
    "Bulgaria goes to war" 1915-10-14 "Winter Palace taken" 1917-11-07 "Greek officers revolt" 1922-09-24
} {
    puts "$what, $day:"
    foreach locale {C en de ru uk be bg ro el zh} {puts -nonewline " $locale [written [days $day] -locale $locale]"}
    puts ""
}
puts "written for ru and read without a locale: [written [days [written [days 1917-11-07] -locale ru]]]"
puts "read for ru and written without a locale: [written [days 1917-11-07 -locale ru]]"
TCL
lib=$PWD/root/usr/lib/x86_64-linux-gnu
env LC_ALL=C LD_LIBRARY_PATH="$lib" TCL_LIBRARY="$PWD/root/usr/share/tcltk/tcl8.6" nice -n 10 root/usr/bin/tclsh8.6 \
  find.tcl > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
Bulgaria goes to war, 1915-10-14:
 C 1915-10-14 en 1915-10-14 de 1915-10-14 ru 1915-10-01 uk 1915-10-14 be 1915-10-14 bg 1915-10-14 ro 1915-10-01 el 1915-10-01 zh 1915-10-14
Winter Palace taken, 1917-11-07:
 C 1917-11-07 en 1917-11-07 de 1917-11-07 ru 1917-10-25 uk 1917-11-07 be 1917-11-07 bg 1917-11-07 ro 1917-10-25 el 1917-10-25 zh 1917-11-07
Greek officers revolt, 1922-09-24:
 C 1922-09-24 en 1922-09-24 de 1922-09-24 ru 1922-09-24 uk 1922-09-24 be 1922-09-24 bg 1922-09-24 ro 1922-09-24 el 1922-09-11 zh 1922-09-24
written for ru and read without a locale: 1917-10-25
read for ru and written without a locale: 1917-11-20
EXPECTED
cat seen
diff -u expected seen
echo unchanged
