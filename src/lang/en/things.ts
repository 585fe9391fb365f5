/** Things that may be called after a person. Data only. */

/** Before the name of a ship, which may be a person's. */
export const vessel =
  /\b(?:(?:war)?ship|destroyer|frigate|corvette|vessel|submarine|(?:aircraft )?carrier|cruiser|tanker|freighter|trawler|yacht|ferry|USS|HMS|HMCS|HMAS|INS|RFS|MV) ["“‘']?$/u;
