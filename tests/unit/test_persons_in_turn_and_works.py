"""Persons and their houses in turn below a title that bodies can have too; works of creating as campaigns; who sums up at a meeting; all made up."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_HEAD = (
    "兰州市总工会关于表彰全市卫生健康系统先进集体和个人的决定\n\n兰工发〔2019〕3号\n\n各县区总工会，市直各医疗卫生单位工会：\n"
    "近年来，全市卫生健康系统广大职工立足岗位，勤奋工作，涌现出一批先进集体和先进个人。为表彰先进，市总工会决定，对下列集体和个人予以表彰，希望受表彰的集体和个人再接再厉。\n\n"
    "兰州市总工会\n2019年3月1日\n\n"
)
_PEOPLE = (("张小明", "榆中县人民医院护理部主任"), ("李大军", "永登县中医院"), ("王丽", "皋兰县卫生健康局"), ("赵敏", "靖远县人民医院儿科护士长"))


def _in_turn(between: str, *, first: int = 0) -> str:
    people = (*_PEOPLE[first:], *_PEOPLE[:first])
    return between.join(part for pair in people for part in pair)


@pytest.mark.parametrize("title", ["巾帼建功标兵", "岗位学雷锋标兵", "最美抗疫先锋"])
@pytest.mark.parametrize("between", ["\n", "\n|\n"])
@pytest.mark.parametrize("first", [0, 1, 2, 3])
def test_persons_and_their_houses_in_turn(title: str, between: str, first: int) -> None:
    text = f"{_HEAD}附件1\n“先锋科室”名单\n兰州市第一人民医院急诊科\n附件2\n“{title}”名单\n{_in_turn(between, first=first)}\n"
    reading = read_document(source(text))
    assert {item.recipient for item in reading.conferrals} == {"兰州市第一人民医院急诊科"}
    assert ("榆中县人民医院护理部", "榆中县人民医院") in {(item.child, item.parent) for item in reading.subordinates}


@pytest.mark.parametrize("title", ["先进集体", "文明单位标兵", "示范单位"])
def test_houses_below_a_title_of_bodies_have_got_it(title: str) -> None:
    reading = read_document(source(f"{_HEAD}附件\n“{title}”名单\n榆中县人民医院\n永登县中医院\n皋兰县卫生健康局\n"))
    assert [item.recipient for item in reading.conferrals] == ["榆中县人民医院", "永登县中医院", "皋兰县卫生健康局"]


_BUREAU = "榆中县卫生健康局"


@pytest.mark.parametrize(
    ("title", "said", "name", "start"),
    [
        ("命名“五星”党支部", f"{_BUREAU}自2024年2月起在所属单位开展“五星”党支部创建工作，补短板。", "“五星”党支部创建工作", "2024-02"),
        ("命名“五星”党支部", f"2024年2月，{_BUREAU}启动“五星”党支部创建活动。", "“五星”党支部创建活动", "2024-02"),
        ("通报全省公立医院党建工作示范医院和标杆党支部", f"{_BUREAU}部署开展了全省公立医院党建工作示范医院和标杆党支部创建工作。", "全省公立医院党建工作示范医院和标杆党支部创建工作", None),
        ("命名清廉医院", f"{_BUREAU}组织开展清廉医院创建工作，成效明显。", "清廉医院创建工作", None),
    ],
)
def test_the_work_whose_result_the_title_tells(title: str, said: str, name: str, start: str | None) -> None:
    reading = read_document(source(f"{_BUREAU}关于{title}的决定\n各单位：\n{said}现予公布。\n{_BUREAU}\n2024年7月26日\n"))
    assert [(item.name, item.organizers, item.start) for item in reading.campaigns] == [(name, (_BUREAU,), start)]


@pytest.mark.parametrize("said", ["近年来，各单位深入开展清廉医院创建工作，取得成效。", f"{_BUREAU}开展文明城市创建工作。", "要持续推进清廉医院创建工作。"])
def test_routine_works_are_no_campaigns(said: str) -> None:
    reading = read_document(source(f"{_BUREAU}关于命名清廉医院的决定\n各单位：\n{said}决定命名榆中县人民医院为清廉医院。\n{_BUREAU}\n2024年7月26日\n"))
    assert not [item.name for item in reading.campaigns if "创建" in item.name]


@pytest.mark.parametrize("verb", ["召开", "举行", "举办"])
def test_who_holds_a_meeting_is_no_part_of_its_name(verb: str) -> None:
    reading = read_document(source(f"11月，{_BUREAU}{verb}首届护理创新成果汇报会，榆中县人民医院急诊科获一等奖。3月，榆中县人民医院{verb}成果发布会。\n"))
    assert [(item.name, item.organizers) for item in reading.campaigns] == [("首届护理创新成果汇报会", (_BUREAU,))]
