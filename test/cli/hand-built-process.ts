import { main } from "../../src/cli/main.ts";
import { runProcess } from "../../src/cli/process.ts";
import { handBuilt } from "../desk/hand-built-parts.ts";

// onrecord as a process of its own, with hand-built inputs: `many` is four hundred reports, each read in a moment.
const many = Array.from({ length: 400 }, (_, n) => `Clerk says river ${n} is high.`);
await runProcess((from) => main({ ...from, parts: handBuilt({ many }, { pace: 4 }) }));
