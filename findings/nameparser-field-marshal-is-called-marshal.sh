#!/usr/bin/env bash
# To nameparser a Field Marshal is called Marshal, and the same man has another surname as a General.
#
# Guess: the ranks are titles, of one word or two, as it has titles for General and Maj.; and a title before a
#   name does not change the name after it.
# Using: nameparser 1.1.2 (Debian 12).
# Seen: a Field Marshal has the title "Field" and the first name "Marshal"; a Major and a Major General are
#   called Major. "Van Minh Tho" has the surname Tho, and as General the surname "Van Minh Tho". "Do Minh Tho"
#   has the title Do; "King Ado" has a first name only, "Sultan Ado" a last name only, and the surname of "Ado
#   I" is I.
# Matters: who makes coups is called General, Major and Air Marshal, before the coup and President after it: one
#   ruler becomes two in a join by surname, and a network of officers has a hub named Marshal.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq python3-nameparser=1.1.2-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
from nameparser import HumanName

for name in ("Field Marshal Ado Benn", "Air Marshal Ado Benn", "Marshal Benn", "Major Ado Benn", "Maj. Ado Benn",
             "Major General Ado Benn", "Flight Lieutenant Ado Benn", "Van Minh Tho", "General Van Minh Tho", "Do Minh Tho", "Prince Benn",
             "King Ado", "Sultan Ado", "Ado I"):
    print(name + ":", ", ".join(f"{part} {text}" for part, text in HumanName(name).as_dict().items() if text))
PY
env PYTHONPATH="$PWD/root/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  nice -n 10 /usr/bin/python3 -W ignore find.py > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
Field Marshal Ado Benn: title Field, first Marshal, middle Ado, last Benn
Air Marshal Ado Benn: title Air, first Marshal, middle Ado, last Benn
Marshal Benn: first Marshal, last Benn
Major Ado Benn: first Major, middle Ado, last Benn
Maj. Ado Benn: title Maj., first Ado, last Benn
Major General Ado Benn: first Major, middle General Ado, last Benn
Flight Lieutenant Ado Benn: first Flight, middle Lieutenant Ado, last Benn
Van Minh Tho: first Van, middle Minh, last Tho
General Van Minh Tho: title General, last Van Minh Tho
Do Minh Tho: title Do, first Minh, last Tho
Prince Benn: title Prince, last Benn
King Ado: title King, first Ado
Sultan Ado: title Sultan, last Ado
Ado I: first Ado, last I
EXPECTED
cat seen
diff -u expected seen
echo unchanged
