"""Names that begin with a party or the league: 中共甲医院委员会, 共青团乙大学委员会, 农工党丙医院支部.

What stands behind the party is a name again; who reads it is handed in.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from partygraph.model import OrgKind
from partygraph.names.bodies import Step
from partygraph.names.org_name import HOSTS, LEADS, LEAGUE_LEADS, OTHER_PARTIES, OTHER_PARTY_RULE, PARTY_LEADS, OrgName

__all__ = ["OTHER_PARTY", "led"]

Reader = Callable[[str], OrgName | None]

_LEAGUE_OF_PLACE = re.compile(r"(?:共青团|中国共产主义青年团)[^院校学]{1,18}[省市县区州盟旗]委(?:员会)?$")
_FORMAL = re.compile(r"^(?:中共|中国共产党)(?P<host>.{3,40}?)(?P<line>机关委员会|委员会|总支部委员会|支部委员会)$")
_FORMAL_KINDS = {"委员会": OrgKind.PARTY_COMMITTEE, "机关委员会": OrgKind.PARTY_COMMITTEE, "总支部委员会": OrgKind.GENERAL_PARTY_BRANCH, "支部委员会": OrgKind.PARTY_BRANCH}


def _formal(name: str, read: Reader) -> OrgName | None:
    """中共甲医院委员会: the formal form of 甲医院党委."""
    match = _FORMAL.match(name)
    if match is None:
        return None
    host = read(match["host"])
    if host is None or host.steps[-1].group in ("line", "department") or match["host"].endswith(("省", "市", "县", "区", "州")):
        return None
    shift = match.start("host")
    steps = [Step(step.end + shift, step.own, step.kind, step.group, step.rule) for step in host.steps]
    return OrgName(name, (*steps, Step(len(name), match["line"], _FORMAL_KINDS[match["line"]], "line", "name.formal-committee")))


def led(name: str, read: Reader) -> OrgName | None:
    """A name that begins with a party or the league, as far as that makes it another than the rest would be."""
    if (party := next((lead for lead in OTHER_PARTIES if name.startswith(lead)), None)) is not None and (other := _of_other_party(name, len(party), read)) is not None:
        return other
    if (formal := _formal_name(name, read)) is not None:
        return formal
    if _LEAGUE_OF_PLACE.match(name):
        return OrgName(name, (Step(len(name), name, OrgKind.MASS_ORGANIZATION, "mass", "name.formal"),))
    return _formal(name, read) if name.startswith(PARTY_LEADS) else None


_OF_PLACE = re.compile(r"[\u4e00-\u9fff]{2,12}?(?:省|市|区|县|州|自治区)(?:第[一二三四五六七八九十]{1,3}届)?(?:(?:基层)?委员会|基层委|委会|工委|委)$")


_BELOW_PLACE = re.compile(r"(?P<committee>[\u4e00-\u9fff]{1,10}?(?:省|市|区|县|州|自治区)(?:基层委员会|基层委|委员会|委会))[\u4e00-\u9fff0-9]{1,12}?(?:支部|支社|小组)")
"""农工党甲县基层委员会乙支部: a branch of the party's committee of a place."""
_OF_HOUSE = re.compile(r"(?:[\u4e00-\u9fff]{2})?(?:(?:基层|工作|总支|支部)?委员会|基层委)$")
_SHORT_COMMITTEE = re.compile("基层委$")
"""农工党甲大学委员会, 农工党甲大学乙工作委员会: the committee of a house."""


def _of_other_party(name: str, lead: int, read: Reader) -> OrgName | None:
    """农工党甲市人民医院支部, 民盟乙市委员会: a branch in a house, or the committee of a place."""
    if _OF_PLACE.match(name, lead):
        return OrgName(name, (Step(len(name), name, OrgKind.ORGANIZATION, "government", OTHER_PARTY_RULE),))
    if (below := _BELOW_PLACE.fullmatch(name, lead)) is not None:
        stop = below.end("committee")
        return OrgName(name, (Step(stop, name[:stop], OrgKind.ORGANIZATION, "government", OTHER_PARTY_RULE), Step(len(name), name[stop:], OrgKind.ORGANIZATION, "line", OTHER_PARTY_RULE)))
    host = read(name[lead:])
    if host is None and (committee := _OF_HOUSE.search(name, lead)) is not None:
        above = read(name[lead : committee.start()])
        if committee[0].endswith("基层委") and above is None:
            committee = _SHORT_COMMITTEE.search(name, lead) or committee
            above = read(name[lead : committee.start()])
        if above is None or above.institution is None:
            return None
        house = tuple(Step(step.end + lead, step.own, step.kind, step.group, step.rule) for step in above.steps if step.group != "department")
        return OrgName(name, (*house, Step(len(name), name[house[-1].end :], OrgKind.ORGANIZATION, "line", "name.other-party")))
    if host is None or len(host.steps) < 2 or host.steps[-1].group != "line" and host.steps[-1].own not in _BRANCHES_OF_SOCIETY:
        return None
    moved = [Step(step.end + lead, step.own, step.kind, step.group, step.rule) for step in host.steps[:-1]]
    return OrgName(name, (*moved, Step(len(name), host.steps[-1].own, OrgKind.ORGANIZATION, "line", "name.other-party")))


_BRANCHES_OF_SOCIETY = ("支社", "社", "基层委员会", "小组")
"""九三学社甲医院支社."""
OTHER_PARTY = re.compile(rf"(?:{'|'.join(OTHER_PARTIES)})[\u4e00-\u9fff]{{2,20}}?(?:(?<=[省市区县州])委会|支社|基层委(?:员会)?)")


_ORGAN = re.compile(r"(?<=委员会)(?:组织部|宣传部|统战部|组织人事部|教师工作部|学生工作部|党校|办公室)$")


def _formal_name(name: str, read: Reader) -> OrgName | None:
    """The names by which the statutes of party and league call their organisations: 中共甲医院委员会, 共青团乙大学委员会, 中共丙医院外科支部委员会."""
    league = name.startswith(LEAGUE_LEADS)
    lead = next((len(item) for item in LEADS if name.startswith(item)), 0)
    core = name[lead:]
    if lead and (organ := _ORGAN.search(core)) is not None and (committee := _formal_name(name[: lead + organ.start()], read)) is not None:
        return OrgName(name, (*committee.steps, Step(len(name), organ[0], OrgKind.PARTY_DEPARTMENT, "line", "name.formal")))
    if lead and not league and (below := _below_committee(name, lead, read)) is not None:
        return below
    if not lead or not core.endswith("委员会"):
        return None
    for own in ("直属机关委员会", "机关委员会", "委员会"):
        host = read(core.removesuffix(own)) if core.endswith(own) and len(core) > len(own) + 3 else None
        if host is None:
            continue
        moved = tuple(Step(step.end + lead, step.own, step.kind, step.group, step.rule) for step in host.steps)
        last = host.steps[-1]
        if last.group == "line" and last.kind in (OrgKind.PARTY_BRANCH, OrgKind.GENERAL_PARTY_BRANCH, OrgKind.JOINT_PARTY_BRANCH):
            kind: OrgKind = OrgKind.MASS_ORGANIZATION if league else last.kind
            return OrgName(name, (*moved[:-1], Step(len(name), last.own + own, kind, "line", "name.formal")))
        if last.group in HOSTS:
            kind = OrgKind.MASS_ORGANIZATION if league else OrgKind.PARTY_COMMITTEE
            return OrgName(name, (*moved, Step(len(name), own, kind, "line", "name.formal")))
    return None


_BRANCH_BELOW = re.compile(r"(?:第[一二三四五六七八九十百0-9]+|[\u4e00-\u9fff、]{1,14}?)(?P<kind>总支部|支部)(?:委员会)?")
_KINDS_BELOW = {"总支部": OrgKind.GENERAL_PARTY_BRANCH, "支部": OrgKind.PARTY_BRANCH}


def _below_committee(name: str, lead: int, read: Reader) -> OrgName | None:
    """中共甲医院总支部委员会第二支部委员会: a branch below the committee of the house or of a general branch, one step each."""
    at = len(name)
    while (at := name.rfind("委员会", lead, at)) > 0:
        stop = at + len("委员会")
        own = _BRANCH_BELOW.fullmatch(name, stop)
        if own is None:
            continue
        above = _formal_name(name[:stop], read)
        if above is None or above.steps[-1].group != "line":
            return None
        return OrgName(name, (*above.steps, Step(len(name), name[stop:], _KINDS_BELOW[own["kind"]], "line", "name.formal")))
    return None
