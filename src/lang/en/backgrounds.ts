/**
 * What an undertaking names only besides, as the occasion of what is undertaken or as something done by others: `those
 * behind the bombing`, `in defiance of the sanctions`, `investigate the attack`. Data only.
 */

const a = "(?:an?|the|any|all|every|each|these|those|this|that|such|its|his|her|their|our|last|\\p{Lu}[\\p{L}]+['’]s?)";
/** Where such a phrase ends before its sentence does. */
const end =
  '(?=[.;:!?"”]|, |\\s(?:and|but|or|then) (?:to|will|would|shall|that|he|she|it|they|we|I|not|never|by|with)\\b|\\s(?:if|unless|until|provided|with|through|by \\p{L}+ing)\\b|$)';
const violent =
  "(?:attacks?|invasion|aggression|offensives?|assaults?|war|shelling|bombings?|strikes?|annexation|occupation|seizure|raids?|coup|killings?|intervention|incursions?|sanctions)";

/** Verbs whose object others have done, or are kept from doing, and who does it does none of that. */
const about =
  "(?:investigat(?:e|es|ing)|prob(?:e|es|ing)|mourn(?:s|ing)?|punish(?:es|ing)?|condemn(?:s|ing)?|denounc(?:e|es|ing)|rememb(?:er|ers|ering)|commemorat(?:e|es|ing)|aveng(?:e|es|ing)|discuss(?:es|ing)?|explain(?:s|ing)?|assess(?:es|ing)?|examin(?:e|es|ing)|prosecut(?:e|es|ing)|repay|answer(?:s|ing)? (?:to )?|respond(?:s|ing)? (?:\\p{L}+ly )?to|retaliat(?:e|es|ing) (?:for|against)|react(?:s|ing)? (?:\\p{L}+ly )?to|resist(?:s|ing)?|repel(?:s|ling)?|repuls(?:e|es|ing)|withstand(?:s|ing)?|prevent(?:s|ing)?|deter(?:s|ring)?|avert(?:s|ing)?|avoid(?:s|ing)?|fight(?:s|ing)? off|surviv(?:e|es|ing)|rid(?:e|es|ing) out|weather(?:s|ing)?|def(?:y|ies|ying)|circumvent(?:s|ing)?|evad(?:e|es|ing)|overcom(?:e|es|ing)|endur(?:e|es|ing)|compensat(?:e|es|ing)|defend(?:s|ing)? (?:\\p{L}+ ){1,4}(?:against|from)|protect(?:s|ing)? (?:\\p{L}+ ){1,4}(?:against|from))";

export const backgrounds: readonly RegExp[] = [
  // What others have done, to which something is the answer: `for its brutal attacks on the port`.
  new RegExp(
    `(?<=.{8})(?<!\\b(?:plans?|ready|prepar\\p{L}+|intentions?|calls?|calling|asks?|asking|vot(?:e|ing)|press|push|demand|need|mandate|permission|way|date|responsib\\p{L}+) )\\b(?:for|over|after|since|during) (?:${a} )?(?:\\p{Ll}[\\p{L}-]* ){0,4}?${violent}\\b.*?${end}`,
    "gu",
  ),
  // Who did or bore it: `those behind the bombing`, `people killed in the strike`, `the victims of the attack`.
  new RegExp(
    `\\b(?:behind|(?:responsible|blamed) for|(?:guilty|accused|suspected|convicted) of|(?:involved|implicated|complicit) in|(?:killed|wounded|injured|hurt|displaced|affected|hit|bereaved) (?:in|by|during|from)) ${a} .*?${end}`,
    "gu",
  ),
  new RegExp(
    `\\b(?:victims?|survivors?|perpetrators?|authors?|masterminds?|plotters|planners|anniversary|causes?|memory|scene|aftermath|threats?|fears?|risks?|danger|reports?|accounts?|evidence) of .*?${end}`,
    "gu",
  ),
  // In the teeth of what, or because of what, it is done.
  new RegExp(
    `\\b(?:in defiance of|in spite of|[Dd]espite|[Rr]egardless of|irrespective of|because of|on account of|owing to|in (?:the )?wake of|in (?:the )?light of|in view of|in response to|in the face of|in (?:retaliation|revenge|return) for|in protest (?:at|against)|in reaction to|in memory of|in (?:breach|violation) of|as a result of|in the event of|(?<=.{8}\\b)(?:following|amid) (?=${a} )) ?.*?${end}`,
    "gu",
  ),
  new RegExp(`\\b${about} .*?${end}`, "gu"),
  // What is answered, where it stands before the verb: `any attack would be punished`.
  /^(?:that )?(?:an?|any|every|each|such|further|another|all|the|new|more|whatever|\p{Lu}[\p{L}]+(?:['’]s)?) [^,;.]{1,80}?(?= (?:will|would|shall) (?:(?:not|never|also|\p{L}+ly) )*(?:be (?:\p{L}+ly )?(?:answered|met|punished|repelled|avenged|investigated|condemned|treated|regarded|seen|considered|followed|resisted|opposed|countered|prosecuted|discussed)|(?:have|bring|draw|prompt|provoke|trigger|mean|cost|lead to|result in)\b))/gu,
];

/** What something is done in spite of: those who want it so are not whom it is done to. */
export const inSpite = /^(?:in (?:defiance|spite|breach|violation) of|despite|regardless of|irrespective of)/iu;
