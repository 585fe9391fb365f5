import { poland, told } from "../ledger/told.ts";
import { commitment, party } from "../store/hand-built.ts";

/** One of many days, three apart. */
export const day = (n: number): string => new Date(Date.UTC(2018, 0, 1 + 3 * n)).toISOString().slice(0, 10);

const syllables = ["ba", "ko", "mi", "ru", "te", "zu", "lo", "pa", "di", "ne", "sho"];
/** A place of its own for each number below 121. */
export const called = (n: number): string => `${syllables[n % 11]}${syllables[Math.floor(n / 11)]}ton`;

/** A word given on a day of its own, by the warden of a lock of its own. */
export const word = (n: number, made: string) => {
  const content = `that the lock at ${called(n)} would be opened`;
  const warden = party(`Warden of ${called(n)}`);
  const whole = told(day(n), "Post", `Warden of ${called(n)} promised Poland ${content}.`, {
    said: [{ cue: "promised", content, speaker: warden, addressees: [poland], act: "promise", time: { edtf: made } }],
  });
  const what = { type: "CONCEDE" as const, kind: "other" as const, actor: warden, target: poland, text: content };
  const given = { by: warden, debtor: warden, creditors: [poland], content: what, made: { edtf: made } };
  return { ...whole, commitments: [commitment("c1", "a1", given)] };
};
