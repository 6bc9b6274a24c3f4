// Writes table.json and random.json, which VerdictTests holds the product against.
// Run `npm install`, then `npm run make`, after every change of the cases.

import { writeFileSync } from 'node:fs';
import cases from './cases/index.mjs';
import { plain, write } from '../../Support/verdicts/exact-json.mjs';
import { randomGroups } from './random-schemas.mjs';
import { judge } from './validators.mjs';

const seed = 20270630;
const randomGroupCount = 600;
const differences = [];
const failures = [];

save('table.json', await table());
save('random.json', await random(), seed);
console.log(`${failures.length} random groups left out, on which a validator fails`, [...new Set(failures)]);
for (const difference of differences) console.log(difference);

/** The author's verdicts, with the validators that confirm all of a group. One at least does, but where only exact arithmetic can tell. */
async function table() {
  const names = new Set();
  const confirmed = [];
  for (const { exact, ...group } of cases) {
    if (names.has(group.name)) throw new Error(`Two groups are called ${group.name}`);
    names.add(group.name);
    const confirmedBy = exact ? [] : await validatorsThatConfirm(group);
    if (!exact && confirmedBy.length === 0) throw new Error(`No validator confirms ${group.name}`);
    confirmed.push({ ...group, confirmedBy });
  }

  return confirmed;
}

async function validatorsThatConfirm({ name, messages, valid, invalid }) {
  const said = await judge(plain(messages), plain([...valid, ...invalid]));
  return Object.keys(said).filter(validator => {
    const differing = said[validator].error ?? said[validator].flatMap((verdict, i) => verdict === i < valid.length ? [] : [write([...valid, ...invalid][i])]).join(' ');
    if (differing) differences.push(`${name}: ${validator} differs: ${differing}`);
    return !differing;
  });
}

/** Random schemas over all keywords with random texts; kept where the two validators agree. */
async function random() {
  const groups = [];
  for (const { messages, instances } of randomGroups(seed, randomGroupCount)) {
    const { ajv, hyperjump } = await judge(plain(messages), plain(instances));
    if (ajv.error || hyperjump.error) {
      // A validator that fails on a schema which is sound says nothing of texts.
      failures.push(`${ajv.error ?? hyperjump.error}`);
      continue;
    }

    const agreed = instances.map((instance, i) => ({ instance, verdict: ajv[i] === hyperjump[i] ? ajv[i] : undefined }));
    const differing = agreed.filter(({ verdict }) => verdict === undefined);
    if (differing.length > 0) differences.push(`random ${groups.length}: the validators differ on ${write(differing[0].instance)} by ${write(messages)}`);
    groups.push({
      name: `random ${groups.length}`,
      messages,
      valid: agreed.filter(({ verdict }) => verdict === true).map(({ instance }) => instance),
      invalid: agreed.filter(({ verdict }) => verdict === false).map(({ instance }) => instance),
    });
  }

  return groups;
}

/** One group a line, so that a change shows as the groups it changes. */
function save(name, groups, shownSeed) {
  const head = shownSeed === undefined ? '' : `"seed": ${shownSeed},\n`;
  writeFileSync(new URL(name, import.meta.url), `{\n${head}"groups": [\n${groups.map(write).join(',\n')}\n]\n}\n`);
  const count = verdict => groups.reduce((sum, group) => sum + group[verdict].length, 0);
  console.log(`${name}: ${groups.length} groups, ${count('valid')} valid, ${count('invalid')} invalid`);
}
