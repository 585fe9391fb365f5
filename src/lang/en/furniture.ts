/**
 * The words by which English-language news marks what is not report. Each pattern is tried on one whole paragraph,
 * already trimmed; those that open with `^` say how such a paragraph begins. Data only.
 */

export const months =
  "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";

export const weekdays = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?";

/** Words with a capital that stand before a date as a sentence opens, where a dateline has its place. */
export const dateOpeners =
  "Born|On|In|By|Since|Until|Till|From|After|Before|Between|During|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

/** What a stamp holds beside its label: a day, a time of day, a zone, and nothing of a sentence. */
const moment = `(?:${months}|${weekdays}|\\d{1,4}(?!\\d)(?:st|nd|rd|th|h)?|[ap]\\.?m\\.?|at|on|[A-Z]{2,4}(?![A-Za-z])|[\\s,.:/|()–-])+`;

/** Picture agencies and wires as they stand in credits. */
export const agencies =
  "AP|AFP|EPA|EFE|ANSA|DPA|PA|UPI|ANI|PTI|ČTK|CTK|Reuters|REUTERS|Associated Press|Agence France-Presse|Getty|Getty Images|Xinhua|Kyodo|Anadolu|Anadolu Agency|TASS|ITAR-TASS|Itar-Tass|Interfax|Interfax-Ukraine|RIA Novosti|Sputnik|Ukrinform|UNIAN|Unian|Alamy|Rex|Shutterstock|PA Wire|PA Images|NurPhoto|Bloomberg|ZUMA|Zuma Press|EPA-EFE|Press Association|WireImage|Magnum|Corbis|Hulton";

/** `Photograph: NAME/AGENCY`, alone or closing a caption. */
export const credit = new RegExp(
  `(?:^|[\\s(\\[])(?:(?:Photo|Photograph|Picture|Image|Photo credit|Image credit|Image source|Picture credit|Credit|Photos|Pictures|Images|Video|Illustration|Graphic)(?: by| courtesy of)?\\s?[:/|]\\s?[^.!?]{2,90}|(?:\\p{Lu}[\\p{L}.'’-]+ ){1,4}?\\p{Lu}[\\p{L}'’-]+ ?[/|] ?(?:${agencies})[^.!?]{0,40}|\\((?:${agencies})(?: (?:photo|Photo|file photo))?(?:[/:,] ?[^()]{2,60})?\\)|(?:${agencies}) ?[/|] ?[\\p{Lu}][^.!?]{2,60})[)\\]]?$`,
  "u",
);

/** Who wrote, edited or helped: `By NAME`, `Reporting by NAME`. */
export const byline: readonly RegExp[] = [
  /^(?:by|By|BY)[\s:]+\p{Lu}[\p{L}.'’-]+(?:(?:,? and|,|\s\|)?\s\(?(?:\p{Lu}|in |for |at |of )[\p{L}.'’()-]*){0,12}$/u,
  /^\(?(?:(?:Additional|Further|With) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Ee]dited|[Ww]ritten|[Rr]eported|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation)(?: (?:and|&) (?:writing|editing|reporting|research))?(?: in [\p{L} ,]+)? by:?(?:\s(?:[\p{Lu}(][\p{L}.'’()-]*[,;.]*|and|in|by|for|of|the|from|at|with|de|la|van|von|al-\p{L}+|[Ww]riting|[Ee]diting|[Rr]eporting|[Aa]dditional)){1,25}\)?$/u,
  /^[^.!?]{2,120}\bcontributed to (?:this|the) (?:report|article|story)\.?$/u,
  /^About the (?:writer|author|reporter|journalist)s?:?$/iu,
  /^(?:Our|From our) (?:\p{L}+ )?(?:correspondent|staff|foreign staff|reporter)s?(?: in [\p{L} ]+)?$/iu,
];

/** A heading after which only a note on the author follows. */
export const authorNote = /^About the (?:writer|author|reporter|journalist)s?:?$/iu;

/** Notices of publisher and page: rights, subscriptions, advertisements, machine voices, marks that the text ends. */
export const notice: readonly RegExp[] = [
  /^(?:©|\(c\)\s|Copyright\s?(?:©|\(c\)|\d{4}|by\b|notice\b|:)).{0,250}$/iu,
  /^.{0,160}\ball rights reserved\b.{0,160}$/iu,
  /^.{0,80}\b(?:material|article|content|story|report|page|part of (?:it|this)|information)\b.{0,80}\b(?:may|must) not be (?:published, broadcast|reproduced|republished|copied|redistributed)\b.{0,200}$/iu,
  /^(?:Please )?(?:sign up|subscribe|register|log in|sign in|click here|tap here|join us|download (?:the|our) app|get (?:the|our) \p{L}+ newsletter|support (?:our|independent) journalism|donate|follow us)\b.{0,160}$/iu,
  /^Follow \p{Lu}[\p{L} ]{2,40} on \p{Lu}.{0,120}$/u,
  /^(?:Advertisements?|Advert|Sponsored(?: content)?|Promoted|Skip (?:past|to|ad)\b.{0,80}|Story continues(?: below)?.{0,40}|Article continues below.{0,40}|Continue reading.{0,60}|Scroll (?:down )?(?:to|for)\b.{0,60}|Loading\.*)$/iu,
  /^.{0,12}\b(?:voice|audio|summary|translation|transcript) (?:is|was|has been)\s(?:AI|machine|automatically|computer)[- ]?(?:generated|translated|created)\b.{0,120}$/iu,
  /^(?:Listen to|Watch|Read) (?:this|the) (?:article|story|full (?:article|story|report|video))\b.{0,60}$/iu,
  /^(?:Share|Tweet|Print|Email|E-mail|Save|Comments?|Share (?:this|on|via)\b.{0,60}|Print this (?:article|page|story)|\d+ comments?|\d+ shares?|Copy link|Bookmark)$/iu,
  /^\d+ min(?:ute)?s? read$/iu,
  /^(?:The views|Views|Opinions|The opinions) expressed (?:in this|here|are (?:those|solely|the)|by (?:the )?(?:author|writer|contributor|columnist)s?)\b.{0,250}$/iu,
  /^(?:MEMORANDUM FOR|FOR IMMEDIATE RELEASE|EMBARGOED|Dear (?:Mr|Madam|Sir|Mrs|Ms)\b).{0,120}$/iu,
  /^(?:Sincerely|Yours (?:sincerely|faithfully|truly)|Respectfully),?$/iu,
  /^(?:\(?(?:END|ENDS|MORE|END ITEM)\)?|-+ ?30 ?-+|<!--.{0,200}-->)$/u,
];

/** A stamp that tells when a report was mended, some time after it was published: `This article was amended on`. */
export const mended = /\b(?:amended|corrected|clarified|revised)\b/iu;

/** Stamps of change and publication. */
export const update: readonly RegExp[] = [
  new RegExp(
    `^(?:\\p{L}+ )?(?:Updated?|UPDATED?|Last (?:updated|modified)|Published|First published|Posted|Date|Issued|Modified)\\b(?=.*\\d)\\s?${moment}$`,
    "u",
  ),
  new RegExp(
    `^(?:Updated?|UPDATED?|Last updated|Correction|Clarification)\\b(?=.*\\d)\\s?${moment}(?<=[\\d.A-Zm]\\s?):\\s.{0,300}$`,
    "u",
  ),
  /^(?:This|The) (?:story|article|post|piece|page) (?:was|has been|is being) (?:last |first )?(?:updated|corrected)\b.{0,300}$/iu,
  // An article of the law is amended too, and one of somebody else's is published: only `this` is the report itself.
  /^This (?:story|article|post|piece|page) (?:was|has been|is being) (?:last |first |originally )?(?:amended|modified|revised|edited|published)\b.{0,300}$/iu,
  /^This report (?:was|has been) (?:updated|corrected|amended)\b.{0,300}$/iu,
  /^(?:Correction|Clarification|Editor['’]s note|Update)\s?[:(–—-].{0,400}$/iu,
];

/** Headings of boxes that lead to other reports. */
export const related =
  /^(?:Related(?: (?:stories|articles|content|topics|news|links|coverage|reading|video))?|(?:More|Most|Also|Further|Recommended|Suggested|Trending|Popular|Latest|Top)(?: (?:on this story|from|in|about|read|viewed|popular|watched|shared|stories|reading|news|for you|now|videos?|headlines)\b.{0,40})?|See also|Read (?:more|also|next|on)|Don['’]t miss|Up next|In this story|What['’]s (?:hot|new|next|trending|on)|You (?:may|might) (?:also )?(?:like|be interested).{0,40}|Editor['’]s (?:picks?|choice)|Around the web|From the web|Elsewhere on.{0,40}|On this (?:page|story)|Story highlights)\s?:?$/iu;

/** A whole paragraph that points to one other report: `Read more: ...`. */
export const pointer =
  /^(?:Read (?:more|also|next)|See also|Also read|Related|Watch|More(?: on this)?|In pictures|Video|Listen|Gallery|Analysis|Opinion|Profile|Explainer)\s?[:>»|].{2,200}$/u;

/** A recording with its running time: `01:45 The evacuation, explained – video`. */
export const recording =
  /^(?:(?:Play(?: video)?\s)?\d{1,2}:\d{2}\s.{3,160}|.{3,160}\s[–—-]\s(?:video|in pictures|video report|audio|podcast))$/iu;

export const keywords =
  /^(?:Tags?|Keywords?|Topics?|Filed under|Categories|Category|Posted in|Labels?)\s?:\s?.{1,200}$/iu;

/** Section names with which a trail of links opens. */
export const sections =
  /^(?:Home(?: ?page)?|News|World(?: news)?|International|Europe|Politics|Front page|Index|Main|UK|US|Asia|Middle East|Africa|Americas|Business|Opinion|Latest)$/iu;

/** The first three letters of each month, in order. */
export const monthStems = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** Time zones of places that write the month first. */
export const monthFirstZones = /\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|Eastern)\b/u;
