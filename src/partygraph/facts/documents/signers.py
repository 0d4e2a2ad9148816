"""The bodies that sign a notice: the block of names right above its date, also side by side or over two lines (甲局 / 乙会 / 2024年1月2日)."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.documents.paper import Paper
from partygraph.layout import Line
from partygraph.model import OrgKind, Text
from partygraph.names.expand import expand
from partygraph.names.named import Named, is_placed
from partygraph.names.org_name import OrgName, is_bare
from partygraph.places import default_places
from partygraph.rules.begins import compiled

__all__ = ["GIVERS", "MOST_SIGNERS", "may_sign", "signers_above", "signing_bodies"]

_ATTACHMENTS = re.compile(r"^[-*·•\s]*附\s*件\s*[：:]\s*(?:[0-9]{1,2}\s*[.．、]\s*)?[《“]?\S")
_SEAL = compiled(r"^(?:（盖章）|\(盖章\))|（(?:盖章|公章|印章)）$|(?:(?<=会)(?:秘书处|办公室))?（代章）$")
"""甲协会秘书处（代章）: the office seals for the society, which signs."""
GIVERS = {
    OrgKind.GOVERNMENT_BODY, OrgKind.SOCIAL_ORGANIZATION, OrgKind.MASS_ORGANIZATION, OrgKind.PARTY_COMMITTEE, OrgKind.PARTY_GROUP, OrgKind.PARTY_DEPARTMENT,
}  # fmt: skip
_EDITORS = re.compile(r"《(?P<paper>[^《》]{2,16})》(?P<tail>(?:杂志)?(?:编辑部|编委会|杂志社|报社|社))")


def signing_bodies(chars: str) -> tuple[Named, ...]:
    """The institutions that `chars` names and nothing else."""
    if (editors := _EDITORS.fullmatch(chars)) is not None:
        return tuple(replace(item, org=OrgName(chars, (replace(item.org.steps[0], end=len(chars), own=chars),))) for item in expand(editors["paper"] + editors["tail"]) if len(item.org.steps) == 1)
    if re.search(r"[。：《》“”]", chars) or len(chars) > 90:
        return ()
    named = expand(chars)
    return named if named and all(item.org.institution is not None or is_placed(item.org.name) and len(item.org.name) > 6 for item in named) else ()


def _abreast(upper: Line, lower: Line) -> list[tuple[Named, Text]]:
    """Signers side by side whose names go over two lines: 甲自治区 | 甲自治区 above 人力资源厅 | 卫生健康委员会."""
    if len(upper.cells) != len(lower.cells) or len(upper.cells) < 2 or upper.mark or lower.mark:
        return []
    found: list[tuple[Named, Text]] = []
    for one, two in zip(upper.cells, lower.cells, strict=True):
        named = expand(one.chars + two.chars)
        if len(named) != 1 or not may_sign(named[0]) or not is_placed(named[0].org.name) or signing_bodies(one.chars):
            return []
        found.append((named[0], Text.join([one, two])))
    return found


MOST_SIGNERS = 16


def signers_above(paper: Paper, index: int) -> list[tuple[Named, Text]]:
    """The signers on the lines right above a date: one block, all of one sort."""
    signers: list[tuple[Named, Text]] = []
    head = "".join(line.chars for line in paper.lines[: max(paper.title_at or 0, paper.number_at or 0) + 1])
    spaced = paper.lines[index].gap or sum(line.gap for line in paper.lines) > 0.7 * len(paper.lines)
    for at in range(index - 1, max(-1, index - 1 - MOST_SIGNERS), -1):
        upper = paper.lines[at]
        if (at in paper.used and _ATTACHMENTS.match(upper.chars)) or upper.mark or "，" in upper.chars or ("、" in upper.chars and at < index - 1):
            break
        if not signers and at > 0 and (abreast := _abreast(paper.lines[at - 1], upper)):
            paper.used.update((at, at - 1))
            return abreast
        named = _house_and_committee(upper) or signing_bodies(_SEAL.sub("", upper.chars))
        joined = paper.lines[at - 1] if not signers and at > 0 and not upper.gap and at - 1 not in paper.used else None
        if joined is not None and not joined.mark and len(joined.chars) < 30 and not signing_bodies(joined.chars) and (whole := signing_bodies(joined.chars + _SEAL.sub("", upper.chars))) and len(whole) == 1 and may_sign(whole[0]) and is_placed(whole[0].org.name.removeprefix("中共").removeprefix("共青团")):
            paper.used.update((at, at - 1))  # one signer over two lines
            return [(whole[0], Text.join([joined.text, upper.text]))]
        together = bool(named and signers) and _one_house(named, signers)
        if not named or (signers and not together and not _alike(named, signers)) or (signers and not together and signers[0][1] is not upper.text and spaced and not all(may_sign(item) for item in named)):
            break
        if signers and not together and signers[0][0].org.name in head and not any(item.org.name in head for item in named) and not (all(may_sign(item) for item in named) and _ENDS_TEXT.search(paper.lines[_over_block(paper, at)].chars)):
            break  # the body of the letterhead is the first to sign
        if signers and at > 0 and at - 1 not in paper.used and (heading := read_heading(paper.lines[at - 1].body.chars)) is not None and heading.names:
            break  # rows below a heading
        signers[0:0] = [(item, upper.text) for item in named]
        paper.used.add(at)
        if len(upper.cells) > 3 or at > 0 and len(signers) == 1 and _below_a_list(paper, at):
            break
        if upper.gap and not (spaced and len(signers) < 3):
            above = signing_bodies(_SEAL.sub("", paper.lines[at - 1].chars)) if at else ()
            if len(signers) > 2 and not _sign_together(paper, at) or not above or not _one_house(above, signers) and not all(may_sign(item) for item in (*named, *above)):
                break  # only bodies that sign stand apart from each other in one signature
    return signers


_ENDS_TEXT = re.compile(r"[。！]$|(?:电话|邮箱|邮编|传真|地址|联系人)[^，。；]{0,60}$")
"""A paragraph, or whom to write to: bodies below it sign, in the order in which they stand."""


def may_sign(named: Named) -> bool:
    """A body that signs notices, or the office of one (…委员会办公室, …局综合司)."""
    return named.org.kind in GIVERS or (named.org.steps[0].kind in GIVERS and named.org.name.endswith(_OFFICES))


_OFFICES = ("办公室", "办公厅", "综合司", "综合处", "宣传司", "宣传处")
"""What signs for its ministry, bureau or federation."""


def _over_block(paper: Paper, at: int) -> int:
    """Which line stands above the block of bodies that sign which reaches from `at` upwards."""
    while at > 0 and (named := signing_bodies(_SEAL.sub("", paper.lines[at].chars))) and all(may_sign(item) for item in named):
        at -= 1
    return at


def _below_a_list(paper: Paper, at: int) -> bool:
    """Below 名单如下 many bodies are the rows of a list, and only the one above the date signs."""
    above = _over_block(paper, at)
    return at - above >= _MANY_ROWS and _LIST_FOLLOWS.search(paper.lines[above].chars) is not None


_MANY_ROWS = 4


def _sign_together(paper: Paper, at: int) -> bool:
    """Below the end of a paragraph stand those who sign; below 名单如下 the rows of a list."""
    above = paper.lines[_over_block(paper, at)].chars
    return above.endswith(("。", "！")) and _LIST_FOLLOWS.search(above) is None


_LIST_FOLLOWS = re.compile("(?:如下|以下|下列)[^，。]{0,8}[。：！]$")


def _one_house(named: tuple[Named, ...], signers: list[tuple[Named, Text]]) -> bool:
    """中共甲医院委员会 above 甲医院: a house signs with its own party committee, union or league committee, in any order."""
    signing = [*named, *(item for item, _ in signers)]
    houses = {item.org.institution for item in signing}
    return len(houses) == 1 and None not in houses and len({item.org.name for item in signing}) == len(signing) and all(item.org.name in houses or _of_whole_house(item.org) for item in signing)


_GAP = re.compile(r"[\s　]+(?=中共|中国共产党|共青团)|(?<=委员会)[\s　]+|(?<=工会)[\s　]+|(?<=党委)[\s　]+|(?<=团委)[\s　]+")


def _house_and_committee(line: Line) -> tuple[Named, ...]:
    """中共甲医院委员会 | 甲医院 in one line: a house and its committee, which no name joins."""
    parts = [signing_bodies(part) for part in _GAP.split(line.chars.strip())]
    named = tuple(item for part in parts for item in part)
    return named if len(parts) > 1 and all(len(part) == 1 for part in parts) and _one_house(named, []) else ()


_OF_ALL = re.compile(r"(?:党委|党总支|党支部|(?:总支部|支部)?委员会|工会(?:委员会)?|团委|团总支|妇委会|妇女委员会)$")


def _of_whole_house(org: OrgName) -> bool:
    """A line organisation of all of a house (甲医院党委, 中共甲卫生院支部委员会), none of its branches or units."""
    return len(org.steps) > 1 and org.steps[-1].group == "line" and org.steps[-2].group not in ("line", "department") and _OF_ALL.match(org.steps[-1].own) is not None


def _alike(named: tuple[Named, ...], signers: list[tuple[Named, Text]]) -> bool:
    """Commissions sign with commissions; a hospital above one is the last row of a list."""
    if signers[0][0].org.name.startswith("《"):
        return all(may_sign(item) for item in named)  # a society and the journal that it edits
    if may_sign(signers[0][0]):
        province = _province(signers[0][0])
        return all(may_sign(item) and not (province and (own := _province(item)) and own != province) for item in named)
    first = signers[0][0].org
    return all(item.org.kind is first.kind and item.org.steps[0].kind is first.steps[0].kind and not is_bare(item.org) for item in named)


def _province(named: Named) -> str | None:
    """The first two digits of the division that a name states; those of two who sign together are the same."""
    match = default_places().leading(named.org.name)
    return match.places[0].code[:2] if match is not None and match.places else None
