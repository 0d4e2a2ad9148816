"""The audit as data: what was read, what does not add up, what documents disagree on, what a person should look at first."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from partygraph.audit.disputes import Dispute, disputes
from partygraph.audit.ledger import Cause, Entry, State
from partygraph.audit.messages import advice, message, term
from partygraph.errors import InputError
from partygraph.model import Evidence, Finding, Reading, Severity
from partygraph.rdf.iris import Iris
from partygraph.resolve import Resolution
from partygraph.resolve.review import questions

__all__ = ["FORMAT", "Lines", "report", "self_findings"]

FORMAT = "partygraph-audit/2"
"""Name and version of the form; docs/reference/audit.schema.json describes it."""

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def report(
    readings: Sequence[Reading],
    resolution: Resolution,
    failures: Iterable[InputError],
    *,
    iris: Iris,
    lines: Mapping[str, Lines],
    ledger_of: Callable[[str], Sequence[Entry]],
    names: Mapping[str, Sequence[str]],
    versions: Mapping[str, str],
) -> dict[str, Any]:
    """The audit of a build. `lines`, `ledger_of` and `names` lead from digests to line numbers, ledger entries and file names."""
    failed = list(failures)
    documents = [_document(r, iris, lines[r.source.digest], ledger_of(r.source.digest), names[r.source.digest]) for r in readings]
    documents.sort(key=lambda d: (d["files"][0], d["sha256"]))
    disputed = [_dispute(d, iris) for d in disputes(readings, resolution)]
    refused = [
        _finding(Finding(code="merge-refused", severity=Severity.WARNING, document=link.document or None,
                         values=(("left", _bare(link.left)), ("right", _bare(link.right)), ("why", link.rule))), None)
        for link in resolution.organizations.refused
    ]  # fmt: skip
    states = Counter(entry["state"] for d in documents for entry in d["ledger"])
    severities = Counter(f["severity"] for d in documents for f in d["findings"])
    severities.update(f["severity"] for f in refused)
    return {
        "format": FORMAT,
        "versions": dict(sorted(versions.items())),
        "totals": {
            "documents": len(documents),
            "failures": len(failed),
            "organizations": len(resolution.organizations.all),
            "conferrals": sum(d["counts"]["conferrals"] for d in documents),
            "personal_awards": sum(d["counts"]["personal_awards"] for d in documents),
            "ledger": {state.value: states.get(state.value, 0) for state in State},
            "findings": {severity.value: severities.get(severity.value, 0) for severity in Severity},
            "disputes": len(disputed),
        },
        "failures": sorted(({"file": e.path, "reason": e.reason, "hint": e.hint} for e in failed), key=lambda e: (e["file"], e["reason"])),
        "documents": documents,
        "disputes": disputed,
        "identity": {
            "refused": refused,
            "questions": [q.as_data(iris) for q in questions(readings, resolution)],
        },
    }


class Lines:
    """Line numbers of offsets in a text.

    >>> Lines("甲\\n乙").number(2)
    2
    """

    def __init__(self, text: str) -> None:
        self._starts = array("Q", [0, *(match.end() for match in re.finditer("\n", text))])

    def number(self, offset: int) -> int:
        """The line, counted from 1, that holds the character at `offset`."""
        return bisect_right(self._starts, offset)


def _document(reading: Reading, iris: Iris, lines: Lines, entries: Sequence[Entry], names: Sequence[str]) -> dict[str, Any]:
    fact = reading.document
    found = sorted(self_findings(reading, entries, names), key=lambda f: (_ORDER[f.severity], f.code, f.values))
    return {
        "iri": iris.document(reading.source.digest).value,
        "sha256": reading.source.digest,
        "files": list(names),
        "title": fact.title,
        "number": fact.number,
        "issued": list(fact.issued),
        "printed": fact.printed,
        "issuers": list(fact.issuers),
        "counts": {
            "organizations": len(reading.organizations),
            "campaigns": len(reading.campaigns),
            "awards": len(reading.awards),
            "conferrals": len(reading.conferrals),
            "brands": len(reading.brands),
            "personal_awards": reading.personal_awards,
        },
        "ledger": [_entry(entry, lines) for entry in entries],
        "findings": [_finding(f, lines) for f in found],
    }


def _entry(entry: Entry, lines: Lines) -> dict[str, Any]:
    return {
        "award": entry.award,
        "campaign": entry.campaign,
        "declared": entry.declared,
        "listed": entry.listed,
        "state": entry.state.value,
        "cause": entry.cause.value if entry.cause else None,
        "missing": list(entry.missing),
        "doubled": [{"row": row, "times": times} for row, times in entry.doubled],
        "extra": list(entry.extra),
        "unread": [_evidence(item, lines) for item in entry.unread],
        "marks": [_evidence(item, lines) for item in entry.marks],
        "evidence": [_evidence(item, lines) for item in entry.evidence],
    }


def self_findings(reading: Reading, entries: Iterable[Entry], names: Sequence[str]) -> Iterable[Finding]:
    """What the extraction found doubtful, and what follows from the ledger, each once."""
    digest = reading.source.digest
    entries = list(entries)
    told = {item for entry in entries if entry.cause is Cause.UNREAD for item in entry.unread}
    yield from (found for found in dict.fromkeys(reading.findings) if not (found.code == "unread-row" and told & set(found.evidence)))
    for entry in entries:
        yield from _of_entry(entry, digest)
    if len(names) > 1:
        yield Finding(code="duplicate-document", severity=Severity.INFO, values=(("names", "、".join(names)),), document=digest)
    if reading.personal_awards:
        yield Finding(code="personal-awards", severity=Severity.INFO, values=(("count", str(reading.personal_awards)),), document=digest)
    if not (reading.conferrals or reading.brands or reading.campaigns):
        yield Finding(code="nothing-found", severity=Severity.WARNING, document=digest)


_MISMATCH = {
    (State.SHORT, Cause.EXCERPT): ("count-excerpt", Severity.INFO),
    (State.SHORT, Cause.ATTACHMENT): ("list-attached", Severity.WARNING),
    (State.SHORT, Cause.UNREAD): ("count-unread", Severity.WARNING),
    (State.SHORT, Cause.SOURCE): ("count-source", Severity.WARNING),
    (State.SHORT, None): ("count-mismatch", Severity.WARNING),
    (State.OVER, Cause.SOURCE): ("count-source", Severity.WARNING),
    (State.OVER, None): ("count-mismatch", Severity.WARNING),
    (State.REPEATED, None): ("list-repeated", Severity.INFO),
    (State.NOT_LISTED, Cause.EXCERPT): ("count-excerpt", Severity.INFO),
    (State.NOT_LISTED, Cause.ATTACHMENT): ("list-attached", Severity.WARNING),
    (State.NOT_LISTED, None): ("list-missing", Severity.WARNING),
    (State.MENTIONED, None): ("count-mentioned", Severity.INFO),
}
"""What is said of a state, for a cause or (None) for all others."""


def _of_entry(entry: Entry, digest: str) -> Iterator[Finding]:
    """What one line of the ledger gives reason to say."""
    award = ("award", entry.award)
    stated = tuple(sorted(entry.evidence, key=lambda item: (not item.rule.startswith("declared"), not any(map(str.isdigit, item.quote)), item.start)))[:2]
    told = _MISMATCH.get((entry.state, entry.cause)) or _MISMATCH.get((entry.state, None))
    if told is not None:
        code, severity = told
        values = (award, ("declared", str(entry.declared)), ("listed", str(entry.listed)))
        yield Finding(code=code, severity=severity, values=values, evidence=(*stated, *entry.marks, *entry.unread[:5]), document=digest)
    if entry.missing:
        numbers = (award, ("positions", "、".join(map(str, entry.missing[:20]))))
        yield Finding(code="rows-missing", severity=Severity.WARNING, values=numbers, evidence=stated, document=digest)
    if entry.state is not State.REPEATED:
        for row, times in entry.doubled:
            doubled = (award, ("recipient", row), ("times", str(times)))
            yield Finding(code="rows-doubled", severity=Severity.WARNING, values=doubled, evidence=stated, document=digest)
    if entry.extra:
        extra = (award, ("rows", "、".join(entry.extra[:10])))
        yield Finding(code="rows-extra", severity=Severity.INFO, values=extra, evidence=stated, document=digest)


def _finding(finding: Finding, lines: Lines | None) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "values": dict(finding.values),
        "message": {lang: message(finding.code, finding.values, lang) for lang in ("zh", "en")},
        "advice": {lang: advice(finding.code, lang) for lang in ("zh", "en")},
        "document": finding.document,
        "evidence": [_evidence(item, lines) for item in finding.evidence],
    }


def _evidence(item: Evidence, lines: Lines | None) -> dict[str, Any]:
    return {
        "start": item.start,
        "end": item.end,
        "line": lines.number(item.start) if lines else None,
        "quote": item.quote,
        "rule": item.rule,
        "locator": item.locator.value,
    }


def _dispute(dispute: Dispute, iris: Iris) -> dict[str, Any]:
    values = [{"value": value, "documents": list(digests)} for value, digests in dispute.values]
    shown = " / ".join(value for value, _ in dispute.values)
    return {
        "what": dispute.what,
        "iri": iris.keyed(dispute.key).value,
        "label": dispute.label,
        "values": values,
        "message": {
            lang: message("two-values", [("about", dispute.label), ("what", term(dispute.what, lang)), ("values", shown)], lang)
            for lang in ("zh", "en")
        },
    }


def _bare(node: str) -> str:
    return node.split("@", maxsplit=1)[0]
