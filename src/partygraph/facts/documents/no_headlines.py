"""Short lines that are no headline wherever they stand: the page's buttons and counters, captions of pictures, the beginning of a report, a piece of a sentence."""

from __future__ import annotations

import re

from partygraph.names.expand import expand
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled

__all__ = ["begins_report", "is_no_headline", "of_other_story", "pushes_title"]

_BUTTONS = compiled(
    r"(?:官方)?(?:微信)?(?:公众号|视频号|订阅号|服务号|官微)(?:[：:].*)?|(?:本报|本网|本站|本刊)?(?:讯|电|消息)|据(?:新华社|[\u4e00-\u9fff]{2,6}(?:报|网|社)|报道|悉)(?:消息|报道|电)?"
    r"|(?:请)?(?:输入|填写|点击)?[^，。]{0,4}验证码.{0,8}|.*(?:二维码|扫码|扫一扫).*?(?:查看|阅读|关注|手机端|观看|浏览|收听|进入|添加|分享|下载|继续|访问)[^，。]{0,12}|(?:长按|识别|扫描|扫码)[^，。]{2,12}(?:关注|二维码|公众号|阅读)[^，。]{0,6}"
    r"|(?:本(?:篇|文)|全文|文章|共).{0,6}[0-9]{2,6}个?字.{0,20}|.{0,4}(?:阅读|读完)(?:本文|全文)?(?:大?约|需要?|仅需)+.{0,10}(?:分钟|秒)|(?:人气|热度|点击|浏览|关注|推荐)(?:指数|次数|量|率|度|数)?\s*[：:]?\s*[0-9]+.{0,2}"
    r"|(?:听|读|看|收听|播放|朗读)(?:新闻|全文|文章|语音|音频|视频|本文)?|(?:点击)?播放(?:语音|音频|视频)|语音播报|视频(?:正在)?加载中.*|大\s*中\s*小|字[号体]?大小.*|(?:责任)?编辑|通讯员|记者|作者|来源|摘要|导读|出处|正文|目录|附件|默认分类|今天|正在加载.*|小编[^，]{0,4}有.*"
    r"|(?:政策|通知|新闻|公示|公告|信息|部门)(?:文件|公告|公示|动态|概况|资讯|要闻|中心|快讯|公开|发布)"
)
_PERIODICAL = re.compile(r"《[^《》，]{2,8}(?:刊|报|杂志|学报|论刊|月刊|周刊|论坛|通讯|卫生|医学|健康|研究|时报|医药)》(?:杂志|社|杂志社)?")
"""《甲论刊》 alone: where a text was printed."""
_CAPTION = re.compile(
    r"(?:[\s/／|]|^)[\u4e00-\u9fff\s、]{2,12}[\s/／](?:摄影?|供图)(?:影报道)?[）)]?$|(?:摄影|摄)[）)]$|[（(](?:[^（）]{0,12}\s)?[\u4e00-\u9fff]{0,6}(?:摄|供图|资料图|图源.{0,8}|资料照片)[）)]$|(?:供图|资料图|图片|摄影)(?:[（(]下同[）)])?$|[（(]下同[）)]$|合影(?:留念)?(?:照)?$|^[（(]?图[为：:]|(?:颁奖|表彰|授牌|大会|活动|比赛|竞赛|仪式|会议|签约|揭牌|决赛)(?:会|大会|仪式)?现场$"
)
_SPEAKER = re.compile(r"(?:书记|主任|院长|局长|处长|科长|主席|会长|市长|县长|区长|厅长|委员|主委|部长|所长|校长|总监|秘书长)[\u4e00-\u9fff]{2,4}?(?:正在|现场|作|做|在[^，。]{2,12}上|代表[^，。]{2,10})?(?:致辞|致词|讲话|发言|宣读(?:[^，。]{2,12})?|主持(?:会议|大会|仪式)?|点评|授课|颁奖|为[^，。]{2,14}(?:颁奖|授牌|颁发证书|颁发奖牌|揭牌))$")
_DEED = re.compile(r"出席|召开|举行|举办|并|参加|调研|慰问")
"""县长李某出席大会并讲话 is a headline, 县长李某讲话 stands below a picture."""
_PIECE = compiled(r"^(?:是(?!什么|谁|否|时候)|其中(?=[，还包有]|$)|也是|而是|并[被获在于且]|以及|及其|从而|进而|同时，|此外，|另外，|因此，|据悉|据了解|据介绍|近年来，|目前，|在[^，：！]{2,24}[上中里下]，(?=[^，。]*$|.*[，；]))|——$|[。；]”?（[^（）]{2,16}）$")
"""A piece of a sentence, or a paragraph's last one with its writer behind it."""
_QUESTION = re.compile(r"[？?]$")


def is_no_headline(chars: str) -> bool:
    """Is this a button, a counter, a caption, a piece of a sentence?

    >>> [is_no_headline(line) for line in ("官方公众号", "甲乙丙 摄", "团体二等奖合影", "是衡量医院服务的标志", "甲医院获“乙”称号")]
    [True, True, True, True, False]
    """
    plain = chars.strip(" ·•-—|【】[]")
    if _BUTTONS.fullmatch(plain) is not None or _PERIODICAL.fullmatch(plain) is not None or _CAPTION.search(plain) is not None or begins_report(chars):
        return True
    if _SPEAKER.search(plain) is not None and _DEED.search(plain) is None:
        return True
    if _PIECE.search(plain if not plain.startswith("（") else "") is not None and _QUESTION.search(plain) is None or chars.endswith(("——", "—")):
        return True
    parts = [part.strip() for part in re.split(r"[|｜丨]", chars)]
    return len(parts) > 1 and all((org := parse(part)) is not None and org.institution is not None for part in parts)


_REPORT = re.compile(r"(?:本报|本网|本站|本刊|[\u4e00-\u9fff]{2,12}(?:报|网|台|社|在线|日报|晚报|导报|时报|客户端)|[\u4e00-\u9fff]{2,6})?(?:[\u4e00-\u9fff]{2,4})?(?:[0-9]{1,2}月[0-9]{1,2}日)?(?:讯|电|消息)\s*(?:[（(][^（）()]{2,40}[）)]|(?:全媒体)?(?:记者|通讯员)\s*[^，。]{2,20}(?:报道)?[：:\s])")


def begins_report(chars: str) -> bool:
    """甲日报讯（乙）为表彰先进…: a report begins."""
    return _REPORT.match(chars) is not None


_OTHER_STORY = re.compile(r"[【\[]?(?:相关(?:报道|新闻|阅读|推荐|文章)|延伸阅读|推荐阅读|猜你喜欢|更多(?:新闻|报道|阅读|精彩))[】\]]?\s*[：:]\s*(?P<story>[^，。；]{8,60})")


def of_other_story(chars: str) -> bool:
    """相关报道：甲医院获…: the headline of another story.

    >>> of_other_story("相关报道：甲医院荣获“乙”称号"), of_other_story("相关报道：")
    (True, False)
    """
    return _OTHER_STORY.fullmatch(chars) is not None


def pushes_title(above: str, below: str) -> bool:
    """Does the line `above` a notice's title belong to the page, the title beginning with those who issue it (`below`, what stands before 关于)?

    >>> pushes_title("政策文件", "甲市卫生健康局"), pushes_title("中共甲市委", "甲市卫生健康局")
    (True, False)
    """
    plain = re.sub(r"\s", "", above).strip("-·•—|【】[]>»")
    if expand(plain) or parse(plain) is not None or plain.endswith(("委", "局", "会", "府", "院", "部", "厅")):
        return False
    if _BUTTONS.fullmatch(plain) is not None:
        return True
    packed = re.sub(r"\s", "", below)
    return len(plain) <= _CRUMB and bool(packed) and (named := expand(packed)) != () and named[0].org.institution is not None and len(named[0].org.institution) > _SHORTEST


_CRUMB, _SHORTEST = 6, 4
