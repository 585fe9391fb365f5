/** Words as a pattern that stands for nothing but themselves: whatever signs a text has in them. */
export const literal = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
