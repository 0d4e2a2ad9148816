"""What houses do without getting anything: visits, plans, plates, papers. No words of running text become bodies, and nobody is given what was not given."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.names.find import find
from partygraph.pipeline import read_document

ACTS = (
    "签订",
    "接受",
    "入围",
    "高度重视",
    "参观",
    "加入",
    "纳入",
    "启用",
    "派遣",
    "依靠",
    "离开",
    "受邀",
    "首次",
    "陆续",
    "即将",
    "正在",
    "累计",
    "多次",
    "位列",
    "荣登",
    "应当",
    "需要",
    "提供",
    "巩固",
    "完成",
    "享有",
    "赠送",
    "立足",
    "实现",
    "共筑",
)


@pytest.mark.parametrize("act", ACTS)
def test_what_a_house_does_is_no_part_of_its_name(act: str) -> None:
    for behind in ("胸痛中心", "创伤中心工作", "医联体"):
        assert "榆中县人民医院" in {item.org.name for item in find(f"榆中县人民医院{act}{behind}")}
        assert not any(act in item.org.name for item in find(f"榆中县人民医院{act}{behind}"))
    assert next(item.org.name for item in find(f"榆中县人民医院胸痛中心{act}创伤中心")) == "榆中县人民医院胸痛中心"


@pytest.mark.parametrize(
    "name",
    [
        "榆中县人民医院签约服务团队",
        "榆中县人民医院培训中心",
        "榆中县人民医院救治中心",
        "榆中县人民医院会诊中心",
        "榆中县人民医院检验科",
        "榆中县人民医院宣传科",
        "中国合格评定国家认可委员会",
        "榆中县关心下一代工作委员会",
        "榆中县人民医院共享中心",
    ],
)
def test_names_that_hold_an_act_stay_whole(name: str) -> None:
    assert [item.org.name for item in find(name)] == [name]


def _given(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in read_document(source(text)).conferrals}


@pytest.mark.parametrize(
    "when",
    [
        "五年间",
        "上半年",
        "第二年",
        "次年",
        "隔年",
        "那一年",
        "同年5月",
        "去年底",
        "今年上半年",
        "短短一年时间",
        "近两年内",
        "一年后",
        "历时两年",
        "时隔三年",
        "第三季度",
        "2020年至2023年",
        "2019年以来",
        "建院之初",
        "搬迁后",
        "新春伊始",
        "岁末年初",
        "上世纪九十年代",
        "疫情期间",
        "当天下午",
        "大会上",
        "仪式现场",
        "喜讯传来",
        "全市仅",
    ],
)
def test_when_it_was_is_no_part_of_who_got_it(when: str) -> None:
    assert _given(f"{when}榆中县人民医院获“市级文明单位”称号。\n") == {("榆中县人民医院", "市级文明单位")}
    assert _given(f"{when}榆中县人民医院急诊科被授予“市级青年文明号”。\n") == {("榆中县人民医院急诊科", "市级青年文明号")}


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("榆中县人民医院建于1950年。第二年医院获“市级文明单位”称号。", {("榆中县人民医院", "市级文明单位")}),
        ("榆中县人民医院建于1950年。上半年急诊科获“市级青年文明号”称号。", {("榆中县人民医院急诊科", "市级青年文明号")}),
        ("第二年兰州大学第一医院获“市级文明单位”称号。", {("兰州大学第一医院", "市级文明单位")}),
        ("大会上榆中县人民医院、永登县中医院均被评为“市级文明单位”。", {("榆中县人民医院", "市级文明单位"), ("永登县中医院", "市级文明单位")}),
        ("国药榆中县人民医院获“市级文明单位”称号。", {("国药榆中县人民医院", "市级文明单位")}),
        ("榆中县人民医院年内科获“市级文明单位”称号。", {("榆中县人民医院年内科", "市级文明单位")}),
    ],
)
def test_words_of_time_in_front_of_short_names(text: str, given: set[tuple[str, str]]) -> None:
    assert _given(text + "\n") == given


@pytest.mark.parametrize(
    ("text", "giver"),
    [
        ("次年甘肃省卫生健康委授予榆中县人民医院“省级先进单位”称号。", "甘肃省卫生健康委"),
        ("疫情期间榆中县卫生健康局授予榆中县人民医院“抗疫先进集体”称号。", "榆中县卫生健康局"),
    ],
)
def test_when_it_was_is_no_part_of_who_gave_it(text: str, giver: str) -> None:
    assert {item.by for item in read_document(source(text + "\n")).conferrals} == {(giver,)}


@pytest.mark.parametrize(
    "plan",
    [
        "到2027年，榆中县人民医院建成“省级文明单位”，永登县中医院建成“市级文明单位”。",
        "2027年底前，榆中县人民医院要获评“甘肃省文明单位”。",
        "下一步，榆中县人民医院获得更多支持，创成“省级文明单位”。",
        "未来三年，永登县中医院创成“全国基层中医药工作先进单位”。",
        "明年，榆中县人民医院急诊科拿下“全国青年文明号”称号。",
        "到“十五五”末，永登县中医院建成“三级甲等中医医院”，医共体建设取得突破。",
        "榆中县人民医院党委承诺：年内获评“五星级党组织”。",
        "榆中县人民医院提出，用三年时间获评“省级文明单位”。",
    ],
)
def test_what_is_to_come_is_given_to_nobody(plan: str) -> None:
    assert _given(plan + "\n") == set()


@pytest.mark.parametrize(
    "done",
    [
        "到2023年底，榆中县人民医院先后获得“省级文明单位”称号。",
        "“十三五”期间，榆中县人民医院荣获“省级文明单位”称号。",
        "到2023年，榆中县人民医院获评“省级文明单位”。",
        "截至2023年底，榆中县人民医院被评为“省级文明单位”。",
        "2023年，榆中县人民医院创成“省级文明单位”，下一步，将创建“全国文明单位”。",
        "去年，榆中县人民医院提出新目标；今年，该院被评为“省级文明单位”。",
    ],
)
def test_what_has_been_got_stays(done: str) -> None:
    assert ("榆中县人民医院", "省级文明单位") in _given(done + "\n")


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("来访的永登县中医院客人参观了榆中县人民医院院史馆、荣誉室和“全国青年文明号”窗口。", {("榆中县人民医院", "全国青年文明号")}),
        ("永登县中医院一行参观榆中县人民医院荣誉墙，墙上“全国文明单位”奖牌格外醒目。", {("榆中县人民医院", "全国文明单位")}),
        ("永登县中医院党员来到榆中县人民医院，荣誉墙上挂满奖牌：“全国文明单位”“省级先进集体”。", {("榆中县人民医院", "全国文明单位"), ("榆中县人民医院", "省级先进集体")}),
        ("永登县中医院考察团走进门诊楼，荣誉墙上挂满奖牌：“全国文明单位”“省级先进集体”。", set()),
        ("永登县中医院党员来到革命纪念馆，荣誉墙上“全国文明单位”奖牌引人注目。", set()),
        ("走进榆中县人民医院，荣誉墙上挂满奖牌：“全国文明单位”“省级先进集体”。", {("榆中县人民医院", "全国文明单位"), ("榆中县人民医院", "省级先进集体")}),
        ("榆中县人民医院门诊大厅里，荣誉墙上“全国文明单位”奖牌格外醒目。", {("榆中县人民医院", "全国文明单位")}),
    ],
)
def test_a_wall_is_that_of_the_house_visited(text: str, given: set[tuple[str, str]]) -> None:
    assert _given(text + "\n") == given


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("榆中县人民医院张小明主任及其团队被授予“陇原工匠工作室”。", set()),
        ("李刚教授及其骨科团队荣获“甘肃省科技创新团队”。榆中县人民医院向他祝贺。", set()),
        ("榆中县人民医院骨科张小明主任、李大刚副主任及骨科团队荣获“市级创新团队”。", set()),
        ("我院周大辅院士及其手外科、神经外科团队分别被授予“省卫生系统手外科劳模创新工作室”和“省卫生系统神经外科劳模创新工作室”。", set()),
        ("榆中县人民医院感染科团队获“市级创新团队”称号。", {("榆中县人民医院感染科团队", "市级创新团队")}),
        ("榆中县人民医院医师团队荣获“市级创新团队”称号。", {("榆中县人民医院医师团队", "市级创新团队")}),
    ],
)
def test_persons_with_their_teams_are_no_bodies(text: str, given: set[tuple[str, str]]) -> None:
    reading = read_document(source(text + "\n"))
    assert {(item.recipient, item.award) for item in reading.conferrals} == given
    assert not any(post in body.name for body in reading.organizations for post in ("主任", "教授", "院士"))


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "榆中县人民医院医技党支部与永登县中医院内科党支部、外科党支部、行政党支部结对。",
            {("榆中县人民医院医技党支部", "榆中县人民医院"), ("永登县中医院内科党支部", "永登县中医院"), ("永登县中医院外科党支部", "永登县中医院"), ("永登县中医院行政党支部", "永登县中医院")},
        ),
        (
            "榆中县人民医院内科党支部、外科党支部与永登县中医院内科党支部、外科党支部联合开展活动。",
            {("榆中县人民医院内科党支部", "榆中县人民医院"), ("榆中县人民医院外科党支部", "榆中县人民医院"), ("永登县中医院内科党支部", "永登县中医院"), ("永登县中医院外科党支部", "永登县中医院")},
        ),
        ("榆中县税务局机关党支部走进榆中县人民医院，与医技党支部一同学习。", {("榆中县税务局机关党支部", "榆中县税务局"), ("榆中县人民医院医技党支部", "榆中县人民医院")}),
        ("甘肃中医药大学医院管理处处长到榆中县人民医院调研。", {("甘肃中医药大学医院管理处", "甘肃中医药大学")}),
        ("兰州大学医院管理处、兰州市卫生健康委医院发展中心负责人参加。", {("兰州大学医院管理处", "兰州大学"), ("兰州市卫生健康委医院发展中心", "兰州市卫生健康委")}),
        ("兰州大学医院内科党支部召开会议。", {("兰州大学医院", "兰州大学"), ("兰州大学医院内科党支部", "兰州大学医院")}),
        ("兰州市卫健委职能科室、榆中县人民医院临床科室负责人参加。", set()),
    ],
)
def test_whose_units_they_are(text: str, pairs: set[tuple[str, str]]) -> None:
    assert {(item.child, item.parent) for item in read_document(source(text + "\n")).subordinates} == pairs


@pytest.mark.parametrize(
    ("text", "name", "organizers"),
    [
        ("由市卫生局、兰州大学联合主办的“陇上名医”、“医德模范”、“最美护士”评选活动中，榆中县人民医院4人上榜。", "“陇上名医”、“医德模范”、“最美护士”评选活动", ("市卫生局", "兰州大学")),
        ("兰州市卫健委开展“最美医生”、“最美护士”评选活动。", "“最美医生”、“最美护士”评选活动", ("兰州市卫健委",)),
        ("榆中县人民医院举办“十佳医生”、“十佳护士”和“十佳药师”评选活动。", "“十佳医生”、“十佳护士”和“十佳药师”评选活动", ("榆中县人民医院",)),
        ("由兰州市卫健委主办的“最美医生”、“最美护士”推选活动圆满结束。", "“最美医生”、“最美护士”推选活动", ("兰州市卫健委",)),
        ("兰州市卫健委开展“最美医生”“最美护士”评选活动。", "“最美医生”“最美护士”评选活动", ("兰州市卫健委",)),
        ("榆中县人民医院荣获“先进集体”、“最美窗口”，并参加“最美护士”评选活动。", "“最美护士”评选活动", ()),
    ],
)
def test_titles_in_a_row_name_one_selection(text: str, name: str, organizers: tuple[str, ...]) -> None:
    assert [(item.name, item.organizers) for item in read_document(source(text + "\n")).campaigns] == [(name, organizers)]
