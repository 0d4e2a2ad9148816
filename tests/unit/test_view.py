"""The network from triples to page, without a browser."""

from __future__ import annotations

import importlib.util
import json
import random
import re
import shutil
from base64 import b64decode, b64encode
from collections.abc import Iterator
from gzip import decompress
from hashlib import sha256
from math import hypot
from pathlib import Path
from xml.etree import ElementTree as ET

import networkx as nx
import pytest

from partygraph.errors import BuildError, QueryError
from partygraph.view import network, render, still, to_networkx
from partygraph.view.columns import columns
from partygraph.view.drawing import PartyNetwork, words
from partygraph.view.families import Plan
from partygraph.view.graph import KINDS, from_triples
from partygraph.view.layout import lay_out
from partygraph.view.page import SCRIPTS
from partygraph.view.subset import Subset
from partygraph.view.triples import default_graph, value
from view_sample import MARKUP, small_build, synthetic

DIGEST = "a" * 64


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small hostile build that the browser tests use too."""
    folder = tmp_path_factory.mktemp("small")
    small_build(folder)
    return folder


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """About 1,500 nodes in several provinces."""
    folder = tmp_path_factory.mktemp("country")
    (folder / "graph.nq").write_text("".join(synthetic.make(1500, named=False)), encoding="utf-8")
    return folder


def _labels(graph: nx.MultiDiGraph[str]) -> set[str]:
    return {label for _, label in graph.nodes(data="label")}


def _node(graph: nx.MultiDiGraph[str], label: str) -> str:
    return next(node for node, name in graph.nodes(data="label") if name == label)


def _blocks(html: str) -> list[dict[str, object]]:
    return [json.loads(decompress(b64decode(text))) for text in re.findall(r'<script type="text/plain" id="[a-z-]+">([^<]*)</script>', html)]


class TestTriples:
    """The fast reader against the full parser."""

    def test_agrees_with_the_parser(self, small: Path) -> None:
        """The same merged triples, named graphs left out, escapes undone."""
        from pyoxigraph import DefaultGraph, parse

        quads = [quad for quad in parse(path=str(small / "graph.nq")) if isinstance(quad.graph_name, DefaultGraph)]
        predicates = {quad.predicate.value for quad in quads}
        expected = sorted((quad.subject.value, quad.predicate.value, quad.object.value) for quad in quads)
        assert sorted((s, p, value(o)) for s, p, o in default_graph(small, predicates)) == expected

    @pytest.mark.parametrize("literal", ['"a <b"', '"x <http://g>"', '"\\" <http://g>"@zh', '"1"^^<http://www.w3.org/2001/XMLSchema#integer>'])
    def test_literals_that_look_like_graphs(self, tmp_path: Path, literal: str) -> None:
        """A literal's own text never counts as the line's graph; a real graph does."""
        (tmp_path / "graph.nq").write_text(f"<http://s> <http://p> {literal} .\n<http://s> <http://p> {literal} <http://g> .\n", encoding="utf-8")
        assert list(default_graph(tmp_path, {"http://p"})) == [("http://s", "http://p", literal)]

    def test_reads_the_store_when_there_is_no_file(self, small: Path, tmp_path: Path) -> None:
        """The same network from the embedded store."""
        from pyoxigraph import RdfFormat, Store

        store = Store(str(tmp_path / "store"))
        store.bulk_load(path=str(small / "graph.nq"), format=RdfFormat.N_QUADS)
        store.flush()
        del store
        assert nx.utils.graphs_equal(to_networkx(tmp_path), to_networkx(small))

    @pytest.mark.parametrize("text", ["<http://s> <http://p>\n", "rubbish\n", '<http://s> <http://www.w3.org/2004/02/skos/core#prefLabel> "cut'])
    def test_a_damaged_file_is_named(self, tmp_path: Path, text: str) -> None:
        """The file and the line."""
        (tmp_path / "graph.nq").write_text(text, encoding="utf-8")
        with pytest.raises(BuildError, match=r"graph\.nq: line 1 is no quad"):
            to_networkx(tmp_path)

    def test_no_build(self, tmp_path: Path) -> None:
        """An empty folder is no build."""
        with pytest.raises(BuildError, match=r"no graph\.nq"):
            render(tmp_path)


class TestGraph:
    """What a node and an edge are."""

    def test_conferral_becomes_an_edge_with_entry_and_quotes(self, small: Path) -> None:
        """From recipient to award, with all that the node said."""
        graph = to_networkx(small)
        branch, award = _node(graph, "甲市人民医院第一党总支药学部党支部"), _node(graph, "一等奖")
        (data,) = [data for data in graph.get_edge_data(branch, award).values() if data["relation"] == "conferral"]
        assert graph.nodes[data["entry"]]["label"] == "同心圈"
        assert data["position"] == 1
        assert [quote.text for quote in data["evidence"]] == ["甲市人民医院第一党总支药学部党支部"]
        assert [graph.nodes[document]["label"] for document in data["documents"]] == ["关于表彰先进的通报"]

    def test_nodes_carry_place_names_and_kind(self, small: Path) -> None:
        """The place's chain is told in labels; the most specific class wins."""
        graph = to_networkx(small)
        data = graph.nodes[_node(graph, "甲市人民医院")]
        assert (data["kind"], data["province"], data["city"], data["names"]) == ("Hospital", "山东省", "甲市", ("甲市红十字医院",))

    def test_order_of_triples_does_not_matter(self, small: Path) -> None:
        """Shuffled input, the same nodes and edges in the same order."""
        from partygraph.view.graph import _KEPT

        triples = list(default_graph(small, _KEPT))
        expected = from_triples(triples)
        random.Random(3).shuffle(triples)
        again = from_triples(triples)
        assert list(again.nodes(data=True)) == list(expected.nodes(data=True))
        assert list(again.edges(keys=True, data=True)) == list(expected.edges(keys=True, data=True))

    def test_every_kind_and_relation_has_words(self) -> None:
        """zh, en, a colour and a shape for each class; both directions for each relation; words in both languages for each control."""
        tables = words()
        assert set(tables["kinds"]) == set(KINDS)
        assert all({"zh", "en", "color", "shape"} <= set(entry) for entry in tables["kinds"].values())
        assert all({"zh", "en", "zhBack", "enBack", "color", "dash"} <= set(entry) for entry in tables["relations"].values())
        assert all(entry["zh"] and entry["en"] for table in tables.values() for entry in table.values())


def _two_contests() -> Iterator[tuple[str, str, str]]:
    """Two hospitals of one province, each with two awards of the first contest and one of the second."""
    pg, label = synthetic.PG, synthetic.SKOS + "prefLabel"
    yield from (("p", synthetic.TYPE, f"<{pg}Place>"), ("p", label, '"山东省"@zh'))
    for contest in ("one", "two"):
        yield from ((contest, synthetic.TYPE, f"<{pg}Campaign>"), (contest, label, f'"{contest}"'))
    for award, contest in (("a", "one"), ("b", "one"), ("c", "two")):
        yield from ((award, synthetic.TYPE, f"<{pg}Award>"), (award, label, f'"{award}"'), (award, pg + "inCampaign", f"<{contest}>"))
    for hospital in ("h", "i"):
        yield from ((hospital, synthetic.TYPE, f"<{pg}Hospital>"), (hospital, label, f'"{hospital}"'), (hospital, pg + "locatedIn", "<p>"))
        for award in "abc":
            conferral = hospital + award
            yield (conferral, synthetic.TYPE, f"<{pg}Conferral>")
            yield from ((conferral, pg + "recipient", f"<{hospital}>"), (conferral, pg + "award", f"<{award}>"))


class TestLayout:
    """Coordinates that say something and never change."""

    def test_a_contest_whose_winners_stand_elsewhere_lies_in_their_province(self) -> None:
        """Both families stand by the first contest; the second has none of its own and is theirs all the same."""
        plan = Plan(from_triples(_two_contests()))
        assert plan.members["one"] == ["h", "i"]
        assert not plan.members["two"]
        assert plan.regions == {"one": "山东省", "two": "山东省"}

    def test_same_input_same_coordinates(self, country: Path) -> None:
        """Twice the same, from freshly read graphs."""
        first, second = lay_out(to_networkx(country)), lay_out(to_networkx(country))
        assert first.positions == second.positions
        assert first.discs == second.discs

    def test_no_two_nodes_share_a_place(self, country: Path) -> None:
        """Every node stands somewhere, hardly any two touch."""
        graph = to_networkx(country)
        layout = lay_out(graph)
        assert set(layout.positions) == set(graph)
        assert len(set(layout.positions.values())) == len(graph)
        nodes = sorted(graph, key=layout.positions.__getitem__)
        touching = 0
        for at, node in enumerate(nodes):
            x, y = layout.positions[node]
            for other in nodes[at + 1 : at + 60]:
                ox, oy = layout.positions[other]
                if ox - x > 60:
                    break
                touching += hypot(ox - x, oy - y) < 0.9 * (layout.radii[node] + layout.radii[other])
        assert touching < len(graph) * 0.01

    def test_provinces_do_not_overlap_and_lie_as_on_the_map(self, country: Path) -> None:
        """Discs keep apart; north is up and east is right, on the whole."""
        discs = [disc for disc in lay_out(to_networkx(country)).discs if disc.kind == "province"]
        assert len(discs) >= 4
        for at, disc in enumerate(discs):
            for other in discs[at + 1 :]:
                assert hypot(disc.x - other.x, disc.y - other.y) >= (disc.radius + other.radius) * 0.98
        west_to_east = ["新疆维吾尔自治区", "青海省", "四川省", "重庆市", "湖北省", "安徽省", "江苏省", "上海市"]
        known = [disc.x for name in west_to_east for disc in discs if disc.label == name]
        assert known == sorted(known)

    def test_families_stay_together(self, country: Path) -> None:
        """A branch stands nearer to its own institution than most others do."""
        graph = to_networkx(country)
        layout = lay_out(graph)
        far = [
            hypot(layout.positions[child][0] - layout.positions[head][0], layout.positions[child][1] - layout.positions[head][1])
            for child, head in layout.heads.items()
            if head
        ]
        assert sorted(far)[int(len(far) * 0.95)] < 200

    def test_circles_in_the_hierarchy_do_no_harm(self) -> None:
        """Two organisations each under the other still get a place each."""
        graph = nx.MultiDiGraph()
        for name in "abc":
            graph.add_node(name, label=name, kind="Organization", names=(), place="", city="", province="", facts=(), evidence=())
        for source, target in ("ab", "bc", "ca"):
            graph.add_edge(source, target, key="subordinateTo", relation="subordinateTo")
        assert len(set(lay_out(graph).positions.values())) == 3

    def test_nothing_at_all(self) -> None:
        """An empty network has an empty layout."""
        assert lay_out(nx.MultiDiGraph()).positions == {}


class TestPyvis:
    """The subclass does what pyvis does, without its traps."""

    def test_is_a_pyvis_network(self, small: Path) -> None:
        """Nodes and edges are pyvis's own, edges between two nodes are all kept."""
        from pyvis.network import Network

        drawn = network(small)
        assert isinstance(drawn, Network)
        assert drawn.num_nodes() == 12
        assert drawn.num_edges() == drawn.graph.number_of_edges()
        with pytest.raises(KeyError):
            drawn.add_edge("nobody", drawn.node_ids[0])

    def test_shows_itself_in_a_notebook(self, small: Path) -> None:
        """A frame of its own, with the markup of names and page escaped."""
        frame = network(small)._repr_html_()
        assert frame.startswith("<iframe srcdoc=")
        assert "<script" not in frame
        assert 'sandbox="allow-scripts allow-downloads"' in frame

    def test_write_html_is_utf8(self, small: Path, tmp_path: Path) -> None:
        """Whatever the machine's encoding is."""
        network(small).write_html(str(tmp_path / "page.html"))
        assert "党建知识图谱" in (tmp_path / "page.html").read_text(encoding="utf-8")


class TestPage:
    """One file, safe and repeatable."""

    def test_same_bytes(self, small: Path) -> None:
        """Twice the same page."""
        assert render(small) == render(small)

    def test_policy_names_exactly_the_code_that_is_there(self, small: Path) -> None:
        """Digests of both scripts and the style, and nothing unsafe."""
        html = render(small)
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
        assert policy
        allowed = policy[1].replace("&#39;", "'")
        code = re.findall(r"<script>(.*?)</script>", html, re.DOTALL) + re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
        assert len(code) == 3
        for text in code:
            assert b64encode(sha256(text.encode()).digest()).decode() in allowed
        assert "unsafe" not in allowed

    def test_no_markup_from_names_or_title(self, small: Path) -> None:
        """Neither names nor the title reach the page as markup."""
        html = render(small, title=MARKUP)
        assert MARKUP not in html
        assert "<img" not in html.replace("vis-network", "")[: html.index("<script>")]
        picture, _ = _blocks(html)
        assert MARKUP in picture["nodes"]["label"]  # type: ignore[index]
        assert picture["title"] == MARKUP

    def test_source_lines_are_cut_from_the_text(self, small: Path, tmp_path: Path) -> None:
        """With the text the whole line; without it the widest quote around."""
        texts = small_build(tmp_path)
        _, details = _blocks(render(small, texts=texts))
        assert any(line == "1　甲市人民医院第一党总支药学部党支部　同心圈" for line in details["lines"])  # type: ignore[attr-defined]
        _, without = _blocks(render(small))
        quotes = without["quotes"]
        for at in range(len(quotes["line"])):  # type: ignore[index]
            line = without["lines"][quotes["line"][at]]  # type: ignore[index]
            assert line[quotes["from"][at] : quotes["to"][at]]  # type: ignore[index]

    def test_a_text_that_has_changed_is_not_shown(self, small: Path) -> None:
        """Characters at the offsets that are not the quote are no evidence."""
        _, details = _blocks(render(small, texts={DIGEST: "别的文字" * 100}))
        assert not any("别的文字" in line for line in details["lines"])  # type: ignore[attr-defined]

    def test_no_script_asks_for_anything_or_runs_text(self) -> None:
        """Our own script has no eval, no markup from strings and no request."""
        folder = Path(__file__).parents[2] / "src/partygraph/view/assets/js"
        assert sorted(path.name for path in folder.glob("*.js")) == sorted(SCRIPTS)
        for path in folder.glob("*.js"):
            code = path.read_text(encoding="utf-8")
            for bad in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "fetch(", "XMLHttpRequest", "WebSocket", "http://localhost"):
                assert bad not in code, (path.name, bad)

    def test_columns_hold_what_pyvis_holds(self, small: Path) -> None:
        """As many entries in every column as nodes and edges."""
        drawn = network(small)
        picture, _ = columns(drawn)
        assert {len(picture["nodes"][key]) for key in ("id", "kind", "label", "x", "y", "r", "head", "place")} == {drawn.num_nodes()}
        assert {len(picture["links"][key]) for key in ("from", "to", "relation")} == {drawn.num_edges()}

    def test_weak_evidence_and_findings_are_doubts(self, small: Path, tmp_path: Path) -> None:
        """What only an inherited mention supports, and what the audit says of a document, is marked."""
        text = (small / "graph.nq").read_text(encoding="utf-8").replace('"verbatim"', '"inherited"')
        (tmp_path / "graph.nq").write_text(text, encoding="utf-8")
        document = next(node for node, data in to_networkx(small).nodes(data=True) if data["kind"] == "OfficialDocument")
        finding = {"severity": "warning", "message": {"zh": "缺少一行", "en": "a row is missing"}}
        (tmp_path / "audit.json").write_text(json.dumps({"documents": [{"iri": document, "findings": [finding]}]}), encoding="utf-8")
        picture, _ = columns(network(tmp_path))
        assert len(picture["links"]["weak"]) == 3
        assert sum(code == "weak" for _, code, _ in picture["doubts"]) == 5
        assert [values for _, code, values in picture["doubts"] if code == "finding"] == [finding["message"]]
        assert columns(network(small))[0]["links"]["weak"] == []

    def test_size_of_a_country(self, country: Path) -> None:
        """1,500 nodes in well under 1.5 MB."""
        assert len(render(country).encode()) < 900_000


class TestSubset:
    """A part of a build."""

    def test_by_province(self, small: Path) -> None:
        """What lies in the province, with the honours it won and nothing of the other."""
        labels = _labels(network(small, subset=Subset(provinces=("浙江",))).graph)
        assert {"乙市中医医院", "二等奖", "首届“同心”大赛"} <= labels
        assert not labels & {"甲市人民医院", "一等奖", MARKUP}

    @pytest.mark.parametrize("condition", [Subset(campaigns=("同心",)), Subset(documents=("〔2023〕6号",))], ids=["campaign", "document"])
    def test_by_campaign_and_document(self, small: Path, condition: Subset) -> None:
        """All winners with what they stand under."""
        assert {"甲市人民医院", "甲市人民医院第一党总支", "乙市中医医院", MARKUP, "同心圈"} <= _labels(network(small, subset=condition).graph)

    def test_by_query(self, small: Path) -> None:
        """A CONSTRUCT names nodes; what they stand under comes along."""
        query = """PREFIX pg: <https://w3id.org/partygraph/ontology#>
        CONSTRUCT { ?branch a pg:PartyBranch } WHERE { ?branch a pg:PartyBranch }"""
        labels = _labels(network(small, subset=Subset(construct=query)).graph)
        assert labels == {"甲市人民医院第一党总支药学部党支部", "甲市人民医院第一党总支", "甲市人民医院"}

    @pytest.mark.parametrize("query", ["CONSTRUCT nonsense", "ASK { ?s ?p ?o }", "SELECT ?s WHERE { ?s ?p ?o }", "CONSTRUCT { ?s a ?o } WHERE { ?s <http://nothing> ?o }"])
    def test_bad_or_empty(self, small: Path, query: str) -> None:
        """A wrong query and an empty answer are told apart from a picture."""
        with pytest.raises(QueryError):
            render(small, subset=Subset(construct=query))


class TestStill:
    """The picture without a browser."""

    def test_is_well_formed_and_names_everything(self, small: Path) -> None:
        """One shape a node, its name as text."""
        root = ET.fromstring(still(small))
        titles = [title.text for title in root.iter("{http://www.w3.org/2000/svg}title")]
        assert MARKUP in titles
        assert len(titles) == 13
        assert "甲市人民医院" in [text.text for text in root.iter("{http://www.w3.org/2000/svg}text")]

    def test_nothing_lies_outside(self, small: Path, country: Path) -> None:
        """Every shape is inside the picture, regions drawn or not."""
        for folder in (small, country):
            root = ET.fromstring(still(folder))
            width, height = float(root.get("width", "")), float(root.get("height", ""))
            circles = [[float(circle.get(key, "")) for key in ("cx", "cy", "r")] for circle in root.iter("{http://www.w3.org/2000/svg}circle")]
            assert len(circles) > 3
            assert all(r - 1 <= x <= width - r + 1 and r - 1 <= y <= height - r + 1 for x, y, r in circles)

    def test_legend_counts(self, small: Path) -> None:
        """Each class with its number, in the language of the picture."""
        texts = [text.text for text in ET.fromstring(still(small, lang="en")).iter("{http://www.w3.org/2000/svg}text")]
        assert {"Hospital 3", "Party branch 1", "Award 2", "Campaign 1", "Quality circle 2"} <= set(texts)
        assert "医院 3" in [text.text for text in ET.fromstring(still(small)).iter("{http://www.w3.org/2000/svg}text")]

    def test_same_bytes(self, country: Path) -> None:
        """Twice the same picture."""
        assert still(country) == still(country)


    def test_png_without_a_browser(self, small: Path) -> None:
        """A PNG as wide as asked, or one clear line on what to install."""
        from partygraph.view.image import to_png

        svg = still(small, width=800)
        if shutil.which("rsvg-convert") is None and importlib.util.find_spec("cairosvg") is None:
            with pytest.raises(BuildError, match="nothing here draws SVG"):
                to_png(svg, width=800)
            return
        png = to_png(svg, width=800)
        assert png.startswith(b"\x89PNG")
        assert int.from_bytes(png[16:20]) == 800


def test_title_and_language(small: Path) -> None:
    """The page's language is that of the call."""
    html = render(small, title="甲市", lang="en")
    assert '<html lang="en">' in html
    assert "<title>甲市</title>" in html
    assert isinstance(network(small), PartyNetwork)
