"""Is a finished build well formed, complete and free of contradictions?

Four things are looked at, and all end as `CheckFinding`s with a message in Chinese and English and the characters that it is about:
the shapes (SHACL), the ledger of declared and listed awards, contradictions within and between documents, and the ontology (terms nobody
declared; patterns of the data that HermiT finds impossible). Infos are worth reading, warnings and errors make `exit_code` 1.
"""

from __future__ import annotations

import json
import logging
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import DefaultGraph, NamedNode, QuerySolutions, RdfFormat, Store

from partygraph import contradictions
from partygraph.citations import Citation, Citations
from partygraph.errors import BuildError
from partygraph.impossible import impossible_patterns
from partygraph.model import Severity
from partygraph.ontology import find_java, ontology_triples
from partygraph.rdf.vocab import PG, RDF
from partygraph.shapes import Engine, Violation, shape_messages, validate

__all__ = ["CheckFinding", "Citation", "check", "check_store", "exit_code", "open_build"]

_LOG = logging.getLogger(__name__)

MESSAGES: Mapping[str, tuple[str, str]] = {
    "list-missing": (
        "《{document}》称“{award}”有 {declared} 个，但没有列出名单：名单可能在附件中，请补充附件。",
        "{document} declares {declared} of {award} and lists none: the list may be in an attachment; add it.",
    ),
    "count-short": (
        "《{document}》称“{award}”有 {declared} 个，只列出 {listed} 个：原文可能是节录，也可能有行未读出。",
        "{document} declares {declared} of {award} and lists {listed}: the text may be an excerpt, or rows were not read.",
    ),
    "count-part": (
        "《{document}》称“{award}”有 {declared} 个，文中提到 {listed} 个。",
        "{document} says that there are {declared} of {award} and names {listed} of them.",
    ),
    "count-over": (
        "《{document}》称“{award}”有 {declared} 个，却列出 {listed} 个：请核对重复行、跨行名称，或原文有误。",
        "{document} declares {declared} of {award} and lists {listed}: look for doubled rows and wrapped names, or the text is wrong.",
    ),
    "row-lost": (
        "《{document}》中“{award}”读出 {listed} 行，图中只有 {rows} 行，缺第 {gaps} 行：可能是个人奖项，或获奖者未能识别。",
        "{document}: {listed} rows of {award} were counted and {rows} are in the graph; missing: {gaps}. Awards to individuals, or recipients not recognised.",
    ),
    "two-counts": ("各文件所称“{name}”的数量不一：{values}。", "Documents declare different numbers of {name}: {values}."),
    "two-dates": (
        "《{document}》有互相矛盾的成文日期：{values}。两者都已保留，请核对落款与文头。",
        "{document} states dates of signing that disagree: {values}. Both are kept; compare the signature with the head.",
    ),
    "printed-before-signed": (
        "《{document}》印发日期 {printed} 早于成文日期 {signed}。",
        "{document} was printed on {printed}, before it was signed on {signed}.",
    ),
    "two-givers": ("各文件所载“{name}”的授予单位不一：{values}。", "Documents name different givers of {name}: {values}."),
    "two-parents": ("“{name}”有几个直接上级：{values}。", "{name} stands directly under several organisations: {values}."),
    "two-tiers": (
        "{recipient}的“{entry}”在同一活动中获得不同等次：{values}。",
        "{entry} of {recipient} has awards of different tiers in one campaign: {values}.",
    ),
    "doubled-conferral": (
        "{recipient}的“{award}”有带成果与不带成果两条授奖：可能是同一次授奖的两种说法。",
        "{recipient} has {award} once with an entry and once without: perhaps one conferral told twice.",
    ),
    "names-of-one": (
        "同一上级下几个组织的名称只有写法之别：{values}。若为同一组织，请在决定文件中合并。",
        "Organisations under one superior differ in the manner of their names only: {values}. If they are one, say so in the decision file.",
    ),
    "unknown-term": (
        "图中用了本体没有声明的词 {term}（{count} 处）。",
        "The graph uses {term}, which the ontology does not declare ({count} times).",
    ),
    "impossible": (
        "HermiT 认为不可能：{pattern}（{count} 处，例如“{name}”）。请核对其类型与关系。",
        "HermiT finds this impossible: {pattern} ({count} times, for example {name}). Look at its classes and links.",
    ),
    "no-java": (
        "没有找到 Java，未用 HermiT 检查本体；其余检查均已完成。",
        "No Java was found, so HermiT did not look at the ontology; all else was checked.",
    ),
    "empty": ("图中没有一次授奖：请核对输入的文件。", "The graph holds no conferral: look at the documents that went in."),
}
"""Code to the message in Chinese and in English; those of the shapes are in ontology/shapes.ttl."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckFinding:
    """One thing that is wrong, doubtful or worth knowing."""

    code: str
    """A code of `MESSAGES`, or the name of a shape of ontology/shapes.ttl."""
    severity: Severity
    focus: str
    """IRI of what it is about; empty when it is about the whole graph."""
    label: str
    zh: str
    en: str
    value: str | None = None
    citations: tuple[Citation, ...] = ()
    documents: tuple[str, ...] = ()
    """File names of the documents concerned."""

    def message(self, lang: str = "zh") -> str:
        """The message in one language."""
        return self.zh if lang.startswith("zh") else self.en


def check(build: Path, *, engine: Engine = Engine.SPARQL, reason: bool = True) -> list[CheckFinding]:
    """All findings about the build, the gravest first. `reason` asks HermiT too, which takes some seconds.

    What the graph alone cannot tell of the ledger, why rows are missing, was seen while the texts were read and stands in the audit.
    """
    found = check_store(open_build(build), texts=build / "texts", engine=engine, reason=reason)
    told = _ledger(build / "audit.json")
    return found if told is None else sorted([*(f for f in found if f.code not in _FROM_GRAPH), *told], key=_gravity)


def check_store(store: Store, *, texts: Path | None = None, engine: Engine = Engine.SPARQL, reason: bool = True) -> list[CheckFinding]:
    """All findings about a dataset; `texts` is a folder with the documents' texts by digest, for line numbers."""
    cite = Citations(store, texts)
    found = [*_shapes(store, cite, engine), *_doubts(store, cite), *_terms(store)]
    if next(iter(store.quads_for_pattern(None, RDF.type, PG.Conferral, DefaultGraph())), None) is None:
        found.append(_finding("empty", Severity.INFO))
    if reason:
        found.extend(_impossible(store, cite))
    return sorted(found, key=_gravity)


_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def _gravity(finding: CheckFinding) -> tuple[int, str, str, str, str]:
    return _ORDER[finding.severity], finding.code, finding.focus, finding.value or "", finding.zh


_FROM_GRAPH = frozenset({"list-missing", "count-short", "count-part", "count-over", "row-lost"})
"""What a dataset without its audit says of declared and listed."""


def _ledger(audit: Path) -> list[CheckFinding] | None:
    """What the audit says of declared and listed, with the lines that it cites; None when there is no audit that can be read."""
    try:
        documents = json.loads(audit.read_text(encoding="utf-8"))["documents"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return [
        CheckFinding(
            code=row["code"], severity=Severity(row["severity"]), focus=document["iri"], label=document["title"] or document["files"][0],
            zh=row["message"]["zh"], en=row["message"]["en"], value=row["values"].get("award"), documents=tuple(document["files"]),
            citations=tuple(
                Citation(document=document["iri"], file=document["files"][0], start=e["start"], end=e["end"], quote=e["quote"], line=e["line"])
                for e in row["evidence"]
            ),
        )  # fmt: skip
        for document in documents
        for row in document["findings"]
        if row["code"].startswith(_OF_LEDGER)
    ]


_OF_LEDGER = ("count-", "list-", "rows-")


def exit_code(findings: Iterable[CheckFinding]) -> int:
    """0 when nothing is wrong or doubtful, else 1. (2 is for a wrong command line, 3 for input that failed, 4 for a store.)

    >>> exit_code([])
    0
    """
    return int(any(finding.severity is not Severity.INFO for finding in findings))


def open_build(build: Path) -> Store:
    """The dataset of a build: its store on disk, or graph.nq read into memory."""
    graph, folder = build / "graph.nq", build / "store"
    if (folder / "CURRENT").is_file():
        try:
            return Store.read_only(str(folder))
        except OSError:
            _LOG.debug("store of %s is in use or damaged: reading graph.nq", build)
    if not graph.is_file():
        raise BuildError(str(build), "no graph.nq here", hint="run partygraph build first, or name another folder with --build")
    store = Store()
    try:
        store.bulk_load(path=str(graph), format=RdfFormat.N_QUADS)
    except (OSError, SyntaxError, ValueError) as error:
        raise BuildError(str(graph), f"not readable: {error}", hint="build again") from error
    return store


def _shapes(store: Store, cite: Citations, engine: Engine) -> Iterator[CheckFinding]:
    """Results of SHACL. Several superiors are told by the contradictions, which know both sides; infos of one kind and document are one."""
    infos: defaultdict[tuple[str, tuple[str, ...]], list[Violation]] = defaultdict(list)
    for violation in validate(store, engine=engine):
        if violation.severity is Severity.INFO:
            infos[violation.shape, cite.files(violation.focus)].append(violation)
        elif violation.shape != "organization-one-parent":
            yield _violated(store, cite, violation)
    for (_, _), found in sorted(infos.items()):
        yield _violated(store, cite, found[0], len(found))


def _violated(store: Store, cite: Citations, violation: Violation, times: int = 1) -> CheckFinding:
    texts = shape_messages().get(violation.shape, {})
    zh, en = (texts.get(language, violation.shape) for language in ("zh", "en"))
    return CheckFinding(
        code=violation.shape,
        severity=violation.severity,
        focus=violation.focus,
        label=contradictions.label(store, NamedNode(violation.focus)) if ":" in violation.focus else violation.focus,
        zh=zh if times == 1 else f"{zh}同一文件中共 {times} 处。",
        en=en if times == 1 else f"{en} {times} times in the same document.",
        value=None if violation.value == violation.focus else violation.value,
        citations=cite.of(violation.focus),
        documents=cite.files(violation.focus),
    )


def _doubts(store: Store, cite: Citations) -> Iterator[CheckFinding]:
    for doubt in contradictions.doubts(store):
        files = tuple(sorted({name for document in doubt.documents for name in cite.files(document)}))
        telling = _DATE if doubt.code in ("two-dates", "printed-before-signed") else None
        yield _finding(
            doubt.code, doubt.severity, doubt.values,
            focus=doubt.focus, label=contradictions.label(store, NamedNode(doubt.focus)),
            citations=cite.of(doubt.focus, doubt.documents, telling), documents=files or cite.files(doubt.focus),
        )  # fmt: skip


_DATE = re.compile(r"[0-9〇○一二三四五六七八九]{4}\s*[年./-]")


def _terms(store: Store) -> Iterator[CheckFinding]:
    """Classes and properties in our namespace that the ontology does not declare."""
    declared = {triple.subject.value for triple in ontology_triples() if isinstance(triple.subject, NamedNode)}
    for pattern in ("?subject ?term ?value", "?subject a ?term"):
        rows = store.query(f"SELECT ?term (COUNT(*) AS ?count) {{ {pattern} FILTER(ISIRI(?term)) }} GROUP BY ?term")
        assert isinstance(rows, QuerySolutions)  # noqa: S101 -- for the type checker: a SELECT gives solutions
        for row in rows:
            iri, count = (str(getattr(row[name], "value", "")) for name in ("term", "count"))
            if iri.startswith(PG.NAMESPACE) and iri not in declared:
                yield _finding("unknown-term", Severity.ERROR, (("term", iri.replace(PG.NAMESPACE, "pg:")), ("count", count)), focus=iri)


def _impossible(store: Store, cite: Citations) -> Iterator[CheckFinding]:
    """Patterns of the data that contradict the ontology."""
    if find_java() is None:
        yield _finding("no-java", Severity.INFO)
        return
    for pattern, nodes in impossible_patterns(store):
        example = min(nodes)
        name = contradictions.label(store, NamedNode(example))
        values = (("pattern", pattern), ("count", str(len(nodes))), ("name", name))
        yield _finding(
            "impossible", Severity.ERROR, values, focus=example, label=name, citations=cite.of(example), documents=cite.files(example)
        )  # fmt: skip


def _finding(
    code: str, severity: Severity, values: tuple[tuple[str, str], ...] = (), *, focus: str = "", label: str = "",
    citations: tuple[Citation, ...] = (), documents: tuple[str, ...] = (),
) -> CheckFinding:  # fmt: skip
    zh, en = (text.format_map(dict(values)) for text in MESSAGES[code])
    return CheckFinding(
        code=code, severity=severity, focus=focus, label=label or focus, zh=zh, en=en, citations=citations, documents=documents
    )  # fmt: skip
