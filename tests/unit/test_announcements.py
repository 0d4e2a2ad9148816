"""Many wordings announce a list and say who gives it; the list below is read and given by them, however it is set."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

GIVER = "兰州市卫生健康委员会"
HOUSES = ("榆中县人民医院", "永登县中医院急诊科", "皋兰县妇幼保健院党支部")
AWARD = "先进基层党组织"
PAGE = "兰州发布一批名单\n\n2023-07-01 来源：兰州日报\n\n"

WORDINGS = {
    "decides-to-give": f"{GIVER}决定，授予榆中县人民医院等3个单位“{AWARD}”称号。名单如下：",
    "publishes-the-list": f"近日，{GIVER}公布了2023年度“{AWARD}”名单，以下单位榜上有名：",
    "issues-a-circular": f"日前，{GIVER}印发《关于表彰{AWARD}的通报》，名单如下：",
    "commends-those-below": f"经研究，{GIVER}决定对下列单位予以表彰，授予“{AWARD}”称号：",
    "commends-so-many": f"{GIVER}对3个{AWARD}予以通报表扬，现将名单公布如下：",
    "met-and-commended": f"6月28日，{GIVER}召开庆祝大会，会上对一批{AWARD}进行了表彰。获表彰的有：",
    "given-by": f"以下单位被{GIVER}授予“{AWARD}”称号：",
    "got-what-it-gives": f"下列3个单位荣获{GIVER}颁发的“{AWARD}”荣誉称号：",
    "by-its-paper": f"根据{GIVER}《关于命名{AWARD}的决定》，以下单位被命名为“{AWARD}”。",
    "in-its-commendation": f"喜讯传来！在{GIVER}“七一”表彰中，我市以下党组织获评“{AWARD}”：",
    "names-those-below": f"{GIVER}决定命名以下单位为“{AWARD}”：",
    "list-of-those-it-commended": f"{GIVER}表彰的{AWARD}名单：",
    "finds-those-below": f"经考核评审，{GIVER}确定以下单位为2023年度{AWARD}：",
    "two-publish-it": f"{GIVER}、兰州市总工会联合下发通知，公布“{AWARD}”名单如下：",
    "recognises-a-batch": f"{GIVER}近日认定了一批“{AWARD}”，具体名单为：",
}

LISTS = {
    "lines": "\n".join(HOUSES),
    "numbers": "\n".join(f"{at}.{house}" for at, house in enumerate(HOUSES, 1)),
    "in-a-sentence": "、".join(HOUSES) + "。",
    "bullets": "\n".join(f"● {house}" for house in HOUSES),
    "below-a-heading": f"{AWARD}（3个）\n" + "\n".join(HOUSES),
}


@pytest.mark.parametrize("layout", LISTS)
@pytest.mark.parametrize("wording", WORDINGS)
def test_announced_lists(wording: str, layout: str) -> None:
    found = read_document(source(f"{PAGE}{WORDINGS[wording]}\n\n{LISTS[layout]}\n\n希望受表彰的单位再接再厉。")).conferrals
    assert {item.recipient for item in found} == set(HOUSES)
    assert all(AWARD in item.award and GIVER in item.by for item in found)


@pytest.mark.parametrize(
    "lead",
    ["各县区卫生健康局，各医疗卫生单位：", "记者从兰州市卫生健康委员会获悉：", "在会上，领导要求全体党员："],
)
def test_other_lead_lines_give_nothing(lead: str) -> None:
    assert not read_document(source(f"{PAGE}{lead}\n\n榆中县人民医院要带头学习。\n\n永登县中医院要带头落实。")).conferrals


def test_those_praised_are_told_a_paragraph_later() -> None:
    told = "日前，兰州市直机关工委下发通知，表彰了一批市直机关文明单位。兰州市卫生健康委员会被评为市直机关文明单位。\n\n近年来，各单位努力工作。"
    text = f"{told}\n\n获表彰的委直属单位包括：兰州市第一人民医院、兰州市皮肤病专科医院等。"
    found = {(item.recipient, item.award) for item in read_document(source(text)).conferrals}
    assert found == {(who, "市直机关文明单位") for who in ("兰州市卫生健康委员会", "兰州市第一人民医院", "兰州市皮肤病专科医院")}
