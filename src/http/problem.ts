import { DeskFault, isExpected } from "../desk/fault.ts";
import { CursorFault } from "../store/browse.ts";
import { RecordFault } from "../store/fault.ts";

/** What went wrong with a request, as RFC 9457 has it: told to whoever asked, with the way out in `detail`. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly more: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    title: string,
    detail: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.name = "Problem";
    this.status = status;
    this.title = title;
    this.more = more;
    this.headers = headers;
  }

  body(instance: string): Record<string, unknown> {
    return {
      type: "about:blank",
      title: this.title,
      status: this.status,
      detail: this.message,
      instance,
      ...this.more,
    };
  }
}

export const notFound = (what: string): Problem => new Problem(404, "Not found", what);

/** Any fault as a problem. What users cannot have brought about tells nothing of the inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof CursorFault) return new Problem(400, "Bad cursor", error.message);
  if (error instanceof RecordFault)
    return error.trouble === "read-only"
      ? new Problem(403, "Read-only", error.message)
      : new Problem(503, "The record does not answer", error.message);
  if (error instanceof DeskFault)
    return /: (no such (document|encounter|decision)|nothing of that name)/.test(error.message)
      ? new Problem(404, "Not found", error.message)
      : new Problem(422, "Cannot be done", error.message);
  if (isExpected(error)) return new Problem(503, "Cannot be done now", error.message);
  return new Problem(500, "A mistake of onrecord's", "Something unexpected happened; please report it.");
}
