"""Help texts that fit the screen in Chinese too, printed without loading a layout library: `--help` has to be instant.

A Chinese character is two columns wide and a line may end after any of them; the formatters at hand count one column and end lines
at spaces.
"""

from __future__ import annotations

import shutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from typer.core import TyperCommand, TyperGroup

from partygraph.messages import say

__all__ = ["Command", "Commands", "width", "wrapped"]

NO_START = frozenset("，。；：、！？）》”’」』】〕")
"""No line begins with one of these."""


def width(text: str) -> int:
    """Columns that the text takes.

    >>> width("党支部 ok")
    9
    """
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 0 if unicodedata.combining(character) else 1 for character in text)


def wrapped(text: str, columns: int) -> list[str]:
    """The text in lines of at most so many columns.

    >>> wrapped("读文件，建图谱。then query", 10)
    ['读文件，建', '图谱。then', 'query']
    """
    lines, line = [], ""
    for piece in _pieces(text):
        if line and width(line + piece.rstrip()) > columns:
            lines.append(line.rstrip())
            line = ""
        line += piece if line else piece.lstrip()
    return [*lines, line.rstrip()] if line.strip() else lines


def _pieces(text: str) -> Iterator[str]:
    """What must stay on one line: a word with the space after it, or a wide character with the marks after it."""
    piece = ""
    for character in text:
        wide = unicodedata.east_asian_width(character) in "WF" and character not in NO_START
        ended = piece and (piece[-1] == " " or wide or (unicodedata.east_asian_width(piece[-1]) in "WF" and character not in NO_START))
        if ended and character != " ":
            yield piece
            piece = ""
        piece += character
    if piece:
        yield piece


class _Help:
    """Writes the help of a command; mixed into typer's classes."""

    def get_help_option(self, ctx: Any) -> Any:
        """The `--help` option, with its own help."""
        option = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.help = say(zh="显示这段说明。", en="Show this text.")
        return option

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Put the help into click's formatter, line by line."""
        columns = max(min(shutil.get_terminal_size().columns, 100), 40)
        formatter.write("\n".join(_help(self, ctx, columns)))


class Command(_Help, TyperCommand):
    """A command with help in zh or en."""


class Commands(_Help, TyperGroup):
    """The group of all commands."""

    def summaries(self) -> dict[str, str]:
        """Each command and what it does, in one sentence."""
        return {}


def _help(command: Any, ctx: Any, columns: int) -> Iterator[str]:
    yield _strong(say(zh="用法：", en="Usage: ")) + " ".join([ctx.command_path, *command.collect_usage_pieces(ctx)])
    for paragraph in (command.help or "").split("\n\n"):
        yield ""
        yield from ("  " + line for line in wrapped(paragraph, columns - 2))
    arguments, options = [], []
    for parameter in command.get_params(ctx):
        if parameter.param_type_name == "argument":
            arguments.append((parameter.metavar or parameter.name.upper(), parameter.help or ""))
        elif record := parameter.get_help_record(ctx):
            options.append((record[0], record[1].replace("[default: ", say(zh="[默认：", en="[default: "))))
    commands = list(command.summaries().items()) if isinstance(command, Commands) else []
    yield from _section(say(zh="参数", en="Arguments"), arguments, columns)
    yield from _section(say(zh="选项", en="Options"), options, columns)
    yield from _section(say(zh="命令", en="Commands"), commands, columns)
    for paragraph in (command.epilog or "").split("\n\n"):
        if paragraph:
            yield ""
            yield from wrapped(paragraph, columns)


def _section(title: str, rows: Iterable[tuple[str, str]], columns: int) -> Iterator[str]:
    rows = list(rows)
    if not rows:
        return
    yield ""
    yield _strong(title)
    left = min(max(width(name) for name, _ in rows), columns // 3) + 4
    for name, text in rows:
        lines = wrapped(text, columns - left)
        head = "  " + name
        if width(head) + 2 > left:
            yield head
        else:
            yield head + " " * (left - width(head)) + (lines.pop(0) if lines else "")
        yield from (" " * left + line for line in lines)


def _strong(text: str) -> str:
    return f"\x1b[1m{text}\x1b[0m" if sys.stdout.isatty() else text
