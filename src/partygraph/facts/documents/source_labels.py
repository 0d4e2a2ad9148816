"""Who published an article by a label: 来源：甲日报 around the headline or at the foot, 作者：院办 when it is an office."""

from __future__ import annotations

import re

from partygraph.facts.documents.paper import Paper
from partygraph.facts.documents.site import (
    by_medium,
    shows_house,
)
from partygraph.facts.words.persons import is_person
from partygraph.names.parse import parse
from partygraph.rules.load import pattern

__all__ = ["body_below", "is_author", "is_paragraph", "label_above", "office_below"]


def is_author(who: str) -> bool:
    """Is this who wrote the article? A paper or a site may begin like a surname (华商网, 文汇报, 齐鲁网)."""
    return is_person(who) and not who.endswith(("网", "报"))


def is_paragraph(paper: Paper, index: int) -> bool:
    """Is the line a paragraph that tells something?"""
    chars = paper.lines[index].chars
    return len(chars) > _PARAGRAPH and "，" in chars and chars.endswith(("。", "！", "”", "）"))


_PARAGRAPH = 40


def label_above(paper: Paper) -> None:
    """来源：甲日报 around the headline; 作者：院办 when it is an office, never a person."""
    _labelled(paper, range(min(paper.end, (paper.title_at or 0) + 10)), early=True)


def body_below(paper: Paper) -> None:
    """来源：甲研究会 at the foot of the page, below its end too; an office that only supplied the text waits for the page's own head."""
    _labelled(paper, range(max(0, paper.end - 8), min(len(paper.lines), paper.end + 3)), offices=False)


def office_below(paper: Paper) -> None:
    """供稿：院办 at the foot of the page, an office too."""
    _labelled(paper, range(max(0, paper.end - 8), min(len(paper.lines), paper.end + 3)))


_ACCOUNT = re.compile(r"(?:系统|超级|网站|后台|平台|总|本站|信息|内容)*(?:管理员?|管理者|主管|编辑|小编|站长|维护|用户|操作员|发布员|录入员|admin|root)[0-9]{0,3}|匿名.{0,2}|默认.{0,4}", re.IGNORECASE)
"""发布者：系统管理员: an account of the site, nobody."""
_SECOND_NAME = re.compile(r"（[\u4e00-\u9fff]{4,24}(?:院|中心|站|所|校)）$")
"""来源：甲省第五医院（甲省肿瘤医院）"""
_REPRINT_RULE = re.compile(r"[“\"]\s*$|(?:注明|标注|标明|凡)[^。；]{0,12}$")
"""凡未注明“来源：甲网”的作品: how others may reprint, and who gave a page its articles is another matter."""


def _labelled(paper: Paper, where: range, *, offices: bool = True, early: bool = False) -> None:
    for label in ("document.source", "document.author"):
        for index in where:
            line = paper.lines[index]
            match = pattern(label).search(line.chars) if len(line.chars) <= 160 else None
            if match is None or _REPRINT_RULE.search(line.chars[: match.start()]):
                continue
            if early and match[0].startswith(("供稿", "来稿")) and any(is_paragraph(paper, above) for above in range((paper.title_at or 0) + 1, index)):
                continue  # who has supplied the text, below it: the page's own head speaks first
            who = re.sub(r"[/（(](?:[A-Za-z0-9_\-]+|(?:微信|公众)号?.*)$|(?:(?:官方)?(?:微信)?公众号|官微|官网|官方网站|通讯员|记者|作者|时间|日期|编辑|发布(?=时间|日期)|(?:发表|发稿|更新|刊发|录入)(?=时间|日期|$)|用(?:手持设备|手机)(?:访问|浏览|查看)|扫一扫|我来说两句|我要(?:评论|打印)).*$", "", match["who"]).strip("“”（）")
            who = _SECOND_NAME.sub("", f"{who}）" if "（" in who and match["who"].rstrip().endswith("）") else who)
            who = who if "《" in who and "》" in who.rstrip("》") else who.strip("《》")
            office = pattern("source.office").search(who) is not None
            if "供稿" in match["who"]:
                continue  # who has supplied the text, on somebody's page
            if office and by_medium(paper) and ((org := parse(who)) is None or org.institution != who):
                continue
            if office and label == "document.author" and ((org := parse(who)) is None or org.institution is None) and shows_house(paper):
                continue  # 作者：宣传科 below the banner of 甲医院: the house has published it
            if office and not offices and ((org := parse(who)) is None or org.institution != who):
                continue
            if len(who) < 2 or not office and (len(who) < 3 or label == "document.author") or is_author(who):
                continue
            if _ACCOUNT.fullmatch(who) or _ACCOUNT.fullmatch(match["who"]):
                continue
            if re.search(r"网络|互联网|转载|本站|原创|综合(?![办科部处党])|未知|整理|官网$", who) and not who.endswith(("报", "网站")):
                continue
            paper.issue(who, line.text, line.chars.find(who, match.start("who")), label)
            return
