"""Lists that a copy has put into one line, and tables whose cells it has parted, carried over or glued; in made-up notices."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_TITLE = "兰州市卫生健康委员会关于表彰先进的决定"
_BODY = f"{_TITLE}\n各县卫生健康局：\n经评审，决定对以下单位予以表彰。\n兰州市卫生健康委员会\n2023年3月1日\n"
_A, _B, _C, _D, _E, _F = "榆中县人民医院", "永登县中医医院", "皋兰县妇幼保健院", "靖远县人民医院", "会宁县中医医院", "景泰县人民医院"
_HOUSES, _BRANCHES = (_A, _B, _C), (f"{_A}党支部", f"{_B}第一党支部", f"{_C}党支部")


def _got(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in read_document(source(text)).conferrals}


def _each(award: str, *names: str) -> set[tuple[str, str]]:
    return {(name, award) for name in names}


_TWO = _each("先进集体", *_HOUSES) | _each("先进党支部", *_BRANCHES)
_THREE = _each("一等奖", _A) | _each("二等奖", _B, _C) | _each("三等奖", _D)
_DOTS, _PLAIN, _ROUND, _RINGS = ("1.", "2.", "3."), ("1", "2", "3"), ("（1）", "（2）", "（3）"), ("①", "②", "③")


def _rows(numbers: tuple[str, ...], names: tuple[str, ...], between: str = "") -> str:
    return between.join(number + name for number, name in zip(numbers, names, strict=True))


def _lists(first: str, second: str, numbers: tuple[str, ...], between: str = "") -> str:
    return first + _rows(numbers, _HOUSES, between) + second + _rows(numbers, _BRANCHES, between)


TWO_LISTS = {
    "points": _lists("附件表彰名单一、先进集体（3个）", "二、先进党支部（3个）", _DOTS),
    "bare-numbers-and-headers": _lists("附件1先进集体名单（3个）序号名称", "附件2先进党支部名单（3个）序号名称", _PLAIN),
    "headings-without-a-mark": _lists("表彰名单先进集体", "先进党支部", _PLAIN),
    "numbers-in-brackets": _lists("（一）先进集体", "（二）先进党支部", _ROUND),
    "headings-in-lenses": _lists("【先进集体】", "【先进党支部】", _DOTS),
    "circled-numbers": _lists("一、先进集体（共3个）", "二、先进党支部（共3个）", _RINGS),
    "blanks": _lists("一、先进集体（3个） ", " 二、先进党支部（3个） ", ("1 ", "2 ", "3 "), " "),
    "numbers-go-on": "一、先进集体" + _rows(_DOTS, _HOUSES) + "二、先进党支部" + _rows(("4.", "5.", "6."), _BRANCHES),
    "bars": "一、先进集体（3个）序号|单位名称|" + _rows(("1|", "2|", "3|"), _HOUSES, "|") + "|二、先进党支部（3个）序号|单位名称|" + _rows(("1|", "2|", "3|"), _BRANCHES, "|") + "|",
    "no-numbers-but-blanks": "一、先进集体（3个）" + " ".join(_HOUSES) + " 二、先进党支部（3个）" + " ".join(_BRANCHES),
    "no-numbers-but-marks": "一、先进集体（3个）" + "、".join(_HOUSES) + "。二、先进党支部（3个）" + "、".join(_BRANCHES) + "。",
}


@pytest.mark.parametrize("name", TWO_LISTS)
def test_two_lists_in_one_line(name: str) -> None:
    assert _got(_BODY + TWO_LISTS[name]) == _TWO


LISTS = {
    "persons-stand-between": (
        _BODY + f"一、先进集体（2个）1.{_A}2.{_B}二、先进个人（3名）1.王小明{_A}2.李大军{_B}3.赵玉{_C}三、优秀组织奖（2个）1.榆中县卫生健康局2.永登县卫生健康局",
        _each("先进集体", _A, _B) | _each("优秀组织奖", "榆中县卫生健康局", "永登县卫生健康局"),
    ),
    "a-list-of-one": (_BODY + f"一等奖（1个）1{_A}二等奖（2个）1{_B}2{_C}三等奖（3个）1{_D}2{_E}3{_F}", _each("一等奖", _A) | _each("二等奖", _B, _C) | _each("三等奖", _D, _E, _F)),
    "prize-glued-in-front": (_BODY + f"获奖名单序号奖项单位1一等奖{_A}2二等奖{_B}3二等奖{_C}4三等奖{_D}", _THREE),
    "prize-glued-behind": (_BODY + f"获奖名单序号单位名称奖项1{_A}一等奖2{_B}二等奖3{_C}二等奖4{_D}三等奖", _THREE),
    "glued-prizes-on-lines": (_BODY + f"获奖名单\n1、{_A}一等奖\n2、{_B}二等奖\n3、{_C}二等奖\n4、{_D}三等奖", _THREE),
    "names-that-nothing-parts": (_BODY + f"工人先锋号名单（3个）{_A}急诊科{_B}针灸科{_C}产科", _each("工人先锋号", f"{_A}急诊科", f"{_B}针灸科", f"{_C}产科")),
    "labels-right-behind-a-name": (_BODY + f"一等奖：{_A}二等奖：{_B}、{_C}三等奖：{_D}", _THREE),
    "counted-labels-right-behind-a-name": (_BODY + f"一等奖（1个）：{_A}二等奖（2个）：{_B}、{_C}三等奖（1个）：{_D}", _THREE),
    "lenses-right-behind-a-name": (_BODY + f"【一等奖】{_A}【二等奖】{_B}；{_C}【三等奖】{_D}", _THREE),
    "stars-right-behind-a-name": (_BODY + f"★先进集体★{_A}　{_B}★优秀组织奖★{_C}　{_D}", _each("先进集体", _A, _B) | _each("优秀组织奖", _C, _D)),
    "nothing-parts-prizes-and-names": (_BODY + f"获奖名单一等奖{_A}二等奖{_B}{_C}三等奖{_D}", _THREE),
    "titles-that-blanks-part": (_BODY + f"先进集体 {_A} {_B} 先进党支部 {_C}党支部", _each("先进集体", _A, _B) | _each("先进党支部", f"{_C}党支部")),
    "half-a-bracket": (_BODY + f"先进集体1){_A}2){_B}3){_C}先进党支部1){_D}党支部2){_E}党支部", _each("先进集体", *_HOUSES) | _each("先进党支部", f"{_D}党支部", f"{_E}党支部")),
    "zeros": (_BODY + f"先进集体01{_A}02{_B}03{_C}", _each("先进集体", *_HOUSES)),
    "places-sort-numbered-rows": (_BODY + f"一、先进集体（4个）（一）兰州市（2个）1.{_A}2.{_B}（二）白银市（2个）1.{_D}2.{_E}", _each("先进集体", _A, _B, _D, _E)),
    "the-last-column-says-what-they-are": (_BODY + f"序号单位先进科室1{_A}急诊科2{_B}骨科3{_C}产科", _each("先进科室", f"{_A}急诊科", f"{_B}骨科", f"{_C}产科")),
    "a-remark-below-the-rows": (_BODY + f"附件：先进集体名单（排名不分先后）1.{_A}2.{_B}3.{_C}以上单位按行政区划排序。", _each("先进集体", *_HOUSES)),
    "headings-numbered-in-a-sentence": (_BODY + f"一、先进集体：{_A}、{_B}；二、先进党支部：{_C}党支部", _each("先进集体", _A, _B) | _each("先进党支部", f"{_C}党支部")),
    "a-headline-that-cries-out": (
        f"喜报！2023年优质服务示范病房名单公布\n来源：兰州发布 2023-05-12\n1.{_A}急诊科2.{_B}骨科3.{_C}产科4.{_D}内科",
        _each("2023年优质服务示范病房", f"{_A}急诊科", f"{_B}骨科", f"{_C}产科", f"{_D}内科"),
    ),
    "what-was-built": (f"{_A}开展活动\n近年来，医院先后建成：1.胸痛中心2.卒中中心3.创伤中心4.危重孕产妇救治中心5.危重新生儿救治中心，服务能力不断提升。", set()),
    "notices-of-a-page": (f"通知公告\n1.{_A}招聘公告2.{_B}招聘公告3.{_C}招标公告4.{_D}停诊通知", set()),
    "points-of-a-speech": ("兰州市卫生健康局工作要点\n要做到：1.加强学习2.改进作风3.提高质量4.服务患者。各医院要抓好落实。", set()),
    "what-a-house-has": ("榆中县人民医院简介\n医院现有1个院区2个分院3个社区卫生服务中心4个名医工作室，床位1200张。", set()),
    "numbered-units": (
        _BODY + "青年文明号\n1、兰州市供电局变电管理二所\n2、兰州市人民医院护理三组\n3、兰州市税务局稽查一所\n4、兰州市公安局交警支队车辆管理二所",
        _each("青年文明号", "兰州市供电局变电管理二所", "兰州市人民医院护理三组", "兰州市税务局稽查一所", "兰州市公安局交警支队车辆管理二所"),
    ),
    "who-runs-the-page": (_BODY + f"一、平安医院（2家）\n{_A}\n{_B}\n主管单位：兰州市卫生健康委员会\n技术支持：兰州市卫生信息中心\nCopyright 兰州市卫生健康委员会", _each("平安医院", _A, _B)),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists(name: str) -> None:
    text, expected = LISTS[name]
    assert _got(text) == expected


_TEXT = "为推进平安建设，各单位积极开展创建。经评审和公示，决定命名榆中县人民医院等3家医院为“平安医院”，命名榆中县卫生监督所等2家单位为“文明单位”。希望再接再厉。"
_LIST = f"一、平安医院（3家）1{_A}2{_B}3{_C}二、文明单位（2家）1榆中县卫生监督所2永登县中心血站"
_NUMBER, _TO, _NAMED = "兰卫发〔2023〕12号", "各县（市、区）卫生健康局，市直各医疗卫生单位：", "兰州市卫生健康委员会关于命名2023年平安医院等单位的通报"

PAGES = {
    "head-of-a-browser": (
        f"{_NAMED}_通知公告_兰州市卫生健康委员会网站 时间：2023-03-09 来源：兰州市卫健委 {_NUMBER} {_TO}{_TEXT}兰州市卫生健康委员会 2023年3月1日 附件 {_LIST}\n"
        "主办：兰州市卫生健康委员会\n电话：010\n备案\n网站地图"
    ),
    "crumbs": f"首页 > 通知公告 > 正文 {_NAMED} 发布时间：2023-03-09 浏览次数：123 {_NUMBER}{_TO}{_TEXT}兰州市卫生健康委员会2023年3月1日{_LIST}",
    "no-blank-at-all": f"{_NAMED}{_NUMBER}{_TO}{_TEXT}附件：名单兰州市卫生健康委员会2023年3月1日附件{_LIST}",
    "number-first": f"{_NUMBER} {_NAMED} {_TO} {_TEXT} 附件：1.平安医院名单 兰州市卫生健康委员会 2023年3月1日（此件公开发布） {_LIST}",
    "letterhead": f"兰州市卫生健康委员会文件 {_NUMBER} {_NAMED} {_TO}{_TEXT} （联系人：张某） 兰州市卫生健康委员会（盖章） 2023年3月1日 附件1 {_LIST}\n版权所有\n上一篇：无\n下一篇：无\n关闭",
    "labels": f"索引号：0001 发布机构：兰州市卫健委 生成日期：2023-03-05 文号：{_NUMBER} 名称：{_NAMED} {_TO}{_TEXT}兰州市卫生健康委员会 2023年3月1日 {_LIST}",
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_in_one_line(name: str) -> None:
    reading = read_document(source(PAGES[name]))
    paper = reading.document
    assert (paper.title, paper.number, paper.issued[:1], paper.issuers) == (_NAMED, _NUMBER, ("2023-03-01",), ("兰州市卫生健康委员会",))
    assert {(item.recipient, item.award) for item in reading.conferrals} == _each("平安医院", *_HOUSES) | _each("文明单位", "榆中县卫生监督所", "永登县中心血站")


GROUPS = [
    ("市（州）卫生局", "县（市、区）卫生局", "中省直医疗卫生单位"),
    ("市州卫生健康委", "县市区卫生健康局", "省属、部属医院"),
    ("各市州卫生局", "各县（市、区）卫生局", "委属委管医院"),
    ("市级卫生局", "县级卫生局", "驻兰高校附属医院"),
    ("市、州卫生局", "县、市、区卫生局", "省、市直属医疗机构"),
    ("卫生行政部门（市级）", "卫生行政部门（县级）", "省级医疗卫生机构及高校附属医院"),
]


@pytest.mark.parametrize("groups", GROUPS)
@pytest.mark.parametrize(("marks", "between"), [(("一、", "二、", "三、"), "        "), (("（一）", "（二）", "（三）"), "\n")])
def test_kinds_of_bodies_sort_rows(groups: tuple[str, ...], marks: tuple[str, ...], between: str) -> None:
    rows = (("兰州市卫生局", "白银市卫生局"), ("榆中县卫生局", "永登县卫生局"), ("兰州大学第一医院", "甘肃省人民医院"))
    listed = "\n".join(f"{mark}{group}\n{between.join(names)}" for mark, group, names in zip(marks, groups, rows, strict=True))
    text = f"甘肃省卫生厅关于表彰2010年度先进单位的通报\n各市（州）卫生局：\n决定予以表彰。\n甘肃省卫生厅\n2010年12月24日\n附件\n先进单位名单\n（6个）\n{listed}"
    assert _got(text) == _each("先进单位", *rows[0], *rows[1], *rows[2])


_CONTEST = "兰州市急救技能大赛落幕\n现将获奖情况公布如下：\n"
CONTESTS = {
    "persons-by-group": (_CONTEST + f"【个人奖项】\n医师组\n一等奖：{_A} 张小明\n护理组\n一等奖：{_B} 王芳\n【团体奖项】\n团体一等奖（1个）：{_A}", _each("团体一等奖", _A)),
    "teams-by-group": (_CONTEST + f"【团体奖项】\n医院组\n一等奖：{_A}\n社区组\n一等奖：{_B}\n【个人奖项】\n医师组\n一等奖：张小明", _each("一等奖", _A, _B)),
    "groups-beside-their-persons": (_CONTEST + f"★个人单项奖★\n中医组：张小明、李军\n西医组：王芳、赵强\n★集体奖★\n优秀组织奖：{_A}、{_B}", _each("优秀组织奖", _A, _B)),
    "a-prize-by-group": (_CONTEST + f"【单项奖】\n操作组\n一等奖：{_A}\n理论组\n一等奖：{_B}", _each("一等奖", _A, _B)),
}


@pytest.mark.parametrize("name", CONTESTS)
def test_groups_of_a_contest(name: str) -> None:
    text, expected = CONTESTS[name]
    assert _got(text) == expected


_UNITS = _each("先进集体", f"{_A}急诊科", f"{_A}儿科", f"{_B}骨科", f"{_B}针灸科")
TABLES = {
    "units-of-each-award": (
        f"| 单位 | 先进集体 | 先进党支部 |\n| --- | --- | --- |\n| {_A} | 急诊科、儿科 | 内科党支部 |\n| {_B} | 骨科 | — |\n| {_C} | — | 产科党支部 |",
        _each("先进集体", f"{_A}急诊科", f"{_A}儿科", f"{_B}骨科") | _each("先进党支部", f"{_A}内科党支部", f"{_C}产科党支部"),
    ),
    "the-last-award-is-empty": (f"序号\t文明单位\t平安医院\n1\t{_A}\t{_D}\n2\t{_B}\t{_E}\n3\t{_C}\t", _each("文明单位", *_HOUSES) | _each("平安医院", _D, _E)),
    "one-award-beside-the-houses": (f"| 单位 | 优秀科室 |\n| --- | --- |\n| {_A} | 急诊科 |\n| | 儿科 |\n| {_B} | 骨科 |", _each("优秀科室", f"{_A}急诊科", f"{_A}儿科", f"{_B}骨科")),
    "units-below-their-column": (f"先进集体名单\n{_A}    急诊科\n                  儿科\n{_B}    骨科\n                  针灸科", _UNITS),
    "units-over-a-page": (f"先进集体名单\n单位              科室\n{_A}    急诊科\n                  儿科\n{_B}    骨科\n- 2 -\n                  针灸科", _UNITS),
    "units-behind-a-tab": (f"先进集体名单\n{_A}\t急诊科\n\t儿科\n{_B}\t骨科\n\t针灸科", _UNITS),
    "awards-that-blanks-part": (
        f"先进集体（2个）、先进党支部（2个）名单\n序号 先进集体 先进党支部\n1 {_A} {_A}内科党支部\n2 {_B} {_B}骨科党支部",
        _each("先进集体", _A, _B) | _each("先进党支部", f"{_A}内科党支部", f"{_B}骨科党支部"),
    ),
    "labels-abreast": (f"一等奖：{_A}    二等奖：{_B}、{_C}    三等奖：{_D}", _THREE),
    "stars": (f"五星：{_A}、{_B}\n四星：{_C}\n三星：{_D}", _each("五星", _A, _B) | _each("四星", _C) | _each("三星", _D)),
    "columns-of-prizes": (f"一等奖            二等奖\n{_A}    {_B}\n{_C}    {_D}", _each("一等奖", _A, _C) | _each("二等奖", _B, _D)),
}


@pytest.mark.parametrize("name", TABLES)
def test_tables(name: str) -> None:
    text, expected = TABLES[name]
    assert _got(_BODY + text) == expected


@pytest.mark.parametrize("behind", ["    2024-07-03     阅读：528", "   2024年7月3日", "    阅读次数：12", "    发布者：党办"])
def test_a_number_beside_what_the_page_says(behind: str) -> None:
    text = f"{_TITLE}\n\n{_NUMBER}{behind}\n\n各县卫生健康局：\n经研究，予以公布。\n兰州市卫生健康委员会\n2024年7月2日"
    assert read_document(source(text)).document.number == _NUMBER
