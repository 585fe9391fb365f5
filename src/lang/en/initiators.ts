/**
 * How English says who asked for a call or a meeting. `who` is the party's words; where a pattern has none the words
 * before it are the party's. The names after a pattern's `by` are cut at the first word that no name has.
 */
const word = "(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen)\\. ?)?\\p{Lu}(?:[\\p{L}'’-]*[\\p{L}]|(?:\\.\\p{Lu})*\\.?)";
const name = `(?<who>(?:the |its |an? )?(?:${word}(?: (?:of |and )?${word}){0,5}|(?:\\p{L}+ )?side))`;

export const initiatives: readonly RegExp[] = [
  new RegExp(`\\b(?:initiated|requested|proposed|sought|arranged|organi[sz]ed) by ${name}`, "gu"),
  new RegExp(`\\bat the (?:request|initiative|suggestion|invitation) of ${name}`, "gu"),
  new RegExp(`\\b(?:at|on) ${name}['’]s? (?:request|initiative|invitation|suggestion)`, "gu"),
  new RegExp(
    `${name},? (?:had |has |himself |herself )?(?:initiated|requested|asked for|placed|made) the (?:phone |telephone )?(?:call|conversation|talks|meeting)`,
    "gu",
  ),
  new RegExp(`${name},? (?:had |has )?(?:contacted|phoned|telephoned|rang|rung|called up)\\b`, "gu"),
];
