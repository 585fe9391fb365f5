"""What a trained model marks in news that nobody annotated, as reports for another to learn from.

    python -m onrecord_training.teach --checkpoint runs/large/checkpoint.pt --data ../../shared/data --out runs/taught.jsonl

The texts are PolNeAR's training articles, read by our guidelines, and some of the dated news. What the teacher is unsure
of is left open. The file holds the texts of others: it stays outside of the project.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import random
import time
from pathlib import Path

import numpy as np
import torch

from .batches import features_of
from .corpus import DEED_ROLES, ROLES, Deed, Frame, Report, paragraphs_of
from .decode import spans_of
from .measure import load
from .network import DEED_LABELS, LABELS, Reader, around, bucket
from .pieces import Pieces, pieces_of, tokenizer
from .windows import LIMIT, Window, reading_windows

SURE = 0.5  # from this chance on a cue or trigger is taught
OPEN = 0.12  # from this chance on it is left open rather than taught as none
PLAIN = 0.6  # from this chance on a label is taught


def surest(chances: np.ndarray, least: float = PLAIN) -> int | None:
    best = int(chances.argmax())
    return best if chances[best] >= least else None


def marked(chances: np.ndarray, begin: list[int], inner: int, window: Window) -> tuple[list[tuple[int, int]], list[int]]:
    """Runs of rows that begin surely enough, and the rows that may begin one; only those the window answers for."""
    runs, unsure = [], []
    for row in range(window.own - window.start + 1, window.own_end - window.start + 1):
        chance = sum(chances[row, b] for b in begin)
        if chance >= SURE:
            last = row + 1
            bare = len(begin) > 1 and chances[row, begin[1]] > chances[row, begin[0]]
            while not bare and last < len(chances) and chances[last, inner] > 0.5:
                last += 1
            runs.append((row, last))
        elif chance >= OPEN:
            unsure.append(row)
    return runs, unsure


@torch.no_grad()
def taught(model: Reader, report: Report, pieces: Pieces) -> Report:
    """The report with the frames and deeds that the model marks in it by our guidelines."""
    found = dataclasses.replace(report, outermost=False, frames=[], deeds=[], unsure=[])
    for w in reading_windows(pieces):
        f = torch.from_numpy(features_of(pieces, w))[:, None, : w.end - w.start + 1]
        with torch.autocast("cpu", torch.bfloat16):
            states = model.encoder(f[0], f[1], f[2], f[3], torch.tensor([1]))
            cue = model.cues(states).float().softmax(-1)[0].numpy()
            trigger = model.triggers(states).float().softmax(-1)[0].numpy()
        size = f.shape[2]

        def framed(runs, head, chain, governed):
            mask = torch.zeros(len(runs), size, dtype=torch.long)
            for n, (a, z) in enumerate(runs):
                mask[n, a:z] = 1
            far = bucket(torch.arange(size)[None] - torch.tensor([a for a, _ in runs])[:, None])
            mine = states.expand(len(runs), -1, -1)
            with torch.autocast("cpu", torch.bfloat16):
                tags = chain.best(head.scores(mine, mask, far)[0].float())
                labels = head.labels(mine, mask, governed(tags, mask)).float()
            return tags.numpy(), labels

        def spans(tags, names):
            return {r: [tuple(s) for s in spans_of(tags, pieces, w.start, w.end, i)] for i, r in enumerate(names)}

        runs, unsure = marked(cue, [1, 3], 2, w)
        if runs:
            tags, labels = framed(runs, model.frame, model.chain, lambda t, _: ((t == 5) | (t == 6)).long())
            parts = [p.softmax(1).numpy() for p in labels.split(LABELS, 1)]
            for n in range(len(runs)):
                roles = spans(tags[n], ROLES)
                if not roles["content"]:
                    continue
                act, channel, polarity, modality = (p[n] for p in parts)
                found.frames.append(
                    Frame(roles, [float(round(x, 3)) for x in act], surest(channel), surest(polarity), surest(modality))
                )
        found.unsure += [(int(pieces.starts[w.start + r - 1]), int(pieces.ends[w.start + r - 1])) for r in unsure]
        runs, _ = marked(trigger, [1], 2, w)
        if runs:
            tags, labels = framed(runs, model.deed, model.deed_chain, lambda _, m: around(m, f[1].expand(len(m), -1)))
            parts = [p.softmax(1).numpy() for p in labels.split(DEED_LABELS, 1)]
            for n, (a, z) in enumerate(runs):
                where = (int(pieces.starts[w.start + a - 1]), int(pieces.ends[w.start + z - 2]))
                kind, type_, factuality = (surest(p[n]) for p in parts)
                found.deeds.append(Deed(where, spans(tags[n], DEED_ROLES), kind, type_, factuality))
    return found


def plain(path: Path) -> list[Report]:
    """Texts one a line, as reports with nothing marked."""
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    return [Report(str(r["id"]), r["text"], paragraphs_of(r["text"]), outermost=False) for r in rows]


def kept(path: Path) -> list[Report]:
    """Reports that `teach` wrote."""

    def spans(x):
        return {r: [tuple(s) for s in runs] for r, runs in x.items()}

    reports = []
    for line in path.open(encoding="utf-8"):
        d = json.loads(line)
        report = Report(d["id"], d["text"], [tuple(p) for p in d["paragraphs"]], outermost=False)
        report.frames = [Frame(**{**x, "spans": spans(x["spans"])}) for x in d["frames"]]
        report.deeds = [Deed(**{**x, "trigger": tuple(x["trigger"]), "spans": spans(x["spans"])}) for x in d["deeds"]]
        report.unsure = [tuple(s) for s in d["unsure"]]
        reports.append(report)
    return reports


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--checkpoint", type=Path, required=True)
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--vocabulary", type=Path, default=Path(__file__).parents[2] / "model" / "vocab.txt")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--news", type=int, default=300, help="how many of the dated news")
    p.add_argument("--minutes", type=float, default=60, help="stop after so long")
    a = p.parse_args()
    tok, model = tokenizer(a.vocabulary), load(a.checkpoint)
    chance = random.Random(5)
    reports = plain(a.data / "attribution" / "polnear-train.jsonl")
    news = plain(a.data / "time" / "dated-news-dev.jsonl")
    reports += chance.sample(news, min(a.news, len(news)))
    chance.shuffle(reports)
    began = time.time()
    with a.out.open("w", encoding="utf-8") as out:
        for n, report in enumerate(reports):
            if time.time() - began > 60 * a.minutes:
                print(f"stopped at {n} of {len(reports)}", flush=True)
                break
            row = dataclasses.asdict(taught(model, report, pieces_of(report, tok, LIMIT)))
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
            if n % 100 == 99:
                print(f"{n + 1} of {len(reports)}, {time.time() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
