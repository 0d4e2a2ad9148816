/** Search by any written form: names, short forms, pinyin initials; all words must be found. */

/** @type {string[] | undefined} */ let searchTexts;
/** @type {string[] | undefined} */ let searchInitials;
/** @type {number[]} */ let hits = [];
let hitAt = -1;

/** @param {string} query @param {number} [most] @returns {{found: number[], total: number}} the best hits and how many there are */
function search(query, most = 50) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return { found: [], total: 0 };
  searchTexts = searchTexts || nodes.label.map((label, i) => [label, ...(nodes.names[i] || []), ...factsOf(i, "number")].join("\n").toLowerCase());
  const latin = words.every((one) => /^[a-z]{2,}$/.test(one));
  if (latin) searchInitials = searchInitials || searchTexts.map(initials);
  /** @type {number[][]} */ const ranks = [[], [], [], []];
  const whole = words.join(" ");
  for (let at = 0; at < nodeCount; at += 1) {
    const i = byImportance[at];
    const text = searchTexts[i];
    if (words.every((one) => text.includes(one))) {
      const first = text.startsWith(whole) || text.includes("\n" + whole);
      ranks[text === whole || text.split("\n").includes(whole) ? 0 : first ? 1 : 2].push(i);
    } else if (latin && searchInitials && words.every((one) => /** @type {string[]} */ (searchInitials)[i].includes(one))) ranks[3].push(i);
  }
  const found = ranks.flat();
  return { found: found.slice(0, most), total: found.length };
}

function drawHits() {
  const input = get("search");
  const list = get("hits");
  const { found, total } = search(input.value);
  hits = found;
  hitAt = -1;
  list.hidden = !input.value.trim();
  input.setAttribute("aria-expanded", String(!list.hidden));
  input.removeAttribute("aria-activedescendant");
  if (list.hidden) return;
  const options = found.map((node, at) => make("div", { role: "option", id: "hit-" + at, "aria-selected": "false", click: () => chooseHit(at) },
    badge(kindOf(node)), make("span", {}, nodes.label[node]), make("small", {}, [wordOf("kinds", kindOf(node)), picture.places[nodes.place[node]][2]].filter(Boolean).join(" · "))));
  list.replaceChildren(...options, make("div", { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "small" }, found.length ? word("hits", { n: total }) : word("nothing")));
}

/** @param {number} at */
function chooseHit(at) {
  const node = hits[at];
  if (node === undefined) return;
  closeHits();
  go(node);
}

function closeHits() {
  get("hits").hidden = true;
  get("search").setAttribute("aria-expanded", "false");
}

function startSearch() {
  const input = get("search");
  input.addEventListener("input", drawHits);
  input.addEventListener("focus", () => { if (input.value) drawHits(); });
  input.addEventListener("blur", () => window.setTimeout(closeHits, 200));
  input.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!hits.length) return;
      hitAt = (hitAt + (event.key === "ArrowDown" ? 1 : -1) + hits.length) % hits.length;
      for (const option of get("hits").children) option.setAttribute("aria-selected", String(option.id === "hit-" + hitAt));
      input.setAttribute("aria-activedescendant", "hit-" + hitAt);
      get("hit-" + hitAt).scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") { event.preventDefault(); chooseHit(Math.max(hitAt, 0)); }
    else if (event.key === "Escape") { input.value = ""; closeHits(); get("canvas").focus(); }
    event.stopPropagation();
  });
}
