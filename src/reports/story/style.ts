import { STYLE } from '../html/style.js';

/** A table with a column a version; on a phone every row is a card. */
export const STORY_STYLE = `${STYLE}
.wide { overflow-x: auto; padding: 1.25rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-block-end: 1px solid var(--line); padding: .5rem .75rem; text-align: start; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; min-width: 7rem; }
thead th { position: sticky; top: 0; background: var(--paper); font-weight: 700; }
tbody th { border-inline-start: 4px solid var(--tone, var(--line)); max-width: 18rem; }
small { display: block; color: var(--faint); font-size: .8rem; font-weight: 400; }
tr.conflict { --tone: var(--error); --tint: var(--error-shade); }
tr.vaguer { --tone: var(--warning); --tint: var(--warning-shade); }
td.odd { background: var(--tint); }
td.odd a { font-weight: 700; }
/* A block of its own, so that the lines of a quoted text begin at its own side. */
td a, th span { display: inline-block; }
td a { color: inherit; text-decoration-color: var(--faint); text-underline-offset: .15em; }
td.silent { color: var(--faint); }
.texts { padding: 0 1.25rem 1.25rem; }
summary { font-weight: 600; cursor: pointer; margin-block-end: .5rem; overflow-wrap: anywhere; }
mark:target { outline: 3px solid var(--focus); }
@media (min-width: 60rem) { .texts { grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr)); align-items: start; } }
@media (max-width: 45rem) {
  table, tbody, tr, th, td { display: block; width: 100%; }
  thead { display: none; }
  tbody th { max-width: none; font-weight: 600; background: var(--shade); }
  tr { margin-block-end: 1rem; border: 1px solid var(--line); border-radius: 4px; }
  td::before { content: attr(data-version); display: block; font-size: .8rem; color: var(--faint); }
}
@media print { tr { break-inside: avoid; } thead th { position: static; } }
`;
