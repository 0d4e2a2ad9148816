"""Saved questions: a SPARQL file with a header, asked of a finished build.

Each file of `queries/` is SPARQL 1.1 that runs as it is in any store. Its header, lines that begin with `#+`, is TOML: a topic, a title
and a description in zh and en, the type of each parameter and the heading of each column. A parameter `name` is the variable `?_name`,
and its default stands in the query itself: `VALUES ?_name { "" }`. To ask with another value, that one clause is written anew with a term
that pyoxigraph serialised: a value can say whatever it likes, it stays a term.

Questions ask the default graph, where every fact stands once; `GRAPH` is for where a fact comes from.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from partygraph.errors import BuildError, QueryError
from partygraph.resources import queries_folder

if TYPE_CHECKING:
    from pyoxigraph import Store

__all__ = [
    "Answer",
    "Cell",
    "Column",
    "Parameter",
    "Question",
    "ask",
    "open_store",
    "plain",
    "put_in",
    "question",
    "questions",
    "read_question",
    "run",
]

Cell = str | int | float | bool | None
"""A value of an answer: text of an IRI or literal, a number, a truth value, or nothing."""

Kind = Literal["string", "integer", "iri"]
XSD = "http://www.w3.org/2001/XMLSchema#"
INTEGERS = frozenset(XSD + name for name in ("integer", "int", "long", "nonNegativeInteger", "positiveInteger"))
DECIMALS = frozenset(XSD + name for name in ("decimal", "double", "float"))
VALUES = re.compile(r"VALUES\s+\?_(\w+)\s*\{\s*(.*?)\s*\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A place of a question that the person who asks may fill; `default` is a term as it stands in the query."""

    name: str
    type: Kind
    zh: str
    en: str
    default: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of the answer. One that stands `aside`, such as an identifier, is for machines; tables for people leave it out."""

    name: str
    zh: str
    en: str
    aside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A saved question. `text` is the whole file."""

    name: str
    topic: str
    title_zh: str
    title_en: str
    description_zh: str
    description_en: str
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    text: str

    def bind(self, values: Mapping[str, object]) -> str:
        """The SPARQL text with the values in the places of the parameters.

        >>> print(question("repeat-winners").bind({"least": 3}).split("WHERE {")[1].splitlines()[1].strip())
        VALUES ?_least { 3 }
        """
        known = {parameter.name: parameter for parameter in self.parameters}
        for name in values:
            if name not in known:
                raise QueryError(self.name, f"no parameter {name!r}", hint=_near(name, known, "its parameters are"))
        terms = {name: _term(self.name, known[name], value) for name, value in values.items()}

        def clause(match: re.Match[str]) -> str:
            name = match.group(1)
            return f"VALUES ?_{name} {{ {terms[name]} }}" if name in terms else match.group()

        head, body = _parted(self.text)
        return head + VALUES.sub(clause, body)


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


def questions(folder: Path | None = None) -> tuple[Question, ...]:
    """All saved questions, by name.

    >>> [found.name for found in questions()][:3]
    ['across-documents', 'belongs-to', 'branches-without-committee']
    """
    return _questions(queries_folder() if folder is None else folder)


@cache
def _questions(folder: Path) -> tuple[Question, ...]:
    return tuple(read_question(path) for path in sorted(folder.glob("*.rq")))


def question(name: str, folder: Path | None = None) -> Question:
    """The saved question of that name; a name that ends in `.rq` is the path of a file of one's own.

    >>> question("winers")
    Traceback (most recent call last):
    partygraph.errors.QueryError: winers: no saved question has this name
    """
    if name.endswith(".rq"):
        return read_question(Path(name))
    for found in questions(folder):
        if found.name == name:
            return found
    raise QueryError(name, "no saved question has this name", hint=_near(name, [found.name for found in questions(folder)], "the list:"))


def read_question(path: Path) -> Question:
    """The question in one file; everything that is wrong with its header is one `QueryError` that names the place."""
    name = path.stem
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "not UTF-8 text"
        raise QueryError(str(path), reason, hint="a question is a UTF-8 text file whose name ends in .rq") from error
    head, body = _parted(text)
    try:
        said = tomllib.loads("\n".join(line.removeprefix("#+") for line in head.splitlines()))
    except tomllib.TOMLDecodeError as error:
        raise QueryError(name, f"header: {error}", hint="the lines that begin with #+ are TOML") from error
    try:
        return _described(name, said, body, text)
    except (KeyError, TypeError, AttributeError) as error:
        raise QueryError(name, f"header: {error} is missing or misshapen", hint="see any file of queries/ for the shape") from error


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


def _parted(text: str) -> tuple[str, str]:
    """The header's lines and the rest."""
    lines = text.splitlines(keepends=True)
    count = next((index for index, line in enumerate(lines) if not line.startswith("#+")), len(lines))
    return "".join(lines[:count]), "".join(lines[count:])


def _described(name: str, said: Mapping[str, object], body: str, text: str) -> Question:
    defaults = dict(VALUES.findall(body))
    titles, descriptions = _table(said["title"]), _table(said["description"])
    parameters = []
    for key, value in _table(said.get("parameters", {})).items():
        described = _table(value)
        kind = described["type"]
        if kind not in ("string", "integer", "iri"):
            raise QueryError(name, f"header: parameter {key}: type {kind!r}", hint="a type is string, integer or iri")
        if key not in defaults:
            raise QueryError(name, f"parameter {key} has no VALUES ?_{key} {{ … }} in the query", hint="the default stands in that clause")
        parameters.append(Parameter(name=key, type=kind, zh=str(described["zh"]), en=str(described["en"]), default=defaults[key]))
    for key in defaults:
        if key not in {parameter.name for parameter in parameters}:
            raise QueryError(name, f"?_{key} is not described in the header", hint=f"add a line: #+ parameters.{key} = …")
    columns = []
    for key, value in _table(said["columns"]).items():
        described = _table(value)
        columns.append(Column(name=key, zh=str(described["zh"]), en=str(described["en"]), aside=described.get("aside") is True))
    return Question(
        name=name,
        topic=str(said["topic"]),
        title_zh=str(titles["zh"]),
        title_en=str(titles["en"]),
        description_zh=str(descriptions["zh"]),
        description_en=str(descriptions["en"]),
        parameters=tuple(parameters),
        columns=tuple(columns),
        text=text,
    )


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError(repr(value))
    return value


def _term(asked: str, parameter: Parameter, value: object) -> str:
    """The value as a SPARQL term."""
    from pyoxigraph import Literal as Text
    from pyoxigraph import NamedNode

    said = str(value)
    try:
        if parameter.type == "integer":
            return str(int(said))
        return str(NamedNode(said)) if parameter.type == "iri" else str(Text(said))
    except ValueError as error:
        hint = f"it wants {'a whole number' if parameter.type == 'integer' else 'a full IRI'}: {parameter.en}"
        raise QueryError(asked, f"{parameter.name}={said}: not a value of type {parameter.type}", hint=hint) from error


def _near(word: str, known: Sequence[str] | Mapping[str, object], otherwise: str) -> str:
    near = difflib.get_close_matches(word, list(known), n=3, cutoff=0.5)
    return f"did you mean {', '.join(near)}?" if near else f"{otherwise} {', '.join(sorted(known)) or '(none)'}"
