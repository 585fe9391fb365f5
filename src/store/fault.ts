/** What can be wrong with a record, each with its own advice in `doctor`. */
export type RecordTrouble = "missing" | "foreign" | "damaged" | "newer" | "read-only" | "full" | "busy" | "unreachable";

/**
 * A record that cannot do what it was asked. `message` is one line for the user: the record's place, what is wrong and
 * what would be right. Whenever this is thrown the record is whole: what was being written has been taken back.
 */
export class RecordFault extends Error {
  readonly trouble: RecordTrouble;
  constructor(trouble: RecordTrouble, message: string) {
    super(message);
    this.name = "RecordFault";
    this.trouble = trouble;
  }
}
