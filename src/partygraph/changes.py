"""What the differences of two builds mean: triples that went and came, told in sentences.

The sentences speak of the default graph, what the documents say together.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

__all__ = ["Change", "changes"]

_PG = "https://w3id.org/partygraph/ontology#"
_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel"
_ALT = "http://www.w3.org/2004/02/skos/core#altLabel"
_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_BROADER = "http://www.w3.org/2000/01/rdf-schema#label"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One sort of change: a stable code, a sentence in each language, and what it is about, one line each."""

    code: str
    zh: str
    en: str
    details: tuple[str, ...] = ()


def changes(before: Path, after: Path, removed: list[str], added: list[str]) -> tuple[Change, ...]:
    """What it means that lines of the graph `before` are gone and lines of the graph `after` are new."""
    return tuple(_Story(before, after, removed, added).tell())


_QUAD = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"(.*)"(?:@[A-Za-z0-9-]+|\^\^<[^>]*>)?) (?:<([^>]*)> )?\.$', re.DOTALL)
_ESCAPE = re.compile(r'\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([tbnrf"\'\\]))')
_CHARACTERS = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}


def _unescape(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda m: chr(int(m[1] or m[2], 16)) if m[1] or m[2] else _CHARACTERS.get(m[3], m[3]), text)


@dataclass(frozen=True, slots=True)
class _Side:
    """Default-graph triples that one build alone has: subject to predicate to values."""

    facts: Mapping[str, Mapping[str, tuple[str, ...]]]

    @staticmethod
    def of(lines: Iterable[str]) -> _Side:
        found: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for line in lines:
            match = _QUAD.match(line)
            if match is not None and match[5] is None:
                found[match[1]][match[2]].append(match[3] if match[3] is not None else _unescape(match[4]))
        return _Side({s: {p: tuple(o) for p, o in row.items()} for s, row in found.items()})

    def typed(self, cls: str) -> list[str]:
        """Things that are of this class in this build alone."""
        return sorted(s for s, row in self.facts.items() if _PG + cls in row.get(_TYPE, ()))

    def get(self, subject: str, predicate: str) -> tuple[str, ...]:
        return self.facts.get(subject, {}).get(predicate, ())


class _Story:
    """What the differences mean."""

    def __init__(self, before: Path, after: Path, removed: list[str], added: list[str]) -> None:
        self.before, self.after = before, after
        self.gone, self.come = _Side.of(removed), _Side.of(added)
        self.heirs: dict[str, str] = {}
        """Bodies that were joined or parted, under the name that both builds know."""

    @cached_property
    def names(self) -> tuple[dict[str, str], dict[str, str], dict[str, set[str]], dict[str, set[str]]]:
        """Best labels by IRI in both builds, and who bears each label (best or other) in both builds."""
        old_best, old_bearers = _labels(self.before)
        new_best, new_bearers = _labels(self.after)
        return old_best, new_best, old_bearers, new_bearers

    def old(self, iri: str) -> str:
        return self.names[0].get(iri) or self.names[1].get(iri) or iri

    def new(self, iri: str) -> str:
        return self.names[1].get(iri) or self.names[0].get(iri) or iri

    def tell(self) -> Iterator[Change]:
        for code, cls, zh, en in _THINGS:
            come, gone = self.come.typed(cls), self.gone.typed(cls)
            describe = self._conferral if cls == "Conferral" else self._label
            if cls == "Organization":
                merged, split = self._moved(gone, come)
                yield from self._identity(merged, split)
                self.heirs = {old: self.new(new) for old, new in merged.items()}
                self.heirs |= {new: self.old(old) for new, old in split.items() if old not in merged}
                gone = [iri for iri in gone if iri not in merged]
                come = [iri for iri in come if iri not in split]
            else:
                come, gone, renamed = self._same_words(come, gone, describe)
                if renamed:
                    yield Change(code=f"{code}-renamed", zh=f"因归并变化而更换标识的{zh} {renamed} {_unit(cls)}", en=f"{renamed} {en} follow a change of identity")
            if come:
                yield Change(code=f"{code}-added", zh=f"新增{zh} {len(come)} {_unit(cls)}", en=f"{len(come)} {en} added", details=_each(come, describe, self.come))
            if gone:
                yield Change(
                    code=f"{code}-removed", zh=f"撤去{zh} {len(gone)} {_unit(cls)}", en=f"{len(gone)} {en} removed", details=_each(gone, describe, self.gone)
                )
        yield from self._parents()
        for code, predicate, zh, en in _VALUES:
            yield from self._values(code, predicate, zh, en)
        rest = self._elsewhere()
        if rest:
            yield rest

    def _conferral(self, side: _Side, iri: str) -> str:
        parts = [self._known(side, v) for role in ("recipient", "award", "entry") for v in side.get(iri, _PG + role)]
        return " · ".join(parts)

    def _known(self, side: _Side, iri: str) -> str:
        return self.heirs.get(iri) or (self.new(iri) if side is self.come else self.old(iri))

    def _label(self, side: _Side, iri: str) -> str:
        owners = [self._known(side, owner) for owner in side.get(iri, _PG + "ownedBy")]
        return " · ".join([*sorted(owners), self._known(side, iri)])

    def _same_words(self, come: list[str], gone: list[str], describe: Callable[[_Side, str], str]) -> tuple[list[str], list[str], int]:
        """Without things that only have a new IRI since what they belong to has: the same words on both sides."""
        bearers: defaultdict[str, list[str]] = defaultdict(list)
        for iri in come:
            bearers[describe(self.come, iri)].append(iri)
        paired_old, paired_new = set(), set()
        for iri in gone:
            if heirs := bearers.get(describe(self.gone, iri)):
                paired_old.add(iri)
                paired_new.add(heirs.pop())
        return [i for i in come if i not in paired_new], [i for i in gone if i not in paired_old], len(paired_old)

    def _moved(self, gone: list[str], come: list[str]) -> tuple[dict[str, str], dict[str, str]]:
        """Bodies that went into another one (old IRI to new), and bodies that came out of one (new IRI to old)."""
        old_best, new_best, old_bearers, new_bearers = self.names
        merged, split = {}, {}
        for iri in gone:
            heirs = new_bearers.get(old_best.get(iri, ""), set())
            if len(heirs) == 1:
                merged[iri] = next(iter(heirs))
        for iri in come:
            roots = old_bearers.get(new_best.get(iri, ""), set())
            if len(roots) == 1:
                split[iri] = next(iter(roots))
        return merged, split

    def _identity(self, merged: Mapping[str, str], split: Mapping[str, str]) -> Iterator[Change]:
        """Merges and splits proper: a body that changed its IRI alone is neither."""
        into: defaultdict[str, set[str]] = defaultdict(set)
        out: defaultdict[str, set[str]] = defaultdict(set)
        for old, new in merged.items():
            into[new].add(old)
        for new, old in split.items():
            out[old].add(new)
        old_best, new_best, _, _ = self.names
        merges = [f"{'、'.join(sorted(self.old(o) for o in olds))} → {self.new(new)}" for new, olds in sorted(into.items()) if new in old_best or len(olds) > 1]
        splits = [f"{self.old(old)} → {'、'.join(sorted(self.new(n) for n in news))}" for old, news in sorted(out.items()) if old in new_best or len(news) > 1]
        if merges:
            yield Change(code="merged", zh=f"合并 {len(merges)} 起", en=f"{len(merges)} merges", details=tuple(merges))
        if splits:
            yield Change(code="split", zh=f"撤销合并 {len(splits)} 起", en=f"{len(splits)} merges undone", details=tuple(splits))

    def _parents(self) -> Iterator[Change]:
        predicate = _PG + "subordinateTo"
        told = []
        for child in sorted(self.gone.facts.keys() & self.come.facts.keys()):
            was, now = self.gone.get(child, predicate), self.come.get(child, predicate)
            if was and now and {self.old(p) for p in was} != {self.new(p) for p in now}:
                told.append((self.new(child), "、".join(sorted(self.old(p) for p in was)), "、".join(sorted(self.new(p) for p in now))))
        if len(told) == 1:
            child, was_named, now_named = told[0]
            yield Change(code="moved", zh=f"{child}改属{now_named}（原属{was_named}）", en=f"{child} now stands below {now_named} (was {was_named})")
        elif told:
            details = tuple(f"{child}: {was_named} → {now_named}" for child, was_named, now_named in told)
            yield Change(code="moved", zh=f"改属 {len(told)} 个组织", en=f"{len(told)} organisations moved", details=details)

    def _values(self, code: str, predicate: str, zh: str, en: str) -> Iterator[Change]:
        told = []
        for thing in sorted(self.gone.facts.keys() | self.come.facts.keys()):
            was, now = self.gone.get(thing, predicate), self.come.get(thing, predicate)
            if was and now:
                told.append(f"{self.new(thing)}: {'、'.join(sorted(was))} → {'、'.join(sorted(now))}")
        if told:
            yield Change(code=code, zh=f"{zh}变化 {len(told)} 处", en=f"{len(told)} changes of {en}", details=tuple(told))

    def _elsewhere(self) -> Change | None:
        """Triples that no sentence above tells of, by relation."""
        told = {_TYPE, _LABEL, _ALT, _BROADER, _PG + "key", _PG + "evidence", _PG + "subordinateTo", *(p for _, p, _, _ in _VALUES)}
        whole = {s for _, cls, _, _ in _THINGS for side in (self.gone, self.come) for s in side.typed(cls)}
        counts: Counter[str] = Counter()
        for side in (self.gone, self.come):
            for s, row in side.facts.items():
                if s not in whole and "/evidence/" not in s:
                    counts.update({p: len(values) for p, values in row.items() if p not in told})
        if not counts:
            return None
        details = tuple(f"{re.split('[#/]', p)[-1]}: {n}" for p, n in sorted(counts.items()))
        total = sum(counts.values())
        return Change(code="other", zh=f"其他变化 {total} 处", en=f"{total} other changes", details=details)


_THINGS = (
    ("document", "Document", "文件", "documents"),
    ("organization", "Organization", "组织", "organisations"),
    ("conferral", "Conferral", "获奖", "conferrals"),
    ("campaign", "Campaign", "活动", "campaigns"),
    ("award", "Award", "奖项", "awards"),
    ("entry", "Entry", "品牌与案例", "brands and cases"),
)
_VALUES = (
    ("declared", _PG + "declaredCount", "声明数量", "declared counts"),
    ("listed", _PG + "listedCount", "列出数量", "listed counts"),
    ("dated", "http://purl.org/dc/terms/issued", "成文日期", "dates"),
    ("titled", "http://purl.org/dc/terms/title", "标题", "titles"),
)


def _unit(cls: str) -> str:
    return {"Document": "份", "Organization": "个", "Campaign": "个"}.get(cls, "项")


def _each(iris: Iterable[str], describe: Callable[[_Side, str], str], side: _Side) -> tuple[str, ...]:
    return tuple(sorted(describe(side, iri) for iri in iris))


def _labels(path: Path) -> tuple[dict[str, str], dict[str, set[str]]]:
    """Best label by IRI, and IRIs by label, of the default graph."""
    best: dict[str, str] = {}
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    marks = (f"> <{_LABEL}> ".encode(), f"> <{_ALT}> ".encode(), f"> <{_BROADER}> ".encode())
    with path.open("rb") as file:
        for line in file:
            if not any(mark in line for mark in marks):
                continue
            match = _QUAD.match(line.decode().rstrip("\n"))
            if match is None or match[5] is not None or match[4] is None:
                continue
            label = _unescape(match[4])
            if match[2] == _LABEL or match[1] not in best:
                best[match[1]] = label
            if "/org/" in match[1]:
                bearers[label].add(match[1])
    return best, dict(bearers)
