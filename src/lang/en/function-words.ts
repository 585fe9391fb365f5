/** Words that may open a sentence and are then no name, lower case. Data only. */
// biome-ignore format: one subject a line
export const functionWords: ReadonlySet<string> = new Set([
  "he", "she", "it", "we", "they", "you", "his", "her", "its", "our", "their", "my", "your", "this", "that", "these",
  "those", "there", "here", "what", "who", "which", "when", "where", "why", "how", "whatever", "whether", "if", "unless",
  "but", "and", "or", "nor", "so", "yet", "for", "as", "at", "by", "in", "on", "of", "off", "to", "from", "with",
  "within", "without", "under", "over", "after", "before", "during", "since", "until", "till", "despite", "besides",
  "beyond", "about", "above", "across", "against", "along", "amid", "among", "around", "behind", "below", "between",
  "into", "through", "throughout", "toward", "towards", "upon", "via", "like", "unlike", "per", "because", "although",
  "though", "while", "whereas", "once", "both", "some", "many", "most", "all", "each", "every", "another", "other",
  "others", "several", "few", "any", "no", "not", "none", "nothing", "nobody", "one", "two", "three", "four", "five",
  "numerous", "countless", "various",
  "everyone", "everybody", "everything", "someone", "somebody", "something", "anyone", "anybody", "anything", "either", "neither",
  "six", "seven", "eight", "nine", "ten", "also", "still", "now", "then", "later", "earlier", "meanwhile", "however",
  "moreover", "furthermore", "nevertheless", "nonetheless", "therefore", "thus", "instead", "indeed", "perhaps",
  "maybe", "only", "even", "just", "such", "more", "less", "much", "last", "next", "first", "second", "again", "today",
  "yesterday", "tomorrow", "tonight", "asked", "speaking", "according", "following", "citing", "referring", "saying",
  "stressing", "maintaining", "noting", "adding", "especially", "particularly", "let", "please", "yes", "well", "do",
  "does", "did", "is", "are", "was", "were", "will", "would", "can", "could", "may", "might", "must", "should", "shall",
  "have", "has", "had", "be", "been", "being", "having", "given", "recently", "finally", "separately", "additionally",
  "sources", "officials", "analysts", "experts", "diplomats", "people", "witnesses", "residents", "observers", "critics",
  "mediators", "negotiators", "investigators", "protesters", "lawmakers", "reporters", "journalists", "voters", "activists",
]);

/** Capitalised words that are no names, or only begin a sentence. */
// biome-ignore format: one subject a line
export const common: ReadonlySet<string> = new Set([
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
  "may", "june", "july", "august", "september", "october", "november", "december", "mon", "tue", "wed", "thu", "fri",
  "tv", "jr", "sr", "ii", "iii", "the", "a", "an", "christmas", "easter", "ramadan", "god", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
  "republican", "democrat", "tory",
]);

/** Words that a headline sets in capitals, and that no name holds; and two more that one may only begin with (`To Lam`). */
export const headline: ReadonlySet<string> = new Set([
  "with",
  "from",
  "over",
  "after",
  "amid",
  "at",
  "as",
  "by",
  "is",
  "are",
  "goes",
  "says",
]);
export const inHeadline: ReadonlySet<string> = new Set([...headline, "to", "on"]);

/** Function words with which a name may end: `Kim So`. */
export const mayEnd = /^(?:will|so|no|do|an|well|more|may|on|in|to|you|one|two|three|first|second)$/u;

/** Forms of address, before which a name ends: `Brown Mrs Brown` are two. */
export const addressed = /^(?:Mr|Mrs|Ms|Miss)\.?$/u;
