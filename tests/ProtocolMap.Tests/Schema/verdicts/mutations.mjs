// Random changes to good documents, of the kinds that people make.

import { malformed, wellFormed } from './cases/symbols.mjs';
import { spelled, write } from '../../Support/verdicts/exact-json.mjs';
import { places, pointer } from './patch.mjs';

// Not the greatest ones allowed: a later entry without a number would get the next, which is the reader's alone to judge.
const numbers = ['0', '1', '2', '-1', '12', '64', '2147483648', '1.0', '1e3', '1E0', '10e-1', '1.5', '1e-1', '-0', '0.0', '0e5', '-2.0', '1e10',
  '1e400', '99999999999999999999', '1.2e1'].map(spelled);
const strings = ['', ' ', 'a', 'A', 'a-b', 'A.B', '1', 'T:A', 'json', 'avatar', 'null', 'true', '1.0', 'ünï', '網', '𝒗', '😀', 'a\u0301', 'a\nb',
  '\u200d', 'x-a', '@class', 'N:A.B', '2027-Q1', '2027-06-30'];
const values = [null, true, false, [], {}, [null], ['a'], ['a', 1], [[]], [{}], { a: 1 }, { 'x-a': 1 }, { title: 'A' }, ...numbers.slice(0, 12),
  ...strings.slice(0, 14)];
const ids = ['a', 'a-1', '3mf', 'x-a', '0', 'A', '', 'a_b', 'a--b', '-a', 'a-', 'a b', 'ä', '網', 'a.b', 'a#b', 'a\n', 'null', 'a-b-c-d', 'title'];
const days = [
  '2027-01-31', '2027-02-28', '2028-02-29', '2400-02-29', '0001-01-01', '9999-12-31', '2027-02-29', '2100-02-29', '0000-01-01', '2027-04-31',
  '2027-6-30', '2027-13-01', '2027-00-01', '2027-01-00', '20270630', '2027-06-30 ',
  '2027-06-30\n', '2027-Q2', '12027-01-01', '٢٠٢٧-01-01',
];
const quarters = ['2027-Q1', '1999-Q4', '0000-Q3', '2027-Q0', '2027-Q5', '2027-q1', '2027Q1', '27-Q1', '2027-Q1 ', '2027-06-30', '2027-Q1\n', '2027-Q11'];
const userKeys = ['x-a', 'x-', 'x-ünï', 'x-Mine', 'x-1', 'x', 'x_a', 'X-a', ' x-a', 'y-a'];
const letters = [...'abcXYZ019-_.#`~(){}@:, \n\'"é網𝒗\u0301'];

const idKeyed = new Set([
  'organizations', 'documents', 'categories', 'protocols', 'libraries', 'scenarios', 'requirements', 'gaps', 'overlaps', 'messages', 'contracts',
  'platforms', 'mappings', 'capabilities', 'operations', 'unavailableOn',
]);

const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value);
const replace = (place, value) => ({ op: 'replace', path: pointer(place.keys), value });
const rename = (place, key) => ({ op: 'move', from: pointer(place.keys), path: pointer([...place.keys.slice(0, -1), key]) });
const named = (...names) => place => names.includes(place.keys.at(-1));
const inObject = place => !Array.isArray(place.parent);

/** What a message says is the reader's alone, so no change goes inside one, and none makes a new one of something else. */
const insideMessage = keys => keys[0] === 'messages' && keys.length > 2;
const intoMessages = (keys, value) => keys[0] === 'messages' && isObject(value) && (keys.length > 1 || Object.values(value).some(isObject));

/** Each kind of change: its share, the places it fits, and the operation it makes of one. */
const changes = [
  { share: 10, at: () => true, make: (random, place) => replace(place, random.pick(values)) },
  { share: 4, at: () => true, make: (random, place) => replace(place, null) },
  { share: 6, at: () => true, make: (random, place) => ({ op: 'remove', path: pointer(place.keys) }) },
  { share: 6, at: inObject, make: (random, place) => rename(place, edited(random, place.keys.at(-1))) },
  { share: 10, at: place => typeof place.value === 'string', make: (random, place) => replace(place, edited(random, place.value)) },
  { share: 10, at: place => typeof place.value === 'string', make: (random, place) => replace(place, random.pick(strings)) },
  { share: 10, at: place => typeof place.value === 'number', make: (random, place) => replace(place, random.pick(numbers)) },
  { share: 6, at: place => inObject(place) && idKeyed.has(place.keys.at(-2)), make: (random, place) => rename(place, random.pick(ids)) },
  { share: 6, at: place => inObject(place) && place.keys.at(-2) === 'symbols', make: (random, place) => rename(place, symbol(random, place.keys.at(-1))) },
  { share: 4, at: named('symbol'), make: (random, place) => replace(place, symbol(random, place.value ?? 'T:A')) },
  { share: 4, at: named('until'), make: (random, place) => replace(place, random.pick(days)) },
  { share: 3, at: named('target'), make: (random, place) => replace(place, random.pick(quarters)) },
  { share: 3, at: named('name', 'namespace'), make: (random, place) => replace(place, edited(random, place.value ?? 'A')) },
  { share: 6, at: place => Array.isArray(place.value), make: (random, place) => replace(place, place.value[0] ?? 'a') },
  { share: 6, at: place => typeof place.value === 'string', make: (random, place) => replace(place, [place.value]) },
  { share: 6, at: place => Array.isArray(place.value), make: (random, place) => add([...place.keys, random.below(place.value.length + 1)],
    random.pick([...values, 'b', 'c#d'])) },
  { share: 8, at: place => isObject(place.value), make: (random, place) => add([...place.keys, random.pick(userKeys)], random.pick(values)) },
  { share: 10, at: place => isObject(place.value), make: (random, place, others) => borrow(random, place, others) },
  { share: 8, at: place => isObject(place.value) || Array.isArray(place.value), make: (random, place, others) => move(random, place, others) },
  { share: 6, at: () => true, make: (random, place, others) => replaceByNamesake(random, place, others) },
];

const lots = changes.flatMap(change => Array(change.share).fill(change));

/** One to three changes of a document, as JSON Patch operations that follow each other. */
export function mutate(random, document, apply) {
  const operations = [];
  let current = document;
  for (let rest = random.chance(80) ? 1 : random.chance(70) ? 2 : 3; rest > 0; rest--) {
    const operation = change(random, current);
    operations.push(operation);
    current = apply(current, [operation]);
  }

  return { operations, result: current };
}

function change(random, document) {
  const open = places(document).filter(place => !insideMessage(place.keys));
  for (;;) {
    const { at, make } = random.pick(lots);
    const fitting = open.filter(at);
    const operation = fitting.length > 0 ? make(random, random.pick(fitting), open) : undefined;
    if (operation !== undefined && isAllowed(operation, open)) return operation;
  }
}

function isAllowed({ path, from, value }, open) {
  const keys = path.split('/').slice(1);
  const moved = from === undefined ? value : open.find(place => pointer(place.keys) === from).value;
  const staysInMessages = from?.startsWith('/messages/') && keys[0] === 'messages' && keys.length === 2;
  return !insideMessage(keys) && path !== from && !path.startsWith(`${from}/`) && (staysInMessages || !intoMessages(keys, moved));
}

const add = (keys, value) => ({ op: 'add', path: pointer(keys), value });

/** A property that objects elsewhere in the document have, put into this one. */
function borrow(random, place, others) {
  const lender = random.pick(others.filter(inObject));
  return add([...place.keys, lender.keys.at(-1)], lender.value);
}

/** A subtree that goes elsewhere: into this object, or to the front of this array. */
function move(random, place, others) {
  const guest = random.pick(others.filter(inObject));
  const key = Array.isArray(place.value) ? 0 : guest.keys.at(-1);
  return { op: 'move', from: pointer(guest.keys), path: pointer([...place.keys, key]) };
}

/** The value that a property of the same name has elsewhere, such as the status of a gap for that of a protocol. */
function replaceByNamesake(random, place, others) {
  const namesakes = others.filter(other => other.keys.at(-1) === place.keys.at(-1) && write(other.value) !== write(place.value));
  return namesakes.length > 0 ? replace(place, random.pick(namesakes).value) : undefined;
}

function symbol(random, id) {
  const kind = random.below(3);
  return kind === 0 ? random.pick(wellFormed) : kind === 1 ? random.pick(malformed) : edited(random, id);
}

/** A text with a slip of the finger: a letter more, less, other, doubled, swapped, or in the other case. */
function edited(random, text) {
  const points = [...text];
  const at = random.below(points.length + 1);
  const point = points[at] ?? '';
  const slips = [
    () => points.splice(at, 0, random.pick(letters)),
    () => points.splice(at, 1),
    () => points.splice(at, 1, random.pick(letters)),
    () => points.splice(at, 0, point),
    () => points.splice(at, 2, points[at + 1] ?? '', point),
    () => points.splice(at, 1, point === point.toUpperCase() ? point.toLowerCase() : point.toUpperCase()),
  ];
  random.pick(slips)();
  return points.join('');
}
