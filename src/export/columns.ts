/** Characters that take no column in a terminal, and those that take two (East Asian wide and emoji). */
const zeroWide = /\p{Mn}|\p{Me}|[\u200b-\u200d\u2060\ufeff]/u;
const twoWide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns a terminal gives to the text, which holds no controls. */
export function columns(text: string): number {
  let sum = 0;
  for (const sign of text) sum += sign < "\u0300" ? 1 : zeroWide.test(sign) ? 0 : twoWide.test(sign) ? 2 : 1;
  return sum;
}

/**
 * The text in lines of at most `width` columns (at least 1), broken at spaces; a word longer than a line is cut.
 * Always at least one line. Spaces at line ends are left out, others kept.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const end = (): void => {
    lines.push(line.trimEnd());
    [line, used] = ["", 0];
  };
  for (const token of text.split(/(?<= )/u)) {
    const wide = columns(token.trimEnd());
    if (used > 0 && used + wide > width) end();
    if (wide <= width) {
      line += token;
      used += columns(token);
      continue;
    }
    for (const sign of token) {
      const own = columns(sign);
      if (used > 0 && used + own > width) end();
      line += sign;
      used += own;
    }
  }
  end();
  return lines;
}
