import { type AddressInfo, createServer } from "node:net";
import { serve as serveNode } from "@hono/node-server";
import { type App, type AppAsked, createApp } from "./app.ts";
import type { Token } from "./guard.ts";

export interface ServeAsked extends Omit<AppAsked, "door"> {
  readonly host: string;
  readonly port: number;
  /** Takes a free port where the wanted one is taken. */
  readonly elsewhere: boolean;
  readonly tokens: readonly Token[];
  /** Names the desk goes by besides its address. */
  readonly allowHosts: readonly string[];
}

export interface Served {
  readonly url: string;
  readonly app: App;
  close(): Promise<void>;
}

export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);

/** A host as addresses write it, and browsers ask for it. */
function inAddress(host: string): string {
  const bracketed = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
  return URL.canParse(`http://${bracketed}/`) ? new URL(`http://${bracketed}/`).hostname : bracketed;
}

/** Serves the desk until it is closed. */
export async function serve(asked: ServeAsked): Promise<Served> {
  const { host, tokens, allowHosts } = asked;
  const port = asked.elsewhere && !(await free(host, asked.port)) ? 0 : asked.port;
  let names: readonly string[] = [];
  const app = createApp({ ...asked, door: { tokens, hosts: () => names } });
  const server = await new Promise<ReturnType<typeof serveNode>>((resolve, reject) => {
    const made = serveNode({ fetch: app.fetch, hostname: host, port, overrideGlobalObjects: false }, () =>
      resolve(made),
    );
    made.on("error", reject);
  });
  const { port: bound } = server.address() as AddressInfo;
  const printed = host === "0.0.0.0" || host === "::" ? "localhost" : inAddress(host);
  const own = [...new Set([printed, ...(isLoopback(printed) ? ["localhost", "127.0.0.1", "[::1]"] : [])])];
  names = [
    ...own.map((name) => `${name}:${bound}`),
    ...(bound === 80 ? own : []),
    ...allowHosts.map((name) => name.toLowerCase()),
  ];
  return {
    url: `http://${printed}:${bound}/`,
    app,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      if ("closeAllConnections" in server) server.closeAllConnections();
      await closed;
      await app.close();
    },
  };
}

function free(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
