"""What a person does with the network page, in a real browser with the network off."""

from __future__ import annotations

import csv
import io
import json
import shutil
import socket
import subprocess
import time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from view_sample import FORMULA, MARKUP, Opened, Sample

pytestmark = pytest.mark.browser

BRANCH = "甲市人民医院第一党总支药学部党支部"
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


def test_names_are_text_everywhere(opened: Opened) -> None:
    """Markup in a name is shown as it is written."""
    opened.choose(MARKUP)
    assert MARKUP in opened.panel()
    assert opened.page.query_selector("#panel img") is None
    x, y = opened.at(MARKUP)
    opened.page.mouse.move(x, y)
    opened.page.wait_for_selector("#tip:not([hidden])")
    assert MARKUP in opened.page.inner_text("#tip")
    opened.page.click("#tab-charts")
    assert MARKUP in opened.page.inner_text("#charts")
    opened.open(f"s={opened.state()['s']}")
    assert MARKUP in opened.panel()
    opened.open("s=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&off=%3Cb%3E&v=a,b,c&province=%3Csvg%20onload%3Dalert(1)%3E")
    assert opened.page.query_selector("#filters svg") is None


def test_search_finds_any_written_form(opened: Opened) -> None:
    """Full names, other names, pieces, pinyin initials, a document's number; nothing is said to be nothing."""
    assert opened.search("甲市人民医院")[0] == HOSPITAL
    assert opened.search("红十字") == [HOSPITAL]
    assert BRANCH in opened.search("药学部 总支")
    assert HOSPITAL in opened.search("jsrmyy")
    assert opened.search("〔2023〕6号") == ["关于表彰先进的通报"]
    assert opened.search("没有这样的名称") == []
    assert "没有找到" in opened.page.inner_text("#hits")


def test_click_shows_names_type_place_facts_and_source(opened: Opened) -> None:
    """A click on a dot opens its panel, with the source line and the characters marked in it."""
    x, y = opened.at(HOSPITAL)
    opened.page.mouse.click(x, y)
    opened.page.wait_for_selector("#panel mark")
    text = opened.panel()
    for expected in (HOSPITAL, "医院", "甲市红十字医院", "山东省 甲市", "甲市人民医院第一党总支"):
        assert expected in text
    assert opened.page.inner_text("#panel mark") == HOSPITAL
    assert "1　甲市人民医院第一党总支药学部党支部　同心圈" in opened.page.inner_text("#panel blockquote")
    assert "关于表彰先进的通报" in opened.page.inner_text("#panel blockquote footer")


def test_link_shows_its_own_source(opened: Opened) -> None:
    """A conferral's mark opens the link, with the row that states it."""
    opened.choose(BRANCH)
    opened.page.click("#panel [data-action=link]")
    opened.page.wait_for_selector("#panel mark")
    text = opened.panel()
    assert "获得" in text
    assert "第 1 位" in text
    assert "同心圈" in text
    assert "row.table" in text
    assert opened.state()["e"].split(",")[1] == "conferral"


def test_click_on_a_line_chooses_the_link(opened: Opened) -> None:
    """Halfway between two nodes is their link."""
    opened.choose("乙市中医医院")
    (ax, ay), (bx, by) = opened.at("乙市中医医院"), opened.at("二等奖")
    opened.page.mouse.click((ax + bx) / 2, (ay + by) / 2)
    assert "e" in opened.state()


def test_walks_to_neighbours_and_who_else_won(opened: Opened) -> None:
    """Neighbours are buttons; an award lists all who won it."""
    opened.choose(BRANCH)
    opened.page.click("#panel [data-action=others]")
    text = opened.panel()
    assert "获奖者（2）" in text
    assert MARKUP in text
    opened.page.click(f"#panel button.go:has-text('{BRANCH}')")
    assert opened.state()["s"] == opened.sample.nodes[BRANCH]


def test_path_between_two(opened: Opened) -> None:
    """From the branch to a hospital that won in the same campaign."""
    opened.choose(BRANCH)
    opened.page.click("#panel [data-action=path]")
    opened.choose("乙市中医医院")
    text = opened.panel()
    assert "路径（4 步）" in text
    assert "首届“同心”大赛" in text
    assert opened.state()["p"] == f"{opened.sample.nodes[BRANCH]},{opened.sample.nodes['乙市中医医院']}"


def test_folds_a_hospital_and_back(opened: Opened) -> None:
    """Folded away are the Party organisations and brands; links stay on the hospital; undo brings all back."""
    opened.choose(HOSPITAL)
    opened.page.click("#panel [data-action=fold]")
    assert "9 / 12" in opened.status()
    assert opened.state()["fold"] == opened.sample.nodes[HOSPITAL]
    opened.page.click("#panel [data-action=fold]")
    assert "12 / 12" in opened.status()
    opened.page.click("#undo-button")
    assert "9 / 12" in opened.status()
    opened.page.click("#fold-button")
    assert opened.state()["fold"] == "all"


def test_hides_pins_and_undoes(opened: Opened) -> None:
    """Hidden nodes are out of the picture and in the fragment; a drag pins; undo takes each back."""
    opened.choose(HOSPITAL)
    opened.page.click("#panel [data-action=pin]")
    assert opened.state()["pin"].startswith(opened.sample.nodes[HOSPITAL])
    opened.page.click("#panel [data-action=hide]")
    assert "11 / 12" in opened.status()
    opened.page.click("#undo-button")
    assert "12 / 12" in opened.status()
    opened.page.click("#undo-button")
    assert "pin" not in opened.state()


def test_drag_moves_and_pins(opened: Opened) -> None:
    """A dragged node stays where it was put, with what stands below it."""
    x, y = opened.at("乙市中医医院")
    opened.page.mouse.move(x, y)
    opened.page.mouse.down()
    opened.page.mouse.move(x + 30, y + 20, steps=4)
    opened.page.mouse.move(x + 60, y + 40, steps=4)
    opened.page.mouse.up()
    pin = opened.state()["pin"]
    assert pin.startswith(opened.sample.nodes["乙市中医医院"])
    before = opened.sample.positions["乙市中医医院"]
    assert (int(pin.split(":")[1]), int(pin.split(":")[2])) != before


@pytest.mark.parametrize(
    ("name", "value", "gone"),
    [
        pytest.param("province", "山东省", "乙市中医医院", id="province"),
        pytest.param("tier", "second", BRANCH, id="tier"),
        pytest.param("award", "二等奖", BRANCH, id="award"),
        pytest.param("city", "甲市", "乙市中医医院", id="city"),
    ],
)
def test_filters(opened: Opened, name: str, value: str, gone: str) -> None:
    """A filter leaves what matches; the other selects count what is left; reset brings all back."""
    opened.page.click("#filters-button")
    opened.page.select_option(f"#filter-{name}", value)
    assert "12 / 12" not in opened.status()
    assert opened.state()[name] == value
    opened.page.click("#tab-charts")
    assert gone not in opened.page.inner_text("#charts [data-chart=top]")
    opened.page.click("#reset")
    assert "12 / 12" in opened.status()


def test_every_filter_is_offered(opened: Opened) -> None:
    """Place, campaign, giver, tier, award, year and document."""
    opened.page.click("#filters-button")
    names = [select.get_attribute("id") for select in opened.page.query_selector_all("#filters select")]
    assert names == [f"filter-{name}" for name in ("province", "city", "campaign", "giver", "tier", "award", "year", "document")]


def test_legend_counts_and_switches(opened: Opened) -> None:
    """Each class with its number; a press takes it out, and its links move up to its head."""
    legend = opened.page.inner_text("#kinds")
    assert "医院\n3" in legend.replace("\xa0", "")
    opened.page.click("#kinds [data-kind=PartyBranch]")
    assert "11 / 12" in opened.status()
    assert opened.state()["off"] == "PartyBranch"


def test_fragment_brings_everything_back(opened: Opened) -> None:
    """A shared address shows the same selection, filter, language and view."""
    opened.choose(HOSPITAL)
    opened.page.click("#filters-button")
    opened.page.select_option("#filter-province", "山东省")
    opened.page.click("#language-button")
    state = opened.state()
    opened.open(opened.page.evaluate("location.hash.slice(1)"))
    assert opened.state() == state
    assert "Hospital" in opened.panel()
    assert opened.page.input_value("#filter-province") == "山东省"
    assert opened.page.get_attribute("html", "lang") == "en"


def test_keyboard_alone(opened: Opened) -> None:
    """Search, choose, pan, zoom, fit, fold, doubts, charts, clear: without a mouse."""
    page = opened.page
    page.focus("#canvas")
    page.keyboard.press("/")
    page.keyboard.type("甲市人民医院")
    page.keyboard.press("ArrowDown")
    assert page.get_attribute("#search", "aria-activedescendant") == "hit-0"
    page.keyboard.press("Enter")
    assert opened.state()["s"] == opened.sample.nodes[HOSPITAL]
    page.focus("#canvas")
    before = opened.state()["v"]
    page.keyboard.press("ArrowRight")
    page.keyboard.press("+")
    assert opened.state()["v"] != before
    page.keyboard.press("f")
    assert "9 / 12" in opened.status()
    page.keyboard.press("u")
    assert "12 / 12" in opened.status()
    page.keyboard.press("d")
    assert opened.state()["doubts"] == "1"
    page.keyboard.press("Escape")
    assert "s" not in opened.state()
    page.keyboard.press("c")
    assert page.is_visible("#charts")
    page.keyboard.press("c")
    page.keyboard.press("0")
    assert page.is_visible("#canvas")


def test_focus_is_visible(opened: Opened) -> None:
    """Tab reaches the controls, each with an outline."""
    for _ in range(6):
        opened.page.keyboard.press("Tab")
        style = opened.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert style != "none"


def test_doubts_are_named(opened: Opened) -> None:
    """A count that does not add up and two dates are told in the panel."""
    opened.choose("二等奖")
    assert "文中称 2 个，实际列出 1 个" in opened.panel()
    opened.choose("关于表彰先进的通报")
    assert "日期不一致：2023-02-13、2023-03-02" in opened.panel()


def test_charts_follow_and_lead(opened: Opened) -> None:
    """The selection's own conferrals are counted, its institution's hierarchy is shown, and a bar is a filter."""
    opened.choose(BRANCH)
    opened.page.click("#tab-charts")
    tree = opened.page.inner_text("#charts [data-chart=tree]")
    assert [line for line in tree.split("\n") if line][1:4] == [HOSPITAL, "第一党总支", "药学部党支部"]
    assert "1 项授奖 · " + BRANCH in opened.page.inner_text("#charts")
    opened.page.click("#charts [data-action=all]")
    assert "3 项授奖" in opened.page.inner_text("#charts")
    opened.page.click("#charts [data-chart=tier] button:has-text('二等')")
    assert opened.state()["tier"] == "second"
    assert "1 项授奖" in opened.page.inner_text("#charts")


def _saved(opened: Opened, kind: str) -> bytes:
    if opened.page.is_hidden("#exports"):
        opened.page.click("#export-button")
    with opened.page.expect_download(timeout=30000) as download:
        opened.page.click(f"#exports [data-file={kind}]")
    return Path(download.value.path()).read_bytes()


def test_exports(opened: Opened) -> None:
    """Each file can be read by the tool for it and holds hostile names as text."""
    import networkx as nx
    from pyoxigraph import RdfFormat, parse

    assert _saved(opened, "png").startswith(b"\x89PNG")
    svg = ET.fromstring(_saved(opened, "svg"))
    assert MARKUP in [title.text for title in svg.iter("{http://www.w3.org/2000/svg}title")]
    rows = list(csv.reader(io.StringIO(_saved(opened, "csv").decode("utf-8-sig"))))
    labels = [row[1] for row in rows[1:13]]
    assert MARKUP in labels
    assert "'" + FORMULA in labels
    graph = nx.read_gexf(io.BytesIO(_saved(opened, "gexf")), version="1.2draft")
    assert MARKUP in [label for _, label in graph.nodes(data="label")]
    assert graph.number_of_edges() > 10
    triples = list(parse(_saved(opened, "ttl"), format=RdfFormat.TURTLE))
    assert MARKUP in {triple.object.value for triple in triples}
    assert sum(triple.object.value.endswith("#Conferral") for triple in triples) == 3


def test_language_switch(opened: Opened) -> None:
    """All controls change, and back."""
    opened.page.click("#language-button")
    assert opened.page.inner_text("#filters-button") == "Filters"
    assert "Party branch" in opened.page.inner_text("#kinds")
    opened.page.click("#language-button")
    assert opened.page.inner_text("#filters-button") == "筛选"


def test_dark_mode_follows_the_system_and_the_button(chromium: Any, sample: Sample) -> None:
    """Dark where the system is, switched by the button."""
    page = Opened(chromium, sample, color_scheme="dark")
    assert page.page.get_attribute("html", "data-theme") == "dark"
    page.page.click("#theme-button")
    assert page.page.get_attribute("html", "data-theme") == "light"
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("fragment", ["", "tab=charts", "lang=en&doubts=1"])
def test_axe_finds_nothing(chromium: Any, sample: Sample, scheme: str, fragment: str) -> None:
    """The accessibility checker has nothing to say, with panel and filters open."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    page = Opened(chromium, sample, fragment, color_scheme=scheme, bypass_csp=True)
    page.choose(HOSPITAL)
    page.page.click("#filters-button")
    page.page.wait_for_timeout(250)
    results = axe.Axe().run(page.page)
    assert results.violations_count == 0, results.generate_report()
    page.context.close()


def test_script_type_checks() -> None:
    """TypeScript finds nothing wrong in the page's script, by its JSDoc types, strictly."""
    tsc = shutil.which("tsc")
    if tsc is None:
        pytest.skip("no TypeScript on this machine: npm install --global typescript@5")
    done = subprocess.run([tsc, "--project", str(Path(__file__).with_name("tsconfig.json"))], capture_output=True, text=True, check=False)
    assert done.stdout == ""
    assert done.returncode == 0



class _Firefox:
    """Firefox driven over Marionette, the protocol that it has built in: length, colon, JSON."""

    def __init__(self, program: str, profile: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        profile.mkdir()
        preferences = {"marionette.port": port, "browser.shell.checkDefaultBrowser": False, "datareporting.policy.dataSubmissionEnabled": False, "network.proxy.type": 1}
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in preferences.items()]
        (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
        self.process = subprocess.Popen([program, "--headless", "--marionette", "--profile", str(profile)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 60
        while True:
            try:
                self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
                break
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.3)
        self.stream = self.socket.makefile("rb")
        self._read()
        self.number = 0
        self("WebDriver:NewSession")

    def _read(self) -> Any:
        length = b""
        while (byte := self.stream.read(1)) != b":":
            length += byte
        return json.loads(self.stream.read(int(length)))

    def __call__(self, command: str, **parameters: Any) -> Any:
        self.number += 1
        text = json.dumps([0, self.number, command, parameters]).encode()
        self.socket.sendall(str(len(text)).encode() + b":" + text)
        _, _, error, result = self._read()
        assert error is None, error
        return result

    def ask(self, script: str) -> Any:
        """The value of an expression in the page, waited for."""
        until = time.monotonic() + 30
        while not (value := self("WebDriver:ExecuteScript", script="return " + script, args=[])["value"]) and time.monotonic() < until:
            time.sleep(0.2)
        return value

    def close(self) -> None:
        """End the process that was started."""
        self.stream.close()
        self.socket.close()
        self.process.terminate()
        self.process.wait(30)


def test_firefox_opens_it_too(sample: Sample, tmp_path: Path) -> None:
    """The same file in Firefox: the policy holds, the data is unpacked, a fragment's node is in the panel with its source."""
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    if program is None:
        pytest.skip("no Firefox on this machine: apt-get install firefox-esr")
    firefox = _Firefox(program, tmp_path / "profile")
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
