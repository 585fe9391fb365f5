"""A report as word pieces with the features the encoder reads; the TypeScript side must compute the same ones."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import BertWordPieceTokenizer

from .corpus import Report

VOCABULARY = Path(__file__).parents[2] / "model" / "vocab.txt"

CLS, SEP, MASK, PAD = 101, 102, 103, 0
SENTENCE_END = set(".!?")


def tokenizer(vocabulary: Path) -> BertWordPieceTokenizer:
    return BertWordPieceTokenizer(str(vocabulary), lowercase=True)


def letter_case(word: str) -> int:
    """0 lower, 1 Title, 2 UPPER (two letters or more), 3 no letter."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 3
    if all(c.isupper() for c in letters):
        return 2 if len(letters) > 1 else 1
    return 1 if letters[0].isupper() else 0


def quoted(text: str, start: int, end: int) -> list[bool]:
    """For each character of a paragraph, whether it stands inside double quotation marks (the marks included)."""
    inside, flags = False, []
    for c in text[start:end]:
        if c in "“«":
            inside = True
            flags.append(True)
        elif c in "”»":
            flags.append(True)
            inside = False
        elif c == '"':
            flags.append(True)
            inside = not inside
        else:
            flags.append(inside)
    return flags


@dataclass
class Pieces:
    """Parallel arrays over a report's pieces. A SEP closes each paragraph (start = end = the paragraph's end).

    `segments` are runs [from, to) of pieces that end at a paragraph's or, in long paragraphs, a sentence's end.
    """

    ids: np.ndarray
    starts: np.ndarray
    ends: np.ndarray
    case: np.ndarray
    inside: np.ndarray
    segments: list[tuple[int, int]]


def cut_long(ids_text: list[str], start: int, end: int, limit: int) -> list[tuple[int, int]]:
    """Cuts a run longer than `limit` after a sentence's end, as late as fits; in mid-sentence only where it must."""
    runs = []
    while end - start > limit:
        cut = start + limit
        for at in range(start + limit - 1, start + limit // 3, -1):
            closes = ids_text[at] in ("\"", "”", "'", "’", ")") and ids_text[at - 1] in SENTENCE_END
            if ids_text[at] in SENTENCE_END or closes:
                cut = at + 1
                break
        runs.append((start, cut))
        start = cut
    runs.append((start, end))
    return runs


def pieces_of(report: Report, tok: BertWordPieceTokenizer, limit: int) -> Pieces:
    ids, starts, ends, case, inside, segments = [], [], [], [], [], []
    for start, end in report.paragraphs:
        encoded = tok.encode(report.text[start:end], add_special_tokens=False)
        flags = quoted(report.text, start, end)
        first = len(ids)
        texts = []
        for id_, (s, e) in zip(encoded.ids, encoded.offsets):
            word = report.text[start + s : start + e]
            texts.append(word)
            ids.append(id_)
            starts.append(start + s)
            ends.append(start + e)
            case.append(letter_case(word))
            inside.append(int(flags[s]) if s < len(flags) else 0)
        if len(ids) == first:
            continue
        runs = cut_long(texts, 0, len(texts), limit - 1)
        ids.append(SEP)
        starts.append(end)
        ends.append(end)
        case.append(3)
        inside.append(0)
        for a, b in runs:
            segments.append((first + a, first + b))
        segments[-1] = (segments[-1][0], len(ids))
    arrays = (np.array(x, dtype=np.int64) for x in (ids, starts, ends, case, inside))
    return Pieces(*arrays, segments)
