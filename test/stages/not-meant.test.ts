import { eachMeans } from "./speakers.ts";

eachMeans("whom a source does not mean", [
  [
    "one of somebody's family is nobody whom the report names otherwise",
    "[Ann Hale, a baker,] *said* {no}. President Otto Brand came. |[Her son] *said* {yes}.",
    ["Ann Hale", "Her son"],
  ],
  [
    "an office in the opening is nobody whom the report later calls otherwise",
    "Boats sank.\n\n[Norway’s deputy prime minister] *asked* {them to go}. |The ships were old, *according to* [Ann Vale, a spokesperson for Norway’s army], {so they sank}.",
    ["Norwegian deputy prime minister", "Ann Vale"],
  ],
  [
    "a government called after who leads it is no person, nor are those who are his",
    "President Barack Obama came. |[The Obama administration] *said* {no}. |[Obama aides] *left* {it}. |[Obama supporters] *came* {back}. |[Obama] *wept* {too}.",
    ["Obama administration", "Obama aides", "Obama supporters", "Barack Obama"],
  ],
  [
    "an office of a state, where nobody is called so, is whoever of it or of no state spoke last",
    "[Carl Baker] *said* {no}. |[The Norwegian envoy] *added* {why}.",
    ["Carl Baker", "Carl Baker"],
  ],
  [
    "but not a king, who has a realm of his own",
    "[King Otto] *said* {no}. |[The Norwegian envoy] *added* {why}.",
    ["Otto", "Norwegian envoy"],
  ],
  [
    "but not one whom the report calls otherwise",
    "[Foreign Minister Carl Baker] *said* {no}. |[The Norwegian envoy] *added* {why}.",
    ["Carl Baker", "Norwegian envoy"],
  ],
  [
    "a house's spokesman is not somebody whom his own ministry calls its spokesman",
    "[A White House spokesman] *said* {no}. |[Foreign Ministry spokesman Otto Brand] *said* {yes}.",
    ["A White House spokesman", "Otto Brand"],
  ],
  [
    "the head of a body that no table has is not the head of a state",
    "[The head of the Roman Harbour Church] *said* {no}. |[President Mahmoud Ahmadinejad] *said* {yes}.",
    ["The head of the Roman Harbour Church", "Mahmoud Ahmadinejad"],
    "2006-12-13",
  ],
  [
    "a judge is not a statesman whom the report calls nothing yet",
    "[The judge] *said* {no}. |[Mahmoud Ahmadinejad] *said* {yes}.",
    ["The judge", "Mahmoud Ahmadinejad"],
    "2006-12-11",
  ],
  [
    "the leader of a state's party is not that of the state",
    "[President Otto Brand of Norway] *said* {no}. |[The leader of Norway's Harbour party] *said* {yes}.",
    ["Otto Brand", "leader of Norway's Harbour party"],
    "2022-04-11",
  ],
  [
    "an administration is not whom it is called after",
    "The Biden Administration acted. |[President Biden] *said* {no}.",
    ["Joe Biden"],
    "2022-04-11",
  ],
  ["a bill is no Bill", "President Bill Hale came. |[The bill] *says* {ships may leave}.", ["The bill"]],
  [
    "a person and one whom no table has as a person",
    "[US Secretary of State Madeleine Albright and the Dalai Lama] *agreed on* {talks}.",
    ["Madeleine Albright + Dalai Lama"],
  ],
  [
    "what is said of a name after a comma names nobody else",
    "[Otto Brand, the minister of Policy Planning and the government's ferry spokesman,] *said* {no}.",
    ["Otto Brand"],
  ],
  [
    "a spokesman is not the one he speaks for",
    "[A spokesman for Otto Brand] *said* {nothing had changed}.",
    ["Otto Brand's spokesman"],
  ],
  ["a bare surname of an undated report is nobody of the tables", "[Merkel] *said* {no}.", ["Merkel"]],
  [
    "a matter of office with the is no part of a name",
    "[Secretary of the Treasury Otto Brand] *said* {no}.",
    ["Otto Brand"],
  ],
  [
    "an office of somebody whom no table has is not another's",
    "[Prime Minister Otto Brand] *said* {no}. |[The prime minister of the Harbour League] *said* {yes}.",
    ["Otto Brand", "The prime minister of the Harbour League"],
  ],
  [
    "joint speakers, one of them nobody in particular",
    "[Ukraine and some western countries] *said* {the vote was void}.",
    ["Ukraine + some western countries"],
  ],
  [
    "a creed before a name is nobody, and who has seen a text does not give it",
    "[Norway and the Islamist Hamas movement] *agreed* {to wait}. |*According to* [a text of the deal seen by Reuters], {both will}.",
    ["Norway + Hamas", "a text of the deal seen by Reuters"],
  ],
  [
    "a man called Bill is no bill, and an ex-president a former one",
    "[Former US president Bill Clinton] *said* {no}. |[Mr Clinton] *left* {it}. |[The ex-president] *added* {so}.",
    ["Bill Clinton", "Bill Clinton", "Bill Clinton"],
    "2014-03-10",
  ],
  [
    "a council is no company that spoke before",
    "[The refiner Valen] *said* {no}. |[The company] *left* {it}. |[The rebel council] *said* {yes}.",
    ["Valen", "Valen", "The rebel council"],
  ],
  [
    "a militant group is not any group",
    "[Another group, the Harbour Call,] *left* {it}. |[Hezbollah] *condemned* {it}. |[The militant group] *said* {no}.",
    ["Harbour Call", "Hezbollah", "Hezbollah"],
  ],
  [
    "a spokeswoman is not the spokesman who comes next",
    "[A spokeswoman] *said* {no}. |[Otto Brand, a port spokesman,] *said* {yes}.",
    ["A spokeswoman", "Otto Brand"],
  ],
  [
    "who leads a state's opposition does not lead the state, and a rebel minister is not its minister",
    "[Otto Brand, Norway’s foreign minister,] *said* {no}. |[The leader of Norway's opposition] *left* {it}. |[The rebel oil minister] *went* {home}.",
    ["Otto Brand", "leader of Norway's opposition", "The rebel oil minister"],
  ],
  [
    "whose spokesman somebody is is not he, and a party's adjective is nobody who sounds like it",
    "[Otto Vale, the mayor,] *said* {no}. Ann Torry left. |[A Vale spokesman] *said* {yes}. |[A Tory official] *left* {it}.",
    ["Otto Vale", "A Vale spokesman", "A Tory official"],
  ],
  [
    "the director of a house is not that of another",
    "[Otto Brand, director of the Tide Museum,] *said* {no}. |[The museum’s director] *left* {it}. |[The port’s director] *went* {home}.",
    ["Otto Brand", "Otto Brand", "The port’s director"],
  ],
  [
    "words behind a name say who he is, and not who is called so later",
    "[Ottone Brandini, veteran leader of the Harbour League,] *said* {no}. |[Ann Hale] *left* {it}. |[The tide committee, chaired by speaker Tom Vale,] *met* {them}. |[Emil Kahn of the port] *went* {home}.",
    ["Ottone Brandini", "Ann Hale", "The tide committee, chaired by speaker Tom Vale", "Emil Kahn"],
  ],
  [
    "a party's president is not its spokesman, and two bodies are not one that spoke before",
    "[The Harbour League] *said* {no}. |[Otto Brand, a spokesman,] *left* {it}. |[the party president] *said* {yes}. |[the fishing movement and the Socialist party] *went* {home}.",
    ["Harbour League", "Otto Brand", "the party president", "the fishing movement and the Socialist party"],
  ],
  [
    "nobody calls a president an official",
    "[A senior official] *said* {no}. |[Hosni Mubarak] *left* {it}. |[The official] *went* {home}.",
    ["A senior official", "Hosni Mubarak", "A senior official"],
    "2010-05-01",
  ],
  [
    "what sort of government a state has makes no other of it, unless it is not yet one",
    "[Norway’s pro-Western government] *said* {no}. |[Iraq’s Shia-led government] *left* {it}. |[Somalia’s transitional government] *met* {them}.",
    ["Norway", "Iraq", "Somali transitional government"],
  ],
  [
    "a name goes on behind e, and he is not who shares its last word",
    "[Luiz Inácio Lula da Silva] *said* {no}. |[Otto Barros e Silva, a columnist,] *left* {it}.",
    ["Luiz Inácio Lula da Silva", "Otto Barros e Silva"],
  ],
  [
    "a radio station of a town has no name, an answer is his who gives it",
    "[A Harbourtown radio station] *said* {no}. Harbourtown slept. |[A parliamentary answer from Otto Vale] *left* {it}.",
    ["A Harbourtown radio station", "Otto Vale"],
  ],
  [
    "what somebody said something of is not his",
    "[Envoy Otto Brand] *said* {some fishing would stop}. |[The fishing] *gave* {hope}.",
    ["Otto Brand", "The fishing"],
  ],
  [
    "a judge in a town who said something is no town, and those whom insults are shot at are no insults",
    "He was freed by a judge in Harbourtown |[who] *said* {no}. He shot insults at the senators |[who] *left* {it}.",
    ["a judge in Harbourtown", "the senators"],
  ],
  [
    "who heads the police is not who heads a party",
    "[Tendai Biti, the MDC secretary general,] *said* {no}. |[The head of the police] *left* {it}.",
    ["Tendai Biti", "The head of the police"],
    "2008-05-01",
  ],
  [
    "a party is not several who spoke, one of them of it",
    "[Otto Brand and hardliners of the ruling Zanu-PF party] *said* {no}. |[the party] *left* {it}.",
    ["Otto Brand + hardliners of the ruling Zanu-PF party", "Zanu-PF"],
  ],
  [
    "a rebel commander is not the prime minister who is named next, nor a teacher anybody",
    "[A rebel commander] *said* {no}. |[The Norwegian prime minister, Otto Brand,] *left* {it}. |[A teacher] *met* {them}. |[Ann Hale, the mayor,] *went* {home}.",
    ["A rebel commander", "Otto Brand", "A teacher", "Ann Hale"],
  ],
  [
    "the diplomat is the one of whom it was told what he does, the youth leader not the president",
    "[One diplomat who works on tides] *said* {no}. |[President Otto Brand] *left* {it}. |[the diplomat] *met* {them}. |[the populist youth leader] *went* {home}. |[The presidency] *agreed* {to it}.",
    [
      "One diplomat who works on tides",
      "Otto Brand",
      "One diplomat who works on tides",
      "the populist youth leader",
      "The presidency",
    ],
  ],
  [
    "whoever leads a party is not its secretary general where the tables know",
    "Welshman Ncube, the MDC secretary general, came. [The MDC leader] *left* {it}.",
    ["Morgan Tsvangirai"],
    "2003-05-01",
  ],
  [
    "the opposition leader is not who speaks for the government",
    "[The Norwegian opposition leader] *left* {it}. Otto Brand, the leader of the Harbour League, slept. |[Ann Hale, a government spokeswoman,] *said* {no}. |[Brand] *met* {them}.",
    ["Norwegian opposition leader", "Ann Hale", "Otto Brand"],
  ],
  [
    "a regime is its leader's, an official is no people that is named next",
    "Iraq was quiet, said the UN. Saddam Hussein, the Iraqi president, paid. The Hussein regime hid. [the regime] *left* {it}. |[a state department official] *said* {no}. |[Sunni Arabs] *met* {them}.",
    ["Iraq", "a state department official", "Sunni Arabs"],
    "2002-05-01",
  ],
  [
    "one of a kind is nobody's name",
    "As such, a Harbourite who had held the post, Otto Brand, was chosen. |[He] *said* {no}.",
    ["Otto Brand"],
  ],
  [
    "when somebody spoke is no part of who he is",
    "[Norwegian officials on Monday] *said* {no}. |[Otto Brand today] *said* {yes}.",
    ["Norwegian officials", "Otto Brand"],
  ],
  [
    "a judge is not the prosecutor named next, nor a court the paper that reports of it",
    "[A judge] *ruled* {that it was late}. |[A port court] *found* {no}. |[The Oslo newspaper Harbour Day] *reported* {it}. |[Ivo Maric, the acting prosecutor,] *left* {it}.",
    ["A judge", "A port court", "Harbour Day", "Ivo Maric"],
  ],
  [
    "the ayatollah and the president of the chamber are not whoever else is named",
    "[The ayatollah] *wants* {it}. |[Donald Trump] *said* {no}. President Dilma Rousseff left. |[The president of the chamber of deputies] *asked* {for it}.",
    ["The ayatollah", "Donald Trump", "The president of the chamber of deputies"],
    "2013-06-01",
  ],
  [
    "several are not the one who is named among them",
    "[Five senators, including Otto Brand,] *demanded* {it}. |[The senators] *wrote* {no}. |[The reporter] *asked* {why}.",
    ["Five senators", "The senators", "The reporter"],
  ],
  [
    "an advertisement somewhere is not that place's, a council not who heads it, a court not the land it is of",
    "It ran a Facebook ad with a picture. |[The ad] *said* {no}. |[Otto Brand, the head of the council,] *left* {it}. |[The council] *wants* {more}. A Harbourland court upheld it. |[The court] *ruled* {no}.",
    ["The ad", "Otto Brand", "The council", "Harbourland court"],
  ],
  [
    "General Pace is no assembly, a journal nobody who is called he, and who is two things is one",
    "[General Peter Pace] *said* {no}. |[Journalist and protester Ann Hale] *left* {it}. Otto Brand came. In a letter to the journal Nature Harbours |[he] *warns* {all}.",
    ["Peter Pace", "Ann Hale", "Otto Brand"],
  ],
  [
    "who leads a state is not its opposition's leader, a king no queen, an inspector no attorney general",
    "[Otto Brand, the president of Norland,] *said* {no}. |[The opposition leader] *left* {it}. It rained. It rained. It rained. It rained. It rained. It rained. |[King Abdullah] *said* {no}. |[The Queen] *observes* {it}. |[Hans Brick, an inspector,] *said* {no}. |[The attorney general] *went* {home}.",
    ["Otto Brand", "The opposition leader", "Abdullah", "The Queen", "Hans Brick", "The attorney general"],
  ],
  [
    "places in which something is are no sides, a bank no party, and a party's people no name",
    "Rebels fought in Brega and Ras Lanuf. |[Both sides] *insist* {they win}. |[The World Bank] *said* {no}. |[The Communist party] *wants* {it}. |[Texas Republican Otto Brand] *said* {yes}. |[The Harbour senator] *left* {it}.",
    ["Both sides", "World Bank", "The Communist party", "Otto Brand", "The Harbour senator"],
  ],
  [
    "a father by first name is nobody else of that name",
    "[Mr Vale’s father, Ali,] *said* {no}. Otto Ben Ali left.",
    ["Ali"],
  ],
  [
    "a judge is not the speaker of a house, who heads a council of rebels no government spokesman, a former leader no Vatican",
    "[A government spokesman] *said* {no}. |[Otto Brand, the head of the rebel council,] *left* {it}. |[Ivo Maric, a judge,] *said* {no}. |[The house speaker] *left* {it}. |[The Vatican] *said* {yes}.",
    ["A government spokesman", "Otto Brand", "Ivo Maric", "The house speaker", "Holy See"],
  ],
  [
    "a town where somebody lives is not he",
    "[Ann Hale] *said* {no} in Porto do Sul, where he lived. |[He] *told* reporters {yes}.",
    ["Ann Hale", "He"],
  ],
  [
    "one of the rebels is not the rebels",
    "[One of the rebels, Otto Brand, 25,] *said* {no}. |[The rebels] *said* {yes}.",
    ["Otto Brand", "The rebels"],
  ],
]);
