"""Who gives where the paper itself is what the sentence speaks of: 《通报》授予…, 其中，授予…, 根据该决定，命名…."""

from __future__ import annotations

import re

from partygraph.facts.telling import Telling
from partygraph.facts.words.who_gives import WHO_GIVES, all_of
from partygraph.model import Text

__all__ = ["by_paper"]

_PAPER = r"(?:《[^《》]{1,40}》|[该本此这上述]{0,2}(?:决定|通报|通知|公告|文件|名单|公报))"
_SPEAKS = re.compile(rf"(?:[^。]*[。；])?(?:(?:其中|(?:根据|按照|依据|依照)?{_PAPER}(?:中|里|上|内)?(?:明确|指出|显示|提出|要求|称|说|宣布)?)，?)+(?:决定|同时|还|并|也|又|则|另|另外|特别|特|共|一并|，)*$")
"""Nothing but the paper stands in front of the verb."""
_PAPER_ITSELF = re.compile(r"(?:[该此这上述]{1,2}(?:决定|通报|通知|公告|文件|公报)|(?:通报|通知|公告|文件|公报)(?=[中里上内还也则又同特另]))")
_NEAR, _PAGE = 1, 16
"""So many paragraphs further down 其中 still goes on, and a paper can still be called 通报."""


def by_paper(reading: Telling, before: str) -> tuple[tuple[str, ...], Text | None]:
    """Who has issued the paper of which the words `before` a verb of giving speak, in this paragraph or the one before, or further up where they say that it is the paper that speaks; nobody where they speak of anything else.

    甲局、乙委联合发布《关于表彰…的决定》。其中，授予丙医院“X”称号: 甲局 and 乙委.
    """
    names = reading.announcer[0]
    near = _PAGE if _PAPER_ITSELF.match(before.lstrip("，")) is not None else _NEAR
    if not names or reading.line - reading.announced_at > near or _SPEAKS.fullmatch(before) is None:
        return (), None
    return reading.announcer if all_of(names, WHO_GIVES) else ((), None)
