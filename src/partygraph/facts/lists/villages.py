"""Villages, communities and townships that a list gives a title of theirs: no word class ends their names, the award says what they are."""

from __future__ import annotations

import re

from partygraph.facts.lists.names_in_rows import by_position
from partygraph.model import Text
from partygraph.names.named import Named

__all__ = ["villages"]

_OF_VILLAGES = re.compile(r"(?:村|社区|小区)$")
_OF_TOWNSHIPS = re.compile(r"(?:乡镇|镇街|镇乡|镇|乡|街道)(?:（[^（）]{1,8}）)?$")
_LONGEST = 200
_PART = re.compile(r"[^\s、，；。|◇◆●○★☆■□▲△※•·]+")
_TOWNSHIP = re.compile(r"[\u4e00-\u9fff]{2,14}(?:镇|乡|街道|街道办事处|苏木)")
_VILLAGE = re.compile(r"[\u4e00-\u9fff]{2,14}(?:村|社区|小区|嘎查)(?:（[^（）]{1,10}）)?")


def villages(award: str, row: Text) -> list[tuple[Named, Text]]:
    """The villages that a row under a title of villages sets side by side; nothing when anything else stands in it.

    >>> [named.org.name for named, _ in villages("县级卫生村", Text("城关镇青中村 焕古镇金塘村", ((0, 0),)))]
    ['城关镇青中村', '焕古镇金塘村']
    >>> [named.org.name for named, _ in villages("省级卫生镇", Text("丁县焕古镇 ◆ 丁县城关镇", ((0, 0),)))]
    ['丁县焕古镇', '丁县城关镇']
    >>> villages("县级卫生村", Text("各镇人民政府", ((0, 0),))), villages("卫生单位", Text("城关镇青中村", ((0, 0),)))
    ([], [])
    """
    form = _VILLAGE if _OF_VILLAGES.search(award) else _TOWNSHIP if _OF_TOWNSHIPS.search(award) else None
    if form is None or len(row) > _LONGEST:
        return []
    parts = [row.slice(*match.span()) for match in _PART.finditer(row.chars)]
    if not parts or not all(form.fullmatch(part.chars) and _SAYS.search(part.chars) is None for part in parts):
        return []
    return [(item, part) for part in parts for item in by_position(part)]


_SAYS = re.compile(r"(?:卫生|文明|示范|先进|美丽|健康|生态|平安|模范|行政|各)(?:村|社区|小区|乡镇|镇|乡|街道)")
"""县级卫生村 names a title, 各村 nobody."""
