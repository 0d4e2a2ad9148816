"""Kinds of houses that are a title though no word in them praises: 2023年甲省社区医院名单 lists who has been found to be one."""

from __future__ import annotations

import re

__all__ = ["status_listed"]

_HOUSE = r"(?:医院|医疗(?:卫生)?机构|卫生院|卫生室|中医馆|药房|药店|门诊|诊室|病房|病区|产房|科室|学校|社区|企业|校园|食堂)"
_MADE = (
    r"(?:智慧|法治|美丽|书香|人文(?:关怀)?|廉洁|温馨|安静|舒适化|数字化?|旗舰|精品|园林式|节水型|节能型|学习型|健康|无红包|无痛|无陪护|无烟|镇痛|分娩镇痛|友善|"
    r"(?:就业|生育|儿童|母婴|青年|老年)友好|医养结合|安宁疗护|中医药?特色|零差错)"
)
_STATUS = re.compile(
    rf"(?:社区医院|互联网医院|县域医疗(?:卫生)?次?中心|(?:临床)?教学医院|(?:[三四五]级|[三四五]星级?)中医馆|{_MADE}(?:乡村|乡镇|基层|中医)?{_HOUSE})(?:（[^（）]{{2,12}}）)?"
)
_SCOPE = re.compile(
    r"(?:(?:19|20)[0-9]{2}(?:[—至-](?:19|20)?[0-9]{2})?年?度?)?(?:全[国省市县区州旗]|我[省市县区州旗]|(?:[\u4e00-\u9fff]{1,6}?(?:省|市|县|(?<!社)区|州|旗(?!舰)|盟)){1,2}+)?级?(?:(?:19|20)[0-9]{2}年度?)?"
    r"(?:[首新]批|第[0-9一二三四五六七八九十]{1,3}[批届])?(?:新增|新)?(?:“(?=[^“”]+”$))?"
)


def status_listed(title: str) -> bool:
    """Is what a list is headed by such a title: when, where, which batch, and the kind of houses alone?

    >>> status_listed("2023年广东省第二批社区医院"), status_listed("广东省精品中医馆")
    (True, True)
    >>> status_listed("广东省定点医院"), status_listed("广东省某社区医院"), status_listed("社区医院")
    (False, False, False)
    """
    scope = _SCOPE.match(title)
    return scope is not None and scope.end() > 0 and _STATUS.fullmatch(title.rstrip("”"), scope.end()) is not None
