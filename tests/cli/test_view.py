"""`partygraph view` of a part of the demo, as a page and as a picture."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
from base64 import b64decode
from gzip import decompress
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pyoxigraph import RdfFormat, Store

from partygraph.cli.demo import notices_folder

from .running import Done, run

SVG = "{http://www.w3.org/2000/svg}title"
SHANDONG, WENZHOU = "东营市中医院", "温州医科大学"
CIRCLES, CASES = "“党建品管圈”创新项目大赛", "“一地一品”"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("view")
    done = run("build", str(notices_folder()), "--out", str(folder / "built"))
    assert done.returncode == 0, done.stderr
    return folder / "built"


def view(built: Path, *words: str, lang: str = "en") -> Done:
    return run("view", "--build", str(built), "--no-open", *words, lang=lang)


def drawn(built: Path, out: Path, *words: str) -> set[str]:
    """The names on the page that the command writes."""
    done = view(built, "-o", str(out), *words)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(out)
    return names_on(out)


def names_on(page: Path) -> set[str]:
    packed = re.search(r'<script type="text/plain" id="[a-z-]+">([^<]*)</script>', page.read_text(encoding="utf-8"))
    assert packed
    return set(json.loads(decompress(b64decode(packed[1])))["nodes"]["label"])


def holds(names: set[str], text: str) -> bool:
    return any(text in name for name in names)


def organizations(built: Path, pattern: str) -> set[str]:
    """Names that a query of the build finds; `pattern` says what `?o` is."""
    store = Store()
    store.bulk_load(path=str(built / "graph.nq"), format=RdfFormat.N_QUADS)
    head = "PREFIX pg: <https://w3id.org/partygraph/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
    return {row["l"].value for row in store.query(f"{head} SELECT DISTINCT ?l {{ {pattern} ?o skos:prefLabel ?l }}")}


def test_a_province(built: Path, tmp_path: Path) -> None:
    whole = drawn(built, tmp_path / "whole.html")
    part = drawn(built, tmp_path / "part.html", "--province", "山东")
    assert part < whole
    within = organizations(built, "?o pg:subordinateTo*/pg:locatedIn/skos:broader* ?p . ?p skos:prefLabel '山东省'@zh .")
    winners = organizations(built, "?c pg:recipient ?o .")
    elsewhere = organizations(
        built, "?c pg:recipient ?o . ?o pg:subordinateTo*/pg:locatedIn/skos:broader* ?p . ?p skos:prefLabel '浙江省'@zh ."
    )
    assert SHANDONG in within
    assert within & winners <= part
    assert elsewhere - within
    assert not part & (elsewhere - within)


def test_two_provinces_are_more_than_one(built: Path, tmp_path: Path) -> None:
    one = drawn(built, tmp_path / "one.html", "--province", "山东省")
    two = drawn(built, tmp_path / "two.html", "--province", "山东省", "--province", "浙江省")
    assert one < two
    assert not holds(one, WENZHOU)
    assert holds(two, WENZHOU)


@pytest.mark.parametrize(
    ("option", "name"), [("--campaign", "品管圈"), ("--document", "鲁卫函〔2023〕66号"), ("--document", "shandong-quality")]
)
def test_a_campaign_or_a_document(built: Path, tmp_path: Path, option: str, name: str) -> None:
    part = drawn(built, tmp_path / "part.html", option, name)
    assert holds(part, CIRCLES)
    assert not holds(part, CASES)
    assert not holds(part, WENZHOU)


def test_the_answer_of_a_question(built: Path, tmp_path: Path) -> None:
    asked = ("--question", "winners", "--param", "award=一等奖", "--param", "campaign=品管圈")
    part = drawn(built, tmp_path / "part.html", *asked)
    rows = json.loads(run("query", "winners", "-b", str(built), "-p", "award=一等奖", "-p", "campaign=品管圈", "-f", "json").stdout)
    assert {row["recipient"] for row in rows} <= part
    assert holds(part, "一等奖")
    assert not holds(part, "二等奖")
    assert not holds(part, CASES)


CIRCLES_QUERY = """PREFIX pg: <https://w3id.org/partygraph/ontology#>
CONSTRUCT { ?branch pg:ownsBrand ?circle } WHERE { ?branch a pg:PartyBranch ; pg:ownsBrand ?circle . ?circle a pg:QualityControlCircle }"""


def test_what_a_construct_makes(built: Path, tmp_path: Path) -> None:
    query = tmp_path / "circles.rq"
    query.write_text(CIRCLES_QUERY, encoding="utf-8")
    part = drawn(built, tmp_path / "part.html", "--construct", str(query))
    circles = organizations(built, "?b a pg:PartyBranch ; pg:ownsBrand ?o . ?o a pg:QualityControlCircle .")
    branches = organizations(built, "?o a pg:PartyBranch ; pg:ownsBrand ?c . ?c a pg:QualityControlCircle .")
    above = organizations(built, "?b a pg:PartyBranch ; pg:ownsBrand ?c ; pg:subordinateTo+ ?o . ?c a pg:QualityControlCircle .")
    assert circles
    assert part == circles | branches | above


def test_a_construct_from_the_standard_input_and_with_a_province(built: Path, tmp_path: Path) -> None:
    page = tmp_path / "part.html"
    done = run("view", "--build", str(built), "--no-open", "-o", str(page), "--construct", "-", "--province", "浙江", stdin=CIRCLES_QUERY)
    assert done.returncode == 2
    assert "nothing in this build matches" in done.stderr
    done = run("view", "--build", str(built), "--no-open", "-o", str(page), "--construct", "-", "--province", "山东", stdin=CIRCLES_QUERY)
    assert done.returncode == 0, done.stderr
    assert holds(names_on(page), SHANDONG)


def test_conditions_together(built: Path, tmp_path: Path) -> None:
    both = drawn(built, tmp_path / "both.html", "--province", "山东", "--campaign", "一地一品")
    assert both < drawn(built, tmp_path / "one.html", "--campaign", "一地一品")
    assert not holds(both, CIRCLES)


def test_a_part_leaves_the_page_of_the_whole_alone(built: Path) -> None:
    before = (built / "network.html").read_bytes()
    done = view(built, "--province", "山东")
    assert done.stdout.strip() == str(built / "part.html")
    assert names_on(built / "part.html") < names_on(built / "network.html")
    assert (built / "network.html").read_bytes() == before


def test_the_browser_is_opened_unless_not_wanted(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda address: asked.append(address) or len(asked) < 2)
    assert run("view", "--build", str(built)).returncode == 0
    assert asked == [(built / "network.html").resolve().as_uri()]
    assert "No browser was found" in run("view", "--build", str(built), "--open").stderr
    assert view(built).returncode == 0
    assert len(asked) == 2


def test_a_still_picture_of_a_part(built: Path, tmp_path: Path) -> None:
    picture = tmp_path / "part.svg"
    done = view(built, "--document", "shandong-quality", "--static", str(picture), "--title", "品管圈<1>")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(picture)
    titles = [title.text for title in ET.parse(picture).iter(SVG)]
    assert titles[0] == "品管圈<1>"
    assert set(titles[1:]) == drawn(built, tmp_path / "part.html", "--document", "shandong-quality")
    assert CASES not in picture.read_text(encoding="utf-8")


def test_a_picture_and_a_page(built: Path, tmp_path: Path) -> None:
    page, picture = tmp_path / "both.html", tmp_path / "both.svg"
    done = view(built, "--campaign", "品管圈", "-o", str(page), "--static", str(picture))
    assert done.stdout.splitlines() == [str(picture), str(page)]
    assert names_on(page) == {title.text for title in list(ET.parse(picture).iter(SVG))[1:]}


def test_a_png(built: Path, tmp_path: Path) -> None:
    picture = tmp_path / "part.PNG"
    done = view(built, "--province", "浙江", "--static", str(picture))
    if shutil.which("rsvg-convert") is None and importlib.util.find_spec("cairosvg") is None:
        assert done.returncode == 3
        assert "nothing here draws SVG" in done.stderr
        return
    assert done.returncode == 0, done.stderr
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert int.from_bytes(data[16:20]) == 1600


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--static", "picture.jpg"), 2, ".svg or .png"),
        (("--param", "award=一等奖"), 2, "--question"),
        (("--question", "winners", "--param", "award"), 2, "KEY=VALUE"),
        (("--question", "winers"), 2, "did you mean winners"),
        (("--question", "winners", "--param", "nobody=x"), 2, "no parameter 'nobody'"),
        (("--campaign", "没有这个活动"), 2, "nothing in this build matches"),
        (("--construct", "no/such/file.rq"), 2, "No such file"),
        (("--static", "no/such/folder.svg"), 3, "--static"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_what_cannot_be_drawn(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], code: int, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = view(built, *words)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    assert not done.stdout
    assert not list(tmp_path.iterdir())


def test_what_is_wrong_is_said_in_chinese(built: Path) -> None:
    assert "后缀应为" in view(built, "--static", "picture.jpg", lang="zh").stderr


@pytest.mark.parametrize(
    ("query", "said", "zh"),
    [
        ("CONSTRUCT nonsense", "not SPARQL", "不是 SPARQL"),
        ("ASK { ?s ?p ?o }", "makes no triples", "不产生三元组"),
        ("SELECT ?s { ?s ?p ?o }", "a question", "要行就用问题"),
        ("CONSTRUCT { ?s ?p ?o } WHERE { ?s <urn:nothing> ?o . ?s ?p ?o }", "nothing in this build matches", "没有符合条件的"),
    ],
)
def test_a_construct_that_is_none(built: Path, tmp_path: Path, query: str, said: str, zh: str) -> None:
    words = ("view", "--build", str(built), "--no-open", "-o", str(tmp_path / "page.html"), "--construct", "-")
    for lang, expected in (("en", said), ("zh", zh)):
        done = run(*words, stdin=query, lang=lang)
        assert done.returncode == 2, done.stderr
        assert expected in done.stderr
    assert not (tmp_path / "page.html").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--campaign", "没有这个活动"), "提示：请放宽条件"),
        (("--static", "no/such/folder.svg"), "写不了：没有这个文件或文件夹"),
        (("--static", "no/such/folder.svg"), "请用 --static 另给一个文件"),
        (("--construct", "no/such/file.rq"), "读不了：没有这个文件或文件夹"),
        (("--question", "winers"), "没有这个名字的问题"),
    ],
)
def test_errors_of_the_view_in_chinese(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str) -> None:
    monkeypatch.chdir(tmp_path)
    assert said in view(built, *words, lang="zh").stderr


def test_affiliation_is_between_institutions(built: Path) -> None:
    """A department stands under its hospital and is no affiliate of it."""
    departments = organizations(built, "?o a pg:Unit ; pg:subordinateTo ?above .")
    assert departments
    for kind in ("Unit", "MassOrganization", "PartyOrganization"):
        assert not organizations(built, f"?o a pg:{kind} . {{ ?o pg:affiliatedTo ?other }} UNION {{ ?other pg:affiliatedTo ?o }}")
    assert "山东中医药大学附属医院" in organizations(built, "?o pg:affiliatedTo ?above .")
