"""Lines that say who made a page: 供稿科室|质控办, 图文／护理部, 编辑：甲某. They end the lists above them and name nobody who got anything."""

from __future__ import annotations

import re

__all__ = ["is_credit", "is_page_foot"]

_KIND = r"(?:信息|文章|图文|文字|稿件|内容|新闻|本文|本期|责任|值班|执行|版面|视频|音频|编辑|图片|文稿|公众号)"
_DONE = r"(?:来源|编辑|审核|审校|审稿|审定|审签|核稿|作者|供稿|来稿|通讯员|责编|校对|监制|监审|摄影|摄像|撰稿|撰文|拟稿|初审|复审|终审|[一二三]审|初核|复核|排版|编排|美编|签发|主编|编审|供图|素材|文案|文编|录入|上传|编发|编制|文图|图文|文字|图片)"
_LABEL = re.compile(
    rf"(?:{_KIND}?{_DONE}(?:[/／、和与&]?{_DONE})*|{_KIND}?(?:制作|设计|策划|统筹))(?P<whose>单位|科室|部门)?(?:人员|人|者)?"
)
_CREDIT = re.compile(rf"(?:{_LABEL.pattern})\s*(?P<mark>[：:|｜丨∣▏/／·•])\s*(?P<who>[^，。；！？“”《》（）]{{2,40}})")
_OFFICE_OR_NAME = re.compile(r"[\u4e00-\u9fff]{2,14}(?:科|室|部|处|办|中心|团委|工会|站|组|党支部|委)|[\u4e00-\u9fff某]{2,4}")
_PARTS = re.compile(r"[\s、|｜丨/／]+")


def is_credit(chars: str) -> bool:
    """Does a line say by its label who made the page?

    >>> is_credit("供稿科室|质控办"), is_credit("图文／护理部 编辑／党办"), is_credit("文字：甲某某")
    (True, True, True)
    >>> is_credit("供稿科室"), is_credit("供稿单位：甲医院"), is_credit("作者/《护理车》")
    (False, False, False)
    """
    match = _CREDIT.match(chars.strip())
    if match is None:
        return False
    if match["mark"] in "：:":
        return match["whose"] is None and not match[0].startswith(_MADE)  # 供稿单位：甲医院, 制作：乙科 may be whose a work is
    return all(
        _OFFICE_OR_NAME.fullmatch(part) is not None or _CREDIT.fullmatch(part) is not None
        for part in _PARTS.split(match["who"])
        if part and _LABEL.fullmatch(part) is None
    )


_MADE = ("制作", "设计", "策划", "统筹")


_FOOT = re.compile(
    r"(?:(?:本?网?站|网页|页面|平台|公众号)?(?:主管主办|主办|承办|协办|主管|技术支持|技术维护|维护|运维|运营|管理|建设|开发)(?:单位|机构|方)?\s*[：:]|(?i:copyright\b|©|all rights reserved))\s*\S"
)


def is_page_foot(chars: str) -> bool:
    """Does a line say who runs the page or the event, which is nothing that a list gives?

    >>> is_page_foot("主办：甲市卫生健康局 承办：乙中心"), is_page_foot("网站维护：甲中心"), is_page_foot("优秀主办单位：甲局")
    (True, True, False)
    """
    return _FOOT.match(chars) is not None
