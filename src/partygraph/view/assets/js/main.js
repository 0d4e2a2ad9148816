/** The page comes to life. */

/** @param {string} drawer @param {string} button */
function toggleDrawer(drawer, button) {
  const open = get(drawer).hidden;
  get(drawer).hidden = !open;
  get(button).setAttribute("aria-expanded", String(open));
  filtersDrawn = "";
  drawFilters();
}

function setTheme(/** @type {string} */ theme) {
  document.documentElement.dataset.theme = theme;
  if (network) everything();
}

async function start() {
  setTheme(window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  await loadPicture();
  const view = restore(location.hash.slice(1));
  if (window.innerWidth <= 760) get("legend").open = false;
  drawControls();
  startNetwork();
  setView(view || fittedView());
  startSearch();
  startExports();
  startPointer();
  startKeys();
  get("tab-network").addEventListener("click", () => act(() => { state.tab = "network"; }));
  get("tab-charts").addEventListener("click", () => act(() => { state.tab = "charts"; }));
  get("filters-button").addEventListener("click", () => toggleDrawer("filters", "filters-button"));
  get("export-button").addEventListener("click", () => toggleDrawer("exports", "export-button"));
  get("doubts-button").addEventListener("click", () => act(() => { state.doubts = !state.doubts; }));
  get("fold-button").addEventListener("click", () => act(() => { state.folded = allFolded() ? new Set() : new Set(foldable()); }));
  get("undo-button").addEventListener("click", undo);
  get("fit-button").addEventListener("click", () => moveTo(fittedView()));
  get("theme-button").addEventListener("click", () => setTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark"));
  get("language-button").addEventListener("click", () => act(() => { lang = lang === "zh" ? "en" : "zh"; }));
  get("filters").addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
  window.addEventListener("hashchange", () => {
    if (location.hash.slice(1) === written) return;
    const moved = restore(location.hash.slice(1));
    if (moved) setView(moved);
    everything();
  });
  if (Object.keys(state.filters).length) toggleDrawer("filters", "filters-button");
  drawContents();
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
}

void start();
