#!/usr/bin/env bash
# The spring of 1953 begins in January for edtf and in March for edtf-ts, and the northern spring in September.
#
# Guess, in hindsight: season 21 is spring, of March to May where nothing else is said; 25 is spring in the northern
#   hemisphere and 29 in the southern, in the format's own table.
# Using: edtf 4.11.1 and @edtf-ts/core 0.4.2 (Extended Date/Time Format), Node.js 20.
# Seen: edtf counts the seasons as quarters: spring is January to March, winter (24) October to December, and 29,
#   the southern spring, October to December. edtf-ts has March to May for 21, December to February of the
#   next year for 24, and September to November for 25, the northern spring; it refuses 29.
# Matters: "the spring of 1953" is how many plots and purges are dated. By the one library it ends with March, by
#   the other it begins with March, so that the order of two events turns.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund edtf@4.11.1 @edtf-ts/core@0.4.2
cat > find.mjs <<'JS'
import edtf from 'edtf';
import {parse} from '@edtf-ts/core';

const day = time => new Date(Number(time)).toISOString().slice(0, 10);
for (const text of ['1953-21', '1953-24', '1953-25', '1953-29']) {
  const ours = edtf(text);
  const read = parse(text);
  const theirs = read.success ? `${day(read.value.min)} to ${day(read.value.max)}` : 'refuses it';
  console.log(`${text}: edtf ${day(ours.min)} to ${day(ours.max)}, edtf-ts ${theirs}`);
}
JS
nice -n 10 node find.mjs > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
1953-21: edtf 1953-01-01 to 1953-03-31, edtf-ts 1953-03-01 to 1953-05-31
1953-24: edtf 1953-10-01 to 1953-12-31, edtf-ts 1953-12-01 to 1954-02-28
1953-25: edtf 1953-01-01 to 1953-03-31, edtf-ts 1953-09-01 to 1953-11-30
1953-29: edtf 1953-10-01 to 1953-12-31, edtf-ts refuses it
EXPECTED
cat seen
diff -u expected seen
echo unchanged
