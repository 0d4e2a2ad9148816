"""The network page beside pyvis as users call it and pyvis with given positions: headless Chromium, no GPU, no WebGL, no network.

    python benchmarks/view_pages.py --write                          the whole table, into README.md beside this file
    python benchmarks/view_pages.py --pages ours --nodes 300 30000   a part of it

Interactive is from navigation to the first complete picture that answers; for pyvis that is the end of its stabilisation, and a page
that has not come that far after `--limit` seconds is given up. Frames are counted while a script drags, then wheels, for four seconds
each. Seconds of building are processor seconds of a process of its own; of several openings the quickest counts.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from telling import tell

HERE = Path(__file__).resolve()
NAMES = {"default": "pyvis as users call it", "given": "pyvis, positions given", "ours": "partygraph"}
ROWS = [("default", 300), ("default", 3000), *(("given", nodes) for nodes in (300, 3000, 30000)), *(("ours", nodes) for nodes in (300, 3000, 30000, 100000, 300000))]
COLUMNS = ["interactive s", "pan fps", "zoom fps", "worst gap ms", "JS heap MB", "renderer peak MB"]

FRAMES = """(seconds) => new Promise((resolve) => {
  let count = 0, worst = 0, last = performance.now();
  const begin = last;
  const frame = (now) => {
    count += 1; worst = Math.max(worst, now - last); last = now;
    if (now - begin < seconds * 1000) requestAnimationFrame(frame);
    else resolve([count / ((now - begin) / 1000), worst]);
  };
  requestAnimationFrame(frame); })"""
AT_REST = "typeof network !== 'undefined' && network.physics.ready"


def ours(folder: Path, out: Path) -> None:
    """Our page, from the build's triples."""
    from partygraph.view import render

    out.write_text(render(folder), encoding="utf-8")


def plain(folder: Path, out: Path, *, given: bool) -> float:
    """Pyvis's own page of the same nodes and edges; processor seconds without finding out what these are."""
    from pyvis.network import Network

    from partygraph.view import network

    drawn = network(folder)
    begin = time.process_time()
    page = Network(directed=True, cdn_resources="in_line", height="100vh")
    for node in drawn.nodes:
        place = {"x": node["x"], "y": node["y"]} if given else {}
        page.add_node(node["id"], label=node["label"], color=node["color"], size=node["size"], title=node["label"], **place)
    # pyvis looks through all edges at each edge; filling its list is what lets the comparison end.
    page.edges = [{"from": edge["from"], "to": edge["to"], "arrows": "to"} for edge in drawn.edges]
    if given:
        page.toggle_physics(False)
    out.write_text(page.generate_html(), encoding="utf-8")
    return time.process_time() - begin


def build(name: str, folder: Path, out: Path) -> dict[str, float]:
    """Write one page in this process: processor seconds and the peak of memory."""
    import networkx  # noqa: F401 - what a library takes to load is no part of a page
    import pyvis.network  # noqa: F401

    begin = time.process_time()
    if name == "ours":
        ours(folder, out)
        seconds = time.process_time() - begin
    else:
        seconds = plain(folder, out, given=name == "given")
    return {"seconds": seconds, "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def measure(browser: Any, path: Path, *, limit: float) -> dict[str, float]:
    """Open one page and move about in it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_offline(True)
    page = context.new_page()
    page.set_default_timeout(limit * 1000)
    result: dict[str, float] = {}
    begin = time.perf_counter()
    page.goto(path.as_uri(), wait_until="commit")
    if path.name == "ours.html":  # whose policy lets no text run, not even a question like the other
        page.wait_for_selector("html[data-ready]", state="attached")
    else:
        page.wait_for_function(AT_REST, polling=10)
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    result["interactive s"] = time.perf_counter() - begin
    time.sleep(1)
    page.mouse.move(1180, 720)  # a corner that all pages leave empty: on a node this would be a drag
    page.mouse.down()
    result["pan fps"], pan = moving(page, lambda turn: page.mouse.move(1020 + 160 * ((turn % 20) / 10 - 1), 640 + 60 * ((turn % 14) / 7 - 1)))
    page.mouse.up()
    page.mouse.move(640, 420)
    result["zoom fps"], zoom = moving(page, lambda turn: page.mouse.wheel(0, -120 if turn % 24 < 12 else 120))
    result["worst gap ms"] = max(pan, zoom)
    session = context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    metrics = {entry["name"]: entry["value"] for entry in (session.send("Performance.enable"), session.send("Performance.getMetrics"))[1]["metrics"]}
    result["JS heap MB"] = metrics["JSHeapUsedSize"] / 1e6
    result["renderer peak MB"] = largest_renderer()
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


def largest_renderer() -> float:
    """The most memory that a renderer below this process has held."""
    above: dict[int, int] = {}
    peaks: dict[int, int] = {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            status = (process / "status").read_text()
            above[int(process.name)] = int(status.split("PPid:")[1].split()[0])
            if b"--type=renderer" in (process / "cmdline").read_bytes():
                peaks[int(process.name)] = int(status.split("VmHWM:")[1].split()[0])
        except (OSError, IndexError):
            continue
    most = 0
    for process, peak in peaks.items():
        at = process
        while at in above and at != os.getpid():
            at = above[at]
        if at == os.getpid():
            most = max(most, peak)
    return most / 1024


def dataset(folder: Path, nodes: int) -> Path:
    """The made-up country of that size; above 30,000 nodes only its merged triples, which are what a page is made of."""
    found = folder / str(nodes)
    found.mkdir(parents=True, exist_ok=True)
    if not (found / "graph.nq").exists():
        made = found / "made.nq"
        subprocess.run([sys.executable, HERE.with_name("synthetic.py"), str(nodes), made, *(["--merged"] if nodes > 30000 else [])], check=True)
        made.rename(found / "graph.nq")
    return found


def row(name: str, nodes: int, folder: Path, *, limit: float, turns: int) -> str:
    """Build one page, open it some times, and say what came of it."""
    from playwright.sync_api import TimeoutError as TooLong
    from playwright.sync_api import sync_playwright

    page = dataset(folder, nodes) / f"{name}.html"
    done = subprocess.run([sys.executable, HERE, "--build", name, page.parent, page], check=True, capture_output=True, text=True)
    built = json.loads(done.stdout)
    cells = [NAMES[name], f"{nodes:,}", f"{built['seconds']:.1f}", f"{page.stat().st_size / 1e6:.2f}"]
    results: list[dict[str, float]] = []
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    for _ in range(1 if name == "default" else turns):
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu", "--disable-3d-apis"])
            try:
                results.append(measure(browser, page, limit=limit))
            except TooLong:
                break
            finally:
                browser.close()
    if not results:
        return "| " + " | ".join([*cells, f"not at rest after {limit:.0f} s", *["–"] * (len(COLUMNS) - 1)]) + " |"
    best = min(results, key=lambda result: result["interactive s"])
    digits = {"interactive s": 2}
    return "| " + " | ".join([*cells, *(f"{best[column]:.{digits.get(column, 0)}f}" for column in COLUMNS)]) + " |"


def table(asked: argparse.Namespace) -> Iterator[str]:
    """The lines of the table, each when it is known."""
    from importlib.metadata import version

    chromium = subprocess.run([shutil.which("chromium") or "chromium-browser", "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    yield f"Chromium {chromium}, pyvis {version('pyvis')}, {os.cpu_count()} cores; other work on them at the start: load {os.getloadavg()[0]:.1f}"
    yield ""
    yield "| page | nodes | built in s | file MB | " + " | ".join(COLUMNS) + " |"
    yield "| --- |" + " ---: |" * (len(COLUMNS) + 3)
    with tempfile.TemporaryDirectory() as scratch:
        for name, nodes in ROWS:
            if name in asked.pages and (not asked.nodes or nodes in asked.nodes):
                yield row(name, nodes, asked.folder or Path(scratch), limit=asked.limit, turns=asked.turns)


def main() -> None:
    """Run from the command line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--nodes", type=int, nargs="+", help="only these sizes")
    options.add_argument("--pages", nargs="+", default=list(NAMES), choices=list(NAMES), help="only these pages")
    options.add_argument("--limit", type=float, default=120, help="give a page up after so many seconds")
    options.add_argument("--turns", type=int, default=3, help="how often each page is opened")
    options.add_argument("--folder", type=Path, help="keep datasets and pages here")
    options.add_argument("--write", action="store_true", help="into benchmarks/README.md")
    options.add_argument("--build", nargs=3, metavar=("PAGE", "FOLDER", "FILE"), help=argparse.SUPPRESS)
    asked = options.parse_args()
    if asked.build:
        print(json.dumps(build(asked.build[0], Path(asked.build[1]), Path(asked.build[2]))))
    else:
        tell("network", table(asked), write=asked.write)


if __name__ == "__main__":
    main()
