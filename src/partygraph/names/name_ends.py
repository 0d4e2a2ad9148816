"""Where a name can end that begins here: 甲医院|外科|党支部, the longest first."""

from __future__ import annotations

import re

from partygraph.names.bodies import campus_bracket, house_elsewhere, office_of_hospitals
from partygraph.names.word_classes import word_classes
from partygraph.rules.load import pattern

__all__ = ["ends"]

_OF_POST = re.compile(r"[\u4e00-\u9fffA-Z0-9]{1,12}?(?:科|处|室|部|办|中心|病区)(?=副?(?:号长|科长|处长|部长|主任|护士长|主治|主管|医师|护师|药师|技师|干事|科员|负责人|[一二三四]级(?:主任|调研|科员)))|[\u4e00-\u9fff]{1,10}?(?:医疗|服务|护理|救治|救援|急救|突击)队(?=副?队长|队员)")
"""The department of somebody's post right behind its house: 甲医院政工科科长."""
_AFTER_BODY = re.compile(r"(?:长|者|们|化|系统|领域|行业|工作|管理|建设|品牌|服务|文化|评审|等级|章程|人|党员|职工|发展|改革|质量|业务|大赛|活动|引领)")


_UNIT = re.compile(r"[\u4e00-\u9fff]{0,8}?(?:志愿者?服务[总分]?队|志愿者?服务团|志愿者[总分]?队|(?:党员|青年|巾帼)(?:突击|先锋|服务|志愿)队)(?!员|长)|(?:(?!成立|组建|组织|抽调|派出|选派|开展|举办|建立|专家|党组|领导|工作|全体|多个|各个|打造|培育|带领|率领|由|在|与|和|的|向|为|对)[\u4e00-\u9fffA-Z]){1,10}?(?:小组|(?<![科室部区])团队)(?![建成精协带负长员的内里])|[\u4e00-\u9fffA-Z0-9]{0,12}?(?:护理单元|护理组|病区|(?<![院和])病房(?![楼里内外中大环条改建床走的])|手术室|教研室|监护室|办公室|车间|班组|科室|产房|(?:发热|肠道|(?:数字化|规范化|星级)?(?:预防)?接种|犬伤(?:处置)?|狂犬病暴露(?:预防)?处置|口腔|伤口(?:造口)?|造口|PICC|静疗|助产士?|孕产妇?|儿童保健|儿保|妇女?保健?|糖尿病|戒烟|疼痛|睡眠|心理|护理|中医|体检)门诊(?![部楼量大时费次患病医建收挂]|服务|标准|管理|工作|创建|评审|验收|统筹|就诊|专家|人[次数])|导诊台|急救站|护理部|药学部|医务部|供应室|党[建政群]?办(?![公事理学法实])|院办(?![公事理学法])|科[\u4e00-\u9fff]{1,4}组(?![成建织合员长])|室(?![内外间温])|(?<![公上])司(?![长机法令局仪空职])|科(?!病房(?![楼里内外中大环条改建床走的]))|处(?![突置理分罚])|班|(?:消杀|流调|采样|保障|调度|救援|转运|机动)(?:组|分?队)|ICU)(?!(?!护士长|调研|检查|学习)[\u4e00-\u9fff]{0,2}(?:教授|专家|同志|技|普|研|学|员|人|理|长|级|目|组织|置|于|在|以))")


def ends(tail: str) -> list[int]:
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
