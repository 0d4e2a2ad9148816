"""Who is among those whom somebody praises, where no list is named; in made-up sentences."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"


def _told(sentence: str) -> set[tuple[str, str, tuple[str, ...]]]:
    return {(item.recipient.removeprefix(HOUSE), item.award, item.by) for item in read_document(source(f"{HOUSE}召开总结会\n\n{sentence}")).conferrals}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("经复核，省卫健委于11月发文，对“暖心服务行”活动表现突出单位给予通报表扬，我院名列其中。", ("", "“暖心服务行”活动表现突出单位", ("省卫健委",))),
        ("省卫健委印发通报，对改善服务行动先进单位进行表扬，我院位列其中。", ("", "改善服务行动先进单位", ("省卫健委",))),
        ("省总工会对“安康杯”竞赛优胜单位予以通报表扬，我院急诊科榜上有名。", ("急诊科", "“安康杯”竞赛优胜单位", ("省总工会",))),
        ("省卫健委对2022年度健康扶贫先进集体和先进个人给予表彰，我院护理部上榜。", ("护理部", "2022年度健康扶贫先进集体", ("省卫健委",))),
    ],
)
def test_among_the_praised(sentence: str, expected: tuple[str, str, tuple[str, ...]]) -> None:
    assert _told(sentence) == {expected}


@pytest.mark.parametrize(
    "sentence",
    [
        "省卫健委对全省先进个人给予通报表扬，我院护士张某名列其中。",
        "省卫健委对“暖心服务行”活动先进单位给予通报表扬，我院不在其中。",
        "省卫健委对全省先进单位给予通报表扬，号召我院向其学习。",
    ],
)
def test_not_among_them(sentence: str) -> None:
    assert _told(sentence) == set()
