// How the cases are written down: a place in an otherwise minimal map, and values that are right or wrong there.

import { write } from '../../../Support/verdicts/exact-json.mjs';

/** Stands for "the property is not there". */
export const absent = Symbol('absent');

/** Cases for one place, each value of which is valid. A path is '/protocols/p/number' or a list of keys. */
export const valid = (path, ...values) => values.map(value => at(path, value, true));

/** Cases for one place, each value of which is invalid. */
export const invalid = (path, ...values) => values.map(value => at(path, value, false));

/** A case that is a whole document. */
export const whole = (name, instance, expected) => ({ name, instance, expected });

/** An object of equal entries, for keys that are right or wrong. */
export const keyed = (value, ...keys) => keys.map(key => ({ [key]: value }));

function at(path, value, expected) {
  const keys = typeof path === 'string' ? path.split('/').slice(1) : path;
  const shown = `/${keys.join('/')}`;
  const instance = { id: 'a', version: '1' };
  if (value === absent) {
    delete instance[keys[0]];
    return whole(`${shown} absent`, instance, expected);
  }

  put(instance, keys, value);
  return whole(`${shown} = ${write(value)}`, instance, expected);
}

function put(target, [key, ...rest], value) {
  if (rest.length === 0) {
    target[key] = value;
  } else if (rest[0] === '0') {
    target[key] = [put({}, ['item', ...rest.slice(1)], value).item];
  } else {
    target[key] = put({}, rest, value);
  }

  return target;
}
