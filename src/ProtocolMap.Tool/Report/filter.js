const search = byId("search");
const category = byId("category");
const filters = byId("filters");
const table = byId("protocols");
const body = table.tBodies[0];
const rows = data.protocols.map(protocol => ({ protocol, row: byId("protocol/" + protocol.id) }));
for (const entry of rows) {
  entry.link = entry.row.querySelector("a");
}

// What is searched: names, designations, capabilities, and the packages of libraries that carry a protocol out.
const packages = new Map();
for (const library of data.libraries) {
  const names = [library.title, ...(library.packages ?? [])].join(" ");
  for (const id of new Set(library.symbols.flatMap(symbol => symbol.protocols.map(name => name.split("#")[0])))) {
    packages.set(id, (packages.get(id) ?? "") + " " + names);
  }
}

const textOf = protocol => [
  protocol.id, protocol.title, protocol.name, protocol.orgTitle, protocol.specification, protocol.version, protocol.description,
  ...protocol.capabilities.map(capability => `${capability.id} ${capability.title}`), packages.get(protocol.id),
].join(" ").toLowerCase();

const words = () => search.value.toLowerCase().split(/\s+/).filter(Boolean);
const holds = (text, all) => all.every(word => text.includes(word));
const selected = name => filters.elements[name].value;
const is = (name, value) => selected(name) === "all" || selected(name) === value;

const fits = ({ protocol }) => {
  const used = protocol.uses.filter(use => category.value === "all" || use.category === category.value);
  return (category.value === "all" || used.length > 0)
    && (selected("use") === "all" || used.some(use => !use.via && use.use === selected("use")))
    && (selected("role") === "all" || used.some(use => use.role === selected("role")))
    && is("status", protocol.status) && is("kind", protocol.kind) && is("layer", protocol.layer)
    && is("org", protocol.org) && is("verification", protocol.verification);
};

// Of all the links of the matrix one can be reached by Tab; the arrow keys move between them.
const moveStop = entry => {
  for (const other of rows) {
    other.link.tabIndex = -1;
  }
  if (entry) {
    entry.link.tabIndex = 0;
  }
};

const shown = () => rows.filter(entry => !entry.row.hidden);

const filterMatrix = () => {
  const all = words();
  for (const entry of rows) {
    entry.text ??= all.length > 0 ? textOf(entry.protocol) : undefined;
    entry.row.hidden = !(fits(entry) && (all.length === 0 || holds(entry.text, all)));
  }
  for (const head of table.tHead.querySelectorAll("[data-category]")) {
    head.classList.toggle("on", head.dataset.category === category.value);
  }
  const visible = shown();
  if (!visible.some(entry => entry.link.tabIndex === 0) || visible.length === rows.length) {
    moveStop(visible[0]);
  }
  return [visible.length, rows.length, "protocols"];
};

const filterItems = section => {
  const all = words();
  const items = [...section.querySelectorAll("tr[data-item]")];
  for (const item of items) {
    const inCategory = category.value === "all" || section.id === "documents" || item.dataset.item.split(" ").includes(category.value);
    item.hidden = !(inCategory && (all.length === 0 || holds(item.textContent.toLowerCase(), all)));
  }
  return [items.filter(item => !item.hidden).length, items.length, "entries"];
};

const order = { status: protocol => `${protocol.maturity} ${protocol.status}`, checked: protocol => protocol.verification ?? "", org: protocol => (protocol.orgTitle ?? "\uffff").toLowerCase(), title: protocol => protocol.title.toLowerCase() };

const sortBy = (head, button) => {
  const descending = head.getAttribute("aria-sort") === "ascending";
  for (const other of table.tHead.querySelectorAll("[aria-sort]")) {
    other.removeAttribute("aria-sort");
  }
  head.setAttribute("aria-sort", descending ? "descending" : "ascending");
  const key = order[head.dataset.sort];
  const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  rows.sort((a, b) => (descending ? -1 : 1) * compare(key(a.protocol), key(b.protocol)) || compare(order.title(a.protocol), order.title(b.protocol)));
  body.append(...rows.map(entry => entry.row));
  moveStop(shown()[0]);
  button.focus();
};

for (const head of table.tHead.querySelectorAll("[data-sort]")) {
  const button = element("button", { type: "button" }, head.textContent);
  button.addEventListener("click", () => sortBy(head, button));
  head.replaceChildren(button);
}

const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };

body.addEventListener("keydown", event => {
  const visible = shown();
  const index = visible.findIndex(entry => entry.link === event.target);
  if (index < 0 || !(event.key in steps) || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  event.preventDefault();
  const next = visible[Math.min(Math.max(index + steps[event.key], 0), visible.length - 1)];
  moveStop(next);
  next.link.focus();
});
