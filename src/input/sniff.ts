import { decode } from "./decode.ts";
import type { Shape } from "./places.ts";
import { isFields } from "./shape.ts";

const enough = 65_536;

/** The start of a stream and the whole of it, the start included. */
async function peek(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  while (size < enough && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      held.push(next.value);
      size += next.value.length;
      // A program that writes line by line need not fill a buffer before its first line is read.
      if (next.value.includes(0x0a)) break;
    }
  }
  const start = Buffer.concat(held);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (start.length > 0) yield start;
      while (!ended) {
        const next = await iterator.next();
        if (next.done) ended = true;
        else yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { start, all: all() };
}

/** True where the first line is a JSON object, whole or cut at the end of what was looked at. */
function opensWithObject(text: string, cut: boolean): boolean {
  const line = text.trimStart().split(/\r?\n/u, 1)[0] ?? "";
  if (!line.startsWith("{")) return false;
  try {
    return isFields(JSON.parse(line));
  } catch {
    return cut ? /^\{\s*"/u.test(line) : /^\{\s*"[\w-]+"\s*:/u.test(line);
  }
}

const html =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|section|meta|title)\b/iu;

/**
 * What a stream without a telling name holds: JSONL where its first line is a JSON object, HTML where it begins as a
 * page does, else text. `all` gives the whole stream, what was looked at included.
 */
export async function sniff(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly shape: Shape; readonly all: AsyncGenerator<Uint8Array> }> {
  const { start, all } = await peek(chunks);
  const decoded = decode(start.subarray(0, enough));
  const text = decoded.text ?? "";
  if (opensWithObject(text, !text.includes("\n"))) return { shape: "jsonl", all };
  return { shape: html.test(text) ? "html" : "text", all };
}
