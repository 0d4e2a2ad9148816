"""Lines of a post that break off inside their sentence, with or without blank lines between them: 医院党委组织开展 / 为期12天的 / “X” / 竞赛活动.

A line is joined to the one above only where that cannot have ended there or where it carries on its verb; a name below a heading is a row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.rules.phrases import GIVING_ADVERBS

__all__ = ["open_lines"]

_HOLDS = re.compile(r"[^，。；：！？]{2,24}(?:组织开展|联合开展|组织举办|联合举办|主办的?|承办的?|举办的?|举行的?|开展的?)$")
_OPEN = re.compile(r"(?:为期[^，。；：]{1,24}的|[^，。；：“”]{1,20}(?:由|被|在|将|把))$")
_ACTIVITY = re.compile(r"(?:“[^“”]{2,40}”)?[^，。；：！？]{0,24}(?:活动|大赛|比赛|竞赛|评选|比武|展演|征集|行动)(?:近日|日前|圆满|中|上|在[\u4e00-\u9fff]{2,10}(?:举行|举办|落幕))?[^，。；：！？]{0,8}")
_QUOTED, _OF_QUOTED = re.compile(r"“[^“”]{2,40}”"), re.compile(r"[\u4e00-\u9fff]{2,20}(?:活动|大赛|比赛|竞赛|评选|比武|行动|工程)(?:中|上)?")
_DECIDED = re.compile(r"(?:(?:日前|近日|联合|刚刚|专门)*(?:印发|作出|发布|下发|出台)(?:了)?(?:表彰|命名)?(?:决定|通报|文件|通知)|(?:日前|近日|联合)*(?:发文|下文))$")
_GIVES = re.compile(rf"(?:{GIVING_ADVERBS}|决定)*(?:授予|命名|表彰|通报表扬|通报表彰|评选|确定|认定)(?![^，。；：]{{0,20}}(?:名单|决定|通报|大会|会议|通知|情况|如下)$)[^，。；：！？]{{2,}}")
_EVENT = re.compile(r"[^，。；：！？]{4,40}(?:大赛|比赛|竞赛|评选|比武|展演|活动|决赛)(?:中|上)$")
_LONGEST, _LONGEST_WHOLE = 40, 110


def open_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines, each that breaks off put together with those that carry it on.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> [line.chars for line in open_lines(lay_out(clean("医院党委组织开展\\n\\n为期12天的\\n\\n“我来答”\\n\\n知识竞赛活动\\n\\n护理部党支部")))]
    ['医院党委组织开展为期12天的“我来答”知识竞赛活动', '护理部党支部']
    """
    found: list[Line] = []
    opened = False
    for line in lines:
        before = found[-1] if found else None
        mark = _mark(before, line, opened) if before is not None else None
        if before is not None and mark is not None:
            end = before.text.spans(0, len(before.text))[-1].end
            found[-1] = Line(Text.join([before.text, *([Text(mark, ((0, end),))] if mark else []), line.text]), before.gap, before.indent)
            opened = True
        else:
            found.append(line)
            opened = False
    return found


def _mark(before: Line, line: Line, opened: bool) -> str | None:
    """What stands between the two where they are one sentence; None where they are two."""
    above, below = before.chars, line.chars
    if not above or line.mark or len(line.cells) > 1 or len(before.cells) > 1 or len(below) > _LONGEST or len(above) > (_LONGEST_WHOLE if opened else _LONGEST) or before.mark and not opened:
        return None
    if _HOLDS.fullmatch(above) and (_OPEN.search(below) or below.startswith("“") or _ACTIVITY.fullmatch(below)):
        return ""
    if opened and (above.endswith("的") and (_QUOTED.fullmatch(below) or _ACTIVITY.fullmatch(below)) or _QUOTED.fullmatch(above[above.rfind("“") :]) and above.endswith("”") and _OF_QUOTED.fullmatch(below)):
        return ""
    if _GIVES.fullmatch(below) and (_DECIDED.search(above) and _begins_with_body(above) or _is_body(above)):
        return ""
    if _EVENT.fullmatch(above) and (below.startswith(("我院", "该院", "我科", "医院")) or _is_body(below)):
        return "，"
    return None


def _is_body(chars: str) -> bool:
    named = expand(chars) if len(chars) > 3 else ()
    return bool(named) and not any(is_generic(item.org.name) for item in named)


def _begins_with_body(chars: str) -> bool:
    named = find(chars)[:1]
    return bool(named) and named[0].start <= 2
