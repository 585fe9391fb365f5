/** A text in small letters, of the same length. */
export function small(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  const letters = Array.from(text, (letter) => [letter, letter.toLowerCase()] as const);
  return letters.map(([letter, low]) => (low.length === letter.length ? low : letter)).join("");
}
