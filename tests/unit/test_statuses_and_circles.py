"""Kinds of houses as titles, counts of who was praised, and whose page it is."""

from __future__ import annotations

import pytest

from partygraph.clean import clean
from partygraph.facts.awards.counts import read_counts
from partygraph.facts.awards.headings import read_heading
from partygraph.model import Source
from partygraph.pipeline import read_document


def _read(text: str) -> set[tuple[str, str, str | None]]:
    reading = read_document(Source(name="x.txt", media_type="text/plain", digest="0" * 64, text=text))
    return {(item.recipient, item.award, item.entry) for item in reading.conferrals}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("2023年甲省社区医院名单", ("2023年甲省社区医院",)),
        ("2022年度甲省第三批社区医院名单", ("2022年度甲省第三批社区医院",)),
        ("甲省智慧医院名单（12家）", ("甲省智慧医院",)),
        ("2024年甲市旗舰中医馆名单", ("2024年甲市旗舰中医馆",)),
        ("甲市安静病房名单", ("甲市安静病房",)),
        ("全省县域医疗卫生次中心名单", ("全省县域医疗卫生次中心",)),
        ("甲市美丽乡村卫生室名单", ("甲市美丽乡村卫生室",)),
        ("甲市综合医院名单", ()),
        ("甲市定点医院名单", ()),
        ("参会医院名单", ()),
        ("甲市乙社区卫生服务中心名单", ()),
    ],
)
def test_kinds_of_houses(line: str, names: tuple[str, ...]) -> None:
    heading = read_heading(line)
    assert (heading.names if heading is not None else ()) == names


@pytest.mark.parametrize("title", ["2023年甲省社区医院名单", "甲省第二批旗舰中医馆名单", "关于公布甲省智慧医院名单的通知"])
def test_lists_of_such_houses(title: str) -> None:
    rows = _read(f"{title}\n1.杭州市余杭区人民医院\n2.宁波市中医院\n")
    assert {row[0] for row in rows} == {"杭州市余杭区人民医院", "宁波市中医院"}


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        ("甲市60名先进个人、20个先进集体和6个先进党组织受到省委、省政府的表彰", {("先进个人", 60), ("先进集体", 20), ("先进党组织", 6)}),
        ("全县12个先进集体、30名先进个人受到县委表彰", {("先进集体", 12), ("先进个人", 30)}),
        ("5个文明科室、8名服务标兵受到医院党委的通报表扬", {("文明科室", 5), ("服务标兵", 8)}),
        ("3个先进支部、7名优秀党员获市卫健委表彰", {("先进支部", 3), ("优秀党员", 7)}),
        ("我市有5个先进集体、8名先进个人受到上级表彰", {("先进集体", 5), ("先进个人", 8)}),
        ("9个优秀团队和13名优秀医师荣获市政府的嘉奖", {("优秀团队", 9), ("优秀医师", 13)}),
        ("评出上海市先进集体7个、上饶市先进个人9名", {("上海市先进集体", 7), ("上饶市先进个人", 9)}),
        ("产生了上海市模范职工之家297个", {("上海市模范职工之家", 297)}),
        ("12名职工、3个部门受到警告", set()),
        ("评出上级表彰的个人3名", set()),
    ],
)
def test_counts_of_those_praised(sentence: str, counts: set[tuple[str, int]]) -> None:
    assert {(item.award, item.count) for item in read_counts(clean(sentence))} == counts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("我院获评区“文明单位”\n2024-09-26 来源：和平医院\n会上，我院获评“文明单位”。", {("和平医院", "文明单位", None)}),
        ("我院获评省“文明单位”\n供稿：友谊医院宣传科\n会上发布了名单，我院内科获评“文明科室”。", {("友谊医院内科", "文明科室", None)}),
        ("我院获评省“文明单位”\n来源：本院\n会上发布了名单，我院内科获评“文明科室”。", {("内科", "文明科室", None)}),
    ],
)
def test_whose_page_it_is(text: str, rows: set[tuple[str, str, str | None]]) -> None:
    assert _read(text) == rows


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("民进杭州市人民医院支部成立于2003年，现有会员19人。\n先后荣获“先进集体”称号。", "民进杭州市人民医院支部"),
        ("九三学社杭州市人民医院支社现有社员19人。曾获“先进集体”称号。", "九三学社杭州市人民医院支社"),
        ("民盟杭州市人民医院支部（2003年成立）有盟员8人。\n2018年荣获“先进集体”称号。", "民盟杭州市人民医院支部"),
        ("民建杭州市中医院支部成立多年，屡获殊荣，连续三年荣获“先进集体”称号。", "民建杭州市中医院支部"),
        ("杭州市人民医院内科党支部是一支好队伍。\n近年来多次荣获“先进集体”称号。", "杭州市人民医院内科党支部"),
        ("民盟杭州市人民医院支部成立于2003年。\n杭州市中医院举行义诊。\n先后荣获“先进集体”称号。", "杭州市中医院"),
    ],
)
def test_branches_that_are_introduced(text: str, recipient: str) -> None:
    assert _read(text) == {(recipient, "先进集体", None)}


@pytest.mark.parametrize(
    "below",
    ["编辑制作|党办 刘某\n供稿科室|质控办", "供稿 | 宣传科\n审核 | 院办",
     "撰稿丨护理部\n编辑丨党办\n校对丨质控科", "图文/护理部\n责编/党办", "文字·护理部\n摄影·党办", "文图｜护理部 张某\n一审｜党办"],
)
def test_credits_are_no_rows(below: str) -> None:
    assert _read(f"杭州市中医院新闻\n先进集体\n内科\n外科\n{below}") == {("杭州市中医院内科", "先进集体", None), ("杭州市中医院外科", "先进集体", None)}


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("杭州市中医院\n儿科、心脏中心、脑病医院、肺病科、康复中心获“示范科室”。", {"杭州市中医院儿科", "杭州市中医院心脏中心", "杭州市中医院脑病医院", "杭州市中医院肺病科", "杭州市中医院康复中心"}),
        ("杭州市中医院\n我院急诊科、妇产医院、护理部被评为“示范科室”。", {"杭州市中医院急诊科", "杭州市中医院妇产医院", "杭州市中医院护理部"}),
        ("杭州市第一人民医院、宁波市中医院内科、外科荣获“示范科室”。", {"杭州市第一人民医院", "宁波市中医院内科", "宁波市中医院外科"}),
        ("温医大附一院内科荣获温州医科大学“示范科室”称号。", {"温医大附一院内科"}),
        ("温州医科大学召开大会，授予温医大附二院“示范科室”称号。", {"温医大附二院"}),
        ("徐医大附三院团委荣获徐州医科大学“示范科室”称号。", {"徐医大附三院团委"}),
        ("南京医科大学公布名单，南医大二附院、附属口腔医院获评“示范科室”。", {"南医大二附院", "南京医科大学附属口腔医院"}),
    ],
)
def test_whose_units_stand_in_a_row(text: str, recipients: set[str]) -> None:
    assert {row[0] for row in _read(text)} == recipients


@pytest.mark.parametrize(
    "decision",
    [
        "江苏省总工会决定，授予南京市第一医院等17个单位江苏省文明单位称号；授予李甲等42名职工江苏省五一劳动奖章；授予南京鼓楼医院内科等63个集体江苏省工人先锋号。",
        "江苏省总工会决定，授予南京市第一医院等17个单位江苏省文明单位称号；同时授予南京鼓楼医院内科等63个集体江苏省工人先锋号。",
        "江苏省总工会决定：表彰南京市第一医院等17个江苏省文明单位；并表彰南京鼓楼医院内科等63个江苏省工人先锋号。",
        "江苏省总工会授予南京市第一医院等17个单位“江苏省文明单位”称号，授予李甲等42名职工“江苏省五一劳动奖章”，授予南京鼓楼医院内科等63个集体“江苏省工人先锋号”。",
        "江苏省总工会命名南京市第一医院等17家单位为江苏省文明单位；命名南京鼓楼医院内科等63个集体为江苏省工人先锋号。",
    ],
)
def test_one_giver_for_all_parts(decision: str) -> None:
    reading = read_document(Source(name="x.txt", media_type="text/plain", digest="0" * 64, text=decision))
    assert {item.by for item in reading.conferrals} == {("江苏省总工会",)}
    assert len(reading.conferrals) == 2


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        ("我院省级医疗队获团体一等奖、志愿者队伍获团体三等奖。", {("杭州市中医院省级医疗队", "团体一等奖", None), ("杭州市中医院志愿者队伍", "团体三等奖", None)}),
        ("杭州市中医院国家级医疗队荣获一等奖。", {("杭州市中医院国家级医疗队", "一等奖", None)}),
        ("我院市级救援队荣获一等奖，应急队伍荣获二等奖。", {("杭州市中医院市级救援队", "一等奖", None), ("杭州市中医院应急队伍", "二等奖", None)}),
        ("我院志愿服务队伍荣获一等奖。", {("杭州市中医院志愿服务队伍", "一等奖", None)}),
        ("各省级医疗队到场。", set()),
    ],
)
def test_teams_of_a_house(sentence: str, rows: set[tuple[str, str, str | None]]) -> None:
    assert _read(f"杭州市中医院获奖\n大赛在杭州举办。{sentence}") == rows


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        (
            "市直组中，杭州市疾控中心、杭州市中医院分获团体第一、二名，西湖医院获优秀组织奖；区县组里，宁波市中医院、绍兴市中医院分获团体第一、二名，嘉兴市中医院获优秀组织奖。",
            {
                ("杭州市疾控中心", "团体第一名"), ("杭州市中医院", "团体第二名"), ("西湖医院", "优秀组织奖"),
                ("宁波市中医院", "团体第一名"), ("绍兴市中医院", "团体第二名"), ("嘉兴市中医院", "优秀组织奖"),
            },
        ),
        (
            "宁波市中医院、杭州市中医院分获冠、亚军，嘉兴市中医院荣获优秀组织奖，绍兴市中医院、湖州市中心医院分列团体第一、二名。",
            {("宁波市中医院", "冠军"), ("杭州市中医院", "亚军"), ("嘉兴市中医院", "优秀组织奖"), ("绍兴市中医院", "团体第一名"), ("湖州市中心医院", "团体第二名")},
        ),
    ],
)
def test_places_told_twice(sentence: str, rows: set[tuple[str, str]]) -> None:
    assert {row[:2] for row in _read(f"技能竞赛落幕\n大赛在杭州举办。{sentence}")} == rows


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        ("关于甲医院等10家医院荣获全国示范医院的通知", {("全国示范医院", 10)}),
        ("甲科等6个科室通过验收，被命名为甲市文明窗口", {("甲市文明窗口", 6)}),
        ("甲医院等9家医院经专家评审，被授予“平安医院”称号", {("平安医院", 9)}),
        ("全市8个村通过复审，被确认为甲省卫生村", {("甲省卫生村", 8)}),
        ("我省7家医院从全国数百家单位中脱颖而出，荣获2012年全国文明单位称号", {("全国文明单位", 7)}),
        ("12个班组经层层选拔，最终获评甲市工人先锋号", {("甲市工人先锋号", 12)}),
        ("会议听取10家医院汇报，授予甲医院先进单位称号", set()),
        ("历时6个月通过验收，被命名为甲市文明窗口", set()),
    ],
)
def test_counts_before_what_was_passed(sentence: str, counts: set[tuple[str, int]]) -> None:
    assert {(item.award, item.count) for item in read_counts(clean(sentence))} == counts


def test_those_honoured_are_a_kind() -> None:
    assert _read("杭州市中医院表彰\n大会向模范班组授予“先锋号”、向标兵科室授予“文明岗”。") == set()


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("我院药剂科职工席某荣获“道德模范”称号。", {"药剂科"}),
        ("我院药剂科主任席某荣获“道德模范”称号。", {"药剂科"}),
        ("后勤保障科曹某某、张某某获“先进个人”荣誉称号。", {"后勤保障科"}),
        ("儿童心血管内科吴某某教授荣获省“五一劳动奖章”。", {"儿童心血管内科"}),
        ("老干部门诊护士长杜某某被授予“优秀志愿者”称号。", {"老干部门诊"}),
        ("比赛由杭州市疾控中心副主任李某某、计划免疫科科长田某某带队。", set()),
        ("骨科手术获得好评，内科医疗质量提升。", set()),
    ],
)
def test_units_of_persons(sentence: str, units: set[str]) -> None:
    reading = read_document(Source(name="x.txt", media_type="text/plain", digest="0" * 64, text=f"杭州市中医院新闻\n{sentence}"))
    assert {item.child.removeprefix("杭州市中医院") for item in reading.subordinates} == units
