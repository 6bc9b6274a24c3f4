import { spelled } from '../../../Support/verdicts/exact-json.mjs';
import { group } from './group.mjs';

const others = [1, 'x', null, true, {}, { length: 1, 0: 'a' }];
const range = n => [...Array(n).keys()];

export default [
  group('items', { items: { type: 'integer' } }, [[1, 2, 3], [], [spelled('1.0')], ...others], [[1, 'x'], [null], [1.5]]),
  group('items true', { items: true }, [[], [1, 'a']], []),
  group('items false', { items: false }, [[], ...others], [[1], [null]]),
  group('prefixItems', { prefixItems: [{ type: 'integer' }, { type: 'string' }] }, [[1, 'a'], [1], [], [1, 'a', true], ...others], [['a', 1], ['a'], [1, 2]]),
  group('prefixItems with booleans', { prefixItems: [true, false] }, [[1], []], [[1, 'a'], [1, 2, 3]]),
  group('prefixItems and items', { prefixItems: [{ type: 'string' }], items: { type: 'integer' } }, [['x', 2, 3], ['x'], []], [['x', 'y'], [1], ['x', 1, 'y']]),
  group('prefixItems and items false', { prefixItems: [{}, {}, {}], items: false }, [[], [1, 2, 3]], [[1, 2, 3, 4]]),
  group('items does not look into allOf', { allOf: [{ prefixItems: [{ minimum: 3 }] }], items: { minimum: 5 } }, [[5, 5]], [[3, 5], [5, 3]]),
  group('nested items', { items: { items: { items: { type: 'number' } } } }, [[[[1]], [[2, 3]]], [[]], []], [[[['1']]], [[['a', 1]]]]),
  group('items and subitems', {
    $defs: { item: { type: 'array', items: false, prefixItems: [{ $ref: '#/$defs/sub' }, { $ref: '#/$defs/sub' }] }, sub: { type: 'object', required: ['foo'] } },
    type: 'array', items: false, prefixItems: [{ $ref: '#/$defs/item' }, { $ref: '#/$defs/item' }],
  }, [[[{ foo: null }, { foo: null }], [{ foo: null }]], [[{ foo: null }]], []], [[[{ foo: null }], [{}]], [[{ foo: 1 }, { foo: 1 }, { foo: 1 }]], [[], [], []], [{ foo: null }]]),
  group('contains', { contains: { minimum: 5 } }, [[3, 4, 5], [3, 4, 6], ['a'], ...others], [[2, 3, 4], [], [1]]),
  group('contains const', { contains: { const: 5 } }, [[3, 4, 5], [5, 5]], [[1, 2], [spelled('5.1')], ['5']]),
  group('contains true', { contains: true }, [['a'], [null]], [[]]),
  group('contains false', { contains: false }, ['contains does not apply', {}], [['a'], []]),
  group('contains and items', { items: { multipleOf: 2 }, contains: { multipleOf: 3 } }, [[6, 12], [6, 2]], [[2, 4, 8], [3, 6, 9], [1, 5]]),
  group('contains if false', { contains: { if: false, else: true } }, [['foo']], [[]]),
  group('contains null', { contains: { type: 'null' } }, [[null], [1, null]], [[1], []]),
  group('minContains', { contains: { const: 1 }, minContains: 2 }, [[1, 1], [1, 2, 1], 1], [[], [1], [1, 2]]),
  group('minContains 0', { contains: { const: 1 }, minContains: 0 }, [[], [2], [1]], []),
  group('minContains 0 and maxContains', { contains: { const: 1 }, minContains: 0, maxContains: 1 }, [[], [1], [2, 1]], [[1, 1]]),
  group('minContains without contains', { minContains: 2 }, [[], [1]], []),
  group('maxContains', { contains: { const: 1 }, maxContains: 1 }, [[1], [1, 2]], [[], [1, 1], [2, 1, 1]]),
  group('maxContains without contains', { maxContains: 1 }, [[1, 1], []], []),
  group('maxContains below minContains', { contains: { const: 1 }, minContains: 3, maxContains: 1 }, [{}], [[], [1], [1, 1, 1], [1, 1]]),
  group('minContains 2.0', { contains: { const: 1 }, minContains: spelled('2.0') }, [[1, 1]], [[1]]),
  group('minItems', { minItems: 1 }, [[1], [1, 2], '', ...others], [[]]),
  group('maxItems', { maxItems: 2 }, [[1], [1, 2], [], 'foobar', ...others], [[1, 2, 3]]),
  group('maxItems 2.0', { maxItems: spelled('2.0') }, [[1]], [[1, 2, 3]]),
  group('items range that excludes all arrays', { minItems: 2, maxItems: 1 }, others, [[], [1], [1, 2]]),
  group('uniqueItems', { uniqueItems: true }, [
    [1, 2], [], ['a', 'b'], [1, true], [0, false], [[1], [true]], [[0], [false]], [{ a: false }, { a: 0 }], [{ a: 1 }, { a: true }], [1, '1'], [null, 0], [[], {}],
    [{ a: 1, b: 2 }, { a: 2, b: 1 }], [[1, 2], [2, 1]], [{}, { a: {} }], ['a', 'A'], ['\u00e9', 'e\u0301'], [[[1], 'x'], [[true], 'x']], [{ nested: [{ a: 1 }] }, { nested: [{ a: true }] }], ...others, [-1, 1], [1.5, 15]],
  [
    [1, 1], [1, 2, 1], [spelled('1.0'), 1], [spelled('1e2'), 100, 1], [0, spelled('-0')], ['a', 'b', 'a'], ['a', spelled('"\\u0061"')], [{ a: 'b' }, { a: 'b' }], [{ a: 1, b: 2 }, { b: 2, a: 1 }], [['x'], ['x']], [null, 1, null], [true, true],
    [{ a: { b: { c: true } } }, { a: { b: { c: true } } }], [[[1], 'x'], [[spelled('1.0')], 'x']], [{}, 1, {}], [[], []], [{ nested: [{ a: 1 }] }, { nested: [{ a: spelled('1.00') }] }], ['', '']]),
  group('uniqueItems with many', { uniqueItems: true }, [range(300), range(100).map(i => ({ i }))], [[...range(300), 7], [...range(100).map(i => ({ i })), { i: spelled('50.0') }]]),
  group('uniqueItems of large objects', { uniqueItems: true },
    [[Object.fromEntries(range(40).map(i => [`k${i}`, i])), Object.fromEntries(range(40).map(i => [`k${i}`, 39 - i]))]],
    [[Object.fromEntries(range(40).map(i => [`k${i}`, i])), Object.fromEntries(range(40).reverse().map(i => [`k${i}`, i]))]]),
  group('uniqueItems false', { uniqueItems: false }, [[1, 1], [{}, {}]], []),
  group('uniqueItems and prefixItems', { prefixItems: [{ type: 'boolean' }, { type: 'boolean' }], uniqueItems: true }, [[false, true], [true, false, 'a', 'b']], [[false, false], [true, true], [false, true, 'a', 'a']]),
  group('uniqueItems and items false', { prefixItems: [{ type: 'boolean' }, { type: 'boolean' }], uniqueItems: true, items: false }, [[false, true]], [[true, true], [false, true, null]]),
  group('arrays in all ways', { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 3, uniqueItems: true, contains: { pattern: '^a' } }, [['a'], ['b', 'ab']], [[], ['b'], ['a', 'a'], ['a', 'b', 'c', 'd'], ['a', 1], 'a']),
];
