// Reads folders of results by Frictionless's own libraries. See checks/data-packages.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import datapackage from 'datapackage';
import tableschema from 'tableschema';

let tables = 0, cells = 0, wrong = 0;

function fault(text) {
  wrong++;
  console.log(text);
}

for (const folder of process.argv.slice(2)) {
  const described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  const found = await datapackage.Package.load(described, {basePath: folder});
  found.errors.forEach(error => fault(`${folder}: ${error.message}`));
  for (const resource of described.resources) {
    tables++;
    const schema = await tableschema.Schema.load(resource.schema, {strict: true});
    const table = await tableschema.Table.load(join(folder, resource.path), {schema});
    try {
      const rows = await table.read({forceCast: true});
      for (const row of rows) {
        if (row.errors) {
          row.errors.forEach(error => fault(`${folder}/${resource.path}: ${error.message}`));
        } else {
          cells += row.length;
        }
      }
    } catch (error) {
      fault(`${folder}/${resource.path}: ${error.message}`);
    }
  }
}
console.log(`${tables} tables, ${cells} cells of their column's type; ${wrong} faults`);
process.exit(wrong > 0 || tables === 0 ? 1 : 0);
