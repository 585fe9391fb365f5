"""What another model thinks of news that nobody annotated, as `npm run teach` writes it, to learn from.

Of each text two reports come, or one where it was told by one set of guidelines alone. By our guidelines a learner takes from it how likely the teacher finds each tag of a cue or a
trigger, each label of what it marks and each name it points at, and the spans of deeds; where the spans of attributions end
it does not: a learner took over the teacher's mistakes with it and lost more than it won. By PolNeAR's it takes the tags of
cues and how likely each run of the spans is, or the spans alone from a teacher that did not say, since it knows both better.
"""

from __future__ import annotations

import json
from pathlib import Path

from .corpus import Chances, Deed, Frame, Report, Span, Way


def spans(told: dict) -> dict[str, list[Span]]:
    return {role: [tuple(s) for s in runs] for role, runs in told["spans"].items()}


def ways(told: dict) -> list[Way] | None:
    """How its spans may run, each with its share of what was drawn; None from a teacher that drew nothing."""
    drawn = sum(way["drawn"] for way in told.get("ways", []))
    return [(way["drawn"] / drawn, [tuple(run) for run in way["runs"]]) for way in told["ways"]] if drawn else None


def likely(rows: list[list[float]]) -> list[Chances]:
    return [(piece, chances) for piece, *chances in rows]


def lessons(path: Path) -> list[Report]:
    """The reports of every text in `path`, JSON lines. Offsets are letters: the teacher leaves out texts whose letters take
    more than one UTF-16 unit."""
    reports = []
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        whole = row["id"], row["text"], [tuple(p) for p in row["paragraphs"]]
        if ours := row.get("onrecord"):
            frames = [Frame(spans(f), *f["labels"], pointed=f["pointed"]) for f in ours["frames"]]
            deeds = [Deed(tuple(d["trigger"]), spans(d), *d["labels"], pointed=d["pointed"]) for d in ours["deeds"]]
            reports.append(Report(*whole, False, frames, deeds, True, likely(ours["cues"]), likely(ours["triggers"])))
        if polnear := row.get("polnear"):
            frames = [Frame(spans(f), ways=ways(f)) for f in polnear["frames"]]
            reports.append(Report(*whole, True, frames, None, True, likely(polnear["cues"])))
    return reports
