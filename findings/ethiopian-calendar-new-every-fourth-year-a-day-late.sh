#!/usr/bin/env bash
# Every fourth year ethiopian-calendar-new is a day late from New Year to New Year: Addis Ababa falls on the 28th.
#
# Guess: converters between the Ethiopian and the Gregorian calendar agree on every day, and no two days have one date.
# Using: ethiopian-calendar-new 1.1.0, ethiopian-date 0.0.6 and kenat 3.2.0, Node.js 20; the days of 1910 to 2019, with
#   the ethiopic calendar of Node's Intl as the measure, and kenat beside it.
# Seen: ethiopian-calendar-new has another date on a quarter of the days: from September of the year before a leap year
#   to that of the leap year itself. 5 May 1936, kept as 27 Miyazya, is the 28th; New Year of 1953 and the last day
#   of 1952 are one. ethiopian-date and kenat agree with Intl.
# Matters: Ethiopian sources date by their own calendar; in one year of four a day is lost, and events that are told in
#   both calendars no longer match.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund ethiopian-calendar-new@1.1.0 ethiopian-date@0.0.6 kenat@3.2.0
cat > find.mjs <<'JS'
import {toEthiopian} from 'ethiopian-calendar-new';
import older from 'ethiopian-date';
import {toEC} from 'kenat';

const format = new Intl.DateTimeFormat('en-u-ca-ethiopic', {timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric'});
const intl = time => {
  const part = Object.fromEntries(format.formatToParts(time).map(p => [p.type, p.value]));
  return `${part.year}-${part.month}-${part.day}`;
};
const text = date => `${date.year}-${date.month}-${date.day}`;
const ways = {
  'ethiopian-calendar-new': (y, m, d) => text(toEthiopian(y, m, d)),
  'ethiopian-date': (y, m, d) => older.toEthiopian(y, m, d).join('-'),
  'kenat': (y, m, d) => text(toEC(y, m, d)),
};
const other = {};
let days = 0;
for (let time = Date.UTC(1910, 0, 1); time < Date.UTC(2020, 0, 1); time += 24 * 60 * 60 * 1000, days++) {
  const date = new Date(time);
  for (const [name, way] of Object.entries(ways)) {
    const same = way(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) === intl(time);
    other[name] = (other[name] ?? 0) + (same ? 0 : 1);
  }
}
for (const name of Object.keys(ways)) {
  console.log(`${name}: another date than Intl on ${other[name]} of ${days} days`);
}
for (const [what, y, m, d] of [['Addis Ababa falls', 1936, 5, 5], ['last day of 1952', 1960, 9, 10],
  ['New Year of 1953', 1960, 9, 11], ['imperial guard revolts', 1960, 12, 13], ['Haile Selassie deposed', 1974, 9, 12]]) {
  console.log(`${what}, ${y}-${m}-${d}: Intl ${intl(Date.UTC(y, m - 1, d))}, ethiopian-calendar-new ` +
    text(toEthiopian(y, m, d)));
}
JS
nice -n 10 node find.mjs > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
ethiopian-calendar-new: another date than Intl on 9994 of 40177 days
ethiopian-date: another date than Intl on 0 of 40177 days
kenat: another date than Intl on 0 of 40177 days
Addis Ababa falls, 1936-5-5: Intl 1928-8-27, ethiopian-calendar-new 1928-8-28
last day of 1952, 1960-9-10: Intl 1952-13-5, ethiopian-calendar-new 1953-1-1
New Year of 1953, 1960-9-11: Intl 1953-1-1, ethiopian-calendar-new 1953-1-1
imperial guard revolts, 1960-12-13: Intl 1953-4-4, ethiopian-calendar-new 1953-4-4
Haile Selassie deposed, 1974-9-12: Intl 1967-1-2, ethiopian-calendar-new 1967-1-2
EXPECTED
cat seen
diff -u expected seen
echo unchanged
