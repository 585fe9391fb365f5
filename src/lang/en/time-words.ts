import type { Feast, Season, Unit, Which } from "../../model/time-expression.ts";

/** The words by which English tells time, in small letters, without the stop of an abbreviation. Data only. */

/** A word for each of several things, by spelling: `table({ 1: "a b", 2: "c" })`. */
function table<T>(entries: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(entries.flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)));
}

export const months = table<number>([
  [1, "january jan"],
  [2, "february feb"],
  [3, "march mar"],
  [4, "april apr"],
  [5, "may"],
  [6, "june jun"],
  [7, "july jul"],
  [8, "august aug"],
  [9, "september sept sep"],
  [10, "october oct"],
  [11, "november nov"],
  [12, "december dec"],
]);

export const weekdays = table<number>([
  [1, "monday mon"],
  [2, "tuesday tue tues"],
  [3, "wednesday wed"],
  [4, "thursday thu thur thurs"],
  [5, "friday fri"],
  [6, "saturday sat"],
  [7, "sunday sun"],
]);

export const weekdaysPlural = table<number>([
  [1, "mondays"],
  [2, "tuesdays"],
  [3, "wednesdays"],
  [4, "thursdays"],
  [5, "fridays"],
  [6, "saturdays"],
  [7, "sundays"],
]);

/** Short forms that are other words as well: they count only with a capital, and with a stop or a date after them. */
export const shortNames: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(" "),
);

export const seasons = table<Season>([
  ["SP", "spring springtime"],
  ["SU", "summer summertime"],
  ["FA", "autumn fall"],
  ["WI", "winter wintertime"],
]);

export const parts = table<string>([
  ["MO", "morning"],
  ["AF", "afternoon"],
  ["EV", "evening"],
  ["NI", "night"],
  ["DT", "daytime"],
]);

export const units = table<Unit>([
  ["S", "second"],
  ["MI", "minute"],
  ["H", "hour"],
  ["D", "day"],
  ["WE", "weekend"],
  ["W", "week"],
  ["M", "month"],
  ["Q", "quarter"],
  ["Y", "year"],
  ["E", "decade"],
  ["C", "century"],
]);

export const unitsPlural = table<Unit>([
  ["S", "seconds"],
  ["MI", "minutes mins"],
  ["H", "hours hrs"],
  ["D", "days"],
  ["WE", "weekends"],
  ["W", "weeks"],
  ["M", "months"],
  ["Q", "quarters"],
  ["Y", "years yrs"],
  ["E", "decades"],
  ["C", "centuries"],
]);

/** Adverbs and adjectives of how often. */
export const often = table<Unit>([
  ["H", "hourly"],
  ["D", "daily nightly"],
  ["W", "weekly"],
  ["M", "monthly"],
]);

export const numbers = table<number>([
  [0, "zero"],
  [1, "one"],
  [2, "two"],
  [3, "three"],
  [4, "four"],
  [5, "five"],
  [6, "six"],
  [7, "seven"],
  [8, "eight"],
  [9, "nine"],
  [10, "ten"],
  [11, "eleven"],
  [12, "twelve dozen"],
  [13, "thirteen"],
  [14, "fourteen"],
  [15, "fifteen"],
  [16, "sixteen"],
  [17, "seventeen"],
  [18, "eighteen"],
  [19, "nineteen"],
  [20, "twenty"],
  [30, "thirty"],
  [40, "forty"],
  [50, "fifty"],
  [60, "sixty"],
  [70, "seventy"],
  [80, "eighty"],
  [90, "ninety"],
]);

export const magnitudes = table<number>([
  [100, "hundred"],
  [1000, "thousand"],
]);

const units1 = "first second third fourth fifth sixth seventh eighth ninth".split(" ");

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...units1.map((word, i) => [word, i + 1] as const),
  ..."tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, i) => [word, i + 10] as const),
  ...units1.map((word, i) => [`twenty-${word}`, i + 21] as const),
  ["thirtieth", 30],
  ["thirty-first", 31],
]);

/** How many, without a number. */
export const vague: ReadonlySet<string> = new Set("several many some few countless numerous".split(" "));

/** Decades by name, to their third digit; the century is the one of the day of publication, or the last. */
export const decades = table<number>([
  [2, "twenties"],
  [3, "thirties"],
  [4, "forties"],
  [5, "fifties"],
  [6, "sixties"],
  [7, "seventies"],
  [8, "eighties"],
  [9, "nineties"],
]);

/** From the day of publication. */
export const which = table<Which>([
  [-1, "last"],
  [0, "this"],
  [1, "next"],
]);

/** From the date told last. */
export const whichThen = table<Which>([
  [-1, "previous preceding prior"],
  [0, "that same"],
  [1, "next following subsequent"],
]);

/** `Z` for universal time; the rest is kept as no zone, since reports rarely name one beyond doubt. */
export const zones = table<string>([
  ["Z", "gmt utc z"],
  ["", "et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest msk local ist jst hrs hr"],
]);

/** A possessive is left out: `new year day` is New Year's Day. */
export const feasts: ReadonlyMap<string, Feast> = new Map<string, Feast>([
  ["christmas", { month: 12, day: 25 }],
  ["christmas day", { month: 12, day: 25 }],
  ["christmas eve", { month: 12, day: 24 }],
  ["boxing day", { month: 12, day: 26 }],
  ["new year day", { month: 1, day: 1 }],
  ["new year eve", { month: 12, day: 31 }],
  ["valentine day", { month: 2, day: 14 }],
  ["may day", { month: 5, day: 1 }],
  ["victory day", { month: 5, day: 9 }],
  ["halloween", { month: 10, day: 31 }],
  ["thanksgiving", { month: 11, weekday: 4, nth: 4 }],
  ["thanksgiving day", { month: 11, weekday: 4, nth: 4 }],
  ["labor day", { month: 9, weekday: 1, nth: 1 }],
  ["memorial day", { month: 5, weekday: 1, nth: -1 }],
  ["veterans day", { month: 11, day: 11 }],
  ["armistice day", { month: 11, day: 11 }],
  ["easter", { fromEaster: 0 }],
  ["easter sunday", { fromEaster: 0 }],
  ["easter monday", { fromEaster: 1 }],
  ["good friday", { fromEaster: -2 }],
  ["palm sunday", { fromEaster: -7 }],
  ["ash wednesday", { fromEaster: -46 }],
]);

/** Words that send a weekday or month forward where they stand next to it. */
export const forward: ReadonlySet<string> = new Set(
  "will won shall due scheduled expected expects expect planned planning plans slated upcoming likely tomorrow ahead would meets begins opens arrives departs travels visits starts convenes".split(
    " ",
  ),
);

/** After these a past form is a participle and says nothing of tense by itself. */
export const auxiliaries: ReadonlySet<string> = new Set("be been being is are was were".split(" "));

/** Words that point forward where `to` and a verb follow, or a noun with a date. */
export const intending: ReadonlySet<string> = new Set(
  "due scheduled expected expects expect planned plans plan slated set likely about going promised promises vowed vows agreed agrees agree hopes hope hoped wants want ready prepared supposed intends intend is are be".split(
    " ",
  ),
);

/** Past forms that do not end in `ed`. */
export const irregularPast: ReadonlySet<string> = new Set(
  (
    "was were had did said told made met went came took gave got saw held left led fell rose began won lost sent " +
    "spoke wrote broke chose became found kept put cut set struck hit quit ran sat stood thought brought bought " +
    "fought taught caught built dealt felt heard knew grew flew drew threw shot shut sold slid spent spread sought " +
    "understood withdrew drove rode forgot froze hid laid lay lent meant paid read rang sank sang shook shone sprang " +
    "stole swore swept swam tore wore woke wound overthrew oversaw underwent became been"
  ).split(" "),
);

/** Past participles as adjectives of number that end in `ed` and say nothing of tense. */
export const notPast: ReadonlySet<string> = new Set(
  "united need indeed speed exceed proceed feed hundred armed red bed led scheduled expected planned slated seed succeed agreed".split(
    " ",
  ),
);

/** Further words that a time expression may open with. */
export const openers: readonly string[] = (
  "the a an every each per now currently current recently recent more today yesterday tomorrow tonight early late " +
  "later earlier mid beginning end start middle noon midday midnight fiscal over about nearly almost around just only " +
  "at up to less roughly approximately half couple overnight soon these those present right in from coming past " +
  "nowadays annually sometime shortly very long as no within another his her its their our fiscal previously long-ago " +
  "then another latest least"
).split(" ");

/** Words after which a lone month or season is one, and no name and no verb. */
export const dateLeads: ReadonlySet<string> = new Set(
  (
    "in by since until till from of for through throughout during before after to and or between last this next early " +
    "late mid the every each that on around about past coming at is was"
  ).split(" "),
);

/** Words after which a lone season is one. */
export const seasonLeads: ReadonlySet<string> = new Set(
  "in by since until till during throughout before after early late mid last next this every each over through of for".split(
    " ",
  ),
);

/** Words after which `over` means more than; elsewhere `over three years` is the time something takes. */
export const overLeads: ReadonlySet<string> = new Set(
  "for in just after of to than a lasted lasting took taking".split(" "),
);

/** Words after which minutes, days or years without a number are a duration of their own. */
export const bareLeads: ReadonlySet<string> = new Set("for within in".split(" "));

/** Words that tell the direction of the weekday that follows at once. */
export const untilWords: ReadonlySet<string> = new Set("until till".split(" "));
