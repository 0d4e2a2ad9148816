"""Whose page an article stands on: the site that its path begins with, the masthead of a paper, the owner at the foot (rules site.*)."""

from __future__ import annotations

import re

from partygraph.facts.documents.paper import NOTICE_TITLE, Paper
from partygraph.layout import Line
from partygraph.names.anchored import is_anchored
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.load import pattern, words

__all__ = ["banner", "by_medium", "greeting", "head_and_foot", "is_medium", "masthead", "owner_at_foot", "shows_house", "site_of_path"]

_HEAD, _FOOT = 4, 6
_PUBLISH = ("government", "party-organ", "mass", "society")
_LONGEST = 160
_BANNER = 40


def site_of_path(paper: Paper) -> bool:
    """甲网 > 新闻中心 > 正文: the first step of a path that names a medium or a body; a page that only shows a house is published by nobody."""
    for index in range(min(_HEAD, paper.end)):
        line = paper.lines[index]
        match = pattern("site.path").match(line.chars) if len(line.chars) < _LONGEST else None
        if match is not None and (is_medium(match["who"]) or _is_body(match["who"])):
            paper.issue(match["who"], line.text, match.start("who"), "site.path")
            return True
    return False


def greeting(paper: Paper) -> bool:
    """欢迎访问甲医院官方网站 at the head of the page: whose site it is."""
    for index in range(min(_HEAD, paper.end)):
        line = paper.lines[index]
        match = pattern("site.greeting").fullmatch(line.chars)
        if match is not None and (_is_body(match["who"]) or is_medium(match["who"])):
            paper.issue(match["who"], line.text, match.start("who"), "site.greeting")
            paper.used.add(index)
            return True
    return False


def banner(paper: Paper) -> bool:
    """甲医院（乙医院） or 甲医院  仁心 仁术 beside 首页 | 概况 | 新闻: the name above the headline of a site's page is whose site it is; with other words behind it, where the title speaks of that house too."""
    if (found := _banner(paper)) is None:
        return False
    index, match = found
    line = paper.lines[index]
    # a notice that the page passes on has its own signers, and a story on the page of a house is no paper that the house signs
    signs = match.end() == len(line.chars) and paper.carried is None and paper.title is not None and NOTICE_TITLE.search(paper.title) is not None
    paper.issue(match["who"], line.text, 0, "document.letterhead" if signs else "site.banner")
    paper.labelled = signs
    paper.used.add(index)
    return True


def shows_house(paper: Paper) -> bool:
    """Does the banner of the page name a house? An office named as the author has only written for it."""
    found = _banner(paper)
    org = parse(found[1]["who"]) if found is not None else None
    return org is not None and org.steps[-1].group in ("hospital", "centre")


def _banner(paper: Paper) -> tuple[int, re.Match[str]] | None:
    """The line above the headline that names whose site it is, and its name."""
    if not paper.title_at:
        return None
    top = range(min(_HEAD, paper.title_at, paper.end))
    path = any(pattern("site.step").search(paper.lines[index].chars) for index in top)
    if not path and not any(_is_menu(paper.lines[index]) for index in top):
        return None
    for index in top:
        line = paper.lines[index]
        match = _NAME_ON_SITE.match(line.chars) if len(line.chars) <= _BANNER else None
        if match is None or not _is_body(match["who"]) or index and not match["end"] and not match["sign"]:
            continue
        if match["end"] or match["sign"] or not index and match.end() == len(line.chars) or path and paper.title is not None and match["who"] in paper.title:
            return index, match
    return None


_NAME_ON_SITE = re.compile(r"(?P<who>[\u4e00-\u9fff]{4,24}?)(?P<sign>(?:官方)?(?:门户)?网站|官网|欢迎您)?(?P<end>（[\u4e00-\u9fff]{4,30}）)?(?=[\s|]|$)")
_MENU_WORD = re.compile(r"(?:网站|返回)?(?:首\s?页|主页)|[\u4e00-\u9fff]{0,4}(?:概况|简介|介绍|动态|新闻|中心|导航|党建|园地|指南|服务|公告|科研|教学|文化|之窗|天地|风采|公开|专栏|我们|信息|团队|队伍|专家|科室|护理|要闻|资讯|招聘|在线)")


def _is_menu(line: Line) -> bool:
    """首页 | 医院概况 | 院内动态: the steps of a site's menu, its first page first."""
    words_of = re.split(r"[\s|·/]+", line.chars.strip(" |·/"))
    return len(words_of) > 1 and _MENU_WORD.fullmatch(words_of[0]) is not None and "页" in words_of[0] and all(len(word) <= _STEP for word in words_of)


_STEP = 8


def head_and_foot(paper: Paper) -> bool:
    """甲医院 on the page's first line and 版权所有：甲医院 on one of its last: whichever office wrote the text, the house published it."""
    top = paper.lines[0] if paper.lines else None
    signed = _NAME_ON_SITE.match(top.chars) if top is not None and paper.title_at != 0 else None
    who = signed["who"] if signed is not None and signed["sign"] else top.chars if top is not None and len(top.chars) <= _BANNER else ""
    if top is None or not who or paper.title_at == 0 or not _is_body(who):
        return False
    owners = (pattern("site.owner").search(line.chars) for line in paper.lines[-_FOOT:] if len(line.chars) < _LONGEST)
    if any(match is not None and who in (match["who"], match["before"]) for match in owners):
        paper.issue(who, top.text, 0, "site.owner")
        paper.used.add(0)
        return True
    return False


def by_medium(paper: Paper) -> bool:
    """Does the path of the page begin with a medium? An office named below it has only supplied the text."""
    heads = (pattern("site.path").match(line.chars) for line in paper.lines[: min(_HEAD, paper.end)] if len(line.chars) < _LONGEST)
    return any(match is not None and is_medium(match["who"]) for match in heads)


def masthead(paper: Paper) -> bool:
    """甲日报数字报 on the first line, 甲日报 over the day or the page of the paper: the paper itself."""
    for index in range(min(2, paper.end)):
        line = paper.lines[index]
        match = pattern("site.masthead").fullmatch(line.chars)
        if match is not None and index != paper.title_at:
            paper.issue(match["who"], line.text, match.start("who"), "site.masthead")
            return True
        dated = any(_OF_PAPER.match(below.chars) for below in paper.lines[index + 1 : min(index + 3, paper.title_at or 0)])
        if dated and _PAPER.fullmatch(line.chars) and is_medium(line.chars):
            paper.issue(line.chars, line.text, 0, "site.masthead")
            return True
    return False


_PAPER = re.compile(r"[\u4e00-\u9fff]{1,10}(?<![简通快喜捷公海预申月汇情战])报")
_OF_PAPER = re.compile(r"(?:19|20)[0-9]{2}[年./-]\s?[0-9]{1,2}[月./-]\s?[0-9]{1,2}日?|第?\s?[A-Z]?[0-9]{1,3}\s?版|版次")
"""2019年3月4日 星期一, 第A07版：健康: the day and the page of a newspaper below its name."""


def owner_at_foot(paper: Paper) -> bool:
    """版权所有：甲医院 below the article, where nothing else says who published it."""
    for index in range(len(paper.lines) - 1, max(0, len(paper.lines) - _FOOT) - 1, -1):
        line = paper.lines[index]
        match = pattern("site.owner").search(line.chars) if len(line.chars) < _LONGEST else None
        who = match["who"] or match["before"] if match is not None else ""
        if match is not None and match["runs"] and ((org := parse(who)) is None or org.steps[-1].group not in _PUBLISH):
            continue  # a house that runs its site presents itself there
        if match is not None and (is_medium(who) or _is_body(who)):
            paper.issue(who, line.text, match.start("who" if match["who"] else "before"), "site.owner")
            if len(line.chars) <= _BANNER:
                paper.used.add(index)
            return True
    return False


def is_medium(who: str) -> bool:
    """Does the name end in a word of the media, or is it a portal's page of a place (新浪甲省)?"""
    portal = next((word for word in words("portal") if who.startswith(word)), None)
    if portal is not None and (place := default_places().leading(who[len(portal) :])) is not None and place.length == len(who) - len(portal):
        return True
    return pattern("source.medium").search(who) is not None and re.search(r"首页|官网|网站$", who) is None


def _is_body(who: str) -> bool:
    org = parse(who)
    return org is not None and org.institution == who and is_anchored(who)
