import type { Edit } from "./view.ts";

/** What UTF-8 bytes from 0x80 on look like in a text that was decoded as Windows-1252, by their place from 0x80. */
const seen =
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";

const tails = seen.slice(0, 64).replace(/[\]\\^-]/gu, "\\$&");
/** Letters of two bytes (`Ã©`), marks of three (`â€œ`, and `â€` with the lost byte of a closing mark), and `Â` of a space. */
const broken = new RegExp(
  `[ÂÃÅÄÐÑ][${tails}]|â€ ?[${tails}\u0153\u201d\u2122\ufffd]|â€(?=[\\s\\p{P}]|$)|(?<=[\\p{Ll}\\p{P}])Â(?= )`,
  "gu",
);

const bytesOf = (text: string): number[] => [...text].map((sign) => 0x80 + seen.indexOf(sign));

/** What such a run stands for; null where it is no UTF-8. */
function meant(run: string): string | null {
  const whole = run.replace(" ", "");
  if (whole === "â€" || whole.endsWith("\ufffd")) return "”";
  const bytes = bytesOf(whole);
  if (bytes.some((byte) => byte < 0x80)) return null;
  const decoded = new TextDecoder().decode(Uint8Array.from(bytes));
  return decoded.length === 1 && decoded !== "\ufffd" ? decoded : null;
}

/**
 * What mends letters and marks that were written in UTF-8 and decoded as Windows-1252 (`Itâ€™s`, `SÃ£o`). Nothing for a
 * text in which no such run stands: `Ã` and `â` are letters of their own.
 */
export function mending(text: string): Edit[] {
  if (!/[ÂÃ][\u00a0-\u00bf]|â€/u.test(text)) return [];
  return [...text.matchAll(broken)].flatMap((match) => {
    const put = match[0] === "Â" ? "" : meant(match[0]);
    return put === null ? [] : [{ from: match.index, to: match.index + match[0].length, put }];
  });
}
