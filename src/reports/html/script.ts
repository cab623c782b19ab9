/**
 * The page's script: filters, and the keys j and k. Without it the page reads just as well. It finds findings by `data-finding`
 * in lists and by `data-findings` in texts.
 */
export const SCRIPT = `
'use strict';
const all = [...document.querySelectorAll('[data-finding]')];
const marks = [...document.querySelectorAll('mark')];
const severities = [...document.querySelectorAll('input[name=severity]')];
const check = document.querySelector('select[name=check]');
const shown = () => all.filter((item) => !item.hidden);

function filter() {
  const wanted = new Set(severities.filter((box) => box.checked).map((box) => box.value));
  const visible = new Set();
  for (const item of all) {
    item.hidden = !wanted.has(item.dataset.severity) || (check.value !== '' && check.value !== item.dataset.check);
    if (!item.hidden) visible.add(item.dataset.finding);
  }
  for (const mark of marks) {
    const own = mark.dataset.findings.split(' ');
    mark.style.all = own.some((finding) => visible.has(finding)) ? '' : 'unset';
  }
}

let current;
function select(item, scroll) {
  for (const element of document.querySelectorAll('.current')) element.classList.remove('current');
  current = item;
  if (!item) return;
  item.classList.add('current');
  const number = item.dataset.finding;
  for (const mark of marks) mark.classList.toggle('current', mark.dataset.findings.split(' ').includes(number));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  if (scroll === 'list') item.scrollIntoView({ block: 'nearest', behavior: calm });
  if (scroll === 'text') (document.getElementById('t' + number) ?? document.getElementById('s' + number))?.scrollIntoView({ block: 'center', behavior: calm });
  item.focus({ preventScroll: true });
}

function step(by) {
  const items = shown();
  const at = items.indexOf(current);
  const next = at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1);
  select(items[next], 'list');
}

for (const box of [...severities, check]) box.addEventListener('change', filter);
for (const item of all) item.addEventListener('focus', () => { if (current !== item) select(item); });
for (const mark of marks) mark.addEventListener('click', () => {
  select(all.find((item) => item.dataset.finding === mark.dataset.findings.split(' ')[0]), 'list');
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input, select')) return;
  if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else if (event.key === 'Enter' && current && event.target === current) select(current, 'text');
  else return;
  event.preventDefault();
});
for (const part of document.querySelectorAll('.filters, .keys')) part.hidden = false;
filter();
`;
