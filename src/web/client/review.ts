// Review: one decision a screen, by keys. What is skipped or flagged is this browser's own business.
import { on } from "./keys.ts";
import "./remember.ts";

const form = document.querySelector<HTMLFormElement>("[data-decide]");
const undo = document.querySelector<HTMLFormElement>("[data-undo]");
const at = Number(document.querySelector<HTMLElement>("[data-review]")?.dataset.at ?? 0);
const store = "onrecord flags";

const flags = (): string[] => {
  try {
    return JSON.parse(localStorage.getItem(store) ?? "[]") as string[];
  } catch {
    return [];
  }
};

/** Decides by a button; where name or reason is missing, goes to what is missing instead. */
function decide(verdict: string): void {
  const why = form?.querySelector<HTMLInputElement>('[name="why"]');
  const button = form?.querySelector<HTMLButtonElement>(`[name="verdict"][value="${verdict}"]`);
  if (!form || !button) return;
  // One who accepts what the program gives as its reason need not write it again.
  if (why && why.value === "" && verdict === "accept") why.value = "as proposed";
  form.requestSubmit(button);
}

const go = (to: number): void => location.assign(`/review?at=${Math.max(0, to)}`);

on("accept", () => decide("accept"));
on("reject", () => decide("reject"));
on("skip", () => go(at + 1));
on("next", () => go(at + 1));
on("previous", () => go(at - 1));
on("edit", () => form && location.assign(form.dataset.edit ?? "/review"));
on("undo", () => undo?.requestSubmit());
on("flag", () => {
  const id = form?.querySelector<HTMLInputElement>('[name="on"]')?.value;
  if (!id) return;
  const now = flags();
  const next = now.includes(id) ? now.filter((one) => one !== id) : [...now, id];
  try {
    localStorage.setItem(store, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing.
  }
  mark();
});

function mark(): void {
  const flagged = new Set(flags());
  for (const link of document.querySelectorAll<HTMLElement>("[data-flag-id]"))
    link.classList.toggle("flagged", flagged.has(link.dataset.flagId ?? ""));
}
mark();
