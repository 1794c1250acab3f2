#!/usr/bin/env bash
# In edtf "one of the years 1953 to 1964" ends in 1953.
#
# Guess, in hindsight: [1953..1964], the notation of the Extended Date/Time Format for a year that is one of
#   twelve, spans 1953 to 1964, as {1953,1964} and the interval 1953/1964 do.
# Using: edtf 4.11.1 and @edtf-ts/core 0.4.2, Node.js 20.
# Seen: in edtf the max of a list or set looks at the first year of each range only: 1953-12-31, and 1955-12-31
#   for [1953,1955..1957]; months and days alike. edtf-ts has the last year.
# Matters: uncertain ends of reigns are written this way; ordered or filtered by their latest possible date,
#   the least certain reigns end first, eleven years too early.

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
for (const text of ['1953/1964', '{1953,1964}', '[1953..1964]', '{1953..1964}', '[1953,1955..1957]', '[1953-03..1953-06]']) {
  const ours = edtf(text);
  const theirs = parse(text).value;
  console.log(`${text}: edtf ${day(ours.min)} to ${day(ours.max)}, edtf-ts ${day(theirs.min)} to ${day(theirs.max)}`);
}
JS
nice -n 10 node find.mjs > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
1953/1964: edtf 1953-01-01 to 1964-12-31, edtf-ts 1953-01-01 to 1964-12-31
{1953,1964}: edtf 1953-01-01 to 1964-12-31, edtf-ts 1953-01-01 to 1964-12-31
[1953..1964]: edtf 1953-01-01 to 1953-12-31, edtf-ts 1953-01-01 to 1964-12-31
{1953..1964}: edtf 1953-01-01 to 1953-12-31, edtf-ts 1953-01-01 to 1964-12-31
[1953,1955..1957]: edtf 1953-01-01 to 1955-12-31, edtf-ts 1953-01-01 to 1957-12-31
[1953-03..1953-06]: edtf 1953-03-01 to 1953-03-31, edtf-ts 1953-03-01 to 1953-06-30
EXPECTED
cat seen
diff -u expected seen
echo unchanged
