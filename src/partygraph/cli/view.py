"""partygraph view"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from partygraph.cli.options import BuildFolder, Parameters, option, parameters
from partygraph.cli.rows import note
from partygraph.errors import BuildError, QueryError
from partygraph.messages import language, say
from partygraph.view.subset import Subset

__all__ = ["command"]

PICTURES = (".svg", ".png")

Provinces = Annotated[
    list[str] | None,
    option("--province", metavar="NAME", zh="只画这个省的，可多次给。", en="Only what lies in this province, may be repeated."),
]
Campaigns = Annotated[
    list[str] | None,
    option(
        "--campaign",
        metavar="NAME",
        zh="只画这个活动的，给名称的一部分即可，可多次给。",
        en="Only this campaign: a part of its name will do, may be repeated.",
    ),
]
Documents = Annotated[
    list[str] | None,
    option(
        "--document",
        metavar="NAME",
        zh="只画这份文件说的：题名、文号或文件名的一部分，可多次给。",
        en="Only what this document says: a part of its title, number or file name, may be repeated.",
    ),
]
Asked = Annotated[
    str | None,
    option(
        "--question",
        "-q",
        metavar="NAME",
        zh="只画这个问题的答案：问题的名字，或自己的 .rq 文件。",
        en="Only what a question answers: the name of a saved one, or a .rq file of your own.",
    ),
]
Constructed = Annotated[
    Path | None,
    option(
        "--construct",
        metavar="FILE",
        zh="只画这个 SPARQL CONSTRUCT 写出的三元组里的：一个文件，或“-”从标准输入读。",
        en="Only what the triples of this SPARQL CONSTRUCT name: a file, or - for the standard input.",
    ),
]
Page = Annotated[
    Path | None,
    option(
        "--output",
        "-o",
        metavar="FILE",
        zh="把网页写到这个文件；不给时部分图写到构建文件夹的 part.html。",
        en="Write the page to this file; else a part goes to part.html in the build folder.",
    ),
]
Still = Annotated[
    Path | None,
    option(
        "--static",
        metavar="FILE",
        zh="画成静态图，不用浏览器：FILE.svg 或 FILE.png；不写网页，除非也给 --output。",
        en="Draw a still picture without a browser: FILE.svg or FILE.png; no page then, unless --output is given too.",
    ),
]
Title = Annotated[str | None, option(zh="网页或图的标题。", en="Title of the page or picture.")]
Browse = Annotated[bool, option("--open/--no-open", zh="是否打开浏览器。", en="Whether to open the browser.")]


def command(
    build: BuildFolder = Path("build"),
    provinces: Provinces = None,
    campaigns: Campaigns = None,
    documents: Documents = None,
    question: Asked = None,
    values: Parameters = None,
    construct: Constructed = None,
    output: Page = None,
    static: Still = None,
    title: Title = None,
    browse: Browse = True,
) -> None:
    from partygraph.view import render

    if static is not None and static.suffix.lower() not in PICTURES:
        raise typer.BadParameter(
            say(zh=f"{static}：后缀应为 .svg 或 .png", en=f"{static}: its name must end in .svg or .png"), param_hint="--static"
        )
    if values and question is None:
        raise typer.BadParameter(say(zh="要与 --question 一起用", en="goes with --question"), param_hint="--parameter")
    subset = Subset(
        provinces=tuple(provinces or ()),
        campaigns=tuple(campaigns or ()),
        documents=tuple(documents or ()),
        construct=None if construct is None else _text(construct),
        question=question,
        parameters=parameters(values),
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


def _text(file: Path) -> str:
    if str(file) == "-":
        return sys.stdin.read()
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "is no UTF-8 text"
        raise QueryError(str(file), f"cannot be read: {reason}", hint="check the path") from error


def _draw(build: Path, file: Path, title: str | None, subset: Subset) -> None:
    from partygraph.view import still
    from partygraph.view.image import to_png

    svg = still(build, title=title, lang=language(), subset=subset)
    _write(file, svg.encode() if file.suffix.lower() == ".svg" else to_png(svg), "--static")


def _write(file: Path, data: bytes, flag: str) -> None:
    try:
        file.write_bytes(data)
    except OSError as error:
        raise BuildError(str(file), f"cannot be written: {error.strerror or error}", hint=f"choose another file with {flag}") from error
