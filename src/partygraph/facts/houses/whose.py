"""Whose a name in a list is that leaves its institution out: that of the body whose notice it stands in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from partygraph.facts.houses.union_branches import union_branch
from partygraph.facts.words.delegations import is_delegation
from partygraph.names.anchored import is_anchored
from partygraph.names.named import is_placed
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern

__all__ = ["Host", "full_name", "is_specialty_centre", "signing_house", "signing_office"]

_SELF = re.compile(r"[本我该](?:会|院|校|所|局|委|站|中心)(?=.{2})")
_HOSPITALS_OWN = re.compile(r"(?:医院(?!感|管理|文化)|院(?![感内外前长士区务史]|办(?!公)))(?=[\u4e00-\u9fff]{2,10}$)")
"""院办公室, 医院护理部: a part of the hospital; no 院感科, 院前急救科."""
_TEAM = re.compile(r"(?:医疗队|护理队|支援队|救援队|代表队|服务队|突击队|队)$")
"""甲省重症护理支援队 is the province's team, whoever praises it."""
_ABROAD = re.compile(r"(?:援|赴|驻)[^，。]{2,14}?(?:中国|国家)(?:[\u4e00-\u9fff]{0,6})(?:医疗队|医疗组|专家组|分队)|^(?:第[0-9一二三四五六七八九十]{1,4}批)?(?:援|赴)外医疗队")
"""第23批援加蓬中国医疗队 is the nation's, whoever lists it."""
_ITSELF = re.compile(r"[本我全该]?(?:院|医院)(?P<part>(?:党委|党总支|团委|工会|妇委会|纪委|机关).*)?|[本我]院")
"""本院, 医院, 院党委, 医院工会: the house and its committees."""
_SCHOOL_ITSELF = re.compile(r"(?:[本我全该]校|学校|校(?=[党团工]))(?P<part>(?:党委|党总支|团委|工会|纪委|机关|关工委).*)?")
"""我校, 学校党委: the university and its committees."""
_HOUSES = frozenset({"hospital", "university", "centre", "institute"})


def signing_house(issuers: Sequence[str]) -> str | None:
    """The institution that signs alone, itself, by its party or league committee or with it: units that a notice names bare are its own.

    >>> signing_house(["共青团甲医科大学委员会"]), signing_house(["甲医院", "乙医院"]), signing_house(["甲市卫生健康委员会"])
    ('甲医科大学', None, None)
    >>> signing_house(["中共甲医科大学委员会组织部"])
    '甲医科大学'
    >>> signing_house(["中共聊城市人民医院委员会", "聊城市人民医院"])
    '聊城市人民医院'
    """
    if len(issuers) > 1:
        houses = {signing_house([issuer]) for issuer in issuers}
        return houses.pop() if len(houses) == 1 else None
    org = parse(issuers[0]) if issuers else None
    if org is None or org.institution is None:
        return None
    inside = [name for name, step in zip(org.full_names, org.steps, strict=True) if step.group not in ("department", "line", "party-organ")]
    house = next((step for step in reversed(org.steps) if step.group not in ("department", "line", "party-organ")), None)
    return re.sub(r"^(?:中共|共青团)", "", inside[-1]) if house is not None and house.group in _HOUSES else None


@dataclass(frozen=True, slots=True)
class Host:
    """The institution in whose notice bare names stand; `signs` when it has signed it, `own` the short forms that the document defines."""

    name: str | None
    signs: bool = False
    own: Mapping[str, str] = field(default_factory=dict)
    office: str | None = None
    """The commission or bureau that signs, itself or by its party committee: 委机关 and 局机关 are its own."""
    school: str | None = None
    """The university that the text speaks of: 附属第一医院 is one of its own."""
    union: str | None = None
    """The union whose branches the text calls by their own words alone."""


_OF_SCHOOL = re.compile(r"(?:第[一二三四五六七八九十]{1,2})?附属|[\u4e00-\u9fff]{2,8}(?:学院|临床学院)(?=[\u4e00-\u9fff0-9])")
_FACULTY = re.compile(r"(?:医|基础医|护理|文|理|工|理工|文理|人文|社科|社会科|信息|农|商|法|艺术)学部")
"""医学部 is of the university; 教学部 and 急诊医学部 are of hospitals as well."""
_OF_OFFICE = re.compile(r"[本我]?(?P<kind>[委局厅])(?=机关|直属)")
_AT_THE_OFFICE = re.compile(r"(?:直属)?(?:机关|离退休|离退休干部|退休干部|老干部)第?[一二三四五六七八九十]{0,2}(?:党委|党总支|党支部|团总支|团支部|团委|工会|工会委员会)")
"""机关党支部 in a notice of a bureau: the one who signs has offices, and those whom it praises are named."""
_OFFICES = {"委": "委员会", "局": "局", "厅": "厅"}


def signing_office(issuers: Sequence[str]) -> str | None:
    """The commission, bureau or department of government that signs alone, by its party committee, or with it.

    >>> signing_office(["中共聊城市卫生健康委员会委员会"]), signing_office(["聊城市卫生健康委员会", "聊城市总工会"])
    ('聊城市卫生健康委员会', None)
    >>> signing_office(["中共金坛市卫生局委员会", "金坛市卫生局"])
    '金坛市卫生局'
    """
    read = [parse(name.removeprefix("中共")) for name in issuers]
    offices = {org.full_names[0] if org is not None and org.steps[0].group == "government" else None for org in read}
    return offices.pop() if len(offices) == 1 else None


def full_name(name: str, host: Host) -> str:
    """A bare unit's name with the institution whose notice it stands in.

    >>> full_name("药学部党支部", Host("甲县人民医院")), full_name("乙市中医院", Host("甲县人民医院"))
    ('甲县人民医院药学部党支部', '乙市中医院')
    >>> full_name("本院", Host("甲县人民医院")), full_name("院党委", Host("甲县人民医院"))
    ('甲县人民医院', '甲县人民医院党委')
    >>> full_name("院办公室", Host("甲县人民医院")), full_name("院感科", Host("甲县人民医院")), full_name("该中心检验科", Host("甲市疾病预防控制中心"))
    ('甲县人民医院办公室', '甲县人民医院院感科', '甲市疾病预防控制中心检验科')
    >>> full_name("第二医院团委", Host("甲医科大学", signs=True)), full_name("第二医院团委", Host("甲医科大学"))
    ('甲医科大学第二医院团委', '第二医院团委')
    """
    if (branch := union_branch(name, host.union)) is not None:
        return branch
    if host.office is not None and (seat := _OF_OFFICE.match(name)) is not None and host.office.endswith(_OFFICES[seat["kind"]]):
        return host.office + name[seat.end("kind") :]
    if host.office is not None and _AT_THE_OFFICE.fullmatch(name) is not None:
        return host.office + name
    org = parse(name)
    if (whole := host.own.get(name)) is not None and whole.endswith(name) and org is not None and org.institution == name and not is_anchored(name):
        return whole  # one of the houses that the text calls by their own names alone
    if org is not None and (part := _of_part(org, host.own)) is not None:
        return part
    if org is not None and not is_bare(org) and any(len(short) >= _SHORT_NAME and name.startswith(short) for short in host.own):
        return name  # 甲医大第一医院 of a text that calls 甲医科大学 甲医大 says whose it is
    if host.school is not None and host.school.endswith(("大学", "学院", "师院")) and org is not None and not is_anchored(name) and (_OF_SCHOOL.match(name) is not None or _FACULTY.fullmatch(org.steps[0].own) is not None) and (own := parse(host.school + name)) is not None:
        return own.name
    hospital = host.name is not None and host.name.endswith("院") and not host.name.endswith("学院")
    if host.name is not None and hospital and (itself := _ITSELF.fullmatch(name)) is not None and (len(name) > 1):
        return host.name.removeprefix("中共") + (itself["part"] or "")
    if host.name is not None and host.name.endswith(("大学", "学院", "学校")) and (itself := _SCHOOL_ITSELF.fullmatch(name)) is not None:
        return host.name.removeprefix("中共") + (itself["part"] or "")
    said = _SELF.match(name) or (_HOSPITALS_OWN.match(name) if hospital else None)
    if said is not None and (defined := host.own.get(said[0])) is not None and parse(defined + name[said.end() :]) is not None:
        return defined + name[said.end() :]
    if org is None or host.name is None or is_placed(name) or _ABROAD.search(name) is not None or _TEAM.search(name) is not None and default_places().leading(name) is not None or is_delegation(name):
        return name
    if _OF_TOWN.search(name) is not None:
        return name
    above = host.name.removeprefix("中共")
    if said is not None and parse(above + name[said.end() :]) is not None:
        return above + name[said.end() :]
    if not is_bare(org) and not _inside(org, above, signs=host.signs):
        return name
    joined = parse(above + name)
    return joined.name if joined is not None and not is_bare(joined) else name


def _of_part(org: OrgName, own: Mapping[str, str]) -> str | None:
    """附属医院内科团总支 of a text that calls 甲大学附属医院 so: the part of the whole name."""
    whole = own.get(org.full_names[0]) if len(org.steps) > 1 else None
    if whole is None or not whole.endswith(org.full_names[0]) or is_anchored(org.full_names[0]):
        return None
    named = parse(whole + org.name[len(org.full_names[0]) :])
    return named.name if named is not None else None


_OF_TOWN = compiled(r"(?:小区|社区|[新苑]村|花园|家园|花苑|公寓|大厦|广场|度假村|市场|商场|酒店|宾馆|公园|景区)$")
"""What stands in a town and in no house: 香榭里小区."""
_SHORT_NAME = 3
_LONGEST_INNER = 10
_OF_SPECIALTY = re.compile(
    r"(?:急?危?重症|急诊|急救|创伤|生殖|检验|核|影像|放射|超声|康复|老年|老年病|胎儿|母胎|围产|新生儿|儿童|妇儿|妇产|睡眠|疼痛|运动|消化|呼吸|心血?管|脑血?管|血管|神经|心身|心理|精准|转化|再生|临床|实验|病理|介入|输血|整形|美容|口腔|肿瘤|健康|全科|高压氧|中毒|烧伤|泌尿|肾病|肝病|皮肤|中西医结合|中医|骨科|脊柱|关节|眼科|日间|麻醉|舒适化?|内镜|微创|变态反应|代谢|内分泌|血液|感染|职业病|男科|与)+(?:医学|医疗|诊疗|诊治)中心"
)
"""重症医学中心, 儿童康复医学中心: what a specialty is the centre of stands in a hospital."""


def is_specialty_centre(name: str) -> bool:
    """Is this what a specialty is the centre of, and so a part of some house and none itself?

    >>> is_specialty_centre("重症医学中心"), is_specialty_centre("榆中县重症医学中心"), is_specialty_centre("血液中心")
    (True, False, False)
    """
    return _OF_SPECIALTY.fullmatch(name) is not None and not is_anchored(name)


_OWN_ORGAN = re.compile(r"(?:离退休|离休|退休|老干部|机关|直属|后勤|产业|研究生|学生|医学部|附属医院|临床|基础)(?:工作|职工|教工|干部|单位|部门|管理|服务|党)*(?:党工委|工委|工作委员会)")
"""离退休党工委, 后勤党工委: the working committees inside a university or hospital."""
_BRANCH_HOUSE = re.compile(r"[\u4e00-\u9fff]{2,3}(?:分院|院区)(?![\u4e00-\u9fff]*医院)")
"""A hospital's branch by its place (丙分院), in a notice that the hospital has signed."""


_OF_SOME_PLACE = re.compile(r"[\u4e00-\u9fff]{2,4}[市县](?![场域])[\u4e00-\u9fff]{2}")
"""甲乙市血站 is of a place, known or not."""


def _inside(org: OrgName, host: str, *, signs: bool) -> bool:
    """A unit whose own name sounds like a body (消毒供应中心, 药学院, 第二医院) in the notice of its hospital or university."""
    above = parse(host)
    if above is not None and above.steps[-1].group == "hospital" and (_OF_SPECIALTY.match(org.name) is not None or signs and _BRANCH_HOUSE.match(org.name) is not None):
        return True
    if above is None or default_places().leading(org.name) is not None or _OF_SOME_PLACE.match(org.name) is not None:
        return False
    first, group = org.steps[0], above.steps[-1].group
    if first.group == "party-organ":
        return group in _HOUSES and _OWN_ORGAN.fullmatch(first.own) is not None
    if first.group == "house":
        return group in _HOUSES or signs and group == "university"
    if group in ("hospital", "institute"):
        return not pattern("name.township").match(org.name) and (first.group == "centre" or first.own.endswith(("院区", "分院"))) and len(first.own) <= 10 and not is_anchored(org.name)
    if group != "university":
        return False
    if org.name.startswith("附属") or (first.group == "university" and first.own.endswith(("学院", "学部"))):
        return True
    return signs and not is_anchored(org.name) and (first.group == "hospital" or first.group == "centre" and len(first.own) <= _LONGEST_INNER)
