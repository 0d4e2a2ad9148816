"""What posts and pages of houses say beside their honours: works on lines of their own, days, contests, counts, and whose decision a title is."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"


def _read(told: str) -> Reading:
    return read_document(source(f"{HOUSE}召开大会\n本网讯 11月4日，{HOUSE}召开大会。{told}\n"))


WORKS = {
    "我院选送的快闪作品\n《河边的歌》\n荣获优秀作品奖！": {("", "优秀作品奖", "河边的歌")},
    "由我院急诊科选送的微视频\n《夜班》\n获得二等奖": {("急诊科", "二等奖", "夜班")},
    "我院急诊科\n《夜班》\n荣获一等奖": {("急诊科", "一等奖", "夜班")},
    "我院护理部\n“暖心圈”\n荣获一等奖！": {("护理部", "一等奖", "暖心圈")},
    "我院急诊科报送的案例\n\n《把药送到床边》\n\n斩获一等奖": {("急诊科", "一等奖", "把药送到床边")},
    "我院急诊科选送的\n微电影《夜班》\n荣获\n优秀作品奖": {("急诊科", "优秀作品奖", "夜班")},
    "我院报送的\n《夜班》\n《药香》\n双双荣获优秀作品奖！": {("", "优秀作品奖", "夜班"), ("", "优秀作品奖", "药香")},
    "我院急诊科\n凭借案例\n《夜班》\n荣获二等奖": {("急诊科", "二等奖", "夜班")},
    "我院药剂科党支部创作的情景剧\n《药香》\n荣获三等奖。": {("药剂科党支部", "三等奖", "药香")},
}


@pytest.mark.parametrize("lines", WORKS)
def test_works_on_lines_of_their_own(lines: str) -> None:
    head = f"喜报！{HOUSE}喜获佳绩\n\n{HOUSE} 2022-02-11 11:00\n\n县委宣传部举办了“唱支歌”快闪作品大赛。经过专家评审，大赛奖项日前揭晓——\n\n"
    reading = read_document(source(f"{head}{lines}\n\n作品分为三个篇章，由我院拍摄，院内200多名党员出镜。\n"))
    assert {(item.recipient, item.award, item.entry) for item in reading.conferrals} == {(HOUSE + unit, award, work) for unit, award, work in WORKS[lines]}


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("发布机构: 榆中县卫生健康局\t成文日期: 2024-08-12\n文号: \t发布日期: 2024-08-13", "2024-08-13"),
        ("生成日期：2024-08-12 公开日期：2024-08-13", "2024-08-13"),
        ("录入时间：2024-08-12 10:00 发布时间：2024-08-13", "2024-08-13"),
        ("活动时间：2024-08-07 发布时间：2024-08-13", "2024-08-13"),
        ("发布时间：2024-08-13 更新时间：2024-08-15", "2024-08-13"),
        ("成文日期：2024-08-12", "2024-08-12"),
    ],
)
def test_an_article_is_of_the_day_on_which_it_was_published(head: str, day: str) -> None:
    told = "8月7日，榆中县人民医院召开大会，急诊科荣获“青年文明号”称号，全体职工备受鼓舞，纷纷表示要再接再厉。"
    assert read_document(source(f"{head}\n\n榆中县人民医院召开大会\n\n{told}\n")).document.issued == (day,)


def test_who_runs_the_site_is_named() -> None:
    reading = read_document(source(f"{HOUSE}召开大会\n\n11月4日，{HOUSE}急诊科荣获“青年文明号”称号。\n\n主办：榆中县卫生健康局    承办：榆中县大数据中心    网站标识码：0000\n"))
    assert "榆中县大数据中心" in {item.name for item in reading.locations}


@pytest.mark.parametrize(
    ("told", "contest", "holders"),
    [
        ("护理部在甘肃省护理学会主办的护理案例大赛中获二等奖。", "护理案例大赛", ("甘肃省护理学会",)),
        ("护理部的案例《把药送到床边》斩获甘肃省护理学会主办的中医护理案例大赛二等奖。", "中医护理案例大赛", ("甘肃省护理学会",)),
        ("护理部在县卫健局主办的健康科普大赛中获二等奖。", "健康科普大赛", ("县卫健局",)),
        ("县委宣传部、兰州日报报业传媒集团、县融媒体中心共同举办了“唱支歌”快闪作品大赛。我院获优秀奖。", "“唱支歌”快闪作品大赛", ("县委宣传部", "兰州日报报业传媒集团", "县融媒体中心")),
    ],
)
def test_contests_and_who_holds_them(told: str, contest: str, holders: tuple[str, ...]) -> None:
    assert [(item.name, item.organizers) for item in _read(told).campaigns] == [(contest, holders)]


@pytest.mark.parametrize(
    ("told", "counts"),
    [
        ("3个护理单元榜上有名，肿瘤一区、脑病科、急诊科获评“优质护理先进单元”。", {("优质护理先进单元", 3)}),
        ("5个科室脱颖而出，肿瘤科、脑病科、急诊科等获评“先进科室”。", {("先进科室", 5)}),
        ("两个支部受到表彰，内科党支部、外科党支部获评“先进党支部”。", {("先进党支部", 2)}),
        ("3个科室登台领奖，内科、外科、急诊科被授予“先进科室”称号。", {("先进科室", 3)}),
        ("3个科室登台领奖，内科获评“先进科室”，外科获评“优秀科室”。", set()),
        ("2个案例上榜，内科、外科获评“先进科室”。", set()),
    ],
)
def test_counts_in_the_clause_before_the_names(told: str, counts: set[tuple[str, int]]) -> None:
    assert {(item.name, item.declared) for item in _read(told).awards if item.declared} == counts


@pytest.mark.parametrize(
    ("told", "by"),
    [
        ("县总工会作出决定，急诊科被评为“先进集体”。在县妇联组织的技能竞赛中，护理部获优胜单位。", [("县总工会",), ()]),
        ("县总工会作出决定，急诊科被评为“先进集体”；在县妇联举办的演讲比赛中，护理部获一等奖。", [("县总工会",), ()]),
        ("县卫健局公布技能竞赛结果，在县卫健局举办的技能竞赛中，护理部被评为先进集体。", [("县卫健局",)]),
        ("县卫健局党委作出表彰决定，急诊科被评为县卫健局“先进集体”。", [("县卫健局党委",)]),
        ("榆中县煤业集团党委作出决定，医院党委被评为集团公司“先进党委”。", [("榆中县煤业集团党委",)]),
    ],
)
def test_whose_decision_a_title_is(told: str, by: list[tuple[str, ...]]) -> None:
    assert [item.by for item in _read(told).conferrals] == by


@pytest.mark.parametrize("author", ["作者：宣传科", "作者：院办 ", "作者：党政办公室", "作者：护理部", "作者:党办"])
@pytest.mark.parametrize("banner", ["榆中县人民医院", "榆中县人民医院（榆中县医共体总院）", "榆中县人民医院官网"])
def test_the_house_of_the_banner_publishes_what_its_office_has_written(banner: str, author: str) -> None:
    told = "11月4日，我院召开大会，急诊科荣获“青年文明号”称号，全体职工备受鼓舞，纷纷表示要再接再厉。"
    page = f"{banner}\n首页 | 医院概况 | 新闻中心 | 就医指南\n当前位置：首页 > 新闻中心 > 正文\n我院召开表彰大会\n2023-11-05  {author}  点击：20\n\n{told}\n"
    assert read_document(source(page)).document.issuers == (HOUSE,)


def test_an_office_alone_is_who_publishes() -> None:
    told = "11月4日，我院召开大会，急诊科荣获“青年文明号”称号，全体职工备受鼓舞，纷纷表示要再接再厉。"
    assert read_document(source(f"我院召开表彰大会\n2023-11-05  作者：宣传科  点击：20\n\n{told}\n")).document.issuers == ("宣传科",)


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        ("喜报连连，永中医双双获奖！\n\n永登县中医院 2022-02-11\n\n近日，我院急诊科荣获“青年文明号”。荣誉的背后，是一群默默耕耘的永中医人。", {("永登县中医院", "永中医")}),
        ("兰中医再获殊荣\n\n兰州市中医医院 2022-02-11\n\n近日，我院急诊科荣获“青年文明号”。兰中医将继续前行。", {("兰州市中医医院", "兰中医")}),
        ("近日，永登县中医院急诊科荣获“青年文明号”。弘扬中医药文化，永中医学传承。", set()),
    ],
)
def test_two_characters_and_what_is_practised_there(text: str, aliases: set[tuple[str, str]]) -> None:
    assert {(item.name, item.alias) for item in read_document(source(text)).aliases} == aliases
