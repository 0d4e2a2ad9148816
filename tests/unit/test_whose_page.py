"""Whose page a report stands on, and what that house gives by its own word; in made-up pages."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.names.find import find
from partygraph.pipeline import read_document

_LIST = "\n12月3日，医院举行护理案例评选。\n获奖名单\n一等奖\n● 内科党支部　《夜灯》\n二等奖\n● 急诊科党支部　《快车》\n"
_HEAD = "我院举办护理案例评选\n2024-12-05 浏览：20"
_HOUSE, _OTHER = "兰州市第一人民医院", "甘肃大学附属兰州医院"

PAGES = {
    "name-over-menu": (f"{_HOUSE}\n首页 新闻中心\n\n{_HEAD}{_LIST}", _HOUSE, None),
    "both-names-over-menu": (f"{_HOUSE}（{_OTHER}）\n首页 | 医院概况 | 院内动态\n\n{_HEAD}{_LIST}（宣传科）\n", _HOUSE, _OTHER),
    "both-names-below-menu": (
        f"首页 新闻中心 医院新闻\n{_HOUSE}（{_OTHER}）\n\n{_HEAD}{_LIST}（图文／党委组织部 某某　审核／某某）\n",
        _HOUSE,
        _OTHER,
    ),
    "site-of-the-house": (f"{_HOUSE}官网\n首页 医院概况 党建\n{_HEAD}{_LIST}", _HOUSE, None),
    "greeting-with-both-names": (f"欢迎访问{_HOUSE}（{_OTHER}）网站！\n首页 医院概况 党建\n{_HEAD}{_LIST}", _HOUSE, None),
    "owner-at-the-foot-with-both-names": (
        f"您的位置：首页 > 医院新闻\n{_HEAD}{_LIST}\n{_HOUSE}（{_OTHER}） 版权所有\n地址：某路1号\n",
        _HOUSE,
        _OTHER,
    ),
    "a-house-without-menu-is-only-named": (
        f"{_HEAD}\n12月3日，{_HOUSE}（{_OTHER}）举行护理案例评选。\n一等奖\n内科党支部《夜灯》\n来源：兰州日报\n",
        "兰州日报",
        _OTHER,
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_whose_page(name: str) -> None:
    text, house, second = PAGES[name]
    reading = read_document(source(text))
    assert reading.document.issuers == (house,)
    assert {(item.name, item.alias) for item in reading.aliases} == ({(_HOUSE, second)} if second is not None else set())
    assert {item.entry for item in reading.conferrals} <= {"夜灯", "快车"}


@pytest.mark.parametrize("name", ["name-over-menu", "both-names-over-menu", "both-names-below-menu", "site-of-the-house"])
def test_the_house_at_the_head_gives_to_its_units(name: str) -> None:
    assert {item.by for item in read_document(source(PAGES[name][0])).conferrals} == {(_HOUSE,)}


_TOLD = f"我院举办护理案例评选\n2024-12-05 来源：宣传科\n{_HOUSE}近日举行案例评选。\n%s\n一等奖\n内科党支部《夜灯》\n"


@pytest.mark.parametrize(
    ("said", "givers"),
    [
        ("经现场打分，医院评出一等奖1个、二等奖1个。", (_HOUSE,)),
        ("最终，我院评选出一等奖1个。", (_HOUSE,)),
        ("经过激烈角逐，全院共评选产生优秀案例2个。", (_HOUSE,)),
        ("医院综合评定出一等奖1个。", (_HOUSE,)),
        ("经评审，甘肃省卫生健康委员会评出一等奖1个。", ("甘肃省卫生健康委员会",)),
        ("大赛设一等奖1个。", ()),
    ],
)
def test_a_house_that_judges_gives(said: str, givers: tuple[str, ...]) -> None:
    assert {item.by for item in read_document(source(_TOLD % said)).conferrals} == {givers}


@pytest.mark.parametrize(
    ("said", "givers"),
    [
        ("经过激烈角逐，医院评出一等奖1个、二等奖2个，并授予门诊部“最佳组织奖”。", (_HOUSE,)),
        ("我院评选出一等奖1个，同时授予门诊部“最佳组织奖”称号。", (_HOUSE,)),
        ("医院对获奖集体予以表彰，并授予门诊部“最佳组织奖”。", (_HOUSE,)),
        ("医院设一等奖2个，甘肃省总工会授予门诊部“最佳组织奖”。", ("甘肃省总工会",)),
        ("甘肃省总工会评出一等奖1个，并授予门诊部“最佳组织奖”。", ("甘肃省总工会",)),
    ],
)
def test_the_subject_goes_on(said: str, givers: tuple[str, ...]) -> None:
    reading = read_document(source(f"{_HOUSE}举办歌咏比赛。{said}"))
    assert {(item.recipient, item.by) for item in reading.conferrals} == {(f"{_HOUSE}门诊部", givers)}


@pytest.mark.parametrize("credit", ["（宣传科）", "（党委办公室 某某）", "【护理部】"])
def test_an_office_alone_in_brackets_is_of_the_house(credit: str) -> None:
    reading = read_document(source(f"{_HOUSE}\n首页 | 医院概况\n\n{_HEAD}{_LIST}{credit}\n上一条：无\n"))
    office = credit[1:-1].split(" ", maxsplit=1)[0]
    assert (f"{_HOUSE}{office}", _HOUSE) in {(item.child, item.parent) for item in reading.subordinates}


@pytest.mark.parametrize("name", ["甘肃大学附属兰州二院", "甘肃医科大学附属天水一院"])
def test_a_university_hospital_by_its_number_in_the_city(name: str) -> None:
    assert [(item.org.name, len(item.org.steps)) for item in find(f"兰州市第二人民医院（{name}）")][:1] == [("兰州市第二人民医院", 1)]
    assert [item.alias for item in find(f"兰州市第二人民医院（{name}）")][:1] == [name]
