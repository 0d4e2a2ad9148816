"""The algebra of names: what a written name alone shows about identity.

In: a written name. Out: the canonical form that all its written forms share, the place that it states, and whether the name means the same
thing outside its document. Similarity plays no part: two names are one only when rules of `rules/forms.toml` and the divisions
rewrite them into the same characters.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from partygraph.errors import RuleError
from partygraph.places import Place, default_places
from partygraph.rules.load import table

__all__ = ["Canonical", "canonical", "forms", "is_generic", "loose", "place_of", "rewrite", "split", "tidy"]


@dataclass(frozen=True, slots=True)
class Form:
    """One rewriting rule of rules/forms.toml."""

    id: str
    where: str
    pattern: re.Pattern[str]
    form: str
    unless: re.Pattern[str] | None
    examples: tuple[tuple[str, str], ...]
    counter_examples: tuple[str, ...]

    def apply(self, name: str) -> str:
        """The name with this rule applied wherever it fits."""
        if self.unless is not None and self.unless.search(name):
            return name
        if self.form == "<ordinal>":
            return self.pattern.sub(lambda match: "第" + _chinese(int(match[1])), name)
        return self.pattern.sub(self.form, name)


@dataclass(frozen=True, slots=True)
class Canonical:
    """What a name comes down to.

    `place` is the code of the division that the name begins with, `candidates` the codes when several bear that name,
    `generic` is true when nothing in the name is proper to one body (市人民医院, 第一党支部), `rules` says which rules rewrote it.
    """

    name: str
    place: str | None = None
    candidates: tuple[str, ...] = ()
    generic: bool = False
    rules: tuple[str, ...] = ()


@cache
def forms() -> tuple[Form, ...]:
    """The rules in their order."""
    found: list[Form] = []
    for row in table("forms")["form"]:
        try:
            pattern = re.compile(row["pattern"])
            unless = re.compile(row["unless"]) if "unless" in row else None
        except re.error as error:
            raise RuleError("forms.toml", row["id"], str(error)) from error
        examples = tuple((a, b) for a, b in row["examples"])
        found.append(Form(row["id"], row["where"], pattern, row["form"], unless, examples, tuple(row["not"])))
    return tuple(found)


@cache
def _some_form() -> re.Pattern[str]:
    """Finds whatever some rule rewrites: nothing, in most names."""
    return re.compile("|".join(f"(?:{rule.pattern.pattern})" for rule in forms()))


_QUOTES = dict.fromkeys(map(ord, "“”\"‘’'「」『』《》〈〉"), None)
# @ and | part the pieces of a key, so that no name may hold them
_BRACKETS = str.maketrans("()【】[]〔〕@|", "（）（）（）（）＠｜")
_TIDY = re.compile("[\u4e00-\u9fff（）]*")
"""Names that are tidy as they are: most of them."""


@lru_cache(maxsize=1 << 13)
def tidy(name: str) -> str:
    """The name without white space and quotes, widths made equal: never a difference between two bodies.

    >>> tidy("甲市 人民医院 (北院)")
    '甲市人民医院（北院）'
    """
    if _TIDY.fullmatch(name):
        return name
    plain = unicodedata.normalize("NFKC", name).translate(_BRACKETS).translate(_QUOTES)
    return unicodedata.normalize("NFC", re.sub(r"[\s\u200b\ufeff]+", "", plain))


@lru_cache(maxsize=1 << 13)
def rewrite(name: str) -> tuple[str, tuple[str, ...]]:
    """The name in canonical words, and the ids of the rules that changed it.

    >>> rewrite("甲省卫健委")
    ('甲省卫生健康委员会', ('form.health-commission',))
    """
    text, used = tidy(name), []
    if not _some_form().search(text):
        return text, ()
    party = bool(_PARTY.search(text))
    for rule in forms():
        if rule.where == "body" or party:
            after = rule.apply(text)
            if after != text:
                used.append(rule.id)
                text = after
    return text, tuple(used)


_PARTY = re.compile(r"中共|共产党|党|支部|总支|共青团|共产主义青年团|工会|团委|[省市州盟县区旗]委员会$|^团.+[省市州盟县区旗]委$")


@lru_cache(maxsize=1 << 13)
def canonical(name: str, within: str | None = None) -> Canonical:
    """What `name` comes down to; `within` is the code of a division that decides between namesakes of places.

    >>> canonical("聊城市第三人民医院").name == canonical("山东省聊城市第三人民医院").name
    True
    >>> canonical("市第一人民医院").generic
    True
    """
    text, used = rewrite(name)
    places = default_places()
    area = places.by_code(within) if within else None
    match = places.leading(text, within=area)
    if match is None:
        return Canonical(text, generic=is_generic(text), rules=used)
    rest = text[match.length :]
    if match.ambiguous:
        short = all(place.name != text[: match.length] for place in match.ambiguous)
    else:
        short = match.short[-1]
    if short and not _SHORT_FITS.match(rest):
        return Canonical(text, generic=is_generic(text), rules=used)
    if match.ambiguous:
        fitting = tuple(sorted(p.code for p in match.ambiguous))
        if not rest:
            return Canonical(text, rules=used)
        return Canonical(text, candidates=fitting, rules=used)
    if not match.places or not rest:
        return Canonical(text, rules=used)
    place = _renamed(match.places[-1])
    whole = "".join(step.name for step in places.chain(place.code)) + rest
    return Canonical(whole, place=place.code, rules=used if whole == text else (*used, "form.place-chain"))


def _renamed(place: Place) -> Place:
    """The division of today when a former one only took another name or rank: 邹平县 is 邹平市, but 崇文区 went into 东城区."""
    heir = default_places().by_code(place.successor) if place.successor else None
    if heir is not None and heir.level == place.level and (heir.gb == place.gb or heir.short == place.short):
        return heir
    return place


_NUMBER = "[一二三四五六七八九十]"
# A place's short form (聊城) stands for the place only before words that make a body of the place: 聊城卫生健康委员会, but not 北京大学.
_SHORT_FITS = re.compile(
    rf"(?:第{_NUMBER}{{1,2}})?(?:人民医院|中医医院|中医院|妇幼保健院|中心血站|疾病预防控制中心|卫生健康委员会|卫生健康局|卫生局|卫生厅"
    r"|卫生和计划生育委员会|人民政府|总工会|红十字会|市委|省委|州委|县委|区委|委|急救中心)(?:$|党|机关|第)"
)
_GENERIC = re.compile(
    r"(?:我|本|该|贵|全|各|原|省|市|州|盟|县|区|旗|镇|乡|街道|院|校|厅|局|委|直属|直|属|机关|国家级"
    rf"|第?{_NUMBER}{{1,2}}|人民|中心|中医药|中医|中西医结合|妇幼保健|妇女儿童|妇幼|妇产|儿童|口腔|肿瘤|传染病|精神卫生|精神病|康复|职业病|胸科|骨科|眼科|胸|专科"
    r"|红十字|老年病|老年|结核病|皮肤病|总|附属|医学院|医科大学|医学|卫生健康|卫生和计划生育|卫生|疾病预防控制|疾病|预防|控制|监督|血液|血|急救|医疗|公共|社区|服务|保健"
    r"|综合|临床|教育|工作|人大|政协|政府|医院|院区|分院|院|站|所|委员会|大学|学院|学校|集团|公司|有限|责任|总工会|工会|团委|党委|党总支|党组|党支部|联合|临时|离退休|离休|退休"
    r"|干部|行政|后勤|门诊|医技|护理|内科|外科|儿科|妇科|产科|妇产科|药学|药剂|检验|影像|麻醉|手术室|重症|急诊|科教|教学|科研|部|科|处|室|组|办公|党|群|政|工|医务|财务|人事|信息|宣传|组织|纪检|监察|纪委)+"
)
_INSTITUTION = re.compile(
    r".*(?:医院|保健院|卫生院|分院|院区|疗养院|中心(?!供应|实验)|委员会|人民政府|局|厅|大学|学院|学校|研究所|研究院|科学院|防治所|防治院|血站|服务站|监督所|公司|集团|协会|学会|促进会|研究会|联合会|报社|总工会"
    r"|基金会|兵团|[省市州盟县区旗]委|中共中央|党校|厂|矿|部队)"
)
_TAIL = re.compile(r"(?:党(?!校)|支部|总支|团委|团支部|团总支|工会$|妇委会|机关)")


@lru_cache(maxsize=1 << 13)
def is_generic(text: str) -> bool:
    """True when the name means something else in every document.

    >>> is_generic("县人民医院"), is_generic("药学部党支部"), is_generic("某某集团"), is_generic("中日友好医院")
    (True, True, False, False)
    """
    institution, tail = split(text)
    if _NATIONAL.match(text) or default_places().leading(text) is not None:
        return False  # 贵州… is no 贵院, 镇海… no 镇卫生院
    if not text or _RELATIVE.match(text) or (_BARE.fullmatch(text) and not _names_city(text[:2])):
        return True
    if not institution:
        return bool(tail) or _GENERIC.fullmatch(text) is not None or _DEPARTMENT.search(text) is not None
    return _GENERIC.fullmatch(institution) is not None


_NATIONAL = re.compile(r"(?:教育|卫生|财政|民政|公安|司法|科技|科学技术|人力资源和社会保障|农业农村|中央宣传)部(?!门|署|分|队|主任|长)")
_RELATIVE = re.compile(r"(?:城区|郊区|矿区|新城区|城关区|开发区|[省市州盟县区旗镇乡](?![域帜外级])|[我本该贵][省市州县区院校局厅委单公中会所])")


_CITY = 2


def _names_city(word: str) -> bool:
    """True for 北京 and 延边: a hospital that is called after a province or prefecture is one body."""
    return any(place.level <= _CITY for place in default_places().named(word))


# two characters and 医院 (协和医院, 同济医院, 普爱医院) are borne by several; so is 团市委
_BARE = re.compile(r"[^第]{2}医院(?:党委|党总支|党支部)?|(?:共青)?团[省市州盟县区旗]委")
_DEPARTMENT = re.compile(r"(?:科|科室|病区|病房|护理单元|组|室|处|办公室|支部|总支|党委|党组|团委|小组)$")


@lru_cache(maxsize=1 << 13)
def split(text: str) -> tuple[str, str]:
    """The institution's part of a canonical party, league or department name, and what stands below it.

    >>> split("甲市人民医院第六党总支第三党支部")
    ('甲市人民医院', '第六党总支第三党支部')
    >>> split("药学部党支部"), split("甲市人民医院")
    (('', '药学部党支部'), ('甲市人民医院', ''))
    """
    tail = _TAIL.search(text)
    head = text[: tail.start()] if tail else text
    # 总工会, 党校 and the divisions' committees are institutions though they hold a word of the tail
    match = _INSTITUTION.match(head) or (_INSTITUTION.match(text) if tail and _OWN.search(text) else None)
    if match is None:
        return ("", text) if tail else (text, "") if _DEPARTMENT.search(text) is None else ("", text)
    return text[: match.end()], text[match.end() :]


_OWN = re.compile(r"总工会|中共中央|党校")


@lru_cache(maxsize=1 << 13)
def loose(name: str) -> str:
    """A coarser key under which names are *compared by a person*: never merged by it.

    >>> loose("甲市中医医院") == loose("甲市中医院")
    True
    """
    text = canonical(name).name
    return text.replace("中医医院", "中医院").replace("附属医院", "附院").replace("妇幼保健计划生育服务中心", "妇幼保健院").replace("党总支第", "第")


def place_of(name: str, within: str | None = None) -> str | None:
    """Code of the division that a name states, when it is certain."""
    return canonical(name, within).place


_DIGITS = "零一二三四五六七八九"


def _chinese(number: int) -> str:
    """A number below 100 in characters.

    >>> _chinese(3), _chinese(10), _chinese(12), _chinese(40)
    ('三', '十', '十二', '四十')
    """
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")
