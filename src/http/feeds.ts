import { z } from "zod";
import { escaped } from "../export/escaped.ts";
import { partyLabel, speakersOf } from "../export/parties.ts";
import { type LedgerEntry, statuses } from "../ledger/shapes.ts";
import { extent } from "../model/edtf.ts";
import { toEntry, toMember } from "../web/address.ts";
import { shownStatement } from "./api-read.ts";
import type { Page } from "./page.ts";
import { filterFields, filterOf, readQuery } from "./query.ts";

interface Item {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly href: string;
  readonly updated: string;
}

/** A feed of Atom (RFC 4287). Whatever stands in it is text. */
function atom(title: string, self: string, items: readonly Item[]): Response {
  const { origin } = new URL(self);
  const updated =
    items
      .map((item) => item.updated)
      .sort()
      .at(-1) ?? "1970-01-01T00:00:00Z";
  const entries = items.map(
    ({ id, title, text, href, updated }) =>
      `<entry><id>urn:onrecord:${escaped(encodeURIComponent(id))}</id><title>${xml(title)}</title><updated>${updated}</updated><link href="${escaped(origin + href)}"/><content type="text">${xml(text)}</content></entry>`,
  );
  const body = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${escaped(self)}</id><title>${xml(title)}</title><updated>${updated}</updated><link rel="self" href="${escaped(self)}"/><author><name>onrecord</name></author>
${entries.join("\n")}
</feed>
`;
  return new Response(body, {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "no-cache" },
  });
}

/** As text of XML: without the few characters that XML cannot hold. */
const xml = (text: string): string => escaped(text.replace(/[\ufffe\uffff]/g, "\ufffd"));

/** The first day that a date allows, of which no hour is known, as the instant that Atom asks for. */
function instant(edtf: string | null | undefined): string {
  const days = edtf ? extent(edtf) : null;
  return `${days?.earliest ?? days?.latest ?? "1970-01-01"}T00:00:00Z`;
}

const entryItem = (entry: LedgerEntry): Item => {
  const latest = entry.history.at(-1);
  const bound = `${partyLabel(entry.debtor)}${entry.creditors.length > 0 ? ` to ${entry.creditors.map(partyLabel).join(", ")}` : ""}`;
  return {
    id: `${entry.id} ${entry.status} ${entry.evidence.length} ${entry.history.length}`,
    title: `${entry.status}${entry.proposed === null ? "" : `, proposed: ${entry.proposed}`}: ${bound}`,
    text: [
      entry.content.text,
      latest ? `${latest.who}: ${latest.why}` : "",
      ...entry.evidence.map(({ bearing, event, why }) => `${bearing}: ${event.text} (${why})`),
    ]
      .filter((line) => line !== "")
      .join("\n"),
    href: toEntry(entry.id),
    updated: latest
      ? new Date(latest.at).toISOString()
      : instant(entry.evidence.at(-1)?.event.time?.edtf ?? entry.made?.edtf),
  };
};

/** A state's code or a body's id rather than a name. */
const codeLike = (text: string): boolean => /^[A-Z]{2,5}$/.test(text);

/** How many entries the feed of the ledger has: of those made last and those decided on last, the newest. */
const mostEntries = 100;

const statementsAsked = { ...filterFields, q: z.string().optional() };

/** Feeds: statements that answer a search, the ledger, one commitment, the commitments of one debtor. */
export const feeds: readonly Page[] = [
  {
    method: "GET",
    path: "/feeds/statements.atom",
    scope: "read",
    run: async ({ desk, url }) => {
      const asked = readQuery(statementsAsked, url);
      const filter = filterOf(asked, desk);
      const { items } = await (asked.q === undefined
        ? desk.store.browse.statements(filter, { after: null, limit: 50 }, "newest")
        : desk.store.browse.search(asked.q, filter, { after: null, limit: 50 }));
      const shown = items.map(shownStatement).map(
        (one): Item => ({
          id: `${one.document}#${one.id}`,
          title: `${speakersOf(one).map(partyLabel).join(" and ") || "nobody named"}: ${one.act}`,
          text: one.text,
          href: toMember(`${one.document}#${one.id}`),
          updated: instant(one.time?.edtf ?? one.published.earliest),
        }),
      );
      return atom(asked.q === undefined ? "Statements on record" : `Statements on record: ${asked.q}`, url.href, shown);
    },
  },
  {
    method: "GET",
    path: "/feeds/ledger.atom",
    scope: "read",
    run: async ({ desk, url }) => {
      const { debtor, ...asked } = readQuery({ ...filterFields, debtor: z.string().optional() }, url);
      const bound = debtor === undefined ? {} : codeLike(debtor) ? { for: [debtor] } : { speaker: [debtor] };
      const filter = { ...filterOf(asked, desk), ...bound };
      const status = statuses.filter((one) => one !== "open");
      const made = await desk.ledger({ ...filter, order: "newest" }, null, mostEntries);
      const decided = await desk.ledger({ ...filter, status }, null, mostEntries);
      const entries = new Map([...made.items, ...decided.items].map((entry) => [entry.id, entry]));
      return atom(
        debtor === undefined ? "The ledger" : `The ledger: ${debtor}`,
        url.href,
        [...entries.values()]
          .map(entryItem)
          .sort((a, b) => (a.updated < b.updated ? 1 : -1))
          .slice(0, mostEntries),
      );
    },
  },
  {
    method: "GET",
    path: "/feeds/ledger/:entry",
    scope: "read",
    run: async ({ desk, url, params }) =>
      atom("One commitment", url.href, [entryItem(await desk.entry((params.entry ?? "").replace(/\.atom$/, "")))]),
  },
];
