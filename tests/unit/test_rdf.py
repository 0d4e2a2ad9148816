"""The dataset's shape: where facts lie, labels, steps, evidence, files."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain, groupby
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store, parse, serialize

from factories import gold_reading, reading
from partygraph.model import AwardFact, CampaignFact, Reading
from partygraph.rdf.background import ontology_quads, place_quads, resolution_quads
from partygraph.rdf.files import graph_of, write_nquads, write_store, write_trig
from partygraph.rdf.graph import dataset, dataset_lines
from partygraph.rdf.iris import BASE, Iris
from partygraph.rdf.provenance import provenance_quads
from partygraph.rdf.sorting import sorted_once
from partygraph.rdf.terms import date_literal, plain, zh
from partygraph.rdf.vocab import DCTERMS, OA, PG, PROV, RDF, RDFS, SKOS, XSD
from partygraph.resolve import resolve

NOTICES = sorted((Path(__file__).resolve().parents[2] / "src/partygraph/notices").glob("*.txt"))
IRIS = Iris()


def quads_of(*documents: Reading) -> list[Quad]:
    return list(dataset(documents, resolve(documents)))


def merged(quads: list[Quad]) -> set[tuple[NamedNode, NamedNode, NamedNode | Literal]]:
    return {(q.subject, q.predicate, q.object) for q in quads if isinstance(q.graph_name, DefaultGraph)}


def one(name: str, text: str = "一") -> Reading:
    return reading(text, orgs=[name])


@pytest.fixture(scope="module")
def notices() -> list[Reading]:
    assert len(NOTICES) >= 5
    return [gold_reading(path) for path in NOTICES]


def test_every_triple_of_a_document_is_in_its_graph_and_merged(notices: list[Reading]) -> None:
    quads = quads_of(*notices)
    together = merged(quads)
    labels = {RDFS.label, SKOS.altLabel}
    steps = {PG.subordinateTo, PG.hostInstitution, PG.superiorPartyOrganization, PG.affiliatedTo}
    for q in quads:
        if not isinstance(q.graph_name, DefaultGraph) and q.predicate not in labels | steps:
            assert (q.subject, q.predicate, q.object) in together


def test_everything_has_exactly_one_best_label_that_is_its_rdfs_label(notices: list[Reading]) -> None:
    found: defaultdict[NamedNode, list[NamedNode | Literal]] = defaultdict(list)
    plain: defaultdict[NamedNode, list[NamedNode | Literal]] = defaultdict(list)
    for s, p, o in merged(quads_of(*notices)):
        if p == SKOS.prefLabel:
            found[s].append(o)
        if p == RDFS.label:
            plain[s].append(o)
    assert found
    for node, labels in found.items():
        assert len(labels) == 1
        assert labels == plain[node]
        assert labels[0].language == "zh"


def test_no_blank_nodes_and_only_ascii_iris(notices: list[Reading]) -> None:
    for q in quads_of(*notices):
        assert not isinstance(q.subject, BlankNode)
        assert q.subject.value.isascii()


def test_names_of_a_document_are_labels_in_its_graph() -> None:
    document = reading("一", aliases=[("山东省卫生健康委员会", "省卫健委", "reference"), ("聊城市第三人民医院", "聊城市光明医院", "second-name")])
    quads = quads_of(document)
    graph = IRIS.document(document.source.digest)
    said = {(q.predicate, q.object.value) for q in quads if q.graph_name == graph}
    assert {(RDFS.label, "山东省卫生健康委员会"), (SKOS.altLabel, "省卫健委"), (SKOS.altLabel, "聊城市光明医院")} <= said
    other = {o.value for _, p, o in merged(quads) if p == SKOS.altLabel}
    assert other == {"聊城市光明医院"}, "我院 and its like mean something in their document only"


def test_award_is_labelled_with_its_own_name_and_conferral_with_both() -> None:
    quads = merged(quads_of(reading("一", conferrals=[("聊城市第三人民医院", "一等奖", "同心圈")])))
    labels = {o.value for s, p, o in quads if p == SKOS.prefLabel and "/award/" in s.value}
    assert labels == {"一等奖"}
    assert {o.value for s, p, o in quads if p == RDFS.label and "/conferral/" in s.value} == {"聊城市第三人民医院 一等奖"}


def test_classes_above_are_asserted_too() -> None:
    quads = merged(quads_of(one("聊城市第三人民医院药学部党支部")))
    classes = {o for _, p, o in quads if p == RDF.type}
    assert {PG.PartyBranch, PG.PartyOrganization, PG.Organization} <= classes


def test_finer_links_say_what_a_step_is() -> None:
    university, hospital, committee, branch, unit = "山东中医药大学", "山东中医药大学附属医院", "山东中医药大学附属医院党委", "山东中医药大学附属医院党委第一党支部", "山东中医药大学附属医院药剂科"
    under = [(hospital, university), (committee, hospital), (branch, committee), (unit, hospital)]
    said = merged(quads_of(reading("一", under=under)))
    names = {s: o.value for s, p, o in said if p == SKOS.prefLabel}
    steps = {(names[s], p, names[o]) for s, p, o in said if p in (PG.affiliatedTo, PG.hostInstitution, PG.superiorPartyOrganization)}
    assert steps == {(hospital, PG.affiliatedTo, university), (committee, PG.hostInstitution, hospital), (branch, PG.superiorPartyOrganization, committee)}
    assert {(names[s], names[o]) for s, p, o in said if p == PG.subordinateTo} == set(under)


def test_longer_path_replaces_the_short_step_but_not_in_the_document() -> None:
    branch, general, hospital = "聊城市第三人民医院第六党总支第一党支部", "聊城市第三人民医院第六党总支", "聊城市第三人民医院"
    short, long = reading("一", under=[(branch, hospital)]), reading("二", under=[(branch, general), (general, hospital)])
    quads = quads_of(short, long)
    steps = [(s, o) for s, p, o in merged(quads) if p == PG.subordinateTo]
    assert len(steps) == 2
    graph = IRIS.document(short.source.digest)
    assert sum(q.predicate == PG.subordinateTo for q in quads if q.graph_name == graph) == 1


def test_circle_in_the_hierarchy_does_not_hang() -> None:
    loop = reading("一", under=[("甲集团公司", "乙集团公司"), ("乙集团公司", "甲集团公司")])
    assert sum(p == PG.subordinateTo for _, p, _ in merged(quads_of(loop))) == 2


def test_restated_conferral_is_one_node_with_two_sources() -> None:
    name = "聊城市首届品管圈大赛"
    made = [
        reading(text, campaigns=[CampaignFact(name=name)], awards=[AwardFact(name="一等奖", campaign=name, tier="first")], conferrals=[("聊城市第三人民医院", "一等奖", "同心圈")])
        for text in ("一", "二")
    ]
    quads = merged(quads_of(*made))
    assert len({s for s, p, o in quads if o == PG.Conferral}) == 1
    assert sum(p == PG.statedIn for _, p, _ in quads) == 2


def test_evidence_quotes_its_document(notices: list[Reading]) -> None:
    texts = {IRIS.document(r.source.digest): r.source.text for r in notices}
    for graph, text in texts.items():
        values: defaultdict[NamedNode, dict[NamedNode, str]] = defaultdict(dict)
        links: defaultdict[NamedNode, list[NamedNode]] = defaultdict(list)
        for q in quads_of(*notices):
            if q.graph_name == graph and "/evidence/" in q.subject.value:
                values[q.subject][q.predicate] = q.object.value
                if q.predicate == OA.hasSelector:
                    links[q.subject].append(q.object)
        assert links
        for evidence, (selector,) in links.items():
            assert text[int(values[selector][OA.start]) : int(values[selector][OA.end])] == values[selector][OA.exact]
            assert values[evidence][PG.locator] in ("verbatim", "reassembled", "inherited", "resolved")


def test_every_fact_node_has_evidence(notices: list[Reading]) -> None:
    quads = merged(quads_of(*notices))
    proven = {s for s, p, _ in quads if p == PG.evidence}
    for cls in (PG.Conferral, PG.Organization, PG.Campaign, PG.Brand):
        things = {s for s, p, o in quads if p == RDF.type and o == cls}
        assert things
        assert things <= proven


@pytest.mark.parametrize(("date", "kind"), [("2022", XSD.gYear), ("2022-11", XSD.gYearMonth), ("2022-11-30", XSD.date), ("2022-11-3", XSD.string)])
def test_dates_are_as_precise_as_stated(date: str, kind: NamedNode) -> None:
    assert date_literal(date).datatype == kind


def test_two_dates_are_both_kept() -> None:
    quads = merged(quads_of(reading("一", document={"issued": ("2023-02-20", "2023-03-20")})))
    assert sorted(o.value for _, p, o in quads if p == DCTERMS.issued) == ["2023-02-20", "2023-03-20"]


def test_places_have_their_way_up() -> None:
    document = reading("一", located=[("歙县人民医院", "341021")])
    quads = merged(list(place_quads([located.place for located in document.locations], IRIS)))
    assert {o.value for _, p, o in quads if p == SKOS.prefLabel} == {"安徽省", "黄山市", "歙县"}
    assert sum(p == SKOS.broader for _, p, _ in quads) == 2


def test_ontology_has_no_anonymous_class() -> None:
    quads = list(ontology_quads(IRIS))
    assert len(quads) > 500
    assert not [q for q in quads if isinstance(q.subject, BlankNode) or isinstance(q.object, BlankNode)]


def test_provenance_has_no_clock_unless_a_time_is_given() -> None:
    document = one("甲集团公司")
    plain = list(provenance_quads([document], IRIS, version="1", rules="r"))
    assert plain == list(provenance_quads([document], IRIS, version="1", rules="r"))
    assert XSD.dateTime not in {q.object.datatype for q in plain if isinstance(q.object, Literal)}
    timed = list(provenance_quads([document], IRIS, version="1", rules="r", now="2026-01-01T00:00:00Z"))
    assert Counter(q.predicate for q in timed)[PROV.generatedAtTime] == 1
    assert PROV.generatedAtTime not in {q.predicate for q in plain}


def test_merges_are_written_down_with_their_ground() -> None:
    document = reading("一", aliases=[("甲大学附属医院", "山东省乙山医院", "second-name")])
    quads = list(resolution_quads(resolve([document]), IRIS))
    assert "alias.second-name" in {q.object.value for q in quads if q.predicate == PG.rule}
    assert IRIS.document(document.source.digest) in {q.object for q in quads}


def test_spilled_runs_give_the_same_file(notices: list[Reading], tmp_path: Path) -> None:
    quads = quads_of(*notices)
    a, b = tmp_path / "a.nq", tmp_path / "b.nq"
    assert write_nquads(quads, a) == write_nquads(reversed(quads), b, room=70_000)
    assert a.read_bytes() == b.read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.nq", "b.nq"]
    write_trig(a, tmp_path / "a.trig", BASE)
    write_trig(a, tmp_path / "b.trig", BASE, room=90_000)
    assert (tmp_path / "a.trig").read_bytes() == (tmp_path / "b.trig").read_bytes()
    write_store(a, tmp_path / "store")
    assert len(Store.read_only(str(tmp_path / "store"))) == a.read_bytes().count(b"\n")


def test_items_of_several_lines_sort_as_their_lines(notices: list[Reading]) -> None:
    for base in (BASE, "http://a.example/~"):
        items = list(dataset_lines(notices, resolve(notices), base))
        assert max(item.count(b"\n") for item in items) > 1
        lines = b"".join(items).split(b"\n")[:-1]
        together = b"".join(item for item, _ in groupby(sorted(items))).split(b"\n")[:-1]
        assert together == sorted(set(lines))


@given(st.lists(st.binary(max_size=3).map(lambda line: line.replace(b"\n", b"") + b"\n")), st.integers(1, 40))
def test_sorting_does_not_hang_on_how_much_fits_in_memory(lines: list[bytes], room: int) -> None:
    with TemporaryDirectory() as folder:
        found = [line for batch in sorted_once(lines, Path(folder) / "out", room) for line in batch]
        assert not list(Path(folder).iterdir())
    assert found == sorted(set(lines))


def test_runs_beyond_number_are_merged_in_steps(tmp_path: Path) -> None:
    lines = [b"%d\n" % (n * 7919 % 5003) for n in range(9000)]
    found = [line for batch in sorted_once(lines, tmp_path / "out", 80) for line in batch]
    assert found == sorted(set(lines))
    assert not list(tmp_path.iterdir())


@given(st.text(max_size=8))
def test_terms_are_written_as_the_serialiser_writes_them(text: str) -> None:
    try:
        quads = [Quad(NamedNode("urn:s"), NamedNode("urn:p"), value) for value in (Literal(text), Literal(text, language="zh"))]
        lines = (serialize(quads, format=RdfFormat.N_QUADS) or b"").decode().split("\n")[:-1]
    except UnicodeEncodeError:
        return
    assert [f"<urn:s> <urn:p> {term} ." for term in (plain(text), zh(text))] == lines


def test_every_single_character_is_written_as_the_serialiser_writes_it() -> None:
    for number in chain(range(0xD800), range(0xE000, 0x11000), range(0x1F600, 0x1F610)):
        assert plain(chr(number)) == str(Literal(chr(number))), hex(number)


_ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("folder", [_ROOT / "src/partygraph/notices", _ROOT.parent / "shared/dev"], ids=lambda folder: folder.name)
def test_evidence_costs_at_most_one_and_a_half_triples_a_fact_triple(folder: Path, tmp_path: Path) -> None:
    """Of the whole dataset as of the default graph alone; the build's own graphs, which hold no facts of documents, do not count."""
    from partygraph.builder import build

    if not folder.is_dir():
        pytest.skip(f"{folder} is not on this machine")
    build(sorted(folder.glob("*.txt")), tmp_path / "build")
    quads = [q for q in parse(path=str(tmp_path / "build" / "graph.nq"), format=RdfFormat.N_QUADS) if "/graph/" not in getattr(q.graph_name, "value", "")]
    for part in (quads, [q for q in quads if isinstance(q.graph_name, DefaultGraph)]):
        proof = sum("/evidence/" in q.subject.value or q.predicate == PG.evidence for q in part)
        assert proof / (len(part) - proof) <= 1.5


_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)


@settings(max_examples=200, deadline=None)
@given(_TEXT, st.booleans(), st.sampled_from([None, "zh", "integer"]))
def test_graph_of_a_line_is_read_whatever_the_literal_holds(text: str, named: bool, kind: str | None) -> None:
    value = Literal(text, language="zh") if kind == "zh" else Literal(text, datatype=XSD.integer) if kind else Literal(text)
    graph = NamedNode("urn:g") if named else DefaultGraph()
    line = serialize([Quad(NamedNode("urn:s"), NamedNode("urn:p"), value, graph)], format=RdfFormat.N_QUADS) or b""
    assert line.count(b"\n") == 1
    assert graph_of(line) == (b"urn:g" if named else b"")


def test_iris_are_short_and_differ_by_kind() -> None:
    assert IRIS.of("org", "甲").value != IRIS.of("brand", "甲").value
    assert len(IRIS.of("org", "甲").value.rpartition("/")[2]) == 16
    names = [f"甲市第{n}医院" for n in range(2000)]
    assert len({IRIS.of("org", name) for name in names}) == len(names)


def test_all_quads_parse_again(notices: list[Reading], tmp_path: Path) -> None:
    resolution = resolve(notices)
    path = tmp_path / "g.nq"
    count = write_nquads(chain(dataset(notices, resolution), resolution_quads(resolution, IRIS), ontology_quads(IRIS)), path)
    assert sum(1 for _ in parse(path=str(path), format=RdfFormat.N_QUADS)) == count


def test_a_body_that_is_named_often_is_proven_by_a_few_quotes() -> None:
    from dataclasses import replace

    from partygraph.model import Evidence

    text = "聊城市第三人民医院 " * 30
    document = reading(text, orgs=["聊城市第三人民医院"])
    often = tuple(Evidence(start=i * 10, end=i * 10 + 9, quote=text[i * 10 : i * 10 + 9], rule="name.find") for i in range(30))
    quads = merged(quads_of(replace(document, organizations=(replace(document.organizations[0], evidence=often),))))
    assert sum(p == PG.evidence and "/org/" in s.value for s, p, _ in quads) == 3
