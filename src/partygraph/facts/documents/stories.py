"""Several stories on one page, parted by a rule or by their numbers: who gives in one gives nothing in the other.

The numbers (01, 02 …) part the items of a round-up, and the last of them tells the house's own contest: 02 / 省医院协会公布评选结果，… / 03 / 医院举办品管圈比赛，结果如下 / 一等奖 ….
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.model import Text

__all__ = ["of_another_story"]

_RULE = re.compile(r"\n[ \t\u3000]*[-—=_*─━]{10,}[ \t\u3000]*(?=\n)")
"""A line that is nothing but a rule across the page."""
_NUMBER = re.compile(r"\n[ \t\u3000]*(?:(?:PART|NO|No|Part)[. ]?)?(?P<number>0?[1-9]|1[0-9])[ \t\u3000]*(?=\n)")
"""A line that is nothing but a number."""
_HELD = re.compile(r"(?:举办|举行|组织|开展|召开)[^。；\n]{2,40}?(?:[大竞比]赛|发布会|展示会|汇报会|评选|活动|比武|擂台赛|竞技)")
_LISTED_HERE = re.compile(r"名单|通报|决定|公布|上榜|入选")


def of_another_story(original: str, names: Sequence[str], headings: Sequence[Text]) -> bool:
    """Are `names` spoken of only above a rule below which all `headings` stand?"""
    begins = [heading.spans(0, 1)[0].start for heading in headings if len(heading)]
    if not names or not begins:
        return False
    first = min(begins)
    return any(match.start() < first and not any(name in original[match.end() :] for name in names) and any(name in original[: match.start()] for name in names) for match in (*_RULE.finditer(original), *_own_contest_begins(original, first)))


def _own_contest_begins(original: str, first: int) -> list[re.Match[str]]:
    """The number over the item in which `first` stands, where numbers count the page's items and that one tells of a contest of its own."""
    above = [match for match in _NUMBER.finditer(original) if match.start() < first]
    if len(above) < _SEVERAL or [int(match["number"]) for match in above] != list(range(1, len(above) + 1)):
        return []
    told = original[above[-1].end() : first]
    return above[-1:] if _HELD.search(told) is not None and _LISTED_HERE.search(told) is None else []


_SEVERAL = 2
