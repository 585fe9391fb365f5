import { actorName } from "../desk/actor-merges.ts";
import type { ActorShown } from "../desk/actors.ts";
import { toActor } from "../web/address.ts";
import { formOf, signed } from "./form.ts";
import { type Page, see, unlessStale } from "./page.ts";
import { actorRoom } from "./pages-read.ts";
import { etagOf, versionOf } from "./version.ts";

/** Deciding that actors are one, or are not. */
export const actorPages: readonly Page[] = [
  {
    method: "POST",
    path: "/actors/:actor",
    scope: "decide",
    run: async (asked) => {
      const { desk } = asked;
      const actor = await desk.actor(asked.params.actor ?? "");
      const form = await formOf(asked.request);
      const version = versionOf(actor);
      const stale = async (): Promise<Response> =>
        actorRoom(
          asked,
          await desk.actor(actor.id),
          "This actor has changed since you opened the page. Here is how it stands now; decide anew.",
          [],
          412,
        );
      if (form("version") !== version) return stale();
      const verdict = form("verdict") === "split" ? "split" : "merge";
      const name = form("with");
      const others: readonly ActorShown[] =
        verdict === "split" ? [actor] : (await desk.actors({ name })).filter(({ id }) => id !== actor.id);
      const [first] = others;
      const exact = others.find(({ id }) => id === name);
      if (first === undefined) return actorRoom(asked, actor, `“${name}”: nobody else goes by that name.`, [], 422);
      if (verdict === "merge" && exact === undefined && others.length > 1)
        return actorRoom(asked, actor, `“${name}”: several go by that name.`, others.slice(0, 8), 422);
      const other = actorName(verdict === "split" ? name : (exact ?? first).id);
      return unlessStale(async () => {
        await desk.decide(
          { verdict, on: actorName(actor.id), with: [other], ...signed(asked.who, form) },
          etagOf(version),
        );
        return see(toActor(actor.id));
      }, stale);
    },
  },
];
