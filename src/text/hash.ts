/**
 * A whole number below 2^48 that a text always has, spread evenly: what keys and runs of words are kept as. Two texts
 * share one about once in 10^14 pairs, which whoever compares what is found under it will notice.
 */
export function hashOf(text: string): number {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d);
  b = Math.imul(b ^ (a >>> 15), 0x846ca68b);
  b ^= b >>> 16;
  return ((a ^ (b << 7)) >>> 0) * 0x10000 + (b & 0xffff);
}
