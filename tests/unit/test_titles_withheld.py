"""Those from whom a notice takes a title or whose review it puts off: named, and honoured with nothing; in made-up notices."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

PARTS: dict[str, tuple[str, set[tuple[str, str]], tuple[str, ...]]] = {
    "branches-whose-review-is-put-off-bare-in-their-university-s-notice": (
        (
            "关于公布样板支部验收结果的通知\n各学院党委：\n经审定，现予公布。\n样板支部\n口腔医学院第一教师党支部\n后勤党支部\n暂缓认定的支部\n"
            "公共卫生学院2022级研究生党支部\n护理学院第三学生党支部\n特此通知。\n中共甘肃医科大学委员会组织部\n2023年12月6日"
        ),
        {
            ("甘肃医科大学公共卫生学院2022级研究生党支部", "甘肃医科大学公共卫生学院"),
            ("甘肃医科大学公共卫生学院", "甘肃医科大学"),
            ("甘肃医科大学护理学院第三学生党支部", "甘肃医科大学护理学院"),
        },
        (),
    ),
    "a-hospital-takes-a-title-away": (
        (
            "榆中县人民医院\n关于公布文明科室复查结果的通知\n各科室：\n经复查，现予公布。\n一、继续保留“文明科室”（2个）\n内科\n外科\n二、取消“文明科室”称号（1个）\n"
            "放射科\n榆中县人民医院\n2023年12月6日"
        ),
        {("榆中县人民医院放射科", "榆中县人民医院")},
        (),
    ),
    "several-in-one-line-numbered": (
        (
            "榆中县人民医院党委\n关于公布星级党支部评定结果的通报\n各党支部：\n五星级党支部（1个）\n内科党支部\n暂缓评定的党支部（2个）\n1.外科第一党支部、第二党支部\n"
            "2.医技党支部\n中共榆中县人民医院委员会\n2023年12月6日"
        ),
        {
            ("榆中县人民医院外科第一党支部", "榆中县人民医院"),
            ("榆中县人民医院外科第二党支部", "榆中县人民医院"),
            ("榆中县人民医院医技党支部", "榆中县人民医院"),
        },
        ("榆中县人民医院第二党支部<",),
    ),
    "a-table": (
        (
            "榆中县人民医院\n关于公布党支部考核结果的通报\n各党支部：\n示范党支部\n内科党支部\n不合格党支部\n序号\t党支部\n1\t后勤党支部\n2\t急诊党支部\n榆中县人民医院\n"
            "2023年12月6日"
        ),
        {("榆中县人民医院后勤党支部", "榆中县人民医院"), ("榆中县人民医院急诊党支部", "榆中县人民医院")},
        (),
    ),
    "a-commission-s-notice": (
        (
            "兰州市卫生健康委员会\n关于公布文明单位复查结果的通报\n各单位：\n文明单位（1个）\n兰州市中心血站\n取消“文明单位”称号的单位（2个）\n榆中县人民医院急诊科\n"
            "永登县人民医院内科党支部\n兰州市卫生健康委员会\n2023年12月6日"
        ),
        {("榆中县人民医院急诊科", "榆中县人民医院"), ("永登县人民医院内科党支部", "永登县人民医院")},
        (),
    ),
    "but-persons-and-sentences-below-such-a-heading": (
        (
            "榆中县人民医院\n关于公布考核结果的通报\n各科室：\n先进科室\n内科\n取消评优资格的人员\n王小明 放射科主任\n对上述人员由科室进行谈话。\n榆中县人民医院\n"
            "2023年12月6日"
        ),
        set(),
        ("上述",),
    ),
}


@pytest.mark.parametrize(("text", "inside", "never"), PARTS.values(), ids=PARTS)
def test_what_is_inside_what(text: str, inside: set[tuple[str, str]], never: tuple[str, ...]) -> None:
    found = {(item.child, item.parent) for item in read_document(source(text)).subordinates}
    assert inside <= found
    assert not [pair for pair in found for words in never if words in "<".join(pair)]


@pytest.mark.parametrize(("text", "inside"), [row[:2] for row in PARTS.values()], ids=PARTS)
def test_they_got_nothing(text: str, inside: set[tuple[str, str]]) -> None:
    assert not {item.recipient for item in read_document(source(text)).conferrals} & {child for child, parent in inside if "党支部" in child or "科" in child}
