// Holds manifests against the published schemas, and writes them as JSON for whoever looks at them next.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import yaml from "js-yaml";
import { Job } from "kubernetes-models/batch/v1/Job";
import { ConfigMap } from "kubernetes-models/v1/ConfigMap";

const [folder, out] = process.argv.slice(2);
const kinds = { Job, ConfigMap };
const documents = [];
let wrong = 0;
const say = (name, what) => {
    wrong++;
    console.log(`${name}: ${what}`);
};
for (const name of readdirSync(folder).sort()) {
    for (const document of yaml.loadAll(readFileSync(`${folder}/${name}`, "utf8"))) {
        documents.push(document);
        const kind = kinds[document.kind];
        if (!kind) {
            say(name, `no kind is called ${document.kind}`);
            continue;
        }
        try {
            new kind(document).validate();
        } catch (error) {
            say(name, error.message);
        }
        // A pod is called as its job, with "-99999-abcde" behind it, and a name has 63 letters at most.
        const called = document.metadata.name;
        if (called.length > 51 || !/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(called)) {
            say(name, `the name ${called} is none`);
        }
    }
}
// The check must be able to fail.
for (const spec of [{ completions: "7" }, { template: { spec: { containers: [{ image: "a" }] } } }]) {
    try {
        new Job({ metadata: { name: "a" }, spec }).validate();
        say("a wrong manifest", "is not refused");
    } catch {
        // as it should be
    }
}
writeFileSync(out, JSON.stringify(documents));
console.log(`Schemas of kubernetes-models: ${documents.length} manifests, ${wrong} faults`);
process.exit(wrong ? 1 : 0);
