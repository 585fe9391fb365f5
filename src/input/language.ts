import { eld } from "eld/extrasmall";

/** `english`: read it; otherwise the reason for a refusal. */
export type Tongue =
  | { readonly english: true; readonly lang: string }
  | { readonly english: false; readonly reason: string };

const sampleSize = 6_000;
/** With fewer letters than this a language is not told. */
const fewest = 60;

const names = new Intl.DisplayNames(["en"], { type: "language" });

function refused(code: string): Tongue {
  let name = code;
  try {
    name = names.of(code) ?? code;
  } catch {
    // Not a language tag: the code is all there is to say.
  }
  return {
    english: false,
    reason: `is in ${name === code ? `"${code}"` : `${name} (${code})`}; only English is read so far`,
  };
}

/** The language of what is plainly written in another script than English, or null. */
function otherScript(sample: string, letters: number): string | null {
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < 8 || latin >= 0.5 * letters) return null;
  return eld.detect(sample).language || "und";
}

/**
 * Whether a text can be read, and as what language it goes on. `given` is what the wrapping says (BCP 47), trusted
 * where it says English unless the text is plainly in another script. Otherwise the text decides; where it is too
 * short or too mixed to tell, the given language stands, and without one it is taken as English.
 */
export function tongue(text: string, given: string | null): Tongue {
  const start = Math.max(0, Math.min(text.length - sampleSize, Math.floor(text.length / 4)));
  const sample = text.slice(start, start + sampleSize);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = otherScript(sample, letters);
  if (script)
    return script === "und"
      ? { english: false, reason: "is not in the Latin script; only English is read so far" }
      : refused(script);
  const saysEnglish = given !== null && /^en(?:[-_]|$)/iu.test(given);
  if (saysEnglish) return { english: true, lang: given };
  if (letters >= fewest) {
    const result = eld.detect(sample);
    const scores = result.getScores();
    const best = result.language;
    const ahead = (scores[best] ?? 0) - (scores.en ?? 0);
    if (best === "en" && (given === null || result.isReliable())) return { english: true, lang: "en" };
    if (best !== "en" && best !== "" && result.isReliable() && ahead > 0.05) return refused(best);
  }
  return given === null || given.trim() === "" || given === "und" ? { english: true, lang: "en" } : refused(given);
}
