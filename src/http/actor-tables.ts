import { openActors } from "../desk/actors.ts";

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
}
