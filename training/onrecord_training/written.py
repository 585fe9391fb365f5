"""Whole reports of our own making, annotated in the text, for what the annotated reports have too little of: speech within
speech, the rarer acts and deeds, and who did what to whom.

    python -m onrecord_training.written reports/*.txt     # tells what is wrong with them, and what they hold

A file holds reports parted by lines of `====`. A report is paragraphs, then a line `--`, then a line for each attribution,
`7 demand/hope affirmative obligated phone-call` (act and what else would do, polarity, modality, channel if any), and for
each deed, `d3 withdrawal RETREAT conditional` (`-` for no PLOVER type). In the text `<s7>` marks the source of attribution 7,
q its cue, c content, t addressee ("to"), h channel, w time ("when"); `<d3>` a trigger of deed 3, a its actor, g its target,
p its place. A mark may come twice (a split quotation, a deed told twice), and marks may cross.
"""

from __future__ import annotations

import collections
import re
import sys
from pathlib import Path

from .corpus import ACTS, CHANNELS, FACTUALITIES, KINDS, MODALITIES, POLARITIES, ROLES, TYPES, Deed, Frame, Report
from .corpus import paragraphs_of, soft_act

WRITTEN = Path(__file__).parents[1] / "reports"
MARK = re.compile(r"<(/?)([sqcthwdagp])(\d+)>")
ROLE_OF = {"s": "source", "q": "cue", "c": "content", "t": "addressee", "h": "channel", "w": "time"}
PART_OF = {"a": "actor", "g": "target", "p": "place"}


class Wrong(ValueError):
    """What is wrong with a report, and where."""


def spans_of(marked: str) -> tuple[str, dict[str, list[tuple[int, int]]]]:
    """The text without its marks, and where each mark stood."""
    text, spans, opened, at = "", collections.defaultdict(list), {}, 0
    for m in MARK.finditer(marked):
        text += marked[at : m.start()]
        at = m.end()
        key = m.group(2) + m.group(3)
        if m.group(1) and key not in opened:
            raise Wrong(f"</{key}> without <{key}>")
        if not m.group(1) and key in opened:
            raise Wrong(f"<{key}> within itself")
        if m.group(1):
            start = opened.pop(key)
            if text[start:] != text[start:].strip() or start == len(text):
                raise Wrong(f"<{key}> holds nothing, or a space at its edge: {text[start:]!r}")
            spans[key].append((start, len(text)))
        else:
            opened[key] = len(text)
    if opened:
        raise Wrong(f"never closed: {', '.join(opened)}")
    text += marked[at:]
    if re.search(r"</?[a-z]+\d*>", text):
        raise Wrong("a mark that is none of those known")
    return text, spans


def chosen(value: str, of: list[str], what: str) -> int:
    if value not in of:
        raise Wrong(f"{what} {value!r} is none of {' '.join(of)}")
    return of.index(value)


def report_of(name: str, written: str) -> Report:
    """One report. Throws Wrong where a mark has no line, a line no marks, or a label is not in its list."""
    body, _, lines = written.partition("\n--\n")
    text, spans = spans_of(body.strip() + "\n")
    report = Report(name, text, paragraphs_of(text), outermost=False, deeds=[])
    deeds, seen = {}, set()
    for line in lines.strip().splitlines():
        number, *words = line.split()
        if number in seen:
            raise Wrong(f"two lines for {number}")
        seen.add(number)
        if number.startswith("d"):
            kind, type_, factuality = words
            labels = (
                chosen(kind, KINDS, "kind"),
                None if type_ == "-" else chosen(type_, TYPES, "type"),
                chosen(factuality, FACTUALITIES, "factuality"),
            )
            parts = {part: spans.get(k + number[1:], []) for k, part in PART_OF.items()}
            triggers = spans.get(number, [])
            if not triggers:
                raise Wrong(f"{number} has a line and no trigger in the text")
            deeds[number[1:]] = True
            report.deeds += [Deed(t, parts, *labels) for t in triggers]
            continue
        acts, polarity, modality, channel = (*words, "none")[:4]
        act, *others = acts.split("/")
        for a in (act, *others):
            chosen(a, ACTS, "act")
        roles = {role: spans.get(k + number, []) for k, role in ROLE_OF.items()}
        if not roles["content"] and not roles["cue"]:
            raise Wrong(f"{number} has neither cue nor content in the text")
        if len(roles["cue"]) > 1:
            raise Wrong(f"{number} has two cues")
        report.frames.append(
            Frame(
                {r: roles[r] for r in ROLES}, soft_act(act, others), chosen(channel, CHANNELS, "channel"),
                chosen(polarity, POLARITIES, "polarity"), chosen(modality, MODALITIES, "modality"),
            )
        )  # fmt: skip
    for key in spans:
        if (key[0] in ROLE_OF and key[1:] not in seen) or (key[0] in PART_OF and key[1:] not in deeds):
            raise Wrong(f"<{key}> belongs to nothing that has a line")
        if key[0] == "d" and key not in seen:
            raise Wrong(f"{key} has no line")
    return report


def written_reports(paths: list[Path]) -> list[Report]:
    """The reports of the files, in order. Throws Wrong, which names the file and the report."""
    reports = []
    for path in paths:
        for n, part in enumerate(re.split(r"^====\s*$", path.read_text("utf-8"), flags=re.M), 1):
            if not part.strip():
                continue
            try:
                reports.append(report_of(f"{path.stem}-{n}", part.strip()))
            except (Wrong, ValueError) as wrong:
                raise Wrong(f"{path.name}, report {n}: {wrong}") from wrong
    return reports


def main() -> None:
    acts, kinds, wrong = collections.Counter(), collections.Counter(), 0
    for path in map(Path, sys.argv[1:]):
        try:
            for r in written_reports([path]):
                acts.update(ACTS[max(range(len(ACTS)), key=f.act.__getitem__)] for f in r.frames)
                kinds.update(KINDS[d.kind] for d in r.deeds)
        except Wrong as what:
            wrong += 1
            print(what)
    print(dict(acts.most_common()), dict(kinds.most_common()), sep="\n")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
