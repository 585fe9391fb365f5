import { ModelFault } from "../reader/fault.ts";
import { RecordFault } from "../store/fault.ts";
import { TableFault } from "../world/csv.ts";

/** A thing asked for that cannot be done, told in one line: what, where, and what would be right. */
export class DeskFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = "DeskFault";
  }
}

/** True of what users can bring about and mend, whose message is written for them; anything else is our mistake. */
export const isExpected = (error: unknown): error is Error =>
  error instanceof DeskFault ||
  error instanceof RecordFault ||
  error instanceof ModelFault ||
  error instanceof TableFault;
