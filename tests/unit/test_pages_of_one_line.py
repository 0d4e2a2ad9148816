"""Notices in one line whose line breaks have become blanks: headings, rows with and without numbers, signature, and what the page has below; all made up."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_TITLE = "榆中县精神文明建设指导委员会关于命名2018年度文明单位的决定"
_NUMBER = "榆文明委〔2019〕2号"
_TEXT = (
    "各乡镇党委、政府，县直各单位： 两年来，全县各单位广泛开展创建活动，干部职工文明素质不断提高。经自愿申报、实地测评、公开公示，县文明委研究决定，"
    "命名榆中县人民医院等3个单位为最佳文明单位。 希望获得命名的单位珍惜荣誉，发挥示范作用。"
)
_SIGNED = "榆中县精神文明建设指导委员会 2019年3月22日"
_LINKS = " （责任编辑：柯丙） 相关链接： 榆中县召开2019年工作会议 兰州市公布市级文明村镇名单 分享到： 微信 微博 榆中县融媒体中心主办 陇ICP备00000000号"
_BEST = ("榆中县人民医院", "榆中县妇幼保健院", "榆中县和平镇中心卫生院")
_GOOD = ("榆中县卫生健康局", "榆中县中医医院")
_WINDOWS = ("榆中县中医医院中药房", "榆中县卫生监督所办证窗口")
_TWO = {(name, "最佳文明单位") for name in _BEST} | {(name, "文明单位") for name in _GOOD}
_AND_WINDOWS = {(name, "最佳文明单位") for name in _BEST} | {(name, "文明窗口") for name in _WINDOWS}


def _numbered(names: tuple[str, ...], marks: str = "①②③") -> str:
    return " ".join(mark + name for mark, name in zip(marks, names, strict=False))


def _dotted(names: tuple[str, ...]) -> str:
    return " ".join(f"{number}.{name}" for number, name in enumerate(names, 1))


_LISTED = f"一、最佳文明单位（3个） {_dotted(_BEST)} 二、文明单位（2个） {_dotted(_GOOD)}"
_FAMILIES = "三、文明家庭（2户） 敖甲家庭（榆中县人民医院） 甘乙家庭（榆中县夏官营镇卫生院）"
_UNCOUNTED = _LISTED.replace("（3个）", "").replace("（2个）", "")
_BARE = f"一、最佳文明单位 {' '.join(_BEST)} 二、文明窗口 {' '.join(_WINDOWS)}"

PAGES = {
    "site-and-links": (f"{_TITLE} - 榆中新闻网 {_NUMBER} {_TEXT} {_LISTED} {_SIGNED}{_LINKS}", _TWO),
    "nothing-below": (f"{_TITLE} {_NUMBER} {_TEXT} {_LISTED} {_SIGNED}", _TWO),
    "no-numbers-no-counts": (f"{_TITLE} {_NUMBER} {_TEXT} {_BARE} {_SIGNED} 上一篇：我县启动春季爱国卫生运动 下一篇：没有了", _AND_WINDOWS),
    "list-below-the-signature": (f"{_TITLE} {_NUMBER} {_TEXT} {_SIGNED} 附件：2018年度文明单位名单 {_LISTED}{_LINKS}", _TWO),
    "names-beside-marks": (f"{_TITLE} {_TEXT} 一、最佳文明单位（3个） {'、'.join(_BEST)} 二、文明窗口（2个） {'、'.join(_WINDOWS)} {_SIGNED} 【打印】 【关闭】", _AND_WINDOWS),
    "labels": (f"{_TITLE} {_NUMBER} {_TEXT} 最佳文明单位： {' '.join(_BEST)} 文明窗口： {' '.join(_WINDOWS)} {_SIGNED} 来源：榆中新闻网", _AND_WINDOWS),
    "circled": (f"{_TITLE} {_NUMBER} {_TEXT} （一）最佳文明单位（3个） {_numbered(_BEST)} （二）文明窗口（2个） {_numbered(_WINDOWS)} {_SIGNED} （编辑 柯丙）", _AND_WINDOWS),
    "families-are-nobody": (f"{_TITLE} 发布时间：2019-03-25 {_NUMBER} {_TEXT} {_BARE} {_FAMILIES} {_SIGNED} 上一篇：没有了", _AND_WINDOWS),
    "text-goes-on": (f"{_TITLE} {_NUMBER} 各单位： 经研究，决定命名下列单位，现予公布。 {_UNCOUNTED} 望珍惜荣誉，再接再厉。 {_SIGNED} 抄送：市文明办。 共印30份", _TWO),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_in_one_line(name: str) -> None:
    text, expected = PAGES[name]
    reading = read_document(source(text))
    assert {(item.recipient, item.award) for item in reading.conferrals} == expected
    assert (reading.document.issued, reading.document.issuers) == (("2019-03-22",), ("榆中县精神文明建设指导委员会",))


def test_a_person_and_the_house_beside_it_stay_a_row() -> None:
    people = "二、先进个人（2名） 张小明 榆中县人民医院 李大军 榆中县中医医院"
    reading = read_document(source(f"{_TITLE} {_NUMBER} {_TEXT} 一、最佳文明单位（3个） {_dotted(_BEST)} {people} {_SIGNED}"))
    assert {(item.recipient, item.award) for item in reading.conferrals} == {(name, "最佳文明单位") for name in _BEST}


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("最佳文明单位", "文明单位", "命名榆中县人民医院等2个单位为最佳文明单位，榆中县卫生健康局等2个单位为文明单位"),
        ("最佳文明单位", "文明单位", "命名榆中县人民医院等2个单位为县级最佳文明单位"),
        ("模范先进集体", "先进集体", "授予榆中县人民医院等2个单位“模范先进集体”称号"),
        ("文明示范单位", "示范单位", "授予榆中县人民医院等2个单位“文明示范单位”称号"),
    ],
)
def test_a_title_that_ends_in_another_is_the_other_lists(first: str, second: str, said: str) -> None:
    one, two = _BEST[:2], _GOOD
    rows = "\n".join([f"一、{first}", *one, f"二、{second}", *two])
    reading = read_document(source(f"榆中县卫生健康局关于表彰的决定\n各单位：\n经研究，决定{said}。\n{rows}\n榆中县卫生健康局\n2019年3月22日\n"))
    assert {(item.recipient, item.award) for item in reading.conferrals} == {(name, first) for name in one} | {(name, second) for name in two}


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("榆中县中医医院儿科、榆中县卫生监督所办证窗口", ("榆中县中医医院儿科", "榆中县卫生监督所办证窗口")),
        ("榆中县政务大厅办证窗口、榆中县人民医院收费窗口", ("榆中县政务大厅办证窗口", "榆中县人民医院收费窗口")),
        ("榆中县人民医院儿科、收费窗口", ("榆中县人民医院儿科", "榆中县人民医院收费窗口")),
        ("榆中县人民医院先进集体、示范岗名单", ()),
    ],
)
def test_bodies_whose_last_ends_like_a_title(row: str, names: tuple[str, ...]) -> None:
    reading = read_document(source(f"榆中县卫生健康局关于表彰的决定\n各单位：\n决定命名一批单位。\n一、文明窗口（2个）\n{row}\n榆中县卫生健康局\n2019年3月22日\n"))
    assert tuple(item.recipient for item in reading.conferrals) == names
