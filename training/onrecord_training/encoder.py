"""A BERT encoder in plain PyTorch. Its weights come from what is published: e5-small-v2 as an ONNX file, or, for the large
model, MPNet base (all-mpnet-base-v2) as safetensors, whose attention also scores how far apart two pieces stand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from safetensors.torch import load_file
from torch import nn

from .pieces import CLS, MASK, PAD, SEP


@dataclass(frozen=True)
class Shape:
    """What tells one encoder from another. `nearness`: buckets of distance that attention scores, none for BERT."""

    width: int
    layers: int = 12
    heads: int = 12
    epsilon: float = 1e-12
    nearness: int = 0


SHAPES = {"small": Shape(384), "large": Shape(768, epsilon=1e-5, nearness=32)}


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, dropout: float, epsilon: float):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.joined = nn.Linear(width, width)
        self.joined_norm = nn.LayerNorm(width, eps=epsilon)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)
        self.outer_norm = nn.LayerNorm(width, eps=epsilon)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        b, t, w = x.shape
        q, k, v = (f(x).view(b, t, self.heads, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        seen = self.joined(seen.transpose(1, 2).reshape(b, t, w))
        x = self.joined_norm(x + self.dropout(seen))
        return self.outer_norm(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


def nearness(size: int, buckets: int, furthest: int = 128) -> torch.Tensor:
    """[size, size] buckets of how far the second piece stands from the first, as T5 and MPNet count them: half of them
    for each side, half of those exact, the others by logarithm up to `furthest`."""
    apart = torch.arange(size)[:, None] - torch.arange(size)[None]
    side, far = buckets // 2, apart.abs()
    exact = side // 2
    logs = torch.log(far.clamp(min=1).float() / exact) / np.log(furthest / exact) * (side - exact)
    rank = torch.where(far < exact, far, (exact + logs.long()).clamp(max=side - 1))
    return (apart < 0).long() * side + rank


class Encoder(nn.Module):
    """Word pieces to states [batch, pieces, width]. Besides pieces and places it reads the case of each piece's
    letters, whether it stands in quotation marks, and by which guidelines (0 PolNeAR's, 1 ours) to read."""

    def __init__(self, shape: Shape, vocabulary: int = 30522, dropout: float = 0.1):
        super().__init__()
        width = shape.width
        self.shape, self.width = shape, width
        self.words = nn.Embedding(vocabulary, width)
        self.places = nn.Embedding(512, width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.case, self.inside, self.convention = (nn.Embedding(n, width) for n in (4, 2, 2))
        for feature in (self.case, self.inside, self.convention):
            nn.init.normal_(feature.weight, std=0.02)
        self.norm = nn.LayerNorm(width, eps=shape.epsilon)
        self.dropout = nn.Dropout(dropout)
        self.near = nn.Embedding(shape.nearness, shape.heads) if shape.nearness else None
        self.layers = nn.ModuleList(
            Layer(width, shape.heads, 4 * width, dropout, shape.epsilon) for _ in range(shape.layers)
        )

    def forward(self, ids, mask, case, inside, convention) -> torch.Tensor:
        t = ids.shape[1]
        x = self.words(ids) + self.places.weight[:t] + self.kind
        x = x + self.case(case) + self.inside(inside) + self.convention(convention)[:, None]
        x = self.dropout(self.norm(x))
        bias = ((1.0 - mask.to(x.dtype)) * -1e4)[:, None, None, :]
        if self.near is not None:
            bias = bias + self.near(nearness(t, self.shape.nearness)).permute(2, 0, 1)[None]
            bias = bias.to(torch.get_autocast_dtype("cpu") if torch.is_autocast_enabled("cpu") else x.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        return x


def load_published(encoder: Encoder, path: Path) -> None:
    """Fills `encoder` from what is published, whichever of the two it is."""
    if path.suffix == ".safetensors":
        load_mpnet(encoder, path)
    else:
        load_bert(encoder, path)


def fill_layers(encoder: Encoder, tensors: dict[str, torch.Tensor], names: dict[str, str]) -> None:
    """The first normalisation and every layer; `names`: what the published model calls each part of a layer."""
    with torch.no_grad():
        encoder.norm.weight.copy_(tensors["embeddings.LayerNorm.weight"])
        encoder.norm.bias.copy_(tensors["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(encoder.layers):
            for ours, theirs in names.items():
                part, key = getattr(layer, ours), f"encoder.layer.{i}.{theirs}"
                part.weight.copy_(tensors[f"{key}.weight"])
                part.bias.copy_(tensors[f"{key}.bias"])


def load_mpnet(encoder: Encoder, path: Path) -> None:
    """MPNet's vocabulary is BERT's four further on, with marks of its own for a text's begin and end, for padding and for
    what is masked: its rows are laid in BERT's order, so that one vocabulary serves both models. Places begin at 2."""
    tensors = load_file(str(path))
    names = {
        "query": "attention.attn.q", "key": "attention.attn.k", "value": "attention.attn.v",
        "joined": "attention.attn.o", "joined_norm": "attention.LayerNorm",
        "inner": "intermediate.dense", "outer": "output.dense", "outer_norm": "output.LayerNorm",
    }  # fmt: skip
    rows = torch.arange(encoder.words.num_embeddings) + 4
    rows[CLS], rows[SEP], rows[PAD], rows[MASK] = 0, 2, 1, len(tensors["embeddings.word_embeddings.weight"]) - 1
    with torch.no_grad():
        encoder.words.weight.copy_(tensors["embeddings.word_embeddings.weight"][rows])
        encoder.places.weight.copy_(tensors["embeddings.position_embeddings.weight"][2:])
        encoder.near.weight.copy_(tensors["encoder.relative_attention_bias.weight"])
    fill_layers(encoder, tensors, names)


def load_bert(encoder: Encoder, path: Path) -> None:
    """Fills `encoder` from the published ONNX graph: named tensors by name; a MatMul's weight, which the export left
    nameless and transposed, by the bias that is added right after it."""
    graph = onnx.load(str(path)).graph
    tensors = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    product = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in tensors}
    for n in graph.node:
        if n.op_type == "Add":
            for bias, other in (n.input, n.input[::-1]):
                if bias in tensors and other in product:
                    tensors[f"{bias.removesuffix('bias')}weight"] = tensors[product[other]].T.contiguous()
    names = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "joined": "attention.output.dense", "joined_norm": "attention.output.LayerNorm",
        "inner": "intermediate.dense", "outer": "output.dense", "outer_norm": "output.LayerNorm",
    }  # fmt: skip
    with torch.no_grad():
        encoder.words.weight.copy_(tensors["embeddings.word_embeddings.weight"])
        encoder.places.weight.copy_(tensors["embeddings.position_embeddings.weight"])
        encoder.kind.copy_(tensors["embeddings.token_type_embeddings.weight"][0])
    fill_layers(encoder, tensors, names)
