"""Whose a brand is where its sentence does not say who uses it; in made-up texts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"


def _brands(paragraph: str) -> set[tuple[str, str]]:
    text = f"{HOUSE}召开大会\n\n{HOUSE}党委推进品牌建设，以评促建，量支部、促支部。\n\n{paragraph}"
    return {(item.owner.removeprefix(HOUSE), item.name) for item in read_document(source(text)).brands}


@pytest.mark.parametrize(
    ("paragraph", "owner"),
    [
        ("内科党支部从三方面下功夫，目标是带出一支队伍，支部品牌“暖心守护”已走进十余所学校。", "内科党支部"),
        ("外科党支部立足实际。依托“暖心守护”党建品牌，健康宣教走进社区。", "外科党支部"),
        ("外科党支部建的是学习型支部。围绕“暖心守护”支部品牌，义诊、帮扶一项项落到实处。", "外科党支部"),
        ("外科党支部建的是学习型支部。围绕“暖心守护”支部品牌，把服务落到细处。", "外科党支部"),
        ("医院党委统一谋划。内科党支部围绕“暖心守护”支部品牌，开展义诊。", "内科党支部"),
        ("内科党支部组织了义诊。医院党委打造“暖心守护”党建品牌。", "党委"),
    ],
)
def test_the_branch_of_the_paragraph(paragraph: str, owner: str) -> None:
    assert _brands(paragraph) == {(owner, "暖心守护")}
