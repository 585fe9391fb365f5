import { readdir, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";

export type Shape = "text" | "html" | "jsonl";

const shapes: Readonly<Record<string, Shape>> = {
  ".txt": "text",
  ".text": "text",
  ".md": "text",
  ".markdown": "text",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

export const readExtensions = ".txt .md .html .htm .jsonl .ndjson";

/** The shape that a file's name promises; null where it promises none of those read. */
export const shapeOf = (name: string): Shape | null => shapes[extname(name).toLowerCase()] ?? null;

export const isUrl = (input: string): boolean => /^https?:\/\//iu.test(input);

/** A file's name without folders and extension. */
export const refOf = (name: string): string => basename(name, extname(name));

/** A file to read; `input` is how the user would name it. */
export type Place =
  | { readonly path: string; readonly input: string; readonly shape: Shape | null }
  | { readonly path: null; readonly input: string; readonly reason: string };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EACCES: "may not be read (permission denied)",
  EPERM: "may not be read (operation not permitted)",
  ELOOP: "is a link that leads back to itself",
  EMFILE: "cannot be opened (too many open files)",
  EISDIR: "is a folder",
  ENOTDIR: "does not exist (a part of its path is a file)",
  ENAMETOOLONG: "has too long a name",
  EIO: "cannot be read (the disk reports an error)",
};

/** A failure of the file system or network in the user's words; completes a sentence that begins with the input. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return (
    reasons[code] ??
    `cannot be read (${(error instanceof Error ? error.message : String(error)).replace(/\s+/gu, " ")})`
  );
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * The files that an input names: itself, or, for a folder, all below it, sorted by name at every level. Hidden entries
 * are passed over; files of other kinds and links to folders are told with a reason, so that nothing is left out
 * silently. A file named by the user is given whatever its name is.
 */
export async function* places(input: string, cwd: string): AsyncGenerator<Place> {
  const path = resolve(cwd, input);
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* below(path, input);
    else if (!found.isFile() && !found.isFIFO()) yield { path: null, input, reason: "is neither a file nor a folder" };
    else yield { path, input, shape: shapeOf(path) };
  } catch (error) {
    yield { path: null, input, reason: reasonOf(error) };
  }
}

async function* below(folder: string, input: string): AsyncGenerator<Place> {
  let entries: { name: string; isDirectory(): boolean; isFile(): boolean; isSymbolicLink(): boolean }[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: null, input, reason: reasonOf(error) };
    return;
  }
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith(".")) continue;
    const [path, named] = [join(folder, entry.name), join(input, entry.name)];
    if (entry.isDirectory()) yield* below(path, named);
    else if (entry.isFile() || entry.isSymbolicLink()) yield* file(path, named, entry.isSymbolicLink());
    else yield { path: null, input: named, reason: "is neither a file nor a folder" };
  }
}

async function* file(path: string, input: string, link: boolean): AsyncGenerator<Place> {
  try {
    if (link && (await stat(path)).isDirectory()) {
      yield { path: null, input, reason: "is a link to a folder, which is not followed; name that folder" };
      return;
    }
  } catch (error) {
    yield { path: null, input, reason: reasonOf(error) };
    return;
  }
  const shape = shapeOf(path);
  if (shape) yield { path, input, shape };
  else yield { path: null, input, reason: `is of a kind that is not read in folders; read are ${readExtensions}` };
}
