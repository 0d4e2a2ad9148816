"""Write src/partygraph/rdf/vocab.py from ontology/: every declared term as a constant.

    python tools/make_vocab.py            writes the module
    python tools/make_vocab.py --check    says (exit code 1) whether it is out of date
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path

from pyoxigraph import Literal, NamedNode, RdfFormat, Store, parse

ROOT = Path(__file__).resolve().parents[1]
ONTOLOGY = ROOT / "ontology"
TARGET = ROOT / "src" / "partygraph" / "rdf" / "vocab.py"

# Terms of the languages themselves, which OWL 2 DL forbids to declare.
BUILT_IN = {
    "rdf": ("type", "langString", "first", "rest", "nil"),
    "rdfs": ("label", "comment", "seeAlso", "subClassOf", "subPropertyOf", "isDefinedBy", "domain", "range"),
    "owl": ("Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty", "Ontology", "NamedIndividual",
            "versionInfo", "versionIRI", "equivalentClass", "inverseOf", "Restriction", "AllDifferent", "distinctMembers",
            "onProperty", "someValuesFrom"),
    "xsd": ("string", "boolean", "integer", "nonNegativeInteger", "positiveInteger", "date", "dateTime", "gYear", "gYearMonth", "anyURI"),
    "shape": (),
    "sh": ("ValidationResult", "result", "conforms", "focusNode", "resultPath", "value", "resultMessage", "resultSeverity",
           "sourceShape", "sourceConstraintComponent", "Violation", "Warning", "Info", "NodeShape", "property", "path",
           "message", "severity", "targetClass", "prefixes", "declare", "prefix", "namespace",
           "sparql", "equals", "lessThan", "inversePath", "alternativePath", "zeroOrMorePath", "oneOrMorePath", "qualifiedValueShape", "IRI"),
}  # fmt: skip
_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_LABEL = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
_PREF_LABEL = NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel")
_SUBCLASS = NamedNode("http://www.w3.org/2000/01/rdf-schema#subClassOf")
_OWL = "http://www.w3.org/2002/07/owl#"
_DECLARED = {
    NamedNode(iri)
    for iri in (
        _OWL + "Class", _OWL + "ObjectProperty", _OWL + "DatatypeProperty", _OWL + "AnnotationProperty", _OWL + "NamedIndividual",
        "http://www.w3.org/2004/02/skos/core#Concept", "http://www.w3.org/2004/02/skos/core#ConceptScheme",
    )
}  # fmt: skip


def prefixes() -> dict[str, str]:
    """Prefix to namespace, in the order of prefixes.ttl."""
    text = (ONTOLOGY / "prefixes.ttl").read_text(encoding="utf-8")
    return dict(re.findall(r"^@prefix ([a-z]+): <([^>]+)> \.$", text, re.MULTILINE))


def terms(store: Store, spaces: dict[str, str]) -> dict[str, dict[str, str]]:
    """Prefix to (local name to comment), of the terms that the ontology declares and those built in."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for prefix, names in BUILT_IN.items():
        found[prefix].update(dict.fromkeys(names, ""))
    for quad in store.quads_for_pattern(None, _TYPE, None):
        if quad.object not in _DECLARED or not isinstance(quad.subject, NamedNode):
            continue
        iri = quad.subject.value
        for prefix, space in spaces.items():
            local = iri[len(space) :]
            if iri.startswith(space) and re.fullmatch(r"[A-Za-z]\w*", local):
                found[prefix][local] = label(store, quad.subject)
    return found


def label(store: Store, term: NamedNode) -> str:
    """The term's labels, English then Chinese."""
    texts = [
        quad.object
        for predicate in (_LABEL, _PREF_LABEL)
        for quad in store.quads_for_pattern(term, predicate, None)
        if isinstance(quad.object, Literal)
    ]
    return " · ".join(dict.fromkeys(text.value for text in sorted(texts, key=lambda text: (text.language or "", text.value))))


def lineage(store: Store, space: str) -> dict[str, tuple[str, ...]]:
    """Each class of ours to itself and its named superclasses of ours, the nearest first."""
    above: dict[str, set[str]] = defaultdict(set)
    for quad in store.quads_for_pattern(None, _SUBCLASS, None):
        below, upper = quad.subject, quad.object
        if isinstance(below, NamedNode) and isinstance(upper, NamedNode) and below.value.startswith(space) and upper.value.startswith(space):
            above[below.value.removeprefix(space)].add(upper.value.removeprefix(space))
    classes = sorted(
        quad.subject.value.removeprefix(space)
        for quad in store.quads_for_pattern(None, _TYPE, NamedNode(_OWL + "Class"))
        if isinstance(quad.subject, NamedNode) and quad.subject.value.startswith(space)
    )
    lines: dict[str, tuple[str, ...]] = {}
    for name in classes:
        line, level = [name], {name}
        while level := {upper for lower in level for upper in above[lower]} - set(line):
            line.extend(sorted(level))
        lines[name] = tuple(line)
    return lines


def quoted(names: tuple[str, ...]) -> str:
    """The inside of a Python tuple of the names."""
    return ", ".join(f'"{name}"' for name in names) + ("," if len(names) == 1 else "")


def module() -> str:
    """The whole text of vocab.py."""
    spaces = prefixes()
    store = Store()
    for name in ("partygraph.ttl", "schemes.ttl"):
        store.extend(parse(path=str(ONTOLOGY / name), format=RdfFormat.TURTLE, rename_blank_nodes=True))
    out = [
        '"""Terms as constants, so that no IRI is typed twice and a misspelt one raises.',
        "",
        "Generated by tools/make_vocab.py from ontology/; change the ontology, not this file. It is as long as the ontology has terms.",
        '"""',
        "",
        "# ruff: noqa: N815 -- the names and labels are the ontology's",
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        "from pyoxigraph import NamedNode",
        "",
        "PREFIXES: Final[dict[str, str]] = {",
        *(f'    "{prefix}": "{space}",' for prefix, space in spaces.items()),
        "}",
        '"""Prefix to namespace; the same list as ontology/prefixes.ttl."""',
        "",
        "LINEAGE: Final[dict[str, tuple[str, ...]]] = {",
        *(f'    "{name}": ({quoted(line)}),' for name, line in lineage(store, spaces["pg"]).items()),
        "}",
        '"""Each class of the ontology to itself and its superclasses of the ontology (local names), the nearest first."""',
    ]
    by_prefix = terms(store, spaces)
    for prefix, space in spaces.items():
        if prefix not in by_prefix:
            continue
        names = by_prefix[prefix]
        out += ["", "", f"class {prefix.upper()}:", f'    """Terms of <{space}>."""', "", f'    NAMESPACE: Final = "{space}"']
        for name in sorted(names):
            out.append(f'    {name}: Final = NamedNode("{space}{name}")' + (f"  # {names[name]}" if names[name] else ""))
    return "\n".join(out) + "\n"


def main(arguments: list[str]) -> int:
    """Write the module, or with --check compare it."""
    text = module()
    if arguments == ["--check"]:
        if not TARGET.is_file() or TARGET.read_text(encoding="utf-8") != text:
            sys.stderr.write(f"{TARGET.relative_to(ROOT)} is out of date: run python tools/make_vocab.py\n")
            return 1
        return 0
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
