import type { Command } from "./command.ts";

interface Listed {
  readonly operands: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order help lists them; each is loaded only when it is called. */
export const commands: Readonly<Record<string, Listed>> = {
  read: {
    operands: "INPUT...",
    summary: "read reports without keeping them, and print what was read",
    load: async () => (await import("./read.ts")).read,
  },
  date: {
    operands: "INPUT...",
    summary: "tell when undated reports were published, and the words that say so",
    load: async () => (await import("./date.ts")).date,
  },
  add: {
    operands: "INPUT...",
    summary: "read reports into the record",
    load: async () => (await import("./add.ts")).add,
  },
  documents: {
    operands: "",
    summary: "list the reports of the record",
    load: async () => (await import("./documents.ts")).documents,
  },
  statements: {
    operands: "",
    summary: "list who told whom what",
    load: async () => (await import("./statements.ts")).statements,
  },
  search: {
    operands: "QUERY",
    summary: "find statements by their words, best first",
    load: async () => (await import("./search.ts")).search,
  },
  encounters: {
    operands: "",
    summary: "list calls, meetings and press conferences, each once however many reports tell of it",
    load: async () => (await import("./encounters.ts")).encounters,
  },
  compare: {
    operands: "ENCOUNTER",
    summary: "lay the sides' accounts of one call or meeting side by side, point by point",
    load: async () => (await import("./compare.ts")).compare,
  },
  links: {
    operands: "",
    summary: "list what was found to belong together across reports, and by which evidence",
    load: async () => (await import("./links.ts")).links,
  },
  timeline: {
    operands: "",
    summary: "list what was done, day by day",
    load: async () => (await import("./timeline.ts")).timeline,
  },
  ledger: {
    operands: "",
    summary: "list who gave his word to whom, and whether it held",
    load: async () => (await import("./ledger.ts")).ledger,
  },
  review: {
    operands: "[ACTION [ID]]",
    summary: "decide on what the program proposes",
    load: async () => (await import("./review.ts")).review,
  },
  "import-events": {
    operands: "FILE",
    summary: "bring in deeds from a table, as evidence for the ledger",
    load: async () => (await import("./import-events.ts")).importEvents,
  },
  actors: {
    operands: "[NAME]",
    summary: "list and explain persons, states, bodies and the offices they held",
    load: async () => (await import("./actors.ts")).actors,
  },
  remove: {
    operands: "DOCUMENT...",
    summary: "take reports out of the record",
    load: async () => (await import("./remove.ts")).remove,
  },
  reread: {
    operands: "[DOCUMENT...]",
    summary: "read reports of the record again, after an update of the model",
    load: async () => (await import("./reread.ts")).reread,
  },
  serve: {
    operands: "",
    summary: "open the desk: web pages and HTTP API",
    load: async () => (await import("./serve.ts")).serve,
  },
  doctor: {
    operands: "",
    summary: "look what is wrong with this installation or the record",
    load: async () => (await import("./doctor.ts")).doctor,
  },
};
