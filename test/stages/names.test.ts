import { eachMeans } from "./speakers.ts";

eachMeans("whom a name means", [
  [
    "a surname is the full name before it",
    "[Foreign Minister Jean Dubos] *said* {the bridge would open}. |[Dubos] *added* {that guards would stay}.",
    ["Jean Dubos", "Jean Dubos"],
  ],
  [
    "Mr and Ms with a surname, of two persons of one surname",
    "[Ann Hale, the harbour master,] *said* {ships may leave}. Her brother, Tom Hale, a pilot, stayed. |[Ms Hale] *said* {he was ill}. |[Mr Hale] *denied* {that}.",
    ["Ann Hale", "Ann Hale", "Tom Hale"],
  ],
  [
    "similar surnames stay apart",
    "[Defence Secretary Chuck Hagel] *said* {troops would stay}. |[Foreign Secretary William Hague] *said* {they would not}. |[Mr Hagel] *insisted* {they would}.",
    ["Chuck Hagel", "William Hague", "Chuck Hagel"],
  ],
  [
    "a family name that lacks a letter of one named in full is a slip of the pen",
    "[Otto Brandes, the mayor,] *said* {no}. |[Brands] *denied* {it}. |[Holm] *said* {more}.",
    ["Otto Brandes", "Otto Brandes", "Holm"],
  ],
  [
    "a state's name is a person's after a form of address",
    "[Mr Holland, the mayor,] *said* {no}. |[Senator Jordan] *added* {why}. |[Jordan's government] *agreed* {it}.",
    ["Holland", "Jordan", "Jordan"],
  ],
  [
    "a transliteration is the same person",
    "[Russian Defence Minister Sergey Shoygu] *said* {the drill was over}. |[Shoigu] *denied* {any plan}.",
    ["Sergei Shoigu", "Sergei Shoigu"],
  ],
  [
    "a bare surname that one person of the tables has, who is in office",
    "[Merkel] *said* {no}. |[Hill] *said* {yes}.",
    ["Angela Merkel", "Hill"],
    "2010-06-01",
  ],
  [
    "an abbreviation in brackets",
    "[The Harbour Workers Council (HWC)] *called* {for a strike}. |[The HWC] *said* {it would last}.",
    ["Harbour Workers Council (HWC)", "Harbour Workers Council (HWC)"],
  ],
  [
    "surnames that are titles, or what an institution is called",
    "[Foreign Minister Julie Bishop] *said* {no}. |[Ms Bishop] *left* {it}. |[Mark Church, an analyst,] *said* {no}. |[Mr Church] *left* {it}.",
    ["Julie Bishop", "Julie Bishop", "Mark Church", "Mark Church"],
    "2014-03-10",
  ],
  [
    "a name ends before the preposition that was marked with it",
    "They [Norway of] *accused* {seeking ships}.",
    ["Norway"],
  ],
  [
    "a name ends the two matters that he heads",
    "[Deputy Harbour Advisor for Cyber and Emerging Technologies Anne Vardan] *said* {no}. |[Vardan] *added* {yes}.",
    ["Anne Vardan", "Anne Vardan"],
  ],
  [
    "a name with an initial ends the name of what he heads",
    "[Otto Brand] *said* {no}. |[Head of the League's Harbour Secretariat T. Vardan] *denied* {it}.",
    ["Otto Brand", "T. Vardan"],
  ],
]);
