"""Holds src/text/wordpiece.ts against the reference tokenizer, and draws up its table of character classes.

Three commands; each takes the reference as a Hugging Face `tokenizer.json` (package `tokenizers`, 0.23.3 when last run):

    compare_wordpiece.py classes TOKENIZER.json
        prints the ranges for src/text/character-classes.ts: every code point that the reference drops, treats as
        white space or as punctuation, found by asking it about all of them;
    compare_wordpiece.py encode TOKENIZER.json < sentences.jsonl > reference.jsonl
        one JSON string a line in; one {"text", "ids", "starts", "ends"} a line out, offsets in UTF-16 units;
    compare_wordpiece.py sentences FILE... > sentences.jsonl
        10,000 sentences of the given corpora ("text" or "content" or "tokens" of each JSON line) with hostile ones
        among them, always the same for the same files.

Then `node training/compare_wordpiece.ts reference.jsonl` counts the sentences in which anything differs. The corpora
are other people's and stay outside the repository; test/text/wordpiece.json holds sentences of our own.
Words such as "[SEP]" in a text are words here (`encode_special_tokens`): a report cannot smuggle in a special token.
"""

import json
import random
import re
import sys


def reference(path):
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(path)
    tokenizer.encode_special_tokens = True
    tokenizer.no_truncation()
    return tokenizer


def ranges(points):
    spans = []
    for point in points:
        if spans and spans[-1][1] == point - 1:
            spans[-1][1] = point
        else:
            spans.append([point, point])
    return " ".join(f"{a:x}" if a == b else f"{a:x}-{b:x}" for a, b in spans)


def classes(path):
    tokenizer = reference(path)
    found = {"dropped": [], "white": [], "punctuation": []}
    for point in range(0x110000):
        if 0xD800 <= point < 0xE000:
            continue
        normal = tokenizer.normalizer.normalize_str("x" + chr(point) + "y")
        words = [word for word, _ in tokenizer.pre_tokenizer.pre_tokenize_str(normal)]
        if words == ["xy"]:
            found["dropped"].append(point)
        elif words == ["x", "y"]:
            found["white"].append(point)
        elif words == ["x", chr(point), "y"] and " " not in normal:
            found["punctuation"].append(point)
    for name, points in found.items():
        print(f"{name}:\n{ranges(points)}")


def utf16(text):
    """Where each code point begins, in UTF-16 units; one more entry for the end."""
    at = [0]
    for character in text:
        at.append(at[-1] + (2 if ord(character) > 0xFFFF else 1))
    return at


def encode(path):
    tokenizer = reference(path)
    for line in sys.stdin:
        text = json.loads(line)
        encoding = tokenizer.encode(text, add_special_tokens=False)
        at = utf16(text)
        print(
            json.dumps(
                {
                    "text": text,
                    "ids": encoding.ids,
                    "starts": [at[start] for start, _ in encoding.offsets],
                    "ends": [at[end] for _, end in encoding.offsets],
                }
            )
        )


NASTY = [
    "\U0001f525", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f1fa\U0001f1e6", "\u263a\ufe0f", "é", "ẹ\u0301\u0302", "Ångström",
    "İstanbul", "ıstanbul", "ß", "ẞ", "ﬁnal", "\u01c5", "Σίσυφος", "ΣΑΣ", "Київ", "й", "Ѐ", "中文", "北京說", "ノグチ", "한국어", "豈",
    "\U00020bb7", "ด\u0e49วย", "ह\u093fन\u094dद\u0940", "ע\u05b4ב\u05b0ר\u05b4ית", "الع\u064eر\u064eب\u0650ي\u064e\u0651ة", "\x00", "\x01", "\x0b", "\x0c", "\x85", "\x7f", "\u00ad", "\u200b", "\u200c",
    "\u200d", "\u2060", "\ufeff", "\ufffd", "\u202e", "\u2066", " ", "\u3000", "\t", "\r\n", " ", "â€œ", "â€\u2122s", "Ã\u00a9", "Ā\xa0", "ÃƒÂ\u00a9",
    "‘", "’", "“", "”", "«", "»", "…", "—", "–", "-", "$100", "€5", "<b>", "&amp;", "[SEP]", "[UNK]", "##ing", "\u2260", ";", "§", "·",
    "a" * 99, "b" * 100, "c" * 101, "é" * 100, "한" * 60, "x" * 3000, "\u2177", "\u2460", "ｆｕｌｌ", "ª", "µ", "Å", "\U0001d504", "\ue000",
    "\U000e0041", "\U0010ffff", "\u07fd", "\u1b4e", "⹃", "\U00010381",
]


def sentences(paths):
    rng = random.Random(7)
    pool = []
    for path in paths:
        for line in open(path, encoding="utf-8"):
            entry = json.loads(line)
            text = next((entry[k] for k in ("text", "content", "body", "tokens") if entry.get(k)), "")
            if isinstance(text, list):
                text = " ".join(map(str, text))
            pool += [s for s in re.split(r"(?<=[.!?”\"])\s+(?=[“\"A-Z])|\n\s*\n", text) if s and len(s) < 2000]
    drawn = rng.sample(sorted(set(pool)), min(7000, len(set(pool))))
    lines = list(drawn)
    while len(lines) < 9000:
        words = rng.choice(drawn).split(" ")[: rng.randint(1, 20)]
        for _ in range(rng.randint(1, 5)):
            at = rng.randrange(len(words) + 1)
            if rng.random() < 0.5 and at < len(words):
                cut = rng.randrange(len(words[at]) + 1)
                words[at] = words[at][:cut] + rng.choice(NASTY) + words[at][cut:]
            else:
                words.insert(at, rng.choice(NASTY))
        lines.append(" ".join(words))
    while len(lines) < 10000:
        top = rng.choice([0x250, 0x600, 0x3000, 0x10000, 0x30000])
        points = (rng.randrange(top) for _ in range(rng.randint(1, 60)))
        lines.append("".join(chr(p) for p in points if not 0xD800 <= p < 0xE000))
    for line in lines:
        print(json.dumps(line))


if __name__ == "__main__":
    {"classes": lambda a: classes(a[0]), "encode": lambda a: encode(a[0]), "sentences": sentences}[sys.argv[1]](sys.argv[2:])
