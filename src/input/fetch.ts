import type { Shape } from "./places.ts";

/** What an address answered, its body still to be read; or why it could not be taken. */
export type Fetched =
  | {
      readonly body: AsyncIterable<Uint8Array>;
      readonly shape: Shape | null;
      /** The encoding that the server declares. */
      readonly charset: string | null;
      /** The address after redirections. */
      readonly url: string;
    }
  | { readonly body: null; readonly reason: string };

const refuse = (reason: string): Fetched => ({ body: null, reason });

const patience = 30_000;
/** So many times one address may lead to another. */
const mostSteps = 5;

/** Why an address may not be asked, to complete a sentence that begins with it; null where it may. */
export type Barred = (url: string) => Promise<string | null>;

const shapes: readonly (readonly [RegExp, Shape | null])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/u, "html"],
  [/^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines|jsonlines)$/u, "jsonl"],
  [/^text\/(?:plain|markdown|x-markdown)$/u, null],
  [/^(?:application\/octet-stream)?$/u, null],
];

/** What went wrong below HTTP, in words; the cause says more than "fetch failed". */
function failure(error: unknown): string {
  if (error instanceof Error && error.name === "TimeoutError")
    return `did not answer within ${patience / 1000} seconds`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "cannot be reached: its host is not known";
  if (code === "ECONNREFUSED") return "cannot be reached: the connection was refused";
  return `cannot be reached: ${(cause instanceof Error ? cause.message : String(cause)).replace(/\s+/gu, " ")}`;
}

/** What the last of the addresses answers to which one leads; each is asked only where it is not barred. */
async function follow(input: string, barred: Barred): Promise<Response | { readonly reason: string }> {
  const signal = AbortSignal.timeout(patience);
  const accept = "text/html, application/xhtml+xml, text/plain, application/x-ndjson;q=0.9, */*;q=0.1";
  for (let [url, steps] = [input, 0]; ; steps++) {
    const why = /^https?:/iu.test(url) ? await barred(url) : "is no address of a page";
    if (why !== null) return { reason: steps === 0 ? why : `leads to ${url}, which ${why}` };
    const response = await fetch(url, { signal, redirect: "manual", headers: { accept } });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel().catch(() => undefined);
    if (steps === mostSteps) return { reason: `leads from one address to the next more than ${mostSteps} times` };
    if (!URL.canParse(location, url)) return { reason: `leads to ${location}, which is not a valid address` };
    url = new URL(location, url).href;
  }
}

/**
 * Asks for an http(s) address and tells what came by its content type. Pictures, PDF and other kinds that are no text
 * are refused, as are answers other than 2xx and those that announce more than `limit` bytes. The whole of it,
 * redirections and body included, must come within 30 seconds; a body that does not ends in an error while it is read.
 */
export async function request(input: string, limit: number, barred: Barred = async () => null): Promise<Fetched> {
  if (!URL.canParse(input)) return refuse("is not a valid address");
  let response: Response;
  try {
    const answer = await follow(input, barred);
    if (!(answer instanceof Response)) return refuse(answer.reason);
    response = answer;
  } catch (error) {
    return refuse(failure(error));
  }
  const drop = async (reason: string): Promise<Fetched> => {
    await response.body?.cancel().catch(() => undefined);
    return refuse(reason);
  };
  if (!response.ok) return drop(`was not given: the server answered ${response.status} ${response.statusText}`.trim());
  const [type = "", ...parameters] = (response.headers.get("content-type") ?? "").toLowerCase().split(";");
  const known = shapes.find(([pattern]) => pattern.test(type.trim()));
  if (!known) return drop(`is ${type.trim()}, which is not read; read are HTML, plain text and JSONL`);
  if (Number(response.headers.get("content-length") ?? 0) > limit && known[1] !== "jsonl") {
    return drop(`is larger than ${limit / 1_048_576} MB, the most that one report may be`);
  }
  if (!response.body) return refuse("is empty");
  const charset =
    parameters.map((p) => /^\s*charset\s*=\s*"?([^"\s]+)/u.exec(p)?.[1]).find((c) => c !== undefined) ?? null;
  return { body: response.body, shape: known[1], charset, url: response.url || input };
}
