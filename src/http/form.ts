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

/** Who decides, and why, from a form; the token's name where the form says none. */
export function signed(who: string | null, form: Form): { readonly who: string; readonly why: string } {
  const signed = { who: form("who") || who || "", why: form("why") };
  if (signed.who === "" || signed.why === "") throw new Problem(400, "Does not fit", "say who you are, and why");
  return signed;
}
