// Two validators that know nothing of each other. A verdict counts only when they agree.

import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import Ajv from 'ajv/dist/2020.js';

// Help for editors; without meaning for validation.
const annotations = ['enumDescriptions', 'patternErrorMessage'];

/** An async function that says whether an instance is valid, and throws where the two validators differ. */
export async function makeValidator(schema) {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, keywords: annotations });
  const first = ajv.compile(schema);
  registerSchema(schema);
  const second = await validate(schema.$id);

  return instance => {
    const valid = first(instance);
    if (second(instance).valid !== valid) {
      throw new Error(`The validators differ on ${JSON.stringify(instance)}`);
    }

    return valid;
  };
}
