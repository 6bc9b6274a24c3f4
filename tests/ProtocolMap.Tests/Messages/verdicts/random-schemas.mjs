// Random schemas over all keywords, and random texts that have a chance to be valid.

import { Random } from '../../Support/verdicts/random.mjs';

const names = ['a', 'b', 'c', 'ab', 'é', ''];
const patterns = ['^a', 'b$', '^[a-c]*$', '\\d', '^.?$', '^\\p{L}+$', '^(?!a)'];
const texts = ['', 'a', 'b', 'ab', 'abc', 'é', '💩', '1', 'ba', '💩a'];
const numbers = [0, 1, 2, 3, -1, 1.5, 4, 6, 0.5, 10];
const types = ['null', 'boolean', 'object', 'array', 'string', 'integer', 'number'];

export function* randomGroups(seed, count) {
  const random = new Random(seed);
  for (let i = 0; i < count; i++) {
    const maker = new Maker(random);
    const schema = maker.schema(3);
    const messages = { m: typeof schema === 'boolean' ? { allOf: [schema] } : schema };
    messages.m.$defs = Object.fromEntries(['x', 'y', 'z'].map((name, rank) => [name, maker.definition(rank)]));
    messages.other = { $defs: { w: maker.definition(3) }, ...maker.other() };
    yield { messages, instances: distinct(Array.from({ length: 9 }, () => instance(random, 3))) };
  }
}

const distinct = values => [...new Map(values.map(value => [JSON.stringify(value), value])).values()];

class Maker {
  #random;

  // Inside the data a reference may go anywhere; in place only to definitions of higher rank, so that none goes round in circles.
  #rank = 0;
  #isOther = false;

  constructor(random) {
    this.#random = random;
  }

  definition(rank) {
    this.#rank = rank + 1;
    this.#isOther = rank === 3;
    const made = this.schema(2);
    this.#rank = 0;
    this.#isOther = false;
    return made;
  }

  other() {
    this.#isOther = true;
    const made = this.object(1);
    this.#isOther = false;
    return made;
  }

  schema(depth) {
    if (this.#random.chance(6)) return this.#random.chance(70);
    return this.object(depth);
  }

  object(depth) {
    const schema = {};
    const count = 1 + this.#random.below(3);
    for (let i = 0; i < count; i++) {
      const keyword = this.#random.pick(depth > 0 ? all : simple);
      Object.assign(schema, makers[keyword](this, depth - 1, this.#random));
    }

    if (this.#random.chance(12)) Object.assign(schema, this.#random.chance(50) ? { unevaluatedProperties: this.schema(0) } : { unevaluatedItems: this.schema(0) });
    return schema;
  }

  list(depth, most) {
    return Array.from({ length: 1 + this.#random.below(most) }, () => this.schema(depth));
  }

  map(keys, depth) {
    return Object.fromEntries(Array.from({ length: 1 + this.#random.below(3) }, () => [this.#random.pick(keys), this.inner(depth)]));
  }

  /** A schema for what is inside the data. */
  inner(depth) {
    if (this.#random.chance(15)) {
      const target = this.#random.pick(['#', '#/$defs/x', 'other', 'other#/$defs/w']);
      return { $ref: this.#isOther ? target.replace('#/$defs/x', '#/$defs/w') : target };
    }

    const rank = this.#rank;
    this.#rank = 0;
    const made = this.schema(depth);
    this.#rank = rank;
    return made;
  }

  reference() {
    const targets = this.#isOther ? [] : ['x', 'y', 'z'].slice(this.#rank).map(name => `#/$defs/${name}`);
    return targets.length === 0 ? { type: this.#random.pick(types) } : { $ref: this.#random.pick(targets) };
  }
}

const few = (random, values, most) => [...new Set(Array.from({ length: 1 + random.below(most) }, () => random.pick(values)))];

const makers = {
  type: (_, __, r) => ({ type: r.chance(60) ? r.pick(types) : few(r, types, 4) }),
  const: (_, __, r) => ({ const: instance(r, 1) }),
  enum: (_, __, r) => ({ enum: Array.from({ length: 1 + r.below(5) }, () => instance(r, 1)) }),
  minimum: (_, __, r) => ({ minimum: r.pick(numbers) }),
  maximum: (_, __, r) => ({ maximum: r.pick(numbers) }),
  exclusiveMinimum: (_, __, r) => ({ exclusiveMinimum: r.pick(numbers) }),
  exclusiveMaximum: (_, __, r) => ({ exclusiveMaximum: r.pick(numbers) }),
  multipleOf: (_, __, r) => ({ multipleOf: r.pick([1, 2, 3, 0.5]) }),
  minLength: (_, __, r) => ({ minLength: r.below(3) }),
  maxLength: (_, __, r) => ({ maxLength: r.below(4) }),
  pattern: (_, __, r) => ({ pattern: r.pick(patterns) }),
  minItems: (_, __, r) => ({ minItems: r.below(3) }),
  maxItems: (_, __, r) => ({ maxItems: r.below(4) }),
  uniqueItems: (_, __, r) => ({ uniqueItems: r.chance(80) }),
  required: (_, __, r) => ({ required: few(r, names, 2) }),
  dependentRequired: (_, __, r) => ({ dependentRequired: { [r.pick(names)]: few(r, names, 2) } }),
  minProperties: (_, __, r) => ({ minProperties: r.below(3) }),
  maxProperties: (_, __, r) => ({ maxProperties: r.below(4) }),
  annotations: (_, __, r) => ({ title: 't', default: null, format: r.pick(['date', 'uri', 'x']), $comment: 'c' }),
  reference: m => m.reference(),
  allOf: (m, d) => ({ allOf: m.list(d, 3) }),
  anyOf: (m, d) => ({ anyOf: m.list(d, 3) }),
  oneOf: (m, d) => ({ oneOf: m.list(d, 3) }),
  not: (m, d) => ({ not: m.schema(d) }),
  if: (m, d, r) => ({ if: m.schema(d), ...(r.chance(70) && { then: m.schema(d) }), ...(r.chance(70) && { else: m.schema(d) }) }),
  prefixItems: (m, d) => ({ prefixItems: [m.inner(d), m.inner(d)] }),
  items: (m, d) => ({ items: m.inner(d) }),
  contains: (m, d, r) => ({ contains: m.inner(d), ...(r.chance(40) && { minContains: r.below(3) }), ...(r.chance(40) && { maxContains: r.below(4) }) }),
  properties: (m, d) => ({ properties: m.map(names, d) }),
  patternProperties: (m, d) => ({ patternProperties: m.map(patterns, d) }),
  additionalProperties: (m, d) => ({ additionalProperties: m.inner(d) }),
  propertyNames: m => ({ propertyNames: m.inner(0) }),
  dependentSchemas: (m, d, r) => ({ dependentSchemas: { [r.pick(names)]: m.schema(d) } }),
};

const simple = Object.keys(makers).slice(0, 20);
const all = [...Object.keys(makers), 'properties', 'properties', 'items', 'prefixItems'];

function instance(random, depth) {
  const kind = random.below(depth > 0 ? 12 : 6);
  if (kind === 0) return random.pick([null, true, false]);
  if (kind < 3) return random.pick(numbers);
  if (kind < 6) return random.pick(texts);
  if (kind < 9) return Array.from({ length: random.below(4) }, () => instance(random, depth - 1));
  return Object.fromEntries(few(random, names, 4).slice(random.below(2)).map(name => [name, instance(random, depth - 1)]));
}
