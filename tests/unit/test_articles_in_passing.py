"""What articles say of honours in passing: on plaques and certificates, grade by grade, on feast days, with who handed them out; in made-up articles."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

PIECES = [
    (
        "走进兰州市第一人民医院，大厅里并排挂着两块牌子：一块是“文明单位”，兰州市文明办2020年颁给医院的；一块是“巾帼文明岗”，落款兰州市妇联。",
        {("兰州市第一人民医院", "文明单位", None, ("兰州市文明办",)), ("兰州市第一人民医院", "巾帼文明岗", None, ("兰州市妇联",))},
    ),
    (
        "榆中县中医院办公室里摆着一只“先进集体”奖杯，底座上刻着榆中县卫生健康局的名字。",
        {("榆中县中医院", "先进集体", None, ("榆中县卫生健康局",))},
    ),
    (
        "兰州市疾控中心的荣誉墙上，最显眼的是一面写着“抗疫先锋”的锦旗，落款为榆中县人民政府。",
        {("兰州市疾控中心", "抗疫先锋", None, ("榆中县人民政府",))},
    ),
    (
        "方圆十几公里，只有一处亮着灯的院子——榆中县青城镇东滩村卫生室。\n青城镇卫生院在山下。\n一块“示范村卫生室”的铜牌，落款是榆中县卫生局，2014年的。",
        {("榆中县青城镇东滩村卫生室", "示范村卫生室", None, ("榆中县卫生局",))},
    ),
    ("兰州市第一人民医院从兰州市总工会手里接过一面“工人先锋号”奖牌。", {("兰州市第一人民医院", "工人先锋号", None, ("兰州市总工会",))}),
    ("去年年底，兰州市中医院从兰州市红十字会捧回了一座“人道奉献奖”奖杯。", {("兰州市中医院", "人道奉献奖", None, ("兰州市红十字会",))}),
    ("兰州市妇幼保健院产科从兰州市妇联那儿领来一块“巾帼文明岗”牌匾。", {("兰州市妇幼保健院产科", "巾帼文明岗", None, ("兰州市妇联",))}),
    (
        "榆中县中医院靠着这只信箱，从承办保险的中国人保财险兰州市分公司那里，领回一块“最佳合作伙伴”奖牌。",
        {("榆中县中医院", "最佳合作伙伴", None, ("中国人保财险兰州市分公司",))},
    ),
    (
        "青城镇卫生院党支部因此在“七一”那天得了榆中县卫生健康局党组的一张奖状，上面写着“先进基层党组织”。",
        {("青城镇卫生院党支部", "先进基层党组织", None, ("榆中县卫生健康局党组",))},
    ),
    (
        "兰州市第一人民医院收到兰州市红十字会的一面锦旗，上面绣着“救死扶伤先进单位”。",
        {("兰州市第一人民医院", "救死扶伤先进单位", None, ("兰州市红十字会",))},
    ),
    ("去年，兰州市中医院从兰州市总工会领到一块牌匾，上书“模范职工之家”。", {("兰州市中医院", "模范职工之家", None, ("兰州市总工会",))}),
    (
        "兰州市疾控中心党支部获得兰州市委组织部颁发的一块铜牌，上刻“五星党支部”五个大字。",
        {("兰州市疾控中心党支部", "五星党支部", None, ("兰州市委组织部",))},
    ),
    (
        "会上，兰州市卫生健康委给兰州市妇幼保健院送来一块匾额，匾上写的是“母婴安全示范单位”。",
        {("兰州市妇幼保健院", "母婴安全示范单位", None, ("兰州市卫生健康委",))},
    ),
    # a patient's thanks, a slogan, what somebody strives for and a person's honour are none
    ("兰州市第一人民医院收到患者张某的一面锦旗，上面绣着“医术精湛、医德高尚”。", set()),
    ("兰州市第一人民医院墙上一块“患者至上”的牌子，落款是院办公室。", set()),
    ("兰州市第一人民医院力争从兰州市总工会手里接过一面“工人先锋号”奖牌。", set()),
    ("护士长从兰州市妇联那里领回一块“三八红旗手”奖牌。", set()),
]

VILLAGES = [
    "榆中县青城镇东滩村卫生室只有三间房。2020年，榆中县委授予东滩村卫生室“榆中县脱贫攻坚先进集体”。",
    "榆中县青城镇东滩村卫生室很小。去年，东滩村卫生室被榆中县委评为“榆中县脱贫攻坚先进集体”。",
    "到榆中县青城镇东滩村卫生室要一小时。榆中县委把“榆中县脱贫攻坚先进集体”称号颁给了东滩村卫生室。",
]


@pytest.mark.parametrize(("text", "expected"), PIECES, ids=[text[:24] for text, _ in PIECES])
def test_pieces_that_carry_an_honour_say_who_gave_it(text: str, expected: set[tuple[str, str, str | None, tuple[str, ...]]]) -> None:
    assert honours(text) == expected


@pytest.mark.parametrize("text", VILLAGES)
def test_a_village_house_is_known_without_its_county_and_township(text: str) -> None:
    reading = read_document(source(text))
    assert honours(text) == {("榆中县青城镇东滩村卫生室", "榆中县脱贫攻坚先进集体", None, ("榆中县委",))}
    assert ("榆中县青城镇东滩村卫生室", "东滩村卫生室") in {(alias.name, alias.alias) for alias in reading.aliases}


def test_a_village_of_another_township_is_another_house() -> None:
    reading = read_document(source("榆中县青城镇东滩村卫生室与榆中县金崖镇东滩村卫生室都很小。2020年，东滩村卫生室被评为“先进集体”。"))
    assert {conferral.recipient for conferral in reading.conferrals} == {"东滩村卫生室"}


GRADES = [
    (
        "10月，兰州市卫生健康委、兰州市总工会联手办了一场全市院感防控技能竞赛。结果有点意外：一等奖，兰州市妇幼保健院；二等奖，青城镇中心卫生院、兰州市中医院；三等奖，兰州市第一人民医院。",
        {("兰州市妇幼保健院", "一等奖"), ("青城镇中心卫生院", "二等奖"), ("兰州市中医院", "二等奖"), ("兰州市第一人民医院", "三等奖")},
    ),
    (
        "榆中县卫生健康局办了一场急救技能比武，成绩出来了：冠军，榆中县第一人民医院；亚军，榆中县中医院；季军，青城镇卫生院。",
        {("榆中县第一人民医院", "冠军"), ("榆中县中医院", "亚军"), ("青城镇卫生院", "季军")},
    ),
    (
        "兰州市第一人民医院护理部组织技能竞赛。结果揭晓：一等奖归外科护理组，二等奖归内科护理组、急诊科护理组。",
        {
            ("兰州市第一人民医院外科护理组", "一等奖"),
            ("兰州市第一人民医院内科护理组", "二等奖"),
            ("兰州市第一人民医院急诊科护理组", "二等奖"),
        },
    ),
    (
        "兰州市红十字会举行应急救护大赛，最终金奖，兰州市第一人民医院；银奖，兰州市中医院、兰州市急救中心；铜奖，榆中县中医院。",
        {("兰州市第一人民医院", "金奖"), ("兰州市中医院", "银奖"), ("兰州市急救中心", "银奖"), ("榆中县中医院", "铜奖")},
    ),
    ("比赛设奖如下：一等奖，奖金500元；二等奖，奖金300元。兰州市中医院组织报名。", set()),
    ("兰州市中医院比赛落幕，一等奖，张大伟；二等奖，李小明、王丽华。", set()),
]

SEATS = [
    "8月，兰州市卫生健康委发布全市卫健系统“十佳党建品牌”，榆中占了两席：榆中县中医院党总支的“杏林红”、榆中县疾控中心党支部的“前哨先锋”。",
    "兰州市卫生健康委公布“十佳党建品牌”名单，榆中县有两个入选：榆中县中医院党总支的“杏林红”、榆中县疾控中心党支部的“前哨先锋”。",
    "兰州市卫生健康委评出“十佳党建品牌”，榆中县摘得两席，分别是榆中县中医院党总支“杏林红”和榆中县疾控中心党支部“前哨先锋”。",
    "在兰州市卫生健康委公布的“十佳党建品牌”中，榆中县榜上有名的有两家：榆中县中医院党总支的“杏林红”和榆中县疾控中心党支部的“前哨先锋”。",
]

FEASTS = [
    (
        "作为发起者的医院党总支，也在今年“七一”被中共宜昌市民政局委员会表彰为“先进基层党组织”。\n来源：宜昌市优抚医院",
        ("宜昌市优抚医院党总支", "先进基层党组织", "中共宜昌市民政局委员会"),
    ),
    ("兰州市第一人民医院护理组今年“三八”节被兰州市妇联授予“巾帼文明岗”。", ("兰州市第一人民医院护理组", "巾帼文明岗", "兰州市妇联")),
    (
        "兰州市第一人民医院党支部在“七一”前夕被兰州市委评为“先进基层党组织”。",
        ("兰州市第一人民医院党支部", "先进基层党组织", "兰州市委"),
    ),
    ("去年“五四”，兰州市中医院团委被团兰州市委授予“五四红旗团委”。", ("兰州市中医院团委", "五四红旗团委", "团兰州市委")),
    (
        "兰州市第一人民医院急诊科今年“5·12”护士节获兰州市卫生健康委“优质护理示范病房”称号。",
        ("兰州市第一人民医院急诊科", "优质护理示范病房", "兰州市卫生健康委"),
    ),
    ("兰州市中医院工会于今年“五一”荣获兰州市总工会“模范职工之家”称号。", ("兰州市中医院工会", "模范职工之家", "兰州市总工会")),
    (
        "12月，中国人寿武冈支公司也送来一块匾，武冈市中医医院医保办成为该公司首个“大病保险服务优秀站点”。",
        ("武冈市中医医院医保办", "大病保险服务优秀站点", "中国人寿武冈支公司"),
    ),
    (
        "兰州市红十字会送来一块牌子，兰州市第一人民医院成为该会第一家“人道救助示范医院”。",
        ("兰州市第一人民医院", "人道救助示范医院", "兰州市红十字会"),
    ),
    ("兰州市医学会年会上，兰州市第二人民医院成为该学会首批“科普示范基地”。", ("兰州市第二人民医院", "科普示范基地", "兰州市医学会")),
    (
        "平安保险公司送来锦旗，兰州市第一人民医院医保科成了该公司在全省唯一的“优秀合作单位”。",
        ("兰州市第一人民医院医保科", "优秀合作单位", "平安保险公司"),
    ),
    (
        "第二年春天，青城镇卫生院第二家庭医生团队被兰州市卫生健康委评为“优秀家庭医生团队”。",
        ("青城镇卫生院第二家庭医生团队", "优秀家庭医生团队", "兰州市卫生健康委"),
    ),
]

ENTRIES = [
    "这几块牌子，请为她们鼓掌\n✔ {0}——“{1}”（{2}）\n✔ {3}——“{4}”（{5}）",
    "今年的荣誉\n● {0}：“{1}”（{2}）\n● {3}：“{4}”（{5}）",
    "请为她们鼓掌\n★ {0}—“{1}”（{2}颁发）\n★ {3}—“{4}”（{5}颁发）",
    "喜报\n◆ “{1}”（{2}）——{0}\n◆ “{4}”（{5}）——{3}",
    "一年收获\n1. {0}——{1}（{2}）\n2. {3}——{4}（{5}）",
]

HANDED_OUT = [
    ("外科第一党支部获知识竞赛一等奖，门诊党支部获知识竞赛二等奖。院党委给获奖的党支部颁发了奖状。", "兰州市中医院党委"),
    ("骨科获一等奖，内科获二等奖。院工会为获奖科室颁奖。", "兰州市中医院工会"),
    ("儿科获一等奖，内科获二等奖。医院团委向获奖科室颁发了证书和奖品。", "兰州市中医院团委"),
    ("骨科获一等奖，内科获二等奖。院党委对获奖科室进行了表彰。", "兰州市中医院党委"),
    ("骨科获一等奖，内科获二等奖。院党委委员张某出席并为获奖者颁奖。", None),
]

READ_OUT = [
    "召开2021年年终总结暨表彰大会。副院长卢某宣读了先进集体名单，并对先进集体进行了表彰。\n先进集体（2位）\n骨科、护理部",
    "召开年度表彰大会，会上宣读了表彰决定并为先进集体颁奖。\n先进集体（2个）\n骨科、护理部",
    "举行总结表彰大会。党委书记丁某宣读表彰名单。\n先进集体（2个）\n骨科、护理部",
    "开了年度表彰会。院长王某念了先进科室名单，并给先进科室发了奖。\n先进集体（2个）：\n骨科、护理部",
]

TEAMS = [
    ("站到最后的是外科第二党支部的宋以恒，他身后的队伍拿下了知识竞赛一等奖。", ("外科第二党支部", "一等奖")),
    ("内科党支部的李小明答对最后一题，他所在的队伍捧回知识竞赛二等奖。", ("内科党支部", "二等奖")),
    ("检验科张大伟最后出场，他带领的团队夺得技能竞赛一等奖。", ("检验科", "一等奖")),
    ("护理部选手赵敏沉着应战，其所在代表队荣获演讲比赛三等奖。", ("护理部", "三等奖")),
]

WHOSE = [
    (
        "宜昌市优抚医院又名宜昌市精神卫生中心，是一所政府办非营利性医疗机构，隶属宜昌市民政局，主要承担防治工作。",
        ("宜昌市优抚医院", "宜昌市民政局"),
    ),
    ("作为威海市医疗保障局所属的经办机构，威海市医疗保险事业中心2019年起推出新体系。", ("威海市医疗保险事业中心", "威海市医疗保障局")),
    ("作为兰州市卫生健康委直属事业单位，兰州市急救中心承担全市院前急救。", ("兰州市急救中心", "兰州市卫生健康委")),
    ("2018年，榆中县组建县医疗集团，青城镇卫生院成了集团的一员。", ("青城镇卫生院", "县医疗集团")),
    ("榆中县组建榆中县医疗集团，青城镇卫生院成为集团成员单位。", ("青城镇卫生院", "榆中县医疗集团")),
    ("兰州市皮肤病医院归兰州市卫生健康委管理，是二级专科医院。", ("兰州市皮肤病医院", "兰州市卫生健康委")),
]

EACH_ITS_OWN = [
    ("在“绿丝带”之下，{0}一个科室一根“丝”：儿科叫“花蕾”，康复病区叫“重启”。"),
    ("{0}各科室打造子品牌：儿科取名“花蕾”，康复病区取名“重启”。"),
    ("{0}一科一品牌，儿科为“花蕾”，康复病区为“重启”。"),
    ("{0}科科有品牌：儿科是“花蕾”，康复病区是“重启”。"),
]

LEVELS = [
    "兰州市中医院又一次捧回“部字头”的荣誉。",
    "兰州市中医院再获“国字号”荣誉。",
    "兰州市中医院收获三块“省字号”奖牌。",
    "兰州市中医院喜获“省字头”称号。",
]

ROSTRUM = [
    "“天使杯”护理技能大赛由兰州市护理学会主办，兰州市中医院护理部时隔四年再次站上领奖台，捧回团体二等奖。",
    "护理技能大赛由兰州市护理学会主办，兰州市中医院护理部首次登上领奖台，拿下团体二等奖。",
    "护理技能竞赛在兰州落幕，兰州市中医院护理部时隔两年重返领奖台，夺得团体二等奖。",
    "技能大赛由兰州市护理学会主办，兰州市中医院护理部第三次走上领奖台，捧得团体二等奖。",
]

BLURBS = [
    "求医网 > 医院频道\n{0}又名宜昌市精神卫生中心，是一所非营利性医疗机构，隶属{1}，主要承担防治工作… [ 详细 ]\n\n",
    "首页 > 医院动态\n{0}又名宜昌市精神卫生中心，始建于1958年，是{1}下属的专科医院。查看详情>>\n",
    "求医网\n{0}成立于1958年，隶属{1}，又名宜昌市精神卫生中心…… 阅读全文\n\n",
]


@pytest.mark.parametrize(("text", "expected"), GRADES, ids=[text[:24] for text, _ in GRADES])
def test_results_are_told_grade_by_grade(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(recipient, award) for recipient, award, _, _ in honours(text)} == expected


@pytest.mark.parametrize("text", SEATS)
def test_those_of_a_published_list_that_are_ours(text: str) -> None:
    by = ("兰州市卫生健康委",)
    assert honours(text) == {
        ("榆中县中医院党总支", "十佳党建品牌", "杏林红", by),
        ("榆中县疾控中心党支部", "十佳党建品牌", "前哨先锋", by),
    }


def test_those_who_have_only_applied_are_on_no_list() -> None:
    assert not honours("兰州市卫生健康委公布“十佳党建品牌”，榆中县申报了两个：榆中县中医院的“杏林红”、榆中县疾控中心的“先锋”。")


@pytest.mark.parametrize(("text", "expected"), FEASTS, ids=[text[:24] for text, _ in FEASTS])
def test_days_firsts_and_teams_of_family_doctors(text: str, expected: tuple[str, str, str]) -> None:
    assert honours(text) == {(expected[0], expected[1], None, (expected[2],))}


@pytest.mark.parametrize("form", ENTRIES)
def test_a_line_with_its_giver_in_brackets_is_an_honour_of_its_own(form: str) -> None:
    first = ("兰州市第一人民医院急诊科", "甘肃省青年文明号", "团甘肃省委")
    second = ("兰州市妇幼保健院产科", "兰州市巾帼文明岗", "兰州市妇联")
    above = "6月28日，兰州市卫生健康委召开大会，授予榆中县中医院第三党支部“先进基层党组织”称号。\n"
    told = {(first[0], first[1], None, (first[2],)), (second[0], second[1], None, (second[2],))}
    assert honours(form.format(*first, *second)) == told
    assert honours(above + form.format(*first, *second)) == told | {
        ("榆中县中医院第三党支部", "先进基层党组织", None, ("兰州市卫生健康委",))
    }


@pytest.mark.parametrize(("text", "giver"), HANDED_OUT)
def test_a_body_that_hands_the_certificates_out_gives_the_prizes(text: str, giver: str | None) -> None:
    told = honours("兰州市中医院举办知识竞赛。" + text + "\n来源：兰州市中医院")
    assert len(told) == 2
    assert {by for _, _, _, by in told} == {(giver,) if giver is not None else ()}


@pytest.mark.parametrize("text", READ_OUT)
def test_a_list_that_the_house_itself_reads_out(text: str) -> None:
    by = ("兰州市中医院",)
    assert honours("兰州市中医院年度表彰大会\n1月21日，兰州市中医院" + text) == {
        ("兰州市中医院骨科", "先进集体", None, by),
        ("兰州市中医院护理部", "先进集体", None, by),
    }


@pytest.mark.parametrize(("text", "expected"), TEAMS)
def test_the_team_behind_a_person(text: str, expected: tuple[str, str]) -> None:
    told = honours(text + "\n来源：兰州市第一人民医院")
    assert [(recipient, award[-3:]) for recipient, award, _, _ in told] == [("兰州市第一人民医院" + expected[0], expected[1])]


@pytest.mark.parametrize(("text", "expected"), WHOSE)
def test_whose_house_it_is(text: str, expected: tuple[str, str]) -> None:
    assert expected in {(item.child, item.parent) for item in read_document(source(text)).subordinates}


@pytest.mark.parametrize("form", EACH_ITS_OWN)
def test_what_each_unit_calls_its_own(form: str) -> None:
    house = "兰州市第一人民医院"
    brands = {(brand.owner, brand.name) for brand in read_document(source(form.format(house))).brands}
    assert {(house + "儿科", "花蕾"), (house + "康复病区", "重启")} <= brands


def test_units_with_titles_have_no_brands() -> None:
    assert not read_document(source("兰州市中医院被命名为“示范基地”，骨科被评为“先进集体”。儿科是“先进”，产科是“优秀”。")).brands


@pytest.mark.parametrize("text", LEVELS)
def test_how_high_an_honour_is_says_not_what_it_is(text: str) -> None:
    assert not honours(text)


@pytest.mark.parametrize("text", ROSTRUM)
def test_a_rostrum_is_no_unit(text: str) -> None:
    assert {recipient for recipient, _, _, _ in honours(text)} == {"兰州市中医院护理部"}


@pytest.mark.parametrize("form", BLURBS)
def test_words_on_the_house_above_an_article_are_no_title(form: str) -> None:
    house, parent = "宜昌市优抚医院", "宜昌市民政局"
    text = form.format(house, parent) + "我院举办品牌建设活动\n时间：2012-11-06 13:53　来源：求医网\n\n医院被授予“文明单位”称号。"
    reading = read_document(source(text))
    assert reading.document.title == "我院举办品牌建设活动"
    assert (house, parent) in {(item.child, item.parent) for item in reading.subordinates}
    assert (house, "宜昌市精神卫生中心") in {(alias.name, alias.alias) for alias in reading.aliases}


def test_a_contest_by_its_kind_and_a_call_for_essays() -> None:
    told = read_document(
        source("兰州市中医院把动员会和红色“1+1”党史知识竞赛决赛放在一起开。\n这次知识竞赛由兰州市中医院组织，3月24日开赛。骨科获一等奖。")
    )
    assert {(item.name, item.organizers) for item in told.campaigns} == {("红色“1+1”党史知识竞赛", ("兰州市中医院",))}
    essays = read_document(source("在兰州市护理学会主办的全省护理案例征文中，兰州市中医院护理部撰写的《一针一线》拿到了优秀奖。"))
    assert {(item.name, item.organizers) for item in essays.campaigns} == {("全省护理案例征文", ("兰州市护理学会",))}


def test_how_many_a_system_has() -> None:
    told = read_document(source("民政部下发通报，宜昌市优抚医院“绿丝带”被授予“优质服务品牌”称号，全国民政系统只有20个，湖北仅此一家。"))
    assert [(award.name, award.declared) for award in told.awards] == [("优质服务品牌", 20)]


@pytest.mark.parametrize(
    "text",
    [
        "检验科、病理科的党员都编在这个支部里。",
        "支部的党员来自检验科和病理科。",
        "检验科、病理科的护士轮流值守。",
        "该支部由检验科、病理科党员组成。",
    ],
)
def test_departments_by_who_of_them_works_together(text: str) -> None:
    house = "兰州市第一人民医院"
    told = read_document(source(house + "召开大会。" + text))
    assert {(house + "检验科", house), (house + "病理科", house)} <= {(item.child, item.parent) for item in told.subordinates}


def test_departments_of_others_are_not_of_the_house() -> None:
    told = read_document(source("兰州市第一人民医院召开大会。各科室、各病区的党员都到场。榆中县中医院检验科、病理科的党员也来了。"))
    assert not any(item.parent == "兰州市第一人民医院" for item in told.subordinates)
