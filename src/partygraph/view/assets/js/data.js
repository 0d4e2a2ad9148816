/** The page's data: columns of the picture at once, source lines when first asked for. */

/**
 * @typedef {{zh: string, en: string, color: string, shape: string, zhBack: string, enBack: string, dash: number[]}} Word
 * @typedef {{id: string[], kind: number[], label: string[], x: number[], y: number[], r: number[], head: number[], place: number[],
 *   names: Record<string, string[]>, facts: Record<string, [string, string][]>}} NodeColumns
 * @typedef {{from: number[], to: number[], relation: number[], entry: Record<string, number>, position: Record<string, number>,
 *   documents: Record<string, number>, weak: number[]}} LinkColumns
 * @typedef {{lines: string[], quotes: {document: number[], line: number[], from: number[], to: number[], start: number[], rule: number[], locator: number[]},
 *   rules: string[], locators: string[], nodes: Record<string, number[]>, links: Record<string, number[]>, conferrals: Record<string, string>}} Details
 * @typedef {{title: string, lang: string, base: string, words: Record<string, Record<string, Word>>, kinds: string[], relations: string[],
 *   places: [string, string, string][], documents: number[][], nodes: NodeColumns, links: LinkColumns,
 *   discs: [string, string, number, number, number, number, number][], doubts: [number, string, Record<string, string>][]}} Picture
 */

/** @param {string} id @returns {Promise<any>} what a block of the page holds */
async function unpack(id) {
  const block = /** @type {HTMLElement} */ (document.getElementById(id));
  const text = atob((block.textContent || "").trim());
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  block.remove();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

/** @type {Picture} */ let picture;
/** @type {NodeColumns} */ let nodes;
/** @type {LinkColumns} */ let links;
let nodeCount = 0;
let linkCount = 0;
/** Coordinates and radii, which dragging may change. */
let xs = new Float64Array(0);
let ys = new Float64Array(0);
let rs = new Float32Array(0);
/** Links of node i are linkOf[linkStart[i] … linkStart[i + 1]). */
let linkStart = new Int32Array(0);
let linkOf = new Int32Array(0);
/** Children (in the picture's hierarchy) of node i, likewise. */
let childStart = new Int32Array(0);
let childOf = new Int32Array(0);
/** Nodes from the one that most deserves a label to the least. */
let byImportance = new Int32Array(0);
/** @type {Map<string, number> | undefined} */ let numbers;
/** The node of an id, if there is one. @param {string} id */
function indexOf(id) {
  if (!id) return undefined;
  numbers = numbers || new Map(nodes.id.map((one, index) => [one, index]));
  return numbers.get(id);
}
/** @type {Map<number, [string, Record<string, string>][]>} */ const doubtsOf = new Map();
/** @type {Promise<Details> | undefined} */ let detailsAsked;

/** @returns {Promise<Details>} */
function details() {
  detailsAsked = detailsAsked || unpack("detail-data");
  return detailsAsked;
}

/** Buckets of `count` lists: where each begins, and the members in order. @param {number} count @param {number} size @param {(add: (key: number, member: number) => void) => void} each */
function buckets(count, size, each) {
  const start = new Int32Array(count + 1);
  each((key) => { start[key + 1] += 1; });
  for (let i = 0; i < count; i += 1) start[i + 1] += start[i];
  const next = start.slice();
  const of = new Int32Array(size);
  each((key, member) => { of[next[key]] = member; next[key] += 1; });
  return { start, of };
}

async function loadPicture() {
  picture = await unpack("picture-data");
  ({ nodes, links } = picture);
  nodeCount = nodes.id.length;
  linkCount = links.from.length;
  xs = Float64Array.from(nodes.x);
  ys = Float64Array.from(nodes.y);
  rs = Float32Array.from(nodes.r, (value) => value / 10);
  const incident = buckets(nodeCount, 2 * linkCount, (add) => {
    for (let i = 0; i < linkCount; i += 1) { add(links.from[i], i); add(links.to[i], i); }
  });
  linkStart = incident.start; linkOf = incident.of;
  const below = buckets(nodeCount, nodes.head.reduce((sum, head) => sum + (head >= 0 ? 1 : 0), 0), (add) => {
    for (let i = 0; i < nodeCount; i += 1) if (nodes.head[i] >= 0) add(nodes.head[i], i);
  });
  childStart = below.start; childOf = below.of;
  const weight = Float32Array.from(rs);
  const bonus = picture.kinds.map((kind) => ({ Campaign: 100, Hospital: 12, HealthInstitution: 10, GovernmentBody: 14 }[kind] || 0));
  const factor = picture.kinds.map((kind) => (kind === "Award" ? 1 : 0.1));
  for (let i = 0; i < nodeCount; i += 1) weight[i] += bonus[nodes.kind[i]] + Math.min(linkStart[i + 1] - linkStart[i], 60) * factor[nodes.kind[i]];
  // Weight and number in one key, which sorts without a comparison of ours.
  const keys = new Float64Array(nodeCount);
  for (let i = 0; i < nodeCount; i += 1) keys[i] = i - Math.round(weight[i] * 64) * nodeCount;
  keys.sort();
  byImportance = Int32Array.from(keys, (key) => key - Math.floor(key / nodeCount) * nodeCount);
  for (const [node, code, values] of picture.doubts) {
    const known = doubtsOf.get(node);
    if (known) known.push([code, values]); else doubtsOf.set(node, [[code, values]]);
  }
}

/** @param {number} node */
const kindOf = (node) => picture.kinds[nodes.kind[node]];
/** @param {number} link */
const relationOf = (link) => picture.relations[links.relation[link]];
/** @param {number} node @param {string} key @returns {string[]} */
const factsOf = (node, key) => (nodes.facts[node] || []).filter((fact) => fact[0] === key).map((fact) => fact[1]);
/** @param {number} node @returns {number[]} */
const linksOf = (node) => Array.from(linkOf.subarray(linkStart[node], linkStart[node + 1]));
/** @param {number} node @returns {number[]} */
const childrenOf = (node) => Array.from(childOf.subarray(childStart[node], childStart[node + 1]));
/** @param {number} link @param {number} node */
const otherEnd = (link, node) => (links.from[link] === node ? links.to[link] : links.from[link]);
/** @param {number} link @returns {number[]} documents that state a conferral */
const documentsOf = (link) => (link in links.documents ? picture.documents[links.documents[link]] : []);

/** A node's name without its head's, where that stands beside it: 药学部党支部. @param {number} node */
function shortName(node) {
  const label = nodes.label[node];
  // The second hospital of a university is no name to stand alone; its third branch is, beside the hospital.
  if (!/Part|Unit|Award/.test(kindOf(node))) return label;
  let head = nodes.head[node];
  while (head >= 0) {
    const above = nodes.label[head];
    if (label.length > above.length && label.startsWith(above)) return label.slice(above.length);
    head = nodes.head[head];
  }
  return label;
}

/* Words in the reader's language. */
let lang = "zh";
/** @param {string} key @param {Record<string, string | number>} [values] */
function word(key, values) { return fill(picture.words.ui[key][lang === "zh" ? "zh" : "en"], values); }
/** @param {string} text @param {Record<string, string | number>} [values] */
function fill(text, values) { return values ? text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all)) : text; }
/** @param {string} table @param {string} key */
function wordOf(table, key) {
  const found = picture.words[table][key];
  return found ? found[lang === "zh" ? "zh" : "en"] : key;
}
/** @param {string} relation @param {boolean} back */
function relationWord(relation, back) {
  const found = picture.words.relations[relation];
  if (back) return lang === "zh" ? found.zhBack : found.enBack;
  return lang === "zh" ? found.zh : found.en;
}

/** An element with text; text is never markup here. @param {string} tag @param {Record<string, any>} [attributes] @param {(Node | string)[]} children @returns {HTMLElement} */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "click") element.addEventListener("click", value);
    else if (name === "color") element.style.setProperty("--dot", value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}
/** @param {string} id @returns {any} */
const get = (id) => document.getElementById(id);
