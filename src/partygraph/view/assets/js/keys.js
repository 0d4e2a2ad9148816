/** The keyboard and the pointer. */

/** @param {number} x @param {number} y in the layout's units @returns {number} the node there, or -1 */
function nodeAt(x, y) {
  const scale = currentView().scale;
  let best = -1, nearest = Infinity;
  for (let i = 0; i < nodeCount; i += 1) {
    if (!shown[i]) continue;
    const dx = xs[i] - x, dy = ys[i] - y;
    const reach = rs[i] + 4 / scale;
    if (dx > reach || -dx > reach || dy > reach || -dy > reach) continue;
    const distance = Math.hypot(dx, dy) - rs[i];
    if (distance < 4 / scale && distance < nearest) { nearest = distance; best = i; }
  }
  return best;
}

/** @param {number} x @param {number} y @returns {number} the link there, or -1; links of the selection first */
function linkAt(x, y) {
  const reach = 5 / currentView().scale;
  const near = (/** @type {number} */ link) => {
    const a = lifted(links.from[link]), b = lifted(links.to[link]);
    if (a < 0 || b < 0 || a === b) return Infinity;
    const dx = xs[b] - xs[a], dy = ys[b] - ys[a];
    const along = Math.max(0, Math.min(1, ((x - xs[a]) * dx + (y - ys[a]) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(xs[a] + along * dx - x, ys[a] + along * dy - y);
  };
  let best = -1, nearest = reach;
  for (const link of focusLinks()) { const distance = near(link); if (distance < nearest) { nearest = distance; best = link; } }
  if (best >= 0 || dimmed()) return best;
  for (let link = 0; link < linkCount; link += 1) {
    if (!linkShown[link]) continue;
    const distance = near(link);
    if (distance < nearest) { nearest = distance; best = link; }
  }
  return best;
}

/** @param {number} node */
function hover(node) {
  if (node === hovered || dragged >= 0) return;
  hovered = node;
  materialise(currentView());
  network.redraw();
}

function startPointer() {
  network.on("click", (/** @type {any} */ event) => {
    get("canvas").focus({ preventScroll: true });
    const { x, y } = event.pointer.canvas;
    const node = nodeAt(x, y);
    if (node >= 0) { act(() => choose(node)); return; }
    const link = linkAt(x, y);
    if (link >= 0) act(() => { state.link = link; state.selected = -1; state.path = []; });
    else if (state.selected >= 0 || state.link >= 0) act(() => choose(-1));
  });
  network.on("doubleClick", (/** @type {any} */ event) => {
    const { x, y } = event.pointer.canvas;
    const node = nodeAt(x, y);
    if (node >= 0) { if (below(node)) toggleFold(node); return; }
    const around = picture.discs.filter((disc) => Math.hypot(disc[2] - x, disc[3] - y) < disc[4]).sort((a, b) => a[4] - b[4])[0];
    if (!around) return;
    const view = currentView();
    const fits = (/** @type {typeof around} */ disc) => Math.min(view.width, view.height) / (2.1 * disc[4]);
    const larger = picture.discs.filter((disc) => Math.hypot(disc[2] - x, disc[3] - y) < disc[4] && fits(disc) > view.scale * 1.2).sort((a, b) => b[4] - a[4])[0] || around;
    moveTo({ x: larger[2], y: larger[3], scale: fits(larger) });
  });
  network.on("dragStart", (/** @type {any} */ event) => { if (event.nodes.length) { past.push(fragment()); dragged = event.nodes[0]; crisp = undefined; repaint(); } });
  network.on("dragEnd", () => {
    const node = dragged;
    dragged = -1;
    if (node < 0) return;
    const at = network.getPositions([node])[node];
    const dx = at.x - xs[node], dy = at.y - ys[node];
    const moved = [node];
    for (const one of moved) moved.push(...childrenOf(one));
    for (const one of moved) { xs[one] += dx; ys[one] += dy; state.pins.set(one, [xs[one], ys[one]]); }
    everything();
  });
  const canvas = get("canvas");
  // Before vis-network sees the press: a finger has not hovered.
  canvas.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => {
    const box = canvas.getBoundingClientRect();
    const point = network.DOMtoCanvas({ x: event.clientX - box.left, y: event.clientY - box.top });
    hover(nodeAt(point.x, point.y));
  }, { capture: true });
  let waiting = 0;
  canvas.addEventListener("mousemove", (/** @type {MouseEvent} */ event) => {
    if (waiting || event.buttons) return;
    waiting = window.setTimeout(() => { waiting = 0; }, 40);
    const box = canvas.getBoundingClientRect();
    const point = network.DOMtoCanvas({ x: event.clientX - box.left, y: event.clientY - box.top });
    const node = nodeAt(point.x, point.y);
    const tip = get("tip");
    hover(node);
    canvas.style.cursor = node >= 0 ? "pointer" : "";
    tip.hidden = node < 0;
    if (node < 0) return;
    tip.textContent = `${nodes.label[node]} · ${wordOf("kinds", kindOf(node))}`;
    tip.style.left = Math.min(event.clientX - box.left + 14, box.width - 260) + "px";
    tip.style.top = event.clientY - box.top + 14 + "px";
  });
  canvas.addEventListener("mouseleave", () => { get("tip").hidden = true; });
}

/** @param {number} dx @param {number} dy of the window's size */
function pan(dx, dy) {
  const view = currentView();
  network.moveTo({ position: { x: view.x + dx * view.width / view.scale, y: view.y + dy * view.height / view.scale }, animation: false });
  soon();
}
/** @param {number} factor */
function zoom(factor) { const view = currentView(); network.moveTo({ scale: Math.max(0.001, Math.min(20, view.scale * factor)), animation: false }); soon(); }

/** @type {Record<string, () => void>} */
const KEYS = {
  "/": () => get("search").focus(),
  ArrowLeft: () => pan(-0.12, 0), ArrowRight: () => pan(0.12, 0), ArrowUp: () => pan(0, -0.12), ArrowDown: () => pan(0, 0.12),
  "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), 0: () => moveTo(fittedView()),
  Escape: () => act(() => choose(-1)),
  u: undo, f: () => { if (state.selected >= 0 && below(state.selected)) toggleFold(state.selected); },
  p: () => { if (state.selected >= 0) togglePin(state.selected); },
  h: () => { if (state.selected >= 0) hideNode(state.selected); },
  d: () => act(() => { state.doubts = !state.doubts; }),
  c: () => act(() => { state.tab = state.tab === "charts" ? "network" : "charts"; }),
};

function startKeys() {
  document.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return;
    // Arrows scroll wherever there is something to scroll.
    if (event.key.startsWith("Arrow") && !target.closest("#canvas") && target !== document.body) return;
    const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action) { event.preventDefault(); action(); }
  });
}
