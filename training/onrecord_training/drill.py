"""Drawn sentences of our own, for what news seldom shows and a reader must not get wrong: intent that is denied, force
that is ruled out, alleged or only threatened, speech that was only demanded, calls, conditions, and words that look
like speech or force and are none.

Every sentence is made of a template and of names and verbs drawn by chance; the probe sentences of the tests are left
out. In a template `<s1>` marks the source of attribution 1, q its cue, c content, t addressee ("to"), h channel, w
time ("when"); `<d1>` is the trigger of deed 1, a its actor, g its target, p its place. After the bar stand the labels:
of an attribution act, polarity, modality and channel, of a deed kind, PLOVER type and factuality.
"""

from __future__ import annotations

import random
import re

from .corpus import ACTS, CHANNELS, FACTUALITIES, KINDS, MODALITIES, POLARITIES, ROLES, TYPES, Deed, Frame, Report
from .corpus import paragraphs_of
from .written import PART_OF, ROLE_OF, spans_of

STATES = (
    "Russia Ukraine France Germany Poland China Japan Israel Iran Iraq Syria Turkey Georgia Serbia Kosovo Armenia "
    "Azerbaijan India Pakistan Egypt Sudan Ethiopia Eritrea Rwanda Congo Kenya Somalia Libya Algeria Morocco Spain Italy "
    "Greece Cyprus Romania Moldova Belarus Estonia Latvia Finland Sweden Norway Canada Mexico Cuba Venezuela Colombia "
    "Peru Ecuador Chile Argentina Britain Jordan Lebanon Qatar Yemen Afghanistan Vietnam Cambodia Thailand Indonesia"
).split() + ["the United States", "the US", "Saudi Arabia", "North Korea", "South Korea", "the Philippines", "Moscow",
             "Kyiv", "Washington", "Tehran", "Beijing", "Paris", "London", "Ankara"]  # fmt: skip
PERSONS = (
    "Putin|Obama|Lavrov|Kerry|Merkel|Hollande|Biden|Blinken|Macron|Zelenskiy|Poroshenko|Erdogan|Modi|Netanyahu|Cameron|"
    "Steinmeier|Fabius|Rasmussen|Halvorsen|Adeyemi|Petrescu|Okafor|Lindqvist|Marchetti|Duarte|Kovalenko|Hashimi|Sato|"
    "President Adeyemi|Prime Minister Lindqvist|Foreign Minister Marchetti|Defence Minister Petrescu|General Duarte|"
    "the foreign minister|the president|the prime minister|the defence ministry|the foreign ministry|the Kremlin|"
    "the White House|the chancellor|the ambassador|a spokesman|NATO|the European Union|the rebels|the junta|the general"
).split("|")
BODIES = "NATO|the EU|the United Nations|the OSCE|the African Union|the alliance|the Security Council|the Arab League".split("|")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
FORCE = [("invade", "invading", "invaded", "invasion"), ("attack", "attacking", "attacked", "attack"),
         ("strike", "striking", "struck", "strike"), ("bomb", "bombing", "bombed", "bombing"),
         ("shell", "shelling", "shelled", "shelling"), ("raid", "raiding", "raided", "raid")]  # fmt: skip
ADMIT = ["join", "be admitted", "become a member"]
CRIME = ["war crimes", "aggression", "sabotage", "spying", "meddling", "blackmail", "terrorism", "a land grab"]
HARM = ["isolation", "sanctions", "consequences", "a heavy price", "further isolation", "economic pain", "retaliation"]

# `{A}` `{B}` `{C}` states, `{X}` `{Y}` `{Z}` persons or offices, `{N}` a body, `{D}` a weekday; force as `{inf}`, `{ing}`, `{past}`,
# `{noun}`; `{crime}`, `{harm}`, `{admit}`.
TEMPLATES = """
<a1>{A}</a1> <d1>{past}</d1> <g1>{B}</g1>. | d1 attack ASSAULT happened
<a1>{A}</a1> has <d1>{past}</d1> <g1>{B}</g1>, <s1>{X}</s1> <q1>said</q1> on <w1>{D}</w1>. | d1 attack ASSAULT alleged
<a1>{A}</a1> <d1>{past}</d1> <g1>{B}</g1> on {D}. | d1 attack ASSAULT happened
<a1>{A}</a1> will <d1>{inf}</d1> <g1>{B}</g1>. | d1 attack ASSAULT planned
<a1>{A}</a1> is preparing to <d1>{inf}</d1> <g1>{B}</g1>. | d1 attack ASSAULT planned
<a1>{A}</a1> will not <d1>{inf}</d1> <g1>{B}</g1>. | d1 attack ASSAULT denied
<a1>{A}</a1> did not <d1>{inf}</d1> <g1>{B}</g1>. | d1 attack ASSAULT denied
<a1>{A}</a1> is not going to <d1>{inf}</d1> <g1>{B}</g1>. | d1 attack ASSAULT denied
<a1>{A}</a1> may <d1>{inf}</d1> <g1>{B}</g1> if talks fail. | d1 attack ASSAULT conditional
If <g1>{A}</g1> is <d1>attacked</d1>, <a2>it</a2> will <d2>respond</d2>. | d1 attack ASSAULT conditional; d2 other COERCE conditional
If <d1>attacked</d1>, <a2><g1>{A}</g1></a2> will <d2>respond</d2>. | d1 attack ASSAULT conditional; d2 other COERCE conditional
If <d1>provoked</d1>, <a2><g1>{A}</g1></a2> will <d2>retaliate</d2>. | d1 attack ASSAULT conditional; d2 attack ASSAULT conditional
If <d1>invaded</d1>, <a2><g1>{A}</g1></a2> would <d2>fight back</d2>. | d1 attack ASSAULT conditional; d2 combat ASSAULT conditional
<a2>{A}</a2> will <d2>hit back</d2> if <a1>{B}</a1> <d1>strikes</d1>. | d1 attack ASSAULT conditional; d2 attack ASSAULT conditional
Unless <a1>{A}</a1> <d1>withdraws</d1> its troops, <a2>{B}</a2> will <d2>impose sanctions</d2>. | d1 withdrawal RETREAT conditional; d2 sanction SANCTION conditional
<s1>{A}</s1> <q1>said</q1> <c1>it would <d1>respond</d1> if <d2>attacked</d2></c1>. | 1 threat affirmative conditional; d1 other COERCE conditional; d2 attack ASSAULT conditional
<s1><a1>{A}</a1></s1> <q1>said</q1> <c1>it would not <d1>{inf}</d1> <g1>{B}</g1></c1>. | 1 assurance negative certain; d1 attack ASSAULT denied
<s1><a1>{A}</a1></s1> <q1>said</q1> on <w1>{D}</w1> <c1>it would not <d1>{inf}</d1> <g1>{B}</g1></c1>. | 1 assurance negative certain; d1 attack ASSAULT denied
<s1><a1>{A}</a1></s1> <q1>promised</q1> <c1>not to <d1>{inf}</d1> <g1>{B}</g1></c1>. | 1 promise negative certain; d1 attack ASSAULT denied
<s1><a1>{A}</a1></s1> <q1>vowed</q1> <c1>never to <d1>{inf}</d1> <g1>{B}</g1></c1>. | 1 promise negative certain; d1 attack ASSAULT denied
<s1><a1>{A}</a1></s1> <q1>pledged</q1> <c1>that it would not <d1>{inf}</d1> <g1>{B}</g1></c1>. | 1 promise negative certain; d1 attack ASSAULT denied
<s1><a1>{A}</a1></s1> <q1>assured</q1> <t1>{B}</t1> <c1>that it would not <d1>{inf}</d1> <g1>{C}</g1></c1>. | 1 assurance negative certain; d1 attack ASSAULT denied
<s1>{X}</s1> <q1>assured</q1> <t1>{Y}</t1> <h1>by telephone</h1> <c1>that <a1>{A}</a1> would not <d1>{inf}</d1> <g1>{B}</g1></c1>. | 1 assurance negative certain phone-call; d1 attack ASSAULT denied
<s1>{X}</s1> <q1>reassured</q1> <t1>{Y}</t1> <c1>that no troops would be <d1>sent</d1> to <p1>{A}</p1></c1>. | 1 assurance negative certain; d1 deployment MOBILIZE denied
<s1><a1>{A}</a1></s1> <q1>denied</q1> <c1>planning to <d1>{inf}</d1> <g1>{B}</g1></c1>. | 1 denial negative certain; d1 attack ASSAULT denied
<s1><a1>{A}</a1></s1> <q1>denied</q1> <c1>it planned to <d1>{inf}</d1> <g1>{B}</g1></c1>. | 1 denial negative certain; d1 attack ASSAULT denied
<s1><a1>{A}</a1></s1> <q1>denied</q1> <c1>that it was preparing to <d1>{inf}</d1> <g1>{B}</g1></c1>. | 1 denial negative certain; d1 attack ASSAULT denied
<s1><a1>{A}</a1></s1> <q1>has denied</q1> <c1><d1>{ing}</d1> <g1>{B}</g1></c1>. | 1 denial negative certain; d1 attack ASSAULT denied
<s1>{A}</s1> <q1>denied</q1> <c1><q2>accusations</q2> by <s2>{B}</s2></c1>. | 1 denial negative certain; 2 accusation affirmative certain
<s1>{A}</s1> <q1>rejected</q1> <c1><q2>charges</q2> by <s2>{B}</s2></c1>. | 1 denial negative certain; 2 accusation affirmative certain
<s1>{X}</s1> <q1>dismissed</q1> <c1><q2>allegations</q2> from <s2>{B}</s2></c1>. | 1 denial negative certain; 2 accusation affirmative certain
<s1>{A}</s1> <q1>denied</q1> <c1><q2>accusations</q2> by <s2>{B}</s2> <c2>of {crime}</c2></c1>. | 1 denial negative certain; 2 accusation affirmative certain
<s1>{A}</s1> <q1>denies</q1> <c1><q2>accusations</q2> from <s2>{X}</s2> <c2>that <a1>it</a1> <d1>{past}</d1> <g1>{B}</g1></c2></c1>. | 1 denial negative certain; 2 accusation affirmative certain; d1 attack ASSAULT denied
<s1>{A}</s1> <q1>rejected</q1> <c1><s2>{B}</s2>'s <q2>claims</q2> <c2>that <a1>it</a1> had <d1>{past}</d1> <g1>{C}</g1></c2></c1>. | 1 denial negative certain; 2 accusation affirmative certain; d1 attack ASSAULT denied
<s1>{A}</s1> <q1>dismissed</q1> <c1><s2>{B}</s2>'s <q2>accusation</q2> <c2>of {crime}</c2></c1>. | 1 denial negative certain; 2 accusation affirmative certain
<s1>{A}</s1> <q1>accused</q1> <c1><a1>{B}</a1> of <d1>{ing}</d1> <g1>{C}</g1></c1>. | 1 accusation affirmative certain; d1 attack ASSAULT alleged
<s1>{X}</s1> <q1>accused</q1> <c1>{B} of {crime}</c1>. | 1 accusation affirmative certain
<s1>{A}</s1> <q1>said</q1> <c1><a1>{B}</a1> <d1>{past}</d1> <g1>{C}</g1></c1>. | 1 assertion affirmative certain; d1 attack ASSAULT alleged
<s1>{A}</s1> <q1>said</q1> <c1><a1>{B}</a1> had <d1>{past}</d1> <g1>{C}</g1> on {D}</c1>. | 1 assertion affirmative certain; d1 attack ASSAULT alleged
According to nobody in particular, the talks went on. |
<q1>According to</q1> <s1>{X}</s1>, <c1><a1>{B}</a1> <d1>{past}</d1> <g1>{C}</g1></c1>. | 1 assertion affirmative certain; d1 attack ASSAULT alleged
<s1>{A}</s1> <q1>said</q1> <c1><s2><a1>{B}</a1></s2> <q2>had assured</q2> <t2>{C}</t2> <c2>that it would not <d1>{inf}</d1> <g1>{E}</g1></c2></c1>. | 1 assertion affirmative certain; 2 assurance negative certain; d1 attack ASSAULT denied
<s1>{X}</s1> <q1>said</q1> <c1><s2>{Y}</s2> <q2>told</q2> <t2>him</t2> <c2><a1>{A}</a1> would not <d1>{inf}</d1> <g1>{B}</g1></c2></c1>. | 1 assertion affirmative certain; 2 assurance negative certain; d1 attack ASSAULT denied
<s1>{X}</s1> <q1>said</q1> <c1><s2>{Y}</s2> <q2>had promised</q2> <t2>{Z}</t2> <c2>to <d1>withdraw</d1></c2></c1>. | 1 assertion affirmative certain; 2 promise affirmative certain; d1 withdrawal RETREAT planned
<s1>{X}</s1> <q1>said</q1> <c1><s2>{A}</s2> <q2>had denied</q2> <c2><q3>accusations</q3> by <s3>{B}</s3></c2></c1>. | 1 assertion affirmative certain; 2 denial negative certain; 3 accusation affirmative certain
<s1>{X}</s1> <q1>said</q1> <c1><s2>{Y}</s2> <q2>had repeated</q2> <c2><s3>{A}</s3>'s <q3>promise</q3> <c3>not to <d1>{inf}</d1> <g1>{B}</g1></c3></c2></c1>. | 1 assertion affirmative certain; 2 other negative certain; 3 promise negative certain; d1 attack ASSAULT denied
<s1>{X}</s1> <q1>said</q1> <c1><s2>{Y}</s2> <q2>believed</q2> <c2><s3>{A}</s3> <q3>had assured</q3> <t3>{B}</t3> <c3>that it wanted peace</c3></c2></c1>. | 1 assertion affirmative certain; 2 assessment affirmative certain; 3 assurance affirmative certain
"<c1>We will not <d1>{inf}</d1> <g1>{B}</g1></c1>," <s1>{X}</s1> <q1>said</q1>. | 1 assurance negative certain; d1 attack ASSAULT denied
<s1>{X}</s1> <q1>said</q1> <c1><a1>{A}</a1> has no intention of <d1>sending troops</d1> into <p1>{B}</p1></c1>. | 1 assurance negative certain; d1 deployment MOBILIZE denied
<s1>{X}</s1> <q1>said</q1> <c1><a1>{A}</a1> had no plans to <d1>{inf}</d1> <g1>{B}</g1></c1>. | 1 assurance negative certain; d1 attack ASSAULT denied
<s1>{X}</s1> <q1>said</q1> <c1><a1>{A}</a1> did not intend to <d1>deploy troops</d1> in <p1>{B}</p1></c1>. | 1 assurance negative certain; d1 deployment MOBILIZE denied
<s1>{X}</s1> <q1>said</q1> <c1>there was no need to <d1>send troops</d1> to <p1>{B}</p1> for now</c1>. | 1 assertion negative possible; d1 deployment MOBILIZE denied
<s1>{X}</s1> <q1>refused to rule out</q1> <c1><d1>{ing}</d1> <g1>{B}</g1></c1>. | 1 refusal affirmative possible; d1 attack ASSAULT conditional
<s1>{X}</s1> <q1>ruled out</q1> <c1><d1>{ing}</d1> <g1>{B}</g1></c1>. | 1 refusal negative certain; d1 attack ASSAULT denied
<s1>{A}</s1> <q1>reserved the right</q1> <c1>to <d1>{inf}</d1> <g1>{B}</g1></c1>. | 1 intention affirmative possible; d1 attack ASSAULT conditional
<s1>{A}</s1> <q1>threatened</q1> <c1>to <d1>{inf}</d1> <g1>{B}</g1></c1>. | 1 threat affirmative certain; d1 attack ASSAULT planned
<s1>{A}</s1> <q1>warned</q1> <c1>{B} of {harm}</c1>. | 1 warning affirmative certain
<s1>{X}</s1> <q1>warned</q1> <t1>{A}</t1> <c1>that it faced {harm}</c1>. | 1 warning affirmative certain
<s1>{A}</s1> <q1>warned</q1> <t1>{B}</t1> <h1>in a phone call</h1> <c1>of {harm}</c1>. | 1 warning affirmative certain phone-call
<s1>{A}</s1> <q1>demanded</q1> <c1>that <s2>{N}</s2> <q2>promise</q2> <c2>that {B} would never {admit}</c2></c1>. | 1 demand negative certain; 2 promise negative obligated
<s1>{A}</s1> <q1>demanded</q1> <c1>that <s2>{N}</s2> <q2>guarantee</q2> <c2>that {B} would not {admit}</c2></c1>. | 1 demand negative certain; 2 promise negative obligated
<s1>{A}</s1> <q1>wants</q1> <c1><s2>{N}</s2> to <q2>pledge</q2> <c2>that it will not <d1>deploy</d1> missiles in <p1>{B}</p1></c2></c1>. | 1 demand negative desired; 2 promise negative desired; d1 deployment MOBILIZE denied
<s1>{X}</s1> <q1>demanded</q1> <c1>that <a1>{B}</a1> <d1>withdraw</d1> its troops from <p1>{C}</p1></c1>. | 1 demand affirmative obligated; d1 withdrawal RETREAT conditional
<s1>{X}</s1> <q1>urged</q1> <c1><a1>{B}</a1> to <d1>pull back</d1> its forces</c1>. | 1 hope affirmative desired; d1 withdrawal RETREAT conditional
<a1>{X}</a1> <d1>spoke by phone</d1> with <g1>{Y}</g1>. | d1 call CONSULT happened
<a1>{X}</a1> <d1>spoke by telephone</d1> with <g1>{Y}</g1> on {D}. | d1 call CONSULT happened
<a1>{X}</a1> and <g1>{Y}</g1> <d1>spoke by phone</d1>. | d1 call CONSULT happened
<a1>{X}</a1> <d1>telephoned</d1> <g1>{Y}</g1>. | d1 call CONSULT happened
<a1>{X}</a1> <d1>called</d1> <g1>{Y}</g1> on {D}. | d1 call CONSULT happened
<a1>{X}</a1> <d1>rang</d1> <g1>{Y}</g1> late on {D}. | d1 call CONSULT happened
<a1>{X}</a1> <d1>held a phone call</d1> with <g1>{Y}</g1>. | d1 call CONSULT happened
<a1>{X}</a1> had a <d1>telephone conversation</d1> with <g1>{Y}</g1>. | d1 call CONSULT happened
<a1>{X}</a1> will <d1>speak by phone</d1> with <g1>{Y}</g1> on {D}. | d1 call CONSULT planned
<a1>{X}</a1> <d1>spoke</d1> with <g1>{Y}</g1> <h1>by phone</h1>. | d1 call CONSULT happened
In <h1>a <d1>phone call</d1></h1> with <t1><g1>{Y}</g1></t1>, <s1><a1>{X}</a1></s1> <q1>warned</q1> <c1>of {harm}</c1>. | 1 warning affirmative certain phone-call; d1 call CONSULT happened
<a1>{X}</a1> <d1>met</d1> <g1>{Y}</g1> in <p1>{A}</p1>. | d1 meeting CONSULT happened
<a1>{X}</a1> will <d1>meet</d1> <g1>{Y}</g1> on {D}. | d1 meeting CONSULT planned
<a1>{X}</a1> did not <d1>meet</d1> <g1>{Y}</g1>. | d1 meeting CONSULT denied
<d1>Warning shots</d1> were fired at <g1>the convoy</g1>. | d1 attack COERCE happened
<a1>Soldiers</a1> <d1>fired warning shots</d1> over the crowd. | d1 attack COERCE happened
Shots were exchanged near the border on {D}. |
<a1>{X}</a1> <d1>pulled out of the race</d1> for mayor. | d1 candidacy - happened
<a1>{X}</a1> has <d1>withdrawn from the race</d1>. | d1 candidacy - happened
<a1>{X}</a1> <d1>withdrew his candidacy</d1> on {D}. | d1 candidacy - happened
<a1>{X}</a1> <d1>dropped out</d1> of the presidential race. | d1 candidacy - happened
<a1>{X}</a1> <d1>quit the contest</d1> for the presidency. | d1 candidacy - happened
<a1>{X}</a1> will <d1>stand</d1> for president. | d1 candidacy - planned
<a1>{X}</a1> will not <d1>run</d1> for a second term. | d1 candidacy - denied
<a1>{A}</a1> <d1>pulled out its troops</d1> from <p1>{B}</p1>. | d1 withdrawal RETREAT happened
<a1>{A}</a1> <d1>pulled out of</d1> the <g1>treaty</g1>. | d1 withdrawal REJECT happened
<a1>{A}</a1> did not <d1>withdraw</d1> its troops from <p1>{B}</p1>. | d1 withdrawal RETREAT denied
<a1>{A}</a1> <d1>imposed sanctions</d1> on <g1>{B}</g1>. | d1 sanction SANCTION happened
<a1>{A}</a1> has not <d1>imposed sanctions</d1> on <g1>{B}</g1>. | d1 sanction SANCTION denied
<s1>{A}</s1> <q1>threatened</q1> <t1>{B}</t1> with <c1><d1>sanctions</d1></c1>. | 1 threat affirmative certain; d1 sanction SANCTION planned
The <d1>vote</d1> in <p1>{A}</p1> is to be held on {D}. | d1 vote - planned
The price of bread rose again in {A}. |
{X} fell silent, and the hall with him. |
The statement of accounts was filed on {D}. |
He called in sick on {D}. |
The team promised much in the first half and lost. |
"""

SLOT = re.compile(r"\{(\w+)\}")
PROBES = {
    "russia invaded ukraine.", "russia will invade ukraine.", "russia will not invade ukraine.",
    "russia said it would not invade ukraine.", "russia promised not to attack ukraine.",
    "russia denied planning to attack ukraine.", "russia denied it planned to invade ukraine.",
    "russia denied accusations by ukraine.", "the us said russia invaded ukraine.",
    "obama spoke by phone with putin.", "the united states warned russia of isolation.",
    "if attacked, ukraine will respond.", "klitschko pulled out of the race.", "warning shots were fired.",
    "russia assured the united states that it would not invade ukraine.",
    "lavrov said russia has no intention of sending troops into ukraine.",
    "russia demanded that nato promise that ukraine would never join.",
    "the us said russia had assured germany that it would not invade ukraine.",
}  # fmt: skip


def parsed(line: str) -> tuple[str, dict[str, list[tuple[int, int]]], list[str]]:
    """A filled template as its text, the spans of each tag, and its labels."""
    marked, _, labels = line.partition("|")
    text, spans = spans_of(marked.strip())
    return text, spans, [x.strip() for x in labels.split(";") if x.strip()]


def filled(template: str, chance: random.Random) -> str:
    states, persons = chance.sample(STATES, 4), chance.sample(PERSONS, 3)
    force = chance.choice(FORCE)
    value = dict(zip("ABCE", states)) | dict(zip("XYZ", persons)) | dict(zip(("inf", "ing", "past", "noun"), force))
    value |= {"N": chance.choice(BODIES), "D": chance.choice(DAYS), "crime": chance.choice(CRIME)}
    value |= {"harm": chance.choice(HARM), "admit": chance.choice(ADMIT)}
    return SLOT.sub(lambda m: value[m.group(1)], template)


def sentence_case(text: str) -> str:
    first = next((i for i, c in enumerate(text) if c.isalpha()), 0)
    return text[:first] + text[first].upper() + text[first + 1 :]


def drills(count: int, seed: int) -> list[Report]:
    """`count` small reports of one to nine drilled sentences, each its own paragraph."""
    chance = random.Random(seed)
    templates = [t for t in TEMPLATES.strip().split("\n") if t.strip()]
    reports = []
    for n in range(count):
        text, frames, deeds = "", [], []
        for _ in range(chance.choice((1, 1, 2, 4, 6, 9))):
            sentence, spans, labels = parsed(filled(chance.choice(templates), chance))
            if sentence.lower() in PROBES:
                continue
            base = len(text)
            text += sentence_case(sentence) + "\n\n"
            add(base, spans, labels, frames, deeds)
        if text:
            reports.append(Report(f"drill-{n}", text, paragraphs_of(text), False, frames, deeds))
    return reports


def add(base: int, spans, labels: list[str], frames: list[Frame], deeds: list[Deed]) -> None:
    at = {key: [(s + base, e + base) for s, e in found] for key, found in spans.items()}
    for label in labels:
        name, *words = label.split()
        if name.startswith("d"):
            kind, type_, factuality = words
            parts = {PART_OF[k]: at.get(k + name[1], []) for k in PART_OF}
            type_at = TYPES.index(type_) if type_ != "-" else None
            deeds.append(Deed(at[name][0], parts, KINDS.index(kind), type_at, FACTUALITIES.index(factuality)))
            continue
        act, polarity, modality, channel = (*words, "none")[:4]
        roles = {ROLE_OF[k]: at.get(k + name, []) for k in ROLE_OF}
        soft = [0.0] * len(ACTS)
        soft[ACTS.index(act)] = 1.0
        frames.append(
            Frame({r: roles.get(r, []) for r in ROLES}, soft, CHANNELS.index(channel), POLARITIES.index(polarity),
                  MODALITIES.index(modality))
        )  # fmt: skip
