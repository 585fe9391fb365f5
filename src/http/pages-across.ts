import type { Page } from "./page.ts";

/** Pages of what is known across reports. */
export const acrossPages: readonly Page[] = [];
