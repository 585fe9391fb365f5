import { media } from "../../../lang/en/channels.ts";
import type { Span } from "../../../model/span.ts";
import type { Named } from "./named.ts";

/** Links each name to the institution that stands directly before its role: `Russian` of `Russian foreign minister`. */
export function withInstitutions(text: string, found: readonly Named[]): Named[] {
  return found.map((item, i) => {
    const before = found[i - 1];
    const mission = before?.institutions[0] ? posted(text, found, i) : null;
    if (mission && item.institutions.length === 0 && item.role === null) return { ...item, ...mission };
    const near = before?.institutions[0] ?? (before && before.from === before.span[0] ? before.of : null);
    if (item.institutions.length > 0 || item.of || !near || !before) return item;
    if (/-based$/u.test(text.slice(...before.span))) return item; // where he is, and not for whom he speaks
    const over = item.from < before.span[1];
    const between = over ? " " : text.slice(before.span[1], item.from);
    // A credit, `Photograph: Reuters`, before a sentence that begins with a name.
    const credit = near.kind === "body" && media.test(near.name) && item.role === null && item.title === null;
    if (credit && between === " ") return item;
    if (!/^(?:['’]s?)?(?: (?:then|late|former|top|chief|hardline|veteran|new))* $/u.test(between)) return item;
    const sender = near.kind === "body" ? found[i - 2] : undefined;
    const state = sender?.institutions[0];
    if (state?.kind === "state" && /^(?:['’]s?)? $/u.test(text.slice(sender?.span[1], before.span[0])))
      return { ...item, of: state, from: sender?.span[0] ?? before.span[0] };
    return { ...item, of: near, from: before.span[0] };
  });
}

/** `China's ambassador to the UN X`: role and sender, where the institution before the name is only where he is posted. */
function posted(text: string, found: readonly Named[], i: number): Pick<Named, "role" | "of" | "from"> | null {
  const [sender, host, item] = [found[i - 2], found[i - 1], found[i]];
  if (!host || !item || !/^ $/u.test(text.slice(host.span[1], item.span[0]))) return null;
  const start = sender?.institutions[0] ? sender.span[1] : Math.max(0, host.span[0] - 40);
  const role =
    /(?:^|\s)((?:(?:deputy|permanent|special|former) )?(?:ambassador|envoy|representative|delegate)) (?:to|at) (?:the )?$/iu.exec(
      text.slice(start, host.span[0]),
    );
  if (!role?.[1]) return null;
  const of = sender?.institutions[0] ?? null;
  const from = of && sender ? sender.span[0] : start + role.index + role[0].indexOf(role[1]);
  return { role: role[1].toLowerCase(), of, from };
}

/** True for a people that somebody descends from, `ethnic Norwegian`: he is not of its state for that. */
export const isDescent = (text: string, [from]: Span): boolean =>
  /\bethnic $/iu.test(text.slice(Math.max(0, from - 8), from));
