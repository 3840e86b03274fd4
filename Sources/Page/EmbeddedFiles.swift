// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "d5d079f346597dd7"

    /// What the files were made from, with the hash of each.
    static let sources: [String: String] = [
        "css/base.css": "02d1ae4c08dcbfde",
        "css/money.css": "c2bcf70c8d82a8f2",
        "css/parts.css": "b1ceecd273e81dd0",
        "css/views.css": "ea260ad3fc1ed5ed",
        "favicon.svg": "a99d28ee04d62d35",
        "index.html": "f5dd54f1aa68f95b",
        "js/actions.js": "7739ae668cd7868d",
        "js/api.js": "e5301a68ed5b125c",
        "js/ask.js": "0bdaffdfe04cc9ae",
        "js/chart/bars.js": "887e14b8ac4f733d",
        "js/chart/line.js": "58e2db2ecc288c8d",
        "js/chart/ring.js": "b4c9d2409381378e",
        "js/chart/spark.js": "f4b54c5ed4b187c0",
        "js/chart/why.js": "d4bfb04ed453c301",
        "js/classify.js": "dd212973e30be6bd",
        "js/dom.js": "e3150d19868d1e92",
        "js/format.js": "b1a8378f030187b6",
        "js/frame.js": "80022efdea447e44",
        "js/icons.js": "b01c8c29f115ec56",
        "js/keys.js": "1acd2f2870fb6cfb",
        "js/live.js": "32e502508f8cc2ac",
        "js/main.js": "1f051e551100692d",
        "js/parts.js": "ba1a7d7b4800a5f4",
        "js/session.js": "394c7b9942dbd609",
        "js/store.js": "861aa906e9301c37",
        "js/view/activity.js": "3827000df23d25ff",
        "js/view/advice.js": "00555209e8797ad1",
        "js/view/alerts.js": "068309a7415bb4a4",
        "js/view/budgets.js": "8b9b1d18ebec0b4d",
        "js/view/fleet.js": "c7f9d12374f392be",
        "js/view/log.js": "1a318c2b7cc376ee",
        "js/view/measured.js": "d6a2714ffc1a9d28",
        "js/view/money.js": "827fa426ef7f0b7a",
        "js/view/savings.js": "c061f7d14977acf8",
        "js/view/schedules.js": "d4578e9d90bb177d",
        "js/view/server.js": "576046c71ebf9390",
        "js/view/settings.js": "2ccbb5894e0ff998",
        "js/view/signin.js": "328443eb3aac270f",
        "js/view/table.js": "8d2b7b55fc5b6101",
        "js/view/timeline.js": "cad48221729ad682",
        "js/week.js": "829f0c13b2cdbadc",
    ]

    static let all: [EmbeddedFile] = [
        .init("app.css", text: #"""
:root{color-scheme:light;--bg:#f7f7f5;--card:#fff;--line:#e4e4e0;--hover:#f4f4f1;--well:#f0f0ed;--text:#17181a;--dim:#5a5d64;--accent:#2a50d0;--accent-text:#2a50d0;--on-accent:#fff;--busy:#3a62e8;--amber:#de9314;--amber-text:#8a5a00;--purple:#9b7bd4;--purple-text:#6a45ae;--red:#b93015;--red-fill:#b93015;--green:#0b7a53;--grey:#8b8e95;--hatch:#55585f;--purple-light:#cdbcec;--c0:#2f55df;--c1:#7aa2f7;--c2:#138a7d;--c3:#7cc3a6;--c4:#8f6bcb;--c5:#8b8e95;--shadow:0 1px 2px rgb(0 0 0 / 6%);--veil:rgb(20 20 22 / 42%)}:root.dark{color-scheme:dark;--bg:#0c0d0f;--card:#151619;--line:#2b2d32;--hover:#1b1d20;--well:#202226;--text:#f0f1f3;--dim:#a2a6ad;--accent:#5a7dfa;--accent-text:#8fa8ff;--on-accent:#0b0c10;--busy:#6b8cff;--amber:#d99a2b;--amber-text:#e6b357;--purple:#8c68c4;--purple-text:#bea2ee;--red:#ff8a66;--red-fill:#ff8a66;--green:#4ec79a;--grey:#858990;--hatch:#b9bcc2;--purple-light:#5b4484;--c0:#6b8cff;--c1:#3f5fb8;--c2:#2bb5a3;--c3:#1f7a6d;--c4:#a98be6;--c5:#858990;--shadow:none;--veil:rgb(0 0 0 / 60%)}*,::before,::after{box-sizing:border-box}[hidden]{display:none!important}html{-webkit-text-size-adjust:100%;scrollbar-gutter:stable}body{margin:0;background:var(--bg);color:var(--text);overflow-wrap:anywhere;font:14px/20px Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;font-feature-settings:"calt" 0}h1,h2,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}h1{font-size:22px;line-height:28px;font-weight:600;letter-spacing:-.01em}h2{font-size:14px;line-height:20px;font-weight:600}b,strong{font-weight:600}a{color:var(--accent-text);text-decoration:none}a:hover{text-decoration:underline}code,kbd,.mono{font:12px/18px ui-monospace,"JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}kbd{border:1px solid var(--line);border-radius:4px;padding:0 5px;color:var(--dim);background:var(--card);font-size:11px}.dim,.label{color:var(--dim)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus{outline:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:6px}#main:focus-visible,.table:focus-visible{outline-offset:-2px}.skip{position:absolute;left:8px;top:-60px;z-index:9;background:var(--card);padding:8px 12px;border-radius:8px}.skip:focus{top:8px}#bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:28px;height:56px;padding:0 max(24px,env(safe-area-inset-left));background:var(--bg);border-bottom:1px solid var(--line)}.brand{display:flex;align-items:center;gap:10px;font-weight:600;color:var(--text);white-space:nowrap}.brand:hover,.tabs a:hover,#tabs a:hover,.name:hover{text-decoration:none}.tabs{display:flex;gap:26px;height:100%}.tabs a{position:relative;display:flex;align-items:center;gap:6px;color:var(--dim);font-weight:500}.tabs a:hover{color:var(--text)}.tabs a[aria-current]{color:var(--text)}.tabs a[aria-current]::after{content:"";position:absolute;inset:auto 0 -1px;height:2px;background:var(--text)}.tabs .tab-icon{display:flex;order:2}.tabs .tab-icon svg{display:none}.count{min-width:18px;height:18px;padding:0 5px;border-radius:9px;background:var(--red-fill);color:var(--card);font-size:11px;line-height:18px;text-align:center}.bar-end{margin-left:auto;display:flex;align-items:center;gap:12px;white-space:nowrap}#connection{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}#connection i{width:8px;height:8px;border-radius:50%;background:var(--grey)}#connection.live i{background:var(--green)}#connection.lost i{border-radius:1px;background:var(--red)}#search-button kbd{margin-left:6px}#tabs{display:none}#banner{position:sticky;top:56px;z-index:4;display:flex;align-items:center;gap:10px;padding:8px 24px;background:var(--amber);color:#17181a}#banner span{flex:1}#banner .button,#banner .button span{color:#17181a;background:#fff;flex:none}#main{display:block;max-width:1440px;margin:0 auto;padding:24px}.stale #main{filter:grayscale(1)}.stale [data-act]{opacity:.4;pointer-events:none}.signed-out #bar .tabs,.signed-out .bar-end>:not(#theme),.signed-out #tabs,.signed-out #banner{display:none}.k-busy{--k:var(--busy);--k-text:var(--accent-text)}.k-counting_down{--k:var(--amber);--k-text:var(--amber-text)}.k-unknown{--k:var(--hatch);--k-text:var(--dim)}.k-kept{--k:var(--purple);--k-text:var(--purple-text)}.k-starting,.k-stopping,.k-stopped{--k:var(--grey);--k-text:var(--dim)}.k-trouble{--k:var(--red-fill);--k-text:var(--red)}.i{flex:none}.i-busy{color:var(--busy)}.i-counting{color:var(--amber)}.i-kept{color:var(--purple)}.i-trouble{color:var(--red-fill)}.i-unknown,.i-starting,.i-stopping,.i-stopped{color:var(--dim)}.card{background:var(--card);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow);margin-bottom:12px}.card-head{display:flex;align-items:center;gap:12px;padding:12px 16px;border-bottom:1px solid var(--line);min-height:54px;flex-wrap:wrap}.card-extra{margin-left:auto;display:flex;align-items:center;gap:12px;flex-wrap:wrap;color:var(--dim)}.empty{padding:28px 16px;color:var(--dim);text-align:center}.skeleton{padding:16px;display:grid;gap:14px}.skeleton i{height:14px;border-radius:4px;background:var(--well)}.skeleton i:nth-child(2n){width:70%}.page-head{display:flex;align-items:flex-end;gap:16px;margin-bottom:16px;flex-wrap:wrap}.page-head>.acts{margin-left:auto;display:flex;gap:8px}@media (max-width:759px){#bar{padding:0 12px;gap:10px;height:50px}.tabs,#burn,#connection span,#search-button kbd{display:none}#banner{top:50px;padding:8px 12px}#main{padding:12px 12px calc(80px + env(safe-area-inset-bottom))}#tabs{position:fixed;inset:auto 0 0;z-index:5;display:flex;background:var(--card);border-top:1px solid var(--line);padding-bottom:env(safe-area-inset-bottom)}#tabs a{flex:1;display:flex;flex-direction:column;align-items:center;gap:2px;padding:9px 0 7px;color:var(--dim);font-size:11px;line-height:14px;font-weight:500;min-height:56px}#tabs a[aria-current]{color:var(--accent-text)}#tabs .tab-icon{position:relative;display:flex}#tabs .tab-icon svg{width:20px;height:20px}#tabs .count{position:absolute;left:12px;top:-7px}}.button{display:inline-flex;align-items:center;justify-content:center;gap:7px;min-height:34px;padding:0 13px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:13px;font-weight:500;white-space:nowrap;cursor:pointer;box-shadow:var(--shadow)}.button:hover{background:var(--hover);text-decoration:none}.button.small{min-height:28px;padding:0 10px}.button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.button.danger{color:var(--red)}.dialog-foot .button.danger{background:var(--red-fill);border-color:var(--red-fill);color:var(--card)}.button.quiet{border-color:transparent;background:none;box-shadow:none;color:var(--accent-text)}.button .i,.menu .i{color:inherit}.button:disabled{opacity:.45;cursor:default}.plain{display:inline-flex;align-items:center;justify-content:center;min-width:32px;min-height:32px;padding:0 6px;border:0;border-radius:8px;background:none;color:var(--dim);font:inherit;cursor:pointer}.plain:hover{background:var(--well);color:var(--text)}.tag{display:inline-block;max-width:140px;padding:0 6px;border-radius:5px;background:var(--well);color:var(--dim);font-size:12px;line-height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}input[type=text],input[type=password],input[type=search],input[type=number],input[type=url],select{min-height:34px;padding:0 11px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:14px;max-width:100%}input[type=checkbox]{width:15px;height:15px;margin:0;accent-color:var(--accent)}select{padding-right:6px}::placeholder{color:var(--dim);opacity:1}.field{display:grid;gap:5px;margin:12px 0}.field>span{font-size:13px}.check{display:flex;gap:9px;align-items:flex-start;margin:12px 0}.check input{margin-top:3px}.search{position:relative;display:flex;align-items:center;min-width:250px;flex:0 1 300px}.search .i{position:absolute;left:11px;color:var(--dim)}.search input{width:100%;padding-left:34px}.search kbd{position:absolute;right:9px}.search input:focus ~ kbd{visibility:hidden}input[type=search]::-webkit-search-cancel-button{display:none}.segments{display:inline-flex;padding:2px;border-radius:8px;background:var(--well)}.segments button{min-height:26px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--dim);font:inherit;font-size:13px;font-weight:500;cursor:pointer}.segments [aria-checked=true]{background:var(--card);color:var(--text);box-shadow:var(--shadow)}.dialog{width:min(480px,calc(100vw - 24px));max-height:calc(100dvh - 24px);padding:0;border:1px solid var(--line);border-radius:14px;background:var(--card);color:var(--text);box-shadow:0 18px 60px rgb(0 0 0 / 30%)}.dialog::backdrop{background:var(--veil)}.dialog-head{display:flex;align-items:center;gap:12px;padding:16px 16px 0 20px}.dialog h2{flex:1;font-size:16px;line-height:22px}.badge{display:grid;place-items:center;width:32px;height:32px;border-radius:8px;background:var(--well);flex:none}.dialog.danger .badge .i{color:var(--red)}.dialog .body{padding:10px 20px}.dialog .body input,.dialog .body select{width:100%}.dialog .body input[type=checkbox]{width:15px}.dialog-foot{display:flex;justify-content:flex-end;gap:8px;padding:10px 20px 18px}.problem{margin:8px 20px;padding:9px 12px;border-radius:8px;border:1px solid var(--red);color:var(--red)}.problem span{display:block}.effects{display:grid;gap:9px;margin:6px 0}.effects li{display:flex;gap:10px}.effects .i{margin-top:2px;color:var(--amber-text)}.effects .info .i{color:var(--green)}.effects .loss,.effects .loss .i{color:var(--red)}.effects .loss span{font-weight:500}.menu{position:fixed;z-index:20;min-width:190px;padding:5px;border:1px solid var(--line);border-radius:10px;background:var(--card);box-shadow:0 10px 32px rgb(0 0 0 / 18%)}.menu button{display:flex;align-items:center;gap:10px;width:100%;min-height:34px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--text);font:inherit;text-align:left;cursor:pointer}.menu button:hover,.menu button:focus{background:var(--hover)}.menu .danger{color:var(--red)}.menu hr{margin:5px 0;border:0;border-top:1px solid var(--line)}#toasts{position:fixed;z-index:30;left:50%;bottom:24px;transform:translateX(-50%);display:grid;gap:8px;width:min(520px,calc(100vw - 24px));pointer-events:none}.toast{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 16px;border-radius:10px;background:var(--text);color:var(--bg);pointer-events:auto}.toast span{flex:1}.toast .button{flex:none;color:inherit;text-decoration:underline}.toast .button:hover{background:none}.toast .plain{color:inherit}.toast.error{background:var(--card);color:var(--red);border:1px solid var(--red)}.ring{flex:none}.ring circle{fill:none;stroke-width:3.2}.ring .track{stroke:var(--line)}.ring .arc{stroke:var(--grey)}.ring.amber .arc{stroke:var(--amber)}.ring.purple .arc{stroke:var(--purple)}.ring.red .arc{stroke:var(--red-fill)}.ring.dashed .track{visibility:hidden}.ring.dashed .arc{stroke:var(--hatch)}.spark{color:var(--busy);flex:none}.signin{max-width:420px;margin:10vh auto 0;padding:24px}.signin input:not([type=checkbox]){width:100%}.signin .problem{margin:12px 0 0}.signin .button{width:100%;min-height:40px}@media (max-width:759px){.button,.button.small,.plain,.segments button{min-height:40px}.menu button{min-height:44px}input[type=text],input[type=password],input[type=search],input[type=number],select{min-height:42px;font-size:16px}#toasts{bottom:calc(72px + env(safe-area-inset-bottom))}.search{min-width:0;flex:1 1 100%}}.hero{padding:18px 24px 16px}.figures{display:flex;gap:20px;flex-wrap:wrap}.figure{display:flex;flex-direction:column;min-width:0;flex:1 1 124px;padding-left:20px;border-left:1px solid var(--line)}.figure:first-child{padding-left:0;border-left:0}.figure.first{flex:1.6 1 220px}.figure .label{font-size:13px}.figure>b{font-size:20px;line-height:30px;letter-spacing:-.01em}.figure>.dim{font-size:12.5px;line-height:18px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.burn-line{display:flex;align-items:baseline;gap:8px}.burn{font-size:44px;line-height:48px;font-weight:600;letter-spacing:-.02em}.money-bar{display:flex;gap:2px;height:14px;margin:16px 0 12px;border-radius:4px;overflow:hidden;background:var(--well)}.money-bar i{background:var(--k);min-width:3px}.burn-day{margin:0;color:var(--busy);text-align:center;align-self:center}.burn-day figcaption{justify-content:center;color:var(--dim);font-size:12px;margin:0}.money-bar .k-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.money-bar .k-kept{background:repeating-linear-gradient(135deg,var(--purple) 0 4px,var(--purple-light) 4px 8px)}.chips{display:flex;gap:6px 8px;flex-wrap:wrap;margin-left:-8px}.chip{display:inline-flex;align-items:center;gap:7px;min-height:30px;padding:0 9px;border:1px solid transparent;border-radius:8px;background:none;color:var(--text);font:inherit;font-size:13px;white-space:nowrap;cursor:pointer}.chip:hover{background:var(--hover)}.chip[aria-pressed=true]{border-color:var(--text);background:var(--hover)}.needs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));overflow:hidden;gap:1px;background:var(--line)}.need{display:flex;align-items:center;gap:12px;min-height:43px;padding:6px 10px 6px 24px;background:var(--card)}.need p{flex:1;min-width:0;color:var(--dim)}.need p b{color:var(--text)}.need p b:first-child{display:inline-block;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}.need-acts{display:flex;gap:6px;flex:none}.tools{display:flex;align-items:center;gap:8px;flex-wrap:wrap;margin:20px 0 10px}.tools .dim{margin-left:6px;font-size:13px}.tools select{max-width:180px}.only-phone{display:none}.bulk{position:sticky;top:64px;z-index:3;display:flex;align-items:center;gap:8px;padding:8px 16px;flex-wrap:wrap}.table{--memory:76px;--owner:70px}.no-memory{--memory:0px}.no-owner{--owner:0px}.row-grid{display:grid;align-items:center;column-gap:14px;padding:0 16px;font-size:13px;line-height:18px;grid-template-columns:15px minmax(150px,1.15fr) minmax(180px,2.4fr) 138px var(--memory) 130px 88px var(--owner) 112px}.no-memory .c-memory,.no-owner .c-owner{visibility:hidden}.table-head .row-grid{height:38px;border-bottom:1px solid var(--line);color:var(--dim)}.table-head>*>*{white-space:nowrap;overflow:hidden}.table-head button{display:inline-flex;align-items:center;gap:2px;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:pointer}.table-head button .i{width:12px;visibility:hidden}.table-head [aria-sort] button{color:var(--text);font-weight:500}.table-head [aria-sort] .i{visibility:visible}.table-head [aria-sort=descending] .i{transform:rotate(180deg)}.rows{position:relative;contain:layout}.row{position:absolute;left:0;right:0;height:52px;border-bottom:1px solid var(--line);cursor:pointer}.row:hover,.row:focus-within{background:var(--hover)}.c-check{display:flex}.c-name{display:flex;align-items:center;gap:10px;min-width:0}.shape{display:flex}.two{display:flex;flex-direction:column;min-width:0}.two>*,.why-line,.c-owner{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.two>.dim{font-size:12.5px}.name{color:var(--text);font-size:14px;font-weight:600;unicode-bidi:isolate}.c-why{min-width:0;display:flex;flex-direction:column}.why-line b{font-weight:500;margin-right:4px}.tags{display:flex;gap:5px;overflow:hidden}.c-gpu,.c-idle{display:flex;align-items:center;gap:9px;min-width:0}.c-end{display:flex;align-items:center;justify-content:flex-end;gap:4px}.c-idle b{font-size:14px}.k-stopped .name,.k-stopped .c-cost b{color:var(--dim)}@media (max-width:1239px){.c-owner,.c-memory{display:none}.row-grid{grid-template-columns:15px minmax(140px,1.1fr) minmax(160px,2fr) 138px 130px 88px 112px}}@media (max-width:999px){.c-gpu{display:none}.row-grid{grid-template-columns:15px minmax(130px,1.1fr) minmax(140px,2fr) 130px 88px 112px}}@media (max-width:759px){.hero{padding:14px 16px}.figures{gap:12px 16px}.figure{flex:1 1 40%;padding-left:0;border-left:0}.figure.first{flex-basis:100%}.chips{flex-wrap:nowrap;overflow-x:auto;margin:0 -16px;padding:2px 16px;scrollbar-width:none}.chip{border-color:var(--line);min-height:36px;flex:none}.need{padding:8px 10px 8px 16px;flex-wrap:wrap}.need p{flex:1 1 60%}.tools{margin-top:14px}.tools select{flex:1;max-width:none}.only-phone{display:block}.table{background:none;border:0;box-shadow:none}.table-head{display:none}.row{height:110px;border:1px solid var(--line);border-radius:12px;background:var(--card);padding:10px 8px 4px 14px;column-gap:8px;grid-template:auto 20px 1fr / 1fr auto auto}.c-check,.c-owner,.c-memory,.c-gpu,.tags,.why-line b,.c-cost .dim{display:none}.c-name{grid-area:1 / 1}.c-cost{grid-area:1 / 2 / 2 / 4;text-align:right;padding-right:8px;font-size:14px}.c-why{grid-area:2 / 1 / 3 / 4;padding-right:8px}.c-idle{grid-area:3 / 1}.c-idle .two{flex-direction:row;align-items:baseline;gap:8px}.c-end{grid-area:3 / 2 / 4 / 4}.c-end .plain{min-width:44px}}.back{display:inline-flex;align-items:center;gap:4px;color:var(--dim);font-size:13px}.grow{flex:1;min-width:0}.state-line{display:flex;align-items:center;gap:6px 14px;flex-wrap:wrap;margin-top:4px;color:var(--dim)}.state{display:inline-flex;align-items:center;gap:6px;color:var(--k-text)}.acts{display:flex;gap:8px;flex-wrap:wrap;align-items:center}.verdict{display:flex;align-items:center;gap:24px;padding:18px 24px;flex-wrap:wrap}.verdict h2{font-size:18px;line-height:26px}.dial{position:relative;width:92px;height:92px;flex:none}.dial .ring circle{stroke-width:1.9}.dial>span{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center}.dial b{font-size:18px;line-height:21px;max-width:74px}.dial .dim{font-size:12px;line-height:14px}.legend{display:flex;gap:6px 16px;flex-wrap:wrap;font-size:12.5px}.legend span{display:inline-flex;align-items:center;gap:7px}.legend i{width:13px;height:11px;border-radius:2px}.l-busy{background:var(--busy)}.legend .l-quiet{height:2px;background:var(--grey);margin-top:8px}.l-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 4px);border:1px solid var(--hatch)}.l-none{border:1px dashed var(--line)}.timeline{padding:14px 16px 6px;overflow:hidden}.why,.plot svg{display:block}.why text,.plot text{font-size:12px;fill:var(--text)}.why .axis,.plot .axis{fill:var(--dim)}.halo{paint-order:stroke;stroke:var(--card);stroke-width:4px}.row-label{font-weight:500}.why text{paint-order:stroke;stroke:var(--card);stroke-width:4px}.why .now-label{font-weight:600}.grid{stroke:var(--line);fill:none}.quiet{stroke:var(--grey);stroke-width:1.6;fill:none}.f-busy{fill:var(--busy)}.f-text{fill:var(--text)}.f-hatch{fill:var(--hatch)}.f-purple{fill:var(--purple)}.unknown-block{fill:url(#hatch-unknown);stroke:var(--hatch)}.threshold{stroke:var(--text);stroke-dasharray:4 3;fill:none}.ramp{fill:var(--amber);fill-opacity:.28;stroke:var(--amber);stroke-width:1.5}.coming{stroke:var(--amber);stroke-width:1.5;stroke-dasharray:3 3;fill:none}.if-quiet{stroke:var(--dim);stroke-dasharray:2 3;fill:none}.held{fill:url(#hatch-kept);stroke:var(--purple)}.pill{fill:var(--card)}.lens{fill:var(--text);fill-opacity:.03;stroke:var(--line)}.said{padding:0 16px 8px;min-height:28px;font-size:12.5px}.paid{padding:12px 16px;border-top:1px solid var(--line);display:grid;gap:8px}.paid-bar{display:flex;gap:2px;height:7px;border-radius:3px;overflow:hidden}.paid-bar i{min-width:2px}.p-busy{background:var(--busy)}.p-busy ~ .p-busy,.legend span ~ span .p-busy{filter:saturate(.55) brightness(1.15)}.p-within{background:var(--amber)}.p-beyond{background:repeating-linear-gradient(135deg,var(--purple) 0 3px,var(--purple-light) 3px 7px)}.p-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.gpus{padding-top:0}.now{stroke:var(--text);fill:none}.as-table{padding:4px 16px 14px}summary{color:var(--accent-text);cursor:pointer;width:fit-content}.plain-table{width:100%;margin-top:8px;border-collapse:collapse;font-size:13px}.plain-table th{padding:6px 10px 6px 0;text-align:left;color:var(--dim);font-weight:400}.plain-table td{padding:7px 10px 7px 0;border-top:1px solid var(--line);vertical-align:top}.columns{display:grid;grid-template-columns:minmax(0,2.9fr) minmax(260px,1fr);gap:12px;align-items:start}.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px 24px;padding:16px}.chart{margin:0}figcaption{display:flex;justify-content:space-between;gap:8px;font-size:13px;margin-bottom:6px}.plot .empty{height:132px;padding:48px 0;border:1px dashed var(--line);border-radius:8px}.line{fill:none;stroke:var(--busy);stroke-width:1.5;stroke-linejoin:round}.area{fill:var(--busy);fill-opacity:.1}.cross{stroke:var(--dim)}.log{height:320px;overflow:auto;padding:8px 16px}.log-line{display:grid;grid-template-columns:64px auto minmax(0,1fr);gap:8px;font:12px/19px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}.level.warning{color:var(--amber-text)}.level.error,.level.critical{color:var(--red)}.card-extra .search{min-width:170px;flex:0 1 190px}.list,.facts{padding:6px 16px 10px}.facts>div{display:grid;grid-template-columns:118px minmax(0,1fr);gap:8px;padding:4px 0;font-size:13px}.facts dt{color:var(--dim)}.facts .warning,.check-line{display:flex;gap:10px;padding:7px 0;color:inherit;font-size:13px}.facts .warning .i,.unhealthy .i,.degraded .i{color:var(--amber-text);margin-top:2px}.healthy .i{color:var(--green)}.check-line + .check-line{border-top:1px solid var(--line)}.check-line b{min-width:76px;font-weight:500}.copy{display:flex;align-items:center}.event{display:grid;grid-template-columns:84px minmax(0,1fr);gap:8px;padding:6px 0;font-size:13px}.event time{color:var(--dim)}.event + .event{border-top:1px solid var(--line)}@media (max-width:999px){.columns{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.charts{grid-template-columns:minmax(0,1fr)}.verdict{padding:14px 16px;gap:14px}.verdict .acts{width:100%}.verdict .acts .button{flex:1}.page-head>.acts{margin-left:0}.page-head .grow{flex-basis:100%}}.list>.plain-table tr>:nth-child(n+4){text-align:right}.list>.plain-table tr>:nth-child(3){width:30%;vertical-align:middle}.list>.plain-table i{display:block;height:8px;min-width:2px;border-radius:3px;background:var(--busy)}.plain-link{color:var(--text)}.number{text-align:right;white-space:nowrap}.idle-line,.alert{display:flex;align-items:center;gap:12px;padding:10px 0}.idle-line + .idle-line,.alert + .alert{border-top:1px solid var(--line)}.idle-line .tag{vertical-align:middle;margin-left:3px}.alert{align-items:flex-start}.alert>.i{margin-top:2px;color:var(--amber-text)}.alert.critical>.i{color:var(--red)}.alert.over>.i{color:var(--green)}.activity h2{margin:14px 0 4px}.activity .event{grid-template-columns:84px minmax(0,1fr) 190px 110px}.activity .event .i{margin-right:6px;vertical-align:-3px;color:var(--amber-text)}.activity .critical .i{color:var(--red)}.more{padding:8px 16px 16px;text-align:center}@media (max-width:759px){.activity .event{grid-template-columns:66px minmax(0,1fr)}.activity .event>.dim{display:none}.list>.plain-table tr>:nth-child(3),.list>.plain-table tr>:nth-child(n+6){display:none}}.halves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 12px;align-items:start}.half{min-width:0}.spend{display:grid;grid-template-columns:minmax(0,1fr) 250px;gap:8px 28px;padding:16px}.spend .said{padding:4px 0 0}.bar-key{display:flex;flex-direction:column;gap:9px;font-size:13px}.bar-line{display:flex;align-items:center;gap:10px}.bar-line i{flex:none;width:10px;height:10px;border-radius:2px}.bar-line b{margin-left:auto;padding-left:10px;font-weight:600}.bar-line.all{border-top:1px solid var(--line);padding-top:9px}.c-0{fill:var(--c0);background:var(--c0)}.c-1{fill:var(--c1);background:var(--c1)}.c-2{fill:var(--c2);background:var(--c2)}.c-3{fill:var(--c3);background:var(--c3)}.c-4{fill:var(--c4);background:var(--c4)}.c-5{fill:var(--c5);background:var(--c5)}.f-green{fill:var(--green)}.bar-saved{fill:url(#hatch-saved);stroke:var(--green)}.bar-expected{fill:none;stroke:var(--dim);stroke-dasharray:3 2}.key-saved{border:1px solid var(--green);background:repeating-linear-gradient(45deg,var(--green) 0 1px,transparent 1px 4px)}.key-expected{border:1px dashed var(--dim)}.bar-chosen{fill:var(--text);fill-opacity:.05}.as-table>div{overflow-x:auto}.budget{padding:12px 0;border-bottom:1px solid var(--line);display:grid;gap:7px}.budget:last-child{border-bottom:0}.budget-head,.budget-said{display:flex;align-items:center;gap:8px;flex-wrap:wrap}.budget-bar{position:relative;display:flex;height:10px;border-radius:3px;background:var(--well);overflow:hidden}.budget-bar i{background:var(--busy)}.budget-bar i.over{background:var(--red-fill)}.budget-bar i.over-soon{background:var(--amber)}.budget-bar i.expected{background:repeating-linear-gradient(135deg,var(--c1) 0 2px,transparent 2px 5px)}.budget-bar u{position:absolute;top:0;bottom:0;width:2px;background:var(--text)}.budget-said{font-size:13px;flex-wrap:nowrap;align-items:flex-start}.budget-said .i{flex:none;margin-top:2px}.budget-said span.grow{flex:0 0 0}.budget-said>span:first-of-type{flex:1;min-width:0}.budget-said.over .i{color:var(--red)}.budget-said.over-soon .i{color:var(--amber-text)}.budget-said.over-ok .i{color:var(--green)}.sum-line{display:flex;justify-content:space-between;gap:12px;padding:3px 0;font-size:13px}.sum-line:last-of-type{border-top:1px solid var(--line);font-weight:600}.advice{align-items:flex-start}.advice code{display:block;margin-top:6px;overflow-wrap:anywhere;font-size:12.5px}.saving{padding:8px 0;border-top:1px solid var(--line)}.saving summary{width:auto;color:inherit}.saving .number{float:right;font-weight:600}.saving[open]{padding-bottom:10px}.week-body{padding:14px 16px;display:grid;gap:10px}.week-body>.empty{padding:12px 0}.week-tools{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px}.week{touch-action:pan-y;user-select:none;border-radius:6px}.week-row,.week-hours{display:grid;grid-template-columns:40px repeat(48,minmax(0,1fr));align-items:center;gap:1px;margin-bottom:3px;font-size:12.5px}.week-hours span{grid-column:span 6;color:var(--dim)}.week-hours span:first-child{grid-column:2 / span 6}.week-row i{height:24px;border-radius:2px;background:var(--well);cursor:pointer}.week-row i:nth-child(2n){margin-left:1px}.week-row i.w-keep_on{background:var(--c0)}.week-row i.w-start_at{background:repeating-linear-gradient(0deg,var(--c0) 0 4px,var(--c1) 4px 7px)}.week-row i.w-stop_unless_busy{background:repeating-linear-gradient(45deg,var(--amber) 0 3px,var(--card) 3px 5px)}.week-row i.w-now{box-shadow:0 0 0 2px var(--text);z-index:1}.week:focus i.w-place{outline:2px solid var(--accent);outline-offset:1px;z-index:2}@media (max-width:900px){.halves,.spend{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.week-row i{height:30px}.week-row,.week-hours{grid-template-columns:32px repeat(48,minmax(0,1fr));gap:0}.week-row i:nth-child(2n){margin-left:0;border-left:1px solid var(--card);border-radius:0}}
"""#, gzip: "H4sIAAAAAAACA3SUB3PquhLHvwqPU3lj58gCGyNPe+X23ntZSSvQibA8spxyGL77XQFxSHLvUHclbfnvTxbB+7hT3vmQ92qDWxTOrjexyXO5Fs/Mkl4lGQqCJtMY+u9si+IZLujFyNz4Kwy0tqBXQfY1OkcmMww1mRFvonhWLIu6ADK13YpnJZS6WpAFSmFLyxxKptnoOB0avb4ddx5LkEN/K57NoeJYkwlbmUrQuJoXizv7FKSGElgK0g2hc1T4Si6lXoyO07YKFiUgeQNSo3I1Z0V5tHJjnTtzrQNiK54xuYRyfrSpllrWuErLG4hqQy2WZV2a+yxJVUqjtFSokqCM+jNlqU0yCvFsCcDNMhmc5JrXsNTJmNOKUtRpMhaUx1RSyWSUZ0n7DWh/Ldik6G4mnD5hLV+zSXq9mVQvZrTlCq0Tyc3ZJL05rSz4i9n+gMCFhnD5kIPkOWHAFM3BjBgUZVEVq5EELrme83sSCllozkYSOOOcVyMJBEZh5nckAIcK9BkJJfVt4DEJtYHamIckMMlUwUYYKlkrY85gWK2Ay0cwYCXn5fIMhlpVtXoCg0TgOMJgTA1VdQbD6BphWKBaruAehrJerdg9DHIlleJPYCjlYlEvTjCM9ScY5qY0sj7BwKUsYX6CoTBLqPQJBljVEqtklGPSEYbWt3g+9xEHRkP/dyaEROMD0h8wEcNO+pu8t+9suxbSB02akWf/y8Zqje1vO237zsHtIey/7LbzIUIb95u4dTuatLy0x2GlGJiDfjv0URSMvWh6FbxzEkK+HiJlEn0E6XAvvb7dbSGsbStYI0FdroMfWi2uILxO4M2aA5AnOwWfNQkx4/x1fh2gE9DeXm8wYGN8S9kW3c0bzgj/j1rKk/W3fcRtPtgshy7pfnRk029w7XHy3UfT7GsvffTZ9HP6nnwDbT/NevrOewzWHKLmlN0C/bbDlpxKUPGDg5Ds/rjDIMQhUHiMkeTrxVSBi9MJ22+KbMOzLhtcpumt79vtQOskNdsPbudsT7rFW4cHeenYjgIfpRSc7nOTblq+wQM3vCbHYf366KgYaxwmafO+A5XC5heswO1+w88CFYvHgdjTQHuZ9TH4dr17vAC7s2mcX89Zc5i7RuUDROvbYxMgDs+D3eNFmjCGVMZeeY3ZpdTZxda3fnecIacZFjXNcLB5cqeOMJt+jPG/AWzbTz4j5zT7DFvns//5tvcO+mz6f3wL3w80wnHHeHhPKXZHpEVBgemE1ZNjG6mOWXPiPYC2Qy+STON4JiVZ541ru509hVVB0LPmTGtKtL+gvdmFA4lu9zjE/uJ4sXad7+1BF5BU2BCxubY6blKlzWlO9HfkXhyPNcrZLu+ANpImGF+XdKub642NeGAggZRuyF4Yr4Z+54dIrR7xOvnyK9tb6XBc4+fajCOeNaf13BtDmdK2R4JV1OuzLQ3nYeDs4nDPn2Y7j5bzJFR/abu/UcKhiSLRHn0n8irh+i63xM+NWP3DDMbJJYSKp7XWd+lOwqTIyfdMQrivoI9WXd4e0rIxZdncPQONw5sGnF23OQm+7UUSCkOzhi7dznFwZfUApS3cvOZEV4bt1eseDOYQEP4q7mp0G9d19KsY9+CnOTfxOk6a/uEU+xgLHAwGbuK23qZx1nY6UwTdZ1/yk+lQpty4M3txAUyPI1OURFH8l88MGzjjtU4mYTHYyeOmKV/DPPwRP1TZbnMcM8V54NxbURviJjeIO9jY3jrK2l9/eL/iXfaaKwFgpAM6+7MF9VZCPac8PtpBTltT5VtC85aP2oxV6PDqlV+SYPPWcTR0kPd/sx6YrQ9VRfi/jYUT7bqmQdls+cc/7iyfgwNuswPpoCSaqZMP/lUcYUbjv7OCkPukdMIu7QNF9duTALbbsCbEzfG12M1asaPYF89KEprDdBOanlhJvva2AlKUkR4MrIK9bHfxI2a7Id+J5sQxAaXG7D+0SYiP/yBi7PI178Lxd/hIFrPY/9Q4o+LoqKmIeW2oRyLbUA8G5ETjirfE7IQwBJnveqBl3TCoN8x8YJOoa51n1fqZDOimoUm/PPhUhljXxxQsw5KSBgwLy8uVEtHLu9HCSAvtdBmaMKx4YanWnZSpRLS3uyMPcjvv2mK3qmnvt4P10OjB4F8CE9YKrdYt/2Fbrl/uSIrLWVkuefJi00VgS1lKuoSmabJtHjk0dCjY+n2qsvd6Tc0X84kA/L3JmowULsmVki245v02XpKgKJhMs/yNyFW3B7YmKtIJIzUasc6KcMSnulmOzD31aC7+aNibm0y9jqaPbKovHF7gWx1nsxe3C/jJzuQLhFDAFOQ+EClEgu/kheyks2yh6Y3WU+fD7mXnd4MPpbvJCQT8S75vOmBxsAy0az6NQlSveIpTPJf7vX7ON4JQzuPQ4A0xDds0APeEn+mCAxcXxxNvxQXIqRUJGhiso6H3FqTCa6war7wF4p1MSr+WaTGAkHgaF4oOhaJDIXQIWK0sx48DptcXbOzWMvspziog2x+T9kSJvcOwbmDSFdlIEydVUoV/RHMWTSMMqTvWhWK/sSjiYZy3yX/aidDGVtmv6iSD9M7SOX/dN+/HTpjAmg1qoYDKrF/ybU6yruuOnjK3p6rYuInQ6gQYOks08dKoqpBIRnhnohHc7prn2fq52G4u0t2kVYFXbMTts6f8zOaBIvkOU8OE+1ywMmRTeO9jEp71mQ0hzLD1//M13xRZdHGS5FeXZMpMjnACTgYPdqrTUcIT9OzsKlIth2o3VQoYymVq1WpYgUJh9rQfxmzVjse++ENaY31xTV2if0YhH8KRajJp1XanoR+Ln/nGtzIH3ZpPz/aM5xw8NrII2a7h6bWzi7JWY/vDY4c3ReUIekvsfnjdDR0lfchpA2lZV/aIfG514oT7DoEnAcQIGnQArAr8wze6z7guDG5sdMeVqWI7fhZQKIchd3meir98RT0+YPYoK7fYYflDAoqjdsXj+0zcFUVsQqcps/DDJGwCf0UBXO8HWc14VtggmjlF+orGN7vt5llr/462rCaMrTk1qHaEVq0jaGaH5nCwS7rG9Wu23R4VmVLfh2JJ0gHvq4IE1rsZSSIvQjLLaT6Ryp00d6g32e5JnFnPAiHBty2fZo9l2UQ94EFPzkzkjJvXzeJ/DkXeHL3OpDZ3tDl8hNT+g4h6Y/B78ISJLR8XFDrMdwd6cEsVJum2ktieY1AbZVZfCj9s8sfssCVYOhjF756Qkwe9SHsHJfU4YHU6J4k9E4YmVpjps+BztluJ5V+tr++CcYun/uqtq5PYVfje7KCJ8KlATm0YwAY7ceS6RsJZ7OuiDjn2xW5/aP5u3vf5X9zp21Q17LO6/kFz9hqdrvaadge2s72mQ7X9Nq3zLWml4ycycP5vkIE0BbVPiJmpiVMqb/1C5+rbsX1/eVIpeO4SEu6AhWTNR7tw0fAVerNivL3db4n4z+WWVnU02yxnbv4RPxb5dnM0JqiaAQycpIW8h5feC7DEWIyNGd7srSXpPJs+biCIQB4xFVlTArljhK/HGdXJT2HNMRwzQ7RIkhNiFlFDGnseMFqkXzvb0+52hhb6LpZqCLY07RjYLiaSj9LFv6P/RS8E54stb5Y7ch/2iNzeSprPNRCn7tb5duYbGBKlyJ9eOWgRlKpyYoLR+UE/Q1BG7YBaya6Mkh2SsatxMna8veGLYDVNZy6C5fLNX011yL8dR5/2YRsFClwsRKLBxZIdgilcA+KPtx/RDCG0yYTFglBIXm/enuX9iWBfkVmQN7+yjCRCVm+V9KoTFpS4klXd3jLmTVXuDaWQx+4AfzUQsGrdaBqZDWpBFz2n4oyo3V7106UpbLds85T7kgxC0B9amQLaDBjL7SoE2U6xNdIiNz4MngHbLoqRWJc182HAYv33TghM/TYIei1sTJ9PFYtnXXq7Y6wm7e2DDma6YBeyaKqS7LdXSZxf4612+wbTfANcDVrdGeLJQHDh/YgvBWMeH4kutdVfNyf9Ba7qQKNtYRQV1naCiAutg1LRATYsqrvsHkt/7yUPoIC2ZV1P/Z9hfvFBsHCTG2Pzuh9IkMhBmijlN7/R23L5NUtongxKFV+GgD0W/Qqn+TXJEExVlMPozINSrNaw+22FErbeVMiOlbhRIWohkk7VTVDcQ+5p23vYAcTr50oO1CWzrVnbUJiHgxtlVjf1EEssEtg0yG21kSDkc+D2PZbVq3MAybTK/+tihqIFc6j47J7U22U6oN7C6RFMb9T2X/cib/IPcv88e8rOeuH7JzMrDre1s9JpKmmS8AxaFe8IqwwXz/gIrM+nyBG1Hq6Hun0X51VVVmMMkyofCvELa1VEytNK3O9oXVTrbX5E3RwWyOVFL7k4y3HawsVNRXM4ure3iuXkPdmc8lanSvE2hrgMwKBdgFySJADlXggYLUbD2BQKoDZZ/cyAmLY1oH0oiw5ZLcLFsZAXmwMSA0AyfrR7JydvmSbKb0rIpHNBXS/3KP2c0kYqsKe5J1rRC7SvcMV1ipIOQDg2LDiXyWfxdcnJetGyqePOqTXwfbQiF+1LXu3/p+NvHf0lq2ffNOwkYSvmIKGu0vOxefE0T6ozcbs9j+YR9uIjphNaniw4yYpDNLGH/HSo8lDxTGJSJAJ9HBFkD0+IB/Z9zvSkDdEQ1hQyMimIqm5cWujo4Uk8JIl0iNGhlZPxiuaQ8ojyOmoL6ny3TN7eP6gX3M2z4BdoCFZKSn+u2dO40/gyFKEScopLTOfpTj3PyqpgM5dkclMQZ3TvgGi9zV5pt/phLg5aVjuADCuwh6zOGUJUmOukZrzsV3kux5WLpkyEVxI47zPOglnmUoGjpRI/sHtDJvjSBvIGvB01bqjQ5WWio6uy5NkmU9XDVoCavGhLRiLfY9tyQhTR7q+zPeqBwgHes0FMmYpejKpnUKuq8n2ecdYdW81l0UwxGuViebnJn6ZaQRBpCflU6WT+zaVYHtWkEGLUKPMFhtGqj8dZyjhelfqE26NrjEdneB8QOysAmJy2zsXO6L3rPy7MHs44+SHom5CLodIL44Lr4zNN5zNLboWfp48cjIsN7UmK111sqJ2undMgpl2eb3pOKf+hbq/UQnN1gr1ueeGCrQSyYZopEZVrUdm8ZoUzhY09mc4fq8nEnFm4Sj7xtJjHLMaHYrRSXaj9ZCaCc8cP6XCQyY0X7Vv9oJWWOaICGz2Yak31Tiuoc2kQptavZyfuRB20csmZBG4mXPwVPlvaFGzKcluPIvbggYRWjCQTCYQRlF6v9M/nfgGVEJEiyTUQlbvt+2z/XCrdJYnR7UuwVnC1VLWCi7tfcdmCNSFN5kqyXvPXsnq/vWKY2YxkMAmKK8x1V7YvT1DSDrCjgKO1Kn/M+Fj5By0wQ3faZmD1XvzA0NOaFOGji7ha1J7XOecXpvN4fkkHtWtE+DeNl9w2XxAmWGGyMm5LWEDLC7c2hp2nHjGieN0+TTtKcBseQg4OCI1IbHQiksjq63HVVubMarT3f97/ebTHSB1AO5Px5Q6hIhIdCQnpCqUahrOwdjpRLAXBkIGf09LpBkLYfJPVWJ1g4nRhBDywGq29gzEA/dcmr4kuTAh0PMVsqrIhnmRWI8NhgiNRBzJlbDFx/pkIXx4agA3lvJI2LZV0ZVXpSIbxiY1BJEjGjwiOkWhqnovdJzp4ZnOJ3Mq3FkbHDpXuYff4OdvnPYTNj/KLjhf63P85jX88v2PB0+4E/rLaAc6wY/MRY8WGv/wEs3UfDruCL2/NHopNcVvUJYssph/N2vNrzy/+o1tp9NCPPosJ6ViF5oFShYCWvLSuBs/maX9g8hWb7bhNvfH3lFHkI67UfJrbwKwxByzQI+vHqeI4wkZMdcOaENYNdTIi0sZX5ukCARZhlmknyz1trJTZCG2zbLWNVjYrKJtO1Wjl4vRJYHI3NzI32pDfmM8iMJ+lzGfUTCQM5YdXbGRFrFWv+djFRJaShR8fySAvjQ4n7Efxozq7pa/WZj8RNT7dK5jNdX5b5qXu1brVgaJAbn2JQHHzomdbwo73rCsQdMDM8s3waM7XisU+VWmt+dKYjq6HMqoxfMiAhPUtBl1PHytF7VeNaeVmma2rcebFfbVg/dyVw45g4Cj6o01CY+Jhk9tU52MV/Qf+chv+dDpqas/0VGQbS8OpEqBTERoQ9t7iRblhChyWvJ3zkB9tj1572v5b6jAKxPCdVwWEVfWFGtSAQsiIGOkCCE1/EY+qB0POpT2CGu0pD9rKM2ExyG6NU5bE/9rXbWJEqSzEkj9i3uiv2JDLEffD4ifmP+u24g5Qk2MLx11GA3cNBlyaMjyfdpzxy7LX3l7Ed7bO6oDPaRF/xCTmNsV6XJJOR58lEG5G6VBG/n33634Bx0pqFALGa6urVJgTz71CjMhLanmprHl842Bc8drQLc8xRtH4ulMb5mzn+fApIeZe0eDVUujiBMdn5ZkA3eZPxjACv4SVxZ01Ox0GKbYYHxFUfTuXaqEi03MThk7RBUFh6w8gVNxhJDBXsTx4+1ayjvqsXWOAf1GglzPdVk3pjjz2jrWmgkLWsZeNaYpXSEhr90Qraz7DLOfMXNl4l4ahkvEyYs5zEHjscw0Svjrghk5x9rOo2154RmLY/y5CtmXjrCBsbkU4ZZI39hSvd/6WEqxx+SHjIcucfxk35r8LDrDiAWDH2vw1KNGKELCXzWL7o3HWS3d6dMyLFsW2/ALrsZR+dLyh36ABr1x0X9556e+Wh13Y00Ecqu3FH+gsHC6T7SFunqu85kpgf3mYkSyP+TKrKuKjZbTQS6woIYbxvLQ9IGZd5X567Y8MIEO6S77T/sqVCGOA7cwW/syKx5ndNHCq7Zr6XZ/z7cYQkdM00rVP/j3BooMf8N7mu9psco82yeIuVDlRZ8VGX2iTVE3/gooV0Hvds/OFzl8Ds9U8gu1sWvHKyO5FSDAJrqhQdluKUT6T8vKaKp7bp6nWQtTM/5F3clm75i/7cOwrvrycRA8wWnd5XV9wFBY4bahJMxxGzd/L3ea3cnOLcG6O2yMiG4b5V2YayduohRuw+ckHS0J71D1pl9Uz57sJH3UaB2ZEfXjF9aehaz5+qE9qail/1dpAcnOnHURlaHztrG4vbbN9nd/Kg7HQFbqoeT4Gc1OJLd/77AMjyyTp4T0dqyvByw/na+/66SMC/IidwTgqC9jGTJJpGt+oGEqKmA5HVSRL55tfuEnBcQX6z1eyjelUBgRyYFcmvK7JbrEfuxy6Ssd/WkaMMCcdsOZHnu9E3Hjbau4RYzjYH+0dazEdvXtay2vZkmGbKvRlIX5hat2UGBrUQED53yWtHkf3I2an1ej8ntRnH7kq69oqJ5pJ+dQlY9JECVLEHUwaDR0wiRFbjNydi1V4e6x3QD7lddP/lNcXvtzFuu8t38Y/smrHGn2gQFrAUMo4bX+sqwKHxZTA6hv8kS3Gml95l3hQ1sz7WpOx+wi/1xML+AMQvLzfFG9jCDjHQQgTT0vLxMgoDBNtGhMWlldCram77mTjCvazK5A/JsNlxlXIcfXyQKDZtnl+x69NztqFI9fF0EZpwQyNLf3DJe1qAVRUp5dzTlR6XR/U7iIbbFyDdbl/PxeO+IhR0Ttmc6+XZ/d2FdxbjBCxp2Z2V14SHfBwngTDgXjRGeHZexP/LIoOmT0OiwRorPOpvkQhQRxEl5Q6773xa6bnn38EIlGvI0TgTDjeHe57X0lX9+pjFrt/LifHfiD0fLeFFNjSFae+7n4lY3abh3AUvq+tPx+lzN2gqTxk+AI9c8VLsA4GVa9mfcFEIsdj27RktqUV/cIVLFSfOExysg1aasPDCC5XiHCPOUhnrxYNJ81hD98abd/ej7+g4zp0Kod6Gq0jMKyF78Pijrm3eCPFzmFMN7I7J6jNU69bCTBW+DgdFiHlYbCoa0jdvd4+s84Ww2vXCGX9UXD9lLnI/fySKFAbxByWOiOpsFr1qWBWfm+SJGOO9HSEtFhNfLSIab3lv208J1HYOAf+x6OfU9gjQnt+QJ9VcIVZtFWUXhtDHXgjP7CwlCsCnIt8yd/H1Dwg325sdaAYnwmZJ7pLVKhrNKI+9OckbWzY6/5gPx+ks7zBz2aeusf84Y+xX8kBxI1LUyVeyCcx9Z5oZMC5BzgPAc4BmHqAaQgwBeDCA1yEABcAXHqAyxDgEoCXHuBlCPASUUjIPAD7QhD0rLO33IbO0CoOVKBX/nNPPCYdwQUjgnaLKP2IiWnbQW2sXY1z98XYivSL8GH2qSpO5t8I7ruxZepDQXzM3a1y/VzW+e5sPPDyFH6BT9IrLuC6zM1T3vghvmRUBZYWKpKVEXy326yrpfVxJQICW2wqPyBIfq2gtUNIZDn33YZhGbAYvIRtQo9qvKgYDDNqIKj74Q/rhKBndVkOhxN9eGGbX4gtrueI+PlcKRE/f5yDzWW2X0aWrXXS9tOv1ert7sVnTCFM2CzzcESxEvbGrVSAiOqq1DuuDHsQSNe2ReDl44xvgtksvd8FGxWyciwUtnPYJQ71KF+G/GGKmIpyHBsUsxb4Iuh6CmocYKHDWX1m1WG2eSvW+bBljdcRFw/6fo7aQ5igA9/5t4kKEtu0KmVYjgmlSrdIYtDYZUhGPwzSAYqbRHPKGuch2cU72L9LspG+yYxE/jlbhbbkhVo279YTtnK11+W+DVj6IrsFsDcDetJyTOxUhjs25YEUbuYsNjoes/e7Q83MjBIuHDpzDV6mSkdt6p6ey0M1yuhdsn/SWr7L657pO2j8mdDuIpTJUlOBLIDD0I58yw3RykTwTSd9R0QjQG2TQ3Ja/elLmunSmpyD6sZUNgs+82FNZaYyFTRk/IMM8Hz/XVSIMSM9UBzK79nIe2OJ0h6Jd2MM2mTpEhl2jHL//bDb5nX9XafnxttQkJaSBdP5qQW0lRmRE1OqKBASH5pNm0ty8WTuOru6cXTH11y++j9FmKu7LGko9JYk8F6dIzh1btTvBuAswy2SwWMYHmuRDp48cTpHMmIyfCVYNsw/CoT54/8AkCUsD39qAAA="),
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
const isLost = document.body.classList.contains("stale");
const box = h("div", { class: "menu", role: "menu" }, items.map(item => item
? h(
"button", { type: "button", role: "menuitem", class: item.tone ?? "", "data-act": item.act, disabled: isLost && item.act, onclick: () => { close(); item.run(); } },
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
const folded = text => text.trim().replace(/\s+/g, " ");
function typed(wanted, action, { label = "To confirm, type", also = wanted } = {}) {
const fits = text => text !== "" && [wanted, also].some(one => folded(one) === text);
const field = h(
"input",
{
type: "text", autocomplete: "off", spellcheck: "false", "data-first": true, "data-confirm": true,
oninput: () => { action.button.disabled = !fits(folded(field.value)); }
}
);
return h("label", { class: "field" }, h("span", null, `${label} `, h("code", null, wanted), also === wanted ? null : [" or ", h("code", null, also)]), field);
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
effectList(preview.effects), mustType && !preview.refusal ? typed(doc.name, action, { also: doc.id }) : null
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
action.disabled ? typed(row.doc.name, action, { also: row.doc.id }) : null
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
typed(row.doc.id, action, { label: "To confirm, type its id" })
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
s("text", { class: "axis halo", x: 2, y: y(data.limit) - 5 }, `budget: ${money(data.limit)} a day`));
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
text(`if quiet from now: stops ${clock(near.ifQuiet)}`, Math.max(x(now) + 180, x(near.ifQuiet)), y(1) - 7, { class: "axis", "text-anchor": "end" })
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
const silenceEnds = 15_000;
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
this.#watch = setInterval(() => this.#check(), 2500);
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
#lose(at = Date.now()) {
if (this.#isEnded) return;
const pause = pauses[Math.min(this.#tries, pauses.length - 1)] * (0.8 + Math.random() * 0.4);
this.#tries += 1;
this.lostAt ??= at;
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
this.#lose(this.#heardAt);
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
const { div, fill, h, remark, setHidden } = m_dom;
const { count, moment, money, parse, sentence } = m_format;
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
div("grow", link(one), remark(one.text), remark(one.evidence, one.caveat ? `. ${sentence(one.caveat)}` : ""), h("code", null, one.command)),
div("number", h("b", null, day(one.saving_usd_per_day)), remark(one.saving_usd_per_day < 0 ? "more" : "less")),
button("Copy", { small: true, title: "Copy the command", onclick: () => copy(one.command) })))
: empty(`Nothing to advise yet, from ${count(idleTimes, "idle time")} of ${count(servers, "server")}. A server needs 20 idle times or two weeks.`),
taken.map(one => div("idle-line", div("grow", link(one), remark(`${sentence(one.what ?? `idle timeout ${one.timeout}`)}, since ${moment(parse(one.since), now)}: ${day(one.before_usd_per_day)} before, ${day(one.predicted_usd_per_day)} predicted.`)),
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
const { count, day: dayOf, dollars, money, parse, percent, rate, span } = m_format;
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
const month = figure("Spent this month"), expected = figure("Expected this month"), { spent, saved, wasted } = moneyFigures();
const figures = { now: figure("Burning now"), month, expected, saved, wasted };
const table = div("list", skeleton(4)), idle = div("list", skeleton(4)), idleRate = h("span");
const chart = barChart("Spend by day"), key = div("bar-key"), spendTable = h("details", { class: "as-table" }, h("summary", null, "Show as a table"), h("div"));
const query = () => app.setQuery({ by: by === "owner" ? "" : by, days: length === "30d" ? "" : length });
const choice = segments("Group by", [["owner", "Owner"], ["tag", "Tag"], ["gpu", "GPU"]], by, value => { by = value; query(); paint(); loadSpend(); });
const range = segments("Days", Object.entries(spans).map(([value, many]) => [value, `${many} d`]), length, value => { length = value; query(); loadSpend(); });
const spend = card("Spend by day", [choice, range], div("spend", chart.element, key), spendTable);
const week = schedulesCard(app), budgets = budgetsCard(app), savings = savingsCards(app), advice = adviceCard(app);
setHidden(spend, true);
setHidden(expected.box, true);
root.append(div("page-head", h("h1", null, "Money")), h("section", { class: "card hero" }, div("figures", Object.values(figures).map(one => one.box))),
spend, div("halves", div("half", budgets.element, savings.waste),
div("half", card("Idle and still on", idleRate, idle), advice.element, savings.savings, savings.underused, card("Who spends it", null, table))), week.element);
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
setHidden(expected.box, !budget?.forecast);
if (budget?.forecast) { setText(expected.big, money(dollars(budget.forecast))); setText(expected.small, `${percent((dollars(budget.forecast) / dollars(budget.amount)) * 100)} of the budget`); }
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
paintMoney({ spent, saved, wasted }, totals, costs);
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
const { dim, div, fill, h, remark, setHidden } = m_dom;
const { ago, moment, parse, sentence, span } = m_format;
const { button, card, dataTable, dialog, empty, segments, skeleton, tag, toast } = m_parts;
const { appearance, session } = m_session;
function mount(root, app) {
const isAdmin = app.may("admin");
const tokens = div("list", skeleton(3)), webhooks = div("list", skeleton(2));
const { me } = app;
const policy = h("dl", { class: "facts" }), all = h("details", { class: "as-table", hidden: true }, h("summary", null, "All settings"), h("div"));
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
card("Policy", null, policy, all),
isAdmin ? card("Tokens", button("New token…", { small: true, act: true, onclick: newToken }), tokens) : "",
isAdmin ? card("Webhooks", button("New webhook…", { small: true, act: true, onclick: newWebhook }), webhooks) : "");
function fact([name, value]) { return h("div", null, h("dt", null, name), h("dd", null, value)); }
async function load() {
if (!isAdmin) return;
try {
const [a, b, c, { settings }] = await Promise.all([app.api.get("tokens"), app.api.get("webhooks"), app.api.get("deliveries?limit=200"), app.api.get("settings")]);
paint(a.tokens, b.webhooks, c.deliveries);
setHidden(all, !settings.length);
fill(all.lastChild, dataTable(["Setting", "Value", "From"], settings.map(one => [
h("span", { title: one.help }, one.name), one.is_secret ? "set, not shown" : one.value || "–", one.source === "default" ? dim("default") : h("b", null, one.source)
])));
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
if (isStale) document.querySelector(".menu")?.remove();
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
"""#, gzip: "H4sIAAAAAAACA7Q7aXbbRpP/eYoOXhYgASFSommJjiLvWV68vMhZFU3UBJoEIhDNAZqS+TF8b84w64HmJnOSqaouNABKsj3LF9tEL9W1V3V1A4l1URmx+GOmy4U04lj4fiCOvxKbnp0pdKFg1Puvf/oX70Fvtipik+lCLGB47Sc6z2VZBQCdzUTdFcfHoljlufjrL/FytZiqMsqql/KlAw9EqcyqLAj5AyZUZX9DQi+kSSM5rRxwPZ9k88wAbgv41bE4OjqKjo7uiRMxEBOx/4BYsJMw8umnFvBLMYgGg3uOJKPFcVjpfSX6HwPA0AMU3pfCtmuSRr01TDAy+nsdy1ydmjIr5r6niv6Pp14oNmKRFdlitXheSlLNU+JzwvyGYiHf3j0ttiAfc3bx8WaHuT5x5W0//niDrGwvHvS2zJpTtZALvSoMmsyvm6z+E/uYMEi0yOJS1wv3xFCNnXJLaVD5PEnIuN3Ghq4wQT671t/upRdByzdipJbo68KvFKBPnH9wt0Z5qxtcpzp3fgC68wehbc9yrUuHMbDmRmhyhoPxYODwVUtZ2KmOdhs0vG5PjAfBdvLxho1qRz/B0Wgpk1MjS+Pvh8IbeAEp38mIJP7O4rELXmuMSRmKVZGZR6GY2tbjgIw0FScomdyKjzcEgI1p3Xu8vRCTnfmLjua+RFlFoyIa3YrqYhfIQSFH/u2aBEVBLEBMNHqEocrrUmRTvdcsGFc7bByOR+9nBNEjK6nX0awzLs23GUb+3o2S6CJ0cjtOBugQDzruIufalyYEV7hmb4HuOx3FOZPwYZHoC2mQwHAwGDxoexuopUlu3p+ryiARrwuza+ZbPA6Mjlxe7CxEid6ztGWvWzGgct6PguhsRcoo3gONOBE8IfAmLULUClQqbjoYIBzYduBmULu9Ra5R02fe6Qr913uh6fFmpfDxs0qol67w8bzM8HEqjXfO63E3NKnF8J0sCEpNCZEs8fFoWdreGh/fIRF85DS3mhM+tcTHq9jg46W+wsdTFSORJrPmOr4kR7rOTHrqXGQm80p9oGMlNtUX6lo8hSaAd5IkqMhHkGiuzDd6VVZ+QCmyPf4iK1ZG0QykjIYTTEY7oDyDoBe0me3k0YVeqMK42Pg/iMD5UoMt23OI1ZkpS4psnhqY1zN0DwelZ8jscyD4q5KlDyFsR16gYZsuwQYBNt9kC+U7zPKaqJKvlrD9Jb5fEyNVBBDAboB4DAJ2Y/yPM6TFApK7cHEWZwhXHSFoAMF1vx1Y6MZnSM7yuvaDc0z8Dse2CSyE6opMhIm1nfETRk0YuujEZGfuJtodezOs2HyQNzp8NEcUKNRYysZA5ztklrKslI9FU+1SH9kOo0bXcrZDf0ACkVvVMNEtYJHzpqoyTd7JsTZEl8BoRAzsz+BkPeqKkxNw/iAq1TKXsfL3fk82o23/9+T3hH7e4M/E/fgnk9+j35MvgpPf9uahqIxcLAFXHS4tbmkqsNScOy5VGasC5bqS+UrhSp9at1ZzLa8lINDzJ52CbqEWulz7CzWX07VRruBxA++M1nnmoESzArey/ZH16gYCq/WjZj/rMtfQ34oXjzubRBvDEGtnNxAZ/Tx7qxJ/GIC0LWwEwdi+ftx1H1PKopqp0u+I+35RscSy28DjvQoT+CU/X/Dza3hiRs+VqU0jCG1Ia6EHu/t1muWKDYa1Le75eJ5BCNyRgR9evGcnH9ipL6D3QGxbaiEoVEmz/sQuvVMt7AFcL1Zn+HvePnnE9owheFMNBciPp5wCEyDQhO62ukDPx54FuuP0hGQYgrLPELgjryR0SJQ9aLkignIBlCw84acRWOPoYJQNt+I//wPxwhxlqBYBOlU9ef0jUMnXHs4Bubany9jo8u68wcbGcRwmnB7waEqd9yGwC+XVoG5c2HHnrbiwSQP/4Bt9qYq/VhXINNkLMUk0uq5UYVQRo5fgMpSZswn1zwbnoNkflxDuT2QFCVJ8YdFXeRYrMi3ha+QjG/+4ZCuziOwl7W1n6DKJvkbdoQd9/nm79qVmrufDASNrUubZMBTD6F4o9uEvPg9CMQoFNMahOIQ5YHshl74uKDPh43NLKIhmWZE0E+T+zCuadlADooqY2sbeRYT14TWkw2zYnEJDOqyFWCmGdj8NOY/CGgkLKZGGrRwe1gk05NQXuozAeEP0ydC6S+jMFNb6FVtgMPCbwuMPucxu3q1sGgNvYba+hIFVuawq8brU01wtBFhUYXX1rCx1WS8uV0gb079ZAcMmM7kCeZSRWR4KhaCUuKoVyOLTOF3IECAw9mr6p4pNBHSyeeGbNAMkG3EruonYWV7jn/ATbbPZii15LmzKIs8KLA+doAx2LJgqSF1mqiKykZ107sPAUa6KuUnFCffJY/yzWabyJCQvP0ddOg36kARoMqqWeWZ8L4LddqmXvttzH+W57/2BWVhQ5uE7lQCj5Iw4sWKeoxTNZgDqXwLPbAyfuMEMTMnBdkUGQkpgQs8EwwFWk5b62nIPWZlt+uj1tzsW3IipRPejPAAepGaQCxKxRRq3G+kOeCCCyveXEJmh0EtkvkIsrFcSMZaoha+fvQE9WEBwWAVRp5JmDWJa6qpGNdUJ5vbN9j1YX786ZbS8qIsxUbky6kPYe/rs+2dvnr2PQ1mti1jQioUyqU66pDcClSbzsHWUPhiEIqteLVXBhybWI3aJPnXAcbckb+PAqZKJIg/m5eTwEyDyaAWky+xvEhmDcuqxkqUq0bsQFWxAW7tfkBI/Oj5upAlqrGfeE41ObPpv1kvlnQMVTy7Bi2NCuvdnpQt3J5lnC6oTHk11aU5JwshA0tIr487Hn1NVENgyA/IWJUxTrkEc24P18loCnpkycYqhQ9KjY20hU+1dDffwGGfS7UUIi2r1Mr9WwxP2i7ZI4qTVnojvTl+9jCra8rPZmlQQhGCxOFWwMRW6X0EAKC/sWUtN2GKApS0dlAL+GduSxMfIn9hW2KOkAzhBDuGCkzRul5xEEnGppBuQPerQuaOO7N6ADt6sMI9p1cuxzHiTKtHZ1UWSJaLQtZLpVJ4VYHy2xFZUER17b66MZYELpwr8HxWSRF4vaN/vxivcopylACrxLRl7FuROpC/rXdstcps3byDHHTl5Had6t+gkotyOubwD8QayZAuKk2R7hBN4myteS94xGgyx+vyIIweaHHLH3aALbI8Tms/MB7WpuI8qqmPfpei2csTmDj72B6Nbz3+4DTg18zIcw+37rpMjBRMPkZt3zo6idsgN8363+tHjDGGgSyCNoQbhAn5hrpWyWRHS2lwBZ4kwu27E/IJ7gtvh2YN2uohqyNalWGlaFaQqYp2oH3/49oleLHUBJtw58m5qXsPu3hfi7hUSupsFTqIXNwuc6mr+UtpDsZcas5zs7V1fX0fXB5Eu53v7kKT2AKTzXkleKl/lypZn0kDymK7ofBSnWZ6UqkADQ50kfEvizJ4KqEg8F3q2W2I4FFylBN2qt/Wqqh5w12mo6axYccGPdNBqpal+hjD3PUjKgIx5jWSSPLuCxvdZZVShSoanQnw/YAZBXwpQixofHyCqygtEWybw9aUqDW6gxa1SEbYW9cqsc6Cm0FS00u+g2KWL3lIDkIEcJlLneX1xwMt4DvE/qtXJp7FGaaaEBl5yiIkdJR906llC7Cd+FEW1HeEcIY3/bQGbRWbWWPnnBtRG0+hDtvER2weyBg84+zQOy0Rc9uzKhlu55WgihuhHKr5UCbWTrJLTnDro0bzXN2fNtv+1WCcfJ0+tk2AUl0oa9cwyQquDO9y3JjNdf/sU6wkS1uGZK8NIHq+/Tfwsab3/vGoY22UG3BHm6XUk1ZkTQWbediEbVBSrtyDBk1Ibiweg3l1oSrWQ5eUdmJYfjKb6P+v75anPmQbWvVv3zQs8ZXBna3JN+9DPg+CTZWWe4OqTqICkifUZOfsBOmQNRehfwrQ7tCDI8G5kUSKNRE9mondB2Hmsbzh6G2Q4wVWjQ4RJ7G6evrIc3YaA6XSPPe1gb7TUivpbEykMdvhMZdVNGa2kBf6jr1R3mir7XWkxKnbASGi+TeJk+N401blYMd9kSUKFfyNcVuEg+9uOHDRBVBuonclm6kGTTSCt5W0iu37tkPAp9QnPfUCq7H1wruwFbdfH4wK9calSfV00h5ys0jtX8ZHR356+YjW7fIvhjTgowhMAxc4El/PFAbXFtiawczNP1V25KkKBFReSz5Uhpkq8/3RUUANkt4rtEedKlm/4rEPw4C28Di3KU1yDAIUWBiaGhmlfHaUh5eEQsyv+LELOasB7WOeIsBMLYeM8IVk3JB5CluxmZZRh49bLHzpmUunUnO4KBWNkVAt+VvkensRI2XjMP297lkreBW35g/Qbr0pwI4j3XJcwVZlSX9ojWKG8Ns44K0HLyGyJl2SlIqyA1E7YnP52grd48ZoeJXk0goptk9J1niFnmw9kwK1L5dJu2L3pqgICLJWl7t8LLebgPOzRNRy45Q2Y6F5ALFn1+N6LQ3H4E1xDPoIZgf8GYgh/DqJ9OCVH93/zAh/xXaqlmYjWoiGADg/gB/79dBgPcEV/PzoAHKM+4hlH956MokMEGol9hB4CTmgAPVgDiMPeqrgsIAR2mRyjHj2rhX4iQeyylGsPFLIPuIbRIRqFpECHAHbGMDyODuQwGgv4xzIAN8hm3I/uRQf96H40hh8BXCD7w6toyLJR1Yq6auRjjg/EYd4/EveY3cro5bKt1IaD/ej+PYE/KWjt3hX+fINd0l9X4WMxTkdXo2/GtW5BztU0V22su4qGv6Nvhoys48QTgUDjK1ApAoNyULCWD13J0u/3Y1kmAfkyi6FgJfN+IA6Aa+D5mwMrppJlnLrpIXJwX47gd1T7Byhl0IzQGIy8QLGF/RnBX0K2aszbY/vuR4ct87GQV2yYg+iAmkj1MMUWDnETfQn+5RF824aM3Rf4w939aEyTfeqOYBFNUhc11wPZF1oXjWQH4qjxfJZjjD4t29EwoLExO0Gc60o5FCMxyiGCgLgAwtBCEAx3JzQYxl7rg0fZi/347W1Zo0kZE/RR0o9NFNsAyWJd3jLZoWUJ0ILK0AxI+FqWjXSHAqZGHKZpf3jwGzoKKPqAHAUa0RAXTWUL8RACmUU/zHExY8Y3BS2hxzkILkZ9a+IUL5ZbdIcU9oDovs0M/X1xr4/s7j+hoELDwA/mgfu1TpGHnSyw4yMjTDQ5BzWHTqyXa0eYbZYeXh2m/cPfXgDgACUHSfuHKVBDUrNcKeOWgE3Q+YdXI1DQ8DfqH7X6gDCNhvAYDuFpbVsoRxJJHPx09AK0io0xqg+eh+iyNEIkZa5KUzXaA2Q/QTyJEXvcoRhcjXLMjkPKGsD6GDUIHpxCwiMUscmuMuMIc3Qc5PugV5RTQCMlapUymMyqRkbUXAq8DalxAANo/ZTdAKeOUA3gFyTH4IrwuF0ng4c4ptKW/RYvJfDik48vF5nI+vUbRSgmM3X9WMMu6JF4Y/gL0NdZYtIJtPGeFL/zoDZlXN7omqS1uyG6vYCQeBPUUzOIYsZyidsDvV/yulN/6qzozMkyk32qSWkcD+YeiBvy9mqP+H7QvvBBFdysXPCm59bKBQslKpm4AEpdrXSzpHHv50ppuu+5GILJ8xQ2q1axCiWX0YWfy6nKMY/oIs4zfIVn+MNk1Op6MdU5vY5r7vX5TVW1kHnuRjHeSlWZ5oK/VdNaUpStzHqJVnIjtSPYAbrdLxR8/ETY8dbD0vH4E6ewYZPZ8PBA1wcGvQmy2WIk7BH7iAVl920voBfXqFuUHCeb03kz7sCaow0GxeVjYhMtx3pLSzWrT+ayOZm3RUQQsWW8zgmMnPPx8K4bAoDwcB3CdA/YczzXVMwCv7qh07iuVEEqSmUxV80BZA4uvARyN28zvBobDJY6V+juMsk0rXA+T5RAwfRsylE6hrS/hUGn9WmpY4tfL4JVWy8Xu07R6zpFlxHHA18vARd8bCI3PWbqAWCX06xIFKSPzgx/xt4fhj3ynWa72BD/Pl3jOaVxd4vQl2ptdy+FF5Cd+1ejllSGPypLff0DZ6XQdr9XM4MExfaMFkaA55yvvHFhfeX9oGenlyU9n6qZXOWmyRN0bAUqrEl6hf8tSoj6NKkqrS6pSfIS67z4rEBlN6vPfIvuC+IdHjzOtxiB+GRnBDgm9SCeln643yMrR/+4UuX6VOWK3rh6Z21LHWN+PPfgVK3jVYVigVJrfw4CRm+dtkmZhLf7ZVsmcz33NxzxnJTaeYpfTEoL33q7qJeqQN0014C0HfL11s3XOTfv13iqcUrakqFrt4GJQCFbEUE80v3jRfLxhj4nK0DKYMtf71oeA+Y1mtb5hLMxD7ukjDJO6BfvoICbbCHLNZDnkKlW00WG7DjXpvN/c/3KCOuBFqdT/dYKbPXblvrCDtXZ+KKTBgDLFE9ULClGCiDBjYdQ0CtNINyg1YXlshVGt/s9ooL0VHPUx7eibhNqEnU3y8pkrihNtnO8S/K4Jt2nFVnS5tk2oVj5oO3Jg9jJihvp0HuCFT0MdxMLqjaKcQq6NWceDXjg+Cwk+iy7bhDWLoj89G7kaNbHTGuDon4YzzzwXu52tz+OohOQThYxyCmcoMi7nT5hz+1RIO++NFwVfisGTUov+Ol0irQ7OYO+HYlaAgpmG69O7NIIfOuZjNP66yV8Ng5t348gF6xCvjTkCfd6nl5CcjQgg7CgUcStr7ppM6vtwuN0pqAXXme2v1BVJefqPKB9DmeRxV2d4nhwK49UPX2opPx6hreSFkPdV/B43YzC3Xx1xk4Yug0Qoei2GHUgEK1NmSdRVsEldqFiesFvB10ixyxyFwH0NCDQ7JiElbqRkeVcGdyqkHDQ8kTG6dI0RkX9agugmBxuGC90InO23o3th2pBuuyHfefE8ct7C9Lr7CxAasUCQ5QatajQ7o6JHewRgiNapzB3vfu9hsex6LJPcYiaiQDMQP7A84+RufJu5uDdiCdSvOdwT2yZR/I0bKF68dnD1Ni7MyV08eCCJklgL8Ikbz+jbpfTPAnN1n7CsuJNeDN7o6xyNkUYjjaxxcxFA92yvDWEafu2JJ/ZWzuCpNzbC3oEmZaYUHfrJfZWcLXHeHKDWvFJnoFZfgBD+u/0MkZEh0VBThrp2axS5mccqc+fnZlvaIjckV8W52pm7Be77v9FOwyFbWcgbwHMET7RJ0r4BADiPiqJAE8EwXb59qKN2+ilRU3QIAAYeCG+YMagcSi+EkTB8gVKbphgGoSkz0ugMUK17+Ab/Xd1/7Yex5WkiYL38RROz6qacNERPIg6ZFBKfBSV6lSXTiNKpd2NRAMBIEBGE0SgEIAoFCvm2+8wF/MGc73v9n3Pm+wnGfvtt2Vuy5dHAFRmfvNNlZIIX+eDLVu27MiOuZK53IdXoOgviN4E7HfsHdy32OghgHuYg5+DiA7ksu5wQHjmMBEHMiKpu44JqFIHxYo9LHUhL3sR9IC4l8IYcctrZEP5ldh3yiO05aC8bA8tbsS6eEewq+IhgVfutqvRb8NoVIFaE33rfH86HiZt7ZLw9wcVIv68EnbHvAYt2cv5aXZUQ8S44UUStmioXX32fIkpbmkDo94bzwClj+S5gc/01OASbm/+54s7Nb4jbLH7oe0tPbEp8LSh3DF7qUqB2EdcRdjFuwINCt8NYopN9h2O11U0mFjOVlQjAkIUbLaENJUKy0YQFDqVhgc36j7U2uiqO7J8SIEqPdSsf3pnXYAKJFHhDJiCtsHYEk2C8TVozrEqnzX1z5IBlE5uDl9NfMFJs/9+vZhf1eU9goYCdYLG7SJBf6GXv4mG/3KxerNYrYr+Y+8lGY8RYJ19DHh7u4UJc1zK7IoCHzbcnKCQEDBbkLSWI+i2Her6B7BcmeqSyPcn/ILJW+BXQXADTpU9m2WbLmfKHsO153opc8BZft2iYnpnUDO1yObbTMr4AwvA4K8qhSUW1G5r675pfACRowWa4ycQGGM0uwK98hakWJTduiqLPEnOVmn4V5feNdJJG+EX81mjUwgTFnC1CygU7r8yi5dnMolqGppomlwcj2H59B2MdphuC3CFYWfEPtIkQafTNCyEWXshzNAHu8JorRra4RSbJkcFp4uX15dzcv26xTlavCQJKfjbmbLgI48DGxqlLLMF7TLlBrHFuh0kunhAOsZlGxqR8+BwRi70V2iKRnq0IJJFlnNxNU3Drl/gU8c4+3V+EtLxKcoCVZKRosxbwUKx0C/6rQbYDV4KUe1BsPK3GELq0npIjehjfyl0NzikQrsGwJIDhwFL5Tg5Ih/XY8IhRCZKNE+zZC1utUi9SO7YBkFXDtrj7kQHABqbI5lomQbihoW8sVF2IZcB9VNfykY0bGrEmeRtaVpsC98QhXm2tHMganoHr8TMmFZcEBGwfj8f9uXQMSDmEkjGRggFJ9TtYaXyFeGcSI6YUf06vxQkxH2yzRjZQLnUFEWkcTKt66gVLv+N8JSGs3HVsI9Vbf3ys15zAEfzm6Vp6ppa/mFAdvM3F1c3gaFeMPK0QOSnGwi8louYLDg+7bVuyYJJ5fz+gBqFC4GKS+Wb5QzvDu3vGVQQJqeXyzcCobwKpuwMueOEyhZyqYzimeUF1ga5QwupQesCgNZYo60+ZFvSCq3i/bbDqa0dojY7qG04OC1Xr/XFGLCyWr0eEldlWsxUYG4r+wRZQvusp17+VSnFKmVUnmPTs4lZEfThRaDMgHEJNm0rSH1oHWlwJKYWKI3cidBCE9FvWUsayq0PC66V6DViGcZyn7dgYbmdoiRMxKjgGR6PkmgkmaqXHycWCQweqV8uYF2RU34yAQSla7vjFBv331g/1dp03smhwmPZi6AKShSsqSHLKVJg+O3K+fdoJNBwyJGDNYFscwx7rcEhjrIh5uqLAgpcI7c0cnjA6LFNLkkgv+3pyL+d/+YXxeAil8r9NCEJKy5re5ctqH7BqkKj6Qyogxr/gsTO5KkkhotyBia1z9dWHwJsEzrYwCOiOT2V7kDoyxT4sbITfH2WYxxmAgdYQd74wALy9DDSuVpjGUBqnS1CdRZxspNfSsMszk+XNbClilkUV0J5o242kOaBQXK6PJPnccCS+Du5ugSxEAzoV/dhGg/gCPcsqOoTwfPniue5kRguRYJ4QS6xF0LYvqF0Am+kM1V8ZKXimXJKk+44FoXYugZ7aY+12Mj+ZCUGHMYWtWngy3wrRISupopKEY1kqS6u5WExcgkjSmJc11fLY7HREGSHVLnqatiyCtVFXRljHwDEOo5izeOR0myulgppofbmj5dcwhO5uPcw8bFNgpaVydC3wknL6E8sbw5WWqMe4Nzjntfi64rPNFijeCaXs0mb8rlvi7td2KsreV3UZVXUaPalqnbdRD1PMww03NkCObThiBASBlQ3dTJiujZwqdD21w2K3do42hG7nTFNjKOhMFZkUBlCu4w6kNLV2+UlRFVf4C7nScPDkV/Xly+lRSn2RNbatSIPMJRQ9bmlV0jv2kjFYzuP0I7rLXoLPyMl1rUisepjVKUipdf7+gR3O2i1VbUM1VEs1v0QdV1Rsav/wpK6mqlQrP0Ra5Myj7WZFGszpajtSoqxMnS3j+SfrAUrGBt46N3PT2IDTAmde4JX/RhVXRUpAJxRsnik8Cc59cI2dRjZrbKcsCkRJWIw1kRbvRZ+XCIZ8BtHzDZDjfSswdnJ8gLn0G5420a5oMQxw+ylzODpphasAZEgXfHN3m/Dcu7QBqxDpTNkmgJV3hapR7AaLxer10Vztk95i7Mra0+pjNDgn/XbcJov8R6a259gCf1uhQnw6ansUL6o2Cnv3He63zmvDrnAzwFTcZde3Xh75gnJNCQoKHKIkBtwtpIcle7tOxWKBqYVOXDd4rd0HrBCD2tvIjJpC98ypVsZLuzmWYBPe09H6cvZ4UAyBUM7WnACzM2VssFyrcLQg/cALGrImZBOkhcjf4h/Oxl2L9v8TbEEuVMn3fYeeq+VPvYUmcc25BDNL9VLgPQuil4hi+uP7qfVQEbm5woT3qvxMMQtDZt6WFye1PuThXDxrsU8J6xHgwXg8vuu7dpsqj8ZVPgMAGGVtxin4ZUnRzcyhbBInmOt2iDLXeGQOz88fFuDCcCGWFwTmvVTfWuvqtnplVq+425L4IKKB/YQPuh8zSH5cBgeHIVVgw5TKsuvJh/sTqsHQk54yqbxTSs8wbdBZmj+r+O9/yGatx+MxV3IfyLvr80/9dyy4Ki96DyzxGObu6Ton+lAvE6s0YiosSjPQU5kiCVHBzbJzwkncZVttm7jJzw940iWRVOml7YdksJb9i0VRh5Koj83oKX6WnRrSb+FLJZcF4IP83ahr8R0Ex3PRDZQZ4RLPfXpmpRy7NPZ4XKwuY1eNR+1oUoxBqcLR7C8mE+B7d9cjB9JSe3vARtsnPU/gwehWnlrUxaBi9nd4OkUiepu5+H04UMpSQECT+lKYJLI1cfETV0f4uZfcwl4/fnMnUdaXKgjv/a3ocQcmw+XJ34npgx4WITWORkg7W68kvHEy65htOXkHj4i0eAEORfe4W7XtkBB60FKxoI+8k24uL6Up5DtQlh61HGesq8nEQmBqd8rANabfXk5v7FGncr1DTTAFNy2qpTgRgdo3smLovk4ZDHMt6bttOz2xo0ZwrWyd+jliIGR7X06VeFQYld4tslW5sA96cWhPRyc9gwboFi78DVaDhCFC7eN9jyNy++E9rYFiqNwYj2sPlxk2BNWwPBmfuWL4e8AdHC3aebz8Pra5AlFtHduKh7zCMaHy9N0A1qiHa9UpFumtdP8SoCxQ9wfEYm6PsajlgU6Nsn5fH6ygkXyCSyfh+jRkdOjfC2CUPMkPx9I/WIp+E7GXFLvyB2PLP3K7J85HVJse2bb4A1G4iZHG80oXndAmd9fX31/in0ffKBsfI1sfIf4Ccmn6rDoTShkORlujcTF8qL8LMoUZIqnsOSWd5ClRYSY72W+GCWGJQbLpG5S/GRxfLWFcni/O/5ofgxzVikciJ2MmHl6Z4Lkzjf++xMugQD2aTmR25HT/ZyMqA7kgFkvH74gPXvl3k5Tv6YhAaL6bI7HuK6UIENeD4ftCETltBvWSOVatprryeFIWv+zjOXGfB2ByQvFAltH7xBf3ts0oZRBkmotOAW+Xwq8M5HhlPSFI7g02a+dtneywbonddDC9YxzcIRnxylm03Ks7Keg6Aj4nU0oC7ya91aB1W5p3cRZDtKvqEHLGWO/c4zhLI3sJAJNf40lq97KXLn8mGqrScvrsxN90MT9x7rf934+sIWnbyc/xT5VsurydRucmbSPKdBL2PpvvuTZO29owDCKxJ31K9uJPiu0ednXxc3o3ZQski2tBF6s1Wud2dVWWpl8lRYIp41Yp+0eRm0PUbb5JdImNDggGcTOD5rh3yoOJLfYeceRbUy2MpnHrChlvaLPlDMrBpvPxRpIi7JdGkkysuAvQ669hbf8rhRR9uWLjrlMwIhTYVdDdBTxFd7XEBIkoaWjVly8BNUiy7AuPI1K4zQ4eUqV91ysySGlfUJZEVmMWRBfsjsT909IqWpNJ5kUFNqAqYBFoaKAZBqPmnFOqx7/pHw3bZlC201A0ayMEjpOU1+ZXY5+87SGJ+UuEotpNTAWCZ4QofzH//U2UMoYpvMdjKJP8qhamy4AweYY8CMdZf3unSknYU3LLHw/Rv0NwRVwvhT2jMhDLzsmMe4wKhQmkZVlfSeL7yDqE5vaX0zBF8tmO+WfLAtizfXIl5Kr1PUgy+Od0Abm/XfVQbVcDmsyYwL1N687djCcFG9iaqOy96lcQgiZIM19WkExRdxKt9Xe4ydd+iN4t9XUDyURruaR+iFSWfgTT0ZhcTf3WpPxmbNN98lm9iFQk2uluqEQ+vXVSn7gHODSDBJAq5VsLO109uwsKcJGa+ary09xtMVjSxREVu4AyGftCJ9QwHFSvIqGc/GqvLCSmstHWANlzb2CvPMSErNrQRBwLXMii1BJW6KDgvUsha2ZYR20hnio4Mnw5FqI5vHqGm5lEnPwGorrjllQ3pWLAJoIH4J5uP6CU6VoM3MwhVs+LbWephUcQvuJ2sUNHwrolTEOrbRJlalupHCyYJO509+BSKTp53NvZGpKJr/9+oqH9cp1rKiVhWuaRI/qTlVBn6tZg4OCw42/VCAR15gwbHs/4XH9FaQ2CaR+R/0fCRmmMjE7a9AawUVa20+WYyC+tN0OnOsWo57mOLCI1sJ4AeMIqA4cyZHuKEdWLGUKDrg/C8zl7e927pn8BhJwyh2/5m6bsntj5Gjd3Eh+C++q0lRAS0Q7xE2OrweBrwQ6oPGIvAGBt0BeBa6HV4mXaXmFWlI5drv0fPQN/DskU97he9IacUTr2iJAW8dzt2PzPXbXuduxu7VLSiRvcp37SOUSNH5r5MlmPmeJSQ8ED2i9sgU/6KPXdJe0EdMmGruGYhPCAbChciHK1WSTXEh6geqrxIgDWHQO+SN9ccKDF1QH1YEXf30WEZal3YcX1ofekHkmZUG6ykSx1gpr2aeBdFnJO0Tug8Et8Ek/SBsQ1595B4uT1VQ7xVWE/QI0Bb274MvK6UhUefT4oW6eDcENIMdpVG4ZKxV5kQStMctqbN1kr1fqcxkD2dPC4QDhrW8VzNWuh+xiV7sF3DDdkrOy+v7lzwhBseMcjpymHIQmNm2z4MYOKcE9efhH82VbwTdtclEuG2JVXasv1xzHbZLTPeiuwDzOSEP57/2lQkzk8ELhCVLjXo/18LQUlucMSAMDbWlCVtW68eZeypBfmkmTud8zNa97ULGW9ppeTIOJtOPV0dVgbavsBaElLdcI+/t7UxBs1NbSWAROGHhmQRmAUfAdxrs8Bcdlpc6rhe/l1//V8uUclsFuBR9UXZx9fgJougxERT6a8K4e741M99CUBqVcx6F4Tus8UGbCDF3p9TG/nAmAPa1+XZ5dgxcHpsvUYoCsOLNGWRGtt0wNxdjsGzlL86Tug7ka/YItgcxaYzAswUz58fr8h+VJEkyssCgUgaOL0b6b9Y+w7T5D1fVzMmp0+A1gQthJrdZFI28ADiLJxx8MH9UNLz6Efy2CWIBhamVWxVtqjEh+N+vmsLGz1iLkARsM/kAfAwhIseV5O5JHhXtyuMC49FkNE0mApTqa4N7LAaoknTYSIis2xW3zB/yPc7FIgy6+Lzf3aCv0ysBzKsCOmQKG4Qe7A1bdSn/aDN0PqBPX0w5hcLD6aVxPz6LlbFzOwhdBgcqSV0wxIIS3KaMFbnuQA71ZjWr9ewiVqS/+yeXNgWyZv29ASXjc1u5OBsKknMVYCc5xk+cTveX2ZRteBaRuGu7ENI+DAi1xY9AoFou2YAzIAUvzDoLe5S6hEc8MASoxgKyrEkBD+SD/SsPRK0seB+2ohFvuhdeWK7Y3w/ImGbolR7wmn/OWlZENc0TeAsSN04rsjtuqQZXeptA/wkxW7xf0GA8QVCVhKo/j+D4dJmNLMthAwLdGZ3egFGzHvumTpXwOZGO3GwAyD48ocH0sfAA8YzYeZ29iUsk7M0nfvbVhBLy4wlODvbizi5Gd/IGb0K++8Fi+w93lpLHfYT14qXY3u+YBZdgr3qHUcPn1ToSczghq98oeqfKeZhKV3qERPa2QAyeLqbfR/vCDSOXhGQa6Dd/cHaLQdO3QMww8BfCbeBZbW8ALGiTAxGqG7nOy8nJezGwjDql/ZOGIKG493sNYYuNiXHoXhnVSi32x+1bJutVx0fqmi5K9Da/VtgNiC+GVhs8JNSi2EHmRqttM1NUqElWzGBn0jOwhOepA4SC72hD9IlJ/gBLSfhM5X/uyET1HUn484iTKI4Lc8ph4uT5EQbo4BE9vZjffAAU7U/29FSaKbS0V9KzEVun9TNDsxdUG9qfeC2JdC28lg1v/DNPbtvFsIuxyj7Ito91QXQOImm973GuyTdJJUJ15FvVHLd10RVGxu1IY/raaVQZH8haR62kuwhtuACiAFoaJGucPjj1ultdpUQBFICWS1Bzc3DpRufj7tSSiT1/zBcqewve0DeMcsmu/kaRrGQCGgVqTWrT6BBC7oWBxShYllxCXAsdVsCoDEXN2JW+7l6/0aBDeBez9xPCcTFHy1QwkA59BiAJzG9GuO107+np/qdtMG2jSJCbmUw/W65Z0gPU9wIInWhJhs7ZI5rDApt0DMCGWKrl4jtwFg65ywvnvJLfy2W0f6/V5Ntq2cnHV30NW5EMAN6K42twVgzAx4hJE+jxR5ilWi7OoxyUWiQG9PULo46aTozPw8wbEwkCbkiLFVHEOLhwlXYjw2nq/RXoCB//U5dmKuEIQl2IOb1yRHOZzdedm1E3e0iyisZt1nOAXxqwY1e0lBxHo1xF75FRthkXPlhGLvrcow8JwPxVV5DdCRhhewmm0cVM8sg332GwGGv8GOY6vgSihYu94UZ8YJMP4LTCa4ZjKGQPCPtkmOhmEwGKdq13b0DxarU2UEpRnK0J29QHgl2/mLHzzUFfNIAfz8WPGgnOQrv8Mpzq4PCwN+/pmcANgqfs3iwygN30hR0WWjs8cWLUNr9X6feUKjssypvNQ21j17Cp0e+Vn1anACRYNsVIXyxN4hFiITE+v0m0XZEYA1MrclhkUNBZlz1uJdgexLxVzB5qdiGUQ6AZx/jZT/F17ZX4+kHe4iepGuxjmBrI7jOJyjuHRteMwJc7ZbaXHQAe9LxFOfopT4KDZuAo42QV5sXJuq00OQPATWA0eyBDXngwgUeI53b0orbGnpTG2drQAumu2kd/H4iDqX+c34VElPrgyRwhCfY1rxADDCcJjyjWVXDVQ0lQtq3zPBT4XGnT/XmpK6KWYlmuxNkPqU48+hRgrb+qC1pZDD79MAQQsn/1+ZcG1erZikcJhZEEQbGfY0WejifSYIt7CggdxwpoeKQIazhNrUaDFXc1L2p2Ln91oWF131wkAzrDcOaxS2LS0x5vWH/kybAlFa9sgEV+BpevWb1vpRYaBUfleaYrtk4wkb+Bx9epOtT95zNo0p+tvqrb5o6K0ytMxLNe16PS2YrC+ewTRjmdqTZlKwv/1v/+/QxtxdA5FAJD9xhZ4Q2svjB8RH/T46UNhKQE565CYPe8Raam71pGQdbzpLYx0M8qNFqW+YDoK79QHZ0yNtFmB3vLCFiRCfkci2TfIQW12AvjwqJAEaJNtRvAGWeSTcYD0georxAAFP+xhAh/tvoJ8btkA7QlNXsLGhon7rQqxvN2McYldu5YDjp4PHEwDgLmBMCVPtte+qjYmn0K+gt6/o+HW8M2A+4RX0tzB0exyUO+2Fz/i9hASHl592HGChNK41p4+TknuB/XRHx9CB2OJ34+fSDuW/pEUjfxPUJpj6MfJnKjIZa06CoX0dWVR0r4VGVFjChA2UPqFX1Wqk4+Gmipm456iozdz9sWCrJT1IV2gJ/hEBOJH+PtYnfEdkYgktiVPLmyBVJvoN7Qt3KHXQ8lAeyu216J1AE7h3xOlLGiamMGW0mq2DfvHRoQ1Qg/hzB/RYzfzYD9mv2A7NJvoUD+TbI4ZIQdEpcJflZjCisJxF6Vx+XeR5mI5pu1AAWCKjE7XDzsViqI9a8kOFoqkFHTnV5b8NgYJlxV86FB4bW7BD32JkZmJ5bEmQSzvKwQZfLXuO/11uJHRUpirR3PBuECoLCOKXnjbKsxGJ7+fBW5BbquQNtV/2SjD8rUGWEGrJTuCFt4FbVg9zQaxUgDtELhiZXVeiPKoUNqwTeqWOOzu55Doo7dRso4PkmhE//WzSVd5X9x8KRgbKMumHMzh8Wnb/8jE5MI4TiurdfJte6fvEMwLivhXvaWRl8wCfIRuJ1BOWmxkD9w+jy2g673Fvu+KVcYRYbBr+YWS1W5S3UB/H1gxmPFI49IsygC0pZDMHfCTU3WCR58DodJTZvSjCrxGV4n4jYIqKMXHRDxAajAOaGZZUu6T+HJJ5wSLNy/94Yrn2VCYidVscQKnje5JDv6pagi5JI7XFR1N0iEThNeMYWrHiwE07LPvGHHsxDvqOPnd83Otgz+Gj2w6ugZ6gaqzAtINFcNQv2cVjkzZW/yZKKjdcn6x8qkJOrK2a2fsGy+g6ofNWvc87RWpUBDAX/OEaJo5SKBftJSGRBn1hJH9kSQjmDwMCPImBq/5GM3CVJ0pDzDGRsBp7J6yEVfMIr+MzXM3bzzAWjSRxxwcUbo5339klvSPAzb68Akblt4kcqLxBSMm2dOhP/4I/+o/n8i/jxgUzs1b90Yhvp+D1svLBejJE0HB3z6Ux+6NVfhA57f+i2i0xKnAZKpp0RLer1lLs98WIPt+mxJw2kpQfNYaNkZmojV3ZucCmZeAYTndAGDSGrE8OFs+VZqt2QIdzxdn44+eyLJiWaSMrqhrB8qXYSA/rDiHC2kW5bGR+ndHVx2781hPDp/oOLGuOYznB/ZTN52XlTmrjUoJzAbmCW9YbI5deLJclwJ5cbnY0m+2Suz4vgcrsqBmGJ6HNetgA5ucKgEx9uojaRygFOOaPITSkRAABPzL3xjrDMhfZ0OdO2vGoJ6e7vz0+vJqZlC35Cql5MPjHfM/vz5Em8z08yj7L3hyR3/7KyWcTRks58VW87wd5lkbluzNLPQxYxGDqq3LzwZYVGHWgUM35LHvgCb5DvhRf8z1Yq//bMCJ3h9mHW89JuGsP5Rv2T1sN4Cx0UG40/5Hn5SH5o1ECDEPw1gh+uCloIJL6pitP6ACAwgbdr4S5JmjgdjC+2IBkYedLTnHxwbgcTw76vgLQd1OhFQBD5RHP/ZYzTAvABADreAOakOIQO5PsTP39bURQgUeIlSgjX4tP7JymIbOQrT0V86C5xoJ9X3ugYHqV/CwaUDrsPGRd4+fVudncdWLdbgWpt6LCzkF35//LA9Tz//pUtjCeEFp5EA8wcdPPmp0I4fA9HRH3B8ARj3O4eRJ6BZg2Bgll5MtOAcC3SQU7ZrnRzgluMl7V7/TCygrKCA5NIadLtKi6xnQHNWUtyhIFO4gcLFpOWNIJDQwNlJBGz3n43VbxEDwKCiouzFmR07s82Cdni2XImxjsAAjX/63agfNaQwOJQDxkV/VuNJ9GuGSDqtZ/elzkpj8+qwoX+1aFt84diy3z16e/Ji+Me6sO629uerR2fXle1bxWBO3BK3zKHVtHsNuU9A6h6Q7RK/jQAe9bYSV9JeXTNCAcne33BqLWEdv6PGFZvHdpxY/x483Foam2ObkWBkgjFsn1Yx4xufTqiTbg8UdVQf1UbCecJX4pBbrIkojME6IHdiPBSfIuETG5mgTE6QNL67WXx6bODzQRL5TfHP0hNu0MFweNll2iTOYOhpMwN2n4qqQ1CcfMTUwcWROwltbUerVd6Yn2Mxt6a2EPNd9QvQ0N1NwHM8YAgpVcMiSZxw5Z+w9xKwBUpIsZUxcZTo7oIpTmKx3oHLkg/YtUxsFHv34Vr74FEMYewbG1lQRnEZYqdXU+Qg2B7pRyEwdIBewdIo2UJMldGBgJLQjSORccRIfWiAbsZZGUtPSmUAcuSY0jOCcP9lBQEs9GhHRNNBYtK0/vYNt6/VVYqu9kFOwl0qA8PYS3BsP1iO/+bKW7eHGoEW0BIQj2QD0Hi8Di2DsORqZhFyaOLCIjAwtdbvz1D+lE5hVlRUxydvqYdzu3Qo5voiFfwn0Ei+UFJwOE9zv895muFGazLHj+Ex9FLwVBxNaBJ8anDNy82iq9bmWwjIiDRwLVnu6kenJETnHxYly57pkCJ1mXqwjrBJvVu7qYSMdCgiRY0Emgcxw3eKAjR2ak5hid2LZ0WSHfj0AMir4t7KeDVcikosxFKtirQVvQF6NoifW3rXMaspmXHm9bCY6DNrtPkZTG+ZucGLCgcrtzrwN4IFmGGyAzrUXkNbeNhR07kVJFdjliXn5ndkxZn2q+oebIRVR+ult3GoUatNWovou67tHicCxthS8+QBC1Q4XwR39ldzr/J4tWdcRGblLxmdXASHxbPgNcQtMIqmlZY7D352PE1MUTyaWurQouZJidZPBJwbgREXyv+l+KboRr+lG51IW7lJcdB96lCS4prXtRtNor+yzgFCvE42MrKQfw2D+UvJ+9swltYxgbIcG7gQc1plhX5K376PaI0NjtY/e+NNGsWeDigWwGvqFd5Tlrw+LY48dft/9sS3QKfkehGdrOquH0XkReyRI4TpxZ03ayU48xAmczftO2QqWdfueUwslRUZ4WtXSVgbqL+dS6+oScWbMi5M7r/IL2LwdrZKPIA/RxXMQmKd+WxmzFc+S6HkTC1r6AiWxBM6OFGdLgc0wYi68NkiT8g+JvEB+swArCh+itfZ3wFxEkzmzta2iW6xmFLi3MjT3J3bPR+dJ96XBR4/BPPUk58PncwKwBAx9z9fOJntfJvsozJaJ4Hd9jObxxZajiwqhU0/KxdM/3v99thgoQJdbgFac+mTwGj+T7zBK68JnblTsnzwDWJq0aE+mYQWMJkWltWsSL1ZJOSL0HvvgwEOCF/pTNin8BSxJk6f/d0D/e685W+HAeuTnlYRIW41LQhOPNEVXj1oAFvjTsK2Uvx/K34/xG2wwUQaRFHx+op9PnjyU8p9+yoSH+z1jXwdi3157xeJPfk1EYc8D1AU++gRXphUWemXnkbfD8J3Skjt+0KqTl5TJ/4c08L0WGTc+iFSX+GPVN9SfXWX8a21QhsSemsTMdia1ZTxNJDZ+4J5mKeuD+DG6I7MMlzHjFmG0Twrh+RL0lE8lBTw7ZD6mqyz8xOa8vAbHCl8u2Qe7z9nhZF9HdnhkCCIv8pdNE9kXWFlqaAsqamR0G09P1CvOjNdurY56HLlhBrl9vT8j7tAYceLCGl2vG/IFh5n2PszYKxTnspB1l7O3Y2dSRtLnXPRrYZB/6beCYVm/HL6bgZVgzsvSFUFfbSu/KRzSvYIcTt9pHPCPq2mXYER4LE7H0dhv2xECxk+UvAUjWofHRwIqDAErJbzw/QhQ3fVE16jvyED30qkBn/zwrJVp7IIrVoExb7XDVKD20KteakLkFaRRj7VLmBsbN9fpI0VGk09b4Wq04Lhqdt30ilvgDCn2GIKTHSts3pEbEL66av4ik68gJInkjBwKyTSjNivkcMW1azyOd1qajCBSd5emgGUqcjjbrDu5gYTooybykaUBcq0YK1mrK0RNtPpAbQoe+oILArr7o/tiCQkxwBk3hY+VH9jJVJTyCilKOLzvElJLgOU7UJ90/Wm3jed8fBujUXppmKiLQC6JnqTfHk7Zjvx8NE3j2k29mkRSO3Glx3tSE8QVC+cN2+WMszpJV5l9Xi3RXdnH/YQu40hCvzz56J0Xgk8RLAx2jqONH5PfnOHCz4dYr45hikQOyyk3pmFsM7Cwd1gxXXYpN0tX2TXbh1TbepLh5YAKTPaD5GlRgENEZkRcRE0GPj5PV/njSoXAGmCe7GNf0aS6Mfqtm1xY81P7RQmHF5VDi8N2i1RLkNcqCbQEr6+rxyLEOlr/m/yj6GT9F6T+92+RWHniN0L85/sZMg9tVjYPYzADpscjyqVC/8KbrYurwgNo4yxtkVJl5daHHqEduiK9YIJcfGMQrE0UNMo5Ur/l2kegh/RPTiD9hufYUqFAzq98fmafj5y4YOXd7MHQdjClYPpbACbAXgliDnklSLqH5ZKRD9DuaSclJOoq0HTc01bOlerjVt5HxX0Tr9WjGSxJWc/vPv7ZgfrCTX6JojgfVdP0+6PiHlJ0yzHGuqjzGE3ehqlHKxH7QoJzMuYUYzNCQKOdT6Rn1PPI1rFMRIC89A0p3RQYfpOCxqgxNOytJk1+Z5fofLOTmXHi+NKWwQydV2bagX2CM8DFfLJ+9ehDnLzRdEhAWnAMpX1cy/zZRWbaUW0CyqSx4r5ZQtS4aPXD7qQ+ekQlCRP0xwlmIOjo0fXa9H4A9gd5bMjwzngTD7vjBcMGOUjemYq6gSiHzfVB0B8ijhaWp/23Wq50ykM+O1qNf0MKLhXiXrjvfvIEKMIyPpPJYiU/9jQUwa0lq9vkdMt2FSSg6t/wmllXTzpMfegHgUQfCsji8g/LKMF7B1AmcicV06fXXEgRqLY7YgXVHnIOWC0dA/7sp0GgfvkmlHIPSuiNMfaZQhNOmHPP/kQpyxJmF9e+vzOg9yDLKvTIoOVjJaQ+JGlSyNSaeDW6wemjZu3nTg7D+pUw1KS1mP/row8ldbyD9CZm/MfhUx//wKFvbHHub+5zqLvDYJKxQT6gKy3tck7U+vcl9+RRJjfa4zvuZB/Lv7fnuEf/gndqCMT2ESkFHrHv/X3q457cpmZjXRoJkZNZdzgUD7FM6fyDdvntUaJHomjrfXV9vOkbLHds9m7sSAuO4WGyZwyxG6NnRDn/DNdOJ770gD88P6vZWzsyeGttPC9Aob/zuJD2dDabEqE+vqVT1TxKPgvrRXFk68N3btp+rrTq7c1CC12fWFpM1E6CFGu4/sKc/jdXv7TVbJr1NygjLbNUzEUi6rDuf7cDGBh3Rx3HseGSeqfWoHfr2z8+ypskCS8DvhW05Na5IFRheg6Z6PfWuuCgsi6Ke2V9DDS9lzMuSIRGRZ7xmXDf3vil6LcrNie/ZNmyo5R0107m55FZy+uMlx28i906fHGoI1gpHClUtfWNR8HY0Tnw2x5ng2n8SNphvO0KlYaL7osrlEwDPvJJ9u6GwC3eCqsXN2tBn1bn6Vd50cYV/EyoAOmJZGR+B2+jrIp9vuMew1474ylVa9JSBUHkIBb330u6MvCd9nDbFpVAop0Gfr4sTw432rceSB+gn1PIsAaLf+PFCxBq7wQ1XrUEnWHdRGw6aepQGwSREB3U+3xkn05k/9FpbPlJPeQONi1sm9103mSKx3LY9vr5JHvjWG+fVtNNILvpcUNQXHcAAYQETMDHdfnV8UY/nnwCj7lPQAV3dUlrxRTSZ0NckKKQtKdPM/DhSk5HsQ0Xoh/LTZjBCIGPG6XgfNE3Dxwd+ZvHNuSjwCL0im2FAaPGxsdqvoQmW/JzdeszYHG644/AEo8+NDQZ285g3GFIRqDtuMODaVWAVWjiMJAohrHuUwzV66xpE4R9ctdH8zCKIwD4k97lKbS0AwFlCYVZnsimmVHa5q3FWBWIQfOz6Jbnv2ATTf+iFE5TyhgVMW6iHoYzV/yp7b5PNT1XBgh6CtujVtLxwcL513KOQR0+hB8Lc+QCym9r/KXJYRTay7g1sA/aFJerNr+sS227YpCpxbk3XsS49PYp4ndOlCs5GtmLv67g0roGQMuHdavMgTZtwCYlTvQ8bKb75q5mulxCtQRwDc+tNrvvOELLc2XS0n4X6MGNdh93trxR9RMToIGchShCMfQmA5eqYrjZoszrCGRu53YEOQst6VxRNxwu5EiCGNMtYEwH70aRF+qGns6NZTPituX6cp61pJOEmr3lH88s8AVFQ1huM/DTE2GjKi3qXFh2uVyBjhi86pHHwUWXUWNV9V7laphsWir3M6t11J0PDUkc3fkYVW+10hPO4MP8cWIbAqH3oHEdtKs5kJ6gHSVQCz9FQ1l95JmppCtIkMeKnngbUZ13rI8+bdnlEfp1tfR0l0fkuvjt6GZaGuBlr8tojNe3xqNmwt0tHnEusjkkjpotucmN4iIRQaPNYKVSmG/CERlCmKpvoyv4LFoJeCK6UG5fwUiZknhXvXPqonmDh74b3TXzcoZ9fwyNIF+43la7NmlhGY3d9u1jaeiRTpTzNrSJPC44EPaSFyw540+XQPO80XWgffaUhYE6DMioMhy6J+ATS2n9Q7IMIzeKZIG1kGXYIzl1zt5xUnSWlvwnLBr66Yo6FcMJ4R0tFDJhDWS6zk0fzJh7emdjhOtXYlJ6+NTrIb0cr7f1DWvJQH29+qVlb8nleld5Z17NO8rS1iNf7tkVYOO2WXCFgdk789L/PzQp5T20yabUDQXIB3codtDudEYP7ERwHGCAP34IsIHx32Mz/MPSANlRY+VOhn/yTOH29i3+Pt5u8VeePBnS4xRW6oBaykINjGkb4VzzkdvTKYrBoo/+/hZ1hJuWyzv88gT8EUTwS98bQ8XQEIshC8V4745cCcFNSwKKcE2ugFsdFlDcb7D3QrUy16E21jFeJXPwqsgvbR0YdiDePrv5LZJ7vwIgOUeCs+4N86RmePxqaJrlcoRJp47czgHvnHl/Gd1c340dxi4SOuK1gAl9VnnqzFMhGIVRjjOSwcDJ79INUwq8iLmtZfWww1KH/W099F1hlWJjSA+HBv38pF3ClaVPfK73Jtu5UW6oOOoM6NzitlFCV3+6QLwwQNxmydhZJto6ldaJG6gnTOQ9jQwx1vcyMXyXLVOoL5D0/zOTw+Ic3W6BaLPYbIEY2nMbRFQCBVwWcBtEaZr7H6glVAPBNGyeSONDN0TUOj0TQeDArVaAiDY2aAaobfvpKt+NHD2ow0Qb/vA15DrxcYfGxyZTfPxxCGp9KfaKfP4cLy6Pz/LHlubCg+ZvlKof3/Dv5VRaD4+22eXxxjYkb1MLcrWUVtQ7f3woJeQ/GFP7SrvJeGgZc6rDjVbLjSaTk//qrYqlvBheyT0sBtk6y2vexzrdFrMp3AT/iPXzvVZChH74sJQZ8vNCtY4TmBADFQyG4sLRQOWMnSGguHplrHs69BxqcII76bkECjxRX26Xy9fzHVQUrqmGVSyafSyvhcc1I8g56URY6ROtTA2JGEUEXsygTeuwCYBXwhl7/bsg2GtmtAtaGdTJ0uL1rbQMWIJZgxu3PiduQFhJnnmZ51KDG3B9eSn78Hx5JoRctwfaQw2D/g+7RBx2sNDQBx7ozkOMMPUC0+jghZZXzmwB2ybGeusRdrqICTRsISaQv//b7GwDAMFptEOQXNFc9h/gR5d9Ay3u7ReLZgPK/RIUlTdVc1KJxXrIXSA+1/hnKz1HO6wa8Hj5QF2svhQuHaDTNK2fjlhrs78TDozJgUgrmyoJLbBWnUPhvIxSUu58DV/DjLfxuPGHJk6pd4zj+43ig2/rtZzeqK5SPJAH3sX3vCWIO7gOdOWAR8l+N9nUeY3XrexEnDrORnbZoXDECgSB1kE5AFSJIuikznHD9ujcJwtxPPIyxtnOTo4g6FfwQGmghZ+gV4QuXNFH3j3olZyezVVjRQj6GSrCy5pCyx8eMMuV3JfH1zI2J44sdUHq4kRycXxA6v2ZJ+mLm6/FtyTHUZtRshZvWGuiLY6T78pLujZ+dr54owP5CuLNsZahhTWLOw17MVd6UgE7zBsriKka/ZX769UoTD5U6e/y5oXGF14K5cbl3FtKw3K6J3A3WedOep26vbo8E5eUaIwJwgifSQIcyVqKu9F9XeOwbKDNrPG4Wd3pWSAaDGfI6sKvkNWFCvtKFmp3Ys7rp8IUG+/B7+nnyXc9fKMycDIlW/oANY6eN4vRb5tOSJDYEPKdr4WvP2b5ErMc5Vtij61kGnE6TcDWViBk1AsOeGbyW4h/gV4QQPiQjfx1cYW81TT4WB2gjNH4luUtgPrwDw9o1Uk2kXMPtTFvvJuSTwifrkpRFH2wdY/zzd3YyG7d4MEBu/eNZf68EkY+HUQXpxkFPCLdluPMxlEd9+EuGt+dsKP86uJgHAlBRkYDXLEnu6yeC9BU/4obnvOr2DVjftf/U7SakAfHIhaQanm9sjIsoq7uUUYOHFzKMvU3pBB0PW2OtORhVlIZoQURDOl3maUuaosuHKuukh9hpoz26pfVqciuqjf4Z4Z/jvGPlvsKCyQXE73APlOYlL8ER0l5YZDIpmUvUOlIiWE9kxrBnFhk7I7Vazk4qyxkpbXintMhCOpFY5AjAHhvg2ByT/YpD2ae+XnB51X8en104p/qNJNlUqJHOxe5QU7Ecju10oAUTzAP1HbKO0ph1IMMXJxR4f21EJCpsleVOoLHKs0FgCUs+OB/7N3b+X/s3/+nB2JFNz8eW4UXDFKEm+VrcTzspv8A8bMNmWAV7U7EggK/+X5ft9rrYvXNbIUNiD3f29KV1nw9n1+MdcBt10K6W0JCrx06Me6aGnVlq3wC1bRXt5msukG0XCxG0hJKTcanwx8jDN/k7m3GAfnc3JBMcILsvfBg575HDDAelmp41fNt79qp2QOkgWzJlsy/stZWt7XmAdkNicXaPrXtwxnpiok2wltAtcPEl3hjhFlqKXZW7cYvotkTKQ7C8w1s5b6dy5kf1wipdyoIcAdejsTln9zFUM9C0aYGu1xl6VwP7d6PzgmfddoLh/J05ESK/UhE1URxBNhNcrpeivnmmINp2dF7VTwDfS0171lVwoIjAoOdNsBFiQ+oaFhSrIKdv/6y7Xvfnl/9RR+VW8X7s5fLNsn44Z9/g0x/IT8sCz9XnmMYzPIEzEOWvPSuWM1JZs8L02S+LYCVgFjeLkDepHZj8KZxcqbW64NpTtbUvEyY6vQN0vmb5f1qQE532ewH6laXOxH1LrZSpgDVvKm+kq6IUT3Ti+WVgOY0Uj8pQpLMqaa2NuDSw/OEu0hK7GB99TrCDxJdbeVER5omw1IexdoMnCAp5CV4IIbkKi52iQQbfnSugFMk08NcuHlyb74bMVaTpwQNitlCvunGUOsWFmT1NwB7kDA8OKOlRMUTkdg0Bu4yQFBXMOGTp1MmamenmhouSIIm7ZLrNFhPwARLCTLg+hwS8TwGOiiyOkUiu2sjo9Q5jtwYrj5rLKxvvvsAlWZw/RMYnCDkxtPYDofn8ni68YkEWBNnKWefY2z7gtXQlnMRHz90HqL+lleD9EPDriLy03OL3PcDcDQmoaM4n/3ah75VuYP/JstE+kjySR9hZI20Af/UdJeKuTpAAiAALgxgY5TZL69mCmCIIQc4rRDkXKPh5mP2+jLpc4upYao1izqUQ/+/B06Jr3ZYqJzti5y+tvEXGdWYJHlTgnR4gThg+cO8oBZrtqN7wvPXZBDGTWmKxS/VT76K2Mpf4Qg6OQfRspydzAtvUNgjOe+x4M/nULlLKm0aLd2z6QZ/JaIjCebyF/EuGCRmHC0axGjxN8jniC0XjFATHlNWgossWcXbqtoNg1P6HNSYxGna9bBJIDql5SlWyKxOx3vyW9EyErVBlGz2Hu278clMXkQnuGEwVNvm4qS4PyML65qUEKv/9X9W6YnvxxdNkM/Dxpuql5Uy0hjwFstWHwm4vFz8QwqjRA7PBDzqCfG9O2pLKlXv0n1PdZsXVypoQduQzzpZwFwkU8mAkrYCrJ77MSRsRcNBdfV/JucYKop4ff50efPsyjcZnuSxO1a0O9MQkrhLBWoQK9cCFXBnyJ+aDeNL/shXV1XSng+1A0IP60lIDOgDUIo8UmXfKYxxSB34skAnz+Co9rRUp9VxNJNGL70PftZqDothpmY9uDm1NIRl9KOcKSp8+W5L374VbEiIQ2sHPg5SLYKZFZnwbs+ZQ/eYF5jpjZKB3ixxEGLNZBi0JYUmWbJvwMS8k95IIIsUbS3Hbb6rcM4n2qjfgbKGdnY5l7iUNitfxXN6enGAgfbxd0iTJqk8W4hP6dWmq7GjfnMm5xiAa9UK73mFeK8RPiZ1t8cjG9oxhiVyE0EH7cgGhzFAge76AvqRJwBXGUfag7VGPD/szoICpxQQ8nlsByCOSLWFu3M9E4sYdAC95Au8FQFtndJ4XpAWCWhCpwJmO+aNELSRdWCmvY77/XcYZPGAwN4NvR/o7txCJRpBLrH0goLn4ljJ8bq7GGsoJEsyfna098xp7M5MWNzkdO6ZoFP1KbwzeYHV4gxqzn9mkMhH5v5Vz2oFVCDjtFMVEYjsKxfeVSscOjzlDzJA7fqh/F7JUs9D3mLlUOJSFUmGZtGlVXklt/YJ2pMvVJAhdp7VOHzZK6XWllD5pa3t90f/U1qVvYQXOGUatJVl25PYT4+0lX1PoIuMKl5yef5vYrol2xKEAdmt8yuyF2ey5C861KOJcB2TNz8mb7/Uo1ieUx0qLx4fuGWdrmOlqL22jzhN4Q+2aWNPeGv+mcCDAGNSpEEGksxXzvq4EXD5SI41oJ5VhBMhy4M1ZjnfERMMHSPCqLcY+mosz0JeMYtbLVlkZrz3krDa714VwuMuJQyUtKReXJM4loSAgN8Rci3VF8NJvG0zLvbFgzB7mi9yearKQfgGAIG/i4YAGPfag6VqTY+WWjMfaONaRn660Ki179yTqOlz+EKUU7Seri/PzJnazz9+Mz58u3pgLKkd5Untsh8J9iloRkIJ//zj18+Xb8DeFt0t5Jmpjo8OImvpV5rVgH/L4yXaj588Za+uri5W01r9r67wYyo/5G9aItBWYwzrl/nRC93DsTSitHt1rEdgPBdtpEusdYaBmcyp87dG1LteKXX5ROLI2J476FSyenJty+ozZxi7VWvZaA6LMOW73GFH/khTcAzotxu6YxmBaTQVEJNpWvuVAf1q3h1NZXVWOMH/9cX338mMQJcuTm/GIUDu6vpodSw6Ajg3bGLdEGl5n6L4ucId+nmKAkvH6h7tadvAObauBR0IPV+jDVtxyw/RDSMx6VxLopf52TH88nb4+lvWTq1IRhw9Trs0ilEDFn3UxWnHTvNnB+6xgB/HLccDWegFkwCJ9GnjQK7vqNqYbvKGUHhMdAFOXQ/AAorwKWOxceDj6fbYt9VdYdyXcwNSZEZ3kzMhv/ut0NFcB1ZrCCutzAnMcjjAWLYiFSdbpBrJlz1XpgjDaZmZh3KDMsXDyafVfRKuYAMt34zpf+yJryunc192JZ/P7i7V6DPUm49eWubY6CbBWyTdEgI72m72cH2b1W6KpZNx2NJZktJejijw5c8nh3mQHrZd6fL2e8DBNe4wYZO/6enbyBeAvaPLyfc//Pk735hILuZLIisfT721bgX/FAlMm0d5ivjpcBfBP2u6M5HY1IW8Rj5EN3dDeFAOcAPXdaTvQfqWFDzeCUMkPJldApP8Ib3wCWvEfEp86uVfXlwzVEPB8kfR6gX6keYpiI5u4pVv5+uGAO4vXl1fQQ3XE/EccEt4CLv9Aw8cL0auVKSo/aVsRUxgRJ5UITLy0veCd9l7yCKrCKqVuPPOllIZeolHS9lDh8zOTsir2L4Xk2YFrFlM79oE2hN2mLjC351IISqtNcHOjYEg+Xg6gJNR+dxvcod9J0u9ML1RK77KtAJstAgCz6C/nISicwthnqCXplv0AxlatWebCGxZvuNucAsxydgcD5PkNfQ0NTkW8F9gIVBhIiJAjewsPR2kHBcDo7gQ4Fep8MXyrcyfKV5onZB8giwfK1NsOhHSskLIOFhZjhV2CAzF8DKdHyCHvYeC2T4owOY7IYbxknaQHre2v9aCvYxcq4OpBHTSFt4QA29ciTuTVC5AvJdC4oHiRF8kFvYD45pwI4eDABvyM9tBByDjvKCstEwk8MP8EnNLIVPfyKPm8ubbL9K3bWn6xNb5x2wlYWX4Ua0JJuhgouk4i/olg4i/JyvH8/7VVF09P/peWQvy26K0O47DDBvLEmyHLPzhingFK4GTSfhGPr4OyJdOX8pPTYVfzW40cA4Q1wglWJZLyr8CbvNL6j+wN7TSNQfyMeRyhG03a/VgjK+r2cvVaN9Yy38FNXa1/AYn5fmMl1FAab6rbNPpJ/0CQGSn3s66SwTSt1+pOKAOBAANK6ETuL6Sh+x/qGaTA6LWSEDSK8/kA6EuTg7eHHkV7bpGgQFcUYPh58PK0Yu3PVyVnrfOThKl3VYm2gtBZxT2V28XIEQzul7PhCwvdIoks54OeIOy8jiOi9MFVbxWduq1YynnnSIcoZzZ10/ZrHPHpn74Bk6oDwmvj3Q9OM5lnP+qROZZrbR4T9NINFKO9w9KPI1sbWOzjhRhycz9QhkYjQ0lMf4mJxq9HPKrlPJyqYKShTxtrk/mq7wRdGGHsAlTZytD/fHGiTNxlqOvcD6L6wtwa99nnfMF9tmrz19AILAHfsdKph9myjD5UotJb33roH3x9caR4cbiTNTNilN0bqoUx3jz+yYOr2my9rxi0SLGOi2GH4p5+HAPquUdxcuLdoQWpQke8P3SYwDcKtyCUsTRlPWMfnwirjuchdpjC5pHsZ7GPI5+A1ZQYj5HmDxT2vUUDjAPqRfbsxiCXh4P5F4T/s430jSOZnWhVu0pRh8sYmO2PQenyUHsw5Zt26jKorKAYHRmjVwsL8aO3f26NwFsoGFBORjHGdZ6ouiJp+XYklRB254GpEdxFpUgxQ+w2/TWm2KQJtTVED77jdkzWCKe3lCm5y3x0ILJ4WfPwF4PD9qmeb0fQ4/ig7Ef3Wj3+xRh2jvYE61LJEtrSgQeSNrBKyQy3PgdinCsVkDX7QDFLJfDt1z5gPYPs8IbTFbXV8UmbxOnIR1eJ8J1s4eJBy0q57z/tGLpTsIbKkVKNAmc9Qv7dE9/6QPjTDo+4KGz1NkxPEWezU9eeg4zVohDI+efZgeL89MlL4Ig3VWB8hiKqcH0bk4KHKk5EaIwfzV+8NfV/QdNIRUHYEHBKzxJ4T1raTjkqoPzRxgjkkRdlLy1ndo9KLa0VTATFckXLdWxUEf/qZTWfwod8J8iGZmOJx80SW2Vvexqk+5soprqd6N0OmlV/rutdOdrkZZOjBIVyAcdW0c3yLjqqe0gCjspx0Bd8gvV5U9/Ia+gCffLIlkp4aCxRZ1l1+bYGo10ZnNLY96WrFU+OknI6/qN3au5WOUVcSbLfiB3QC5o2u3touSYhk8patqb2flMILZWSE6znJ0sL4SyGEHEQn3+OAynx8thr4MipW0atpC3u8A/d51mQ2UxIFwcBPyOVaM7dvfi5FDBi9GGziCLqZBC3dfncmPJ+cs9VTlMVfGOLZuiMyo3WEExt6HcQaDtHblRq3UvckqIHDhRZd05xBzw6XnUwm8FdRFEdiV0oSsHhrhwqoMhUo+Xcv3dTENzdn/szSbEz1ak2vGcozyHW54WZDxrdOP9W1plhJBYYifmjxRqgK45inaE11cYE+Ysea4EJMn+W0oLsMfC46P4yNnFIkqHUqBIlrp8xeTV/cUTK/cTGXkzVsQ3ZrvDXzMpgjnFInGOes4HJxlxwF+vT+X/aikznNEEJXO07pBhUynvyzinTbnR2A3O5U7M6RsU2wPK/xGHaQXCADkRbQieb3xYhEsWWu2Farus5pgZnzAr0IIJvFIzkK9LG7E6j8ejLIagDLQIrsm6H6SRMB0wtw2ukG95onD2mWUtum6bTEODPNSWF21ry1ZydKGG6pylW5UzGIWhVNGgU7dcBZyc/pMhVXB6UBlUCIc6g6uEK33WUvcfYoVVHub3/dXFqXHUVvBbhUV5jZfgsJI4UIryjcWQiGrdZ6SjTbUblkYTZMDrnqXB/7Sm/UDbpAX6StZMGDeL8XXGytGSisRToUMuUGep+IVUGRKOtCbCo6DrhV5BzVXA/kZeKKzNUPRa8gv89OHDefK1tfHCPpgHy6pfFyc2wh/sg1km2j6guUUdVBY1hYUix0LLfBcSpI9Rp51DQeijLOLyG+z6+FKd86h1p6lr4qTLdtlkpZqlUzlRH9puFMdHwHAZ5NRmOcRXRhASaNwMbd7DU80WEGPz3YGzhV+dIylFcaqKrL/96dtB1/jTpumFmXbVN70V5dc8BIrYogIH/YRjWe2zn5ZQToPWJMQLFoC7O9Zy8kMnL0Tfq1qeYRPRXd4kG8AKuEOd3fAM9UbNHof6+Wa2h+b6Ksz/itXFuPnW9oHbhlgzfJs8xf6Cq/h/19fAO9va9ILLZ9eOkJpM5LR+z0iOak46KBJ8axZgBMfQMWYRA85SP5pTo6GtNmIa3cytzU7+lS6kq2RDa3o1JwSV6uuDhbA4tOY1FGk419z4iYLaQ1l3t4uQ0meCmV1xUtJxNmDrBOGegh7O0Y7ICE0P/tUj1/B2sxOorBNOr+TdtGJBjDPaI/pksXR93XH+kh9cyVYH1hKkzbyDOC83CxGRgjaH42EjAHxKIfxBOLD+q5BCJb/YuZmkD5eXXHzhsAqlXKPVNwtdyJfkaJPDkIIFI8gkFAqYRejSTP7Ms9mtZttPyw4Uvqn5cFt/mInio70EVngbUdk5ajT5zADIxcTemIdUbRpsiCZXYmIUdZSgjoNsuWtPHBKadv/pXVw0+ClpJswiv0f7wDsEnXSsd0d5PmsQK0zV5WDf+7IC/CWtGWK0hPSq/kwX/+ko4En37/l+ukb3MraUaREDbOzCZuEJAwWR2im9YOaeWLFkrn4T9b0NmokO8idkX6ObNXZ5fJ1Fol/mL1h/I1r0m9nlDVxQdIzn7ktJm/Xhpueq9oJAUdZPcmenh2zkoGs4fXT4vaRL2wP2CSzbs1HQROleLFU6+2SaMt9647BvvgELlD2EqkfJ6muU6WYrphCFbIOUznyDOUGDHCNmaSyvkoFjq9Xq4eci1c261W06zPoBXvF7XKjmHK7c8+1N8ifhYMYtT4C9a5+nZ7MrCNwLJ1/hAW1b7FrmqsMdY6zS0yV+OpKwkkDbICGS+iwG5iF7cSG9euzY3At5uwLb/YbVB/VSmoFKoDmJmzGSEqyC9RYbP6j+evLXkyn++acHsqa0LUPfHEr3hsH4iLeJchJAO5dvfUh6Hp24R0bTIx8wB8sqS3fOIvRZ8+YZKncsPxfyGEDZWsjOa8EhmGWyLiBac1GWioHzEwInCeNeKaxYYUNHu60d2DtJsltVstIDBs0uGjIvkf5eGWeYgVuAw3FLkYZemzssYgmKQixZfzeNhqVHi8SQQmpzgQV5CsTXxJI8msGhMaVWY5JonYCW31yjIMTp60Dx8k2+ShC8sKMYjYttJCONXbodGEahbKdr4k/Wg+yeDArzd/ckBT/QhHsoObrHjfDCAQ4APfwaefxRjM7OeoklcjVGEt3/Te66J3BA5Q8GvTTRjl6ZTBVue7wKKypshbTQb7woWyHr4JxK2pffmas8Pok2Pd5PfgVd/rc83eOrXfTKzYeRodOhZzof5v4YV4Noe5O75/jydZ6/wUEY+kv8ajmTzGH3RpzgcykebcDKt5ec/+AsHc2P62da13EPimVXhZU3bPU0t7OWWdnL4v0xg9Qt8AItVDkUNE6+jvdK5Mv3CekKXVf3TWosZ7j/RNnDp0M0ZtCLJWiVlGPNBa2bITXZapA8qwpV8M9VFVxiE29YS7RdUsHHywsX+mTau+ciA3s5ExwBd6IX1EN6K8h+DvKANZ4SSMbCcbhYzE/wppL2BGsKQqi7qaBhloO90xFwvqCEk+Uc1r4qMBO6EOPAYYQb6UlFu8bYYLWQDZF7b6L7Ljq6mLpzrQcJz3cGp7CVpe8QYcwcqNB6qr/JwHJWzXoLpVquKZkRTSRWrD+nVvgdImh8GlUAeUxkHHTFZ4Vrs6J+KctUM5gByjcJDSgYY/XzlDk4QnLCCcXHIpKcqQkb7M7S6R93WQzsU5v1H1TCs1Nga+4m3SIkOAKrIjsvgHg0adJSUfM5USaxJDf54MoCJiTnsxMjEU7XqkZ/xEUKUjeF+aEbXyM3QkfdJ5IJ13Eu0KltRulWhm3fK8Db1VIXXq6DG7gfUk+6ib4NMKL7pDRV3UCO7WUMeFz9RbIn1TODKbk15/JQEf/dXn0F3wdXb5fV2/n8tVgnypQVOjcCBnZmO0Qc9rb47SvsvWy+dyq3mAwYefYlb9K1Bbbq3BaTbu5C5pHyUWfUaav5NM22el0xse2KwQ3XyeJYuNu9kp4u894OW9IK6Knr2VlsIroOjcEIsHcAI/Zf1CwhcnvTCpEhckLT4+M7CgB6z13ohqtxA3FAsf7fnTjYzr6nW5ftzPtIKLQaKfR3M/Nx0xcs/e0kRc5iLmmK0uPWVtaWc3o/apr3Zc+Z6lXjxAkep75tKHXbPY+rh+Ux2YH7nrm7yir7/PHDh3rzJ8Kzei8ODZvKWDPbF2eYdcMrNHcbuFDFIEGD7+N1oSZaDiKI/9uqeiPuCIDKml4sH6q13MohgpbM/MSf9pTKMPFA44MsBdl6dqEgo5zS+XksUOrK+GOMD2uUAdLM1WfE9hpdAUlon8kfsrFmU56avCBPFt/ex9PuddxWeBvTcQF+wbdi1g0lnOG5F2kCxnxxcA3PVrbBDU2v1pEhPb8g8o5kZei7oiXAhvfZrlPZmwhq1Cif2gCGIkuew8zAoLtOR8qkGHEnuYsgWvxGYobdQ20WpUvL7hhkuMU/yBrguqzmyPYfTaPfuPHVEVh2iiSHwOIItxat+tEC2zPaCat7D8NQrRVkJ97GG7mG4FgRzlIg1nKxz7Ou7bolcjbKZruXBa/mB8a9OA1wtovyBW2PQbrZLUF99SDB+uJk/SC0cOhkfhy+EvhszdmMaBW/iUDfB5Gx/YiQ7kzko9EMD+aMETky1xdJaPy9AEWC9FUvAvk9+Vso1UlagSYg681W4n1aHGwQAtofWW5jY722GkhsjR2tOH+kE/Va4z3zXwPVM0rj8CvwVpBPxiWXhS+Tsh5f7SNLJs0bmjJfD3jpZz3sBiaA5aB91YfKeWM4qWnOYHk2o8ggw93LmDmUYjidRX5Z0lxedY4Qco5ZussdSCGAjLx0Nk6NU63P738G0U43OPFevjsPiFL+u9J5bWWfd1LkuBsr6ET4Y3LdbeIJATn9jQQeva12HKPZy5LG88q0cKTMUNURbgSJ8kcNMvZU5K6Swh/ViTDFl6KBhpc/eYtSCAoecpuchXLwkMVCksdXlnskGWn563NzSzs/2VRNFf6sHhU2FmRNeM26U6HCdaqzgJMCSD737LqHM11pYGf5ut7nFS89Si5+eeZqSTUQxsou8pGFv5e6uchV7n2vOkDO0aAB2l2Ycb4VJydBF+G7+VtrRMJ6Fk9uv6PKa0necle80IdiIxJxuIpLi14jRc0+3RB0K0E9Gr9j8c0UtWXXue8h7fOe38mzEzgsbnKmjdV0zOUJjrAivrLcSfX9+Vw3eWXvX8AUjxigh7rhADFZh/MSOiWWs/pdlrIUCdyV7TfAiBrkApLZlxPbMjgHD1fdNzTBdz/SqBvfyOCJ3/IiTJRczFkUhPv5lowSBTE/GLqeDbo2vTcrFDBD/08ePvHIIYEXmzuFGsfgjLRl74IQPG7W/3zoSuWUtTIyiqiU80DTHFede0nPTJvoAQ/qRz62EL/d0/5k65X6kZ+LM8UT0JrUd9Fipb9rZZ0hRUWCipivXlkJfuBJoIwUodKXJ51npNkCJ9fHyvvbcEkN+tZ+gxlj9aHLuq7+GTRrr16HaLRq98mxDzGGrIz4+9IiTSKIR1NfiJxH48mJReM8dAeUtUE6ifGyU1uEA3m7W3/yCuOeoA8iTJw+O5rpTZa952rLa0fhKzAASikABXw8FsJMtDUzZ5U1etZrQ7mINjEvu67Cx4GCpnDc2DZvIGgvyH05ru0zXXKJrB92B4sH4KBHz3wKXGA9UOBiHJJfyVQ7vxihbiG0U/JFgQtTuteMfV/RthE/LcrLlIfS+lFttzYeByKY3aKlOm13PdyeN7FThabjulyzOdZFFDOrysmxAmbVD456aDPUY+QwRLI8Hgw999jicOlWXIL1oeth3aE67gfUJMoZ2DaMpB0BzvgyvQLiqv4ZLFfSS0RM/K2YqfsE16FE3iKkRQgPvIlh5zZ5+PAje/c6CGyrROa23EuexMduO0JpCy/kPFK0ioOnBpGLFU/iIw0LAO1G2TJy2ZGHK/BC2am3wXb/uoYmlIsFlLq/jVDJ1DeH6RYpAbJlv3OGbLt4A1HFMqicyGD5Jl3F02baAZ7kSjGDzUTxAHFDWYZOebC2yFrJAvNXLVuCF9KV3B0vX5FmSPTjYcMDcebj6DUNGgZFTWp6tvCCt3F3UKtg7iAxYcdDmQgeEQ5PmpnMBBoKDjRNwn0DzTSRZ+GkiW+HkyYe1mZs0eBVNRNbN6wgieJkbA77s7YGnAChpqyHwl+p+qQwyPhMczIfbpLQIot7m2ZIOTe7SjbR/C4dWBkRunEFWA7D7y3kyUrlsVzQYqEPa/FfhRYiKE2rj5+07E1v/V1n0dYqTVrNjs7w+DB7PV395JRcVb7qqbIvAl1P1Drcv8twcPDVchRBoCR9do4D4uOQEQzRkkQwWff50MIwSAvIMLgrY6Ou0FVOW82qnLaaOWHVckWsJawJc7wPXvehC7v0p/HKl6ZpnoOu+bPWJzAS8LemYJkl7GfXO/tA59a4d8/luvNGi/Ag3+lAc3DD4ybyxPnU7I6xMfFLKvm7PNDsX6qFPonPwNFkctSZPwGCvqy3PRxhMTvmg48Jfb6kuQOw+3qVUJKTZuuOKQmyy5LXQIysejJBibU8AeSZZQwYicyU3DnZmwmpd2M9BoarQ4lMwn3OQeQaJ4LvccEg9aMsQ5Gq/WA1XNlDvpirMC9cweGZHuPZ6I3uwWz2FBXKM1VqSSlD1Jb484t0+CTLjp5nfoV4gXa6utTnKITiAKrQ1NdXK6KjsQK+wj3k2qbnamc+VHhmhI3kEMqa1mFKGKpME2qOGBta+gwee3l9vhFoyPf9TlHPREw6Z98Z/Ud8+mzFLHU9ADtLKGim1/STx4/VCIbrgBVlRCR5sFsS3JB0KzbBUchh9BiG3vUPP/8klfuAirVJesyXQtw18CcpA2bTB9botBoab9qFqf1lrm3BlH88zc96nlO8VdyfpkASSuSjS5sytb/W/EjWbb6CdcXKcIsnWMTtg/+QZMvzb5q7Xp1NoAELydRXjJncOAP7ezq/lRRU+u9SB1yY1c3B7FT24MD8fVq7ZQY68Anp2IXSsdL8MNxsafo7q6Smv44/it0CIgG8EY1IYfBStqgAtNWDDz6ovj9VWvitrI8HNZB53SCVl8+k+uBBpVb/p9/iO5r8GwTRX70z/YffnvbkIHwgz6+wkkdt7W5RSLgCMTDEp0YMPrif9uBf5OrapfH0ffUWwP56TitCIQiH/dCVYVxZyoMPe7l+RMespKbkDPSMd+5xR+8aFYeWvc5CN7bK38hEx/oSdQ6wy8Wp7PWb8yS5Aoi6cSIN/0iNShgNhq+BgT9K/JcffhY3ydUrJnLcSP8Wv6wodsINFclg1nTY+dKAcGXx2hJdU3+PH7HfaDOIZ98KbE5hPQaFzbnsz7mFfP7w44cP4ce7ZYZE716h9Kf8RgQtfH8kJT9+GP19c8I/AUSTrZExjEnC5M6dYBHzA8OPf32+Ej5V8OMtTqLOMid+kgY4mbM9uPN+tnqd+/7G2FY/uQPwzMG3hiwCafNC7Hj1L58V600uvzdXcB91ZxvIvhRZsrRmszak6oCFn7bKdUKAiNTJRJsDh8C7BiMMi2NQF4PeaVe9qHfw+6dSGJZHbYCJ81mOd/7pnVQGzuUbTpkhAqkgZBAbhs/JkZZBszwSccqe4rRjmBPXkOHm1jbEZB2n8d/x1GSyez8EhYTlLeYgtIEKT338mrSqu9UxZJ/V9rJEn6pb01qTTBvYLPeVLwUW8F6EEPQMATS6fVhslkxLVhqok89i5+XlQgvfce+QvKPgoZUSxIBaczBRfQpf0rhGw37hL3gg5/gnC8zPRooTyxITq/aT+1wWWklMo0DV37XLszmpyHGztT+edm8X0KXGBZIVYM7NAsruaIsgHWXVsdQXwAC/zv0dMVT7cg6/pHlt8kjcu717lr+9V3dff/de6FP1LyDUA0EytFjuXD4h3wkarf4Eowq2IzD3Fw1CFZvKAvXJ23XH+L2ffPTHi99CeD7BBY8efSon96PHob3SM1KuiyZFGdNPbwf6VXC3vunG0L9Ps2iZKOfGV/UOjisfvESBHpIbHNj9GJI7C1we8Kc5EUvHHu0r/pqTYCMYE+WNkRk8HgE/isnhMSPeKpqc+Zeb7vX8wy5OwKvN9qOpVBdG09y2CvpXeTF7YCOnZzafry/Ovh+2TYEMz5c7TmbcQzP0d2SubTL3kCY3a5q7NEraY1Ob7uoEjWU7EltOeyE1LBgeISGxXO/TwDc73+uRX5ng8Z87LJUUh+bL3gVQmwoxUTTJfLvw2YdNFH470Yi0eS/rxHeO71wbSVYEiA9FGMJ7yw7fOpieoS7jyDk4+Jl2bhAExJWGg2djcUk/sNrri98s0rvfFQJUN+Lfgvm0gEZLNq2yhOXngmMvC7n/F7KpOCPPzxay2z/qhCZSLlUBNxHtFPGDTs+WQsPtoMkHNuCm2nFKtjsWlHC7t/divlk8ogXCCXGtpDGIokPr98vWLSxLAKjQPq1GdAatjqN3/PcAO0rV7jseIJWbYMaaT6AENDSAGaQ1MYO7nnOz0ICWmCBd4GLloWXMY7KFNJWa8aRZPPl3lYXg5v0SLr6uYd5PBEUfcwmwpM7FE+fqFUcFUI16wuzf9QtscaQV9xipi/fUPj+TRfQv2vY7wEOsHk6xYfKnWxyIus9Q+CuLi8gq9toIu+LVQBUz2c5vqnPDI8XxlcfIF9AOCWAXZ0ho4KEsyeghRi8VsKJSoXWbFqV67KuP9zKrtFgASt6xA/1nhM2ypAkc3mIOb8HiGD3tmsWQhOKQ04bH9bbG7/WHYq2Ed5tQLEUIBCcF++87SxW3098gg+qCiDnEeS8YxmA7CN7xfFbbIauK3mhtM5R3UuwI9XwMlKThEv78JMGDaIC+N2J2NPaDqSdgcRLPJL1L+yziQyrZUjhIufY8y2K92EEYkqr+iaAe77shCbBmUQRM726FmSeSWUAdukFu3jCswZQaEI3yljwH3heH+0KOtjQCDEzJQxp/+qSVqPaNM3i6uo17PvfGSdVkRcChmuq/KHC0eOnDMlG11R2Bb+R5vOUsz1mXsWdAN1JGW1kDg89/ozPoIfyYByUwABD5VXhespdTd2RR37fI/u1oo4jdLfF+SMzBxRVl/OB4sr7gnFXxgHdu4jgdnbYH/xiqTPrRpw8f2gBhJTh93yDERHFyywnYyytacsBv8wxhWs4Q5gUZ+gAsA7eivIwGvbfGDN0+6CYEeEUtBtZdxzsBb8pzs073uIMbmCso32OqmDhonVeXDibEJHdgCVTOFghbEx7lnduXiagkvUwxUKD/P2udd0k4bBQLSxkQk4wJGp3uNBVtgybaizuNwrzGrjRrMCk7znRU0GRFB+3w6X27BH/CmsdfwQdNamKkrKbBmsihUSWr0wN/XWmHkidN0GcrNs4ak6Y1G9VuG47hDfw0dNGMfGb2SkImf3oOGbKSjnW7rQ9BK/ijB7NJwyTv9raqQDv4S7Lbu08vLXtReTo4dUglgsAv+ofqcD3wvFEK4U4Cyi+9P9PdqdEyE6SBfNFM1LAkJpiCrgOBninmSxUGNoeGizL7ql1PwdOZLTZ94scIH10UiOziUahey9lCtbXKe9wJTgzygF9lo8yvoUNTt6USDSqq8szGmopH66wL793DR4TIY2xfzaUhLJYAQ8rson6X+fVVgbH9ju0R3JHD0BpogJWQsbY2LFe+L+H+Y2U6YKmYk6sSDoohsXDlYqbc/NifZECu8Hp+oXIFUwGLwQG4+7upMefHiJ9nV77/T3cQPP1Pa2K6K5XoJKeaWuVyd9i/L7EV8wngnMvo3U1zF2/DgBTJmAngFKVJuHkq057S8pJttF1rbvT/hMpBkqjuHdw16vencIXvQO2rExfQ8QmLm95dHqQjKtzuItsqjfNiTdgZx07WsDlvTqk9W2jXtb7Ea3scCjYCM//H88PYsqG2csTOBSrGy4xxLNP4Fpxczt6e6wYgHziYm8D0LvWpCwTHhqo9a9fcrmP1faCGDBnQvHByGxeL6NLVanPv8bGgoc9+LJj/63//fwpE+bY/91dTye/JIizlxBqRpVdvqn52yOyfA5bJxBFAVry05cgn3LPOnXZ1iJ/IusS8gBs+wkqzx9iUU1HbC/uQrXwx4mcUPdMQNB928U7qvVqHs8LrBFmyiC6lTh64W3d6nhoz2fTYrmtWnagGcvqALlSADF7azMPPmMWL3DL5EWw6/TF668vTH5TJCVJ4yDHsQ7OviIhW3cWb0534d0xWUHeYvG+/4yil+8bpgOELg9rxIyd+14Tf4qLdJova6oJWQI/UKB085eU8uhVYO2hTza/WmWNG+qkEA8UMbD7Xm4ySzM5HO5GiHbMUvL8VceS/wPGH1HEvbjofl2KDqv36xfdG2EpxKDhKcZdyPwhybdoiwwAhDXYcw91Gj5EWlOdBL7pSciGpriNtQnc3EVqTC+EAAe4D1qLx7cH6VTPE+MI5IHaccmn3ugXaZ1izal1uCGVmJedc4KwXvUW6yVhrIXKLAWLJIdu9E/+RMMXuAOC8Rf+nIqVe4us6D3lWcoRL7q6H8GwrBeaH9FGPj/sDvUquOuJ/1Lh0gxzRPCoXLr6gn+Mtm5u9/FQGhuRM9IlRj21SFnUru/79+eYytZz9yDWWHBnno8cPG3N2/MUN1g3JO5rMYmyAFYVHl3PDPy0qh8I7WeH7KNwHrj6cFNzahlrOtzKiY1DNTL9kWD3q9Gw+vxpSjxJo/OLmX+c3nYJUmwxGaar6t+lL3V3ByWN9ljpVpQXx36IFFX3A2x+QAX9Py2IaWmKcL8X5Dr0dfcEs9vKVZqxaWmV/i6TtXuPf5f72WYRhU71IBAMr4KpxXsqVj2qoJNZtnxhqYfnz+pw/w5tndoky/v7hb3cGEp9FqScszffd4+BP7//8dSCG7RLcuX96V3fuDn1YIKwFSvDqJX0gKRp8NXPj3rCEqAioYHDPp6L7yAsbLKu4heOGIQunVkjUluVLT07dBF1p+ncHrzTjaiCdvGAhIr+EAycyUGO9b3jXkbn76CM8xp5IBWSxhrTKzoumd2g+8EpPRcIerbfaWtXjGa073HuQCgwfPxEFvKYbyuxyWHdIl8MM7kjqsj8wJdEj2DaEuxiqq7CoO+zYF8mMAl/SirkC7oYiPMOL1fBgNKvTYaLyUaHD9BWB4OiGEZ+DdQFc9y3R9GbvQ1qkbPP5klStNGamiAY2UjR8Qpy3kcnFxqQBRFVQ7zraYuOlyx12PiC+aO1ZV8mOpHHA6gCmTXp9FsbLRsn3fdDZFXY8qsu+tlxwXyL6g9u6RixTLtJ3WnV2JS8y1OPCF87yt/jKX5zc6jmfPKlOp7+tRJ10owt9I0yndMfdVjv8SyMYSjEop1mspm4GZFhk8u9thTi9iLcimAMDXSKIjZxVueFN4EHGfPTOzzuYYo6xYPZp5jRclgRMfKHKgBgjV3uIUvzzSg7vXCnD2Ii5oI59mA2NlTo6u74cx7DfZcvQmBqiQ59dCnH2pYwNvVqmkSlfMsQVmOS4dRIZ85ACvjLog8sRqOVItLAxCARLRRGRr41PdA/t7VuO8f59XbsBcGdXHjdi3FcSpnQuFAiqybW3gtt4VYSu8JMAH+s7F6/kNA2An1QtxV0+EW16yg7C+NsRFKktYpAGX7mp7CtoPzMdP4OqNBPdmyJzsFqWg5/Qh/7dgTC4JLSi4zEuMJZgpw4309dDZtn1Usih4NTje1waKbgmaR+WKe1mtxrLojB061C0F9IEQSuwg3+HCBZa7/XRSXeNPgACNlAjPHES8ofL1I50OqNw35+9Hr7YkNNT0L2cv8R2lKBl3LiE2woKIDCPo+KOU49izWVa3mzKlpHU6hcyEEh/qb6ssay4xN2RkBYNQfLLNQYPqVIN1n5RwvOknEN4pe0/zY8FJoCj4PNwC+3BleOiDS8BzdpY9c7eGD/tO2Mc0flirMXeeJV/hccX4MT6ikrPvND0eVYSakpptLxLW4JqqyDScudcQTAtQDiHYDxQ3VtHKsNiCASjcVdfmVKZHR93TuUENgnkC41FguvFnbzLXcJU+qz5d4t55ALaLFeTvATPQl5Ck7wETkmeLwmeO8L259lIYb4DDZ2c+zwMdvCewjwId4mW51eLnygAij0PRBELoa8ScL1fygnyAgA0PTbPQULhxg2YKI5Sk5U3NXcNGI/ayVAsieho+rHELIPGJrvZp0U4rVtXwO0xWV1FNuecjuggf4X7X3+4tAsFJpl7fOtPNxLlB0N86lLFkiNWT7Vlm02Ag58s7TkomsWwtDdaFrUvrnsTWaaBW6rQ7xFYtBVTgLOlR0c8W1Qmj/b8V6uoNIu6vhN4KEsma/Ktw9EYfxCVXVnRK+GZHZpEIwYg58b+RpICp3aXt3lP63urCNgQnUbhYmk5VQsGKsWiBriFL9CWjfuEsXEOCo5aOVvXIALiG0pWzJpIzEaw2IOPVai6dYKCUbr3vL7Jb2MTGsoGkT7JqYYIf+fnF32X1XkX0TcFbpfbCuURZHrY9F4cTVbQ8GybT/lPVWIe5jWJbc68Vn9dRowPcpHdHMo74sUhpr0cL4EPzML0VIDf0SwOm5xgNHNbzJ3ijRDfIQGJB2ztaJlPCNJPI/dCbou8WP18jhtDo8S8cttR8S5GL3TIg/ukCTAkSlxKmcu55Lk3sSUtI7wqSlc/4hLDs/TtAtYW5pMXLnmTf716OGTTX+TuhLwp7B6v03y8TaYP3mHEFJM8Bh3tcvXr6WY/+4R2PskpcWV7jAKei2ZHkqbvcjkGQ2WrD4QVk6IzyNuZiwT+pJwFjGM3SVcOsEbLa5EAizxGzfBbPy9acrhg5tfFcqQ3zTs0P1Q4Lx2zMjENWlu1lsuTyoAFBtmTLx7MiQFv+cSA7x9l2qa4guWQg+ngimGRn5cqrru2JL46ak3AMJIVZcjeeGSR23rNz4TG8WGZPzbgn/E4lXjA0Q77X+MpR5OmpAwjIOI8NCa1ijzLAYgGQoCj3xTRDcyf4DjQpw8lmY3OA09mq1ca4eJBEshl2gA93xxJwMo2e8wfhA1q2t5JSNuWrW5iKtnYPHib6mC7MoMzHK3vtpNcyRAsDX6eHtFZ3qOP3sOZYHH0Hf4KedkwsUMKYRNnumGQ3ZFH2U3+t4eCZO9Y5tFA5qgRWyk/9ukITTA0StZ1kLudSGI8ZmNIH+5M5uheo6upa2kMdqEXg3fibeLZj6qOh+E2IK1AxRXICNUCiAuU6ctuvoDeg0INTPcLGTkfMJGecvZxd/wZpFuHDIzCPnvKWU1uNWdtU3SeNFUwJUcjKIdTbZGgy0zNooYfq7beauRybzULdtY3Gqi28r/LuzxePk5Cvsc6J4pFGjCzFVsqNAmrLH4GJiJHm28HcQaqgBDFZ9JIILcNurImCmJ7pX8rk/txH6md15oaOQUmFroiXhRYMFwU3Jehq8KcHYnO3U274d5A5fLe4NFBnre793i/1ZY2UabNpoof7qf7n0MoDf1QPnFwAEArdSlo7fdhuRhxM0z7KJt9fHtEgiieuxNuzMVyJgnEET0dF2gzNmNIEx8bMVn1GQV9HxCfuQQbMq7SI32QG+AKt15c0gqyWDKgQ11qtPowqNUavT3QVwV+jUedeBPz86+mtd7AWSVxa8JPc8YsKEHMJmC6UlOOzP4K9Twa2c63tCBEfupKpolmxGe6mXv0F7z1/QjjQ9IKXoAku7hXpNTt10oLInIGBTsVnG+tyhBdsqSYGbpWalJ6/1CdKV6fQ+MXnmRuoMYqtrDqMGfazXKMzRZ1HX/auGEGjTHeJ96Am2gI6OiKuDVGE55OGKRM930axsTYKNSM9tHgCB4Yuy1q0haNXJhOELKvDIQEbUJeZ1kawn92RjhYasx1PIzaW0FpJA39Ot/eEhpCO5tBCvwGjpU/e7CO7UaDdx8XQdwrbh2GjGI/YQ3znJc/vskHvYehurpdfrEjqyBmJStpyf2nqUWzrQ23fVVmahaVpG0Yw13RWowq0izgFviSHbkv75KOCtvzK8M4MdRIIPt9CWcQ1dEUPNyd5ekOqIjaHPHSRRn9PvQ9ZZNuIG8MvdtlSFUet68tlRddwwvZIZe+Pf1WIfgT9/pbeC/F0TL5kfq8kkIYANqK0UJlSYX2MaJnSqV9IhV8oaYxDz3TdWVT+yMsuB1MhrzBakZSqiQ+Lob9DccOzDEo54JGSIfYdDb4fkXPO7K4EGn5KpNhOWrIk859I+LccH2FDXYtMsaxPLt0IDod+YCS3uDBomNxROrfvqC+d/+QJSNnIfQSOAm2hAC5deUrqEs32r52jp1H5GwhzIEay0WkPOqTwwWZSugny36b1pFz70vGfcYWnFDvT5zCLf9N1KrgzB8Xog5+domo8a6Y14xsx8tnE2TJkTKjSFXVaylAbiszlt/s1pW4DhvNMsHmY/3Xc7motcaazAprNsdmhupcVbksE983PrIBETCZgjboxkZNtKg/N0uO+QO40rovPMiuN4kqciE+eYnkZqR3UNSaLp1t9C+ZZp9vfBmK7ceYTWsgtTPrp25jh20mzIj3lNcNpQNfRLXO87reK0XE6BM6K+jxtklJjW74PiakcvejAgFuuMjLr2JmllVCLqW+DoFRQx+HxC1AonZ+GWmt2Xa9U7CZXUdPN95QkS0rA/lbsag3Z+jBmnwfNlFwT7safLAoYZsq2XRC5P2/hdb1Vo3awIC30cBNiKUf0O0PVPylY/K7E9qs5X2Uq8aln50ImM9P2HlbRRL8th5zr7xbKHJ0TwpfKXIPL0XYipcX0Oe2+2vdJs/gABk8E1vd2hDcVSD48n01Ufy0mG8ext/FEyIn4IpI6uGgJDUCl2R8IwmysPEwmfhfzlNRCEeqn5pFJR9RO4DctBiIKumTNEUO1mgoHQrIImyT8UehzNPApfAvvxufmiycg1BSGjpqtnSuSo+RMilzq9EEfMVS3lJgrT/1OboVyLofxr4d5TG2tq3bxgBcHz+0CFwprJ54znkGQ4VsNDY3VMJXx8R2lk2xZimu+9R42xhhrtuM9KTY3BP8uf7i0wRo6Y7Z45ZBEhx1ptCdGLDivOSQrM7d1Adi1FSMLmesoBvVBKTuyzek2fhb3VhV8/6QifEBEW68ENCbNyJl3ivcvTixHrKPuFtcMzdIuN3uAPyT9zcsyGPRzl+CIF0NGgpIrthNeDv25ZPldfnkYVT0kamnwFsQbLfGOfDbnk/dYeUqqZt5gnxI7TTmlKpp3yxfsrUuS4yhairOBlVA6mW7Nvx7qQgPKgXDfXE5oiK/VNPlSSE3m7Z7AmJQPakhcbeRMVGWyPdmXH+DJFBwe1qSZB21Li1yKtJ+4c9VvS852ooRxjzR1hmTnvpgnm6OVYYlRq+6gL9XlVF+cEb7xuew3lwLBonKsLMBfm7rgQtgbxQnqFI6/EgxZOtRsJxHO/7s0LaoVZSlQ8W0qxIxmfLj384vn0s54EiHaV8pYEUXG3DYy1POKWex4DKuJwIC1KhvGo6BGnlwbCcz53ix+l1HEJRYGI3giWv17EqcGjhDik9HtyKLiT8tLzzlWA3ZrNhnQgcSMTITLyyq8O1SoAP/+Fx5qox49GTuV5g2xneDeRcDnV15PGEtpL7MBXTeXGRccao4F4ffVysJrLCDOFVsS7+Ug+MFsJWeLz2tZi97m4ibZpPqsDvs6Y1V+S2QapJFPbsyRjQj3A62d6iDExKvGCo90xTJpeAqn4UScJtBxriBpjBqaevRW9nPue2wswBdrUjRdVP19999zxE8DNiaAqyGoG9A4eBUMuWiZ7j8whRZkqlK8i/663Os2PHyZP7zj18/X77B4+L8yupaSGF/CJ2vZFddV+F0fiUPEyi5JK2FI9nwtfx48Osjk8947AEIZh4IeK12ObrPsZ9uTwyXTnT5q8Gznl2LysqlWR3L1n4Bfgxs6+3yEwB7PT/nvvJqwwvEyBCOcrJ87cSIi/IMhdZ6Rfl5AG2l02JNWqNeLC7mP726RGwjJaVQ/8s51unyxZXUQPQEPIJ/1MopJCy4RtTC4ml9+jT3OuMKE0Hlg91P8CcBAAo21ZEkuTUlyCDGbdU+7rOZhjJgsIroIIQDsNJ0reYtEFV0uadnsyu4HHcqT394i0HiZ5cDEShDwv0icqCxooBp3VA5c5SK/dcX3383IQ5Ckvkc+QhcU5sgx+IsgIhzrU9iL7SWHcoY4/AeoVR+FuhjIOkzg3wKWAuQmKvXrSH1HcyXXkg7bGyUm9zNfLk5tYHGo4oPAvoPKvccbjwf2gGi7yM2h4O3tBu7R7sTFHe2A5clhgQ9S6QZtfQwNKyzV5XvuyEYjt6wStezBM8Qu/LdeMOUKj663ZzEZHYE5d78bcqCItCUFmR3lqeJNG+qcrljPJwmvRkGG4F/7j9zCJt2mrUZhEXrZzbYuat8VyR9R3Co8rgbWOotoSzezGerayjGbo+6PPwcwQI8h3V1ZmmN1K6M21BvCxKhB7IXJALXqmC90/ll+YDxZ8r298mlBbqWwvWjV7XwaBBUoZV3MkSFj59o0qcfP2GaJn748ETLPRTNAMtBHURZgFsHfxsQXcliAcJOphpyoueSIhlwdfOCkJvUgnTF8lyBg+uVBCl/c2RVKvd7xh/90tZeUTr2o8EojssRPd82onI03w6MpBwFS5Uj4Kiv5ISALSlwdmBukNLQQ1Yd3iK5+yRNNsdJvhQXoOIO3op1pzemSbc388uhjux8fiXqP68PFucHRzei7o/5WLwcNPgdsyvwRh0S0btXhErrtpqSH6uiT4kj9/oAt+lgxS8lt0Ju3qNVeytPmvnmepo92B92M27WV4KMcRUjs9gy6c18mPV7+dGSUaHyZF9r/eH6q0z+TNo0Lx8PGwJk5Ih74BQ78CFEEUFyJHU67204ZP+w0ZWdY7gXf/zoQCgRiOwO3iicfcOvtvrjR3Kz2dotzu4AvW9Wh8Od0EfLQZpYnI1AHzjeL6GqFXswja2il6FpVL9n1TtMJ+++Z0ShJQKaVsM4rCjVK5FFY083ELlCwbdCi8BPuKbP5obKZRi8+8DvFdPZMRG81+AjmwrKmoWX9e6W3GqqFwMJZL29MFUX0dvvGIPOjDdZti5MjANL5kd0QZaMdNFKRynEEC4evX9SAi4dvXuqE7BmONnImhnZ9Jk0ZDVm6wKfTH+2OJsolLucsJanlYc8w/TdlIypIB/ALTYFCnyWSuNk+GJzuEz4Klmt4VUPQ1MG/OPSufBIPz2dGuLyqAYJxZLyIv7cLlz3tAQuXLIdhgoF3+ryhzSCvJ6FOpQD1II5cvZW1IdoVixrpcU9OamSQ3zTYh2dpJGim9rEdGjg7fu/Z4HWGMcTKigEzT39s9+ZfSDHJmFcx8xJ2G5PddEyDmRBwBlwDn01LRUssfeqciosHhuOqTc+7Xv86rvuwnfhsOtqGYtcLTd59MKf9WEixX+QphYrlZxzbylFJgj5Zt9qbBB8feEdohWpjhM8fQFEHGhwcoN9gf7knsNvF9eVqfI6gHxNrpUZDoOl8VMjhaY0+clNLq0DnLLXQdHV2zO8IZSyr5uN5gMBaF7NMGbUD+cCUTv6h4JFPmdZPCDjtHPdNLc3ZBl/snqL44G6YKQyOZ2Lho9YYv+9bhT7ko5xD+Q06QGtA+A82JkcNw8n6ppni30smnVrbxiI9LJS0cyPzTLBHmBStLV0bLnPMW80Z0+y0PKU9Rp+A5lmC9PqaYJ8dTCI4dTY39/a3VW3dgO0GL4ZX9PhEnn7vr+7mxAfW8YOPF+en9Ok3nfa5JBNHqnQr84t7zuJyQiO/9DzDiLyv8Xv1lZnWcI1hCOuu7rJgqzMY7NDix1rYdrsw89DtAepM9YcjNLhR6I7yYoyraC4PfRqnNPO2Z7TeNzVGve/WtDA0JJrtPNmcYXsCwEU8lmQAuiSgevKwppRfudteMxdSICERwspyVJEw5c5ZWR7h93V29z5dYy0mWgRBPsRjjETX1zjDnDP/qLEWRZkal7yDM5LsoIOSQ5CBvQvtHO4M3LnXN63/UqdeJ1ftMs69J1+Gsl6CdqwEythNJeyorKvkAHhPWWccBtqfqiXlLTs2VCt7dDyftNBIpVjQeoaZ5R669EHlxEs1LUtgirQYf4OCknycDB4dFLEgs9UQjw08wYCCwgIO15eq3t7hzbRXbvI8Wd9aAjnRVoEKwQS81AXZLC4bg1XjK8FX7TaSvycEuKC7odrfbx3IS8RK90mJLnfhJueeeOS2YiakP/f0QAvXLx06YJ7UUTMT+IG2wC4yX7rukostLQ8VL5FFCazXvnjrqtaS0GKnDbFyY9b6k25t2ZGBXcsbX6h0c86Gd+m2O6siaDHUbCY7eeYIoAtdjbdAvg5oMaPZBmImxgBn65ObkQSgCKRSYBNfGukjZh4tVQXdFfTLCq9JBg17AxNxwf5PK1/VOjoIMCEHn7L5XcXu7g6fCq4fyler1JRWUXZjPFg+WatQliKAigkIn+ag2rzNXAW9d4obTle2vIHfOor7MBJRcFZItK9BfH3tlo1LAzNMtCPwFl2TbhhTawjV+w1PGPDerKqvbK5PDSHQ15a3m7I6RU/dAyctMrClA6Qghr0CohjHhe9HfFmTlVmK2lRFUJbW1ypOoEcE+qWcalM79MtUx0Cjrj/O54wY1edP/dPzd+bo1OyyVcZUiXMWphO7IMM88aP1jDqtEAU0Ns45PYANkg9jAtQlmNCTTukKaudry9cwXh6+SUsoxEQqtcJzsbxAGCmvabdfml9uMF7Hj1RYHL5gfDj02BrdHMRKZ4m9TKG9x8B5gcKZs8nqU6J/QsAgY/3AV5UKCB31FtFI4uwkMMwjfI9gHa1UKsCuEZJLkppDsB7+H2uXDXMA2XmpgINDKiiLApO9YRmXByTFF6co/xqDgcIiGJfGiTzygz4uEO8Rnc42iU6ZPIWfGjRRfo+yS3XxHHxPBlGY7vURHVUxi8/cEFDzi+MnrJ0vnAeXhHJiWt4IIcnCDjRVtBBlsJaB4/GngYu0lw9eXYCXeOmU0Sun6GUaeQOR04qdYC1ZVfDU33Wqfe/rfuoHV1qBJf9390mr5rezRq0BFI3qSHJAds1ozmY8JLhiNA66sruGAJPzx9tkY7xGvMFatimhzVLxJOoDm80Rec8pDayF+5DghAqwKa4XYGeNN+uX7SGtVPWYTxndJoG5EKoLQ5aW/VOhSiUazTGpvrT5/DX8PAjADcH6u5LNtTBCBEQQfbOXb7APrRnsLia0kIUpqBq0ng0n5+roejkMCGnAgEEinj8LrXeSvPnopyfyJCpfVfrHEM4BQ1taVa1k+tidLxv2qo49R83xaGmDdzqat9O6wy8nvMZ5Amr3wtXh7wfhbFPUmJd/X/+X1WXpjw44T5SvVMyUuyUVAAyE0uTPeBMi1IuSIiF8YTDa495ELFU/4w0uwO5nnrHjjDpDBj8NCBHotjM0N4YVnXyeSw7O7taN76l2w+KNd4HMTYNIpLCJwHbJnnKOSRtXx6xomC30NZNrZGJqD3WtAUaWVzdCYvocct5VXYX+VsgQB7ZUy/t7RvDRTNB3S5ljUVeRMlqejufvy5ZTDjX6v37DUXPV9dz/Hk7P9GvV9f4c3q5wJ/VjL6/r887p94rxIaAAvGn3pPoOAXezAEYuyQ01N739Xx+UWlf+HWwBGPlXz1NqWOahR/ghKOqJCVLcSSB/+LM2TM4LABizY5bq86OW4vWh4MngZf+evLXk2bKP//0QILAzI/HqGnafIwK4QeSVf2ZKDxPpgi0fxgiG3ynwDlGdw3cMlX3U7kHUs4t1jwQi66XyR9dQOiBe5EpFR83jXATT3TNxo9lxR/WDaw3NfufpZNdyKEUHB8+FPXE7jGK7fwB2s4rnVrSn8FvEoAnQtJDMdRmid2niOYgMYAXDjKqNh093DWDrpnQeHAlEqyBQ5BfRq0lEkTFydUl9LhTvZ064k0OS/XHvz9FWuJaowmGlpD9QLP4nZsoe7RcNNLFyn1qn2P8QXhsWcdPZKg2ScjgkGW8CxTCcqGLpEdXBeUePLtYET72stVXUpJ5tvr2FU2mP/Ex24Y4TXl9TiZXXGk0i4X2Xstn3qzakV+pQ2nFuwO1hU8qW+09Ymx2tLgjq1DkIccCbyOLYYr3JLFFzn5AXsyneA/jMOHdTNs/qnZ1E/dmIOOPNG2GdSfKtqx1az+P9qEpGnN2Qk6MaBOXmzFZBUIurwU5lEFiHbiJ8cRLtdCXiq+gmAjt7uDMXkif+eXA2qNtLH7sI54NpE/QE2bsh89T/fGUJH9AWcx23k2WerUMHhWlNbg/tt6wl6gUSHzU9i/L/Yw4Wb6Jive0XfzcRxq7UbP1jnuzK8jqIT1yyg8TElv/MmmujkED6jdPPTQ0DkYJq34C/DxSsxwjfMr4MGMZ+5845F3MY4p/7nPwDcp4MOvwMuLm7tkxDqhTij+wunq291tDtWjon5nDeflyUCDYv3HqFL9pD3UEqv2ntOV1AYcx4grH1SYwyi29UQtwijJ9VfsFQJOTCrNZ+GR0LnuLNIX9vgO9T6oPmJMyNMBBwtpQz3V4EhwHDGiPe42AhqkMG5LrfcWyqe9mTbYFRNdIxycawAXEXlVEJ03QStnSXjLNLtgYqJ7N+1QVu5DbT0Sv3ofJ13PUz3njwXjFNEKtfFmR+1ZkR5E8P5rGWgRExasEVVkidukgu+gukIX0nXUQNLMVmHQMC0orsLjYW2A8nwHSYhs+D+RwFtwO+eRAfSBcb7T4FGVQz5I+Q+kwFEBzDOyvuxz2TE4cFhvYarxxI3hBGlxVU9Sn7q+Vs1Vtq+xTaqH31BOBS+qlsSMTxwKLikH76QnAkvRFFIbsrmsy0o4iX15u7ALnUsonUqJyoRh6SbgV1TAvo9f8MefnF8h62r/AOwmzLgL2yJdPVIOmD5UI41GRfD8oHBhJ8DBP9tKyEMvIH7812tR9m262NqGOTYJjiShxghK3aga3ud3i+wuI3z+qEt6lLiUmL/QO8l8MYSbq0IVtI3YBFN+QiaOvFxeYK+uLZwtuNfEMShXxTuZT5Y2+Q77VN4g8geCQVh9Cb1W0/Iu+huQxhHR9EsmLCFFj9F204gtHH0fyNsLv6/PwSoEDOw8VZEOraylmXoC96D/6lWAo4lhYbAJSLjrdSyburQaQxx+6YHffS/Toj/I4mfuk1ZmIIcov3AWWDYrNCLbuKKr24gK3ofTrDBlGY/HILKKlffAfEPwK7B7P6QEDT7mzBbbVfx1gX4HVYAt8Ajf8CxUqrG3HcQ5G/5g+rIdqHQWA5uVxjGY9/GZuxEGdxQH9P1zS4kDmbAL9rZ9kcF/p2VA/gv/lC1qzSup/V/UEdgAAlhFCGvMKru752JXPxzsni5cLJPAJGpJY5vnN8RlSXz3+sAZDdsKD+NPyBwxwjJHHVxikE6rFFxxLwQzc0Xb2TNNJTmxwPTPM1vCuFYqv5QDXWRlOodFndLPfaXe9y157uatXR4dJTTUppkJXQkn71h2Qan1DtP4VHgGtPPuE2vVdY6xRPb3w2toiLC3DkLjDAHTFSwstCDPw0cf7Jm+XE2ydFMqo28Lb1C9sRoNxYZYykzHb4eaAyZ0Re85A/27+1lfnzox0gc3Uf9cwl2WeWzb/gDlKo7ZUZollq2UrGVVlmeKqsqF1hC0ftisHZHWRTlCuZ2beX7tfpILwQC9VTgPzSHGieSGbwx1ZyderxekVGc4sZTlVLwzVzIbUc8uOdFyaheH6haAQDSGmkk8QEeYBxniKkkIzO08IWjxz3zWK2tBl8iAiEkfKW2/fO4tzR8WdZdcm7BBwzd7qGd7BC8eFgtywJrQ3jc1CV2obaG332iLhgNnCpkA82P0di8aTQLBlFhbXtJs429aG13hTsMjMWkJC7QFUAEyt7rPtFTdoo0E9vNkbOO6ZSiHOmxx2tJv7KbXlLMVbwwpF4In69YGL0nHalFhsg6tvL1YP6umMhvR0HJEPKOUMau+AlMXbyVGfyhI5ZDbl7o+5KBhxuFEG3YW5ooCcF/9NMStBEI1QU9Va8QoYF3vf1b9C6mwvTGje1QRUCtBtdQW1W3bOaeJQWM9iR6G4hv0d7Mq6IKM4cxDA2mnDcJEAO9slgr3yKyqVeToKlw3LR0WiuNqFu3UrMzuBLAsQ2LjDH2vdeZG6dYDgNgjeU6lJ9b3MEqu8CuEZEMbRVPPglA/uekFmgbWBS36l/GE7LZPau8aBi0q0Tej79kMZr7ywSlh7WapxwYuRMolT6GVJKGZLZP36IlEZrhQs0pbX59HXg0Ym0pNlf4d0dEXqloxIpQJlrKw0rf4I8HcufKHKxjemP+uffCIFYe8YNHjwIMC5Ye/BOUDmXTqLx9laPM6BSmez0reA0nvuvlS+OqdqccYbLu8dKRtClTEuZlTECVm05UcBvtFAasIb7ODS8XVny4ePJkYTjRQDwMBCRh6+VW+YYDSjirtY1wCpU8wrJSC7Zi/V2pZ4HdX7/AFg6CS8MVzxLxedYBw4GhjTgNORRSZF0XVODMg9I5LRgrtDkRIksYscXY19PojtGHAtydHsex6fA9QsQpf6Q9N6u7JYO/xtDh1ENRIzZ3x8QZkuU7AUkzKgD7xCq7c7klqnqiZdIakstaUWi3oiGmA9/bSah83geAPZx0E7xHCq+2t3Va3LsZ7Kt77J9zAlPFfzQEmkJO45zhXsnakGLGOmcott41ERZkBZBR6fdqBQHokiQQ8+ySqNR5sPs/nJSzNezPXnkG4GMw5wmLWm2x5yxp6y33OyEtgRWBDXijLUe/gV9dzIO7CxNrKZNmq7EgArU9d4zPNKj3oJmiYVXr4rqhH0D9F68k+8EsPaoZvqu+XbbietAGZGeW5vfmgFK2uDYAMapdnSTcKE20qkclKeY+MQpS8S5wxYlK8QbqV02YTm0yJYhk8eN4+0DwWGxQnV3oAGMBAW7XuQFlcKqu6DvyhkSZSY8RuwvrY81Rvnz6sl6okSX/pMC+4Mmqc61Yray3a74yK32eeX35Uct3ET/FTzcs5PXDrU8dilMx2PHlGRl95LZfb1PFbZOcf6pHNOQ1x5Vx7LVTPDq1NReWoI+NyaYkORiFueyQ08dnxKtAhMa4/2iGtJqSgtIPipwJyQHaXqZSaznmY8Aly0MhwnK7ic4S5BK8/c+QqVd4+v5ZS73dFXsrU/LFFdi5h3qP+treLnf2vgDWq5Qmy8Wvkx1aKWNLsSeNND3v1nVPpGaMb5+Rz+xNHw/JKRA3wMubCKQ8y99kkGUCBXymMD813YPQuGgwJzMBYT+F1l2S/UeUiIyxlYKFzqmd55+/hrCy67QZ4CzWT58XRkW25X46x3VVp1SUg9mC3t9iUCPn/vJfJbIvde4lMzKW5Tvf+Q6Yhk26FkK/FI9porTmaxxHZN5nQMulDNhLQ0DK1uH+LYUtoKCWdzMDREoDO8vrT6NTFGwTertmyM8OY2wS0MX5X3rkGqv5mfXk2VN7fzaL9l2o9wUsNET/v5QhJ2HrUVOH0e3lrSLOkvcvtaO0p9SpI43GIKE6r1nnueFGRS0nJG6hAMMMoiNtWeh8SSVp30/7itKPxGHcF44K4OFtRxQAzKHq0G0HCzH/1rrsAGE5+ZDnpwMO1SqIjXGtMMMa2ZZFJe9VFatY5RxPeg/p+ihwdPf748TVOi5tj3tiMO6PeOyIVi+OqZeFsFt+/uPda1NXYr0mI6nr3CUBF/Ruq3ZTxoh09GXD9yG2mJgpNzPAP1/8PPP+FSc46OqRNmrDg8VzqRimVR6p4rG6i9POkKZd0PcK1VrDbeE4wReljL3cVRTg61Df42N44rEqj7RkVU9A2FuZCLFRp6j7BtHAg5T3Qj5c1rXOSVmm37vdBj/jsLcRxdppGxFFzIU7oo8azNceAhKwn2o+G6zHZ18+ZoKfdPjdnWJdcSbIppbvVQf33lbBFzdAU6anHZhVdfXkuR2Zm0pUJlEprLczXjoU0vPNfhGYOuHZIvIVBUmHLMmAONReoq4cUARdaJc3dEWsJAFfYO64qVzWi/KAsYxwi4EhA3mOmpn1SMctjLqBaPr/7CUo8NRPHsBt+u6jZS/QAkLsDHT9KDXbkYtcMJBQ93b0g8p0mtGFE5Sml8yHu5rLR71uzfheNpzM5gToK3zvYxsvaguLCB0c7yTI7o9xRpSorJDbEEJdhnEqE6wLySBw7ke7pl4xqeRSXR7LksUfoOVjv6fIPpD1bMC+FgaDUbf6iO4WPWyMIfi/FGYRJ0zMlCFJjwRxKfZxSTLOCSbn/o7DynZpqfHjs3pMUwFrIOTQVVSTMmxOTGPLtBQJsQ1ZPHj3HUz4/FzSUOnV9r1YwuS6DgjCEGkTMYpFygSfAYaTobe0nvBNrXO9SyBnKAyP5TaJdQ9aR+9Ed+4FUhn6Y4LSdp36KHK6KTrGJ2AqfYD6btT6tyoi4TNwlznusCbzfGduRQOFygynpPJ93R0jb/dtDI/4d6P0D8WPUYY7bvX9xIiFI0LGTC/CTzjCclu+ZhIJRygcQWpzee9/dwpgA5Pv6Bkoo7VtjqUAFo872dhecKNkCSP0GvwXVsGBY02jXYKL5KUX090m+mkbN6LVtfemjw3ftV2FfYd+Zzs5kaxyYsqatVvxiTvbXcuCEWtHQv6BBXNOkZharkuxEDW3sEsiJePaKhmlKMKpR4UfcCJImB/RNTEXcC9XFfgImNyNlZT5Ig+Ftp6vGD//HXk/uw5nmgFOm+WxDozpufxE/g//AT94T4IYTff9Sff3yY++2yeBagb6Pbru4KN+NQxXPqGwfYE+9vOKX1hZrTKzTU1/9UeAbo3IxO2dyEX+4g/QiHe8DB1xEsERbnaR92N5aZpluW7XGVh9sEPmWrXK/dLYWmXECbJSAerdppEPG7SDMYW5tZIEOJbrBiXuzPlpSXxJqgviEcd/MBeIxHyxfZ2uMOCwt36h0gJISAOBKlYfbQjaTowNpjqITMW0h3YMdPmgZykDsU+FEdYDnF5sM11ziOWblesHgHQsNAoSBmrUuhHflE6gqlfuLYNpmZz1Y7OnrSiqWhuQW4F3qas0S7JnVqmr4jLV4quTc2GaU8ICmGMNDyZ+VNa5dyMNgAnFgJT19vcyz3XwDS0hZ9yzmJ+D1RSKAef5I/yV+m+ciEezmpmivM3Li2DCfmUUHwA/eurr4HAnDXqvmw5NZblXo6elIaU71FJxYZkKq3KeUwxW47ORQsZqsQB2lJxUA3jY+g4FoVEXyiZgW9s5myh1aR3Mwfk4JaBlrehRm9lZphbbp4JJe/Yp670yn9+7R2r0kef3i1KEzWoRjNFNPTqZ2ICyrPBn7OxMXwkbwDGSitHl896iBf72AYIfJJomg+OztYzEre+0scHi6aYRbfeIuvPrb0pidxwNjo6gAjsjZEi/pXNOFfp7Uvoe9DWq2J4iJpIRbmLn8NnNPFtMXgHc3wl69w2az97RKCuaT5MHq1JBjIu8HfakQSmJLCQ2rXgYRarlCJdUdvuA5//vEbxgIR9cjZm9XYqYR3lf0wtRXc7Ej9d2En4KfxEg6RhcvesvCTWUFXHTKLQ5DUe0c3+yX7KJwcv7JdSxGZP4LP33tEvvcTsQ1Bw1EtRBlywyV9VQv+8M7cKMFrSQ3cr/Bd+99k4fB6sKRvcWfh+1HuoDD3do73kNBBQoRg5dLvqZkXrMEzHXC0NFI3hBpvale9HQr++JejG3GhdHSz/pfoTelfsDyfG3sEv+kLJNS30jqz4eIjD5PO0XXsfA6Nm+OaYytZ4pnSC244j9lYaPyJ5wd5ot7vk6PFS/cGUFZ0ZxT9ahbT39uNVvmHarpdJQvoru91V96EikNd0tFIg1sQK3J2k1yPKHl2hEeufKxbCxCBZ/Cj1dVhkt8Qirlof2dvjU76m9YjHWi46rnMS8/2LKnUz65yMIXQ0AASWQ6usIMpdOzL0gr7TVnQVe797Dg18q5ixsZj99TA6r0OF759PNUOKeA93sr7nEx++JxYdFTiI8yOWMLzZBA6+uV3hxgcc1vB/aglXwKBH3tq2LrBGrNVqF2oo2MzqSZoBkPNZnSUDQwVgTOHNYjiQuWKWISesTeqvfQ3whNtKzzFN+O+NNcN9R0IFtr78C1rjIgxeuOk8YtOv0ac82L14/xYBHQwSMGCaTg9ZElvXAvhdCEDvTLD1EhyH2LoepqiYJOlx09ysPSsT6vSA8nKcA50oODGYIjcoQqjv6cWJ+eQrWHZy4n5isqBRNr6p4cPhct12GD8uLewbVsOyKhj5CRXavSBRTGId85j4W3KcrgGGwlb22iy4sTlKUUdQ8rpPAYdwThZnuqG25uM8Z3ufmBxIhFq1MFEqepTdODt7WSHegspeY9jUtel8+PZKgmfi+Sgv+EtlJeN1fNq2O+ynt02h53rkE31YciRZ7ljG/o/btZJV5TZ1N3gupu2fH8qchNt7m6n352+xg2GMRqXmT7iqidL7Z7556On7P5PDNi4QBwYFIdFqNsnu/j/b0DXwBBUsaSZNeARNjyGgKDdRUOiKU5wNGx/GPgSU46WDNrS+SZN0nGolVlOI/mI3lyhCAfy0WM9kE3f5jg8FTCiPM4uj00XaZffDKnrfnwFq3UY0H202vnaHYQUgJCfC49UC4Q3jQNKC0EVLJ/peup0j5ci6cOfpHzuIc8R7UAbpiJXXbIEKm3qRheLzivWE0ntNm0uyCdhnT18EPX6egIJ7XvspPGeLSlf4/oT0ChE3ZNmFP2rx2KH9gbx4XBXOs2vFppfHDnxXSQUJ1XhPzaun1VpXJ1s5OGF9E7xqaKszdT5QMFZ5yKLv3YsdNVCmoTEzq4nnDiP8U21fvJN7cbDmwkpTSfjt5qIKXBXn7CnZ3NBK/JGsGegt4HBBJuEalrILT1v0I0Xcolw3O2Xr0AlM0qrUEaSo3wgo4RcgVC5a8MdYuHzwyjJ4Sj6gOQ4ckzZzens61s3Cxo3OwACiHMHhl+vCv/DwyOO/W8fOt0N2sD9/DtuvuOYedo3Dnte8nLLgW+/J31w6Uh0XClXqo9CGKityI6qkoUfnJ5FSdPFClVYIKR6qQxp4Z0Pcex8XBhzEkdpT45rtIxOSTopMNd+03OtCAbNN7K+cj1BRZ7R1tcb/d3aY1CS8pAJaGaiWU3mobD0TLhbOCYEUvi7eyYs7LPQzd/X/2DuRPDQnb1VrwXxpUDy60OLwJoSmtwV3O9yc+2rPujj2nIJaJ3nM5F8popKqtzNcyHgITTisSIxW/eTCiDZIWQEr6zUOKY2DITyt/tqLCfXbDXXyUN1o4+U8vM5Qjo5L2cYmC2ZTyQ8alibn2MV+WD6eNFZnnNnEqsVDZHaVteNrAr/c3+BSXQzWD5Q2VzjvBbsqJ8kz3XVzARWaN5ZL99qtU0CqdYm1HL0Pk3Bu7kbmUBPAmhAT/rljDUuFUP71zRKRffe6EKfq24tZ5Jxtee1CepvwI/8AMNCKk20kAVXx7cVlRQH5yyeEpqmWyM/WJTrvBYXAHWjbaCL2xrQAa9swC2qKcCt82Da/rQQguqRolu8SFE3cd6b/T6aDzDAtsD+Nx0R4zab9IjsZkqOyF+m1KhSFjJimwFTMMQuuO1gRoDPQP9+Lyxiv+ukLi8ZvNSGWPoWOxKVUV/gnWoWPtMVd0VtAlTXkPvVbrjfdCIt++ksWh49TgInX0oTN41+L9mGhoYQnCM2HLkALYJqOhoBHYm6x+JE+EE4arGg4CjsrL1U1/8sXSj54FCza23bNygA+E6Wlh1Y1RxFFDznxnyDg4efX9TgJ7sHVrUsFgamBKsV3ON6VR59M/odDnQxFyBRxgPwDUyXJ1/JuYTclHuAmmQ1+Z0u19h480HAShgWH2+82FGS94asH+IzHgieB+eoADDtAaClPwIWdMFQ7jyZq42knGJUmqRaB6px2xyUlOSlY2CM7ob8NBdO0hMVlPnOtf2C4uwiF3KZlmds+E/Vp51r1BpF68J3dp1gXM/B59jKNm1ctfY3Qmh1p/q0hS7ZpbvSzsjRjp+Ca8F5vVn8GilW6tdfznGq6zbVlEJRpDtSqRpSUhzjK6GEAKQPOw9Lo+sLMjToxmJFnhv1tg3SgZ+wUfoDKjv1fmbLbTWV80nlSReBwyM9Ou20/TiEzuEXv+G9U4/AQ6/bz7b85JRarBieHUsxubtyObZP2jTescHXVD9ewxGBMi3wRaUYRq9FWVoE3rrEaDOPJIQGN6jQQZIHYvJ3hYg9uZy9hRhMllqkcdDC/QWWIF30nmegGgRI5ki7kgGJOH2Vac0JcbbVk1SpFUe9wyHduNnLZa4Ed8cwQsPabXfVV9O3EbVv/E6F1Fp/P9f7NSsKkZKpPWG5WX2PCfDm72MeM813DBgoxLsFD7j+GD8+9ni3j59kWlxpc7dHX6SWdxF+Ed0NR18EQQ0+yca8aqoj45F+tcCNc4OBU14y7UjDRJ/tqfDkTMlrNWXb+fpcjRRuYqhG5VbiSvdvVX3zL4BjynNftItjOQWurZRWJGosfYw7/vc7a+nI+3+8bpJwkF8KUkiz4RdVheCCEoPEXyoG/fv1Yg5VBv5gmjlIR6r9nPI6WKHnru451ath2us8S1EvSmxDEAStOvDdH/I6UPLozuSpikrGpkPNxmcFhOpzwu+toTf/Qm8I0b0SYbXPtiBn1BUka43LWQlfBlpIBPosDCeT/g5xOOUMZFE4Px6OwlkCO1OTQZCB7kSg4Wv4KsK16KmlcwY3ZRcK36DcvBgpX1VjD0O3pfRO4yowN5JfLYzi3yN0tbYHAhbWNQ+LfOJfwqq3uRALolOnD6TvXSMeYyBM3JBb4mQGL4ze0lgblt+/J4ZmcCZ3vFjRlVz/rpO2gNwxrkR6+MUm9K1SplPrO6dXwWiRpcV6FwUsA2XMlGdapcwDS0nOdFsqbyqR0Iq91QvObMo1NXuDwOHCNz4lhPAV1bmoXj/sH6jHaWM3vmvwDLPCqhiC3TVN3JVJgjNqyhD6BCc+hBjhZbXr0fkBbzRQZfgC+zayqduoHcf78O1rQ4F/oG7Ln8gDoIK6Ml4CjXNb4hny9nLFoHMRoXFXq13f/nGjR1halBqup+SiLDeERGVKknd4+Zq3gP3qA3+XNIVeUrjvgDOc7BmH2Ke2ujFkWz8kq3SbN02dIyTDTY6OvVobowbHwW/Hv7eSjAMSXgxbAUnGFRg/vn+43qdpdAYopYYG04Gzc2eBsobJjzx+zwzl00Ixh0Vm7BuThA3aA9VsfIwCszxpgzc1Ql4oJDsUMx3gH+ZRL09PgcWzyG9Jvdrgu2zKMtBWd/+OjBQa5zMIFe3oRXlYC+EP8eFoAaSJ7+4N9wjHhqIaSOWsZVkxS/eRoObGURJsGUZxaWBWTVEf+huDjFJY8/4ICMSPP3OfASd7ESzVC81Qyf0utrTiOCvvx3wIR7cR+lrz00gADWwAu+FyTzlCCDzGfoVt/WIOMYyajuE+wRbnt6EDuEsltl8ELLH9JpAym66C1JtH+Cw4EdhR7VR+eIMCq2XBDzIj78BBl79W0QJJZ/wWxM0v/NCO1MhvGpbuUF2v+AAYMMg+zTdM6oUuUdi1B1EMYz+EFo9HhPFWjMGfytkJPNwqEogjOtzYpAxIGHliUji1hTZR9iOXOxzNb2Q7FC6saifNZpVmbXXZYptsCe0lrL7ehA7mADv4aHmsmi4WPzmIgBsSWeaU4xekygQ/fMxDwlKfyTj7x0MH3B16fG5AHdswB7cH+fy1FRtwSCwYggncQ98ZxVC2LLV1xKaywjSzYeRH6C8pzmIx8xjRtlj2Yo+Y+mscXUALbSvPuwhV/p6R7cWxnwCewIaz+wJFHLc7C5X+C0bpiYm/cqvodpDzRzeAfND6GacYk9utDvuUHp9Wto2VHLaWxws6cNAQtyXYTnSEtWlHoFKmgbYxzOanVKnCfLV0FkGbfT2KTkDsWR0jnVZYo46pM45TRWHO0J3f/SCthDLMtDzy9pFQXCTD9TYR6bmLZHKZYuVthPb21UW+B8pzOrSvzISeb9U88C4fZip4fDqxJUBB996lIMiq8bha7LsStQO5/a//0zHSIPK3lojag7g0N5WXtXV2QOARwMXtAklcUH5GdChliCO9TIkywf8i/HHWmf+DFJJO/jVzbag6yJSyzVlXkK1U01iuLCJ9Z9e4FM8FOrydGLaB0gr7oAX51pWuQduiZfPZxyiebSU9Kv7QHy7pxkx3RKWkpupdJHZL3sjFjqpTuRjfREq18PB/21Hx/TTCksqQvCc+0st+Sp7M9n7Jl3Fdj74Gm7KGsAOAl71Ua5/rli7jMEjcwVjCPO1Qxl0SkI4TeNgpGNym9vJCEXXtEssYqb/+Ruo4I2vozcHf/vq30k6xMVu7PkAGOAvdYyR/P0z8GWHfRkSrzJ1J9pDQcHXCnx5nnSTjB/RhEWybw5bjIWk0xu+2Qk38YiESVnP1GSGLmTmWVI9JbrPgDnfkmxGqLul+0WnsDPGj1hasT/K6zWgM1IneA/FmdCbVe7jC0sHpvdRwDvyYzHo+ywRvW+PB6SheMl8IFxNr/1zLiVITLJdUP9dMB7ePyb1MmSMpG4QKwLZWPjq7vtxe6W/3O7XzKHc59Sh3EkXqCBVv95tmnUDW/vm2GzC+7Tkrf0bw9kQTwWkUCByLWJbktxCj6mw+QGGS54/llUH2ZukFgrhg0BmEHbvWJRpbnEJQJjjoFeL46osbcVjVJv8Q0u01Wr0QTHWhNK4x02iHYR4kIJOz9L/RmQQOzHM8oYxGaysZ6YlAyUZXEeD8qOTrR/mRCc6Qc9cYLHeWoJ1B00B9arYeqJMOQ7d7l3As8Q/yM4GN6iQ2qshSiuI4gZd97w2S5PlO2PcLpXQv6ZDWL5nS7+4sgXNnI5bz9O/jROGQsO6em6DKht9SdH241buCa4Q4K7yIHI3mKJUvxG507+6fLwUy8mAWYJsvjlOJ1B1cCKEgLZMZDtUlc2iTeo3IYeCD4KffxwyHRJKjLNE/PpaiohXHNo+kIrUsteYbvap4IbMA+T5Hom8rlr8xrAKdwA91hwbOsPDB2YEHZqCor+eqSqvLGhtqX2VVvdnrC8DRkHsEf3p+7j+HxbdkOa6kkhTdLun1xkVAHQfEBJkQ/qKqy4JEhr1yyhGFvAk5TlIK58y7AuUQISy8ZoAVrvK4HHQhnrxstaXW1tEMjqR6uiyypKbgynxoNn+lGU5zu+17pvlKqCOsGWA16HS02QjekHJdRAb5N8twA3kAoxTDn0IpHIBp8GjUug3JodJh0SBwJMW4pW4Zb/XE6eD1m3PZEV9I9uEg4uWxM5xfLGe7+hcFZkkk+LUG3d3+p4JfYZm88qktGvO+gUXelUF3PRS4X13tijhzl+gpWUKbFrGppPsBaUby/wG8woHdtEO6AS6//7TpuUKwNtoEf4bFMAu5/aXpuu7bl8rKRBkZEdolKNqM/UwnZcDkKNIxmg3GXBv6aRYV8b+++P47yIFkTHK5i+E5xee58A7fdPvDX4w7Vb5F+UibyeytCRMHkgiHiwC42maW4lQ3PMdgwH+zdehoRV8YjNfe6jguDtLZs5ES29cu0PeD2Ql6VaNAZnsAIheyb0/BiwLlctsIzgl8sKYJ85OK/TPFRymz1zIB4eyD++qxvwn5oQoXAv7wODSCJKNyyxtXTMKUugUfxcOgK4/Efo9Kaw9qERYbg6H7xpVDN1a5l1j7mH3n+T6VH00eCmbYyCBuvhdfXobgOiO2/q5z0of8Eq19i1pG03quaAFdLC+uL1AA5FddWCogdYwWEyHtthF4B4roMPEd6Qm+nAQkgyPMcLd3FiQhTaH+kRGDusw6m9HqlfqG3GZR4dR7GB+Gh/U35p4f7abruv6BtWC/8b5dZh3uaY+w5Eg77sDKyW8ew4jxz3v9IwlnqS3iO20ZktYqV6A0VQlduUrGXQ1WfKI+w6ixAKAtjHJ2h21yfAgiOgc5cGe7HMws9B8hE+xZV9DVs+LFREBNJ5L/TU6yLOvruTAaqTOzszw/u5lCFiganRD8Ups0aVlDPOA2jHPpZRMaxOyx3wB6394f7OUJ7VKsRz51PBXfa5f9JevLob5TPhXGL7a79bV+XL1CX7Gl5ODThyRlqGp1p04+eaydNFxLrOoAo88IKL9pi2uVrW23o/Fgl/6c7s5OEjXYi3mslBkrTFREkD6wpkFSDFrNcuRnyDAbmm13G5hMvNcKRSdXGYhDiCw2ySLnvO6HjTMitJiaj8yJSFSY6O41heC4p9A/yN1mYpRkq2Tha0ojtosXyAwaFodHeTLM9BnOWAtQCBGWn3RwmoskVfdtEgNQpNTpHag1p9O2ghOVVrRPiFvwIzFfOS2kNIkPkqWhxagn76GUL+UtogJz6FF2EVIUi8jFKvWqX0HS4zKW1VwpY/BKCkLC4Dlitio00WtLti/PHpDYiDMo7IENIFnqeBTLkbDOry9/FQVW0fakpsN28sjuqtReK03QD5eLfzYK2apdl9EPF6GMoMiDp1oOZXZ9tdQTBDcL4lAb58kjq+BYQY8YnD47bZDAyIMKjwc9UCOMV9U4Vkt5VuC+LEfL51a1Gzhf4w2FuNu22futLOa3s98Wb67fwFkwirJ9sEgPLCUsBldiONsbxQInsgO37qggiw6PbkhEhmTSk8ERqF5fU/oBXRelfcoIuDOcaULCsi7GfYaqbcWfvXhCQ8XtmLjOhU12hCUc1d9Ih2nlzvAbrQ+27SXKZq29CltyLpAKgiW3Ba5v5ivT3JpSrScHnhq1SWyR3LnS/lZMgHyGm/PCiof3VYHyva5rpsYpi5dp4Igl5P21cVVRnuagB2rIxMHA2nKooJm+c0Tg1AjyeqM09TWoe8b+EX2FxfUqXDX4Q8UZ5dlfQlwyDkUFQf+v/+P5IZcRjV4gCJI193Z2dXWnxlAQTf1yqHNNzytbr7l9Hlxfnmk/X7+R3UrnEr/5bjoWJODvJs/zY2J4qI6PvcghWF7cgEMw3NJJw2qkhKSN5C3dU3LzwfK59FzaVxH04qSkjc5lc17OBGFCYHVxtBRuxe7k7aWYCuhFZ0MA30vfzBysskAAHftGSY4sehYw9zZ/Hh79ZYM7jz67CJ9XuX0jE08s0SqrfBmD7QVuYD92V5IFZgVqMgH4PeSYIiBY1E+m4TLx8oInnyraX4PffJuVtVMTibvFahN+Oi7OqS9BNhdJPawsb1Lr1KO+RaSFwg8qK5KbdsBSXgnLApsfgVAWuAmvGr/D+TR3VQmWbK1Hf7TYd7bb72yeU/2rj/HVSo5Lq6oUHA2UUsUPovtTOdRU5bZj8qi3PjSQ5Hj3NFHtkXxLM46NWykpFDG3OIo0nOHLAkNAaziaERpsuFD95AQIGaMmN5LkinABlIa6vKZ1pC0+43sdiKFs0oPQnzwEox6LOUz/+tx2JbKc2QpGemeoZncm7u/mMADdkAU7/bqNLj07C9rUeyPRw+v088k75amkKrQLcCwv4Q2XMOsPC6p3sOCzQHDRiNrSXmzPyoG3Boke65m/vEhOSp8yRLdML+2/vQ2Y6PpHE61iE77jkNsR2u6gXb98cA68+MK7JA1U5iPcZgHgSLUzc1ZQ7p5ue9SOtuwpC5ul1gbA5NCpKUhsttEAg5YJe7aJCUG1SVy2wU+p2tVZHcCgfrOqf1oLNVwnugyB/br3ApqipkwFRSYHy4Ec/9onhEH8cOjF57o0M9CuoiiIxqvz4CFjOKA0RYiD0aM5fhRoKpoCY06ZYYKP0g+VQ6ktzC54uXZcoiKeyT2KGMiqxzoYE5pi8QNSa2+OnPmD9nM1JVAOP6/mVFBCpeRcod4vI1zvjdC4xqR34foYSddC6y7+Y4Z5Nu3QCPjSYuI45MO7sWTTP15RIDRAGtr6jAUsSY4IEgOReVCSl3Vd0INlpUhoci5KZB44ebmtMS/sJOYoeRlSn3sro95dEu3w4WCT6AlHle7TxeGzZClEcHHJ0hdL0RukyluTlTCRU6su4ezs4WceLHvkDRGPALpxAZYDw+7SuQOeLO4rQDyenYh3uK8pIXiFuDZHc+FZMqjTCRksaIEetEaFXSv6dSp5yHkA8hgOTfiPSu4ymRRbEJo9zVl7/HYmzdMc4WDBHN0UKIWr5TsJdOUfHgnTsFon+tQELDHyXvLNZvip71Ng0I0BenkPDOn9Mp9hr+7k/KDwaSBZbvlPNwQdjHI4DpbRK0FY78INwUebnBBw2fLCH29yWZAvLtdA6sog/x7uCVr4cLRIl9niu4ZWxll2TTfWvbtvAzmV4NSuoi7Y3TW27qxXtcUVAeiOO/si2K4JxUBcm30TUCuqZTC8YeUoiMfFIz2HIFT3wtWx7GuzTpPfq3Ign0FyI9X6ohzriNKT1ab4IB/Sm/7Rq+Xy9cZCj6PL4zeFZ27Y3h/f3KZ/A/r5dmv8NlNI2WSb/0zaSuAUDfPfMwjDC2/C1SlE4ARj6ySYEe8wr5WTOTtXj/CC0eEYu/Ag53wHPBC00jqId6AhXQlq2VwtaH3JwF9w/yVtDbbS5mVtlYv8E3YYPCl6GZSbi26LjEcGBQRhrIAqMXUE4SQqXoWdAFSKhQENqv1GueKte3YxNrm0bDJiLS6X+ZIKYQKXnccXhTovQCngqrUbcEWznzfKDlxJ7WOZITxd2YjsZQsXpPuYh0vt95KzLE/cD7JE+H9dCEpjKHHhb/Gz7r0xYsE8uLo3hoX6V4hk/Cjiyp+tAB4qNjqnPzZuP8VEliRwWyuzKL3wjBghcwY71Th4jepnfuhlSxLWyNNlMKRWX9yshGAjL/QMqsaqUI8fTDsRxIekL/F3X5I6jDKhlwCuajsKwV1CGThAQw4gxmQmvHcYVnJM3z16dTcjPyE/4LT7WbTDr8dbihg6kiXTwgTNVe1HAfEKiZHu6ocRB0pbwYkyZEZ3T2VvvxCP9fsz9PY+PVpL6DNVt16jL3xsbp/L985ohN/N68N6b3yykiLjtJ0ayWNv4MEvZxgz9Rt3U8yNqL1ac22BTrNkm36ZcTKH8xVw3HbV8fPnInIuCtkQ7ClMGm02YVcy0ElqXUY86RrMaHiV+N5LDdmr0N55yNxol8IaOCH/hpXFD4Rex+Hx1rI3X+SZGZcMDx0xSr3IPAjz52IFpuSlerrGPFsgTLF8U0E0a+qOOj5mtZWIas30sj6hJQDEFFB38G+AWqGQxYoNn1nlY3/4Kc9VsvUmtcIsY40B3LSIQ3n+mMe1dYw3N/maamByhWZWxtDUxqZkFVTrBKNBFAOowzb4k+vwEl48gFhnp1f6eEpNrr1xyMLYpN0LTqyHlmG+q2pj+LEj94y0Nj8pqspaElaRW5cMQMAQ8ZRisV8cIgM83sYcPFHFsE8/fkLxem/ZvQPnpXmSQiALRooYkY/cBkpz4xVmveI1toT7FBaXVwP+MtaAcE0+qT7AuDJ3tbW7q83VcnNo0w7dY3FFV5UcBq9rYHr2vatZ2u9n6BdngSM9Ua4BfyP6q7uN7QYZvMYmlG5K4Idv5LVdRRst9i7HbUYJoAscbbhOMkiCclhCqgk79RILmmy/Sgm9FEbvRsOXQhE0etQj2GQfxO7pzXh0yOa83xSFeuSfBFqj0bBMP4F6WKz0MU8AuFleq9NIMOvmJ1gz2HhOe+k4kuDeL3GHm3OEpUpPhce0MnGqMA/AcaI3FewLnBe2Nms3qyqiT+s43IDBx86QSY0cHUU9OceVdVzxylFJfpwc9EMigd+KB/Cn1enn4QAOuMr2arKq9ptDlVBcHrBHMNz85Pe25Fb4PZTTvP+R8nb7hyql8+Ep8JkS5IKHNsNB4qez/8X56dK9V6G+UPWbaqyV5p4dCRfg0F05e4ci8238uI2w4Dg7IHn5wgcaRSrFF7RKbSUt3QfIa5DiZ5RpQ0eUFv00+cezG9z5mjQld6gDDjueOE9S8kSaz0qsDzcf1uJwikhqnIdcLyNpsPWmF4wdKnXjQwcaPxCABrXqudTRaXAT2UwdK+QNOCD+PvHXH+YBJf338TuO8mmvqMfniIsx5f9uiIvNVQ5HjrrgtQHiDDwEqZ4p9M3idHGs3G970l3BWlH+FXzEFZRiJ5eqaiH4pguAPxrGN9anL7B934pzUr1J9ezkBHsJrujRvIJg0F1JmFZVC0T64mwGO78vF3J/gZWjT/qb6i8//fRDlfQgiMIK4htg9FYmKKdbOnLBkYEMcsYNrXk1nywf/i4j8t+NaGMTkU5rlfmq3qE8In50Wa1GII6+SuiPzDYnhpK/JTJ0ihNw2/Y8QKeHPlxvFoikB07VFUY14zBNxAyueFnwZKHuQQS5yW26UDRkg7TwzaYw9VL6OhfqLluYez4GLk98rJExQ5buprWBb+rhpaiNLfAARdQgjbT/l8oHJItnR+AM2fqSk2nggsYhUbTzyDSKvdkjaFfd1woTmAiaHPZRw4H7ztpJlWEluxYqbFgQCMAfFQk4kncjlnK9ZQrLC4RQHS1PbqbR/QMbbopQ/BZ+P6xXAfwEgPpL4Me6gHqGmvc7Ger6mI01vji/uOYMZCxI67G6UBysrlLYj7KNNeDNr9SvVGh/yTCZqQfmo4tckYjNoR+rkMXRzZ1rsgTaSB4k3YdmBDhjXETVglmyMsSgMQpXd0J9+RZ9xBTN7uMngj/xoN1R0/raz31LT/J3bkje5TFaLwh4qcuFGDuDEFynS7JJ9W/BGCTTyViBKGU/h1mCLD07IdDzh5XM2YDwY+qDS88FH57z9DA+0cr/gI+sVvlv8i0PHHYVkh8hVRM//Pgjq+FZN8L94tjq1t027GfQSX/9+ksuG9my2hk2lmhLxrX0ZPIqqzHBQwwva9spLxFmYzNthFZNJ9d1/p1J5seUw2qr3tGE+puSW3V5SB3o8JQaRmqjxPMBIcEIgviXbIvJ1SWMdm2SU/5hlk1ryj9ZcTA7EM1XPKjK/TJKj9bFeVLgmlbfadyRsWWxdl5vpMZKGRLJ0e0hOYKIZH3CBxUuAv3QGQF9Au1k6j6Br/cPOJJCT29oRnKiX2JO5M5dfgTQhfK1UN0XIJqobR1b5NshnBmGCq4pHXgJyd/iWL7Sz2l6SMISkmdhBfIIRZROYtoJaSWkGtnE9Ku5RFFWNYrF8eVytZRIhz8hKeWKDxyJs6yOb9Nv1T49vzq9QSr+sixEM5cn11ea/AM+vpQP5snDZIGbgD+mFf4VN1sge/dH0LHyh1FEZZZGbIbHEloQAplvGg4x6Eimnyu9po+lqlC3ZyzlX23lvysYHwFhvSe+eEbr71rBxJN9n2wHA34hjIx9TabUcD2/wnoqMEMAKzUJTQHBcJ7d8mxEMEZ2/cNRjPWzHclgXab4J0+2hZna34R9+i/dqc/WShi2QDr+xkZvxzSg5BWV2NpWOerh3uDtWKIfr/O0goc60kV4o7t6ptdo1mDTiJoC1EOG8VXs12g/S3P0RXazIpPRRmyC2xyAS2xlcoa0Np1+tai0L+sSv/Fxero8hk5rT3tRdDsQNc3OnxmZ9glRgtdepDRNa3uh/NRkAeDccxHXw0tU3T8Pdcv8Zj/QqOZKli3WW2jVAVXwoAnu+8YtQ2sLPGFNcYU7Qwgp9EbGcTuur064I53yELD3C8sgeKVijekfmRBtBHz9TEoLrC+O9fEqx8YbFdEwRBsnFEjWnd3Nku4mPXBJMKOQBqOJUGwtNwIq1bFp5sPXC8JbWvvo19u4xdZoa7lGw2vAuKmaWduqSQzrKqmT7IqA7jtRKgAshuh4Lw0UXHuL8yH9E1MnKXRHXAVkWIXjNrUNdhh80cAZfQctF3z2DwU6sCwA9FJRtuozB/WIe9JStdYGKejIFD5ylADMayjhQpqHZT+vKKSQ0CxojOPry0s54juhAuz7wdg3rIA4ZGdnptBeq5Kf9MRHlYTwlDvzaH5ydFOnPnYgR6uJcZ3NC9HQBlpIW5agyJHUebmUwplaBa10S6Nca2R1fSSiSTaBTeZeoD9cKaWzEe6YiupY1ZBJ8Ay23ZmX03fch3D1uEYdS3Ti25fLidBaONquVjdKWggwYjbk1Kb1mujKzE+8PSurHaZmiX9kNt9fXyEg1cxx7MxGVhkOdnRrF6HX/FqervnoXJdzDdWvXJvGt6NpE2CjyHs96U2VJQn6zTboYsCIYXGSgxVaQ9gtxuinNkpnOI7fmieYsC4tkfg63bmyzkd1imGNq7A6EZg/Vg971bfClCIrFIKZwaaO6TJK1BPPk1iHHHHMqp4I23t4VQjuMg/f5nJ5YBF3E6RDPa2UpoHzJ/AguMF6Z4+biB4Nvkv8+GY2jBif/fB1e3vkoaObr79MOnkxEob7OBtArBRubtC7O70U5EQXdHDCdW5OWUyXVTK9In7n8fgtBz+7jG+ELWgZ4BB6xt+moOdFX+CiT5n4nbJw79BZt+rrGvvdtTDkVbA8+3U+tgtKyzSt3Ya3FGahFO71lsIWGnZEU5pbCrOQtJxcB91W3oo1rlhxWw+pGF1uB8YU1sr5UJHZRE6SS/aAxqUoAG9cA3i7+w+MVbPU+fnHb8b15AFNGq/V+Txyf/7x62YC/epwVZ/McY5PaEouO0oeP88NM1HtuVyQy3Nph+Wco98VRTpZnnqwK1Hsks0HTNigCCs4e3KEmIRTNn6nAzfMl5YvQ+1tkupOE4JFEWAAR/SWnpQ79Np7M3fHbwB9/8BGZB94unrCH4T0kl2iojZ4e/z1Bw/7VqUwEI2kLlY/4GTiMvc74g9Xyx9lH3slQZ+hHJtjzBFfPITamDDtPidmwwAVDuVWhZFQgTBDQw3xK6JV3sx3JywHD/K9EsxAc0m72htjh1ii3SjyRULd6WQdLZd0mBEV6V5RF0SRkQ5iMPyeELevdPlc/s4ujZiVOg6ld/JRCgynvVnaLS38Kh7JjxZnck6HBkF1dypefQ3/q0K4jIv8lvoaRikwZ/4b20v0TY8cCSWdqLDXcYTcIHnrGvSLCMdPIObB//jDXx/MMbq/PhhP7jf/9EB6nx+LIQiFkhMssUTP2HuU3LCiopNEBpjJYa6Z6L/AXo/thpVFcZMLxyiyz2cLZbiXyqFufR2n7Tp5GRk3DktRCpZs1tQtxrCnjpM4iTVFXd9fdNrRTWOYgVOzDbDhxqUPQlfvER0lbGNVpMWJ4rNxduX7k9eI0/cTYx6CLFsF+ZjL+OBAw9W1kmvmw2FRZ76FawcWgykMwmEfHIeJol9A/4SWEOOahNMOnsGNbRAXB2gvLJZrL/pK3V10yw0o7eYeBW1N7/Jd4q3bhSfT/i/X0mWaNuZZUvixJUdY5hvYUwzrguwZA1ctpj41XCNYumk8/kwaq2qjHogs99hJsOemG6xWaN9SkDtNEt1IOhKYgf3RgnFCTpfCzbHCabR/kMSz5VvX1aZsGLwCWcA3F0BJpdqGsLVnFzirZhosojkslHVqkE5zMPZvlxHQIpKtc1d1nkzST/IXAHEbZs4cx9rYozSFmRvQMMiPGszNjlb43OE4qHcucWMfCWM/jc2vWpQLl6DfOrZjrgJsIDQxeGnuDMbcHOpHoLT35U5eWRW/XbdRcKqyyza07vm7iQ48oD6wXBW1nQi0p1GuvHVHyhH8HCZ8RQgV3kWACwQttnncD/OATuFjNONAp1w7b6G/8zForVmnOlzxl03Ko9piTr2Hid35jpTQ5TNtoTM0jueAreO9NbSgzN1dCqL/HIhAHnZWYwANbYwUls/S5hPGmNmZvCtxiY3awY2ai6SNpKlf5AFsxjV1c6erxgWAH1XrvwWh3ksI1a6XF51WJCwzVfe/U6pk1HRqZNz1rlnHQ9YM0Cnpg9w8v+UFGLGBzVbM7BS2tZ9/Dz4UNl1sQGb5rXb7HXglkJAVNDfQzr+B703ze139AC5GcAzG5xb87smziRyN2ucGf/0YbfnkC8zXZiI7I0rAHScCt0zOKEVz5JTqYrNhh1F/QdD8khMpwoqJhdi4TkZ6E/WY2WB//iyM7Kj7aevSpFlgqLsTM6vcnYxjer5TxYtpPZLNT46eA+26B+2ettLhwQ4jp1Zd7UfNBBLlKfHnhFAf17sdzt4jxxbOJbC0V2gKLaeiD4JeqgnaeiGElRfBVuDoEX/BY2eXZKmhYVfGdPpTU/+nqMhpL67hyClN00v7hRCRx69+mMkjaDXWLFHec3xD21q/wQbfD34n+ApdzqNU7p4fyWge7mvulxc/M6+/EElYOgV2D7rvxYlbGWg3vr24w7O9BjGH9nygnktyQADGGi1OBceCShxmAOTOXezJ9Znf4WQd7cVB74+NPLeHGXbBlkYb9gvWm/aV4vqxh4yKcCPjYtFzISbV1TEmOt4EEWGhQpUZqkrpVUcuTeptdLwiUdEegBUEXI88jOz5pjhhWPP8IHImE51nhjZ8/bchhj0wdmFxuh+wAp4mWNUslO8IqcnnlMlE6pZae2hECiMisALGOO5VdOAHjW07ZnJ2vJSdQ71E6+SUzDFRzwoPK+bhj3m6HMPQA9TgOcxdI1nFbT6s9Enp4VOdwUnUg7AJxSm75Tl9+Ac5anrk4CUBwkH5np8XDDXoVbujO8wIRXf5073V6TJcyM2bNrfJCass62lHbd6/z4+S7FNaKTwDqE/5buDNoTlsJXHBwnPCD5TzwuLp6+e4nMd8Zj8ThQY9fMrbdi68VyuYaxyZM+PyYVl/w7w6Z6E7pypefBBoA41ZVddF/UNw25B5RvBT1rGXAAEW0xaJMOvG5VZi74KKLsaDrsItzFHYxY/e49vOiU48DZsme1gMszW2tEF62ZsJBL3XcqATZIi6N3ZdoLHS/UNEtu87OG9vLC4i7vNZeXq2XF4yO8QJgXcHNapqmr9z149umYsHQcEbyUMpe/xklPEI0x/TB20RT5m04UhbwAHIjralVvq3f5qRyLPck1bRA1T5igf4unNeAVi9dzcRz5DpCaiunHx2AzyvuoF3LMOqNxLlMv+XL8+cKG9Tc7b+6cuGVQbONbJ214nYrB4OoE+uiyw2Kml4q4CrqDuMFcY+qcC7w/2kmjerSvg3KhSF3ZmXnp8kEfJo29N4PQI0iDxEoI5c9BB1yiWSeAWKB5MqkkTYdkTgo7rc1OWFuJcvFpogf+VL5Iv6JX+h74s29Ft/SQoEfEzRX6i/es36K9zyKeKTJqUP4wGktuw3SiPy0wOJK8gMBoLCp+fJGyZkyZfnwF4sZOHT83AeQh4+PW8lA38dMvVbciEL0GT8aCt/eCPJfksqBBTs1gSskG4wAT/kG2eNCfiFFCBijyGCnFzm5yVOVAbt+fz2XKJTz+V3yj26Pnk5j9lM8Hy6BvFcfHrLJKs8Tz9Tnjz+uhz5SOnJnU6XmVJSCXPq2hWwBKiMzufcAPzw8iK9B6SGGp7kvUIEG7rEZ8qzgEFxkpbiPZCS9Hx+e67JU2M+U7wEFVs8n99ges0sGT/kGP5/AcFudoGPsQIA"),
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
<link rel="icon" href="assets/d5d079f346597dd7/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/d5d079f346597dd7/app.css">
<script type="module" src="assets/d5d079f346597dd7/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/d5d079f346597dd7/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA5VUx5bcKhDdv6+oh5eebmacgybvvHH2vgQlCTcCHahOf+9CwTluFCpc3cBR9b+Nho8DQce9v/ivKjfwGNpzRUGVAqGVW0+MYDpMmfhcbblZPVFLOWBP52rnaD/ExApMDExBxvbOcnduaecMrcaXE3DBsUO/ygY9nZ+dwLK3ahyfm7ij9B2wiT4mme+op6/AvWs7Botp8918inXk/NVkiC5YOpQxduzp4lY6KXp4JUKp0mNRmt6FDSTy58rJroIuUXOuMIvkrO1De/r4aXP/waOHTx9b+1g3uCtj67xrFRQLZa3HlrQU7h56r75BzHz0lDsi/hMuDsPa5FzWs0lu4Bm8j3brSUFO5vfLH2W30tOugOg5wTrao9wQjJdtYbRxw8LlTo9O0n4rJeAI3NHiXqVxPgSUwNlzVaPk8wWlThjsZxjdeCKWvuvbQvQv3ZvOibp3KkBUYp2e0cuDgOUBw/eZjbVCbtJHSVhat5sphkBJgYxTcR55mwXZWUtlR8ZkuCgep0fpwFiPh+Rcrc7kkyHO/r3rXIYBW4JAZDO8wB2+HVtreDfa1PfiAEjSBDZShhD5GVQmWrowE+ehUIZMaUcpV3psrSv9+RuVLhyEU8BJgJARwpgcrjzW5fh8cLQfY5WRr5RyxMz5e6XTottJaYjeMalJ9VeL4lDcBkNqyXFy5x+Q9Hye9Pjj+ARif09rSAQAAA=="),
    ]
}
