import { broadcaster, media, programme } from "../../../lang/en/channels.ts";
import { governing, institutionHeads, standsAt } from "../../../lang/en/institutions.ts";
import { privateNouns } from "../../../lang/en/private.ts";
import {
  belonging,
  besideOwner,
  leaders,
  ownKin,
  ownOffice,
  ownState,
  pair,
  pronouns,
} from "../../../lang/en/pronouns.ts";
import { behindLeader, groupNouns, oneOfMany, roleNouns, serving } from "../../../lang/en/roles.ts";
import { officeLabel, surnameLabel, transcriptLabel } from "../../../lang/en/transcripts.ts";
import type { Span } from "../../../model/span.ts";
import { ownId } from "../../../world/spelling.ts";
import { institutional } from "../mentions/mentions.ts";
import type { Named } from "../mentions/named.ts";
import { roleIn } from "../mentions/persons.ts";
import { isDescent } from "../mentions/sides.ts";
import { amongUs } from "./among-us.ts";
import { counterpart } from "./counterpart.ts";
import { ofSpeakersState } from "./in-turn.ts";
import { governments, isMatter, ofInstitution, ownedBy } from "./institutions.ts";
import { inOneVoice } from "./issuer.ts";
import { asOne, holderOf, joined, shared, together } from "./joint.ts";
import { ofKin } from "./kin.ts";
import { mayBe } from "./kinds.ts";
import { ofLeader } from "./led.ts";
import { byOffice } from "./office.ts";
import { nameless, ofAnother, otherSex } from "./other-office.ts";
import {
  asOwned,
  givenOwnersSide,
  institutionOwned,
  type Owned,
  ofHisOffice,
  ofHisOwn,
  ofNamedOwn,
  ofOwner,
  ofPresidency,
  ownBeside,
  ownedIn,
  withHisOwn,
} from "./owned.ts";
import { allOf, pairOf, severalOf, spokeTogether } from "./pairs.ts";
import { headNoun, ownWords } from "./phrase.ts";
import { ofEpithet, pronoun } from "./pronouns.ts";
import { type Asked, asInstitutions, asPersons, asUnknown, type Referent } from "./referent.ts";
import { namedByRemarks } from "./remarks.ts";
import { lastOfState, ofParty, peopled, repeated, sameVague } from "./repeated.ts";
import { officeOfOwner, type RolePhrase, rolePhrase } from "./role-phrase.ts";
import { byRole, byRoles, namedLater, namedSoon } from "./roles.ts";
import { partyOfKnown, partyOfNamed, partyOfPerson, reading, type Scene } from "./scene.ts";
import { ofText } from "./texts.ts";
import { ofSurnameLabel, ofTitle } from "./title.ts";

/** Resolves a phrase of the report; null for an empty one. */
export function refer(scene: Scene, asked: Asked, span: Span): Referent | null {
  const at = ownWords(scene, span);
  const phrase = scene.text.slice(...at);
  if (phrase === "") return null;
  const bare = phrase.replace(/['’]s?$/u, "").replace(/(?<=^(?:my|our|your|his|her|its|their)) own$/iu, "");
  const voice = inOneVoice(scene, at);
  if (voice) return voice;
  const known = pronouns[bare.toLowerCase()];
  if (known && !/^(?:US|IT)$/u.test(bare)) return pronoun(scene, asked, at, known, refer) ?? asItStands(scene, at);
  if (pair.test(bare)) return pairOf(scene, asked, at, bare) ?? asItStands(scene, at);
  const some = severalOf(scene, asked, at, bare);
  if (some) return some;
  if (leaders.test(bare) && !/sides|parties/iu.test(bare)) {
    const all = allOf(scene, at) ?? spokeTogether(asked);
    if (all) return all;
  }
  const among = amongUs(scene, at);
  if (among) return among;
  if (ownKin.test(bare)) return ofKin(scene, asked, at, refer) ?? asItStands(scene, at);
  if (ownState.test(bare) || ownOffice.test(bare)) return ofOwner(scene, asked, at, refer) ?? asItStands(scene, at);
  const owned = ownedIn(scene, asked, at, refer);
  if (owned) return ofOwned(scene, at, owned);
  if (surnameLabel.test(phrase)) return ofSurnameLabel(scene, phrase) ?? asItStands(scene, at);
  if (transcriptLabel.test(phrase)) return ofTitle(scene, phrase) ?? asItStands(scene, at);
  if (officeLabel(phrase) && (phrase.includes(" ") || scene.turns.some(({ label }) => label[0] === at[0])))
    return asLabelled(phrase);
  const named = scene.namedWithin(at).some((item) => human(scene, item));
  if (!named && programme.test(bare) && media.test(bare.split(/['’]s /u)[0] ?? "")) return asItStands(scene, at);
  if (broadcaster.test(bare) && scene.namedWithin(at)[0]?.institutions[0]?.kind === "state")
    return asInstitutions([{ name: bare, actor: ownId(bare), for: null }], "name");
  const member = ofParty(scene, asked, at);
  if (member) return member;
  const hisOwn =
    ofHisOwn(scene, asked, at, refer) ??
    ofNamedOwn(scene, asked, at, refer) ??
    ofHisOffice(scene, asked, at, refer) ??
    ofPresidency(scene, asked, at, refer);
  if (hisOwn) return hisOwn;
  const government = ofLeader(scene, at);
  if (government) return government;
  const heads = headsOf(scene, at);
  const holders = byRoles(scene, at);
  if (holders) return asPersons(holders, "joint");
  const holder = holderOf(scene, at, heads);
  if (holder) return holder;
  const both = heads[0] && heads.length === 1 ? withHisOwn(scene, asked, at, heads[0], refer) : null;
  if (both) return both;
  const beside = heads[0] && heads.length === 1 ? ownBeside(scene, asked, at, heads[0], refer) : null;
  const second = beside && ofOwned(scene, at, beside);
  if (beside && second?.resolved) return asOne([beside.owner, second]);
  const states = governments(scene, at);
  if (states) return states;
  if (shared(scene, at, heads)) return asItStands(scene, at);
  const parts = joined(scene, at, heads);
  const joint = parts && together(scene, asked, parts, refer);
  if (joint) return joint;
  const person = heads.find((head) => human(scene, head));
  if (person) return ofPerson(scene, givenOwnersSide(scene, asked, at, person, refer));
  const unlisted = namedBeside(scene, at, heads) ?? apposed(phrase);
  if (unlisted) return unlisted;
  return (
    (peopled(scene, at) ? repeated(scene, asked, at) : null) ??
    sameVague(scene, asked, at) ??
    ofText(scene, asked, at, refer) ??
    ofSpeakersState(scene, asked, at, refer) ??
    ofRole(scene, at) ??
    counterpart(scene, asked, at, refer) ??
    lastOfState(scene, asked, at) ??
    ofInstitution(scene, at, heads) ??
    repeated(scene, asked, at) ??
    ofEpithet(scene, asked, at) ??
    ofOpening(scene, at) ??
    namedByRemarks(scene, at) ??
    asItStands(scene, at)
  );
}

/** The phrase itself as a party: nobody is resolved, though its state may be plain. */
export function asItStands(scene: Scene, span: Span): Referent {
  const phrase = scene.text
    .slice(...span)
    .replace(/\s+/gu, " ")
    .replace(/ ?['’]s?$/u, "");
  const [near] = scene.namedWithin(span).filter(({ institutions }) => institutions.length > 0);
  const name = near ? ownedBy(scene, near, span) : phrase;
  const led = near ? scene.text.slice(span[0], near.span[0]) : "";
  const sits = near !== undefined && scene.text.startsWith("-based", near.span[1]);
  const there =
    sits ||
    besideOwner.test(led.replace(/ of (?:the )?$/u, "")) ||
    (standsAt.test(led) && !governing.test(led)) ||
    (near !== undefined && (isMatter(scene, near) || isDescent(scene.text, near.span)));
  const leader = near ? undefined : scene.namedWithin(span).find((item) => human(scene, item));
  const named = near ? null : ((leader && scene.knownOf(leader)) ?? partisans(scene, span));
  const side = near && !there ? reading(scene, near) : named;
  const person =
    rolePhrase(scene, span) !== null || roleNouns.has(headNoun(phrase)) || oneOfMany.test(headNoun(phrase));
  return asUnknown(name, person, side?.for);
}

/** The state of those whom a phrase begins with: `the French Socialist leader`. */
const partisans = (scene: Scene, [from, to]: Span) =>
  scene.namedWithin([from, to]).find((item) => /^(?:an?|the)? ?$/iu.test(scene.text.slice(from, item.span[0])))?.of;

/** Somebody whom a transcript does not name, in its label's words: `senior administration official`. */
const asLabelled = (label: string): Referent => asUnknown(label.toLowerCase(), true);

const human = (scene: Scene, item: Named): boolean => scene.knownOf(item)?.human === true;

/** Names in a phrase that it may be about: not those another word of it belongs to, or that belong to others. */
function headsOf(scene: Scene, [from, to]: Span): Named[] {
  const { text } = scene;
  const found: Named[] = [];
  let barred = -1;
  const items = scene.namedWithin([from, to]);
  for (const item of items) {
    const start = item.role === null && item.title === null ? item.span[0] : item.from;
    const before = text.slice(from, Math.max(from, start)).replace(/\($/u, "");
    const rest = text.slice(item.span[1], to);
    const two = human(scene, item) && found.some((one) => human(scene, one));
    const owned =
      belonging.test(before) ||
      (barred >= 0 && !two && /^,? (?:and|or) (?:the )?$/u.test(text.slice(barred, item.from))) ||
      (barred >= 0 && item.institutions.length > 0 && text.slice(barred, item.from) === ", ");
    const owns = item.possessive && /\p{L}/u.test(rest.replace(/^['’]s?/u, ""));
    const adjective =
      item.institutions.length > 0 && /^(?:-| \(?\p{L})/u.test(rest) && !/^ (?:and|or|as well as|but)\b/u.test(rest);
    const plural = adjective && /^ \(/u.test(rest);
    if (owned) barred = item.span[1];
    const modifies =
      /^ \p{Ll}/u.test(rest) &&
      !/^ (?:and|or|nor|as well as|but|who|of|in|at|from|along|together)\b/u.test(rest) &&
      /\p{Lu}/u.test(rest);
    if (
      owned ||
      owns ||
      modifies ||
      ofHis(scene, item, rest) ||
      beforeHouse(scene, item, items) ||
      (adjective && !plural)
    )
      continue;
    found.push(item);
  }
  return found;
}

/** `the Vale White House`: whose it is then, and not he. */
const beforeHouse = (scene: Scene, item: Named, items: readonly Named[]): boolean =>
  human(scene, item) &&
  items.some(({ institutions, span: [start] }) => institutions.length > 0 && start === item.span[1] + 1);

/** `Vale aides`, `a Vale spokesman`: those who are his, and not he. */
function ofHis(scene: Scene, item: Named, rest: string): boolean {
  const [, noun = ""] = /^ (\p{Ll}+)\b/u.exec(rest) ?? [];
  return human(scene, item) && (groupNouns.has(noun) || serving.test(noun) || behindLeader.test(rest));
}

/** A name that no table has and that only the phrase itself tells to be a person's: `X, a resident`; `the spokesman (Y) X`. */
function namedBeside(scene: Scene, [from, to]: Span, heads: readonly Named[]): Referent | null {
  const fits = heads.find((item) => {
    const known = scene.knownOf(item);
    if (!known || item.name.length < 2 || institutional(item) || item.of) return false;
    const behind = scene.text.slice(item.span[1], to);
    const begins =
      item.span[0] === from &&
      (/^, (?:\d|an? |the |who )/u.test(behind) || (/^, \p{Ll}/u.test(behind) && roleIn(behind.slice(2)) !== null));
    return (
      begins ||
      (item.span[1] === to &&
        roleIn(scene.text.slice(from, item.span[0]).toLowerCase().replace(/["“”]/gu, "").trim()) !== null)
    );
  });
  const known = fits && scene.knownOf(fits);
  if (!known) return null;
  known.human = true;
  return ofPerson(scene, fits);
}

/** Somebody whose name is no name that is known, by what the phrase tells of him behind it: `Bai Jan, a resident of the port`. */
function apposed(phrase: string): Referent | null {
  const [, name = "", told = ""] =
    /^(\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){1,3}), ((?:an? |who |\d\d,).*)$/su.exec(phrase) ?? [];
  const noun = headNoun(told);
  const person = !/^an? /u.test(told) || roleNouns.has(noun) || privateNouns.has(noun);
  const last = name.split(" ").at(-1)?.toLowerCase() ?? "";
  const nobody = name === "" || !person || roleNouns.has(last) || institutionHeads.has(last) || groupNouns.has(last);
  return nobody ? null : asPersons([{ name, actor: ownId(name), for: null }], "full name");
}

function ofPerson(scene: Scene, item: Named): Referent | null {
  const known = scene.knownOf(item);
  if (!known) return null;
  const full = known.mentions.find(({ name }) => name.join(" ") === known.name);
  const rule = item.name.length > 1 ? "full name" : item.title ? "title and name" : "surname";
  const evidence = full && full !== item ? [full.span] : [];
  return asPersons([partyOfKnown(known)], rule, evidence);
}

/** `its foreign minister`: an institution, or somebody of the report or the tables, or what his owner calls it. */
function ofOwned(scene: Scene, span: Span, owned: Owned): Referent {
  const role = officeOfOwner(owned.office, owned.of);
  return institutionOwned(scene, owned) ?? (role && ofRole(scene, span, role)) ?? asOwned(scene, owned);
}

/** A role without a name: somebody of the report who is called so, or else the holder of the office on its date. */
function ofRole(scene: Scene, span: Span, phrase: RolePhrase | null = rolePhrase(scene, span)): Referent | null {
  if (!phrase) return null;
  const pointed = phrase.definite && !phrase.strange;
  const known = (pointed ? byRole(scene, phrase, span[0]) : null) ?? namedLater(scene, phrase, span);
  if (known) {
    const mention = known.mentions.findLast((item) => item.span[0] < span[0]) ?? known.mentions[0];
    return asPersons([partyOfKnown(known)], "role in the report", mention ? [mention.span] : []);
  }
  const person = pointed ? byOffice(scene, phrase) : null;
  if (!person) return null;
  return asPersons([partyOfPerson(scene.world, person, scene.when)], "office on the date");
}

/** Somebody whom the opening of the report names only later. */
function ofOpening(scene: Scene, span: Span): Referent | null {
  const words = scene.text.slice(...span);
  const phrase = nameless.test(words) ? null : rolePhrase(scene, span);
  if (!phrase && !institutionHeads.has(headNoun(words))) return null;
  const state = scene.namedWithin(span).find(({ institutions }) => institutions.length > 0);
  const item = namedSoon(scene, span, phrase, (state && reading(scene, state)?.for) ?? null);
  const party = item && partyOfNamed(scene, item);
  const known = item && scene.knownOf(item);
  if (party && !phrase && !mayBe(words, headNoun(words), party.name)) return null;
  if (!item || !party || (phrase && known && (ofAnother(phrase, known) || otherSex(phrase, known)))) return null;
  return {
    parties: [party],
    rule: "role in the report",
    evidence: [item.span],
    human: phrase !== null,
    resolved: true,
  };
}
