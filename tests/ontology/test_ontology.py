"""The ontology is what its makers claim: OWL 2 DL, documented in two languages, free of the usual pitfalls, classified by HermiT."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store, Triple, parse

from partygraph.errors import PartygraphError
from partygraph.model import EntryKind, OrgKind
from partygraph.ontology import FILES, classify, different, find_java, load_ontology, ontology_triples
from partygraph.rdf.vocab import LINEAGE, OWL, PG, PREFIXES, RDF, RDFS, SKOS, TIER
from partygraph.resources import ontology_file

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
needs_java = pytest.mark.skipif(find_java() is None, reason="no Java on this machine")


@pytest.fixture(scope="module")
def ontology() -> Store:
    """All files of the ontology as one graph."""
    store = Store()
    store.extend(Quad(triple.subject, triple.predicate, triple.object, DefaultGraph()) for triple in ontology_triples())
    return store


def pitfall_files() -> list[Path]:
    """The checks that are queries; each begins with a comment that says what a row of it means."""
    found = sorted((HERE / "pitfalls").glob("*.rq"))
    assert len(found) >= 15
    return found


@pytest.mark.parametrize("path", pitfall_files(), ids=lambda path: path.stem)
def test_pitfall_is_avoided(path: Path, ontology: Store) -> None:
    rows = ontology.query(path.read_text(encoding="utf-8"))
    assert [[str(term) for term in row] for row in rows] == [], path.read_text(encoding="utf-8").splitlines()[0]  # type: ignore[union-attr, arg-type]


@pytest.mark.parametrize("path", pitfall_files(), ids=lambda path: path.stem)
def test_pitfall_would_be_found(path: Path, ontology: Store) -> None:
    """Every check finds the mistake that its example makes, beside the real ontology."""
    example = path.with_suffix(".ttl").read_text(encoding="utf-8")
    spoilt = Store()
    spoilt.extend(iter(ontology))
    spoilt.extend(parse(example, format=RdfFormat.TURTLE, rename_blank_nodes=True))
    assert list(spoilt.query(path.read_text(encoding="utf-8")))  # type: ignore[arg-type]


@pytest.mark.parametrize("tool", ["make_vocab.py", "make_ontology_reference.py", "make_check_reference.py"])
def test_generated_files_are_up_to_date(tool: str) -> None:
    run = subprocess.run([sys.executable, ROOT / "tools" / tool, "--check"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_every_file_uses_the_prefixes_of_the_list() -> None:
    for path in sorted((ROOT / "ontology").glob("*.ttl")):
        reader = parse(path=str(path), format=RdfFormat.TURTLE)
        list(reader)
        assert {name: space for name, space in reader.prefixes.items() if PREFIXES.get(name) != space} == {}, path.name


def test_kinds_that_the_extraction_names_are_classes() -> None:
    for kind in (*OrgKind, *EntryKind):
        assert kind.value in LINEAGE


def test_lineage_is_a_chain_to_the_top() -> None:
    assert LINEAGE["TemporaryPartyBranch"] == ("TemporaryPartyBranch", "PartyBranch", "PartyOrganization", "Organization")
    assert LINEAGE["QualityControlCircle"] == ("QualityControlCircle", "Brand", "Entry")


def test_tiers_are_ranked_without_gaps(ontology: Store) -> None:
    tiers = {q.subject for q in ontology.quads_for_pattern(None, SKOS.inScheme, NamedNode(TIER.NAMESPACE.rstrip("#")))}
    ranks = {int(q.object.value) for tier in tiers for q in ontology.quads_for_pattern(tier, PG.rank, None) if isinstance(q.object, Literal)}
    assert ranks == set(range(1, max(ranks) + 1))


def test_external_terms_are_declared_for_owl_dl(ontology: Store) -> None:
    """OWL 2 DL wants every property declared, with one kind each, and annotations kept apart from facts."""
    kinds: defaultdict[NamedNode, set[str]] = defaultdict(set)
    for kind in (OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, OWL.Class):
        for quad in ontology.quads_for_pattern(None, RDF.type, kind):
            if isinstance(quad.subject, NamedNode):
                kinds[quad.subject].add(kind.value)
    assert {term.value: sorted(found) for term, found in kinds.items() if len(found) > 1} == {}
    built_in = (RDF.NAMESPACE, RDFS.NAMESPACE, OWL.NAMESPACE)
    used = {quad.predicate for quad in ontology if not quad.predicate.value.startswith(built_in)}
    assert sorted(term.value for term in used if term not in kinds) == []
    types = {quad.object for quad in ontology.quads_for_pattern(None, RDF.type, None) if isinstance(quad.object, NamedNode)}
    assert sorted(term.value for term in types if term not in kinds and not term.value.startswith(built_in)) == []


def test_owlready_reads_labels_in_both_languages() -> None:
    hospital = load_ontology().Hospital
    assert (hospital.label.en, hospital.label.zh) == (["hospital"], ["医院"])


@pytest.fixture(scope="module")
def example() -> list[Triple]:
    """One branch with two awards, its hospital, the body that gave and issued; only the plainest classes are asserted."""
    text = """
        @prefix pg: <https://w3id.org/partygraph/ontology#> . @prefix ex: <urn:example:> .
        ex:hospital a pg:Hospital ; pg:ownsBrand ex:circle .
        ex:branch a pg:PartyBranch ; pg:subordinateTo ex:hospital ; pg:hostInstitution ex:hospital .
        ex:once a pg:PartyBranch .
        ex:first a pg:Conferral ; pg:recipient ex:branch ; pg:award ex:prize ; pg:entry ex:circle .
        ex:second a pg:Conferral ; pg:recipient ex:branch ; pg:award ex:prize .
        ex:third a pg:Conferral ; pg:recipient ex:once ; pg:award ex:prize ; pg:entry ex:circle .
        ex:prize pg:awardedBy ex:commission ; pg:inCampaign ex:contest .
        ex:contest pg:organizedBy ex:commission , ex:union .
        ex:notice pg:issuedBy ex:commission ."""
    triples = [quad.triple for quad in parse(text, format=RdfFormat.TURTLE)]
    conferrals = [NamedNode(f"urn:example:{name}") for name in ("first", "second", "third")]
    return [*triples, *different(conferrals)]


@needs_java
def test_hermit_finds_it_consistent_every_class_possible_and_places_defined_ones() -> None:
    result = classify()
    assert result.consistent
    assert result.unsatisfiable == ()
    above = dict(result.ancestors)
    assert "AwardRecipient" in above["MultiAwardOrganization"]
    assert set(above["AwardedPartyOrganization"]) >= {"AwardRecipient", "PartyOrganization"}
    for name in ("IssuingBody", "AwardGiver", "Organizer", "BrandOwner"):
        assert above[name] == ("Organization",)


@needs_java
def test_hermit_finds_the_members_of_defined_classes(example: list[Triple]) -> None:
    members = {name: {iri.removeprefix("urn:example:") for iri in found} for name, found in classify(example).members}
    assert members["IssuingBody"] == {"commission"}
    assert members["AwardGiver"] == {"commission"}
    assert members["Organizer"] == {"commission", "union"}
    assert members["AwardRecipient"] == members["AwardedPartyOrganization"] == {"branch", "once"}
    assert members["MultiAwardOrganization"] == {"branch"}
    assert members["BrandOwner"] == {"hospital"}
    assert members["JointEntry"] == {"circle"}


@pytest.mark.slow
@needs_java
def test_hermit_refuses_a_branch_that_is_a_hospital(example: list[Triple]) -> None:
    wrong = Triple(NamedNode("urn:example:hospital"), RDF.type, PG.PartyBranch)
    assert not classify([*example, wrong]).consistent


@pytest.mark.slow
@needs_java
def test_hermit_refuses_two_recipients_that_differ(example: list[Triple]) -> None:
    two = [Triple(NamedNode("urn:example:first"), PG.recipient, NamedNode("urn:example:once"))]
    assert not classify([*example, *two, *apart("branch", "once")]).consistent


def apart(one: str, other: str) -> list[Triple]:
    """`different` for two more individuals, with blank nodes of its own."""
    renamed = {}
    triples = []
    for triple in different([NamedNode(f"urn:example:{one}"), NamedNode(f"urn:example:{other}")]):
        ends = [renamed.setdefault(end, BlankNode()) if isinstance(end, BlankNode) else end for end in (triple.subject, triple.object)]
        triples.append(Triple(ends[0], triple.predicate, ends[1]))
    return triples


def test_without_java_one_clear_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partygraph.ontology.find_java", lambda: None)
    with pytest.raises(PartygraphError, match="needs Java") as caught:
        classify()
    assert "partygraph[java]" in caught.value.hint


def test_alignments_say_nothing_new_about_our_own_terms(ontology: Store) -> None:
    """alignments.ttl only relates terms of ours to others': it never changes what ours mean among themselves."""
    for quad in parse(path=str(ontology_file("alignments.ttl")), format=RdfFormat.TURTLE):
        ours = [isinstance(term, NamedNode) and term.value.startswith(PG.NAMESPACE) for term in (quad.subject, quad.object)]
        assert not all(ours), quad
    assert FILES[-1] == "alignments.ttl"
