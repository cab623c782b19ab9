/** Shows the rows of the chosen verdicts. Without it all rows are shown. */
export const STORY_SCRIPT = `
'use strict';
const boxes = [...document.querySelectorAll('input[name=verdict]')];
function filter() {
  const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  for (const row of document.querySelectorAll('[data-verdict]')) row.hidden = !wanted.has(row.dataset.verdict);
}
for (const box of boxes) box.addEventListener('change', filter);
for (const part of document.querySelectorAll('.filters')) part.hidden = false;
filter();
`;
