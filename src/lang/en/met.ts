/** How English tells whom one met, spoke to or answered. Data only. */

/** The verb of a deed behind which whom it was done with stands: `met`, `spoke by phone`. */
export const meetsWhom =
  /\b(?:met|meets?|received|hosted|welcomed|greeted|spoke|spoken|talked|called|phoned|telephoned|rang)(?: (?:with|to|by (?:tele)?phone(?: with| to)?))?$/iu;

/** Between that and a name: an article, a people, an office, `with the Norwegian prime minister,`. */
export const uptoWhom =
  /^(?: (?:with|to|by (?:tele)?phone (?:with|to)))?(?: (?:the|his|her|its|their))?(?: (?!(?:and|or|but|in|on|at|after|before|for|from|during|as|who|that|about|over|by|of|with|to|when|while|early|late|again|today|yesterday)\b)[\p{L}.'’-]+){0,5}?,? $/u;

/** Two told of together before a deed of theirs: `the two leaders have`. */
export const bothBefore =
  /\b((?:[Tt]he|[Tt]hese) (?:two|pair)(?: (?!(?:also|later|then|again|had|have|\p{L}+ly) )\p{Ll}+)?|[Bb]oth (?:leaders|men|women|presidents|sides|ministers))(?: (?:had|have|also|later|then|again|\p{L}+ly)){0,2} $/u;

/** After `spoke`, by which it is no call: who speaks `for` others, and not how long. */
export const onBehalf =
  /^ (?:on behalf of|for) (?!(?:about|over|more|nearly|almost|some|around|roughly|half|an? (?:hour|minute|second|time|while|few)|the (?:first|second|third|last)|\p{L}*(?:one|two|three|four|five|ten|teen|ty)\b|\d|hours|minutes|long))/iu;
export const speaking = /\b(?:spoke|speaks?|spoken|speaking)$/iu;

/** Before a deed for which another is done, `in retaliation for the`: its doer is not he who retaliates. */
export const avenging =
  /\b((?:retaliat\p{L}+|revenge|avenge[ds]?|avenging|reprisals?|vengeance|payback|punish\p{L}*|(?:struck|strikes?|striking|hits?|hitting) back)\b(?: [^\s.;:]+){0,8}? )(?:for|over|to) (?:(?:the|an?|its|his|her|their) )?(?:(?!(?:and|or|for|of|on|to|in|at|from|with|by)\b)[\p{L}\d'’-]+ ){0,3}$/iu;

/** Right behind a deed of two sides, before the first: `war between`, `talks on Friday between`. */
export const betweenThem =
  /^(?:,? (?:(?!an? |the )\p{L}+|on \p{Lu}\p{L}+|in \p{Lu}\p{L}+|\d{4}|(?!an? |the )[\p{L}-]+ (?!an? |the )[\p{L}-]+))? between (?:the )?(?=\S)/u;

/** Who brings two sides together is neither. */
export const mediating = /^(?:mediat|broker|facilitat|arbitrat|interven)/iu;

/** Between `between` and the first of two sides. */
export const beforeSide = /^(?:(?!(?:and|of|or|for|in|on|with)\b)[\p{Ll}-]+ ){0,3}$/u;

/** From the first of two sides to the second, with what is told of the first: `, the mayor, and his colleague `. */
export const andOther =
  /^(?:, [^.;:“”"]{2,60},)?,? and (?:(?:the|an?|his|her|its|their) )?(?:[\p{L}.'’-]+ ){0,5}(?:[\p{L}-]+, )?$/u;

/** A verb that needs two, and what may follow where it has no object: `met in Oslo`, `agreed to wait`, `fought for hours`. */
export const takesTwo = /^(?:met|meets?|spoke|talked|conferred|negotiated|clashed|fought|agreed|shook)$/iu;
export const noObject =
  /^(?:[,.;]|$| (?:in|at|on|after|before|during|again|twice|together|briefly|privately|separately|face to face|by (?:tele)?phone|for \p{Ll}|to \p{Ll}|that|early|late|late[rs]?t?|yesterday|today|here|there|last|this|near|outside|behind|as|while|when)\b)/u;

/** Two sides in one word before a deed: `US-Norwegian`, `Hale-Brand`. */
export const hyphened = /^(?:the )?(\p{Lu}[\p{L}.]*)[-–](\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)(?: \p{Ll}+)?$/u;

/** Before and behind a meeting at which whoever speaks in the sentence was one of two: `said after hours of talks with`. */
export const spokeAfter = /\b(?:after|following|before|during|ahead of|at the end of) (?:[\p{L}\d'’-]+ ){0,5}$/iu;
export const withWhom = /^ (?:(?:in|at|on) \p{Lu}\p{L}+ )?with \S/u;
