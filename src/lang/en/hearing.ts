/** At the end of what is marked as a source these make it a clause about who hears: `we listened to` assurances. Data only. */
export const hears = /\s(?:listened to|heard(?: of)?|received|got|was given|were given)$/iu;
