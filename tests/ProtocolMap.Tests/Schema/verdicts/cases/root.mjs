import { spelled } from '../../../Support/verdicts/exact-json.mjs';
import { absent, invalid, keyed, valid, whole } from './case.mjs';

const sections = [
  'organizations', 'documents', 'categories', 'protocols', 'libraries', 'scenarios', 'requirements', 'gaps', 'overlaps', 'messages', 'contracts', 'platforms',
];

export default [
  whole('the least map', { id: 'a', version: '1' }, true),
  whole('an empty object', {}, false),
  ...[[], [{ id: 'a', version: '1' }], 'a', '', 1, true, null].map(root => whole(`the root is ${JSON.stringify(root)}`, root, false)),

  ...valid('/id', 'a', '0', 'contoso-world', 'a-1-b', '3mf', 'x-a'),
  ...invalid('/id', absent, null, '', 'A', 'a-', '-a', 'a--b', 'a_b', 'a b', 'a.b', 'é', 'a\n', ' a', 1, [], ['a'], {}, true),
  ...valid('/version', '', '1.4.0', 'any text', '𝒗'),
  ...invalid('/version', absent, null, 1, spelled('1.0'), {}, ['1'], false),

  ...valid('/$schema', 'https://json-schema.org/draft/2020-12/schema', 'not a url', '', null),
  ...invalid('/$schema', 1, {}, ['a'], true),
  ...valid('/format', 1, spelled('1.0'), spelled('1e0'), spelled('10e-1'), null),
  ...invalid('/format', 0, 2, -1, spelled('1.5'), spelled('1e3'), '1', true, [1], {}),
  ...valid('/title', 'A title', '', '網', null),
  ...invalid('/title', 1, {}, ['a'], false),
  ...valid('/description', 'What it is', null),
  ...invalid('/description', 1, {}, ['a']),
  ...valid('/namespace', 'A', 'Contoso.Interop', '_a._1', 'Größe.Ключ.網', 'class.int', 'ⅷ.a\u0301', 'a\u200d', null),
  ...invalid('/namespace', '', '.', 'A.', '.A', 'A..B', '1A', 'A.1', 'A-B', 'A B', '@A', 'A.@B', 'A+B', 'A\n', '𝒗', 'A.𝒗', 1, ['A'], {}),

  ...valid('/extends', 'protocolmap:metaverse', '', 'base.protocolmap.json', [], ['a', 'b'], { map: 'a' }, [{ map: 'a' }, 'b'], {}, [{}], null),
  ...invalid('/extends', 1, true, [1], [null], [[]], [['a']], ['a', false], { base: 'a' }, [{ base: 'a' }]),
  ...valid('/extends/map', 'a', null),
  ...invalid('/extends/map', 1, ['a'], {}),
  ...valid('/extends/0/categories', 'avatar', ['avatar', 'Any Thing'], [], null),
  ...invalid('/extends/0/categories', 1, {}, [null], [1], [['a']]),
  ...valid('/extends/0/protocols', 'json', ['json'], null),
  ...invalid('/extends/0/protocols', false, {}, [{}]),
  ...valid('/extends/0/x-mine', 1),
  ...invalid('/extends/0/title', 'a'),

  ...sections.flatMap(section => [
    ...valid(`/${section}`, {}, null, ...keyed({}, 'a', 'a-1', '3mf', 'x-a'), ...keyed(null, 'a')),
    ...invalid(`/${section}`, [], 'a', 1, true, ...keyed({}, '', 'A', 'a_b', 'a--b', 'a-', 'a b', 'ä', 'a#b'), ...keyed(null, 'A'), ...keyed('a',
      'b'), ...keyed(1, 'b'), ...keyed([], 'b')),
  ]),
  ...valid('/messages/m', true, false, {}, { type: 'object' }, null),
  ...invalid('/messages/m', 'a', 1, []),

  ...valid('/reserved', {}, null, { protocols: [], categories: [] }),
  ...invalid('/reserved', [], [1], 1, 'a', { platforms: [] }, { Protocols: [] }),
  ...['protocols', 'categories'].flatMap(list => [
    ...valid(`/reserved/${list}`, [], [1, 2], [2147483647], [spelled('1.0')], [spelled('1e3')], [1, 1], null),
    ...invalid(`/reserved/${list}`, 1, '1', {}, [0], [-1], [2147483648], [spelled('1.5')], ['1'], [null], [[1]], [true]),
  ]),
  ...valid('/reserved/x-mine', 1),

  ...valid('/options', {}, null),
  ...invalid('/options', [], 'a', true, { visible: true }),
  ...valid('/options/visibility', 'internal', 'public', null),
  ...invalid('/options/visibility', 'Internal', 'private', '', true, ['public']),
  ...valid('/options/scope', [], ['avatar'], ['', 'Any Thing'], null),
  ...invalid('/options/scope', 'avatar', {}, [1], [null]),
  ...valid('/options/platforms', [], ['unity-webgl', 'Any Thing'], null),
  ...invalid('/options/platforms', 'browser', {}, [1], [null]),
  ...valid('/options/report', 'use', 'member', 'type', null),
  ...invalid('/options/report', 'Use', 'uses', 'class', 1),
  ...valid('/options/errors', 'exceptions', 'results', null), ...invalid('/options/errors', '', 'Results', 'result', 1, true, [], {}),
  ...['strict', 'generatedCode', 'assertFormat'].flatMap(flag => [...valid(`/options/${flag}`, true, false, null), ...invalid(`/options/${flag}`,
    'true', 0, 1, [], {})]),
  ...valid('/options/x-mine', null),

  ...valid('/x-a', 1, null, {}, [null], 'a'),
  ...valid('/x-', 1),
  ...invalid('/X-a', 1),
  ...invalid('/x', 1),
  ...invalid('/x_a', 1),
  ...invalid('/ x-a', 1),
  ...invalid('/', 1),
  ...invalid('/protocol', {}, null),
  ...invalid('/Protocols', {}),
  ...invalid('/number', 1),
];
