"""The network as one HTML file that asks nobody for anything.

The page holds the renderer that pyvis ships, our own script and style, and two blocks of data: columns that draw the picture, and
details (source lines) that are unpacked when somebody first asks for them. Both are gzip in base64, so that no character of the data
can end a tag; a Content-Security-Policy with the digests of the two scripts and the style keeps everything else from running.
"""

from __future__ import annotations

import gzip
import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from partygraph.view.columns import columns
from partygraph.view.drawing import words

if TYPE_CHECKING:
    from partygraph.view.drawing import PartyNetwork

__all__ = ["Texts", "findings_of", "page"]

SCRIPTS = (
    "data.js", "pinyin.js", "view.js", "dots.js", "paint.js", "labels.js", "state.js", "filters.js", "search.js", "panel.js", "path.js", "export.js", "charts.js", "keys.js", "main.js",
)  # fmt: skip


class Texts(Mapping[str, str]):
    """Texts that a build keeps, by the digest of their source; each is read when it is asked for."""

    def __init__(self, build: Path) -> None:
        self._folder = build / "texts"

    def __getitem__(self, digest: str) -> str:
        try:
            # As bytes: line ends are characters, and offsets count them.
            return (self._folder / f"{digest}.txt").read_bytes().decode("utf-8", "surrogatepass")
        except (OSError, UnicodeDecodeError) as error:
            raise KeyError(digest) from error

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(file.stem for file in self._folder.glob("*.txt")))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def findings_of(build: Path) -> list[tuple[str, dict[str, str]]]:
    """What the audit doubts about each document: its IRI and the message in zh and en; nothing without an audit."""
    try:
        audit = json.loads((build / "audit.json").read_bytes())
        return [
            (document["iri"], {"zh": finding["message"]["zh"], "en": finding["message"]["en"]})
            for document in audit["documents"]
            for finding in document["findings"]
            if finding["severity"] != "info"
        ]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def page(network: PartyNetwork) -> str:
    """The page's HTML."""
    from jinja2 import Environment

    renderer, script, style = _renderer(), _script(), _asset("page.css")
    picture, details = columns(network)
    environment = Environment(autoescape=True, keep_trailing_newline=True)
    template = environment.from_string(_asset("page.html"))
    from markupsafe import Markup

    return template.render(
        lang="zh-CN" if network.lang == "zh" else "en",
        title=network.heading,
        policy=_policy(renderer, script, style),
        style=Markup(style),
        renderer=Markup(renderer),
        script=Markup(script),
        picture=Markup(_packed(picture)),
        details=Markup(_packed(details)),
        word=lambda key: words()["ui"][key][network.lang],
    )


def _packed(data: Mapping[str, Any]) -> str:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return b64encode(gzip.compress(text.encode("utf-8", "replace"), 6, mtime=0)).decode()


def _policy(renderer: str, script: str, style: str) -> str:
    digests = [f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'" for code in (renderer, script, style)]
    return f"default-src 'none'; script-src {digests[0]} {digests[1]}; style-src {digests[2]}; img-src data: blob:; base-uri 'none'; form-action 'none'"


@cache
def _renderer() -> str:
    """vis-network as pyvis ships it, in its newest bundled version."""
    folder = files("pyvis").joinpath("lib")
    newest = max((entry for entry in folder.iterdir() if entry.name.startswith("vis-")), key=lambda entry: [int(part) for part in entry.name[4:].split(".")])
    return _inline(newest.joinpath("vis-network.min.js").read_text(encoding="utf-8"))


@cache
def _script() -> str:
    parts = "\n".join(_asset("js/" + name) for name in SCRIPTS)
    return _inline(f'(() => {{\n"use strict";\n{parts}\n}})();\n')


def _inline(code: str) -> str:
    """Code as it may stand in a script element: one kind of line end, and nothing that closes or escapes the element."""
    code = code.replace("\r\n", "\n").replace("\r", "\n")
    lines = [line for line in code.split("\n") if not line.startswith("//# sourceMappingURL")]
    code = "\n".join(lines)
    for bad in ("</script", "<!--"):
        if bad in code.lower():
            raise ValueError(f"the page's script holds {bad}")
    return code


@cache
def _asset(name: str) -> str:
    return files("partygraph.view").joinpath("assets/" + name).read_text(encoding="utf-8").replace("\r\n", "\n")
