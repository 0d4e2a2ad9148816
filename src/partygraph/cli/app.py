"""All commands in one table, and what happens when one of them fails.

A command's module is imported when the command is asked for: `partygraph --help` needs the table alone.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import Annotated, Any

import typer

from partygraph.cli.help import Command, Commands
from partygraph.errors import PartygraphError, QueryError, StoreError
from partygraph.messages import say

__all__ = ["COMMANDS", "Entry", "app"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A command: the module of that name in this package, what it does, and a line that one can paste."""

    zh: str
    en: str
    example: str


COMMANDS: dict[str, Entry] = {
    "build": Entry(
        zh="读文件，建图谱。", en="Read documents and build the graph.", example="partygraph build notices/ report.docx --out build"
    ),
    "query": Entry(
        zh="问一个存好的问题；不给名字就列出问题。",
        en="Ask a saved question; without a name, list them.",
        example="partygraph query winners -p recipient=人民医院",
    ),
    "view": Entry(zh="在浏览器里看网络图。", en="Open the network in the browser.", example="partygraph view"),
    "explain": Entry(
        zh="一个单位、品牌或活动的全部事实和原文。",
        en="All facts about one thing, with the source lines.",
        example="partygraph explain 东营市中医院",
    ),
    "check": Entry(
        zh="检查图谱：形状、数目、矛盾。", en="Check the graph: shapes, counts, contradictions.", example="partygraph check --format json"
    ),
    "verify": Entry(
        zh="在原文件里逐字复核每一条依据。", en="Find every quote again in the source files.", example="partygraph verify notices/"
    ),
    "load": Entry(zh="装入三元组库。", en="Load the dataset into a triple store.", example="partygraph load http://localhost:7878"),
    "serve": Entry(
        zh="在本机开一个只读的 SPARQL 服务。",
        en="Serve the build read-only over SPARQL on this machine.",
        example="partygraph serve --port 7878",
    ),
    "review": Entry(
        zh="回答“是不是同一个单位”的未决问题。",
        en="Answer the open questions on what is one body and what is two.",
        example="partygraph review && partygraph build notices/ --decisions decisions.sssom.tsv",
    ),
    "diff": Entry(zh="比较两次构建。", en="Compare two builds.", example="partygraph diff build-old build"),
    "score": Entry(zh="与人工答案比对。", en="Compare readings with gold facts.", example="partygraph score tests/golden"),
    "demo": Entry(
        zh="用随软件附带的通知走一遍全程。", en="The whole line on the notices that ship with the package.", example="partygraph demo"
    ),
}


class Lang(StrEnum):
    """Languages of the command line."""

    zh = "zh"
    en = "en"


class Guarded(Commands):
    """The group that turns the package's errors into one line, a hint and an exit code."""

    def summaries(self) -> dict[str, str]:
        """Each command and what it does, in one sentence."""
        return {name: say(zh=entry.zh, en=entry.en) for name, entry in COMMANDS.items()}

    def list_commands(self, ctx: Any) -> list[str]:
        """The names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of that name, made now."""
        entry = COMMANDS.get(cmd_name)
        if entry is None:
            return None
        alone = typer.Typer(add_completion=False, rich_markup_mode=None)
        text = say(zh=entry.zh, en=entry.en) + "\n\n" + say(zh="例：", en="Example: ") + entry.example
        alone.command(cmd_name, cls=Command, help=text)(import_module(f"partygraph.cli.{cmd_name}").command)
        return typer.main.get_command(alone)

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:  # `partygraph query winners | head`
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from error
        except PartygraphError as error:
            from partygraph.cli.options import EXIT_INPUT, EXIT_STORE, EXIT_USAGE
            from partygraph.cli.rows import note, told

            message, hint = told(error)
            note(say(zh="错误：", en="error: ") + _one_line(message))
            if hint:
                note("  " + say(zh="提示：", en="hint: ") + _one_line(hint))
            code = EXIT_STORE if isinstance(error, StoreError) else EXIT_USAGE if isinstance(error, QueryError) else EXIT_INPUT
            raise typer.Exit(code) from error


def _one_line(text: str) -> str:
    return " ".join("".join(character if character.isprintable() else " " for character in text).split())


app = typer.Typer(
    cls=Guarded,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help=say(
        zh="把卫生健康系统的党建通知读成知识图谱：谁、凭什么作品、从谁那里、获得了什么。每个事实都能指出它在原文中的字。",
        en="Read notices of China's health system about party building into a knowledge graph in which every fact can show its characters.",
    ),
    epilog=say(
        zh="退出码：0 正常；1 有发现或有差异；2 命令写错；3 有文件读不了（其余已建成）；4 三元组库拒绝或连不上。",
        en="Exit codes: 0 clean; 1 findings or differences; 2 wrong usage; 3 an input failed (the others were built); 4 the store failed.",
    )
    + "\n\n"
    + say(zh="例：", en="Example: ")
    + "partygraph build notices/ && partygraph query winners",
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        print(version("partygraph"))
        raise typer.Exit


@app.callback()
def options(
    lang: Annotated[
        Lang | None, typer.Option(help=say(zh="界面语言；也可用变量 PARTYGRAPH_LANG。", en="Language; also the variable PARTYGRAPH_LANG."))
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=say(zh="显示版本。", en="Show the version."))
    ] = False,
) -> None:
    """Options before the command."""
