// JSON whose numbers keep their spelling: 1.0 and 1e3 are integers to JSON Schema, and JSON.stringify would write 1 and 1000.

class Spelled {
  constructor(text) {
    this.text = text;
  }
}

/** A value that is written exactly as given, such as spelled('1.0'). */
export const spelled = text => new Spelled(text);

/** The JSON text of a value, on one line, with what is spelled kept. */
export function write(value) {
  if (value instanceof Spelled) return value.text;
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`).join(',')}}`;
}

/** A copy as a validator sees it, with plain numbers. */
export const plain = value => JSON.parse(write(value));
