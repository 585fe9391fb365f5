import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openActors } from "../desk/actors.ts";
import { DeskFault } from "../desk/fault.ts";
import { readTokens, type Token } from "../http/guard.ts";
import { isLoopback, serve as serveDesk } from "../http/serve.ts";
import { numberOf } from "./arguments.ts";
import { type Call, type Command, exit, UsageFault } from "./command.ts";
import { readingOf, readingOptions } from "./reading.ts";
import { withRecord } from "./record.ts";

/** The port the desk is at unless it is taken or another is asked for. */
export const usualPort = 4474;

function tokensOf(call: Call): readonly Token[] {
  const file = call.value("tokens");
  if (file === undefined) return [];
  let text: string;
  try {
    text = readFileSync(resolve(call.cwd, file), "utf8");
  } catch (error) {
    throw new DeskFault(`${file}: cannot be read: ${(error as Error).message}`);
  }
  try {
    const tokens = readTokens(text);
    if (tokens.length === 0) throw new Error("holds no token");
    return tokens;
  } catch (error) {
    throw new DeskFault(`${file}: ${(error as Error).message}`);
  }
}

/** Serves the record until interrupted; `told` is called with the address once it is there. */
export async function serveUntilInterrupted(call: Call, told: (url: string) => void | Promise<void>): Promise<void> {
  const host = call.value("host") ?? "127.0.0.1";
  const port = numberOf(call, "port", { least: 0, most: 65_535, whole: true });
  const tokens = tokensOf(call);
  if (!isLoopback(host) && tokens.length === 0)
    throw new UsageFault(`--host ${host}: others can reach that; say who may with --tokens FILE`);
  const { threads, model, data = [] } = readingOf(call, call.interrupt);
  if (data.length > 0) openActors(data);
  await withRecord(call, false, async (store) => {
    const served = await serveDesk({
      ...{ store, host, tokens, threads, model, data, parts: call.parts },
      port: port ?? usualPort,
      elsewhere: port === undefined,
      allowHosts: call.values("allow-host"),
      say: call.say,
    }).catch((error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "is taken; name another, or none to have a free one" : error.message;
      throw new DeskFault(`${host}:${port ?? usualPort}: ${why}`);
    });
    try {
      await told(served.url);
      await new Promise<void>((done) => {
        if (call.interrupt.aborted) done();
        else call.interrupt.addEventListener("abort", () => done(), { once: true });
      });
    } finally {
      await served.close();
    }
  });
}

/** Opens the user's browser where there seems to be one; that there is none is no fault. */
function openBrowser(url: string): void {
  const { platform, env } = process;
  if (platform !== "darwin" && platform !== "win32" && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [program, args] =
    platform === "darwin" ? ["open", [url]] : platform === "win32" ? ["explorer", [url]] : ["xdg-open", [url]];
  const child = spawn(program as string, args as string[], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

/** Options of everything that serves. */
export const serveOptions: Command["options"] = {
  host: { value: "HOST", help: "the address to serve on (default: 127.0.0.1, this machine alone)" },
  port: { value: "N", help: `the port (default: ${usualPort}, or a free one where that is taken)` },
  tokens: { value: "FILE", help: "who may come: lines of NAME SCOPES SECRET; needed off this machine" },
  open: { help: "open a browser on it, where there is one" },
  "allow-host": { value: "NAME", several: true, help: "another name the desk goes by, as behind a proxy" },
};

export const serve: Command = {
  name: "serve",
  summary: "open the desk: web pages and HTTP API",
  operands: "",
  count: [0, 0],
  options: { ...serveOptions, ...readingOptions },
  notes: [
    "Serves until interrupted. On 127.0.0.1 everybody on this machine may do everything; on any other address --tokens says who may read, write (add and remove reports) and decide. SCOPES are read,write,decide with commas between; a SECRET has 16 characters or more. The API is described at /api/v1/openapi.json.",
  ],
  examples: ["onrecord serve", "onrecord serve --record crisis.db --port 8080"],
  run: async (call) => {
    await serveUntilInterrupted(call, async (url) => {
      await call.out.line(url);
      if (call.has("open")) openBrowser(url);
    });
    return exit.well;
  },
};
