/** What a page says of itself outside its text. */
export interface PageMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 8601, as the page gives it. */
  readonly published: string | null;
  readonly lang: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const clean = (value: unknown): string | null =>
  typeof value === "string" && value.trim() ? value.replace(/\s+/gu, " ").trim().slice(0, 2000) : null;

const isoDate = (value: unknown): string | null => {
  const text = clean(value);
  return text && /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:?\d{2}.{0,24})?)?)?$/u.test(text) ? text : null;
};

/** The first article among a page's JSON-LD, however it is wrapped; broken JSON-LD counts as none. */
function article(document: Document): Json | null {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]')).slice(0, 50)) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const queue: unknown[] = [parsed];
    for (let i = 0; i < queue.length && i < 500; i++) {
      const item = queue[i];
      if (Array.isArray(item)) queue.push(...item.slice(0, 100));
      else if (isObject(item)) {
        const types = [item["@type"]].flat();
        if (types.some((t) => typeof t === "string" && /(?:Article|Posting|Report|Statement)$/u.test(t))) return item;
        queue.push(item["@graph"], item.mainEntity, item.itemListElement);
      }
    }
  }
  return null;
}

const publishedNames = [
  "article:published_time",
  "og:article:published_time",
  "datePublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "parsely-pub-date",
  "pubdate",
  "publishdate",
  "sailthru.date",
];

/**
 * What `document` says of itself: JSON-LD first, then meta tags, then the page's elements. Dates that are not ISO 8601
 * and addresses that are not http(s) are left out.
 */
export function pageMetadata(document: Document): PageMetadata {
  const meta = new Map<string, string>();
  for (const tag of Array.from(document.querySelectorAll("meta")).slice(0, 2000)) {
    const name = (
      tag.getAttribute("property") ??
      tag.getAttribute("name") ??
      tag.getAttribute("itemprop")
    )?.toLowerCase();
    const content = clean(tag.getAttribute("content"));
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  const data = article(document);
  const publisher = data && [data.publisher].flat().find(isObject);
  const headings = Array.from(document.querySelectorAll("h1"))
    .map((h) => clean(h.textContent))
    .filter((t) => t !== null);
  const time = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  );
  const link = (value: string | null | undefined): string | null =>
    value && /^https?:\/\/\S+$/iu.test(value) ? value : null;
  const dates = [
    data?.datePublished,
    ...publishedNames.map((n) => meta.get(n.toLowerCase())),
    time?.getAttribute("datetime"),
  ];
  return {
    title:
      (headings.length === 1 ? headings[0] : undefined) ??
      clean(data?.headline) ??
      meta.get("og:title") ??
      headings[0] ??
      clean(document.querySelector("title")?.textContent),
    outlet: meta.get("og:site_name") ?? clean(publisher?.name) ?? meta.get("application-name") ?? null,
    url:
      link(document.querySelector('link[rel="canonical"]')?.getAttribute("href")) ??
      link(meta.get("og:url")) ??
      link(clean(data?.url)),
    published: dates.map(isoDate).find((d) => d !== null) ?? null,
    lang:
      clean(document.documentElement?.getAttribute("lang")) ??
      clean(data?.inLanguage) ??
      meta.get("og:locale")?.replace("_", "-") ??
      null,
  };
}
