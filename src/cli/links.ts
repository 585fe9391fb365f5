import { links as listLinks } from "../desk/links.ts";
import { type Link, relations } from "../ledger/shapes.ts";
import { oneOf } from "./arguments.ts";
import { type Command, exit } from "./command.ts";
import { filterNotes, filterOf, filterOptions, printOptions } from "./filters.ts";
import { listing } from "./listing.ts";
import { paint } from "./people.ts";
import { linkLine } from "./people-ledger.ts";
import { withRecord } from "./record.ts";

export const links: Command = {
  name: "links",
  summary: "list what was found to belong together across reports, and by which evidence",
  operands: "",
  count: [0, 0],
  options: {
    relation: { value: "RELATION", several: true, help: `only ${relations.join(", ")}` },
    ...filterOptions,
    ...printOptions,
  },
  notes: [
    "Members are statements (#a3), deeds (#e1), commitments (#c1) or whole documents. `review merge` and `review split` decide otherwise, and no later report undoes that.",
    "A link answers a filter where one of its members does: a statement, a deed by its parties and the statement it stands in, a report by one of its statements.",
    ...filterNotes,
  ],
  examples: ["onrecord links --relation renews", "onrecord links --for RUS --since 2022"],
  run: async (call) => {
    const asked = call
      .values("relation")
      .flatMap((value) => value.split(","))
      .map((value) => oneOf("relation", value.trim(), relations));
    const filter = filterOf(call);
    const c = paint(call.out.isTTY);
    const print = listing(call, (link: Link) => linkLine(link, c), 50);
    await withRecord(call, false, (store) =>
      print(listLinks(store, asked.length > 0 ? { relations: asked, filter } : { filter })),
    );
    return exit.well;
  },
};
