"""Write the measured parts of README.md and README.zh-CN.md: outputs of commands, the table of accuracy, timings.

    python tools/readme_figures.py              write all of them
    python tools/readme_figures.py --check      only say whether outputs and accuracy are out of date (exit code 1); timings are the machine's

Each part stands between two marks: `<!-- run LINES COMMAND -->` and `<!-- /run -->`, `<!-- accuracy -->` and `<!-- /accuracy -->`, `<!-- measured -->` and `<!-- /measured -->`,
`<!-- timings -->` and `<!-- /timings -->`. Commands are run in a folder that holds the demo's build. Accuracy is what the gate has pinned
in tests/accuracy/floors.json.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from partygraph.score import KINDS, Tally

ROOT = Path(__file__).resolve().parents[1]
FLOORS = ROOT / "tests" / "accuracy" / "floors.json"
PAGES = {"en": ROOT / "README.md", "zh": ROOT / "README.zh-CN.md"}

WORDS = {
    "en": {
        "kind": "Kind of fact", "p": "Precision", "r": "Recall",
        "first": "Measured: F1 {} on {} public notices and articles, {} on {} texts written as tests, {} on {} held-out texts ([by kind](#what-it-reads-and-how-well)).",
        "columns": "Left: {} public notices and articles. Right: {} texts written as tests.",
        "all": "**all**", "command": "Command", "seconds": "Seconds", "rows": "… {} more lines",
        "document": "title, number, date, signers", "campaigns": "campaigns and organisers", "conferrals": "who got what for what",
        "givers": "who gave it", "subordinate": "what belongs to what", "aliases": "second names", "located": "places", "brands": "brands and owners",
        "declared": "declared counts",
    },
    "zh": {
        "kind": "事实种类", "p": "准确率", "r": "召回率",
        "first": "实测 F1：公开的通知和报道 {1} 份 {0}，为测试而写的文本 {3} 份 {2}，留出的文本 {5} 份 {4}（[按种类](#读什么读得怎样)）。",
        "columns": "左：公开的通知和报道 {} 份。右：为测试而写的文本 {} 份。",
        "all": "**合计**", "command": "命令", "seconds": "秒", "rows": "……另有 {} 行",
        "document": "标题、文号、日期、发文单位", "campaigns": "活动与主办", "conferrals": "谁凭什么得了什么",
        "givers": "谁授予", "subordinate": "谁属于谁", "aliases": "别名", "located": "所在地", "brands": "品牌与归属",
        "declared": "所称数目",
    },
}  # fmt: skip


def environment(language: str) -> Mapping[str, str]:
    """The variables under which commands are run."""
    return {**os.environ, "PARTYGRAPH_LANG": language, "COLUMNS": "100", "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}


def output(command: str, folder: Path, language: str, *, lines: int) -> str:
    """What a command prints on both streams, at most so many lines of it."""
    done = subprocess.run(
        shlex.split(command), cwd=folder, env=environment(language), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )
    said = [line.rstrip() for line in done.stdout.rstrip().splitlines()]
    left = len(said) - lines
    return "\n".join([*said[:lines], *([WORDS[language]["rows"].format(left)] if left > 0 else [])])


def first_screen(language: str) -> str:
    """One line of accuracy, from the floors that the gate pinned."""
    pinned = json.loads(FLOORS.read_text(encoding="utf-8"))
    said: list[str | int] = []
    for parts in (("seeds", "dev"), ("golden", "notices"), ("held",)):
        tally = sum((Tally(*pinned[part]["right, wrong, missed"]["all"]) for part in parts), Tally())
        said += [f"{tally.f1:.3f}", sum(pinned[part]["documents"] for part in parts)]
    return WORDS[language]["first"].format(*said)


def accuracy(language: str) -> str:
    """The table of precision and recall, from the floors that the gate pinned."""
    words = WORDS[language]
    pinned = json.loads(FLOORS.read_text(encoding="utf-8"))
    columns = {"seeds + dev": ("seeds", "dev"), "golden": ("golden", "notices")}
    counts = {name: sum(pinned[part]["documents"] for part in parts) for name, parts in columns.items()}
    said = words["columns"].format(*counts.values())
    rows = [said, "", f"| {words['kind']} |" + f" {words['p']} | {words['r']} | F1 |" * len(columns), "| --- |" + " ---: |" * (3 * len(columns))]
    for kind in (*KINDS, "all"):
        cells = []
        for parts in columns.values():
            tally = sum((Tally(*pinned[part]["right, wrong, missed"][kind]) for part in parts), Tally())
            cells += [f"{tally.precision:.3f}", f"{tally.recall:.3f}", f"{tally.f1:.3f}"]
        rows.append(f"| {words[kind]} | " + " | ".join(cells) + " |")
    return "\n".join(rows)


@cache
def least_seconds(command: str) -> float:
    """Wall time of a command on this machine, the least of three runs."""
    taken = []
    for _ in range(3):
        with tempfile.TemporaryDirectory() as folder:
            begin = time.perf_counter()
            subprocess.run(command.split(), cwd=folder, env=environment("en"), capture_output=True, check=True)
            taken.append(time.perf_counter() - begin)
    return min(taken)


def timings(language: str) -> str:
    """The table of timings."""
    words = WORDS[language]
    rows = [f"| `{command}` | {least_seconds(command):.2f} |" for command in ("partygraph --help", "partygraph demo")]
    return "\n".join([f"| {words['command']} | {words['seconds']} |", "| --- | ---: |", *rows])


def written(page: str, folder: Path, language: str, *, timed: bool) -> str:
    """The page with its measured parts made anew."""

    def run(match: re.Match[str]) -> str:
        said = output(match["command"], folder, language, lines=int(match["lines"]))
        return f"{match[1]}\n```console\n$ {match['command']}\n{said}\n```\n<!-- /run -->"

    page = re.sub(r"(<!-- run (?P<lines>\d+) (?P<command>.*?) -->)\n.*?<!-- /run -->", run, page, flags=re.DOTALL)
    page = _between(page, "accuracy", accuracy(language))
    page = _between(page, "measured", first_screen(language))
    return _between(page, "timings", timings(language)) if timed else page


def _between(page: str, mark: str, text: str) -> str:
    return re.sub(rf"(<!-- {mark} -->\n).*?(<!-- /{mark} -->)", lambda match: match[1] + text + "\n" + match[2], page, flags=re.DOTALL)


def main() -> int:
    """Run from the command line."""
    check = "--check" in sys.argv[1:]
    stale = False
    for language, path in PAGES.items():
        with tempfile.TemporaryDirectory() as folder:
            old = path.read_text(encoding="utf-8")
            new = written(old, Path(folder), language, timed=not check)
            if check and new != old:
                print(f"{path.name} is out of date: python tools/readme_figures.py")
                stale = True
            elif not check:
                path.write_text(new, encoding="utf-8")
    return int(stale)


if __name__ == "__main__":
    sys.exit(main())
