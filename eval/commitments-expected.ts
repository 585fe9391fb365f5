import type { Status } from "../src/ledger/shapes.ts";

/** A commitment of one of the five reports as a careful reader lists it: codes and names, none of the report's words. */
export interface Expected {
  readonly report: string;
  /** Code of the state bound, or the name of the person. */
  readonly debtor: readonly string[];
  /** Code of the side it is given to; null where the report names none. */
  readonly creditor: string | null;
  /** Family or kind of the deed. */
  readonly deed: readonly string[];
  readonly target: string | null;
  readonly negated: boolean;
  readonly via: readonly string[];
  /** False for what only sounds like a commitment. */
  readonly binding: boolean;
  /** What is rightly proposed once the deeds of 1994 to 2024 are known; null where nothing is, out of the ledger. */
  readonly status: readonly Status[] | null;
}

const of = (
  report: string,
  debtor: string | readonly string[],
  deed: string | readonly string[],
  more: Partial<Omit<Expected, "report" | "debtor" | "deed">>,
): Expected => ({
  report,
  debtor: [debtor].flat(),
  deed: [deed].flat(),
  creditor: null,
  target: null,
  negated: false,
  via: [],
  binding: true,
  status: ["kept"],
  ...more,
});

const open = { binding: false, status: null } as const;

/** The nineteen. Four of the last report's and one of the third's are look-alikes: read as what they are, out of the ledger. */
export const expected: readonly Expected[] = [
  of("000", "RUS", "force", { creditor: "USA", target: "UKR", negated: true, via: ["John Kirby"], status: ["broken"] }),
  of("000", "William Hague", "visit", { target: "UKR" }),
  of("001", "RUS", "force", { target: "UKR", negated: true, status: ["broken"] }),
  of("001", "RUS", "other", { status: ["unclear", "no evidence found"] }),
  of("001", ["RUS", "USA"], "talk", {}),
  of("001", ["Vitaly Klitschko", "Vitali Klitschko"], ["other", "candidacy"], {}),
  of("001", "Yulia Tymoshenko", "candidacy", {}),
  of("002", "RUS", "force", {
    creditor: "GBR",
    target: "UKR",
    negated: true,
    via: ["Ben Wallace"],
    status: ["broken"],
  }),
  of("002", "RUS", ["force", "other"], { negated: true, via: ["Newsweek"], ...open }),
  of("002", ["GBR", "RUS"], ["other", "agreement"], { via: ["Ben Wallace"], status: ["unclear", "no evidence found"] }),
  of("003", "RUS", "force", { negated: true, target: "UKR", status: ["broken"] }),
  of("003", "USA", "answer", { creditor: "RUS", via: ["AFP"] }),
  of("003", "USA", "answer", { creditor: "RUS" }),
  of("003", "USA", "answer", { creditor: "RUS", via: ["Sergei Lavrov"] }),
  of("003", ["USA", "RUS"], "talk", { via: ["Antony Blinken"] }),
  of("004", "RUS", ["force", "other"], { ...open }),
  of("004", "RUS", ["force", "other"], { ...open }),
  of("004", "RUS", ["force", "other"], { ...open }),
  of("004", "GBR", ["sanction", "other"], { ...open }),
];
