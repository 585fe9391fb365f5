import { createHash } from "node:crypto";

/** A document's id: `sha256:` and the hash of its text in UTF-8. The same text is the same document. */
export const identity = (text: string): string => `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
