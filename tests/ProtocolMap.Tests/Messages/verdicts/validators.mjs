// Two validators that know nothing of each other judge a text by a message of a group of messages.

import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import Ajv from 'ajv/dist/2020.js';

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const map = 'https://map.example/';

/** What each validator says of the instances, or the error with which it refuses the schemas. */
export async function judge(messages, instances) {
  return { ajv: tryJudge(() => withAjv(messages, instances)), hyperjump: await tryJudgeAsync(() => withHyperjump(messages, instances)) };
}

function tryJudge(work) {
  try {
    return work();
  } catch (error) {
    return { error: String(error.message) };
  }
}

async function tryJudgeAsync(work) {
  try {
    return await work();
  } catch (error) {
    return { error: String(error.message) };
  }
}

/** A message as a schema with an absolute URI. A boolean one is wrapped, as neither validator takes it as a document. */
const named = (id, schema) => typeof schema === 'boolean' ? { $id: map + id, allOf: [schema] } : { ...schema, $id: new URL(schema.$id ?? id, map).href };

function withAjv(messages, instances) {
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false, ownProperties: true, inlineRefs: false });
  const schemas = Object.entries(messages).map(([id, schema]) => named(id, schema));
  schemas.forEach(schema => ajv.addSchema(schema));
  const check = ajv.getSchema(schemas[0].$id);
  return instances.map(instance => check(instance));
}

async function withHyperjump(messages, instances) {
  const schemas = Object.entries(messages).map(([id, schema]) => named(id, schema));
  try {
    schemas.forEach(schema => registerSchema(structuredClone(schema), schema.$id, dialect));
    const check = await validate(schemas[0].$id);
    return instances.map(instance => check(instance).valid);
  } finally {
    schemas.forEach(schema => unregisterSchema(schema.$id));
  }
}
