import { eachMeans } from "./speakers.ts";

eachMeans("which medium a source means, and which it does not", [
  [
    "a news agency is no brotherhood",
    "[The Harbour Brotherhood] *called* {for calm}. |[the state news agency] *said* {no}.",
    ["Harbour Brotherhood", "the state news agency"],
  ],
  [
    "a medium that is called as a calling is nobody's",
    "[Otto Brand] *said* {no}. |[the Economist] *said* {yes}.",
    ["Otto Brand", "the Economist"],
  ],
  [
    "a medium by its state alone is not that state",
    "[A Norwegian newspaper] *said* {no}. |[The Norwegian report] *said* {yes}. |[A CIA paper] *left* {it}.",
    ["A Norwegian newspaper", "Norway", "CIA"],
  ],
  [
    "an agency is not what it broadcasts",
    "[CNN] *said* {no}. Some heard CNN Radio Reports on it. |[CNN International] *said* {yes}.",
    ["CNN International", "CNN International"],
  ],
  [
    "a word with an article is no surname, a network not who it is called after",
    "North Korea's Paek Nam-sun left. [The Sun] *said* {no}. They saw the Otto Brand Network. |[Otto Brand] *left* {it}. |[Mr Brand] *went* {home}.",
    ["Sun", "Otto Brand", "Otto Brand"],
    "2006-05-01",
  ],
  [
    "a medium is no group, a council's statement not the last speaker's, a president no judge",
    "[Al-Jazeera] *said* {no}. |[the working group] *left* {it}. |[Otto Brand, the president,] *met* {them}. |[The draft council statement] *said* {no}. |[The judge] *went* {home}.",
    ["Al-Jazeera", "the working group", "Otto Brand", "The draft council statement", "The judge"],
  ],
  [
    "a newspaper in a town is not the town's, the Latin Americans are not the United States, Sayyid is no name",
    "[A local newspaper in Algiers] *said* {no}. |[The Latin American officials] *left* {it}. |[Sayyid Ali Khamenei] *met* {them}.",
    ["A local newspaper in Algiers", "The Latin American officials", "Ali Khamenei"],
  ],
  [
    "a picture's credit is not whose somebody is",
    "Photograph: Ann Vale/AP Otto Brand has claimed it. [Brand] *said* {no}.",
    ["Otto Brand"],
  ],
  [
    "a report in a newspaper is the newspaper's, one in Norway nobody's",
    "[A report in the Harbour Times] *said* {no}. |[A report in Norway] *left* {it}.",
    ["Harbour Times", "A report in Norway"],
  ],
]);
