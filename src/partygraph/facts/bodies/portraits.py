"""Branches that a text portrays: 甲党乙医院支部成立于2003年 is what the next paragraphs go on about."""

from __future__ import annotations

import re

from partygraph.model import OrgKind
from partygraph.names.org_name import OrgName

__all__ = ["is_branch", "portrays"]

_BRANCHES = frozenset({OrgKind.PARTY_BRANCH, OrgKind.JOINT_PARTY_BRANCH, OrgKind.TEMPORARY_PARTY_BRANCH})
_IS_TOLD_OF = re.compile(
    r"(?:（[^（）]{1,20}）)?(?:，)?(?:其前身|正式|最早|一直|目前|现在|现|共|下|由|自|于|是|始|隶|以|有|在|[0-9]{4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|换届后|改选后|成立[以之]来，?){0,3}"
    r"(?:成立|组建|建立|创建|创立|建于|创于|诞生|拥有|现有|共有|有(?:会员|社员|盟员|党员|成员)|会员|社员|盟员|属于?|设|一个|一支|我[省市县区院])"
)
"""成立于2003年, 现有会员19人, 隶属于…: what is said of a body that is introduced."""


def is_branch(org: OrgName) -> bool:
    """Is it a branch of a party, that what follows in the paragraph may be about (九三学社甲医院支社, 甲医院内科党支部)?"""
    return org.steps[-1].group == "line" and (org.kind in _BRANCHES or org.steps[-1].rule == "name.other-party")


def portrays(org: OrgName, rest: str) -> bool:
    """Does a sentence that begins with a branch introduce it?

    >>> from partygraph.names.parse import parse
    >>> portrays(parse("民进杭州市人民医院支部"), "成立于2003年"), portrays(parse("民进杭州市人民医院支部"), "开展义诊")
    (True, False)
    """
    return is_branch(org) and _IS_TOLD_OF.match(rest) is not None
