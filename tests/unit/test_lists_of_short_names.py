"""Lists of short names in made-up notices: names abreast, heads over branches, several works in a row, houses of the old, and who gives a list that the news carry."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.facts.houses.short_forms import short_forms
from partygraph.model import Reading
from partygraph.names.expand import expand
from partygraph.pipeline import read_document
from partygraph.places import default_places

_HOUSE = "榆中县人民医院"


def _notice(rows: str) -> Reading:
    """A notice of the house with these rows."""
    return read_document(source(f"{_HOUSE}\n关于表彰2023年度先进集体的决定\n各科室、各党支部：\n经研究，决定对下列集体予以表彰。\n{rows}\n\n{_HOUSE}\n2024年2月6日\n"))


def _bureau(rows: str) -> Reading:
    """A notice of the county's bureau with these rows."""
    return read_document(source(f"榆中县卫生健康局\n关于表彰全县卫生健康系统先进集体的通报\n各乡镇卫生院、局直各单位：\n现将名单公布如下。\n{rows}\n\n榆中县卫生健康局\n2024年6月26日\n"))


def _who(reading: Reading) -> list[tuple[str, str | None]]:
    return sorted((item.recipient, item.entry) for item in reading.conferrals)


def _alone(names: str, house: str = "") -> list[tuple[str, str | None]]:
    return sorted((house + name, None) for name in names.split())


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        pytest.param("一、优秀护理单元\n产科护理单元　　　　　　老年病科护理单元\n血液透析室", "产科护理单元 老年病科护理单元 血液透析室", id="the last alone below two"),
        pytest.param(
            "（一）先进班组\n总务科电工班　　　保卫科消防班\n收费处\n药学部门诊药房　　　急诊科护理组",
            "总务科电工班 保卫科消防班 收费处 药学部门诊药房 急诊科护理组",
            id="one alone between",
        ),
        pytest.param("【优秀护理单元】（3个）\n产科护理单元　血液透析室　介入导管室", "产科护理单元 血液透析室 介入导管室", id="one blank"),
        pytest.param("一、先进党支部（3个）\n检验科党支部　　　　　　影像中心党支部\n药学部党支部", "检验科党支部 影像中心党支部 药学部党支部", id="the branch of a centre beside another"),
        pytest.param(
            "先进党支部\n检验科党支部        消化内镜中心党支部\n输血科党支部        健康管理中心党支部",
            "检验科党支部 消化内镜中心党支部 输血科党支部 健康管理中心党支部",
            id="centres in the second column",
        ),
        pytest.param("1.先进党支部\n体检中心党支部　检验科党支部\n2.先进党总支\n外科党总支", "体检中心党支部 检验科党支部 外科党总支", id="the only row of a numbered heading"),
    ],
)
def test_units_of_the_house_set_abreast(rows: str, names: str) -> None:
    assert _who(_notice(rows)) == _alone(names, _HOUSE)


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        pytest.param(
            "一、党员示范窗口名单\n县人民医院门诊收费处　县人民医院急诊科　县中医医院中药房\n县妇幼保健院孕产妇建档处　和平镇卫生院预防接种门诊",
            "县人民医院门诊收费处 县人民医院急诊科 县中医医院中药房 县妇幼保健院孕产妇建档处 和平镇卫生院预防接种门诊",
            id="of level",
        ),
        pytest.param(
            "二、优质服务窗口（4个）\n县人民医院导诊台 县中医医院住院结算处\n县疾控中心预防接种门诊 和平镇卫生院西药房",
            "县人民医院导诊台 县中医医院住院结算处 县疾控中心预防接种门诊 和平镇卫生院西药房",
            id="houses of two kinds",
        ),
        pytest.param("附件2\n巾帼文明岗名单（共2个）\n县人民医院挂号室　县中医医院退费窗口", "县人民医院挂号室 县中医医院退费窗口", id="two"),
    ],
)
def test_units_of_several_houses_with_blanks_between(rows: str, names: str) -> None:
    assert sorted(item.recipient for item in _bureau(rows).conferrals) == sorted(names.split())


def test_blanks_inside_a_name_part_nothing() -> None:
    assert [item.org.name for item in expand("榆中县中心 医院产科")] == ["榆中县中心医院产科"]
    assert [item.org.name for item in expand("急诊科 党支部")] == ["急诊科党支部"]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param("先进党支部（3个）\n【外科党总支】\n骨科党支部　　　　影像中心党支部\n【机关党总支】\n第三党支部", id="lenses"),
        pytest.param("先进党支部（3个）\n〔外科党总支〕\n骨科党支部 影像中心党支部\n〔机关党总支〕\n第三党支部", id="shells, one blank"),
        pytest.param("先进党支部\n▲外科党总支\n骨科党支部\n影像中心党支部\n▲机关党总支（1个）\n第三党支部", id="bullets"),
        pytest.param("先进党支部\n★【外科党总支】（2个）\n骨科党支部    影像中心党支部\n★【机关党总支】（1个）\n第三党支部", id="bullet and frame"),
        pytest.param("先进党支部\n「外科党总支」\n1.骨科党支部\n2.影像中心党支部\n「机关党总支」\n1.第三党支部", id="corners over numbers"),
        pytest.param("先进党支部\n◆外科党总支◆\n骨科党支部\n影像中心党支部\n◆机关党总支◆\n第三党支部", id="between bullets"),
        pytest.param("先进党支部\n外科党总支：\n骨科党支部\n影像中心党支部\n机关党总支：\n第三党支部", id="colons"),
    ],
)
def test_general_branches_over_their_branches(rows: str) -> None:
    reading = _notice(rows)
    assert _who(reading) == _alone("外科党总支骨科党支部 外科党总支影像中心党支部 机关党总支第三党支部", _HOUSE)
    assert (f"{_HOUSE}外科党总支骨科党支部", f"{_HOUSE}外科党总支") in {(item.child, item.parent) for item in reading.subordinates}


@pytest.mark.parametrize("bullet", ["", "●", "☆"])
def test_a_general_branch_among_others_heads_nothing(bullet: str) -> None:
    rows = "\n".join(bullet + name for name in ("外科党总支", "骨科党支部", "医技党总支"))
    assert _who(_notice("先进党组织（3个）\n" + rows)) == _alone("外科党总支 骨科党支部 医技党总支", _HOUSE)


@pytest.mark.parametrize(
    "row",
    [
        "榆中县人民医院：《处方》《老院长》",
        "榆中县人民医院：《处方》（书法，作者：某某）《老院长》（摄影，作者：某某）",
        "榆中县人民医院　《处方》、《老院长》",
        "1.榆中县人民医院《处方》《老院长》",
        "《处方》《老院长》（榆中县人民医院）",
        "榆中县人民医院：《处方》；《老院长》",
        "榆中县人民医院——《处方》和《老院长》",
        "榆中县人民医院（2件）：《处方》《老院长》",
    ],
)
def test_several_works_of_one_owner_won_one_prize_each(row: str) -> None:
    assert _who(_bureau(f"一等奖（3件）\n{row}\n永登县中医院（1件）：《莲心》")) == [("榆中县人民医院", "处方"), ("榆中县人民医院", "老院长"), ("永登县中医院", "莲心")]


def test_several_works_in_a_cell() -> None:
    rows = "| 奖项 | 单位 | 作品 |\n| 一等奖 | 榆中县人民医院 | 《处方》《老院长》 |\n| 二等奖 | 永登县中医院 | 《莲心》 |"
    assert _who(_bureau(rows)) == [("榆中县人民医院", "处方"), ("榆中县人民医院", "老院长"), ("永登县中医院", "莲心")]


def test_songs_one_after_the_other_and_a_title_within_a_title_are_one() -> None:
    assert len(_bureau("合唱一等奖\n榆中县人民医院：《长城谣》《黄河颂》\n永登县中医院：《南泥湾》").conferrals) == 2
    assert ("榆中县人民医院", "读《处方》有感") in _who(_bureau("一等奖\n榆中县人民医院：《读〈处方〉有感》\n永登县中医院：《莲心》"))


@pytest.mark.parametrize(
    "rows",
    [
        "榆中县（2个）：榆中县人民医院、榆中县和平镇中心敬老院\n永登县（2个）：永登县中心福利院、永登县文化站\n皋兰县：（暂无）",
        "榆中县人民医院、榆中县和平镇中心敬老院\n永登县中心福利院、永登县文化站",
        "榆中县 榆中县人民医院、榆中县和平镇中心敬老院\n永登县 永登县中心福利院、永登县文化站",
    ],
)
def test_homes_and_houses_of_culture_in_a_row(rows: str) -> None:
    assert sorted(item.recipient for item in _bureau("示范单位名单\n" + rows).conferrals) == sorted(["榆中县人民医院", "榆中县和平镇中心敬老院", "永登县中心福利院", "永登县文化站"])


_ROWS = "兰州市中心医院产科\n榆中县人民医院儿科"
NEWS = {
    "for-many-of-which-the-first-is-named": "近日，兰州市总工会对兰州市中心医院产科等2个兰州市“工人先锋号”予以通报。\n名单如下：\n兰州市“工人先锋号”（2个）\n" + _ROWS,
    "by-its-short-form-among-those-of-counties": (
        "记者从兰州市总工会了解到，评选结果出炉。市总工会对兰州市中心医院产科等2个兰州市“工人先锋号”、某某创新工作室等2个兰州市职工（劳模、工匠）创新工作室予以通报。\n"
        "一、兰州市“工人先锋号”（2个）\n| 序号 | 集体名称 | 推荐单位 |\n| 1 | 兰州市中心医院产科 | 市卫健系统 |\n| 2 | 榆中县人民医院儿科 | 榆中县总工会 |"
    ),
    "in-the-passive": "记者从兰州市总工会获悉，兰州市中心医院产科等2个集体被兰州市总工会命名为首批市级“工人先锋号”。\n附·首批市级“工人先锋号”名单\n" + _ROWS,
    "with-the-first-between-verb-and-title": "日前，兰州市总工会授予兰州市中心医院产科等2个集体首批市级“工人先锋号”称号。\n名单：\n" + _ROWS,
    "by-whom-it-was-recognised": "经考核验收，兰州市中心医院产科等2个集体由兰州市总工会认定为2022年度“工人先锋号”。\n工人先锋号名单：\n" + _ROWS,
    "for-so-many-of-which-none-is-named": "兰州市总工会近日对全市2个“工人先锋号”予以命名。具体名单如下：\n" + _ROWS,
    "in-the-words-of-a-result": "兰州市总工会日前通报了2022年度兰州市“工人先锋号”评选结果。\n2022年度兰州市“工人先锋号”（2个）\n" + _ROWS,
}


@pytest.mark.parametrize("page", NEWS.values(), ids=NEWS.keys())
def test_who_gives_a_list_that_the_news_carry(page: str) -> None:
    reading = read_document(source("工人先锋号名单揭晓\n2023-05-11　来源：兰州日报\n" + page))
    whole = {item.alias: item.name for item in reading.aliases}
    given = {(item.recipient, tuple(whole.get(name, name) for name in item.by)) for item in reading.conferrals}
    assert given == {("兰州市中心医院产科", ("兰州市总工会",)), ("榆中县人民医院儿科", ("兰州市总工会",))}


def test_news_from_one_body_of_what_another_gives() -> None:
    page = "我市医院上榜\n2022-11-02　来源：兰州日报\n记者从兰州市卫生健康委员会获悉，甘肃省总工会日前公布了甘肃省“工人先锋号”名单，我市2个集体上榜。\n甘肃省“工人先锋号”\n" + _ROWS
    assert {item.by for item in read_document(source(page)).conferrals} == {("甘肃省总工会",)}


def test_a_short_form_is_of_the_place_that_the_others_lie_in() -> None:
    assert {(item.name, item.alias) for item in short_forms(["宜昌市总工会", "枝江市总工会", "当阳市总工会", "市总工会"], {})} == {("宜昌市总工会", "市总工会")}
    assert short_forms(["枝江市总工会", "当阳市总工会", "市总工会"], {}) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "在此前公布的第十三届甘肃省文明单位名单中，兰州市第一人民医院、榆中县人民医院两家单位继续保留称号。",
        "在近日公布的第十三届甘肃省文明单位复查结果中，兰州市第一人民医院和榆中县人民医院继续保留荣誉称号。",
        "第十三届甘肃省文明单位名单中，兰州市第一人民医院、榆中县人民医院均保留了称号。",
        "兰州市第一人民医院、榆中县人民医院经复查继续保留“第十三届甘肃省文明单位”称号。",
        "兰州市第一人民医院、榆中县人民医院经复核获得“第十三届甘肃省文明单位”称号。",
    ],
)
def test_titles_that_are_kept(sentence: str) -> None:
    reading = read_document(source("我市2家医院上榜\n2023-12-29\n" + sentence))
    assert {(item.recipient, item.award) for item in reading.conferrals} == {("兰州市第一人民医院", "第十三届甘肃省文明单位"), ("榆中县人民医院", "第十三届甘肃省文明单位")}


def test_a_title_that_was_lost() -> None:
    assert read_document(source("我市2家医院落榜\n2023-12-29\n在此前公布的第十三届甘肃省文明单位候选名单中，兰州市第一人民医院未能保留称号。")).conferrals == ()


@pytest.mark.parametrize(
    "rows",
    [
        "| 序号 | 工作室名称 | 所在单位 |\n| 1 | 王某某创新工作室 | 兰州市中心医院 |\n| 2 | 李某某劳模创新工作室 | 甘肃某化工股份有限公司 |",
        "序号\t所在单位\t工作室名称\n1\t兰州市中心医院\t王某某创新工作室\n2\t甘肃某化工股份有限公司\t李某某劳模创新工作室",
        "| 序号 | 创新工作室 | 单位名称 |\n| 1 | 王某某创新工作室 | 兰州市中心医院 |\n| 2 | 李某某劳模创新工作室 | 甘肃某化工股份有限公司 |",
    ],
)
def test_studios_beside_their_house(rows: str) -> None:
    reading = read_document(source(f"兰州市总工会\n关于命名职工创新工作室的通知\n兰州市职工创新工作室（2个）\n{rows}\n\n兰州市总工会\n2023年5月1日\n"))
    assert {item.recipient for item in reading.conferrals} == {"兰州市中心医院王某某创新工作室", "甘肃某化工股份有限公司李某某劳模创新工作室"}


def test_persons_beside_their_house_are_no_studios() -> None:
    rows = "| 序号 | 姓名 | 所在单位 |\n| 1 | 王某某 | 兰州市中心医院 |\n| 2 | 李某某 | 榆中县人民医院 |"
    assert read_document(source(f"兰州市总工会\n关于命名兰州工匠的通知\n兰州工匠（2名）\n{rows}\n\n兰州市总工会\n2023年5月1日\n")).conferrals == ()


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("达县人民医院", "达县"), ("户县人民医院", "户县"), ("郫县中医院", "郫县"), ("沙县区总医院", "沙县区"),
        ("开县人民医院", "开县"), ("历任县人民医院院长", None), ("任县人民医院", None), ("达县市人民医院", "达县市"),
    ],
)
def test_counties_of_one_character_that_are_no_more(name: str, place: str | None) -> None:
    match = default_places().leading(name)
    assert (match.places[-1].name if match is not None else None) == place


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("今年3月，市卫生健康委在所属各级医院启动“清风医韵”作品征集活动。", "市卫生健康委"),
        ("今年3月，市卫生健康委于全系统各级医院开展了“清风医韵”作品征集活动。", "市卫生健康委"),
        ("今年3月，市卫生健康委面向全市各医疗机构开展“清风医韵”作品征集活动。", "市卫生健康委"),
    ],
)
def test_where_a_contest_is_held_is_no_holder(sentence: str, holder: str) -> None:
    reading = read_document(source(f"兰州市卫生健康委员会\n关于公布名单的通知\n{sentence}\n\n兰州市卫生健康委员会\n2023年6月30日\n"))
    assert {item.organizers for item in reading.campaigns} == {(holder,)}


def test_branches_of_the_head_office_and_of_working_committees() -> None:
    rows = "先进党支部\n序号\t所属单位\t党支部\n1\t陇药东山总医院\t内科第一党支部\n2\t陇药医疗总部\t运营管理党支部"
    company = read_document(source(f"中共陇药医疗产业有限公司委员会关于命名先进党支部的通知\n各成员医院党委：\n现予命名。\n{rows}\n\n中共陇药医疗产业有限公司委员会\n2023年6月30日\n"))
    assert {item.recipient for item in company.conferrals} == {"陇药东山总医院内科第一党支部", "陇药医疗总部运营管理党支部"}
    rows = "先进党支部\n1.离退休党工委第四党支部\n2.机关党工委第一党支部\n3.南山街道党工委"
    school = read_document(source(f"中共兰州医科大学委员会\n关于表彰先进党支部的决定\n{rows}\n中共兰州医科大学委员会\n2023年5月1日"))
    assert {item.recipient for item in school.conferrals} == {"兰州医科大学离退休党工委第四党支部", "兰州医科大学机关党工委第一党支部", "南山街道党工委"}
