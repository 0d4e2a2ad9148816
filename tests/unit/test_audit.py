"""The audit: ledger, disputes, messages, schema, and a page that hostile names cannot break."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from factories import gold_reading, reading
from partygraph.audit import Lines, advice, ledger, message, page, report
from partygraph.errors import InputError
from partygraph.model import AwardFact, CampaignFact, Finding, Reading, Severity
from partygraph.rdf.iris import Iris
from partygraph.resolve import resolve
from partygraph.rules.load import table

ROOT = Path(__file__).resolve().parents[2]
NOTICES = sorted((ROOT / "src/partygraph/notices").glob("*.txt"))
SCHEMA = json.loads((ROOT / "docs/reference/audit.schema.json").read_text(encoding="utf-8"))


def audit_of(documents: Sequence[Reading], failures: Sequence[InputError] = ()) -> dict[str, Any]:
    found = report(
        documents,
        resolve(documents),
        failures,
        iris=Iris(),
        lines={r.source.digest: Lines(r.source.text) for r in documents},
        names={r.source.digest: [r.source.name] for r in documents},
        versions={"software": "0", "rules": "0" * 64},
    )
    jsonschema.validate(found, SCHEMA, cls=jsonschema.Draft202012Validator)
    return found


def prize(declared: int | None, listed: int, rows: int | None = None) -> Reading:
    names = [f"聊城市第{n}人民医院" for n in "一二三四五六七八九"[: listed if rows is None else rows]]
    return reading("一等奖", awards=[AwardFact(name="一等奖", declared=declared, listed=listed)], conferrals=[(name, "一等奖", None) for name in names])


def test_schema_is_a_schema_and_real_audits_obey_it() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    found = audit_of([gold_reading(path) for path in NOTICES], [InputError("x.pdf", "is encrypted", hint="remove the password")])
    assert found["totals"]["documents"] == len(NOTICES)
    assert found["failures"] == [{"file": "x.pdf", "reason": "is encrypted", "hint": "remove the password"}]


@pytest.mark.parametrize(
    ("declared", "listed", "state", "codes"),
    [
        (3, 3, "complete", []),
        (4, 3, "short", ["count-mismatch"]),
        (2, 3, "over", ["count-mismatch"]),
        (5, 0, "not-listed", ["list-missing", "nothing-found"]),
        (None, 2, "undeclared", []),
    ],
)
def test_ledger_states(declared: int | None, listed: int, state: str, codes: list[str]) -> None:
    document = audit_of([prize(declared, listed)])["documents"][0]
    assert document["ledger"][0]["state"] == state
    assert sorted(f["code"] for f in document["findings"]) == sorted(codes)


def test_missing_and_doubled_rows_are_named() -> None:
    from dataclasses import replace

    whole = prize(4, 4)
    rows = whole.conferrals
    torn = replace(whole, conferrals=(rows[0], rows[2], replace(rows[2], position=4)))
    [entry] = ledger(torn)
    assert entry.missing == (2,)
    assert entry.doubled == (("聊城市第三人民医院", 2),)
    codes = {f["code"] for f in audit_of([torn])["documents"][0]["findings"]}
    assert {"rows-missing", "rows-doubled"} <= codes


def test_what_the_extraction_reported_is_not_reported_again() -> None:
    told = Finding(code="count-mismatch", severity=Severity.WARNING, values=(("award", "一等奖"), ("declared", "4"), ("listed", "3")))
    from dataclasses import replace

    found = audit_of([replace(prize(4, 3), findings=(told,))])
    assert len(found["documents"][0]["findings"]) == 1


def test_evidence_has_its_line() -> None:
    document = reading("通报\n\n一等奖\n", awards=[AwardFact(name="一等奖", declared=2, evidence=())])
    from dataclasses import replace

    from factories import Quotes

    quoted = replace(document.awards[0], evidence=Quotes(document.source.text).of("一等奖", "award.heading"))
    found = audit_of([replace(document, awards=(quoted,))])
    assert [e["line"] for e in found["documents"][0]["ledger"][0]["evidence"]] == [3]


def test_different_statements_are_kept_side_by_side() -> None:
    name = "聊城市首届品管圈大赛"

    def contest(text: str, declared: int, start: str) -> Reading:
        return reading(
            text,
            name=f"{text}.txt",
            campaigns=[CampaignFact(name=name, start=start)],
            awards=[AwardFact(name="一等奖", campaign=name, declared=declared, listed=1)],
            conferrals=[("聊城市第三人民医院", "一等奖", None)],
        )

    one, two = contest("甲", 5, "2022-11"), contest("乙", 6, "2022")
    [dispute] = audit_of([one, two])["disputes"]
    assert dispute["what"] == "declared"
    assert [(v["value"], v["documents"]) for v in dispute["values"]] == [("5", [one.source.digest]), ("6", [two.source.digest])]
    three = contest("丙", 5, "2021-01")
    assert [d["what"] for d in audit_of([one, three])["disputes"]] == ["period"]


def test_two_dates_of_one_document_are_a_dispute() -> None:
    [dispute] = audit_of([reading("一", document={"issued": ("2023-02-20", "2023-03-20")})])["disputes"]
    assert (dispute["what"], [v["value"] for v in dispute["values"]]) == ("issued", ["2023-02-20", "2023-03-20"])


def test_unknown_codes_and_missing_values_do_not_crash() -> None:
    strange = Finding(code="never-heard-of", severity=Severity.ERROR, values=(("name", "{x} {0} %s"),))
    document = reading("一", findings=[strange, Finding(code="count-mismatch", severity=Severity.WARNING)])
    html = page(audit_of([document]))
    assert "never-heard-of" in html
    assert advice("never-heard-of", "en") == ""
    assert message("count-mismatch", [], "en") == "“…” declares … and lists …."


@pytest.mark.parametrize("row", table("findings")["finding"], ids=lambda row: row["code"])
def test_every_message_is_complete_in_both_languages(row: dict[str, str]) -> None:
    places = [set(re.findall(r"\{(\w+)\}", row[lang])) for lang in ("zh", "en")]
    assert places[0] == places[1]
    assert row["do_zh"]
    assert row["do_en"]


def test_page_is_one_file_and_names_cannot_break_it() -> None:
    payload = "</script><img src=x onerror=alert(1)>{{7*7}}"
    document = reading(payload, name=f"{payload}.txt", document={"title": payload}, orgs=[payload], awards=[AwardFact(name=payload, declared=2)])
    html = page(audit_of([document], [InputError(payload, payload, hint=payload)]))
    assert "<img" not in html
    assert "<script" not in html
    assert "{{7*7}}" in html
    assert not re.findall(r"""(?:src|href)\s*=\s*["']?(?:https?:)?//""", html)
    assert "default-src 'none'" in html


def test_page_looks_first_at_what_is_gravest() -> None:
    bad = Finding(code="evidence-drift", severity=Severity.ERROR, values=(("start", "1"), ("end", "2"), ("quote", "甲")))
    documents = [prize(9, 3), reading("二", name="z.txt", findings=[bad])]
    html = page(audit_of(documents))
    assert html.index("1–2 处") < html.index("声明 9 个")


def test_every_code_that_the_extraction_reports_has_its_words() -> None:
    codes = {m for path in (ROOT / "src/partygraph/facts").glob("*.py") for m in re.findall(r'Finding\(\s*code="([a-z-]+)"', path.read_text(encoding="utf-8"))}
    assert codes
    assert codes <= {row["code"] for row in table("findings")["finding"]}
