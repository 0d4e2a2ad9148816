"""Whose a brand is, in the many ways in which texts and lists say it; ideas, activities and formulas of work are no brands."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE, NAME = "榆中县人民医院", "红心向党"
PARTY = f"{HOUSE}党委"
THREE = {(PARTY, NAME), ("永登县中医院党总支", "杏林先锋"), ("皋兰县妇幼保健院党支部", "母婴阳光")}
LIST = "全市十佳党建品牌名单\n"

SAID = {
    f"{HOUSE}打造“{NAME}”党建品牌。": {(HOUSE, NAME)},
    f"“{NAME}”党建品牌由{PARTY}创建。": {(PARTY, NAME)},
    f"“{NAME}”是{PARTY}打造的党建品牌。": {(PARTY, NAME)},
    f"{PARTY}着力擦亮“{NAME}”品牌。": {(PARTY, NAME)},
    f"近年来，{PARTY}聚焦患者需求，探索形成“{NAME}”党建品牌。": {(PARTY, NAME)},
    f"以“{NAME}”党建品牌为抓手，{PARTY}深化服务。": {(PARTY, NAME)},
    f"依托“{NAME}”服务品牌，{HOUSE}门诊部开展便民服务。": {(f"{HOUSE}门诊部", NAME)},
    f"{PARTY}叫响“{NAME}”党建品牌，内科党支部培育“仁心”子品牌。": {(PARTY, NAME), (f"{HOUSE}内科党支部", "仁心")},
    f"{HOUSE}急诊科“生命圈”、骨科“康复圈”分获一、二等奖。": {(f"{HOUSE}急诊科", "生命圈"), (f"{HOUSE}骨科", "康复圈")},
    f"{LIST}1.{PARTY}“{NAME}”\n2.永登县中医院党总支“杏林先锋”\n3.皋兰县妇幼保健院党支部“母婴阳光”": THREE,
    f"{LIST}1.“{NAME}”（{PARTY}）\n2.“杏林先锋”（永登县中医院党总支）\n3.“母婴阳光”（皋兰县妇幼保健院党支部）": THREE,
    f"{LIST}品牌名称：{NAME}\n申报单位：{PARTY}\n品牌名称：杏林先锋\n申报单位：永登县中医院党总支\n品牌名称：母婴阳光\n申报单位：皋兰县妇幼保健院党支部": THREE,
    f"{HOUSE}推行“一支部一品牌”。": set(),
    f"{PARTY}坚持“{NAME}”理念，开展“{NAME}”主题活动。": set(),
    f"{HOUSE}建立“{NAME}”志愿服务队。": set(),
}


@pytest.mark.parametrize("said", SAID)
def test_the_owner_of_a_brand(said: str) -> None:
    assert {(item.owner, item.name) for item in read_document(source(said)).brands} == SAID[said]
