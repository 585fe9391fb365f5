import type { Expression, TimeRule } from "../../model/time-expression.ts";

/** Now, of late, in the past, in the future: times that English leaves vague. */

const reference = (value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"): Expression => ({
  type: "DATE",
  term: { at: "reference", value },
});

export const references: readonly TimeRule[] = [
  {
    by: "en/now",
    pattern: "now|nowadays|currently",
    example: ["The road is [now] closed.", "PRESENT_REF"],
    read: () => reference("PRESENT_REF"),
  },
  {
    by: "en/now",
    pattern: "right now",
    example: ["The road is closed [right now].", "PRESENT_REF"],
    read: () => reference("PRESENT_REF"),
  },
  {
    by: "en/current",
    pattern: "current",
    example: ["The [current] talks go on.", "PRESENT_REF"],
    read: () => reference("PRESENT_REF"),
  },
  {
    by: "en/these-days",
    pattern: "these days",
    example: ["Nobody crosses it [these days].", "PRESENT_REF"],
    read: () => reference("PRESENT_REF"),
  },
  {
    by: "en/time-being",
    pattern: "the time being",
    example: ["For [the time being] nobody crosses it.", "PRESENT_REF"],
    read: () => reference("PRESENT_REF"),
  },
  {
    by: "en/recently",
    pattern: "more|most|very? recently",
    example: ["Nobody has crossed it [recently].", "PAST_REF"],
    read: () => reference("PAST_REF"),
  },
  {
    by: "en/recent",
    pattern: "recent",
    example: ["The [recent] talks failed.", "PAST_REF"],
    read: () => reference("PAST_REF"),
  },
  {
    by: "en/recent-units",
    pattern: "recent|past UNITS",
    example: ["The talks of [recent weeks] failed.", "PAST_REF"],
    read: () => reference("PAST_REF"),
  },
  {
    by: "en/the-past",
    pattern: "the recent|distant? past",
    example: ["He had refused in [the past].", "PAST_REF"],
    read: () => reference("PAST_REF"),
  },
  {
    by: "en/the-future",
    pattern: "the near|immediate|distant? future",
    example: ["He might do so in [the near future].", "FUTURE_REF"],
    read: () => reference("FUTURE_REF"),
  },
  {
    by: "en/soon",
    pattern: "very|sometime? soon",
    example: ["He may do so [soon].", "FUTURE_REF"],
    read: () => reference("FUTURE_REF"),
  },
];
