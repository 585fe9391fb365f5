import { type Family, families, familyOf } from "../../export/families.ts";
import { partyLabel, speakersOf } from "../../export/parties.ts";
import { type Region, regions } from "../../export/regions.ts";
import { firstUnit } from "../../export/segments.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Deed } from "../../model/deed.ts";
import type { Reading } from "../../model/reading.ts";
import { contains, words } from "../../model/span.ts";
import { to, toEncounter, toReport } from "../address.ts";
import { type Child, html, type Markup, outward } from "../markup.ts";
import { act, badge, count, date } from "../parts.ts";
import type { Page } from "../shell.ts";
import { addStatement, decided } from "./correct.ts";
import { depths, drawnRegions, laneOf, lanes, likelyDeed } from "./drawn-text.ts";
import { facts } from "./facts.ts";
import { leftOpen, sure } from "./left-open.ts";
import type { Room } from "./room.ts";

export function readingRoom(room: Room): Page {
  const { reading, mayChange } = room;
  const { document, attributions } = reading;
  const title = document.title ?? document.ref;
  const titleRegion: readonly Region[] =
    document.titleSpan === null ? [] : [{ span: document.titleSpan, kind: "headline" }];
  const shown = [...titleRegion, ...regions(document)];
  const texts = drawnRegions(
    reading,
    shown.map(({ span }) => span),
  );
  const lists = shown.map(({ span }) => apparatus(reading, span));
  let paragraph = 0;
  const rows = shown.map(({ kind }, i): Child => {
    if (i < titleRegion.length) return null;
    if (kind !== "body")
      return html`<div class="furn"><div><b>${kind}</b> <span dir="auto">${texts[i]}</span></div>${lists[i]}</div>`;
    paragraph++;
    return html`<div class="para" id="p${paragraph}"><span class="n" aria-hidden="true">${paragraph}</span><p dir="auto">${texts[i]}</p>${lists[i]}</div>`;
  });
  const open = leftOpen(reading);
  const body = html`<div class="room">
<article class="sheet" lang="${document.lang}" aria-label="Report" data-room="${document.id}">
<header><div><h1 dir="auto">${titleRegion.length > 0 ? texts[0] : title}</h1>${byline(room)}</div>${titleRegion.length > 0 ? lists[0] : null}</header>
${rows}
<div class="brackets" aria-hidden="true">${brackets(attributions)}</div>
</article>
<aside class="panel" id="facts" aria-label="Facts" tabindex="-1">
<div class="stack">${
    attributions.length === 0
      ? html`<section class="fact shown tells"><h2>No statement</h2><p>No statement was found in this report.</p></section>`
      : attributions.map((attribution, i) => facts(reading, attribution, i + 1, mayChange, room))
  }</div>
<div><section><h3 class="h">How words are marked</h3>${legend()}</section>
<section><h3 class="h">Left open in this report <span class="quiet">${open.length}</span></h3>
${open.length === 0 ? html`<p class="quiet">Nothing.</p>` : html`<ul class="open-list">${open.map(({ at, what }) => html`<li>${at === "" ? html`<span>${what}</span>` : html`<a href="#${at}">${what}</a>`}</li>`)}</ul>`}</section>
${
  room.encounters.length > 0 &&
  html`<section><h3 class="h">Told of elsewhere too</h3><ul class="plain">${room.encounters.map((id) => html`<li><a href="${toEncounter(id)}">The accounts of an encounter <code>${id}</code></a></li>`)}</ul></section>`
}
${decided(room)}
${mayChange && addStatement(room)}
</div></aside></div>`;
  return {
    title,
    place: "/reports",
    running: html`${count(attributions.length, "statement")}, ${count(reading.events.filter(({ confidence }) => confidence >= likelyDeed).length, "deed")}${
      attributions.some(({ within }) => within !== null) &&
      html` · ${attributions.filter(({ within }) => within !== null).length} within another’s words`
    }`,
    body,
    scripts: ["reading"],
    exports: [["JSON", `/api/v1/documents/${encodeURIComponent(document.id)}`]],
    file: to(`${toReport(document.id)}`, { file: "1" }),
    keys: [
      { name: "next", key: "n", does: "next statement" },
      { name: "previous", key: "p", does: "previous" },
      { name: "out", key: "[", does: "out to the reporter" },
      { name: "in", key: "]", does: "in to the words" },
      { name: "copy", key: "c", does: "copy with citation" },
      ...(mayChange ? [{ name: "correct", key: "e", does: "correct" }] : []),
    ],
  };
}

function byline({ reading: { document }, inputs, mayChange, version }: Room): Markup {
  const { published, outlet } = document;
  const url = outward(document.url);
  return html`<p class="byline">${outlet !== null && html`<bdi>${outlet}</bdi> · `}${
    published.edtf === null
      ? "no date found"
      : html`published ${date(published.edtf)}${{ given: ", as it came with the report", stated: ", as the report says", inferred: ", worked out", unknown: "" }[published.basis]}`
  }${published.evidence.length > 0 && published.basis !== "given" && html` from ${published.evidence.map(({ text, why }) => html`<span title="${why}"><q class="role">${text}</q></span> `)}`}${
    url !== null &&
    html` · <a class="cite" href="${url}" rel="noreferrer noopener">the report where it was published</a>`
  }</p>
<p class="byline">From ${inputs.map((input) => html`<bdi>${input}</bdi> `)}</p>
<p class="btns only-live">${
    mayChange &&
    html`<a class="btn" href="${toReport(document.id)}/remove?version=${encodeURIComponent(version)}">Remove …</a>`
  }</p>`;
}

/** The statements and deeds that begin in a stretch of the text. */
function apparatus(reading: Reading, region: readonly [number, number]): Child {
  const depth = depths(reading.attributions);
  const begun = reading.attributions.flatMap((attribution, i) => {
    const first = firstUnit(attribution);
    return first !== null && contains(region, [first, first + 1]) ? [{ attribution, number: i + 1, first }] : [];
  });
  const deeds = reading.events.filter(
    ({ confidence, trigger }) => confidence >= likelyDeed && contains(region, trigger),
  );
  if (begun.length + deeds.length === 0) return html`<ol class="app"></ol>`;
  begun.sort((a, b) => (depth.get(a.attribution.id) ?? 0) - (depth.get(b.attribution.id) ?? 0) || a.first - b.first);
  return html`<ol class="app">${inTrees(begun, depth).map(
    ({ attribution, number }) =>
      html`<li class="d${Math.min(lanes - 1, depth.get(attribution.id) ?? 0)} ${familyOf(attribution.act)}${attribution.confidence < sure && " unsure"}" data-entry="${attribution.id}"><a href="#${attribution.id}"><span class="no">${number}</span><span>${act(attribution.act)} ${plainly(attribution)}</span></a></li>`,
  )}${deeds.map((deed) => deedLine(reading, deed))}</ol>`;
}

/** Each statement followed by those within it. */
function inTrees<T extends { readonly attribution: Attribution; readonly first: number }>(
  begun: readonly T[],
  depth: ReadonlyMap<string, number>,
): T[] {
  const found: T[] = [];
  const put = (one: T): void => {
    if (found.includes(one)) return;
    found.push(one);
    for (const other of begun) if (other.attribution.within === one.attribution.id) put(other);
  };
  const least = Math.min(...begun.map(({ attribution }) => depth.get(attribution.id) ?? 0));
  for (const one of [...begun].sort((a, b) => a.first - b.first))
    if ((depth.get(one.attribution.id) ?? 0) === least) put(one);
  for (const one of begun) put(one);
  return found;
}

/** Who to whom without links, for it stands in a link. */
const plainly = (attribution: Attribution): Markup => {
  const speakers = speakersOf(attribution).map(partyLabel).join(" and ") || "nobody named";
  const hearers = attribution.addressees.map(partyLabel).join(" and ");
  return html`<span class="to"><bdi>${speakers}</bdi>${hearers !== "" && html` → <bdi>${hearers}</bdi>`}</span>`;
};

/** In one line: what, by whom to whom; the rest of it stands in the line's title. */
function deedLine({ document }: Reading, { kind, trigger, actors, targets, factuality, time }: Deed): Markup {
  const [by, on] = [actors, targets].map((list) => list.map(({ name }) => name).join(" and "));
  const who = [by || `“${words(document.text, trigger)}”`, on].filter(Boolean).join(" → ");
  const all = [kind.replaceAll("-", " "), who, factuality, time?.edtf].filter(Boolean).join(" · ");
  return html`<li class="ev${factuality !== "happened" && " hollow"}" title="${all}"><span>${kind.replaceAll("-", " ")}${factuality !== "happened" && `, ${factuality}`} · <bdi>${who}</bdi></span></li>`;
}

function brackets(attributions: readonly Attribution[]): Child {
  const lane = laneOf(attributions);
  return attributions.map(
    (a, i) =>
      lane.has(a.id) &&
      html`<i class="br ${familyOf(a.act)} l${lane.get(a.id)}" data-bracket="${a.id}" hidden><b>${i + 1}</b></i>`,
  );
}

const legend = (): Markup => html`<ul class="marks">
<li><span class="source words">who</span> source</li><li><span class="cue words">how</span> cue</li>
${(Object.keys(families) as Family[]).map((family) => html`<li class="${family}"><span class="content words u0 ${family}">words</span> ${badge(family, families[family].label)}</li>`)}
<li><span class="deed">deed</span> <span class="quiet">hollow while it has not happened</span></li></ul>`;

/** The page of one statement needs to be told from any other: `Kirby: assertion`. */
export const nameOf = (attribution: Attribution): string =>
  `${speakersOf(attribution).map(partyLabel).join(" and ") || "nobody named"}: ${attribution.act}`;
