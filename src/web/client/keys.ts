// Keys of the page: each does what its line in the foot says; `?` lists them, binds them anew, or turns them off.

const store = "onrecord keys";

interface Bound {
  off: boolean;
  keys: Record<string, string>;
}

function load(): Bound {
  try {
    const kept = JSON.parse(localStorage.getItem(store) ?? "{}") as Partial<Bound>;
    return { off: kept.off === true, keys: kept.keys ?? {} };
  } catch {
    return { off: false, keys: {} };
  }
}

let bound = load();

const save = (): void => {
  try {
    localStorage.setItem(store, JSON.stringify(bound));
  } catch {
    // A browser that keeps nothing: the keys hold for this page.
  }
};

const items = [...document.querySelectorAll<HTMLElement>(".keys [data-key]")];
const keyOf = (item: HTMLElement): string => bound.keys[item.dataset.key ?? ""] ?? item.dataset.default ?? "";

function show(): void {
  for (const item of items) {
    const kbd = item.querySelector("kbd");
    if (kbd) kbd.textContent = keyOf(item);
    item.hidden = bound.off && item.dataset.key !== "keys";
  }
}

const actions = new Map<string, (event: KeyboardEvent) => void>();

/** What a key of this page does, by the key's name. */
export function on(name: string, action: (event: KeyboardEvent) => void): void {
  actions.set(name, action);
}

const writing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (document.querySelector("dialog[open]")) return;
  if (writing(event.target) && !(event.target as HTMLElement).matches("input[type=range]")) {
    if (event.key === "Escape") (event.target as HTMLElement).blur();
    return;
  }
  if (event.key === "?") {
    event.preventDefault();
    list();
    return;
  }
  if (bound.off) return;
  if (event.key === "/") {
    const field = document.querySelector<HTMLInputElement>("[data-key-focus=find]");
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
    return;
  }
  const name = event.key === " " ? "space" : event.key === "Backspace" ? "backspace" : event.key;
  const item = items.find(
    (one) => keyOf(one).toLowerCase() === name.toLowerCase() && actions.has(one.dataset.key ?? ""),
  );
  // A button or link that has the focus keeps its own keys.
  if (name === "space" && event.target instanceof HTMLElement && /^(BUTTON|A|SUMMARY)$/.test(event.target.tagName))
    return;
  if (!item) return;
  event.preventDefault();
  actions.get(item.dataset.key ?? "")?.(event);
});

function list(): void {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", "Keys");
  const title = document.createElement("h2");
  title.textContent = "Keys on this page";
  const lines = document.createElement("ul");
  for (const item of items) {
    const name = item.dataset.key ?? "";
    if (name === "keys") continue;
    const line = document.createElement("li");
    const label = document.createElement("label");
    const field = document.createElement("input");
    field.id = `key-${name}`;
    field.value = keyOf(item);
    field.maxLength = 9;
    field.readOnly = true;
    label.htmlFor = field.id;
    label.textContent = [...item.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join("")
      .trim();
    field.addEventListener("keydown", (event) => {
      if (["Tab", "Escape", "Enter", "Shift"].includes(event.key)) return;
      event.preventDefault();
      const key = event.key === " " ? "space" : event.key.toLowerCase();
      const taken = items.find((other) => other !== item && keyOf(other).toLowerCase() === key);
      field.setCustomValidity(taken ? "another key of this page" : "");
      if (taken || key === "?" || key === "/") return;
      bound.keys[name] = key;
      field.value = key;
      save();
      show();
    });
    line.append(label, field);
    lines.append(line);
  }
  const check = document.createElement("label");
  check.className = "check";
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = !bound.off;
  box.addEventListener("change", () => {
    bound.off = !box.checked;
    save();
    show();
  });
  check.append(box, "Single keys do something");
  const buttons = document.createElement("p");
  buttons.className = "btns";
  const reset = button("As they were", () => {
    bound = { off: false, keys: {} };
    save();
    show();
    dialog.close();
  });
  buttons.append(
    reset,
    button("Close", () => dialog.close()),
  );
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = "To change a key, go to its field and press the new one.";
  dialog.append(title, hint, lines, check, buttons);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function button(text: string, does: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn";
  made.textContent = text;
  made.addEventListener("click", does);
  return made;
}

show();
document.documentElement.classList.add("scripted");
