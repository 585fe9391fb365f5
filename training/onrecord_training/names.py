"""Finds where a text names whom the gold names.

The gold gives canonical names ("Japan / cabinet", "Joe Biden"), not spans. Near a trigger the text may say "the Japanese
cabinet" or "Biden": the run of words most alike is taken for the role's span, and nothing where none is alike.
"""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*\.?", re.UNICODE)
SMALL = set("the a an of and for in on to by with from at s mr mrs ms its his her their".split())
SAME = {
    "us": "united states", "u.s": "united states", "american": "united states", "americans": "united states",
    "washington": "united states", "uk": "united kingdom", "british": "united kingdom", "britain": "united kingdom",
    "london": "united kingdom", "un": "united nations", "u.n": "united nations", "eu": "european union",
    "russian": "russia", "russians": "russia", "moscow": "russia", "kremlin": "russia", "ukrainian": "ukraine",
    "ukrainians": "ukraine", "kiev": "ukraine", "kyiv": "ukraine", "french": "france", "paris": "france",
    "german": "germany", "berlin": "germany", "chinese": "china", "beijing": "china", "israeli": "israel",
    "palestinian": "palestine", "palestinians": "palestine", "iranian": "iran", "tehran": "iran", "iraqi": "iraq",
    "baghdad": "iraq", "syrian": "syria", "lebanese": "lebanon", "turkish": "turkey", "ankara": "turkey",
    "polish": "poland", "japanese": "japan", "tokyo": "japan", "ethiopian": "ethiopia", "somali": "somalia",
    "sudanese": "sudan", "serbian": "serbia", "serb": "serbia", "indian": "india", "pakistani": "pakistan",
    "belarusian": "belarus", "zairean": "zaire", "zairian": "zaire", "rwandan": "rwanda", "egyptian": "egypt",
    "italian": "italy", "spanish": "spain", "korean": "korea", "afghan": "afghanistan", "georgian": "georgia",
    "albanian": "albania", "estonian": "estonia", "dutch": "netherlands", "canadian": "canada",
}  # fmt: skip
LONGEST = 6


def parts(words: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    found: set[str] = set()
    for word in WORD.findall(plain):
        word = word.rstrip(".").removesuffix("'s")
        found |= set(SAME.get(word, word).split())
    return found - SMALL


def alike(name: set[str], run: set[str]) -> float:
    shared = len(name & run)
    return 2 * shared / (len(name) + len(run)) if shared else 0.0


def sentence_around(text: str, at: int, within: tuple[int, int]) -> tuple[int, int]:
    """Roughly the sentence of `at` inside a paragraph."""
    start = max((m.end() for m in re.finditer(r"[.!?][\"”’)]*\s", text[within[0] : at])), default=0) + within[0]
    after = re.search(r"[.!?][\"”’)]*(?:\s|$)", text[at : within[1]])
    return start, at + after.start() if after else within[1]


def spans_near(report, trigger, around, names: dict[str, list[str]]) -> dict[str, list[tuple[int, int]]]:
    """For each role the spans in the trigger's sentence (and the gold's spans that touch it) that name its parties."""
    text = report.text
    paragraph = next((p for p in report.paragraphs if p[0] <= trigger[0] < p[1]), (trigger[0], trigger[1]))
    start, end = sentence_around(text, trigger[0], paragraph)
    for s, e in around:
        if s <= trigger[0] < e:
            start, end = min(start, s), max(end, e)
    words = [(start + m.start(), start + m.end()) for m in WORD.finditer(text[start:end])]
    runs = []
    for i in range(len(words)):
        for j in range(i, min(i + LONGEST, len(words))):
            s, e = words[i][0], words[j][1]
            if e <= trigger[0] or s >= trigger[1]:
                runs.append((s, e, parts(text[s:e])))
    found: dict[str, list[tuple[int, int]]] = {}
    taken: list[tuple[int, int]] = []
    for role, wanted in names.items():
        found[role] = []
        for name in wanted:
            sought = parts(re.sub(r"\(.*?\)", " ", name))
            best, place = 0.45, None
            for s, e, run in runs:
                if any(s < z and a < e for a, z in taken):
                    continue
                value = alike(sought, run) - 0.0003 * abs(s - trigger[0]) ** 0.5 - 0.001 * (e - s) / 10
                if value > best:
                    best, place = value, (s, e)
            if place:
                found[role].append(place)
                taken.append(place)
    return found


TITLES = set(
    "president prime minister foreign defence defense secretary general ministry department office government authorities "
    "state chief spokesman spokeswoman spokesperson official officials unnamed implied".split()
)


def words_naming(text: str, name: str) -> list[tuple[int, int]]:
    """Every word of `text` that is part of a mention of `name` (no pronouns). A person's other names count only beside the
    last one; what every office has in common ("minister") counts nowhere."""
    plain = re.sub(r"\(.*?\)", " ", name)
    sought = parts(plain) - TITLES
    person = "/" not in plain and len(sought) > 1 and plain.split()[-1][:1].isupper() and not parts(plain.split()[-1]) & set(SAME.values())
    last = parts(plain.split()[-1]) if person else set()
    words = [(m.start(), m.end(), m.group()) for m in WORD.finditer(text)]
    lower = plain == plain.lower()
    hits = [k for k, (_, _, w) in enumerate(words) if (lower or w[0].isupper()) and parts(w) & sought]
    if last:
        sure = [k for k in hits if parts(words[k][2]) & last]
        hits = sorted({k for k in hits if any(abs(k - at) <= 2 for at in sure)})
    return [words[k][:2] for k in hits]
