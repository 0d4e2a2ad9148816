"""What kind of work a title is of, said beside it: 小品《甲》, 《甲》（情景朗诵）, 京东大鼓：《甲》; the work is 甲."""

from __future__ import annotations

import re

from partygraph.model import Text
from partygraph.rules.begins import compiled

__all__ = ["without_genre"]

_KINDS = (
    "小品|相声|快板书?|评书|说书|鼓书|弹词|评弹|莲花落|数来宝|皮影戏?|大鼓|双簧|三句半|二人转|说唱|脱口秀|坠子|琴书|道情|曲艺|戏曲|戏剧|话剧|歌舞剧|音乐剧|舞台剧|情景剧|心理剧|秧歌剧|木偶剧|哑剧|喜剧|歌剧|舞剧|音诗画|短剧|微剧|京剧|豫剧|越剧|评剧|川剧|粤剧|秦腔|梆子|黄梅戏|花鼓戏|采茶戏|"
    "舞蹈|群舞|独舞|双人舞|歌伴舞|歌舞|街舞|广场舞|伴舞|手语舞?|独唱|齐唱|合唱|对唱|重唱|联唱|表演唱|弹唱|歌曲|歌会|独奏|合奏|重奏|齐奏|器乐|朗诵|诵读|演讲|讲述|宣讲|故事|"
    "微电影|微视频|短视频|视频|动漫|动画|动画片|宣传片|纪录片|公益广告|音频|广播剧|海报|漫画|绘本|摄影|书法|绘画|国画|剪纸|征文|散文|诗歌|随笔|文章|图文|科普文章|推文|长图|折页|手册|图书|模特秀|走秀|时装秀|魔术|杂技|武术|健身操"
)
_GENRE = rf"[\u4e00-\u9fff]{{0,6}}(?:{_KINDS})"
_AHEAD = compiled(rf"(?:(?<=^)|(?<=[\s：—\-、，.．)）]))(?P<genre>{_GENRE})(?:类|节目|作品)?\s*[：:]?\s*(?=[《“])")
_BEHIND = re.compile(rf"(?<=[》”])\s*（{_GENRE}(?:类|节目|作品)?）")
_MENTIONS = re.compile("[《“]")


def without_genre(text: Text) -> Text:
    """`text` without the kinds of the works in it.

    >>> without_genre(Text("甲县医院：男声独唱《乙》", ((0, 0),))).chars, without_genre(Text("《乙》（小品）", ((0, 0),))).chars
    ('甲县医院：《乙》', '《乙》')
    >>> without_genre(Text("“乙”故事会", ((0, 0),))).chars
    '“乙”故事会'
    """
    if _MENTIONS.search(text.chars) is None:
        return text
    dropped = sorted(match.span() for pattern in (_AHEAD, _BEHIND) for match in pattern.finditer(text.chars))
    if not dropped:
        return text
    begins = [0, *(stop for _, stop in dropped)]
    stops = [*(start for start, _ in dropped), len(text)]
    return Text.join([text.slice(begin, stop) for begin, stop in zip(begins, stops, strict=True)])
