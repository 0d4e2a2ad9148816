/** Painting: all nodes, links and regions of a view into one picture. */

const LIGHT = { ground: "#fbfaf7", paper: "#ffffff", ink: "#1d2730", soft: "#55616c", region: "#f3efe8", petal: "#ffffff", rim: "#d8d1c4", doubt: "#a86a00" };
const DARK = { ground: "#14181d", paper: "#1d2329", ink: "#e8eaec", soft: "#a9b3bc", region: "#1a2026", petal: "#20272e", rim: "#3a444e", doubt: "#ffc24d" };
const palette = () => (document.documentElement.dataset.theme === "dark" ? DARK : LIGHT);
/** A colour of the table as the ground needs it: what would be lost on a dark ground is made lighter. @param {string} color */
function tint(color) {
  if (palette() !== DARK) return color;
  const parts = rgb(color), light = (0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2]) / 255;
  const white = Math.max(0, 0.48 - light);
  return "#" + parts.map((part) => Math.round(part + (255 - part) * white).toString(16).padStart(2, "0")).join("");
}
/** More links than this in a view are not drawn one by one, except up and down the hierarchy. */
const LINKS = 7000;

/** @param {View} view @param {number} margin @param {HTMLCanvasElement} [canvas] @returns {{image: HTMLCanvasElement, view: View}} */
function paintView(view, margin, canvas) {
  const ratio = window.devicePixelRatio || 1;
  const image = canvas || document.createElement("canvas");
  const width = Math.ceil(view.width * margin * ratio), height = Math.ceil(view.height * margin * ratio);
  if (image.width !== width || image.height !== height) { image.width = width; image.height = height; }
  const context = /** @type {CanvasRenderingContext2D} */ (image.getContext("2d"));
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  paint(context, view, width / ratio, height / ratio, ratio);
  return { image, view };
}

/** @param {CanvasRenderingContext2D} context @param {View} view @param {number} width @param {number} height @param {number} ratio */
function paint(context, view, width, height, ratio) {
  const s = view.scale;
  const colors = palette();
  // Screen coordinates throughout: line widths and type do not zoom.
  const ox = width / 2 - view.x * s, oy = height / 2 - view.y * s;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const inView = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ r) => x + r > 0 && x - r < width && y + r > 0 && y - r < height;
  for (const [kind, , dx, dy, dr] of picture.discs) {
    const x = dx * s + ox, y = dy * s + oy, r = dr * s;
    if (!inView(x, y, r) || r < 3) continue;
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
    context.fillStyle = kind === "province" ? colors.region : colors.petal;
    context.globalAlpha = kind === "province" ? 1 : 0.75;
    context.fill();
    context.globalAlpha = 1;
    if (kind === "province" || r > 40) { context.lineWidth = kind === "province" ? 1 : 0.5; context.strokeStyle = colors.rim; context.stroke(); }
  }
  paintLinks(context, s, ox, oy, width, height);
  paintNodes(context, s, ox, oy, width, height, ratio);
  if (state.doubts) paintDoubts(context, s, ox, oy, inView);
  paintLabels(context, view, ox, oy, width, height);
}

/** @param {CanvasRenderingContext2D} context @param {number} s @param {number} ox @param {number} oy @param {number} width @param {number} height */
function paintLinks(context, s, ox, oy, width, height) {
  /** @type {number[][]} */ const groups = picture.relations.map(() => []);
  let count = 0;
  for (let i = 0; i < linkCount; i += 1) {
    let a = links.from[i], b = links.to[i];
    if (!linkShown[i]) continue;
    if (!shown[a]) a = lifted(a);
    if (!shown[b]) b = lifted(b);
    if (a === b || a < 0 || b < 0 || a === dragged || b === dragged) continue;
    const x1 = xs[a] * s + ox, y1 = ys[a] * s + oy, x2 = xs[b] * s + ox, y2 = ys[b] * s + oy;
    if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0) || (x1 > width && x2 > width) || (y1 > height && y2 > height)) continue;
    if (Math.abs(x1 - x2) + Math.abs(y1 - y2) < 2.5) continue;
    groups[links.relation[i]].push(i, a, b);
    count += 1;
  }
  const crowded = count > LINKS;
  groups.forEach((group, relation) => {
    const name = picture.relations[relation];
    const tree = name === "subordinateTo" || name === "ownsBrand";
    if (crowded && !tree && name !== "inCampaign") return;
    const look = picture.words.relations[name];
    context.strokeStyle = tint(look.color);
    context.setLineDash(look.dash);
    context.globalAlpha = name === "conferral" ? Math.max(0.12, Math.min(0.5, 300 / (count + 1))) : tree ? 0.75 : 0.4;
    context.lineWidth = tree ? Math.min(1.6, Math.max(0.5, s * 1.4)) : 0.9;
    for (let begin = 0; begin < group.length; begin += 900) {
      context.beginPath();
      for (let at = begin; at < Math.min(begin + 900, group.length); at += 3) {
        const a = group[at + 1], b = group[at + 2];
        context.moveTo(xs[a] * s + ox, ys[a] * s + oy);
        context.lineTo(xs[b] * s + ox, ys[b] * s + oy);
      }
      context.stroke();
    }
  });
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** @param {CanvasRenderingContext2D} context @param {number} s @param {number} ox @param {number} oy @param {number} width @param {number} height @param {number} ratio */
function paintNodes(context, s, ox, oy, width, height, ratio) {
  const colors = palette();
  /** @type {number[][]} */ const groups = picture.kinds.map(() => []);
  /** @type {number[][]} */ const small = picture.kinds.map(() => []);
  let few = 0;
  for (let i = 0; i < nodeCount; i += 1) {
    if (!shown[i] || i === dragged) continue;
    const x = xs[i] * s + ox, y = ys[i] * s + oy, r = rs[i] * s;
    if (x + r < 0 || x - r > width || y + r < 0 || y - r > height) continue;
    if (r < DOT) { small[nodes.kind[i]].push(i); few += 1; } else groups[nodes.kind[i]].push(i);
  }
  if (few) paintDots(context, small, s, ox, oy, ratio);
  groups.forEach((group, kind) => {
    if (!group.length) return;
    const look = picture.words.kinds[picture.kinds[kind]];
    context.fillStyle = tint(look.color);
    context.strokeStyle = colors.paper;
    for (let begin = 0; begin < group.length; begin += 400) {
      let widest = 0;
      context.beginPath();
      for (let at = begin; at < Math.min(begin + 400, group.length); at += 1) {
        const i = group[at];
        const r = rs[i] * s;
        widest = Math.max(widest, r);
        outline(context, look.shape, xs[i] * s + ox, ys[i] * s + oy, r);
      }
      context.fill();
      if (widest > 4) { context.lineWidth = 1; context.stroke(); }
    }
  });
  // Folded institutions show how many they hold; pinned nodes have a dark rim.
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const i of state.folded) {
    if (!shown[i] || rs[i] * s < 4) continue;
    const x = (xs[i] + rs[i] * 0.75) * s + ox, y = (ys[i] - rs[i] * 0.75) * s + oy;
    const text = "+" + below(i);
    context.fillStyle = colors.ink;
    context.beginPath(); context.arc(x, y, 5 + text.length * 2, 0, 2 * Math.PI); context.fill();
    context.fillStyle = colors.ground; context.font = "10px sans-serif"; context.fillText(text, x, y + 0.5);
  }
}

/** @param {CanvasRenderingContext2D} context @param {string} shape @param {number} x @param {number} y @param {number} r */
function outline(context, shape, x, y, r) {
  if (shape === "dot" || r < 2) { context.moveTo(x + r, y); context.arc(x, y, r, 0, 2 * Math.PI); return; }
  const points = corners(shape, x, y, r);
  context.moveTo(points[0][0], points[0][1]);
  for (let i = 1; i < points.length; i += 1) context.lineTo(points[i][0], points[i][1]);
  context.closePath();
}

/** Corners of vis-network's shapes. @param {string} shape @param {number} x @param {number} y @param {number} r @returns {[number, number][]} */
function corners(shape, x, y, r) {
  if (shape === "square") return [[x - r, y - r], [x + r, y - r], [x + r, y + r], [x - r, y + r]];
  if (shape === "diamond") return [[x, y + r], [x + r, y], [x, y - r], [x - r, y]];
  if (shape === "hexagon") return [0, 1, 2, 3, 4, 5].map((i) => [x + r * Math.cos(i * Math.PI / 3), y + r * Math.sin(i * Math.PI / 3)]);
  if (shape === "star") {
    const big = r * 0.82;
    return Array.from({ length: 10 }, (_, n) => {
      const radius = n % 2 ? big * 0.5 : big * 1.3;
      return [x + radius * Math.sin(n * Math.PI / 5), y + 0.08 * r - radius * Math.cos(n * Math.PI / 5)];
    });
  }
  const big = r * 1.15, sign = shape === "triangle" ? 1 : -1;
  return [[x, y - sign * big], [x + big * 0.87, y + sign * big * 0.5], [x - big * 0.87, y + sign * big * 0.5]];
}

/** @param {CanvasRenderingContext2D} context @param {number} s @param {number} ox @param {number} oy @param {(x: number, y: number, r: number) => boolean} inView */
function paintDoubts(context, s, ox, oy, inView) {
  context.strokeStyle = palette().doubt;
  context.lineWidth = 2;
  context.setLineDash([4, 3]);
  context.beginPath();
  for (const link of links.weak) {
    const a = lifted(links.from[link]), b = lifted(links.to[link]);
    if (!linkShown[link] || a < 0 || b < 0 || a === b) continue;
    context.moveTo(xs[a] * s + ox, ys[a] * s + oy);
    context.lineTo(xs[b] * s + ox, ys[b] * s + oy);
  }
  for (const node of doubtsOf.keys()) {
    const i = shown[node] ? node : lifted(node);
    if (i < 0) continue;
    const x = xs[i] * s + ox, y = ys[i] * s + oy, r = Math.max(rs[i] * s + 4, 6);
    if (!inView(x, y, r)) continue;
    context.moveTo(x + r, y);
    context.arc(x, y, r, 0, 2 * Math.PI);
  }
  context.stroke();
  context.setLineDash([]);
}
