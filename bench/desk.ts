// npm run bench:desk [-- --reports N] [--record FILE]: how long the desk's server takes for every page and route on a
// record of so many made-up reports (made once, kept in FILE). Figures, never assertions; without a socket, so that they
// are the server's own. `first` is a request on a record just opened, `median` that of ten more.
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createApp } from "../src/http/app.ts";
import { SqliteStore } from "../src/store/sqlite.ts";
import { grown } from "./desk-record.ts";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "100000" },
    record: { type: "string" },
    only: { type: "string" },
    /** Left as it is, so that pages are asked while reports are laid together. */
    apart: { type: "boolean", default: false },
  },
});
const size = Number(values.reports);
const path = values.record ?? join(tmpdir(), `onrecord-desk-${size}.db`);
if (values.record === undefined || !existsSync(path)) await grown(path, size, !values.apart);

const store = new SqliteStore(path, { create: false });
const app = createApp({ store, door: { tokens: [], hosts: () => ["127.0.0.1:4474"] } });
const ask = async (address: string): Promise<{ ms: number; status: number; text: string }> => {
  const began = performance.now();
  const response = await app.fetch(
    new Request(`http://127.0.0.1:4474${address}`, { headers: { host: "127.0.0.1:4474" } }),
  );
  const text = await response.text();
  return { ms: performance.now() - began, status: response.status, text };
};
const ids = async (list: string): Promise<string[]> => {
  const { items } = JSON.parse((await ask(list)).text) as { items: { id: string }[] };
  return items.map(({ id }) => encodeURIComponent(id));
};

try {
  const [document = ""] = await ids("/api/v1/documents?limit=1");
  const [entry = ""] = await ids("/api/v1/ledger?limit=1");
  const [encounter = ""] = await ids("/api/v1/encounters?limit=1");
  const pages = [
    "/",
    "/reports",
    "/reports?order=newest",
    "/reports?about=harbour",
    `/reports/${document}`,
    "/search",
    "/search?q=harbour",
    "/search?q=harbour+bridge&act=assurance",
    "/search?speaker=Envoy+42",
    "/search?for=RUS&act=threat",
    "/search?addressee=Minister&since=2010&until=2012",
    "/ledger",
    "/ledger?speaker=Poland",
    "/ledger?asOf=2012-06-01",
    "/ledger?status=kept",
    `/ledger/${entry}`,
    "/compare",
    "/compare?several=1",
    `/compare/${encounter}`,
    "/timeline",
    "/timeline?since=2012&until=2012",
    "/told",
    "/told?by=person",
    "/told?from=RUS&to=USA",
    "/actors",
    "/actors?name=envoy",
    "/actors/RUS",
    "/actors/envoy-42",
    "/review",
    "/add",
    "/feeds/statements.atom",
    "/feeds/ledger.atom",
  ];
  const api = [
    "/documents",
    `/documents/${document}`,
    "/statements",
    "/statements?speaker=Envoy+42",
    "/statements?act=threat&order=newest",
    "/search?q=harbour",
    "/facets",
    "/facets?q=harbour",
    "/told",
    "/actors",
    "/actors/RUS",
    "/encounters",
    `/encounters/${encounter}`,
    "/links",
    "/links?relation=same-statement",
    "/timeline",
    "/timeline?top=40",
    "/ledger",
    "/ledger?limit=500",
    "/ledger?for=POL",
    `/ledger/${entry}`,
    "/proposals",
    "/decisions",
    "/changes",
  ].map((route) => `/api/v1${route}`);
  console.log(`${size} reports\n\n| | first, ms | median, ms | KB |\n|---|---:|---:|---:|`);
  let worst = 0;
  for (const address of [...pages, ...api].filter((one) => values.only === undefined || one.includes(values.only))) {
    const first = await ask(address);
    const times: number[] = [];
    for (let n = 0; n < 10 && (n === 0 || (times[0] as number) < 5000); n++) times.push((await ask(address)).ms);
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
    worst = Math.max(worst, median);
    const shown = address.replace(/sha256%3A[0-9a-f]+/, "ID").replace(/(word|met)-[\w-]+/, "ID");
    console.log(
      `| \`${shown}\`${first.status === 200 ? "" : ` **${first.status}**`} | ${first.ms.toFixed(0)} | ${median.toFixed(1)} | ${(first.text.length / 1024).toFixed(0)} |`,
    );
  }
  console.log(`\nslowest median ${worst.toFixed(0)} ms`);
} finally {
  await app.close();
  await store.close();
}
