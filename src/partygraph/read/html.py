"""The article of a web page, line by line.

The page is walked down from its body for as long as one child holds nearly all of the text that is no link; what is left is the article.
Its title above and the signature below it are kept. Rows of tables become lines with tabs, everything that a browser puts on a line of its own becomes one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING

from partygraph.read.grid import Cell, cell_text, lines
from partygraph.read.refusal import Refused

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["page_text"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DROPPED = _words("script style noscript template iframe object embed svg canvas select button input textarea video audio map head")
_FURNITURE = _words("nav header footer form aside dialog menu")
_FURNITURE_NAMES = _words("""
    nav navbar navigation menu footer foot copyright share sharing breadcrumb breadcrumbs crumb crumbs sidebar related
    recommend comment comments toolbar qrcode pagination pager login search banner advert ads toptool friendlink links
    bottom
""")
_BLOCKS = _words("""
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2
    h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul td th
""")
_LEAVES = _words("p span a font b strong em u li ul ol dl table thead tbody tfoot h1 h2 h3 h4 h5 h6 pre blockquote")
_ENDS = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f\v\u00a0]+")
_WIDE = "[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3001-\u303f“”‘’—…]"
_WRAPPED = re.compile(rf"(?<={_WIDE})[ \t\f\v\u00a0]*[\n\r][ \t\n\r\f\v\u00a0]*(?={_WIDE})")
_ORIGIN = re.compile(r"发布|来源|日期|时间|作者|供稿|信息员|文号|索引号|\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}")
_DATE = re.compile(r"^[\s\u3000]*\d{4}年\d{1,2}月(?:\d{1,2}日)?[\s\u3000]*$|^[\s\u3000]*[二〇○零一O0]{4}年.{1,3}月.{0,4}日?[\s\u3000]*$")
_FOOT = re.compile(r"版权所有|ICP备|公网安备|网站标识码|备案号|技术支持[：:]|Copyright")
_ENTRY = re.compile(r"(?:支部|总支|党委|[圈》”])[\s\u3000]*$")
"""How a row of a list of honours ends, which may well be a link; titles of stories, menus and directories of offices end otherwise."""
_SHARE = 0.8
_NOTE = 160
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
    weights = _prune(body)
    head, article, tail = _walk_down(body, weights)
    told = _render(article)
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


@dataclass(slots=True)
class _Weight:
    """Characters below an element: all, inside links, and those of parts that are no lists of links; how many links and line breaks it has."""

    text: int = 0
    link: int = 0
    score: int = 0
    links: int = 0
    blocks: int = 0

    @property
    def is_list_of_links(self) -> bool:
        return self.links > 3 and self.score < min(0.2 * self.text, 80)


def _weigh(root: Element) -> dict[Element, _Weight]:
    """Weigh every element, children before parents."""
    from lxml import etree

    weights: dict[Element, _Weight] = {}
    for _, node in etree.iterwalk(root, events=("end",)):
        own = _count(node.text)
        weight = _Weight()
        for child in node:
            below = weights.get(child)
            if below is not None:
                weight.text += below.text
                weight.link += below.link
                weight.score += below.score
                weight.links += below.links
                weight.blocks += below.blocks + (child.tag in _BLOCKS or child.tag == "br")
            own += _count(child.tail)
        weight.text += own
        weight.score += own
        if node.tag == "a" and node.get("href") is not None and not _ENTRY.search("".join(node.itertext())[-200:]):
            weight.link, weight.links = weight.text, 1
            weight.score = 0
        elif weight.text < 120 and weight.score < 2 * weight.link:
            weight.score = 0  # an item of a list of links: the link and its date
        weights[node] = weight
    return weights


def _count(text: str | None) -> int:
    return len("".join(text.split())) if text else 0


def _prune(body: Element) -> dict[Element, _Weight]:
    """Take out what is never text, and site furniture where it is a small part of the page; weigh what is left."""
    for node in [node for node in body.iter(*_DROPPED) if node is not body]:
        _remove(node)
    weights = _weigh(body)
    whole = max(weights[body].score, weights[body].text // 4, 1)
    furniture = _outermost(body, lambda node: _is_furniture(node, weights[node], whole))
    for node in furniture:
        _remove(node)
    weights = _weigh(body) if furniture else weights
    lists = _outermost(body, lambda node: weights[node].is_list_of_links and node.tag in _BLOCKS and "附件" not in "".join(node.itertext()))
    if lists and weights[body].text - sum(weights[node].text for node in lists) < 30:
        lists.remove(max(lists, key=lambda node: weights[node].text))  # nothing else is there: the list of links is the article
    for node in lists:
        _remove(node)
    return _weigh(body) if lists else weights


def _outermost(body: Element, wanted: Callable[[Element], bool]) -> list[Element]:
    """Elements below the body that are wanted and lie in no other such element."""
    from lxml import etree

    found = []
    walker = etree.iterwalk(body, events=("start",))
    for _, node in walker:
        if node is not body and isinstance(node.tag, str) and wanted(node):
            found.append(node)
            walker.skip_subtree()
    return found


def _is_furniture(node: Element, weight: _Weight, whole: int) -> bool:
    """Whether the element is hidden, or belongs to the site by its tag, its name or its words, and is a small part of the page."""
    share = weight.text / whole
    if share < 0.5 and node.attrib and ("display:none" in (node.get("style") or "").replace(" ", "").lower() or node.get("hidden") is not None):
        return True
    if share < 0.25 and (node.attrib or node.tag in _FURNITURE):
        of_article = node.tag in ("header", "footer") and next(node.iterancestors("article"), None) is not None
        if ((node.tag in _FURNITURE and not of_article) or _names(node) & _FURNITURE_NAMES) and not _holds_title(node):
            return True
    return 4 < weight.text < _NOTE and share < 0.5 and node.tag in _BLOCKS and _FOOT.search("".join(node.itertext())) is not None


def _names(node: Element) -> set[str]:
    """Words of the element's class and id."""
    words = f"{node.get('class') or ''} {node.get('id') or ''}"
    return set(re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words[:300]).lower()))


def _holds_title(node: Element) -> bool:
    return any(_count("".join(islice(title.itertext(), 12))) > 8 for title in islice(node.iter("h1", "h2"), 12))


def _remove(node: Element) -> None:
    """Empty an element and keep the text behind it. (Moving that text is not possible: lxml refuses control characters that pages do contain.)"""
    node.clear(keep_tail=True)


def _walk_down(body: Element, weights: dict[Element, _Weight]) -> tuple[list[str], Element, list[str]]:
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
        if weights[best].blocks < 1 or (best.tag in ("table", "tbody") and not _is_layout(best)):
            return head, node, tail
        at = children.index(best)
        head += [line for child in children[:at] for line in _notes(child, weights)]
        tail = _signature(children[at + 1 :], weights) + tail
        node = best


def _notes(node: Element, weights: dict[Element, _Weight]) -> Iterator[str]:
    """Lines of an element above the article that are its title or say where it comes from."""
    weight = weights[node]
    if not weight.text or weight.link > 0.4 * weight.text or weight.text > 3 * _NOTE:
        return
    titles = {cell_text("".join(title.itertext())) for title in node.iter("h1", "h2", "h3")}
    for line in _render(node):
        if len(line) <= _NOTE and (line in titles or _ORIGIN.search(line) or (weight.link == 0 and len(line) >= 12)):
            yield line


def _signature(nodes: list[Element], weights: dict[Element, _Weight]) -> list[str]:
    """Short lines behind the article up to a date that stands alone."""
    found: list[str] = []
    for node in nodes[:6]:
        if weights[node].link:
            break
        for line in _render(node):
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
            if 8 <= len(text) <= _NOTE and (_glued([named]).startswith(_glued([text])) or (node.tag == "h1" and not best)) and len(text) > len(best):
                best = text
    return best or None


def _is_told(title: str, told: list[str]) -> bool:
    """Whether some lines, at most four, say the title and nothing else."""
    wanted = _glued([title])
    return any(_glued(told[start:end]) == wanted for start in range(len(told)) for end in range(start + 1, start + 5))


def _glued(lines: list[str]) -> str:
    return "".join("".join(lines).split())


def _is_layout(table: Element) -> bool:
    """Whether the table only arranges the page: a table inside it, or one cell with most of the text on many lines."""
    if next(table.iterdescendants("table"), None) is not None:
        return True
    cells = list(table.iter("td", "th"))
    sizes = [_count("".join(cell.itertext())) for cell in cells]
    whole = sum(sizes)
    if not cells or not whole:
        return True
    biggest = max(range(len(cells)), key=sizes.__getitem__)
    breaks = sum(1 for node in cells[biggest].iter() if node.tag == "br" or node.tag in _BLOCKS)
    return sizes[biggest] > 0.6 * whole and breaks > 4 and sizes[biggest] > 60


def _rows(table: Element) -> Iterator[list[Cell]]:
    for row in table.iter("tr"):
        yield [
            Cell(_cell(cell), _span(cell.get("colspan")), _span(cell.get("rowspan"))) for cell in row if cell.tag in ("td", "th")
        ]  # fmt: skip


def _span(value: str | None) -> int:
    digits = (value or "").strip()
    return min(int(digits), 1000) if digits.isascii() and digits.isdigit() and len(digits) < 6 else 1


def _cell(cell: Element) -> str:
    inner = cell[0] if len(cell) == 1 and cell[0].tag in ("p", "span", "div") and not _count(cell.text) and not _count(cell[0].tail) else cell
    return " ".join(_render(cell)) if len(inner) else _WRAPPED.sub("", inner.text or "")


def _render(root: Element) -> list[str]:
    """Lines of an element, as a browser would break them."""
    from lxml import etree

    out = _Lines()
    walker = etree.iterwalk(root, events=("start", "end"))
    preformatted = 0
    for event, node in walker:
        tag = node.tag
        block = tag in _BLOCKS
        if event == "start":
            if tag == "br" or block:
                out.end()
            if tag == "table" and node is not root and not _is_layout(node):
                out.whole(lines([[Cell(_cell(caption))] for caption in node.iter("caption")]))
                out.whole(lines(_rows(node)))
                walker.skip_subtree()
                continue
            preformatted += tag == "pre"
            out.add(node.text, raw=preformatted > 0)
        else:
            preformatted -= tag == "pre"
            if block:
                out.end()
            if node is not root:
                out.add(node.tail, raw=preformatted > 0)
    out.end()
    return out.done


class _Lines:
    """Text that gathers into lines; white space as a browser treats it, but a line break in the source between two Han characters is nothing."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self._parts: list[str] = []

    def add(self, text: str | None, *, raw: bool = False) -> None:
        if not text:
            return
        if raw:
            first, *rest = text.replace("\r\n", "\n").split("\n")
            self._parts.append(first)
            for line in rest:
                self.end()
                self._parts.append(line)
            return
        self._parts.append(text)

    def whole(self, lines: list[str]) -> None:
        self.end()
        self.done += lines

    def end(self) -> None:
        if self._parts:
            line = _SPACE.sub(" ", _WRAPPED.sub("", "".join(self._parts))).strip(" ")
            if line.strip(" \u3000"):
                self.done.append(line)
            self._parts.clear()
