import { lind, marek, poland, spokesman, sweden, told } from "../ledger/told.ts";
import { commitment } from "../store/hand-built.ts";

/** What was promised, by whom and to whom. */
export const promised = {
  content: {
    type: "COOPERATE" as const,
    kind: "visit" as const,
    actor: sweden,
    target: poland,
    text: "that Swedish ferries would call at Gdynia again",
  },
  by: lind,
  debtor: sweden,
  creditors: [poland],
};

/** A call in which a promise was made, told by three reports of two sources; the promise again years later; a denial. */
export const ferries = (() => {
  const text =
    "The prime ministers of Sweden and Poland settled their quarrel over the harbour dues in a phone call on Friday evening. " +
    "Eva Lind promised Jan Marek that Swedish ferries would call at Gdynia again, the Swedish spokesman said in Stockholm. " +
    "Nobody in either capital would say who had rung whom, nor how much longer the old dues would be levied in the port.";
  const lines = (outlet: string, day: string, words: string) => {
    const content = "that Swedish ferries would call at Gdynia again";
    const whole = told(day, outlet, words, {
      said: [
        {
          cue: "said",
          content: `Eva Lind promised Jan Marek ${content}`,
          speaker: spokesman,
          channel: "public-remarks",
        },
        {
          within: "a1",
          cue: "promised",
          content,
          speaker: lind,
          addressees: [marek],
          act: "promise",
          channel: "phone-call",
          channelFrom: "inherited",
          time: { edtf: "2019-05-03" },
        },
      ],
      done: [{ kind: "call", trigger: "phone call", actors: [lind, marek], time: "2019-05-03" }],
    });
    return { ...whole, commitments: [commitment("c1", "a2", { ...promised, made: { edtf: "2019-05-03" } })] };
  };
  const own =
    "Jan Marek said after a phone call with Eva Lind that she had promised that Swedish ferries would call at Gdynia again.";
  const echo = told("2019-05-04", "Morning", own, {
    said: [
      { cue: "said", content: "that she had promised that Swedish ferries would call at Gdynia again", speaker: marek },
      {
        within: "a1",
        cue: "had promised",
        content: "that Swedish ferries would call at Gdynia again",
        speaker: lind,
        addressees: [marek],
        act: "promise",
        channel: "phone-call",
        channelFrom: "explicit",
        time: { edtf: "2019-05-03" },
      },
    ],
    done: [{ kind: "call", trigger: "phone call", actors: [lind, marek], time: "2019-05-03" }],
  });
  const later = told("2024-02-10", "Post", "Sweden promised that Swedish ferries would call at Gdynia again.", {
    said: [
      { cue: "promised", content: "that Swedish ferries would call at Gdynia again", speaker: sweden, act: "promise" },
    ],
  });
  const denied = told("2019-05-05", "Post", "The port's union said that no ferries would call at Gdynia again.", {
    said: [
      {
        cue: "said",
        content: "that no ferries would call at Gdynia again",
        speaker: { name: "port's union", actor: null, for: null },
        polarity: "negative",
      },
    ],
  });
  return {
    call: lines("Wire", "2019-05-03", text),
    wire: lines("Evening", "2019-05-04", `${text} The Evening has asked both for more.`),
    echo: { ...echo, commitments: [commitment("c1", "a2", { ...promised, made: { edtf: "2019-05-03" } })] },
    later: {
      ...later,
      commitments: [commitment("c1", "a1", { ...promised, by: sweden, made: { edtf: "2024-02-10" } })],
    },
    denied,
  };
})();

/** The call once more, heard so badly that whether anything was promised is in doubt too. */
export const doubtful = {
  ...ferries.call,
  attributions: ferries.call.attributions.map((a) => ({ ...a, confidence: 0.4 })),
};
