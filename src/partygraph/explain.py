"""Why does the graph say so? The facts about one thing, each with the source lines that state it.

Reads a finished build: facts from the default graph, evidence from the documents' graphs, lines from the texts that the build keeps.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from partygraph.errors import BuildError, QueryError
from partygraph.manifest import manifest_of

if TYPE_CHECKING:
    from pyoxigraph import Store

__all__ = ["Explanation", "Fact", "Passage", "explain", "to_text"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Passage:
    """A source line with the quoted characters: `line[start:end]` is the quote as far as it stands on this line. `number` counts lines from 1."""

    document: str
    title: str
    file: str
    number: int
    line: str
    start: int
    end: int
    rule: str
    locator: str


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Fact:
    """One fact: the relation (local name, and its labels), the value as people read it, the value's IRI if it has one."""

    relation: str
    zh: str
    en: str
    value: str
    iri: str = ""
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A thing, its names and classes, its facts, and the passages that name it."""

    iri: str
    label: str
    names: tuple[str, ...]
    classes: tuple[str, ...]
    facts: tuple[Fact, ...]
    passages: tuple[Passage, ...]


def explain(build: Path | str, name: str, *, limit: int = 20) -> tuple[Explanation, ...]:
    """All things that bear this name, or the one with this IRI (whole, or below the instance base).

    Raises:
        BuildError: the folder is no build.
        QueryError: nothing bears the name; the hint lists names that hold it.
    """
    graph = _Graph(Path(build))
    found = graph.named(name)
    if not found:
        near = graph.holding(name)
        hint = "did you mean " + "、".join(near) + "?" if near else "`partygraph query` lists what can be asked"
        raise QueryError(name, "nothing in the build bears this name", hint=hint)
    return tuple(graph.explain(iri) for iri in found[:limit])


_ABOUT = (
    ("recipient", "获奖", "received"),
    ("entry", "以此获奖", "was awarded in"),
    ("award", "授予", "was given in"),
    ("subordinateTo", "下级组织", "has below it"),
    ("ownedBy", "拥有品牌", "has the brand"),
    ("organizedBy", "主办", "organised"),
    ("coOrganizedBy", "承办或协办", "co-organised"),
    ("guidedBy", "指导", "guided"),
    ("issuedBy", "发文", "issued"),
    ("awardedBy", "授予", "gave"),
    ("inCampaign", "包含", "contains"),
    ("subBrandOf", "子品牌", "has the sub-brand"),
    ("succeededBy", "前身", "took over from"),
)
"""Relations that are told from the other end."""
_HIDDEN = frozenset({"evidence", "key", "ownsBrand", "hostInstitution", "superiorPartyOrganization", "affiliatedTo", "sha256"})
_PASSAGES = 8


class _Graph:
    """Lookups in one build."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest = manifest_of(folder)
        self.base: str = self.manifest["base"]
        self._texts: dict[str, str] = {}

    @cached_property
    def store(self) -> Store:
        from pyoxigraph import Store

        try:
            return Store.read_only(str(self.folder / "store"))
        except OSError as error:
            raise BuildError(str(self.folder / "store"), f"cannot be opened: {error}", hint="build again") from error

    def rows(self, sparql: str, s: str = "") -> Iterator[tuple[str, ...]]:
        """Rows of a query in which `?s` is the thing with this IRI."""
        from pyoxigraph import NamedNode

        if s:
            term = str(NamedNode(s))  # raises for what is no IRI, so nothing else gets into the query
            sparql = re.sub(r"\?s\b", lambda _: term, sparql)
        for row in self.store.query(_PREFIXES + sparql):  # type: ignore[union-attr]
            yield tuple("" if cell is None else cell.value for cell in row)

    @cached_property
    def labels(self) -> dict[str, list[str]]:
        """IRIs by tidied name."""
        found: dict[str, set[str]] = {}
        query = "SELECT DISTINCT ?s ?v { { ?s skos:prefLabel|skos:altLabel|rdfs:label|dcterms:title|dcterms:identifier ?v } UNION { GRAPH ?g { ?s skos:altLabel|rdfs:label ?v } } }"
        for iri, value in self.rows(query):
            if iri.startswith(self.base):
                found.setdefault(_tidy(value), set()).add(iri)
        return {name: sorted(iris) for name, iris in found.items()}

    def named(self, name: str) -> list[str]:
        for iri in (name, self.base + name):
            if re.fullmatch(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", iri) and any(self.rows("SELECT ?p { ?s ?p ?o } LIMIT 1", s=iri)):
                return [iri]
        order = ("org/", "brand/", "campaign/", "award/", "document/", "case/", "place/")
        return sorted(self.labels.get(_tidy(name), []), key=lambda i: (next((n for n, k in enumerate(order) if i.startswith(self.base + k)), 99), i))

    def holding(self, name: str) -> list[str]:
        wanted = _tidy(name)
        return sorted((n for n in self.labels if wanted and wanted in n), key=lambda n: (len(n), n))[:5]

    def label(self, iri: str) -> str:
        for query in ("SELECT ?v { ?s skos:prefLabel ?v FILTER(LANG(?v) = 'zh' || LANG(?v) = '') }", "SELECT ?v { ?s rdfs:label ?v }"):
            for (value,) in self.rows(query, s=iri):
                return value
        return iri.removeprefix(self.base)

    def explain(self, iri: str) -> Explanation:
        names = sorted({v for (v,) in self.rows("SELECT DISTINCT ?v { ?s skos:altLabel ?v }", s=iri)})
        classes = sorted(c.rpartition("#")[2] for (c,) in self.rows("SELECT ?c { ?s a ?c }", s=iri))
        own = self.passages(iri)
        facts = [*self._stated(iri, own), *self._told_from_the_other_end(iri)]
        return Explanation(iri=iri, label=self.label(iri), names=tuple(names), classes=tuple(classes), facts=tuple(sorted(set(facts))), passages=own)

    def _stated(self, iri: str, own: tuple[Passage, ...]) -> Iterator[Fact]:
        for relation, value in self.rows("SELECT ?p ?o { ?s ?p ?o }", s=iri):
            name = re.split(r"[#/]", relation)[-1]
            if name in _HIDDEN or name in ("type", "label", "prefLabel", "altLabel"):
                continue
            zh, en = self._words(relation, name)
            is_thing = value.startswith(self.base) or "/scheme/" in value
            yield Fact(relation=name, zh=zh, en=en, value=self.label(value) if is_thing else value, iri=value if is_thing else "", passages=own)

    def _told_from_the_other_end(self, iri: str) -> Iterator[Fact]:
        for name, zh, en in _ABOUT:
            for (other,) in self.rows(f"SELECT DISTINCT ?x {{ ?x pg:{name} ?s }}", s=iri):
                value = self._conferral(other, without=iri) if other.startswith(self.base + "conferral/") else self.label(other)
                yield Fact(relation=f"^{name}", zh=zh, en=en, value=value, iri=other, passages=self.passages(other))

    def _conferral(self, iri: str, *, without: str) -> str:
        """Award, entry, recipient and campaign of a conferral in one line, leaving out the thing that is being explained."""
        parts = []
        for role in ("recipient", "award", "entry", "inCampaign", "awardedBy"):
            for (value,) in self.rows(f"SELECT ?o {{ ?s pg:{role} ?o }}", s=iri):
                if value != without:
                    parts.append(self.label(value))
        return " · ".join(parts)

    def _words(self, relation: str, name: str) -> tuple[str, str]:
        found = {lang: v for v, lang in self.rows("SELECT ?v ?lang { ?s rdfs:label ?v BIND(LANG(?v) AS ?lang) }", s=relation)}
        return found.get("zh", name), found.get("en", name)

    def passages(self, iri: str) -> tuple[Passage, ...]:
        """Where documents state it; the shortest quotes of the strongest kind first, a few of each document."""
        query = """SELECT DISTINCT ?d ?start ?end ?rule ?locator { GRAPH ?d { ?s pg:evidence ?e . ?e oa:hasSource ?d ; pg:rule ?rule ; pg:locator ?locator ;
            oa:hasSelector ?p . ?p oa:start ?start ; oa:end ?end } }"""
        found: list[Passage] = []
        for document, start, end, rule, locator in sorted(self.rows(query, s=iri), key=lambda r: (r[0], int(r[1]), int(r[2]), r[3])):
            found.extend(self._lines(document, int(start), int(end), rule, locator))
        return tuple(found[:_PASSAGES])

    def _lines(self, document: str, start: int, end: int, rule: str, locator: str) -> Iterable[Passage]:
        digest = next((v for (v,) in self.rows("SELECT ?v { ?s pg:sha256 ?v }", s=document)), "")
        row = self.manifest["sources"].get(digest)
        if row is None:
            return
        text = self._text(digest)
        number = text.count("\n", 0, start) + 1
        begin = text.rfind("\n", 0, start) + 1
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        line = text[begin:stop].rstrip("\r")
        yield Passage(
            document=document, title=self.label(document), file=row["files"][0], number=number, line=line,
            start=start - begin, end=min(end - begin, len(line)), rule=rule, locator=locator,
        )  # fmt: skip

    def _text(self, digest: str) -> str:
        if digest not in self._texts:
            path = self.folder / "texts" / f"{digest}.txt"
            try:
                self._texts[digest] = path.read_bytes().decode("utf-8", "surrogatepass")
            except OSError as error:
                raise BuildError(str(path), "is missing", hint="build again") from error
        return self._texts[digest]


_PREFIXES = """PREFIX pg: <https://w3id.org/partygraph/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX oa: <http://www.w3.org/ns/oa#>
"""
_DROP = re.compile(r"[\s“”\"‘’'「」『』《》〈〉]+")


def _tidy(name: str) -> str:
    return _DROP.sub("", unicodedata.normalize("NFKC", name))


def to_text(explanation: Explanation, *, lang: str = "zh", mark: tuple[str, str] = ("【", "】"), width: int = 100) -> str:
    """The explanation as lines for a screen; `mark` is put around quoted characters, long lines are cut around them."""
    out = [explanation.label, f"  {explanation.iri}"]
    if explanation.names:
        out.append(("  又名：" if lang == "zh" else "  also: ") + "、".join(explanation.names))
    shown: set[Passage] = set()
    for fact in explanation.facts:
        out.append(f"- {fact.zh if lang == 'zh' else fact.en}{'：' if lang == 'zh' else ': '}{fact.value}")
        if fact.relation.startswith("^"):
            out.extend(f"    {line}" for line in _shown(fact.passages, mark, width, shown))
    out.extend(f"  {line}" for line in _shown(explanation.passages, mark, width, shown))
    return "\n".join(out)


def _shown(passages: Iterable[Passage], mark: tuple[str, str], width: int, shown: set[Passage]) -> Iterator[str]:
    for p in passages:
        if p in shown:
            continue
        shown.add(p)
        room = max((width - (p.end - p.start)) // 2, 8)
        left, right = max(p.start - room, 0), min(p.end + room, len(p.line))
        before = ("…" if left else "") + p.line[left : p.start]
        after = p.line[p.end : right] + ("…" if right < len(p.line) else "")
        yield f"{p.file}:{p.number}: {before}{mark[0]}{p.line[p.start : p.end]}{mark[1]}{after}  [{p.rule}, {p.locator}]"
