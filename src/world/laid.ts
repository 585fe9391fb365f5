import { readdirSync } from "node:fs";
import { join } from "node:path";
import { TableFault } from "./csv.ts";

/** The tables of the project over which a user's folder may lay its own. */
export const layable = [
  "states.csv",
  "bodies.csv",
  "metonyms.csv",
  "persons.csv",
  "persons-added.csv",
  "tenures.csv",
  "tenures-added.csv",
] as const;

export type Layable = (typeof layable)[number];

const known: ReadonlySet<string> = new Set(layable);

/**
 * Throws a `TableFault` for a user's folder that is not there or has none of these tables, and for a table of another
 * name in it, which would be passed over in silence. Whatever else lies there (notes, hidden files, folders) is let be.
 */
export function checkLaid(folder: string): void {
  let names: string[];
  try {
    names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => name);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === "ENOENT" ? "does not exist" : code === "ENOTDIR" ? "is not a folder" : "cannot be read";
    throw new TableFault(folder, null, `${why}; a folder with tables belongs here: ${layable.join(", ")}`);
  }
  const other = names.find((name) => /\.csv$/i.test(name) && !known.has(name));
  if (other !== undefined)
    throw new TableFault(join(folder, other), null, `is no table that is read; there are: ${layable.join(", ")}`);
  if (!names.some((name) => known.has(name)))
    throw new TableFault(folder, null, `holds no table; there are: ${layable.join(", ")}`);
}
