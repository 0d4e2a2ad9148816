"""Articles as hospitals, bureaus and papers write them: sentence forms that no other page of these tests holds, by class."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document


def reading(text: str) -> Reading:
    return read_document(source(text))


def honours(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in reading(text).conferrals}


IN_TURN = [
    (
        ("永州市卫生健康委员会关于命名清廉医院的决定\n各单位：\n为激励先进，推动清廉建设再开新局，经研究，决定命名永州市中心医院等5家医院为清廉医院，祁阳市人民医院骨科等10个科室为清廉科室，王某等8名同志为清廉标兵。\n"
        "望受表彰的单位和“清廉标兵”再接再厉。\n永州市卫生健康委员会\n2023年4月2日 附件：\n"),
        {("永州市中心医院", "清廉医院", ("永州市卫生健康委员会",)), ("祁阳市人民医院骨科", "清廉科室", ("永州市卫生健康委员会",))},
        {"清廉医院": 5, "清廉科室": 10, "清廉标兵": 8},
    ),
    (
        "经评选，现由永州市人民政府命名道县梅花镇等3个镇为健康镇，宁远县中医医院等9个单位为“无烟单位”。",
        {("宁远县中医医院", "无烟单位", ("永州市人民政府",))},
        {"无烟单位": 9},
    ),
    (
        "经审核，永州市爱国卫生运动委员会命名道县人民医院等8家单位（医院、学校）为永州市无烟单位（医院、学校），并重新确认宁远县中医医院等20家单位为永州市文明单位。",
        {("道县人民医院", "永州市无烟单位（医院、学校）", ("永州市爱国卫生运动委员会",)), ("宁远县中医医院", "永州市文明单位", ("永州市爱国卫生运动委员会",))},
        {"永州市无烟单位（医院、学校）": 8, "永州市文明单位": 20},
    ),
    (
        "永州市爱国卫生运动委员会继续确认道县人民医院、宁远县中医医院等36家医疗机构为“永州市无烟单位”。",
        {(name, "永州市无烟单位", ("永州市爱国卫生运动委员会",)) for name in ("道县人民医院", "宁远县中医医院")},
        {"永州市无烟单位": 36},
    ),
    ("永州市卫生健康委员会未认定道县人民医院等6家单位为“示范单位”，江永县人民医院等2家单位为“优秀单位”的申报已退回。", set(), {}),
    (
        "日前，湖南省总工会授予永州市中心医院急诊科等40个集体“湖南省巾帼标兵岗”称号，授予道县人民医院产科“湖南省先锋号”称号。",
        {("永州市中心医院急诊科", "湖南省巾帼标兵岗", ("湖南省总工会",)), ("道县人民医院产科", "湖南省先锋号", ("湖南省总工会",))},
        {},
    ),
]


@pytest.mark.parametrize(("text", "expected", "counts"), IN_TURN)
def test_one_verb_names_several_titles_in_turn(text: str, expected: set[tuple[str, str, tuple[str, ...]]], counts: dict[str, int]) -> None:
    found = reading(text)
    assert {(item.recipient, item.award, item.by) for item in found.conferrals} == expected
    assert not counts or {item.name: item.declared for item in found.awards} == counts


NAMELESS = [
    ("7月1日，我院召开表彰大会。外科党支部、急诊党支部被评为“先进党支部”，党员张某获“优秀党员”称号。\n", {("外科党支部", "先进党支部"), ("急诊党支部", "先进党支部")}),
    ("我院骨科“磐石圈”在全省品管圈大赛中荣获二等奖。大赛设医院管理专场，比赛在长沙国际会议中心举行。\n", {("骨科", "二等奖")}),
    ("昆医附一院团委举办了青年岗位能手竞赛。骨科团支部夺得一等奖。\n", {("昆医附一院骨科团支部", "一等奖")}),
]


@pytest.mark.parametrize(("text", "expected"), NAMELESS)
def test_units_of_a_text_without_an_institution_are_called_as_it_calls_them(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


ORDERS = [
    (
        "桂林市人民医院公布结果。“红心支部”由药剂科党支部获得；获得“红心小组”称号的有门诊党支部导诊党小组、医技党支部放射党小组；儿科党支部没有获奖。\n",
        {("桂林市人民医院药剂科党支部", "红心支部"), ("桂林市人民医院门诊党支部导诊党小组", "红心小组"), ("桂林市人民医院医技党支部放射党小组", "红心小组")},
    ),
    ("桂林市人民医院举办竞赛。检验科党支部、药学部党支部。获得二等奖。\n", {("桂林市人民医院检验科党支部", "二等奖"), ("桂林市人民医院药学部党支部", "二等奖")}),
]


@pytest.mark.parametrize(("text", "expected"), ORDERS)
def test_each_part_of_a_sentence_has_its_own_order(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


PAGE = """湖南省三级甲等综合医院
国家医学救援队伍建设单位
湖南省文明单位标兵
首页 | 院务公开 | 互联网医院
党建动态
骨科成功创建长沙市巾帼文明岗
来源：长沙市第一医院  发布时间：2022-05-06
近日，长沙市妇联公布2021年度巾帼文明岗名单，我院骨科榜上有名，获评“长沙市巾帼文明岗”称号，这是全科同志共同努力的结果，值得庆贺。
"""


def test_a_headline_may_begin_with_its_year() -> None:
    page = (
        "当前位置：首页 > 动态\n\n2023年永州市卫健系统技能竞赛圆满收官\n\n来源：永州市卫生健康委员会    发布时间：2023-10-23    点击数：6\n\n"
        "10月18日至20日，技能竞赛在永州举行，共有42支队伍参加。\n\n【团体奖】\n\n一等奖（1个）：永州市中心医院\n"
    )
    document = reading(page).document
    assert document.title == "2023年永州市卫健系统技能竞赛圆满收官"


def test_the_head_of_a_web_page_is_no_list_and_no_headline() -> None:
    assert honours(PAGE) == {("长沙市第一医院骨科", "长沙市巾帼文明岗")}
    assert reading(PAGE).document.title == "骨科成功创建长沙市巾帼文明岗"


def test_a_newspaper_shown_on_the_web_names_itself() -> None:
    text = (
        "电子报\n当前报纸名称：右江日报\n入选全区医院标杆党支部\n日期：02-28\n版面：03 要闻\n"
        "百色市人民医院急诊科党支部近日入选全区医院标杆党支部。该科室成立于1990年，常年坚守在抢救生命的第一线，患者和家属都说好，这样的科室还有许多。\n"
    )
    assert (reading(text).document.title, reading(text).document.issuers) == ("入选全区医院标杆党支部", ("右江日报",))


HOLDERS = [
    ("7月1日，柳州市卫生健康局会同柳州市总工会携手推出了一场“健康杯”护理技能竞赛。\n", "“健康杯”护理技能竞赛", ("柳州市卫生健康局", "柳州市总工会")),
    ("“全区清廉医院优秀案例征集活动”5月在南宁市落幕，主办单位为广西医院协会，承办方是南宁市第一人民医院。\n", "“全区清廉医院优秀案例征集活动”", ("广西医院协会",)),
    ("“最美科室”评选活动是柳州市卫生健康局2023年5月在全市启动的，作品交由院外专家评选。\n", "“最美科室”评选活动", ("柳州市卫生健康局",)),
    ("长沙市第一医院会议中心掌声不断。医院“颂歌献给党”合唱比赛在这里开唱，15支代表队赶来。\n", "“颂歌献给党”合唱比赛", ("长沙市第一医院",)),
    ("长沙市第一医院廉洁月启动。前期开展的“仁爱、勤勉”诗歌征集活动收到投稿100首。\n", "“仁爱、勤勉”诗歌征集活动", ("长沙市第一医院",)),
    ("7月29日，湖南省医院协会举行《2015年湖南省医院品管圈选拔赛》，选出12个圈组。\n", "2015年湖南省医院品管圈选拔赛", ("湖南省医院协会",)),
    ("近日，党办、工会、团委联手举办“红心向党”演讲比赛。\n", "“红心向党”演讲比赛", ("党办", "工会", "团委")),
    ("6月24日，柳州市人民医院在广场摆开擂台，以一场“红歌嘹亮”职工歌咏比赛庆祝建党100周年。\n", "“红歌嘹亮”职工歌咏比赛", ("柳州市人民医院",)),
    ("6月30日，柳州市人民医院党委用一场“党史我知道”知识竞赛迎接“七一”。\n", "“党史我知道”知识竞赛", ("柳州市人民医院党委",)),
    ("柳州市人民医院内科党支部在广西护理学会首届“健康杯”护理技能比赛中获三等奖。\n", "广西护理学会首届“健康杯”护理技能比赛", ("广西护理学会",)),
    ("我院内科在医学部主题党日活动评选中获佳绩，在科室主题活动中表现积极。\n", "医学部主题党日活动评选", ()),
    ("柳州市人民医院以赛促学，参加了一场“健康杯”护理技能竞赛。\n", "“健康杯”护理技能竞赛", ()),
    ("您好，欢迎光临柳州市人民医院 | 急诊电话：0772-0000 咨询热线：000000 |\n近日，广西第三届“健康杯”护理技能大赛揭晓，我院获奖，为全院争得了荣誉。\n", "广西第三届“健康杯”护理技能大赛", ()),
]


@pytest.mark.parametrize(("text", "name", "holders"), HOLDERS)
def test_who_holds_a_contest_is_said_in_many_ways(text: str, name: str, holders: tuple[str, ...]) -> None:
    assert [(item.name, item.organizers) for item in reading(text).campaigns] == [(name, holders)]


INSTITUTES = [
    ("南昌市皮肤病防治所获“文明单位”称号。江西省寄生虫病研究所荣获“先进集体”称号。\n", {("南昌市皮肤病防治所", "文明单位"), ("江西省寄生虫病研究所", "先进集体")}),
    ("省血防所名列全省卫生健康系统先进单位，省血防所行政党支部则被评为“百强支部”。\n", {("省血防所", "全省卫生健康系统先进单位"), ("省血防所行政党支部", "百强支部")}),
    ("南昌市第一医院所获“先进集体”称号来之不易，急诊科名列全市前茅。南昌市第一医院名列全国百强医院。\n", set()),
]


@pytest.mark.parametrize(("text", "expected"), INSTITUTES)
def test_an_institute_gets_honours(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


def test_what_was_chosen_stands_between_its_count_and_the_verb() -> None:
    text = "收到作品140份，75家医院参与。经评审，47份典型案例最终入选，5个先进集体脱颖而出。永州市中心医院3个优秀案例入选。12项优秀成果入选全国成果库。"
    assert {item.name: item.declared for item in reading(text).awards} == {"典型案例": 47, "先进集体": 5}


AT_ONCE = [
    (
        "各党支部：\n经研究决定：\n一、 授予：门诊党总支、药学党支部为先进基层党组织。\n二、授予：骨科、检验科为党员示范岗。\n三、授予：李某、张某等八位同志为优秀共产党员。\n2019年2月23日\n",
        {("门诊党总支", "先进基层党组织"), ("药学党支部", "先进基层党组织"), ("骨科", "党员示范岗"), ("检验科", "党员示范岗")},
    ),
    (
        "柳州市中医医院关于表彰先进的决定\n经研究决定：\n1、命名：第一党支部、第二党支部为“清廉支部”；\n2、授予内科、外科先进科室称号。\n柳州市中医医院\n2019年2月23日\n",
        {("柳州市中医医院第一党支部", "清廉支部"), ("柳州市中医医院第二党支部", "清廉支部"), ("柳州市中医医院内科", "先进科室"), ("柳州市中医医院外科", "先进科室")},
    ),
    (
        "柳州市中医医院关于表彰先进的决定\n经研究，决定授予：以下党支部为先进党支部：\n第一党支部\n第二党支部\n柳州市中医医院\n2019年2月23日\n",
        {("柳州市中医医院第一党支部", "先进党支部"), ("柳州市中医医院第二党支部", "先进党支部")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), AT_ONCE)
def test_a_colon_behind_a_verb_of_giving_parts_nothing(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


DIVISIONS = [
    (
        "市政府研究决定，授予浏阳市、宁乡市、长沙县三县市“全市卫生工作先进县市”称号，各颁发奖牌一块。授予长沙市中心医院、湘雅医院两单位“先进集体”称号。\n长沙市人民政府\n2019年3月11日\n",
        {("浏阳市", "全市卫生工作先进县市"), ("宁乡市", "全市卫生工作先进县市"), ("长沙县", "全市卫生工作先进县市"), ("长沙市中心医院", "先进集体"), ("湘雅医院", "先进集体")},
    ),
    ("长沙县、岳麓区被评为全省卫生工作先进县区。\n", {("长沙县", "全省卫生工作先进县区"), ("岳麓区", "全省卫生工作先进县区")}),
    ("授予长沙市、湘潭市卫生健康局“先进单位”称号。\n", {("长沙市卫生健康局", "先进单位"), ("湘潭市卫生健康局", "先进单位")}),
    ("各市、县要向长沙县、浏阳市学习，争创“健康县”。在长沙县、浏阳市设立“示范点”。\n", set()),
]


@pytest.mark.parametrize(("text", "expected"), DIVISIONS)
def test_whole_divisions_get_honours_and_how_many_they_are_is_no_part_of_a_name(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


BY_TIME = [
    (
        "湘潭市中心医院建于1950年。2011年获评“全省百姓放心医院”；2014年，湖南省总工会授予“湖南省五一劳动奖状”；2015年，被湘潭市卫生局授予“平安医院”称号，湘潭市妇联同年又授予“巾帼文明岗”称号；2017年，湖南省文明委命名其为“文明单位”。\n",
        {
            ("湘潭市中心医院", "全省百姓放心医院"),
            ("湘潭市中心医院", "湖南省五一劳动奖状"),
            ("湘潭市中心医院", "平安医院"),
            ("湘潭市中心医院", "巾帼文明岗"),
            ("湘潭市中心医院", "文明单位"),
        },
    ),
    ("湘潭市中心医院2011年获评“放心医院”。2014年，湖南省总工会授予“五一劳动奖状”20个，全省3家医院入选；2015年，湖南省妇联授予“三八红旗手”称号。\n", {("湘潭市中心医院", "放心医院")}),
    ("湘潭市中心医院2011年获评“放心医院”。次年，湖南省妇联授予“巾帼标兵岗”的单位有很多。\n", {("湘潭市中心医院", "放心医院")}),
]


@pytest.mark.parametrize(("text", "expected"), BY_TIME)
def test_a_row_of_honours_by_time_goes_on_about_whom_it_began_with(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


TWO_PLATES = (
    "湘潭市中心医院暨湖南省第三肿瘤医院始建于1950年。2011年获评“百姓放心医院”。湖南省第三肿瘤医院2012年获“平安医院”称号。"
    "湘潭县中医医院暨中医研究所荣获“文明单位”。暨南大学附属第一医院获评“先进集体”。\n"
)


def test_a_house_with_two_plates_is_one_house() -> None:
    assert honours(TWO_PLATES) == {
        ("湘潭市中心医院", "百姓放心医院"),
        ("湘潭市中心医院", "平安医院"),
        ("湘潭县中医医院暨中医研究所", "文明单位"),
        ("暨南大学附属第一医院", "先进集体"),
    }
    assert [(item.name, item.alias) for item in reading(TWO_PLATES).aliases] == [("湘潭市中心医院", "湖南省第三肿瘤医院")]


COUNTED = [
    ("南昌市卫生健康委公布《关于公布“清廉医院”名单的通报》，进贤县中医院、南昌县中医院等我市2家医院榜上有名。\n", {"清廉医院": (None, 2)}),
    ("经评审，最终产生11个全省清廉医院、20个全省清廉病区培育创建单位。\n", {"全省清廉医院": (11, 0), "全省清廉病区": (20, 0)}),
    ("几轮评审过后，12个典型案例、30份优秀案例脱颖而出，我院3份优秀案例入选。\n", {"典型案例": (12, 0), "优秀案例": (30, 0)}),
    ("南昌市第一医院外科党支部跻身全省标杆党支部。江西省共有十个党支部上榜，南昌只有一个。\n", {"全省标杆党支部": (10, 1)}),
    ("大会通报表彰了江西省医院协会2016年度工作表现突出的先进集体，并表彰了南昌市第一医院等3个“红旗单位”。\n", {"红旗单位": (3, 1)}),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_counts_of_what_was_chosen(text: str, expected: dict[str, tuple[int | None, int]]) -> None:
    assert {item.name: (item.declared, item.listed) for item in reading(text).awards} == expected


PERFORMERS = [
    (
        "南昌市第一医院举行歌咏比赛。体检中心+ICU《东风》荣获一等奖，行政《晨光》及外科+妇产科《江水》荣获二等奖，内科、儿科《山路》获三等奖，张某、李某《月光》获优秀奖。\n",
        {("体检中心", "一等奖", "东风"), ("ICU", "一等奖", "东风"), ("外科", "二等奖", "江水"), ("妇产科", "二等奖", "江水"), ("内科", "三等奖", "山路"), ("儿科", "三等奖", "山路")},
    ),
    ("南昌市第一医院汇演。外科党支部和急诊科党支部合作的《家国》荣获一等奖。\n", {("外科党支部", "一等奖", "家国"), ("急诊科党支部", "一等奖", "家国")}),
    ("南昌市第一医院“互联网+护理”项目获优秀案例。\n", {("", "优秀案例", "互联网+护理")}),
]


@pytest.mark.parametrize(("text", "expected"), PERFORMERS)
def test_those_who_perform_a_work_together_get_its_prize(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert {(item.recipient.removeprefix("南昌市第一医院"), item.award, item.entry) for item in reading(text).conferrals} == expected


def test_a_guiding_committee_is_one_body_and_its_office_its_own() -> None:
    text = "全国公立医院党建工作指导委员会办公室、江西省医院协会联合指导了“全国清廉医院征集活动”。\n"
    assert [(item.child, item.parent) for item in reading(text).subordinates] == [("全国公立医院党建工作指导委员会办公室", "全国公立医院党建工作指导委员会")]




ON_STAGE = [
    ("柳州市人民医院“七一”大会现场为该院78名优秀共产党员、14名优秀党务工作者、8个先进党支部颁奖。\n", {("优秀共产党员", 78), ("优秀党务工作者", 14), ("先进党支部", 8)}),
    ("柳州市人民医院召开大会。院长宣读文件后，10名“优秀共青团员”、5个“五四红旗团支部”先后上台领奖。\n", {("优秀共青团员", 10), ("五四红旗团支部", 5)}),
    ("柳州市人民医院领导为6个先进党支部授牌，为30名老党员佩戴纪念章，为10个村卫生室送去药品。\n", {("先进党支部", 6)}),
    ("仪式上表彰了“先进党支部”3个、“优秀共产党员”15名、优秀共青团员6名。\n", {("先进党支部", 3), ("优秀共产党员", 15), ("优秀共青团员", 6)}),
    ("柳州市人民医院计划为10个先进党支部颁奖。3个先进党支部代表作了发言。\n", set()),
]


@pytest.mark.parametrize(("text", "expected"), ON_STAGE)
def test_as_many_as_come_on_the_stage_got_the_honour(text: str, expected: set[tuple[str, int]]) -> None:
    assert {(item.name, item.declared) for item in reading(text).awards if item.declared} == expected


def test_a_title_leaves_out_the_place_of_the_hospital() -> None:
    text = "玉屏山医院举办授牌仪式\n4月29日晚，广西壮族自治区玉屏山医院举办了授牌仪式。会上，急诊科荣获“青年文明号”。\n"
    assert honours(text) == {("广西壮族自治区玉屏山医院急诊科", "青年文明号")}
    assert [(item.name, item.alias) for item in reading(text).aliases] == [("广西壮族自治区玉屏山医院", "玉屏山医院")]


def test_many_verbs_say_that_a_prize_was_won() -> None:
    text = "南昌市第一医院外科党支部得了一等奖，内科党支部赢得“红旗党支部”称号，儿科抱回二等奖，骨科获封“最美科室”。医院赢得“白衣天使”的赞誉。\n"
    assert {(name.removeprefix("南昌市第一医院"), award) for name, award in honours(text)} == {("外科党支部", "一等奖"), ("内科党支部", "红旗党支部"), ("儿科", "二等奖"), ("骨科", "最美科室")}




CONTESTS = [
    (
        "全省品管圈大赛获奖名单\n1、长沙市公立医院管理中心荣获大赛先进集体奖\n2、湘潭市中心医院张某副院长获先进个人奖\n3、岳阳市中医医院暖心圈获一等奖\n4、株洲市中心医院康复科筋骨圈、衡阳市中心医院爱心圈获二等奖\n",
        {("长沙市公立医院管理中心", "先进集体奖", None), ("岳阳市中医医院", "一等奖", "暖心圈"), ("株洲市中心医院康复科", "二等奖", "筋骨圈"), ("衡阳市中心医院", "二等奖", "爱心圈")},
        {},
    ),
    (
        "长沙市第一医院举办了决赛。大赛合计产生27个一等奖、43个二等奖、51个三等奖，另有121个圈组拿到优秀奖。其中湖南摘得3个一等奖、5个优秀奖（名单附后）。长沙也荣获“优秀组织奖”。\n",
        set(),
        {"一等奖": 27, "二等奖": 43, "三等奖": 51, "优秀奖": 121},
    ),
    ("长沙市第一医院在比赛中摘得3个一等奖和5个优秀奖（名单附后）。\n", {("长沙市第一医院", "一等奖", None), ("长沙市第一医院", "优秀奖", None)}, {}),
]


@pytest.mark.parametrize(("text", "expected", "counts"), CONTESTS)
def test_what_a_place_has_won_is_of_none_of_its_bodies_and_circles_stand_behind_their_owners(text: str, expected: set[tuple[str, str, str | None]], counts: dict[str, int]) -> None:
    found = reading(text)
    assert {(item.recipient, item.award, item.entry) for item in found.conferrals} == expected
    assert {item.name: item.declared for item in found.awards if item.declared is not None} == counts


ONCE = [
    (
        "长沙市第一医院举行仪式。行政二、外科三党支部因连续三年荣获“清廉支部”，被授予“示范支部”的荣誉称号。\n",
        {("长沙市第一医院行政二党支部", "清廉支部"), ("长沙市第一医院外科三党支部", "清廉支部"), ("长沙市第一医院行政二党支部", "示范支部"), ("长沙市第一医院外科三党支部", "示范支部")},
    ),
    ("长沙市第一医院举行仪式。行政二等9个支部获得“清廉支部”称号。\n", {("长沙市第一医院行政二支部", "清廉支部")}),
    ("前期长沙市第一医院获评市首批引领型清廉建设单位，今年又获得市廉洁文化建设示范点的荣誉。\n", {("长沙市第一医院", "市首批引领型清廉建设单位"), ("长沙市第一医院", "市廉洁文化建设示范点")}),
    ("长沙市第一医院第一党支部、药学党支部等5个党支部获评“红旗支部”。\n", {("长沙市第一医院第一党支部", "红旗支部"), ("长沙市第一医院药学党支部", "红旗支部")}),
]


@pytest.mark.parametrize(("text", "expected"), ONCE)
def test_numbered_branches_say_once_that_they_are_branches(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected




def test_a_committee_of_a_house_called_shortly_is_named() -> None:
    text = "湘潭医科大学第一附属医院（简称“湘大一附院”）近年来发展很快。湘大一附院党委把方向、管大局，该院党支部建在科室。\n"
    assert ("湘潭医科大学第一附属医院党委", "湘潭医科大学第一附属医院") in {(item.child, item.parent) for item in reading(text).subordinates}


def test_a_brand_that_is_taken_up_is_of_whom_it_is_taken() -> None:
    text = "湘潭医科大学第一附属医院近年来承接湘潭医科大学“红医”党建品牌的内核，创新打造“医心”党建子品牌。\n"
    assert {(item.owner, item.name) for item in reading(text).brands} == {("湘潭医科大学", "红医"), ("湘潭医科大学第一附属医院", "医心")}


@pytest.mark.parametrize("account", ["系统主管", "超级管理员", "admin", "网站编辑"])
def test_an_account_of_the_site_publishes_nothing(account: str) -> None:
    text = f"柳州市人民医院内科党支部荣获先进支部\n发布者：{account}  发布时间：2025/02/20\n柳州市人民医院内科党支部荣获“先进党支部”称号。\n"
    assert reading(text).document.issuers == ()


DAUGHTERS = [
    ("2021年，我院肾内科被授予“青年文明号”称号。瑞金南昌医院是综合医院。\n", {("瑞金南昌医院肾内科", "青年文明号")}),
    ("近日，华西广安医院产科荣获“四川省巾帼文明岗”称号，协和医院李某作报告。\n", {("华西广安医院产科", "四川省巾帼文明岗")}),
]


@pytest.mark.parametrize(("text", "expected"), DAUGHTERS)
def test_a_house_called_after_a_mother_house_and_its_place_keeps_its_whole_name(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


TALLIES = [
    (
        "1月9日，衡阳市中心医院麻醉科被授予“青年文明号”称号。至此该院市级“青年文明号”已达3个（急诊科、产科、麻醉科）。此次获得“青年文明号”，既是肯定，也是鞭策。\n",
        {("衡阳市中心医院麻醉科", "青年文明号"), ("衡阳市中心医院急诊科", "青年文明号"), ("衡阳市中心医院产科", "青年文明号")},
        {"青年文明号": 3},
    ),
    (
        "衡阳市中心医院现有两个科室被评为“清廉科室”（药剂科和设备科）。\n",
        {("衡阳市中心医院药剂科", "清廉科室"), ("衡阳市中心医院设备科", "清廉科室")},
        {"清廉科室": 2},
    ),
    ("衡阳市中心医院力争“青年文明号”达到3个（急诊科、产科、麻醉科）。\n", set(), {}),
    ("衡阳市中心医院“青年文明号”增至2个（详见附件）。\n", set(), {}),
]


@pytest.mark.parametrize(("text", "expected", "counts"), TALLIES)
def test_brackets_behind_a_count_say_who_has_the_title(text: str, expected: set[tuple[str, str]], counts: dict[str, int]) -> None:
    found = reading(text)
    assert honours(text) == expected
    assert {item.name: item.declared for item in found.awards if item.declared is not None and item.listed} == counts


HISTORY = "始建于1958年，现有职工六十人，承担当地的基本医疗和公共卫生服务任务，年门诊量两万人次，多年来一直受到群众的好评和肯定。\n"
PAGES = [
    ("汉寿县军山铺镇中心卫生院党支部\n发布时间：2019-05-11 来源：\n汉寿县军山铺镇中心卫生院" + HISTORY, "汉寿县军山铺镇中心卫生院党支部"),
    ("汉寿县人民医院开展义诊\n汉寿县人民医院\n发布时间：2019-05-11 来源：\n汉寿县人民医院" + HISTORY, "汉寿县人民医院开展义诊"),
    ("2021-01-18\n1月12日，汉寿县人民医院获评“先进集体”。\n急诊电话：0736-2120120\n", None),
]


@pytest.mark.parametrize(("text", "title"), PAGES)
def test_a_page_about_a_body_bears_its_name_and_a_telephone_is_no_headline(text: str, title: str | None) -> None:
    assert reading(text).document.title == title


def test_the_news_centre_of_a_menu_is_no_house_and_a_title_keeps_its_dots() -> None:
    text = "您现在的位置：主页 > 新闻中心 > 医院动态 > 我院举办“5•12”知识竞赛\n\n"
    text += "我院举办“5•12”知识竞赛\n\n发布于：2015-06-02 08:43   文字：【大】【中】【小】\n\n5月12日，我院举办了全院“5•12”知识竞赛，产科获得一等奖。\n"
    found = reading(text)
    assert found.document.title == "我院举办“5•12”知识竞赛"
    assert "新闻中心" not in {name for campaign in found.campaigns for name in campaign.organizers}


BRANDS_IN_A_ROW = [
    (
        "全市形成了永州市中心医院“党建领航聚合力、建设人民满意医院”、道县人民医院“红心党建”及祁阳市中医医院“医+N”党员示范工程等党建品牌。\n",
        {("永州市中心医院", "党建领航聚合力、建设人民满意医院"), ("道县人民医院", "红心党建"), ("祁阳市中医医院", "医+N")},
    ),
    ("近年来，涌现出永州市中心医院“仁心向党”服务项目和道县人民医院“潇水红”等党建品牌。\n", {("永州市中心医院", "仁心向党"), ("道县人民医院", "潇水红")}),
    ("和平区人民医院“红心向党”、和田县人民医院“沙海红柳”等党建品牌受到好评。\n", {("和平区人民医院", "红心向党"), ("和田县人民医院", "沙海红柳")}),
    ("永州市中心医院“先进党支部”、道县人民医院“先进党支部”等荣誉。\n", set()),
]


@pytest.mark.parametrize(("text", "expected"), BRANDS_IN_A_ROW)
def test_a_row_of_brands_says_whose_each_is(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.owner, item.name) for item in reading(text).brands} == expected


CONTESTS_NAMED = [
    (
        "2021年全国医院管理路演大赛在永州举行。本次活动由湖南日报报业集团、湖南省生命关怀协会医院人文建设专委会主办，永州市中心医院副院长王某主持比赛。\n",
        {("2021年全国医院管理路演大赛", ("湖南日报报业集团", "湖南省生命关怀协会医院人文建设专委会"))},
    ),
    ("这是继去年首届全国医院管理路演大赛之后，道县人民医院终登大赛领奖台。\n", {("首届全国医院管理路演大赛", ())}),
]


@pytest.mark.parametrize(("text", "expected"), CONTESTS_NAMED)
def test_a_contest_is_named_up_to_its_last_word_and_whoever_does_something_at_one_names_none(text: str, expected: set[tuple[str, tuple[str, ...]]]) -> None:
    assert {(item.name, item.organizers) for item in reading(text).campaigns} == expected


def test_a_committee_of_a_society_named_after_hospitals_is_of_the_society() -> None:
    text = "永州市中心医院加入湖南省生命关怀协会医院人文建设专委会，获评湖南省生命关怀协会“示范单位”。\n"
    assert ("湖南省生命关怀协会医院", "湖南省生命关怀协会") not in {(item.child, item.parent) for item in reading(text).subordinates}


ROUNDS = [
    ("3月2日，由永州市科协、永州市卫生健康委联合主办的“2022年永州市科普技能竞赛总决赛”拉开帷幕。2022年永州市科普技能竞赛有百人报名。", "2022年永州市科普技能竞赛", ("永州市科协", "永州市卫生健康委")),
    ("永州市总工会主办的“潇湘杯”护理大赛决赛日前落幕。", "“潇湘杯”护理大赛", ("永州市总工会",)),
]


@pytest.mark.parametrize(("text", "name", "holders"), ROUNDS)
def test_a_round_of_a_contest_is_held_by_whoever_holds_the_contest(text: str, name: str, holders: tuple[str, ...]) -> None:
    assert [(item.name, item.organizers) for item in reading(text).campaigns] == [(name, holders)]


def test_clauses_on_lines_of_their_own_say_together_who_holds_a_contest() -> None:
    page = "3月8日\n由永州市卫生健康委员会主办\n永州市护理学会协办\n永州市中心医院承办的\n永州市首届“潇湘杯”护理大赛\n在永州收官\n获奖名单如下\n一等奖\n道县人民医院——《一碗药》\n"
    found = reading(page)
    assert "主办" not in (found.document.title or "")
    assert found.document.issuers == ()
    assert [(item.name, item.organizers) for item in found.campaigns] == [("永州市首届“潇湘杯”护理大赛", ("永州市卫生健康委员会",))]
    assert [(item.recipient, item.award, item.entry) for item in found.conferrals] == [("道县人民医院", "一等奖", "一碗药")]


def test_a_headline_above_a_long_paragraph_goes_not_on_in_it() -> None:
    found = reading(
        "名医争锋，弘扬经典丨永州市中心医院护理技能大赛精彩纷呈\n微风轻拂，绿叶摇曳，会议室里热闹非凡，掌声与欢笑声此起彼伏，原来这里正在举行一场别开生面的护理技能大赛决赛。\n骨科荣获'护理技能大赛一等奖'。\n"
    )
    assert found.document.title == "名医争锋，弘扬经典丨永州市中心医院护理技能大赛精彩纷呈"
    assert [(item.recipient, item.award) for item in found.conferrals] == [("永州市中心医院骨科", "护理技能大赛一等奖")]
