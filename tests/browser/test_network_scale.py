"""The page at sizes that break others. Limits are several times what a quiet machine needs: they catch a change of kind, not of degree."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from view_sample import Opened, Sample, synthetic

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FRAMES = """() => new Promise((resolve) => { let count = 0; const begin = performance.now();
  const frame = (now) => { count += 1; if (now - begin < 3000) requestAnimationFrame(frame); else resolve(count / ((now - begin) / 1000)); };
  requestAnimationFrame(frame); })"""


@pytest.fixture(scope="module", params=[3000, 30000], ids=["3k", "30k"])
def country(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[int, Sample]:
    """A made-up country and its page."""
    from partygraph.view import render

    nodes: int = request.param
    folder: Path = tmp_path_factory.mktemp(f"country{nodes}")
    with (folder / "graph.nq").open("w", encoding="utf-8") as file:
        file.writelines(synthetic.make(nodes, named=False))
    page = folder / "network.html"
    page.write_text(render(folder), encoding="utf-8")
    return nodes, Sample(build=folder, page=page)


def test_opens_moves_and_stays_small(chromium: Any, country: tuple[int, Sample]) -> None:
    """File size, time until it answers, frames while it moves, and a search that is quick."""
    nodes, sample = country
    assert sample.page.stat().st_size < (1.5e6 if nodes == 3000 else 6e6)
    begin = time.perf_counter()
    opened = Opened(chromium, sample)
    assert time.perf_counter() - begin < 30
    page = opened.page
    page.wait_for_timeout(500)
    page.mouse.move(700, 60)
    page.evaluate(f"() => {{ window.counted = ({FRAMES})(); }}")
    until = time.perf_counter() + 3
    turn = 0
    while time.perf_counter() < until:
        page.mouse.wheel(0, -100 if turn % 20 < 10 else 100)
        turn += 1
        page.wait_for_timeout(16)
    assert page.evaluate("() => window.counted") > 8
    before = time.perf_counter()
    assert opened.search("人民医院")
    assert time.perf_counter() - before < 15
    page.press("#search", "Enter")
    page.wait_for_selector("#panel mark")
    assert opened.complaints == []
    opened.context.close()


def test_any_part_unfolds_in_place(chromium: Any, country: tuple[int, Sample]) -> None:
    """All folded, then one hospital: only its own parts come back, where they were."""
    opened = Opened(chromium, country[1], "fold=all")
    folded = opened.status()
    opened.choose(opened.search("人民医院")[0])
    if opened.page.query_selector("#panel [data-action=fold]"):
        before = opened.state()["v"]
        opened.page.click("#panel [data-action=fold]")
        assert opened.status() != folded
        assert opened.state()["v"] == before
    opened.context.close()
