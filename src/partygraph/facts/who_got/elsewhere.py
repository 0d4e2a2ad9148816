"""The title of a verb that has none behind it: in front of it, in the paper that was published, in a clause before."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import Head, award_head
from partygraph.facts.awards.counts import ToldCount, read_counts
from partygraph.facts.awards.titles import Title, qualified
from partygraph.facts.telling import Telling, mask
from partygraph.facts.words.verbs import Verb
from partygraph.model import Text
from partygraph.rules.phrases import GETS

__all__ = ["AGAIN", "title_elsewhere"]

AGAIN = re.compile(r"(?:此|该|这一|这项|上述|同一|同样的)(?:项)?(?:殊荣|荣誉|称号|奖项)|(?:殊荣|表彰|命名)(?=[，。；]|$)")
_OF_ITS_OWN = re.compile(r"(?:全[国省市县区州]|[国省市县区州]级|[\u4e00-\u9fff]{2,4}[省市县])[\u4e00-\u9fff]{2,}(?<!名单)(?<!榜单)(?<!行列)(?<!之列)(?=[，。；、]|$)")
"""入选全市十佳: what it got is said behind the verb, whether or not that is a title."""
_AS_WHAT = re.compile(r"作为(?P<title>[^，。；“”]{4,30})(?:，)?$")
_SHORTLY = re.compile(r"(?P<title>[^，。；、“”]{3,12}?)(?:行列|名单|之列|榜单|队伍)")
"""跻身示范医院行列: the last words of a title that has been published."""
_QUOTED = re.compile(r"“([^“”]{3,40})”")
_OF_WHAT = re.compile(r"(?:对|通报(?:表彰|表扬)了?|通报了?|公布了?|表彰了?|命名了?|推出了?)(?:一批|首批|[0-9]+个|[0-9]+家|全[省市区县国])*(?P<title>[^，。；“”《》]{4,40}?)(?:予以表彰|进行表彰|予以通报|的?名单|，)")
_PRAISED_AS = re.compile(r"对[^，。；“”]{0,24}“(?P<quote>[^“”]{3,40})”(?:集体|单位|获得者)?(?:进行|予以|给予|作出)了?(?:通报|集中|隆重)?(?:表彰|表扬|命名|授牌|嘉奖)")
"""对全区150个“X”进行命名，甲支部获此殊荣: given to so many, it among them."""
_AMONG = re.compile(r"在[^，。；“”]{2,40}?(?:命名|公布|发布|评选|表彰|认定|通报|评出)(?P<of>的)(?:新一批|首批|第[一二三四五六七八九十0-9]+批|(?:19|20)[0-9]{2}年度?)*(?P<title>[^，。；“”]{4,30}?)(?:(?:复查|复核|复评|复审|评选|评定|认定|考核)?(?:结果|情况|名单|榜单))?(?:之)?(?:中|里|上)(?=，)")
_ON_ITS_LIST = re.compile(r"(?:^|(?<=[，。；]))(?:此外，|另外，|另，)?在?(?P<title>(?:第[一二三四五六七八九十0-9]+[批届]|(?:19|20)[0-9]{2}年度?|首批|新一[批届])?[^，。；“”]{4,30}?)(?:(?:复查|复核|复评|复审|评选)?(?:结果|名单)|榜单)(?:之)?(?:中|里|上)，")
"""第十三届甲省文明单位名单中，乙医院保留称号: the list without who published it."""
_KEPT = re.compile(r"(?:了)?(?:原有?|原来)?(?:的)?(?:荣誉称号|称号|荣誉|资格|牌子)(?=[，。；、]|$)")
"""继续保留称号: the title that was spoken of."""
_CHOSEN_FOR = re.compile(r"在[^，。；“”]{0,40}“(?P<quote>[^“”]{3,40})”[^，。；“”]{0,8}(?:评选|遴选|评比|征集|推选|表彰|名单)(?:活动)?(?:中|里|上)?")
_LIST_OF = re.compile(
    r"(?:公布|发布|命名|通报|印发|表彰|揭晓|认定|确认)(?:了|为)?(?:[^，。；“”《》]{0,24}?)(?:“(?P<quote>[^“”]{3,40})”(?:[、和与及]“[^“”]{2,40}”)*[^，。；“”《》]{0,8}?|(?P<title>(?![的为])[^，。；“”《》]{4,36}?)(?:的)?(?:入选|获奖|评选|推选|遴选|受表彰)*)(?:名单|结果|[。，；]|$)"
)
_PLATES_GIVEN = re.compile(
    r"(?:举行|举办|召开|开展|参加|出席)了?[^，。；“”]{0,12}?(?:“(?P<quote>[^“”]{3,40})”|(?P<title>(?:(?:19|20)[0-9]{2}(?:[—-](?:19|20)?[0-9]{2})?年?度?)?(?:全[国省市县区州]|国家级|[省市县区州]级|[\u4e00-\u9fff]{2,4}[省市县区])[^，。；“”《》]{3,24}?))(?:(?<=[号岗”])(?:集体|单位))?(?:集中|统一)?(?:授牌|揭牌|颁牌|授匾)[^，。；“”]{0,12}?(?:仪式|大会|会议|活动)"
)
"""举行市级青年文明号授牌仪式，甲科、乙科获授牌: what the plates say."""
_SO_MANY_OF = re.compile(r"的[^，。；“”0-9]{0,20}?(?:一共|总共|共计|共|仅|只|达)?有?(?:[0-9]{1,4}|[一二两三四五六七八九十百]{1,4})(?:家|个|所|支)(?=[，。；]|$)")
"""甲省入选的社区卫生服务中心有10家: how many, nobody by name."""
_LIST_CAME_OUT = re.compile(
    r"(?:“(?P<quote>[^“”]{3,40})”(?:(?![未将待])[^，。；“”《》]){0,8}?|(?:^|(?<=[，；。：日]))(?:日前|近日|昨日|最近)?，?(?P<title>[^，。；：“”《》]{4,36}?)(?:(?<=[号岗])集体)?)(?:获奖|入选|评选|推选|遴选|评审|认定|创建|复审|表彰|最终)*(?:的)?(?:名单|榜单|结果)?"
    r"(?:由[^，。；“”《》由]{2,40}?)?(?:日前|近日|正式|刚刚|今日|昨日|今天|新鲜|对外|终于|已|统一|联合){0,3}(?:公布|揭晓|出炉|发布|公示(?:结束|完毕|期满)?|尘埃落定)(?:了)?(?=[，。；]|$)"
)
"""“X”名单揭晓, 第三批X由甲委正式公布: the list is what the sentence is about."""
_REVIEWED = re.compile(r"通过(?:了)?[^，。；“”]{0,12}“(?P<quote>[^“”]{3,40})”[^，。；“”]{0,6}(?:复核|复审|复查|复评|复检|年检|年审|考核|届期[^，。；]{0,4})")
"""通过“X”复核，继续保留称号"""
_BATCH = re.compile(r"^(?:表彰|表扬)?了?(?:[0-9年月日]{2,11}(?:[上下]午)?，?(?!(?:度|年))(?=[^0-9])(?<=[月日，]))?(?:一批|首批|新一[批届轮]|最新一[批届]|本[届批]|第[一二三四五六七八九十0-9]+批)?(?:(?:集体|单位|科室|支部|党支部|医院|团队|班组)为)?")
_TO_SO_MANY = re.compile(r"(?:授予|授牌|评选出|评出|命名了?|认定了?|表彰了?|表扬了?)[^。；“”]{0,12}?(?:(?:[0-9]+|[一二三四五六七八九十百]+)(?:个|家|支|所)|一大?批|部分|若干)[^。；“”]{0,80}?“(?P<quote>[^“”]{3,40})”")
"""授予99个社区和19个医疗机构“X”称号，甲、乙榜上有名: given to so many, they among them."""

_SO_MANY_GOT = re.compile(
    rf"(?:全|我|本|[\u4e00-\u9fff]{{2,3}})[国省市县区州旗](?:{GETS}|获)(?P<title>[^，。；“”（）0-9]{{4,30}}?)的?(?:（[^，。；（）]{{0,8}}?)?(?:单位|集体|医院)?(?:一共|总共|共有|共计|共|有|达)?(?:[0-9]{{1,4}}|[一二两三四五六七八九十百]{{1,4}})[个家支](?:单位|集体|医院)?）?(?=[，。；])"
)
"""甲省获评X的单位共12个，乙、丙榜上有名: so many of a place have got it, they among them."""
_SO_MANY_CHOSEN = re.compile(r"(?:评选|评选出|评出|选树|选出|推选|认定|命名|表彰|表扬)了?(?P<title>(?!出|为|的|表彰)[^，。；“”《》、0-9]{4,30}?)[0-9]{1,4}[个家支](?=[，。；])")
"""市委评选全市先进基层党组织30个，甲支部入列: chosen by whom the clause begins with."""
_SO_MANY_PERSONS = re.compile(r"[0-9一二三四五六七八九十百]+(?:余|多)?(?:位|名|人)[^，。；]{0,40}$")
"""271位志愿者获得…: what persons have got."""


def title_elsewhere(reading: Telling, sentence: Text, masked: str, begin: int, verb: Verb) -> tuple[list[Title], int | None]:
    """The title before the verb, and where the words begin that publish it: 作为优秀基层党组织被…通报表彰; 对先进基层党组织予以表彰，甲、乙受到表彰; else the praise itself."""
    before = masked[begin : verb.start]
    if verb.kind == "get" and (short := _SHORTLY.match(masked, verb.end)) is not None and reading.line - reading.announced_at <= 1:
        whole = [quote for quote in _QUOTED.findall(reading.announced) if quote.endswith(short["title"])]
        if len(set(whole)) == 1 and (head := award_head(whole[0])) is not None:
            return [Title(whole[0], sentence.slice(*short.span("title")), head.personal)], None
    if verb.kind in ("passive", "praised"):
        match = _AS_WHAT.search(before)
        if match is not None and (head := award_head(match["title"])) is not None and not head.personal:
            name = re.sub(r"^(?:全市|全省|全县|全区|全国)", "", match["title"])
            at = begin + match.start("title")
            return [Title(name, sentence.slice(at, at + len(match["title"])), head.personal)], None
    kept = "保" in verb.act and _KEPT.match(masked, verb.end) is not None
    if verb.kind == "praised" or kept or AGAIN.match(masked, verb.end) or _OF_ITS_OWN.match(masked, verb.end) is None and verb.act.strip("成功光荣均也还又双") in ("入选", "上榜", "榜上有名", "名列其中", "位列其中", "就在其中", "就在里头", "就在其列", "赫然在列", "赫然在目", "获授牌", "获授牌匾", "获颁牌", "获颁牌匾", "脱颖而出", "入围", "入列", "在列") or "是其中" in verb.act:
        if _SO_MANY_OF.match(masked, verb.end) is not None:
            return [], None
        published = reading.announced_text if reading.line - reading.announced_at <= 1 and not masked.startswith("的", verb.end) else None
        for text, stop in ((sentence, verb.start), (reading.before, None), (published, None)):
            if text is None:
                continue
            chars = text.chars[:stop]
            told = sorted((*_CHOSEN_FOR.finditer(chars), *_AMONG.finditer(chars), *((*_ON_ITS_LIST.finditer(chars), *_REVIEWED.finditer(chars)) if kept else ()), *_OF_WHAT.finditer(mask(chars)), *_PRAISED_AS.finditer(chars), *_LIST_OF.finditer(chars), *_PLATES_GIVEN.finditer(chars), *_LIST_CAME_OUT.finditer(chars), *_TO_SO_MANY.finditer(chars), *_SO_MANY_CHOSEN.finditer(chars), *_SO_MANY_GOT.finditer(chars)), key=lambda match: -chars.rfind("；", 0, match.start()))
            for match in told:  # that of the same part of the sentence first
                kind = "quote" if "quote" in match.re.groupindex and match["quote"] else "title"
                name, head = _of_bodies(_BATCH.sub("", match[kind]).split("、"))
                if _are_two(name):
                    return [], None  # 公布了X卫生院和Y服务中心名单，甲中心上榜: which of them it has got is not said
                if (entire := _entire_award(reading, name, text.chars)) is not None:
                    return [Title(entire.award, entire.at, personal=False)], None
                if head is not None and len(name) > 2 and (head.rule == "award.prize" or qualified(name) or kind == "quote"):
                    start = match.start(kind) + max(match[kind].find(name), 0)
                    return [Title(name, text.slice(start, match.end(kind) if "、" not in match[kind] else start + len(name)), head.personal)], _published_at(match) if text is sentence else None
            if not masked.startswith("的", verb.end) and (named := _in_paper(text.slice(0, stop if stop is not None else len(text)), praised=verb.kind == "praised")) is not None:
                return ([named] if _OF_A_LINE.search(named.name) is None or _HOUSE_ITSELF.search(before) is None else []), None
    if verb.kind == "praised" and "通报" in verb.act:
        word = "通报表扬" if "表扬" in verb.act else "通报表彰"
        at = sentence.chars.find(word, verb.start)
        return ([Title(word, sentence.slice(at, at + len(word)), personal=False)] if at >= 0 else []), None
    if verb.kind == "passive" and "通报表" in verb.act:
        word = verb.act[-4:]
        at = sentence.chars.find(word, verb.start)
        return [Title(word, sentence.slice(at, at + len(word)), personal=False)], None
    return [], None


def _entire_award(reading: Telling, part: str, chars: str) -> ToldCount | None:
    """The award whose number two others of the text add up to, `part` one of them: 1932 “X”, of these 709 “二星级X” and 1223 “一星级X”.

    Where `chars`, which count `part`, say that it is of those counted before (其中，…), the others need not be told.
    """
    told = [item for item in reading.counts if not item.tally]
    own = next((item for item in told if item.award.replace("“", "").replace("”", "").endswith(part)), None)
    for whole in told if own is not None else ():
        parts = {item.award: item.count for item in told if item.award != whole.award and item.count < whole.count and item.at.spans(0, 1)[0].start > whole.at.spans(0, 1)[0].start}
        if own is not None and own.award in parts and _OF_THESE.match(chars) is not None and whole.award.strip("“”")[-_SAME_END:] == part[-_SAME_END:] and award_head(whole.award) is not None:
            return whole
        if own is not None and own.award in parts and len(parts) > 1 and sum(parts.values()) == whole.count and award_head(whole.award) is not None:
            return whole
    return None


_OF_THESE = re.compile(r"其中|这其中|在?(?:这些|上述)[^，。；]{2,10}(?:中|里)")
_SAME_END = 4
"""So many characters at the end of both say that the one is a grade of the other: 二星级青年文明号 is a 青年文明号."""


def _of_bodies(titles: list[str]) -> tuple[str, Head | None]:
    """The first of several published titles, or the one that bodies get behind one for persons (全国三八红旗手、全国巾帼文明岗)."""
    heads = [(title, award_head(re.sub(r"（[^（）]*）$", "", title))) for title in titles]
    for title, head in heads if heads[0][1] is not None and heads[0][1].personal else ():
        if head is not None and not head.personal:
            return title, head
    return titles[0], award_head(titles[0])


def _are_two(name: str) -> bool:
    """Two awards of bodies joined by a word?

    >>> _are_two("群众满意的卫生院和优质服务示范社区卫生服务中心"), _are_two("精神文明和平安建设先进单位")
    (True, False)
    """
    parts = [(part, award_head(part)) for part in _JOINED.split(name)]
    return len(parts) > 1 and all(head is not None and not head.personal and qualified(part) for part, head in parts)


_JOINED = re.compile("和(?!谐|美|平)|以及|及|暨")
_PAPER_OF = re.compile(r"《[^《》]{0,40}?关于(?:对)?(?:通报表扬|通报表彰|表彰|表扬|命名|授予|公布|认定|确定|评选)(?:[^《》]{2,40}为)?(?P<titles>[^《》]{3,60}?)(?:称号|名单|(?:评选|评审|遴选|认定)?结果|予以表彰|予以表扬|进行表彰|通报表扬)*(?:[并及暨][^《》]{2,20})?的(?:通报|决定|通知|公告|命令|意见)》")


_GIVEN_OUT = re.compile(r"表彰|表扬|命名|授予|嘉奖|通报|公布|公示|评选出|评出|评定|认定|确定|推选|入选|颁")


_OF_A_LINE = re.compile(r"(?:党委|党总支|党支部|团委|团总支|团支部|团组织)(?:（[^（）]{2,8}）)?”?$")
_HOUSE_ITSELF = re.compile(r"(?:^|[，。；！\s])(?:[我本](?:校|院|县|市|区|省|系统)|学校|医院)(?:有?(?:多个|[0-9一二三四五六七八九十两]+个)?(?:集体|组织|支部)|[又再也双叒叕次均皆全都]){0,6}$")
"""《关于表彰“五四红旗团支部”的决定》，我校上榜: which of its branches did is told elsewhere."""


def _in_paper(text: Text, *, praised: bool) -> Title | None:
    """《关于表彰全市先进基层党组织的决定》, 共表扬先进集体30个、先进个人50名: the one honour of bodies that a paper's title names, or else the counts."""
    papers = list(_PAPER_OF.finditer(text.chars))
    if papers:
        at = papers[-1].start("titles")
        each = re.finditer(r"(?<=“)[^“”]+(?=”)" if "”“" in papers[-1]["titles"] else r"[^、和与及]+", papers[-1]["titles"])
        parts = [(part[0], at + part.start()) for part in each]
    elif praised and _GIVEN_OUT.search(text.chars) is None:
        return None  # 18件作品荣获优秀奖。甲中心因组织得力受到通报表扬: what others got by themselves is no title of that praise
    else:
        parts = [(count.award, text.chars.find(count.award)) for count in read_counts(text) if not count.tally and _SO_MANY_PERSONS.search(text.chars[: text.chars.find(count.award)]) is None]
    titles = [Title(name, text.slice(start, start + len(name)), personal=False) for name, start in parts if start >= 0 and (head := award_head(name)) is not None and not head.personal and (head.rule == "award.prize" or qualified(name))]
    return titles[0] if len(titles) == 1 else None


def _published_at(match: re.Match[str]) -> int | None:
    """Where the words begin that publish the title; what is chosen in a contest is published by nobody, and who holds a ceremony need not give."""
    if match.re in (_CHOSEN_FOR, _PLATES_GIVEN):
        return None
    return match.start("of") - 2 if match.re is _AMONG else match.start()
