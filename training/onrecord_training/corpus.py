"""Reads the annotated reports and PolNeAR into one shape.

Offsets inside Python are code points; the annotated reports' files count UTF-16 units and are converted on the way in.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from dataclasses import dataclass, field
from pathlib import Path

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

Span = tuple[int, int]


@dataclass
class Frame:
    """One attribution: the spans of each role, and soft labels over the closed lists (None where not annotated)."""

    spans: dict[str, list[Span]]
    act: list[float] | None = None
    channel: int | None = None
    polarity: int | None = None
    modality: int | None = None


@dataclass
class Report:
    """A text with its frames. `outermost`: PolNeAR's rule, nothing inside a content is marked."""

    id: str
    text: str
    paragraphs: list[Span]
    outermost: bool
    frames: list[Frame] = field(default_factory=list)


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
                )
            )
        reports.append(report)
    return reports


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
