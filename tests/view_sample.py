"""A small made-up build whose names are hostile, and its page as a reader has it: in a browser with no network."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

ROOT = Path(__file__).parents[1]
MARKUP = "</script><img src=x onerror=alert(1)>医院"
FORMULA = "=HYPERLINK(1)圈"


def _synthetic() -> ModuleType:
    spec = importlib.util.spec_from_file_location("partygraph_synthetic", ROOT / "benchmarks" / "synthetic.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


synthetic = _synthetic()


@dataclass(slots=True)
class Sample:
    """A build folder, its page and where its nodes stand."""

    build: Path
    page: Path
    nodes: dict[str, str] = field(default_factory=dict)
    """Label to the IRI's end, which the fragment uses."""
    positions: dict[str, tuple[int, int]] = field(default_factory=dict)


def small_build(folder: Path) -> dict[str, str]:
    """Two documents, two provinces; returns texts by digest."""
    text = f"关于表彰先进的通报\n1　甲市人民医院第一党总支药学部党支部　同心圈\n2　{MARKUP}　{FORMULA}\n3　乙市中医医院"
    digest = "a" * 64
    country = synthetic.Country(named=True)
    shandong, zhejiang = synthetic.BASE + "place/370000", synthetic.BASE + "place/330000"
    synthetic._place(country, shandong, "山东省", "370000", None)
    synthetic._place(country, zhejiang, "浙江省", "330000", None)
    synthetic._place(country, synthetic.BASE + "place/370500", "甲市", "370500", shandong)
    synthetic._place(country, synthetic.BASE + "place/330100", "乙市", "330100", zhejiang)
    minted, literal, pg = synthetic.minted, synthetic.literal, synthetic.PG
    document = minted("document", "通报")
    country.thing(document, "关于表彰先进的通报", ("OfficialDocument", "Document"), "通报", document)
    for predicate, value in (
        (synthetic.DCTERMS + "issued", literal("2023-02-13", f"^^<{synthetic.XSD}date>")),
        (synthetic.DCTERMS + "issued", literal("2023-03-02", f"^^<{synthetic.XSD}date>")),
        (pg + "sha256", literal(digest)),
        (synthetic.DCTERMS + "identifier", literal("甲卫函〔2023〕6号")),
    ):
        country.say(document, predicate, value, document)
    giver = minted("org", "甲市卫生健康委员会")
    country.thing(giver, "甲市卫生健康委员会", ("GovernmentBody", "Organization"), "卫健委", document)
    campaign = minted("campaign", "大赛")
    country.thing(campaign, "首届“同心”大赛", ("Campaign",), "大赛", document)
    country.say(campaign, pg + "organizedBy", f"<{giver}>", document)
    bodies = {}
    for name, kind, parent, place in (
        ("甲市人民医院", "Hospital", None, "370500"),
        ("甲市人民医院第一党总支", "GeneralPartyBranch", "甲市人民医院", None),
        ("甲市人民医院第一党总支药学部党支部", "PartyBranch", "甲市人民医院第一党总支", None),
        (MARKUP, "Hospital", None, "370500"),
        ("乙市中医医院", "Hospital", None, "330100"),
    ):
        iri = bodies[name] = minted("org", name)
        country.thing(iri, name, (kind, "Organization"), name, document)
        if parent:
            country.say(iri, pg + "subordinateTo", f"<{bodies[parent]}>", document)
        if place:
            country.say(iri, pg + "locatedIn", f"<{synthetic.BASE}place/{place}>", document)
        country.evidence(iri, document, text.index(name), name, "org.name")
    country.say(bodies["甲市人民医院"], synthetic.SKOS + "altLabel", literal("甲市红十字医院", "@zh"), document)
    rows = (("甲市人民医院第一党总支药学部党支部", "一等奖", "first", "同心圈"), (MARKUP, "一等奖", "first", FORMULA), ("乙市中医医院", "二等奖", "second", None))
    for position, (name, award_name, tier, entry_name) in enumerate(rows, 1):
        award = minted("award", award_name)
        country.thing(award, award_name, ("Award",), award_name, document)
        for predicate, value in (("inCampaign", f"<{campaign}>"), ("awardedBy", f"<{giver}>"), ("tier", f"<{synthetic.TIER}{tier}>")):
            country.say(award, pg + predicate, value, document)
        country.say(award, pg + "declaredCount", literal("2", f"^^<{synthetic.XSD}integer>"), document)
        country.say(award, pg + "listedCount", literal("2" if tier == "first" else "1", f"^^<{synthetic.XSD}integer>"), document)
        conferral = minted("conferral", name)
        country.say(conferral, synthetic.TYPE, f"<{pg}Conferral>", document)
        for predicate, value in (("recipient", bodies[name]), ("award", award), ("statedIn", document), ("inCampaign", campaign)):
            country.say(conferral, pg + predicate, f"<{value}>", document)
        country.say(conferral, pg + "position", literal(str(position), f"^^<{synthetic.XSD}integer>"), document)
        country.evidence(conferral, document, text.index(name), name, "row.table")
        if entry_name:
            entry = minted("brand", entry_name)
            country.thing(entry, entry_name, ("QualityControlCircle", "Brand", "Entry"), entry_name, document)
            country.say(bodies[name], pg + "ownsBrand", f"<{entry}>", document)
            country.say(conferral, pg + "entry", f"<{entry}>", document)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "graph.nq").write_text("".join(sorted({*country.rows, *country.graphs})), encoding="utf-8", newline="\n")
    return {digest: text}


def make_sample(folder: Path, texts: dict[str, str]) -> Sample:
    """The page of a build, and where its nodes stand."""
    from partygraph.view import network, render
    from partygraph.view.columns import columns

    html = render(folder, texts=texts)
    page = folder / "network.html"
    page.write_text(html, encoding="utf-8")
    drawn = network(folder)
    base = columns(drawn)[0]["base"]
    sample = Sample(build=folder, page=page)
    for node in drawn.nodes:
        sample.nodes[node["label"]] = node["id"][len(base) :]
        sample.positions[node["label"]] = (node["x"], node["y"])
    return sample


class Opened:
    """A page as a reader has it: no network, every complaint and request remembered."""

    def __init__(self, browser: Any, sample: Sample, fragment: str = "", **context: Any) -> None:
        self.sample = sample
        self.context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, "color_scheme": "light", **context})
        self.context.set_offline(True)
        self.page = self.context.new_page()
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text) if message.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.complaints.append("dialog " + dialog.message), dialog.dismiss()))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.open(fragment)

    def open(self, fragment: str = "") -> None:
        """Load the page (again)."""
        self.page.goto("about:blank")
        self.page.goto(self.sample.page.as_uri() + ("#" + fragment if fragment else ""))
        self.page.wait_for_selector("html[data-ready]", state="attached", timeout=60000)

    def state(self) -> dict[str, str]:
        """The fragment's values, once it has settled."""
        self.page.wait_for_timeout(450)
        return {key: values[0] for key, values in parse_qs(self.page.evaluate("location.hash.slice(1)")).items()}

    def state_with(self, key: str) -> dict[str, str]:
        """The same once it has that value, which a busy machine may take seconds to come to."""
        for _ in range(10):
            if key in (state := self.state()):
                return state
        raise AssertionError(f"{key} is not in {state}")

    def search(self, text: str) -> list[str]:
        """Type into the search field; the names offered."""
        self.page.fill("#search", text)
        return [hit.inner_text() for hit in self.page.query_selector_all("#hits [role=option][id] > span")]

    def choose(self, label: str) -> None:
        """Choose a node through the search field."""
        assert label in self.search(label)
        self.page.press("#search", "Enter")
        self.page.wait_for_selector("#panel[data-ready]")

    def at(self, label: str) -> tuple[float, float]:
        """Where a node is on the screen."""
        x, y, scale = (float(part) for part in self.state()["v"].split(","))
        box = self.page.locator("#canvas").bounding_box()
        nx, ny = self.sample.positions[label]
        return box["x"] + box["width"] / 2 + (nx - x) * scale, box["y"] + box["height"] / 2 + (ny - y) * scale

    def panel(self) -> str:
        """What the panel says."""
        self.page.wait_for_timeout(100)
        return str(self.page.inner_text("#panel"))

    def status(self) -> str:
        """What the status line says."""
        return str(self.page.inner_text("#status"))


def saved(opened: Opened, kind: str) -> bytes:
    """What the page gives as a file of that kind."""
    if opened.page.is_hidden("#exports"):
        opened.page.click("#export-button")
    with opened.page.expect_download(timeout=30000) as download:
        opened.page.click(f"#exports [data-file={kind}]")
    return Path(download.value.path()).read_bytes()
