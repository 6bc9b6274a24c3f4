// Member names that trip up code which was made for nice ones.
import { spelled } from '../../../Support/verdicts/exact-json.mjs';
import { group } from './group.mjs';

const odd = ['', ' ', 'toString', 'constructor', 'hasOwnProperty', 'length', '$ref', '$id', '$defs', 'type', 'const', 'enum', 'properties', 'not', '"', '\\', '/', '~', '~1', '~0', 'a/b', 'foo\nbar', 'foo\u0000bar', '%25', 'é', 'e\u0301', '💩', '0', '-1', '{}', '\u2028', 'x-y', 'null', 'true', '@', '#', '\u007f'];
const text = (name, value) => spelled(`{${JSON.stringify(name)}:${value}}`);
const proto = JSON.parse('{"__proto__":{"type":"number"},"toString":{"properties":{"length":{"type":"string"}}},"constructor":{"type":"number"}}');

export default [
  ...odd.map(name => group(`property ${JSON.stringify(name)}`, { properties: { [name]: { type: 'integer' } }, additionalProperties: false }, [text(name, 1), {}], [text(name, '"x"'), text(name + 'x', 1), text(name.toUpperCase() + '!', 1)])),
  ...odd.map(name => group(`required ${JSON.stringify(name)}`, { required: [name] }, [text(name, 1), [], 1], [{}, text(name + 'x', 1)])),
  group('properties of every object', { properties: proto }, [{}, [], 12, { toString: { length: 'x' } }, { constructor: 1 }, text('__proto__', 1)], [text('__proto__', '"foo"'), { toString: { length: 37 } }, { constructor: { length: 37 } }]),
  group('required properties of every object', { required: ['__proto__', 'toString', 'constructor'] }, [spelled('{"__proto__":"foo","toString":{"length":"foo"},"constructor":37}'), [], 1], [{}, text('__proto__', '"foo"'), { toString: 1 }, { constructor: 1 }]),
  group('names written with escape sequences', { properties: { foo: { const: 1 } }, required: ['foo', 'a/b'], additionalProperties: true }, [spelled('{"\\u0066\\u006fo":1,"a\\/b":2}')], [spelled('{"\\u0066oo":2,"a\\/b":2}'), spelled('{"\\u0066ooo":1,"a/b":2}')]),
  group('$ref as a property', { properties: { $ref: { type: 'string' } } }, [{ $ref: 'a' }], [{ $ref: 2 }]),
  group('$ref as a property that is a reference', { properties: { $ref: { $ref: '#/$defs/text' } }, $defs: { text: { type: 'string' } } }, [{ $ref: 'a' }], [{ $ref: 2 }]),
  group('keywords in const and enum are data', { const: { $ref: '#/nowhere', $id: 'x y', type: 'nothing' } }, [{ $ref: '#/nowhere', $id: 'x y', type: 'nothing' }], [{ $ref: '#/nowhere' }, {}]),
  group('$id in enum is data', { enum: [{ $id: 'https://other.example/a', type: 'null' }, { $anchor: 'a' }] }, [{ $anchor: 'a' }], [null, {}]),
];
