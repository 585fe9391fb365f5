import { eachMeans } from "./speakers.ts";

eachMeans("whose family somebody is", [
  [
    "the child of one who is told to be its mother",
    "Otto Vale was taken in March. [Vale's mother, Ann Vale,] *said* {yes}. |{[Her son] *wrote* {that he was well}}, [she] *said*.",
    ["Ann Vale", "Ann Vale", "Otto Vale"],
  ],
  [
    "the father of one who is told to be his son, by office",
    "President Otto Vale of Norway stayed at home. [The president's son and spokesman Tom Vale] *said* {[his father] *refused* {to leave}}.",
    ["Tom Vale", "Otto Vale"],
  ],
  [
    "the father whose first name is his son's last",
    "Norwegian President Vale Sten Holm stays. President Vale said so.\n\n[The president's son and spokesman Tom Vale] *said* {[his father] *refused* {to leave}}.",
    ["Tom Vale", "Vale Sten Holm"],
  ],
  [
    "the head of a family, by the name alone",
    "Norwegian leader Otto Vale faces a warrant. [His son Tom Vale] *said* {the court was a tool}. |[Vale] *has made clear* {he would not go}.",
    ["Tom Vale", "Otto Vale"],
  ],
  [
    "whoever is named most, of whom no office is told",
    "Otto Vale was freed. Vale left for Oslo. [His brother Tom Vale] *read* {a note}. |[Vale] *wrote* {that he was well}.",
    ["Tom Vale", "Otto Vale"],
  ],
  [
    "husband and wife",
    "Otto Brand is in prison. [Brand's wife, Ann,] *said* {no}. |[Her husband] *denied* {it}. It rained.",
    ["Ann", "Otto Brand"],
  ],
  [
    "behind the name",
    "[Ann Hale, the sister of Tom Lund,] *asked* {why}. |[Her brother] *said* {nothing}.",
    ["Ann Hale", "Tom Lund"],
  ],
  [
    "somebody's brother, by the name of whose he is",
    "[Otto Hale, Tom Lund's brother,] *asked* {why}. Lund was silent. |[His brother] *said* {nothing}.",
    ["Otto Hale", "Otto Hale"],
  ],
  [
    "nobody where two are it",
    "Tom Lund and Otto Lund left. [Tom Lund's mother, Ann Hale,] *asked* {why}. |[Otto Lund's mother, Ann Hale,] *said* {no}. |[Her son] *said* {nothing}.",
    ["Ann Hale", "Ann Hale", "Her son"],
  ],
  [
    "nobody of another sex or of another tie",
    "[Tom Lund's mother, Ann Hale,] *asked* {why}. |[Her daughter] *said* {nothing}. |[Her brother] *left* {it}.",
    ["Ann Hale", "Her daughter", "Her brother"],
  ],
]);

eachMeans("whom a short given name means", [
  [
    "the one of the report who bears it in full",
    "Alexander Vale was taken in March. |[Alex] *felt* {strongly}. |[William Hale] *asked* {why}. |[Bill Hale] *left* {it}.",
    ["Alexander Vale", "William Hale", "William Hale"],
  ],
  [
    "nobody where two bear it, or another",
    "Alexander Vale and Alexander Brand left. |[Alex] *felt* {strongly}. Robert Hale left. |[Will] *asked* {why}.",
    ["Alex", "Will"],
  ],
]);
