"""The hospital by a short name of its own, in which no place is known, that a title has act and the text goes on naming: 东泉医院召开总结大会.

Other houses that the text mentions by longer names (加入甲市人民医院医联体) are not the ones that it is about.
"""

from __future__ import annotations

from collections.abc import Mapping

from partygraph.facts.houses.discourse import COREFERENCE, Discourse
from partygraph.names.abbreviated import is_short
from partygraph.names.anchored import is_generic
from partygraph.names.find import find
from partygraph.names.org_name import OrgName
from partygraph.rules.begins import compiled
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["own_named"]

_ACTS = compiled(rf"(?:近日|日前|隆重|成功|圆满|顺利|热烈|{ADVERBS})*(?:召开|举行|举办|承办|开展|组织|启动|选送|表彰|在|{GETS})|党委|党总支|党支部|(?:[0-9]{{1,2}}|[一二两三四五六七八九十]{{1,2}})个?(?:科室|部门|集体|党支部|支部|项目|案例|作品)")
"""What a house does or has, behind its name: a kind of houses (文明医院创建活动) does not."""
_OF_KIND = compiled(r"(?:附属|总|人民|中心|中医|口腔|肿瘤|儿童|妇产|康复|眼科|骨科|胸科|红十字)医院")
"""What many houses are called, each behind its place or its university."""
_TWICE = 2


def own_named(discourse: Discourse, title: str | None, named: Mapping[str, int]) -> OrgName | None:
    """That hospital; `named` counts in the title and the text the names of hospitals by which nobody could be known elsewhere."""
    for item in find(title)[:1] if title else ():
        house = item.org.institution or ""
        shared = house in discourse.defined or any(True for _ in discourse.longer(house)) or is_short(house) or discourse.is_other(house)
        kind = is_generic(house) or COREFERENCE.match(house) is not None or _OF_KIND.fullmatch(house) is not None
        behind = item.start + len(house)
        if named.get(house, 0) >= _TWICE and not shared and not kind and item.org.steps[0].group == "hospital" and _ACTS.match(title or "", behind) is not None:
            return item.org
    return None
