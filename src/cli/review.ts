import { createInterface } from "node:readline/promises";
import { decide } from "../desk/decide.ts";
import { decisions } from "../desk/decisions.ts";
import { proposals } from "../desk/proposals.ts";
import { aboutOf, answering } from "../desk/proposed.ts";
import { which } from "../desk/which.ts";
import { type Decision, type Proposal, statuses, type Verdict, verdicts } from "../ledger/shapes.ts";
import type { Store } from "../store/store.ts";
import { oneOf } from "./arguments.ts";
import { type Call, type Command, type Exit, exit, UsageFault } from "./command.ts";
import { printOptions } from "./filters.ts";
import { listing } from "./listing.ts";
import { paint } from "./people.ts";
import { proposalLines, shortMember } from "./people-ledger.ts";
import { withRecord } from "./record.ts";

const actions = ["list", "history", ...verdicts] as const;

export const review: Command = {
  name: "review",
  summary: "decide on what the program proposes",
  operands: "[ACTION [ID]]",
  count: [0, 2],
  options: {
    as: { value: "NAME", help: "who decides (needed to decide)" },
    why: { value: "TEXT", help: "why (needed to decide)" },
    with: { value: "ID", several: true, help: "what is merged into ID, or split from it" },
    set: { value: "FIELD=VALUE", several: true, help: "a field of an edit, or status=STATUS" },
    about: { value: "WHAT", help: "of accept and reject: status or commitment, where ID is of both" },
    ...printOptions,
  },
  notes: [
    "list (default): what waits for a decision. accept, reject ID: a proposal, a statement, a link; of a proposed status: it is so, or stays open. edit ID --set FIELD=VALUE. merge, split ID --with ID. status ID --set status=STATUS: of a commitment in the ledger. undo DECISION. history: every decision, with who, when and why.",
    '--set: act=promise, negated=true, time=2022-03-01 (any EDTF), speaker="Eva Lind" or "Eva Lind | SWE" with whom he speaks for, addressees="Jan Marek; NATO"; null where there is none.',
    `Statuses: ${statuses.join(", ")}. Without ACTION on a terminal, proposals come one by one: a accept, r reject, s skip, q quit.`,
    "Decisions are only ever added; reading again and later reports never undo one.",
  ],
  examples: [
    "onrecord review",
    'onrecord review status word-1viyb1wtlp --set status=broken --as Ann --why "troops crossed"',
    'onrecord review split met-02hxgbn9r1 --with 357ad23a47#e1 --as Ann --why "another call"',
  ],
  run: async (call) => {
    const action = oneOf("action", call.positionals[0] ?? "list", actions, "review");
    if (action === "list" && call.positionals.length === 0 && call.out.isTTY && isTerminal(call)) return walk(call);
    const c = paint(call.out.isTTY);
    if (action === "list") {
      const print = listing(call, (proposal: Proposal) => proposalLines(proposal, c), 50);
      await withRecord(call, false, (store) => print(proposals(store)));
      return exit.well;
    }
    if (action === "history") {
      const print = listing(call, decisionLine, 100);
      await withRecord(call, false, (store) => print(decisions(store, {})));
      return exit.well;
    }
    return one(call, action);
  },
};

const decisionLine = ({ id, at, who, verdict, on, with: others, change, why }: Decision): string =>
  [
    `${at.slice(0, 16)}  ${who}  ${verdict} ${shortMember(on)}`,
    others.length > 0 ? ` with ${others.map(shortMember).join(" ")}` : "",
    change === null ? "" : ` ${told(change)}`,
    `: ${why.replace(/\s+/gu, " ")}  (${id})`,
  ].join("");

/** The fields a person changed, without what the record notes beside them. */
const told = ({ members: _, each: __, ...fields }: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([field, value]) => `${field}=${typeof value === "object" ? JSON.stringify(value) : String(value)}`)
    .join(" ");

async function one(call: Call, verdict: Verdict): Promise<Exit> {
  const on = call.positionals[1];
  const [who, why] = [call.value("as")?.trim(), call.value("why")?.trim()];
  if (on === undefined)
    throw new UsageFault(`review ${verdict}: on what? write review ${verdict} ID --as NAME --why TEXT`);
  if (!who || !why) throw new UsageFault(`review ${verdict}: every decision keeps who and why: --as NAME --why TEXT`);
  const change = changes(call.values("set"));
  if ((verdict === "edit" || verdict === "status") && change === null)
    throw new UsageFault(`review ${verdict}: needs --set ${verdict === "status" ? "status=STATUS" : "FIELD=VALUE"}`);
  const others = call.values("with");
  if ((verdict === "merge" || verdict === "split") && others.length === 0)
    throw new UsageFault(`review ${verdict}: needs --with ID`);
  const answers = verdict === "accept" || verdict === "reject";
  const told = call.value("about");
  if (told !== undefined && !answers) throw new UsageFault(`review ${verdict}: takes no --about`);
  const decision = await withRecord(call, false, async (store) => {
    const whole = await member(store, on);
    const about = answers ? await aboutOf(store, whole, told) : null;
    return decide(store, {
      verdict,
      on: whole,
      with: await Promise.all(others.map((other) => member(store, other))),
      change: about === null ? change : { ...change, about },
      who,
      why,
    });
  });
  await call.out.line(call.has("json") ? JSON.stringify(decision) : decisionLine(decision));
  return exit.well;
}

/** `4be1a2#a3` as the record has it: the document's id in full. What is no member of a document stays as it is. */
async function member(store: Store, name: string): Promise<string> {
  const [document = "", item] = name.split("#");
  return item === undefined || document === "" ? name : `${await which(store, document)}#${item}`;
}

/** What `--set` says: `true`, `false`, `null` and numbers as such, all else as words. */
function changes(written: readonly string[]): Record<string, unknown> | null {
  if (written.length === 0) return null;
  return Object.fromEntries(
    written.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new UsageFault(`--set: "${pair}" is not FIELD=VALUE`);
      const value = pair.slice(at + 1).trim();
      const plain = /^(?:true|false|null|-?\d+(?:\.\d+)?)$/u.test(value) ? (JSON.parse(value) as unknown) : value;
      return [pair.slice(0, at).trim(), plain];
    }),
  );
}

const isTerminal = ({ stdin }: Call): boolean => (stdin as { readonly isTTY?: boolean }).isTTY === true;

/** Proposals one by one, at a terminal. What was decided stays decided, however it ends. */
async function walk(call: Call): Promise<Exit> {
  const ask = createInterface({ input: call.stdin, output: process.stderr });
  const c = paint(true);
  try {
    await withRecord(call, false, async (store) => {
      const who = call.value("as") ?? (await ask.question("Who decides? ")).trim();
      if (who === "") throw new UsageFault("review: every decision keeps who: --as NAME");
      for await (const proposal of proposals(store)) {
        await call.out.line(proposalLines(proposal, c));
        const key = (await ask.question("a accept, r reject, s skip, q quit: ", { signal: call.signal })).trim();
        if (key === "q") break;
        if (key !== "a" && key !== "r") continue;
        const why = (await ask.question("Why? ", { signal: call.signal })).trim();
        if (why === "") call.say("no reason given, so nothing was decided");
        else await decide(store, answering(proposal, key === "a" ? "accept" : "reject", { who, why }));
      }
    });
    return exit.well;
  } finally {
    ask.close();
  }
}
