"""Check that hand-made gold files can be derived from their texts.

    python tests/golden/check_gold.py [DIR...]     # default: this folder and the notices of the package

For every DIR/NAME.txt with its NAME.json: all keys of the gold format are present and well formed, every name, entry,
brand, title, number and date of the gold is found in the text (white space and quotes aside; a name that the text gives
elliptically may be put together from a few pieces), the steps of the hierarchy make no circle, nothing is listed twice,
and what must not be taken for an organisation is in the text and is none in the gold.
One line a problem, exit status 1 when there is one.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

Gold = dict[str, Any]

KEYS = {"origin", "document", "campaigns", "conferrals", "subordinate", "aliases", "located", "brands", "declared", "not_organizations"}
OPTIONAL = {"brands_optional", "either"}
INSIDE = {
    "origin": {"url", "kind", "restated"},
    "document": {"title", "number", "issued", "issuers"},
    "campaigns": {"name", "organizers", "start", "end"},
    "conferrals": {"recipient", "award", "entry", "by"},
    "declared": {"award", "declared", "listed"},
}
DROP = re.compile(r"[\s“”\"‘’'「」『』《》〈〉]+")
BRACKETS = re.compile(r"[\[\]()【】﹝﹞〔〕第]")
DIVISION = re.compile(r"(省|自治区|市|州|盟|县|区|旗|兵团)$")
DIGITS = str.maketrans("〇零○O一二三四五六七八九", "0000123456789")
NUMERALS = "零一二三四五六七八九十"
MAX_PIECES = 5  # "甲医院第一、三党支部" gives its second branch in two pieces; a name in more than five is not in the text


def norm(text: str) -> str:
    """Return text as the score compares it: NFKC, without white space, quotes and book-title marks.

    >>> norm("“药 护” [1]")
    '药护[1]'
    """
    return DROP.sub("", unicodedata.normalize("NFKC", text)).replace("〔", "[").replace("〕", "]")


def pieces(name: str, text: str) -> int:
    """Return into how many pieces of the text a name falls, longest first; a large number when a character is missing.

    >>> pieces("甲医院第三党支部", "甲医院第一、三党支部")
    2
    """
    count = 0
    while name:
        size = next((n for n in range(len(name), 0, -1) if name[:n] in text), 0)
        if not size:
            return sys.maxsize
        name, count = name[size:], count + 1
    return count


def chinese(number: int) -> str:
    """Return a number below one hundred in Chinese numerals.

    >>> chinese(12), chinese(20), chinese(31)
    ('十二', '二十', '三十一')
    """
    tens, ones = divmod(number, 10)
    if not tens:
        return NUMERALS[ones]
    return ("" if tens == 1 else NUMERALS[tens]) + "十" + (NUMERALS[ones] if ones else "")


def numerals(count: int) -> list[str]:
    """Return the ways in which a text may write a count.

    >>> numerals(2)
    ['2', '二', '两']
    """
    two, hundred = 2, 100
    return [str(count), *([chinese(count)] if count < hundred else []), *(["两"] if count == two else [])]


@dataclass(frozen=True)
class Pair:
    """A text with its gold facts."""

    text: str
    gold: Gold

    @cached_property
    def plain(self) -> str:
        """The text as the score compares names."""
        return norm(self.text)

    def stands(self, kind: str, name: str, limit: int = MAX_PIECES) -> Iterator[str]:
        """Yield a problem when a name, or the other reading of it, is not in the text."""
        readings = (name, self.gold.get("either", {}).get(name, name))
        if not name or name != name.strip():
            yield f"{kind}: empty or with white space around it: {name!r}"
        elif min(pieces(norm(n), self.plain) for n in readings) > limit:
            yield f"{kind}: not in the text: {name}"

    @cached_property
    def organisations(self) -> set[str]:
        """Every organisation that the gold names, by its compared form."""
        gold = self.gold
        names = [x for c in gold["conferrals"] for x in (c["recipient"], *c["by"])]
        names += [x for key in ("subordinate", "aliases") for pair in gold[key] for x in pair]
        names += [pair[0] for key in ("located", "brands") for pair in gold[key]]
        names += [*gold["document"]["issuers"], *(x for c in gold["campaigns"] for x in c["organizers"]), *gold.get("either", {}).values()]
        return {norm(n) for n in names}


def shape(pair: Pair) -> Iterator[str]:
    """Yield what is wrong with the keys."""
    gold = pair.gold
    if missing := KEYS - gold.keys():
        yield f"keys missing: {sorted(missing)}"
    if unknown := gold.keys() - KEYS - OPTIONAL:
        yield f"keys unknown: {sorted(unknown)}"
    for key, inside in INSIDE.items():
        value = gold.get(key, [])
        for record in value if isinstance(value, list) else [value]:
            if set(record) != inside:
                yield f"{key}: keys {sorted(record)}"
    if gold.get("origin", {}).get("kind") not in {"list", "prose", "mixed"}:
        yield "origin: kind"


def document(pair: Pair) -> Iterator[str]:
    """Yield what is wrong with title, number, date, issuers and campaigns."""
    facts, text = pair.gold["document"], unicodedata.normalize("NFKC", pair.text)
    if facts["title"]:
        yield from pair.stands("title", facts["title"], 1)
    if number := facts["number"]:
        if not re.search(r"〔\d{4}〕\d+号$", number):
            yield f"number: form: {number}"
        # scans write the letter O for the digit 0
        if BRACKETS.sub("", norm(number)) not in norm(BRACKETS.sub("", text)).replace("O", "0"):
            yield f"number: not in the text: {number}"
    if issued := facts["issued"]:
        year, *rest = issued.split("-")
        whole = re.sub(r"(?<=[0-9]) (?=[0-9])", "", text.translate(DIGITS))  # scans set digits apart
        if not re.fullmatch(r"\d{4}(-\d\d){0,2}", issued) or year not in whole:
            yield f"issued: {issued}"
        for part in map(int, rest):
            if not re.search(rf"(?<!\d)0?{part}(?!\d)", text) and not re.search(rf"(?<!\d)0?{part}(?!\d)", whole) and chinese(part) not in text:
                yield f"issued: {issued}"
    for issuer in facts["issuers"]:
        yield from pair.stands("issuer", issuer)
    for campaign in pair.gold["campaigns"]:
        yield from pair.stands("campaign", campaign["name"])
        for organizer in campaign["organizers"]:
            yield from pair.stands("organizer", organizer)


def conferrals(pair: Pair) -> Iterator[str]:
    """Yield what is wrong with conferrals and declared counts."""
    seen: set[tuple[str, str, str]] = set()
    given: dict[str, int] = {}
    for c in pair.gold["conferrals"]:
        yield from pair.stands("recipient", c["recipient"])
        yield from pair.stands("award", c["award"])
        if c["entry"]:
            yield from pair.stands("entry", c["entry"], 2)
        for giver in c["by"]:
            yield from pair.stands("giver", giver)
        key = (norm(c["recipient"]), c["award"], norm(c["entry"] or ""))
        if key in seen:
            yield f"conferral: twice: {key}"
        seen.add(key)
        given[c["award"]] = given.get(c["award"], 0) + 1
    for d in pair.gold["declared"]:
        yield from pair.stands("declared", d["award"])
        if d["award"] in given and d["listed"] > given[d["award"]]:
            yield f"declared: more listed than conferred: {d}"
        count = d["declared"]
        if not any(form in pair.plain for form in numerals(count)):
            yield f"declared: count not in the text: {d}"


def hierarchy(pair: Pair) -> Iterator[str]:
    """Yield what is wrong with the steps from a body to the next one up."""
    steps: dict[str, set[str]] = {}
    for child, parent in pair.gold["subordinate"]:
        yield from pair.stands("subordinate", child)
        yield from pair.stands("subordinate", parent)
        if parent in steps.setdefault(child, set()):
            yield f"subordinate: twice: {child}"
        steps[child].add(parent)
    for start in steps:
        above, todo = set[str](), [start]
        while todo:
            new = steps.get(todo.pop(), set()) - above
            above |= new
            todo.extend(new)
        if start in above:
            yield f"subordinate: circle: {start}"


def names(pair: Pair) -> Iterator[str]:
    """Yield what is wrong with aliases, places, brands, traps and other readings."""
    gold = pair.gold
    for one, other in gold["aliases"]:
        yield from pair.stands("alias", one)
        yield from pair.stands("alias", other)
        if one == other:
            yield f"alias: of itself: {one}"
    for name, division in gold["located"]:
        yield from pair.stands("located", name)
        if not DIVISION.search(division):
            yield f"located: no official form: {division}"
    for owner, brand in gold["brands"] + gold.get("brands_optional", []):
        yield from pair.stands("brand", owner)
        yield from pair.stands("brand", brand, 2)
    for key in ("located", "brands"):
        keys = [(owner, norm(other) if key == "brands" else "") for owner, other in gold[key]]
        yield from (f"{key}: twice: {k[0]}" for k in set(keys) if keys.count(k) > 1)
    for name in gold["not_organizations"]:
        yield from pair.stands("not_organizations", name, 1)
        if norm(name) in pair.organisations:
            yield f"not_organizations: is one: {name}"
    known = pair.organisations | {norm(c["award"]) for c in gold["conferrals"]}
    yield from (f"either: names nothing: {name}" for name in gold.get("either", {}) if norm(name) not in known)


def problems(text: str, gold: Gold) -> list[str]:
    """Return what is wrong with the gold facts of one text, a line each."""
    pair = Pair(text, gold)
    return list(shape(pair)) or [line for check in (document, conferrals, hierarchy, names) for line in check(pair)]


def main(arguments: list[str]) -> int:
    """Check the folders that are named, print each problem, return 1 when there is one."""
    here = Path(__file__).parent
    folders = [Path(a) for a in arguments] or [here, here.parents[1] / "src" / "partygraph" / "notices"]
    bad = documents = facts = 0
    for path in (p for folder in folders for p in sorted(folder.glob("*.txt"))):
        gold_path = path.with_suffix(".json")
        lines = ["no gold file beside it"]
        if gold_path.exists():
            gold = json.loads(gold_path.read_text(encoding="utf-8"))
            lines = problems(path.read_text(encoding="utf-8"), gold)
            documents, facts = documents + 1, facts + len(gold.get("conferrals", []))
        for line in lines:
            print(f"{path.name}: {line}")
        bad += len(lines)
    print(f"{documents} documents, {facts} conferrals, {bad} problems")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
