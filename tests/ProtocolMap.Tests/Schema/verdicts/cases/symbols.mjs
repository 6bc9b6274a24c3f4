// Documentation-comment ids, each judged as a key of symbols and as the symbol of an exemption.

import { invalid, valid } from './case.mjs';

export const wellFormed = [
  'N:A', 'N:A.B', 'N:_a._1', 'N:Größe.網', 'N:𝒗', 'N:\u0080',
  'T:A', 'T:A.B', 'T:A`1', 'T:A.B`2.C', 'T:A`1.B`1', 'T:A`0', 'T:A`12', 'T:Ключ', 'T:_',
  'F:A.B', 'F:A.B.C', 'F:A`1.B', 'F:A.B`1._c', 'F:A.value__',
  'E:A.B', 'E:A`1.B', 'E:A.I#B', 'E:A.N#I{T}#B',
  'P:A.B', 'P:A`1.B', 'P:A.Item(System.Int32)', 'P:A.Item(System.Int32,System.String)', 'P:A.N#I#B', 'P:A.N#I{T@U}#Item(`0)', 'P:A.B(C)',
  'M:A.B', 'M:A.B.C', 'M:A`1.B', 'M:A.#ctor', 'M:A.#cctor', 'M:A.#ctor(System.Int32)', 'M:A.B``1', 'M:A.B``2(``0,``1)', 'M:A.B(System.Int32[])',
  'M:A.B(System.Int32[0:,0:])',
  'M:A.B(System.Int32@)', 'M:A.B(System.Int32*)', 'M:A.B(C{D,E{F}})', 'M:A.op_Implicit(A)~System.Int32', 'M:A.op_Implicit~B', 'M:A.B``1~C{``0}',
  'M:A.N#I#B', 'M:A.N#I{T}#B``1(``0)',
  'M:A.N#I{T@U}#B(C)', 'M:A.I#B', 'M:A.B(=FUNC:C(D))', 'M:Größe.Ключ(網)', 'M:A.B(C)~D',
];

export const malformed = [
  '', 'A', 'A.B', ':A', 'N', 'N:', 'T:', 'M:', 'P:', 'F:', 'E:', 'n:A', 't:A', 'X:A', '!:A', 'D:A', 'NT:A', ' N:A', 'N :A', 'N: A', 'N:A ', 'N:A\n', 'x-note',
  'N:.A', 'N:A.', 'N:A..B', 'N:1', 'N:A.1', 'N:A-B', 'N:A B', 'N:A`1', 'N:A*', 'N:A.*', 'N:A#B', 'N:A()', 'N:@A', 'N:A,B', 'N:A;B', 'N:T:A', 'N:A/B', 'N:A\u007f',
  'T:A.', 'T:.A', 'T:A..B', 'T:1', 'T:A`', 'T:A``1', 'T:A`a', 'T:A`1B', 'T:`1', 'T:A<B>', 'T:A{B}', 'T:A+B', 'T:A[]', 'T:A?', 'T:A()', 'T:#ctor',
  'T:A#B', 'T:A:B', 'T:A\tB', 'T:A"', "T:A'",
  'F:A', 'F:.B', 'F:A.', 'F:A.B`1', 'F:A.B()', 'F:A.B(C)', 'F:A.I#B', 'F:A.1', 'F:A.B~C', 'F:A.#ctor',
  'E:A', 'E:A.', 'E:A.B(C)', 'E:A.#B', 'E:A.B#', 'E:A.B##C', 'E:A.#', 'E:A.B`1', 'E:A.B C',
  'P:A', 'P:A.', 'P:A.B()', 'P:A.B(', 'P:A.B)', 'P:A.B(C', 'P:A.B(C D)', 'P:A.B[C]', 'P:A.B~C', 'P:A.B``1', 'P:A.#ctor', 'P:A.B(C)D',
  'M:A', 'M:A.', 'M:.B', 'M:A.B()', 'M:A.B( )', 'M:A.B(C, D)', 'M:A.B(', 'M:A.B(C', 'M:A.B`1', 'M:A.B``', 'M:A.B``a', 'M:A.B``1()', 'M:A.ctor#',
  'M:A.#ctr', 'M:A.#', 'M:#ctor',
  'M:A.B~', 'M:A.B(C)~', 'M:A.B(C)D', 'M:A.B(C)``1', 'M:A.B{C}', 'M:A.1', 'M:A.B C', 'M:A.B;', 'M:A.B("C")', "M:A.B('C')", 'M:A.B(C)\n', 'M:A.B(C) ',
  'M:A.#ctor()', 'M:A.I#B()',
];

export default [
  ...wellFormed.flatMap(id => [...valid(['libraries', 'l', 'symbols', id], []), ...valid('/exemptions/0/symbol', id)]),
  ...malformed.flatMap(id => [...invalid(['libraries', 'l', 'symbols', id], []), ...invalid('/exemptions/0/symbol', id)]),
  ...valid('/exemptions/0/symbol', null),
  ...invalid('/exemptions/0/symbol', 1, ['T:A'], {}, true),
  ...valid('/libraries/l/symbols', {}, null),
  ...invalid('/libraries/l/symbols', [], ['T:A'], 'T:A', 1),
  ...valid('/libraries/l/symbols/T:A', 'p', 'p#c', '', 'Any Thing', ['p', 'q#c'], null),
  ...invalid('/libraries/l/symbols/T:A', 1, true, {}, [null], [1], [['p']]),
];
