"""Reads the annotated reports and PolNeAR into one shape.

Offsets inside Python are code points; the annotated reports' files count UTF-16 units and are converted on the way in.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from dataclasses import dataclass, field
from pathlib import Path

from .names import spans_near

ROLES = ("cue", "source", "content", "addressee", "channel", "time")
ACTS = (
    "assertion assurance denial promise refusal demand request proposal offer warning threat accusation "
    "condemnation support agreement intention assessment hope question other"
).split()
CHANNELS = (
    "none phone-call talks press-conference interview written-statement parliament public-remarks document media-report"
).split()
POLARITIES = ["affirmative", "negative"]
MODALITIES = "certain probable possible conditional desired obligated".split()

WHO = ("speaker", "addressee")
DOERS = ("actor", "target")
DEED_ROLES = ("actor", "target", "place")
KINDS = (
    "meeting call visit interview press-conference statement deployment exercise withdrawal sanction annexation "
    "recognition detention release seizure attack combat election candidacy vote agreement ceasefire protest ouster "
    "insurgency legislation ban ruling order proposal arms-transfer aid written-response admission disarmament "
    "disclosure expulsion resignation appointment weapons-test other"
).split()
TYPES = (
    "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
    "COERCE ASSAULT OTHER"
).split()
FACTUALITIES = "happened planned conditional denied alleged".split()

Span = tuple[int, int]
Chances = tuple[int, list[float]]  # a piece and how likely each tag but O is there; pieces left out are O
Way = tuple[float, list[tuple[int, int, int]]]  # how its spans may run, as roles with runs of pieces, and how likely that is
Label = int | list[float] | None  # its place in the list, or a chance for each of the list; None where not annotated


@dataclass
class Frame:
    """One attribution: the spans of each role and its labels over the closed lists. `pointed`: of a lesson, the pieces that
    name its parties with the teacher's shares, -1 for nobody."""

    spans: dict[str, list[Span]]
    act: Label = None
    channel: Label = None
    polarity: Label = None
    modality: Label = None
    who: dict[str, list[str]] | None = None  # the names of its speaker and of whom it was said to, where the gold tells
    pointed: dict[str, list[tuple[int, float]]] | None = None
    ways: list[Way] | None = None  # of a lesson

    @property
    def labels(self) -> tuple[Label, ...]:
        return self.act, self.channel, self.polarity, self.modality


@dataclass
class Deed:
    """One mention of a deed: its trigger, the spans of its roles where the text near it names them, its labels."""

    trigger: Span
    spans: dict[str, list[Span]]
    kind: Label
    type: Label
    factuality: Label
    who: dict[str, list[str]] | None = None  # the names of who does it and to whom, where the gold tells
    pointed: dict[str, list[tuple[int, float]]] | None = None

    @property
    def labels(self) -> tuple[Label, ...]:
        return self.kind, self.type, self.factuality


@dataclass
class Report:
    """A text with its frames. `outermost`: PolNeAR's rule, nothing inside a content is marked. `deeds` is None where
    none are annotated, or without their triggers. `lesson`: another model marked it, see lessons.py."""

    id: str
    text: str
    paragraphs: list[Span]
    outermost: bool
    frames: list[Frame] = field(default_factory=list)
    deeds: list[Deed] | None = None
    lesson: bool = False
    cues: list[Chances] | None = None  # of a lesson, a teacher's chances of cue tags, and of triggers'
    triggers: list[Chances] | None = None


def paragraphs_of(text: str) -> list[Span]:
    """Blank-line separated blocks, trimmed; line by line where the text has no blank line."""
    blank = re.search(r"\n[ \t\r]*\n", text)
    pattern = r"(?:[^\n]|\n(?![ \t\r]*\n))+" if blank else r"[^\n]+"
    found = []
    for m in re.finditer(pattern, text):
        start, end = m.span()
        while end > start and text[end - 1].isspace():
            end -= 1
        while start < end and text[start].isspace():
            start += 1
        if end > start:
            found.append((start, end))
    return found


def code_points(text: str):
    """A function from UTF-16 offsets of `text` to code points."""
    units, at = [], 0
    for c in text:
        units.append(at)
        at += 2 if ord(c) > 0xFFFF else 1
    units.append(at)
    return lambda unit: bisect_left(units, unit)


def soft_act(kind: str, alternatives: list[str]) -> list[float]:
    """.75 on the annotated act and .25 shared by those a scorer must also accept."""
    name = {"hope/appeal": "hope", "appeal": "hope"}
    kinds = [name.get(a, a) for a in alternatives or []]
    others = [a for a in kinds if a in ACTS and a != kind]
    label = [0.0] * len(ACTS)
    label[ACTS.index(name.get(kind, kind))] = 0.75 if others else 1.0
    for other in others:
        label[ACTS.index(other)] += 0.25 / len(others)
    return label


def annotated(folder: Path, part: str) -> list[Report]:
    """The reports annotated by our guidelines; `part` is `train` or `dev` of split.json."""
    names = json.loads((folder / "split.json").read_text())[part]
    reports = []
    for name in names:
        text = (folder / "text" / f"{name}.txt").read_bytes().decode("utf-8")
        gold = json.loads((folder / "gold" / f"{name}.json").read_text())
        point = code_points(text)
        report = Report(name, text, paragraphs_of(text), outermost=False)
        for a in gold["attributions"]:
            keys = {"addressee": "addresseeSpan", "channel": "channelSpan", "time": "timeSpan"}
            spans = {}
            for role in ROLES:
                spans[role] = [(point(s), point(e)) for s, e in a.get(keys.get(role, role)) or []]
            report.frames.append(
                Frame(
                    spans,
                    act=soft_act(a["type"], a.get("typeAlt") or []),
                    channel=CHANNELS.index(a.get("channel") or "none"),
                    polarity=POLARITIES.index(a["polarity"]) if a.get("polarity") in POLARITIES else None,
                    modality=MODALITIES.index(a["modality"]) if a.get("modality") in MODALITIES else None,
                    who={part: [n.strip() for n in (a.get(part) or "").split(";") if n.strip()] for part in WHO},
                )
            )
        report.deeds = deeds_of(report, gold["events"], point)
        reports.append(report)
    return reports


def told(names: list[str]) -> list[str]:
    """Each name for itself; nobody where the gold says only that none is named."""
    each = [n.strip() for name in names for n in re.split(r";| and ", name)]
    return [n for n in each if n and n != "not stated"]


def deeds_of(report: Report, events: list[dict], point) -> list[Deed] | None:
    """The deeds of a report, one for each mention of each; None where the gold gives no triggers."""
    if not any(e.get("trigger") for e in events):
        return None
    deeds = []
    for e in events:
        around = [(point(s), point(z)) for s, z in e["span"]]
        names = {
            "actor": e.get("actors") or [],
            "target": [e["target"]] if e.get("target") else [],
            "place": [e["place"]] if e.get("place") else [],
        }
        for s, z in e.get("trigger") or []:
            trigger = (point(s), point(z))
            deeds.append(
                Deed(
                    trigger,
                    spans_near(report, trigger, around, names),
                    KINDS.index(e["kind"]),
                    TYPES.index(e["ploverType"]) if e.get("ploverType") in TYPES else None,
                    FACTUALITIES.index(e["status"]),
                    {"actor": told(names["actor"]), "target": told(names["target"])},
                )
            )
    return deeds


def polnear(path: Path) -> list[Report]:
    """PolNeAR's articles, outermost attributions only."""
    reports = []
    for line in path.open(encoding="utf-8"):
        d = json.loads(line)
        report = Report(d["id"], d["text"], paragraphs_of(d["text"]), outermost=True)
        for a in d["attributions"]:
            spans = {role: [tuple(s) for s in a.get(role) or []] for role in ROLES}
            report.frames.append(Frame(spans))
        reports.append(report)
    return reports
