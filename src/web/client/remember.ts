// What is written into a field marked so is remembered in this browser, and nowhere else.
for (const field of document.querySelectorAll<HTMLInputElement>("[data-remember]")) {
  const name = `onrecord ${field.dataset.remember}`;
  try {
    if (field.value === "") field.value = localStorage.getItem(name) ?? "";
    field.addEventListener("change", () => localStorage.setItem(name, field.value));
  } catch {
    // A browser that keeps nothing.
  }
}
