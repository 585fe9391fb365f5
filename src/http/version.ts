import { createHash } from "node:crypto";

/** Tells one state of a thing from another: a hash of all that is shown of it. */
export const versionOf = (shown: unknown): string =>
  createHash("sha256")
    .update(typeof shown === "string" ? shown : JSON.stringify(shown))
    .digest("base64url")
    .slice(0, 22);

export const etagOf = (version: string): string => `"${version}"`;

/** True where a list of entity tags, or `*`, names this version; weak tags count as strong ones only `weakly`. */
export function names(list: string, version: string, weakly: boolean): boolean {
  if (list.trim() === "*") return true;
  return list.split(",").some((tag) => {
    const plain = weakly ? tag.trim().replace(/^W\//, "") : tag.trim();
    return plain === etagOf(version);
  });
}
