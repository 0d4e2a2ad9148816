"""Pages that quote a notice, posts of short lines, tables whose cells a copy has moved, and the forms in which names are written."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.clean import clean
from partygraph.model import Reading
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"


def told(text: str) -> set[tuple[str, ...]]:
    return {(item.recipient, item.award, *([item.entry] if item.entry else []), *item.by) for item in read_document(source(text)).conferrals}


STORY = "喜报！我院两个集体受到县妇联表彰\n榆中县人民医院 2023-03-08 11:30 发表于甘肃\n三月春光正好，榆中县召开妇女节表彰大会，我院妇产科获“三八红旗集体”荣誉称号，全院上下备受鼓舞。\n"
NOTICE = (
    "榆中县妇女联合会\n关于表彰2022年度三八红旗集体的决定\n榆妇字〔2023〕4号\n各乡镇妇联：\n"
    "授予榆中县人民医院妇产科、榆中县第一中学英语组“三八红旗集体”荣誉称号。\n榆中县妇女联合会\n2023年3月6日\n"
)
ON = "【妇产科】\n全科三十一名医护人员承担着全县及周边各县孕产妇的救治任务，年分娩量九百余例，大年初一也不停机，深受群众信赖与好评，先后接待周边县乡同行参观学习。\n"


@pytest.mark.parametrize("lead", ["让我们一起来看看县妇联的决定吧👇\n", "县妇联的决定全文如下：\n"])
def test_a_page_that_goes_on_behind_the_notice_that_it_quotes(lead: str) -> None:
    reading: Reading = read_document(source(STORY + lead + NOTICE + ON))
    assert (reading.document.title, reading.document.number, reading.document.issued) == ("喜报！我院两个集体受到县妇联表彰", None, ("2023-03-08",))
    assert {(item.recipient, *item.by) for item in reading.conferrals} == {(f"{HOUSE}妇产科", "榆中县妇女联合会"), ("榆中县第一中学英语组", "榆中县妇女联合会")}


def test_a_notice_with_nothing_but_a_lead_in_is_the_document() -> None:
    reading = read_document(source(STORY + "县妇联的决定全文如下：\n" + NOTICE))
    assert reading.document.number == "榆妇字〔2023〕4号"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["榆中县总工会日前印发决定", "授予我院急诊科", "“工人先锋号”称号", "急诊科全年接诊三万人次"], {(f"{HOUSE}急诊科", "工人先锋号", "榆中县总工会")}),
        (["中共榆中县委", "表彰抗疫一线的基层党组织", "我院第一党支部", "荣获", "“抗疫先进党组织”"], {(f"{HOUSE}第一党支部", "抗疫先进党组织", "中共榆中县委")}),
        (["在刚刚结束的", "甘肃省护理技能大赛中", "我院护理部", "勇夺团体一等奖"], {(f"{HOUSE}护理部", "团体一等奖")}),
    ],
)
def test_posts_whose_lines_break_off(lines: list[str], expected: set[tuple[str, ...]]) -> None:
    text = "\n\n".join(["喜讯传来，我院再获殊荣", f"{HOUSE} 2023-03-08 11:30", *lines, "图文：党办"])
    assert told(text) == expected


UNITS = {("榆中县人民医院内科党支部",), ("榆中县人民医院第二党支部",), ("永登县中医院门诊党支部",), ("永登县中医院后勤党支部",)}


@pytest.mark.parametrize(
    "rows",
    [
        "单位 党支部\n榆中县人民医院 内科党支部\n第二党支部\n永登县中医院 门诊党支部\n后勤党支部",
        "单位名称 支部名称\n榆中县人民医院 内科党支部 第二党支部\n单位名称 支部名称\n永登县中医院 门诊党支部\n后勤党支部",
        "单 位 党支部\n榆中县人民医院 内科党支部\n第二党支部\n永登县中医院 门诊党支部 后勤党支部\n",
    ],
)
def test_units_below_the_house_of_the_column(rows: str) -> None:
    text = f"兰州市卫生健康委员会关于表彰先进党支部的决定\n决定授予下列党支部“先进党支部”称号。\n先进党支部（4个）\n{rows}\n兰州市卫生健康委员会\n2023年6月1日"
    assert {item[:1] for item in told(text)} == UNITS


def test_names_that_go_on_at_the_edge_of_the_page() -> None:
    rows = (
        "序号      支 部 名 称            支部书记\n"
        " 1    榆中县疾病预防控制中心传染病防治所\n第一党支部                       赵  某\n"
        " 2    永登县疾病预防控制中心机关第二党支\n部                               钱某某\n"
        " 3    兰州市疾病预防控制中心第三支部   孙某某\n"
        " 4    皋兰县疾病预防控制中心检验科党支部\n                                 李  某\n"
    )
    text = f"关于表扬“百强支部”的通报\n各会员单位：\n决定授予下列党支部“百强支部”称号。\n甘肃省预防医学会\n疾病控制分会\n2017年11月16日\n附件\n“百强支部”名单\n\n{rows}"
    assert told(text) == {
        (name, "百强支部", "甘肃省预防医学会疾病控制分会")
        for name in ("榆中县疾病预防控制中心传染病防治所第一党支部", "永登县疾病预防控制中心机关第二党支部", "兰州市疾病预防控制中心第三支部", "皋兰县疾病预防控制中心检验科党支部")
    }


def test_cells_on_the_left_that_stand_once() -> None:
    cells = "奖项 类别 项目名称 申报单位 联系人 金奖 健康促进 “急救”进社区行动 榆中县人民医院 赵某某 为老服务 “银龄守护”照护培训 永登县中医院 钱某某 银奖 健康背篓送医行动 皋兰县中医院 孙某某"
    text = "兰州市卫生健康委员会关于公布志愿服务大赛结果的通报\n各单位：\n现公布结果。\n兰州市卫生健康委员会\n2023年6月1日\n附件\n获奖项目一览表\n" + cells.replace(" ", "\n")
    assert {item[:3] for item in told(text)} == {(HOUSE, "金奖", "“急救”进社区行动"), ("永登县中医院", "金奖", "“银龄守护”照护培训"), ("皋兰县中医院", "银奖", "健康背篓送医行动")}


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("山亭区城头镇中心卫生院", "城头卫生院"),
        ("枣庄市山亭区中医院", "山亭中医院"),
        ("沂源县人民医院", "县院"),
        ("沂源县人民医院", "县医院"),
        ("温州市第三人民医院", "温州三医"),
    ],
)
def test_short_forms_of_a_house(full: str, short: str) -> None:
    said = f"{short}（{full}的简称）" if short == "温州三医" else short
    reading = read_document(source(f"{full}召开大会\n近日，{full}召开会议。{said}急诊科获“先进集体”称号。" if short != "温州三医" else f"荣誉\n{said}获“先进集体”称号。"))
    assert {item.recipient for item in reading.conferrals} == {f"{full}急诊科" if short != "温州三医" else full}
    assert (full, short) in {(item.name, item.alias) for item in reading.aliases}


@pytest.mark.parametrize("name", ["中铁阜阳中心医院", "通用环球西安北环医院"])
def test_houses_called_after_their_group(name: str) -> None:
    reading = read_document(source(f"喜报\n近日，{name}急诊科荣获“工人先锋号”称号。"))
    assert {item.recipient for item in reading.conferrals} == {f"{name}急诊科"}
    assert name in {item.name for item in reading.locations}


@pytest.mark.parametrize(
    ("written", "read"),
    [("⼈民医院﹙6个﹚", "人民医院（6个）"), ("⑴甲医院；⒉乙医院", "①甲医院；②乙医院"), ("〖甲〗", "【甲】"), ("单 位 党支部\n" * 4, "单位 党支部\n" * 4)],
)
def test_forms_of_characters(written: str, read: str) -> None:
    assert clean(written).chars == read


def test_the_page_that_a_path_leads_to() -> None:
    head = f"{HOUSE}\n首页  医院概况  新闻动态\n医院概况\n· 领导班子\n· 大事记\n当前位置：首页 >> 医院概况 >> 大事记\n大事记\n"
    text = f"{head}{HOUSE}坐落在县城，是县内唯一一所集医疗、教学、科研、预防于一体的综合医院，现有职工五百余人，年门诊量三十万人次。\n1953年  挂牌建院。\n1992年  被卫生部授予“爱婴医院”称号。"
    assert read_document(source(text)).document.title == "大事记"
