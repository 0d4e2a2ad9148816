"""Winners behind their number, groups that add up to it, a department's story, what a list holds."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document

PUBLISHED = "湖南省卫生健康委日前公布全省“2023年度满意的乡镇卫生院”名单，我市有3家卫生院榜上有名。\n"
MEETING = "祁阳市医疗集团召开表彰大会\n1月20日，祁阳市医疗集团召开表彰大会。会上宣读祁阳市医疗集团《关于表彰年度先进集体、先进个人的决定》。\n"


def reading(text: str) -> Reading:
    return read_document(source(text))


def honours(text: str) -> set[tuple[str, str, tuple[str, ...]]]:
    return {(item.recipient, item.award, item.by) for item in reading(text).conferrals}


def test_who_they_are_behind_their_number() -> None:
    found = honours(PUBLISHED + "3家卫生院是：祁阳市下马渡镇卫生院、双牌县泷泊镇卫生院、江永县上江圩镇卫生院。\n")
    by = ("湖南省卫生健康委",)
    assert found == {(name, "2023年度满意的乡镇卫生院", by) for name in ("祁阳市下马渡镇卫生院", "双牌县泷泊镇卫生院", "江永县上江圩镇卫生院")}


@pytest.mark.parametrize(
    "text",
    [
        PUBLISHED + "3家卫生院是：祁阳市下马渡镇卫生院、双牌县泷泊镇卫生院。\n",
        "永州市卫生健康委召开会议，部署工作。\n3家卫生院是：祁阳市下马渡镇卫生院、双牌县泷泊镇卫生院、江永县上江圩镇卫生院。\n",
    ],
)
def test_a_row_of_another_length_or_of_no_award_is_none(text: str) -> None:
    assert not honours(text)


def test_groups_that_add_up_to_the_number_told() -> None:
    groups = "一、先进集体荣誉授予：4个先进集体最先上台。\n乡镇卫生院（2个）：甘泉乡卫生院、茅竹镇卫生院。它们守在基层。\n市人民医院（2个科室）：急诊科、检验科。这些科室技术过硬。\n"
    by = ("祁阳市医疗集团",)
    assert honours(MEETING + groups) == {(name, "先进集体", by) for name in ("甘泉乡卫生院", "茅竹镇卫生院", "市人民医院急诊科", "市人民医院检验科")}
    assert not honours(MEETING + groups.replace("4个", "5个"))


def test_a_headline_about_a_department_goes_on_about_it() -> None:
    text = (
        "永州市中心医院急诊科荣获“青年文明号”荣誉称号\n年度“永州市青年文明号”名单揭晓，全市45个集体上榜，永州市中心医院急诊科就在其中。\n"
        "该院地处闹市。大家守在一线、随叫随到，先后荣获“巾帼标兵岗”、“时代先锋岗”荣誉称号。\n"
    )
    assert {(who, award) for who, award, _ in honours(text)} == {("永州市中心医院急诊科", award) for award in ("永州市青年文明号", "巾帼标兵岗", "时代先锋岗")}


def test_a_unit_of_a_house_called_shortly_is_that_of_the_house_in_full() -> None:
    text = "永州市中心血站体采科荣获“标兵岗”荣誉称号。2021年，市中心血站检验科还被评为“先进班组”。\n"
    assert ("永州市中心血站检验科", "市中心血站检验科") in {(item.name, item.alias) for item in reading(text).aliases}
