"""Counts that sentences declare for awards: 一等奖10个, 7家单位获“…”, 评出10个“…”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from partygraph.facts.awards.ahead_of_awards import award_alone
from partygraph.facts.awards.award_names import award_head, is_rank, number
from partygraph.facts.awards.counted_kinds import counted_kinds
from partygraph.facts.awards.counted_then import COUNTED_PASSED, COUNTED_THEN
from partygraph.facts.awards.grades_counted import grade_runs
from partygraph.facts.awards.titles import qualified
from partygraph.facts.awards.true_counts import awards_counted, whole_numbers
from partygraph.facts.awards.uncounted import without_other_numbers
from partygraph.model import Text
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated

__all__ = ["ToldCount", "read_counts", "unquoted"]


@dataclass(frozen=True, slots=True)
class ToldCount:
    """The text declares `count` of `award`.

    A `tally` counts what the text's own people have got (获评先进集体1个、先进个人2名): it says nothing about how many the award has.
    """

    award: str
    count: int
    at: Text
    tally: bool = False
    part: bool = False
    """So many of one kind of houses or of one place: the award has other counts beside it."""


_COUNTED = re.compile(r"[0-9一二三四五六七八九十百两]\s*[个家项名篇件支人组位部所例条幅份首户]")
"""Every count has a number in front of its measure word: a cheap test before the patterns themselves."""
_COUNTER = r"(?:个|家|项|名|篇|件|支(?!部)|人(?!民)|组|位|部|所|例|条|幅|份|户(?!籍|口|外)|首(?![批届次个家位]))"
_NUMBER = r"(?<![第唯0-9一二三四五六七八九十百])(?:[0-9]{1,8}|[一二三四五六七八九十百两]{1,4})"
"""No ordinal: 第一人民医院 counts nobody."""
_AWARD_THEN_COUNT = gated(rf"(?P<award>[^，。；、：（）0-9\s]{{2,40}}?)(?:各|共)?\s*(?P<count>{_NUMBER})\s*{_COUNTER}(?=(?:单位|集体|班组|医院|科室|岗位|党组织|党支部|支部)?(?:[、，。；：（）和及以等\s]|$)|脱颖|(?:培育)?创建(?:培育)?单位|培育单位)")
_BRACKET = r"（(?:[^（）“”，。；]{1,14}）)?+"
"""无烟单位（医院、学校）: a bracket in a title, with whatever joins its words."""
_COUNT_THEN_AWARD = gated(
    rf"(?P<count>{_NUMBER})\s*{_COUNTER}(?!）?(?:等)?(?:共计|共有|共|合计|总计)\s*{_NUMBER})(?P<whom>(?:[^，。；、“”（]|{_BRACKET}){{0,20}}?(?<!的)(?:(?<=党员|团员|职工|医生|护士|同志|医师|药师|干部|选手|员工)(?:、[^，。；、“”（0-9]{{2,8}}?){{1,3}})?)(?:荣获|荣膺|荣登|荣摘|当选|评上|入列|[喜勇]?(?:摘|夺|捧|揽)(?:得|下|获|取|回|走|入)?(?=[了特一二三四等金银铜优最]|[^，。；“”]{{0,8}}奖)|喜[得提捧摘]|赢得|取得|问鼎|拿下|斩获|拿到|收获|获评|获得|被[^，。；“”]{{0,30}}?(?:授予|表扬为|表彰为|评为|命名为|认定为)|入选|获|喜获|为|给予|以|被表彰为|授予|通过复查，继续保留|继续保留|被认定为)(?:了)?(?P<scope>[^，。；“”、]{{0,24}}?)(?:“(?P<quote>[^“”]{{2,40}})”(?P<tail>[^，。；、“”（\s]{{0,16}})|(?P<plain>(?:[^，。；、“”\s（]|{_BRACKET}){{2,30}})(?![^，。；、“”\s]{{0,24}}“))"
)
_COUNT_OF = gated(
    rf"(?:对|在内的|评出|评选出|产生|选出|表彰|命名|推选出|认定|确定|授予|遴选出|表扬|筛选出|通报|选树|评选|定下|定出|设)(?:了|(?:19|20)[0-9]{{2}}年度?(?:的)?|全市|全省|全县|全区|全院|全校|学校|医院|首批|第[一二三四五六七八九十]+批)*\s*(?P<count>{_NUMBER})\s*{_COUNTER}(?P<scope>[^，。；“”、0-9]{{0,16}}?)(?:“(?P<quote>[^“”]{{2,40}})”|(?P<plain>(?:[^，。；、“”0-9\s（]|{_BRACKET}){{2,24}})(?![^，。；、“”\s]{{0,24}}“))"
)
_PAIR = rf"(?:{_NUMBER})\s*[多余]?{_COUNTER}(?:(?:19|20)[0-9]{{2}}年度?)?(?:[^，。；、“”（）0-9]{{0,12}}“[^“”]{{2,40}}”[^，。；、“”（）0-9和及与]{{0,8}}?|[^，。；、“”（）0-9]{{2,20}}?(?:（[^（）]{{1,12}}）奖)?)(?:（[^（）]{{1,12}}）)?"
_OF_WHERE = r"(?:全国|全[省市县区州院旗行]|全系统|全行业|全自治区|我[省市县区州院]|本[市县区院]|[省市县区州]直(?:机关|系统)?|首批|(?:19|20)[0-9]{2}年度?(?:的)?){1,3}+"
"""对全省5个“X”、对2023年度6个先进集体: where or when they are of stands before the first count."""
_PRIZE = r"(?:特等|一等|二等|三等|四等|金|银|铜|优秀|优胜|优秀组织|最佳人气|人气|创新|组织|鼓励|单项)奖"
_EVENTS_COUNTED = gated(r"(?:获得|荣获|斩获|摘得|夺得|拿到|捧回|捧得|收获|喜获|揽获|获|奖，|奖和)(?:了)?[^，。；：“”0-9]{2,24}、[^，。；：“”0-9的]{2,80}?等?(?P<count>[0-9]|[两二三四五六七八])(?:个|大|项)(?P<award>(?:单项|专项)(?:团体|集体)?(?:[特一二三四]等奖|[金银铜]奖|优秀奖|优胜奖))")
"""获甲、乙、丙等3个单项团体二等奖: so many of the kind, each named."""
_AND = r"[、和及与；，]+ ?(?:(?:另外|另|此外)?(?:还|另)?有|(?:另外|此外)?(?:还)?(?:评出|决出|产生))?"
_CHAIN = gated(rf"(?:对|(?<![作成认定评称])为(?=[^，。；]{{4,80}}(?:进行|予以|给予)(?:了)?(?:通报|隆重|集中)?(?:表彰|表扬|奖励|颁奖))|活动|在内的|将|共有|产生|推选出|遴选出|表彰|表扬|命名|确定|授予|拟|的|评出|选树|评选出|产生|决出)(?:了|出)?(?:{_OF_WHERE})?(?P<pairs>{_PAIR}(?:{_AND}{_PAIR})+)(?:(?=一并|集中|隆重|予以|给予|进行|公示|通报|表彰|表扬|命名|名单|[，。；]|$)|(?<=”))")
"""对7个先进党组织、4个示范岗和9名优秀党员予以表彰, 授予11个集体“先锋号”、7个集体“标兵岗”: counts in a row, each before what it counts."""
_APART = rf"(?:{_NUMBER})\s*{_COUNTER}(?:(?:19|20)[0-9]{{2}}年度?)?(?:[^，。；、“”（）0-9和及与]{{0,12}}“[^“”]{{2,40}}”[^，。；、“”（）0-9和及与]{{0,8}}|[^，。；、“”（）0-9和及与]{{2,20}})(?:（[^（）]{{1,12}}）)?"
"""A count and what it counts without a word that joins two: a row of them is read in one way only."""
_PLACE = r"[\u4e00-\u9fff]{1,4}[省市县区州旗盟]|我[省市县区州旗盟院校]"
_FROM_ABOVE = r"(?:[^，。；、：“”0-9]{2,16}(?:、[^，。；、：“”0-9]{2,16}){0,2}?的?)??"
"""受到省委、省政府的表彰: who praises stands between the verb and the praise."""
_ON_STAGE = gated(
    rf"(?:(?:为|向|给)(?:[^，。；、“”0-9]{{0,12}}?(?=[0-9]))?|(?:^|(?<=[，；：。]))(?:会上|现场|当天|当晚|随后|同时|此外|另外|另|还有|共有|共|有|来自[^，。；、“”0-9]{{2,10}}的|(?:{_PLACE})(?:共有|共|有)?|全院|全市|全县|全区)*)"
    rf"(?P<pairs>{_APART}(?:(?:[、和及与]+|，(?=[0-9])){_APART})*)的?(?:代表)?(?:共同|均|都|同时)*(?:先后|依次|分别|一一|逐一|现场|隆重|陆续|集体)*(?:颁奖|颁发|颁授|授牌|授奖|授旗|佩戴|(?:上台|登台|走上|登上)[^，。；、“”0-9]{{0,10}}?(?:领奖|受奖|接受|领取|接过|领奖台)|上台领奖|领奖|接受表彰|接受颁奖|接受授牌|领到|接过|(?:在[^，。；、“”0-9]{{2,12}}上)?(?:受到?|(?<![荣喜])获得?|荣获|得到|喜获)(?:了)?{_FROM_ABOVE}(?:隆重|通报|集中|大会)?(?:表彰|表扬|嘉奖|奖励)(?!的)|(?:最先|率先|首先)(?:上台|登台|走上))"
)
"""为78名优秀党员、8个先进支部颁奖; 10名“优秀团员”、5个“红旗团支部”上台领奖; 4个“先进党支部”受到表彰: so many got it."""
_OF_SCOPE = gated(
    rf"(?:对|表彰|表扬|命名|嘉奖|奖励)(?:了)?(?:(?:19|20)[0-9]{{2}}年度?)?[^，。；：“”0-9]{{1,24}}?的(?P<pairs>{_PAIR})(?:(?:进行|予以|给予|作出|作)(?:了)?[\u4e00-\u9fff]{{0,4}}?(?:表彰|表扬|奖励|嘉奖|命名)|(?=[，。；：]|$))"
)
"""对过去一年表现出色的15个先进集体进行了表彰: a description stands in front of the count."""
_SET_FOR = gated(rf"(?:设立|设置|增设|设|颁发)(?:了)?“(?P<award>[^“”]{{3,30}})”[^，。；“”0-9]{{0,4}}，(?:奖给|授予|颁给|授给|奖励|颁发给|表彰)(?:了)?[^，。；“”0-9]{{0,24}}?(?P<count>{_NUMBER})\s*{_COUNTER}")
"""设置了“特别贡献奖”，奖给两位专家: whom an award was set up for."""
_BEARERS = re.compile(rf"“(?P<quote>[^“”]{{3,30}})”(?:荣誉称号|称号)?(?:获得者|得主|获奖者)(?:共|共有)?(?P<count>{_NUMBER})\s*{_COUNTER}")
"""“X奖章”获得者30名."""
_ON_LIST = re.compile(rf"“(?P<quote>[^“”]{{3,40}})”[^，。；“”]{{0,12}}(?:名单|榜单)(?:[^，。；“”]{{0,10}}(?:公布|揭晓|出炉|发布|公示))?，全(?:国|省|市|县|区|州)(?:一共|总共|共)?(?:有)?(?P<count>{_NUMBER})\s*{_COUNTER}(?:单位|集体|医院|科室|班组|党支部|支部|窗口|岗位|机构)?(?:成功|光荣)?(?:入选|上榜|榜上有名|在列)(?=[，。；]|$)")
"""“X”名单公布，全市60个集体入选."""
_PRIZES = re.compile(r"产生|决出|评出|评选出|授予|表彰")
_WON = re.compile(r"拿到|获得|荣获|摘得|斩获|夺得|捧回")
"""另有121个圈组拿到优秀奖: who won stands before the verb."""
_OF_PAIR = re.compile(rf"(?P<count>{_NUMBER})\s*{_COUNTER}(?:(?:19|20)[0-9]{{2}}年度?)?(?P<name>[^，。；、“”（）0-9]{{0,12}}“[^“”]{{2,40}}”[^，。；、“”（）0-9和及与]{{0,8}}?|[^，。；、“”（）0-9]{{2,20}}?(?:（[^（）]{{1,12}}）奖)?)(?:（[^（）]{{1,12}}）)?(?={_AND}(?:{_NUMBER})\s*[多余]?{_COUNTER}|$)")
_WHOM = re.compile(r"^(?:（[^（）]{2,12}）)?(?:单位|集体|个人|同志|职工|员工|医务人员|医院|科室|班组|党组织|(?:基层)?团组织|团支部|团委|团干部?|团员|工会|支部|党支部|团队)?(?=全国|国家|[全省市县]|[\u4e00-\u9fff]{2,3}[省市])|^(?:单位|医院|科室|班组|党组织|支部|党支部|部门)(?=(?:先进|优秀|模范)[\u4e00-\u9fff]{2})")
"""授予199个单位全国三八红旗集体称号: who gets it stands before the title."""
_TITLE_THEN_COUNT = gated(rf"(?P<titles>(?:[^，。；：、“”]{{0,16}}?“[^“”]{{3,40}}”[、和与及]?)+)(?:称号|荣誉)?(?:共计|共|各|一共|总共|已|分别)*(?:命名表彰|命名|认定|评选出|评出|产生|选出|表彰|授予|推选出|选树|确认)(?:了)?(?:获得者|获奖者|得主)?(?P<count>{_NUMBER})\s*{_COUNTER}(?![^，。；、“”]{{0,8}}“)")
"""“青年文明号”共命名1932个集体, “最美医生”“最美护士”各评出10名: each of the titles in front of the verb has so many."""
_TITLE_GIVEN_TO = gated(rf"(?:^|[，；：。])(?P<award>[^，。；：“”0-9]{{4,30}}?)(?:(?:荣誉)?称号|(?<=奖))(?:分别|则)?(?:授予|授给|颁发给|颁给|给了)(?:了)?\s*(?P<count>{_NUMBER})\s*{_COUNTER}")
"""全国巾帼文明岗称号授予1992个单位: the title stands in front of its count, without quotation marks."""
_PUT_TO_MANY = gated(rf"(?:把|将)(?P<award>[^，。；：、“”0-9把将]{{4,30}}?)(?:、[^，。；：、“”0-9]{{2,6}})?(?:(?:光荣|荣誉)?称号)?(?:分别)?(?:授予|颁给|授给)(?:了)?(?:[^，。；“”]{{2,40}}?等)?\s*(?P<count>{_NUMBER})\s*{_COUNTER}")
"""把全国五一劳动奖状、奖章授予3个单位: the title of the units stands first, without quotation marks."""
_GIVEN_TO_MANY = gated(rf"“(?P<award>[^“”]{{4,40}})”(?:光荣|荣誉)?(?:称号|荣誉)?(?:分别)?授予(?:了)?[^，。；“”]{{2,40}}?等\s*(?P<count>{_NUMBER})\s*{_COUNTER}")
"""把“X”称号授予甲等113个集体."""
_GOT_BY_MANY = gated(rf"“(?P<award>[^“”]{{4,40}})”(?:光荣|荣誉)?(?:称号|荣誉)?(?:则|分别)?(?:由|归|花落)[^，。；“”0-9]{{0,40}}?(?P<count>{_NUMBER})\s*{_COUNTER}[^，。；“”]{{0,10}}?(?:获得|荣获|摘得|夺得|斩获|当选|获评|捧得|捧走|所有)")
"""“X”由张某等6人获得: who got it stands behind."""
_OF_EACH_KIND = gated(rf"授予(?:了)?(?P<kinds>(?:[^，。；、“”0-9]{{0,6}}{_NUMBER}\s*{_COUNTER}[^，。；、“”0-9]{{2,20}}?[、和及与]+){{1,9}}{_NUMBER}\s*{_COUNTER}[^，。；、“”0-9]{{2,20}}?)(?:(?:19|20)[0-9]{{2}}年度?)?“(?P<quote>[^“”]{{3,40}})”")
"""授予99个社区、99个学校和19个医疗机构“X”称号: so many of each kind of houses."""
_KIND_COUNTED = re.compile(rf"(?P<count>{_NUMBER})\s*{_COUNTER}")
_TO_SOMEBODY_AND_OTHERS = gated(rf"授予[^，。；：“”]{{2,40}}?等\s*(?P<count>{_NUMBER})\s*{_COUNTER}(?:同志|个人|职工)?“?(?P<award>[^，。；“”0-9]{{4,30}}?)”?(?:(?:光荣|荣誉)?称号|(?<=奖章)(?=[，。；]|$))")
"""授予张某等9人全国三八红旗手称号: so many persons, the title without quotation marks."""
_PICKED_THEN_GIVEN = gated(rf"(?P<count>{_NUMBER})\s*{_COUNTER}(?![^，。；、“”0-9]{{0,24}}(?:予以|给予|进行))[^，。；、“”0-9]{{0,16}}，(?:并|分别|同时|集中|一并)*(?:授予|授牌|颁发|命名为)(?:其)?(?:了)?“(?P<quote>[^“”]{{4,40}})”")
"""评出100家社区卫生服务中心，授予“X”称号: who was picked stands before the comma."""
_EACH_SO_MANY = gated(rf"(?P<titles>(?:“[^“”]{{3,40}}”[、，和与及]*){{2,10}})(?:称号|奖项)?的?(?:获得者|得主|获奖者|获评者|当选者)?(?:各|均|都)(?:评出|选出|评选|共|有|为)*(?P<count>{_NUMBER})\s*{_COUNTER}")
"""“X”、“Y”、“Z”各10名: so many of each."""
_REMARKED = gated(rf"(?:评出|评选出|产生|选出|表彰|命名|认定|确定|授予|公布)(?:了)?(?P<award>(?:(?:19|20)[0-9]{{2}}(?:\s*[—至-]\s*(?:19|20)?[0-9]{{2}})?年度?)?[^，。；、：（）0-9“”]{{3,24}})（[^（）]{{4,40}}）(?:共|共计|计)?(?P<count>{_NUMBER})\s*{_COUNTER}")
"""评出2018—2020年度文明单位（含社区、非公组织）2324个: a remark between title and count."""
_BEARERS_COUNTED = gated(rf"(?:荣获|获评|获得|获|被评为|被命名为|被授予)(?P<titles>(?:[^，。；：、“”]{{0,16}}?“[^“”]{{3,40}}”[、和与及]?)+)(?:命名|称号|表彰|荣誉)*的(?:党支部|支部|党组织|单位|集体|医院|科室|团队)?[^，。；“”0-9]{{0,10}}?(?:共有|共计|共|已有|已达|达|只有|仅有|仅|有)(?P<count>{_NUMBER})\s*{_COUNTER}")
"""获“X”命名的党支部共有37个: so many bear the title."""
_GOT_IN_ALL = gated(rf"(?:荣获|获评|获得|获|被评为|被命名为|被授予|当选|入选)(?:了)?(?P<award>(?:[^，。；：“”的0-9]|第[0-9]{{1,3}}[届批]|“[^“”]{{2,20}}”){{4,40}}?)(?:光荣称号|荣誉称号|称号|荣誉)?的(?:党支部|支部|党组织|单位|集体|医院|科室|团队)?[^，。；“”0-9]{{0,10}}?(?:(?:一共有?|总共有?|共有|共计|共|达|只有这?|仅有?这?|有)(?P<count>{_NUMBER})\s*{_COUNTER}|(?<=的)(?P<those>{_NUMBER})\s*{_COUNTER}(?:党支部|支部|党组织|单位|集体|医院|科室|团队)(?=[，。；、]|$))")
"""获得第四届“X杯”先进单位的共62家: the title without quotation marks, or with those of a contest in it."""
_FELL_TO = gated(rf"(?P<award>(?:[^，。；：“”]|“[^“”]{{2,20}}”){{2,40}}?)(?:光荣称号|荣誉称号|称号|荣誉)?花落[\u4e00-\u9fff]{{0,6}}?(?P<count>{_NUMBER})\s*{_COUNTER}(?:单位|集体|医院)?(?=[，。；：]|$)")
"""全国“X”花落甲市4家: so many of a place."""
_COUNT_PRAISED = gated(rf"(?P<count>{_NUMBER})\s*{_COUNTER}(?P<award>[^，。；、“”0-9]{{4,24}}?)(?:日前|近日|刚刚|最近)?(?:获|受到|得到|获得|被)[^，。；“”]{{0,30}}?(?:通报表扬|通报表彰|表彰|表扬|命名)")
"""全国399个标杆党支部近日获国家卫生健康委通报表扬."""
_SELECTED = gated(rf"(?:^|[，；。：]|最终|共|其中|评审)(?P<pairs>{_NUMBER}\s*{_COUNTER}[^，。；：（）]{{2,60}}?)(?:最终|成功|从中|均|分别)?(?:入选|脱颖而出|上榜|胜出)(?=[，。；]|$)")
"""43个典型案例、96个优秀案例脱颖而出, 经评审，47份典型案例最终入选."""
_COUNT_IN_BRACKET = gated(rf"(?:对|授予|给予|评出|评选出|(?<=）)[、和与及])(?P<award>(?:(?:19|20)[0-9]{{2}}年度?)?[^，。；、：（）0-9“”]{{2,24}})（共?(?P<count>{_NUMBER})\s*{_COUNTER}）(?=[^，。；]{{0,12}}(?:表扬|表彰|嘉奖|奖励|称号|[、，。；和]))")
_PRAISED_THEN_TITLED = gated(rf"(?P<count>{_NUMBER})\s*{_COUNTER}[^，。；、“”0-9（）]{{0,24}}?(?:予以|给予|进行)(?:了)?(?:通报)?(?:表彰|表扬|嘉奖|奖励)(?:[和及、](?:表彰|表扬|嘉奖|奖励))?(?:（[^（）]{{2,24}}）)?，(?:并|同时|一并|分别|特|现|决定){{0,3}}(?:授予|命名为|颁发)(?:其|他们|以)?“(?P<award>[^“”]{{3,40}})”")
"""对15家机构给予表彰（名单附后），并授予“X”称号: the title stands in the clause behind."""
_ONLY = gated(
    rf"(?:“(?P<quote>[^“”]{{3,40}})”|(?P<prize>[特一二三]\s*等\s*奖|[金银铜]\s*奖))[^。；“”]{{0,30}}?(?:全国|全省|全市|全县|全区|全州|我国|我省|我市|全系统|全院)(?:[\u4e00-\u9fff]{{2,8}}?(?:系统|行业|战线))?(?:仅有|仅|只有|共有|共|总共)(?:此|这)?(?P<count>{_NUMBER})\s*{_COUNTER}"
)
"""“X”…全省仅3家: so many got it."""
_WON_IN_ALL = gated(rf"(?:共|一共|总共|共计|累计|合计|分别|勇|喜|一举)*(?:获得|荣获|斩获|摘得|夺得|拿到|捧回|捧得|收获|喜获|揽获|获)(?:了)?(?P<pairs>{_NUMBER}\s*{_COUNTER}(?P<prize>{_PRIZE})(?:{_AND}{_NUMBER}\s*{_COUNTER}{_PRIZE})*)")
"""上海共获得3个一等奖、3个二等奖: what the text's own people have won, prize by prize."""
_PRIZE_COUNTED = re.compile(rf"(?P<count>{_NUMBER})\s*{_COUNTER}(?P<prize>{_PRIZE})")
_ALL_HAVE = gated(rf"(?:^|[，；。：])(?:本届|这届|此次|本次|该|此批|首批|第[0-9一二三四五六七八九十]+[届批])?(?P<award>[^，。；：“”0-9]{{4,24}}?)(?:称号|荣誉)?全(?:国|省|市|县|区|州)(?:一共|总共|共计|共)(?:有)?(?P<count>{_NUMBER})\s*{_COUNTER}(?=[（，。；]|单位|集体|$)")
"""本届省级文明单位全省共2324个: the title stands in front of where its count is of."""
_OF_THEM = gated(rf"(?<=[，；。）])其中，?(?P<where>(?!有|共)[\u4e00-\u9fff]{{2,8}}?)(?:一共|总共|共计|共|有|占)*(?:入选|上榜|选树|获评|命名|获得|获)?(?:了|有)?(?P<count>{_NUMBER})\s*{_COUNTER}(?:单位|集体|医院|科室|班组|党支部|支部|党组织|案例|项目)?(?:榜上有名|入选|上榜|获评|获此殊荣|在列)?(?=[，。；]|$)")
"""对399个标杆党支部予以表扬，其中四川15个: so many of those just counted are of a place."""
_CHOSEN = compiled(r"^其中|评|产生|获|授予|表彰|推选|脱颖而出|命名|选出|设立|通报|表扬|奖|揭晓|公布|名单|选树|认定|入选|培育(?:出|了)?(?=[^，。；]{2,12}[0-9])|红榜|光荣榜|定下来")
_HOLDS = re.compile(r"拥有|已有|共有|现有")
"""A place or a system has so many of a quoted title: 已拥有“工人先锋号”7个."""
_IN_QUOTES = re.compile(r"[^“”]*“(?P<quote>[^“”]+)”(?P<tail>[^“”]*)")
_TITLES = re.compile(r"《[^《》]*》")
_TITLE = re.compile(r"(?:荣誉称号|称号|荣誉|班组)$")
_OF_CUP = re.compile(r"(?:先进|优秀|最佳|模范)[\u4e00-\u9fff]{2,8}")
"""授予12名同志第四届“X杯”优秀个人称号: who holds the cup's title."""
_BEFORE_CUP = re.compile(r"^[^第]*(?=第|$)")
_QUOTED_LAST = re.compile(r"“([^“”]{3,30})”$")
_ASKED = re.compile(r"开工|签约|申报|推荐|报送|征集|参加|收到|争创|培养|现有(?![^，。；、]{0,12}(?:文明号|先锋号|示范岗|标兵岗|先进集体|文明单位))|组建|建立|开展|派出|投入")
_TO_COME = re.compile(r"奖项设置|(?:每|各)个?[\u4e00-\u9fff]{0,6}设|拟于|计划(?!生育|免疫|财务)|力争|争取|将(?:评|表彰|产生)|方案正在")
"""Awards that somebody means to give are not declared yet."""
_YEAR = re.compile(r"(?:(?:19|20)[0-9]{2}\s*[—至-]\s*)?(?:19|20)[0-9]{2}$")
_OF_WHOM = re.compile(r"((?:集体|团体|个人)(?:赛|竞赛|组)?)(?:[特一二三]等|[金银铜])奖$")
_GRADE = re.compile(r"[特一二三四]等奖|[金银铜]奖|优秀奖|优胜奖")
_OWN = re.compile(r"(?:获评|荣获|获得(?!者|了?表彰)|喜获|斩获|摘得|入选)(?:了)?[^。；：]*$")
_GIVEN = re.compile(r"评选|评出|产生|表彰|命名|授予|公布|揭晓|通报|认定|共有|其中|设")
_SET_UP = re.compile(r"设(?!(?:置|立|有|定)?了?(?:集体|团体|个人)?(?:一等|二等|三等|特等|金|银|铜|优))")
_NO_AWARD = re.compile(r"^上(?![海饶虞杭犹高栗林思蔡])|^表[彰扬][和及、]奖励|（[^（）]*$|级及?以上|获批|荣誉$|的(?:隆重|通报|集中)?(?:嘉奖|表彰|表扬|奖励)$|[：《》]|[此该](?:荣誉|殊荣|称号|奖项)")
"""市级以上荣誉14项 adds up several awards; 两部作品获奖：《…》获金像奖 names the award elsewhere."""
_DISTRIBUTED = re.compile(r"(?P<counts>(?:[0-9]+个[^，。；、]{1,12}、?){2,5})(?:分别)(?:作为|获评|荣获|被评为|被命名为|入选|获得|为)(?P<titles>[^，。；]{4,80})")
_SCOPE = re.compile(r"(?:全[省市国县区]|[\u4e00-\u9fff]{2,4}[省市])[\u4e00-\u9fff]{0,6}?(?=示范|标杆|先进|优秀|模范)")


_WORKS_THEN_PRIZE = gated(rf"》(?:（[^（）]{{1,12}}）)?等(?:共|这)?\s*(?P<count>{_NUMBER})\s*{_COUNTER}(?:参[赛演选评])?(?:节目|作品|案例|项目|课题|论文|视频|剧目|歌曲|文章|征文|成果)?(?:以|为|获评|评为|被评为|荣获|获得|获|颁发|颁授)?“?(?P<award>{_PRIZE})”?")
"""授予《甲》等4个节目一等奖，《乙》等5个节目二等奖."""
_PRIZE_THEN_WORKS = gated(rf"(?:荣获|获得|获评|获|评为)“?(?P<award>{_PRIZE})”?的[^，。；：《》]{{0,30}}《[^《》]*》(?:（[^（）]{{1,12}}）)?等(?:共|这)?\s*(?P<count>{_NUMBER})\s*{_COUNTER}")
"""对荣获一等奖的《甲》等4个节目予以表彰."""
_TWO_GOT = gated(rf"(?P<one>{_NUMBER})\s*{_COUNTER}[^，。；、“”0-9]{{0,8}}?[和与及]\s*(?P<two>{_NUMBER})\s*{_COUNTER}[^，。；、“”0-9]{{0,8}}?(?:分获|分别(?:荣?获|获得|被授予|获评))(?P<first>[^，。；、“”0-9]{{4,24}}?)[、和与及](?P<second>[^，。；、“”0-9]{{2,24}}?)(?=[，。；]|称号|$)")
"""341名同志和65个单位分获甲省五一劳动奖章、奖状: the second has the words of the first in front of it."""
_GIVES = compiled(r"授予|颁发|表彰|表扬|通报")


_SHORT_TITLE = 3


def unquoted(name: str) -> str:
    """The name without quotation marks that are around all of it or have lost their partner.

    >>> unquoted("“战疫先锋”个人"), unquoted("“标杆党支部”"), unquoted("“先进集体"), unquoted("首批“示范岗”")
    ('“战疫先锋”个人', '标杆党支部', '先进集体', '首批“示范岗”')
    """
    name = name.strip(" ：”" if "“" not in name else " ：")
    if "”" not in name:
        name = name.replace("“", "")
    whole = re.fullmatch(r"“([^“”]*)”", name)
    return whole[1] if whole else name


def _quoted(name: str) -> str:
    """The title that is quoted in a name, with what stands around it only where that makes the award (“战疫先锋”个人)."""
    match = _IN_QUOTES.fullmatch(name)
    return match["quote"] if match is not None and award_head(_TITLE.sub("", match["tail"])) is None else unquoted(name)


def _own_name(name: str) -> str:
    """The title without whom it is given to in front of it and without the word for a title behind it."""
    return _WHOM.sub("", re.sub(r"（(?:含|其中|包括|不含)[^（）]*）$|之一$|的?代表(?:先后|依次|分别)?(?:走上|登上|上台|登台)?$|(?:的?(?:光荣|荣誉)?(?:称号|殊荣)|的荣誉|(?:创建培育|培育创建)单位|的(?:通知|通报|公告|决定|公示)|(?:予以|给予|进行)(?:了)?(?:隆重|集中|通报)?(?:表彰|表扬|命名|奖励)(?:[和及、](?:表彰|表扬|奖励))?)$", "", _LISTED_BELOW.sub("", name)))


_LISTED_BELOW = re.compile(r"（(?:具体)?(?:名单)?(?:[详附]?见[^（）]*|附后|见?后附)）$")
"""给予表彰（名单附后）: where those who got it stand."""
_IN_EVENTS = re.compile(r"(?:个|大|项)?(?:单项|项目|赛项|科目|课目|环节|组别|赛道)(?:比赛|竞赛|赛)?[上中里]?，?(?:均|都|皆|分别|各自)")
"""3个单项上均获二等奖: so many events."""
_JOINED = gated(r"(?P<other>[^，。；、：（）0-9和与及暨]{2,20})[、和与及暨]$")


def _is_sum(before: str, name: str, counted: str) -> bool:
    """一二三等奖、优秀奖和组织奖348个: so many in all, of none of them alone."""
    joined = _JOINED.search(before[: len(before) - len(name)]) if before.endswith(name) and "各" not in counted else None
    head = award_head(joined["other"]) if joined is not None else None
    return head is not None and not head.personal and (head.rule == "award.prize" or qualified(joined["other"] if joined is not None else ""))


def read_counts(sentence: Text) -> Iterator[ToldCount]:
    """Counts of one sentence, each with the award's name as written; titles of works and what is only planned count nothing.

    Where the sentence counts one award and goes on with those of a place (其中我市173个), they are counted too.

    >>> from partygraph.clean import clean
    >>> sorted({(item.award, item.count) for item in read_counts(clean("授予7个集体“标兵岗”、8个集体“先锋号”称号和奖牌。"))})
    [('先锋号', 8), ('标兵岗', 7)]
    """
    chars = without_other_numbers(whole_numbers(sentence.chars))
    if _COUNTED.search(chars) is None:
        return
    if "《" in chars:
        chars = _TITLES.sub(lambda match: "《" + "·" * (len(match[0]) - 2) + "》", chars)
    if _TO_COME.search(chars):
        return
    whole = chars
    found: list[ToldCount] = []
    for prizes, (start, stop) in grade_runs(chars):
        own = _OWN.search(chars[:start])
        found.extend(ToldCount(prize, total, sentence.slice(start, stop), tally=own is not None and _GIVEN.search(own[0]) is None) for prize, total in prizes)
        chars = chars[:start] + "，" * (stop - start) + chars[stop:]
    found.extend(_counts(sentence, chars))
    found.extend(ToldCount(title, total, sentence.slice(*at)) for title, total, at in counted_kinds(chars))
    found = [replace(item, award=unquoted(name) if name != item.award else name) for item in found for name in awards_counted(item.award, item.at.chars, whole[: max(0, sentence.chars.find(item.at.chars))])]
    yield from found
    counted = {item.award for item in found if not item.tally}
    for match in _OF_THEM.finditer(chars) if len(counted) == 1 else ():
        if (total := number(match["count"])) is not None:
            yield ToldCount(next(iter(counted)), total, sentence.slice(*match.span()))


def _counts(sentence: Text, chars: str) -> Iterator[ToldCount]:
    distributed = _DISTRIBUTED.search(chars)
    if distributed is not None:
        totals = [int(item) for item in re.findall(r"([0-9]+)个", distributed["counts"])]
        names = re.split(r"[、和]", re.sub(r"(?:培育)?创建单位$|称号$", "", distributed["titles"]))
        if len(totals) == len(names):
            scope = _SCOPE.match(names[0])
            for count, name in zip(totals, names, strict=True):
                label = name.strip("“” ")
                label = scope[0] + label if scope and not label.startswith(scope[0]) else label
                yield ToldCount(label, count, sentence.slice(distributed.start(), distributed.end()))
            return
    for match in _ONLY.finditer(chars):
        total = number(match["count"])
        name = (match["quote"] or match["prize"] or "").strip()
        if total is not None and name:
            yield ToldCount(name, total, sentence.slice(match.start(), match.end()))
    chosen = _CHOSEN.search(chars) is not None
    if chosen or _HOLDS.search(chars):
        group, done = "", -1
        for match in _AWARD_THEN_COUNT.finditer(chars):
            quoted = None if chosen else _QUOTED_LAST.search(match["award"])
            if not chosen and quoted is None and ((mark := award_head(award_alone(match["award"]))) is None or mark.rule != "award.mark"):
                continue  # 拥有重点专科3个 counts no honours
            name = unquoted(award_alone(match["award"])) if quoted is None else quoted[1]
            if name.startswith("年") and (year := _YEAR.search(chars, 0, match.end("award") - len(name))) is not None:
                name = year[0] + name
            if (of_whom := _OF_WHOM.match(name)) is not None:
                group = of_whom[1]
            elif group and _GRADE.fullmatch(name) and match.start() - done <= 1:
                name = group + name  # 集体一等奖1名、二等奖3名
            else:
                group = ""
            done = match.end()
            head, total = award_head(name), number(match["count"])
            if "”“" in name:
                continue  # “X”“Y”各10名 are two
            if head is None or total is None or len(name) < 2 or is_rank(match[0]) or _ASKED.search(match["award"]) or not 2 <= len(name) <= 24:
                continue
            if name.count("“") > 1:
                continue
            if head.rule in ("award.collective", "award.mark", "award.work") and not qualified(name) or head.personal and len(name) <= 4 and not qualified(name):
                continue
            if _NO_AWARD.search(name) or _SET_UP.search(match["award"]) or _is_sum(chars[: match.start("award")] + match["award"], name, match[0]):
                continue
            own = _OWN.search(chars[: match.start("award")] + match["award"])
            tally = own is not None and _GIVEN.search(own[0]) is None
            yield ToldCount(name, total, sentence.slice(match.start("award"), match.end("count")), tally)
            before = chars[: match.start("award")] + match["award"].removesuffix(name)
            while "各" in match[0] and (joined := _JOINED.search(before)) is not None and (other := award_head(joined["other"])) is not None and other.rule == "award.prize":
                also = award_alone(joined["other"])
                yield ToldCount(also, total, sentence.slice(joined.end("other") - len(also), match.end("count")), tally)  # 一等奖、二等奖各10个
                before = before[: joined.start()]
    for match in (*_CHAIN.finditer(chars), *_OF_SCOPE.finditer(chars), *_SELECTED.finditer(chars), *_ON_STAGE.finditer(chars)):
        for pair in _OF_PAIR.finditer(match["pairs"]):
            name, total = re.sub(r"(?:培育)?创建单位$", "", _own_name(_quoted(pair["name"].strip()))), number(pair["count"])
            head = award_head(name)
            if total is not None and head is not None and not _WON.search(pair["name"]) and ("“" in pair["name"] or len(name) >= 4 and (head.personal or qualified(name)) or head.rule == "award.prize" and _PRIZES.match(match[0])) and not _NO_AWARD.search(name):
                at = match.start("pairs") + pair.start()
                yield ToldCount(name, total, sentence.slice(at, match.start("pairs") + pair.end()))
    for match in (*_TITLE_THEN_COUNT.finditer(chars), *_BEARERS_COUNTED.finditer(chars), *(_EACH_SO_MANY.finditer(chars) if chosen else ())):
        for name in re.findall(r"“([^“”]{3,40})”", match["titles"]):
            if (total := number(match["count"])) is not None:
                yield ToldCount(name, total, sentence.slice(match.start(), match.end()))
    for match in _OF_EACH_KIND.finditer(chars):
        for kind in _KIND_COUNTED.finditer(match["kinds"]):
            if (total := number(kind["count"])) is not None:
                start = match.start("kinds")
                yield ToldCount(match["quote"], total, sentence.slice(start + kind.start(), start + kind.end()), part=True)
    for match in (*_BEARERS.finditer(chars), *_ON_LIST.finditer(chars), *_PICKED_THEN_GIVEN.finditer(chars), *COUNTED_PASSED.finditer(chars)):
        if (total := number(match["count"])) is not None:
            yield ToldCount(match["quote"], total, sentence.slice(match.start(), match.end()))
    got = [(match["award"], match) for match in _GOT_IN_ALL.finditer(chars)]
    fell = [(award_alone(match["award"]), match) for match in _FELL_TO.finditer(chars)]
    for award, match in (*got, *fell):
        name, total = unquoted(award), number(match["count"] or match.groupdict().get("those") or "")
        head = award_head(name)
        if total is not None and head is not None and (head.rule in ("award.prize", "award.personal") or qualified(name) or "“" in name) and not is_rank(name) and not _NO_AWARD.search(name):
            yield ToldCount(name, total, sentence.slice(match.start("award"), match.end()))
    for match in _TWO_GOT.finditer(chars):
        first, second = match["first"], match["second"]
        second = second if len(second) > _SHORT_TITLE else first[: -len(second)] + second
        for name, key in ((first, "one"), (second, "two")):
            if (total := number(match[key])) is not None and award_head(name) is not None:
                yield ToldCount(name, total, sentence.slice(*match.span()))
    for match in _EVENTS_COUNTED.finditer(chars):
        if (total := number(match["count"].replace("两", "二"))) is not None:
            yield ToldCount(match["award"], total, sentence.slice(*match.span()))
    for match in _WON_IN_ALL.finditer(chars):
        for prize in _PRIZE_COUNTED.finditer(match["pairs"]):
            if (total := number(prize["count"])) is not None:
                start = match.start("pairs")
                yield ToldCount(prize["prize"], total, sentence.slice(start + prize.start(), start + prize.end()), tally=True)
    for match in (*_ALL_HAVE.finditer(chars), *_COUNT_PRAISED.finditer(chars), *_COUNT_IN_BRACKET.finditer(chars), *_TITLE_GIVEN_TO.finditer(chars), *_PUT_TO_MANY.finditer(chars), *_GIVEN_TO_MANY.finditer(chars), *_GOT_BY_MANY.finditer(chars), *_SET_FOR.finditer(chars), *_PRAISED_THEN_TITLED.finditer(chars), *_TO_SOMEBODY_AND_OTHERS.finditer(chars), *_REMARKED.finditer(chars), *COUNTED_THEN.finditer(chars)):
        head, total = award_head(match["award"]), number(match["count"])
        if head is not None and total is not None and (head.rule in ("award.prize", "award.personal") or qualified(match["award"])):
            yield ToldCount(match["award"], total, sentence.slice(match.start("award"), match.end()))
    for match in (*_WORKS_THEN_PRIZE.finditer(chars), *_PRIZE_THEN_WORKS.finditer(chars)) if _GIVES.search(chars) else ():
        if (total := number(match["count"])) is not None:
            yield ToldCount(match["award"], total, sentence.slice(*match.span()))
    for regex in (_COUNT_THEN_AWARD, _COUNT_OF):
        for match in regex.finditer(chars):
            name = match["quote"] or _own_name(match["plain"] or "")
            if match["quote"] and "tail" in regex.groupindex and match["tail"]:
                tail = _TITLE.sub("", match["tail"])
                name = f"{match['scope'].strip()}{name}{tail}" if award_head(tail) is not None else name
            if match["quote"] and regex is _COUNT_OF and (cup := _OF_CUP.match(chars, match.end())) is not None and match["quote"].endswith("杯"):
                name = f"{_BEFORE_CUP.sub('', match['scope'])}“{name}”{_TITLE.sub('', cup[0])}"
            total, head = number(match["count"]), award_head(name)
            if total is None or len(name) < 2 or (head is None and not match["quote"]) or _ASKED.search(chars[max(0, match.start() - 6) : match.start()]) and not (regex is _COUNT_THEN_AWARD and chars.endswith("的", 0, match.start())):
                continue
            if not match["quote"] and head is not None and head.rule != "award.prize" and not qualified(name):
                continue
            if _IN_EVENTS.match(chars, match.end("count")) or regex is _COUNT_THEN_AWARD and _COUNTED.match(match["scope"] or match["plain"] or "") is not None:
                continue  # 三个节目荣获2个“X”: the second number counts the prizes
            if _NO_AWARD.search(name) or regex is _COUNT_OF and match[0].startswith("设") and (head is None or head.rule != "award.prize"):
                continue
            yield ToldCount(name, total, sentence.slice(match.start(), match.end()))
