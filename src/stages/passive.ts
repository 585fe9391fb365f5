import { agent, betweenSubject, passive } from "../lang/en/hearers.ts";
import type { Span } from "../model/span.ts";
import type { Frame } from "../reader/frames.ts";

/**
 * The frame of a passive with its parties in their places: in `the monitors were told by the guards` those before the
 * verb hear, and who speaks stands after `by`, or nowhere. A reader takes the subject for the source as often as not, and
 * what it points at is then mistaken likewise. Any other frame is left as it is.
 */
export function passiveTurned(text: string, frame: Frame): Frame {
  const cue = frame.cue[0];
  const subject = frame.source.at(-1);
  if (!cue || !subject || !passive.test(text.slice(...cue))) return frame;
  if (subject[1] > cue[0] || !betweenSubject.test(text.slice(subject[1], cue[0]))) return frame;
  const agents = frame.addressee.filter(([from]) => from >= cue[1] && agent.test(text.slice(cue[1], from)));
  const others = frame.addressee.filter((span) => !agents.includes(span));
  const hearers: Span[] = [...frame.source, ...others].sort((a, b) => a[0] - b[0]);
  return { ...frame, source: agents, addressee: hearers, pointed: null };
}
