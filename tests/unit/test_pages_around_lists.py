"""What a page shows around its list or its article: dates, users, papers, buttons, rubrics and links give nobody anything."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.facts.awards.headings import read_heading
from partygraph.pipeline import read_document

_A, _B = "榆中县人民医院", "永登县中医院"


def _given(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in read_document(source(text)).conferrals}


@pytest.mark.parametrize(
    "head",
    [
        "榆中县荣获全省艾滋病防治两个奖项\n\n  • 兰州日报\n  • lzrb2013\n  • 2015-01-27 13:43:32\n      ",
        "2025年5月5日\n\n永登县喜获两项大奖\n\n• 甘肃日报\n• user_881\n• 2016年3月2日 08:15\n",
        "榆中县卫生系统斩获多个奖项\n\n1. 兰州晚报\n2. admin\n3. 10:22\n4. 阅读 2311\n",
        "榆中县夺得全省技能竞赛一等奖\n\n- 兰州新闻网\n- editor01\n- 2018/05/06\n- 浏览量：35\n",
        "永登县医疗队获评先进集体\n· 健康兰州\n· wx_jk\n· 05-06 12:33\n",
        "我县三家单位摘得优秀组织奖\n\n★ 来源 兰州日报\n★ zhangsan99\n★ 3天前\n",
    ],
)
def test_a_headline_that_tells_an_honour_heads_no_list(head: str) -> None:
    assert _given(head + f"本报讯 日前，在全省会议上，{_A}荣获“示范优秀奖”和“综合管理奖”。") == {(_A, "示范优秀奖"), (_A, "综合管理奖")}


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("兰州市卫生健康委员会表彰先进单位", ("先进单位",)),
        ("获得一等奖的单位", ("一等奖",)),
        ("我省获全国先进集体单位名单", ("全国先进集体单位",)),
        ("【喜报】2021年度先进科室名单", ("2021年度先进科室",)),
        ("[医院动态]先进科室名单", ("先进科室",)),
        ("【优秀组织奖】", ("优秀组织奖",)),
    ],
)
def test_headings_that_name_somebody_or_stand_behind_a_rubric(heading: str, names: tuple[str, ...]) -> None:
    read = read_heading(heading)
    assert read is not None
    assert read.names == names


@pytest.mark.parametrize(("heading", "award"), [("榆中县荣获先进集体名单", "先进集体"), ("榆中县获全国文明单位（2个）", "全国文明单位"), ("榆中县先进集体名单", "榆中县先进集体")])
def test_a_list_of_what_a_place_got(heading: str, award: str) -> None:
    assert _given(f"{heading}\n1.{_A}\n2.{_B}") == {(_A, award), (_B, award)}


@pytest.mark.parametrize("line", ["榆中县荣获两个奖项", "永登县医疗队获评先进集体", f"{_A}荣获先进集体", "我院三个科室斩获一等奖"])
def test_lines_that_tell_an_honour_are_no_headings(line: str) -> None:
    read = read_heading(line)
    assert read is None or not read.names


@pytest.mark.parametrize(
    "foot",
    [
        "转载本网文章请注明出处 打印",
        "甘肃省卫生健康委员会 | 兰州市卫生健康委员会 | 皋兰县人民医院 | 永登县妇幼保健院",
        "扫码关注皋兰县人民医院",
        "点击登录皋兰县人民医院网上办事大厅",
        "下载皋兰县人民医院客户端 分享",
        "版权所有：皋兰县人民医院",
        "上一篇：皋兰县人民医院",
        "admin 2019-02-03\n阅读 332",
        "2019-02-03 11:22:33\nliuxx",
        "兰州日报\n2019年5月3日 12:30",
    ],
)
def test_the_foot_of_a_page_is_no_row(foot: str) -> None:
    assert _given(f"一等奖\n{_A}\n{_B}\n{foot}") == {(_A, "一等奖"), (_B, "一等奖")}


@pytest.mark.parametrize(
    "foot",
    [
        "转载本网文章请注明出处 打印",
        "本网文章转载请注明出处  返回顶部",
        f"关注我们 {_A} 分享",
        f"【打印】 【关闭】 返回列表 {_A}",
        "举报电话 登录 兰州日报",
        "国家广播电视总局 | 甘肃省人民政府 | 中国邮政集团公司 | 兰州市人民政府 |",
        f"甘肃省卫生健康委员会 | 兰州市卫生健康委员会 | {_A} | {_B}",
    ],
)
def test_the_foot_of_an_article_is_no_list(foot: str) -> None:
    text = (
        "新华网：兰州市第一人民医院成为“全国文明单位”\n2012-03-19 阅读量：\n分享：\n\n兰州市第一人民医院日前荣获“全国文明单位”荣誉称号，该院14日举行庆祝大会。\n\n"
        f"多年来，医院始终坚持以病人为中心。\n\n{foot}"
    )
    assert _given(text) == {("兰州市第一人民医院", "全国文明单位")}


def test_papers_and_offices_may_be_honoured_as_well() -> None:
    assert _given("先进单位（3个）\n兰州市教育局 | 兰州市公安局 | 兰州市水务局") == {(f"兰州市{office}局", "先进单位") for office in ("教育", "公安", "水务")}
    assert ("兰州日报社", "优秀组织奖") in _given(f"优秀组织奖\n{_A}\n兰州日报社\n{_B}")


@pytest.mark.parametrize(("rubric", "when"), [("【表彰先进】", "纪念成立35周年"), ("【荣誉】", ""), ("【喜报】", "2018年")])
def test_a_rubric_is_no_part_of_the_title(rubric: str, when: str) -> None:
    text = (
        f"{rubric}民革甘肃省委{when}表彰先进市（县）组织\n文章来源：组织处 时间：2018-05-02\n\n2018年4月28日，民革甘肃省委在兰州召开纪念会，授予民革兰州市委员会等2个单位“先进市（县）组织”称号。"
        "现将先进市（县）组织名单公布如下：\n民革甘肃省委员会\n先进市（县）组织名单\n（共2个）\n民革兰州市委员会\n民革白银市委员会"
    )
    assert _given(text) == {("民革兰州市委员会", "先进市（县）组织"), ("民革白银市委员会", "先进市（县）组织")}
