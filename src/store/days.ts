/** First and last day that a date may mean, both `YYYY-MM-DD` and both included: dates of four-digit years compare as strings. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

export const firstDay = "0000-01-01";
export const lastDay = "9999-12-31";

/** Seasons and quarters of EDTF level 2, by their first and last month; a winter runs on into the next year. */
const seasons: Readonly<Record<string, readonly [first: number, last: number]>> = {
  "21": [3, 5],
  "22": [6, 8],
  "23": [9, 11],
  "24": [12, 14],
  "33": [1, 3],
  "34": [4, 6],
  "35": [7, 9],
  "36": [10, 12],
};

const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

const lastOfMonth = (year: number, month: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
};

/** One date, whole or half known: `2014`, `201X`, `2014-04`, `2014-XX-28`, `2014-21`, `2014-04-28T10:00Z`, with `?~%`. */
function one(written: string): Days | null {
  const parts = /^(\d[\dX]{3})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T.*)?$/.exec(written.replace(/[?~%]/g, ""));
  if (!parts) return null;
  const [, year = "", month, day] = parts;
  const years = [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))] as const;
  const season = month === undefined ? undefined : seasons[month];
  if (season) {
    const [from, to] = season;
    const inYear = years[1] + (to > 12 ? 1 : 0);
    const until = to > 12 ? to - 12 : to;
    return {
      earliest: `${pad(years[0], 4)}-${pad(from)}-01`,
      latest: `${pad(inYear, 4)}-${pad(until)}-${lastOfMonth(inYear, until)}`,
    };
  }
  const range = (part: string | undefined, low: number, high: number): readonly [number, number] => {
    if (part === undefined || part === "XX") return [low, high];
    const least = Math.max(low, Number(part.replaceAll("X", "0")));
    const most = Math.min(high, Number(part.replaceAll("X", "9")));
    return [least, part.includes("X") ? most : Number(part)];
  };
  const months = range(month, 1, 12);
  if (months[0] > months[1] || months[1] > 12) return null;
  const first = range(day, 1, 31);
  const last = range(day, 1, lastOfMonth(years[1], months[1]));
  if (first[0] > first[1] || last[1] > lastOfMonth(years[1], months[1])) return null;
  return {
    earliest: `${pad(years[0], 4)}-${pad(months[0])}-${pad(first[0])}`,
    latest: `${pad(years[1], 4)}-${pad(months[1])}-${pad(last[1])}`,
  };
}

/**
 * The days a date in EDTF may mean: a day, month, year, season, unspecified digits (`2014-XX`), an interval (`a/b`,
 * open as `a/..` or `../b`), or a set (`[a,b]`, `{a..b}`), taken from its first day to its last. Null where the
 * notation is not understood; an open end is the first or last day there is.
 */
export function days(edtf: string): Days | null {
  const written = edtf.trim();
  const set = /^[[{](.*)[\]}]$/.exec(written);
  if (set) {
    const members = (set[1] ?? "").split(",").map((member) => {
      const range = /^(.*)\.\.(.*)$/.exec(member);
      return range ? days(`${range[1] || ".."}/${range[2] || ".."}`) : one(member.trim());
    });
    let all: Days | null = null;
    for (const member of members) {
      if (!member) return null;
      all = all ? hull(all, member) : member;
    }
    return all;
  }
  const slash = written.indexOf("/");
  if (slash < 0) return one(written);
  const end = (part: string): Days | null | "open" => (part === ".." || part === "" ? "open" : one(part));
  const from = end(written.slice(0, slash));
  const to = end(written.slice(slash + 1));
  if (!from || !to || (from === "open" && to === "open")) return null;
  const found = {
    earliest: from === "open" ? firstDay : from.earliest,
    latest: to === "open" ? lastDay : to.latest,
  };
  return found.earliest <= found.latest ? found : null;
}

const hull = (a: Days, b: Days): Days => ({
  earliest: [a.earliest, b.earliest].sort()[0] as string,
  latest: [a.latest, b.latest].sort()[1] as string,
});
