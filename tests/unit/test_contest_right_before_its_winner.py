"""No comma between the contest and who won there, 对甲授予“X”, and an honour got again; in made-up reports."""

from __future__ import annotations

import pytest

from factories import honours

HONOURS = {
    "contest-unit-work": (
        "日前，在全国微电影展评活动中兰州市中医医院急诊科微电影《守望》荣获银奖。",
        {("兰州市中医医院急诊科", "银奖", "守望", ())},
    ),
    "contest-unit": (
        "在全市技能竞赛中兰州市人民医院急诊科荣获一等奖。",
        {("兰州市人民医院急诊科", "一等奖", None, ())},
    ),
    "contest-traditional-medicine": (
        "在全省技能竞赛中中医学院附属医院以外，兰州市中医医院荣获“优秀组织单位”称号。",
        {("兰州市中医医院", "优秀组织单位", None, ())},
    ),
    "given-by-dui": (
        "甘肃省总工会决定，对兰州市人民医院等374个单位授予“模范职工之家”称号。",
        {("兰州市人民医院", "模范职工之家", None, ("甘肃省总工会",))},
    ),
    "praised-and-given": (
        "甘肃省总工会决定对兰州市人民医院予以表彰，并授予“模范职工之家”称号。",
        {("兰州市人民医院", "模范职工之家", None, ("甘肃省总工会",))},
    ),
    "given-by-gei": (
        "甘肃省总工会决定给兰州市人民医院授予“模范职工之家”称号。",
        {("兰州市人民医院", "模范职工之家", None, ("甘肃省总工会",))},
    ),
    "praised-others-given": (
        "甘肃省卫生健康委对兰州市人民医院急诊科等5个集体予以通报表扬，授予西固区人民医院“先锋单位”称号。",
        {
            ("兰州市人民医院急诊科", "通报表扬", None, ("甘肃省卫生健康委",)),
            ("西固区人民医院", "先锋单位", None, ("甘肃省卫生健康委",)),
        },
    ),
    "got-again": (
        "兰州市血液中心荣获2010年度全国无偿献血先进单位，这是继2006年后该中心再次获此殊荣。",
        {("兰州市血液中心", "2010年度全国无偿献血先进单位", None, ())},
    ),
    "so-many-got": (
        "近日，甘肃省妇联公布结果，兰州市人民医院护理部、西固区人民医院产科等11个集体获评甘肃省三八红旗集体。",
        {
            ("兰州市人民医院护理部", "甘肃省三八红旗集体", None, ("甘肃省妇联",)),
            ("西固区人民医院产科", "甘肃省三八红旗集体", None, ("甘肃省妇联",)),
        },
    ),
}


@pytest.mark.parametrize("case", HONOURS)
def test_who_won_where(case: str) -> None:
    text, expected = HONOURS[case]
    assert honours(text) == expected
