"""Sentences that tell honours: who got which title, for what, from whom. One sentence a way of telling; names of places are only names here."""

from __future__ import annotations

import pytest

from partygraph.model import Reading, Source
from partygraph.pipeline import read_document


def _read(text: str) -> Reading:
    return read_document(Source(name="one.txt", media_type="text/plain", digest="0" * 64, text=text))


TOLD = {  # fmt: skip
    "published-results-name-their-giver": (
        "4月2日，教育部办公厅公布第四批高校党建示范创建遴选结果。苏州大学附属第二医院党委入选“全国党建工作标杆院系”培育创建单位。",
        ["苏州大学附属第二医院党委 | 全国党建工作标杆院系 | - | 教育部办公厅"],
    ),
    "a-plan-names-pilots": (
        "湖南省卫生健康委、湖南省总工会联合印发方案，确定株洲市中心医院、湘潭市第一人民医院等6家医院为首批“党员积分管理试点单位”。",
        ["株洲市中心医院 | 党员积分管理试点单位 | - | 湖南省卫生健康委、湖南省总工会", "湘潭市第一人民医院 | 党员积分管理试点单位 | - | 湖南省卫生健康委、湖南省总工会"],
    ),
    "commended-in-a-joint-paper": (
        "近日，岳阳市卫生健康委、岳阳市总工会联合发文，对全市技能竞赛成绩突出的集体予以表扬，平江县人民医院被授予“岳阳市工人先锋号”。",
        ["平江县人民医院 | 岳阳市工人先锋号 | - | 岳阳市卫生健康委、岳阳市总工会"],
    ),
    "given-afterwards-and-others-too": (
        "衡阳市中心医院荣获“全省健康促进基地”称号，该称号由湖南省爱国卫生运动委员会授予。与其一同入选的还有常德市第一人民医院。",
        ["衡阳市中心医院 | 全省健康促进基地 | - | 湖南省爱国卫生运动委员会", "常德市第一人民医院 | 全省健康促进基地 | - | 湖南省爱国卫生运动委员会"],
    ),
    "label-of-the-giver": (
        "常德市第一人民医院第二党支部去年获得“先进基层党组织”荣誉，颁发单位是常德市委。",
        ["常德市第一人民医院第二党支部 | 先进基层党组织 | - | 常德市委"],
    ),
    "bracket-behind-the-last-title": (
        "2020年，汉寿县人民医院获评“省级文明单位”，去年该院第三党支部荣获“郭亮式先进党支部”称号（由中共汉寿县委授予）。",
        ["汉寿县人民医院 | 省级文明单位 | - | -", "汉寿县人民医院第三党支部 | 郭亮式先进党支部 | - | 中共汉寿县委"],
    ),
    "title-in-front-of-its-bearer": (
        "曾获“全国卫生系统先进集体”称号的邵阳市中心医院，把义诊桌摆到了村里。",
        ["邵阳市中心医院 | 全国卫生系统先进集体 | - | -"],
    ),
    "campuses-of-one-hospital": (
        "郴州市第一人民医院公布年度盘点，东院区党总支获评“湖南省先进基层党组织”，新投用的西院区则因建设零事故，被郴州市住房和城乡建设局通报表扬。",
        ["郴州市第一人民医院东院区党总支 | 湖南省先进基层党组织 | - | -", "郴州市第一人民医院西院区 | 通报表扬 | - | 郴州市住房和城乡建设局"],
    ),
    "said-first-and-said-then": (
        "先说桃源县人民医院。该院被湖南省卫生健康委评为“改善服务先进医院”。再说石门县中医医院。该院起步晚。2022年，该院荣获“全省中医药工作先进单位”。",
        ["桃源县人民医院 | 改善服务先进医院 | - | 湖南省卫生健康委", "石门县中医医院 | 全省中医药工作先进单位 | - | -"],
    ),
    "commendation-in-an-adverbial": (
        "怀化市急救中心党总支在市卫生健康委党委“七一”表彰中获“先进基层党组织”。",
        ["怀化市急救中心党总支 | 先进基层党组织 | - | 市卫生健康委党委"],
    ),
    "merit-of-a-unit": (
        "永州市中心医院感染科传来捷报，荣立集体二等功一次。",
        ["永州市中心医院感染科 | 集体二等功 | - | -"],
    ),
    "work-in-an-adverbial-grade-of-a-contest": (
        "益阳市中心医院团委凭借“资水青柠”志愿服务项目，获得全国青年志愿服务项目大赛铜奖。",
        ["益阳市中心医院团委 | 铜奖 | 资水青柠 | -"],
    ),
    "plaques-on-a-wall": (
        "娄底市中心医院门诊大厅，最近多了三块牌子：全国“敬老文明号”、湖南省“健康细胞”示范医院、娄底市“双拥模范单位”。",
        ["娄底市中心医院 | 全国敬老文明号 | - | -", "娄底市中心医院 | 湖南省健康细胞示范医院 | - | -", "娄底市中心医院 | 娄底市双拥模范单位 | - | -"],
    ),
    "rows-below-confer-nothing-here": (
        "经评审，以下16个岗位被评为“巾帼建功示范岗”。",
        [],
    ),
    "a-count-is-nobody": (
        "我市卫生健康系统有5个科室获“岭南工人先锋号”。",
        [],
    ),
    "a-striving-is-no-honour": (
        "张家界市人民医院力争3年内1个支部入选全省“百优支部”。",
        [],
    ),
    "same-name-in-three-places": (
        "株洲市人民医院、湘潭市人民医院、衡阳市人民医院获评“改善就医感受先进典型”。",
        ["株洲市人民医院 | 改善就医感受先进典型 | - | -", "湘潭市人民医院 | 改善就医感受先进典型 | - | -", "衡阳市人民医院 | 改善就医感受先进典型 | - | -"],
    ),
    "parts-joined-by-their-house": (
        "怀化市第一人民医院的检验科和药学部被授予“抗疫突出贡献团队”称号。",
        ["怀化市第一人民医院检验科 | 抗疫突出贡献团队 | - | -", "怀化市第一人民医院药学部 | 抗疫突出贡献团队 | - | -"],
    ),
    "one-subject-for-two-gifts": (
        "怀化市纪委监委、怀化市卫生健康委联合发文，命名怀化市第一人民医院、怀化市第二人民医院为“清廉医院”，命名沅陵县人民医院药学部为“清廉科室”。",
        ["怀化市第一人民医院 | 清廉医院 | - | 怀化市纪委监委、怀化市卫生健康委", "怀化市第二人民医院 | 清廉医院 | - | 怀化市纪委监委、怀化市卫生健康委",
         "沅陵县人民医院药学部 | 清廉科室 | - | 怀化市纪委监委、怀化市卫生健康委"],
    ),
    "the-giver-sends-it": (
        "3月，湖南省总工会送来了“湖南省五一劳动奖状”，湘西州人民医院的职工们乐开了花。",
        ["湘西州人民医院 | 湖南省五一劳动奖状 | - | 湖南省总工会"],
    ),
    "owners-and-their-brands": (
        "湘西州人民医院党委“苗岭红”、龙山县人民医院党委“里耶先锋”、保靖县中医院党支部“酉水杏林”3个品牌被评为“五星级党建品牌”。",
        ["湘西州人民医院党委 | 五星级党建品牌 | 苗岭红 | -", "龙山县人民医院党委 | 五星级党建品牌 | 里耶先锋 | -", "保靖县中医院党支部 | 五星级党建品牌 | 酉水杏林 | -"],
    ),
    "among-those-named": (
        "在省委、省政府命名的新一批省级文明单位中，凤凰县人民医院榜上有名。",
        ["凤凰县人民医院 | 省级文明单位 | - | 省委、省政府"],
    ),
    "a-higher-title-is-another": (
        "凤凰县人民医院先后被凤凰县委授予“县级文明单位”“县级文明单位标兵”称号。",
        ["凤凰县人民医院 | 县级文明单位 | - | 凤凰县委", "凤凰县人民医院 | 县级文明单位标兵 | - | 凤凰县委"],
    ),
    "the-house-of-the-account-says-we": (
        "喜报！我院品管圈捧回两个奖\n原创 安化县人民医院 2023-11-20 17:42\n品管圈大赛由桃江县人民医院协办。\n我院选送的两个圈获奖：药剂科“安药圈”摘得二等奖，护理部获评优秀组织奖。\n",
        ["安化县人民医院药剂科 | 二等奖 | 安药圈 | -", "安化县人民医院护理部 | 优秀组织奖 | - | -"],
    ),
    "works-made-together": (
        "安化县人民医院传来喜讯，手术室、麻醉科联合组建的“暖风圈”获二等奖，药剂科与护理部携手打造的“快药圈”获三等奖。内科、外科两个党支部合力申报的《同心桥》获优秀奖。",
        [
            "安化县人民医院手术室 | 二等奖 | 暖风圈 | -", "安化县人民医院麻醉科 | 二等奖 | 暖风圈 | -",
            "安化县人民医院药剂科 | 三等奖 | 快药圈 | -", "安化县人民医院护理部 | 三等奖 | 快药圈 | -",
            "安化县人民医院内科党支部 | 优秀奖 | 同心桥 | -", "安化县人民医院外科党支部 | 优秀奖 | 同心桥 | -",
        ],
    ),
    "one-branch-with-another": (
        "安化县人民医院药剂科党支部联合检验科党支部创建的“双红”品牌获三等奖，门诊联合党支部获优秀奖。",
        ["安化县人民医院药剂科党支部 | 三等奖 | 双红 | -", "安化县人民医院检验科党支部 | 三等奖 | 双红 | -", "安化县人民医院门诊联合党支部 | 优秀奖 | - | -"],
    ),
    "named-by-whom-behind-by": (
        "安化县人民医院急诊科由共青团益阳市委命名为“青年文明号”，护理部由湖南省妇联授予“巾帼文明岗”称号。该院内科、外科由省卫生健康委、省总工会联合表彰为全省卫生健康系统先进集体。",
        [
            "安化县人民医院急诊科 | 青年文明号 | - | 共青团益阳市委", "安化县人民医院护理部 | 巾帼文明岗 | - | 湖南省妇联",
            "安化县人民医院内科 | 全省卫生健康系统先进集体 | - | 省卫生健康委、省总工会", "安化县人民医院外科 | 全省卫生健康系统先进集体 | - | 省卫生健康委、省总工会",
        ],
    ),
    "given-to-whom-the-title-stands-before": (
        "由湖南省总工会命名为“工人先锋号”的安化县人民医院急诊科，今年又添新荣誉。被共青团益阳市委授予“青年文明号”称号的药剂科有12人。",
        ["安化县人民医院急诊科 | 工人先锋号 | - | 湖南省总工会", "安化县人民医院药剂科 | 青年文明号 | - | 共青团益阳市委"],
    ),
    "others-got-the-same": (
        "湖南省总工会授予桃江县人民医院护理部“湖南省工人先锋号”称号。此外，益阳市中心医院检验科、沅江市人民医院产科同批获得命名。南县人民医院急诊科也榜上有名。南县中医院药剂科同样获此殊荣。这是南县首次获此殊荣。",
        [f"{name} | 湖南省工人先锋号 | - | 湖南省总工会" for name in ("桃江县人民医院护理部", "益阳市中心医院检验科", "沅江市人民医院产科", "南县人民医院急诊科", "南县中医院药剂科")],
    ),
    "which-of-two-the-same-is-nobody-knows": (
        "安化县人民医院党委荣获“全省先进基层党组织”，南县人民医院党委获评“全市先进基层党组织”。桃江县人民医院党委也榜上有名。",
        ["安化县人民医院党委 | 全省先进基层党组织 | - | -", "南县人民医院党委 | 全市先进基层党组织 | - | -"],
    ),
    "a-brand-made-by-one-and-named-by-another": (
        "南县人民医院“红色药房”品牌由药剂科党支部打造，被益阳市卫生健康委党委命名为“优秀党建品牌”。",
        ["南县人民医院药剂科党支部 | 优秀党建品牌 | 红色药房 | 益阳市卫生健康委党委"],
    ),
    "the-main-house-and-its-branches": (
        "玉林市第三人民医院福绵分院党支部获评“四星级党支部”。两个分院、一个总院同时受到表彰。2021年，福绵分院获评“先进集体”，总院外科党总支第一党支部被玉州区委评为“先进党支部”。",
        [
            "玉林市第三人民医院福绵分院党支部 | 四星级党支部 | - | -", "玉林市第三人民医院福绵分院 | 先进集体 | - | -",
            "玉林市第三人民医院外科党总支第一党支部 | 先进党支部 | - | 玉州区委",
        ],
    ),
    "what-came-before-the-house": (
        "南县人民医院是县里最大的医院。该院前身南县工农医院早在1978年就荣获过“全省卫生先进单位”称号。",
        ["南县工农医院 | 全省卫生先进单位 | - | -"],
    ),
    "the-title-of-the-paper-names-the-title": (
        "近日，四川省卫生健康委、四川省总工会联合印发《关于表扬2022年度全省卫生健康系统先进集体和先进个人的通报》。内江市中医医院护理部、隆昌市人民医院急诊科上榜。",
        [f"{name} | 2022年度全省卫生健康系统先进集体 | - | 四川省卫生健康委、四川省总工会" for name in ("内江市中医医院护理部", "隆昌市人民医院急诊科")],
    ),
    "counted-and-then-named": (
        "四川省总工会日前表彰了一批先进，共授予工人先锋号30个、五一劳动奖章50名。内江市中医医院护理部榜上有名。",
        ["内江市中医医院护理部 | 工人先锋号 | - | -"],
    ),
    "announced-praised-and-listed": (
        "内江市委日前印发《关于表彰全市先进基层党组织的决定》。向受到表彰的单位表示祝贺！我市共有2个党组织受到表彰，分别是内江市中医医院第一党支部、隆昌市人民医院内科党支部。",
        ["内江市中医医院第一党支部 | 全市先进基层党组织 | - | 内江市委", "隆昌市人民医院内科党支部 | 全市先进基层党组织 | - | 内江市委"],
    ),
    "the-house-behind-its-team": (
        "喜报\n原创 护理部 资阳市雁江区人民医院 2024-05-13 18:20\n我院代表队从12支队伍中脱颖而出，荣获团体一等奖。\n",
        ["资阳市雁江区人民医院 | 团体一等奖 | - | -"],
    ),
    "named-behind-the-honour-again": (
        "近日，四川省总工会授予30个集体“四川省工人先锋号”称号。内江市两家单位获此殊荣，分别是内江市第二人民医院急诊科、内江市中医医院。这是内江市首次获此殊荣。",
        ["内江市第二人民医院急诊科 | 四川省工人先锋号 | - | 四川省总工会", "内江市中医医院 | 四川省工人先锋号 | - | 四川省总工会"],
    ),
    "the-other-two": (
        "隆昌市人民医院急诊科近日被四川省总工会授予“四川省工人先锋号”称号。全市共有3家单位获此殊荣，另外两家是内江市中医医院药剂科、威远县人民医院产科。",
        [f"{name} | 四川省工人先锋号 | - | 四川省总工会" for name in ("隆昌市人民医院急诊科", "内江市中医医院药剂科", "威远县人民医院产科")],
    ),
    "named-behind-a-colon": (
        "四川省卫生健康委近日公布第二批清廉医院示范单位名单。评选历时半年。我市两家医院榜上有名：内江市第二人民医院、隆昌市人民医院。另有威远县人民医院入选。",
        [f"{name} | 清廉医院示范单位 | - | 四川省卫生健康委" for name in ("内江市第二人民医院", "隆昌市人民医院", "威远县人民医院")],
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_a_sentence_says_who_got_what_from_whom(name: str) -> None:
    text, expected = TOLD[name]
    found = [" | ".join((item.recipient, item.award, item.entry or "-", "、".join(item.by) or "-")) for item in _read(text).conferrals]
    assert found == expected



HEADS = {
    "dateline": ("甲县医院党支部获表彰\n\n湘江晚报讯（记者 柳青）5月6日，甲县医院举行表彰大会。\n", "甲县医院党支部获表彰", None, "湘江晚报"),
    "subtitle": ("山海之间\n——记甲县人民医院党委\n来源：甲县发布  时间：2022-03-04\n近年来，甲县人民医院党委坚持为民服务。\n", "山海之间——记甲县人民医院党委", "2022-03-04", "甲县发布"),
    "column": ("先锋|甲县人民医院：把支部建在病房\n甲州日报  03版·健康  2022年11月8日\n甲县人民医院党委近年来把支部建在科室。\n", "先锋|甲县人民医院：把支部建在病房", "2022-11-08", "甲州日报"),
    "account": ("好消息！我院再添荣誉\n原创 小编 甲市第一人民医院 2022-12-30 20:18\n甲市第一人民医院获评“省级文明单位”。\n", "好消息！我院再添荣誉", "2022-12-30", "甲市第一人民医院"),
    "brief": ("南县卫健工作简报\n（第2期）\n南县卫生健康局办公室编        2023年1月12日\n\n强根铸魂实干争先\n\n南县医院获奖。\n", "强根铸魂实干争先", "2023-01-12", "南县卫生健康局办公室"),
    "brief-in-a-series": ("工作动态\n2023年第5期（总第40期）\n中共南县卫生健康局党组主办  2023年3月2日\n红心聚力\n南县医院获奖。\n", "红心聚力", "2023-03-02", "中共南县卫生健康局党组"),
    "supplied-by": ("童心护苗\n\n南县医院获奖。\n（中共南县人民医院委员会供稿  2022年6月30日）\n", "童心护苗", "2022-06-30", "中共南县人民医院委员会"),
    "office": ("甲市医院召开表彰大会\n作者：党委办公室  时间：2023-05-24 16:20\n5月23日，甲市医院召开大会。\n", "甲市医院召开表彰大会", "2023-05-24", "党委办公室"),
}  # fmt: skip


@pytest.mark.parametrize("name", HEADS)
def test_a_page_says_its_headline_day_and_medium(name: str) -> None:
    text, title, issued, medium = HEADS[name]
    document = _read(text).document
    assert document.title is not None
    assert document.title.replace(":", "：") == title
    assert document.issued == ((issued,) if issued else ())
    assert document.issuers == (medium,)


def test_a_wall_of_honour_is_read_line_by_line() -> None:
    text = (
        "医院荣誉\n邢台市第三医院\n国家级\n★ 全国文明单位（中央文明委，2015年）\n省级\n★ 河北省五一巾帼标兵岗（河北省总工会，2022年）——妇产科\n"
        "★ 优秀共产党员（2021年）\n★ 河北省先进基层党组织（河北省委，2021年）——医院党委\n"
    )
    found = [(item.recipient, item.award, item.by) for item in _read(text).conferrals]
    assert found == [
        ("邢台市第三医院", "全国文明单位", ("中央文明委",)),
        ("邢台市第三医院妇产科", "河北省五一巾帼标兵岗", ("河北省总工会",)),
        ("邢台市第三医院党委", "河北省先进基层党组织", ("河北省委",)),
    ]


def test_a_former_name_and_a_second_plate_are_the_same_body() -> None:
    reading = _read("盘山县人民医院纪事\n\n盘山县人民医院建于1939年，1953年改称盘山县医院，如今加挂“甲医科大学附属盘山医院”的牌子。盘山县医院时期，医院获评“全省卫生先进集体”。\n")
    assert {(item.name, item.alias) for item in reading.aliases} >= {("盘山县人民医院", "盘山县医院"), ("盘山县人民医院", "甲医科大学附属盘山医院")}
    assert [item.recipient for item in reading.conferrals] == ["盘山县人民医院"]


CONTESTS = {
    "四川省第二届党建品牌展示活动在成都举行。这项活动由四川省医院协会主办。": ("四川省第二届党建品牌展示活动", ("四川省医院协会",)),
    "由《健康先锋》社、中国医院协会医院党建工作分会联合主办的第三届公立医院党建创新发展大会在成都召开。": ("第三届公立医院党建创新发展大会", ("健康先锋社", "中国医院协会医院党建工作分会")),
    "甲省卫生健康委员会印发通报，对2022年度改善就医感受主题活动中表现突出的单位给予通报表扬。": ("2022年度改善就医感受主题活动", ()),
}


@pytest.mark.parametrize("text", CONTESTS)
def test_a_contest_is_named_with_its_holders(text: str) -> None:
    assert [(item.name, item.organizers) for item in _read(text).campaigns] == [CONTESTS[text]]


BRANDS = {
    "甲县人民医院党委、乙县人民医院党委联合打造“红杉同行”党建品牌。": {("甲县人民医院党委", "红杉同行"), ("乙县人民医院党委", "红杉同行")},
    "甲县人民医院党委“杉先锋”、乙县中医院党支部“杏林红”都是县里的党建品牌。": {("甲县人民医院党委", "杉先锋"), ("乙县中医院党支部", "杏林红")},
    "名为“山海同心”的党建品牌，是甲县人民医院党委在2019年提出来的。": {("甲县人民医院党委", "山海同心")},
    "甲县人民医院新大楼经研究命名为“明德楼”。": set(),
    "按照甲县人民医院党委“仁心惠甲”党建品牌的要求，甲县人民医院儿科党支部培育“童心”品牌。": {("甲县人民医院党委", "仁心惠甲"), ("甲县人民医院儿科党支部", "童心")},
    "甲县人民医院的“蓝马甲”服务品牌由门诊党支部打造。": {("甲县人民医院门诊党支部", "蓝马甲")},
    "甲县人民医院是县里的医院。近年来，我县以“湖心卫士”党建品牌为牵引，推动发展。": set(),
    "南县人民医院新设河口分院。河口分院党支部打出“河心”党建品牌；总院层面，“湖心”党建品牌越擦越亮。": {("南县人民医院河口分院党支部", "河心"), ("南县人民医院", "湖心")},
}  # fmt: skip


@pytest.mark.parametrize("text", BRANDS)
def test_a_brand_belongs_to_who_makes_it(text: str) -> None:
    assert {(item.owner, item.name) for item in _read(text).brands} == BRANDS[text]


MERGED = {  # fmt: skip
    "2019年，原嵩县第一医院与嵩县中医院合并组建嵩县人民医院，两家医院的党组织同时整合。": [("嵩县中医院", "嵩县人民医院"), ("嵩县第一医院", "嵩县人民医院")],
    "嵩县疾病预防控制中心由原嵩县卫生防疫站、嵩县结核病防治所整合组建而成。": [("嵩县卫生防疫站", "嵩县疾病预防控制中心"), ("嵩县结核病防治所", "嵩县疾病预防控制中心")],
    "2021年，嵩县妇幼保健站整体并入嵩县妇幼保健院，编制不变。": [("嵩县妇幼保健站", "嵩县妇幼保健院")],
    "嵩县人民医院是全县最大的医院。2020年，嵩县骨科医院并入该院。": [("嵩县骨科医院", "嵩县人民医院")],
    "嵩县人民医院把22种报表合并为5种，外科一病区与外科二病区合并。": [],
    "原后勤支部并入嵩县人民医院机关第三党支部。": [],
    "嵩县人民医院与嵩县中医院联合举办党建品牌大赛。": [],
}


@pytest.mark.parametrize("text", MERGED)
def test_bodies_that_merged_stay_two_and_say_what_they_became(text: str) -> None:
    reading = _read(f"嵩县卫生健康简报\n\n{text}\n")
    assert [(item.earlier, item.later) for item in reading.successions] == MERGED[text]
    assert all(evidence.quote in text for item in reading.successions for evidence in item.evidence)
    assert {name for item in reading.successions for name in (item.earlier, item.later)} <= {org.name for org in reading.organizations}


def test_a_full_date_that_opens_the_first_sentence_dates_what_it_tells_and_hides_nothing() -> None:
    reading = _read("喜报：嵩县人民医院再添荣誉\n2025年7月1日，嵩县人民医院党委被洛阳市委授予“先进基层党组织”称号。\n")
    assert [(item.recipient, item.award, item.by) for item in reading.conferrals] == [("嵩县人民医院党委", "先进基层党组织", ("洛阳市委",))]
    assert reading.document.issued == ()


COUNTED_AGAIN = {  # fmt: skip
    "南县人民医院党委获评“全省公立医院党建示范单位”，全省获此荣誉的医院共15家。": {"全省公立医院党建示范单位": 15},
    "南县人民医院荣获“全国卫生先进单位”称号。全国仅有8家医院获此殊荣。": {"全国卫生先进单位": 8},
    "南县人民医院荣获“全国卫生先进单位”称号，是全省第三家获此殊荣的医院。": {},
}


@pytest.mark.parametrize("text", COUNTED_AGAIN)
def test_a_count_of_those_who_got_the_same_is_declared_for_the_award(text: str) -> None:
    assert {award.name: award.declared for award in _read(text).awards if award.declared is not None} == COUNTED_AGAIN[text]


WRAPPED = """南县多家医院上榜全省示范名单

2023-09-18 08:02:11  来源：洞庭晚报

  本报讯（记者 林某）日前，湖南省卫生健康委
员会党组印发《关于命名第二批全省公立医院党建工作
示范点的通报》（湘卫党发〔2023〕18号），对创建中成绩
突出的党组织予以命名。经各地推荐、实地考察，全省
共命名“党建工作示范医院”20家、“党建工作样板支部”
50个。
  我县共有3个党组织榜上有名。其中，南县人民医院
被命名为“党建工作示范医院”，近几年该院门诊楼建成
启用，就医环境大为改善；南县中医医院门诊党总支第
二党支部、南县妇幼保健院产科党支部、南县血防医院
、南县骨科医院被命名为“党建工作样板支部”。
"""


def test_a_page_that_cuts_its_lines_in_the_middle_of_names_is_read_as_if_it_did_not() -> None:
    reading = _read(WRAPPED)
    assert [(item.recipient, item.by) for item in reading.conferrals] == [
        (name, ("湖南省卫生健康委员会党组",)) for name in ("南县人民医院", "南县中医医院门诊党总支第二党支部", "南县妇幼保健院产科党支部", "南县血防医院", "南县骨科医院")
    ]
    assert {award.name: award.declared for award in reading.awards} == {"党建工作示范医院": 20, "党建工作样板支部": 50}


CHRONICLES = {
    "嵩县人民医院2023年大事记": (
        "2023年1月，医院党委被嵩县县委评为“先进基层党组织”\n2023年3月，急诊科被共青团洛阳市委命名为“青年文明号”\n2023年5月  医院工会获评“模范职工之家”\n",
        [("嵩县人民医院党委", "先进基层党组织", ("嵩县县委",)), ("嵩县人民医院急诊科", "青年文明号", ("共青团洛阳市委",)), ("嵩县人民医院工会", "模范职工之家", ())],
    ),
    "嵩县人民医院2023年荣誉盘点": (
        "【集体篇】\n● 1月，医院内科第二党支部、医技党支部获评“先锋党支部”（嵩县卫生健康委党组）\n● 3月，护理部组织的“清流圈”在河南省品管圈大赛上斩获二等奖\n【个人篇】\n● 5月，一名护士获“最美护士”\n",
        [("嵩县人民医院内科第二党支部", "先锋党支部", ("嵩县卫生健康委党组",)), ("嵩县人民医院医技党支部", "先锋党支部", ("嵩县卫生健康委党组",)), ("嵩县人民医院护理部", "二等奖", ())],
    ),
    "嵩县人民医院喜获多项荣誉": (
        "1.妇产科被洛阳市妇女联合会授予“三八红旗集体”\n2.护理部“暖阳圈”在河南省品管圈大赛中获二等奖\n3.检验科获“青年文明号”（共青团洛阳市委，2023年）\n",
        [("嵩县人民医院妇产科", "三八红旗集体", ("洛阳市妇女联合会",)), ("嵩县人民医院护理部", "二等奖", ()), ("嵩县人民医院检验科", "青年文明号", ("共青团洛阳市委",))],
    ),
}


@pytest.mark.parametrize("title", CHRONICLES)
def test_a_marked_line_that_tells_who_got_what_is_a_sentence_and_no_row(title: str) -> None:
    lines, expected = CHRONICLES[title]
    reading = _read(f"{title}\n\n{lines}")
    assert reading.document.title == title
    assert [(item.recipient, item.award, item.by) for item in reading.conferrals] == expected
    assert not reading.findings


def test_a_bracket_behind_a_title_names_who_gave_it_but_never_who_got_it() -> None:
    given = _read("嵩县卫生健康简报\n\n嵩县中医院党总支荣获“示范党总支”称号（洛阳市卫生健康委员会）。嵩县人民医院获“文明医院”（嵩县中医院）称号。\n")
    assert [(item.recipient, item.by) for item in given.conferrals] == [("嵩县中医院党总支", ("洛阳市卫生健康委员会",)), ("嵩县人民医院", ())]


HANDED = {
    "嵩县总工会把“五一巾帼标兵岗”给了嵩县人民医院手术室。": [("嵩县人民医院手术室", "五一巾帼标兵岗", ("嵩县总工会",))],
    "嵩县总工会将“工人先锋号”奖牌颁给嵩县人民医院急诊科。": [("嵩县人民医院急诊科", "工人先锋号", ("嵩县总工会",))],
    "嵩县总工会将“工人先锋号”授予嵩县人民医院急诊科、嵩县中医院手术室。": [("嵩县人民医院急诊科", "工人先锋号", ("嵩县总工会",)), ("嵩县中医院手术室", "工人先锋号", ("嵩县总工会",))],
    "今年的“红旗党支部”花落嵩县人民医院药学部党支部。": [("嵩县人民医院药学部党支部", "红旗党支部", ())],
    "嵩县人民医院党委把“红心”党建品牌送到了嵩县中医院。": [],
}


@pytest.mark.parametrize("text", HANDED)
def test_a_title_that_is_handed_over_stands_before_whom_it_is_given_to(text: str) -> None:
    assert [(item.recipient, item.award, item.by) for item in _read(text).conferrals] == HANDED[text]


SAME = {
    "嵩县总工会表彰了一批集体，嵩县人民医院急诊科荣获“工人先锋号”，嵩县中医院（嵩县骨科医院）制剂室同时获此殊荣。": ["嵩县人民医院急诊科", "嵩县中医院制剂室"],
    "嵩县人民医院急诊科荣获“工人先锋号”称号。嵩县中医院手术室、嵩县妇幼保健院检验科亦获此荣誉。": ["嵩县人民医院急诊科", "嵩县中医院手术室", "嵩县妇幼保健院检验科"],
    "嵩县人民医院急诊科荣获“工人先锋号”称号。同获这一荣誉的还有嵩县中医院手术室。": ["嵩县人民医院急诊科", "嵩县中医院手术室"],
    "嵩县人民医院急诊科荣获“工人先锋号”称号，这是该院首次获此殊荣。": ["嵩县人民医院急诊科"],
    "嵩县人民医院急诊科荣获“工人先锋号”称号，全县仅3个科室获此殊荣。": ["嵩县人民医院急诊科"],
}


@pytest.mark.parametrize("text", SAME)
def test_who_else_got_the_title_told_last(text: str) -> None:
    assert [(item.recipient, item.award) for item in _read(text).conferrals] == [(name, "工人先锋号") for name in SAME[text]]


DEPARTMENTS = {
    "嵩县人民医院血液净化室共有护士15人。2020年，这个科室曾被嵩县妇联评为“巾帼建功先进集体”。": [("嵩县人民医院血液净化室", "巾帼建功先进集体")],
    "嵩县人民医院里大家正忙着。妇产科现有医护人员46人，去年接生2100余名新生儿。今年3月，科室获评“三八红旗集体”。": [("嵩县人民医院妇产科", "三八红旗集体")],
    "嵩县人民医院急诊科2020年获评“青年文明号”，2022年又被县卫健委推荐参评全国青年安全生产示范岗，虽未当选，大家干劲不减。": [("嵩县人民医院急诊科", "青年文明号")],
    "河南省总工会下发表彰决定，嵩县人民医院手术室被授予自治区“五一巾帼标兵岗”称号。": [("嵩县人民医院手术室", "自治区五一巾帼标兵岗")],
}


@pytest.mark.parametrize("text", DEPARTMENTS)
def test_the_department_that_a_paragraph_is_about_is_what_it_calls_the_department(text: str) -> None:
    assert [(item.recipient, item.award) for item in _read(text).conferrals] == DEPARTMENTS[text]


EXEMPLARS = {
    "洛阳市卫生健康委员会决定对嵩县人民医院党委等30个先进基层党组织、嵩县中医院心血管内科等15个创先争优集体予以通报表扬。": (
        [("嵩县人民医院党委", "先进基层党组织", ("洛阳市卫生健康委员会",)), ("嵩县中医院心血管内科", "创先争优集体", ("洛阳市卫生健康委员会",))],
        {"先进基层党组织": 30, "创先争优集体": 15},
    ),
    "大会表彰了嵩县人民医院、嵩县中医院2个先进集体和嵩县妇幼保健院儿科等5个优秀科室。": (
        [("嵩县人民医院", "先进集体", ()), ("嵩县中医院", "先进集体", ()), ("嵩县妇幼保健院儿科", "优秀科室", ())],
        {"先进集体": 2, "优秀科室": 5},
    ),
    "洛阳市卫生健康委员会决定授予嵩县人民医院党委等30个单位“先进集体”称号、嵩县中医院急诊科等15个科室“青年文明号”称号。": (
        [("嵩县人民医院党委", "先进集体", ("洛阳市卫生健康委员会",)), ("嵩县中医院急诊科", "青年文明号", ("洛阳市卫生健康委员会",))],
        {"先进集体": 30, "青年文明号": 15},
    ),
    "嵩县人民医院等10个先进集体、李某等20名优秀共产党员受到县委表彰。": ([("嵩县人民医院", "先进集体", ())], {"先进集体": 10, "优秀共产党员": 20}),
    "嵩县人民医院对口帮扶嵩县中医院等3个先进集体。": ([], {}),
}


@pytest.mark.parametrize("text", EXEMPLARS)
def test_a_decision_names_the_first_of_each_award_and_how_many_there_are(text: str) -> None:
    reading = _read(f"{text}\n")
    assert ([(item.recipient, item.award, item.by) for item in reading.conferrals], {item.name: item.declared for item in reading.awards if item.declared}) == EXEMPLARS[text]


def test_praise_for_work_on_a_title_gives_no_title() -> None:
    assert not _read("对嵩县人民医院等3家单位予以“平安医院”创建工作通报表扬。\n").conferrals


def test_a_heading_may_say_of_which_place_it_lists_the_rows() -> None:
    reading = _read("洛阳市卫生健康系统表彰名单公布\n\n附件2\n创先争优集体名单（15个，嵩县部分）\n嵩县疾病预防控制中心免疫规划科\n嵩县妇幼保健院保健部\n")
    assert [(item.recipient, item.award) for item in reading.conferrals] == [("嵩县疾病预防控制中心免疫规划科", "创先争优集体"), ("嵩县妇幼保健院保健部", "创先争优集体")]
    assert [(item.name, item.declared, item.listed) for item in reading.awards] == [("创先争优集体", 15, 2)]


def test_each_list_has_the_giver_that_the_sentence_before_them_names_for_it() -> None:
    reading = _read(
        "嵩县卫生健康系统光荣榜\n\n（2021年9月公示栏  嵩县卫生健康局机关党委  制）\n\n"
        "嵩县卫生健康局、共青团嵩县委于今年8月命名了一批“青年文明号”，中共嵩县委组织部表彰了2个“先锋党支部”，现将获得命名和表彰的集体张榜公布。\n\n"
        "青年文明号（2个）\n嵩县人民医院急诊科\n嵩县中医院儿科\n\n先锋党支部（2个）\n嵩县人民医院第一党支部、第三党支部\n\n有关个人荣誉（“好护士”12名、“先锋党员”20名）另行公布。\n"
    )
    assert [(item.recipient, item.by) for item in reading.conferrals] == [
        ("嵩县人民医院急诊科", ("嵩县卫生健康局", "共青团嵩县委")),
        ("嵩县中医院儿科", ("嵩县卫生健康局", "共青团嵩县委")),
        ("嵩县人民医院第一党支部", ("中共嵩县委组织部",)),
        ("嵩县人民医院第三党支部", ("中共嵩县委组织部",)),
    ]
    assert {item.name: item.declared for item in reading.awards} == {"青年文明号": 2, "先锋党支部": 2, "好护士": 12, "先锋党员": 20}
    assert reading.document.issued == ("2021-09",)


def test_what_a_system_has_got_is_counted_where_its_titles_are_quoted() -> None:
    reading = _read("嵩县卫生健康简报\n\n截至目前，嵩县卫生健康系统已拥有省级“五一巾帼标兵岗”2个、市级“工人先锋号”7个、重点专科3个。\n")
    assert {item.name: item.declared for item in reading.awards} == {"五一巾帼标兵岗": 2, "工人先锋号": 7}


CIRCLES = {
    "嵩县人民医院急诊党支部在全市品管圈大赛中，凭借“快通圈”夺得一等奖。": ([("嵩县人民医院急诊党支部", "快通圈")], [("嵩县人民医院急诊党支部", "一等奖", "快通圈")]),
    "嵩县人民医院急诊党支部携“快通圈”出征全市品管圈大赛，获一等奖。": ([("嵩县人民医院急诊党支部", "快通圈")], [("嵩县人民医院急诊党支部", "一等奖", "快通圈")]),
    "嵩县人民医院急诊党支部在全市品管圈大赛中，以“快通圈”活动成果获一等奖。": ([("嵩县人民医院急诊党支部", "快通圈")], [("嵩县人民医院急诊党支部", "一等奖", "快通圈")]),
    "嵩县人民医院药学部“安心圈”入围全国医院品管圈大赛，静待佳音。": ([("嵩县人民医院药学部", "安心圈")], []),
    "嵩县人民医院有12个品管圈，护理部的“清流圈”、药学部的“安心圈”最活跃。": ([("嵩县人民医院护理部", "清流圈"), ("嵩县人民医院药学部", "安心圈")], []),
    "嵩县人民医院的“朋友圈”越来越大，15分钟“医疗圈”覆盖全县，有12个品管圈。": ([], []),
}


@pytest.mark.parametrize("text", CIRCLES)
def test_a_circle_is_of_the_body_in_front_of_it_or_of_who_won_with_it(text: str) -> None:
    reading = _read(f"嵩县卫生健康简报\n\n{text}\n")
    brands, won = CIRCLES[text]
    assert sorted((item.owner, item.name) for item in reading.brands) == sorted(brands)
    assert [(item.recipient, item.award, item.entry) for item in reading.conferrals] == won


def test_the_committee_between_the_verb_and_the_brand_owns_it() -> None:
    reading = _read("嵩县人民医院简报\n\n围绕医院党委“善医先锋”党建品牌，各支部创建子品牌。\n")
    assert [(item.owner, item.name) for item in reading.brands] == [("嵩县人民医院党委", "善医先锋")]




SHORT = {  # fmt: skip
    "南县卫生健康局党组坚持党建引领。县局打造“健康南县”党建品牌，县局机关党支部获评“先进党支部”。": {("南县卫生健康局", "县局"), ("南县卫生健康局机关党支部", "县局机关党支部")},
    "南县人民医院内科、安化县人民医院药剂科获评“青年文明号”。县人民医院内科现有医护人员31人。": {("南县人民医院", "县人民医院"), ("南县人民医院内科", "县人民医院内科")},
    "南县卫生健康局、安化县卫生健康局获评“先进集体”。县局打造“红医”党建品牌。": set(),
    "南县人民医院召开表彰大会。县人民医院急诊科获评“青年文明号”。": {("南县人民医院", "县人民医院"), ("南县人民医院急诊科", "县人民医院急诊科")},
    "南县人民医院、安化县人民医院召开表彰大会。县人民医院急诊科获评“青年文明号”。": set(),
}


@pytest.mark.parametrize("text", SHORT)
def test_a_county_is_left_out_where_the_text_names_one(text: str) -> None:
    assert {(item.name, item.alias) for item in _read(text).aliases} == SHORT[text]


PLACES = {
    "经过三天比拼，嵩县人民医院、嵩县中医院、嵩县妇幼保健院分别获得团体一、二、三等奖，洛阳市第一人民医院、洛阳市第二人民医院"
    "分获市直组第一名和第二名，栾川县中医院、伊川县人民医院并列县级组第一名。": [
        ("嵩县人民医院", "团体一等奖"), ("嵩县中医院", "团体二等奖"), ("嵩县妇幼保健院", "团体三等奖"), ("洛阳市第一人民医院", "市直组第一名"), ("洛阳市第二人民医院", "市直组第二名"),
        ("栾川县中医院", "县级组第一名"), ("伊川县人民医院", "县级组第一名"),
    ],
    "洛阳市急救技能大赛落幕，嵩县人民医院代表队获团体第一名，嵩县中医院代表队、栾川县中医院代表队分列第二、第三名。": [
        ("嵩县人民医院", "团体第一名"), ("嵩县中医院", "第二名"), ("栾川县中医院", "第三名"),
    ],
    "嵩县疾病预防控制中心党支部在全市“支部擂台赛”中取得第一名的好成绩。": [("嵩县疾病预防控制中心党支部", "第一名")],
    "嵩县人民医院喜讯不断。在洛阳市护理技能邀请赛上，由三名护士组成的代表队获得团体第三名。": [("嵩县人民医院", "团体第三名")],
    "大庄镇卫生院、小庄镇卫生院、嵩县妇幼保健院三支代表队获团体三等奖。": [("大庄镇卫生院", "团体三等奖"), ("小庄镇卫生院", "团体三等奖"), ("嵩县妇幼保健院", "团体三等奖")],
    "在洛阳市技能大赛中，嵩县人民医院、嵩县中医院表现突出，分列第一、第二名，现分别授予“金奖”“银奖”。": [("嵩县人民医院", "金奖"), ("嵩县中医院", "银奖")],
    "嵩县人民医院在全国三级公立医院绩效考核中获得第三名。": [],
    "在洛阳市技能大赛中，嵩县人民医院护士张某、李某分获个人第一名、第二名。": [],
}  # fmt: skip


@pytest.mark.parametrize("text", PLACES)
def test_a_place_won_in_a_contest_is_what_its_body_got(text: str) -> None:
    assert [(item.recipient, item.award) for item in _read(f"{text}\n").conferrals] == PLACES[text]


def test_the_headline_names_the_contest_of_the_prizes_and_the_last_bracket_who_wrote() -> None:
    reading = _read(
        "嵩县卫生健康系统急救技能竞赛圆满落幕\n\n5月9日，竞赛在嵩县人民医院举行。\n\n经过角逐，嵩县中医院获团体二等奖。\n\n"
        "又据了解，在洛阳市第八届护理技能大赛中，嵩县人民医院护理部获得团体二等奖。（嵩县卫生健康局办公室  供稿）\n"
    )
    assert [(item.recipient, item.campaign) for item in reading.conferrals] == [("嵩县中医院", "嵩县卫生健康系统急救技能竞赛"), ("嵩县人民医院护理部", "洛阳市第八届护理技能大赛")]
    assert reading.document.issuers == ("嵩县卫生健康局办公室",)


def test_departments_side_by_side_and_a_table_under_headings_are_read_as_the_house_wrote_them() -> None:
    reading = _read(
        "嵩县人民医院召开表彰大会\n\n医院党委对先进集体进行了表彰，名单如下：\n优质护理服务示范病房（6个）\n神经内科 骨科 泌尿外科\n心血管内科一病区、二病区 新生儿科\n"
        "护理创新项目\n等级\t科室\t项目\n一等奖\t重症医学科\t《一种支撑垫》\n二等奖\t儿科\n\t《留置针固定板》\n三等奖\t血液透析室\t《内瘘穿刺包》\n"
        "优秀组织奖（3个）\n嵩县人民医院  嵩县中医院  大庄镇卫生院\n上一篇:我院开展义诊 下一篇:关于端午节门诊安排的通知\n"
    )
    house = "嵩县人民医院"
    assert reading.document.title == "嵩县人民医院召开表彰大会"
    assert [(item.recipient, item.award, item.entry) for item in reading.conferrals] == [
        *((house + unit, "优质护理服务示范病房", None) for unit in ("神经内科", "骨科", "泌尿外科", "心血管内科一病区", "心血管内科二病区", "新生儿科")),
        (f"{house}重症医学科", "一等奖", "一种支撑垫"), (f"{house}儿科", "二等奖", "留置针固定板"), (f"{house}血液透析室", "三等奖", "内瘘穿刺包"),
        (house, "优秀组织奖", None), ("嵩县中医院", "优秀组织奖", None), ("大庄镇卫生院", "优秀组织奖", None),
    ]  # fmt: skip


def test_a_grade_behind_the_work_of_a_row_is_its_award() -> None:
    reading = _read("嵩县案例评选结果揭晓\n\n共评出优秀案例20篇、入围案例15篇，名单如下：\n1 嵩县人民医院 《一张处方》 优秀案例\n2 嵩县中医院药剂科党支部 《药柜上的秤》 入围案例\n")
    assert [(item.recipient, item.award, item.entry) for item in reading.conferrals] == [("嵩县人民医院", "优秀案例", "一张处方"), ("嵩县中医院药剂科党支部", "入围案例", "药柜上的秤")]


NAMED_CONTESTS = {
    "8月23日，由于都县卫生健康委员会主办、于都县人民医院承办的于都县首届卫生健康系统品管圈大赛在县人民医院举行。": ["于都县首届卫生健康系统品管圈大赛"],
    "由从江县卫生健康局主办的从江县第二届护理技能竞赛落幕。": ["从江县第二届护理技能竞赛"],
    "嵩县卫生健康局评选出5个“工人先锋号”，全市共征集案例68篇。": [],
}


@pytest.mark.parametrize("text", NAMED_CONTESTS)
def test_a_contest_may_begin_with_a_county_that_sounds_like_a_preposition(text: str) -> None:
    assert [item.name for item in _read(f"嵩县卫生健康简报\n\n{text}\n").campaigns] == NAMED_CONTESTS[text]


_BELOW = "栾川县中医院康复科跻身全省“敬老文明号”\n2021-03-09 作者：办公室\n"
_STORY = "据栾川县卫生健康局介绍，栾川县中医院康复科荣获“敬老文明号”称号，科室常年为老人免挂号费，深入沿河的村庄和敬老院巡诊，为行动不便的老人送药上门，每年服务一千多人次。\n"


@pytest.mark.parametrize(("below", "recipients"), [(_BELOW + _STORY, ["嵩县人民医院急诊科", "栾川县中医院康复科"]), (_BELOW, ["嵩县人民医院急诊科"])], ids=["story", "link"])
def test_a_second_story_below_the_links_to_the_neighbours_is_read_and_a_link_is_not(below: str, recipients: list[str]) -> None:
    own = "嵩县人民医院急诊科的一天\n2021-03-10 09:15  来源：嵩县日报\n嵩县人民医院急诊科荣获“工人先锋号”称号。\n科室共有护士15人。\n"
    reading = _read(f"{own}上一条：义诊下乡\n下一条：没有了\n{below}热点推荐  春季养生\n")
    assert [item.recipient for item in reading.conferrals] == recipients
    assert reading.document.title == "嵩县人民医院急诊科的一天"


def test_a_brand_that_a_place_works_with_is_of_no_body_named_before() -> None:
    reading = _read("嵩县卫生健康简报\n\n嵩县人民医院开展了义诊。2023年3月以来我县以“伊水清风”清廉医院品牌为抓手，把党风廉政教育融入日常。\n")
    assert not reading.brands


def test_a_long_row_of_counts_takes_no_longer_for_each_count() -> None:
    assert _read(f"南县人民医院喜讯\n\n南县人民医院传来喜讯，{'一个和' * 120}、同时荣获“先进集体”称号。\n").document.title == "南县人民医院喜讯"


def test_a_page_that_cuts_its_lines_by_columns_is_read_as_if_it_did_not() -> None:
    text = (
        "    近日，省总工会印发通报，表彰2022年度先进集体。嵩县人民医院急诊科在2022年7月被授予“河南省工人先锋号”称号，栾川县中医院"
        "康复科2021年曾被授予“洛阳市青年文明号”称号。汝阳县疾病预防控制中心检验科在2020年至2022年疫情防控期间，12名职工连续工作300多天，"
        "被洛阳市总工会授予“洛阳市工人先锋号”称号。"
    )
    lines, width = [""], 0
    for char in text:
        width += 1 if char.isascii() else 2
        if width > 44:
            lines.append("")
            width = 2
        lines[-1] += char
    reading = _read("我市三个集体获表彰\n\n" + "\n".join(lines) + "\n")
    assert [(item.recipient, item.award) for item in reading.conferrals] == [
        ("嵩县人民医院急诊科", "河南省工人先锋号"), ("栾川县中医院康复科", "洛阳市青年文明号"), ("汝阳县疾病预防控制中心检验科", "洛阳市工人先锋号"),
    ]  # fmt: skip


@pytest.mark.parametrize("post", ["护士长", "医生", "副主任", "主任医师", "主任", "护士", "药师"])
def test_the_department_of_somebody_named_is_a_part_of_the_house(post: str) -> None:
    reading = _read(f"嵩县卫生健康简报\n\n大会表彰了先进个人，嵩县中医院急诊科{post}曾某某获“洛阳市五一劳动奖章”。\n")
    assert [(item.child, item.parent) for item in reading.subordinates] == [("嵩县中医院急诊科", "嵩县中医院")]
    assert not reading.conferrals


BEARERS = {
    "栾川县人民医院急诊科作为“河南省工人先锋号”获得者上台领奖。": [("栾川县人民医院急诊科", "河南省工人先锋号")],
    "嵩县中医院护理部以“洛阳市巾帼文明岗”代表的身份作了发言。": [("嵩县中医院护理部", "洛阳市巾帼文明岗")],
    "会上，“洛阳市工人先锋号”获得者嵩县人民医院急诊科、嵩县中医院康复科上台领奖。": [("嵩县人民医院急诊科", "洛阳市工人先锋号"), ("嵩县中医院康复科", "洛阳市工人先锋号")],
    "嵩县人民医院检验科、栾川县中医院药剂科等往年的省级青年文明号集体都会敞开大门。": [("嵩县人民医院检验科", "省级青年文明号"), ("栾川县中医院药剂科", "省级青年文明号")],
    "嵩县人民医院检验科、嵩县中医院等集体已列入今年市级工人先锋号培育对象。": [],
    "嵩县人民医院检验科作为“青年文明号”创建集体参加了活动。": [],
    "走访慰问了嵩县人民医院、栾川县人民医院等先进单位。": [],
}


@pytest.mark.parametrize("text", BEARERS)
def test_who_is_called_the_bearer_of_a_title_has_got_it(text: str) -> None:
    assert [(item.recipient, item.award) for item in _read(f"洛阳市召开表彰会\n\n{text}\n").conferrals] == BEARERS[text]


def test_words_in_front_of_a_full_name_describe_it_and_own_no_work() -> None:
    reading = _read("嵩县人民医院三个圈组亮相全市品管圈大赛\n\n今年的院内品管圈比赛中，儿科“护苗圈”有不俗表现。\n\n手术部“分秒圈”获得二等奖，同组比赛的洛阳市第三人民医院药学部“安心圈”获得一等奖。\n")
    assert [(item.recipient, item.award) for item in reading.conferrals] == [("嵩县人民医院手术部", "二等奖"), ("洛阳市第三人民医院药学部", "一等奖")]
    assert {(item.owner, item.name) for item in reading.brands} == {("嵩县人民医院手术部", "分秒圈"), ("洛阳市第三人民医院药学部", "安心圈"), ("嵩县人民医院儿科", "护苗圈")}


def test_who_publishes_results_at_a_meeting_gives_them_and_others_stand_behind_the_same_title_with_their_brands() -> None:
    reading = _read(
        "河南省公立医院党建品牌评选扫描\n\n6月27日，河南省卫生健康委在郑州召开全省公立医院党建工作推进会，公布首届“一院一品”党建品牌评选结果：10个品牌获评“十佳党建品牌”。\n\n"
        "嵩县人民医院党委的“红医星火”入选“十佳党建品牌”。\n\n同样跻身“十佳党建品牌”的，还有栾川县妇幼保健院党总支的“伊水护蕾”。\n"
    )
    given = ("河南省卫生健康委",)
    assert [(item.recipient, item.entry, item.by) for item in reading.conferrals] == [("嵩县人民医院党委", "红医星火", given), ("栾川县妇幼保健院党总支", "伊水护蕾", given)]
    assert [(item.owner, item.name) for item in reading.brands] == [("嵩县人民医院党委", "红医星火"), ("栾川县妇幼保健院党总支", "伊水护蕾")]


def test_a_school_named_only_in_front_of_its_hospital_is_what_the_text_calls_our_school() -> None:
    reading = _read(
        "我校附属医院党支部入选全国样板支部\n\n皖南医学院第一附属医院血液内科党支部入选“全国党建工作样板支部”。这是我校继2019年药学院教工党支部之后，第二个入选该项目的党支部。\n\n"
        "学校党委高度重视党建工作。临床医学院党委为全省党建工作标杆院系，护理学院学生第二党支部、第二附属医院骨科党支部等9个支部为校级样板支部。\n"
    )
    school = "皖南医学院"
    assert [(item.recipient, item.award) for item in reading.conferrals] == [
        (f"{school}第一附属医院血液内科党支部", "全国党建工作样板支部"), (f"{school}药学院教工党支部", "全国党建工作样板支部"), (f"{school}临床医学院党委", "全省党建工作标杆院系"),
        (f"{school}护理学院学生第二党支部", "校级样板支部"), (f"{school}第二附属医院骨科党支部", "校级样板支部"),
    ]  # fmt: skip


def test_the_word_that_opens_a_second_report_is_no_part_of_a_name() -> None:
    reading = _read("洛阳工会简报\n\n嵩县人民医院召开会议。\n\n又讯  市医务工会女职工委员会牵头组织的“书香天使”读书征文评选近日揭晓，嵩县人民医院工会获优秀组织奖。\n")
    assert [(item.name, item.organizers) for item in reading.campaigns] == [("“书香天使”读书征文评选", ("市医务工会女职工委员会",))]
