import { roleNouns } from "./roles.ts";

/** How transcripts label the one whose remarks they are: `THE PRESIDENT`. */
export const transcriptLabel = /^THE(?: \p{Lu}[\p{Lu}-]+){1,3}$/u;

/** How transcripts label others who speak: `MS. VALE`, `SECRETARY VALE`; the office, unless it is a form of address, and the surname. */
export const surnameLabel =
  /^(?:(?:MR|MS|MRS|DR)\.?|((?:VICE )?PRESIDENT|(?:PRIME |FOREIGN )?MINISTER|CHANCELLOR|(?:UNDER |DEPUTY )?SECRETARY|GENERAL|ADMIRAL|AMBASSADOR|DIRECTOR|SENATOR|GOVERNOR)) ((?:(?:VAN|VON|DE|DER|AL) )*\p{Lu}[\p{Lu}'’-]+)$/u;

/** A label that names somebody by an office alone: `SENIOR ADMINISTRATION OFFICIAL`, `MODERATOR`. */
export const officeLabel = (label: string): boolean =>
  /^\p{Lu}[\p{Lu}\d #-]+$/u.test(label) &&
  (/^(?:MODERATOR|OPERATOR|PARTICIPANT|INTERVIEWER|QUESTION)$/u.test(label) ||
    roleNouns.has(
      label
        .toLowerCase()
        .replace(/ (?:one|two|three|#?\d)$/u, "")
        .split(" ")
        .at(-1) ?? "",
    ));

/** What may be a label at the beginning of a paragraph: words in capitals before a colon, or a question's `Q`. */
export const labels =
  /(?:^|\n)[ \t]*(?:(Q)(?=[ \t:.])|(\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}#\d][\p{Lu}\d.'’-]*){0,4})(?: \([^)\n]{1,60}\))?:(?=\s))/gu;

/** What may be one in an interview as it is printed: a name as it stands elsewhere, before a colon (`Vale: …`). */
export const printedLabels = /(?:^|\n)[ \t]*(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}) ?:(?=\s)/gu;
