import { media, medium } from "../../../lang/en/channels.ts";
import { namesInstitution, nouned } from "../../../lang/en/institutions.ts";

/** False for a `council` or a `newspaper` and a name that says it is something else; one of capitals alone may end in what it is: `TNC`. */
export const mayBe = (phrase: string, head: string, name: string): boolean =>
  medium.test(phrase)
    ? media.test(name) || !namesInstitution(name.split(" "))
    : grouped.has(head) && media.test(name)
      ? false
      : !nouned.has(head) ||
        name.toLowerCase().includes(head) ||
        (head === "commission" && name === "European Union") ||
        (/^\p{Lu}{2,}$/u.test(name) && name.at(-1)?.toLowerCase() === head[0]);

/** What no medium is called. */
const grouped = new Set([
  "group",
  "party",
  "movement",
  "bank",
  "court",
  "committee",
  "council",
  "panel",
  "charity",
  "company",
  "firm",
]);
