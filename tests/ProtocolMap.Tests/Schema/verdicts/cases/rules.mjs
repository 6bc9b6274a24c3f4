import { invalid, keyed, valid } from './case.mjs';

const text = path => [...valid(path, 'a', '', 'Any Thing', null), ...invalid(path, 1, [], {})];
const use = ['required', 'recommended', 'allowed', 'deprecated', 'prohibited'];
const anyKeys = ['a', 'A', '', 'a_b', 'any thing', 'x-a', '網', 'use'];
const categories = ['avatar', 'asset', 'content', 'identity'];
const platforms = 'browser android ios maccatalyst windows linux macos unity-webgl unity-il2cpp unity-mobile unity-editor godot'.split(' ');

export default [
  ...valid('/mappings', {}, null, ...keyed({}, ...anyKeys, ...categories), ...keyed(null, 'a')),
  ...invalid('/mappings', [], 'a', true, ...keyed([], 'a', 'x-a'), ...keyed('allowed', 'a'), ...keyed(1, 'avatar')),
  ...valid('/mappings/avatar', ...keyed('allowed', ...anyKeys), ...keyed({}, ...anyKeys), ...keyed(null, 'a')),
  ...invalid('/mappings/avatar', ...keyed('allow', 'a', 'x-a'), ...keyed(1, 'a'), ...keyed([], 'a'), ...keyed(['allowed'], 'a')),
  ...valid('/mappings/own/p', ...use, null),
  ...invalid('/mappings/own/p', '', 'Required', 'require', 'negotiable', 'allowed ', true, 0, []),
  ...valid('/mappings/own/p/use', ...use, null),
  ...invalid('/mappings/own/p/use', '', 'Allowed', 'forbidden', 1, ['allowed'], {}),
  ...valid('/mappings/own/p/role', 'primary', 'supporting', null),
  ...invalid('/mappings/own/p/role', 'Primary', 'support', '', 1, ['primary']),
  ...valid('/mappings/own/p/capabilities', {}, null, ...keyed('required', ...anyKeys), ...keyed(null, 'a')),
  ...invalid('/mappings/own/p/capabilities', [], ['a'], 'a', true),
  ...valid('/mappings/own/p/capabilities/c', 'required', 'allowed', 'negotiable', 'prohibited', null),
  ...invalid('/mappings/own/p/capabilities/c', 'recommended', 'deprecated', 'Required', '', 1, {}, []),
  ...text('/mappings/own/p/note'), ...text('/mappings/own/p/source'),
  ...valid('/mappings/own/p/verification', 'verified', 'partial', 'unverified', null),
  ...invalid('/mappings/own/p/verification', 'Verified', 1),
  ...valid('/mappings/own/p/official', true, false, null),
  ...invalid('/mappings/own/p/official', 'true', 1),
  ...valid('/mappings/own/p/x-a', 1, null),
  ...['title', 'description', 'name', 'status', 'Use', 'capability'].flatMap(property => invalid(`/mappings/own/p/${property}`, 'a')),

  ...['packages', 'upm'].flatMap(list => [...valid(`/libraries/l/${list}`, [], ['A.B'], null), ...invalid(`/libraries/l/${list}`, 'A.B', {}, [1], [null])]),
  ...invalid('/libraries/l/package', 'a'),
  ...valid('/libraries/l/unavailableOn', {}, null, ...keyed('a', ...anyKeys, ...platforms), ...keyed({}, ...anyKeys, ...platforms), ...keyed(null, 'a', 'browser')),
  ...invalid('/libraries/l/unavailableOn', [], ['browser'], 'browser', ...keyed(true, 'a', 'browser', 'x-a'), ...keyed([], 'a', 'godot')),
  ...valid('/libraries/l/unavailableOn/ios/basis', 'documented', 'documented-partial', 'derived', null),
  ...invalid('/libraries/l/unavailableOn/ios/basis', 'Derived', 'documented-', '', 1, []),
  ...text('/libraries/l/unavailableOn/own/source'),
  ...valid('/libraries/l/unavailableOn/own/x-a', 1),
  ...invalid('/libraries/l/unavailableOn/own/title', 'a'),

  ...valid('/scopes', [], [{}], [{ 'x-a': 1 }], null),
  ...invalid('/scopes', {}, 'a', [null], ['a'], [[]], [1], [{ category: 'a' }], { namespace: 'A' }),
  ...valid('/scopes/0/namespace', 'A', 'A.B', 'Größe._1', null),
  ...invalid('/scopes/0/namespace', '', 'A.', 'A.*', 'N:A', '1', 'A\n', 1, ['A']),
  ...valid('/scopes/0/categories', 'avatar', [], ['avatar', ''], null),
  ...invalid('/scopes/0/categories', 1, {}, [null], [1]),

  ...valid('/exemptions', [], [{}], [{ 'x-a': 1 }], null),
  ...invalid('/exemptions', {}, 'a', [null], ['T:A'], [[]], [{ symbols: 'T:A' }], { symbol: 'T:A' }),
  ...['path', 'protocol', 'category', 'reason'].flatMap(property => text(`/exemptions/0/${property}`)),
  ...valid(
    '/exemptions/0/until', '2027-06-30', '2027-01-31', '2027-02-28', '2028-02-29', '2000-02-29', '2400-02-29', '0004-02-29', '0001-01-01',
      '9999-12-31', '2027-04-30', null),
  ...invalid(
    '/exemptions/0/until', '', '2027-6-30', '2027-06-31', '2027-02-29', '1900-02-29', '2100-02-29', '0000-01-01', '0000-02-29', '2027-13-01',
      '2027-00-10', '2027-01-00',
    '2027-01-32', '2027-04-31', '2027-09-31', '2027-11-31', '2028-02-30', '2027/06/30', '30-06-2027', '20270630', '2027-06-30T00:00:00Z',
      '2027-06-30\n', ' 2027-06-30', '12027-06-30', '٢٠٢٧-06-30',
    'tomorrow', 2027, ['2027-06-30'], {}),
];
