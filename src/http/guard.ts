import { createHash, timingSafeEqual } from "node:crypto";
import { Problem } from "./problem.ts";

/** What a token allows: to read; to add and remove reports; to decide. */
export const scopes = ["read", "write", "decide"] as const;
export type Scope = (typeof scopes)[number];

/** Someone who may come in by a secret. */
export interface Token {
  readonly name: string;
  readonly secret: string;
  readonly scopes: readonly Scope[];
}

/** Who asks, and what he may. */
export interface Caller {
  /** Null on a desk that asks nobody who he is. */
  readonly name: string | null;
  readonly scopes: readonly Scope[];
}

export interface Door {
  /** None: everybody who reaches the desk may do everything, which is right on one's own machine only. */
  readonly tokens: readonly Token[];
  /** `host:port` or `host` as browsers write it; asked by any other name the desk does not answer. */
  readonly hosts: () => readonly string[];
}

export const cookieName = "onrecord";

/**
 * Every answer forbids what no page of ours needs: scripts and styles from elsewhere or inline, frames, requests to
 * other places. An address told in `Referer` would name what somebody reads, so other sites get none. (`no-referrer`
 * would also hide from ourselves where our forms come from.)
 */
export const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/**
 * Refuses a request that names another host (a page elsewhere that had a name point at this machine) or, where it would
 * change something, comes from another site's page.
 */
export function checkOrigin(request: Request, door: Door): void {
  const host = request.headers.get("host")?.toLowerCase() ?? "";
  const known = door.hosts();
  if (!known.includes(host) && !known.includes(host.replace(/:\d+$/, "")))
    throw new Problem(421, "Wrong host", `this desk does not go by the name "${host}"; serve it with --allow-host`);
  if (request.method === "GET" || request.method === "HEAD") return;
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const foreign =
    origin === null ? site !== null && site !== "same-origin" && site !== "none" : hostOf(origin) !== host;
  if (foreign) throw new Problem(403, "Wrong origin", "changes are taken only from this desk's own pages and programs");
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

/** Who asks, by the bearer token or the cookie that signing in left. */
export function callerOf(request: Request, { tokens }: Door): Caller | null {
  if (tokens.length === 0) return { name: null, scopes };
  const bearer = /^bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const cookie = new RegExp(`(?:^|;\\s*)${cookieName}=([^;]+)`).exec(request.headers.get("cookie") ?? "")?.[1];
  const secret = bearer ?? (cookie === undefined ? undefined : safelyDecoded(cookie));
  const found = secret === undefined ? undefined : tokens.find((token) => same(token.secret, secret));
  return found ? { name: found.name, scopes: found.scopes } : null;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const hash = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Compares in a time that tells nothing. */
const same = (a: string, b: string): boolean => timingSafeEqual(hash(a), hash(b));

export function allow(caller: Caller | null, scope: Scope): Caller {
  if (caller === null)
    throw new Problem(401, "Who asks?", "give a token: Authorization: Bearer …", {}, { "WWW-Authenticate": "Bearer" });
  if (!caller.scopes.includes(scope))
    throw new Problem(
      403,
      "Not allowed",
      `this token does not allow to ${scope}; it allows to ${caller.scopes.join(", ")}`,
    );
  return caller;
}

/** Reads tokens, a line each: name, scopes with commas between, secret. `#` begins a remark. */
export function readTokens(text: string): Token[] {
  return text.split(/\r?\n/).flatMap((line, i): Token[] => {
    if (/^\s*(#|$)/.test(line)) return [];
    const [name, list, secret, ...rest] = line.trim().split(/\s+/);
    if (name === undefined || list === undefined || secret === undefined || rest.length > 0)
      throw new Error(`line ${i + 1}: write NAME SCOPES SECRET, as in: anna read,decide s3cret-of-16-or-more`);
    const asked = list.split(",");
    const wrong = asked.find((scope) => !(scopes as readonly string[]).includes(scope));
    if (wrong !== undefined) throw new Error(`line ${i + 1}: no such scope "${wrong}"; there are: ${scopes.join(" ")}`);
    if (secret.length < 16) throw new Error(`line ${i + 1}: the secret is shorter than 16 characters`);
    return [{ name, secret, scopes: asked as Scope[] }];
  });
}
