import type { Filter } from "../store/kept.ts";

type Value = string | number | null | undefined | readonly string[];

/** An address of the desk: a path and what is asked, empty things left out. */
export function to(path: string, asked: Readonly<Record<string, Value>> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value === null || value === undefined || value === "") continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

export const toReport = (id: string, place = ""): string =>
  `/reports/${encodeURIComponent(id)}${place === "" ? "" : `#${place}`}`;

/** Where a member of the record is shown: `sha256:…#a3` is a statement in its report. */
export function toMember(member: string): string {
  const [document = "", place = ""] = member.split("#");
  return toReport(document, place);
}

export const toEntry = (id: string): string => `/ledger/${encodeURIComponent(id)}`;
export const toActor = (id: string): string => `/actors/${encodeURIComponent(id)}`;
export const toEncounter = (id: string): string => `/compare/${encodeURIComponent(id)}`;

/** A filter as the fields of an address. */
export const asked = (filter: Filter): Record<string, Value> => ({ ...filter }) as Record<string, Value>;
