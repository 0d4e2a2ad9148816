"""A check finds what is short, lost, doubled or contradictory, says it in two languages, and cites the line."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store, parse

from partygraph.check import MESSAGES, CheckFinding, check, check_store, exit_code
from partygraph.contradictions import doubts
from partygraph.errors import BuildError
from partygraph.model import Severity
from partygraph.ontology import find_java
from partygraph.rdf.vocab import PREFIXES

PROLOGUE = "".join(f"@prefix {prefix}: <{space}> ." for prefix, space in PREFIXES.items()) + "@prefix ex: <https://w3id.org/partygraph/id/example/> ."

# A kind of doubt; a dataset that gives rise to it; one beside it that does not; values that the message must show.
CASES = [
    pytest.param(
        "count-short",
        "ex:n a pg:OfficialDocument . ex:n { ex:a pg:declaredCount 10 ; pg:listedCount 9 }",
        "ex:n a pg:OfficialDocument . ex:n { ex:a pg:declaredCount 10 ; pg:listedCount 10 }",
        {"declared": "10", "listed": "9"},
        id="an official list with a row too few",
    ),
    pytest.param(
        "count-part",
        "ex:n a pg:Article . ex:n { ex:a pg:declaredCount 10 ; pg:listedCount 1 }",
        "ex:n a pg:OfficialDocument . ex:n { ex:a pg:declaredCount 10 ; pg:listedCount 1 }",
        {"declared": "10", "listed": "1"},
        id="an article that names one of ten",
    ),
    pytest.param(
        "count-over",
        "ex:n a pg:Article . ex:n { ex:a pg:declaredCount 5 ; pg:listedCount 6 }",
        "ex:n { ex:a pg:declaredCount 5 } ex:m { ex:a pg:listedCount 6 }",
        {"declared": "5", "listed": "6"},
        id="five announced and six listed; the other document's list is another matter",
    ),
    pytest.param(
        "count-short",
        "ex:n a pg:OfficialDocument . ex:n { ex:a pg:declaredCount 10 , 999 ; pg:listedCount 9 }",
        "ex:n a pg:OfficialDocument . ex:n { ex:a pg:declaredCount 10 , 999 ; pg:listedCount 10 }",
        {"declared": "10", "listed": "9"},
        id="the country's count beside the city's: the closest is compared",
    ),
    pytest.param(
        "list-missing",
        "ex:n { ex:a pg:declaredCount 5 }",
        "ex:n { ex:a pg:declaredCount 0 }",
        {"declared": "5", "listed": "0"},
        id="a count and no list",
    ),
    pytest.param(
        "row-lost",
        "ex:n { ex:a pg:listedCount 5 . ex:c1 pg:award ex:a ; pg:position 1 . ex:c2 pg:award ex:a ; pg:position 4 }",
        "ex:n { ex:a pg:listedCount 1 . ex:c1 pg:award ex:a ; pg:position 1 . ex:c2 pg:award ex:a ; pg:position 1 }",
        {"gaps": "2-3, 5", "rows": "2"},
        id="rows without a conferral; a joint row is one row",
    ),
    pytest.param(
        "two-counts",
        "ex:n { ex:a pg:declaredCount 10 , 999 } ex:m { ex:a pg:declaredCount 12 }",
        "ex:n { ex:a pg:declaredCount 10 , 999 } ex:m { ex:a pg:declaredCount 999 }",
        {"values": "12 (m); 10; 999 (n)"},
        id="two documents, one with two counts of its own",
    ),
    pytest.param(
        "two-counts",
        "ex:n { ex:a pg:declaredCount 10 } ex:m { ex:a pg:declaredCount 12 }",
        "ex:n { ex:a pg:declaredCount 10 } ex:m { ex:a pg:declaredCount 10 }",
        {"values": "12 (m); 10 (n)"},
        id="a notice and an article that differ",
    ),
    pytest.param(
        "two-dates",
        'ex:n dcterms:issued "2023-02-13"^^xsd:date , "2023-03-01"^^xsd:date .',
        'ex:n dcterms:issued "2023-02-13"^^xsd:date , "2023-02"^^xsd:gYearMonth .',
        {"values": "2023-02-13; 2023-03-01"},
        id="head and signature disagree; a month and a day of it agree",
    ),
    pytest.param(
        "printed-before-signed",
        'ex:n dcterms:issued "2023-02-13"^^xsd:date ; pg:printedDate "2023-02-12"^^xsd:date .',
        'ex:n dcterms:issued "2023-02-13"^^xsd:date , "2023-01-01"^^xsd:date ; pg:printedDate "2023-02-12"^^xsd:date .',
        {"printed": "2023-02-12"},
        id="printed the day before; fine by the other of two dates",
    ),
    pytest.param(
        "two-givers",
        "ex:a a pg:Award . ex:n { ex:a pg:awardedBy ex:x } ex:m { ex:a pg:awardedBy ex:y }",
        "ex:a a pg:Award . ex:n { ex:a pg:awardedBy ex:x , ex:y } ex:m { ex:a pg:awardedBy ex:y }",
        {"values": "y (m); x (n)"},
        id="another giver in another document; one of two joint givers is no contradiction",
    ),
    pytest.param(
        "two-parents",
        "ex:b pg:subordinateTo ex:x , ex:y . ex:n { ex:b pg:subordinateTo ex:x } ex:m { ex:b pg:subordinateTo ex:y }",
        "ex:b pg:subordinateTo ex:x . ex:x pg:subordinateTo ex:y .",
        {"values": "y (m); x (n)"},
        id="one branch under two bodies",
    ),
    pytest.param(
        "two-tiers",
        "ex:c1 pg:recipient ex:b ; pg:entry ex:e ; pg:award ex:a1 . ex:c2 pg:recipient ex:b ; pg:entry ex:e ; pg:award ex:a2 ."
        "ex:a1 pg:inCampaign ex:k ; pg:tier tier:first . ex:a2 pg:inCampaign ex:k ; pg:tier tier:second . tier:first pg:rank 3 . tier:second pg:rank 4 .",
        "ex:c1 pg:recipient ex:b ; pg:entry ex:e ; pg:award ex:a1 . ex:c2 pg:recipient ex:b ; pg:entry ex:e ; pg:award ex:a2 ."
        "ex:a1 pg:inCampaign ex:k ; pg:tier tier:first . ex:a2 pg:inCampaign ex:l ; pg:tier tier:second . tier:first pg:rank 3 . tier:second pg:rank 4 .",
        {"values": "a1; a2"},
        id="first and second prize for one entry; in another campaign it may be",
    ),
    pytest.param(
        "doubled-conferral",
        "ex:c1 pg:recipient ex:b ; pg:award ex:a . ex:c2 pg:recipient ex:b ; pg:award ex:a ; pg:entry ex:e .",
        "ex:c1 pg:recipient ex:b ; pg:award ex:a ; pg:entry ex:f . ex:c2 pg:recipient ex:b ; pg:award ex:a ; pg:entry ex:e .",
        {"recipient": "b"},
        id="with an entry and without; two entries are two conferrals",
    ),
    pytest.param(
        "names-of-one",
        'ex:h skos:prefLabel "甲市医院"@zh . ex:b1 pg:subordinateTo ex:h ; skos:prefLabel "甲市医院第11党支部"@zh .'
        'ex:b2 pg:subordinateTo ex:h ; skos:prefLabel "甲市医院第十一支部"@zh .',
        'ex:h skos:prefLabel "甲市医院"@zh . ex:b1 pg:subordinateTo ex:h ; skos:prefLabel "甲市医院第一党支部"@zh .'
        'ex:b2 pg:subordinateTo ex:h ; skos:prefLabel "甲市医院第一党总支"@zh .',
        {"values": "甲市医院第11党支部; 甲市医院第十一支部"},
        id="one branch written two ways; a branch and a general branch are two",
    ),
]


def dataset(text: str) -> Store:
    """A store with the TriG text."""
    store = Store()
    store.extend(parse(PROLOGUE + text, format=RdfFormat.TRIG))
    return store


@pytest.mark.parametrize(("code", "doubtful", "fine", "values"), CASES)
def test_doubt_is_found_with_its_values(code: str, doubtful: str, fine: str, values: dict[str, str]) -> None:
    found = [doubt for doubt in doubts(dataset(doubtful)) if doubt.code == code]
    assert len(found) == 1
    assert dict(found[0].values) | values == dict(found[0].values)
    assert [doubt for doubt in doubts(dataset(fine)) if doubt.code == code] == []


def test_every_kind_of_doubt_has_a_case_and_a_message() -> None:
    told_by_check = {"unknown-term", "impossible", "no-java", "empty"}
    assert {case.values[0] for case in CASES} == set(MESSAGES) - told_by_check


COMPLETE = Path(__file__).parent / "valid" / "complete.ttl"


def build_with(folder: Path, addition: str = "") -> Path:
    """A build folder with the complete example and an addition; its text has the quoted characters in line 3."""
    store = dataset(COMPLETE.read_text(encoding="utf-8") + addition)
    folder.mkdir()
    store.dump(output=str(folder / "graph.nq"), format=RdfFormat.N_QUADS)
    (folder / "texts").mkdir()
    digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    (folder / "texts" / f"{digest}.txt").write_text("甲" * 59 + "\n" + "乙" * 59 + "\n同舟圈\n", encoding="utf-8")
    return folder


def codes(findings: list[CheckFinding]) -> list[str]:
    return [finding.code for finding in findings]


def test_complete_build_is_clean(tmp_path: Path) -> None:
    findings = check(build_with(tmp_path / "build"), reason=False)
    assert findings == []
    assert exit_code(findings) == 0


def test_violation_cites_file_line_and_characters(tmp_path: Path) -> None:
    build = build_with(tmp_path / "build", "ex:conferral pg:recipient ex:hospital .")
    (finding,) = check(build, reason=False)
    assert (finding.code, finding.severity) == ("conferral-recipient", Severity.ERROR)
    assert [str(citation) for citation in finding.citations] == ["notice.txt:3 「同舟圈」"]
    assert "联合获奖" in finding.message("zh")
    assert "joint row" in finding.message("en")
    assert exit_code([finding]) == 1


def test_without_texts_the_range_is_cited(tmp_path: Path) -> None:
    build = build_with(tmp_path / "build", "ex:conferral pg:recipient ex:hospital .")
    next((build / "texts").iterdir()).unlink()
    (finding,) = check(build, reason=False)
    assert [str(citation) for citation in finding.citations] == ["notice.txt[120:123] 「同舟圈」"]


def test_two_superiors_are_told_once_with_both_names(tmp_path: Path) -> None:
    build = build_with(tmp_path / "build", "ex:branch pg:subordinateTo ex:hospital .")
    (finding,) = check(build, reason=False)
    assert finding.code == "two-parents"
    assert "甲市人民医院党委" in finding.zh


def test_unknown_term_is_named(tmp_path: Path) -> None:
    build = build_with(tmp_path / "build", "ex:branch pg:subordinatedTo ex:hospital .")
    (finding,) = check(build, reason=False)
    assert finding.code == "unknown-term"
    assert "pg:subordinatedTo" in finding.en


def test_infos_alone_leave_the_exit_code_zero(tmp_path: Path) -> None:
    build = build_with(tmp_path / "build", 'ex:extra a pg:Award ; skos:prefLabel "二等奖"@zh ; pg:key "award|二等奖" .')
    findings = check(build, reason=False)
    assert codes(findings) == ["award-origin"]
    assert exit_code(findings) == 0


def test_infos_of_one_kind_and_document_are_one(tmp_path: Path) -> None:
    award = 'ex:extra{0} a pg:Award ; skos:prefLabel "奖{0}"@zh ; pg:key "award|{0}" ; pg:evidence ex:line .'
    (finding,) = check(build_with(tmp_path / "build", "".join(award.format(number) for number in range(5))), reason=False)
    assert (finding.code, finding.documents) == ("award-origin", ("notice.txt",))
    assert "共 5 处" in finding.zh


def test_graph_without_a_conferral_is_remarked() -> None:
    assert codes(check_store(dataset(""), reason=False)) == ["empty"]


@pytest.mark.skipif(find_java() is None, reason="no Java on this machine")
def test_reasoner_names_the_impossible_pattern(tmp_path: Path) -> None:
    build = build_with(tmp_path / "build", "ex:hospital a pg:PartyBranch , pg:PartyOrganization .")
    findings = [finding for finding in check(build) if finding.code == "impossible"]
    assert findings
    assert all("PartyBranch" in finding.en for finding in findings)
    assert "甲市人民医院" in {finding.label for finding in findings}


def test_without_java_the_rest_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partygraph.check.find_java", lambda: None)
    findings = check_store(dataset(COMPLETE.read_text(encoding="utf-8") + "ex:conferral pg:recipient ex:hospital ."))
    assert codes(findings) == ["conferral-recipient", "no-java"]


def test_folder_without_a_build_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"no graph\.nq here") as caught:
        check(tmp_path)
    assert "partygraph build" in caught.value.hint


def test_damaged_graph_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "graph.nq").write_text("<urn:a> <urn:b> oops", encoding="utf-8")
    with pytest.raises(BuildError, match="not readable"):
        check(tmp_path)


NOTICE = (
    "甲市卫生健康委员会关于品管圈大赛结果的通报\n\n各县（市、区）卫生健康局：\n\n经评审，评选出一等奖{count}个，现予通报。\n\n甲市卫生健康委员会\n2023年2月13日\n\n"
    "一等奖（{count}个）\n1．聊城市人民医院\n2．聊城市中医医院\n"
)


def test_what_the_text_shows_of_missing_rows_is_told_with_its_line(tmp_path: Path) -> None:
    from partygraph.builder import build

    (tmp_path / "notice.txt").write_text(NOTICE.format(count=4), encoding="utf-8")
    build([tmp_path / "notice.txt"], tmp_path / "build")
    [finding] = [found for found in check(tmp_path / "build", reason=False) if found.code.startswith("count-")]
    assert (finding.code, finding.severity, finding.documents) == ("count-source", Severity.WARNING, ("notice.txt",))
    assert str(finding.citations[0]) == "notice.txt:5 「评选出一等奖4」"
    (tmp_path / "build" / "audit.json").unlink()
    assert "count-short" in codes(check(tmp_path / "build", reason=False))


def test_dates_that_disagree_are_cited_themselves(tmp_path: Path) -> None:
    from partygraph.builder import build

    text = NOTICE.format(count=2) + "\n甲市卫生健康委员会办公室 2023年1月3日印发\n"
    (tmp_path / "notice.txt").write_text(text, encoding="utf-8")
    build([tmp_path / "notice.txt"], tmp_path / "build")
    [finding] = [found for found in check(tmp_path / "build", reason=False) if found.code == "printed-before-signed"]
    assert sorted(citation.quote for citation in finding.citations) == ["2023年1月3日", "2023年2月13日"]
