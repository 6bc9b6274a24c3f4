const root = document.documentElement;
const sections = [...document.querySelectorAll("main > section")];
const main = byId("main");
const panel = byId("detail");
const count = byId("count");
const pageTitle = document.title;
let view = null;
let opener = null;

const apply = () => {
  const [visible, all, what] = view.id === "matrix" ? filterMatrix() : filterItems(view);
  count.textContent = visible === all ? `${all} ${what}` : `${visible} of ${all} ${what}`;
};

const show = section => {
  view = section;
  for (const other of sections) {
    other.classList.toggle("on", other === section);
  }
  for (const link of document.querySelectorAll("nav a")) {
    const isCurrent = link.hash === "#" + section.id;
    isCurrent ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current");
  }
  filters.hidden = section.id !== "matrix";
  document.title = `${section.querySelector("h2").textContent} – ${pageTitle}`;
  apply();
};

// The filters as they stand in an address, so that a view can be sent to somebody.
const address = () => {
  const query = new URLSearchParams();
  for (const [name, value] of [["q", search.value], ["category", category.value], ...new FormData(filters)]) {
    if (value && value !== "all") {
      query.set(name, value);
    }
  }
  const text = query.toString();
  return `#${view.id}${text ? "?" + text : ""}`;
};

const choose = (select, value) => {
  select.value = [...select.options].some(option => option.value === value) ? value : "all";
};

const setFilters = query => {
  search.value = query.get("q") ?? "";
  choose(category, query.get("category"));
  for (const select of filters.querySelectorAll("select")) {
    choose(select, query.get(select.name));
  }
};

const close = () => {
  panel.hidden = true;
  panel.replaceChildren();
  document.body.classList.remove("open");
  document.querySelector("tr.current")?.classList.remove("current");
};

const open = protocol => {
  close();
  panel.append(...detail(protocol));
  panel.hidden = false;
  panel.scrollTop = 0;
  document.body.classList.add("open");
  const entry = rows.find(other => other.protocol === protocol);
  entry.row.classList.add("current");
  byId("close").addEventListener("click", leave);
  byId("detail-title").focus({ preventScroll: true });
  if (getComputedStyle(main).display === "none") {
    panel.scrollIntoView();
  }
};

// Back to where the page of a protocol was opened from.
const leave = () => {
  const target = opener?.isConnected && !opener.closest("[hidden]") ? opener : shown()[0]?.link;
  close();
  history.pushState(null, "", address());
  if (target) {
    if (target.closest("#protocols")) {
      moveStop(rows.find(entry => entry.link === target));
    }
    target.focus();
  }
  opener = null;
};

const showEntry = entry => {
  const section = entry.closest("section");
  setFilters(new URLSearchParams());
  show(section);
  document.querySelector("tr.current")?.classList.remove("current");
  entry.classList.add("current");
  entry.tabIndex = -1;
  entry.scrollIntoView({ block: "center" });
  entry.focus({ preventScroll: true });
};

// The row in the middle of the matrix, the matrix below the bar. A browser scrolls to the row itself while it loads, and knows nothing of the bar.
const reveal = protocol => {
  byId("protocol/" + protocol.id).scrollIntoView({ block: "center" });
  table.closest(".scroll").scrollIntoView();
  if (getComputedStyle(main).display === "none") {
    panel.scrollIntoView();
  }
};

const route = () => {
  let hash = location.hash.slice(1);
  try {
    hash = decodeURIComponent(hash);
  } catch {
    // Not an address that this page made: shown as any other that it does not know.
  }
  if (hash === "main" && view) {
    main.focus();
    return;
  }
  const [name, query] = [hash.split("?")[0], hash.includes("?") ? hash.slice(hash.indexOf("?") + 1) : ""];
  const protocol = name.startsWith("protocol/") ? protocols.get(name.slice("protocol/".length)) : null;
  if (protocol) {
    const isFirst = !view;
    if (isFirst) {
      show(byId("matrix"));
    }
    if (panel.hidden) {
      opener = document.activeElement?.matches("a") ? document.activeElement : byId("protocol/" + protocol.id).querySelector("a");
    }
    open(protocol);
    if (isFirst) {
      reveal(protocol);
      addEventListener("load", () => reveal(protocol), { once: true });
    }
    return;
  }
  close();
  const target = name ? byId(name) : null;
  if (target?.matches("tr")) {
    showEntry(target);
    return;
  }
  if (query) {
    setFilters(new URLSearchParams(query));
  }
  show(sections.includes(target) ? target : view ?? sections[0]);
  if (target) {
    target.scrollIntoView();
  }
};

const changed = () => {
  apply();
  history.replaceState(null, "", panel.hidden ? address() : location.hash);
};

const theme = byId("theme");
const darkScheme = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : darkScheme.matches;
const showTheme = () => theme.setAttribute("aria-pressed", String(isDark()));
theme.addEventListener("click", () => {
  root.dataset.theme = isDark() ? "light" : "dark";
  showTheme();
});
darkScheme.addEventListener("change", showTheme);

search.addEventListener("input", changed);
category.addEventListener("change", changed);
filters.addEventListener("change", changed);
filters.addEventListener("submit", event => event.preventDefault());
byId("reset").addEventListener("click", () => {
  setFilters(new URLSearchParams());
  changed();
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && !event.defaultPrevented && !panel.hidden) {
    leave();
  } else if (event.key === "Escape" && event.target === search) {
    search.value = "";
    changed();
  }
});
addEventListener("hashchange", route);
addEventListener("popstate", route);

// What sticks below the bar needs to know its height, which differs with the width of the window.
const bar = document.querySelector(".bar");
new ResizeObserver(() => root.style.setProperty("--bar", bar.offsetHeight + "px")).observe(bar);

root.classList.add("js");
for (const tools of document.querySelectorAll(".tools")) {
  tools.hidden = false;
}
showTheme();
route();
performance.mark("interactive");
