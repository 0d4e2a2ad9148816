"""Whom an earlier clause is about: the organisation, the department or the work that it begins with."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all, resolve_one
from partygraph.facts.houses.discourse import COREFERENCE, PERSONAL
from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.references import refer
from partygraph.facts.lists.listed import is_person
from partygraph.facts.telling import Recipient, Telling, mask
from partygraph.facts.who_got.works_spoken_of import is_work, work_spoken_of
from partygraph.facts.who_got.works_won import ENTRY_TAIL, MAKING
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.cut_words import cuts_a_word
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled
from partygraph.rules.phrases import ADVERBS

__all__ = ["clause_subject", "unit_first"]


def clause_subject(reading: Telling, text: Text) -> list[Recipient]:
    """The organisation, or the work of one, that an earlier clause begins with."""
    if (dash := text.chars.rfind("——") + 2) > 1 and find(text.chars[dash:])[:1]:
        text = text.slice(dash, len(text))  # 推荐的两个集体——甲科、乙科
    chars = text.chars
    shift = led_in(chars)
    if (described := _DESCRIBED.match(chars, shift)) is not None and (behind := find(chars[described.end() :], tuple(reading.topic.defined))[:1]) and behind[0].start == 0:
        shift = described.end()
    if (new := _RENAMED.match(chars, shift)) is not None and find(chars[shift : new.end()])[:1] and (later := find(chars[new.end() :])[:1]) and later[0].end == len(chars) - new.end() and is_anchored(later[0].org.name):
        shift = new.end()
    tidy = chars[shift:]
    if (entered := _ENTERED.match(tidy)) is not None and (those := resolve_all(reading, text.slice(shift + entered.end(), len(text)))):
        return [Recipient(name, at, resolved) for name, at, resolved in those]
    stands_out = _SUCCEEDS.sub("", tidy)
    work = re.match(r"[^，。；《》“”]{0,36}《(?P<work>[^《》]{1,60})》", tidy)
    if work is not None and not _IN_PAPER.search(tidy) and not _PAPER.search(work["work"]) and _GOES_BY.search(tidy[: work.start("work")]) is None:
        at = text.slice(shift + work.start("work"), shift + work.end("work"))
        owner = resolve_one(reading, MAKING.sub("", re.sub(r"(?:一部|一个)?(?:(?:党建|典型|优秀|文化)?案例|微团课|团课|微视频|视频|作品|短视频|情景剧|微党课|节目|案例|纪录片|纪录短片|微电影|舞台剧|小品|演讲|课题|论文|科普剧)?$", "", tidy[: work.start("work") - 1]))) or ((reading.topic.last, True) if reading.topic.last and work.start("work") <= _FEW else None)
        if owner is not None or work.start("work") <= _FEW:
            return [Recipient(owner[0], at, owner[1], work["work"], at)] if owner is not None else []
    made = ENTRY_TAIL.fullmatch(stands_out)
    owned_by = "noun" if made is not None and not made["owner"] else "owner"  # 甲支部“X”项目: nothing parts the owner from the work
    if made is not None and (made["tail"] or made["work"] or stands_out != tidy and is_work(made["quote"])) and made["tail"] != "一文" and made[owned_by] and not (made["noun"] or "").startswith("大学") and not (owned_by == "noun" and MAKING.search(made["noun"])) and (owner := resolve_one(reading, MAKING.sub("", made[owned_by]))) is not None:
        kind = "work" if made["work"] else "quote"
        entry, at = made[kind], text.slice(shift + made.start(kind), shift + made.end(kind))
        if made["tail"] == "圈":
            entry, at = f"“{entry}”圈", text.slice(shift + made.start(kind) - 1, shift + made.end("tail"))
        return [Recipient(owner[0], text.slice(shift, shift + made.end(owned_by)), owner[1], entry, at)]
    if (brand := _BRAND_FIRST.match(tidy)) is not None and (maker := reading.topic.owners.get(brand["name"])) is not None:
        at = text.slice(shift + brand.start("name"), shift + brand.end("name"))
        return [Recipient(maker, at, resolved=True, entry=brand["name"], entry_at=at)]
    if "”" in tidy and (spoken_of := work_spoken_of(reading, text.slice(shift, len(text)))):
        return spoken_of
    if (stands_out != tidy or _AND.search(tidy) is not None) and (names := resolve_all(reading, text.slice(shift, shift + len(stands_out)))) and (stands_out != tidy or len(names) > 1):
        return [Recipient(name, at, resolved) for name, at, resolved in names]
    named = expand(re.sub(r"作为.*$", "", tidy)) if len(tidy) < 60 and _TELLS.search(tidy) is None else ()
    if len(named) == 1 and _names_whom(reading, named[0].org) and not is_generic(named[0].org.name) and (completed := complete(reading.topic, named[0].org)) is not None:
        return [Recipient(completed[0], text.slice(shift, shift + named[0].ranges[-1][1]), completed[1])]
    reference = COREFERENCE.match(tidy)
    if reference is not None:
        longest = next((stop for stop in range(_name_end(tidy, reference.end()), reference.end() - 1, -1) if not cuts_a_word(tidy, stop) and refer(reading.topic, tidy[:stop]) is not None), None)
        if longest is not None and (host := refer(reading.topic, tidy[:longest])) is not None and not PERSONAL.match(tidy[longest:]):
            return [Recipient(host, text.slice(shift, shift + longest), resolved=True)]
    if (unit := _unit_first(reading, tidy)) is not None:
        return [Recipient(unit[0], text.slice(shift, shift + unit[1]), resolved=True)]
    items = find(mask(tidy), tuple(reading.topic.defined))[:1]
    if items and items[0].start == 0 and not is_generic(items[0].org.name) and _names_whom(reading, items[0].org):
        rest = tidy[items[0].end :]
        if PERSONAL.match(rest) or is_person(rest[:3]) and len(rest) <= 4 or rest.startswith(("给予", "指导", "支持")):
            return []
        return _side_by_side(reading, text, shift)
    return []


def _name_end(chars: str, begin: int) -> int:
    """How far a name can go that begins a clause: 该院产科通过了甲部的审核 names no 甲部 of the house."""
    told = _TOLD_OF.search(chars, begin, _LONGEST_NAME)
    return min(told.start() if told is not None else len(chars), _LONGEST_NAME)


_LONGEST_NAME = 24
_TOLD_OF = re.compile(r"实现|完成|开展|落实|取得|理顺|健全|改善|壮大|搭建|统筹|规范(?!化)|明确|狠抓|凝聚|激发|发挥|拓展|优化|提高|提升|增强|夯实|筑牢|锻造|培育|组织开展|扎实|积极|始终|全面|大力|不断|持续|认真|努力|充分|主动|先后|多次|连续|荣获|获得|走出|闯出|探索|创新|打造|形成|推进|推动|深化|坚持|构建|建成|建立|加强|强化|提升|聚焦|围绕|通过|经过|接受|顺利|成功|[了以凭被获]")


def _side_by_side(reading: Telling, text: Text, shift: int) -> list[Recipient]:
    """甲支部、乙支部、丙支部主动承担任务，被…授予: all that the clause begins with."""
    chars = text.chars[shift:]
    found: list[Recipient] = []
    end = 0
    for item in find(mask(chars), tuple(reading.topic.defined)):
        if found and chars[end : item.start] not in ("、", "和", "与", "及", "以及"):
            break
        name = complete(reading.topic, item.org)
        if name is None:
            break
        found.append(Recipient(name[0], text.slice(shift + item.start, shift + item.end), name[1]))
        end = item.end
    return found


_IN_PAPER = re.compile(r"被(?:国家级?|省级?|市级?|中央|各级|主流|权威|多家|媒体|等){0,4}《|《[^《》]{2,16}(?:报|网|杂志|周刊|电视台|新闻|之声|半月刊|月刊)》[^，。；]{0,40}(?:报道|报导|刊登|刊发|转载|刊载|专访|采访|播出|宣传|媒体)")
"""被《甲报》等媒体报道: a paper and no work."""
_GOES_BY = re.compile(r"^以|根据|按照|依据|依照|遵照|遵循|参照|对照|对标|关于|印发|贯彻|落实|学习|研读|深学|重温|传达|解读|紧扣|围绕|制定|制订|出台|修订|下发|签订|签署|宣读|观看|收看|齐唱|高唱|唱响")
"""支部对照《甲指南》: a paper that it goes by, reads or makes, and none of its works."""
_PAPER = re.compile(r"(?:决定|通报|通知|公告|意见|办法|方案|条例|规定|函|批复|公示|纲要|规划|指南|规程|准则|细则|章程|党章|标准|制度|清单|责任书|协议|倡议书?|计划)(?:（[^（）]{1,12}）)?$")
"""《关于表彰先进的决定》 is no work that wins anything."""
_FEW = 15
"""So few characters in front of a work need not name its owner."""
_TELLS = re.compile(r"(?:19|20)[0-9]{2}年(?:成功|顺利|正式|被|又|再)|(?:成功|顺利)创[建成]|(?<=.)(?:搭建|构建|打造|实现|取得|夯实|筑牢|健全|开展|完成|落实)(?=[\u4e00-\u9fff]{2})")
"""甲医院2013年成功创建为二级甲等医院: a clause, no name."""
_AND = re.compile("[、和与及]")
_ENTERED = re.compile(r"(?:(?:医院|[我本该](?:院|中心))(?=[^，。；]{0,6}的))?(?:今年|此次|本次|首批|这次|新|集中|全部)?(?:申报|参评|参赛|参与创建|推荐|报送|入围|获奖|受表彰|创建)的(?=[^，。；]{4,})")
"""今年申报的甲科、乙科等6个单元: those who entered are those who got it."""
_SUCCEEDS = compiled(
    rf"(?:从[^，。；“”]{{2,24}}(?:中|里))?(?:{ADVERBS}|一路){{0,3}}(?:榜上有名|名列其中|位列其中|[名位排]?[列居]前[一二两三四五六七八九十0-9]{{1,2}}[位名]?|名列前茅|位居前列|脱颖而出|突围而出|突围|胜出|拔得头筹|过关斩将|技压群芳|力压群雄|力拔头筹|不负众望|大放异彩|崭露头角|喜获佳绩|上榜|入围|表现突出|表现出色|表现优异|表现亮眼|表现抢眼|表现不俗|表现良好|(?:成绩|成效|事迹|业绩|贡献|工作)(?:特别|尤为|十分|非常)?(?:突出|显著|优异|出色|卓越)|(?:首次|初次|第一次|首度|再度|今年)(?:出战|参赛|亮相|登台|出征|参评|参加比赛|组队参赛)|获此殊荣"
    r"|(?:有|有所|各有|大有)(?:收获|斩获|建树)|(?:闯|杀|挺|打|晋|跻身|晋级)[入进级]?(?:了)?(?:全国|全省|全市|国家级|省级|市级)?(?:总决赛|决赛|半决赛|复赛|[四八]强)|(?:跻身|入列|进入)(?:名单|行列|榜单)|一路(?:领先|晋级)|收获满满|喜讯频传|传来(?:喜讯|捷报))$"
)
"""What a clause says of its subject before the next says what it got."""
_BRAND_FIRST = re.compile(r"(?:[^，。；“”《》]{2,20}(?<![以凭在将把按]))?“(?P<name>[^“”]{1,30})”(?:[^，。；“”]{0,8}?品牌)?(?:是(?=[^，。；“”]{3,30}?(?:打造|创建|培育|推出|提出)的|[^，。；“”]{3,30}的[^，。；“”的]{0,8}品牌)|(?:是|则)?(?:由|自|于|历经|经过|创建于|诞生于))")
"""“X”品牌由甲支部打造，被…命名为…: the brand has got it."""
_RENAMED = compiled(r"[^，。；：“”《》]{4,30}?(?:更名为|改名为|改称为?|改建为|改组为|改制为|升格为|易名为|定名为)“?")
"""甲卫生院更名为乙医院，被丙厅评为…: from then on it is 乙医院 that gets something."""
_DESCRIBED = re.compile(r"[^，。；：“”《》]{2,14}的(?=[\u4e00-\u9fff])")
"""Words that describe the subject in front of its name: 新投用的甲院区, 这支突击队所在的乙党支部."""
_UNIT = r"(?:(?![该我本各全这那此一每某]|[建立创]科)[\u4e00-\u9fff]{1,9}?(?:科|护理部|药学部|检验所|门诊部|病区|病房|产房|护理单元|手术室|供应室|血透室|团支部)|护理部|药学部|门诊部|手术室|供应室)"
_IN_UNIT = r"(?:(?![与和及的在从对把被将为是有以到让由]|医院|[省市县区])[\u4e00-\u9fff])"
_STAFF = r"(?!(?<=[\u4e00-\u9fff]科)室|大学|学|技|研究|研|所|主任|副|护士|医生|医师|教授|专家|党(?!员)|团(?!员|结)|(?:联合|临时)?第?[一二三四五六七八九十0-9]{0,3}(?:联合)?(?:党(?!员)|支部|总支)|书记|负责|护理|和|与(?!时俱进|日俱增)|及|等|里|内|外|中|门|的(?!(?:护理|医护|医务|全体)人员)|[一二三四五六七八九十0-9]*病)"
"""甲科主任, 甲科和乙科, 甲科的一名患者, 甲科第一党支部: no word on the department itself."""
_UNIT_WORD = re.compile(_UNIT + r"(?![室部一二三四五六七八九十0-9病护])")
_HAPPENS = re.compile(r"[建立创]科|进入|走进|来到|走出|送[到进往]|转[到入]|设有|成立|创办|组建|开设|新建|患者|病人|家属")
"""医院建科, 患者进入手术室: what happens there, no unit."""
_TEAM_OF_UNIT = r"(?:(?:护理|医护|医疗|诊疗|手术|青年|党员|志愿|巾帼|先锋|服务)*(?:团队|服务队|突击队|班组)|护理组)"
"""急诊科护理团队: the team that is named by its unit."""
_UNIT_ALONE = re.compile(_UNIT + _TEAM_OF_UNIT + "?$")
"""急诊科 of 急诊科因成绩突出, once the reason is left out."""
_UNIT_FIRST = re.compile(_UNIT.replace("[\\u4e00-\\u9fff]{1,9}?", _IN_UNIT + "{0,9}?", 1) + _TEAM_OF_UNIT + "?" + _STAFF + r"(?=[\u4e00-\u9fff0-9])")


def unit_first(chars: str, word: re.Pattern[str] = _UNIT_WORD) -> OrgName | None:
    """The department or branch of a house that `chars` begins with and names without the house (检验科)."""
    match = word.match(chars)
    org = parse(match[0]) if match is not None else None
    if match is None or org is None or not is_bare(org) or org.steps[-1].group not in ("department", "line") or is_generic(match[0]) or _HAPPENS.search(match[0]) is not None or COREFERENCE.match(match[0]):
        return None
    return org


def _unit_first(reading: Telling, chars: str) -> tuple[str, int] | None:
    """The department that a clause begins with and says something of (检验科集体转岗，被…): its full name, and where it ends."""
    org = unit_first(chars, _UNIT_FIRST) or unit_first(chars, _UNIT_ALONE)
    completed = complete(reading.topic, org) if org is not None else None
    return (completed[0], len(org.name)) if org is not None and completed is not None else None


def _names_whom(reading: Telling, org: OrgName) -> bool:
    """Is this a name that an earlier clause may have as its subject: an institution's own, or one that the text has named in full?"""
    if reading.topic.nameless and org.steps[-1].group == "department" and len(org.steps) > 1:
        return True  # 肿瘤中心七病房 of a house that the text never names
    if org.institution is not None and _OF_TOWNSHIP.fullmatch(org.institution) is not None and not is_generic(org.institution):
        return True
    return is_anchored(org.name) or reading.topic.known(org.name) is not None or org.name in reading.topic.full or COREFERENCE.match(org.name) is not None or org.name in reading.topic.defined or org.steps[-1].group == "line"


_OF_TOWNSHIP = re.compile(r"(?!乡镇|街道|社区|中心|基层|各|[该本我全所])[\u4e00-\u9fff]{2,8}?(?:中心)?(?:卫生院|社区卫生服务(?:中心|站)|卫生服务(?:中心|站))")
"""甲镇中心卫生院: a house whose township no table of places need know."""
