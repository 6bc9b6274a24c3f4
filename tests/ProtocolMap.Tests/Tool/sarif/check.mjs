// Says of each file whether it is valid SARIF 2.1.0, by the schema that the multitool brings along. Exit code 1 when one is not.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const package_ = createRequire(import.meta.url).resolve('@microsoft/sarif-multitool-linux/package.json');
const schema = JSON.parse(readFileSync(join(dirname(package_), 'sarif-2.1.0.json'), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

for (const path of process.argv.slice(2)) {
  const log = JSON.parse(readFileSync(path, 'utf8'));
  const valid = validate(log);
  console.log(`${path}: ${valid ? `valid, ${log.runs[0].results.length} results` : ajv.errorsText(validate.errors)}`);
  process.exitCode ||= valid ? 0 : 1;
}
