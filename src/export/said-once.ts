import { bareWords } from "../lang/en/bare-words.ts";
import type { Cell } from "../ledger/shapes.ts";

/** What one side says on a point, the same words once, with all the places where they stand. */
export function saidOnce(cells: readonly Cell[]): readonly (readonly [Cell, ...Cell[]])[] {
  const found = new Map<string, [Cell, ...Cell[]]>();
  for (const cell of cells) {
    const words = bareWords(cell.text) || cell.text;
    const known = found.get(words);
    if (known) known.push(cell);
    else found.set(words, [cell]);
  }
  return [...found.values()];
}
