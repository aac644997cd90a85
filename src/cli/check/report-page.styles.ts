/** Styles of the HTML report: the reader's own font and colours, light or dark, and for print. */
export const REPORT_STYLES = `
:root { color-scheme: light dark; --line: #6b7280; --soft: #f1f4f7; --ink: #15202b; --paper: #fff;
  --fresh: #1d7044; --due: #9a6700; --overdue: #b42318; --unknown: #5b6673; }
@media (prefers-color-scheme: dark) {
  :root { --line: #8b96a3; --soft: #1f2933; --ink: #f1f4f7; --paper: #12181f;
    --fresh: #58c08a; --due: #e0b04c; --overdue: #ff9c8f; --unknown: #a9b4c0; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.375rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 .25rem; }
p { margin: .25rem 0 .75rem; max-width: 45rem; }
dl.sums { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1rem 0; }
dl.sums div { display: flex; flex-direction: column-reverse; }
dl.sums dt { font-size: 1rem; }
dl.sums dd { margin: 0; font-size: 2rem; font-weight: 700; line-height: 1.1; }
.warn { border-inline-start: .375rem solid var(--overdue); padding: .5rem 1rem; background: var(--soft); }
.scroll { overflow-x: auto; max-width: 100%; }
.scroll:focus-visible, summary:focus-visible { outline: 3px solid; outline-offset: 2px; }
table { border-collapse: collapse; margin: .5rem 0 1rem; }
caption { text-align: start; padding-block-end: .5rem; }
th, td { border-block-end: 1px solid var(--line); padding: .375rem .75rem .375rem 0; text-align: start; vertical-align: top; }
td.figure, th.figure { text-align: end; font-variant-numeric: tabular-nums; padding-inline: .75rem; }
td.hole, td.gap-none { background: var(--soft); }
td[class^=gap] { border-inline-start: .25rem solid var(--line); padding-inline: .5rem; min-width: 5rem; }
td.gap-local { border-inline-start-color: var(--fresh); } td.gap-unsure { border-inline-start-color: var(--due); }
td.gap-none { border-inline-start-color: var(--overdue); font-weight: 700; }
.gaps thead th + th { padding-inline-start: .75rem; }
.gaps th[scope=row] { position: sticky; inset-inline-start: 0; background: var(--paper); }
.bars { width: 100%; }
.bars td.bar { width: 45%; min-width: 6rem; }
ul.holes { columns: 16rem; }
.matrix th[scope=row] { min-width: 9rem; }
svg { display: block; width: 100%; height: 1.25rem; }
rect { fill: var(--unknown); }
.fresh rect { fill: var(--fresh); } .due rect { fill: var(--due); } .overdue rect { fill: var(--overdue); }
ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
li { overflow-wrap: anywhere; }
summary { cursor: pointer; padding-block: .5rem; min-height: 1.5rem; }
@media (max-width: 40rem) { .bars td.bar { display: none; } }
@media (forced-colors: active) { rect { fill: CanvasText; forced-color-adjust: none; } }
@media print {
  details::details-content { content-visibility: visible; block-size: auto; }
  .scroll { overflow: visible; }
}
`;
