/** Words by which a report of a deed says that somebody else has it otherwise. Data only. */
export const contested =
  /\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed) (?:the|this|that)|contradict(?:s|ed)|(?:sees|saw|(?:has|had|have) seen|see|found|finds) no (?:sign|evidence|withdrawal|proof|\p{L}+)|no (?:sign|evidence) (?:of|that)|(?:has|have|had) not been (?:confirmed|verified)|could not be (?:confirmed|verified)|according to)\b/iu;

/** A deed of which only the side that did it speaks. */
export const ownWord = /\b(?:says?|said|claims?|claimed|announces?|announced) that\b/iu;

/** A condition of time is met by time passing; any other by something nobody has read. */
export const ofTime = /^(?:once|after|until|when|as soon as|only (?:when|after)|before)\b/iu;
