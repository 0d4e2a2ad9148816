"""Posts of a clause a line, pages whose house stands at the foot, own units and teams, honours stated above generic headings, cells of several houses."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.facts.lines.clause_lines import clause_lines
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.pipeline import read_document

POST = """又添喜讯

近日
喜讯传到江边
甲省文明办下发文件
安庆市疾病预防控制中心
荣获“第九届安徽省文明单位”称号

时间往前翻
中心的荣誉墙挂得满满当当
先是捧回“全国疾控先进集体”
随后
省委组织部、省卫计委
授予中心“先进基层党组织”、“救灾先进集体”
和“安徽省卫生先进单位”

下一步
台账一本一本记清楚
问题一条一条去销号
一样也不落下
"""

OURS = """喜报：肛肠科护理团队获表彰
3月20日，县妇联主席来到我院，为肛肠科护理团队授牌。这支由14名护士组成的队伍，刚刚获得“巾帼文明岗”称号。
我院肛肠科是市重点专科。
2013年，县卫生局授予我科“优质护理服务先进病区”；2017年，县卫计委开展护理技能比武，我科选派两名护士参加，在县人民医院举行的预赛中排名第三，进入决赛后获得团体二等奖。
版权所有：宝应县中医医院   地址：宝应县安宜镇
"""

LABELLED = """多个集体获全国卫生健康系统表彰
发布：农工党湖南省委会 组织处  时间：2025-04-04 10:52:27
近日，人力资源社会保障部、国家卫生健康委联合印发《关于表彰全国卫生健康系统先进集体、先进工作者的决定》，授予326个单位“全国卫生健康系统先进集体”称号。具体如下：

【先进集体】
1.湖南中医药大学第一附属医院
2.长沙市卫生健康委员会

链接：张家界市人民医院2020年被省委、省政府授予“湖南省抗疫先进集体”称号。岳阳市中心医院在2023年湖南省卫生健康委举办的“全省感染防控技能竞赛”中获团体一等奖。
"""

HONOURS = {
    "a-clause-a-line": (
        POST,
        {
            ("安庆市疾病预防控制中心", "第九届安徽省文明单位", None, ("甲省文明办",)),
            ("安庆市疾病预防控制中心", "全国疾控先进集体", None, ()),
            ("安庆市疾病预防控制中心", "先进基层党组织", None, ("省委组织部", "省卫计委")),
            ("安庆市疾病预防控制中心", "救灾先进集体", None, ("省委组织部", "省卫计委")),
            ("安庆市疾病预防控制中心", "安徽省卫生先进单位", None, ("省委组织部", "省卫计委")),
        },
    ),
    "own-units-of-a-house-at-the-foot": (
        OURS,
        {
            ("宝应县中医医院肛肠科护理团队", "巾帼文明岗", None, ()),
            ("宝应县中医医院肛肠科", "优质护理服务先进病区", None, ("县卫生局",)),
            ("宝应县中医医院肛肠科", "团体二等奖", None, ()),
        },
    ),
    "who-gave-and-who-only-published": (
        LABELLED,
        {
            ("湖南中医药大学第一附属医院", "全国卫生健康系统先进集体", None, ("人力资源社会保障部", "国家卫生健康委")),
            ("长沙市卫生健康委员会", "全国卫生健康系统先进集体", None, ("人力资源社会保障部", "国家卫生健康委")),
            ("张家界市人民医院", "湖南省抗疫先进集体", None, ("省委", "省政府")),
            ("岳阳市中心医院", "团体一等奖", None, ()),
        },
    ),
    "bearers-that-there-are-now": (
        "1月12日，湘雅常德医院风湿免疫科被授予“青年文明号”。算上这一次，我院的市级“青年文明号”已经有3个，它们是骨科、药剂科和风湿免疫科。多份病历被评审专家拿去当样板。",
        {("湘雅常德医院风湿免疫科", "青年文明号", None, ()), ("湘雅常德医院骨科", "青年文明号", None, ()), ("湘雅常德医院药剂科", "青年文明号", None, ())},
    ),
    "others-beside-and-the-next": (
        "岳阳市中心医院在技能竞赛中获团体一等奖，与其并列团体一等奖的还有郴州市第一人民医院，常德市第一人民医院获团体二等奖。",
        {("岳阳市中心医院", "团体一等奖", None, ()), ("郴州市第一人民医院", "团体一等奖", None, ()), ("常德市第一人民医院", "团体二等奖", None, ())},
    ),
    "whom-a-speaker-introduces": (
        "忻城县人民医院党总支举行揭牌仪式。\n韦某介绍，广西胸科医院党委工作扎实；2021年，医院党委被自治区党委授予“全区先进基层党组织”称号，结核科党支部获评“先进党支部”。",
        {("广西胸科医院党委", "全区先进基层党组织", None, ("自治区党委",)), ("广西胸科医院结核科党支部", "先进党支部", None, ())},
    ),
    "houses-of-one-cell": (
        "| 奖项 | 名额 | 获奖单位 |\n| --- | --- | --- |\n| 团体二等奖 | 3个 | 三塘镇四塘卫生院 |\n| 团体三等奖 | 6个 | 三塘镇卫生院 五塘镇中心卫生院 昆仑镇卫生院 |\n",
        {("三塘镇四塘卫生院", "团体二等奖", None, ()), ("三塘镇卫生院", "团体三等奖", None, ()), ("五塘镇中心卫生院", "团体三等奖", None, ()), ("昆仑镇卫生院", "团体三等奖", None, ())},
    ),
}


@pytest.mark.parametrize("name", HONOURS)
def test_honours(name: str) -> None:
    text, expected = HONOURS[name]
    assert honours(text) == expected


@pytest.mark.parametrize("text", [POST, OURS, LABELLED])
def test_evidence_is_what_the_text_says(text: str) -> None:
    origin = source(text)
    for item in read_document(origin).conferrals:
        for evidence in item.evidence:
            assert origin.text[evidence.start : evidence.end] == evidence.quote


def test_quotas_of_a_table_are_counts() -> None:
    found = {(item.name, item.declared, item.listed) for item in read_document(source(HONOURS["houses-of-one-cell"][0])).awards}
    assert {("团体二等奖", 3, 1), ("团体三等奖", 6, 3)} <= found


def test_a_contest_below_the_lists_is_not_theirs() -> None:
    reading = read_document(source(LABELLED))
    assert {(item.name, item.organizers) for item in reading.campaigns} == {("全省感染防控技能竞赛", ("湖南省卫生健康委",))}
    assert {item.campaign for item in reading.conferrals if item.award == "全国卫生健康系统先进集体"} == {None}


def test_sub_brands_of_whom_the_sentence_begins_with() -> None:
    text = "忻城县人民医院党总支举行揭牌仪式。\n广西胸科医院党委打造“红肺护航”党建品牌，下设结核科党支部“同呼吸”、艾滋病科党支部“红丝带驿站”两个子品牌。"
    found = {(item.owner, item.name) for item in read_document(source(text)).brands}
    assert found == {("广西胸科医院党委", "红肺护航"), ("广西胸科医院结核科党支部", "同呼吸"), ("广西胸科医院艾滋病科党支部", "红丝带驿站")}


PAGES = {
    "天水市中医医院 仁心 仁术 传承\n您的位置：首页>医院概况>大事记\n天水市中医医院2021年工作回顾\n发布时间：2022-01-18  阅读：902\n我院获评“文明单位”。\n": (("天水市中医医院",), ("2022-01-18",)),
    "佛山在线 首页 新闻\n2022年1月1日 星期六 第A03版：要闻\n佛山首个党建阵地揭幕\n佛山日报讯 记者报道：2021年12月31日，佛山市中医院党建文化阵地正式揭幕。\n": (("佛山日报",), ("2022-01-01",)),
    "天水市中医医院 仁心 仁术\n上海市第六人民医院工作回顾\n发布时间：2022-01-18  阅读：902\n我院获评“省级文明单位”。\n": ((), ("2022-01-18",)),
}


@pytest.mark.parametrize("text", PAGES)
def test_whose_page_and_of_which_day(text: str) -> None:
    document = read_document(source(text)).document
    assert (document.issuers, document.issued) == PAGES[text]


WORKS = [f"《守护之路{at}》" for at in "甲乙丙丁戊己庚辛壬癸子丑寅"]
HOUSES = [f"{at}市人民医院" for at in ("太原", "大同", "阳泉", "长治", "晋城", "朔州", "晋中", "运城", "忻州", "临汾", "吕梁", "洛阳", "开封")]


@pytest.mark.parametrize("rows", [WORKS, HOUSES], ids=["works", "houses"])
def test_a_list_of_short_rows_is_no_post(rows: list[str]) -> None:
    lines = [Line(Text(chars, ((0, 30 * at),)), False, 0) for at, chars in enumerate(["评为优秀的如下", *rows])]
    assert clause_lines(lines) == lines


def test_what_the_title_of_a_work_quotes_is_no_brand() -> None:
    text = "单县中心医院的党建品牌建设取得成效。《匠心铸品牌——单县中心医院“四维聚力”党建工作法探索实践》荣获二等奖。"
    assert "四维聚力" not in {item.name for item in read_document(source(text)).brands}


def test_those_who_advance_are_no_part_of_the_contests_name() -> None:
    text = "鲁中医院选送的两个圈组挺进全国医院品管圈大赛。最终，一等奖花落药学部“精准圈”。"
    assert not any("圈组" in item.name for item in read_document(source(text)).campaigns)
