import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The style sheet: its parts in the order of their names. */
export function styleSheet(): string {
  const names = readdirSync(here("style")).filter((name) => name.endsWith(".css"));
  return names
    .sort()
    .map((name) => readFileSync(here(`style/${name}`), "utf8"))
    .join("\n");
}

/** The names of the scripts, as pages ask for them. */
export const scriptNames = (): string[] => readdirSync(here("client")).filter((name) => /^[a-z-]+\.ts$/.test(name));

/**
 * A script of `client/` as a browser runs it: its types taken out, nothing else changed, so that what is served reads as
 * it was written and needs no bundler. Node calls the stripping experimental on first use; it is what runs all of
 * onrecord, so the warning is kept from the terminal.
 */
export function script(name: string): string {
  const source = readFileSync(here(`client/${name}`), "utf8");
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

export const markImage = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -1 19 22"><style>path{fill:#14171a}@media(prefers-color-scheme:dark){path{fill:#e9e8e4}}</style><path d="M6 0H0v20h6v-2.4H2.4V2.4H6z"/><path d="M14 4.5H8v11h6v-2.2h-3.8V6.7H14z"/></svg>`;
