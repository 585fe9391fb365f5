import type { Attribution } from "../src/model/attribution.ts";
import type { Span } from "../src/model/span.ts";

/** One attribution drawn on a sentence. `within` is the place, in the same list, of the one whose content holds it. */
export interface Drawn {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly addressee: readonly Span[];
  readonly content: readonly Span[];
  readonly within: number | null;
}

type Role = "source" | "cue" | "addressee" | "content";
const roles: readonly Role[] = ["source", "cue", "addressee", "content"];
const brackets: Readonly<Record<Role, readonly [string, string]>> = {
  source: ["[", "]"],
  cue: ["*", "*"],
  addressee: ["<", ">"],
  content: ["{", "}"],
};
const opens = new Map(roles.map((role) => [brackets[role][0], role]));
const closes = new Set(roles.map((role) => brackets[role][1]));
const special = /[[\]*<>{}|\\]/gu;

interface Draft {
  readonly source: Span[];
  readonly cue: Span[];
  readonly addressee: Span[];
  readonly content: Span[];
  readonly within: number | null;
}

/** Inside the text, or inside one content: whose content it is, and which attribution is being drawn there. */
interface Level {
  readonly owner: number | null;
  current: number | null;
}

/**
 * Reads a sentence with its attributions drawn on it, `[source] *cue* <addressee> {content}`: the brackets are taken
 * out and the spans point into what is left. An attribution inside braces is nested in the one those braces belong to;
 * brackets on one level belong to one attribution until a divider `|` begins another. A backslash keeps what follows.
 * Attributions come in the order in which they begin. Throws SyntaxError on a bracket that does not match, naming it.
 *
 * What cannot be drawn: spans that cross, brackets inside a source, cue or addressee, and one nested attribution whose
 * parts lie in two contents of its parent.
 */
export function drawn(marked: string): { readonly text: string; readonly found: readonly Drawn[] } {
  const found: Draft[] = [];
  const levels: Level[] = [{ owner: null, current: null }];
  const open: { readonly role: Role; readonly start: number; readonly attribution: number }[] = [];
  let text = "";
  for (let i = 0; i < marked.length; i++) {
    const sign = marked.charAt(i);
    const top = open.at(-1);
    const level = levels.at(-1) as Level;
    const role = opens.get(sign);
    if (sign === "\\") {
      text += marked.charAt(++i);
    } else if (top && sign === brackets[top.role][1]) {
      open.pop();
      (found[top.attribution] as Draft)[top.role].push([top.start, text.length]);
      if (top.role === "content") levels.pop();
    } else if (role || sign === "|") {
      if (top && top.role !== "content") throw new SyntaxError(`"${sign}" inside a ${top.role} at ${i} in: ${marked}`);
      if (!role) {
        level.current = null;
        continue;
      }
      level.current ??= found.push({ source: [], cue: [], addressee: [], content: [], within: level.owner }) - 1;
      open.push({ role, start: text.length, attribution: level.current });
      if (role === "content") levels.push({ owner: level.current, current: null });
    } else if (closes.has(sign)) {
      throw new SyntaxError(`"${sign}" closes nothing at ${i} in: ${marked}`);
    } else text += sign;
  }
  const unclosed = open.at(-1);
  if (unclosed) throw new SyntaxError(`"${brackets[unclosed.role][0]}" is never closed in: ${marked}`);
  return { text, found };
}

/** Attributions of the model as drawn ones, so that both can be compared; a parent not in the list becomes null. */
export function asDrawn(attributions: readonly Attribution[]): readonly Drawn[] {
  const place = new Map(attributions.map(({ id }, i) => [id, i]));
  return attributions.map(({ source, cue, addresseeSpan, content, within }) => ({
    source,
    cue,
    addressee: addresseeSpan,
    content,
    within: within === null ? null : (place.get(within) ?? null),
  }));
}

/**
 * The inverse, for messages of failed tests: the text with the attributions drawn on it, dividers only where needed.
 * `drawn(draw(text, found))` gives the same spans back where all can be drawn; those that cannot are listed after the
 * sentence, one a line, and are never lost.
 */
export function draw(text: string, attributions: readonly Drawn[]): string {
  const lost = new Set<number>();
  for (;;) {
    const shown = attributions.map(() => 0);
    const sentence = drawLevel(text, attributions, null, [0, text.length], lost, shown);
    const before = lost.size;
    attributions.forEach((drawn, i) => {
      if (shown[i] !== roles.reduce((sum, role) => sum + drawn[role].length, 0)) lost.add(i);
    });
    if (lost.size === before) return sentence + [...lost].map((i) => listed(text, attributions[i] as Drawn)).join("");
  }
}

function listed(text: string, attribution: Drawn): string {
  const parts = roles.flatMap((role) =>
    attribution[role].map(([a, b]) => `${brackets[role][0]}${text.slice(a, b)}${brackets[role][1]}(${a},${b})`),
  );
  return `\n  not drawn, within ${attribution.within}: ${parts.join(" ")}`;
}

/**
 * Draws what lies in [from, to) of the attributions nested in `owner`, those in `lost` left out, and counts in `shown`
 * the parts it drew of each. A part that overlaps one already drawn, or whose attribution a divider has ended, is skipped.
 */
function drawLevel(
  text: string,
  attributions: readonly Drawn[],
  owner: number | null,
  [from, to]: Span,
  lost: ReadonlySet<number>,
  shown: number[],
): string {
  const parts = attributions
    .flatMap((drawn, attribution) =>
      drawn.within !== owner || lost.has(attribution)
        ? []
        : roles.flatMap((role) => drawn[role].map((span) => ({ span, role, attribution }))),
    )
    .filter(({ span }) => from <= span[0] && span[1] <= to)
    .sort((a, b) => a.span[0] - b.span[0]);
  const ended = new Set<number>();
  let current = -1;
  let at = from;
  let out = "";
  for (const { span, role, attribution } of parts) {
    if (span[0] < at || ended.has(attribution)) continue;
    out += keep(text.slice(at, span[0]));
    if (attribution !== current && current >= 0) {
      ended.add(current);
      out += "|";
    }
    const inner =
      role === "content"
        ? drawLevel(text, attributions, attribution, span, lost, shown)
        : keep(text.slice(span[0], span[1]));
    out += brackets[role][0] + inner + brackets[role][1];
    shown[attribution] = (shown[attribution] ?? 0) + 1;
    [current, at] = [attribution, span[1]];
  }
  return out + keep(text.slice(at, to));
}

const keep = (text: string): string => text.replace(special, "\\$&");
