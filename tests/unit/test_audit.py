"""The audit: ledger, disputes, messages, schema, and a page that hostile names cannot break."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from factories import gold_reading, reading, source
from partygraph.audit import Entry, Lines, advice, ledger, message, page, report
from partygraph.errors import InputError
from partygraph.model import AwardFact, CampaignFact, Finding, Reading, Severity
from partygraph.pipeline import read_document
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
        ledger_of={r.source.digest: tuple(ledger(r)) for r in documents}.__getitem__,
        names={r.source.digest: [r.source.name] for r in documents},
        versions={"software": "0", "rules": "0" * 64},
    )
    jsonschema.validate(found, SCHEMA, cls=jsonschema.Draft202012Validator)
    return found


def prize(declared: int | None, listed: int, rows: int | None = None) -> Reading:
    names = [f"聊城市第{n}人民医院" for n in "一二三四五六七八九"[: listed if rows is None else rows]]
    awards = [AwardFact(name="一等奖", declared=declared, listed=listed)]
    return reading("一等奖", document={"official": True}, awards=awards, conferrals=[(name, "一等奖", None) for name in names])


def read(text: str) -> Reading:
    """What the extraction reads from a text."""
    return read_document(source(text))


def entries(text: str) -> dict[str, Entry]:
    """The ledger of a text, by award."""
    return {entry.award: entry for entry in ledger(read(text))}


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
        (2, 3, "over", ["count-mismatch", "rows-extra"]),
        (5, 0, "mentioned", ["count-mentioned", "nothing-found"]),
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


HEAD = "甲市卫生健康委员会关于品管圈大赛结果的通报\n\n各县（市、区）卫生健康局：\n\n经评审，评选出一等奖{count}个，现予通报。\n\n甲市卫生健康委员会\n2023年2月13日\n\n"

CAUSES = [
    pytest.param(4, "一等奖（4个）\n1．聊城市人民医院\n2．聊城市中医医院\n3．聊城市妇幼保健院\n", "short", "source", id="announced four, three listed, numbers run on"),
    pytest.param(4, "一等奖（4个）\n1．聊城市人民医院\n2．聊城市中医医院\n4．聊城市妇幼保健院\n", "short", "gaps", id="the numbers skip one"),
    pytest.param(4, "一等奖（4个）\n聊城市人民医院\n聊城市中医医院\n……\n", "short", "excerpt", id="dots stand for the rest"),
    pytest.param(9, "一等奖（9个）\n聊城市（2个）\n聊城市人民医院\n聊城市中医医院\n", "short", "excerpt", id="one city's part of the list, complete in itself"),
    pytest.param(2, "一等奖（2个）\n1．聊城市人民医院\n2．聊城市中医医院\n3．聊城市妇幼保健院\n", "over", "source", id="announced two, three listed"),
    pytest.param(2, "一等奖（2个）\n聊城市人民医院\n聊城市中医医院\n一等奖（2个）\n聊城市人民医院\n聊城市中医医院\n", "repeated", "doubled", id="the list pasted twice"),
    pytest.param(3, "附件：一等奖名单（另附）\n", "not-listed", "attachment", id="the attachment is not there"),
]


@pytest.mark.parametrize(("count", "body", "state", "cause"), CAUSES)
def test_ledger_says_why_rows_are_not_as_many_as_declared(count: int, body: str, state: str, cause: str) -> None:
    entry = entries(HEAD.format(count=count) + body)["一等奖"]
    assert (entry.state, entry.cause) == (state, cause)


def test_missing_extra_and_unread_rows_are_named_with_their_lines() -> None:
    gap = entries(HEAD.format(count=4) + CAUSES[1].values[1])["一等奖"]  # type: ignore[operator]
    assert gap.missing == (3,)
    over = entries(HEAD.format(count=2) + CAUSES[4].values[1])["一等奖"]  # type: ignore[operator]
    assert over.extra == ("聊城市妇幼保健院",)
    document = read(HEAD.format(count=3) + "一等奖（3个）\n1．聊城市人民医院\n2．《《拆开的书名》\n3．聊城市妇幼保健院\n")
    [entry] = ledger(document)
    assert [item.quote for item in entry.unread] == ["2．《《拆开的书名》"]
    assert entry.cause == "unread"


def test_awards_for_individuals_are_counted_and_no_shortfall() -> None:
    found = entries(HEAD.format(count=1).replace("一等奖1个", "先进集体2个、“战疫先锋”个人4名") + "先进集体（2个）\n1．聊城市人民医院\n2．聊城市中医医院\n")
    assert {(name, entry.state.value) for name, entry in found.items()} == {("先进集体", "complete"), ("“战疫先锋”个人", "persons")}


def test_what_a_text_counts_of_its_own_is_no_declared_number() -> None:
    document = read("聊城市卫健系统获评山东省抗疫先进集体1个、先进基层党组织3个、先进个人2名，党员干劲十足。\n")
    assert list(ledger(document)) == []
    assert document.personal_awards == 2
    [tally] = [finding for finding in document.findings if finding.code == "tally"]
    assert dict(tally.values)["awards"] == "山东省抗疫先进集体 1、先进基层党组织 3、先进个人 2"


def test_an_article_about_a_few_of_many_is_no_shortfall() -> None:
    [entry] = entries("全省评选出优秀案例96个，聊城市人民医院的案例榜上有名，获评优秀案例。\n").values()
    assert (entry.declared, entry.state) == (96, "mentioned")


def test_one_award_under_two_names_has_one_line() -> None:
    text = HEAD.format(count=2).replace("一等奖2个", "首批“党建示范岗”2个") + "党建示范岗（2个）\n1．聊城市人民医院急诊科\n2．聊城市中医医院药剂科\n"
    assert [(entry.declared, entry.listed, entry.state) for entry in ledger(read(text))] == [(2, 2, "complete")]


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


def test_every_message_belongs_to_a_code_that_something_says() -> None:
    said = {m for path in (ROOT / "src/partygraph").rglob("*.py") for m in re.findall(r'"([a-z]+(?:-[a-z]+)*)"', path.read_text(encoding="utf-8"))}
    assert {row["code"] for row in table("findings")["finding"]} <= said


def test_every_code_that_the_extraction_reports_has_its_words() -> None:
    codes = {m for path in (ROOT / "src/partygraph/facts").rglob("*.py") for m in re.findall(r'Finding\(\s*code="([a-z-]+)"', path.read_text(encoding="utf-8"))}
    assert codes
    assert codes <= {row["code"] for row in table("findings")["finding"]}
