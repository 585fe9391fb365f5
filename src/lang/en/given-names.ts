/**
 * Given names that women bear and men do not, in the news of Europe, America and Asia, folded. They tell only whom
 * `she` may mean and `he` may not; a name that is missing costs nothing but that. Data only.
 */
// biome-ignore format: a list of names
export const womensNames: ReadonlySet<string> = new Set([
  "adele", "agnes", "aisha", "alexandra", "alice", "alison", "amanda", "amy", "ana", "anastasia", "angela", "angelina",
  "anita", "ann", "anna", "annalena", "anne", "annegret", "annette", "annie", "antonia", "asma", "audrey", "avril", "barbara",
  "beata", "beatrice", "benazir", "benita", "betty", "birgit", "brigitte", "brittney", "carla", "carmen", "carol", "caroline",
  "carolyn", "catherine", "cecilia", "charlotte", "chandrika", "cherie", "christina", "christine", "claire", "clara",
  "claudia", "condoleezza", "corazon", "cristina", "cynthia", "dalia", "daria", "deborah", "debbie", "denise",
  "diana", "diane", "dilma", "dora", "doris", "dorothy", "edith", "ekaterina", "elaine", "eleanor", "elena", "elisabeth",
  "eliza", "elizabeth", "ellen", "emily", "emine", "emma", "erica", "erna", "esther", "eva", "eve", "evelyn", "farah",
  "fatima", "fatou", "federica", "fiona", "florence", "frances", "francoise", "gabriela", "galina", "georgina", "gina",
  "giorgia", "gita", "gloria", "golda", "gro", "hanan", "hannah", "harriet", "heather", "helen", "helena", "helga",
  "helle", "hillary", "hina", "ilona", "indira", "inga", "ingrid", "irena", "irene", "irina", "iryna",
  "isabel", "isabelle", "iuliia", "jacinda", "jacqueline", "jane", "janet", "janice", "jennifer", "jen",
  "jessica", "jill", "joan", "joanna", "josephine", "joyce", "judith", "judy", "julia", "julie", "kaja", "kamala",
  "karen", "karin", "karine", "karoline", "katarina", "kate", "katherine", "kateryna", "kathleen", "katrin", "kayleigh",
  "khaleda", "kirsten", "kristalina", "larysa", "laura", "leila", "lena", "lesya", "linda", "lisa", "liudmyla", "liz",
  "loretta", "louise", "lucy", "lyudmila", "lyudmyla", "madeleine", "maggie", "mairead", "manuela", "marcia", "margaret",
  "margarita", "margot", "maria", "mariam", "marianne", "marie", "marina", "mariya", "marjorie", "martha", "mary",
  "maryna", "megan", "megawati", "melanie", "melissa", "mette", "michelle", "mirjana", "miri",
  "miroslava", "mirjam", "monica", "nadezhda", "nadine", "nancy", "nadia", "natalia", "natalie", "natalya",
  "natasha", "navi", "nicole", "nina", "nkosazana", "oana", "oksana", "olena", "olga", "olha", "pamela", 
  "patricia", "paula", "penny", "polina", "priti", "rachel", "radmila", "rania", "rebecca", "rita", "roberta", "rosa",
  "rose", "rosemary", "roza", "ruth", "sabine", "sadako", "sally", "samantha", "sanae", "sandra", "sanna", "sara",
  "sarah", "segolene", "sheila", "shirley", "shirin", "snezana", "sofia", "sonia", "sonja",
  "sophie", "stephanie", "susan", "suu", "susanne", "suzanne", "svetlana", "sviatlana", "svitlana", "sylvia", "sylvie",
  "tammy", "tamara", "tanya", "tarja", "tasnim", "tatiana", "tatyana", "tetyana", "theresa", "therese", "tulsi",
  "tzipi", "ursula", "valentina", "valerie", "vanessa", "vera", "veronica", "victoria", "vigdis", "violeta", "vivian",
  "wendy", "winnie", "yelena", "yevgenia", "yingluck", "yoriko", "yulia", "yuliya", "yvette", "yvonne", "zainab", "zoe",
]);
