/** One line of a user's table: its fields by the names of the header, and the number of the line. */
export interface Line {
  readonly line: number;
  readonly of: ReadonlyMap<string, string>;
}

export interface Refused {
  readonly line: number;
  readonly reason: string;
}

export interface Table {
  readonly header: readonly string[];
  readonly lines: readonly Line[];
  readonly refused: readonly Refused[];
}

/** The names of columns as they are compared: small letters, without spaces and underscores. */
export const column = (name: string): string => name.toLowerCase().replace(/[\s_-]+/gu, "");

/** The header of the files of GDELT 2.0, which come without one. */
const actor = [
  "Code",
  "Name",
  "CountryCode",
  "KnownGroupCode",
  "EthnicCode",
  "Religion1Code",
  "Religion2Code",
  "Type1Code",
  "Type2Code",
  "Type3Code",
];
const geo = ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"];
export const gdeltHeader: readonly string[] = [
  "GLOBALEVENTID",
  "SQLDATE",
  "MonthYear",
  "Year",
  "FractionDate",
  ...["Actor1", "Actor2"].flatMap((who) => actor.map((field) => who + field)),
  "IsRootEvent",
  "EventCode",
  "EventBaseCode",
  "EventRootCode",
  "QuadClass",
  "GoldsteinScale",
  "NumMentions",
  "NumSources",
  "NumArticles",
  "AvgTone",
  ...["Actor1", "Actor2", "Action"].flatMap((what) => geo.map((field) => `${what}Geo_${field}`)),
  "DATEADDED",
  "SOURCEURL",
];

/** Fields of one record from `at` on; a quoted field may hold the separator, quotation marks written twice, line ends. */
function record(
  text: string,
  from: number,
  separator: string,
): { readonly fields: string[]; readonly end: number; readonly breaks: number } {
  const fields: string[] = [];
  let [at, breaks] = [from, 0];
  for (;;) {
    let field = "";
    if (separator === "," && text.charAt(at) === '"') {
      for (at++; at < text.length; at++) {
        if (text.charAt(at) === '"') {
          if (text.charAt(at + 1) !== '"') break;
          at++;
        }
        if (text.charAt(at) === "\n") breaks++;
        field += text.charAt(at);
      }
      at++;
    }
    const start = at;
    while (at < text.length && text.charAt(at) !== separator && text.charAt(at) !== "\n") at++;
    fields.push((field + text.slice(start, at)).replace(/\r$/, "").trim());
    if (text.charAt(at) !== separator) return { fields, end: at + 1, breaks };
    at++;
  }
}

/**
 * A user's table, with commas or tabs, whichever the first line has more of. Lenient where ours are strict: a line that
 * does not fit the header is refused with its number, and the others are read.
 */
export function tableOf(source: string): Table {
  const text = source.replace(/^\uFEFF/, "");
  const first = text.slice(0, text.indexOf("\n") < 0 ? undefined : text.indexOf("\n"));
  const separator = first.split("\t").length > first.split(",").length ? "\t" : ",";
  const lines: Line[] = [];
  const refused: Refused[] = [];
  let header: string[] | null = null;
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const { fields, end, breaks } = record(text, at, separator);
    const here = line;
    line += 1 + breaks;
    at = end;
    if (fields.length === 1 && fields[0] === "") continue;
    if (header === null && separator === "\t" && fields.length === gdeltHeader.length && /^\d+$/.test(fields[0] ?? ""))
      header = gdeltHeader.map(column);
    else if (header === null) {
      header = fields.map(column);
      continue;
    }
    if (fields.length !== header.length)
      refused.push({ line: here, reason: `${fields.length} fields; the header has ${header.length}` });
    else lines.push({ line: here, of: new Map(header.map((name, i) => [name, fields[i] ?? ""])) });
  }
  return { header: header ?? [], lines, refused };
}
