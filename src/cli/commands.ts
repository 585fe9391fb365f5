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
