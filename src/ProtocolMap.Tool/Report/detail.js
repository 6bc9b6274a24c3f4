const dependents = new Map();
for (const protocol of data.protocols) {
  for (const id of protocol.dependsOn ?? []) {
    dependents.set(id, [...(dependents.get(id) ?? []), protocol.id]);
  }
}

const dependsOn = id => protocols.get(id)?.dependsOn ?? [];
const dependentsOf = id => dependents.get(id) ?? [];

// All that can be reached from a protocol, without what can be reached in one step.
const indirect = (id, step) => {
  const direct = new Set(step(id));
  const seen = new Set([id, ...direct]);
  const pending = [...direct];
  const found = [];
  while (pending.length > 0) {
    for (const next of step(pending.shift())) {
      if (!seen.has(next)) {
        seen.add(next);
        found.push(next);
        pending.push(next);
      }
    }
  }
  return found;
};

const protocolLink = id => element("a", { href: "#protocol/" + id }, protocols.get(id)?.title ?? id);

const tier = (label, ids) => ids.length > 0
  ? element("div", { class: "tier" }, element("h4", {}, label), element("ul", {}, ids.map(id => element("li", {}, protocolLink(id)))))
  : null;

const stack = protocol => {
  const tiers = [
    tier("Stand on these", indirect(protocol.id, dependentsOf)),
    tier("Stand on it", dependentsOf(protocol.id)),
    element("p", { class: "tier self" }, protocol.title),
    tier("It stands on", dependsOn(protocol.id)),
    tier("These stand on", indirect(protocol.id, dependsOn)),
  ].filter(Boolean);
  return tiers.length > 1
    ? element("div", { class: "stack" }, tiers)
    : element("p", {}, "It stands on nothing else in the map, and nothing stands on it.");
};

const facts = protocol => element("dl", {}, [
  ["SDO", protocol.orgTitle],
  ["Specification", protocol.url ? webLink(protocol.url, protocol.specification ?? protocol.url) : protocol.specification],
  ["Address", protocol.url && !isWebAddress(protocol.url) ? protocol.url : null],
  ["Version", protocol.version],
  ["Kind", spoken(protocol.kind)],
  ["Layer", spoken(protocol.layer)],
  ["Neutral", protocol.neutral ? "only carries or encodes" : null],
  ["Superseded by", protocol.supersededBy ? protocolLink(protocol.supersededBy) : null],
  ["Supersedes", list(data.protocols.filter(other => other.supersededBy === protocol.id).map(other => protocolLink(other.id)))],
  ["In code", protocol.name ? element("code", {}, `Protocol.${protocol.name} = ${protocol.number}`) : null],
].filter(([, value]) => value).flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]));

const list = items => items.length > 0 ? items.flatMap((item, index) => index > 0 ? [", ", item] : [item]) : null;

const uses = protocol => protocol.uses.length === 0
  ? element("p", {}, "No category names it.")
  : element("ul", { class: "uses" }, protocol.uses.map(use => element("li", {},
      element("i", { class: "u " + (use.via ? "via" : `${use.use} ${use.role ?? ""}`), "aria-hidden": "true" }),
      element("span", {},
        element("a", { href: "#category/" + use.category }, categories.get(use.category).title),
        ": " + (use.via ? "allowed, as something else stands on it" : [use.use, use.role].filter(Boolean).join(", "))),
      use.note ? element("p", {}, withLinks(use.note)) : null,
      source(use))));

const capabilities = protocol => element("ul", { class: "capabilities" }, protocol.capabilities.map(capability => {
  const rules = protocol.uses
    .filter(use => use.capabilities && Object.hasOwn(use.capabilities, capability.id))
    .map(use => `${use.capabilities[capability.id]} for ${categories.get(use.category).title}`);
  return element("li", {},
    element("b", {}, capability.title),
    element("code", {}, "#" + capability.id),
    capability.status ? element("small", {}, " " + spoken(capability.status)) : null,
    rules.length > 0 ? element("small", {}, " " + rules.join("; ")) : null,
    capability.description ? element("p", {}, withLinks(capability.description)) : null,
    capability.source ? source(capability) : null);
}));

const symbolsOf = (library, protocol) =>
  library.symbols.filter(symbol => symbol.protocols.some(id => id.split("#")[0] === protocol.id));

const libraries = (protocol, found) => element("ul", { class: "libraries" }, found.map(library => {
  const symbols = symbolsOf(library, protocol);
  return element("li", {},
    element("b", {}, library.title),
    library.packages ? element("small", {}, " " + library.packages.join(", ")) : null,
    library.unavailableOn.map(limit => element("p", { class: "limit" }, `not on ${limit.platform} (${limit.basis})`, limit.source ? [": ", withLinks(limit.source)] : null)),
    element("details", {}, element("summary", {}, symbols.length === 1 ? "1 symbol" : symbols.length + " symbols"),
      element("ul", {}, symbols.map(symbol => element("li", {}, element("code", {}, symbol.id), " ", symbol.protocols.join(", "))))),
    source(library));
}));

const links = (prefix, items) => element("ul", {}, items.map(item => element("li", {}, element("a", { href: prefix + item.id }, item.title))));

const part = (title, ...content) => [element("h3", {}, title), ...content];

// The page of one protocol.
const detail = protocol => {
  const found = data.libraries.filter(library => symbolsOf(library, protocol).length > 0);
  const overlaps = data.overlaps.filter(overlap => overlap.protocols?.includes(protocol.id));
  const requirements = data.requirements.filter(requirement => requirement.protocols?.includes(protocol.id));
  return [
    element("button", { type: "button", id: "close" }, "Close"),
    element("h2", { id: "detail-title", tabindex: "-1" }, protocol.title),
    element("p", { class: "badges" }, element("span", { class: "s s" + protocol.maturity }, spoken(protocol.status)), " ", marks(protocol)),
    protocol.description ? element("p", {}, withLinks(protocol.description)) : null,
    facts(protocol),
    part("Categories", uses(protocol)),
    part("Stack", stack(protocol)),
    protocol.capabilities.length > 0 ? part("Capabilities", capabilities(protocol)) : null,
    found.length > 0 ? part("Libraries", libraries(protocol, found)) : null,
    overlaps.length > 0 ? part("Overlaps", links("#overlap/", overlaps)) : null,
    requirements.length > 0 ? part("Satisfies", links("#requirement/", requirements)) : null,
    protocol.source || protocol.verification ? part("Source", source(protocol)) : null,
  ].flat().filter(Boolean);
};
