"""Each constraint of ontology/shapes.ttl has a small valid and a small invalid example here, and both engines agree on all of them."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, RdfFormat, Store, parse

from partygraph.rdf.vocab import PREFIXES, SH, TIER
from partygraph.resources import ontology_file
from partygraph.shapes import Engine, Violation, shape_messages, validate

HERE = Path(__file__).parent
EXAMPLE = "https://w3id.org/partygraph/id/example/"
NAMES = sorted(shape_messages())


def load(path: Path) -> Store:
    """The file's triples as a default graph."""
    store = Store()
    store.load(path=str(path), format=RdfFormat.TURTLE)
    return store


@cache
def results(engine: Engine) -> dict[tuple[str, str], list[Violation]]:
    """What the engine says of each file; all are validated together, each with instances in a namespace of its own."""
    store = Store()
    for kind in ("valid", "invalid"):
        for path in (HERE / kind).glob("*.ttl"):
            text = path.read_text(encoding="utf-8").replace(EXAMPLE, f"{EXAMPLE}{kind}/{path.stem}/").replace("[] a", "_:blank a")
            store.extend(parse(text, format=RdfFormat.TURTLE))
    found: dict[tuple[str, str], list[Violation]] = defaultdict(list)
    for violation in validate(store, engine=engine):
        inside = violation.focus.startswith(EXAMPLE)
        kind, stem, local = violation.focus.removeprefix(EXAMPLE).split("/") if inside else ("invalid", "node-iri", "")
        found[kind, stem].append(replace(violation, focus=f"ex:{local}" if inside else "_:"))
    return found


@pytest.fixture(params=[Engine.SPARQL, Engine.REFERENCE])
def violations(request: pytest.FixtureRequest) -> dict[tuple[str, str], list[Violation]]:
    """The results of each engine."""
    return results(request.param)


def header(path: Path, key: str) -> str:
    """Value of a `# key: value` line at the head of the file."""
    match = re.search(rf"^# {key}: (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert match, f"{path.name} has no line '# {key}: …'"
    return match[1]


def test_every_constraint_has_both_examples_and_no_example_is_left_over() -> None:
    for kind in ("valid", "invalid"):
        assert sorted(path.stem for path in (HERE / kind).glob("*.ttl") if path.stem != "complete") == NAMES
    assert len(NAMES) > 60


def test_valid_examples_pass(violations: dict[tuple[str, str], list[Violation]]) -> None:
    assert [(shape, v.focus) for shape in NAMES for v in violations["valid", shape] if v.shape == shape] == []


def test_invalid_examples_name_the_node(violations: dict[tuple[str, str], list[Violation]]) -> None:
    found = {shape: sorted({v.focus for v in violations["invalid", shape] if v.shape == shape}) for shape in NAMES}
    assert found == {shape: header(HERE / "invalid" / f"{shape}.ttl", "focus").split() for shape in NAMES}


def test_complete_example_passes_every_shape(violations: dict[tuple[str, str], list[Violation]]) -> None:
    assert violations["valid", "complete"] == []


def test_engines_agree_to_the_last_result() -> None:
    ours, reference = ({key: [v for v in found if v.focus != "_:"] for key, found in results(e).items()} for e in (Engine.SPARQL, Engine.REFERENCE))
    assert {key: found for key, found in ours.items() if found} == {key: found for key, found in reference.items() if found}


@pytest.mark.parametrize("shape", NAMES)
def test_message_is_the_one_promised(shape: str) -> None:
    assert shape_messages()[shape]["en"] == header(HERE / "invalid" / f"{shape}.ttl", "message")


@pytest.mark.parametrize("shape", NAMES)
def test_messages_are_in_both_languages_and_are_sentences(shape: str) -> None:
    messages = shape_messages()[shape]
    assert sorted(messages) == ["en", "zh"]
    assert messages["zh"].endswith("。")
    assert messages["en"].endswith(".")


def test_tiers_allowed_are_the_scheme() -> None:
    schemes, shapes = load(ontology_file("schemes.ttl")), load(ontology_file("shapes.ttl"))
    scheme = {quad.subject for quad in schemes.quads_for_pattern(None, None, NamedNode(TIER.NAMESPACE.rstrip("#")))}
    allowed = {quad.object for quad in shapes if isinstance(quad.object, NamedNode) and quad.object.value.startswith(TIER.NAMESPACE)}
    assert allowed == scheme


def test_sparql_constraints_declare_the_prefixes_of_the_list() -> None:
    shapes = load(ontology_file("shapes.ttl"))
    for quad in shapes.quads_for_pattern(None, SH.prefix, None):
        space = next(iter(shapes.quads_for_pattern(quad.subject, SH.namespace, None))).object
        assert PREFIXES[quad.object.value] == space.value  # type: ignore[union-attr]
