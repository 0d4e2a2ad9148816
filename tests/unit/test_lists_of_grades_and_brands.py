"""Lists of titles and brands in the ways in which notices print them: places in front of names, works in one run, reviewed titles, candidates; in made-up notices."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factories import source
from partygraph.facts.words.persons import is_person
from partygraph.pipeline import read_document


def _got(text: str) -> set[tuple[str, str, str | None]]:
    return {(item.recipient, item.award, item.entry) for item in read_document(source(text)).conferrals}


_PLACES = {
    "州直": ("玉树州人民医院产科", "玉树州中心血站体采科", "玉树州妇幼保健院"),
    "石阡县": ("石阡县人民医院内科",),
    "江口县": ("江口县人民医院妇产科", "江口县妇幼保健院", "江口县中医医院护理组"),
    "松桃苗族自治县": ("松桃苗族自治县中医医院",),
    "万山区": ("万山区人民医院外科", "万山区疾病预防控制中心检验科"),
}
ROWS_OF_A_PLACE: dict[str, Callable[[str, tuple[str, ...]], str]] = {
    "wide-then-one-blank": lambda place, names: f"{place}　　{'　'.join(names)}",
    "two-and-two-blanks": lambda place, names: f"{place}　　{'　　'.join(names)}",
    "one-blank-throughout": lambda place, names: f"{place}　{'　'.join(names)}",
    "tab": lambda place, names: f"{place}\t{'　'.join(names)}",
    "colon-and-commas": lambda place, names: f"{place}：{'、'.join(names)}",
    "wide-and-commas": lambda place, names: f"{place}　　{'、'.join(names)}",
    "wide-and-semicolons": lambda place, names: f"{place}　　{'；'.join(names)}",
    "counted": lambda place, names: f"{place}（{len(names)}个）　{'　'.join(names)}",
    "framed": lambda place, names: f"【{place}】　{'　'.join(names)}",
}


@pytest.mark.parametrize("row", ROWS_OF_A_PLACE.values(), ids=ROWS_OF_A_PLACE.keys())
def test_a_place_in_front_of_its_names_sorts_them(row: Callable[[str, tuple[str, ...]], str]) -> None:
    listed = "\n".join(row(place, names) for place, names in _PLACES.items())
    text = f"青海省卫生健康委员会关于命名玉树州巾帼文明岗的通报\n\n附件1\n\n玉树州巾帼文明岗名单\n\n{listed}\n\n附件2\n\n玉树州巾帼建功标兵名单\n\n卓玛　　玉树州人民医院护士长\n"
    assert _got(text) == {(name, "玉树州巾帼文明岗", None) for names in _PLACES.values() for name in names}


def test_a_blank_inside_a_name_makes_no_place_of_its_beginning() -> None:
    text = "关于命名玉树州巾帼文明岗的通报\n\n玉树州巾帼文明岗名单\n\n石阡县 人民医院内科\n江口县 人民医院妇产科\n万山区 人民医院外科\n\n玉树州卫生健康委员会\n2023年3月1日"
    assert {name for name, _, _ in _got(text)} == {"石阡县人民医院内科", "江口县人民医院妇产科", "万山区人民医院外科"}


@pytest.mark.parametrize(("name", "person"), [("石阡县", False), ("江山市", False), ("石某", True), ("江山", True), ("索朗多吉", True), ("格桑曲珍", True), ("格桑花", False)])
def test_places_and_names_of_persons(name: str, person: bool) -> None:
    assert is_person(name) is person


_BEST = (("朝霞仁医", "玉树州人民医院党委"), ("红色屏障", (
    "玉树州疾病预防控制中心党总支"
)), ("奔向高原的120", "称多县人民医院急诊党支部"), ("雪莲·白衣", "囊谦县人民医院党委"), ("三江清流", "玉树市人民医院医技党支部"))
_GOOD = (("热血三江", "玉树州中心血站党支部"), ("草原守望", "治多县人民医院党支部"))
RUNS: dict[str, tuple[Callable[[str, str], str], str, bool]] = {
    "quoted-and-bracketed": (lambda work, owner: f"“{work}”（{owner}）", "；", True),
    "without-numbers": (lambda work, owner: f"“{work}”（{owner}）", "；", False),
    "commas": (lambda work, owner: f"“{work}”（{owner}）", "、", False),
    "a-line-each": (lambda work, owner: f"“{work}”（{owner}）", "\n", True),
    "blanks": (lambda work, owner: f"“{work}”（{owner}）", "　", True),
    "no-quotes": (lambda work, owner: f"{work}（{owner}）", "；", True),
    "owner-first": (lambda work, owner: f"{owner}“{work}”", "；", True),
    "owner-first-blank": (lambda work, owner: f"{owner}　“{work}”", "；", True),
    "owner-first-bracket": (lambda work, owner: f"{owner}（{work}）", "；", True),
    "dash": (lambda work, owner: f"“{work}”——{owner}", "；", True),
    "owner-first-dash": (lambda work, owner: f"{owner}——“{work}”", "；", True),
    "kind-behind": (lambda work, owner: f"“{work}”党建品牌（{owner}）", "；", True),
}


def _run(works: tuple[tuple[str, str], ...], form: Callable[[str, str], str], between: str, *, numbered: bool, mark: str = "{}.") -> str:
    return between.join((mark.format(at) if numbered else "") + form(*pair) for at, pair in enumerate(works, 1)) + "。"


def _brands_notice(best: str, good: str, heads: tuple[str, str] = ("一、十佳党建品牌（5个）\n", "二、优秀党建品牌（2个）\n")) -> str:
    return (
        "关于玉树州卫生健康系统党建品牌评选结果的公示\n\n经审定，评出“十佳党建品牌”5个、“优秀党建品牌”2个，现予公示。\n\n"
        f"{heads[0]}{best}\n{heads[1]}{good}\n\n玉树州卫生健康委员会\n2023年11月3日\n"
    )


_ALL = {(owner, award, work) for award, works in (("十佳党建品牌", _BEST), ("优秀党建品牌", _GOOD)) for work, owner in works}


@pytest.mark.parametrize(("form", "between", "numbered"), RUNS.values(), ids=RUNS.keys())
def test_works_and_owners_in_one_run(form: Callable[[str, str], str], between: str, numbered: bool) -> None:
    text = _brands_notice(_run(_BEST, form, between, numbered=numbered), _run(_GOOD, form, between, numbered=numbered))
    assert _got(text) == _ALL
    assert {(item.owner, item.name) for item in read_document(source(text)).brands} == {(owner, work) for work, owner in (*_BEST, *_GOOD)}


@pytest.mark.parametrize("mark", ["（{}）", "({})", "{}、", "{}．"])
def test_other_numbers_of_a_run(mark: str) -> None:
    quoted = RUNS["quoted-and-bracketed"][0]
    assert _got(_brands_notice(*(_run(works, quoted, "；", numbered=True, mark=mark) for works in (_BEST, _GOOD)))) == _ALL


@pytest.mark.parametrize("heads", [("十佳党建品牌（5个）：", "优秀党建品牌（2个）："), ("【十佳党建品牌】\n", "【优秀党建品牌】\n")])
def test_a_run_behind_other_headings(heads: tuple[str, str]) -> None:
    quoted = RUNS["quoted-and-bracketed"][0]
    assert _got(_brands_notice(*(_run(works, quoted, "；", numbered=True) for works in (_BEST, _GOOD)), heads)) == _ALL


def test_a_run_that_the_page_cuts() -> None:
    quoted = RUNS["quoted-and-bracketed"][0]
    best = _run(_BEST, quoted, "；", numbered=True)
    cut = best.replace("”（玉树州疾病", "”\n（玉树州疾病").replace("囊谦县人民", "囊谦县人\n民")
    assert _got(_brands_notice("　　" + cut, "　　" + _run(_GOOD, quoted, "；", numbered=True))) == _ALL


def test_a_work_of_two_owners_in_a_run() -> None:
    text = (
        "关于优秀党建品牌评选结果的公示\n\n一、优秀党建品牌（2个）\n"
        "1.“药香传情”（玉树州藏医院康复党支部、玉树市结古街道社区卫生服务中心党支部）；2.“热血三江”（玉树州中心血站党支部）。\n\n"
        "玉树州卫生健康委员会\n2023年11月3日\n"
    )
    assert _got(text) == {
        ("玉树州藏医院康复党支部", "优秀党建品牌", "药香传情"),
        ("玉树市结古街道社区卫生服务中心党支部", "优秀党建品牌", "药香传情"),
        ("玉树州中心血站党支部", "优秀党建品牌", "热血三江"),
    }


def test_brackets_of_second_names_are_no_works() -> None:
    text = "关于公布先进集体名单的通报\n\n一、先进集体（2个）\n1.治多县人民医院（玉树州第二人民医院）；2.囊谦县人民医院（囊谦县藏医院）。\n\n玉树州卫生健康委员会\n2023年11月3日\n"
    assert {(name, work) for name, _, work in _got(text)} == {("治多县人民医院", None), ("囊谦县人民医院", None)}


_BRANCHES = ("咸阳市急救中心党支部", "咸阳市优抚医院党支部", "咸阳市中心医院东院区临时党支部")
_RATED = (
    "中共咸阳市卫生健康委员会党组\n关于2022年度党支部星级评定结果的通报\n\n委直属各单位党组织：\n\n"
    "经研究，评定五星级党支部{count}个，现予通报。\n\n一、五星级党支部（{count}个）\n\n{rows}\n\n"
    "{more}中共咸阳市卫生健康委员会党组\n2023年2月28日\n"
)


@pytest.mark.parametrize(
    ("rows", "own"),
    [
        ("咸阳市急救中心党支部　咸阳市优抚医院党支部\n咸阳市中心医院东院区临时党支部　委机关第二党支部", "机关第二党支部"),
        ("、".join([*_BRANCHES, "委机关第二党支部"]), "机关第二党支部"),
        ("、".join(["委机关第二党支部", *_BRANCHES]), "机关第二党支部"),
        ("\n".join(f"{at}.{name}" for at, name in enumerate([*_BRANCHES, "委机关第二党支部"], 1)), "机关第二党支部"),
        ("咸阳市急救中心党支部　咸阳市优抚医院党支部\n咸阳市中心医院东院区临时党支部　本委机关第二党支部", "机关第二党支部"),
        ("咸阳市急救中心党支部    咸阳市优抚医院党支部    咸阳市中心医院东院区临时党支部    委机关党支部", "机关党支部"),
    ],
)
def test_branches_of_the_office_stand_beside_those_of_houses(rows: str, own: str) -> None:
    found = _got(_RATED.format(count=4, rows=rows, more=""))
    assert found == {(name, "五星级党支部", None) for name in (*_BRANCHES, "咸阳市卫生健康委员会" + own)}


def test_a_branch_of_the_houses_own_offices_is_the_houses() -> None:
    found = _got(_RATED.format(count=2, rows="咸阳市优抚医院内科党支部、机关第二党支部", more=""))
    assert {name for name, _, _ in found} == {"咸阳市优抚医院内科党支部", "咸阳市优抚医院机关第二党支部"}


PROVISIONS = (
    "评为五星级的党支部，在年度评先评优中优先推荐；连续两年评为五星级的，推荐参评全市“红旗党支部”。",
    "获评五星级的党支部优先推荐为全市先进基层党组织。",
    "被评为五星级党支部的，由市卫健委党组给予奖励。",
    "对评定为一星级的党支部，由委党组约谈其书记。",
    "评定为五星级的党支部可推荐参评市级“红旗党支部”，委党组优先考虑。",
    "委党组将对获评“五星级党支部”的支部给予表扬。",
    "连续三年获评“五星级党支部”的，由委党组授予“示范党支部”称号。",
)


@pytest.mark.parametrize("provision", PROVISIONS)
def test_what_whoever_gets_a_title_may_expect(provision: str) -> None:
    rows = "\n".join(f"{at}.{name}" for at, name in enumerate(_BRANCHES, 1))
    found = _got(_RATED.format(count=3, rows=rows, more=f"二、有关要求\n\n（一）{provision}\n\n"))
    assert found == {(name, "五星级党支部", None) for name in _BRANCHES}


@pytest.mark.parametrize("told", ["咸阳市优抚医院党支部被评为五星级的党支部。", "2022年，咸阳市优抚医院党支部获评“五星级党支部”。"])
def test_a_title_told_of_somebody_is_no_provision(told: str) -> None:
    assert {name for name, _, _ in _got(f"咸阳市优抚医院举行大会。{told}")} == {"咸阳市优抚医院党支部"}


_NEW, _OLD = ("咸阳市人民医院急诊科", "咸阳市人民医院儿科", "咸阳市中心血站机采科"), ("咸阳市中医院药剂科", "兴平市人民医院门诊部")
_TITLES = (
    "共青团咸阳市委员会\n咸阳市卫生健康委员会\n关于公布2023年度咸阳市青年文明号的通知\n\n各单位：\n\n{told}\n\n"
    "{first}\n\n{new}\n\n{second}\n\n{old}\n\n共青团咸阳市委员会\n咸阳市卫生健康委员会\n2024年1月9日\n"
)
REVIEWED = {
    "bracket": ((
        "经评审，共评出“咸阳市青年文明号”集体3个，复核通过2020—2022年度市级青年文明号2个。"
    ), "一、咸阳市青年文明号", "二、市级青年文明号（2020—2022年度命名，复核通过）", "咸阳市青年文明号", "市级青年文明号"),
    "passed": ("经评审，评出咸阳市青年文明号3个，复核通过市级青年文明号2个。", "一、咸阳市青年文明号（3个）", "二、复核通过的市级青年文明号（2个）", "咸阳市青年文明号", "市级青年文明号"),
    "kept": (
        "经评审，命名“咸阳市人民医院急诊科”等3个集体为“2023年度咸阳市青年文明号”，同时对已命名的市级青年文明号进行了复核，2个集体复核合格，继续保留称号。",
        "附件1\n\n2023年度咸阳市青年文明号名单\n（共3个）", "附件2\n\n复核合格继续保留称号的咸阳市青年文明号名单\n（共2个）", "2023年度咸阳市青年文明号", "咸阳市青年文明号",
    ),
    "kept-of-a-system": ((
        "经评审，命名“咸阳市人民医院急诊科”等3个集体为“2023年度咸阳市青年文明号”。"
    ), "附件1\n\n2023年度咸阳市青年文明号名单（卫生系统）", "附件2\n\n继续保留称号的咸阳市青年文明号名单（卫生系统）", "2023年度咸阳市青年文明号", "咸阳市青年文明号"),
    "of-other-years": ((
        "经评审，命名2023年度咸阳市青年文明号3个，2020-2022年度咸阳市青年文明号2个通过复核。"
    ), "一、2023年度咸阳市青年文明号", "二、2020-2022年度咸阳市青年文明号（通过复核）", "2023年度咸阳市青年文明号", "2020-2022年度咸阳市青年文明号"),
    "again": ("经评审，命名咸阳市青年文明号3个，重新认定五星级青年文明号2个。", "一、咸阳市青年文明号", "二、五星级青年文明号（2021年命名，重新认定）", "咸阳市青年文明号", "五星级青年文明号"),
}  # fmt: skip


@pytest.mark.parametrize(("told", "first", "second", "award", "kept"), REVIEWED.values(), ids=REVIEWED.keys())
def test_new_titles_and_reviewed_ones_stay_apart(told: str, first: str, second: str, award: str, kept: str) -> None:
    listed = {key: "\n".join(f"{at}、{name}" for at, name in enumerate(names, 1)) for key, names in (("new", _NEW), ("old", _OLD))}
    found = _got(_TITLES.format(told=told, first=first, second=second, **listed))
    assert found == {*((name, award, None) for name in _NEW), *((name, kept, None) for name in _OLD)}


CANDIDATES = ("拟推荐参评陕西省青年文明号的集体", "推荐参评全国青年文明号的集体（2个）", "省级青年文明号推荐对象", "拟推荐申报省级青年文明号名单", "省级青年文明号候选集体", "拟申报省级青年文明号单位")


@pytest.mark.parametrize("heading", [*(f"二、{words}" for words in CANDIDATES), "附件2\n\n推荐参评省青年文明号集体名单"])
def test_who_is_put_forward_behind_the_awards_has_got_nothing(heading: str) -> None:
    listed = {key: "\n".join(f"{at}、{name}" for at, name in enumerate(names, 1)) for key, names in (("new", _NEW), ("old", _OLD))}
    text = _TITLES.format(told="经评审，评出“咸阳市青年文明号”集体3个，并择优遴选省级推荐对象。", first="一、咸阳市青年文明号", second=heading, **listed)
    assert _got(text) == {(name, "咸阳市青年文明号", None) for name in _NEW}


def test_fostered_units_have_got_a_status() -> None:
    text = _TITLES.format(told="经评审，评出清廉医院3家、培育单位2家。", first="一、清廉医院示范单位（3家）", second="二、清廉医院培育单位（2家）", new=(
        "咸阳市人民医院\n咸阳市中医院\n兴平市人民医院"
    ), old="礼泉县人民医院\n乾县中医医院")
    assert {name for name, award, _ in _got(text) if "培育" in award} == {"礼泉县人民医院", "乾县中医医院"}


HEADS_OF_OTHER_PARTS = ("三、不参评情况说明", "三、有关要求", "三、公示时间", "三、工作安排", "三、监督方式")


@pytest.mark.parametrize("heading", HEADS_OF_OTHER_PARTS)
def test_a_heading_of_another_part_is_no_row(heading: str) -> None:
    text = (
        "关于先进名单的公示\n\n一、先进集体\n\n1.咸阳市人民医院\n\n二、示范党支部\n\n1.咸阳市中医院内科党支部\n\n"
        f"{heading}\n\n如有异议，请向市卫生健康委反映。\n\n咸阳市卫生健康委员会\n2024年1月9日\n"
    )
    assert {name for name, _, _ in _got(text)} == {"咸阳市人民医院", "咸阳市中医院内科党支部"}


_SELECTED = (
    "咸阳市卫生健康委员会官网\n\n关于2023年度咸阳市卫生健康系统青年文明号评选结果的公示\n\n各县（区）卫健局、团委：\n\n"
    "{told}现将结果公示如下。\n\n一、咸阳市青年文明号\n\n1、咸阳市人民医院急诊科\n2、咸阳市人民医院儿科\n\n"
    "公示期为2024年1月10日至1月16日。对公示内容有异议的，可通过来信、来电反映。\n\n{foot}\n\n2024年1月9日\n"
)
SELECTED = [
    ("团市委、市卫生健康委联合组织了评选。", "联系人：彭某（团市委）　刘某（市卫生健康委）\n联系电话：0790-0000000\n\n共青团咸阳市委员会\n咸阳市卫生健康委员会", "共青团咸阳市委员会", "团市委"),
    ("团市委、市卫生健康委共同开展了评选和复核。", "共青团咸阳市委员会\n咸阳市卫生健康委员会", "共青团咸阳市委员会", "团市委"),
    ("团市委和市卫生健康委联合开展了评选。", "联系电话：0790-0000000\n\n共青团咸阳市委员会　　咸阳市卫生健康委员会", "共青团咸阳市委员会", "团市委"),
    ("市妇联、市卫生健康委联合组织了评选工作。", "通信地址：咸阳市某路1号\n邮编：712000\n\n咸阳市妇女联合会\n咸阳市卫生健康委员会", "咸阳市妇女联合会", "市妇联"),
    ("市总工会、市卫生健康委联合组织了评选。", "联系人：刘某　电话：0790-0000001\n\n咸阳市总工会\n咸阳市卫生健康委员会", "咸阳市总工会", "市总工会"),
]


@pytest.mark.parametrize(("told", "foot", "first", "short"), SELECTED)
def test_two_bodies_select_and_sign(told: str, foot: str, first: str, short: str) -> None:
    reading = read_document(source(_SELECTED.format(told=told, foot=foot)))
    assert reading.document.issuers == (first, "咸阳市卫生健康委员会")
    assert {name for item in reading.campaigns for name in item.organizers} == {short, "市卫生健康委"}


CREDITS = ("发布日期：2024-01-10　　文章来源：人事教育科　　阅读次数：515", "来源：人事教育科　发布时间：2024-01-10", "发布时间：2024-01-10　供稿：人事教育科", "【来源：人事教育科】　2024-01-10")


@pytest.mark.parametrize("signers", ["咸阳市卫生健康委员会", "共青团咸阳市委员会\n咸阳市卫生健康委员会"])
@pytest.mark.parametrize("credit", CREDITS)
def test_a_credited_office_is_of_the_commission_that_signs(credit: str, signers: str) -> None:
    text = (
        f"关于2023年度咸阳市青年文明号评选结果的公示\n\n{credit}\n\n各县（区）卫健局：\n\n"
        "经评审，评出“咸阳市青年文明号”2个，现予公示。\n\n一、咸阳市青年文明号\n\n1、咸阳市人民医院儿科\n2、咸阳市中医院针灸科\n\n"
        f"{signers}\n\n2024年1月9日\n"
    )
    steps = {(item.child, item.parent) for item in read_document(source(text)).subordinates}
    assert ("咸阳市卫生健康委员会人事教育科", "咸阳市卫生健康委员会") in steps
    assert not any(child.endswith("医院人事教育科") for child, _ in steps)


RATINGS = [
    ("2022年度党支部星级评定结果", "市卫生健康委对直属单位的52个党支部开展了年度星级评定。", "2022年度党支部星级评定"),
    ("2023年度星级党支部评定情况", "市卫生健康委组织开展了星级党支部评定。", "2023年度星级党支部评定"),
    ("2023年度五星级党支部考核评定结果", "市卫生健康委对全系统党支部进行了考核评定。", "2023年度五星级党支部考核评定"),
    ("2022年度全市卫生健康系统党建品牌评定结果", "市卫生健康委开展了党建品牌评定工作。", "2022年度全市卫生健康系统党建品牌评定"),
    ("2023年度直属单位党支部星级考评结果", "市卫生健康委对委直属党支部进行了星级考评。", "2023年度直属单位党支部星级考评"),
]


@pytest.mark.parametrize(("title", "told", "name"), RATINGS)
def test_a_rating_is_a_selection(title: str, told: str, name: str) -> None:
    text = (
        f"咸阳市卫生健康委员会\n关于{title}的通报\n\n各单位：\n\n根据有关方案，{told}现将结果通报如下。\n\n"
        "一、五星级党支部（2个）\n\n1.咸阳市急救中心党支部\n2.咸阳市优抚医院党支部\n\n咸阳市卫生健康委员会\n2023年2月28日\n"
    )
    assert {(item.name, item.organizers) for item in read_document(source(text)).campaigns} == {(name, ("市卫生健康委",))}


def test_a_house_that_only_its_units_name_explains_a_short_name() -> None:
    text = _TITLES.format(told="经评审，评出咸阳市青年文明号1个。", first="一、咸阳市青年文明号", second="二、五星级青年文明号", new="1、咸阳市疾病预防控制中心办公室", old="1、市疾控中心免疫规划科")
    assert ("咸阳市疾病预防控制中心", "市疾控中心") in {(item.name, item.alias) for item in read_document(source(text)).aliases}


OTHERS = ("等一批集体", "等一大批先进集体", "等若干集体", "等若干个单位", "等多个科室", "等数家医院", "等单位", "等3个集体")


@pytest.mark.parametrize("others", OTHERS)
@pytest.mark.parametrize("title", ["“全市卫生健康系统文明岗”", "全市卫生健康系统文明岗"])
def test_others_whom_nobody_counts_are_no_part_of_the_title(others: str, title: str) -> None:
    text = f"咸阳市妇女联合会关于命名文明岗的通报\n\n决定命名咸阳市人民医院急诊科{others}为{title}。\n\n咸阳市妇女联合会\n2022年3月4日"
    assert _got(text) == {("咸阳市人民医院急诊科", "全市卫生健康系统文明岗", None)}


@pytest.mark.parametrize("heading", ["复审合格、继续保留称号", "复核合格，继续保留荣誉称号", "继续保留荣誉称号"])
def test_a_heading_that_speaks_of_the_review_alone_lists_the_title_that_is_kept(heading: str) -> None:
    text = (
        "汉中市爱国卫生运动委员会办公室关于卫生先进单位复审结果的通报\n各县区爱卫办：\n我办对2018年命名的单位进行了复审，合格的单位继续保留“汉中市卫生先进单位”称号，不合格的取消称号。\n"
        f"一、{heading}\n1.汉中市中心医院\n2.汉中市中医医院\n3.汉中市疾病预防控制中心\n二、取消称号\n1.汉中市口腔医院\n汉中市爱国卫生运动委员会办公室\n2021年11月4日\n"
    )
    assert _got(text) == {(house, "汉中市卫生先进单位", None) for house in ("汉中市中心医院", "汉中市中医医院", "汉中市疾病预防控制中心")}
