"""Rows that name the first of those who got an award and count the rest: 甲科党支部等10个参赛队, 甲院、乙院等12家单位. Those named have got it."""

from __future__ import annotations

from dataclasses import replace

from partygraph.facts.lists.walk import Walk
from partygraph.facts.tables.columns import Row
from partygraph.layout import Line
from partygraph.names.expand import expand
from partygraph.rules.gate import gated

__all__ = ["without_others"]

_OTHERS = gated(r"(?<=[\u4e00-\u9fff])\s*等\s*(?:其余|其他|另外|剩余)?(?:的)?(?:共)?(?:[0-9]{1,3}|[一二两三四五六七八九十百]{1,4})余?[个家支所](?:(?:参赛|获奖|参评|基层|选送|医疗|卫生|护理){0,2}(?:单位|机构|医院|卫生院|中心|科室|病区|部门|班组|集体|团队|小组|队伍|(?:代表|参赛)?队|党支部|支部|党组织|团支部|作品|案例|项目|品牌|节目|学校|企业)?)[。；;]?$")
_MANY = 4


def without_others(walk: Walk, row: Row, following: Row | None) -> Row:
    """The row with nothing but those it names, below an open award; as it is where they may follow one by one (甲院等3家医院： over three rows).

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> line = lay_out(clean("兰州市第一人民医院、榆中县中医院等12家单位"))[0]
    >>> without_others(Walk(current=(0,)), Row(line, line.cells, (0,)), None).line.chars
    '兰州市第一人民医院、榆中县中医院'
    """
    chars = row.line.chars
    others = _OTHERS.search(chars) if walk.current and "等" in chars else None
    if others is None or others.start() < _MANY or following is not None and expand(following.line.body.chars):
        return row
    mark = row.line.mark if chars.startswith(row.line.mark) else ""
    if not expand(chars[len(mark) : others.start()].strip()):
        return row
    line = Line(row.line.text.slice(0, others.start()).strip(), row.line.gap, row.line.indent)
    return replace(row, line=line, cells=line.cells)
