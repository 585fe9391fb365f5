/** What English calls offices, for telling which of a person's offices a title beside the name means. Data only. */

/** A title as it stands beside a name, and words of the office it means in the tables of tenures; all in small letters. */
export const titles: readonly { readonly title: RegExp; readonly office: RegExp }[] = [
  { title: /\bvice(?: ?- ?| )president\b/u, office: /vice[- ]president/u },
  { title: /\bpresident\b/u, office: /(?<!vice[- ])president/u },
  {
    title: /\b(?:prime minister|premier)\b/u,
    office: /prime minister|premier|chairman of the (?:government|council of ministers)/u,
  },
  { title: /\bchancellor\b/u, office: /chancellor/u },
  { title: /\b(?:foreign (?:minister|secretary)|minister of foreign affairs)\b/u, office: /foreign/u },
  { title: /\bsecretary of state\b/u, office: /secretary of state/u },
  {
    title: /\bdefen[cs]e (?:minister|secretary|chief)|secretary of defen[cs]e|minister of defen[cs]e\b/u,
    office: /defen[cs]e/u,
  },
  {
    title: /\b(?:finance minister|treasury secretary|chancellor of the exchequer)\b/u,
    office: /financ|treasury|exchequer/u,
  },
  {
    title: /\b(?:interior minister|home secretary)\b/u,
    office: /interior|internal affairs|home (?:secretary|department|office)/u,
  },
  { title: /\bsecretary[- ]general\b/u, office: /secretary[- ]general/u },
  { title: /\bnational security advis[eo]r\b/u, office: /national security/u },
  { title: /\b(?:spokesman|spokeswoman|spokesperson|press secretary)\b/u, office: /spokes|press secretary/u },
  { title: /\bhigh representative|foreign policy chief\b/u, office: /high representative/u },
  { title: /\b(?:ambassador|envoy)\b/u, office: /ambassador|envoy|representative/u },
];

/** Words before a name that say the office is over. */
export const formerWords =
  /(?:^|[\s-])(?:former|ex|ousted|deposed|late|then|toppled|onetime|one-time|predecessor|exiled)[\s-]+(?:[\p{L}.'’-]+\s+){0,5}$/iu;

/** Words after which a person is being put out, or has been. */
export const ousting =
  /\b(?:oust(?:ed|er|ing)?|overthr(?:ew|own|ow)|fall|downfall|removal|toppling|regime|ouster) (?:of|by)?\s*(?:[\p{L}.'’-]+\s+){0,5}$/iu;

/** Offices that a state has and that a report from there names without it: `Foreign Minister Ann Hale`. */
export const ofAState =
  /^(?:(?:deputy|acting|interim) )?(?:prime minister|president|premier|chancellor|(?:foreign|defen[cs]e|interior|finance|justice|energy|information|health|trade|economy|home|oil|education|agriculture) (?:minister|secretary)|minister of .*|army chief|chief of staff|attorney general|government spokes\p{L}+|(?:foreign|defen[cs]e|interior) ministry spokes\p{L}+)$/u;

/** Bodies with spokesmen of their own, each as one whatever it is called. */
export const spokenForApart: readonly ReadonlySet<string>[] = [
  new Set(["police", "policeman"]),
  new Set(["army", "military", "navy", "naval", "forces", "defence", "defense"]),
  new Set(["hospital", "health", "medical"]),
  new Set(["opposition", "rebel", "separatist", "insurgent"]),
  new Set(["company", "airline", "airport", "bank"]),
  new Set(["court", "prosecution"]),
  new Set(["church", "union", "university"]),
];
