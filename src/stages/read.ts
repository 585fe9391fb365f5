import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Received } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import { describe, folderFor } from "../reader/description.ts";
import { ModelFault } from "../reader/fault.ts";
import { openWorld, type World } from "../world/world.ts";
import type { Options } from "./analyse.ts";

/** Reads any number of reports at once; close it when done. */
export interface Reader {
  /** The reading of one report. Rejects where the report breaks the reader; others are not touched by that. */
  read(report: Received): Promise<Reading>;
  readonly threads: number;
  /** Names the model's weights; kept with each reading to tell what must be read again. */
  readonly version: string;
  close(): Promise<void>;
}

type Answer = { readonly reading: Reading } | { readonly failed: { readonly name: string; readonly message: string } };

interface Task {
  readonly report: Received;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: Error) => void;
}

/** One reading thread and the task it is at. */
interface Hand {
  readonly worker: Worker;
  task: Task | null;
}

/** Loads every table, so that a fault in one is told before any report is read. */
function check(world: World): void {
  world.states();
  world.bodies();
  world.metonyms();
  world.persons();
  world.whoHeld(() => false, "", { earliest: null, latest: null });
}

export interface Pool extends Options {
  /** How many threads may read; by default one per core. */
  readonly threads?: number;
  /** True where a report is sure to follow: the first thread makes ready while that is on its way. */
  readonly soon?: boolean;
}

/**
 * Opens a pool of reading threads. Threads start when there is work for them, so that a single
 * report pays for one. A thread that dies fails the report it was at and is replaced.
 * Throws a `ModelFault` at once where the model is missing or damaged, a `TableFault` where a table laid over ours is.
 */
export async function openReader(options: Pool = {}): Promise<Reader> {
  const { threads = availableParallelism(), soon = false, ...asked } = options;
  const { convention = "onrecord", model } = asked;
  const folder = folderFor(convention, model);
  const hands: Hand[] = [];
  const waiting: Task[] = [];
  let closed = false;

  const settle = (hand: Hand, answer: Answer): void => {
    const { task } = hand;
    hand.task = null;
    if (task && "reading" in answer) task.resolve(answer.reading);
    else if (task && "failed" in answer) {
      const { name, message } = answer.failed;
      task.reject(name === "ModelFault" ? new ModelFault(message) : new Error(message));
    }
    next();
  };

  const hire = (): Hand => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: { ...asked, checked: true },
      resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 },
    });
    const hand: Hand = { worker, task: null };
    worker.on("message", (answer: Answer) => settle(hand, answer));
    const gone = (reason: string): void => {
      if (!hands.includes(hand)) return;
      hands.splice(hands.indexOf(hand), 1);
      settle(hand, { failed: { name: "Error", message: reason } });
    };
    worker.on("error", (error) => gone(error.message));
    worker.on("exit", (code) => gone(`the reading thread ended (${code})`));
    worker.unref();
    hands.push(hand);
    return hand;
  };

  const dismiss = () => Promise.all(hands.splice(0).map(({ worker }) => worker.terminate()));

  const next = (): void => {
    while (waiting.length > 0 && !closed) {
      const hand = hands.find(({ task }) => task === null) ?? (hands.length < threads ? hire() : null);
      if (!hand) return;
      hand.task = waiting.shift() as Task;
      hand.worker.ref();
      hand.worker.postMessage(hand.task.report);
    }
    for (const { worker, task } of hands) if (task === null) worker.unref();
  };

  if (soon) hire();
  let version: string;
  try {
    ({ version } = describe(folder));
    if (asked.data && asked.data.length > 0) check(openWorld({ data: asked.data }));
  } catch (error) {
    await dismiss();
    throw error;
  }
  return {
    threads,
    version,
    read: (report) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error("the reader is closed"));
        waiting.push({ report, resolve, reject });
        next();
      }),
    async close() {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new Error("the reader is closed"));
      await dismiss();
    },
  };
}
