/** Spaces of other widths than the plain one, one code unit each: what typesetters and web pages put between words. */
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;

/** Hyphens that do not break, or are told from the minus sign, and the apostrophe that counts as a letter. */
const hyphens = /[\u2010\u2011]/gu;
const apostrophes = /\u02BC/gu;

/** The text with plain spaces, hyphens and apostrophes for their rarer kin; its length and all places in it stay as they are. */
export const plain = (text: string): string =>
  text.replace(spaces, " ").replace(hyphens, "-").replace(apostrophes, "’");
