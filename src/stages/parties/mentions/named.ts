import type { Span } from "../../../model/span.ts";
import type { Institution } from "../../../world/world.ts";

/** Words that name somebody: an institution of the tables, or a capitalised name. */
export interface Named {
  readonly span: Span;
  readonly possessive: boolean;
  readonly opens: boolean;
  /** Readings of the tables, the usual one first; empty for other names. */
  readonly institutions: readonly Institution[];
  /** Words of the name, without titles and roles before it. */
  readonly name: readonly string[];
  /** The form of address directly before the name. */
  readonly title: string | null;
  /** Words of office directly before the name, lower case, institutions left out: `foreign minister`. */
  readonly role: string | null;
  /** The institution among those words: Russia, in `Russian foreign minister`. */
  readonly of: Institution | null;
  /** Where title and role begin, or the name itself. */
  readonly from: number;
}
