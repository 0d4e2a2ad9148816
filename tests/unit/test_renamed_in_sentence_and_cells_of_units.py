"""Houses renamed in the clause before, owners of brands who build on something, cells that hold several units, and who gave what ours are among; in made-up texts."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.facts.houses.short_forms import same_body
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"
STORY = f"{HOUSE}新闻\n\n写在建院七十周年之际\n\n"


def _told(text: str) -> set[tuple[str, str, tuple[str, ...]]]:
    return {(item.recipient, item.award, item.by) for item in read_document(source(text)).conferrals}


@pytest.mark.parametrize(
    ("clause", "who"),
    [
        ("1953年，皋兰卫生院更名为皋兰专区人民医院，同年", "皋兰专区人民医院"),
        ("1953年，皋兰卫生院改名为皋兰专区医院，次年", "皋兰专区医院"),
        ("2010年，永登卫生院升格为永登县第二人民医院，", "永登县第二人民医院"),
        ("2010年，永登县中医院成立肿瘤科，", "永登县中医院"),
        ("2010年，永登县中医院升格为三级医院，", "永登县中医院"),
    ],
)
def test_who_gets_it_is_who_the_house_has_become(clause: str, who: str) -> None:
    assert _told(f"{STORY}{clause}被甘肃省卫生厅评为“文明单位”。\n") == {(who, "文明单位", ("甘肃省卫生厅",))}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("护理部从省妇联手里接过“全省巾帼文明岗”的奖牌。", {(f"{HOUSE}护理部", "全省巾帼文明岗", ("省妇联",))}),
        ("检验科从省总工会领回“甘肃省工人先锋号”牌匾。", {(f"{HOUSE}检验科", "甘肃省工人先锋号", ("省总工会",))}),
        ("急诊科从患者手中接过“医德高尚”锦旗。", set()),
        ("产科又升级拿下“全国巾帼文明岗”。", {(f"{HOUSE}产科", "全国巾帼文明岗", ())}),
        ("6月，县委评选全县先进基层党组织30个，外科第二党支部入列。", {(f"{HOUSE}外科第二党支部", "全县先进基层党组织", ("县委",))}),
        ("市总工会评选工人先锋号20个，我院检验科名列其中。", {(f"{HOUSE}检验科", "工人先锋号", ("市总工会",))}),
    ],
)
def test_plates_taken_from_hands_and_so_many_chosen(sentence: str, told: set[tuple[str, str, tuple[str, ...]]]) -> None:
    assert _told(f"{STORY}{sentence}\n") == told


@pytest.mark.parametrize("does", ["立足胸痛、卒中、创伤三大中心，创建", "依托国医馆，打造", "借助孕产中心，推出", "依托县域医共体中心医院，培育"])
@pytest.mark.parametrize("who", ["榆中县中医院", "皋兰县人民医院外科党支部"])
def test_a_brand_is_of_who_builds_on_something(who: str, does: str) -> None:
    reading = read_document(source(f"兰州市卫健委推进党建品牌创建\n\n{who}{does}“同行”党建品牌。\n"))
    assert {(item.owner, item.name) for item in reading.brands} == {(who, "同行")}


TABLE = (
    f"{HOUSE}历年集体荣誉\n\n年份\t荣誉称号\t获得者\t授予单位\n2018\t兰州市五一劳动奖状\t{HOUSE}\t兰州市总工会\n"
    "2019\t兰州市巾帼文明岗\t%s\t兰州市妇女联合会\n2020\t全国工人先锋号\t重症医学科\t中华全国总工会\n%s"
)


@pytest.mark.parametrize(
    ("cell", "units"),
    [
        ("急诊科", ["急诊科"]),
        ("急诊科\n检验科", ["急诊科", "检验科"]),
        ("血液净化中心\n体检中心", ["血液净化中心", "体检中心"]),
        ("急诊科\n护理部\n药学部", ["急诊科", "护理部", "药学部"]),
        ("骨科\n一病区", ["骨科一病区"]),
        ("新生儿重症\n监护室", ["新生儿重症监护室"]),
    ],
)
def test_units_of_a_cell_are_a_row_each(cell: str, units: list[str]) -> None:
    assert {(who, by) for who, award, by in _told(TABLE % (cell, "")) if award == "兰州市巾帼文明岗"} == {(HOUSE + unit, ("兰州市妇女联合会",)) for unit in units}


@pytest.mark.parametrize("below", ["\n皋兰县中医院\n\n皋兰县中医院建于1985年。", "注：个人荣誉见附录。\n\n皋兰县中医院\n\n【概况】　皋兰县中医院建于1985年，为三级甲等中医医院，开放床位五百张。"])
def test_a_house_behind_a_gap_shares_no_cell(below: str) -> None:
    assert _told(TABLE % ("急诊科", below)) == _told(TABLE % ("急诊科", ""))


def test_a_chapter_with_its_survey_is_no_row_of_the_list_above() -> None:
    text = "9月，甘肃省卫生健康委公布第四批省级健康促进医院，皋兰县医院、永登县医院上榜。\n\n%s\n\n【概况】　%s建于1985年，为三级甲等中医医院，年内编制完成规划，开放床位五百张。"
    assert {who for who, *_ in honours("兰州卫生年鉴节选\n\n" + text.replace("%s", "榆中县中医院"))} == {"皋兰县医院", "永登县医院"}


@pytest.mark.parametrize("ours", ["其中市卫生健康系统有多个集体和个人", "其中，我市卫健系统有3个集体", "我市多个集体榜上有名"])
def test_who_praises_ours_gave_what_they_got(ours: str) -> None:
    text = f"金城日报　2019年3月14日　星期四\n\n市卫生健康系统多个集体受表彰\n\n3月6日，市妇联对一批妇女先进典型给予隆重表彰，{ours}。\n\n"
    text += "皋兰县医院产科获得兰州市“十佳巾帼文明岗”称号。\n\n榆中县医院护理部荣获甘肃省“巾帼建功先进集体”称号。\n"
    assert {(who, by) for who, _, by in _told(text)} == {("皋兰县医院产科", ("市妇联",)), ("榆中县医院护理部", ())}


def test_those_of_another_system_are_not_ours() -> None:
    text = "金城日报　2019年3月14日　星期四\n\n多个集体受表彰\n\n3月6日，市妇联对一批先进典型给予表彰，其中教育系统有3个集体。\n\n皋兰县医院产科获得兰州市“十佳巾帼文明岗”称号。\n"
    assert {by for *_, by in _told(text)} == {()}


@pytest.mark.parametrize(
    ("head", "issuer"),
    [
        ("金城经济日报 2021-02-10 00:49 大字", "金城经济日报"),
        ("金城经济日报 2021-02-10", "金城经济日报"),
        ("急诊科 2021-02-10 00:49 大字", "地方网"),
    ],
)
def test_the_paper_beside_the_day_is_the_source(head: str, issuer: str) -> None:
    text = f"地方网 > 甘肃 > 正文\n\n12家医院跻身健康促进医院行列\n\n{head}\n\n2月2日，省卫生健康委命名榆中县人民医院等12家医院为第三批甘肃省健康促进医院，我省健康促进医院的队伍又添新成员。\n"
    document = read_document(source(text)).document
    assert (document.issuers, document.issued, document.title) == ((issuer,), ("2021-02-10",), "12家医院跻身健康促进医院行列")


def test_a_greeting_is_no_headline() -> None:
    text = "您好，欢迎来到健康文化网！今天是\n榆中县把品牌创建作为抓手，推动党建工作与医疗业务同频共振，基层医疗卫生机构的凝聚力、服务力不断增强，群众就医体验一年比一年好。\n"
    assert read_document(source(text)).document.title is None


@pytest.mark.parametrize("lead", ["进入新世纪，医院连续四届被评为文明单位。2017年，医院成为兰山医科大学的附属医院，加挂", "近年来，学科建设提速；我院挂牌两年后又加挂"])
def test_a_second_plate_is_read_in_a_paragraph_of_history(lead: str) -> None:
    reading = read_document(source(f"{HOUSE}建院纪实\n\n{HOUSE}建于1941年。\n\n{lead}“兰山医科大学附属榆中医院”牌子。\n"))
    assert (HOUSE, "兰山医科大学附属榆中医院") in {(item.name, item.alias) for item in reading.aliases} | {(item.alias, item.name) for item in reading.aliases}


def test_working_committees_of_offices() -> None:
    assert same_body("中共兰州市委市直机关工作委员会", "市直机关工委")
    assert same_body("榆中县卫生健康和体育局", "榆中县卫体局")
    assert not same_body("中共兰州市委教育工作委员会", "市直机关工委")
