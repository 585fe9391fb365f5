/** Words beside which a number or a name that looks like a time is none, in small letters. Data only. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Before a number of four digits: it counts (`nearly 2000`) or names something (`Resolution 1973`). */
export const countLeads = set(
  "than resolution resolutions unscr no article articles flight some nearly almost roughly approximately another least",
);

/** Before `than` and `at least`: what follows is a year after all (`no later than 2015`, `since at least 2014`). */
export const yearComparisons = set("later earlier sooner rather other");
export const sinceWords = set("since until till from through to by before");

/** After a number of four digits: it counts these, unless a year stands there as `in 2014 people left` has it. */
export const counted = set(
  "people persons men women children troops soldiers servicemen civilians " +
    "km kilometers kilometres miles metres meters feet tonnes tons kilograms hectares barrels hours hrs",
);
export const yearLeads = set("in by since until till during before after from");

/** Before a time of day in one number: `at 1400 hours`. */
export const clockLeads = set("at by from until till before after since");

/** Beside `May`, a person speaks. */
export const saying = set("said says told tells added adds called warned insisted replied asked");

/** After a weekday or a feast, with capitals: a newspaper, an agreement. */
export const named = set("times telegraph mirror express herald agreement accord accords");
