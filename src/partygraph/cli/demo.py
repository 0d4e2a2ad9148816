"""partygraph demo"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from partygraph.cli.build import report_failures, report_totals, step
from partygraph.cli.options import EXIT_INPUT, Form
from partygraph.cli.rows import note, write
from partygraph.messages import language, say

__all__ = ["command", "notices_folder"]

ASKED = (("tiers", 8), ("institutions", 8), ("shared-brand-names", 6), ("completeness", 8))
"""Questions of the tour, and how many rows of each are shown."""


def notices_folder() -> Path:
    """The notices that ship with the package."""
    return Path(__file__).parents[1] / "notices"


def command(
    out: Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help=say(zh="写到这个文件夹。", en="Folder to write."))] = Path(
        "demo-build"
    ),
    browse: Annotated[
        bool, typer.Option("--open/--no-open", help=say(zh="是否在浏览器里打开网络图。", en="Whether to open the network in the browser."))
    ] = False,
) -> None:
    from partygraph.builder import build
    from partygraph.check import check
    from partygraph.query import run
    from partygraph.questions import question

    report = build(sorted(notices_folder().glob("*.txt")), out, progress=step)
    report_totals(report)
    report_failures(report.failures)
    zh = language() == "zh"
    for name, rows in ASKED:
        asked = question(name)
        answer = run(out, name)
        print(f"\n{asked.title_zh if zh else asked.title_en}   partygraph query {name} --build {out}\n")
        write(replace(answer, rows=answer.rows[:rows]), Form.table)
        if len(answer) > rows:
            print(say(zh=f"……共 {len(answer)} 行", en=f"… {len(answer)} rows in all"))
    findings = check(out, reason=False)
    print("\n" + say(zh=f"检查：{len(findings)} 条", en=f"Checks: {len(findings)} remarks") + f"   partygraph check --build {out}")
    for finding in findings[:3]:
        print(f"  {finding.severity.value}: {finding.message(language())}")
    page = out / "network.html"
    print("\n" + say(zh="网络图：", en="Network: ") + f"{page}   partygraph view --build {out}")
    if browse:
        import webbrowser

        if not webbrowser.open(page.resolve().as_uri()):
            note(say(zh="没有找到浏览器，请自己打开这个文件。", en="No browser was found: open the file yourself."))
    raise typer.Exit(EXIT_INPUT if report.failures else 0)
