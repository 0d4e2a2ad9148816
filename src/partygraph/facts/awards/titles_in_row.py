"""Titles of honour behind a verb, quoted or not, one after the other: 获“甲”、市级文明单位和一、二等奖."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from partygraph.facts.awards.apposed_prizes import announced_scope, joined, of_both
from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counted_events import prizes_of_events
from partygraph.facts.awards.no_award import names_no_award
from partygraph.facts.awards.plain_titles import OF_COMMITTEE, mostly_honours, plain_title, title_by_place
from partygraph.facts.awards.quoted_titles import HOUSE_GRADE, QUALIFIES, quoted_title
from partygraph.facts.awards.several_titles import CONTEST, places_won, several_at_once
from partygraph.facts.awards.title_row import TitleRow
from partygraph.facts.awards.titles import GIVEN_BY, HOLDS, Title, giver_in_front, qualified
from partygraph.facts.awards.torn_titles import torn
from partygraph.model import Text
from partygraph.names.find import find
from partygraph.rules.phrases import ADVERBS

__all__ = ["read_titles"]

_ITEM = re.compile(
    r"(?P<pre>[^“”《》、，；。（）]{0,44}?)“(?P<quote>(?:[^“”]|“[^“”]{1,20}”){2,60}?)”(?P<post>(?:(?!以及|[和与及](?![谐睦]))(?!(?:以及|[和与及暨])[^“”《》、，；。（）\s]{2,24}“)[^“”《》、，；。：—（）\s]{1,24})?)"
    r"|(?P<plain>(?:[^“”《》、，；。！？（]|（(?:[^（）“”《》，；。]{1,14}）)?+){2,70}?)(?=[、，；。！？]|(?:和|及|以及|与)(?=[^、，；。]{2,30}(?:奖|称号|单位|集体|荣誉|号|案例|组织|个人))|(?<![一二三四特优甲乙])等(?:[0-9一二三四五六七八九十多]|众多|诸多|各级|各类|一系列|一大批|国家级|[省市县区]部?[级市]|光荣|殊荣|荣誉|称号|奖|[，。；]|$)|$)"
)
_JOINED_NAME = re.compile(r"(?P<plain>(?:(?:19|20)[0-9]{2}年度?)?[\u4e00-\u9fff]{4,30})(?P<quote>(?!))?(?=[、，；。！？]|等|$)")
_JOIN = re.compile(r"(?:[、，；]|和|及|以及|与|暨|\s|（[^（）]{0,40}）|及其|并(?:被|获)?授予?)*")
_BORNE = re.compile(r"(?![一二两三四五六七八九十多0-9]{1,3}[项个块])(?P<name>[^“”《》、，；。！？：的]{4,30}?|(?:[特一二三]等|[金银铜]|优秀|优胜|入围|提名)奖)(?:光荣称号|荣誉称号|称号)?(?=的(?!称号|荣誉|奖|牌|光荣|[^，。；的、]{1,6}奖(?:[，。；、和]|$))[^，。；的]{2,}|的，(?:还有|有|是|为|包括|分别|依次))")
"""荣获市级青年文明号的甲科、乙科, 获评文明单位的，有甲院: what follows 的 bears the title."""
_THOSE_WITH_ONE = re.compile(r"(?:光荣称号|荣誉称号|称号|荣誉)的(?=[\u4e00-\u9fff])(?!是|有)")
"""继续保留荣誉称号的文明单位、文明村镇: kinds of those that bear one, and no titles."""
_POINTS_BACK = re.compile(r"这|^(?:此|该|上述|以上)")
_AND_QUOTED = re.compile(r"(?P<first>[^“”《》、，；。：（）的]{4,24}?)(?:以及|[和与及])(?=(?:(?:19|20)[0-9]{2}年度?|全国|全?[省市县区州]级?)?“)")
"""省级文明单位和“先进集体”: two titles, the second alone in quotation marks."""
_PROGRAMME = re.compile(r"[和与及]|创建|评选|活动")
_GOING_ON = ("、", "，", "和", "“")
_SAID_LAST = re.compile(r"(?:的)?(?:光荣称号|荣誉称号|称号|资格|评审|复审)$|^(?:我国|全国|国家级)")
_OF_FIELD = re.compile(r"全[国省市区县州](?:[\u4e00-\u9fff]{2,8}(?:系统|行业))?(?:[\u4e00-\u9fff]{0,4}组)?(?=(?:团体|集体)?[特一二三](?:[、和及][一二三])*等奖|[金银铜]奖)")
"""在…大赛中荣获全省卫生系统二等奖: the field is the contest's, the prize is the grade."""
_LEADING = re.compile(r"^(?:“”|了|的是|的有|的(?=第[一二三四五六七八九十0-9]{1,3}[届批]|首[届批])|为|成为|全部|一批|多项|各项|多个|包括|到|过|上(?=[“《全省市县区国0-9])|：)+")
_END = re.compile(r"等?(?:(?:[0-9一二三四五六七八九十多两]+[余多]?|众|诸)[项个多]|各级|各类|一系列|一大批)?(?:[国省市]家?级|省部级|省市级)?(?:光荣称号|荣誉称号|荣誉|称号|奖项|殊荣|表彰|奖牌|牌匾|证书)")
_SAYS_OF_IT = re.compile(rf"(?:{ADVERBS}|并)*(?:涌现|培养|走出)出?了?(?=[^，。；]*“)|(?:从而|一举|首次)?(?:实现|创造|刷新|填补|至此|这是|标志|为[^，。；“”]{{0,8}}增添)|[^，。；“”]{{0,20}}?(?:申报|争创|冲刺|候选|参评|申请|备战)")
"""获“X”称号，实现“两连冠”: what that means, no second title."""
_OTHER_ACT = re.compile(r"(?:称号，)?(?:并|同时|现|决定)*(?:(?:继续|重新|再次)?保留|撤销|取消|收回|摘除|授予|命名)(?=[\u4e00-\u9fff]{2})")


def _other_act(chars: str, at: int, stop: int) -> bool:
    """命名甲为“X”，保留乙等单位“Y”称号，撤销丙“X”称号: behind the comma is done something else, to others."""
    act = _OTHER_ACT.match(chars, at, stop)
    if act is None:
        return False
    named = find(chars[act.end() : min(stop, act.end() + _NEAR)])
    return bool(named) and named[0].start <= 1 or _PERSONS_NEXT.match(chars, act.end(), stop) is not None


_NEAR = 40
_PERSONS_NEXT = re.compile(r"[\u4e00-\u9fff]{2,4}等?\s*[0-9一二三四五六七八九十百]+\s*(?:名|位|人)|某|[\u4e00-\u9fff]{1,10}公司")
_KIND_OF_PRIZE = re.compile(r"[^“”]{1,10}?[类组](?=(?:[特一二三]等|[金银铜]|优秀|优胜)奖$)")
_GRADE_ONLY = re.compile(r"[特一二三四]等奖|[金银铜]奖")
_GROUP = re.compile(r"(?P<group>[^“”，。；]{0,16}?(?:组|赛道|类|医疗机构)(?:的)?(?:团体|集体)?)(?:[特一二三四]等奖|[金银铜]奖)")


def _group_of(name: str) -> str:
    """专科组 of 专科组一等奖, for the 三等奖 right behind it; nothing where no group is named."""
    match = _GROUP.fullmatch(name)
    return match["group"] if match is not None else ""


_GRADE_ALONE = re.compile(r"(?:[特一二三]等|[金银铜]|优秀|优胜)奖")
_MARK_HERE = re.compile(r"[、和及“]")


def read_titles(sentence: Text, start: int, stop: int, *, strict: bool, before_verb: bool = False, contest: bool = False, given_to: bool = False, whom: Callable[[str], tuple[str, ...]]) -> tuple[list[Title], int]:
    """Titles between `start` and `stop`, and where they end.

    `before_verb` says that another verb follows at `stop`: what stands right before it is that verb's subject, no title.
    `contest` says that the text is about one, whose places are prizes.
    `given_to` says that a recipient stood in front of the first title: a body in front of the next one gets that.
    `strict` asks for a word that ends an award's name; `whom` gives the full names of the bodies in a phrase, nothing when it holds anything else.
    """
    chars = sentence.chars
    row = TitleRow(sentence, start, stop, contest, whom)
    if lead := _LEADING.match(chars[start:stop]):
        row.at += lead.end()
    if row.next(_THOSE_WITH_ONE) is not None:
        return [], row.at
    scope = ""
    if (dash := announced_scope(chars, row.at, stop)) is not None:
        scope, row.at = dash
    kind_of, in_groups, graded = "", "；" in chars[start:stop], False
    while row.at < stop:
        if row.found and chars.startswith("——", row.at):
            break  # 被授予“X”——把支部建成堡垒
        join = row.next(_JOIN)
        if join is not None and "；" in join[0]:
            kind_of = ""
        if join is not None and (row.found or graded):
            if "，" in join[0] and _ends_row(chars, join.end(), stop, before_verb=before_verb):
                break
            row.at = join.end()
        _giver_ahead(row)
        if several_at_once(row) or places_won(row):
            continue
        if not row.found and (wide := row.next(_OF_FIELD)) is not None and (contest or "》" in chars[: row.at] or CONTEST.search(chars[: row.at])):
            row.at = wide.end()
        _before_a_quoted_one(row)
        if torn(row):
            continue
        if _borne(row):
            break
        match = _next_item(row)
        if match is None or (given_to or before_verb and match.end() == stop) and _given_to_the_next(row, match):
            break
        if chars[match.end() : match.end() + 1] in _GOING_ON and _is_house_grade(match):
            row.at, graded = match.end(), True
            continue  # “三级甲等”医院、“平安医院”: the grade of the house is none of its titles, and ends no row of them
        title = _title_of(row, match, strict=strict)
        if title is None:
            if match["quote"] is None and not row.found and "“" in chars[match.end() : min(stop, match.end() + 40)] and not re.search(r"[，、]", chars[row.at : match.end() + 1]):
                row.at = match.end()
                continue
            break
        if title.name and in_groups:  # 表演类银奖、铜奖；视频类三等奖: each group says its kind once
            title = replace(title, name=kind_of + title.name) if kind_of and _GRADE_ALONE.fullmatch(title.name) else title
            kind_of = group[0] if (group := _KIND_OF_PRIZE.match(title.name)) is not None else ""
        if title.name:
            of_group = row.found and not in_groups and chars[row.at - 1] in "、和及与" and _GRADE_ONLY.fullmatch(title.name)
            row.found.append(replace(title, name=_group_of(row.found[-1].name) + title.name) if of_group else title)
        row.carried = (title.givers, title.giver_at) if _GOES_ON.match(chars, match.end(), stop) else ((), None)
        row.at = match.end()
        if match["quote"] is not None and (owned := QUALIFIES.match(match["post"])) is not None:
            row.at = match.start("post") + owned.end("own")
            break
        tail = row.next(_END)
        if tail is not None:
            row.at = tail.end()
            if not _MARK_HERE.match(chars[row.at : row.at + 1]):
                break
    found = of_both(row.found)
    if scope and found and _GRADE_ALONE.fullmatch(found[0].name):
        found[0] = replace(found[0], name=scope + found[0].name)  # 团体大奖——“一等奖”
    return [replace(title, name=whole) if (whole := joined(title.name)) != title.name else title for title in found], row.at


def _ends_row(chars: str, at: int, stop: int, *, before_verb: bool) -> bool:
    """Does another thing begin behind the comma at `at`, and no further title?"""
    if prizes_of_events(chars, at, stop) is None and not _TITLE_BEHIND.match(chars[at:stop]):
        return True
    if _SAYS_OF_IT.match(chars, at) is not None or _other_act(chars, at, stop):
        return True
    return before_verb and "，" not in chars[at:stop] or _OTHER_CLAUSE.match(chars[at:stop]) is not None


def _giver_ahead(row: TitleRow) -> None:
    """Step over the body that gives the next title, and keep it: 甲省委授予的“…”."""
    if row.next(OF_COMMITTEE) is not None:
        return
    chars = row.sentence.chars
    if (giver := giver_in_front(chars[row.at : row.stop], row.whom)) is not None:
        row.carried = giver[0], row.sentence.slice(row.at, row.at + giver[1])
        row.at += giver[1]
    given = GIVEN_BY.match(chars[row.at : row.stop])
    if given is not None and (names := row.whom(_WHEN_GIVEN.sub("", given["who"]))):
        if not HOLDS.search(given[0]):
            row.carried = (names, row.sentence.slice(row.at + given.start("who"), row.at + given.end("who")))
        row.at += given.end()


def _before_a_quoted_one(row: TitleRow) -> None:
    """The plain title in front of a quoted one: 模范集体并授甲市“五一劳动奖状”, 省级文明单位和“先进集体”."""
    if (both := row.next(_AND_GIVEN)) is not None and award_head(both["first"]) is not None and qualified(both["first"]):
        row.add([both["first"]], row.at + len(both["first"]), onward=both.end())
    if (both := row.next(_AND_QUOTED)) is not None and (head := award_head(both["first"])) is not None and not head.personal and qualified(both["first"]) and not _PROGRAMME.search(both["first"]):
        row.add([both["first"]], row.at + len(both["first"]), onward=both.end())


def _borne(row: TitleRow) -> bool:
    """荣获市级青年文明号的甲科: a title, and those who bear it behind 的."""
    borne = row.next(_BORNE)
    if borne is None or (head := award_head(borne["name"])) is None or head.personal or not qualified(borne["name"]) or names_no_award(borne["name"]) or _POINTS_BACK.search(borne["name"]):
        return False
    row.add([borne["name"]], borne.end("name"), onward=borne.end())
    return True


def _next_item(row: TitleRow) -> re.Match[str] | None:
    """The words up to the next mark or the next closed quotation; None where the row ends."""
    match = row.next(_ITEM)
    if match is not None and match["quote"] is None and row.sentence.chars[match.end() : match.end() + 1] in ("和", "与", "及") and award_head(match["plain"]) is None:
        longer = row.next(_JOINED_NAME)  # 健康教育与健康促进工作先进集体: the word stands inside the name
        match = longer if longer is not None and award_head(longer["plain"]) is not None and qualified(longer["plain"]) else match
    if match is None or match.end() == row.at or row.found and match["quote"] is not None and _TO_OTHERS.search(match["pre"]) is not None:
        return None
    if match["quote"] is not None and _ONLY_LEVEL.fullmatch(match["quote"]) is not None:
        return None  # 捧回“省字号”荣誉: how high it is and not what
    return match


def _given_to_the_next(row: TitleRow, match: re.Match[str]) -> bool:
    """授予甲“X”、乙“Y”, 甲“X圈”获一等奖、乙“Y圈”获二等奖, 1人获“X”、2人获“Y”: who stands in front of the next quotation or verb gets what is behind."""
    if row.found and match["quote"] is None and _SO_MANY.fullmatch(match["plain"]) is not None:
        return True
    return bool(row.found and match["quote"] is not None and match["pre"] and row.whom(match["pre"]))


def _is_house_grade(match: re.Match[str]) -> bool:
    said = match[0] if match["quote"] is None else match["quote"] + match["post"]
    return HOUSE_GRADE.fullmatch(_SAID_LAST.sub("", re.sub("[“”]", "", said))) is not None


def _title_of(row: TitleRow, match: re.Match[str], *, strict: bool) -> Title | None:
    """The title that an item of the row is; one without a name where it is no honour and yet does not end the row."""
    if match["quote"] is not None:
        return quoted_title(row.sentence, match, strict=strict and not row.found, carried=row.carried, whom=row.whom)
    title = plain_title(row.sentence, match, strict=strict, carried=row.carried, whom=row.whom)
    run = row.next(_RUN) if title is None else None
    if run is not None and (row.found and row.sentence.chars[: row.at].endswith("、") or not row.found and not strict and mostly_honours(run["items"])):
        return title_by_place(row.sentence, match) or (Title("", row.sentence, personal=False) if row.found else None)
    return title


_SO_MANY = re.compile(rf"(?:另有?|还有|其中|有|共)?(?:[0-9]{{1,4}}|[一二三四五六七八九十两百]{{1,4}}|多|数)余?(?:人次?|[名位个支家][\u4e00-\u9fff]{{0,6}})(?:{ADVERBS})?")
_TITLE_BEHIND = re.compile(r"[^，。；]{0,30}(?:“[^”]+”|奖|称号|单位|集体)(?:等|、|，|。|$|荣誉|称号)")
_OTHER_CLAUSE = re.compile(rf"[^，。；“]{{2,40}}(?:(?:的|《)[^，。；]{{0,30}}(?:获|被|评|授)|为(?=“)|(?:{ADVERBS})是[^，。；“]{{2,30}}(?:命名|颁发|授予|评定)的|(?:{ADVERBS})*(?:建成|创成|创建|通过|挂牌|入选|跻身|拿下))")
_WHEN_GIVEN = re.compile(r"^(?:由|了)|(?:于)?(?:19|20)[0-9]{2}年度?$")
_RUN = re.compile(r"(?P<items>[^，。；：“”《》]{2,30}(?:、[^，。；：“”《》、]{2,30}){0,9})等(?:[0-9一二三四五六七八九十多]+[余多]?[项个]|多个|诸多|众多|各级|各类|一系列|一大批|国家级?|[省市县区]部?级?|光荣|集体|、)*(?:荣誉|称号|殊荣)")
_ONLY_LEVEL = re.compile(r"[国部省市县]字[头号辈]|[国省市县]家?级")
_TO_OTHERS = re.compile(r"等\s*[0-9一二三四五六七八九十百]+\s*(?:个|家|名|位|支)[^“”]{0,8}$")
"""授予甲等6个单位“X”称号，乙等9个支部“Y”称号: another title for others."""
_GOES_ON = re.compile(r"(?:光荣称号|荣誉称号|称号|荣誉)?(?:和|及|以及|与|、)?“(?!全国|国家|第|[\u4e00-\u9fff]{2,3}[省市县区])")
"""Another quoted title right behind one: whoever gave the first gave it too, unless it names a level of its own."""
_AND_GIVEN = re.compile(r"(?P<first>[^，。；、“”《》]{2,30}?)(?:荣誉称号|称号)?并(?:被|获)?授予?(?=[^，。；、“”]{0,12}“)")
"""荣获劳动竞赛模范集体并授甲市“五一劳动奖状”: two titles."""
