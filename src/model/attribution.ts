import type { Act, Channel, Modality, Polarity } from "./acts.ts";
import type { Span } from "./span.ts";

/**
 * Someone who speaks or is spoken to. Where nobody is resolved `name` is the noun phrase of the text and `actor` null.
 * `for` is the state (ISO 3166 alpha-3) or body (NATO, EU, UN, OSCE) spoken for.
 */
export interface Party {
  readonly name: string;
  readonly actor: string | null;
  readonly for: string | null;
}

/** True where one speaks for the state or body of one of these; false where nobody knows for whom. */
export const sidesWith = ({ for: side }: Party, others: readonly Party[]): boolean =>
  side !== null && others.some((other) => other.for === side);

/** True for one who is known to speak for a state or body. */
export const speaksForSide = (party: Party): boolean => party.for !== null;

export type Directness = "direct" | "mixed" | "indirect";
export type Zone = "body" | "headline" | "deck" | "breadcrumb" | "caption";

/**
 * Words given to somebody: source, cue and content, each a list of spans in reading order and empty where the text
 * has none. Nesting is flat: `within` names the attribution whose content holds this one, null for the outermost.
 */
export interface Attribution {
  readonly id: string;
  readonly within: string | null;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly addresseeSpan: readonly Span[];
  readonly channelSpan: readonly Span[];
  readonly timeSpan: readonly Span[];
  /** Null only where there is no source at all. */
  readonly speaker: Party | null;
  readonly speakers: readonly Party[];
  readonly addressees: readonly Party[];
  /** Names of the reporters between the outlet and this speaker, outermost first. */
  readonly via: readonly string[];
  readonly act: Act;
  readonly directness: Directness;
  readonly channel: Channel | null;
  readonly channelFrom: "explicit" | "inherited" | "inferred" | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly time: { readonly edtf: string } | null;
  readonly zone: Zone;
  /** The chance, in [0, 1], that a careful annotator would mark this attribution. */
  readonly confidence: number;
  /** The model or rule that says so. */
  readonly by: string;
}

/** Words of which nothing is known yet, to be laid under what is: no spans, no parties, said plainly by nobody. */
export const unattributed: Attribution = {
  id: "",
  within: null,
  source: [],
  cue: [],
  content: [],
  addresseeSpan: [],
  channelSpan: [],
  timeSpan: [],
  speaker: null,
  speakers: [],
  addressees: [],
  via: [],
  act: "other",
  directness: "indirect",
  channel: null,
  channelFrom: null,
  polarity: "affirmative",
  modality: "certain",
  time: null,
  zone: "body",
  confidence: 0,
  by: "",
};

/** The attributions that hold this one, outermost first: who reported whose words. Unknown parents end the chain. */
export function chain(attributions: readonly Attribution[], of: Attribution): Attribution[] {
  const byId = new Map(attributions.map((a) => [a.id, a]));
  const above: Attribution[] = [];
  for (let at = of.within; at !== null; ) {
    const parent = byId.get(at);
    if (!parent || above.includes(parent)) break;
    above.unshift(parent);
    at = parent.within;
  }
  return above;
}
