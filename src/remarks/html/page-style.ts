/** The style sheet of the page: light and dark, narrow and wide, on screen and on paper. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #fbfaf8; --card: #fff; --text: #1f2328; --soft: #57606a; --line: #d8d5cf;
  --refuted: #a8201a; --refuted-back: #fdeceb;
  --nei: #7a4f00; --nei-back: #fdf3dc;
  --supported: #1a6b3a; --supported-back: #e9f6ee;
  --link: #0a58b5;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #15171b; --card: #1d2025; --text: #e7e5e1; --soft: #a9b0b9; --line: #3a3f47;
    --refuted: #ff9f97; --refuted-back: #3d1f1e;
    --nei: #f1c353; --nei-back: #372c12;
    --supported: #85d7a4; --supported-back: #173425;
    --link: #8cbcff;
  }
}
* { box-sizing: border-box; }
html { scroll-padding: 1rem; }
body {
  margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 3rem; max-width: 90rem;
  background: var(--page); color: var(--text);
  font: 1rem/1.7 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.3; }
h2 { margin: 0 0 .75rem; font-size: 1.25rem; }
h3 { margin: 0 0 .5rem; font-size: .875rem; color: var(--soft); letter-spacing: .05em; }
cite { font-style: normal; }
header p, footer { color: var(--soft); margin: .25rem 0 0; }
header { border-bottom: 1px solid var(--line); padding-bottom: 1rem; margin-bottom: 1.5rem; }
nav ul { padding-left: 1.2rem; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.checked { margin-bottom: 3rem; }
table { border-collapse: collapse; margin-bottom: 1.5rem; }
caption { text-align: left; color: var(--soft); font-size: .875rem; }
th, td { padding: .2rem .9rem .2rem 0; text-align: left; border-bottom: 1px solid var(--line); }
td { text-align: right; font-variant-numeric: tabular-nums; }
thead th + th { text-align: right; }
th { font-weight: 600; }
.text p { margin: 0; white-space: pre-wrap; font-size: 1.0625rem; line-height: 2; min-height: 1em; }
.text a { color: inherit; padding: .1em .15em; border-radius: .2em; text-underline-offset: .3em; }
.text a sup { font-size: .7em; line-height: 1; margin-left: .15em; user-select: none; }
.text a sup::before { content: "\\2060"; }
.text .refuted { background: var(--refuted-back); color: var(--refuted); font-weight: 700; text-decoration: underline wavy; text-decoration-thickness: 1.5px; }
.text .nei { background: var(--nei-back); color: var(--nei); text-decoration: underline dashed; }
.text .supported { background: var(--supported-back); color: var(--supported); text-decoration: underline solid; text-decoration-thickness: 1px; }
.cards { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
.card { background: var(--card); border: 1px solid var(--line); border-left: .35rem solid var(--mark); border-radius: .4rem; padding: .6rem .9rem .7rem; break-inside: avoid; }
.card.refuted { --mark: var(--refuted); --back: var(--refuted-back); }
.card.nei { --mark: var(--nei); --back: var(--nei-back); }
.card.supported { --mark: var(--supported); --back: var(--supported-back); }
.card:target { outline: 3px solid var(--mark); }
.text a:target { outline: 2px solid currentColor; }
.card h4 { margin: 0; font-size: 1.0625rem; display: flex; flex-wrap: wrap; gap: .2rem .6rem; align-items: baseline; }
.card h4 .verdict { color: var(--mark); background: var(--back); border-radius: .25rem; padding: 0 .4rem; font-size: .875rem; }
.card h4 .where { color: var(--soft); font-weight: 400; font-size: .8125rem; margin-left: auto; }
.card p { margin: .2rem 0 0; }
dl { margin: .4rem 0 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem .9rem; align-items: baseline; }
dt { color: var(--soft); font-size: .875rem; }
dd { margin: 0; }
dd ins { text-decoration: none; font-weight: 700; color: var(--supported); }
dd ol { margin: 0; padding-left: 1.2rem; }
code { font: .875em ui-monospace, Menlo, Consolas, monospace; }
footer { border-top: 1px solid var(--line); padding-top: .75rem; font-size: .875rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media screen and (min-width: 62rem) {
  .sides { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2.5rem; align-items: start; }
  .remarks { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0 .25rem 1rem; scroll-padding: .5rem; }
}
@media screen and (max-width: 62rem) { .text { margin-bottom: 1.5rem; } }
@media print {
  :root { --page: #fff; --card: #fff; }
  body { padding: 0; font-size: 10pt; }
  .text { margin-bottom: 1.5rem; }
  .card h4 a, a { color: inherit; }
}
`;
