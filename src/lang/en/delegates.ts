/** Words for people who act for a state or body without being named: `Russian diplomats`, `the US side`. */
export const delegates =
  /\b(?:officials?|diplomats?|ministers?|leaders?|presidents?|delegations?|delegates|envoys?|negotiators?|sides?|authorities|government|teams?|counterparts?|ambassadors?|spokes\p{L}+)\b/iu;

/** What is signed is named like a party, and takes part in nothing. */
export const papers = /\b(?:memorandum|agreement|treaty|protocol|plan|accord|declaration|resolution|charter)s?$/iu;

/** Before the name of a state: what a talk is about, or where things happen. */
export const topicOf = /\b(?:over|on|about|regarding|concerning|in|around|of|into|against)(?: \p{L}+){0,2} $/iu;
