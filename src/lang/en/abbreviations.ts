import type { Abbreviations } from "../../text/sentences.ts";

/** What English news writes with a full stop that need not end a sentence. */
export const abbreviations: Abbreviations = {
  // biome-ignore format: one subject a line
  opening: new Set([
    "Mr.", "Mrs.", "Ms.", "Messrs.", "Dr.", "Prof.", "Rev.", "Hon.", "Fr.", "Msgr.", "St.", "Mt.", "Ft.",
    "Gen.", "Lt.", "Col.", "Maj.", "Capt.", "Cmdr.", "Adm.", "Brig.", "Sgt.", "Cpl.", "Pvt.", "Spc.",
    "Pres.", "Gov.", "Sen.", "Sens.", "Rep.", "Reps.", "Amb.", "Sec.", "Supt.", "Det.", "Dep.", "Asst.", "Atty.",
    "No.", "Nos.", "vs.", "v.", "cf.", "e.g.", "i.e.", "approx.", "pp.", "Art.", "Fig.", "Vol.",
  ]),
  // biome-ignore format: one subject a line
  either: new Set([
    "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.",
    "Mon.", "Tue.", "Tues.", "Wed.", "Thu.", "Thurs.", "Fri.", "Sat.", "Sun.",
    "Inc.", "Corp.", "Co.", "Cos.", "Ltd.", "Bros.", "Jr.", "Sr.", "Esq.", "etc.", "al.", "a.m.", "p.m.",
    "Ave.", "Blvd.", "Rd.", "Dept.", "Assn.", "Univ.",
    "Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.", "Del.", "Fla.", "Ga.", "Ill.", "Ind.", "Kan.", "Ky.", "La.",
    "Md.", "Mass.", "Mich.", "Minn.", "Miss.", "Mo.", "Mont.", "Neb.", "Nev.", "Okla.", "Ore.", "Pa.", "Tenn.", "Tex.",
    "Va.", "Vt.", "Wash.", "Wis.", "Wyo.",
  ]),
  // biome-ignore format: one subject a line
  starters: new Set([
    "The", "A", "An", "This", "That", "These", "Those", "There", "Here",
    "I", "He", "She", "It", "We", "They", "You", "His", "Her", "Its", "Our", "Their", "My", "Your",
    "But", "And", "Or", "So", "Yet", "Both", "Some", "Many", "Most", "All", "Each", "Another", "Other", "Several",
    "In", "On", "At", "By", "For", "From", "With", "Under", "After", "Before", "During", "Since", "Until", "Despite",
    "As", "If", "When", "While", "Although", "Though", "Because", "Asked", "Earlier", "Later", "Meanwhile", "However",
    "Also", "Still", "Now", "Then", "Last", "What", "Who", "Why", "How", "Not", "No", "One", "Two", "According",
  ]),
};
