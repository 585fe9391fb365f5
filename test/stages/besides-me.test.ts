import { eachMeans } from "./speakers.ts";

eachMeans("whom somebody who says I speaks of", [
  [
    "the other whom he names",
    "Otto Brand came. |[Vale] *said* {I told Kai Hale no, and [he] *agreed* {to go}}.",
    ["Vale", "Kai Hale"],
  ],
  [
    "one whom he spoke to and calls by an office alone, whoever that is",
    "Otto Brand was elected. |[Tom Vale] *said* {I spoke to our ambassador last night, and [he] *denied* {it}}.",
    ["Tom Vale", "our ambassador"],
  ],
  [
    "not one of another sex",
    "Otto Brand was elected. |[Tom Vale] *said* {I spoke to our spokeswoman, and [he] *denied* {it}}.",
    ["Tom Vale", "Tom Vale"],
  ],
]);

eachMeans("whom an office below another is not", [
  [
    "the deputy minister is not the minister of the tables whom the report names",
    "Iran will free them, David Miliband said. Talks went on. |[The deputy foreign minister] *said* {no}. |[Miliband] *said* {yes}.",
    ["The deputy foreign minister", "David Miliband"],
    "2009-07-05",
  ],
]);
