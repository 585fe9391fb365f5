import { createHash } from "node:crypto";
import { type DeedKind, deedKinds, deedTypes, type Factuality, factualities } from "../../model/deed.ts";
import { extent } from "../../model/edtf.ts";
import { several } from "../../world/csv.ts";
import type { World } from "../../world/world.ts";
import type { KnownDeed } from "../shapes.ts";
import { acled, coded } from "./cameo.ts";
import { doer } from "./doers.ts";
import { column, type Line, type Refused, tableOf } from "./table.ts";

/** A row of whatever table, before its parties are looked up. */
interface Row {
  readonly date: string;
  readonly kind: string;
  readonly type: string;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly place: string;
  readonly factuality: string;
  readonly text: string;
  readonly url: string;
  readonly confidence: string;
  readonly source: string;
}

/** A way of reading rows: the columns by which it is known, and a row of it; a text says why the row is no deed. */
interface Form {
  readonly name: string;
  readonly columns: readonly string[];
  readonly read: (get: (name: string) => string) => Row | string;
}

const plain = { kind: "", type: "", factuality: "", url: "", confidence: "", source: "", text: "", place: "" };

/** A row coded by CAMEO; the words alone of a code are no deed. */
function byCode(code: string, row: Omit<Row, "kind" | "type">): Row | string {
  const found = coded(code);
  if (found === undefined) return `code "${code}" is none of CAMEO's`;
  return found === null ? `code "${code}" is of words, not of a deed` : { ...row, ...found };
}

const forms: readonly Form[] = [
  {
    name: "gdelt",
    columns: ["SQLDATE", "EventCode", "Actor1Name", "Actor2Name"],
    read: (get) =>
      byCode(get("EventCode"), {
        ...plain,
        date: get("SQLDATE").replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"),
        actors: several(get("Actor1CountryCode") || get("Actor1Name")),
        targets: several(get("Actor2CountryCode") || get("Actor2Name")),
        place: get("ActionGeo_FullName"),
        text: `${get("Actor1Name")} – ${get("Actor2Name")}: CAMEO ${get("EventCode")}`,
        url: get("SOURCEURL"),
        source: "GDELT",
      }),
  },
  {
    name: "icews",
    columns: ["Event Date", "CAMEO Code", "Source Name", "Target Name"],
    read: (get) =>
      byCode(get("CAMEO Code"), {
        ...plain,
        date: get("Event Date"),
        actors: several(get("Source Country") || get("Source Name")),
        targets: several(get("Target Country") || get("Target Name")),
        place: get("City") || get("Province") || get("Country"),
        text: `${get("Source Name")} – ${get("Target Name")}: ${get("Event Text")}`,
        source: get("Publisher") ? `ICEWS: ${get("Publisher")}` : "ICEWS",
      }),
  },
  {
    name: "acled",
    columns: ["event_date", "event_type", "actor1"],
    read: (get) => {
      const whole = `${get("event_type")}/${get("sub_event_type")}`.toLowerCase();
      const found = acled[whole] ?? acled[get("event_type").toLowerCase()];
      if (!found) return `event_type "${get("event_type")}" is none of ACLED's`;
      return {
        ...plain,
        ...found,
        date: dayOf(get("event_date")),
        actors: [stateForces(get("actor1"))].filter(Boolean),
        targets: [stateForces(get("actor2"))].filter(Boolean),
        place: [get("location"), get("country")].filter(Boolean).join("; "),
        text: get("notes"),
        source: get("source") ? `ACLED: ${get("source")}` : "ACLED",
      };
    },
  },
  {
    name: "onrecord",
    columns: ["date", "kind"],
    read: (get) => ({
      date: get("date"),
      kind: get("kind"),
      type: get("type"),
      actors: several(get("actor")),
      targets: several(get("target")),
      place: get("place"),
      factuality: get("factuality"),
      text: get("text"),
      url: get("url"),
      confidence: get("confidence"),
      source: get("source"),
    }),
  },
];

const monthNames = "january february march april may june july august september october november december".split(" ");

/** ACLED writes `28 February 2022`. */
function dayOf(written: string): string {
  const [day = "", month = "", year = ""] = written.split(/\s+/u);
  const at = monthNames.indexOf(month.toLowerCase());
  return at < 0 ? written : `${year}-${String(at + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** ACLED's `Military Forces of Russia (2000-)` is the state of that name. */
const stateForces = (actor: string): string =>
  /^(?:Military|Police) Forces of ([^(]+?)\s*(?:\(|$)/u.exec(actor)?.[1] ?? actor;

const sure: Readonly<Record<string, number>> = { high: 0.95, medium: 0.7, low: 0.4 };

export interface Imported {
  /** Which table it was taken for. */
  readonly form: string;
  readonly deeds: readonly KnownDeed[];
  readonly refused: readonly Refused[];
}

/**
 * The deeds of a user's table: our own CSV (columns in any order), GDELT 2.0, ICEWS or ACLED by their headers. A row that
 * cannot be used is refused with its line and the reason, and the others are taken. The same row has the same id
 * whenever it is imported. Throws a RangeError where the header is none of these.
 */
export function deedsOf(text: string, world: World): Imported {
  const { header, lines, refused } = tableOf(text);
  const form = forms.find(({ columns }) => columns.every((name) => header.includes(column(name))));
  if (!form)
    throw new RangeError(
      `the header is "${header.join(",").slice(0, 120)}"; it must have ${forms.map(({ name, columns }) => `${columns.join(", ")} (${name})`).join(", or ")}`,
    );
  const faults = [...refused];
  const deeds: KnownDeed[] = [];
  for (const line of lines) {
    const row = form.read((name) => line.of.get(column(name)) ?? "");
    const deed = typeof row === "string" ? row : known(row, line, world);
    if (typeof deed === "string") faults.push({ line: line.line, reason: deed });
    else deeds.push(deed);
  }
  return { form: form.name, deeds, refused: faults.sort((a, b) => a.line - b.line) };
}

function known(row: Row, { of }: Line, world: World): KnownDeed | string {
  const days = extent(row.date);
  if (!days) return `date "${row.date}" is no EDTF date; write YYYY-MM-DD, YYYY-MM, YYYY or an interval a/b`;
  const kind = deedKinds.find((one) => one === row.kind);
  if (!kind) return `kind "${row.kind}"; there are: ${deedKinds.join(" ")}`;
  const type = row.type === "" ? usual(kind) : deedTypes.find((one) => one === row.type);
  if (!type) return `type "${row.type}"; there are: ${deedTypes.join(" ")}`;
  const factuality: Factuality | undefined =
    row.factuality === "" ? "happened" : factualities.find((one) => one === row.factuality);
  if (!factuality) return `factuality "${row.factuality}"; there are: ${factualities.join(" ")}`;
  const confidence = row.confidence === "" ? 0.9 : (sure[row.confidence.toLowerCase()] ?? Number(row.confidence));
  if (!(confidence >= 0 && confidence <= 1))
    return `confidence "${row.confidence}"; write a number from 0 to 1, or high, medium, low`;
  const hash = createHash("sha256")
    .update(JSON.stringify([...of].sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest("hex");
  return {
    id: `import:${hash.slice(0, 16)}`,
    kind,
    type,
    actors: row.actors.map((words) => doer(world, words, days)),
    targets: row.targets.map((words) => doer(world, words, days)),
    place: row.place || null,
    time: { edtf: row.date },
    factuality,
    text: row.text,
    source: row.source || "import",
    url: row.url || null,
    said: null,
    confidence,
  };
}

/** The type of a kind where the table gives none. */
function usual(kind: DeedKind): (typeof deedTypes)[number] {
  const types: Partial<Record<DeedKind, (typeof deedTypes)[number]>> = {
    meeting: "CONSULT",
    call: "CONSULT",
    visit: "CONSULT",
    attack: "ASSAULT",
    combat: "ASSAULT",
    sanction: "SANCTION",
    withdrawal: "RETREAT",
    release: "RETREAT",
    deployment: "MOBILIZE",
    agreement: "AGREE",
    ceasefire: "AGREE",
    annexation: "COERCE",
    seizure: "COERCE",
    detention: "COERCE",
    protest: "PROTEST",
    aid: "AID",
    "arms-transfer": "AID",
  };
  return types[kind] ?? "OTHER";
}
