"""The article of a web page, line by line.

The page is walked down from its body for as long as one child holds nearly all of the text that is no link; what is left is the article.
Its title above and the signature below it are kept. Rows of tables become lines with tabs, everything that a browser puts on a line of its own becomes one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING

from partygraph.read.furniture import NOTE, Weight, prune
from partygraph.read.grid import cell_text
from partygraph.read.refusal import Refused
from partygraph.read.rendered import is_layout, lines_as_shown, words

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["page_text"]

_LEAVES = words("p span a font b strong em u li ul ol dl table thead tbody tfoot h1 h2 h3 h4 h5 h6 pre blockquote")
_ENDS = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_ORIGIN = re.compile(r"发布|来源|日期|时间|作者|供稿|信息员|文号|索引号|\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}")
_DATE = re.compile(r"^[\s\u3000]*\d{4}年\d{1,2}月(?:\d{1,2}日)?[\s\u3000]*$|^[\s\u3000]*[二〇○零一O0]{4}年.{1,3}月.{0,4}日?[\s\u3000]*$")
_SHARE = 0.8
_TOP = 30
_ELEMENTS = 5_000
_TITLE = re.compile(r"<title[^>]*>([^<]{8,300})</title", re.IGNORECASE)


def page_text(html: str) -> str:
    """Give the article's lines.

    >>> page_text("<body><div><a href=/>首页</a></div><div><p>关于公布名单的通知</p><table><tr><td>一等奖<td>甲市人民医院</table></div></body>")
    '关于公布名单的通知\\n一等奖\\t甲市人民医院\\n'
    """
    body = _body(html)
    if body is None:
        raise Refused("is a page without text", "save the page when it has loaded, or copy its text into a txt file")
    title = _title(body, html)
    weights = prune(body)
    head, article, tail = _walk_down(body, weights)
    told = lines_as_shown(article)
    out = [*(line for line in head if len(line) < 8 or not _is_told(line, told[:6])), *told, *tail]
    if title and not _is_told(title, out[:_TOP]):
        out.insert(0, title)
    text = "\n".join(line for line in out if line)
    if not text.strip():
        raise Refused("is a page without text", "save the page when it has loaded, or copy its text into a txt file")
    return text + "\n"


def _body(html: str) -> Element | None:
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True)
    whole = _ENDS.sub("", html.lstrip("\ufeff").replace("\x00", ""))  # pages put together of parts end several times
    data = whole.encode("utf-8", "replace")
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, AssertionError):
        return None
    if root is None:
        return None
    body = root.find("body")
    return root if body is None else body


def _walk_down(body: Element, weights: dict[Element, Weight]) -> tuple[list[str], Element, list[str]]:
    """The article's element, and the lines above and below it that belong to it: title and origin, signature and date."""
    head: list[str] = []
    tail: list[str] = []
    node = body
    while True:
        whole = weights[node].score
        children = [child for child in node if isinstance(child.tag, str)]
        best = max(children, key=lambda child: weights[child].score, default=None)
        if best is None or whole <= 0 or weights[best].score < _SHARE * whole or best.tag in _LEAVES - {"table", "tbody"}:
            return head, node, tail
        if weights[best].blocks < 1 or (best.tag in ("table", "tbody") and not is_layout(best)):
            return head, node, tail
        at = children.index(best)
        head += [line for child in children[:at] for line in _notes(child, weights)]
        tail = _signature(children[at + 1 :], weights) + tail
        node = best


def _notes(node: Element, weights: dict[Element, Weight]) -> Iterator[str]:
    """Lines of an element above the article that are its title or say where it comes from."""
    weight = weights[node]
    if not weight.text or weight.link > 0.4 * weight.text or weight.text > 3 * NOTE:
        return
    titles = {cell_text("".join(title.itertext())) for title in node.iter("h1", "h2", "h3")}
    for line in lines_as_shown(node):
        if len(line) <= NOTE and (line in titles or _ORIGIN.search(line) or (weight.link == 0 and len(line) >= 12)):
            yield line


def _signature(nodes: list[Element], weights: dict[Element, Weight]) -> list[str]:
    """Short lines behind the article up to a date that stands alone."""
    found: list[str] = []
    for node in nodes[:6]:
        if weights[node].link:
            break
        for line in lines_as_shown(node):
            if len(line) > 60 or len(found) > 8:
                return []
            found.append(line)
            if _DATE.match(line):
                return found
    return []


def _title(body: Element, html: str) -> str | None:
    """The article's title: a heading of the page, or the element whose whole text the page's title begins with."""
    match = _TITLE.search(html, 0, 50_000)
    named = cell_text(unescape(match[1])) if match else ""
    best = ""
    for count, node in enumerate(body.iter("h1", "h2", "h3", "div", "p", "span", "td", "b", "strong")):
        if count > _ELEMENTS:
            break
        if len(node) < 4 and (node.text or len(node)):
            text = cell_text("".join(islice(node.itertext(), 12)))
            if 8 <= len(text) <= NOTE and (_glued([named]).startswith(_glued([text])) or (node.tag == "h1" and not best)) and len(text) > len(best):
                best = text
    return best or None


def _is_told(title: str, told: list[str]) -> bool:
    """Whether some lines, at most four, say the title and nothing else."""
    wanted = _glued([title])
    return any(_glued(told[start:end]) == wanted for start in range(len(told)) for end in range(start + 1, start + 5))


def _glued(lines: list[str]) -> str:
    return "".join("".join(lines).split())
