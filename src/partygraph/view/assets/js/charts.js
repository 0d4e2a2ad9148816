/** Charts: conferrals counted by tier, giver, province and year, the institutions with most, and the hierarchy as a tree. All follow the filters. */

/** @param {Map<string, number>} counts @param {string} key */
const tally = (counts, key) => { counts.set(key, (counts.get(key) || 0) + 1); };

/** @param {string} title @param {string} filter @param {[string, string, number][]} rows value, text, count @param {(value: string) => void} click */
function barChart(title, filter, rows, click) {
  const most = Math.max(1, ...rows.map((row) => row[2]));
  const list = make("ul");
  for (const [value, text, count] of rows) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 100 12"); svg.setAttribute("preserveAspectRatio", "none"); svg.setAttribute("aria-hidden", "true");
    const bar = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [name, one] of Object.entries({ x: "0", y: "1", width: String(100 * count / most), height: "10", rx: "1", fill: tint("#1f6fb2") })) bar.setAttribute(name, one);
    svg.append(bar);
    const button = make("button", { type: "button", class: "bar", title: text, "aria-pressed": String(Boolean(filter) && state.filters[filter] === (value || "-")), click: () => click(value) }, make("span", {}, text), svg, make("span", {}, String(count)));
    list.append(make("li", {}, button));
  }
  return make("section", { "data-chart": filter || "top" }, make("h2", {}, title), list);
}

/** Whether a conferral is of a node: won by it or by what stands below it, given, stated or held by it. @param {number} link @param {number} node */
function concerns(link, node) {
  const award = links.to[link];
  if (award === node || awards().campaign[award] === node || (awards().givers.get(award) || []).includes(node) || documentsOf(link).includes(node) || links.entry[link] === node) return true;
  for (let at = links.from[link]; at >= 0; at = nodes.head[at]) if (at === node) return true;
  return false;
}

function drawCharts() {
  const all = conferrals();
  const own = state.selected >= 0 ? all.filter((link) => concerns(link, state.selected)) : [];
  const passed = own.length ? own : all;
  /** @type {Record<string, Map<string, number>>} */ const counts = { tier: new Map(), giver: new Map(), province: new Map(), year: new Map() };
  /** @type {Map<number, number>} */ const wins = new Map();
  for (const link of passed) {
    const found = facets(link);
    for (const name of Object.keys(counts)) for (const value of found[name].length ? found[name] : [""]) tally(counts[name], value);
    let top = links.from[link];
    while (nodes.head[top] >= 0) top = nodes.head[top];
    wins.set(top, (wins.get(top) || 0) + 1);
  }
  const rows = (/** @type {string} */ name) => /** @type {[string, string, number][]} */ (Array.from(counts[name], ([value, count]) => [value, filterText(name, value), count]))
    .sort((a, b) => (name === "year" ? b[0].localeCompare(a[0]) : b[2] - a[2] || a[0].localeCompare(b[0]))).slice(0, 34);
  const chart = (/** @type {string} */ name, /** @type {string} */ title) => barChart(word(title), name, rows(name), (value) => setFilter(name, state.filters[name] === (value || "-") ? "" : value || "-"));
  const top = Array.from(wins).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 25);
  get("charts").replaceChildren(
    make("p", { class: "small wide" }, word("conferrals", { n: passed.length }),
      ...(own.length ? [" · ", nodes.label[state.selected], " ", make("button", { type: "button", class: "chip", "data-action": "all", click: () => act(() => choose(-1)) }, word("all"))] : [])),
    make("div", { class: "columns" }, chart("tier", "byTier"), chart("giver", "byGiver"), chart("province", "byProvince"), chart("year", "byYear"),
    barChart(word("top"), "", top.map(([node, count]) => [String(node), nodes.label[node], count]), (value) => go(Number(value))),
    hierarchy(top.map(([node]) => node))),
  );
}

/** @param {number[]} tops */
function hierarchy(tops) {
  let root = state.selected;
  while (root >= 0 && nodes.head[root] >= 0) root = nodes.head[root];
  const roots = root >= 0 && below(root) ? [root] : tops.filter((node) => below(node)).slice(0, 12);
  /** @param {number} node @returns {HTMLElement} */
  const branch = (node) => {
    const item = make("li", {}, goButton(node, nodes.head[node] >= 0 ? shortName(node) : undefined));
    const children = childrenOf(node).filter(foldsAway);
    if (children.length) item.append(make("ul", {}, ...children.slice(0, 80).map(branch)));
    return item;
  };
  return make("section", { "data-chart": "tree" }, make("h2", {}, word("tree")), make("ul", {}, ...roots.map(branch)));
}
