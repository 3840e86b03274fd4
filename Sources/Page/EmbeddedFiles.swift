// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

enum EmbeddedFiles {
    static let all: [(path: String, text: StaticString)] = [
        ("css/base.css", #"""
:root {
color-scheme: light;
--bg: #f7f7f5; --card: #fff; --line: #e4e4e0; --hover: #f4f4f1; --well: #f0f0ed;
--text: #17181a; --dim: #5a5d64;
--accent: #2a50d0; --accent-text: #2a50d0; --on-accent: #fff;
--busy: #3a62e8; --amber: #de9314; --amber-text: #8a5a00; --purple: #9b7bd4; --purple-text: #6a45ae; --red: #b93015; --red-fill: #b93015; --green: #0b7a53; --grey: #8b8e95;
--hatch: #55585f; --purple-light: #cdbcec; --shadow: 0 1px 2px rgb(0 0 0 / 6%); --veil: rgb(20 20 22 / 42%);
}
:root.dark {
color-scheme: dark;
--bg: #0c0d0f; --card: #151619; --line: #2b2d32; --hover: #1b1d20; --well: #202226;
--text: #f0f1f3; --dim: #a2a6ad;
--accent: #5a7dfa; --accent-text: #8fa8ff; --on-accent: #0b0c10;
--busy: #6b8cff; --amber: #d99a2b; --amber-text: #e6b357; --purple: #8c68c4; --purple-text: #bea2ee; --red: #ff8a66; --red-fill: #ff8a66; --green: #4ec79a; --grey: #858990;
--hatch: #b9bcc2; --purple-light: #5b4484; --shadow: none; --veil: rgb(0 0 0 / 60%);
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; scrollbar-gutter: stable; }
body {
margin: 0; background: var(--bg); color: var(--text); overflow-wrap: anywhere;
font: 14px/20px Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; font-variant-numeric: tabular-nums; font-feature-settings: "calt" 0;
}
h1, h2, p, ul, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: 22px; line-height: 28px; font-weight: 600; letter-spacing: -.01em; }
h2 { font-size: 14px; line-height: 20px; font-weight: 600; }
b, strong { font-weight: 600; }
a { color: var(--accent-text); text-decoration: none; }
a:hover { text-decoration: underline; }
code, kbd, .mono { font: 12px/18px ui-monospace, "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
kbd { border: 1px solid var(--line); border-radius: 4px; padding: 0 5px; color: var(--dim); background: var(--card); font-size: 11px; }
.dim, .label { color: var(--dim); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
#main:focus-visible, .table:focus-visible { outline-offset: -2px; }
.skip { position: absolute; left: 8px; top: -60px; z-index: 9; background: var(--card); padding: 8px 12px; border-radius: 8px; }
.skip:focus { top: 8px; }
#bar {
position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: 28px; height: 56px;
padding: 0 max(24px, env(safe-area-inset-left)); background: var(--bg); border-bottom: 1px solid var(--line);
}
.brand { display: flex; align-items: center; gap: 10px; font-weight: 600; color: var(--text); white-space: nowrap; }
.brand:hover, .tabs a:hover, #tabs a:hover, .name:hover { text-decoration: none; }
.tabs { display: flex; gap: 26px; height: 100%; }
.tabs a { position: relative; display: flex; align-items: center; gap: 6px; color: var(--dim); font-weight: 500; }
.tabs a:hover { color: var(--text); }
.tabs a[aria-current] { color: var(--text); }
.tabs a[aria-current]::after { content: ""; position: absolute; inset: auto 0 -1px; height: 2px; background: var(--text); }
.tabs .tab-icon { display: flex; order: 2; }
.tabs .tab-icon svg { display: none; }
.count {
min-width: 18px; height: 18px; padding: 0 5px; border-radius: 9px; background: var(--red-fill); color: var(--card); font-size: 11px;
line-height: 18px; text-align: center;
}
.bar-end { margin-left: auto; display: flex; align-items: center; gap: 12px; white-space: nowrap; }
#connection { display: flex; align-items: center; gap: 6px; color: var(--dim); font-size: 13px; }
#connection i { width: 8px; height: 8px; border-radius: 50%; background: var(--grey); }
#connection.live i { background: var(--green); }
#connection.lost i { border-radius: 1px; background: var(--red); }
#search-button kbd { margin-left: 6px; }
#tabs { display: none; }
#banner {
position: sticky; top: 56px; z-index: 4; display: flex; align-items: center; gap: 10px; padding: 8px 24px; background: var(--amber);
color: #17181a;
}
#banner span { flex: 1; }
#banner .button, #banner .button span { color: #17181a; background: #fff; flex: none; }
#main { display: block; max-width: 1440px; margin: 0 auto; padding: 24px; }
.stale #main { filter: grayscale(1); }
.stale [data-act] { opacity: .4; pointer-events: none; }
.signed-out #bar .tabs, .signed-out .bar-end > :not(#theme), .signed-out #tabs, .signed-out #banner { display: none; }
.k-busy { --k: var(--busy); --k-text: var(--accent-text); }
.k-counting_down { --k: var(--amber); --k-text: var(--amber-text); }
.k-unknown { --k: var(--hatch); --k-text: var(--dim); }
.k-kept { --k: var(--purple); --k-text: var(--purple-text); }
.k-starting, .k-stopping, .k-stopped { --k: var(--grey); --k-text: var(--dim); }
.k-trouble { --k: var(--red-fill); --k-text: var(--red); }
.i { flex: none; }
.i-busy { color: var(--busy); }
.i-counting { color: var(--amber); }
.i-kept { color: var(--purple); }
.i-trouble { color: var(--red-fill); }
.i-unknown, .i-starting, .i-stopping, .i-stopped { color: var(--dim); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); margin-bottom: 12px; }
.card-head {
display: flex; align-items: center; gap: 12px; padding: 12px 16px; border-bottom: 1px solid var(--line); min-height: 54px;
flex-wrap: wrap;
}
.card-extra { margin-left: auto; display: flex; align-items: center; gap: 12px; flex-wrap: wrap; color: var(--dim); }
.empty { padding: 28px 16px; color: var(--dim); text-align: center; }
.skeleton { padding: 16px; display: grid; gap: 14px; }
.skeleton i { height: 14px; border-radius: 4px; background: var(--well); }
.skeleton i:nth-child(2n) { width: 70%; }
.page-head { display: flex; align-items: flex-end; gap: 16px; margin-bottom: 16px; flex-wrap: wrap; }
.page-head > .acts { margin-left: auto; display: flex; gap: 8px; }
@media (max-width: 759px) {
#bar { padding: 0 12px; gap: 10px; height: 50px; }
.tabs, #burn, #connection span, #search-button kbd { display: none; }
#banner { top: 50px; padding: 8px 12px; }
#main { padding: 12px 12px calc(80px + env(safe-area-inset-bottom)); }
#tabs {
position: fixed; inset: auto 0 0; z-index: 5; display: flex; background: var(--card); border-top: 1px solid var(--line);
padding-bottom: env(safe-area-inset-bottom);
}
#tabs a {
flex: 1; display: flex; flex-direction: column; align-items: center; gap: 2px; padding: 9px 0 7px; color: var(--dim); font-size: 11px;
line-height: 14px; font-weight: 500; min-height: 56px;
}
#tabs a[aria-current] { color: var(--accent-text); }
#tabs .tab-icon { position: relative; display: flex; }
#tabs .tab-icon svg { width: 20px; height: 20px; }
#tabs .count { position: absolute; left: 12px; top: -7px; }
}

"""#),
        ("css/parts.css", #"""
.button {
display: inline-flex; align-items: center; justify-content: center; gap: 7px; min-height: 34px; padding: 0 13px;
border: 1px solid var(--line); border-radius: 8px; background: var(--card); color: var(--text); font: inherit; font-size: 13px;
font-weight: 500; white-space: nowrap; cursor: pointer; box-shadow: var(--shadow);
}
.button:hover { background: var(--hover); text-decoration: none; }
.button.small { min-height: 28px; padding: 0 10px; }
.button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.button.danger { color: var(--red); }
footer .button.danger { background: var(--red-fill); border-color: var(--red-fill); color: var(--card); }
.button.quiet { border-color: transparent; background: none; box-shadow: none; color: var(--accent-text); }
.button .i, .menu .i { color: inherit; }
.button:disabled { opacity: .45; cursor: default; }
.plain {
display: inline-flex; align-items: center; justify-content: center; min-width: 32px; min-height: 32px; padding: 0 6px; border: 0;
border-radius: 8px; background: none; color: var(--dim); font: inherit; cursor: pointer;
}
.plain:hover { background: var(--well); color: var(--text); }
.tag {
display: inline-block; max-width: 140px; padding: 0 6px; border-radius: 5px; background: var(--well); color: var(--dim); font-size: 12px;
line-height: 18px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
}
input[type=text], input[type=password], input[type=search], input[type=number], input[type=url], select {
min-height: 34px; padding: 0 11px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); color: var(--text);
font: inherit; font-size: 14px; max-width: 100%;
}
input[type=checkbox] { width: 15px; height: 15px; margin: 0; accent-color: var(--accent); }
select { padding-right: 6px; }
::placeholder { color: var(--dim); opacity: 1; }
.field { display: grid; gap: 5px; margin: 12px 0; }
.field > span { font-size: 13px; }
.check { display: flex; gap: 9px; align-items: flex-start; margin: 12px 0; }
.check input { margin-top: 3px; }
.search { position: relative; display: flex; align-items: center; min-width: 250px; flex: 0 1 300px; }
.search .i { position: absolute; left: 11px; color: var(--dim); }
.search input { width: 100%; padding-left: 34px; }
.search kbd { position: absolute; right: 9px; }
.search input:focus ~ kbd { visibility: hidden; }
input[type=search]::-webkit-search-cancel-button { display: none; }
.segments { display: inline-flex; padding: 2px; border-radius: 8px; background: var(--well); }
.segments button {
min-height: 26px; padding: 0 10px; border: 0; border-radius: 6px; background: none; color: var(--dim); font: inherit; font-size: 13px;
font-weight: 500; cursor: pointer;
}
.segments [aria-checked=true] { background: var(--card); color: var(--text); box-shadow: var(--shadow); }
.dialog {
width: min(480px, calc(100vw - 24px)); max-height: calc(100dvh - 24px); padding: 0; border: 1px solid var(--line); border-radius: 14px;
background: var(--card); color: var(--text); box-shadow: 0 18px 60px rgb(0 0 0 / 30%);
}
.dialog::backdrop { background: var(--veil); }
.dialog header { display: flex; align-items: center; gap: 12px; padding: 16px 16px 0 20px; }
.dialog h2 { flex: 1; font-size: 16px; line-height: 22px; }
.badge { display: grid; place-items: center; width: 32px; height: 32px; border-radius: 8px; background: var(--well); flex: none; }
.dialog.danger .badge .i { color: var(--red); }
.dialog .body { padding: 10px 20px; }
.dialog .body input, .dialog .body select { width: 100%; }
.dialog .body input[type=checkbox] { width: 15px; }
.dialog footer { display: flex; justify-content: flex-end; gap: 8px; padding: 10px 20px 18px; }
.problem { margin: 8px 20px; padding: 9px 12px; border-radius: 8px; border: 1px solid var(--red); color: var(--red); }
.problem span { display: block; }
.effects { display: grid; gap: 9px; margin: 6px 0; }
.effects li { display: flex; gap: 10px; }
.effects .i { margin-top: 2px; color: var(--amber-text); }
.effects .good .i { color: var(--green); }
.effects .bad, .effects .bad .i { color: var(--red); }
.effects .bad span { font-weight: 500; }
.menu {
position: fixed; z-index: 20; min-width: 190px; padding: 5px; border: 1px solid var(--line); border-radius: 10px; background: var(--card);
box-shadow: 0 10px 32px rgb(0 0 0 / 18%);
}
.menu button {
display: flex; align-items: center; gap: 10px; width: 100%; min-height: 34px; padding: 0 10px; border: 0; border-radius: 6px;
background: none; color: var(--text); font: inherit; text-align: left; cursor: pointer;
}
.menu button:hover, .menu button:focus { background: var(--hover); }
.menu .danger { color: var(--red); }
.menu hr { margin: 5px 0; border: 0; border-top: 1px solid var(--line); }
#toasts {
position: fixed; z-index: 30; left: 50%; bottom: 24px; transform: translateX(-50%); display: grid; gap: 8px;
width: min(520px, calc(100vw - 24px)); pointer-events: none;
}
.toast {
display: flex; align-items: center; gap: 8px; padding: 8px 8px 8px 16px; border-radius: 10px; background: var(--text); color: var(--bg);
pointer-events: auto;
}
.toast span { flex: 1; }
.toast .button { flex: none; color: inherit; text-decoration: underline; }
.toast .button:hover { background: none; }
.toast .plain { color: inherit; }
.toast.error { background: var(--card); color: var(--red); border: 1px solid var(--red); }
.ring { flex: none; }
.ring circle { fill: none; stroke-width: 3.2; }
.ring .track { stroke: var(--line); }
.ring .arc { stroke: var(--grey); }
.ring.amber .arc { stroke: var(--amber); }
.ring.purple .arc { stroke: var(--purple); }
.ring.red .arc { stroke: var(--red-fill); }
.ring.dashed .track { visibility: hidden; }
.ring.dashed .arc { stroke: var(--hatch); }
.spark { color: var(--busy); flex: none; }
.signin { max-width: 420px; margin: 10vh auto 0; padding: 24px; }
.signin input:not([type=checkbox]) { width: 100%; }
.signin .problem { margin: 12px 0 0; }
.signin .button { width: 100%; min-height: 40px; }
@media (max-width: 759px) {
.button, .button.small, .plain, .segments button { min-height: 40px; }
.menu button { min-height: 44px; }
input[type=text], input[type=password], input[type=search], input[type=number], select { min-height: 42px; font-size: 16px; }
#toasts { bottom: calc(72px + env(safe-area-inset-bottom)); }
.search { min-width: 0; flex: 1 1 100%; }
}

"""#),
        ("css/views.css", #"""
.hero { padding: 18px 24px 16px; }
.figures { display: flex; gap: 20px; flex-wrap: wrap; }
.figure { display: flex; flex-direction: column; min-width: 0; flex: 1 1 124px; padding-left: 20px; border-left: 1px solid var(--line); }
.figure:first-child { padding-left: 0; border-left: 0; }
.figure.first { flex: 1.6 1 220px; }
.figure .label { font-size: 13px; }
.figure > b { font-size: 20px; line-height: 30px; letter-spacing: -.01em; }
.figure > .dim {
font-size: 12.5px; line-height: 18px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
}
.burn-line { display: flex; align-items: baseline; gap: 8px; }
.burn { font-size: 44px; line-height: 48px; font-weight: 600; letter-spacing: -.02em; }
.money-bar { display: flex; gap: 2px; height: 14px; margin: 16px 0 12px; border-radius: 4px; overflow: hidden; background: var(--well); }
.money-bar i { background: var(--k); min-width: 3px; }
.money-bar .k-unknown { background: repeating-linear-gradient(45deg, var(--hatch) 0 2px, var(--card) 2px 5px); }
.money-bar .k-kept { background: repeating-linear-gradient(135deg, var(--purple) 0 4px, var(--purple-light) 4px 8px); }
.chips { display: flex; gap: 6px 8px; flex-wrap: wrap; margin-left: -8px; }
.chip {
display: inline-flex; align-items: center; gap: 7px; min-height: 30px; padding: 0 9px; border: 1px solid transparent; border-radius: 8px;
background: none; color: var(--text); font: inherit; font-size: 13px; white-space: nowrap; cursor: pointer;
}
.chip:hover { background: var(--hover); }
.chip[aria-pressed=true] { border-color: var(--text); background: var(--hover); }
.needs {
display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 520px), 1fr)); overflow: hidden; gap: 1px;
background: var(--line);
}
.need { display: flex; align-items: center; gap: 12px; min-height: 43px; padding: 6px 10px 6px 24px; background: var(--card); }
.need p { flex: 1; min-width: 0; color: var(--dim); }
.need p b { color: var(--text); }
.need p b:first-child {
display: inline-block; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom;
}
.need-acts { display: flex; gap: 6px; flex: none; }
.tools { display: flex; align-items: center; gap: 8px; flex-wrap: wrap; margin: 20px 0 10px; }
.tools .dim { margin-left: 6px; font-size: 13px; }
.tools select { max-width: 180px; }
.only-phone { display: none; }
.bulk { position: sticky; top: 64px; z-index: 3; display: flex; align-items: center; gap: 8px; padding: 8px 16px; flex-wrap: wrap; }
.table { --memory: 76px; --owner: 70px; }
.no-memory { --memory: 0px; }
.no-owner { --owner: 0px; }
.row-grid {
display: grid; align-items: center; column-gap: 14px; padding: 0 16px; font-size: 13px; line-height: 18px;
grid-template-columns: 15px minmax(150px, 1.15fr) minmax(180px, 2.4fr) 138px var(--memory) 130px 88px var(--owner) 112px;
}
.no-memory .c-memory, .no-owner .c-owner { visibility: hidden; }
.table-head .row-grid { height: 38px; border-bottom: 1px solid var(--line); color: var(--dim); }
.table-head > * > * { white-space: nowrap; overflow: hidden; }
.table-head button {
display: inline-flex; align-items: center; gap: 2px; padding: 0; border: 0; background: none; color: inherit; font: inherit;
cursor: pointer;
}
.table-head button .i { width: 12px; visibility: hidden; }
.table-head [aria-sort] button { color: var(--text); font-weight: 500; }
.table-head [aria-sort] .i { visibility: visible; }
.table-head [aria-sort=descending] .i { transform: rotate(180deg); }
.rows { position: relative; contain: layout; }
.row { position: absolute; left: 0; right: 0; height: 52px; border-bottom: 1px solid var(--line); cursor: pointer; }
.row:hover, .row:focus-within { background: var(--hover); }
.c-check { display: flex; }
.c-name { display: flex; align-items: center; gap: 10px; min-width: 0; }
.shape { display: flex; }
.two { display: flex; flex-direction: column; min-width: 0; }
.two > *, .why-line, .c-owner { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.two > .dim { font-size: 12.5px; }
.name { color: var(--text); font-size: 14px; font-weight: 600; unicode-bidi: isolate; }
.c-why { min-width: 0; display: flex; flex-direction: column; }
.why-line b { font-weight: 500; margin-right: 4px; }
.tags { display: flex; gap: 5px; overflow: hidden; }
.c-gpu, .c-idle { display: flex; align-items: center; gap: 9px; min-width: 0; }
.c-end { display: flex; align-items: center; justify-content: flex-end; gap: 4px; }
.c-idle b { font-size: 14px; }
.k-stopped .name, .k-stopped .c-cost b { color: var(--dim); }
@media (max-width: 1239px) { .c-owner, .c-memory { display: none; } .row-grid { grid-template-columns: 15px minmax(140px, 1.1fr) minmax(160px, 2fr) 138px 130px 88px 112px; } }
@media (max-width: 999px) { .c-gpu { display: none; } .row-grid { grid-template-columns: 15px minmax(130px, 1.1fr) minmax(140px, 2fr) 130px 88px 112px; } }
@media (max-width: 759px) {
.hero { padding: 14px 16px; }
.figures { gap: 12px 16px; }
.figure { flex: 1 1 40%; padding-left: 0; border-left: 0; }
.figure.first { flex-basis: 100%; }
.chips { flex-wrap: nowrap; overflow-x: auto; margin: 0 -16px; padding: 2px 16px; scrollbar-width: none; }
.chip { border-color: var(--line); min-height: 36px; flex: none; }
.need { padding: 8px 10px 8px 16px; flex-wrap: wrap; }
.need p { flex: 1 1 60%; }
.tools { margin-top: 14px; }
.tools select { flex: 1; max-width: none; }
.only-phone { display: block; }
.table { background: none; border: 0; box-shadow: none; }
.table-head { display: none; }
.row {
height: 110px; border: 1px solid var(--line); border-radius: 12px; background: var(--card); padding: 10px 8px 4px 14px; column-gap: 8px;
grid-template: auto 20px 1fr / 1fr auto auto;
}
.c-check, .c-owner, .c-memory, .c-gpu, .tags, .why-line b, .c-cost .dim { display: none; }
.c-name { grid-area: 1 / 1; }
.c-cost { grid-area: 1 / 2 / 2 / 4; text-align: right; padding-right: 8px; font-size: 14px; }
.c-why { grid-area: 2 / 1 / 3 / 4; padding-right: 8px; }
.c-idle { grid-area: 3 / 1; }
.c-idle .two { flex-direction: row; align-items: baseline; gap: 8px; }
.c-end { grid-area: 3 / 2 / 4 / 4; }
.c-end .plain { min-width: 44px; }
}
.back { display: inline-flex; align-items: center; gap: 4px; color: var(--dim); font-size: 13px; }
.grow { flex: 1; min-width: 0; }
.state-line { display: flex; align-items: center; gap: 6px 14px; flex-wrap: wrap; margin-top: 4px; color: var(--dim); }
.state { display: inline-flex; align-items: center; gap: 6px; color: var(--k-text); }
.acts { display: flex; gap: 8px; flex-wrap: wrap; align-items: center; }
.verdict { display: flex; align-items: center; gap: 24px; padding: 18px 24px; flex-wrap: wrap; }
.verdict h2 { font-size: 18px; line-height: 26px; }
.dial { position: relative; width: 92px; height: 92px; flex: none; }
.dial .ring circle { stroke-width: 1.9; }
.dial > span {
position: absolute; inset: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; text-align: center;
}
.dial b { font-size: 18px; line-height: 21px; max-width: 74px; }
.dial .dim { font-size: 12px; line-height: 14px; }
.legend { display: flex; gap: 6px 16px; flex-wrap: wrap; font-size: 12.5px; }
.legend span { display: inline-flex; align-items: center; gap: 7px; }
.legend i { width: 13px; height: 11px; border-radius: 2px; }
.l-busy { background: var(--busy); }
.legend .l-quiet { height: 2px; background: var(--grey); margin-top: 8px; }
.l-unknown { background: repeating-linear-gradient(45deg, var(--hatch) 0 2px, var(--card) 2px 4px); border: 1px solid var(--hatch); }
.l-none { border: 1px dashed var(--line); }
.timeline { padding: 14px 16px 6px; overflow: hidden; }
.why, .plot svg { display: block; }
.why text, .plot text { font-size: 12px; fill: var(--text); }
.why .axis, .plot .axis { fill: var(--dim); }
.row-label { font-weight: 500; }
.why text { paint-order: stroke; stroke: var(--card); stroke-width: 4px; }
.why .now-label { font-weight: 600; }
.grid { stroke: var(--line); fill: none; }
.quiet { stroke: var(--grey); stroke-width: 1.6; fill: none; }
.f-busy { fill: var(--busy); }
.f-text { fill: var(--text); }
.f-hatch { fill: var(--hatch); }
.f-purple { fill: var(--purple); }
.unknown-block { fill: url(#hatch-unknown); stroke: var(--hatch); }
.threshold { stroke: var(--text); stroke-dasharray: 4 3; fill: none; }
.ramp { fill: var(--amber); fill-opacity: .28; stroke: var(--amber); stroke-width: 1.5; }
.coming { stroke: var(--amber); stroke-width: 1.5; stroke-dasharray: 3 3; fill: none; }
.if-quiet { stroke: var(--dim); stroke-dasharray: 2 3; fill: none; }
.held { fill: url(#hatch-kept); stroke: var(--purple); }
.pill { fill: var(--card); }
.now { stroke: var(--text); fill: none; }
.as-table { padding: 4px 16px 14px; }
summary { color: var(--accent-text); cursor: pointer; width: fit-content; }
.plain-table { width: 100%; margin-top: 8px; border-collapse: collapse; font-size: 13px; }
.plain-table th { padding: 6px 10px 6px 0; text-align: left; color: var(--dim); font-weight: 400; }
.plain-table td { padding: 7px 10px 7px 0; border-top: 1px solid var(--line); vertical-align: top; }
.columns { display: grid; grid-template-columns: minmax(0, 2.9fr) minmax(260px, 1fr); gap: 12px; align-items: start; }
.charts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 18px 24px; padding: 16px; }
.chart { margin: 0; }
figcaption { display: flex; justify-content: space-between; gap: 8px; font-size: 13px; margin-bottom: 6px; }
.plot .empty { height: 132px; padding: 48px 0; border: 1px dashed var(--line); border-radius: 8px; }
.line { fill: none; stroke: var(--busy); stroke-width: 1.5; stroke-linejoin: round; }
.area { fill: var(--busy); fill-opacity: .1; }
.cross { stroke: var(--dim); }
.log { height: 320px; overflow: auto; padding: 8px 16px; }
.log-line {
display: grid; grid-template-columns: 64px auto minmax(0, 1fr); gap: 8px;
font: 12px/19px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
.level.warning { color: var(--amber-text); }
.level.error, .level.critical { color: var(--red); }
.card-extra .search { min-width: 170px; flex: 0 1 190px; }
.list, .facts { padding: 6px 16px 10px; }
.facts > div { display: grid; grid-template-columns: 118px minmax(0, 1fr); gap: 8px; padding: 4px 0; font-size: 13px; }
.facts dt { color: var(--dim); }
.facts .warning, .check-line { display: flex; gap: 10px; padding: 7px 0; color: inherit; font-size: 13px; }
.facts .warning .i, .unhealthy .i, .degraded .i { color: var(--amber-text); margin-top: 2px; }
.healthy .i { color: var(--green); }
.check-line + .check-line { border-top: 1px solid var(--line); }
.check-line b { min-width: 76px; font-weight: 500; }
.copy { display: flex; align-items: center; }
.event { display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 8px; padding: 6px 0; font-size: 13px; }
.event time { color: var(--dim); }
.event + .event { border-top: 1px solid var(--line); }
@media (max-width: 999px) { .columns { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 759px) {
.charts { grid-template-columns: minmax(0, 1fr); }
.verdict { padding: 14px 16px; gap: 14px; }
.verdict .acts { width: 100%; }
.verdict .acts .button { flex: 1; }
.page-head > .acts { margin-left: 0; }
.page-head .grow { flex-basis: 100%; }
}
.list > .plain-table tr > :nth-child(n+4) { text-align: right; }
.list > .plain-table tr > :nth-child(3) { width: 30%; vertical-align: middle; }
.list > .plain-table i { display: block; height: 8px; min-width: 2px; border-radius: 3px; background: var(--busy); }
.plain-link { color: var(--text); }
.number { text-align: right; white-space: nowrap; }
.idle-line, .alert { display: flex; align-items: center; gap: 12px; padding: 10px 0; }
.idle-line + .idle-line, .alert + .alert { border-top: 1px solid var(--line); }
.idle-line .tag { vertical-align: middle; margin-left: 3px; }
.alert { align-items: flex-start; }
.alert > .i { margin-top: 2px; color: var(--amber-text); }
.alert.critical > .i { color: var(--red); }
.alert.over > .i { color: var(--green); }
.activity h2 { margin: 14px 0 4px; }
.activity .event { grid-template-columns: 84px minmax(0, 1fr) 190px 110px; }
.activity .event .i { margin-right: 6px; vertical-align: -3px; color: var(--amber-text); }
.activity .critical .i { color: var(--red); }
.more { padding: 8px 16px 16px; text-align: center; }
@media (max-width: 759px) {
.activity .event { grid-template-columns: 66px minmax(0, 1fr); }
.activity .event > .dim { display: none; }
.list > .plain-table tr > :nth-child(3), .list > .plain-table tr > :nth-child(n+6) { display: none; }
}

"""#),
        ("favicon.svg", #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7.5" fill="none" stroke="#3a62e8" stroke-width="3" stroke-dasharray="36 11.1" transform="rotate(-90 10 10)"/><rect x="7" y="7" width="6" height="6" rx="1.2" fill="#3a62e8"/></svg>

"""#),
        ("index.html", #"""
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Control Plane</title>
<link rel="icon" href="{{assets}}/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{{assets}}/css/base.css">
<link rel="stylesheet" href="{{assets}}/css/parts.css">
<link rel="stylesheet" href="{{assets}}/css/views.css">
<link rel="modulepreload" href="{{assets}}/js/actions.js">
<link rel="modulepreload" href="{{assets}}/js/view/fleet.js">
<link rel="modulepreload" href="{{assets}}/js/view/table.js">
<script type="module" src="{{assets}}/js/main.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>

"""#),
        ("js/actions.js", #"""
import { expectProblem, part, Problem } from "./api.js";
import { classes, effectsOfStop, isOff, leftOutOfStop, needsTypedName } from "./classify.js";
import { h } from "./dom.js";
import { count, moment, parse, rate, span } from "./format.js";
import { icon } from "./icons.js";
import { button, dialog, toast } from "./parts.js";
const path = (row, rest) => `servers/${part(row.doc.id)}/${rest}`;
async function attempt(app, run) {
if (!app.canAct()) { toast("Not connected: nothing was changed.", { isError: true }); return false; }
try { await run(); return true; } catch (error) {
expectProblem(error);
if (error.status !== 401) toast(error.lines.join(" "), { isError: true });
return false;
}
}
function ask(app, options) {
const { run } = options.action;
options.action.run = () => {
if (!app.canAct()) throw new Problem(0, "Not connected", "Not connected: nothing was changed. Wait until the page is live again.");
return run();
};
dialog(options);
}
export async function postpone(app, row, seconds) {
const isFirst = !row.doc.extension || parse(row.doc.extension.until) <= app.now();
await attempt(app, async () => {
app.put(await app.api.post(path(row, "extend"), { seconds }));
toast(`${row.doc.name}: stop postponed until ${moment(parse(row.doc.extension.until), app.now())}.`, {
undo: isFirst ? () => attempt(app, async () => app.put(await app.api.delete(path(row, "extend")))) : undefined,
});
});
}
export async function unprotect(app, row) {
const { reason, until } = row.doc.protection ?? {};
await attempt(app, async () => {
app.put(await app.api.delete(path(row, "protect")));
toast(
`${row.doc.name} is no longer protected.`,
{ undo: () => protectNow(app, row, { reason: reason ?? undefined, until: until ?? undefined }) }
);
});
}
const protectNow = (app, row, body) => attempt(app, async () => app.put(await app.api.post(path(row, "protect"), body)));
export function protect(app, rows) {
const choices = [[8 * 3600, "8 hours"], [24 * 3600, "1 day"], [3 * 86400, "3 days"], [7 * 86400, "1 week"], [0, "until removed"]];
const choice = h("select", { "aria-label": "Protect for" }, choices.map(([seconds, text]) => h("option", { value: seconds }, text)));
choice.value = String(24 * 3600);
const reason = h("input", { type: "text", maxlength: 500, placeholder: "Customer demo on Monday", "data-first": true });
const cost = rows.reduce((sum, row) => sum + (row.doc.cost_per_hour ?? 0), 0);
ask(app, {
title: rows.length === 1 ? `Protect ${rows[0].doc.name}?` : `Protect ${count(rows.length, "server")}?`, symbol: "shield",
body: [
h("p", null, `It is not stopped while idle, and costs ${rate(cost)} as long as it runs.`),
h("label", { class: "field" }, h("span", null, "For"), choice),
h("label", { class: "field" }, h("span", null, "Reason (optional)"), reason),
],
action: {
label: "Protect", run: async () => {
const seconds = Number(choice.value);
const body = {
reason: reason.value.trim() || undefined, until: seconds ? new Date(app.now() + seconds * 1000).toISOString() : undefined
};
for (const row of rows) app.put(await app.api.post(path(row, "protect"), body));
toast(rows.length === 1 ? `${rows[0].doc.name} is protected.` : `${count(rows.length, "server")} are protected.`, {
undo: () => rows.forEach(row => attempt(app, async () => app.put(await app.api.delete(path(row, "protect"))))),
});
},
},
});
}
const effectList = effects => h("ul", { class: "effects" }, effects.map(({ mark, text }) =>
h("li", { class: mark }, icon(mark === "good" ? "check" : "warn"), h("span", null, text))));
function typed(wanted, action, label = "To confirm, type") {
const field = h(
"input",
{
type: "text", autocomplete: "off", spellcheck: "false", "data-first": true, "data-confirm": true,
oninput: () => { action.button.disabled = field.value.trim() !== wanted; }
}
);
return h("label", { class: "field" }, h("span", null, `${label} `, h("code", null, wanted)), field);
}
const mustForce = doc => Boolean(doc.protection) || ["none", "unknown"].includes(doc.storage);
async function control(app, row, action, force = false) {
const answer = await app.api.post(path(row, "control"), { action, force });
if (answer.server) app.put(answer.server);
if (!answer.success) { row.asked = action; app.changed("servers"); }
return answer;
}
export function stop(app, rows) {
if (rows.length === 1) return stopOne(app, rows[0]);
const all = rows.map(row => ({ row, why: leftOutOfStop(row.doc, row.kind) }));
const going = all.filter(one => !one.why).map(one => one.row);
const left = all.filter(one => one.why);
const saves = going.reduce((sum, row) => sum + (row.doc.cost_per_hour ?? 0), 0);
ask(app, {
title: going.length ? `Stop ${count(going.length, "server")}?` : "None of these can be stopped together", symbol: "stopped", tone: "danger",
body: [
going.length ? effectList([
{ mark: "warn", text: `Container disks are erased; volumes stay: ${names(going)}.` },
{ mark: "good", text: `Compute billing of ${rate(saves)} ends once RunPod confirms the stops.` }
]) : null,
left.length ? h(
"p", null,
`Left out, stop them one by one: ${left.slice(0, 12).map(({ row, why }) => `${row.doc.name} (${why})`).join(", ")}${left.length > 12 ? `, and ${left.length - 12} more` : ""}.`
) : null,
],
action: {
label: "Stop", disabled: !going.length, run: async () => {
const failed = [];
for (const row of going) {
try { await control(app, row, "stop"); } catch (error) {
expectProblem(error);
failed.push(`${row.doc.name}: ${error.detail}`);
}
}
if (failed.length) throw new Problem(409, "Some were refused", failed.join(" "));
toast(`Requested the stop of ${count(going.length, "server")}.`);
},
},
});
}
const names = rows => rows.slice(0, 8).map(row => row.doc.name).join(", ") + (rows.length > 8 ? `, and ${rows.length - 8} more` : "");
function stopOne(app, row) {
const { doc, kind } = row;
const mustType = needsTypedName(doc, kind);
const action = {
label: mustType ? "Stop it anyway" : "Stop", disabled: mustType,
run: async () => {
if (!mustType && needsTypedName(row.doc, row.kind)) throw new Problem(
409, "Changed", `${row.doc.name} is now ${classes[row.kind].word.toLowerCase()}. Close this and check again.`
);
const answer = await control(app, row, "stop", mustForce(doc));
toast(
answer.success ? `${doc.name} is stopped.` : `Requested the stop of ${doc.name}. It counts as stopped once RunPod confirms it.`
);
},
};
ask(app, {
title: `Stop ${doc.name}?`, symbol: "stopped", tone: "danger",
body: [effectList(effectsOfStop(doc, kind, app.now())), mustType ? typed(doc.name, action) : null], action
});
}
export async function start(app, row) {
await attempt(app, async () => {
const answer = await control(app, row, "start");
toast(answer.success ? `${row.doc.name} is running.` : `Requested the start of ${row.doc.name}.`);
});
}
export function restart(app, row) {
const action = {
label: "Restart", disabled: needsTypedName(row.doc, row.kind),
run: async () => {
await control(app, row, "restart", mustForce(row.doc));
toast(`Requested the restart of ${row.doc.name}.`);
},
};
ask(app, {
title: `Restart ${row.doc.name}?`, symbol: "starting", tone: "danger",
body: [
effectList([{ mark: "warn", text: "Everything that runs on it ends, and the container disk is erased." }]),
action.disabled ? typed(row.doc.name, action) : null
], action,
});
}
export function adopt(app, row) {
const mayLose = row.doc.type === "timed" && ["none", "unknown"].includes(row.doc.storage);
const timeout = row.doc.idle_timeout_seconds;
const accept = h("input", { type: "checkbox" });
ask(app, {
title: `Adopt ${row.doc.name}?`, symbol: "check",
body: [
h(
"p", null,
`The control plane manages it from now on. ${timeout ? `After ${span(timeout)} idle it is stopped, with a warning before${mayLose ? ", but only if you accept the loss of its data" : ""}.` : "Its idle timeout is off, so it is never stopped for being idle."}`
),
mayLose ? h(
"label", { class: "check" }, accept, h("span", null, "Stop it although that erases everything on it: it has no volume.")
) : null,
],
action: {
label: "Adopt",
run: async () => {
app.put(await app.api.post(path(row, "adopt"), accept.checked ? { accept_data_loss: true } : {}));
toast(`${row.doc.name} is managed now.`);
}
},
});
}
export async function release(app, row) {
await attempt(app, async () => {
app.put(await app.api.delete(path(row, "adopt")));
toast(`${row.doc.name} is unmanaged now.`, { undo: () => attempt(app, async () => app.put(await app.api.post(path(row, "adopt")))) });
});
}
export function setTimeoutOf(app, row) {
const minutes = h(
"input", { type: "number", min: 0, step: "any", value: Number((row.doc.idle_timeout_seconds / 60).toFixed(2)), "data-first": true }
);
ask(app, {
title: `Idle timeout of ${row.doc.name}`, symbol: "clock",
body: [h("label", { class: "field" }, h("span", null, "Minutes; 0 means never"), minutes)],
action: { label: "Save", run: async () => {
const idle_timeout_seconds = Math.round(minutes.valueAsNumber * 60);
if (Number.isNaN(idle_timeout_seconds)) throw new Problem(422, "No number", "Enter the number of minutes; 0 means never.");
const answer = await app.api.post(path(row, "control"), { action: "update", config: { idle_timeout_seconds } });
if (answer.server) app.put(answer.server);
toast(`${row.doc.name}: ${idle_timeout_seconds ? "idle timeout changed. A full new period begins." : "never stopped for being idle from now on."}`);
} },
});
}
export function remove(app, row) {
const action = { label: "Delete", disabled: true, run: async () => {
await app.api.delete(`servers/${part(row.doc.id)}?confirm=${part(row.doc.id)}`);
toast(`Requested the deletion of ${row.doc.name}.`);
await app.resync();
} };
ask(app, {
title: `Delete ${row.doc.name}?`, symbol: "warn", tone: "danger",
body: [
effectList([{ mark: "bad", text: "The server and everything on its disks are deleted. This cannot be undone." }]),
typed(row.doc.id, action, "To confirm, type its id")
], action,
});
}
export function actByKey(app, row, key) {
if (!app.may("operate") || !row.doc.adopted || isOff(row.doc, row.kind)) return;
if (key === "e" && row.kind === "counting_down") postpone(app, row, 1800);
if (key === "p" && !row.doc.protection) protect(app, [row]);
if (key === "s") stop(app, [row]);
}
export function menuOf(app, row) {
const { doc, kind } = row;
const items = [];
const add = (label, symbol, run, tone) => items.push({ label, symbol, run: () => run(app, row), tone, act: true });
if (app.may("operate") && doc.adopted) {
if (kind === "counting_down") {
add("Postpone 30 min", "clock", (a, r) => postpone(a, r, 1800));
add("Postpone 2 h", "clock", (a, r) => postpone(a, r, 7200));
}
if (doc.protection) add("Remove protection", "shield", unprotect);
else if (!isOff(doc, kind)) add("Protect…", "shield", (a, r) => protect(a, [r]));
if (isOff(doc, kind)) add("Start", "starting", start);
else add("Stop…", "stopped", (a, r) => stop(a, [r]), "danger");
if (doc.type === "timed" && doc.state === "running") add("Restart…", "starting", restart);
add("Idle timeout…", "settings", setTimeoutOf);
}
if (app.may("admin")) {
if (items.length) items.push(null);
if (doc.adopted) add("Release", "close", release); else add("Adopt…", "check", adopt);
if (doc.adopted) add("Delete…", "warn", remove, "danger");
}
return items;
}

"""#),
        ("js/api.js", #"""
import { sentence } from "./format.js";
export class Problem extends Error {
constructor(status, title, detail, errors) {
super(detail || title);
Object.assign(this, { status, title, detail: detail || title, errors: errors ?? {} });
}
get lines() {
const errors = Object.entries(this.errors);
return errors.length ? errors.map(([field, text]) => sentence(`${field.split(".").pop().replaceAll("_", " ")} ${text}`)) : [this.detail];
}
}
export function expectProblem(error) { if (!(error instanceof Problem)) throw error; }
export class API {
constructor({ base, token, refused }) { Object.assign(this, { base, token, refused }); }
get(path, options) { return this.call("GET", path, undefined, options); }
post(path, body = {}, options) { return this.call("POST", path, body, options); }
delete(path, options) { return this.call("DELETE", path, undefined, options); }
async call(method, path, body, { signal, seconds = 30, isOpen = false } = {}) {
const token = this.token();
const headers = isOpen ? {} : { Authorization: `Bearer ${token}` };
if (body !== undefined) headers["Content-Type"] = "application/json";
const limit = AbortSignal.timeout(seconds * 1000);
let answer;
try {
answer = await fetch(`${this.base}api/v1/${path}`, {
method, headers, body: body === undefined ? undefined : JSON.stringify(body), cache: "no-store",
signal: signal ? AbortSignal.any([signal, limit]) : limit,
});
} catch (error) {
if (signal?.aborted) throw error;
throw new Problem(
0, "No answer", limit.aborted ? `The control plane did not answer within ${seconds} s.` : "The control plane cannot be reached."
);
}
const document = await read(answer);
if (answer.ok) return document;
const problem = new Problem(answer.status, document?.title ?? answer.statusText, document?.detail, document?.errors);
if (answer.status === 401 && !isOpen && token === this.token()) this.refused(problem);
throw problem;
}
}
async function read(answer) {
if (answer.status === 204) return null;
const text = await answer.text();
if (!text) return null;
try { return JSON.parse(text); } catch {
throw new Problem(answer.status, "Not JSON", "Something between this page and the control plane answered in its place.");
}
}
export const part = text => encodeURIComponent(text);

"""#),
        ("js/chart/line.js", #"""
import { dim, fill, h, s, setText } from "../dom.js";
import { clock, moment } from "../format.js";
import { ticks } from "./why.js";
const height = 112, right = 52, foot = 20;
export function lineChart({ title, format, highest, link }) {
const now = h("b"), plot = h("div", { class: "plot", tabindex: 0, role: "img" });
const element = h("figure", { class: "chart" }, h("figcaption", null, dim(title), now), plot);
let data = null;
const cross = s("path", { class: "cross" });
function set(points, from, to) {
data = { points, from, to };
paint();
}
function scale() {
const width = plot.clientWidth || 300;
const top = highest ?? roundUp(Math.max(...data.points.map(one => one.max ?? one.average), 0));
return {
width, top, x: at => ((at - data.from) / (data.to - data.from)) * (width - right),
y: value => 6 + (1 - Math.min(1, value / top)) * (height - 6)
};
}
function paint() {
if (!data) return;
const { width, top, x, y } = scale();
if (!data.points.length) {
fill(plot, h("p", { class: "empty" }, "Not measured"));
setText(now, "–");
plot.setAttribute("aria-label", `${title}: not measured`);
return;
}
const gap = 2.5 * Math.min(...data.points.slice(1).map((one, i) => one.at - data.points[i].at), data.to - data.from);
let path = "", area = "", start = null, before = null;
for (const { at, average } of data.points) {
const here = `${x(at).toFixed(1)} ${y(average).toFixed(1)}`;
if (before == null || at - before > gap) {
if (before != null) area += `V${height}H${start}Z`;
path += `M${here}h.01`; area += `M${x(at).toFixed(1)} ${height}L${here}`; start = x(at).toFixed(1);
} else { path += `L${here}`; area += `L${here}`; }
before = at;
}
area += `V${height}H${start}Z`;
const lines = [0, 0.5, 1].map(share => [
s("path", { class: "grid", d: `M0 ${y(share * top)}H${width - right}` }),
s("text", { class: "axis", x: width, y: y(share * top) + 4, "text-anchor": "end" }, format(share * top))
]);
const times = ticks(data.from, data.to).filter((_, i) => width > 420 || i % 2 === 0).map(at => s(
"text", { class: "axis", x: Math.max(16, x(at)), y: height + 16, "text-anchor": "middle" }, clock(at)
));
fill(
plot,
s(
"svg", { width, height: height + foot, viewBox: `0 0 ${width} ${height + foot}` }, lines, times,
s("path", { class: "area", d: area }), s("path", { class: "line", d: path }), cross
)
);
const last = data.points.at(-1);
setText(now, format(last.average));
plot.setAttribute("aria-label", `${title}: ${format(last.average)} at ${clock(last.at)}`);
}
function point(at) {
if (!data?.points.length) return;
if (at == null) { cross.setAttribute("d", ""); setText(now, format(data.points.at(-1).average)); return; }
const nearest = data.points.reduce((a, b) => (Math.abs(b.at - at) < Math.abs(a.at - at) ? b : a));
const { x } = scale();
cross.setAttribute("d", `M${x(nearest.at)} 0V${height}`);
setText(now, `${format(nearest.average)} at ${moment(nearest.at, data.to)}`);
}
let held = null;
plot.addEventListener(
"pointermove",
event => {
if (data) link(data.from + ((event.clientX - plot.getBoundingClientRect().left) / (scale().width - right)) * (data.to - data.from));
}
);
plot.addEventListener("pointerleave", () => link(null));
plot.addEventListener("blur", () => { held = null; link(null); });
plot.addEventListener("keydown", event => {
const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
if (!step || !data?.points.length) return;
event.preventDefault();
held = Math.max(0, Math.min(data.points.length - 1, (held ?? data.points.length) + step));
link(data.points[held].at);
});
return { element, set, paint, point };
}
function roundUp(value) {
if (value <= 0) return 1;
const power = 10 ** Math.floor(Math.log10(value));
return [1, 2, 2.5, 5, 10].map(one => one * power).find(one => one >= value) ?? 10 * power;
}

"""#),
        ("js/chart/ring.js", #"""
import { s, setAttribute } from "../dom.js";
const length = 2 * Math.PI * 10;
export function ring(size = 26) {
const track = s("circle", { class: "track", cx: 13, cy: 13, r: 10 });
const arc = s("circle", { class: "arc", cx: 13, cy: 13, r: 10, transform: "rotate(-90 13 13)" });
return s("svg", { class: "ring", viewBox: "0 0 26 26", width: size, height: size, "aria-hidden": "true" }, track, arc);
}
export function setRing(element, share, tone) {
setAttribute(element, "class", `ring ${tone}${share == null ? " dashed" : ""}`);
setAttribute(element.lastChild, "stroke-dasharray", share == null ? "2 2.2" : `${(share * length).toFixed(1)} ${length.toFixed(1)}`);
}

"""#),
        ("js/chart/spark.js", #"""
import { s, setAttribute } from "../dom.js";
export const spark = (width, height) => s(
"svg", { class: "spark", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
s("path", { fill: "none", stroke: "currentColor", "stroke-width": 1.3, "stroke-linejoin": "round" })
);
export function setSpark(element, values, highest = 100) {
const { width, height } = element.viewBox.baseVal;
setAttribute(element.firstChild, "d", sparkPath(values ?? [], width, height, highest));
}
export function sparkPath(values, width, height, highest) {
if (!values.length) return "";
const step = width / Math.max(1, values.length - 1);
let path = "", isDrawing = false;
values.forEach((value, place) => {
if (value == null) { isDrawing = false; return; }
const y = height - 1 - Math.min(1, Math.max(0, value / highest)) * (height - 2);
path += `${isDrawing ? "L" : "M"}${(place * step).toFixed(1)} ${y.toFixed(1)}`;
if (!isDrawing && values[place + 1] == null) path += "h.01";
isDrawing = true;
});
return path;
}
export function slotted(points, from, to, slots) {
const values = Array(slots).fill(null);
for (const { at, average } of points) {
const slot = Math.floor(((at - from) / (to - from)) * slots);
if (slot >= 0 && slot < slots) values[slot] = average;
}
return values;
}

"""#),
        ("js/chart/why.js", #"""
import { s } from "../dom.js";
import { clock, parse, span } from "../format.js";
const minute = 60_000;
export function record(spans, reading, from, to) {
const last = spans.at(-1);
if (last && from <= last.to && last.reading === reading) { last.to = Math.max(last.to, to); return; }
if (last && from < last.to) last.to = from;
spans.push({ reading, from, to });
}
export function knownSpans(signal, now, since = null) {
const seen = parse(signal.observed_at), busy = parse(signal.last_busy_at), unknown = parse(signal.unknown_since);
switch (signal.reading) {
case "busy": return [{ reading: "busy", from: busy ?? seen, to: now }];
case "unknown": return [{ reading: "unknown", from: unknown ?? seen, to: now }];
default: {
const quiet = Math.min(since ?? seen, busy ?? seen);
return busy ? [
{ reading: "busy", from: busy, to: busy }, { reading: "quiet", from: busy, to: now }
] : [{ reading: "quiet", from: quiet, to: now }];
}
}
}
export function geometry({ since, deadline, timeout, now, isStopped = false, postponedUntil = null }) {
const whole = (timeout || 600) * 1000;
const from = since == null ? now - 1.5 * whole : Math.max(
now - 24 * 60 * minute, Math.min(now - whole / 2, since - 0.25 * Math.max(whole, now - since))
);
const to = deadline != null ? deadline + 0.12 * (deadline - from) : since == null && timeout && !isStopped ? now + 1.15 * whole : now + 0.06 * (now - from);
const ramp = [];
let held = null;
if (since != null) {
const reached = since + whole;
ramp.push([Math.max(since, from), Math.max(0, from - since) / whole], [Math.min(now, reached), Math.min(1, (now - since) / whole)]);
if (now > reached && timeout) held = { from: Math.max(from, reached), to: now };
}
return {
from, to, ramp, held, end: deadline,
isPostponed: postponedUntil != null && deadline != null && since != null && deadline > since + whole + 1000,
ifQuiet: since == null && timeout && !isStopped ? now + whole : null, ticks: ticks(from, to)
};
}
export function ticks(from, to) {
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440].map(one => one * minute);
const step = steps.find(one => (to - from) / one <= 7) ?? steps.at(-1);
const offset = new Date(from).getTimezoneOffset() * minute;
const moments = [];
for (let at = Math.ceil((from - offset) / step) * step + offset; at < to; at += step) moments.push(at);
return moments;
}
const rowHeight = 24, clockHeight = 84, axis = 22;
export function draw({ width, rows, shape, timeout, now, isNarrow, words }) {
const left = isNarrow ? 0 : 210, right = 12;
const rowStep = isNarrow ? rowHeight + 16 : rowHeight;
const x = at => left + ((Math.max(shape.from, Math.min(shape.to, at)) - shape.from) / (shape.to - shape.from)) * (width - left - right);
const clockTop = rows.length * rowStep + 14, bottom = clockTop + clockHeight;
const y = share => bottom - 8 - share * (clockHeight - 24);
const text = (value, at, top, extra) => s("text", { x: at, y: top, ...extra }, value);
const parts = [s("defs", null,
s(
"pattern", { id: "hatch-unknown", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
s("rect", { class: "f-hatch", width: 1.8, height: 5 })
),
s(
"pattern", { id: "hatch-kept", width: 8, height: 8, patternUnits: "userSpaceOnUse", patternTransform: "rotate(-45)" },
s("rect", { class: "f-purple", width: 2.5, height: 8 })
))];
for (const at of shape.ticks.filter(one => Math.abs(x(one) - x(now)) > 36 && x(one) < width - 16)) parts.push(
s("path", { class: "grid", d: `M${x(at)} 4V${bottom}` }),
text(clock(at), x(at), bottom + 16, { class: "axis", "text-anchor": "middle" })
);
rows.forEach(({ label, detail, reading, spans }, place) => {
const base = place * rowStep + rowStep - 4;
parts.push(text(label, isNarrow ? 4 : 24, isNarrow ? base - 24 : base - 5, { class: "row-label" }),
text(
shortened(detail, isNarrow ? 30 : 27 - label.length), isNarrow ? width - right : left - 12, isNarrow ? base - 24 : base - 5,
{ class: "axis", "text-anchor": "end" }
));
if (!isNarrow) parts.push(mark(reading, 4, base - 14));
for (const one of spans) {
if (one.to < shape.from) continue;
const start = x(one.from), size = Math.max(2, x(one.to) - start);
if (one.reading === "quiet") parts.push(s("path", { class: "quiet", d: `M${start} ${base}h${size}` }));
else parts.push(s(
"rect", { class: one.reading === "busy" ? "f-busy" : "unknown-block", x: start, y: base - 13, width: size, height: 13, rx: 1.5 }
));
}
});
parts.push(s("path", { class: "grid", d: `M${left} ${clockTop}H${width - right}` }));
if (timeout) parts.push(s("path", { class: "threshold", d: `M${left} ${y(1)}H${width - right}` }));
if (!isNarrow) parts.push(
text("Idle clock", 24, y(0.55), { class: "row-label" }), text(words.clock, 24, y(0.55) + 17, { class: "axis" })
);
if (shape.ramp.length) {
const [[t0, s0], [t1, s1]] = shape.ramp;
parts.push(s("path", { class: "ramp", d: `M${x(t0)} ${y(0)}L${x(t0)} ${y(s0)}L${x(t1)} ${y(s1)}L${x(t1)} ${y(0)}Z` }));
if (shape.end != null) parts.push(s(
"path",
{
class: "coming",
d: shape.isPostponed ? `M${x(now)} ${y(s1)}H${x(shape.end)}V${y(1)}` : `M${x(now)} ${y(s1)}L${x(shape.end)} ${y(1)}`
}
));
}
if (shape.held) {
parts.push(s(
"rect",
{ class: "held", x: x(shape.held.from), y: y(1), width: Math.max(1, x(shape.held.to) - x(shape.held.from)), height: y(0) - y(1) }
));
if (
words.held && words.held.length * 6.7 + 24 < x(shape.held.to) - x(shape.held.from)
) parts.push(...pill(words.held, x(shape.held.from) + 12, y(0.5)));
}
if (shape.ifQuiet != null) parts.push(
s("path", { class: "if-quiet", d: `M${x(now)} ${y(0)}L${x(shape.ifQuiet)} ${y(1)}` }),
text(`if quiet from now: stops ${clock(shape.ifQuiet)}`, x(shape.ifQuiet), y(1) - 7, { class: "axis", "text-anchor": "end" })
);
if (shape.end != null) parts.push(s("path", { class: "now", d: `M${x(shape.end)} 4V${bottom}` }), s("rect", { class: "f-text", x: x(shape.end) - 4.5, y: y(1) - 4.5, width: 9, height: 9, rx: 1 }),
text(`stops ${clock(shape.end, true)}`, x(shape.end) - 7, isNarrow ? y(1) - 8 : 16, { class: "row-label", "text-anchor": "end" }));
parts.push(
s("path", { class: "now", d: `M${x(now)} 4V${bottom}` }),
text("now", x(now), bottom + 16, { class: "row-label now-label", "text-anchor": "middle" })
);
return s(
"svg", { class: "why", width, height: bottom + axis, viewBox: `0 0 ${width} ${bottom + axis}`, role: "img", "aria-label": words.label },
parts
);
}
const shortened = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
function mark(reading, x, y) {
if (reading === "quiet") return s("path", { class: "quiet", d: `M${x} ${y + 10}h13` });
return s("rect", { class: reading === "busy" ? "f-busy" : "unknown-block", x, y, width: 13, height: 11, rx: 2 });
}
const pill = (value, x, y) => [
s("rect", { class: "pill", x: x - 6, y: y - 13, width: value.length * 6.7 + 12, height: 19, rx: 5 }),
s("text", { class: "row-label", x, y: y + 1 }, value)
];
export function inWords(rows, { since, deadline, now }) {
const say = rows.map(({ label, reading }) => `${label} ${reading}`).join(", ");
const idle = since == null ? "The idle clock is at 0." : `Idle for ${span((now - since) / 1000)}.`;
return `${say}. ${idle}${deadline == null ? "" : ` Stops in ${span((deadline - now) / 1000)}.`}`;
}

"""#),
        ("js/classify.js", #"""
import { actor, clock, countdown, localTimes, moment, parse, sentence, span } from "./format.js";
export const classes = {
busy: { word: "Busy", icon: "busy", urgency: 4 },
counting_down: { word: "Counting down", icon: "counting", urgency: 1 },
unknown: { word: "Unknown", icon: "unknown", urgency: 2 },
kept: { word: "Idle, stays on", icon: "kept", urgency: 3 },
starting: { word: "Starting", icon: "starting", urgency: 5 },
stopping: { word: "Stopping", icon: "stopping", urgency: 5 },
trouble: { word: "Still billing", icon: "trouble", urgency: 0 },
stopped: { word: "Stopped", icon: "stopped", urgency: 6 },
};
export const classify = server => (server.class in classes ? server.class : "unknown");
export function word(server, kind) {
if (kind === "kept" && !server.adopted) return "Idle, unmanaged";
if (kind === "kept" && server.protection) return "Idle, protected";
if (kind === "kept" && server.storage === "none") return "Idle, data at risk";
if (kind === "trouble" && server.state === "error") return "Error";
return classes[kind].word;
}
export const isOff = (server, kind) => kind === "stopped" && server.state !== "running";
export function why(server, now) {
const [first] = server.reasons ?? [];
const { why: text, protection, extension } = server;
const at = stamp => moment(parse(stamp), now);
if (server.state !== "running" || !first) return localTimes(text, now);
if (first.code === "protected" && protection) {
const end = protection.until ? `until ${at(protection.until)}` : "until removed";
return `protected by ${actor(protection.owner)} ${end}${protection.reason ? `: ${protection.reason}` : ""}`;
}
if (["idle", "postponed"].includes(first.code) && parse(extension?.until) > now) {
return `stop postponed by ${actor(extension.by)} until ${at(extension.until)}`;
}
if (first.code === "idle") return `idle since ${at(first.since)}; stops after ${span(server.idle_timeout_seconds)} idle`;
if (first.code === "unknown") return text.replace(/ unknown .*?: /, ` unknown since ${at(first.since)}: `);
return localTimes(text, now).replace(/ \([^()]*(ago|now)\)$/, "");
}
export const whySentence = (server, now) => sentence(why(server, now).replace(/\.$/, ""));
export function idleClock(server, kind, now) {
const since = parse(server.idle.since);
const deadline = parse(server.idle.deadline);
const timeout = server.idle_timeout_seconds;
const idle = since == null ? 0 : Math.max(0, (now - since) / 1000);
switch (kind) {
case "counting_down": {
const left = (deadline - now) / 1000;
const whole = Math.max(1, (deadline - since) / 1000);
return {
share: clamp(1 - left / whole), tone: "amber", big: left > 0 ? countdown(left) : "0:00", small: `stops ${moment(deadline, now)}`
};
}
case "kept": {
const small = server.protection
? server.protection.until ? `until ${moment(parse(server.protection.until), now)}` : "protected"
: server.adopted ? server.storage === "none" ? "data at risk" : "stays on" : "unmanaged";
return { share: timeout ? clamp(idle / timeout) : 1, tone: "purple", big: countdown(idle), small };
}
case "unknown": return { share: null, tone: "grey", big: "Unknown", small: "counts as busy" };
case "trouble": return { share: 1, tone: "red", big: since ? countdown(idle) : "–", small: since ? "idle" : "" };
case "stopped": {
const at = parse(server.stopped_at);
return { share: 0, tone: "grey", big: at ? span((now - at) / 1000) : "–", small: at ? `since ${moment(at, now)}` : "off" };
}
case "stopping": return { share: 1, tone: "grey", big: "Stopping", small: "not confirmed yet" };
case "starting": return { share: 0, tone: "grey", big: "–", small: "starting" };
default: return { share: 0, tone: "grey", big: "0:00", small: timeout ? `of ${span(timeout)}` : "timeout off" };
}
}
const clamp = share => Math.max(0, Math.min(1, share));
export function effectsOfStop(server, kind, now) {
const effects = [];
const add = (mark, text) => effects.push({ mark, text });
const started = parse(server.started_at);
const run = started ? ` The run since ${moment(started, now)} (${span((now - started) / 1000)}) ends.` : "";
if (kind === "busy" || kind === "unknown") {
const first = server.reasons?.find(one => one.code === kind);
add("bad", `${whySentence(first ? { ...server, reasons: [first], why: first.text } : server, now)}.${run}`);
}
if (server.protection) add(
"bad", `It is protected${server.protection.reason ? `: ${server.protection.reason}` : ""}. Stopping it ends the protection.`
);
if (server.type === "serverless") {
add("warn", "No worker stays ready: the next request waits for a cold start.");
} else if (server.storage === "none") {
add("bad", "Everything on it is erased: it has no volume.");
} else if (server.storage === "unknown") {
add("bad", "RunPod does not report a volume: everything on it may be erased.");
} else {
add("warn", "The container disk is erased: /root, /tmp, and what pip and apt installed.");
const size = server.volume_gb ?? server.config?.volume_gb;
add("good", server.storage === "network" ? "The network volume stays." : `The ${size ? `${size} GB ` : ""}volume stays.`);
add("warn", "The GPU goes back to RunPod: the next start may find none free.");
}
if (server.cost_per_hour) add("good", `Compute billing of $${server.cost_per_hour.toFixed(2)}/h ends once RunPod confirms the stop.`);
return effects;
}
export const needsTypedName = (server, kind) =>
kind === "busy" || kind === "unknown" || Boolean(server.protection) || (
server.type === "timed" && ["none", "unknown"].includes(server.storage)
);
export function leftOutOfStop(server, kind) {
if (!server.adopted) return "unmanaged";
if (kind === "stopped" || kind === "stopping") return "not running";
if (kind === "busy") return "busy";
if (kind === "unknown") return "unknown";
if (server.protection) return "protected";
return needsTypedName(server, kind) ? "data at risk" : null;
}
export function verdict(server, kind, now) {
const timeout = server.idle_timeout_seconds;
const because = whySentence(server, now);
const since = parse(server.idle.since);
switch (kind) {
case "counting_down": {
const deadline = parse(server.idle.deadline);
const postponed = server.extension && parse(server.extension.until) > now;
return {
title: `Stops at ${clock(deadline, true)} unless it becomes busy`,
text: postponed
? `${because}.`
: `Every signal is quiet since ${clock(since, true)}: ${span((now - since) / 1000)} of its ${span(timeout)}.`,
};
}
case "kept": return { title: `Idle since ${moment(since, now)}, and stays on`, text: `${because}.` };
case "unknown": return { title: "Stays on: not every signal is known", text: `${because}.` };
case "busy": {
const then = timeout && server.adopted && !server.protection ? `If it went quiet now, it would stop at ${clock(now + timeout * 1000)}.` : "";
return { title: "Busy, and stays on", text: `${because}. ${then}` };
}
case "stopped": {
const at = parse(server.stopped_at);
return { title: at ? `Stopped since ${moment(at, now)}` : "Stopped", text: `${because}.` };
}
default: return { title: classes[kind].word, text: `${because}.` };
}
}

"""#),
        ("js/dom.js", #"""
const svgNames = "http://www.w3.org/2000/svg";
function make(element, attributes, children) {
for (const [name, value] of Object.entries(attributes ?? {})) {
if (value == null || value === false) continue;
if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
else if (name === "css") for (const [property, one] of Object.entries(value)) element.style.setProperty(property, one);
else if (name in propertyNames) element[name] = value;
else element.setAttribute(name, value === true ? "" : value);
}
element.append(...children.flat(Infinity).filter(child => child != null && child !== false));
return element;
}
const propertyNames = { value: 1, checked: 1, disabled: 1 };
export const h = (name, attributes, ...children) => make(document.createElement(name), attributes, children);
export const div = (name, ...children) => h("div", { class: name }, ...children);
export const dim = (...children) => h("span", { class: "dim" }, ...children);
export const remark = (...children) => h("p", { class: "dim" }, ...children);
export const s = (name, attributes, ...children) => make(document.createElementNS(svgNames, name), attributes, children);
export function setText(element, text) {
if (element.firstChild?.nodeType === 3 && element.childNodes.length === 1) {
if (element.firstChild.data !== text) element.firstChild.data = text;
} else if (element.textContent !== text || element.childNodes.length > 1) {
element.textContent = text;
}
}
export function setAttribute(element, name, value) {
if (value == null) { if (element.hasAttribute(name)) element.removeAttribute(name); }
else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}
export const setHidden = (element, isHidden) => { if (element.hidden !== isHidden) element.hidden = isHidden; };
export const fill = (element, ...children) => element.replaceChildren(...children.flat(Infinity).filter(
child => child != null && child !== false
));
export function time(at, shown) {
const iso = new Date(at).toISOString();
return h("time", { datetime: iso, title: iso }, shown);
}
export function paused(run, wait) {
let timer = 0;
return (...values) => { clearTimeout(timer); timer = setTimeout(() => run(...values), wait); };
}

"""#),
        ("js/format.js", #"""
const none = "–";
export function money(dollars) {
if (dollars == null || Number.isNaN(dollars)) return none;
const size = Math.abs(dollars);
const digits = size >= 999.995 ? 0 : 2;
if (size > 0 && size < 0.005) return dollars < 0 ? "> -$0.01" : "< $0.01";
const text = size.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
return `${dollars < 0 ? "-" : ""}$${text}`;
}
export const rate = dollars => (dollars == null ? none : `${money(dollars)}/h`);
export function countdown(seconds) {
if (seconds == null) return none;
const whole = Math.max(0, Math.floor(seconds));
if (whole >= 3600) return span(whole);
return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
export function span(seconds) {
if (seconds == null) return none;
const whole = Math.max(0, Math.floor(seconds));
const two = (a, unitA, b, unitB) => (b ? `${a} ${unitA} ${b} ${unitB}` : `${a} ${unitA}`);
if (whole < 60) return `${whole} s`;
if (whole < 600) return two(Math.floor(whole / 60), "min", whole % 60, "s");
if (whole < 3600) return `${Math.floor(whole / 60)} min`;
if (whole < 86400) return two(Math.floor(whole / 3600), "h", Math.floor((whole % 3600) / 60), "min");
return two(Math.floor(whole / 86400), "d", Math.floor((whole % 86400) / 3600), "h");
}
export function ago(at, now) {
if (at == null) return none;
const seconds = (now - at) / 1000;
if (seconds < 5) return "just now";
if (seconds < 60) return `${Math.floor(seconds)} s ago`;
if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
if (seconds < 86400) return `${Math.floor(seconds / 3600)} h ago`;
return `${Math.floor(seconds / 86400)} d ago`;
}
const pad = number => String(number).padStart(2, "0");
const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
export function clock(at, withSeconds = false) {
if (at == null) return none;
const date = new Date(at);
return `${pad(date.getHours())}:${pad(date.getMinutes())}${withSeconds ? `:${pad(date.getSeconds())}` : ""}`;
}
export function moment(at, now) {
if (at == null) return none;
const date = new Date(at);
const today = new Date(now);
const midnight = day => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
const away = Math.round((midnight(date) - midnight(today)) / 86400000);
if (away === 0) return clock(at);
if (Math.abs(away) < 7) return `${days[date.getDay()]} ${clock(at)}`;
const day = `${date.getDate()} ${months[date.getMonth()]}`;
return date.getFullYear() === today.getFullYear() ? `${day} ${clock(at)}` : `${day} ${date.getFullYear()}`;
}
export function parse(text) {
if (!text) return null;
const at = Date.parse(text);
return Number.isNaN(at) ? null : at;
}
export const localTimes = (text, now) =>
(text ?? "").replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, stamp => moment(Date.parse(stamp), now));
export const percent = value => (value == null ? none : `${Math.round(value)} %`);
export function memory(megabytes) {
if (megabytes == null) return none;
const gigabytes = megabytes / 1024;
if (gigabytes < 0.95) return `${Math.round(megabytes)} MB`;
return `${gigabytes < 10 ? gigabytes.toFixed(1) : Math.round(gigabytes)} GB`;
}
export const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
export const gpu = (name, number) => (name ? `${number ?? 1} × ${name}` : number === 0 ? "CPU only" : none);
export function actor(text) {
if (!text) return none;
if (text === "control-plane") return "control plane";
return text.replace(/^(token|user):/, "");
}
export const sentence = text => (text ? text[0].toUpperCase() + text.slice(1) : "");

"""#),
        ("js/icons.js", #"""
import { s } from "./dom.js";
const line = d => () => [s("path", { d })];
const filled = d => () => [s("path", { d, fill: "currentColor", stroke: "none" })];
const circle = (r, more) => s("circle", { cx: 8, cy: 8, r, ...more });
const solid = { fill: "currentColor", stroke: "none" };
const shapes = {
busy: () => [circle(5, solid)],
counting: () => [circle(5.5), ...filled("M8 8V2.5A5.5 5.5 0 1 1 3.2 10.7Z")()],
kept: filled("M8 1.5 13.5 3.5V8c0 3.2-2.3 5.4-5.5 6.5C4.8 13.4 2.5 11.2 2.5 8V3.5Z"),
unknown: () => [circle(6, { "stroke-dasharray": "2.4 1.8" }), ...line("M6.4 6.3a1.6 1.6 0 1 1 2.3 1.5c-.5.3-.7.6-.7 1.2M8 11v.1")()],
starting: filled("M4 2.5 13 8l-9 5.5Z"),
stopping: () => [...line("M2.75 2.75h10.5v10.5H2.75Z")(), ...filled("M6 6h4v4H6Z")()],
trouble: () => [...filled("M8 1.5 15 14H1Z")(), s("path", { d: "M8 6v3.5M8 11.8v.1", stroke: "var(--card)" })],
stopped: line("M3 3h10v10H3Z"),
search: line("M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0M10.5 10.5 14 14"),
sun: () => [
circle(2.8), ...line("M8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9")()
],
moon: line("M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5Z"),
close: line("M4 4l8 8M12 4l-8 8"),
more: () => [3.5, 8, 12.5].map(cx => s("circle", { cx, cy: 8, r: 1.2, ...solid })),
check: line("M3 8.5 6.5 12 13 4.5"),
warn: line("M8 2 14.5 13.5h-13ZM8 6.5v3M8 11.5v.1"),
back: line("M10 3.5 5.5 8l4.5 4.5"),
down: line("M4 6l4 4 4-4"),
shield: line("M8 1.8 13 3.7V8c0 3-2 5-5 6.2C5 13 3 11 3 8V3.7Z"),
clock: () => [circle(6), ...line("M8 4.5V8l2.3 1.5")()],
copy: line("M5.5 5.5h8v8h-8ZM3 10.5h-.5v-8h8V3"),
fleet: line("M2.5 3h11v4h-11ZM2.5 9h11v4h-11ZM5 5h.1M5 11h.1"),
money: line("M3 13V9M6.5 13V6M10 13V8M13.5 13V3"),
alerts: line("M4 11V7a4 4 0 0 1 8 0v4l1.2 1.5H2.8ZM6.8 14.3h2.4"),
activity: line("M1.5 8h3l2-5 3 10 2-5h3"),
settings: line("M2 4.5h6M11 4.5h3M2 11.5h3M8 11.5h6M9.5 3v3M6.5 10v3"),
};
export const icon = name => s("svg", {
class: `i i-${name}`, viewBox: "0 0 16 16", width: 16, height: 16, fill: "none", stroke: "currentColor", "stroke-width": 1.5, "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true",
}, shapes[name]());

"""#),
        ("js/keys.js", #"""
import { h } from "./dom.js";
import { dialog } from "./parts.js";
export function search(app) {
if (app.address.name !== "fleet") location.hash = "#/fleet";
const focus = () => { const field = document.getElementById("search"); if (field) field.focus(); else requestAnimationFrame(focus); };
focus();
}
let pending = "";
export function keys(app, event) {
if (!app.me || document.querySelector("dialog[open], .menu")) return;
if ((event.ctrlKey || event.metaKey) && event.key === "k") { event.preventDefault(); return search(app); }
const isTyping = event.target.closest?.("input:not([type=checkbox]), select, textarea");
if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
if (pending === "g") {
pending = "";
const name = { f: "fleet", m: "money", a: "alerts", c: "activity", s: "settings" }[event.key];
if (name) { event.preventDefault(); location.hash = `#/${name}`; }
return;
}
if (event.key === "g") pending = "g";
else if (event.key === "/") { event.preventDefault(); search(app); }
else if (event.key === "?") help();
else if (event.key === "Escape" && app.address.name === "server") location.hash = "#/fleet";
else app.view?.key?.(event);
}
function help() {
const rows = [["/ or Ctrl K", "search servers"], ["j, k", "next, previous server"], ["Enter", "open it"], ["x", "select it"], ["e", "postpone its stop by 30 min"], ["p", "protect it"], ["s", "stop it"],
["g f, g m, g a, g c, g s", "Fleet, Money, Alerts, Activity, Settings"], ["Esc", "back, close"]];
dialog({
title: "Keys", symbol: "settings",
body: h("dl", { class: "facts" }, rows.map(([key, text]) => h("div", null, h("dt", null, h("kbd", null, key)), h("dd", null, text))))
});
}

"""#),
        ("js/live.js", #"""
import { expectProblem } from "./api.js";
const topics = ["servers", "metrics", "alerts", "activity"];
const pauses = [1, 2, 4, 8, 15];
const silenceEnds = 30_000;
export class Live {
state = "connecting";
lostAt = null;
nextTryAt = null;
#tries = 0;
#socket = null;
#isConnecting = false;
#timer = 0;
#heardAt = 0;
#isEnded = false;
constructor(options) {
Object.assign(this, options);
this.retryNow = this.retryNow.bind(this);
this.onVisible = () => { if (document.visibilityState === "visible") this.retryNow(); };
addEventListener("online", this.retryNow);
document.addEventListener("visibilitychange", this.onVisible);
this.#connect();
this.#watch = setInterval(() => this.#check(), 5000);
}
#watch;
end() {
this.#isEnded = true;
clearInterval(this.#watch);
clearTimeout(this.#timer);
removeEventListener("online", this.retryNow);
document.removeEventListener("visibilitychange", this.onVisible);
this.#socket?.close();
}
retryNow() {
if (this.#socket || this.#isConnecting || this.#isEnded) return;
clearTimeout(this.#timer);
this.#connect();
}
async #connect() {
this.nextTryAt = null;
this.#isConnecting = true;
try {
const { ticket } = await this.api.post("tickets", undefined, { seconds: 10 });
if (this.#isEnded) return;
const url = new URL(`ws/control-plane?ticket=${encodeURIComponent(ticket)}`, this.api.base);
url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
this.#open(new WebSocket(url));
} catch (error) {
expectProblem(error);
if (error.status !== 401) this.#lose();
} finally { this.#isConnecting = false; }
}
#open(socket) {
this.#socket = socket;
this.#heardAt = Date.now();
socket.onopen = () => { for (const topic of topics) socket.send(JSON.stringify({ action: "subscribe", topic })); };
socket.onmessage = async ({ data }) => {
this.#heardAt = Date.now();
const message = JSON.parse(data);
if (message.type === "connection") return this.#welcome();
this.onMessage(message);
};
socket.onclose = ({ code }) => {
if (this.#socket !== socket) return;
this.#socket = null;
if (this.#isEnded) return;
if (code === 1008) this.api.get("session").catch(() => {});
this.#lose();
};
}
async #welcome() {
try { await this.resync(); } catch (error) {
expectProblem(error);
return this.#socket?.close();
}
this.#tries = 0;
this.lostAt = null;
this.#become("live");
}
#lose() {
if (this.#isEnded) return;
const pause = pauses[Math.min(this.#tries, pauses.length - 1)] * (0.8 + Math.random() * 0.4);
this.#tries += 1;
this.lostAt ??= Date.now();
this.nextTryAt = Date.now() + pause * 1000;
this.#timer = setTimeout(() => this.#connect(), pause * 1000);
this.#become("lost");
}
#become(state) {
this.state = state;
this.onState();
}
#check() {
const socket = this.#socket;
if (socket?.readyState !== WebSocket.OPEN) return;
const silent = Date.now() - this.#heardAt;
if (silent > silenceEnds) {
this.#socket = null;
socket.close();
this.#lose();
} else if (silent > silenceEnds / 3) {
socket.send(JSON.stringify({ action: "ping" }));
}
}
}

"""#),
        ("js/main.js", #"""
import { API, expectProblem } from "./api.js";
import { div, fill, h, setAttribute, setHidden, setText } from "./dom.js";
import { ago, clock, parse, rate } from "./format.js";
import { icon } from "./icons.js";
import { keys, search } from "./keys.js";
import { Live } from "./live.js";
import { button, toast } from "./parts.js";
import { appearance, session } from "./session.js";
import { Store } from "./store.js";
const views = {
fleet: () => import("./view/fleet.js"), server: () => import("./view/server.js"), money: () => import("./view/money.js"),
alerts: () => import("./view/alerts.js"), activity: () => import("./view/activity.js"), settings: () => import("./view/settings.js"),
};
const tabs = [["fleet", "Fleet"], ["money", "Money"], ["alerts", "Alerts"], ["activity", "Activity"], ["settings", "Settings"]];
const scopes = ["read", "operate", "admin"];
const byID = id => document.getElementById(id);
const root = byID("main");
const base = new URL("./", document.baseURI).href;
function decoded(text) { try { return decodeURIComponent(text); } catch { return text; } }
class App {
store = new Store();
api = new API({ base, token: () => session.token, refused: problem => this.signOut(problem.detail) });
me = null;
live = null;
view = null;
viewName = null;
#offset = 0;
acts = 0;
#changes = new Set();
#isPainting = false;
#toRead = new Set();
#mounting = 0;
now() { return Date.now() + this.#offset; }
may(scope) { return scopes.indexOf(this.me?.scope) >= scopes.indexOf(scope); }
canAct() { return this.live?.state === "live"; }
async boot() {
appearance.show();
frame(this);
addEventListener("hashchange", () => this.route());
document.addEventListener("keydown", event => keys(this, event));
document.addEventListener("visibilitychange", () => this.tick());
setInterval(() => this.tick(), 1000);
await this.exchange();
if (session.token) await this.signIn(); else this.signOut();
}
async exchange() {
const code = /^#\/enter\/(.+)$/.exec(location.hash)?.[1];
if (!code) return false;
history.replaceState(null, "", "#/fleet");
try {
session.keep((await this.api.post("session/exchange", { code: decoded(code) }, { isOpen: true })).token, false);
return true;
} catch (error) {
expectProblem(error);
toast(`The sign-in link did not work: ${error.detail}`, { isError: true });
return false;
}
}
async signIn() {
document.body.classList.remove("signed-out");
try { this.me = await this.api.get("session"); } catch (error) {
expectProblem(error);
if (error.status === 401) return;
this.me = { scope: "read", isGuess: true };
}
if (!session.token) return;
this.live?.end();
this.live = new Live({
api: this.api, resync: () => this.resync(), onState: () => this.connectionChanged(),
onMessage: message => {
const changed = this.store.fold(message);
this.#follow(parse(message.timestamp));
for (const one of ["gap", "alerts"]) if (changed.delete(one)) this.#toRead.add(one);
this.changed(...changed);
},
});
this.connectionChanged();
this.route();
}
#follow(at) { if (at && Math.abs(at - this.now()) > 1500) this.#offset = at - Date.now(); }
async resync() {
if (this.me.isGuess) this.me = await this.api.get("session");
const before = Date.now(), acts = this.acts;
const dashboard = await this.api.get("dashboard?activity_limit=100");
if (acts !== this.acts) return this.resync();
this.#offset = parse(dashboard.timestamp) - (before + Date.now()) / 2;
this.store.load(dashboard);
this.changed("servers", "metrics", "alerts", "activity", "costs");
}
async loadAlerts() {
try { this.store.alerts = (await this.api.get("alerts?open=true")).alerts; } catch (error) { expectProblem(error); }
this.changed("alerts");
}
async endSession() {
this.live?.end();
try { if (this.me.name?.startsWith("page-")) await this.api.delete("session", { seconds: 5 }); } catch (error) {
expectProblem(error);
if (error.status !== 401) toast(`Signed out here, but the token stays valid: ${error.detail}`, { isError: true });
}
if (this.me) this.signOut();
}
signOut(why) {
session.forget();
this.live?.end();
this.live = null;
this.me = null;
this.store = new Store();
document.body.classList.add("signed-out");
document.body.classList.remove("stale");
document.title = "Sign in · Control Plane";
setText(byID("announce"), "");
this.leave();
import("./view/signin.js").then(({ signin }) => signin(root, this, why));
}
leave() {
this.#mounting += 1;
document.querySelectorAll("dialog, .menu").forEach(one => one.remove());
this.view?.unmount?.();
this.view = null;
this.viewName = null;
}
get address() {
const [path, query] = (location.hash.slice(1) || "/fleet").split("?");
const [, name, ...rest] = path.split("/");
return {
name: Object.hasOwn(views, name) ? name : "fleet", id: rest.length ? decoded(rest.join("/")) : null, query: new URLSearchParams(query)
};
}
async route() {
if (await this.exchange()) return location.reload();
if (!this.me) return;
const address = this.address;
const key = `${address.name}/${address.id ?? ""}`;
if (this.view && this.viewName === key) return this.view.route?.(address);
this.leave();
const turn = this.#mounting;
const module = await views[address.name]().catch(() => null);
if (turn !== this.#mounting) return;
if (!module) {
if (this.canAct()) location.reload(); else toast("This view cannot be loaded without a connection.", { isError: true });
return;
}
scrollTo(0, 0);
fill(root);
this.viewName = key;
this.view = module.mount(root, this, address);
document.querySelectorAll("[data-tab]").forEach(link => setAttribute(
link, "aria-current", link.dataset.tab === (address.name === "server" ? "fleet" : address.name) ? "page" : null
));
this.changed("view");
}
setQuery(query) {
const text = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
const { name, id } = this.address;
history.replaceState(null, "", `#/${name}${id ? `/${encodeURIComponent(id)}` : ""}${text ? `?${text}` : ""}`);
}
put(document) { this.store.put(document); this.acts++; this.changed("servers"); }
changed(...what) {
for (const one of what) this.#changes.add(one);
if (this.#isPainting) return;
this.#isPainting = true;
requestAnimationFrame(() => {
this.#isPainting = false;
const changes = this.#changes;
this.#changes = new Set();
paintFrame(this);
this.view?.update?.(changes);
});
}
#ticks = 0;
tick() {
if (document.visibilityState !== "visible" || !this.me) return;
paintConnection(this);
this.view?.tick?.();
this.#ticks += 1;
if (this.#toRead.delete("gap")) this.resync().catch(expectProblem);
if (this.#toRead.delete("alerts")) this.loadAlerts();
if (this.#ticks % (60 + Math.floor(this.store.rows.size / 10)) === 0 && this.canAct()) this.resync().catch(expectProblem);
if (this.#ticks % 15 === 0 && this.canAct()) this.api.get("costs").then(
costs => { this.store.costs = costs; this.changed("costs"); }, expectProblem
);
}
connectionChanged() {
const wasStale = document.body.classList.contains("stale");
const isStale = this.live?.state === "lost";
document.body.classList.toggle("stale", isStale);
if (isStale !== wasStale) setText(
byID("announce"), isStale ? "Connection lost. The page shows old data." : "Connected again."
);
paintConnection(this);
}
}
function frame(app) {
const link = ([name, label]) => h(
"a", { href: `#/${name}`, "data-tab": name },
h("span", { class: "tab-icon" }, icon(name), name === "alerts" ? h("b", { class: "count", hidden: true }) : null),
h("span", null, label)
);
const theme = h(
"button",
{
type: "button", class: "plain", id: "theme", "aria-label": "Light or dark",
onclick: () => {
appearance.set(appearance.isDark ? "light" : "dark");
fill(theme, icon(appearance.isDark ? "moon" : "sun"));
app.changed("view");
}
},
icon(appearance.isDark ? "moon" : "sun")
);
fill(byID("bar"),
h(
"a", { class: "brand", href: "#/fleet" },
h("img", { src: document.querySelector("link[rel=icon]").href, width: 20, height: 20, alt: "" }), h("span", null, "Control Plane")
),
h("nav", { class: "tabs", "aria-label": "Views" }, tabs.map(link)),
div("bar-end", h("b", { id: "burn", title: "What the account costs now" }), h("span", { id: "connection" }, h("i"), h("span")),
h(
"button",
{
type: "button", class: "plain", id: "search-button", "aria-label": "Search servers", title: "Search servers (Ctrl K)",
onclick: () => search(app)
},
icon("search"), h("kbd", null, "Ctrl K")
), theme));
fill(byID("tabs"), tabs.map(link));
}
function paintFrame(app) {
if (!app.store.isLoaded) return;
const burn = rate(app.store.totals().perHour);
setText(byID("burn"), burn);
const { name, id } = app.address;
const title = name === "server" ? app.store.rows.get(id)?.doc.name ?? id : tabs.find(([tab]) => tab === name)[1];
const wanted = `${burn} · ${title} · Control Plane`;
if (document.title !== wanted) document.title = wanted;
const open = app.store.openAlerts.length;
document.querySelectorAll(".count").forEach(one => { setText(one, String(open)); setHidden(one, open === 0); });
}
function paintConnection(app) {
const { state, lostAt, nextTryAt } = app.live ?? { state: "connecting" };
const words = { live: "Live", lost: "Lost", connecting: "Connecting" };
const shown = byID("connection");
shown.className = state;
setText(shown.lastChild, words[state]);
const banner = byID("banner");
setHidden(banner, state !== "lost");
if (state !== "lost") return;
if (!banner.firstChild) fill(banner, icon("warn"), h("span"), button("Try now", { small: true, onclick: () => app.live?.retryNow() }));
const next = nextTryAt ? `Next try in ${Math.max(0, Math.ceil((nextTryAt - Date.now()) / 1000))} s.` : "Connecting.";
setText(
banner.children[1],
`Connection lost ${ago(lostAt, Date.now())}. ${app.store.asOf ? `The page shows ${clock(app.store.asOf, true)}. ` : ""}${next}`
);
}
new App().boot();

"""#),
        ("js/parts.js", #"""
import { dim, div, fill, h, setText } from "./dom.js";
import { money, rate } from "./format.js";
import { icon } from "./icons.js";
export function button(label, { onclick, tone = "", symbol, act = false, title, small = false, ...rest } = {}) {
return h("button", { type: "button", class: `button ${tone}${small ? " small" : ""}`, onclick, title, "data-act": act, ...rest },
symbol ? icon(symbol) : null, label ? h("span", null, label) : null);
}
export const linkButton = (label, href) => h("a", { class: "button", href }, label);
export const tag = text => h("span", { class: "tag" }, text);
export function segments(label, options, chosen, onchange) {
const group = h("div", { class: "segments", role: "radiogroup", "aria-label": label });
const show = value => fill(group, options.map(([one, text]) => h("button", {
type: "button", role: "radio", "aria-checked": String(one === value), tabindex: one === value ? 0 : -1,
onclick: () => { show(one); onchange(one); },
onkeydown: event => {
const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
if (!step) return;
event.preventDefault();
const place = options.findIndex(([other]) => other === one);
const [next] = options[(place + step + options.length) % options.length];
show(next); onchange(next);
group.querySelector("[aria-checked=true]").focus();
},
}, text)));
show(chosen);
return group;
}
export function dialog({ title, symbol, tone = "", body, action }) {
const opener = document.activeElement;
const problem = h("p", { class: "problem", role: "alert", hidden: true });
const titleID = `d${Date.now()}`;
if (action) action.button = button(action.label, { tone: tone || "primary", type: "submit", onclick: run, disabled: action.disabled });
const box = h("dialog", { class: `dialog ${tone}`, "aria-labelledby": titleID },
h("form", { method: "dialog", onsubmit: event => event.preventDefault() },
h("header", null, symbol ? h("span", { class: "badge" }, icon(symbol)) : null, h("h2", { id: titleID }, title),
h("button", { type: "button", class: "plain", "aria-label": "Close", onclick: () => box.close() }, icon("close"))),
div("body", body), problem,
h(
"footer", null,
h("button", { type: "button", class: "button", onclick: () => box.close() }, h("span", null, action ? "Cancel" : "Close")),
action?.button
)));
async function run() {
const others = [...box.querySelectorAll("footer button")];
others.forEach(one => (one.disabled = true));
problem.hidden = true;
try {
await action.run();
box.close();
} catch (error) {
fill(problem, (error.lines ?? [error.message]).map(line => h("span", null, line)));
problem.hidden = false;
others.forEach(one => (one.disabled = false));
if (!error.lines) throw error;
}
}
box.addEventListener("close", () => { box.remove(); if (opener?.isConnected) opener.focus(); });
box.addEventListener("click", event => { if (event.target === box) box.close(); });
document.body.append(box);
box.showModal();
box.querySelector("[data-first]")?.focus();
return box;
}
export function menu(opener, items) {
document.querySelector(".menu")?.remove();
const box = h("div", { class: "menu", role: "menu" }, items.map(item => item
? h(
"button", { type: "button", role: "menuitem", class: item.tone ?? "", "data-act": item.act, onclick: () => { close(); item.run(); } },
item.symbol ? icon(item.symbol) : h("span", { class: "i" }), item.label
)
: h("hr")));
const place = opener.getBoundingClientRect();
document.body.append(box);
const width = box.offsetWidth, height = box.offsetHeight;
box.style.left = `${Math.max(8, Math.min(innerWidth - width - 8, place.right - width))}px`;
box.style.top = `${place.bottom + height + 8 > innerHeight ? Math.max(8, place.top - height - 4) : place.bottom + 4}px`;
opener.setAttribute("aria-expanded", "true");
const away = event => { if (!box.contains(event.target)) close(); };
function close() {
box.remove();
opener.setAttribute("aria-expanded", "false");
removeEventListener("pointerdown", away, true);
removeEventListener("scroll", close, true);
opener.focus();
}
box.addEventListener("keydown", event => {
const all = [...box.querySelectorAll("button")];
const at = all.indexOf(document.activeElement);
if (event.key === "Escape" || event.key === "Tab") { event.preventDefault(); close(); }
if (event.key === "ArrowDown") { event.preventDefault(); all[(at + 1) % all.length].focus(); }
if (event.key === "ArrowUp") { event.preventDefault(); all[(at - 1 + all.length) % all.length].focus(); }
event.stopPropagation();
});
addEventListener("pointerdown", away, true);
addEventListener("scroll", close, true);
box.querySelector("button")?.focus();
}
export function toast(text, { undo, isError = false } = {}) {
const place = document.getElementById("toasts");
const one = div(`toast${isError ? " error" : ""}`, h("span", null, text));
if (undo) one.append(button("Undo", { small: true, tone: "quiet", onclick: () => { one.remove(); undo(); } }));
one.append(h("button", { type: "button", class: "plain", "aria-label": "Dismiss", onclick: () => one.remove() }, icon("close")));
place.append(one);
while (place.children.length > 3) place.firstChild.remove();
setTimeout(() => one.remove(), isError ? 10_000 : undo ? 7000 : 4000);
}
export const card = (title, extra, ...body) => h("section", { class: "card" },
h("header", { class: "card-head" }, h("h2", null, title), div("card-extra", extra)), ...body);
export function dataTable(heads, rows) {
const line = (name, cells) => h("tr", null, cells.map(cell => h(name, name === "th" ? { scope: "col" } : null, cell)));
return h("table", { class: "plain-table" }, h("thead", null, line("th", heads)), h("tbody", null, rows.map(cells => line("td", cells))));
}
export function figure(label) {
const big = h("b"), small = dim();
return { big, small, box: div("figure", h("span", { class: "label" }, label), big, small) };
}
export const moneyFigures = () => ({ spent: figure("Spent"), saved: figure("Saved by stopping"), wasted: figure("Wasted now") });
export function paintMoney({ spent, saved, wasted }, totals, costs) {
const set = (one, big, small) => { setText(one.big, big); setText(one.small, small); };
set(spent, money(costs?.total ?? totals.spent), "since monitoring began");
set(
saved, money(costs?.saved ?? totals.saved),
costs?.saving_per_hour ? `${rate(costs.saving_per_hour)} more while they stay off` : "no idle server is stopped now"
);
set(wasted, rate(costs?.wasted_per_hour), `by ${costs?.wasted_per_hour ? "servers" : "no server"} idle beyond the timeout`);
}
export const empty = text => h("p", { class: "empty" }, text);
export const skeleton = lines => h(
"div", { class: "skeleton", "aria-busy": "true", "aria-label": "Loading" }, Array.from({ length: lines }, () => h("i"))
);

"""#),
        ("js/session.js", #"""
const key = "controlplane.token";
export const session = {
get token() { return /^[!-~]+$/.exec(sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? "")?.[0] ?? null; },
get isLasting() { return !sessionStorage.getItem(key); },
keep(token, isLasting) {
if (isLasting) sessionStorage.removeItem(key);
(isLasting ? localStorage : sessionStorage).setItem(key, token);
},
forget() { (this.isLasting ? localStorage : sessionStorage).removeItem(key); },
};
export const appearance = {
get choice() { return localStorage.getItem("controlplane.appearance"); },
set(choice) {
if (choice) localStorage.setItem("controlplane.appearance", choice);
else localStorage.removeItem("controlplane.appearance");
this.show();
},
get isDark() { return this.choice ? this.choice === "dark" : matchMedia("(prefers-color-scheme: dark)").matches; },
show() {
const dark = this.isDark;
document.documentElement.classList.toggle("dark", dark);
document.documentElement.classList.toggle("light", !dark);
},
};

"""#),
        ("js/store.js", #"""
import { classes, classify, word } from "./classify.js";
import { gpu, parse } from "./format.js";
export class Store {
rows = new Map();
costs = null;
autoShutdown = null;
alerts = [];
events = [];
asOf = null;
isLoaded = false;
load(dashboard) {
const before = this.rows;
this.rows = new Map();
const gpus = new Map((dashboard.resources?.gpu ?? []).map(one => [one.server_id, one]));
for (const doc of dashboard.servers) {
const row = this.put(doc, before.get(doc.id));
this.measure(row, dashboard.metrics?.[doc.id]);
const own = gpus.get(doc.id);
if (own) { row.celsius = own.temperature_celsius ?? null; row.watts = own.power_watts ?? null; }
}
this.costs = dashboard.costs;
this.autoShutdown = dashboard.auto_shutdown;
this.alerts = dashboard.active_alerts ?? this.alerts;
for (const event of dashboard.recent_activity ?? []) this.addEvent(event);
this.asOf = parse(dashboard.timestamp);
this.isLoaded = true;
}
put(doc, row = this.rows.get(doc.id)) {
const next = row ?? { gpuPercent: null, memoryMB: null, celsius: null, watts: null, asked: null };
if (next.asked && next.doc && next.doc.state !== doc.state) next.asked = null;
next.doc = doc;
next.kind = classify(doc);
next.word = word(doc, next.kind);
next.gpu = gpu(doc.gpu_name, doc.gpu_count);
next.haystack = [
doc.name, doc.id, doc.owner ?? "", next.gpu, doc.gpu_type ?? "", next.word, doc.state, ...doc.tags
].join("\n").toLowerCase();
this.rows.set(doc.id, next);
return next;
}
measure(row, metrics) {
if (!metrics) return;
row.gpuPercent = metrics.gpu_utilization ?? null;
row.memoryMB = metrics.gpu_memory_used_mb ?? null;
if ("gpu_temperature_celsius" in metrics) row.celsius = metrics.gpu_temperature_celsius;
}
fold(message, changed = new Set()) {
switch (message.type) {
case "batch":
for (const one of message.notifications) this.fold(one, changed);
break;
case "metrics": {
const row = this.rows.get(message.data.server_id);
if (row) { this.measure(row, message.data.metrics); changed.add("metrics"); }
break;
}
case "server_event":
this.put(message.data.server);
if (["server.deleted", "server.gone"].includes(message.data.event.kind)) this.rows.delete(message.data.server.id);
changed.add("servers");
break;
case "server_update": {
const row = this.rows.get(message.data.id);
if (row) this.put({ ...row.doc, ...message.data }, row);
else changed.add("gap");
changed.add("servers");
break;
}
case "alert": changed.add("alerts"); break;
case "activity": if (this.addEvent(message.data)) changed.add("activity"); break;
case "gap": changed.add("gap"); break;
}
const at = parse(message.timestamp);
if (at && at > (this.asOf ?? 0)) this.asOf = at;
return changed;
}
addEvent(event) {
const place = this.events.findIndex(one => one.sequence <= event.sequence);
if (place >= 0 && this.events[place].sequence === event.sequence) return false;
this.events.splice(place < 0 ? this.events.length : place, 0, event);
if (this.events.length > 500) this.events.pop();
return true;
}
totals() {
const by = Object.fromEntries(Object.keys(classes).map(kind => [kind, { count: 0, perHour: 0 }]));
let perHour = 0, spent = 0, saved = 0;
for (const { doc, kind } of this.rows.values()) {
by[kind].count += 1;
by[kind].perHour += doc.cost_per_hour ?? 0;
perHour += doc.cost_per_hour ?? 0;
spent += doc.total_cost ?? 0;
saved += doc.savings ?? 0;
}
return { by, perHour, spent, saved };
}
get all() { return [...this.rows.values()]; }
get openAlerts() { return this.alerts.filter(alert => !alert.resolved_at && !alert.acknowledged_at && alert.severity !== "info"); }
}
export function query(text) {
const tests = text.toLowerCase().split(/\s+/).filter(Boolean).map(part => {
const isNot = part.length > 1 && part[0] === "-";
const [, field, value] = /^(tag|owner|gpu|is):(.*)$/.exec(isNot ? part.slice(1) : part) ?? [null, null, isNot ? part.slice(1) : part];
const test = row => {
switch (field) {
case "tag": return row.doc.tags.some(tag => tag.toLowerCase().startsWith(value));
case "owner": return (row.doc.owner ?? "").toLowerCase().startsWith(value);
case "gpu": return row.gpu.toLowerCase().includes(value);
case "is": return row.kind.startsWith(value) || row.word.toLowerCase().includes(value) || (
value === "unmanaged" && !row.doc.adopted
);
default: return row.haystack.includes(value);
}
};
return row => test(row) !== isNot;
});
return row => tests.every(test => test(row));
}
const deadline = row => parse(row.doc.idle.deadline) ?? Infinity;
const idle = row => { const at = parse(row.doc.idle.since); return at == null ? -1 : -at; };
const text = (a, b) => a.localeCompare(b, "en", { numeric: true });
const keys = {
urgency: (a, b) => classes[a.kind].urgency - classes[b.kind].urgency || (
deadline(a) === deadline(b) ? 0 : deadline(a) - deadline(b)
) || cost(a, b),
name: (a, b) => text(a.doc.name, b.doc.name),
gpu: (a, b) => (b.gpuPercent ?? -1) - (a.gpuPercent ?? -1),
memory: (a, b) => (b.memoryMB ?? -1) - (a.memoryMB ?? -1),
idle: (a, b) => idle(b) - idle(a),
cost: (a, b) => cost(a, b),
owner: (a, b) => text(a.doc.owner ?? "\uffff", b.doc.owner ?? "\uffff"),
};
const cost = (a, b) => (b.doc.cost_per_hour ?? -1) - (a.doc.cost_per_hour ?? -1);
export function sorted(rows, key) {
const isReversed = key.startsWith("-");
const compare = keys[isReversed ? key.slice(1) : key] ?? keys.urgency;
const sign = isReversed ? -1 : 1;
return [...rows].sort((a, b) => sign * compare(a, b) || text(a.doc.name, b.doc.name) || (a.doc.id < b.doc.id ? -1 : 1));
}

"""#),
        ("js/view/activity.js", #"""
import { expectProblem, part } from "../api.js";
import { dim, div, fill, h, paused, setHidden, setText, time } from "../dom.js";
import { actor, clock, count, localTimes, moment, parse } from "../format.js";
import { icon } from "../icons.js";
import { button, empty, skeleton } from "../parts.js";
const kinds = [
["", "All events"], ["stop.", "Stops"], ["hold.", "Protection, postponement"], ["server.", "Servers"], ["alert.", "Alerts"], ["agent.", "Agents"],
["idle.", "Idle servers kept"], ["provider.", "Provider"], ["control_plane.", "Control plane"], ["notification.", "Notifications"]
];
const page = 100;
export function mount(root, app, address) {
let server = address.query.get("server"), kind = address.query.get("kind") ?? "";
let events = [], isOver = false, waiting = 0, turn = 0;
const list = div("list activity", skeleton(8));
const fresh = button("", { tone: "quiet", small: true, onclick: () => { scrollTo(0, 0); load(); } });
const more = button("Show older", { onclick: () => load(events.at(-1)?.sequence) });
const choice = h(
"select", { "aria-label": "Kind", onchange: () => { kind = choice.value; app.setQuery({ server, kind }); load(); } },
kinds.map(([value, text]) => h("option", { value }, text))
);
choice.value = kind;
const search = h(
"input", { type: "search", placeholder: "Search these events", "aria-label": "Search these events", oninput: paused(() => paint(), 80) }
);
const only = h("span");
root.append(div("page-head", h("h1", null, "Activity")), div("tools", h("label", { class: "search" }, icon("search"), search), choice, only, fresh),
h("section", { class: "card" }, list, div("more", more)));
function query(before) {
const values = {
order: "newest", limit: page, ...(kind ? { kind } : {}), ...(server ? { server } : {}), ...(before ? { before } : {})
};
return new URLSearchParams(values).toString();
}
async function load(before) {
const mine = (turn += 1);
try {
const answer = (await app.api.get(`events?${query(before)}`)).events;
if (mine !== turn) return;
events = before ? [...events, ...answer] : answer;
isOver = answer.length < page;
waiting = 0;
paint();
} catch (error) {
expectProblem(error);
if (!events.length) fill(list, empty(error.detail));
}
}
function paint() {
const now = app.now();
const words = search.value.toLowerCase();
const shown = words ? events.filter(event => `${event.summary} ${event.kind} ${event.actor}`.toLowerCase().includes(words)) : events;
fill(
only,
server ? button(
`Only ${app.store.rows.get(server)?.doc.name ?? server}`,
{ symbol: "close", small: true, onclick: () => { server = null; app.setQuery({ kind }); load(); } }
) : null
);
setHidden(fresh, !waiting);
setText(fresh.firstChild ?? fresh, `${count(waiting, "new event")}, show`);
setHidden(more, isOver || !events.length);
let day = "";
fill(list, shown.length ? shown.flatMap(event => {
const at = parse(event.at);
const date = new Date(at).toDateString();
const head = date === day ? null : h(
"h2", null, date === new Date(now).toDateString() ? "Today" : moment(at, now).replace(/ \d\d:\d\d$/, "")
);
day = date;
return [head, div(`event ${event.severity}`, time(at, clock(at, true)), h("span", null, event.severity === "info" ? null : icon(event.severity === "critical" ? "trouble" : "warn"),
event.server_id && app.store.rows.has(event.server_id) ? h(
"a", { class: "plain-link", href: `#/server/${part(event.server_id)}` }, localTimes(event.summary, now)
) : localTimes(event.summary, now)), dim(event.kind), dim(actor(event.actor)))];
}) : empty("No event fits."));
}
load();
return {
update(changes) {
if (!changes.has("activity")) return;
const newest = events[0]?.sequence ?? 0;
const came = app.store.events.filter(event => event.sequence > newest && (!kind || event.kind.startsWith(kind)) && (
!server || event.server_id === server
));
if (!came.length || !events.length) return;
if (scrollY < 40) { events = [...came, ...events]; waiting = 0; } else waiting = came.length;
paint();
},
route() {},
};
}

"""#),
        ("js/view/alerts.js", #"""
import { expectProblem, part } from "../api.js";
import { div, fill, h, remark, time } from "../dom.js";
import { actor, ago, count, localTimes, moment, parse, sentence, span } from "../format.js";
import { icon } from "../icons.js";
import { button, card, empty, skeleton, toast } from "../parts.js";
export function mount(root, app) {
const list = h("div", null, h("section", { class: "card" }, skeleton(5)));
root.append(div("page-head", h("h1", null, "Alerts")), list);
let alerts = null;
async function load() {
try { ({ alerts } = await app.api.get("alerts?limit=200")); paint(); } catch (error) {
expectProblem(error);
if (!alerts) fill(list, h("section", { class: "card" }, empty(error.detail)));
}
}
const name = id => (id ? app.store.rows.get(id)?.doc.name ?? id : "the control plane's machine");
function line(alert) {
const now = app.now();
const opened = parse(alert.opened_at), over = parse(alert.resolved_at), seen = parse(alert.acknowledged_at);
return div(`alert ${alert.severity}${over ? " over" : ""}`, icon(over ? "check" : { critical: "trouble", warning: "warn" }[alert.severity] ?? "activity"),
div("grow", h("p", null, localTimes(alert.detail, now)),
remark(sentence(alert.severity), " · ", alert.server_id ? h("a", { href: `#/server/${part(alert.server_id)}` }, name(alert.server_id)) : name(null), " · ",
time(
opened, over ? `${moment(opened, now)}, for ${span((over - opened) / 1000)}` : ago(opened, now)
), seen ? ` · acknowledged by ${actor(alert.acknowledged_by)} ${ago(seen, now)}` : "")),
!over && !seen && app.may("operate") ? button("Acknowledge", { act: true, small: true, onclick: () => acknowledge(alert) }) : null);
}
async function acknowledge(alert) {
try { await app.api.post(`alerts/${alert.id}/acknowledge`); toast("Acknowledged."); await load(); app.loadAlerts(); } catch (error) {
expectProblem(error);
toast(error.detail, { isError: true });
}
}
function paint() {
if (!alerts) return;
const groups = [
["Open", alerts.filter(one => !one.resolved_at && !one.acknowledged_at)],
["Acknowledged", alerts.filter(one => !one.resolved_at && one.acknowledged_at)], ["Resolved", alerts.filter(one => one.resolved_at)]
];
fill(
list,
groups.filter(([title, some]) => some.length || title === "Open").map(([title, some]) => card(
title, count(some.length, "alert"), some.length ? div("list", some.map(line)) : empty("No open alerts.")
))
);
}
load();
let ticks = 0;
return { update: changes => { if (changes.has("alerts")) load(); }, tick: () => { ticks += 1; if (ticks % 20 === 0) paint(); } };
}

"""#),
        ("js/view/fleet.js", #"""
import { actByKey, postpone, protect, stop } from "../actions.js";
import { part } from "../api.js";
import { classes } from "../classify.js";
import { dim, div, fill, h, setAttribute, setHidden, setText } from "../dom.js";
import { clock, count, countdown, money, parse, rate } from "../format.js";
import { icon } from "../icons.js";
import { button, empty, figure, linkButton, moneyFigures, paintMoney, skeleton } from "../parts.js";
import { query, sorted } from "../store.js";
import { ServerTable } from "./table.js";
const order = ["busy", "counting_down", "unknown", "kept", "starting", "stopping", "trouble", "stopped"];
const iconOf = kind => icon(kind === "counting_down" ? "counting" : kind);
const soon = 180;
export function mount(root, app, address) {
const { store } = app;
let filter = read(address.query);
let ideal = [];
const figures = { ...moneyFigures(), next: figure("Next stop") };
const burn = h("b", { class: "burn" }), perDay = dim();
const bar = h("div", { class: "money-bar", "aria-hidden": "true" }, order.map(kind => h("i", { class: `k-${kind}`, "data-kind": kind })));
const chips = h("div", { class: "chips", role: "group", "aria-label": "Filter by state" });
const hero = h("section", { class: "card hero", "aria-label": "Cost now" },
div("figures", div("figure first", h("span", { class: "label" }, "Burning now"), h("span", { class: "burn-line" }, burn, dim(" an hour")), perDay),
Object.values(figures).map(one => one.box)), bar, chips);
const needs = h("section", { class: "card needs", "aria-label": "Needs attention" });
const search = h("input", { type: "search", id: "search", placeholder: "Search name, owner, tag, GPU", "aria-label": "Search servers: words, -words, tag: owner: gpu: is:", value: filter.q, autocomplete: "off", spellcheck: "false", oninput: () => change({ q: search.value }),
onkeydown: event => {
if (event.key === "Escape") {
search.value = "";
change({ q: "" });
search.blur();
} else if (event.key === "Enter" || event.key === "ArrowDown") { event.preventDefault(); table.focus(0); }
} });
const choice = (name, label) => h("select", { "aria-label": label, onchange: event => change({ [name]: event.target.value }) });
const owners = choice("owner", "Owner"), gpus = choice("gpu", "GPU");
const sorts = h(
"select", { class: "only-phone", "aria-label": "Sort", onchange: () => change({ sort: sorts.value }) },
[
["urgency", "By urgency"], ["cost", "By cost"], ["idle", "By idle time"], ["name", "By name"]
].map(([value, text]) => h("option", { value }, text))
);
const number = h("span", { class: "dim", role: "status" });
const again = button("Order changed, sort again", { small: true, tone: "quiet", onclick: () => { show(true); } });
const tools = div("tools", h("label", { class: "search" }, icon("search"), search, h("kbd", null, "/")), owners, gpus, sorts, number,
again
);
const bulk = h("div", { class: "bulk card", role: "region", "aria-label": "Selected servers", hidden: true });
const table = new ServerTable({
app, onSelect: () => paintBulk(),
onSort: key => { const sort = filter.sort === key ? `-${key}` : filter.sort === `-${key}` ? "urgency" : key; change({ sort }); },
});
const nothing = h("div", { class: "card", hidden: true });
const loading = h("section", { class: "card" }, skeleton(8));
root.append(
h("h1", { class: "hidden" }, "Fleet"), loading,
h("div", { id: "fleet", hidden: true }, hero, needs, tools, bulk, table.element, nothing)
);
const content = root.lastChild;
let isFirst = true;
function read(params) {
return {
q: params.get("q") ?? "", class: params.get("class") ?? "", owner: params.get("owner") ?? "", gpu: params.get("gpu") ?? "",
sort: params.get("sort") ?? "urgency"
};
}
function change(part) {
filter = { ...filter, ...part };
app.setQuery({ ...filter, sort: filter.sort === "urgency" ? "" : filter.sort });
paintChips();
show(true);
}
function show(isAsked) {
const test = query(filter.q);
const kinds = filter.class ? filter.class.split(",") : null;
const rows = store.all.filter(row =>
(!kinds || kinds.includes(row.kind)) && (
!filter.owner || (row.doc.owner ?? "") === filter.owner
) && (!filter.gpu || row.gpu === filter.gpu) && test(row));
ideal = sorted(rows, filter.sort).map(row => row.doc.id);
let shown = ideal;
if (!isAsked && table.isHeld) {
const fits = new Set(ideal);
const kept = table.order.filter(id => fits.has(id));
const known = new Set(kept);
shown = [...kept, ...ideal.filter(id => !known.has(id))];
}
setHidden(again, shown.every((id, place) => id === ideal[place]));
table.show(shown, filter.sort);
const isFiltered = ideal.length !== store.rows.size;
setText(
number,
isFiltered ? `${ideal.length.toLocaleString("en-US")} of ${count(store.rows.size, "server")}` : count(store.rows.size, "server")
);
setHidden(table.element, !ideal.length);
setHidden(nothing, ideal.length > 0);
if (!ideal.length) {
fill(nothing, store.rows.size
? h(
"p", { class: "empty" }, "No server fits this search. ",
button("Show all", { small: true, onclick: () => { search.value = ""; change({ q: "", class: "", owner: "", gpu: "" }); } })
)
: empty("There are no servers on this account yet. Rent one with: controlplane deploy"));
}
}
function paintHero() {
const totals = store.totals();
const costs = store.costs;
const now = app.now();
setText(burn, money(totals.perHour));
setText(
perDay,
`${money(totals.perHour * 24)} a day at this rate${costs?.servers_without_price ? `, ${count(costs.servers_without_price, "server")} without a price` : ""}`
);
paintMoney(figures, totals, costs);
paintNext(now);
const whole = totals.perHour || 1;
for (const part of bar.children) {
const { perHour } = totals.by[part.dataset.kind];
setHidden(part, perHour <= 0);
const share = `${((perHour / whole) * 100).toFixed(2)}%`;
if (part.style.width !== share) part.style.width = share;
}
paintChips(totals);
}
function paintNext(now) {
const next = store.all.filter(row => row.kind === "counting_down").sort(
(a, b) => parse(a.doc.idle.deadline) - parse(b.doc.idle.deadline)
)[0];
setText(figures.next.big, next ? countdown((parse(next.doc.idle.deadline) - now) / 1000) : "–");
setText(figures.next.small, next ? next.doc.name : "no server is counting down");
}
function paintChips(totals = store.totals()) {
const chosen = filter.class ? filter.class.split(",") : [];
const present = order.filter(kind => totals.by[kind].count || chosen.includes(kind));
const key = present.join();
if (chips.dataset.key !== key) {
chips.dataset.key = key;
fill(chips, present.map(kind => h("button", { type: "button", class: `chip k-${kind}`, "data-kind": kind, onclick: () => {
const now = new Set(filter.class ? filter.class.split(",") : []);
if (!now.delete(kind)) now.add(kind);
change({ class: order.filter(one => now.has(one)).join() });
} }, iconOf(kind), h("span", null, classes[kind].word), dim(), h("b"))));
}
for (const chip of chips.children) {
const { count: many, perHour } = totals.by[chip.dataset.kind];
setText(chip.children[2], many.toLocaleString("en-US"));
setText(chip.children[3], money(perHour));
setAttribute(chip, "aria-pressed", String(chosen.includes(chip.dataset.kind)));
}
}
function paintNeeds() {
const now = app.now();
const of = kind => store.all.filter(row => row.kind === kind);
const stopping = of("counting_down").filter(row => parse(row.doc.idle.deadline) - now < soon * 1000);
const may = app.may("operate");
const see = row => linkButton("See why", `#/server/${part(row.doc.id)}`);
const lines = [
line(
"trouble", of("trouble"), row => ["is not stopped and still bills ", rate(row.doc.cost_per_hour)], "are not stopped and still bill",
row => [see(row)]
),
line("counting_down", stopping, row => ["stops in ", countdown((parse(row.doc.idle.deadline) - now) / 1000), `, at ${clock(parse(row.doc.idle.deadline), true)}`], "stop within 3 min unless they become busy:",
row => (may ? [
button("Postpone 30 min", { act: true, small: true, onclick: () => postpone(app, row, 1800) }),
button("Stop now", { act: true, small: true, onclick: () => stop(app, [row]) })
] : [see(row)])),
line(
"unknown", of("unknown"), row => ["has an unknown signal and so stays on, ", rate(row.doc.cost_per_hour)],
"have an unknown signal and so stay on,", row => [see(row)]
),
line("kept", of("kept"), row => ["is idle and stays on, ", rate(row.doc.cost_per_hour)], "are idle and stay on,", row => [see(row)]),
].filter(Boolean);
setHidden(needs, !lines.length);
const key = lines.map(one => one.key).join("|");
if (needs.dataset.key !== key) { needs.dataset.key = key; fill(needs, lines.map(one => one.make())); }
lines.forEach((one, place) => { setText(needs.children[place].querySelector("p b:last-of-type"), one.value); });
}
function line(kind, rows, one, many, actions) {
if (!rows.length) return null;
if (rows.length === 1) {
const [row] = rows;
const [before, value, after] = one(row);
return {
key: `${kind}:${row.doc.id}:${after ?? ""}:${row.doc.name}`, value,
make: () => div(`need k-${kind}`, iconOf(kind), h("p", null, h("b", null, row.doc.name), ` ${before}`, h("b"), after),
h("span", { class: "need-acts" }, actions(row))
)
};
}
const value = rate(rows.reduce((sum, row) => sum + (row.doc.cost_per_hour ?? 0), 0));
return {
key: `${kind}:${rows.length}`, value,
make: () => div(`need k-${kind}`, iconOf(kind), h("p", null, h("b", null, count(rows.length, "server")), ` ${many} `, h("b")),
h(
"span", { class: "need-acts" },
button(
"Show them",
{
small: true,
onclick: () => {
change({ class: kind, sort: kind === "counting_down" ? "urgency" : filter.sort });
table.element.scrollIntoView({ block: "nearest" });
}
}
)
)
)
};
}
function paintChoices() {
const options = (select, first, values, chosen) => {
const key = `${values.join("\n")}\n${chosen}`;
if (select.dataset.key === key) return;
select.dataset.key = key;
fill(select, h("option", { value: "" }, first), values.map(value => h("option", { value }, value)));
select.value = chosen;
};
const rows = store.all;
const ownersThere = [...new Set(rows.map(row => row.doc.owner).filter(Boolean))].sort();
options(owners, "All owners", ownersThere, filter.owner);
setHidden(owners, ownersThere.length < 2 && !filter.owner);
options(gpus, "All GPUs", [...new Set(rows.map(row => row.gpu))].sort(), filter.gpu);
if (sorts.value !== filter.sort) sorts.value = filter.sort;
}
function paintBulk() {
const rows = [...table.selected].map(id => store.rows.get(id)).filter(Boolean);
setHidden(bulk, !rows.length);
if (!rows.length) return;
const cost = rows.reduce((sum, row) => sum + (row.doc.cost_per_hour ?? 0), 0);
const counting = rows.filter(row => row.kind === "counting_down");
const acts = app.may("operate") ? [
counting.length ? button(
"Postpone 30 min", { act: true, small: true, onclick: () => counting.forEach(row => postpone(app, row, 1800)) }
) : null,
button(
"Protect…", { act: true, small: true, onclick: () => protect(app, rows.filter(row => row.doc.adopted)) }
), button("Stop…", { act: true, small: true, tone: "danger", onclick: () => stop(app, rows) }),
] : [];
fill(
bulk, h("b", null, `${count(rows.length, "server")}, ${rate(cost)}`), acts,
button("Clear", { small: true, tone: "quiet", onclick: () => table.selectAll(false) })
);
}
function update(changes) {
setHidden(loading, store.isLoaded);
setHidden(content, !store.isLoaded);
if (!store.isLoaded) return;
if (
isFirst || changes.has("servers") || changes.has("costs") || changes.has("view")
) { paintHero(); paintNeeds(); paintChoices(); show(isFirst); }
else table.paint();
if (table.selected.size) paintBulk();
isFirst = false;
}
return {
update,
tick: () => { if (!store.isLoaded) return; table.tick(); paintNext(app.now()); paintNeeds(); },
route: next => { filter = read(next.query); search.value = filter.q; update(new Set(["view"])); show(true); },
unmount: () => table.end(),
key: event => {
const row = table.key(event);
if (!row) return;
if (event.key === "x") table.toggle(row.doc.id);
else actByKey(app, row, event.key);
},
};
}

"""#),
        ("js/view/log.js", #"""
import { part, Problem } from "../api.js";
import { dim, fill, h, setText } from "../dom.js";
import { clock, parse } from "../format.js";
import { icon } from "../icons.js";
import { card, empty, segments } from "../parts.js";
import { session } from "../session.js";
const most = 400;
export function logCard(app, id, signal) {
const lines = h("div", { class: "log", tabindex: 0, role: "log", "aria-label": "Log lines", "aria-live": "off" });
const state = dim();
const search = h("input", { type: "search", placeholder: "Search the log", "aria-label": "Search the log", oninput: () => filter() });
let level = "all";
const levels = segments("Level", [["all", "All"], ["warning", "Warnings"]], level, value => { level = value; filter(); });
const element = card("Log", [state, h("label", { class: "search" }, icon("search"), search), levels], lines);
const fits = line => (level === "all" || [
"warning", "error", "critical"
].includes(line.dataset.level)) && line.dataset.text.includes(search.value.toLowerCase());
function filter() { for (const line of lines.querySelectorAll(".log-line")) line.hidden = !fits(line); }
function add(entries) {
const isAtEnd = lines.scrollHeight - lines.scrollTop - lines.clientHeight < 30;
if (lines.firstChild?.className === "empty") fill(lines);
for (const entry of entries) {
const at = parse(entry.timestamp);
const line = h(
"div", { class: "log-line", "data-level": entry.level ?? "", "data-text": entry.message.toLowerCase() },
h("span", { class: "dim", title: entry.timestamp }, at ? clock(at, true) : ""),
h("span", { class: `level ${entry.level ?? ""}` }, entry.level ?? ""), h("span", null, entry.message)
);
line.hidden = !fits(line);
lines.append(line);
}
while (lines.children.length > most) lines.firstChild.remove();
if (isAtEnd) lines.scrollTop = lines.scrollHeight;
}
async function follow(since) {
const query = since ? `&since=${encodeURIComponent(since)}` : "";
const answer = await fetch(
`${app.api.base}api/v1/servers/${part(id)}/logs?follow=true${query}`,
{ headers: { Authorization: `Bearer ${session.token}` }, signal }
);
if (!answer.ok) return;
setText(state, "live");
const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
let rest = "";
for (;;) {
const { done, value } = await reader.read();
if (done) break;
const events = (rest + value).split("\n\n");
rest = events.pop();
const entries = events.flatMap(event => event.split("\n").filter(line => line.startsWith("data:")).map(
line => JSON.parse(line.slice(5))
));
if (entries.length) add(entries.filter(entry => entry.message != null && !(since && entry.timestamp && entry.timestamp <= since)));
}
setText(state, "ended");
}
async function start() {
fill(lines, empty("Loading the log"));
try {
const page = await app.api.get(`servers/${part(id)}/logs?lines=200`, { signal });
fill(lines, page.logs.length ? null : empty("No log lines yet."));
add(page.logs);
lines.scrollTop = lines.scrollHeight;
await follow(page.logs.at(-1)?.timestamp);
} catch (error) {
if (signal.aborted) return;
if (error instanceof Problem) fill(lines, empty(error.detail));
else if (error instanceof TypeError) setText(state, "ended");
else throw error;
}
}
return Object.assign(element, { start });
}

"""#),
        ("js/view/money.js", #"""
import { part } from "../api.js";
import { why } from "../classify.js";
import { div, fill, h, remark, setText } from "../dom.js";
import { count, money, parse, rate, span } from "../format.js";
import { icon } from "../icons.js";
import { card, dataTable, empty, figure, linkButton, moneyFigures, paintMoney, segments, skeleton } from "../parts.js";
const groups = {
owner: row => [row.doc.owner ?? "no owner"], tag: row => (row.doc.tags.length ? row.doc.tags : ["no tag"]),
gpu: row => [row.gpu.replace(/^\d+ × /, "")]
};
export function mount(root, app, address) {
let by = address.query.get("by") in groups ? address.query.get("by") : "gpu";
const figures = { now: figure("Burning now"), ...moneyFigures() };
const table = div("list", skeleton(4)), idle = div("list", skeleton(4)), idleRate = h("span");
const choice = segments(
"Group by", [["owner", "Owner"], ["tag", "Tag"], ["gpu", "GPU"]], by, value => { by = value; app.setQuery({ by }); paint(); }
);
root.append(div("page-head", h("h1", null, "Money")), h("section", { class: "card hero" }, div("figures", Object.values(figures).map(one => one.box))),
card("Who spends it", choice, table), card("Idle and still on", idleRate, idle));
const filterOf = name => new URLSearchParams({
owner: { owner: name }, tag: { q: `tag:${name}` }, gpu: { q: `gpu:${name.split(" ")[0]}` }
}[by]);
function idleLine({ row, cost }) {
const now = app.now();
const since = parse(row.doc.idle.since);
return div(`idle-line k-${row.kind}`, icon(row.kind), div("grow", h("b", null, row.doc.name), remark(why(row.doc, now))),
div("number", h("b", null, money(cost)), remark(since ? `idle ${span((now - since) / 1000)}` : "")),
linkButton("See why", `#/server/${part(row.doc.id)}`));
}
function paint() {
const { store } = app;
if (!store.isLoaded) return;
const now = app.now();
const totals = store.totals(), { costs } = store;
setText(figures.now.big, rate(totals.perHour));
setText(figures.now.small, `${money(totals.perHour * 24)} a day at this rate`);
paintMoney(figures, totals, costs);
const sums = new Map();
for (const row of store.all) {
for (const name of groups[by](row)) {
const sum = sums.get(name) ?? { count: 0, perHour: 0, spent: 0, saved: 0, idle: 0 };
sum.count += 1; sum.perHour += row.doc.cost_per_hour ?? 0; sum.spent += row.doc.total_cost ?? 0; sum.saved += row.doc.savings ?? 0;
if (row.kind === "kept") sum.idle += row.doc.cost_per_hour ?? 0;
sums.set(name, sum);
}
}
const most = Math.max(0.01, ...[...sums.values()].map(one => one.perHour));
const heads = [{ owner: "Owner", tag: "Tag", gpu: "GPU" }[by], "Now", "", "Idle, stays on", "Spent", "Saved", "Servers"];
const order = [...sums].sort((a, b) => b[1].perHour - a[1].perHour || b[1].spent - a[1].spent);
fill(table, sums.size ? dataTable(heads, order.map(([name, sum]) => [
h("a", { class: "plain-link", href: `#/fleet?${filterOf(name)}` }, h("b", null, name)), rate(sum.perHour),
h("i", { css: { width: `${(sum.perHour / most) * 100}%` } }), sum.idle ? rate(sum.idle) : "–", money(sum.spent), money(sum.saved),
sum.count.toLocaleString("en-US")
])) : empty("There are no servers yet."));
const rows = store.all.filter(row => row.kind === "kept" || row.kind === "trouble").map(row => ({
row, cost: ((row.doc.cost_per_hour ?? 0) * (now - (parse(row.doc.idle.since) ?? now))) / 3600_000
})).sort((a, b) => b.cost - a.cost);
setText(idleRate, rows.length ? rate(rows.reduce((sum, { row }) => sum + (row.doc.cost_per_hour ?? 0), 0)) : "");
fill(idle, rows.length ? rows.slice(0, 20).map(idleLine) : empty("No server is idle and still on."),
rows.length > 20 ? remark(`and ${count(rows.length - 20, "more server")}`) : null);
}
let ticks = 0;
return {
update: changes => { if (["servers", "costs", "view"].some(one => changes.has(one))) paint(); },
tick: () => { ticks += 1; if (ticks % 30 === 0) paint(); }, route() {}
};
}

"""#),
        ("js/view/server.js", #"""
import { actByKey, adopt, menuOf, postpone, protect, start, stop, unprotect } from "../actions.js";
import { expectProblem, part } from "../api.js";
import { idleClock, isOff, verdict } from "../classify.js";
import { lineChart } from "../chart/line.js";
import { ring, setRing } from "../chart/ring.js";
import { draw, geometry, inWords, knownSpans, record } from "../chart/why.js";
import { dim, div, fill, h, remark, setHidden, setText, time } from "../dom.js";
import { ago, localTimes, memory, moment, money, parse, percent, rate, sentence, span } from "../format.js";
import { icon } from "../icons.js";
import { button, card, dataTable, empty, menu, segments, skeleton, tag } from "../parts.js";
import { logCard } from "./log.js";
const labels = { gpu: "GPU", cpu: "CPU" };
const ranges = { "1h": [3600, 60], "6h": [6 * 3600, 120], "24h": [86400, 600] };
const series = {
timed: [
["gpu_utilization", "GPU", percent, 100], ["gpu_memory_used_mb", "GPU memory", memory], ["cpu_utilization", "CPU", percent, 100],
["cost_per_hour", "Cost", rate]
],
serverless: [
["requests_per_second", "Requests per second", value => value.toFixed(value < 10 ? 1 : 0)],
["p95_latency_ms", "Latency, 95th percentile", value => `${Math.round(value)} ms`],
["active_requests", "Requests in progress", value => String(Math.round(value))], ["cost_per_hour", "Cost", rate]
],
};
export function mount(root, app, address) {
const { id } = address;
const ended = new AbortController();
const get = path => app.api.get(`servers/${part(id)}/${path}`, { signal: ended.signal });
const row = () => app.store.rows.get(id);
let explain = null, status = null, gone = false;
const spans = new Map();
const title = h("h1"), line = div("state-line"), acts = div("acts");
const dial = ring(92), big = h("b"), small = dim(), heading = h("h2"), because = remark(), keep = div("acts");
const timeline = div("timeline", skeleton(6)), signalTable = h(
"details", { class: "as-table" }, h("summary", null, "Show as a table"), h("div")
);
const legend = div("legend",
[
["busy", "busy"], ["quiet", "quiet"], ["unknown", "unknown: counts as busy"], ["none", "not recorded"]
].map(([kind, text]) => h("span", null, h("i", { class: `l-${kind}` }), text))
);
const health = div("list"), facts = h("dl", { class: "facts" }), events = div("list");
const uptime = h("span");
let charts = [];
const chartBox = div("charts");
let range = Object.hasOwn(ranges, address.query.get("range")) ? address.query.get("range") : "1h";
const rangeChoice = segments(
"Range", [["1h", "1 h"], ["6h", "6 h"], ["24h", "24 h"]], range, value => { range = value; app.setQuery({ range }); loadCharts(); }
);
const log = logCard(app, id, ended.signal);
const reasons = card("Why it is on", legend, timeline, signalTable);
const measured = card("Measured", rangeChoice, chartBox);
const content = h("div", { hidden: true },
h("a", { class: "back", href: "#/fleet" }, icon("back"), "Fleet"),
div("page-head", div("grow", title, line), acts),
h(
"section", { class: "card verdict", "aria-label": "Verdict" }, div("dial", dial, h("span", null, big, small)),
div("grow", heading, because), keep
),
reasons,
div("columns", h("div", null, measured, log),
h(
"div", null, card("Health", uptime, health), card("Facts", null, facts),
card("Latest events", h("a", { href: `#/activity?server=${part(id)}` }, "All"), events)
)
));
const loading = h("section", { class: "card" }, skeleton(8));
root.append(loading, content);
let actsKey = "";
function paintHead() {
const one = row();
const { doc, kind } = one;
setText(title, doc.name);
const key = JSON.stringify([
kind, doc.protection, doc.tags, doc.owner, doc.cost_per_hour, one.asked, doc.adopted, app.me.scope, doc.state
]);
if (key === actsKey) return;
actsKey = key;
fill(line, h("span", { class: `state k-${kind}` }, icon(kind === "counting_down" ? "counting" : kind), h("b", null, one.word)), one.asked ? h("span", null, `${one.asked} requested`) : null,
h(
"span", null, doc.type === "serverless" ? `Endpoint · ${one.gpu}` : one.gpu
), h("span", null, rate(doc.cost_per_hour)), doc.owner ? h("span", null, `of ${doc.owner}`) : null, doc.tags.map(tag));
const may = app.may("operate") && doc.adopted;
const more = button(
null, { symbol: "more", "aria-label": "More actions", "aria-haspopup": "menu", onclick: () => menu(more, menuOf(app, row())) }
);
fill(acts, app.may("operate") ? [
may ? doc.protection ? button(
"Remove protection", { symbol: "shield", act: true, onclick: () => unprotect(app, row()) }
) : !isOff(doc, kind) ? button("Protect…", { symbol: "shield", act: true, onclick: () => protect(app, [row()]) }) : null : null,
may ? isOff(doc, kind) ? button(
"Start", { symbol: "starting", tone: "primary", act: true, onclick: () => start(app, row()) }
) : button("Stop…", { symbol: "stopped", act: true, onclick: () => stop(app, [row()]) }) : null,
!doc.adopted && app.may("admin") ? button("Adopt…", { symbol: "check", act: true, onclick: () => adopt(app, row()) }) : null,
menuOf(app, one).length ? more : null,
] : dim("Your token is read-only: it cannot change servers."));
fill(keep, kind === "counting_down" && may ? [
button(
"Postpone 30 min", { symbol: "clock", tone: "primary", act: true, onclick: () => postpone(app, row(), 1800) }
), button("2 h", { act: true, title: "Postpone 2 hours", onclick: () => postpone(app, row(), 7200) }),
] : null);
}
function paintVerdict() {
const { doc, kind } = row();
const now = app.now();
const clock = idleClock(doc, kind, now);
setRing(dial, clock.share, clock.tone);
setText(big, clock.big);
setText(small, kind === "counting_down" ? "left" : kind === "stopped" ? "off" : clock.share == null ? "" : "idle");
const said = verdict(doc, kind, now);
setText(heading, said.title);
const wasted = kind === "kept" && doc.cost_per_hour && doc.idle.since ? ` It cost ${money((doc.cost_per_hour * (now - parse(doc.idle.since))) / 3600_000)} while idle.` : "";
setText(because, said.text + wasted);
}
function paintWhy() {
if (!explain) return;
const { doc, kind } = row();
const now = app.now();
const since = parse(doc.idle.since), deadline = parse(doc.idle.deadline), timeout = doc.idle_timeout_seconds;
const rows = explain.signals.map(signal => ({
label: labels[signal.signal] ?? sentence(signal.signal), detail: signal.detail, reading: signal.reading,
spans: spans.get(signal.signal) ?? []
}));
setHidden(reasons, kind === "stopped");
const wasted = doc.cost_per_hour && since && timeout ? (doc.cost_per_hour * Math.max(0, now - since - timeout * 1000)) / 3600_000 : 0;
const words = {
clock: since == null ? timeout ? `0:00 of ${span(timeout)}` : "timeout off" : `${span((now - since) / 1000)}${timeout ? ` of ${span(timeout)}` : ""}`,
held: wasted >= 0.01 ? `idle beyond its timeout: ${money(wasted)} wasted` : "", label: inWords(rows, { since, deadline, now }),
};
const width = timeline.clientWidth - 32;
if (width <= 0) return;
if (!rows.length) fill(timeline, empty("No signal was measured yet."));
else fill(
timeline,
draw({
width, rows, timeout, now, isNarrow: width < 600, words,
shape: geometry({ since, deadline, timeout: timeout, now, isStopped: !doc.adopted || doc.protection, postponedUntil: parse(doc.extension?.until) })
})
);
fill(signalTable.lastChild, dataTable(["Signal", "Now", "Measured", "Last busy"], explain.signals.map(signal => {
const busy = parse(signal.last_busy_at);
return [labels[signal.signal] ?? sentence(signal.signal), signal.reading, `${signal.detail} (${ago(parse(signal.observed_at), now)})`,
busy ? time(busy, ago(busy, now)) : "never"];
})));
}
function paintFacts() {
const one = row();
const { doc } = one;
const now = app.now();
const at = text => (text ? time(parse(text), moment(parse(text), now)) : null);
const storage = {
none: "nothing: it has no volume", persistent: "its volume", network: "its network volume", unknown: "unknown"
}[doc.storage];
const list = [
["Survives a stop", doc.type === "serverless" ? null : storage], [
"Idle timeout", doc.idle_timeout_seconds ? span(doc.idle_timeout_seconds) : "off: never stopped for being idle"
],
["Maximum runtime", doc.max_runtime_seconds ? span(doc.max_runtime_seconds) : null], [
"Protected",
doc.protection ? `by ${doc.protection.owner.replace(/^token:/, "")}${doc.protection.reason ? `: ${doc.protection.reason}` : ""}${doc.protection.until ? `, until ${moment(parse(doc.protection.until), now)}` : ""}` : null
],
[
"Lease", doc.lease ? `until ${moment(parse(doc.lease.until), now)}` : null
], ["Managed", doc.adopted ? "yes" : "no: it is never stopped"], ["Started", at(doc.started_at)], [
"Stopped", doc.state === "stopped" ? at(doc.stopped_at) : null
],
["Cost so far", money(doc.total_cost)], ["Saved so far", money(doc.savings)], [
"GPU temperature", one.celsius == null ? null : `${Math.round(one.celsius)} °C`
], ["GPU power", one.watts == null ? null : `${Math.round(one.watts)} W`],
["Endpoint", doc.endpoint_url], ["Image", doc.image ? h("code", null, doc.image) : null], [
"Id",
h(
"span", { class: "copy" }, h("code", null, doc.id),
h(
"button",
{ type: "button", class: "plain", "aria-label": "Copy the id", onclick: () => navigator.clipboard?.writeText(doc.id) },
icon("copy")
)
)
],
];
fill(
facts, list.filter(([, value]) => value != null).map(([name, value]) => h("div", null, h("dt", null, name), h("dd", null, value))),
(doc.warnings ?? []).map(text => div("warning", icon("warn"), h("span", null, localTimes(text, now))))
);
}
function paintHealth() {
if (!status) return;
const now = app.now();
setText(uptime, status.uptime_seconds == null ? "" : `up ${span(status.uptime_seconds)}`);
const checks = Object.entries(status.health_checks);
const iconOf = { healthy: "check", unknown: "more" };
fill(health, checks.length ? checks.map(([name, { status: state, message, last_check: at }]) => div(`check-line ${state}`,
icon(iconOf[state] ?? "warn"), h("b", null, sentence(name)), h("span", { class: "dim", title: at }, localTimes(message || state, now))
)) : empty("No health check has run."),
status.active_alerts.map(alert => h(
"a", { class: "check-line unhealthy", href: "#/alerts" }, icon("warn"), h("span", null, localTimes(alert.detail, now))
)));
}
function paintEvents() {
const now = app.now();
const all = new Map([
...(explain?.events ?? []), ...app.store.events.filter(event => event.server_id === id)
].map(event => [event.sequence, event]));
const list = [...all.values()].sort((a, b) => b.sequence - a.sequence).slice(0, 8);
fill(
events,
list.length ? list.map(event => div(`event ${event.severity}`, time(parse(event.at), moment(parse(event.at), now)),
h("span", null, localTimes(event.summary, now))
)) : empty("No events yet.")
);
}
async function load() {
try {
[explain, status] = await Promise.all([get("explain"), get("status")]);
const now = app.now();
for (const signal of explain.signals) {
if (!spans.has(signal.signal)) spans.set(signal.signal, []);
for (const one of knownSpans(
signal, now, parse(explain.idle_since)
)) record(spans.get(signal.signal), one.reading, one.from, one.to);
}
if (row()) { paintWhy(); paintHealth(); paintEvents(); }
} catch (error) {
if (ended.signal.aborted) return;
expectProblem(error);
gone = error.status === 404;
if (gone) update();
}
}
async function loadCharts() {
const one = row();
if (!one) return;
if (!charts.length) {
charts = series[one.doc.type].map(([name, label, format, highest]) => ({
name, ...lineChart({ title: label, format, highest, link: at => charts.forEach(chart => chart.point(at)) })
}));
fill(chartBox, charts.map(chart => chart.element));
}
const [seconds, step] = ranges[range];
const to = one.doc.state === "stopped" ? parse(one.doc.stopped_at) ?? app.now() : app.now();
const from = to - seconds * 1000;
await Promise.all(charts.map(async chart => {
try {
const { points } = await get(
`metrics/${chart.name}?from=${new Date(from).toISOString()}&to=${new Date(to).toISOString()}&step=${step}`
);
chart.set(points.map(point => ({ at: parse(point.at), average: point.average, max: point.max })), from, to);
} catch (error) { if (!ended.signal.aborted) expectProblem(error); }
}));
}
let isStarted = false;
function update() {
if (!app.store.isLoaded) return;
const one = row();
setHidden(loading, Boolean(one));
setHidden(content, !one);
if (!one) return fill(
loading, empty(gone || app.store.isLoaded ? `There is no server ${id}. It may have been deleted.` : "Loading"),
h("p", { class: "empty" }, h("a", { href: "#/fleet" }, "Back to the fleet"))
);
paintHead(); paintVerdict(); paintFacts(); paintWhy(); paintEvents();
if (!isStarted) { isStarted = true; load(); loadCharts(); log.start(); }
}
let ticks = 0;
const repaint = () => { if (row()) { paintWhy(); charts.forEach(chart => chart.paint()); } };
addEventListener("resize", repaint);
return {
update, route() {},
tick() {
if (!row()) return;
ticks += 1;
paintVerdict();
if (ticks % 5 === 0) { paintWhy(); if (app.canAct()) load(); }
if (ticks % 60 === 0 && app.canAct()) loadCharts();
},
unmount() { ended.abort(); removeEventListener("resize", repaint); },
key(event) { if (row()) actByKey(app, row(), event.key); },
};
}

"""#),
        ("js/view/settings.js", #"""
import { expectProblem, part } from "../api.js";
import { div, fill, h, remark } from "../dom.js";
import { ago, moment, parse, sentence, span } from "../format.js";
import { button, card, dialog, empty, segments, skeleton, tag, toast } from "../parts.js";
import { appearance, session } from "../session.js";
export function mount(root, app) {
const isAdmin = app.may("admin");
const tokens = div("list", skeleton(3)), webhooks = div("list", skeleton(2));
const { me } = app;
const policy = h("dl", { class: "facts" });
root.append(div("page-head", h("h1", null, "Settings")),
card("You", [button("Link for another device", { small: true, onclick: newLink }), button("Sign out", { small: true, onclick: () => app.endSession() })], h("dl", { class: "facts" }, [
["Token", me.name || "–"], [
"Scope",
`${me.scope}${{ read: ": sees everything, changes nothing", operate: ": also acts on servers", admin: ": also adopts, deletes, and manages access" }[me.scope] ?? ""}`
], me.owner ? ["Owner", me.owner] : null,
me.expires_at ? ["Expires", moment(parse(me.expires_at), app.now())] : null, [
"Kept", session.isLasting ? "on this device" : "in this tab"
],
].filter(Boolean).map(fact))),
card(
"Appearance",
segments(
"Appearance", [["", "System"], ["light", "Light"], ["dark", "Dark"]], appearance.choice ?? "",
value => { appearance.set(value || null); app.changed("view"); }
)
),
card("Policy", null, policy),
isAdmin ? card("Tokens", button("New token…", { small: true, act: true, onclick: newToken }), tokens) : "",
isAdmin ? card("Webhooks", button("New webhook…", { small: true, act: true, onclick: newWebhook }), webhooks) : "");
function fact([name, value]) { return h("div", null, h("dt", null, name), h("dd", null, value)); }
async function load() {
if (!isAdmin) return;
try {
const [a, b, c] = await Promise.all([app.api.get("tokens"), app.api.get("webhooks"), app.api.get("deliveries?limit=200")]);
paint(a.tokens, b.webhooks, c.deliveries);
} catch (error) {
expectProblem(error);
fill(tokens, empty(error.detail)); fill(webhooks);
}
}
function outcome({ state, attempts, last_error: error }) {
if (state === "waiting") return `retrying after ${attempts} attempts: ${error ?? ""}`;
return state === "dead" ? `dead-lettered: ${error ?? ""}` : "delivered";
}
function paint(allTokens, allWebhooks, deliveries) {
const now = app.now();
const day = 86400_000;
fill(tokens, allTokens.length ? allTokens.map(token => {
const ends = parse(token.expires_at);
const isSoon = ends && ends - now < 7 * day;
return div("idle-line", div("grow", h("b", null, token.name), " ", tag(token.scope),
isSoon ? tag(ends < now ? "expired" : `expires in ${span((ends - now) / 1000)}`) : "",
remark(`made ${ago(parse(token.created_at), now)}`, token.owner ? `, of ${token.owner}` : "")
),
button(
"Revoke…",
{
small: true, act: true, tone: "danger",
onclick: () => confirm(
`Revoke ${token.name}?`,
token.name === me.name ? "This is the token you are signed in with: you are signed out at once." : "Whoever uses it is refused from now on.",
"Revoke", () => app.api.delete(`tokens/${part(token.name)}`)
)
}
));
}) : empty("No tokens."));
fill(webhooks, allWebhooks.length ? allWebhooks.map(webhook => {
const last = deliveries.filter(one => one.webhook === webhook.name)[0];
const failed = deliveries.filter(one => one.webhook === webhook.name && one.state === "dead");
return div("idle-line", div("grow", h("b", null, webhook.name), " ", tag(webhook.format),
webhook.minimum_severity === "info" ? "" : tag(`${webhook.minimum_severity} and above`), remark(webhook.url),
remark(
last ? `Last event: ${last.event.kind}, ${outcome(last)}, ${ago(parse(last.created_at), now)}` : "Nothing sent yet"
)
),
failed.length ? button(
`Resend ${failed.length}`,
{
small: true, act: true,
onclick: () => run(async () => { for (const one of failed) await app.api.post(`deliveries/${part(one.id)}/resend`); }, "Resent.")
}
) : null,
button(
"Delete…",
{
small: true, act: true, tone: "danger",
onclick: () => confirm(
`Delete ${webhook.name}?`, "It gets no more notifications, and those that wait are dropped.", "Delete",
() => app.api.delete(`webhooks/${part(webhook.name)}`)
)
}
));
}) : empty("No webhooks. Add one to be warned before a stop, in Slack, Discord, or any HTTP endpoint."));
}
async function run(what, done) {
try { await what(); if (done) toast(done); await load(); } catch (error) {
expectProblem(error);
toast(error.detail, { isError: true });
}
}
function newLink() {
run(async () => {
const link = await app.api.post("session/links");
secretDialog("Sign-in link, valid once and for 10 min", app.api.base + link.path.slice(1));
});
}
const confirm = (title, text, label, what) => dialog({
title, symbol: "warn", tone: "danger", body: h("p", null, text),
action: { label, run: async () => { await what(); toast("Done."); await load(); } }
});
const field = (label, input) => h("label", { class: "field" }, h("span", null, label), input);
const select = (label, options) => h("select", { "aria-label": label }, options.map(([value, text]) => h("option", { value }, text)));
function newToken() {
const name = h("input", { type: "text", maxlength: 64, "data-first": true }), owner = h("input", { type: "text", maxlength: 200 });
const scope = select(
"Scope", [["read", "read: sees everything"], ["operate", "operate: also acts on servers"], ["admin", "admin: also manages access"]]
);
const expires = select("Expires", [[30 * 86400, "in 30 days"], [86400, "in 1 day"], [365 * 86400, "in 1 year"], ["", "never"]]);
const fields = [field("Name", name), field("Scope", scope), field("Owner (optional)", owner), field("Expires", expires)];
dialog({ title: "New token", body: fields, action: { label: "Create", run: async () => {
const made = await app.api.post(
"tokens",
{
name: name.value.trim(), scope: scope.value, owner: owner.value.trim() || undefined,
expires_in_seconds: Number(expires.value) || undefined
}
);
await load();
secretDialog(`Token ${made.name}`, made.token);
} } });
}
function newWebhook() {
const name = h("input", { type: "text", maxlength: 64, "data-first": true }), url = h("input", { type: "url" });
const format = select("Format", [["generic", "generic: signed JSON"], ["slack", "Slack"], ["discord", "Discord"]]), severity = select(
"Severity", [["info", "all events"], ["warning", "warnings and critical"], ["critical", "critical only"]]
);
const fields = [field("Name", name), field("Address", url), field("Format", format), field("Events", severity)];
dialog({ title: "New webhook", body: fields, action: { label: "Create", run: async () => {
const made = await app.api.post(
"webhooks", { name: name.value.trim(), url: url.value.trim(), format: format.value, minimum_severity: severity.value }
);
await load();
if (made.secret) secretDialog(`Secret of ${made.name}`, made.secret); else toast(`${sentence(made.name)} is added.`);
} } });
}
function secretDialog(title, secret) {
const shown = h(
"input", { type: "text", readonly: true, value: secret, class: "mono", "data-first": true, onfocus: event => event.target.select() }
);
dialog({
title, body: [h("p", null, "Copy it now: it is not shown again."), field("Secret", shown)],
action: {
label: "Copy", run: async () => { await navigator.clipboard.writeText(secret); toast("Copied."); }
}
});
}
load();
return {
update() {
const shutdown = app.store.autoShutdown;
if (shutdown) fill(
policy,
[
["Automatic stops", shutdown.enabled ? "on" : "off: no idle server is stopped"],
["Idle timeout", shutdown.idle_timeout_seconds ? `${span(shutdown.idle_timeout_seconds)}, unless a server has its own` : "off"]
].map(fact)
);
},
route() {},
};
}

"""#),
        ("js/view/signin.js", #"""
import { fill, h } from "../dom.js";
import { button } from "../parts.js";
import { session } from "../session.js";
export function signin(root, app, why) {
const problem = h("p", { class: "problem", role: "alert", hidden: !why }, why ?? "");
const token = h(
"input",
{
type: "password", name: "token", autocomplete: "current-password", required: true, spellcheck: "false",
"aria-describedby": "token-help"
}
);
const lasting = h("input", { type: "checkbox" });
const go = button("Sign in", { tone: "primary", type: "submit" });
fill(root, h("form", { class: "card signin", onsubmit: async event => {
event.preventDefault();
const secret = token.value.trim();
if (!secret) return;
go.disabled = true;
session.keep(secret, lasting.checked);
if (!session.token) return app.signOut("That is not a token. Copy it again.");
await app.signIn();
go.disabled = false;
} },
h("h1", null, "Sign in"), problem,
h("label", { class: "field" }, h("span", null, "Token"), token),
h(
"p", { class: "dim", id: "token-help" }, "The first admin token is in the file ", h("code", null, "admin-token"),
" of the data directory. Make more with ", h("code", null, "controlplane token create"), "."
),
h("label", { class: "check" }, lasting, h("span", null, "Stay signed in on this device")), go));
token.focus();
}

"""#),
        ("js/view/table.js", #"""
import { menuOf, postpone } from "../actions.js";
import { expectProblem, part } from "../api.js";
import { idleClock, why } from "../classify.js";
import { ring, setRing } from "../chart/ring.js";
import { setSpark, slotted, spark } from "../chart/spark.js";
import { dim, fill, h, setAttribute, setHidden, setText } from "../dom.js";
import { memory, money, parse, percent, rate } from "../format.js";
import { icon } from "../icons.js";
import { button, menu, tag } from "../parts.js";
const columns = [
["name", "Server"], [null, "Why"], ["gpu", "GPU, 2 h"], ["memory", "Memory"], ["idle", "Idle clock"], ["cost", "Cost"],
["owner", "Owner"], [null, ""]
];
const overscan = 4;
const lineSpan = 2 * 3600_000, lineSlots = 48, lineLasts = 5 * 60_000;
const lineRequests = 4;
export class ServerTable {
order = [];
selected = new Set();
isPointerInside = false;
#cells = new Map();
#spare = [];
#asking = 0;
#linesTimer = 0;
constructor({ app, onSort, onSelect }) {
Object.assign(this, { app, onSort, onSelect });
this.all = h("input", { type: "checkbox", "aria-label": "Select all", onchange: () => this.selectAll(this.all.checked) });
this.heads = columns.map(([key, label]) => h("div", { role: "columnheader", class: `c-${key ?? (label ? "why" : "end")}` },
key ? h("button", { type: "button", onclick: () => this.onSort(key) }, label, icon("down")) : label));
this.body = h("div", { role: "rowgroup", class: "rows" });
this.element = h("div", { class: "table card", role: "table", "aria-label": "Servers", tabindex: -1 },
h(
"div", { role: "rowgroup", class: "table-head" },
h("div", { role: "row", class: "row-grid" }, h("div", { role: "columnheader", class: "c-check" }, this.all), this.heads)
), this.body);
this.element.addEventListener("pointerenter", event => { this.isPointerInside = event.pointerType === "mouse"; });
this.element.addEventListener("pointerleave", () => { this.isPointerInside = false; });
this.onScroll = () => this.paint();
addEventListener("scroll", this.onScroll, { passive: true });
addEventListener("resize", this.onScroll);
}
end() {
removeEventListener("scroll", this.onScroll);
removeEventListener("resize", this.onScroll);
}
get isHeld() { return this.isPointerInside || this.selected.size > 0; }
get rowHeight() { return matchMedia("(max-width: 759px)").matches ? 118 : 52; }
get rows() { return this.app.store.rows; }
show(order, sort) {
this.order = order;
const key = sort.replace("-", "");
columns.forEach(([one], place) => setAttribute(
this.heads[place], "aria-sort", one && one === key ? (sort[0] === "-" ? "descending" : "ascending") : null
));
for (const id of this.selected) if (!this.rows.has(id)) this.selected.delete(id);
const list = this.app.store.all;
this.element.classList.toggle("no-memory", !list.some(row => row.memoryMB != null));
this.element.classList.toggle("no-owner", !list.some(row => row.doc.owner));
setAttribute(this.element, "aria-rowcount", order.length + 1);
this.paint();
}
selectAll(isOn) {
this.selected = new Set(isOn ? this.order : []);
this.paint();
this.onSelect();
}
toggle(id, isOn = !this.selected.has(id)) {
if (isOn) this.selected.add(id); else this.selected.delete(id);
this.paint();
this.onSelect();
}
paint() {
const height = this.rowHeight;
const total = `${this.order.length * height}px`;
if (this.body.style.height !== total) this.body.style.height = total;
const top = this.body.getBoundingClientRect().top;
const first = Math.max(0, Math.floor(-top / height) - overscan);
const last = Math.min(this.order.length, Math.ceil((innerHeight - top) / height) + overscan);
const visible = new Set(this.order.slice(first, last));
for (const [id, cells] of this.#cells) {
if (visible.has(id) && this.rows.has(id)) continue;
if (cells.row.contains(document.activeElement)) this.element.focus({ preventScroll: true });
cells.row.remove();
this.#cells.delete(id);
this.#spare.push(cells);
}
const now = this.app.now();
for (let place = first; place < last; place += 1) {
const id = this.order[place];
const row = this.rows.get(id);
if (!row) continue;
const cells = this.#cells.get(id) ?? this.#add(id);
const y = `${place * height}px`;
if (cells.row.style.top !== y) cells.row.style.top = y;
setAttribute(cells.row, "aria-rowindex", place + 2);
this.#fill(cells, row, now);
}
this.all.checked = this.selected.size > 0 && this.selected.size === this.order.length;
this.all.indeterminate = this.selected.size > 0 && !this.all.checked;
this.#linesTimer ||= setTimeout(() => { this.#linesTimer = 0; this.#askLines(); }, 250);
}
tick() {
const now = this.app.now();
for (const [id, cells] of this.#cells) { const row = this.rows.get(id); if (row) this.#fillClock(cells, row, now); }
}
#add(id) {
const cells = this.#spare.pop() ?? this.#make();
cells.id = id;
this.#cells.set(id, cells);
this.body.append(cells.row);
return cells;
}
#make() {
const c = {
shape: h("span", { class: "shape" }), name: h("a", { class: "name" }), gpu: dim(), word: h("b"), why: dim(), tags: h("span", { class: "tags" }),
line: spark(84, 30), percent: h("span"), celsius: dim(), memory: h("span"), ring: ring(), big: h("b"), small: dim(),
rate: h("b"), total: dim(), owner: h("span"), check: h(
"input", { type: "checkbox", onchange: () => this.toggle(c.id, c.check.checked) }
),
extend: button(
"+30 min",
{ small: true, act: true, title: "Postpone its stop by 30 minutes", onclick: () => postpone(this.app, this.rows.get(c.id), 1800) }
),
more: h(
"button",
{
type: "button", class: "plain", "aria-haspopup": "menu", "aria-expanded": "false",
onclick: () => menu(c.more, menuOf(this.app, this.rows.get(c.id)))
},
icon("more")
),
};
const cell = (name, ...children) => h("div", { role: "cell", class: `c-${name}` }, ...children);
c.row = h("div", { role: "row", class: "row row-grid", onclick: event => { if (!event.target.closest("a, button, input") && !getSelection().toString()) c.name.click(); } },
cell("check", c.check), cell("name", c.shape, h("span", { class: "two" }, c.name, c.gpu)), cell(
"why", h("span", { class: "why-line" }, c.word, " ", c.why), c.tags
),
cell(
"gpu", c.line, h("span", { class: "two" }, c.percent, c.celsius)
), cell("memory", c.memory), cell("idle", c.ring, h("span", { class: "two" }, c.big, c.small)),
cell("cost", h("span", { class: "two" }, c.rate, c.total)), cell("owner", c.owner), cell("end", c.extend, c.more));
return c;
}
#fill(c, row, now) {
const { doc, kind } = row;
if (c.kind !== kind) {
c.kind = kind;
fill(c.shape, icon(kind === "counting_down" ? "counting" : kind));
setAttribute(c.row, "class", `row row-grid k-${kind}`);
}
setText(c.name, doc.name);
setAttribute(c.name, "href", `#/server/${part(doc.id)}`);
setAttribute(c.name, "title", doc.name);
setText(c.gpu, doc.type === "serverless" ? `Endpoint · ${row.gpu}` : row.gpu);
setText(c.word, row.asked ? `${row.word} · ${row.asked} requested` : row.word);
const because = why(doc, now);
setText(c.why, ["kept", "stopped"].includes(kind) ? because.replace(/^(protected|unmanaged:|stopped:?) ?/, "") : because);
setAttribute(c.why, "title", because);
const tags = doc.tags.join("\n");
if (c.tagText !== tags) { c.tagText = tags; fill(c.tags, doc.tags.slice(0, 4).map(tag)); }
const isOff = kind === "stopped";
setText(c.percent, isOff ? "" : row.gpuPercent == null ? "?" : percent(row.gpuPercent));
setText(c.celsius, isOff || row.celsius == null ? "" : `${Math.round(row.celsius)} °C`);
setText(c.memory, isOff ? "" : row.memoryMB == null ? "?" : memory(row.memoryMB));
if (c.drawn !== row.line) { c.drawn = row.line; setSpark(c.line, row.line?.values); }
setText(c.rate, rate(doc.cost_per_hour));
setText(c.total, money(doc.total_cost));
setText(c.owner, doc.owner ?? "–");
const isChecked = this.selected.has(doc.id);
if (c.check.checked !== isChecked) c.check.checked = isChecked;
setAttribute(c.check, "aria-label", `Select ${doc.name}`);
setHidden(c.extend, kind !== "counting_down" || !this.app.may("operate"));
setHidden(c.more, !this.app.may("operate"));
setAttribute(c.more, "aria-label", `Actions for ${doc.name}`);
this.#fillClock(c, row, now);
}
#fillClock(c, row, now) {
const clock = idleClock(row.doc, row.kind, now);
setRing(c.ring, clock.share, clock.tone);
setText(c.big, clock.big);
setText(c.small, clock.small);
}
#askLines() {
const now = this.app.now();
for (const id of this.#cells.keys()) {
if (this.#asking >= lineRequests) return;
const row = this.rows.get(id);
if (!row || row.kind === "stopped" || row.isAskingLine || (row.line && now - row.line.at < lineLasts)) continue;
row.isAskingLine = true;
this.#asking += 1;
const from = now - lineSpan;
this.app.api.get(
`servers/${part(id)}/metrics/gpu_utilization?from=${new Date(from).toISOString()}&step=${lineSpan / lineSlots / 1000}`
).then(({ points }) => {
row.line = { at: now, values: slotted(points.map(one => ({ at: parse(one.at), average: one.average })), from, now, lineSlots) };
}, error => {
expectProblem(error);
row.line = { at: now, values: [] };
}).finally(() => { row.isAskingLine = false; this.#asking -= 1; this.paint(); });
}
}
key(event) {
const at = this.order.findIndex(id => this.#cells.get(id)?.row.contains(document.activeElement));
if (event.key === "j" || event.key === "k") {
const next = Math.max(0, Math.min(this.order.length - 1, at < 0 ? 0 : at + (event.key === "j" ? 1 : -1)));
this.focus(next);
return null;
}
return at < 0 ? null : this.rows.get(this.order[at]);
}
focus(place) {
const height = this.rowHeight;
const top = this.body.getBoundingClientRect().top + place * height;
if (top < 120) scrollBy(0, top - 120);
if (top + height > innerHeight - 80) scrollBy(0, top + height - innerHeight + 80);
this.paint();
this.#cells.get(this.order[place])?.name.focus({ preventScroll: true });
}
}

"""#),
    ]
}
