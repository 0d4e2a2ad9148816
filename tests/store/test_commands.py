"""`partygraph load` and `partygraph serve` with a real server."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

from pyoxigraph import RdfFormat, Store, parse

from .conftest import free_port

MakeBuild = Callable[..., Path]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PARTYGRAPH_LANG": "en"}
    command = [sys.executable, "-m", "partygraph", *words]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False)


def test_load_says_what_it_did(oxigraph: str, make_build: MakeBuild) -> None:
    build = make_build()
    first = run("load", oxigraph, "--build", str(build), "--format", "json")
    assert first.returncode == 0, first.stderr
    rows = json.loads(first.stdout)
    assert {row["state"] for row in rows} == {"new"}
    assert sum(row["triples"] for row in rows) == len((build / "graph.nq").read_text(encoding="utf-8").splitlines())
    assert "4 graphs changed" in first.stderr
    assert "0 graphs changed" in run("load", oxigraph + "/store", "--build", str(build)).stderr


def test_a_refused_load_is_exit_code_4(oxigraph: str, make_build: MakeBuild) -> None:
    body = b"<urn:theirs> <urn:p> <urn:o> ."
    request = urllib.request.Request(
        oxigraph + "/store?default", data=body, headers={"Content-Type": "application/n-triples"}, method="PUT"
    )
    urllib.request.urlopen(request, timeout=10).close()
    done = run("load", oxigraph, "--build", str(make_build()))
    assert done.returncode == 4
    assert "--replace-foreign" in done.stderr
    assert run("load", oxigraph, "--build", str(make_build("again")), "--replace-foreign").returncode == 0


def test_serve_answers_and_refuses_to_be_written_to(make_build: MakeBuild) -> None:
    build = make_build()
    store = Store(str(build / "store"))
    store.bulk_extend(parse(path=str(build / "graph.nq"), format=RdfFormat.N_QUADS))
    store.flush()
    del store
    address = f"http://127.0.0.1:{free_port()}"
    command = [sys.executable, "-m", "partygraph", "serve", "--build", str(build), "--port", address.rpartition(":")[2]]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True) as server:
        try:
            answer = b""
            for _ in range(200):
                try:
                    question = address + "/query?query=ASK%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D"
                    with urllib.request.urlopen(question, timeout=5) as got:
                        answer = got.read()
                    break
                except OSError:
                    time.sleep(0.05)
            assert b"true" in answer
            request = urllib.request.Request(address + "/store?default", method="DELETE")
            try:
                urllib.request.urlopen(request, timeout=5).close()
                refused = False
            except urllib.error.HTTPError as error:
                refused = error.code in (403, 405)
                error.close()
            assert refused
        finally:
            os.killpg(server.pid, signal.SIGTERM)
