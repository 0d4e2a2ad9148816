"""Lists as copies of pages leave them: cut words, repeated titles, lost numbers, groups with a word between, posts below names, furniture below rows."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

NOTICE = "关于表彰2022年度先进的决定\n各单位：\n经研究，现予表彰。名单如下。\n{}\n甲市卫生健康委员会\n2023年1月5日"

LISTS = {
    "title-over-two-lines": (
        NOTICE.format("2021—2022年度甲市青年文明号\n拟命名集体名单\n（排名不分先后）\n市直（2个）\n盐城市第一人民医院重症医学科\n盐城市中医院针灸康复科\n大丰区\n大丰人民医院急诊科"),
        {("盐城市第一人民医院重症医学科", "2021—2022年度甲市青年文明号"), ("盐城市中医院针灸康复科", "2021—2022年度甲市青年文明号"), ("大丰人民医院急诊科", "2021—2022年度甲市青年文明号")},
    ),
    "how-it-came-to-them": (
        ("关于命名“青年文明号”的决定\n各单位：\n决定命名同心县人民医院产科等2个集体为“青年文明号”，继续保留盐池县中医医院针灸科“青年文明号”称号。\n共青团吴忠市委员会\n2022年5月9日\n新命名集体名单\n同心县人民医院产科\n"
        "盐池县人民医院药剂科\n继续保留称号集体名单\n盐池县中医医院针灸科"),
        {("同心县人民医院产科", "青年文明号"), ("盐池县人民医院药剂科", "青年文明号"), ("盐池县中医医院针灸科", "青年文明号")},
    ),
    "unit-of-a-campus-in-its-column": (
        NOTICE.format("序号\t单位\t支部名称\t等次\n1\t怀化市第一人民医院\t外科第一党支部\t五星级\n2\t怀化市第二人民医院\t靖州院区党支部\t四星级"),
        {("怀化市第一人民医院外科第一党支部", "五星级"), ("怀化市第二人民医院靖州院区党支部", "四星级")},
    ),
    "departments-and-a-centre-behind-their-house": (
        NOTICE.format("文明科室（4个）\n綦江区人民医院：儿科、护理部、体检中心\n綦江区篆塘镇卫生院：中医馆"),
        {("綦江区人民医院儿科", "文明科室"), ("綦江区人民医院护理部", "文明科室"), ("綦江区人民医院体检中心", "文明科室"), ("綦江区篆塘镇卫生院中医馆", "文明科室")},
    ),
    "word-cut-by-the-line": (
        NOTICE.format("先进党支部（3个）\n漯河市中心医院内科一党支部、漯河市中心医院急诊重症党\n支部、漯河市中医院机关第一党支部"),
        {("漯河市中心医院内科一党支部", "先进党支部"), ("漯河市中心医院急诊重症党支部", "先进党支部"), ("漯河市中医院机关第一党支部", "先进党支部")},
    ),
    "rows-with-numbers-abreast": (
        NOTICE.format("示范科室（4个）\n1.柳州市人民医院心血管内科  2.柳州市中心血站献血\n服务科\n3.三江侗族自治县人民医院护理部  4.柳城县妇幼保健院\n产科"),
        {
            ("柳州市人民医院心血管内科", "示范科室"), ("柳州市中心血站献血服务科", "示范科室"),
            ("三江侗族自治县人民医院护理部", "示范科室"), ("柳城县妇幼保健院产科", "示范科室"),
        },
    ),
    "title-again-on-the-next-page": (
        "甲省先进基层党组织名单\n一、先进党支部\n湖北省中医院感染性疾病二科党\n\n— 2 —\n甲省先进基层党组织名单\n\n支部\n武汉市中心医院呼吸科党支部\n襄阳市襄城区庞公街道闸口社区\n党委",
        {("湖北省中医院感染性疾病二科党支部", "先进党支部"), ("武汉市中心医院呼吸科党支部", "先进党支部"), ("襄阳市襄城区庞公街道闸口社区党委", "先进党支部")},
    ),
    "lost-number-beside-an-empty-remark": (
        NOTICE.format(
            "先进单位名单\n序号\n单位名称\n备注\n1\n武汉市卫生监督所\n\n2\n宜昌市卫生监督所\n\n3\n十堰市卫生计生综合监督执法局\n\n荆州市卫生计生委综合监督\n执法局\n5\n黄石市卫生监督所\n\n6\n襄阳市卫生监督所"
        ),
        {
            ("武汉市卫生监督所", "先进单位"), ("宜昌市卫生监督所", "先进单位"), ("十堰市卫生计生综合监督执法局", "先进单位"), ("荆州市卫生计生委综合监督执法局", "先进单位"),
            ("黄石市卫生监督所", "先进单位"), ("襄阳市卫生监督所", "先进单位"),
        },
    ),
    "a-word-between-the-groups": (
        "应县医疗集团召开表彰大会\n1月20日，应县医疗集团召开2025年度表彰大会，书记宣读决定。\n1.先进集体\n会议先对6个先进集体进行了表彰。\n乡镇卫生院（3个）\n臧寨乡\n中心卫生院\n义井乡卫生院\n金城镇卫生院\n它们扎在基层，是县域健康守门人。\n应县人民医院（3个科室）\n康复医学科\n心内科\n药剂科\n这些科室业绩突出。",
        {
            ("臧寨乡中心卫生院", "先进集体"), ("义井乡卫生院", "先进集体"), ("金城镇卫生院", "先进集体"),
            ("应县人民医院康复医学科", "先进集体"), ("应县人民医院心内科", "先进集体"), ("应县人民医院药剂科", "先进集体"),
        },
    ),
    "links-below-the-rows": (
        NOTICE.format("先进科室（2个）\n漯河市中心医院手术部      漯河市中心医院门诊西药房") + "\n友情链接：国家卫生健康委员会  河南省卫生健康委员会",
        {("漯河市中心医院手术部", "先进科室"), ("漯河市中心医院门诊西药房", "先进科室")},
    ),
    "prize-with-the-title-that-comes-with-it": (
        NOTICE.format("一、团体一等奖暨“衡阳市工人先锋号”（1个）\n衡阳市中心医院\n二、团体二等奖（1个）\n祁东县人民医院"),
        {("衡阳市中心医院", "团体一等奖"), ("衡阳市中心医院", "衡阳市工人先锋号"), ("祁东县人民医院", "团体二等奖")},
    ),
    "a-zone-sorts": (
        NOTICE.format("示范单位（2家）\n商丘市（1家）\n永城市芒山镇卫生院\n济源示范区（1家）\n济源市王屋镇卫生院"),
        {("永城市芒山镇卫生院", "示范单位"), ("济源市王屋镇卫生院", "示范单位")},
    ),
    "a-work-that-cries": (
        NOTICE.format("二等奖（2个）\n1.《健康有约》　　福州市第一医院　　王某、倪某\n2.《120，请讲！》　　福州市急救中心　　王某"),
        {("福州市第一医院", "二等奖"), ("福州市急救中心", "二等奖")},
    ),
    "campus-in-brackets": (
        NOTICE.format("经评审，确定示范单位14家、培育单位8家。\n示范单位\n1、浙江省立同德医院（浙江省中医药研究院）\n(2)杭州市第一人民医院（湖滨院区）"),
        {("浙江省立同德医院", "示范单位"), ("杭州市第一人民医院（湖滨院区）", "示范单位")},
    ),
    "parts-of-the-house-abreast": (
        "关于表彰党员先锋岗的决定\n各党支部：\n决定予以表彰。\n党员先锋岗（4个）\n血液透析室　　门诊药房\n东院区门诊部　　120急救站\n中共聊城市第二人民医院委员会\n2023年6月27日\n校对：刘某",
        {
            ("聊城市第二人民医院血液透析室", "党员先锋岗"), ("聊城市第二人民医院门诊药房", "党员先锋岗"),
            ("聊城市第二人民医院东院区门诊部", "党员先锋岗"), ("聊城市第二人民医院120急救站", "党员先锋岗"),
        },
    ),
    "bureau-that-signs-with-its-committee": (
        "关于表彰先进的决定\n决定对市人民医院党委等3个先进集体予以表彰。\n先进党组织（2个）\n市人民医院党委、局机关党支部\n工作先进单位\n市急救站\n中共金坛市卫生局委员会  金坛市卫生局\n2014年3月5日",
        {("市人民医院党委", "先进党组织"), ("金坛市卫生局机关党支部", "先进党组织"), ("市急救站", "工作先进单位")},
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", LISTS)
def test_who_got_what(case: str) -> None:
    text, expected = LISTS[case]
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == expected


def test_posts_below_names_are_no_awards() -> None:
    text = NOTICE.format("五一劳动奖章（2名）\n序号\n姓名\n单位及职务\n1\n王  某\n秦皇岛市中医医院脑病科主任\n2\n杨某某\n抚宁区人民医院护理部主任")
    reading = read_document(source(text))
    assert not reading.conferrals
    assert reading.personal_awards >= 2
    assert {"秦皇岛市中医医院脑病科", "抚宁区人民医院护理部"} <= {item.name for item in reading.organizations}


def test_persons_by_their_branches_are_no_columns() -> None:
    text = NOTICE.format("优秀共产党员（5名）\n内科党支部：李某、张某\n外科党支部：陈某  赵某\n医技党支部：刘某\n后勤党支部：孙某")
    assert {item.chars for item in _employers(text)} >= {"外科党支部：陈某  赵某", "医技党支部：刘某"}


def _employers(text: str) -> list[object]:
    from partygraph.clean import clean
    from partygraph.facts.lists.listed import read_lists
    from partygraph.layout import lay_out

    return [*read_lists(lay_out(clean(text))).employers]


def test_no_count_is_read_from_a_branch_by_its_number() -> None:
    text = "秦皇岛市妇幼保健院召开表彰大会，产科党支部、行政一支部荣获“先进党支部”称号。"
    assert all(item.declared is None for item in read_document(source(text)).awards)


SHORT_FORMS = {
    ("龙岩市科学技术协会", "市科协"), ("共青团台州市委员会", "团市委"), ("龙岩市妇女联合会", "市妇联"), ("龙岩市精神文明建设指导委员会办公室", "市文明办"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "short"), sorted(SHORT_FORMS))
def test_short_forms(name: str, short: str) -> None:
    text = f"关于举办健康科普大赛的通知\n各单位：\n{short}将于5月举办全市健康科普大赛。\n{name}\n2022年5月9日"
    assert (name, short) in {(item.name, item.alias) for item in read_document(source(text)).aliases}


def test_signers_abreast_over_two_lines() -> None:
    text = (
        "关于表彰先进集体的决定\n桂人社发〔2021〕45号\n各单位：\n决定授予甲科“先进集体”称号。\n"
        "    广西壮族自治区        广西壮族自治区\n  人力资源和社会保障厅    卫生健康委员会\n                      2021年8月12日"
    )
    assert read_document(source(text)).document.issuers == ("广西壮族自治区人力资源和社会保障厅", "广西壮族自治区卫生健康委员会")


def test_number_beside_a_date() -> None:
    text = "关于竞赛成绩的通报\n黑卫疾控函〔2018〕205号    日期：2018-11-02  点击：[7]\n通报如下。\n一等奖：大庆市疾控中心\n肇东市疾控中心获得“优秀组织奖”。\n黑龙江省卫生健康委员会\n2018年11月1日"
    reading = read_document(source(text))
    assert reading.document.number == "黑卫疾控函〔2018〕205号"
    assert ("肇东市疾控中心", "优秀组织奖", ("黑龙江省卫生健康委员会",)) in {(item.recipient, item.award, item.by) for item in reading.conferrals}
