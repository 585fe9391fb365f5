"""A BERT encoder in plain PyTorch whose weights come from the ONNX file that e5-small-v2 is published in."""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.joined = nn.Linear(width, width)
        self.joined_norm = nn.LayerNorm(width, eps=1e-12)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)
        self.outer_norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        b, t, w = x.shape
        q, k, v = (f(x).view(b, t, self.heads, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        seen = self.joined(seen.transpose(1, 2).reshape(b, t, w))
        x = self.joined_norm(x + self.dropout(seen))
        return self.outer_norm(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """Word pieces to states [batch, pieces, width]. Besides pieces and places it reads the case of each piece's
    letters, whether it stands in quotation marks, and by which guidelines (0 PolNeAR's, 1 ours) to read."""

    def __init__(self, vocabulary: int = 30522, width: int = 384, layers: int = 12, heads: int = 12, dropout: float = 0.1):
        super().__init__()
        self.width = width
        self.words = nn.Embedding(vocabulary, width)
        self.places = nn.Embedding(512, width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.case, self.inside, self.convention = (nn.Embedding(n, width) for n in (4, 2, 2))
        for feature in (self.case, self.inside, self.convention):
            nn.init.normal_(feature.weight, std=0.02)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(width, heads, 4 * width, dropout) for _ in range(layers))

    def forward(self, ids, mask, case, inside, convention) -> torch.Tensor:
        t = ids.shape[1]
        x = self.words(ids) + self.places.weight[:t] + self.kind
        x = x + self.case(case) + self.inside(inside) + self.convention(convention)[:, None]
        x = self.dropout(self.norm(x))
        bias = ((1.0 - mask.to(x.dtype)) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias.to(x.dtype))
        return x


def load_published(encoder: Encoder, path: Path) -> None:
    """Fills `encoder` from the published ONNX graph: named tensors by name; a MatMul's weight, which the export left
    nameless and transposed, by the bias that is added right after it."""
    graph = onnx.load(str(path)).graph
    tensors = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    product = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in tensors}
    weight_of = {}
    for n in graph.node:
        if n.op_type == "Add":
            for bias, other in (n.input, n.input[::-1]):
                if bias in tensors and other in product:
                    weight_of[bias] = tensors[product[other]].T.contiguous()
    names = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "joined": "attention.output.dense", "joined_norm": "attention.output.LayerNorm",
        "inner": "intermediate.dense", "outer": "output.dense", "outer_norm": "output.LayerNorm",
    }  # fmt: skip
    with torch.no_grad():
        encoder.words.weight.copy_(tensors["embeddings.word_embeddings.weight"])
        encoder.places.weight.copy_(tensors["embeddings.position_embeddings.weight"])
        encoder.kind.copy_(tensors["embeddings.token_type_embeddings.weight"][0])
        encoder.norm.weight.copy_(tensors["embeddings.LayerNorm.weight"])
        encoder.norm.bias.copy_(tensors["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(encoder.layers):
            for ours, theirs in names.items():
                part, key = getattr(layer, ours), f"encoder.layer.{i}.{theirs}"
                part.bias.copy_(tensors[f"{key}.bias"])
                part.weight.copy_(tensors[f"{key}.weight"] if "norm" in ours else weight_of[f"{key}.bias"])
