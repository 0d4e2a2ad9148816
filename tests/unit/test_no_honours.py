"""Sentences of a hospital's news that speak of honours and give the house none."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"
NOTHING = [
    f"{HOUSE}正在积极创建“省级文明单位”。",
    f"{HOUSE}号召全院向“全国先进基层党组织”甲县人民医院学习。",
    f"{HOUSE}组织观看了“感动中国”颁奖晚会。",
    f"{HOUSE}将以“青年文明号”创建为抓手，提升服务质量。",
    f"{HOUSE}拟推荐急诊科参评“工人先锋号”。",
    f"专家组对{HOUSE}“三级甲等医院”创建工作进行评审。",
    f"{HOUSE}承办了全市“优质服务杯”护理技能竞赛。",
    f"{HOUSE}向永登县中医院赠送“携手共建”牌匾。",
    f"{HOUSE}制定“星级党支部”评选办法，明确评选标准。",
    f"市卫健委在{HOUSE}召开“示范病房”建设现场会。",
    f"{HOUSE}力争三年内建成“全国百强医院”。",
    f"患者送来“医德高尚”锦旗，感谢{HOUSE}骨科。",
    f"{HOUSE}设立“党员先锋岗”20个、“党员责任区”12个。",
    f"{HOUSE}开展“我为群众办实事”活动，受到群众好评。",
    f"{HOUSE}通过国家“三级医院”评审。",
    f"会议传达了省委关于表彰“优秀共产党员”和“先进基层党组织”的决定精神，{HOUSE}党员干部参加。",
    f"{HOUSE}被撤销“文明单位”称号。",
    f"{HOUSE}未能获得“文明单位”称号。",
    f"{HOUSE}“青年文明号”创建启动仪式举行。",
    f"获得“文明单位”的标准包括五个方面，{HOUSE}逐条对照整改。",
    f"{HOUSE}邀请“全国五一劳动奖章”获得者作报告。",
    f"{HOUSE}与“全国文明单位”永登县中医院签订协议。",
    f"按照“五好支部”标准，{HOUSE}内科党支部开展自查。",
    f"{HOUSE}被誉为百姓身边的“健康守护神”。",
    f"{HOUSE}挂牌成立“国家级胸痛中心”。",
    f"在“健康中国行”活动中，{HOUSE}义诊群众500人次。",
    f"{HOUSE}召开创建工作会议。复审合格的单位继续保留“市级文明单位”称号。",
    f"{HOUSE}召开创建工作会议。合格的继续保留“市级文明单位”称号，不合格的限期整改。",
    f"{HOUSE}召开创建工作会议。达到标准的科室获得“青年文明号”称号。",
    f"{HOUSE}召开创建工作会议。结果一并公布：通过考核的支部均获得“先进党支部”称号。",
    f"{HOUSE}召开党建工作会议。各支部学习获“全国先进基层党组织”称号的先进经验。",
    f"{HOUSE}召开党建工作会议。会后参观了被命名为“爱国主义教育基地”的县烈士陵园。",
    f"{HOUSE}召开党建工作会议。首批获评“清廉医院”的单位将接受复审。",
    f"{HOUSE}召开党建工作会议。被授予“三八红旗集体”的科室代表发言。",
    f"{HOUSE}召开党建工作会议。全院以荣获“先进党支部”为目标。",
]


@pytest.mark.parametrize("sentence", NOTHING)
def test_no_honour_is_told(sentence: str) -> None:
    assert read_document(source(f"{HOUSE}新闻\n{HOUSE}是二级甲等医院，坐落在县城。\n{sentence}")).conferrals == ()


CLOSINGS = (
    "希望受到表彰的集体和个人珍惜荣誉，戒骄戒躁，再立新功。全县各级党组织要以受表彰的对象为榜样，把学习成果转化为行动。",
    "希望受表彰的单位再接再厉。各科室要向受到表彰的先进集体学习，争创一流。",
    "希望被命名的单位珍惜荣誉，再创佳绩，各单位要以命名单位为榜样，争创“文明单位”。",
    "希望受通报表扬的医院继续发挥引领作用。各医院要学习受通报表扬的医院的先进经验。",
)


@pytest.mark.parametrize("closing", CLOSINGS)
@pytest.mark.parametrize("head", [f"{HOUSE}文件\n", f"{HOUSE}关于表彰先进的决定\n各科室：\n经研究，决定表彰一批先进集体和先进个人。\n"])
def test_how_a_decision_ends_gives_nobody_anything(head: str, closing: str) -> None:
    assert read_document(source(head + closing)).conferrals == ()
