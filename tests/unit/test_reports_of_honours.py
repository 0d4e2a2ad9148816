"""Reports of honours in pages of several kinds: who gives a list whose lead stands in a stanza, what ours got, decisions read out at home, brands on cards."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.names.expand import expand
from partygraph.pipeline import read_document

Rows = set[tuple[str, str, str | None, tuple[str, ...]]]

STATE_BODIES = {
    "国家中医药局 国家疾控局": ["国家中医药局", "国家疾控局"],
    "县教育局 县卫健局": ["县教育局", "县卫健局"],
    "国家卫健委 财政部": ["国家卫健委", "财政部"],
    "国家 疾控局": ["国家疾控局"],
    "国家疾控 中心": ["国家疾控中心"],
    "药学部 党支部": ["药学部党支部"],
}


@pytest.mark.parametrize("chars", STATE_BODIES)
def test_bodies_that_a_blank_parts(chars: str) -> None:
    assert [named.org.name for named in expand(chars)] == STATE_BODIES[chars]


_LIST = "\n\n兰州市工人先锋号\n兰州市第一人民医院急诊科\n榆中县人民医院儿科"
_GIVEN: Rows = {("兰州市第一人民医院急诊科", "兰州市工人先锋号", None, ("市总工会",)), ("榆中县人民医院儿科", "兰州市工人先锋号", None, ("市总工会",))}
_NOT_GIVEN: Rows = {(who, award, entry, ()) for who, award, entry, _ in _GIVEN}

LEADS: dict[str, tuple[str, Rows]] = {
    "a-stanza-that-begins-with-its-day": ("这些单位受表彰！\n\n近日\n市总工会表彰\n2020年兰州市工人先锋号\n我市一批单位上榜\n一起来看名单" + _LIST, _GIVEN),
    "the-verb-at-the-end-of-its-line": ("这些单位受表彰！\n\n4月28日\n市总工会公布\n2020年兰州市工人先锋号名单\n快来看看" + _LIST, _GIVEN),
    "a-day-and-no-announcement": ("这些单位受表彰！\n\n近日\n市总工会\n走访慰问一线职工\n送去清凉" + _LIST, _NOT_GIVEN),
    "ours-are-among-the-praised": (
        "我市多个集体受表彰\n\n3月6日，市总工会对上年度的先进典型进行了表彰。我市多个集体榜上有名。\n\n全市职工积极奉献。\n\n其中，兰州市第一人民医院急诊科、榆中县人民医院儿科荣获“兰州市工人先锋号”称号。",
        _GIVEN,
    ),
    "ours-are-among-them-and-another-occasion": (
        "我市多个集体受表彰\n\n3月6日，市总工会对上年度的先进典型进行了表彰。我市多个集体榜上有名。\n\n全市职工积极奉献。\n\n此外，兰州市第一人民医院急诊科、榆中县人民医院儿科荣获“兰州市工人先锋号”称号。",
        _NOT_GIVEN,
    ),
    "ours-are-among-them-and-a-higher-level": (
        "我市多个集体受表彰\n\n3月6日，市总工会对上年度的先进典型进行了表彰。我市多个集体榜上有名。\n\n全市职工积极奉献。\n\n其中，兰州市第一人民医院急诊科荣获“全国工人先锋号”称号。",
        {("兰州市第一人民医院急诊科", "全国工人先锋号", None, ())},
    ),
    "a-paper-over-its-day-gives-nothing": (
        "兰州日报\n2019年3月14日 星期四\n第A07版：健康周刊\n\n我市两个集体受表彰\n\n3月6日，市总工会公布了工人先锋号名单。" + _LIST,
        _GIVEN,
    ),
}


@pytest.mark.parametrize("name", LEADS)
def test_who_gives(name: str) -> None:
    text, expected = LEADS[name]
    assert honours(text) == expected


def test_a_clause_of_a_stanza_is_no_headline() -> None:
    reading = read_document(source("这些单位受表彰！\n\n近日\n\n市总工会公布了\n\n2020年兰州市工人先锋号名单\n\n我市多家单位上榜\n\n一起来看看" + _LIST))
    assert reading.document.title == "这些单位受表彰！"
    assert {conferral.by for conferral in reading.conferrals} == {("市总工会",)}


_UNITS = "\n\n先进科室\n骨伤科\n急诊科\n\n优秀党支部\n内科党支部"
_HOUSE = "兰州市第一人民医院"


def _of_units(*givers: str) -> Rows:
    return {(_HOUSE + unit, award, None, givers) for unit, award in (("骨伤科", "先进科室"), ("急诊科", "先进科室"), ("内科党支部", "优秀党支部"))}


MEETINGS = {
    "a-leader-reads-out-what-was-decided": (f"{_HOUSE}召开年度表彰大会\n\n2月9日，{_HOUSE}年度总结表彰大会举行。王某副院长宣读了关于表彰2017年度先进集体的决定。" + _UNITS, _of_units(_HOUSE)),
    "the-decision-has-its-title": (f"{_HOUSE}召开年度表彰大会\n\n2月9日，我院召开年度总结表彰大会。会上，党委书记宣读了《2017年度先进集体表彰决定》。" + _UNITS, _of_units(_HOUSE)),
    "nobody-says-who-decided": (f"{_HOUSE}召开年度表彰大会\n\n2月9日，{_HOUSE}年度总结表彰大会举行。会上表彰了先进集体。" + _UNITS, _of_units()),
    "the-meeting-is-another-body-s": (f"{_HOUSE}参加表彰大会\n\n2月9日，城关区卫生健康局年度总结表彰大会举行。城关区卫生健康局副局长宣读了关于表彰先进集体的决定。" + _UNITS, None),
}


@pytest.mark.parametrize("name", MEETINGS)
def test_what_a_house_gives_its_units(name: str) -> None:
    text, expected = MEETINGS[name]
    found = honours(text)
    assert found == expected if expected is not None else not any(_HOUSE in givers for *_, givers in found)


def test_a_law_as_an_occasion_is_no_work() -> None:
    text = "兰州市第一人民医院召开大会。\n\n2017年，医院以《健康促进法》颁布实施为契机，先后被兰州市总工会授予“工人先锋号”称号。"
    assert honours(text) == {("兰州市第一人民医院", "工人先锋号", None, ("兰州市总工会",))}


CARDS = {
    "quoted-or-not-with-a-number-above": (
        (f"支部品牌一览\n\n{_HOUSE}召开党建品牌推进会。\n\nPART 01\n\n点点星光 “暖”到心间\n支部：新生儿科党支部\n口号：一盏灯\n\nPART 02\n\n“蓝帮手”\n支部：后勤党支部\n口号：有事找我\n\n"
         "03 医校同行\n支部：保健科党支部、儿科党支部\n做法：结对学校"),
        {("新生儿科党支部", "点点星光 “暖”到心间"), ("后勤党支部", "蓝帮手"), ("保健科党支部", "医校同行"), ("儿科党支部", "医校同行")},
    ),
    "slogan-first": (
        f"{_HOUSE}党建品牌巡礼\n\n各支部打造了特色品牌。\n\n◆ 平安护航\n口号：平安就好\n所属支部：产科党支部\n\n◆ 银发先锋\n口号：老有所医\n所属支部：老年科党支部",
        {("产科党支部", "平安护航"), ("老年科党支部", "银发先锋")},
    ),
    "works-of-a-contest": (f"{_HOUSE}党建品牌案例评选结果\n\n平安护航\n支部：产科党支部\n简介：护航\n\n银发先锋\n支部：老年科党支部\n简介：护老", set()),
    "no-word-of-brands": (f"{_HOUSE}支部风采\n\n各支部各有特色。\n\n平安护航\n支部：产科党支部\n口号：平安就好\n\n银发先锋\n支部：老年科党支部\n口号：老有所医", set()),
    "bodies-over-their-labels": (f"{_HOUSE}党建品牌展示\n\n产科党支部\n支部：产科党支部\n口号：平安就好\n\n老年科党支部\n支部：老年科党支部\n口号：老有所医", set()),
}


@pytest.mark.parametrize("name", CARDS)
def test_brands_on_cards(name: str) -> None:
    text, expected = CARDS[name]
    reading = read_document(source(text))
    assert {(brand.owner.removeprefix(_HOUSE), brand.name) for brand in reading.brands} == expected


def test_honours_on_cards() -> None:
    first = "平安护航\n支部：产科党支部\n口号：平安就好\n荣誉：产科党支部2023年被兰州市总工会授予“工人先锋号”。"
    text = f"{_HOUSE}党建品牌巡礼\n\n各支部打造了特色品牌。\n\n{first}\n\n银发先锋\n支部：老年科党支部\n口号：老有所医\n目标：争创“文明窗口”。"
    assert honours(text) == {(_HOUSE + "产科党支部", "工人先锋号", None, ("兰州市总工会",))}


_HONOUR = ("2021年被中共兰州市委授予“市先进基层党组织”称号。", "暂无，努力中！")
LABELLED_CARDS = {
    "boxed-unit-first": "— 0{n} —\n【支部】{who}\n【品牌】{brand}\n【这样做】先救治。\n【荣誉墙】{honour}\n（左右滑动查看图片）",
    "boxed-brand-first": "0{n}\n【品牌名称】{brand}\n【所属支部】{who}\n【品牌内涵】先救治。\n【所获荣誉】{honour}",
    "boxed-labels-above-values": "【支部名称】\n{who}\n【支部品牌】\n{brand}\n【主要做法】\n先救治。\n【荣誉】\n{honour}",
    "colons": "支部：{who}\n品牌：{brand}\n做法：先救治。\n荣誉：{honour}",
    "colons-with-names": "党支部名称：{who}\n党建品牌：{brand}\n品牌释义：先救治。\n获得荣誉：{honour}",
    "bullets": "●支部名称：{who}\n●品牌名称：{brand}\n●品牌故事：先救治。\n●荣誉：{honour}",
    "other-boxes": "〖责任科室〗{who}\n〖服务品牌〗{brand}\n〖内涵〗先救治。\n〖荣誉墙〗{honour}",
    "a-blank-behind": "【党支部】 {who}\n【品牌】 {brand}\n【口号】 先救治\n【荣誉榜】 {honour}",
    "owner-over-the-labels": "▍{who}\n【品牌】{brand}\n【内涵】先救治。\n【荣誉】{honour}",
}


@pytest.mark.parametrize("name", LABELLED_CARDS)
def test_cards_whose_brand_has_a_label(name: str) -> None:
    card = LABELLED_CARDS[name]
    first = card.format(n=1, who="急诊党支部", brand="“急”先锋", honour=_HONOUR[0])
    second = card.format(n=2, who="机关第二党支部", brand="红色引擎", honour=_HONOUR[1])
    text = f"支部品牌巡礼，先来认识这两个！\n2024-05-17 17:30\n\n{_HOUSE}党委召开党支部品牌建设推进会。\n\n{first}\n\n{second}\n"
    assert {(brand.owner, brand.name) for brand in read_document(source(text)).brands} == {(_HOUSE + "急诊党支部", "“急”先锋"), (_HOUSE + "机关第二党支部", "红色引擎")}
    assert honours(text) == {(_HOUSE + "急诊党支部", "市先进基层党组织", None, ("中共兰州市委",))}


def test_labels_of_a_contest_are_no_cards() -> None:
    text = f"{_HOUSE}党建品牌评选结果\n\n【支部】产科党支部\n【品牌】平安护航\n【简介】护航\n\n【支部】老年科党支部\n【品牌】银发先锋\n【简介】护老"
    assert "brand.card" not in {item.rule for brand in read_document(source(text)).brands for item in brand.evidence}


_CONTESTS = "\n\n评比结果\n一等奖\n急诊科\n二等奖\n药学部\n骨科"
_PRIZES = (("急诊科", "一等奖"), ("药学部", "二等奖"), ("骨科", "二等奖"))

HOLDERS = {
    "produced": ("今年，兰州市卫生健康委员会组织开展了第三批科普基地评选。经专家评审，共评选产生急救馆、献血馆等2家基地。", "兰州市卫生健康委员会"),
    "stood-out": ("今年，兰州市卫生健康委员会直属机关党委组织开展“一支部一品牌”评选活动，19个品牌同台比拼，最终2个品牌脱颖而出。", "兰州市卫生健康委员会直属机关党委"),
    "a-jury-chooses-in-a-contest": ("今年，兰州市卫生健康委员会举办第三届科普大赛，最终2家单位脱颖而出。", None),
}


@pytest.mark.parametrize("name", HOLDERS)
def test_who_holds_a_selection(name: str) -> None:
    lead, holder = HOLDERS[name]
    found = honours(f"结果出炉\n\n{lead}\n\n优秀单位\n兰州市第一人民医院\n榆中县人民医院")
    assert {givers for *_, givers in found} == {(holder,) if holder is not None else ()}


def test_a_union_gives_what_the_units_of_its_house_win() -> None:
    text = f"{_HOUSE}职工之家展示\n2025-05-06　来源：{_HOUSE}\n\n2025年3月，{_HOUSE}工会启动职工之家建设评比活动，评选出一等奖1个，二等奖2个。{_CONTESTS}"
    assert honours(text) == {(_HOUSE + unit, award, None, (_HOUSE + "工会",)) for unit, award in _PRIZES}


CREDITS = {
    "several-in-one": ("图文：党委办公室、宣传科", {"党委办公室", "宣传科"}),
    "who-checked-it": ("审核：质量管理科　责编：宣传科", {"质量管理科", "宣传科"}),
    "in-a-bracket": ("（文/图 护理部）", {"护理部"}),
    "a-person": ("审核：王某某", set()),
    "nobody-in-particular": ("图片丨各党支部", set()),
}


@pytest.mark.parametrize("name", CREDITS)
def test_offices_of_the_house_in_credits(name: str) -> None:
    line, expected = CREDITS[name]
    reading = read_document(source(f"{_HOUSE}举行培训\n\n5月6日，{_HOUSE}举行质量管理培训，医务人员参加，课后进行了交流讨论。\n\n{line}"))
    assert {item.child.removeprefix(_HOUSE) for item in reading.subordinates if "党委" not in item.child or item.child.endswith("室")} == expected


def test_the_office_that_a_page_names_as_its_source() -> None:
    reading = read_document(source(f"2021年工作回顾\n来源：党政办公室　2022-01-12\n\n1月，{_HOUSE}召开工作会议，部署全年工作，明确目标任务。"))
    assert (_HOUSE + "党政办公室", _HOUSE) in {(item.child, item.parent) for item in reading.subordinates}


CAMPAIGNS = {
    "while-something-else-goes-on": (f"2020年11月6日，{_HOUSE}在承办《同心》专题展览期间举办了“强国有我”主题征文活动。", {("“强国有我”主题征文活动", (_HOUSE,))}),
    "a-show-where-pieces-win": (f"{_HOUSE}召开会议。在市卫健委举办的庆祝建党节文艺汇演中，我院《旗帜》获一等奖。", {("庆祝建党节文艺汇演", ("市卫健委",))}),
    "a-show-where-nobody-wins": (f"{_HOUSE}召开会议。在市卫健委举办的庆祝建党节文艺汇演中，我院职工表演了合唱。", set()),
}


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_contests_and_shows(name: str) -> None:
    text, expected = CAMPAIGNS[name]
    assert {(campaign.name, campaign.organizers) for campaign in read_document(source(text)).campaigns} == expected


def test_a_branch_is_none_that_ends_like_it() -> None:
    text = f"{_HOUSE}党建品牌展示会\n\n{_HOUSE}新生儿科党支部介绍经验。\n\n儿科党支部2023年被兰州市总工会授予“工人先锋号”。"
    assert honours(text) == {(_HOUSE + "儿科党支部", "工人先锋号", None, ("兰州市总工会",))}
