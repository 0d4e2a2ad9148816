"""Rows to the screen or a file: a table for people, CSV, TSV, JSON or Markdown for everything else.

What stands in a cell came from a document: a terminal's control characters are shown, not obeyed, and nothing is read as markup.
"""

from __future__ import annotations

import contextlib
import csv
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from partygraph.cli.options import Form
from partygraph.errors import BuildError, InputError, PartygraphError
from partygraph.messages import language

if TYPE_CHECKING:
    from rich.console import Console

    from partygraph.query import Answer, Cell
    from partygraph.questions import Column

__all__ = ["console", "form_of", "note", "progress", "shown", "told", "write"]

INSTANCES = ("https://w3id.org/partygraph/ontology#", "https://w3id.org/partygraph/id/")


def form_of(form: Form | None, output: Path | None) -> Form:
    """The form that was asked for, else the one that the file's suffix says, else a table."""
    if form is not None:
        return form
    suffix = "" if output is None else output.suffix.lower().removeprefix(".")
    return Form(suffix) if suffix in set(Form) else Form.md if suffix == "markdown" else Form.table


def write(answer: Answer, form: Form | None, output: Path | None = None) -> None:
    """Write an answer in the given form."""
    form = form_of(form, output)
    with _opened(output) as out:
        if form is Form.json:
            json.dump(list(answer), out, ensure_ascii=False, indent=2)
            out.write("\n")
        elif form in (Form.csv, Form.tsv):
            writer = csv.writer(out, delimiter="," if form is Form.csv else "\t", lineterminator="\n")
            writer.writerow(column.name for column in answer.columns)
            writer.writerows(answer.rows)
        else:
            kept = [index for index, column in enumerate(answer.columns) if not column.aside]
            columns = [answer.columns[index] for index in kept]
            rows = [[row[index] for index in kept] for row in answer.rows]
            if form is Form.md:
                _markdown(columns, rows, out)
            else:
                _table(columns, rows, out)


def shown(value: Cell) -> str:
    """A cell for people: numbers plain, own identifiers short, control characters and text direction marks made visible."""
    text = "" if value is None else str(value)
    for start in INSTANCES:
        text = text.removeprefix(start)
    return "".join(character if character.isprintable() else f"\\u{ord(character):04x}" for character in text.replace("\t", "  "))


def told(error: PartygraphError) -> tuple[str, str]:
    """An error's message and hint in the language of the moment: the place that it names stays, the reason is put into Chinese."""
    message = str(error)
    if language() == "en":
        return message, error.hint
    from partygraph.cli.chinese import chinese

    place, colon, reason = message.partition(": ")
    if isinstance(error, InputError | BuildError):
        place, colon, reason = error.path, ": ", error.reason
    return (f"{place}：{chinese(reason)}" if colon else chinese(message)), chinese(error.hint)


def console(out: TextIO | None = None) -> Console:
    """Where tables go. A pipe has no width: there a table is as wide as it must be."""
    from rich.console import Console

    stream = sys.stdout if out is None else out
    return Console(file=stream, highlight=False, markup=False, emoji=False, width=None if stream.isatty() else 10_000)


def note(text: str) -> None:
    """A line for the person at the screen, on stderr; it takes the place of a line of progress."""
    print(("\r\x1b[K" if sys.stderr.isatty() else "") + text, file=sys.stderr)


def progress(text: str) -> None:
    """How far the work is, where a person looks on; the next line takes its place."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


def _table(columns: Sequence[Column], rows: Sequence[Sequence[Cell]], out: TextIO) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for index, column in enumerate(columns):
        numbers = bool(rows) and all(isinstance(row[index], int | float | None) for row in rows)
        table.add_column(Text(column.zh if language() == "zh" else column.en), justify="right" if numbers else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(shown(cell)) for cell in row))
    screen = console(out)
    with screen.capture() as captured:
        screen.print(table)
    # rich fills each line up to the width of the table: nothing that anyone wants in a file
    out.writelines(line.rstrip() + "\n" for line in captured.get().splitlines())


def _markdown(columns: Sequence[Column], rows: Sequence[Sequence[Cell]], out: TextIO) -> None:
    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(cell.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;") for cell in cells) + " |\n"

    out.write(line([column.zh if language() == "zh" else column.en for column in columns]))
    out.write("| " + " | ".join("---" for _ in columns) + " |\n")
    out.writelines(line([shown(cell) for cell in row]) for row in rows)


@contextlib.contextmanager
def _opened(output: Path | None) -> Iterator[TextIO]:
    if output is None or str(output) == "-":
        yield sys.stdout
    else:
        with output.open("w", encoding="utf-8", newline="") as file:
            yield file
