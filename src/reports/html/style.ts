/** The page's style: one column on a phone, both texts side by side where there is room, dark where the reader's system is. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --faint: #5c5c66; --line: #d9d9e0; --shade: #f5f5f8;
  --error: #b3261e; --error-shade: #fce3e1; --warning: #8a5300; --warning-shade: #ffedd0; --info: #1d5fa8; --info-shade: #e0eefc; --focus: #6750a4; }
@media (prefers-color-scheme: dark) { :root { --paper: #16161a; --ink: #ececf1; --faint: #a5a5b0; --line: #37373f; --shade: #202027;
  --error: #ff9d94; --error-shade: #5a1d19; --warning: #ffc46b; --warning-shade: #4d3300; --info: #9cc9ff; --info-shade: #17395f; --focus: #cbb8ff; } }
* { box-sizing: border-box; }
body { margin: 0; display: flex; flex-direction: column; min-height: 100vh; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; }
/* What it comes to is known last and read first. */
header { order: -1; padding: 1rem 1.25rem; border-block-end: 1px solid var(--line); }
h1 { font-size: 1.15rem; margin: 0; }
h2 { font-size: 1.05rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h3 { font-size: .8rem; margin: 0 0 .5rem; color: var(--faint); font-weight: 600; overflow-wrap: anywhere; }
.about, .keys, .why, .place { color: var(--faint); font-size: .875rem; }
.filters { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .75rem 0 0; padding: 0; border: 0; align-items: center; }
.filters label { display: inline-flex; gap: .35rem; align-items: center; min-height: 2rem; }
.filters select { font: inherit; max-width: 100%; color: inherit; background: var(--shade); border: 1px solid var(--line); border-radius: 4px; padding: .2rem; }
.document { padding: 1.25rem; border-block-end: 1px solid var(--line); }
.found { list-style: none; margin: 0 0 1.25rem; padding: 0; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); }
.found > li { border: 1px solid var(--line); border-inline-start: 4px solid var(--tone); border-radius: 4px; padding: .6rem .8rem; background: var(--shade); scroll-margin: 1rem; }
.found > li.error, mark.error { --tone: var(--error); --tint: var(--error-shade); }
.found > li.warning, mark.warning { --tone: var(--warning); --tint: var(--warning-shade); }
.found > li.info, mark.info { --tone: var(--info); --tint: var(--info-shade); }
.found p { margin: .25rem 0; overflow-wrap: anywhere; }
.found .head { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; margin: 0; }
.severity { color: var(--tone); font-weight: 700; }
.check { color: var(--faint); font: .8rem ui-monospace, Consolas, monospace; margin-inline-start: auto; }
.found dl { margin: .25rem 0 0; display: grid; grid-template-columns: max-content 1fr; gap: .1rem .75rem; font-size: .9375rem; }
.found dt { color: var(--faint); }
.found dd { margin: 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
.found dd b { background: var(--tint); border-block-end: 2px solid var(--tone); font-weight: 600; }
.found a { color: inherit; }
.texts { display: grid; gap: 1.25rem; grid-template-columns: 1fr; }
.text { border: 1px solid var(--line); border-radius: 4px; padding: .8rem; overflow-wrap: anywhere; }
.text p { margin: 0 0 .75rem; white-space: pre-wrap; }
.text p.gap { color: var(--faint); }
mark { background: var(--tint); color: inherit; border-block-end: 2px solid var(--tone); border-radius: 2px; scroll-margin: 30vh; cursor: pointer; }
.current, mark.current { outline: 3px solid var(--focus); outline-offset: 1px; }
[hidden] { display: none !important; }
a:focus-visible, li:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
@media (min-width: 60rem) {
  .document.with-source .texts { grid-template-columns: 1fr 1fr; }
  .document:not(.with-source) .text { max-width: 50rem; }
}
@media print {
  .filters, .keys { display: none !important; }
  body { font-size: 11pt; display: block; }
  .found > li { break-inside: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
