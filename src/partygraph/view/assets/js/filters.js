/** Filters: place, campaign, giver, tier, award, year, document. They choose conferrals; nodes follow. */

/** @type {{campaign: Int32Array, givers: Map<number, number[]>, years: Map<number, string[]>} | undefined} */ let awardIndex;

/** Of each award its campaign and givers, of each document its years. */
function awards() {
  if (awardIndex) return awardIndex;
  const campaign = new Int32Array(nodeCount).fill(-1);
  /** @type {Map<number, number[]>} */ const givers = new Map();
  /** @type {Map<number, string[]>} */ const years = new Map();
  for (let i = 0; i < linkCount; i += 1) {
    const relation = relationOf(i);
    if (relation === "inCampaign") campaign[links.from[i]] = links.to[i];
    else if (relation === "awardedBy") givers.set(links.from[i], [...(givers.get(links.from[i]) || []), links.to[i]]);
  }
  for (let i = 0; i < nodeCount; i += 1) {
    const dates = factsOf(i, "issued");
    if (dates.length) years.set(i, Array.from(new Set(dates.map((date) => date.slice(0, 4)))).sort());
  }
  awardIndex = { campaign, givers, years };
  return awardIndex;
}

/** @param {number} link @returns {Record<string, string[]>} what the filters may ask of a conferral */
function facets(link) {
  const { campaign, givers, years } = awards();
  const award = links.to[link];
  const [province, city, place] = picture.places[nodes.place[links.from[link]]];
  return {
    province: [province], city: [city || place], campaign: campaign[award] >= 0 ? [nodes.id[campaign[award]]] : [], giver: (givers.get(award) || []).map((node) => nodes.id[node]),
    tier: [factsOf(award, "tier")[0] || ""], award: [nodes.label[award]], year: documentsOf(link).flatMap((document) => years.get(document) || []),
    document: documentsOf(link).map((document) => nodes.id[document]),
  };
}

/** @param {Record<string, string[]>} found @param {string} [except] */
const matches = (found, except) => FILTERS.every((name) => name === except || !state.filters[name] || found[name].includes(state.filters[name] === "-" ? "" : state.filters[name]));

/** @returns {number[]} conferrals that pass */
function conferrals() {
  const found = [];
  const any = FILTERS.some((name) => state.filters[name]);
  const relation = picture.relations.indexOf("conferral");
  for (let i = 0; i < linkCount; i += 1) if (links.relation[i] === relation && (!any || matches(facets(i)))) found.push(i);
  return found;
}

/** Which nodes pass the filters; sets `linkShown` on the way. */
function keptByFilters() {
  const active = FILTERS.filter((name) => state.filters[name]);
  linkShown = new Uint8Array(linkCount).fill(1);
  if (!active.length) return new Uint8Array(nodeCount).fill(1);
  const kept = new Uint8Array(nodeCount);
  const withHeads = (/** @type {number} */ node) => { for (let at = node; at >= 0 && !kept[at]; at = nodes.head[at]) kept[at] = 1; };
  const { campaign, givers } = awards();
  const passed = new Uint8Array(linkCount);
  for (const link of conferrals()) {
    passed[link] = 1;
    const award = links.to[link];
    withHeads(links.from[link]);
    kept[award] = 1;
    if (campaign[award] >= 0) kept[campaign[award]] = 1;
    for (const giver of givers.get(award) || []) withHeads(giver);
    for (const document of documentsOf(link)) kept[document] = 1;
    if (link in links.entry) kept[links.entry[link]] = 1;
  }
  if (active.every((name) => name === "province" || name === "city")) {
    for (let i = 0; i < nodeCount; i += 1) {
      const [province, city, place] = picture.places[nodes.place[i]];
      const kind = kindOf(i);
      if (kind === "Award" || kind === "Campaign" || kind.endsWith("Document") || kind === "Article") continue;
      if ((!state.filters.province || province === plainFilter("province")) && (!state.filters.city || (city || place) === plainFilter("city"))) kept[i] = 1;
    }
  }
  if (state.filters.document) { const node = indexOf(state.filters.document); if (node !== undefined) kept[node] = 1; }
  const relation = picture.relations.indexOf("conferral");
  for (let i = 0; i < linkCount; i += 1) linkShown[i] = links.relation[i] === relation ? passed[i] : kept[links.from[i]] & kept[links.to[i]];
  return kept;
}
/** @param {string} name */
const plainFilter = (name) => (state.filters[name] === "-" ? "" : state.filters[name]);

/** @param {string} name @param {string} value how a filter's value reads */
function filterText(name, value) {
  if (!value && name !== "tier") return word("unknown");
  if (name === "tier") return wordOf("tiers", value);
  if (name === "campaign" || name === "giver" || name === "document") { const node = indexOf(value); return node === undefined ? value : nodes.label[node]; }
  return value;
}

let filtersDrawn = "";
/** The selects, each with the values that are left under the other filters and how many conferrals they have. */
function drawFilters() {
  if (get("filters").hidden) return;
  const key = JSON.stringify([state.filters, lang]);
  if (key === filtersDrawn) return;
  filtersDrawn = key;
  const focused = document.activeElement && document.activeElement.id;
  const relation = picture.relations.indexOf("conferral");
  /** @type {Record<string, Map<string, number>>} */ const counts = Object.fromEntries(FILTERS.map((name) => [name, new Map()]));
  for (let i = 0; i < linkCount; i += 1) {
    if (links.relation[i] !== relation) continue;
    const found = facets(i);
    for (const name of FILTERS) {
      if (!matches(found, name)) continue;
      for (const value of found[name]) counts[name].set(value, (counts[name].get(value) || 0) + 1);
    }
  }
  const children = FILTERS.filter((name) => counts[name].size > 0).map((name) => {
    const select = make("select", { id: "filter-" + name });
    select.append(make("option", { value: "" }, word("all")));
    const rows = Array.from(counts[name]).sort((a, b) => (name === "year" ? b[0].localeCompare(a[0]) : b[1] - a[1] || a[0].localeCompare(b[0])));
    for (const [value, count] of rows.slice(0, 600)) {
      select.append(make("option", { value: value || "-", selected: state.filters[name] === (value || "-") }, `${cut(filterText(name, value), 40)}（${count}）`));
    }
    select.addEventListener("change", () => setFilter(name, /** @type {HTMLSelectElement} */ (select).value));
    return make("label", {}, word(name), select);
  });
  children.push(make("button", { type: "button", id: "reset", click: () => act(() => { state.filters = {}; }) }, word("reset")));
  get("filters").replaceChildren(...children);
  if (focused && focused.startsWith("filter-") && get(focused)) get(focused).focus();
}

/** @param {string} name @param {string} value */
function setFilter(name, value) {
  act(() => { if (value) state.filters[name] = value; else delete state.filters[name]; if (name === "province") delete state.filters.city; });
  if (state.tab === "network") moveTo(fittedView());
}
