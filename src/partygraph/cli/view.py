"""partygraph view"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from partygraph.cli.options import BuildFolder
from partygraph.cli.rows import note
from partygraph.errors import BuildError
from partygraph.messages import language, say
from partygraph.view.subset import Subset

__all__ = ["command"]

PICTURES = (".svg", ".png")


def command(
    build: BuildFolder = Path("build"),
    provinces: Annotated[
        list[str] | None,
        typer.Option(
            "--province", metavar="NAME", help=say(zh="只画这个省的，可多次给。", en="Only what lies in this province, may be repeated.")
        ),
    ] = None,
    campaigns: Annotated[
        list[str] | None,
        typer.Option(
            "--campaign",
            metavar="NAME",
            help=say(
                zh="只画这个活动的，给名称的一部分即可，可多次给。", en="Only this campaign: a part of its name will do, may be repeated."
            ),
        ),
    ] = None,
    documents: Annotated[
        list[str] | None,
        typer.Option(
            "--document",
            metavar="NAME",
            help=say(
                zh="只画这份文件说的：题名、文号或文件名的一部分，可多次给。",
                en="Only what this document says: a part of its title, number or file name, may be repeated.",
            ),
        ),
    ] = None,
    question: Annotated[
        str | None,
        typer.Option(
            "--question",
            "-q",
            metavar="NAME",
            help=say(
                zh="只画这个问题的答案：问题的名字，或自己的 .rq 文件。",
                en="Only what a question answers: the name of a saved one, or a .rq file of your own.",
            ),
        ),
    ] = None,
    values: Annotated[
        list[str] | None,
        typer.Option(
            "--param",
            "--parameter",
            "-p",
            metavar="KEY=VALUE",
            help=say(zh="问题的参数，可多次给。", en="A parameter of the question, may be repeated."),
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help=say(
                zh="把网页写到这个文件；不给时部分图写到构建文件夹的 part.html。",
                en="Write the page to this file; else a part goes to part.html in the build folder.",
            ),
        ),
    ] = None,
    static: Annotated[
        Path | None,
        typer.Option(
            "--static",
            metavar="FILE",
            help=say(
                zh="画成静态图，不用浏览器：FILE.svg 或 FILE.png；不写网页，除非也给 --output。",
                en="Draw a still picture without a browser: FILE.svg or FILE.png; no page then, unless --output is given too.",
            ),
        ),
    ] = None,
    title: Annotated[str | None, typer.Option(help=say(zh="网页或图的标题。", en="Title of the page or picture."))] = None,
    browse: Annotated[bool, typer.Option("--open/--no-open", help=say(zh="是否打开浏览器。", en="Whether to open the browser."))] = True,
) -> None:
    from partygraph.view import render

    if static is not None and static.suffix.lower() not in PICTURES:
        raise typer.BadParameter(
            say(zh=f"{static}：后缀应为 .svg 或 .png", en=f"{static}: its name must end in .svg or .png"), param_hint="--static"
        )
    if values and question is None:
        raise typer.BadParameter(say(zh="要与 --question 一起用", en="goes with --question"), param_hint="--param")
    subset = Subset(
        provinces=tuple(provinces or ()),
        campaigns=tuple(campaigns or ()),
        documents=tuple(documents or ()),
        question=question,
        parameters=dict(_pair(word) for word in values or []),
    )
    if static is not None:
        _draw(build, static, title, subset)
        print(static)
        if output is None:
            return
    page = build / ("part.html" if subset else "network.html")
    if output is not None or title is not None or subset or not page.is_file():
        html = render(build, title=title, lang=language(), subset=subset)
        page = output or page
        _write(page, html.encode(), "--output")
    print(page)
    if browse:
        import webbrowser

        if not webbrowser.open(page.resolve().as_uri()):
            note(say(zh="没有找到浏览器，请自己打开这个文件。", en="No browser was found: open the file yourself."))


def _draw(build: Path, file: Path, title: str | None, subset: Subset) -> None:
    from partygraph.view import still
    from partygraph.view.image import to_png

    svg = still(build, title=title, lang=language(), subset=subset)
    _write(file, svg.encode() if file.suffix.lower() == ".svg" else to_png(svg), "--static")


def _write(file: Path, data: bytes, option: str) -> None:
    try:
        file.write_bytes(data)
    except OSError as error:
        raise BuildError(str(file), error.strerror or "cannot be written", hint=f"choose another file with {option}") from error


def _pair(word: str) -> tuple[str, str]:
    key, equals, value = word.partition("=")
    if not equals or not key.strip():
        raise typer.BadParameter(say(zh=f"{word}：应写作 名=值", en=f"{word}: write it as KEY=VALUE"), param_hint="--param")
    return key.strip(), value
