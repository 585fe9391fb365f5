/**
 * Small checks that name what is wrong: each takes a value and the path it stands at, and gives null where the value is
 * right, else a sentence that begins with the path.
 */
export type Check = (value: unknown, path: string) => string | null;

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => {
  if (value === undefined) return "is missing";
  const json = JSON.stringify(value) ?? String(value);
  return `is ${json.length > 40 ? `${json.slice(0, 40)}…` : json}`;
};

export const wrong = (path: string, value: unknown, right: string): string =>
  `${path} ${shown(value)}; it must be ${right}`;

export const string: Check = (v, at) => (typeof v === "string" ? null : wrong(at, v, "a string"));
export const boolean: Check = (v, at) => (typeof v === "boolean" ? null : wrong(at, v, "true or false"));

export const nullable =
  (check: Check): Check =>
  (v, at) =>
    v === null ? null : check(v, at);

export const optional =
  (check: Check): Check =>
  (v, at) =>
    v === undefined ? null : check(v, at);

export const oneOf =
  (allowed: readonly string[]): Check =>
  (v, at) =>
    typeof v === "string" && allowed.includes(v) ? null : wrong(at, v, `one of ${allowed.join(", ")}`);

export const between =
  (least: number, most: number): Check =>
  (v, at) =>
    typeof v === "number" && v >= least && v <= most ? null : wrong(at, v, `a number from ${least} to ${most}`);

export const list =
  (check: Check): Check =>
  (v, at) => {
    if (!Array.isArray(v)) return wrong(at, v, "a list");
    for (const [i, item] of v.entries()) {
      const fault = check(item, `${at}[${i}]`);
      if (fault) return fault;
    }
    return null;
  };

/** Fields not named in `checks` are allowed: formats grow. */
export const object =
  (checks: Readonly<Record<string, Check>>): Check =>
  (v, at) => {
    if (!isFields(v)) return wrong(at, v, "an object");
    for (const [name, check] of Object.entries(checks)) {
      const fault = check(v[name], at === "" ? name : `${at}.${name}`);
      if (fault) return fault;
    }
    return null;
  };

/** A half-open span `[start, end]` inside a text of `length` units. */
export const spanWithin =
  (length: number): Check =>
  (v, at) =>
    Array.isArray(v) && v.length === 2 && v.every(Number.isInteger) && v[0] >= 0 && v[0] <= v[1] && v[1] <= length
      ? null
      : wrong(at, v, `a span [start, end] within the text's ${length} units`);
