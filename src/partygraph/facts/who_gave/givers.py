"""Who gives an honour that a sentence tells: the subject before the verb, the body that publishes the list, the one that is named afterwards."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import bodies_of, resolve_all, those_counted
from partygraph.facts.houses.discourse import COREFERENCE, PERSONAL
from partygraph.facts.telling import Telling, Told
from partygraph.facts.who_gave.meetings import at_meeting
from partygraph.facts.who_gave.on_behalf import on_behalf
from partygraph.facts.who_gave.ours_among import goes_on_about_ours, says_ours_are_among
from partygraph.facts.who_got.works_won import paired
from partygraph.facts.words.clauses import ADVERB_END, clauses_before
from partygraph.facts.words.lead_in import LEAD_IN, led_in
from partygraph.facts.words.who_gives import OFFICES
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.find import find, is_anchored, is_generic
from partygraph.names.parse import is_bare, parse
from partygraph.places import default_places
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern

__all__ = ["also", "also_at", "announce", "commended_by", "given_after", "giver_before", "is_announced", "note_batches", "note_givers", "note_holders", "stripped_title"]

_DOCUMENT = re.compile(r"名单|通报|决定|通知|结果")
_PUBLISHES = (
    "颁", "授", "表彰", "命名", "发布", "公布", "召开", "举行", "举办", "学习", "通报", "研究", "确定", "认定", "评选", "评出", "选出", "印发", "下发", "宣发", "发出", "发来", "发文", "表扬",
    "审议", "讨论", "评审", "审定", "下达", "揭晓", "作出", "推选", "遴选", "评定", "宣读", "宣布", "传达",
)  # fmt: skip
"""One of these is in every sentence that publishes or gives: a cheap test before the patterns themselves."""
_ALL = re.compile(r"均|都|以上|上述")
_OTHER_TIME = re.compile(r"(?:19|20)[0-9]{2}年(?!度)|此前|曾|去年|前年|在此之前|早在|另悉|另外|另据|同期|多年来|先后|历年|累计|近年")
_ITS_OWN = re.compile(r"其(?:发起|主办|举办|组织|评选|推选)")


def announce(reading: Telling, sentence: Text) -> None:
    """Who publishes the list or the circular gives what it lists (rules told.announce*)."""
    chars = sentence.chars
    reading.announced_now = False
    if reading.announced_at == reading.line and says_ours_are_among(chars):
        reading.ours_at = reading.line
    if not any(word in chars for word in _PUBLISHES):
        return
    for rule in ("told.read-out", "told.announced-in", "told.announced-by", "told.announces"):
        for match in pattern(rule).finditer(chars):
            kind = next(key for key, said in match.groupdict().items() if said and key != "titles")  # each wording names whom it is about
            who = match[kind]
            if kind == "awarder" and PERSONAL.search(who):
                continue  # 甲局副局长张某为获奖单位颁奖: who hands a prize over need not give it
            if rule == "told.announced-by" and kind not in ("listed", "named", "decider", "sitting", "auditors", "judges") and not _DOCUMENT.search(chars):
                continue
            names = _publishers(reading, who, own=kind in ("decider", "sitting") or kind in ("meets", "assembled") and _GROUP.search(who) is not None or kind in ("chief", "praiser") and _OWN_HOUSE.fullmatch(LEAD_IN.sub("", who)) is not None or rule == "told.read-out" and (kind == "body" or match[0].endswith("决定》")) or _ITS_OWN.search(match[0][len(who) :]) is not None)
            stated = sentence.slice(match.start(kind), match.end(kind))
            if not names and kind == "unnamed":
                names, stated = reading.assembled[0], reading.assembled[1] or stated  # 张某宣读《关于表彰…的决定》 at the meeting of those who decided
            if not names and rule == "told.announces" and kind in ("who", "paper", "chief"):
                names, stated = _subject_before(reading, sentence, match.start(kind), stated)
            if names:
                reading.announcer = (names, stated)
                if kind in ("meets", "assembled", "convenor"):
                    reading.assembled = reading.announcer
                if not reading.lister:
                    reading.lister, reading.lister_at = names, sentence.spans(0, 1)[0].start
                if rule == "told.announces" and _UPON_LIST.search(chars, match.start()) is not None and (spans := sentence.spans(match.start(), match.end())):
                    reading.listers.append((spans[0].start, names))
                if kind in ("decider", "sitting") or rule == "told.read-out":
                    reading.giver = reading.announcer  # 经甲党委研究决定，授予乙…: the subject of 授予
                reading.announced_now = True
                reading.ours_at = reading.line if says_ours_are_among(chars) else -1
                received = rule == "told.announced-in" and kind == "paper"  # 接甲局文件: of this paragraph
                reading.announced, reading.announced_at, reading.announced_text = match[0] if received else re.sub(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])", "", chars), reading.line, sentence  # “百 佳医院” of a scan
                return


_GROUP = re.compile(r"(?:医疗集团|医共体)$")
"""A group of houses that holds its own ceremony honours its members."""
_UPON_LIST = re.compile(r"(?:名单|榜单|结果|如下|于后|上榜|入选|榜上有名)[^。；]{0,16}(?:[：↓⬇▼👇]|如下|$)|(?:名单|榜单)，")
"""…公布了表彰名单，我市这些集体上榜↓: the list comes next."""
_AGAIN = re.compile(r"(?:[^，。；]{2,60}(?:之后|后|的同时|之际|以来|过程中)，)?(?:又|再|还|也|并|随后|接着|同时|紧接着)(?:一次|一?度)?$")


def _subject_before(reading: Telling, sentence: Text, at: int, stated: Text) -> tuple[tuple[str, ...], Text]:
    """甲委在首次通报之后，又一次印发《乙通报》: who has done it again begins the sentence."""
    if _AGAIN.fullmatch(stated.chars) is None and _AGAIN.search(sentence.chars[:at] + stated.chars) is None:
        return (), stated
    begin = max(sentence.chars.rfind(mark, 0, at) for mark in "。；") + 1
    items = [item for item in find(sentence.chars[begin:at], tuple(reading.topic.defined)) if is_anchored(item.org.name) and not is_bare(item.org) and item.org.steps[-1].group in ("government", "party-organ", "mass", "society")]
    named = [item for item in items if item.start == 0 or sentence.chars[begin + item.start - 1] in "，："]
    return ((named[-1].org.name,), sentence.slice(begin + named[-1].start, begin + named[-1].end)) if named else ((), stated)


_HELD = gated(r"(?P<who>[^，。；“”]{3,60}?)(?:共同|联合|携手|联手)*(?:主办|举办|发起|组织开展)(?:了|的)?(?=[^，。；]{0,30}(?:赛|评选|征集|征文|活动|展评|竞技))")
_HOLDER = re.compile(r"(?:活动|大赛)?(?:主办|举办)(?:单位|方|部门)$")


def note_givers(reading: Telling, sentence: Text) -> None:
    """“X”由甲委、甲政府联名表彰, “Y”以甲委名义表彰: whoever gets one of them has it from them."""
    for match in pattern("told.title-given-by").finditer(sentence.chars) if "“" in sentence.chars else ():
        kind = "by" if match["by"] else "name"
        if names := bodies_of(match[kind], reading):
            reading.said_to_give[match["quote"]] = names, sentence.slice(*match.span(kind))
    for paper in _PAPER.finditer(sentence.chars) if "《" in sentence.chars else ():
        title = stripped_title(paper["title"])
        if len(title) >= _LEAST_TITLE and (names := bodies_of(paper["who"], reading)):
            reading.said_to_give.setdefault(title, (names, sentence.slice(*paper.span("who"))))


def stripped_title(title: str) -> str:
    """The title without its year, batch and quotation marks.

    >>> stripped_title("2023年度甲市机关“四强”党支部")
    '甲市机关四强党支部'
    """
    return re.sub(r"[“”]", "", _EDITION.sub("", title))


_EDITION = re.compile(r"^(?:(?:19|20)[0-9]{2}(?:[—-](?:19|20)[0-9]{2})?年度?|第[一二三四五六七八九十0-9]{1,3}[批届]|首批|新一批)+")
_PAPER = re.compile(r"《(?P<who>[^《》“”]{4,60}?)(?:印发|发布)?关于(?:命名|授予|认定)(?P<title>[^《》、]{4,40}?)(?:称号)?的(?:决定|通报|通知|公告)》")
"""《甲工委关于命名“四强”党支部的决定》: whose paper it is gives what the paper names."""


def note_holders(reading: Telling, sentence: Text) -> None:
    """甲、乙共同举办了征文活动: 主办单位 of a later sentence are they."""
    for match in _HELD.finditer(sentence.chars):
        begin = match.start("who") + led_in(match["who"])
        if names := bodies_of(sentence.chars[begin : match.end("who")], reading):
            reading.holders = names, sentence.slice(begin, match.end("who"))


def note_batches(reading: Telling, sentence: Text) -> None:
    """甲委员会命名了一批“X”，乙工会表彰了5个“Y”, 宣读《丙党组关于表彰Z的决定》: each list further down has its own giver."""
    for match in pattern("told.batch").finditer(sentence.chars):
        names, _ = giver_before(reading, sentence, 0, match.start())
        if _are_whole(names):
            reading.batches.append((match["title"] or match["plain"], names))
            end = match.end()
            while (more := _ONE_MORE.match(sentence.chars, end)) is not None:
                reading.batches.append((more["title"], names))
                end = more.end()
    for match in pattern("told.batch-named").finditer(sentence.chars):
        titles = [part.removeprefix("为").strip("“”") for part in re.split(r"[、和与及]|(?<=”)(?=“)", match["titles"])]
        heads = [award_head(title) for title in titles]
        if not all(head is not None and len(title) >= _LEAST_TITLE and (head.rule == "award.prize" or qualified(title) or head.personal) for head, title in zip(heads, titles, strict=True)):
            continue
        names, _ = giver_before(reading, sentence, 0, match.start())
        if _are_whole(names):
            reading.batches.extend((title, names) for title, head in zip(titles, heads, strict=True) if head is not None and not head.personal)
    for match in _SO_MANY_OF_EACH.finditer(sentence.chars):
        names, _ = giver_before(reading, sentence, 0, match.start())
        for each in _ONE_OF_EACH.finditer(match["pairs"]) if _are_whole(names) else ():
            title = each["title"].strip("“”")
            if (head := award_head(title)) is not None and not head.personal and len(title) >= _LEAST_TITLE and qualified(title):
                reading.batches.append((title, names))
    for match in pattern("told.read-out").finditer(sentence.chars):
        if not match["titles"]:
            continue
        names = reading.assembled[0] if match["unnamed"] else _publishers(reading, match["who"] or match["reader"], own=match[0].endswith("决定》"))
        for named in re.split(r"[、和与及]", match["titles"]) if names else ():
            head = award_head(named)
            if head is not None and not head.personal and len(named) >= _LEAST_TITLE:
                reading.batches.append((named, names))


def _are_whole(names: tuple[str, ...]) -> bool:
    """Names that stand by themselves, the first by its place or level: 国家卫健委、人力资源和社会保障部."""
    return bool(names) and is_anchored(names[0]) and all(is_anchored(name) or (org := parse(name)) is not None and org.steps[0].group == "government" and not is_bare(org) for name in names)


_N_OF = r"[0-9一二三四五六七八九十百]{1,5}\s*(?:个|家|支|项|名|位)"
_SO_MANY_OF_EACH = gated(rf"(?:通报表扬|通报表彰|表彰|表扬|命名|评选出|评出|授予|认定)(?:了)?(?P<pairs>(?:{_N_OF}[^，。；：0-9]{{3,24}}[、和与及]){{1,6}}{_N_OF}[^，。；：0-9]{{3,24}}?)(?=予以|进行|[，。；]|$)")
"""甲总工会通报表扬99个五一劳动奖状、200个工人先锋号: so many of each, whose bearers lists name."""
_ONE_OF_EACH = re.compile(rf"{_N_OF}(?P<title>[^，。；：0-9、]{{3,24}}?)(?=[、和与及]{_N_OF}|$)")
_ONE_MORE = re.compile(r"(?:光荣称号|荣誉称号|称号)?[、和及与以，]+[0-9一二三四五六七八九十]{1,4}(?:个|家|支|项)[^，。；、“”]{0,8}“(?P<title>[^“”]{3,30})”")
"""授予6家医院“X”、10个科室“Y”: the same giver."""
_LEAST_TITLE = 4
"""A shorter word of a paper's title names no award by itself."""


_WHERE = re.compile(r"(?<!所)在[^，。；]{2,24}$")
"""甲医院党委在乙厅召开…: where it met is no part of who did."""


def _publishers(reading: Telling, who: str, *, own: bool) -> tuple[str, ...]:
    """Bodies that may give what they publish: a newspaper or a hospital only tells, but for a contest that is its own."""
    plain = _WHERE.sub("", LEAD_IN.sub("", who))
    found = bodies_of(plain, reading)
    if own:
        return found or ((plain,) if 3 <= len(plain) <= 12 and pattern("source.medium").search(plain) else ())
    orgs = [org for name in found if (org := parse(name)) is not None and org.steps[-1].group not in ("media", "hospital")]
    return tuple(whole[0] for org in orgs if (whole := reading.topic.complete(org)) is not None)


def is_announced(reading: Telling, title: str, before: str, *, sentence: str = "") -> bool:
    """Is this title among those that the last announcement was about: in its paragraph, or in its words?

    `before` are the words of the clause in front of the verb: when they speak of another time, the title is another matter; `sentence` are all words
    in front of it.
    """
    if reading.announced and _THAT.search(sentence or before) is not None and _OTHER_TIME.search(before) is None:
        return True
    if not reading.announced or (other := _OTHER_TIME.search(before)) is not None and other[0] not in reading.announced:
        return False
    if _above(title, reading.announcer[0]):
        return False
    if f"“{title}”" in reading.announced and len(title) >= _OWN_TITLE:
        return True
    if (level := _LEVEL.match(title)) is not None and title[level.end() :] in reading.announced and title not in reading.announced and _HIGHER_LEVEL.search(reading.announced[: reading.announced.find(title[level.end() :])]):
        return False  # 甲市巾帼文明岗 is none of the 全国巾帼文明岗 that have been published
    if reading.announced_at == reading.line or title[-4:] in reading.announced:
        return True
    if (_HANDED_OUT.search(reading.announced) or _RESULTS_OUT.search(reading.announced)) and reading.line - reading.announced_at <= _SOON and _IN_CONTEST.search(sentence or before) is None and (head := award_head(title)) is not None and head.rule == "award.prize":
        return True  # 医院党委为优秀集体颁奖, and paragraphs below who got which prize
    if reading.line == reading.announced_at + 1 and _READ_OUT.search(reading.announced) is not None and _OTHER_TIME.search(before) is None:
        return True  # the decision has been read out, and what follows is what it decides
    if reading.announced.endswith("：") and reading.line - max(reading.announced_upto, reading.announced_at) <= _NEXT and _ITEM.fullmatch(sentence or before) is not None:
        reading.announced_upto = reading.line  # …予以表彰，我院喜获：/ ◆ 甲支部获“X”；/ ◆ 乙科获“Y”。
        return True
    if 0 <= reading.ours_at == reading.announced_at and _OTHER_TIME.search(before) is None and goes_on_about_ours(title, sentence or before, reading.announcer[0], reading.line - reading.announced_at):
        return True
    words = _OF_ANY.split(title) if reading.line == reading.announced_at + 1 else ()
    return any(word[at : at + _COMMON] in reading.announced for word in words for at in range(len(word) - _COMMON + 1))


_HANDED_OUT = re.compile(r"(?:为|给|对)(?:获奖|优秀|先进)[^，。；“”]{0,16}(?:颁奖|颁发)")
_RESULTS_OUT = re.compile(r"(?:赛|评选|征集|活动|展评|展演)(?:日前|近日|刚刚|最近|正式|已经|已)*(?:公布|发布|揭晓|宣布|通报)[^，。；“”]{0,12}(?:名单|结果|榜单)")
"""由甲委主办的大赛公布结果, and below who got which prize."""
_IN_CONTEST = re.compile(r"在[^，。；]{2,40}(?:赛|评选|评比|活动|展评)|(?:省|市|全国|国家级)[^，。；]{0,12}(?:赛|评选)")
_SOON = 6
_NEXT = 3
"""Between two such items may stand some that persons got."""
_ITEM = re.compile(r"(?!此外|另外|另据|同时|去年|前年|会后)[^，。；：]{2,120}")
"""Who got it begins the paragraph, and nothing tells of another occasion."""
_THAT = re.compile(r"(?:此次|这次|本次)(?:通报)?(?:表彰|表扬|命名|评选)(?:决定|名单)?(?:中|里|上)")
"""此次表彰中: the one that has been announced, however far above."""
_READ_OUT = re.compile(r"宣读(?:了)?[^。；]{0,40}《[^《》]*(?:表彰|命名)[^《》]*(?:决定|通报)》")
def _above(title: str, givers: tuple[str, ...]) -> bool:
    """江西省巾帼文明岗 is not what the women's federation of a city has published."""
    level = _PLACED.match(title)
    if level is None or not givers:
        return False
    own = default_places().leading(level[0])
    of_giver = default_places().leading(givers[0])
    return own is not None and of_giver is not None and bool(own.places) and bool(of_giver.places) and own.places[-1].level < of_giver.places[-1].level


_PLACED = re.compile(r"[\u4e00-\u9fff]{2,8}?(?:省|自治区|市|州|县|区)(?=[“\u4e00-\u9fff])")
_OWN_TITLE = 6
"""A quoted title so long is no other's: 评出“十佳基层医疗机构”, and paragraphs below who it was."""
_OF_ANY = re.compile(r"卫生健康|医疗卫生|卫生计生")
"""Words of the system itself tie nothing to anything."""
_COMMON = 4
"""So many characters in a row tie a title to the paper that the paragraph before has announced."""
_LEVEL = re.compile(r"[\u4e00-\u9fff]{2,8}?(?:省|市|县|区|州)")
_HIGHER_LEVEL = re.compile(r"(?:全国|国家级|全省|省级|全区|自治区)(?:[^，。；》“”]{2,6}、){0,4}$")


def given_after(reading: Telling, sentence: Text, fresh: int) -> None:
    """该称号由甲授予, （由乙颁发）, “…”（丁委员会）, 颁发单位是丙: the giver of what this sentence, or else the one before, has told."""
    for match in pattern("told.given-after").finditer(sentence.chars):
        kind = next(key for key in ("by", "label", "of", "note", "named", "signed") if match[key])
        if kind == "note" and (fresh == len(reading.found) or not _gives(match["note"])):
            continue
        told = reading.found if _THIS_PRAISE.match(match[0]) is not None else reading.found[fresh:] if fresh < len(reading.found) else reading.found[reading.since :]
        if kind == "note" and (before := [item for item in told if _stands_before(item, sentence, match.start())]):
            told = before
        open_items = [item for item in told if not item.givers and (item.award == told[-1].award or told is reading.found or _ALL.search(match[0]))]
        names = bodies_of(match[kind], reading) if open_items else ()
        if not names:
            continue
        reading.give(names, sentence.slice(match.start(kind), match.end(kind)), open_items)


_THIS_PRAISE = re.compile(r"(?:此次|这次|本次|该次)(?:表彰|命名|评选)")
"""此次表彰由甲会作出: all that the text has told by then."""


def _stands_before(item: Told, sentence: Text, stop: int) -> bool:
    """Has the title been named in the sentence before the character `stop`?"""
    return item.stands_in(sentence.slice(0, stop))


def _gives(chars: str) -> bool:
    """Does a bracket behind a title hold nothing but bodies that give such titles? A hospital there is who got it."""
    named = expand(chars)
    return bool(named) and all(not is_bare(item.org) and item.org.steps[0].group in OFFICES for item in named)


def commended_by(reading: Telling, sentence: Text, fresh: int) -> None:
    """在甲党委“七一”表彰中获…: the body that commends gives what nobody else is said to give, up to where the next one commends."""
    matches = [*pattern("told.in-commendation").finditer(sentence.chars)]
    for order, match in enumerate(matches):
        kind = next(key for key in ("who", "sender", "paper") if match[key])
        names = bodies_of(match[kind], reading)
        if not names or any(is_generic(name) for name in names):
            continue
        begin = sentence.spans(match.start(), match.end())[0].start if order else 0
        stop = sentence.spans(matches[order + 1].start(), matches[order + 1].end())[0].start if order + 1 < len(matches) else None
        for index in range(fresh, len(reading.found)):
            item = reading.found[index]
            at = item.award_at.spans(0, 1)[0].start if len(item.award_at) else begin
            if (not item.givers or item.givers == reading.announcer[0] and not (len(item.givers) == 1 and item.givers[0].startswith(names[0]))) and item.recipient not in names and begin <= at and (stop is None or at < stop):
                reading.found[index] = replace(item, givers=names, giver_at=sentence.slice(*match.span(kind)))


_OWN_VERB = re.compile(r"(?:荣获|获得|获评|摘得|斩获|夺得|捧回|获|入选|被命名为|被评为|被授予)[^，。；]{0,12}(?:奖|“)")
"""一同获奖的还有甲院“X”获二等奖，乙院“Y”获三等奖: each has got something of its own."""


def also_at(sentence: Text) -> int | None:
    """Where a sentence begins to say who else got the same."""
    match = pattern("told.also").search(sentence.chars)
    return match.start() if match is not None and _OWN_VERB.search(match["list"]) is None else None


def also(reading: Telling, sentence: Text) -> None:
    """与其一同入选的还有甲、乙: they got what was told last."""
    match = pattern("told.also").search(sentence.chars)
    if match is None or not reading.found:
        return
    last = reading.found[-1]
    quoted = re.search(r"“([^“”]{2,30})”", match[0][: match.start("list") - match.start()])
    if quoted is not None and quoted[1] not in last.award:
        return
    rest = sentence.slice(match.start("list"), match.end("list")).strip("，。； ")
    for item in paired(reading, rest):
        reading.found.append(Told(item.name, item.at, item.resolved, last.award, last.award_at, item.entry, item.entry_at, last.givers, last.giver_at, "told.also"))
    found = resolve_all(reading, rest) if "“" not in rest.chars else None
    for name, at, resolved in found or ():
        reading.found.append(Told(name, at, resolved, last.award, last.award_at, None, None, last.givers, last.giver_at, "told.also"))


_PAPER_END = re.compile(r"(?:联合|共同)?(?:印发|下发|发布|公布|通报)(?:了)?《[^《》]{2,80}》(?:（[^（）]{2,40}）)?$")
_MEETING_END = gated(r"(?<=[委局会厅部府党组院心站校])(?:日前|近日|昨日|今天|当天|联合|共同|隆重|组织|在[^，。；“”]{2,16}?){0,3}(?:召开|举行|举办)(?:了)?(?:[^，。；“”]|“[^“”]{1,20}”){0,40}(?:大会|会议|表彰会|总结会|推进会|座谈会|交流会|例会|年会|仪式)(?:上)?$")
"""甲委、甲政府召开表彰大会，授予…: who holds the meeting gives."""
_BY = re.compile(r"(?:感谢)?(?:[现均统]一?(?=由))?[在由]*")
_GIVER_NOISE = pattern("told.giver-adverbs")


_OWN_HOUSE = re.compile(r"(?:[我本该]院|医院|[我本该]校|学校|[我本该]?(?:中心|血站)|[我本该][站所])(?:党委|党总支|党支部|工会|团委)?|[院校](?:党委|党总支|工会|团委|妇委会)")

_OWN_HOUSE_CHOSE = re.compile(rf"(?P<who>{_OWN_HOUSE.pattern})(?:还|共|最终|现场|分别|综合|择优|隆重|对)*(?:评出|评选出|评定|评选产生|决出|选出|设立?|(?:通报)?(?:表彰|表扬)|嘉奖|奖励|[^，。；]{{2,16}}(?:予以|给予|进行)(?:通报)?(?:表彰|表扬|嘉奖|奖励))")
"""医院评出一等奖2个，并授予甲科“最佳组织奖”: the subject of the clause in front goes on."""


_APPROVED = re.compile(r"(?:日前|近日|最近)?经(?P<who>[^，。；：“”]{3,30}?)(?:正式|研究|审核)?(?:批准|批复|审批)(?:同意)?")
"""经甲厅批准，授予…: who approves gives where nobody else is said to."""


_PASSIVE = re.compile(r"(?<=[\u4e00-\u9fff）])(?:已|均|都|分别|先后|正式)?被(?P<who>[^，。；被]{2,40}?)(?:联合|共同|正式|分别|授予并|研究)*$")
"""甲医院等25个单位被乙委命名为“X”: the agent of the passive gives, whoever begins the clause."""
_HANDING = re.compile(r"(?:[^，；]{0,12}?(?:年|月|日|底|初|近日|日前))?(?P<who>[^，。；“”将把]{2,30}?)(?:将|把)(?:“[^“”]{2,30}”[、和及]?){1,4}(?:光荣称号|荣誉称号|称号|荣誉|奖牌)?(?:分别|一并)?(?:授予|颁给|颁发给|授给|颁授)[^，。；“”]{2,60}")
_ACTING = 2
"""In so many clauses in front of the verb it is said in whose name somebody acts."""


def giver_before(reading: Telling, sentence: Text, begin: int, end: int) -> tuple[tuple[str, ...], Text | None]:
    """The giver is the subject: right before the verb, or the body that begins an earlier clause."""
    approver: tuple[tuple[str, ...], Text | None] = ((), None)
    clauses = clauses_before(sentence, begin, end)
    for text in clauses[:_ACTING]:
        if (principal := on_behalf(reading, text))[0]:
            return principal
    for order, text in enumerate(clauses):
        if (approved := _APPROVED.fullmatch(text.chars)) is not None and order <= 1 and not approver[0]:
            approver = bodies_of(approved["who"], reading), text.slice(*approved.span("who"))
        if (host := at_meeting(reading, text.chars))[0]:
            return host
        if (handing := _HANDING.fullmatch(text.chars)) is not None and (hands := bodies_of(handing["who"], reading)):
            return hands, text.slice(*handing.span("who"))  # 甲会将“X”授予乙，同时授予丙“Y”
        if order == 0 and (passive := _PASSIVE.search(text.chars)) is not None and (agents := bodies_of(passive["who"], reading)):
            return agents, text.slice(*passive.span("who"))
        if order and (acts := _OWN_HOUSE_CHOSE.match(text.chars)) is not None and (house := reading.topic.refer(acts["who"])) is not None:
            return (house,), text.slice(*acts.span("who"))
        chars = _GIVER_NOISE.sub("", _MEETING_END.sub("", _PAPER_END.sub("", text.chars)))
        cut = ADVERB_END.search(chars, len(chars) - len(chars.lstrip("在由")))
        chars = chars[: cut.start()] if cut else chars
        shift = led_in(chars)
        shift += _BY.match(chars, shift).end() - shift  # type: ignore[union-attr]
        tidy = chars[shift:]
        if not tidy or re.search(r"^[报经]|(?:批准|同意|审批|推荐|申报)$", text.chars):
            continue
        if _HOLDER.fullmatch(tidy):
            return reading.holders
        if (counted := those_counted(reading, tidy)):
            return counted, text.slice(shift, shift + len(tidy))
        if order == 0 and _OWN_HOUSE.fullmatch(tidy) and (house := reading.topic.refer(tidy) or reading.topic.refer(f"该{tidy}")) is not None:
            return (house,), text.slice(shift, shift + len(tidy))  # 医院评选出…, 我院党委授予…
        names = tuple(item.org.name for item in expand(tidy) if not is_generic(item.org.name) and not is_bare(item.org))
        if names and not any(COREFERENCE.match(name) for name in names):
            return names, text.slice(shift, shift + len(tidy))
        for length in (len(tidy), 4, 3, 2):
            short = [name for name in reversed(reading.topic.heard) if 2 <= length <= 6 and length <= len(tidy) and name.endswith(tidy[:length]) and name != tidy[:length] and tidy[:length].endswith(("委", "局", "会", "部", "厅", "党组", "党委"))]
            if short:
                return (short[0],), text.slice(shift, shift + length)
        items = [item for item in find(tidy, tuple(reading.topic.defined)) if not is_bare(item.org) and not COREFERENCE.match(item.org.name)]
        if items and (items[0].start == 0 or order == 0 and items[-1].end == len(tidy)):
            chosen = [items[0] if items[0].start == 0 else items[-1]]
            for item in items[1:] if items[0].start == 0 else ():
                if tidy[chosen[-1].end : item.start] not in ("、", "和", "与", "及"):
                    break
                chosen.append(item)  # 甲工会、乙妇联联合作出决定
            return tuple(item.org.name for item in chosen), text.slice(shift + chosen[0].start, shift + chosen[-1].end)
    return approver if approver[0] else ((), None)
