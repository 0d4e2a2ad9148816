"""Rows of names, titles and counts as sentences tell them: one table for each way of telling, with what must not be read."""

from __future__ import annotations

import pytest

from partygraph.model import Reading, Source
from partygraph.names.parse import parse
from partygraph.pipeline import read_document


def read(text: str) -> Reading:
    return read_document(Source(name="x.txt", media_type="text/plain", digest="0" * 64, text=text))


def told(text: str) -> list[tuple[str, str]]:
    return [(item.recipient, item.award) for item in read(text).conferrals]


HOUSE = "济南市中心医院"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("内一科、外五科获成绩优异B类科室，产房获成绩优异A类科室。", [("内一科", "成绩优异B类科室"), ("外五科", "成绩优异B类科室"), ("产房", "成绩优异A类科室")]),
        ("手术室获得管理规范班组。", [("手术室", "管理规范班组")]),
        ("急诊科荣获质控工作进步显著科室，儿科荣获病历书写规范科室。", [("急诊科", "质控工作进步显著科室"), ("儿科", "病历书写规范科室")]),
        ("急诊科被评为考核优良A级科室。", [("急诊科", "考核优良A级科室")]),
        ("护理部获进步显著集体。", [("护理部", "进步显著集体")]),
        ("外科获工作出色团队。", [("外科", "工作出色团队")]),
        ("内科取得优异成绩，急诊科获得显著成效，产科获患者好评，检验科获批合格实验室。", []),
    ],
)
def test_title_that_praises_by_an_adjective(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(f"{HOUSE}召开总结会。会上，{text}") == [(HOUSE + unit, award) for unit, award in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("获得“抗疫先锋”称号的集体是浙江省人民医院援鄂医疗队、江苏省中医院“战疫尖兵”、济南市中心医院党员突击队。", ["浙江省人民医院援鄂医疗队", "江苏省中医院“战疫尖兵”", "济南市中心医院党员突击队"]),
        ("此次被授予“抗疫先锋”称号的英雄群体包括：军队支援湖北医疗队，江苏省中医院“尖刀连”，济南市中心医院。", ["军队支援湖北医疗队", "江苏省中医院“尖刀连”", HOUSE]),
        ("重庆市对口支援孝感市疾控工作队、浙江省人民医院被授予“抗疫先锋”称号。", ["重庆市对口支援孝感市疾控工作队", "浙江省人民医院"]),
        ("此次获“抗疫先锋”称号的先进集体有：浙江省人民医院，江苏省中医院。", ["浙江省人民医院", "江苏省中医院"]),
        ("荣获“抗疫先锋”的集体分别是：浙江省人民医院；江苏省中医院；济南市中心医院。", ["浙江省人民医院", "江苏省中医院", HOUSE]),
        ("获评“抗疫先锋”称号的团队分别为济南市中心医院、济南市第二医院和济南市儿童医院。", [HOUSE, "济南市第二医院", "济南市儿童医院"]),
        ("被评为“抗疫先锋”的科室是济南市中心医院急诊科、济南市第二医院产科。", ["济南市中心医院急诊科", "济南市第二医院产科"]),
        ("湖南省赴黄冈医疗队、上海市首批援鄂医疗队被授予“抗疫先锋”称号。", ["湖南省赴黄冈医疗队", "上海市首批援鄂医疗队"]),
        ("获得“抗疫先锋”称号的集体是全市的榜样，获得“抗疫先锋”的科室有3家。", []),
        ("获得“抗疫先锋”称号的集体为济南市中心医院的发展作出贡献。", []),
        ("获得“抗疫先锋”称号的单位代表是济南市中心医院院长张某。", []),
        ("对口支援医院被授予“抗疫先锋”称号。", []),
    ],
)
def test_those_behind_a_title_are_a_row(text: str, expected: list[str]) -> None:
    assert told(f"表彰大会在北京召开。{text}") == [(name, "抗疫先锋") for name in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("获得一等奖的代表队是济南市中心医院、济南市第二医院。", [(HOUSE, "一等奖"), ("济南市第二医院", "一等奖")]),
        ("荣获金奖的单位有济南市中心医院和济南市第二医院。", [(HOUSE, "金奖"), ("济南市第二医院", "金奖")]),
        ("获三等奖的科室分别为：济南市中心医院急诊科、济南市第二医院儿科。", [("济南市中心医院急诊科", "三等奖"), ("济南市第二医院儿科", "三等奖")]),
        ("获得一等奖的作品将参加省赛，获得优秀奖的是济南市中心医院。", [(HOUSE, "优秀奖")]),
    ],
)
def test_those_behind_a_prize_are_a_row(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(f"竞赛在北京举行。{text}") == expected


@pytest.mark.parametrize(
    ("text", "recipient", "entry"),
    [
        ("济南市中心医院“暖心团”被共青团济南市委授予“优秀志愿服务集体”称号。", "济南市中心医院“暖心团”", None),
        ("济南市中心医院急诊科“尖刀班”荣获“优秀志愿服务集体”。", "济南市中心医院急诊科“尖刀班”", None),
        ("济南市中心医院“药学轻骑兵”获评“优秀志愿服务集体”。", "济南市中心医院“药学轻骑兵”", None),
        ("会议在济南市中心医院召开。急诊科“护心连”荣获“优秀志愿服务集体”称号。", "济南市中心医院急诊科“护心连”", None),
        ("济南市中心医院“药香圈”荣获一等奖。", HOUSE, "药香圈"),
    ],
)
def test_team_whose_quotation_says_so(text: str, recipient: str, entry: str | None) -> None:
    reading = read(text)
    assert [(item.recipient, item.entry) for item in reading.conferrals] == [(recipient, entry)]
    assert any(item.child == recipient for item in reading.subordinates) == (entry is None)


def test_two_houses_joined_by_and_are_no_chain() -> None:
    assert parse("济南市中心医院和济南市第二医院") is None
    assert parse("济南市中心医院和平院区") is not None


def declared(text: str) -> list[tuple[str, int | None]]:
    return [(award.name, award.declared) for award in read(f"济南市中心医院召开大会。{text}").awards]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("个人奖项评出一、二、三等奖5人、10人、16人。", [("一等奖", 5), ("二等奖", 10), ("三等奖", 16)]),
        ("评选出一、二等奖分别为5名、10名。", [("一等奖", 5), ("二等奖", 10)]),
        ("大会评出金、银、铜奖1个、2个和3个。", [("金奖", 1), ("银奖", 2), ("铜奖", 3)]),
        ("一、二等奖分别有2个和4个。", [("一等奖", 2), ("二等奖", 4)]),
        ("评出团体一、二等奖各1个、2个。", [("团体一等奖", 1), ("团体二等奖", 2)]),
        ("设置了集体一等奖1名、二等奖3名。", [("集体一等奖", 1), ("集体二等奖", 3)]),
        ("设立了一等奖1名。", [("一等奖", 1)]),
        ("31名党员、积极分子荣获个人优秀奖。", [("个人优秀奖", 31)]),
        ("3名医生、护士获评先进个人。", [("先进个人", 3)]),
        ("评选“最美医生”、“最美护士”和“优秀科室”获得者各10名。", [("最美医生", 10), ("最美护士", 10), ("优秀科室", 10)]),
        ("评出“最美医生”“最美护士”各10名。", [("最美医生", 10), ("最美护士", 10)]),
        ("评出一、二、三等奖共6名。", []),
        ("评出一、二等奖各6名，优秀奖3名。", [("一等奖", 6), ("二等奖", 6), ("优秀奖", 3)]),
        ("评出一、二、三等奖5名、优秀奖3名。", [("优秀奖", 3)]),
        ("竞赛二、三等奖获得者8人被授予“服务明星”称号。", [("服务明星", 8)]),
        ("3名医生、2个科室获表彰。", []),
    ],
)
def test_counts_of_several_at_once(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(name, count) for name, count in declared(text) if count is not None] == expected


@pytest.mark.parametrize(
    ("text", "recipient", "givers"),
    [
        ("根据《中共菏泽市委菏泽市人民政府关于表彰先进集体的决定》，授予菏泽市中医医院等100个集体“先进集体”称号。", "菏泽市中医医院", ("中共菏泽市委", "菏泽市人民政府")),
        ("根据《山东省卫生健康委员会、山东省总工会关于表彰先进集体的通报》，菏泽市立医院被授予“先进集体”称号。", "菏泽市立医院", ("山东省卫生健康委员会", "山东省总工会")),
        ("按照《山东省卫生健康委员会关于命名先进集体的通知》（2020年第6号），菏泽市立医院荣获“先进集体”称号。", "菏泽市立医院", ("山东省卫生健康委员会",)),
        ("依据菏泽市卫生健康委员会《关于表彰先进集体的决定》，授予菏泽市立医院“先进集体”称号。", "菏泽市立医院", ("菏泽市卫生健康委员会",)),
        ("遵照山东省总工会印发的《关于表扬先进集体的通报》精神，菏泽市立医院获评“先进集体”。", "菏泽市立医院", ("山东省总工会",)),
        ("根据《关于表彰先进集体的通报》，菏泽市立医院被授予“先进集体”称号。", "菏泽市立医院", ()),
        ("根据《山东省卫生健康委员会关于加强护理工作的通知》，菏泽市立医院荣获“先进集体”称号。", "菏泽市立医院", ()),
        ("根据《山东省总工会关于表彰先进个人的通报》部署工作；菏泽市立医院获“先进集体”称号。", "菏泽市立医院", ()),
    ],
)
def test_who_gives_by_the_paper_that_is_cited(text: str, recipient: str, givers: tuple[str, ...]) -> None:
    assert [(item.recipient, item.by) for item in read(f"会议在菏泽召开。{text}").conferrals] == [(recipient, givers)]


@pytest.mark.parametrize(
    ("text", "givers"),
    [
        ("为表扬先进，经科室推荐、院党委会研究决定：授予消化内科等5个科室“先进科室”称号。\n中共利川市人民医院委员会", ("中共利川市人民医院委员会",)),
        ("现决定授予消化内科“先进科室”称号。\n共青团利川市人民医院委员会", ("共青团利川市人民医院委员会",)),
        ("经研究决定，授予消化内科等3个科室“先进科室”称号。\n希望受表彰的科室再接再厉。\n利川市人民医院党委", ("利川市人民医院党委",)),
        ("经研究，对消化内科等3个先进科室予以表彰。\n利川市人民医院工会", ("利川市人民医院工会",)),
        ("各科室：\n经研究决定，授予消化内科“先进科室”称号。\n利川市人民医院", ("利川市人民医院",)),
        ("近日，湖北省卫生健康委员会研究决定，授予消化内科“先进科室”称号。\n利川市人民医院", ("湖北省卫生健康委员会",)),
        ("县里决定授予我院消化内科“先进科室”称号。\n利川市人民医院", ()),
        ("上级决定授予消化内科“先进科室”称号。\n利川市人民医院", ()),
        ("院里召开大会，消化内科获“先进科室”称号。\n利川市人民医院", ()),
    ],
)
def test_who_signs_without_a_date_gives(text: str, givers: tuple[str, ...]) -> None:
    assert [(item.recipient, item.by) for item in read(text).conferrals] == [("利川市人民医院消化内科", givers)]


@pytest.mark.parametrize(
    ("text", "award", "count"),
    [
        ("先进受到表彰——济南市中心医院等6个单位获全国五一劳动奖状，王某等20人获全国五一劳动奖章。", "全国五一劳动奖状", 6),
        ("济南市中心医院等6个集体荣获全国五一劳动奖状，李某等20名职工获五一劳动奖章。", "全国五一劳动奖状", 6),
        ("济南市中心医院等6个先进单位获表彰。", "先进单位", 6),
    ],
)
def test_first_of_several_that_got_a_title(text: str, award: str, count: int) -> None:
    assert told(f"会议召开。{text}") == [(HOUSE, award)]
    assert (award, count) in declared(text)
