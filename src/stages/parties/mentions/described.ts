import { agencies } from "../../../lang/en/channels.ts";
import { business, officeNouns, officesInSmall, onState, standsAt } from "../../../lang/en/institutions.ts";
import { besideOwner, sexOf } from "../../../lang/en/pronouns.ts";
import { vessel } from "../../../lang/en/things.ts";
import { royal } from "../../../lang/en/titles.ts";
import type { Span } from "../../../model/span.ts";
import { institutional } from "./mentions.ts";
import type { Named } from "./named.ts";
import { type Known, kinOf, partOfInstitution, roleIn } from "./persons.ts";
import { isDescent } from "./sides.ts";

/**
 * What is told of a name behind it, between commas: `, the foreign minister of Norway,`; no clause (`, because the Norwegian
 * president`).
 */
const appositive =
  /^, (?:(?:who is|then|also|formerly) )?(?!(?:because|but|and|while|as|after|before|when|if|although|though|since|where|which|who|so) )((?:an?|the|his|her|its|their)? ?[^,.;:"“”()\n]{3,120})(?=[,.;\n])/u;

/** Where the words that tell of a name end though no comma does: `the speaker of the parliament meanwhile met`. */
const goesOn = /(?<=.) (?:meanwhile|also|who|which)\b.*$/u;

/** What is somebody's concern in a state, or only where he is, before its name: `the campaign for human rights in`, `based in`. */
const matterIn =
  /\b(?:(?:rights|freedoms?|democracy|peace|affairs|developments|conflict|war|crisis|based|living|exiled|born) (?:in|on)|(?:experts?|specialists?|scholars?|authority|authorities|analysts?|historians?|students?|professors?|books?) (?:on|of|in)) (?:the )?$/u;

/** For whom one speaks who is told to be of these: the first state, body or office of a state, not where he is based. */
function sideIn(text: string, named: readonly Named[]): string | null {
  const body = named.find(
    ({ span, institutions }) =>
      !/-based$/u.test(text.slice(...span)) &&
      !isDescent(text, span) &&
      !/^ (?:affairs|studies|history|literature|language)\b/iu.test(text.slice(span[1], span[1] + 12)) &&
      !(
        institutions[0]?.by === "name" &&
        institutions[0].kind === "state" &&
        onState.test(text.slice(span[1], span[1] + 60))
      ) &&
      !matterIn.test(text.slice(Math.max(0, span[0] - 40), span[0])),
  );
  const office = body && officeNouns.test(body.name.join(" ")) ? body.of : null;
  return (body?.institutions[0] ?? office)?.for ?? null;
}

/** Up to whom somebody met or told, before whose name his office stands: `Hale met the Norwegian envoy, Brand`. */
const metBefore =
  /^.*\b(?:met(?: with)?|meets|told|called|phoned|telephoned|visited|received|hosted|accused|urged|asked|warned|joined|replaced|succeeded|thanked|praised|criticised|criticized|invited|summoned|greeted|welcomed|quoted)\s/u;

/** The office that ends right before a name, `the Norwegian envoy, Ann Hale,`, and the words that tell it. */
function officeBefore(text: string, item: Named, rest: string): { readonly role: string; readonly span: Span } | null {
  // A dateline's dash bounds the words before a name too: `WASHINGTON – Russia's minister, X`.
  const lead = /(?:^|[.!?"“”\n]|, )((?:U\.[SKN]\.|[^.!?"“”,;:()\n]){3,80}), $/u
    .exec(text.slice(Math.max(0, item.from - 90), item.from))?.[1]
    ?.replace(/^.*\s(?:[–—]|--?)\s/u, "")
    .replace(metBefore, "")
    .trim();
  if (!lead || (item.name.length === 1 && item.title === null) || institutional(item)) return null;
  const end = item.from - 2;
  const whole = roleIn(lead.replace(/^(?:the|an?) /iu, "").replace(/\b[\p{Lu}][\p{L}]*['’]s /gu, ""));
  if (whole) return { role: whole, span: [end - lead.length, end] };
  // `called on the Norwegian envoy, Ann Hale, to go`, but not `met the Norwegian envoy, Ann Hale said`.
  if (item.title !== null || item.role !== null || !/^(?:[,.;)]|$)/u.test(rest)) return null;
  const own = /^.*\b(?:the|an?) /iu.exec(lead)?.[0].length ?? 0;
  const role = own > 0 ? roleIn(lead.slice(own)) : null;
  return role ? { role, span: [end - lead.length + own, end] } : null;
}

/** What many names of places begin with, and few of persons: `New Hampshire`. */
const placeFirst = /^(?:New|South|North|West|East|Port|Fort|Cape|Lake|Mount|Rio|Las|Los|São|Sao|Santa|Saint|St)$/u;

const personal3 = /\b(?:he|him|his|she|her)\b/iu;
const pronoun = /\b(?:he|she|him|his|her|who)\b/iu;

/**
 * What the words after a name say: `X, the foreign minister of Y,` gives him role and state; `X (Y)` too. A name whose
 * next sentence goes on with `he` is a person's.
 */
export function describe(text: string, known: Known, institutionsIn: (span: Span) => readonly Named[]): void {
  const tally = { he: 0, she: 0 };
  for (const item of known.mentions) {
    const clause = /^[^.!?\n"“”]{0,60}/u.exec(text.slice(item.span[1]))?.[0] ?? "";
    const next = personal3.exec(clause)?.[0].toLowerCase();
    if (next) tally[next.startsWith("h") && next !== "her" ? "he" : "she"]++;
    const rest = text.slice(item.span[1], item.span[1] + 160);
    const office = officeBefore(text, item, rest);
    if (office) {
      known.roles.add(office.role);
      known.human = true;
      known.for ??= sideIn(text, institutionsIn(office.span));
    }
    const kin = kinOf(text, item);
    if (kin && /^, /u.test(rest)) {
      known.human = true;
      known.sex ??= sexOf(kin);
    }
    const realm = royal.test(item.title ?? "") ? /^ of (?:the )?/u.exec(rest)?.[0].length : undefined;
    if (realm) {
      const from = item.span[1] + realm;
      const [state] = institutionsIn([from, from + 40]);
      if (state?.span[0] === from && state.institutions[0]?.kind === "state") known.for ??= state.institutions[0].for;
    }
    const apposition = appositive.exec(rest);
    // `the US secretary, Vale, the Norwegian president, Brand, and`: the next one's office.
    // `Its minister, Vale, summoned the Norwegian envoy`: whose office stands before him, after the comma his verb.
    const another =
      office !== null &&
      (/^, \p{Lu}/u.test(rest.slice(apposition?.[0].length ?? 0)) ||
        !/^(?:an?|the|his|her|its|their|now|once|then|also|formerly)\b/u.test(apposition?.[1] ?? ""));
    // `According to Reuters, the mayor's lawyer, Vale, left`: what goes on after a comma tells of somebody else.
    const opens = /\b[Aa]ccording to (?:the )?$/u.test(text.slice(Math.max(0, item.from - 20), item.from));
    if (
      apposition?.[1] &&
      !another &&
      !(opens && agencies.has(known.name.toLowerCase())) &&
      /\p{Ll}{4}/u.test(apposition[1])
    ) {
      const from = item.span[1] + apposition[0].length - apposition[1].length;
      const words = apposition[1].toLowerCase().replace(/^(?:an?|the|his|her|its|their) /u, "");
      const role = roleIn(words);
      if (role) {
        known.roles.add(role);
        known.human = true;
        // An ally of Iran is not Iran's.
        if (!besideOwner.test(words.replace(/ (?:of|to|and) .*$/u, "")))
          known.for ??= sideIn(text, institutionsIn([from, from + apposition[1].replace(goesOn, "").length]));
      }
    }
    const there = /\b(?:in|at|near) $/u.test(text.slice(Math.max(0, item.from - 8), item.from));
    if (
      !there &&
      !partOfInstitution(item) &&
      !institutional(item) &&
      /^(?:, who\b| who\b|, (?:4|5|6|3|2|7|8)\d,)/u.test(rest)
    )
      known.human = true;
  }
  if (known.mentions.some(({ span: [start] }) => vessel.test(text.slice(Math.max(0, start - 24), start)))) {
    known.human = false;
    return;
  }
  for (const role of known.roles) known.for ??= officesInSmall.find(([words]) => role.startsWith(words))?.[1] ?? null;
  if (known.human && tally.he !== tally.she) known.sex ??= tally.he > tally.she ? "he" : "she";
  if (
    !known.human &&
    known.mentions.some(
      (item) =>
        item.name.length > 1 &&
        !placeFirst.test(item.name[0] ?? "") &&
        !business.test(text.slice(Math.max(0, item.from - 40), item.from)) &&
        !standsAt.test(text.slice(Math.max(0, item.from - 14), item.from)) &&
        pronoun.test(text.slice(item.span[1], item.span[1] + 60)),
    ) &&
    !known.mentions.some(institutional)
  )
    known.human = true;
}
