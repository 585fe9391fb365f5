import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { resolved, speakersOf } from "./speakers.ts";

/** Reports in our own words, and who speaks in each attribution, in the order in which they are drawn. */
const table: readonly (readonly [what: string, marked: string, speakers: readonly string[], day?: string])[] = [
  [
    "a surname is the full name before it",
    "[Foreign Minister Jean Dubos] *said* {the bridge would open}. |[Dubos] *added* {that guards would stay}.",
    ["Jean Dubos", "Jean Dubos"],
  ],
  [
    "Mr and Ms with a surname, of two persons of one surname",
    "[Ann Hale, the harbour master,] *said* {ships may leave}. Her brother, Tom Hale, a pilot, stayed. |[Ms Hale] *said* {he was ill}. |[Mr Hale] *denied* {that}.",
    ["Ann Hale", "Ann Hale", "Tom Hale"],
  ],
  [
    "similar surnames stay apart",
    "[Defence Secretary Chuck Hagel] *said* {troops would stay}. |[Foreign Secretary William Hague] *said* {they would not}. |[Mr Hagel] *insisted* {they would}.",
    ["Chuck Hagel", "William Hague", "Chuck Hagel"],
  ],
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
    "I in a document that is signed",
    "A memorandum on ferries\n\n[I] *direct* {that they sail}.\n\nANN B. VALE\n\nThe Harbour House,\nMarch 2, 2031.",
    ["Ann B. Vale"],
  ],
  [
    "one of somebody's family is nobody whom the report names otherwise",
    "[Ann Hale, a baker,] *said* {no}. President Otto Brand came. |[Her son] *said* {yes}.",
    ["Ann Hale", "Her son"],
  ],
  [
    "an office of the state that a pronoun means",
    "[Norway] *said* {the drill was over}. |[Its defence ministry] *denied* {any plan}.",
    ["Norway", "Norwegian defence ministry"],
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
    "whoever holds such an office in the report or on its day",
    "[NATO] *said* {no}. |[The alliance’s secretary general] *said* {yes}. |[The European Union] *asked* {why}. |[The bloc’s executive] *said* {it}. |[The bloc’s presidency] *left* {it}. |[Its foreign policy chief] *came* {back}.",
    ["NATO", "Jens Stoltenberg", "European Union", "European Commission", "European Union", "Josep Borrell"],
    "2022-07-01",
  ],
  [
    "who speaks for a ministry that was named is called so",
    "[Russian foreign ministry spokeswoman Ann Vale] *said* {no}. |[Russian army spokeswoman Eva Holm] *left* {it}. |[The Russian foreign ministry] *said* {yes}. |[The ministry’s spokeswoman] *came* {back}.",
    ["Ann Vale", "Eva Holm", "Russian foreign ministry", "Ann Vale"],
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
    "a ministry without its state is of the country it is written from",
    "OSLO, Nov 28 (Xinhua) -- [The Foreign Ministry] *said* {no}. |[The ministry] *added* {why}.",
    ["Norwegian foreign ministry", "Norwegian foreign ministry"],
  ],
  [
    "an office in the opening is nobody whom the report later calls otherwise",
    "Boats sank.\n\n[Norway’s deputy prime minister] *asked* {them to go}. |The ships were old, *according to* [Ann Vale, a spokesperson for Norway’s army], {so they sank}.",
    ["Norwegian deputy prime minister", "Ann Vale"],
  ],
  [
    "a body and its chief are two, where somebody knows who that is",
    "[The IAEA and its chief] *warned* {them}. |[Norway and its envoys] *left* {it}.",
    ["IAEA + Rafael Grossi", "Norway and its envoys"],
    "2022-07-01",
  ],
  [
    "they, and the leaders, after a person met a body or a group without names",
    "Prime Minister Otto Brand spoke today with Harbour leaders about boats. Together [they] *voiced* {alarm}.",
    ["Otto Brand + Harbour leaders"],
  ],
  [
    "the leaders after a body was joined by a person",
    "Today, the European Council was joined by Prime Minister Otto Brand of Norway. |[The leaders] *reviewed* {plans}. |[Leaders] *left* {them}.",
    ["European Council + Otto Brand", "European Council + Otto Brand"],
  ],
  [
    "they is nobody who met where a sentence names no other side",
    "Prime Minister Otto Brand spoke today with joy about boats. [They] *voiced* {alarm}.",
    ["They"],
  ],
  [
    "it is an office, whoever holds it",
    "[The Norwegian army] *denied* {that}. |[The office of Malta’s harbour master] *said* {boats sank}. |Then [it] *found* {one}.",
    ["Norwegian army", "office of Malta’s harbour master", "office of Malta’s harbour master"],
  ],
  [
    "a group named with its members is them later",
    "Eva Holm lawyers came. {It may help}, *said* [the singer’s lawyers, Ann Vale and Otto Brand]. |[The lawyers] *added* {that}.",
    ["Ann Vale + Otto Brand", "Ann Vale + Otto Brand"],
  ],
  [
    "a government called after who leads it is no person, nor are those who are his",
    "President Barack Obama came. |[The Obama administration] *said* {no}. |[Obama aides] *left* {it}. |[Obama supporters] *came* {back}. |[Obama] *wept* {too}.",
    ["Obama administration", "Obama aides", "Obama supporters", "Barack Obama"],
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
    "a name ends before the preposition that was marked with it",
    "They [Norway of] *accused* {seeking ships}.",
    ["Norway"],
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
    "who looks past what two dashes set apart",
    "Among them were some old sailors -- often heard in the harbour as singers -- [who] *maintain* {it sank}.",
    ["some old sailors"],
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
    "a body is meant by what it is and where it sits",
    "[The Harbour Studies Group] *said* {no}. |[The Brussels-based thinktank] *added* {why}. |{More}, [it] *said*.",
    ["Harbour Studies Group", "Harbour Studies Group", "Harbour Studies Group"],
  ],
  [
    "a family name that lacks a letter of one named in full is a slip of the pen",
    "[Otto Brandes, the mayor,] *said* {no}. |[Brands] *denied* {it}. |[Holm] *said* {more}.",
    ["Otto Brandes", "Otto Brandes", "Holm"],
  ],
  [
    "a state behind what it is, with the capital that opens a sentence",
    "[Oil-rich Kuwait] *said* {no}. |[Mainly Christian Ethiopia] *warned* {them}. |[Neighbouring Rwanda] *added* {why}. |[Fellow NATO member Turkey] *agreed* {it}. |[Minister Brand] *denied* {it}.",
    ["Kuwait", "Ethiopia", "Rwanda", "Turkey", "Brand"],
  ],
  [
    "a state's name is a person's after a form of address",
    "[Mr Holland, the mayor,] *said* {no}. |[Senator Jordan] *added* {why}. |[Jordan's government] *agreed* {it}.",
    ["Holland", "Jordan", "Jordan"],
  ],
  [
    "a body with an article is that body",
    "[The OSCE] *said* {no}. |[The United Nations] *added* {why}.",
    ["OSCE", "United Nations"],
  ],
  [
    "it is the medium that the sentence is about",
    "Norway waits. The Izvestia newspaper showed footage of what [it] *said* {was a boat}.",
    ["Izvestia"],
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
  [
    "a name ends the two matters that he heads",
    "[Deputy Harbour Advisor for Cyber and Emerging Technologies Anne Vardan] *said* {no}. |[Vardan] *added* {yes}.",
    ["Anne Vardan", "Anne Vardan"],
  ],
  [
    "a name with an initial ends the name of what he heads",
    "[Otto Brand] *said* {no}. |[Head of the League's Harbour Secretariat T. Vardan] *denied* {it}.",
    ["Otto Brand", "T. Vardan"],
  ],
  ["the EU's executive is a body", "[The EU's executive] *said* {no}.", ["European Commission"], "2005-12-01"],
  [
    "who takes up the nearer of two phrases",
    "Otto Brand lashed out at a sailor [who] *asked* {for rum}.",
    ["a sailor"],
  ],
  ["a bill is no Bill", "President Bill Hale came. |[The bill] *says* {ships may leave}.", ["The bill"]],
  [
    "a transliteration is the same person",
    "[Russian Defence Minister Sergey Shoygu] *said* {the drill was over}. |[Shoigu] *denied* {any plan}.",
    ["Sergei Shoigu", "Sergei Shoigu"],
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
    "a role of the report",
    "[Norland's foreign minister, Otto Brand,] *said* {talks failed}. |[The foreign minister] *blamed* {the weather}. |[The minister] *left* {it there}.",
    ["Otto Brand", "Otto Brand", "Otto Brand"],
  ],
  [
    "Jr. belongs to the name before it",
    "[President Otto K. Brand, Jr. and Governor Ann Hale] *said* {no}.",
    ["Otto K. Brand + Ann Hale"],
  ],
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
    "two offices before a name are one person's",
    "[Nordish President and Chief Adviser Professor Otto Brand] *said* {no}. |[Druze leader and fellow MP Tom Hale] *said* {yes}.",
    ["Otto Brand", "Tom Hale"],
  ],
  [
    "two bodies, the first with its abbreviation",
    "[The UN Environment Programme (UNEP) and the World Ferry Center] *said* {no}.",
    ["UNEP + World Ferry Center"],
  ],
  [
    "an and inside a body's name",
    "[The Economic Commission for Latin America and the Caribbean] *said* {no}. |[The Centre for Harbours and Ferries] *said* {yes}.",
    ["Economic Commission for Latin America and the Caribbean", "Centre for Harbours and Ferries"],
  ],
  [
    "a person and a group",
    "[US ambassador in Iraq Zalmay Khalilzad and top harbour commanders] *opposed* {it}.",
    ["Zalmay Khalilzad + top harbour commanders"],
  ],
  [
    "they are the two who spoke with each other",
    "Governor Otto Brand and Mayor Ann Hale spoke by telephone on Monday. |[They] *agreed* {to meet}.",
    ["Otto Brand + Ann Hale"],
  ],
  [
    "they are not whoever is named in passing",
    "Governor Otto Brand lost to Mayor Ann Hale. |[They] *cheered* {the rain}.",
    ["They"],
  ],
  [
    "the two sides are those named together",
    "Norway and the Ferry Front have talked since May. Sweden came. |[The two sides] *agreed* {to meet}.",
    ["Norway + Ferry Front"],
  ],
  [
    "what a ministry's website has is the ministry's word",
    "[Turkey's foreign ministry] *said* {no}. |[A statement on the ministry's website] *said* {yes}.",
    ["Turkish foreign ministry", "Turkish foreign ministry"],
  ],
  [
    "a spokesman is not the one he speaks for",
    "[A spokesman for Otto Brand] *said* {nothing had changed}.",
    ["Otto Brand's spokesman"],
  ],
  [
    "an office on the report's date",
    "[The Russian president] *said* {it was over}.",
    ["Dmitry Medvedev"],
    "2010-06-01",
  ],
  [
    "a bare surname that one person of the tables has, who is in office",
    "[Merkel] *said* {no}. |[Hill] *said* {yes}.",
    ["Angela Merkel", "Hill"],
    "2010-06-01",
  ],
  ["a bare surname of an undated report is nobody of the tables", "[Merkel] *said* {no}.", ["Merkel"]],
  [
    "a matter of office with the is no part of a name",
    "[Secretary of the Treasury Otto Brand] *said* {no}.",
    ["Otto Brand"],
  ],
  [
    "a pronoun and a name",
    "[Otto Brand, the mayor,] *said* {no}. |[He and Ann Hale, the governor,] *agreed* {to meet}.",
    ["Otto Brand", "Otto Brand + Ann Hale"],
  ],
  [
    "an office of somebody whom no table has is not another's",
    "[Prime Minister Otto Brand] *said* {no}. |[The prime minister of the Harbour League] *said* {yes}.",
    ["Otto Brand", "The prime minister of the Harbour League"],
  ],
  [
    "a people's republic is one name",
    "[The Norland People’s Republic] *said* {no}. |[It] *left* {it there}.",
    ["Norland People’s Republic", "Norland People’s Republic"],
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
    "capitals and peoples' governments are states",
    "[Moscow] *said* {no}. |[The Ukrainian government] *said* {yes}. |[Washington and London] *said* {perhaps}.",
    ["Russia", "Ukraine", "United States + United Kingdom"],
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
    "the two are the last two named",
    "Otto Brand, the mayor, met Ann Hale, the governor, on the quay. |[The two] *agreed* {to meet again}.",
    ["Otto Brand + Ann Hale"],
  ],
  [
    "joint speakers, one of them nobody in particular",
    "[Ukraine and some western countries] *said* {the vote was void}.",
    ["Ukraine + some western countries"],
  ],
  [
    "officials of two states are one phrase",
    "[US and South Korean officials] *said* {the test failed}.",
    ["US and South Korean officials"],
  ],
  [
    "two office-holders in one phrase",
    "[Norland's foreign minister, Otto Brand,] *spoke* {first}. |[Moscow and Washington's presidents] *agreed* {to wait}.",
    ["Otto Brand", "Vladimir Putin + Barack Obama"],
    "2014-04-28",
  ],
  [
    "a statement speaks for who gave it",
    "[The Kremlin] *said* {the call was short}. |[The statement] *added* {that it was useful}.",
    ["Kremlin", "Kremlin"],
  ],
  [
    "an abbreviation in brackets",
    "[The Harbour Workers Council (HWC)] *called* {for a strike}. |[The HWC] *said* {it would last}.",
    ["Harbour Workers Council (HWC)", "Harbour Workers Council (HWC)"],
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
    "a creed before a name is nobody, and who has seen a text does not give it",
    "[Norway and the Islamist Hamas movement] *agreed* {to wait}. |*According to* [a text of the deal seen by Reuters], {both will}.",
    ["Norway + Hamas", "a text of the deal seen by Reuters"],
  ],
  [
    "they are those whom one called",
    "[President Barack Obama] telephoned the mayors, Otto Brand and Ann Hale, and *said* {[they] *had agreed* {to wait}}.",
    ["Barack Obama", "Barack Obama + Otto Brand + Ann Hale"],
    "2015-07-14",
  ],
  [
    "she is the one woman that was named, met or told of by others",
    "[Otto Brand, the minister,] *left* {no}. He met Ann Hale, the Iranian envoy. |[She] *said* {no}.",
    ["Otto Brand", "Ann Hale"],
  ],
  [
    "one by his state and party, and a medium by what it is, are who spoke last",
    "[Senator John McCain] *said* {no}. |[The Arizona Republican] *added* {so}. |[The Harbour Post] *reported* {no}. |[The Oslo-based broadcaster] *added* {so}.",
    ["John McCain", "John McCain", "Harbour Post", "Harbour Post"],
  ],
  [
    "his office is his whom the words are about",
    "{President Lee Myung-bak ordered the army to wait}, [his office] *said*. |[The Harbour House secretary, Lord Robertson,] *left* {it}.",
    ["Lee Myung-bak's office", "Robertson"],
    "2010-11-24",
  ],
  [
    "surnames that are titles, or what an institution is called",
    "[Foreign Minister Julie Bishop] *said* {no}. |[Ms Bishop] *left* {it}. |[Mark Church, an analyst,] *said* {no}. |[Mr Church] *left* {it}.",
    ["Julie Bishop", "Julie Bishop", "Mark Church", "Mark Church"],
    "2014-03-10",
  ],
  [
    "a man called Bill is no bill, and an ex-president a former one",
    "[Former US president Bill Clinton] *said* {no}. |[Mr Clinton] *left* {it}. |[The ex-president] *added* {so}.",
    ["Bill Clinton", "Bill Clinton", "Bill Clinton"],
    "2014-03-10",
  ],
  [
    "he is no woman who spoke, but the one whom she told",
    "[Merkel] *told* <Putin> {that he must wait}. |[He] *replied* {no}.",
    ["Angela Merkel", "Vladimir Putin"],
    "2014-03-10",
  ],
  [
    "they is the group that the sentence begins with",
    "[Otto Brand] *said* {no}. |Rebels hold the town, and [they] *said* {yes}.",
    ["Otto Brand", "Rebels"],
  ],
  [
    "her spokesman is no other's",
    "[Mrs May] *said* {no}. |[Her spokesman] *said* {she had called}. |[The Kremlin spokesman Dmitry Peskov] *said* {yes}.",
    ["Theresa May", "Theresa May's spokesman", "Dmitry Peskov"],
    "2018-03-27",
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
  [
    "she is no husband, and it no officials",
    "[Ann Hale, a baker,] *wept*. |[Her husband] *said* {no}. |[She] *said* {yes}. |[Officials close to the Harbour Post] *said* {no}. |[It] *denied* {that}.",
    ["Ann Hale", "Her husband", "Ann Hale", "Officials close to the Harbour Post", "It"],
  ],
  [
    "a council is no company that spoke before",
    "[The refiner Valen] *said* {no}. |[The company] *left* {it}. |[The rebel council] *said* {yes}.",
    ["Valen", "Valen", "The rebel council"],
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
    "a person or a firm may bear the name of a place",
    "[Michael Jordan] *said* {no}. |[Air France] *said* {no}. |[Anglo American] *left* {it}. |[Jordan and France] *went* {home}.",
    ["Michael Jordan", "Air France", "Anglo American", "Jordan + France"],
  ],
  [
    "a party by a name of its own, and one that only its noun makes one",
    "[The ruling ZUP-PF party] *said* {no}. |[The Harbour party] *left* {it}.",
    ["ZUP-PF", "The Harbour party"],
  ],
  [
    "the leaders are those who spoke together last",
    "[Otto Brand and Ann Hale] *said* {no}. |[Norway] *left* {it}. |[The leaders] *agreed* {to it}.",
    ["Otto Brand + Ann Hale", "Norway", "Otto Brand + Ann Hale"],
  ],
  [
    "who takes up those to whom something is done",
    "It went some way to calming Norwegian hawks |[who] *said* {no}.",
    ["Norwegian hawks"],
  ],
  [
    "a news agency is no brotherhood",
    "[The Harbour Brotherhood] *called* {for calm}. |[the state news agency] *said* {no}.",
    ["Harbour Brotherhood", "the state news agency"],
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
    "who takes up those who sit in a house",
    "It helps Norwegian politicians in the Senate |[who] *are* {against it}.",
    ["Norwegian politicians in the Senate"],
  ],
  [
    "a medium that is called as a calling is nobody's",
    "[Otto Brand] *said* {no}. |[the Economist] *said* {yes}.",
    ["Otto Brand", "the Economist"],
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
    "a medium by its state alone is not that state",
    "[A Norwegian newspaper] *said* {no}. |[The Norwegian report] *said* {yes}. |[A CIA paper] *left* {it}.",
    ["A Norwegian newspaper", "Norway", "CIA"],
  ],
  [
    "who we are is told behind it",
    "{[We in the Harbour League] *believe* {it}}, [Otto Brand] *said*. |{[We Norwegians] *hope* {so}}, [Ann Hale] *said*.",
    ["Otto Brand", "Harbour League", "Ann Hale", "Norway"],
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
    "the newspaper is the one that somebody told something",
    "[Otto Brand] *told* <the Harbour Times> {no}. |[Valen SpA] *said* {yes}. |[the newspaper] *added* {so}.",
    ["Otto Brand", "Valen SpA", "Harbour Times"],
  ],
  [
    "a people with its article is its state, in a list too",
    "[The Czechs] *said* {no}. |[The Germans and French] *agreed* {to it}. |[Germans] *left* {it}.",
    ["Czech Republic", "Germany + France", "Germans"],
  ],
  [
    "what sort of government a state has makes no other of it, unless it is not yet one",
    "[Norway’s pro-Western government] *said* {no}. |[Iraq’s Shia-led government] *left* {it}. |[Somalia’s transitional government] *met* {them}.",
    ["Norway", "Iraq", "Somali transitional government"],
  ],
  [
    "a speech is his who makes it, and he goes on",
    "[Otto Brand, the mayor,] *said* {no}. |[Ann Vale, the envoy,] *left* {it}. |[Brand's speech at the port] *praised* {them}. |[He] *went* {home}.",
    ["Otto Brand", "Ann Vale", "Otto Brand", "Otto Brand"],
  ],
  [
    "an agency is not what it broadcasts",
    "[CNN] *said* {no}. Some heard CNN Radio Reports on it. |[CNN International] *said* {yes}.",
    ["CNN International", "CNN International"],
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
    "who takes up several where they are, and somebody whose age is told",
    "The mayor's rivals on the quay, |[who] *said* {no}. The former harbour leader, 62, |[who] *left* {it}.",
    ["The mayor's rivals on the quay", "The former harbour leader"],
  ],
  [
    "a house that is called after who lives in it is the house, a party told what it is goes by its name",
    "[President George Bush] *met* {them}. |[The Bush White House] *said* {no}. |[Norway's main opposition party, the Tide Alliance,] *left* {it}. |[Norway's Fjord TV] *showed* {the Fjord Valley}.",
    ["George W. Bush", "White House", "Tide Alliance", "Fjord TV"],
    "2007-05-01",
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
    "an office between two names is the second one's",
    "It was led by the US secretary of state, Ann Hale, the Norwegian envoy, Otto Brand, and others. |[Hale] *said* {no}.",
    ["Ann Hale"],
  ],
  [
    "he may be Morgan, and what a headline goes on with is no name's",
    "Brand Goes To Norway. [Morgan Brand] *said* {no}. |[He] *left* {it}.",
    ["Morgan Brand", "Morgan Brand"],
  ],
  [
    "a word with an article is no surname, a network not who it is called after",
    "North Korea's Paek Nam-sun left. [The Sun] *said* {no}. They saw the Otto Brand Network. |[Otto Brand] *left* {it}. |[Mr Brand] *went* {home}.",
    ["Sun", "Otto Brand", "Otto Brand"],
    "2006-05-01",
  ],
  [
    "a medium is no group, a council's statement not the last speaker's, a president no judge",
    "[Al-Jazeera] *said* {no}. |[the working group] *left* {it}. |[Otto Brand, the president,] *met* {them}. |[The draft council statement] *said* {no}. |[The judge] *went* {home}.",
    ["Al-Jazeera", "the working group", "Otto Brand", "The draft council statement", "The judge"],
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
    "a newspaper in a town is not the town's, the Latin Americans are not the United States, Sayyid is no name",
    "[A local newspaper in Algiers] *said* {no}. |[The Latin American officials] *left* {it}. |[Sayyid Ali Khamenei] *met* {them}.",
    ["A local newspaper in Algiers", "The Latin American officials", "Ali Khamenei"],
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
    "a picture's credit is not whose somebody is",
    "Photograph: Ann Vale/AP Otto Brand has claimed it. [Brand] *said* {no}.",
    ["Otto Brand"],
  ],
  [
    "a report in a newspaper is the newspaper's, one in Norway nobody's",
    "[A report in the Harbour Times] *said* {no}. |[A report in Norway] *left* {it}.",
    ["Harbour Times", "A report in Norway"],
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
    "an administration is its leader's state's, a medium's reporter speaks for it",
    "[The Bush administration] *said* {no}. |[The BBC's Otto Brand] *left* {it}.",
    ["Bush administration", "Otto Brand"],
    "2007-05-01",
  ],
  [
    "both candidates are those who run",
    "Otto Brand, the candidate of the left, and Ann Hale, the green nominee, debated. Tom Vale, a spokesman, came. |[Both candidates] *agreed* {to it}.",
    ["Otto Brand + Ann Hale"],
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
    "a quotation without cue goes on with its speaker",
    '[Otto Brand, the mayor,] *said* {the quay was lost}.\n\n|{"We shall build another."}',
    ["Otto Brand", "Otto Brand"],
  ],
];

describe("whom a source means", () => {
  for (const [what, marked, speakers, day] of table)
    test(what, () => assert.deepEqual(speakersOf(resolved(marked, { day: day ?? null })), speakers));
});

describe("every resolution", () => {
  const found = resolved(
    "[Foreign Minister Jean Dubos of Norland] *said* {no}. |[He] *added* {that it was late}. |[Those present] *said* {otherwise}.",
  );

  test("names its rule and leads to its words", () => {
    assert.deepEqual(
      found.mentions.map(({ rule }) => rule),
      ["full name", "pronoun"],
    );
    assert.equal(found.mentions[1]?.evidence.length, 1);
  });

  test("that fails is listed, and its phrase stands", () => {
    assert.deepEqual(
      found.unresolved.map(({ attribution, parties }) => [attribution, parties[0]?.name, parties[0]?.actor]),
      [["a3", "Those present", null]],
    );
  });
});

test("who is somewhere does not speak for that state, unless he is of those who govern it", () => {
  const speaksFor = (marked: string) => resolved(marked).attributions[0]?.speaker?.for;
  assert.equal(speaksFor("[Journalists in Oslo] *said* {no}."), null);
  assert.equal(speaksFor("[Officials in Oslo] *said* {no}."), "NOR");
  assert.equal(speaksFor("[Norwegian journalists in Moscow] *said* {no}."), "NOR");
  assert.equal(speaksFor("[The French Socialist leader] *said* {no}."), "FRA");
  assert.equal(speaksFor("[Tom Hale, an ethnic Norwegian warlord,] *said* {no}."), null);
  assert.equal(speaksFor("[Ethnic Norwegian leaders] *said* {no}."), null);
  assert.equal(speaksFor("[The Tehran embassy] *said* {no}."), null);
  assert.equal(speaksFor("[The Iranian embassy] *said* {no}."), "IRN");
  assert.equal(speaksFor("[Tom Hale, a state department spokesman,] *said* {no}."), "USA");
  assert.equal(speaksFor("[A Norway expert] *said* {no}."), null);
  assert.equal(speaksFor("[A Norwegian expert] *said* {no}."), "NOR");
  assert.equal(speaksFor("The Norway contact group met. |[The contact group] *said* {no}."), null);
  assert.equal(speaksFor("[The Oslo-based analyst Tom Hale] *said* {no}."), null);
  assert.equal(speaksFor("[Tom Hale, an Oslo-based analyst,] *said* {no}."), null);
});

test("the President, in a statement of his house and in another's turn, is who held the office then", () => {
  const at = { day: "2022-04-21", outlet: "The White House" };
  const own = "[We] *remember* {the harbour}.";
  assert.deepEqual(speakersOf(resolved(own, { ...at, title: "Statement by the President on Harbours" })), [
    "Joe Biden",
  ]);
  const turns =
    "PRIME MINISTER VALE: Hello.\n\nTHE VICE PRESIDENT: We met President Zelenskyy. |[The President] *said* {no}. It was so.|\n\nQ How?\n\nTHE VICE PRESIDENT: So |[the President] *said* {yes}. Fine.";
  assert.deepEqual(
    speakersOf(resolved(turns, { ...at, title: "Remarks by Vice President Harris and Prime Minister Vale" })).slice(-1),
    ["Joe Biden"],
  );
});

test("its foreign minister, behind what was said of a state, is that state's", () =>
  assert.deepEqual(
    speakersOf(resolved("{Russia would not attack}, [its foreign minister] *said*.", { day: "2014-03-10" })),
    ["Sergey Lavrov"],
  ));

describe("a person the tables do not have", () => {
  test("is an own actor, the same in every report, for whom the text says", () => {
    const [first] = resolved("[Ukrainian Defence Ministry spokesman Pavlo Ivanets] *said* {no}.").attributions;
    const [other] = resolved("[Pavlo Ivanets, a Ukrainian officer,] *said* {no}.").attributions;
    assert.deepEqual(first?.speaker, { name: "Pavlo Ivanets", actor: "pavlo-ivanets", for: "UKR" });
    assert.deepEqual(other?.speaker, first?.speaker);
  });

  test("speaks for whose he is told to be, not for what he is concerned with", () => {
    for (const [marked, side] of [
      ["[Otto Brand, senior Norway analyst at the UN,] *said* {no}.", "UN"],
      ["[Otto Brand, a spokesman for the campaign for human rights in Norway,] *said* {no}.", null],
      ["[Otto Brand, the envoy of Norway,] *said* {no}.", "NOR"],
      ["[Otto Brand, a lawyer based in Norway,] *said* {no}.", null],
      ["After talks with the Norwegian president, [Otto Brand] *said* {no}.", null],
      ["Iran called on the Norwegian president, Otto Brand, to leave. [Brand] *said* {no}.", "NOR"],
      ["[Otto Brand, an IAEA analyst,] *said* {no}.", "IAEA"],
      ["On Monday, Otto Brand, head of Norway's Ports, Fish and Tides Office, left. [Brand] *said* {no}.", "NOR"],
      [
        "It was led by the US secretary of state, Otto Brand, the Norwegian envoy, Ann Hale, and others. [Brand] *said* {no}.",
        "USA",
      ],
    ] as const)
      assert.equal(resolved(marked).attributions[0]?.speaker?.for, side, marked);
  });
});

test("a phrase that begins inside a name of somebody is read with all of it", () => {
  const { partiesOf } = resolved("They met the Democratic People's Republic of Korea, and the NATO Summit ended.");
  const named = (
    words: string,
    text = "They met the Democratic People's Republic of Korea, and the NATO Summit ended.",
  ) => {
    const at = text.indexOf(words);
    return partiesOf([at, at + words.length], null).map(({ name }) => name);
  };
  assert.deepEqual(named("Korea"), ["North Korea"]);
  assert.deepEqual(named("NATO"), ["NATO"]);
});

test("a dateline's city is no part of the words before a name", () => {
  const { attributions } = resolved("WASHINGTON – Russia’s defence minister, [Sergei Shoigu,] *said* {no}.");
  assert.deepEqual([attributions[0]?.speaker?.name, attributions[0]?.speaker?.for], ["Sergei Shoigu", "RUS"]);
});

test("a transcript's label means whom the title calls so, and nobody else of that office", () => {
  const named = (title: string) =>
    resolved(`${title}\n\nReporters asked about President Vladimir Putin.\n\n[THE PRESIDENT]*:* {No, I do not}.`)
      .attributions[0]?.speaker;
  assert.equal(named("Remarks by the head of state")?.actor, null);
  assert.equal(named("Remarks by President Biden")?.name.endsWith("Biden"), true);
  const { attributions } = resolved("Remarks by Vice President Harris After Landing\n\n[THE VICE PRESIDENT]*:* {No}.", {
    day: "2022-04-21",
  });
  assert.equal(attributions[0]?.speaker?.name, "Kamala Harris");
});

test("no text makes it fail, and the same text is always read the same way", () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary", maxLength: 120 }), fc.stringMatching(/^[a-z ()[.*+?^$-]{1,24}$/)),
      fc.constantFrom("he", "the two", "US", "of", "the", "the harbour"),
      (noise, words) => {
        const plain = noise.replace(/[[\]*<>{}|\\]/gu, " ");
        const marked = `${plain} [${words} ${plain}] *said* {${plain}x}. |[${words}] *said* {y}. |[${words} ${plain}] *said* {z}`;
        const { partiesOf: _, pointedAt: _1, doerOf: _2, ...first } = resolved(marked);
        const { partiesOf: _3, pointedAt: _4, doerOf: _5, ...again } = resolved(marked);
        assert.deepEqual(again, first);
      },
    ),
    { numRuns: 120 },
  ));

test("a source that ends in brackets is read as it stands", () => {
  const { attributions } = resolved(
    "[Ann Hale, a laureate,] *said* {no}. |[the winners (and laureates)] *said* {yes}.",
  );
  assert.equal(attributions.length, 2);
});
