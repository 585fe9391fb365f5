import { compare } from "../desk/compare.ts";
import { encounters } from "../desk/encounters.ts";
import { ledger } from "../desk/ledger.ts";
import { Walk } from "../desk/walk.ts";
import { compareText } from "../export/compare.ts";
import { type Encounter, type LedgerEntry, type Status, statuses } from "../ledger/shapes.ts";
import type { Store } from "../store/store.ts";
import { counted } from "../text/counted.ts";
import type { Paint } from "./people.ts";
import { ledgerLines } from "./people-ledger.ts";

/** So many commitments, and so many encounters, are looked at before the desk opens; a large record has more. */
const mostLooked = 2000;

/** How many lines of one entry, and of a comparison, a newcomer is shown. */
const few = { entry: 5, comparison: 16 };

/** In this order one commitment of each status is shown, where there is one. */
const telling: readonly Status[] = ["broken", "kept", "partly kept", "disputed", "no evidence found"];

const standing = ({ status, proposed }: LedgerEntry): Status => (status === "open" ? (proposed ?? "open") : status);

/** What is known across reports, in paragraphs of lines: whether words held, and two sides' accounts of one encounter. */
export async function acrossLines(store: Store, c: Paint, looked = mostLooked): Promise<string[][]> {
  return [await heldLines(store, c, looked), await accountLines(store, looked)];
}

/** What the record says of words given: how many stand how, and of each status the entry that most reports tell of. */
async function heldLines(store: Store, c: Paint, looked: number): Promise<string[]> {
  const entries: LedgerEntry[] = [];
  const walk = new Walk(null, looked);
  for await (const entry of ledger(store, {}, walk)) entries.push(entry);
  if (entries.length === 0) return [];
  const counts = statuses
    .map((status) => [status, entries.filter((entry) => standing(entry) === status).length] as const)
    .filter(([, n]) => n > 0);
  const shown = telling.flatMap((status) => {
    const among = entries.filter((entry) => standing(entry) === status);
    const best = among.toSorted((a, b) => weight(b) - weight(a))[0];
    return best ? [shortened(ledgerLines(best, c), few.entry)] : [];
  });
  return [
    `Whether the words held: ${walk.weary ? "the earliest " : ""}${counted(entries.length, "commitment")}, ${counts.map(([status, n]) => `${status} ${n}`).join(", ")}`,
    `(proposed by the program; a person decides${walk.weary ? "; onrecord ledger has all" : ""})`,
    ...shown,
  ];
}

const weight = ({ reports, evidence, creditors }: LedgerEntry): number =>
  3 * reports + Math.min(5, evidence.length) + (creditors.length > 0 ? 2 : 0);

const sides = ({ accounts }: Encounter): number => accounts.filter(({ side }) => /^[A-Z]{2,5}$/u.test(side)).length;

/** The encounter that most is said of by two sides, their accounts point by point; nothing where there is none. */
async function accountLines(store: Store, looked: number): Promise<string[]> {
  let best: Encounter | null = null;
  const said = (one: Encounter): number => one.accounts.reduce((n, { attributions }) => n + attributions.length, 0);
  for await (const one of encounters(store, {}, new Walk(null, looked)))
    if (sides(one) > 1 && (best === null || said(one) > said(best))) best = one;
  if (best === null) return [];
  const comparison = await compare(store, best.id);
  const more = `  onrecord compare ${best.id} shows all of it`;
  return ["Two sides' accounts of one encounter:", shortened(compareText(comparison), few.comparison), more];
}

function shortened(text: string, lasting: number): string {
  const lines = text.split("\n");
  return lines.length <= lasting ? text : [...lines.slice(0, lasting), "    …"].join("\n");
}
