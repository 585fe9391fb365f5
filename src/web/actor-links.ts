/** A link to an actor as `party` draws it; whatever is text is escaped, so that what looks like one here is one. */
const link = /<a class="who" href="\/actors\/([^"]*)">(<bdi)(>.*?<\/bdi>)<\/a>/gs;

/** The ids of the actors that a page links to. */
export const actorsLinked = (page: string): readonly string[] => [
  ...new Set([...page.matchAll(link)].map(([, id = ""]) => decodeURIComponent(id))),
];

/** The page with those actors named only who have no page of their own. */
export const linkedOnly = (page: string, having: ReadonlySet<string>): string =>
  page.replace(link, (whole, id: string, open: string, rest: string) =>
    having.has(decodeURIComponent(id)) ? whole : `${open} class="who"${rest}`,
  );
