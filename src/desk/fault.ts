import { RecordFault } from "../store/fault.ts";

/** A thing asked for that cannot be done, told in one line: what, where, and what would be right. */
export class DeskFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = "DeskFault";
  }
}

/** True of the reader's fault: the model is missing or damaged. By name, since its floor is loaded only to read. */
export const isModelFault = (error: unknown): error is Error =>
  error instanceof Error && error.constructor.name === "ModelFault";

/** True of what users can bring about and mend, whose message is written for them; anything else is our mistake. */
export const isExpected = (error: unknown): error is Error =>
  error instanceof DeskFault || error instanceof RecordFault || isModelFault(error);
