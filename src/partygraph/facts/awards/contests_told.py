"""The contests of a text, each once: by its title, its sentences, the notices that it cites (甲会下发《关于开展乙评选活动的通知》) and what it says of them again (大赛由丙主办)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards.campaigns import MOST_CAMPAIGNS, CampaignReading, add_campaign
from partygraph.facts.awards.contest_names import (
    kinds_like,
)
from partygraph.facts.awards.contests_in_sentences import CHOOSES, HEAD, HEAD_END, JUDGED, SHOW, contest_name, contests_in
from partygraph.facts.awards.creation_works import created_for
from partygraph.facts.awards.holders import holders_named, roles_told
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.rules.begins import compiled
from partygraph.rules.phrases import GIVING_ADVERBS

__all__ = ["read_campaigns"]

_PRIZE_WON = re.compile(r"(?:获|夺|摘|捧|斩|评为)[^，。；]{0,12}(?:等奖|[金银铜优]奖|奖”|表演奖|节目奖|组织奖|创意奖|优秀奖)")
"""A show with a name of its own that somebody holds is a contest too where the text tells of prizes."""
_OCCASION = r"(?:(?:发布|推介|宣传|展示|表彰)(?=活动)|大赛|竞赛|比赛|赛事|擂台赛|挑战赛|邀请赛|评选|征集|推选|遴选|评比|推荐|选树|寻找|展评|展演|创建|活动|论坛)(?:活动)?"
_THIS_ONE = r"(?:该|此次|本次|这项|这次|这个|这场|本场|此项|本届|该项|该届|这一)"
_THIS = compiled(
    rf"(?:{_THIS_ONE}(?:[\u4e00-\u9fff]{{1,6}}?(?=大赛|竞赛|比赛|评选|征文))?{_OCCASION}|(?:^|(?<=[，。（]))(?:大赛|竞赛|比赛|赛事|评选活动|评选|征集活动|推选活动|论坛|活动))(?:(?:自|于|从|历时|为期|[0-9])[^，。；：“”由]{{1,30}}，|(?:是?为了?|旨在|以|围绕|紧扣|聚焦)[^。；：由]{{2,70}}，)?(?:(?:是|系)?由|是(?=[^。；]{{3,60}}(?:主办|举办|发起|组织|承办)的))"
    rf"(?P<roles>(?:[^。；]{{3,200}}?牵头[^。；]{{3,200}}?(?:开展|实施|组织|主办|举办)|[^。；]{{3,200}}?(?:主办|举办|发起|组织开展|组织|承办|协办)))|(?:^|(?<=[，。；]))(?P<reversed>[^，。；：“”]{{3,80}}?(?:{GIVING_ADVERBS}|携手)*(?:主办|举办|发起|组织开展))(?:了)?{_THIS_ONE}{_OCCASION}"
    rf"|(?:^|(?<=[，。；]))(?P<together>[^，。；：“”]{{3,80}}?(?:联合|共同|携手|合力|一起)(?:组织|开展|组织开展|进行|举行|主办|举办))(?:了)?(?:评选|评审|评比|考评|推选|遴选|选树|创建|评定)(?=[，。；和与及、]|活动|工作|$)"
    rf"|(?:^|(?<=[，。；]))(?P<over>[^，。；：“”对]{{3,60}}?(?:党委|党组|工委|委员会|[委局厅会办部]))(?:对[^，。；：“”]{{4,60}}?)?(?:组织|开展|进行|组织开展|实施)了(?:年度|全面|集中)?(?:[\u4e00-\u9fff]{{0,8}}?)(?:评定|考评)(?=[，。；和与及、]|活动|工作|$)"
)
_LABELLED = re.compile(r"(?P<kind>主办|举办|发起|承办|协办|指导)(?:方|单位|机构)(?:分别)?(?:为|是|有|包括|：)(?P<who>[^，。；：]{3,100})")
_TITLE = re.compile(rf"(?:关于|公布|表彰|通报|表扬){{1,3}}+(?P<name>(?:“[^“”]{{2,50}}”|[^“”，。]){{3,70}}?(?:{HEAD.pattern}|(?:星级|考核|考评|综合|年度)?评定|考评))(?:的?(?:获奖|评选|推选|评审|入选|优胜|先进|结果|情况|优秀|表彰)|”)")
_CALL = re.compile(rf"(?:^|[，；])(?:[^，；。《》]{{0,10}}，)?(?:为此|近日|日前|此前|随后)?(?P<who>[^，。；：“”《》]{{2,30}}?)(?:{GIVING_ADVERBS}|及时)*(?:下发|印发|发布|出台|制定|发出|制发)(?:了)?《(?:[^《》]{{0,20}}关于)?(?:组织开展|开展|举办|启动|组织)(?P<name>[^《》]{{4,60}}?)的?(?:通知|方案|公告|意见|实施方案|工作方案|函)》")
"""我局下发了《关于开展X评选活动的通知》: who calls for a contest holds it."""
_NOTICE = re.compile(r"《(?P<who>[^《》“”]{3,40}?)关于(?:组织开展|开展|举办|启动|组织)(?P<name>[^《》]{4,60}?)的?(?:通知|方案|公告|意见|实施方案|工作方案|函)》")
"""《甲协会关于开展X活动的通知》: whose notice it is holds it."""
_FINAL = re.compile(r"(?:^|[，。；])(?P<who>[^，。；：“”]{3,40}?)(?:主办|举办)的(?P<what>[^，。；“”]{4,24}?)总?决赛")
"""甲局举办的疾控领域职业技能决赛: the final of the contest that the text has named."""
_SENTENCE = re.compile(r"[^。！？\n]+")


def read_campaigns(lines: Sequence[Line], title: Text | None) -> list[CampaignReading]:
    """The campaigns that the text names, each once, the one that the title names first."""
    found: list[CampaignReading] = []
    if title is not None and (match := _TITLE.search(title.chars)) is not None:
        name = contest_name(match["name"])
        if CHOOSES.search(name) and len(name) >= 4:
            found.append(CampaignReading(name, title.slice(match.start("name"), match.end("name")), rule="campaign.title"))
    if title is not None and not found:
        for item in contests_in(title):
            add_campaign(found, replace(item, rule="campaign.title"))
    prized = any(_PRIZE_WON.search(line.chars) for line in lines)
    for line in lines:
        if len(line.chars) < 12:
            continue
        for match in _SENTENCE.finditer(line.chars):
            sentence = line.text.slice(match.start(), match.end())
            again = _THIS.search(sentence.chars)
            told = again is not None and bool(found)
            if again is not None and told:
                kind = _said(again)
                holders = roles_told(again[kind] + ("开展" if kind == "over" else ""))
                meant = next((item for item in reversed(found) if item.name.endswith(kinds_like(again[0]))), found[-1])  # 大赛由甲主办, behind a contest and a forum
                add_campaign(found, CampaignReading(meant.name, meant.at, *holders, sentence.slice(*again.span(kind)), rule="campaign.by"))
            if (final := _FINAL.search(sentence.chars)) is not None and (of := next((item for item in found if not item.organizers and final["what"][-4:] in item.name), None)) is not None:
                add_campaign(found, CampaignReading(of.name, of.at, holders_named(final["who"]), (), (), sentence.slice(*final.span("who")), rule="campaign.by"))
            for paper in (*_CALL.finditer(sentence.chars), *_NOTICE.finditer(sentence.chars)) if "《" in sentence.chars else ():
                name = contest_name(paper["name"])
                if HEAD_END.search(name) is None or not CHOOSES.search(name) or not 5 <= len(name) <= 60:
                    continue
                add_campaign(found, CampaignReading(name, sentence.slice(*paper.span("name")), holders_named(paper["who"]), (), (), sentence.slice(*paper.span("who"))))
            for item in created_for(sentence, title.chars) if title is not None else ():
                add_campaign(found, item)
            if CHOOSES.search(sentence.chars) or JUDGED.search(sentence.chars) or SHOW.search(sentence.chars):
                for item in contests_in(sentence, prized=prized):
                    add_campaign(found, item)
                if again is not None and not told and found:  # “X”比赛在乙地开赛，比赛由甲组织
                    add_campaign(found, replace(found[-1], organizers=roles_told(again[_said(again)] + ("开展" if again["over"] else ""))[0], roles_at=sentence.slice(*again.span(_said(again))), rule="campaign.by"))
            for label in _LABELLED.finditer(sentence.chars) if found else ():
                names = holders_named(label["who"])
                helps = label["kind"] in ("承办", "协办")
                holders = (() if helps or label["kind"] == "指导" else names, names if helps else (), names if label["kind"] == "指导" else ())
                add_campaign(found, CampaignReading(found[-1].name, found[-1].at, *holders, sentence.slice(*label.span("who"))))
    return found[:MOST_CAMPAIGNS]


def _said(again: re.Match[str]) -> str:
    """Which part of `_THIS` says who holds the contest that the text speaks of."""
    return next(kind for kind in ("roles", "reversed", "together", "over") if again[kind])
