/** A number with what it counts, in English: `1 report`, `2 reports`. For nouns whose plural takes an s. */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
