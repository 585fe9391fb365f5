import { Problem } from "./problem.ts";

/** The most bytes one request may bring; and where anybody may come, which is to sign in. */
export const [mostBytes, mostToSignIn] = [64 * 1_048_576, 16 * 1024];

/**
 * A request that brings no more than `most` bytes, whether it tells its length or comes piece by piece: then it is read
 * as far as it may go. (Hono's own body limit cannot make the requests of its Node server anew.)
 */
export async function within(request: Request, most: number): Promise<Request> {
  const length = request.headers.get("content-length");
  if (Number(length ?? 0) > most) throw tooLarge(most);
  const { body, method, headers, signal } = request;
  if (body === null || (length !== null && !request.headers.has("transfer-encoding"))) return request;
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop lets go of the rest.
  for await (const piece of body) {
    size += piece.length;
    if (size > most) throw tooLarge(most);
    pieces.push(piece);
  }
  return new Request(request.url, { method, headers, signal, body: Buffer.concat(pieces) });
}

/** The fields of a form that a request brings. */
export async function fieldsOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Problem(
      400,
      "No form",
      "the body is no form; send multipart/form-data, with its boundary, or application/x-www-form-urlencoded",
    );
  }
}

const tooLarge = (most: number): Problem =>
  most < 1_048_576
    ? new Problem(413, "Too large", `one request may bring ${most / 1024} KB here`)
    : new Problem(413, "Too large", `one request may bring ${most / 1_048_576} MB; send fewer reports at once`);
