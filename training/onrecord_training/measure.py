"""Measures a checkpoint on development gold with the project's scorers.

    python -m onrecord_training.measure --data ../../shared/data --scorers ../../shared/eval --checkpoint runs/default/checkpoint.pt
"""

from __future__ import annotations

import argparse
import collections
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import torch

from .adapters import adapt
from .corpus import annotated, polnear
from .decode import read
from .network import Reader
from .pieces import VOCABULARY, pieces_of, tokenizer
from .windows import LIMIT


def load(checkpoint: Path, averaged: bool = True) -> Reader:
    """The model of a checkpoint, by default with the running mean of its weights."""
    state = torch.load(checkpoint, weights_only=False, map_location="cpu")
    model = Reader(state["arguments"].get("size", "small"), state["arguments"].get("voices", 1))
    if rank := int(state["arguments"].get("adapt", 0)):
        adapt(model.encoder, rank)
    model.load_state_dict(state["model"])
    if averaged:
        with torch.no_grad():
            for name, value in model.named_parameters():
                if name in state["mean"]:
                    value.copy_(state["mean"][name])
    return model.eval()


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--scorers", type=Path, required=True)
    p.add_argument("--checkpoint", type=Path, required=True)
    p.add_argument("--vocabulary", type=Path, default=VOCABULARY)
    p.add_argument("--last", action="store_true", help="the last weights, not their running mean")
    p.add_argument("--articles", type=int, default=84, help="how many of PolNeAR's development articles")
    a = p.parse_args()
    tok, model = tokenizer(a.vocabulary), load(a.checkpoint, averaged=not a.last)
    sys.path.insert(0, str(a.scorers))
    from score_attributions import report as shown
    from score_attributions import score

    counts = collections.Counter()
    for r in annotated(a.data / "annotated", "dev"):
        gold = json.loads((a.data / "annotated" / "gold" / f"{r.id}.json").read_text())
        score(gold, {"attributions": read(model, r, pieces_of(r, tok, LIMIT), False)}, counts)
    print(json.dumps(shown(counts)))
    chosen = {}
    for r in polnear(a.data / "attribution" / "polnear-dev.jsonl"):
        if len(chosen) < a.articles:
            chosen[r.id] = read(model, r, pieces_of(r, tok, LIMIT), True)
    with tempfile.TemporaryDirectory() as folder:
        items, rows = Path(folder) / "items.jsonl", Path(folder) / "rows.jsonl"
        lines = (a.data / "attribution" / "polnear-cofenet-dev.jsonl").read_text(encoding="utf-8").splitlines()
        items.write_text("\n".join(line for line in lines if json.loads(line)["article"] in chosen), encoding="utf-8")
        rows.write_text("\n".join(json.dumps({"id": k, "attributions": v}) for k, v in chosen.items()), encoding="utf-8")
        subprocess.run([sys.executable, str(a.scorers / "score_polnear.py"), str(items), str(rows)], check=True)


if __name__ == "__main__":
    main()
