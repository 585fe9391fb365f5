import { createHash } from "node:crypto";
import type { Store } from "../store/store.ts";
import { Problem } from "./problem.ts";

interface Given {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/**
 * Answers that were given under a key, so that a request sent again after a broken connection is done once. They are
 * kept in the record, the latest thousand, and so outlive the server; what is under way when it ends is begun anew, and
 * the record itself sees to it that a report is never added twice. An answer that failed on our side is not kept.
 */
export class Idempotency {
  readonly #store: Store;
  readonly #underWay = new Map<string, { readonly request: string; readonly answer: Promise<Given> }>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Does `work` unless this key did it before. The same key with another request is refused. */
  async once(key: string, request: Request, body: Uint8Array, work: () => Promise<Response>): Promise<Response> {
    if (key.length > 200) throw new Problem(400, "Does not fit", "an Idempotency-Key has 200 characters at most");
    const { pathname, search } = new URL(request.url);
    const mark = createHash("sha256").update(`${request.method} ${pathname}${search}\n`).update(body).digest("hex");
    const before = await this.#store.answered(key);
    const going = this.#underWay.get(key);
    const known = before ? { request: before.request, answer: JSON.parse(before.answer) as Given } : going;
    if (known) {
      if (known.request !== mark)
        throw new Problem(422, "Key used before", `the Idempotency-Key "${key}" came with another request`);
      return revive(await known.answer);
    }
    const answer = work().then(async (response) => ({
      status: response.status,
      headers: [...response.headers],
      body: await response.text(),
    }));
    this.#underWay.set(key, { request: mark, answer });
    try {
      const given = await answer;
      if (given.status < 500) await this.#store.keepAnswer(key, mark, JSON.stringify(given));
      return revive(given);
    } finally {
      this.#underWay.delete(key);
    }
  }
}

const revive = ({ status, headers, body }: Given): Response =>
  new Response(body, { status, headers: headers.map(([name, value]): [string, string] => [name, value]) });
