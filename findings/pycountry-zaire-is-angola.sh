#!/usr/bin/env bash
# pycountry finds Angola for Zaire, Nigeria for Niger, and by CS never Czechoslovakia.
#
# Guess: search_fuzzy puts the exact name first, and knows former names or finds nothing;
#   historic_countries.get(alpha_2="CS") is ambiguous and says so, and each withdrawal_date is a day.
# Using: pycountry 22.3.5 with iso-codes 4.15.0 (Debian 12).
# Seen: the first hit for Zaire is Angola (which has a province of that name), for Niger it is Nigeria (a
#   state of that name), for Korea the North; Burma and USSR find nothing. CS is Serbia and Montenegro only,
#   and of the 31 former countries 18 have no more than a year of withdrawal.
# Matters: lists of leaders name states as they were then; the first hit of a fuzzy search is what scripts
#   take, and it is a neighbour with other coups.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  python3-pycountry=22.3.5+ds1-1 iso-codes=4.15.0-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
sed -i "s#'/usr/share/iso-codes#'$PWD/root/usr/share/iso-codes#" root/usr/lib/python3/dist-packages/pycountry/__init__.py
cat > find.py <<'PY'
import pycountry

for name in ("Zaire", "Niger", "Korea", "Burma", "USSR"):
    try:
        print(name, "->", ", ".join(found.name for found in pycountry.countries.search_fuzzy(name)))
    except LookupError:
        print(name, "-> nothing")
print("CS ->", pycountry.historic_countries.get(alpha_2="CS").name)
former = list(pycountry.historic_countries)
print("former", len(former), "with CS", [country.alpha_4 for country in former if country.alpha_2 == "CS"],
      "withdrawn in a year without a day", sum(len(country.withdrawal_date) == 4 for country in former))
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py > seen
cat > expected <<'EXPECTED'
Zaire -> Angola
Niger -> Nigeria, Niger
Korea -> Korea, Democratic People's Republic of, Korea, Republic of
Burma -> nothing
USSR -> nothing
CS -> Serbia and Montenegro
former 31 with CS ['CSHH', 'CSXX'] withdrawn in a year without a day 18
EXPECTED
cat seen
diff -u expected seen
echo unchanged
