import type { Parts } from "../../src/desk/parts.ts";
import type { Refusal } from "../../src/model/document.ts";
import type { Reading } from "../../src/model/reading.ts";
import { ModelFault } from "../../src/reader/fault.ts";
import { reading, received } from "../store/hand-built.ts";

/** What an input brings: a text to be read, a reading already made, or a reason why not. */
export type Brought = string | Reading | Omit<Refusal, "input">;

/** Counts what was asked of the hand-built parts. */
export interface Asked {
  opened: number;
  read: string[];
  closed: number;
  atOnce: number;
  most: number;
}

/**
 * Parts whose inputs are these, by name, and whose reader finds a statement wherever a line reads `NAME says WORDS.`;
 * a line with `unreadable` cannot be read, and one with `slow` takes longer. Inputs not named are missing.
 */
export function handBuilt(
  inputs: Readonly<Record<string, Brought | readonly Brought[]>>,
  { version = "m1", broken = null as string | null, pace = 1, act = "assertion" as const } = {},
): Parts & { readonly asked: Asked } {
  const asked: Asked = { opened: 0, read: [], closed: 0, atOnce: 0, most: 0 };
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  return {
    asked,
    async *receive(names) {
      for (const name of names) {
        const found = inputs[name];
        const all = Array.isArray(found) ? (found as readonly Brought[]) : [found as Brought | undefined];
        for (const [n, brought] of all.entries()) {
          const ref = all.length > 1 ? `${name}-${n + 1}` : name;
          if (brought === undefined)
            yield { kind: "refused", refusal: { input: name, place: null, reason: "there is no such file" } };
          else if (typeof brought === "string")
            yield { kind: "received", place: null, report: received(reading(brought, [], { ref, input: name })) };
          else if ("reason" in brought) yield { kind: "refused", refusal: { input: name, ...brought } };
          else yield { kind: "analysed", input: name, place: null, reading: brought };
        }
      }
    },
    async openReader() {
      asked.opened++;
      if (broken !== null) throw new ModelFault(broken);
      return {
        threads: 2,
        version,
        async read(report) {
          asked.most = Math.max(asked.most, ++asked.atOnce);
          await wait(report.text.includes("slow") ? 20 * pace : pace);
          asked.atOnce--;
          asked.read.push(report.ref);
          if (report.text.includes("unreadable")) throw new Error("the ink has\nrun");
          const said = [...report.text.matchAll(/(\w+) says ([^.]+)\./g)].map(([, source = "", content = ""]) => ({
            ...{ source, cue: "says", content, act },
          }));
          return reading(report.text, said, { ref: report.ref, input: report.input });
        },
        async close() {
          asked.closed++;
        },
      };
    },
  };
}
