import { eachMeans } from "./speakers.ts";

eachMeans("several whom a source means", [
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
    "the two sides are those who met, behind a comma, and whose summit it is",
    "Ahead of it, Norway and Chilean foreign ministers met in Corfu. The meeting was the first under a new American administration. |[The two sides] *agreed* {to go}. The Mali - Chad summit comes. It rained in Norway and Peru slept. |[Both sides] *left* {it}.",
    ["Norway + Chile", "Mali + Chad"],
  ],
  [
    "the two who are named behind it",
    "Tom Vale and Otto Lund rule. The two main opposition leaders [who] *claimed* {it was rigged}, Ann Hale and Kai Brand, were held.",
    ["Ann Hale + Kai Brand"],
  ],
  [
    "the two sides of a war where only the place of a talk is named are nobody",
    "A conference in Oslo ended. The war in Mali goes on. |[Both sides] *left* {it}.",
    ["Both sides"],
  ],
  [
    "the two sides are not the lands of the papers that tell of them",
    "[A Norwegian newspaper] *reported* {it}. |[A Chilean paper] *said* {[the two sides] *had agreed* {on it}}.",
    ["A Norwegian newspaper", "A Chilean paper", "the two sides"],
  ],
  [
    "a group named with its members is them later",
    "Eva Holm lawyers came. {It may help}, *said* [the singer’s lawyers, Ann Vale and Otto Brand]. |[The lawyers] *added* {that}.",
    ["Ann Vale + Otto Brand", "Ann Vale + Otto Brand"],
  ],
  [
    "Jr. belongs to the name before it",
    "[President Otto K. Brand, Jr. and Governor Ann Hale] *said* {no}.",
    ["Otto K. Brand + Ann Hale"],
  ],
  [
    "two bodies, the first with its abbreviation",
    "[The UN Environment Programme (UNEP) and the World Ferry Center] *said* {no}.",
    ["UNEP + World Ferry Center"],
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
    "the two sides are those named together",
    "Norway and the Ferry Front have talked since May. Sweden came. |[The two sides] *agreed* {to meet}.",
    ["Norway + Ferry Front"],
  ],
  [
    "a pronoun and a name",
    "[Otto Brand, the mayor,] *said* {no}. |[He and Ann Hale, the governor,] *agreed* {to meet}.",
    ["Otto Brand", "Otto Brand + Ann Hale"],
  ],
  [
    "capitals and peoples' governments are states",
    "[Moscow] *said* {no}. |[The Ukrainian government] *said* {yes}. |[Washington and London] *said* {perhaps}.",
    ["Russia", "Ukraine", "United States + United Kingdom"],
  ],
  [
    "the two are the last two named",
    "Otto Brand, the mayor, met Ann Hale, the governor, on the quay. |[The two] *agreed* {to meet again}.",
    ["Otto Brand + Ann Hale"],
  ],
  [
    "two office-holders in one phrase",
    "[Norland's foreign minister, Otto Brand,] *spoke* {first}. |[Moscow and Washington's presidents] *agreed* {to wait}.",
    ["Otto Brand", "Vladimir Putin + Barack Obama"],
    "2014-04-28",
  ],
  [
    "they are those whom one called",
    "[President Barack Obama] telephoned the mayors, Otto Brand and Ann Hale, and *said* {[they] *had agreed* {to wait}}.",
    ["Barack Obama", "Barack Obama + Otto Brand + Ann Hale"],
    "2015-07-14",
  ],
  [
    "a person or a firm may bear the name of a place",
    "[Michael Jordan] *said* {no}. |[Air France] *said* {no}. |[Anglo American] *left* {it}. |[Jordan and France] *went* {home}.",
    ["Michael Jordan", "Air France", "Anglo American", "Jordan + France"],
  ],
  [
    "the leaders are those who spoke together last",
    "[Otto Brand and Ann Hale] *said* {no}. |[Norway] *left* {it}. |[The leaders] *agreed* {to it}.",
    ["Otto Brand + Ann Hale", "Norway", "Otto Brand + Ann Hale"],
  ],
  [
    "a people with its article is its state, in a list too",
    "[The Czechs] *said* {no}. |[The Germans and French] *agreed* {to it}. |[Germans] *left* {it}.",
    ["Czech Republic", "Germany + France", "Germans"],
  ],
  [
    "both candidates are those who run",
    "Otto Brand, the candidate of the left, and Ann Hale, the green nominee, debated. Tom Vale, a spokesman, came. |[Both candidates] *agreed* {to it}.",
    ["Otto Brand + Ann Hale"],
  ],
  [
    "neither side, and each country, is the two",
    "[Norway and Iran] *met*. |[Neither side] *wants* {it}. |[Each country] *blames* {the other}.",
    ["Norway + Iran", "Norway + Iran", "Norway + Iran"],
  ],
  [
    "two nations of a sort are the two that are named together, or nobody",
    "Norway and Iran met. |[The two Northern Harbour nations] *said* {no}. |[The two Gulf powers] *said* {no}.",
    ["Norway + Iran", "Norway + Iran"],
  ],
  [
    "the leaders of a body that the report has told of, whoever was named before",
    "[Otto Brand and Ann Hale] *met*. NATO leaders issued a declaration. |[The leaders] *said* {no} in it. |[They] *added* {more}.",
    ["Otto Brand + Ann Hale", "NATO leaders", "NATO leaders"],
  ],
  [
    "both of whom a relative of more than one tells",
    "Carl Lund, whose boat sank, and Ann Hale, a former pilot, [who] *have declared* {that they will go}, met. |Norway, Iran and China, [which] *have opposed* {it}, left.",
    ["Carl Lund + Ann Hale", "Norway + Iran + China"],
  ],
  [
    "the last of two of whom a relative tells one thing",
    "Carl Lund, whose boat sank, and Ann Hale, a former pilot, [who] *has declared* {that she will go}, met.",
    ["Ann Hale"],
  ],
]);
