"""Nothing that happens to a text makes reading fail, quote wrongly or take more than its length's time."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from itertools import islice

import pytest
from variants import documents, faults, variants


def all_faults(count: int, *, seed: int) -> list[str]:
    """The faults of so many variants, read on all cores."""
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        made = variants(count, seed=seed)
        waiting = []
        found: list[str] = []
        while part := list(islice(made, 100)):
            waiting.append(pool.submit(faults, part))
            if len(waiting) > 16:  # hold a few thousand texts at most
                found += waiting.pop(0).result()
        return [*found, *(fault for future in waiting for fault in future.result())]


def test_some_variants_are_read() -> None:
    assert len(documents()) > 100
    assert faults(variants(60, seed=1)) == []


@pytest.mark.slow
def test_a_thousand_variants_are_read() -> None:
    assert all_faults(1_000, seed=2) == []


@pytest.mark.nightly
def test_a_hundred_thousand_variants_are_read() -> None:
    assert all_faults(100_000, seed=3) == []
