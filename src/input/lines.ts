import { utf16 } from "./decode.ts";

/** A line without its end, or one that was too long to be held. Lines count from 1. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly bytes: null };

const newline = 0x0a;

/** UTF-16 as UTF-8, so that lines can be found by one byte; everything else passes. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const wide = utf16(chunk);
      decoder = wide ? new TextDecoder(wide) : null;
    }
    yield decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

/**
 * The lines of a stream of bytes, one at a time; the mark at its start is taken off by whoever decodes. A line of more
 * than `limit` bytes is passed over without being held, and told as such; so memory stays bounded by `limit`.
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (): Line => {
    const line = size > limit ? { number, bytes: null } : { number, bytes: Buffer.concat(held) };
    held = [];
    size = 0;
    number++;
    return line;
  };
  for await (const chunk of asUtf8(chunks)) {
    let start = 0;
    while (start < chunk.length) {
      const at = chunk.indexOf(newline, start);
      const end = at < 0 ? chunk.length : at;
      size += end - start;
      if (size > limit) held = [];
      // A copy, because a part of a chunk would keep the whole of it.
      else if (end > start) held.push(chunk.slice(start, end));
      if (at >= 0) yield take();
      start = end + 1;
    }
  }
  if (size > 0) yield take();
}

/** All bytes of a stream, or null where there are more than `limit`; then the rest is not read. */
export async function whole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return null;
    held.push(chunk);
  }
  return Buffer.concat(held);
}
