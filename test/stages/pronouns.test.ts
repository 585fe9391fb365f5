import { eachMeans } from "./speakers.ts";

eachMeans("whom a pronoun means", [
  [
    "I in a document that is signed",
    "A memorandum on ferries\n\n[I] *direct* {that they sail}.\n\nANN B. VALE\n\nThe Harbour House,\nMarch 2, 2031.",
    ["Ann B. Vale"],
  ],
  [
    "he is not whoever says I, and those who agree are no images",
    "I saw Otto Vale. [I] *condemned* {it}. I told him so. |[He] *asked* {why}. |[New images] *show* {boats}. Vale met Ann Hale. |[They] *agreed* {on it}.",
    ["I", "Otto Vale", "New images", "Otto Vale + Ann Hale"],
  ],
  [
    "they, in what somebody tells of a talk, are those whom he said held it",
    "Tom Vale met Ann Hale and Otto Brand. [Vale] *said* {[the three] *discussed* {ferries}}. Rain fell. |[He] *said* {[they] *agreed* {on ports}}.",
    ["Tom Vale", "Tom Vale + Ann Hale + Otto Brand", "Tom Vale", "Tom Vale + Ann Hale + Otto Brand"],
  ],
  [
    "he is who has two callings, and they are all whom somebody met",
    "Ann Hale met Tom Lund. Today boxer and party leader Otto Vale left. |[He] *said* {no}. Jo Brand met Eva Holm and Foreign Minister Kai Lind. |[They] *left* {it}.",
    ["Otto Vale", "Jo Brand + Eva Holm + Kai Lind"],
  ],
  [
    "it is somebody's office with which the sentence before begins",
    "[The Kremlin] *said* {yes}. Vale’s office gave another account. |[It] *said* {no}. Mr Vale left.",
    ["Kremlin", "Vale's office"],
  ],
  [
    "he before one of a sort, who tells of it, is who was named before",
    "Otto Vale left Oslo. {[He] *promised* {ferries}}, *according to* [an official]. It rained.",
    ["an official", "Otto Vale"],
  ],
  [
    "that is whoever is told to be one of those who did it",
    "Norway is one of three powers [that] *gave* {their word}.",
    ["Norway"],
  ],
  [
    "it is never where the report was written",
    "PARIS, April 28 (Reuters) - Norway closed its harbour. Later [it] *promised* {that ferries would sail}.",
    ["Norway"],
  ],
  [
    "an office of the state that a pronoun means",
    "[Norway] *said* {the drill was over}. |[Its defence ministry] *denied* {any plan}.",
    ["Norway", "Norwegian defence ministry"],
  ],
  [
    "whoever holds such an office in the report or on its day",
    "[NATO] *said* {no}. |[The alliance’s secretary general] *said* {yes}. |[The European Union] *asked* {why}. |[The bloc’s executive] *said* {it}. |[The bloc’s presidency] *left* {it}. |[Its foreign policy chief] *came* {back}.",
    ["NATO", "Jens Stoltenberg", "European Union", "European Commission", "European Union", "Josep Borrell"],
    "2022-07-01",
  ],
  [
    "its ministry is that of the state which the words before it are about",
    "Belarus left on Friday. |{Norway plans to give away its boats}, [its defence ministry] *said*.",
    ["Norwegian defence ministry"],
  ],
  [
    "it is a newspaper that the sentence calls one",
    "The United States came. On Friday, the Valen newspaper showed what [it] *said* {was a spy}.",
    ["Valen"],
  ],
  [
    "it is an office, whoever holds it",
    "[The Norwegian army] *denied* {that}. |[The office of Malta’s harbour master] *said* {boats sank}. |Then [it] *found* {one}.",
    ["Norwegian army", "office of Malta’s harbour master", "office of Malta’s harbour master"],
  ],
  [
    "who looks past what two dashes set apart",
    "Among them were some old sailors -- often heard in the harbour as singers -- [who] *maintain* {it sank}.",
    ["some old sailors"],
  ],
  [
    "a body is meant by what it is and where it sits",
    "[The Harbour Studies Group] *said* {no}. |[The Brussels-based thinktank] *added* {why}. |{More}, [it] *said*.",
    ["Harbour Studies Group", "Harbour Studies Group", "Harbour Studies Group"],
  ],
  [
    "it is the medium that the sentence is about",
    "Norway waits. The Izvestia newspaper showed footage of what [it] *said* {was a boat}.",
    ["Izvestia"],
  ],
  [
    "who takes up the nearer of two phrases",
    "Otto Brand lashed out at a sailor [who] *asked* {for rum}.",
    ["a sailor"],
  ],
  [
    "he and she take up the speaker before, by sex",
    "[Ms Vera Lind] *said* {the ferry sank}. |[Mr Otto Brand] *said* {it did not}. |[She] *repeated* {her claim}. |[He] *shrugged* {it was false}.",
    ["Vera Lind", "Otto Brand", "Vera Lind", "Otto Brand"],
  ],
  [
    "he inside somebody's words is that somebody",
    "[Governor Otto Brand] *said* {[he] *hoped* {for peace}}.",
    ["Otto Brand", "Otto Brand"],
  ],
  [
    "we in somebody's quotation is that somebody",
    '[President Otto Brand] *said*: {"[We] *demand* {that they leave}."}',
    ["Otto Brand", "Otto Brand"],
  ],
  ["who is the name before it", "The city greeted Otto Brand, [who] *promised* {new docks}.", ["Otto Brand"]],
  [
    "a people's republic is one name",
    "[The Norland People’s Republic] *said* {no}. |[It] *left* {it there}.",
    ["Norland People’s Republic", "Norland People’s Republic"],
  ],
  [
    "he is who spoke last, though within another's words",
    "[Otto Brand, a pilot,] *said* {no}.\n\n|[The Harbour Post] *reported* {[Tom Hale, the mayor,] *saying* {ships would stay}}. |[He] *said* {two had left}.",
    ["Otto Brand", "Harbour Post", "Tom Hale", "Tom Hale"],
  ],
  [
    "a surname alone is who led a state then, though others are called so",
    "[Obama] *said* {no}. |[He] *threatened* {to veto it}.",
    ["Barack Obama", "Barack Obama"],
    "2015-07-14",
  ],
  [
    "of one who says I he is the other whom he names",
    "{“I told Tom Hale no. [He] *assured* <me> {that he would wait}”}, [Otto Brand, the mayor,] *said*.",
    ["Otto Brand", "Tom Hale"],
  ],
  [
    "she is the one woman that was named, met or told of by others",
    "[Otto Brand, the minister,] *left* {no}. He met Ann Hale, the Iranian envoy. |[She] *said* {no}.",
    ["Otto Brand", "Ann Hale"],
  ],
  [
    "his office is his whom the words are about",
    "{President Lee Myung-bak ordered the army to wait}, [his office] *said*. |[The Harbour House secretary, Lord Robertson,] *left* {it}.",
    ["Lee Myung-bak's office", "Robertson"],
    "2010-11-24",
  ],
  [
    "they is the group that the sentence begins with",
    "[Otto Brand] *said* {no}. |Rebels hold the town, and [they] *said* {yes}.",
    ["Otto Brand", "Rebels"],
  ],
  [
    "who takes up those to whom something is done",
    "It went some way to calming Norwegian hawks |[who] *said* {no}.",
    ["Norwegian hawks"],
  ],
  [
    "who takes up those who sit in a house",
    "It helps Norwegian politicians in the Senate |[who] *are* {against it}.",
    ["Norwegian politicians in the Senate"],
  ],
  [
    "who we are is told behind it",
    "{[We in the Harbour League] *believe* {it}}, [Otto Brand] *said*. |{[We Norwegians] *hope* {so}}, [Ann Hale] *said*.",
    ["Otto Brand", "Harbour League", "Ann Hale", "Norway"],
  ],
  [
    "a speech is his who makes it, and he goes on",
    "[Otto Brand, the mayor,] *said* {no}. |[Ann Vale, the envoy,] *left* {it}. |[Brand's speech at the port] *praised* {them}. |[He] *went* {home}.",
    ["Otto Brand", "Ann Vale", "Otto Brand", "Otto Brand"],
  ],
  [
    "who takes up several where they are, and somebody whose age is told",
    "The mayor's rivals on the quay, |[who] *said* {no}. The former harbour leader, 62, |[who] *left* {it}.",
    ["The mayor's rivals on the quay", "The former harbour leader"],
  ],
  [
    "who, behind several without an article, or behind what is told of them between dashes",
    "The port was raided by armed groups |[who] *refused* {to go}. Otto Brand backs harbour historians -- often called dreamers -- |[who] *say* {no}. Ann Hale heard pilots |[who] *said* {yes}.",
    ["armed groups", "harbour historians", "pilots"],
  ],
  [
    "she, after somebody's wife",
    "Otto Brand was freed. |[Brand’s wife, Alla,] *told* reporters {that her husband was tired}. |[She] *said* {no}.",
    ["Alla", "Alla"],
  ],
  [
    "who is called by age or temper alone",
    "Norway's former premier Otto Brand is back. Although retired, |[the restless 80-year-old] *accuses* {Iran}. Ann Hale left. |[The harbour's veteran firebrand] *said* {no}.",
    ["Otto Brand", "The harbour's veteran firebrand"],
  ],
  [
    "whom a sentence about him names is not he",
    "Otto Brand won the vote. He hopes to succeed Tom Vale. |[He] *blames* {Iran}.",
    ["Otto Brand"],
  ],
  [
    "their and its, by the words before",
    "Norway and Iran wait for word on |[their] *proposal* {for a truce}. The harbour union broke off talks with Norway over |[its] *refusal* {to pay}.",
    ["Norway + Iran", "Norway"],
  ],
  [
    "he is one of several who spoke, and nobody whom a sentence tells of besides",
    "[One of the hostages] *said* {no}. |[He] *told* {how it was}. |[Spokesman Otto Brand] *said* {yes}, with |[Tom Vale] *reporting* {on it}. |[He] *added* {more}.",
    ["One of the hostages", "One of the hostages", "Otto Brand", "Tom Vale", "Otto Brand"],
  ],
  [
    "it, behind a word or a phrase that belongs to what it says",
    "[The Norwegian government] *said* {no}. NATO has closed Iran in |{what} [it] *says* {is a drill}. |[The Valen newspaper] *ran* {it}. Iran aired talks with |{a man} [it] *identified* {as Otto Brand}.",
    ["Norway", "NATO", "Valen", "Iran"],
  ],
  [
    "he, of a clause that hangs on what stands before it, and after who is told of",
    "Otto Brand left. The poster is a gamble for Tom Vale on the day after |[he] *admitted* {a loss}. The break was a blow for Ivo Maric, who survived. |[He] *said* {no}.",
    ["Tom Vale", "Ivo Maric"],
  ],
  [
    "who, behind what somebody is besides",
    "The mayor mourned Otto Brand, the minister of ports and one of the leaders of the Harbour movement, |[who] *believed in* {a free port}.",
    ["Otto Brand"],
  ],
  [
    "they, of several before what they call something",
    "[Rebel envoys] *left*. War broke out when the Islamists began fighting what |[they] *say* {is a plot}.",
    ["Rebel envoys", "the Islamists"],
  ],
  [
    "they, of the several with whom the sentence, or one just before, begins",
    "Last week, hundreds of young students were met by guards as |[they] *chanted* {no}. Ann Hale and others spoke late. |[They] *accused* {Iran}. Foreign ministers of the north met. It rained. |[They] *warned* {all}. For pilots it was late. |[They] *left* {it}.",
    ["hundreds of young students", "Ann Hale + others", "Foreign ministers", "Foreign ministers"],
  ],
  [
    "who, behind people of any sort, another witness and an abbreviation",
    "The plan worried pilots and geologists, |[who] *fear* {floods}. It was told by another witness, |[who] *asked* {for quiet}. Too late for Otto Brand, the leader of the Harbour Movement (HM), |[who] *says* {no}.",
    ["geologists", "another witness", "Otto Brand"],
  ],
  [
    "he, after a source or a commander whom a paper quotes",
    "[Ann Hale] *left*. |[A harbour council source] *said* {no}. |[He] *added* {more}. |[An unnamed Norwegian commander quoted by the paper] *said* {yes}. |[He] *added* {less}.",
    [
      "Ann Hale",
      "A harbour council source",
      "A harbour council source",
      "An unnamed Norwegian commander quoted by the paper",
      "An unnamed Norwegian commander quoted by the paper",
    ],
  ],
  [
    "they, behind a conjunction; he, where an office without a name opens the sentence",
    "But the harbour people have known worse, and |[they] *show* {that}. |[Otto Brand, the mayor,] *left*. The governor met Tom Vale, where |[he] *said* {no}.",
    ["the harbour people", "Otto Brand", "Otto Brand"],
  ],
  [
    "she is nobody by a man's given name, he no place by what it begins with",
    "[Ann Hale] *left*. Some, like Robert Vale, came away with a sense that |[she] *agreed* {to it}. Unlike New Harbourshire, |[he] *added* {no}.",
    ["Ann Hale", "Ann Hale", "Robert Vale"],
  ],
  [
    "they, after a people that did something, and after nobody who is bidden",
    "Otto Brand met Ivo Maric. When the British came to the port, |[they] *said* {no}. It rained. |[Ann Hale] *said* {Make the protesters go}. |[They] *left* {it}.",
    ["United Kingdom", "Ann Hale", "They"],
  ],
]);
