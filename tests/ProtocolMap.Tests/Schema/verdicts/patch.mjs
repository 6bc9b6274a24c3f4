// The part of JSON Patch (RFC 6902) that the mutations use: add, remove, replace and move.

import { plain } from '../../Support/verdicts/exact-json.mjs';

export const pointer = keys => keys.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const keysOf = path => path.split('/').slice(1).map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Every place below the root, parents first: its keys, its value, and what it stands in. */
export function places(node, keys = []) {
  if (node === null || typeof node !== 'object') return [];
  const entries = Array.isArray(node) ? node.map((item, index) => [index, item]) : Object.entries(node);
  return entries.flatMap(([key, value]) => [{ keys: [...keys, key], value, parent: node }, ...places(value, [...keys, key])]);
}

/** A changed copy. Numbers that keep their spelling become plain ones. */
export function apply(document, operations) {
  const copy = structuredClone(document);
  for (const { op, path, from, value } of operations) {
    if (op === 'move') {
      put(copy, keysOf(path), take(copy, keysOf(from)), true);
    } else if (op === 'remove') {
      take(copy, keysOf(path));
    } else {
      put(copy, keysOf(path), plain(value), op === 'add');
    }
  }

  return copy;
}

function index(key) {
  if (!/^[0-9]+$/.test(key)) throw new Error(`Not an index of an array: ${key}`);
  return Number(key);
}

const parentOf = (document, keys) => keys.slice(0, -1).reduce((node, key) => node[key], document);

function take(document, keys) {
  const parent = parentOf(document, keys);
  const last = keys.at(-1);
  if (Array.isArray(parent)) return parent.splice(index(last), 1)[0];
  const value = parent[last];
  delete parent[last];
  return value;
}

function put(document, keys, value, insert) {
  const parent = parentOf(document, keys);
  if (Array.isArray(parent)) {
    parent.splice(index(keys.at(-1)), insert ? 0 : 1, value);
  } else {
    parent[keys.at(-1)] = value;
  }
}
