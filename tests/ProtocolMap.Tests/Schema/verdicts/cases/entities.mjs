import { spelled } from '../../../Support/verdicts/exact-json.mjs';
import { invalid, valid } from './case.mjs';

/** A message, or a stream of messages. */
const payload = path => [
  ...valid(path, '', 'm', null, {}, { message: 'm' }, { message: null, stream: null }, { message: 'm', stream: true, 'x-y': [] }),
  ...invalid(path, 1, true, [], ['m'], { message: 1 }, { message: ['m'] }, { stream: 'x' }, { stream: 1 }, { id: 'm' }),
];

const text = path => [...valid(path, 'a', '', 'ünï 網 𝒗', null), ...invalid(path, 1, true, [], ['a'], {})];
const texts = path => [...valid(path, [], ['a'], ['a', 'Any Thing', ''], null), ...invalid(path, 'a', 1, {}, [1], [null], [['a']], ['a', true])];
const textOrTexts = path => [...valid(path, 'a', '', [], ['a', 'b#c'], null), ...invalid(path, 1, false, {}, [1], [null], [['a']], ['a', {}])];
const flag = path => [...valid(path, true, false, null), ...invalid(path, 'true', 0, 1, [], {})];
const choice = (path, ...values) => [
  ...valid(path, ...values, null),
  ...invalid(path, '', `${values[0]} `, values[0].toUpperCase(), values[1].slice(1), `${values[1]}s`, 'none', 1, true, [values[0]], {}),
];
const integer = (path, least, greatest) => [
  ...valid(path, least, greatest, 2, spelled('2.0'), spelled('2e0'), spelled('2E+1'), spelled('20e-1'), spelled('0.25e2'), spelled('3.00000'), null),
  ...invalid(path, least - 1, greatest + 1, -7, spelled('1.5'), spelled('25e-1'), spelled('1e10'), spelled('1e400'), spelled('-1e400'),
    spelled('1e-1'), 1e20, '1', [1], {}, true),
];

const entities = {
  '/organizations/o': 'organization', '/documents/d': 'document', '/categories/c': 'category', '/protocols/p': 'protocol',
  '/protocols/p/capabilities/c': 'capability',
  '/libraries/l': 'library', '/scenarios/s': 'scenario', '/requirements/r': 'requirement', '/gaps/g': 'gap', '/overlaps/o': 'overlap', '/contracts/c': 'contract',
  '/contracts/c/operations/o': 'operation', '/platforms/p': 'platform',
};

const common = path => [
  ...text(`${path}/title`), ...text(`${path}/description`), ...text(`${path}/source`),
  ...valid(`${path}/name`, 'A', 'glTF2', '_', '_3mf', 'class', 'Größe', 'a\u0301\u200d', 'ⅷ', null),
  ...invalid(`${path}/name`, '', '3mf', '@class', 'a-b', 'a b', 'A.B', 'a!', 'A\n', '\u0301a', '𝒗', 'a𝒗', '😀', 1, ['A'], {}),
  ...choice(`${path}/verification`, 'verified', 'partial', 'unverified'),
  ...flag(`${path}/official`),
  ...valid(path, {}, null, { 'x-a': [null], 'x-': 1 }),
  ...invalid(path, 'a', 1, true, [], { titel: 'a' }, { Title: 'a' }, { 'X-a': 1 }, { id: 'a' }, { unknown: null }),
];

const status = ['in-force', 'draft', 'candidate', 'living', 'de-facto', 'superseded', 'withdrawn'];

export default [
  ...Object.keys(entities).flatMap(common),

  ...choice('/organizations/o/kind', 'sdo', 'consortium', 'vendor', 'open-source-foundation', 'open-source-project', 'community', 'academia',
    'government', 'association', 'forum'),
  ...text('/organizations/o/url'),
  ...invalid('/organizations/o/number', 1),

  ...text('/documents/d/number'), ...text('/documents/d/organization'), ...text('/documents/d/analysis'),
  ...choice('/documents/d/type', 'technical-report', 'technical-specification', 'recommendation', 'work-item', 'liaison', 'proposal', 'question', 'other'),
  ...choice('/documents/d/status', ...status, 'proposed', 'unknown'),
  ...invalid('/documents/d/url', 'a'),

  ...text('/categories/c/definition'), ...text('/categories/c/document'), ...integer('/categories/c/number', 1, 2147483647),
  ...invalid('/categories/c/status', 'draft'),

  ...['version', 'organization', 'specification', 'url', 'supersededBy'].flatMap(property => text(`/protocols/p/${property}`)),
  ...choice('/protocols/p/kind', 'wire-protocol', 'file-format', 'data-model', 'api', 'identifier', 'framework'),
  ...choice('/protocols/p/layer', 'application', 'session-signalling', 'transport', 'network', 'device-iot'),
  ...choice('/protocols/p/status', ...status),
  ...invalid('/protocols/p/status', 'proposed', 'unknown'),
  ...textOrTexts('/protocols/p/dependsOn'), ...flag('/protocols/p/neutral'), ...integer('/protocols/p/number', 1, 2147483647),
  ...invalid('/protocols/p/bit', 1),
  ...valid('/protocols/p/capabilities', {}, null, { 'x-a': {} }, { a: null }),
  ...invalid('/protocols/p/capabilities', [], ['a'], 'a', { A: {} }, { '': {} }, { a: 'required' }, { a: 1 }),
  ...integer('/protocols/p/capabilities/c/bit', 0, 63),
  ...valid('/protocols/p/capabilities/c/bit', spelled('-0'), spelled('0.0'), spelled('0e5'), spelled('0.63e2')),
  ...choice('/protocols/p/capabilities/c/status', ...status),
  ...invalid('/protocols/p/capabilities/c/status', 'proposed'),
  ...invalid('/protocols/p/capabilities/c/number', 1),

  ...textOrTexts('/scenarios/s/categories'), ...text('/scenarios/s/document'), ...integer('/scenarios/s/number', 1, 2147483647),
    ...texts('/scenarios/s/requirements'),
  ...invalid('/scenarios/s/category', 'a'),

  ...textOrTexts('/requirements/r/categories'), ...text('/requirements/r/document'), ...textOrTexts('/requirements/r/satisfiedBy'),
  ...choice('/requirements/r/level', 'shall', 'should', 'may'),
  ...invalid('/requirements/r/number', 1),

  ...textOrTexts('/gaps/g/categories'), ...text('/gaps/g/owner'), ...texts('/gaps/g/affects'),
  ...choice('/gaps/g/kind', 'missing', 'enhancement', 'overlap', 'immature'),
  ...choice('/gaps/g/status', 'open', 'in-progress', 'closed'),
  ...invalid('/gaps/g/status', 'in-force'),
  ...valid('/gaps/g/target', '2027-Q1', '2027-Q4', '0000-Q2', '9999-Q3', null),
  ...invalid('/gaps/g/target', '2027', '2027-Q0', '2027-Q5', '2027-q1', '2027Q1', '27-Q1', '12027-Q1', '2027-Q1 ', '2027-Q1\n', ' 2027-Q1',
    '٢٠٢٧-Q1', '', 2027, ['2027-Q1'], {}),

  ...text('/overlaps/o/category'), ...textOrTexts('/overlaps/o/protocols'), ...text('/overlaps/o/reason'),
  ...invalid('/overlaps/o/categories', 'a'),

  ...text('/contracts/c/category'),
  ...valid('/contracts/c/operations', {}, null, { a: {} }, { a: null }, { 'x-a': {} }),
  ...invalid('/contracts/c/operations', [], 'a', { A: {} }, { a: 'b' }, { a: [] }),
  ...['request', 'response'].flatMap(name => payload(`/contracts/c/operations/o/${name}`)),
  ...texts('/contracts/c/operations/o/errors'), ...textOrTexts('/contracts/c/operations/o/protocols'),
  ...invalid('/contracts/c/operations/o/category', 'a'),
];
