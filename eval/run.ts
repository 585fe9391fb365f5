// npm run eval [-- --model DIR] [-- --only LAYER]: scores what is read against development gold that lies beside the
// clone, layer by layer, and fails where a score is below its floor in eval/floors.json. A floor only rises.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Reading } from "../src/model/reading.ts";
import { modelFolder } from "../src/reader/description.ts";
import { calibration } from "./calibration.ts";
import { annotatedDays, datedNews, reportDays, scoreDating } from "./dating.ts";
import { scoreFurniture } from "./furniture.ts";
import { annotated, noiseOf, polnearDev, present, reports } from "./gold.ts";
import { readAll, type Scores, scoreAttributions, scoreDeeds, scorePolnear } from "./score.ts";
import { scoreTimes } from "./times.ts";

interface Layer {
  readonly name: string;
  /** What must lie beside the clone for this layer to be scored. */
  readonly needs: readonly (readonly string[])[];
  score(model: { readonly model?: string }): Promise<Scores>;
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;

type Model = Parameters<Layer["score"]>[0];

const dev = new Map<string | undefined, Promise<Reading[]>>();

/** The 30 reports, read once by each model for all layers that are scored on them. */
function devReadings(model: Model): Promise<Reading[]> {
  const read = dev.get(model.model) ?? readAll(annotated("dev").reports, model);
  dev.set(model.model, read);
  return read;
}

function furniture(readings: readonly Reading[]): Scores {
  const sum = { furniture: 0, found: 0, body: 0, lost: 0 };
  for (const { document } of readings) {
    const noise = noiseOf(document.ref);
    if (noise === null) continue;
    const score = scoreFurniture({ noise }, document);
    for (const key of ["furniture", "found", "body", "lost"] as const) sum[key] += score[key];
  }
  return { found: percent(sum.found, sum.furniture), kept: percent(sum.body - sum.lost, sum.body) };
}

/** What a model is scored by: the one that is asked for, or its own. */
const modelLayers = (named: string, own?: Model): Layer[] => [
  {
    name: `${named}attributions (30 reports)`,
    needs: [
      ["data", "annotated"],
      ["eval", "score_attributions.py"],
    ],
    async score(model) {
      const { gold } = annotated("dev");
      const readings = await devReadings(own ?? model);
      return { ...scoreAttributions(gold, readings), ...calibration(gold, readings) };
    },
  },
  {
    name: `${named}deeds (30 reports)`,
    needs: [
      ["data", "annotated"],
      ["eval", "score_events.py"],
    ],
    async score(model) {
      return scoreDeeds(annotated("dev").gold, await devReadings(own ?? model));
    },
  },
  {
    name: `${named}PolNeAR dev (84 articles)`,
    needs: [
      ["data", "attribution", "polnear-dev.jsonl"],
      ["eval", "score_polnear.py"],
    ],
    score: async (model) => scorePolnear(await readAll(polnearDev(), { ...(own ?? model), convention: "polnear" })),
  },
];

const layers: readonly Layer[] = [
  ...modelLayers(""),
  ...modelLayers("large model: ", { model: modelFolder("large", process.cwd()) }),
  {
    name: "furniture (the five reports, of which 3 have gold)",
    needs: [
      ["data", "reports"],
      ["data", "annotated"],
    ],
    score: async (model) => furniture(await readAll(reports(), model)),
  },
  {
    name: "furniture (30 reports)",
    needs: [["data", "annotated"]],
    score: async (model) => furniture(await devReadings(model)),
  },
  {
    name: "times (TimeBank and AQUAINT)",
    needs: [["data", "time"]],
    score: async () => scoreTimes(["timebank", "aquaint"]),
  },
  {
    name: "times (the third of TimeBank and AQUAINT kept from tuning)",
    needs: [["data", "time"]],
    score: async () => scoreTimes(["timebank", "aquaint"], "kept"),
  },
  { name: "times (WikiWars)", needs: [["data", "time"]], score: async () => scoreTimes(["wikiwars"]) },
  { name: "times (MEANTIME)", needs: [["data", "time"]], score: async () => scoreTimes(["meantime"]) },
  { name: "dating (1556 articles)", needs: [["data", "time"]], score: async () => scoreDating(datedNews()) },
  {
    name: "dating (annotated, train)",
    needs: [["data", "annotated"]],
    score: async () => scoreDating(annotatedDays("train")),
  },
  { name: "dating (30 reports)", needs: [["data", "annotated"]], score: async () => scoreDating(annotatedDays("dev")) },
  {
    name: "dating (the five reports, of which 3 have gold)",
    needs: [["data", "reports"]],
    score: async () => scoreDating(reportDays()),
  },
];

const { values } = parseArgs({ options: { model: { type: "string" }, only: { type: "string" } } });
const model = values.model === undefined ? {} : { model: modelFolder(values.model, process.cwd()) };
const floors = JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8")) as Record<string, Scores>;
let below = 0;
let scored = 0;
for (const layer of layers) {
  if (values.only !== undefined && !layer.name.includes(values.only)) continue;
  const missing = layer.needs.find((path) => !present(...path));
  if (missing) {
    console.log(`${layer.name}: skipped, ../shared/${missing.join("/")} is not beside this clone`);
    continue;
  }
  scored++;
  console.log(layer.name);
  for (const [measure, value] of Object.entries(await layer.score(model))) {
    const floor = floors[layer.name]?.[measure];
    const low = floor !== undefined && value < floor;
    if (low) below++;
    const said = floor === undefined ? "" : low ? `  BELOW ITS FLOOR ${floor}` : `  (floor ${floor})`;
    console.log(`  ${measure.padEnd(18)} ${String(value).padStart(7)}${said}`);
  }
}
if (scored === 0) console.log("nothing was scored: the development data are not beside this clone");
if (below > 0) console.log(`${below} scores are below their floors`);
process.exitCode = below > 0 ? 1 : 0;
