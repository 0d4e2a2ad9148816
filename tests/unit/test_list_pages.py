# ruff: noqa: E501
"""Lists as pages show them: names abreast, names run together, prizes of two columns, places of a contest, works in captions, nominees."""

from __future__ import annotations

import hashlib

import pytest

from partygraph.model import Reading, Source
from partygraph.pipeline import read_document

NOTICE = "苏州市卫生健康委员会\n关于表彰2023年度先进集体的通报\n苏卫〔2023〕7号\n各单位：\n经评审，现将结果通报如下。\n"
SIGNED = "\n\n苏州市卫生健康委员会\n2023年7月1日\n"
SHARED = "苏州市卫生健康委员会\n关于命名“无烟单位”的决定\n苏卫〔2023〕8号\n各单位：\n经考核，决定命名以下单位为“无烟单位”：\n"


def read(text: str) -> Reading:
    return read_document(Source(name="page.txt", media_type="text/plain", digest=hashlib.sha256(text.encode()).hexdigest(), text=text))


def honours(text: str) -> set[tuple[str, str, str | None]]:
    return {(item.recipient, item.award, item.entry) for item in read(text).conferrals}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("县民政局        县教育局      团县委\n县水务局  县审计局  城关小学\n县志办     县供销社    县人民医院\n武装镇卫生院", ["县民政局", "县教育局", "团县委", "县水务局", "县审计局", "城关小学", "县志办", "县供销社", "县人民医院", "武装镇卫生院"], id="names abreast, each a body of its own"),
        pytest.param("区人大区政协\n区委办区政府办\n区委组织部区委宣传部\n区教育局", ["区人大", "区政协", "区委办", "区政府办", "区委组织部", "区委宣传部", "区教育局"], id="names that a copy has run together"),
        pytest.param("吴江区民政局吴江区教育局\n吴江区财政局", ["吴江区民政局", "吴江区教育局", "吴江区财政局"], id="run together with their place"),
        pytest.param("桃源、震泽和七都卫生院\n常熟市中医院", ["桃源卫生院", "震泽卫生院", "七都卫生院", "常熟市中医院"], id="townships before one word for their health centres"),
        pytest.param("苏州市第一人民医\n院手术室\n常熟市中医院", ["苏州市第一人民医院手术室", "常熟市中医院"], id="a house whose last character stands on the next line"),
    ],
)
def test_bodies_of_a_list(text: str, expected: list[str]) -> None:
    assert [item.recipient for item in read(SHARED + text + SIGNED).conferrals] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("单位名称\n圈名\n奖项\n瑞金医院\n心灯圈\n医院类一等奖\n苏州市立医院\n银杏圈\n护理类二等奖", {("瑞金医院", "医院类一等奖", "心灯圈"), ("苏州市立医院", "护理类二等奖", "银杏圈")}, id="one cell a line, a house that names no place"),
        pytest.param("奖项 | 等次 | 作品 | 选送单位\n最佳导演奖 | 金奖 | 《红心》 | 苏州市立医院\n最佳编剧奖 | 金奖 | 《银杏》 | 常熟市中医院", {("苏州市立医院", "最佳导演奖金奖", "红心"), ("常熟市中医院", "最佳编剧奖金奖", "银杏")}, id="a prize and its grade in two columns"),
        pytest.param("等次      圈名        科室\n一等奖    心灯圈      苏州市立医院产科\n二等奖    银杏圈      常熟市中医院骨科\n          清泉圈      昆山市中医医院儿科", {("苏州市立医院产科", "一等奖", "心灯圈"), ("常熟市中医院骨科", "二等奖", "银杏圈"), ("昆山市中医医院儿科", "二等奖", "清泉圈")}, id="an award that stands for several rows, set by blanks"),
        pytest.param("◆ ◆ ◆\n科普贡献奖\n◆ ◆ ◆\n获奖作品：腿肿的防与治——解心忧\n获奖作者：张某 等\n选送单位：苏州市立医院\n获奖作品：小心吃药\n获奖作者：李某 等\n选送单位：常熟市中医院", {("苏州市立医院", "科普贡献奖", "腿肿的防与治——解心忧"), ("常熟市中医院", "科普贡献奖", "小心吃药")}, id="records that begin with the work, persons between"),
        pytest.param("一等奖\n1、清风济苍生 张某、李某\n2、新芽：祖国的需要 王某、赵某（苏州市立医院）\n3、向规矩要方圆 孙某（见报，常熟市中医院选送）", {("苏州市立医院", "一等奖", "新芽：祖国的需要"), ("常熟市中医院", "一等奖", "向规矩要方圆")}, id="works with their authors, and who sent them in brackets"),
    ],
)
def test_tables(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    assert honours(NOTICE + text + SIGNED) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "2023年苏州市急救技能竞赛圆满落幕\n7月24日，2023年苏州市急救技能竞赛落下帷幕。结果如下：\n一、团体奖\n第一名：苏州市立医院（医护专业）\n        常熟市急救中心（调度专业）\n第二名：昆山市中医医院、太仓市代表队、张家港市康复医\n院（各专业，排名不分先后）",
            {("苏州市立医院", "第一名", None), ("常熟市急救中心", "第一名", None), ("昆山市中医医院", "第二名", None), ("太仓市代表队", "第二名", None), ("张家港市康复医院", "第二名", None)},
            id="places of a contest",
        ),
        pytest.param(
            "5月8日，苏州市立医院党委举办微党课比赛。\n该院党政办党支部以《一盏灯》荣获一等奖，东院区党支部、检验科党支部荣获二等奖。\n参赛作品展示\n\n心内科党支部《雷锋》\n\n东院区党支部、检验科党支部《家书》\n\n党政办党支部《一盏灯》",
            {("苏州市立医院党政办党支部", "一等奖", "一盏灯"), ("苏州市立医院东院区党支部", "二等奖", "家书"), ("苏州市立医院检验科党支部", "二等奖", "家书")},
            id="works in captions below the prizes, beside the branch of a campus",
        ),
        pytest.param(
            "5月8日，苏州市总工会授予苏州市立医院等27个单位“先进单位”称号，常熟市中医院等92个科室“先进科室”称号，王某等26名同志“身边的榜样”称号。",
            {("苏州市立医院", "先进单位", None), ("常熟市中医院", "先进科室", None)},
            id="one verb, several titles for several",
        ),
        pytest.param("问：这次捧回了什么奖？\n答：苏州市立医院党委获“江苏省先进基层党组织”称号。\n问：还有哪些荣誉？\n答：有“江苏省文明单位”“江苏省示范基地”等荣誉称号。", {("苏州市立医院党委", "江苏省先进基层党组织", None), ("苏州市立医院", "江苏省文明单位", None), ("苏州市立医院", "江苏省示范基地", None)}, id="questions and answers"),
        pytest.param("苏州市立医院介绍\n苏州市立医院始建于1950年。\n荣誉单：\n2021.06  苏州市脱贫攻坚先进集体    中共苏州市委、苏州市人民政府授予\n2022.02  江苏省三八红旗集体    江苏省妇女联合会授予", {("苏州市立医院", "苏州市脱贫攻坚先进集体", None), ("苏州市立医院", "江苏省三八红旗集体", None)}, id="a wall whose givers end in 授予"),
    ],
)
def test_articles_with_lists(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    assert honours(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("关于2021年度“标杆党支部”拟推荐对象的公示\n现由市委组织部拟推荐下列两个党支部参加全省“标杆党支部”评选：\n中共苏州市立医院内科支部委员会\n中共常熟市中医院骨科支部委员会\n中共苏州市委组织部 中共苏州市卫生健康委党组\n2021年12月10日", id="put forward"),
        pytest.param("苏州市立医院党委为观众呈现了一堂堂精彩纷呈的“精神盛宴”。\n内科党支部《家书》\n骨科党支部《雷锋》", id="a quoted word that is no title"),
        pytest.param("会上公布，全市卫健系统获“规范化建设达标党支部”命名的党支部共有37个。市委党校承办了会议。", id="a system and a count"),
        pytest.param("苏州市立医院多年来拿到了中医药传承创新工程建设项目、全国规培基地项目，再次荣获集体奖项。", id="projects and prizes without a name"),
    ],
)
def test_nobody_gets_anything(text: str) -> None:
    assert honours(text) == set()


def test_colleges_of_the_university_that_signs() -> None:
    text = "关于青年志愿服务项目大赛结果的公示\n各学院团委：\n共评出金奖1项、银奖2项。\n\n共青团苏州大学委员会\n2024年4月28日\n\n获奖名单\n\n项目单位\n\n项目名称\n\n奖项\n\n国际教育学院\n\n新芽——国际传播项目\n\n金奖\n\n附属口腔医院\n\n皓齿行动\n\n银奖\n\n护理学院（人文学院）\n\n骑士\n\n银奖"
    assert honours(text) == {("苏州大学国际教育学院", "金奖", "新芽——国际传播项目"), ("苏州大学附属口腔医院", "银奖", "皓齿行动"), ("苏州大学护理学院", "银奖", "骑士")}


def test_a_list_is_headed_by_what_its_notice_has_named() -> None:
    text = "县政府决定命名城关小学等3个单位为“吴江县县级卫生单位”。\n附件：\n吴江县县级卫生单位名单\n(3个)\n城关镇甲山小学　　城关镇乙田小学\n苏州市立医院"
    assert {award for _, award, _ in honours(text)} == {"吴江县县级卫生单位"}
    assert {"城关镇甲山小学", "城关镇乙田小学", "苏州市立医院"} <= {who for who, _, _ in honours(text)}


def test_a_heading_says_less_than_the_sentence_before() -> None:
    text = "安徽三个集体获国家卫健委表彰\n来源：互联网 2020-03-06\n国家卫生健康委决定，把“全国疫情防控先进集体”称号授予北京大学第一医院医疗队等113个集体。\n先进集体名单\n安徽护理支援队\n安徽医疗队"
    assert {(who, award) for who, award, _ in honours(text)} >= {("安徽护理支援队", "全国疫情防控先进集体"), ("安徽医疗队", "全国疫情防控先进集体")}
    assert ("全国疫情防控先进集体", 113) in {(item.name, item.declared) for item in read(text).awards}


def test_who_signs_without_a_date_signs() -> None:
    text = "各有关单位：\n经县爱国卫生运动委员会考核，决定命名下列单位为“无烟机关”：\n县民政局\n县教育局\n希望以上单位再接再厉。\n                    武定县爱国卫生运动委员会\n扫一扫在手机打开当前页"
    reading = read(text)
    assert reading.document.issuers == ("武定县爱国卫生运动委员会",)
    assert {item.by for item in reading.conferrals} == {("武定县爱国卫生运动委员会",)}


def test_two_who_sign_in_one_line_are_two() -> None:
    text = "关于公布“红旗支部”名单的通知\n各单位：\n现公布如下。\n红旗支部\n苏州市立医院骨科党支部\n\n中共苏州市委组织部 中共苏州市卫生健康委党组\n2021年12月10日"
    assert read(text).document.issuers == ("中共苏州市委组织部", "中共苏州市卫生健康委党组")


def test_a_headline_stuck_to_its_section() -> None:
    text = "医院动态\n当前位置：首页 > 医院动态内科第一党支部被评为“四强”党支部\n苏州市立医院 2024-04-12 09:53:51 来源：\n近日，苏州市直机关工委正式发布首批市直机关“四强”党支部，我院内科第一党支部榜上有名，被评为“四强”党支部荣誉称号。多年来，支部坚持党建与业务两手抓，带领全体党员为患者提供优质服务。"
    reading = read(text)
    assert reading.document.title == "内科第一党支部被评为“四强”党支部"
    assert {(item.recipient, item.by) for item in reading.conferrals} == {("苏州市立医院内科第一党支部", ("苏州市直机关工委",))}


@pytest.mark.parametrize(
    ("text", "award", "count"),
    [
        pytest.param("全国妇联近日下发决定，全国巾帼文明岗称号授予1992 个单位，全国三八红旗手称号授予298人。", "全国巾帼文明岗", 1992, id="a title without quotation marks in front of its count"),
        pytest.param("全市卫健系统获“达标党支部”命名的党支部共有37个。", "达标党支部", 37, id="so many bear it"),
        pytest.param("共青团中央等23家联合发文《关于命名第21届全国青年文明号的决定》，1932个集体被命名为“第21届全国青年文明号”，苏州市立医院急诊科名列其中。", "第21届全国青年文明号", 1932, id="how many decided is no count of the award"),
    ],
)
def test_declared(text: str, award: str, count: int) -> None:
    assert (award, count) in {(item.name, item.declared) for item in read(text).awards}


def test_an_honour_told_and_listed_counts_once() -> None:
    text = "日前，全国创建青年文明号活动组委会发文，1932个集体被命名为“第21届全国青年文明号”。我市两个集体名列其中，分别是：苏州市立医院急诊科、常熟市中医院骨科。"
    assert {(item.name, item.declared, item.listed) for item in read(text).awards} == {("第21届全国青年文明号", 1932, 2)}


def test_what_a_correction_comes_to() -> None:
    text = (
        "江苏省医院协会关于更正优秀案例名单的通知\n苏医协〔2023〕9号\n各会员单位：\n前次名单有误，现更正如下：\n"
        "1、一等案例第2项，报送单位原为“苏州市中心医院”，更正为“苏州市立医院（苏州市第二医院）党委”，题目《一盏灯》不变；\n"
        "2、二等案例第4项，常熟市中医院骨科报送的案例，题目原为《银杏》，更正为《银杏：百年药房》；\n"
        "3、三等案例漏列1项，补列：昆山市中医医院工会《清泉》；\n"
        "4、三等案例第6项（太仓市中医医院《旧作》）与往年重复，予以撤销。\n"
        "更正后，三等案例由20个变为21个。\n江苏省医院协会秘书处（代章）\n2023年12月4日"
    )
    reading = read(text)
    assert {(item.recipient, item.award, item.entry, item.by) for item in reading.conferrals} == {
        ("苏州市立医院党委", "一等案例", "一盏灯", ("江苏省医院协会",)),
        ("常熟市中医院骨科", "二等案例", "银杏：百年药房", ("江苏省医院协会",)),
        ("昆山市中医医院工会", "三等案例", "清泉", ("江苏省医院协会",)),
    }
    assert ("三等案例", 21) in {(item.name, item.declared) for item in reading.awards}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("老年友善医疗机构名单（3家）\n苏州市（2家） |\n苏州市立医院 |\n常熟市中医院 |\n省级医院（1家） |\n江苏省人民医院 |", ["苏州市立医院", "常熟市中医院", "江苏省人民医院"], id="a table with a single column"),
        pytest.param("爱婴医院一览表\n区县 | 医院名称 | 医院等级 |\n吴江 | 苏州市立医院 | 三级甲等 |\n瑞金医院（西院） | 三级甲等 | |\n新瑞医疗中心 | 中外合资 | |", ["苏州市立医院", "瑞金医院（西院）", "新瑞医疗中心"], id="rows that have moved to the left below a first cell"),
        pytest.param("我省荣获全国五一巾帼标兵岗的是：苏州市中心血站采血组、杜鹃管理区路政大队、常熟市中医院产科。", ["苏州市中心血站采血组", "杜鹃管理区路政大队", "常熟市中医院产科"], id="a zone's team behind another body's"),
        pytest.param("科普示范基地名单：江苏省医学博物馆、乐仁草堂健康馆、江苏省中医药博物馆、常熟市中医药博物馆、南亩农耕文化园、苏州市医学博物馆、昆山市中医药博物馆、太仓市中医药博物馆。", ["江苏省医学博物馆", "乐仁草堂健康馆", "江苏省中医药博物馆", "常熟市中医药博物馆", "南亩农耕文化园", "苏州市医学博物馆", "昆山市中医药博物馆", "太仓市中医药博物馆"], id="names among names"),
    ],
)
def test_bodies_that_no_word_tells(text: str, expected: list[str]) -> None:
    assert [item.recipient for item in read(NOTICE + text + SIGNED).conferrals] == expected


def test_teams_that_places_send() -> None:
    text = "全省技能竞赛落幕\n江苏参赛队、山东参赛队、湖南参赛队共3支队伍获得一等奖。"
    assert honours(text) == {("江苏参赛队", "一等奖", None), ("山东参赛队", "一等奖", None), ("湖南参赛队", "一等奖", None)}


def test_a_column_of_bases_holds_works() -> None:
    text = "序号\n申报单位名称\n基地名称\n1\n苏州市立医院\n肿瘤科普文化基地\n2\n常熟市中医院\n九曲科普基地"
    assert {(who, entry) for who, _, entry in honours(NOTICE + text + SIGNED)} == {("苏州市立医院", "肿瘤科普文化基地"), ("常熟市中医院", "九曲科普基地")}
