import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber } from "../../src/model/calendar.ts";
import { axisOf } from "../../src/web/pages/axis.ts";

const widthOf = (label: string): number => 1.7 * label.length;

/** Stretches of months in some years, each as long as its year's last digit says, and single days in others. */
const daysOf = (chosen: number): number[] =>
  [1990, 1992, 1994, 1996, 1997, 1999, 2004, 2005, 2006, 2022].flatMap((year, i) =>
    Array.from({ length: (chosen >> i) & 1 ? 1 + (year % 10) : 1 }, (_, month) => dayNumber(year, 1 + month, 5 + i)),
  );

test("labels of an axis do not run into one another, however its years lie", () => {
  for (let chosen = 0; chosen < 1024; chosen += 7) {
    const ticks = axisOf(daysOf(chosen))?.ticks ?? [];
    assert.ok(ticks.length > 2);
    ticks.slice(1).forEach(({ at, label }, i) => {
      const before = ticks[i] as (typeof ticks)[number];
      assert.ok(at - before.at >= (widthOf(label) + widthOf(before.label)) / 2, `${before.label} and ${label}`);
    });
  }
});
