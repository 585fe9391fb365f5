"""Averages the running means of checkpoints that began from one another: two runs err in different places.

    python -m onrecord_training.average --out runs/average.pt runs/default/checkpoint.pt runs/second/checkpoint.pt
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("checkpoints", type=Path, nargs="+")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--weights", type=float, nargs="+", help="one for each checkpoint; alike without them")
    a = p.parse_args()
    weights = a.weights or [1 / len(a.checkpoints)] * len(a.checkpoints)
    if len(weights) != len(a.checkpoints) or abs(sum(weights) - 1) > 1e-6:
        p.error("as many weights as checkpoints, and together 1")
    states = [torch.load(path, weights_only=False) for path in a.checkpoints]
    last = states[-1]

    def averaged(name: str) -> torch.Tensor:
        """Over those that have it: a head that joined later is that of the later runs. What adapters add is averaged, so that
        their directions stand side by side."""
        have = [(w, s["mean"][name]) for w, s in zip(weights, states) if name in s["mean"]]
        if name.endswith(".down"):
            return torch.cat([v for _, v in have])
        total = sum(w for w, _ in have)
        if name.endswith(".up"):
            return torch.cat([w * v / total for w, v in have], 1)
        return sum(w * v for w, v in have) / total

    mean = {name: averaged(name) for name in last["mean"]}
    ranks = [int(s["arguments"].get("adapt", 0)) for s in states]
    arguments = last["arguments"] | ({"adapt": str(sum(ranks))} if any(ranks) else {})
    model = {name: mean[name] if name.endswith((".down", ".up")) else value for name, value in last["model"].items()}
    torch.save(
        {
            "model": model,
            "mean": mean,
            "step": sum(s["step"] for s in states),
            "spent": sum(s["spent"] for s in states),
            "arguments": arguments,
            "runs": [s["arguments"] | {"at": s["step"], "weight": w} for w, s in zip(weights, states)],
        },
        a.out,
    )


if __name__ == "__main__":
    main()
