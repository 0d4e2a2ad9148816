# ruff: noqa: E501
"""Lists and tables: small made-up texts and the rows that a reader takes from them."""

from __future__ import annotations

import hashlib

import pytest

from partygraph.clean import clean
from partygraph.facts.awards.announced import announced, title_award
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import column_role
from partygraph.layout import lay_out
from partygraph.model import Reading, Source
from partygraph.pipeline import read_document

NOTICE = "苏州市卫生健康委员会\n关于表彰2023年度先进集体的通报\n苏卫〔2023〕7号\n各单位：\n经评审，现将结果通报如下。\n"
SIGNED = "\n\n苏州市卫生健康委员会\n2023年7月1日\n"


def read(text: str) -> Reading:
    return read_document(Source(name="notice.txt", media_type="text/plain", digest=hashlib.sha256(text.encode()).hexdigest(), text=text))


def rows(text: str) -> list[tuple[str, str, str | None]]:
    return [(item.recipient, item.award, item.entry) for item in read(NOTICE + text + SIGNED).conferrals]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("一等奖（2个）\n1.苏州市立医院\n2.常熟市中医院", [("苏州市立医院", "一等奖", None), ("常熟市中医院", "一等奖", None)], id="numbered"),
        pytest.param("★ 清廉科室 ★\n① 苏州市立医院设备科\n② 昆山市中医医院药剂科", [("苏州市立医院设备科", "清廉科室", None), ("昆山市中医医院药剂科", "清廉科室", None)], id="framed heading"),
        pytest.param("一等奖：苏州市立医院、太仓市第一人民医院；二等奖：昆山市中医医院", [("苏州市立医院", "一等奖", None), ("太仓市第一人民医院", "一等奖", None), ("昆山市中医医院", "二等奖", None)], id="in one line"),
        pytest.param("【党建创新奖】苏州市立医院党委、常熟市中医院党总支。", [("苏州市立医院党委", "党建创新奖", None), ("常熟市中医院党总支", "党建创新奖", None)], id="bracketed heading before its list"),
        pytest.param("一、“职工书屋”建设先进单位\n（2个）\n苏州市立医院；常熟市中医院。", [("苏州市立医院", "“职工书屋”建设先进单位", None), ("常熟市中医院", "“职工书屋”建设先进单位", None)], id="a paragraph of names with a full stop"),
        pytest.param("命名以下单位为“健康驿站”：\n苏州市：苏州市立医院、苏州市中医医院\n常熟市2家：常熟市中医院、常熟市第一人民医院", [("苏州市立医院", "健康驿站", None), ("苏州市中医医院", "健康驿站", None), ("常熟市中医院", "健康驿站", None), ("常熟市第一人民医院", "健康驿站", None)], id="groups by place"),
        pytest.param("命名以下单位为“健康驿站”：\n一、综合医院\n苏州市立医院\n二、中医医院\n常熟市中医院", [("苏州市立医院", "健康驿站", None), ("常熟市中医院", "健康驿站", None)], id="groups by kind"),
        pytest.param("序号 | 单位 | 案例名称 | 奖项\n1 | 苏州市立医院 | 红心 | 一等奖\n2 | 常熟市中医院 | 银杏 | 二等奖", [("苏州市立医院", "一等奖", "红心"), ("常熟市中医院", "二等奖", "银杏")], id="pipes"),
        pytest.param("奖项\t案例名称\t单位\n一等奖\t红心\t苏州市立医院\n\t银杏\t常熟市中医院\n二等奖\t清泉\t昆山市中医医院", [("苏州市立医院", "一等奖", "红心"), ("常熟市中医院", "一等奖", "银杏"), ("昆山市中医医院", "二等奖", "清泉")], id="merged award cells"),
        pytest.param("奖次 | 知识竞赛 | 微党课比赛\n一等奖 | 苏州市立医院党委 | 常熟市中医院党委", [("苏州市立医院党委", "知识竞赛一等奖", None), ("常熟市中医院党委", "微党课比赛一等奖", None)], id="rank by event"),
        pytest.param("单位名称 | 党支部名称 | 书记 | 党员数\n苏州市立医院 | 内科第一党支部 | 张三 | 30\n常熟市中医院 | 党支部 | 李四 | 12", [("苏州市立医院内科第一党支部", "2023年度先进集体", None), ("常熟市中医院党支部", "2023年度先进集体", None)], id="institution and branch columns"),
        pytest.param("序号\n单位名称\n案例名称\n奖项\n1\n苏州市立医院\n红心\n金奖\n2\n常熟市中医院\n银杏\n银奖", [("苏州市立医院", "金奖", "红心"), ("常熟市中医院", "银奖", "银杏")], id="one cell a line"),
        pytest.param("序号,奖项,单位,科室\n1,示范病区,苏州市立医院,骨科\n2,优秀病区,常熟市中医院,肺病科", [("苏州市立医院骨科", "示范病区", None), ("常熟市中医院肺病科", "优秀病区", None)], id="commas"),
        pytest.param("作品名称：半小时\n报送单位：苏州市立医院急诊科\n获奖等次：一等奖\n\n作品名称：复苏\n报送单位：常熟市中医院\n获奖等次：二等奖", [("苏州市立医院急诊科", "一等奖", "半小时"), ("常熟市中医院", "二等奖", "复苏")], id="records of labels"),
        pytest.param("一等奖：《听诊器》\n二等奖：《一封家书》\n报送单位如下\n1.《一封家书》——常熟市中医院\n2.《听诊器》——苏州市立医院", [("苏州市立医院", "一等奖", "听诊器"), ("常熟市中医院", "二等奖", "一封家书")], id="works apart from awards"),
        pytest.param("一等奖\n苏州市立医院\n  产科：守望圈\n  骨科：脊梁圈", [("苏州市立医院产科", "一等奖", "守望圈"), ("苏州市立医院骨科", "一等奖", "脊梁圈")], id="departments below their hospital"),
        pytest.param("苏州市立医院党委\n常熟市中医院党委\n以上获一等奖\n昆山市中医医院党委（以上获二等奖）", [("苏州市立医院党委", "一等奖", None), ("常熟市中医院党委", "一等奖", None), ("昆山市中医医院党委", "二等奖", None)], id="award below its rows"),
        pytest.param("一等奖\n“心灯”品牌（苏州市立医院）、“护苗”品牌（常熟市中医院）", [("苏州市立医院", "一等奖", "心灯"), ("常熟市中医院", "一等奖", "护苗")], id="owners in brackets"),
        pytest.param("一、继续保留“文明单位”称号的单位\n苏州市立医院\n二、取消“文明单位”称号的单位\n常熟市中医院", [("苏州市立医院", "文明单位", None)], id="a title taken away"),
        pytest.param("一、先进科室\n苏州市立医院骨科\n二、优秀共产党员\n张三 李四\n王五（苏州市立医院）", [("苏州市立医院骨科", "先进科室", None)], id="persons are passed over"),
        pytest.param("序号\n单位\n班组\n人数\n备注\n1\n苏州市立医院\n急诊抢救室\n12\n2\n常熟市中医院\n针灸二组\n9\n新设\n3\n昆山市中医医院\n产科\n16", [("苏州市立医院急诊抢救室", "2023年度先进集体", None), ("常熟市中医院针灸二组", "2023年度先进集体", None), ("昆山市中医医院产科", "2023年度先进集体", None)], id="one cell a line, counted, with cells left out"),
        pytest.param("序号\n支部名称\n党建评星情况\n1\n苏州市立医院急诊党支部\n五星级党支部\n2\n常熟市中医院党支部\n五星级党支部\n3\n昆山市中医医院党支部\n四星级党支部", [("苏州市立医院急诊党支部", "五星级党支部", None), ("常熟市中医院党支部", "五星级党支部", None), ("昆山市中医医院党支部", "四星级党支部", None)], id="one cell a line, the award below a header of its own words"),
        pytest.param("案例名称\n申报单位\n第一完成人\n一等案例\n红心\n苏州市立医院\n张三\n二等案例\n银杏\n常熟市中医院\n李四", [("苏州市立医院", "一等案例", "红心"), ("常熟市中医院", "二等案例", "银杏")], id="one cell a line, awards between the rows"),
        pytest.param("一等奖\n编号    圈名        单位及科室                    得分\n01      同心圈      苏州市吴江区第一人民医院（苏州大学    96.4\n                    附属吴江医院）手术室\n02      守护圈      常熟市中医院护理部            95.8", [("苏州市吴江区第一人民医院手术室", "一等奖", "同心圈"), ("常熟市中医院护理部", "一等奖", "守护圈")], id="a cell runs on below its column"),
        pytest.param("★ 五星窗口（4个）\n 1 苏州市立医院药房        3 昆山市中医医院收费处\n 2 常熟市中医院导诊台      4 太仓市第一人民医院门诊", [("苏州市立医院药房", "五星窗口", None), ("昆山市中医医院收费处", "五星窗口", None), ("常熟市中医院导诊台", "五星窗口", None), ("太仓市第一人民医院门诊", "五星窗口", None)], id="numbered rows side by side"),
        pytest.param("▍优秀案例（3个）\n\n把支部建在链上\n苏州市立医院\n\n一碗药里的初心：百年药房\n常熟市中医院\n\n“护苗”十年\n昆山市中医医院", [("苏州市立医院", "优秀案例", "把支部建在链上"), ("常熟市中医院", "优秀案例", "一碗药里的初心：百年药房"), ("昆山市中医医院", "优秀案例", "“护苗”十年")], id="works and their owners in turn"),
        pytest.param("一等奖\n（1）一次挂号管三天\n   ——苏州市立医院门诊部\n（2）夜门诊\n   ——常熟市中医院", [("苏州市立医院门诊部", "一等奖", "一次挂号管三天"), ("常熟市中医院", "一等奖", "夜门诊")], id="the owner below its work, behind a dash"),
        pytest.param("优秀案例\nNO.1 江苏·常熟市中医院  综合得分 97.6\n   参赛作品：《银杏》\nNO.2 江苏·苏州市立医院  综合得分 97.1\n   参赛作品：《红心》", [("常熟市中医院", "优秀案例", "银杏"), ("苏州市立医院", "优秀案例", "红心")], id="labels below a row, a province before its name"),
        pytest.param("单位                  品牌\n苏州市吴江区第一人民    心灯\n医院急诊党支部\n常熟市中医院（常熟市    银杏\n康复医院）针灸科\n昆山市中医医院        清泉", [("苏州市吴江区第一人民医院急诊党支部", "2023年度先进集体", "心灯"), ("常熟市中医院针灸科", "2023年度先进集体", "银杏"), ("昆山市中医医院", "2023年度先进集体", "清泉")], id="the first column runs on below"),
        pytest.param("一、先进党支部\n苏州市立医院党委          常熟市中医院第一党\n昆山市中医医院党委        支部\n太仓市中医医院党委        张家港市中医医院党委", [("苏州市立医院党委", "先进党支部", None), ("常熟市中医院第一党支部", "先进党支部", None), ("昆山市中医医院党委", "先进党支部", None), ("太仓市中医医院党委", "先进党支部", None), ("张家港市中医医院党委", "先进党支部", None)], id="one of two lists abreast runs on"),
        pytest.param("奖项    作品            单位                  作者\n一等奖  《红心》        苏州市立医院          张某\n        《银杏》        常熟市中医院          李某\n二等奖  《清泉》        昆山市第一人民医院\n                        肾内科党支部          王某", [("苏州市立医院", "一等奖", "红心"), ("常熟市中医院", "一等奖", "银杏"), ("昆山市第一人民医院肾内科党支部", "二等奖", "清泉")], id="a row over two lines with its last cell on the second"),
        pytest.param("一、青年文明号（5个）\n苏州市：苏州市立医院急诊科、昆山市中医医院产科、常熟市中医院血液透\n析室、太仓市中医医院\n骨科、张家港市中医医院放射科", [("苏州市立医院急诊科", "青年文明号", None), ("昆山市中医医院产科", "青年文明号", None), ("常熟市中医院血液透析室", "青年文明号", None), ("太仓市中医医院骨科", "青年文明号", None), ("张家港市中医医院放射科", "青年文明号", None)], id="enumeration cut by a narrow page"),
        pytest.param("一、先进党支部（3个）\n（一）苏州市立医院内科党总支\n　　心内科党支部\n　　肾内科党支部\n（二）直属党支部\n　　常熟市中医院机关党支部", [("苏州市立医院内科党总支心内科党支部", "先进党支部", None), ("苏州市立医院内科党总支肾内科党支部", "先进党支部", None), ("常熟市中医院机关党支部", "先进党支部", None)], id="branches below their general branch"),
        pytest.param("一、授予“五星党支部”称号、命名为\n“党建示范点”的党组织（共1个）\n苏州市立医院骨科党支部\n二、项目最佳\n展示奖\n常熟市中医院党委“银杏”党建品牌", [("苏州市立医院骨科党支部", "五星党支部", None), ("苏州市立医院骨科党支部", "党建示范点", None), ("常熟市中医院党委", "项目最佳展示奖", "银杏")], id="headings over two lines, one with two titles"),
        pytest.param("🥇一等奖（2个）\n✅ 苏州市立医院：《红心》 ✅ 常熟市中医院：《银杏》\n🏅人气奖：昆山市中医医院", [("苏州市立医院", "一等奖", "红心"), ("常熟市中医院", "一等奖", "银杏"), ("昆山市中医医院", "人气奖", None)], id="pictures for marks, items abreast"),
        pytest.param("附件\n序号\n圈名\n单位\n奖项\n1\n心灯圈\n苏州市立医院\n一等奖\n— 1 —\n序号\n圈名\n单位\n奖项\n2\n银杏圈\n常熟市中医院\n针灸科\n二等奖", [("苏州市立医院", "一等奖", "心灯圈"), ("常熟市中医院针灸科", "二等奖", "银杏圈")], id="one cell a line over two pages"),
        pytest.param("一、先进集体\n苏州市立医院骨科\n二、巾帼标兵\n张某  常熟市中医院针灸科\n李某  昆山市中医医院护士长", [("苏州市立医院骨科", "先进集体", None)], id="people with their units, nothing declared"),
        pytest.param("一、先进党支部\n苏州市立医院骨科党支部\n二、后进党支部（1个）\n常熟市中医院党支部", [("苏州市立医院骨科党支部", "先进党支部", None)], id="those who came last"),
        pytest.param("一、示范窗口\n单位              窗口名称\n苏州市立医院      门诊收款处\n常熟市中医院      药房", [("苏州市立医院门诊收款处", "示范窗口", None), ("常熟市中医院药房", "示范窗口", None)], id="a column of windows"),
        pytest.param("附件\n序号 党支部 品牌名称 类别\n苏州市立医院急诊\n1 心灯 市直\n医学科党支部\n常熟市中医院针灸 一针一\n2 县级\n科党支部 线\n— 1 —\n序号 党支部 品牌名称 类别\n昆山市中医医院\n3 清泉 县级\n产科党支部", [("苏州市立医院急诊医学科党支部", "2023年度先进集体", "心灯"), ("常熟市中医院针灸科党支部", "2023年度先进集体", "一针一线"), ("昆山市中医医院产科党支部", "2023年度先进集体", "清泉")], id="cells above and below the number of their row"),
        pytest.param("奖项\n圈名\n单位\n圈长\n一等奖\n心灯圈\n苏州市立医院\n张某\n二等奖\n银杏圈\n常熟市中医院\n李某\n清泉圈\n昆山市中医医院\n王某", [("苏州市立医院", "一等奖", "心灯圈"), ("常熟市中医院", "二等奖", "银杏圈"), ("昆山市中医医院", "二等奖", "清泉圈")], id="one cell a line with merged awards"),
        pytest.param("团体一等奖（1个）：苏州市立医院\n团体二等奖（2个）：常熟市中医院（常熟市康复医院）  昆山市中医医院", [("苏州市立医院", "团体一等奖", None), ("常熟市中医院", "团体二等奖", None), ("昆山市中医医院", "团体二等奖", None)], id="an award and its recipients set apart by blanks"),
        pytest.param("比赛成绩：\n苏州市立医院    “心灯”    金奖\n常熟市中医院    “银杏”    银奖\n昆山市中医医院    “清泉”    铜奖", [("苏州市立医院", "金奖", "心灯"), ("常熟市中医院", "银奖", "银杏"), ("昆山市中医医院", "铜奖", "清泉")], id="rows that say all without a heading"),
        pytest.param("序号\n党组织\n品牌名称\n金牌品牌\n1\n苏州市立医院党委\n心灯\n银牌品牌\n2\n常熟市中医院党总支\n银杏\n3\n昆山市中医医院党\n支部\n清泉", [("苏州市立医院党委", "金牌品牌", "心灯"), ("常熟市中医院党总支", "银牌品牌", "银杏"), ("昆山市中医医院党支部", "银牌品牌", "清泉")], id="one cell a line, awards that sound like a column"),
        pytest.param("一、巾帼文明岗（3个）\n吴江区：区妇幼保健院产科\n常熟市：市医院儿科、市中医院针灸科", [("吴江区妇幼保健院产科", "巾帼文明岗", None), ("常熟市医院儿科", "巾帼文明岗", None), ("常熟市中医院针灸科", "巾帼文明岗", None)], id="short names below their county"),
        pytest.param("序号 | 单位名称 | 等级\n1 | 苏州市立医院 | 三级甲等\n2 | 常熟市中医院 | 三级", [("苏州市立医院", "2023年度先进集体", None), ("常熟市中医院", "2023年度先进集体", None)], id="the grade of a house is no award"),
        pytest.param("一、示范支部（1个）\n苏州市立医院骨科党支部\n二、“头雁”工作室（1个）\n常熟市中医院肺病科党支部", [("苏州市立医院骨科党支部", "示范支部", None), ("常熟市中医院肺病科党支部", "“头雁”工作室", None)], id="headings of one numbering"),
        pytest.param("先进单位\n苏州市\n  1.苏州市立医院\n常熟市\n  2.常熟市中医院\n市直\n  3.苏州市中医医院", [("苏州市立医院", "先进单位", None), ("常熟市中医院", "先进单位", None), ("苏州市中医医院", "先进单位", None)], id="places above their rows end no name"),
        pytest.param("先进单位\n1. 苏州市中心 医院产科\n2. 常熟市 中医院 急诊科", [("苏州市中心医院产科", "先进单位", None), ("常熟市中医院急诊科", "先进单位", None)], id="stray blanks in names"),
        pytest.param("一、样板支部\n苏州市立医院骨科党支部\n延期验收的支部\n常熟市中医院肺病科党支部", [("苏州市立医院骨科党支部", "样板支部", None)], id="those who did not pass"),
        pytest.param("先进单位\n1 苏州市立医院\n2 常熟市中医\n院\n                续表\n3 昆山市中医医院", [("苏州市立医院", "先进单位", None), ("常熟市中医院", "先进单位", None), ("昆山市中医医院", "先进单位", None)], id="a table goes on over the page"),
        pytest.param("一等奖\n骨科 李 某\n二等奖\n儿科 王某\n王某 常熟市中医院\n李某某（昆山市中医医院）\n优秀组织单位\n太仓市中医医院 李某", [("太仓市中医医院", "优秀组织单位", None)], id="a prize of a person who works there, an award of the house with its head"),
        pytest.param("一等奖\n常熟 市中医院\n江苏 省人民医院\n苏州市立医院 骨科", [("常熟市中医院", "一等奖", None), ("江苏省人民医院", "一等奖", None), ("苏州市立医院骨科", "一等奖", None)], id="stray blanks behind places that begin like persons"),
        pytest.param("一、 健康示范村（社区）\n吴中区木渎镇甲山村\n姑苏区平江街道办事处乙桥社区\n二、健康先进社区\n昆山市玉山镇丁苑社区", [("吴中区木渎镇甲山村", "健康示范村（社区）", None), ("姑苏区平江街道办事处乙桥社区", "健康示范村（社区）", None), ("昆山市玉山镇丁苑社区", "健康先进社区", None)], id="villages and communities"),
        pytest.param("先进单位\n1.苏州市吴中区某某街道社区卫生服务\n  中心\n2.常熟市中医院", [("苏州市吴中区某某街道社区卫生服务中心", "先进单位", None), ("常熟市中医院", "先进单位", None)], id="a name over two lines"),
    ],
)  # fmt: skip
def test_rows(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = [(recipient, award.strip("“”") if "”" in award and award.count("“") == 1 and award.startswith("“") and award.endswith("”") else award, entry) for recipient, award, entry in rows(text)]
    assert found == expected


def test_every_quote_is_in_the_text() -> None:
    text = NOTICE + "奖项\t案例名称\t单位\n一等奖\t红心\t苏州市立医院\n\t银杏\t常熟市　中医院" + SIGNED
    for item in read(text).evidence():
        assert text[item.start : item.end] == item.quote


@pytest.mark.parametrize("chars", ["获奖名单如下：", "各县区卫生健康局：", "苏州市立医院", "经研究，现将先进集体名单公布如下：", "优秀项目候选单位"])
def test_no_award_is_announced_by(chars: str) -> None:
    heading = read_heading(chars)
    assert heading is None or not heading.names


def test_announcements_and_titles() -> None:
    found = announced("省卫生厅决定命名下列12个窗口为“行风建设示范窗口”。")
    assert found is not None
    assert (found.name, found.count) == ("行风建设示范窗口", 12)
    assert announced("评出“满意食堂”5个、“满意浴室”3个，现予公布。") is None
    assert title_award("关于公布第二批“清廉医院”建设示范单位的通知") == "第二批“清廉医院”建设示范单位"
    assert title_award("关于第二届品管圈大赛获奖结果的公示") is None


@pytest.mark.parametrize(("header", "role"), [("科室/病区", "recipient"), ("评审等次", "award"), ("拟命名星级", "award"), ("医院等级", None), ("特色品牌", "entry"), ("号长", "person"), ("主办单位", None), ("苏州市立医院", None)])
def test_column_roles(header: str, role: str | None) -> None:
    assert column_role(header) == role


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("一、\n综合医院\n（\n4家\n）", ["一、综合医院（4家）"]),
        ("苏州市立医院\n— 2 —\n常熟市中医院", ["苏州市立医院", "常熟市中医院"]),
        ("优秀组织奖：苏州市立医院，常熟市中医院\n道德风尚奖：昆山市中医医院，太仓市中医医院", ["优秀组织奖：苏州市立医院，常熟市中医院", "道德风尚奖：昆山市中医医院，太仓市中医医院"]),
        ("表　彰　名　单", ["表彰名单"]),
    ],
)
def test_layout(text: str, lines: list[str]) -> None:
    assert [line.chars for line in lay_out(clean(text))] == lines


@pytest.mark.parametrize("text", ["甲" * 100_000, "一等奖\n" + "苏州市立医院、" * 10_000, "一等奖\n" + "（" * 60_000, "一等奖\n" + "“" * 40_000, "一等奖\n" + "\t".join(["苏州市立医院"] * 5_000)], ids=["one line", "one list", "brackets", "quotes", "cells"])
def test_hostile_input_ends(text: str) -> None:
    assert read(text).source.text == text


def test_a_title_with_its_owner_stays_a_row_of_its_own_behind_a_wider_row() -> None:
    lines = [
        "关于公布2022年度卫生健康系统党建工作评选结果的公告",
        "《让党旗在抗疫一线高高飘扬》西宁市人民医院外科第一党支部",
        "《以学促干，做群众的贴心人》哈尔滨市妇幼保健院门诊党支部",
        "二等奖（4个）",
        "《一支部一品牌的实践与探索》赣州市第四人民医院急诊科党支部",
        "《医者仁心、薪火相传》西安市口腔医院门诊党支部、呼和浩特市精神卫生中心护理部党支部",
        "《红色网格织密健康网》河北省张家口市中医医院急诊科党支部",
        "《双培双带，建强堡垒》厦门市中西医结合医院机关党支部",
        "《从“有形覆盖”到“有效覆盖”》乌鲁木齐市口腔医院党支部",
    ]
    assert [line.chars for line in lay_out(clean("\n".join(lines)))] == lines


def test_a_table_of_honours_says_in_a_column_who_gave_them() -> None:
    text = "苏州市立医院2022年度工作总结\n一年来，苏州市立医院争得一批荣誉，见附表。\n附表\n序号\t荣誉称号\t获得者\t授予单位\t时间\n1\t江苏省先进基层党组织\t院党委\t江苏省委\t2022.6\n2\t苏州市巾帼文明岗\t产科护理单元\t苏州市妇女联合会\t2022.3\n3\t苏州市优秀共产党员\t张某\t同上\t2022.7\n4\t同上\t李某\t同上\t2022.7\n5\t健康苏州突出单位\t本院\t苏州市卫生健康委员会\t2022.12\n"
    assert [(item.recipient, item.award, item.by) for item in read(text).conferrals] == [
        ("苏州市立医院党委", "江苏省先进基层党组织", ("江苏省委",)),
        ("苏州市立医院产科护理单元", "苏州市巾帼文明岗", ("苏州市妇女联合会",)),
        ("苏州市立医院", "健康苏州突出单位", ("苏州市卫生健康委员会",)),
    ]


REGISTERS = [
    pytest.param(
        "太仓市第一人民医院历年荣誉一览表\n时间\t荣誉名称\t颁发单位\n2016年3月\t江苏省文明单位\t江苏省文明委\n2018年\t全国先进医院\t国家卫生健康委、健康报社\n2019年5月\t江苏省五一劳动奖状\t江苏省总工会\n",
        [("太仓市第一人民医院", "江苏省文明单位", ("江苏省文明委",)), ("太仓市第一人民医院", "全国先进医院", ("国家卫生健康委", "健康报社")), ("太仓市第一人民医院", "江苏省五一劳动奖状", ("江苏省总工会",))],
        id="in columns",
    ),
    pytest.param(
        "首页 > 中心概况 > 荣誉\n昆山市疾病预防控制中心重要荣誉汇总\n序号\n获奖时间\n获奖称号\n授奖机构\n1\n2014年12月\n江苏省卫生先进单位\n省爱卫委\n2\n2015年\n江苏省应急突出集体\n江苏省医学会\n江苏省医学会灾难医学分会\n3\n2016年\n江苏省先进工作者（张某）\n江苏省总工会\n4\n20",
        [("昆山市疾病预防控制中心", "江苏省卫生先进单位", ("省爱卫委",)), ("昆山市疾病预防控制中心", "江苏省应急突出集体", ("江苏省医学会", "江苏省医学会灾难医学分会"))],
        id="one cell a line, numbered, with two givers, a person and a row broken off",
    ),
    pytest.param(
        "常熟市中医院所获荣誉\n荣誉名称\n获奖时间\n颁奖单位\n全省优质服务示范单位\n2015年11月\n江苏省卫生计生委\n常熟市文明单位\n2016年\n常熟市精神文明建设委员会\n",
        [("常熟市中医院", "全省优质服务示范单位", ("江苏省卫生计生委",)), ("常熟市中医院", "常熟市文明单位", ("常熟市精神文明建设委员会",))],
        id="one cell a line, by its days",
    ),
]


@pytest.mark.parametrize(("text", "expected"), REGISTERS)
def test_a_register_of_the_houses_own_honours_names_no_recipient(text: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    reading = read(text)
    assert [(item.recipient, item.award, item.by) for item in reading.conferrals] == expected
    assert reading.document.issued == reading.document.issuers == ()


CASES = "江苏省医院协会关于公布党建案例评选结果的通知\n各单位：\n现公布如下。\n"


@pytest.mark.parametrize("pairs", ["{0}\n《{1}》\n\n{2}\n《{3}》\n", "《{1}》\n{0}\n\n《{3}》\n{2}\n", "{0}\n《{1}》\n{2}\n《{3}》\n"], ids=["owner first", "title first", "no blank lines"])
def test_an_owner_and_its_title_on_the_next_line_are_one_row(pairs: str) -> None:
    names = ("徐州市中心医院心血管内科党支部", "绿道红色接力", "沛县人民医院党委", "大风歌里医者心")
    found = read(CASES + "一等奖（2个）\n" + pairs.format(*names))
    assert {(item.recipient, item.entry) for item in found.conferrals} == {names[:2], names[2:]}


@pytest.mark.parametrize("header", ["序号\t姓名\t单位\t职务（职称）", "序号\t姓名\t工作单位\t职务"])
def test_a_table_of_names_gives_to_persons_whatever_the_title_sounds_like(header: str) -> None:
    found = read(f"湖南省妇女联合会关于表彰巾帼建功标兵的决定\n各单位：\n决定如下。\n湖南省妇女联合会\n2023年3月3日\n巾帼建功标兵名单（2名）\n{header}\n1\t林晓\t邵阳市中心医院护理部\t护士长\n2\t吴静\t洞口县人民医院\t院长\n")
    assert found.conferrals == ()
    assert "邵阳市中心医院护理部" in {item.child for item in found.subordinates}


def test_a_person_with_a_post_is_a_row_and_no_heading() -> None:
    found = read("邵阳市卫生健康委员会关于表彰优秀共产党员的决定\n各单位：\n决定如下。\n邵阳市卫生健康委员会\n2023年3月3日\n优秀共产党员（2名）\n林晓 邵阳市中心医院心血管内科主任\n吴静 洞口县人民医院政工科科长\n")
    assert {(item.child, item.parent) for item in found.subordinates} == {("邵阳市中心医院心血管内科", "邵阳市中心医院"), ("洞口县人民医院政工科", "洞口县人民医院")}


def test_a_row_of_a_numbered_hospital_and_a_starred_circle_is_no_header() -> None:
    text = "医疗机构名称\n圈名\n奖项\n华山医院\n护心圈\n三级护理类一等奖\n第六人民医院\n五星盾圈\n三级护理类二等奖\n瑞金医院\n心术圈\n三级护理类二等奖\n"
    units = (("华山医院", "三级护理类一等奖", "护心圈"), ("第六人民医院", "三级护理类二等奖", "五星盾圈"), ("瑞金医院", "三级护理类二等奖", "心术圈"))
    assert rows(text) == [*units]
