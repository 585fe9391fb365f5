// Adding reports: files may be dropped, and each outcome shows as soon as it is known.
const outcomes = document.querySelector<HTMLElement>("#outcomes");

interface Outcome {
  readonly state: "added" | "present" | "failed";
  readonly document?: string;
  readonly ref?: string;
  readonly input?: string;
  readonly statements?: number | null;
  readonly note?: { readonly reason: string } | null;
  readonly reason?: string;
  readonly error?: string;
}

const words = { added: "added", present: "already there", failed: "failed" };

function tell(list: HTMLElement, { state, document: id, ref, input, statements, note, reason, error }: Outcome): void {
  const line = document.createElement("li");
  const what = document.createElement("b");
  what.textContent = words[error === undefined ? state : "failed"];
  const text =
    error ??
    (state === "failed"
      ? `${input}: ${reason}`
      : `${ref}${statements == null ? "" : `, ${statements} ${statements === 1 ? "statement" : "statements"}`}`);
  const bdi = document.createElement("bdi");
  bdi.textContent = text;
  line.className = error === undefined ? state : "failed";
  line.append(what, " ");
  if (id === undefined) line.append(bdi);
  else {
    const link = document.createElement("a");
    link.href = `/reports/${encodeURIComponent(id)}`;
    link.append(bdi);
    line.append(link);
  }
  if (note != null) {
    const passed = document.createElement("span");
    passed.className = "meta";
    passed.textContent = note.reason;
    line.append(" ", passed);
  }
  list.append(line);
}

/** How many became what, of several. */
const summed = (became: Readonly<Record<Outcome["state"], number>>): string =>
  `${(["added", "present", "failed"] as const)
    .filter((state) => became[state] > 0)
    .map((state) => `${became[state]} ${words[state]}`)
    .join(", ")}.`;

/** Puts the counts at the head of the page right, as the page would have them now. */
async function recount(): Promise<void> {
  const response = await fetch(location.href).catch(() => null);
  if (!response?.ok) return;
  const now = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("[data-tally]");
  const tally = document.querySelector("[data-tally]");
  if (now) tally?.replaceWith(now);
}

async function send(form: HTMLFormElement): Promise<void> {
  if (!outcomes) return;
  const button = form.querySelector("button");
  const list = document.createElement("ul");
  list.className = "outcomes";
  const progress = document.createElement("p");
  progress.className = "meta";
  outcomes.replaceChildren(list, progress);
  if (button) button.disabled = true;
  const became = { added: 0, present: 0, failed: 0 };
  const told = (): number => became.added + became.present + became.failed;
  progress.textContent = "Reading …";
  try {
    const body = new FormData(form);
    const response = await fetch("/api/v1/documents", {
      method: "POST",
      body,
      headers: { Accept: "application/jsonl" },
    });
    if (!response.ok || !response.body) {
      const problem = (await response.json()) as { detail?: string };
      tell(list, { state: "failed", error: problem.detail ?? response.statusText });
      return;
    }
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      rest += value ?? "";
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        const outcome = JSON.parse(line) as Outcome;
        tell(list, outcome);
        became[outcome.error === undefined ? outcome.state : "failed"]++;
        progress.textContent = `${told()} read, more to come …`;
      }
      if (done) break;
    }
    if (told() === 0) tell(list, { state: "failed", error: "There was nothing to add." });
    // What was written of a report that is refused is not taken from whoever wrote it.
    else if (became.failed === 0) form.reset();
  } catch (error) {
    tell(list, {
      state: "failed",
      error: `The desk does not answer (${(error as Error).message}). Is it still running?`,
    });
  } finally {
    progress.textContent = told() < 2 ? "" : summed(became);
    if (button) button.disabled = false;
    outcomes.scrollIntoView({ block: "nearest" });
    if (became.added > 0) await recount();
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>("[data-ingest]"))
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });

const drop = document.querySelector<HTMLElement>(".drop");
const files = drop?.querySelector<HTMLInputElement>("input[type=file]");
for (const name of ["dragover", "dragenter"])
  drop?.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
drop?.addEventListener("dragleave", () => drop.classList.remove("over"));
drop?.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  if (!files || !event.dataTransfer) return;
  files.files = event.dataTransfer.files;
  files.form?.requestSubmit();
});
