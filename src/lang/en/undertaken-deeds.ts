import type { DeedKind, DeedType } from "../../model/deed.ts";

/**
 * How English names the deeds that are undertaken, refused or threatened: what they are, by the words themselves. The
 * words of an undertaking are few and plain, so that a list is surer of them than a reader trained on whole reports.
 */
export interface Named {
  readonly kind: DeedKind;
  readonly type: DeedType;
  readonly words: RegExp;
  /** A phrase of the kind in the words of a report. */
  readonly example: string;
}

const troops = "(?:\\w+[- ]){0,3}(?:troops|forces|soldiers|army|armies|tanks|military)";

export const undertakenDeeds: readonly Named[] = [
  {
    kind: "attack",
    type: "ASSAULT",
    words:
      /\b(?:invad(?:e|es|ed|ing)|invasions?|attack(?:s|ed|ing)?|(?<!\b(?:convoys?|trucks|refugees|civilians|people|residents|travellers|workers|families|goods|aid) )cross(?:ing)? (?:\p{L}+['’]?s? ){0,3}(?:borders?|frontiers?)|us(?:e|ing) (?:of )?(?:military )?force|(?:met|answer(?:ed)?|respond|reply|retaliate|react) (?:with|by) (?:\p{L}+ )?force|strik(?:e|es|ing) (?:at|against|on)|air ?strikes?|offensives?(?! (?:arms|weapons|nuclear|missiles))|(?<!(?:nuclear|atomic|atom|hydrogen|dirty) )bomb(?:s|ing)?|shell(?:s|ing)?|bl(?:ow|ew|own)(?:ing)? up|military (?:action|intervention|operations?)|interven(?:e|ing|tion)|wag(?:e|ing) war|go to war|start(?:ing)? (?:a |the )?war|wip(?:e|ing) .{1,20} off)\b/iu,
    example: "will not attack its neighbour",
  },
  {
    kind: "deployment",
    type: "MOBILIZE",
    words: new RegExp(
      `\\b(?:deploy(?:s|ed|ing|ment)?|(?:send(?:s|ing)?|mov(?:e|ing)|mass(?:ing)?|station(?:ing)?|dispatch(?:ing)?|despatch(?:ing)?) (?:of )?${troops}|(?:build(?:ing)?[- ]up))\\b`,
      "iu",
    ),
    example: "no plan of sending more troops",
  },
  {
    kind: "withdrawal",
    type: "RETREAT",
    words:
      /\b(?:withdraw(?:s|n|ing|al)?|pull(?:s|ing)? (?:\p{L}+ ){0,4}?(?:out|back)|pull-?(?:out|back)|return(?:ing)? (?:\p{L}+ ){0,3}to (?:their |its )?(?:bases?|barracks)|redeploy(?:ing|ment)?|leav(?:e|ing) the (?:territory|area|region|country|buildings?)|vacat(?:e|ing)|evacuat(?:e|ing))\b/iu,
    example: "will pull its forces back",
  },
  {
    kind: "written-response",
    type: "CONSULT",
    words:
      /\b(?:(?:(?:share|send|give|submit|provide|hand over|deliver|present)\w* (?:\p{L}+ ){0,3})?written (?:\p{L}+ )?(?:repl(?:y|ies)|responses?|answers?|ideas|proposals|reaction|comments)|(?:repl(?:y|ies)|respon(?:d|se|ses)|answers?|ideas|concerns|share|set out) .{0,60}\bin writing|put .{0,40}\bin writing)\b/iu,
    example: "will send a written reply",
  },
  {
    kind: "visit",
    type: "CONSULT",
    words:
      /\b(?:visit(?:s|ing)?|travel(?:s|ling|ing)? to|trip to|tour of|(?<=\b(?:I|we|he|she|they)(?: \p{L}+){1,3} )go to \p{Lu})/u,
    example: "he will visit Oslo",
  },
  {
    kind: "candidacy",
    type: "OTHER",
    words:
      /\b(?:stand(?:s|ing)?(?: as a candidate| for|$| in (?:the )?(?:\p{L}+ )?elections?)|run(?:s|ning)? for(?! (?:[\p{L}\d-]+ ){0,3}(?:hours?|days?|weeks?|months?|years?)\b)|candidac(?:y|ies)|seek(?:s|ing)? (?:re-?election|the presidency|office)|contest(?:ing)? the election)/iu,
    example: "she will run for office",
  },
  {
    kind: "sanction",
    type: "SANCTION",
    words:
      /\b(?:sanctions?|embargo(?:es)?|asset freezes?|visa bans?|freez(?:e|ing) .{0,20}assets|target(?:ing)? .{0,30}\beconomy|tariffs|boycott|cut(?:ting)? (?:off )?(?:all )?(?:ties|aid|gas|supplies)|suspend(?:ing)? (?:\p{L}+ ){0,3}(?:ties|cooperation|aid|membership)|(?:there (?:will|would) be|impos(?:e|ing)|exact(?:ing)?|fac(?:e|ing)|pay(?:ing)?) (?:\p{L}+[ ,-]+){0,4}(?:costs?|consequences|price))\b/iu,
    example: "ready to impose sanctions",
  },
  {
    kind: "ceasefire",
    type: "AGREE",
    words:
      /\b(?:cease-?fires?|truces?|(?:stop|end|halt|cease)(?:ping|ing)? (?:the )?(?:fighting|hostilities|shelling|firing|violence))\b/iu,
    example: "to observe a truce",
  },
  {
    kind: "release",
    type: "RETREAT",
    words:
      /\b(?:releas(?:e|es|ed|ing)(?! (?:\p{L}+ ){0,3}(?:funds?|money|tranche|loans?|oil|barrels|statements?|reports?|details|documents|results|names|water|footage|transcripts?)\b)|free(?:s|d|ing)? (?:\p{L}+ )?(?:hostages|prisoners|detainees|captives)|set(?:ting)? .{1,20}free|hand(?:ing)? over .{0,30}(?:prisoners|hostages))\b/iu,
    example: "will release the prisoners",
  },
  {
    kind: "arms-transfer",
    type: "AID",
    words:
      /\b(?:(?:send|supply|suppl(?:y|ies)|provid|deliver|sell|ship|giv)\w*\b.{0,40}\b(?:weapons?|arms|missiles?|ammunition|tanks|artillery|rockets?|drones?|aircraft|jets|military (?:aid|equipment|assistance))|arms (?:deliver|suppl)\w+)\b/iu,
    example: "will send weapons to the front",
  },
  {
    kind: "aid",
    type: "AID",
    words:
      /\b(?:(?:humanitarian|financial|economic|development|emergency|food|medical) (?:aid|assistance|help|support)|loans?|(?:million|billion) (?:in )?(?:\p{L}+ )?(?:dollars|euros|pounds)|grants?|debt relief)\b/iu,
    example: "will give humanitarian aid",
  },
  {
    kind: "annexation",
    type: "COERCE",
    words: /(?<!\b(?:the|an|its|this|each|in|see) )\bannex\b|\bannex(?:ed|ing|ation)\b/iu,
    example: "will not annex the island",
  },
  {
    kind: "recognition",
    type: "SUPPORT",
    words: /\b(?:recogni[sz](?:e|es|ed|ing)|recognition)\b/iu,
    example: "will recognise the new state",
  },
  {
    kind: "admission",
    type: "SUPPORT",
    words:
      /\b(?:admit(?:s|ting)?|admission|join(?:s|ing)? (?:the )?(?:alliance|bloc|union|\p{Lu}\p{L}+)|memberships?|accession|expan(?:d|sion|ding) (?:eastward|to the east|further))\b/u,
    example: "will never admit the country",
  },
  {
    kind: "disarmament",
    type: "RETREAT",
    words:
      /\b(?:disarm(?:s|ing|ament)?|lay(?:ing)? down (?:\p{L}+ )?arms|dismantl(?:e|ing)|denucleari[sz]\w+|give up .{0,20}weapons|decommission\w*)\b/iu,
    example: "will lay down their arms",
  },
  {
    kind: "weapons-test",
    type: "MOBILIZE",
    words:
      /\b(?:(?:nuclear|missile|weapons?) tests?|test(?:s|ing)? (?:a |its |of )?(?:\p{L}+ )?(?:missiles?|bombs?|weapons?|device))\b/iu,
    example: "will hold no nuclear test",
  },
  {
    kind: "exercise",
    type: "MOBILIZE",
    words: /\b(?:(?:military|joint|naval|war) (?:exercises?|drills?|games)|manoeuvres|maneuvers)\b/iu,
    example: "to hold joint exercises",
  },
  {
    kind: "resignation",
    type: "CONCEDE",
    words:
      /\b(?:resign(?:s|ing|ation)?|step(?:s|ping)? (?:down|aside)|stand(?:s|ing)? (?:down|aside)|quit(?:s|ting)? (?:office|power|his|her)|give up power)\b/iu,
    example: "will step down in spring",
  },
  {
    kind: "election",
    type: "OTHER",
    words:
      /\b(?:hold(?:s|ing)? .{0,20}elections?|elections? (?:will|would) be held|call(?:ing)? .{0,10}elections?)\b/iu,
    example: "will hold an early election",
  },
  {
    kind: "vote",
    type: "OTHER",
    words: /\b(?:referendum|plebiscite|veto|vot(?:e|es|ing) (?:for|against|on))\b/iu,
    example: "will vote against the motion",
  },
  {
    kind: "legislation",
    type: "OTHER",
    words:
      /\b(?:pass(?:ing)? .{0,20}\b(?:laws?|bills?|acts?)|ratif(?:y|ies|ying|ication)|amnest(?:y|ies)|legislation)\b/iu,
    example: "will pass a new law",
  },
  {
    kind: "agreement",
    type: "AGREE",
    words:
      /\b(?:sign(?:s|ing)? (?:\p{L}+ ){0,4}(?:agreements?|treat(?:y|ies)|deals?|accords?|pacts?|memorandum)|conclud(?:e|ing) .{0,30}(?:agreement|treaty|deal))\b/iu,
    example: "will sign the agreement",
  },
  {
    kind: "call",
    type: "CONSULT",
    words:
      /\b(?:(?:speak|talk)(?:s|ing)? (?:again )?(?:by|on the) (?:tele)?phone|(?:telephone|phone) (?:call|talks|conversation))\b/iu,
    example: "will speak by phone",
  },
  {
    kind: "meeting",
    type: "CONSULT",
    words:
      /\b(?:meet(?:s|ing|ings)?(?! (?:\p{L}+['’]?s? ){0,3}(?:obligations?|commitments?|demands?|deadlines?|conditions?|targets?|needs|requirements?|debts?)\b)|(?:hold|continue|resume|have|further|more|new|attend|begin|start|join|enter|keep)(?:s|ing)? .{0,30}\b(?:talks|negotiations|discussions|dialogue|consultations|summit)|(?:further|more|new|direct) (?:talks|negotiations|discussions|dialogue)|resume (?:talks|negotiations)|(?:sit|sitting) down with|negotiat(?:e|ing) with|peace talks)\b/iu,
    example: "they would meet again soon",
  },
  {
    kind: "seizure",
    type: "COERCE",
    words: /\b(?:seiz(?:e|es|ing)|occup(?:y|ying)|captur(?:e|ing)|tak(?:e|ing) (?:control|over))\b/iu,
    example: "has no plan to occupy the port",
  },
  {
    kind: "expulsion",
    type: "SANCTION",
    words: /\b(?:expel(?:s|ling)?|expulsions?|deport(?:s|ing|ation)?)\b/iu,
    example: "will expel the diplomats",
  },
  {
    kind: "other",
    type: "SUPPORT",
    words: /\b(?:(?:support|back|endors)(?:s|es?|ed|ing)? (?:\p{L}+ )?\p{Lu}\p{L}+)/u,
    example: "is backing Ann Smith",
  },
  {
    kind: "disclosure",
    type: "COOPERATE",
    words:
      /\b(?:share (?:.{0,40})(?:information|data|intelligence|ideas|findings)|publish|disclos(?:e|ing)|open .{0,20}to inspect(?:ion|ors)|inspections?)\b/iu,
    example: "will share information with the inspectors",
  },
];
