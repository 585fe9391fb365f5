"""A checkpoint out of a shipped model, so that training can go on from it: `train --start`.

    python -m onrecord_training.recover --model ../model/large --size large --published model.safetensors --out runs/shipped.pt

What was shipped as int8 comes back rounded, which a few steps mend. Where in a graph a parameter went is found by writing
the graphs of two marked models, one whose parameters hold their own number, one whose values hold their own place.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .apart import Apart
from .encoder import load_published
from .graphs import graphs_of
from .network import HIDDEN, Reader

EXACT = 1 << 24  # whole numbers that fp32 holds exactly


def voices_in(folder: Path) -> int:
    """How many heads of an attribution's labels the model in `folder` has side by side."""
    hidden = max(numpy_helper.to_array(w).shape[-1] for w in onnx.load(str(folder / "labels.onnx")).graph.initializer if len(w.dims) == 2)
    return max(1, hidden // HIDDEN)


def marked(size: str, voices: int, places: bool) -> Reader:
    """A model whose parameters hold their own number from 1, or else each value its own place."""
    model = Reader(size, voices)
    with torch.no_grad():
        for number, p in enumerate(model.parameters(), 1):
            p.copy_(torch.arange(p.numel()).view_as(p) % EXACT if places else torch.full_like(p, number))
        model.encoder.kind.zero_()  # it is added to the case's rows
    return model


def arrays(graph: onnx.ModelProto) -> dict[str, np.ndarray]:
    """Every weight by its name before it was made small, whole again."""
    raw = {i.name: numpy_helper.to_array(i) for i in graph.graph.initializer}
    found = {}
    for name, array in raw.items():
        if name.endswith("_quantized"):
            base = name.removesuffix("_quantized")
            found[base] = (array.astype(np.float32) - raw[f"{base}_zero_point"]) * raw[f"{base}_scale"]
        elif array.dtype == np.float32:
            found[name] = array
    return found


def recovered(folder: Path, size: str, published: Path) -> tuple[Reader, list[str]]:
    """The model that `folder` holds, and the parameters that it lacks. Its words are the published ones, which no training
    changes."""
    voices = voices_in(folder)
    model = Reader(size, voices)
    load_published(model.encoder, published)
    model.encoder.kind.data.zero_()
    parameters = [p.data.view(-1) for p in model.parameters()]
    names = [n for n, _ in model.named_parameters()]
    skipped = {names.index(n) for n in ("encoder.kind", "encoder.words.weight")}
    filled = set()
    told = json.loads((folder / "lock.json").read_text()).get("apart")
    apart = [Apart.read(layer) for layer in told] if told else None
    numbers, places = (graphs_of(marked(size, voices, p), apart) for p in (False, True))
    for name in numbers:
        shipped = onnx.load(str(folder / name))
        values, of, at = arrays(shipped), arrays(numbers[name]), arrays(places[name])
        for weight, number in of.items():
            if weight not in values or weight not in at or np.array_equal(number, at[weight]):
                continue  # what is the same in both is no parameter
            for k in np.unique(number):
                if k != round(k) or int(k) - 1 in skipped:
                    continue  # a scale, which is a share of the number
                mine = number == k
                into = torch.from_numpy(at[weight][mine].astype(np.int64))
                parameters[int(k) - 1][into] = torch.from_numpy(np.ascontiguousarray(values[weight][mine]))
                filled.add(int(k) - 1)
    description = json.loads((folder / "reader.json").read_text())
    for chain, told in ((model.chain, description["chain"]), (model.deed_chain, description["deeds"]["chain"])):
        chain.moves.data.copy_(torch.tensor(told["moves"]).clamp(min=-100))
        chain.begin.data.copy_(torch.tensor(told["begin"]).clamp(min=-100))
    elsewhere = ("encoder.kind", "encoder.words.weight", "chain.moves", "chain.begin")
    return model, [n for k, n in enumerate(names) if k not in filled and not n.endswith(elsewhere)]


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--size", choices=("small", "large"), default="small")
    p.add_argument("--published", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    a = p.parse_args()
    model, lacking = recovered(a.model, a.size, a.published)
    print("not in the model:", ", ".join(lacking) or "nothing")
    lock = json.loads((a.model / "lock.json").read_text())
    mean = {n: v.detach().clone() for n, v in model.named_parameters() if n not in lacking}
    whole = {n: v for n, v in model.state_dict().items() if n not in lacking}
    torch.save(
        {"model": whole, "mean": mean, "step": lock["steps"], "spent": lock["minutes"] * 60,
         "arguments": {"size": a.size, "voices": model.voices}, "runs": lock["runs"]}, a.out,
    )  # fmt: skip


if __name__ == "__main__":
    main()
