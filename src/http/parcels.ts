import { fieldsOf } from "./body.ts";
import type { Parcel } from "./ingest.ts";
import { Problem } from "./problem.ts";

/** One report as a line that the record's input reads. */
const lineOf = (report: Record<string, unknown>): Parcel => ({
  kind: "bytes",
  name: typeof report.title === "string" && report.title !== "" ? report.title.slice(0, 120) : "paste",
  bytes: Buffer.from(`${JSON.stringify({ id: slug(report), ...given(report) })}\n`),
});

const given = (report: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(report).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  );

/** A ref for what came without one, from its title. */
const slug = ({ title }: Record<string, unknown>): string =>
  (typeof title === "string" ? title : "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60) || "paste";

function reportOf(item: unknown): Parcel {
  if (typeof item !== "object" || item === null || Array.isArray(item))
    throw new Problem(400, "Does not fit", "a report is an object: { text, title?, outlet?, url?, published?, lang? }");
  const report = item as Record<string, unknown>;
  if (typeof report.text === "string" || "format" in report) return lineOf(report);
  if (typeof report.url === "string") return { kind: "url", url: report.url };
  throw new Problem(400, "Does not fit", "a report has a text, or the address it is to be fetched from");
}

/** What a request brings to be added. */
export async function parcelsOf(request: Request): Promise<Parcel[]> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "multipart/form-data") return formParcels(await fieldsOf(request));
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length === 0) throw new Problem(400, "Nothing sent", "the body is empty");
  if (type === "application/json") {
    let body: unknown;
    try {
      body = JSON.parse(Buffer.from(bytes).toString("utf8"));
    } catch {
      throw new Problem(400, "No JSON", "the body is no JSON");
    }
    return (Array.isArray(body) ? body : [body]).map(reportOf);
  }
  const names: Record<string, string> = {
    "application/jsonl": "lines.jsonl",
    "application/x-ndjson": "lines.jsonl",
    "text/plain": "text.txt",
    "text/html": "page.html",
    "text/markdown": "text.md",
  };
  const name = names[type];
  if (name === undefined)
    throw new Problem(
      415,
      "Unknown type",
      `"${type}" is not taken here; there are: application/json, multipart/form-data, ${Object.keys(names).join(", ")}`,
    );
  return [{ kind: "bytes", name, bytes }];
}

/** What the desk's own form, or any multipart body, brings: files, a pasted text with what is known of it, an address. */
export async function formParcels(form: FormData): Promise<Parcel[]> {
  const parcels: Parcel[] = [];
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  for (const file of form.getAll("file"))
    if (typeof file !== "string" && file.size > 0)
      parcels.push({ kind: "bytes", name: nameOf(file.name), bytes: new Uint8Array(await file.arrayBuffer()) });
  // A form's text field brings its lines with CRLF, whatever was pasted.
  const pasted = form.get("text");
  if (typeof pasted === "string" && pasted.trim() !== "")
    parcels.push(
      lineOf({
        text: pasted.replace(/\r\n?/g, "\n"),
        title: text("title"),
        outlet: text("outlet"),
        url: text("source"),
        published: text("published"),
      }),
    );
  if (text("url") !== "") parcels.push({ kind: "url", url: text("url") });
  return parcels;
}

/** A file's own name without the folders a browser may have told. */
const nameOf = (name: string): string => name.split(/[\\/]/).at(-1) || "file";
