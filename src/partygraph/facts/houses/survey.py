"""What a text speaks of, gathered before it is read: its bodies, their short forms, whom it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from partygraph.facts.houses.army_hospitals import army_hospitals
from partygraph.facts.houses.called import short_names
from partygraph.facts.houses.called_on_page import called_on_page, house_of_medium
from partygraph.facts.houses.counted_houses import counted_houses
from partygraph.facts.houses.defined_short import initials, note_called, note_defined
from partygraph.facts.houses.discourse import COREFERENCE, Discourse
from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.not_ours import not_ours
from partygraph.facts.houses.our_house import voice_of
from partygraph.facts.houses.our_school import note_school
from partygraph.facts.houses.own_company import own_company
from partygraph.facts.houses.own_named import own_named
from partygraph.facts.houses.quoted_names import is_title
from partygraph.facts.houses.renamed import renamed
from partygraph.facts.houses.short_forms import fuller_names
from partygraph.facts.houses.whose import is_specialty_centre
from partygraph.facts.words.lead_in import LEAD_IN
from partygraph.layout import Line
from partygraph.names.abbreviated import is_short, is_short_of
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.find import find
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["VENUE", "survey"]

_PRAISED = re.compile(r"(?:喜报|捷报)?[！!：:\s]*(?:热烈|衷心|诚挚)?(?:地)?(?:祝贺|恭喜|恭贺)")


_OF_ITS_OWN = re.compile(r".{2,}(?:社区卫生服务中心|疾病预防控制中心|疾控中心|中心血站|血液中心|急救中心|卫生监督所)$")
"""Centres that are no part of a house, where a text begins with them."""


_TWICE = 2
_LEADS_IN = ("在", "由", "走进", "来到", "走访", "据", "经", "为", "从", "以", "对", "祝", "恭喜", "喜讯", "祝贺", "记")
"""走进甲医院 begins with it, 某某门诊部 and 我的医院 do not."""
VENUE = re.compile(r"(?:会展|会议|展览|博览|体育|艺术|演艺|文化|活动|培训)中心$")
"""Where things take place; no text is about one."""
_HOUSES = frozenset({"hospital", "university", "centre", "institute", "enterprise"})
_PART_OF_OURS = re.compile("[我本该][院校]")
"""我院胸痛中心, 我校第二附属医院: the text speaks of whose part it is."""
_OFFICE_OF = re.compile(r"(?:党委|党组)?(?:常务|第一)?(?:副)?(?:书记|校长|院长|部长|处长|主任)(?![室])")
"""甲大学党委副书记乙: the university is only named for the office of one who came to 我院."""
_NO_HOSPITAL = compiled(r"(?:胸痛|卒中|创伤|急救|质控|培训|护理|康复|体检|血透|透析|诊疗|治疗|生殖医学|肿瘤)中心$")
"""甲市胸痛中心 stands in a house that says 我院."""


def survey(title: str | None, lines: Sequence[Line], publishers: Sequence[str] = (), of_page: str | None = None, colleges: Mapping[str, str] | None = None, of_school: str | None = None, school_of_page: str | None = None) -> Discourse:
    """First pass: which full names the document uses, and which institution it speaks of at its beginning; `of_page` is whose page it is, `of_school` the university that
    publishes it, `colleges` what it calls its own colleges, `school_of_page` the university that its head or foot shows.

    A hospital that publishes an article speaks of itself, unless the title names another one.
    """
    discourse = Discourse()
    counted: dict[str, int] = {}
    first_at: dict[str, int] = {}
    at = 0
    subject: dict[str, int] = {}
    spoken: dict[str, int] = {}
    unplaced: dict[str, int] = {}
    heard: set[str] = set()
    visitors: dict[str, bool] = {}
    guests: set[str] = set()
    for chars in (*((title,) if title else ()), *(line.chars[:6000] for line in lines[:400])):
        visited = pattern("guest.comes").search(chars) is not None
        for item in find(chars):
            at += 1
            name = item.org.name
            if is_bare(item.org) or is_generic(name) or COREFERENCE.match(name) or is_title(chars, item.start, item.end) or _PART_OF_OURS.match(chars, item.start - 2):
                continue
            institution = item.org.institution or name
            own = item.org.steps[0].own
            heard.add(institution)
            trusted = is_anchored(institution) or len(own) >= 5 or institution in (colleges or {})
            if not trusted and item.org.steps[0].group == "hospital":
                unplaced[institution] = unplaced.get(institution, 0) + 1
            if not trusted and item.org.steps[0].group == "hospital" and is_short(institution):
                spoken[institution] = spoken.get(institution, 0) + 1
            if not trusted or VENUE.search(institution) or institution.startswith("院") or is_specialty_centre(institution) or chars.rfind("《", 0, item.start) > chars.rfind("》", 0, item.start) and item.start > 0:
                continue  # in the title of a paper no body is spoken of
            if visited and pattern("guest.comes").match(chars, item.end):
                guests.add(institution)
            if item.org.steps[0].group == "university":
                visitors[institution] = visitors.get(institution, True) and _OFFICE_OF.match(chars, item.end) is not None
            for full in {name, institution}:
                counted[full] = counted.get(full, 0) + 1
                first_at.setdefault(full, at)
            if item.start == 0 or item.start <= 2 and (not "\u4e00" <= chars[item.start - 1] <= "\u9fff" or chars[: item.start] in _LEADS_IN) or chars[item.start - 1] in "，。；：！　 ”》）":
                subject[institution] = subject.get(institution, 0) + 1
            for alias in filter(None, item.alias.split("、")) if item.alias is not None else ():
                discourse.defined.setdefault(alias, name)
    note_defined(discourse, lines)
    for name, count in counted.items():
        if is_anchored(name) or count >= 2 or (title is not None and name in title) or (name in subject and (org_read := parse(name)) is not None and (org_read.steps[-1].group in ("hospital", "university") or _OF_ITS_OWN.search(name) is not None)):
            discourse.full[name] = count
    as_hospital = any(house["kind"] == "院" for chars in (title or "", *(line.chars[:6000] for line in lines[:400])) for house in pattern("discourse.own-voice").finditer(chars))
    if as_hospital:
        for name in [name for name in discourse.full if any(led and name.startswith(school) for school, led in visitors.items())]:
            del discourse.full[name]
            subject.pop(name, None)
    for short, entire in list(discourse.defined.items()):
        for placed in discourse.longer(short):  # 市卫生健康局（简称卫健局）: the 市卫健局 of the same text is that body
            if placed != entire and len(placed) - len(short) <= 8 and entire.startswith(placed[: len(placed) - len(short)]):
                discourse.defined.setdefault(placed, entire)
    if of_page is not None and of_page not in discourse.full and any(is_short_of(short, of_page) for short in filter(is_short, (*discourse.full, *spoken))):
        discourse.full[of_page] = 1  # 甲医五院 on a page at whose head 甲医科大学第五附属医院 stands
    for short in called_on_page(of_page, heard) if of_page is not None else ():
        _same_house(discourse, short, of_page or "", (counted, subject))  # 市二院 on the page of 甲市第二人民医院
        first_at[of_page or ""] = min(first_at.get(short, at), first_at.get(of_page or "", at))
    for short, in_full in (colleges or {}).items():
        if short in counted and not any(name.endswith(short) for name in counted if name not in (short, in_full)):
            discourse.full.pop(short, None)  # 乙学院 on the page of 甲大学乙学院
            counted[in_full] = discourse.full[in_full] = counted.get(in_full, 0) + counted[short]
            subject[in_full] = subject.get(in_full, 0) + subject.pop(short, 0)
            first_at[in_full] = min(first_at[short], first_at.get(in_full, first_at[short]))
            discourse.defined.setdefault(short, in_full)
            discourse.shorts.setdefault(short, in_full)
    discourse.fuller.update(fuller_names(discourse.full))
    for short in filter(is_short, (*discourse.full, *spoken)):
        longer = [name for name in discourse.full if is_short_of(short, name)]
        if len(longer) == 1:
            discourse.defined.setdefault(short, longer[0])
            discourse.shorts.setdefault(short, longer[0])
    initials(discourse, title, lines)
    texts = (*((title,) if title else ()), *(line.chars[:6000] for line in lines[:400]))
    for short, entire in (*counted_houses(texts), *short_names([*discourse.full, *((of_page,) if of_page is not None and of_page not in discourse.full else ())], texts), *own_company(heard)):
        discourse.defined.setdefault(short, entire)
        discourse.shorts.setdefault(short, entire)
    for short, entire in army_hospitals(texts):
        discourse.defined.setdefault(short, entire)
        discourse.shorts.setdefault(short, entire)
        if short in discourse.full:
            discourse.full[entire] = discourse.full.get(entire, 0) + discourse.full.pop(short)
    note_called(discourse, title, lines)
    titled = [item.org for item in find(re.sub(r"[“”]|(?<=——)(?:记|访|走进|写在)", "", title)) if item.org.institution not in guests] if title else []
    discourse.others = not_ours(texts) - {org.institution for org in titled} - {page.name for name in publishers if (page := _house_of(name)) is not None}
    for guest in guests | discourse.others:
        subject.pop(guest, None)
    _about_titled(discourse, title, titled)
    if discourse.last is None:
        _about_house_of_school(discourse, titled, of_school)
    if discourse.last is None and (house := own_named(discourse, title, unplaced)) is not None:
        discourse.full.setdefault(house.institution or house.name, _TWICE)
        discourse.note(house)
    if discourse.last is None:
        for line in lines[:6]:  # a poster congratulates whom it is about
            praised = _PRAISED.match(line.chars)
            whom = find(line.chars[praised.end() :])[:1] if praised is not None else []
            if whom and whom[0].start == 0 and whom[0].org.institution is not None and is_anchored(whom[0].org.name):
                discourse.note(whom[0].org)
                break
    speaks = any(pattern("discourse.own-voice").search(chars) for chars in (title or "", *(line.chars[:6000] for line in lines[:400])))
    own_page = next((page for name in publishers if (page := _house_of(name)) is not None and (speaks or page.name in counted or page.name in heard)), None)
    if own_page is not None and discourse.last is None and (of_full := _placed(discourse, own_page)) is not None:
        own_page = of_full  # 来源：乙医院 over a text that names 甲大学乙医院
    if discourse.last is None and own_page is not None:
        if own_page.steps[-1].group == "hospital" and not is_generic(own_page.name) and not own_page.name.startswith(("校", "院", "本", "我")) and not any(name.endswith(own_page.name) for name in discourse.full):
            discourse.full.setdefault(own_page.name, 1)  # 来源：乙医院: a name without a place, and yet whose page it is
        discourse.note(own_page)
    named_none = discourse.last is None
    if named_none:
        _about_most_told(discourse, counted, subject, first_at)
    if named_none and as_hospital and discourse.hospital is None and of_page is not None and of_page not in discourse.others | guests and (owner := parse(of_page)) is not None and owner.steps[-1].group == "hospital":
        discourse.full.setdefault(of_page, 1)  # 我院 below the banner of 甲大学乙医院, however often the text names 甲大学
        discourse.note(owner)
    if discourse.last is None or as_hospital and _NO_HOSPITAL.search(discourse.last) is not None:
        for name in sorted(discourse.full, key=lambda item: (counted[item] < _TWICE, first_at[item])):
            if name not in guests and not discourse.is_other(name) and not (as_hospital and _NO_HOSPITAL.search(name)) and (first := parse(name)) is not None and first.steps[-1].group in (("hospital",) if discourse.last is not None else ("hospital", "university", "centre")):
                discourse.note(first)
                break
    note_school(discourse, guests, texts, school_of_page)
    renamed(discourse, lines)
    if discourse.last is None and (called := _short_named(title, lines)) is not None:
        discourse.full[called.name] = 1
        discourse.note(called)
    discourse.nameless = (discourse.last is None or discourse.office()) and not any((house := parse(name)) is not None and house.steps[0].group in _HOUSES and not discourse.is_other(name) for name in discourse.full)
    discourse.guests = frozenset(guests)
    own_account = bool(titled) and pattern("discourse.own-account").search(title or "") is not None
    discourse.own = discourse.last if guests or own_account or own_page is not None and discourse.last == own_page.name else None
    discourse.voice = voice_of(title, texts, discourse.others | guests)
    del discourse.heard[:]
    if title:
        _focus_on_unit(discourse, title, titled)
    discourse.settled()
    return discourse


def _same_house(discourse: Discourse, short: str, house: str, counts: Sequence[dict[str, int]]) -> None:
    """From here on `short` is the house: what was counted for it is the house's."""
    discourse.full.pop(short, None)
    discourse.defined.setdefault(short, house)
    discourse.shorts.setdefault(short, house)
    for counted in counts:
        counted[house] = counted.get(house, 0) + counted.pop(short, 0)
    discourse.full[house] = counts[0][house] = max(1, counts[0][house])


def _about_titled(discourse: Discourse, title: str | None, titled: Sequence[OrgName]) -> None:
    """The institution that the title names, also by a short form or an end of its name, is what the text is about."""
    for org in titled[:3]:
        if (is_anchored(org.name) or (org.institution or "") in discourse.full) and not is_bare(org):
            discourse.note(_placed(discourse, org) or org)
            break
        if (defined := discourse.defined.get(org.institution or "")) is not None and (whole := parse(defined)) is not None:
            discourse.note(whole)
            break
    if title and discourse.last is None:
        for org in titled[:2]:
            completed = [full for full in discourse.full if full.endswith(org.institution or org.name) and (other := parse(full)) is not None and other.institution == full]
            if len(completed) == 1 and (other := parse(completed[0])) is not None:
                discourse.note(other)
                break
    if discourse.last is not None and discourse.last[:1] in "省市县区州":
        longer = [full for full in discourse.full if full.endswith(discourse.last) and full != discourse.last]
        if longer and (org_longer := parse(longer[0])) is not None:
            discourse.note(org_longer)


def _about_house_of_school(discourse: Discourse, titled: Sequence[OrgName], school: str | None) -> None:
    """The hospital that the title of a university's article calls by its own name alone: 口腔医院 is the university's, 甲园医院 bears a name of its own."""
    for org in titled[:2] if school is not None else ():
        house = org.institution
        if house is None or org.steps[0].group != "hospital" or is_anchored(house) or is_generic(house) or COREFERENCE.match(house) is not None or discourse.is_other(house):
            continue
        whole = parse(f"{school}{house}") if _OF_KIND.fullmatch(house) is not None and not discourse.longer(house) else None
        if whole is not None:
            discourse.shorts.setdefault(house, whole.name)
            discourse.defined.setdefault(house, whole.name)
        about = whole or org
        discourse.full.setdefault(about.institution or house, 1)
        discourse.note(about)
        return


_OF_KIND = re.compile(r"(?:第[一二三四五六七八九十](?:临床)?(?:附属)?|附属(?:第[一二三四五六七八九十])?|中西医结合|中医|口腔|肿瘤|儿童|妇产|妇产科|妇儿|康复|眼科|总|心血管|心血管病|精神卫生|精神病|传染病|皮肤病|胸科|骨科|人民|中心|校)医院")
"""What a university's hospitals are called among themselves."""


def _about_most_told(discourse: Discourse, counted: Mapping[str, int], subject: Mapping[str, int], first_at: Mapping[str, int]) -> None:
    """Where the title names none: the institution with which clauses begin most often, the earlier the better."""
    ranked = sorted(
        (name for name in subject if name in discourse.full and (org_named := parse(name)) is not None and org_named.steps[-1].group not in ("media", "party-organ", "society", "mass") and (org_named.steps[-1].group != "government" or counted[name] > 5)),
        key=lambda name: (-(counted[name] + 2 * subject[name]) * (0.2 if (named := parse(name)) is not None and named.steps[-1].group == "government" else 1.0), first_at[name]),
    )
    early = [name for name in ranked if counted[name] >= 2][:1] or sorted(ranked, key=lambda name: first_at[name])[:1]
    for name in early:
        if (leading := parse(name)) is not None:
            discourse.note(leading)


def _focus_on_unit(discourse: Discourse, title: str, titled: Sequence[OrgName]) -> None:
    """The branch or the department that the title names is what the text goes on about within its house."""
    for org in titled:
        completed_name = complete(discourse, org) if not is_bare(org) else None
        whole = parse(completed_name[0]) if completed_name is not None else None
        if whole is not None and not is_bare(whole):
            discourse.heard.append(whole.name)
            if (whole.steps[-1].group == "line" and not whole.name.endswith("党委") or _UNIT_GOT.match(title, len(org.name)) and title.startswith(org.name) and whole.steps[-1].group == "department") and discourse.focus is None:
                discourse.focus = whole.name
    unit = parse(re.sub(r"\s|简介|介绍|概况", "", _RUBRIC.sub("", title)))
    if unit is not None and unit.steps[-1].group == "department" and _NAME.fullmatch(unit.name) is not None and (completed_name := complete(discourse, unit)) is not None and discourse.focus is None:
        discourse.focus = completed_name[0]  # the page of a department
        discourse.heard.append(discourse.focus)


def _house_of(publisher: str) -> OrgName | None:
    """The house that publishes, itself or by an office of its own (甲医院宣传科)."""
    page = parse(house_of_medium(publisher))
    if page is not None and page.steps[-1].group == "department" and page.institution is not None:
        page = parse(page.institution)
    return page if page is not None and page.institution == page.name and page.steps[-1].group in ("hospital", "centre", "university") else None


def _placed(discourse: Discourse, org: OrgName) -> OrgName | None:
    """What a title calls 西湖医院 is the text's one 甲省西湖医院, what it calls 口腔医院 the text's one 乙大学口腔医院."""
    short = org.institution
    whole = [full for full in discourse.longer(short) if _right_in_front(full, short)] if short is not None else []
    if len(whole) != 1 or short is None or org.steps[-1].group not in _HOUSES:
        return None
    discourse.shorts.setdefault(short, whole[0])
    discourse.defined.setdefault(short, whole[0])
    return parse(whole[0])


def _right_in_front(full: str, short: str) -> bool:
    """Is `full` only the place, the university or the company in front of `short`?"""
    place = default_places().leading(full)
    if place is not None and place.length == len(full) - len(short):
        return True
    org = parse(full)
    return org is not None and org.institution == full and len(org.steps) > 1 and org.steps[-2].group in ("university", "enterprise") and org.steps[-2].end == len(full) - len(short)


def _short_named(title: str | None, lines: Sequence[Line]) -> OrgName | None:
    """The one hospital of a text that only calls it by a short name (南医五院党委举办…): its units are its own."""
    found: set[str | None] = set()
    begins = False
    for chars in (*((title,) if title else ()), *(line.chars[:6000] for line in lines[:400])):
        for item in find(chars):
            if item.org.steps[0].group == "hospital" and not is_generic(item.org.name) and COREFERENCE.match(item.org.name) is None and not is_specialty_centre(item.org.institution or ""):
                found.add(item.org.institution)
                before = re.split("[，。；：！　 ”》）]", chars[: item.start])[-1]
                begins = begins or not before or LEAD_IN.fullmatch(before) is not None
    org = parse(found.pop() or "") if begins and len(found) == 1 else None
    return org if org is not None and 3 <= len(org.name) <= 10 else None


_UNIT_GOT = re.compile(rf"(?:{ADVERBS})?(?:{GETS}|获)")
"""甲医院急诊科荣获“X”: the headline says that the story is about the department."""
_NAME = re.compile(r"(?!中心$)[\u4e00-\u9fffA-Za-z0-9（）·、/]+")
_RUBRIC = re.compile(r"^(?:[【\[][^】\]]{2,12}[】\]]|[\u4e00-\u9fff]{2,8}\s*[|｜丨·—:：→＞»]+)\s*|\s*[|｜丨—:：·→＞»-]+\s*[\u4e00-\u9fff]{2,8}$")
"""The rubric of a page in front of its title or behind it: 科室风采 | 甲医院内科."""
