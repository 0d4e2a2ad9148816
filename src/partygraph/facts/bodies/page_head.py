"""What the head of a page, and who owns it at its foot, say of its house: the second name behind it, which may stand nowhere else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.short_forms import same_body
from partygraph.layout import Line
from partygraph.model import Locator
from partygraph.names.anchored import is_anchored
from partygraph.names.find import find
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled

__all__ = ["names_at_head"]

_TELLS = compiled(r"[，。；！？]|简称|(?<!来源)(?<!时间)(?<!日期)(?<!浏览)(?<!点击)(?<!作者)(?<!电话)(?<!热线)(?<!传真)(?<!邮箱)(?<!网址)：")
_LABEL = re.compile(r"(?:来源：|(?:访问|光临|浏览|来到|进入|登录))$")
_OWNED_BY = re.compile(r"(?:版权所有|版权|主办单位|主办|[Cc]opyright|©)[\s：:©0-9—-]*$")
_TOP, _LINES, _LONGEST, _FOOT = 2, 6, 60, 160


def names_at_head(document: Gathered, lines: Sequence[Line]) -> None:
    """The second name of a house that the document names elsewhere too, and a form of its name at the very top; what else stands there says nothing."""
    houses = {org.institution for name in document.names if (org := parse(name)) is not None and org.institution is not None}
    for line in lines[:_TOP]:
        name = re.split(r"[\s|]", line.chars, maxsplit=1)[0]
        org = parse(name)
        if org is not None and org.institution == name and is_anchored(name) and name not in document.names and name not in houses and any(same_body(name, house) for house in houses):
            document.name(name, document.witness.quote(line.text, 0, len(name), rule="alias.short-form", locator=Locator.RESOLVED))
    for line in (*lines[:_LINES], *(line for line in lines[_LINES:][-_LINES:] if "版权" in line.chars)):
        for item in find(line.chars) if "（" in line.chars and len(line.chars) <= _LONGEST and not _TELLS.search(line.chars) else ():
            if item.alias is not None and (item.start == 0 or _LABEL.search(line.chars, 0, item.start)) and item.alias[0] not in "本该我" and (item.org.name in document.names or item.org.name in houses) and "、" not in item.alias:
                stop = item.alias_start + len(item.alias)
                document.alias(item.org.name, item.alias, "second-name", document.witness.quote(line.text, item.alias_start, stop, rule="alias.second-name"))
    for line in lines[-_LINES:]:
        for item in find(line.chars) if "（" in line.chars and len(line.chars) <= _FOOT else ():
            if item.alias is not None and item.org.name in document.names and _OWNED_BY.search(line.chars, 0, item.start) is not None and (second := parse(item.alias)) is not None and second.institution == item.alias and is_anchored(item.alias):
                document.alias(item.org.name, item.alias, "second-name", document.witness.quote(line.text, item.alias_start, item.alias_start + len(item.alias), rule="alias.second-name"))
