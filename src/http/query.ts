import { z } from "zod";
import { sidesNamed } from "../desk/spoken-for.ts";
import { acts, channels } from "../model/acts.ts";
import { days } from "../store/days.ts";
import type { Filter } from "../store/kept.ts";
import type { DeskCall } from "./desk-call.ts";
import { Problem } from "./problem.ts";

const several = z.array(z.string()).optional();

/** A day, month or year as it is asked of `since` and `until`. */
const when = z
  .string()
  .meta({ examples: ["2014-04-28", "2014-04", "2014"] })
  .optional();

/** What narrows lists: the filters of the command line by the same names. */
export const filterFields = {
  speaker: several.describe("part of a speaker's name; several: any of them"),
  for: several.describe("state or body spoken for, by code or name, as in RUS, Russia or NATO"),
  addressee: several.describe("part of an addressee's name"),
  act: z.array(z.enum(acts)).optional(),
  channel: z.array(z.enum(channels)).optional(),
  about: several.describe("words of the content, all of them, in any form"),
  since: when,
  until: when,
  outlet: several.describe("part of the outlet's name"),
  minConfidence: z.coerce.number().min(0).max(1).optional(),
};

export const pageFields = {
  after: z.string().optional().describe("the `next` of the page before"),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
};

/** Names whose values may stand in one field, with commas between. */
const split: ReadonlySet<string> = new Set(["for", "act", "channel", "relation"]);

/** What an address asks, checked; a name nobody knows is refused rather than passed over. */
export function readQuery<S extends z.ZodRawShape>(shape: S, url: URL): z.infer<z.ZodObject<S>> {
  const given: Record<string, unknown> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const field = shape[name] as z.ZodType | undefined;
    if (!Object.hasOwn(shape, name) || !field)
      throw new Problem(
        400,
        "Unknown parameter",
        `there is no parameter "${name}" here; there are: ${Object.keys(shape).join(" ")}`,
      );
    const values = url.searchParams.getAll(name).filter((value) => value !== "");
    if (values.length === 0) continue;
    given[name] = isList(field)
      ? split.has(name)
        ? values.flatMap((value) => value.split(",").map((one) => one.trim()))
        : values
      : values.at(-1);
  }
  const read = z.object(shape).safeParse(given);
  if (read.success) return read.data as z.infer<z.ZodObject<S>>;
  throw unfit(read.error);
}

/** Says of each thing that does not fit where it stands and what would be right. */
export function unfit(error: z.ZodError): Problem {
  const errors = error.issues.map(({ path, message }) => ({ at: path.join("."), message }));
  const told = errors.map(({ at, message }) => (at === "" ? message : `${at}: ${message}`)).join("; ");
  return new Problem(400, "Does not fit", told, { errors });
}

function isList(field: z.ZodType): boolean {
  let inner: unknown = field;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  return inner instanceof z.ZodArray;
}

/** The filter among what was asked; sides are those of the desk's tables. */
export function filterOf(asked: z.infer<z.ZodObject<typeof filterFields>>, desk: Pick<DeskCall, "world">): Filter {
  const day = (name: "since" | "until"): string | undefined => {
    const value = asked[name];
    if (value === undefined) return undefined;
    const range = days(value);
    if (!range)
      throw new Problem(400, "Does not fit", `${name}: "${value}" is not a date; write 2014-04-28, 2014-04 or 2014`);
    return name === "since" ? range.earliest : range.latest;
  };
  const [since, until] = [day("since"), day("until")];
  const sides = asked.for && sidesNamed(desk.world(), asked.for);
  const given = Object.entries({ ...asked, for: sides, since, until }).filter(
    ([name, value]) => Object.hasOwn(filterFields, name) && value !== undefined,
  );
  return Object.fromEntries(given) as Filter;
}
