/** The view: pyvis's vis-network moves and zooms it and owns the few nodes that can be dragged; everything else is one cached picture. */

/** @type {any} */ let network;
/** @type {any} */ let visNodes;
/** @type {any} */ let visEdges;
/** Of a selection's neighbours so many become nodes of vis-network; the others stay in the painted picture. */
const REAL = 240;
/** The node under the pointer. */
let hovered = -1;
const IDLE = 130;

/** @typedef {{scale: number, x: number, y: number, width: number, height: number}} View in CSS pixels; x, y is the middle, in the layout's units */

/** @returns {View} */
function currentView() {
  const middle = network.getViewPosition();
  const box = get("canvas");
  return { scale: network.getScale(), x: middle.x, y: middle.y, width: box.clientWidth, height: box.clientHeight };
}

/** @type {{image: HTMLCanvasElement, view: View} | undefined} */ let crisp;
/** @type {{image: HTMLCanvasElement, view: View} | undefined} */ let overview;
let lastCost = 0;
let repaintTimer = 0;
let lastView = "";

function startNetwork() {
  const { DataSet, Network } = /** @type {any} */ (window).vis;
  visNodes = new DataSet([]);
  visEdges = new DataSet([]);
  const options = {
    physics: false, layout: { improvedLayout: false }, autoResize: false,
    nodes: { chosen: false, borderWidth: 1, labelHighlightBold: false },
    edges: { smooth: false, chosen: false, arrowStrikethrough: false, selectionWidth: 0, hoverWidth: 0, color: { inherit: false } },
    interaction: { hover: false, keyboard: false, zoomSpeed: 0.7, selectConnectedEdges: false, hideEdgesOnDrag: false, tooltipDelay: 1e9, multiselect: false },
  };
  network = new Network(get("canvas"), { nodes: visNodes, edges: visEdges }, options);
  network.on("beforeDrawing", drawUnder);
  network.on("afterDrawing", drawOver);
  network.on("dragStart", () => { held = true; });
  network.on("dragEnd", () => { held = false; });
  new ResizeObserver(resized).observe(get("canvas"));
}

/** The view as it was when its box last had the size that vis-network knows of. */
let kept = { x: 0, y: 0, scale: 1, width: 0, height: 0 };
function keepView() {
  const view = currentView();
  if (!kept.width || (view.width === kept.width && view.height === kept.height)) kept = view;
}

/** The canvas takes its box's size; middle and scale stay, which vis-network by itself would change. */
function resized() {
  const { width, height } = currentView();
  if (!width || !height || (width === kept.width && height === kept.height)) return;
  network.setSize("100%", "100%");
  const before = kept;
  kept = { ...kept, width, height };
  setView(before);
  // At once: a new size has cleared the canvas, and whoever takes a picture may not wait for the next frame.
  refresh();
}

/** @param {{scale: number, x: number, y: number}} view */
function setView(view) {
  network.moveTo({ position: { x: view.x, y: view.y }, scale: view.scale, animation: false });
  keepView();
}

/** Bounds of what is shown. */
function bounds() {
  let left = Infinity, right = -Infinity, top = Infinity, bottom = -Infinity, any = false;
  for (let i = 0; i < nodeCount; i += 1) {
    if (!shown[i]) continue;
    any = true;
    if (xs[i] < left) left = xs[i];
    if (xs[i] > right) right = xs[i];
    if (ys[i] < top) top = ys[i];
    if (ys[i] > bottom) bottom = ys[i];
  }
  if (any && shown.every((one) => one)) {
    for (const [, , x, y, r] of picture.discs) { left = Math.min(left, x - r); right = Math.max(right, x + r); top = Math.min(top, y - r); bottom = Math.max(bottom, y + r); }
  }
  return any ? { left, right, top, bottom } : { left: -100, right: 100, top: -100, bottom: 100 };
}

/** Room for the names of what stands at the rim: half a name at the sides, a region's name on top, a line below. */
const RIM = { side: 48, top: 34, bottom: 40 };

/** @returns {View} the view that holds everything shown, with its names, beside the legend */
function fittedView() {
  const box = bounds();
  const canvas = get("canvas");
  const width = canvas.clientWidth || 800, height = canvas.clientHeight || 600;
  const wide = width > 760;
  const aside = wide ? Math.min(legendBox().right, width * 0.3) : 0, side = wide ? RIM.side : 16;
  const scale = Math.min((width - aside - 2 * side) / (box.right - box.left), (height - RIM.top - RIM.bottom) / (box.bottom - box.top), 2);
  return { scale, x: (box.left + box.right) / 2 - aside / 2 / scale, y: (box.top + box.bottom) / 2 - (RIM.top - RIM.bottom) / 2 / scale, width, height };
}

/** Where the legend lies on the picture, in its pixels. */
function legendBox() {
  const legend = get("legend");
  return { left: legend.offsetLeft, top: legend.offsetTop, right: legend.offsetLeft + legend.offsetWidth, bottom: legend.offsetTop + legend.offsetHeight };
}

/** @param {{scale: number, x: number, y: number}} view */
function moveTo(view) {
  setView(view);
  repaint();
}

/** Bring some nodes into view. @param {number[]} group */
function showNodes(group) {
  if (!group.length) return;
  const left = Math.min(...group.map((i) => xs[i])), right = Math.max(...group.map((i) => xs[i]));
  const top = Math.min(...group.map((i) => ys[i])), bottom = Math.max(...group.map((i) => ys[i]));
  const now = currentView();
  const scale = Math.min(now.width / (right - left + 160), now.height / (bottom - top + 160), Math.max(now.scale, 1.1));
  moveTo({ scale, x: (left + right) / 2, y: (top + bottom) / 2 });
}

/** Whether the reader holds the picture to move it. */
let held = false;

/** Paint again when the view has come to rest; what takes long waits until the hand lets go. */
function soon() {
  clearTimeout(repaintTimer);
  repaintTimer = window.setTimeout(() => (held && lastCost > 50 ? soon() : repaint()), IDLE);
}

/** Forget what was painted: something other than the view has changed. */
function refresh() {
  crisp = undefined;
  overview = undefined;
  repaint();
}

function repaint() {
  clearTimeout(repaintTimer);
  if (!network) return;
  const view = currentView();
  if (!view.width || !view.height) return;
  const before = performance.now();
  crisp = paintView(view, 1.3, crisp && crisp.image);
  lastCost = performance.now() - before;
  lastView = [view.scale, view.x, view.y].join();
  materialise(view);
  network.redraw();
  document.documentElement.dataset.painted = String(Math.round(lastCost));
  viewChanged(view);
}

/** @param {CanvasRenderingContext2D} context */
function drawUnder(context) {
  const view = currentView();
  keepView();
  const ratio = window.devicePixelRatio || 1;
  if (lastView !== [view.scale, view.x, view.y].join()) {
    soon();
    // Far from what was painted, and painting is quick: do not wait for rest.
    if (crisp && lastCost < 12 && !covers(crisp.view, view, 1.3)) repaint();
  }
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = palette().ground;
  context.fillRect(0, 0, view.width * ratio, view.height * ratio);
  context.globalAlpha = dimmed() ? 0.28 : 1;
  if (crisp && !covers(crisp.view, view, 1.3)) {
    if (!overview) {
      const whole = fittedView();
      overview = paintView({ ...whole, width: Math.min(whole.width, 1200), height: Math.min(whole.height, 900) }, 1);
    }
    if (overview) place(context, overview, view, ratio, 1);
  }
  if (crisp) place(context, crisp, view, ratio, 1.3);
  context.restore();
}

/** @param {View} painted @param {View} view @param {number} margin */
function covers(painted, view, margin) {
  const halfWidth = painted.width * margin / 2 / painted.scale, halfHeight = painted.height * margin / 2 / painted.scale;
  return Math.abs(view.x - painted.x) + view.width / 2 / view.scale <= halfWidth + 1 && Math.abs(view.y - painted.y) + view.height / 2 / view.scale <= halfHeight + 1;
}

/** @param {CanvasRenderingContext2D} context @param {{image: HTMLCanvasElement, view: View}} painted @param {View} view @param {number} ratio @param {number} margin */
function place(context, painted, view, ratio, margin) {
  const zoom = view.scale / painted.view.scale;
  const width = painted.view.width * margin * zoom * ratio, height = painted.view.height * margin * zoom * ratio;
  const left = (view.width / 2 + (painted.view.x - view.x) * view.scale) * ratio - width / 2;
  const top = (view.height / 2 + (painted.view.y - view.y) * view.scale) * ratio - height / 2;
  if (Math.abs(zoom - 1) < 1e-6) context.drawImage(painted.image, Math.round(left), Math.round(top));
  else context.drawImage(painted.image, left, top, width, height);
}

/** Make the selection, its neighbours, pinned nodes and the one under the pointer nodes of vis-network, so that they can be dragged. @param {View} view */
function materialise(view) {
  const wanted = new Set();
  for (const node of focusNodes()) if (shown[node] && wanted.size < REAL) wanted.add(node);
  for (const node of state.pins.keys()) if (shown[node]) wanted.add(node);
  if (hovered >= 0 && shown[hovered]) wanted.add(hovered);
  const gone = visNodes.getIds().filter((/** @type {number} */ id) => !wanted.has(id));
  if (gone.length) visNodes.remove(gone);
  const colors = palette();
  visNodes.update(Array.from(wanted, (i) => {
    const look = picture.words.kinds[kindOf(i)];
    return {
      id: i, x: xs[i], y: ys[i], shape: look.shape, size: look.shape === "dot" ? rs[i] : rs[i] * 1.05, fixed: false,
      color: { background: tint(look.color), border: state.pins.has(i) ? colors.ink : colors.paper }, borderWidth: state.pins.has(i) ? 2.5 / view.scale : Math.min(1, 1 / view.scale),
    };
  }));
  const many = focusLinks().length;
  const edges = focusLinks().filter((link) => wanted.has(lifted(links.from[link])) && wanted.has(lifted(links.to[link]))).slice(0, 400).map((link) => {
    const look = picture.words.relations[relationOf(link)];
    return {
      id: link, from: lifted(links.from[link]), to: lifted(links.to[link]), arrows: { to: { enabled: true, scaleFactor: 0.45 / view.scale } },
      width: (link === state.link ? 4 : many > 40 ? 1 : 1.6) / view.scale, color: { color: tint(look.color), opacity: Math.max(0.35, Math.min(0.9, 30 / many)) }, dashes: look.dash.length ? look.dash.map((part) => part / view.scale) : false,
    };
  });
  const kept = new Set(edges.map((edge) => edge.id));
  visEdges.remove(visEdges.getIds().filter((/** @type {number} */ id) => !kept.has(id)));
  visEdges.update(edges);
}
