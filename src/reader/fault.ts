/** The model's files are missing, damaged or of a kind this program does not know. The message is one line to print. */
export class ModelFault extends Error {
  override readonly name = "ModelFault";
}
