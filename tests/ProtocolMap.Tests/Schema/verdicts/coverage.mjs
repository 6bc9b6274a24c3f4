// Which properties of the schema a set of documents never uses.

/** The places, as JSON pointers into the schema, of properties that no instance has. */
export function unusedProperties(schema, instances) {
  const used = new Set();
  instances.forEach(instance => visit(schema, instance));
  return declared(schema, '#').filter(({ node }) => !used.has(node)).map(({ place }) => place);

  function visit(node, value) {
    if (node.$ref) visit(node.$ref.slice(2).split('/').reduce((target, key) => target[key], schema), value);
    (node.anyOf ?? []).forEach(branch => visit(branch, value));
    if (Array.isArray(value)) {
      if (node.items) value.forEach(item => visit(node.items, item));
    } else if (value !== null && typeof value === 'object') {
      Object.entries(value).forEach(([key, item]) => visitProperty(node, key, item));
    }
  }

  function visitProperty(node, key, item) {
    const property = node.properties?.[key];
    if (property) {
      used.add(property);
      visit(property, item);
    } else if (node.additionalProperties) {
      visit(node.additionalProperties, item);
    }
  }
}

function declared(node, place) {
  if (node === null || typeof node !== 'object') return [];
  const own = Object.entries(node.properties ?? {}).map(([key, property]) => ({ node: property, place: `${place}/properties/${key}` }));
  return [...own, ...Object.entries(node).flatMap(([key, item]) => declared(item, `${place}/${key}`))];
}
