"""A real Chromium with no network."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from view_sample import Opened, Sample, make_sample, small_build


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """The small build."""
    folder = tmp_path_factory.mktemp("small")
    return make_sample(folder, small_build(folder))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """The system's Chromium."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if not path:
        pytest.skip("no Chromium on this machine")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium: Any, sample: Sample) -> Iterator[Opened]:
    """The small page, open; at its end no complaint, no request, no dialog may have come."""
    page = Opened(chromium, sample)
    yield page
    page.context.close()
    assert page.complaints == []
    assert [url for url in page.requests if not url.startswith(("file:", "data:", "blob:", "about:"))] == []
