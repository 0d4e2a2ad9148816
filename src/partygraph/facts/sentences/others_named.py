"""Clauses that tell of others than whom the text is about, though they name none of them: 一批卫生院被评为“X”, 2个集体复核合格, …、乙处3个科室榜上有名."""

from __future__ import annotations

import re

from partygraph.facts.awards.provisions import is_aimed_at, is_class, of_others
from partygraph.facts.words.verbs import Verb
from partygraph.rules.phrases import ADVERBS

__all__ = ["GOT", "OF_MANY", "names_others"]

GOT = ("get", "passive")


def names_others(masked: str, begin: int, verb: Verb, end: int) -> bool:
    """Says the clause that others than whom the text speaks of got it, though none of them is named?"""
    if _OWN_ROW.search(masked, begin, verb.start) is not None or _SO_MANY_IN_ALL.search(masked, begin, verb.start) is not None or _SO_MANY_PASSED.search(masked, begin, verb.start) is not None or _SO_MANY_ON_IT.search(masked, begin, verb.start) is not None or is_class(masked[begin : verb.start]):
        return True
    return verb.kind in GOT and (of_others(masked, end) or is_aimed_at(masked, verb.start, end))


OF_MANY = re.compile(
    rf"(?:^|[，。；：的年月日了]|各地|全[省市县区国])(?:又|已|又有|已有|还有|有|使得?|让)?(?:一大?批|大批|不少|众多|许多|一些|若干|部分)(?!以)[^，。；：“”、]{{0,12}}(?:医院|保健院|卫生院|服务中心|支部|党组织|党委|科室|病区|单位|集体|机构|团队|企业|社区|乡镇|窗口|岗位)(?:{ADVERBS})*$"
)
_OWN_ROW = re.compile(r"，[^，。；]{2,30}、[^，。；]{2,60}(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})[个家支]\w{1,8}$")
"""…，甲办、乙处3个科室榜上有名: who got it is said, though the names are not read; it is nobody spoken of before."""
_SO_MANY_PASSED = re.compile(r"(?:^|[，；])(?:其余|另有|其中|共有?)?[0-9一二两三四五六七八九十]{1,3}[个家支所](?:集体|单位|党支部|支部|科室|医院|机构)(?:经?(?:复[核查审评]|考核|验收|审核)(?:合格|通过|达标)|通过(?:复[核查审评]|考核|验收)|合格)?，?(?:同意|予以)?$")
"""…进行了复核，2个集体复核合格，继续保留称号: so many that nobody names."""
_SO_MANY_IN_ALL = re.compile(rf"共(?:计|有)?[0-9一二两三四五六七八九十百]{{1,4}}余?[家个支所](?:[^，。；：“”（）]{{0,6}}?)(?:卫生院|服务中心|保健院|医院|单位|机构|集体|科室|支部|党组织)(?:{ADVERBS})*$")
"""甲县（3家）、乙县（2家）共5家卫生院获得“X”: they are counted, place by place, and none is named."""
_SO_MANY_ON_IT = re.compile(r"(?:^|[，；：])[^，；：、“”（）等]{0,10}?[0-9一二两三四五六七八九十百]{1,4}\s*余?[家个所支](?:[^，；：“”（）]{0,24}?)(?:榜上有名|名列其中|位列其中|脱颖而出|双双上榜|上榜|在列|入围|入选|获表彰|受到?表彰)，(?:[^，；：“”]{0,8}?)?$")
"""27家医院榜上有名，获得“X”等奖项: so many, of whom the words name none."""
