"""Lines of the page around a list that are none of its rows: a date, a clock, a counter, a user's name, a paper above them, buttons."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from partygraph.names.parse import parse
from partygraph.rules.begins import compiled

__all__ = ["is_page_line", "is_paper", "is_recipient"]

_CLOCK = r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
_DAY = r"(?:(?:19|20)[0-9]{2}\s*[-/.年]\s*)?[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,2}\s*日?"
_DATED = re.compile(rf"(?:{_DAY})(?:\s*(?:星期|周)[一二三四五六日天])?\s*(?:{_CLOCK})?|{_CLOCK}|(?:[0-9]{{1,3}}|半|[一两几])\s*(?:分钟|小时|天|周|个月|年)前|(?:昨天|今天|前天)\s*(?:{_CLOCK})?")
_COUNTER = re.compile(r"(?:阅读|浏览|点击|点赞|评论|访问|播放|转发|收藏|在看|人气|热度)(?:量|数|次数|率|人数)?\s*[：:（(]?\s*[0-9.]*\s*万?\+?\s*次?[）)]?|[0-9.]+\s*万?\+?\s*(?:次)?(?:阅读|浏览|点击|点赞|评论|访问|播放|人看过|人浏览)(?:量)?")
_USER = re.compile(r"[@_]?(?=[A-Za-z0-9_.@-]*[a-z])[A-Za-z][A-Za-z0-9_.@-]{2,}")
"""chain2012, user_881: letters and digits, no word for a unit (ICU, CT)."""
_LATIN_UNIT = re.compile(r"[A-Z]{2,6}|[0-9]{3}")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_FURNITURE = compiled(
    r"转载(?:本|请|时|自|须|需|必|文章)|(?:请|须|务必|应)注明|不得转载|谢绝转载|点击(?:下载|登录|查看|进入|关注|阅读|上方|下方|蓝字|图片|收听|观看|链接)|扫码|扫一扫|扫描(?:上方|下方|右侧|左侧)?二维码|长按(?:识别|关注|二维码)|关注(?:我们|公众号|微信|微博|官方)|^(?:请|欢迎|长按|点击)?关注(?=.{2})|(?:分享|转发|推荐)(?:到|给|至)[：:]?|返回(?:首页|顶部|列表|上页|上级|目录|主页)|打印(?:本页|本文|本稿|此页)|(?:下载|安装)[\u4e00-\u9fff]{2,12}(?:客户端|(?i:app))"
    r"|版权(?:所有|归|声明)|举报(?:电话|邮箱|热线|中心|信箱)|(?:用户|会员|邮箱|后台|管理员)登[录陆]|登[录陆](?:注册|后|邮箱|平台|系统)|[上下]一[篇条页]|设为首页|加入收藏|友情链接|网站地图|联系我们|关于我们"
)


def is_page_line(chars: str) -> bool:
    """Is a line nothing but the page's own: a day, a clock, a counter, a user's name, what can be done with the page?

    >>> [is_page_line(line) for line in ("2015-01-27 13:43:32", "lzrb2013", "阅读 2311", "转载请注明出处 打印", "3天前")]
    [True, True, True, True, True]
    >>> [is_page_line(line) for line in ("ICU", "甲医院", "2023年甲医院", "120", "儿科")]
    [False, False, False, False, False]
    """
    plain = chars.strip(" \t·•|-—")
    return any(form.fullmatch(plain) is not None for form in (_DATED, _COUNTER, _USER)) or _FURNITURE.search(plain) is not None and len(plain) <= _LONGEST


_LONGEST = 60


def is_paper(chars: str, below: str | None, listed: AbstractSet[str]) -> bool:
    """A paper or a site right above the page's day or counter, or below the last row of a list of others, has published the page (甲日报 / 2015-01-27 13:43).

    >>> is_paper("甘肃日报", "2015-01-27 13:43", set()), is_paper("甘肃日报", "兰州晚报", set()), is_paper("甘肃日报", None, {"hospital"})
    (True, False, True)
    """
    if not (is_page_line(below) if below is not None else listed and "media" not in listed):
        return False
    org = parse(chars.strip())
    return org is not None and org.steps[-1].group == "media" and len(org.steps) == 1


_SITE = re.compile(r"(?:门户网站|门户网|官方网站|官网|政务网|微信公众号)$")


def is_recipient(name: str) -> bool:
    """Can these words be who got something? No day, counter or user's name, and nothing that a page says of itself.

    >>> [is_recipient(name) for name in ("甲医院", "ICU", "2015-01-2713:43:32", "chain2012", "甲医院转载请注明出处", "返回列表甲医院", "甲局门户网站")]
    [True, True, False, False, False, False, False]
    """
    if _HAN.search(name) is None and _LATIN_UNIT.fullmatch(name) is None:
        return False
    return not is_page_line(name) and _SITE.search(name) is None
