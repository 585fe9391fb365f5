import { csvRow } from "../export/table.ts";
import type { Answer, Route } from "./route.ts";
import { etagOf, names, versionOf } from "./version.ts";

const textOf = (status: number, type: string, body: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { status, headers: { "Content-Type": type, "Cache-Control": "no-cache", ...headers } });

/** What a route found, as a response: JSON with its tag, lines as they come, or nothing to see anew. */
export function respond(answer: Answer, { gives, method }: Route, request: Request): Response {
  if (answer.kind === "nothing") return new Response(null, { status: 204 });
  if (answer.kind === "all")
    return lines(answer.items, "application/jsonl", (item) => `${JSON.stringify(item)}\n`, null, answer.name);
  if (answer.kind === "table") {
    const { columns, row } = answer.table;
    return lines(
      answer.items,
      "text/csv; charset=utf-8",
      (item) => csvRow(row(item as never)),
      csvRow(columns),
      answer.name,
    );
  }
  if (answer.kind === "file") return textOf(200, `${answer.type}; charset=utf-8`, answer.text, kept(answer.name, ""));
  const body = JSON.stringify(answer.kind === "one" ? answer.body : { items: answer.items, next: answer.next });
  if (method !== "GET") return textOf(gives.status, "application/json", body);
  const version = (answer.kind === "one" ? answer.version : undefined) ?? versionOf(body);
  const known = request.headers.get("if-none-match");
  if (known !== null && names(known, version, true))
    return new Response(null, { status: 304, headers: { ETag: etagOf(version), "Cache-Control": "no-cache" } });
  return textOf(gives.status, "application/json", body, { ETag: etagOf(version), Vary: "Accept" });
}

/** Tells a browser to keep what comes as a file. */
const kept = (name: string, ending: string): Record<string, string> => ({
  "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name + ending)}`,
});

/**
 * A list as lines of JSON or of a table, each sent when it is known. What goes wrong midway ends the stream with a line that says so:
 * `{"error": …}`; the status has long been sent.
 */
function lines(
  items: AsyncIterable<unknown>,
  type: string,
  print: (item: unknown) => string,
  head: string | null,
  name: string | undefined,
): Response {
  const encoder = new TextEncoder();
  const iterator = items[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      if (head !== null) controller.enqueue(encoder.encode(head));
    },
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(print(value)));
      } catch (error) {
        controller.enqueue(encoder.encode(`${JSON.stringify({ error: (error as Error).message })}\n`));
        controller.close();
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return new Response(stream, {
    headers: {
      ...{ "Content-Type": type, "Cache-Control": "no-store", Vary: "Accept" },
      ...(name === undefined ? {} : kept(name, type.startsWith("text/csv") ? ".csv" : ".jsonl")),
    },
  });
}
