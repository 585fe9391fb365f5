/** A text of no more than `most` code units: a longer one is cut between words, and ends in an ellipsis. */
export const brief = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 2).replace(/\s+\S*$/u, "")} …`;
