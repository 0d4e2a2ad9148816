"""Write docs/reference/ontology*.md from ontology/ (terms, schemes, alignments, shapes, questions).

python tools/make_ontology_reference.py            write them
python tools/make_ontology_reference.py --check    only say which are out of date (exit code 1)
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Store, parse

ROOT = Path(__file__).resolve().parents[1]
ONTOLOGY = ROOT / "ontology"
REFERENCE = ROOT / "docs" / "reference"
SUFFIXES = {"en": ".md", "zh": ".zh-CN.md"}

Term = NamedNode | BlankNode | Literal

SAID = {
    "title": {"en": "# The ontology", "zh": "# 本体"},
    "made": {
        "en": "Written by `tools/make_ontology_reference.py` from `ontology/`; do not edit. [中文](ontology.zh-CN.md)",
        "zh": "由 `tools/make_ontology_reference.py` 从 `ontology/` 写成，请勿手改。[English](ontology.md)",
    },
    "overview": {"en": "## Overview", "zh": "## 概览"},
    "classes": {"en": "## Classes", "zh": "## 类"},
    "defined": {"en": "## Defined classes", "zh": "## 定义类"},
    "defined-note": {
        "en": "A reasoner finds their members; nobody asserts them.", "zh": "成员由推理机得出，不作断言。",
    },
    "relations": {"en": "## Relations", "zh": "## 关系"},
    "values": {"en": "## Values", "zh": "## 取值"},
    "schemes": {"en": "## Concept schemes", "zh": "## 概念方案"},
    "alignments": {"en": "## Alignments", "zh": "## 与其他词表的对应"},
    "shapes": {"en": "## Shapes", "zh": "## 形状约束"},
    "shapes-note": {
        "en": "`partygraph check` validates a graph against them; each has a valid and an invalid example in `tests/shapes/`.",
        "zh": "由 `partygraph check` 校验；每条在 `tests/shapes/` 中各有一个合格与一个不合格的例子。",
    },
    "questions": {"en": "## Competency questions", "zh": "## 能力问题"},
    "above": {"en": "Above", "zh": "上位"},
    "below": {"en": "Below", "zh": "下位"},
    "apart": {"en": "Disjoint with", "zh": "不相交"},
    "out": {"en": "Leads out", "zh": "出"},
    "in": {"en": "Leads in", "zh": "入"},
    "example": {"en": "Example", "zh": "例"},
    "means": {"en": "Exactly", "zh": "等价于"},
    "or": {"en": " or ", "zh": "或"},
    "and": {"en": " and ", "zh": "且"},
    "anything": {"en": "anything", "zh": "任何事物"},
    "functional": {"en": "one value", "zh": "单值"},
}  # fmt: skip
HEADS = {
    "property": {"en": ("Term", "From → to", "Definition", "Example"), "zh": ("词", "从 → 到", "定义", "例")},
    "concept": {"en": ("Concept", "Label", "Rank", "Definition"), "zh": ("概念", "名称", "位次", "定义")},
    "alignment": {"en": ("Ours", "Relation", "Theirs", "Note"), "zh": ("本词", "关系", "他词", "说明")},
    "shape": {"en": ("Shape", "About", "Severity", "Message"), "zh": ("形状", "对象", "轻重", "说明")},
    "question": {"en": ("Question", "Answered by"), "zh": ("问题", "由此回答")},
}
SEVERITIES = {"Violation": {"en": "error", "zh": "错误"}, "Warning": {"en": "warning", "zh": "警告"}, "Info": {"en": "info", "zh": "提示"}}


class Page:
    """One page in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.spaces: dict[str, str] = {}
        self.ours, self.aligned, self.shapes = (self.load(*names) for names in (("partygraph", "schemes"), ("alignments",), ("shapes",)))

    def load(self, *names: str) -> Store:
        store = Store()
        for name in names:
            reader = parse(path=str(ONTOLOGY / f"{name}.ttl"), format=RdfFormat.TURTLE, rename_blank_nodes=True)
            store.extend(reader)
            self.spaces |= reader.prefixes
        return store

    def say(self, key: str) -> str:
        return SAID[key][self.language]

    def iri(self, name: str) -> NamedNode:
        prefix, local = name.split(":", 1)
        return NamedNode(self.spaces[prefix] + local)

    def name(self, term: Term) -> str:
        """The term as prefix and name."""
        for prefix, space in sorted(self.spaces.items(), key=lambda item: -len(item[1])):
            if term.value.startswith(space) and "/" not in term.value[len(space) :]:
                return f"{prefix}:{term.value[len(space) :]}"
        return f"<{term.value}>"

    def objects(self, store: Store, node: Term, predicate: str) -> list[Term]:
        found = [quad.object for quad in store.quads_for_pattern(node, self.iri(predicate), None)]  # type: ignore[arg-type]
        return sorted((term for term in found if isinstance(term, NamedNode | BlankNode | Literal)), key=str)

    def text(self, store: Store, node: Term, predicate: str, language: str | None = None) -> str:
        wanted = language or self.language
        texts = [term for term in self.objects(store, node, predicate) if isinstance(term, Literal)]
        ranked = sorted(texts, key=lambda term: (term.language != wanted, term.value))
        return ranked[0].value if ranked else ""

    def terms(self, kind: str) -> list[NamedNode]:
        """Terms of ours of one kind, in the order of the file."""
        source = (ONTOLOGY / "partygraph.ttl").read_text(encoding="utf-8")
        found = [quad.subject for quad in self.ours.quads_for_pattern(None, self.iri("rdf:type"), self.iri(kind))]
        ours = [term for term in found if isinstance(term, NamedNode) and term.value.startswith(self.spaces["pg"])]
        return sorted(ours, key=lambda term: source.index(f"\n{self.name(term)} a "))

    def members(self, node: Term) -> list[Term]:
        members: list[Term] = []
        while node != self.iri("rdf:nil"):
            members += self.objects(self.ours, node, "rdf:first")
            (node,) = self.objects(self.ours, node, "rdf:rest")
        return members

    def expression(self, node: Term) -> str:
        """A class expression in words."""
        if isinstance(node, NamedNode):
            return f"`{self.name(node)}`"
        for predicate, word in (("owl:intersectionOf", "and"), ("owl:unionOf", "or")):
            for inside in self.objects(self.ours, node, predicate):
                parts = self.say(word).join(self.expression(member) for member in self.members(inside))
                return f"({parts})" if word == "or" else parts
        for inside in self.objects(self.ours, node, "owl:oneOf"):
            return "{" + ", ".join(f"`{member.value}`" for member in self.members(inside)) + "}"
        (term,) = self.objects(self.ours, node, "owl:onProperty")
        step = f"`{self.name(term)}`" if isinstance(term, NamedNode) else f"`^{self.name(self.objects(self.ours, term, 'owl:inverseOf')[0])}`"
        for number in self.objects(self.ours, node, "owl:minQualifiedCardinality"):
            return f"{step} ≥ {number.value} {self.expression(self.objects(self.ours, node, 'owl:onClass')[0])}"
        return f"{step} ≥ 1 {self.expression(self.objects(self.ours, node, 'owl:someValuesFrom')[0])}"

    def lines(self) -> Iterator[str]:
        yield from (self.say("title"), "", self.say("made"), "")
        (ontology,) = (quad.subject for quad in self.ours.quads_for_pattern(None, self.iri("rdf:type"), self.iri("owl:Ontology")))
        yield from (self.text(self.ours, ontology, "dcterms:description"), "")  # type: ignore[arg-type]
        yield from (f"`pg:` = `{self.spaces['pg']}`, {self.text(self.ours, ontology, 'owl:versionInfo')}", "")  # type: ignore[arg-type]
        yield from self.overview()
        defined = [term for term in self.terms("owl:Class") if self.objects(self.ours, term, "owl:equivalentClass")]
        yield from (self.say("classes"), "")
        for term in self.terms("owl:Class"):
            if term not in defined:
                yield from self.about_class(term)
        yield from (self.say("defined"), "", self.say("defined-note"), "")
        for term in defined:
            yield from self.about_class(term)
        for heading, kind in (("relations", "owl:ObjectProperty"), ("values", "owl:DatatypeProperty")):
            yield from (self.say(heading), "")
            yield from self.table("property", (self.about_property(term) for term in self.terms(kind)))
        yield from self.about_schemes()
        yield from (self.say("alignments"), "")
        yield from self.table("alignment", self.about_alignments())
        yield from (self.say("shapes"), "", self.say("shapes-note"), "")
        yield from self.table("shape", self.about_shapes())
        yield from (self.say("questions"), "")
        asked = tomllib.loads((ONTOLOGY / "questions.toml").read_text(encoding="utf-8"))["question"]
        yield from self.table("question", ((each[self.language], f"[`{each['query']}`](../../queries/{each['query']}.rq)") for each in asked))

    def overview(self) -> Iterator[str]:
        """A picture of the main classes and the relations between them."""
        yield from (self.say("overview"), "", "```mermaid", "graph LR")
        drawn: set[str] = set()
        for term in self.terms("owl:ObjectProperty"):
            ends = [self.ends(term, side) for side in ("rdfs:domain", "rdfs:range")]
            for start in ends[0]:
                for end in ends[1]:
                    for node in (start, end):
                        if node.value not in drawn:
                            drawn.add(node.value)
                            yield f'    {self.local(node)}["{self.text(self.ours, node, "rdfs:label") or self.local(node)}"]'
                    yield f'    {self.local(start)} -- "{self.text(self.ours, term, "rdfs:label")}" --> {self.local(end)}'
        yield from ("```", "")

    def local(self, term: Term) -> str:
        return self.name(term).split(":")[1]

    def ends(self, term: NamedNode, side: str) -> list[Term]:
        """Named classes on one side of a property."""
        found: list[Term] = []
        for node in self.objects(self.ours, term, side):
            if isinstance(node, NamedNode):
                found.append(node)
            for inside in self.objects(self.ours, node, "owl:unionOf"):
                found += self.members(inside)
        return found

    def about_class(self, term: NamedNode) -> Iterator[str]:
        other = "zh" if self.language == "en" else "en"
        label, theirs = (self.text(self.ours, term, "rdfs:label", language) for language in (self.language, other))
        yield from (f"### {self.name(term)}", "", f"**{label}** ({theirs}). {self.text(self.ours, term, 'skos:definition')}", "")
        for node in self.objects(self.ours, term, "owl:equivalentClass"):
            yield f"- {self.say('means')}: {self.expression(node)}"
        below = [quad.subject for quad in self.ours.quads_for_pattern(None, self.iri("rdfs:subClassOf"), term)]
        properties = self.terms("owl:ObjectProperty") + self.terms("owl:DatatypeProperty")
        lists = (
            ("above", [node for node in self.objects(self.ours, term, "rdfs:subClassOf") if isinstance(node, NamedNode)]),
            ("below", sorted((node for node in below if isinstance(node, NamedNode)), key=str)),
            ("apart", self.objects(self.ours, term, "owl:disjointWith")),
            ("out", [each for each in properties if term in self.ends(each, "rdfs:domain")]),
            ("in", [each for each in properties if term in self.ends(each, "rdfs:range")]),
        )
        for key, found in lists:
            if found:
                yield f"- {self.say(key)}: " + ", ".join(f"`{self.name(node)}`" for node in found)
        yield from (f"- {self.say('example')}: {self.text(self.ours, term, 'skos:example')}", "")

    def about_property(self, term: NamedNode) -> tuple[str, ...]:
        sides = [
            self.say("or").join(self.expression(node) for node in self.objects(self.ours, term, side)) or self.say("anything")
            for side in ("rdfs:domain", "rdfs:range")
        ]
        one = self.iri("owl:FunctionalProperty") in self.objects(self.ours, term, "rdf:type")
        above = "".join(f" ⊑ `{self.name(node)}`" for node in self.objects(self.ours, term, "rdfs:subPropertyOf"))
        name = f"`{self.name(term)}`{above}<br>{self.text(self.ours, term, 'rdfs:label')}" + (f", {self.say('functional')}" if one else "")
        return name, " → ".join(sides), self.text(self.ours, term, "skos:definition"), self.text(self.ours, term, "skos:example")

    def about_schemes(self) -> Iterator[str]:
        yield from (self.say("schemes"), "")
        for quad in sorted(self.ours.quads_for_pattern(None, self.iri("rdf:type"), self.iri("skos:ConceptScheme")), key=str):
            scheme = quad.subject
            yield from (f"### {self.text(self.ours, scheme, 'skos:prefLabel')}", "", self.text(self.ours, scheme, "skos:definition"), "")  # type: ignore[arg-type]
            rows = []
            for found in self.ours.quads_for_pattern(None, self.iri("skos:inScheme"), scheme):  # type: ignore[arg-type]
                concept = found.subject
                names = [self.text(self.ours, concept, "skos:prefLabel")]  # type: ignore[arg-type]
                names += [term.value for term in self.objects(self.ours, concept, "skos:altLabel")]  # type: ignore[arg-type]
                rank = self.text(self.ours, concept, "pg:rank")  # type: ignore[arg-type]
                rows.append((f"`{self.name(concept)}`", "、".join(names), rank, self.text(self.ours, concept, "skos:definition")))  # type: ignore[arg-type]
            yield from self.table("concept", sorted(rows, key=lambda row: (int(row[2] or 99), row[0])))

    def about_alignments(self) -> Iterator[tuple[str, ...]]:
        words = {"rdfs:subClassOf": "⊑", "rdfs:subPropertyOf": "⊑", "rdfs:seeAlso": "≈"}
        for predicate, word in words.items():
            for quad in sorted(self.aligned.quads_for_pattern(None, self.iri(predicate), None), key=str):
                if isinstance(quad.subject, NamedNode) and quad.subject.value.startswith(self.spaces["pg"]):
                    note = self.text(self.aligned, quad.subject, "skos:scopeNote") if word == "≈" else ""
                    yield f"`{self.name(quad.subject)}`", word, f"`{self.name(quad.object)}`", note  # type: ignore[arg-type]
        yield "`^pg:recipient` ∘ `pg:award`", "⊑", "`wdt:P166`", ""

    def about_shapes(self) -> Iterator[tuple[str, ...]]:
        source = (ONTOLOGY / "shapes.ttl").read_text(encoding="utf-8")
        nodes = [quad.subject for quad in self.shapes.quads_for_pattern(None, self.iri("rdf:type"), self.iri("sh:NodeShape"))]
        for node in sorted(nodes, key=lambda term: source.index(f"\n{self.name(term)} a ")):  # type: ignore[arg-type]
            about = ", ".join(f"`{self.name(target)}`" for target in self.objects(self.shapes, node, "sh:targetClass"))  # type: ignore[arg-type]
            owners = [node, *self.objects(self.shapes, node, "sh:property")]  # type: ignore[arg-type, list-item]
            for owner in owners:
                places = [owner, *self.objects(self.shapes, owner, "sh:sparql")]  # type: ignore[arg-type, list-item]
                message = next((found for place in places if (found := self.text(self.shapes, place, "sh:message"))), "")  # type: ignore[arg-type]
                if message:
                    severity = next(iter(self.objects(self.shapes, owner, "sh:severity")), self.iri("sh:Violation"))  # type: ignore[arg-type]
                    yield f"`{self.local(owner)}`", about, SEVERITIES[self.local(severity)][self.language], message  # type: ignore[arg-type]

    def table(self, kind: str, rows: Iterator[tuple[str, ...]] | list[tuple[str, ...]]) -> Iterator[str]:
        heads = HEADS[kind][self.language]
        yield from (f"| {' | '.join(heads)} |", "|" + " --- |" * len(heads))
        yield from (f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows)
        yield ""


def main(arguments: list[str]) -> int:
    """Write the pages, or with --check compare them."""
    stale = []
    pages = {REFERENCE / f"ontology{suffix}": "\n".join(Page(language).lines()).rstrip() + "\n" for language, suffix in SUFFIXES.items()}
    for path, text in pages.items():
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            stale.append(str(path.relative_to(ROOT)))
            if arguments != ["--check"]:
                path.write_text(text, encoding="utf-8")
    if stale and arguments == ["--check"]:
        sys.stderr.write(f"out of date: {', '.join(stale)}; run python tools/make_ontology_reference.py\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
