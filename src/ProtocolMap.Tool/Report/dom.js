// Every text of the map goes through textContent; no markup is ever made of a string.
const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(attribute, value === true ? "" : value);
    }
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ""));
  return made;
};

const byId = id => document.getElementById(id);

const isWebAddress = text => /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);

const webLink = (address, text) => isWebAddress(address)
  ? element("a", { href: address, rel: "noopener noreferrer" }, text)
  : text;

const addresses = /https?:\/\/[^\s<>"'`{}|\\^]*[^\s<>"'`{}|\\^.,;:!?()[\]]/g;

// The parts of a text, its addresses as links.
const withLinks = text => {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(addresses)) {
    parts.push(text.slice(end, match.index), webLink(match[0], match[0]));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
};

// A word of the map as people write it.
const spoken = word => word?.replaceAll("-", " ");

const marks = entry => [
  entry.verification && element("span", { class: "v v" + ["unverified", "partial", "verified"].indexOf(entry.verification) }, entry.verification),
  entry.official && " ",
  entry.official && element("span", { class: "v official" }, "official"),
].filter(Boolean);

const source = entry => {
  const signs = marks(entry);
  return entry.source || signs.length > 0
    ? element("p", { class: "source" }, signs, entry.source && signs.length > 0 ? ": " : null, withLinks(entry.source ?? ""))
    : null;
};

const data = JSON.parse(byId("data").textContent);
const keyed = items => new Map(items.map(item => [item.id, item]));
const protocols = keyed(data.protocols);
const categories = keyed(data.categories);
