"""partygraph check"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from partygraph.cli.options import EXIT_FINDINGS, BuildFolder, Format, Output
from partygraph.cli.rows import note, write
from partygraph.messages import language, say

__all__ = ["command"]

SEVERITIES = {"error": ("错误", "error"), "warning": ("警告", "warning"), "info": ("提示", "info")}


def command(
    build: BuildFolder = Path("build"),
    form: Format = None,
    output: Output = None,
    reason: Annotated[
        bool,
        typer.Option(
            "--reason/--no-reason",
            help=say(zh="是否也用 HermiT 推理（需要 Java，几秒钟）。", en="Also ask HermiT (needs Java, takes seconds)."),
        ),
    ] = True,
) -> None:
    from partygraph.check import check, exit_code
    from partygraph.query import Answer
    from partygraph.questions import Column

    findings = check(build, reason=reason)
    columns = (
        Column(name="severity", zh="轻重", en="Severity"),
        Column(name="code", zh="代号", en="Code"),
        Column(name="message", zh="说明", en="Message"),
        Column(name="source", zh="原文", en="Source"),
        Column(name="focus", zh="对象", en="About", aside=True),
        Column(name="label", zh="名称", en="Label", aside=True),
    )
    rows = tuple(
        (
            say(zh=SEVERITIES[found.severity.value][0], en=found.severity.value),
            found.code,
            found.message(language()),
            " | ".join(map(str, found.citations)),
            found.focus,
            found.label,
        )
        for found in findings
    )
    write(Answer(columns=columns, rows=rows), form, output)
    counts = Counter(found.severity.value for found in findings)
    note(
        say(
            zh="，".join(f"{counts[name]} 条{zh}" for name, (zh, _) in SEVERITIES.items()),
            en=", ".join(f"{counts[name]} of severity {en}" for name, (_, en) in SEVERITIES.items()),
        )
    )
    raise typer.Exit(EXIT_FINDINGS if exit_code(findings) else 0)
