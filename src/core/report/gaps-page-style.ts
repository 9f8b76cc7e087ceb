/** Light and dark by what the reader prefers. Text has a contrast of at least 4.5, bars of at least 3. */
export const pageStyle = `
:root {
  --ground: #ffffff; --raised: #f4f6f8; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de;
  --owned: #1f6feb; --gap: #c2410c; --rest: #8c959f; --link: #0550ae; --bad: #b42318;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1419; --raised: #1a2129; --text: #e6edf3; --quiet: #9aa7b4; --line: #36414d;
    --owned: #58a6ff; --gap: #f0883e; --rest: #6e7a87; --link: #79c0ff; --bad: #ff938a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 0 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
.over { color: var(--quiet); margin: 0; }
.quiet { color: var(--quiet); }
.bad { color: var(--bad); }
section { margin: 2.5rem 0; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0 0; }
.tiles div { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem; min-width: 7rem; }
.tiles dt { color: var(--quiet); font-size: .875rem; }
.tiles dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-size: .875rem; font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code, pre { font: .875em/1.5 ui-monospace, monospace; }
td code { overflow-wrap: break-word; }
tbody th code, td:first-child code { overflow-wrap: anywhere; }
#gaps td:first-child { min-width: 18rem; }
p > code, .even { white-space: nowrap; }
::placeholder { color: var(--quiet); opacity: 1; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; overflow-x: auto; margin: .25rem 0 1rem; }
.bar { width: 30%; min-width: 8rem; }
.bar div { display: flex; height: .875rem; margin-top: .3125rem; background: var(--rest); border-radius: .25rem; overflow: hidden; }
.owned { background: var(--owned); }
.gap { background: var(--gap); }
.rest { background: var(--rest); }
.legend { color: var(--quiet); font-size: .875rem; margin: 0 0 .5rem; }
.legend span { display: inline-block; width: .75rem; height: .75rem; border-radius: .1875rem; margin-left: .75rem; }
.legend span:first-child { margin-left: 0; }
.history { width: 100%; max-width: 45rem; height: auto; }
.history line { stroke: var(--line); }
.history polyline { fill: none; stroke: var(--owned); stroke-width: 2; }
.history circle { fill: var(--owned); }
.history text { fill: var(--quiet); font-size: 11px; }
.search { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; }
.search label { color: var(--quiet); font-size: .875rem; display: grid; gap: .25rem; }
input, select, button { font: inherit; color: var(--text); background: var(--raised); border: 1px solid var(--rest); border-radius: .375rem; padding: .25rem .625rem; }
input { width: min(22rem, 80vw); }
button { cursor: pointer; }
.copy { font-size: .875rem; padding: .0625rem .5rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
