"""Saved questions, as their files describe them.

Each file of `queries/` is SPARQL 1.1 that runs as it is in any store. Its header, lines that begin with `#+`, is TOML: a topic, a title
and a description in zh and en, the type of each parameter and the heading of each column. A parameter `name` is the variable `?_name`,
and its default stands in the query itself: `VALUES ?_name { "" }`. To ask with another value, that one clause is written anew with a term
that pyoxigraph serialised: a value can say whatever it likes, it stays a term.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from partygraph.errors import QueryError
from partygraph.resources import queries_folder

__all__ = ["Column", "Parameter", "Question", "question", "questions", "read_question"]

Kind = Literal["string", "integer", "iri"]
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
