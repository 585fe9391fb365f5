import type { Act } from "../model/acts.ts";

/** The six families of acts: what colour, glyph and stroke tell apart; the act itself is always named in words. */
export const families = {
  gives: { glyph: "+", label: "gives its word", acts: ["assurance", "promise", "offer", "agreement", "intention"] },
  rejects: { glyph: "\u2212", label: "rejects", acts: ["denial", "refusal"] },
  asks: { glyph: "?", label: "asks", acts: ["demand", "request", "proposal", "question", "hope"] },
  presses: { glyph: "!", label: "presses", acts: ["warning", "threat"] },
  judges: { glyph: "\u00a7", label: "judges", acts: ["accusation", "condemnation", "support"] },
  tells: { glyph: ":", label: "tells", acts: ["assertion", "assessment", "other"] },
} as const satisfies Record<string, { glyph: string; label: string; acts: readonly Act[] }>;

export type Family = keyof typeof families;

const byAct = new Map<Act, Family>(
  (Object.keys(families) as Family[]).flatMap((family) => families[family].acts.map((act) => [act, family] as const)),
);

/** Every act has one family; a test holds the table to the list of acts. */
export const familyOf = (act: Act): Family => byAct.get(act) ?? "tells";
