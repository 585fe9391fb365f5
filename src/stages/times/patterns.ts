import type { Captures, Classes, Expression, TimeRule } from "../../model/time-expression.ts";
import { classes, type Found } from "./classes.ts";
import type { Token } from "./tokens.ts";

type Node =
  | { readonly is: "word"; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly is: "class"; readonly name: keyof Classes; readonly optional: boolean }
  | { readonly is: "group"; readonly nodes: readonly Node[] }
  | { readonly is: "comma" };

/** Reads `the? DAY of? MONTH [, YEAR]` (see `TimeRule`); throws where a pattern is written wrongly. */
function parse(pattern: string): Node[] {
  const open: Node[][] = [[]];
  for (const part of pattern.match(/[[\],]|[^[\],\s]+/gu) ?? []) {
    const nodes = open.at(-1) as Node[];
    const optional = part.endsWith("?");
    const bare = optional ? part.slice(0, -1) : part;
    if (part === "[") open.push([]);
    else if (part === "]") {
      const group = open.pop();
      if (!group || open.length === 0) throw new Error(`time pattern "${pattern}": a bracket too many`);
      open.at(-1)?.push({ is: "group", nodes: group });
    } else if (part === ",") nodes.push({ is: "comma" });
    else if (/^[A-Z]+$/u.test(bare)) {
      if (!(bare in classes) && bare !== "DATE") throw new Error(`time pattern "${pattern}": no class ${bare}`);
      nodes.push({ is: "class", name: bare as keyof Classes, optional });
    } else nodes.push({ is: "word", words: new Set(bare.split("|")), optional });
  }
  if (open.length !== 1) throw new Error(`time pattern "${pattern}": a bracket is not closed`);
  return open[0] ?? [];
}

/** A rule with its pattern read. */
export interface Compiled {
  readonly rule: TimeRule;
  readonly nodes: readonly Node[];
}

export const compile = (rules: readonly TimeRule[]): readonly Compiled[] =>
  rules.map((rule) => ({ rule, nodes: parse(rule.pattern) }));

/** What a rule made of the tokens from `start` to `next`. */
export interface Match {
  readonly rule: TimeRule;
  readonly expression: Expression;
  readonly start: number;
  readonly next: number;
}

/** How far dates may hang on dates: `early in the morning of the end of last week` has three. */
const deepest = 5;

/** One text's tokens with what was matched at each, so that a class or a `DATE` that many rules ask for is read once. */
export class Matcher {
  readonly #tokens: readonly Token[];
  readonly #rules: readonly Compiled[];
  readonly #dates = new Map<number, Match | null>();
  readonly #classes = new Map<keyof Classes, (Found<unknown> | null)[]>();
  #depth = 0;

  constructor(tokens: readonly Token[], rules: readonly Compiled[]) {
    this.#tokens = tokens;
    this.#rules = rules;
  }

  /** The longest match of any rule at a token; of equals, the one whose rule stands first. */
  longest(at: number, datesOnly = false): Match | null {
    let best: Match | null = null;
    for (const { rule, nodes } of this.#rules) {
      if (datesOnly && !rule.date) continue;
      const caught: [keyof Classes, unknown][] = [];
      const next = this.#sequence(nodes, 0, at, at, caught, false);
      if (next === null || next <= (best?.next ?? at)) continue;
      const expression = rule.read(new Caught(caught, this.#tokens.slice(at + 1, next)));
      if (expression) best = { rule, expression, start: at, next };
    }
    return best;
  }

  #date(at: number): Match | null {
    const known = this.#dates.get(at);
    if (known !== undefined) return known;
    if (this.#depth >= deepest) return null;
    // Before its turn is done a DATE inside a DATE finds nothing, which keeps patterns from running in circles.
    this.#dates.set(at, null);
    this.#depth++;
    const found = this.longest(at, true);
    this.#depth--;
    this.#dates.set(at, found);
    return found;
  }

  #class(name: keyof typeof classes, at: number): Found<unknown> | null {
    const read = this.#classes.get(name) ?? [];
    if (read.length === 0) this.#classes.set(name, read);
    const known = read[at];
    if (known !== undefined) return known;
    const found = classes[name](this.#tokens, at);
    read[at] = found;
    return found;
  }

  /** Matches `nodes` from the nth on at token `at`; returns the token after, or null. Greedy, with short ways back. */
  #sequence(
    nodes: readonly Node[],
    n: number,
    at: number,
    start: number,
    caught: [keyof Classes, unknown][],
    comma: boolean,
  ): number | null {
    const node = nodes[n];
    if (!node) return at;
    if (node.is === "comma") return this.#sequence(nodes, n + 1, at, start, caught, true);
    const mark = caught.length;
    if (node.is === "group") {
      const inside = this.#sequence(node.nodes, 0, at, start, caught, comma);
      if (inside !== null) {
        const rest = this.#sequence(nodes, n + 1, inside, start, caught, false);
        if (rest !== null) return rest;
      }
      caught.length = mark;
      return this.#sequence(nodes, n + 1, at, start, caught, comma);
    }
    const found = this.#one(node, at, start, comma, caught);
    if (found !== null) {
      const rest = this.#sequence(nodes, n + 1, found, start, caught, false);
      if (rest !== null) return rest;
      caught.length = mark;
    }
    return node.optional ? this.#sequence(nodes, n + 1, at, start, caught, comma) : null;
  }

  #one(
    node: Extract<Node, { is: "word" | "class" }>,
    at: number,
    start: number,
    comma: boolean,
    caught: [keyof Classes, unknown][],
  ): number | null {
    const token = this.#tokens[at];
    if (!token) return null;
    if (at > start && token.gap !== "space" && token.gap !== "hyphen" && !(comma && token.gap === "comma")) {
      // "10am" and "3rd-quarter": nothing between a figure and its letters.
      if (token.gap !== "none") return null;
    }
    if (node.is === "word") return node.words.has(token.word) ? at + 1 : null;
    if (node.name === "DATE") {
      const found = this.#date(at);
      if (found) caught.push(["DATE", found.expression]);
      return found?.next ?? null;
    }
    const found = this.#class(node.name, at);
    if (found) caught.push([node.name, found.value]);
    return found?.next ?? null;
  }
}

class Caught implements Captures {
  readonly #values: readonly (readonly [keyof Classes, unknown])[];
  readonly hyphens: number;
  readonly joined: boolean;

  constructor(values: readonly (readonly [keyof Classes, unknown])[], rest: readonly Token[]) {
    this.#values = values;
    this.joined = rest.at(-1)?.gap === "hyphen";
    this.hyphens = rest.filter((token) => token.gap === "hyphen").length;
  }

  maybe<K extends keyof Classes>(name: K): Classes[K] | undefined {
    return this.#values.find(([found]) => found === name)?.[1] as Classes[K] | undefined;
  }

  get<K extends keyof Classes>(name: K): Classes[K] {
    return this.maybe(name) as Classes[K];
  }
}
