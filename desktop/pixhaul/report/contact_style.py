"""How the contact sheet looks: light, dark, and on paper."""

STYLE = """
:root { color-scheme: light dark; --ground: #f6f6f7; --panel: #ffffff; --cell: #eeeff1; --line: #dcdde1;
  --text: #1c1d20; --quiet: #5d626b; --failed: #c4302b; --waiting: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ground: #1b1c1f; --panel: #222428; --cell: #26282d; --line: #36393f;
  --text: #ececee; --quiet: #a4a8b0; --failed: #ff7b72; --waiting: #e3b341; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Cantarell, sans-serif; }
main { max-width: 1440px; margin: 0 auto; padding: 40px 32px 64px; }
h1 { margin: 0; font-size: 28px; line-height: 1.2; font-weight: 650; overflow-wrap: anywhere; }
h2 { margin: 48px 0 16px; font-size: 18px; font-weight: 650; }
h3 { margin: 32px 0 8px; font-size: 15px; font-weight: 650; }
small, .facts, .note, .remark, .when { font-size: 12px; color: var(--quiet); }
.when { margin: 4px 0 0; font-size: 14px; }
.totals { display: flex; flex-wrap: wrap; gap: 16px 40px; margin: 24px 0 0; padding: 16px 0 0;
  border-top: 1px solid var(--line); }
.totals dt { font-size: 12px; color: var(--quiet); }
.totals dd { margin: 0; font-size: 20px; font-weight: 650; font-variant-numeric: tabular-nums; }
.failed, .totals .failed dd { color: var(--failed); }
.waiting, .totals .waiting dd { color: var(--waiting); }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(168px, 1fr)); gap: 24px 16px; margin: 0;
  padding: 0; list-style: none; }
figure { margin: 0; }
.frame { display: flex; align-items: center; justify-content: center; aspect-ratio: 1; padding: 8px;
  background: var(--cell); border-radius: 8px; }
.frame img { display: block; max-width: 100%; max-height: 100%; border-radius: 3px; }
.none { font-size: 12px; color: var(--quiet); }
figcaption { margin-top: 8px; }
figcaption span { display: block; }
.name { overflow-wrap: anywhere; line-height: 1.3; }
.note.waiting { color: var(--waiting); }
.names { margin: 0; padding: 0; list-style: none; columns: 22em; column-gap: 32px; }
.names li { break-inside: avoid; overflow-wrap: anywhere; padding: 2px 0; }
table { width: 100%; border-collapse: collapse; background: var(--panel); border: 1px solid var(--line); }
th, td { padding: 8px 12px; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line);
  font-weight: 400; }
thead th { font-size: 12px; color: var(--quiet); white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.address { overflow-wrap: anywhere; color: var(--quiet); }
.hosts { width: auto; min-width: min(100%, 640px); }
@media (max-width: 600px) { main { padding: 24px 16px; } td, th { padding: 6px 8px; }
  .grid { grid-template-columns: repeat(auto-fill, minmax(128px, 1fr)); } }
@page { margin: 14mm; }
@media print {
  :root { color-scheme: light; --ground: #fff; --panel: #fff; --cell: #f3f3f5; --line: #ccc; --text: #000;
    --quiet: #444; --failed: #a01e19; --waiting: #6d4700; }
  body { font-size: 9pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0 1px; }
  h1 { font-size: 18pt; } h2 { margin: 20pt 0 8pt; font-size: 12pt; break-after: avoid; }
  small, .facts, .note, .remark, .when, .totals dt, thead th { font-size: 7.5pt; }
  .totals { gap: 8pt 24pt; margin-top: 12pt; } .totals dd { font-size: 13pt; }
  .grid { grid-template-columns: repeat(5, 1fr); gap: 10pt 8pt; }
  .grid li, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .frame { padding: 4pt; border-radius: 4pt; }
  th, td { padding: 3pt 6pt; }
}
"""
