"""What a body is said to be, or stands beside another as: 甲支部连着两年是乙委的“X”, 丙医院本身还是“Y”, 甲科与乙科并列“Z”."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.telling import Recipient, Telling, Told, mask
from partygraph.facts.who_gave.announced import is_announced
from partygraph.facts.who_got.recipients import recipients_before
from partygraph.facts.words.verbs import find_verbs
from partygraph.facts.words.who_gives import WHO_GIVES, all_of
from partygraph.model import Text
from partygraph.names.find import find
from partygraph.names.org_name import is_bare
from partygraph.places import default_places
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS, GIVING_ADVERBS

__all__ = ["titles_borne"]

_BORNE = gated(
    r"(?P<as>(?<![不的这那就若可以还先])是|(?<=[也还仍就都])是|(?<=[同亦皆])为|成(?:为|了)|并列(?:为|成)?|同列(?:为)?|当上)了?"
    rf"(?:(?P<by>[^，。；：“”是了]{{2,40}}?)(?:(?:{GIVING_ADVERBS})*(?:命名|授予|评选|评定|认定|表彰|颁发|确定))?(?:的|(?=(?:在[^，。；“”]{{2,8}}的?)?(?:首|第一|唯一))))?(?P<scope>[^，。；：“”的是]{{0,12}}?(?:唯一的)?)"
    r"(?P<quotes>(?:“[^“”]{3,30}”[、和与及]?){1,5})\s?(?P<built>(?:培育创建|创建培育|立项建设|培育建设|培育|创建)单位)?(?:光荣称号|荣誉称号|称号|获得者|获得单位)?(?=[，。；！、]|$)"
)
_QUOTED = re.compile(r"“([^“”]+)”")
_TOO = rf"(?:，?(?:{ADVERBS}|同样?|亦|已经?|早就|早已(?:经)?|一直|始终|至今|依然|依旧|仍然?|如今|现在|目前|今年|去年|当年|先后|多次|双双|一同|一起|共同|(?:[0-9]{{1,2}}|[一二两三四五六七八九十多几]{{1,3}})(?:年来|[度次])|(?:连着|连续|接连|一连)(?:[0-9]{{1,2}}|[一二两三四五六七八九十多几]{{1,3}})(?:年|届|次|度)|(?:第(?:[0-9]{{1,2}}|[一二三四五六七八九十]{{1,2}})|首|再|又一)次))"
_ADVERBS = re.compile(rf"{_TOO}*$")
_ITSELF = re.compile(r"(?:本身|自身|自己|本院|自个儿)$")
_SCOPE = re.compile(
    r"(?:在?(?:全[国省市县区州]|[我本][国省市县区州])的?|首[个家]|第一[个家批]|唯一(?:一[个家])?的?|全[国省市县区州]|国家级|[省市县区州]级|[上下]?(?:19|20)[0-9]{2}年度?|首批|第[一二三四五六七八九十]{1,3}[批届])*"
)
_BEGINS = re.compile("[，；。：]")
_NO_BODY = re.compile(r"(?:荣誉|称号|品牌|目标|主题|口号|名称|奖牌|牌子|内容|方向|成果|成绩|一[个块项])$")


def titles_borne(reading: Telling, sentence: Text) -> list[tuple[int, int]]:
    """Tell the titles that clauses say somebody is. Comes out: where these clauses begin and end."""
    if "“" not in sentence.chars:
        return []
    masked = mask(sentence.chars)
    spans: list[tuple[int, int]] = []
    for match in _BORNE.finditer(sentence.chars):
        begin = spans[-1][1] if spans else 0
        stop = _ADVERBS.search(masked, begin, match.start()).start()  # type: ignore[union-attr]
        if pattern("told.striving").search(masked[begin : match.start()]) is not None:
            continue
        if (itself := _ITSELF.search(masked, begin, stop)) is not None:
            stop = itself.start()
        titles = [(quote[1] + (match["built"] or ""), quote.span(1)) for quote in _QUOTED.finditer(sentence.chars, *match.span("quotes"))]
        if not all(_is_of_bodies(name) for name, _ in titles):
            continue
        by = _who_gives(reading, sentence, match)
        start = _clause(masked, begin, stop)
        if (
            by is None
            or not masked[start:stop].strip()
            or find_verbs(masked[start:stop])
            or _NO_BODY.search(masked, start, stop) is not None
        ):
            continue
        recipients = _bearers(reading, sentence, start, stop)
        if not recipients or match["as"].startswith(("并列", "同列")) and len(recipients) < _TWO:
            continue
        for item in recipients:
            for name, span in titles:
                givers, giver_at = (
                    (by, sentence.slice(*match.span("by")))
                    if by
                    else _announced(reading, match["as"], name, sentence.chars[begin : match.start()])
                )
                given = tuple(giver for giver in givers if giver != item.name)
                reading.found.append(
                    Told(
                        item.name,
                        item.at,
                        item.resolved,
                        name,
                        sentence.slice(*span),
                        None,
                        None,
                        given,
                        giver_at if given else None,
                        "told.borne",
                    )
                )
        spans.append((start, match.end()))
    return spans


_TWO = 2
_TEAM = re.compile(r"(?:团队|队|班组|小组|之家|站点|网点|服务点|窗口|伙伴|基地)$")


_OLD_HAND = re.compile(r"[老小](?:先进|典型|标兵|模范|红旗|标杆)")
"""院里的“老先进”: praise of one that has often got a title."""


def _is_of_bodies(name: str) -> bool:
    head = award_head(name)
    return qualified(name) and _OLD_HAND.fullmatch(name) is None and (not head.personal if head is not None else _TEAM.search(name) is not None)


def _announced(reading: Telling, act: str, title: str, before: str) -> tuple[tuple[str, ...], Text | None]:
    """Who has announced it, where the words tell of what happened (并列“X”) and not of what somebody is."""
    return reading.announcer if act.startswith(_HAPPENS) and is_announced(reading, title, before) else ((), None)


_HAPPENS = ("并列", "同列", "成", "当上")


def _who_gives(reading: Telling, sentence: Text, match: re.Match[str]) -> tuple[str, ...] | None:
    """Who gave the title by the words in front of it; None where they say something else."""
    scope = match["scope"]
    place = default_places().leading(scope)
    if _SCOPE.fullmatch(scope) is None and (place is None or place.length < len(scope)):
        return None
    if match["by"] is None:
        return ()
    names = _that_body(sentence.chars[: match.start()], match["by"]) or bodies_of(match["by"], reading)
    return names if names and all_of(names, WHO_GIVES) else None


_THAT_BODY = re.compile(
    r"(?:该|这家|这个|此)(?P<kind>公司|集团|[学协]?会|基金会|机构|银行|单位|局|委)(?:在?(?:全[国省市县区州]|[我本][省市县区州]))?(?:首|第|唯)?"
)


def _that_body(before: str, words: str) -> tuple[str, ...]:
    """该公司, 该会 behind the body of that kind that the sentence has named."""
    that = _THAT_BODY.fullmatch(words)
    if that is None:
        return ()
    kind = "" if that["kind"] in ("机构", "单位") else that["kind"]
    named = [
        item.org.name
        for item in find(before)
        if not is_bare(item.org) and item.org.name.endswith(kind) and all_of([item.org.name], WHO_GIVES)
    ]
    return tuple(named[-1:])


def _clause(masked: str, begin: int, stop: int) -> int:
    """Where the clause begins that ends at `stop`."""
    return max((mark.end() for mark in _BEGINS.finditer(masked, begin, stop)), default=begin)


def _bearers(reading: Telling, sentence: Text, start: int, stop: int) -> list[Recipient]:
    """Those that the clause names or refers to; nobody where the text only goes on about somebody."""
    found = recipients_before(reading, sentence, start, stop, fallback=[]) or []
    return [] if any(item.implied for item in found) else found
