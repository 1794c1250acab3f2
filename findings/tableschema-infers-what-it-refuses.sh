#!/usr/bin/env bash
# tableschema infers that a column of country numbers is whole numbers, then refuses 004.
#
# Guess: a column of ISO numbers, 840, 156, 643, 004, is inferred as integer and read as such (004 as 4), or
#   inferred as string because of the leading zero; what is inferred can be read.
# Using: tableschema 1.12.6 (Frictionless Table Schema), Node.js 20.
# Seen: the majority decides: integer. The same library then refuses the value 004 as "not type integer", as
#   it does 007 and 00, whatever the constraints.
# Matters: tables of regimes carry such codes. A schema that was inferred and published makes its own table
#   invalid, in the rows of Afghanistan, Algeria or Australia only, which a sample of the table need not
#   contain.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund tableschema@1.12.6
cat > find.mjs <<'JS'
import {createRequire} from 'module';

const {infer, Schema} = createRequire(import.meta.url)('tableschema');
const codes = ['840', '156', '643', '004', '826', '250', '276', '392'];
const descriptor = await infer([['iso'], ...codes.map(code => [code])]);
console.log('inferred:', descriptor.fields[0].type);
const schema = await Schema.load(descriptor);
for (const code of codes.slice(0, 4)) {
  try {
    console.log(code, 'is', schema.castRow([code])[0]);
  } catch (refused) {
    console.log(code, 'refused:', refused.errors[0].message);
  }
}
JS
nice -n 10 node find.mjs > seen
cat > expected <<'EXPECTED'
inferred: integer
840 is 840
156 is 156
643 is 643
004 refused: The value "004" in column "iso" is not type "integer" and format "default"
EXPECTED
cat seen
diff -u expected seen
echo unchanged
