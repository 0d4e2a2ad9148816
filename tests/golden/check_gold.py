#!/usr/bin/env python3
"""Check that hand-made gold files can be derived from their texts.

    python tests/golden/check_gold.py [DIR...]     default: this folder and the notices that ship with the package

For every DIR/NAME.txt with its NAME.json: all keys of the gold format are present and well formed, every name, entry,
brand, title, number and date of the gold is found in the text (white space and quotes aside, a name that the text gives in
an elliptical form may be put together from a few pieces), steps of the hierarchy are sound, nothing is listed twice, and
what must not be taken for an organisation is in the text and is not one in the gold. Exit status 1 with one line a problem.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from pathlib import Path
from typing import Any

KEYS = {"origin", "document", "campaigns", "conferrals", "subordinate", "aliases", "located", "brands", "declared", "not_organizations"}
OPTIONAL = {"brands_optional", "either"}
DROP = re.compile(r"[\s“”\"‘’'「」『』《》〈〉]+")
DIGITS = str.maketrans("〇零○O一二三四五六七八九", "0000123456789")
MAX_PIECES = 5


def norm(text: str) -> str:
    """Return text as the score compares it: NFKC, without white space, quotes and book-title marks.

    >>> norm("“药 护” [1]")
    '药护[1]'
    """
    return DROP.sub("", unicodedata.normalize("NFKC", text)).replace("〔", "[").replace("〕", "]")


def pieces(name: str, text: str) -> int:
    """Return into how many pieces of the text a name falls (longest first), or a large number when a character is missing.

    >>> pieces("甲医院第三党支部", "甲医院第一、三党支部")
    2
    """
    count, rest = 0, name
    while rest:
        size = next((n for n in range(len(rest), 0, -1) if rest[:n] in text), 0)
        if not size:
            return 99
        rest, count = rest[size:], count + 1
    return count


def date_in(issued: str, text: str) -> bool:
    """Tell whether year, month and day of an ISO date stand in the text, in Arabic or Chinese digits."""
    year, *rest = issued.split("-")
    plain = text.translate(DIGITS)
    return year in plain and all(int(part) <= 31 and re.search(rf"(?<!\d)0?{int(part)}(?!\d)", text) or _chinese(int(part)) in text for part in rest)


def _chinese(number: int) -> str:
    digits = "零一二三四五六七八九十"
    if number <= 10:
        return digits[number]
    tens, ones = divmod(number, 10)
    return ("" if tens == 1 else digits[tens]) + "十" + (digits[ones] if ones else "")


def problems(text: str, gold: dict[str, Any]) -> list[str]:
    """Return what is wrong with one gold file, a line each."""
    found: list[str] = []
    missing, unknown = KEYS - gold.keys(), gold.keys() - KEYS - OPTIONAL
    if missing or unknown:
        return [f"keys missing {sorted(missing)}, unknown {sorted(unknown)}"]
    plain, either = norm(text), gold.get("either", {})

    def derivable(kind: str, name: str, limit: int = MAX_PIECES) -> None:
        count = min(pieces(norm(n), plain) for n in (name, either.get(name, name)))
        if count > limit:
            found.append(f"{kind}: not in the text ({count} pieces): {name}")
        if name != name.strip() or not name:
            found.append(f"{kind}: empty or with white space around it: {name!r}")

    document = gold["document"]
    if set(document) != {"title", "number", "issued", "issuers"} or set(gold["origin"]) != {"url", "kind", "restated"}:
        found.append("document or origin: keys")
    if gold["origin"]["kind"] not in ("list", "prose", "mixed"):
        found.append(f"origin: kind {gold['origin']['kind']}")
    if document["title"]:
        derivable("title", document["title"], 1)
    if document["number"]:
        loose = norm(re.sub(r"[\[\]()【】﹝﹞〔〕第]", "", unicodedata.normalize("NFKC", text)))
        if norm(document["number"]).replace("[", "").replace("]", "") not in loose.replace("O", "0"):
            found.append(f"number: not in the text: {document['number']}")
        if not re.search(r"〔\d{4}〕\d+号$", document["number"]):
            found.append(f"number: form: {document['number']}")
    if document["issued"]:
        if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", document["issued"]) or not date_in(document["issued"], unicodedata.normalize("NFKC", text)):
            found.append(f"issued: {document['issued']}")
    for issuer in document["issuers"]:
        derivable("issuer", issuer)
    for campaign in gold["campaigns"]:
        if set(campaign) != {"name", "organizers", "start", "end"}:
            found.append("campaign: keys")
        derivable("campaign", campaign["name"], 4)
        for organizer in campaign["organizers"]:
            derivable("organizer", organizer)
    seen: set[tuple[str, str, str | None]] = set()
    for c in gold["conferrals"]:
        if set(c) != {"recipient", "award", "entry", "by"}:
            found.append(f"conferral: keys: {c}")
        key = (norm(c["recipient"]), c["award"], c["entry"] and norm(c["entry"]))
        if key in seen:
            found.append(f"conferral: twice: {key}")
        seen.add(key)
        derivable("recipient", c["recipient"])
        derivable("award", c["award"], 4)
        if c["entry"]:
            derivable("entry", c["entry"], 1)
        for giver in c["by"]:
            derivable("giver", giver)
    steps: dict[str, set[str]] = {}
    for child, parent in gold["subordinate"]:
        derivable("subordinate", child)
        derivable("subordinate", parent)
        if parent in steps.setdefault(child, set()):
            found.append(f"subordinate: twice: {child}")
        steps[child].add(parent)
    for start in steps:
        above, todo = set(), [start]
        while todo:
            for parent in steps.get(todo.pop(), set()) - above:
                above.add(parent)
                todo.append(parent)
        if start in above:
            found.append(f"subordinate: circle: {start}")
    for a, b in gold["aliases"]:
        derivable("alias", a)
        derivable("alias", b)
        if a == b:
            found.append(f"alias: of itself: {a}")
    places: set[str] = set()
    for org, division in gold["located"]:
        derivable("located", org)
        if org in places:
            found.append(f"located: twice: {org}")
        places.add(org)
        if not re.search(r"(省|自治区|市|州|盟|县|区|旗|兵团)$", division):
            found.append(f"located: no official form: {division}")
    for owner, brand in gold["brands"] + gold.get("brands_optional", []):
        derivable("brand", owner)
        derivable("brand", brand, 1)
    if len({(o, norm(b)) for o, b in gold["brands"]}) != len(gold["brands"]):
        found.append("brands: twice")
    awards = {c["award"] for c in gold["conferrals"]}
    for d in gold["declared"]:
        if set(d) != {"award", "declared", "listed"} or not all(isinstance(d[k], int) and d[k] >= 0 for k in ("declared", "listed")):
            found.append(f"declared: form: {d}")
        derivable("declared", d["award"], 4)
        given = sum(c["award"] == d["award"] for c in gold["conferrals"])
        if d["award"] in awards and d["listed"] > given:
            found.append(f"declared: more listed than conferred: {d}")
        numerals = {str(d["declared"]), _chinese(d["declared"]) if d["declared"] < 100 else "-", "两" if d["declared"] == 2 else "-"}
        if not any(n in plain for n in numerals):
            found.append(f"declared: count not in the text: {d}")
    organisations = {norm(x) for c in gold["conferrals"] for x in [c["recipient"], *c["by"]]}
    organisations |= {norm(x) for pair in gold["subordinate"] for x in pair} | {norm(o) for o, _ in gold["brands"]}
    organisations |= {norm(x) for x in document["issuers"]} | {norm(x) for pair in gold["aliases"] for x in pair}
    organisations |= {norm(x) for c in gold["campaigns"] for x in c["organizers"]} | {norm(x) for x in either.values()}
    for name in gold["not_organizations"]:
        derivable("not_organizations", name, 1)
        if norm(name) in organisations:
            found.append(f"not_organizations: is one: {name}")
    if not 4 <= len(gold["not_organizations"]) <= 20:
        found.append(f"not_organizations: {len(gold['not_organizations'])} of them")
    known = organisations | {norm(d) for d in awards} | {norm(o) for o, _ in gold["located"]}
    for name in either:
        if norm(name) not in known:
            found.append(f"either: names nothing: {name}")
    return found


def main(arguments: list[str]) -> int:
    """Check the folders that are named, print each problem, return 1 when there is one."""
    here = Path(__file__).parent
    folders = [Path(a) for a in arguments] or [here, here.parents[1] / "src" / "partygraph" / "notices"]
    bad = documents = facts = 0
    for folder in folders:
        for path in sorted(folder.glob("*.txt")):
            gold_path = path.with_suffix(".json")
            if not gold_path.exists():
                print(f"{path.name}: no gold file beside it")
                bad += 1
                continue
            gold = json.loads(gold_path.read_text(encoding="utf-8"))
            documents += 1
            facts += len(gold.get("conferrals", []))
            for line in problems(path.read_text(encoding="utf-8"), gold):
                print(f"{path.name}: {line}")
                bad += 1
    print(f"{documents} documents, {facts} conferrals, {bad} problems")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
