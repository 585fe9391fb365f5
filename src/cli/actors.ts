import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type ActorShown, actorKinds, actors as listActors, openActors } from "../desk/actors.ts";
import { openRecord } from "../desk/record.ts";
import { oneOf } from "./arguments.ts";
import { type Call, type Command, exit } from "./command.ts";
import { filterNotes, filterOf, filterOptions, printOptions } from "./filters.ts";
import { listing } from "./listing.ts";
import { type Paint, paint } from "./people.ts";

export const actors: Command = {
  name: "actors",
  summary: "list and explain persons, states, bodies and the offices they held",
  operands: "[NAME]",
  count: [0, 1],
  options: {
    ...filterOptions,
    kind: { value: "KIND", help: `only ${actorKinds.join(", ")}` },
    for: { value: "NAME", several: true, help: "only this state or body, and who held office for it" },
    data: { value: "DIR", several: true, help: "lay the tables of this folder over the project's own" },
    ...printOptions,
  },
  notes: [
    "NAME is part of a name or of another name, an id, or a name spelt another way (Shoygu finds Shoigu). Those that speak most in the record come first, then those that it names most otherwise; without a record all counts are 0.",
    "Of the other filters those are listed who speak in a statement that answers them, with the number of such statements.",
    ...filterNotes,
    "DIR may hold states.csv, bodies.csv, metonyms.csv, persons.csv, persons-added.csv, tenures.csv, tenures-added.csv; a row takes the place of ours with the same key.",
  ],
  examples: [
    "onrecord actors Shoygu",
    "onrecord actors --for NATO --kind person",
    "onrecord actors --jsonl > actors.jsonl",
  ],
  run: async (call) => {
    const kind = call.value("kind");
    // Of actors the side is whose they are, not only whom they speak for.
    const world = openActors(call.values("data").map((folder) => resolve(call.cwd, folder)));
    const { for: side = [], ...filter } = filterOf(call, () => world);
    const asked = {
      name: call.positionals[0],
      kind: kind === undefined ? undefined : oneOf("kind", kind, actorKinds),
      for: side,
      filter,
    };
    const c = paint(call.out.isTTY);
    const print = listing(
      call,
      (actor: ActorShown) => actorLines(actor, c, asked.name !== undefined),
      50,
      undefined,
      () => world,
    );
    const store = await recordIfAny(call);
    try {
      await print(listActors(world, store, asked));
    } finally {
      await store?.close();
    }
    return exit.well;
  },
};

/** The record, or null where none was named and the default one is not there. */
async function recordIfAny(call: Call) {
  if (!call.has("record") && !/^postgres/i.test(call.record) && !existsSync(resolve(call.cwd, call.record)))
    return null;
  return openRecord(call.record, { cwd: call.cwd, create: false });
}

function actorLines(actor: ActorShown, c: Paint, whole: boolean): string {
  const said = actor.statements === 1 ? "1 statement" : `${actor.statements} statements`;
  const heard = actor.heard === 0 ? "" : `, ${actor.heard} to them`;
  const deeds = actor.deeds === 0 ? "" : actor.deeds === 1 ? ", 1 deed" : `, ${actor.deeds} deeds`;
  const head = `${c.bold(actor.name)}  ${c.dim(`${actor.kind} ${actor.id}`)}  ${said}${heard}${deeds}`;
  if (!whole) return head;
  const also = actor.aliases.length > 0 ? [`    also ${actor.aliases.join(", ")}`] : [];
  const held = actor.tenures.map(
    ({ office, for: of, from, to, source }) =>
      `    ${c.cyan(`${from} to ${to ?? "now, as far as known"}`)}  ${office} (${of})  ${c.dim(source)}`,
  );
  return [head, ...also, ...held].join("\n");
}
