"""Units that a sentence points to, rows with remarks and titles of tables, places that are found healthy, in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.parse import parse
from partygraph.pipeline import read_document

_HOUSE = "兰州市第一人民医院召开大会。"

HONOURS = {
    "rows-with-a-remark-and-a-work-of-the-headline": (
        ("“两江急先锋”品牌获奖啦\n\n昨天，全市卫生健康系统党建品牌大赛颁奖仪式举行。\n\n比赛成绩:\n\n兰州市急救中心    “两江急先锋”    金奖\n"
        "皋兰县人民医院制剂室党支部    “百草香”    铜奖    (咦,名字最有味道!)\n榆中县人民医院    “桃源医路”    铜奖"),
        {("兰州市急救中心", "金奖", "两江急先锋"), ("皋兰县人民医院制剂室党支部", "铜奖", "百草香"), ("榆中县人民医院", "铜奖", "桃源医路")},
    ),
    "standards-that-houses-meet": (
        ("甲省卫生健康委员会关于公布名单的通知\n\n2022年“优质服务基层行”活动达到基本标准基层医疗卫生机构名单(节选) | ||\n设区市 | 县(市、区) | 机构名称 |\n"
        "厦门市(3) | 思明区 | 筼筜街道社区卫生服务中心 |\n嘉莲街道社区卫生服务中心 |\n湖里区 | 禾山街道社区卫生服务中心 |"),
        {("筼筜街道社区卫生服务中心", "基本标准", None), ("嘉莲街道社区卫生服务中心", "基本标准", None), ("禾山街道社区卫生服务中心", "基本标准", None)},
    ),
    "healthy-places": (
        "关于命名健康细胞的通知\n\n健康社区:泉山区滨湖社区,泉山区荣景社区。\n健康学校:泉山区西苑小学。\n健康小屋(健康加油站):邳州市燕子埠卫生院,邳州市张楼卫生院。",
        {
            ("泉山区滨湖社区", "健康社区", None),
            ("泉山区荣景社区", "健康社区", None),
            ("泉山区西苑小学", "健康学校", None),
            ("邳州市燕子埠卫生院", "健康小屋", None),
            ("邳州市张楼卫生院", "健康小屋", None),
        },
    ),
    "names-abreast-of-several-kinds": (
        "关于表彰先进的决定\n\n先进单位（3个）\n市中医医院　　市妇幼保健所　　直溪中心卫生院",
        {("市中医医院", "先进单位", None), ("市妇幼保健所", "先进单位", None), ("直溪中心卫生院", "先进单位", None)},
    ),
    "works-that-blanks-part": (
        "兰州市第一人民医院召开表彰大会\n\n摄影比赛获奖科室:\n一等奖:重症医学科《守护》\n二等奖:新生儿科《小手大手》　手术室《无菌的承诺》",
        {("兰州市第一人民医院重症医学科", "一等奖", "守护"), ("兰州市第一人民医院新生儿科", "二等奖", "小手大手"), ("兰州市第一人民医院手术室", "二等奖", "无菌的承诺")},
    ),
    "those-whom-plaques-are-put-up-for": (
        _HOUSE + "会上，与会领导为荣获2020年度“甘肃青年文明号”的综合重症医学科、神经内科、急诊科授牌。",
        {
            ("兰州市第一人民医院综合重症医学科", "2020年度甘肃青年文明号", None),
            ("兰州市第一人民医院神经内科", "2020年度甘肃青年文明号", None),
            ("兰州市第一人民医院急诊科", "2020年度甘肃青年文明号", None),
        },
    ),
    "who-hands-prizes-over": (
        "比赛中，榆中县人民医院荣获一等奖。兰州市第一人民医院党委书记张某某同志、皋兰县人民医院党委书记李某同志分别为获得一等奖、二等奖、三等奖的参赛队颁奖，并合影留念！",
        {("榆中县人民医院", "一等奖", None)},
    ),
    "the-department-of-a-branch": (
        "兰州市第一人民医院呼吸科党支部有党员12名。2022年，支部获评甘肃省“标杆党支部”；带领科室集体获得“甘肃青年五四奖章集体”称号。",
        {("兰州市第一人民医院呼吸科党支部", "甘肃省标杆党支部", None), ("兰州市第一人民医院呼吸科", "甘肃青年五四奖章集体", None)},
    ),
    "a-unit-below-the-branch": (
        "兰州市疾病预防控制中心预防三党支部成绩突出。该支部所辖科室检测检验中心先后荣获“甘肃省工人先锋号”及“全国工人先锋号”等荣誉称号。",
        {("兰州市疾病预防控制中心检测检验中心", "甘肃省工人先锋号", None), ("兰州市疾病预防控制中心检测检验中心", "全国工人先锋号", None)},
    ),
    "what-somebody-is-honoured-for": (
        _HOUSE + "同月，在汛期医疗救援中表现突出的医院卫生应急队，被甘肃省卫生健康委员会评为“卫生应急突出贡献集体”。",
        {("兰州市第一人民医院卫生应急队", "卫生应急突出贡献集体", None)},
    ),
    "a-person-and-a-house": ("葛某某及榆中县人民医院被竞赛组委会授予“特别贡献奖”。", {("榆中县人民医院", "特别贡献奖", None)}),
    "persons-with-their-county": (
        "竞赛中，榆中县代表队荣获团体一等奖，被市总工会授予“先锋集体”荣誉称号；皋兰县张某、永登县李某某分别获得围产保健、儿童保健第一名，被市总工会授予“五一标兵”荣誉称号。",
        {("榆中县代表队", "团体一等奖", None), ("榆中县代表队", "先锋集体", None)},
    ),
    "others-whose-name-is-not-read": (
        "兰州市第一人民医院工会等35家工会荣获模范职工之家称号，盛辉物流福州车队小组等35家工会小组荣获模范职工小家称号。",
        {("兰州市第一人民医院工会", "模范职工之家", None)},
    ),
    "a-prize-and-then-who-brought-which-work": (
        "大赛在兰州落幕。摘得一等奖的案例各有千秋。榆中县人民医院带来的《一张床位》,讲述支部协同;皋兰县人民医院急诊科党支部以《黄金时间》再现救援;永登县中医院的案例叫《药箱》,讲的是巡诊。",
        {("榆中县人民医院", "一等奖", "一张床位"), ("皋兰县人民医院急诊科党支部", "一等奖", "黄金时间"), ("永登县中医院", "一等奖", "药箱")},
    ),
    "teams-with-names": (
        "二师二十二团医院“星光”服务队、四师七十八团“马背”宣讲团被评为优秀团队。",
        {("二师二十二团医院星光服务队", "优秀团队", None), ("四师七十八团“马背”宣讲团", "优秀团队", None)},
    ),
    "works-without-marks": (
        "一师阿拉尔市图书馆流动图书下基层活动、三师图木舒克市农业农村局“庄稼医院”农化服务项目此次被评为示范项目。",
        {("一师阿拉尔市图书馆", "示范项目", "流动图书下基层活动"), ("三师图木舒克市农业农村局", "示范项目", "“庄稼医院”农化服务项目")},
    ),
    "a-branch-of-a-campus-in-a-row": (
        _HOUSE + "该院党政办党支部荣获一等奖，中山院区党支部、感染科党支部，外科第三党支部荣获二等奖。",
        {
            ("兰州市第一人民医院党政办党支部", "一等奖", None),
            ("兰州市第一人民医院中山院区党支部", "二等奖", None),
            ("兰州市第一人民医院感染科党支部", "二等奖", None),
            ("兰州市第一人民医院外科第三党支部", "二等奖", None),
        },
    ),
}


@pytest.mark.parametrize("name", HONOURS)
def test_honours(name: str) -> None:
    text, expected = HONOURS[name]
    assert {item[:3] for item in honours(text)} == expected


def test_brands_win_at_a_contest_of_brands() -> None:
    reading = read_document(source(HONOURS["rows-with-a-remark-and-a-work-of-the-headline"][0]))
    assert {(item.owner, item.name) for item in reading.brands} == {("兰州市急救中心", "两江急先锋"), ("皋兰县人民医院制剂室党支部", "百草香"), ("榆中县人民医院", "桃源医路")}


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("兰州大学附属医院是甘肃省卫健委直管医院，也是三级甲等医院。", {("兰州大学附属医院", "兰州大学"), ("兰州大学附属医院", "甘肃省卫健委")}),
        (
            "兰州市第一人民医院第八团支部系普外科、手术室等科室综合团支部，荣获“先进集体”称号。",
            {("兰州市第一人民医院第八团支部", "兰州市第一人民医院"), ("兰州市第一人民医院普外科", "兰州市第一人民医院"), ("兰州市第一人民医院手术室", "兰州市第一人民医院")},
        ),
        (_HOUSE + "该院组建“杏林”志愿服务队，每月义诊。", {("兰州市第一人民医院杏林志愿服务队", "兰州市第一人民医院")}),
    ],
)
def test_steps_of_the_hierarchy(text: str, steps: set[tuple[str, str]]) -> None:
    assert {(item.child, item.parent) for item in read_document(source(text)).subordinates} == steps


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("东院区党支部、感染科党支部", ["东院区党支部", "感染科党支部"]),
        ("东院区内科党支部、外科党支部", ["东院区内科党支部", "东院区外科党支部"]),
    ],
)
def test_expand(text: str, names: list[str]) -> None:
    assert [item.org.name for item in expand(text)] == names


@pytest.mark.parametrize(("text", "names"), [("近日，二师二十二团医院获奖", ["二师二十二团医院"]), ("我省福州万德电气有限公司获奖", ["福州万德电气有限公司"]), ("甲市卫健委直属医院", ["甲市卫健委"])])
def test_find(text: str, names: list[str]) -> None:
    assert [item.org.name for item in find(text)] == names


def test_a_committee_of_a_university_is_its_own() -> None:
    org = parse("兰州大学精神文明建设委员会")
    assert org is not None
    assert list(org.full_names) == ["兰州大学", "兰州大学精神文明建设委员会"]
