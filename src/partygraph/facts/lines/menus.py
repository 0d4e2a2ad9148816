"""Lines of a page that are nothing but its menu, its buttons or labels without a value, above the article and below it: they tell nothing and head nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.layout import Line
from partygraph.rules.begins import compiled

__all__ = ["without_menus"]

_WHOSE = r"(?:医院|本院|院|中心|学校|学院|学会|协会|机构|单位|集团|公司|本站|网站|医疗|卫生|科室|专家|党|党群|党员|院务|政务|信息|通知|新闻|就医|就诊|患者|健康|护理|教学|科研|人才|人事|招标|采购|公共|在线|互动|服务|特色|医生|专题|政策|办事|工作|媒体|文化|医德|廉政|精神|视频|图片|公益|志愿|学科|预约|便民|行业)"
_WHAT = r"(?:首\s?页|主页|概况|简介|介绍|动态|新闻|要闻|快讯|资讯|导航|地图|园地|之窗|专栏|天地|风采|公开|公告|公示|指南|须知|服务|招聘|招标|采购|建设|工作|文化|文明|教学|教育|科研|科普|管理|团队|队伍|专家|名医|科室|挂号|预约|流程|平台|建言|互动|交流|咨询|投诉|反馈|留言|下载|专题|视频|党建|群团|群工|信息|中心|我们|园区|之声|报道|聚焦|培训|合作|交流|查询|沟通|法规|解读)"
_STEP = compiled(rf"(?:{_WHOSE}){{0,2}}{_WHAT}{{1,2}}|联系我们|关于我们|返回首页|收藏本站|设为首页|加入收藏|English|EN|RSS")
_DENSE = re.compile(rf"(?:网站|返回)?首\s?页(?:(?:{_WHOSE}){{1,2}}{_WHAT}){{3,}}[\u4e00-\u9fff]{{0,6}}")
"""首页医院概况新闻动态党建园地: a menu whose steps a copy has run together."""
_PROMPT = compiled(
    r"(?:打开|下载|进入|在)\s*(?:APP|app|客户端|微信|[\u4e00-\u9fff]{2,6}(?:APP|客户端))[^。]{0,16}|(?:↑|▲)?(?:点击|长按|扫描?)(?:上方|下方|右上角|图中|识别)*(?:蓝字|二维码)?[\s，,]*(?:关注|加|订阅)?(?:我们|公众号)?|举报/反馈|举报|本文由作者上传[^。]{0,12}发布[^。]*。?|评论\s*[0-9]*|扫一扫[^。]{2,20}|.{0,6}手机(?:打开|浏览|阅读|扫)[^。]{0,12}"
)
_WHOSE_ACCOUNT = re.compile(r"关注“?[\u4e00-\u9fff]{4,24}(?:医院|保健院|卫生院|中心|大学|学院|血站)[”！!。]?$")
"""长按识别二维码关注甲医院: whose account it is."""
_LABEL = re.compile(r"(?:索\s*引\s*号|信息索引|主题分类|信息分类|公文种类|主\s*题\s*词|有\s*效\s*性|公开方式|公开范围|公开形式|公开属性|体裁分类|组配分类|生命周期|服务对象|信息格式|语\s*种)\s*[：:][^。]{0,60}|(?:发布机构|发布单位|发文机关|文\s*号|发文字号|来\s*源|作\s*者|名\s*称)\s*[：:]")
_EDGE, _RUN, _LONGEST = 30, 3, 60


def without_menus(lines: Sequence[Line]) -> list[Line]:
    """The lines without those of the page's menu and buttons near its head and its foot; a step that stands alone may be a headline and stays.

    >>> from partygraph.model import Text
    >>> page = ["首页", "医院概况", "党建园地", "甲医院简介", "甲医院荣获“文明单位”称号。"]
    >>> [line.chars for line in without_menus([Line(Text(chars, ((0, 100 * at),))) for at, chars in enumerate(page)])]
    ['甲医院简介', '甲医院荣获“文明单位”称号。']
    """
    if not lines:
        return []
    edges = [index for index in range(len(lines)) if index < _EDGE or index >= len(lines) - _EDGE]
    gone = {index for index in edges if _says_nothing(lines[index].chars)}
    run: list[int] = []
    for index in [*edges, len(lines)]:
        if index < len(lines) and _is_step(lines[index]) and (not run or run[-1] == index - 1):
            run.append(index)
            continue
        gone.update(run if len(run) >= _RUN else [])
        run = []
    return [line for index, line in enumerate(lines) if index not in gone]


def _is_step(line: Line) -> bool:
    return len(line.cells) == 1 and _STEP.fullmatch(line.chars.strip(" ·>|")) is not None


def _says_nothing(chars: str) -> bool:
    """Is the line a prompt, a menu run together or a label that holds nothing of the document?"""
    if len(chars) > _LONGEST or _WHOSE_ACCOUNT.search(chars) is not None:
        return False
    return any(form.fullmatch(chars) is not None for form in (_PROMPT, _LABEL, _DENSE))
