import { readFileSync } from "node:fs";

/** Why a table cannot be used: the file, the line (null for the whole), what is wrong there, and what would be right. */
export class TableFault extends Error {
  constructor(file: string, line: number | null, reason: string) {
    super(`${file}${line === null ? "" : `:${line}`}: ${reason}`);
  }
}

/** One row of a table: its fields by the names of the header, and the line it begins on. */
export interface Row<Column extends string> {
  readonly line: number;
  readonly of: Readonly<Record<Column, string>>;
}

interface Table<Column extends string> {
  readonly columns: readonly Column[];
  /** Columns that may not be empty. */
  readonly filled: readonly Column[];
}

/**
 * Reads a table of ours: RFC 4180 with LF or CRLF, UTF-8, a header with exactly the columns of `table` in any order.
 * Strict, because every fault in a table is a fact lost in silence: throws a `TableFault` on the first.
 */
export function readTable<Column extends string>(path: string, table: Table<Column>): Row<Column>[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new TableFault(path, 1, `cannot be read; a table with the header ${table.columns.join(",")} belongs here`);
  }
  const lines = records(path, text);
  const header = lines.shift()?.fields ?? [];
  const at = table.columns.map((column) => header.indexOf(column));
  if (at.includes(-1) || header.length !== at.length)
    throw new TableFault(path, 1, `the header is "${header.join(",")}"; it must be ${table.columns.join(",")}`);
  return lines.map(({ line, fields }) => {
    if (fields.length !== header.length)
      throw new TableFault(path, line, `${fields.length} fields; there must be ${header.length}: ${header.join(",")}`);
    const of = {} as Record<Column, string>;
    for (let i = 0; i < at.length; i++) of[table.columns[i] as Column] = fields[at[i] as number] as string;
    for (const column of table.filled)
      if (of[column] === "") throw new TableFault(path, line, `${column} is empty; every row must have one`);
    return { line, of };
  });
}

/** Several values in one field stand apart by `;`. */
export const several = (field: string): string[] =>
  !field.includes(";")
    ? [field.trim()].filter(Boolean)
    : field
        .split(";")
        .map((value) => value.trim())
        .filter(Boolean);

function records(path: string, text: string): { readonly line: number; readonly fields: string[] }[] {
  const found: { line: number; fields: string[] }[] = [];
  let line = 0;
  for (let at = 0; at < text.length; ) {
    line++;
    const next = text.indexOf("\n", at);
    const end = next === -1 ? text.length : next;
    const plain = text.slice(at, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    if (plain.includes('"')) {
      const read = quoted(path, text, at, line);
      found.push({ line, fields: read.fields });
      line += read.breaks;
      at = read.end;
    } else {
      if (plain !== "") found.push({ line, fields: plain.split(",") });
      at = end + 1;
    }
  }
  return found;
}

/** A record that has quotation marks, and so may hold commas and ends of line. */
function quoted(path: string, text: string, from: number, line: number) {
  const fields: string[] = [];
  let breaks = 0;
  let at = from;
  for (;;) {
    if (text.charAt(at) === '"') {
      let field = "";
      for (at++; ; at++) {
        const sign = text.charAt(at);
        if (sign === "") throw new TableFault(path, line, 'a field opens with " and never closes');
        if (sign === "\n") breaks++;
        if (sign === '"') {
          if (text.charAt(at + 1) !== '"') break;
          at++;
        }
        field += sign;
      }
      fields.push(field);
      if (!/^[,\r\n]?$/.test(text.charAt(++at)))
        throw new TableFault(path, line, 'words stand after a closing "; a " inside a field is written twice');
    } else {
      const field = /^[^,\r\n]*/.exec(text.slice(at, at + 4000))?.[0] ?? "";
      if (field.includes('"')) throw new TableFault(path, line, 'a " stands inside a bare field; put the field in "…"');
      fields.push(field);
      at += field.length;
    }
    if (text.charAt(at) !== ",") break;
    at++;
  }
  if (text.charAt(at) === "\r") at++;
  return { fields, breaks, end: at + 1 };
}
