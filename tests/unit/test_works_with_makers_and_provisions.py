"""Works over the line of their owner and makers, and sentences on what winners get besides; in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

GIVER = "临夏市卫生健康委员会"
_NOTICE = (
    "{giver}\n关于2023年健康科普大赛评选结果的通报\n各县（区）卫生健康局：\n"
    "现将结果通报如下。\n一等奖（1件）\n《会说话的肺》\n{line}\n二等奖（1件）\n《别让心“堵车”》\n皋兰县人民医院丨王某、刘某\n优秀组织奖\n榆中县卫生健康局\n{giver}\n2023年12月5日"
)


@pytest.mark.parametrize(
    "line",
    [
        "永登县中医院丨李某某",
        "永登县中医院｜李某、张某某等",
        "永登县中医院 李某 王某",
        "永登县中医院  李　某",
        "永登县中医院（李某、王某）",
        "永登县中医院丨集体创作",
        "永登县中医院 / 作者：李某",
        "李某、王某（永登县中医院）",
        "李某某 永登县中医院",
        "作者：李某某  单位：永登县中医院",
        "永登县中医院",
    ],
)
def test_who_made_a_work_stands_beside_its_owner(line: str) -> None:
    assert honours(_NOTICE.format(giver=GIVER, line=line)) == {
        ("永登县中医院", "一等奖", "会说话的肺", (GIVER,)),
        ("皋兰县人民医院", "二等奖", "别让心“堵车”", (GIVER,)),
        ("榆中县卫生健康局", "优秀组织奖", None, (GIVER,)),
    }


@pytest.mark.parametrize("line", ["李某某", "李某、王某", "集体创作"])
def test_a_work_of_persons_alone_is_no_houses(line: str) -> None:
    assert honours(_NOTICE.format(giver=GIVER, line=line)) == {("皋兰县人民医院", "二等奖", "别让心“堵车”", (GIVER,)), ("榆中县卫生健康局", "优秀组织奖", None, (GIVER,))}


_RESULT = (
    "{giver}\n关于2024年护理技能竞赛结果的通报\n临卫函〔2024〕9号\n各县（区）卫生健康局：\n"
    "现将结果通报如下：\n一、团体奖\n一等奖2个：永登县人民医院；皋兰县人民医院。\n{sentence}\n{giver}\n2024年6月3日"
)
_LISTED = {("永登县人民医院", "一等奖", None, (GIVER,)), ("皋兰县人民医院", "一等奖", None, (GIVER,))}


@pytest.mark.parametrize(
    "sentence",
    [
        "全能一等奖获得者由市总工会按程序授予“临夏市五一劳动奖章”，其中全能二等奖获得者由团市委授予“临夏市青年岗位能手”。",
        "个人第一名获得者由市妇联授予“临夏市巾帼标兵”。",
        "获得团体一等奖的单位由市总工会授予“临夏市工人先锋号”。",
        "单项前三名的选手，由市妇联授予“临夏市巾帼标兵”称号。",
        "团体一等奖获得单位由市总工会推荐参评“甘肃省工人先锋号”。",
        "对获得个人一等奖的选手，由团市委授予“青年岗位能手”称号。",
        "个人三等奖获得者，年龄在35周岁以下的由团市委授予“青年岗位能手”。",
    ],
)
def test_what_winners_get_besides_names_neither_giver_nor_winner(sentence: str) -> None:
    reading = read_document(source(_RESULT.format(giver=GIVER, sentence=sentence)))
    assert {(item.recipient, item.award, item.entry, item.by) for item in reading.conferrals} == _LISTED
    assert not any("获得者" in item.name or "得者" in item.name for item in reading.organizations)


@pytest.mark.parametrize("sentence", ["永登县人民医院急诊科由市总工会授予“临夏市工人先锋号”称号。", "由市总工会授予永登县人民医院急诊科“临夏市工人先锋号”称号。"])
def test_a_named_winner_gets_it(sentence: str) -> None:
    assert honours(_RESULT.format(giver=GIVER, sentence=sentence)) == _LISTED | {("永登县人民医院急诊科", "临夏市工人先锋号", None, ("市总工会",))}
