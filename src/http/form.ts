import { fieldsOf } from "./body.ts";
import { Problem } from "./problem.ts";

/** The fields of a form by name, empty where there is none. */
export type Form = (name: string) => string;

export async function formOf(request: Request): Promise<Form> {
  const form = await fieldsOf(request);
  return (name) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
}

/** Who decides: by a token always whoever it was given to, so that nobody signs for another; else who is named. */
export function decider(token: string | null, named: string): string {
  if (token !== null && named !== "" && named !== token)
    throw new Problem(403, "Not allowed", `who: this token decides as ${token}, not as ${named}; leave who out`);
  return token ?? named;
}

/** Who decides, and why, from a form. */
export function signed(token: string | null, form: Form): { readonly who: string; readonly why: string } {
  const signed = { who: decider(token, form("who")), why: form("why") };
  if (signed.who === "" || signed.why === "") throw new Problem(400, "Does not fit", "say who you are, and why");
  return signed;
}
