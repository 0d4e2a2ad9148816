"""Who decides what the items below a decision's colon give; in made-up notices without a letterhead."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_PAGE = "来源：榆中县中医院\n各党支部：\n"
_ITEMS = "\n一、授予：内科党支部、外科党支部为先进党支部。\n二、授予检验科“先进科室”称号。\n2012年2月23日"

DECIDED = {
    "of-whom-the-paragraph-is": ("一年来，我院党委在县委的领导支持下，深入开展活动，涌现出一批先进集体。为弘扬正气，经研究决定：", ("榆中县中医院党委",)),
    "in-one-sentence": ("一年来，院党委认真落实上级部署，经研究，决定：", ("榆中县中医院党委",)),
    "who-decides-named": ("过去一年，各支部积极工作。院党委研究决定：", ("榆中县中医院党委",)),
    "the-union": ("医院工会积极开展活动，涌现出一批先进。经研究，特决定：", ("榆中县中医院工会",)),
    "another-than-the-paragraphs": ("院党委认真组织学习。县委组织部经研究决定：", ("县委组织部",)),
    "the-house-says-not-which": ("过去一年，我院全体职工努力工作。经研究决定：", ()),
    "no-decision": ("一年来，院党委认真落实上级部署，具体如下：", ()),
}


@pytest.mark.parametrize(("lead", "givers"), DECIDED.values(), ids=DECIDED)
def test_who_decided(lead: str, givers: tuple[str, ...]) -> None:
    conferrals = read_document(source(_PAGE + lead + _ITEMS)).conferrals
    assert {item.recipient for item in conferrals} == {"榆中县中医院内科党支部", "榆中县中医院外科党支部", "榆中县中医院检验科"}
    assert {item.by for item in conferrals} == {givers}
