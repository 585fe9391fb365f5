import type { Attribution } from "../model/attribution.ts";

/** How a channel that no words of the statement name was told: `inherited` or `inferred`; null where words name it. */
export const channelTold = ({ channelFrom }: Pick<Attribution, "channelFrom">): "inherited" | "inferred" | null =>
  channelFrom === "explicit" ? null : channelFrom;
