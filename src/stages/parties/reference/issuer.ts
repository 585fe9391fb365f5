import { documentBy, jointTitle, ourselves } from "../../../lang/en/institutions.ts";
import { highOffices } from "../../../lang/en/titles.ts";
import type { Party } from "../../../model/attribution.ts";
import { contains, type Span } from "../../../model/span.ts";
import { ownId } from "../../../world/spelling.ts";
import { roleIn } from "../mentions/persons.ts";
import { holderIn } from "./office.ts";
import { type Asked, asInstitutions, asPersons, type Refer, type Referent } from "./referent.ts";
import { partyOfInstitution, partyOfPerson, reading, type Scene } from "./scene.ts";
import { inOffice, ofNamed, ofNames, ofTables } from "./title.ts";

const rule = "title of the document";

/**
 * Whom `I` or `we` means outside of all reported words: whoever gives the document out, as its first words, its title or its
 * signature says. Null where none of them does.
 */
export function issuer(scene: Scene, asked: Asked, sort: "I" | "we", refer: Refer): Referent | null {
  return (
    (sort === "we" ? (openly(scene, asked, refer) ?? jointly(scene)) : null) ??
    inOpening(scene) ??
    inTitle(scene) ??
    (sort === "I" ? ofSignature(scene) : null)
  );
}

/** `We, the leaders of the Seven, met`: who the document itself says `we` are. */
function openly(scene: Scene, asked: Asked, refer: Refer): Referent | null {
  const span = opening(scene);
  if (!span) return null;
  const together = inOneVoice(scene);
  if (together) return together;
  const who = refer(scene, { ...asked, above: [] }, span);
  return who && { ...who, rule, evidence: [span] };
}

/** How far into a document its first words are looked for, and how far a list goes on from there, in characters. */
const [begins, runsOn] = [800, 600];

/** The words that say who `we` are, after `We,`; null in other documents. */
function opening({ text }: Scene): Span | null {
  const match = ourselves.exec(text.slice(0, begins));
  return match && [match.index, match.index + match[0].length];
}

/**
 * Those who give a document out together, `We, the leaders of Norway and Iran, met`; with a `source` only where that is
 * one of them, as a model marks the last before the verb. Null where the first words name no such list.
 */
export function inOneVoice(scene: Scene, source: Span | null = null): Referent | null {
  if (source && source[0] > begins + runsOn) return null;
  const span = opening(scene);
  const several = span && leadersOf.test(scene.text.slice(...span)) ? namedInTurn(scene, span[0]) : [];
  if (several.length < 2 || (source && !several.some(({ span }) => contains(source, span)))) return null;
  return asInstitutions(
    several.map(({ party }) => party),
    rule,
    several.map(({ span }) => span),
  );
}

const leadersOf =
  /^the (?:leaders|heads|presidents|prime ministers|ministers|foreign ministers|governments|representatives|members) of /u;

/** The states and bodies that a list names, `the leaders of the Union, Norway and Iran`, from its first on. */
function namedInTurn(scene: Scene, from: number): { readonly party: Party; readonly span: Span }[] {
  const found: { party: Party; span: Span }[] = [];
  for (const item of scene.namedWithin([from, from + runsOn])) {
    const last = found.at(-1)?.span[1];
    const between = last === undefined ? " " : scene.text.slice(last, item.span[0]);
    const institution = reading(scene, item);
    if (!institution || !/^(?:,? and|,)? (?:the )?$/u.test(between) || (last !== undefined && between.trim() === ""))
      break;
    found.push({ party: partyOfInstitution(institution), span: item.span });
  }
  return found;
}

/** The states and bodies of a title that joins them: `Joint Statement by Norway and the Harbour Union`; null unless all are known. */
function jointly({ title, world }: Scene): Referent | null {
  const names = jointTitle.exec(title)?.[1]?.split(/, (?:and )?| and /u) ?? [];
  const parties = names.flatMap((name) => {
    const [known] = world.institutions(name.replace(/^the /iu, ""));
    return known ? [partyOfInstitution(known)] : [];
  });
  if (parties.length < 2 || parties.length < names.length) return null;
  return asInstitutions(parties, rule);
}

/** The person whom the document's own first words say it is by: `Statement by President X`. */
function inOpening(scene: Scene): Referent | null {
  const by = documentBy.exec(scene.text.slice(0, 400));
  const end = by ? by.index + by[0].length : 0;
  const item = by && scene.namedWithin([end, 500]).find((one) => scene.knownOf(one)?.human);
  return item && item.from <= end + 24 ? ofNamed(scene.knownOf(item), rule) : null;
}

/** The person whom its title says it is by, who may be named nowhere else: of the report, or by office and name of the tables. */
function inTitle(scene: Scene): Referent | null {
  const by = /\b(?:by|from|of) ((?:\p{Lu}[\p{L}.’'-]*(?: |$))+)/u.exec(scene.title)?.[1] ?? "";
  const words = by.split(/[^\p{L}’'-]+/u).filter(Boolean);
  const named = scene.known.find(({ name, human }) => {
    const surname = name.split(" ").at(-1)?.toLowerCase() ?? "";
    return human && surname.length > 2 && words.some((word) => word.toLowerCase() === surname);
  });
  if (named) return ofNamed(named, rule);
  const office = words.findLastIndex((_, n) => roleIn(words.slice(0, n + 1).join(" ")) !== null);
  const [given = "", surname = ""] = words.slice(office + 1);
  if (words.length === 0 || given === "") return ofHouse(scene);
  if (office < 0) return null;
  const head = words[office]?.toLowerCase() ?? "";
  return ofNames(scene, given, surname, rule) ?? ofTables(scene, inOffice(scene, given, head), rule);
}

const byHolder = new RegExp(`\\b(?:by|from|of) the (${highOffices})\\b`, "u");

/** `Statement by the President`, of the house that publishes it: whoever held that office of its state on the report's days. */
function ofHouse(scene: Scene): Referent | null {
  const words = byHolder.exec(scene.title)?.[1];
  const person = words !== undefined && scene.house ? holderIn(scene, words, scene.house.name) : null;
  return person ? asPersons([partyOfPerson(scene.world, person, scene.when)], rule) : null;
}

/** A name in capitals on a line of its own near the end: `ANN B. VALE`, with the place and day of signing after it or not. */
const signed = /\n[ \t]*(\p{Lu}[\p{Lu}'’.-]*(?: \p{Lu}[\p{Lu}'’.-]*){1,4})[ \t]*(?:\n[^\n]{0,60}){0,6}\s*$/u;

/** Whoever signs a document at its end: of the tables, the one of his surname in office then, or else the name itself. */
function ofSignature(scene: Scene): Referent | null {
  const match = signed.exec(scene.text.slice(-400));
  const name = match?.[1]?.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase());
  if (!match || !name || /^The /u.test(name)) return null;
  const start = Math.max(0, scene.text.length - 400) + match.index + match[0].indexOf(match[1] ?? "");
  const surname =
    name
      .replace(/,? (?:Jr|Sr)\.?$/u, "")
      .split(" ")
      .at(-1) ?? "";
  const held = inOffice(scene, surname);
  const [person] = held.length === 1 ? held : scene.world.actorByName(name);
  return asPersons(
    [person ? partyOfPerson(scene.world, person, scene.when) : { name, actor: ownId(name), for: null }],
    rule,
    [[start, start + (match[1] ?? "").length]],
  );
}
