import { escaped } from "./escaped.ts";
import { style } from "./html-style.ts";

/**
 * One self-contained page of HTML, ending with a line end: `title` as text, `styles` of its own after those of all pages,
 * and its `body` as markup. A policy in the page lets it fetch nothing and run nothing.
 */
export const htmlPage = (title: string, styles: string, body: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="onrecord">
<title>${escaped(title)} · onrecord</title>
<style>${style}${styles}</style>
</head>
<body>
${body}
</body>
</html>
`;
