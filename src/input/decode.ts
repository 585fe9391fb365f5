import chardet from "chardet";
import iconv from "iconv-lite";

export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly text: null; readonly reason: string };

const refuse = (reason: string): Decoded => ({ text: null, reason });

/** What bytes begin with when they are no text at all. */
const magic: readonly (readonly [start: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF file"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an office file"],
  [[0x1f, 0x8b], "compressed with gzip"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG picture"],
  [[0xff, 0xd8, 0xff], "a JPEG picture"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF picture"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old office file"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((b, i) => bytes[i] === b);

/** How much of the bytes is looked at to tell an encoding. */
const sampleSize = 65_536;

/**
 * UTF-16 by its mark, or, without one, by where the zero bytes are: in one half of every pair, never in the other.
 * White space and marks hold them in every script that news is written in.
 */
export function utf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const pairs = Math.min(bytes.length, 8192) >> 1;
  let [even, odd] = [0, 0];
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (pairs < 2) return null;
  if (even === 0 && odd > 0.08 * pairs) return "utf-16le";
  if (odd === 0 && even > 0.08 * pairs) return "utf-16be";
  return null;
}

/** Strict: null where the bytes are not well formed. Takes the mark off. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with little damage (a cut character, a stray byte) is still UTF-8; the damage shows as U+FFFD. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  let [broken, whole] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) whole++;
  }
  return broken < 0.1 * whole ? text : null;
}

/** The shares of bytes above ASCII and of control characters that no text holds. */
function make(bytes: Uint8Array): { readonly high: number; readonly control: number } {
  let [high, control] = [0, 0];
  for (const byte of bytes) {
    if (byte > 0x7f) high++;
    else if (byte === 0x7f || (byte < 0x20 && (byte < 0x07 || byte > 0x0d) && byte !== 0x1b)) control++;
  }
  return { high: high / (bytes.length || 1), control: control / (bytes.length || 1) };
}

const western = /^(?:ISO-8859-(?:1|2|9)|windows-125[0247])$/u;

/** An 8-bit or East Asian encoding, by the statistics of chardet; null where it is not sure of any. */
function guess(sample: Uint8Array, high: number): string | null {
  const [best] = chardet.analyse(sample).filter((m) => iconv.encodingExists(m.name));
  // In text that is nearly all ASCII the few other bytes are quotes, dashes and accents: the same, or nearly, in all
  // the Western encodings, of which this is by far the most used.
  if (high < 0.1 && best && western.test(best.name)) return "windows-1252";
  if (high < 0.05 && (!best || best.confidence < 30)) return "windows-1252";
  if (!best || best.confidence < 15) return null;
  return best.name === "ISO-8859-1" ? "windows-1252" : best.name;
}

/** The names by which pages mean windows-1252, as browsers read them. */
const latin1 = /^(?:(?:us-)?ascii|iso[-_]?8859-?1|latin-?1|(?:x-)?cp-?1252)$/u;

function known(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (latin1.test(name)) return "windows-1252";
  return iconv.encodingExists(name) && !/^(?:base64|hex|binary|internal|utf-?7.*|ucs2)$/u.test(name) ? name : null;
}

/**
 * The text of `bytes`, its byte-order mark taken off and nothing else changed: line ends stay as they came, nothing is
 * normalised. A mark decides; then UTF-16 by its zero bytes; then `declared` (by HTTP or an HTML page), if the bytes bear
 * it out; then UTF-8, and the 8-bit encodings by statistics. Binary data, an encoding that cannot be told, and bytes
 * without a character that is not white space are refused; `reason` completes a sentence that begins with the input.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (bytes.length === 0) return refuse("is empty");
  const what = magic.find(([start]) => startsWith(bytes, start))?.[1];
  if (what) return refuse(`is ${what}, not text; give its text instead`);
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    return refuse("is in UTF-32, which is not read; save it as UTF-8");
  }
  const wide = utf16(bytes);
  if (wide) {
    const text = strictly(bytes, wide) ?? new TextDecoder(wide).decode(bytes);
    return blank(text) ?? { text, encoding: wide };
  }
  const sample = bytes.subarray(0, sampleSize);
  const { high, control } = make(sample);
  if (control > 0.002 || sample.includes(0)) return refuse("is binary data, not text");
  const marked = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  const label = declared === null || marked ? null : known(declared);
  const whole = strictly(bytes, "utf-8");
  // Servers call whatever they send ISO-8859-1; what is written in that is hardly ever well-formed UTF-8.
  const borneOut = label !== "windows-1252" || whole === null;
  if (label && borneOut && !/^utf-?8$/u.test(label)) {
    const text = iconv.decode(bytes, label);
    return blank(text) ?? { text, encoding: label };
  }
  const utf8 = whole ?? damagedUtf8(bytes);
  if (utf8 !== null) return blank(utf8) ?? { text: utf8, encoding: "utf-8" };
  if (declared !== null && !label) {
    return refuse(`declares the encoding "${declared.slice(0, 40)}", which is not known; save it as UTF-8`);
  }
  const name = guess(sample, high);
  const text = name ? iconv.decode(bytes, name) : null;
  if (!name || text === null || broken(text)) return refuse("is in an encoding that cannot be told; save it as UTF-8");
  return blank(text) ?? { text, encoding: name };
}

/** True where a guess left characters that no text holds. */
function broken(text: string): boolean {
  const odd = text.slice(0, sampleSize).match(/[\u0080-\u009F\uFFFD]/gu)?.length ?? 0;
  return odd > 0.01 * Math.min(text.length, sampleSize);
}

const blank = (text: string): Decoded | null => (/\S/u.test(text) ? null : refuse("holds nothing but white space"));

/** The encoding that an HTML page declares of itself in its first bytes, or null. */
export function declaredInHtml(bytes: Uint8Array): string | null {
  const front = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const meta = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/iu.exec(front);
  return meta?.[1] ?? /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{1,40})/iu.exec(front)?.[1] ?? null;
}
