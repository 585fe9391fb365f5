"""Writes the reader as ONNX graphs and a description, into the folder that the product reads.

    python -m onrecord_training.export --checkpoint runs/default/checkpoint.pt --data ../../shared/data --to ../model
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto
from onnxruntime.quantization import QuantType, quantize_dynamic

from .apart import Apart, apart_in
from .corpus import ACTS, CHANNELS, DEED_ROLES, FACTUALITIES, KINDS, MODALITIES, POLARITIES, ROLES, TYPES
from .graph import WHOLE
from .graphs import graphs_of
from .measure import load
from .crf import Chain
from .network import BUCKETS, REACH, Reader
from .pieces import VOCABULARY
from .windows import LIMIT, MARGIN, WINDOW
from .written import WRITTEN

RECORDED = ("at", "weight", "size", "steps", "windows", "polnear", "repeat", "drills", "written", "lessons", "still", "adapt", "rate", "head_rate", "weigh", "seed")

SMALL = ("encoder.onnx", "frames.onnx", "deeds.onnx")  # whose products are worth int8

WORTH = 4096  # bytes of a weight that is worth being referred to

LARGEST = 95_000_000  # bytes: what a repository takes in one file


def saved(model: onnx.ModelProto, path: Path) -> list[str]:
    """Writes a graph; what is too large for one file of a repository goes into a second, beside it. Returns the names."""
    if model.ByteSize() < LARGEST:
        onnx.save(model, str(path))
        return [path.name]
    words = f"{path.stem}-words.bin"
    (path.parent / words).unlink(missing_ok=True)
    onnx.save(model, str(path), save_as_external_data=True, location=words, size_threshold=10_000_000)
    return [path.name, words]


def small(graph: onnx.ModelProto) -> onnx.ModelProto:
    """The graph with the weights of its products as int8, one scale a channel."""
    with tempfile.TemporaryDirectory() as folder:
        whole, out = Path(folder) / "whole.onnx", Path(folder) / "small.onnx"
        onnx.save(graph, str(whole))
        quantize_dynamic(
            whole, out, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8,
            nodes_to_exclude=[n.name for n in graph.graph.node if n.name.startswith(WHOLE)],
            extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
        )  # fmt: skip
        return onnx.load(str(out))


def leaning(model: onnx.ModelProto, folder: Path, names: list[str]) -> onnx.ModelProto:
    """The graph with every weight that one of the files `names` of `folder` holds already read from there instead: it must
    be written into the same folder. Files are of at most 95 MB, so that each is looked through whole."""
    held = {name: (folder / name).read_bytes() for name in names}
    for tensor in model.graph.initializer:
        found = ((name, whole.find(tensor.raw_data)) for name, whole in held.items() if len(tensor.raw_data) >= WORTH)
        name, at = next(((name, at) for name, at in found if at >= 0), (None, 0))
        if name:
            size = len(tensor.raw_data)
            tensor.ClearField("raw_data")
            tensor.data_location = TensorProto.EXTERNAL
            for key, value in (("location", name), ("offset", at), ("length", size)):
                tensor.external_data.add(key=key, value=str(value))
    return model


def over(graph: onnx.ModelProto, base: Path, folder: Path) -> list[str]:
    """Writes the encoder that is adapted from that in `base` beside it, named for `folder`. Returns it and all it reads from, as seen from `folder`."""
    held = [name for name in json.loads((base / "reader.json").read_text())["files"] if name.startswith("encoder")]
    name = f"encoder-{folder.name}.onnx"
    onnx.save(leaning(graph, base, held), str(base / name))
    return [f"../{n}" for n in (name, *held)]


def apart_of(base: Path) -> list[Apart]:
    """What stays out of int8 in the model in `base`."""
    return [Apart.read(layer) for layer in json.loads((base / "lock.json").read_text())["apart"]]


def silence(model: Reader) -> None:
    """Every label as likely as any other, and no trigger likelier than none, in a model that was taught spans alone."""
    for head in (model.frame.label, model.deed.label, model.triggers):
        torch.nn.init.zeros_(head.weight)
        torch.nn.init.zeros_(head.bias)


def described(chain: Chain) -> dict:
    """A chain's scores: moves [from][to] and of the first tag."""
    moves, begin = (np.round(t.detach().numpy(), 4).tolist() for t in chain.transitions())
    return {"moves": moves, "begin": begin}


def version_of(files: dict[str, str]) -> str:
    """A model's version by the hashes of its files."""
    return hashlib.sha256("".join(files.values()).encode()).hexdigest()[:12]


def hashed(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def data_hashes(data: Path) -> dict[str, str]:
    """What the model was made from: one hash a file, one over all files of the annotated reports,
    one over those of our own making."""

    def together(root: Path, paths) -> str:
        whole = hashlib.sha256()
        for path in sorted(paths):
            whole.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
        return whole.hexdigest()

    return {
        "attribution/polnear-train.jsonl": hashed(data / "attribution" / "polnear-train.jsonl"),
        "annotated": together(data, (data / "annotated").rglob("*.*")),
        "written": together(WRITTEN, WRITTEN.glob("*.txt")),
    }


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--checkpoint", type=Path, required=True)
    p.add_argument("--to", type=Path, required=True)
    p.add_argument("--data", type=Path, help="to lock the hashes of what it was trained on")
    p.add_argument("--published", type=Path, help="to lock the hash of the encoder it started from")
    p.add_argument("--beside", nargs="*", default=[], help="the folders of models that read along, as seen from --to: .. for the large one")
    p.add_argument("--polnear", help="the folder of the model that reads by PolNeAR's guidelines in its place, as seen from --to")
    p.add_argument("--over", type=Path, help="the folder of the model whose encoder it adapts, the one above --to")
    p.add_argument("--margin", type=int, default=MARGIN, help="how many pieces of context a window shows on either side")
    p.add_argument("--filled", action="store_true", help="a window is filled with what comes after, instead of ending with its context")
    p.add_argument("--share", type=float, nargs="*", default=[0.3], help="how much each one's opinion counts, from 0 to 1")
    p.add_argument("--spans-alone", action="store_true", help="it learnt nothing but spans: its labels and triggers say nothing")
    p.add_argument("--last", action="store_true", help="the last weights, not their running mean")
    p.add_argument("--fp32", action="store_true", help="without quantisation, to compare")
    a = p.parse_args()
    a.to.mkdir(parents=True, exist_ok=True)
    model = load(a.checkpoint, averaged=not a.last)
    if a.spans_alone:
        silence(model)
    state = torch.load(a.checkpoint, weights_only=False, map_location="cpu")
    written = []
    apart = None if a.fp32 else apart_of(a.over) if a.over else apart_in(model, VOCABULARY)
    for name, graph in graphs_of(model, apart).items():
        if not a.fp32 and name in SMALL:
            graph = small(graph)
        if a.over and name == "encoder.onnx":
            written += over(graph, a.over, a.to)
        else:
            onnx.checker.check_model(graph)
            written += saved(graph, a.to / name)
    if not (a.to / "vocab.txt").exists():
        shutil.copy(VOCABULARY, a.to / "vocab.txt")
    files = {n: hashed(a.to / n) for n in [*written, "vocab.txt"]}
    description = {
        "format": "onrecord-reader/1",
        "version": version_of(files),
        "window": WINDOW, "margin": a.margin, **({} if a.filled else {"after": a.margin}), "segment": LIMIT, "buckets": BUCKETS,
        "roles": list(ROLES), "chain": described(model.chain),
        "labels": {"act": ACTS, "channel": CHANNELS, "polarity": POLARITIES, "modality": MODALITIES},
        "deeds": {
            "roles": list(DEED_ROLES), "chain": described(model.deed_chain), "reach": REACH,
            "labels": {"kind": KINDS, "type": TYPES, "factuality": FACTUALITIES},
        },
        "files": files,
    }  # fmt: skip
    if a.over:
        description["encoder"] = written[0]
    if a.polnear:
        description["polnear"] = a.polnear
    if a.beside:
        description["beside"] = [{"model": model, "share": share} for model, share in zip(a.beside, a.share, strict=True)]
    (a.to / "reader.json").write_text(json.dumps(description, indent=1) + "\n")
    lock = {
        "steps": state["step"], "minutes": round(state["spent"] / 60, 1),
        "runs": [{k: v for k, v in run.items() if k in RECORDED} for run in state.get("runs", [state["arguments"]])],
        "weights": "last" if a.last else "running mean", "quantised": not a.fp32,
        "data": data_hashes(a.data) if a.data else None,
        "published": hashed(a.published) if a.published else None,
        "versions": {"torch": torch.__version__, "onnx": onnx.__version__, "onnxruntime": onnxruntime.__version__,
                     "numpy": np.__version__},
        "apart": [layer.written() for layer in apart] if apart else None,
    }  # fmt: skip
    (a.to / "lock.json").write_text(json.dumps(lock, indent=1) + "\n")


if __name__ == "__main__":
    main()
