"""Names abreast that a page's edge has cut, hospitals of schools beside others, and tables parted by one blank over the next heading; in made-up notices."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

OPENING = "皋兰县卫生健康局\n关于公布评选结果的通报\n各医疗卫生单位：\n    经评审，评出一批先进，现予通报。\n\n皋兰县卫生健康局\n2023年12月8日\n\n附件\n"


def _got(text: str) -> list[tuple[str, str, str | None]]:
    return [(item.recipient, item.award, item.entry) for item in read_document(source(OPENING + text)).conferrals]


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ("皋兰县第二人民医院              皋兰县妇幼保健计划生育服务\n中心\n", ["皋兰县第二人民医院", "皋兰县妇幼保健计划生育服务中心"]),
        ("皋兰县中医医院        永登县疾病预防控制\n中心\n榆中县人民医院      榆中县中医医院\n", ["皋兰县中医医院", "永登县疾病预防控制中心", "榆中县人民医院", "榆中县中医医院"]),
        ("皋兰县妇幼保健计划生育服务        永登县中医院\n中心\n", ["皋兰县妇幼保健计划生育服务中心", "永登县中医院"]),
        ("皋兰县中医医院        陇中卫生职业学院附属医院（皋兰县第二人民医院）\n", ["皋兰县中医医院", "陇中卫生职业学院附属医院"]),
        ("陇中卫生职业学院附属医院        皋兰县中医医院\n", ["陇中卫生职业学院附属医院", "皋兰县中医医院"]),
        ("兰州大学        第一附属医院\n", ["兰州大学第一附属医院"]),
    ],
)
def test_houses_abreast(rows: str, names: list[str]) -> None:
    assert [who for who, _, _ in _got(f"先进单位名单\n{rows}")] == names


@pytest.mark.parametrize("heading", ["二、优秀组织单位（2个）", "二、优秀组织单位", "优秀组织单位（2个）", "优秀组织单位"])
@pytest.mark.parametrize("owners", ["石洞镇卫生院党支部、忠和镇卫生院党支部", "石洞镇卫生院党支部"])
def test_the_last_row_of_a_table_ends_at_the_next_heading(owners: str, heading: str) -> None:
    table = f"一、优秀案例\n序号 案例名称 报送单位\n1 《一碗汤药》 皋兰县中医医院药剂党支部\n2 《健康夜校》 {owners}\n"
    assert _got(f"{table}{heading}\n皋兰县人民医院 皋兰县疾病预防控制中心\n") == [
        ("皋兰县中医医院药剂党支部", "优秀案例", "一碗汤药"),
        *((owner, "优秀案例", "健康夜校") for owner in owners.split("、")),
        ("皋兰县人民医院", "优秀组织单位", None),
        ("皋兰县疾病预防控制中心", "优秀组织单位", None),
    ]
