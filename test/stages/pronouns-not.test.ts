import { eachMeans } from "./speakers.ts";

eachMeans("whom a pronoun does not mean", [
  [
    "they is nobody who met where a sentence names no other side",
    "Prime Minister Otto Brand spoke today with joy about boats. [They] *voiced* {alarm}.",
    ["They"],
  ],
  [
    "they are not whoever is named in passing",
    "Governor Otto Brand lost to Mayor Ann Hale. |[They] *cheered* {the rain}.",
    ["They"],
  ],
  [
    "he is no woman who spoke, but the one whom she told",
    "[Merkel] *told* <Putin> {that he must wait}. |[He] *replied* {no}.",
    ["Angela Merkel", "Vladimir Putin"],
    "2014-03-10",
  ],
  [
    "her spokesman is no other's",
    "[Mrs May] *said* {no}. |[Her spokesman] *said* {she had called}. |[The Kremlin spokesman Dmitry Peskov] *said* {yes}.",
    ["Theresa May", "Theresa May's spokesman", "Dmitry Peskov"],
    "2018-03-27",
  ],
  [
    "she is no husband, and it no officials",
    "[Ann Hale, a baker,] *wept*. |[Her husband] *said* {no}. |[She] *said* {yes}. |[Officials close to the Harbour Post] *said* {no}. |[It] *denied* {that}.",
    ["Ann Hale", "Her husband", "Ann Hale", "Officials close to the Harbour Post", "It"],
  ],
  [
    "he may be Morgan, and what a headline goes on with is no name's",
    "Brand Goes To Norway. [Morgan Brand] *said* {no}. |[He] *left* {it}.",
    ["Morgan Brand", "Morgan Brand"],
  ],
  [
    "he is nobody whom he names in his own quotation",
    '[Mayor Otto Brand] *said* {no}. |But he handed Governor Carl Hale a list. |{"We will give Governor Hale a month to pay,"} [he] *said*.',
    ["Otto Brand", "Otto Brand"],
  ],
  [
    "he inside of a quotation is not who is quoted, but of whom it was said",
    '|{"The bridge is closed,"} [a diplomat] *said* of Mayor Otto Brand. |{"|[He] *believes* {it is open},"} [the diplomat] *said*.',
    ["a diplomat", "a diplomat", "Otto Brand"],
  ],
]);
