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

/** Given names that men bear and women do not, in the same news, folded: `she` is none of them. Data only. */
// biome-ignore format: a list of names
export const mensNames: ReadonlySet<string> = new Set([
  "aaron", "abdul", "abdullah", "adam", "ahmad", "ahmed", "ahmet", "alan", "albert", "aleksandr", "aleksei",
  "alexander", "alexei", "allan", "alvaro", "anatoly", "anders", "andrei", "andrew", "andrey", "anthony", "anwar",
  "arseniy", "arseny", "arthur", "ayad", "barack", "barry", "bashar", "ben", "benjamin", "bernard", "bill", "bjorn",
  "bob", "bobby", "boris", "boyko", "bradley", "brandon", "brian", "bruce", "bryan", "carl", "carlo", "carlos",
  "charles", "christopher", "clive", "colin", "cyril", "dan", "daniel", "david", "denis", "dennis", "derek", "desmond",
  "dmitri", "dmitry", "donald", "douglas", "dylan", "edward", "edwin", "emmanuel", "eric", "ernest", "ethan", "eugene",
  "evgeny", "evo", "felipe", "ferenc", "fernando", "franco", "francois", "frank", "fred", "gabriel", "gary", "gennady",
  "geoffrey", "george", "gerald", "gerhard", "giorgio", "giuseppe", "goran", "gordon", "graham", "greg", "gregory",
  "guido", "gunter", "gyula", "hamid", "hans", "harold", "harry", "hassan", "heinz", "helmut", "henry", "herbert",
  "hoshyar", "hosni", "hossein", "howard", "hugh", "hugo", "hussein", "ian", "ibrahim", "igor", "ivan", "ivo", "iyad",
  "jaap", "jack", "jacob", "jacques", "jalal", "james", "janusz", "jaroslaw", "jason", "javad", "javier", "jeff",
  "jeffrey", "jens", "jeremy", "jerry", "jerzy", "jim", "joe", "john", "johnny", "jonathan", "joschka", "jose",
  "joseph", "joshua", "juan", "junichiro", "jurgen", "justin", "karl", "keith", "ken", "kenneth", "kevin", "kgalema",
  "khaled", "khalid", "klaus", "kofi", "konstantin", "kyle", "larry", "lars", "laurent", "lawrence", "lech", "leon",
  "leonard", "leonid", "lionel", "louis", "luigi", "luis", "luiz", "mahdi", "mahmoud", "mahmud", "maksim", "malcolm",
  "marco", "mark", "martin", "massimo", "mats", "matt", "matteo", "matthew", "maurice", "max", "maxim", "mehdi",
  "mevlut", "michael", "miguel", "mike", "mikhail", "milos", "mirek", "mohamed", "mohammad", "mohammed", "moqtada",
  "muhammad", "muqtada", "mustafa", "mykola", "nabih", "naoto", "nathan", "neil", "nelson", "neville", "nicholas",
  "nick", "nicolas", "nigel", "nikolai", "norman", "nuri", "olaf", "oleg", "oleksandr", "oleksiy", "oliver", "omar",
  "oscar", "otto", "patrick", "paul", "pavel", "pedro", "peter", "petr", "petro", "philip", "philippe", "phillip",
  "pierre", "rafael", "rafik", "ralph", "ray", "raymond", "recep", "reg", "reginald", "reza", "richard", "rick", "rob",
  "robert", "rodney", "roger", "roman", "romano", "ron", "ronald", "roy", "rupert", "ruslan", "russell", "rustam",
  "saad", "saeed", "samir", "samuel", "scott", "sean", "sergei", "sergey", "serhiy", "shinzo", "silvio", "simon",
  "slobodan", "stanley", "stephen", "steve", "steven", "stjepan", "stuart", "taro", "tayyip", "ted", "thabo", "thomas",
  "tim", "timothy", "tom", "tomasz", "tony", "traian", "trevor", "tyler", "vaclav", "valery", "viacheslav", "victor",
  "viktor", "vincent", "vitali", "vitaly", "vladimir", "volodymyr", "vyacheslav", "walid", "walter", "warren", "wayne",
  "wesley", "william", "wolfgang", "yasuo", "yevgeny", "yoshihiko", "yuri", "yury", "yusuf", "zachary", "zoran",
]);

/**
 * What those who bear a given name are called for short where its first letters do not tell it, or tell too few of them;
 * folded, English, Russian and Ukrainian. Data only.
 */
// biome-ignore format: a list of names
export const calledForShort: ReadonlyMap<string, readonly string[]> = new Map([
  ["alexander", ["alex", "alec", "sandy", "sasha"]], ["alexandra", ["alex", "sasha", "sandra"]], ["alexei", ["alyosha"]],
  ["aleksandr", ["sasha"]], ["oleksandr", ["sasha"]], ["anastasia", ["nastya"]], ["andrew", ["andy", "drew"]],
  ["anthony", ["tony"]], ["barbara", ["barb"]], ["benjamin", ["ben"]], ["catherine", ["cathy", "kate", "katie"]],
  ["charles", ["charlie", "chuck"]], ["christopher", ["chris", "kit"]], ["daniel", ["dan", "danny"]], ["david", ["dave"]],
  ["deborah", ["debbie"]], ["dmitry", ["dima"]], ["dmitri", ["dima"]], ["dmytro", ["dima"]], ["donald", ["don"]],
  ["dorothy", ["dot"]], ["douglas", ["doug"]], ["edward", ["ed", "eddie", "ned", "ted"]], ["ekaterina", ["katya"]],
  ["elizabeth", ["liz", "beth", "betty", "lizzie"]], ["evgeny", ["zhenya"]], ["francis", ["frank"]], ["frederick", ["fred"]],
  ["gregory", ["greg"]], ["henry", ["harry", "hank"]], ["irina", ["ira"]], ["ivan", ["vanya"]], ["james", ["jim", "jimmy"]],
  ["jennifer", ["jen", "jenny"]], ["john", ["jack", "johnny"]], ["jonathan", ["jon"]], ["joseph", ["joe"]],
  ["kateryna", ["katya"]], ["katherine", ["kate", "kathy", "katie"]], ["kenneth", ["ken"]], ["lawrence", ["larry"]],
  ["leonard", ["len"]], ["margaret", ["maggie", "meg", "peggy"]], ["maria", ["masha"]], ["matthew", ["matt"]],
  ["michael", ["mike", "mick"]], ["mikhail", ["misha"]], ["mykola", ["kolya"]], ["nadezhda", ["nadya"]],
  ["natalia", ["natasha"]], ["natalya", ["natasha"]], ["nicholas", ["nick"]], ["nikolai", ["kolya"]],
  ["olga", ["olya"]], ["olha", ["olya"]], ["patricia", ["pat", "patty", "trish"]], ["patrick", ["pat", "paddy"]],
  ["pavel", ["pasha"]], ["peter", ["pete"]], ["pyotr", ["petya"]], ["petro", ["petya"]], ["philip", ["phil"]],
  ["phillip", ["phil"]], ["raymond", ["ray"]], ["rebecca", ["becky"]], ["richard", ["dick", "rick", "rich"]],
  ["robert", ["bob", "bobby", "rob"]], ["ronald", ["ron"]], ["samuel", ["sam"]], ["sergei", ["seryozha"]],
  ["sergey", ["seryozha"]], ["stephen", ["steve"]], ["steven", ["steve"]], ["susan", ["sue"]], ["svetlana", ["sveta"]],
  ["svitlana", ["sveta"]], ["tatiana", ["tanya"]], ["tatyana", ["tanya"]], ["thomas", ["tom", "tommy"]],
  ["timothy", ["tim"]], ["victoria", ["vicky"]], ["viktor", ["vitya"]], ["vladimir", ["volodya", "vova"]],
  ["volodymyr", ["volodya", "vova"]], ["walter", ["walt"]], ["william", ["bill", "billy", "will"]],
  ["yekaterina", ["katya"]], ["yelena", ["lena"]], ["yevgeny", ["zhenya"]], ["yuri", ["yura"]], ["zachary", ["zach"]],
]);
