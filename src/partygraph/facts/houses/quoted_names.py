"""Names in quotation marks that are no bodies but titles, those that somebody bears or strives for: 被命名为“甲省无烟医院”, 争创“乙省社区医院”."""

from __future__ import annotations

import re

__all__ = ["is_title"]

_ROW = r"(?:“[^“”]{2,30}”[、和及与])*$"
_CALLED = re.compile(rf"(?:授予|命名为|评为|认定为|确定为|列为|获评?|荣获|获得|入选|创建?成?为?|申报|争创|建成)(?:了)?{_ROW}")
_STRIVEN_FOR = re.compile(rf"(?:争创|争当|争取|创建|创成|创|申报|申请|申创|冲刺|迈向|对标|建成|建设|打造|升级[为成]|升格为|更名为|评审|复评|验收)(?:成为|成|为)?(?:了)?(?:全国|国家级?|[省市县区]级)?{_ROW}")


def is_title(chars: str, start: int, end: int) -> bool:
    """Is the name that stands alone in quotation marks what somebody is called, or wants to be?

    >>> chars = "目前正在争创“甲省社区医院”和“乙省百强医院”。"
    >>> is_title(chars, 7, 13), is_title("被命名为“甲省无烟医院”", 5, 11), is_title("走进“甲省人民医院”", 3, 9)
    (True, True, False)
    """
    if chars[start - 1 : start] != "“" or chars[end : end + 1] != "”":
        return False
    return any(form.search(chars, 0, start - 1) is not None for form in (_CALLED, _STRIVEN_FOR)) or chars.startswith(("称号", "荣誉", "奖牌", "牌匾"), end + 1)
