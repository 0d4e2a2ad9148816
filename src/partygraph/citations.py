"""Which characters of which document state something: what a message cites.

Built over a dataset in a store; line numbers come from the texts that a build keeps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Store

from partygraph.rdf.vocab import OA, PG

__all__ = ["Citation", "Citations"]

_CITED = 3
_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Citation:
    """Characters of a document, for a person to look at."""

    document: str
    file: str
    start: int
    end: int
    quote: str
    line: int | None = None
    """Line of the file, from 1, where the build can tell."""

    def __str__(self) -> str:
        """The place and the characters, in one line.

        >>> str(Citation(document="urn:d", file="notice.txt", start=8, end=11, quote="一等奖", line=3))
        'notice.txt:3 「一等奖」'
        """
        place = f"{self.file}:{self.line}" if self.line else f"{self.file}[{self.start}:{self.end}]"
        quote = " ".join(self.quote.split())
        return f"{place} 「{quote if len(quote) <= _SHOWN else quote[:_SHOWN] + '…'}」"


class Citations:
    """Looks up the characters that state something, and the lines they stand in. Texts are read once."""

    def __init__(self, store: Store, texts: Path | None) -> None:
        self._store = store
        self._folder = texts
        self._texts: dict[str, str | None] = {}

    def files(self, iri: str) -> tuple[str, ...]:
        """Names of the files of a document, or of the documents that state a thing."""
        if ":" not in iri:
            return ()
        own = self._values(iri, PG.fileName)
        if own:
            return own
        documents = {*self._values(iri, PG.statedIn), *self._values(iri, OA.hasSource)}
        documents.update(document for node in self._values(iri, PG.evidence) for document in self._values(node, OA.hasSource))
        return tuple(sorted({name for document in documents for name in self._values(document, PG.fileName)}))

    def of(self, iri: str, documents: tuple[str, ...] = (), telling: re.Pattern[str] | None = None) -> tuple[Citation, ...]:
        """The first characters, in each document (of `documents`, when given), that state the thing; those that `telling` finds before others."""
        if ":" not in iri:
            return ()
        nodes = self._values(iri, PG.evidence) or ((iri,) if self._values(iri, OA.hasSelector) else ())
        cited = sorted({citation for node in nodes for citation in self._at(node)})
        wanted = [citation for citation in cited if not documents or citation.document in documents]
        if telling is not None:
            wanted = [citation for citation in wanted if telling.search(citation.quote)] or wanted
        first: dict[str, Citation] = {}
        for citation in wanted:
            first.setdefault(citation.document, citation)
        rest = [citation for citation in wanted if citation not in first.values()]
        return tuple([*first.values(), *rest][:_CITED])

    def _at(self, node: str) -> Iterator[Citation]:
        for document in self._values(node, OA.hasSource):
            selectors = self._values(node, OA.hasSelector)
            starts, ends, quotes = (
                [value for selector in selectors for value in self._values(selector, term)] for term in (OA.start, OA.end, OA.exact)
            )
            if starts and ends and starts[0].isdecimal() and ends[0].isdecimal():
                start, end = int(starts[0]), int(ends[0])
                file = next(iter(self._values(document, PG.fileName)), document)
                yield Citation(
                    document=document, file=file, start=start, end=end, quote=quotes[0] if quotes else "", line=self._line(document, start)
                )

    def _line(self, document: str, start: int) -> int | None:
        if document not in self._texts:
            self._texts[document] = self._read(document)
        text = self._texts[document]
        return None if text is None else text.count("\n", 0, start) + 1

    def _read(self, document: str) -> str | None:
        for digest in self._values(document, PG.sha256):
            for path in sorted(self._folder.glob(f"{digest}*")) if self._folder and self._folder.is_dir() else ():
                return path.read_bytes().decode("utf-8", errors="replace")
        return None

    def _values(self, iri: str, term: NamedNode) -> tuple[str, ...]:
        found = {
            quad.object.value
            for quad in self._store.quads_for_pattern(NamedNode(iri), term, None)
            if isinstance(quad.object, NamedNode | Literal)
        }
        return tuple(sorted(found))
