import { parentPort, workerData } from "node:worker_threads";
import type { Received } from "../model/document.ts";
import { openAnalyser } from "./analyse.ts";

/** A reading thread: told a report, it answers with the reading or with why there is none. */
const port = parentPort;
if (port) {
  const analyser = openAnalyser(workerData);
  analyser.catch(() => {});
  port.on("message", async (report: Received | null) => {
    if (report === null) {
      await analyser.then((a) => a.close()).catch(() => {});
      port.close();
      return;
    }
    try {
      port.postMessage({ reading: await (await analyser).analyse(report) });
    } catch (error) {
      const { name, message } = error as Error;
      port.postMessage({ failed: { name, message } });
    }
  });
}
