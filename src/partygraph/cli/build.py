"""partygraph build"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from partygraph.cli.options import EXIT_INPUT
from partygraph.cli.rows import note, progress, shown, told
from partygraph.errors import BuildError, InputError
from partygraph.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partygraph.builder import BuildReport

__all__ = ["command", "report_failures", "report_totals", "step"]

STEPS = {"read": ("读", "reading"), "resolve": ("归并", "resolving"), "write": ("写", "writing"), "draw": ("画", "drawing")}


def command(
    sources: Annotated[
        list[Path],
        typer.Argument(
            metavar="SOURCES...", help=say(zh="文件、文件夹或压缩包；“-”读标准输入。", en="Files, folders or archives; - reads stdin.")
        ),
    ],
    out: Annotated[
        Path,
        typer.Option(
            "--out",
            "-o",
            metavar="DIR",
            help=say(zh="写到这个文件夹。原有的构建最后才被换下。", en="Folder to write; a previous build is swapped out last."),
        ),
    ] = Path("build"),
    decisions: Annotated[
        Path | None, typer.Option(metavar="FILE", help=say(zh="同一与否的决定（SSSOM）。", en="Decisions about what is one thing (SSSOM)."))
    ] = None,
    base: Annotated[str | None, typer.Option(metavar="IRI", help=say(zh="标识符的开头。", en="Where the identifiers live."))] = None,
    now: Annotated[
        str | None,
        typer.Option(
            metavar="TIME",
            help=say(
                zh="记入来历的时间；不给则同样的输入得同样的字节。",
                en="Time for the provenance; without it the same input gives the same bytes.",
            ),
        ),
    ] = None,
    jobs: Annotated[int | None, typer.Option(min=1, help=say(zh="几个进程读文件。", en="How many processes read documents."))] = None,
) -> None:
    from partygraph.builder import build

    try:
        report = build(sources, out, base=base, now=now, decisions=decisions, jobs=jobs, progress=step)
    except BuildError as error:
        report_failures(error.failures)
        raise
    report_totals(report)
    report_failures(report.failures)
    print(report.out)
    raise typer.Exit(EXIT_INPUT if report.failures else 0)


def report_totals(report: BuildReport) -> None:
    """Say on stderr what was built."""
    note(
        say(
            zh=f"读了 {report.documents} 份文件：{report.organizations} 个单位，{report.conferrals} 项授予，"
            f"{report.quads} 个四元组，{report.doubts} 处存疑",
            en=f"{report.documents} documents read: {report.organizations} organisations, {report.conferrals} conferrals, "
            f"{report.quads} quads, {report.doubts} doubts",
        )
    )


def report_failures(failures: Iterable[InputError]) -> None:
    """One line for each input that could not be read: file, reason, what to do."""
    for failure in failures:
        message, hint = told(failure)
        note(say(zh="未读：", en="not read: ") + shown(message + (say(zh=f"（{hint}）", en=f" ({hint})") if hint else "")))


def step(stage: str, count: int) -> None:
    """Progress of a build."""
    zh, en = STEPS.get(stage, (stage, stage))
    progress(f"{say(zh=zh, en=en)} {count}")
