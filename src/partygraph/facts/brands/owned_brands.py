"""Brands and circles with their owners, from sentences, from lines of labels and from the titles of cases.

A quotation is a brand when the text calls it one: “X”党建品牌, 品牌名叫“X”, “X”是…的党建品牌, or when a text about brands puts it right behind
a party branch or a hospital (内科党支部“X”). Its owner is who makes it (打造, 创建, 提出), else who stands before it, else the institution
that the text speaks of. A slogan, an activity, a title of honour or a formula (1+N) is no brand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.brands.makers import Reader
from partygraph.facts.brands.one_brand_each import one_brand_each
from partygraph.layout import Line
from partygraph.model import EntryKind, Text
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["BrandReading", "brand_in_title", "headline_brands", "read_brands"]


@dataclass(frozen=True, slots=True)
class BrandReading:
    """A brand with its owner's full name and the characters that say so."""

    owner: str
    name: str
    at: Text
    owner_at: Text | None
    kind: EntryKind
    resolved: bool
    rule: str


_RUN = re.compile(r"“(?:[^“”]|“[^“”]{1,10}”){1,40}”(?:(?:[、和与及]|以及)?“(?:[^“”]|“[^“”]{1,10}”){1,40}”)*")
_QUOTE = re.compile(r"“((?:[^“”]|“[^“”]{1,10}”){1,40})”")
_AFTER = re.compile(
    r"(?:等)?(?:为(?:核心|引领|龙头|载体|主题|统领|内涵|名称)的)?(?:这一|这个|的|[0-9一二三四五六七八九十]+[个大])?(?P<kind>[^“”，。；《》、的…\s]{0,8}?品牌)(?!体系|建设(?!者|的?(?:指导|引领|带动|推动)下)|推广|工程|战略|创建活动|日|形象|价值|效应|案例征集|评选|示范|大赛|影响|集群|矩阵|名录|展示|展评|展演|路演|评比|竞赛|比赛|推介|论坛|巡礼|宣传)|(?:做|打造|建|塑造|擦|锻造|铸|培育)成(?:了|为)?(?:一[张块个])?[^，。；“”、]{0,8}?(?:名片|品牌|招牌)|为(?:党建|支部|文化|服务)品牌|为名(?!义|称)|，?这(?:就|正|也|便)?是(?P<whose>[^。；“”]{2,60}?)的(?:[^。；，“”的]{0,6}?)品牌|，?[这那](?:就|正|也|便)?是(?P<namer>[^，。；“”]{2,30}?)[给为替][^，。；“”]{1,20}?[取起]的名(?:字|儿)?，?(?:[^，。；“”]{0,12})(?:成了?|成为|作为|用作|当作|定为)[^，。；“”]{0,8}品牌|(?:成了|成为|是|，是|正是|则是|便是|也是|乃|系)(?P<who>[^。；“”]{2,60}?)(?P<made>的(?:[^。；，“”的]{0,6}?)品牌)"
)
_BEFORE = compiled(r"品牌[^，。；“”]{0,6}?(?:整合|统一|升级|提炼|凝练|融合)(?:命名)?为$|(?:品牌(?:项目|案例|名称|名字|名)?(?:只有[^，。]{2,8}：)?|取了?个?名字?)(?:(?:就|都|分别|名)?(?:是|为|叫|名叫|叫做|叫作|取名为?|名为|定为|定名为|命名为|——|—|：|:)+)?$|(?:取名|起名|命名|冠名)(?:为|叫)?$|(?:名为|命名为|取名为?)$")
_OWNED = gated(
    r"(?P<org>[^，。；：、“”（）]{2,40}?(?:党支部|党总支|党委|支部|总支|团委|医院|保健院|卫生院|中心|血站|科|委员会))(?:的|则以|则有|则用|巧用|用|打造|推出|有了|取名|起名|亮出|创建|叫响|也有了?|带来|形成|培育|提出|名叫|叫做|叫|名为|取名为?|——|—|：)*了?$"
)
_LONGEST = 3000
"""A longer run without a full stop is no sentence; its pairs would be counted from each of them anew."""
_OWNER_AND_NAME = gated(r"(?P<org>[^，。；：、“”]{3,40}?)(?:的|以)?“(?P<name>[^“”]{1,20})”")
_ROW_OF_PAIRS = gated(
    rf"(?P<pairs>(?:(?>[^，。；：、“”]{{3,40}}“[^“”]{{1,20}}”[^，。；：、“”]{{0,12}}?[、和及与]+))+[^，。；：、“”]{{3,40}}“[^“”]{{1,20}}”)(?:[^，。；：、“”品等]{{2,14}}(?=等))?(?:等)?(?:[0-9一二三四五六七八九十]+个)?(?:[^，。；“”、]{{0,8}}品牌(?!建设|评选)|，?(?:都|均)是[^。；“”]{{0,24}}品牌|(?:分别)?(?:{GETS})[^，。；“”]{{0,12}}“[^“”]{{0,12}}品牌”)"
)
_SAID_AFTER = gated(r"的?[^“”，。；、]{0,8}品牌，?(?:正|就|也)?是(?P<who>[^。；“”]{2,30}?)(?:在|于)?(?:(?:19|20)[0-9]{2}年|去年|今年)?(?:就)?(?:着手)?(?:提出|打造|创建|推出|培育|确立)(?:来)?的")
_MADE_BY = re.compile(rf"(?:这一|这个|的)?[^“”，。；、]{{0,8}}?(?:品牌)?(?:，)?(?:{ADVERBS}|是|系)?由(?P<who>[^，。；“”]{{2,40}}?)(?:在|于|自)?(?:(?:19|20)[0-9]{{2}}年|去年|今年)?(?:牵头|率先|自主|精心|倾力|着力|联合|共同)*(?:打造|创建|推出|培育|提出|创立|孵化|发起|领衔|牵头|负责|主抓|承建|创办|建立)")
"""“X”品牌由甲支部打造: who makes it stands behind 由."""
_SHOWN = re.compile(r"(?:叫响|打响|擦亮|树起|竖起|亮出)了?$")
"""在临床一线叫响“X”: where brands are spoken of, one that is shown."""
_THIS_IS = re.compile(r"这(?:就|正|便|也)?是(?P<who>[^。；“”，]{2,40}?)的[^。；，“”的]{0,6}?品牌")
"""“X”四个大字格外醒目。这是甲支部的党建品牌: the sentence behind a quotation says that it is a brand."""
_IN_FULL = re.compile(r"(?:——|—|：|，(?:全称|全名)(?:是|为|叫)?)“(?P<name>[^“”]{2,30})”")
"""A brand by its whole name, behind the words on the part of it that the sentence began with."""
_NAMING = re.compile(r"(?:取名|起名|命名|冠名)")
_TITLED = re.compile(r"(?:^|[，。；：])(?:(?!品牌)[^，。；：“”])*(?:被|获)[^，。；“”]{0,60}命名为$")
"""甲医院被乙局命名为“X”: a title; 甲党委的品牌被命名为“X” is a name."""
_NEAR = 120
"""How far from a quoted name the words that make it a brand can stand; without a bound a long line takes its square."""
_SKIP_KIND = re.compile(r"群建|团建|一支部一品牌|一院一品|一科一品|知名品牌|百强")
_FORMULA = pattern("brand.formula")
_MAKE = pattern("brand.makes")
_IN_TITLE = re.compile(r"“(?P<after>[^“”]{1,30})”(?!\+)[^“”、， ]{0,7}?品牌|品牌(?:项目)?(?:——|：)?“(?P<before>[^“”]{1,30})”")
_CASE_WORK = re.compile(r"党建品牌(?:案例|项目)?《(?P<work>[^《》]{2,40})》")
_LABEL = re.compile(r"^(?:党建)?品牌名称?[：:]\s*“?(?P<name>[^“”：:。，；]{2,30}?)”?$")
_OWNER_LABEL = re.compile(r"^(?:创建主体|创建单位|所属单位|申报单位|主体|单位|所属党组织|党组织|创建支部|创建党组织|品牌主体)[：:]\s*(?P<who>.{3,40})$")


def brand_in_title(title: str) -> tuple[str, int] | None:
    """The brand that a case's title names, and where it begins.

    >>> brand_in_title("打造“红心”特色党建品牌 助推发展")
    ('红心', 3)
    >>> brand_in_title("用“四有”工程推进医院党建")
    """
    match = _IN_TITLE.search(title)
    if match is None:
        return None
    group = "after" if match["after"] else "before"
    return match[group], match.start(group)


_SENTENCE = re.compile(r"(?:[^。！？\n“]++|“[^”\n]{0,60}”|“)+")


def read_brands(lines: Sequence[Line], reader: Reader) -> list[BrandReading]:
    """Brands that the lines name, each owner and brand once; an owner that is stated goes before the topic."""
    found: list[BrandReading] = []
    spoken = 0
    named: Text | None = None
    quoted: Text | None = None
    circles = any(pattern("brand.circles").search(line.chars) for line in lines)
    for index, line in enumerate(lines):
        reader.follow(line)
        found.extend(_labelled(lines, index, reader))
        for match in _SENTENCE.finditer(line.chars):
            sentence = line.text.slice(match.start(), match.end())
            spoken = 3 if "品牌" in sentence.chars else spoken - 1
            if "子品牌" in sentence.chars:
                reader.follow_sentence(sentence)  # 甲党委打造“X”，下设乙支部“Y”: the branches of whom the sentence begins with
            if named is not None and (made := pattern("brand.that-was-made").match(sentence.chars)) is not None:
                makers = reader.resolve(sentence.slice(*made.span("who")))
                found.extend(BrandReading(owner, named.chars, named, where, EntryKind.BRAND, resolved, "brand.made-by") for owner, where, resolved in makers)
            if quoted is not None and (this := _THIS_IS.match(sentence.chars)) is not None:
                found.extend(BrandReading(owner, quoted.chars, quoted, where, EntryKind.BRAND, resolved, "brand.made-by") for owner, where, resolved in reader.resolve(sentence.slice(*this.span("who"))))
            quoted = next((sentence.slice(*quote.span(1)) for quote in _QUOTE.finditer(sentence.chars) if _can_be(quote[1], called=True)), None) if sentence.chars.count("“") == 1 else None
            if spoken == 3 and (quotes := [quote for quote in _QUOTE.finditer(sentence.chars) if _can_be(quote[1], called=True)]):
                named = sentence.slice(*quotes[-1].span(1))
            if "“" in sentence.chars or "《" in sentence.chars:
                named_here = list(_in_sentence(sentence, reader, context=spoken > 0))
                named_here.extend(_circles(sentence, reader) if circles else ())
                found.extend(named_here)
                if any(item.rule in ("brand.beside", "brand.enumerated") for item in named_here):
                    spoken = max(spoken, 2)  # the text goes on naming them
            reader.follow_sentence(sentence)
    unique: dict[tuple[str, str], BrandReading] = {}
    for item in found:
        unique.setdefault((item.owner, item.name), item)
    called: dict[str, list[BrandReading]] = {}
    for item in unique.values():
        called.setdefault(item.name, []).append(item)
    kept: list[BrandReading] = []
    for group in called.values():
        firm = [item for item in group if item.rule not in ("brand.topic", "brand.subject")] or [item for item in group if item.rule != "brand.topic"]
        makers_named = [item.owner for item in firm if item.rule == "brand.made-by"]
        kept.extend(item for item in firm or group[:1] if not any(maker.startswith(item.owner) and maker != item.owner for maker in makers_named))
    return kept


def headline_brands(title: Text | None, reader: Reader, told: Sequence[BrandReading]) -> list[BrandReading]:
    """甲医院第五党支部“X”党建品牌: what a title alone says of a brand, with whose it is."""
    known = {item.name for item in told}
    found = read_brands([Line(title)], reader) if title is not None and "品牌" in title.chars else []
    return [item for item in found if item.name not in known and item.rule in ("brand.owner", "brand.maker")]


def _labelled(lines: Sequence[Line], index: int, reader: Reader) -> Iterator[BrandReading]:
    """品牌名称：X beside 创建主体：Y."""
    match = _LABEL.match(lines[index].chars)
    if match is None:
        return
    at = lines[index].text.slice(match.start("name"), match.end("name"))
    for near in (1, -1, 2, -2, 3):
        if 0 <= index + near < len(lines) and (label := _OWNER_LABEL.match(lines[index + near].chars)) is not None:
            text = lines[index + near].text.slice(label.start("who"), label.end("who"))
            for name, where, resolved in reader.resolve(text):
                yield BrandReading(name, match["name"], at, where, EntryKind.BRAND, resolved, "brand.label")
            return
    for name, label_at, resolved, _ in reader.makers(lines[index].text, 0, _MAKE):
        yield BrandReading(name, match["name"], at, label_at, EntryKind.BRAND, resolved, "brand.label")


_CALLED = re.compile(r"(?:党建|支部|服务|文化|特色){1,2}品牌(?!建设|评选|大赛|案例)")


def _in_sentence(sentence: Text, reader: Reader, *, context: bool) -> Iterator[BrandReading]:
    chars = sentence.chars
    paired = [*_enumerated(sentence, reader), *_each(sentence, reader, context=context)]
    yield from paired
    done = {item.name for item in paired}
    for match in _CASE_WORK.finditer(chars):
        for owner, owner_at, resolved, rule in reader.makers(sentence, match.start(), _MAKE):
            yield BrandReading(owner, match["work"], sentence.slice(match.start("work"), match.end("work")), owner_at, EntryKind.BRAND, resolved, rule)
    for run in _RUN.finditer(chars):
        called = _CALLED.match(chars, run.end()) is not None
        names = [(item[1], run.start() + item.start(1), run.start() + item.end(1)) for item in _QUOTE.finditer(run[0]) if _can_be(item[1], called=called) and item[1] not in done]
        if not names:
            continue
        begin = max(0, run.start() - _NEAR)
        before, after = chars[begin : run.start()], chars[run.end() : run.end() + _NEAR]
        behind = _AFTER.match(after)
        if behind is not None and (full := _IN_FULL.match(after, behind.end())) is not None and all(name in full["name"] for name, _, _ in names):
            names = [(full["name"], run.end() + full.start("name"), run.end() + full.end("name"))]  # 这株“红柳”是甲党委的品牌——“红柳·先锋”
        if behind is not None and _SKIP_KIND.search(behind[0]) or re.match(r"(?:圈|的?(?:义诊|志愿|服务队|小分队|行动|活动|工程))", after) and behind is None:
            continue
        owners: list[tuple[str, Text | None, bool, str]] = []
        if behind is not None and (kind := next((key for key in ("who", "whose", "namer") if behind[key]), "")):
            text = sentence.slice(run.end() + behind.start(kind), run.end() + behind.end(kind))
            made = _MAKE.search(text.chars)
            stated = reader.resolve(text.slice(0, made.start()) if made and made.start() else text)
            owners = [(name, where, resolved, "brand.made-by") for name, where, resolved in stated] or reader.makers(sentence, run.start(), _MAKE)
        elif (said := _SAID_AFTER.match(after) or (_MADE_BY.match(after) if behind is not None or context else None)) is not None and (stated := reader.resolve(sentence.slice(run.end() + said.start("who"), run.end() + said.end("who")))):
            owners = [(name, where, resolved, "brand.made-by") for name, where, resolved in stated]
        elif behind is not None or context and _SHOWN.search(before) is not None or (named := _BEFORE.search(before)) is not None and (context or not _NAMING.match(named[0])) and _TITLED.search(before) is None:
            owners = reader.makers(sentence, run.start(), _MAKE)
        elif context and (owned := _OWNED.search(before)) is not None and len(names) == 1 and chars.rfind("《", 0, run.start()) <= chars.rfind("》", 0, run.start()):
            piece = sentence.slice(begin + owned.start("org"), begin + owned.end("org"))
            owners = [(name, where, resolved, "brand.beside") for name, where, resolved in reader.resolve(piece)]
        respectively = "分别" in chars[max(0, run.start() - 12) : run.start()] and len(owners) == len(names) and len(names) > 1
        for order, (name, start, stop) in enumerate(names):
            for owner, owner_at, resolved, rule in owners[order : order + 1] if respectively else owners:
                yield BrandReading(owner, name, sentence.slice(start, stop), owner_at, EntryKind.BRAND, resolved, rule)


def _each(sentence: Text, reader: Reader, *, context: bool) -> Iterator[BrandReading]:
    """甲科叫“X”，乙科叫“Y”: each unit with what it calls its own."""
    for owner_at, name in one_brand_each(sentence, context=context):
        if _can_be(name.chars, called=True):
            for owner, where, resolved in reader.resolve(owner_at):
                yield BrandReading(owner, name.chars, name, where, EntryKind.BRAND, resolved, "brand.enumerated")


def _circles(sentence: Text, reader: Reader) -> Iterator[BrandReading]:
    """药学部“安心圈”: a circle right behind whose it is, in a text about quality control circles."""
    for match in pattern("brand.circle-of").finditer(sentence.chars) if len(sentence) < _LONGEST else ():
        owner = sentence.slice(match.start("org"), match.end("org"))
        for name, where, resolved in reader.resolve(owner):
            yield BrandReading(name, match["name"], sentence.slice(match.start("name"), match.end("name")), where, EntryKind.QUALITY_CONTROL_CIRCLE, resolved, "brand.circle")


def _enumerated(sentence: Text, reader: Reader) -> Iterator[BrandReading]:
    """甲党委“X”、乙党总支“Y”2个品牌: each with its owner, when what follows the last calls them brands."""
    for row in _ROW_OF_PAIRS.finditer(sentence.chars) if len(sentence) < _LONGEST else ():
        for pair in _OWNER_AND_NAME.finditer(sentence.chars, row.start("pairs"), row.end("pairs")):
            if not _can_be(pair["name"], called=True):
                continue
            lead = _LED.match(pair["org"])
            led = lead.end() if lead is not None and default_places().leading(pair["org"]) is None else 0
            owner_at = sentence.slice(pair.start("org") + led, pair.end("org"))
            for name, where, resolved in reader.resolve(owner_at):
                yield BrandReading(name, pair["name"], sentence.slice(pair.start("name"), pair.end("name")), where, EntryKind.BRAND, resolved, "brand.enumerated")


_LED = re.compile(r"(?:[^“”]{0,16}?(?:等)?(?:工程|项目|活动|行动|计划|模式|机制|工作法|品牌))?(?:以及|还有|和|及|与)+|(?:全[省市县区州院]|系统|目前|已经|已|先后|陆续|相继|逐步|初步){0,3}+(?:涌现|形成|打造|创建|培育|推出|产生|孵化|诞生|创立|树立|建成|选树|擦亮|下设|下辖|分设|有|包括|如){1,2}(?:出了?|了)?")
"""What stands before an owner in a row: the rest of the brand before and the word that joins, or the verb of making."""


def _can_be(name: str, *, called: bool = False) -> bool:
    """A formula, a title of honour or a whole sentence is no brand's name; what sounds like an honour may be one where the text has `called` it a brand."""
    if _FORMULA.search(name) or name.count("、") > 1 or len(name) > 20 or re.search(r"[。？！，].*[。？！，]", name):
        return False
    if called and len(name) > 12 and default_places().leading(name) is None:
        return True
    if (org := parse(name)) is not None and not is_bare(org):
        return False
    head = award_head(name)
    return head is None or head.word in ("先锋", "之星", "标杆") or not (head.rule in ("award.collective", "award.work", "award.prize", "award.mark") and qualified(name) and len(name) >= 4)
