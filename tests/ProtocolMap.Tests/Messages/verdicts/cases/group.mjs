// How cases are written down.

/** Texts for one schema: `valid` and `invalid` are what the author expects, which both validators confirm. */
export const group = (name, schema, valid, invalid) => ({ name, messages: { m: schema }, valid, invalid });

/** The same with several messages, of which the first judges. */
export const several = (name, messages, valid, invalid) => ({ name, messages, valid, invalid });

/** Texts whose verdict follows from arithmetic that the validators, which compute in doubles, can't do. */
export const exact = (name, schema, valid, invalid) => ({ ...group(name, schema, valid, invalid), exact: true });
