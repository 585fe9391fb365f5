// The ledger as of a day: a slider beside the date; what it shows is asked for when it is let go.
import { on } from "./keys.ts";

const form = document.querySelector<HTMLFormElement>("[data-asof]");
const date = form?.querySelector<HTMLInputElement>("input[type=date]");
const slider = form?.querySelector<HTMLInputElement>("[data-slider]");

slider?.addEventListener("input", () => {
  if (!date) return;
  date.value = new Date(Number(slider.value) * 86_400_000).toISOString().slice(0, 10);
  slider.setAttribute("aria-valuetext", date.value);
});
slider?.addEventListener("change", () => form?.requestSubmit());
on("asof", () => slider?.focus());
