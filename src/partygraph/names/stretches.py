"""The stretches of a run without punctuation in which names can stand, parted at function words: 甲医院|向|乙医院, but 向阳医院 as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.load import alternation, words

__all__ = ["stretches"]

_KEEP = compiled(r"责任公司|院长期|院长久|院长年(?![终底度初会])|校长办|选拔赛|促进(?=会|中心|委|处|部|办|局|司|协会|联盟)|高等|中等|初等|和平|和睦家|和睦|融和|德和|瑞和|同和|永和|安和|恒和|嘉和|广和|聚和|益和|润和|惠和|和佑|和祐|和润|和济|和瑞|和谐|和顺|和静|和龙|和县|和田|和政(?![府策治协])|协和|和林|同济|同仁|大同|协同|同心|同德|同安|同江|同煤|和信|和康|和美|祥和|仁和|中和|泰和|共和|颐和|平和|太和|人和|义和|雍和|保和|清和|同方|会同|合同|经济|经贸|经开|神经|东经|西经|财经|产经|大数据|数据|以色列|于都|商于|为民|有为|无为|向阳|方向|成都|首都|将军|名将|将乐|对外|该县域|与检验|与信息|与危重|与健康(?!报)|与影像|与管理|与生殖|与公共|与卫生|与康复|与护理|与预防|与发展|与监督|与代谢|与血管|与肿瘤|与老年|与移植|与治疗|与微创|与药学|与内分泌|与创伤|与免疫|与血液|与关节|与脊柱|和国家机关|和计划|和体育|和旅游|和生育|和公共|和改革|和社会|和意识形态|和健康(?!报)|和信息|同创|如皋|如东|任丘|任城|任县|更新|最高|从化|从江|的当|在平|则|属地|直属|附属|所属|获嘉|让胡|在职|是非|给水|我国|妇产生殖|和合|说服|使馆|大使|参赛|代表队|代表处|组建|创新|创办|经办|经信|经委|经营|联合|指导|推进|公示|于洪|向城|对口|以岭|书记|院长|主任")
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


def stretches(run: str) -> Iterator[tuple[int, int]]:
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
