import { createHash } from "node:crypto";
import { Problem } from "./problem.ts";

interface Remembered {
  readonly request: string;
  readonly answer: Promise<{ readonly status: number; readonly headers: [string, string][]; readonly body: string }>;
}

/**
 * Answers that were given under a key, so that a request sent again after a broken connection is done once. Kept as long
 * as the server runs, the latest thousand; beyond that the record itself sees to it that a report is never added twice.
 */
export class Idempotency {
  readonly #known = new Map<string, Remembered>();

  /** Does `work` unless this key did it before. The same key with another request is refused. */
  async once(key: string, request: Request, body: Uint8Array, work: () => Promise<Response>): Promise<Response> {
    if (key.length > 200) throw new Problem(400, "Does not fit", "an Idempotency-Key has 200 characters at most");
    const mark = createHash("sha256").update(`${request.method} ${request.url}\n`).update(body).digest("hex");
    const before = this.#known.get(key);
    if (before) {
      if (before.request !== mark)
        throw new Problem(422, "Key used before", `the Idempotency-Key "${key}" came with another request`);
      return revive(await before.answer);
    }
    const answer = work().then(async (response) => ({
      status: response.status,
      headers: [...response.headers],
      body: await response.text(),
    }));
    this.#known.set(key, { request: mark, answer });
    answer.catch(() => this.#known.delete(key));
    for (const old of this.#known.keys()) {
      if (this.#known.size <= 1000) break;
      this.#known.delete(old);
    }
    return revive(await answer);
  }
}

const revive = ({ status, headers, body }: Awaited<Remembered["answer"]>): Response =>
  new Response(body, { status, headers });
