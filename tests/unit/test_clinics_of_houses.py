"""Clinics by what they are for are units of their house, and a bare 门诊 behind one is that one; in made-up texts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.names.find import find
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"


@pytest.mark.parametrize("clinic", ["预防接种门诊", "发热门诊", "口腔门诊", "PICC门诊", "狂犬病暴露预防处置门诊"])
@pytest.mark.parametrize("behind", ["共有女职工7名", "推出延时服务", "被评为", "的护士"])
def test_clinics(clinic: str, behind: str) -> None:
    assert [item.org.name for item in find(f"{HOUSE}{clinic}{behind}")] == [HOUSE + clinic]


@pytest.mark.parametrize("behind", ["口腔门诊部", "门诊量突破", "专家门诊时间", "开设疼痛门诊", "护理门诊服务", "门诊、住院楼"])
def test_words_that_go_on(behind: str) -> None:
    assert not any(item.org.name.endswith("门诊") for item in find(HOUSE + behind))


@pytest.mark.parametrize(
    "story",
    [
        f"{HOUSE}预防接种门诊共有女职工7名，服务周边4个乡镇。门诊推出延时接种，日前被市妇联命名为“巾帼文明岗”。",
        f"{HOUSE}预防接种门诊推出延时接种，日前被市妇联命名为“巾帼文明岗”。",
    ],
)
def test_the_clinic_spoken_of(story: str) -> None:
    assert {item.recipient for item in read_document(source(f"榆中县卫生健康局召开会议\n\n{story}")).conferrals} == {f"{HOUSE}预防接种门诊"}
