import applicators from './applicators.mjs';
import arrays from './arrays.mjs';
import names from './names.mjs';
import numbers from './numbers.mjs';
import objects from './objects.mjs';
import patterns from './patterns.mjs';
import references from './references.mjs';
import strings from './strings.mjs';
import unevaluated from './unevaluated.mjs';
import values from './values.mjs';

export default [
  ...values, ...numbers, ...strings, ...patterns, ...arrays, ...objects, ...names, ...applicators, ...references, ...unevaluated,
];
