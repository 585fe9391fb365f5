import { isAct, isChannel } from "../model/acts.ts";
import type { Attribution, Party } from "../model/attribution.ts";
import { extent } from "../model/edtf.ts";
import type { Span } from "../model/span.ts";
import { literal } from "../text/literal.ts";
import { toReport } from "../web/address.ts";
import { correcting, partyText, removing } from "../web/pages/correct.ts";
import type { Sides } from "../web/pages/stale.ts";
import { nameKey } from "../world/spelling.ts";
import { type Form, formOf, signed } from "./form.ts";
import { give, type Page, type PageAsked, see, unlessStale } from "./page.ts";
import { addingPages } from "./pages-add.ts";
import { roomOf } from "./pages-read.ts";
import { notFound, Problem } from "./problem.ts";
import { etagOf } from "./version.ts";

function statementOf(reading: { readonly attributions: readonly Attribution[] }, id: string): Attribution {
  const found = reading.attributions.find((attribution) => attribution.id === id);
  if (!found) throw notFound(`${id}: no such statement in this report`);
  return found;
}

/** Parties as a person wrote them, a line each; whoever the tables or the statement know keeps his actor. */
async function partiesOf({ desk }: PageAsked, text: string, known: readonly Party[]): Promise<Party[]> {
  const parties: Party[] = [];
  for (const line of text
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "")) {
    const [name = "", side] = line.split("|").map((part) => part.trim());
    const before = known.find((party) => party.name === name);
    const actor = before?.actor ?? (await actorNamed(desk, name));
    parties.push({
      name,
      actor,
      for: side === undefined || side === "" ? (before?.for ?? null) : await sideOf(desk, side),
    });
  }
  return parties;
}

/** The code of a state or body as the tables write it, in whatever case it came. */
async function sideOf(desk: PageAsked["desk"], written: string): Promise<string> {
  const code = written.toUpperCase();
  return (await desk.actors({})).find(({ id }) => id.toUpperCase() === code)?.id ?? code;
}

async function actorNamed(desk: PageAsked["desk"], name: string): Promise<string | null> {
  const [first] = await desk.actors({ name });
  return first && [first.name, ...first.aliases].some((one) => nameKey(one) === nameKey(name)) ? first.id : null;
}

/** The fields of a statement that a person may set, from a form. */
async function changeOf(asked: PageAsked, form: Form, of: Attribution | null): Promise<Record<string, unknown>> {
  const act = form("act");
  if (!isAct(act)) throw new Problem(400, "Does not fit", `"${act}" is no act`);
  const speakers = await partiesOf(asked, form("speakers"), of?.speakers ?? []);
  const addressees = await partiesOf(asked, form("addressees"), of?.addressees ?? []);
  const time = form("time");
  if (time !== "" && extent(time) === null)
    throw new Problem(400, "Does not fit", `"${time}" is no date; write 2014-04-28, 2014-04 or any EDTF`);
  const channel = form("channel");
  const now: Record<string, unknown> = {
    act,
    speakers,
    speaker: speakers[0] ?? null,
    addressees,
    ...(of === null
      ? {}
      : {
          channel: isChannel(channel) ? channel : null,
          polarity: form("polarity"),
          modality: form("modality"),
          time: time === "" ? null : { edtf: time },
        }),
  };
  // Only what differs is a change: what a later reading improves elsewhere is not held back.
  return Object.fromEntries(
    Object.entries(now).filter(
      ([field, value]) => of === null || JSON.stringify(value) !== JSON.stringify(of[field as keyof Attribution]),
    ),
  );
}

/** What a form says of a statement beside what is true of it now. */
function bothVersions(form: Form, a: Attribution): readonly Sides[] {
  const names = (parties: readonly Party[]): string =>
    parties.map(({ name, for: side }) => partyText(name, side)).join("; ");
  const lines = (name: string): string =>
    form(name)
      .split("\n")
      .map((one) => one.trim())
      .filter((one) => one !== "")
      .join("; ");
  if (form("verdict") === "reject") return [["Verdict", "strike it out", "stands"]];
  return [
    ["Act", form("act"), a.act],
    ["Speaker", lines("speakers"), names(a.speakers)],
    ["To", lines("addressees"), names(a.addressees)],
    ["Channel", form("channel"), a.channel ?? ""],
    ["Time", form("time"), a.time?.edtf ?? ""],
    ["Polarity", form("polarity"), a.polarity],
    ["Modality", form("modality"), a.modality],
    ["Why", form("why"), ""],
  ];
}

/** Words as they are looked for, with whatever `between` allows of white space between any two of these parts of them. */
const sought = (parts: readonly string[], between: string, flags: string): RegExp =>
  new RegExp(parts.map(literal).join(between), flags);

/**
 * Where words stand: at the place the page told, if they do stand there, else the first place they do. The field of a
 * form loses the line ends of what it is given, so that two words may have become one; where the place is told white
 * space is passed over, elsewhere any of it is like any other.
 */
function placed(text: string, words: string, at: string, role: string): readonly Span[] {
  if (words === "") return [];
  const there = sought([...words.replace(/\s/g, "")], "\\s*", "uy");
  there.lastIndex = /^\d{1,9}$/.test(at) ? Number(at) : text.length;
  const found = there.exec(text) ?? sought(words.split(/\s+/), "\\s+", "u").exec(text);
  if (found === null)
    throw new Problem(
      422,
      "Not in the text",
      `${role}: “${words}” does not stand in the report's text as it is written`,
    );
  return [[found.index, found.index + found[0].length]];
}

const changed =
  "This report has changed since you opened the page. Nothing was overwritten: here is what you wrote beside how it stands now; decide anew.";

export const changingPages: readonly Page[] = [
  {
    method: "GET",
    path: "/reports/:document/statements/:statement",
    scope: "decide",
    run: async (asked) => {
      const room = await roomOf(asked, asked.params.document ?? "");
      return give(asked, correcting(room, statementOf(room.reading, asked.params.statement ?? ""), null));
    },
  },
  {
    method: "POST",
    path: "/reports/:document/statements/:statement",
    scope: "decide",
    run: async (asked) => {
      const form = await formOf(asked.request);
      const here = async () => {
        const room = await roomOf(asked, asked.params.document ?? "");
        return { room, statement: statementOf(room.reading, asked.params.statement ?? "") };
      };
      const { room, statement } = await here();
      const { id } = room.reading.document;
      const stale = async (): Promise<Response> => {
        const now = await here();
        return give(asked, correcting(now.room, now.statement, changed, bothVersions(form, now.statement)), 412);
      };
      if (form("version") !== room.version) return stale();
      const reject = form("verdict") === "reject";
      const change = reject ? null : await changeOf(asked, form, statement);
      if (change !== null && Object.keys(change).length === 0)
        return give(asked, correcting(room, statement, "Nothing was changed."), 422);
      return unlessStale(async () => {
        await asked.desk.decide(
          { verdict: reject ? "reject" : "edit", on: `${id}#${statement.id}`, change, ...signed(asked.who, form) },
          etagOf(room.version),
        );
        return see(toReport(id, reject ? "main" : statement.id));
      }, stale);
    },
  },
  {
    method: "POST",
    path: "/reports/:document/statements",
    scope: "decide",
    run: async (asked) => {
      const { reading } = await roomOf(asked, asked.params.document ?? "");
      const form = await formOf(asked.request);
      const { id, text } = reading.document;
      const { who, why } = signed(asked.who, form);
      const spans = (role: string): readonly Span[] => placed(text, form(role), form(`${role}At`), role);
      const change = await changeOf(asked, form, null);
      const attribution = {
        ...{ source: spans("source"), cue: spans("cue"), content: spans("content") },
        ...change,
      };
      await asked.desk.decide({ verdict: "edit", on: id, change: { attribution }, who, why }, null);
      return see(toReport(id));
    },
  },
  {
    method: "POST",
    path: "/reports/:document/undo",
    scope: "decide",
    run: async (asked) => {
      const { reading } = await roomOf(asked, asked.params.document ?? "");
      const form = await formOf(asked.request);
      await asked.desk.decide({ verdict: "undo", on: form("undo"), ...signed(asked.who, form) }, null);
      return see(toReport(reading.document.id));
    },
  },
  {
    method: "GET",
    path: "/reports/:document/remove",
    scope: "write",
    run: async (asked) => give(asked, removing(await roomOf(asked, asked.params.document ?? ""))),
  },
  {
    method: "POST",
    path: "/reports/:document/remove",
    scope: "write",
    run: async (asked) => {
      const room = await roomOf(asked, asked.params.document ?? "");
      const form = await formOf(asked.request);
      return unlessStale(
        async () => {
          await asked.desk.remove(room.reading.document.id, etagOf(form("version")));
          return see("/reports");
        },
        async () => give(asked, removing(await roomOf(asked, room.reading.document.id)), 412),
      );
    },
  },
  ...addingPages,
];
