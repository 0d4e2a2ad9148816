"""A document while its own facts are read, and the marks that several of the stages look for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from partygraph.facts.witness import Witness
from partygraph.facts.words.dates import parse_date
from partygraph.layout import Line
from partygraph.model import DocumentFact, Evidence, Finding, Locator, Severity, Text
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled

__all__ = ["KINDS_OF_NOTICE", "META", "NEIGHBOUR", "NOTICE_TITLE", "Paper", "is_furniture", "is_headline_like", "is_organization_line"]

KINDS_OF_NOTICE = "通报|通知|决定|公告|公示|函|意见|批复|命令|通告|命名决定|表彰决定|请示|报告"
NOTICE_TITLE = re.compile(rf"(?:关于|有关)(?:(?![。；]|：.{{0,3}}关于).){{4,120}}?的\s*(?:{KINDS_OF_NOTICE})(?![\u4e00-\u9fff]{{0,2}}[》精])")
META = compiled(r"来\s*源\s*[：:]|时\s*间\s*[：:]|发布(?:时间|日期|单位)|日\s*期\s*[：:]|作\s*者\s*[：:]|浏览|点击|字体|阅读(?:量|次数)|编辑[：:]|记者|通讯员|责编|供稿|审核(?=\s*[：:|丨/]|\s+[\u4e00-\u9fff]|人)|原文|信息来源|文章来源|撰稿|发布者|发布机构|发布人|(?<![国省市老金百商])字号")
NEIGHBOUR = re.compile(r"[上下]一?[篇条](?:\s*[：:](?P<story>.*))?")
"""上一篇：… 下一篇：…: where a page leads to the stories before and after it, with their headlines behind the colon."""
_HEADLINE_WORD = re.compile(r"荣获|获评|获|喜报|荣誉|表彰|授予|命名|公布|揭晓|入选|评|斩获|上榜|党建|品牌|榜|奖|荣膺|大赛|示范|先进|创建|表扬|打造|举行|召开|称号|文明|续|引领|优秀|出炉|喜提|夺|第一|案例|名单|考核|结果|成绩|落幕|圆满|开幕|闭幕|收官|举办|竞赛|比赛|竞技|一览|大事记|盘点|回眸|回顾|纪实|巡礼")


def is_furniture(chars: str) -> bool:
    """A line of a page about the page: source, time, how often it was read."""
    if META.search(chars) is not None:
        return True
    day = parse_date(chars) if len(chars) < 30 else None
    return day is not None and (len(day) == _WITH_DAY or len(chars) <= _YEAR_ALONE) and not _HEADLINE_WORD.search(chars)


_WITH_DAY = len("2000-01-01")
_YEAR_ALONE = 12
"""2023年甲市岗位技能竞赛圆满收官 is a headline that begins with its year; 2023年 and 2023年第3期 are about the page."""


def is_headline_like(chars: str) -> bool:
    """A line with a word that headlines of this field hold."""
    return _HEADLINE_WORD.search(chars) is not None




def is_organization_line(chars: str) -> bool:
    """A line that is nothing but the name of an institution or of a body in it."""
    org = parse("".join(chars.split()))
    return org is not None and org.institution is not None and len(chars) < 40


@dataclass
class Paper:
    """What the stages of reading a document's own facts know of it; lives only while they run."""

    lines: Sequence[Line]
    witness: Witness
    end: int = 0
    used: set[int] = field(default_factory=set)
    title: str | None = None
    title_text: Text | None = None
    title_at: int | None = None
    carried: Text | None = None
    """The title of a notice that a page with a story of its own passes on; the signature below it is not the page's."""
    carried_at: int | None = None
    number: str | None = None
    number_at: int | None = None
    issued: list[str] = field(default_factory=list)
    printed: str | None = None
    issuers: list[str] = field(default_factory=list)
    addressees: str | None = None
    copied: str | None = None
    cites: list[str] = field(default_factory=list)
    evidence: list[tuple[str, Evidence]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    signature: int | None = None
    labelled: bool = False
    tables: frozenset[int] = frozenset()
    """Lines of a table of honours: its days and bodies are not the document's."""
    head: int = 0
    """How many lines of a page's own head stand above the headline."""

    def issue(self, who: str, text: Text, at: int, rule: str) -> None:
        """`who` issues the document, as `text` says at `at`."""
        self.issuers.append(who)
        self.say("issuers", text, at, at + len(who), rule)

    def say(self, key: str, text: Text, start: int, end: int, rule: str, locator: Locator = Locator.VERBATIM) -> None:
        """Keep the characters that state the field `key`."""
        self.evidence.extend((key, item) for item in self.witness.quote(text, start, end, rule=rule, locator=locator))

    def fact(self) -> DocumentFact:
        """What was found. Official is what has a number or the signature of those who issued it."""
        official = self.number is not None or self.signature is not None or self.labelled
        return DocumentFact(
            title=self.title, number=self.number, issued=tuple(dict.fromkeys(self.issued)), printed=self.printed, issuers=tuple(dict.fromkeys(self.issuers)),
            addressees=self.addressees, copied_to=self.copied, cites=tuple(dict.fromkeys(self.cites)), official=official, evidence=tuple(self.evidence),
        )  # fmt: skip

    def check(self) -> None:
        """A document that was printed before it was signed."""
        if self.printed and self.issued and self.printed < self.issued[0][: len(self.printed)]:
            quotes = tuple(item for key, item in self.evidence if key in ("issued", "printed"))
            values = (("issued", self.issued[0]), ("printed", self.printed))
            self.findings.append(Finding(code="two-dates", severity=Severity.WARNING, values=values, evidence=quotes))
