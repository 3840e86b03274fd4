// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "b3131731784a27d3"

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
        "js/main.js": "e75096fae39afc2d",
        "js/parts.js": "d51bba6c04f845f8",
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
"""#, gzip: "H4sIAAAAAAACA7Ra/XLbtpb/X0+BctI7ZEvRkiUrtlLXk6826TRJ5zrtna3rrWERNllTpJaE7Oi6mtl32D/2gfZN9kn2/HBAgJI/mpk72yYiARyc73NwDphZVTZazH+/qOq51OJQhGEkDr8Vtz1eKatS0Wzwv//5X8Gz3sWynOm8KsWcpldhWhWFrJuIoPML0Q7F4aEol0Uh/vxTvF/Oz1Wd5M17+d6BR6JWelmXBvkzS6jJ/wlC76TOEnneOOB2Pc0vc024GfDbQ3FwcJAcHOyJIzEQU7H7zLDAizTzt78x4DdikAwGe46kRYt52hl8K/pPCGAYEIrgG8HvLUmtPmlLMNHVj9VMFupY13l5GQaq7P98HMTiVszzMp8v59/V0qjmleFzavmNxVx+enhZrEk+y9nZk9st5vqGq2D95MktWFmfPeutLWtO1ULOq2WpYbKQX536j/gxtSDJPJ/VVbtxRwzVxCm3lhrKbxeBzL17bHCFKfjctP56JzuLOr4xA7W0uinDRhH61PkHDx3Ke93gJqsK5weku3AQ8/tFUVW1wxixuRmanGE0GQwcvmYhS17a0K5HY/ftiMkgWk+f3Fqj8uyXmE0WMj3WstbhbiyCQRCx8p2MIPH/K551wZsKMSljsSxz/TwW5/z2IjJGOhdHkEyuxZNbA4CX83b0Yn0mplvrZxua+wayCq8iM7sWzdk2kIMCR+H9miRFUSxQTHg90lQTbFL0pnrcLIirLTb2J+O/ZgTowUoWbGjWGdesdxkGf4+iZLqATu/HaQE2iEcb7iIvq1DqmFzhxnoLDR91FOdMIqRNoi+kBoHhYDB41vU2UotPbsEfy0aDSLAJs23mezyOjA4uz7Y3QqLHt3bsdS8Gq5zHUYAOkGQWxePQFudapAzu0iJFrYBSceggQGxg88SdoPZni1xB0yfB8RL+G7yrzOPjUuHxD5WaUbbE47s6x+NY6uDU7sdpqDPG8IMsDZQ6N4hkjcfzRc2jFR4/gAgehVlbXhp8aoHHh5nG4311jccrNQMRn1mLanZlHOkm19mxc5ELWTTqMx0r5VRfqhvxil4JfCNJkopCgCSXSr+plnUTRkiRG/Pv8nKplVmhlOE5QTLaArUrAD3jw2wzj86ruSq1i41/QQRe0hXZsrsGrM5MeVrml5mm9eoC7uGgqgsw+x0R/Dcl65BCmGfewbB+CFgSBa8f87kKHWZ5A6qcG2o6/tIwbIkZVUQUwG7C8BhF1o3xn82QjIUkd+HiLG4hXHUE0IiC62k3sODGJyDHvK7C6BSJ3+FY+8AC1KbIIMzq25o/sqiBYQudmG6t3UW7ZW8LK24/zxux7BUPChxqLKU30OkWmYWsGxWiaGpd6gseWNRwLWc7+AMIJH6XZ2KjgAXnvqrSPu8UqA3hEohGYLD+TE7WM0NxdETOHyW1WhRypsKd39Lb8br/W/pban4+4mfqfsKj6W/Jb+nX0dGvO5exaLScLwhXGy4dbs1SxNScOy5UPVMl5LqWxVJhZ8hv91Vz3msZiPT85UZBN1fzql6Fc3Upz1dauYLHTTwarZe5gxJ+B46y3TF7tYdAtX7gz7NN5jz9tXj3YuOQ6GIYonZ2E4muvss/qTQcRiStxwaiDtv3LzbdR9eybC5UHW6I+9eiosTiY+DFToMEfmWf7+zzezwpoxdKt6YRBi1XdTSi0/0mywtlDYbaFmc++hlA4EQmfuzmHV58xktf0+iZWHfUwlBQidt/xFsfVIv1AFsvNif4Pe12HjPuMYQ9VGNB8qPLKSl1gSYN180ZPB8jBnqgewIZC2Gyz5C4Y68EOhC1HrRYGoJyTpQYHvh5hvY4Ooiy4Vr8z38DL62ZDOUJcFf18qefiUqxCrBG5LqeLme6qh/JG2xszGPa4AyIR11XRZ8Cu1RBC+rmBc87b8VGnwb+PdTVlSr/XDYk03QnRpLwum4oiFU5g5dgG2S22cSMTwanpNmfFxTuL2VDCVJ8zeibIp8pNi3wefmMjX9eWCtbEa2XdI+docsk1Q10Bw/66qtu7Wtei+pyOLDIfMo8GcZimOzFYpf+4DmKxTgW9DKJxT6tEdtzuQhJl5AIj6+YUJRc5GXaWYD7W15h2kELCBVZard8FxG3zWtsmtnYd6GxadZiVIoxn6exzaMxjqOYD4u4k8PjNoHGNvXFLiNYvDF8MmZ3iZ2Z4la/Yk0MRqEvPH6Xi/zu3cqtN/CaVttLGNpVyKYRP9XVeaHmgiyqUF29ruuqbjfXS9BG+tdLYljnulAkj9IyL2KhAGoSV7MkWUKex4UMAOHyH87/UDOdEJ38sgx1lhOSW3EvuqnY2t7in9onbHO7FmvjuXQoiyIvUR46QS3YobBUSeo6JwiQTXjRuw+Pk0KVlzoTR+0YHhOeXOSqSGPj5afQpdNgSEnALCbNosh1GCQB1fvVInRn7vOiCIPfkYUFZx6+U4kQJSeGExbzFFL4w4DUvyCerTFCww0ysEkOPBQ5CSmJCaoqLRxh1Vld3TD3yMps0+c/vd2y4K04l3A/kwfIg9QF5YJUrEHjfiM9AA8ipPxwQZEZi2oB5uECrl+GiDMJLXz/+iPpgQHJYRVFnUr9HmBaVE2L6rxKkdtv13+B9acPxx4tNm1iTFWhtPoc9l69/vH1x9d/xaFsVuVMmB1zpbMq3SBNiKE0WcSdVno0iEXefFiokpsmq0cMmb4ZkOOujbzegTMlUwUPbrcbh58SkedLIl3n/5RgjMqpF0rWqoZ3ARUdQGs+L4wSvzg89NJELdaT4GUFJ9b9j6uFCk6JSiAX5MUzg3Tnj6Yq3Z1kkc9NnfD8vKr1sZEw0ZS0qqV2/fFXpiqIuMygvGUSpq5XJA6PaD81EITnQulZhtAx0sOx1pSpdq6HO2jjdLY+i2lTq17LL2t4av2iKxKpxb9PxQ/HH94njTny84uVUUEUk8VmmaKDqaz6DQWACuIeW2oq+ElYutJRKRCeWFuy+BT5U36LeybpEE6SQ7jgNBrnLUeJBC6VbgZkjwfoO9rI7g1M420VFlha7XaUGR8zJTZOdZHmqSirVsmmK89LMr61xFo0iWl77+6cyRIbzxX5PxSSJkEv6t7vzpY4opylCCoNmYztBXmQVFftqe02ucObJSMcXTntPpvq3aajxOR25PINiI+UJbtQnCS7M5ygPVd+r/GO8WCI6vMLjhy82pA73Ay6iEc2oYWW+ag1lR1DRW3suxTdVY64fYCP3cH4vv4PZ4lXs92GORzf93eONpjsFLt5t3cUrUPeMu+PqB8epw0GcwlUIdQoXMgv9I1SnBUprV0q4iyl0bYbMTZyT3I79B7mpEu4hvSXYrXuVJCqnFWp+vnvb19W80VVkgm3Wt7bltd48+yLcXrFjO5OgZNW87sFTnN9+V5yUxxkWi+mOzs3NzfJzSip6sudXUpSOwSy8V1JXqlQFYrLM6kpeZwvTX80o64orVUJA1OdJEImccJdgSkST0V1sV1ieBRcpUQbVW/3U1U74a7ToOm8XNqCH3RgtVo3/6AwDwNKyoTM8prINH19TS8/5o1WpaoZngvx3cgySPpShFq0+GwD0TRBJLoyka8vVK1xgJb3SsXYPPVGrwqipvRPdme4gWKbLrylBTAGcpigTqJoq27e5qko/bxVZ9jRO4dyTS+45BBTnjU+6NSzoNhPwyRJWjtSHyF1+LakwyLXK1T+hSa1mWX4EL98wfZB1rATzj7eYS0Rnz03ZMNRzhxNxRB+pGZXKjXvad5I8mwM4NH2rPe9Ztf/OqzDx9lT2ySYzGoltXrNjJjd0QPu25I5X719hXrCCOvwXCptkbxYvU3DPO18/7z2jG0zQ+5I6+ZzpKkzpwJwYr0J6VGZWL0HCTqlLpaAQIOH0NRqLuurBzAtPhtN8y/r+/1xyJkG+x7Xvf+ApzRONp9ruk2/nSSfrBv9EruPkpKSJtVn7OwjOKSFYjbf07JrWgAyfBhZkkot4cmW6EMQvI76xkavR4YFWzU6RJTEHuHpW+boPgS8favt6Qa711In6u9NpDS5wWcmm82U0Ula5D/VtdpaRmW/LS2iYgvMCG1vk3wyfDxNbVys6Dd5mprC3wuXN5hkf9uWg6FB1UNtLfqlZz6bUForukS2/dohsV3qS7v2Gamy99m5shd1XR/tgvni0mTVTembnLyptq7iE129Pf5g1ezyLcIbOEyEpwSKwRTb+eKA38W6JbB1M2+qu3pZxgIVF8ijTQEO9CUDRwUaMHZrrD1mhZL1R9vrGHjyFrsPFrVLtgYhCh0MlhgM0706ymKTh2NkV/zMY5vViPe4zRHxRizE3nliY93Y8BBbye5WRjle7r38QZvJpZPv7kpFc8aoDH7ShAE6MVa2WEenXc9S6WPQzB+l39myJjeieC+qmpYaXVdX3IKVKujinOU1aRnM1rgkq5XBSkh5gXP6pylu8WYr86iNRwNUrH1Kr4ocnN1+JgNuXyYXfGD3zpcNEbBSMfVwL2bM0WncM9dw5JZ3YJK9yLDE6gmDd/ti/xe6hnxOKwJ/B2JI/4+SXeqSk6e/BlEIfFdqoaeis2lIoMMR/dDfX/ZnA+zo7yYjwjHuA88k2Xs5TvYBNBa7gB4STnoherSHEMe9ZXlVUghsMzmBHgPWQj+VJHZdy1VACtklXMNkn3TCUsAhiJ0JTU+SkRwmE4G/LANxAzZn/WQvGfWTp8mEfgRxAfaH18nQyoaqlXXl5LMcj8R+0T8gkcAuAKvFoqtUz8Fu8nRP4Ccjre1d4+cNhtDflsInYpKNr8dvJq1uSc4llVldrNuKpj/jN0OLbMOJpwJAk2tSKYBJORCs40PXsg77/Zms08j4shVD0U7L+0iMiGvi+c2IxVSynmVueQgOnsox/Y5b/yClDDozmKOZdxBb8M+Y/hhkS2/enrXvbrLfNR8LeW0NM0pG5hVU9zO8Ycq+wpfob5EcJAdg7KnAjx3uJhOz2DfDMW3CIg+huR7JPq+q0ks2Egfe860cE/i07EbDwMxNrBPMiqpRDsVYjAuKICIuiDC9AQTh7oQmw/C1PnkUX+zPPt2XNXzKmMJHjX44UawjkEVd3jHZPrNEaEllMAMI38jaS7cvaGlswzTrD0e/wlFI0SN2lD04Cm06lx3EQwQyi75fYLPFnCJMvdCTggQX4z6bOMPFcofu0IQ9IXrKmaG/K/b6YHf3pQkqGIZ+kAeetjoFD1tZYMtHxkg0hQ1qGzqzarFyhK3Nsv3r/ay//+s7AhxAcpK0v58RNZC6KJTSbgvZBM4/vB6Tgoa/mvFBZ0wIs2RIj+GQnmzbUjmSIDH65eAdaRUvE6iPnvtwWcwwSVmoWjdee4Tsl6cSCmSP2xeD63GB7Dg0WYNYn0CD5MEZJTyDYqbz61x7whwdo2KX9Ao5Bb1kI45ejWTWeBmhuYx4G5qXEU3A+pl1AywdQA3XI5ZjcG3wuFMnp4c45I6J/RaXErj4tO3LWS7yfvtFkYrJXN28qOgUDIx4E/pD0Dd5qrMpveOeFP/Og9+R6OxB55PW9oHozgKDJJhCT34SYs7kAseD+b4UbC79UeXlxpqsc9nnmhTzaMwDEje2xyu3+GHUvfCBCu5WLrjpubdyQaHEJRMXQJmrle6UNP77XC315ncuDwHydgmvTadYpZJLV2VYyHNVII9U5azI8QlP23+YDK2u5ucVrZIT+Xt9+6WqmcuicLOIt1oRTX/B72taJmWylV4tYCU30zoCT5jb/VKtn9wy9iMRMJ3A/hOn2LNp2QjQ0PWJQbII/XYYiXvMPmGB7CGPIvPhGrqF5Fj03bmfd2C+tUFQXL1gNg9Fq7esVhdtZy59Z+5FZBCxtnidE2h5advDh24ICCLAPsBsNtiX6GsaZsF9ukE3XjWqNCrKZHmpfANySS68IHJ3bzOCFhtN1lWh4O4yzSuzw/m8oUQKNs9OOYo2pPtvYeC0odnq2LKfF8mq3Y+LG07R23aKLiOOB3u9RFzYtsm46aGlHhF2eZ6XqaL0sbFi/xl7fxj32HfccXFr+Aee6JlTmh2uAX2lVnx6KVxAbty/agV90lequq5u/m6zUszDH9WFBkGxPjEbE8Jzaq+8sbG98n7W4+VFbZ6v1IVcFtrnCbStJIjTJD7hv4WE0KfOVM26NK+QF3K7zScllO13n4SM7mvm/WuHlW8xIvHl1gxxbNQDPF398LhnrJz8x1LVq2NVKPPFNTjpWuoQ+fE0oK66mi0biEVK/b/q/my9kStZE0Tv8RQenrn3gUtOBCMUGhKUxE9DqlK1NbVCSnUVk0WCBBiBCgbBTYAKccfG+foZzvgG57rv+r7Om/STtP2/2TK3heXgoMweKocgfM2DLVu2bEzw3DTWvAJthzLZbq7ZNp+IOsTwrSMenuOIp0wwOdHyQbq4EN4oH7HO3uJ1aOytUpxT8tcsqwNKXsnyqdfAWLmzfiJ0jOQ/Hk//+JbqZPJOobYeAUDH2NhYRyeGTxI2tmRHypjjmP8KDwqjmcsbGrqudmSW1yev5xiOgzbe/4H9ag2mhDDSk8VvOmFd3zjrY01K2Pg4QwPSyom8qHymsqnSCC4eNkGRpnRszXJoOspwjPrhHk0Jekoj2oFU1C+hiKgjlp1MX8yIJiOOdySPOi+fssZ8GsesP4VYudf1VMvZmV8U6LD+AhS9JOeIBUs7IrE/bHxkNRNqAXybJGDWQLdpEwhiPIMCR9t6nC0WK0z1PmP2hLtGV1x/CjHU54LmBa9emyjGrtn7BrkDHuRcaEgGkZ9BRU8gdvA6Rd8ZzqDuyChMsLJhg3WiVUcCW38WSW7SXsLfDqBVPoJR2BI605AZLp6nENJOAwYoFcJC9Im6eZmlfbF0viko8DrQb+GML0WIeNjwnkOuDLFYU6Q3vWMk9XTfmbp4hldJGFAmgie7mZMrRGcGhK1fgChFbjHWgHxZRZn7opcrTGwhjyng10RH5MQi/R0Q0uo23JhsVQ+8cEtezKjch46bCInapqNpnIok2kJR7Q4XxreiSH1uu1dcP6QFyeyXe2ffx2t3C/rLbhbp6tomLKd0NXtNxS4fxEbrIxRHs75gJSbNzy0r+M3Br2ptPRFe8EsWiSkDILjB1oOdt4MKftRZfcRLgsrQkSi2TFLGBfnja88yeiqqNTAME3LymUlOQ/ci47ly11iSOHLQDFjy5RUQX0nXEKoEJD7HC0toui/O57LwP8qCD2+BBm+Ij7qKwDRanJ3JS+kXpKR3YpbzFyYZHFGoey5kmmrWus2Y8FD091zmeyGDY3vVDnvCXymgigBX7MAymmZ9+dtxbFv4ZNo0S8sEZAtfV+/awOTHRyI2Yg86LlnkOAjWYiM7rMKunmHZN9p7ph3rSubyGb2qRM9A9BvUzobv1Q3Lis2D+ghzgHxe7rtldmzlUu3OaniOMJH4PiKT+46JKA2D0oob2ORSXuAikAERXrcccUusvq388lTOCIx/OCgvu4G+tmJH0vvsqiD49a27/QrzWysaP6DWiG+S78+G/SSoIXN/J6jiwp+XwpaY1ZQ75jk/TU5qiAK3vBzCFvW1y+fJl5jiLW1g1AfDCaD0iTwL8JmeBL6EtzT/8+W9Gt8R9tW7oe1betKmwHuGEsbkBZX3JIsqar6LdwONF74bYopN9h2O10o0bFhMlqruA4Qo2GwBqacqFtvFXeg+Gh7cqqNQs9Fld2T1wQPq8ZhZf3xrXZBRwsvfGSUFDYKxJdoB42vQnGNVfX7UP0sGUTq5Lvq6ae0VUv/r9Xy2qst7hA35wefk7SJBf6GXv4vW/nK+fD1fLov+Y+8luY0RcJ1tDHzeuyUIc1wa7AJ9WIIwKygOBMxWSETjCLpth1r9ESxMxlwS+f5Qv2CaFvhKELCAo2TPW9mmqwnZWLj2XH9kRjjLrltUTO8B1SAtsvGGQhl/CBEY/PVDWNKC7La27pvGBxA5T6AqfgIxOkSzS1Akb0gyBRmrq5zI0+F8mYa/uvKumU7qB7+YbzU6xS1h1Vb7gELh0pOpuziXSVTj0ETT5GJzDMun72C0o+m2ACuuRiTKkSYJnE7TaCHM2gthhj5Y2u9bNbTDNBlIjgrO5i+ur2bKnesW52T+QolEwd/OPAW/dxjYxShlmS1ol7FukLZYt71Elx6QjsHYhkbkPDicKbf4KzZF3rNa+sgiy7lYjdOw6+f45Bgnv86mIR2fItSvkiwTZd4IFoqFfuE3DaUbUvRBPUGw8rcYQurSekiN8FG+WAmmhCnIchUAa4lHA19DcXKKfFzfCIcQmSjR7GXJLG61lHqR3KEOwhxusMf9EQcAKlpHMmKZBmKBubyFUXYul4Hqkb6QjWi0qYHOJG+LaaEtfkNk5dnSzpGo0x29FHNgtbYCK1/rb+Y364q6AIq5BJKxEULBCXV7XFEOIhwOyRFzp19nV4KEdJ9sMwY2UF1qFRmkcWpa11Er3Pgb4f30ZvOq0T6WtfWrn/WaA5CFuVmYRq2pzx8HZDd7fbm6CYzvguHGApHvbSDwSi5iZZXxxat1S1ZJKuf3B9QdXFhTXCrfLCZ4d7C/z6AqMDq7WrwWCNWrYKydIXeYUNlcLpVBPLN6gbVBPtCCu986o741FmbLB2ertEJLvN92OLW1Q9RmB7UNB6fV1Wt9MXqsoZav+sRKubYxFY3byj5JltCOas/LvyylTaUsyXN8epyYFUEfXgRKBxiXYNO2gnRGrRgNjsQkAqWROxJaaCR6KGtJQ7n1ccFdEv1DLMNQ7vMWrCa3J5SEkSj/f4bHoyQaSUY18NPEyoBhIvXAgXQq5WhPR4Qgu7Y7jq5x6Y1FU61NN52cJPK4vAiqoETBQuqzcCIFxt+uRP9IlfkbHXLkNI0ggxzCrqp3iINsiLmaoYCCrpFbBDk8YPTYJuf4K19sb+Dfzifzi6J3kUslfJp6xBWXtb3PFlS/YFWheXRO1AHNfCCxc3kqiYGhnIFR7fO11Yeg2YQDNvCIaM7OpDsQ+jIF/VjaCb4+zzGOZhIH2G/e+MQCv86MdK7WtDmX6ufzWJ1FnOzkl9Iw84uzRQ1sSXEIcSWULOpmC2keGCRni3N5Hgcsib+j1RWIhWDovnwXJux1FQ1RSVVPBc9fEM/rRmK4KrrDC3KBvRDC9nXLwngjnVNBUSsVz5QzNb2OYyHE1jUUIg+0ljZyOFqKoYWxL20a+DIfCBGh06SQFNFAluryWh4WA5cEoiTGdb1anIothSA7pMpVV8PmVKgu1Wkx9oEzvEit13o8UprN1VIh1WNv/njJJTGR2/oIEx/aJNQCMhnkVjhpGf3J5c3AijXqHg477nkWX1f6TIPViGfqcjZpUz7xbXH3CAd1Ja+LuqjKGs2hVGXXTdTHNAM+w50tkEMbjgghoU/FkpMRE7O+S4U2um7461bB0d7X7YHVFDga9GJFepUW2GXUVZSu3iyuIFL6HHe5njQ+HPl1ffVCWpRiz2StXXvxCEMJVb+w9ArpXRupeGxH5LauXxha+Jkpoa4ViVWfoqoqPHq9r6cUWq7gCWcRqqNYrPue1HWFwlD/uSV1NVOhWPt91jbKPNbWpFibKWVtVyaMlaFjfSL/ZC1YwdjArnc/m8YGNCV07gle9QNUdZWhAHBKHfCRoj9HzBS2qcPIfpXlhE0JKJGDsSba6pXw4xLJgN88YroZNKazBifTxSVFH3aCbBuvL8SBwuSFzGBvWwvWgEh6Vvpm32zDcu7RBqw4pTPNpKJT3pZSj2A1Xs2Xr4rmbJ/yFicra49URmjwz/w2nOZLfIDmDkdYQr9bYap7diY7lC8qdso7950uOufVIRf4BWAq7tLLG2vPPRaZJoMKdBwi5AacLCWHUrhDp0LRwJh3jC8xrz4a+S+pGOBNRCZt4QOmdP+iC7t1FuTTPuIofTk7HEimYGyHBUfA3LpSNlhdqzD0YOWPRQ05I9JJeDHqD/FDtxpuZptfKC2h3Klpt73H3mvFxx6ReWxDDtHsitb80rsoZIUsXX/6pKp6MqI/Kk74oMbDELc0bN9hGTmtD0dz4eJdixlNWI+GC8Dl913bt9lUnxpU+AwAYZW3GKfhlUcnNzKFsEieY636IItd4ZB9O4/xWZEJwIasOBOa9R7f2stqcraihTrutgQuqHhkD+Gjziccko/74cFRWNXr2KSy/Gr0zv64eizkhKdsG9+4whP8NsgMzf9tePBfREP2naG49fh35P2t+eOG+xQcteedB5X82EbXEZtnOhCvI2s0IGouyhcgJzLEkqMDm+QnCidxlW22bosnPD3jSJZFU6aXth2SwrfsWyqMPJREf27oqmpm0f2k+RdkseRiEHyYN3O+EtNNdDoR2UCdES712KdrUsqhT2eHy2HNbfV++aQNVYoxOF04gIXEbAxs//py+ERKsr/H2mDjrP8JPP3U5K2NWYSuYPeDR1Ik0i3O7nh3V0qaAIGndCkwqcjVx6Sbuj7Gzb+2JeD15zN3HmlxoQ782r8NJebYvL+84ndiyoiHRWidkwHS7rYrmU+87BpGW07u4SMSDU6Q68I73O3bFhC0HlsyF/SJb8Ll9ZU8hdIu+NKzjvOUfT0dkciSbvRKgPVmX1zNbqxRp3J9Aw0wBbctKxLc6IDNO3lRNB+GLAb01rSdlv3NcVdjukD2Dr2cYmBke59OVTiU2BWebbKVOXKPd3Fou73TnmADiLULn6DFAFm4cK9oz9O4/E5o9y9QOQon1sPqw5WFPWEFDG9mK18Mfwd4B3dOM5+H12eTUxXR3rupeMwjGB8vztINaIl2vFKRbpnWTvOTANMOcX9EJOr6GLJmLNCxSS5ms+kSlsNTWCj30aMDp0f5WiSh5kl+PpD6+ULwnYy5pN6ROxxY+srslDkdo9gOzAbBG4zETY42mkG47ohHv79efX+Gfe99oGx9jWx9h/gJyafqsOhNELKcDPdGwmJ5UX4WZQoyxVO05C3vIEuLCDHfy3wxSgyrGCyTuknx6fx0tZ1yeOAdfzI7hdmpFA7ETkbM7N2bILn/jf9gwiUQwD4tJ3I7cnozJyOqAzlgVsbHz5WeXblXUuvXNCRIVJ/P8BjnSgky1OvhuB2AqBx3wxpQrmWruR4dD6T1P8tYbswnEZi8VCzQdfQO8eW9jRNK6SWp1oJT4KOlwDsjGU5JXziCS5P9OtL2htj5adRBCxcxzsERnh2nmE/LsbKfgrKj+rk1QRZ4NdtYBa12R+smznKQfkktUpsx9jvHGGRpFCcRaPprLFn1RuZqyy+9t0xaXJ9P+aAJ+891f9f7eccWXn0w+Sn2qSqrLl+33plJ+5iCevNa/52XvPc+4UVkzCff2XhlO9FnhbYv+7q4Gb2bkkWyvZXIi7V6rTO72kork6/SAuG0Eeu03cOo3UCUbX6JtAkN9kgGufO9Rmd3igPJLXbecWAbk63szGNWlLJe0WeqMysGm8/FGkiLcoc0ktiz4C/TQ+V23vLbUkS5KV90zGUCRpwKuxqiQ4ev8L6GkCAJLR214uJVUC2yDOvCI6g0roYhe6qanos1dUhpn1BWRBZDFmRN2Z2R+xFUqWrNXqYqKLQBqwIWpwxXdGk8NLccVxv8k/LddMsU2m4CRLMySug4jX1l9nX026fVPyl3ZVhMq6FRhzvBM/905EnkGyhlDNP5DkbRp/KoWp0uAcHmGPEjHVr97p0pJ2FNyyx8PwabG4Ir4GIh7BmRh151TGLcYapQmERWlvWdLL6DqE9szL86BV8sm+1Y/2RZEGuuB76UXKXQgyyPd6K2Kg/fVQfVcjmsyYwJtLl54diJrZh4/aItycFH1TsMbSDNfVRBMUXcP7fVwdNnXfoTeKFl6nuSCJfwSH0PqVr4Q09GYXEL94rJ+MzZpofOZtYhqCbXkrqhFPptqJX8oHOA6zFKALVWsoW007lhD6kibLamPrX8FEebOW1pxBKVO+rxWTvCNyjgOCnwZMO5eFVeWEnN5X2sAVlzLyHvvILE7FoQBFzATGURKmlLdFCwnqWwNRrAUXVLDxU8Dk6vhWgeLq9fcys5VfkQSsIxC8oH5aL9CmE+MA/XX3CqlG1GR1C45dNS8zQt4bjZT9Q+bvhQgFfGMLTSJlWmupHCydJM5q5+CUQirf44DwZUU3L57dcrPawr17GiVhavaSV6qDtVBX2uZi3nhIcbf1WBRFxYNu3ggcLj+itIbRJI/Y76PypkmMrE5LxBawou0tphsvAC8cV2O3CuqW8zznFgEVVF/foPI6A6cCSHt4McWWkpU3DA/VlgLm9/v3Oj5DeQgFPuoDV3r5TdGwNH6+bu8Vt4QZWmAlpStKO4yfF1L/AVQEc0HpA3IfAOyKvA9fAq8TItr1BLKsful56NvoEfhmRy239PWiOOaF1bBGjrdOb2Zr7H7uL2duxu7Solkje5zn2Z6hI0fmvkyWbmZolJDwQPaF7Zgh/46DXdJTZi2kRD11Bsgtt+bWj7QvhqWpMGBlS73FSJmcypI0L5I/1LwtMWVAfpaEt/fRwRlqW9C2+pu96QeRBlQXNpiWKtFWbZvUC6LOUdIvdB7xb4pB+nDYjrr3lH8+lyzE55FUm3gKagdxd8TgU6UhiWT3e5eTYEN1QcplG5BSsq8iIJWmOW1di6yV4v6RsZAzlg4XCA8Na3CuYS10NraVf7BdxouiVnZfn+tewAQbHjHI6cpuyHJjZts9CN7VOCe7b7J/M5W8GHbHIlXre2AK7Vl2uO8zbJ6B52V2AeZ6Sh/Pf+UlFM5PBC4QlT414PeXhaFZbnDEgDA7Y0UlbVuvHmXsiQX5hJk7nJMzWvR1CxlvaajdgDI2nHq6Or3tpW2QtCSxrXCPv7R1MQ2qitpbEInDDwzIIyAKPgO4x3cQaOy5JOpoXv5df/avFiJhlXbq0eVF2cfT4FNF0FoiIfTXhXDw8GpntoSoNSruNQfKHWeaDMhBm65PUxu5oIgO1Vvy7Or8GLA9NlbLE6ljqzhqyI1ltWDcXY7Gs5S7Ok7oO5Gv3CLZF7irESFmCm/Hh98cNimgQTSyyKisDRxeDQze8H2HafIXX9nIwaHH8DmBB2Usu6aOQ1wEEk+fiD4bO64sVd+MFSEAswrFqZVfGWGiLi3s26OW7srLUITaANBr+dTwEESrHleTuSpwr3yuEC49Jn1U8kAZbq6HrhUQ5QJem0lRBZalOs3z3gf5yJRRp08X25sUd3QK8MPKcC7JgRMAw/2B2w7Fb6o6bvfkCduJ52CIMj1I/ienqWWs7G5Sx8BhSoLHmvFANCeIUyWuCuBznQm9Wo1r+HUBn74k+vbo64Zfa+oYW6e27xO5kIE8gysRKc4ybPJ/Vquynb8CokdW24I9M8pgJtxI1Bo1gs2oIxoA5YmncQ9C73FRrxzBCgEgPIuioBNJQP8q80HF5Z8jhoByXc6l54bbliN2ZY3iR9t+RAr8kv9JaVkfVzRN4AxI3Tyvac28rgR29SiB5hJtNLBT27EwSpJKzK4zi+e/1kbEkGGwj41nB2R6RgO/bNJlmqz4Fs7HYDUOZhxZfXp8IHwDNm63H2JkaVvDOT9N1b60fA8xWfGuzFnVIM7OT33IR+9YXH8j3uLieN/Q7bgJdqf7sLHVKGefEOpYbLb+NEyOmMoPao7FFV3tNMgtI7NaLHFXLoDNF6Gxz2P4goD88w0F345t4QxaZrh55+4CmA38Sz2NoCXtCgAkysZug+JyuvZsXMtuKQ+kctHBHF3ce7F0tsXYyr1IVjHWtxU+x+q2Td6rhofdtFyd62r9XWA2IL4ZXKcxI1sbcSeZGq207U1RSJ0ixGBj1R9lAFlbgVya42RqkI1B+gRGm/kZyvQ9mIDYdPfjziJMojwtzimHi5TYiidLEHnl5Pbr4BCnam+oMVJoptLRX0rMSt0vuJoNnL1Rb2J+8Fsa6Ft5Lerf8M07t149lE2OUNyraMSqPqGkDUfNvzXpNtkk6C6sxnUX/U0k1XVCqGK0XD1FaTinBEa1S5nmYivOEGkAJoYZjIeHxw7HGzuLZFIRSBlDCpOXXI60Tl4u/Xkog+fc3nKHsGH9E2jAvIrv1Gkq5lABgGVRRq0eoTQPShkOwvWZRcQl4KOq6CVRmImPOVvO1evOTRUHgXsPcTo+dkjJIvJyAZ7Bk0qpu7iHbudO3o6+FStwkbaNIkRpwVj91bSzrC+h5hwY2WZHir7ZI5Yn7T7gGYKJYquXiO3AWDLnPC+R8kt/LZ3T7W64tstG3l4qp/hKzIhwBuRHG1uSsGYWLEJYj0eaLMU0wVZ1EPSywSA297JM+nTSdH1wDNWxDLBduVFCkGxTm6WpR0IcJr6/0O6Qkc8UMqdwfiCsFWijm8dkVymM/VnTtQN3lLs4jGbtZxgl957HBUd5fsRaBfR+yRU7UZFj1fRCz6YFGGhcveE1Xk10JGGF7CabRxu3hkK+6x2fQ0/g1yHF8DUULF3vEinxhGhvFbYDTDMZXhGDpOuE100guBxTpX+7aheVTZtEEErs+WCtnVO4BffTNnYZb7ump6OZhPn2rMNgfp+s9wqsPLQ9Owr697N4CWun+vyAB605dyVLB0fObQqq13rdYPlSs4LsuYzn1tY9Wzq9DtlT+rzgROuGjCe5wvpvAIMReZHq/S2y7IjACoydyWGRQ0lsqebyXaHcS+JOaONDsRSy/Q9eL820zx9+2V+UlP3vE2qhvtcpj9ZHcYxdUMw1MXjP2UuM5uOz1m9PSDiXDyU5wCB82mq4CTXZAXS+e22uQABD+B1eABB3HtyQASJZ7T3fPSGntcGmOzoznQXbOd/Eby5zf/MrsJjyrxwZU5QhDqa1gjVhdOEB9TrqlkqoFIo1pWz3vO+Vxs0P170ZTQS2larsXa9KlPPfnIA/F7U5dqbdn38MsUQMDyOdysLLiWZysWKRw75gTB3Qw7emWkSM+R13Tqnr4TrPFIKaDxPLGWCrTeVmVJu3PxsxuNVufuOgGgMyx3DqsUNi3t8bb1R74MW0LG2jZIZFZg6br121Z6kWFgVL5XTLF9kpHkDTytXt6r9odPWdvM6TY3lW3+SJRWeTqG5boWnd5WDKr3iCAaeKbWlKkk/K//0/8vtBFH51AEADlsbIG3tPbc+BHxQY+fPhQrtbi0DhWz5z0iLXXXOhKyjre9hZFuRrnRotQXjKPwTn1wxtRImxXoLS9swRzkdySSfYMc1CZTwIdHbyRAu2wzgDfIIp+MA6QPlK8QAxT+sIeJ8M19Bfnc0gH6E7piQ1sbVtzPKo7l9WbMltiF/Bxw+H7rYBoAzA2EVfJke+2ramPyKeQr6P07Gm4N3/S4T3gpzR2dTK76gz3kcR7uDvXgYdD7HSdIyItr9vRBSnI/qE/+tAsdjAV+P30m7Vj6+1I08j9BaQ6hHydzoiKXtRqdcV0DTZLw+VZkRI0pQNhA1X/7sqJOPhpqqpiNe0odvZmzLxbUSnkf0gV6gk9EIH6GqQ/Vx/wXiUxiW/LkwhZItRG/oW3hDr12mSHyFW2vResAnMK/J0tpcDMxgy2l1do27B8bEdYIPYQzf6KetTUP9mP6i7ZDkxGH+rFk65gRGkBUKvxViSksTTjuojQu/z7TXCzHtB2pWY2R0en6YadCUbRnLdnBQpGUwu7sysJvY5BwQamtFAqvzX33sS8xM6NYHmsSxPK+QpDBV+tNp78ONxgthbk8mnO2cIDKMqLohbetwmw4+cMYYIW5LSFtzH+1UQ2f1xpgBa2W7AhaGBa2ofWYDWKlBNoSXHlBcV6IxkgobbTNA6Y67B7mkOijt1FqHR+kohH+62dTXeV9fvOlYGygLJtyMIfHp23/ExOTC+M4rSzr5Nv2lu8QzAuK+KuNpZGXzBx8hG4nUE5abGQP3D6PLbDrg/mh74pVxhHRoNTyi2+e/aS6gf7e0WI045HGpVmUEdBGIZk74Cen6gSPfgGEqp4yox9V4jW6SsRvFKSgFB8j8QDJoBnUzNKk3CexPDx5cc1fv/CHK59nPeEglpP5FE4b3ZMc/FPVEHJJvK0VHU2qQyYKry3WKI+XRWexz03HiEMn3lHHye8NP9cc/Cl9ZNMxNdALVZ3fcg94K6D+hlU4MmVv8WdEULvj/GLlUxPqyNqunaFvvICqHzZr3fPYK1KpIIBOCbxJMwcJ6hctpTFxNRkxLDyTZASj3YAgb2KQmQ/QLEzVNeUxxtgIOA3dUzbif1mElqF57tYbD7AWTeQxB0eUbs73b5kl/dOAjd57pg1LbxLh0PiCEZMccOhP38e//OdD+feJBm9z89aDQYjD56D14moOenIqKPjbXXns3liFdzi/9V9EoyVOBSZTTYuW8H7NWpr8NgfZJ95DWaOtBMVnrWFjZCasuTO5EMi8AgzL6SYAk9aI5cHZ8qnyYZwW6HQ2Px++/6x6zGWRMlxR1w6UL8NAflhxDufSLMpjI/l3h6uO3XnKk6NPdJxY1xzG8wP7yU3Xy8qc1UalBGYT84Q3LDdHLzxZrqvZaVwua+k3WyXt+F0PKqTBxzg8Dz/WwQY32SoJYizqS9IwQCnGNdqF0hEIAAL+1W+MSUbkz9mozp01Y1Cvnu789PryMjOqW3KVUvLx6Y75n18fo03N9PMo+y94coe//ZUSzqYM1uZlFWPejuZZG5bszcz5mLHIPtXty88GtChh1oGDG/LUd4BJvgN+1J9yvazXf1LgZO+7Wce3HpNw1nflu3qX2w1gbDgId9r/5MPy0LyWSB7mYRgrRBYA7y1f0oTZNgZUYgBhw86WgjxzNBBaeDAWEHnY+ULn+NQAPI5nh46/EHxtKqQKeKB69GOP1QTzIgAxIAruoDaE8tP9KXbmXb42Qki/Y4T0s9Gv5Ucsx2lwFqKlv3QWvK6RUN8XHsCnfgkPmwa0Dhvve/f4aXV+Fle9WIdrYeo9v5RT8P3Fz3yYWv5PV8IWxguKEf7wBB8+e7/hRvaB6dmOuD8AjHo8wtGz0C3AsDFKLidbcA4EupVQtGteP8IpIYMuv/qdXmDZvUFyaEw7XaYF1zN1BbYz9w0kiu4g6TKWJMmshAbHRkJiq+d8vG6LGAge54R1+2N2FMQ+D9bZ+WIhwrYh2zPy5X+sdtAcY3CQAMRHflXjSvdphEs6rGb16SdKYurXx0X5at+y9I2jx/KO2cuTn9PXt4B1x9rbq56cX189sIrHmrgjuJxHk2uzWHNbg8s5JN0dZc4G2uttw1cyvLxkggaU+/vl1lhkOfWGHl9oFod9bBFy/HhjYdQU25wckwGi8eWkmhHP+NyrSrI9WtxRdZCPgvVIV4lPOlgXqTQC44TYQfux4AQZl8jYHG1igrThxdX6y2MbhweayHfEIfdEMlILw+V+k2WXOIOpw2AC7j4VV4WkPnufqZGJI3MS3tqSUq/CmZ5gM7eltxLyXPcJqae5CcFxOGGoJlbBIUueceScsfcQs4ZISbLImFhlOjugilM4q7egcuRD7VvGNgo8+vFNvvgYQxh6BsbWVBGcBlip5dj5CDYHdaMQTR0oF7B0FW2wJktwYGAktANI5FxxEh8skI2YpZHUtOpMII6cCY1GWs6f7CSgqdC0bM000Fi0rT+9g23r9Sqx1Z7LKThIJZzwRgndGw/WI7/1ZY3t4cagRbQEhCPZAPScl0FAU/acGZmEXDNxYBEZGVrqdmfPP6UTmFUVFTnJO+ph3K7axBxfxMK/BHsJF0oKIocJHm7y3ia4UZrMsePwnD4K3oiDCRbBJ4NoRm6emmp9wlJYRqSRY8Fqe1uZnjoi57g4Ue5clwyhq5kX64BV4s3KXd1vpKMCQoItf9JEE9ctDtjQoTmJKfZHlh1NdujXgyBDwb+V9Wy4EpFcjKFYFWsteAPyaip60tr7llmNtRlXXi+biQ6D9ruPwdiGuR+dmHCguN2ZtwU82DuDDahz7TmktXcNhZ17Ud5EdnliXn5ndoxZnyr/6GZIRZTeu4NbzUKtbSWr72t99ygRONaWgjcfQKja4SK4G7J+7nVAjCXrOiIjd8n42SoiJAK53xB3wSSFuZSwO/zd+zhpCvFkYqlLi5IrKVY3GXxy+4yocP+b7peiG/Fa3ehcycJdiYvuY4+SBNe0DnmfckJFnyWEep1oZGQl/RhG85eC93NgLqllBEM7NHAn4LCuGfYleYc+qgNlaCzpDEB/2igObFCxAFaDX3hHWf76uDj22OGH7o9tAafkexCeremsHmfOi5iqIIXrxJ01sZOdeIgTOJv3nbIVLOvte65aKEvbiL2qlrYyUH8xk1qrK8aZUS9O7rzKL2DzdrRMPoI8RBfPQWSe+m1lzFY8S6LnTS5o6QuUxBI4O1JcWwpshoHmwmuDNCn/KJEXyG8WYEXyIVprf4fMRamQM1vbKrrFagaBeytDc39ij3x0nvSuNPjkKZinnuR8+HxOAJaAoR/52tlk35XJPomzZSL4XR+geXxpy9FFhdCp03Lx+Mf7f1dbDBSgyy1AK459MniNn8t3GKV14TM3KvZTzwCWJi26KdOwAkqTstLaNYnny6QcEXqPfXDgMcELfZpNCn8BS9Lk2f8A6H/wmrMVG9gG+bmSEGnLYUFo8pFGdPWkBWCBPw3bSvn7nvz9gHaWu1QGkRR8fsjPZ892pfxHH2nC7uGGsa8DsW6vv2L5J78morDnMeoCH33IK1MLC72y88Tb0fCd0pI7fmDV0QuVyf+bNPA9iwwbH0Sqq/hjuWmoP1ll/Gs2WO1YT01iZjuT2jL2EomNH7inWcr6MPwY3ZFZhsuYcYtotE8TwvMl6CkfSQp4dsh8SldZLIfNeXENjhW+XLIPdp+zw5V9HdnhgSHIvMhfNk1kX2Cy1NAWVNSU0W08PVGvODdeu7U62ODI9TPI7evhjLhjY8T98S27XjfkC25l2rPvvFcozmUh664mb4bOpIykz4Xo18Ig/8pvBcOyfjl8NwErwZyXpStCfbUt/aZwSPcK1b7vNJnGH1TjLsGI8FicjqO537YjChg/UfIWjWgdHp8IqGgIWCnhhd+NANVdT+oa9S3rtl46NeCT7581mcYuuNIqMOatdjQVqD30yktNiLyCNNpk7RLmhsbNdfqIyGj0UStcjRYcV2bXzUZxC5whxZ5CcLJjhc07cgPCl6vmLzL5ikKSQM7IoZBMGrV5IYcrXbvG422npckIIrq7NAUsU5Hj2Wbd0Q0kRO83kY8sDRjXirGSWZ0QNWL1ntoUPBSCCwV090f3+QISYoAzbgofKz+4k6moyiukqMLhuy4h1QRavgP1Sdcfddt4oY9vYzRKLw0TbRHIJeFJ+m13rO3IzyfjNK791KtJJNmJKz0+kpogrrRw3rBezjyro3SV2edqwe6KPt5N6DKOJPSrJ5+980LwKZKFwc5xtPFj9JszXPRzF+vVMUyZyGE55cY0jk2uAkhYvAzZ3JabpVN2re0/YQZ7kuHlgApM9oPksSjAISIzQ1wEJAMfn6er/KUF9sAaYJ4cYl/RJN0Y/dZNLqz5mf1SCYcXlUOLw3aHVEuQ1zIJtASvr6unIsQ6Wf9V/iE6Wf8Fqf/5WyRWnviNEP/5fobMY5uVzcMYzIDp4YByqdi/8Gbr4qrwANo4S7dIqbJy62OLwU5dkSKYoJ5ifuGS5bIMco7Ub7n2Eegh/skJpN/wHFsQCuT8yufH9vnEiQutvJ89GNoOpgimvwVgIuwVIOaQV4Kke1guGfkA7Q3tpIREXQWajnvkr3OlNnGr3kfFfROv1ZMJLUlZz+8+/bMD9YWb/BJlcT6qxun3+8U9RHSrY4x1UecpmrwLUw+WIvaFBGc61CnGZoSARjsfSs+slx7QsUxEgHrp87d3HTD8NgWNQWNo2FtNmvzOLuF8s5OZceL0pS2DKc9ryrQD+wxnQBfz2frlk/dw8gbjPgFpwTGU9nEt82eIzLRDbQLKpLmJvllC1Lho9b3upD55okoSJujPJxhA0NGj67XxfgD2J3msyPDeeBMPu9O5hg1ykLw3FXVDUQ6b2wRBf4g4Wlicbb7VcqVTPeSTk+XwN6TgUlHcC/fdz54RRWjGxzJZrOQHnoYiuLVkdZuMbtmuguSo+je8ZtbVs78GvOsHgSuAArK4+kfLkOC9G5RdbUKpmJxecyFFoNruiRWoPeQcsFo6BvzZT4NAfoVNKOQePFzGGPuY0IQT5tyzT7FFNO+Wt6bv7wToPciyCj0yavloCakPSVrTuloTr0Y3OH3SrP3cyWFYvxSGmrQW83998p6kDneQ3sSMfzve8/H3HPrGFufd7X32dXccTDK2yAe40miXc1Ktf19yTx5kcqMDfcdND7H8BweOe/iXvFNFILaPSCnwiH0fHqo+7vQuNRvr0kiInMy6x6HYxTKl8w/a5bcniR4Joq0H6/p40zdY7tjs/diRFhzDw2RPNMRujJ4R5fwTXDud+NID/uj5WU7e2JHBW2vbeSEK/b3HhbSns9lIhPr4Fk5V61HyWVgvxJGtD9+5aYe50qq3NwktdH1iaTFROwlSrNH1F+b0X1390lazadbfoIy0rKViLhJZh3X/sx3AwLg76TiOjS6pdeoNere+/cOTvEkl4WXAd4KW3DqXhCruo0Mm+r2zLjioWhfFvTIfA83GyxkXpMhdmKd8Jt63N34p+u2KzckvWW3ZUUq6a0ezi8is5XVmlx28i905fHGoI1gpHClW1fUNR6GIzMUR2h5ng2n8SNphvOsKlYaL7osrVJkG+shXsnc/BG7xVlh9+83q9Gl1kX6VF21cwY+FCkBPJCPLO3gbZVXs8z33eCxlM55StSYtVRJEDmJx/72kKwPfaw/v3qIIJOw08POr/Q24Yd88kD5AP6eUYfUV/8aLFyDU3gtqvGoJOv26idh0palDbRBEIDqo9/nEPp3I/pPT2PhJPeQONj1sG286bzLFYzluN/r5MHvjWG8fVeNtILv1cUNQXHcAAYQETEDA6vnqeKMfjD6Ex9xnoIK7ukZrxRR74ZZckKKQtMenGfhwBaej3IZL0Y/VTZjACEEfN6TgfNG3Dpwd+ZvHNuT9wCL0im2FAaPG1sdqvoQmW/JzdeczYH6244/AEo/uGpqMbWcw7jAkI2A77vBgXBVgFZo4DiSKYax3VQy10VnTJgj78L6P5n4UpwDgT3qXp9DSjgSUJRRmeSKb1ozSNm8txqpADMzPolte/IJNNP2LUjitUsaoiHET9TCcueJPbfd9yvRMGSDqKdwRtZKOD+bOv67mjPu0Sz8Wx1+7SP+2+Euj4yi0l3EzsA/aFJerNr+sS7ZdMciULIs3XsS49PbXx5m2pis5KtnLv67g0roGQKsP65bMgTZtwDYlTvbca6b7+t5mulxCWgK4huetNrtvdYSW58qkpf0u0IMb7T7tbHmj6icmoAZyFqIIxdCbDFyqzpbyQ8q8ikDmdm4nkLOoJZ0r6obDhRxJEGO6OYzp6N0o8ELJTo/cWGtG3LZcX82yljhJqtlr/umEgQhcNCTLbQZ+PBE2qtKizoVlV4sl6Ig+TMY8HVx0GTWkqvcyV8PUpqXyZma1jrrzoSGJozsbourdVnrv7e7mjxPbEAi9+4zrqF2tA9kQtKMEauGnaCjTR56ZSrqCBEfCdwlvI1PnHfLRx5ZdHsGv1cLTXR6R6+K3g5txaYCXvS6jMd6mNR41Ex5k8fi2yuZgHLW05CY38kUKukpvg5VKab4JR2QIYUrfRiv4LFoKeCK6UG5foZEyJfHeeufURfMGj303umvmxQT7/pQaQb5w+Va7NmlhGc3d9u1jaeiRjsh569tEPS44EPaSFyw50Z8ugeZ5M9eB9rmhLAzUYUBGleHYvay1YynWPzaWYeQbkSywFrIMeySnzrV3nBTO0pI/xaIRTryoUzGcEN/Rf03GRCDTOTc+mDl3e2djhOuXYlJ6vOf1kF6O19v6RmvJQH29NkvL3pLLJQvlnXk17yhLWw98uScrwMZds+AKE7N35qX/HZqU6j20zabUDQWUD+5Q7KDd6Ywe2YnQcYAB/nQXYAPjv6dm+MelmaxMY+Vehn94pnB7Ny3+PrjD4q84eTKkpyms1BG1lEENDNU2wrnmA7enI4rBog/+8RZ1CjetLm//yxPwpyCCX3xv9BVDQ1oMWSzGu3VAujqalgQU4ZpcEbc6LKC432APQrUy17421jFepebgVZFf2hwYdyPcPvv5LZJ5vyIgOUdCZ70xzGmt4fGrvmmWyxEmbR25nQP5EbPNZXRzfTd2GLpI6ESvBUzo48pTJ54KwSiMcpyRDAZOfpdumVLgRcxsLavdDksdb27rse8Kq5Qbo/RwaNDPj+0Sryw+8XW9t9nODXJDxUFnQOcWtw0JXf50gXhhgHibJWNnmWjrVFon9lNPnMgDjQw51oeYGL7NlinUF0j6P83ksDhHd1sg2iy2WyCG9twGEZVAAZcF3AZRmuaaRGoJ1Ugw9Zsn8lnnhoisk5sIEpneagWIaGO9ZoBs209X+W7U0YM6TLThD19TrhOeLWh8CLEc1UBDUOsrsVfU58/p/Or0PH9sMVdSTn9Tqfrpjf69Gkvr4dE2uTrd2obkbWtBrpbSinrnT7tSQv7X1MFyz03GQ8uYUx1utFpuNJmc/K++VbFUL4aXcg+LQTZnea33MafbYjaFm+AfsX6+1yRE1A8fljJDfl6o5jiBCTFQwWBSHBwNVo7sDAHF5Utj3dOhZ2+DI9xJX0igwCl9uV0tXs12UFG4pgyrWDT7VF4LT2uNIOekk8LKJtGqqSGRowjAixm0aR22AfBSOGOvfhcEe82MdmErfTpZLF7fScuAJZg1uH3rI3FDZo3kmZd5XWpwA66vrmQfvlicCyHX7QF7qGHQ/16XiMMOFlpNuL52HmIGU88xjQ5e1PLKmS1g24RYb5uEHRcxgYYtxAjy979OzrcAEJ1GGwTxiuY6/gA/uto30OLBYbFoNqDcL0FReVs1J5VYbBO5UzYcLxFtZcPRDqtGPF4+UOfLL4VLB+g0Teu9gdba7u/EBsbkQKSVTZWEFlirzqFwXkYhKXe+hi9Gztt42vhDE6fUO8bx/Yb44Nt6Lac3qqsUD+Sed/EjbwniDo7BXDngUXLok/WHZ43XrexEnDrORrzsWDhiBQWB1kE5AFSJImhRX+KG/ujc07k4HnkR42xnJ0cQ9Et4oDTQwk/QK0IXLtVH3iPolZydz6ixIgT9BBXhZY3Q8ofHmuVK7ovTa47NiCNLnSt1MZVcHB+Qen/Wk/T5zdcM64dx1GaUzOKN1hqxxWHyXXmlro0/u5i/5kC+gnhzyDJmYc3iTsNezkhPErDDvLGCmKrRX7m/XkZh8qFKf1c3zxlfeCGUmy7nwUIaltM9grvJOnfS69Tt6upcXFKiMU0QRvhEEuhIVlPcje6rGodlC21mjcfN6k7PHNFgOEOrLvwKWd0RfX8uJUKjOa8fC1NseAC/p58k3/WHeGFyYirZ4gPUOHreLEe/fToxQWJDyHe+Fr7+mOULOsXNtiTEQCPRezZOwNZWIGToBQc8M/ktxL9ALwggfMhG/jpf8bYeBx+rPZQxGr9leQugPv7DY1p1GpvIuYdszBv3KTmM8dNVKYqij2/d43xztzayXzd4cNDufVuZPy+Fka8OoovTjAIekW77cdbGUZ334T4a3x9pR/nVxcFgW92wygxwxZ7sqvpCgKb6F97wnF/Fri1AeP1fRasJeXAsYgGpFtdLK6NF6OoeZXDgqvlKU39DioKup82QljzMSqpGaEEEQ/O7zFKXtUUXjlWXSGRppgwO6hfVmciuqtf4Z4J/TvEPy32FBZKLSb3AfkaYlL8KjpLy3CCRTWMvUOmExDDPJCOYKxYZumP1Wg7OMgtZaa2453QIgjaiMcgRALy3QTB5IPsUg5nnfl74uYpfr06m/kmnmVomJXq0c5Eb5ESsbicr9UjxBPNQX7e4owijHmTg8lwV3l/NLhwTeFWpI3isYi4ALGHBx//l4NHO//3w3T8+Fiu62enQKjzXIEW4Wb4Wx8Nu+g8QP9+SCVbR/kgsKPBb3+/rlr3Ol99MltiA2POjW7pizVez2eWQA267FtLdEhI22lEnxl1Tg65slU+gGm/UbUbLbhCtLpZG0jpb4Brg8IcIwze6f5s+oDg3NyQTnCB7P6HkWvfIAqCHpepf9Xzbu3Zq7QHSQG3Jlsy/staWd7XmAdkViXntsNZ3DWfAFRNthDeAaoeJL/HGCLNkKe2s2o9fimanUhyE52vYyn07kzM/rBFS70wQ4M4pnj47S7mLoZ6Fok0Ndjll6boe7N6PzlSfdexFh7I3cCLFfiSiakQcAXaTnK4XYr451MG02tGDKp6Dvpaaj6yqwoIjAoOdNsJFgQ/M9LGkWE9uvv6y3fS+PVv9hY/KW8X7kxeLNsn44Z9/i0x/Lj8sCz+XnmMYzPIEzEOWvPRWWs1JZs+L02S+LYCVgFjeLkDepH5j8Dpwcqbm9aFpTtbUepkw1ekbpttv5vjVgJzusjkM1C2XOxH1LrYiU8DUvMnJT1fEoJ7wYnkpoDmO1E+KkCRzqlVbG3Dp4XnCXSQldrC+vI7wQ4mutnKiI01Tw1KexNoaOEFSlJfggRiSq7jQJRNs+NG5wssZuuFcdPPk3nw70FhNnhI0KCZzfNONIesWFmT1NwB7kDB6cAYLiYonIrFxDNxlgEBXMOFTT6dMVM8O355sJQma2KWuU3+91wssJciA6wtKxLMY6KDI6hSJ7L6NDFLnOHJDuPqssbC++e4DVJrB9a/A4AShbTyN7XB4rk7HW59IgDVxlnL+CcZ2KFgNbTkX8emu8xD5W14N0g8Nu8rIT19Y5L4fgKMxCY7iYvLrJvQtyx38qyyT0kfIJ32EkTXSBv1T010q5+oAOZ8SXGhTnyizX15OCGCIIQc4rRDknNFw8zF7fZn0hcXUMNWaeR3Kof/fA6eKr3a0UDnb5zl9beMvMqqhkuRNCdLhBeKA5Q/zglqstR3uiZ6/JocwbkpTLH6pfvJVwFb+CmfQyRmIlsVkOiu8QWGP5LzHgj9f0MegqbQxWrpnqxv8pYiOJJjLX8S7YJCY6WjRIEaLv0E+p9hyzgg18TFlJXSRJat4W1X7YXCkz0GNzafNvodNAtEpLY91hWh1OjyQ30TLSGSDxKMHTw7d+GRysaJ+5AGGattcnBT3Z2RhXZMSYvXf/pcqPfH9+LIJ8nm08abayEoZaQx8i8XVRwIuLxf/7A36kcNnAh71SPG9O2pLKlVvXWpLdZvnKwpa0Dbks04WaC6SuUD0TdcDVl/4MfSb0A0H6er/XM4xVBTx+vzp6uazlW8yPMljd6yon2lGfHGXCqpBTK4FKvDOoCQRDeNL/shXV3XMXSrbAaGH9SQkRvQhs2KeUmXfEcZ0SB34skCUZ3BUByx12Ph5mUijV96HftY0h8UwU7Me3JxaGtCj+lHOFBW+fLfRt2+FNiTEobZDHweploKZFRnp3Z4zhx5pXmCmNyQDvVniII01EzFoSwoNWbJvxMS8k15LIIsUbS3Hbb6r4pwP2qjfgbKmdnYxl7iUNitfxQt6enGAofbxd0iTJlV5NhefulebrsYO/eaMLjAA16oV3vOS8V4DfIzqbo8HNrRTDEvkJoIO2oEOjmOAAt31JfQjpwBXGUfagzUjnh93Z4HAKQWEfB7aAYgjorZwd64nYhGDDqCXfIm3IqCtUxrPC6pFAprgVMBsx7wRgjayDsy013G//w6DLB4Q2Lu+94O6O7dQiUaQSyy9oOA5PyU5XncXYw2FZEmWn4H2njiN3ZkJi5uc4J7pGR2dPHnfCyzn51Bz/rMGiXxi7l95ViugAhmnnaqIQGRfdeFdtcKhw1P+IANk17vyeylLPQt586VDiUtVJBmaRVdW5aXc2lO2t8sKMsTOs5oOX/aK1NqCKr9UIfz+5L9Kq7KX8AJHpkFbWbY9if30SFvZ9wi6yKjiJRcXfxXTLdmWIAzIbp1fkT0/lyV/3qEeJsJ1TN78UHn7pR7F4kLVofLi8YFb1uk6JkXttX3EaQp/sE0besIb888EHgQYkyINMpDUfHLWh42Ay/u7u4R6rSKcCFkerLGW8x3hkQHMyIZ5i6GvxvIs5JVlcaslS5kZD14Sr/b7VkXhcV8lDCppSb24JnEsCQEBv3PItVRfDL8ats+43BcPwuxpvsjlqSoH4RsABP42GAJw3GsPlsqaHi21Zj7RxrWM/GzOqLVv3ZOo6XP4QpRTtJ6ur87NmdrPP34zPH6zfGwsqR3ypPa1Hwn2KWhGQgn//OPXXyxeC3sbulvMo6mOj44ia+lXmmXAv8XpAu3HTz1lL1ery+W4pv/VJX6M5Yf8TUsE2mqIYf0yO3nOPRxKI6Tdq1MegeFMtJGusNYZBrZkTl1/M6Le9ZLU5TOJI2N77qBTyerJtS2rX8JIkBmvcZQ4LIUp3+UOO+qPNAXHgH67oTstIzCNpgJiMk1rvzKgX80fghetzhIn+D8+//670ZJ06fzsZhgC5C6vT5anoiPAc8Mm1o0iLe9TFD+XuEM/SVFg1bG6R3vaPnC/B70FDkQ9X6MNW3HLD9ENIzHpXEtFL7PzU/jl7fD1t1o7tSIZcfQ47dIoRg1Y9FEXpx07rT87cI8F/DhuPx7MQi+YBEikjxoHcr6jamO6yRuC8JjoApy6DQALKMKnLMPmgY+n22PfVveFcV/OLUiRGfEmZ0J+91uhkxkHVjOEFSvrBCY5HGAs21ctki1STcmXA1emCMNpNTMP5QZlit3RR6LUwCpgAy1eD9X/2DNfV9aHlsOTfD77+1SjL1BvGL20zG7dayvLOt3SBXb0KzXD9W1WuymWTsZhS2dJpL0cUeDLn08O8yQ9dLvS5e33gINr3GGFTf2tnr6VfCHYO7ocff/Dn7/zjYnk4saS7FTx1FvrVvDTSGDaPMpTpJ8OdxH8s6Y7E4ltXchr5D10cz+EB+UAN3BdB/qepG9JwfOdUJLwxsQDTPKH9KJPWCPmU+Kel39xea2hGgqWPwnv5+znLf3Y5G7iybfzdUMA9+cvr1dQw/VEPAfcEh7Cbv/AA8eLKVcqUtT+UrYiJjBSnlQhMvLSj4J32UfMIqsIqpW4884XUhl6iScL2UOHzM5OyKvYvpeTZgWsWUzv2gTaE3aYuMLfH0khVVprop0bA0Hq4+kITkbl87DJHfZNF7wwvVErvsy0Amy0DAIvFVqbBNG5hTBP0GumW/QDGVq1Z5sIbLV8x93gFnKSsTk9TJLH5Zc3yqmA/5wLAZaJiAAZ2Vl6OrIcFwOzuBDgq1T4cvFG5q8pXmidkLxBVhgrU2w6EdJiIWYcLS3HCjsEhmJ4mc6OmMPeQ8FsHwiw+U6IYbykHaXHre0vW/CXkWt1MNUA3WgLb4h2KytxZ5LKBYj3Ukg8Ik70RdLCfmBcE27gcBBgQ35mO+gAZJwXlEXLRAI/zK4wtxQy9bU8aq5uvv08fduWpk9snX9MlhJWRj+qtYIJOhgxHWeRXzKI+Hu0dDzvX03V1fOj75VZUL8tSrvjOMywsSzBdsjCH10Rr2AleDIJ38jH15HypdMX+amp8MvJDQPnAHENUMLKckn1r4Db7Er1H9gbe+iaI/nouTbCtps1PRjjazV5sRwcGmv5b6DGVotvcFK+mPhllFCa76q26fQTvwAQ2am3s+4SgfTtVyoOqAMBQMNKcALXK3nI/hs1mxwQWSMByUZ5TT4S6mJ69PrEq7DrGgV6cEUNhp8PK0cv3nZ/VfW8dT5NlHZbmWgvBJ0h7C/fzEmIRrqeZ0KWFzpFklmPe7xBWXkcx/nZXFW8lnbq2bGU804RjlDO7Ks9bda5Y2M/fD0n1IdEsw6/Hgznapz/qkTmWa20eHtpJIyU4/1TDc5GtraxWUdEWDJzv1B6RmNDSYy/0ZTRy2kfZikvFhSUzOVpcz2dLfNG2IUewiZMXVvp609vnDgTZzn6CuezuL4Et/Yh65wvsM+ePn8lCWeSZzNWMv0wU4bJl1pMeus7B+2LzxtHhhuLayI3K5uic1PHJDfz+yYOr2my9rxi0SLGOi6GH4p5+HAPquUdxctL7QgtShM84PulpwFwK0+gYbCjKesZ/fhEXHc4D7XHFpinYj3GPI5+A5ZQYr44pbd9lvMUHWAeUi+2ZzEEvTwfyHkT/s430jSOZnlJq/YUow8WsTHbnoPj5CB2t9W2bVRlUVlAMDqzRi4XJDx1EH7dmwA20LCgHJTjTGu9P1/waTm0JCpo29NA6VGcRRKk+AF2G289er8woS5D+JA4lUNqieSIQ5lexqY/GUwOPzcM7Hl42AnN6/0YehQfjP3kht0fqgjT3sGeaF1KMlojEXgkaUcvkajhxu9RRMdqBbhuRyhmuTp8y5UPaP9oVniDyer6qtjkbeJ8mPF1Ilw3e5h40KJyzod7lZbuJLyhUqREk8CZX9inR/zFB8a5dHykh85SJ6fwFHk+m77wHM1YIg6NnH81O5hfnC14EUTpLgXKQyimBtO7mVLgSM2JEML8avj4b8t3HzeFVByAJbgiGmDCexZdryC9g/MnGCOSoC5K3tpO7R4UW7VVMBMVyRct1aFQR/9OSuvfhQ74d5GMjIejd5qktqq97LNJdzZRjfndkE5XWlX/va304V5YBCWSOR0nHzi2jm6QcdVj20EUdlJOA3XJL1SXPxsLSU8Iy1/myUoJB01b5Cy7NofWaKQzmzsa87ZkrfLRSUJe12/sjZrzZV4RZ7LsB3IH5IKm3dqulxwO+DtFTXs9uZgIxNaE5DTLyXRxKZTFACIW1eePw3B6vBz2OihS6qZxC3m7E/6562o2VBYDwsVBwO9YNbpjdy9ODhW8GH2DGJcqFSLUfX0hN5acv9xTlcNUFe/Ysik6o3KDFRZzG8odBNrekRu1Wm9ETgmRA0dU1p1BzAGfnict/FaoLoLIroQudOXAEBeOOhgi9Xgh19/NODRn98fBZKT42YpUO55zkufolqcFGU4abrx/S6saISSW2In5A0IN0LWOoh3g9RXGhDlLnisBSbL/ltIC7LHw8CQ+cvaxiNKhFCiSpa6+YvLq/uLJKueJFnkzVsQ3ZrujvyZSBHOKReIcec77JxlwwN+uz+Q/tZTpz2iCkjlaN8jwqRT3ZZzT1txo7AbnclNz+gbF9oDyf8RhWoIwQE5EG4LnGx+WwqUWWh6EavtazTEzPmlWgIIJvFIzkK9LG7G6Ho8nWQxBDLQIrsm676SRMJ0wdwtcMd/yROHsY8uad902uYYGeaitXrStLVvJ0YUaqnOW7lTO0CgMpYqGOXWLKuDG6Z/2qYKrB5VehXCoM7hKOOmzVnX/IVZY5mF+H6gu7jrhbUW/VTKcV3gJ9iuJA6WQbyyGRKrWfU462lS7aWk0ova2/LA0+J9m2g9qm0SV+mTNhHGjmD9mWTlaUinxVOiQC9RZ6gvrXoaEI81EeBR0vdAV1FwF7G/khaK1NRQ9S36Onz58OE++tjae24fliZz51/nURviDfWiWibaP1NyiDiqLTNFCkWPBMt+FBOljELRzKAh9kkVcfo1dH17ROQ+tO01dEyddtssmK9UsXZUT+dB2ozh9BPSXQU5tlkP6yghCAsbNYPMenmoypxib7w6cLfzqHEkRxVEVmb/96dtB1/CjptkIM+2qb7wV5dcsBIrYrgJH7cpTWe3znxZQToPWJMULGoC7O9Zy8kMnz0Xfq1qcYxPRXd6kNoAVcIc6++EZ6o2aPY7q55vZHpvbUGH+F6wux823tg/cNsSa0bfJHvYXXMX/ga+Bt7a16QWXz64dIDWZyLH+hpGcqjlxUMyWOiygERxDx5hFDDir+tE2NRrashHT6Nbc2uzkX3IhXSUbWtPLmUHQVoXuWIiLo9a8hiIN55obP1FQ25V1d7sIKX0umNkVJyUdZwO2ThDuEfRwjnZERmh68C+fmIZ3NDtppGUWXsm7aakFOc6ghe+TxdJt6o7rL/mhK9lyYK2CtJl3KM7LzUJEpMDmcDxsBIBPKYQ/DAe28SpUoZJf7LqZSh8urnTxhcMqlHKNVl/PuZAvlKOtHIYULBhBJqFQoFkKXcy0nzHbumW2/bTsQOGbmo9u6w8TUXy0l8ASbyNVdo4aTT4zAHIxsdfmIZVNgw3R5EpMGkUdJajjgNPi2hPHCk37f3wbFw1+SpqRZim/h33gHYJOOta7ozyfNYgVTeVyaN+HsgL6S1ozxGgJ6VX9MRd/bxDwpPv3fJiu0aOMLWVaxAo2vLC18EgDBSm1U3rBzD2xcsmi+o3reys0KzrIn5CbGt1aY1+Pr7NI+GX+gvkb0aJfT65u4IKiYzx3XyRt1sfbnqvshYGitJ/kzo6HbOCgazh9cPy9pEvbPfYJWnbDRoGJ0r1YqnT2ydQ3uPvGYVWTjBUouw9VD5LV1yDTzSamEIVsg5RgvsGcoEGOEWtpLC/JwKHVann4dZHqZt1ym46zfoBX/B4XqjmHK/d8e2POCwKYccsTYO/b59n5ZAWBe+HkKzygbYtdy5w63DHGqnq6xE9DEl4SaBskhKnPcmAeshcX0sunjs29kLcrsL3ZMH1QL6QZmq2qkzg4h2PRqxlvseHj6m/Tv03H+OePj+luD3sllWwo3RsG4yPeNpSTANq5fOtjpefRiXtkND3yHnOwrLJ05yxCn7XePH3lTuXnXB4DKFsL2XktOASzTNYFitZclEUxcH5C4CRhuFEKK1ba0NFuawf2TpLsVpVa6bEGzS4aMi+R/l4ZZphBtwCH444ijXpt7rCIJRCFWDJ/Nw3D0qNFxZBCausCC/IUiK8VS/JoRofGKrUaKonWCWj1m2sUhTibOlB6+SZfJQhe2FGM5GI7yUhjl7ADW1Aof3RNfGo9yO7JoDB/d09S8ANVuMeSg0eGqbywbwyhR78GHn8Uo7OzXmKJXI1Rie7/JHfdMzig8gcDL020wytTU4XbHq/CShW2QlroN16U7UDgeUXFRvmdu8rjk2jb4336q9Llv//pHl/toldOz0WOTvue6fow98c4DaLtTe6e47e8zv0NDsLQX+KrxUQy+90b6QS/kOLRBqx8e4FGdWfpbH5Yf8a6jntQLLsqrLxhq73czlpmZS+Lh2MGqVvgBVio+lBQgHwd71WRLwkSoyu4ru6b1FjOcP+Jssd7fTRm0ItV0Copx1oXtG761GSrXvKsKlTBP6EquMQm3rKWaLukgk8Xly70ybR3L0QG9mIiOALuRC9VD+mNIPsZyQPW2FMgGQrH4XI+m+JNJe0J1hSEUIepSMMsxzgMJ8D5ghKmixmsfSkwW7zhOHAY4UZ6VKldY2ywmsuGyL034r6Lji6m7lzrXsLzrcEpbGXpOwQcmiMKrcf8rQwsZ9Wsb6FUyzVVZkQTiRXrz6mV9O0RND6KKoB6TDAOuuKzwrVZUb+4ovkdQBrlm4QGCMZc/SxlBo4Qg23g61REkhOasMHuLJ3+YZelgX1qs/6DSnh2CmzN3aRbhAQnZFXE8wKIZ5MqLRU1nymZxJLc+OC2FDAhuT47MRLhdC1pwq24iCB1U5gfuvE1ciN01AWRTLiOc4FObTNItzJs+14C3lYLLrxcBzdwP0RPuom+DTDCfSJNVTeQY3sZAx5Xf5HsUfWZwZTcmjN5qIj/bq++hO+D1ZtF9WY2eyXWiTJlQud2wJC53Q4Rxxtb/OYl9l423zuVW0wGjDz7kjfp2gJbdW6LlW7uQuYp5UNn1Gmr9WmabfW60sQ2FBNnLNP5qXC3N0p6+uj4DtiSVkBPXU/OYxPRdWgMRoC9Axixf6+5HSLvaJoQGSInNBt8fEcBQO+5C91wNW4jDshI/kcTB3ew7+nW5Q7mfSQUWkYK/b3MfN70BUt/O0lRspgLmqLwuHUHa8s5ve83zUPZc6Z61ThxgsepbxtK3XXPD99aeU62775n7j5ZZZ883d3lzZ8Iz+pBHBptKrJm7licftaNXqG528A5FYMEDT7E60JNtBxFEP+3ZfVa3BEAlTUbsXxUreUuDhG1ZGZTf9qz0kgTjxgfZCHI1rMLBRlySmcXsUCpK+OPMX1YowyQZq4+sxYsqlyfmn0mf8jGmk15NHmRPCy+vY/H3eu4rfA2VscF+AXfink3lHCG516kCTzmC8E1PlvZhm1oerUODOn5BZF3JCujvitaAmx8n+07lb2NoPYakaQm7BRZeA4zA4PuOh2QSTHQndRdBNHiN5Jl6D3UZlG6WHbHIMMt/kHWANdlNQe2/2ga/caNr07IsgOS7AOLE9xaatWPFtie006yuo84DGitIDvxNl7LNVQvqJ4sIO8sQnn7dG1zYaVfo2xu97Lg1fzAuBenPs52Wd4xk+MiN7s1UF8+TrA+n64fhxaOncyPw1cCn605mxGt4rci0IcgMm0/IqR7E/loNMODOWNEjsz1ZRIaf39JpRctuRGB/JH8LZTqJK1AE5T1xpV4SIt9DVJA+yPLbW9so62GEltlRxPnDzhRrzU8MP81UD2jNI6/Am+F+Xwz6rLoy6Ssp6/2gSUrzRuaMl8PfOnHHvYDE0Bz2D71oTLeGE9wmjNYns0gMsh492oAOUoxnM5SflnSXF52jhByjlm6yx1IIYCMvHR+meUl6/MboXZ2zQ1OvJfvzwOilP/edF5b2ee9FDnuxwqaCn9MrrttPCEgp7+TwFNvqx3HaPKipPG8slo4qsyQ6gg3gkT1Rw0y9kzkrpKiP6qpMMUXooGGl7/yFqUQFDyO8KjxcvSQxULI01eWeyQZsPz1hbmlnU23VaPCn9VThY25sia8Zt2pUOE65SzopECw04Fe93SmKw3sLF7Vh3rFS4+Si1+euVyoGghjZZf5yMLfK24ucsm936gOkHM0aIB2H2acb8V0GnQRvpu9sUYkrGf55PY7qriW5C230gu9NzYiEYeruFBnJFLU1qfqeNxBUA+Gb734Forasuvc9xD7fOR38mQKh8VNzrSxmo65PMERVsRXljuqvr+YcZOX+v4lTOkRA/SobjhB7HRyUUKnxHKm32UpqyKBe7L9+ph7fVxAV+6OxLYMzsHDVfcNTfBZzDTVjW9k8Irf8iKaKLmYsygIb+ZbMkoUxHx/6Ho26Nr0Vp8MDA39P9p95pFDMl5sdAo1jMEZ1Za9C0LwtFn/07ErlauslZFRqFLOA63muHTuhZ6ZNuIBD+pHPrYQv93TPrX1Sv3Iz/k58QS0Jvkumi/5uybrDCkUCRIxr15aCf3Ak4CMFKHSF9POM9JkjpPrY9X723BJDfrWfoMZo/Wpy7qu/gk060a9DtGwavepY+9jDFkZ8ffFIk0iiAdjX4icR+PJiUXjPHQHlLVBOonxolNfhCN5u1t/8grTPUEfijB5+vRopjdZ9p6rLa8dhK/AACilACbg45oJM9HWzJxVUtrJa4NcRJuYl11X4eOIoCkcN21bbyDRXsB9OazTp11yiazvdQfLB2C/R89sCrrAPFDgYhwrv1JT7fxihNxCaKfkiwIXpmxwHvteqW0jflqUl7EeSuuH2m5tPA6KYPaLluq03XV/e97EThWajutyzeasLqKYWVWbHCtgVpvBUY9thjxGDkNKlseDwXOPLQ6XbqVLsD52Pay7q9vrfmzqHeW28UC3A8CZvkxXQFzVP4HlavQS0YD+JmbqPsF1KJG3CGkRwgNvYti5jXZ337d3r4PAbZXI3Ma95En62G0HKG3hhZxHilZx8GgQOV/qSXzCsADQbpQtMy77XKMGXJKdehdsb17X0IRysQCp+zsIlVx9s59ukRIgWw47Z8i2izcQVSxc5YTwq2/SZTxtph3gSa4U09tMFA8obijLqFMerC2yllxg/KplS/BCWsnd8eKl0gyJfjxu9ECc+zjypknDoKhJTc/nXvAO7g5rFcwdJhp2PJaJ4BHh8MTMZCbQqOCAaRLuG2imiTwLJ018O5w08bA2Q4sGT9VMbl2vgiSLk7HZ7886NeC3KIWLHgp/SfVJYZD5M03JfLhJYoss7m2aIeWMdpWuavi7dGBlROjGFWB1GH5vIU9WKo/lghYLfViL/yq0kILSuPrgWau98dbfdxZtTWnScnJyjseH2etx9ZNTcqp81WOyLwJdr6i1v3+X4eDg03IUQaAkfXJxU8dxVPt9tCQRTN59PrQwDKUFZBi6K0OlrthVTltNqpy2mjhh1eqKaEtcE83xPnhrxy7s0h/HK1+aVvMcds2fNZ/ASMDf2gTLLGE/u97ZBzu3xr17Ltf9N1qEB9lOR5pDNzxuop44n5rdMTYm/WIle5cHmv1LWugr8Rk4mpocdeanQNBYi60PR1rMDvXBx4SCL2nuAOy+XiaU5KTZumNKKtnF5DUQI6tSwAj3xSO5nS6MASORmZI7J3szIfV+rMfAcLUl4STc5xxErmEi/B4WDFI/yjIUqZoFq/EDcqwv5irMC1dweKbHeDa80T2YzQFRoTxTpZaUMkRtiT8/T4dPsuzoeeZXjBeoZ6JL/QKFUJxA1aV/vVoqOhoS8An3kGubnqud+VDhMyNsJEehrGkdpoShqmmg5oixoaWvwWOvri+2Aw35vt8R9YzEpHPyndF/ik8/W2oWXQ8IbUEFzfSafvb0KY1gbB2kJ42IJA92S4Ibkm7FRjgKOYyewtC7/uHnn6TyJqBibZIe85UQdw38ScqAtekja3Rc9Y037cLY/mqubcFY/3ian/Usp3yruD9NgSSWyEaXNmVsf635gazbbAnriqXhFk+wiNtH/ybJluffau66Oh9BAxaSqa80ZnLjDOzv1fmtpKDSf5Y64MIsb44mZ7IHR+7vk+2WGejAJ8SxC6VjpfXDcTPT+DurRNNfxx/FbhGRAN6IRqQweCm3qAC01eN33qm+PyMt/EbWx4MayLxumMorZlS987ii1f/Zt/iOJv8GQXRs4Uz/LW9Pe3IofDDPr7CCR23t3qKQsAIx0MenRgy+78/cXC5xi+3S2Hug3gLZX1+oFaEQhP1+6MowrlrKgw97uc2IjllJpmQM9Jx37nFH7xsVRy17nYVubJW/j4nO9SXq7GOXi1PZ69cXSXIFEHXjRDX8IzWKMBo3/KSBv3z/hx9+FjfJ1UtN1HEzMI7+Yip2wg0VlcHMdNj5qgHh0uK1Jbqm/p4/Qr/BZpDPviXYnMJ6DAqbM9mfCwv5/N4Hu7vw491qhkTvXqL0R/qNCFr4fl9KfrAb/X3rhH8iiJqtkTGMlYTJnTvBIuYHDT/+9cVS+FTBj7c4iTrPnPhJGuBkxvbozvuz5avc9zfGtvzJHYBnDr4ZsgikzXOx4+VffVast7n83l7BfdSdbyH7UmTJ0prN2pCqPRZ+bFXXCQEiUicjNgcOgXcNRhgWx6AuBr1jV3nUO/r9oxRGy6M2wMT5LKc7f3wrlYFz+YYjM1AOPd+0iA2jz8kBy6BZPRJhyp4SaUefk66hhptb2xCTdRzjv/OpyWT3fggKCctbzEFoAwpPffxMWtbd6hiyz2p7WUWf1K1ptUlL69ks95UvBebwXoQQ9BoCaHD3sLRZZVpqpZ46+Sx2XlzNWfiee4fkHYIHKyWIAbXmYEJ9Cl/SuEb9fuEv9UDO8E8WmF8bKU8sS4ys2k/uc1lopeWsBlV/3y7PZ0pFDpvt/flp93YBXTQukKwAc24WUHa3ZHHpKKuOpb4EBvh15u+IvtpXM/glzWsrj8S927tn+bt7dff19+9Ffar+BYR6IEj6FsudyyfkO0Kj1ac0qmA7AnN/YRCq0FQeqE/erjvG7/3w/T9d/ubh+cgTf/LkIzm57z8N7ZWekXJdNBRlTD/eDupXwd36phuDf/ditEyWc+OregfHlQ9eQ4Eekhsc2MMYkjsLXB7wpzkRS8ce7RN/zYxgIxgryhsiM3g8An4Uk8NTjXhLNDnxLzfd2/APO58KIZnvR1NRF4ZpbltF/ausmD2wkZObzW+sL86+H7ZtgQwvFjtOZjxCM+rvyFzbZO4hTW7WNPdplLTH1jbd1Qkay3Yktpz2QmpYMDxCglvKvksD3/x8rwd+ZYLHf+GwVFIczJe9C6A2FmKiaJJfduFbHzZR+O1EI9Lmo6wT3zl959pIsiJAfCiiIby37/Ddg9k01GUcOQcHP9MJViggrhgOngWyJX3Haq8vf7NI735XCFDdiH8LzacFNFtqqi0lLD8XHHtZyP0/X1zzjHxxPpfd/pETGkm5VIXcRKlUxA86O18IDbeDJh/bgJtqxynZ7lhMvD69vRfzzeIRzRFOSNdKGoMoOrT+btm6hWUJABXaV6sRzqDlODaO/wFgh1TtoeMBpXITzFjzCZSAhkrMQF3d+cX1TDeLDaDECOkCF0sPLWMeky2kqdSMJ83iyb+tLAS33i/h4usa1vtJQdHHXAKsUufiiXP5UkdFUI16wizm+gW2ONKKe4zk4u3Z58dYRP+ibb8DPMXq3dobJt+7xYGo+wyFv7K4iFrFXhthV7waqGJNtvOb6tzokWLf5TEKO8NDAjDnGRIauC9LMjYQo5cKWJFUaN2mRame+urjvaxV6OiUknfuwOYzwmZZ0gSEtyKHV15xjPa6ZjEkoTjktOFxfVvjjzaHYq34u42Wp0UIBCcFN993lipup79BBlm2jDmk8557GINtIHj/81ndDllV9EZrm0HeSbkj1PMxUJKGC/jzk0QPogH6XovZ0dAPJk/A3FeQifQu7bOID6lkS+Eg5drzWhbrpR2EIVH1TwT1eN/1SYCZpSJgencrzTyRrAXo0G1K5iW9QbDwSd2Qt+Q58L7Y3xdy2NIAMDBWHtLwo2etRLVvnMHT1W3c87k3rlRNLELe1Zj/osDJ/IUPy0TVVncAvpHn8ZbzPGNdxmYJ3UgZbGcNbHv+G52hHsJP9aAEBgAivwrPS/Zy7I4s6nctsn872Cpid0u8HxJzcL5SGT84nlpfcM6yeMA7N3GYjk6bwz+HKpN+8tHurg0QVoLjhwYhVhQnt5yAvbyiJQf8Ns8QpuUEYV6QwQdgGbgV5WU06L01Zujtg25CgFfU0sC663An8E15YdbpHndwC3MF5TeYKiYOWufVpYORYpJ7sAQqZwuErQmP8s7ty0hUkl6kGCjQ/5+0zrtUOGyIhaUMiUnGBI1Od5pKbYNG7MWdRmFeQ1eaNZgEmDMdFZhMdND2n943C/Inkk8++tdvUhMDspp6ayKHRpVWXT3w1xU7lDw0QZ+t2DhrTJpmNqrdNRzDG/hp6KIZ+MwUYbAt/ek5ZMgiHet2Vx+CVvCHB7NJw1Te7V1VgXbwlwjH18u5vPai8nTBCkxVBIFf9A8VcD3xvFIK4U4iyi+9P9PdqdEyI6SBfGEma2iSJpiCrgMBz5TmSxUNbA4NFzL7qn1P4dOZLTabxI8RPlwUiOziUaheydlCtTXlPe4EJwR54K+yUc2voUNTt6USDSpSeWZrTeLROuvCe/fwESHymLZPc2kIiyXAEJldqt9lfn0pMLbfsT0Fd+YwtAYaYCVmrL0N5sr3Fdx/LE0HLBVzclXCQVlILDk4mKlufuxPMiBXeDW7pFzBVMBicADd/f3UmPNjxM+zK9//uzsIHv+7NTHel0rqJKcaW+Vyd7R/X2Ir5hPAOZfRu5tmj7dhlD2TMRPAKUuTcPNUTdtTy0tto+1ac6P/Z6ocJIl07+CuUb8/gyt8B2pfnbiAjk+0uOnd5UE6osLtPrKt0jAv1oSdcexkDZvz5pS6YQvtutZXeG0PQ8FGYOZ//uI4tmyorRyxc4GK8WrGMJZpfAumV5M3F9wA5AMHcxMsvUvdc4Hg0FC1Z+2b23Wuvg/UkCE12Aont3GxFF26Wm3uPT4WNPS5GQvmf/2f/p8CUb7tXxSvJuf35BGWNog1roFXb6rN7JBZnAOWycQRQFZ6acuRT7hnnTvt6hC/IusS8wJu9BFWmj3GppyKur2wD9nKFyP+TEXPagiaD7t4J228WvuzwusEWbKILqVOHrhbd3qeGjPZ9NCua606ogZy+hAaKWJyu7SZh58xSy9yy+RHtOn0x+idL09/UCYnSPEhx7APzSEREa26yzenO/HvmKyg7jB5337HUaT7humA4QuD2vEjJ37XhN/iot0mRrpwQSuhR2qUDp5iOY8mS6shtknzq3XmmJF+KslAMQObT3iTqSSz89GuSNGOWQre34o48p/h+EPquBc3zsel2KBqv37+vRG2UhwKjlLcpdyPg1xbbZFhgJAGO4zhbqPHSAvK83gjulJyIUnXkTah+5sIrSMXAnNfnBEuGt8emqVMEOML50Cx41iX9qBboEMNa1atyw1RmVnJORc424jeIt1krLUQucUAseSQ7d+P/6gwxe4A4HqL/lcipY3EV3Ue8qzkCJfcXQ/h2VYE5l31UY+Pd3t6lVw64n/SuHRDOaJZVC5efEE/x1s2N3v5qQwMycnqkAusbZJGuptd/3C+uUwtZz/qGkuOjPPJ093GnB1/foN1Q/IOk60YG7DRfFrl3PCPisqh8E5W+F0U3gSuTTgpuLWNajnfyYiOQTWjfskW9aiz89ls1aceJdD4+c2/zG46Bak2GYyqqerv05d6uIKTx/rcplPlFsR/pxZU9AFvf0AG/EMti2loiXG+EOc76u3oc8tiL18xY9mqVfa3SLrda/zb3N++FaF404tEMLACrhrnpVz5qIZKYt1uEkMtLH9eXejP8OaZXKGMv3/0tzsDic8i64mr9H33OPj0dzx/XUt5QX3vJx/d0527rwgXCGuBEnr1Kn0gKQy+mrlxb7SEqAhQMHjgU9F95IUNllXcwmGjIQvHVkjUluWLJ6dugq60+ncnrzRyNZBODi7eO1/SUR8ZqLHeN7zrjLn75H08xp41LbNYA61q50XTO2o+8JKnImGP1lttrerpRK073HsQBYZPn1WijNkNZXLVrzvE5aDBnfMr2R+YkuiRbBvCXQzVVVjUHXfsi2RGgS9pxVwBN8Fl/Pxy2T8YZnU6TFQ+KnWYviIQgMlLi7dgXQDXfQs2vdX7EIuUbX6xUKpWGjNTRAMbKRo+Kc7bxuRiY2gAURXoXYctNl663GHnA+JLrT3rKtmRNA5YHcC0Sa/PwnjZKPm+jzq7wo6X6tj2Vhfcl4j+4O5YI5YpF+k7Vp2s5EXGelz4wln+Lb7y59M7PecrT6rT6W8rUSfd6kLfCNOxuuNuqx3+ZcWxSTFUTjNfjt0MyLDI6F/bCnF6EW9FMAcGumAQm+Wl3PB8rzpjPnjn1ztYxRxDwezjzGl4taYZn1BlQIyRq91HKf55KYd3RsowNmIuqGMfZkNjpU7Or6+GMex32TJV3Xro0M+uhDj7UsaGXi3TyJQvNcQVmOS8dYyM2VUBXxn0weUI3BWTIGwPAsG/UUTka+MTPUB7h8xx3r+vaxgAd3bpcSOGm0rCKp0LBYJqsjNCeBsvi9AVfhLgY33n8qWcph7wk6qluMsnwqbH2kEYfzuAIrVFDGLwlZvKvqL2M9P501WlLdG9KWoOVsty8BP60L8/EAaXRK3ouCYlxhLs1OFm9fWQWXa9EHIoOPX4nsSKBdck7WNlcrvZO41lURi6dSi6EdKEQSuky39ABAvWe3Uy7a7Rx0TACmoKTzoJ+aPL1A44nUG4789f9V9szMkVdK9mL7gdBWgZNy7htoICCMxjV9yJ1KNYc5mWN5tylEVq9XMZCKS/qr7MWFa6xN2RkBYNQeqXawweq0o1WPtFCc+Tcg7hFdvfy48FJoCj4PNwC+3eleOibVsCmr6w6v29MX606YxxoM4XYy3tTa/yr/D4ApxYX1HpWS80Ps9KQo2URqt3aaug2hJEWkOvriBoCxDOIRgPqu7NkcqwNASC0bjLr0ypzI6PO6dyAlsJ5EvGIsH14k7e5S7RVPVZ868W88gFtFkuk7yEnoW8BJO8BE5Jni8JnjvA9ufZSNF8Bxp1cu7zMNiRSmTo+AOAtLx+tfiJAqDY80AUsRB7LwDX+zU5QSxAQOOx+QIkFG7cgIniKJlM3tTMNWA8aqeGYklER7MZS8wy1NhkP/u0CKd16wq4G0xWV5HNOacDdZC/xP3PHy7tIvMxc49v/XEjUb43xCeXKpYcaPVUW7bZBDj86aWZw6IxhqW90fKofWHdm8gyDdxSQr9HYGErpgBnS8+OeLZUmTza86+WQceRdX0n8FCWTNZ0FiGXk/xBVnZlRa+EZ3ZoEo0YgFwY+xtJBE52l7f5iPW9VQRsCMIKXiytTtWCgUqxqAFu4QvYsnGfMDadA8GRlbN1DSIgfUPJilkTxmwki73Ta6eqWycoGKR7z+ub/DY2wVA2iPSpnGqI8Hd+fr7psjrvIvim4O1yV6E8gswGNn0UR5MVNDzb5lP+tErMw7ymYptzr7W5LgOND3KZ3RzkHfHigGmvjpfwQ+ZneirA72iMw2bGU2/viLlTvhHiOyQi8YCtHS3rE4L008C9kNsiz5c/X+DGYJSYl247Kt7F1Asd824QMrAas8SVlLmaSZ57E1uoZYRXRenqR1xieJa+mcPawnzy0iWv+der+0M2/UXuTsibwu7pdZqPt8n0wTuMmGKSx6CjXS6/9rb4+3Vo55PcJK7ankYBz0WzA0nju1yOQV/Z6h1hxaToDNVEJTDkT8pZwDj2k3TlCGu0uBYJsMhjaIbf+nlhyf6CmV8Xy5HemHdsfqhwXjpmZWIatLZqrS5PKgMWGGRPvng0J5Y1yicGfP8k0zblFbw4A9PBFcMiPy9VXHdtSXx11BqBYSQrqiF745FFbus1PxYax4dl/tiAf4bDVOKxjrbf/xpPOZs0JWUaARHnsbGmKvIsByAaCAEd/baIbmD+uOPAMH0oyWx1HjidLF8ywsXjJJDLtAE2fHMkAau2ucH8Qdigpt04CWnbstVNTCUbmwdvow62KzM4w9H6bjvJlQzB0uDn6Yk6y3vy/gOcCZZH3+Evl5eVxE6kELZxphsNsjvwKLvJ/3ZfkOwdyzzpyRw0Yivlxz4doRGGppJ1DnK/E0kMh9oY0vs74xzNa3Q1di2N3i54MXgn3iae/ajqeBhuA9IKVFyBnFAtgLhAmb7s5gvoARRqYLpfysj1ARPpKWcfd8dfg3RzyMAo2ueGclaTW81Z2yo6t6ubPE5HIyiHU22RoMtMZpmGH3NbbzVyuW81C3bWNxqobuV/l3d5vHychHzAOieKRRowsxVbKjRJqyx+BiaijTZuh+EMVAEhis+kkaDcNujKmihI2yv9W5ncz/aR2nmtqZGrwMRCV8SLAguGi4Ir33tVmLMj0bm7abfcG6hc3ht6dJDn7R48PWzZ0jbKtNlW8b3DdP/bEAolIZRPHBwA0JIuBa39TVguRtz00z5ksw/vjkgQxHP3w425WM4kgTiiZ8MCbcZmDGniYysmqz5WQR/v3e6Sfk0ZV6FtFeQGuMK1F5e0kiyWDOpQlxqtPgxqtUZvD+qrAr+GgyDelPn5V9Nab+CsKnFrwk9zxiwoQcwmYLpSqxyZ/ZXqeWpkO7ulBSHyU1fLGZsRn+lm7rG54K3vRxgfkpbwAiTZxb0ipe6+VloQkRMo2FFwfmtVC9G1Pj40gTCpSen9PTpTvL6Axi88ydxAjVVsYekwZ9zNcojNFnUdf9q4YYYaYzwk3oCbaAjocEXcGqMJTycZJKb7kIYxMW0UakaHaHAgHhjDFjVpiwYuTCcI+VcEIUGbkNdZFkP4T84VDhaMuY6HUXsnKA2koV9nt7eEhtDOdpCiwJ9j5c9NWMd2s8H7j4sg7hVvHYaM4jBhDfOclz++lQ/6CEN1dbv8YkdWQcxKVtKS+3dTi2Zb2277qsxklipJ2zD6u1JrMVWRZgG3wEepyH15m3RUtD2/MowToxoJyn5fwBlEdTIGD3dncbYDKqI2R7zqoox+HwpP2Uo3KG+MvetlOGERt68tlBddw4vZzI2+Pf1WUfBX3Otv4YMUR8vkR/R5JYUwALQVo4XKklItm0TPWJX2iVT4xZrKPPRM15VN7Q+w4HYwNeQNVjOSUiXxcdnvbzh2YI5BORf2xpKNTWeL71f0vCOLC5GWr7IyLAcNedK5b0Q/N8uRsMGuRcY4lGcXB8LpyAeU9HoPljoWR6T+2xfU9+5/lyXjjcIZlB5ibQkBcuvKV5BLN7h97Rw7D8jZYpgDGstFpDwoyeENMpXQbyz727SOnHtfMu4ztuBI9f7EKdzir6JWBWf+uBA5+MkVosa7Yl4z0B0vn02UJUfKTEWqVK9VAXJbmbH8Freujuuw0SwTbT7Wf7uQi5o11sqssGZzbGaozlWVyzLxfeMj6xEBK1PQBt3YqBUt8ud2ybH+IAGr7RceZNfbRBW5EJ+8RONmpHdQ1JounW1sXjLNIfcchLHtx1CbZiC1c+unbmOHbSbMiPeU1w2lA1+EWud5Xe+VImL2CZ0V9HjXpKRGN3wfE1J194MCAW+4yMuvYmaWVUIupb4OtlFDn4fELUCidn4Zaa257XpXwWZ2He1tvaEiW1YG8vdiUW/O0IM1+RA2UXBPu+x9sJCwTZVsOiHy/t9D63qrRm3ogLfTwDRJdmf03Qio+MsIKg8htLWW91Gumi79ZCpgPptq520VSfC7esy98m6nyNm9UvikyD28lMJWvLyAPm+7v9Zt8gwOkMEzseXWhuCuAsFXD9VE8dNivnmoHMYnRE7AFZHUw0FJagQuyfhGEmRh42Ey8b+cp6IQj1SemkclH5h2ALlpMRBV0idpihysUV86FJAhbKveRqHMXuBS+JffjXsqC7dBkJSmjpouHcsmnh2TcrcaTcRXLOUtBdb6ns/RrUDWm2Hs20EeY+u2ddsagOuDXYvAlcLqieecz2CokI3G5oZK8hWY2M6yKdYsxXUfK0eXI8x1m5GeFJs3BH+uv7iXAC3dMQe6ZZAEB50pdnd9QZXrHJLp3I0+EKOmYnQ5YwXdqCYgdV++Ps3G3+rGqpr3hyjGJ0S48UJAb96IlHlQuHtxYt1jH3HPuGZukHCn3QH5YA83LMhj0c5egCBd9hoKSK7YTXg79uWT1evy2W5U9JGpp8BbEGy3xjnw256vyS361lI38wS569ppyClU076RVWZrXZYYQ9WqOBtVAamX7drwd6sI36EUTPfF5YjK/EJN1+4yoGiz3RMQg+pJDYm7jswSZYl8b4b1N0gCBXfAkkrWqdalRU5F2i/6c1kfSg5bMcKYYOidMWnPB7O3PVYZlhi9cgF/ryqj/NAZHRqfw3tTLRgmkmFnA/zE1gMXwMEgTpBSOvxIMWTrQbCcRzv+7GBbqlWUpUPFtKsSMRn58W9mV19IOeBIh2lfKZl1EBtw2IsznVPOYsFlXI8EBFSjvml0DNTIo2M7zJzj5Y3kHUFQYmE0gieu5WcrcWrgDCl9OroVWUz8aXHpKac0ZLNiHwsdqIhRM/nCogrfvgp04B+fK28qIx49WfcrTBvju8G8i4FOVh5PmIXoy1xA5/VlxhVXFefi8PtqJYEVdhCnStviFzk4XgBb6fnS03LyYmMTcdNsUx12hz0bYyW/haJTsqgnK2NEa4Tb3vaOOTgh8YqhqmeaIrkUXOWzIAG3HWSMG2gKo5a2HryR/ZzZDjsL0NWKiK6banP/3fecgocBW1OAVR/09SgcnEmmXPQaLr8wRWYyVEn+mb8+wYqdLqazn3/8+ovFazwuLlZW10IK+0PoYim76roKZ7OVPEyg5JK0Fk5kw9fy4/GvT0w+47EHIJh5LOC13NfRfYL9dHtiuHRSl78MnvXZtaisXJnVsWzt5+DHwLbeLj8BsFezC91XY4qvB4kM0VGOFq+cGHFRnqHQmleUnwfQVpyW1aQ16uX8cvbTyyvENiIphfpfzrBOV89XUgPRE/AI/pGVU0hYcI2ohWWndW8v9zrjChOu8pG6H+FPAgAUbKoTSXJrSpJB5Cqxj3eN2aIyYLCK1EGIDsBKq2s1b0FRRZd7dj5ZweW4U3n84S0GiZ9dDopANSTcLyIHGhIFjOtGlTMHqdh/fP79dyPiINY0nyPvg2tqE9SxOAsg4lzrU7EXWssOZYxx+EihVH4W6KMn6WODfBWwFiAxo9etPvUdzpeckg4bG+WGu5kvN6c20HhU8UFA/17lnuOt54MdIPo+YnM4eEu7oXu2O0JxZzvossSQoOeJNKPeHYeGdfaq8n0/BKOjN6zS9SzBM8SufD/eMKWKD7dbJzGanFC5Nz4SrKAINKUF2Z3FWSLNm6pc7hgPp0lvht5G4J/7zzqErTvN2hqEhfUzG+zcVb4rkr5VcKjyuBtY6ltCWbyeTZbXVKzdGnV5+3MEC/AFrKszS2ukdmXchvq2IBE8kBtBInCtCtY7m12VDxh/ptz+PrmyQNdSuH7yshYeDYIqtPJOhqjw6TMmffTBM01j4nu7U5bbFc0Ay0EdRFmAWwd/Gxi6est4/NMxQ05suKRIBlxhXiLkVmpButLyugJH10sJUv76xKpU7vdMf2yWtvaK0rEfBqM4LUf0xW0jKkfzbc9IilF4qWIEHPVq9ppsSYGzI3ODlIYesurwFsndJzHZHCf5UlyCijt6I9ad3hiT7m7ml2OO7GK2EvWfV0fzi6OTG1H3x3wsXg4a/E6zK/BGHRLRu1cUhsitNSU/VGWf0/ny1RFu096KX0our9y8R6v2Rp40s+31mN3bH3czbNZXgoxxFSOz2DLpzXyYbfbyoyWjQuXJvtb84fqrmvyxtGlePnYbDijjiHvgFDvwMUQRQXIgdTrvbTxk/3uNruicw7380/tHQolAZHf0mnD2jX611Z/el5vN1m5+fg/ofb087u9EfbQcpYlls5lfgOP9AqpasQfT2Cp66ZtG9XtWvcN08u77TFFoiYDGVT8OK0ptlMiisacbiFyh6FuhReAnXNPnM0PlMgy9+8DvFdPZIVOlYOZZQRWUmYWX9f4tudWYF4MSyLy9MFUX0dvvGIPOjDe1bF2YGAeWzI/sAiwZdNFKRxZiiBcP7x9L4KXDu6eakjXD0UXWzMCmr0l9VmO2LvDJ9GeLs4lCucsJa3lcecgzTN9NyZhK8gHcYlOgwGepNE6GLzdHlwlfJas1vOphaMqAf7bMLjzip6erhvhwQl9FWlJexJ/YheuelsCFM9th2mDbW72tSCNAeCzUoRygFsyR8zeiPqRmxbJWLO7JSZUc4huaPjlJI0W3tcnp0MDb9//AAq1pHE/qqRA0D/jnsDP7QI5NwriOmZOw/Q3VRcs4kgUBZ8A59NW4VLDE3lPlVFg8NhxTb9zb9Pi16boL34XDrtUiFlkttnn0wp/1cSLFf5Cm5ktKzrm3pu6vIOSbfaexQfD1hXcIK6o6TvD0JfNyoOHJDfYF/Mk9p98uW1emyusA8jW5ViY4DJamn4wUmtLkp25yaR3glD0Hpa7ePsMbgpR93Ww1HwhA83KCMbO+nwtG7dg8FFrkE5blmzJOO9dNc3tDLeNPVm9x2FOXkjQmp3PR2COW2P+gG8WhpGPcPTlNekBzADoPdoZT6OFEXfNsfshF0wbsDUORXiwVzfzYrCXYA0yKtprOLfc55o3m7EkttDjTeo1+A5lmC9PyNEG+2hvEcGzs72/t7qpbuwFaDN+Mr83hEnn7vr/72xCftowd+GJxcUERo+90kkM2eaRCvzpved9JTEZw/PuedxSR//1+t/qdZQnXkI647naT5frzHpsdWuxYC9Nm738eoj1InbHmYJT2PxLdSVaUaQXF7b5X40ztnO05jcddzbj/1VwNDC25Rjuv5ytkXwqgkM/CFECXDJwrC2tG+Z234TF3IQESHq3kLhciGr7KKSPbO+wub3Pn12mkzUSLINgPOMZMfH6NO8A9+4sSZ1lQU/OS53BekhV0SHIQMqB/zs7hzsidc3nf9it14nV+YZd16Dv9NJL1CrRhJ1bCaK5kRWVfIQPCe8o54RxqfqgXKmk5sKFa26Hlw8YhkQGyjWevhB/11t0HVyBYVNe2DKpAh/k7KCTJW4LBS90iFnymEuKhmfsJLN7J2PHyWj04OLaJ7ttFjj/rY0M4z9MiWCGQmMdckN7i3BpbMVKjvmi1lfg5JcQFPQzX+vDgUl4iVrpNSPKwCTe95g1LZiNqQv5/XwM8v3hJP9HzMkTMz+IG2wB0k/3WdZVYaGl5qHyLKKzMevLHXVe1loIqctoaJz9sqTfl3po1KrhjafMLjX7Wyfg2xXbXmgh6nAkW434OVQRwi51NtwB+DqhugiyCuIsR+Onq5EokASiMTCLw4puRNmLiakEXdKtxFpVeEowadoam44N8nto/K3R0EGCCh99y9buLXVwd7wnuX4jXq1RUVlE2Y9hbvllTCKuigCQkIrnAQbX5GjiL+mBgW853vvwBn3qFHZhWKjhLRLq3IP7elsuGhalZBvoROMuuCTesiXXkir2GZ2xYT1a1VzaXh+ZwyEtfzTiNjeLHjoGTVlmY0hFTzCSmZhTtuOjtQG/mVGWylBapENra4krVEeSYULeMS2V6n26Z6hBwovu/4wkT7arz5/6R+3szdKps8mWGVBVmNUwn90GGeeNHqx91aiAK6m0cc3sIG0o9DAtQlmOimnZII6tdX1+4gvH08ktYRiMgVK8TnA3jAcBMN5p2+6X18RbveeqJApPLD4QfnwZbw81FpHg1qZcxPHgEnB8omAOfJJ0S+xcAAh8PAF5WKCB3sLGKRhZhIfthGuU3ANrVQrUK4ZoldVFKcwDeww+5cmmYB8rMTQUaNaByWRSd6gnNOD9VUnh+gfLLGRwgIIp9aZCsV6bj46gtyVvU0a6jQybfgg8tusimT3LLNXFcPE+K0azdluUdlfErHjjXkPMLI1OW3lw4D6+I5MQ1PJLDEwScaCvoIEth1sGjcUMDF2munjyZQte46RSR689QyjRy+yMnlTrAbNnV8KjPOvb++7svtaNLjeCy//vb5FXje1qDFkDqJjUkOeg9z2gOTXjBcERsHXVldwyBp+cPUqm1RBTCOoZtNrBmiXgS1eGNpuicx6aNHAtHSBBCBdgUtyvRE/LT9duo7jJZh/Gc0SsNkYtCbXHQ2mrjVIhCOaMxNtWnn8Bfw+77MjQbqLsv2VYHHHcBctk7d/kC+9ANg8XlmBaitPulSePJbHZBQ9HRcUJOBQIIFPHwbWq9leYvRDk/kSFj+67WOYZwChra0qzqHBw71HzftFVx6j9oykNNG7jl6tBO6wS8nosJ5AnL3wtXx3o/grFPUmJd/f//v1WXRh6ccB9VvVMyUuyUVAAyE0uTPeBMi1IuM8gLL8742mMeRSzVPyHN7kBdT96xA0w6AwY/DciRKDYTtDf841t+nsrOTlbrxrf09oNijRcgxrZARKrwScC2SZ5yjpW2L49YUbBbaOum1shE1B5r2gKNzFf3wiI8bjmvyu4ifws45CX21At7+8Zw0ZpAt0tZY5EXUbKa3sxmrwoWE881vX+/VtHz6prKe29mU369pIvTs6s5/iwnK/65vuicei8ZG0Jedx95T6LjFHgzR2DsKqFBe99Xs9llxb7w62gBxsq/eBqpYzULP8IJR1Vc+JrEQw/+izNnz+GwAIg1O24tnR23Fq0PB08CL/1t+rdpM9Y/f3wsQWBmp0PWVG0+jQrhB1Kr+jNReJ6aItD+Xohs8B2Bc0jTZrhlqt5N5R5LObdY80AsXC+TP7qA0AP3IlMqPm0a4SZOuWbDp7Liu3UD601m/5N0sg85FMFxd1fUE8NjVLbzB2g7Lzk105/hbyUAp0LSQzFUZ8ndVxHNUWIAzx1kqDYdPdw1va6Z0HhwJRKsgUOQX41aSyTIiqPVFfS4U72dOuJNHRb1x78/Q1riWrMJhJbAfqBZ/M5NlD1aLhrpYuXu2ecQfxAeW9bxQxmqTRIyOGSRd8FCXC50kfToqqDcg2eXVqSPvbj6JCU1z1bfvqLJ9Ic+ZtsQpymvL5TJFVcazWKhvdfymTepduRX6hCtWHcgrfipylYHTxibnS3uyCoUecixwNvMYpjiA0lskXMYkRfzVbyHcZjwbsL2T6p9buLBBGT8CdMmWHdF2Za1bu3nySE1RUPOTsiJEW3icmtMVoGQq2tBDkWQ2ADcHJp4qRb6kviqGfESr4MzeyF9Zlc9a4+2sfh5H342mD4iEt0Ph89T/fFkkj+iLM123k2WuloEj4rSGt0fa2/YS1QKJD5q+5flfkwcw9JExQdsFz8pGNJuaLbecW/2BVnt0iMnfpiQ2PqXSdvqEBpYv9nz0NA4GCWs+gnw80jJMke4p/FhhjL2T3XI+5jHGP+8q4NvWCYEs/aXETf3wI5xQJ1S/LHV5dk+bPlFibZ8M0fn5cuhAsHNG6dO8ZsOUEeg2n9KW16Xun7x7rUAxgZGmaU3awFOWWZD1X4O0NRJhdnMfTKcy8E8TeFw04Heh9U7mpMyGOAgYW2o53Z2qFNqENrjnhHQMJV+Q3LeVyzry9eslW0hmIPp+EQDuIC0V4ropAm1Ura0F5pmF2wMVK/N+1SJXcjt9wD3Aork6znq13nzwbjSNEItvqzIu1ZkR5E8P5pGWyREhauEVbVE7NJBdt5dIHPpO+sgaGYTmDiGuUorsLjYW2A8nwHSvI04D+ToLLgdrMyB+kB0vdHiHsugniZ9jNJhKIDmGNifuxz2rPrUsMN+Ndy6EXpBGlxVY9RX3V8rZ6vaVtmn1GLv1pMCl9SzsTMTxwKLikH76QnAkvRFCEN212XweaAi32Scq1iNngkSKVG5UIzzNtyKapiX0Wv+mPPzC2Q93rzAOwkzF4F7ZMsH1aDxLokwPSqS7wdFB0Ys4Dem99JqIS0jf/zWaFP3bbrZ2oQ6tgmOJaLEFCXu1Axuc7vFBwuIHx5Vie9SlxK7leNd8l8MYSLq0IVtI3YBFF+viaOvFxdYV9YXzxZca/IZZBWpqqFPldd8h3zLN8iKTix+4kPoDUXLv/A1JI8hpPNJJC8iRI3hu2ipLxw+juRthN/XF+GVwvghHipIh1bXUsy8AHvR/71fCYYiToXFJiDlotODZOLeMoA8/qgLdve9pB79UR4n81BpdSZyiPILd4Flg2Izgq07itRenOM2lH6dIcOgKh6ZBVraR/8Gwa/A7ulMPWDgKXc+x7b6ryPsK7AabIGncMM/p1BhbTuOczD436cP66FaRwGgeXkcolkPv5kbcajOYo/+Hy5pcSBzPoL+1k8yuK94NuhH8D98rtaskvqfqZ6gHQCAZYSQxrxkyBA+duXz6c50/oKsCH2CxiSW+eLm9BypL5++V4MhO9KD+NPiBwyQ/lHjK4zSCWjxBcdSMAN3tJ090zjJkQ1uwwyzNbxrheJrOcB1Vkan0PAZ3Rx22l1vs9de7urV0WFSU02KqdCVIGnfugNS1jdE61/hEdDKs0+oXd81jTXK0wuvrS3D0jIMiTsMYFe8OdCCMAOffHBo8nY5wdZJoYy6PbwNEInNqDcuzEJmMmQ7tjlgcmfEnjPQv5u98dW5NyNdYDP1Hxrmssxyy+YfMEdp1JbKLLFstWwlo6qspriqbGidYct77coBWSGMl5TbMDPfXLtfpILwQK8op4F5pDjRvMTmcEeW8vVyfrYiw9lKWU61EYZqYkPacMuOdFyaheH6paAQhhCj5BNEhHmAMZ6ipNDMzhOiFs/Md01FbezSPIiIxFHlrXfvncW5U8WdRWhT7BBwzd7lGd7Bi8eFgtwIXWpvGpulrtQ20LrTa4uEA9YWtgTi4e7vWDSeBIKtZmFxTbtJZ9va8BpvChaZWUtIqD2ACoCp5T7bXukGbTOopzd7A8cDPX/Ubj9s2VHup9SWsxRv9SsUgSfq1wcuSsdpY2Kxba6+vVjdq6cz6NHTcUTep5TTq70jWJhvJ0d9lCXqkLUpk47YonDE4UbpdRfmigJyXvw3xawGgmyEmqraihfiuLT3ff4VUuf2wgrN+0xApQDdVldQu2VnL3gbCjNS7CgUZ9jf3q6sC2UU5w4CWDttGC4SYGe7RLBXfkWlMnuDeNmwfFQkiqtduFu3MpMpZFmAwMYd/ljrzovk1gGC2yB4T6VG1fcXM67yMoRnQBhHlUbQKR/d9YLMmqxIcCzJH7bTMqq9axy4qETbxL7vPpThygurxLXfGwwLXoyUSZxCL6uEYrZE1q8vkunzloJF2vL6PDb1oJHJdLPs75AOV6RulRFJKlDGqpXG1Z8A/s6FL1TZ9I3pz/pnH0pB2DsGDR48CHhu2HtwDpB5l87icbYWj7On0vmk9C1Aes/dl8pX51QtznjL5b0jZUOoMo2LGRVxQpba8rMA32ggNeENtnfp+Lqz5eNHE6OJRooBYGAhI4/f0BsmGM2o4i7WGSB1jHmlBGTX2ku1tiVeR/U+fwAYOglvDFf8y0UnGAeOBletdDoyz6QoXOfEgDwwIhktuDsUKUESu8zhahwaO8KOAddSOZqbnsdnADWL0EV/aKy3L4u1o7/NoYOoRmLmGh//YNdlCpZiUgYOGq/Q6s2OpNapqklXlFRGbanFop6IBrQeP63mcdM73kj2cdAOMTrVw7W7quZyrMfyzTf5AdlHbDcGSlJK4pHjXMHemWrAImaSW2wbj4o0A4oV9Pi0PYXySBQJevhJVml2tHmNzqYv1Hgx159juhnMOMBh1ky3PdQZe8rhhpOVjh3hC01OmKHe46+o52a8AxtrI5tpo7YrAbAydo3HPK/0qJegaVTh5cvLwhv0Q7Qe/ZFXYlw7dFN9t3jT7aQV4Fwpz92YH1rBytogtAFGabZ0kzDhthKpnJS3sfGP9KXEuQYsylcIt1K6bELzaREswyePm0fahwLDfEq1N6IBDIRFCw/S4kqB6j74i0KWZBIzfgPW15ZHvXH9uVqgnijxpc+04M6g2eNUK9Ve1tudF7nNPr/8VnLchk3wU62Xc37i0qGOxy6d6Xj0FBV56YNU5pDnscrOOdYnnXM1xJV35alcNRO+OoHKU0PA59aUNhSJuMW53MBDx6dEi6S47NEeca1SKqQFBD8VmJOyI6teZmrWXuQR8AUkw3GywpbT7xK28pk7X1Hl3dNrOeVud/SVbO0PC1RnEfMO9T+2Vfz8T82+/FosERuvJj+mmteSZleC3fRCD/4Zlb4RmnF2MYM/cTQ8u7LIAT6GKKyyIeZe+yQDKFBXymMD67uwexZsCQrMwVhM4LeVZT+n85AQlzOwUHSpJ7zzDvGXC86bg69CM5PVj72BbbldjZONq9KqS0LqgRo6dy0R8PmDl8hvidx7iU/NpLhN9fAh0xHJrYdSW4lHcqO54mQWS2zXZE7HoAtqJqSl0dDq9iGOLaWtkHA+A0NDBDr966tWvybGKPhm1S0bI7y5LXBLU1/y3hmk+pvZ2WpM3tzOk8NW036EkxpN9LSfLyVh50lbgdPn4a0lzZL+IrevtUPqU5LE4ZamaEK1PnDPkxTalrQcsY6CAUZZxKY68JBY0qqT/h+0lQq/UUcwHrirvQU5DohBtUerATTcHEb/mkuwwcRnpoPeaEQipC3wWmOaIaY1k0zKq02UVq1jFPEDqv9b9PDg6c+Xp2lK1Jz3vf2IE/q9I+UhMXz1RLytgtt3/x7r2hq7E2lpOp69wlARf0b02zLst8MnI66I3EZaouDknE5A/f/w80+41JyjY+qEGStOnitBpGJZKnXPlQ1oL690BVn3PVxritWGB4IxQg9rubt0lKNjtqG/zY3jUgnUQ6MiKr7sdS7kYoWGHhC2jQPRr5G6kfLmGRd5SbNtvxc2mP/OQhxGl2nKWAou5FW6KPGszXHgsVYCGUjDdZnt8ub1yULuHzqtrAuuJZl849zqof565WwRc3QFOmp+1YVXX1xLkcm5tEWhshKaiwua8ahNLzzX4RmDrh2SryBQJEw5ZsyBxiJ1lfBigNLs2dwdkZYwUIW9w7piZXPaL8gChjECrgTEDWZ69JPKUfZ6GWVxf/WXlnqpgSie3eLblW4j6QcgcQE+eJYe7ORi1A4nLni4Z0PiOU1qxYjKUUrjQz7IZaXds+bwPhxPY3YGcxK8dW4fo9buFRc2MNpZnMsR/V5FmpJickMsQQn2mUSoDjBP8sCB/IBbNqzhWVQSzZ7LEqXvYLXD59ukbrliXggHg9Vs/KE6ho9ZIwt/LMabCpOoY64sxPmFP5L0eUa8JAXk6Bz2nZ0vVDPNT4+dG6XFMBZlHZoKKkkzTYjJjXl2g4A2IapnT5/iqF+ciptLHDq/1qoJ59hCwRlDDCJnMki5QKPgMdJ0Ng6S3gm0r3eoZU3kAJH9R9AuUdWT+smf+MFXhXya4rScpEOLHk5EJ1nF7AROsR8mvB1X5URdJm4S5jzXBd5ujO3IoXC4oCrrGzrpjpZu8X9Ajfz/Xb0fIH4sPcaY7fvnNwhRKg0LmTCbZp7xpGRoXgyELJdIbH5243n/CGcKkOPjn+/P3LDmDocKQJsPdhaeK9gASf4EvQbXsdGwoNGuwUbxVYrq65F+M42c5SvZ+tJDg+/er8K+4r5rPjdbU+PYhCW1Wm4Ws2Qvlxk3xIKW7gUd4oomPaNQlXw70MDWHoGsiFePaKimFEOFEi/qXoAkMbB/YiriTqA+7gswsRk5O/YkCYK/SVMPH/+Xv03fhTXPY1Kkh25BwJ03P4kfwv/hh+4J8T0Iv//En3/azf12WTwL0LfRbVd3hZtxKPEcfeMAe+L9Dae0vlAz9QoN9fVPC88AnZvRsTY30i93kH6Cw93j4OsElgjzi7QP+1vLjNMtq+3pKve3CXzKVm299m8pNNYFtFkC4tmqngYRv4s0w2JrMwtkqKIbrJgX+7MlZSW5JqhvCMfdfBAew9HyRbb2uMNgoo+9g8+vSXQjEQ2zh24kRQfWHkMl5N5CugM7fNY0kIPco8CPdIDlFJsP11zjOGbV9aLFuywvBkoFMW1dCu3IJ1KXKPWTjm2bmflkucPRK61YGppbgHuhp3WWaNekTk2z6UhLL5XcG5uMUh6QKoYw0PJn5U1rl3Iw2CCcaAlPX9/mWO4/AKSlLfUt5yTi9wmFOPX4k/xJ/jLNRybcy3EYUWHmxrVldGIeFQQ/cO9y9T0QgLtWzYclt96y1NPhSWlM9ZadaGRAVb1NKccpdtv0WLCYrUIcpCWVA902PoKCa1VE8ImaFeqdzZQ9WEVyM39MBLUMtLwLM3orNcPadPFIrv6Kee5Op/Tv09q9Jnn6w6tFYTKHYjRTTE+ndkS3WJYN/JyJi+EjeQcyULV6fPmkg3zewTRC5JOEaD47O1jMSt77Cx4eNmeYxTfe4qsPLb3ZkDhgbLRTtkmwDdGi/hVN+NdZ7UuY9sHXbURcJC3EwrrLXwtKCTFtMXhHM/rLV7hs1v52CcFc0nwYvVwoGMi7wd9qiiQwJcJDateBRLVcqRJrjt54Hf784zcaC0TUIyevl0OnEt5W9kO5CyQIkPqvwk7AT+MlHCOLl71m4admBV11yCyOQVIfnMh5K5WC/OT4le1aisz8EXz+jUfkg5+IbQgajmohypAbLvFVLfjDO3OjBK8lNXC/wnftf5KFw+vBkr7FnYXvJ7mDwtzbOd5DQgcx2GJbpd9jMy9Yg2fa42hpQDeEjDe1T2+Hgj/++eRGXCid3Kz/OXpT+mcszyfGHsFv9QUS6ltpzqy/+MDDpOvoOnY+h2ab45pjS1niCekFN5znbNSbxMjzgzyR9/voZP7CvQGUFd0ZxWY1i+nv7Uar/GOablfJArrre92VN6FiX5fqaKTBLYgVOb9JrkdInp3gkSsf61bd5PMZ/GS5Ok7yG4ViXbR/sLdGJ/1N61EdaLjqucyLZ3uSVOonqxxM1zuuZo8sB1fawRQ69kVpwn5TFnSVez87To28rZix/djtGVg95HDx28dT7SgFfKC38qFOJj98Tiw6KvERZkcs4XkyCP16tO8OMTjmtoKHUUu+BAIee9ewdYM1y6ZQu1BHx2aSc5YMhpqt6CgfGCoCZ/ZrEMWFyhWxFHqG3ih72dwIT/St8BRUIiTNcVodUqFNrnQmwdUYEUP0xknzlzr9Guic58sfxVrzSp5XYy4Yw+khS3rTtRBOFzLQq2aYGknmQ4xdj1MUbGXp6adysHjWx1XpgWRpOAc6UHBj0EfuqAqjv6fm0wvI1rDs5cR8ReVAIm390+6ucLmOG4wf9xa3bfsBGXSMnORKTX1gqRjEO2cbXZuyHK7BZoStbrSy4sTlqYo6+pTT9Rh0BONoccYNtzcZ4zvd/8ASvSDUqIMJqeozdODt7eSHejsp+UjHRNels9PJMgmfi+Sgv+EtlJeN1fNq2O+ynt02x53rkG31YciRZ7ljG/V/3KyTrqhmU3fD1t205TenIjfR9u52Nrvja9xgGKNxmekTXfVkqb1h/vlkT7v/VAM2zhEHBsVFjJLbJ/N6+f3omhjCVCxpZv2WZ2acEBC1u8hgG+MER8P23cCXGOtolUFbOt9E8w1PO5nlaiQf0ZsrFOFAPnnKA9ls2hyHpwJHlMfZ5bEJkXb5bSF13Y/v20GHAd1Hq52v/S2QUj32c+GRaoHwxnFAaSFUBctnuh473eOljPThT6V8HiHPEW1PG6YiV12xBCtt64aLpc4r1iNJ7TZtJsgnYZ0DfCjq9fUEEjr02EnDA1tSfY3zZ/UpibpnzSD6V4/Fju0N4sPRXek0v1pofnHkxHc5oTiqCv+x+fqxSuPqZAMPL8Q7xaeKsjZT5wMFZ53zLP7aqdBVc7yFmjZdTzhxHuNb1fqVb2o3Ht5MSGk6Gb/VZEyBe/qEPTufCVqRN4I9A70NDCbYJFTjQm7peb1uvJCrCIfP6WwFKpmRrUIZSc4D6TslFBQIyV3r75ALnx1GSQ5H0QeE48gxZTens6/v3Cxo3OwQCGApVQ6/Xhb+h/tHHPu/Y+h0N2gD9/PvuPmeY9bTvnXYs5KXWwz8jnvSB5eORMeVcqX6KISB2orsKJUs/OBsWJQ0HiuUCNNQg5fKkBbe+RDHzoalMSdxFHtyXMMynJJ0UmCuwyZ3rUgGzTeyvsO3qiLPaOvrrf5u7TEoSXnIBDQzYlaTeSgsPRPuF44JgRT+4Z4JS/ssdvOP9D+YOxE8dmdv1StBfCmQ/PrYIrCmhCZ3Bfe73Fz7qvf6uLZcAlrwMiiSz1SRpMr9PBcCHkIjHisSs3U/qQCSHYWM4JVVNY6pDUN9ybt9NZaTa7ab6xShutFHSvn5AiGdnJfTD8wpmRiUvGHW1s8hRT6YPl90mufcmcRqRUNKbdN1o1aF/7m/wCS66S0fqGxd47wW7KifJc911UQFVmzeWS/fsto2gVRrE2p19D5Nwbu5G5lIT8qqg570yxlrXCqGbl7TKBXce7MLPlfdWs4k47TntQnyN+BHfoBhIZVGLGTB1fFtRSXFwTmLp4Sm1a2RHyyV67wSFwB1wzbQxV0NcMBLG3CLagS4dR5M258WQlA9IbrFi5R1jfPeHG6i+QAD2hbY/9QRcW6zSY+M3UzJkfGXKTWqyEJGbDNiCoTYJbedzIgbWjVDcmYR+10ndXGlwUttiKVvsRNRGfUF3qkm4TNdceSvt9xOhtyv9sP9xom02k9n0fLkaRI4+VKauGnwe8k2NNSH4Byx4cgFaBFU09EI6EjUPebT1UuS9LFg9Zg7ay/V9T9JFyQfHGr2vW1+gwKA72Rp2YGV5iii4DlT5hsdPPz8vAY/2T2w0rJYGJgSrFZwj+tV0eSk8DvsRy9RA0YZ98A3MF2evJJzSbkp94A1yWryO12useH2g4CVMCw+3Hqxo6TeG9Vjxmc8EjwPzlEBYOwBoMUfAQu6YCh3nqyrzaSMYiRNUq0D1XjbHEhK8tIxMGZ3fX6aCyfpiQrKfOfafkFxdp4LuUzLMzb8afVR5xq1RtG68J1dJxjnOfgEW9mmjavW/kYIre5UH7XQJbtyV9oZOdrxU3gtOK83xq+RYqV+/dUMp7puU00pFEW6A0rVkJLiGK+EElrSmZZrgg2uL5WhoW4sluS5md62QTrwEzaKP6CyUx9mttxWk5xPVZ50ETg80qPTTtuPQwgOv/hN7508ArtedzPb8pNTarFi+OyUcX3e5nJsn7RpvGODr1X9eA1HBGRa4MuUYhi9FmXVIvCuJWabmSodG9yiQgdJHonJ3xMidno1eQMxmCy1SOOghfsLLEG66D2fgWoQIJkhbSUDEnH6MtOaE+LsVk9SpVac6h326cZNXixyJbj7hRHq1267t74a30bUvgl3qhwy/v6C92tWlCIlVXTCcmv1A02gN3/3dqxpvmPAQDHerVAI9Qf48YHHu336LNPiSpt7e/RF1/LOwy+yu97oiyCoySfZlleNOTI90i/nuHFuOHDKS8YdaZjoswMKT85JXtOUbefrCxop3MRQjeBW8kr3b6q++RfAMeW5L9r5qZwC11ZKKxI1lj7AHf/7nbV05P3/AbpJ57MXghTSbPRLVYXogrKt9C8Vg/71ej5bIUl/MM0cpCPVfo71Olii567uBdWradrrPEtRLzK2IVWDWzrwPezzOlDy6M7lqYpKyqZjzcZnBYTqc8LvW0Nv/sW8IUT3SoTVgm1BVpArSNaMy1kJXwZaSAr0WRhOTfoHxOGUM5BF4fygPwpnCeyamgyCDHRHAg1fw1cRr0VPLZ0zuCl7/ZNBuXkxIl+VsYeh21J6p3EVmBvJr+ZG8R8odLW2BwIW1rU51+CumYqMtzkXC6Izpw+k730jHmMgTNyQt8TJDF4YvaUhG5bfvyeGZnAmdzpfqiu5zbtO2iJyl3ad9EgXm9C3pEzH1ndOr4LRIkuL9S4KWAbKmCnPuEqZR5aSnOm2qrxJIqEVe6vnOrOxrqnZGwQOF77xKSGEV6rOper1/f6BNjht7MbXhZ5h6AvSEOy+aeIuTRKcUVOG0EdE5h5ixC6rfY/OD3hTA1UKftK3kU3dRu043odvXx0K/QN1W/5MHgAV1JXxEmic2xLPkLeXKwZdiAhNd7Xa9+0fNjzC0qLUcD0lF2W5ISQqqyR5Ry9f8xZwWL3j75Km0EsK9x1whpM9wxD71FY3hmzbDMkq3eZNq84RkuEmh2Ov1saowXHw2/EfrSTjgIQXw+2ANFkFxo/vH673cRqdAUqpoaHpxNmZs0BZw+RHHr8nhvLVQjGHRc04NCaJNmgPVLPxMQrM8qQNvakR8oKQ7FCs6QD/MI96cXYGLJ5Ffkvq1QbfZVOWgba6+3dgpNAwn0GoaEcvysNaCH8UHw7mQJr47t5wT3BsVFQDqZy1LCtm6T4S1tw2SgVbdrhaGJhVFJWq/kbJKGW46B8BgfjxZ91nwMlBBEt6oekredjFliaOs/J+zPtwdBuhrzU/jQqggQ1gN1zuKUcIgafYr7Ctn88ghqHpGO4TbnF2GzqAm1TijouAJe66CaTMtqsg9eYRPgtOBHaUncoPb1BgtSz4TmbkHTjo8tcqWiDpjN+CuPmFH9oBjfzGYemO6XqlGwD59PZpvmFSL3SJYl17EMUw9mNo8VRsL7ZiDP5Uzk7g8a0igTii461NyoCEkScmhWMutIuyn7jc4WR2I9tBuLCqQUzPKs3a6mqLbbIltJcwfb2BDuYAO/ho9Vg1IRY/OYiAGyWyzCnHL0zdqd57qodES30s49w8Hhxwd+jxuQV13IY5OE7m89ft2ECHxIIxmMAj9h0phrJlqc0Rm8qKppkNIz9if0lxFouZx4i2xbIXe8TUX+PoAlrUtvKii1Dl75nqhMd+BHgiG46okEUctzsLVf0XDNITE3/lVuF28Ilqbhb1Qetn3MSY3G467CM9Pq5sGys5bK0eL+jAUUOcS3AH0RHWph2AShkH2sYwm59SUoX5anEWQZt9PYhOQPxZ7Ye0rmSNAlNnGKfKwpyhO7/7QVqJZZhpecrbZ0K8SLbX20ak5y6SlcsUK28ntO9YXeZ7oDynQzeVmdjzXZoH3uVupoLHp5O2RCjo3rsqCLJqPK4W+668A4jc/tv/4hipF/lbS4baXVy6aSr/tnJ2QEej0MXtHElcUPuM6FDKKI70MiXKJP+L8MdZ5/4PUkg6+dfMtaHqIFPKNmddQbZSjWO5soj0nV3jUjwX6OjtxFVvVFphH2pBfutK16Bt0bL57JO/NDKSHok/+MMl3ZjpjqiU1Kp6F4ndkjdyuUN1Khfjm0ipFh7+bzsU348jLFGG5D3pI73op+TJ3NWvq0/xBtvUYCNrCDsAeDlItQ513dJlHAaJO5gLnKUdy7hLAtJxAg+7Cwa3q708J6KuXWIZI/XX30gdZ2T1vTn0t7/+rbRTbJrNro+QQY97/hjJ3w8jf0bYtxHRlLlrkj0kGK5O+NPDrJNk/IA+LIJtc9xyPEYaDfG7rVCTv1hICasZfUbIYmaOJekxyW0WzOEOvzVC1ZW6X3QaO0P8rLUd6yt53WY0BupE74F4MzqT6gGusDg43kuNzkE/RpMNn2WCt63x4HQUL5nPhYuJtf+C5USpCZZL1M+l6eBdY3IvU+ZIygZBAditlU/Or68eXOmBfqd2nuQup57kTqKUOkLFu/2maSeUtX+y/QbM3/Y6K39G8PZkE8FpFAkcddiX5LcQo3I277AwyfOn0MIje7P0AkFc0O8Mwo5dm0k0tki0VCbY6xXidPX5jTisapN/COn2Gq1eCqa6JI1rzDS1wzAPEpDJWfrf6UwCB+YLPKGMRmsrGelUoGSrqwhwfij5+lF+ZIIz5Nw3Bsu9JWjn0DSgT83WA3Wqw9C7vEsolvjfyc8EN6qT2FCRpRTF6QRebHpvkCTPd8J+s1BK95IOaZslU/oDnCVw7tqI5ez9Y5woHCusu+cmqLLhtxRdH9/qXcE1QpwVXkSOZnMU4RViN3Xv7p8vBDLyYBZgm89PU4nUHV0ISZpaJms4VJfMoU3Va0SOBj4Ifvp9zHBIJDlkif7pqRQVrTht8wQVqfPGmq95VemFzALG9zkRfVux/I1hFejAtLc7NHCOhQ/ODjwwg4r6NlxVsbqssaH2ZVbVm72+5BEs3SM4hEpe+rlFfEuW41IqSdE7JL3WOATUcUCaIBPCX1R1WZDIsJdOOaKQNyHHSUrhnHlXoBwihIXXDLDCKo/LoS7Ek5etttTaOpnQkVSuyyJLagqumg/N5q+Y4TS3277nmq+EOoU1Ayzqbw22G8EbUq6LyCB/tQw3kAcwSjH8KZTCAZgGj06tc0gOlQ6LBoEDKWZb6ibsWk+cDl6/vsCO+EKyDwcRL4+dsfnFcrqrfyEwS6KCX2vQ3e1/KvgVlskrn9miad43sMhbGXTXfYH76WpXxJn7ip6SJbRrEVMl3Q9IM5D/BvAKB3bbDnEDXH7/UbPhCsHaaBP8GRbDLOT2l6bretO+VFYmysgUoV1RnhS5D3RSRkyOIh2j2WDMtaH3sqiI//H599+NlpTiyOUuhucqPs+Fd/ym2x/9pXGnyreoPtImMns24eJAJcLhIgCutjWLONUNzzkYIe9tHYIBui+MFLG3Oo6Lg3T2bGSj1SsX6PvB7AS91CiQ2R6RyK32uxS8KFAut43QOYEP1jRhflIxP1N8V3n2WiYgnH1yX92wg5Afq3Ah4A9Ph6YgyajceOOKSRipW/BRPAw6eST2e1Bae6gWYbExGLpvXDl0Y5V7ibWP2Xde36fyo8lDwfQbGcTN9+KLqxBcZ6Ctv+2c9CG/RGvfopbRtJ4rWkCXi8vrSxQA+VUXlgpIHaLFREi7bQTegSI6THxHeoIvJ0HJ4AAz3N84C5KQplD/qBGDusw6m9HyJX1D3mZR4dR7GB+HV40Tc8+PdtN1Xf/AWrQSeWiXWYcH7JGWHLbjDqw6+e1jGGj8843+kYSz1JbxnbYPibXKFShNVUJXrpJxX4MVn6jPMGosAGgLo5z9fpscH4KIzkkO3G2X4zOL/QfIJHvWFXR5VrwYBNR0Ivmf5CTLsr6aCaNRdWZ2FhfnN2PIAkWjE4JfapO690qIB9yGcSa9bEODmL3MnEDv2/uDvTyhXYr18Km7S80H7bK/ZH056Dvlo91dbnfra/20esm+QkvJwacPScpQ1ep+nXz4lJ00XEuuag+jzwgov2nLa5Wt3W5H48Eu/TndnZ0karAX81ApM1YYUUSQPrCmQVJMWk1z5GfIMBua2+42MJl4r5WKTq4yEIcQWWzIIue83gwbZ0RoMTUfmRORqDDi7jWF4HhTob+Xu83EKMmmZOFrk0ZsFy+4Mn+/ODyTJ0NQynDGLKBCiLD8SgenuUhS9a5NogeKSJ3eg1pzOm07OLnSCvqkuIU/jPnKaTGlSXyQLA0tRj15D6V8JW8RCsyhR9lFSCEWkYtV6lW/gqSf1eSkLMkYXElBSBg8R8xWhSZ6Zcn25dk9EhtxBoU9sAEkSx2PYjkQ1vn11a+iwAolU2o63E4e2V2V2mulCVoGuWhnu5Ct2ncZfVEkyAiKPAZi4VAm16sFTxDcLIhDbTlPIbLKAhJO8sArO22QwMiDCo8HHqgBxks1juVCnhW8L4vu9LlV7QfO13BLId1t2+zDVhbz28lv89fXr+EsGEW1fbBIjywlLAZXYku2N8oFNrIDt+6gIIuOT25IRMZkpSeDI1BeX2P1A7ouSvuUGXCnN9OEhGVdjJuyobbSnxvxhPqK2zFxnQub7ABLOKi/kQ7Typ3jN1rf2jZLlM1aexW25GLyggRLbgtc38yWprk1VrWeHHhq1iaxpeTOiv0tmUD5jG7Ocyse3lcFyve6rpkapyxepoEjFpD318ZVZXkaUx7RkImDoSeFvoJm+q4jAqdGkNdr0tTXpO4Z6Ef0FebXy3DV8A8VZ8izv4K4ZBiKCoL+b//zF8dcRjZ6iSBI1tybyWp1d2NWEE39csy5pueVrdfMPo+ur87Zz9evZbfSucRvfTedChLwd5Pn+TExPFTHx17kECwub8gh6G1p2mg1pYSkjeQt3VNy88HyufSFtE8R9Hxa0kYXsjkvJoIwIbC6PFkIt2J/9OZKTAV40dkQwPfim1kHSxYIoOPQKMmBRs8i5r7Nn4dHf9nmziNnF/Fzlds3auLUE1mZ8mUONg/coP3YXaksMCtQGxOA3z2OKQKCZf1kGi4TLy945VMF+2vym++ysnZqInG3tNqIn45sN6mv4+vLpB5WljepdeqRbxFpofCDqhWVm3akpbwSloU2P28rLXDjr5p4h/Np7qoSWrK1Hv3RYt/Zbr+1eY75l4/x5VKOS0tVCh3NGETOWkGCTgSYSm47Jo9662MDSR3vARNpj+RbmnFs3EqJUMTc8iiq4QxpUwyBrfFoBmiw4UL1k30aZAya3EhSV0QXgDTU1bVaR9ria3yvIzGUTXoQ/KmHYLDBYg7Tv76wXYksZ22FI703VLOOifu7OfRAN2XBpF/voEvPz4M29cFA9PA6/XzlndqppCq0C3AsL+ENlzDzhwXVO5rrs0Bw0UC1pb3YgZUDb40SPX5TJTsnJ6VPGaJbppf2394GTHT9o4lWsQnf6ZDbAdruoJ1fPjgHXn4J3KaBynyE2ywAHKl2zZwUlLun2x61g+17aoXNUmsLYLKMGVsrNttqgKGWCQe2iQlBtUlctsVPKe3qtA5hkN9a1T+thRquE12GoP269wI1RU2ZBEVNDpYDOf61TwiD/IPQy891aWbArqIoSI1XZ8FDRn9AaRUh9kaP1vGjQFOpKTDmlBkm+Cj9UDmU2sLsg5drxyUq4pnco4iBTD3W3pjQKhY/Umrt9Ykzf9B+rqYEyuHn5YwKSqyEX/z/YRnh+mCAxhmT3oXrpKiuhdad/xsjRTVt3wj0paWJw5AP78aSrf7xQoGiAdLQ3mcoYElNy7EFIvOoJC/ruqQHi0qR0NS5kMg8ItV4V2Ne2EnMQfIyRJ97S6PeXRLt8JHAxukJR5Xu08Xhs2QpRHBxydLnC9EbVJW3JithIqeWLuHs7PFnFix74A0RjwC6eQGWA8Pu0rkDnyzuK0A8nk3Xo+prlRC8RFybk5nwLDWo01QZLGhBPWgNCrtW9ssLbovzAOYxHJrwH0nuarJSbEFotpez9vTbmTR7OcLBgjm6KVCKrpbvJNCVf3gkTMNqneiTCVxtCD/1zWb4adOnQK8bA/TyAAzp/TLfwl7dy/lB4dNAstzyX90QdDDKfh0sM68EYb0LNwTvb3NCoMuWF/5gq8uCfHE5Fqkrg/xHuCdo4cPRIl1mi+8aWhln2TXdWPcBvg3kVK74dil1we7W2Lq/XtV2VwSkOx7ki2C7JpQG4trim8C1oloNhtevHAXxuHik1yEI1T13dSz72q7T1N2r8+VnkNxItU1RjnWk0pPltvgg76k3/ZOXi8WrrYWeRpfHrwvP3LC9P725Q/+G9PPd1vhtrpCyxTb/M2krgVM0zH9gEIbn3oSpU1DgBGPrJJgR7zCvyMmcXNAjvGB0OMYuPMg53wEPBFTilK0VakhXglq2VwtaXzLw57r/krYGW2n7srbkIv+EHQZPil4GeXPRbZHxyKCAIIwVUiWqjiCcROJV2AlApVgY0KDab8gVb92zi7HJpWWTEbO4XOYLVQgTuOw8vhDqvIBKAZet3YBLNft5TXbgUmqfkqW9PrAR8WWrLkgPMQ+X2h8kZ1meeBhkifD/OheUpqHEhb+ln/XGGyMWzIOre2NYqH+BSMaPIq78yRLgQbHRhfpjs+2nmMiSBG5rMovSC8+IEWXOYKcaB69B/ZkfetmShDXydPqPoI+vm6UQbMoLPYeqMRXq+YNpU0F8SPoSfw8lqcMoI/PUwFVtByG4SygDB2jIIcSozIRro/s/HarvHl7dzcBPyA887X6I9PDzeEuRhI72KxZW0FzWfhQYr5AY6Z5+GHmg2ApPlCIzdfdU9vaL4rHN/gy9PaRHa4l9WnXrNfrCx+ZucvneGo3w+3l9e9X2JytpEZu2UyN57A08+OUMc6aG37bG3IjaqzXXlug0S7bplxnTGZyvgOO2T8fPn4jIuShkQ7CnsNJok5F2JQMdpdZlxKOuwYyGp8T3UWrIXoX2zkPmVrsUrYET8lesLH4g9DoOj7eWvfkiz0y5ZHwViVHqZeZBWH/Ol2BKXtHTNebZAmGK5RsF0VqTO+r4WKstRVRrppf1VC0BIKaAuoN/A9Qiey9UpKe5Pp8CW57yXCVbb3veMMtYYwA3FnEozx7zvLZO8eZWviYNTFZoZmkMTTY2rvinWicYDaIYQB22wZ9cx1fw4gHEOjlb8fGUmlx745CFaZN2LzixHlqG+S7VxvBjR+4ZaW02Lari2BK0kFuXDEDAkOIpYrFfHCIDPN7FHJxSMeyjD56peH1j2b0D56V5kkIgC0aKGJGP3AaKufEK0175yF4spB6L49XAvzsc5MfVh9U7GFfmrrZ2d7W5Wm4ObezQPRZX6qrShsHrmpiefe8zi/1+zH5lzXWkU3IN9Deiv7rb2G6QwWtsQummBH78Wl7bldto+SLIcZusMgutYxuukwySQA5LSDVhJy+xoMn2q5TgpTB4O+i/FIqg0YMNgk32QeyeXg8Hx9qc95uiUA/8k0DrNJos00+gHuZLPuYVAG4W13QaCWbdbIo1g43neDN9cU0tiQXucHOOsKD0VHhMSxOnCvMAHCfaL2Oh6LywtVm7WVURfZrjcAMGH7uGTGrk6BD15BxXloqKV47T43GKoO+JBH4rHsGfVqefhAPY4yrbqnFV7TeHilBcHrBHMNxs+ntbciv8DZTTPPxIebubhyql68NT4DMlyAUPbYajxE/X/ucXZwv3XoX6QtVvq7EmzT05ES7Asbty9g5F5tv4cRtgwXF2QPLqCx9oFKkjfqlVaitp6T5AXsMUP6NM6zuitOjXxwSf3eDO10pT6g45cBjdxvMkJafSfFZifbz9sBaHU0RSwzzkehlJQ1tvNoKxQ6VueOxA4wcC0ECrniuOjsFNZDM5VsgbcED8feKvP8wDSvoP8DvO8mmvVI/PERdjyv/jEJcHzrfeHHXRawNDK14sqJ4J+mZ+Nj8l99uedCtYK8q/go90BaXY9IqqFoJvugD4g358Y336Atv3nTgn1RtVn02n3MvVQliuFQSD7krCtKpaINLn5xPY+X05l/sLrBw+6W+qv/z00w+V6kFwA3vkRQSjNzJBOd3SkQuODGSQM2zUmlfzyfLR30VE/nsSbdpEpNNaMl/pHcoj4keX1TQCcfRVQn9ktjkxlPwtkaFTnoC7tucxOj324XqzQCQb4FStMKqJDtNEzOSKFwWnc7oHEeQmt+mcaMgGaeGbTWHqhfR1IdRdtjCPfAy6PPGxZowZPqO2rA191fcvRW1sgccoQoM0pf2/JB9QWTw78wu2wJfcfMoLGoeEaOeJaRR7syfQrnqXFUYwETQ57BMzyPWdtZMqw0p2LaqwoUEgCH+mSMCRvB1YKddbprC8QAjVyWJ6M47uH7ThpgjFb+H3w3oVwK8AUH8J/FiXUM9Q834nQ10fs7HG5xeX15wBxsK0jNXF4mB1FcJ+lm2sAW9+Sb9Sof2FhslMPWg+u8gVifi3WnuFLI5u7lxTS7AN8yDpPjRzgCOJH1ULJsnKkINmC6buhPryLfqIKZrdB88YJWY12aFpfe3nvlVP8vduSN7lwcqUBLzU1YUYOoMQXKcrZZPyb8EYVKaTsQJRyn5uYQmyNLmCKMsfVjJnA8KPqQ8uPRd8eM7Tw/hEK/8dfWS15L/JtzxwtKuQ/ASpTHzvg/e9hmXdCPdLx1a37rbhMIdO+uvnL7lsZMtqZ9hooi8Z19KTlVdZDQkeMLysbae8RJiNzbQRWjWdXNf5dyaZH1MdVlttHE2ov5HcqstD6kDHp1QvUhsYz4eEBCMIcp7Kthitrmi0q5Mc849l2bTG+icrDmYHovmKB1W5Xwbp0Tq/SApc4+o7xh0ZWpbWzusNaKyUIZEc3R7zYMnVgLnx4sBFwA/OCOgTaCdT9wl8vf8djqTQ01uakZzol1gncu8u3wfoQvlaqO5LEE2qbR1b1LdDODMaKrhW6cALSP7mp/KVfo7tIUlLSD0LS5BH5DnzB9OmSiuRitOfTJcxShRlqlHMT68Wy4VEOvyJSZYrPnAkzjId36bf1D69WJ2Bbcy/LEvRzNX0esXkH/DxJT6YJw+TOW4C/TGu8K+42QLZeziAjpU/jCIqszRiCz6W0IIQyKYWxKaDjmT6ueQ1fSpVhbo911L+1Vb+u4LxERHWw/DFZ2r9XRNMPNn3yXYw4BeFkaGvyVg1XC9WWE8CMwSwwEAsGRCMzrNbnq0Ixsiu/91RjPVzK5LhuozxT55sCzO2vwn7bL50xz5bK2HYYmzLExu9G9OAkicqsbWtctRje7M4K9BPqLNX0UMd6SK80V0902s0a7BpRE0B6iG9+Crvl1vn++0rT3YzkclgKzbBbQ7ATU9DrkZam06/WlTaF3WJ34ju5SSdQqd1Q3tRdDsYk1PPnxmZbhKiCl4HkdI0re05+aluAbBI05m8gJeoevM8SG3mN4eBRjVXstpivZ1W7VMFD5rgvm+6ZWhtjiesKa7ozhBCSr2RYdyO69WUOxKUh4C9n1uGglcq1pj+kQnRBsDXn0lpgfX5KR+vPMpWWkTDEG1MVSBZd3Y3C5rYhMAlbkYhTW6aCHlruRFQqY5tZj58vSC8pbWPfr2NO2yNbi3XMLwGjJuqibVNTWJYV0mdZFcEdN+JUgFgMUTHgzRQcO3NL/r0T0ydpNAdcRWQfhWOu9Q2tMNOb4PO6DtoudRnf1+gA8sCQC+IsqnPHNQjHklL1ZoN8mWcK3xkKIGY11DCpTQPy369opCihGZBY5xeX13JEd8JFWDfD8a+YQXEITs/N4X2mkp+0pM+qiSEp9yZJ7PpyU2d+tiBHK0mxnU2LwXsW2ghtixBkSOp82IhhTO1CrXSLY1yrZHl9YmIJrUJnjXuBfrDlVI6G9Edo6hOqxoyCZ7B7nDm5fQdJx2uHteo0xKd+PbFYiS0Fo62q9UNkhYCjJgNObVpvUZcmdnU27Oy7DA1S/yD2Xx/vUJAqonj2ImNrDIc7OjWLkKv+bU8XfPRuS7nGqpfuTaNb0fTJsBmkYc86U2VJQn6zTbosseIYT7NwIqtIeyWxuhXbZTOcBy/mSeYsC4tkWoW31lZ54PaYlhTnFxNBeZP6WGv+hZMKbBCKZjpbepUXUaJeuJFEusoR5w+ckbC9t6yKtxUzsO2uVweWMTdBOnQhlZK08D5E3gQusG8s4dNRI8G3yV+fD3pR4yf/fB1e3fkoZObr79MOnkxEob7OOtDrJQZbNG7O7uiUgXks3DCdWFOWUyXFZlWkQXzePyWg59dxjfCFrQMcAg94+9T0POiz3HRp0z8Tlm4d9RZN/V1jf3uWhjyKlic/zob2gXFMk1rt+EdhbVQCvd6R2GWEdBTU5o7CmshaTm5DrqrvBVrXLHirh5SsehymwwGrJXzoSKzSTlJLtkDGpeiADwxt5hEhUcyVtVS5+cfvxnWo8dq0nhN5/PI/fnHr5sR9KvDVT2d4RxP1ZQccEEev50bZqLaF3JBLi6kHZYLHH0vinRlefJgV6LYJZtPmLBBEVZw9uQIaRJO2fAtB26YLy1fhtrbJNUdO+UgRYABHNFbelLu4LX3euaO3wD6/oGNyD7wdPWEPwjpteQ9tqsuifTXHzzsW5XCQDSSOl/+IHvAy9zviD+sFj/KPm6UJH3GcmiOShS+eAy1MdK0d3ViNgxQ4VBuJYyECgozaqghfkVY5fVsf6Tl4EF+o4RmoDnTrg6NsTaWaD+KfJFQdzpZJ4sFKw2iIt1L1QUhMuIgesPvCXH7UpfP5e/s0ohZqeNQeh8fpUR27M3S7mjh1/lyfjI/l3PaNwiqu5vxxNfwvyqEy7DIb6mv4ZQCc2a/aXuJvtkgR0JJIyr8dRwhN0jeugb9IsLxE4h5/F/+8LfHM4zub4+Ho3ebPz6W3menQ9iI0cQdS9zsjw6eJDesqOgkEQHTQ8IkE/3n2Ouh3bCyKG5y4RhF9vl8ToZ7qRzq1tdx2q6Tl5Fxw7AUpWApzZpEAYY9dpykk1irqOv7y047umkMM+jUbANsuHHpg9DVe2RHhm2sirQ4Ij4bZle+P3mNOH2YGPMYZNkyyMdcxgcHGq6ulVwzH/eLOvMtXDuwGExhEA774DiMiH4B/SNaQmDeJJx28AxubIN0cYD2wmK59qKv1ANEt9yA0m7uSdDW9C7fJt66XXgy7f9wLV2maWOeJYUfW3KEZb6BPUWxLsmeIXDVfOxTwzWCpRvH469JQ6o28kBkuadOgn1husG0QvtWBbnjJNGNpKMCM7A/W1BOyNlCuDlWOI32D5J4vnjjutrMHIFXIAv4+hIoqVTbELb2BM+C2kyDDxsK4K1Tg3Q1B9P+7TICWmSydu6qzqNR+qn8BUDctpkzx7E29ihNYeIGNBrkhwZzk5MlPnc4DtM7l7ixT4Sxn8bmVy3KhUvQbx3bMVcBNhAaGbw09wZj2xzqR6C09+VOXrUqfrtuo+BUssu2tO75+4kOPFJ9YLkqajsRbBtRrrx1R8oR/BwmfEUUKryLABcIWmzzeDfMAzqFT9GMAx25dt7C5s6HoLVututwxV82KY9qizltPEy4IeEGQ5efsYXO0DieA20d762+BdXc/YUg+k8EEeBhZzV60NDWSGH5LG0+YYyZncnbEpfYqAO4kW9N2kia+kUewGZcUzf3umpcAPh+tf57EOqjhFDtenneaUXCMpO6/0GpklHTVSPjvnfNOh6ypodOSR/KzfNbXoARG9jciZlJYVv7+XfvQ2HLxUZklt9qd9+BK4GErKC5gXb+DXxvmt/r6gdwMaJjMD634HdPnk3K0ah9bvDXj9GWT77AfG1GsjOiBNxxInjLZIxSNKecUi62Nuww6i8Iml/qRMqwYmIhNqyTkd6IHjMb7M+fhZEddT9tXZo0Cwx1f2RmlfujYUzPd6p4Ma0HsvnJ0XOgXQ+g3dNWHB7sMHJq1dV+aCaQKE+JPyeE+rDe73D2gXJs6VxCelihKbScij4OeqkmaNsIIUxeBFtBVHf+BY+dXRpLDQ27MqbTn0z9r6Iix15cw1GnNE4v7edCRJ6+/GEij6DlkFmivNfhG96XfoP1vh/8TvAVuppFqdwjP5LRPNzX3C8v/cy8/kIkYekqsHvcfc+nbmXAbnx7cYfHveaLEO35QD1XyQEBGGu0OBU6FlayYTogd+5ip9fn3R3O7TqIgz4cGnmuDzPugi0NG/YL1pv2ldL10x4iFRFNkotFj0JMqqtzTMnx5snMQoWSGUql9Kojl0b1bXQ8kahoD8AKAq5HdiN7vilOGNY8P4g6kxHnmaENX//bEMMBGLuwOD0MWAFPE6xqFsp3gNTkc8pkInWrWntoRAqPpB0CxjDuVXTgR41tPWZydryUnUNeonVySuaYKLfCIyb08MeckWMY85bYew5z10hW8TYfVnxSevhUZ3AS9TBsQnHK7nhOH/9BjhqPHLwkQDgo37OLgqEGvWp3dIcZoei+/nRvdVyGS7l50+Y2OWGVZe111Oa77+pHSfaRVgrPANWnfNvz5tActpK4YOE54QfKeWHx9G3muJzHfGZ/JgoNPHzkbTsX3qsVzDUdmTPj8mFZf/28uo6FzvHmFx8E2kRjVtV1Uf8Q3DZknhH8lHXsJUKAxrRlohAcuNxK7F1Q0cV40FW4hW0UvPjZe3zbOdGJp2HT5A+LfrbG9jaUXvZmAkHvtRzoBBmi7o1eF2ysdP8Qke1DB+ftDcVFxLv6rDw7XyyumB3jhMC7A42qmuYf3PWTO+biQVDwRvJQyh4/GWU8wvQHNJIr4ykrbThgCzwA8WhbasW/m6eZiTzLG9Iq9QBVvOIJvu6cVwCW9+424hkyPQHVpZPPboDnVbfwjmVY9XaifLV48eLcifI2NWfrr188SD7ILkLYoKTFrQKulO5QVRjDqAIPDvcMNWiWlfBhKNyE/ZiXnk2TKHhw2xN3PcCuilxDoIfc8Bg9yiWLeM2JJ5IqkjbYPkTSU7W3scv9cL9ezpkgf+VL5IT8kr/yNUcb/OYvSaGgjin8hfrLV/yWv/KVIjcxKX3YWz61xd9sjRGcHkt8QM3g5xE+PU/eIiFLvjwHdl8hC5+eB7gOefj0vKUM/FXI5LfkgqfPZPyQb3taMsl+SyoFDUzjr1alFEzAD/nmmWECfiEFCNVjgTAnk915iSllyZ6v356raNFz9TvlnlxPX8xitiZ4vrr48Fx+Wp49fDyPnylPHnFdjnyk9OQWp8tMKamEOWftClgCVD9nM90A/PDyIoUHpIYanuS9QpTa5fMz5VngnzhJS/EelCL0fP32XJOLxnxN8RJ8KYd8foN5NbFk/JBj+L8BKsQqX/+wAgA="),
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
<link rel="icon" href="assets/b3131731784a27d3/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/b3131731784a27d3/app.css">
<script type="module" src="assets/b3131731784a27d3/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/b3131731784a27d3/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA5VUt5rbMAze8xQIM+Zspldd37KkZ4dI2EKOIvWRcHv7gNJVp7tK+AvRPjX3fXKyGwg66cPRvab+QcC4PDQUTQ0Qev3rSRBch7mQHJqVLGavzFU4Yk+HZs20GVIWAy5Foai0DXvpDj2t2dFsvDkAjiyMYVYcBjp8fABXutmC5dClNeU9Y5dCysrvqKdb5oGXnYDHfLHHz6lNUm4xY+LoaVtpwhLo6FyRnAJ80EKpsWNQwcDxAjKFQ8OqNdBlWhwaLFpyse3Tx08fv9TPq2f45KV/ahe4rrR5WS8N1BaqrMclWQ083PbB3HEssgtUOiL5my8Ow9yVUuXFZR7k0rxPfhXIQMnuz+Lvqm3spFUTeznBNvmd/iG4oGrN6IKHq1we9Mg67c8aAkkgHV11r7F4uQSUgf2haVHnc+PSZoz+2sYuApEozv2yJvqP3Zv2xDx5pEZUxzpdY9ALNSsDxv2ZjTFNTr9Tcpql5/VlijFSNqB0qp1HWRV1Zu+papSm5FrxyB5LB8F2XJJDM3usR8Z02b8vHRcYdKwQiXyBd7jGzyM0hy9jm/oeowedNIFPVCAmeQONS56O3JTzUFOGQll3uzR2hOaNvT6jsTUHzSniVIAmowljZpwFbOv6fGPajGNVyq1KJWGRsl/pJOS1hoYUWMiMVd8WYoxpFR2ZqzlO3fkPJ3u5T3Z8cPwAr/xm3kgEAAA="),
    ]
}
