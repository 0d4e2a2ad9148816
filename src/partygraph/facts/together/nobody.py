"""Words that a sentence puts where somebody stands who got something, and that name nobody: 该院 without a name, 主席张某率队, what a page says of itself."""

from __future__ import annotations

import re

from partygraph.facts.lists.page_lines import is_recipient

__all__ = ["is_nobody"]

_WORDS = frozenset({"医院", "卫生院", "保健院", "中心", "科室", "支部", "党支部", "血站", "本院", "我院", "该院"})
"""A word for a body that nothing in the text has given a name."""
_LEADS = re.compile(r"(?:主席|书记|院长|局长|主任|部长|会长|市长|县长|区长|厅长|委员|常委|处长|科长)[\u4e00-\u9fff]{2,4}(?:率|带|领|组)队$|[率带]队$")


def is_nobody(name: str) -> bool:
    """Do the words name no body at all?

    >>> is_nobody("该院"), is_nobody("甲县委常委、总工会主席张某率队"), is_nobody("甲医院医疗队"), is_nobody("甲医院转载请注明出处")
    (True, True, False, True)
    """
    return name in _WORDS or _LEADS.search(name) is not None or not is_recipient(name)
