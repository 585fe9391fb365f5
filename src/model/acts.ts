/** What speakers do with words; defined in docs/format.md. Closed: a reading never holds another. */
export const acts = [
  "assertion",
  "assurance",
  "denial",
  "promise",
  "refusal",
  "demand",
  "request",
  "proposal",
  "offer",
  "warning",
  "threat",
  "accusation",
  "condemnation",
  "support",
  "agreement",
  "intention",
  "assessment",
  "hope",
  "question",
  "other",
] as const;
export type Act = (typeof acts)[number];

/** By what way words reached their hearers. */
export const channels = [
  "phone-call",
  "talks",
  "press-conference",
  "interview",
  "written-statement",
  "parliament",
  "public-remarks",
  "document",
  "media-report",
] as const;
export type Channel = (typeof channels)[number];

export const polarities = ["affirmative", "negative"] as const;
export type Polarity = (typeof polarities)[number];

/** How sure the speaker is of what is said, or how it is wanted. */
export const modalities = ["certain", "probable", "possible", "conditional", "desired", "obligated"] as const;
export type Modality = (typeof modalities)[number];

export const isAct = (name: string): name is Act => (acts as readonly string[]).includes(name);
export const isChannel = (name: string): name is Channel => (channels as readonly string[]).includes(name);
