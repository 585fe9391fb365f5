"""From the model's scores to attributions, plainly: what the TypeScript reader does with more care.

Kept simple on purpose: it measures checkpoints, it is not the product.
"""

from __future__ import annotations

import numpy as np
import torch

from .examples import features_of
from .corpus import ACTS, CHANNELS, ROLES, Report
from .network import Reader, bucket
from .pieces import Pieces
from .windows import WINDOW, reading_windows


def spans_of(tags: np.ndarray, pieces: Pieces, start: int, end: int, role: int) -> list[list[int]]:
    """Character spans of one role from window tags; index 0 is the CLS."""
    runs, open_ = [], None
    b, i = 1 + 2 * role, 2 + 2 * role
    for k in range(1, end - start + 1):
        piece = start + k - 1
        if tags[k] == b or (tags[k] == i and open_ is None):
            if open_ is not None:
                runs.append(open_)
            open_ = [piece, piece + 1]
        elif tags[k] == i:
            open_[1] = piece + 1
        elif open_ is not None:
            runs.append(open_)
            open_ = None
    if open_ is not None:
        runs.append(open_)
    spans = [[int(pieces.starts[a]), int(pieces.ends[z - 1])] for a, z in runs]
    return [s for s in spans if s[1] > s[0]]


@torch.no_grad()
def read(model: Reader, report: Report, pieces: Pieces, outermost: bool, threshold: float = 0.4) -> list[dict]:
    """The attributions of one report as `score_attributions.py` takes them."""
    windows = reading_windows(pieces)
    found = []
    for w in windows:
        f = torch.from_numpy(features_of(pieces, w))[:, None, : w.end - w.start + 1]
        with torch.autocast("cpu", torch.bfloat16):
            states = model.encoder(f[0], f[1], f[2], f[3], torch.tensor([0 if outermost else 1]))
            chances = model.cues(states).float().softmax(-1)[0].numpy()
        t = f.shape[2]
        cues = []
        for k in range(1, t):
            piece = w.start + k - 1
            if not w.own <= piece < w.own_end or chances[k, 1] + chances[k, 3] < threshold:
                continue
            last = k + 1
            if chances[k, 1] >= chances[k, 3]:
                while last < t and chances[last, 2] > 0.5:
                    last += 1
            cues.append((k, last, chances[k, 1] + chances[k, 3]))
        if not cues:
            continue
        mask = torch.zeros(len(cues), t, dtype=torch.long)
        for n, (k, last, _) in enumerate(cues):
            mask[n, k:last] = 1
        distance = bucket(torch.arange(t)[None] - torch.tensor([k for k, _, _ in cues])[:, None])
        mine = states.expand(len(cues), -1, -1)
        with torch.autocast("cpu", torch.bfloat16):
            scores = model.frame.scores(mine, mask, distance)[0].float()
            tags = model.chain.best(scores)
            labels = model.frame.labels(mine, mask, ((tags == 5) | (tags == 6)).long()).float().numpy()
        for n, (k, last, chance) in enumerate(cues):
            roles = {r: spans_of(tags[n].numpy(), pieces, w.start, w.end, ROLES.index(r)) for r in ROLES}
            if not roles["content"]:
                continue
            channel = CHANNELS[labels[n, 20:30].argmax()]
            name = "; ".join(report.text[s:e] for s, e in roles["source"]) or None
            found.append(
                {"source": roles["source"], "cue": roles["cue"], "content": roles["content"],
                 "act": ACTS[labels[n, :20].argmax()], "channel": None if channel == "none" else channel,
                 "speaker": {"name": name} if name else None, "addressees": [], "confidence": float(chance)}
            )  # fmt: skip
    for n, a in enumerate(found):
        a["id"] = f"a{n + 1}"
    for a in found:
        a["within"] = parent_of(a, found)
    return [a for a in found if not (outermost and a["within"])]


def covered(inner: list[list[int]], outer: list[list[int]]) -> float:
    inside = sum(max(0, min(b, d) - max(a, c)) for a, b in inner for c, d in outer)
    return inside / max(1, sum(b - a for a, b in inner))


def parent_of(a: dict, all_: list[dict]) -> str | None:
    """The smallest content that holds this cue and content."""
    best, size = None, 0
    for b in all_:
        if b is a:
            continue
        n = sum(e - s for s, e in b["content"])
        if covered(a["content"], b["content"]) > 0.9 and covered(a["cue"] or a["content"], b["content"]) > 0.9:
            if best is None or n < size:
                best, size = b["id"], n
    return best
