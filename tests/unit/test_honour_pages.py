"""Pages that show honours by their layout: marks before every line, numbers alone, captions, records of labels, boxes, round-ups, letters; all made up."""

from __future__ import annotations

import pytest

from factories import honours

_HOUSE, _OFFICE, _UNIT = "榆中县人民医院", "兰州市卫生健康委员会", "榆中县人民医院急诊科"
_BOTH = {(_HOUSE, "平安医院", ()), (_UNIT, "青年文明号", ())}

PAGES: dict[str, tuple[str, set[tuple[str, str, tuple[str, ...]]]]] = {
    "dots-before-every-line": ("喜报\n●甲院\n●荣获“平安医院”称号\n●甲院急诊科\n●荣获“青年文明号”称号\n来源：兰州日报", _BOTH),
    "bars-before-every-line": ("荣誉速递\n▍甲院\n▍获评“平安医院”\n\n▍甲院急诊科\n▍获评“青年文明号”\n\n来源：兰州日报", _BOTH),
    "diamonds-and-passive-verbs": ("好消息\n◆甲院\n◆被授予“平安医院”称号\n\n◆甲院急诊科\n◆被评为“青年文明号”\n来源：兰州日报", _BOTH),
    "arrows-and-titles-called-so": ("喜讯传来\n➤甲院\n➤喜获“平安医院”荣誉称号\n➤甲院急诊科\n➤喜获“青年文明号”荣誉称号\n来源：兰州日报", _BOTH),
    "marks-before-the-names-only": ("▶甲院\n荣获“平安医院”称号\n▶甲院急诊科\n荣获“青年文明号”称号\n来源：兰州日报", _BOTH),
    "numbers-before-the-names-only": ("01 甲院\n荣获“平安医院”称号\n02 甲院急诊科\n荣获“青年文明号”称号\n来源：兰州日报", _BOTH),
    "the-verb-on-a-marked-line-of-its-own": ("▌甲院\n▌荣获\n▌“平安医院”称号\n\n▌甲院急诊科\n▌荣获\n▌“青年文明号”称号\n来源：兰州日报", _BOTH),
    "a-person-behind-a-mark": ("●甲院\n●荣获“平安医院”称号\n●张小甲\n●荣获“最美医生”称号\n来源：兰州日报", {(_HOUSE, "平安医院", ())}),
    "a-heading-behind-a-mark": ("▌甲院\n▌医院简介\n▌甲院成立于1950年，荣获“平安医院”称号。\n来源：兰州日报", {(_HOUSE, "平安医院", ())}),
    "round-up-with-boxed-levels": (
        "甲院2023年度荣誉榜\n【国家级】\n全国巾帼文明岗（护理部）\n【省级】\n甘肃省文明单位\n甘肃省五一劳动奖状\n来源：甲院",
        {(_HOUSE, "甘肃省五一劳动奖状", ()), (_HOUSE, "甘肃省文明单位", ()), ("榆中县人民医院护理部", "全国巾帼文明岗", ())},
    ),
    "round-up-with-numbered-levels": (
        "盘点2023年甲院获得的荣誉\n一、国家级荣誉\n1.全国青年文明号（急诊科）\n二、省级荣誉\n1.甘肃省文明单位\n2.甘肃省巾帼文明岗（护理部）\n来源：甲院",
        {(_HOUSE, "甘肃省文明单位", ()), (_UNIT, "全国青年文明号", ()), ("榆中县人民医院护理部", "甘肃省巾帼文明岗", ())},
    ),
    "round-up-with-units-behind-dashes": (
        "甲院2023年荣誉墙\n▌国家级荣誉\n★全国工人先锋号——急诊科\n▌市级荣誉\n★兰州市文明单位\n来源：甲院",
        {(_HOUSE, "兰州市文明单位", ()), (_UNIT, "全国工人先锋号", ())},
    ),
    "round-up-by-months": (
        "甲院2023年荣誉回顾\n1月\n甘肃省文明单位\n3月\n全国巾帼文明岗（护理部）\n5月\n兰州市青年文明号（急诊科）\n来源：甲院",
        {(_HOUSE, "甘肃省文明单位", ()), (_UNIT, "兰州市青年文明号", ()), ("榆中县人民医院护理部", "全国巾帼文明岗", ())},
    ),
    "round-up-with-levels-and-colons": (
        "2023，这些荣誉属于甲院\n国家级：\n全国巾帼文明岗（护理部）\n省级：\n甘肃省文明单位\n甘肃省五一劳动奖状\n市级：\n兰州市平安医院\n来源：甲院",
        {(_HOUSE, "兰州市平安医院", ()), (_HOUSE, "甘肃省五一劳动奖状", ()), (_HOUSE, "甘肃省文明单位", ()), ("榆中县人民医院护理部", "全国巾帼文明岗", ())},
    ),
    "round-up-with-parts-and-units-behind-blanks": (
        "甲院2023年度荣誉汇总\nPART.1 国家级\n全国巾帼文明岗 护理部\nPART.2 省级\n甘肃省文明单位\nPART.3 县级\n榆中县先进基层党组织 内科党支部\n来源：甲院",
        {(_HOUSE, "甘肃省文明单位", ()), ("榆中县人民医院内科党支部", "榆中县先进基层党组织", ()), ("榆中县人民医院护理部", "全国巾帼文明岗", ())},
    ),
    "chronicle-by-months": (
        "甲院2023年大事记\n1月\n荣获“平安医院”称号\n3月\n护理部获评“巾帼文明岗”\n5月\n急诊科荣获“青年文明号”\n来源：甲院",
        _BOTH | {("榆中县人民医院护理部", "巾帼文明岗", ())},
    ),
    "round-up-of-persons": ("甲院2023年荣誉盘点\n国家级\n全国优秀护士（张小甲）\n省级\n甘肃省最美医生 李小乙\n来源：甲院", set()),
    "round-up-of-work": ("甲院2023年工作盘点\n01 国家级\n新增国家级重点专科1个\n02 省级\n完成省级课题3项\n来源：甲院", set()),
    "round-up-with-numbers-and-levels": (
        "甲院2023年荣誉盘点\n01 国家级\n全国巾帼文明岗（护理部）\n02 省级\n甘肃省文明单位\n甘肃省五一劳动奖状\n03 市级\n兰州市平安医院\n来源：甲院",
        {(_HOUSE, "兰州市平安医院", ()), (_HOUSE, "甘肃省五一劳动奖状", ()), (_HOUSE, "甘肃省文明单位", ()), ("榆中县人民医院护理部", "全国巾帼文明岗", ())},
    ),
    "round-up-with-givers-and-units-in-brackets": (
        "回眸2023 | 甲院的高光时刻\n●国家级荣誉\n全国巾帼文明岗（护理部）\n全国五一巾帼标兵（张小甲）\n●省级荣誉\n文明单位（甘肃省文明办）\n青年文明号（共青团甘肃省委，急诊科）\n来源：甲院",
        {(_HOUSE, "文明单位", ("甘肃省文明办",)), (_UNIT, "青年文明号", ("共青团甘肃省委",)), ("榆中县人民医院护理部", "全国巾帼文明岗", ())},
    ),
    "round-up-with-colons-before-units": (
        "甲院年度成绩单出炉\n（一）国家级\n1、全国巾帼文明岗：护理部\n（二）省级\n1、甘肃省文明单位\n2、甘肃省青年文明号：急诊科\n来源：甲院",
        {(_HOUSE, "甘肃省文明单位", ()), (_UNIT, "甘肃省青年文明号", ()), ("榆中县人民医院护理部", "全国巾帼文明岗", ())},
    ),
    "projects-by-their-level": ("我院2023年度获得的省级以上科研项目\n国家级\n国家自然科学基金面上项目（心内科）\n省级\n甘肃省科技计划项目（骨科）\n来源：甲院", set()),
    "round-up-in-one-line-a-level": (
        "甲院2023年收获多项荣誉\n国家级：全国巾帼文明岗（护理部）、全国青年文明号（急诊科）\n省级：甘肃省文明单位；甘肃省五一劳动奖状\n市级：兰州市平安医院\n\n新的一年，我们继续前行。\n来源：甲院",
        {(_HOUSE, "兰州市平安医院", ()), (_HOUSE, "甘肃省五一劳动奖状", ()), (_HOUSE, "甘肃省文明单位", ()), (_UNIT, "全国青年文明号", ()), ("榆中县人民医院护理部", "全国巾帼文明岗", ())},
    ),
    "round-up-with-a-sentence-and-an-end": (
        "甲院2023年荣誉盘点\n国家级\n护理部获评“全国巾帼文明岗”\n省级\n甘肃省文明单位\n甘肃省五一劳动奖状\n甲院成立于1950年，是一所综合医院。\n文明服务单位\n来源：甲院",
        {(_HOUSE, "甘肃省五一劳动奖状", ()), (_HOUSE, "甘肃省文明单位", ()), ("榆中县人民医院护理部", "全国巾帼文明岗", ())},
    ),
    "persons-by-their-level": ("甲院党员获表彰\n省级\n优秀共产党员 张小甲\n优秀党务工作者 李小乙\n市级\n优秀共产党员 王小丙\n来源：甲院", set()),
    "a-list-by-levels-with-counts": (
        "甲委关于2023年度荣誉的通报\n省级\n文明单位（2个）\n甲院\n永登县中医院\n市级\n平安医院（1个）\n甲院\n甲委\n2023年5月4日",
        {(_HOUSE, "平安医院", (_OFFICE,)), (_HOUSE, "文明单位", (_OFFICE,)), ("永登县中医院", "文明单位", (_OFFICE,))},
    ),
    "round-up-with-persons-among-its-honours": (
        "甲院2023年荣誉盘点\n国家级\n全国文明单位\n省级\n甘肃省文明单位\n甘肃省优秀护士 张小甲\n护理部主任 李小乙\n来源：甲院",
        {(_HOUSE, "全国文明单位", ()), (_HOUSE, "甘肃省文明单位", ())},
    ),
    "letter-that-heard-of-a-unit": ("贺信\n甲院：\n欣闻贵院急诊科荣获“青年文明号”称号，特向贵院表示热烈祝贺！\n甲委\n2023年5月4日", {(_UNIT, "青年文明号", ())}),
    "letter-that-heard-of-the-house": ("贺 信\n甲院：\n喜闻贵院被授予“平安医院”称号，谨致以热烈的祝贺。\n甲委\n2023年5月4日", {(_HOUSE, "平安医院", ())}),
    "letter-on-the-occasion": ("祝贺信\n甲院：\n值此贵单位荣获“平安医院”之际，我们谨向你们表示衷心祝贺！\n甲委\n2023年5月4日", {(_HOUSE, "平安医院", ())}),
    "telegram": ("贺电\n甲院：\n欣悉你院护理部获评“巾帼文明岗”，谨表祝贺！\n甲委\n2023年5月4日", {("榆中县人民医院护理部", "巾帼文明岗", ())}),
    "letter-to-the-committee": ("贺信\n甲院党委：\n获悉贵院党委荣获“先进基层党组织”称号，特致信祝贺！\n甲委\n2023年5月4日", {("榆中县人民医院党委", "先进基层党组织", ())}),
    "letter-of-thanks": ("感谢信\n甲院：\n贵院急诊科在抗疫中表现突出，被评为“先进集体”，特此致谢！\n甲委\n2023年5月4日", {(_UNIT, "先进集体", ())}),
    "letter-about-a-person": ("贺信\n甲院：\n欣悉贵院张小甲医生荣获“最美医生”称号，谨向你们表示热烈祝贺！\n甲委\n2023年5月4日", set()),
    "letter-about-a-jubilee": ("贺信\n甲院：\n欣悉贵院建院七十周年，谨向你们表示热烈祝贺！\n甲委\n2023年5月4日", set()),
    "letter-from-another-house": (
        "贺信\n甲院：\n欣闻贵院急诊科荣膺“青年文明号”，谨向你们致以热烈祝贺！多年来，两院合作密切，你院护理部曾获评“巾帼文明岗”。\n永登县中医院\n2023年5月4日",
        {(_UNIT, "青年文明号", ()), ("榆中县人民医院护理部", "巾帼文明岗", ())},
    ),
    "captions-with-credits-behind-a-blank": ("▲甲院荣获“平安医院”称号 张某/摄\n▲甲院急诊科获评“青年文明号” 李某/摄\n来源：兰州日报", _BOTH),
    "captions-that-say-picture": ("图为甲院被授予“平安医院”称号（张某摄）\n图为甲院急诊科荣获“青年文明号”称号（李某摄）\n来源：兰州日报", _BOTH),
    "captions-without-credits": ("△ 甲院获评“平安医院”\n△ 甲院急诊科获评“青年文明号”\n来源：兰州日报", _BOTH),
    "captions-with-numbers": ("图①：甲院荣获“平安医院”称号。\n图②：甲院急诊科荣获“青年文明号”称号。\n来源：兰州日报", _BOTH),
    "captions-with-sources": ("↑甲院荣获“平安医院”称号（图片来源：医院供图）\n↑甲院急诊科荣获“青年文明号”称号（图片由受访者提供）\n来源：兰州日报", _BOTH),
    "captions-with-plates": ("▼甲院荣获“平安医院”牌匾（资料图）\n▼甲院急诊科荣获“青年文明号”奖牌（资料图）\n来源：兰州日报", _BOTH),
    "caption-about-a-person": ("▲甲院急诊科医生张某荣获“最美医生”称号（李某 摄）\n来源：兰州日报", set()),
    "parts-with-a-point": ("PART.1\n甲院\n荣获“平安医院”称号\nPART.2\n甲院急诊科\n荣获“青年文明号”称号\n来源：兰州日报", _BOTH),
    "parts-with-a-nought": ("PART 01\n甲院\n获评“平安医院”\nPART 02\n甲院急诊科\n获评“青年文明号”\n来源：兰州日报", _BOTH),
    "chinese-numbers-alone": ("一\n甲院\n被授予“平安医院”称号\n二\n甲院急诊科\n被授予“青年文明号”称号\n来源：兰州日报", _BOTH),
    "circled-numbers-alone": ("①\n甲院\n荣获\n“平安医院”\n②\n甲院急诊科\n荣获\n“青年文明号”\n来源：兰州日报", _BOTH),
    "numbers-called-so": ("NO.1\n甲院\n获评“平安医院”\nNO.2\n甲院急诊科\n获评“青年文明号”\n来源：兰州日报", _BOTH),
    "numbers-over-whole-lines": ("1\n甲院获评“平安医院”\n2\n甲院急诊科获评“青年文明号”\n来源：兰州日报", _BOTH),
    "good-news-by-number": ("喜讯 01\n甲院荣获“平安医院”称号\n喜讯 02\n甲院急诊科荣获“青年文明号”称号\n来源：兰州日报", _BOTH),
    "records-that-begin-with-who": (
        "获奖集体：甲院\n荣誉名称：平安医院\n颁奖单位：甲委\n获奖集体：甲院急诊科\n荣誉名称：青年文明号\n颁奖单位：共青团兰州市委\n",
        {(_HOUSE, "平安医院", (_OFFICE,)), (_UNIT, "青年文明号", ("共青团兰州市委",))},
    ),
    "records-with-days": (
        "荣誉名称：平安医院\n颁发时间：2023年5月\n颁发单位：甲委\n获奖单位：甲院\n\n荣誉名称：青年文明号\n颁发时间：2023年6月\n颁发单位：共青团兰州市委\n获奖单位：甲院急诊科",
        {(_HOUSE, "平安医院", (_OFFICE,)), (_UNIT, "青年文明号", ("共青团兰州市委",))},
    ),
    "records-of-the-house-itself": (
        "甲院荣誉\n荣誉名称：平安医院\n颁奖单位：甲委\n颁发时间：2023年5月\n荣誉名称：文明单位\n颁奖单位：兰州市文明办\n颁发时间：2023年6月",
        {(_HOUSE, "平安医院", (_OFFICE,)), (_HOUSE, "文明单位", ("兰州市文明办",))},
    ),
    "records-that-end-with-who-gave": (
        "奖项：平安医院\n获奖单位：甲院\n授奖机关：甲委\n奖项：青年文明号\n获奖单位：甲院急诊科\n授奖机关：共青团兰州市委",
        {(_HOUSE, "平安医院", (_OFFICE,)), (_UNIT, "青年文明号", ("共青团兰州市委",))},
    ),
    "records-with-quotes": (
        "获得荣誉：“平安医院”\n获得单位：甲院\n表彰单位：甲委\n获得荣誉：“青年文明号”\n获得单位：甲院急诊科\n表彰单位：共青团兰州市委",
        {(_HOUSE, "平安医院", (_OFFICE,)), (_UNIT, "青年文明号", ("共青团兰州市委",))},
    ),
    "records-of-what-a-house-gave": (
        "荣誉称号：平安医院\n获奖科室：急诊科\n授予单位：甲院\n荣誉称号：文明科室\n获奖科室：护理部\n授予单位：甲院",
        {(_UNIT, "平安医院", (_HOUSE,)), ("榆中县人民医院护理部", "文明科室", (_HOUSE,))},
    ),
    "records-of-contacts": ("单位名称：甲院\n联系电话：0931-1234567\n地址：榆中县\n单位名称：永登县中医院\n联系电话：0931-7654321\n地址：永登县", set()),
    "records-of-persons": ("获奖姓名：张小甲\n荣誉名称：最美医生\n颁奖单位：甲委\n获奖姓名：李小乙\n荣誉名称：最美护士\n颁奖单位：甲委", set()),
    "awards-in-boxes-behind": ("甲院【平安医院】\n甲院急诊科【青年文明号】\n来源：兰州日报", _BOTH),
    "awards-in-boxes-with-quotes": ("【“平安医院”】甲院\n【“青年文明号”】甲院急诊科\n来源：兰州日报", _BOTH),
    "awards-in-square-brackets": ("[平安医院] 甲院\n[青年文明号] 甲院急诊科\n来源：兰州日报", _BOTH),
    "awards-in-boxes-with-counts": ("【平安医院】（1家）甲院\n【青年文明号】（2个）甲院急诊科、永登县中医院护理部\n来源：兰州日报", _BOTH | {("永登县中医院护理部", "青年文明号", ())}),
    "awards-in-boxes-over-their-rows": ("光荣榜\n【平安医院】\n甲院\n【青年文明号】\n甲院急诊科\n来源：兰州日报", _BOTH),
    "awards-in-boxes-before-several": (
        "【甘肃省文明单位】甲院、永登县中医院\n【全国巾帼文明岗】甲院护理部\n来源：兰州日报",
        {(_HOUSE, "甘肃省文明单位", ()), ("榆中县人民医院护理部", "全国巾帼文明岗", ()), ("永登县中医院", "甘肃省文明单位", ())},
    ),
    "brands-in-boxes": ("【红心向党】甲院党委\n【银针暖阳】永登县中医院党委\n来源：兰州日报", set()),
    "persons-behind-boxes": ("【优秀护士】甲院张小甲\n【优秀医生】永登县中医院李小乙\n来源：兰州日报", set()),
    "contents-in-boxes": ("【本期导读】甲院\n【联系方式】永登县中医院\n来源：兰州日报", set()),
    "awards-in-boxes": ("【平安医院】甲院\n【青年文明号】甲院急诊科\n来源：兰州日报", _BOTH),
    "numbered-awards-in-boxes": ("1.【平安医院】甲院；\n2.【青年文明号】甲院急诊科。\n来源：兰州日报", _BOTH),
    "units-of-the-page-before-boxes": ("我院荣誉\n急诊科【青年文明号】\n护理部【巾帼文明岗】\n来源：甲院", {(_UNIT, "青年文明号", ()), ("榆中县人民医院护理部", "巾帼文明岗", ())}),
    "contents-of-an-issue-in-boxes": ("本期目录\n【党建】甲院召开会议\n【文明单位】甲院创建纪实\n【先进集体】永登县中医院风采", set()),
    "parts-of-an-alliance-behind-colons": ("医联体成员\n甲院：牵头单位\n永登县中医院：成员单位", set()),
    "who-holds-a-contest": ("赛事安排\n主办单位：甲委\n承办单位：甲院\n奖项：一等奖、二等奖", set()),
    "awards-behind-dashes": ("甲院——平安医院\n甲院急诊科——青年文明号\n来源：兰州日报", _BOTH),
    "quoted-awards-before-dashes": ("“平安医院”——甲院\n“青年文明号”——甲院急诊科\n来源：兰州日报", _BOTH),
    "awards-before-colons": ("平安医院：甲院\n青年文明号：甲院急诊科\n来源：兰州日报", _BOTH),
    "quoted-awards-before-colons": ("“平安医院”：甲院\n“青年文明号”（2个）：甲院急诊科、永登县中医院护理部\n来源：兰州日报", _BOTH | {("永登县中医院护理部", "青年文明号", ())}),
    "counted-awards-before-dashes": ("平安医院（1家）——甲院\n青年文明号（1个）——甲院急诊科\n来源：兰州日报", _BOTH),
    "awards-behind-colons": ("甲院：平安医院\n甲院急诊科：青年文明号\n来源：兰州日报", _BOTH),
    "awards-behind-bars": ("甲院 | 平安医院\n甲院急诊科 | 青年文明号\n来源：兰州日报", _BOTH),
    "persons-behind-dashes": ("优秀护士——甲院张小甲\n最美医生——永登县中医院李小乙\n来源：兰州日报", set()),
    "headlines-with-dashes": ("打造平安医院——甲院推进综合治理\n争创青年文明号——甲院急诊科开展活动\n来源：兰州日报", set()),
    "contacts-behind-colons": ("服务热线：甲院\n咨询电话：永登县中医院\n责任单位：甲院\n来源：兰州日报", set()),
    "awards-before-dashes": ("平安医院——甲院\n青年文明号——甲院急诊科\n来源：兰州日报", _BOTH),
    "what-is-striven-for-behind-dashes": ("甲院——打造平安医院\n甲院急诊科——争创青年文明号\n来源：兰州日报", set()),
    "grades-of-houses-behind-colons": ("甲院：三级甲等医院\n永登县中医院：二级甲等医院\n来源：兰州日报", set()),
    "brands-behind-dashes": ("甲院——“红心”党建品牌\n永登县中医院——“银针”服务品牌\n来源：兰州日报", set()),
    "verbs-and-titles-before-arrows": ("喜报\n获评平安医院 → 甲院\n获评青年文明号 → 甲院急诊科\n来源：兰州日报", _BOTH),
    "titles-behind-arrows": ("甲院 → 平安医院\n甲院急诊科 → 青年文明号\n来源：兰州日报", _BOTH),
    "stars-and-plates": ("荣誉榜\n✦ 甲院\n✦ 获授“平安医院”牌匾\n✦ 甲院急诊科\n✦ 获授“青年文明号”牌匾\n来源：兰州日报", _BOTH),
    "bars-and-titles-without-quotes": (
        "喜报\n┃甲院\n┃荣获甘肃省文明单位\n┃甲院急诊科\n┃荣获全国青年文明号\n来源：兰州日报",
        {(_HOUSE, "甘肃省文明单位", ()), (_UNIT, "全国青年文明号", ())},
    ),
    "numbers-over-units-of-the-page": (
        "近期，甲院喜讯不断\n01\n急诊科\n荣获“青年文明号”\n02\n护理部\n荣获“巾帼文明岗”\n来源：甲院",
        {(_UNIT, "青年文明号", ()), ("榆中县人民医院护理部", "巾帼文明岗", ())},
    ),
    "letter-with-two-honours": ("贺信\n甲院：\n欣悉贵院荣获“平安医院”、贵院急诊科荣获“青年文明号”，谨致热烈祝贺！\n永登县人民医院\n2023年5月4日", _BOTH),
    "letter-that-was-told": ("关于甲院获表彰的贺信\n甲院党委：\n惊喜获悉，贵院在全市评选中被授予“平安医院”称号。\n甲委\n2023年5月4日", {(_HOUSE, "平安医院", ())}),
    "captions-that-end-in-stops": ("▲ 图为甲院荣获“平安医院”称号。张小甲 摄\n▲ 图为甲院急诊科荣获“青年文明号”称号。李小乙 摄\n来源：兰州日报", _BOTH),
    "captions-in-brackets": ("（图1：甲院荣获“平安医院”称号）\n（图2：甲院急诊科荣获“青年文明号”称号）\n来源：兰州日报", _BOTH),
    "records-with-boxed-labels": (
        "2023年甲院荣誉一览\n【荣誉名称】平安医院\n【颁发单位】甲委\n【获奖单位】甲院\n【荣誉名称】青年文明号\n【颁发单位】共青团兰州市委\n【获奖单位】急诊科",
        {(_HOUSE, "平安医院", (_OFFICE,)), (_UNIT, "青年文明号", ("共青团兰州市委",))},
    ),
    "numbered-records": (
        "1.荣誉名称：平安医院\n颁奖单位：甲委\n获奖单位：甲院\n2.荣誉名称：青年文明号\n颁奖单位：共青团兰州市委\n获奖单位：甲院急诊科",
        {(_HOUSE, "平安医院", (_OFFICE,)), (_UNIT, "青年文明号", ("共青团兰州市委",))},
    ),
    "records-in-one-line": (
        "荣誉名称：平安医院；授予单位：甲委；获奖单位：甲院\n荣誉名称：青年文明号；授予单位：共青团兰州市委；获奖单位：甲院急诊科",
        {(_HOUSE, "平安医院", (_OFFICE,)), (_UNIT, "青年文明号", ("共青团兰州市委",))},
    ),
    "round-up-with-units-behind-bars": (
        "甲院2023荣誉时刻\n★国家级荣誉\n全国青年文明号 | 急诊科\n★省级荣誉\n甘肃省巾帼文明岗 | 护理部\n来源：甲院",
        {(_UNIT, "全国青年文明号", ()), ("榆中县人民医院护理部", "甘肃省巾帼文明岗", ())},
    ),
    "round-up-by-chinese-months": (
        "甲院2023年荣誉回眸\n一月\n甘肃省文明单位（甘肃省文明办）\n二月\n兰州市平安医院（甲委）\n来源：甲院",
        {(_HOUSE, "兰州市平安医院", (_OFFICE,)), (_HOUSE, "甘肃省文明单位", ("甘肃省文明办",))},
    ),
    "awards-with-colons-over-their-rows": ("光荣榜\n平安医院：\n甲院\n青年文明号：\n甲院急诊科\n来源：兰州日报", _BOTH),
    "awards-between-marks-before-who": ("光荣榜\n◆平安医院◆ 甲院\n◆青年文明号◆ 甲院急诊科\n来源：兰州日报", _BOTH),
    "awards-between-marks-over-who": ("光荣榜\n★平安医院★\n甲院\n★青年文明号★\n甲院急诊科\n来源：兰州日报", _BOTH),
    "quoted-awards-over-who": ("●“平安医院”\n甲院\n●“青年文明号”\n甲院急诊科\n来源：兰州日报", _BOTH),
    "notice-with-boxed-rows-and-a-signature": (
        "关于公布2023年度优秀集体的通报\n【先进集体】甲院、永登县中医院\n【青年文明号】甲院急诊科\n甲委\n2023年5月4日",
        {(_HOUSE, "先进集体", (_OFFICE,)), (_UNIT, "青年文明号", (_OFFICE,)), ("永登县中医院", "先进集体", (_OFFICE,))},
    ),
    "captions-about-a-person-and-an-event": ("▲甲院急诊科副主任张某获得“最美医生”称号（李某 摄）\n▲甲院开展义诊（王某 摄）\n来源：兰州日报", set()),
    "records-of-persons-and-where-they-work": ("荣誉名称：最美护士\n获奖者：张小甲\n所在单位：甲院\n荣誉名称：最美医生\n获奖者：李小乙\n所在单位：甲院", set()),
}


@pytest.mark.parametrize("name", PAGES)
def test_pages_that_show_honours_by_their_layout(name: str) -> None:
    text, expected = PAGES[name]
    found = honours(text.replace("甲院", _HOUSE).replace("甲委", _OFFICE))
    assert {(recipient, award, by) for recipient, award, _, by in found} == expected
