"""Offices and units that a notice names without its house, who printed it, links to other stories, campaigns of circles; all made up."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document


def _text(house: str, said: str, foot: str) -> str:
    return f"{house}文件\n关于公布第九届品管圈活动成果评审结果的通知\n各科室：\n医院组织开展了第九届品管圈活动。评出一等奖1个。{said}\n一等奖\n手术室 守护圈\n{house}\n2018年11月30日\n{foot}\n"


def _below(house: str, said: str, foot: str) -> set[str]:
    reading = read_document(source(_text(house, said, foot)))
    return {item.child for item in reading.subordinates if item.parent == house} - {f"{house}手术室"}


_A, _B = "榆中县人民医院", "攀钢集团总医院"


@pytest.mark.parametrize("house", [_A, _B, "兰钢总医院"])
@pytest.mark.parametrize(
    ("said", "foot", "units"),
    [
        ("代表医院参赛的圈，由质量管理部从一等奖中择优确定。", "", ("质量管理部",)),
        ("意见请报医务科。", "", ("医务科",)),
        ("材料交至质控科审核。", "", ("质控科",)),
        ("由护理部牵头组织培训。", "", ("护理部",)),
        ("", "{house}办公室    2018年11月30日印发", ("办公室",)),
        ("", "相关文章\n· 护理部举办“三基”理论考试　[2012-02-06]\n· 内科党支部组织党员赴纪念馆参观学习", ("护理部", "内科党支部")),
        ("", "上一篇：护理部举办理论考试\n下一篇：没有了", ("护理部",)),
        ("", "往期推荐\n我院护理部举办授帽仪式", ("护理部",)),
    ],
)
def test_a_unit_without_its_house(house: str, said: str, foot: str, units: tuple[str, ...]) -> None:
    assert _below(house, said, foot.format(house=house)) == {house + unit for unit in units}


@pytest.mark.parametrize(
    ("said", "foot"),
    [
        ("由市卫生健康局医政科负责解释。", ""),
        ("由各科室组织学习。由相关部门负责落实。", ""),
        ("", "往期推荐\n市卫生健康局召开会议\n各科室开展义诊\n省人民医院急诊科来院交流"),
        ("", "相关链接\n榆中县卫生健康局办公室召开会议"),
    ],
)
def test_units_of_others_and_of_all(said: str, foot: str) -> None:
    assert _below(_A, said, foot) == set()


def test_the_secretariat_of_the_society_that_signs() -> None:
    text = "喜讯！榆中县护理技能竞赛结果出炉\n关于公布竞赛结果的通报\n各会员单位：\n现将结果公布。\n一等奖\n榆中县人民医院\n榆中县护理学会\n2021年5月13日\n供稿丨学会秘书处　　编辑丨施庚\n"
    assert {(item.child, item.parent) for item in read_document(source(text)).subordinates} == {("榆中县护理学会秘书处", "榆中县护理学会")}


@pytest.mark.parametrize("house", [_A, _B, "兰钢总医院"])
@pytest.mark.parametrize("name", ["第九届品管圈活动", "第三届QCC活动", "首届质量改善活动"])
def test_an_edition_of_the_circles_is_a_campaign_of_the_house(house: str, name: str) -> None:
    reading = read_document(source(_text(house, "", "").replace("第九届品管圈活动", name)))
    assert {(item.name, item.organizers) for item in reading.campaigns} == {(name, (house,))}


def test_circles_in_general_are_no_campaign() -> None:
    assert not read_document(source("榆中县人民医院开展品管圈活动以来，质量不断提升。急诊科平安圈获一等奖。\n")).campaigns


_ROWS = (
    ("1", "榆中县人民医院药学部", "“榆”药圈", "降低I类切口抗菌药物使", "金奖"),
    ("2", "永登县人民医院检验科", "红井圈", "提高临床用血申请合格率", "银奖"),
    ("3", "皋兰县人民医院信息中心", "E路通圈", "缩短检查报告回传时间", "铜奖"),
    ("4", "靖远县人民医院后勤保障科", "节节高圈", "降低中央空调能耗", "铜奖"),
)
_COLUMNS = (0, 3, 20, 27, 40)


def _table(header: str, wrapped: int, rest: str, shift: int) -> str:
    lines = [header]
    for at, row in enumerate(_ROWS):
        line = ""
        for column, cell in zip(_COLUMNS, row, strict=True):
            line = line + "　" * (column - len(line)) + cell
        lines.append(line)
        if at == wrapped:
            lines.append("　" * (_COLUMNS[3] + shift) + rest)
    return "\n".join(lines)


@pytest.mark.parametrize("header", ["序号 医院及科室　　　　　　　　　圈名　　　　课题　　　　　　　　　　　　　等次", "序号 医院及科室　　　　　圈名　　　课题　　　　等次"])
@pytest.mark.parametrize(("wrapped", "rest", "shift"), [(0, "用率", -1), (0, "用率", 0), (1, "与安全", -1), (2, "和等候", 1)])
def test_the_rest_of_a_theme_is_no_part_of_the_circle(header: str, wrapped: int, rest: str, shift: int) -> None:
    notice = "兰州市医院协会\n\n关于公布第四届品管圈大赛获奖名单的通知\n\n各会员单位：\n现将获奖名单予以公布。\n\n兰州市医院协会\n2019年8月26日\n\n附件\n第四届品管圈大赛获奖名单\n\n"
    reading = read_document(source(f"{notice}{_table(header, wrapped, rest, shift)}\n"))
    assert {(item.recipient, item.entry, item.award) for item in reading.conferrals} == {(house, circle, award) for _, house, circle, _, award in _ROWS}
