"""Organisations named in running text.

A name's end is a word of a closed class; its beginning is where the text can begin a name: a place, 中共, 中国, 省/市/县 after a function word
or the start of the clause. Names already known from the document are found wherever they stand. Kinds of bodies (各级医院, 全市公立医院)
are no organisations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from partygraph.model import OrgKind
from partygraph.names.abreast import apart
from partygraph.names.bodies import Step, campus_bracket, house_elsewhere, office_of_hospitals
from partygraph.names.daughters import daughters_in, mother
from partygraph.names.expand import second_plate
from partygraph.names.leads import led_by, of_ours
from partygraph.names.named import seated
from partygraph.names.parse import OTHER_PARTY, OrgName, houses_of_joint, is_bare, parse
from partygraph.names.second_names import second_names
from partygraph.names.sent_out import senders_apart
from partygraph.names.told_apart import told_apart
from partygraph.names.verb_and_house import is_verb_and_house
from partygraph.names.with_and import with_and
from partygraph.names.word_classes import word_classes
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.load import alternation, pattern, words

__all__ = ["Found", "find", "is_anchored", "is_generic"]


@dataclass(frozen=True, slots=True)
class Found:
    """An organisation at `chars[start:end]`; `alias` is a second name in brackets right behind it (with its range)."""

    start: int
    end: int
    org: OrgName
    alias: str | None = None
    alias_start: int = 0


_RUN = re.compile(r"[\u4e00-\u9fff0-9A-Za-z·（）+〇]{3,}")
_START = compiled(r"中共|农工党|九三学社|民盟|民进|民建|民革|致公党|共青团|中国|中华|国家|全国总工会|国务院|中央|中[宣组]部|(?<![集社兵财乐])团(?=[\u4e00-\u9fff]{2,5}[省市]委(?![书常]))|首都|[冀晋辽吉苏浙皖闽赣鲁豫鄂湘粤桂川黔滇陕陇][东西南北中](?=[\u4e00-\u9fff]{0,6}医院)|(?:(?<![\u4e00-\u9fff])|^)(?:省|市|县|(?<![0-9])区|自治区|州|旗|盟|院(?!前)|局|兵团|军队|空军|海军|解放军|武警)|(?<![一二三四五六七八九十老教医律])第?[一二三四五六七八九十]{1,3}师(?=[\u4e00-\u9fff]{2,4}市|[一二三四五六七八九十百〇]{1,5}团|总医院|医院|卫生健康|疾病|疾控|党委|妇幼)")
"""Where a name can begin that no place leads: 中国…, 市…, a division of the Corps (二师二十二团医院)."""
_KEEP = compiled(r"院长期|院长久|院长年(?![终底度初会])|校长办|选拔赛|促进(?=会|中心|委|处|部|办|局|司|协会|联盟)|高等|中等|初等|和平|和睦家|和睦|融和|德和|瑞和|同和|永和|安和|恒和|嘉和|广和|聚和|益和|润和|惠和|和佑|和祐|和润|和济|和瑞|和谐|和顺|和静|和龙|和县|和田|和政(?![府策治协])|协和|和林|同济|同仁|大同|协同|同心|同德|同安|同江|同煤|和信|和康|和美|祥和|仁和|中和|泰和|共和|颐和|平和|太和|人和|义和|雍和|保和|清和|同方|会同|合同|经济|经贸|经开|神经|东经|西经|财经|产经|大数据|数据|以色列|于都|商于|为民|有为|无为|向阳|方向|成都|首都|将军|名将|将乐|对外|该县域|与检验|与信息|与危重|与健康(?!报)|与影像|与管理|与生殖|与公共|与卫生|与康复|与护理|与预防|与发展|与监督|与代谢|与血管|与肿瘤|与老年|与移植|与治疗|与微创|与药学|与内分泌|与创伤|与免疫|与血液|与关节|与脊柱|和国家机关|和计划|和体育|和旅游|和生育|和公共|和改革|和社会|和意识形态|和健康(?!报)|和信息|同创|如皋|如东|任丘|任城|任县|更新|最高|从化|从江|的当|在平|则|属地|直属|附属|所属|获嘉|让胡|在职|是非|给水|我国|妇产生殖|和合|说服|使馆|大使|参赛|代表队|代表处|组建|创新|创办|经办|经信|经委|经营|联合|指导|推进|公示|于洪|向城|对口|以岭|书记|院长|主任")
_NEVER_KEPT = frozenset({"参赛", "创新", "组建", "公示", "书记", "院长", "主任", "对口", "创办", "则"})


@cache
def _cut() -> re.Pattern[str]:
    return re.compile(alternation(words("cut")))


def _chunks(run: str) -> Iterator[tuple[int, int]]:
    """Stretches of a run between function words; words that hold one of them inside a name are left whole."""
    kept = [match.span() for match in _KEEP.finditer(run) if match[0] not in _NEVER_KEPT]
    begin = 0
    at = 0
    cut = _cut()
    while match := cut.search(run, at):
        inside = next((stop for start, stop in kept if start <= match.start() < stop and match.end() <= stop and not (start == match.start() and (run[start] in "与和" and run[max(0, start - 2) : start] in _OTHERS or _leads_to_place(run, start)))), None)
        if inside is None and len(match[0]) == 1:
            place = default_places().leading(run[match.start() : match.start() + 12])
            if place is not None and place.places and not all(place.short) and place.length > 1:
                inside = match.start() + place.length
            elif match.start() > begin and (before := default_places().leading(run[max(begin, match.start() - 1) : match.start() + 8])) is not None and before.places and not all(before.short) and before.length > 2:
                inside = match.start() - 1 + before.length
        if inside is not None:
            at = max(inside, match.start() + 1)
            continue
        if match.start() > begin:
            yield begin, match.start()
        begin = at = match.end()
    if begin < len(run):
        yield begin, len(run)


_OTHERS = frozenset({"党委", "团委", "工会", "支部", "领导", "专家", "职工", "人员", "成员", "干部", "代表", "妇联"})
"""甲医院党委与检验科党支部: two, where 病理与检验科 is one."""


def _closed(run: str) -> Iterator[tuple[int, int]]:
    """The same stretches, parted where a bracket closes that opens in none of them: 又名甲医院和乙医院）建于丙."""
    for begin, stop in _chunks(run):
        while (mark := run.find("）", begin, stop)) >= 0 and run.find("（", begin, mark) < 0:
            if mark > begin:
                yield begin, mark
            begin = mark + 1
        if begin < stop:
            yield begin, stop


def _leads_to_place(run: str, at: int) -> bool:
    """从江西省 is 从 and 江西省, though 从江 is a county as well; 从江县 is that county."""
    whole, behind = default_places().leading(run[at : at + 12]), default_places().leading(run[at + 1 : at + 12])
    return (whole is None or all(whole.short)) and behind is not None and bool(behind.places) and not behind.short[0]


def find(chars: str, known: Iterable[str] = ()) -> list[Found]:
    """Organisations in `chars`, left to right, none inside another.

    >>> [found.org.name for found in find("近日，甲省卫生健康委员会授予乙市中医院党委优秀组织奖")]
    ['甲省卫生健康委员会', '乙市中医院党委']
    >>> find("全市各级公立医院")
    []
    """
    written, plain = _found_in(chars) if len(chars) <= _REMEMBERED else _found_in.__wrapped__(chars)
    found = _with_known(written, [*plain], names) if (names := tuple(known)) else [*plain]
    return [part for item in found for part in _with_unit(_with_alias(item, written), written)] if "（" in written else found


_REMEMBERED = 600
"""Longer texts are no sentences that several stages look at."""


@lru_cache(maxsize=4096)
def _found_in(chars: str) -> tuple[str, tuple[Found, ...]]:
    """The characters as they are read, and the organisations in them."""
    found: list[Found] = []
    chars = chars.replace("—记", "——").replace("—访", "——")  # a subtitle says whom it is about
    chars = senders_apart(apart(chars))
    if "结合" in chars:
        chars = _IN_LINE_WITH.sub(lambda match: "，" * len(match[0]), chars)
    if "系" in chars:
        chars = _COPULA.sub("，", chars)
    if "像" in chars:
        chars = _LIKE.sub(lambda match: "，" * len(match[0]), chars)
    if "继" in chars:
        chars = _AFTER.sub("，", chars)
    if "公司" in chars:
        chars = _OUR.sub(lambda match: match[0] if default_places().leading(chars[match.end() : match.end() + _PLACE]) is None else "，，", chars)
    if "系统" in chars:
        chars = _FIELD.sub(lambda match: "，" * len(match[0]) if begins_placed(chars[match.end() : match.end() + _PLACE]) else match[0], chars)
    if "暨" in chars:
        chars = _AND_PLATE.sub(lambda match: "，" if second_plate(chars, match.end()) else match[0], chars)
    for run in _RUN.finditer(chars):
        for start, end, org in _in_run(run[0]):
            if "·" in org.name[:9] and (seat := seated(org.name)) and (inner := parse(org.name[seat:])) is not None:
                start, org = start + seat, inner
            if org.name[0] in "市县区旗" and _OUR_TOWNSHIP.match(chars, run.start() + start - 1) and (inner := parse(org.name[1:])) is not None:
                start, org = start + 1, inner
            if org.name[0] in "市县区" and chars[run.start() + start - 1 : run.start() + start] in _SPEAKING and _OF_DISTRICT.match(org.name, 1) and (inner := parse(org.name[1:])) is not None:
                start, org = start + 1, inner  # 我市甲区乙卫生服务中心
            if org.name[0] in "院校" and _OUR_HOUSE.match(chars, run.start() + start - 1) and (inner := parse(org.name[1:])) is not None and not is_bare(inner) and not is_generic(inner.name):
                if inner.steps[0].group not in _HOUSES:
                    continue  # 该院志愿者协会 is no society of the place
                start, org = start + 1, inner
            whole, second, _ = second_names(org.name) if "·" in org.name else (org.name, (), ())
            if second and (house := parse(whole)) is not None:
                found.append(Found(run.start() + start, run.start() + end, house, *((second[0].alias, run.start() + start + second[0].start) if house.institution == whole else ())))
            else:
                found.append(Found(run.start() + start, run.start() + end, org))
    return chars, tuple(_jointly(chars, found) if "联合" in chars else found)


_LIKE = re.compile(r"(?<![\u4e00-\u9fff])(?:就|正)?像(?=[\u4e00-\u9fff]{3})")
"""像甲医院急诊科那样: the word of comparison begins no name."""
_AFTER = re.compile(r"(?<![\u4e00-\u9fff])继(?![续承发任往电而之])(?=[\u4e00-\u9fff]{3,30}?(?:荣获|获评|获得|获|入选|被[评授命认列]))")
"""继甲医院荣获“X”之后: the word begins no name."""
_IN_LINE_WITH = re.compile(r"(?<![^，。；：！？\s])(?:紧密)?结合(?=[\u4e00-\u9fff]{4})")
"""结合甲医院创建文明单位的契机: at the head of a clause the word is no part of a name."""


def _jointly(chars: str, found: list[Found]) -> list[Found]:
    """甲医院、乙医院驻丙村联合党支部: one branch of both houses, where a mark stands between their names."""
    joined: list[Found] = []
    for item in found:
        before = joined[-1] if joined and item.org.name.endswith(_JOINT_BRANCH) and joined[-1].end + 1 == item.start and chars[joined[-1].end] in "、与和及" else None
        org = parse(chars[before.start : item.end]) if before is not None and houses_of_joint(chars[before.start : item.end]) else None
        if org is not None and before is not None:
            joined[-1] = Found(before.start, item.end, org)
        else:
            joined.append(item)
    return joined


_JOINT_BRANCH = ("联合党支部", "联合支部", "联合临时党支部")


_COPULA = re.compile(r"(?<=医院|支部|总支|党委|团委|中心|生院|健院|工会)系(?![统列主党学办部]|[\u4e00-\u9fff]{0,2}教研)")
"""甲医院第八团支部系内科、外科的团支部: a verb."""
_OUR = re.compile(r"[我本][省市县区州](?=[\u4e00-\u9fff]{4,20}公司)")
"""我省福州甲公司: whose place it is, no part of the name."""
_OUR_TOWNSHIP = re.compile(r"我[市县区旗](?=[\u4e00-\u9fff]{1,5}(?:街道?|镇|乡|苏木)[\u4e00-\u9fff]{0,6}(?:卫生院|卫生服务中心|卫生服务站|卫生室|医院))")
"""我区甲街社区卫生服务中心: the house of a township, whose district the paper calls its own."""
_SPEAKING = ("我", "本", "该", "全")
_OF_DISTRICT = re.compile(r"(?:(?![院科心所站社校厂])[\u4e00-\u9fff]){2,5}?[区县市](?=[\u4e00-\u9fff]{3})")
_OUR_HOUSE = re.compile("[我本该][院校]")
"""我校第二附属医院, 该院胸痛中心: whose it is, no part of the name."""
_HOUSES = frozenset({"hospital", "university", "centre", "institute"})
_FIELD = re.compile(r"(?<=[健卫生疗药康育法控幼])系统(?:(?:中|内|里)?的|[中内里有])?(?=[\u4e00-\u9fff]{4})")
"""甲省卫生健康系统乙市人民医院: of which field the houses behind it are, no part of their name."""
_AND_PLATE = re.compile(r"(?<=[院心站所])暨")
_LEARNED = re.compile(r"(?:协会|学会|研究会|促进会|联合会|指导委员会|医院管理(?:中心|局))(?:办公室)?$")
"""A society or a managing centre may be of 公立医院 or 医疗机构; its name is no kind of bodies."""


_OF_SPECIALTY = "专科医院"


@lru_cache(maxsize=16384)
def is_generic(name: str) -> bool:
    """True for a kind of bodies (各级医院, 公立医院) and for titles that sound like bodies."""
    if is_verb_and_house(name):
        return True
    kind = pattern("name.kind").search(name)
    if kind is not None and name.startswith("全", kind.start()) and (place := default_places().leading(name)) is not None and kind.start() < place.length:
        kind = None  # 天全县中医院 is one of the county 天全
    if kind is not None and kind[0] == "对口支援" and name.endswith("队") and default_places().leading(name[: kind.start()]) is not None:
        kind = None  # 甲省对口支援乙市医疗队 is one that the province has sent
    if kind is not None and name.endswith(_OF_SPECIALTY) and (seat := default_places().leading(name)) is not None and len(name) - seat.length >= len(_OF_SPECIALTY) + 2:
        kind = None  # 甲省皮肤病专科医院 says of what
    if kind is not None and name.endswith(_OF_SPECIALTY) and kind[0].endswith(_OF_SPECIALTY) and len(name) >= len(_OF_SPECIALTY) + 4:
        kind = None  # 杨氏肛肠专科医院 bears a name
    if kind is not None and kind[0].endswith("级") and name.endswith("队") and is_anchored(name):
        kind = None  # 甲医院省级医疗队: the level is the team's
    if kind is not None and kind[0] == "对口支援" and name.endswith("队"):
        kind = None  # 甲市对口支援乙州医疗队 is one that went there
    if kind is not None and name.endswith("委员会") and name.startswith("中国共产党") and kind.end() < len(name) - len("委员会"):
        kind = None  # 中国共产党甲医院委员会 is the committee of one house
    return kind is not None and (name[1:2] == "级" or not (_LEARNED.search(name) and is_anchored(name)))


@lru_cache(maxsize=16384)
def is_anchored(name: str) -> bool:
    """True when a name says by itself whose it is: it begins with a place, 中国, 国家 … rather than with any word of a sentence."""
    return _START.match(name) is not None or default_places().leading(name) is not None or mother(name) > 0 or _UNIVERSITY.match(name) is not None or name.startswith("全国") and _LEARNED.search(name) is not None


_UNIVERSITY = re.compile(r"[\u4e00-\u9fff]{2,8}大学(?!生)|(?!基础|临床|口腔|公共|国际|继续|护理|中西|第[一二三四五])[\u4e00-\u9fff]{2,4}(?:医学院|中医药?学院)(?=附属|第[一二三四五]|[\u4e00-\u9fff]{1,6}医院)")


def begins_placed(chars: str) -> bool:
    """Do these characters begin with a place or a university, as the name of a house does?"""
    return default_places().leading(chars) is not None or _UNIVERSITY.match(chars) is not None


_PLACE = 80
"""More characters than the longest chain of divisions has."""

_LONGEST, _OVERLAP = 240, 60
"""How many characters without punctuation are looked at together, and how many of them again: a long run takes its length's time."""


@lru_cache(maxsize=16384)
def _in_run(text: str) -> tuple[tuple[int, int, OrgName], ...]:
    """Organisations in a run without punctuation; the same runs are asked for by several stages."""
    if _any().search(text) is None:
        return ()
    found: list[tuple[int, int, OrgName]] = []
    for begin, stop in _closed(text):
        begin += led_by(text[begin:stop], text[begin - 1 : begin])
        chunk = text[begin:stop]
        at = 0
        while at < len(chunk) - 1:
            hit = _first(chunk, at)
            if hit is None and at + _LONGEST < len(chunk):
                at += _LONGEST - _OVERLAP
                continue
            if hit is None:
                break
            start, end, org = hit
            if start == 0 and found and (whole := with_and(text, found[-1], begin + end, org)) is not None:
                found[-1] = found[-1][0], begin + end, whole
                at = end
                continue
            if start == 0 and text[begin - 1 : begin] in _BESIDE and org.name.endswith(_ALLIANCES) and (house := parse(org.name[: -len(_ALLIANCES[0])])) is not None:
                end, org = end - len(_ALLIANCES[0]), house  # 甲医院与乙医院医联体: that of both
            if (start or not of_ours(org.name, text[begin - 1 : begin])) and not (org.name in _BRANCHES and _OF_SEVERAL.match(text, begin + end)) and not (org.name in _GROUPS and text.startswith("长", begin + end)):
                found.append((begin + start, begin + end, org))
            at = end
    return tuple(found)


_BRANCHES = ("党支部", "支部", "党总支", "总支")
_OF_SEVERAL = re.compile(r"书记(?:代表|们|等|和|及|以上|参加|出席|共)")
"""党支部书记代表: of all branches, of no one."""
_GROUPS = ("纪检组", "纪检监察组")
"""书记甲、纪检组长乙: of the body named before, whoever the page is about."""
_BESIDE = ("与", "和", "同", "及")
_ALLIANCES = ("医联体", "医共体")


@cache
def _any() -> re.Pattern[str]:
    """Characters that end a class word: a cheap test before the words themselves."""
    classes = word_classes()
    ends = {word[-1] for word in (*classes.groups, *classes.line_kinds) if word}
    return re.compile("[" + "".join(sorted(ends)) + "]")


def _first(chunk: str, at: int) -> tuple[int, int, OrgName] | None:
    """The first organisation in `chunk[at:]`."""
    classes = word_classes()
    rest = chunk[at : at + _LONGEST]
    if classes.lines.search(rest) is None and classes.bodies.search(rest) is None and OTHER_PARTY.search(rest) is None:
        return None
    head = rest.partition("（")[0]
    if 5 <= len(head) <= 16 and len(head) < len(rest) and rest.find("）") > len(head) + 4 and _START.match(head) is None and default_places().leading(head) is None and not pattern("name.kind").search(head):
        org = parse(head)
        if org is not None and org.institution == head and len(org.steps) == 1 and org.steps[0].group == "hospital":
            return at, at + len(head), org  # 国药甲总医院（乙学院附属丙医院）: the name before its second name
    placed = frozenset((*_place_starts(rest), *daughters_in(rest)))
    places = sorted({*(match.start() for match in _START.finditer(rest)), *placed}) or [0]
    if _OF_UNIVERSITY.match(rest) is not None:
        places = [0, *places]
    for start in places if places[0] == 0 else [*places, 0]:
        tail = rest[start:]
        ends = _ends(tail)
        if (party := OTHER_PARTY.match(tail)) is not None:
            ends = [party.end(), *ends]
        for end in ends:
            name = tail[:end]
            if ("（" in name or "）" in name) and not _elsewhere(name) or len(name) < 3 or name[0] in "个名家位次项们等及的了之" and start not in placed:
                continue
            org = parse(name)
            if org is None or len(org.steps[0].own) > 24 or is_generic(name):
                continue
            if start == 0 and 0 not in places and len(org.steps[0].own) > 16:
                continue
            if name[0] in "院局" and any(start + 1 < other < start + len(org.steps[0].own) for other in placed):
                continue  # 该院联合广州某某医院: the name begins with its place
            if (house := name.find("医院") + 2) > 2 and (house == len(name) or len(name) - house <= 2) and _contest_of_place(name[:house], tail[house:]):
                continue
            return at + start, at + start + end, org
    return None


_OF_UNIVERSITY = re.compile(r"[\u4e00-\u9fff]{2}(?:医科|科技|理工|师范|军医|交通|中医药)?大学(?=附属[\u4e00-\u9fff])")
"""甲乙大学附属丙院丁医院: a house of a university whose name says no place, wherever its daughter stands."""


def _contest_of_place(name: str, behind: str) -> bool:
    """甲省医院品管圈大赛: a contest among the hospitals of a place, no hospital."""
    if pattern("name.contest-of-place").match(behind) is None:
        return False
    place = default_places().leading(name)
    return name in ("中国医院", "全国医院") or place is not None and place.length == len(name) - 2


def _elsewhere(name: str) -> bool:
    """Is the only bracket of the name the place of a house (甲大学乙医院（丙）门诊党支部) or what a campus treats?"""
    at = name.find("（")
    if at > 2 and name.count("）") == 1 and campus_bracket(name, at, name[at - 2 : at]) == name.find("）") + 1:
        return True
    return at > 0 and name.count("）") == 1 and name[:at].endswith("医院") and house_elsewhere(name, at) == name.find("）") + 1


_NO_PLACE = frozenset({"示范", "模范", "规范", "防范", "师范", "平安", "公安", "国立", "市立", "省立", "县立", "公立", "私立"})
"""示范县医院 is no hospital of 范县, 国立山甲大学 none of 立山."""


@cache
def _place_cache() -> dict[str, tuple[int, ...]]:
    return {}


def _place_starts(chars: str) -> tuple[int, ...]:
    memory = _place_cache()
    found = memory.get(chars)
    if found is None:
        starts = []
        places = default_places()
        at = 0
        while at < len(chars) - 1:
            if not places.may_lead(chars[at : at + 2]):
                at += 1
                continue
            match = places.leading(chars[at : at + _PLACE])
            if match is not None and not (at and chars[at - 1 : at + 1] in _NO_PLACE):
                starts.append(at)
                at += match.length
            else:
                at += 1
        found = tuple(starts)
        if len(memory) > 50000:
            memory.clear()
        memory[chars] = found
    return found


_OF_POST = re.compile(r"[\u4e00-\u9fffA-Z0-9]{1,12}?(?:科|处|室|部|办|中心|病区)(?=副?(?:号长|科长|处长|部长|主任|护士长|主治|主管|医师|护师|药师|技师|干事|科员|负责人|[一二三四]级(?:主任|调研|科员)))|[\u4e00-\u9fff]{1,10}?(?:医疗|服务|护理|救治|救援|急救|突击)队(?=副?队长|队员)")
"""The department of somebody's post right behind its house: 甲医院政工科科长."""
_AFTER_BODY = re.compile(r"(?:长|者|们|化|系统|领域|行业|工作|管理|建设|品牌|服务|文化|评审|等级|章程|人|党员|职工|发展|改革|质量|业务|大赛|活动|引领)")


_UNIT = re.compile(r"[\u4e00-\u9fff]{0,8}?(?:志愿者?服务[总分]?队|志愿者?服务团|志愿者[总分]?队|(?:党员|青年|巾帼)(?:突击|先锋|服务|志愿)队)(?!员|长)|(?:(?!成立|组建|组织|抽调|派出|选派|开展|举办|建立|专家|党组|领导|工作|全体|多个|各个|打造|培育|带领|率领|由|在|与|和|的|向|为|对)[\u4e00-\u9fffA-Z]){1,10}?(?:小组|(?<![科室部区])团队)(?![建成精协带负长员的内里])|[\u4e00-\u9fffA-Z0-9]{0,12}?(?:护理单元|护理组|病区|(?<![院和])病房(?![楼里内外中大环条改建床走的])|手术室|教研室|监护室|办公室|车间|班组|科室|产房|发热门诊|导诊台|急救站|护理部|药学部|医务部|供应室|党[建政群]?办(?![公事理学法实])|院办(?![公事理学法])|科[\u4e00-\u9fff]{1,4}组(?![成建织合员长])|室(?![内外间温])|(?<![公上])司(?![长机法令局仪空职])|科(?!病房(?![楼里内外中大环条改建床走的]))|处(?![突置理分罚])|班|(?:消杀|流调|采样|保障|调度|救援|转运|机动)(?:组|分?队)|ICU)(?!(?!护士长|调研|检查|学习)[\u4e00-\u9fff]{0,2}(?:教授|专家|同志|技|普|研|学|员|人|理|长|级|目|组织|置|于|在|以))")


def _ends(tail: str) -> list[int]:
    """Where a name that begins at the start of `tail` may end, the longest first: every class word in an unbroken chain."""
    classes = word_classes()
    found: list[int] = []
    at = 0
    bodies, lines = [*classes.bodies.finditer(tail)], [*classes.lines.finditer(tail)]
    for match in sorted([*bodies, *lines], key=lambda item: (item.start(), -item.end())) if bodies and lines else bodies or lines:
        gap = match.start() - at
        if found and gap > 12:
            break
        if found and "（" in tail[at : match.start()] and "）" not in tail[at : match.end()]:
            break  # 甲市总工会经济技术部（政府大院
        if match.end() > at:
            at = match.end()
            found.append(at)
            if match[0].endswith("医院") and (office_end := office_of_hospitals(tail, at)) > at:
                found[-1] = at = office_end  # 甲大学医院管理处
            elif match[0].endswith("医院") and (seat := house_elsewhere(tail, at)) > at:
                found.append(at := seat)  # 甲大学乙医院（丙）
            if (bracket := campus_bracket(tail, at, match[0])) > at:
                found.append(at := bracket)  # 乙院区（精神病专科）
    if found:
        unit = _UNIT.match(tail[found[-1] :])
        unit = _OF_POST.match(tail, found[-1]) or unit
        if unit is not None and unit.re is _OF_POST:
            found.append(unit.end())
        elif unit is not None and unit.end() and not _AFTER_BODY.match(tail[found[-1] :]):
            found.append(found[-1] + unit.end())
        elif (office := pattern("name.office").match(tail, found[-1])) is not None:
            found.append(office.end())
    return found[::-1]


def _with_known(chars: str, found: list[Found], names: tuple[str, ...]) -> list[Found]:
    held = {name for name in names if name and name in chars}  # an empty name would be found at every place, for ever
    if not held:
        return found
    taken = [(item.start, item.end) for item in found]
    for name in sorted(held, key=lambda item: (-len(item), item)):
        at = chars.find(name)
        while at >= 0:
            end = at + len(name)
            inside = next(((start, stop) for start, stop in taken if start < end and at < stop), None)
            org = parse(name) or _short(name)
            if inside is None and org is not None and (org.steps[0].rule != _SHORT_RULE or not _IN_WORD.match(chars, end)):
                found.append(Found(at, end, org))
                taken.append((at, end))
            at = chars.find(name, end)
    return sorted(found, key=lambda item: item.start)


_SHORT_RULE = "name.short"
_SHORTEST = 3
_IN_WORD = re.compile("[区长]")


def _short(name: str) -> OrgName | None:
    """A short form that the document gives to one of its houses (妇幼院, 上海九院) and that no word class reads."""
    if len(name) < _SHORTEST or not name.endswith(("院", "站", "所", "局", "委", "办", "妇幼")):
        return None
    return OrgName(name, (Step(len(name), name, OrgKind.ORGANIZATION, "centre", _SHORT_RULE),))


_INSIDE = r"(?:(?![的了在与和被将由对从为向把及])[\u4e00-\u9fff])"
_UNIT_BEHIND = re.compile(rf"{_INSIDE}{{0,12}}?(?:党支部|党总支|党委|团支部)(?![书委成建])|{_INSIDE}{{1,6}}?(?:科|护理部|病区)(?=[的、，。；荣获被在]|$)")


def _with_unit(item: Found, chars: str) -> list[Found]:
    """A house with its second name, and the unit of it that stands behind the bracket: 甲医院（乙医院）外科党总支."""
    if item.alias is None or item.org.institution != item.org.name or chars[item.alias_start - 1] == "·":
        return [item]
    close = chars.find("）", item.alias_start) + 1
    unit = _UNIT_BEHIND.match(chars, close) if close else None
    org = parse(item.org.name + unit[0]) if unit is not None else None
    if unit is None or org is None or org.institution != item.org.name:
        return [item]
    return [item, Found(close, unit.end(), org)]


def _with_alias(item: Found, chars: str) -> Found:
    if chars[item.end : item.end + 1] != "（":
        return item
    stop = chars.find("）", item.end)
    if stop < 0 or stop - item.end > 32:
        return item
    inner = chars[item.end + 1 : stop]
    if item.org.steps[-1].group in ("department", "line") and told_apart(chars[item.start : stop + 1]) and (which := parse(item.org.name + chars[item.end : stop + 1])) is not None:
        return Found(item.start, stop + 1, which)  # 护理部（东区）
    defined = re.match(r"(?:以下(?:统一?|均|合)?简?称(?:为|作)?|下称|简称为?)[：:]?“?(?P<short>[^“”）]{2,20})”?", inner)
    if defined is not None:
        return Found(item.start, item.end, item.org, defined["short"], item.end + 1 + defined.start("short"))
    _, second, _ = second_names(chars[item.start : stop + 1])
    if second:
        return Found(item.start, item.end, item.org, second[-1].alias, item.end + 1)
    return item
