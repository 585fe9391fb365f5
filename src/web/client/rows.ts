// Lists: one row at a time is the present one; keys walk and open.
import { on } from "./keys.ts";

const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
let now = -1;

export const present = (): HTMLElement | undefined => rows[now];

export function go(to: number): void {
  if (rows.length === 0) return;
  rows[now]?.classList.remove("now");
  now = Math.max(0, Math.min(rows.length - 1, to));
  const row = rows[now] as HTMLElement;
  row.classList.add("now");
  const link = row.querySelector<HTMLElement>("[data-open]") ?? row.querySelector<HTMLElement>("summary, a, button");
  link?.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

on("next", () => go(now + 1));
on("previous", () => go(now < 0 ? 0 : now - 1));
on("open", () => {
  const row = rows[Math.max(0, now)];
  row?.querySelector<HTMLElement>("[data-open]")?.click();
});
for (const [i, row] of rows.entries())
  row.addEventListener("focusin", () => {
    rows[now]?.classList.remove("now");
    now = i;
    row.classList.add("now");
  });
