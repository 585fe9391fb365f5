import { stringify } from "csv-stringify/sync";
import { visible } from "./visible.ts";

/** How items become the rows of a table: its columns, and the cells of one item in their order. */
export interface Table<T> {
  readonly columns: readonly string[];
  readonly row: (item: T) => readonly (string | number | null)[];
}

/**
 * One row as CSV (RFC 4180, line end included). A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it, and controls are shown as pictures: what a report says must not be run by whoever opens the table.
 */
export const csvRow = (cells: readonly (string | number | null)[]): string =>
  stringify([cells.map((cell) => (typeof cell === "string" ? visible(cell) : cell))], { escape_formulas: true });
