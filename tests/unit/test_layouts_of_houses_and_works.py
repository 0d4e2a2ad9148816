"""Houses with a word of praise in their names, bullets before numbers, works and owners one below the other or apart from the prizes; in made-up notices."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.clean import clean
from partygraph.facts.lists.works_apart import works_apart
from partygraph.facts.tables.numbered_works import numbered_works
from partygraph.layout import lay_out
from partygraph.names.expand import expand
from partygraph.pipeline import read_document


def _got(text: str) -> set[tuple[str, str, str | None]]:
    return {(item.recipient, item.award, item.entry) for item in read_document(source(text)).conferrals}


def _notice(body: str, signer: str = "榆中县卫生健康局") -> str:
    return f"{signer}关于2025年度评选结果的通报\n\n各单位：\n现将评选结果通报如下：\n\n{body}\n\n{signer}\n2026年1月26日\n"


_A = "兰州医科大学"
_AWARD = "先进党支部"

HOUSES_OF_PRAISE = {
    "houses-of-a-university": (
        _notice("一、先进党支部（4个）\n附属红旗医院：神经内科党支部、检验科党支部；\n第二附属医院：急诊科党支部；\n药学院：教师党支部。", "中共兰州医科大学委员会"),
        {f"{_A}附属红旗医院神经内科党支部", f"{_A}附属红旗医院检验科党支部", f"{_A}第二附属医院急诊科党支部", f"{_A}药学院教师党支部"},
    ),
    "places": (
        _notice("先进党支部（4个）\n红旗镇中心卫生院：门诊党支部、公卫党支部\n榆中县人民医院：内科党支部\n文明街道社区卫生服务中心：护理党支部"),
        {"红旗镇中心卫生院门诊党支部", "红旗镇中心卫生院公卫党支部", "榆中县人民医院内科党支部", "文明街道社区卫生服务中心护理党支部"},
    ),
    "over-rows-with-a-count": (
        _notice("一、先进党支部（3个）\n（一）红旗医院（2个）\n急诊党支部\n护理党支部\n（二）先锋医院（1个）\n儿科党支部"),
        {"红旗医院急诊党支部", "红旗医院护理党支部", "先锋医院儿科党支部"},
    ),
    "several-houses-in-a-line": (
        _notice("先进党支部（4个）：\n红旗医院：急诊党支部、护理党支部；先锋医院：儿科党支部、检验党支部。"),
        {"红旗医院急诊党支部", "红旗医院护理党支部", "先锋医院儿科党支部", "先锋医院检验党支部"},
    ),
    "several-houses-of-no-praise-in-a-line": (
        _notice("先进党支部（3个）：\n榆中县人民医院：急诊党支部、护理党支部；永登县中医院：儿科党支部。"),
        {"榆中县人民医院急诊党支部", "榆中县人民医院护理党支部", "永登县中医院儿科党支部"},
    ),
    "centres-and-offices-inside": (
        _notice("先进党支部（3个）\n附属红旗医院：心血管病中心第一、第二党支部\n机关第一党总支：组织部统战部联合党支部", "中共兰州医科大学委员会"),
        {f"{_A}附属红旗医院心血管病中心第一党支部", f"{_A}附属红旗医院心血管病中心第二党支部", f"{_A}机关第一党总支组织部统战部联合党支部"},
    ),
}


@pytest.mark.parametrize(("text", "who"), HOUSES_OF_PRAISE.values(), ids=HOUSES_OF_PRAISE)
def test_what_stands_over_units_is_their_house_and_no_title(text: str, who: set[str]) -> None:
    assert {(recipient, award) for recipient, award, _ in _got(text)} == {(name, _AWARD) for name in who}


def test_titles_of_houses_and_of_units_stay_titles() -> None:
    text = _notice("平安医院：永登县中医院、榆中县人民医院\n文明科室：永登县中医院药剂科\n示范医院：永登县中医院")
    assert _got(text) == {
        ("永登县中医院", "平安医院", None),
        ("榆中县人民医院", "平安医院", None),
        ("永登县中医院药剂科", "文明科室", None),
        ("永登县中医院", "示范医院", None),
    }


BESIDE = {
    "a-university": ("中共兰州医科大学委员会", "附属医院党委；基础医学院党总支；机关第一党总支；离退休工作处党总支。", ["附属医院党委", "基础医学院党总支", "机关第一党总支", "离退休工作处党总支"]),
    "with-commas": ("中共兰州医科大学委员会", "第二附属医院党委、药学院党总支、机关党总支、后勤党总支", ["第二附属医院党委", "药学院党总支", "机关党总支", "后勤党总支"]),
    "a-higher-rank": ("中共兰州医科大学委员会", "护理学院党委、图书馆党支部、离退休党总支", ["护理学院党委", "图书馆党支部", "离退休党总支"]),
    "the-league": ("兰州医科大学团委", "第一附属医院团委、药学院团委、机关团委", ["第一附属医院团委", "药学院团委", "机关团委"]),
}


@pytest.mark.parametrize(("signer", "row", "names"), BESIDE.values(), ids=BESIDE)
def test_a_house_with_one_committee_has_no_second_of_its_rank(signer: str, row: str, names: list[str]) -> None:
    assert {recipient for recipient, _, _ in _got(_notice(f"一、先进集体\n{row}", signer))} == {_A + name for name in names}


def test_branches_at_the_office_are_of_the_bureau_that_signs() -> None:
    text = _notice("先进党支部\n榆中县中医院党支部、机关党支部、离退休党支部")
    assert {recipient for recipient, _, _ in _got(text)} == {"榆中县中医院党支部", "榆中县卫生健康局机关党支部", "榆中县卫生健康局离退休党支部"}


LOWER_RANKS = {
    "榆中县中医院党总支、内科党支部": ["榆中县中医院党总支", "榆中县中医院内科党支部"],
    "榆中县人民医院党委、第一党总支、第一党支部": ["榆中县人民医院党委", "榆中县人民医院第一党总支", "榆中县人民医院第一党支部"],
    "兰州医科大学药学院党总支、机关党总支": ["兰州医科大学药学院党总支", "兰州医科大学机关党总支"],
    "榆中县人民医院检验医学中心党支部、麻醉科党支部": ["榆中县人民医院检验医学中心党支部", "榆中县人民医院麻醉科党支部"],
    "榆中县中医院内科党支部、外科党支部": ["榆中县中医院内科党支部", "榆中县中医院外科党支部"],
}


@pytest.mark.parametrize(("row", "names"), LOWER_RANKS.items())
def test_what_stands_beside_the_branch_of_a_house(row: str, names: list[str]) -> None:
    assert [named.org.name for named in expand(row)] == names


NUMBERED = {
    "quoted": "01\n“红烛护健”\n榆中县人民医院党委\n\n02\n“岐黄先锋”\n永登县中医院党委",
    "without-marks": "1\n红烛护健\n榆中县人民医院党委\n2\n岐黄先锋\n永登县中医院党委",
    "owner-first": "01\n榆中县人民医院党委\n“红烛护健”\n02\n永登县中医院党委\n“岐黄先锋”",
    "number-sign": "NO.1\n“红烛护健”\n榆中县人民医院党委\nNO.2\n“岐黄先锋”\n永登县中医院党委",
    "in-rings": "①\n“红烛护健”品牌\n榆中县人民医院党委\n②\n“岐黄先锋”品牌\n永登县中医院党委",
    "beside-the-number": "01  “红烛护健”\n榆中县人民医院党委\n02  “岐黄先锋”\n永登县中医院党委",
    "without-numbers": "“红烛护健”\n榆中县人民医院党委\n\n“岐黄先锋”\n永登县中医院党委\n\n“同心”\n兰州市第一人民医院党委",
}


@pytest.mark.parametrize("body", NUMBERED.values(), ids=NUMBERED)
def test_a_number_its_work_and_its_owner_are_a_row(body: str) -> None:
    got = _got(_notice(f"一、优秀党建品牌\n\n{body}"))
    assert {("榆中县人民医院党委", "优秀党建品牌", "红烛护健"), ("永登县中医院党委", "优秀党建品牌", "岐黄先锋")} <= got
    assert len(got) == (3 if "同心" in body else 2)


@pytest.mark.parametrize(
    "body",
    [
        "01\n“先进党组织”\n榆中县人民医院党委\n永登县中医院党委\n02\n“文明科室”\n榆中县人民医院急诊科",
        "01\n“先进单位”\n榆中县人民医院\n02\n“文明单位”\n永登县中医院",
        "1\n榆中县人民医院\n2\n永登县中医院",
    ],
)
def test_titles_below_numbers_are_no_works(body: str) -> None:
    lines = lay_out(clean(body))
    assert numbered_works(lines, 0) == (0, ())


BULLETS = [("▌", "一、", "二、"), ("◆", "（一）", "（二）"), ("■ ", "1.", "2."), ("●", "1、", "2、"), ("★", "一、", "二、"), ("▶", "(1)", "(2)"), ("◆ ", "01 ", "02 ")]


@pytest.mark.parametrize(("bullet", "first", "second"), BULLETS)
def test_a_bullet_in_front_of_a_number_adorns_it(bullet: str, first: str, second: str) -> None:
    headings = _notice(f"{bullet}{first}先进单位（1家）\n榆中县人民医院\n{bullet}{second}先进集体（1个）\n永登县中医院")
    assert _got(headings) == {("榆中县人民医院", "先进单位", None), ("永登县中医院", "先进集体", None)}
    rows = _notice(f"先进单位（2家）\n{bullet}{first}榆中县人民医院\n{bullet}{second}永登县中医院")
    assert _got(rows) == {("榆中县人民医院", "先进单位", None), ("永登县中医院", "先进单位", None)}


def test_a_bullet_alone_stays_a_bullet() -> None:
    assert [line.mark for line in lay_out(clean("◆一〇二医院\n●2021年获奖\n· 甲医院"))] == ["◆", "●", "· "]


_HEAD = "榆中县人民医院“初心故事”短视频大赛获奖名单\n\n发布日期：2021年05月08日\n\n为庆祝建党100周年，榆中县人民医院党委举办“初心故事”短视频大赛，决定对以下作品和党支部予以表彰。\n\n"
_OWNERS = {
    "in-turn": "作品\n\n《入党申请书》\n药学党支部\n\n《党费证》\n综合二党支部\n\n《守夜人》\n急诊党支部\n\n《党徽》\n检验党支部\n\n",
    "owner-first": "参赛作品\n药学党支部《入党申请书》\n综合二党支部《党费证》\n急诊党支部《守夜人》\n检验党支部《党徽》\n\n",
    "in-brackets": "参赛作品名单\n1.《入党申请书》（药学党支部）\n2.《党费证》（综合二党支部）\n3.《守夜人》（急诊党支部）\n4.《党徽》（检验党支部）\n\n",
    "a-table": "作品\t报送支部\n《入党申请书》\t药学党支部\n《党费证》\t综合二党支部\n《守夜人》\t急诊党支部\n《党徽》\t检验党支部\n\n",
}
_PRIZES = {
    "counted-apart": "获奖情况\n一等奖    1个\n《入党申请书》\n\n二等奖    2个\n《守夜人》《党费证》\n\n最佳组织奖    1个\n门诊党支部\n\n",
    "in-a-line": "获奖结果\n一等奖：《入党申请书》\n二等奖：《守夜人》《党费证》\n最佳组织奖：门诊党支部\n\n",
    "one-a-line": "获奖名单\n一等奖（1个）\n《入党申请书》\n二等奖（2个）\n《守夜人》\n《党费证》    得票627\n最佳组织奖（1个）\n门诊党支部\n\n",
}
_WON = {
    ("榆中县人民医院药学党支部", "一等奖", "入党申请书"),
    ("榆中县人民医院急诊党支部", "二等奖", "守夜人"),
    ("榆中县人民医院综合二党支部", "二等奖", "党费证"),
    ("榆中县人民医院门诊党支部", "最佳组织奖", None),
}


@pytest.mark.parametrize("prizes", _PRIZES.values(), ids=_PRIZES)
@pytest.mark.parametrize("owners", _OWNERS.values(), ids=_OWNERS)
def test_works_ranked_without_their_owners_win_for_them(owners: str, prizes: str) -> None:
    assert _got(_HEAD + owners + prizes) == _WON
    assert _got(_HEAD + prizes + owners) == _WON


@pytest.mark.parametrize("frame", ["★初心故事★", "【初心故事】"])
def test_what_a_contest_is_called_heads_no_list(frame: str) -> None:
    text = f"{_HEAD}{frame}\n\n获奖名单\n一等奖（1个）\n药学党支部《入党申请书》\n二等奖\n急诊党支部《守夜人》\n"
    assert _got(text) == {("榆中县人民医院药学党支部", "一等奖", "入党申请书"), ("榆中县人民医院急诊党支部", "二等奖", "守夜人")}


@pytest.mark.parametrize(
    "text",
    [
        "一等奖\n《入党申请书》\n榆中县人民医院\n《党费证》\n永登县中医院\n二等奖\n《守夜人》\n兰州市第一人民医院",
        "一等奖：《入党申请书》《党费证》\n二等奖：《守夜人》\n榆中县人民医院",
        "一等奖\n榆中县人民医院《入党申请书》\n永登县中医院《党费证》\n本届一等奖作品：《入党申请书》《党费证》",
    ],
)
def test_works_that_stand_with_their_owners_are_none_apart(text: str) -> None:
    assert works_apart(lay_out(clean(text))).lines == frozenset()


def _table(*rows: tuple[str, ...]) -> str:
    said = "经评定，评出五星级党支部2个、四星级党支部1个，同时评出党员先锋岗2个，现将结果予以通报，并公布各党支部的品牌。\n\n"
    return f"关于2025年度星级党支部评定结果的通报\n\n各党支部：\n{said}" + "\n".join("\t".join(row) for row in rows) + "\n\n中共榆中县人民医院委员会\n2026年1月26日\n"


_STARS = {("榆中县人民医院心内科党支部", "五星级党支部", None), ("榆中县人民医院神经内科党支部", "五星级党支部", None), ("榆中县人民医院儿科党支部", "四星级党支部", None)}
_POSTS = {("榆中县人民医院心内科监护室", "党员先锋岗", None), ("榆中县人民医院静脉用药调配中心", "党员先锋岗", None)}
STARS = {
    "a-score-beside": ([("序号", "党支部", "支部品牌", "得分", "等次"), ("1", "心内科党支部", "护心堡垒", "98", "五星级"),
        ("2", "神经内科党支部", "", "97", "五星级"), ("3", "儿科党支部", "小背篓", "93", "四星级")], set()),
    "the-brand-last": ([("党支部名称", "星级", "党建品牌"), ("心内科党支部", "五星级", "护心堡垒"), ("神经内科党支部", "五星级", "/"), ("儿科党支部", "四星级", "小背篓")], set()),
    "something-else-beside": (
        [("序号", "党支部", "等次", "支部品牌", "党员先锋岗"), ("1", "心内科党支部", "五星级", "护心堡垒", "心内科监护室"),
            ("2", "神经内科党支部", "五星级", "", ""), ("3", "儿科党支部", "四星级", "小背篓", "静脉用药调配中心")],
        _POSTS,
    ),
    "something-else-and-no-brand": (
        [("序号", "党支部", "等次", "党员先锋岗"), ("1", "心内科党支部", "五星级", "心内科监护室"), ("2", "神经内科党支部", "五星级", ""), ("3", "儿科党支部", "四星级", "静脉用药调配中心")],
        _POSTS,
    ),
}


@pytest.mark.parametrize(("rows", "besides"), STARS.values(), ids=STARS)
def test_stars_are_the_branch_s_and_its_brand_stands_beside(rows: list[tuple[str, ...]], besides: set[tuple[str, str, str | None]]) -> None:
    text = _table(*rows)
    assert _got(text) == _STARS | besides
    brands = {(item.owner, item.name) for item in read_document(source(text)).brands}
    assert brands == ({("榆中县人民医院心内科党支部", "护心堡垒"), ("榆中县人民医院儿科党支部", "小背篓")} if "品牌" in "".join(rows[0]) else set())


def test_a_prize_for_a_brand_keeps_it() -> None:
    text = _table(("序号", "申报单位", "品牌名称", "等次"), ("1", "榆中县人民医院心内科党支部", "护心堡垒", "一等奖"), ("2", "永登县中医院", "药香", "二等奖"))
    assert _got(text) == {("榆中县人民医院心内科党支部", "一等奖", "护心堡垒"), ("永登县中医院", "二等奖", "药香")}


_STORY = "兰州市第一人民医院获评先进集体\n来源：兰州市第一人民医院\n4月29日，兰州市卫生健康委员会授予兰州市第一人民医院“先进集体”称号。\n"
LINKS = {
    "neighbours": "上一篇：榆中县人民医院召开党史学习教育大会\n下一篇：永登县中医院开展义诊活动",
    "behind-the-credit": "（供稿：宣传科）\n    上一条:榆中县人民医院召开党史学习教育大会\n    下一条:永登县中医院开展义诊活动\n版权所有:兰州市卫生健康委员会",
    "in-one-line": "上一篇：榆中县人民医院召开党史学习教育大会 下一篇：永登县中医院开展义诊活动",
    "recommended": "相关推荐\n榆中县人民医院召开党史学习教育大会\n2025-03-28 10:12:09\n永登县中医院开展义诊活动\n2025-03-27 19:45:52",
}


@pytest.mark.parametrize("below", LINKS.values(), ids=LINKS)
def test_headlines_that_a_page_leads_to_name_bodies_and_tell_nothing(below: str) -> None:
    reading = read_document(source(_STORY + below))
    assert {"榆中县人民医院", "永登县中医院"} <= {org.name for org in reading.organizations}
    assert {(item.recipient, item.award) for item in reading.conferrals} == {("兰州市第一人民医院", "先进集体")}


def test_the_story_of_another_is_not_read() -> None:
    reading = read_document(source(_STORY + "下一篇：榆中县人民医院荣获“全国文明单位”称号\n某某同志简介。永登县中医院荣获先进集体。"))
    assert {(item.recipient, item.award) for item in reading.conferrals} == {("兰州市第一人民医院", "先进集体")}


def test_units_of_ours_in_such_headlines_are_of_the_house_that_signs() -> None:
    text = _notice("先进科室（1个）\n急诊科", "榆中县人民医院") + "\n上一篇：榆中县人民医院进修医师名单\n下一篇：我院消化内科开展首例手术\n"
    assert "榆中县人民医院消化内科" in {org.name for org in read_document(source(text)).organizations}
