"""What a trained model thinks of news that nobody annotated, as lessons for another: how likely it finds each label of what
it marks there, and whose name it thinks stands where. What is a cue and where spans end is not taught: a learner took over
the teacher's mistakes with it and lost more than it won.

    python -m onrecord_training.teach --checkpoint runs/large/checkpoint.pt --data ../../shared/data --out runs/taught.jsonl

The method is the distillation of Hinton, Vinyals and Dean (2015, arXiv:1503.02531). The file holds the texts of others: it
stays outside of the project.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import random
import re
import time
from pathlib import Path

import numpy as np
import torch

from .batches import features_of
from .corpus import DEED_ROLES, DOERS, ROLES, WHO, Deed, Frame, Report, paragraphs_of
from .decode import spans_of
from .measure import load
from .network import DEED_LABELS, LABELS, Reader, around, bucket, in_sight
from .pieces import Pieces, pieces_of, tokenizer
from .windows import LIMIT, Window, reading_windows

SURE = 0.35  # from this chance on a cue or trigger is taken
SEEN = 0.01  # a smaller share of the pointing is left out

# Of the dated news: what tells of states and crises rather than of one country's parties, business or sport.
ABROAD = re.compile(r"T17/(egypt|iraq|libya|syria)|Entities/(Mahmoud|Dmitry|Morgan|Jacob|Dilma)")


def marked(chances: np.ndarray, begin: list[int], inner: int, window: Window) -> list[tuple[int, int]]:
    """Runs of rows that begin surely enough; only those the window answers for."""
    runs = []
    for row in range(window.own - window.start + 1, window.own_end - window.start + 1):
        if sum(chances[row, b] for b in begin) >= SURE:
            last = row + 1
            bare = len(begin) > 1 and chances[row, begin[1]] > chances[row, begin[0]]
            while not bare and last < len(chances) and chances[last, inner] > 0.5:
                last += 1
            runs.append((row, last))
    return runs


def rounded(chances: torch.Tensor) -> list[float]:
    return [round(x, 3) for x in chances.tolist()]


def shares(points: torch.Tensor, names: tuple[str, ...], start: int) -> dict[str, list[tuple[int, float]]]:
    """Of [pieces, parties] the pieces of the report that name a party with their shares, -1 for nobody."""
    told = points.softmax(0)
    found = {}
    for k, name in enumerate(names):
        rows = (told[:, k] >= SEEN).nonzero().flatten().tolist()
        found[name] = [(start + row - 1 if row else -1, round(told[row, k].item(), 3)) for row in rows]
    return found


@torch.no_grad()
def taught(model: Reader, report: Report, pieces: Pieces) -> Report:
    """The report with the frames and deeds that the model marks in it by our guidelines, with chances for labels."""
    found = dataclasses.replace(report, outermost=False, lesson=True, frames=[], deeds=[])
    for w in reading_windows(pieces):
        f = torch.from_numpy(features_of(pieces, w))[:, None, : w.end - w.start + 1]
        states = model.encoder(f[0], f[1], f[2], f[3], torch.tensor([1]))
        size = f.shape[2]

        def framed(runs, head, chain, governed, near=lambda far: torch.ones_like(far, dtype=torch.bool)):
            mask = torch.zeros(len(runs), size, dtype=torch.long)
            for n, (a, z) in enumerate(runs):
                mask[n, a:z] = 1
            far = bucket(torch.arange(size)[None] - torch.tensor([a for a, _ in runs])[:, None])
            mine = states.expand(len(runs), -1, -1)
            scores, points = head.scores(mine, mask, far)
            tags = chain.best(scores)
            return tags.numpy(), head.labels(mine, mask, governed(tags, mask)), points.masked_fill(~near(far)[..., None], -1e4)

        def spans(tags, names):
            return {r: [tuple(s) for s in spans_of(tags, pieces, w.start, w.end, i)] for i, r in enumerate(names)}

        if runs := marked(model.cues(states).softmax(-1)[0].numpy(), [1, 3], 2, w):
            tags, labels, points = framed(runs, model.frame, model.chain, lambda t, _: ((t == 5) | (t == 6)).long())
            parts = [p.softmax(1) for p in labels.split(LABELS, 1)]
            for n, (a, z) in enumerate(runs):
                roles = spans(tags[n], ROLES)
                roles["cue"] = [(int(pieces.starts[w.start + a - 1]), int(pieces.ends[w.start + z - 2]))]
                if roles["content"]:
                    found.frames.append(Frame(roles, *(rounded(p[n]) for p in parts), pointed=shares(points[n], WHO, w.start)))
        if runs := marked(model.triggers(states).softmax(-1)[0].numpy(), [1], 2, w):
            whole = f[1].expand(len(runs), -1)
            tags, labels, points = framed(runs, model.deed, model.deed_chain, lambda _, m: around(m, whole), in_sight)
            parts = [p.softmax(1) for p in labels.split(DEED_LABELS, 1)]
            for n, (a, z) in enumerate(runs):
                where = (int(pieces.starts[w.start + a - 1]), int(pieces.ends[w.start + z - 2]))
                labelled = (rounded(p[n]) for p in parts)
                found.deeds.append(Deed(where, spans(tags[n], DEED_ROLES), *labelled, pointed=shares(points[n], DOERS, w.start)))
    return found


def joined(text: str) -> str:
    """Tokens that a corpus set apart with spaces, drawn together as they are printed."""
    for bare, printed in (("-LRB- ", "("), (" -RRB-", ")"), ("`` ", '"'), (" ''", '"'), (" n't", "n't")):
        text = text.replace(bare, printed)
    return re.sub(r" ([,.;:?!%)]|'(?:s|re|ve|ll|d|m)\b)", r"\1", text)


def news(data: Path) -> list[Report]:
    """Unannotated texts, as reports with nothing marked."""

    def rows(path: str):
        return (json.loads(line) for line in (data / path).open(encoding="utf-8"))

    texts = [(r["id"], joined(r["text"])) for r in rows("time/dated-news-dev.jsonl") if ABROAD.match(r["set"])]
    texts += [(f"white-house-{n}", r["text"]) for n, r in enumerate(rows("articles/articles_2022_whitehouse.jsonl"))]
    texts += [(r["id"], r["text"]) for r in rows("attribution/polnear-train.jsonl")]
    return [Report(str(name), text[:6000], paragraphs_of(text[:6000]), outermost=False) for name, text in texts]


def kept(path: Path) -> list[Report]:
    """Reports that `teach` wrote."""

    def spans(x):
        return {r: [tuple(s) for s in runs] for r, runs in x.items()}

    reports = []
    for line in path.open(encoding="utf-8"):
        d = json.loads(line)
        report = Report(d["id"], d["text"], [tuple(p) for p in d["paragraphs"]], outermost=False, lesson=True)
        report.frames = [Frame(**{**x, "spans": spans(x["spans"])}) for x in d["frames"]]
        report.deeds = [Deed(**{**x, "trigger": tuple(x["trigger"]), "spans": spans(x["spans"])}) for x in d["deeds"]]
        reports.append(report)
    return reports


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--checkpoint", type=Path, required=True)
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--vocabulary", type=Path, default=Path(__file__).parents[2] / "model" / "vocab.txt")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--minutes", type=float, default=60, help="stop after so long")
    a = p.parse_args()
    tok, model = tokenizer(a.vocabulary), load(a.checkpoint)
    reports = news(a.data)
    random.Random(5).shuffle(reports)
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
