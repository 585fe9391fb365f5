/**
 * Days as `YYYY-MM-DD` and as whole numbers counted from 1970-01-01, in the proleptic Gregorian calendar. Nothing here
 * knows a time zone: a day of a report is a day on its own calendar.
 */

const msPerDay = 86_400_000;

export const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

/** The number of a day; `month` counts from 1 and may run over either end of the year, `day` over those of the month. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / msPerDay);
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civil(number: number): Civil {
  const date = new Date(number * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const isoDay = (number: number): string => {
  const { year, month, day } = civil(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
};

/** The number of `YYYY-MM-DD`; NaN where it is anything else. */
export function numberOf(iso: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : Number.NaN;
}

export const lastOfMonth = (year: number, month: number): number => civil(dayNumber(year, month + 1, 0)).day;

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The week of ISO 8601 that a day lies in, with the year that the week is counted in. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of a week of ISO 8601. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
}

/** Easter Sunday of the western churches, by the anonymous Gregorian algorithm. */
export function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const e = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = e + f - 7 * Math.floor((a + 11 * e + 22 * f) / 451) + 114;
  return dayNumber(year, Math.floor(g / 31), (g % 31) + 1);
}
