"""Who gives by the paper that a sentence goes by: 根据《甲市委关于表彰…的决定》，授予…; 按照乙局关于命名…的通知，丙获评…."""

from __future__ import annotations

import re

from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.telling import Telling
from partygraph.model import Text

__all__ = ["cited_paper"]

_REST = r"(?P<rest>(?:，(?!但|而|此外|另外)[^。；]{0,120})?)$"
_CITED = re.compile(
    r"(?:根据|依据|按照|依照|遵照|据|在)(?:了|最新)?(?P<whose>[^，。；：“”《》]{3,60}?)?(?:近日|日前|联合|共同|最新|(?:19|20)[0-9]{2}年|印发的?|下发的?|发布的?|公布的?|出台的?|的){0,4}《(?P<who>[^《》]{3,60}?)?(?:印发)?关于[^《》]{0,40}?(?:表彰|命名|授予|认定|表扬|嘉奖|公布|确定)[^《》]{2,80}(?:决定|通报|通知|公告|名单|公报)》"
    r"(?:（[^（）]{2,40}）)?(?:中|里)?(?:的?(?:精神|要求|文件|内容))?" + _REST
)
_SAID = re.compile(
    r"(?:根据|依据|按照|依照|遵照|据|从|在|接到?|收到)(?P<who>[^，。；：“”《》]{3,60}?)(?:近日|日前|联合|共同|最新|(?:19|20)[0-9]{2}年|印发的?|下发的?|发布的?|公布的?|作出的?|的){0,4}关于(?!开展|组织|做好|推荐|申报|加强)(?:对)?(?:[^，。；《》“”]|“[^“”]{1,30}”){0,40}?(?:表彰|命名|授予|认定|表扬|嘉奖|公布|确定|培育|选树|评选结果|推选)"
    r"(?:[^，。；《》“”]|“[^“”]{1,30}”){0,60}?的(?:决定|通报|通知|公告|公报|文件)(?:中|里)?(?:的?(?:精神|要求|内容))?(?:获悉|了解到|得知|看到)?" + _REST
)
"""The paper without its marks: 根据甲委关于命名乙的通报，…. One that asks for names (关于开展评选的通知) has not given anything yet."""


_SHORTLY = re.compile(r"(?:根据|依据|按照|据|接到了?|收到了?)(?P<who>[^，。；：“”《》]{3,40}?)(?:近日|日前|最新|新近)?(?:印发|下发|发布|公布|作出)?的?(?:最新|表彰|命名|通报)?(?:文件|决定|通报|通知|公告|批复|公报|发文)，[^，。；]{0,40}$")
"""根据甲委文件，乙科被命名为“X”, 乙科接到甲委通报，被命名为“X”: the paper without its title, right in front of whom it names; 根据甲委文件要求 is what somebody worked by."""


def cited_paper(reading: Telling, sentence: Text, verb_at: int) -> tuple[tuple[str, ...], Text | None]:
    """The bodies whose paper stands in front of the verb at `verb_at`, in its own sentence; nobody where none is cited or none is named with it."""
    begin = max(sentence.chars.rfind(mark, 0, verb_at) for mark in "。；") + 1
    rule = _CITED if "《" in sentence.chars else _SAID if "关于" in sentence.chars else _SHORTLY if any(word in sentence.chars for word in ("据", "照", "接到", "收到")) else None
    match = rule.search(sentence.chars, begin, verb_at) if rule is not None else None
    if match is None:
        return (), None
    for kind, who in match.groupdict().items():
        if kind in ("who", "whose") and who and (names := bodies_of(who, reading)):
            return names, sentence.slice(*match.span(kind))
    return (), None
