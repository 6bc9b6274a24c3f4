import entities from './entities.mjs';
import root from './root.mjs';
import rules from './rules.mjs';
import symbols from './symbols.mjs';

export default [...root, ...entities, ...rules, ...symbols];
