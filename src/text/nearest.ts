/** How many letters must be added, left out, changed or swapped to make one word of the other. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      rows[i]?.push(swapped ? Math.min(least, at(i - 2, j - 2) + 1) : least);
    }
  }
  return at(a.length, b.length);
}

/** The name a user most likely meant: one that begins as written, or is a slip or three away; null where none is near. */
export function nearest(written: string, names: readonly string[]): string | null {
  const ranked = names
    .map((name) => ({ name, off: written.length > 1 && name.startsWith(written) ? 0.5 : distance(written, name) }))
    .sort((a, b) => a.off - b.off);
  const [best] = ranked;
  return best && best.off <= Math.max(1, Math.min(3, Math.floor(written.length / 2))) ? best.name : null;
}

/** `: did you mean NAME?`, or nothing where no name is near. */
export function meant(
  written: string,
  names: readonly string[],
  as: (name: string) => string = (name) => name,
): string {
  const name = nearest(written, names);
  return name === null ? "" : `: did you mean ${as(name)}?`;
}
