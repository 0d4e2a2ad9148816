"""The page opens alone: no network, a strict policy, in Chromium and Firefox, on a phone, on paper, in a notebook, under a stopped clock."""

from __future__ import annotations

import base64
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from firefox import Firefox
from partygraph.view import network
from view_sample import Opened, Sample

pytestmark = pytest.mark.browser

HOSPITAL = "甲市人民医院"


def test_opens_alone_and_strict(opened: Opened) -> None:
    """The page asks nobody for anything, in standards mode, under a policy that lets nothing else run."""
    assert opened.page.evaluate("document.compatMode") == "CSS1Compat"
    policy = opened.page.get_attribute("meta[http-equiv=Content-Security-Policy]", "content")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "12 / 12" in opened.status().replace("显示 ", "")
    assert opened.page.evaluate("typeof vis.Network") == "function"


def test_policy_blocks_injection(chromium: Any, sample: Sample) -> None:
    """Handlers, scripts and pictures that somebody slips in do not run and do not load."""
    page = Opened(chromium, sample)
    page.page.evaluate(
        """() => { window.ran = 0;
        document.body.insertAdjacentHTML("beforeend", '<img src="https://example.org/x.png" onerror="window.ran = 1">');
        const script = document.createElement("script"); script.textContent = "window.ran = 2"; document.body.append(script); }"""
    )
    page.page.wait_for_timeout(200)
    assert page.page.evaluate("window.ran") == 0
    page.context.close()


def test_phone(chromium: Any, sample: Sample) -> None:
    """On a phone's width nothing hangs over the side, and the panel opens below."""
    page = Opened(chromium, sample, viewport={"width": 390, "height": 780}, has_touch=True, is_mobile=True)
    assert page.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.choose(HOSPITAL)
    box = page.page.locator("#panel").bounding_box()
    assert box["width"] == 390
    assert box["y"] > 300
    page.context.close()


def test_prints(opened: Opened) -> None:
    """A printed page has the picture and no controls."""
    opened.page.emulate_media(media="print")
    assert not opened.page.is_visible("#tools")
    assert opened.page.is_visible("#canvas")
    assert opened.page.pdf().startswith(b"%PDF")


def test_firefox_opens_it_too(sample: Sample, tmp_path: Path) -> None:
    """The same file in Firefox: the policy holds, the data is unpacked, a fragment's node is in the panel with its source."""
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    if program is None:
        pytest.skip("no Firefox on this machine: apt-get install firefox-esr")
    firefox = Firefox(program, tmp_path / "profile")
    try:
        firefox("WebDriver:Navigate", url=sample.page.as_uri() + "#s=" + sample.nodes[HOSPITAL])
        assert firefox.ask("document.documentElement.dataset.ready")
        assert "12 / 12" in firefox.ask("document.getElementById('status').textContent")
        assert firefox.ask("document.querySelector('#panel mark') && document.querySelector('#panel mark').textContent") == HOSPITAL
        pixels = "c.getContext('2d').getImageData(0, 0, c.width, c.height).data.buffer"
        drawn = f"(() => {{ const c = document.querySelector('#canvas canvas'); return new Set(new Uint32Array({pixels})).size; }})()"
        assert firefox.ask(drawn) > 50
    finally:
        firefox.close()


def test_script_type_checks() -> None:
    """TypeScript finds nothing wrong in the page's script, by its JSDoc types, strictly."""
    tsc = shutil.which("tsc")
    if tsc is None:
        pytest.skip("no TypeScript on this machine: npm install --global typescript@5")
    done = subprocess.run([tsc, "--project", str(Path(__file__).with_name("tsconfig.json"))], capture_output=True, text=True, check=False)
    assert done.stdout == ""
    assert done.returncode == 0


COLOURS = """(png) => new Promise((resolve) => { const image = new Image(); image.onload = () => {
  const canvas = document.createElement("canvas"); canvas.width = image.width; canvas.height = image.height;
  const context = canvas.getContext("2d"); context.drawImage(image, 0, 0);
  resolve(new Set(new Uint32Array(context.getImageData(300, 80, image.width - 300, image.height - 120).data.buffer)).size);
}; image.src = "data:image/png;base64," + png; })"""


@pytest.mark.parametrize("milliseconds", [100, 5000])
def test_draws_under_a_virtual_clock(chromium: Any, sample: Sample, tmp_path: Path, milliseconds: int) -> None:
    """`chromium --screenshot` with a budget of virtual time, as people take pictures of pages, shows the picture and not an empty ground."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    assert program
    picture = tmp_path / "picture.png"
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--window-size=1280,800", f"--user-data-dir={tmp_path / 'profile'}"]
    command = [program, *options, f"--virtual-time-budget={milliseconds}", f"--screenshot={picture}", sample.page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    page = chromium.new_page()
    assert page.evaluate(COLOURS, base64.b64encode(picture.read_bytes()).decode()) > 100
    page.close()


def test_shows_itself_in_a_notebook(chromium: Any, sample: Sample, tmp_path: Path) -> None:
    """What Jupyter shows for `network(...)` is the whole page in a frame of its own: it draws, searches and shows sources."""
    notebook = tmp_path / "notebook.html"
    notebook.write_text("<!doctype html><meta charset=utf-8>" + network(sample.build)._repr_html_(), encoding="utf-8")
    page = chromium.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(notebook.as_uri())
    frame = page.frame_locator("iframe")
    frame.locator("html[data-ready]").wait_for(state="attached")
    frame.locator("#search").fill(HOSPITAL)
    frame.locator("#search").press("Enter")
    frame.locator("#panel mark").first.wait_for()
    assert frame.locator("#panel h2").inner_text() == HOSPITAL
    assert complaints == []
    page.close()
