/** Every control but tab, line feed and carriage return. */
const control = /[^\P{Cc}\t\n\r]/gu;
const bidiControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** `U+202E`, as characters are named. */
const codePointName = (sign: string): string =>
  `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;

const picture = (sign: string): string => {
  const unit = sign.charCodeAt(0);
  return unit < 0x20
    ? String.fromCharCode(0x2400 + unit)
    : unit === 0x7f
      ? "\u2421"
      : `\u27e8${codePointName(sign)}\u27e9`;
};

/**
 * The text with what a reader could not see made visible, so that hostile words can neither steer a terminal nor turn
 * the line around: controls become their pictures (`␛`), directional controls their names in brackets, lone surrogates
 * U+FFFD. Tabs and line ends stay. The result is for showing only: offsets into it mean nothing.
 */
export const visible = (text: string): string =>
  text
    .toWellFormed()
    .replace(control, picture)
    .replace(bidiControl, (sign) => `\u27e8${codePointName(sign)}\u27e9`);

/** `visible`, on one line: runs of white space become one space. */
export const visibleLine = (text: string): string => visible(text.replace(/\s+/gu, " ").trim());
