"""partygraph view"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from partygraph.cli.options import BuildFolder
from partygraph.cli.rows import note
from partygraph.errors import BuildError
from partygraph.messages import language, say

__all__ = ["command"]


def command(
    build: BuildFolder = Path("build"),
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help=say(zh="把网页写到这个文件。", en="Write the page to this file."))
    ] = None,
    title: Annotated[str | None, typer.Option(help=say(zh="网页的标题。", en="Title of the page."))] = None,
    browse: Annotated[bool, typer.Option("--open/--no-open", help=say(zh="是否打开浏览器。", en="Whether to open the browser."))] = True,
) -> None:
    from partygraph.view import render

    page = build / "network.html"
    if output is not None or title is not None or not page.is_file():
        html = render(build, title=title, lang=language())
        page = output or page
        try:
            page.write_text(html, encoding="utf-8", newline="\n")
        except OSError as error:
            raise BuildError(str(page), error.strerror or "cannot be written", hint="choose another file with --output") from error
    print(page)
    if browse:
        import webbrowser

        if not webbrowser.open(page.resolve().as_uri()):
            note(say(zh="没有找到浏览器，请自己打开这个文件。", en="No browser was found: open the file yourself."))
