"""A made-up country: a dataset of any size, in exactly the shape that a build writes.

    python benchmarks/synthetic.py 30000 out/graph.nq            # the default graph and one named graph a document
    python benchmarks/synthetic.py 30000 out/graph.nq --merged   # the default graph alone

Names are put together from lists, so that no real branch appears; same arguments, same bytes.
Of every hundred nodes about 22 are institutions, 58 their party organisations, 15 brands and cases, the rest awards, campaigns, documents and commissions.
"""

from __future__ import annotations

import argparse
import random
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

BASE = "https://w3id.org/partygraph/id/"
PG = "https://w3id.org/partygraph/ontology#"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
SCHEMA = "https://schema.org/"
OA = "http://www.w3.org/ns/oa#"
XSD = "http://www.w3.org/2001/XMLSchema#"
TIER = "https://w3id.org/partygraph/scheme/tier#"

PROVINCES = (
    "110000 北京市,120000 天津市,130000 河北省,140000 山西省,150000 内蒙古自治区,210000 辽宁省,220000 吉林省,230000 黑龙江省,310000 上海市,"
    "320000 江苏省,330000 浙江省,340000 安徽省,350000 福建省,360000 江西省,370000 山东省,410000 河南省,420000 湖北省,430000 湖南省,440000 广东省,"
    "450000 广西壮族自治区,460000 海南省,500000 重庆市,510000 四川省,520000 贵州省,530000 云南省,540000 西藏自治区,610000 陕西省,620000 甘肃省,"
    "630000 青海省,640000 宁夏回族自治区,650000 新疆维吾尔自治区"
)
SYLLABLES = "安宁清河临江平阳东川长岭白石金沙云溪南浦青松永丰大湾"
INSTITUTIONS = ("人民医院", "中医医院", "妇幼保健院", "第二人民医院", "第三人民医院", "中心医院", "疾病预防控制中心", "第一医院", "中西医结合医院", "口腔医院")
DEPARTMENTS = ("药学部", "护理", "急诊科", "检验科", "心内科", "骨科", "行政", "后勤", "门诊", "儿科", "妇产科", "影像科", "肾内科", "信息科", "重症医学科")
BRANDS = ("同心", "先锋", "暖医", "红色引擎", "仁心", "星火", "守护", "初心", "护航", "杏林", "筑梦", "清风", "灯塔", "连心桥")
TIERS = (("first", "一等奖"), ("second", "二等奖"), ("third", "三等奖"), ("excellence", "优秀奖"))
NUMERALS = "一二三四五六七八九"


def minted(kind: str, key: str) -> str:
    """The IRI of a thing, from its kind and key."""
    return BASE + kind + "/" + b32encode(sha256(f"{kind}|{key}".encode()).digest()).decode()[:16].lower()


def literal(text: str, suffix: str = "") -> str:
    """An N-Quads literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"{suffix}'


@dataclass(slots=True)
class Body:
    """An organisation as it is made up, with the names that lead to it."""

    iri: str
    name: str
    host: str


@dataclass(slots=True)
class Country:
    """Writes triples; the ones with evidence also know their document."""

    seed: int = 7
    named: bool = True
    rows: list[str] = field(default_factory=list)
    graphs: list[str] = field(default_factory=list)
    count: int = 0
    seen: set[str] = field(default_factory=set)

    def say(self, subject: str, predicate: str, value: str, graph: str | None = None) -> None:
        """One merged triple, and the same in its document's graph."""
        self.rows.append(f"<{subject}> <{predicate}> {value} .\n")
        if graph and self.named:
            self.graphs.append(f"<{subject}> <{predicate}> {value} <{graph}> .\n")

    def thing(self, subject: str, label: str, classes: tuple[str, ...], key: str, graph: str | None) -> None:
        """A node with its label, classes and key, which begins with its kind; counted once."""
        if subject not in self.seen:
            self.seen.add(subject)
            self.count += 1
        for name in classes:
            self.say(subject, TYPE, f"<{PG}{name}>", graph)
        self.say(subject, SKOS + "prefLabel", literal(label, "@zh"), graph)
        self.say(subject, RDFS_LABEL, literal(label, "@zh"), graph)
        kind = subject.removeprefix(BASE).partition("/")[0]
        self.say(subject, PG + "key", literal(key if key.startswith(f"{kind}|") else f"{kind}|{key}"))

    def evidence(self, subject: str, document: str, start: int, quote: str, rule: str) -> None:
        """Characters of the document that state `subject`."""
        iri = minted("evidence", f"{document}|{start}|{start + len(quote)}|{rule}|verbatim")
        self.say(subject, PG + "evidence", f"<{iri}>", document)
        if iri in self.seen:
            return
        self.seen.add(iri)
        selector = iri + "/selector"
        for triple in (
            (iri, TYPE, f"<{PG}Evidence>"),
            (iri, OA + "hasSource", f"<{document}>"),
            (iri, PG + "rule", literal(rule)),
            (iri, PG + "locator", literal("verbatim")),
            (iri, OA + "hasSelector", f"<{selector}>"),
            (selector, TYPE, f"<{OA}TextPositionSelector>"),
            (selector, OA + "start", literal(str(start), f"^^<{XSD}integer>")),
            (selector, OA + "end", literal(str(start + len(quote)), f"^^<{XSD}integer>")),
            (selector, TYPE, f"<{OA}TextQuoteSelector>"),
            (selector, OA + "exact", literal(quote)),
        ):
            self.say(*triple, document)


def make(nodes: int, *, seed: int = 7, named: bool = True) -> Iterator[str]:
    """Lines of a dataset with about `nodes` nodes that the network draws, sorted.

    >>> lines = list(make(60))
    >>> lines == sorted(lines), len(lines) > 500
    (True, True)
    """
    luck = random.Random(seed)
    country = Country(seed=seed, named=named)
    provinces = [entry.split(" ") for entry in PROVINCES.split(",")]
    wanted = 1 if nodes < 400 else max(2, min(len(provinces), nodes // 300))
    places: list[tuple[str, list[tuple[str, str]]]] = []
    taken: set[str] = set()
    for code, name in luck.sample(provinces, wanted):
        place = BASE + "place/" + code
        _place(country, place, name, code, None)
        cities = []
        for number in range(1, 3 + min(nodes // (wanted * 150), 14)):
            city = name[:1] + luck.choice(SYLLABLES) + luck.choice(SYLLABLES) + "市"
            while city in taken:
                city = name[:1] + luck.choice(SYLLABLES) + luck.choice(SYLLABLES) + "市"
            taken.add(city)
            iri = BASE + "place/" + code[:2] + f"{number:02d}00"
            _place(country, iri, city, code[:2] + f"{number:02d}00", place)
            cities.append((iri, city))
        places.append((name, cities))
    share = nodes / wanted
    for name, cities in places:
        _province(country, luck, name, cities, share)
    # The same triple may have been said by two documents: the default graph holds it once.
    yield from sorted({*country.rows, *country.graphs})


def _place(country: Country, iri: str, name: str, code: str, wider: str | None) -> None:
    country.say(iri, TYPE, f"<{PG}Place>")
    country.say(iri, SKOS + "prefLabel", literal(name, "@zh"))
    country.say(iri, RDFS_LABEL, literal(name, "@zh"))
    country.say(iri, PG + "divisionCode", literal(code))
    if wider:
        country.say(iri, SKOS + "broader", f"<{wider}>")


def _province(country: Country, luck: random.Random, province: str, cities: list[tuple[str, str]], share: float) -> None:
    commission = minted("org", f"org|{province}卫生健康委员会")
    until = country.count + share
    edition = 0
    hospitals: list[Body] = []
    while country.count < until:
        edition += 1
        year = 2018 + edition % 7
        title = f"{province}卫生健康委员会关于第{edition}届“党建品管圈”大赛获奖情况的通报"
        document = minted("document", f"{title}|{year}")
        country.thing(commission, f"{province}卫生健康委员会", ("GovernmentBody", "Organization"), f"org|{province}卫生健康委员会", document)
        country.evidence(commission, document, 0, f"{province}卫生健康委员会", "document.issuer")
        _document(country, document, title, province, year, edition, commission)
        campaign = minted("campaign", f"{title}|{year}")
        country.thing(campaign, f"{province}第{edition}届“党建品管圈”大赛", ("Campaign",), title, document)
        country.say(campaign, PG + "organizedBy", f"<{commission}>", document)
        country.say(campaign, SCHEMA + "startDate", literal(f"{year - 1}-11", f"^^<{XSD}gYearMonth>"), document)
        country.say(campaign, SCHEMA + "endDate", literal(f"{year}-02", f"^^<{XSD}gYearMonth>"), document)
        country.evidence(campaign, document, 20, title[12:30], "campaign.title")
        offset = 400
        size = min(int(until - country.count), luck.choice((60, 120, 240, 400)))
        target = country.count + max(size, 12)
        awards = []
        for tier, name in TIERS:
            award = minted("award", f"{campaign}|{name}")
            country.thing(award, name, ("Award",), f"{campaign}|{name}", document)
            country.say(award, PG + "inCampaign", f"<{campaign}>", document)
            country.say(award, PG + "awardedBy", f"<{commission}>", document)
            country.say(award, PG + "tier", f"<{TIER}{tier}>", document)
            country.evidence(award, document, 60 + 10 * len(awards), name, "award.prize")
            awards.append((award, name))
        listed = [0] * len(awards)
        while country.count < target:
            which = min(int(luck.paretovariate(0.9)), len(awards)) % len(awards)
            award, award_name = awards[which]
            listed[which] += 1
            recipient = _recipient(country, luck, cities, hospitals, document, offset + 62)
            offset += 60
            _conferral(country, luck, recipient, award, award_name, campaign, commission, document, listed[which], offset)
        for (award, _), count in zip(awards, listed, strict=True):
            country.say(award, PG + "listedCount", literal(str(count), f"^^<{XSD}integer>"), document)
            declared = count + (luck.random() < 0.1)
            country.say(award, PG + "declaredCount", literal(str(declared), f"^^<{XSD}integer>"), document)


def _document(country: Country, document: str, title: str, province: str, year: int, edition: int, commission: str) -> None:
    country.thing(document, title, ("OfficialDocument", "Document"), title, document)
    country.say(document, DCTERMS + "title", literal(title, "@zh"), document)
    country.say(document, DCTERMS + "identifier", literal(f"{province[0]}卫函〔{year}〕{edition}号"), document)
    country.say(document, DCTERMS + "issued", literal(f"{year}-02-13", f"^^<{XSD}date>"), document)
    country.say(document, PG + "issuedBy", f"<{commission}>", document)
    country.say(document, PG + "addressee", literal(f"{province}各市卫生健康委，各直属单位：", "@zh"), document)
    country.say(document, PG + "fileName", literal(f"notice-{edition}.txt"), document)
    country.say(document, PG + "sha256", literal(sha256(title.encode()).hexdigest()), document)


def _recipient(country: Country, luck: random.Random, cities: list[tuple[str, str]], hospitals: list[Body], document: str, offset: int) -> Body:
    if hospitals and luck.random() < 0.55:
        hospital = hospitals[min(int(luck.paretovariate(0.7)) - 1, len(hospitals) - 1)]
    else:
        place, city = luck.choice(cities)
        name = city + luck.choice(SYLLABLES) + luck.choice(INSTITUTIONS)
        hospital = Body(minted("org", f"org|{name}"), name, name)
        kinds = ("HealthInstitution", "Organization") if "控制" in name or "保健" in name else ("Hospital", "HealthInstitution", "Organization")
        country.thing(hospital.iri, name, kinds, f"org|{name}", document)
        country.evidence(hospital.iri, document, offset, name, "name.find")
        country.say(hospital.iri, PG + "locatedIn", f"<{place}>", document)
        if luck.random() < 0.08:
            country.say(hospital.iri, SKOS + "altLabel", literal(city + "附属" + luck.choice(SYLLABLES) + "山医院", "@zh"), document)
        hospitals.append(hospital)
    if luck.random() < 0.12:
        return hospital
    parent = hospital
    if luck.random() < 0.3:
        parent = _unit(country, hospital, hospital, f"第{luck.choice(NUMERALS)}党总支", "GeneralPartyBranch", document, offset)
    return _unit(country, hospital, parent, luck.choice(DEPARTMENTS) + ("" if luck.random() < 0.7 else f"第{luck.choice(NUMERALS)}") + "党支部", "PartyBranch", document, offset)


def _unit(country: Country, host: Body, parent: Body, unit: str, kind: str, document: str, offset: int) -> Body:
    name = parent.name + unit
    body = Body(minted("org", f"org|{host.name}|{name[len(host.name) :]}"), name, host.name)
    country.thing(body.iri, name, (kind, "PartyOrganization", "Organization"), f"org|{host.name}|{name[len(host.name) :]}", document)
    country.say(body.iri, PG + "subordinateTo", f"<{parent.iri}>", document)
    finer = "hostInstitution" if parent is host else "superiorPartyOrganization"
    country.say(body.iri, PG + finer, f"<{parent.iri}>", document)
    country.evidence(body.iri, document, offset, name, "row.table")
    return body


def _conferral(
    country: Country, luck: random.Random, recipient: Body, award: str, award_name: str, campaign: str, giver: str, document: str, position: int, offset: int
) -> None:
    conferral = minted("conferral", f"{recipient.iri}|{award}|{position}")
    entry: str | None = None
    title = ""
    if luck.random() < 0.35:
        title = luck.choice(BRANDS) + luck.choice(SYLLABLES) + "圈"
        entry = minted("brand", f"{recipient.iri}|{title}")
        country.thing(entry, title, ("QualityControlCircle", "Brand", "Entry"), f"{recipient.name}|{title}", document)
        country.say(recipient.iri, PG + "ownsBrand", f"<{entry}>", document)
        country.say(entry, PG + "ownedBy", f"<{recipient.iri}>", document)
        country.evidence(entry, document, offset + len(recipient.name) + 1, title, "row.table")
    country.say(conferral, TYPE, f"<{PG}Conferral>", document)
    country.say(conferral, RDFS_LABEL, literal(f"{recipient.name}：{award_name}", "@zh"), document)
    for predicate, value in (("recipient", recipient.iri), ("award", award), ("inCampaign", campaign), ("awardedBy", giver), ("statedIn", document)):
        country.say(conferral, PG + predicate, f"<{value}>", document)
    if entry:
        country.say(conferral, PG + "entry", f"<{entry}>", document)
    country.say(conferral, PG + "position", literal(str(position), f"^^<{XSD}integer>"), document)
    country.evidence(conferral, document, offset, f"{position}．{recipient.name}（{title}）{award_name}", "row.table")
    country.evidence(recipient.iri, document, offset + 2, recipient.name, "row.table")


def main() -> None:
    """Write one dataset."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("nodes", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--merged", action="store_true", help="the default graph alone")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    with options.out.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(make(options.nodes, seed=options.seed, named=not options.merged))


if __name__ == "__main__":
    main()
