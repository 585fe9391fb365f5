import type { Act } from "../model/acts.ts";
import type { Factuality } from "../model/deed.ts";

/** Acts that want a deed and do not tell of one. */
const wanting: ReadonlySet<Act> = new Set(["hope", "demand", "request", "proposal", "offer", "threat", "warning"]);

/**
 * How a deed stands, given what the model makes of its words and the act within whose content it lies (null for the
 * outlet's own voice). What an outlet tells itself happened or is to happen, since it is nobody's allegation; what is
 * told to accuse is alleged; what is denied is denied; what is only wanted, offered or threatened has not happened.
 */
export function standing(read: Factuality, within: Act | null): Factuality {
  if (within === null) return read === "planned" || read === "denied" ? read : "happened";
  if (within === "denial") return "denied";
  if (read !== "happened") return read;
  if (within === "accusation") return "alleged";
  return wanting.has(within) ? "conditional" : read;
}
