/**
 * Words set before a name that tell that a person follows: of courtesy, rank, church and birth. Written without a full
 * stop. Data only.
 */

/** Forms of address that tell the sex of the person. */
export const honorifics: Readonly<Record<string, "he" | "she" | null>> = {
  Mr: "he",
  Mister: "he",
  Messrs: "he",
  Sir: "he",
  Lord: "he",
  Sheikh: "he",
  Herr: "he",
  Monsieur: "he",
  Mrs: "she",
  Ms: "she",
  Miss: "she",
  Madam: "she",
  Madame: "she",
  Dame: "she",
  Lady: "she",
  Baroness: "she",
  Dr: null,
  Drs: null,
  Prof: null,
  Professor: null,
  Ayatollah: "he",
  Imam: "he",
  Mullah: "he",
  Seyed: "he",
  Seyyed: "he",
  Sayyid: "he",
  Sayyed: "he",
  Hojatoleslam: "he",
  Hojjatoleslam: "he",
  Rev: null,
  Reverend: null,
  Pope: "he",
  Cardinal: "he",
  Archbishop: null,
  Bishop: null,
  Prince: "he",
  Princess: "she",
  King: "he",
  Queen: "she",
  Sultan: "he",
  Emir: "he",
  Emperor: "he",
  Empress: "she",
  Crown: null,
};

/** Ranks, whole and shortened. */
// biome-ignore format: one subject a line
export const ranks: ReadonlySet<string> = new Set([
  "General", "Gen", "Lieutenant", "Lt", "Colonel", "Col", "Major", "Maj", "Captain", "Capt", "Commander", "Cmdr",
  "Admiral", "Adm", "Rear", "Vice", "Brigadier", "Brig", "Sergeant", "Sgt", "Corporal", "Marshal", "Air", "Chief",
  "Staff", "Lance", "Major-General", "Lieutenant-General", "Lieutenant-Colonel", "Vice-Admiral", "Rear-Admiral", "Brigadier-General", "Inspector", "Superintendent", "Constable", "Retired", "ret",
  "Senator", "Sen", "Sens", "Rep", "Reps", "Gens", "Representative", "Congressman", "Congresswoman", "Gov", "Governor", "Amb", "Judge",
  "Justice", "MP", "MEP", "Comrade",
]);

/** Titles of those who reign, and of who will. */
export const royal = /^(?:King|Queen|Emir|Sultan|Emperor|Empress|Crown|Prince)$/u;
export const heir = /^(?:Crown|Prince)$/u;

/** Offices with one holder in a state, as its papers write them with no name and no state: `the President`. */
export const highOffices = "(?:Vice )?President|Prime Minister|Chancellor|Secretary of State|Foreign Minister";

/**
 * Words that belong to no title, so that one begins behind them or ends before them: `with the envoy of the bloc Foreign
 * Minister Vale met`. Verbs by their endings, but for such as stand in titles.
 */
const notOfTitle =
  "(?:with|by|from|in|on|at|into|against|between|among|after|before|during|over|than|as|via|about|while|when|because|but|or|and|that|who|whom|which|where|if|whether|not|then|met|meets|told|tells|said|says|saw|sees|gave|gives|took|takes|sent|sends|left|leaves|sought|held|won|had|has|have|was|is|are|were|will|would|could|may|might|calls|urges|warns|asks|joins|heard|hears|(?!(?:united|armed|allied|unified|combined|advanced|shared|acting|outgoing|incoming|visiting|leading|retired|appointed|elected|ruling|exiled|ousted|standing|sitting)\\b)\\p{Ll}+(?:ed|ing))";
export const beforeTitle = new RegExp(
  `^.*(?:(?:^|\\s)${notOfTitle}|\\s\\p{Ll}[\\p{L}-]+\\.|[.!?]["”’]|\\p{Lu}\\p{Ll}{4,}\\.)\\s`,
  "u",
);
export const behindTitle = new RegExp(`\\s${notOfTitle}(?:\\s.*)?$`, "u");
