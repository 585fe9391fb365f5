// The matrix is one stop for the tab key; arrows walk its cells.
import { on } from "./keys.ts";

const table = document.querySelector<HTMLTableElement>("[data-matrix]");
const grid = [...(table?.tBodies[0]?.rows ?? [])].map((row) =>
  [...row.cells].slice(1, -1).map((cell) => cell.querySelector("a")),
);
const links = grid.flat().filter((link) => link !== null);
const first = links.find((link) => link.hasAttribute("aria-current")) ?? links[0];
for (const link of links) link.tabIndex = link === first ? 0 : -1;

function go(link: HTMLAnchorElement | null | undefined): void {
  if (!link) return;
  for (const other of links) other.tabIndex = other === link ? 0 : -1;
  link.focus();
}

/** The next cell that holds something, from here on in a direction. */
function beyond(row: number, column: number, down: number, right: number): HTMLAnchorElement | null {
  for (let r = row + down, c = column + right; grid[r] && c >= 0 && c < (grid[r]?.length ?? 0); r += down, c += right) {
    const link = grid[r]?.[c];
    if (link) return link;
  }
  return null;
}

table?.addEventListener("keydown", (event) => {
  const way = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
  const row = grid.findIndex((line) => line.includes(event.target as HTMLAnchorElement));
  if (!way || row < 0) return;
  event.preventDefault();
  const column = grid[row]?.indexOf(event.target as HTMLAnchorElement) ?? 0;
  go(beyond(row, column, way[0] as number, way[1] as number));
});

const here = (): number => links.indexOf(document.activeElement as HTMLAnchorElement);
on("next", () => go(links[Math.min(links.length - 1, here() + 1)]));
on("previous", () => go(links[Math.max(0, here() - 1)]));
