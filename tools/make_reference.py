"""Write docs/reference/cli.md, cli.zh-CN.md and queries.md from the commands' own help and the questions' own headers.

python tools/make_reference.py            write them
python tools/make_reference.py --check    only say which are out of date (exit code 1)
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REFERENCE = ROOT / "docs" / "reference"
HEADS = {
    "en": "# Command line\n\nWritten by `tools/make_reference.py` from the commands' own help; do not edit.\n",
    "zh": "# 命令行\n\n由 `tools/make_reference.py` 从命令自己的说明写成，请勿手改。\n",
}
TOPICS = {
    "awards": "获奖 · Awards",
    "brands": "品牌与作品 · Brands and entries",
    "campaigns": "活动 · Campaigns",
    "checks": "核对 · Checks",
    "documents": "文件 · Documents",
    "organisations": "单位与组织 · Organisations",
    "places": "地方 · Places",
}


HELP = """
import contextlib, io, json
from partygraph.cli.app import COMMANDS, app
said = {}
for words in ([], *([name] for name in COMMANDS)):
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.suppress(SystemExit):
        app([*words, "--help"], prog_name="partygraph")
    said[" ".join(words)] = out.getvalue().rstrip()
print(json.dumps(said))
"""
"""Prints what `partygraph --help` and each `partygraph NAME --help` print; a process has one language."""


def cli(language: str) -> str:
    """The page about the command line in one language."""
    environment = {**os.environ, "PARTYGRAPH_LANG": language, "COLUMNS": "100"}
    done = subprocess.run([sys.executable, "-c", HELP], capture_output=True, encoding="utf-8", env=environment, check=True)
    parts = [HEADS[language]]
    for name, text in json.loads(done.stdout).items():
        parts.append((f"## {name}\n\n" if name else "") + f"```text\n{text}\n```\n")
    return "\n".join(parts)


def queries() -> Iterator[str]:
    """The page about the saved questions, line by line."""
    from partygraph.questions import questions

    found = sorted(questions(), key=lambda question: (question.topic, question.name))
    yield "# Saved questions · 存好的问题"
    yield ""
    yield "Written by `tools/make_reference.py` from the headers of `queries/*.rq`; do not edit. 由各问题的文件头写成，请勿手改。"
    yield f"There are {len(found)}. Each is plain SPARQL 1.1 and also runs outside: `partygraph query NAME --show` prints it with its parameters put in."
    for topic, members in groupby(found, key=lambda question: question.topic):
        yield ""
        yield f"## {TOPICS[topic]}"
        for question in members:
            yield ""
            yield f"### [{question.name}](../../queries/{question.name}.rq)"
            yield ""
            yield f"**{question.title_zh}** {question.description_zh}  "
            yield f"**{question.title_en}.** {question.description_en}"
            if question.parameters:
                yield ""
                yield "| parameter · 参数 | type | default | |"
                yield "| --- | --- | --- | --- |"
                for one in question.parameters:
                    yield f"| `{one.name}` | {one.type} | `{one.default}` | {one.zh} · {one.en} |"
            yield ""
            yield "Columns · 列: " + ", ".join(f"`{column.name}` {column.zh}" for column in question.columns)


def pages() -> dict[Path, str]:
    """Every page and what it should hold."""
    return {
        REFERENCE / "cli.md": cli("en"),
        REFERENCE / "cli.zh-CN.md": cli("zh"),
        REFERENCE / "queries.md": "\n".join(queries()) + "\n",
    }


def main() -> None:
    """Write or check the pages."""
    stale = [path for path, text in pages().items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv[1:]:
        if stale:
            sys.exit("out of date: " + ", ".join(str(path.relative_to(ROOT)) for path in stale) + "; run python tools/make_reference.py")
        return
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
