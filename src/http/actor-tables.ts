import { openActors, tabledIds } from "../desk/actors.ts";
import { DeskFault } from "../desk/fault.ts";

/** The tables of actors, opened when they are first asked for. */
export class ActorTables {
  readonly #data: readonly string[];
  #world: ReturnType<typeof openActors> | null = null;

  constructor(data: readonly string[]) {
    this.#data = data;
  }

  /** Throws a `DeskFault` where a table is at fault. */
  world(): ReturnType<typeof openActors> {
    this.#world ??= openActors(this.#data);
    return this.#world;
  }

  /** The ids of all that the tables have; none where a table is at fault, which the pages of actors tell. */
  ids(): ReadonlySet<string> {
    try {
      return tabledIds(this.world());
    } catch (fault) {
      if (fault instanceof DeskFault) return new Set();
      throw fault;
    }
  }
}
