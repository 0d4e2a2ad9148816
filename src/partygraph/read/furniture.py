"""What of a web page is no text of it: scripts, menus, lists of links, footers. Every element is weighed by its characters and links."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from partygraph.read.rendered import BLOCKS, count, words

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["NOTE", "Weight", "prune"]

_DROPPED = words("script style noscript template iframe object embed svg canvas select button input textarea video audio map head")
_FURNITURE = words("nav header footer form aside dialog menu")
_FURNITURE_NAMES = words("""
    nav navbar navigation menu footer foot copyright share sharing breadcrumb breadcrumbs crumb crumbs sidebar related
    recommend comment comments toolbar qrcode pagination pager login search banner advert ads toptool friendlink links
    bottom
""")
_FOOT = re.compile(r"版权所有|ICP备|公网安备|网站标识码|备案号|技术支持[：:]|Copyright")
_ENTRY = re.compile(r"(?:支部|总支|党委|[圈》”])[\s\u3000]*$")
"""How a row of a list of honours ends, which may well be a link; titles of stories, menus and directories of offices end otherwise."""
NOTE = 160
"""Characters of a note around the article at most: its origin, a footer."""


@dataclass(slots=True)
class Weight:
    """Characters below an element: all, inside links, and those of parts that are no lists of links; how many links and line breaks it has."""

    text: int = 0
    link: int = 0
    score: int = 0
    links: int = 0
    blocks: int = 0

    @property
    def is_list_of_links(self) -> bool:
        return self.links > 3 and self.score < min(0.2 * self.text, 80)


def _weigh(root: Element) -> dict[Element, Weight]:
    """Weigh every element, children before parents."""
    from lxml import etree

    weights: dict[Element, Weight] = {}
    for _, node in etree.iterwalk(root, events=("end",)):
        own = count(node.text)
        weight = Weight()
        for child in node:
            below = weights.get(child)
            if below is not None:
                weight.text += below.text
                weight.link += below.link
                weight.score += below.score
                weight.links += below.links
                weight.blocks += below.blocks + (child.tag in BLOCKS or child.tag == "br")
            own += count(child.tail)
        weight.text += own
        weight.score += own
        if node.tag == "a" and node.get("href") is not None and not _ENTRY.search("".join(node.itertext())[-200:]):
            weight.link, weight.links = weight.text, 1
            weight.score = 0
        elif weight.text < 120 and weight.score < 2 * weight.link:
            weight.score = 0  # an item of a list of links: the link and its date
        weights[node] = weight
    return weights


def prune(body: Element) -> dict[Element, Weight]:
    """Take out what is never text, and site furniture where it is a small part of the page; weigh what is left."""
    for node in [node for node in body.iter(*_DROPPED) if node is not body]:
        _remove(node)
    weights = _weigh(body)
    whole = max(weights[body].score, weights[body].text // 4, 1)
    furniture = _outermost(body, lambda node: _is_furniture(node, weights[node], whole))
    for node in furniture:
        _remove(node)
    weights = _weigh(body) if furniture else weights
    lists = _outermost(body, lambda node: weights[node].is_list_of_links and node.tag in BLOCKS and "附件" not in "".join(node.itertext()))
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


def _is_furniture(node: Element, weight: Weight, whole: int) -> bool:
    """Whether the element is hidden, or belongs to the site by its tag, its name or its words, and is a small part of the page."""
    share = weight.text / whole
    if share < 0.5 and node.attrib and ("display:none" in (node.get("style") or "").replace(" ", "").lower() or node.get("hidden") is not None):
        return True
    if share < 0.25 and (node.attrib or node.tag in _FURNITURE):
        of_article = node.tag in ("header", "footer") and next(node.iterancestors("article"), None) is not None
        if ((node.tag in _FURNITURE and not of_article) or _names(node) & _FURNITURE_NAMES) and not _holds_title(node):
            return True
    return 4 < weight.text < NOTE and share < 0.5 and node.tag in BLOCKS and _FOOT.search("".join(node.itertext())) is not None


def _names(node: Element) -> set[str]:
    """Words of the element's class and id."""
    words = f"{node.get('class') or ''} {node.get('id') or ''}"
    return set(re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words[:300]).lower()))


def _holds_title(node: Element) -> bool:
    return any(count("".join(islice(title.itertext(), 12))) > 8 for title in islice(node.iter("h1", "h2"), 12))


def _remove(node: Element) -> None:
    """Empty an element and keep the text behind it. (Moving that text is not possible: lxml refuses control characters that pages do contain.)"""
    node.clear(keep_tail=True)
