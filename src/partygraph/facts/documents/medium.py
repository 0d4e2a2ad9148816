"""Medium and day of an article: the label of its source, the head of its page, its dateline, the credit at its foot (rules source.*)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.documents.credited import credited
from partygraph.facts.documents.letterhead import read_letterhead, read_title_issuer
from partygraph.facts.documents.paper import Paper
from partygraph.facts.documents.published import read_day
from partygraph.facts.documents.site import (
    banner,
    greeting,
    head_and_foot,
    is_medium,
    masthead,
    owner_at_foot,
    site_of_path,
)
from partygraph.facts.documents.source_labels import body_below, is_author, is_paragraph, label_above, office_below
from partygraph.facts.words.dates import dates
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["read_source"]

_MAGAZINE = re.compile(r"[\u4e00-\u9fff]{3,12}")
_UNIT_END = re.compile(r"[。！”]\s*（(?P<who>[^（）]{3,24}?)(?:\s*(?:供稿|撰稿|报道|提供|整理))?）$")
_DECIDED = re.compile(r"关于.*的(?:决定|通报|通知)(?:（[^（）]{2,8}）)?$")
_TWICE = re.compile(r"(?:原创\s*)?(?P<who>[\u4e00-\u9fff]{3,14})\s+(?P=who)\s+(?:19|20)[0-9]{2}")
_HEAD_WORD = re.compile(r"(?<![^\s·|/>】）（—])[\u4e00-\u9fff]{3,14}(?![\u4e00-\u9fff：])")
_NO_MEDIUM = re.compile(r"^(?:新闻中心$|医院新闻$|我[要来]|[\u4e00-\u9fff]{0,4}评论|原创|记者|通讯员|作者|发表于|发布于|星期|发布|编辑|来源|时间|日期|字号|字体|阅读|浏览|点击|第[0-9一二三四五六七八九十]|版)|(?:版|星期.|发布时间|发布日期)$|截[至止]|^今天是|由$|备案?$|^本帖|编辑$")
_HELD_BY = re.compile(r"^(?!由)(?P<who>[\u4e00-\u9fff]{3,20})(?:主办|发布|公布)$")
_TAKEN_FROM = re.compile(r"（?(?:原载于?|刊于|载于?|转自|摘自|据|来源：)?\s*《(?P<who>[^《》]{2,16})》[，\s]*(?P<full>(?:19|20)[0-9]{2}[-年/.][0-9]{1,2}[-月/.][0-9]{1,2}日?)[^。；]{0,24}）?")
"""《甲报》2023年8月1日第3版: the paper that an article was taken from, on a line of its own."""
_FOOT_CREDIT = re.compile(r"（(?P<who>[\u4e00-\u9fff]{3,16}?)\s*(?:(?P<full>(?:19|20)[0-9]{2}[-年/.][0-9]{1,2}[-月/.][0-9]{1,2}日?)|(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日)）$")


def read_source(paper: Paper) -> None:
    """Date and medium of an article, from the lines around its headline and from its foot."""
    if paper.signature is None or not paper.issued:
        read_day(paper)
    if not paper.issuers and paper.title is not None and _DECIDED.search(paper.title) is not None:
        read_title_issuer(paper)  # a decision that a page passes on is of those who decided
        paper.labelled = bool(paper.issuers)
    if not paper.issuers:
        _medium(paper)
        _spelled_out(paper)
    if not paper.issuers and paper.signature is None:
        read_title_issuer(paper)
        if not paper.issuers and paper.title_at:
            read_letterhead(paper)
        paper.labelled = bool(paper.issuers)
    if not paper.issuers and paper.number is None:
        owner_at_foot(paper)


def _medium(paper: Paper) -> None:
    """Who published the article: the label of a source, the head of the page, the dateline, the credit at the foot; the first that speaks."""
    for read in (_account_twice, _account_over_text, _account_of_post, label_above, _byline, _dateline, body_below, _signed_alone, _on_site, _page_head, _held_by, office_below, _foot_credit, _foot, _office_credited, _named_alone):
        read(paper)
        if paper.issuers:
            return


def _on_site(paper: Paper) -> None:
    """The site that the page's path begins with, the paper at its head, or the house that greets there."""
    site_of_path(paper) or masthead(paper) or greeting(paper) or banner(paper) or head_and_foot(paper)


def _named_alone(paper: Paper) -> None:
    """The house whose account it is, on a line of its own between headline and text."""
    title = paper.title_at
    places = [title + 1] if title is not None and title + 2 < paper.end and is_paragraph(paper, title + 2) else []
    _alone_on(paper, places)


def _signed_alone(paper: Paper) -> None:
    """The body that closes the text, on a line of its own below the last paragraph."""
    _alone_on(paper, [paper.end - 1] if paper.end > 1 and is_paragraph(paper, paper.end - 2) else [])


def _alone_on(paper: Paper, places: Sequence[int]) -> None:
    for index in places:
        line = paper.lines[index]
        inner = _IN_BRACKETS.fullmatch(line.chars)
        who = line.chars if inner is None else inner["who"]
        org = parse(who) if index not in paper.used and len(who) <= _LONGEST_NAME else None
        if org is not None and (org.institution == who or org.steps[-1].group == "line" and org.institution is not None) and is_anchored(who) and org.steps[-1].group in ("hospital", "centre", "university", "government", "society", "line"):
            paper.issue(who, line.text, int(inner is not None), "document.account")
            return


_LONGEST_NAME = 24
_IN_BRACKETS = re.compile(r"（(?P<who>[^（）]{4,24})）")


def _byline(paper: Paper) -> None:
    """2021-05-31 13:24  甲县融媒体中心  张某, 乙日报 2021-05-31: the line below the headline that holds day, medium and nothing else but a writer."""
    for index in range(min(paper.end, (paper.title_at or 0) + 4)):
        line = paper.lines[index]
        if (medium := _MEDIUM_AND_DAY.fullmatch(line.chars)) is not None and index > (paper.title_at or 0) and is_medium(medium["who"]) and not is_author(medium["who"]):
            paper.issue(medium["who"], line.text, 0, "source.byline")
            return
        match = pattern("source.byline").fullmatch(line.chars)
        if match is not None and index != paper.title_at and not is_author(match["who"]) and ((org := parse(match["who"])) is not None and org.institution == match["who"] or is_medium(match["who"])):
            paper.issue(match["who"], line.text, match.start("who"), "source.byline")
            return


def _spelled_out(paper: Paper) -> None:
    """The account of a magazine whose house the text names (甲卫生, 《甲卫生》杂志社): the house has published it."""
    if len(paper.issuers) != 1 or not _MAGAZINE.fullmatch(paper.issuers[0]):
        return
    titled = f"《{paper.issuers[0]}》"
    for line in paper.lines[: paper.end]:
        if titled not in line.chars:
            continue
        if found := [(at, titled + house) for house in ("杂志社", "报社") if (at := line.chars.find(titled + house)) >= 0]:
            at, whole = min(found)
            paper.issuers.clear()
            paper.issue(whole, line.text, at, "document.account")
            return


def _account_twice(paper: Paper) -> None:
    """The account that names itself twice before its date, as copies of WeChat articles do."""
    for index in range(min(paper.end, (paper.title_at or 0) + 6)):
        line = paper.lines[index]
        match = _TWICE.match(line.chars)
        if match is not None:
            paper.issue(match["who"], line.text, match.start("who"), "document.account")
            return


_ACCOUNT_LINE = re.compile(r"(?P<who>[\u4e00-\u9fff]{3,20})\s*[|｜丨]\s*(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?(?:\s+[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?)?")


def _account_over_text(paper: Paper) -> None:
    """甲医院 | 2020-11-25 11:30:42: whose account it is, right below the headline; the source that the text names is where the account has it from."""
    for index in range(min(paper.end, (paper.title_at or 0) + 3)):
        match = _ACCOUNT_LINE.fullmatch(paper.lines[index].chars)
        if match is not None and index != paper.title_at and not is_author(match["who"]):
            paper.issue(match["who"], paper.lines[index].text, 0, "document.account")
            return


_ORIGINAL = re.compile(r"原创\s+(?:[^\s，。：:]{1,12}\s+)?(?P<who>[\u4e00-\u9fff]{4,24})(?:\s+(?:发表于[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,3}))?")


def _account_of_post(paper: Paper) -> None:
    """原创 小编 甲市人民医院, 原创 共青团乙大学委员会: the head of a post without its day, whose author is not who published it."""
    for index in range(min(paper.end, (paper.title_at or 0) + 3)):
        line = paper.lines[index]
        match = _ORIGINAL.fullmatch(line.chars) if index != paper.title_at else None
        if match is not None and (((org := parse(match["who"])) is not None and not is_bare(org) and is_anchored(match["who"])) or is_medium(match["who"])):
            paper.issue(match["who"], line.text, match.start("who"), "document.account")
            return


def _dateline(paper: Paper) -> None:
    """甲日报讯（记者 …）, 乙网3月2日电: the paper that begins its report with its name, or the one in the brackets behind 本报讯."""
    for index in range(min(paper.end, (paper.title_at or 0) + 8)):
        line = paper.lines[index]
        match = pattern("source.dateline").match(line.chars[:80])
        kind = "who" if match is not None and match["who"] else "any"
        if match is not None and not match[kind].startswith("本") and not _is_place(match[kind]):
            paper.issue(match[kind], line.text, match.start(kind), "source.dateline")
            return
        reporter = pattern("source.reporter").search(line.chars[:60])
        if reporter is not None:
            paper.issue(reporter["who"], line.text, reporter.start("who"), "source.reporter")
            return


def _is_place(name: str) -> bool:
    """甲省讯（记者 乙）: where the report is from, no paper."""
    place = default_places().leading(name)
    return place is not None and place.length == len(name)


_MEDIUM_AND_DAY = re.compile(r"(?P<who>[\u4e00-\u9fff]{3,14})\s+(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?(?:\s+[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?)?(?:\s+(?:[大中小]字?|字号|字体))*")
_SOURCE_ICON = re.compile(r"源(?=[\u4e00-\u9fff]{2,8}(?:报|网|在线|新闻|客户端)\s?(?:19|20)[0-9]{2}[-/.年])")


def _page_head(paper: Paper) -> None:
    """The line of a page that holds medium and day: `甲晚报 05版·健康周刊 2022年11月8日`, `原创 小编 甲医院 2022-12-30 20:18`."""
    if paper.number is not None:
        return
    title = paper.title_at or 0
    for index in range(min(paper.end, title + 8)):
        line = paper.lines[index]
        day = pattern("source.day").search(line.chars) if len(line.chars) <= 80 and line.chars.count("\t") < 3 and not re.search(r"[。，！？“]", line.chars) else None
        if day is None or index == title or index in paper.tables or pattern("honours.entry").match(line.chars) or line.chars[: day.start()].rstrip().endswith("："):
            continue
        found = [match for match in _HEAD_WORD.finditer(line.chars) if (award_head(match[0]) is None or not qualified(match[0])) and not _NO_MEDIUM.search(match[0]) and not is_author(match[0])]
        named = [match for match in found if pattern("source.medium").search(match[0])] or [match for match in found if match.start() < day.start()][-1:] or found[:1]
        if named:
            icon = int(named[0].start() == 0 and _SOURCE_ICON.match(line.chars) is not None)  # the 源 of a page's button
            paper.issue(named[0][0][icon:].removesuffix("官网"), line.text, named[0].start() + icon, "document.account")
            return
        above = paper.lines[index - 1] if index > 1 else None
        who = above.chars.split(" ")[-1] if above is not None else ""  # 原创 甲中医 乙县中医院
        if above is not None and day.start() == 0 and (org := parse(who)) is not None and org.institution == who:
            paper.issue(who, above.text, len(above.chars) - len(who), "document.account")
            return


def _held_by(paper: Paper) -> None:
    for index in range(min(paper.end, 5)):
        line = paper.lines[index]
        held = _HELD_BY.match(line.chars)
        if held is not None and index != paper.title_at and expand(held["who"]):
            paper.issue(held["who"], line.text, 0, "document.held-by")
            paper.labelled = True
            return


def _foot(paper: Paper) -> None:
    """Who wrote it, at the end: （《甲报》记者 …）, a unit in brackets behind the last sentence, 乙医院宣传科供稿."""
    for index in range(paper.end - 1, max(0, paper.end - 6) - 1, -1):
        line = paper.lines[index]
        chars = line.chars
        if pattern("honours.entry").match(chars):
            continue  # 2021年获“标兵岗”（急诊科）
        for rule in ("source.credit", "source.supplied"):
            credit = pattern(rule).search(chars)
            if credit is not None and len(chars) < 60 and not is_author(credit["who"]):
                paper.issue(credit["who"], line.text, credit.start("who"), "document.credit")
                return
        ending = _UNIT_END.search(chars)
        if ending is not None and (named := expand(ending["who"])) and len(named) == 1:
            paper.issue(named[0].org.name, line.text, ending.start("who"), "document.credit")
            return


def _office_credited(paper: Paper) -> None:
    """图文：宣传科 at the foot, 院办公室整理 below the title: the office of the house whose page it is."""
    top: list[Text] = []
    title = paper.title_at or 0
    for index in (*range(title + 1, min(paper.end, title + 3)), *range(max(title + 1, paper.end - 4), paper.end)):
        top.extend(credited(paper.lines[index : index + 1], authors=True))
    for credit in top[:1]:
        paper.issue(credit.chars, credit, 0, "document.credit")


def _foot_credit(paper: Paper) -> None:
    """（甲日报 2023-12-15） behind the last paragraph; a day without its year takes that of the text."""
    for index in range(max(0, paper.end - 6), paper.end):
        line = paper.lines[index]
        match = _FOOT_CREDIT.search(line.chars) or _TAKEN_FROM.fullmatch(line.chars)
        if match is None or is_author(match["who"]):
            continue
        if match.re is _FOOT_CREDIT and not expand(match["who"]) and not match["who"].endswith(("网", "报", "社", "台", "频道")):
            continue
        paper.issue(match["who"], line.text, match.start("who"), "document.credit")
        if not paper.issued:
            year = next((item.value[:4] for other in paper.lines[: paper.end] for item in dates(other.chars)), None)
            stated = next(dates(match["full"]), None) if match["full"] else None
            day = f"{int(match['month']):02d}-{int(match['day']):02d}" if match.re is _FOOT_CREDIT and match["month"] else None
            value = stated.value if stated else f"{year}-{day}" if year and day else None
            if value is not None:
                paper.issued.append(value)
                begin, stop = match.span("full") if match["full"] else (match.start("month"), match.end() - 1)
                paper.say("issued", line.text, begin, stop, "document.published")
        return
