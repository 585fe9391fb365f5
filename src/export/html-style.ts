/**
 * The page's style sheet. Serif is for words found in a report, sans for what is said about them; hue is the family of
 * an act and nothing else; dashed is unsure. No font, image or address is fetched.
 */
export const style = `
@property --lit{syntax:"<number>";inherits:false;initial-value:0}
:root{color-scheme:light dark;
--serif:Charter,"Bitstream Charter","Iowan Old Style",Cambria,"Noto Serif","Liberation Serif",Georgia,serif;
--sans:-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono","Liberation Mono",Consolas,monospace;
--paper:#fff;--ground:#f3f4f4;--ink:#14171a;--ink-2:#454c53;--ink-3:#5c646c;--rule:#d3d7da;--rule-2:#7d858c;
--gives:#0a56a3;--rejects:#84307e;--asks:#00665b;--presses:#b02a0c;--judges:#775400;--tells:#505a64;--tint:13%}
@media (prefers-color-scheme:dark){:root{--paper:#131517;--ground:#1c1f22;--ink:#e9e8e4;--ink-2:#b9bdbf;--ink-3:#a0a6ab;
--rule:#373c41;--rule-2:#7c848c;--gives:#86bcf6;--rejects:#dd9fe0;--asks:#62cdb9;--presses:#ff9b80;--judges:#dcb653;
--tells:#aab4bd;--tint:24%}}
@media (prefers-contrast:more){:root{--ink-2:var(--ink);--ink-3:var(--ink);--rule:var(--rule-2)}}
*,::before,::after{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:400 100%/1.45 var(--sans);-webkit-text-size-adjust:100%;scroll-padding:2rem 0 4rem}
body{margin:0;font-size:.9375rem;overflow-wrap:anywhere;font-variant-numeric:lining-nums tabular-nums}
h1,h2,p,ul,ol,dl,dd{margin:0;padding:0}ul,ol{list-style:none}
a{color:inherit;text-decoration-color:var(--rule-2);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.gives{--c:var(--gives);--us:solid;--uw:2px}.rejects{--c:var(--rejects);--us:double;--uw:1px}
.asks{--c:var(--asks);--us:dotted;--uw:2px}.presses{--c:var(--presses);--us:solid;--uw:3px}
.judges{--c:var(--judges);--us:dashed;--uw:2px}.tells{--c:var(--tells);--us:solid;--uw:1px}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--ink);color:var(--paper);padding:.5rem 1rem;z-index:9}.skip:focus{top:.5rem}
.mast,main,.foot{max-width:78rem;margin:0 auto;padding:0 2rem}
.mast{border-top:4px solid var(--ink);padding-top:.75rem}
.mast h1{font:700 1.375rem/1.2 var(--serif);letter-spacing:-.01em}
.mast p{font-size:.8125rem;color:var(--ink-2);padding-bottom:.5rem}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;border-block:1px solid var(--rule);padding:.5rem 0;font-size:.8125rem;color:var(--ink-2)}
.key .words{padding-inline-end:.4rem}.key li{display:flex;align-items:baseline}
nav{margin-top:1.5rem}nav h2{font:700 .8125rem/1.45 var(--sans);letter-spacing:0}
nav li{border-top:1px solid var(--rule);display:flex;flex-wrap:wrap;gap:0 1rem;padding:.3rem 0}
nav a{font-family:var(--serif);font-size:1.0625rem;flex:1 1 18rem;min-height:1.5rem}nav small{font-size:.8125rem;color:var(--ink-2);flex:0 1 auto}
.words{font-family:var(--serif)}.quiet{color:var(--ink-3)}.edtf{font-family:var(--mono);font-size:.92em;white-space:nowrap}
.doc{border-top:2px solid var(--ink);margin:2.5rem 0 4rem;padding-top:1.5rem}
.row{display:grid;grid-template-columns:2.25rem minmax(0,36.5rem) minmax(17rem,1fr);column-gap:0;align-items:start}
.row>.n{font-size:.75rem;color:var(--ink-3);line-height:2rem}
.row>p,.row>div{grid-column:2}.row>.app{grid-column:3}
h2{font:700 2.25rem/1.16 var(--serif);letter-spacing:-.016em;text-wrap:balance}
.byline{font-size:.8125rem;color:var(--ink-2);margin:.75rem 0 1.5rem}
summary{cursor:pointer;font-size:.8125rem;font-weight:600;margin-top:-1rem}details ul{font-size:.8125rem;color:var(--ink-2);margin-bottom:1.25rem}
.row>p{font:400 1.1875rem/1.78 var(--serif);padding-bottom:.8em;unicode-bidi:isolate;white-space:pre-line}
.furn{color:var(--ink-2);font-size:.8125rem}.kept{border-inline-start:3px double var(--rule-2);padding:.15rem 0 .15rem .75rem;margin-bottom:1rem;line-height:1.7}
.kept b{font-weight:600}
.source{font-weight:600;color:color-mix(in srgb,var(--paper) calc(100%*var(--lit)),var(--ink));background:color-mix(in srgb,var(--ink) calc(100%*var(--lit)),transparent)}
.cue{font-style:italic;color:var(--c);text-decoration:none;font-weight:calc(400 + 300*var(--lit))}a.cue:hover{text-decoration:underline}
.content{text-decoration:underline var(--uw) var(--us) var(--c);text-decoration-skip-ink:none;text-underline-offset:.2em}
.content{background:color-mix(in oklab,var(--c) calc(var(--tint)*var(--lit)),transparent);-webkit-box-decoration-break:clone;box-decoration-break:clone}
.addressee{outline:calc(1.5px*var(--lit)) solid var(--ink);outline-offset:1px}
.channel,.time{outline:calc(1.5px*var(--lit)) dotted var(--ink-2);outline-offset:1px}
.u1{text-underline-offset:.4em}.u2{text-underline-offset:.58em}.u3{text-underline-offset:.76em}
.no{text-decoration:none;color:var(--c);font:600 .6875rem/1 var(--sans);vertical-align:.6em;padding:.4em .1em}
.no::before{content:attr(data-n)}
.app{margin-inline-start:2rem;font-size:.8125rem;padding-bottom:1rem}
.app li{border-top:1px solid var(--rule)}.app ol{margin-inline-start:.75rem;border-inline-start:2px solid var(--rule-2);margin-bottom:.4rem}
.app ol li:first-child{border-top:0}
.r{padding:.35rem .6rem .45rem;border-inline-start:4px solid transparent;margin-inline-start:-.25rem}
.app ol .r{margin-inline-start:0}
.act{display:inline-flex;align-items:center;gap:.4em;color:var(--c);font-weight:600;text-decoration:none;min-height:1.5rem}.act:hover{text-decoration:underline}
.act i,.key i{display:inline-grid;place-items:center;width:1.25em;height:1.25em;background:var(--c);color:var(--paper);font:700 .95em/1 var(--sans);border-radius:2px;flex:none}
.key i{margin-inline-end:.4em;align-self:center}
.num{min-width:1.1em}.whom{font-size:.9375rem;line-height:1.35;padding-inline-start:.35rem}.who{font-weight:600}
.for{font-size:.75rem;color:var(--ink-2);border:1px solid var(--rule-2);border-radius:2px;padding:0 .25em;margin-inline-start:.3em;white-space:nowrap}
.to{color:var(--ink-3);padding-inline:.2em}.how{color:var(--ink-2);line-height:1.4}.conf{white-space:nowrap}
.r:is(:hover,:target,:focus-within){background:color-mix(in oklab,var(--c) var(--tint),var(--paper));border-inline-start:4px solid var(--c)}
.unsure{border-inline-start:2px dashed var(--rule-2)}.unsure .act i{background:none;color:var(--c);box-shadow:inset 0 0 0 1.5px var(--c)}
.foot{border-top:1px solid var(--rule);font-size:.8125rem;color:var(--ink-2);padding-block:1rem 3rem}
@media (max-width:60rem){.row{grid-template-columns:1.75rem minmax(0,1fr)}.row>.app{grid-column:2;margin-inline-start:0}
.mast,main,.foot{padding-inline:1rem}h2{font-size:1.75rem}.row>p{font-size:1.0625rem;padding-bottom:.4em}}
@media (max-width:30rem){.row{grid-template-columns:minmax(0,1fr)}.row>.n{display:none}.row>p,.row>div,.row>.app{grid-column:1}h2{font-size:1.5rem}}
@media print{:root{--paper:#fff;--ink:#000;--ink-2:#222;--ink-3:#333;--rule:#bbb;--rule-2:#666;--gives:#0a56a3;--rejects:#84307e;--asks:#00665b;--presses:#b02a0c;--judges:#775400;--tells:#505a64}
html{font-size:9.5pt}.skip{display:none}.row{grid-template-columns:1.5rem minmax(0,1fr) 15rem;break-inside:avoid}.row>.app{grid-column:3;margin-inline-start:1rem}
.doc{break-before:page;border-top:0}nav+.doc,main>.doc:first-child{break-before:auto}.act i{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media (forced-colors:active){.act i,.key i{border:1px solid CanvasText}}
`;

/**
 * The rules that light the words of a statement while its entry is pointed at, focused or addressed, for statements 1
 * to `most` of any document: `--lit`, which is not inherited, turns from 0 to 1 on the words themselves.
 */
export function lights(most: number): string {
  let rules = "";
  for (let n = 1; n <= most; n++) rules += `.doc:has(.r${n}:is(:hover,:target,:focus-within)) .t${n}{--lit:1}\n`;
  return rules;
}
