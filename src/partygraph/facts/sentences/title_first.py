"""Sentences whose title stands first and who got it behind: 由甲摘得, 花落乙, 名单中有丙 (rules told.got-by, told.handed, told.listed-among)."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling, Told
from partygraph.facts.who_gave.announced import is_announced
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.facts.who_got.recipients import recipients_before
from partygraph.facts.who_got.works_won import circles, paired
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.parse import parse
from partygraph.rules.load import pattern

__all__ = ["carried_off", "got_by", "given_is", "handed", "listed_among", "praised_are"]


_THIS = re.compile(r"[这该此]")
_QUOTED = re.compile(r"“(?P<quote>[^“”]{4,30})”")


def got_by(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """“红心支部”由影像党支部和后勤党支部获得: who got the title stands behind 由. Comes out: where such clauses begin and end."""
    return _title_first(reading, sentence, "told.got-by")


def listed_among(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """先进党支部名单中有我院药学部党支部: a title's list holds those behind it. Comes out: where such clauses begin and end."""
    return _title_first(reading, sentence, "told.listed-among")


def praised_are(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """受表彰的先进党支部是：门诊党支部; 内科党支部的“三星级党支部”牌子，是去年挂上的. Comes out: where such clauses begin and end."""
    return _title_first(reading, sentence, "told.given-to") or _title_first(reading, sentence, "told.on-list") or _title_first(reading, sentence, "told.praised-among") or _title_first(reading, sentence, "told.praised-are") or _title_first(reading, sentence, "told.plate-of") or _title_first(reading, sentence, "told.name-on-list")


def handed(reading: Telling, sentence: Text) -> None:
    """甲总工会把“标兵岗”给了乙医院手术室: the title stands before the verb, who got it behind."""
    for match in pattern("told.handed").finditer(sentence.chars):
        recipients = _who(reading, sentence, match)
        title, at = _title(sentence, match)
        head = award_head(title)
        if not recipients or head is None or head.personal:
            continue
        givers, giver_at = giver_before(reading, sentence, 0 if _HANDS.search(sentence.chars[match.start() : match.start("who")]) else _clause(sentence.chars, match.start()), match.start())
        givers = () if givers == ("组委会",) else givers  # the committee of a contest that is named nowhere
        for name, where in (*_more(sentence, match), (title, at)):
            for item in recipients:
                if item.name not in givers:
                    reading.found.append(Told(item.name, item.at, item.resolved, name, where, item.entry, item.entry_at, givers, giver_at if givers else None, "told.handed"))


def _more(sentence: Text, match: re.Match[str]) -> list[tuple[str, Text]]:
    """The titles that stand in front of the last one: 把“X”和“Y”送到甲科."""
    quotes = _QUOTED.finditer(sentence.chars, *match.span("more")) if match["more"] else ()
    return [(quote["quote"], sentence.slice(*quote.span("quote"))) for quote in quotes if qualified(quote["quote"])]


_HANDS = re.compile("[授颁送发交给]")
"""花落甲医院 and 落户乙医院 say nothing of who gives; that may stand right in front of the title."""


def _who(reading: Telling, sentence: Text, match: re.Match[str]) -> list[Recipient]:
    """Those named behind the verb, with their works (花落甲医院《X》)."""
    who = sentence.slice(match.start("who"), match.end("who"))
    who = who.slice(0, len(_PEOPLE.sub("", who.chars)))
    if who.chars in _IT and (house := reading.topic.unit or reading.topic.last) is not None:
        return [Recipient(house, who, resolved=True)]
    return paired(reading, who) or circles(reading, who) or [Recipient(*item) for item in resolve_all(reading, who) or ()]


_LEVELLED = re.compile(r"国家级|全国|全[省市县区州]|自治[区州]级?|[省市县区州]级")
"""甲部公布的国家级重点学校名单: who publishes the list of a level names those of that level."""
_IT = frozenset({"它", "其"})
"""名单中有它的名字: whom the text is about."""
_PEOPLE = re.compile(r"(?<=[科室部处组区院支队心站])(?:的)?(?:全体)?(?:医护人员|医务人员|护理人员|工作人员|护士们|医生们|负责人|代表|党员|职工|同志们|队员)$")
"""送到急诊科医护人员手中: it is the department's."""


def carried_off(reading: Telling, sentence: Text, masked: str) -> None:
    """甲科将“X”收入囊中, 乙医院把Y这一殊荣捧回了家: the title stands between 把 and the verb, who got it before 把."""
    for match in pattern("told.carried-off").finditer(sentence.chars):
        title, at = _title(sentence, match)
        head = award_head(title)
        if head is None or not (qualified(title) or head.rule == "award.prize") or pattern("told.striving").search(masked[: match.start()]):
            continue
        begin = max(masked.rfind("；", 0, match.start()), masked.rfind("，", 0, match.start())) + 1
        begin = begin if sentence.chars[begin : match.start()].strip() else 0
        recipients = recipients_before(reading, sentence, begin, match.start(), fallback=[])
        if recipients is None or head.personal:
            reading.persons += 1
            continue
        for name, where in (*_more(sentence, match), (title, at)):
            for item in recipients:
                reading.found.append(Told(item.name, item.at, item.resolved, name, where, item.entry, item.entry_at, (), None, "told.carried-off"))


def given_is(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """团州委授予“X”的，是药械团支部; 甲科和乙科——两个集体都是省级“Y”. Comes out: where such a clause begins and ends."""
    match = pattern("told.given-is").search(sentence.chars) if "“" in sentence.chars else None
    if match is None:
        return None
    kind, whose = ("quote", "who") if match["quote"] else ("title", "those")
    head = award_head(match[kind])
    text = sentence.slice(*match.span(whose))
    lead = _LED_THERE.match(text.chars)
    recipients = resolve_all(reading, text.slice(lead.end(), len(text)) if lead is not None else text) or []
    givers, giver_at = _by(reading, sentence, match) if match["by"] else ((), None)
    if not recipients or head is None or head.personal or not qualified(match[kind]) or match["by"] and not givers:
        return None
    for name, at, resolved in recipients:
        reading.found.append(Told(name, at, resolved, (match["level"] or "") + match[kind], sentence.slice(*match.span(kind)), None, None, givers, giver_at, "told.given-is"))
    return match.span()


_BESIDE_A_PRIZE = re.compile(r"(?:[特一二三四五]等奖?|(?<![\u4e00-\u9fff])[特一二三四五]|[金银铜]奖?|冠军|亚军|第[一二三四五六]名?)(?:[、和与及]|以及)$")
_LED_THERE = re.compile(r"[^，。；]{0,20}?在(?=[\u4e00-\u9fff]{3})")


def _title_first(reading: Telling, sentence: Text, rule: str) -> tuple[int, int] | None:
    begin = stop = 0
    for match in pattern(rule).finditer(sentence.chars):
        title, at = _title(sentence, match)
        head = award_head(title)
        if head is not None and head.personal or match.groupdict().get("plain") and (head is None or not qualified(title) and not (match.groupdict().get("by") and _LEVELLED.match(title))):
            continue
        if match.groupdict().get("prize") and _BESIDE_A_PRIZE.search(sentence.chars, 0, match.start("prize")) is not None:
            continue  # 一、二等奖由甲、乙获得: who got which is not said
        recipients = _who(reading, sentence, match)
        if not recipients:
            continue
        announced = is_announced(reading, title, sentence.chars[: match.start()])
        if any(match.groupdict().get(kind) for kind in _BY):
            givers, giver_at = _by(reading, sentence, match)
        else:
            givers, giver_at = reading.announcer if announced else giver_before(reading, sentence, _clause(sentence.chars, match.start()), match.start())
        for item in recipients:
            by = givers if item.name not in givers else ()
            reading.found.append(Told(item.name, item.at, item.resolved, title, at, item.entry, item.entry_at, by, giver_at if by else None, rule))
            if (org := parse(item.name)) is not None:
                reading.topic.note(org, subject=False)  # 这个集体 of the next clause
        begin, stop = begin if stop else match.start(), match.end()
    return (begin, stop) if stop else None


def _by(reading: Telling, sentence: Text, match: re.Match[str]) -> tuple[tuple[str, ...], Text | None]:
    """Who gives, where the clause says so itself."""
    kind = next(kind for kind in _BY if match.groupdict().get(kind))
    begin = match.start(kind) + led_in(match[kind])
    return bodies_of(sentence.chars[begin : match.end(kind)], reading), sentence.slice(begin, match.end(kind))


_BY = ("by", "through", "makers")


def _clause(chars: str, at: int) -> int:
    """Where the clause begins that `at` stands in: who gives the title stands right in front of it, or has chosen those who get it before."""
    return 0 if _CHOOSES.search(chars, 0, at) else max(chars.rfind(mark, 0, at) for mark in "，。；：") + 1


_CHOOSES = re.compile(r"评选|评出|推选|选出|命名|认定|表彰")


def _title(sentence: Text, match: re.Match[str]) -> tuple[str, Text]:
    """The title that a clause names before its verb; the noun behind a quotation is a part of it (“四强”党支部)."""
    kind = next(key for key in ("quote", "prize", "title", "plain", "rank") if match.groupdict().get(key))
    if _THIS.match(match[kind]) and (named := list(_QUOTED.finditer(sentence.chars, 0, match.start()))):
        return named[-1]["quote"], sentence.slice(*named[-1].span("quote"))  # “X”称号揭晓，甲把这一称号授予了乙
    if tail := match.groupdict().get("tail"):
        return match[kind] + tail, sentence.slice(match.start(kind) - 1, match.end("tail"))
    if scope := match.groupdict().get("scope"):
        return scope + match[kind], sentence.slice(match.start("scope"), match.end(kind))
    return match[kind], sentence.slice(match.start(kind), match.end(kind))
