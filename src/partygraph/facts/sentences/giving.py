"""Sentences whose subject gives: 授予甲“…”, 命名乙为…, 对丙予以表扬."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.awards.titles import Title
from partygraph.facts.awards.titles_in_row import read_titles
from partygraph.facts.bodies.givers_named import bodies_in
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.houses.discourse import ALLIANCES
from partygraph.facts.houses.full_names import complete
from partygraph.facts.sentences.decided_above import decided_above
from partygraph.facts.telling import Recipient, Telling, Told, mask
from partygraph.facts.who_gave.announced import decided_by_part, is_announced
from partygraph.facts.who_gave.by_paper import by_paper
from partygraph.facts.who_gave.cited_paper import cited_paper
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.facts.who_gave.said_ahead import stripped_title
from partygraph.facts.who_gave.same_decision import shared_title
from partygraph.facts.who_got.clause_subject import clause_subject
from partygraph.facts.who_got.persons_first import behind_persons, with_row_again
from partygraph.facts.who_got.recipients import recipients_before
from partygraph.facts.who_got.works_won import paired
from partygraph.facts.words.clauses import clauses_before
from partygraph.facts.words.verbs import Verb
from partygraph.facts.words.who_gives import OFFICES_AND_COMMITTEES, all_of
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.numerals import number
from partygraph.names.parse import parse
from partygraph.rules.phrases import ADVERBS

__all__ = ["giving", "pair"]

_TO_MANY = re.compile(r"(?:全[省市国县区州][^，。；“”]{0,10}?)?(?:一大?批|[0-9一二三四五六七八九十百千]+(?:个|家|支|所))(?:[^，。；“”]{0,24}“|[^，。；“”]{4,30}?称号)")
_HANDED_FIRST = re.compile(r"(?:将|把)“[^“”]*”(?:光荣称号|荣誉称号|称号|荣誉)?(?:分别|一并)?(?:授予|颁给|授给|颁授)$")
"""甲会将“X”授予乙，同时授予丙“Y”: who gives stands in front of both."""
_NO_SUBJECT = re.compile(r"\s*(?:[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.．、]|（[一二三四五六七八九十0-9]{1,3}）|[◆●★■·])?\s*(?:其中|此次|这次|本次|同时|决定|并|还|，|：)*")
"""其中，授予乙“…”: the decision that the sentence before told of goes on."""


_SELECTION, _SHORTEST_TITLE = 2, 4
"""“十佳科室”评选揭晓，甲科入选: the selection is no part of the title."""


def pair(reading: Telling, recipients: list[Recipient], titles: list[Title], givers: tuple[str, ...], giver_at: Text | None, masked: str, verb: Verb, begin: int) -> None:
    if not recipients or not titles:
        return
    titles = [replace(title, name=title.name[1:]) if title.name.startswith("其") and len(title.name) > _SHORTEST_TITLE else title for title in titles]  # 授予其先进集体
    titles = [replace(title, name=title.name[:-_SELECTION]) if title.name.endswith("评选") and award_head(title.name[:-_SELECTION]) is not None else title for title in titles]
    respectively = re.search(r"分别|分获|分列|分摘|分捧", masked[max(begin, verb.start - 4) : verb.end + 2]) is not None
    if respectively and len(recipients) == 1 and len(givers) == len(titles) > 1:  # 被甲、乙分别确定为X和Y: each by one of them
        for title, giver in zip(titles, givers, strict=True):
            pair(reading, recipients, [title], (giver,), giver_at, masked, verb, begin)
        return
    if respectively and len(givers) == len(titles) == len(recipients) > 1:  # 甲、乙分别被丙、丁评为X和Y
        for recipient, title, giver in zip(recipients, titles, givers, strict=True):
            pair(reading, [recipient], [title], (giver,), giver_at, masked, replace(verb, start=begin), begin)
        return
    if respectively and len(titles) == 1 < len(recipients) and (each := _each(titles[0], len(recipients))):
        titles = each
    if respectively and len(recipients) == len(titles) and len(titles) > 1:
        couples = list(zip(recipients, titles, strict=True))
    else:
        couples = [(recipient, title) for title in titles for recipient in recipients]
    for order, (recipient, title) in enumerate(couples):
        if recipient.name in reading.announcer[0] and reading.announced_now:
            continue  # who publishes the list is not on it
        entry, entry_at = recipient.entry, recipient.entry_at
        if order >= len(recipients) and entry is not None and len(titles) > 1 and "组织" in title.name:
            entry = entry_at = None
        by = givers or title.givers or (reading.announcer[0] if verb.kind != "give" and not _announced_later(reading, masked, begin, verb) and is_announced(reading, title.name, masked[begin : verb.end], sentence=masked[: verb.start]) else ())
        at = giver_at if givers else title.giver_at if title.givers else reading.announcer[1] if by else None
        if not givers and title.givers and decided_by_part(reading, title.givers):
            by, at = reading.announcer
        if not by and (said := reading.said_to_give.get(title.name) or reading.said_to_give and reading.said_to_give.get(stripped_title(title.name))):
            by, at = said
        if not by and verb.kind != "give":
            by, at = shared_title(reading, title.name, masked[begin : verb.end], masked[verb.end :])
        if recipient.name in by or any(recipient.name + alliance in by for alliance in ALLIANCES):
            by, at = (), None
        reading.found.append(Told(recipient.name, recipient.at, recipient.resolved, title.name, title.at, entry, entry_at, by, at, verb.rule))


def _announced_later(reading: Telling, masked: str, begin: int, verb: Verb) -> bool:
    """2014年获“X”，…，2017年甲办下发文件: what is published in a later year of the sentence is another list."""
    who = reading.announcer[1] if reading.announced_now else None
    at = masked.find(who.chars, verb.end) if who is not None else -1
    own, other = _YEAR.findall(masked, begin, verb.start), _YEAR.findall(masked, verb.end, at + len(who.chars)) if who is not None and at > 0 else []
    return bool(own and other) and own[-1] != other[-1]


_YEAR = re.compile(r"((?:19|20)[0-9]{2})年")


def _each(title: Title, count: int) -> list[Title]:
    """甲、乙分别被确定为区级品牌和培育品牌: as many titles as bodies, joined by 和."""
    parts = [title.at.slice(*part.span()) for part in _ONE_OF.finditer(title.at.chars)]
    return [replace(title, name=part.chars, at=part) for part in parts] if len(parts) == count and all(award_head(part.chars) is not None for part in parts) else []


_ONE_OF = re.compile(r"[^、和与及“”]+")


_IT = ("其", "它", "他们", "她们", "其集体")


def _told_of(reading: Telling) -> list[Recipient]:
    """甲委授予急诊科“X”；同年，乙委又将其表彰为“Y”: who alone got what the sentence has told by then."""
    told = reading.found[reading.fresh :]
    return [Recipient(told[-1].recipient, told[-1].recipient_at, resolved=True)] if len({item.recipient for item in told}) == 1 else []


def giving(reading: Telling, sentence: Text, masked: str, verb: Verb, begin: int, stop: int) -> int:
    """The giver before the verb, recipient and title behind it (or between 把 and the verb). Comes out: where reading goes on."""
    verb = with_row_again(masked, verb, begin)
    whom = re.search(rf"(?:(?:{ADVERBS}|并)?向|(?:(?<=[委会局厅部院府])|(?<=[委会局厅部院府][则也还又])|(?<=联合)|(?<=共同))给(?!予)|(?:{ADVERBS}|并)?(?:(?<=[委会局厅部院府])|(?<=[委会局厅部院府][则也还又])|(?<=[，；])(?=为[^，。；“”]{{2,40}}的[^，。；“”的]{{2,14}}$)|(?<![作成认以视称因命评列选誉])(?=为(?:[\u4e00-\u9fff]{{2,24}}(?:科|室|部|病区|支部|党委|团委|医院|院|中心|队)|[该我本](?:院|科|校|中心)|医院)$))为)(?P<whom>[^，。；“”]{{2,40}}|其)$", masked[begin : verb.start]) if verb.put is None else None
    before = begin + whom.start() if whom is not None else verb.put[0] - 1 if verb.put else verb.start
    givers, giver_at = giver_before(reading, sentence, 0 if verb.put is None and _HANDED_FIRST.search(masked, 0, begin) is not None else begin, before)
    if whom is not None and giver_at is not None and (at := sentence.chars.find(giver_at.chars)) >= 0 and _OFFICER.match(sentence.chars, at + len(giver_at.chars)):
        givers, giver_at = (), None  # who hands it over need not give it
    elif not givers:
        givers, giver_at = reading.giver  # 授予甲“…”，授予乙“…”: one subject for both
    if not givers and not masked[:before].strip() and reading.gave_at == reading.line:
        givers, giver_at = reading.gave  # 甲委决定授予…。授予乙“…”: the sentence goes on about who gives
    if not givers and _NO_SUBJECT.fullmatch(masked, 0, before) is not None:  # 甲部印发《关于表彰…的决定》。其中，授予乙“…”
        givers, giver_at = reading.announcer if reading.announcer[0] and reading.announced_at == reading.line else decided_above(reading)
    if not givers:
        givers, giver_at = by_paper(reading, sentence.chars[: before if verb.put is not None or before < verb.start else verb.end - len(verb.act)])
    if not givers:
        givers, giver_at = cited_paper(reading, sentence, before)
    reading.giver = givers, giver_at
    if verb.put is not None and masked[verb.put[0] : verb.put[0] + 1] == "“":
        return verb.end  # 把“X”授予…: told.handed
    if (masked[slice(*verb.put)] if verb.put is not None else whom["whom"] if whom is not None else "") in _IT:
        subject = _told_of(reading) or clause_subject(reading, sentence.slice(0, re.search(r"，|$", sentence.chars).start()))  # type: ignore[union-attr]
        titles, end = read_titles(sentence, verb.end, stop, strict=False, whom=lambda phrase: bodies_in(reading, phrase))
        pair(reading, [item for item in subject[:1] if item.name not in givers], [title for title in titles if not title.personal], givers, giver_at, masked, verb, begin)
        return max(end, verb.end)
    if verb.put is not None or whom is not None:
        span = verb.put if verb.put is not None else (begin + whom.start("whom"), begin + whom.end("whom"))  # type: ignore[union-attr]
        recipients = resolve_all(reading, behind_persons(sentence.slice(*span).strip()))
        if recipients is None and (described := sentence.chars.rfind("的", *span)) > 0:  # 为表现突出的急诊科颁发…
            recipients = resolve_all(reading, sentence.slice(described + 1, span[1]).strip())
        titles, end = read_titles(sentence, verb.end, stop, strict=False, whom=lambda phrase: bodies_in(reading, phrase))
    elif (with_works := _WITH_WORKS.match(sentence.chars, verb.end, stop)) is not None and (those := paired(reading, sentence.slice(*with_works.span("pairs")))):
        titles, end = read_titles(sentence, with_works.end(), stop, strict=False, whom=lambda phrase: bodies_in(reading, phrase))
        pair(reading, those, [title for title in titles if not title.personal], givers, giver_at, masked, verb, begin)
        return max(end, verb.end)
    else:
        recipients, titles, end = _target(reading, sentence, verb.end, stop, praised=verb.act.endswith(("表彰", "表扬")))
        if not titles and _DESERVES.search(masked, begin, verb.start) is not None:
            titles, end = read_titles(sentence, verb.end, stop, strict=True, whom=lambda phrase: bodies_in(reading, phrase))
            deserving = recipients_before(reading, sentence, begin, verb.start, fallback=[]) or []
            pair(reading, deserving, [title for title in titles if not title.personal], (), None, masked, verb, begin)
            return max(end, verb.end)
        if not titles and givers and (same := _same_again(reading, sentence.chars, masked, begin, verb, givers)) is not None:
            titles, end = read_titles(sentence, verb.end, stop, strict=False, whom=lambda phrase: bodies_in(reading, phrase))
            recipients = [(same, sentence.slice(verb.start, verb.end), True)] if same not in givers else None
    if not recipients or not titles:
        if givers and titles:
            if not reading.lister:
                reading.lister, reading.lister_at = givers, sentence.spans(0, 1)[0].start
        if givers and _TO_MANY.match(sentence.chars, verb.end):  # 授予30个集体“X”称号。甲、乙获此殊荣
            reading.announcer, reading.announced, reading.announced_at, reading.announced_text = (givers, giver_at), sentence.chars, reading.line, sentence
        return max(begin, verb.end) if titles else begin
    kept = [title for title in titles if not title.personal]
    reading.persons += len(titles) - len(kept)
    pair(reading, [Recipient(name, at, resolved) for name, at, resolved in recipients], kept, givers, giver_at, masked, verb, begin)
    while (more := _TO_OTHERS.match(sentence.chars, end, stop)) is not None:
        others, titles, end = _target(reading, sentence, more.end(), stop, praised=False)
        if not titles:
            end = more.end()
            break
        kept = [title for title in titles if not title.personal]
        reading.persons += len(titles) - len(kept)
        pair(reading, [Recipient(name, at, resolved) for name, at, resolved in others or []], kept, givers, giver_at, masked, verb, begin)
    return max(end, verb.end)


_WITH_WORKS = re.compile(r"(?P<pairs>[^，。；“”《》]{3,40}(?:“[^“”]{1,30}”|《[^《》]{2,60}》)(?:[、和及与][^，。；“”《》]{3,40}(?:“[^“”]{1,30}”|《[^《》]{2,60}》))*)等?\s*[0-9一二三四五六七八九十百]+\s*[个家项件篇](?:[^，。；：“”为]{0,12}为(?=[“\u4e00-\u9fff0-9])|(?=“))")
"""命名甲支部“X”等5个品牌为“Y”, 评定出甲支部“X”等5个“Y”: the first of those honoured, with its work."""
_OFFICER = re.compile(r"(?:党组|党委|常务|原)?(?:副)?(?:主席|书记|局长|主任|部长|厅长|会长|院长|市长|县长|区长|处长|科长)|(?:相关|有关|主要)?(?:领导|负责人|负责同志|专家|代表)")
_TO_OTHERS = re.compile(r"(?:光荣称号|荣誉称号|称号|荣誉)?[，；、和]*\s*(?=[^，。；“”]{2,40}?等\s*[0-9一二三四五六七八九十百]+\s*(?:个|家|名|位|支)[^，。；“”]{0,8}“|[\u4e00-\u9fff、和]{3,60}“[^“”]{2,40}”(?:光荣称号|荣誉称号|称号|荣誉|奖牌|牌匾)?(?:[，；。、]|$))")
"""授予甲等6个单位“X”称号，乙等9个支部“Y”称号; 授予甲队“X”，乙队“Y”: one verb for both."""
_DESERVES = re.compile(r"(?:突出|优异|优秀|显著|[一二三四五]名)，(?:经[^，。；“”]{2,20}，)?(?:现|特|拟|决定|研究|分别|予以|给予|一并)*$")
"""甲、乙表现突出，现分别授予…: who is given something is the subject of the clause before."""
_ROW_BY_TIME = re.compile(rf"(?:^|[，；：])(?:(?:同年|同月|当年|次年|翌年|今年|去年|前年|此后|随后|后来)|(?:19|20)[0-9]{{2}}年度?(?:[0-9]{{1,2}}月)?(?:[0-9]{{1,2}}日)?|[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?)，?[^，；]{{0,40}}$|(?:同年|同月|当年)?(?:{ADVERBS})$")
_QUOTED_ALONE = re.compile(r"(?:“[^”]{2,60}”(?:光荣称号|荣誉称号|称号|荣誉|奖牌|牌匾)?[、和及]?){1,8}+(?=[，。；！]|$)")


def _same_again(reading: Telling, chars: str, masked: str, begin: int, verb: Verb, givers: tuple[str, ...]) -> str | None:
    """2014年，甲总工会授予“X”；同年，乙妇联又授予“Y”: in a row of honours by time, who got the last gets the next, which names nobody; the first is of the house spoken of."""
    told = reading.found[-1] if len(reading.found) > reading.fresh or reading.told_at == reading.line and reading.found else None
    quoted = _QUOTED_ALONE.match(chars, verb.end) or _FIRST_OF_ITS_KIND.match(chars, verb.end)
    if quoted is None or _ROW_BY_TIME.search(masked, begin, verb.start) is None:
        return None
    if reading.holder is not None and (told is None or len(reading.found) == reading.fresh or reading.found[-1].recipient != reading.holder.name):
        return reading.holder.name
    if told is None:
        return _house_spoken_of(reading, givers)
    org = parse(told.recipient)
    if org is not None and org.institution is not None and org.steps[-1].group == "line" and _OF_A_LINE.search(quoted[0]) is None:
        return org.institution  # 乙厅又授予“示范医院”: the house, none of its committees
    return told.recipient


def _house_spoken_of(reading: Telling, givers: tuple[str, ...]) -> str | None:
    """The house that treats patients of which the text speaks, where somebody who gives such titles has given one to nobody by name."""
    whom = reading.topic.last if reading.topic.last is not None else reading.topic.hospital
    org = parse(whom) if whom is not None else None
    if org is None or org.steps[-1].group not in ("hospital", "centre"):
        return None
    return whom if all_of(givers, OFFICES_AND_COMMITTEES) else None


_FIRST_OF_ITS_KIND = re.compile(r"全[国省市县区][^，。；“”]{0,8}?(?:首家|首个|首批|唯一)[^，。；“”]{0,4}“[^”]{2,60}”(?:荣誉称号|称号|荣誉)?(?=[，。；！]|$)")
_OF_A_LINE = re.compile("党|支部|团|工会|职工|清廉|青年|巾帼|先锋")


_AS = re.compile(r"为(?=[“\u4e00-\u9fff0-9])")
_GROUP_COUNT = re.compile(r"等\s*(?P<count>[0-9一二三四五六七八九十百]+)\s*(?:(?:家|个|所|名)(?:单位|机构)?|单位|集体|医院|部门|县区)(?:（[^（）]{2,20}）)?")
_COUNTED_KIND = re.compile(r"等?\s*[0-9一二两三四五六七八九十百]+\s*[个家支所](?:基层党组织|党组织|党支部|支部|党总支|总支|党委|单位|集体|医院|科室|医疗机构|卫生院|团队|部门)(?=[\u4e00-\u9fff]{4,})")
"""授予甲党委等50个党组织先进基层党组织称号: the count and what is counted belong to those named."""
_TITLE_BEGINS = re.compile(
    r"(?<=[科室部处组区院支班台口队站])(?:先进|优秀|示范|标杆|模范|红旗|文明|五星|星级|最美|十佳|全[国省市县区院]|(?:工人|青年|巾帼|三八|五四|五一|党员|抗疫|抗击|平安|健康|清廉|优质|人民|[\u4e00-\u9fff]{2,4}[省市县州区](?:卫生健康系统)?)(?=[^，。；、“”]{0,12}(?:号|岗|集体|单位|团队|奖状|奖|科室|窗口|队)(?:称号|荣誉|[，。；]|$)))"
)
_APPOSED = re.compile(r"(?<=[县区市旗镇乡院校心局会站所])(?P<count>[两三四五六七八九十]|[2-9])(?:(?<=[县区市旗镇乡].)(?:县区|县市区|县市|市县|县|区|乡镇)|单位|集体)$")
"""甲、乙、丙三单位: how many they are."""
_TERM = re.compile(r"(?<=[\u4e00-\u9fff])(?:(?:(?:19|20)[0-9]{2}(?:[-—至](?:19|20)?[0-9]{2})?年|本年|上年|当年)度?|年度|第[一二三四1-4]季度|[上下]半年)+(?:的)?$")
"""授予内科、外科2020年度“先进科室”: of which time the title is."""
_REFERENCE = re.compile(r"(?:其|该院|我院|本院|该校|我校|医院|院党委|医院党委|该(?:院|校|[\u4e00-\u9fff]?科室?|部门?|室|局|站|所|队|病区|中心|单位|集体|团队|支部|党支部|党总支|团支部)(?=[\u4e00-\u9fff])|该[\u4e00-\u9fff]{1,3})")


def _names_first(chars: str, shorts: tuple[str, ...]) -> list[int]:
    """Where the names end that `chars` begins with, the longest row of them first: 甲党支部、乙党支部先进党支部称号."""
    ends: list[int] = []
    for item in find(chars, shorts):
        if ends and chars[ends[-1] : item.start] not in ("、", "和", "与", "及", "以及"):
            break
        ends.append(item.end)
    return ends[::-1]


_OF_LINES = re.compile(r"等?\s*(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})个(?:党支部|支部|党总支|团支部|工会小组|党小组)$")
"""内科、外科三个支部: the word stands once for all."""
_YEAR_OF_TITLE = re.compile(r"(?:19|20)[0-9]{2}(?:\s*[-—至]+\s*(?:19|20)[0-9]{2})?年(?:度)?[^，。；：“”]{0,12}$")


def _described(reading: Telling, text: Text) -> list[tuple[str, Text, bool]] | None:
    """授予组织有力的甲医院、乙医院: those named behind what is said of them, which names nobody."""
    begin = text.chars.rfind("的") + 1
    return resolve_all(reading, text.slice(begin, len(text)).strip()) if begin > 1 and not find(text.chars[: begin - 1]) else None


def _target(reading: Telling, sentence: Text, start: int, stop: int, *, praised: bool) -> tuple[list[tuple[str, Text, bool]] | None, list[Title], int]:
    """授予 [recipient] [title] and 命名 [recipients] 为 [title]; in 表彰了甲协会2023年度先进集体 the body is where they come from."""
    chars = sentence.chars
    masked = mask(chars)
    options: list[tuple[int, int]] = []
    if (match := _AS.search(masked, start, stop)) is not None:
        options.append((match.start(), match.end()))
    quote = chars.find("“", start, stop)
    if quote > start:
        options.append((quote, quote))
    if quote > start and (year := _YEAR_OF_TITLE.search(chars, start + 1, quote)) is not None:
        options.append((year.start(), year.start()))  # 授予我院团委2008年度全州“X”
    if (reference := _REFERENCE.match(chars, start, stop)) is not None:
        options.append((reference.end(), reference.end()))
    if not praised:
        for end in _names_first(masked[start:stop], tuple(reading.topic.defined)):
            counted = _COUNTED_KIND.match(masked, start + end, stop)
            if counted is not None:
                options.append((counted.end(), counted.end()))
            options.append((start + end, start + end))
    begins = [(at.start(), at.start()) for at in _TITLE_BEGINS.finditer(masked, start, stop)]
    if not options or not praised and begins and options[0][0] == options[0][1] < begins[0][0] and "、" not in chars[options[0][0] : begins[0][0]]:
        options[:0] = begins  # 授予内科、外科先进科室称号: bare units are no names but where a title begins behind them
    for end, after in options[:6]:
        text = behind_persons(sentence.slice(start, end).strip())
        if re.match(r"(?:19|20)[0-9]{2}|(?:[一二两三四五六七八九十0-9]+|首|新一?|第[一二三四五六七八九十0-9]+)批", text.chars):
            continue  # 确定为2022年度自治区“平安医院”: the year of the title, no recipient
        if (term := _TERM.search(text.chars)) is not None:
            text = text.slice(0, term.start())
        body = re.sub(r"（[^（）]*名单[^（）]*）", "", text.chars)
        count = _GROUP_COUNT.search(body)
        titles, stopped = read_titles(sentence, after, stop, strict=False, given_to=chars[end : end + 1] == "“", whom=lambda phrase: bodies_in(reading, phrase))
        if not titles:
            continue
        if body in _IT:
            spoken_of = _told_of(reading) or next((whose for clause in clauses_before(sentence, 0, start)[1:] if (whose := clause_subject(reading, clause))), [])
            host = spoken_of[0].name if spoken_of else reading.found[-1].recipient if reading.found else reading.topic.last
            return ([(host, text, True)] if host else None), titles, stopped
        if (counted := count or (_APPOSED.search(body) if "、" in body else None)) is not None and (total := number(counted["count"])) is not None:
            reading.counts.extend(ToldCount(title.name, total, text) for title in titles)
        plain = re.sub(r"^(?:出|了)+", "", (body[: count.start()] if count else body).replace("“", "").replace("”", ""))
        if plain != text.chars:
            named = () if count is not None and _OF_LINES.match(body, count.start()) is not None else expand(plain)
            found = [(name[0], text, name[1]) for item in named if not is_generic(item.org.name) and (name := complete(reading.topic, item.org)) is not None]
            if found:
                return found, titles, stopped
        resolved = resolve_all(reading, text) or _described(reading, text)
        if resolved:
            return resolved, titles, stopped
    return None, [], start
