"""A finished build asked: a saved question by its name, or SPARQL of one's own.

Questions ask the default graph, where every fact stands once; `GRAPH` is for where a fact comes from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from partygraph.errors import BuildError, QueryError
from partygraph.questions import Column, question, questions

if TYPE_CHECKING:
    from pyoxigraph import Store

__all__ = ["Answer", "Cell", "ask", "open_store", "plain", "put_in", "questions", "run"]

Cell = str | int | float | bool | None
"""A value of an answer: text of an IRI or literal, a number, a truth value, or nothing."""

XSD = "http://www.w3.org/2001/XMLSchema#"
INTEGERS = frozenset(XSD + name for name in ("integer", "int", "long", "nonNegativeInteger", "positiveInteger"))
DECIMALS = frozenset(XSD + name for name in ("decimal", "double", "float"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Rows under columns. Notebooks show it as a table.

    `columns` are the names of the variables, `rows` hold one value for each; `headings` is for people.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Cell]]:
        names = [column.name for column in self.columns]
        for row in self.rows:
            yield dict(zip(names, row, strict=True))

    def _repr_html_(self) -> str:
        from html import escape

        shown = [index for index, column in enumerate(self.columns) if not column.aside]
        head = "".join(f"<th>{escape(self.columns[index].zh)}</th>" for index in shown)
        lines = ("".join(f"<td>{escape('' if row[index] is None else str(row[index]))}</td>" for index in shown) for row in self.rows)
        body = "".join(f"<tr>{line}</tr>" for line in lines)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def run(build: Path, name: str, values: Mapping[str, object] | None = None) -> Answer:
    """Ask the saved question `name` of the build in the folder `build`."""
    asked = question(name)
    return put_in(open_store(build), asked.bind(values or {}), columns=asked.columns, name=name)


def ask(build: Path, sparql: str) -> Answer:
    """Ask a SELECT or ASK query of one's own of the default graph of the build."""
    return put_in(open_store(build), sparql, name="sparql")


def put_in(store: Store, sparql: str, *, columns: Sequence[Column] = (), name: str = "sparql") -> Answer:
    """Put a query to a store. Without `columns` each variable heads its own column."""
    from pyoxigraph import QueryBoolean, QuerySolutions

    try:
        found = store.query(sparql)
    except SyntaxError as error:
        raise QueryError(name, f"not SPARQL: {error}", hint="mend the query; SPARQL 1.1 is understood") from error
    if isinstance(found, QueryBoolean):
        return Answer(columns=(Column(name="answer", zh="回答", en="Answer"),), rows=((bool(found),),))
    if not isinstance(found, QuerySolutions):
        raise QueryError(name, "neither SELECT nor ASK", hint="ask for rows; files of triples are in the build folder")
    variables = [variable.value for variable in found.variables]
    known = {column.name: column for column in columns}
    headed = tuple(known.get(variable, Column(name=variable, zh=variable, en=variable)) for variable in variables)
    return Answer(columns=headed, rows=tuple(tuple(plain(row[variable]) for variable in variables) for row in found))


def plain(term: object) -> Cell:
    """The Python value of an RDF term, of pyoxigraph or of anything with `value` and perhaps a datatype."""
    if term is None:
        return None
    value = str(getattr(term, "value", term))
    datatype = getattr(getattr(term, "datatype", None), "value", "")
    if datatype in INTEGERS:
        return int(value)
    if datatype in DECIMALS:
        return float(value)
    if datatype == XSD + "boolean":
        return value in {"true", "1"}
    return value


def open_store(build: Path) -> Store:
    """The embedded store of a build, read-only; from `graph.nq` when the build holds no store."""
    from pyoxigraph import RdfFormat, Store

    if not build.is_dir():
        raise BuildError(str(build), "no such build folder", hint="run: partygraph build SOURCES --out " + str(build))
    folder, file = build / "store", build / "graph.nq"
    try:
        if folder.is_dir():
            return Store.read_only(str(folder))
        if file.is_file():
            store = Store()
            store.bulk_load(path=str(file), format=RdfFormat.N_QUADS)
            return store
    except (OSError, SyntaxError, ValueError) as error:
        raise BuildError(str(build), f"cannot be opened: {error}", hint="build it again") from error
    raise BuildError(str(build), "holds neither store/ nor graph.nq", hint="run: partygraph build SOURCES --out " + str(build))
