"""Rows that say in one line by labels what each of their parts is: 【单位】甲医院【岗位】急诊科【称号】标兵岗, 单位：甲医院；奖项：一等奖."""

from __future__ import annotations

import re

from partygraph.facts.tables.columns import Row, column_role
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand

__all__ = ["labels_in_line"]

_BRACKETED = re.compile(r"\s*[【\[](?P<label>[^【】\[\]：]{2,8})[】\]]\s*[：:]?\s*(?P<value>[^【】\[\]]{1,60})")
_WITH_COLON = re.compile(r"[\s；;|，,]*(?P<label>[^\s：:；，。、“”《》（）【】]{2,8})\s*[：:]\s*(?P<value>(?:“[^“”]{1,40}”|《[^《》]{1,60}》|[^：:；。|“”《》\s，]){1,60}?)(?=\s*[；;|，,]|\s{2,}|\s(?=[^\s：:]{2,8}[：:])|$)")
_LEAST, _LONGEST = 2, 240
_POSTS = frozenset({"岗位", "窗口", "班组", "小组", "服务台", "站点"})


def labels_in_line(line: Line, index: int) -> Row | None:
    """The row that such a line is, its cells with the roles that their labels say; None where a label says none or nobody is named.

    >>> row = labels_in_line(Line(Text("【单位】榆中县人民医院【岗位】导诊台【称号】示范岗", ((0, 0),))), 0)
    >>> [cell.chars for cell in row.cells], row.roles
    (['榆中县人民医院', '导诊台', '示范岗'], ('recipient', 'recipient', 'award'))
    """
    text = line.body
    if len(text) > _LONGEST or not ("：" in text.chars or "】" in text.chars or "]" in text.chars):
        return None
    for form in (_BRACKETED, _WITH_COLON):
        parts = _parts(text, form)
        if len(parts) < _LEAST:
            continue
        roles = tuple(role for role, _ in parts)
        if "recipient" not in roles or not {"award", "entry"} & set(roles) or not any(role == "recipient" and expand(cell.chars) for role, cell in parts):
            return None
        return Row(line, tuple(cell for _, cell in parts), (index,), roles)
    return None


def _parts(text: Text, form: re.Pattern[str]) -> list[tuple[str, Text]]:
    """The values with their roles; nothing where they are not the whole line, or where a label says no role."""
    found: list[tuple[str, Text]] = []
    at = 0
    while (match := form.match(text.chars, at)) is not None:
        role = "recipient" if match["label"] in _POSTS else column_role(match["label"])
        if role is None or role in ("award", "entry") and any(role == other for other, _ in found):
            return []
        found.append((role, text.slice(*match.span("value")).strip(" ；;，,")))
        at = match.end()
    return found if not text.chars[at:].strip(" 。；;") else []
