/** The panel: everything about the chosen node or link, with the characters that say so. */

/** Choose a node and bring it into view. @param {number} node */
function go(node) {
  act(() => { choose(node); });
  if (state.tab !== "network") return;
  const view = currentView();
  const at = lifted(node);
  if (at < 0) return;
  const inside = Math.abs(xs[at] - view.x) * view.scale < view.width * 0.42 && Math.abs(ys[at] - view.y) * view.scale < view.height * 0.42;
  if (!inside || rs[at] * view.scale < 3.5) moveTo({ x: xs[at], y: ys[at], scale: Math.max(view.scale, 6 / rs[at], Math.min(1.2, 9 / rs[at])) });
}

/** @param {number} node */
function choose(node) {
  if (state.pathFrom >= 0 && node >= 0 && node !== state.pathFrom) {
    state.path = findPath(state.pathFrom, node);
    pathMissing = !state.path.length;
    state.pathFrom = -1;
  } else { state.path = []; pathMissing = false; }
  state.selected = node;
  state.link = -1;
  if (node < 0 || shown[node]) return;
  // What is chosen is to be seen: unfold its heads, show its class, take back what hides it.
  for (let at = nodes.head[node]; at >= 0; at = nodes.head[at]) state.folded.delete(at);
  state.hidden.delete(node);
  state.hiddenKinds.delete(kindOf(node));
  if (reason[node] === 3) state.filters = {};
}
let pathMissing = false;

/** @param {number} node @param {string} [text] */
function goButton(node, text) {
  return make("button", { type: "button", class: "go", color: tint(picture.words.kinds[kindOf(node)].color), click: () => go(node), "data-node": nodes.id[node] }, text || nodes.label[node]);
}

/** @param {number} award @returns {number[]} links of those who won it */
function winners(award) { return linksOf(award).filter((link) => links.to[link] === award && relationOf(link) === "conferral"); }

let panelDrawn = 0;
async function drawPanel() {
  const panel = get("panel");
  const turn = (panelDrawn += 1);
  const open = state.selected >= 0 || state.link >= 0;
  if (panel.hidden === open) {
    panel.hidden = !open;
    resized();
  }
  if (!open) { panel.replaceChildren(); return; }
  const close = make("button", { type: "button", class: "close", "aria-label": word("close"), click: () => act(() => { choose(-1); }) }, "✕");
  if (state.link >= 0) panel.replaceChildren(close, ...linkParts(state.link));
  else panel.replaceChildren(close, ...nodeParts(state.selected));
  const place = make("div", { id: "evidence" });
  panel.append(place);
  const data = await details();
  if (turn !== panelDrawn) return;
  const quotes = state.link >= 0 ? (data.links[state.link] || []) : (data.nodes[state.selected] || []);
  drawQuotes(place, data, quotes, 4);
  panel.setAttribute("data-ready", String(turn));
}

/** @param {number} node @returns {(Node | string)[]} */
function nodeParts(node) {
  const kind = kindOf(node);
  const [province, city, place] = picture.places[nodes.place[node]];
  const parts = [make("p", { class: "small" }, badge(kind), " " + wordOf("kinds", kind)), make("h2", {}, nodes.label[node]), actions(node)];
  if (pathMissing) parts.push(make("p", { class: "doubt" }, word("noPath")));
  if (state.pathFrom === node) parts.push(make("p", { class: "doubt" }, word("pathTo")));
  if (state.path.length) parts.push(make("h3", {}, word("path", { n: state.path.length - 1 })), pathList());
  for (const [code, values] of doubtsOf.get(node) || []) parts.push(make("p", { class: "doubt" }, fill(wordOf("doubts", picture.words.doubts[code] ? code : "finding"), { text: values[lang], ...values })));
  const list = make("dl");
  const add = (/** @type {string} */ name, /** @type {string} */ text) => { if (text) list.append(make("dt", {}, name), make("dd", {}, text)); };
  add(word("names"), (nodes.names[node] || []).join("；"));
  add(word("place"), Array.from(new Set([province, city, place])).filter(Boolean).join(" "));
  for (const [key, value] of nodes.facts[node] || []) if (key !== "sha256") add(wordOf("facts", key), key === "tier" ? wordOf("tiers", value) : value);
  if (list.children.length) parts.push(list);
  return [...parts, ...relationParts(node)];
}

/** @param {number} node */
function actions(node) {
  const row = make("div", { class: "actions" });
  const count = below(node);
  const folded = state.folded.has(node);
  const button = (/** @type {string} */ name, /** @type {string} */ text, /** @type {() => void} */ click) => row.append(make("button", { type: "button", "data-action": name, click }, text));
  if (count) button("fold", folded ? word("unfold", { n: count }) : word("fold"), () => toggleFold(node));
  button("path", word("pathFrom"), () => act(() => { state.path = []; state.pathFrom = node; }));
  button("pin", word(state.pins.has(node) ? "unpin" : "pin"), () => togglePin(node));
  button("hide", word("hide"), () => hideNode(node));
  if (state.hidden.size) button("back", word("back", { n: state.hidden.size }), () => act(() => state.hidden.clear()));
  button("copy", word("copyLink"), copyLink);
  return row;
}
/** @param {number} node */
function toggleFold(node) { act(() => { if (!state.folded.delete(node)) state.folded.add(node); }); }
/** @param {number} node */
function togglePin(node) {
  act(() => {
    if (state.pins.delete(node)) { xs[node] = nodes.x[node]; ys[node] = nodes.y[node]; } else state.pins.set(node, [xs[node], ys[node]]);
  });
}
/** @param {number} node */
function hideNode(node) { act(() => { state.hidden.add(node); state.selected = -1; state.path = []; }); }
async function copyLink() {
  writeFragment();
  try { await navigator.clipboard.writeText(location.href); say(word("copied")); } catch { say(location.href); }
}
/** @param {string} text */
function say(text) { get("status").textContent = text; }

/** Links by relation and direction, each a button to the neighbour. @param {number} node */
function relationParts(node) {
  /** @type {Map<string, number[]>} */ const groups = new Map();
  for (const link of linksOf(node)) {
    const key = relationOf(link) + (links.from[link] === node ? ">" : "<");
    const group = groups.get(key);
    if (group) group.push(link); else groups.set(key, [link]);
  }
  const parts = [];
  const order = picture.relations;
  const keys = Array.from(groups.keys()).sort((a, b) => order.indexOf(a.slice(0, -1)) - order.indexOf(b.slice(0, -1)) || a.localeCompare(b));
  for (const key of keys) {
    const group = /** @type {number[]} */ (groups.get(key));
    const relation = key.slice(0, -1);
    if (relation === "conferral") group.sort((a, b) => (links.position[a] || 0) - (links.position[b] || 0) || a - b);
    parts.push(make("h3", {}, `${relationWord(relation, key.endsWith("<"))}（${group.length}）`));
    const list = make("ul");
    const add = (/** @type {number} */ begin, /** @type {number} */ most) => {
      for (const link of group.slice(begin, begin + most)) list.append(relation === "conferral" ? conferralItem(link, node) : make("li", {}, goButton(otherEnd(link, node))));
      if (group.length > begin + most) {
        const more = make("button", { type: "button", click: () => { more.remove(); add(begin + most, 200); } }, word("more", { n: group.length - begin - most }));
        list.append(more);
      }
    };
    add(0, 12);
    parts.push(list);
  }
  return parts;
}

/** @param {number} link @param {number} node */
function conferralItem(link, node) {
  const other = otherEnd(link, node);
  const item = make("li", {}, goButton(other));
  if (links.from[link] === node) {
    const campaign = awards().campaign[other];
    if (campaign >= 0) item.append(make("span", { class: "small" }, nodes.label[campaign] + " "));
    const count = winners(other).length;
    if (count > 1) item.append(make("button", { type: "button", class: "chip", "data-action": "others", click: () => go(other) }, word("others", { n: count - 1 })), " ");
  }
  if (link in links.entry) item.append(make("span", { class: "small" }, word("for")), goButton(links.entry[link]));
  item.append(make("button", { type: "button", class: "chip", "data-action": "link", "aria-label": `${word("evidence")}：${nodes.label[links.from[link]]} → ${nodes.label[links.to[link]]}`, click: () => act(() => { state.link = link; state.path = []; }) }, "❝❞"));
  return item;
}

/** @param {number} link @returns {(Node | string)[]} */
function linkParts(link) {
  const list = make("dl");
  const add = (/** @type {string} */ name, /** @type {Node | string} */ text) => list.append(make("dt", {}, name), make("dd", {}, text));
  if (link in links.position) add("№", word("no", { n: links.position[link] }));
  if (link in links.entry) add(word("for"), goButton(links.entry[link]));
  for (const document of documentsOf(link)) add(word("document"), goButton(document));
  const doubt = links.weak.includes(link) ? [make("p", { class: "doubt" }, wordOf("doubts", "weak"))] : [];
  return [
    ...doubt, make("p", { class: "small" }, word("link")), make("h2", {}, relationWord(relationOf(link), false)),
    goButton(links.from[link]), make("div", { class: "small" }, "↓ " + relationWord(relationOf(link), false)), goButton(links.to[link]), list,
  ];
}

/** Source lines with their quotes marked; quotes of one line stand together. @param {HTMLElement} place @param {Details} data @param {number[]} quotes @param {number} most */
function drawQuotes(place, data, quotes, most) {
  if (!quotes.length) return;
  const q = data.quotes;
  /** @type {Map<string, number[]>} */ const lines = new Map();
  for (const quote of quotes) {
    const key = q.document[quote] + ":" + q.line[quote];
    const group = lines.get(key);
    if (group) group.push(quote); else lines.set(key, [quote]);
  }
  place.append(make("h3", {}, `${word("evidence")}（${quotes.length}）`));
  const groups = Array.from(lines.values());
  const add = (/** @type {number} */ begin, /** @type {number} */ count) => {
    for (const group of groups.slice(begin, begin + count)) place.append(quoteBlock(data, group));
    if (groups.length > begin + count) {
      const more = make("button", { type: "button", click: () => { more.remove(); add(begin + count, 50); } }, word("more", { n: groups.length - begin - count }));
      place.append(more);
    }
  };
  add(0, most);
}

/** @param {Details} data @param {number[]} group quotes of one line */
function quoteBlock(data, group) {
  const q = data.quotes;
  // Offsets count code points, as everywhere in the dataset.
  const characters = Array.from(data.lines[q.line[group[0]]]);
  const ranges = group.map((quote) => [q.from[quote], q.to[quote]]).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const block = make("blockquote");
  let at = 0;
  for (const [from, to] of ranges) {
    if (to <= at) continue;
    const begin = Math.max(from, at);
    block.append(characters.slice(at, begin).join(""), make("mark", {}, characters.slice(begin, to).join("")));
    at = to;
  }
  block.append(characters.slice(at).join(""));
  const first = group[0];
  const document = q.document[first];
  const footer = make("footer", {}, goButton(document, cut(nodes.label[document], 40)));
  const notes = group.map((quote) => `${word("characters", { start: q.start[quote], end: q.start[quote] + q.to[quote] - q.from[quote] })} · ${wordOf("locators", data.locators[q.locator[quote]])} · ${word("rule")} ${data.rules[q.rule[quote]]}`);
  footer.append(make("div", {}, Array.from(new Set(notes)).join("；")));
  block.append(footer);
  return block;
}
