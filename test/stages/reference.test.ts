import { eachMeans } from "./speakers.ts";

eachMeans("whom a source means", [
  [
    "an office is named alike wherever its state stands",
    "An envoy went to Norway’s foreign ministry on Friday. |[The ministry] *said* {no}.",
    ["Norwegian foreign ministry"],
  ],
  [
    "a ministry taken up after names with letters that take more room when they are small",
    "İbrahim Öz and İsmail Öz came with İnci Öz. The Turkish foreign ministry issued a note. |[The ministry] *said* {no}.",
    ["Turkish foreign ministry"],
  ],
  [
    "the government of a state is that state, wherever its name stands",
    "[The government of Norway] *said* {no}. |[The Norwegian federal government] *said* {yes}. |[The authorities in Oslo] *denied* {it}. |[The government of the harbour] *left* {it}.",
    ["Norway", "Norway", "Norway", "The government of the harbour"],
  ],
  [
    "an office of the state or body that a word without a name takes up",
    "[Norway] *said* {no}. |[The country’s foreign ministry] *said* {yes}. |[The country’s president] *denied* {it}. |[The country’s leaders] *left* {it}.",
    ["Norway", "Norwegian foreign ministry", "Norwegian president", "Norwegian leaders"],
  ],
  [
    "who speaks for a ministry that was named is called so",
    "[Russian foreign ministry spokeswoman Ann Vale] *said* {no}. |[Russian army spokeswoman Eva Holm] *left* {it}. |[The Russian foreign ministry] *said* {yes}. |[The ministry’s spokeswoman] *came* {back}.",
    ["Ann Vale", "Eva Holm", "Russian foreign ministry", "Ann Vale"],
  ],
  [
    "a ministry without its state is of the country it is written from",
    "OSLO, Nov 28 (Xinhua) -- [The Foreign Ministry] *said* {no}. |[The ministry] *added* {why}.",
    ["Norwegian foreign ministry", "Norwegian foreign ministry"],
  ],
  [
    "a king, an emir, a leader by his state and the day",
    "[The Saudi king] *said* {no}. |[The emir of Qatar] *said* {no}. |[The Libyan leader] *left* {it}. |[Brazil’s president] *came* {back}.",
    ["Abdullah bin Abdulaziz", "Hamad bin Khalifa Al Thani", "Muammar Gaddafi", "Dilma Rousseff"],
    "2011-03-01",
  ],
  [
    "whose country it is",
    "A letter went to Norwegian Prime Minister Otto Brand, [whose country] *demanded* {the strait}. |It came from a port [whose governor] *claims* {it}.",
    ["Norway", "whose governor"],
  ],
  [
    "an office with its state behind it",
    "[The foreign minister of Russia] *said* {no}. |[The Russian foreign minister] *said* {no}.",
    ["Sergey Lavrov", "Sergey Lavrov"],
    "2015-05-01",
  ],
  [
    "the head of a body in other words",
    "[The head of the UN’s nuclear watchdog] *said* {no}.",
    ["Rafael Grossi"],
    "2022-07-01",
  ],
  [
    "the government is that of the country it is written from, though another is named more often",
    "COLOMBO, Nov 28 (Xinhua) -- Norway's envoy went to Sri Lanka. Norway was asked, and Norway came. |[The government] *said* {no}.",
    ["Sri Lanka"],
  ],
  [
    "an opening calls by office whom the report names later, after others, and in other words",
    "[A former Norwegian premier] *said* {no}. |[The harbour spokesman Ali Vardan] *denied* {it}. |[Former Norwegian prime minister Dan Golan] *added* {that}.",
    ["Dan Golan", "Ali Vardan", "Dan Golan"],
  ],
  [
    "a people's part called by two demonyms is of the nearer",
    "[Turkish Cypriot leader Orhan Denk] *said* {no}. |[Greek officials] *said* {yes}. |[The Turkish Cypriot leader] *left* {it}.",
    ["Orhan Denk", "Greek officials", "Orhan Denk"],
  ],
  [
    "the report is that of the medium that reported",
    "[The Harbour Times newspaper] *reported* {the pier sank}. |[Otto Brand] *denied* {it}. |[The report] *said* {nobody knew}.",
    ["Harbour Times", "Otto Brand", "Harbour Times"],
  ],
  [
    "or that is called a newspaper where it said so, whatever its name",
    "[The local newspaper Morgen] *said* {the pier sank}. |[Otto Brand] *denied* {it}. |{Nobody knew}, *said* [the report].",
    ["Morgen", "Otto Brand", "Morgen"],
  ],
  [
    "the spokesman is the one who spoke last, of whatever house",
    "[NATO spokesman Carl Baker] *said* {no}. |[Foreign ministry spokesman Otto Brand] *said* {yes}. |[The spokesman] *added* {why}.",
    ["Carl Baker", "Otto Brand", "Otto Brand"],
  ],
  [
    "a state behind what it is, with the capital that opens a sentence",
    "[Oil-rich Kuwait] *said* {no}. |[Mainly Christian Ethiopia] *warned* {them}. |[Neighbouring Rwanda] *added* {why}. |[Fellow NATO member Turkey] *agreed* {it}. |[Minister Brand] *denied* {it}.",
    ["Kuwait", "Ethiopia", "Rwanda", "Turkey", "Brand"],
  ],
  [
    "a body with an article is that body",
    "[The OSCE] *said* {no}. |[The United Nations] *added* {why}.",
    ["OSCE", "United Nations"],
  ],
  ["the EU's executive is a body", "[The EU's executive] *said* {no}.", ["European Commission"], "2005-12-01"],
  [
    "a role of the report",
    "[Norland's foreign minister, Otto Brand,] *said* {talks failed}. |[The foreign minister] *blamed* {the weather}. |[The minister] *left* {it there}.",
    ["Otto Brand", "Otto Brand", "Otto Brand"],
  ],
  [
    "two offices before a name are one person's",
    "[Nordish President and Chief Adviser Professor Otto Brand] *said* {no}. |[Druze leader and fellow MP Tom Hale] *said* {yes}.",
    ["Otto Brand", "Tom Hale"],
  ],
  [
    "an and inside a body's name",
    "[The Economic Commission for Latin America and the Caribbean] *said* {no}. |[The Centre for Harbours and Ferries] *said* {yes}.",
    ["Economic Commission for Latin America and the Caribbean", "Centre for Harbours and Ferries"],
  ],
  [
    "what a ministry's website has is the ministry's word",
    "[Turkey's foreign ministry] *said* {no}. |[A statement on the ministry's website] *said* {yes}.",
    ["Turkish foreign ministry", "Turkish foreign ministry"],
  ],
  [
    "an office on the report's date",
    "[The Russian president] *said* {it was over}.",
    ["Dmitry Medvedev"],
    "2010-06-01",
  ],
  [
    "a spokesperson named in the next sentence as the official",
    "[Norway's defence ministry spokesperson] *said* {no}. |[The official, Otto Brand,] *added* {yes}.",
    ["Otto Brand", "Otto Brand"],
  ],
  [
    "an office of an undated report stays unresolved",
    "[The Russian president] *said* {it was over}.",
    ["Russian president"],
  ],
  [
    "Brussels is NATO where the report is about NATO",
    "NATO ministers met. NATO troops wait, the alliance said. |[Brussels] *warned* {of delays}. NATO will stay.",
    ["NATO"],
  ],
  [
    "a ministry is itself, however its state is written; taken up by its noun",
    "[Russia's foreign ministry] *said* {the visit was off}. |[The ministry] *gave* {no reason}.",
    ["Russian foreign ministry", "Russian foreign ministry"],
  ],
  [
    "the alliance, after NATO",
    "[NATO] *said* {it was ready}. |[The alliance] *added* {it would wait}.",
    ["NATO", "NATO"],
  ],
  [
    "officials of two states are one phrase",
    "[US and South Korean officials] *said* {the test failed}.",
    ["US and South Korean officials"],
  ],
  [
    "a statement speaks for who gave it",
    "[The Kremlin] *said* {the call was short}. |[The statement] *added* {that it was useful}.",
    ["Kremlin", "Kremlin"],
  ],
  [
    "one by his state and party, and a medium by what it is, are who spoke last",
    "[Senator John McCain] *said* {no}. |[The Arizona Republican] *added* {so}. |[The Harbour Post] *reported* {no}. |[The Oslo-based broadcaster] *added* {so}.",
    ["John McCain", "John McCain", "Harbour Post", "Harbour Post"],
  ],
  [
    "who offers something in the same words as what went before",
    "[Norway] *says* {it has left the port and *is offering* {talks}}.",
    ["Norway", "Norway"],
  ],
  [
    "the ministry is that of the minister named last",
    "[The Iranian Defence Ministry] *said* {no}. Norwegian Foreign Minister Otto Brand came. |[The ministry] *said* {yes}.",
    ["Iranian Defence Ministry", "Norwegian foreign ministry"],
  ],
  ["a council may be the one of capitals alone", "[The HTC] *said* {no}. |[The council] *left* {it}.", ["HTC", "HTC"]],
  [
    "a statement speaks for who issued one, whoever spoke before",
    "[Ann Hale, a baker,] *wept*. The workers of the port, a town of sailors, issued a joint statement. |[The statement] *urged* {calm}.",
    ["Ann Hale", "The workers of the port"],
  ],
  [
    "a diplomat of such a sort is the one who spoke before, whoever that was",
    "The port was open. Boats came. More came. It rained. |[A Western diplomat] *said* {no}. |[Otto Brand, the Norwegian defence minister,] *said* {no}. |[The Western diplomat] *said* {yes}. |[The diplomat] *left* {it}.",
    ["A Western diplomat", "Otto Brand", "A Western diplomat", "A Western diplomat"],
  ],
  [
    "a party by a name of its own, and one that only its noun makes one",
    "[The ruling ZUP-PF party] *said* {no}. |[The Harbour party] *left* {it}.",
    ["ZUP-PF", "The Harbour party"],
  ],
  [
    "the newspaper is the one that somebody told something",
    "[Otto Brand] *told* <the Harbour Times> {no}. |[Valen SpA] *said* {yes}. |[the newspaper] *added* {so}.",
    ["Otto Brand", "Valen SpA", "Harbour Times"],
  ],
  [
    "a house that is called after who lives in it is the house, a party told what it is goes by its name",
    "[President George Bush] *met* {them}. |[The Bush White House] *said* {no}. |[Norway's main opposition party, the Tide Alliance,] *left* {it}. |[Norway's Fjord TV] *showed* {the Fjord Valley}.",
    ["George W. Bush", "White House", "Tide Alliance", "Fjord TV"],
    "2007-05-01",
  ],
  [
    "an office between two names is the second one's",
    "It was led by the US secretary of state, Ann Hale, the Norwegian envoy, Otto Brand, and others. |[Hale] *said* {no}.",
    ["Ann Hale"],
  ],
  [
    "an administration is its leader's state's, a medium's reporter speaks for it",
    "[The Bush administration] *said* {no}. |[The BBC's Otto Brand] *left* {it}.",
    ["Bush administration", "Otto Brand"],
    "2007-05-01",
  ],
  [
    "a quotation without cue goes on with its speaker",
    '[Otto Brand, the mayor,] *said* {the quay was lost}.\n\n|{"We shall build another."}',
    ["Otto Brand", "Otto Brand"],
  ],
  [
    "a resolution is of whoever adopted it, a report of whoever spoke in it",
    "The Norwegian parliament on Friday unanimously adopted the resolution by 12 votes to 7. |[The resolution] *asked* {for a probe}. |[A port commission] *said* in an interim report {that it was late}. |[The report] *claimed* {more}.",
    ["Norwegian parliament", "A port commission", "A port commission"],
  ],
  [
    "those who rule a state, by whatever name, are the state",
    "[Myanmar's ruling generals] *said* {no}. |[The junta] *said* {yes}. |[The country's military rulers] *went* {home}.",
    ["Myanmar", "Myanmar", "Myanmar"],
  ],
  [
    "heads of state and government are no government",
    "Prime Minister Otto Brand of Ukraine met the EU heads of state and government. |[The heads of state and government] *said* {no}.",
    ["EU heads of state and government"],
  ],
  [
    "a number that opens a sentence names nobody",
    "Numerous harbour guards were seen. |[The harbour guards] *said* {no}.",
    ["The harbour guards"],
  ],
  [
    "a joint statement is of the two who met",
    "At a summit with Ivo Maric on Monday, Otto Brand offered his help. |[A joint statement] *said* {no}. |[The statement] *welcomed* {it}.",
    ["Ivo Maric + Otto Brand", "Ivo Maric + Otto Brand"],
  ],
  [
    "a council behind its chairman's office keeps all of its name",
    "[Otto Brand, chairman of the National Harbour Council (NHC),] *said* {no}. |[The NHC] *asks* {for it}.",
    ["Otto Brand", "National Harbour Council (NHC)"],
  ],
  [
    "the senator of a place is who is told of with it",
    "[Ann Hale, a Texas senator,] *said* {no}. |[Otto Brand, a former senator,] *left* {it}. |[The Texas senator] *went* {home}.",
    ["Ann Hale", "Otto Brand", "Ann Hale"],
  ],
]);
