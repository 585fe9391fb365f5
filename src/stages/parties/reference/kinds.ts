import { media, medium } from "../../../lang/en/channels.ts";
import { grouped, kindInName, namesInstitution, nouned, ofOneKind } from "../../../lang/en/institutions.ts";

/** False for a `council` or a `newspaper` and a name that says it is something else; one of capitals alone may end in what it is: `TNC`. */
export const mayBe = (phrase: string, head: string, name: string): boolean =>
  !ofOtherKind(phrase, head, name) &&
  (medium.test(phrase)
    ? media.test(name) || !namesInstitution(name.split(" "))
    : grouped.has(head) && media.test(name)
      ? false
      : !nouned.has(head) ||
        name.toLowerCase().includes(head) ||
        (head === "commission" && name === "European Union") ||
        (/^\p{Lu}{2,}$/u.test(name) && name.at(-1)?.toLowerCase() === head[0]));

/** True for `the Communist party` and a name without the word, or one that says it is of another kind: the World Bank. */
function ofOtherKind(phrase: string, head: string, name: string): boolean {
  const sort = /^[Tt]he (\p{Lu}\p{Ll}+) /u.exec(phrase)?.[1];
  if (sort && !name.includes(sort)) return true;
  const kind = kindInName.exec(name)?.[1]?.toLowerCase();
  return kind !== undefined && kind !== head && ofOneKind.has(head);
}
