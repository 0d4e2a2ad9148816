/** What is visible, as a file: PNG, SVG, CSV, GEXF, Turtle. */

const KINDS_OF_FILE = ["png", "svg", "csv", "gexf", "ttl"];

/** @returns {{group: number[], between: number[]}} nodes inside the view, and links between them */
function visiblePart() {
  const view = currentView();
  const halfWidth = view.width / 2 / view.scale, halfHeight = view.height / 2 / view.scale;
  const inside = new Uint8Array(nodeCount);
  const group = [];
  for (let i = 0; i < nodeCount; i += 1) {
    if (shown[i] && (!view.width || (Math.abs(xs[i] - view.x) < halfWidth && Math.abs(ys[i] - view.y) < halfHeight))) { inside[i] = 1; group.push(i); }
  }
  const between = [];
  for (let i = 0; i < linkCount; i += 1) if (linkShown[i] && inside[links.from[i]] && inside[links.to[i]]) between.push(i);
  return { group, between };
}

/** Text as it may stand in XML. @param {string} text */
const xml = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
/** A cell; one that a spreadsheet would take for a formula begins with an apostrophe. @param {string | number} value */
const cell = (value) => { const text = String(value); return `"${(/^[=+\-@\t\r]/.test(text) && typeof value === "string" ? "'" + text : text).replace(/"/g, '""')}"`; };
/** @param {string} text */
const turtleText = (text) => `"${text.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r")}"`;
/** @param {number} node */
const iri = (node) => picture.base + nodes.id[node];
/** @param {number} node */
const turtleIri = (node) => `<${iri(node).replace(/[\u0000-\u0020<>"{}|^`\\]/g, (bad) => encodeURIComponent(bad))}>`;

function toCsv() {
  const { group, between } = visiblePart();
  const lines = [["id", "label", "class", "names", "province", "city", "place"].map(cell).join()];
  for (const i of group) lines.push([iri(i), nodes.label[i], kindOf(i), (nodes.names[i] || []).join("；"), ...picture.places[nodes.place[i]]].map(cell).join());
  lines.push("", ["source", "relation", "target", "sourceLabel", "targetLabel", "entry", "position"].map(cell).join());
  for (const i of between) {
    const [from, to] = [links.from[i], links.to[i]];
    lines.push([iri(from), relationOf(i), iri(to), nodes.label[from], nodes.label[to], i in links.entry ? nodes.label[links.entry[i]] : "", links.position[i] || ""].map(cell).join());
  }
  return "\ufeff" + lines.join("\r\n") + "\r\n";
}

function toGexf() {
  const { group, between } = visiblePart();
  const color = (/** @type {number} */ i) => { return rgb(picture.words.kinds[kindOf(i)].color); };
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>', '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">', '<graph defaultedgetype="directed">',
    '<attributes class="node"><attribute id="class" title="class" type="string"/><attribute id="province" title="province" type="string"/><attribute id="place" title="place" type="string"/></attributes>',
    '<attributes class="edge"><attribute id="relation" title="relation" type="string"/></attributes>', "<nodes>"];
  for (const i of group) {
    const [r, g, b] = color(i);
    const [province, , place] = picture.places[nodes.place[i]];
    parts.push(`<node id="${xml(iri(i))}" label="${xml(nodes.label[i])}"><attvalues><attvalue for="class" value="${kindOf(i)}"/><attvalue for="province" value="${xml(province)}"/><attvalue for="place" value="${xml(place)}"/></attvalues>`
      + `<viz:color r="${r}" g="${g}" b="${b}"/><viz:position x="${xs[i]}" y="${-ys[i]}" z="0"/><viz:size value="${rs[i].toFixed(1)}"/></node>`);
  }
  parts.push("</nodes>", "<edges>");
  for (const i of between) parts.push(`<edge id="${i}" source="${xml(iri(links.from[i]))}" target="${xml(iri(links.to[i]))}" label="${relationOf(i)}"><attvalues><attvalue for="relation" value="${relationOf(i)}"/></attvalues></edge>`);
  return parts.join("\n") + "\n</edges>\n</graph>\n</gexf>\n";
}

async function toTurtle() {
  const { group, between } = visiblePart();
  const { conferrals } = await details();
  const lines = ["@prefix pg: <https://w3id.org/partygraph/ontology#> .", "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .", ""];
  for (const i of group) {
    const names = (nodes.names[i] || []).map((name) => ` ;\n    skos:altLabel ${turtleText(name)}@zh`).join("");
    lines.push(`${turtleIri(i)} a pg:${kindOf(i)} ;\n    skos:prefLabel ${turtleText(nodes.label[i])}@zh${names} .`);
  }
  for (const i of between) {
    const [from, to] = [turtleIri(links.from[i]), turtleIri(links.to[i])];
    if (relationOf(i) === "conferral") {
      const entry = i in links.entry ? ` ; pg:entry ${turtleIri(links.entry[i])}` : "";
      lines.push(`<${picture.base}${conferrals[i]}> a pg:Conferral ; pg:recipient ${from} ; pg:award ${to}${entry} .`);
    } else if (relationOf(i) !== "entered") lines.push(`${from} pg:${relationOf(i)} ${to} .`);
  }
  return lines.join("\n") + "\n";
}

function toSvg() {
  const view = currentView();
  const { group, between } = visiblePart();
  const colors = palette();
  const s = view.scale, ox = view.width / 2 - view.x * s, oy = view.height / 2 - view.y * s;
  const number = (/** @type {number} */ value) => value.toFixed(1);
  const parts = [`<svg xmlns="http://www.w3.org/2000/svg" width="${view.width}" height="${view.height}" viewBox="0 0 ${view.width} ${view.height}">`, `<title>${xml(pageTitle())}</title>`,
    `<rect width="100%" height="100%" fill="${colors.ground}"/>`];
  for (const [kind, , x, y, r] of picture.discs) parts.push(`<circle cx="${number(x * s + ox)}" cy="${number(y * s + oy)}" r="${number(r * s)}" fill="${kind === "province" ? colors.region : colors.petal}" stroke="${kind === "province" ? colors.rim : "none"}"/>`);
  for (const i of between) {
    const look = picture.words.relations[relationOf(i)];
    const [a, b] = [links.from[i], links.to[i]];
    parts.push(`<line x1="${number(xs[a] * s + ox)}" y1="${number(ys[a] * s + oy)}" x2="${number(xs[b] * s + ox)}" y2="${number(ys[b] * s + oy)}" stroke="${tint(look.color)}" stroke-opacity="0.5"${look.dash.length ? ` stroke-dasharray="${look.dash.join(" ")}"` : ""}/>`);
  }
  for (const i of group) {
    const look = picture.words.kinds[kindOf(i)];
    const x = xs[i] * s + ox, y = ys[i] * s + oy, r = Math.max(rs[i] * s, 0.9);
    const title = `<title>${xml(nodes.label[i])}</title>`;
    if (look.shape === "dot") parts.push(`<circle cx="${number(x)}" cy="${number(y)}" r="${number(r)}" fill="${tint(look.color)}">${title}</circle>`);
    else parts.push(`<polygon points="${corners(look.shape, x, y, r).map((point) => point.map(number).join()).join(" ")}" fill="${tint(look.color)}">${title}</polygon>`);
  }
  for (const label of placeLabels(view, ox, oy, view.width, view.height)) {
    parts.push(`<text x="${number(label.x)}" y="${number(label.y)}" font-size="${number(label.size)}" font-family="Noto Sans CJK SC, sans-serif" text-anchor="middle" dominant-baseline="central" fill="${label.color}" stroke="${colors.ground}" stroke-width="3" paint-order="stroke"${label.bold ? ' font-weight="600"' : ""}>${xml(label.text)}</text>`);
  }
  return parts.join("\n") + "\n</svg>\n";
}

/** @returns {Promise<Blob>} the view at twice the screen's resolution */
function toPng() {
  const view = currentView();
  const image = document.createElement("canvas");
  image.width = view.width * 2; image.height = view.height * 2;
  const context = /** @type {CanvasRenderingContext2D} */ (image.getContext("2d"));
  context.fillStyle = palette().ground;
  context.fillRect(0, 0, image.width, image.height);
  paint(context, view, view.width, view.height, 2);
  return new Promise((resolve, reject) => image.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("png"))), "image/png"));
}

/** @param {string} kind */
async function save(kind) {
  say(word("saving"));
  const name = "network." + kind;
  const types = /** @type {Record<string, string>} */ ({ svg: "image/svg+xml", csv: "text/csv", gexf: "application/xml", ttl: "text/turtle" });
  const make_ = /** @type {Record<string, () => string | Promise<string>>} */ ({ svg: toSvg, csv: toCsv, gexf: toGexf, ttl: toTurtle });
  const blob = kind === "png" ? await toPng() : new Blob([await make_[kind]()], { type: types[kind] });
  const address = URL.createObjectURL(blob);
  const anchor = make("a", { href: address, download: name });
  anchor.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10000);
  say(word("saved", { name }));
}

function startExports() {
  get("exports").replaceChildren(...KINDS_OF_FILE.map((kind) => make("button", { type: "button", "data-file": kind, click: () => { void save(kind); } }, kind.toUpperCase())));
}
