import type { Page } from "../store/browse.ts";

/**
 * A walk along a long list that can be broken off and taken up again: where it begins, how many places it may still look
 * at, and where it is. Without one a list is walked to its end.
 */
export class Walk {
  readonly after: string | null;
  /** The last place looked at. */
  place: string | null;
  /** True where it was broken off because it had looked at enough. */
  weary = false;
  #left: number;

  constructor(after: string | null, most: number) {
    this.after = after;
    this.place = after;
    this.#left = most;
  }

  /** Goes on to a place; false where that is one too many, and the walk ends. */
  to(place: string): boolean {
    if (this.#left-- <= 0) {
      this.weary = true;
      return false;
    }
    this.place = place;
    return true;
  }
}

/** Where a walk begins in one of several lists, one after another: its places bear the list's letter before them. */
export function part(walk: Walk | undefined, letter: string): Pick<Walk, "after" | "to"> | null {
  const at = walk?.after ?? null;
  // Lists before the one where the walk was broken off have been walked through.
  if (at !== null && (at[0] ?? "") > letter) return null;
  return {
    after: at === null || at[0] !== letter ? null : at.slice(1) || null,
    to: (place) => walk?.to(letter + place) ?? true,
  };
}

/** A walk through one of several lists that is itself made of several. */
export function within(walk: Walk | undefined, letter: string): Walk | undefined {
  const here = part(walk, letter);
  if (!walk || here === null) return undefined;
  const inner = new Walk(here.after, Number.POSITIVE_INFINITY);
  inner.to = here.to;
  return inner;
}

/** A page of a list that a walk makes. It may hold fewer than wanted, or none, and still be followed by another. */
export async function pageOf<T>(
  list: (walk: Walk) => AsyncIterable<T>,
  after: string | null,
  limit: number,
  most: number,
): Promise<Page<T>> {
  const walk = new Walk(after, most);
  const items: T[] = [];
  let behind: string | null = null;
  for await (const item of list(walk)) {
    // What one place gives is not torn apart.
    if (items.length >= limit && walk.place !== behind) return { items, next: behind };
    items.push(item);
    behind = walk.place;
  }
  return { items, next: walk.weary ? walk.place : null };
}
