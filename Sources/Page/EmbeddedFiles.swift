// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "f3511a07a4192208"

    /// What the files were made from, with the hash of each.
    static let sources: [String: String] = [
        "css/base.css": "02d1ae4c08dcbfde",
        "css/money.css": "7782ebc15db9ea41",
        "css/parts.css": "b1ceecd273e81dd0",
        "css/views.css": "fdc88ac4642283e2",
        "favicon.svg": "a99d28ee04d62d35",
        "index.html": "f5dd54f1aa68f95b",
        "js/actions.js": "dd0f3895e72de35d",
        "js/api.js": "e5301a68ed5b125c",
        "js/ask.js": "fa7a006e649d9aa7",
        "js/chart/bars.js": "e929d2d92e03771b",
        "js/chart/line.js": "58e2db2ecc288c8d",
        "js/chart/ring.js": "b4c9d2409381378e",
        "js/chart/spark.js": "f4b54c5ed4b187c0",
        "js/chart/why.js": "3410378688fbd8bd",
        "js/classify.js": "dd212973e30be6bd",
        "js/dom.js": "e3150d19868d1e92",
        "js/format.js": "b1a8378f030187b6",
        "js/frame.js": "80022efdea447e44",
        "js/icons.js": "b01c8c29f115ec56",
        "js/keys.js": "1acd2f2870fb6cfb",
        "js/live.js": "5720642710940677",
        "js/main.js": "e75096fae39afc2d",
        "js/parts.js": "d51bba6c04f845f8",
        "js/session.js": "394c7b9942dbd609",
        "js/store.js": "861aa906e9301c37",
        "js/view/activity.js": "3827000df23d25ff",
        "js/view/advice.js": "5690aac25a26d56c",
        "js/view/alerts.js": "068309a7415bb4a4",
        "js/view/budgets.js": "8b9b1d18ebec0b4d",
        "js/view/fleet.js": "c7f9d12374f392be",
        "js/view/log.js": "1a318c2b7cc376ee",
        "js/view/measured.js": "d6a2714ffc1a9d28",
        "js/view/money.js": "f6bbb1effab8d354",
        "js/view/savings.js": "c061f7d14977acf8",
        "js/view/schedules.js": "d4578e9d90bb177d",
        "js/view/server.js": "576046c71ebf9390",
        "js/view/settings.js": "d09ffce707f9a529",
        "js/view/signin.js": "328443eb3aac270f",
        "js/view/table.js": "8d2b7b55fc5b6101",
        "js/view/timeline.js": "cad48221729ad682",
        "js/week.js": "829f0c13b2cdbadc",
    ]

    static let all: [EmbeddedFile] = [
        .init("app.css", text: #"""
:root{color-scheme:light;--bg:#f7f7f5;--card:#fff;--line:#e4e4e0;--hover:#f4f4f1;--well:#f0f0ed;--text:#17181a;--dim:#5a5d64;--accent:#2a50d0;--accent-text:#2a50d0;--on-accent:#fff;--busy:#3a62e8;--amber:#de9314;--amber-text:#8a5a00;--purple:#9b7bd4;--purple-text:#6a45ae;--red:#b93015;--red-fill:#b93015;--green:#0b7a53;--grey:#8b8e95;--hatch:#55585f;--purple-light:#cdbcec;--c0:#2f55df;--c1:#7aa2f7;--c2:#138a7d;--c3:#7cc3a6;--c4:#8f6bcb;--c5:#8b8e95;--shadow:0 1px 2px rgb(0 0 0 / 6%);--veil:rgb(20 20 22 / 42%)}:root.dark{color-scheme:dark;--bg:#0c0d0f;--card:#151619;--line:#2b2d32;--hover:#1b1d20;--well:#202226;--text:#f0f1f3;--dim:#a2a6ad;--accent:#5a7dfa;--accent-text:#8fa8ff;--on-accent:#0b0c10;--busy:#6b8cff;--amber:#d99a2b;--amber-text:#e6b357;--purple:#8c68c4;--purple-text:#bea2ee;--red:#ff8a66;--red-fill:#ff8a66;--green:#4ec79a;--grey:#858990;--hatch:#b9bcc2;--purple-light:#5b4484;--c0:#6b8cff;--c1:#3f5fb8;--c2:#2bb5a3;--c3:#1f7a6d;--c4:#a98be6;--c5:#858990;--shadow:none;--veil:rgb(0 0 0 / 60%)}*,::before,::after{box-sizing:border-box}[hidden]{display:none!important}html{-webkit-text-size-adjust:100%;scrollbar-gutter:stable}body{margin:0;background:var(--bg);color:var(--text);overflow-wrap:anywhere;font:14px/20px Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;font-feature-settings:"calt" 0}h1,h2,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}h1{font-size:22px;line-height:28px;font-weight:600;letter-spacing:-.01em}h2{font-size:14px;line-height:20px;font-weight:600}b,strong{font-weight:600}a{color:var(--accent-text);text-decoration:none}a:hover{text-decoration:underline}code,kbd,.mono{font:12px/18px ui-monospace,"JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}kbd{border:1px solid var(--line);border-radius:4px;padding:0 5px;color:var(--dim);background:var(--card);font-size:11px}.dim,.label{color:var(--dim)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus{outline:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:6px}#main:focus-visible,.table:focus-visible{outline-offset:-2px}.skip{position:absolute;left:8px;top:-60px;z-index:9;background:var(--card);padding:8px 12px;border-radius:8px}.skip:focus{top:8px}#bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:28px;height:56px;padding:0 max(24px,env(safe-area-inset-left));background:var(--bg);border-bottom:1px solid var(--line)}.brand{display:flex;align-items:center;gap:10px;font-weight:600;color:var(--text);white-space:nowrap}.brand:hover,.tabs a:hover,#tabs a:hover,.name:hover{text-decoration:none}.tabs{display:flex;gap:26px;height:100%}.tabs a{position:relative;display:flex;align-items:center;gap:6px;color:var(--dim);font-weight:500}.tabs a:hover{color:var(--text)}.tabs a[aria-current]{color:var(--text)}.tabs a[aria-current]::after{content:"";position:absolute;inset:auto 0 -1px;height:2px;background:var(--text)}.tabs .tab-icon{display:flex;order:2}.tabs .tab-icon svg{display:none}.count{min-width:18px;height:18px;padding:0 5px;border-radius:9px;background:var(--red-fill);color:var(--card);font-size:11px;line-height:18px;text-align:center}.bar-end{margin-left:auto;display:flex;align-items:center;gap:12px;white-space:nowrap}#connection{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}#connection i{width:8px;height:8px;border-radius:50%;background:var(--grey)}#connection.live i{background:var(--green)}#connection.lost i{border-radius:1px;background:var(--red)}#search-button kbd{margin-left:6px}#tabs{display:none}#banner{position:sticky;top:56px;z-index:4;display:flex;align-items:center;gap:10px;padding:8px 24px;background:var(--amber);color:#17181a}#banner span{flex:1}#banner .button,#banner .button span{color:#17181a;background:#fff;flex:none}#main{display:block;max-width:1440px;margin:0 auto;padding:24px}.stale #main{filter:grayscale(1)}.stale [data-act]{opacity:.4;pointer-events:none}.signed-out #bar .tabs,.signed-out .bar-end>:not(#theme),.signed-out #tabs,.signed-out #banner{display:none}.k-busy{--k:var(--busy);--k-text:var(--accent-text)}.k-counting_down{--k:var(--amber);--k-text:var(--amber-text)}.k-unknown{--k:var(--hatch);--k-text:var(--dim)}.k-kept{--k:var(--purple);--k-text:var(--purple-text)}.k-starting,.k-stopping,.k-stopped{--k:var(--grey);--k-text:var(--dim)}.k-trouble{--k:var(--red-fill);--k-text:var(--red)}.i{flex:none}.i-busy{color:var(--busy)}.i-counting{color:var(--amber)}.i-kept{color:var(--purple)}.i-trouble{color:var(--red-fill)}.i-unknown,.i-starting,.i-stopping,.i-stopped{color:var(--dim)}.card{background:var(--card);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow);margin-bottom:12px}.card-head{display:flex;align-items:center;gap:12px;padding:12px 16px;border-bottom:1px solid var(--line);min-height:54px;flex-wrap:wrap}.card-extra{margin-left:auto;display:flex;align-items:center;gap:12px;flex-wrap:wrap;color:var(--dim)}.empty{padding:28px 16px;color:var(--dim);text-align:center}.skeleton{padding:16px;display:grid;gap:14px}.skeleton i{height:14px;border-radius:4px;background:var(--well)}.skeleton i:nth-child(2n){width:70%}.page-head{display:flex;align-items:flex-end;gap:16px;margin-bottom:16px;flex-wrap:wrap}.page-head>.acts{margin-left:auto;display:flex;gap:8px}@media (max-width:759px){#bar{padding:0 12px;gap:10px;height:50px}.tabs,#burn,#connection span,#search-button kbd{display:none}#banner{top:50px;padding:8px 12px}#main{padding:12px 12px calc(80px + env(safe-area-inset-bottom))}#tabs{position:fixed;inset:auto 0 0;z-index:5;display:flex;background:var(--card);border-top:1px solid var(--line);padding-bottom:env(safe-area-inset-bottom)}#tabs a{flex:1;display:flex;flex-direction:column;align-items:center;gap:2px;padding:9px 0 7px;color:var(--dim);font-size:11px;line-height:14px;font-weight:500;min-height:56px}#tabs a[aria-current]{color:var(--accent-text)}#tabs .tab-icon{position:relative;display:flex}#tabs .tab-icon svg{width:20px;height:20px}#tabs .count{position:absolute;left:12px;top:-7px}}.button{display:inline-flex;align-items:center;justify-content:center;gap:7px;min-height:34px;padding:0 13px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:13px;font-weight:500;white-space:nowrap;cursor:pointer;box-shadow:var(--shadow)}.button:hover{background:var(--hover);text-decoration:none}.button.small{min-height:28px;padding:0 10px}.button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.button.danger{color:var(--red)}.dialog-foot .button.danger{background:var(--red-fill);border-color:var(--red-fill);color:var(--card)}.button.quiet{border-color:transparent;background:none;box-shadow:none;color:var(--accent-text)}.button .i,.menu .i{color:inherit}.button:disabled{opacity:.45;cursor:default}.plain{display:inline-flex;align-items:center;justify-content:center;min-width:32px;min-height:32px;padding:0 6px;border:0;border-radius:8px;background:none;color:var(--dim);font:inherit;cursor:pointer}.plain:hover{background:var(--well);color:var(--text)}.tag{display:inline-block;max-width:140px;padding:0 6px;border-radius:5px;background:var(--well);color:var(--dim);font-size:12px;line-height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}input[type=text],input[type=password],input[type=search],input[type=number],input[type=url],select{min-height:34px;padding:0 11px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:14px;max-width:100%}input[type=checkbox]{width:15px;height:15px;margin:0;accent-color:var(--accent)}select{padding-right:6px}::placeholder{color:var(--dim);opacity:1}.field{display:grid;gap:5px;margin:12px 0}.field>span{font-size:13px}.check{display:flex;gap:9px;align-items:flex-start;margin:12px 0}.check input{margin-top:3px}.search{position:relative;display:flex;align-items:center;min-width:250px;flex:0 1 300px}.search .i{position:absolute;left:11px;color:var(--dim)}.search input{width:100%;padding-left:34px}.search kbd{position:absolute;right:9px}.search input:focus ~ kbd{visibility:hidden}input[type=search]::-webkit-search-cancel-button{display:none}.segments{display:inline-flex;padding:2px;border-radius:8px;background:var(--well)}.segments button{min-height:26px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--dim);font:inherit;font-size:13px;font-weight:500;cursor:pointer}.segments [aria-checked=true]{background:var(--card);color:var(--text);box-shadow:var(--shadow)}.dialog{width:min(480px,calc(100vw - 24px));max-height:calc(100dvh - 24px);padding:0;border:1px solid var(--line);border-radius:14px;background:var(--card);color:var(--text);box-shadow:0 18px 60px rgb(0 0 0 / 30%)}.dialog::backdrop{background:var(--veil)}.dialog-head{display:flex;align-items:center;gap:12px;padding:16px 16px 0 20px}.dialog h2{flex:1;font-size:16px;line-height:22px}.badge{display:grid;place-items:center;width:32px;height:32px;border-radius:8px;background:var(--well);flex:none}.dialog.danger .badge .i{color:var(--red)}.dialog .body{padding:10px 20px}.dialog .body input,.dialog .body select{width:100%}.dialog .body input[type=checkbox]{width:15px}.dialog-foot{display:flex;justify-content:flex-end;gap:8px;padding:10px 20px 18px}.problem{margin:8px 20px;padding:9px 12px;border-radius:8px;border:1px solid var(--red);color:var(--red)}.problem span{display:block}.effects{display:grid;gap:9px;margin:6px 0}.effects li{display:flex;gap:10px}.effects .i{margin-top:2px;color:var(--amber-text)}.effects .info .i{color:var(--green)}.effects .loss,.effects .loss .i{color:var(--red)}.effects .loss span{font-weight:500}.menu{position:fixed;z-index:20;min-width:190px;padding:5px;border:1px solid var(--line);border-radius:10px;background:var(--card);box-shadow:0 10px 32px rgb(0 0 0 / 18%)}.menu button{display:flex;align-items:center;gap:10px;width:100%;min-height:34px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--text);font:inherit;text-align:left;cursor:pointer}.menu button:hover,.menu button:focus{background:var(--hover)}.menu .danger{color:var(--red)}.menu hr{margin:5px 0;border:0;border-top:1px solid var(--line)}#toasts{position:fixed;z-index:30;left:50%;bottom:24px;transform:translateX(-50%);display:grid;gap:8px;width:min(520px,calc(100vw - 24px));pointer-events:none}.toast{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 16px;border-radius:10px;background:var(--text);color:var(--bg);pointer-events:auto}.toast span{flex:1}.toast .button{flex:none;color:inherit;text-decoration:underline}.toast .button:hover{background:none}.toast .plain{color:inherit}.toast.error{background:var(--card);color:var(--red);border:1px solid var(--red)}.ring{flex:none}.ring circle{fill:none;stroke-width:3.2}.ring .track{stroke:var(--line)}.ring .arc{stroke:var(--grey)}.ring.amber .arc{stroke:var(--amber)}.ring.purple .arc{stroke:var(--purple)}.ring.red .arc{stroke:var(--red-fill)}.ring.dashed .track{visibility:hidden}.ring.dashed .arc{stroke:var(--hatch)}.spark{color:var(--busy);flex:none}.signin{max-width:420px;margin:10vh auto 0;padding:24px}.signin input:not([type=checkbox]){width:100%}.signin .problem{margin:12px 0 0}.signin .button{width:100%;min-height:40px}@media (max-width:759px){.button,.button.small,.plain,.segments button{min-height:40px}.menu button{min-height:44px}input[type=text],input[type=password],input[type=search],input[type=number],select{min-height:42px;font-size:16px}#toasts{bottom:calc(72px + env(safe-area-inset-bottom))}.search{min-width:0;flex:1 1 100%}}.hero{padding:18px 24px 16px}.figures{display:flex;gap:20px;flex-wrap:wrap}.figure{display:flex;flex-direction:column;min-width:0;flex:1 1 124px;padding-left:20px;border-left:1px solid var(--line)}.figure:first-child{padding-left:0;border-left:0}.figure.first{flex:1.6 1 220px}.figure .label{font-size:13px}.figure>b{font-size:20px;line-height:30px;letter-spacing:-.01em}.figure>.dim{font-size:12.5px;line-height:18px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.burn-line{display:flex;align-items:baseline;gap:8px}.burn{font-size:44px;line-height:48px;font-weight:600;letter-spacing:-.02em}.money-bar{display:flex;gap:2px;height:14px;margin:16px 0 12px;border-radius:4px;overflow:hidden;background:var(--well)}.money-bar i{background:var(--k);min-width:3px}.burn-day{margin:0;color:var(--busy);text-align:center;align-self:center}.burn-day figcaption{justify-content:center;color:var(--dim);font-size:12px;margin:0}.money-bar .k-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.money-bar .k-kept{background:repeating-linear-gradient(135deg,var(--purple) 0 4px,var(--purple-light) 4px 8px)}.chips{display:flex;gap:6px 8px;flex-wrap:wrap;margin-left:-8px}.chip{display:inline-flex;align-items:center;gap:7px;min-height:30px;padding:0 9px;border:1px solid transparent;border-radius:8px;background:none;color:var(--text);font:inherit;font-size:13px;white-space:nowrap;cursor:pointer}.chip:hover{background:var(--hover)}.chip[aria-pressed=true]{border-color:var(--text);background:var(--hover)}.needs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));overflow:hidden;gap:1px;background:var(--line)}.need{display:flex;align-items:center;gap:12px;min-height:43px;padding:6px 10px 6px 24px;background:var(--card)}.need p{flex:1;min-width:0;color:var(--dim)}.need p b{color:var(--text)}.need p b:first-child{display:inline-block;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}.need-acts{display:flex;gap:6px;flex:none}.tools{display:flex;align-items:center;gap:8px;flex-wrap:wrap;margin:20px 0 10px}.tools .dim{margin-left:6px;font-size:13px}.tools select{max-width:180px}.only-phone{display:none}.bulk{position:sticky;top:64px;z-index:3;display:flex;align-items:center;gap:8px;padding:8px 16px;flex-wrap:wrap}.table{--memory:76px;--owner:70px}.no-memory{--memory:0px}.no-owner{--owner:0px}.row-grid{display:grid;align-items:center;column-gap:14px;padding:0 16px;font-size:13px;line-height:18px;grid-template-columns:15px minmax(150px,1.15fr) minmax(180px,2.4fr) 138px var(--memory) 130px 88px var(--owner) 112px}.no-memory .c-memory,.no-owner .c-owner{visibility:hidden}.table-head .row-grid{height:38px;border-bottom:1px solid var(--line);color:var(--dim)}.table-head>*>*{white-space:nowrap;overflow:hidden}.table-head button{display:inline-flex;align-items:center;gap:2px;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:pointer}.table-head button .i{width:12px;visibility:hidden}.table-head [aria-sort] button{color:var(--text);font-weight:500}.table-head [aria-sort] .i{visibility:visible}.table-head [aria-sort=descending] .i{transform:rotate(180deg)}.rows{position:relative;contain:layout}.row{position:absolute;left:0;right:0;height:52px;border-bottom:1px solid var(--line);cursor:pointer}.row:hover,.row:focus-within{background:var(--hover)}.c-check{display:flex}.c-name{display:flex;align-items:center;gap:10px;min-width:0}.shape{display:flex}.two{display:flex;flex-direction:column;min-width:0}.two>*,.why-line,.c-owner{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.two>.dim{font-size:12.5px}.name{color:var(--text);font-size:14px;font-weight:600;unicode-bidi:isolate}.c-why{min-width:0;display:flex;flex-direction:column}.why-line b{font-weight:500;margin-right:4px}.tags{display:flex;gap:5px;overflow:hidden}.c-gpu,.c-idle{display:flex;align-items:center;gap:9px;min-width:0}.c-end{display:flex;align-items:center;justify-content:flex-end;gap:4px}.c-idle b{font-size:14px}.k-stopped .name,.k-stopped .c-cost b{color:var(--dim)}@media (max-width:1239px){.c-owner,.c-memory{display:none}.row-grid{grid-template-columns:15px minmax(140px,1.1fr) minmax(160px,2fr) 138px 130px 88px 112px}}@media (max-width:999px){.c-gpu{display:none}.row-grid{grid-template-columns:15px minmax(130px,1.1fr) minmax(140px,2fr) 130px 88px 112px}}@media (max-width:759px){.hero{padding:14px 16px}.figures{gap:12px 16px}.figure{flex:1 1 40%;padding-left:0;border-left:0}.figure.first{flex-basis:100%}.chips{flex-wrap:nowrap;overflow-x:auto;margin:0 -16px;padding:2px 16px;scrollbar-width:none}.chip{border-color:var(--line);min-height:36px;flex:none}.need{padding:8px 10px 8px 16px;flex-wrap:wrap}.need p{flex:1 1 60%}.tools{margin-top:14px}.tools select{flex:1;max-width:none}.only-phone{display:block}.table{background:none;border:0;box-shadow:none}.table-head{display:none}.row{height:110px;border:1px solid var(--line);border-radius:12px;background:var(--card);padding:10px 8px 4px 14px;column-gap:8px;grid-template:auto 20px 1fr / 1fr auto auto}.c-check,.c-owner,.c-memory,.c-gpu,.tags,.why-line b,.c-cost .dim{display:none}.c-name{grid-area:1 / 1}.c-cost{grid-area:1 / 2 / 2 / 4;text-align:right;padding-right:8px;font-size:14px}.c-why{grid-area:2 / 1 / 3 / 4;padding-right:8px}.c-idle{grid-area:3 / 1}.c-idle .two{flex-direction:row;align-items:baseline;gap:8px}.c-end{grid-area:3 / 2 / 4 / 4}.c-end .plain{min-width:44px}}.back{display:inline-flex;align-items:center;gap:4px;color:var(--dim);font-size:13px}.grow{flex:1;min-width:0}.state-line{display:flex;align-items:center;gap:6px 14px;flex-wrap:wrap;margin-top:4px;color:var(--dim)}.state{display:inline-flex;align-items:center;gap:6px;color:var(--k-text)}.acts{display:flex;gap:8px;flex-wrap:wrap;align-items:center}.verdict{display:flex;align-items:center;gap:24px;padding:18px 24px;flex-wrap:wrap}.verdict h2{font-size:18px;line-height:26px}.dial{position:relative;width:92px;height:92px;flex:none}.dial .ring circle{stroke-width:1.9}.dial>span{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center}.dial b{font-size:18px;line-height:21px;max-width:74px}.dial .dim{font-size:12px;line-height:14px}.legend{display:flex;gap:6px 16px;flex-wrap:wrap;font-size:12.5px}.legend span{display:inline-flex;align-items:center;gap:7px}.legend i{width:13px;height:11px;border-radius:2px}.l-busy{background:var(--busy)}.legend .l-quiet{height:2px;background:var(--grey);margin-top:8px}.l-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 4px);border:1px solid var(--hatch)}.l-none{border:1px dashed var(--line)}.timeline{padding:14px 16px 6px;overflow:hidden}.why,.plot svg{display:block}.why text,.plot text{font-size:12px;fill:var(--text)}.why .axis,.plot .axis{fill:var(--dim)}.row-label{font-weight:500}.why text{paint-order:stroke;stroke:var(--card);stroke-width:4px}.why .now-label{font-weight:600}.grid{stroke:var(--line);fill:none}.quiet{stroke:var(--grey);stroke-width:1.6;fill:none}.f-busy{fill:var(--busy)}.f-text{fill:var(--text)}.f-hatch{fill:var(--hatch)}.f-purple{fill:var(--purple)}.unknown-block{fill:url(#hatch-unknown);stroke:var(--hatch)}.threshold{stroke:var(--text);stroke-dasharray:4 3;fill:none}.ramp{fill:var(--amber);fill-opacity:.28;stroke:var(--amber);stroke-width:1.5}.coming{stroke:var(--amber);stroke-width:1.5;stroke-dasharray:3 3;fill:none}.if-quiet{stroke:var(--dim);stroke-dasharray:2 3;fill:none}.held{fill:url(#hatch-kept);stroke:var(--purple)}.pill{fill:var(--card)}.lens{fill:var(--text);fill-opacity:.03;stroke:var(--line)}.said{padding:0 16px 8px;min-height:28px;font-size:12.5px}.paid{padding:12px 16px;border-top:1px solid var(--line);display:grid;gap:8px}.paid-bar{display:flex;gap:2px;height:7px;border-radius:3px;overflow:hidden}.paid-bar i{min-width:2px}.p-busy{background:var(--busy)}.p-busy ~ .p-busy,.legend span ~ span .p-busy{filter:saturate(.55) brightness(1.15)}.p-within{background:var(--amber)}.p-beyond{background:repeating-linear-gradient(135deg,var(--purple) 0 3px,var(--purple-light) 3px 7px)}.p-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.gpus{padding-top:0}.now{stroke:var(--text);fill:none}.as-table{padding:4px 16px 14px}summary{color:var(--accent-text);cursor:pointer;width:fit-content}.plain-table{width:100%;margin-top:8px;border-collapse:collapse;font-size:13px}.plain-table th{padding:6px 10px 6px 0;text-align:left;color:var(--dim);font-weight:400}.plain-table td{padding:7px 10px 7px 0;border-top:1px solid var(--line);vertical-align:top}.columns{display:grid;grid-template-columns:minmax(0,2.9fr) minmax(260px,1fr);gap:12px;align-items:start}.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px 24px;padding:16px}.chart{margin:0}figcaption{display:flex;justify-content:space-between;gap:8px;font-size:13px;margin-bottom:6px}.plot .empty{height:132px;padding:48px 0;border:1px dashed var(--line);border-radius:8px}.line{fill:none;stroke:var(--busy);stroke-width:1.5;stroke-linejoin:round}.area{fill:var(--busy);fill-opacity:.1}.cross{stroke:var(--dim)}.log{height:320px;overflow:auto;padding:8px 16px}.log-line{display:grid;grid-template-columns:64px auto minmax(0,1fr);gap:8px;font:12px/19px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}.level.warning{color:var(--amber-text)}.level.error,.level.critical{color:var(--red)}.card-extra .search{min-width:170px;flex:0 1 190px}.list,.facts{padding:6px 16px 10px}.facts>div{display:grid;grid-template-columns:118px minmax(0,1fr);gap:8px;padding:4px 0;font-size:13px}.facts dt{color:var(--dim)}.facts .warning,.check-line{display:flex;gap:10px;padding:7px 0;color:inherit;font-size:13px}.facts .warning .i,.unhealthy .i,.degraded .i{color:var(--amber-text);margin-top:2px}.healthy .i{color:var(--green)}.check-line + .check-line{border-top:1px solid var(--line)}.check-line b{min-width:76px;font-weight:500}.copy{display:flex;align-items:center}.event{display:grid;grid-template-columns:84px minmax(0,1fr);gap:8px;padding:6px 0;font-size:13px}.event time{color:var(--dim)}.event + .event{border-top:1px solid var(--line)}@media (max-width:999px){.columns{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.charts{grid-template-columns:minmax(0,1fr)}.verdict{padding:14px 16px;gap:14px}.verdict .acts{width:100%}.verdict .acts .button{flex:1}.page-head>.acts{margin-left:0}.page-head .grow{flex-basis:100%}}.list>.plain-table tr>:nth-child(n+4){text-align:right}.list>.plain-table tr>:nth-child(3){width:30%;vertical-align:middle}.list>.plain-table i{display:block;height:8px;min-width:2px;border-radius:3px;background:var(--busy)}.plain-link{color:var(--text)}.number{text-align:right;white-space:nowrap}.idle-line,.alert{display:flex;align-items:center;gap:12px;padding:10px 0}.idle-line + .idle-line,.alert + .alert{border-top:1px solid var(--line)}.idle-line .tag{vertical-align:middle;margin-left:3px}.alert{align-items:flex-start}.alert>.i{margin-top:2px;color:var(--amber-text)}.alert.critical>.i{color:var(--red)}.alert.over>.i{color:var(--green)}.activity h2{margin:14px 0 4px}.activity .event{grid-template-columns:84px minmax(0,1fr) 190px 110px}.activity .event .i{margin-right:6px;vertical-align:-3px;color:var(--amber-text)}.activity .critical .i{color:var(--red)}.more{padding:8px 16px 16px;text-align:center}@media (max-width:759px){.activity .event{grid-template-columns:66px minmax(0,1fr)}.activity .event>.dim{display:none}.list>.plain-table tr>:nth-child(3),.list>.plain-table tr>:nth-child(n+6){display:none}}.halves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 12px;align-items:start}.half{min-width:0}.spend{display:grid;grid-template-columns:minmax(0,1fr) 250px;gap:8px 28px;padding:16px}.spend .said{padding:4px 0 0}.bar-key{display:flex;flex-direction:column;gap:9px;font-size:13px}.bar-line{display:flex;align-items:center;gap:10px}.bar-line i{flex:none;width:10px;height:10px;border-radius:2px}.bar-line b{margin-left:auto;padding-left:10px;font-weight:600}.bar-line.all{border-top:1px solid var(--line);padding-top:9px}.c-0{fill:var(--c0);background:var(--c0)}.c-1{fill:var(--c1);background:var(--c1)}.c-2{fill:var(--c2);background:var(--c2)}.c-3{fill:var(--c3);background:var(--c3)}.c-4{fill:var(--c4);background:var(--c4)}.c-5{fill:var(--c5);background:var(--c5)}.f-green{fill:var(--green)}.bar-saved{fill:url(#hatch-saved);stroke:var(--green)}.bar-expected{fill:none;stroke:var(--dim);stroke-dasharray:3 2}.key-saved{border:1px solid var(--green);background:repeating-linear-gradient(45deg,var(--green) 0 1px,transparent 1px 4px)}.key-expected{border:1px dashed var(--dim)}.bar-chosen{fill:var(--text);fill-opacity:.05}.as-table>div{overflow-x:auto}.budget{padding:12px 0;border-bottom:1px solid var(--line);display:grid;gap:7px}.budget:last-child{border-bottom:0}.budget-head,.budget-said{display:flex;align-items:center;gap:8px;flex-wrap:wrap}.budget-bar{position:relative;display:flex;height:10px;border-radius:3px;background:var(--well);overflow:hidden}.budget-bar i{background:var(--busy)}.budget-bar i.over{background:var(--red-fill)}.budget-bar i.over-soon{background:var(--amber)}.budget-bar i.expected{background:repeating-linear-gradient(135deg,var(--c1) 0 2px,transparent 2px 5px)}.budget-bar u{position:absolute;top:0;bottom:0;width:2px;background:var(--text)}.budget-said{font-size:13px}.budget-said.over .i{color:var(--red)}.budget-said.over-soon .i{color:var(--amber-text)}.budget-said.over-ok .i{color:var(--green)}.sum-line{display:flex;justify-content:space-between;gap:12px;padding:3px 0;font-size:13px}.sum-line:last-of-type{border-top:1px solid var(--line);font-weight:600}.advice{align-items:flex-start}.advice code{display:block;margin-top:6px;overflow-wrap:anywhere;font-size:12.5px}.saving{padding:8px 0;border-top:1px solid var(--line)}.saving summary{width:auto;color:inherit}.saving .number{float:right;font-weight:600}.saving[open]{padding-bottom:10px}.week-body{padding:14px 16px;display:grid;gap:10px}.week-body>.empty{padding:12px 0}.week-tools{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px}.week{touch-action:pan-y;user-select:none;border-radius:6px}.week-row,.week-hours{display:grid;grid-template-columns:40px repeat(48,minmax(0,1fr));align-items:center;gap:1px;margin-bottom:3px;font-size:12.5px}.week-hours span{grid-column:span 6;color:var(--dim)}.week-hours span:first-child{grid-column:2 / span 6}.week-row i{height:24px;border-radius:2px;background:var(--well);cursor:pointer}.week-row i:nth-child(2n){margin-left:1px}.week-row i.w-keep_on{background:var(--c0)}.week-row i.w-start_at{background:repeating-linear-gradient(0deg,var(--c0) 0 4px,var(--c1) 4px 7px)}.week-row i.w-stop_unless_busy{background:repeating-linear-gradient(45deg,var(--amber) 0 3px,var(--card) 3px 5px)}.week-row i.w-now{box-shadow:0 0 0 2px var(--text);z-index:1}.week:focus i.w-place{outline:2px solid var(--accent);outline-offset:1px;z-index:2}@media (max-width:900px){.halves,.spend{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.week-row i{height:30px}.week-row,.week-hours{grid-template-columns:32px repeat(48,minmax(0,1fr));gap:0}.week-row i:nth-child(2n){margin-left:0;border-left:1px solid var(--card);border-radius:0}}
"""#, gzip: "H4sIAAAAAAACA3SUB3PquhLHvwqPU3lj58gCGyNPe+X23ntZSSvQibA8spxyGL77XQFxSHLvUHclbfnvTxbB+7hT3vmQ92qDWxTOrjexyXO5Fs/Mkl4lGQqCJtMY+u9si+IZLujFyNz4Kwy0tqBXQfY1OkcmMww1mRFvonhWLIu6ADK13YpnJZS6WpAFSmFLyxxKptnoOB0avb4ddx5LkEN/K57NoeJYkwlbmUrQuJoXizv7FKSGElgK0g2hc1T4Si6lXoyO07YKFiUgeQNSo3I1Z0V5tHJjnTtzrQNiK54xuYRyfrSpllrWuErLG4hqQy2WZV2a+yxJVUqjtFSokqCM+jNlqU0yCvFsCcDNMhmc5JrXsNTJmNOKUtRpMhaUx1RSyWSUZ0n7DWh/Ldik6G4mnD5hLV+zSXq9mVQvZrTlCq0Tyc3ZJL05rSz4i9n+gMCFhnD5kIPkOWHAFM3BjBgUZVEVq5EELrme83sSCllozkYSOOOcVyMJBEZh5nckAIcK9BkJJfVt4DEJtYHamIckMMlUwUYYKlkrY85gWK2Ay0cwYCXn5fIMhlpVtXoCg0TgOMJgTA1VdQbD6BphWKBaruAehrJerdg9DHIlleJPYCjlYlEvTjCM9ScY5qY0sj7BwKUsYX6CoTBLqPQJBljVEqtklGPSEYbWt3g+9xEHRkP/dyaEROMD0h8wEcNO+pu8t+9suxbSB02akWf/y8Zqje1vO237zsHtIey/7LbzIUIb95u4dTuatLy0x2GlGJiDfjv0URSMvWh6FbxzEkK+HiJlEn0E6XAvvb7dbSGsbStYI0FdroMfWi2uILxO4M2aA5AnOwWfNQkx4/x1fh2gE9DeXm8wYGN8S9kW3c0bzgj/j1rKk/W3fcRtPtgshy7pfnRk029w7XHy3UfT7GsvffTZ9HP6nnwDbT/NevrOewzWHKLmlN0C/bbDlpxKUPGDg5Ds/rjDIMQhUHiMkeTrxVSBi9MJ22+KbMOzLhtcpumt79vtQOskNdsPbudsT7rFW4cHeenYjgIfpRSc7nOTblq+wQM3vCbHYf366KgYaxwmafO+A5XC5heswO1+w88CFYvHgdjTQHuZ9TH4dr17vAC7s2mcX89Zc5i7RuUDROvbYxMgDs+D3eNFmjCGVMZeeY3ZpdTZxda3fnecIacZFjXNcLB5cqeOMJt+jPG/AWzbTz4j5zT7DFvns//5tvcO+mz6f3wL3w80wnHHeHhPKXZHpEVBgemE1ZNjG6mOWXPiPYC2Qy+STON4JiVZ541ru509hVVB0LPmTGtKtL+gvdmFA4lu9zjE/uJ4sXad7+1BF5BU2BCxubY6blKlzWlO9HfkXhyPNcrZLu+ANpImGF+XdKub642NeGAggZRuyF4Yr4Z+54dIrR7xOvnyK9tb6XBc4+fajCOeNaf13BtDmdK2R4JV1OuzLQ3nYeDs4nDPn2Y7j5bzJFR/abu/UcKhiSLRHn0n8irh+i63xM+NWP3DDMbJJYSKp7XWd+lOwqTIyfdMQrivoI9WXd4e0rIxZdncPQONw5sGnF23OQm+7UUSCkOzhi7dznFwZfUApS3cvOZEV4bt1eseDOYQ/iruanQbVZb0q6B79BOfa7OAifOnE+1jrHQ0GhGbJGxs8ALOTGR5n32rv6ZwNdXEZGavrqTJwXR1dXd1df03J88W2MCFWets5heDvTxu22rn5+FT+FRn5eY4ZYqx59wrUevlJjuIPdjY3ibIul9/OL/CMtvlSgAI6YDO7mxBvRVTzyqPUzfIeWvqfEto3vNJm7HyHV658msSbM46jooO3P630QOL9aGuCf+3qXCsXdc0qDFb/vGPB83n4ID77EA6KAoW4uSDfwVHqNHM30VByF1SWmGXDIGC5v2FAbttWBPi9rgrykUndgT74llIQnWY7nzTYyvJ1d5aQLIykoOBVbCX3S6eQmM35CVrThwTUGrK/kOb+Pj4DyJGma/NLhx/h494Mcv9T4kzKI6WmoKYt4p6JLIV9WBAziSucEvMTgh9kHk5AK2alkDdYeKRTaKuTZ7V61cyoNuWJv325FIZYl0eU7CMkZQ0oF9YXq+EiE4fJgsjKbST1DdhWPHMUp07yVMJaG/LoxnkPu7fhXZV88FvC+ugkYPBvwQmrBVarV/+07Zavz2QFOezkqZm8mzTBWBLXkqSQtO02TYPLBo6FMb6famzj2ZNr6/iGQP8vcnajBQuyZXKWHDtx32YkqAoDJkW+TuRq+kObENUpBNGajQwOivAEZ/L13xkHqlHe/VHa7y52dzpqPrwprrC4Q2+1XGxeLO7gJ/GmXyDEPKYgqYPRAqR4Dt5ISV35i1UvfH23PlQvpVuN/hQshufQMC/5fu2B2YHS0Hb1+dRiOq1meIcz9V+L5/zDSPk8zg2eEtMQzYNwF3hp7rgwIXF8cxbYQFySkWCFwasp6HTClKhGatGk7NAtPGkZDNPywAwiedhIehQCDoUTAeP1Wrk+HHE9PqCjd1ZZj/ZWQVk92PWnSi2dwysHZh0RTbRxEmEVDE/gphE0xRD6sHoQrbfjCgyw1hv0/zpJkIbW2e/qpMU0gdN53y3bz+OvTCBNevTQj6V2bzl25xkXd8dPXluL3WxsROh1TEwdBZr4lSpKp9IRnhnJhHcl+3rYv1abDdXSTnrVOCNMeL22Ut+YfNAkbzE1DDhIResFNkE3seQhGdzYUMIM2z9/9zlmyILrs6S/OaaTJnZEU7A2eDBTvU6inmCnq1dRarlUJdzoYChXOZarfoVKJ0xYFMuS6d2HPbFH9Ia66tb6hL8M/D5EJZUs1mntnsN/Vz8zDeulTnq1nx6thc0Z/+x4UXwdo1Pr5tdkHUa2x0eO7wpakvQe2L3w64cO0rykNMG0rJu9BEZtTqZ14cOgSMB2AgadwCUCvzDNbovuC4Erm10y5WJYDvzzKBQDmPucpywv3xDPU4we4SVW5RY/piAMlG74vljwe6KIDahk5RZumESYwJ/RQHc7sdYTXui2CCaOUX6itY1u/XmaWv/gbasIYydOTWqdphWnSOoZofX/mAXdw2bXbbdHgWZEteHMpKkB97XBQmsDzUSR16YZJrTXCJVJb/uUW+y8sVxZtkCIcG3rV4Wz1XVBgPgUU9OTeSCm9fP4n8ORd4enc6kNkvaHHOExP6DiHJj8Hv0hLEtHxYUOszLAz3YpTKT9FtJbG9iUBthVl8zP2zy5+ywJVg6GMXvnpCzB71MBgclcThgdT4nkT4TiiZamMmz4HK2XYnmX6mvH7xxi5fh6rWrE7mr0N7sqInwqUBOdBhABztx5PqXhLPYN0Xjc+yLcn9o/24/9vlfptO3uXixz5rmB83ZeWl1tfOqPBg723l1qLff5k2+Ja10/EQGxv8GGUhTEPuEmJmYOKXy1m90rr4du/brs0rBc5+QsAfMJ2tO3cJZw9fobRTj/f1+S8R/rba0qqPaZj5z8Sl8LvLt5qhMUDEDGDhRB/kIL30QYAmxGB0zvNtrS9J6NkPcQBCAPGwqGk0J5JYRvhxnlCc/gTVn4AwzBMsoOiMmETWqsWOP0cL9utmed7c3tNB3mYohjKWpx8B2GSK5KG38O/hf9EJwvtiazbJH7qSPyP09p/nsC+LUcp1vF66BwVGK/GVnghZeqconxhedH/czGGVgB3SU7Eop2TEZu5ouY6fZG64IFtO05iJYLt/81daH/Ntx8mkft1GgwNlCJBpcpcYhmMM1IP54/xEsEEKbzYxYYApx8+b9ldvPBPuKzIK8+ZVlRAGyeqtoUJ2wpMQVr+r+3mDe1NVeUQp57B7wVwMBq86NppGNQc3ogteEnRGx26thujSB7ZZtXnJXkkEIukMLU0CaAVO5/RyC5Cl2RlpgxydpMmrbBSES67xmcxjcxaLdCoG5+w6CXgobX59xxeJYl87uKKtJevugg5ou2IUsmroi+23HifNbtEq3bzTNN8LVoNWDIh4PBBfejfhSMOb5mejSaP11d9Zf4KoeNNgWSlFhbWeIsJA6KGEdoMOiskv5XLl7z3kAAbStmmbu/vTziwuChavcmDGvh4EEjhwkkVB+8Z3cluuvWUJxNCpVXBkC9lgOK5ziW5IhmCorh8mZB6FYtWH32wrFb72JkJ1R4kqFiIVwOlW+guIec0+73uMOIJpfaz5Q14Zt1dpGwzwUgqiypm3GWGIZwaZBbquLBCGfA7fvuap31gEk0yr/r6sFihbUoTJn96zerpMR9eZPj2B6k7b/dhB543+Q+5fZk3fWCd+/qFmZcFs3K5mm4lccnsFbwTvMKuPFMy4C7fMJcgSdh+ug7trCvK6reophUudjIX5mrZpIeV6J/R2si3q9zY+om8MCTXnRW87Ocph0cGFb0xyOtvVesBy3k83JrTJVitYQ4tIDg/cMZJMkHijbwGC0GAmjUyiA2mTNqwHEtLUB7UJpdMhqES4TC3nTOSA2ADjjR7t3dvLSJBJ+U0QmnQ3qOrlH7meVNlKBA809k4qeoV2Fy65TEDFAz7F+wZlGn8XXOSfrRMvmljvn2sB30bJc1I202v9Xx187+ilRYWAa9pKwE3OQUDfJ5dg8e5pn1RnZ3Y6DOMBenEI6odXZguOsOEST8ZBfDnXuK56JVIqEoY8Tguz+CZmBXZ8zOWtDvPBrCh6ZFETdtDYtdHTwRA6SiDuE6NDJyXBFc0jMiNwcdAV1rlvGrY9PooG6uRb8Ei+8lZLc39TsSdxJeO2LUDE52SWm8/QgnhdVXRgzl2RyWxBn9G1AtN5mO9qtYZjLBC3rEiDjCuwpa3IDwSrMdhIzTodVnum0ctHEEGFHAudjYbJgmrlE4CgV4gd2r88ET3Ugb8TbEeP6Cl3eZjK6yktebDJRPawFqMqLdmQk8j13b86IAtr9dbZHPZA/wHsxiMlTkYsR9QxiVXW+zzOTdcdWm7JoQzEa5Sq93uQvc6kgiLSEfC50svltSrEcqnEhxKRR4iWGkarPjJPyOE6V+sy8D24xHp3hvUfsrACgctoyF7ugdtt/Wpjdn3FyQ9B3PhdDphemB9enZZouZpbsCj9PH1kYGxvakxRv+thQN109p1FMZZ5vhk4p/aFuO3pDc7WCvel44cpYCWTDtHMiqqlFNea1UThz2Nizefxcz2bqzMJVcoknxTxmMT0UI5XqUuynYSI4d+YhGQ8y2fGCfacfpNJSR5RhgydVrSnapIK6mAYhav16duKB1UEnl6xJYGdiir/8Z0uagm1VbZtJxB49kNCKAWcigTCA0huU/rncz6AcIhIkuQWiqtx+LPavldBdnBjdvnlrBVepqBVcPvyKy+atCWkzW5K1y3dV/XF/Y2AWC5LBJChuMNey6hrPUPweYEcGx9u6+rEwx8o5aL4Z2tO2AKsP4geKntqk8B9dxNWC7rzGJr8wj8P4mg5q/xLh3yRMzbt4SZhghfHKzLvICGhusGszsHHiECMI193TvKeEeYcHn4MDQiMSG5yJxLL6dlq1lTqzEu3jn49/HvUxkgdQzWRquYO/iERGQry6QqiG8Sysmk4QckEwZODntLS6gRC233g1WieoOJ0fgRlYjNbdwRiB/muTN0QXQwh0PMds6qolnjSsRobDDEei8WTKjMVk8s9E+OrQAmws5xV1aamoL6tKJjKMS2wMwkEy84jgGImm9rUoP9HBC51LNG/NrYXpsUOhe8ire832+QBh+6P6ouOFPo9/zsMfrx9Y8Lw/gb+sdoDT79icQqxY85ebYFbuw6EszOWtxVOxKe6LpjIiy9CPZu34tZcXf+pXGjwNo89sQlpWoXmgVMGjJa+1q2Fm87I/GPIVm+20Tb1z99SgyCdcqfk0t4FZYw5YoEPW07niOMBGzOWLNSFsWuqkRKSOr8TJEgEWZpZ5L8sdbSyU2QRtk3baRiqbFZRNr2qkcrH6xDO5uzueG23Ib8xn6ZlPyvOZNBMOQ7nhFR1ZYWvVeX3sYyIpZ+GnRzLIS6PDCfuR/ajebhmqtcVPRI3P9woWscxv87zEvVqszlIUyH2+hCpuXg5sS9jxjnUFgo6ZWY4ZHsTmWjHbpyKtFafKdLQ9hFGN4X0GJKxvNugG+lgoardqTCo3zWx9jbNZ3JcL1i9cOewJBo6iP9IkVCYeNrlLdT7XwX/gL96ZP72OmuszPWfZZqThXAjQOQsNCHtn8azczBQQlryPzZCnrsfgfdL9S2UYBWL4wakCwqqGQg1qQCA0iAzSJRCq/iweRQ8DGfP7AGp0oDxoKy+ExSC7JU5ekvnXNXNi5Cz0EUs+hWajv2JDphPuh4UvNGnmftd0MNYVtnDaZTRw12jApa388+nGmb4sfe3tjX1n7ayO+Jwa8SkkMbcp1tOSdDL6zIFwNUqPMnDvu98OCzhWXKPgMV47XSXCnHgeFGIETlLLSWXF4Z2FscVrY7c8pxhF0+tOdZizm+fTp4SInaLBm5TpYgXHZ+WZAN3mL8ow6jlzpblAm50WAxdbTI8Iir69S7UUkelYhaETdEFQWPsDCBX3GAnMViyP3r7lrKM8a7cY4F8U6CVyjyRduaMZuzRaU0Ah6zjIxrTFDhJS2z3BSpvPMMtNZq5qcSHBUcloDAznWQg8DrkGCV8ZcEOnMPtZNF0vPB8ZjqUUTEKb4lFOLg9LayioyS4Yh5DTyo5edo4nGBdTKL0DrMwAMEV1ChqL6aQAOEQnot3RTOJKdnq2/Ic3kvOoAevRxHq22ytb8AJNNkDPbU4Gu2NDG7m0EId6e/UHOjOT8mQHiNtXMn5fqy2TQM6Il2dYK6trYoU0WMol1pTTwnhO5h0Qi774Prl1RwaQIt21uZa+M8UEU4D1zJbuzIrnhd40MJvumrhdX/PtRhHRZFq465D8e4JFBzdmvc3LRm3ygDbR8sFX/NBkxUbeSeNsy/COiZaxe9mzd2cu3+TSBTmM7WJm8EaJ36VPtjCuoBCmV4JRPhPU3ExFy93TXCoSem3+w21837oxH+cx4avw+noWPMHuLPOmuTKBVODU0SLJcBg1/6jKzW+l15b+9Jp5HxDZMMy/MllIDkPD3IDNj05GEuqj7ki7rFlY94v5qFcasASaww43mMZu6rjROi6LpRRUZ8bw5ZtuEJFkcRWsuIC0zfZNfs8PysgW6IL29ehNL0WqAu/Tb4SkUTTAez5WN4zXPFwunxtmgAjwFFqbb1Iirwt7RBTvvxNhkARhmZjecKLNtaBwGcKEBug/X0kYJnMeEMiBXVjhsqy6w37s0+Aio/5pJTAilXTA2h95XrK4cbZVXQXGcDAhumvSbP05V63SW96ScbPI93EgatDlakIMjWogoPzvilaPo3sKjd+pdP5A6hs3t66aRisnmkn10udTkkgIUoQOVCYMHTCJCVuM9JsNNzh7LHeAv8Z1N/ga15c+vkUS+j3fhj+yujQafaTGmcFQjTjvfqzrAodFVbHKS/iBrqeKb5x7OKYyGfvakL36DNfVEQv4AxA0Pm6K9ykEjHEQ/MST0jJSMgrDBJtWRXa5iak1tzeWdGhAfzkF8kclqdS4AjluTx4INNu2rx/4tcmNdjHB52Jso6Rghsbm/v6qdLEAqouTy7kgKt2uT2J3kdBVrsG62n9ciiicQhTlTtnc2/Ti3q68e4sRAuNsqd3lRqIDHi6TYDyWzjrDP3tn4p8FwiGzp2HhGIv2H8XHJDgOgwCRUOeDFrfsOf78Ow6RaA4QRFMRdXu4H10lXT+K71GU/0xnx2Es83K3JdfI0i2loe7ekTG7zX04Ctddll+Akuauz1QeNXyBnrjizVvKgsJVtT5vLtCEVLvMYralFf3CLSoUkDAme7IVWnqHhwlcLhDhKrKXzk45GU6axe6/+Nm1Pk6/Y2M79CqHeiqtwzBGCz/6xZ3h3uKdFLuJRNqR7TlBed25mSXAVOFjdViArIXCIm4S9Vdzh8y6WI6vXSLk9Qfe9VPyIXdTRKxAdRxyXOpMpMJqNaSCWvmjynNMOdLzCdJiNXPRkp7Ltu/5bxvPUeA3zoH/+eimBfbk2U4Z0GUV3EJmbRUkt8pQB97ADSykXOVv0olv+ceUsgWkzJWtDhTTkxlxJLsEhbgJw+pDfhFSh3ed7k/6C0AyUev98uW5e2i+3TH1QzeAuLOZpsgJ+USqZBMvDWDsAMY+wBiAiQOY+AATAC4dwKUPcAnA1AFMfYApAK8dwGsf4DWikJB5AHaFIOjZZO+5Dp3hLTtQnl75zz3xGHcEF0wI2i2D5BQS03aD6nC5GOfhi7EV7hfg2+pzUV9sfiM+b8fmqY/F4TF3u8r1a9Xk5cV44PU5/AKfZFAfQLgOm5e8dUN80aQiKilUOLHC+O63WV8O6+KKGAS22Jx/QJD8Wk1qj5DIcunTC+MyYDl6j1qFHsV4QTEaZpRAUPfj38bxQS+aqhoPJ7rwzDa/EFtcx4j4uVzJET93nINOR3YfN+attdL20w/Oyu12Zb7TBhL47AcNBUKNO5u+HtXbmKdJsUhWO1PDTdq2XXqdOkZtj0ZFSZuP/WUPViuabPNerPNxmxXNgamscz0I6XSTCh/9CL5KAZBApFVJk21CkJK7BRzdBWtA5rgBhh6QHRCaU9Za30Mv3sL+XZH18Y1nxJLFWgG0JW/0ZvOhfUwlsYZdHrtQoCsMOwBdNj+QQ1Oikjzcsa0OpMoyawvts3Lx8XBoDDOjvglaS90R56mS9zq3T6/VoZ5kTqbG8u9syvR2aFSOmVUqaLr05YjEVGwuHlOwI9+bF8FKxcZVJ3mBQiJA4Y9Fcl79+TOTSaqNuVFBrsp+GZ/66qQ0AIkKEjL8QaZtvv/OwlkZaA4oDuX3bOKlqkjI5ci5TgU5ndoUgR6j2n8/lNu8ab7LxNd06wTSUuaXOPOzhB5QI5qUj/NFhcjqkEAaInwrI7adbVE1uuNTJ1/9PwbE4qJH4gtqRRH8Qutiza2D8ruhLc1wy2j0GPrHWiajJ4/duYmMGI3fl+UNc48CYT79H6MeYvOcaQAA"),
        .init("app.js", text: #"""
const m_format = (() => {
const none = "–";
function money(dollars) {
if (dollars == null || Number.isNaN(dollars)) return none;
const size = Math.abs(dollars);
const digits = size >= 999.995 ? 0 : 2;
if (size > 0 && size < 0.005) return dollars < 0 ? "> -$0.01" : "< $0.01";
const text = size.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
return `${dollars < 0 ? "-" : ""}$${text}`;
}
const dollars = amount => (amount == null ? null : amount.microdollars / 1e6);
const rate = dollars => (dollars == null ? none : `${money(dollars)}/h`);
function countdown(seconds) {
if (seconds == null) return none;
const whole = Math.max(0, Math.floor(seconds));
if (whole >= 3600) return span(whole);
return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
function span(seconds) {
if (seconds == null) return none;
const whole = Math.max(0, Math.floor(seconds));
const two = (a, unitA, b, unitB) => (b ? `${a} ${unitA} ${b} ${unitB}` : `${a} ${unitA}`);
if (whole < 60) return `${whole} s`;
if (whole < 600) return two(Math.floor(whole / 60), "min", whole % 60, "s");
if (whole < 3600) return `${Math.floor(whole / 60)} min`;
if (whole < 86400) return two(Math.floor(whole / 3600), "h", Math.floor((whole % 3600) / 60), "min");
return two(Math.floor(whole / 86400), "d", Math.floor((whole % 86400) / 3600), "h");
}
function ago(at, now) {
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
function clock(at, withSeconds = false) {
if (at == null) return none;
const date = new Date(at);
return `${pad(date.getHours())}:${pad(date.getMinutes())}${withSeconds ? `:${pad(date.getSeconds())}` : ""}`;
}
function moment(at, now) {
if (at == null) return none;
const date = new Date(at);
const today = new Date(now);
const midnight = of => new Date(of.getFullYear(), of.getMonth(), of.getDate()).getTime();
const away = Math.round((midnight(date) - midnight(today)) / 86400000);
if (away === 0) return clock(at);
if (Math.abs(away) < 7) return `${days[date.getDay()]} ${clock(at)}`;
return date.getFullYear() === today.getFullYear() ? `${day(at)} ${clock(at)}` : `${day(at)} ${date.getFullYear()}`;
}
function day(at) {
const date = new Date(at);
return `${date.getDate()} ${months[date.getMonth()]}`;
}
function parse(text) {
if (!text) return null;
const at = Date.parse(text);
return Number.isNaN(at) ? null : at;
}
const localTimes = (text, now) =>
(text ?? "").replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, stamp => moment(Date.parse(stamp), now));
const percent = value => (value == null ? none : `${Math.round(value)} %`);
function memory(megabytes) {
if (megabytes == null) return none;
const gigabytes = megabytes / 1024;
if (gigabytes < 0.95) return `${Math.round(megabytes)} MB`;
return `${gigabytes < 10 ? gigabytes.toFixed(1) : Math.round(gigabytes)} GB`;
}
function transfer(bytes) {
if (bytes == null) return none;
const units = ["B/s", "kB/s", "MB/s", "GB/s"];
let value = bytes, unit = 0;
while (value >= 1000 && unit < 3) { value /= 1000; unit += 1; }
return `${value < 10 && unit ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
const gpu = (name, number) => (name ? `${number ?? 1} × ${name}` : number === 0 ? "CPU only" : none);
function actor(text) {
if (!text) return none;
if (text === "control-plane") return "control plane";
return text.replace(/^(token|user):/, "");
}
const sentence = text => (text ? text[0].toUpperCase() + text.slice(1) : "");
function roundUp(value) {
if (value <= 0) return 1;
const power = 10 ** Math.floor(Math.log10(value));
return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map(one => one * power).find(one => one >= value) ?? 10 * power;
}
return { money, dollars, rate, countdown, span, ago, clock, moment, day, parse, localTimes, percent, memory, transfer, count, gpu, actor, sentence, roundUp };
})();
const m_api = (() => {
const { sentence } = m_format;
class Problem extends Error {
constructor(status, title, detail, errors) {
super(detail || title);
Object.assign(this, { status, title, detail: detail || title, errors: errors ?? {} });
}
get lines() {
const errors = Object.entries(this.errors);
return errors.length ? errors.map(([field, text]) => sentence(`${field.split(".").pop().replaceAll("_", " ")} ${text}`)) : [this.detail];
}
}
function expectProblem(error) { if (!(error instanceof Problem)) throw error; }
class API {
constructor({ base, token, refused }) { Object.assign(this, { base, token, refused }); }
get(path, options) { return this.call("GET", path, undefined, options); }
post(path, body = {}, options) { return this.call("POST", path, body, options); }
delete(path, options) { return this.call("DELETE", path, undefined, options); }
async call(method, path, body, { signal, seconds = 30, isOpen = false, token = this.token() } = {}) {
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
const part = text => encodeURIComponent(text);
return { Problem, expectProblem, API, part };
})();
const m_dom = (() => {
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
const h = (name, attributes, ...children) => make(document.createElement(name), attributes, children);
const byID = id => document.getElementById(id);
const div = (name, ...children) => h("div", { class: name }, ...children);
const dim = (...children) => h("span", { class: "dim" }, ...children);
const remark = (...children) => h("p", { class: "dim" }, ...children);
const s = (name, attributes, ...children) => make(document.createElementNS(svgNames, name), attributes, children);
function setText(element, text) {
if (element.firstChild?.nodeType === 3 && element.childNodes.length === 1) {
if (element.firstChild.data !== text) element.firstChild.data = text;
} else if (element.textContent !== text || element.childNodes.length > 1) {
element.textContent = text;
}
}
function setAttribute(element, name, value) {
if (value == null) { if (element.hasAttribute(name)) element.removeAttribute(name); }
else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}
const setHidden = (element, isHidden) => { if (element.hidden !== isHidden) element.hidden = isHidden; };
const fill = (element, ...children) => element.replaceChildren(...children.flat(Infinity).filter(
child => child != null && child !== false
));
function time(at, shown) {
const iso = new Date(at).toISOString();
return h("time", { datetime: iso, title: iso }, shown);
}
function paused(run, wait) {
let timer = 0;
return (...values) => { clearTimeout(timer); timer = setTimeout(() => run(...values), wait); };
}
return { h, byID, div, dim, remark, s, setText, setAttribute, setHidden, fill, time, paused };
})();
const m_icons = (() => {
const { s } = m_dom;
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
const icon = name => s("svg", {
class: `i i-${name}`, viewBox: "0 0 16 16", width: 16, height: 16, fill: "none", stroke: "currentColor", "stroke-width": 1.5, "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true",
}, shapes[name]());
return { icon };
})();
const m_parts = (() => {
const { dim, div, fill, h, setText } = m_dom;
const { money, rate } = m_format;
const { icon } = m_icons;
function button(label, { onclick, tone = "", symbol, act = false, title, small = false, ...rest } = {}) {
return h("button", { type: "button", class: `button ${tone}${small ? " small" : ""}`, onclick, title, "data-act": act, ...rest },
symbol ? icon(symbol) : null, label ? h("span", null, label) : null);
}
const linkButton = (label, href) => h("a", { class: "button", href }, label);
const tag = text => h("span", { class: "tag" }, text);
function segments(label, options, chosen, onchange) {
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
function dialog({ title, symbol, tone = "", body, action }) {
const opener = document.activeElement;
const problem = h("p", { class: "problem", role: "alert", hidden: true });
const titleID = `d${Date.now()}`;
if (action) action.button = button(action.label, { tone: tone || "primary", type: "submit", onclick: run, disabled: action.disabled });
const box = h("dialog", { class: `dialog ${tone}`, "aria-labelledby": titleID },
h("form", { method: "dialog", onsubmit: event => event.preventDefault() },
div("dialog-head", symbol ? h("span", { class: "badge" }, icon(symbol)) : null, h("h2", { id: titleID }, title),
h("button", { type: "button", class: "plain", "aria-label": "Close", onclick: () => box.close() }, icon("close"))),
div("body", body), problem,
h(
"div", { class: "dialog-foot" },
h("button", { type: "button", class: "button", onclick: () => box.close() }, h("span", null, action ? "Cancel" : "Close")),
action?.button
)));
async function run() {
const others = [...box.querySelectorAll(".dialog-foot button")];
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
function menu(opener, items) {
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
function toast(text, { undo, isError = false } = {}) {
const place = document.getElementById("toasts");
const one = div(`toast${isError ? " error" : ""}`, h("span", null, text));
if (undo) one.append(button("Undo", { small: true, tone: "quiet", onclick: () => { one.remove(); undo(); } }));
one.append(h("button", { type: "button", class: "plain", "aria-label": "Dismiss", onclick: () => one.remove() }, icon("close")));
place.append(one);
while (place.children.length > 3) place.firstChild.remove();
setTimeout(() => one.remove(), isError ? 10_000 : undo ? 7000 : 4000);
}
const card = (title, extra, ...body) => h("section", { class: "card" },
h("header", { class: "card-head" }, h("h2", null, title), div("card-extra", extra)), ...body);
function dataTable(heads, rows) {
const line = (name, cells) => h("tr", null, cells.map(cell => h(name, name === "th" ? { scope: "col" } : null, cell)));
return h("table", { class: "plain-table" }, h("thead", null, line("th", heads)), h("tbody", null, rows.map(cells => line("td", cells))));
}
function figure(label) {
const big = h("b"), small = dim();
return { big, small, box: div("figure", h("span", { class: "label" }, label), big, small) };
}
const moneyFigures = () => ({ spent: figure("Spent"), saved: figure("Saved by stopping"), wasted: figure("Wasted now") });
function paintMoney({ spent, saved, wasted }, totals, costs) {
const set = (one, big, small) => { setText(one.big, big); setText(one.small, small); };
set(spent, money(costs?.total ?? totals.spent), "since monitoring began");
set(
saved, money(costs?.saved ?? totals.saved),
costs?.saving_per_hour ? `${rate(costs.saving_per_hour)} more while they stay off` : "no idle server is stopped now"
);
set(wasted, rate(costs?.wasted_per_hour), `by ${costs?.wasted_per_hour ? "servers" : "no server"} idle beyond the timeout`);
}
const empty = text => h("p", { class: "empty" }, text);
const skeleton = lines => h(
"div", { class: "skeleton", "aria-busy": "true", "aria-label": "Loading" }, Array.from({ length: lines }, () => h("i"))
);
return { button, linkButton, tag, segments, dialog, menu, toast, card, dataTable, figure, moneyFigures, paintMoney, empty, skeleton };
})();
const m_ask = (() => {
const { expectProblem, part, Problem } = m_api;
const { h } = m_dom;
const { icon } = m_icons;
const { dialog, toast } = m_parts;
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
const effectList = effects => h("ul", { class: "effects" }, effects.map(({ level, text }) =>
h("li", { class: level }, icon(level === "info" ? "check" : "warn"), h("span", null, text))));
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
return { path, attempt, ask, effectList, typed };
})();
const m_classify = (() => {
const { actor, clock, countdown, localTimes, moment, parse, sentence, span } = m_format;
const classes = {
busy: { word: "Busy", icon: "busy", urgency: 4 },
counting_down: { word: "Counting down", icon: "counting", urgency: 1 },
unknown: { word: "Unknown", icon: "unknown", urgency: 2 },
kept: { word: "Idle, stays on", icon: "kept", urgency: 3 },
starting: { word: "Starting", icon: "starting", urgency: 5 },
stopping: { word: "Stopping", icon: "stopping", urgency: 5 },
trouble: { word: "Still billing", icon: "trouble", urgency: 0 },
stopped: { word: "Stopped", icon: "stopped", urgency: 6 },
};
const classify = server => (server.class in classes ? server.class : "unknown");
function word(server, kind) {
if (kind === "kept" && !server.adopted) return "Idle, unmanaged";
if (kind === "kept" && server.protection) return "Idle, protected";
if (kind === "kept" && server.storage === "none") return "Idle, data at risk";
if (kind === "trouble" && server.state === "error") return "Error";
return classes[kind].word;
}
const isOff = (server, kind) => kind === "stopped" && server.state !== "running";
function why(server, now) {
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
const whySentence = (server, now) => sentence(why(server, now).replace(/\.$/, ""));
function idleClock(server, kind, now) {
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
return { share: 0, tone: "grey", big: at ? span((now - at) / 1000) : "–", small: at ? moment(at, now) : "off" };
}
case "stopping": return { share: 1, tone: "grey", big: "Stopping", small: "not confirmed yet" };
case "starting": return { share: 0, tone: "grey", big: "–", small: "starting" };
default: return { share: 0, tone: "grey", big: "0:00", small: timeout ? `of ${span(timeout)}` : "timeout off" };
}
}
const clamp = share => Math.max(0, Math.min(1, share));
const needsTypedName = (server, kind) =>
kind === "busy" || kind === "unknown" || Boolean(server.protection) || (
server.type === "timed" && ["none", "unknown"].includes(server.storage)
);
function leftOutOfStop(server, kind) {
if (!server.adopted) return "unmanaged";
if (kind === "stopped" || kind === "stopping") return "not running";
if (kind === "busy") return "busy";
if (kind === "unknown") return "unknown";
if (server.protection) return "protected";
return needsTypedName(server, kind) ? "data at risk" : null;
}
function verdict(server, kind, now) {
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
return { classes, classify, word, isOff, why, whySentence, idleClock, needsTypedName, leftOutOfStop, verdict };
})();
const m_actions = (() => {
const { part, Problem } = m_api;
const { ask, attempt, effectList, path, typed } = m_ask;
const { classes, isOff, leftOutOfStop, needsTypedName } = m_classify;
const { h } = m_dom;
const { count, moment, parse, rate, span } = m_format;
const { toast } = m_parts;
async function postpone(app, row, seconds) {
const isFirst = !row.doc.extension || parse(row.doc.extension.until) <= app.now();
await attempt(app, async () => {
app.put(await app.api.post(path(row, "extend"), { seconds }));
toast(`${row.doc.name}: stop postponed until ${moment(parse(row.doc.extension.until), app.now())}.`, {
undo: isFirst ? () => attempt(app, async () => app.put(await app.api.delete(path(row, "extend")))) : undefined,
});
});
}
async function unprotect(app, row) {
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
function protect(app, rows) {
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
await controlMany(app, "protect", rows, body);
toast(rows.length === 1 ? `${rows[0].doc.name} is protected.` : `${count(rows.length, "server")} are protected.`, {
undo: () => attempt(app, () => controlMany(app, "unprotect", rows)),
});
},
},
});
}
async function control(app, row, action, force = false) {
const answer = await app.api.post(path(row, "control"), { action, force });
if (answer.server) app.put(answer.server);
if (!answer.completed) { row.asked = action; app.changed("servers"); }
return answer;
}
async function controlMany(app, action, rows, more = {}) {
const failed = [];
for (let from = 0; from < rows.length; from += 200) {
const part = rows.slice(from, from + 200);
const { results } = await app.api.post("servers/control", { action, server_ids: part.map(row => row.doc.id), ...more }, { seconds: 120 });
results.forEach(({ result, problem }, place) => {
if (problem) failed.push(`${part[place].doc.name}: ${problem.detail}`);
if (result?.server) app.put(result.server);
if (result && !result.completed) part[place].asked = action;
});
}
app.changed("servers");
if (failed.length) throw new Problem(409, "Some were refused", failed.join(" "));
}
function stop(app, rows) {
if (rows.length === 1) return stopOne(app, rows[0]);
const all = rows.map(row => ({ row, why: leftOutOfStop(row.doc, row.kind) }));
const going = all.filter(one => !one.why).map(one => one.row);
const left = all.filter(one => one.why);
const saves = going.reduce((sum, row) => sum + (row.doc.cost_per_hour ?? 0), 0);
ask(app, {
title: going.length ? `Stop ${count(going.length, "server")}?` : "None of these can be stopped together", symbol: "stopped", tone: "danger",
body: [
going.length ? effectList([
{ level: "warning", text: `Container disks are erased; volumes stay: ${names(going)}.` },
{ level: "info", text: `Compute billing of ${rate(saves)} ends once RunPod confirms the stops.` }
]) : null,
left.length ? h(
"p", null,
`Left out, stop them one by one: ${left.slice(0, 12).map(({ row, why }) => `${row.doc.name} (${why})`).join(", ")}${left.length > 12 ? `, and ${left.length - 12} more` : ""}.`
) : null,
],
action: {
label: "Stop", disabled: !going.length, run: async () => {
await controlMany(app, "stop", going);
toast(`Requested the stop of ${count(going.length, "server")}.`);
},
},
});
}
const names = rows => rows.slice(0, 8).map(row => row.doc.name).join(", ") + (rows.length > 8 ? `, and ${rows.length - 8} more` : "");
async function stopOne(app, row) {
let preview;
if (!await attempt(app, async () => { ({ preview } = await app.api.post(path(row, "control"), { action: "stop", dry_run: true })); })) return;
const { doc, kind } = row;
const mustType = needsTypedName(doc, kind) || preview.effects.some(one => one.level === "loss");
const action = {
label: mustType ? "Stop it anyway" : "Stop", disabled: mustType || Boolean(preview.refusal),
run: async () => {
if (!mustType && needsTypedName(row.doc, row.kind)) throw new Problem(
409, "Changed", `${row.doc.name} is now ${classes[row.kind].word.toLowerCase()}. Close this and check again.`
);
const answer = await control(app, row, "stop", preview.needs_force);
toast(
answer.completed ? `${doc.name} is stopped.`
: answer.success ? `Requested the stop of ${doc.name}. It counts as stopped once RunPod confirms it.` : answer.message
);
},
};
ask(app, {
title: `Stop ${doc.name}?`, symbol: "stopped", tone: "danger", action,
body: [
preview.refusal ? h("p", { class: "problem" }, preview.refusal) : null,
effectList(preview.effects), mustType && !preview.refusal ? typed(doc.name, action) : null
]
});
}
async function start(app, row) {
await attempt(app, async () => {
const answer = await control(app, row, "start");
toast(answer.completed ? `${row.doc.name} is running.` : `Requested the start of ${row.doc.name}.`);
});
}
function restart(app, row) {
const action = {
label: "Restart", disabled: needsTypedName(row.doc, row.kind),
run: async () => {
await control(app, row, "restart", Boolean(row.doc.protection) || ["none", "unknown"].includes(row.doc.storage));
toast(`Requested the restart of ${row.doc.name}.`);
},
};
ask(app, {
title: `Restart ${row.doc.name}?`, symbol: "starting", tone: "danger",
body: [
effectList([{ level: "warning", text: "Everything that runs on it ends, and the container disk is erased." }]),
action.disabled ? typed(row.doc.name, action) : null
], action,
});
}
function adopt(app, row) {
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
async function release(app, row) {
await attempt(app, async () => {
app.put(await app.api.delete(path(row, "adopt")));
toast(`${row.doc.name} is unmanaged now.`, { undo: () => attempt(app, async () => app.put(await app.api.post(path(row, "adopt")))) });
});
}
function setTimeoutOf(app, row) {
const { doc } = row, value = Number((doc.idle_timeout_seconds / 60).toFixed(2));
const minutes = h("input", { type: "number", min: 0, step: "any", value, "data-first": true });
const learned = h("input", { type: "checkbox", checked: doc.idle_timeout_mode === "auto", onchange: () => { minutes.disabled = learned.checked; } });
minutes.disabled = learned.checked;
ask(app, {
title: `Idle timeout of ${doc.name}`, symbol: "clock",
body: [
h("label", { class: "field" }, h("span", null, "Minutes; 0 means never"), minutes),
h("label", { class: "check" }, learned, h("span", null, "Learn it from its own idle times and start times"))
],
action: { label: "Save", run: async () => {
const idle_timeout_seconds = learned.checked ? "auto" : Math.round(minutes.valueAsNumber * 60);
if (Number.isNaN(idle_timeout_seconds)) throw new Problem(422, "No number", "Enter the number of minutes; 0 means never.");
const answer = await app.api.post(path(row, "control"), { action: "update", config: { idle_timeout_seconds } });
if (answer.server) app.put(answer.server);
toast(`${doc.name}: ${idle_timeout_seconds ? "idle timeout changed. A full new period begins." : "never stopped for being idle from now on."}`);
} },
});
}
function remove(app, row) {
const action = { label: "Delete", disabled: true, run: async () => {
await app.api.delete(`servers/${part(row.doc.id)}?confirm=${part(row.doc.id)}`);
toast(`Requested the deletion of ${row.doc.name}.`);
await app.resync();
} };
ask(app, {
title: `Delete ${row.doc.name}?`, symbol: "warn", tone: "danger",
body: [
effectList([{ level: "loss", text: "The server and everything on its disks are deleted. This cannot be undone." }]),
typed(row.doc.id, action, "To confirm, type its id")
], action,
});
}
function actByKey(app, row, key) {
if (!app.may("operate") || !row.doc.adopted || isOff(row.doc, row.kind)) return;
if (key === "e" && row.kind === "counting_down") postpone(app, row, 1800);
if (key === "p" && !row.doc.protection) protect(app, [row]);
if (key === "s") stop(app, [row]);
}
function menuOf(app, row) {
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
return { postpone, unprotect, protect, stop, start, restart, adopt, release, setTimeoutOf, remove, actByKey, menuOf };
})();
const m_chart_bars = (() => {
const { div, fill, h, s, setText } = m_dom;
const { money, roundUp } = m_format;
const colours = 6;
const height = 190, foot = 24, right = 56;
function stacked(days, most = colours) {
const sums = new Map();
for (const { groups } of days) for (const { key, name, total } of groups) {
const sum = sums.get(key) ?? { key, name: name ?? key, total: 0 };
sum.total += total ?? 0;
sums.set(key, sum);
}
const all = [...sums.values()].filter(one => one.total > 0).sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
const keys = all.length > most ? all.slice(0, most - 1) : all;
const rest = all.slice(keys.length);
if (rest.length) keys.push({ key: null, name: `${rest.length} others`, total: rest.reduce((sum, one) => sum + one.total, 0) });
const place = new Map(all.map((one, i) => [one.key, Math.min(i, keys.length - 1)]));
return { keys, days: days.map(({ date, groups, ...more }) => {
const parts = keys.map(() => 0);
for (const { key, total } of groups) if (place.has(key)) parts[place.get(key)] += total ?? 0;
return { date, parts, ...more };
}) };
}
function savedByDay(stops, days) {
return days.slice(1).map((end, i) => stops.reduce((sum, { from, to, net }) => {
const inside = Math.min(to, end) - Math.max(from, days[i]);
return inside > 0 && to > from ? sum + (net * inside) / (to - from) : sum;
}, 0));
}
function barChart(title) {
const plot = div("plot bars");
plot.tabIndex = 0;
plot.setAttribute("role", "img");
const now = h("p", { class: "said dim", "aria-live": "polite" }, " ");
let data = null, chosen = null;
function paint() {
if (!data) return;
const width = plot.clientWidth || 600, { days } = data;
const whole = day => day.parts.reduce((sum, one) => sum + one, 0);
const top = roundUp(Math.max(...days.map(day => Math.max(whole(day) + (day.saved ?? 0), day.expected ?? 0)), data.limit ?? 0, 0.01));
const y = value => 6 + (1 - value / top) * (height - 6), step = (width - right) / Math.max(1, days.length);
const size = Math.max(2, Math.min(34, step * 0.72));
const parts = [0, 0.25, 0.5, 0.75, 1].map(share => [
s("path", { class: "grid", d: `M0 ${y(share * top)}H${width - right}` }),
s("text", { class: "axis", x: width, y: y(share * top) + 4, "text-anchor": "end" }, money(share * top))
]);
const every = Math.ceil(54 / step);
days.forEach((day, i) => {
const x = i * step + (step - size) / 2;
let level = 0;
const block = (value, name, extra) => {
if (!(value > 0)) return;
parts.push(s("rect", { class: name, x, y: y(level + value), width: size, height: Math.max(0.5, y(level) - y(level + value) - (value / top > 0.02 ? 1 : 0)), rx: 1.5, ...extra }));
level += value;
};
day.parts.forEach((value, place) => block(value, `c-${place}`));
block(day.saved, "bar-saved");
if (day.expected > level) block(day.expected - level, "bar-expected");
if (i === chosen) parts.push(s("rect", { class: "bar-chosen", x: i * step, y: 2, width: step, height: height - 2 }));
if (i % every === 0) parts.push(s("text", { class: "axis", x: Math.max(20, x + size / 2), y: height + 17, "text-anchor": "middle" }, day.label));
});
if (data.limit) parts.push(s("path", { class: "threshold", d: `M0 ${y(data.limit)}H${width - right}` }),
s("text", { class: "axis", x: width - right - 4, y: y(data.limit) - 5, "text-anchor": "end" }, `budget: ${money(data.limit)} a day`));
fill(plot, s("svg", { width, height: height + foot, viewBox: `0 0 ${width} ${height + foot}` },
s("defs", null, s("pattern", { id: "hatch-saved", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, s("rect", { class: "f-green", width: 1.4, height: 5 }))), parts));
}
function choose(place) {
if (place === chosen || !data) return;
chosen = place;
setText(now, place == null ? " " : data.said(data.days[place]));
paint();
}
plot.addEventListener("pointermove", event => {
const box = plot.getBoundingClientRect();
const place = Math.floor(((event.clientX - box.left) / (box.width - right)) * data.days.length);
choose(place >= 0 && place < data.days.length ? place : null);
});
plot.addEventListener("pointerleave", () => choose(null));
plot.addEventListener("blur", () => choose(null));
plot.addEventListener("keydown", event => {
const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
if (!step || !data) return;
event.preventDefault();
choose(Math.max(0, Math.min(data.days.length - 1, (chosen ?? data.days.length) + step)));
});
return { element: h("div", null, plot, now), paint, set(next) { data = next; plot.setAttribute("aria-label", `${title}. Arrow keys read the days.`); paint(); } };
}
return { colours, stacked, savedByDay, barChart };
})();
const m_chart_why = (() => {
const { s } = m_dom;
const { clock, moment, parse, span } = m_format;
const minute = 60_000;
const fresh = 45_000;
function stretches(answer, now) {
const last = parse(answer.to);
const end = at => (at === last && now - at < fresh ? Math.max(now, at) : at);
const times = one => ({ ...one, from: parse(one.from), to: end(parse(one.to)) });
return {
spans: new Map(answer.signals.map(row => [row.signal, row.spans.map(times)])),
idle: answer.idle.map(one => ({ ...times(one), since: parse(one.since) })),
};
}
function shares(rows, idle, timeout, from, to) {
const cuts = new Set([from, to]);
const cut = at => { if (at > from && at < to) cuts.add(at); };
for (const { spans } of rows) for (const one of spans) { cut(one.from); cut(one.to); }
for (const one of idle) { cut(one.from); cut(one.to); if (timeout) cut(one.since + timeout * 1000); }
const places = [...cuts].sort((a, b) => a - b);
const at = (list, when) => list.find(one => one.from <= when && one.to > when);
const sums = new Map();
places.slice(1).forEach((end, i) => {
const start = places[i];
const said = rows.map(row => ({ label: row.label, reading: at(row.spans, start)?.reading }));
const quiet = at(idle, start);
const busy = said.find(one => one.reading === "busy");
const kind = busy ? "busy" : said.some(one => one.reading === "unknown") ? "unknown"
: quiet ? timeout && start >= quiet.since + timeout * 1000 ? "beyond" : "within" : said.some(one => one.reading) ? "within" : null;
if (!kind) return;
const key = busy ? busy.label : kind;
const sum = sums.get(key) ?? { kind, label: busy?.label, seconds: 0 };
sum.seconds += (end - start) / 1000;
sums.set(key, sum);
});
return [...sums.values()];
}
function sentenceAt(rows, idle, when, now) {
const said = rows.map(row => ({ row, one: row.spans.find(one => one.from <= when && one.to >= when) })).filter(({ one }) => one);
if (!said.length) return `${moment(when, now)}: not recorded`;
const of = reading => said.filter(({ one }) => one.reading === reading).map(({ row }) => row.label).join(", ");
const parts = [["busy", of("busy")], ["unknown", of("unknown")]].filter(([, names]) => names).map(([reading, names]) => `${names} ${reading}`);
const quiet = idle.find(one => one.from <= when && one.to >= when);
if (!parts.length) parts.push(quiet ? `every signal quiet, idle for ${span((when - quiet.since) / 1000)}` : "every signal quiet");
return `${moment(when, now)}: ${parts.join("; ")}`;
}
function geometry({ since, deadline, timeout, now, isStopped = false }) {
const whole = (timeout || 600) * 1000;
const from = since == null ? now - 1.5 * whole : Math.max(
now - 24 * 60 * minute, Math.min(now - whole / 2, since - 0.25 * Math.max(whole, now - since))
);
const to = deadline != null ? deadline + 0.12 * (deadline - from) : since == null && timeout && !isStopped ? now + 1.15 * whole : now + 0.06 * (now - from);
const reached = since == null ? null : since + whole;
return {
from, to, end: deadline, held: timeout && reached != null && now > reached ? { from: Math.max(from, reached), to: now } : null,
isPostponed: deadline != null && since != null && deadline > since + whole + 1000,
ifQuiet: since == null && timeout && !isStopped ? now + whole : null
};
}
function ticks(from, to) {
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200].map(one => one * minute);
const step = steps.find(one => (to - from) / one <= 7) ?? steps.at(-1);
const offset = new Date(from).getTimezoneOffset() * minute;
const moments = [];
for (let at = Math.ceil((from - offset) / step) * step + offset; at < to; at += step) moments.push(at);
return moments;
}
const rowHeight = 24, clockHeight = 84, axis = 22, left = 210, gutter = 26;
const text = (value, x, y, extra) => s("text", { x, y, ...extra }, value);
const hatch = (id, size, width, angle, name) => s(
"pattern", { id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${angle})` },
s("rect", { class: name, width, height: size })
);
function draw({ width, rows, idle, near, far, timeout, since, now, isNarrow, isOff = false, words }) {
const step = isNarrow ? rowHeight + 16 : rowHeight, start = isNarrow ? 0 : left;
const clockTop = rows.length * step + 14, bottom = clockTop + clockHeight;
const frame = { step, clockTop, bottom, timeout, now, isNarrow, isOff, y: share => bottom - 8 - share * (clockHeight - 24) };
const parts = [s("defs", null, hatch("hatch-unknown", 5, 1.8, 45, "f-hatch"), hatch("hatch-kept", 8, 2.5, -45, "f-purple"))];
rows.forEach((row, place) => parts.push(...rowName(row, place, width, frame)));
if (!isNarrow) parts.push(
text("Idle clock", 24, frame.y(0.55), { class: "row-label" }), text(words.clock, 24, frame.y(0.55) + 17, { class: "axis" })
);
const isBoth = far && !isNarrow && !isOff;
const middle = start + (width - start - 12) * 0.58;
const panes = [];
if (far) panes.push({ ...far, x0: start, x1: isBoth ? middle : width - 12 });
if (!far || isBoth) panes.push({ from: near.from, to: near.to, x0: isBoth ? middle + gutter : start, x1: width - 12, near });
for (const pane of panes) {
pane.x = at => pane.x0 + ((Math.max(pane.from, Math.min(pane.to, at)) - pane.from) / (pane.to - pane.from)) * (pane.x1 - pane.x0);
parts.push(...drawPane(pane, { rows, idle, since, words, frame, near }));
}
if (isBoth) {
const [a, b] = [panes[0].x(Math.max(near.from, far.from)), panes[0].x(now)];
parts.push(s("path", { class: "lens", d: `M${a} 2H${b}V${bottom}H${a}ZM${b} ${bottom}L${middle + gutter} ${bottom}` }));
}
const element = s(
"svg", { class: "why", width, height: bottom + axis, viewBox: `0 0 ${width} ${bottom + axis}`, role: "img", "aria-label": words.label }, parts
);
const at = x => {
const pane = panes.find(one => x >= one.x0 && x <= one.x1);
return pane ? Math.min(now, pane.from + ((x - pane.x0) / (pane.x1 - pane.x0)) * (pane.to - pane.from)) : null;
};
return { element, at };
}
function rowName({ label, detail, reading }, place, width, { step, isNarrow, isOff }) {
const base = place * step + step - 4, y = isNarrow ? base - 24 : base - 5;
const parts = [text(label, isNarrow ? 4 : 24, y, { class: "row-label" }), text(
shortened(detail, isNarrow ? 30 : 27 - label.length), isNarrow ? width - 12 : left - 12, y, { class: "axis", "text-anchor": "end" }
)];
if (isNarrow || isOff) return parts;
parts.push(reading === "quiet" ? s("path", { class: "quiet", d: `M4 ${base - 4}h13` })
: s("rect", { class: reading === "busy" ? "f-busy" : "unknown-block", x: 4, y: base - 14, width: 13, height: 11, rx: 2 }));
return parts;
}
function drawPane({ from, to, x0, x1, x, near }, { rows, idle, since, words, frame, near: decision }) {
const { step, clockTop, bottom, timeout, now, y } = frame;
const parts = [];
for (const at of ticks(from, to).filter(one => Math.abs(x(one) - x(now)) > 44 && x(one) < x1 - 16 && x(one) > x0 + 14)) parts.push(
s("path", { class: "grid", d: `M${x(at)} 4V${bottom}` }), text(clock(at), x(at), bottom + 16, { class: "axis", "text-anchor": "middle" })
);
rows.forEach(({ spans }, place) => {
const base = place * step + step - 4;
let quiet = "", busy = "", unknown = "";
for (const one of spans) {
if (one.to < from || one.from > to) continue;
const a = x(one.from), size = Math.max(1.5, x(one.to) - a), block = `M${a.toFixed(1)} ${base - 13}h${size.toFixed(1)}v13h${(-size).toFixed(1)}z`;
if (one.reading === "quiet") quiet += `M${a.toFixed(1)} ${base}h${size.toFixed(1)}`;
else if (one.reading === "busy") busy += block; else unknown += block;
}
for (const [name, d] of [["quiet", quiet], ["f-busy", busy], ["unknown-block", unknown]]) if (d) parts.push(s("path", { class: name, d }));
});
parts.push(s("path", { class: "grid", d: `M${x0} ${clockTop}H${x1}` }));
if (timeout) parts.push(s("path", { class: "threshold", d: `M${x0} ${y(1)}H${x1}` }));
const whole = (timeout || 600) * 1000, share = (one, at) => Math.min(1, Math.max(0, at - one.since) / whole);
let saw = "", kept = "";
for (const one of idle) {
if (one.to < from || one.from > to) continue;
const [a, b, reached] = [Math.max(one.from, from), Math.min(one.to, to), one.since + whole];
const top = Math.max(a, Math.min(b, reached));
saw += `M${x(a)} ${y(0)}V${y(share(one, a))}L${x(top)} ${y(share(one, top))}V${y(0)}Z`;
if (timeout && b > reached) kept += `M${x(top)} ${y(0)}V${y(1)}H${x(b)}V${y(0)}Z`;
}
if (saw) parts.push(s("path", { class: "ramp", d: saw }));
if (kept) parts.push(s("path", { class: "held", d: kept }));
if (near) parts.push(...decided(near, { x, x0, y, bottom, since, whole, words, frame }));
else if (decision.end != null && x1 - x(now) > 8) parts.push(s("path", { class: "coming", d: `M${x(now)} ${y(Math.min(1, (now - since) / whole))}L${x(decision.end)} ${y(1)}` }));
parts.push(
s("path", { class: "now", d: `M${x(now)} 4V${bottom}` }),
text(frame.isOff ? "stopped" : "now", x(now), bottom + 16, { class: "row-label now-label", "text-anchor": x1 - x(now) < 14 ? "end" : "middle" })
);
return parts;
}
function decided(near, { x, y, bottom, since, whole, words, frame: { now, isNarrow } }) {
const parts = [];
if (near.end != null) {
const level = y(Math.min(1, (now - since) / whole));
parts.push(
s("path", { class: "coming", d: near.isPostponed ? `M${x(now)} ${level}H${x(near.end)}V${y(1)}` : `M${x(now)} ${level}L${x(near.end)} ${y(1)}` }),
s("path", { class: "now", d: `M${x(near.end)} 4V${bottom}` }),
s("rect", { class: "f-text", x: x(near.end) - 4.5, y: y(1) - 4.5, width: 9, height: 9, rx: 1 }),
text(`stops ${clock(near.end, true)}`, x(near.end) - 7, isNarrow ? y(1) - 8 : 16, { class: "row-label", "text-anchor": "end" })
);
}
if (near.held && words.held && words.held.length * 6.7 + 24 < x(near.held.to) - x(near.held.from)) {
const [a, b] = [x(near.held.from) + 12, y(0.5)];
parts.push(s("rect", { class: "pill", x: a - 6, y: b - 13, width: words.held.length * 6.7 + 12, height: 19, rx: 5 }), text(words.held, a, b + 1, { class: "row-label" }));
}
if (near.ifQuiet != null) parts.push(
s("path", { class: "if-quiet", d: `M${x(now)} ${y(0)}L${x(near.ifQuiet)} ${y(1)}` }),
text(`if quiet from now: stops ${clock(near.ifQuiet)}`, x(near.ifQuiet), y(1) - 7, { class: "axis", "text-anchor": "end" })
);
return parts;
}
const shortened = (value, most) => (value.length > most ? `${value.slice(0, most - 1)}…` : value);
function inWords(rows, { since, deadline, now }) {
const say = rows.map(({ label, reading }) => `${label} ${reading}`).join(", ");
const idle = since == null ? "The idle clock is at 0." : `Idle for ${span((now - since) / 1000)}.`;
return `${say}. ${idle}${deadline == null ? "" : ` Stops in ${span((deadline - now) / 1000)}.`}`;
}
return { stretches, shares, sentenceAt, geometry, ticks, draw, inWords };
})();
const m_chart_line = (() => {
const { dim, fill, h, s, setText } = m_dom;
const { clock, day, moment, roundUp } = m_format;
const { ticks } = m_chart_why;
const height = 112, right = 52, foot = 20;
function lineChart({ title, format, highest, link }) {
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
"text", { class: "axis", x: Math.max(16, x(at)), y: height + 16, "text-anchor": "middle" }, data.to - data.from > 2 * 86400_000 ? day(at) : clock(at)
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
return { lineChart };
})();
const m_chart_ring = (() => {
const { s, setAttribute } = m_dom;
const length = 2 * Math.PI * 10;
function ring(size = 26) {
const track = s("circle", { class: "track", cx: 13, cy: 13, r: 10 });
const arc = s("circle", { class: "arc", cx: 13, cy: 13, r: 10, transform: "rotate(-90 13 13)" });
return s("svg", { class: "ring", viewBox: "0 0 26 26", width: size, height: size, "aria-hidden": "true" }, track, arc);
}
function setRing(element, share, tone) {
setAttribute(element, "class", `ring ${tone}${share == null ? " dashed" : ""}`);
setAttribute(element.lastChild, "stroke-dasharray", share == null ? "2 2.2" : `${(share * length).toFixed(1)} ${length.toFixed(1)}`);
}
return { ring, setRing };
})();
const m_chart_spark = (() => {
const { s, setAttribute } = m_dom;
const spark = (width, height) => s(
"svg", { class: "spark", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
s("path", { fill: "none", stroke: "currentColor", "stroke-width": 1.3, "stroke-linejoin": "round" })
);
function setSpark(element, values, highest = 100) {
const { width, height } = element.viewBox.baseVal;
setAttribute(element.firstChild, "d", sparkPath(values ?? [], width, height, highest));
}
function sparkPath(values, width, height, highest) {
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
return { spark, setSpark, sparkPath };
})();
const m_keys = (() => {
const { h } = m_dom;
const { dialog } = m_parts;
function search(app) {
if (app.address.name !== "fleet") location.hash = "#/fleet";
const focus = () => { const field = document.getElementById("search"); if (field) field.focus(); else requestAnimationFrame(focus); };
focus();
}
let pending = "";
function keys(app, event) {
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
return { search, keys };
})();
const m_session = (() => {
const key = "controlplane.token";
const session = {
get token() { return /^[!-~]+$/.exec(sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? "")?.[0] ?? null; },
get isLasting() { return !sessionStorage.getItem(key); },
keep(token, isLasting) {
if (isLasting) sessionStorage.removeItem(key);
(isLasting ? localStorage : sessionStorage).setItem(key, token);
},
forget() { (this.isLasting ? localStorage : sessionStorage).removeItem(key); },
};
const appearance = {
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
return { session, appearance };
})();
const m_frame = (() => {
const { byID, div, fill, h, setHidden, setText } = m_dom;
const { ago, clock, rate } = m_format;
const { icon } = m_icons;
const { search } = m_keys;
const { button } = m_parts;
const { appearance } = m_session;
const tabs = [["fleet", "Fleet"], ["money", "Money"], ["alerts", "Alerts"], ["activity", "Activity"], ["settings", "Settings"]];
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
const burn = app.store.isUnread ? "" : rate(app.store.totals().perHour);
setText(byID("burn"), burn);
const { name, id } = app.address;
const title = name === "server" ? app.store.rows.get(id)?.doc.name ?? id : tabs.find(([tab]) => tab === name)[1];
const wanted = [burn, title, "Control Plane"].filter(Boolean).join(" · ");
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
const banner = byID("banner"), isLost = state === "lost", { notReady } = app.store;
setHidden(banner, !isLost && !notReady);
if (banner.hidden) return;
if (!banner.firstChild) fill(banner, icon("warn"), h("span"), button("Try now", { small: true, onclick: () => app.live?.retryNow() }));
setHidden(banner.lastChild, !isLost);
const next = nextTryAt ? `Next try in ${Math.max(0, Math.ceil((nextTryAt - Date.now()) / 1000))} s.` : "Connecting.";
setText(
banner.children[1],
!isLost ? `Not up to date: ${notReady}.`
: `Connection lost ${ago(lostAt, Date.now())}. ${app.store.asOf ? `The page shows ${clock(app.store.asOf, true)}. ` : ""}${next}`
);
}
return { frame, paintFrame, paintConnection };
})();
const m_live = (() => {
const { expectProblem } = m_api;
const topics = ["servers", "metrics", "alerts", "activity"];
const pauses = [1, 2, 4, 8, 15];
const silenceEnds = 30_000;
class Live {
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
return { Live };
})();
const m_store = (() => {
const { classes, classify, word } = m_classify;
const { gpu, parse } = m_format;
class Store {
rows = new Map();
costs = null;
autoShutdown = null;
alerts = [];
events = [];
asOf = null;
isLoaded = false;
notReady = null;
get isUnread() { return this.notReady !== null && !this.rows.size; }
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
this.notReady = dashboard.not_ready ?? null;
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
function query(text) {
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
function sorted(rows, key) {
const isReversed = key.startsWith("-");
const compare = keys[isReversed ? key.slice(1) : key] ?? keys.urgency;
const sign = isReversed ? -1 : 1;
return [...rows].sort((a, b) => sign * compare(a, b) || text(a.doc.name, b.doc.name) || (a.doc.id < b.doc.id ? -1 : 1));
}
return { Store, query, sorted };
})();
const m_view_activity = (() => {
const { expectProblem, part } = m_api;
const { dim, div, fill, h, paused, setHidden, setText, time } = m_dom;
const { actor, clock, count, localTimes, moment, parse } = m_format;
const { icon } = m_icons;
const { button, empty, skeleton } = m_parts;
const kinds = [
["", "All events"], ["stop.", "Stops"], ["hold.", "Protection, postponement"], ["server.", "Servers"], ["alert.", "Alerts"], ["agent.", "Agents"],
["idle.", "Idle servers that stay on"], ["budget.", "Budgets"], ["schedule.", "Schedules"], ["provider.", "Provider"], ["control_plane.", "Control plane"], ["notification.", "Notifications"]
];
const page = 100;
function mount(root, app, address) {
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
return { mount };
})();
const m_view_advice = (() => {
const { expectProblem, part } = m_api;
const { dim, div, fill, h, remark, setHidden } = m_dom;
const { count, moment, money, parse } = m_format;
const { button, card, empty, toast } = m_parts;
function adviceCard(app) {
const list = div("list"), element = card("Advice", null, list);
setHidden(element, true);
const link = one => h("a", { class: "plain-link", href: `#/server/${part(one.server_id)}` }, h("b", null, one.name));
const day = value => `${money(Math.abs(value))} a day`;
async function load() {
try { paint(await app.api.get("advice")); } catch (error) { expectProblem(error); if (error.status === 404) setHidden(element, true); }
}
async function copy(text) {
try { await navigator.clipboard.writeText(text); toast("Copied the command."); } catch {
toast("The browser does not allow copying here. Select the command instead.", { isError: true });
}
}
function paint({ advice, taken, idle_times: idleTimes, servers }) {
const now = app.now();
setHidden(element, false);
fill(list, advice.length ? advice.slice(0, 8).map(one => div("idle-line advice",
div("grow", link(one), remark(one.text), remark(dim(one.evidence)), h("code", null, one.command)),
div("number", h("b", null, day(one.saving_usd_per_day)), remark(one.saving_usd_per_day < 0 ? "more" : "less")),
button("Copy", { small: true, title: "Copy the command", onclick: () => copy(one.command) })))
: empty(`Nothing to advise yet, from ${count(idleTimes, "idle time")} of ${count(servers, "server")}. A server needs 20 idle times or two weeks.`),
taken.map(one => div("idle-line", div("grow", link(one), remark(`Idle timeout ${one.timeout} since ${moment(parse(one.since), now)}: ${day(one.before_usd_per_day)} before, ${day(one.predicted_usd_per_day)} predicted.`)),
div("number", h("b", null, one.actual_usd_per_day == null ? "not measured yet" : day(one.actual_usd_per_day)), remark(one.actual_usd_per_day == null ? "" : "measured")))));
}
return { element, load };
}
return { adviceCard };
})();
const m_view_alerts = (() => {
const { expectProblem, part } = m_api;
const { div, fill, h, remark, time } = m_dom;
const { actor, ago, count, localTimes, moment, parse, sentence, span } = m_format;
const { icon } = m_icons;
const { button, card, empty, skeleton, toast } = m_parts;
function mount(root, app) {
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
return { mount };
})();
const m_view_budgets = (() => {
const { expectProblem, part, Problem } = m_api;
const { dim, div, fill, h, setHidden } = m_dom;
const { count, dollars, moment, money, parse, rate } = m_format;
const { icon } = m_icons;
const { button, card, dialog, empty, tag, toast } = m_parts;
const actions = {
notify: "notify", refuse: "refuse deploys and starts", stop_idle: "refuse them and stop idle servers",
stop_unprotected: "refuse them and stop every server that is not protected"
};
const marks = { under: ["check", "over-ok"], warned: ["warn", "over-soon"], reached: ["warn", "over"], overridden: ["clock", "over-soon"] };
function budgetsCard(app) {
const list = div("list");
const add = button("New budget…", { small: true, act: true, onclick: () => edit(null) });
const element = card("Budgets", add, list);
let budgets = [];
async function load() {
try {
({ budgets } = await app.api.get("budgets"));
setHidden(add, !app.may("admin"));
fill(list, budgets.length ? budgets.map(line) : empty("No budget. One warns before the money is spent, and can stop idle servers when it is."));
} catch (error) { expectProblem(error); setHidden(element, error.status === 404); }
}
function line(one) {
const spent = dollars(one.spent.total), amount = dollars(one.amount), forecast = dollars(one.forecast), now = app.now();
const top = Math.max(amount, spent, forecast ?? 0) * 1.04, share = value => `${Math.max(0, (value / top) * 100).toFixed(2)}%`;
const [symbol, tone] = marks[one.state] ?? marks.under, isOver = forecast != null && forecast > amount;
const until = { hour: "this hour", day: "today", month: "this month" }[one.period];
const said = one.state === "reached" ? `reached, ${one.percent} %` : one.state === "overridden" ? `overridden until ${moment(parse(one.override?.until), now)}`
: forecast == null ? "no forecast yet" : `${money(forecast)} expected by ${moment(parse(one.period_end), now)}${isOver ? ", over the budget" : ""}`;
return div("budget",
div("budget-head", h("b", null, one.name), dim(one.scope === "account" ? "everything" : `${one.scope} ${one.scope_value}`), one.refuses ? tag("refuses starts") : null,
h("span", { class: "grow" }), h("span", null, h("b", null, money(spent)), ` of ${money(amount)} ${until}`)),
div("budget-bar", h("i", { class: tone, css: { width: share(spent) } }), forecast > spent ? h("i", { class: "expected", css: { width: share(forecast - spent) } }) : null,
h("u", { css: { left: share(amount) } })),
h("p", { class: `budget-said ${isOver && one.state === "under" ? "over-soon" : tone}` }, icon(isOver && one.state === "under" ? "warn" : symbol), h("span", null, said,
dim(` · at 100 %: ${actions[one.action] ?? one.action}`, dollars(one.spent.estimated) >= 0.005 ? ` · ${money(dollars(one.spent.estimated))} of it estimated` : "",
one.current ? "" : " · the data is over 10 min old: nothing is stopped")),
h("span", { class: "grow" }), app.may("admin") ? [button("Change…", { small: true, act: true, tone: "quiet", onclick: () => edit(one) })] : null),
one.staying_on.length ? h("details", null, h("summary", null, `${count(one.staying_on.length, "server")} ${one.staying_on.length === 1 ? "stays" : "stay"} on although it is reached`),
h("ul", null, one.staying_on.map(each => h("li", null, h("a", { href: `#/server/${part(each.server_id)}` }, each.name), ` ${rate(dollars(each.per_hour))}: ${each.why}`)))) : null);
}
function edit(one) {
const field = (label, input) => h("label", { class: "field" }, h("span", null, label), input);
const select = (values, chosen) => {
const made = h("select", null, Object.entries(values).map(([value, text]) => h("option", { value }, text)));
made.value = chosen;
return made;
};
const name = h("input", { type: "text", maxlength: 64, value: one?.name ?? "", disabled: Boolean(one), "data-first": !one });
const amount = h("input", { type: "number", min: 0, step: "any", value: one ? dollars(one.amount) : "", "data-first": Boolean(one) });
const period = select({ hour: "an hour", day: "a day", month: "a month" }, one?.period ?? "month");
const scope = select({ account: "everything", owner: "an owner", tag: "a tag", server: "a server" }, one?.scope ?? "account");
const value = h("input", { type: "text", maxlength: 200, value: one?.scope_value ?? "" });
const action = select(actions, one?.action ?? "notify");
const toDelete = one ? button("Delete", { tone: "danger", act: true, onclick: () => save(async () => { await app.api.delete(`budgets/${part(one.name)}`); toast(`${one.name} is deleted.`); }).then(() => box.close(), error => toast(error.detail, { isError: true })) }) : null;
const save = async what => { await what(); await load(); };
const box = dialog({
title: one ? `Budget ${one.name}` : "New budget", symbol: "money",
body: [field("Name", name), field("US dollars", amount), field("For", period), field("Counts", scope), field("Its name (owner, tag or server)", value), field("At 100 %", action), toDelete],
action: { label: "Save", run: () => save(async () => {
if (Number.isNaN(amount.valueAsNumber)) throw new Problem(422, "No amount", "Enter an amount in US dollars.");
await app.api.call("PUT", `budgets/${part(name.value.trim())}`, {
amount_dollars: amount.valueAsNumber, period: period.value, scope: scope.value, scope_value: scope.value === "account" ? undefined : value.value.trim(), action: action.value,
thresholds: one?.thresholds, time_zone: one?.time_zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone, busy_after_seconds: one?.busy_after_seconds ?? undefined, act_on: one?.act_on, owner: one?.owner ?? undefined
});
toast(`${name.value.trim()} is saved.`);
}) }
});
}
return { element, load, /** Of the whole account, by the month. */ get ofMonth() { return budgets.find(one => one.scope === "account" && one.period === "month"); } };
}
return { budgetsCard };
})();
const m_view_table = (() => {
const { menuOf, postpone } = m_actions;
const { expectProblem, part } = m_api;
const { idleClock, why } = m_classify;
const { ring, setRing } = m_chart_ring;
const { setSpark, spark } = m_chart_spark;
const { dim, fill, h, setAttribute, setHidden, setText } = m_dom;
const { memory, money, percent, rate } = m_format;
const { icon } = m_icons;
const { button, menu, tag } = m_parts;
const columns = [
["name", "Server"], [null, "Why"], ["gpu", "GPU, 2 h"], ["memory", "Memory"], ["idle", "Idle clock"], ["cost", "Cost"],
["owner", "Owner"], [null, ""]
];
const overscan = 4;
const lineSpan = 2 * 3600_000, lineSlots = 48, lineLasts = 5 * 60_000;
class ServerTable {
order = [];
selected = new Set();
isPointerInside = false;
#cells = new Map();
#spare = [];
#isAsking = false;
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
async #askLines() {
const now = this.app.now();
const rows = [...this.#cells.keys()].map(id => this.rows.get(id)).filter(row => row && row.kind !== "stopped" && !(row.line && now - row.line.at < lineLasts));
if (this.#isAsking || !rows.length) return;
this.#isAsking = true;
let lines = {};
try {
const query = `servers=${rows.map(row => part(row.doc.id)).join(",")}&from=${new Date(now - lineSpan).toISOString()}&step=${lineSpan / lineSlots / 1000}`;
lines = (await this.app.api.get(`metrics/gpu_utilization?${query}`)).servers;
} catch (error) { expectProblem(error); }
for (const row of rows) row.line = { at: now, values: lines[row.doc.id] ?? [] };
this.#isAsking = false;
this.paint();
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
return { ServerTable };
})();
const m_view_fleet = (() => {
const { actByKey, postpone, protect, stop } = m_actions;
const { expectProblem, part } = m_api;
const { setSpark, spark } = m_chart_spark;
const { classes } = m_classify;
const { dim, div, fill, h, setAttribute, setHidden, setText } = m_dom;
const { clock, count, countdown, money, parse, rate } = m_format;
const { icon } = m_icons;
const { button, empty, figure, linkButton, moneyFigures, paintMoney, skeleton } = m_parts;
const { query, sorted } = m_store;
const { ServerTable } = m_view_table;
const order = ["busy", "counting_down", "unknown", "kept", "starting", "stopping", "trouble", "stopped"];
const iconOf = kind => icon(kind === "counting_down" ? "counting" : kind);
const soon = 180;
function mount(root, app, address) {
const { store } = app;
let filter = read(address.query);
let ideal = [];
const figures = { ...moneyFigures(), next: figure("Next stop") };
const burn = h("b", { class: "burn" }), perDay = dim();
const burnLine = spark(150, 44), burnDay = h("figure", { class: "burn-day", hidden: true }, burnLine, h("figcaption", null, "last 24 h"));
const bar = h("div", { class: "money-bar", "aria-hidden": "true" }, order.map(kind => h("i", { class: `k-${kind}`, "data-kind": kind })));
const chips = h("div", { class: "chips", role: "group", "aria-label": "Filter by state" });
const hero = h("section", { class: "card hero", "aria-label": "Cost now" },
div("figures", div("figure first", h("span", { class: "label" }, "Burning now"), h("span", { class: "burn-line" }, burn, dim(" an hour")), perDay), burnDay,
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
let isFirst = true, ticks = 0;
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
: empty(store.isUnread ? "The account was not read yet." : "There are no servers on this account yet. Rent one with: controlplane deploy"));
}
}
function paintHero() {
setHidden(hero, store.isUnread);
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
async function loadBurn() {
try {
const { points } = await app.api.get("dashboard/metrics/cost_per_hour");
const values = [...points.map(one => one.sum), store.totals().perHour];
setHidden(burnDay, points.length < 2);
setSpark(burnLine, values, Math.max(...values, 0.01) * 1.15);
} catch (error) { expectProblem(error); }
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
if (isFirst) loadBurn();
isFirst = false;
}
return {
update,
tick: () => { if (!store.isLoaded) return; ticks += 1; if (ticks % 600 === 0 && app.canAct()) loadBurn(); table.tick(); paintNext(app.now()); paintNeeds(); },
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
return { mount };
})();
const m_view_log = (() => {
const { part, Problem } = m_api;
const { dim, fill, h, setText } = m_dom;
const { clock, parse } = m_format;
const { icon } = m_icons;
const { card, empty, segments } = m_parts;
const { session } = m_session;
const most = 400;
function logCard(app, id, signal) {
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
return { logCard };
})();
const m_view_measured = (() => {
const { expectProblem } = m_api;
const { lineChart } = m_chart_line;
const { div, fill } = m_dom;
const { memory, parse, percent, rate, transfer } = m_format;
const { card, segments } = m_parts;
const ranges = { "1h": [3600, 60], "24h": [86400, 600], "30d": [30 * 86400, 3600 * 6] };
const series = {
timed: [
["gpu_utilization", "GPU", percent, 100, true], ["gpu_memory_used_mb", "GPU memory", memory], ["gpu_memory_percent", "GPU memory", percent, 100],
["cpu_utilization", "CPU", percent, 100, true], ["memory_used_mb", "Memory", memory], ["memory_percent", "Memory", percent, 100],
["gpu_temperature_celsius", "GPU temperature", value => `${Math.round(value)} °C`], ["gpu_power_watts", "GPU power", value => `${Math.round(value)} W`],
["network_in_bytes_per_second", "Network in", transfer], ["network_out_bytes_per_second", "Network out", transfer],
["disk_read_bytes_per_second", "Disk read", transfer], ["disk_write_bytes_per_second", "Disk write", transfer],
["disk_used_percent", "Fullest disk", percent, 100], ["requests_per_second", "Requests per second", value => value.toFixed(value < 10 ? 1 : 0)],
["cost_per_hour", "Cost", rate, undefined, true]
],
serverless: [
["requests_per_second", "Requests per second", value => value.toFixed(value < 10 ? 1 : 0), undefined, true],
["p95_latency_ms", "Latency, 95th percentile", value => `${Math.round(value)} ms`, undefined, true],
["active_requests", "Requests in progress", value => String(Math.round(value)), undefined, true], ["cost_per_hour", "Cost", rate, undefined, true]
],
};
const sameAs = { gpu_memory_percent: "gpu_memory_used_mb", memory_percent: "memory_used_mb" };
function measuredCard(app, address, get) {
let range = Object.hasOwn(ranges, address.query.get("range")) ? address.query.get("range") : "1h";
let charts = null, row = null;
const box = div("charts");
const choice = segments("Range", [["1h", "1 h"], ["24h", "24 h"], ["30d", "30 d"]], range, value => {
range = value;
app.setQuery({ ...Object.fromEntries(app.address.query), range: value === "1h" ? "" : value });
load(row);
});
async function load(next) {
row = next;
if (!row) return;
const link = at => charts.forEach(chart => chart.point(at));
charts ??= series[row.doc.type].map(([name, title, format, highest, isAlways]) => ({ name, isAlways, points: [], ...lineChart({ title, format, highest, link }) }));
const [seconds, step] = ranges[range];
const to = row.doc.state === "stopped" ? parse(row.doc.stopped_at) ?? app.now() : app.now();
const from = to - seconds * 1000;
const query = `from=${new Date(from).toISOString()}&to=${new Date(to).toISOString()}&step=${step}`;
await Promise.all(charts.map(async chart => {
try {
const { points } = await get(`metrics/${chart.name}?${query}`);
chart.points = points.map(point => ({ at: parse(point.at), average: point.average, max: point.max }));
} catch (error) { if (error.name !== "AbortError") expectProblem(error); }
}));
const has = name => charts.some(chart => chart.name === name && chart.points.length);
const shown = charts.filter(chart => (chart.points.length || chart.isAlways) && !(sameAs[chart.name] && has(sameAs[chart.name])));
if (shown.some((chart, i) => box.children[i] !== chart.element) || box.children.length !== shown.length) fill(box, shown.map(chart => chart.element));
for (const chart of shown) chart.set(chart.points, from, to);
}
return { element: card("Measured", choice, box), load, paint: () => charts?.forEach(chart => chart.element.isConnected && chart.paint()) };
}
return { measuredCard };
})();
const m_view_savings = (() => {
const { adopt, stop } = m_actions;
const { expectProblem, part } = m_api;
const { dim, div, fill, h, remark, setHidden, setText } = m_dom;
const { count, dollars, moment, money, parse, percent, rate, sentence, span } = m_format;
const { button, card, empty, linkButton } = m_parts;
const ends = { started: "until it was started", limit: "up to the limit of one stop", gone: "until it was deleted", open: "so far" };
function savingsCards(app) {
const saved = div("list"), savedSum = h("b"), wasted = div("list"), wastedSum = h("b"), large = div("list");
const savings = card("Saved by stopping", savedSum, saved), waste = card("Wasted", wastedSum, wasted), underused = card("Larger than its work", null, large);
for (const one of [savings, waste, underused]) setHidden(one, true);
let stops = [];
const link = one => h("a", { class: "plain-link", href: `#/server/${part(one.server_id)}` }, h("b", null, one.name));
async function load(from) {
await Promise.all([[`savings?from=${from}`, paintSavings, savings], [`waste?from=${from}`, paintWaste, waste], ["underused", paintUnderused, underused]].map(async ([path, paint, element]) => {
try { paint(await app.api.get(path)); } catch (error) { expectProblem(error); if (error.status === 404) setHidden(element, true); }
}));
}
const sum = (label, amount, sign = "") => div("sum-line", h("span", null, label), h("b", null, amount == null ? "not measured" : `${sign}${money(dollars(amount))}`));
function paintSavings(answer) {
const now = app.now();
setHidden(savings, false);
stops = answer.stops.map(one => ({ from: parse(one.from), to: parse(one.to), net: dollars(one.net) }));
setText(savedSum, money(dollars(answer.net)));
const waited = answer.waited_seconds ? `; people waited ${span(answer.waited_seconds)} for starts` : "";
fill(saved, answer.stops.length ? [
div("sums", sum("Not paid while stopped", answer.gross), sum("Storage that was still billed", answer.actual, "– "), sum("Starting again", answer.restart, "– "), sum(`Saved by ${count(answer.stop_count, "stop")}`, answer.net)),
remark(answer.assumption, waited, "."),
[...answer.stops].sort((a, b) => dollars(b.net) - dollars(a.net)).slice(0, 8).map(one => h("details", { class: "saving" },
h("summary", null, h("b", null, one.name), " ", dim(`stopped ${moment(parse(one.from), now)}, ${one.ended === "open" ? "so far" : "for"} ${span((parse(one.to) - parse(one.from)) / 1000)}`), h("span", { class: "number" }, money(dollars(one.net)))),
sum(`Its price for ${span((parse(one.to) - parse(one.from)) / 1000)}, ${ends[one.ended] ?? one.ended}`, one.gross), sum("Storage that was still billed", one.actual, "– "),
one.ended === "started" ? sum("Starting again", one.restart, "– ") : null, sum("Saved", one.net), h("p", null, h("a", { href: `#/server/${part(one.server_id)}` }, "See the server"))))
] : empty("No automatic stop in these days."));
}
function paintWaste(answer) {
setHidden(waste, false);
setText(wastedSum, money(dollars(answer.total)));
const rows = answer.servers.slice(0, 8);
fill(wasted, rows.length ? rows.map(one => {
const row = app.store.rows.get(one.server_id), isOn = one.per_hour_now != null && row;
const act = isOn && !row.doc.adopted && app.may("admin") ? button("Adopt…", { small: true, act: true, onclick: () => adopt(app, row) })
: isOn && row.doc.adopted && app.may("operate") ? button("Stop…", { small: true, act: true, onclick: () => stop(app, [row]) }) : linkButton("See why", `#/server/${part(one.server_id)}`);
return div("idle-line", div("grow", link(one), remark(sentence(one.text))),
div("number", h("b", null, money(dollars(one.amount))), remark(isOn ? `${rate(dollars(one.per_hour_now))} now` : span(one.seconds))), act);
}) : empty("Nothing was wasted in these days."), dollars(answer.possible) >= 0.005 ? remark(`${money(dollars(answer.possible))} more on servers with unknown signals: they may have been busy.`) : null);
}
function paintUnderused({ servers, window_seconds: window }) {
setHidden(underused, !servers.length);
fill(large, servers.slice(0, 6).map(one => {
const [best] = one.alternatives;
return div("idle-line", div("grow", link(one), remark(`${one.gpu_count} × ${one.gpu_name}: at most ${percent(one.gpu_p95_percent)} used, ${percent(one.gpu_memory_p95_percent)} of its memory, 95 % of ${span(window)}`),
best ? remark(`${sentence(best.what)} (${best.caveat})`) : null),
div("number", h("b", null, best ? `${money(dollars(best.saves_per_day))} a day` : `${money(dollars(one.per_day))} a day`), remark(best ? "less" : "")), linkButton("See it", `#/server/${part(one.server_id)}`));
}));
}
return { waste, savings, underused, load, get stops() { return stops; } };
}
return { savingsCards };
})();
const m_week = (() => {
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const slots = 48;
const modes = { start_at: "Start and keep on", keep_on: "Keep on", stop_unless_busy: "Stop unless busy" };
const half = text => {
const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(text ?? "") ?? [];
return minute == null || minute % 30 ? null : Number(hour) * 2 + minute / 30;
};
const clock = slot => `${String(Math.floor(slot / 2)).padStart(2, "0")}:${slot % 2 ? "30" : "00"}`;
function dayPlaces(text) {
if (text === "daily") return days.map((_, i) => i);
const places = new Set();
for (const part of text.split(",")) {
const [first, last = first] = part.trim().split("-").map(one => days.indexOf(one));
if (first < 0 || last < 0) return null;
for (let day = first; ; day = (day + 1) % 7) { places.add(day); if (day === last) break; }
}
return [...places];
}
function dayText(places) {
if (places.length === 7) return "daily";
const runs = [];
for (const day of [...places].sort((a, b) => a - b)) {
if (runs.length && runs.at(-1)[1] === day - 1) runs.at(-1)[1] = day; else runs.push([day, day]);
}
return runs.map(([a, b]) => (a === b ? days[a] : b === a + 1 ? `${days[a]},${days[b]}` : `${days[a]}-${days[b]}`)).join(",");
}
function cellsOf(rules) {
const cells = days.map(() => Array(slots).fill(""));
const others = [];
for (const rule of rules) {
const places = rule.days ? dayPlaces(rule.days) : null, from = half(rule.from), to = half(rule.to);
const isPlain = places && from != null && to != null && from < slots && modes[rule.mode] && (rule.after_seconds ?? 300) === 300;
if (!isPlain) { others.push(rule); continue; }
for (const day of places) {
for (let at = from; at < (to > from ? to : to + slots); at += 1) {
const row = cells[(day + Math.floor(at / slots)) % 7], slot = at % slots;
if (rule.mode !== "stop_unless_busy" || !row[slot]) row[slot] = rule.mode;
}
}
}
return { cells, others };
}
function rulesOf(cells) {
const at = i => cells[Math.floor(i / slots) % 7][i % slots];
const whole = 7 * slots;
const groups = new Map();
const add = (start, end, mode) => {
const key = `${clock(start % slots)} ${end - start} ${mode}`;
groups.set(key, [...groups.get(key) ?? [], Math.floor(start / slots)]);
};
let first = 0;
while (first < whole && at(first) === at((first + whole - 1) % whole)) first += 1;
if (first === whole) first = 0;
for (let i = first; i < first + whole;) {
const mode = at(i);
let end = i + 1;
while (end < first + whole && at(end) === mode) end += 1;
for (let start = i; mode && start < end;) {
const stop = Math.min(end, end - start > slots ? (Math.floor(start / slots) + 1) * slots : end);
add(start % whole, start % whole + stop - start, mode);
start = stop;
}
i = end;
}
return [...groups].map(([key, places]) => {
const [from, length, mode] = key.split(" ");
const end = half(from) + Number(length);
return { days: dayText(places), from, to: end === slots ? "24:00" : clock(end % slots), mode };
});
}
return { days, slots, modes, dayPlaces, dayText, cellsOf, rulesOf };
})();
const m_view_schedules = (() => {
const { expectProblem, part, Problem } = m_api;
const { dim, div, fill, h, remark, setAttribute, setHidden, setText } = m_dom;
const { count, moment, parse } = m_format;
const { button, card, dialog, empty, segments, toast } = m_parts;
const { cellsOf, days, modes, rulesOf, slots } = m_week;
const names = { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" };
const words = { ...modes, "": "nothing" };
const clock = slot => `${String(Math.floor(slot / 2)).padStart(2, "0")}:${slot % 2 ? "30" : "00"}`;
const scopeOf = one => ["server", "tag", "owner"].filter(key => one[key]).map(key => `${key} ${one[key]}`).join("");
const definition = ({ server, tag, owner, time_zone, exceptions, holidays, holiday_rule, enabled, skipped }, rules) =>
({ server, tag, owner, time_zone, exceptions, holidays, holiday_rule, enabled, skipped, rules });
function present(zone, now) {
try {
const parts = Object.fromEntries(new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
.formatToParts(now).map(one => [one.type, one.value]));
return [days.indexOf(parts.weekday.toLowerCase()), Number(parts.hour) * 2 + Math.floor(Number(parts.minute) / 30)];
} catch { return null; }
}
function schedulesCard(app) {
let list = [], chosen = null, cells = null, others = [], brush = Object.keys(modes)[0], isChanged = false;
let place = [0, 16], painting = null;
const choice = h("select", { "aria-label": "Schedule", onchange: () => choose(choice.value) });
const add = button("New schedule…", { small: true, act: true, onclick: newSchedule });
const brushes = segments("Paint", Object.entries(modes), brush, value => { brush = value; });
const grid = h("div", { class: "week", role: "grid", tabindex: 0, "aria-label": "Week: arrows move, Space paints, Shift with arrows paints on" });
const said = h("p", { class: "said dim", "aria-live": "polite" }, " "), facts = remark(), rest = remark();
const save = button("Save", { tone: "primary", small: true, act: true, onclick: store }), undo = button("Discard", { small: true, onclick: () => choose(chosen.name) });
const remove = button("Delete…", { small: true, act: true, tone: "danger", onclick: askDelete });
const tools = div("week-tools", brushes, div("acts", save, undo, remove));
const body = div("week-body", tools, grid, said, facts, rest);
const element = card("The week", [choice, add], body);
const may = () => app.may("operate");
async function load(keep) {
try { ({ schedules: list } = await app.api.get("schedules")); } catch (error) {
expectProblem(error);
return setHidden(element, error.status === 404);
}
if (isChanged && !keep) return;
fill(choice, list.map(one => h("option", { value: one.name }, one.name)));
choose(list.some(one => one.name === keep) ? keep : list.some(one => one.name === chosen?.name) ? chosen.name : list[0]?.name);
}
function choose(name) { show(list.find(one => one.name === name) ?? null); }
function show(schedule, isNew = false) {
chosen = schedule;
isChanged = isNew;
setHidden(choice, list.length < 2);
setHidden(add, !may());
if (!schedule) return fill(body, empty("No schedule. One keeps servers on, or stops them sooner, at hours of the week."));
if (!grid.isConnected) fill(body, tools, grid, said, facts, rest);
choice.value = schedule.name;
({ cells, others } = cellsOf(schedule.rules));
setHidden(tools, !may());
paint();
}
function paint() {
if (!grid.children.length) {
grid.append(div("week-hours", Array.from({ length: 9 }, (_, i) => h("span", null, clock(Math.min(47, i * 6)).slice(0, 2)))));
grid.firstChild.setAttribute("aria-hidden", "true");
grid.firstChild.lastChild.remove();
days.forEach((day, row) => grid.append(h("div", { class: "week-row", role: "row" }, h("span", { role: "rowheader" }, names[day]),
Array.from({ length: slots }, (_, slot) => h("i", { role: "gridcell", id: `w${row}-${slot}`, "data-day": row, "data-slot": slot })))));
}
const now = present(chosen.time_zone, app.now());
for (const cell of grid.querySelectorAll("i")) {
const [day, slot] = [Number(cell.dataset.day), Number(cell.dataset.slot)], mode = cells[day][slot];
setAttribute(cell, "class", `${mode ? `w-${mode}` : ""}${now && now[0] === day && now[1] === slot ? " w-now" : ""}${day === place[0] && slot === place[1] ? " w-place" : ""}`);
setAttribute(cell, "aria-label", `${names[days[day]]} ${clock(slot)}: ${words[mode]}`);
}
setHidden(save, !isChanged); setHidden(undo, !isChanged || !chosen.saved_at); setHidden(remove, !chosen.saved_at);
const next = (chosen.next ?? []).slice(0, 2).map(edge => `${moment(parse(edge.at), app.now())} ${edge.mode ? words[edge.mode].toLowerCase() : "nothing"}`);
setText(facts, `For ${scopeOf(chosen)}${chosen.servers ? `: ${count(chosen.servers.length, "server")}` : ""}. Times of ${chosen.time_zone}.${
chosen.saved_at ? ` Now: ${words[chosen.mode ?? ""].toLowerCase()}.${next.length ? ` Next: ${next.join(", then ")}.` : ""}` : " Not saved yet."}`);
setText(rest, others.length ? `${count(others.length, "rule")} beside the grid: ${others.map(one => one.cron ? `cron ${one.cron}` : `${one.days} ${one.from}${one.to ? `–${one.to}` : ""}`).join("; ")}. Saving keeps them.` : "");
}
function tell() { setText(said, `${names[days[place[0]]]} ${clock(place[1])}: ${words[cells[place[0]][place[1]]]}`); setAttribute(grid, "aria-activedescendant", `w${place[0]}-${place[1]}`); }
function colour(day, slot, mode) {
place = [day, slot];
if (may() && cells[day][slot] !== mode) { cells[day][slot] = mode; isChanged = true; }
paint(); tell();
}
const cellAt = event => document.elementFromPoint(event.clientX, event.clientY)?.closest(".week i")?.dataset;
grid.addEventListener("pointerdown", event => {
const at = cellAt(event);
if (!at || !may() || event.button) return;
event.preventDefault();
grid.focus({ preventScroll: true });
painting = cells[at.day][at.slot] === brush ? "" : brush;
colour(Number(at.day), Number(at.slot), painting);
});
grid.addEventListener("pointermove", event => {
const at = cellAt(event);
if (!at || !chosen) return;
if (painting != null) colour(Number(at.day), Number(at.slot), painting);
else setText(said, `${names[days[at.day]]} ${clock(Number(at.slot))}: ${words[cells[at.day][at.slot]]}`);
});
for (const name of ["pointerup", "pointercancel", "pointerleave"]) grid.addEventListener(name, () => { painting = null; });
grid.addEventListener("keydown", event => {
const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -slots], End: [0, slots] }[event.key];
const [day, slot] = place;
if (step) {
const next = [Math.max(0, Math.min(6, day + step[0])), Math.max(0, Math.min(slots - 1, slot + step[1]))];
if (event.shiftKey) colour(...next, cells[day][slot]); else { place = next; paint(); tell(); }
} else if ([" ", "Enter"].includes(event.key)) colour(day, slot, cells[day][slot] === brush ? "" : brush);
else if (["Delete", "Backspace"].includes(event.key)) colour(day, slot, "");
else return;
event.preventDefault();
event.stopPropagation();
});
async function store() {
try {
const saved = await app.api.call("PUT", `schedules/${part(chosen.name)}`, definition(chosen, [...rulesOf(cells), ...others]));
isChanged = false;
toast([`${chosen.name} is saved.`, ...saved.warnings ?? []].join(" "));
await load(chosen.name);
} catch (error) { expectProblem(error); toast(error.lines.join(" "), { isError: true }); }
}
function askDelete() {
const { name } = chosen;
dialog({
title: `Delete ${name}?`, symbol: "warn", tone: "danger", body: h("p", null, "Its servers follow their idle timeouts alone from then on."),
action: { label: "Delete", run: async () => { await app.api.delete(`schedules/${part(name)}`); chosen = null; isChanged = false; await load(); } }
});
}
function newSchedule() {
const field = (label, input) => h("label", { class: "field" }, h("span", null, label), input);
const name = h("input", { type: "text", maxlength: 64, "data-first": true }), value = h("input", { type: "text", maxlength: 200 });
const kind = h("select", null, ["tag", "owner", "server"].map(one => h("option", { value: one }, one)));
const zone = h("input", { type: "text", value: Intl.DateTimeFormat().resolvedOptions().timeZone });
dialog({
title: "New schedule", symbol: "clock", body: [field("Name", name), field("For the servers of a", kind), field("Its name", value), field("Time zone", zone), dim("Paint its hours in the grid, then save it.")],
action: { label: "Continue", run: () => {
if (!name.value.trim() || !value.value.trim()) throw new Problem(422, "Incomplete", "Enter a name, and the tag, owner or server.");
const rules = [{ days: "mon-fri", from: "08:00", to: "19:00", mode: "keep_on" }];
show({ name: name.value.trim(), [kind.value]: value.value.trim(), time_zone: zone.value.trim(), rules }, true);
} }
});
}
return { element, load };
}
return { schedulesCard };
})();
const m_view_money = (() => {
const { adopt, stop } = m_actions;
const { expectProblem, part } = m_api;
const { barChart, savedByDay, stacked } = m_chart_bars;
const { why } = m_classify;
const { div, fill, h, remark, setHidden, setText } = m_dom;
const { count, day: dayOf, dollars, money, parse, rate, span } = m_format;
const { icon } = m_icons;
const { button, card, dataTable, empty, figure, linkButton, moneyFigures, paintMoney, segments, skeleton } = m_parts;
const { adviceCard } = m_view_advice;
const { budgetsCard } = m_view_budgets;
const { savingsCards } = m_view_savings;
const { schedulesCard } = m_view_schedules;
const groups = {
owner: row => [row.doc.owner ?? "no owner"], tag: row => (row.doc.tags.length ? row.doc.tags : ["no tag"]),
gpu: row => [row.gpu.replace(/^\d+ × /, "")]
};
const spans = { "7d": 7, "30d": 30, "90d": 90 };
function mount(root, app, address) {
const ended = new AbortController();
const get = path => app.api.get(path, { signal: ended.signal });
let by = address.query.get("by") in groups ? address.query.get("by") : "owner";
let length = address.query.get("days") in spans ? address.query.get("days") : "30d";
const month = figure("Spent this month");
const figures = { now: figure("Burning now"), month, ...moneyFigures() };
const table = div("list", skeleton(4)), idle = div("list", skeleton(4)), idleRate = h("span");
const chart = barChart("Spend by day"), key = div("bar-key"), spendTable = h("details", { class: "as-table" }, h("summary", null, "Show as a table"), h("div"));
const query = () => app.setQuery({ by: by === "owner" ? "" : by, days: length === "30d" ? "" : length });
const choice = segments("Group by", [["owner", "Owner"], ["tag", "Tag"], ["gpu", "GPU"]], by, value => { by = value; query(); paint(); loadSpend(); });
const range = segments("Days", Object.entries(spans).map(([value, many]) => [value, `${many} d`]), length, value => { length = value; query(); loadSpend(); });
const spend = card("Spend by day", [choice, range], div("spend", chart.element, key), spendTable);
const week = schedulesCard(app), budgets = budgetsCard(app), savings = savingsCards(app), advice = adviceCard(app);
setHidden(spend, true);
root.append(div("page-head", h("h1", null, "Money")), h("section", { class: "card hero" }, div("figures", Object.values(figures).map(one => one.box))),
spend, div("halves", div("half", budgets.element, savings.waste, card("Who spends it", null, table)),
div("half", card("Idle and still on", idleRate, idle), advice.element, savings.savings, savings.underused)), week.element);
const filterOf = name => new URLSearchParams({
owner: { owner: name }, tag: { q: `tag:${name}` }, gpu: { q: `gpu:${name.split(" ")[0]}` }
}[by]);
async function loadSpend() {
const others = loadRest();
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone, now = new Date(app.now()), from = firstDay();
const start = new Date(now.getFullYear(), now.getMonth(), 1).toISOString();
try {
const [{ report }, { report: whole }] = await Promise.all([
get(`costs?step=day&by=${by}&from=${from}&zone=${part(zone)}`), get(`costs?from=${start}&zone=${part(zone)}`)
]);
if (!report) return;
await others;
const estimated = dollars(whole.total.estimated);
setText(month.big, money(dollars(whole.total.total)));
setText(month.small, estimated >= 0.005 ? `of it ${money(estimated)} estimated` : `${dollars(whole.total.billed) ? "partly billed" : "observed"}, since the 1st`);
paintSpend(report);
} catch (error) { if (error.name !== "AbortError") expectProblem(error); }
}
const { store } = app;
const dateOf = at => `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;
const firstDay = () => { const now = new Date(app.now()); return new Date(now.getFullYear(), now.getMonth(), now.getDate() - spans[length] + 1).toISOString(); };
const loadRest = () => Promise.all([budgets.load(), savings.load(firstDay()), advice.load()]);
function paintSpend(report) {
const said = new Map(report.days.map(one => [one.date, one.groups]));
const start = new Date(firstDay()), dates = Array.from({ length: spans[length] }, (_, i) => dateOf(new Date(start.getFullYear(), start.getMonth(), start.getDate() + i)));
const { keys, days } = stacked(dates.map(date => ({
date, isRecorded: said.has(date), groups: (said.get(date) ?? []).map(one => ({ key: one.key, name: one.name, total: dollars(one.amounts.total) }))
})));
setHidden(spend, false);
const midnights = dates.map(date => new Date(`${date}T00:00`).getTime()), now = new Date(app.now());
savedByDay(savings.stops, [...midnights, now.getTime()]).forEach((value, i) => { days[i].saved = value; });
const budget = budgets.ofMonth, monthEnd = new Date(now.getFullYear(), now.getMonth() + 1, 0).getDate(), left = monthEnd - now.getDate();
const rest = budget?.forecast ? (dollars(budget.forecast) - dollars(budget.spent.total)) / Math.max(1, left) : null;
for (let i = 1; rest > 0 && i <= left; i += 1) {
const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + i);
days.push({ date: dateOf(at), parts: keys.map(() => 0), expected: rest });
}
for (const one of days) one.label = dayOf(new Date(`${one.date}T12:00`));
const whole = one => one.parts.reduce((sum, value) => sum + value, 0);
chart.set({
keys, days, limit: budget ? dollars(budget.amount) / monthEnd : null,
said: one => one.expected ? `${one.label}: ${money(one.expected)} expected` : !one.isRecorded ? `${one.label}: nothing recorded` : `${one.label}: ${money(whole(one))}. ${keys.map((each, i) => [each.name, one.parts[i]]).filter(([, value]) => value > 0.004)
.map(([name, value]) => `${name} ${money(value)}`).join(", ")}${one.saved >= 0.005 ? `. Saved by stopping: ${money(one.saved)}` : ""}`
});
fill(key, keys.map((one, i) => div("bar-line", h("i", { class: `c-${i}` }), one.key && store.all.some(row => groups[by](row).includes(one.key)) ? h("a", { class: "plain-link", href: `#/fleet?${filterOf(one.key)}` }, one.name) : h("span", null, one.name), h("b", null, money(one.total)))),
div("bar-line all", h("i"), h("span", null, count(report.days.length, "day")), h("b", null, money(keys.reduce((sum, one) => sum + one.total, 0)))),
savings.stops.length ? div("bar-line", h("i", { class: "key-saved" }), h("span", null, "saved by stopping"), h("b", null, money(savings.stops.reduce((sum, one) => sum + one.net, 0)))) : null,
rest > 0 ? div("bar-line", h("i", { class: "key-expected" }), h("span", null, "expected this month"), h("b", null, money(dollars(budget.forecast)))) : null);
fill(spendTable.lastChild, dataTable(["Day", ...keys.map(one => one.name), "All"], days.filter(one => one.isRecorded).reverse().map(one => [one.label, ...one.parts.map(money), money(whole(one))])));
}
function idleLine({ row, cost }) {
const now = app.now(), since = parse(row.doc.idle.since);
const act = !row.doc.adopted ? app.may("admin") && button("Adopt…", { small: true, act: true, onclick: () => adopt(app, row) })
: app.may("operate") && button("Stop…", { small: true, act: true, onclick: () => stop(app, [row]) });
return div(`idle-line k-${row.kind}`, icon(row.kind), div("grow", h("a", { class: "plain-link", href: `#/server/${part(row.doc.id)}` }, h("b", null, row.doc.name)), remark(why(row.doc, now))),
div("number", h("b", null, money(cost)), remark(since ? `idle ${span((now - since) / 1000)}` : "")),
act || linkButton("See why", `#/server/${part(row.doc.id)}`));
}
function paint() {
if (!store.isLoaded || store.isUnread) return;
const now = app.now();
const totals = store.totals(), { costs } = store;
setText(figures.now.big, rate(totals.perHour));
setText(figures.now.small, `${money(totals.perHour * 24)} a day at this rate`);
paintMoney(figures, totals, costs);
const sums = new Map();
for (const row of store.all) {
for (const name of groups[by](row)) {
const sum = sums.get(name) ?? { count: 0, perHour: 0, idle: 0 };
sum.count += 1; sum.perHour += row.doc.cost_per_hour ?? 0;
if (row.kind === "kept") sum.idle += row.doc.cost_per_hour ?? 0;
sums.set(name, sum);
}
}
const most = Math.max(0.01, ...[...sums.values()].map(one => one.perHour));
const heads = [{ owner: "Owner", tag: "Tag", gpu: "GPU" }[by], "Now", "", "Idle, stays on", "Servers"];
const order = [...sums].sort((a, b) => b[1].perHour - a[1].perHour);
fill(table, sums.size ? dataTable(heads, order.slice(0, 12).map(([name, sum]) => [
h("a", { class: "plain-link", href: `#/fleet?${filterOf(name)}` }, h("b", null, name)), rate(sum.perHour),
h("i", { css: { width: `${(sum.perHour / most) * 100}%` } }), sum.idle ? rate(sum.idle) : "–", sum.count.toLocaleString("en-US")
])) : empty("There are no servers yet."));
const rows = store.all.filter(row => row.kind === "kept" || row.kind === "trouble").map(row => ({
row, cost: ((row.doc.cost_per_hour ?? 0) * (now - (parse(row.doc.idle.since) ?? now))) / 3600_000
})).sort((a, b) => b.cost - a.cost);
setText(idleRate, rows.length ? rate(rows.reduce((sum, { row }) => sum + (row.doc.cost_per_hour ?? 0), 0)) : "");
fill(idle, rows.length ? rows.slice(0, 8).map(idleLine) : empty("No server is idle and still on."),
rows.length > 8 ? remark("and ", h("a", { href: "#/fleet?class=kept,trouble" }, count(rows.length - 8, "more server"))) : null);
}
const repaint = () => chart.paint();
addEventListener("resize", repaint);
loadSpend();
week.load();
let ticks = 0;
return {
update: changes => { if (["servers", "costs", "view"].some(one => changes.has(one))) paint(); },
tick: () => {
ticks += 1;
if (ticks % 30 === 0) paint();
if (ticks % 300 === 0 && app.canAct()) { loadSpend(); week.load(); }
},
route() {}, unmount() { ended.abort(); removeEventListener("resize", repaint); }
};
}
return { mount };
})();
const m_view_timeline = (() => {
const { expectProblem } = m_api;
const { draw, geometry, inWords, sentenceAt, shares, stretches } = m_chart_why;
const { dim, div, fill, h, setHidden, setText, time } = m_dom;
const { ago, money, parse, sentence, span } = m_format;
const { card, dataTable, empty, segments, skeleton } = m_parts;
const labels = { gpu: "GPU", cpu: "CPU" };
const labelOf = signal => labels[signal] ?? sentence(signal);
const hours = { "1h": 1, "6h": 6, "24h": 24 };
function timelineCard(app, address, get) {
let chosen = Object.hasOwn(hours, address.query.get("why")) ? address.query.get("why") : "6h";
let history = { spans: new Map(), idle: [] }, loadedAt = -Infinity, row = null, explain = null, place = null, drawn = null;
const picture = div("timeline", skeleton(6)), said = h("p", { class: "said dim", "aria-live": "polite" });
const table = h("details", { class: "as-table" }, h("summary", null, "Show as a table"), h("div"));
const legend = div("legend", [["busy", "busy"], ["quiet", "quiet"], ["unknown", "unknown: counts as busy"], ["none", "not recorded"]]
.map(([kind, text]) => h("span", null, h("i", { class: `l-${kind}` }), text)));
const paid = div("paid");
const choice = segments("Hours", Object.keys(hours).map(one => [one, one.replace("h", " h")]), chosen, value => {
chosen = value;
app.setQuery({ ...Object.fromEntries(app.address.query), why: value === "6h" ? "" : value });
loadedAt = -Infinity;
load();
});
picture.tabIndex = 0;
picture.setAttribute("aria-label", "Timeline: arrow keys read it");
const element = card("Why it is on", [legend, choice], picture, said, paid, table);
const isOff = () => row?.kind === "stopped" && row.doc.state === "stopped";
const end = () => (isOff() ? parse(row.doc.stopped_at) ?? app.now() : app.now());
const decision = () => {
const { doc } = row;
return geometry({
since: parse(doc.idle.since), deadline: parse(doc.idle.deadline), timeout: doc.idle_timeout_seconds, now: end(),
isStopped: isOff() || !doc.adopted || doc.protection
});
};
async function load() {
const now = end();
const isNews = (explain?.signals ?? []).some(one => history.spans.get(one.signal)?.at(-1)?.reading !== one.reading);
if (app.now() - loadedAt < (isNews && !isOff() ? 4000 : 30_000)) return;
loadedAt = app.now();
try {
const near = row ? decision().from : now, from = new Date(Math.min(near, now - hours[chosen] * 3600_000)).toISOString();
history = { ...stretches(await get(`signals?from=${from}&to=${new Date(now).toISOString()}`), now), at: now };
paint(row, explain);
} catch (error) { if (error.name !== "AbortError") expectProblem(error); }
}
function rows() {
const now = end();
const at = new Map(isOff() ? [] : explain.signals.map(one => [one.signal, one]));
return [...new Set([...at.keys(), ...history.spans.keys()])].map(signal => ({
label: labelOf(signal), detail: at.get(signal)?.detail ?? (isOff() ? "off" : "not measured now"), reading: at.get(signal)?.reading ?? "unknown",
spans: (history.spans.get(signal) ?? []).map((one, i, all) => (
i === all.length - 1 && one.to >= history.at && one.reading === at.get(signal)?.reading ? { ...one, to: now } : one))
}));
}
function paint(nextRow, nextExplain) {
[row, explain] = [nextRow, nextExplain];
if (!row || !explain) return;
const { doc } = row, now = end(), list = rows();
setText(element.querySelector("h2"), isOff() ? "Before its stop" : "Why it is on");
const since = parse(doc.idle.since), deadline = parse(doc.idle.deadline), timeout = doc.idle_timeout_seconds;
const wasted = doc.cost_per_hour && since && timeout ? (doc.cost_per_hour * Math.max(0, now - since - timeout * 1000)) / 3600_000 : 0;
const words = {
clock: isOff() ? `of ${timeout ? span(timeout) : "no timeout"}` : since == null ? timeout ? `0:00 of ${span(timeout)}` : "timeout off" : `${span((now - since) / 1000)}${timeout ? ` of ${span(timeout)}` : ""}`,
held: wasted >= 0.01 ? `idle beyond its timeout: ${money(wasted)} wasted` : "", label: inWords(list, { since, deadline, now }),
};
const width = picture.clientWidth - 32;
if (width <= 0) return;
const idle = history.idle.map((one, i, all) => (i === all.length - 1 && one.since === since ? { ...one, to: now } : one));
if (since != null && !idle.some(one => one.since === since)) idle.push({ since, from: since, to: now });
if (!list.length) fill(picture, empty(isOff() ? "It is off, and nothing was recorded before." : "No signal was measured yet."));
else {
drawn = draw({
width, rows: list, idle, timeout, since, now, isNarrow: width < 600, words, far: { from: now - hours[chosen] * 3600_000, to: now },
near: decision(), isOff: isOff()
});
fill(picture, drawn.element);
}
setText(said, place == null ? " " : sentenceAt(list, idle, place, now));
paintPaid(list, idle, now);
paintTable(now);
}
function paintPaid(list, idle, now) {
const { doc } = row;
const parts = shares(list, idle, doc.idle_timeout_seconds, now - hours[chosen] * 3600_000, now), isOn = !isOff();
const whole = parts.reduce((sum, one) => sum + one.seconds, 0);
setHidden(paid, whole < 60);
const cost = seconds => (isOn && doc.cost_per_hour ? ` · ${money((doc.cost_per_hour * seconds) / 3600)}` : "");
const name = { unknown: "unknown", within: "idle, within its timeout", beyond: "idle, beyond its timeout" };
fill(paid, h("p", null, isOn ? `On in the last ${hours[chosen]} h: ` : `On in the ${hours[chosen]} h before its stop: `, h("b", null, span(whole), cost(whole)), dim(isOn && doc.cost_per_hour ? " at its present price, for" : " for")),
div("paid-bar", parts.map(one => h("i", { class: `p-${one.kind}`, css: { "flex-grow": one.seconds } }))),
div("legend", parts.map(one => h("span", null, h("i", { class: `p-${one.kind}` }), one.label ? `${one.label} busy` : name[one.kind], dim(`${span(one.seconds)}${cost(one.seconds)}`)))));
}
function paintTable(now) {
fill(table.lastChild, dataTable(["Signal", "Now", "Measured", "Last busy"], explain.signals.map(signal => {
const busy = parse(signal.last_busy_at);
return [labelOf(signal.signal), signal.reading, `${signal.detail} (${ago(parse(signal.observed_at), now)})`, busy ? time(busy, ago(busy, now)) : "never"];
})));
}
const point = at => { place = at; if (row && explain) setText(said, at == null ? " " : sentenceAt(rows(), history.idle, at, app.now())); };
picture.addEventListener("pointermove", event => { if (drawn) point(drawn.at(event.clientX - picture.firstChild.getBoundingClientRect().left)); });
picture.addEventListener("pointerleave", () => point(null));
picture.addEventListener("blur", () => point(null));
picture.addEventListener("keydown", event => {
const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
if (!step) return;
event.preventDefault();
const size = hours[chosen] * 3600_000, now = end();
point(Math.max(now - size, Math.min(now, (place ?? now) + (step * size) / 120)));
});
return { element, paint, load };
}
return { labelOf, timelineCard };
})();
const m_view_server = (() => {
const { actByKey, adopt, menuOf, postpone, protect, start, stop, unprotect } = m_actions;
const { expectProblem, part } = m_api;
const { idleClock, isOff, verdict } = m_classify;
const { ring, setRing } = m_chart_ring;
const { dim, div, fill, h, remark, setHidden, setText, time } = m_dom;
const { localTimes, memory, moment, money, parse, percent, rate, sentence, span } = m_format;
const { icon } = m_icons;
const { button, card, dataTable, empty, menu, skeleton, tag } = m_parts;
const { logCard } = m_view_log;
const { measuredCard } = m_view_measured;
const { timelineCard } = m_view_timeline;
function mount(root, app, address) {
const { id } = address;
const ended = new AbortController();
const get = path => app.api.get(`servers/${part(id)}/${path}`, { signal: ended.signal });
const row = () => app.store.rows.get(id);
let explain = null, status = null, gone = false;
let metrics = null;
const title = h("h1"), line = div("state-line"), acts = div("acts");
const dial = ring(92), big = h("b"), small = dim(), heading = h("h2"), because = remark(), keep = div("acts");
const health = div("list"), facts = h("dl", { class: "facts" }), events = div("list");
const uptime = h("span");
const measured = measuredCard(app, address, get), reasons = timelineCard(app, address, get);
const gpus = div("list gpus"), gpuCard = card("GPUs", null, gpus);
const log = logCard(app, id, ended.signal);
const content = h("div", { hidden: true },
h("a", { class: "back", href: "#/fleet" }, icon("back"), "Fleet"),
div("page-head", div("grow", title, line), acts),
h(
"section", { class: "card verdict", "aria-label": "Verdict" }, div("dial", dial, h("span", null, big, small)),
div("grow", heading, because), keep
),
reasons.element,
div("columns", h("div", null, measured.element, log),
h(
"div", null, card("Health", uptime, health), gpuCard, card("Facts", null, facts),
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
"Idle timeout", doc.idle_timeout_seconds ? `${span(doc.idle_timeout_seconds)}${doc.idle_timeout_mode === "auto" ? ", learned" : ""}` : "off: never stopped for being idle"
], ["Why so long", doc.idle_timeout_reason ? localTimes(doc.idle_timeout_reason, now) : null],
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
icon(iconOf[state] ?? "warn"), h("b", null, sentence(name)), h("span", { class: "dim", title: at ?? "" }, localTimes(message || state, now))
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
[explain, status, metrics] = await Promise.all([get("explain"), get("status"), get("metrics")]);
reasons.load();
if (row()) { reasons.paint(row(), explain); paintHealth(); paintGPUs(); paintEvents(); }
} catch (error) {
if (ended.signal.aborted) return;
expectProblem(error);
gone = error.status === 404;
if (gone) update();
}
}
function paintGPUs() {
const list = metrics?.gpus ?? [];
setHidden(gpuCard, list.length < 2 && !list.some(one => one.memory_total_mb));
fill(gpus, dataTable(["", "Use", "Memory", "", ""], list.map(one => [
one.index, percent(one.utilization), one.memory_total_mb ? `${memory(one.memory_used_mb)} of ${memory(one.memory_total_mb)}` : percent(one.memory_percent),
one.temperature_celsius == null ? "" : `${Math.round(one.temperature_celsius)} °C`, one.power_watts == null ? "" : `${Math.round(one.power_watts)} W`
])));
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
paintHead(); paintVerdict(); paintFacts(); reasons.paint(one, explain); paintEvents();
if (!isStarted) { isStarted = true; load(); measured.load(one); log.start(); }
}
let ticks = 0;
const repaint = () => { if (row()) { reasons.paint(row(), explain); measured.paint(); } };
addEventListener("resize", repaint);
return {
update, route() {},
tick() {
if (!row()) return;
ticks += 1;
paintVerdict();
if (ticks % 5 === 0 && app.canAct()) load();
if (ticks % 60 === 0 && app.canAct()) measured.load(row());
},
unmount() { ended.abort(); removeEventListener("resize", repaint); },
key(event) { if (row()) actByKey(app, row(), event.key); },
};
}
return { mount };
})();
const m_view_settings = (() => {
const { expectProblem, part } = m_api;
const { div, fill, h, remark } = m_dom;
const { ago, moment, parse, sentence, span } = m_format;
const { button, card, dialog, empty, segments, skeleton, tag, toast } = m_parts;
const { appearance, session } = m_session;
function mount(root, app) {
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
button("Send test", { small: true, act: true, onclick: () => test(webhook) }),
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
const test = webhook => run(async () => {
const { delivered, detail } = await app.api.post(`webhooks/${part(webhook.name)}/test`);
toast(delivered ? `${webhook.name} took a test message.` : `${webhook.name} did not take it: ${detail ?? "no reason given"}`, { isError: !delivered });
});
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
const secret = h("input", { type: "text", maxlength: 500, autocomplete: "off" });
const format = select("Format", [
["generic", "generic: signed JSON"], ["slack", "Slack"], ["discord", "Discord"], ["teams", "Microsoft Teams"], ["telegram", "Telegram"],
["ntfy", "ntfy"], ["pagerduty", "PagerDuty"], ["email", "email: mailto:…"]
]), severity = select(
"Severity", [["info", "all events"], ["warning", "warnings and critical"], ["critical", "critical only"]]
);
const fields = [field("Name", name), field("Address", url), field("Format", format), field("Secret (PagerDuty: the integration key)", secret), field("Events", severity)];
dialog({ title: "New webhook", body: fields, action: { label: "Create", run: async () => {
const made = await app.api.post(
"webhooks",
{
name: name.value.trim(), url: url.value.trim(), format: format.value, minimum_severity: severity.value,
secret: secret.value.trim() || undefined
}
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
["Idle timeout", shutdown.idle_timeout_seconds == null ? "learned for each server" : shutdown.idle_timeout_seconds ? `${span(shutdown.idle_timeout_seconds)}, unless a server has its own` : "off"]
].map(fact)
);
},
route() {},
};
}
return { mount };
})();
const m_view_signin = (() => {
const { fill, h } = m_dom;
const { button } = m_parts;
const { session } = m_session;
function signin(root, app, why) {
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
return { signin };
})();
const m_main = (() => {
const { API, expectProblem } = m_api;
const { byID, fill, setAttribute, setText } = m_dom;
const { parse } = m_format;
const { frame, paintConnection, paintFrame } = m_frame;
const { keys } = m_keys;
const { Live } = m_live;
const { toast } = m_parts;
const { appearance, session } = m_session;
const { Store } = m_store;
const views = {
fleet: () => Promise.resolve(m_view_fleet), server: () => Promise.resolve(m_view_server), money: () => Promise.resolve(m_view_money),
alerts: () => Promise.resolve(m_view_alerts), activity: () => Promise.resolve(m_view_activity), settings: () => Promise.resolve(m_view_settings),
};
const scopes = ["read", "operate", "admin"];
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
const earlier = session.isLasting ? null : session.token;
try {
session.keep((await this.api.post("session/exchange", { code: decoded(code) }, { isOpen: true })).token, false);
if (earlier) await this.api.delete("session", { token: earlier }).catch(expectProblem);
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
paintConnection(this);
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
Promise.resolve(m_view_signin).then(({ signin }) => signin(root, this, why));
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
if (this.store.notReady && this.#ticks % 5 === 0 && this.canAct()) this.resync().catch(expectProblem);
if (this.#ticks % (60 + Math.floor(this.store.rows.size / 10)) === 0 && this.canAct()) this.resync().catch(expectProblem);
if (this.#ticks % 15 === 0 && this.canAct()) this.api.get(`costs?from=${new Date(this.now() - 60_000).toISOString()}`).then(
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
new App().boot();
return {  };
})();
export const modules = { "format": m_format, "api": m_api, "dom": m_dom, "icons": m_icons, "parts": m_parts, "ask": m_ask, "classify": m_classify, "actions": m_actions, "chart/bars": m_chart_bars, "chart/why": m_chart_why, "chart/line": m_chart_line, "chart/ring": m_chart_ring, "chart/spark": m_chart_spark, "keys": m_keys, "session": m_session, "frame": m_frame, "live": m_live, "store": m_store, "view/activity": m_view_activity, "view/advice": m_view_advice, "view/alerts": m_view_alerts, "view/budgets": m_view_budgets, "view/table": m_view_table, "view/fleet": m_view_fleet, "view/log": m_view_log, "view/measured": m_view_measured, "view/savings": m_view_savings, "week": m_week, "view/schedules": m_view_schedules, "view/money": m_view_money, "view/timeline": m_view_timeline, "view/server": m_view_server, "view/settings": m_view_settings, "view/signin": m_view_signin, "main": m_main };
"""#, gzip: "H4sIAAAAAAACA7Ra6XbbuJL+r6dA8/RCdlO0ZMmKrbTb2TvJ6SznOrmb42lDJCyyTZEcErKiq9Y58wyzPtC8yTzJVBWKBCnbSWa5vYgEUKj1Q6EAOsyzSovFr5d5uZBaHAvX9cTxT2LTMyNZninodf7rn/7Fud+7XGahTvJMLKB77UZ5msqy8oA6uRR1Uxwfi2yZpuL338Xr5WKmyiCpXsvXDbknSqWXZUbM77OgKvkbCnoldRzIWdUQ1+NRMk808DaEPx2Lo6Oj4OjoQJyIgZiK/fukghmEnm+/NYQ/ikEwGBw0Ipkt9sNM5yfR/xoIhg6wcH4U5r0WqdVHzQIDnf+ShzJVp7pMsrnrqKz//tTxxUYskixZLBfPSkmueUJ6TllfXyzkx7uHxRbsY80uvt7sKNcnrZzt119vUJXtxf3ellVrXC3kIl9mGkPm8mvt/hPzmDJJsEjCMq8n7omhmjTOLaVG5/MgMWveLTeEwhT17EZ/uxdfeC1shCgtyleZWylgHzX44GbN8lYYrOI8bXAAvnMHvnm/TPO8bDh6JtxEjWAYTQaDhl9VyMwMdbxr2fC8PTEZeNvp1xsTVO79BnuDQkanWpba3feFM3A8cr61EUX8fc1jCK5yXJPSF8ss0Q99MTNvjzwK0kycoGVyK77eEAG+zOrWo+2FmO6MX3Q89yPaKqyLqHcrqotdIksFGrm3exIcBWsB1oT1I3RVTlcih+qzYcF1taPG4WT8eUWIPciNnY5nm+DSeFth1O/TLEkuUke382SCjnCvAxc5z12pfYDCitECzU8CpQGTcGGS6AupUcBwMBjcb6MN3GKTm/PbstIoxNml6Yb5FsRB0FHLi52JaNFnprbidSsHdM7nWZCcrYiZxWeokSeSR0Ru0yKsWoFOxU0HFwgvbNNxY1HbvUWu0dNnzukS8eu8yunxbqnw8ScVUSte4uNZmeDjVGrnnOfjbqhjw+GlzIhKzYiRLPHxsChNa42PlygEHymNLefETxX4eBNqfLzOr/HxRIUoxGbWNA+vCEirRMenDUQuZVqpLwRWZFJ9plbiCbwCeSdJgotcJAnmSj/Pl2XlepgiO/2vkmypFY1AyrCaYDLaIeURJL2gzWwnjy7yhcp0szb+DyZwvswhlu0x5NqEKYmyZB5rGM8vAR6WKr9EZZ+BwL8oWbqwhE3PKwysbRKt5+Hru2Sh3IazXJFUwmoJ21/kurUwcoUHC7jpIB09j2GM/3CGNFzA8nq52IgzRVMdIakHi+tee2EhjM9QnNF17XrnmPgbHlu7sJCqazIJJtV2+k+YNXLYYSemO2M32e7Em2nF5kvQaPnRGEmgpcZW2gCd74gpZFkpF4umGlJfmQazRmg1sUM8oIDAzrJKdApY1NxWVdrmnRRrQ4QErkbkwHgGkPWoKU5OAPxeUKoilaFy9z5Em/G2/yH6ENHPO/yZNj/uyfRD8CH6wTv5697cF5WWiwJ41culpS0NeUZaA8dClaHK0K5rmS4VznTp7dZqzqLWEIGfv+kUdAu1yMu1u1BzOVtrVRc8tuOTq3WeNFTCzsCtbH9sUG0psFo/svtZVzkrfytePepsEm0OQ6ydm45A58+Sjypyhx5Ya7lZocDt50dd+OhSZtWlKt2OuZ83FUsssw082qswgV/x8xU/f8YnZPRU6To0gtj6NBdasLuv4iRVHDCsbXHPx/MMUuCODPrw5D0zeN8M/QCt+2LbcgtRoUvs/BMz9U63MAK4XqzO8Pe8ffIIzRlD8KbqC7AfTzkZJkCQCc1tdYHIx5YhuuP0hGKYgrLPELQjVBI7FMoIKpYkUC5AkqEn/tQjTqwcXGXDrfjP/wC+OEYZygowp6rHb9+DlHTt4BiIayNdhjov784bHGzsx27i6YCOuszTPizsTDk1adMvTH+DVpxo08A/uDq/Utnvywpsmu75mCSsryuVaZWFiBKchjZzNqH22eAcPPu+gOX+WFaQIMUPhn2VJqGi0BI/ax/F+H3BUWYTGSXtbWfYZJJ8hb5DBH3/fbv2pdc0nw8HzMymzLOhL4bBgS/24T98jnwx9gW8THxxCGOg9kIWLvgSLcLH90aQF1wmWWQHCP6sK4Z2UBOii1jaxtxF+PXh1afDrG9PoT4d1nysFH2zn/qcR2GOhImUSP1WDvfrBOpz6vObjMB8fcSkb+DiN2Hya/+KLSjoubbw+FUWyc27lY0N8BZG60sYmJXKqhJvy3yWqoWAiCqsrp6WZV7Wk8slysb0r5egsE50qsAepWWS+kIhKSWuagm2uNRPFzJECIq9mf2mQh2AnGSeuTpOgMlG3MpuKnam1/yn/MTYbLZiS8idKy3SJMPysDGUyY4FSwWry0RVJDYwgxY+ph2kKpvrWJxwmxDjnl0mKo18Qvk5+rLxoAtJgAaDqkgT7ToB7LZFXrjNnvswTV3nV8zCgjIP36l4uErOSBNj5jlaYTcDcH8BOnMwXNIGMzAlB9MUCRgpQYn8sg4acNVxma+M9pCVOaYP377YieBGzCTCj/IAIEhdQi6IxBZl3B6kO+hRCDjfLWBl+iIvUPkKubBfycRQohd+fvoO/GAIAbAKVp2K7BzkVORVzWqWR5jbN9vPcH375hTZ2kldjpFKlVZfot6Tp788fff0cxrKap2FgmYslI7zqCt6I9BpMvVbR+nRwBdJ9aZQGR+a2I/YJPnUAOBuyV4L4FjJSBGCeToBfgpCHi5BdJn8TaJiUE49UrJUJaILWcEGtDX7BTnxq+Nja41Xcz1zHucIYt1/ty6Ucw5SHFkAikNiuvdblWfNnWSaLKhOeDjLS31KFgYakla+1M35+HuqCjxTZkDeooSpyzWYY1owX64k8LlUOoxx6ZD1CKwtZKq96+EeHuN0vL3wYVLtXtbXeHjKuGibBG6x71Px8vTN66CiLT+5XJMLPB8iFsYKNqYs71ewAJTj90ykphwx4NK2DkoB94xjSebjyp+aN79HSQd4gh2iWZzkcTPlJJDIS0XdBdmjBp076pXdG9DBmx3msKx6OpYZ72IlOru6iJJIZHntZDqVJxkEnyOxFVVAx96bM0OZ4cSZEqVCh0SB0/Pa97vhEreoOlJIFblGDJ8FTSPIr+zdNk9qNm/eQI47dvI8TvXNpJOAcjvm8g7FOzrMWCreYmyPTeBWK55L6BgPhlh9fsUrB155yR13F51nWpzQXFbeq0PFbXRRvfabFN12jtjcocf+YHzb+Q/3EutmnoZ9uH3fdXKkxcRdBPPO2VHUgNyw7ne7HxGniQNdAuW41GC5AC70SimTFSGtzRVoFgm9CyPWF+AJsMOzB+10gakh7aVYqVsVpMrCPFLv//Dicb4o8gxCuHPk3dS6+t29z8fdyyd2NwucKF/cLHCq6/lraQ7FTqx1Md3bW61WwWoU5OV8bx+S1B6QdL4rySvlqlSZ8kxqXSazJZ2PwjhJo1JlGGCok4RrRJyZUwEVieciv9wtMSwLU6V43aq39amq7miu09DTSbbkgh/lYNRKXf0JlrnrQFIGZqxrIKPo6TW8/JJUWmWqJHouxPc9VhD8pYC1qPnxAaKqHE+0bQKsF6rUuIFmt1pluFnplV6nIE1hqGim22GxKxfRUhNQgBpO5M7z+uKAp/EY8n9Yu5NPY9ZpuoQXvOQQU9NLGGzcU8Daj9wgCOo4wjlCavdFBptFotdY+aca3EbDiCHz8hXHB7IGdzTxsYBlITZ7dmzDrdxoNBVDxJEKr1RE71FSyVlKDUQ07/X2rNnGX0t1wjghtU6CQVgqqdVTowjN9u6Aby1mtn7xBOsJMrbhM1eamTxav4jcJGp9/7y2iu0qA3CEcfocSXXmVFCYt11Ky4rW6i1M8KTU5uIAqXMXm1ItZHl1B6fii9lU/2d/vz5160zji0/73n7AUxp3Nptr2od+7gRMlpV+jLNPgiyPFNZnBPYRArKmIvavYbg5tCDJ8G5mQSS1RCSz0LsozDjWN7x6LTMc4KqxYYRJ7G6dfjIa3caA5XSPPe3Fbr3UWvW3JlLo7OgZy6qbMlpJC/CTX6udYazsd63FVbFDRkbzbRInw8+mqc7Fin6eRBEV/ta4pMJOxtuOHTRAUi3VzqAdum+zCaS1tCNkF9c8UJ9SH/PYF6TK3hfnyp7Xhj4eF+iLSxXnq8wecpIq37mKD3T+4vQNu9nmW1jeyINWeASk2JjidL44oHexrQXs3MxTdVcuM19gxYXiU6VJqRLvPxsp6AGKW8XxCFMly3d81iF6QAvPw4jyENcgIKHFgYVhYNpXR7FPedjH7Io/C5+zGuju1znC76wF34LHp+j6pIPPlt2sjBJ8ufXyh46ZVDrZ012moI+CasjPKtfBkxg5G4/5521kqehT1EY/SL/hsgQYwXpP8xKGKl3mV+YIlimnzTNMSvAyKlviJVmpiCswNQMmp3+c4i1euKZHSYhGUrG1KT1PE9Rs84UKNPNiWZgNuzdbViCArTLS3QPfcPbO/R5dwwEsb9AEBx6pZNzjOq8OxeEf4RryIYwI/H8ghvDvKNiHU3Jw76+O5yK/K1XoqWhNGgLpcAQ/8P8fD8MBzujvByPgMe4jn0lw8HgcHCLRWOwj9RB4wgvIgznA2O8ts6sMlsCukhP0o2O80I8kmF2Wcu2AQ/aB1zA4xKCQFQgIUGcC3ZNgJIfBRMD/bANog2qG/eAgGPWDe8EEfgRogeoPr4Mh20ZVK/rK2scaj8Rh2j8SB6xupfOiaDvVarAf3DsQ+BOD1w6u8ec5NtF/Ow6fiEk8vh4/n9S+BTuXs1S1ue46Gv4bPx8ysw6IpwKJJtfgUiQG56BhLQxdy9Lt90NZRh5hmc1QMJN1H4kRaA06Px8ZM5Usw7gZHqIG9+QYfsc1PsApA9tDfdDzCs0W5mcM/xGzpQ1vj+O7Hxza8NVGXnNgRsGIXlHqYYxv2MWviCX4Pw2OgiNU7J7AH27uBxMa7FNzDJNokJrouR7YvsjzzFo2EkcW+WzHBDEt26thQH0TBkGY5pVqWIzFOIUVBMIFCIY3JMHl3hgNgTHX+oAoc7Effrwta9iUMUWMkn9Moth6KBbr8lbIDo1KwBZchmFAwStZWusOBQyNeZnG/eHorwgUcPSIgAIvwRAnzWSL8RAWMpt+mOJk5hzhMrVGT1IwXIz7JsQxXiy35A5p2QOjeyYz9PfFQR/V3X9MiwoDAz+YB+7VPkUddrLADkbGmGhSXtS8dMK8WDeCOWbx4fVh3D/86ysgHKDlYGn/MAZpKOoyVUo3UyAmCP7h9RgcNPwrtY9abWAYB0N4DIfwNLHNlBUJIkZ/PHoFXsWXCboPnocIWeohkTJVpa6s94DZH2E9iTEj7lAMrscpZschZQ1QfYIeBATHkPCIRaiT60RbwWZ1jNJ98CvaKeAlJmmV0pjMKmsjei4G3Yb0MoIOjH7MMMChI3QD4ILsGFwTn2bXSeAhjqm0ZdzipQRefPLx5SIRSb/+ouiL60StHuWwCzpk3gT+A+pVEul4Cu94T4p/50HvlHF5o7NJa3dDbPYCYuJM0U+2E80MZYHbA31fcrpDv+VJ1hmTZSL7VJNSPx7MHTDX5+3VHPFdr33hgy64WbngTc+tlQsWSlQycQEUN7XSjZLGfp8rpe5+57IUKJ6H8LVqFatQcuk8c1M5UynmkTwL0wQ/4Wn+w2T06noxy2EUQGTv9flLVbWQaWp7Yb2VCmTaC35b0xpRlK30uoAo2Z4aCKaDbvcztf16Q9zx1sPIcfhPnHyrJqvh4IGuDwpCROC3pYjfI/WRC9rumpZHH67Rt2g5DtrTue1vyOzRBhfF1SNSEyPHfotLdVmfzKU9mVsTDYnYMt8GBFrO+Xh41w0BUDg4D2m6B+w5nmsqVoE/3dBpPK9URi6KZTZX9gAyBwgXIO7mbYZTc4POMk8Vwl1GSU4zGsyTJHAwPW05SseQ9t/CIGhdmtqoxZ8XIaqtj4tdUPS6oOgq0ujA10ugBR+bCKbHLN0D7nKWZJGC9NEZ4T9j7w/9HmHHbhcb0t+la7zGadzcIvWVWpvdS+EFZOf+VauCyvCHZZmv/sBZyTfNX9SlRoFie0YTA+BzzlfeOLG+8r7fM8NFSc8n6lIuU23zBB1bQQp7kj7hv0AL0Z86VqXxJb2SvaQ6Tz7L0Nl29plr2P1AusOD+/kWwxPf7PSAxuQe5NPyD7d7FOXgH5eqXJ+qVNEXV+esHaljzI/nDpyq83BZoVng1BrPnsfsDWhtyiS+3b9sS2Saz93Nf1f3Z+uNXcmaIHiPp9i+I85pbGkTPsg1BCiJn8sVylAeTSWXQpXJYJIgAbojnU7wEKBcPH7QXz1Dj2/Q13VX99lvUk/S9v9my7YtrA0OijjdXTE4sdc82LJly0ZHPDzHEU+ZYHKi5YN0cSG8UT5inb3F69DYW6U4p+SvWVYHlLyS5VOvgbFyZ/1E6BjJfzya/vEd1cnknUJtPQKAjrGxsY6OEz4xbGzJjpQxxzH/BQ9KRjOXNzR0Xe3ILK+O38wxHAdtvv+d/Zr6SQlhpMeL33TCur5x1kealLDxUYYGpJVjeVH5TGVTpRFcPGyCIk3p2Jrl0HSU4Rj1wz2aEvSURrQDqahfQhFRRyw7mb6cEU1GHO9IHnVePWGN+TSOWX8KsXKn66mWszM/L9Bh/RwUvSTniAVLOyKxP2x8ZDUTagF8myRg1kC3aRMIYjyDAkfbepwuFitM9U5j9oRbRldcfwox1OeC5gWvXpsoxq7Zewa5Ax7kXGhIBpGfQaInCPj5OkXfGc6g7sgoTLCyYYN1olVHAlt/Fklu0l7C3w6gVT6CUdgSOtOQGS6epxDSTgMGKBXCQvSJunmZpX2xdL4pKPDa12/hjC9FiHjQ8J6TXAyxWFOkN71jJPV015m6eIZXSRhQJoInu5mTK0RnBoStX4AoRW4x1oB8WUWZe6KXK0xsIY8p4NdER+TEIv0dENLqNtyYbFUPvHBLXs6o3IeOmwiJ2qajaZyKJNpCUe0OF8a3okh9ZrtXXD+kBcnsl3tnz8drdwv6y24W6erKJiyndDV7Q8UuH8RG6yMUR7O+YCUmzc8tK/jNwa9qbT0RXvBLFokpAyC4wdaDnbeDCn7UWX3ES4LK0DlRzExSxgX542vPMnoqqjUwDBNy8tmTSEP3IuO5ctdYkjhy0AxY8tUlEF9J1xCqBCS+wAtLaLrnZ3NZ+B9lwYc3QIM3xEddRWAaLU5P5aX0C1LSOzHL+QuTDI4o1D0TMk01a91mTHgo+nsu8z2XwbG9agc98a8UUEWAS3ZgGU2zvvjtKLYtfDJtmqVlArKFb6r3bWDy4xMRG7EHHZcschwEa7GRHVZhV0+x7BvtPdWOdSVz+YxeVaJnIPoNtLPR9+qmZcXGQX2AOUA+L/fdMju2cql2ZzU8R5hIfB+RyV3HBJTGQWnFDWxyIS9wEciACK9bjrglVt9WfnkiZwTGPxyUl91AX1uxI+l9dlUQ/PrW3X6F+a0VjR9Qa8Q3yfenw34S1JC5vxNUceHPS2FLzGrKHfOcnybHNUSBW14OYYv62uXz5EtM8YY2MOr94QRQ+lieBfhMTwJfwhua//niTo3vCPvq/dD2DT1pU+A9Qwlj8pLKe5JFFTXfxduBxgvfDjHFJvsOx2slGjYsJktV9wFCFGy2gNRTFYvt4i50Hw0PbtVRqNnosjuy+uAB9XjErD++sy7IKOHl74ySggbB2BLtgPE1aM6xqj4/6p8lgyidXBd93bT2Cqn/9Wo+W9XlPcKG/OBz8naRoL/Qy99Fa385X76ZL5dl/957H7mNEXCdbQx83rslCHNcGuwCfViCMCsoDgTMVkhE4wi6bYda/SEsTMZcEvn+WL9gmhb4ShCwgKNkz1vZpssJ2Vi49lx/ZEY4y65bVEzvAdUgLbLxhmIZfwgBGPz1Q1jSguy2tu6bxgcQOU+gKn4CMTpEs0tQJG9JMgUZq6ucyNPhbJmGv7r0rplO6ge/mG81OsUtYdVWe4BC4dKTqbs4k0lU49BE0+RicwzLp+9gtKPptgArrkYkypEmCZxO02ghzNoLYYY+WNrvWzW0wzQZSI4KTucvry5nyp3rFud4/lKJRMHfzjwFv3cY2MUoZZktaJexbpC2WLe9RJcekI7B2IZG5Dw4nCm3+Cs2Rd6zWvrIIsu5WI3TsOsX+OQYJ7/OpiEdnyLUr5IsE2XeChaKhX7hNw2lG1L0QT1BsPK3GELq0npIjfBRvlgJpoQpyHIVAGuJRwNfQ9nkiHxc3wiHEJko0exmySxutZR6kdyhDUJdLrDHvREHACpaRzJimQZigbm8hVF2LpeB6pG+lI1otKmBziRvi2mhLX5DZOXZ0s6hqNMdvhJzYLW2Aitf62/mN+uKugCKuQSSsRFCwQl1e1RRDiIcDskRc6dfZ5eChHSfbDMGNlBdahUZpHFqWtdRK9z4a+H99GbzqtE+lrX1q5/1mgOQhblemEatqc8fBWQ3e3Oxug6M74LhxgKR720g8FouYmWV6ROcdUtWSSrn9wfUHVxYU1wq3ywmeHewv2dQFRidXi7eCITqVTDWzpA7TKhsLpfKIDuzvMDaIB9owd1vnVHfGguz5YOzVVqhJd5vO5za2iFqs4PahoPT6uq1vhg91lDL131ipVzbmIrGbWWfJEtoR7Xr5V+V0qZSluQ5Pj1OzIqgDy8CpQOMS7BpW0E6o1aMBkdiEoHSyB0JLTQSPZS1pKHc+qjgLon+IZZhKPd5C1aT2xNKwkiU/5/h8SiJRpJRDfwksTJgmEg9cCCdSjna0xEhyK7tjqNrXHpj0VRr000nJ4k8Li+CKihRsJD6LJxIgfG3K9E/UGX+RoccOU0jyCCHsKvqHeIgG2KuZiigoGvkFkEODxg9tsk5/soX2x34t/PJ/KLoXeRSCZ+mHnHFZW3vsgXVL1hVaB6dAXVQMx9I7EyeSmJgKGdgVPt8bfUhaDbhgA08IprTU+kOhL5MQT+WdoKvznKMo5nEAfabNz6xwK8zI52rNW3OpfrZPFZnESc79Ys0zPz8dFEDW1IcQlwJJYu62UaaR1VCEsdTQdfnRNe6H0lkiWfgAgsq1OmblkXrbndpq0dSYyBjuLgSin3gIjb0hEfR1WpxIkYKgkWQKndIDWNOIWdMWUTf5c5JIhlcK9ylNOvfUiEuY2/+KshFHBkbk9aEZi19CQqIJ0Anu1sBijPajrPOtowt1D3ca9yhLL6u9AkEiwzP1B5A57GBJmosmombYZcWx6cNQMRl7lNC5JDECKsP7dKK1U1j3W42s4h1i1nauUSTV8yrV6zPLqM2n3T1dnEJocsXuO0UFvm04tfV5UtpUYo9lRVz/b5DDCVUfW7pFdK7NlLx2I5INoMGnrfwM1NCXSsSqz5BVVUJ9HpfTynWW8FXzCJUR7FY9wOpG1TuvP4LS+pqpkKx9oesTdo1r82kvDZTytqubhcqQwv5WP7JWrCCsYFH3v1smjXAlNC5J3jVj1DVlWoCwOn9STJef46YKYxFh5G9KssJmxKwDQdjTbTVa+FYpUsVvxWdcTNobmYNTqaLC5wmuwNtGwWFi4uBiaD0endbC9aAyEJW+qrdbMNy7tAG7BylM82kKlDeltJXYMZdzpevi+Zsn/IWJytrj/dwaPDP/HbMZEu8j+YORlhCv31gzHp6KjuULyp2yjv3nS46f4BcueLOAVNxl15de3vm08dk/SrycIgQZsRkKTmUUx04nYYGxrxsfIl5q9AMfknRuTcR2ZiFl5TSQYou7NZZkJP5gKP05exwINlmsR0WHAF160rZYG2tIty4HTwWNeSMSEngTaU/xFPbariZbZ6TtITyb6bd9h55rxWfQ0TmsQ05RLNL2rtL76KyFLJ0/em1qerJiB6bOOH9Gk8nXLewDoft4LQ+GM2Fz3UlhiZhPRouAJffd23PZlN9blDhMwCEVd5inIZXHh1fyxTCInmOteqDLHaFQ/btPMJnxWcyG7LiTGjWu3yNLqvJ6Yo23LjbErig4qE9FQ87r2lIPuqHB0dhVa/rj8ryq9F7e+PqoRAFnrJtfOMKj9SbIDM0/7fh/n8THdL3huL44t+R97fmjxsORnDUXnQ+RvJjG50rbJ7p4MdoZI0GRM1FeQ5yIkMsOTqwSX6mcBJX2Wbr1mrC9TKeXVk0ZXpp2yEpfMO+pcLIQ0n056agVMTKHDSaBz4WS074wKl4O+c7Kt1EJxPhntcZ4VKPfbomxxv6dHa4HNbcVv+Qj9tQpRiD04UD2BDMxsD2by6Gj6Uk+3uoDTbOHJ/AF05N7tOYRegsdS/47EQiHcc8Gj96JCWNxc5TuhSYVOTqY9JNXR/h5l9zCez685k7F7G4UAd+7d+EEnNs3l9e8TsxZcTDItbNyQBpd9uVzEdQdg2jLSf38BGJBifIdeEd7vZsCwhaDy2ZC/rYN+Hi6lLeNGkXfOlZx7muvp6OSGRJN3olwHqzLy9n19aoU7m+gQaYgtuWFQludMDmnbwomg9DFhNza9pOy97muKsxnQR7h15OMTCyvU+nKhxK7ArPNtnKHLpPuDi0R73TnmADiLULr5nFAFm4cEBo78y4/E5o9y9QOQon1sPqw9mDvUUFDK9nK18Mfwd4B7dOM5+H12eTUxVi3rmpeMwjGB8tTtMNaIl2vFKRbpnWTvOTANMOcX9EJOoaC7JmLNBpWpzPZtMlbGunsOHto0cHTo/ytUhCzZP8fCD1i4XgOxlzSb0jdziw9JVZ8nI6RrHtm5a+NxiJmxxtNINw3RGPfn+1+v4U+977QNn6Gtn6DvETkk/VYdGbIGQ5Ge6NhMXyovwsyhRkiqdoyRveQZYWEWK+l/lilBhWMVgml5Li0/nJajvlcM87/nh2AsNMKRyInYyY2b0rQXL3G//+hEsggH1aTuR25PRmTkZUB3LA7HCPXig9u3K/ndav6RCQqD6b4THOlRJkqNfDUTsAUTnuhjWg5MdWcz06Gkjrf5axXJvXHrBBKXrXdfQO8eW9jRNK6SWp1oJT4MWkwDsjGU5JXziCS5P9OtL2htj5adRBCycqzsERzhunmE/LsbKfgrKj+oU1QSZxNdtYBa12S+sm8HGQfkU9S5sx9jvHGGRpFCcRaPprLFn1VuZqyy+9t0xaXJ1N+aAJ+891f9/7ec8WXr0U+Sn2qSqrLl+33plJ+5iC+rta/52XvPc+4UVkzCff2XhlO9FnhbYv+7q4Gb2bkkWyvZXIi7V6rTO72kork6/SAuG0Eeu03cOo3UCUbX6JtAkN9sjOuPO9Zlm3CszILXbecWAbk63szGNWlLJe0WeqMysGm8/FGkiLcou8jtiz4C/Th+N23vK7Uoi3KYFzzGUiOJwKuxqiy4Ov8L6WVh4ksZ6jVly8CqpFlmFd+MyUxtV0YleVt3PBnw4p7RPKiuxhyIKsKbszck97Knes2ctURWk2YFVR4pThrC2NhwaJ42qDf1K+m26YQttNgGhWRgktoLGvzJ6Ofvu0+iflzv6KaTU0e3A3cebBjTyJfAOljGE638FMOEgeVavTJSDYHCN+pMun370z5SSsaZmF78dgc0NwBZwvhD0jEsPLjkmMO0xV7kz2lLK+k8V3EPWJjfUvp+CLZbMd658sC4K/9cCXkqsUepDl8U7UmuP+u+qgWi6HNZkxgTY3Lxw7saYSv1i0ttj/pHqPzv+luU8qqG6Ig+S22n/ytEt/DD+tTP1AEuE0HakfIFULf+zJKCyO014zGZ852/TA2cw6BNV1WlJ7kqK7DcWLH3QOcM5FOZ7WStaCdjo3LAZVyMvW1OuUn+JoVaYtjViiclc2PmtH+AYFHCcll2w4l5PKCyspgnyINSBrTvg+omoHidmVIAg4SZnKIlTSlmhpYD1LqWk0EaNykx4q+OSbXgnRPFxeveFWcqryIZSEYxaUd/UbgCYCYWAeLuF3qpRtRldJuOXTUvM0LeHa2E/UHm74UIBXxjC00iZln7qRwskWS+aulvsiWlaPlfsDKvK4FPbrlR7WlWshUW+J1zSJHlXxqoLGU7OWc8LDjb+qYiFOHmmidS8RcP0VpDYJpH5H/R8VMkypYHLWoDUFF2ntINlAgfhiux0419RIGec4sIg7op7vhxFQHTiSS9hBjqyitJzv7QJzeft7naMhv4EEnHIXprkDouzeGDhaN4eI38JPqDQV0JKiHcVNjq97ga8AOqLxgLwJgbdAXgWuh1eJl2l5hVpSOXa/9Gz0DTwVJKPU/nvSGnFE64oYQFsnM7fI8j12J7A3Y3drVymRvMl17u1Tl6DxWyNPNkMwS0wKHXhA88oW/MBHr2n3sBHTtxm6Dl8THNtrQ9sXwlfTB00woGJirtsuCzOnsgflj/TACF9UUK6jKyr99WlEWJb2PvyJPrKG3McmC5rTRxRrrTDL7gbSZSnvELkPerfAJ/0wbUBcf807nE+XY3bKq0i6BTQFzbTglSnQkcKwfPKIm2dDcFO+YRqV23iiIi+SoFdlWY2tm+z1kt6DMZB9Fg4HCG99q2BOYz34lHa1V8CNpltyVpbvX8sOEBQ7zuHIacp+aGLTNgvd2D41saeP/mReWSt4WU3OtuvWFsD13nLdat4mGd3D7grM44w0lP/eXyqKiRxeKDxhatzrIQ9Pq8LynAFpYMCWRsqqWjfe3EsZ8ksz+jFHcmbH+QBKyNJes+GdfyTteHV01VvbKntB6BHjGmF//2gKQhu1tTQWgRMGnllQBmAUfIfxLk7BcVnSDbPwvfz6Xy1eziTj0u25g6qLs8+ngKbLQFTkownv6uH+wLTzTK1OynUciudqvwbKTJihS14fs8vJEtplvy7OrsCLA9NlbNEsljqzhqyI1ltWHb7Y7Bs5S7Ok7oO5Gv3CLZF7itEEFmCm/Hh1/sNimgQTSyyKisDRxeDADdQH2HafIZX2nIwaHH0DmBB2Usu6aOQNwEEk+fiD4bO64sVH8BSlIBZgWPUWq+ItNURMuut1c9TYWWvhvF8bDJ4tnwAIlGLL83YkT1XSlcMFxqXPqp9IAizV0TnBgxygStJpKyGy1KZYv3vA/zgTmy1oq/tyc49uhl4ZeE4F2DEjYBh+sDtg2a30J03f/YA6cT3tEAZXoZ/E9fQstS2Ny1lY1ReoLPl3hImd+E0yWuC2BznQm9Wo1r+HUBn74k8vrw+5Zfa+oQ23+zbxO5kIE8gysRKc4ybPJ/X7uinb8CokdW24o6Sbu5RbI+LGoHMrNl/BXE4HLM07CHqXewqNeGYIUImJYF31AKiXj/KvNBxeWfI4aAcl3OpeeG25YjdmWN4kfbfkQK/J53rLysj6OSJvAeLGaWV7zm1leKC3KYiNMJPpx4G+zwmC1PZV9Woc391+MrYkgw0EfGs4u0NSsB37ZpMs1edANna7ASjzsOLLqxPhA+AZs/U4exOjSt6ZLn1PrfUj4PmKTw324m4bBnbye25Cv/rCY/kOd5eTxn6HbcBLtbfdyQwpw7x4h1LD5bdxIuR0RlB7UPao2uRpJmmMqe3BQf/zh9LvDN/chl3uDD9sunZY6QeVAtRNGIuNLKADDRI88mqK3HMi8nJWzGwrxqh/1MIRLdx+mHtxwtbFuPQuDMekFjeF7DfK0a2OC9K3XYvsbetabT8OthBeqf9UuN71NpIu0nDbSbiaAlCaicigJ8oMqqAAtyKR1YaoDZHWA5QopTeS03Tg/mrc/MAPg0+i90D4Md6EHUoNeyDnzeT6G6BWZ5bfVxGi3MBS8c5K3CiVnwj6vFhtYWsS34tdKfx09G7yM0zvxi1mE2E/NyjWMh6LqmEAAfPNzvtKNkQ6CSoxz6JeqKWbDqhUDFeFBmitJhUhhnaYcu3MRCjDDeDN3sIkj5Ho4NLienFli0J4AYlg0nDqhteJesXfryURffqaz1H2FN6RbRjnkEn7TSNdywAwDKoe1KKtJyDnQyE5X7IeuYRE9jquHhakEydnK3mzvXylh4CQLQDuZ0NPxBglX01ACtjzZlQ3txHj3OnaEdX9pWkTNtCkSYw4Kx6wd5Z0iPU9xIIbjcjATjdI3LDABBe1WlV8VHLnHI0LrlzmBPE/SB7ls7t5rFfn2WjbysVQ/wgZkA8BXIbiEnMnBMKciEsQ6e5EcXs0kcR6HvZiEQ857TEsnzQhxC9DE29BLOdsV1KkGBTi6GRQ0oW4rq33W6QicEEPadstiCuEGSnm8MYVxGHfVneOMN0mLc0iWqNZxwq/tD/jqG4v2YtAv47YI6dWMyx6tohY9N4iCgsUvSsqxm+EYDC8hNNo43axx1bcY7Ppafwb5Di+BqKE6rzjRT4djODit8BohmMqf/ALW+QmkUgvBBbrXO3ZhubxVNMGEbieLRWyq/cAv/oWzgIM93XV9HImnzzRaGUO0vWf4U6Gl4emYV/f9G4AbVT/XlEA9KEv5Khg6fh8obVa71qt7ysvcFyWMZP72saqZ1ehW+o+q04FTrhowlOcL6bwhTAXWR2v0psuyIwAqMm0lhkUNJbKlG8kzx3EviTmjtQ5EUsv0PXi/JuM0Pfs9fhZT97RNvqa7WKY/QR2GMXlDMNT54P9NLfObjs9ZpTzvclt8kmc1gbNpquAk12QF0vnotrkAAQ/gYXgofZw7ckAEs2dU9jzYMBcGC6z/blor2ynuZH8xfW/zK7Dm0lcTmV2/0JyDWuEpsKx4VvJ1Y5Mzw9p1LHqea4504oNujsr2gV6KU3LVVKbPl2ox5943Hlv6kJNJ/vedZk2B/g3B5uVBcHyQMUihR/DnAq4nftGJ4SUzznGmk7dsXUCMJ4jhS4eItZS6dS7qixpFy1+dqPR6txdv/V1huXOYZXCpqU93rb+yJdhS4RU2wYJRArUXLd+xUovMgyMyveKKbZPMpK8gSfVqzvV/vgJa5tt3Oamss0ficcqT8ewXHGiU8KKMeQeEEQDA9SaMv2C//1/+X+FNuLoHIoAIAeNLfCW1l4YuyG+1/HTh2KlFhfWoaLzvEekpe5axzzW8bYHMNLNwjaah/qCcRTeqQ/OeBZpswKR5YUtdoH8jpSxb5CD2mQK+PBghQRoF1QG8AYt5JNxgPSB8ulhgMIf9hoRJrivoL6xOEB/N1dsaGvDivBZxVG7XofZErvEngOObgwcTAOAubWvipFsr31VbUw+hXwFvX9Hw63hmx5fCK+kucPjyWV/bIM8rMHtkQ086ne/FwSJ8HDFnj5KSe728/GfHkGhYoHfT55KO5b+oRSN7E2Ql0Mou8mcqJVlrUbfU1dEk6B2vhWBT2PaDDZQdVe+rKhgj4aaKmbjnlK/ZubbSguyUt6HdIGe4AIQiJ9R2UP1Mf9FIpPYlryzsAVSbcRvqE64/6pHzBBhibbXonUATuHOkqU0lpfYtJaiZ20bxoyNSF6ECMKZP1ZH0poHYzD9RUOgyYhD/VSydczwhC/6Ef6UxBSWJul2uRiXf49pLmNj2g6k+WNkdIp72KlQFO1ZS3awUCSlsDu7svDbuCJcUKoehcJr81Z95EvMzChjx5oEGbuvEATq1XrTx63DDUZLySyP5pwt7KOyjCg6nW2rMBtO/iDGE2FuS0gb819tVKPFtQZYQUUlO4IWdYRtaD1mg1gpgbYEV15QnBeCDxJKG21zn6kOuwc5JProbZRaxwepaIT/+tlUz3BfXH8pGBsoy6YcbNvxadv/2GTewhdOK8s6+ba94+MD84JW/WpjaeT5MgfzoNsJlJMWG9kDN7ZjC+x6f37gu2KVcUQ0BrP84kNnL+lhoL/3tBhtcqRxaRZlBLRRSOYO+MmpOsGjz4FQ1TFkdBtKvEbPgPiNgpR64mMkDg8ZI4JqVpqUu+CV1yYvrvmbl/5a5ZusJ/rBcjKfwkehO06DO6YaEisJL7VSv4p1VVtAdAutyeNlwUjsc9MP4NCJd9Rx8nvDrTMHf0KX0PTDDPRCveV33APeCqi/YeKNTNlb/BkR1G45v1j51IT6bbZrZ+gbL6Dqh81a9zz2ilRK+9EpgTep2SBB3YClNCauJiNGQWeSjGD0KCDI6xhT5SM0C7tzTXmIMTYCTkN3DI1wVxaQZGiOqvXGA6xFe3fMwRGl2+b9W2YW/yRgow+easPSmwT0IzMwxyT7HPqTD/Ev//lY/n2sscrcVnV/4GHnAmi9vJyDnpwKCv72kbxwr63Ce5zf+i+inhKnAvunpkVLeLRmLU1+m4PsE2eZrNFWguKz1rAxMhPW3JmcC2ReAobldBOASWvE8mBn+VT5Gk4LdDKbnw0/fFo95LJIGa6oq/rJl2EgP6w4h3NpFuWxkfy7w1XH7jzhydF3OU6sqwHj+YH95KbrZWW+WaOGAbOJecIblpujF54s1+XsJC6XtfSbrZJ2/L7H0NFYWxxeF23LYYObbJUEMRb1JWkYoBTjGj2CBhEIAAL+5W8MwUXkz9moAp01Y1Cvjt389PryMjPqTnKVUvLRyY65W18foU3N9PMo+y94coe//ZUSzqYM1ubFinnejuZZG5bszcz5mLFANtXNy88GtChh1oGDG/LEd4BJvgN+1J9wvazXf1LgZO+Pso5vPCbhrD+S7+p9bjeAseEg3Ef944/LQ/NGAleYQ12sEFkAvLfSkjpm2xhQiQGE9zpbCvLM0UBs4XdjAa9Bv/mcVdawpH64FSEgGNlUaBlwRokbsiFVE0ycEMYAIbik2hDaTrsvtu59PkdCiLsjhLiz6a3lRyzHeXKaopO/dMa8LqKQ5+ce0KZ+BY+TBtUOPB969/hpdX4W17VYqCth9b24kGPy/fnPfLla/k+XwizGE4sR7/BGHz79sOGC9MHx6Y44OwAQe3y+0dPQLeC0MVIvp2twUAT8lZI0OkA/wjEiBy+nDZygYNndQXLwS6tcpgVHM3UFZjT3DTSM7iAJN5YkTa2UCMdGSmOrJ3k8f4uYAB73g3X7Y1gUrwGevNOzxUJEcEO2Z/TN/1ztoDnGpCCFiI/8Lsed79MIt3hYzerzz5QG1a9Pi/LVnmXpI0jP7S2zF54Ap6+PBeuOtbdXPT67urxnFY+9cEuwNY+u1uax17YFW3NIuj3qmg2017dGWEl/mskEDSj39sqtsUhr6h08PuEsLvnYIsb48cbCqOG1Of0lh0TjrUk1o67xuVuVdH20r6OiIF8N65GuEt98sCVSGQXGCWGE9mPO+jM2kvFB2sQlacOTrPWnyTYWEPSOb4nL7YnktBZmyv0Gyi6HBteHzvU9ZjfuEkl9+iFTI5dH5iTMtyVlYYXrPMFmbjlvJeQ9rxNyv3ITguNwwtBFrIJDlvzgyDlj7yGGC5GSZJFzsco0eUA2p/BO70AGyYdas4xtFOAK4JuM8zGGMPQMjK2pIjgNsFLLsTMabA7qNCEaNlBwYOkq+2BNluDAwGloB5DTuZokPlggGzFLI6lp1XVAHDkTMERpK3/Tk8JeUh+6NUNA4+G2/jYPlqxXq8R3eyGnYD+VcMocJXRvPHiN/NanN7YHG4MW2RIQjmQD0DeYHVwE8jnMpCTkmkEDi8jI0FK3O7v+KZ3AiKqoyEneUg/jdoUnz+EiFt4k2Eu4UFJQNUzwYJM5N8GN0mRuHIdn9EjwVtxJsAg+GVQysvvUMOszlsIyIo0sDVbb3coV1RE5S8apdmfLZAhdjbpYB7wUb1bu6n6THJX3Emz5kwaZuG5xwIYOzUmOsTey7GigQy8eBBmqA1hZz4bjEMnFGIpVsdaC7x+vprIprb1nmdWYzRSq6t5M7h5or/sYjG2Ye9FlCQeK2515W8CDvdP5vjqbnkOGe9tQ2LkX5U1klyfm1d2Zzrn1qfKPboZUROndW9jZLNTaVrL6ntZ3/xGBpW0peBQChKodLoI7HetnbwfEWPK2IzJyB4zPVhEhEcj9hrgNJintpdzd4e/Ox0lTiCcTz11alFxJsbrJvJPbZ0SFe9t0LxTdiNfqNOdSFu5SomsdedQgOKJ1yPucEyr6LCHU60STIivpxzAauxTMoX1zQC0jGNqhgfMAh3XNsC/JO/BR7SvHY0nTf/1po9i3QcUCWA1+4R1l+euj4thjh++7P7YFnJLvQXjXprN6lLkqYqqCFK4Td83ETnbiIU7gbL52ylawrDfvueqmLG0jdqta2spA/eVMaq0uGXdFfTa5qyq/gM230TJ5BPKQVTwHkbvqt5VxY/EsiX42uaCl508SS2D9SHFtKfAhBpoLHw3SpPyjRF4gv1mAFcmoaK39HXIfpULOjeV03AlWMwjsXRmaew974KPzpPelwcdPwF31JGfU53MCsAQM/cDXzib7vkz2cZwtE8EQ+wjN40tbjg4phE6dlovHP97/+9pioABdsAFaceyTwWv8TL7DKK0Ln7lRsZ97BrA0adFNoYcVUJqUldauXzxfJu2J0HvsgwOPCV7o82xS+AtYkiZP/ydA/73XnK3YwDbIz5WEDFsOC0KTjzSiq8ctAAsMbFhSyt8P5O9HtKp8RG0RScHnx/x8+vSRlP/kE014dLBh2utArNvrr1j+ya+JKA16iLrARx/zytTCQq/sPPZ2NJyltORuHlh19FKF9v8mDXzPIsPGB2F17ZG13DTLn6wyBjcbrHaspyZxu52LbRm7icTGD9zTLGV9GH6Mzscsw4XQuEUY/dKk9PoS9JRPJAVMPWQ+oWMslsPmvLwCxwpfLvoHK8/55crfjvzyyDFkXmBAm36yLzBZamgLimvKCTeenuhfnBkz3lodbHDk+jno9nV/RtyRMuLEVpddrxvyBbdy9dl33mu1zj1qTi8nb4fOpIykz7lo3cL8/tJvBcOyfjl8NwErwVyVpStCPbMt/aZwSPcK1Z7vNLnKH1XjLsGI8FicbqK537YjChg/UTQXTWYdHh8LqGhIVCnhhd+PANVdT+oI9R3rtl46NeCT7581Wcku2dIqMN2tdjQVqD30yktNiLyCNNpk7RLmhsbNdfqIyGj0SStcjRYcV2bXzUZxC5MhxZ5AsrJjhc0XcgPCl6vmLzL5ilKUQM7IoZBMNWrzQg5XXLvG40+npckIIjq3NA0t06Hj2Wbd0TVESB82kY8sDRjXirGDWZ0QNWL1ntqUTBSsfwV09z73xQIiZIAzbgofKz+4k6moCjSkqMLh+y5C1QTauQP1SdefdNt4ro9vYzRKLw0TbRHIJeFJ+u3RWNuRn4/HaVx7qVcTVrAT14p8IDVBXGnhvGG9nHlWR+kqs8/Vgt0Vfbyf0GUcSehXTz5754XgUyQLg53jaOPH6DdnuOjnI6xXxzBlIofllBvTODa5CiB38TJkc1tulk7htrb/mBnsSYaXAyow2Q+Sx6IAh4jMDHERkAx8fJ6uE5gW2MNogHlygH1Fk3Ra9Fs3ubDmp/aLEg4vCpoOh+0WsZcgr2WSeAleX1dPRMp1vP6r/EN0sv4LUv/rt0isPPEbIf7z/QyZRzYrm4cxmAHTwwHlUrF/4c3WxVXhAaVxlm6QUmXl1kcWk5zKJEVwPT3F/MIly2UZ5Byp33L1JNBD/JMTSL/hObYgFMj5lc9P7fOxExdaeS97MLQdTBFMfwvARNgrQMwhrwRJ96dcMvIB2hvqSwmJuo403fTIX+dKbeJWvY/KWzZcq8cT2peynt99/GNCzvwSZXE+qsbp94fFPUR0q2OMdVHnCZq8DVMPliI7hQRnOuQUs2aEgEY7H0vPrJce0LFMRIB66fO3dx0w/DaB7aAxNJxadVV/Z5dwvtnJzDhx+tKWwZTn1TLTgX2KM6CL+XT96vEHOHmDcZ+AtOAYSvu4lvkzxGHaoboBJdfcRN8sIWpctPpBd1IfP1YtCtMEiBPMQNDRoyu+8X4A9id5rMjwzngTD7uTuQYJcpC8MxV1TVEOm9sEQX+IOFpYnG6+1XKtVD3kk+Pl8Dek4FJR3Atn3U+fEkVoxqcyWazkR56GIri1ZHWbjG7ZrqPkqPo3vGbW1dO/BrzrB4ErgAKyuPzjKFW6vx2UXa9CqZicXnMhRaDa7ogVqF7kHLBaOgb82U+DQH75JvTIPXi4jDH2KaEJJ8y5Z59ji2j0LW9N398J0HuQZRWKZlQD0hJSH5K0pnW9J16Nbob6uFn7uZPDsH4lDDVpLeb/+vgDSR3uIL2JGf92tOvj7zn0jS3O+9v77OvuKNhsbJEPcKXRLuekZgG+5J48yORG+/qOmx5g+ff3HffwL3mnikBsH5FS4BH7PjhoOLrpbXo41qWREDmZdYdD8QjLlM4/aJffHid6JIi27q0M5E1fY7ljs3djR1ooDA8bPWHI2SxWRpTzT3DtdOJLD++j52c5eWtHBm+tbeeFKPT3HhfSns5mIxHq41s4VW1HyWehvRBHtj5856Yd5Fqt3t4ktND1iaXFRO0kSLFG11+Y0391/UxbzaZZf4My0jJLZblIZB3W/a92AAPj7rjjODZcUu+UDcZuffuHx3mTSsLLgG8FLbl1LghV3EeHTPR7a11wULUuintlPgaajZczLkiRuzBP+Uy8b6/9UvTbFZuTX7LasqOUdNeOZueRWcvrzC47+BK7dfjiUEewUjhSrKrrG45CEYeLI7Q9zgbT+JG0w3jbFSoNF90XV6gyDfSRr2TvXgjT4q2w+vab1enT6jz9Ki/auIKfChWAnkhGFnfwdsqq3Oc77fFYymY8pWpNWqokiBzE4v57SdcWvtMe3r5FEUjYaeDny/LkcMO+eSB9gH5OKcPqK/6NFy9AqL0T1HjVEnT6dROx6UpTh9ogiEB0UBv0sX8akf0np7Hxk4rKHWx6kDbedN5kir5y1G7083H2xrHePqnG20B26+OGoLjuAAIICZiAgNXz1fFGPxp9DP+4T0EFd3WN1oopvFT6uCBFIWmPTzPw4QpOR7kNF6Ifq5swgZWCPm5Iwfmibx04O/I3j23Ih4FF6BXbCgNGja2P1XwJTbbk5+rWZ8D8dMcfgSUefWRoMradwbjDkIyA7bgbhHHVA1behAOVJ7UJkj6+8+O4F5XpRvvT3eUmNLkjoWQJhX2eyKA1ozTSW4vVKhAA87OYlee/YLNMz6IUQqs0MSpcXEd9C2ei+JPaPZoyPRf6B32EW2JR0u0B87j41ZzRnB7Ri8XR1y66vymq0ugoCudl3AzXgzbFkarNL+uSbVcMHSXL4o0XkSu9/fVRppXpyoxK3vKvK7K0Lulv9QHdkgnQpg3YpqzJnnvtdd/c2V6XS0iTANfkvNF4952O0PJcabQ05AUacOvdJ51Rb1TxxATUUs4CD6EYepOBS9XZUn5ImdcOZNHg7RjyFDWpc4XccLiQIwliVTeHVR19GwWeJ9nmOdeVzYjTlqvLWdYSJ0l1es0/mTC8gIuAZLnN0o8nwkZVmta5UOxysQS90IexmMfBZQ6jhlTpXubqltq0VN7MrNZRRz40JNFxZ0NUvd1c74NHj/JHiG0IhNt9VnbUotaBbAjUUQK18FM0kekhz2wmXRGCI+H7g7eOqe0O+bhjyy534Ndq4ekud8h17tvB9bi0xIuvyMwqb9MszzUQbjd99HORzcE4Z2nJTT4UFsl1kt5Fa5TCjhNuyBCYlJ6NVvBYtBTwRMyg3I5C419K4p31y6lz5g0e+W5018zLCfb9CTV/fOHyrXat0cJEmrvt28fS0BcdkcPWt4l6XHAg7MUuWHLCny5ptvOmjgPtc0MpGKjDgIyqwbF7WWvHUqx/ZKzByB/i9W8tZBn2GE6da+84KZylJX+ORSOceFGnVjghvpf/moyGQI5zbnwYc+72nsYI16/EtvRo1+shvRyvt/WN1pKB+nptlpa9JTdLFso782reUZa2HvhyT1aAjdtmwRUmZu/sTP8PaFuq99A241I3CFB+t0Oxg3anG3poJ0LHAUb3k0cAG1gBPjELQC7NZGWaKXeyAMRzhNu7afr30S2mf8XJkyE9ScGiDqmNDGpgqDYQzh0fuN0cUQwWffCPt5xTuGl1eftfmIA/BRH84ruirxga0mLIYjHerQPS1dGEJKAI19iKuNVhAcX9BrsXqpW59rWxjlEoNQevh/zS5sC4G+H22ctvkcwNFgHJOQ86641hTmsNel/1TbNcjjBp68jtGch3mG0uo9vtu1HD0EU/x3otYEKfVp468VQIQGF84wxjMGryu3TLlALPYWZrWT3qsNTR5rYe+a6wSrkxSg+HBv382C7xyuJTXtd7m43cIDdIHHSGcm5625DQ5U8XfBeGhjdZLHYWiLZOpRViP/XEidzTmJBjvY8p4btsmUJ9gaT/X5kWlufodktDm8VWS8PYntsaohIo4LKA2xpK01yTSC2hGgmmfjNEPuvc4JB1clNAItMbrf0QQ6zX3I9t++kq3406elCHiTb84WvKb8KzBY0PKTuEumcIVX0pdon6/DmZX56c5Y8t5krKyW8qPT+51r+XY2k9PNomlydb25C8bS3I1VJaS+/86ZGUkP81dbDQc9Pw0DLmVIcbrZYbTSYn/6tvVCDVi+GV3MNieM1ZXul9zOm2mE3hJPhHrJ/vNQkRdciHpcyQnxeqOU5gQgxUMBiKC0eDlSM7Q0Bx+cpY9HTn2dvgCHfScwn/N6VTt8vF69kOKgp3lMESi2afyGvhSa1x4Zx0UljZJFo1NSRyFAF4MYM2rcM2AF4KZ+z174Jgr5nRLmylT/eKxetbaRmw/rIGt299JG7IrJE88zGvSw1uwNXlpezD88WZEHLdHrCHGob7H3SJOOxgodWE6yvnIWYw9QLT6OBFLayc2QK2TYzgtkHYcRETaNhCjCBn/+vkbAsA0WW0QRCvaK7jD/Ciq30DLe4fFItmA8r9DxSVt1VzUonFNpE7ZcDZJcJWNjzusGrE4+UDdb78Urh0gE7TqN4dWK3tjk84ME2ORFrZVEFogbXqHArnZZQScedr+BpmvI0njT80cUq9Yxzfb4gPvq3XcnqjWkrxQO55Fz/wliDW4BjMZQMeJQc+WX941njdyk7EqeNsxMuOhTOsQBBoHZQDQJUogpbzJW7oj7k9nU/OFi9j9Ozs5AiCfgVXlAZa+Al6RejCpTrLewD9kdOzGTVThKCfoCLcrRFa/vBQs1yZfXFyxbEZcWSpc6UuppKL4wNS7896kr64/hrB+jiO2oyPWbzRWiO2OExOLC/VsfGz8/kbDuQriDGHLGOW1CzuNOzFjPQkATvMGyuIqRr9lTvuZWwlH6r0d3n9glGDF0K56XLuL6RhOd0j+J2sc2+9Tt2uLs/ENyUa0wRhhE8kgR5lNcX96b6ucVi20GbWeNys7vTMEfWFM7Tqwq+Q1R3RCehS4i6a6/qxMMWG+3CA+lnyXH+AFyYnphIsPkCNo+fN+uj7pxMTJDKEfOdr4euPWb6kd9xsS0JkMxK9p+MEbG0FQobebsAzk99C/Av0ggDCh2zkr/MVb+txcLbaQxmj8RuWtwDqoz88pPWmsYmce8jGvHGfksMYP11loij68MY9zjd3ayN7dYMHB+3bt5X581IY+eopujjNLKCetW88zmyc1XEf7qHxvZF2lF9dHAy21Q2ozNBW7MYuq+cCNNW/8Ibn/Cp2bWG/6/8u2kvIgwMRCzO1uFpaGS1CR/cogwNXzVea+htSFHQ9bYa05GpWUjU+C+ISmgNmlrqoLWZwrLpEIkszZbBfv6xORXZVvcE/E/xzgn9Y7isskFxM6g72GWFS/io4SsoLg0Q2jb1ApWMSwzyTjEuuWGTobtVrOTjLLBClteJ+0yEI2ojFIEcA8N4GweS+7FMMUZ77c+HnKn69Pp76J71nahlPTDHMRW6QE7G6nazUI8UTzEO93OKOIox6iIGLM1Vsfz07d0zgVaWO4LGKuQCwhAUf/rf9Bzv/54P3//hQrOVmJ0Or8EJDFOFm+Vo8ELuJP0D8bEsmWEV7I7GUwG99v69b9jpffjNZYgNizw9u6Io1X89mF0MOuO1aSHdLSNhoR70Zd00NurJVPoFqvFG3GS27QbS6WIyYBeGBjI/DHyK43ujubcYB+dzcYExwguz9hJJr2yMNGx6XqnfV823v2qm1B0gDtSVbMv/KWlve1pqHWTckFmv71G4ezoArJtoIbwHVDhNfCkUWZ8lS2lm1l30RzU6lOAjPN7CJ+3YmZ35YI1DeqSDAnRM8fXaWchdDDQtFmxrscsrSuR7avR+dqT7r2IsOZXfgREr6YUTViDgC7CY5XS/FTHOog2m1o3tVPAN9LTUfWFXCQkQEhJ02wkWBD1ShsKRYBTt//WW76YZ7tvoLH5U3ivcnLxdtkvHDUf8Wmf5cflgWfi49xzAY80hRhyx56a1YzUlmz8umyXxbACsBsbxdgLxJ/cbgdeDkTM3rQ9OcrKn1MmGq0zdMt9/M8asBOd1lcxCoWy53IupdbEWmgKlzk5OfrohBPeHF8kpAcxypnxQfSeZUq1Y24NKD84S7SErsYH15HeGHEl1t5URHmqYGmzzOajOCgqQoL8EjMiSXcKFLJtjwoxOFVzN0w7no5sm9+W6gkZo8JWhQTOb4prtC1i0sxepvAPYgYfTgDBYSE09EYuMYtssAgS5fwqeeTpmonh2+PdlKEjSxS12n/npvFlhKkAFX55SIZ5HNQZHVKQ7ZXRsZpM5x5Ibw+VljYX3z3RmoNIPrX4HBCULbeBrV4fBcnoy3PpEAa+IU5ewzjO1AsBraci7ik0fOQ+RveTVIPzTgKuM+Pbe4fT8AR2MSHMX55NdN6FuWO/hXWSalj5BP+ggja6QNOqqm31TO1QFyPiW40HY+UWa/vJoQwBBBDnBaIXQ5Y9zmY/b6MulzC65hqjXzOpRD/78HThVf7WihcrYvcvraxl9kVEMlyZsSpMMLxAHLH+YFtVhrO9wTPX9NDmHclKZY/FL95KuArfwVzpCTMxAti8l0Vnh9wh7JeY8Ffz6nL0FTaWMMdM9Wf/hLER1JVJe/iBfBIDHT0aJBjBZ/g3xOseWcoWriY8pK6CJLVvG2qvbC4EifgxqbT5s9D5okRCdaHnOF1Lp0uC+/iZaRyAaJR/cfH7iRyeR8Rf3IfQzVtrk4Ke63yMK3JiXE6n/8b1V64vvxZRPk82jjTbWRlTLSGPgWi6uPBFxeLv7ZHfQjh2cCHvVI8b07ZEsqVe9cakt1mxcrClrQNuSzThZoLpK5QPRB1wNWz/0Y+k3oBoL0+X8m5xgqinh9/nR5/WzlmwyX8tgdK+pnmqFf3HWCagqTa4EKvDMgSWTD+JI/8tVVHXOXynZA6GE9CYkRfcismKdU2XeEMR1SB74sEOUZHNU+Sx00fl4m0uil96GfNc1eMczUrIcsp5YG9Kh+lDNFhS/fbfTtW6ENCXHIdtQFTqplYKZFRnq358yhB5oXmOkNyUBvljiIQWcyDNqSQkOW7BsxMe+kNxLRIsVay3Gb7yqc8Ik26nekrKGFXcwlLqXNylfxnB5dHGCoffwd0qRJVZ7NxafuvaarsUP/OKNzDMC1aoX3vGS01wAfo7rb44EN7QTDErmJoIN2oIPjGKBAd3UB/cgpwFXGkfZgzTjmR91ZIHBKASGfh3YA4oioLdyd64lYvqAD6CVf4K0IaOuUw/OCanmAJjgVMNsxbwSgjawDM+F13O+/wyCLBwT2ru/9oH7PLVCiEeQSSS8oeM5PSI7X3cVYQyFZkuVnoL0nTmN35sDiDie4YXpKhyaPP/QCy/kZ1Jz/rCEiPzDnrzyrFVCBjNNOVUQgsq+68K5a4dDhKX+QAbLrR/J7KUs9C3nzpUOJS1UkGZpFl1blldzaU7b3iBVkiJ0HNR2+7BWptQVVfqlC+P3xf5dWZS/h7Y1Mg7aybHsS++mRtrLvEXSRUcVLLs7/KiZasi1BGJDdOr8ie34mS/6iQz1MhIuYvPmh8vZLPYrFuapD5cXjA7es03VMitpr+4jTFP5gmzb0hLfmhwk8CDAmRRpkIKn55KwPBT99KKBAqNcqwomQ5cEaaznfER4ZwIxsmLcY+mosz2JfWRa3WrKUmXHvJfFqv29VFB73VMKgkpbUi2sSx5IQEPA7h1xPtcXwq2H7jMt98RDMnuaLXJ6qchC+AUDg74IhAMe99lCprOmxUmvmE21cychP54xZ+849hpo+hy9EOUXr6eryzJym/fzjN8Ojt8uHxpLaIU9qT/uRUJ+CZiSQ8M8/fv188UbY29DdYh5Ncnx0FFlLv9IsI/8tThZoP/vkKXu1Wl0sxzX9rC7xYyw/5G9aItBWQwzrl9nxC+7hUBoh7V6d8AgMZ6KNdIm1zjCwJXPq+puh9a6WpC6fSkAZ23MHnUpWT65tWf0+GHGZ8RpHicNSmPJd7rCj/khTcAzotxu60zIC02gqICbXtLYrA/rV/CF40eoscYL/84vvvxstSZfOT6+HITzu8up4eSI6Ajw3bGLdKNLyPkXxc4k79LMUA1YdqHvYp+0D93vQW+BA1MM12rAVt/wQ5jASk861VPQyOzuB/90OX3+rtVMrkhFHj9MujWLUgEUfdXHasdP6swP3WMCP4/bjwSz0gkmARPqkcSDnO6o2ppu8IQiPiS7AqdsAsIAifMoybB74eLo98m11Vxj35dyCFJkRb3Im5He/FTqecWA1Y1mxMifAkW5fpkinSINKr+y79kTov9XMPIgbtCcejT4RLQZWAd9n8WaojsWe+kKyPtQaHucT2NvLILTAuSFTemD37paVZZ1g6UI7+l2aIfk2q90UaybjsTWzJBJdjiHw5e8mB3bSHLpP6db2C8DhNG6tAqX+VlfeSrcQ3h1Pjr7/4c/fxQ1yOnFjSXaqeNytdSv4eaQsbR7l8dFPB7gM7t0cYlur8vL4AC3fDblBEcCNVteRlieZW1DrfBP0keukjQGO/CG96HPVCPeUuOvlX15cafiFgr1PIvsF+3lH3zS563fy6HypEKr9xaurFVRuPRGkv1u3Q7DtH3jMeDFyoDLq2V/FVkSFQ8Z/KsRDXvpB8Bj7gFlkC0GNEvfb2UIqQwfxeCEQ4cDY2QR5FdvqctKsgDWL6V2bQHHC+hL39nsjKaQKak20aWP0R30oHcJxqHweNLkTvumCl6M3asWXmQaAjZbh3qVCa5Mg6rZg5QlgzUyLvh1Dq/ZEE+Gslu84GdxCTjI2p+dH8rj88h45EfCfcyHAHhFxH8M5S0+HluMiXxYXYnuVCl8s3sr8NcULrRNCN8gKY2WKTSdCWizEjMOl5Vhhh8BQDK/Q2SFz2HsomO0DATbfCTF2l7TD9JC1/WUL/gpyDQ6mGqAbHeEN0UZlJS5KUrkA8V4KiYdEg75IWtgPjGu9DRwOAmzIz2wHDYCcy4KyaJlI4IfZJeaW4qS+kQfM5fW3X6Rv29L0ia3zj8lSQsXoR7VWMEEHI6bjLPJLBhF/j5aO2v2rqbp6fvS9Mgvat4ZfcByHGTaWBWwnWfijK+IVrARPJuEb+fg6VB50+iLvNBV+NblmMBwgrgFKWFkuqf4VcJtdqq4De2MPXXMkFT3XRth2s6ZXYnytJi+XgwNjI/8NlNdq8Q1OyvOJ3z8JpfmuaptOK/ELAJGdejvrzv3373SL4oA6EAA0rAQncLWSR+u/UYvJAZE1EpBslNfkQyEopodvjr0Ku65RoAdX1GDu+bBy9OJt91dVb1pn00RVt5WJ8UIgGcL+8u2cRGek4XkmZHmhPySZ9bjHw5OVx3Gcn85VnWtpp54dSznvFDEI5cy+3tVmnRM29sPXc0J9SDTh8OvBcK4G969KZJ7VSou3m0bC6DfeP1XebGRrG5t1RIQlM/cLpWc0NpTE5BtNGbKctmCW8nJBochcnjFX09kyb4Rd6CFswtS1lb7+9MaJM3H2Yr7CPourC3Bm77PO+QL77OnHV5JwJnk2YyXTBTPFl3ypxXy3vnXQvvi8cepx3gQTuVnZFJ1zOia5md83cXhNk7XnFYsWMdZxz/C9mMcM90BZ3lG8vMxmUCMvwau9X3oa9bbyBBoBO5qyntGPT8T1hPPweWyBeSrCY6Dj6CNgCYXl8xN60Gc5T9EB5mHyYnsWF9DL8zGcN+FveiNN42iWF7RgT3H3YP0as+0lOE5OXx+12raNqqfo5+BqNlkjFwsSnjoIv+5N2BpoWFAOyl2mZd6fz/mqHFoSlbHtaaD0KM4iCVL8AGuNtx49XZgAl2F5SJzKIbVEcr+hOC9j408NEIefG8b0PDzshKb0fgw9Mg/GfnzN7g9UXGlPYE+0LpEsrZEIPJS0w1dI1BjjdyiiY7UCXLdDFLNcHb7lygc0fZgV5Smyur4qNnmbOB9mfJ0Ih80eJh6IqJzzwW6lpTtpbqwUKNEkXOYX9ukBf/GBcSYdH+qhs9TJCbw/ns2mLz1HM5aILQNKlSYG8/PTBS+CKMml8HgIJdRgZjdTChypORFCmF8NH/5t+f7DppCAA7AEV0RjS3jEopsVpHdw/hhjRBJUQ8lH26ndK2KrdglmjiL5opE6FOro30lp/bvQAf8uUpDxcPRek1RUtZc9NumOJaoxvxvS6Uqr6r83lT7YDYugRDKn4+QDx9bRDTKuemw7iMJOymnwLfmF6vJnYyHp9WD5yzxZJOGgaYucZdfmkI3mdGZzS2PelqxVPjpJ2KjrN3Zec77MK+JMlv1AxoBc0LRb2/WSwwF/p0hobybnE4HYmpCcZjmZLi6EshhAnKK6+3EYTo+Xw14HpUndNG4hb3fCP3cdjJS+YkC4OAj4HatGF+vuscmhghejbxBjTaVChLqvz+XGkvOXe6VymKriHVs2RcdTbpzCYm4vuYPo2jtyo1brjWgoIRrgiIq5M4g04KfzuIWPCtU7EDmV0IWuCBhivVHfQiQcL+X6ux6H5uz+2J+MFD9bkWrHc47zHN3ytCDDScON929pVaN+xBI7MX9AqAG61lG0A7y+wpgwZ8lzhR9J9t9SWoA9Fh4ex0fOHhZROpQCRbLU1VdMXt1fPFnlPNGiacaK+MZsd/TXRIpgTrFInCPPef8kAw7429Wp/KeWMv0ZTVAoR+sGGT6VvvvS57Q1Nxq2wZHclA7e1LIhoPwfcZiWIAyQE9GG4PnGh6VwqYWW+6HanlZzzIxPmBCwoIGXHyrI0qWNrDqPx+MsLiAGWgTMZN330kiYTpi7Aa6Yb3miXPapZc27bptcG4M81FYv2taWreToQuXUOUu3KmJoZIVSHcMcuOXq3mTuT/vUvtVbSq/yN1QXXP2b9Fmrev6QJCzz0L33VA13/e+2oo8qGc5rvAT7FcKBUsg3FqMhVeE+Ix1taty0KhpRU1t+WBp8SjPtB7VDovp8slzCuFHMH7OsHK2mlHgq9MUF6iz1pXUvQ8KRZiK8B7oO6AoqrQL21/JC0doaXp4lv8BPHz4cIl9ZGy/sw/JEpvzrfGoj/ME+NMvE2IdqWlEH9USmaKHIsWCZ70KC9DEImjgUej7Ooii/wa4PL+mIh5acppqJky7bZZOVapauioh8aLsBnD4C+ssgpzYrIX1lBCEBY2GweQ85NZlTZM13B84WfnVOo4jiqHbM3/707aBr+EnTbISOdjU33oryaxaCP2xXd6Mm5Yms9tlPCyiiQUOS4gUNqt0dawoWvJMXottVLc6wiegub1IbwAq485y98Az1RtX2xnTxzUSPzW2oK/8LVpfj5lvbB24bYs3o22QX+wuu4v/E18A729r0gstn1w6QmszhWH/DIE5VmjgoZksdFtCojKFjzCILIktdaJsajWrZiGlva25tNvGvuJCufg0N6eXMIGir8nYsxMVhJ2NDkYZzzWWfKKM9knV3GwgpfSaY2ZUkJR1nA3ZNEO4R9HCOdkTiaDrvrx6bNnc0MWmkZRZeybtpqQU5zqBx75PF0m3qiesv+aEr2XJgrYK0mXIozstNQESkgOZ4VGwEgE8phD8M8ZW/Cs0LnV/suplKHy4udfGFwyqUco1W38y5kC+Vo60chhQAGIEjoTygWQpdzLSfMdu6Zbb9tOxA4ZtKj27rDxNRcrSXwBJvI1VsjtpLPjMAcjGxN+YNlU2DDdHkCksaGR0lqM+A0+KaEkcKTXt/fBcXDT5JGmPiKL8HffAdgk461rujPJ81iBVN5XJo3weyAvpLWjPEaAnpVf0pF393EPCk+/K8n17Rg4wtZRrDCja8sLXwSIP/KLVTerzMva5yyVzVJup2KzQrOsifkJva21pjT4+vs0j4Zb6B+RsRoN9MLq/hbqJjPHdfJG3WR9ueq+yFwZ+0n+S6jods4KBrOH1w9L2kS9s9tghadsMegYnSvVildLbIVDG4/cZhVZOMFSi7D1UPkoXXINPDJqYQ5WuDlGCqwZygLY4Ra2ksL8nAodVqefh1kepm3XKbjrJ+gFf8HheqOYcr93J7bY4KAphxyxNg79nn6dlkBYF74dArPKBti12jnPraMW6qerXET0MSXhJoGySEqcpyYB6GFxfSqyeOzb2Qtyuwvdkw/U0vpBmaqKpDODiCY9HLGW+x4cPqb9O/Tcf4548P6VoPeyWVbCjdGwbjI942lJMA2rl86yOl59GJe180nfEe06+ssnTnLEKftd48feVO5OdcHgMoWwvZeSU4BLNMlgSK1lyURTFwfkLgEGG4UQorVtrL0UZrB7ZNkuwWlFrpoQbCLhoyj5D+XhlmmEG3gIfj5iKNemjusIglEIVYMn83DUPNo0XFkEJq6wIL8hSIp4mhqaBE58UqtRoqidYJaPWbaxSFOJtqT3r5Jr8kCEjYUYzkYjvJSMOWsANbUCh/dE18bj3I7smgMH93RVLwA1W4x5KDB4apvLBvDKFHvwYeUxSjs7NeYolcZVGJ7v8id91TOJvyBwMvTbTDK1NThdser8JKFbZCWug3XpTtQOB5RdVA+Z27xeOTaNvjffor6fJ/5NNdFMnpqshxat9bXV/n/iKnBfSND3N/foMm9Ef4ajGRzH4vRjq351LcTb16n10gT90nOpsf1s9Y19EOimW3hJU3RLWbm1PLXOxRcX+kIHULlABDVB8KCpCl470q3iUtYiQFV9NdkBq3GV4+UfZot5e8dPVXo4VKorHWBa2bPm3YqpcyqwqN78+o8S2hhresJdouCeCTxYXLezIl3XMRf72cCHqA19ALVUF6K3h+RsqANXYVSIbCbLiYz6Z4Tkl7gjAFF9RhKtIwyzHcwjHQvWCD6WIGo17KyhZvOQ6cQ3iLHlVqvhgbrOayIXLljbjvopmLqTvDupfmfGdwCpNYuggBc+aQ8uoxfyvvyrk06xuI1HJNlQ/RRDrF+nNCJX17oIxPMu0/HhOMgx73rHBtxtIvL2llB5BG+SYdfoIxV99TBFEwdQaGkCBqu92hz53Btq2k22ML1/+YvId4CgDHbE3Fn6K3MyXXV5Ib73JLAZN66zuyYpzb5ZL214phCCjXhe2gW04jN+55XVC9hNY4FyjJNoN0zcIw7xWgaLXgcgrGu4bvILrBTQRr2HmuPomkuoFg2ssYSLg+i2SPqmcGKXINzuTlIc63vfoSjgtWbxfV29nstZgWypQJc9u3W+Z28z5r/BGLmCYDw6zta22BTNyvsBK7Xew6JVfoLTptp74ns+1cV5rYhmLiLWU6PxGW9EZJTx8d3QI/0gqIoKvJWWwi+vaM0QKwPwAV9u81t0PdLU0T6kJog2aD+e6HF4g593EbLrVtNzq5v3/XjV5e5rfx3Ol35VaOu8eAkV+g6n8vB553dMGH304MFHzhkhooXGLdwo9y9uyHTXNfnprpSzVOVuBF6duGUrfd0MN3Vp6T7bupmbtH/tZnTx494p2dqMXqXmwVbSrwU25bnH5+i15+uV+/ObV5BNXdxy1CTdQb5Qb/p2X1RvwFAF01G8F2VBflNrYOVVtmU3+Ps9JIEw8ZwGMhCNWzC60Wsjdn516gV8HFX1D6GkYZIMxc52UtGFRZNTX7TA6LjZ+a8miaInlYfHvUjrsnbVvhQaueBfALzg/zbiiWDG+0eJt7UBaCa3xrsg3b0PTUHBjSSwd7mHckK6POJVoCbHxU7Tl9vI0UjjWcGCbsFFl4wzIDg+46HZCzMNCd1F2E3brfSJah91CbhdFi2R2DDDfJR+BA4Lqs5sD2H02j37jx1TH4bESSfWBxjFtLze7RgrbHTmpSJA84DKiaIDsxJN7INVQvqFMsIO98PXm1dG1zYaVfo15udoPg1fzAuJulPnZ0Wd4xk+Mit4s1UF8+TLA+n64fhhaOnECPwydprq05bxCt4rci0PsgMrafIaQ7k+doNMODOTdDjszVRZL0fn9BTRUtuREK/IH8LTThJK1AExTQxpW4T4t9DVKq+iPLbW9so62GYlblIRPnDzhRrzXcNwcz0BejCI2/AkOE+Xzt6bLwTdFXj+/tgSUrXRuaMmcMfKPHHvbC811z2D6VmDKGFk9wmjP4lM0gcrV492qEN4oenM5SJldSN152ngpyNle6yx1IITWMDHB+maUk6/MbsXAemZ+aeC/fnXFD0fyd6by2ss87snDuwrqZClNLrrt+Ho573/t7CDx1h9rxeiYvSxrPK6tZogr6qENwLUhUf9QgY09FWCop+qOaCid7IWpjeLMrQ1AKQSvjEG8fL0cXViyEPH1JucuQActfnZvf2Nl0WzVq6Vk91bKYK1PBa9ad3hOuU86CXgQEO+3rdU9vt9LAzuJ1faBXvPQoufjlmcuF6m4waHWZjyz8veTmIpcs943qADlHgwZod2Gj+VZMp0GB4LvZW2tE4m6Wz2q/o4prSd5yK73Qe4MXEnG4XgoVPTKKmn2aYsYtBPVg+M6Lb6GoLbvOnQOxzwd+J0+m8Cjc5OwWq+mYyxMcYUV8Zbmj6vvzGTd5qe9fwpQeMUCPKnQTxE4m5yV0SlBlOkaWssrHvyPDro8t18e/ixrZTmzL4Bw8XN/e0ASfxUxThfZGBq/4LS+iiZKLOYtW72a+JaNEScz3xpBng64C781C1MAY/KNHTz20R+SiZl6bhjF6otqcd1ECnjTrfzpyTXAVkDJ0CfXAeaDVhpbet9Az00Y84EFnyMcWAql72ue2Xqkf+Tk/I56AqiPfRfMlf9dkjyGFcjwi5tUrK6EfeBKQkSJU+mLauS6azHFyfax6fxsuqUHf2m8wY7Q+FVDX1T+BZt2o1yEaVu0+dex9jCErIw65WKRJBPFg7AuR82g8ObFonPvtgLI2SCcxXnTqi3Aob3frT15huifoQxEmT58ezfQmy95zteW1g/DlDIBe/r1K5bhmwjC0NTNvkhRR8togp9Am5mXXVfg4JGiK6oa2zRsIgUZwXw5r+0yXXCLr+/218gHY53Izn4IuMA8UuBhHypPUVDu/GCG3ECol+aLAxygbnMe+V2qQiJ8WhmWsh9L6oYpaG48D06u9oqU6bXfd3543sVOFpuO6XLE5q4swY1aVk7MKmNVm9NIjmyGPkcMQyfLsYPDcY4vDpVtxCWQbXXnq9ur2uh+bTka5bTzQ7QBwpi/TFRBX9U9guRq9RDSgv4mZuk9wHUrkLZJVxNjAmxjGaaNHjz60d6+DwE2VyMDGveRJ+thtByht8X+cR4pWcfBoxThf6kl8TL/9UEmULTNO+lzd+l+QnXobbG9e11BfctY/qfvbCJVc57KXbpESIFsOOm/FtovXEEcsXE+E8Ktv0mU8bSbS9yTXZOltJooAFDeUZdRrDtYWWUsuMH7VsiV4Ia3k7nj5SmmGRD8eNXogznwcedOkYVDU5J1ncy94C3eHtQrmDhMNOx7JRPCIcHhiZtLtb1RwwDSJxw0000SehZMmvh1OmnjcmaGFa6c+JbeuV6uRxcnY7Hc4nRrwW5RiQY9Vv6TOozDI/JmmZD78GLFFFvc2zfpxRmNI1w/8XYqrMiJ041qrOgy/t5AnK5UHW0GLhRKrBWgVWkhBaVx99LTV3njr7zmLtqbEaDk5PsPjw4zsuPrJazj1tOox2ReBrlfU2t+/y3Bw8GnuiShNkj45xwHxccgI+mhJIpi8+3xoYRhKC8gwdFeGSl2xq5y2mlQ5bTVxwqrVFdGWuCaa433w1o5d2KU/zq58aYY2NeyaP2s+gZGAv7WJhFnCfna9sw92bo1791yuu2+0CA/ynQ40h2543EQ9cT41u2NsTPrFSvYuDzT7lzSrV+IzcDQ1OSq6T4GgsRZbH440cx3ywacJBV/SbPjtvl4mlOSk2bpjSpLs0uQ1ECOrUsAI/8IjuZ3OjQEjoZOS2yV7MyH1bqzHwHC1JeEk3CncWzANwkTwPSwYpH6UZShSNYsm4wfkSF/MVZgXruDwTI8BZ3ije7SZfaJCeaZKLSlliNoSf36RDp9k2dHzzK8Y0E/PRJf6HIVQnEDVpX+9Wio6GhLwCfeQXZtyqp35UOGZETaSo1DWtA5TwlDVNFBzxNhQrdforpdX59uBhnzf74h6RmKHOfnO6D/Fp8+WmkV/AUJbUKsyvaafPnlCyxVbB+lJQxbJg92S4DukW7ERjkIOoyewzq5/+PknqbwJqFibpHx8KcRdA4ePMmBt+tAaHVd94027MLa/mmtbMNY/nuZnPc8p3iru8FIgiSWy0aVNGdtfa34g6zZbwiRiabjFEywk9uG/SbLl+bfaqK7ORlBbhWTqKw1q3DgD+3v1TispqPRfpQ64MMvrw8mp7MGhO+Rku2UGOvAJcexC6Vhp/XDczDT+zirRXtfxR7FbRCSAN6IRKQxeyg0qAG318L33qu9PSQu/lfXxqAMyr2um8ooZVe89rGiqf/otvqOdvkEQvVE403/L29OeHAofzPMrrOBRW7s3KCSsQAz08akRJO/7U7dxS9xiuzR276m3QPbXczX9E4Kw33lcGWdVS3l0YC+3GXIxK8mUnIHuvPMsDutdw9aoOa6z0I2t8vcx0bm+RJ197HLx+nr15jxJrgCiblGo1nqkRhHn4pqftMqX7//0w8/i9rp6pYkct0au0V9MxU64daEymJkO41y1+ltaQLVE19Tf80foNxj68dm3BJtTWI9B1XIm+3NuMZk/+EiD+beaIeG1lyj9iX4jxBW+P5SSH2UOuXXCPxFEzUDIGMZKwuQemWDG8oPGB//6fCl8quBoWzw7nWWe9yQNcDJje/S3/Wz5OnfOzej/P7mH7swDN2MKgbR5Ica3/KvPivU2n9zbK7hjubMtZF8K/ViaoFkbUrXHLI+t6johgkPqZMTmwCHwrsEIw+IY1MWodOwqD0tHZ32Uwmh51AaYOJ/lZOeP76QycC7fcGQGyqHnmxbBW/Q5OWAZNKtHIk7ZUwLt6HPSNdR4cGsbYjJpY4B2PjWZ7C4LQSHJDMs5CG1A4amPn0nLulsdQ/ZZbS+r6JO6Na01qWk9m+XO7KXAHC6HECNeY/QMbh+WNqtMS63UUyefxc7LyzkL33HvkLxD8GClBDGg1hxMqE/hS5qv0Q0B+2f4J4ucr42UJ5YlRlbtJ3eKLLSS2DPJDXfnLs9mSkUOm+39+Wn3dgFdtAiQrABzrstfdrdkcekoq46lvgAG+HXm74i+2pczOBPNayuPxN3Pu+v323t1//J370Udof4FhHogSPoWy72/J+RLP6jV57SEYDsCc39hlKjYVBZJT96uO8bv/fjDP1385vHzyBN//PgTObkfPgntle6Mcl00FGXQPd4O6gzB3e+mG4N/d2M4S5Zzi6l6B8eVD15DgR4zGxzYgxgzO4ssHvCnef5Kxx7tE3/NjGAjGCvKGyIzuCkCfhQ7wRMNSUs0OfEvt7fbcOo6nwohme9HU1EXhmluEEX9q6yYPbCRs2Hrnq8vzr4ftm2RBs8XO05mPEAz6qTI/NFkPh1NbtY0d2mUtMfWNt0/CRrLdiS2nPZCali0OkKCm7e+T6vc/HyvB35lgsd/7rBUUhzMl70LoDYWYqJokl924VsfNlE420Qj0uaDrBPfOX3n2kiyIkB8KKIxtrfv8O2D2bSuZaA3Bwc/0wlWKCCuGK+dBbIlfc9qry9+s1DsflcIUF2LUwrNp9kyW2qqLSUsPxcce1nI/b9YXPGMPD+by27/yAmNpFyqQm6iVCoC/JyeLYSG20GTD23ATbXjlGx3LCZen97Zi/lmAYPmiPejayWNQRQdWn+/bN3ipgSACu2rvQdn0HIcG8d/H7BDqvbA8YBSuQlmrPkESkBDJWagru78/Gqmm4UGWGKEdIGLpcd+MTfHFnNUasaTZgHf31UWI1vvl3DxdQ3r/aSg6GMuAVapc3GfuXyloyKoRj1hFnP9AlscacXdPHLxdu3zUyyif9Eg3wGeYvVu7Q2T797g9dMdfcLJWFxErWKvjbArXg1UsSan82t1rvVIse/iGMWd4SEBmPMMCQ3clyUZG4jRSwWsSCq0btOiVE989akhwyr0TkrJO3dg8xlhsyxpAsJbkcMrrzhGu12zGJJQHHLa8Li+qfEHm0OxVvzdRnPRIlSBk4Kb7ztLFV/R3yDD1AWffPhI5z33cAPbQPDu57O6GbKq3IUsN4O8k3JHqOdjoOSjc/gLJ4luPwP0vRHToqEfTJ6Aua8gE+kS2mcRH1LJlsJByrXntSzWSzsIQ6Lqnwjq8b7rkwAzS0XAdMlWGmgiWQvQC9uUzEu6cGDh47ohb8lz4DKxvy/ksKUBYGCsPKThJ09bCQjWOIOnq9u4u3JvXKmaWIS8qzH/RYHj+Usflomqre4AfCPP4y3neca6jM0SupEy2M4a2Pb8NzpD3Xqf6EEJDACEZhWel+zl2L1P1O9b6P12sFXE7tZ2P2wP3S84Z1k84J2bOExHp83hn0OVST/+5NEjGyAsAcf3jRKsKE5uOQF7eUVLDvhtniFMywnCsiCDD8AysirKy2jQe2vM0JsH3YQIrKilkW/X4U7gm/LcTMo9MOAW5grKbzBVTBy0zqtLByPFJHdgCVTOFghbEx7lna+WkagkvUyxSqD/P2mdd6lw2BALSxkSkwzaGT3lNJXaBo3Yi3t6wryGrjRrMAkwZzoqMJnooO0/vW8X5E8kR3p0it+kJgZkNfXWRA4NJ626us2vK3YoeWiCjlaxcdaYNM1sVLttOIY38NPQRTPwmSnCYFv603PIkEU61u22PgSt4A8PZpOGqbzb26oC7eAvEY6vl3N57UXl6YIVmKoIAr/o1CngeuJ5pRTCnUSUX7pspo9So2VGSAP5wkzW0CRNMAVdBwKeKc2XKhp5HBouZPZVe57CpzNbbDaJHyN8uCgQ2cWjUL2Ws4Vqa8p73HNNiMzAX2Wjml9Dh6ZuSyUaVKTyzNaaxKN11oX37jEfQmgwbZ8m0RAWS1QgMrtUv8uc8VJgbL+z9gjuzGE8DDTASsxYexvMle9L+OxYmg5YKubkqoRtshBWcnAwU25+1p9kQK7wenZBuYKpgEWP/rr7e6kx58eIc2ZXvv939+o7/ndrYrwnldSzjQzNKpdrzP59ib2YTQDnXEbvvpU9SIZR9kzGTACnLE3CzVM1bVctL7WNtmvNzfWfqnKQJNIxg/sz/f4U/usdqH114gI6PmFxj5IdI2tkCrd7yLZKw7xYE3bGsZM1nDwuW+qGLbTrWl/itT0MBRuBmf/1+VFs2VBbOWLnAhXj1YxhLNP4FkwvJ2/PuQHIBw7mJlh6l7rrAsGhoWrP2jNf6Vx9H6ghQ2qwFZ5ps8UiunS12tzle16Q6HMzgMv//r/8XwWifNuf+6up5PdkYZE2iDWugVdvqs3skFmcA5bJxBFAVnppy5FPuGede9rqEL8i6xLz0rMOp1GaPcamnIq6ubAP2coXI36momc1BM2HXbyTNl6t/VnhdYIsWUSXUie32a17Kk+NmWx6aNe1Vh1RAzl9CI2UY3Je2szDzyyLF7ll8iPadPpj9NaXpz8ok+ei+JBjrIbmgIiIVt3lm9M973dMVlB3mLxvv+Mo0n3DdMDwhUHt+JETZ2nCb3HRbhPDU7igldAjNUqvTLGch3ul1RDbpPnVOvOmSOeSZKCYgc1nvMlUktk5VlekaMcsRddvRRz5z3DuIXXc9Rrn41JsULVfv/jeCFspDgVHKe5S7odBrq22yDBASIMdxni00c2jRdJ5uBESKfl9pL9Hm9DdTYTWkQuBuS9OCReNbw/NUiYIzIVzoNhxrEu73y3QgcYiq9Y9G8InU8k5FzjbDLkikJDxezzcigNiwSHbuxv/UWGK3QHA9Rb970RKG4mv6zxOWckRLrm7HnKzrQjMj9SxPD7e7+lVcuk9/3Hj0g3liGahtHjxBf0ca9l94+WnMjAkJ6sDLrC2SRrpdnb9/fnmMrWc/ahrLDkyzsdPHjXmofiLa6wbkneYbMXYgI3m8yrnhn/SU9kL72SF30fhTeDahJOCW9uolvOtjOgYCTPql2xRjzo9m81WfepRAo1fXP8L1YGMpdEmg1E1Vf39+lL3U3DyAJ3bdKrcgvjv1ILKHbfzD8iAf6hlMQ0tMc6X4nxHPRp9YVns5StmCOFKwPgWSTe7en+XO8m3IhRvepEcDFjAVeO8lCsf1VBJrNtNYqiF5c/rc/0Z3jyTS5Tx9w9/uzOQ7FlkPXGVvu8eB5//juevaykvqO/9+JM7+mD3FeECYS1QQq9epQ8khRFTM9/rjZYQFQEKBvd9KrqPvLDBsopbOGw0zuDYConasnzx5NRN0JWmU3bySjOuBtLJwcV750u62CMDNdb7hnedMXcff4jH2NOmZRZqsFXtvGh6R80HXvFUJOzRequtVT2ZqHWHew+iwPDJ00qUMbuhTC77dYe4HDS4c34l+6slDz2SbUO4i/G1Cou6o459kcwo8CWtmP/eJvh5n18s+wfDrE6HicpHpQ7TVwQCMHlp8RasC+B0b8Gmt3ofYpGyzecLpWqlMTNFNLCRouGT4rxtTC42hgYQCoHeddhi46XLHXY+IL7U2rOukh1J44DVAUxren0p9paNku/7qLMr7HhUl31tdcF9iejz7ZY1Yplykb5j1clKXmSsx4UvPNzf4OB+Pr3V3b3ypDqd/rYSddKtfu+NMB2rD+222uFfVhybFEPlNPPl2M2ADIuM/rWtEFwXQVIEc2CgC0aeWV7IDc/3qjPm3aW++++jmGMomH2cefqu1jTjE6oMiDFytfsoxT8v5fDOSBnGRsxvdOzDbGis1PHZ1WWM1V22TFOCPjr02aUQZ1/K2NCrZRqZ8qXGpQKTnLeOkTGPVMBXRmpwOQJ3xSQI2yM38G8UEfna+ET30d4Bc5z37+saBsCdXXqwh+GmkrBK50KBoJrsjBDexssi3oSfBDhG37l4JaepB/ykainu8omw6bF2EMbfDqBIbWF+GDHlurKvqP3MdP50VWlLdDeNmoPVshz8hD70749ewSVRKzquSYmxBDt1uFl9PWSWXS+FHApOPb4nsWIRMUn7WJncbvZWY1kUhm4dim7EIWGkCenyHxB2gvVeH0+7a/QhEbCCmsKTTkL+6DK1A05nEO77s9f9FxtzcgXdy9lLbkcBWsaNS7itoAAC8zgq7jj1KNZcpuXNphxlkVr9QgYC6a+qLzMAlS5xdySkRUOQ+uUag0eqUg3WflHC86ScQ3jF9nfzY4EJ4Cj4PNxCu3fluGjbloCmL6x6d2+Mn2w6YxzQ+WJWS3vTq/wrPL4AJ9ZXpvTMC43Ps5JQI6XR6l3aKqi2BJHW0KsrCNoChHMIxoOqe3OkMiyNW2A07vIrUyrj8YnOqZzAJoF8wQAiuF7cM7vcJZqqPmv+1QIVuYA2y2WSl9CzkJdgkpfAKcnzJcFzB9j+PBspmu9Ao57JfR4GO1KJDB1/AJCW168WP1EAFHsePSIWYu8F4Hq/JieIBQhoPDbPQULhxg2YKI6SyeRNzVwDxkNtavyURHQ0mwHALEONTfayTwtLWreugLvBZHUV2ZxzOlCv9kvc//zh0i4yHzOf9tYfNxLle+NycqliyYFWT7Vlm02Aw58s7TksGgNP2hstC7UX172JLNPALSX0e9gUtmIKcLb07IhnS5XJfSsYrSDoOLKu7wQeypLJms4i5HKSP4jKrqzolfjMDk2iEQOQc2N/I4nAye7yNh+wvreKKAtBWMGLxcKFWARPKRY1wC3mAFs27hPGpnMgOLJytq5BBKRvKFkxa8KYjWSxd3rtVHXrBAWDdO95fZPfxiYYfwbhOZVTDRH+zs8vNt1S510E3xS8XW4rlId92cCmD+JosoKGZ9t8yp9XiXmY11Rsc+a1NtdloEE9LrKbg7wjXBw07dXxEn7I/ExPBfgdjcHTzHjq3W2Bcoo3QnyHRCQesLWjZT4hlH4auKdxW+T58udz3BgM7fLKbUfFu5h6oWPeNeL8VWOWuJQylzPJc29iC7WM8KooXf2ISwzP0rdzWFuYT1665DX/enV/nKW/yN0JeVPYPb1O8/E2mT54hxFTIPEYKbTL5dfuFn+/Du18kpvEVdvT0N25aHYgaXyXyzHoK1u9J6yYFFehmqgEhvxJOQsYx16SrhxijRZXIgEWeQzN8Fs/LyzZXzDz62I50hvzjswPFc5Lx6xMTIPWVq3V5UllwAKD7MkXj+bEskb5xIDvH2fapryCF6dgOrhiWOTnpYrrri0Jio5aDPIvK6pxduORRW7rNT8VGseHZf7YgH+Gw1TioY623/8aTzmbNCVlGgER57GxpiryLAcgGggBHf22MGxg/gTHgT59kfRtdx44nSxfMTbFwySQy7QBNnxzJAGrtrnB/EGsn6bdOAlp27LVTUwlG5tHXKMOtiszOMPR+m47yZUMwdLg5+mxOst7/OE9nAmWR9/hL5eX9RI7TiFs40w3Ghl34KFxk//tvsjWO5Z53JM5aMRWyo99OkIjDE0l6xzkXieSGA61MaT3d8Y5mtfoauxaGr1d8GLwTrxNPPtR1fEw3AakFai4AjmhWgBxgTJ92c0X0D0o1MB0v5CR6wMm0lPOPu6Ov0bW5pCBUbTPDeWsJreas7ZVdG5XN3mcjkZQDqfawjeXmcwyDT/mtt5q4HLfbBbsrG80UN3I/y7v8nj5OAl5j3VOFIs0YGYrtlRoklZZ/AxMRBtt3A7DGagCQhSfSSNBuW3QlTVRkLZX+rcyuZ/tI7XzWlMjV4GJha6IFwUWDBcFV773qjBnR6Jzd91uuTdQubw39Oggz9vdf3LQsqVtlGmzreIHB+n+1yEUhn4snzg4AKAlXQpa+5uwXIy46ad9yGYf3h6RIIjn7oYbc7GcSQJxRE+HBdrMm/Eo/lsxWfWpCvp473aX9BvKuAptqyA3wBWuvbiklWSxZFCHutRo5TBcqzV6e1BfFfg1HATxpszPv5rWegNnVYlbE36aM2ZBCWI2AdOVWuXI7K9Uz1Mj29kNLQiRn7paztiM+Ew3c4/NBW99P8L4kLSEFyDJLu4VKXX7tdKCiJxAwY6C8xurWnCt9dGBCYRJTUrvH9CZ4tU5NH7hSeYaaqxiC0uHOeNulkNstqjr+NPGDTPUGOM+8QbcRENAhyvi1hhNeDrJIDHd+zSMiWmjUDM6QIMD8cAYtqhJWzRwYTpByL8iCAnahLzOshh3f3KmcLBgoHQ8jNpbQWkgDf06u7klNIR2toMUBf4cK39uwjq2mw3efVwEca944zBkFAcJa5jnvPzxrXzQBxiqq9vlFzuyCmJWspKW3L+bWjTb2nbbV2Ums1RJ2obR35Vai6mKNAu4BT5KRe7Lu6Sjou35lWGcGNVIUPb7As4gquMxeLg7i9MdUBG1OeJVF2X0+1B4yla6QXlj7F0vwwmLuH1tobzoGl7MZm707em3ioK/4l5/C++nOFomP6LPKymEAaCtGOJTlpRq2SR6xlR1VKTCL9ZU5qFnuq5san+ABbeDqSFvsJqRlCqJj4t+f8OxA3MMyrmwN5ZsbDpbfL+i5x1ZXIi0fJU5ZyH9yZPOfSP6uVmOhA12JTLGoTy7OBBORz6gpNd7sNSxOMLr37ygvnf/IUvGG4UzKD3E2hIC5NaVryCXbnDz2jl2HpCzxTAHNJaLSHmwSQ4XZCqh31j2N2kdOfe+ZNxnbMGR6v2JU7jFX0WtCs78cSFy8JNLhHp3xbxmoDtePpsoS46UmYpUqV6rAuS2MmP5LW5dHddho1km2nys/3YuFzVrrJVZYc3m2MxQnasqe5ne942PrEcErExBG3Rjo1a0yJ/bJcf6gwSstl94kF1vE1XkQnzyEo2bkd5BrjXd62xj85JpDrjnIIxtP4baNAOpnVk/dRs7bDNhRrynvG4oHfgi1DrP63qvFBGzT+isoMfbJiU1uuH7mJCqux8UCHjDRV5+FTOzrBJyKfV1sI0a+jwkbgEStfPLSGvNTde7Cjaz62h36w0V2bIykL8Xi3pzhh6syXuwiaJ72mXvg4WEbapk0wnh8v8OWteH7dQGB7ydBqZJsjuj70ZAxV9GULkPoa21vI9y1XTpJ1MB89lUO2+rSILf1mPulbefIvfuSeErRe7hpQhb2eUF9HnT/bVuk2dwWkgx8gG2NgRwFQi+vK8mip8W881D5TA+IXICrgh/Hg5KUiNwScY3kjCbZofJxP9ynopCPFJ5ah5KfGDaAeSmxUBUSZ+kKXKwRn3pUEAWYZuMPwpldgOXwr/8btxVWbgNgqQ0ddR06Vg28eyYlLvVaCK+YilvKbDWd32ObgWy3ow93w7yGFs3rdvWAFwfPbIIXCmsnnjOeQZDhWw0NjdUkq/AxHaWTbFmKRj7WDm6HGGu24z0pNi8Ifhz/cXdBGjpjtnXLYMkOOhMsburc6pc55BM5270gRg1FXOXMyzoRjUBqfvy9Wk2/lY3VtW8P0QxPiHCjRcCevNGpMy9YtSLE+s++4i7xTVzg4Tb7Q7IP7m3YUEei3b2EgTpstdQQHLFbsLbsS+frF6XTx9FRR+Zegq8BcF2a5wDv+35mtyiby11M0+Qj1w7DTmFato3sspsrcsSY6haFWejKiD1sl0b/lYV4duUgum+uBxRkV+q6dpdBhRttnsCYlA9qSFxt5FpoiyR782w/gZJoOD2WVLJOtW6tMipSPtFfy7rA8lhK0YYEwy9Mybt+mB2t8cqwxKjVy7g71VllB86owPjc2hvrgXDRDLsbICf2XrgAtgfxAlSSocfKYZsPQiW82jHnx1sS7WKsnSomHZVIiYjP/7t7PK5lAOOdJj2lZJZB7EBh7041TnlLBZcxvVIQEA16ptGx0CNPDq2w8w5Xt5I3hEEJRZGI3jiWj5biVMDZ0jp09GtyGLiT4sLTzmhIZsV+1ToQEWMmskXFlX49lSgA//4XHlTGfHoybpfYdoY3zXmXQx0svJ4wixEX+YCOm8uMq64qjgXh99XKwmssIM4VdoWv8jB8QLYSs+XnpaTlxubiJtmm+qwO+zZGCv5LRSdkkU9WRkjWiPc9rZ3xMEJiVcMVT3TFMml4CqfBQm47SBj3EBTGLW09eCt7OfMdthZgK5WRHTdVJv7777nFDwM2JoCrPqgr0fh4FQy5aLXcPmFKTKToUryz/z1GVbsZDGd/fzj188Xb/C4OF9ZXQsp7A+h86XsqusqnM5W8jCBkkvSWjiWDV/Lj4e/Pjb5jMcegGDmoYDXck9H9xn20+2J4dJJXf4yeNazK1FZuTSrY9naL8CPgW29XX4CYK9n57qvxhRfDxIZoqMcLV47MeKiPEOhNa8oPw+grTgtq0lr1Iv5xeynV5eIbURSCvW/nGGdLl+spAaiJ+AR/CMrp5Cw4BpRC8tO6+5u7nXGFSZc5SN1P8KfBAAo2FTHkuTWlCSDyFViH+8bs0VlwGAVqYMQG4CWVtdq3oKiii739Gyygstxp/L4w1sMEj+7HBSBaki4X0QONCQKGNeNKmcOUrH//OL770bEQaxpPkc+BNfUJqhjcRZAxLnWJz+ph54dyhjj8IFCqfws0EdP0qcG+SpgLUBiRq9bfeo7nC85JR02NsoNdzNfbk5toPGo4oOA/r3KPUdbzwc7QPR9xOZw8JZ2Q/dsd4TiznbgsmQhQc8SaUa9Ow4N6+xV5ftuCEZHb1il61mCZ4hd+V68YUoVH263TmI0OaZyb/5IYEERaEoLsjuL00SaN1W53DEeTpPeDL2NwD/3n3UIW3eatTUIC+tnNti5q3xXJH2n4FDlcTew1DeEsngzmyyvhJe1Pery9ucIN+Q5rKszS2ukepnOhvqmIBE8kBtBInCtCtY7nV2WDxh/ptz8Prm0QNdSuH78qhYeDYIqtPJOhqjwyVMmffLRU01j4gePpiz3SDQDLAd1EGUBbh38bWDo6h3j8U/HDDmx4ZIiGXCFeYmQW6kF6UrL6wocXi0lSPmbY6tSud8z/bFZ2torSsd+GIzipBzR85tGVI7m256RFKPwUsUIOOrV7A3ZkgJnh+YGKQ09ZNXhLZK7T2KyOU7ypbgAFXf4Vqw7vTEm3d7ML0cc2flsJeo/rw/n54fH16Luj/lYvBw0+J1mV+CNOiSid68oDJEba0p+qMo+JY7c60Pcpr0Vv5RcXrl5j1btrTxpZtvrMbuvP+5m3KyvBBnjKkZmsWXSm/kw2+zlR0tGhcqTfa35w/VXNflTadO8fDxqOKCMI+6BU+zAxxBFBMmB1Om8t/GQ/UeNruicw73404eHQolAZHf4hnD2jX611Z8+lJvN1m5+dgfofbM86u9EfbQcpolls5mfg+P9EqpasQfT2Cp66ZtG9XtWvcN08u57pii0REDjqh+HFaU2SmTR2NMNRK5Q9K3QIvATrumzmaFyGYbefeD3iunskKlSMPOsoArKyOLLeu+G3GrMi0EJZN5emKqL6O13HoOOxptati5MjANL5kd2AZYMumilIwsxxIuH948l8NLh3VNNyZrh6CJrZmDT16Q+qzFbF/hk+rPF2USh3OWEtTyuPOQZpu+mZEwl+QBusSlQ4LNUGifDl5ujy4SvPlarv+phaMqAf7bMLjzip6erhvhwQl9FWlJexJ/ZheuelsCFM9th2mDbW72tSCNAeCzUoRygFsyRs7eiPqRmxbJWLO7JSZUc4huaPjlJI0W3tcnp0MDb93/fAq1pHE/qqRA09/nnoDP7QI5NwriOmZOwvQ3VRcs4lAUBZ8A59NW4VLDE3lPlVFg8NhxTb9zd9Pi16boL34XDrtUiFlkttnn0wp/1USLFf5Cm5ktKzrm3pu6vIOSbfauxQfD1hXcIK6o6TvD0JfNyoOHJDfYF/Mk9p98uW1emyusA8jW5ViY4DJpmn4wUmtLkp25yaR3glD0Hpa7enuENQcq+braaDwSgeTXBmFnfzwWjdmweCi3yGcvyTRmnneumub2hlvEnq7c47KlLSRqT07lo7BFL7L/fjeJA0jHunpwmPaA5AJ0HO8Mp9HCirnk2P+CiaQP2hqFIL5aKZn5s1hLsASZFW03nlvsc80Zz9qQWWpxqvUa/gUyzhWl5miBf7Q1iODb297d2d9Wt3QAthm/G1+Zwibx939+9bYhPW8YOPF+cn1PE6Dud5JBNHqnQr84b3ncSkxEc/77nHUXkf7/frX5nWcI1pCOu291kuf68x2aHFjvWwrTZ+5+HaA9SZ6w5GKX9j0R3khVlWkFxu+/VOFM7Z3tO43FXM+5/NVcDQ0uu0c6b+QrZFwIo5LMwBdAlA+fKwppRfudteMxdSICERyu5y4WIhi9zysj2DrvL29z5dRppM9EiCPYDjjETX1zhDnDP/qLEWRbU1LzkGZyXZAUdkhyEDOhfsHO4M3LnXN63/UqdeJ1f2GUd+k4/jWS9BG3YiZUwmktZUdlXyIDwnnJOOIeaH+qFSlr2bajWdmj5oHFIZIBs49kr4Ue99eCDywkW1bUtgyrQYf4OCklyfzB4dFLEgs9UQjw0cz+BxTsZO15eq/v7RzbRPbvI8Wd9ZAjnRVoEKwQS84gL0lucW2MrRmrUF622Ej+nhLigB+FaH+5fyEvESrcJSR404abXvGHJbERNyP/vaoDnFy/pJ3pehoj5adxgG4Bust+6rhILLS0PlW8RhZVZT/6466rWUlBFTtvi5Mct9abcW7NGBXcsbX6h0c86Gd+m2O5aE0GPo2Ax28+higBusLPpFsDPAdVNkEUQdzECP12dnEQSLzwjkwi8+GakjZi4WtAF3WqcRaWXBKOGnaHp+CCfp/bPCh0dBJjg4bdc/e5iF1dHu4L7F+L1KhWVVZTNGPaWb9YUwqooIAmJSC5wUG2+Bs6i3h/YlvOdL3/Ap15hB6aVCs4Ske4tiL+35bJhYWqWgX4EzrJrwg1rYh25Yq/gGRvWk1Xtlc3loTscstKXM05jo/iRY+CkVRamdMgUM4mpGUU7Lno70Js5VZkspUUqhLa2uFJ1BDkm1C3jUpnep1umOgQc6/7veMJEu+r8uX/i/t4MnSqbfJkhVYVZDdPJfZBhXvvR6kedGoiCehtH3B7ChlIPwwKU5Zioph3SyGrX1xeuYDy9/BKW0QgI1esEZ8N4ADDTjabdfml9tMV7nnqiwOT8QOTHp8HWcHMRKZ7W8ATj+46A8wMFs++TpFNi/wJA4OMewMsKBeQONlbRyCIsZD9Mo/wGQLtaqFYhXLMkF6U0B9B7+D5XLgzzSJm5qUCjBlQui6JTPaEZ5ydKCs/PUX45gwMERLEvDZL1ynR8HLUleYs62nV0yOQb8KFFF9n0SW65Jo6L50kxmrXbsryjMn75gYsacn5hbChL5wvn4RWRnLiGh3J4goATbQUdZCmMOnw0bmjgIs3VkydT6Bo3nSJy/QylTCO3jJzUrwPMll0Nj/qsY++/7L5fO7rUCC77v7tNXjW+mzVoCaRuUkOSg97zjObQhJcMR8TWUVd2xxB4ev4glVpLRCGsY9hmA2uWiCdRHd5ois55ZNrIsXCEBCFUgE1xuxI9IT9dv43qLpN1GM8ZvdIQuSjUFgetrTZOhSiUMxpjU33+Gfw1PPpQhmYDdfcl2+qA4y5ALnvnLl9gH7phsLgc00KUdr80aTyezc5pKDo6SsipBwE4RTx8l1pvpflzUc5PZMjYvqt1jiGcgoa2NKs6B8cONd83bVWc+o+a8lDTBm65OrDTOgGv53wCecLy98LVkd6PYOyTlFhX/+//Z9WlkQcn3EdV75SMFDslFYDMxNJkDzjTspQLErLCi1O+9phHEUv1T0izO1DXk3fsAJPOgMFPA3Ikis0E7Q3/+I6fJ7Kzk9W68S29+aBY4wWIsS0QkSp8ErBtkqecI6XtyyNWFOwW2rqpNTIRtceatkAj89WdsAiPW86rsrvI3wIOeYk99dLevlm4aCbQ7VLWWORFlKymt7PZ64LFxHNN79+yLHTgfUXlvbezKb9e0cXp6eUcf5aTFf9cnXdOvZeMDSGvu0+8J9FxCryZQzB2ldCgve/r2eyiYl/4dbgAY+VfPI3UsZqFH+KEoyoufE3ioQf/xZmzZ3BYAMSaHbeWzo5bi9aHgyeBl/42/du0GeufPz6UIDCzkyFrqjafRoXwA6lV/ZkoPE9NEWj/IEQ2+I7AOaRpM9wyVe+ncg+lnFuseSAWrpfJH11A6IF7kSkVnzSNcBOnXLPhE1nxR3UD601m/5N0sgc5FMHx0SNRTwyPUdnOH6DtvOTUTH+Gv5UAnApJD8VQnSV3X0U0h4kBPHeQodp09HDX9LpmQuPBlUiwBg5BfjVqLZEgK45Wl9DjTvV26gxvcljUH//+FGmJa80mEFoC+4Fm8Ts3UfZouWiki5W7a59D/EF4bFnHj2WoNknI4JBF3gULcbnQRdKjq4JyD55dWpE+9uLqk5TUPFt9+4om0x/7mG1DnKa8OlcmV1xpNIuF9l7LZ96k2pFfqUO0Yt2R2sKnKlvtP2Zsdra4I6tQ5CHHAm8zi2GK9yWxRc5BRF7MV/EexmHCuwnbP672uIn7E5Dxx0ybYN0VZVvWurWfxwfUFA05OyEnRrTJlptRMwRCLq8EORRBYgNwc2jipVroS+KrZsRLvA7O7IX0mV32rD3axuJ7H/nZYPqISHQvHD5P9ceTSf6IsjTbeTdZ6moRPCpKa3R/rL1hL1EpkPiobV+e+ylxDEsTFe+zXfykYEi7odl6x73ZE2T1iB458cOExNa/TNpWh9DA+s2uh4bGwShh1U+An0dKljnCXY0PM5Sxf65D3sM8xvjnfR18wzIhmLW/jLi5+3aMA+qU4g+tLs/2QcsvSrTlmzk6L18Oj/2U3Th1it+0jzoC1f5T2vK61PWLd68FMDYwyiy9WQtwyjIbqvZzgKZOKsxm7pPhXPbnaQoHmw70Pq7e05yUwQAHCWtDPdfhaTKlBqE97hkBDVPpNyTnfcWyvnzNWtkWgjmYjk80gAtIe6WITppQK2VLe6lpdsFmgerZjE+V2IXcfg9wL6CofD1H/Zw3H4wrTSPU4suKvG9FdhTJ86NptEVCVLhKWFVLxC4dZOfdBTKXvrMOgmY2gYljmKu0AouLvQXG8xkgLbbh80AOZ2HbIZ82UB8IFwot7rIM6mnSpygdhgJojoH9ucthz6rPudjAVsOtG6EXpMFVNUZ90/3VcraqbZV9Si32bj0pcEk9GzszcSywqBi0n54ALElfhDBkd10Gn/sq8k3GuYrV6JkgkRKVC8U4b8OtqIZ5Gb3mjzk/v0DW480LvJMwcxG4R7Z8UA0aPyIRpkdF8v2g6MCIBfzG9F5aLaRl5I/fGm3qvk03W5tQxzbBsUSUmKLErZrBbW63eH8B8b2jKvFd6lJit3K8Tf6LIUxEHbqwbcQugOLrNXH09eIC68r64tmCa00+g6wiVTX0qfKG75Bv+QZZ0YnFT3wIvaVo+Re+huQxhHQ+ieRFhKgxfBct9YXDx5G8jfD76jy8Uhg/xEMF6dDqWoqZF2Av+h/9SjAUcSIsNgEpF53uJxP3lgHk8UddsLvvJfXoj/I4mQek1TWRQ5RfuAssGxSbEWzdUaT24hy3ofTrDBkGVfHILNDSPvw3CH4Fdk9m6gEDT7mzObbVfx1iX4HVYAs8hRv+OYUKa9txnIPBf0wf1kO1jgJA8/I4RLMefjM34lCdxR79P1zS4kDmbAT9rZ9kcF/xbNCP4H/6AgxPDvm/Uj1BOwAAywghjXnFkCF87Mrnk53p/CVZEfoEjUks8/z65Aypr558UIMhO9KD+NPiBwyQ/lHjK4zSCWjxBcdSMAN3tJ090zjJkQ1uwwyzNbxrheJrOcB1Vkan0PAZ3Rx02l3vstde7urV0WFSU02KqdCVIGnfugNS1jdE61/hEdDKs0+oXd81jTXK0wuvrS3D0jIMiTsMYFe8OdCCMAMff3Rg8nY5wdZJoYy6PbwNEInNqDcuzEJmMmQ7tjlgcmfEnjPQv5u99dW5MyNdYDP1Hxrmssxyy+YfMEdp1JbKLLFstWwlo6qspriqbGidYct77coBWSGMl5TbNDPfWLtfpILwQC8pp4F5pDjRvMDmcEeW8vVqfroiw9lKWU61EYZqkoaUu2VHOi7NwnD9QlAIQ4hR8gkiwjzAGE9RUmhm5wlRi2fmu6aiNnZpHkRE4qjy1tv3zuLcqeLOIrQpdgi4Zm/zDO/gxeNCQW6ELrU3jc1SV2obaN3qtUXCAWsLWwLxcPd3UjQeA8FWs7C4pt2ks21teI03BYvMrCUk1B5ABcDUcp9tr3SDthnU05u9geO+nj9qtx+07Cj3U2rLWYq3+hWKwBP16wMXpeO0MbHYNlffXqzu1dMZ9OjpOCLvU8rp1d4RLMy3k6M+yhJ1yNqUSUdsUTjieKP0uQtzRQE5L/6bYlYDQTZCTVVtxQtxXNr7Hv8KqXNzYYXmPSagUoBuqyuo3bKzF7wNhRkpdhSKM+xvb1fWhTKKcwcBrJ02DBcJsLNdItgrv6JSmd1BvGxYPioSZaudu1v3MpMpZFmAwMYd/ljrzovk1gGC2yB4T6VG1ffnM67yMoRnQBhHlUbQKR/c9ZLMmqxIcCzJH7bTMqq9axy4qETbhL5vP5TxygurxLXfHQwLXoyUSZxCL6uEYrZE1q8vkunzloJF2vL6PDb1oJHJdLPs75AOV6RulRFJKlDGqpXG1Z8A/s6FL1TZ9I3pz/qnH0tB2DsGDR48CHhu2HtwDpB5l87icbYWj7On0tmk9C1Aes/dl8pX51QtznjL5b0jZUOoMsbFzBRxQpba8rMA32ggNeENtnfp+Lqz5eNHE6OJRooBYGAhI4/e0hsmGM2o4i7WGSB1jHmlBGTX2ku1tiVeR/U+fwAYOglvDFf8y0UnGAeOBletdDoyz6QoXOfEgNw3IhktuDuUKaN59uVwNQ6MHWHHgGupHM3c8zirtpVF6KI/NNbbk8Xa0d/m0EFUIzFzjY+//8hlCpZiUgYOGq/Q6u2OpNapqklXlFRGbanFop6IBrQeP63mUdM/3kD2cdAOMTrVg7W7quZyrMfyzTf5PtlHbDcGSlJK4oHjXMHemWrAImaSW2wbj4o0A4oV9Pi0PYXySBQJevhJVml2tHmNzqYv1Xgx159juhnMOMBh1ky3PdQZe8rBhpOVjh3hC01OmKHeo6+o52a8AxtrI5tpo7YrAbAydo3HPK/0qJegaVTh5cvLwhv0Q7Qe/ZFXYlw7dFN9t3jb7aQV4Fwpz92YH1rBytogtAFGabZ0kzDhthKpnJS3sfGP9KXEuQYsylcIt1K6bELzaREswyePm0fahwLDXAYruUQDGAiLFh6kxZUC1X3wF4UsySRm/Aasry2PeuP8KSuAeqLElz7TgjuDZpdTrVR7WW93XuQ2+/zyW8lxoxZCmrlezvmJS4c6Hrt0puPRU1TkpfdTmQOexyo751ifdM7VEFfelSdy1Uz46gQqTw0Bn1tT2lAk4hZncgMPHZ8SLZLiskd7xLVKqZAWEPxUYE7Kjqx6malZu5FHwBeQDMfJCltOv0vYyjN3vqLKuydXcsrd7ugr2dofaHvJIuYd6n9uq/j5X5o9+bVYIjZeTX5MNa8lza4Eu+mFHvwzKn0jNOPsfAZ/4mh4dmmRA3wMUVhlQ8y99kkGUKCulMcG1ndh9yzYEhSYg7GYwO8qy35B5yEhLmdgoehST3jnHeAvF5w3B1+FZiarH7sDbrlzliYbV6VVl4TUAzV0blsi4PN7L5HfErn3Ep+aSXGb6ncMmeL6mw6lthKP5EZzxcksltiuyZyOQRfUTEhLo6HV7UMcW0pbIeFsBoaGCHT611etfk2MUfDNqhs2RnhzW+CWpr7kvTNI9Tez09WYvLmdxwetpv0oJsOW6Gk/X0jCzuO2AqfPw1tLmiX9RW5fa4fUpySJwy1N0YRqve+eJw92e2k5Yh0FA4yyiE217yGxpFUn/T9qKxV+o45gPHBXewtyHBCDao9WA2i4OYj+NZdgg4nPTAe90YhESFvgtcY0Q0xrJpmUV5sorVrHKOL7VP+36OHB058vT9OUqDnve/sRJ/R7R+QhafjqiXhbBbfv7j3WtTV2K9LSdDx7haEi/ozot2XYb4dPRlwRuY20RMHJOZmA+v/h559wqTlHx9QJM1acPFeCSMWyVOqeKxvQXl7pCrLue7jWFKsN9wVjhB7WcnfpKEdHbEN/mxvHpRKoB0ZFVHzZ61zIxQoN3SNsmw6EXyN1I+XNMy7ykmbbfi9sMP+dhTiMLtOUsRRcyKt0UeJZm+PAI60EMpCG6zLb5fWb44XcP3RaWRdcSzL5xrnVQ/31ytki5ugKdNT8sguvvriSIpMzaYtCZSU0F+c041GbXniuwzMGXTskX0KgSJhyzJgDjUXqKuHFAKXZtbk7Ii1hoAp7h3XFyua0X5AFDGMEXAmIG8z06CeVo+z1Msri/uovLfVSA1E8u8W3K91G0g9A4gJ89DQ92MnFqB1OXPBwx4bEc5rUihGVo5TGh7yfy0q7Z83BXTiexuwM5iR469w8Rq3dKy5sYLSzOJMj+r2KNCXF5IZYghLsM4lQHWCe5IED+T63bFjDs6gkmj2XJUrfwWqHz7dJ3XLFvBAPBqrZ+EN1DB+zRhb+WIw3FSZRx1xZiPNzfyTp84x4SQrI0TnoOzvPVTPNT4+dG6XFMBZlHZoKKkkzJmTJjXl2g4A2IaqnT57gqJ+fiJtLHDq/1qoJ59hCwRlDDCJnMki5QKPgMdJ0NvaT3gm0r3eoZU3kAJH9J9AuUdWT+vGf+MFXhXya4rScpAOLHk5EJ1nF7AROsR8mvB1X5URdJm4S5jzXBd5ujO3IoXC4oCrrGzrpjpZu8H9Ajfz/UO8HiB9LjzFm+/7FNUKUSsNCJsymmWc8KRmaFwMhyyUSm59ee94/wpkC5Pj45/tTN6zJHSq4HwXBlvf2EZ7r1QA3/gR1Blet0Wig0ZzBOv8qBfP1AL+ZIs7ytex46ZjBN+1X4VpxuzWfe6ypcWzCiVotN4tZspfLbBpiQUv3gg5oRZOeUWhIvhtoPGsPPFaEqUcQVNOFoR6JF3XnP5IYuD4xFeEmUB/XBHjXDJgde5IEQdskpYcP/9vfpu/DiOchCdEDNxzgzpt7xI/h9vBjd4D4AWTef+LPPz3K3XVZGAuQtdFbV3dzm00o0Rtd4gBp4tkNX7S+UDN1Bg2t9c8LhwCdd9GxNjfSL/eLfowz3ePX6xgGCPPztA97W8uM0+Wq7ekq97cJNMpWbb32big01gW0WQLi2aqeBpG6ixDDQmozy9G2leBmgM099ipfXJEsRiJoVVYj1RxPkyA331SGMcg8eXSnavi0aSCjuEOBH+mcyqkpH6i5rXGsp5OiNbqsAYZI5S1tXQrtyCdSlyj1k45tmwn4ZLnD0SsdVxqBW/B5oXV1lmjXJEKND5Cb4sLx3FOajFIedyoisP33J991axdmMKbgZmoJT1/f5PTtPwHupC31++bk2/fpnDtl95P8Sb4szX8lXL9J1VyZ5do1WXRiHrEDP3AncvXdSb+7Pc2HJTfSstShITg3phbLTjRqn6rFppSjFFdteiSoxlYhDtKSyoFuGx9BwTUeIvhErQf1nGaKGKwiuZmvJIJaBlrehRmklVpbbbodJFd/xTx3dVP63mnt8pE8/eHVoqCXQ3F6Blgyk9XCQfEOBJBqcvjqcQfavAlpAcj3AJFtdjiwWpU8thc8HWzOkIbvrAU3H1p6s8nuh28qGAnbKNmGqDD/iib867T2NfKFTssxMptCc+rzaqFrL4S0P170ZKKX2KBW+FrwSgg6iwk6rtFfvsxl1/a3S3B7RumMG57qOBSoiin1Uc3LGi+ln3/8RgNxiG7i5M1y6Hf1u8p+6NOe1zJS/1Xe8vhpD/kjZPHK1Sz81KygKA6BwRHo2f1jOVClRo4fDb84XUWQmT+Cyb75grvv+6wNEbtRLYT4cashPmkFQXhnbhHgtaQGbjk4jv0vsnAg3S3pW1xH+H6cewfMXY3jMSLUCCMdtlX6PTbd/jUYlj1ejgb0AchgT3t0NSgI4p+Pr8V/0fH1+p+jK6N/xvJ8ZrwJ/FZHHKG+lebM+osPPEa5jq7jpXNotjmutiUQLIsPOset1jkbdeUw8vwgzOPVzeD7bopfVjRPEEU1C6jv7UaT+CPaTVfJ/Ljre92VN4leX5fq5aPBNYcVObtOfj9IJB3jhSkf61Z91PMN+ni5OkrCE4ViXbR/sKtEJ8BN5VC9V7jet8yLZ3uS9NknqxxM1zuu444sB1caoRQK7kVpwn5TFnR9dz87Tm68q5ix/djtGljd53Dx28dT7Sgduq/X7oFOJj98Tg06KvERZkcs4Xly5/z+s+8OMThWtoIHUUW9BAIee1dvdWsxy6ZEudAFx2aSbZWsdZrt6CgbGCoCZ/ar78SFyrWgFHqG3ih72dwIT/St8BRUIiTNcVodUqHKrYQkwdW4AEP0xknzl3rcGuic58sfxVTyUh45Yy4YY9khS3rTtRA2EzLQq2aYDkfmwItdj1MIauWn6aeyj3jWx1Xp/mNpOAcKSPAh0EfPqP6gv2rm03MItrDs5cR8ReVAIm3906NHwmI6YkgS3Fvctu0HZNBxUZIfM3VApTII75xtdG3Kcrj6mFGuutHKBxN/oypn6NMM12PQUYSjxSk33J5bDK509wNL9II4nw4mJJtP0YG3t5Md6qD8vOzGQV+hs5MJ3UT4baF5ngV8sJGFTVvZrsLKwUV4j3UcyXB4wxrx8a52/7nGD5wjLAmKC1c/N5clwv39CIxnhhp/ZvX7jlA0TkeSykZk/IwB08HOmn7a9bbAaeFolV9Y+oJE8w3hn7xbtdmOB971WwCij58QRJtNE9hAPHNEedhXAlII/Mpvi/DqbmXfDTqc4C5DDeL2NrdOj6RsmkOKB04FChjHAaWFUI0gn+l67JSAl1JigD+NFniAPEc9PW2YxlZ1yRKstK0bLpb6UliPJLXbtJkcx3QO9/GhyMjXE8fywEP5DPdtSfkA1Z/V5yRznjaD6O47FjsyqtyHo7vSKSK1UETiyIkBctJpVBXuTPP1Y5XGtZsGHu2GWNanirI2U2d9BN+R8ywc2IlQGnNpEgIkQ9g4cR5yWrXMlZ9ndwBeEUhpOpGz1aSL+zu6KD09mwlaEarZHkbeBgYTVOSrcSFG87xer1LINYTDp19cgUpmZKvQF9iM7OqMNnB9NjKU+jvkwmeHUZLDUfQB4ThyTNld4mzVWzcLCiA7BAIY7pTDr5eFO9z+Ecf+bxk6vd/ZwP38O26+45j1tG8ddsqO3Mj+gW+5eMLg0pHoGDGu4x2FA9CikB0l99IPzoaBQ+OhK4kwDTV4qQxp4eUL6eBsWNoWEkexJ8c1LMMpSScF5jpock9/ZEd8I+s7fEeNbQ3+vd7qftWeR5KUe/BHMyNmNZnDvNJR3l7hJw9I4R/uKK80F2I3/1B3eJnvsSP3PVa9FsSX4pqvjywgaEpoMs9kv8vrsq96v8tlyyWgBad3IohLFUmq3M2RHuAhNOKhCzFbd9sJINlRyAhOQlUBlsoZVN+73XVgOblmq/VIGTkafaSUn88RYci5G/3AnJKJQckOZW39HFJlBtPnG0fznF+RmI9oSJkd9CSoVeEO7S+w0G36yxuXwz2p5bVg1vs0OVKrJipIYfPOjCAXNTXZ2vhbHazPStBs7sQkko+yyCAf/S7GkpZqiZu3MkoF59Lsgu81t9UyuSytSW0+/A1wkR94sUulEQtZaG98W1FJcejNovmgaXWq4+dIJRevxQC9btgGuritAQ54aQNuUY3wtc5DOftLQuinx8SueJKxrrGem4MNrO5b7ssP/jc1FJzdavIR47dSNmIMVspFKvJQEVmLiAEBXslK5mv8mja1kA1ZvHjXiFxcauhMG2Lp2epYFBZ9gXeqSfhMN9pKhdqozoDv1V64zjiRVvvp7CkeP0kiFV9KE6gMfi+Vhob68JnjMZywAC2CWTqSQDqCssF8unpFCj4WxDsDaEzjxKz/SbogteBQs+dt8xsXPjz3SssOrDSGEPXCmXKf6F7g5xc1GKru/5N2rcLBk1Cpgmpcq4cGD4XXWz96dvknQrgHvoHY8uSVnEtKBrkHrElei1/hcmsNtx8ErIQh7eHWexwl9ZqoHjI64KGgdbBOCgBjDwAt/ghIz6UeueteXW0mZQQiSZBqHYjEm+ZAypF3jIExu+vzEly46E5ET+a51fYLapvzXIJjOoax4c+rTzrHnDWK1oXn5jrBOM/BZ9jKNm1ctfYnQWh1p/qkhSbTZXDkHP2zOvuEt4AzO2P0FClWandfznCq6zbVlEJRaDmgWAkpKYruSgifJV05uR7S4OpC+RfqRGFJppNpDRukAz9ho/gDmiP1QWZJbDXJ+lPVPRfywh86Ou10zTiE4G6K3/QdySPwyOtuZlt+coksOvTPThhV5l0uqfVJm741NvhKlV/XMIMnjwJfppvB2Kkoq/Zotywx28wVudjgFgUuiLJIO/6eAKXTy8lbyIFkqUUcBR3QX2CH0MWOeQYBowDJDGkrGZAIjJeZzpbQYjf6MSp1slTrrU8za/Jykatg3S2ITb+S1Z3VpvgUomZJuFPlkPH3c96vWVHKVFTfBsut1fc1gb7k3deupvmOAQPFaKtCIdQf4cdHHm31ydNMmSht7s2x/1zHOA/+x+56Y/+BfiZbZFteNebI9Ei/muPGuebAKTAYd6Rhos/2KT04IzVNQ6qdr8+pIn8dAwWSOYkr3b+pgeVfAMeU555Q5ydyClwfJ61I1Mn5CHf873cV0lHz/1/QvjmbvRSkkGajX6oMQweI0gr/UvXlX6/msxWS+EPTzD03Uu3nWK+DJXru6p5TuZeGpc6iFAUa4xJSMbWl+9iDXpv3giV3Ji9TVFKuHGs2PisgVJ8Tft8Y+PEvZosfnfsQVgsuBTk/rqdXMypkJWwY6Nko0GdBIDXpHxAFUs5AFgPyo/4YkCWwa2oyRzHQHQk0fA1PObwWPbV0DeCG1PVPBuXmQ4dsVEa+hSJJ6RvF9U2uJb+aG8W/r9DV2h4IWFjX5tqBu2b6KN7mXOxXTp0+kL73SDzmYRhxQ94QpTH4APSWhmxYfv+eCI7BldnJfKmOzDbvOmmLyF3addIjXWxC35IyHVvfOb0KvoosLda7KGAZKGOGJOMqZR5ayqHHtqRiIomEVqx9XujMxrqmpu0eGFr4xqcEsF2pPpMqd/d7p9lgrLEbXxf6JaEnQkOwe6YQunRz9kBNGUIfEZl7gAu7rPY8NjzgTc0jKedJ30Y2dRu143gfnmV1KPRO0235U3kAVNCaxUugceZKPEPeXq4Zcy4SM93Vas+3f9jwCEuLUsMVdVxy5WZ4qKyi1B29fM1W/aB6z98lTaGYE+474Awne4Yh8qatbgwYthkQVLrNm1alGyTDSQvHXq2NL4Pj4LfjP1pLxAEJL4atgOSSS7/dff9wvY/T6AxQShUFTSfOzlzVyRomL+b4PTGUr/ZxOSxqxoExSbRBe6CahYlRYJYnbehNjYALhGSHYk0H+Id51IvTU2DxLO5YUh02+C6bsgy01d2/AyOFhtkMYkU7elH81ULWo/hwMAfSxHf3hnuMY6OSGQjhrGVZMUv3kbDmtlEq2LLD1cLArKJkVBUYSr4ogxX/CAjEjz/rPgNO9iNY0gdKX8mDLrIxcZyV92Peh6PbCH2teQlUAA1sALvhcj8tQgg8wX6Fbf1iBqkLDZdwn3CLs9vQAdyFEDdfBCxxy00gZbZdBak3jy9ZcCKwo+xUfniDAqtlwfcyE+PAMJe/VtHCGGf8FkRtL7ygDmhiNg5Ld0THH90AyJa3T/NMknqhQw7r2kP4hbEfQY2lYnuxFePnp3J2Ao9ulADEER1tbVIGJIw8MWgbc6Fdcv3YxQzHs2vZDsKFVQ1SeVZp1lZXW2yTJZu9hOlpDHQwB9jBR6vHqgmR4MlBlEU2IstcQvzC1J3qgyd6SLTUpzLOzePBAXeHHp9bUMdNmIPjZD5/3YwNdEgsGF3ZP2DfkWIoW5baHLFpqGiaWdDxI/aXNEexmHmEYlsse7FHTP01ji6gRS37zrv4SP6eqY557EeAJ7LhiApZxHG7s1DVen6Qnpj4K7cKt4NPVHPypw9aP+MmteR2010c6fFxZdtYyWFrebwYS5Iq0lyCW4iOsDbtAFTKONA2htn8lJIqzFeLswjq3OtBdEHhz2o/pHUlaxSYOsM4VRbmDN312g/SSizDTMtT3j4T4kWyvd42Ij130Ktcplh5O6F9y+oy38O0OR26obvEnm9VNPAuH2V6f3w6aUuEgu69q4Igq8bjapHXyjuAyO1//G+OkXqRv7VkqN2lo5uG2u8qZwd0NAodrM6RxAW1z4gOpYziSC9Tokzyvwh/nHVufZ8Cosm/ZiwMzQaZUrY56wqylWocy5VFpO/sGpfiuUBHbyeueqPSCvtQ++UbV7oGbYuWzWOc/KUZjfRI/MEfLtjGTHdEg6RWTbtI7Ja8kYsdak+51N5ESrXw8H/bobR+HGGJMiTvyVlART+38mTyfl1bijfYpsIaWUPYAcDLfqp1oOuWLuMwSNzBXOAs7UjGXRKQjhN42F0wuF3L5QURde0Syxgnvv5G6jgjq+/Nob/99W+lnWLTbHZ9iAz6e/PHSP5+GPkzwr6NiKaI3ZL0IcFgacKfHmadJO1/9GHxU5ujluMx0miI322FmvzFQkpYzeixQBYzc2tIfz2utG/uXvi9W5kUGyDuNHaG+FlrO9ZX8rrNaAzUib7r8GZ0JtU9HDFxcLyXGp2DfowmGx6zBG9b48HlJV4yXwgXE2v/nOVEhwmmO1THpXHcbWNyH0fmxsgGQQHYjZWPz64u71fp/l6Pdh7nDo8e5y6KlDpCxdu9dmknlLV/tv0GzN/2Oit/RvD2ZBPBZREJHHUXl+S3EKNyNu+xMMnzJ1C6I3uz9EFAXNDvisCOXZtJNLZItFQm2OuT4GT1xbW4S2qTdwLp9gqtXgimuiCNa8w0NUQw/wWQyVn63+nKAAfmOZ5QRqO1lYx0KlCy1VEBOD+UfP0oPzLBGXLuGAHk7hK0M2ga0KNj62Ei1V3lpmDNokq6kwPFEv9B7g64UZ3EhoospShOJ/By04mAJHm+E/abhVK6l3RI2yyZ0u9js8+tZyOWs/uPseU/Ulh3v0HQXMNvKbo+utHI3zVCnBVexC1mcxThFWI3dS7uny8FMvJQCmCbz09SidQdHdhImprmajBOl8yhTVVjRI663Q9e4n3McIcjOWSJ/umJFBUlOG3zGBWp4saab3hV6YXMAsb3ORb1WjFrjU796T6ztzs0cIaFD+b8HhZARX0bjpJYXdbYUPsyq+rNXl3wCJYOABxCJS/93CK+JctxKZWk6C2SXmscAupsQEyQCeEvqrosSGTYS6ccUcibkOMkpXDOvCtQDhHCwmsGWGGVR4VQB9bJx1Nbam0dT+jGKNdlkSU1fVbNhyLzV8xwmtuNv3NFV0KdwpoBFvW3BtutwA0p10Vcir9ahluIAxilGP4UOuAATINHp9Y5JIdKh0WDwIEU0y1103CrJy7vrt6cY0d8IdmHg4iXx87Y/GI53dW/EJglUcGvNeju9j8V/ArL5JVPbdE07xuYpK0Muuu+sPF09CrizD1FT8kU2JWGqYHuB6QZyH8DeIUDu22HuAEuv/+k2fAFYG20Cf4Mi2EWcvtL03W9aWApKxNlZIrQLkHRZuxnusgiJkeRjtFsMObKz7tZTL7//OL770ZLSnHkchfLaxWf58I7ftP7jP7SqEflW1QfaROZPZtwcaAS4bCRh6NnzSJOdctrDkbIe1uHYIHtCyNF7K2O4+IgnT0b2Wj12gX6fjA7QS81CmS2hyRyq70uBS8KlMtNIXRO4IM1TZifVMzPFN9Vnr2WCQhnn9xXt+Mg5IcqXAiGQtKhKUgyJjTeuGIBRuoWfBQPwk0eif0elMYdqkVYbAyG7htXDt1Y5V5i7WP2ndf3qfxo8kAk/TYFcfO9+OIyhHYZaOvvOhdxyC/R2reoZTSt54oW0MXi4uoCBUB+1YVhAlKHaDER0m4KgXegiA4T35F+yMtJUDI4wAz3Ns6CJKQp1D9qvJous85mtHxFz4Q3GVA49R7Gx+FV48Tc86PddF3XP7AWjULu22XW4T57pOGG7bgDq05++xgGGn17o38k4Sy1ZXSh7UNirXIF+ixTvCtXybirfYpP1GcYNRYAtIUNzl6/CY4PQUTnJAduN8PxmcX+A2SSPesKujwrXgwCarow/C9ykmVZX8+E0ag6MzuL87PrMWSBotEJwS+1Sd13IsQDbrI4k162oUHMXmZOoPft/cFentAuxXr41N2h47122V+yvhx0HvLJo0fc7tbX+kn1in2FlpJ7SR+SlKGq1d06+fgJO2m4llzVHkafEVB+05bXKlu72WzGQy36c7o7O0nUYC/moVJmrDCiiCB9YE2DpJi0mubIz5BhJjM33W1gMvFeKxWdXGUgDiGy2JBFznm9GbTMiNBiaj4yJyJRYcTdawrB8YZCfz93m4lRkk3JwtcmjdguXnBl/n5xeCZPhqCUwXRZQIUQYfmVDk5zkaTqfZtEDxSROr0DteZ02nZwcqUV9ElxC38Y85XTYkqT+CBZGlqMevIeyPdS3iIUmEOPsovPQSwiF6vUq34FST+ryUlZkjG4koKQMHiOWKkKTfTaku3Ls3skNuINCXtgA3BLnRRDcSCs86vLX0WBFUqm1HS4mTyyuyq110oTtAxy0c52IVu15zL6niIuIyjyGAaEQ5lcrRY8QfCqIO6c5TyFuB4LSDjJA6/stEECIw8qPB54oAYYL9U4lgt5VvC+LLrT51a1Fzhfwy2FdLdtsw9aWcxvJ7/N31y9gataFNX2wSI9tJSwGL4SPdneKBfYyA7cuoOCLDo6viYRGZOVngz+KHl9jdUd5boo7VNmuJfeTBMSlnUxbsqG2kp/bkSz6Stux8R1LmyyAyzhoP5GOkwrd4bfaL23bS9RNmvtVdiS88lLEiy56W99PVua5tZY1Xpy4KlZm8SWkjsr9rdkAuUzujkvrHh4XxUo3+u6Zmqcsvg4Bo5YQN5fG1eV5WlMeUhDJg6GjhP6Cpqlu44InBpBXm9IU1+RumeYGdFXmF8tw1XDP1ScIc/+EuKSYSgqCPp//K/Pj7iMbPQCIXisubeT1er2xqwgmvrliHNNzytbr5l9Hl5dnrGfr9/IbqVzid/6bjoRJODvJs/zY2J4qI6PvcghWFxck0PQ29LUuCNKCUkb7qs7peTmg+Vz6bm0TxH0fFrSRueyOS8ngjAhsLo4Xgi3Ym/09lJMBXjR2RDA9+KbWQdLFgig48AoyYHGbiLmvsl9h8ce2ea9I2cX8XOV2zdq4tQTWZnyZQ42DxvAfnj5uSMOK1AbE4DfPX4oAoJl/WQJ3gx6LnjlUwVza/KbbzOqdmoicbe02oifjmw3qa+jq4ukHlaWN6l16pFvEWmh8PSpFZWbdqilvBKWhTY/7yotcO2vmniH82nuqhJasrUe/dFi39luv7N5jvmXj/HlUo5LS1UKHc0YRM6aIKE+A5hKbjsmj3rrIwNJHe8+E2mP5FuacWzcSolQxNzyKKrhDGlTDgGtySQzaLDhQvWTfRpkDJrcSFJXRBeANNTllVpH2uJrdKlDMZRNehD8qYdgsMFiDtO/OrddiSxnbYUjvTNUs46J+7s59EA3ZcGkX2+hS8/Ogjb1/kD08Dr9fPJO7VSqKrQLcCwv4Q2XMPOHhXQ7nOuzQHDRQLWlvdi+lQNvjRI9flMlOycnpU8Zoluml/bf3gZMdP2jiVaxCd/pkNsB2u6gnV8+OAdefgncpoHKfITbLAAcqXbNnBSUu6fbHrWD7Xtqhc1SawtgsowZWys26zfA8Dgy+7aJCUG1SVy2xVEn7eq0DmGQ31rVP62FGr4DXYag/br3AjVFTZkERU0OlgM5/rVPCIP44dDLz3VpZsCuoihIjVdnwSFGfzhjFSH2xi7W8aNAU6kpMOaUGSb4KP1QOZTawuyBl2vHJSrimdyjiMBLPdbeiMQqFj9Uau3NsTN/0H6upgTK4efljApKrIRf/P9BGV95f4DGGRHdheukqK6E1p3/G+MUNW3fCPSlpYnDkA/XvRjgmgrQZQFvgDR06NMLWFLTcmyByDwsycu67qMHy0pOaOpcSGQekmq8rTEv7CTmIDkVoou9pVHvLol2+Ehg4/SEo0p34eLwWbIUIri4ZOmLhegNqspbk5UwkVNLD3B29vgzC9U88IaIRwjduADLgWF36dyBTxb3FSAOzqbrUfW1SgheIarK8Ux4lhpSaKoMFrSgDrMGhV0r++UFt8V5APMYjEv4jyR3NVkptiA0281Ze/rtTJrdHOFgwRzdFChFV8t3EujKPzwOo2G1TvTJBK42hJ/6ZjP8tOFToN+NAXq5B4b0fplvQZfu5Pyg8GkgWW75r24IOhhlvw6WmVeCsN6FG4IPtzkh0GXLC3+01WVBvrgci9SVQf4j3BO0cNlocRazxXcNrYyz7JpurHsP3wZyKsGpXUZdsPtpbPWqVG13PUA64x6+B0rNJ8Z62uKAwFWfWo231q8BBRm4+F3XfoW0nrvOlX1tV1zyy1NO3TOIZ6TahrzGl5g8puW2MBcfqM/4Y4m9/3proSfRse+bwv80DOxPrm9UsrlnDIAXBg91Y8oMFPfA1DmJRcQ3y2vyESfndEgu+BR+mQt3bf7qB3nOSusgXIF+ciUHe3u1oHMlA3+hGyNpazB1ts+3JQ/3Jyw9OEJ06cd7g06DjEMF8b+wNUgTqDKA8PGI1aClD4VeYf+CZr4mT7p1vyrGpJaWTULL4nKVLlQdSwCm87dCcPACKoNbtnb/LNXo5g2ZcUupfUKG8nrfRsR3pfr7PMA8XGa+766qUuJBkOTB2epcEIqGkRbukn7WGxR+LJgH1vbGsFD/AoGInxFcuJMlwINCm3N1fmbbTyGNJsHevSarJr2vjBRQ1gh2qnHwGtTP/DTKlqTjnKfTewM9bF0vhVxSTuQZFH2pzs4fTJsK7kHSl/h7IEndUR+pjT5XVToKwUNCGbgfQw4hRiUWXBvd/+lQPefw4mwGfkJ+4DH0Q6SnUnITitirtByhcln7KWCYOmKJO/o75FliKzxMimDUz1LZ2y+GW/L+Esq5T4/WEvu06tZr9MKOfd1kr72zy/l3M9m41H1vRScCbNpOBuRRH/DSluO75dkYFUVrriafi1myTbjMmM7g5wTMrT26VP5MpLv6uFSqZzLSFmUEo9SIDGXU1euzQt/y+CNJbO0ZQcwsY6ZgnVgkdZQ//4hqT/BKU04YTRJWaGZpLDA2Nq74p1qnxQ3MeyweMJ8T6UeX8PsAZDA5XZHcTk2uvXFIT7RJw2VO3oWWYfBJRSP82BHcKK3NpkVVwBuXDrl1j4W17KgeMNpx/uIrHtb7NnbSlKpEn3z0VAWyG8vuHTj3JSQBs7FgpKEQmMatZpgb0a71Cvp9sZB6LA46k393OMhPq4+r9zCuzJ9p7f5Mc0XOnP3IDt2lbaXODW0YvGKIotj3HrPY76fsV9ZcRzrlO1N/I1ql+xXtBhnciiZcZGrDR2/kfVa5VY8vwonctKvMpufIhuvXnCTwTR5STTxGxBt0n36VEsRmg3eDfmxWBLkdbBAZsg9iKfNmODjS5rzfFDV34J8EWqcrZJl+wo03X/L5pwBwvbiim0Gwd2ZTrBmsAseb6YsrytUXuHfMnH5BeduV3LcmgJPnJngUtHjFQtHdXWuzdkOcIloux+Eq7z52jTLTyNHhSyXn0bFUVNVxnBWPk4N+TCTwW/EI/rRT/CwcwB5fylaNq2q/OVREL/IYJ4LhZtPf25LbbW+gnOb+R8rb3TxUKV2fLgKfKUFuJsi/DxMHVvufn58u3N8R6gsluq3GmnTi5FjejUfu69c7FClh48dtgAXH2QGZpm9CoFGkjvildoytpKX7AHkNU/yMMq3viNIGXAlgPtzAz62VDtIdcuAwgoPnSUpOpfmsxPpo+2EtDqcIMYZ5iOgy1IK23mwEj4YS1vDIgcYPBKCBdiCXHJ0Ir8jI4VjBocYBcZraXyyYB9S67+GYmuXTXlHzyxGXxsD+xyEuD/RtvTnqop0/w82dL6jQh0fM/HR+Qn6pPUNWsG+TfwUf6QpKseklhfOCb7qA3YN+fGN9+gLb9604J9UbVc+mU+7laiFMugqiJHc+YHo4LRDpi7MJLMO+nMv9BWYAn6HX1V9++umHSiXn3MAeCQPB6K1MUE63dOSiBgMZ5Awbtf/UfPIP9HcZQfxuRBubyOi0vkjv0ckxzQYcffVCv7MDnBhKHnrIHShPwG3b8xCdHvlwvVkyzXNwqlYY1YTDNBkqFdXKgtM5HUoIcpPbdE40ZIO0uLOmYvNS+joX6i5bmAc+Bl2e+MowZgLp/y1rQ2fm/UtR21P2IYosa7KlBdOtviRTSdkSO/NztsAnyHzKC5qHBGjnsemgerPH0Md5nxVGMCozyd1jM+H0nbWTKsNKlhAq4tcoAYQ/ziEPZf57wvWz4TLs/vZg+w78CgD1l8CPdbMlbv7/d4Ljazj60L7GmV+mHjSfXeSqJ/xbrb1CjC3q7hj7Q9dLLfe66ADnL25C3D82cj+p2t8ZuZ8EvNTVhRg6Uwuckktl7fFvwcxSRomxr1DKfm5hY7E0OVkoyx9WMmddwfOlDy49F3x4zofC+ESP+z19ZLXkGcm3PHC0q5D8GKlM/OCjD62GZ10Lx0bHVrdu6H+QQyf6vynEvy8Z19KTlb9WDQkeMNWrbae8RJiNzbQRWjWdXNcSd+6OH1MdVlv1RPUnuVWXh9SBjk+pXqQ2MNYFCYmtkfI5yTH/WJZNa6x/suJgfyG4qfjclPtlkB6t8/Ok8jOuvmNgiqFlae283oDmLRkSydHtEQ+WXA2YGy8OXAT84Iw0Hr/eAX4gA0PqP+BICj29pRnJiZ5sdSJ37vJDgC7UdYXqvgDRpPq5sUV9O4Qzo9FVa+Vov4SsaH4iX+nn2B6StJ3Ts7AEeUQ+KX8wbaq0Eqk4/cl0GaMEnqXgfX5yuVguJDjcT0yyXPGaIqFp6So1/aa+4vnqFKxO/mVZihMup1crJv+Ajy/xwTx5mMxxE+iPcYV/xTETyN6DAbRy/GEUUZmlEVvwsYQWhEA2RRI2HbTq0s8lr+kTqSrU7ZmW8q+28t8VzFWIsO6HL56pvXBNMPFk3yfbwYBfFEaGviZj1Yk8X2E9CcwQ2QEDsWRAMDrPbnm2Ihgju/7DUYz1cyOS4bqM8U+ebAsztr8J+2y+dMc+Wyth2GJsyxMbvR3TgJInKrG1rXLUY3uzOO1BP15nt6JPM9JFeKO7Qp/XaNZg04hgGwoF/fgq69eoOqbFMKWvBAcTmQy2YhPc5gDc9DTkaqS16TRyRQl6UZf4jeheTtIJtCA39N1EG4BBG/X8mVliTogm8NqPlKbp+c7JT3Wd8UWazuQl/ArVm+dBajO/OehoVHc+yhbr7bRqn/Jw0B32fdMtQ2tzPGFN1UF3hhBSahoM43ZcrabckaBuAuz9wjIUvFKxxjRWVPDTDoCvn0lpgfX5CR+vPMpWWsSZ0H6aqhCt7iw1FjTKCKEuXPFemtw0KvHWcrORUoHXDEP4ekH8Q2sf/Xobt1in3FiuYUAGmMNUE2ubuqewx5E6yRIF6L4T/wHAYlCHe+ks4Nqbn/dpLJgWQqF94EoEvfoAt+oAaIedEgDdl3fQcqHP/j7X+JYFgF4QZVMDtm7dw8MDaalas0G+jHPtgQwlEPMaSriQ5mELrlcUUli8LmiMk6vLSzniO6ECLMLB2DesgPj5Z2emAl1TLUx60keVxHiUO/N4Nj2+rlMfojhwdlET4zqbl0LhLbQQW5aw/5HUebmQwpkqgNp1lmac1sjy6lgkbNoEzxr3Av3hSindU+iO0fRAqxoyCb6kbnH/5PQdJx2uHtfBYokQpP3lYiS0Fo62K2INkuQcZq+GnNq0XiOuzGzq7VlZdpiaJf7BbL6/WiGE0cRx7MRGVhkOdnRrF6HX/FqervnoXPtvDWWhXAPEt6NpE2CzyH2e9KZ+kSTUZk1y0aP2Pp9mYMXWEKhJw5qrBkVnaozfzBNMWJe2KzWL76ys80GN2x0VcBVWU4H5E/pkq74FUwqsUApmeps6USdDotB2nsQ6yhGnV5WRsL23rAo3lfOwbS6XBzZU10E6tKFJ0UBheQEehG4w7+xhE9GjwXeJH99M+hHjsx++bm+PVXN8/fWXSZUrxk5wr1h9iJUygy2aW6eX0AagfBZum87NjYdpPyLTKrJgHsLccvCzy/hG2IKWAQ6hZ/x92l5e9AUu+pSJ3ykL9466d6aG53gjkr28ChZnv86GdkGxTNPabXhLYS2U4oHeUphlBPTU+OKWwlpIWk7OZm4rb8U4clUDu6VGKhadNJPBgLVyPlRkNiknySV7QONSFIAnCvqTqD1Hxqradvz84zfDevRQjeCu6K4cuT//+HUzgkZuuKqnM5zjqRofAy7I4+e5sUxUey4X5OJc2mG5wNH3okhXlicPdiXKSLL5hAkbFGEFZ0+OkCbhlA3fceCG+dLyZai9TVLdsVMOUgQYwBG9pSflDl57b2buKgyg7x/YiOwDT1dP+IOQXrJLqtpL3h5//cEDhVUpcEAjqfPlD7IHvMz9jvjDavGj7ONGSdJnLIfmqEThi8fgDCNNe18nZsMAFQ5NScJIqKAwo6r94omCVd7M9kZaDj7H8xLWAJozfdzQGGtjifaiyBcJtSsTyWtmwUqDqPz1SnVBiIw4iN6AbULcvtLlc/k7uzRiVuo4lN7FqyWRHXuztFta+FV8WB/Pz+Sc9g2CCtKmbv81PHYK4TIs8lvqazilwJzZb9peom82yJFQ0okKvo5zyA2SN29QltmFIGQwPPxvf/jbwxlG97eHw9H7zR8fSu+zkyGsimgUjSWWeAv7j5PjTlR0koiA6UFEklH3C+z10G5YWRRX0neMIvt8NifDvVRodHvdOG1XJsvIuGFYilKwlGZNogDDHjtO0kmsVdT1/UXn4K1pDDPo1GwDbLhx6YPQ1XtkR4ZtrIq0OCI+G2ZXvj95jTi9nxjzCGTZMsjHXMYHlwuurpWc+R71izrzLVw7sBhMYRAO++A4jIh+Af0j6s5j3iScdvAMbmyDdHGI9vLFoqaer9Q9RLfcgNLS6nFQM/Qu3yXeul14Mu3/dCVdpmljnr0UvrfkCMu8yXqKYl2SPUPgqvnYp4ZrBEs3jsdfk4a0guKByHJPnAR7bvqstFv6VgW54yTRjaSjAjOwP1tQTsjpQrg5VjiN9g+SeLZ46/rFzByBVyAL+OYCKKlU2xC29gTPgtqMSQ8aCuCtU4N0NSDS/u0yAlpksnbu6rmjUfqp/AVA3LaZM8exNvYoTWHiJhcaFoYmVpPjJT53OA7TlZZIo4+FsZ/G5lctyoVL0G8d2zHXXTUQGhm8NHcGY9sc6kegtPflbkG1Kn67bqPgVLLLtrTu+XuJDjxUtVa5Kmo7EWwbcZG8dUfKEfwcJnxFFCq8iwAXCHNr83g/zAM6hU/QjAMduXbewubOhzCnbujpcMVfNimPg4o5bTxMuCHhBkOXz9hCZ5oaz4G2jvdW34Jq7t5CEP1nggjwsLMaPWhoa2ypfJY2nzDGzDbiXYlLbNQObqa5SNpImvpFHsBmEFI3d7pqXAD4YbX+exDqg4RQ7Xp50WlFwpaPSutBqVLjbFMj4653zToesqaHTkkfys3zW16AERvY3IqZSWFb+/l370Nhy8VGZJbfarffgSuBhKygOQ52/g28NZqn5OoHcDGiKyk+t+CpTZ5NytGofW7w8I7R9j35nPnajGRnRAm440TwlskYpWhOOaVcbG3YYdRfEDTY04mUgajEC+qwThZfI/pYbLA/fxZGdtT9tHVp0iww1L2RGeLtjYYxPd+p4sW0HsjmJ9fAgXbdh3ZPW3F4MCfIqVVX+6GpUaI8JWKZEOrDeq/D2fvKsaU7AulhhabQcir6MOilJkFbHnQWI5aFtbD+/AseO7s0lhoadmVMpz+Z+t9FRY69uIajTmmcXtovhIg8efXDRB5ByyGzRHmvwze8L/0G630/+J3gK3Q5i1K5B34ko0Gxr7lfXvqZ+YmFSMLSVWD3sPueT93KgN349uIOj3vNFyHa84F6rpIDAjDWaHEqdCysZMN0QO4cjE6vzro7nNu1Hwd9MDTyXB9m3AVbGjbsF6w37Sul66c9ZFSEm6UWi54LMamuzjElV43HMwsuSWYoldKrjlwa1TfR8USioj0AKwg4q3gU2fNNccKw5vlB1JmMOM8Mbfj634QY9injFGuzg4AV8DTBqmbBXwdITV6KTCZSt6q1h0ak8EjaIWAM415Fl2/U2NZjJmfHS9k55CVaJzdWjolyyzFiQg+Yyxk5hjH/er3nMHemYxVv8nrEJ6UH3HQGJ1EPHe0Xp+yW5/TRH+So8cjBrh7CQfmenRcMNehVu2s0zAhF9/Sn+zfjMlzIzZs2t8kJqyxrt6M2339fP0qyj7RSeAaoPuW7njeH5rCVxAULzwk/UM4Li6dvM8flPOZl+ZkoNPDwkbftXPiimjPXdGTOjMuHZf318+o6FjrHm198FGgDjVlV10X9QzD0z2zp/ZR17CVCgEZBZaIQHLjcCuxdUNHleNBVuIVtFLz42Xt82znRiadh0+QPi362xvY2lF72ZgJB77Uc6AQZou61XhdsrHQYEJHtfQfn7Q3FqcD7+qw8PVssLpkdI0vAHwCNqprmH9z141vm4mEz8Eby4LsecRdlPCbxRzSSKyPwKm04YAs8APFoW2rFv5unmYk8yxvSKvUZVLziCb7uzlUAlvfuNuIZMj0B1aWTz26A51W38I5lWPV2ony1ePnyzInyNjVn669fPEg+yC6m1KCkxa0CrpTuUFUYw6gCDw73DDVolpXwYSjchP2Yl55Nkyh4cNMTdz2QXYVcQ6CH3PAYb8gli3jNie+KKpI2FITJTahqb2OX++F+vZgzQf7Kl8gJ+SV/5WuONvjNX5JCQR1T+Av1l6/5LX/lK8X6YVL6sLd8aou/2Rpj/jyUiHKawc9DfHqevEVClnx5Duy+QhY+PQ9wHfLw6XlLGfjrkMlvyQVPn8n4Id/2tGSS/ZZUChqYxl8tpRSagB/yzTPDBPxCChCqR49gTia78xJTypI9n99e39Ci5+p3yj2+mr6cxWxN8HwGnuty+Wl59vDxPH6mPHnEdTnykdKTI5UuM6WkEubOsytgCVD9nM10A/DDy4sUHpAaaniS9wpRapfPz5RnoWLiJC3Fe1CK0PP123NNLhrzNcVL8KUc8vkN5tXEkvFDjuH/B0pSEW9IrAIA"),
        .init("favicon.svg", text: #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7.5" fill="none" stroke="#3a62e8" stroke-width="3" stroke-dasharray="36 11.1" transform="rotate(-90 10 10)"/><rect x="7" y="7" width="6" height="6" rx="1.2" fill="#3a62e8"/></svg>
"""#, gzip: "H4sIAAAAAAACAz0PBXIjMewrGt2V2zWV2+BLlkwhd2QvvT6ciBl+Y2uhX682cYQupb9vxrquyzqVBbJMcs7ZvgKh9bqbh36EHDjIA+H4t/JUrTRU+7DgCNVw0jTCj+wNwfjVaoSbsNEIMVFY6hH+U8W71J+XwEvn6+RGqK6BuoiuICr2s9Q7CJEJhETFJppA6xFSSEXS9y9fHMSBHpCNf0lXCfr9VoThKM9T3xGc9talo0mHMzN5vutyyaH/8OJ4BwIK4hIKAQAA"),
        .init("index.html", text: #"""
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Control Plane</title>
<link rel="icon" href="assets/f3511a07a4192208/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/f3511a07a4192208/app.css">
<script type="module" src="assets/f3511a07a4192208/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/f3511a07a4192208/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA4xSwXLUMAy98xXCHGk23QJDYZJeuHFiph3uiq0koo6dsbVp+/fIyS4sewBOTqT3nt+T3Lx20crLTDDK5O9eNeUAj2FoDQVTCoROj4kEwY6YMklrDtJXt+ZUDjhRaxampzkmMWBjEAoKe2InY+toYUvV+nMFHFgYfZUtemr3V3DiVT1La+NC6ULYRh+T4kea6Ezc8zAKOEyPF/gUuyj5DBkiB0fPBSYsnu6+aCdFD980KDX1WtSm5/AIiXxrWLkGxkR9azBnklz37z7s93j9Ed/vP93cXN/WPS4FtsvLYKCMUGkTDlRr4e3z5M0fillePOWRSP6li/O8szkXeraJZzmKT9EdPBnIyf6d/EO5Tb1xVaQ+brCL7kUPBOuVrY4eeT55eTMh67bvtQQSQUY6Ta+p8fgIKAG71nSo+/mt0iUM7pdM3Xsi0T5PQzH6n9Pb3om5uVYhKmvdvtHrh4rlGcPlztZaMbflo6QuHS9HiyFQMqBwKpNHOWRVZueocBSm4JJ4Ra/RQbBbH0lrqr1eGeJxfg8jZ5hxIAhELsNXXPB+be3gYR3TNGFw4DkQuEgZQpTP0Njo6M5unudiGTKlhVJu6rW1a+rTHWqpeFBPAbcAakYNY2KsPHbl+XxnelrXqpCzpBIxS75MuhF50dIcPQuZNfU5EUOIh2B/LlUJFo+Q0CHBJH1oetIHFxwAOkzpEkgEAAA="),
    ]
}
