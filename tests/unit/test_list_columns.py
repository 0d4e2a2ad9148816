"""Tables whose cells were merged, parted or left empty by their copy, and what their headings carry to the rows; in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.clean import clean
from partygraph.facts.awards.counts import read_counts
from partygraph.pipeline import read_document

_NOTICE = "甘肃省卫生健康委员会关于表彰先进的决定\n甘卫发〔2020〕3号\n"
_GIVER = ("甘肃省卫生健康委员会",)
_SCHOOL = (
    "兰州卫生学院\n\n喜报丨我校在全省共青团评优中再获佳绩\n\n发布时间：2025-06-30　来源：兰州卫生学院团委\n\n"
    "近日，共青团甘肃省卫生健康委员会直属机关\n委员会下发《关于表彰2023年度、2024年度先进集体的通报》，我校多个集体榜上有名。\n\n"
)
_LEAGUE = ("共青团甘肃省卫生健康委员会直属机关委员会",)

HONOURS = {
    "places-in-front-of-the-numbers": (
        _NOTICE + "全省卫生健康系统先进集体名单\n市州\n序号\n单位名称\n兰州市\n1\n兰州市第一人民医院\n2\n榆中县人民医院急诊科\n定西市\n3\n定西市中医院\n4\n陇西县第一人民医院",
        {(name, "全省卫生健康系统先进集体", None, _GIVER) for name in ("兰州市第一人民医院", "榆中县人民医院急诊科", "定西市中医院", "陇西县第一人民医院")},
    ),
    "awards-in-front-of-the-numbers": (
        _NOTICE + "类别\n序号\n单位\n先进集体\n1\n兰州市第一人民医院\n2\n兰州市第二人民医院\n先进党支部\n3\n兰州市第三人民医院内科党支部\n4\n兰州市第三人民医院外科党支部",
        {
            ("兰州市第一人民医院", "先进集体", None, _GIVER),
            ("兰州市第二人民医院", "先进集体", None, _GIVER),
            ("兰州市第三人民医院内科党支部", "先进党支部", None, _GIVER),
            ("兰州市第三人民医院外科党支部", "先进党支部", None, _GIVER),
        },
    ),
    "rows-that-got-no-grade": (
        _NOTICE + "现将考核结果公布如下。\n单位名称\t得分\t等次\n榆中县人民医院\t98\t优秀等次\n永登县中医院\t84\t不定等次\n皋兰县妇幼保健院\t95\t优秀等次\n永登县人民医院\t0\t弃权",
        {(name, "优秀等次", None, _GIVER) for name in ("榆中县人民医院", "皋兰县妇幼保健院")},
    ),
    "houses-in-front-of-the-numbers-of-their-departments": (
        _NOTICE + "全省卫生健康系统先进集体名单\n单位\n序号\n科室名称\n兰州市第一人民医院\n1\n急诊科\n2\n内科\n兰州市第二人民医院\n3\n外科",
        {(name, "全省卫生健康系统先进集体", None, _GIVER) for name in ("兰州市第一人民医院急诊科", "兰州市第一人民医院内科", "兰州市第二人民医院外科")},
    ),
    "two-columns-of-places-and-a-score": (
        _NOTICE + "全省卫生健康系统先进集体名单\n市\n县\n序号\n单位\n得分\n兰州市\n榆中县\n1\n榆中县人民医院\n98.5\n永登县\n2\n永登县人民医院\n97\n3\n永登县中医院\n96",
        {(name, "全省卫生健康系统先进集体", None, _GIVER) for name in ("榆中县人民医院", "永登县人民医院", "永登县中医院")},
    ),
    "prizes-in-two-languages-and-their-grades": (
        ("List of Winners 获奖名单\n\nCATEGORY：最佳护理项目 Best Nursing Project\n金奖 Gold Award Winners：\n兰州市第一人民医院、榆中县人民医院 - 检验结果互认平台\n"
        "优秀奖 Runners-up (Excellence Award)：\n永登县人民医院 - 居家护理的实践\n\nCATEGORY：最佳管理项目 Best Management Project\n金奖 Gold Award Winners：\n兰州市第三人民医院 - “暖心”陪诊"),
        {
            ("兰州市第一人民医院", "最佳护理项目金奖", "检验结果互认平台", ()),
            ("榆中县人民医院", "最佳护理项目金奖", "检验结果互认平台", ()),
            ("永登县人民医院", "最佳护理项目优秀奖", "居家护理的实践", ()),
            ("兰州市第三人民医院", "最佳管理项目金奖", "“暖心”陪诊", ()),
        },
    ),
    "grades-of-named-prizes-that-are-numbered": (
        "管理大赛获奖名单\n一、技术创新奖\n（一）一等奖\n兰州市第一人民医院\n（二）二等奖（1个）\n榆中县人民医院\n二、最佳组织奖\n永登县人民医院\n三、优秀奖\n兰州市第三人民医院",
        {
            ("兰州市第一人民医院", "技术创新奖一等奖", None, ()),
            ("榆中县人民医院", "技术创新奖二等奖", None, ()),
            ("永登县人民医院", "最佳组织奖", None, ()),
            ("兰州市第三人民医院", "优秀奖", None, ()),
        },
    ),
    "a-list-of-cases-has-grades-and-is-no-prize": (
        "优秀案例名单\n一等奖 First Prize\n兰州市第一人民医院\nSecond Prize 二等奖（1个）\n榆中县人民医院",
        {("兰州市第一人民医院", "一等奖", None, ()), ("榆中县人民医院", "二等奖", None, ())},
    ),
    "places-against-contests-with-lines-inside-the-cells": (
        ("关于护理技能竞赛结果的通报\n|名次|团体总分|技能操作单项奖|个人笔试|\n|---|---|---|---|\n|第一名|兰州市<br>第一人民医院|榆中县人民医院|张小某（榆中县中医院）|\n"
        "|第四名|永登县人民医院|兰州市第二人民医院|李小某（榆中县中医院）|\n|团体组织奖|榆中县中医院<br>永登县中医院|||"),
        {
            ("兰州市第一人民医院", "团体总分第一名", None, ()),
            ("榆中县人民医院", "技能操作单项奖第一名", None, ()),
            ("永登县人民医院", "团体总分第四名", None, ()),
            ("兰州市第二人民医院", "技能操作单项奖第四名", None, ()),
            ("榆中县中医院", "团体组织奖", None, ()),
            ("永登县中医院", "团体组织奖", None, ()),
        },
    ),
    "lines-inside-the-cells-of-an-ordinary-table": (
        "关于护理技能竞赛结果的通报\n|序号|奖项|获奖单位|\n|---|---|---|\n|1|一等奖|榆中县人民医院内科党支部<br>永登县人民医院党委|\n|2|二等奖|兰州市第一人民医院<br/>急诊科|",
        {
            ("榆中县人民医院内科党支部", "一等奖", None, ()),
            ("永登县人民医院党委", "一等奖", None, ()),
            ("兰州市第一人民医院急诊科", "二等奖", None, ()),
        },
    ),
    "places-of-persons-are-theirs": (
        "关于护理技能竞赛结果的通报\n名次\t理论考试\t操作考核\n第一名\t张小某（榆中县人民医院）\t李小某（永登县人民医院）\n第二名\t张大某（榆中县人民医院）\t李大某（永登县人民医院）",
        set(),
    ),
    "a-title-behind-the-praise-is-that-of-the-list": (
        ("兰州市卫生局关于表彰社区卫生服务示范机构的决定\n兰卫〔2007〕3号\n经研究，决定对考核优秀、群众满意的兰州市城关区雁滩街道社区卫生服务中心等2家机构给予表彰和奖励（名单见附件），并授予“2006年兰州市社区卫生服务示范机构”称号。\n"
        "兰州市卫生局\n2007年1月2日\n附件：\n2006年度兰州市社区卫生服务工作示范机构名单\n所属区\t序号\t机构名称\t备注\n城关区\t1\t兰州市城关区雁滩街道社区卫生服务中心\t奖励2万元\n\t2\t兰州市城关区皋兰路街道社区卫生服务中心\t"),
        {
            ("兰州市城关区雁滩街道社区卫生服务中心", "2006年兰州市社区卫生服务示范机构", None, ("兰州市卫生局",)),
            ("兰州市城关区皋兰路街道社区卫生服务中心", "2006年兰州市社区卫生服务示范机构", None, ("兰州市卫生局",)),
        },
    ),
    "lists-year-by-year-and-teams-called-by-a-quotation": (
        _SCHOOL + "2023年度\n\n五四红旗团委（1个）\n兰州卫生学院团委\n优秀志愿组织（2个）\n“同心”志愿服务队、“药香”暑期实践团\n\n"
        "2024年度\n\n五四红旗团委（1个）\n兰州卫生学院团委\n优秀志愿组织（1个）\n药学系“同心”宣讲团",
        {
            ("兰州卫生学院团委", "2023年度五四红旗团委", None, _LEAGUE),
            ("兰州卫生学院“同心”志愿服务队", "2023年度优秀志愿组织", None, _LEAGUE),
            ("兰州卫生学院“药香”暑期实践团", "2023年度优秀志愿组织", None, _LEAGUE),
            ("兰州卫生学院团委", "2024年度五四红旗团委", None, _LEAGUE),
            ("兰州卫生学院药学系“同心”宣讲团", "2024年度优秀志愿组织", None, _LEAGUE),
        },
    ),
    "one-year-over-a-list-is-no-part-of-its-award": (
        _SCHOOL + "2023年度\n\n优秀志愿组织：“同心”志愿服务队、兰州卫生学院团委“药香”实践团",
        {("兰州卫生学院“同心”志愿服务队", "优秀志愿组织", None, _LEAGUE), ("兰州卫生学院团委“药香”实践团", "优秀志愿组织", None, _LEAGUE)},
    ),
    "awards-and-names-in-lines-with-only-blanks-between": (
        _NOTICE + "护理技能竞赛获奖名单\n一等奖 兰州市第一人民医院\n二等奖 榆中县人民医院 定西市中医院\n优秀组织奖（1个）永登县人民医院",
        {
            ("兰州市第一人民医院", "一等奖", None, _GIVER),
            ("榆中县人民医院", "二等奖", None, _GIVER),
            ("定西市中医院", "二等奖", None, _GIVER),
            ("永登县人民医院", "优秀组织奖", None, _GIVER),
        },
    ),
    "a-prize-in-front-of-a-person-is-no-body's": (_NOTICE + "护理技能竞赛获奖名单\n一等奖 张小某 兰州市第一人民医院\n二等奖 李小某 榆中县人民医院", set()),
    "numbers-inside-the-cells": (
        _NOTICE + "全省先进集体名单（3个）\n|市州|单位名称|\n|---|---|\n|兰州市|1.兰州市第一人民医院<br>2.榆中县人民医院急诊科|\n|定西市|3.定西市中医院|",
        {(name, "全省先进集体", None, _GIVER) for name in ("兰州市第一人民医院", "榆中县人民医院急诊科", "定西市中医院")},
    ),
    "bodies-named-in-english-too": (
        _NOTICE + "Best Team Award\n最佳团队奖\n兰州市第一人民医院 Lanzhou First People's Hospital\n榆中县人民医院（Yuzhong County Hospital）",
        {("兰州市第一人民医院", "最佳团队奖", None, _GIVER), ("榆中县人民医院", "最佳团队奖", None, _GIVER)},
    ),
    "houses-merged-in-front-of-the-number-of-a-row-of-cells": (
        _NOTICE + "全省先进集体名单\n单位\t序号\t科室\n兰州市第一人民医院\t1\t急诊科\n2\t内科\n榆中县人民医院\t3\t外科",
        {(name, "全省先进集体", None, _GIVER) for name in ("兰州市第一人民医院急诊科", "兰州市第一人民医院内科", "榆中县人民医院外科")},
    ),
    "houses-merged-in-front-of-their-departments": (
        _NOTICE + "全省先进集体名单\n所属单位\t科室\n兰州市第一人民医院\t急诊科\n\t内科\n\t骨科\n榆中县人民医院\t外科",
        {(name, "全省先进集体", None, _GIVER) for name in ("兰州市第一人民医院急诊科", "兰州市第一人民医院内科", "兰州市第一人民医院骨科", "榆中县人民医院外科")},
    ),
    "houses-merged-behind-their-departments": (
        _NOTICE + "全省先进集体名单\n科室\t所属单位\n急诊科\t兰州市第一人民医院\n内科\t\n外科\t榆中县人民医院",
        {(name, "全省先进集体", None, _GIVER) for name in ("兰州市第一人民医院急诊科", "兰州市第一人民医院内科", "榆中县人民医院外科")},
    ),
    "awards-merged-over-rows-one-cell-a-line": (
        _NOTICE + "优秀党建案例名单\n等次\n案例名称\n单位\n一等奖\n护理敏感指标\n兰州市第一人民医院\n延续护理\n榆中县人民医院\n二等奖\n药食同源\n定西市中医院\n守护夜班\n永登县人民医院",
        {
            ("兰州市第一人民医院", "一等奖", "护理敏感指标", _GIVER),
            ("榆中县人民医院", "一等奖", "延续护理", _GIVER),
            ("定西市中医院", "二等奖", "药食同源", _GIVER),
            ("永登县人民医院", "二等奖", "守护夜班", _GIVER),
        },
    ),
}

COUNTS = [
    ("决定对考核优秀的15家医院给予表彰和奖励（名单见附件），并授予“兰州市示范机构”称号。", [("兰州市示范机构", 15)]),
    ("对甲科等8个科室予以表扬，同时授予“模范科室”称号。", [("模范科室", 8)]),
    ("决定授予122名同志第四届“护士杯”优秀个人称号。", [("第四届“护士杯”优秀个人", 122)]),
    ("对5家医院给予表彰和奖励（名单附后）。", []),
]


@pytest.mark.parametrize(("sentence", "expected"), COUNTS)
def test_counts_of_titles(sentence: str, expected: list[tuple[str, int]]) -> None:
    """How many of which title a decision declares."""
    assert [(item.award, item.count) for item in read_counts(clean(sentence))] == expected


@pytest.mark.parametrize("case", HONOURS)
def test_honours_of_tables(case: str) -> None:
    """Who got which award, for what and from whom."""
    text, expected = HONOURS[case]
    assert honours(text) == expected


SAID_OF_PAGES = [
    ("我局自2009年9月份开展“健康和谐”征文比赛以来，职工踊跃投稿。", {("“健康和谐”征文比赛", ("兰州市卫生局",))}),
    ("我局从2009年9月起举办“健康和谐”征文比赛，职工踊跃投稿。", {("“健康和谐”征文比赛", ("兰州市卫生局",))}),
]


@pytest.mark.parametrize(("sentence", "expected"), SAID_OF_PAGES)
def test_who_has_held_a_contest_since(sentence: str, expected: set[tuple[str, tuple[str, ...]]]) -> None:
    """The month since when is no part of who holds it."""
    reading = read_document(source(f"兰州市卫生局关于公布获奖名单的通知\n兰卫〔2010〕3号\n{sentence}\n兰州市卫生局\n2010年1月2日"))
    assert {(item.name, item.organizers) for item in reading.campaigns} == expected


def test_the_owner_of_a_page_is_named() -> None:
    """主办单位 at the foot of a page names a body."""
    reading = read_document(source("兰州妇女网\n\n关于命名兰州市“巾帼文明岗”的通知\n\n兰州市“巾帼文明岗”名单\n榆中县人民医院急诊科\n永登县中医院内科\n\n主办单位：兰州市妇女联合会"))
    assert "兰州市妇女联合会" in {item.name for item in reading.organizations}
