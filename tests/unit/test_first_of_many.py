"""Rows that name the first of many, headings that praise nobody by themselves but that the text has counted among awards, and plain ways of saying who got it."""

from __future__ import annotations

import pytest

from factories import honours

HOUSE = "榆中县人民医院"
NOTICE = "甘肃省医院协会\n关于公布理论宣讲大赛结果的通报\n各会员单位：\n现将结果公布如下。\n一等奖（1个）\n榆中县中医院\n优秀奖（10个）\n{}\n甘肃省医院协会\n2023年5月8日"


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("永登县人民医院等10个参赛队", {"永登县人民医院"}),
        ("永登县人民医院、皋兰县中医院等10家单位", {"永登县人民医院", "皋兰县中医院"}),
        ("永登县人民医院外科党支部等十个党支部", {"永登县人民医院外科党支部"}),
        ("永登县人民医院等其余10支代表队。", {"永登县人民医院"}),
        ("永登县人民医院等2家医院\n永登县人民医院\n皋兰县中医院", {"永登县人民医院", "皋兰县中医院"}),
        ("张某某等10人", set()),
        ("永登县人民医院等10家单位开展的活动", set()),
        ("永登县人民医院等10个先进集体", set()),
    ],
)
def test_rows_that_count_the_rest(row: str, found: set[str]) -> None:
    assert {name for name, award, _, _ in honours(NOTICE.format(row)) if award == "优秀奖"} == found


def _meeting(said: str, heading: str) -> set[tuple[str, str]]:
    text = f"{HOUSE}庆祝医师节\n\n8月18日，{HOUSE}举行表彰大会。{said}\n\n优秀医疗团队（2个）\n卒中救治团队\n心血管内科\n\n{heading}\n肿瘤科\n产科\n"
    return {(name.removeprefix(HOUSE), award) for name, award, _, _ in honours(text) if name.endswith(("肿瘤科", "产科"))}


@pytest.mark.parametrize(
    ("said", "heading", "award"),
    [
        ("会上，对2个优秀医疗团队、2个人文科室、30名优秀医师给予表彰。", "人文科室（2个）", "人文科室"),
        ("会上，对2个优秀医疗团队和2个温馨病房予以表彰。", "温馨病房", "温馨病房"),
        ("会上，表彰了优秀医疗团队、患者满意科室。", "患者满意科室（2个）", "患者满意科室"),
        ("会上宣读了《关于表彰2023年度优秀医疗团队、人文科室和优秀医师的决定》。", "人文科室（2个）", "人文科室"),
        ("会上，对2个优秀医疗团队、2个临床科室给予表彰。", "临床科室（2个）", "优秀医疗团队"),
        ("会上，表彰了优秀医疗团队。", "手术科室（2个）", "优秀医疗团队"),
    ],
)
def test_headings_that_the_text_has_counted(said: str, heading: str, award: str) -> None:
    assert _meeting(said, heading) == {("肿瘤科", award), ("产科", award)}


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("首批市直机关“五好”党支部名单由兰州市直机关工委正式公布，我院外科第一党支部名列其中。", {("外科第一党支部", "五好党支部", None, ("兰州市直机关工委",))}),
        ("首批市直机关“五好”党支部候选名单由兰州市直机关工委正式公布，我院外科第一党支部名列其中。", set()),
        ("外科第一党支部在院里是“老先进”：2021年被医院党委评为“先进党支部”。", {("外科第一党支部", "先进党支部", None, (f"{HOUSE}党委",))}),
        ("外科一支部很有名气：2021年被医院党委评为“先进党支部”。", {("外科一支部", "先进党支部", None, (f"{HOUSE}党委",))}),
        ("产科党支部被命名为“过硬党支部”，同批获命名的还有该院机关第二党支部。", {("产科党支部", "过硬党支部", None, ()), ("机关第二党支部", "过硬党支部", None, ())}),
        ("急诊科获“二等奖”，医院还得了“优秀组织奖”。", {("急诊科", "二等奖", None, ()), ("", "优秀组织奖", None, ())}),
        ("急诊科得了个“先进科室”。", {("急诊科", "先进科室", None, ())}),
        ("患者得了“红眼病”，急诊科连夜救治。", set()),
        ("护理团总支在兰州市直机关团工委的年度考评中获评“红旗团总支”。", {("护理团总支", "红旗团总支", None, ("兰州市直机关团工委",))}),
        ("急诊科被命名为“青年文明号”；护理团总支在兰州市直机关团工委的年度考评中获评“红旗团总支”。", {("急诊科", "青年文明号", None, ()), ("护理团总支", "红旗团总支", None, ("兰州市直机关团工委",))}),
    ],
)
def test_ways_of_telling(body: str, found: set[tuple[str, str, str | None, tuple[str, ...]]]) -> None:
    told = honours(f"{HOUSE}\n\n{HOUSE}支部风采\n\n{HOUSE}召开了大会。{body}\n")
    assert {(name.removeprefix(HOUSE), award.replace("“", "").replace("”", ""), *rest) for name, award, *rest in told} == found


@pytest.mark.parametrize("house", ["榆中县永和医院", "榆中县仁和医院", "榆中县和平医院"])
def test_a_house_whose_name_holds_the_word_that_joins(house: str) -> None:
    text = f"{house}召开表彰大会\n\n会上宣读了《{house}关于表彰2023年度优秀团队的决定》。\n\n优秀团队（1个）\n东山院区急诊科\n"
    assert {by for *_, by in honours(text)} == {(house,)}
