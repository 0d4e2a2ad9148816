"""Every saved question gives the expected rows, in Oxigraph and in rdflib alike, and keeps the rules that make it portable."""

from __future__ import annotations

import csv
import io
import tomllib
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import RdfFormat, Store

from partygraph.errors import BuildError, QueryError
from partygraph.query import DECIMALS, INTEGERS, Answer, Cell, ask, put_in, run
from partygraph.questions import Question, question, questions, read_question

HERE = Path(__file__).parent
NAMES = [found.name for found in questions()]
pytestmark = pytest.mark.filterwarnings("ignore:Dataset[.]:DeprecationWarning")  # rdflib uses them itself

NARROWED = tomllib.loads((HERE / "narrowed.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def store() -> Store:
    found = Store()
    found.load(path=str(HERE / "data.trig"), format=RdfFormat.TRIG)
    return found


@pytest.fixture(scope="module")
def dataset(store: Store) -> rdflib.Dataset:
    found = rdflib.Dataset(default_union=False)
    found.parse(data=store.dump(format=RdfFormat.N_QUADS), format="nquads")
    return found


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory, store: Store) -> Path:
    """A build folder that holds the dataset."""
    folder = tmp_path_factory.mktemp("build")
    (folder / "graph.nq").write_bytes(store.dump(format=RdfFormat.N_QUADS) or b"")
    return folder


def as_csv(answer: Answer) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(column.name for column in answer.columns)
    writer.writerows(answer.rows)
    return out.getvalue()


def cell(term: object) -> Cell:
    if term is None:
        return None
    if isinstance(term, rdflib.Literal) and str(term.datatype) in INTEGERS:
        return int(term)
    assert not (isinstance(term, rdflib.Literal) and str(term.datatype) in DECIMALS)
    return str(term)


def test_there_are_enough_of_them() -> None:
    assert len(NAMES) >= 30
    folders = sorted(path.name for path in HERE.iterdir() if path.is_dir() and path.name != "__pycache__")
    assert folders == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_rows_are_the_expected_ones(name: str, store: Store) -> None:
    asked = question(name)
    answer = put_in(store, asked.bind({}), columns=asked.columns)
    assert answer.rows, "a question that finds nothing in the test data tests nothing"
    assert as_csv(answer) == (HERE / name / "expected.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_rdflib_agrees_row_by_row(name: str, store: Store, dataset: rdflib.Dataset) -> None:
    sparql = question(name).bind({})
    rows = tuple(tuple(cell(term) for term in row) for row in dataset.query(sparql))  # type: ignore[union-attr]
    assert rows == put_in(store, sparql).rows


@pytest.mark.parametrize("name", NAMES)
def test_header_heads_exactly_the_columns(name: str, store: Store) -> None:
    asked = question(name)
    assert [column.name for column in asked.columns] == [column.name for column in put_in(store, asked.bind({})).columns]
    assert asked.title_zh != asked.title_en
    assert asked.description_zh != asked.description_en


@pytest.mark.parametrize("name", NAMES)
def test_it_keeps_the_rules_for_any_store(name: str) -> None:
    body = "".join(line for line in question(name).text.splitlines(keepends=True) if not line.startswith("#+"))
    assert body.isascii()
    for word in ("REGEX", "CONCAT", "REPLACE(", "FROM ", "LIMIT", "SERVICE", "LANG("):
        assert word not in body.upper()
    assert "ORDER BY" in body


@pytest.mark.parametrize("index", range(len(NARROWED["case"])))
def test_a_parameter_narrows(index: int, store: Store, dataset: rdflib.Dataset) -> None:
    case = NARROWED["case"][index]
    sparql = question(case["question"]).bind(case["values"])
    answer = put_in(store, sparql)
    assert len(answer) == case["rows"]
    assert case["first"] == [str(value) for value in answer.rows[0][: len(case["first"])]]
    assert len(list(dataset.query(sparql))) == case["rows"]


def test_every_parameter_is_narrowed_somewhere() -> None:
    asked = {(case["question"], name) for case in NARROWED["case"] for name in case["values"]}
    assert asked == {(found.name, parameter.name) for found in questions() for parameter in found.parameters}


@pytest.mark.parametrize("value", ['" } ?s ?p ?o #', "\\", "\n", '"""', "'} UNION { ?x ?y ?z }", "{ }", "\\1", "\u0000", "😀"])
def test_a_value_stays_a_value(value: str, store: Store) -> None:
    for found in questions():
        for parameter in found.parameters:
            if parameter.type == "string":
                assert put_in(store, found.bind({parameter.name: value})).rows == ()


def test_wrong_questions_say_what_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match="no saved question") as missing:
        question("winers")
    assert "winners" in missing.value.hint
    with pytest.raises(QueryError, match="no parameter 'recipent'") as parameter:
        question("winners").bind({"recipent": "x"})
    assert "recipient" in parameter.value.hint
    with pytest.raises(QueryError, match="least=two: not a value of type integer"):
        question("repeat-winners").bind({"least": "two"})
    with pytest.raises(QueryError, match="No such file"):
        read_question(tmp_path / "none.rq")


HEADER = """#+ topic = "t"
#+ title = { zh = "一", en = "a" }
#+ description = { zh = "一", en = "a" }
#+ columns.s = { zh = "一", en = "a" }
"""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("SELECT * { ?s ?p ?o }", "'title' is missing"),
        ("#+ title = \nSELECT * { ?s ?p ?o }", "header: Invalid value"),
        (HEADER + 'SELECT ?s { VALUES ?_x { "" } ?s ?p ?o }', "?_x is not described"),
        (HEADER + '#+ parameters.x = { type = "string", zh = "一", en = "a" }\nSELECT ?s { ?s ?p ?o }', "parameter x has no VALUES"),
        (HEADER + '#+ parameters.x = { type = "date", zh = "一", en = "a" }\nSELECT ?s { ?s ?p ?o }', "type 'date'"),
    ],
    ids=["no header", "no TOML", "parameter not described", "parameter not used", "unknown type"],
)
def test_a_broken_question_file_names_the_place(text: str, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.rq"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(QueryError) as broken:
        read_question(path)
    assert reason in str(broken.value)
    assert "mine" in str(broken.value)


def test_a_question_of_ones_own(tmp_path: Path, build: Path) -> None:
    path = tmp_path / "mine.rq"
    described = '#+ parameters.x = { type = "iri", zh = "一", en = "a" }\n'
    path.write_text(HEADER + described + "SELECT ?s { VALUES ?_x { <urn:x> } ?s a ?_x } ORDER BY ?s", encoding="utf-8")
    assert len(run(build, str(path))) == 0
    assert len(run(build, str(path), {"x": "https://w3id.org/partygraph/ontology#Campaign"})) == 1
    with pytest.raises(QueryError, match="not a value of type iri"):
        run(build, str(path), {"x": "not an iri"})


def test_ask_takes_sparql(build: Path) -> None:
    assert ask(build, "ASK { ?s a <https://w3id.org/partygraph/ontology#Award> }").rows == ((True,),)
    assert list(ask(build, "SELECT (1 AS ?n) (2.5 AS ?d) (?none AS ?x) {}")) == [{"n": 1, "d": 2.5, "x": None}]
    with pytest.raises(QueryError, match="not SPARQL"):
        ask(build, "SELECT nothing")
    with pytest.raises(QueryError, match="neither SELECT nor ASK"):
        ask(build, "CONSTRUCT WHERE { ?s ?p ?o }")


def test_an_answer_shows_itself_in_a_notebook(build: Path) -> None:
    shown = run(build, "shared-names")._repr_html_()
    assert "<th>名称</th>" in shown
    assert "w3id.org" not in shown
    assert "&lt;b&gt;" in ask(build, 'SELECT ("<b>" AS ?x) {}')._repr_html_()


def test_a_missing_or_damaged_build_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="no such build folder"):
        run(tmp_path / "none", "winners")
    with pytest.raises(BuildError, match=r"neither store/ nor graph\.nq"):
        run(tmp_path, "winners")
    (tmp_path / "graph.nq").write_text("rubbish", encoding="utf-8")
    with pytest.raises(BuildError, match="cannot be opened"):
        run(tmp_path, "winners")


def test_questions_are_values() -> None:
    assert question("kinds") == question("kinds")
    assert isinstance(question("kinds"), Question)
