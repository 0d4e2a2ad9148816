"""A paragraph says what many got, and their list follows below a line of its own, sorted by places."""

import pytest

from factories import source
from partygraph.facts.awards.told_of_many import told_of_many
from partygraph.pipeline import read_document

TOLD = {
    "a-batch-and-how-many-are-ours": ("近日，省卫生健康委公布了“创建满意卫生院”活动结果。一批乡镇卫生院被确认为“2023年度满意的乡镇卫生院”，全市共有4所。\n\n上榜名单来了", "2023年度满意的乡镇卫生院"),
    "so-many-houses": ("近日，省卫生健康委公布结果，全省4家卫生院被认定为“2023年度星级卫生院”。\n\n上榜名单", "2023年度星级卫生院"),
    "given": ("近日，省卫生健康委发文，授予一批乡镇卫生院“平安医院”称号，全市共4家。\n\n名单如下：", "平安医院"),
    "a-list-published-and-a-title-got": ("近日，省卫生健康委公布了优质服务活动名单，一批乡镇卫生院获评“优质服务卫生院”。\n\n获评名单", "优质服务卫生院"),
    "in-the-country-and-with-us": ("近日，国家卫生健康委公布名单，全国1000所乡镇卫生院入选“群众满意的乡镇卫生院”，甘肃有4所。\n\n甘肃省名单", "群众满意的乡镇卫生院"),
    "results-published": ("近日，省卫生健康委公布了“最美卫生院”评选结果，4家卫生院榜上有名。\n\n一起来看获奖名单", "最美卫生院"),
    "a-question": ("近日，省卫生健康委下发通知，将一批基层卫生院命名为“满意卫生院”，全市共4家。\n\n快来看看都有哪些卫生院", "满意卫生院"),
}
GROUPS = {
    "▼": "▼{place}\n{rows}",
    "bare": "{place}\n{rows}",
    "diamond-and-count": "◆ {place}（{count}所）\n{rows}",
    "box": "【{place}】\n{rows}",
    "star-and-colon": "★{place}：{rows}",
    "number-in-brackets": "▍{place}（{count}）\n{rows}。",
    "count-and-colon": "{place}{count}所：{rows}",
    "hand": "☞{place}\n\n{rows}",
    "numeral": "一、{place}\n{rows}",
    "dashes": "—{place}—\n{rows}",
}
_ROWS = {"榆中县": ("榆中县来紫堡乡卫生院", "榆中县高崖镇中心卫生院", "榆中县青城镇卫生院"), "永登县": ("永登县武胜驿镇中心卫生院",)}


def _text(told: str, group: str) -> str:
    listed = "\n\n".join(group.format(place=place, rows="、".join(names), count=len(names)) for place, names in _ROWS.items())
    return f"喜讯！乡镇卫生院登上榜单啦\n2023-01-06　掌上兰州\n\n{told}\n\n{listed}\n\n（图文无关）\n\n看到没？祝贺他们！\n"


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("group", [key for key in GROUPS if key != "number-in-brackets"])
def test_the_award_told_above_is_that_of_the_list(told: str, group: str) -> None:
    text, award = TOLD[told]
    read = read_document(source(_text(text, GROUPS[group])))
    assert {(item.recipient, item.award) for item in read.conferrals} == {(name, award) for names in _ROWS.values() for name in names}


@pytest.mark.parametrize(
    "chars",
    [
        "甲医院被确认为“满意医院”。",
        "全市30家医院申报“满意医院”。",
        "全市30家医院争创“满意医院”。",
        "省总工会授予10名同志“劳动模范”称号。",
        "一批医院开展“满意医院”活动。",
        "3家医院获评“满意医院”，5家医院获评“平安医院”。",
    ],
)
def test_no_award_of_many(chars: str) -> None:
    assert told_of_many(chars) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "一批卫生院被确认为“满意卫生院”，全市共4家。",
        "各地推荐的一批乡镇卫生院获评“满意卫生院”。",
        "一些基层医院荣获“满意卫生院”称号。",
        "近年来，众多党支部先后被评为“先进党支部”。",
        "2022年，不少科室获评“先进科室”。",
    ],
)
def test_many_are_not_the_house_the_text_speaks_of(sentence: str) -> None:
    assert not read_document(source(f"榆中县青城镇卫生院召开会议。\n{sentence}")).conferrals


def test_units_of_the_house_are_its_own() -> None:
    text = "榆中县青城镇卫生院召开会议。\n卫生院内科党支部和一批党员先锋岗成长起来，该院被评为“满意卫生院”。"
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == {("榆中县青城镇卫生院", "满意卫生院")}


def test_names_below_no_line_that_says_who_follow_get_nothing() -> None:
    text = "卫生院动态\n2023-01-06　掌上兰州\n\n一批卫生院被确认为“满意卫生院”，全市共4家。\n\n协办单位\n榆中县青城镇卫生院\n永登县武胜驿镇中心卫生院\n"
    assert not read_document(source(text)).conferrals
