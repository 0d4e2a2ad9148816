"""Who signs a notice without a date: a body alone on the last line, below a text that decides (特此表彰。 / 甲委员会)."""

from __future__ import annotations

import re

from partygraph.facts.documents.paper import NOTICE_TITLE, Paper
from partygraph.facts.documents.signers import GIVERS, MOST_SIGNERS, may_sign, signing_bodies
from partygraph.facts.words.controls import is_controls
from partygraph.layout import Line
from partygraph.model import OrgKind
from partygraph.names.anchored import is_anchored
from partygraph.names.find import find
from partygraph.names.org_name import is_bare

__all__ = ["sign_without_date"]

_PAGE_END = re.compile(r"扫一扫|打印|关闭|版权|上一[篇条]|下一[篇条]|分享|附\s*件|备案|网站地图|返回|TOP")
_SHORTEST = 6
"""So much of a signer's name stands in what it signs (县爱国卫生运动委员会 above 甲县爱国卫生运动委员会)."""
_FAR_IN = 10
"""A line that stands so far in is a signature's."""


def sign_without_date(paper: Paper) -> None:
    """A body that the text speaks of, alone on the last line, where a date should stand below it."""
    if paper.end < 2:
        return
    at = paper.end - 1
    while at > 0 and (at in paper.used or _PAGE_END.search(paper.lines[at].chars) or is_controls(paper.lines[at].chars)):
        at -= 1
    if _stand_below(paper, at):
        return
    line = paper.lines[at]
    if at >= 1 and not line.mark and _sealed_by(paper, at):
        return
    if at < 2 or line.mark or not re.search(r"[。！]$", paper.lines[at - 1].chars) or paper.number is None and not _DECIDES.search("".join(above.chars for above in paper.lines[:at])) and not (line.indent >= _FAR_IN and paper.title is not None and NOTICE_TITLE.search(paper.title)):
        return
    named = signing_bodies(line.chars)
    above = "".join(upper.chars for upper in paper.lines[:at])
    if named and all(may_sign(item) and is_anchored(item.org.name) and item.org.name[-max(_SHORTEST, len(item.org.name) - 4) :] in above or line.indent >= _FAR_IN for item in named):
        paper.used.add(at)
        paper.signature = at
        for item in named:
            paper.issue(item.org.name, line.text, item.ranges[0][0], "document.signature")


_WE_DECIDE = re.compile(r"(?:^|[。；])(?P<lead>(?:(?!上级|[省市县区州]里|[省市县区州]委|政府|我[院校站局])[^。；]){0,80}?)(?:决定[：，]?\s*|研究，)(?:(?:授予|命名|表彰)(?!我)|对(?!我)[^。]{2,60}(?:予以|给予|进行)(?:通报)?(?:表彰|表扬|奖励))")
"""经研究决定：授予…: nobody who decides is named, as in a paper whose foot says who it is."""


def _sealed_by(paper: Paper, at: int) -> bool:
    """The one body alone on the last line, below a text that decides and names nobody who does."""
    line = paper.lines[at]
    named = signing_bodies(line.chars)
    if len(named) != 1 or not paper.lines[at - 1].chars.endswith(("。", "！")) or named[0].org.kind not in _SEALING:
        return False
    own = named[0].org.institution or named[0].org.name
    if not is_anchored(own):
        return False
    text = "".join(upper.chars for upper in paper.lines[:at])
    decides = list(_WE_DECIDE.finditer(text))
    if not decides or any(is_anchored(item.org.name) and not is_bare(item.org) and not item.org.name.startswith(own) for match in decides for item in find(match["lead"])):
        return False
    paper.used.add(at)
    paper.signature = at
    paper.issue(named[0].org.name, line.text, named[0].ranges[0][0], "document.signature")
    return True


_SEALING = GIVERS | {OrgKind.HOSPITAL}


def _stand_below(paper: Paper, at: int) -> bool:
    """Do the last lines up to `at` name nothing but bodies that give, below the text of a notice that is sent to somebody? Then they sign."""
    first = at
    while first > at - MOST_SIGNERS and first > 2 and _all_give(paper.lines[first - 1]):
        first -= 1
    told = paper.lines[first - 1].chars if first > 1 else ""
    notice = paper.title is not None and NOTICE_TITLE.search(paper.title) is not None
    if not notice or not all(map(_all_give, paper.lines[first : at + 1])) or not told.endswith(("。", "！")) or _OPENS_LIST.search(told) is not None or not any(_SENT_TO.match(line.chars) for line in paper.lines[1 : first - 1]):
        return False
    for index in range(first, at + 1):
        paper.used.add(index)
        for item in signing_bodies(paper.lines[index].chars):
            paper.issue(item.org.name, paper.lines[index].text, item.ranges[0][0], "document.signature")
    paper.signature = at
    return True


_OPENS_LIST = re.compile(r"(?:名单|如下|以下|下列|附后|附件)[^。！]{0,8}[。！]$")
_SENT_TO = re.compile(r"各[^。；]{2,60}：$")


def _all_give(line: Line) -> bool:
    named = signing_bodies(line.chars) if len(line.chars) < _LONGEST_SIGNERS and not line.mark else []
    return bool(named) and all(may_sign(item) and is_anchored(item.org.name) and not is_bare(item.org) for item in named)


_LONGEST_SIGNERS = 60
_DECIDES = re.compile(r"(?:决定|现予|特此)[^。]{0,60}(?:命名|授予|表彰|表扬|公布|通报|认定|确定)")
