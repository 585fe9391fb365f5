import type { DeedKind, DeedType } from "../../model/deed.ts";

/** What a CAMEO code means here. `null`: words and no deed (statements, appeals, demands), which are not imported. */
export type Coded = { readonly kind: DeedKind; readonly type: DeedType } | null;

const of = (kind: DeedKind, type: DeedType): Coded => ({ kind, type });

/**
 * CAMEO codes as kinds of deeds, the longest code that begins a row's own deciding: `1841` is read as `184`, or `18`.
 * Types follow the project of PLOVER's own conversion. What is said, hoped, demanded, promised or threatened in words
 * (01, 02, 03, 10, 11, 13) is no deed that could keep or break a word.
 */
export const cameo: Readonly<Record<string, Coded>> = {
  "01": null,
  "02": null,
  "03": null,
  "04": of("meeting", "CONSULT"),
  "041": of("call", "CONSULT"),
  "042": of("visit", "CONSULT"),
  "043": of("meeting", "CONSULT"),
  "045": of("meeting", "CONSULT"),
  "046": of("meeting", "CONSULT"),
  "05": of("agreement", "SUPPORT"),
  "051": null,
  "052": null,
  "053": null,
  "054": of("recognition", "SUPPORT"),
  "055": of("admission", "CONCEDE"),
  "056": null,
  "057": of("agreement", "AGREE"),
  "06": of("other", "COOPERATE"),
  "062": of("exercise", "COOPERATE"),
  "064": of("disclosure", "COOPERATE"),
  "07": of("aid", "AID"),
  "072": of("arms-transfer", "AID"),
  "08": of("other", "CONCEDE"),
  "081": of("other", "CONCEDE"),
  "0831": of("resignation", "CONCEDE"),
  "0841": of("release", "RETREAT"),
  "084": of("release", "RETREAT"),
  "085": of("sanction", "CONCEDE"),
  "086": of("other", "CONCEDE"),
  "087": of("withdrawal", "RETREAT"),
  "0871": of("ceasefire", "RETREAT"),
  "0872": of("withdrawal", "RETREAT"),
  "0873": of("disarmament", "RETREAT"),
  "0874": of("withdrawal", "RETREAT"),
  "09": null,
  "10": null,
  "11": null,
  "12": of("other", "REJECT"),
  "129": of("vote", "REJECT"),
  "13": null,
  "14": of("protest", "PROTEST"),
  "15": of("deployment", "MOBILIZE"),
  "151": of("deployment", "MOBILIZE"),
  "16": of("other", "SANCTION"),
  "161": of("other", "SANCTION"),
  "162": of("sanction", "SANCTION"),
  "163": of("sanction", "SANCTION"),
  "164": of("other", "SANCTION"),
  "165": of("other", "SANCTION"),
  "166": of("expulsion", "SANCTION"),
  "1661": of("expulsion", "SANCTION"),
  "17": of("other", "COERCE"),
  "171": of("seizure", "COERCE"),
  "1711": of("seizure", "COERCE"),
  "1712": of("attack", "ASSAULT"),
  "172": of("ban", "COERCE"),
  "173": of("detention", "COERCE"),
  "174": of("expulsion", "COERCE"),
  "175": of("attack", "ASSAULT"),
  "18": of("attack", "ASSAULT"),
  "181": of("detention", "ASSAULT"),
  "19": of("attack", "ASSAULT"),
  "191": of("seizure", "COERCE"),
  "192": of("seizure", "COERCE"),
  "193": of("combat", "ASSAULT"),
  "194": of("combat", "ASSAULT"),
  "20": of("attack", "ASSAULT"),
};

/** The deed of a CAMEO code; undefined where the code is none. */
export function coded(code: string): Coded | undefined {
  const digits = /^\d/.test(code) ? (code.length === 1 ? `0${code}` : code) : "";
  for (let n = Math.min(4, digits.length); n >= 2; n--) {
    const found = cameo[digits.slice(0, n)];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Event types of ACLED, with a sub-event type after `/` where that decides. */
export const acled: Readonly<Record<string, Coded>> = {
  battles: of("combat", "ASSAULT"),
  "battles/non-state actor overtakes territory": of("seizure", "ASSAULT"),
  "battles/government regains territory": of("seizure", "ASSAULT"),
  "explosions/remote violence": of("attack", "ASSAULT"),
  "violence against civilians": of("attack", "ASSAULT"),
  "violence against civilians/abduction/forced disappearance": of("detention", "COERCE"),
  protests: of("protest", "PROTEST"),
  riots: of("protest", "PROTEST"),
  "strategic developments": of("other", "OTHER"),
  "strategic developments/agreement": of("agreement", "AGREE"),
  "strategic developments/arrests": of("detention", "COERCE"),
  "strategic developments/non-violent transfer of territory": of("withdrawal", "RETREAT"),
  "strategic developments/headquarters or base established": of("deployment", "MOBILIZE"),
};
