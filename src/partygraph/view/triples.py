"""The default graph of a build as triples of plain strings.

Input is `graph.nq` as the build writes it (one quad a line, sorted) or, when that file is missing, the embedded store.
The network needs only the merged facts, about half of the lines; telling a line's graph by its last characters and splitting
the rest takes a third of the time of a full parser, which is what keeps a nation's network under ten seconds.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from partygraph.errors import BuildError

__all__ = ["default_graph", "value"]

_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_LETTERS = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}


def default_graph(build: Path, predicates: Collection[str]) -> Iterator[tuple[str, str, str]]:
    """Subject and predicate IRIs (bare) and the object term (as written in N-Quads) of the merged triples with these predicates.

    Raises:
        BuildError: the folder holds neither `graph.nq` nor `store/`, or a line is no quad.
    """
    file = build / "graph.nq"
    if file.is_file():
        return _lines(file, predicates)
    if (build / "store").is_dir():
        return _stored(build / "store", predicates)
    raise BuildError(str(build), "no graph.nq and no store/ in it", hint="build it first: partygraph build SOURCES --out " + str(build))


def value(term: str) -> str:
    r"""The bare IRI or the text of a term.

    >>> value('"同心\\"圈\\""@zh'), value('<http://a>'), value('"3"^^<http://www.w3.org/2001/XMLSchema#integer>')
    ('同心"圈"', 'http://a', '3')
    """
    if term.startswith("<"):
        return term[1:-1]
    text = term[1 : term.rindex('"')]
    return _ESCAPE.sub(_plain, text) if "\\" in text else text


def _plain(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    return chr(int(code, 16)) if code else _LETTERS.get(match[3], match[3])


def _lines(file: Path, predicates: Collection[str]) -> Iterator[tuple[str, str, str]]:
    wanted = {f"<{predicate}>".encode(): predicate for predicate in predicates}
    merged, known, subject_text = b"\n", b"", ""
    with file.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            # In sorted order a merged triple comes just before the same triple in its graphs.
            if line.startswith(merged):
                continue
            try:
                subject, verb, term = line.split(b" ", 2)
            except ValueError:
                if line.strip():
                    raise _broken(file, number) from None
                continue
            predicate = wanted.get(verb)
            if predicate is None:
                continue
            if term[-3:] != b" .\n" or subject[:1] != b"<":
                raise _broken(file, number)
            if term[-4:-3] == b">":
                # An IRI has no space and a literal's own text ends with a quotation mark, so a last word in < > without one is a graph.
                cut = term.rfind(b" ", 0, -3)
                if cut >= 0 and b'"' not in term[cut:]:
                    continue
            merged = line[:-2] + b"<"
            if subject != known:
                known, subject_text = subject, subject[1:-1].decode()
            yield subject_text, predicate, term[:-3].decode()


def _broken(file: Path, number: int) -> BuildError:
    return BuildError(str(file), f"line {number} is no quad", hint="build again: the file was cut or edited")


def _stored(store: Path, predicates: Collection[str]) -> Iterator[tuple[str, str, str]]:
    from pyoxigraph import DefaultGraph, NamedNode, Store

    opened = Store.read_only(str(store))
    for predicate in sorted(predicates):
        for quad in opened.quads_for_pattern(None, NamedNode(predicate), None, DefaultGraph()):
            if isinstance(quad.subject, NamedNode):
                yield quad.subject.value, predicate, str(quad.object)
