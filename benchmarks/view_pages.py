"""The network page against pyvis as users call it, in headless Chromium without a GPU and without a network.

    python benchmarks/view_pages.py --nodes 300 3000 30000 --pages ours given default

`default` is `Network(cdn_resources="in_line")` with physics, `given` the same with positions and physics off, `ours` the page of a build.
Interactive is from navigation to the first complete picture that answers; frames per second are counted while a script drags, then wheels, for four seconds each.
"""

from __future__ import annotations

import argparse
import importlib.util
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

FRAMES = """(seconds) => new Promise((resolve) => {
  let count = 0, worst = 0, last = performance.now();
  const begin = last;
  const frame = (now) => {
    count += 1; worst = Math.max(worst, now - last); last = now;
    if (now - begin < seconds * 1000) requestAnimationFrame(frame);
    else resolve([count / ((now - begin) / 1000), worst]);
  };
  requestAnimationFrame(frame); })"""


def ours(folder: Path, out: Path) -> float:
    """Write our page; seconds of building it."""
    from partygraph.view import render

    begin = time.perf_counter()
    out.write_text(render(folder), encoding="utf-8")
    return time.perf_counter() - begin


def plain(folder: Path, out: Path, *, given: bool) -> float:
    """Write pyvis's own page."""
    from pyvis.network import Network

    from partygraph.view import network

    drawn = network(folder)
    begin = time.perf_counter()
    page = Network(directed=True, cdn_resources="in_line", height="100vh")
    for node in drawn.nodes:
        place = {"x": node["x"], "y": node["y"]} if given else {}
        page.add_node(node["id"], label=node["label"], color=node["color"], size=node["size"], title=node["label"], **place)
    # pyvis looks through all edges at each edge; filling its list is what lets the comparison end.
    page.edges = [{"from": edge["from"], "to": edge["to"], "arrows": "to"} for edge in drawn.edges]
    if given:
        page.toggle_physics(False)
    out.write_text(page.generate_html(), encoding="utf-8")
    return time.perf_counter() - begin


def measure(browser: Any, path: Path, *, limit: float) -> dict[str, float]:
    """Open one page and move about in it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_offline(True)
    page = context.new_page()
    page.set_default_timeout(limit * 1000)
    result: dict[str, float] = {}
    begin = time.perf_counter()
    page.goto(path.as_uri(), wait_until="commit")
    if path.name.startswith("ours"):
        page.wait_for_selector("html[data-ready]", state="attached")
    else:
        page.wait_for_function("typeof network !== 'undefined' && network.canvas && network.canvas.frame")
        page.evaluate("() => new Promise((done) => { if (!network.physics.physicsEnabled || network.physics.stabilized) done(); else network.once('stabilizationIterationsDone', done); })")
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    result["interactive s"] = time.perf_counter() - begin
    time.sleep(1)
    page.mouse.move(1180, 720)  # a corner that all pages leave empty: on a node this would be a drag
    page.mouse.down()
    result["pan fps"], result["pan worst ms"] = moving(page, lambda turn: page.mouse.move(1020 + 160 * ((turn % 20) / 10 - 1), 640 + 60 * ((turn % 14) / 7 - 1)))
    page.mouse.up()
    page.mouse.move(640, 420)
    result["zoom fps"], result["zoom worst ms"] = moving(page, lambda turn: page.mouse.wheel(0, -120 if turn % 24 < 12 else 120))
    session = context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    metrics = {entry["name"]: entry["value"] for entry in (session.send("Performance.enable"), session.send("Performance.getMetrics"))[1]["metrics"]}
    result["JS heap MB"] = metrics["JSHeapUsedSize"] / 1e6
    result["renderer MB"] = _resident()
    context.close()
    return result


def moving(page: Any, step: Any) -> tuple[float, float]:
    """Frames per second and the worst gap while something moves."""
    page.evaluate(f"() => {{ window.counted = ({FRAMES})(4); }}")
    begin, turn = time.perf_counter(), 0
    while time.perf_counter() - begin < 4:
        step(turn)
        turn += 1
        time.sleep(0.016)
    rate, worst = page.evaluate("() => window.counted")
    return rate, worst


def _resident() -> float:
    """The largest renderer's resident memory."""
    most = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if b"--type=renderer" in (process / "cmdline").read_bytes():
                status = (process / "status").read_text()
                most = max(most, int(status.split("VmRSS:")[1].split()[0]))
        except (OSError, IndexError):
            continue
    return most / 1024


def main() -> None:
    """Print one Markdown row a page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nodes", type=int, nargs="+", default=[300, 3000, 30000])
    parser.add_argument("--pages", nargs="+", default=["ours", "given", "default"], choices=["ours", "given", "default"])
    parser.add_argument("--limit", type=float, default=120, help="give a page up after so many seconds")
    parser.add_argument("--folder", type=Path, help="keep datasets and pages here")
    options = parser.parse_args()
    spec = importlib.util.spec_from_file_location("synthetic", Path(__file__).with_name("synthetic.py"))
    assert spec and spec.loader  # noqa: PT018
    synthetic = importlib.util.module_from_spec(spec)
    sys.modules["synthetic"] = synthetic
    spec.loader.exec_module(synthetic)
    from playwright.sync_api import Error, sync_playwright

    folder = options.folder or Path(tempfile.mkdtemp())
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    columns = ["interactive s", "pan fps", "pan worst ms", "zoom fps", "zoom worst ms", "JS heap MB", "renderer MB"]
    print("| page | nodes | build s | file MB | " + " | ".join(columns) + " |")
    print("|---" * (len(columns) + 4) + "|")
    for nodes in options.nodes:
        build = folder / str(nodes)
        build.mkdir(parents=True, exist_ok=True)
        if not (build / "graph.nq").exists():
            with (build / "graph.nq").open("w", encoding="utf-8") as file:
                file.writelines(synthetic.make(nodes))
        for name in options.pages:
            path = build / f"{name}.html"
            seconds = ours(build, path) if name == "ours" else plain(build, path, given=name == "given")
            cells = [name, str(nodes), f"{seconds:.1f}", f"{path.stat().st_size / 1e6:.2f}"]
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu", "--disable-3d-apis"])
                try:
                    result = measure(browser, path, limit=options.limit)
                    cells += [f"{result[column]:.1f}" for column in columns]
                except Error:
                    cells += [f"given up after {options.limit:.0f} s"] + ["–"] * (len(columns) - 1)
                browser.close()
            print("| " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
