/** What the reader has chosen. All of it goes into the URL's fragment and comes back from it; undo is the fragment before. */

const FILTERS = ["province", "city", "campaign", "giver", "tier", "award", "year", "document"];

const state = {
  selected: -1,
  link: -1,
  /** @type {Set<string>} */ hiddenKinds: new Set(),
  /** @type {Set<number>} */ hidden: new Set(),
  /** @type {Set<number>} */ folded: new Set(),
  /** @type {Map<number, [number, number]>} */ pins: new Map(),
  /** @type {Record<string, string>} */ filters: {},
  doubts: false,
  tab: "network",
  /** @type {number[]} */ path: [],
  pathFrom: -1,
};
/** The node under the pointer's drag, which the painted picture leaves out. */
let dragged = -1;
/** 1: drawn. */
let shown = new Uint8Array(0);
/** Why not drawn: 0 it is, 1 folded away, 2 its class is off (both are stood for by their head), 3 filtered out, 4 hidden by hand. */
let reason = new Uint8Array(0);
let linkShown = new Uint8Array(0);
/** @type {string[]} */ const past = [];
let written = "";

/** The node that stands for one that is not drawn, or -1. @param {number} node */
function lifted(node) {
  let at = node;
  while (at >= 0 && !shown[at]) {
    if (reason[at] > 2) return -1;
    at = nodes.head[at];
  }
  return at;
}

/** Whether a node is a part of its head (a branch, a brand) and not merely beside it (an honour, a document). @param {number} node */
const foldsAway = (node) => !/Award|Campaign|Document|Article/.test(kindOf(node));

/** How many parts stand below. @param {number} node @returns {number} */
function below(node) {
  let count = 0;
  for (let at = childStart[node]; at < childStart[node + 1]; at += 1) if (foldsAway(childOf[at])) count += 1 + below(childOf[at]);
  return count;
}

/** @returns {number[]} the selection and what it is linked to, or the path */
function focusNodes() {
  if (state.path.length) return state.path;
  if (state.link >= 0) return [links.from[state.link], links.to[state.link]];
  if (state.selected < 0) return [];
  const found = new Set([state.selected]);
  for (const link of linksOf(state.selected)) {
    if (!linkShown[link]) continue;
    const other = otherEnd(link, state.selected);
    if (lifted(other) >= 0) found.add(other);
  }
  return Array.from(found).sort((a, b) => (a === state.selected ? -1 : b === state.selected ? 1 : rs[b] - rs[a] || a - b));
}

/** @returns {number[]} */
function focusLinks() {
  if (state.path.length) {
    return state.path.slice(1).map((node, at) => linksOf(node).find((link) => linkShown[link] && otherEnd(link, node) === state.path[at])).filter((link) => link !== undefined).map(Number);
  }
  if (state.link >= 0) return [state.link];
  return state.selected < 0 ? [] : linksOf(state.selected).filter((link) => linkShown[link]);
}

const dimmed = () => focusNodes().length > 1 || state.path.length > 0;

/** Work out what is drawn. */
function applyFilters() {
  const kept = keptByFilters();
  const off = picture.kinds.map((kind) => state.hiddenKinds.has(kind));
  shown = new Uint8Array(nodeCount);
  reason = new Uint8Array(nodeCount);
  for (let i = 0; i < nodeCount; i += 1) {
    if (!kept[i]) reason[i] = 3;
    else if (state.hidden.has(i)) reason[i] = 4;
    else if (off[nodes.kind[i]]) reason[i] = 2;
    else shown[i] = 1;
  }
  for (const root of state.folded) {
    const queue = childrenOf(root);
    for (const node of queue) {
      if (!foldsAway(node)) continue;
      if (shown[node]) { shown[node] = 0; reason[node] = 1; }
      queue.push(...childrenOf(node));
    }
  }
}

/** @returns {string} the state as a fragment */
function fragment() {
  const view = network ? currentView() : undefined;
  const values = new URLSearchParams();
  if (state.selected >= 0) values.set("s", nodes.id[state.selected]);
  if (state.link >= 0) values.set("e", `${nodes.id[links.from[state.link]]},${relationOf(state.link)},${nodes.id[links.to[state.link]]}`);
  if (state.path.length) values.set("p", `${nodes.id[state.path[0]]},${nodes.id[state.path[state.path.length - 1]]}`);
  for (const name of FILTERS) if (state.filters[name]) values.set(name, state.filters[name]);
  if (state.hiddenKinds.size) values.set("off", Array.from(state.hiddenKinds).sort().join());
  if (allFolded()) values.set("fold", "all");
  else if (state.folded.size) values.set("fold", ids(state.folded));
  if (state.hidden.size) values.set("hide", ids(state.hidden));
  if (state.pins.size) values.set("pin", Array.from(state.pins, ([node, [x, y]]) => `${nodes.id[node]}:${Math.round(x)}:${Math.round(y)}`).sort().join());
  if (state.doubts) values.set("doubts", "1");
  if (state.tab !== "network") values.set("tab", state.tab);
  if (lang !== picture.lang) values.set("lang", lang);
  if (view && view.width) values.set("v", [view.x.toFixed(1), view.y.toFixed(1), view.scale.toPrecision(4)].join());
  return values.toString();
}
/** @param {Iterable<number>} group */
const ids = (group) => Array.from(group, (node) => nodes.id[node]).sort().join();
/** @param {string | null} text @returns {number[]} */
const known = (text) => (text || "").split(",").map((id) => indexOf(id)).filter((node) => node !== undefined).map(Number);

/** Take a state from a fragment; what it names and the page does not have is left out. @param {string} text */
function restore(text) {
  const values = new URLSearchParams(text);
  const one = (/** @type {string} */ key) => known(values.get(key))[0] ?? -1;
  state.selected = one("s");
  state.link = -1;
  const ends = (values.get("e") || "").split(",");
  if (ends.length === 3) {
    const from = indexOf(ends[0]) ?? -1, to = indexOf(ends[2]) ?? -1;
    if (from >= 0 && to >= 0) state.link = linksOf(from).find((link) => links.to[link] === to && relationOf(link) === ends[1]) ?? -1;
  }
  state.filters = {};
  for (const name of FILTERS) { const value = values.get(name); if (value) state.filters[name] = value; }
  state.hiddenKinds = new Set((values.get("off") || "").split(",").filter((kind) => picture.kinds.includes(kind)));
  state.folded = new Set(values.get("fold") === "all" ? foldable() : known(values.get("fold")));
  state.hidden = new Set(known(values.get("hide")));
  for (const node of state.pins.keys()) { xs[node] = nodes.x[node]; ys[node] = nodes.y[node]; }
  state.pins = new Map();
  for (const part of (values.get("pin") || "").split(",")) {
    const [id, x, y] = part.split(":");
    const node = indexOf(id);
    if (node !== undefined && Number.isFinite(Number(x)) && Number.isFinite(Number(y))) { state.pins.set(node, [Number(x), Number(y)]); xs[node] = Number(x); ys[node] = Number(y); }
  }
  state.doubts = values.get("doubts") === "1";
  state.tab = values.get("tab") === "charts" ? "charts" : "network";
  lang = values.get("lang") === "en" ? "en" : values.get("lang") === "zh" ? "zh" : picture.lang;
  applyFilters();
  const way = known(values.get("p"));
  state.path = way.length === 2 ? findPath(way[0], way[1]) : [];
  state.pathFrom = -1;
  const view = (values.get("v") || "").split(",").map(Number);
  return view.length === 3 && view.every(Number.isFinite) && view[2] > 0 ? { x: view[0], y: view[1], scale: view[2] } : undefined;
}

let viewTimer = 0;
/** Keep the fragment up to date with the view, without a step for undo. @param {View} view */
function viewChanged(view) {
  void view;
  clearTimeout(viewTimer);
  viewTimer = window.setTimeout(() => writeFragment(), 250);
}

function writeFragment() {
  written = fragment();
  try { history.replaceState(null, "", "#" + written); } catch { /* a notebook's frame has no address of its own */ }
}

/** Change something, remembering how it was. @param {() => void} change @param {{keepView?: boolean}} [options] */
function act(change, options = {}) {
  past.push(fragment());
  if (past.length > 200) past.shift();
  const before = { selected: state.selected, tab: state.tab };
  change();
  applyFilters();
  void before; void options;
  everything();
}

function undo() {
  const last = past.pop();
  if (last === undefined) return;
  const view = restore(last);
  if (view) setView(view);
  everything();
}

/** @returns {number[]} institutions with something below them */
function foldable() {
  const found = [];
  for (let i = 0; i < nodeCount; i += 1) {
    const kind = kindOf(i);
    if (nodes.head[i] < 0 && kind !== "Campaign" && kind !== "Award" && below(i)) found.push(i);
  }
  return found;
}
function allFolded() {
  return state.folded.size > 0 && foldable().every((node) => state.folded.has(node)) && state.folded.size === foldable().length;
}

/** Draw and write everything anew. */
function everything() {
  drawControls();
  drawContents();
}

/** What stands around the picture, and how much room it leaves. */
function drawControls() {
  const charts = state.tab === "charts";
  get("charts").hidden = !charts;
  get("picture").hidden = charts;
  get("tab-network").setAttribute("aria-pressed", String(!charts));
  get("tab-charts").setAttribute("aria-pressed", String(charts));
  get("doubts-button").setAttribute("aria-pressed", String(state.doubts));
  get("fold-button").setAttribute("aria-pressed", String(allFolded()));
  get("undo-button").disabled = !past.length;
  translate();
  drawLegend();
  drawFilters();
}

function drawContents() {
  void drawPanel();
  drawStatus();
  if (state.tab === "charts") drawCharts();
  refresh();
  writeFragment();
}

function drawStatus() {
  const count = shown.reduce((sum, one) => sum + one, 0), lines = linkShown.reduce((sum, one) => sum + one, 0);
  get("status").textContent = word("shown", { shown: count, all: nodeCount, links: lines });
}

/** The title that was given, else one in the reader's language. */
const pageTitle = () => picture.title || word("title");

function translate() {
  document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
  document.title = pageTitle();
  get("title").textContent = pageTitle();
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.getAttribute("data-word") || "");
  for (const element of document.querySelectorAll("[data-word-label]")) element.setAttribute("aria-label", word(element.getAttribute("data-word-label") || ""));
  for (const element of document.querySelectorAll("[data-word-placeholder]")) element.setAttribute("placeholder", word(element.getAttribute("data-word-placeholder") || ""));
}

/** A small picture of a class. @param {string} kind */
function badge(kind) {
  const look = picture.words.kinds[kind];
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("width", "14"); svg.setAttribute("height", "14"); svg.setAttribute("viewBox", "0 0 14 14"); svg.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS("http://www.w3.org/2000/svg", look.shape === "dot" ? "circle" : "polygon");
  if (look.shape === "dot") { shape.setAttribute("cx", "7"); shape.setAttribute("cy", "7"); shape.setAttribute("r", "5"); }
  else shape.setAttribute("points", corners(look.shape, 7, 7, 5).map((point) => point.map((value) => value.toFixed(1)).join()).join(" "));
  shape.setAttribute("fill", tint(look.color));
  svg.append(shape);
  return svg;
}

function drawLegend() {
  const counts = picture.kinds.map(() => 0), total = picture.kinds.map(() => 0);
  for (let i = 0; i < nodeCount; i += 1) { total[nodes.kind[i]] += 1; counts[nodes.kind[i]] += reason[i] < 3 ? 1 : 0; }
  get("kinds").replaceChildren(...picture.kinds.map((kind, at) => make("button", {
    type: "button", class: "kind", "aria-pressed": String(!state.hiddenKinds.has(kind)), "data-kind": kind,
    click: () => act(() => { if (!state.hiddenKinds.delete(kind)) state.hiddenKinds.add(kind); }),
  }, badge(kind), wordOf("kinds", kind), make("b", {}, counts[at] === total[at] ? String(total[at]) : `${counts[at]} / ${total[at]}`))));
  get("sizes").textContent = word("sizes");
  const lines = picture.relations.map(() => 0);
  for (let i = 0; i < linkCount; i += 1) lines[links.relation[i]] += linkShown[i];
  get("relations").replaceChildren(...picture.relations.map((relation, at) => ({ relation, count: lines[at] })).filter((line) => line.count).map(({ relation, count }) => {
    const look = picture.words.relations[relation];
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("width", "22"); svg.setAttribute("height", "10"); svg.setAttribute("aria-hidden", "true");
    const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
    for (const [name, value] of Object.entries({ x1: "0", x2: "22", y1: "5", y2: "5", stroke: tint(look.color), "stroke-width": "2", "stroke-dasharray": look.dash.join(" ") })) line.setAttribute(name, value);
    svg.append(line);
    return make("div", { class: "kind" }, svg, relationWord(relation, false), make("b", {}, String(count)));
  }));
}
