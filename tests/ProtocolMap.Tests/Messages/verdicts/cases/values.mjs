import { spelled } from '../../../Support/verdicts/exact-json.mjs';
import { group } from './group.mjs';

const samples = { null: [null], boolean: [true, false], object: [{}, { a: 1 }], array: [[], [1]], string: ['', '1'], integer: [0, -3, spelled('1.0'), spelled('1e3'), spelled('-0.0'), spelled('12.50e1')], fraction: [0.5, spelled('1.5e0'), spelled('1e-1')] };
const all = Object.values(samples).flat();
const without = (...kinds) => Object.entries(samples).filter(([kind]) => !kinds.includes(kind)).flatMap(([, values]) => values);
const kinds = type => type === 'number' ? ['integer', 'fraction'] : [type];
const only = (...types) => types.flatMap(type => kinds(type).flatMap(kind => samples[kind]));

const types = ['null', 'boolean', 'object', 'array', 'string', 'integer', 'number'];

export default [
  group('true', true, all, []),
  group('false', false, [], all),
  group('empty', {}, all, []),
  ...types.map(type => group(`type ${type}`, { type }, only(type), without(...kinds(type)))),
  ...types.map(type => group(`type [${type}]`, { type: [type] }, only(type), without(...kinds(type)))),
  ...[['string', 'null'], ['integer', 'object'], ['number', 'integer'], ['array', 'boolean', 'null']]
    .map(list => group(`type ${list}`, { type: list }, list.includes('number') ? only('number') : only(...list), without(...list.flatMap(kinds)))),
  group('not integer', { not: { type: 'integer' } }, without('integer'), only('integer')),
  group('const null', { const: null }, [null], [0, '', false, [], {}, 'null']),
  group('const false', { const: false }, [false], [0, [false], null, '', spelled('0.0')]),
  group('const true', { const: true }, [true], [1, [true], 'true']),
  group('const 0', { const: 0 }, [0, spelled('-0'), spelled('0.0'), spelled('-0.0'), spelled('0e5')], [false, '', null, [0], '0', 0.5]),
  group('const -0', { const: spelled('-0') }, [0, spelled('-0.0')], [false, 1]),
  group('const 1', { const: 1 }, [1, spelled('1.0'), spelled('1e0'), spelled('10e-1'), spelled('0.1e1')], [true, '1', 1.5, -1]),
  group('const 1.0', { const: spelled('1.0') }, [1, spelled('1.00')], [2, true]),
  group('const -2.0', { const: spelled('-2.0') }, [-2, spelled('-2.0'), spelled('-20e-1')], [2, spelled('2.0'), -2.5]),
  group('const 2^53', { const: 9007199254740992 }, [9007199254740992, spelled('9007199254740992.0')], [9007199254740991]),
  group('const large', { const: spelled('1e400') }, [], ['1e400', 5]),
  group('const text', { const: 'a' }, ['a', spelled('"\\u0061"')], ['A', 'b', '', ['a'], { a: 'a' }, null]),
  group('const NUL', { const: 'a\u0000b' }, ['a\u0000b'], ['a', 'ab', 'a b']),
  group('const emoji', { const: '😀' }, ['😀', spelled('"\\ud83d\\ude00"')], ['😁', '']),
  group('const decomposed', { const: 'e\u0301' }, ['e\u0301'], ['\u00e9', 'e']),
  group('const array', { const: [1, { a: [2] }] }, [[1, { a: [2] }], [spelled('1.0'), { a: [spelled('2e0')] }]], [[{ a: [2] }, 1], [1], [1, { a: [2] }, 3], [1, { a: 2 }], [1, { a: [2], b: 3 }]]),
  group('const [false]', { const: [false] }, [[false]], [[0], [spelled('0.0')], [[]], false]),
  group('const [0]', { const: [0] }, [[0], [spelled('0.0')]], [[false], [], [0, 0]]),
  group('const object', { const: { a: 1, b: 2 } }, [{ a: 1, b: 2 }, { b: 2, a: 1 }, { b: spelled('2.0'), a: 1 }], [{ a: 1 }, { a: 2, b: 1 }, { a: 1, b: 2, c: 3 }, [1, 2], [['a', 1], ['b', 2]]]),
  group('const {a: false}', { const: { a: false } }, [{ a: false }], [{ a: 0 }, { a: spelled('0.0') }, {}]),
  group('const empty object', { const: {} }, [{}], [[], null, { a: 1 }, '']),
  group('const empty array', { const: [] }, [[]], [{}, [[]], null]),
  group('const object of many members', { const: Object.fromEntries('abcdefghijklmnop'.split('').map((c, i) => [c, i])) },
    [Object.fromEntries('ponmlkjihgfedcba'.split('').map((c, i) => [c, 15 - i]))],
    [Object.fromEntries('ponmlkjihgfedcba'.split('').map((c, i) => [c, i])), Object.fromEntries('ponmlkjihgfedcbq'.split('').map((c, i) => [c, 15 - i]))]),
  group('enum numbers', { enum: [1, 2, 3] }, [1, spelled('2.0'), spelled('3e0')], [4, '1', true, [1], null]),
  group('enum mixed', { enum: [6, 'foo', [], true, { foo: 12 }] }, [6, 'foo', [], true, { foo: 12 }, { foo: spelled('12.0') }], [null, { foo: 13 }, { foo: 12, boo: 42 }, [1], 'Foo', false, 7]),
  group('enum with null', { enum: [6, null] }, [null, 6], ['test', 0]),
  group('enum escaped', { enum: ['foo\nbar', 'foo\rbar', '"', '\\'] }, ['foo\nbar', 'foo\rbar', '"', '\\', spelled('"\\u0022"')], ['foobar', 'foo bar', '/', '']),
  group('enum false', { enum: [false] }, [false], [0, spelled('0.0'), null, '']),
  group('enum [false]', { enum: [[false]] }, [[false]], [[0], [spelled('0.0')]]),
  group('enum true', { enum: [true] }, [true], [1, spelled('1.0')]),
  group('enum 0', { enum: [0] }, [0, spelled('-0.0')], [false, '0']),
  group('enum [1]', { enum: [[1]] }, [[1], [spelled('1.0')]], [[true], 1]),
  group('enum one twice', { enum: ['a', 'a'] }, ['a'], ['b']),
  group('enum in properties', { type: 'object', properties: { foo: { enum: ['foo'] }, bar: { enum: ['bar'] } }, required: ['bar'] },
    [{ foo: 'foo', bar: 'bar' }, { bar: 'bar' }], [{ foo: 'foot', bar: 'bar' }, { foo: 'foo', bar: 'bart' }, { foo: 'foo' }, {}]),
  group('enum and type', { type: 'integer', enum: [1, 'a', 1.5] }, [1], ['a', 1.5, 2]),
  group('const and enum', { const: 1, enum: [1, 2] }, [1], [2, 3]),
  group('annotations judge nothing', { title: 't', description: 'd', default: 'not an integer', examples: [null, 'x'], deprecated: true, readOnly: true, writeOnly: true, $comment: 'c', type: 'integer', 'x-own': { type: 'string' } }, [1], ['a']),
  group('default does not fill in', { type: 'object', properties: { alpha: { type: 'number', maximum: 3, default: 5 } }, required: ['beta'] }, [{ alpha: 1, beta: 1 }, { beta: 1 }], [{ alpha: 5, beta: 1 }, {}]),
  ...['date-time', 'date', 'time', 'duration', 'email', 'idn-email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uri-reference', 'iri', 'uuid', 'uri-template', 'json-pointer', 'relative-json-pointer', 'regex', 'unheard-of']
    .map(format => group(`format ${format} is an annotation`, { format }, ['', 'anything at all', '2020-01-01', 12, 13.7, {}, [], false, null], [])),
  group('content is an annotation', { contentEncoding: 'base64', contentMediaType: 'application/json', contentSchema: { type: 'object', required: ['a'] } }, ['eyJ9', '{}', '%%', 100, 'e30='], []),
  group('content schema without media type', { contentSchema: { type: 'object' } }, ['[]', 1], []),
];
