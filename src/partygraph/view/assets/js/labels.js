/** Labels that do not collide: regions first, then nodes in order of importance, each where its measured box is free. */

const FONT = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

/** Boxes taken so far, in a grid. */
class Boxes {
  /** @param {number} cell */
  constructor(cell) { this.cell = cell; /** @type {Map<number, number[][]>} */ this.cells = new Map(); }
  /** @param {number[]} box left, top, right, bottom @param {(list: number[][]) => boolean} see */
  visit(box, see) {
    for (let i = Math.floor(box[0] / this.cell); i <= Math.floor(box[2] / this.cell); i += 1) {
      for (let j = Math.floor(box[1] / this.cell); j <= Math.floor(box[3] / this.cell); j += 1) {
        const key = i * 100003 + j;
        let list = this.cells.get(key);
        if (!list) { list = []; this.cells.set(key, list); }
        if (see(list)) return true;
      }
    }
    return false;
  }
  /** @param {number[]} box @returns {boolean} whether nothing taken overlaps it */
  free(box) { return !this.visit(box, (list) => list.some((other) => other[0] < box[2] && other[2] > box[0] && other[1] < box[3] && other[3] > box[1])); }
  /** @param {number[]} box */
  put(box) { this.visit(box, (list) => { list.push(box); return false; }); }
  /** @param {number[]} box @returns {boolean} whether it was free and is taken now */
  take(box) {
    if (!this.free(box)) return false;
    this.put(box);
    return true;
  }
}

/** Width of a label: a Chinese character is as wide as the type is high, others a little over half. @param {string} text @param {number} size */
function labelWidth(text, size) {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) width += text.charCodeAt(i) > 0x2000 ? size : size * 0.58;
  return width;
}

/** @param {string} text @param {number} most */
const cut = (text, most) => (text.length > most ? text.slice(0, most - 1) + "…" : text);

/** @type {Map<number, string> | undefined} */ let framed;
/** The name of the region in which a campaign's flower lies. @param {number} campaign */
function regionOf(campaign) {
  if (!framed) {
    framed = new Map();
    const provinces = picture.discs.filter((disc) => disc[0] === "province");
    for (const disc of picture.discs) {
      const around = provinces.find((one) => disc[6] >= 0 && Math.hypot(one[2] - disc[2], one[3] - disc[3]) < one[4]);
      if (around) framed.set(disc[6], around[1]);
    }
  }
  return framed.get(campaign) || "";
}

/** @param {number} node @param {boolean} full */
function labelText(node, full) {
  const kind = kindOf(node);
  if (kind === "Campaign" && !full) {
    // What the region's own name says already is left out.
    const region = regionOf(node), label = nodes.label[node];
    return cut(region && label.startsWith(region) && label.length > region.length + 4 ? label.slice(region.length) : label, 24);
  }
  if (kind === "Award") { const count = winners(node).length; return cut(nodes.label[node], 16) + (count > 1 ? ` ${count}` : ""); }
  return cut(full ? nodes.label[node] : shortName(node), kind === "Campaign" ? 40 : 16);
}

/**
 * What to write where; used by the canvas and by the SVG export alike.
 * @param {View} view @param {number} ox @param {number} oy @param {number} width @param {number} height
 * @returns {{text: string, x: number, y: number, size: number, bold: boolean, color: string}[]}
 */
function placeLabels(view, ox, oy, width, height) {
  const s = view.scale;
  const colors = palette();
  const boxes = new Boxes(60);
  /** @type {{text: string, x: number, y: number, size: number, bold: boolean, color: string}[]} */ const found = [];
  // Nothing is written under the legend, which lies on the middle of what is painted.
  const legend = legendBox(), left = (width - view.width) / 2, top = (height - view.height) / 2;
  boxes.take([legend.left + left, legend.top + top, legend.right + left + 4, legend.bottom + top]);
  const marks = new Boxes(60);
  /** @param {string} text @param {number} x @param {number} y @param {number} size @param {boolean} bold @param {string} color @param {boolean} [covering] whether it may cover nodes */
  const add = (text, x, y, size, bold, color, covering) => {
    const half = labelWidth(text, size) / 2 + 3;
    if (x + half < 0 || x - half > width || y + size < 0 || y - size > height) return false;
    const box = [x - half, y - size * 0.65, x + half, y + size * 0.65];
    if (!boxes.free(box) || !(covering || marks.free(box))) return false;
    // What begins inside the view ends inside it; the margin around it is painted for the next step of the hand.
    if (x > left && x < left + view.width && !covering && (box[0] < left || box[2] > left + view.width)) return false;
    boxes.put(box);
    found.push({ text, x, y, size, bold, color });
    return true;
  };
  const provinces = picture.discs.filter((disc) => disc[0] === "province");
  for (const [, label, dx, dy, dr, count] of provinces) {
    const r = dr * s;
    if (r < 26 || r > Math.max(width, height) * 1.5) continue;
    const size = Math.max(12, Math.min(22, r / 7));
    const text = label ? `${label} ${count}` : provinces.length > 1 ? `${word("nationwide")} ${count}` : "";
    // The name stands on the rim, where nothing else does.
    if (text) add(text, dx * s + ox, (dy - dr) * s + oy + size * 0.2, size, true, colors.soft);
  }
  const budget = Math.max(40, Math.min(150, width * height / 13000));
  // Nothing is written over a hub; other nodes are covered only where a name of weight has no other place.
  for (let at = 0; at < Math.min(nodeCount, 6000); at += 1) {
    const i = byImportance[at], r = rs[i] * s * 0.8;
    if (!shown[i] || r < 2) continue;
    const x = xs[i] * s + ox, y = ys[i] * s + oy;
    if (x + r > 0 && x - r < width && y + r > 0 && y - r < height) (/Campaign|Award/.test(kindOf(i)) && r > 3 ? boxes : marks).put([x - r, y - r, x + r, y + r]);
  }
  const petals = new Map(picture.discs.map((disc) => [disc[6], disc[4]]));
  let tried = 0;
  for (let at = 0; at < nodeCount && found.length < budget && tried < 4000; at += 1) {
    const i = byImportance[at];
    if (!shown[i]) continue;
    const x = xs[i] * s + ox, y = ys[i] * s + oy, r = rs[i] * s;
    if (x < 0 || x > width || y < 0 || y > height) continue;
    const kind = kindOf(i);
    const hub = kind === "Campaign" || (kind === "Award" && linkStart[i + 1] - linkStart[i] > 5);
    tried += 1;
    if (r < (kind === "Campaign" ? 2.2 : hub ? 3 : 3.4)) continue;
    const size = kind === "Campaign" ? Math.max(12, Math.min(16, r * 0.6)) : hub ? 12 : 11;
    const whole = labelText(i, false);
    // A campaign's name that is much wider than its petals would cover the neighbours'; if need be, its beginning will do.
    const texts = kind === "Campaign" ? [whole, cut(whole, 14)].filter((text) => labelWidth(text, size) < (petals.get(i) || 0) * s * 3.2) : [whole];
    texts.some((text) => {
      const aside = r + labelWidth(text, size) / 2 + 5;
      const spots = [[x, y + r + size * 0.75], [x, y - r - size * 0.7]];
      // Beside the star a long name would reach into the next region; a little further off it may pass its awards.
      if (kind === "Campaign") spots.push([x, y + r + size * 2.4], [x, y - r - size * 2.4]); else spots.push([x + aside, y], [x - aside, y]);
      const put = (/** @type {boolean} */ covering) => spots.some(([lx, ly]) => add(text, lx, ly, size, hub, colors.ink, covering));
      return put(false) || ((hub || r > 6) && put(true));
    });
  }
  return found;
}

/** @param {CanvasRenderingContext2D} context @param {View} view @param {number} ox @param {number} oy @param {number} width @param {number} height */
function paintLabels(context, view, ox, oy, width, height) {
  write(context, placeLabels(view, ox, oy, width, height));
}

/** @param {CanvasRenderingContext2D} context @param {{text: string, x: number, y: number, size: number, bold: boolean, color: string}[]} labels */
function write(context, labels) {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = palette().ground;
  for (const label of labels) {
    context.font = `${label.bold ? "600 " : ""}${label.size}px ${FONT}`;
    context.fillStyle = label.color;
    context.strokeText(label.text, label.x, label.y);
    context.fillText(label.text, label.x, label.y);
  }
}

/** Labels of the selection and what it is linked to, above everything. @param {CanvasRenderingContext2D} context */
function drawOver(context) {
  const focus = focusNodes();
  if (!focus.length) return;
  const view = currentView();
  const ratio = window.devicePixelRatio || 1;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const boxes = new Boxes(60);
  const labels = [];
  const colors = palette();
  for (const node of focus.slice(0, 300)) {
    const i = shown[node] ? node : lifted(node);
    if (i < 0) continue;
    const chosen = node === state.selected;
    const x = view.width / 2 + (xs[i] - view.x) * view.scale, y = view.height / 2 + (ys[i] - view.y) * view.scale, r = rs[i] * view.scale;
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
    if (chosen) {
      context.beginPath(); context.arc(x, y, Math.max(r, 3) + 5, 0, 2 * Math.PI);
      context.lineWidth = 3; context.strokeStyle = "#2f7fd6"; context.stroke();
    }
    if (labels.length > 60) continue;
    const size = chosen ? 14 : 12;
    const text = labelText(node, chosen || nodes.head[node] !== state.selected);
    const half = labelWidth(text, size) / 2 + 3;
    for (const dy of [r + size * 0.9, -r - size * 0.8]) {
      if (boxes.take([x - half, y + dy - size * 0.65, x + half, y + dy + size * 0.65])) {
        labels.push({ text, x, y: y + dy, size, bold: chosen, color: colors.ink });
        break;
      }
    }
  }
  write(context, labels);
  context.restore();
}
