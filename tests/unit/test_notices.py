# ruff: noqa: E501
"""The parts of a notice around its lists: title, number, date, who issues it, who gives what it lists and how many."""

from __future__ import annotations

import hashlib

import pytest

from partygraph.model import Reading, Source
from partygraph.pipeline import read_document

NOTICE = "苏州市卫生健康委员会\n关于表彰2023年度先进集体的通报\n苏卫〔2023〕7号\n各单位：\n经评审，现将结果通报如下。\n"
SIGNED = "\n\n苏州市卫生健康委员会\n2023年7月1日\n"


def read(text: str) -> Reading:
    return read_document(Source(name="notice.txt", media_type="text/plain", digest=hashlib.sha256(text.encode()).hexdigest(), text=text))


def rows(text: str) -> list[tuple[str, str, str | None]]:
    return [(item.recipient, item.award, item.entry) for item in read(NOTICE + text + SIGNED).conferrals]


def test_a_row_is_given_by_the_signer_and_counted() -> None:
    reading = read(NOTICE + "一等奖（3个）\n苏州市立医院\n常熟市中医院" + SIGNED)
    assert {item.by for item in reading.conferrals} == {("苏州市卫生健康委员会",)}
    assert [(award.name, award.declared, award.listed) for award in reading.awards] == [("一等奖", 3, 2)]


@pytest.mark.parametrize(
    ("text", "title", "number", "issued", "issuers"),
    [
        pytest.param("苏州市卫生健康委员会  苏州市总工会\n关于表彰先进集体的决定\n苏卫﹝2023﹞1 5号\n各单位：\n决定如下。\n\n苏州市卫生健康委员会\n苏州市总工会\n二〇二三年七月一日", "苏州市卫生健康委员会 苏州市总工会关于表彰先进集体的决定", "苏卫〔2023〕15号", "2023-07-01", ("苏州市卫生健康委员会", "苏州市总工会"), id="two signers"),
        pytest.param("2022年度“平安医院”名单\n\n苏州市立医院\n常熟市中医院\n\n苏州市卫生健康委员会　2023年1月8日", "2022年度“平安医院”名单", None, "2023-01-08", ("苏州市卫生健康委员会",), id="signer and date in one line"),
        pytest.param("全省血站品牌评选结果\n发布单位：江苏省输血协会  发布日期：2024年5月22日\n金奖：苏州市中心血站", "全省血站品牌评选结果", None, "2024-05-22", ("江苏省输血协会",), id="a label"),
        pytest.param("2022年“诚信医疗机构”名单\n苏卫〔2022〕61号文件附件\n苏州市立医院\n常熟市中医院\n苏州市卫生健康委员会\n2022\n年\n11\n月\n8\n日", "2022年“诚信医疗机构”名单", "苏卫〔2022〕61号", "2022-11-08", ("苏州市卫生健康委员会",), id="a date in pieces"),
    ],
)  # fmt: skip
def test_document(text: str, title: str, number: str | None, issued: str, issuers: tuple[str, ...]) -> None:
    document = read(text).document
    assert document.title is not None
    assert document.title.replace(" ", "") == title.replace(" ", "")
    assert (document.number, document.issued[:1], document.issuers) == (number, (issued,), issuers)


HEADS = [
    "索 引 号 | 0140/2024-1 | 发文日期 | 2024-03-01 |\n---|---|---|---|\n发布机构 | 江苏省卫生健康委员会 江苏省总工会 | 文 号 | 苏卫〔2024〕5号 |\n关于江苏省护理技能竞赛获奖情况的通报\n",
    "索引号：0140/2024-1    主题分类：卫生\n发文机关：江苏省卫生健康委员会、江苏省总工会    发文日期：2024年3月1日\n文号：苏卫〔2024〕5号\n关于江苏省护理技能竞赛获奖情况的通报\n",
]


@pytest.mark.parametrize("head", HEADS)
def test_the_metadata_of_a_page_say_who_issues_and_gives(head: str) -> None:
    reading = read(head + "各市卫生健康委：\n竞赛评选出一等奖、二等奖和优秀组织奖300个。苏州市卫生健康委等10家单位获优秀组织奖。\n")
    both = ("江苏省卫生健康委员会", "江苏省总工会")
    assert (reading.document.title, reading.document.number, reading.document.issued, reading.document.issuers) == ("关于江苏省护理技能竞赛获奖情况的通报", "苏卫〔2024〕5号", ("2024-03-01",), both)
    assert [(item.recipient, item.award, item.by) for item in reading.conferrals] == [("苏州市卫生健康委", "优秀组织奖", both)]
    assert [(award.name, award.declared) for award in reading.awards] == [("优秀组织奖", 10)]


def test_a_count_of_each() -> None:
    assert {(award.name, award.declared) for award in read("大赛评出一等奖、二等奖各10个，三等奖20个。").awards} == {("一等奖", 10), ("二等奖", 10), ("三等奖", 20)}


def test_the_last_row_is_no_signer() -> None:
    reading = read("关于表彰先进集体的通报\n苏卫〔2023〕7号\n先进集体\n常熟市中医院\n苏州市立医院\n苏州市卫生健康委员会\n2023年7月1日")
    assert reading.document.issuers == ("苏州市卫生健康委员会",)
    assert [item.recipient for item in reading.conferrals] == ["常熟市中医院", "苏州市立医院"]


@pytest.mark.parametrize(
    ("text", "givers"),
    [
        pytest.param("示范窗口名单揭晓\n2021-07-05 苏州卫生\n一等奖\n1.苏州市立医院\n2.常熟市中医院\n名单由苏州市卫生健康委员会发布", ("苏州市卫生健康委员会",), id="who publishes the list"),
        pytest.param("苏州市立医院召开表彰大会\n会上宣读了《中共苏州市立医院委员会关于表彰先进党支部的决定》。\n先进党支部名单如下：\n1.骨科党支部\n2.产科党支部", ("中共苏州市立医院委员会",), id="what was read out"),
        pytest.param("常熟市卫生健康局转发苏州市卫生健康委员会关于公布优秀团队名单的通知\n常卫〔2023〕9号\n各单位：\n现转发给你们。\n常熟市卫生健康局\n2023年8月14日\n优秀团队名单\n1.苏州市立医院骨科团队\n2.常熟市中医院肺病科团队", ("苏州市卫生健康委员会",), id="a notice that passes on another"),
        pytest.param("先进集体名单出炉\n近日，江苏省总工会、江苏省卫生健康委员会联合发文，授予2个集体“工人先锋号”。\n单位\t称号\n苏州市立医院骨科\t工人先锋号\n常熟市中医院肺病科\t工人先锋号", ("江苏省总工会", "江苏省卫生健康委员会"), id="who confers so and so many"),
    ],
)  # fmt: skip
def test_who_gives_what_a_list_lists(text: str, givers: tuple[str, ...]) -> None:
    found = read(text).conferrals
    assert [item.by for item in found] == [givers] * 2


def test_what_a_public_notice_says_about_objections_does_not_end_its_list() -> None:
    text = "典型案例拟入选名单公示\n经评审，拟确定典型案例2个。现将名单公示如下。\n公示时间：2024年9月2日至9月6日。对公示对象有异议的，请书面反映。\n联系人：普某    电话：0512-6719XXXX\n市直（1个）\n1.苏州市立医院党委《红心》\n常熟市（1个）\n2.常熟市中医院《银杏》\n\n苏州市卫生健康委员会\n2024年9月2日\n"
    assert [(item.recipient, item.award, item.entry) for item in read(text).conferrals] == [("苏州市立医院党委", "典型案例", "红心"), ("常熟市中医院", "典型案例", "银杏")]


def test_a_scan_with_blanks_inside_its_words_is_read_as_if_it_had_none() -> None:
    text = "苏州市 总工会关于授予“工人先锋号”称号的决 定\n苏工发〔2021 〕 1 8 号\n2021年，职工 在疫情中坚守。为弘扬 劳模精神，授予下列集 体称号。\n工人先锋号名单\n1．苏州市立医院 检验科\n2．常熟市中医院全科 诊室\n\n苏州市总工会\n2 0 2 1年1 2月1 7日\n"
    reading = read(text)
    assert [item.recipient for item in reading.conferrals] == ["苏州市立医院检验科", "常熟市中医院全科诊室"]
    assert reading.document.issued == ("2021-12-17",)
    assert all(text[item.start : item.end] == item.quote for item in reading.evidence())


def test_an_editorial_office_signs_and_a_title_keeps_its_pictures() -> None:
    reading = read("喜报🎉｜主题征文评选结果公告\n一等奖\n1.苏州市立医院《红心》\n2.常熟市中医院《银杏》\n\n《江南医院管理》编辑部\n2024-10-08\n")
    assert reading.document.title == "喜报🎉|主题征文评选结果公告"
    assert {item.by for item in reading.conferrals} == {("《江南医院管理》编辑部",)}


@pytest.mark.parametrize("line", ["（苏卫医〔2023〕7号）", "文号 | 苏卫医〔2023〕7号 | 公开日期： | 2023-07-02 |", "【发布文号】苏卫医〔2023〕7号"])
def test_the_number_stands_in_brackets_or_in_the_pages_table(line: str) -> None:
    for title in ("苏州市卫生健康委员会关于表彰先进集体的决定", "苏州市卫生健康委员会、苏州市总工会关于表彰2022年度全市卫生健康系统先进集体的决定"):
        document = read(f"{title}\n{line}\n各单位：\n现予表彰。{SIGNED}").document
        assert (document.title, document.number, document.cites) == (title, "苏卫医〔2023〕7号", ())


def test_remarks_behind_recipients_and_a_page_head_run_into_its_text() -> None:
    reading = read(
        "喜报 | 多个集体获省级表彰\n文章来源：组织处 时间：2024-05-06 09:10:11近日，江苏省总工会、江苏省妇女联合会联合作出表彰决定，授予30个集体“江苏省巾帼标兵岗”称号。具体如下：\n【江苏省巾帼标兵岗】：\n"
        "1.苏州市立医院（九三学社苏州市立医院支社，社员21名）\n2.常熟市中医院骨科（张某 常熟市中医院骨科副主任、支部委员，2024年任昆山市中医医院院长；李某 常熟市中医院护理部主任）\n3.太仓市第一人民医院急诊科（王某 急诊科主任）\n"
    )
    givers = ("江苏省总工会", "江苏省妇女联合会")
    assert [(item.recipient, item.award, item.by) for item in reading.conferrals] == [(name, "江苏省巾帼标兵岗", givers) for name in ("苏州市立医院", "常熟市中医院骨科", "太仓市第一人民医院急诊科")]
    assert reading.document.issued == ("2024-05-06",)
    assert {award.name: award.declared for award in reading.awards} == {"江苏省巾帼标兵岗": 30}


def test_counts_in_a_row_are_declared_for_what_follows_each() -> None:
    reading = read(NOTICE.replace("经评审，", "决定对2个先进党组织、1个党员示范岗和3名优秀党员予以表彰，") + "一、先进党组织\n苏州市立医院党委\n常熟市中医院党委\n二、党员示范岗\n昆山市中医医院药房\n三、优秀党员\n张某 李某 王某" + SIGNED)
    assert {award.name: award.declared for award in reading.awards} == {"先进党组织": 2, "党员示范岗": 1, "优秀党员": 3}


def test_a_title_that_a_sentence_gives_heads_the_rows_below() -> None:
    text = (
        "邵阳市卫生健康委员会、邵阳市总工会共同举办了“书香润医心”读书征文活动。主办单位同时授予2家医院“书香医院”、1个科室“书香科室”称号。\n"
        "书香医院（2个）\n邵阳市中心医院  洞口县人民医院\n书香科室（1个）\n隆回县人民医院骨伤科\n"
    )
    found = read(text)
    holders = ("邵阳市卫生健康委员会", "邵阳市总工会")
    assert {(item.recipient, item.award, item.by) for item in found.conferrals} == {
        ("邵阳市中心医院", "书香医院", holders), ("洞口县人民医院", "书香医院", holders), ("隆回县人民医院骨伤科", "书香科室", holders),
    }  # fmt: skip


def test_what_a_bracket_says_of_the_awards_below_is_who_gives_them() -> None:
    text = "徐州市中心医院传来喜讯。\n（以下奖项均由江苏省医院协会颁发）\n一等奖（1个）\n徐州市中心医院\n二等奖（1个）\n沛县人民医院\n"
    assert {(item.recipient, item.by) for item in read(text).conferrals} == {("徐州市中心医院", ("江苏省医院协会",)), ("沛县人民医院", ("江苏省医院协会",))}


def test_the_committee_gives_what_its_house_publishes() -> None:
    text = "遂宁市中心医院召开“七一”表彰大会\n发布单位：遂宁市中心医院\n会议宣读了《遂宁市中心医院党委关于表彰先进党支部的决定》。\n先进党支部（2个）\n机关第一党支部、内科党支部\n"
    assert {(item.recipient, item.by) for item in read(text).conferrals} == {(f"遂宁市中心医院{name}", ("遂宁市中心医院党委",)) for name in ("机关第一党支部", "内科党支部")}


PRAISED = "近日，湖南省委组织部印发通报，通报表扬在抗洪中表现突出的湘雅医院急诊科党支部等3个卫生系统基层党组织、长沙县黄花镇党委等2个一线基层党组织。\n"
PRAISED += "5个受通报表扬的基层党组织分别是：\n湘雅医院急诊科党支部\n常德市第一人民医院骨科党支部\n省妇幼保健院第三党总支\n"


def test_those_who_are_praised_in_a_circular_are_listed_below_what_says_so() -> None:
    found = read(PRAISED)
    of_rows = {item.recipient for item in found.conferrals if item.by == ("湖南省委组织部",) and item.award == "通报表扬"}
    assert of_rows == {"湘雅医院急诊科党支部", "常德市第一人民医院骨科党支部", "省妇幼保健院第三党总支", "长沙县黄花镇党委"}
    assert [(item.name, item.declared) for item in found.awards] == [("通报表扬", 5)]
    assert (found.document.title, found.document.issuers) == (None, ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("受表彰的2个先进集体分别是：\n常德市第一人民医院\n湘潭市中心医院\n", [("常德市第一人民医院", "先进集体", None), ("湘潭市中心医院", "先进集体", None)]),
        ("会上，湖南省卫生健康委通报表扬了在抗疫中表现突出的湘潭市中心医院等8家单位、张某等6名同志。\n", [("湘潭市中心医院", "通报表扬", None)]),
        ("湘潭市中心医院等8家单位被县委通报表扬为“平安单位”。\n", [("湘潭市中心医院", "平安单位", None)]),
        ("通报表扬湘潭市中心医院等8家单位开展的活动。\n", []),
    ],
)
def test_praise_of_bodies_of_any_kind(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert rows(text) == expected


def test_who_gives_what_the_lists_below_say_is_told_without_those_who_got_it() -> None:
    text = "近日，湖南省总工会表彰2020年湖南省五一劳动奖和湖南省工人先锋号\n我市一批单位获表彰\n湖南省五一劳动奖状\n长沙市第一医院\n长沙县中医院\n湖南省工人先锋号\n湘潭市中心医院急诊科\n"
    found = {(item.recipient, item.award, item.by) for item in read(text).conferrals}
    giver = ("湖南省总工会",)
    assert found == {("长沙市第一医院", "湖南省五一劳动奖状", giver), ("长沙县中医院", "湖南省五一劳动奖状", giver), ("湘潭市中心医院急诊科", "湖南省工人先锋号", giver)}


def test_a_notice_that_nobody_signs_is_of_the_body_that_says_we() -> None:
    text = (
        "关于表彰2015年全省公共卫生监督工作先进单位的通报\n湘卫监局发〔2016〕5号\n各市（州）卫生监督局：\n"
        "省卫生计生委综合监督局在全省组织了“护苗”督查行动。为此，我局下发了《关于开展2015年全省“护苗”督查行动先进单位评选活动的通知》，现决定表彰先进单位。\n"
        "2016年1月25日\n2015年全省“护苗”督查行动先进单位名单\n长沙市卫生监督所\n湘潭市卫生监督所\n"
    )
    found = read(text)
    us = ("省卫生计生委综合监督局",)
    assert found.document.issuers == us
    assert [(item.name, item.organizers) for item in found.campaigns] == [("2015年全省“护苗”督查行动先进单位评选活动", us)]
    assert {(item.recipient, item.by) for item in found.conferrals} == {("长沙市卫生监督所", us), ("湘潭市卫生监督所", us)}
