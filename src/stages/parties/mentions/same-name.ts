import { calledForShort } from "../../../lang/en/given-names.ts";
import { nameKey, soundKey } from "../../../world/spelling.ts";

const keys = new Map<string, string>();

const bareOf = (part: string): string => part.replace(/^(?:al|el|an|as|ash|ad|ar)-/u, "");

/** How a part of a name sounds, remembered: a report says the same names over and over. */
export function nameSound(part: string): string {
  const known = keys.get(part);
  if (known !== undefined) return known;
  if (keys.size > 20_000) keys.clear();
  const sound = soundKey(bareOf(part));
  keys.set(part, sound);
  return sound;
}

/** True where two written names may be one person's: the same family name, and no given names that differ. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const parts = long.map(nameSound);
  if (short.length === 1) return long.some((part) => alike(short[0] as string, part));
  if (nameSound(short.at(-1) as string) !== parts.at(-1)) return short.every((part) => parts.includes(nameSound(part)));
  return short
    .slice(0, -1)
    .every((part) =>
      long
        .slice(0, -1)
        .some(
          (other) => given(nameSound(part), nameSound(other)) || isShortFor(part, other) || isShortFor(other, part),
        ),
    );
}

/** A name alone of up to five letters is only itself, however another sounds: `Tory` is not `Torry`. */
const alike = (alone: string, part: string): boolean =>
  nameSound(alone) === nameSound(part) && (alone.length > 5 || nameKey(bareOf(alone)) === nameKey(bareOf(part)));

/** One given name may be the other's initial or short form. */
const given = (a: string, b: string): boolean =>
  a === b || a.startsWith(b) || b.startsWith(a) || (a.length > 3 && a.slice(0, 3) === b.slice(0, 3));

/** True for a given name that the other is called by for short: `Bill` of `William`. */
export const isShortFor = (short: string, whole: string): boolean =>
  calledForShort.get(nameKey(whole))?.includes(nameKey(short)) === true;
