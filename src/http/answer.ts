import type { Answer, Route } from "./route.ts";
import { etagOf, names, versionOf } from "./version.ts";

const textOf = (status: number, type: string, body: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { status, headers: { "Content-Type": type, "Cache-Control": "no-cache", ...headers } });

/** What a route found, as a response: JSON with its tag, lines as they come, or nothing to see anew. */
export function respond(answer: Answer, { gives, method }: Route, request: Request): Response {
  if (answer.kind === "nothing") return new Response(null, { status: 204 });
  if (answer.kind === "all") return lines(answer.items);
  const body = JSON.stringify(answer.kind === "one" ? answer.body : { items: answer.items, next: answer.next });
  if (method !== "GET") return textOf(gives.status, "application/json", body);
  const version = (answer.kind === "one" ? answer.version : undefined) ?? versionOf(body);
  const known = request.headers.get("if-none-match");
  if (known !== null && names(known, version, true))
    return new Response(null, { status: 304, headers: { ETag: etagOf(version), "Cache-Control": "no-cache" } });
  return textOf(gives.status, "application/json", body, { ETag: etagOf(version), Vary: "Accept" });
}

/**
 * A list as lines of JSON, each sent when it is known. What goes wrong midway ends the stream with a line that says so:
 * `{"error": …}`; the status has long been sent.
 */
function lines(items: AsyncIterable<unknown>): Response {
  const encoder = new TextEncoder();
  const iterator = items[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
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
    headers: { "Content-Type": "application/jsonl", "Cache-Control": "no-store", Vary: "Accept" },
  });
}
