import { spelled } from '../../../Support/verdicts/exact-json.mjs';
import { group } from './group.mjs';

const others = [1, null, true, [], {}, 100];

export default [
  group('minLength', { minLength: 2 }, ['foo', 'fo', '💩a', '💩💩', spelled('"\\u00e9\\n"'), ...others], ['f', '', '💩', spelled('"\\ud83d\\udca9"'), 'é']),
  group('minLength 2.0', { minLength: spelled('2.0') }, ['foo', 'fo'], ['f']),
  group('minLength 0', { minLength: 0 }, ['', 'a'], []),
  group('maxLength', { maxLength: 2 }, ['f', 'fo', '', '💩💩', spelled('"\\ud83d\\udca9\\ud83d\\udca9"'), 'éé', spelled('"\\"\\\\"'), ...others], ['foo', '💩💩💩', 'ééé', spelled('"\\n\\n\\n"')]),
  group('maxLength 0', { maxLength: 0 }, ['', 1], ['a', '\u0000', ' ']),
  group('maxLength 2.0', { maxLength: spelled('2.0') }, ['f'], ['foo']),
  group('length range', { minLength: 3, maxLength: 5 }, ['abc', 'abcde', '💩💩💩', '€€€€€', spelled('"\\u20ac\\u20ac\\u20ac"')], ['ab', 'abcdef', '💩💩', '€€€€€€']),
  group('length of combining characters', { maxLength: 1 }, ['é', '\u0301'], ['e\u0301', '👨‍👩‍👧']),
  group('lengths that exclude all strings', { minLength: 2, maxLength: 1 }, others, ['', 'a', 'ab', 'abc']),
  group('length of a long string', { minLength: 1000, maxLength: 2000 }, ['a'.repeat(1000), '€'.repeat(2000)], ['a'.repeat(999), '€'.repeat(2001), '€'.repeat(999), '💩'.repeat(600)]),
  group('string in all ways', { type: 'string', minLength: 1, maxLength: 3, pattern: '^[a-c]+$', enum: ['a', 'abc', 'abcd', 'x'] }, ['a', 'abc'], ['abcd', 'x', '', 'b', 1]),
];
