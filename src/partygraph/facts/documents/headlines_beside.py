"""The headlines of a page's other stories: behind 上一篇 and 下一篇, and below 相关推荐. They name bodies and tell nothing of this document's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.layout import Line
from partygraph.rules.begins import compiled

__all__ = ["headlines_beside"]

_NEIGHBOUR = re.compile(r"(?:[上下]一?[篇条则页]|[前后]一[篇条则])\s*[：:]\s*")
_SENTENCE = compiled("[。；]|版权|备案|网站标识|地址：|电话")
_FRAME = "【】：: 》>|·-—▶►•●"
_LONGEST, _SHORTEST = 60, 6


def headlines_beside(lines: Sequence[Line], end: int) -> tuple[Line, ...]:
    """The headlines that the page leads to; `end` is where this document's own text ends.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> [line.chars for line in headlines_beside(lay_out(clean("甲院获奖。\\n上一篇：乙县医院召开大会\\n下一篇：丙院开展义诊")), 1)]
    ['乙县医院召开大会', '丙院开展义诊']
    """
    found: list[Line] = []
    for index, line in enumerate(lines):
        for cell in line.cells:
            marks = list(_NEIGHBOUR.finditer(cell.chars))
            if marks and marks[0].start() <= _FAR:
                found.extend(Line(cell.slice(mark.end(), stop).strip()) for mark, stop in zip(marks, [*(other.start() for other in marks[1:]), len(cell)], strict=True))
            elif index >= end and _SHORTEST <= len(cell) <= _LONGEST and _SENTENCE.search(cell.chars) is None:
                found.append(Line(cell.strip(_FRAME)))
    return tuple(line for line in found if _SHORTEST <= len(line.chars) <= _LONGEST)


_FAR = 4
