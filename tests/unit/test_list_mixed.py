"""Pages on which lists, tables and prose mix: prizes against contests, candidates, numbered cases, scans, second names, traditional characters."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

NOTICE = "关于2024年甲市技能竞赛结果的通报\n各单位：\n现将结果通报如下。\n{}"

LISTS = {
    "prizes-against-contests": (
        NOTICE.format("名次 | 院前急救 | 流调处置\n一等奖 | 徐州市人民医院 | 沛县疾控中心\n二等奖 | 沛县人民医院 | —"),
        {("徐州市人民医院", "院前急救一等奖", None), ("沛县疾控中心", "流调处置一等奖", None), ("沛县人民医院", "院前急救二等奖", None)},
    ),
    "circles-in-the-cells-of-sessions": (
        NOTICE.format(
            "奖项 | 护理专场 | 医技专场\n一等奖 | 甲市人民医院急诊科“争分圈” | 甲市中医院药剂科“药灵圈”\n"
            "二等奖 | 乙县人民医院产科“摇篮圈”；丙县中医院内科“动力圈” | —\n优秀组织奖 | 甲市人民医院、乙县卫健局"
        ),
        {
            ("甲市人民医院急诊科", "一等奖", "争分圈"), ("甲市中医院药剂科", "一等奖", "药灵圈"), ("乙县人民医院产科", "二等奖", "摇篮圈"),
            ("丙县中医院内科", "二等奖", "动力圈"), ("甲市人民医院", "优秀组织奖", None), ("乙县卫健局", "优秀组织奖", None),
        },
    ),
    "line-broken-inside-a-cell": (
        NOTICE.format(
            "等次\t院前急救\t批量转运\n一等奖\t徐州市人民医院\n沛县人民医院\t徐州市中医院\n二等奖\t新沂市人民医院\t沛县中医院\n新沂市中医院\n"
            "三等奖\t徐州市急救中心\t沛县中心血站"
        ),
        {
            ("徐州市人民医院", "院前急救一等奖", None), ("沛县人民医院", "院前急救一等奖", None), ("徐州市中医院", "批量转运一等奖", None), ("新沂市人民医院", "院前急救二等奖", None),
            ("沛县中医院", "批量转运二等奖", None), ("新沂市中医院", "批量转运二等奖", None), ("徐州市急救中心", "院前急救三等奖", None), ("沛县中心血站", "批量转运三等奖", None),
        },
    ),
    "persons-in-their-own-column": (
        NOTICE.format("名次 | 医师组个人全能 | 团体奖项\n一等奖 | 甲镇卫生院 张某 | —\n二等奖 | 乙镇卫生院 李某 | 甲镇卫生院 乙镇中心卫生院"),
        {("甲镇卫生院", "团体二等奖", None), ("乙镇中心卫生院", "团体二等奖", None)},
    ),
    "contests-one-cell-a-line": (
        NOTICE.format("名次\n院前急救\n流调处置\n一等奖\n徐州市人民医院\n徐州市疾病预防控制中心\n二等奖\n沛县人民医院\n沛县疾病预防控制中心"),
        {("徐州市人民医院", "院前急救一等奖", None), ("徐州市疾病预防控制中心", "流调处置一等奖", None), ("沛县人民医院", "院前急救二等奖", None), ("沛县疾病预防控制中心", "流调处置二等奖", None)},
    ),
    "prize-that-stands-for-two-rows": (
        NOTICE.format("奖次    急救组              流调组\n一等奖  徐州市人民医院      沛县疾控中心\n二等奖  沛县人民医院        丰县疾控中心\n        丰县人民医院        邳州市疾控中心"),
        {
            ("徐州市人民医院", "急救组一等奖", None), ("沛县疾控中心", "流调组一等奖", None), ("沛县人民医院", "急救组二等奖", None),
            ("丰县疾控中心", "流调组二等奖", None), ("丰县人民医院", "急救组二等奖", None), ("邳州市疾控中心", "流调组二等奖", None),
        },
    ),
    "houses-run-together-in-a-cell": (
        NOTICE.format("等级|急救组|护理组\n一等奖|沛县人民医院|丰县人民医院<br>睢宁县人民医院\n二等奖|新沂市人民医院|无"),
        {("沛县人民医院", "急救组一等奖", None), ("丰县人民医院", "护理组一等奖", None), ("睢宁县人民医院", "护理组一等奖", None), ("新沂市人民医院", "急救组二等奖", None)},
    ),
    "awards-over-kinds-of-houses": (
        NOTICE.format("类别 | 先进基层党组织 | 示范党支部\n市直单位 | 徐州市人民医院党委 | 徐州市口腔医院第一党支部\n县区单位 | 沛县人民医院党委 | 丰县中医院急诊党支部；新沂市人民医院第二党支部"),
        {
            ("徐州市人民医院党委", "先进基层党组织", None), ("徐州市口腔医院第一党支部", "示范党支部", None), ("沛县人民医院党委", "先进基层党组织", None),
            ("丰县中医院急诊党支部", "示范党支部", None), ("新沂市人民医院第二党支部", "示范党支部", None),
        },
    ),
    "candidates-parted-by-one-blank": (
        ("关于徐州市卫生健康系统“青年文明号”拟命名集体的公示\n拟命名以下集体为“青年文明号”，现公示如下：\n序号 集体名称 负责人 推荐单位\n"
        "1 徐州市人民医院（徐州市红十字医院）急诊科 张某（主任、党支部书记） 徐州市人民医院\n"
        "2 沛县中心血站城南路献血屋 李某某（班长） 沛县卫健局\n3 新沂市中医院 “小橘灯”志愿服务队 王某 新沂市卫健局\n徐州市卫生健康委员会\n"
        "2024年5月1日"),
        {("徐州市人民医院急诊科", "青年文明号", None), ("沛县中心血站城南路献血屋", "青年文明号", None), ("新沂市中医院“小橘灯”志愿服务队", "青年文明号", None)},
    ),
    "blank-inside-a-title": (
        ("关于2024年“红心杯”案例大赛获奖名单的通报\n现将一等奖名单公布如下：\n序号 案例名称 申报单位 负责人\n1 让爱住我家 徐州市人民医院 张某\n"
        "2 药箱 背上山 沛县人民医院 李某某"),
        {("徐州市人民医院", "一等奖", "让爱住我家"), ("沛县人民医院", "一等奖", "药箱背上山")},
    ),
    "grade-below-its-heading": (
        ("甲市卫健委关于公布星级党支部的通知\n各单位：\n评定五星级党支部2个、四星级党支部1个，现予公布。\n2023年度五星级党支部\n星级 党支部名称\n"
        "五星 甲市人民医院内科第一、二党支部\n五星 乙县中医院急诊党支部\n"
        "2023年度四星级党支部\n星级 党支部名称\n四星 丙县人民医院党支部\n四星 丁县人民医院党支部"),
        {
            ("甲市人民医院内科第一党支部", "2023年度五星级党支部", None), ("甲市人民医院内科第二党支部", "2023年度五星级党支部", None),
            ("乙县中医院急诊党支部", "2023年度五星级党支部", None), ("丙县人民医院党支部", "2023年度四星级党支部", None), ("丁县人民医院党支部", "2023年度四星级党支部", None),
        },
    ),
    "attachments-over-a-date-with-a-note": (
        ("喜报\n现将通报转载如下：\n甲市卫生健康委员会关于表彰先进的通报\n各单位：\n现将名单公布如下。\n附件1    先进基层党组织\n甲市人民医院党委\n"
        "乙县人民医院第一党支部\n附件2    典型案例\n《一盏灯》　乙县人民医院\n"
        "《一条路》　丙县人民医院\n甲市卫生健康委员会\n2024年6月26日\n（转自“健康甲市”微信公众号）"),
        {("甲市人民医院党委", "先进基层党组织", None), ("乙县人民医院第一党支部", "先进基层党组织", None), ("乙县人民医院", "典型案例", "一盏灯"), ("丙县人民医院", "典型案例", "一条路")},
    ),
    "scan-with-dots-for-commas": (
        ("中共甲市卫生局委员会关于表彰先进集体的决定\n各单位：\n"
        "经研究.决定授予3个党组织“先进基层党组织”称号.2个科室“党员先锋岗”称号.望受表彰的单位珍惜荣誉.再接再厉.各单位要向先进学习.努力工作。\n"
        "中共甲市卫生局委员会\n"
        "2O12年7月1日\n一、先进基层\n党组织（3个〉\n甲市人民医院党委.\n乙县人民医院 〈乙县传染病医院）第一．三党支部\n二、党员先锋\n岗（2个)\n"
        "丙县中医院内科. 甲市中医院药剂科"),
        {
            ("甲市人民医院党委", "先进基层党组织", None), ("乙县人民医院第一党支部", "先进基层党组织", None), ("乙县人民医院第三党支部", "先进基层党组织", None),
            ("丙县中医院内科", "党员先锋岗", None), ("甲市中医院药剂科", "党员先锋岗", None),
        },
    ),
    "headings-that-only-the-text-explains": (
        ("甲市卫生健康委员会关于命名先进集体的决定\n各单位：\n现命名优秀组织单位2个、应急先锋队2支。\n附件：优秀组织单位和应急先锋队名单\n"
        "甲市卫生健康委员会\n2023年7月1日\n优秀组织单位和应急\n先锋队名单\n一、优秀组织单位\n"
        "甲市人民医院\n乙县人民医院\n二、应急\n先锋队\n甲市急救中心\n丙县人民医院急诊科"),
        {("甲市人民医院", "优秀组织单位", None), ("乙县人民医院", "优秀组织单位", None), ("甲市急救中心", "应急先锋队", None), ("丙县人民医院急诊科", "应急先锋队", None)},
    ),
    "header-of-letters-set-apart": (
        ("甲市卫健委关于命名文明单位的决定\n决定命名以下单位为文明单位：\n序　号　　单　位　名　称　　备　注\n１　　甲市 人 民 医 院　　新增\n"
        "２　　乙 县 中 医 院\n３　　丙县 疾病预防控制中心　　复查"),
        {("甲市人民医院", "文明单位", None), ("乙县中医院", "文明单位", None), ("丙县疾病预防控制中心", "文明单位", None)},
    ),
    "numbered-cases": (
        ("甲市党建引领优秀案例选登\n编者按：甲市卫生健康委员会评定3篇为党建引领服务优秀案例，现摘编如下。\n"
        "案例一 《把诊室搬到候车厅》 旅客突然胸痛怎么办？甲市人民医院门诊第二党支部派党员医生值守，两年来处置急症四十余人次。\n"
        "案例二 急诊到手术台要多久？乙县人民医院（乙县县立医院）外科党总支的答案写在《三个零等待》里，检查零等待、会诊零等待。\n"
        "案例三 山高路远，拿药难。丙县甲镇卫生院党支部、丙县疾病预防控制中心第一党支部合写的《药箱背到山那边》记下了三百多个日子。"),
        {
            ("甲市人民医院门诊第二党支部", "党建引领服务优秀案例", "把诊室搬到候车厅"), ("乙县人民医院外科党总支", "党建引领服务优秀案例", "三个零等待"),
            ("丙县甲镇卫生院党支部", "党建引领服务优秀案例", "药箱背到山那边"), ("丙县疾病预防控制中心第一党支部", "党建引领服务优秀案例", "药箱背到山那边"),
        },
    ),
    "cases-of-another-kind": (
        ("甲市纪委监委通报典型案例\n近日，甲市纪委监委通报了2起违规典型案例。\n"
        "案例一：甲市人民医院院长张某违规收受礼金问题。甲市人民医院被责令整改，《处分条例》规定应予处分。\n"
        "案例二：乙县人民医院副院长李某违规发放津贴问题。乙县人民医院已整改，依照《处分条例》处理。"),
        set(),
    ),
    "traditional-characters": (
        ("甲市衛生健康委員會關於命名先進集體的決定\n各縣（市、區）衛生健康局：\n"
        "經研究，決定授予甲市人民醫院（甲市紅十字醫院）急診科等3個集體「先進集體」稱號。\n一、先進集體（3個）\n甲市人民醫院（甲市紅十字醫院）急診科\n"
        "乙縣中醫院第一黨支部\n丙縣疾病預防控制中心\n甲市衛生健康委員會\n2023年12月1日"),
        {("甲市人民醫院急診科", "先進集體", None), ("乙縣中醫院第一黨支部", "先進集體", None), ("丙縣疾病預防控制中心", "先進集體", None)},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTS.values(), ids=LISTS)
def test_who_got_what_for_what(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    assert {(item.recipient, item.award, item.entry) for item in read_document(source(text)).conferrals} == expected


ALIASES = {
    "characters-of-the-name": ("甲市第一人民医院（甲一院）急诊科获评“先进集体”。", ("甲市第一人民医院", "甲一院")),
    "at-the-head-of-the-page": (
        "甲市中心医院（甲中心）\n网站首页 | 医院简介\n医院简介\n甲市中心医院始建于1952年，是三级甲等综合医院，2021年获评“甲省文明单位”。",
        ("甲市中心医院", "甲中心"),
    ),
    "school-and-number": (
        ("甲乙医科大学第二附属医院\n首页  医院概况\n甲医二院召开表彰大会\n7月1日，甲医二院党委召开大会。会上，"
        "甲医二院心内科党支部被甲市卫健委授予“先进基层党组织”称号。"),
        ("甲乙医科大学第二附属医院", "甲医二院"),
    ),
    "traditional": (
        "甲市婦幼保健院（甲市婦女兒童醫院）新生兒科黨支部被甲市衛生健康委員會授予「先進基層黨組織」稱號，黨員們說，榮譽屬於大家。",
        ("甲市婦幼保健院", "甲市婦女兒童醫院"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), ALIASES.values(), ids=ALIASES)
def test_second_names(text: str, expected: tuple[str, str]) -> None:
    assert expected in {(item.name, item.alias) for item in read_document(source(text)).aliases}


def test_quotes_are_what_the_source_says() -> None:
    text = LISTS["traditional-characters"][0]
    reading = read_document(source(text))
    quotes = [item for fact in (*reading.conferrals, *reading.organizations, *reading.aliases) for item in fact.evidence]
    assert quotes
    assert all(text[item.start : item.end] == item.quote for item in quotes)
    assert reading.source.text == text


def test_a_split_heading_keeps_its_count() -> None:
    reading = read_document(source(LISTS["scan-with-dots-for-commas"][0]))
    assert {(award.name, award.declared, award.listed) for award in reading.awards} == {("先进基层党组织", 3, 3), ("党员先锋岗", 2, 2)}
    assert reading.document.issued == ("2012-07-01",)


def test_a_page_that_passes_on_a_notice_keeps_its_headline() -> None:
    text = (
        "徐州市口腔医院\n首页 新闻中心\n喜报！我院2个集体获市级表彰\n【2024-07-03】【作者：党办】\n"
        "近日，徐州市卫生健康委员会印发通报，对全市先进集体进行表彰，全院职工备受鼓舞。现将通报转载如下：\n"
        "关于表彰2024年度全市卫生健康系统先进集体的通报\n各单位：\n经研究，决定对以下集体予以表彰。\n一、先进集体（2个）\n徐州市口腔医院颌面外科\n沛县人民医院\n"
        "徐州市卫生健康委员会\n2024年6月26日\n（点击查看大图）"
    )
    reading = read_document(source(text))
    assert (reading.document.title, reading.document.issued) == ("喜报！我院2个集体获市级表彰", ("2024-07-03",))
    assert {(item.recipient, item.by) for item in reading.conferrals} == {("徐州市口腔医院颌面外科", ("徐州市卫生健康委员会",)), ("沛县人民医院", ("徐州市卫生健康委员会",))}


def test_a_heading_counts_its_own_award() -> None:
    text = (
        "中共甲市人民医院委员会关于表彰先进党支部和“示范科室”的决定\n各党支部：\n院党委决定对内科党支部等8个先进党支部、2个“示范科室”予以表彰。名单如下：\n"
        "一、先进党支部（8个）\n内科党支部\n骨科党支部\n二、“示范科室”（2个）\n放疗科\n产科\n"
    )
    reading = read_document(source(text + "中共甲市人民医院委员会\n2021年6月28日"))
    assert {(award.name, award.declared) for award in reading.awards} == {("先进党支部", 8), ("示范科室", 2)}


def test_a_brand_under_which_a_house_works() -> None:
    text = "沛县人民医院第二党支部近日开展活动。\n有职工说看病难，徐州市中医院（徐州市红十字医院）党委推出门诊。在“红心温泉”品牌带动下，徐州市中医院每个周末开放八个手术间。"
    assert [(item.owner, item.name) for item in read_document(source(text)).brands] == [("徐州市中医院", "红心温泉")]
