// Writes table.json and mutations.json, which SchemaAgreementTests holds the map reader against.
// Run `npm install`, then `npm run make`, after every change of the schema, the bases or the cases.

import { readFileSync, writeFileSync } from 'node:fs';
import cases from './cases/index.mjs';
import { unusedProperties } from './coverage.mjs';
import { plain, write } from '../../Support/verdicts/exact-json.mjs';
import { mutate } from './mutations.mjs';
import { apply } from './patch.mjs';
import { Random } from '../../Support/verdicts/random.mjs';
import { makeValidator } from './validators.mjs';

const seed = 20270630;
const mutationsOfEachVerdict = 3500;

const file = name => new URL(name, import.meta.url);
const readJson = name => JSON.parse(readFileSync(file(name), 'utf8'));

const schema = readJson('../../../../schema/protocol-map.schema.json');
const isValid = await makeValidator(schema);
const bases = Object.fromEntries(['world', 'symbols', 'overlay', 'short', 'specification'].map(name => [name, readJson(`bases/${name}.json`)]));

checkBases();
save('table.json', table());
save('mutations.json', mutations());

function checkBases() {
  for (const [name, base] of Object.entries(bases)) {
    if (!isValid(base)) throw new Error(`bases/${name}.json is not valid.`);
  }

  requireCoverage('bases', Object.values(bases));
}

function table() {
  const names = new Set();
  for (const { name, instance, expected } of cases) {
    if (names.has(name)) throw new Error(`Two cases are called ${name}`);
    if (isValid(plain(instance)) !== expected) throw new Error(`Not ${expected ? 'valid' : 'invalid'}, as the case says: ${name}`);
    names.add(name);
  }

  requireCoverage('cases', cases.map(({ instance }) => plain(instance)));
  return { cases: cases.map(({ name, instance, expected }) => ({ name, instance, valid: expected })) };
}

/** As many valid as invalid ones, no two alike, none without effect. */
function mutations() {
  const random = new Random(seed);
  const names = Object.keys(bases);
  const seen = new Set(Object.values(bases).map(write));
  const kept = { true: [], false: [] };
  while (kept.true.length < mutationsOfEachVerdict || kept.false.length < mutationsOfEachVerdict) {
    const base = random.pick(names);
    const { operations, result } = mutate(random, bases[base], apply);
    const valid = isValid(result);
    const key = `${base} ${write(operations)}`;
    if (kept[valid].length < mutationsOfEachVerdict && !seen.has(key) && !seen.has(write(result))) {
      seen.add(key);
      kept[valid].push({ base, ops: operations, valid });
    }
  }

  return { seed, mutations: [...kept.true, ...kept.false] };
}

function requireCoverage(what, instances) {
  const unused = unusedProperties(schema, instances);
  if (unused.length > 0) throw new Error(`The ${what} never use ${unused.join(', ')}`);
}

/** One row a line, so that a change shows as the rows it changes. */
function save(name, { seed: shownSeed, ...rows }) {
  const [[label, items]] = Object.entries(rows);
  const head = shownSeed === undefined ? '' : `"seed": ${shownSeed},\n`;
  writeFileSync(file(name), `{\n${head}"${label}": [\n${items.map(write).join(',\n')}\n]\n}\n`);
  console.log(`${name}: ${items.length} rows, ${items.filter(({ valid }) => !valid).length} invalid`);
}
