/** How English tells a deed as only heard of, denies that one was done, and owns to one. Data only. */

const between = String.raw`(?:(?:to|be|been|being|have|has|had|was|were|is|are|also|later|\p{L}+ly) )*(?:\p{L}+(?:ed|en) and )?`;

/** Before a deed: it is told as others tell it, `has reportedly been`, `was said to have`. */
export const heardOf = new RegExp(
  String.raw`\b(?:reportedly|allegedly|purportedly|supposedly) ${between}$|\b(?:said|believed|thought|reported|rumou?red|understood|alleged|suspected) to (?:have|be) (?:been )?${between}$|\balleged (?:[\p{L}-]+ )?$`,
  "u",
);

/** Before a deed: what was told of it is said not to be so, `refuted reports of the`. */
export const refuted =
  /\b(?:refut(?:e[sd]?|ing)|den(?:y|ie[sd]|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|rebuff(?:s|ed)?) (?:(?:all|any|the|these|recent|earlier|media|press|\p{Lu}\p{Ll}+) ){0,2}(?:(?:reports?|rumou?rs?|speculation) (?:of|about)|(?:claims?|allegations?|suggestions?) of) (?:(?:the|an?|any|its|his|her|their) )?(?:(?:new|further|possible|large-scale|mass|alleged|\p{Lu}\p{Ll}+n|\p{Lu}\p{L}+['’]s?) ){0,2}$/u;

/** Before a deed: it was left undone, `failed to`, `rather than`. */
export const leftUndone =
  /\b(?:rather than|instead of|fail(?:s|ed|ing|ure)? to|stop(?:s|ped|ping)? short of) (?:\p{L}+ly )?$/u;

/** Before a deed: nobody says that it is not so, `does not deny that Chad`. */
export const notDenied =
  /\b(?:not|n['’]t|never|cannot|without) (?:\p{L}+ly )?(?:den(?:y|ied|ying)|disput(?:e|ed|ing)) [^,;:]*$/u;

/** By these words one owns to what befell or was done by his own side: `confirmed`. */
export const owning = /\b(?:confirm|admit)/iu;
