// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "7777251829379569"

    /// What the files were made from, with the hash of each.
    static let sources: [String: String] = [
        "css/base.css": "02d1ae4c08dcbfde",
        "css/money.css": "c2bcf70c8d82a8f2",
        "css/parts.css": "f119fc8c9d09bdf3",
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
        "js/parts.js": "43c015db570f57f3",
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
:root{color-scheme:light;--bg:#f7f7f5;--card:#fff;--line:#e4e4e0;--hover:#f4f4f1;--well:#f0f0ed;--text:#17181a;--dim:#5a5d64;--accent:#2a50d0;--accent-text:#2a50d0;--on-accent:#fff;--busy:#3a62e8;--amber:#de9314;--amber-text:#8a5a00;--purple:#9b7bd4;--purple-text:#6a45ae;--red:#b93015;--red-fill:#b93015;--green:#0b7a53;--grey:#8b8e95;--hatch:#55585f;--purple-light:#cdbcec;--c0:#2f55df;--c1:#7aa2f7;--c2:#138a7d;--c3:#7cc3a6;--c4:#8f6bcb;--c5:#8b8e95;--shadow:0 1px 2px rgb(0 0 0 / 6%);--veil:rgb(20 20 22 / 42%)}:root.dark{color-scheme:dark;--bg:#0c0d0f;--card:#151619;--line:#2b2d32;--hover:#1b1d20;--well:#202226;--text:#f0f1f3;--dim:#a2a6ad;--accent:#5a7dfa;--accent-text:#8fa8ff;--on-accent:#0b0c10;--busy:#6b8cff;--amber:#d99a2b;--amber-text:#e6b357;--purple:#8c68c4;--purple-text:#bea2ee;--red:#ff8a66;--red-fill:#ff8a66;--green:#4ec79a;--grey:#858990;--hatch:#b9bcc2;--purple-light:#5b4484;--c0:#6b8cff;--c1:#3f5fb8;--c2:#2bb5a3;--c3:#1f7a6d;--c4:#a98be6;--c5:#858990;--shadow:none;--veil:rgb(0 0 0 / 60%)}*,::before,::after{box-sizing:border-box}[hidden]{display:none!important}html{-webkit-text-size-adjust:100%;scrollbar-gutter:stable}body{margin:0;background:var(--bg);color:var(--text);overflow-wrap:anywhere;font:14px/20px Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;font-feature-settings:"calt" 0}h1,h2,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}h1{font-size:22px;line-height:28px;font-weight:600;letter-spacing:-.01em}h2{font-size:14px;line-height:20px;font-weight:600}b,strong{font-weight:600}a{color:var(--accent-text);text-decoration:none}a:hover{text-decoration:underline}code,kbd,.mono{font:12px/18px ui-monospace,"JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}kbd{border:1px solid var(--line);border-radius:4px;padding:0 5px;color:var(--dim);background:var(--card);font-size:11px}.dim,.label{color:var(--dim)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus{outline:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:6px}#main:focus-visible,.table:focus-visible{outline-offset:-2px}.skip{position:absolute;left:8px;top:-60px;z-index:9;background:var(--card);padding:8px 12px;border-radius:8px}.skip:focus{top:8px}#bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:28px;height:56px;padding:0 max(24px,env(safe-area-inset-left));background:var(--bg);border-bottom:1px solid var(--line)}.brand{display:flex;align-items:center;gap:10px;font-weight:600;color:var(--text);white-space:nowrap}.brand:hover,.tabs a:hover,#tabs a:hover,.name:hover{text-decoration:none}.tabs{display:flex;gap:26px;height:100%}.tabs a{position:relative;display:flex;align-items:center;gap:6px;color:var(--dim);font-weight:500}.tabs a:hover{color:var(--text)}.tabs a[aria-current]{color:var(--text)}.tabs a[aria-current]::after{content:"";position:absolute;inset:auto 0 -1px;height:2px;background:var(--text)}.tabs .tab-icon{display:flex;order:2}.tabs .tab-icon svg{display:none}.count{min-width:18px;height:18px;padding:0 5px;border-radius:9px;background:var(--red-fill);color:var(--card);font-size:11px;line-height:18px;text-align:center}.bar-end{margin-left:auto;display:flex;align-items:center;gap:12px;white-space:nowrap}#connection{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}#connection i{width:8px;height:8px;border-radius:50%;background:var(--grey)}#connection.live i{background:var(--green)}#connection.lost i{border-radius:1px;background:var(--red)}#search-button kbd{margin-left:6px}#tabs{display:none}#banner{position:sticky;top:56px;z-index:4;display:flex;align-items:center;gap:10px;padding:8px 24px;background:var(--amber);color:#17181a}#banner span{flex:1}#banner .button,#banner .button span{color:#17181a;background:#fff;flex:none}#main{display:block;max-width:1440px;margin:0 auto;padding:24px}.stale #main{filter:grayscale(1)}.stale [data-act]{opacity:.4;pointer-events:none}.signed-out #bar .tabs,.signed-out .bar-end>:not(#theme),.signed-out #tabs,.signed-out #banner{display:none}.k-busy{--k:var(--busy);--k-text:var(--accent-text)}.k-counting_down{--k:var(--amber);--k-text:var(--amber-text)}.k-unknown{--k:var(--hatch);--k-text:var(--dim)}.k-kept{--k:var(--purple);--k-text:var(--purple-text)}.k-starting,.k-stopping,.k-stopped{--k:var(--grey);--k-text:var(--dim)}.k-trouble{--k:var(--red-fill);--k-text:var(--red)}.i{flex:none}.i-busy{color:var(--busy)}.i-counting{color:var(--amber)}.i-kept{color:var(--purple)}.i-trouble{color:var(--red-fill)}.i-unknown,.i-starting,.i-stopping,.i-stopped{color:var(--dim)}.card{background:var(--card);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow);margin-bottom:12px}.card-head{display:flex;align-items:center;gap:12px;padding:12px 16px;border-bottom:1px solid var(--line);min-height:54px;flex-wrap:wrap}.card-extra{margin-left:auto;display:flex;align-items:center;gap:12px;flex-wrap:wrap;color:var(--dim)}.empty{padding:28px 16px;color:var(--dim);text-align:center}.skeleton{padding:16px;display:grid;gap:14px}.skeleton i{height:14px;border-radius:4px;background:var(--well)}.skeleton i:nth-child(2n){width:70%}.page-head{display:flex;align-items:flex-end;gap:16px;margin-bottom:16px;flex-wrap:wrap}.page-head>.acts{margin-left:auto;display:flex;gap:8px}@media (max-width:759px){#bar{padding:0 12px;gap:10px;height:50px}.tabs,#burn,#connection span,#search-button kbd{display:none}#banner{top:50px;padding:8px 12px}#main{padding:12px 12px calc(80px + env(safe-area-inset-bottom))}#tabs{position:fixed;inset:auto 0 0;z-index:5;display:flex;background:var(--card);border-top:1px solid var(--line);padding-bottom:env(safe-area-inset-bottom)}#tabs a{flex:1;display:flex;flex-direction:column;align-items:center;gap:2px;padding:9px 0 7px;color:var(--dim);font-size:11px;line-height:14px;font-weight:500;min-height:56px}#tabs a[aria-current]{color:var(--accent-text)}#tabs .tab-icon{position:relative;display:flex}#tabs .tab-icon svg{width:20px;height:20px}#tabs .count{position:absolute;left:12px;top:-7px}}.button{display:inline-flex;align-items:center;justify-content:center;gap:7px;min-height:34px;padding:0 13px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:13px;font-weight:500;white-space:nowrap;cursor:pointer;box-shadow:var(--shadow)}.button:hover{background:var(--hover);text-decoration:none}.button.small{min-height:28px;padding:0 10px}.button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.button.danger{color:var(--red)}.dialog-foot .button.danger{background:var(--red-fill);border-color:var(--red-fill);color:var(--card)}.button.quiet{border-color:transparent;background:none;box-shadow:none;color:var(--accent-text)}.button .i,.menu .i{color:inherit}.button:disabled,.menu button:disabled{opacity:.45;cursor:default}.plain{display:inline-flex;align-items:center;justify-content:center;min-width:32px;min-height:32px;padding:0 6px;border:0;border-radius:8px;background:none;color:var(--dim);font:inherit;cursor:pointer}.plain:hover{background:var(--well);color:var(--text)}.tag{display:inline-block;max-width:140px;padding:0 6px;border-radius:5px;background:var(--well);color:var(--dim);font-size:12px;line-height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}input[type=text],input[type=password],input[type=search],input[type=number],input[type=url],select{min-height:34px;padding:0 11px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:14px;max-width:100%}input[type=checkbox]{width:15px;height:15px;margin:0;accent-color:var(--accent)}select{padding-right:6px}::placeholder{color:var(--dim);opacity:1}.field{display:grid;gap:5px;margin:12px 0}.field>span{font-size:13px}.check{display:flex;gap:9px;align-items:flex-start;margin:12px 0}.check input{margin-top:3px}.search{position:relative;display:flex;align-items:center;min-width:250px;flex:0 1 300px}.search .i{position:absolute;left:11px;color:var(--dim)}.search input{width:100%;padding-left:34px}.search kbd{position:absolute;right:9px}.search input:focus ~ kbd{visibility:hidden}input[type=search]::-webkit-search-cancel-button{display:none}.segments{display:inline-flex;padding:2px;border-radius:8px;background:var(--well)}.segments button{min-height:26px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--dim);font:inherit;font-size:13px;font-weight:500;cursor:pointer}.segments [aria-checked=true]{background:var(--card);color:var(--text);box-shadow:var(--shadow)}.dialog{width:min(480px,calc(100vw - 24px));max-height:calc(100dvh - 24px);padding:0;border:1px solid var(--line);border-radius:14px;background:var(--card);color:var(--text);box-shadow:0 18px 60px rgb(0 0 0 / 30%)}.dialog::backdrop{background:var(--veil)}.dialog-head{display:flex;align-items:center;gap:12px;padding:16px 16px 0 20px}.dialog h2{flex:1;font-size:16px;line-height:22px}.badge{display:grid;place-items:center;width:32px;height:32px;border-radius:8px;background:var(--well);flex:none}.dialog.danger .badge .i{color:var(--red)}.dialog .body{padding:10px 20px}.dialog .body input,.dialog .body select{width:100%}.dialog .body input[type=checkbox]{width:15px}.dialog-foot{display:flex;justify-content:flex-end;gap:8px;padding:10px 20px 18px}.problem{margin:8px 20px;padding:9px 12px;border-radius:8px;border:1px solid var(--red);color:var(--red)}.problem span{display:block}.effects{display:grid;gap:9px;margin:6px 0}.effects li{display:flex;gap:10px}.effects .i{margin-top:2px;color:var(--amber-text)}.effects .info .i{color:var(--green)}.effects .loss,.effects .loss .i{color:var(--red)}.effects .loss span{font-weight:500}.menu{position:fixed;z-index:20;min-width:190px;padding:5px;border:1px solid var(--line);border-radius:10px;background:var(--card);box-shadow:0 10px 32px rgb(0 0 0 / 18%)}.menu button{display:flex;align-items:center;gap:10px;width:100%;min-height:34px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--text);font:inherit;text-align:left;cursor:pointer}.menu button:hover,.menu button:focus{background:var(--hover)}.menu .danger{color:var(--red)}.menu hr{margin:5px 0;border:0;border-top:1px solid var(--line)}#toasts{position:fixed;z-index:30;left:50%;bottom:24px;transform:translateX(-50%);display:grid;gap:8px;width:min(520px,calc(100vw - 24px));pointer-events:none}.toast{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 16px;border-radius:10px;background:var(--text);color:var(--bg);pointer-events:auto}.toast span{flex:1}.toast .button{flex:none;color:inherit;text-decoration:underline}.toast .button:hover{background:none}.toast .plain{color:inherit}.toast.error{background:var(--card);color:var(--red);border:1px solid var(--red)}.ring{flex:none}.ring circle{fill:none;stroke-width:3.2}.ring .track{stroke:var(--line)}.ring .arc{stroke:var(--grey)}.ring.amber .arc{stroke:var(--amber)}.ring.purple .arc{stroke:var(--purple)}.ring.red .arc{stroke:var(--red-fill)}.ring.dashed .track{visibility:hidden}.ring.dashed .arc{stroke:var(--hatch)}.spark{color:var(--busy);flex:none}.signin{max-width:420px;margin:10vh auto 0;padding:24px}.signin input:not([type=checkbox]){width:100%}.signin .problem{margin:12px 0 0}.signin .button{width:100%;min-height:40px}@media (max-width:759px){.button,.button.small,.plain,.segments button{min-height:40px}.menu button{min-height:44px}input[type=text],input[type=password],input[type=search],input[type=number],select{min-height:42px;font-size:16px}#toasts{bottom:calc(72px + env(safe-area-inset-bottom))}.search{min-width:0;flex:1 1 100%}}.hero{padding:18px 24px 16px}.figures{display:flex;gap:20px;flex-wrap:wrap}.figure{display:flex;flex-direction:column;min-width:0;flex:1 1 124px;padding-left:20px;border-left:1px solid var(--line)}.figure:first-child{padding-left:0;border-left:0}.figure.first{flex:1.6 1 220px}.figure .label{font-size:13px}.figure>b{font-size:20px;line-height:30px;letter-spacing:-.01em}.figure>.dim{font-size:12.5px;line-height:18px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.burn-line{display:flex;align-items:baseline;gap:8px}.burn{font-size:44px;line-height:48px;font-weight:600;letter-spacing:-.02em}.money-bar{display:flex;gap:2px;height:14px;margin:16px 0 12px;border-radius:4px;overflow:hidden;background:var(--well)}.money-bar i{background:var(--k);min-width:3px}.burn-day{margin:0;color:var(--busy);text-align:center;align-self:center}.burn-day figcaption{justify-content:center;color:var(--dim);font-size:12px;margin:0}.money-bar .k-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.money-bar .k-kept{background:repeating-linear-gradient(135deg,var(--purple) 0 4px,var(--purple-light) 4px 8px)}.chips{display:flex;gap:6px 8px;flex-wrap:wrap;margin-left:-8px}.chip{display:inline-flex;align-items:center;gap:7px;min-height:30px;padding:0 9px;border:1px solid transparent;border-radius:8px;background:none;color:var(--text);font:inherit;font-size:13px;white-space:nowrap;cursor:pointer}.chip:hover{background:var(--hover)}.chip[aria-pressed=true]{border-color:var(--text);background:var(--hover)}.needs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));overflow:hidden;gap:1px;background:var(--line)}.need{display:flex;align-items:center;gap:12px;min-height:43px;padding:6px 10px 6px 24px;background:var(--card)}.need p{flex:1;min-width:0;color:var(--dim)}.need p b{color:var(--text)}.need p b:first-child{display:inline-block;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}.need-acts{display:flex;gap:6px;flex:none}.tools{display:flex;align-items:center;gap:8px;flex-wrap:wrap;margin:20px 0 10px}.tools .dim{margin-left:6px;font-size:13px}.tools select{max-width:180px}.only-phone{display:none}.bulk{position:sticky;top:64px;z-index:3;display:flex;align-items:center;gap:8px;padding:8px 16px;flex-wrap:wrap}.table{--memory:76px;--owner:70px}.no-memory{--memory:0px}.no-owner{--owner:0px}.row-grid{display:grid;align-items:center;column-gap:14px;padding:0 16px;font-size:13px;line-height:18px;grid-template-columns:15px minmax(150px,1.15fr) minmax(180px,2.4fr) 138px var(--memory) 130px 88px var(--owner) 112px}.no-memory .c-memory,.no-owner .c-owner{visibility:hidden}.table-head .row-grid{height:38px;border-bottom:1px solid var(--line);color:var(--dim)}.table-head>*>*{white-space:nowrap;overflow:hidden}.table-head button{display:inline-flex;align-items:center;gap:2px;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:pointer}.table-head button .i{width:12px;visibility:hidden}.table-head [aria-sort] button{color:var(--text);font-weight:500}.table-head [aria-sort] .i{visibility:visible}.table-head [aria-sort=descending] .i{transform:rotate(180deg)}.rows{position:relative;contain:layout}.row{position:absolute;left:0;right:0;height:52px;border-bottom:1px solid var(--line);cursor:pointer}.row:hover,.row:focus-within{background:var(--hover)}.c-check{display:flex}.c-name{display:flex;align-items:center;gap:10px;min-width:0}.shape{display:flex}.two{display:flex;flex-direction:column;min-width:0}.two>*,.why-line,.c-owner{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.two>.dim{font-size:12.5px}.name{color:var(--text);font-size:14px;font-weight:600;unicode-bidi:isolate}.c-why{min-width:0;display:flex;flex-direction:column}.why-line b{font-weight:500;margin-right:4px}.tags{display:flex;gap:5px;overflow:hidden}.c-gpu,.c-idle{display:flex;align-items:center;gap:9px;min-width:0}.c-end{display:flex;align-items:center;justify-content:flex-end;gap:4px}.c-idle b{font-size:14px}.k-stopped .name,.k-stopped .c-cost b{color:var(--dim)}@media (max-width:1239px){.c-owner,.c-memory{display:none}.row-grid{grid-template-columns:15px minmax(140px,1.1fr) minmax(160px,2fr) 138px 130px 88px 112px}}@media (max-width:999px){.c-gpu{display:none}.row-grid{grid-template-columns:15px minmax(130px,1.1fr) minmax(140px,2fr) 130px 88px 112px}}@media (max-width:759px){.hero{padding:14px 16px}.figures{gap:12px 16px}.figure{flex:1 1 40%;padding-left:0;border-left:0}.figure.first{flex-basis:100%}.chips{flex-wrap:nowrap;overflow-x:auto;margin:0 -16px;padding:2px 16px;scrollbar-width:none}.chip{border-color:var(--line);min-height:36px;flex:none}.need{padding:8px 10px 8px 16px;flex-wrap:wrap}.need p{flex:1 1 60%}.tools{margin-top:14px}.tools select{flex:1;max-width:none}.only-phone{display:block}.table{background:none;border:0;box-shadow:none}.table-head{display:none}.row{height:110px;border:1px solid var(--line);border-radius:12px;background:var(--card);padding:10px 8px 4px 14px;column-gap:8px;grid-template:auto 20px 1fr / 1fr auto auto}.c-check,.c-owner,.c-memory,.c-gpu,.tags,.why-line b,.c-cost .dim{display:none}.c-name{grid-area:1 / 1}.c-cost{grid-area:1 / 2 / 2 / 4;text-align:right;padding-right:8px;font-size:14px}.c-why{grid-area:2 / 1 / 3 / 4;padding-right:8px}.c-idle{grid-area:3 / 1}.c-idle .two{flex-direction:row;align-items:baseline;gap:8px}.c-end{grid-area:3 / 2 / 4 / 4}.c-end .plain{min-width:44px}}.back{display:inline-flex;align-items:center;gap:4px;color:var(--dim);font-size:13px}.grow{flex:1;min-width:0}.state-line{display:flex;align-items:center;gap:6px 14px;flex-wrap:wrap;margin-top:4px;color:var(--dim)}.state{display:inline-flex;align-items:center;gap:6px;color:var(--k-text)}.acts{display:flex;gap:8px;flex-wrap:wrap;align-items:center}.verdict{display:flex;align-items:center;gap:24px;padding:18px 24px;flex-wrap:wrap}.verdict h2{font-size:18px;line-height:26px}.dial{position:relative;width:92px;height:92px;flex:none}.dial .ring circle{stroke-width:1.9}.dial>span{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center}.dial b{font-size:18px;line-height:21px;max-width:74px}.dial .dim{font-size:12px;line-height:14px}.legend{display:flex;gap:6px 16px;flex-wrap:wrap;font-size:12.5px}.legend span{display:inline-flex;align-items:center;gap:7px}.legend i{width:13px;height:11px;border-radius:2px}.l-busy{background:var(--busy)}.legend .l-quiet{height:2px;background:var(--grey);margin-top:8px}.l-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 4px);border:1px solid var(--hatch)}.l-none{border:1px dashed var(--line)}.timeline{padding:14px 16px 6px;overflow:hidden}.why,.plot svg{display:block}.why text,.plot text{font-size:12px;fill:var(--text)}.why .axis,.plot .axis{fill:var(--dim)}.halo{paint-order:stroke;stroke:var(--card);stroke-width:4px}.row-label{font-weight:500}.why text{paint-order:stroke;stroke:var(--card);stroke-width:4px}.why .now-label{font-weight:600}.grid{stroke:var(--line);fill:none}.quiet{stroke:var(--grey);stroke-width:1.6;fill:none}.f-busy{fill:var(--busy)}.f-text{fill:var(--text)}.f-hatch{fill:var(--hatch)}.f-purple{fill:var(--purple)}.unknown-block{fill:url(#hatch-unknown);stroke:var(--hatch)}.threshold{stroke:var(--text);stroke-dasharray:4 3;fill:none}.ramp{fill:var(--amber);fill-opacity:.28;stroke:var(--amber);stroke-width:1.5}.coming{stroke:var(--amber);stroke-width:1.5;stroke-dasharray:3 3;fill:none}.if-quiet{stroke:var(--dim);stroke-dasharray:2 3;fill:none}.held{fill:url(#hatch-kept);stroke:var(--purple)}.pill{fill:var(--card)}.lens{fill:var(--text);fill-opacity:.03;stroke:var(--line)}.said{padding:0 16px 8px;min-height:28px;font-size:12.5px}.paid{padding:12px 16px;border-top:1px solid var(--line);display:grid;gap:8px}.paid-bar{display:flex;gap:2px;height:7px;border-radius:3px;overflow:hidden}.paid-bar i{min-width:2px}.p-busy{background:var(--busy)}.p-busy ~ .p-busy,.legend span ~ span .p-busy{filter:saturate(.55) brightness(1.15)}.p-within{background:var(--amber)}.p-beyond{background:repeating-linear-gradient(135deg,var(--purple) 0 3px,var(--purple-light) 3px 7px)}.p-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.gpus{padding-top:0}.now{stroke:var(--text);fill:none}.as-table{padding:4px 16px 14px}summary{color:var(--accent-text);cursor:pointer;width:fit-content}.plain-table{width:100%;margin-top:8px;border-collapse:collapse;font-size:13px}.plain-table th{padding:6px 10px 6px 0;text-align:left;color:var(--dim);font-weight:400}.plain-table td{padding:7px 10px 7px 0;border-top:1px solid var(--line);vertical-align:top}.columns{display:grid;grid-template-columns:minmax(0,2.9fr) minmax(260px,1fr);gap:12px;align-items:start}.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px 24px;padding:16px}.chart{margin:0}figcaption{display:flex;justify-content:space-between;gap:8px;font-size:13px;margin-bottom:6px}.plot .empty{height:132px;padding:48px 0;border:1px dashed var(--line);border-radius:8px}.line{fill:none;stroke:var(--busy);stroke-width:1.5;stroke-linejoin:round}.area{fill:var(--busy);fill-opacity:.1}.cross{stroke:var(--dim)}.log{height:320px;overflow:auto;padding:8px 16px}.log-line{display:grid;grid-template-columns:64px auto minmax(0,1fr);gap:8px;font:12px/19px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}.level.warning{color:var(--amber-text)}.level.error,.level.critical{color:var(--red)}.card-extra .search{min-width:170px;flex:0 1 190px}.list,.facts{padding:6px 16px 10px}.facts>div{display:grid;grid-template-columns:118px minmax(0,1fr);gap:8px;padding:4px 0;font-size:13px}.facts dt{color:var(--dim)}.facts .warning,.check-line{display:flex;gap:10px;padding:7px 0;color:inherit;font-size:13px}.facts .warning .i,.unhealthy .i,.degraded .i{color:var(--amber-text);margin-top:2px}.healthy .i{color:var(--green)}.check-line + .check-line{border-top:1px solid var(--line)}.check-line b{min-width:76px;font-weight:500}.copy{display:flex;align-items:center}.event{display:grid;grid-template-columns:84px minmax(0,1fr);gap:8px;padding:6px 0;font-size:13px}.event time{color:var(--dim)}.event + .event{border-top:1px solid var(--line)}@media (max-width:999px){.columns{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.charts{grid-template-columns:minmax(0,1fr)}.verdict{padding:14px 16px;gap:14px}.verdict .acts{width:100%}.verdict .acts .button{flex:1}.page-head>.acts{margin-left:0}.page-head .grow{flex-basis:100%}}.list>.plain-table tr>:nth-child(n+4){text-align:right}.list>.plain-table tr>:nth-child(3){width:30%;vertical-align:middle}.list>.plain-table i{display:block;height:8px;min-width:2px;border-radius:3px;background:var(--busy)}.plain-link{color:var(--text)}.number{text-align:right;white-space:nowrap}.idle-line,.alert{display:flex;align-items:center;gap:12px;padding:10px 0}.idle-line + .idle-line,.alert + .alert{border-top:1px solid var(--line)}.idle-line .tag{vertical-align:middle;margin-left:3px}.alert{align-items:flex-start}.alert>.i{margin-top:2px;color:var(--amber-text)}.alert.critical>.i{color:var(--red)}.alert.over>.i{color:var(--green)}.activity h2{margin:14px 0 4px}.activity .event{grid-template-columns:84px minmax(0,1fr) 190px 110px}.activity .event .i{margin-right:6px;vertical-align:-3px;color:var(--amber-text)}.activity .critical .i{color:var(--red)}.more{padding:8px 16px 16px;text-align:center}@media (max-width:759px){.activity .event{grid-template-columns:66px minmax(0,1fr)}.activity .event>.dim{display:none}.list>.plain-table tr>:nth-child(3),.list>.plain-table tr>:nth-child(n+6){display:none}}.halves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 12px;align-items:start}.half{min-width:0}.spend{display:grid;grid-template-columns:minmax(0,1fr) 250px;gap:8px 28px;padding:16px}.spend .said{padding:4px 0 0}.bar-key{display:flex;flex-direction:column;gap:9px;font-size:13px}.bar-line{display:flex;align-items:center;gap:10px}.bar-line i{flex:none;width:10px;height:10px;border-radius:2px}.bar-line b{margin-left:auto;padding-left:10px;font-weight:600}.bar-line.all{border-top:1px solid var(--line);padding-top:9px}.c-0{fill:var(--c0);background:var(--c0)}.c-1{fill:var(--c1);background:var(--c1)}.c-2{fill:var(--c2);background:var(--c2)}.c-3{fill:var(--c3);background:var(--c3)}.c-4{fill:var(--c4);background:var(--c4)}.c-5{fill:var(--c5);background:var(--c5)}.f-green{fill:var(--green)}.bar-saved{fill:url(#hatch-saved);stroke:var(--green)}.bar-expected{fill:none;stroke:var(--dim);stroke-dasharray:3 2}.key-saved{border:1px solid var(--green);background:repeating-linear-gradient(45deg,var(--green) 0 1px,transparent 1px 4px)}.key-expected{border:1px dashed var(--dim)}.bar-chosen{fill:var(--text);fill-opacity:.05}.as-table>div{overflow-x:auto}.budget{padding:12px 0;border-bottom:1px solid var(--line);display:grid;gap:7px}.budget:last-child{border-bottom:0}.budget-head,.budget-said{display:flex;align-items:center;gap:8px;flex-wrap:wrap}.budget-bar{position:relative;display:flex;height:10px;border-radius:3px;background:var(--well);overflow:hidden}.budget-bar i{background:var(--busy)}.budget-bar i.over{background:var(--red-fill)}.budget-bar i.over-soon{background:var(--amber)}.budget-bar i.expected{background:repeating-linear-gradient(135deg,var(--c1) 0 2px,transparent 2px 5px)}.budget-bar u{position:absolute;top:0;bottom:0;width:2px;background:var(--text)}.budget-said{font-size:13px;flex-wrap:nowrap;align-items:flex-start}.budget-said .i{flex:none;margin-top:2px}.budget-said span.grow{flex:0 0 0}.budget-said>span:first-of-type{flex:1;min-width:0}.budget-said.over .i{color:var(--red)}.budget-said.over-soon .i{color:var(--amber-text)}.budget-said.over-ok .i{color:var(--green)}.sum-line{display:flex;justify-content:space-between;gap:12px;padding:3px 0;font-size:13px}.sum-line:last-of-type{border-top:1px solid var(--line);font-weight:600}.advice{align-items:flex-start}.advice code{display:block;margin-top:6px;overflow-wrap:anywhere;font-size:12.5px}.saving{padding:8px 0;border-top:1px solid var(--line)}.saving summary{width:auto;color:inherit}.saving .number{float:right;font-weight:600}.saving[open]{padding-bottom:10px}.week-body{padding:14px 16px;display:grid;gap:10px}.week-body>.empty{padding:12px 0}.week-tools{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px}.week{touch-action:pan-y;user-select:none;border-radius:6px}.week-row,.week-hours{display:grid;grid-template-columns:40px repeat(48,minmax(0,1fr));align-items:center;gap:1px;margin-bottom:3px;font-size:12.5px}.week-hours span{grid-column:span 6;color:var(--dim)}.week-hours span:first-child{grid-column:2 / span 6}.week-row i{height:24px;border-radius:2px;background:var(--well);cursor:pointer}.week-row i:nth-child(2n){margin-left:1px}.week-row i.w-keep_on{background:var(--c0)}.week-row i.w-start_at{background:repeating-linear-gradient(0deg,var(--c0) 0 4px,var(--c1) 4px 7px)}.week-row i.w-stop_unless_busy{background:repeating-linear-gradient(45deg,var(--amber) 0 3px,var(--card) 3px 5px)}.week-row i.w-now{box-shadow:0 0 0 2px var(--text);z-index:1}.week:focus i.w-place{outline:2px solid var(--accent);outline-offset:1px;z-index:2}@media (max-width:900px){.halves,.spend{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.week-row i{height:30px}.week-row,.week-hours{grid-template-columns:32px repeat(48,minmax(0,1fr));gap:0}.week-row i:nth-child(2n){margin-left:0;border-left:1px solid var(--card);border-radius:0}}
"""#, gzip: "H4sIAAAAAAACA3SUB3PquhLHvwqPU3lj58gCGyNPe+X23ntZSSvQibA8spxyGL77XQFxSHLvUHclbfnvTxbB+7hT3vmQ92qDWxTOrjexyXO5Fs/Mkl4lGQqCJtMY+u9si+IZLujFyNz4Kwy0tqBXQfY1OkcmMww1mRFvonhWLIu6ADK13YpnJZS6WpAFSmFLyxxKptnoOB0avb4ddx5LkEN/K57NoeJYkwlbmUrQuJoXizv7FKSGElgK0g2hc1T4Si6lXoyO07YKFiUgeQNSo3I1Z0V5tHJjnTtzrQNiK54xuYRyfrSpllrWuErLG4hqQy2WZV2a+yxJVUqjtFSokqCM+jNlqU0yCvFsCcDNMhmc5JrXsNTJmNOKUtRpMhaUx1RSyWSUZ0n7DWh/Ldik6G4mnD5hLV+zSXq9mVQvZrTlCq0Tyc3ZJL05rSz4i9n+gMCFhnD5kIPkOWHAFM3BjBgUZVEVq5EELrme83sSCllozkYSOOOcVyMJBEZh5nckAIcK9BkJJfVt4DEJtYHamIckMMlUwUYYKlkrY85gWK2Ay0cwYCXn5fIMhlpVtXoCg0TgOMJgTA1VdQbD6BphWKBaruAehrJerdg9DHIlleJPYCjlYlEvTjCM9ScY5qY0sj7BwKUsYX6CoTBLqPQJBljVEqtklGPSEYbWt3g+9xEHRkP/dyaEROMD0h8wEcNO+pu8t+9suxbSB02akWf/y8Zqje1vO237zsHtIey/7LbzIUIb95u4dTuatLy0x2GlGJiDfjv0URSMvWh6FbxzEkK+HiJlEn0E6XAvvb7dbSGsbStYI0FdroMfWi2uILxO4M2aA5AnOwWfNQkx4/x1fh2gE9DeXm8wYGN8S9kW3c0bzgj/j1rKk/W3fcRtPtgshy7pfnRk029w7XHy3UfT7GsvffTZ9HP6nnwDbT/NevrOewzWHKLmlN0C/bbDlpxKUPGDg5Ds/rjDIMQhUHiMkeTrxVSBi9MJ22+KbMOzLhtcpumt79vtQOskNdsPbudsT7rFW4cHeenYjgIfpRSc7nOTblq+wQM3vCbHYf366KgYaxwmafO+A5XC5heswO1+w88CFYvHgdjTQHuZ9TH4dr17vAC7s2mcX89Zc5i7RuUDROvbYxMgDs+D3eNFmjCGVMZeeY3ZpdTZxda3fnecIacZFjXNcLB5cqeOMJt+jPG/AWzbTz4j5zT7DFvns//5tvcO+mz6f3wL3w80wnHHeHhPKXZHpEVBgemE1ZNjG6mOWXPiPYC2Qy+STON4JiVZ541ru509hVVB0LPmTGtKtL+gvdmFA4lu9zjE/uJ4sXad7+1BF5BU2BCxubY6blKlzWlO9HfkXhyPNcrZLu+ANpImGF+XdKub642NeGAggZRuyF4Yr4Z+54dIrR7xOvnyK9tb6XBc4+fajCOeNaf13BtDmdK2R4JV1OuzLQ3nYeDs4nDPn2Y7j5bzJFR/abu/UcKhiSLRHn0n8irh+i63xM+NWP3DDMbJJYSKp7XWd+lOwqTIyfdMQrivoI9WXd4e0rIxZdncPQONw5sGnF23OQm+7UUSCkOzhi7dznFwZfUApS3cvOZEV4bt1eseDOYQEP4q7mp0G9d19KsY9+CnOTfxOk6a/uEU+xgLHAwGbuK23qZx1nY6UwTdZ1/yk+lQpty4M3txAUyPI1OURFH8l88MGzjjtU4mYTHYyeOmKV/DPPwRP1TZbnMcM8V54NxbURviJjeIO9jY3jrK2l9/eL/iXfaaKwFgpAM6+7MF9VZCPac8PtpBTltT5VtC85aP2oxV6PDqlV+SYPPWcTR0kPd/sx6YrQ9VRfi/jYUT7bqmQdls+cc/7iyfgwNuswPpoCSaqZMP/lUcYUbjv7OCkPukdMIu7QNF9duTALbbsCbEzfG12M1asaPYF89KEprDdBOanlhJvva2AlIrIxkMrIK9bHfxI2a7Id+J5sQxAaXG7D+0SYiP/yBi7PI178Lxd/hIFrPY/9Q4o+LoqKmIeW2oRyLbUA8G5ETjirfE7IQwBJnveqBl3TCoN8x8YJOoa51n1fqZDOimoUm/PPhUhljHMdUsw5KSBgwLy8uVEtHLu9HCSAvtdBmaMKx4YanWnZSpRLS3uyMPcjvv2mK3qmnvt4P10OjB4F8CE9YKrdYt/2Fbrl/uSIrLWVkuefJi00VgS1lKuoSmabJtHjk0dCjY+n2qsvd6Tc0X84kA/L3JmowULsmVki245v02XpKgKJhMs/yNyFW3B7YmKtIJIzUasc6KcMSnulmOzD31aC7+aNibm0y9jqaPbKovHF7gWx1nsxe3C/jJzuQLhFDAFOQ+EClEgu/kheyks2yh6Y3WU+fD7mXnd4MPpbvJCQT8S75vOmBxsDS0aj6NQlSveIpTPJf7vX7ON4JQzuPQ4A0xDds0APeEn+mCAxcXxxNvxQXIqRUJGhiso6H3FqTCa6war7wF4p1MSr+WaTGAkHgaF4oOhaJDIXQIWK0sx48DptcXbOzWMvspziog2x+T9kSJvcOwbmDSFdlIEydVUoV/RHMWTSMMqTvWhWK/sSjiYZy3yX/aidDGVtmv6iSD9M7SOX/dN+/HTpjAmg1qoYDKrF/ybU6yruuOnjK3p6rYuInQ6gQYOks08dKoqpBIRnhnohHc7prn2fq52G4u0t2kVYFXbMTts6f8zOaBIvkOU8OE+1ywMmRTeO9jEp71mQ0hzLD1//M13xRZdHGS5FeXZMpMjnACTgYPdqrTUcIT9OzsKlIth2o3VQoYymVq1WpYgdIZAzbjsrRqx2Nf/CGtsb64pi7RP6OQD+FINZm0arvT0I/Fz3zjW5mDbs2nZ3vGcw4eG1mEbNfw9NrZRVmrsf3hscObonIEvSV2P7zuho6SPuS0gbSsK3tEPrc6ccJ9h8CTAGIEDToAVgX+4RvdZ1wXBjc2uuPKVLEdPwsolMOQuzxPxV++oh4fMHuUlVvssPwhAcVRu+LxfSbuiiI2odOUWfhhEjaBv6IArvdDrGY9UWwQzZwifUXjm91286y1f0dbVhPG1pwaVDtCq9YRNLNDczjYJV3j+jXbbo+KTKnvQ7Ek6YD3VUEC692MJJEXIZnlNJ9I5U6aO9SbbPfkObNigZDg25ZPs8eybKIe8KAnZyZyxs3rZvE/hyJvjl5nUps72hw+Qmr/QUS9Mfg9eMLElo8LCh3muwM9uKUKk3RbSWzPMahNC9drVcb2pXDJJn/MDlvCQMel+N1zc/KrF2nv+KQeX6xOpyexJ8VQyoo4fUJ8fncrsVyttfhdMJrx1F+9dYASuwrfxx00HD4V06kNDtgQKA5i10g4i31d1CF3v9jtD83fzfs+/4s7fZuqhn1W1z9ozl6j0+Be0+7A1rfXdKi236Z1viVddfxEMs7/DZKRpqD2CZE0NXFK8K1f6LR9O7bvL0+KBs9dmsIdu5AE+mgXLnq/Qm9Wl7e3+y0R/7nc0qqOZpvlzM0/4sci326OxjBVM4DZk7SQ9/Dde2GXGIuxkcSbvbUvnb/Txw0EEcgjBiTrTyB3jPD16KM6+SlsPIZjZogWSXJCzIJrSI/PA6aM9Gtne9rdzvxC38VSDcH2px0D28VE8lG6qHj0v+iFkH2x5c1yR+7DHpHbW0n+uQbi1N063858s0NiF/nTK4cyglJVTkwwZj/ofQjKVrR7qndlVO+QjF2Nk7HjrRBfBKtpOiMSLJdv/mqqQ/7tOPq0D1suUOtiNxINLpbsJkzhMBB/vP2IZgisTSYsFoRC8nrz9izvTwT7isyCvPmVZSQRcn2rpFezsKB0lqzq9pYxb6pybyiF7HYH+KvhgVXrXNPIbGYLuug5FRdF7faqn0RNYdFlm6fcl2QQgv7QyhTQZsBYbleByXaKrekWufFhBg1YfFGMdLusmQ8DFuu/d0Jg6rdB0GthY/t8plg8m9PbHWM16RgA6GCmC3Yhi6YqyX57lXT6Nd5qZ3Aw+TfA1aDVnSGeDATH3o8DU4jm8ZHoUlv9dXPSX+CqDjTaFkZRYW0niLjQOigVHWCDpbrL7rH09l6yAxpoW9b11P8Z5hcfBAs3GTM2pvvhBYknpIlSfvMbvS2XX7OE5smwVPFkCNhj0a97ml+zDFF2//jkqFKs1rD7fYUStN5UII+VuFEhaiGSZNVNUNxDTmvbe9gtxOvnSg7UJbOtWdtQ8IdDHmVWN/UQSywS2DTIeLXxIWR54Aw+ltWrcwvJtMr/62KGUgZzqPjsntTbZTqk3oJJE0xv1PZf9+Jx8g9y/zx7ys56Qf0nMysOwrWz0skraZKgDVoV7wirDJfU+AiMz6fJEbUeroe6fRfnVVVWYwyTKh8K/AtrVUTK00rc72hdVOttfkQ1HRbIRUcvuTjLcdrCxU1Fczi6t7eK5eQ92Zz6rSRQ8TaGuAzAoF2AXOokAOVeCBgtxsLoxAqgNln9zICYtjWgfSiLDrkuwsURkhebGRIDQPKAtHsnJ2+ZJspvSsikc6FeLyMp/ZzSRoKwp7knWtELtK9wxXWKkg5AODYsOJfJZ1F3ydR6MbSp486pNfB9tCIX7Ute7f+n428d/SWrZ9807CRhK+Ygoa7S8xF78TRPqjNxuz2P5hH24iOmE1qeLDjJlUM0sYf8dKjyUElNYhInAn0cEXoPT4gH9n3O9KQN0RDWFDIyKYiqblyy6OjhSTwkiXSI0aGVk/GK5pDyiPI6asvsfLdM3t4/qBfczbPgF2gI1k9Kf67k07jT+DIUoRJyiktM5+lOPc/KqmAzl2RyUxBndO+AaL3NXmm3+mEuDmVWO4AMK7CHrM4ZQlSY66RmvOzXfi7HFZGmTIRXEjjvM86NWeZSgaOlEj+we0Mm+NIG8ga8HTVuqPzlZaKjq7Lk2SZTNcVWgJpsaUtGIt9j23JCFNHur7M9qoTCAd6zQUyZil6MqnJQq6ryfZ5xLh5bzcXSTDEa5WJ5ucmfplpBEGkJ+VTpZP7NBVoe1aQ8YtQo8wWG0aqPx1nKOF7t+oTbo2uMR2d4HxA7KwCYTLfO0M7oves/LswezkP5IeibkIuhkw7jg+vj8k9n801uhZ8nlRyMiw3tSYrXXWyona6d0yCmXZ5vek4p/6Fur9RCc3WCvW554YKtBLJhmikRlStU2bxmhTOFjT2Zzh+rycScWbhKPvG0mMcsxoditFJdqP1kJoJzxw/pcJDJjRftW/2glZY5ogIbPZgaTvVOK6hzaRCm1q9nJ+5EHbRyyZkEbiZcEhY+W9oUbMpyW48i9uCBhFaMJD8JhBGUXq8g0Od+AZUQkSLJNRCVu+37bP9cKt0l6dLtS7CCcLVUFYSLu19x2YKVIk3mCrVe89eyer+9YpjZjGQwCYorzHVXti9PUNIOsKOAo7Uqf8z4WPkHLTBDd9pmYPVe/MDS05gU4aOLuFrUntc55xem83h+SQe1a0T4N42X3DZfECZYYbIybktYQMsLtzaGnaceMaJ43T5NO0pwGx5CDg4IjUhsdCKSyOrrcTVY5sxqtPd/3v95tMdIHUA7k/FFEKHSEh0JCeoKrRqGsrB2OlEsZcKQgZ/T0ukGQth8k9VYnWDidGEEPLAarb2ZMQD91yaviS5MCHQ8xWyqsiGeZFYjw2GCI1EHMmVsMXH+mQhfHhqADeW8kjYtlXTFVulIhvGJjUEkSMaPCI6RaGqei90nOnhmc4ncyncZRscOle5h9/g52+c9hM2P8ouOF/rc/zmNfzy/Y8HT7gT+stoBzrBj8xFjxZa/vASzdR8Ou4KvdM0eik1xW9QliyymH83a82vPL/6jW2n00I8+iwnpWIXmgVKFgJa8tK4Gz+Zpf2DyFZvtuE298feUUeQjLtp8mtvArDEHLNAj68epDjnCRkx1w5oQ1g11MiLSxlfm6QIBFmGWaSfLPW2slNkIbbNstY1WNisom07VaOXi9Elgcjc3MjfakN+YzyIwn6XMZ9RMJAzlh1dsZEWsVa/52MVElpKFHx/JIC+NDifsR/GjOrulr9ZmPxE1Pt02mM11flvmpW7bYnWOokAe8iVMyfOiZ1vCjvesKxB0yMzyzPBozpeNxT5Vaa350piOrocyqjF8yICE9S0GXU8fK0Xt15Jp5WaZrat85sV9uYz9zEXEjmDgKPqjTUJj4mGT21TnYxX9B/5yG/50Ompqz/RUZBtLw6kSoFMRGhD23uJFuWEKHJa8nfOQH22PXnva/lvqMArE8J1XBYRV9YUa1IBCyIgY6QIITX8Rj6oHQ86lPYIa7SkP2sozYTHIbo1TlsT/2tdtYkSpLMSSP2Le6K/YkMsRt8biJ5q0cL9vOrB1hS0cd0UN3DUYcGnK8Hzaceyyxl+GexHf2TirQz6nRfwRk5jbFOtxSTodfZZAuBmlQxn5t+Cv+wUcK6lRCBivra5SYU489woxIi+p5aWy5vGNg3HFawN3P0cZRePrTm2Ys53nw6eEmHtFg1dLoYsTHJ+VZwJ0mz8Zw6jjzJXlAmt2OgxSbDE+Iqj6di7VQkWm5yYMnaILgsLWH0CouMNIYK6OefBOrmQd9Vm7xgD/okAvZ7qtmtIdeewda00FhaxjLxvTFK+QkNbuiVbWfIZZzpm5ssE1BU8l42XEnOcg8NjnGiR8dcANneLsZ1G3vfCMxLD/tYRsy8ZZQdjcinDKJG/sKV7v/C0lWKPyQ9pDljn/Mm7MfxccYMUDwI61+WtQohUhYC+bxfZH46yX7vTomBctim35BdZjKf3oeEO/QQNeuei+vPPS3y0Pu7CngzhU24s/0Fk4XCbbQ9w8V3nNlcD+8jAjWR7zZVZVxEfLaKGXWFFCDON5aXtAzLrK/fTaHxlAhnSXfNP9lSsRxgDbmS38mRWPM7tp4FTbNfW7PufbjSEip2mka5/8e4JFBz/gvc13tdnkHm2SxV2ocqLOio2+5iapmv61FSug97pn5wudvxxmq3kE29m04pWR3YuQYBJcUaHsthSjfCbl5TVVPLdPU62FqJn/I+/kCnfN3/vh2Fd8eTmJHmC07vK6vuAoLHDaUJNmOIyav5e7zW/l5hbh3By3R0Q2DPOvzDSSt1ELN2Dzkw+WhPaoe9Iuq2fOdxM+6jQOzIj68IpLUUOXf/xQn9TUUv6qtYHk5k47iMrQ+NpZ3WnaZvs6v5UHY6ErdFHzfAzmphJTvvfpZ0eWSdLDezpWV4KXH87X3vXTRwT4ETuDcVQWsI2ZJNM0vlExlBQxHY6qSJbON79wk4LjCvSfr2Qb06kMCOTArkx4XZPdYj92OXSVjv+0jBhhTjpgzY8834m48bbV3C7GcLA/2pvXYjp697SW17IlwzZV6HtD/MLUuikxNKiBgPK/S1o9ju5HzE6r0fk9qc8+clXWtVVONJPyqUvGpIkSpIg7mDQaOmASI7YYuTsXq/D2WO+AfODrpv+Bry98z4t131u+jX9k1Y41+kCBtIChlHHa/lhXBQ6LLYFV9/ojW4w1v/Iu8aCsmfe1JmP3EX6vJxbwByB4eb8p3sYQcI6DECaelpaJkVEYJto0Jiwsr4RaU3fdycYV7MdYIH9MhsuMq5DjQuaBQLNt8/yOX5uctQtHrouhjdKCGRpb+odL2tUCqKhOL+ecqPS6PqjdRTbYuAbrcv9+LhzxEaOid8zmXi/P7u0quLcYIWJPzeyuvCQ64OE8CYYD8aIzwrP3Jv5ZFB0yexwWCdBY51N9n0KCOIguKXXee+PXTM8//zREol5HiMCZcLw73Pe+kq7u1Scudv9cTo79QOj5bgspsKUrTn3d/UrG7DYP4Sh8X1t/VEqZu0FTecjwBXrmipdgHQyqXs36golEjse2aclsSyv6hStYqD5xmORkG7TUhocRXK4Q4R5zkM5eLRpOmsMevjXavr0ff0HHdehUDvU0WkdgWAvfh8Udc2/xRoqdw5huZHdOUJunXrcSYKzwcTosQsrDYFHXkLp7vX1mnS2G164Ryvqj4Popc5H7+SVRoDaIOSx1RlJhtepTwaz83iRJxhzp6QhpsZr4aBHTest/23hOorBxDvyPRz+nsEeE9vyAPqvgCrNoqyi9NoY68EZ+YGEpVwQ4F/mSv4+peUC+3djqQDE+EzJPdJeoUNdoRH3oj0za2LDX/cF+VEhneYMf0zx1j/lzIGO/nQOIG5emSryQT2LqPdHIgHMPcB4CnAMw9QDTEGAKwIUHuAgBLgC49ACXIcAlAC89wMsQ4CWikJB5APaFIOhZZ2+5DZ2hVRyoQK/85554TDqCC0YE7RZR+hET07aDmli7Hufui7EV6Rfhc+1TVZzMvxHcd2PL1IeC+Ji7W+X6uazz3dl44OUp/AKfpFdcwHWZm6e88UN8yagKLC1UJCsj+G63WVdL6+NKBAS22FR+QJD8WkFrh5DIcu67DcMyYDF4CduEHtV4UTEYZtRAUPfDn9sJQc/qshwOJ/rwwja/EFtczxHx87lSIn7+OAeby2y/lyxb66Ttp9+w1dvdi8+YQpiwWebhiGIl7I1bqQAR1VWpd1wZ9iCQrm2LwMvHGd8Es1l6vws2KmjlGChs57BLHOpRvgz5wxQxFeU4NihmLfBF0PUU1DjAQofz+syow2zzVqzzYcsaryMuHvT9HLWHMEGHvv5vEhUktmlVyrAcE0qVbpHEoLHLkIx+GKQDFDeJ5pQ1zkOyi3ewf5dkI32TGYn8c7YKbckLtWzerSds5Gq/y30bsPRFdgtgbwb0pOWY2KkMd2zKAynczFlsdDxm73eHmpkZJVw4dOYavEyVjtrUPT2Xh2qU0btk/6S1fJfXfdN3yPgzod1FKJOlpgJZAIehHfmWG6KVieCbTvqOiEaA2iaH5LT60/c106U1OQfVjalsFnzmc5vKTGUqaMj4Bxng+f67qBBjRnqgOJTfs5H3xhKlPRLvxhi0ydIlMuwY5f77YbfN6/q7Ts+Nt6EgLSULpvNTC2grMyInplRRICQ+NJs2l+Tiydx1dnXj6I6vuXz1f5UwV3dZ0lDoLUngvTpHcOrcqN8NwFmGWySDxzA81iIdPHnidI5kxGT4SrBsmH8UCPPH/wGYJRUjlWoAAA=="),
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
const box = h("div", { class: "menu", role: "menu", tabindex: -1 }, items.map(item => item
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
(box.querySelector("button:enabled") ?? box).focus();
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
"""#, gzip: "H4sIAAAAAAACA7Ra/XLbtpb/X0+BctI7ZEvRkiUrtlLXk6826TRJ5zrtna3rrWERNllTpJaE7Oi6mtl32D/2gfZN9kn2/HBAgJI/mpk72yYiARyc73NwDphZVTZazH+/qOq51OJQhGEkDr8Vtz1eKatS0Wzwv//5X8Gz3sWynOm8KsWcpldhWhWFrJuIoPML0Q7F4aEol0Uh/vxTvF/Oz1Wd5M17+d6BR6JWelmXBvkzS6jJ/wlC76TOEnneOOB2Pc0vc024GfDbQ3FwcJAcHOyJIzEQU7H7zLDAizTzt78x4DdikAwGe46kRYt52hl8K/pPCGAYEIrgG8HvLUmtPmlLMNHVj9VMFupY13l5GQaq7P98HMTiVszzMp8v59/V0qjmleFzavmNxVx+enhZrEk+y9nZk9st5vqGq2D95MktWFmfPeutLWtO1ULOq2WpYbKQX536j/gxtSDJPJ/VVbtxRwzVxCm3lhrKbxeBzL17bHCFKfjctP56JzuLOr4xA7W0uinDRhH61PkHDx3Ke93gJqsK5weku3AQ8/tFUVW1wxixuRmanGE0GQwcvmYhS17a0K5HY/ftiMkgWk+f3Fqj8uyXmE0WMj3WstbhbiyCQRCx8p2MIPH/K551wZsKMSljsSxz/TwW5/z2IjJGOhdHkEyuxZNbA4CX83b0Yn0mplvrZxua+wayCq8iM7sWzdk2kIMCR+H9miRFUSxQTHg90lQTbFL0pnrcLIirLTb2J+O/ZgTowUoWbGjWGdesdxkGf4+iZLqATu/HaQE2iEcb7iIvq1DqmFzhxnoLDR91FOdMIqRNoi+kBoHhYDB41vU2UotPbsEfy0aDSLAJs23mezyOjA4uz7Y3QqLHt3bsdS8Gq5zHUYAOkGQWxePQFudapAzu0iJFrYBSceggQGxg88SdoPZni1xB0yfB8RL+G7yrzOPjUuHxD5WaUbbE47s6x+NY6uDU7sdpqDPG8IMsDZQ6N4hkjcfzRc2jFR4/gAgehVlbXhp8aoHHh5nG4311jccrNQMRn1mLanZlHOkm19mxc5ELWTTqMx0r5VRfqhvxil4JfCNJkopCgCSXSr+plnUTRkiRG/Pv8nKplVmhlOE5QTLaArUrAD3jw2wzj86ruSq1i41/QQRe0hXZsrsGrM5MeVrml5mm9eoC7uGgqgsw+x0R/Dcl65BCmGfewbB+CFgSBa8f87kKHWZ5A6qcG2o6/tIwbIkZVUQUwG7C8BhF1o3xn82QjIUkd+HiLG4hXHUE0IiC62k3sODGJyDHvK7C6BSJ3+FY+8AC1KbIIMzq25o/sqiBYQudmG6t3UW7ZW8LK24/zxux7BUPChxqLKU30OkWmYWsGxWiaGpd6gseWNRwLWc7+AMIJH6XZ2KjgAXnvqrSPu8UqA3hEohGYLD+TE7WM0NxdETOHyW1WhRypsKd39Lb8br/W/pban4+4mfqfsKj6W/Jb+nX0dGvO5exaLScLwhXGy4dbs1SxNScOy5UPVMl5LqWxVJhZ8hv91Vz3msZiPT85UZBN1fzql6Fc3Upz1dauYLHTTwarZe5gxJ+B46y3TF7tYdAtX7gz7NN5jz9tXj3YuOQ6GIYonZ2E4muvss/qTQcRiStxwaiDtv3LzbdR9eybC5UHW6I+9eiosTiY+DFToMEfmWf7+zzezwpoxdKt6YRBi1XdTSi0/0mywtlDYbaFmc++hlA4EQmfuzmHV58xktf0+iZWHfUwlBQidt/xFsfVIv1AFsvNif4Pe12HjPuMYQ9VGNB8qPLKSl1gSYN180ZPB8jBnqgewIZC2Gyz5C4Y68EOhC1HrRYGoJyTpQYHvh5hvY4Ooiy4Vr8z38DL62ZDOUJcFf18qefiUqxCrBG5LqeLme6qh/JG2xszGPa4AyIR11XRZ8Cu1RBC+rmBc87b8VGnwb+PdTVlSr/XDYk03QnRpLwum4oiFU5g5dgG2S22cSMTwanpNmfFxTuL2VDCVJ8zeibIp8pNi3wefmMjX9eWCtbEa2XdI+docsk1Q10Bw/66qtu7Wtei+pyOLDIfMo8GcZimOzFYpf+4DmKxTgW9DKJxT6tEdtzuQhJl5AIj6+YUJRc5GXaWYD7W15h2kELCBVZard8FxG3zWtsmtnYd6GxadZiVIoxn6exzaMxjqOYD4u4k8PjNoHGNvXFLiNYvDF8MmZ3iZ2Z4la/Yk0MRqEvPH6Xi/zu3cqtN/CaVttLGNpVyKYRP9XVeaHmgiyqUF29ruuqbjfXS9BG+tdLYljnulAkj9IyL2KhAGoSV7MkWUKex4UMAOHyH87/UDOdEJ38sgx1lhOSW3EvuqnY2t7in9onbHO7FmvjuXQoiyIvUR46QS3YobBUSeo6JwiQTXjRuw+Pk0KVlzoTR+0YHhOeXOSqSGPj5afQpdNgSEnALCbNosh1GCQB1fvVInRn7vOiCIPfkYUFZx6+U4kQJSeGExbzFFL4w4DUvyCerTFCww0ysEkOPBQ5CSmJCaoqLRxh1Vld3TD3yMps0+c/vd2y4K04l3A/kwfIg9QF5YJUrEHjfiM9AA8ipPxwQZEZi2oB5uECrl+GiDMJLXz/+iPpgQHJYRVFnUr9HmBaVE2L6rxKkdtv13+B9acPxx4tNm1iTFWhtPoc9l69/vH1x9d/xaFsVuVMmB1zpbMq3SBNiKE0WcSdVno0iEXefFiokpsmq0cMmb4ZkOOujbzegTMlUwUPbrcbh58SkedLIl3n/5RgjMqpF0rWqoZ3ARUdQGs+L4wSvzg89NJELdaT4GUFJ9b9j6uFCk6JSiAX5MUzg3Tnj6Yq3Z1kkc9NnfD8vKr1sZEw0ZS0qqV2/fFXpiqIuMygvGUSpq5XJA6PaD81EITnQulZhtAx0sOx1pSpdq6HO2jjdLY+i2lTq17LL2t4av2iKxKpxb9PxQ/HH94njTny84uVUUEUk8VmmaKDqaz6DQWACuIeW2oq+ElYutJRKRCeWFuy+BT5U36LeybpEE6SQ7jgNBrnLUeJBC6VbgZkjwfoO9rI7g1M420VFlha7XaUGR8zJTZOdZHmqSirVsmmK89LMr61xFo0iWl77+6cyRIbzxX5PxSSJkEv6t7vzpY4opylCCoNmYztBXmQVFftqe02ucObJSMcXTntPpvq3aajxOR25PINiI+UJbtQnCS7M5ygPVd+r/GO8WCI6vMLjhy82pA73Ay6iEc2oYWW+ag1lR1DRW3suxTdVY64fYCP3cH4vv4PZ4lXs92GORzf93eONpjsFLt5t3cUrUPeMu+PqB8epw0GcwlUIdQoXMgv9I1SnBUprV0q4iyl0bYbMTZyT3I79B7mpEu4hvSXYrXuVJCqnFWp+vnvb19W80VVkgm3Wt7bltd48+yLcXrFjO5OgZNW87sFTnN9+V5yUxxkWi+mOzs3NzfJzSip6sudXUpSOwSy8V1JXqlQFYrLM6kpeZwvTX80o64orVUJA1OdJEImccJdgSkST0V1sV1ieBRcpUQbVW/3U1U74a7ToOm8XNqCH3RgtVo3/6AwDwNKyoTM8prINH19TS8/5o1WpaoZngvx3cgySPpShFq0+GwD0TRBJLoyka8vVK1xgJb3SsXYPPVGrwqipvRPdme4gWKbLrylBTAGcpigTqJoq27e5qko/bxVZ9jRO4dyTS+45BBTnjU+6NSzoNhPwyRJWjtSHyF1+LakwyLXK1T+hSa1mWX4EL98wfZB1rATzj7eYS0Rnz03ZMNRzhxNxRB+pGZXKjXvad5I8mwM4NH2rPe9Ztf/OqzDx9lT2ySYzGoltXrNjJjd0QPu25I5X719hXrCCOvwXCptkbxYvU3DPO18/7z2jG0zQ+5I6+ZzpKkzpwJwYr0J6VGZWL0HCTqlLpaAQIOH0NRqLuurBzAtPhtN8y/r+/1xyJkG+x7Xvf+ApzRONp9ruk2/nSSfrBv9EruPkpKSJtVn7OwjOKSFYjbf07JrWgAyfBhZkkot4cmW6EMQvI76xkavR4YFWzU6RJTEHuHpW+boPgS8favt6Qa711In6u9NpDS5wWcmm82U0Ula5D/VtdpaRmW/LS2iYgvMCG1vk3wyfDxNbVys6Dd5mprC3wuXN5hkf9uWg6FB1UNtLfqlZz6bUForukS2/dohsV3qS7v2Gamy99m5shd1XR/tgvni0mTVTembnLyptq7iE129Pf5g1ezyLcIbOEyEpwSKwRTb+eKA38W6JbB1M2+qu3pZxgIVF8ijTQEO9CUDRwUaMHZrrD1mhZL1R9vrGHjyFrsPFrVLtgYhCh0MlhgM0706ymKTh2NkV/zMY5vViPe4zRHxRizE3nliY93Y8BBbye5WRjle7r38QZvJpZPv7kpFc8aoDH7ShAE6MVa2WEenXc9S6WPQzB+l39myJjeieC+qmpYaXVdX3IKVKujinOU1aRnM1rgkq5XBSkh5gXP6pylu8WYr86iNRwNUrH1Kr4ocnN1+JgNuXyYXfGD3zpcNEbBSMfVwL2bM0WncM9dw5JZ3YJK9yLDE6gmDd/ti/xe6hnxOKwJ/B2JI/4+SXeqSk6e/BlEIfFdqoaeis2lIoMMR/dDfX/ZnA+zo7yYjwjHuA88k2Xs5TvYBNBa7gB4STnoherSHEMe9ZXlVUghsMzmBHgPWQj+VJHZdy1VACtklXMNkn3TCUsAhiJ0JTU+SkRwmE4G/LANxAzZn/WQvGfWTp8mEfgRxAfaH18nQyoaqlXXl5LMcj8R+0T8gkcAuAKvFoqtUz8Fu8nRP4Ccjre1d4+cNhtDflsInYpKNr8dvJq1uSc4llVldrNuKpj/jN0OLbMOJpwJAk2tSKYBJORCs40PXsg77/Zms08j4shVD0U7L+0iMiGvi+c2IxVSynmVueQgOnsox/Y5b/yClDDozmKOZdxBb8M+Y/hhkS2/enrXvbrLfNR8LeW0NM0pG5hVU9zO8Ycq+wpfob5EcJAdg7KnAjx3uJhOz2DfDMW3CIg+huR7JPq+q0ks2Egfe860cE/i07EbDwMxNrBPMiqpRDsVYjAuKICIuiDC9AQTh7oQmw/C1PnkUX+zPPt2XNXzKmMJHjX44UawjkEVd3jHZPrNEaEllMAMI38jaS7cvaGlswzTrD0e/wlFI0SN2lD04Cm06lx3EQwQyi75fYLPFnCJMvdCTggQX4z6bOMPFcofu0IQ9IXrKmaG/K/b6YHf3pQkqGIZ+kAeetjoFD1tZYMtHxkg0hQ1qGzqzarFyhK3Nsv3r/ay//+s7AhxAcpK0v58RNZC6KJTSbgvZBM4/vB6Tgoa/mvFBZ0wIs2RIj+GQnmzbUjmSIDH65eAdaRUvE6iPnvtwWcwwSVmoWjdee4Tsl6cSCmSP2xeD63GB7Dg0WYNYn0CD5MEZJTyDYqbz61x7whwdo2KX9Ao5Bb1kI45ejWTWeBmhuYx4G5qXEU3A+pl1AywdQA3XI5ZjcG3wuFMnp4c45I6J/RaXErj4tO3LWS7yfvtFkYrJXN28qOgUDIx4E/pD0Dd5qrMpveOeFP/Og9+R6OxB55PW9oHozgKDJJhCT34SYs7kAseD+b4UbC79UeXlxpqsc9nnmhTzaMwDEje2xyu3+GHUvfCBCu5WLrjpubdyQaHEJRMXQJmrle6UNP77XC315ncuDwHydgmvTadYpZJLV2VYyHNVII9U5azI8QlP23+YDK2u5ucVrZIT+Xt9+6WqmcuicLOIt1oRTX/B72taJmWylV4tYCU30zoCT5jb/VKtn9wy9iMRMJ3A/hOn2LNp2QjQ0PWJQbII/XYYiXvMPmGB7CGPIvPhGrqF5Fj03bmfd2C+tUFQXL1gNg9Fq7esVhdtZy59Z+5FZBCxtnidE2h5advDh24ICCLAPsBsNtiX6GsaZsF9ukE3XjWqNCrKZHmpfANySS68IHJ3bzOCFhtN1lWh4O4yzSuzw/m8oUQKNs9OOYo2pPtvYeC0odnq2LKfF8mq3Y+LG07R23aKLiOOB3u9RFzYtsm46aGlHhF2eZ6XqaL0sbFi/xl7fxj32HfccXFr+Aee6JlTmh2uAX2lVnx6KVxAbty/agV90lequq5u/m6zUszDH9WFBkGxPjEbE8Jzaq+8sbG98n7W4+VFbZ6v1IVcFtrnCbStJIjTJD7hv4WE0KfOVM26NK+QF3K7zScllO13n4SM7mvm/WuHlW8xIvHl1gxxbNQDPF398LhnrJz8x1LVq2NVKPPFNTjpWuoQ+fE0oK66mi0biEVK/b/q/my9rStZFwXv8RRTM3OtwrQmIUqWmwRt85Pt9E7v5e5YdvrszeQmQQKUsEURXARomUsL9Z1nqPYN6vrcnftdb3KepOL/I0bMGBgTJOXMVVUnGxFz9E2MGDGiTfDcNNa8Am2HMtlurtk2n4g6xPCtnnhHShFPqWByouWDdHEhvFGsTccG5HVo7K1SnFPy1yyrA0peyfKp18BYubN+InSM5D8eT//4lupk8k6hth4BQMfY2FhHJ4ZPEja2ZEfKmOOY/4IHJaOZyxsauq52ZJbXJ6/nGI6DNt7/gf1qDaaEMNKTxW86YV3fOOtjTUrY+DhDA9LKCV5UNlOcFGkEFw+bUJHmuLJmOTQdZThG/XCPpgQ9pRHtQCrql1BE1BHLTqYvZkSTEcc7kkedl09YYz6NY9afQqzc63qq5ezMLwp0WH8Bil6Sc8SCpR2R2B82PrKaCbUAvk0SMGug27QJBDGeQYGjbT3OFosVpnrPMWvCXaMrrj+FGOpzQfNCr16dKMau2fsGuQMe5FxoSAaRn0FFTyB28DpF3xnOoO7IKEywsmGDdaJVRwJbfxZJbtJewt8OoFU+glHYEjrTkBkunlchpJ4GDFAqhIXoE3XzMkv7Yul8U1DgdaDfwhlfihDxsOE9h1wZYrGmSG96x0jq6b4zdfEMr5IwoFwED3YzJleKzgwIW78AUYrcYqwB+bKKMvdFL1eY2EIeU8CviY7IiUX6OyCk1W24MdmqHnjhlryYUbkPHTcRErVNR9M4FUm0haLaHS6Mb0WR+tx2r7h+SAuS2S/3zr6N1+8W9JfdLNLVtU1YTulq9hpqMz6IzdZHKI5mfcGcvfvNYgkCOR8+zyFWZgR5p+APvH9Wcn/UBQ4uTjy78jtHv5zAUdrCRky4wy8sNv4OgCgH2xFE1ioqOMpg9RFQvipVR+LaMuVnvF105uCLd7kFkeU7zDJ69qo18BgTciKdSU6p96L8ufLwWJKYeNAMWPLlFdBrST0RdgXwPsc7TijHL87nskk/yrYOb4c5bYhPx4ogO1qcncl77BekpNdolvMXJilwquj4XIhB1d91yzTh1Ojvucz3QgbH9qod9oS/UkDVDa7YgWU0zfryt+PYtnDjtGmWlgnIBr+uHtrA5MfHIpxiDzouWeQ4CNZiIztWRX48xbJvtPdUO9aVzKVAeiGKNoNoUag1D1/FG/Ybm+jgAebgpyIiB7m6O4wQHj2aiOMZUdZ9x0TEiUFpxQ2cdSnvfBH7gNSvW4645d2xrfzyVE4QTIw4KC+7gSS34mC8KthV+azQF/X2i9LvxmhigVojIobvz4b9hK5dGf4aUfWIPy+F+TGrQVlu5Pw0OakhcNzyPglb1NcuH0FfYoq3tIFRHwwngNLHeHzIZ3p46BLe3vzPl/dqfEeYZA9D27f0pE2Bww1Vj8kLqghKFhXhfBfvBhovfDfEDItdTls8nl0QxdZUz5Zi8RUVBI6LyVKVjIAgBbstIGtVdWYjFwqNS8OLWzUjaja67I6wPrNAsx4z649vrQvQiEpyOHumoHwwtkSxYHwNmnMsq4+e+mfJIIonr0ffVK29fep/vZ7PVnV5r7AhRwScvF0s6C/08ndR+F/Ol6/ny2XZf+i9JPIxAqyzjwEvc7c/YY7LoF2NAPYnzArqCgHTFXLYOIJu26HMfwS7ljGXRL4/0i8YxAVuFsQ64GPZo1q26WpC5hmuQddamQHO8usXFdMrRPVWi2y+3FDGn18ABn9zEZa0ILutrfum8QFEfhdokJ9wGoZodgn65Q0ItSjZdUUXebCcL9PwV1feNdNJK+GX5muNTl1MGMTVPqBQZANkJS/OZRLVODTRNLmwHsPy6TsY7Wi6LcAKw86eAkiTBE6nabQQZu2FMEMfLL0GWDW0wzQZSI4KzuYvrq9myhPsFudk/kIJTMHnzrIFl3kYmNQoZZktcM1YN0hbrNteIkwPSMfWbEMjch4czpRH/RWbIsdb7YtkkeVcrMZp2PVzfHKMk19n05COT1ElqJIEFWXeCBaKhX7hN82zG7wjolKEYOlvMYTUpfWQGiErYCFUOfinQssGwFriqcI3WJycIh/XcsIhRCZKNHtZMotbLaVmJHeogzA3H+xxf8QBANHrSEYs00AYMZcXOMrO5W5Q7dUXshGNNjXQmeRtMS22hW8Iyjxb2jkSJb6jl2KErDZeECBo/c38Zk1lhUoxl0AyNkIoOqF2jytKX4SvIjliZPXr7EqQkO6TbcbABqpLrYKKNE5N6zpqRQZwIxyn/mxcNdrHsrZ+9bNe6wBOZjcL0+M1pf3jgOxmry9XN4HdXrD5WCBy2w0EXsm9rAw6ffizbsmgSeX8/oCShYuIikvlm8UE7xD29wwKCqOzq8VrgVC9CsbaGXKHCZXN5VIZxDOrF1gbpBItZAqtiwdaY5y2fOa2Siu0xPtth1NbO0RtdlDbcHBaXb3WF6PHBmv5qk+Yles4U725reyTZAmtt/a8/MtSxlVKsDzHp8eJWRH04UWg6oBxCTZtK8iE1HbS4AiGGFIauSOhhUai/bKWNJRbHxc8LdF6xDIM5T5vweByK0ZJGInJwTM8JiXRSDIqn58mBgrMIal9DqRTKR99OiIE2bXd8ZFNNmCMoWqt/CtTosfj2YugCkoUjKs+uypSYPztqvsP1ISg0SFH/tYIks8hrLl6hzjIhpgrNwoo6Bq5HZLDA0ZfrYM8Q7lxewP/du6cXxS9i1yq/tPAJK64rO19tqD6BasKfadzog7YAwCJncvTScwa5QyMap+vrT7E2yaSsIFHRHN2Jt2B8Jcp6MfSTvD1eY5xNJM4QH/rjU8s8OvMSOdqjWUAqXU+j9VZxMlOfikNM784W9TAlhTCEFdCtaNutpDmgWFytjiX53LAkvg7Wl2BWAjm9cuHMJyvq2j+Sqp6Knj+gnheNxLDVYEhXpQL7IUQtq9bFsab6ZxqkVqpeKacqcF3HAshtq7BbjrQWtrI4Wgp5h3GNLVp4Ms8L0SETkNGUkQDWarLa3lYDFz+iJIY1/VqcSoWHILskCpXXQ1LV6G6TJNG2QnOHiO1XuvxSGk2V0uFLJG9+eMll/9EHu8DTHxok1C7y2QGXOGkZfQnljcHK9aoe/j6uOdZfF3pMw22Kp6py9mkTfnUt8WdMhzUlbwu6rIqajSHUpVdN1EL1MwGDXe2QA5tOCKEhD7FTk5GDNv6LhVaBru5sdsiRytjt0JWA+RoRowV6VWVYJdRQ1K6erO4giDrc9zletL4cOTX9dULaVGKPa3Wnc7kEYYSqn5h6RXSuzZS8dgOOLqm1Rhb+Bkpsa4ViVWfoKqqWXq9r6cUla7gf2cRqqNYrPs+6roaY1f/uSV1NVOhWPsDra2UeaytSbE2U8rarsIYK0Oz+0T+yVqwgrGBXe9+No0NaEro3BO86oeo6opKAeCUOuAjRX+OmClsVIeR/SrLCZsSUSIGY0201SvhzyWSAb95xHQzaMJnDU6mi0ucQ7vh0zZeX4jbhskLmcHethasAZEvrfTNvtmG5dyjDdiOSmeaSfWqzbaA4sB6vJovXxXN2T7lLU5W1h6pjNDgn/ntOM2W+ADNHY6whH63wkD47Ex2KF9U7JR37jtddM6rQy7wC8BU3KWXN9ae+0ky/QkVIzlEyA04WUoOZX+HToWigXGlHLhu8Vt1LbCkOoI3EZm2heeZ0umMLuz2WYBv+4Cj9OXscCCZgrEdFhwBc+tK2WB1rcLQg28BLGrIGZFOwotRf4j3u9VwM9u8UWkJ5U5Nu+099l4rPvaIzGMbcohmV/QhIL2LGljI0vWnJ6yqJyN6weKED2o8DHFLw+Ie9pjT+nA0Fy7etRjvhPVouABcft+1fZtN9ZlBhc8AEFZ5i3EaXnl0ciNTCIvkOdaqD7LYFQ6589KDz4pMAG1IizOhWe/xrb2sJmcr2sXjbkvggopH9hA+6jzRIfm4Hx4chVW97lQqy69G7+2Pq0dCTnjKtvGNKzzBb4PM0Pzfhgf/TfRy3xuKM5F/R97fmj9uOG3BUXve+W3Jj210WLF5pgPxOrJGI6LGonwBciJDLDk6sEl+qnASV9lm6xaAwtMzjmRZNGV6adshKXzLvqXCyENJ9OfmtarcFp1eqldDLZYcG4IP82bOV2K6iU4ny1lVZ4RLPfbpmtRy6NPZ0eXQ5rb63HzchirFGJwuHMAuYzYGtn99OXwsJdnfI22wcdb/BP6FavLWxixCB7T7wQ8qEumMZ3e8uyslVYCgp3QpMKnI1cekm7o+xs2/1iXQ689n7jzS4kId+LV/G0rMsXl/ecXvxJQRD4sQOycDpN2tVzKeeNk1jLac3MNHJBqcINeFd7jbty0gaD2yZC7oY9+Ey+sreQqlXfClZx3nKft6dohkXG32CoD1Zl9czW6sUadyfQMNMAW3LSsS3OgAzTt5UTQfhyxm+9a0nZb9zXFXYzpe9g69nGJgZHufTlUYlPgVnm2ylTlyP3txaLu9055gA4i1C0+k5QBRuHDqaM/TuPxOaPcvUDkKJ9bD6sOBhj1hBQxvZitfDH8HeAd3TjOfh9dnk1MV2d67qXjMIxgfL87SDWiJdrxSkW6Z1k7zkwDTDnF/RCTq+hmPWy3QsUkuZrPpEvbKU9hF99Gjg44eJfCCUPMkPx9I/Xwh+E7GXFLvyB0OLH1l1tE6HaXYDszywRuMxE2ONppBvO6AMr+/Xn1/hn3vfaBsfY1sfYf4Ccmn6rDoTRCynAz3RsJieVF+FmUKMsVTtOQt7yBLiwgx38t8MUoMqxgsk7pJ8en8dLWdcnjHO/5kdgpjVykciJ2MmNm7N0Fy7xv/3QmXQAD7tJzI7cjpzZyMqA7kgNk2Hz9XenblvlCtX9OYIFF9PsNjnCslyFCvh+N2AKJy3A1rQLmWreZ6dDyQ1v8sY7kxT0hg8lKxQNfRO8SX9zZOKKWXpFoLToFnmALvjGQ4JX3hCC5N9utI2xti56dRBy0c0zgHR3h2nGI+LcfKfgrKjurn1gRZ4NVsYxW02h2tmzjLQfql6tfqjLHfOcYgS6M4iUDTX2PJqjcyV11+TLVl0uL6fMoHTdx/rPtD7+c9W3j1/OSn2KeqrLp83XpnVsEtV/Ihtv47L3nvfcKLyJhPvrN+ZUeizwptX/Z1cTN6NyWLZHsrkRdr9VpndrWVViZfpQXCaSPWabuHUbuBKNv8EmkTGuyRDGLn+4307xQHglvsvOPINiZb2ZnHrChlvaLPVGdWDDafizWQFuUOaSSxZ8Ffhlz7Ft7y21JEuSlfdMxlAkacCrsaohuJr/C+hpAgCS0dteLiVVAtsgzrwg+pNK7mKHuqEJ+LNXVIaZ9QVkQWQy2IL9mdkXsvVKlqrS40VVBoA1YFLE4ZDvDSeGjkOa42+CfFu+m2KbTdBIhmZZTQcRr7yuzr6LdPq39S7kCxmFZDUxJ3vade8fj/jQ2UMobpfAej6FN5VK1Ol4Bgc4z4kW60fvfOlJOwpuum24/B5obgCrhYCHtG5KFXHZMYd5gqFJrIKmV9J4vvIOoTG+tfTsEXy2Y71j9ZFsSa64EvJVcp9CDL452ohcy772oJqr4c1mTGBNrcvO7YwaxSfI3RguXg4+o9BlSQ5j6uoJiyrA/b6uDJ0y79MXzfMvV9SYQjeqS+j1Qt/JEno7A4o3vFZHzmbNNDZzPrEFSTa0lVUQj9NtVKftA5wOEZJYBaK1lg2uncsMJUETZbU09efoqjpZ62NGKJyt0D+awd4SsU6Dgp8GTDuXhVXlhJzeUDrAFZcy8h77yCxOxaEAQcz0xlESppS3RQsJ6lsDWa3VF1Sw8V/BxOr4VoHi6v4XQmMQevocjumAXlg3LRfoXgIpiH6y84Vco2o/sp3PJpqXmalnAX7SdqHzd8KMArYxhaaZMqU91I4WTfJnNXbwgikVYvoAcDqim5/PbrlR7WletYUSuL17QSPdSdqoI+V7OWc8LDjb+qQCKOM5t28I7C4/orSG0SSP2O+j8qZJjKxOS8QWsKLtLaYbIrA/HFdjtwrqlvM85xYBHLRaMJDCOgJuBwN7uDHFlpKVNwwP1ZYC5vf79z3uQ3kIBT7hY2d+qU3RsDR+vmZPJb+F6VpgJaUrSjuMnxdS/wlUAHNB6RNyDwDsirwPXwKvEyLa9QSyrH7peejb6B94dk6Nt/T1ojjmhdWwRo63TmVm6+x+5Y93bsbu0qJZI3uc49qOoSNH5r5MlmXGeJSQ8ED2he2YIf+Og13SU2YtpEQ9dQbEKwAG2oXIhyNbVJAwOqXW6qxEzm1BGh/JFeLeHfC6qDdO+lvz6JCMvSHsJH6643ZH5LtaA60kSx1gqz7F4gXZbX5wio1rsFPulHaQPi+mve0Xy6HLNTXkXSLaAp6N0FT1dOR6LK4ye73DwbgptHDtOo3G4WFXmRBK0xy2ps3WSvl/TIjIEcsHA4QHjrWwVzxOsBvbSr/QJuNN2Ss7J8/+rPCEGx4xyOnKbshyY2bbPQje1Tgnu6+yfzdFvBc21yYF63tgCu1ZdrjvM2yegedFdiHmekofz3/lJRTOTwQuEJU+NeD3l4WhWW5wxIAwO2NFJW1brx5l7IkF+YiZM55zM1rwdQsZb2mo2IByNpx6ujq97aVtkLQksa1wj7+0dTENqoraWxCJww8MyCMgCj4DuMd3EGjsuSrq2F7+XX/2rxYga7YbeRD6ouzj6fApquAlGRjya8q4cHA9M9NKVBKddxKL5Qaz1QZsIMXfL6mF1NBMD2ql8X59fgxYHpMrYIIUudWUNWROstq4ZibPa1nKVZUvfBXI1+4ZbIPcUIDQswU368vvhhMU2CiSUWRUXg6GJw6Eb/A2y7z5C6fk5GDY6/AUwIO6llXTTyGuAASb78wfBZXfHiLrxvKYgFGFatzKp4Sw0R5+9m3Rw3dtZaBETQBoO30CcAAqXY8rwdyVOFe+VwgXHps+onkgBLdTTJfZADVEk6bSVEltoU63cP+B9nYqAGXXxfbuzRHdArA8+pADtmBAzDD3YHLLuV/rjpux9QJ66nHcLgfvXjuJ6epZa0cTkLTwUFKks+M8WgEL6ojBa460EO9GY1qvXvIVTGvvjTq5sjbpm9b2gXnzBvdycTYQJZJlaCc9zk+aS+dDdlG16FpK4Nd2Sax1GBlrgxaBSLRVswBtQBS/MOgt7lvkIjnhkCVGIQWVclgIbyQf6VhsMrSx4H7aCEW90Lry1X7MYMy5uk75Yc6DX5hd6yMrJ+jsgbgLhxWtmec1sZculNCgwkzGT6xqA/eYIglYRVeRzHd6+fjC3JYAMB3xrO7ogUbMe+2SRL9TmQjd1uAMo8rPjy+lT4AHjGbD3O3sSokndmkr57a/0IeL7iU4O9uCuMgZ38npvQr77wWL7H3eWksd9hG/BS7W933EPKMC/eodRw+W2cCDmdEdQelD2qynuaSVR6h0b0uEIOXTBab4PD/gcR5eEZBroL39wfotB07dDTDzwF8Jt4FltbwAsaVICJ1Qzd52Tl1ayc2TYcUv+ohSOiuPN492OJrYtxlbpwrGMtbojdb5esWx0XrW+7KNHb9rXafkBsIUKl8py4BsV2Ii9SdduJupoiUZrFyKAnyh6qoBK3ItnVhtgYkfoDlCjtN5LzdSgbseFmyo9HnER5RJBbHhMvtwlRkC72wdPryc03QMHOVH9XhYlyW0sFPStxq/R+Imj2crWF/cl7Qaxr4b2kd+ufYXq3bjybCLu8QdmWsXBUXQOImm973muyTdJJUJ15FvVHLd10RVGxu1I0OG41qQyO5C0i19NMhDfcAFIALQwTGQUQjj5uFte2KIQikBImNacOeZ2oXPz9WhLRp6/5HGXP4JnahnEB2bXfSNK1DADDoIpCLVp9AojdULA4JYuSS8hLQcdVsCoDEXO+krfdi5c8GgrvAvZ+YvScjFHy5QQkgz2DRnVzF9HOna4dfb271G3CBpo0iRFnxWP31pKOsL5HWHCjJRlU6xbJHBbYtHsAJoqltnLxrmaCQZc54fwPklv57G4f6/VFNtq2cnHVP0JW5EMQbkRxtblLfDAx4hJE+jxR5h7JJbGohyUWieG+PX7ok6aTo2tY6C2I5YLt1i2KQXGODh4lXYjw2nq/Q3oC9/+Qyt2BuEKIl2IOr12RHOZzdeeE1E3e0iyisZt1nOBXHjsc1d0lexHo1xF75FRthkXPFxGLvrMow4J074kq8mshIwwv4TTauF08shX32Gx6Gv8GOY6vgSihYu94UZ8YSiLwW2A0wzGV4Rg6TrhNdNIHgeU6V/u2oXks27RBBK5nS4Xs6j3Ar76Zs+DOfV01vRzMJ080UpyDdP1nONnh5aFp2NfXvRsAS92/W2QAvelLOSpYOj5zYNXWv1brd5UrOC7LmM59bWPVs6vQ7ZWfVWcCJ1w04T3OF1N4hJiLTI9X6W0XZEYA1GRuywwKGktlz7cS7Q5iXxJzR5qdiKUX6Hpx/m2m+Pv2yvy0J+94G9XNdjHMfrI7jOJqhuGp48d+Slxnt50eM3r6nYlw8lOcAgfNpquAk12QF0vnttrkAAQ/gdXgYQ5x7ckAEiWe093z0hp7XBpjs6M50F2znfxG8uc3/zK7CY8q8cmVOUIQ6gsqBbMrnCA+plxTyVQDkUa1rPI9F/hcaND9fdGU0EtpWq7F2vSpTz3+2MP/e1OXam3Z8/DLFUDA8jncrCy4lmcrFincSeYEwd0MO/pwpEjPkdd0GvyLK6zxSCmg8Tyxlgq03lZlSbtz8bMbjVbn7joBoDMsdw6rFDYt7fG29Ue+DFsC1do2SDxYYOm69dtWepFhcFS+V0ixfZKR5A08qV7eq/ZHT7S2mtNtbirb/JEorfJ0DMt1LTq9rRjK7wFBNPBMrSlTSfjf/5f/V2gjjs6hCABy2NgCb2ntufEj4oMeP30oVmpxaR0qZs97RFrqrnUkZB1vewsj3Yxyo0WpLxhH4Z364IypkTYr0Fte2EJIyO9IJPsGOahNpoAPjxlJgHbZZgBvkEU+GQdIHyhfIQYo/GEPE+Gb+wrqc4sD9Cd0xYa2Nqy4n1Ucy+vNGJfYtWt1wOH7rYNpADA3EFbJk+21r6qNyaeQr6D372i4NXzT4z7hpTR3dDK56tO73YwucXeACQ++3u84QQJtXLOnD1OS+0V9/Kdd6GAs8PvJU2nH0j+QopH/CUpzCP04mZMqclmrjkIhfV1aDLVvRUbUmAKEDVS9xi8r6uSjoaaK2bin1NGbOftiQa2U9yFdoCf4RATih/fFWF2jPyKRSWxLnlzYAqk24je0Ldyh1y4zRL6i7bVoHYBT+PtkKQ2pJmawpbRa24b9YyPCGqGHcOZP1J+35sF+TH/Rdmgy4lA/kWwdM5wGi0qFvyoxhaUKx12Upsu/zzQXyzFtR2pWY2R0un7YqVAU7VlLdrBQJKWwO7uy8NsYJLqs4EOHwmtzGn7sS8zMKJbHmgSxvK8QZPDVetMJsMMNRkthLo/mnC0coLKMKHrlbaswG07+MIZ1YW5LSBvzX21Ug/a1BlhBqyU7ghb8hW1oPWaDWCmAtg9csbKcF2JAEkobbfOAqQ67hzkk+uhtlFrHB6lohP/62VRXeZ/ffCkYGyjLphzM4fFp2//YxOTCOE4ryzr5tr3lOwTzgiL+amNp5CUzBx+h2wmUkxabaqezz2ML7Ppgfui7YpVxRDQUtvxCyWo/qW6gv/e0GM14pHFpFmUEtFFI5g74yak6waNfAKGqp8zoR5V4ja4S8RsFKSjFx0g8QDJUBzWzNCn3UXy1UOcE89cv/OGK51lfEIrlZD6F00b3JAf/VDWEXBLla0VHk+qQicJrjXCqx8tiwtjnpmPEoRPvqOPk94bfaw7+lD6z6aga6IWqzm+5B7wVUH/DKhyZ2Fv5MyKo3XF+sfKpCXVsbdfO0DdeQNUPm7XueewVqVQQQKcE3qSZgwT1i5bSmLiajBiMnkkygtFuQJA3MbTNh2gWpuqa8ghjbASchu45G1HHLC7M0Dx5640HWIsm8piDI0o35/u3zJL+ScBG7z/VhqU3iatofMGISQ449Ccf4F/+85H8+1hDxrl568HAo/8F0HpxNQc9ORUU/O2uPHZvrMJ7nN/6L6LREqcCk6mmRUt4v2YtTX6bg+z7bayA01aC4rPWsDEyE9bcmVwIZF4BhuV0E4BJa8Ty4Gz5VPkwTgt0OpufDz94Wj3iskgZrqhrB8qXYSA/rDiHc2kW5bGR/LvDVcfuPOHJ0Sc6TqxrDuP5gf3kputlZc5qo1KCZvNy7g4RN0cvPFmuq9lpXC5r6TdbJe34oYcy0pBnHJ4HPetgg5tslYAYN+ojaRigFOMa7ULpCAQAAf/qN0ZCI/LnbFTnzpoxqFdPd356fXmZGdUtuUop+fh0x/zRr4/Rpmb6eZT9Fzy5w9/+SglnUwZr87KKMW9H86wNS/Zm5nzMWDyh6vblZwNalDDrwMENeeI7wCTfAT/qT3S9tNd/UuBk77ubHW8/JuGs78p39ZDbDWBsOAh34v/4o/LQvJb4IeZhGCtEFgDvLRtVh9k2BlRiAGHDzpaCPHM0EFp4Zywg8rDzhc7xiQF4HM8OHX8h5NtUSBXwQPXoxx6rCeZFAGIYFtxBbQggqPtT7MxDvjZCIMFjBBK00a/lRyzHaXAWoqW/dBa8rpFQ3xceNqh+CQ+bBrQOGx949/hpdX4WV71Yh2th6j2/lFPw/cXPfJha/k9XwhbGC4pxBfEEHz79oOFG9oHp2Y64PwCMehTE0dPQLcCwMUouJ1twDgS6lVC0a14/winBTb5x9Tu9wLJ7g+TQmHa6SIuuZ+oKbGfuG0gU3UHSZSxJklkJDY6NhMRWT/p43RYxETxGCuv2x/AoiH0erLPzxUKEbUO2Z+TL/1ztoDnG5CABiI/8qsaV7tMIl3RYzeqzT5XE1K9PivLVvmXpG0eP5R2zlyc/p69vAeuOtbdXPTm/vnrHKh574o6Qdh7Drs0i3G0NaeeQdHdsOxtor7eNsJL+8pIJGlDu75dbY/Hs1Bt6fKFZ9PexR9ex442FUVNsc3JMBohGtZNqRjzjc68qyfZocUfVQT4K1iNdJT7pYF2k0giME2IH7ceCE2RcImNztIkJ0oYXV+svj20cHmgi3x39XBPJSC0Ml/tNll3iDKYOgwm4+1RcFZL69AOmRiaOzEl4a0tKvQpneoLN3JbeSshzXSfknuYmBMfhhAGiWAWHLHnGqT7R3mMMGyAlySJjYpXp7IAqTkG03oLKkQ+1bxnbKPDoxzf54mMMYegZGFtTRXAaYKWWY+cj2BzUjUI0daBcwNJVtMGaLMGBgZHQDiCRc8VJfLBANmKWRlLTqjOBOHImNBrfOX+yk4BeUkO6NdNAY9G2/vQOtq3Xq8RWey6n4CCVAOHtJXRvPHiP/NaXNbYHG8MW0RIQjmQD0Dd4GVwEZWOokUnIVRMHLSIjQ0vd7uz5p3QCs6qyIiZ5Rz2M21WbmOOLWPiXQC/xQkmh6zDBw03e2wQ3SpM5dhye00fBG3EwwSL4ZOjOyM1TU61PWQrLiDRyLFhtbyvTU0fkHBcnyp3rkiF0NfNiHbBKvFm5q/uNdFRASLDlT5po4rrFARs6NCcxxf7IsqPJDv16EGQo+Leyng1XIpKLMRSrYq0Fb0BeTUVPWnvfMquxNuPK62Uz0WHQfvcxGNsw96MTEw4UtzvztoAHmtFgA+pcew5p7V1DYedelDeRXZ6YV3dnOmPWp8o/uhlSEaX37uJWo1BrW8nq+1rfPUoEjrWl4M0HEKp2dBHc0V/Jvc7v2ZJ1HZGRu2R8tooIiUDuN8RdMElhLiXsDn/3Pk6aQjyZWOrSouRKitVNBp/cPiMq3P+m+6XoRrxWNzpXsnBX4qL72KMkwTWtbTeaZntlnyWE2u9oZGQl/RgG85eS93NgLqllBEM7NHAn4LCuGfYleYc+qgNlaCzVGQB/2igObFCxAFaDX3hHWf76uDj22OF33R/bAk7J9yA8W9NZPc6cFzFVQQrXiTtrYic78RAncDbvO2UrWNbb91y1UJa2EXtVLW1loP5iJrVWV4wzo16c3HmVX8Dm7WiZfAR5iC6eg8g89dvKmK2NYZ+02lzQ0hcoiSVwdqS4thTYDAPNhdcGaVL+USIvkN8swIrkQ7TW/g6Yi2gyZ7a2VXSL1QwC91aG5v7EHvjoPOmhNPj4CZinnuR8+HxOAJaAoR/42tlkH8pkH8fZMhH8rg/RPL605eiiQujUabl4/OP9P9QWAwXocgvQimOfDF7j5/IdRmld+MyNiv3MM4ClSYtuyjSsgNKkrLR2TeL5MilHhN5jHxx4TPBCn2WTwl/AkjR59j8B+t95zbUVHdgG+bmSEGnLYUlo4pFGdPW4BWCBPw3bSvn7vvz9kHaWu1QGkRR8fsTPp093pfzHH2vC7uGGsa8DsW6vv2L5J78morDnEeoCH33EK1MLC72y89jb0XCe0pI7fmDV0QuVyf+bNPA9iwwbH0Sqq/hjuWmoP1ll/Gs2WO1YT01iZjuT2jL2EomNH7intZT1ofgxuiOzDJcx4xbR6J8qhNeXoKd8LCng2SHzCV1lsRw258U1OFb4csk+2H3ODlf2dWSHR4Yg8wJ/2TSRfYHJUkNbUFFTRrfx9ES94tx47dbqYIMj188gt693Z8QdGyPuj2/Z9bohX3Ar0559571CcS4LWXc1eTN0JmUkfS5EvxYG+Vd+KxiW9cvhuwlYCea8LF0R6qtt6TeFQ7pXqPa7ncYB/7AadwlGhOfFdyu1xbcdUcD4iZK3aETr8PhYQMVCwn7aFX4YAaq7ntQ16lvWbb10asAn3z9rMo1dcKVVYMxb7WgqUHvolZeaEHkFabTJ2iXMDY2b6/QRkdHo41a4Gi04rsyum43iFjhDij2B4GTHCpt35AaEL1fNX2TyFYQkkZyRQyGZatTmhRyuuHaNR/lOS5MRRHR3aQpYpiLHs826oxtIiD5oIh9ZGlCulcZOZnVC1IjVe2pT8FAILhTQ3R/d5wtIiAHOuCl8rPzgTqaiKq+QogqHD11Cqgm0fAfqk64/7rbxQh/fxmiUXhpN5CIol4Qn6bfdsbYjPx+P07j2U68mkWQnrvT4QGqCuNLCecN6OfOsjtJVZp+rBbor+3iY0GUYSexXTz5754XgUyQLg53jaOPH6DdnuOjnLtarY5gykcNyyo1pHNsELOwdrZguu5SbpVN2re1Dqm09yfByQAUm+0HyWBTgEJGZIS4CkoGPz9NV/nSlQmANME8Osa9okm6MfusmF9b8zH6phMOLyqHFYbtDqiXIa5kEWoLX19UTEWKdrP8q/xCdrP+C1P/6LRIrT/xGiP98P0Pmsc3K5mEMZsD0cEC5VOxfeLN1cVV4QG2cpVukVFm59bFFbKeuSBFMUE8xv3DJclkGOUfqt1z7CPQQ/+QE0m94ji0IBXJ+5fMT+3zsxIVW3s8eDG0HUwTT3wIwAfZKEHPIK0HSPSyXjHyA9oZ2UkKirgKtjnvayrlSm7hV76PivonX6smElqSs1919pi8gSPImv0RZnI+qcfr9QXEPEd3qGGNd1HmCJu/C1IOliH0hwZkOdYqxGSGg0c5H0jPrpQd0LBMRoF76/B26dgy/TUFj0Bga9laTJr+zSzjf7GRmnDh9actgyvNqmenAPsUZ0MV8un75+H2cvMG4T0BacAylfVzL/BkiM+1Qm4AyaW6ib5YQNS5afb87qY8fq5KECfrjBDMQdPToem28H4D9SR4rMrw33sTD7nS+RMsBJO9LRd1QlMPmNkHQHyKOFhZnm2+1XOlUD/nkZDn8DSm4VBT3wn3306dEEZrxSYXjDYqzSxN0skuSscnplq0qSI6qf8NrZl097TD1cXcQuAIoIIurf7QMCd57gLIid6ViNuk1F1IEqu2eWIHaQ84Bq6VjwJ/9NAjkl25Cv9yDh8sYY58QmnDCnHv2GbaI5t3y1vT9nQC9B1lWoUdGLR8tIfUhSWtaV2vi1egGp4+btZ87OQzrl398i9Zi/q+P35fU4Q7Sm5jxb8d7Pv6eQ9/Y4jzc3mdfd8fBJGOLfIArjXY5J9X69yX35EEmNzrQd9z0EMt/cOC4h3/JOzUEovuIlAKP2PfhoerjTu9Ss7EujYTIyax7HIpdLFM6/6Bdfnuc6JEg2npnXR9v+gbLHZu9HzvSgmN4mOyJhtiN0TOinH+Ca6cTX3rAHz0/y8kbOzJ4a209L0Chv/e4kPZ0NhuJUB/fwqlqO0o+C+2FOLL14Ts37TBXWvX2JqGFrk8sLSZqJ0GKNbr+wpz+q6tf2mo2zfoblJGWtVTMRSLrsO5/tQMYGHcnHcex0SW1Tr1B79a3f3iSN6kkvAz4TtCSW+dSoQrTc8hEv3fWBQdV66K4V+ZjoNl4OeOCFLkL88hn0vv2xi9Fv12xOfklqy07Skl37Wh2EZm1ep3pZQfvYncOXxzqCFYKR4pVdX3DUSgic3GEtsfZYBo/knYY77pCpeGi++IKVaaBPvKV7N0PgVu8FVbffrM6fVpdpF/lRRtX8BOhAtATycjiDt5OWZX7fK89hr12xlOq1qSlSoLIQSzuv5d0ZeB77eHdWxSBhJ0Gfn61vwE37JsH0gfo5xQyrN7i33jxAoTae0GNVy1Bp183EZuuNHWoDYKICsrjCv3rpxPZf3IaGz+ph9zBpodt403nTaZ4LMftRj8fZW8c6+3jarwNZLc+bgiK6w4ggJCACQhYPV8db/TD0UfwmPsUVHBX12itmGIv3JILUhSS9vA0Ix+u5HQU23Ap+rG6CRMYIejjhhScL/r2gaMjf/PYhnwQWIResa0wYNTY+ljNl9BkS36u7nwGzM92/BFY4tFdQ5Ox7QzGHYZkBGzHHR6MqwKsQhPHgUQxjPVQxVAbnTVtgrCP7v1o7kVxCgD+pHd5ilrakYDShMIsT2TTmlHa5q3FWBWIgflZdMuLX7CJpn9RCqdVyhgVMW6iHoYzV/yp7b5PmZ4rA5R6CtuiVtLxwdz519WccZ926cfi+GsX6d8Wf2l0HIX2Mm4G9kGb4nLV5pd1ybYrDTI1v/DGixiX3v76ONPWdCVHJXv51xVcWtcAaPVh3ZI50KYN2KbEyZ57zXRf39tMl0tISwDX8LzVZvetjtDyXJm0tN8FenCj3SedLW9U/cQE1EDOQhShGHqTgUvV2VJ+SJlXDmTRzu0Echa1pHNF3XC4kCMJYkw3hzEdvBtFXijZ6ZEba82I25brq1nWEidJNXvNP51o4AsTDWG5zcCPJ8JGVVrUubDsarEEHdGHyZing4suo4ZU9V7mapjatFTezKzWUXc+NCRxdGdDVL3bSu/93d38cWIbAqF3r3EdtKt1IBuCdpRALfwUDWX6yDNTSVeQ4Ej4LtHbSNV5h3z0sWWXR/BrtfB0l0fkuvjt4GZcGuBlr8tojLdpjUfNhHeyeHxbZXMwjpoteZIbhUVyXaW30UqlMN+EIzKEMKVvoxV8Fi0FPBFdKLev0EiZknhvvXPqonmDXbjl7pp5McG+P6FGkC9cvtWuTVpYRnO3fftYGnqkI3Le+jZRjwsOhL3kBUtO9KdLoPW8qetA+9xQFgbqMCCjynDsXgFfsRTrHxvLcIOldDO0FrIMeySnzrV3nBTO0pI/w6Khn1DUqRhOCO/ovyZjIpDpnBsfzJy7vbMxwvVLMSk93vN6SC/H6219o7VkoL5em6Vlb5XL9bbyzryad5SlrQe+3JMVYOOuWXCFidk789L/A5qU6j20zabUDQWUD+5Q7KDd6Ywe2YnQcYAB/mQXYAPjvydm+MelmaxMY+Vehn94pnB7Ny3+PrzD4q84eTKkJyms1BG1lEENDNU2wrnmA7enI4rBog/+8RZ1CjetLm//yxPwpyCCX3xv9BVDQ1oMWSzGu3VAujqalkQU4ZpcAbc6LKC432DvhGplrn1trGO8Ss3BqyK/tDkw7EC8ffbzWyT3fgVAco6EznpjmNNaw+NXfdMslyNM2jpyOwfyI2aby+jm+m7sMHSR0IleC5jQJ5WnTjwVglEY5TgjGQyc/C7dMqXAi5jZWla7HZY63tzWY98VVik3Runh0KCfH9slXll84ut6b7OdG+SGioPOgM4tbhsSuvzpAvHCAPE2S8bOMtHWqbRO7KeeOJF3NDLEWN/JxPBttkyhvkDS/w9NDstzdIcFos1iuwWitxdsEFEJFHBZwG0QpWmuSaSWUI0EU795Ip91bojIOrmJIJHprVaAiDbWawbItv10le9GHT2ow0Qb/vA15DrxcYfGhxDLUQ00BLW+EntFff6czq9Oz/PHFnPhQfM3laqf3ujfq7G0Hh5tk6vTrW1I3rYW5Goprah3/rQrJeR/TR0s94LJuLeMOdXhRqvlRpPJyf/qWxVL9WJ4KfewGGRzltd6H3O6LWZTuAn+Eevne01CRP3wYSnj9nSFao4TmBADFQyG4sLRYOXIzhBQXL401j0devY2OMKd9IUECpzSl9vV4tVsBxWFa8qwikWzT+S18KTWCHJOOimsbBKtmhoSMYoIvJhBm9ZhGwAvhTP26ndBsNfMaBe20qeTxeL1nbQMWIJZg9u3PhI3ZNZInnmZ16UGN+D66kr24YvFuRBy3R6whxoG/e93iTjsYKHVhOtr5yFmMPUc0+jgRS2vnNkCtk2M9bZB2HERE2jYQowgf//r5HwLAMFptEMQrmiu4w/wo6t9Ay0eHBaLZgPK/RIUlbdVc1KJxTaRO2XD8RLRVjYc7cSqxOPlA3W+/FK4dIBO07TeG2it7f5OdGCaHIm0sqmC0AJr1TkUzssoJeXO1/A1zHgbTxp/aOKUesc4vt8QH3xbr+X0RnWV4oHc8y5+4C1B3MExmCsHPEoOu8mmzmu8bmUn4tRxNuJlx8IRKygItA7KAaBKFKFO6hw33B6dezoXxyMvYpzt7OQIgn4JD5QGWvgJekXowqX6yHsAvZKz8xk1VoSgn6AivKwRWv7wSLNcyX1xes2xGXFkqXOlLqaSi+MDUu/PepI+v/kaYf04jtqMklm80VojtjhMviuv1LXxs4v5aw7kK4g3hyyjFtZa3GnYyxnpSQJ2mDdWEFM1+iv318soTD5U6e/q5jnjCy+EctPlPFhIw3K6R3A3WedOep26XV2di0tKNKYJwgifSAIdyWqKu9F9VeOwbKHNrPG4Wd3pmSMajM5Qqwu/QlZ3RN+fS4nQaM7rx8IUGx7A7+mnyXf9IV6YnJhKtvgANY6eN8vRb59OTJDYEPKdr4WvP2b5gk5xsy0JMdBI9J6NE7C1FQgZesEBz0x+C/Ev0AsCCB+ykb/OV7ytx8HHag9ljMZvWd4CqI//8EitOpVN5NxDNuaN+5QcxvjpqhRF0Ue37nG+uVsb2a8bPDhg9761zJ+XwshXB9HFaUYBj0i3/Thr46yO+3Afje+PtKP86uJgsK1uWGUGuGJPdlV9IUBT/QtveM6v0q415nf930WrCXlwLGIBqRbXSyvDIurqHmVw4Kr5SlN/Q4qCrqfNkJY8zEqqRmhBBEP1u6ylLmuLLhyrLpMfYU0ZHNQvqjORXVWv8c8E/5ziH5b7CgskF5N6gX1GmJS/Co6S8twgkU1jL1DphMQwzyQjmCsWGbpj9VoOzjILWWmtuOd0CII2ojHIEQC8t0EweSD7lAczj35e+LmKX69Opv5Jp5laxhNTtHORG+RErG4nK/VI8QTzUF+3uKMIox5k4PJcFd5fzS4cE3hVqSN4rGIuACxhwUf/7eDBzv/58OEfH4kV3ex0aBWea5Ai3Cxfi+NhN/0HiJ9vyQSraH8kFhT4re/3dcte58tvJktsQOz5wS1dsear2exyyAG3XQvpbgkJG+2oE+OuqUFXtsonUI036jajZTeIVhdLI2mdLXANcPhDhOEb3b9NH1CcmxuSCU6QvZ9Qcq17ZAHQ41L1rnq+7V07tfYAaaC2ZEvmX1lry7ta84DshsRibZvaXcMZcMVEG+ENoNph4ku8McIsWUo7q/bjl6LZqRQH4fkatnLfzuTMD2uE1DsTBLhziqfPzlLuYqhnoWhTg11OWTrXQ7v3ozPVZx170aHsDZxIsR+JqBoRR4DdJKfrhZhvDnUwrXb0ThXPQV9LzQdWVWHBEYHBThvgosQHZvpYUqwnN19/2W56356t/sJH5a3i/cmLRZtk/PDPv0WmP5cfloWfS8txDGZ5AuYhS156K6+mJLPnxWky3xbASkAsbxcgb1K/MXgdODlT8/rQNCdrar1MmOr0DdPtN3OiO/m6u2wOA3XL5U5EvYutyBQwNW9y8tMVMagnvFheCmiOI/WTIiTJnGrV1gZceniecBdJiR2sL68j/FCiq62c6EjT1LCUJ7G2Bk6QFOUleCCG5CoudokEG350rvByhm44F908uTffDjRWk6cEDYrJHN90Y8i6hQVZ/Q3AHiSMHpzBQqLiiUhsHAN3GSDQFUz41NMpE9Wzw7cnW0mCJnap69Rf7/UCSwky4PoCEvE8BjoosjpFIrtvI4PUOY7cEK4+ayysb777AJVmcP0rMDhBqBuvxnY4PFen461PJMCaOEs5/xRjOxSshraci/hk13mI/C2vBumHhl1l5KcvLHLfD8DRmARHcTH5dRP6luUO/lWWSekj5JM+wsgaaYP+qekulXN1gJxPCS4awMYos19eTghgiCEHOK0Q5JzRcPMxe32Z9IXF1DDVmnkdyqH/3wOniq92tFA52+c5fW3jLzKqoZLkTQHS8QXigOUP84JarLUd7omevyaHMG5KUyx+qX7ylWOr+ApH0MkZiJbFZDorvEFhj+S8x4I/X9DHoKm0MVq6Z6sb/KWIjiSYy1/Eu2CQmOlo0SBGi79BPqfYcs4INfExZSV0kSWreFtV+2FwpM9Bjc2nzb6HTQLRKS2PuUJqdTo8kN9Ey0hkg8SjB48P3fhkcrGifuQBhmrbXJwU92dkYV2TEmL1P/63Kj3x/fiyCfJ5tPGm2shKGWkMfIvF1UcCLi8X/+wN+pHDMwGPeqT43h21JZWqty61pbrN8xUFLWhbwKYjCzQXyVwg+qbrAasv/BgqbEXDQbr6P5dzDBVFvD5/urp5tvJNhid57I4V9TPNiC/uUkE1iMm1QAXeGZAksmF8yR/56qqOuUtlOyD0sJ6ExIA+sFHMU6rsO8KYDqkDXxaI8gyO6oClOq2Ok4k0euV96GdNc1gMMzXrwc2ppQE9qh/lTFHhy3cbfftWaENCHLIddY2TaimYWZGR3u05c+iB5gVmekMy0JslDtJYMxGDtqTQkCX7RkzMO+m1BLJI0dZy3Oa7Cud8oo36HShraGeXc4lLabPqIhHQ04sDDLWPv0OaNKnKs4X4VL3adDV26DdndIEBuFat8J6XiPca4WNUd3s8sKGdYlgiNxF00A50cBwDFOiuL6EfOQW4yjjSHqwZ8fy4OwsETikg5PPQDkAcEbWFu3M9EYsYdAC95Eu8FQFtndJ4XlAtEtAEpwJmO+aNELSRdWCmvQH3t5sHtnxAYO/63g/q7txCJRpBLrH0goLn/JTkeN1djDUUkiUZPzvae+I0dmcmLG5ygnump3R08vgDL7Ccn0PN+c8aJPKxuX/lWa2ACmScdqoiApF91YV31QqHDk/5gwyQXe/K76Us9SzkzZcOJS5VkWRoFl1ZlZdya0/Z3i4ryBA7z2o2/KtrUmsLqvxShfD7k/8urcpewgscmQZtZdn2JPbTI21l3yPoIqOKl1xc/FVMt2RbgjAgu3V+Rfb8XJb8eYd6mAjXMXnzQ+Xtl3oUiwtVh8qLxwduWafrmBS11/YRpyn8wTZt6AlvzD8TeBBgTIo0yEBS88lZHzYCLh/s7hLqtYpwImR5sMZazneERwYwIxvmLYa+GsuzkFeapVstWcrMeOcl0Wq/e1UUHvdVwqCSltSLaxLHkhAQ8DuHXE+1xfCrYfuMy33xIMye5otcnqpyEL4BQOBvoyEAxr32YKms6dFSa+YTbVzLyM/mjFr71j2Jmj6HL0Q5Revp+urcnKn9/OM3w+M3y0fGktohT2pf+5Fgn4JmJJTwzz9+/cXiNdjborvFPJrq+OgospZ+pVkG/FucLtB+/NRT9nK1ulyOa/pfXeLHGD/GdVoi0FZDDOuX2clz7uFQGiHtXp3yCAxnoo10hbXOMLAm69T1NyPqXS9JXT6VODK25w46layeXNuy+prTj92qNY4Sh6Uw5bvcYUf9kabgGNBvN3SnZQSm0VRATKZp7VcG9Kv5Q/Ci1VniBP/n599/N1qSLp2f3QxDgNzl9cnyVHQEeG7YxLpRpOV9iuLnEnfopykKrDpW92hPtw1cx9a1wIGo52u0YStu+SG6YSQmnWup6GV2fgq/vB2+/lZrp1YkI44ep10axagBiz7q4rRjp/VnB+6xgB/H7ceDWegFkwCJ9HHjQM53VG1MN3lDEB4TXYBTtwFgAUX4lGXYPPDxdHvs2+q+MO7LuQUpMiPe5EzI734rdDLjwGqGsGJlncAkhwOMZfuqRbJFqin5cuDKFGE4rWbmodygTLE7+liUGlgFbKDF66H6H3vKdfX60HJ4nM9nf59q9AXqDaOXltmte21lWadbusCOtpsbuL7NajfF0sk4bOksibSXIwp8+fPJYZ6kh25Xurz9HnBwjTussKm/1dO3ki8Ee0eXo+9/+PN3vjGRXNxYkp0qnnpr3Qp+FglMm0d5ivTT4S6Cf9Z0ZyKxrQt5jbyPbu6H8KAc4Aau60jfg/QtKXi+E0oS3ph4gEn+kF70CWvEfErsWDIvLq81VEPB8ifh/Zz9vKUfm9xNPPl2vm4I4P785fUKarhd4vnMLeGpKesfeOB4MeVKRYraX8pWRAVGxpMqREZe+kHwLvuAWWQVQbUSd975QipDL/FkIXvokNnZCXkV2/dy0qyANYvpXZtAe8IOE1f4+yMppEprTbRzYyBIfTwdwcmofB42ucO+6YIXpjdqxZeZVoCNlkHgpUJrkyA6txDmCXrVdEv9QIZW7dkmAlst33E3uIWcZGxOD5PkcfnljXIq4D/nQoBlIiJARnaWno4sx8XALC4E+CoVvly8kflrihdaJyRvkBXGyhSbToS0WIgZR0vLscIOgaEYXqazI+aw91Aw2wcCbL4TYhgvaUfpcWv7yxb8ZeRaHZqqgG60hTdEu5WVuDNJ5QLEeykkHhEn+iJpYT8wrgk3cDgIsCE/sx10ADLOC8qiZSKBH2ZXmFsKmfpaHjVXN99+nr5tS9Mnts4/JksJK6Mf1VrBBB2MmI6zyC8ZRPw9Wjqe96+m6ur50ffKLGjfGqrBcRxm2FgWsJ1k4Y+uiFewEjyZhG/k4+tI+dLpi/zUVPjl5IaBc4C4BiihZXVJ9a+A2+xK9R+0N7TSNUfy0XJ9hG03a3owxtdq8mI5ODTW8t9Aja0W3+CkfDEJl5GiNN9VbdPpJ34BILJTb2fdJQL+na5UHFAHAoCGleAErlfykP03ajY5ILJGApKN8pp8JNTF9Oj1iVdh1zUK9OCKGgw/H1aOXrzt/qrqeet8mijttjLRXgg6Q9hfvpmTEI10Pc+ELC90iiSzHvd4g7LyOI7zs7mqeC3t1LNjKeedIhyhnNlXe9qsc8fGfvh6TqgPCa+PdD04ztU4/1WJzLNaafH20kgYKcf7ByWeRra2sVlHRFgyc79QekZjQ0mMv9GU0ctpH2YpLxYUlMzlaXM9nS3zRtiFHsImTF1b6etPb5w4E2c5+grns7i+BLf2XdY5X2CfPX3+AgKBPfA7VjL9MFOGyZdaTHrrOwfti88bR4Ybi2siNyubonNTxyQ38/smDq9psva8YtEixjouhu/FQvhwD6rlHcXLS+0ILUoTPOD7pacBcCtPoGGwoynrGf1sXJy+fxZqT1tgnor1GPM4+g1YQon54pTe9lnOU3SAeUi92J7FEPTyfCDnTfg730jTOJrlJa3aU4w+WMTGbHsOjpOD2N1W27ZRlUVlAcHozBq5XJDw1EH4dW8C2EDDgnJQjjOt9f58wafl0JKooG1PA6VHcRZJkOIH2G289ej9woS6DOFz2Jg9gyXi6Q1ler0ldi2YHH5uGNjz8KBtNa/3Y+hRfDD2kxt2f6giTHsHe6J1iWRpjUTgkaQdvUSihhu/RxEdqxXguh2hmOXq8C1XPqD9o1nhDSar66tik7eJ82HG14lw3fxhYkGLyjkf7lVaupPwxkqBEk0CZ35hnx7wFx8Y59LxkR46S52cwlPk+Wz6wnM0Y4k4NHL+1exgfnG24EUQpbsUKA+hmBpM72ZKgSM1J0II86vho78tHz5qCqk4AEtwRTTAhPcsul5BegfnjzFGJEFdlLy1ndo9KLZqq2AmKpIvWqpDoY7+nZTWvwsd8O8iGRkPR+81SW1Ve9lnk+5sohrzuyGdrrSq/ntb6c7Xolo6aZSoQD5wbB3dIOOqx7aDKOyknAbqkl+oLn82F3IFTbhf5slKCQdNW+QsuzaH1mikM5s7GvO2ZK3y0UlCXtdv7I2a82VeEWey7AdyB+SCpt3arpccDvg7RU17PbmYCMTWhOQ0y8l0cSmUxQAiFtXnj8Nwerwc9jooUuqmcQt5uxP+uetqNlQWA8LFQcDvWDW6Y+8cPllNuxht6BpkMRUi1H19ITeWnL/cU5XDVBXv2LIpOqNygxUWcxvKHQTa3pEbtVpvRE4JkQNHVNadQcwBn54nLfxWqC6CyK6ELnTlwBAXjjoYIvV4IdffzTg0Z/fHwWSk+NmKVDuec5Ln6JanBRlOGm68f0urGiEkltiJ+QNCDdC1jqId4PUVxoQ5S54rAUmy/5bSAuyx8PAkPnL2sYjoUOoXye1AXzF5dX/xxMqbiRp5M1bEN2a7o78mUgRzikXiHHnO+ycZcMDfrs/kP7WU6c9ogpI5WjfI8KkU92Wc09bcaOwG53JTc/oGxfaA8n/EYVqCMEBORBuC5xsflsKlFloehGr7Ws0xMz5pVoCCCbxSM5CvSxuxuh6Px1kMQQy0CK7Juu+lkTAdMHcrXCHf8kTh7BPLmnfdNrmGBnmorV60rS1bydGFGqpzlu5UztAoDKWKhjl1iyrgxumf9qmCqweVXoVwqDO4Sjjps1Z1/yFWWOZhft9dXVw1jtqKfqtkOK/wEuxXEgdKId9YDIlUrftc6WhV7aal0QgZ9LqnafA/zbQf1DaJKvXJmgnjRjF/zLJytKRS4qnQIReos9QX1r0MCUeaifAo6HqhK6i5CtjfyAtFa2soepb8HD99+HCefG1tPLcPzYNl1a/zqY3wB/vQLBNtH6m5RR1UFpmihSLHgmW+CwnSxyBo51AQ+jiLuPwauz68onMeWneauiZOumyXTVaqWboqJ/Kh7UZx+gjoL4Oc2iyH9JURhASMm8HmPTzVZE4xNt8dOFv41TmSIoqjKjJ/+9O3g67hx02zEWbaVd94K8qvWQgUsV0FjtqVp7La5z8toJwGrUmKFzQAd3es5eSHTp6Lvle1OMcmoru8SW0AK+AOdfbDM9QbNXsc1c83sz00t6nC/C9YXY6bb20fuG2INaNvkz3sL7iK/xNfA29ta9MLLp9dO0BqMpFj/Q0jOVVz4qCYLXVYQCM4ho4xixhwVvWjdWpqaMtGTKNbc2uzk3/JhXSVbGhNL2cGQVsVumMhLo5a8xqKNJxrbvxEQW1X1p1DNn7guWBmV5yUdJwN2DpBuEfQwznaERmh6cG/fGwa3tHspJGWWXgl76alFuQ4gxa+TxZLt6k7rr/kh65ky4G1CtJm3qE4LzcLEZECmuNRsREAPqUQ/iAc2OarUIVKfrHrZip9uLjSxRcOq1DKNVp9PedCvlCOtnIYUrBgBJmEQoFmKXQx037GbOuW2fbTsgOFb2o+uq0/TETx0V4CS7yNVNk5ajT5zADIxcRem4dUNE02RJMrMWkUdZSgjgNOi2tPHCs07f/xbVw0+ClpRpql/B70wXcIOulY747yfNYgVjSVy6F9H8oK6C9pzRCjJaRX9Sdc/L1BwJPu3/PddI0eZGwp0yJWsOGFrYVHGihIqZ3SC2buiZVLFtVvXN9boVnRQf6E3NTo1hr7enydRcIv8xfM34gW/XpydQMXFB3jufsiabM+3vZcZS8MFKX9JHd2PGQDB13D6YPj7yVd2u6xT9CyGzYKTJTuxVKls0+mvsHdNw6rmmSsQNl9qHqQrL4GmW42MYUoZBukBPMN5gQNcoxYS2N5SQYOrVbLw6+LVDfrltt0nPUDvOL3uFDNOVy559sbc14QwIxbngB73z7PzicrCNwLJ1/hAW1b7Frm1OGOMVbV0yV+OpKwkkDbICFMfZYD85C9uJBePnFs7oW8XYHtzYbpg3ohzUAl0JzEwTkci17NeIsNH1V/m/5tOsY/f3xEd3vYK/StQ+neMBif4m1FOQmgncu3PlZ6Hp24R0bTI+8xB8sqS3fOIvRZ683TV+5Ufs7lMYCytZCd14JDMMtkXaBozUVZFAPnJwROEoYbpbBipQ0d7bZ2YO8kyW5VqZUeadDsoiHzEunvlWGGGXQLcDjuKNKo1+YOi1gCUYgl83fTMCw9WlQMKaS2LrAgT4H4WrEkj2Z0aKxSq6GSaJ2AVr+5RlGIs6kDpZdv8lWC4IUdxUgutpOMNHYJO7AFhfJH18Rn1oPsngwK83f3JAU/UIV7LDl4YJjKC/vGEHr0a+DxRzE6O+sllsjVGJXo/i9y1z2FAyp/MPDSRDu8MjVVuO3xKqxUYSukhX7jRdkOBJ5XVGyU37mrPD6Jtj3ep78qXf77n+7x1S565fRc5Oi01y07xtM9xmkQbW9y9xy/5XXub3AQhv4SXy0mktnv3kgn+IUUjzZg5dsLNKo7S2fzw/oZ6zruQbHsqrDyhq32cjtrmZW9LN4dM0jdAi/AQtWHggLk63ivinxJkBhdwXV136TGcob7T5Q93uujMYNerIJWSTnWuqB106cmW/WSZ1WhCv4pVcGfNtWWtUTbJRV8urh0oU+mvXshMrAXE8ERcCd6qXpIbwTZz0gesMaeAslQOA6X89kUbyppT7CmIIS6mwoa1nKwdzoBzheUMF3MYO1LgdniDceBwwg30qNK7Rpjg9VcNkTuvRH3XXR0MXXnWvcSnm8NTmErS98h4NAcUWg95m9lYDmrZn0LpVquqTIjmkisWH9Oreh3iKDxcVQB1GOCcdAVnxWuzYr6xRXN7wDSKN8kNEAw5upnKTNwhBhsA1+nIpKc0IQNdmfp9A+7LA3sU5v1H1TCs1Nga+4m3SIkOCGrIp4XQDybVGmpqPlMySSW5MYHt6WACcn12YmRCKdrWaM/xUUEqZvC/NCNr5EboaMuiGTCdZwLdGqbQbqVYdv3EvC2WnDh5Tq4gfshetJN9G2AEe4Taaq6gRzbyxjwuPqLZI+qZwZTcmvO5KEi/ru9+hK+D1ZvFtWb2eyVWCfKlAmdWwEDO3M7RBxvbPGbl9h72XzvdHENGhF59iVv0rUFturcFivd3IXMU8qHzqjTVuvTNNvqdaWJbVcMbrim81Phbm+U9PTR8R2whVaE3LmenMcmouvQGIwAewcw0v69Zj9E3t00ITJETmg2+PiOAoDecxe64WrcRhyQkfwPJg7uZN/TrctW5n1BKLSMFPq7mfm46QuW/naSomQxFzRF4XHrDtaWc3o/aJp3Zc+Z6lXjxAkep75tKHXXPT98a+U52b77nrn7ZJV9+mR3lzd/Ijyrd+LQaFORNXPn4vSxbvQKzd0GzqkYJGjwXbwu1ETLUQTxf1pWr8UdAVBZsxHLR9Va7uQQQUtmNvWnvUplNPGI8UEWgmw9u1CQIad0dhELlLoy/hjThzXKAGnm6jNrwaLK9anZZ/KHbKzZlEeTF8nD4tv7eNy9jtsKb2N1XIBf8K2Yd0MJZ3juRZrAY74QXOOzVdvQDU2v1oEhPb8g8o5kZdR3RUuAje+zfaeytxHUsYaT1ISdIgvPYWZg0F2nAzIpBrqTuosgWvxGsgy9h9osShfL7hhkuMU/yBrguqzmwPYfTaPfuPHVCVh2RJJ9YHGCW0ut+tGCtme0E1b3AYcBrRVkJ97Ga7mG6gXVkwXkOxZh/axrmwsr/Rplc7uXBa/mB8a9OPVxtsvyOW3PQbrZrYL68lGC9fl0/Si0cOxkfhw+CXxtzdmMaBW/FYG+CyLT9iNCujeRj0YzPJgzRuTIXF8mofH3l1R60ZIbEcgfyN9CqU7SCjRBWW9ciXdpsa9BCmh/ZLntjW201VBiq+xo4vwBJ+q1hgfmvwaqZ5TG8VfgrTCfb0ZdFn2ZlPX01T6wZKV5Q1Pm64Ev/djDfmACaA7bpz5UzhvDSU1zBsuzGUQGGe9exsxRKYbTWcovS5rLy84RQs4xS3e5AykEkJGXzi+zvGR9fiPUzq65wYn38v15QJTy35vOayv7vKcix31YQVPhj8l1t40nBOT0dxJ46m214xhNXpQ0nldWC0eVGVId4UaQqP6oQcaeidxVUvRHNRWm+EI00PDyV96iFIKCxxEeNV6OHrJYCHn6ynKPJAOWv74wt7Sz6bZqVPizeqqwMVfWhNesOxUqXKecBZ0UCHY60OueznSlgZ3Fq/pQr/jZFLn45ZnLhaqBMFZ2mY8s/L3i5iKX3PuN6gA5R4MGaPdhxvlWTKdBF+G72RtrRMJ6Fk9u7NuWa0neciu90HtjIxJxuIoLdUYiRW19qo7HHQT1YPhWi2+nqC27zn0Psc8HfidPpnBY3ORMG6vpmMsTHGFFfGW5o+r7ixk3eanvX8KUHjFAj+qGE8ROJxcldEosZ/pdlrIqErgv26+HEdXLBVRmX05sy+AcPFx139AEn8VMU934Rgav+C0voomSizmLgvBmviWjREnM94auZ4OuTW/1ycDQ0P+j3aceOSTjxUanUMMYnFFt2bsgBE+a9T8du1K5yloZGYUq5TzQao5L517omWkjHvCgfuRjC/HbPe0zW6/Uj/ycnxNPQGuS76L5kr9rss6QQpEgEfPqpZXQDzwJyEgRKn0x7TwjTeY4uT5Wvb8Nl9Sgb+03mDGsr7qs6+qfQLNu1OsQDat2nzr2PsaQlRF/XyzSJIJ4MPaFyHk0npxYNM5Dd0BZG6STGC869UU4kre79SevMN0T9KEIk6dPj2Z6k2Xvudry2kH4cgZArxRABXxcM2Em2pqZs0pKO3ltkItoE/Oy6yp8HBE0heOmbesNJNoLuC+Hdfq0Sy6R9b3uYPkA7PXomU9BF5gHClyMY+VXaqqdX4yQWwjtlHxR4MKUDc5j3yu1bcRPi/Iy1kNp/VDbrY3HQRHMftFSnba77m/Pm9ipQtNxXa61Oa2LKGZWVSenFTCrzeCoxzZDHiOHISXL48HguccWh0u30iVYH7se1t3V7XU/NvWOnm3DSNoB4ExfpisgruqfwHJVekkRk/4mZuo+wXUokbcIaRHCA29i2LmNdnc/sHevg8Btlcjcxr3kSfrYbQcobeGFnEeKVnHwaBA5X+pJfMywANBulC1TLjvycAVekp16F2xvXtfQhHKxAKn7uwiVXH2zl26REiBbDjtnyLaLNxBVLFzlhPCrb9JlPG2mHeBJrhTT20wUDyhuKMuoUx6sLbKWXGD8qmVL8EJayd3x4qXSDIl+PG70QJz7OPKmScOgqElNz+de8C7uDmoVzB0mGnY8longEeHwxMxkJtCo4IBpEu4baKaJPAsnTXw7nDTxsDZDiwZP1UxsXb+CJIuTsdnvzzo14LcohYseCn9J9UlhkOkzzcl8uEliiyzubZoh5UztKq2J5nfpwMqI0I0rwOow/N5CnqxUHssFLRb6sBb/VWghBaVx9eHTVnvjrb/vLNqa0qTl5OQcjw+z1+PqJ6fkVPmqx2RfBLpeUWt//y7DwcGn5SiCQEn65OKmjuOo9vtoSSKYvPt8aGEYSgvIMHRXhkpdsauctppUOW01ccKq1RXRlrgmmuN98NaOXdilP86u/LaipQ271p81n8BIwN9aBctawn52vbMPdm6Ne/dcrvtvtAgP8p0ONIdueNxEPXE+NbtjbEz6xUr2Lg80+5e00FfiM3A0NTnqzE+BoLEWWx+OtJgd8sGnCQVf0twB2H29TCjJSbN1x5Qk2aXJayBGrTodocRangDyzDIGjERmSu6c7M2E1PuxHgPD1ZaEk3CfcxC5xonge1gwSP0oy1Ck6mawGl3ZY30xV2FeuILDMz3Gs+GN7sFsDogK5ZkqtaSUIWpL/Pl5Onx1ett1mV8xXqCeiS71CxRCcQJVl/71aqnoaEjAJ9xDrm16rnbmQ4VnRthIjkJZ0zpMCUNV00jNAWNDS1+Dx15dX2wHGvJ9vyPqGYlJ5+Q7o/8Unz5bahZdDwhtQQXN9Jp++uQJjWBsHaQnjYgkD3ZLghuSbsVGOAo5jJ7C0Lv+4eefpPImoGJtkh7zlRB3DfxJyoC16SNrdFz1jTftwtj+aq5twVj/eJqf9TyneKu4P02BJJbIRpc2ZWx/rfmBrNtsCeuKpeGWLkEFzkf/JsmW599q7ro6H0EDFpKprzRmcuMM7O/V+a2koNJ/lTrgwixvjiZnsgdH7u+T7ZYZ6MAnxLELpWOl9cNxM9P4O6tE01/HH8VuAZEQ3ohGpDB4KbeoALTVo/feq74/Iy38RtbHgxrIvG6YyitmVL33qKLV/9m3+I4m/wZB6q/emf79b097cih8IM+vsJJHbe3eopCwAjHQx6dGDL7vz9xcLnGL7dLYe1e9BbC/vlArQiEI+/3QlWFctZQHH/ZymxEds5JMyRnozjvPwrzeNyqOWvY6C93YKn8nEx3rS9TZxy4Xp7LXry+S5Aog6saJavhHahRhNG74CQN/lPhPP/wsbpKrl5qo42ZgHP7SVOyEGyoqg5npsPNVA8KlxWtLdE39PX7EfoPNIJ99S7A5hfUYFDZnsj8XFvL5/Q93d+HHu9UMid69ROmP9RsRtPD9gZT8cDf6+9YJ/0QQNVsjYxgrCZM7d4JFzA8afvzri6XwqYIfb3ESdZ458ZM0wMmM7dGd97Plq9z3N8a2/MkdgGcOvhmyCKTNc7Hj5V99Vqy3ufzeXsF91J1vIftSZMnSms3akKo9Fn5sVdcJASJSJyM2Bw6Bdw1GGBbHoC4GvWNXedQ7+v2jFEbLozbAxPkspzt/fCuVgXP1DUdmiEAqCBnEhtHn5IBl0KweiThlSyloRw5X11DDza1tiMk6jvHf+dRksns/BIWE5S3mILQBhac+fiYt6251DNlntb2sok/q1rTapKX1bJb7ypcCc3gvQgh6DQE0uHtY2qwyLbVST518FjsvruYsfM+9Q/IOwYOVEsSAWnMwoT6FL2lco36/8Jd6IGf4JwvMr42UJ5YlRlbtJ/e5LLTSclaDqr9vl+czpSKHzfb+/LR7u4AuGhdIVoA5Nwsou1uyuHSUVcdSXwID/Drzd0Rf7asZ/JJu1ga54d7t3bP83b26+/r796I+Vf8CQj0QJH2L5c7lE/IdodHqMxpVsB2Bub8wCFVsKgvUJ2/XHeP3fvTBny5/8/B85Ik/fvyxnNwPnoT2Ss9IuS4aijKmH28H9avgbn3TjcG/ezFaJsu58VW9g+OqD15FgR6SGxzYwxiSOwtcHvCnORFLxx7tE3/NlGBTMFaUN0Rm8HgE/Cgmh6ca8ZZocuJfbrq34R92PhVCMt+PpqIuDNPctgr6V3kxe2AjJzeb31hfnH0/bNsCGV4sdpzMeIBm1N+RubbJ3EOa3Kxp7tMoaY+tbbqrEzSW7UhsOe2F1LBgeIQEt5R9SAPf/HyvB35lgsd/4bBUUhzMl70LoDYWYqJokl924VsfNlH47UQj0uaDrBPfOX3n2kiyIkB8KKIhvLfv8N2D2TTUZRw5Bwc/0wlWKCCuGA6eBbIlfc9qry9/s0jvflcIUN2IfwvNpwU0W2qqLSUsPxcce1nI/T9fXPOMfHE+l93+kRMaSblUBdxEtFPEDzo7XwgNt4MmH9mAm2rHKdnuWKiE2729F/PN4hHNEU5I10oagyg6tP6wbN3CsgSACu2r1Qhn0HIcG8f/ALBDqvbQ8YBSuQlmrPkESkBDJWagru784nqmm4UGWGKEdIGLpYeWMY/JFtJUasaTZvHk31YWglvvl3DxdQ3r/aSg6GMuAVapc/HEuXypoyKoRj1hFnP9AlscacU9RnLx9uzzEyyif9G23wGeYvVu7Q2T793iQNR9hsJfWVxErWKvjbArXg1UsSan82t1bvRI6fjKY+QLqIcEYM4zJDRwX5ZkbCBGLxWwIqnQuk2LUj3x1cd7WavQ0Skl79yBzWeEzbKkCQhvZQ6uvOIY7XXNYkhCcchpw+P6tsYfbA7FWvF3Gy1PixAITgpuvu8sVdxOf4MMsmwZc0jnPfcwBttB8L7ns7odsqrojdY2g7yTckeo52OgJA2X8OcnCR5EA/S9FrOjoR9MnoD5NJ5J9S7ts4gPqWRL4SDl2vNaFuulHYQhUfVPBPV43/VJgJmlImB6dyvNPJGsBejQDXLzRsMasPBJ3ZC35DnwvtjfF3LY0gAwMFYe0vDjp61EtW+cwdPVbdzzuTeuVE0sQt7VmP+iwMn8hQ/LRNVWdwC+kefxlvM8Y13GZgndSBlsZw1se/4bnaEewk/1oAQGACK/Cs9L9nLsjizqhxbZvx1sFbG7Jd4PiTk4X6mMHxxPrS84Z1k84J2bOExHp83hn0OVST/+eHfXBggrwfG7BiFWFCe3nIC9vKIlB/w2zxCm5QRhXpDBB2AZuBXlZTTovTVm6O2DbkKAV9TSwLrrcCfwTXlh1uked3ALcwXlN5gqJg5a59Wlg5FiknuwBCpnC4StCY/yzu3LSFSSXqQYKND/n7TOu1Q4bIiFpQyJScYEjU53mkptg0bsxZ1GYV5DV5o1mASYMx0VmEx00Paf3jcL8ie0efwVfNCkJgZkNfXWRI4aVWp19cBfV+xQ8tAEfbZi46wxaZrZqHbXcAxv4Kehi2bgM1OEwbb0p+eAIct0rNtdfQhawR8ezCYNU3m3d1UF2sFfIhxfL+fy2ovK0wUrMFURBH7RP1TA9cTzSimEO4kov/T+THenRsuMkAbyhZmsoUmaYAq6DgQ8U5ovVTSwOTRcyOyr9j2FT2e22GwSP0b4cFEgsotHoXolZwvV1pT3uBOcGOQBv8pGNb+GDk3dlko0qEjlma01iUfrrAvv3cNHhMhj2j7NpSEslgBDZHapfpf59aXA2H7H9hTcmcPQGmiAlZix9jaYK99XcP+xNB2wVKyLfTs71ZBYuHIxU9382J9kQK7wanZJuYKpgMXgALr7+6kx58eIn2dXvv93dxA8/ndrYrwvldRJTjW2yuXuaP++xF7MJoBzTu1lPfIh3oYCKZMxE8IpipBw81RN21PLS22j9dY6o/+nqhwkiXTv4K5Rvz+DK3wHal+duICOT7S46d3lQTqiwu0+sq3SMC/WhJ1x7JQaNufNlrphC+261ld4bQ9DwUZg5n/94ji2bKitHLFzgYrxasYwlml8C6ZXkzcX3ADkAwfrJmh6l7rnAsGhoWrP2je361x9H6ghQ2qwFU5u42IpunS12tx7fCxo6HMzFsz//r/8XwWifNu/8FdTye/JIixtEGtcA6/eVJvZIbM4ByyTiSOArPTSliOfcM86d9rVIX5F1iXmBdzoI6w0e4xNORV1e2EfspUvRvxMRc9qCJoPu3gnbbxa+7PC6wRZsogupU4euFt3ep4aM9n00K5rrTqiBnL6gC5UhAxe2pqHnzFLL3LL5Ee06fTH6J0vT39QJidI8SHHsA/NIRERrbrLN6c78e+YrKDuMHnffsdRpPuG6YDhC4Pa8SMnfteqTzrRbhMjXbigldAjNUoHT3k5j24F1g7apPnVOnfMSJeLYKCYgc2nvMlUktn5aFekaMcsBe9vRRz5z3D8IXXcixvn41JsULVfP//eCFspDgVHKZ7yq0dBrq22yDBASIMdxnC30WOkBeV5tBFdKbmQpOtIm9D9TYTWkQuBuS/OCBeNbw/NUiaI8YVzoNhxrEt70C3QoYY1q9blhqjMrOScC5xtRG+RbjLWWojcYoBYcsj278d/JExpdwBwvUX/O5HSRuKrOg95VnKES+6uh/BsKwLzrvqox8fDnl4ll474Hzcu3VCOaB6VCxdf0M/xls3NXn4qA0NysjrkAmubpJHuZte/O99cppazH3WNJUfG+fjJbmPOjj+/wboheYfJXbGHVlF4dDk3/OOicii8kxV+iMKbwLUJJwW3tlEt5zsZ0TGoZtQv2aIedXY+m6361KMEGj+/+ZfZTacg1SaDUTVV/X36Uu+u4OSxPrfqVLkF8d+nBRV9wNsfkAH/UMtiGlpinC/E+Y56O/pcs7SXr5ixbNUq+1sk3e41/m3ub9+KULzpRSIYWAFXjfNSrnxUQyWxbjeJoRaWP68u9Gd480yuUMbfP/rbnYHEZ5H1xFX6vnscfPY7nr+pKdguwZ37x/d05+4rwgXCWqCEXr1KH0gKg69mbtwbLSEqAhQMHvhUdB95YYNlFbdw2GjIwrEVErVl+eLJqZugK03/7sorjVwNpJODi/fOl3TURwZqrPeN3nXK3H38AR5jT5uWWayBVrXzoukdNR94yVORsEfrrbZW9XSi1h3uPYgCwydPK1HG7IYyuerXHeJyqMGdkbraH5iS6JFsG8JdDNVVWNQdd+yLZEaBL2nFXAE3wWX8/HLZPxhmdTpMVD4qdZi+UiA4udGIz8G6AK77Fmh6u/chFinb/GKhVK00ZqaIBjZSNHxSnLeNycXG0ACiKtC7DltsvHS5w84HxJdae9ZVsiNpHLA6gGlNry+F8bJR8n0fdXaFHS/Vse2tLrgvEf3B3bFGLFMu0nesOlnJi4z1sPCls/xbfOXPp3d6zleeVKfT31aiTrrVhb4RpmN1x91WO/zLimOTYqicZr4cuxmQYZHRv7YV4vQi3opgDgx0wSA2y0u54fledcZ88M6vd7CKOYaC2ceZ0/BqTTM+ocqAGCNXu49S/PNSDu+MlGFsxFxQxz7MhsZKnZxfXw1j2O+yZaq69dChz66EOPtSxoZeLdPIlC81xBWY5Lx1jIzZVQFfGfTB5QjcFZMgbA8Cwb9RRORr4xM9QHuHzHHev69rGAB3dulxI4abSsIqnQsFgmqyM0J4Gy+L0BV+EuBjfefypZymHvCTqqW4yyfCpsfaQRh/O4AitUUMYvCVm8q+ovYz0/nTVaUt0b0pag5Wy3LwE/rQvz8QBpdErei4JiXGEuzU4Wb19ZBZdr0Qcig49fiexIoF11TaR8vkdrN3GsuiMHTrUHQjpAmDVkiX/4AIFqz36mTaXaOPiIAV1BSedBLyR5epHXA6g3Dfn7/qv9iYkyvoXs1eYDtK0DJuXMJtBQUQmMdRccepR7HmMi1vbcqWUanVz2UgkP6q+jJjWekSd0dCWjQEqV+uMXisKtVg7RclPE/KOYRXbH8vPxaYAI6Cz8MttHtXDou2dQlo+sKq9/fG+PGmM8aBOl+MtbQ3vcq/wuMLcGJ9RaVnvdD4PCsJNVIard6lrYJqSxBpdedcQTAtQDiHYDyoujdHKsPSEAhG4y6/MqUyOz7unMoJbCWQLxmLBNeLO3mXu0RT1WfNv1rMIxfQZrlM8hJ6FvISTPISOCV5viR47gDbn2cjRfMdaNTJuc/DYEcqkaGjcJdoef1q8RMFQLHngShiIfRVAq73a3KCWICAxmPzBUgo3LgBE8VRMpm8qZlrwHjUTg3FkoiOZjOWmGWoscl+9mkRTuvWFXA3mKyuIptzTgfqIH+J+58/XNpF5mPmHt/640aifG+ITy5VLDnQ6qm2bLMJcPiTpT2HRWMMS3ujZVH74ro3kWUauKWEfo/AwlZMAc6Wnh3xbKkyebTnXy2j0izq+k7goSyZWlPfOjoa5Q+isisreiU+s0OTaMQA5MLY30gicLK7vM0HrO+tImBDEFbwYml1qhYMVIpFDXALX8CWjfuEsekcCI6snK1rEAHpG0pWzJowZiNZ7J1eO1XdOkHBIN17Xt/kt7EJhrJBpE/lVEOEv/Pz802X1XkX0TcFbpe7CuURZDaw6YM4mqyg4dk2n/JnVWIe5jUV25x7rc11GWh8kMvs5iDvCBcHTXt1vIQfMj/TUwF+R2McNjOeentXzJ3ijRDfIRGJB2ztaJlPCKWfBu6F3BZ5vvz5AjcGo8S8dNtR8S6mXuiYd4OQgdWYJa6kzNVM8tyb2EItI7wqSlc/4hJbwE3ZHNYW5pOXLnnNv17dH7LpL3J3Qt4Udk+v03y8TaYP3mHEFJM8Bh3tcvm1t93PvkK7PslV4qrtaRTwXDQ7kDS+y+UY9JWt3hNWTIrOUE1UAkP+JM6CjGM/SVeOsEaLa5EAizyGZvitnxeW7C+Y+XWxHOmNecfmhwrnpWNWJqZBa6vW6vKkMmCBQfbkiwdzYsBbPjHg+8eZtimv4MUZmA6uGBb5eaniumtL4quj1ggMI1lRDdkbjyxyW6/5idA4Pizzxwb8MxymEo90tP3+13jK2aQpKdMIiDiPjTVVkWc5ANFACOjot0V0A/MnOA706UNJZqvzwOlk+ZIRLh4lgVymDbDhmyMJWLXNDeYPwgY17cZJSNuWrW5iKtnYPHgbdbBdmcEZjtZ320muZAiWBj9Pj9VZ3uMP3sGZYHH0Hf4KeVk/saMUwjbOdKNBdgceZTf53+4Lkr1jmSc9mYNGbKX82KcjNMLQKFnXQe53IonhUBtDen9nnKN5ja7GrqXR2wUvBu/E28SzH1UdD8NtQFqBiiuQE6oFEBco05fdfAG9A4UamO6XMnJ9wER6ytnH3fHXIN0cMjCK9rmhnNXkVnPWtorOk6YKpuRoBOVwqi0SdJnJLNPwY27rrUYu961mwc76RgPVrfzv8i6Pl4+TkO+wzolikQbMbMWWCk3SKoufgYloo43bYTgDVUCI4jNpJCi3DbqyJgrS9kr/Vib3031U7bzW1MhVYGKhK+JFgQXDRcGV770qzNmR6NzdtFvuDVQu7w09Osjzdg+eHLZsaRtl2myr+P5huv9tCIWSEMonDg4AaEmXgtb+JiwXI276aR+y2Yd3RySI4rl74cZcLGeSQBzRs2GBNmMzhjTxsRWTVZ+ooI/3bndJv6aMq9C2CnIDXOHai0taSRZLBnWoS41WDsO1WqO3B/VVgV/DQSfexPz8q2mtN3BWlbg14ac5YxaUIGYTMF2pVY7M/kr1PDWynd3SghD5qavljM00hwMz99hc8Nb3I4wPSUt4AZLs4l6RUndfKy2IyAkU7Cg4v7WqhehaHx+aQJjUpPT+Pp0pXl9A4xeeZG6gxiq2sHSYM+5mOcRmi7qOP23cMEONMd4l3oCbaAjocEXcGqMJTycMUqb7Lg1jYtoo1IwO0eAAHhi7LWrSFg1cmE4Q8q8IQoI2Ia+zLIbwn5wrHCwYcx0Po/ZOUBpIQ7/Obm8JDaGd7SAFfgPHqj83YR3bzQbvPy6CuFe8dRgyisOENcxzXv74Vj7oAwzV1e3yix1ZBTErWUlL7t9NLZptbbvtqzKTWaokbcPo70qtxVRFmgXcAh+lIvflbdJR0fb8yjBOjGokKPt9AWcQ1ckYPNydxdkOqIjaHPGqizL6fSg8ZSvdoLwx9q6X4YRF3L62VF50DS9kMzf69vRbRcFfca+/hQ9SHC2TH9HnlRTCANBWjBYqSyq0jxE9Y6o6KlLhF2sq89AzXVc2tT/AgtvB1JA3WM1ISpXEx2W/v+HYgTkG1bmgEaVDbDpbfL+i5x1ZXIi0fJWVYTloyJPOfSP6uVmOhA12LTLGoTy7OBBORz6gpNd7sNSxOCL1376gvnf/IUumnIXQS+Ak2BIC5NaVryCXbnD72jl2HpCzxTAHNJaLSHmwSQ4XZCpGn1j2t2kdOfe+ZNxnbMGR6v2JU7jFX0WtCs78cSFy8JMrRI13xbxmoDtePpsoS46UmYpUqV6rAuS2MmP57W5dFddho1km2nys/3YhFzVrrJVZYc3m2MxQnasqxzLl+8ZH1iMCVqagDbrRURta5M/tkmP9QQJW2y88yK63iSpyIb7yEpWbkd5BUWu6dLaxeck0h9xzEMa2H0NtmoHUzq2fuo0dtpkwI95TXjeUDnwRap3ndb1XiojZJ3RW0ONdk5Ia3fB9TEjV3Y8KBLjhIi+/iplZVgm5KvWt3pYa+jwkbgEStfPLSGvNbde7Cjaz62hv6w0V2bIykL8Xi3pzhh6syXdhEwX3tMveBwsJ21TJphMi7/89tK63atSGDng7DUyTZHdG341AFX/VMfn9CW2t5X2Uq6ZLP5kKmM+m2nlbRRL8rh5zr7zbKXJ2TwpfKXIPL6WwFS8voM/b7q91mzyDA2TwTGy5tSG4q0Dw1btqovhpMd88VA7jEyIn4IpI6uGgJDUCl2R8IwmzaXaYTPwv56koxCOVp+ZRyQeqHaDctBiIKumTNEUO1qgvHQrIELZVb6NQZi9wKfzL78Y9lYXbIEhKU0dNl45lE8+OSblbjSbiK5bylpy1zgxN7KxA1pth7NtBHmPrtnXbGoDrw12LwJXC6onnnGcwVMhGY3NDJXx1TGxn2RRrluK6j5WjyxHmus1IT4rNG4I/11/cS4CW7pgD3TJIgqPOFLq7vqDKdQ7JdO5GH4hRUzG6nLGCblQTkLovX59m4291Y1XN+0MU4xMi3HghoDdvRMq8U7h7cWLdZx9xv7hmbpBwt90B+CfvbliQx6KdvQBBuuw1FJDc5XLu7diXT1avy6e7UdFHpp4Cb0Gw3RrnwG97fer2K1dJ3cwT5K5rpyGnUE37RlaZrXVZYgxVq+JsVAWkXrZrw9+tInyXUjDcF5cjKvMLNV27y4CizXZPQAyqJzUk7joyS5Ql8r0Z1t8gCRTcAUsqWadalxY5FWm/6M9lfSg5bMUIY4Khd8akPR/M3vZYZVhi9MoF/L2qjPJDZ3RofA7vTbVgmEiGnQ3wU1sPXAAHgzhBSunwI8WQrQfBch7t+LODbalWUZYOFdOuSsRk5Me/mV19IeWAIx2mfaWAFV1soMNenOmcchYLLuN6JCCgGvVNo2OgRh4d22HmHC9Wv+sIghILoxE8cS2frcSpgTOk9OnoVmQx8afFpaec0pDNin0idKAiRs3kC4sqfPsq0IF/fF15VRnx6Mm6X2HaGN8N5l0MdLLyeMIsRF/mAjqvLzOuuKo4F4ffVysJrLCDOFXaFr/IwfEC2ErPl56Wkxcbm4ibZpvqsDvs2Rgr+S0UnZJFPVkZI1oj3Pa2d8zBCYlXDFU90xTJpeAqnwUJuO0gY9xAUxi1tPXgjeznzHbYWYCuVkR03VSb++++5xQ8DNiaAqz6oK9H4eBMMuWi13D5hSkyk6FK8s/89SlW7HQxnf3849dfLF7jcXGxsroWUtgfQhdL2VXXVTibreRhAiWXpLVwIhu+lh+Pfn1s8hmPPQDBzCMBr+W+ju5T7KfbE8Olk7r8ZfCsZ9eisnJlVseytZ+DHwPberv8BMBezS50X40pvh4kMkRHOVq8cmLERXmGQmteUX4eQFtxWlpTrVEv55ezn15eIbYRSSnU/3KGdbp6vpIaiJ6AR/CPrJxCwoJrpFpYelr39nKvM64wEVQ+tPsR/iQAQMGmOpEkt6YkGUSuEvt4aMwWlQGDVaQOQmwAWlpdq3kLiiq63LPzyQoux53K4w9vMUj87HJQBKoh4X4ROdCQKGBcN6qcOUjF/vPz778bKQ5Ckvkc+QBcU5ugjsVZABHnWp+KvdBadihjjMMHCqXys0AfPUmfGOSrgLUAiRm9bvWp73C+5JR02NgoN9zNfLk5tYHGo4oPAvr3Kvccbz0f7ADR9xGbw8Fb2o3do90RijvbQZclhgQ9T6QZ9e44NKyzV5Xv+yEYHb1hla7nyWooduX78YYpVXy43TqJ0eSEyr3xkWAFRaApLcjuLM4Sad5U5XLHeDhNejP0NgL/3H/WIWzdadbWICysn9lg567yXZH0rYJDlcfdwFLfEsri9WyyvKZi7faoy1ufI1iAL2BdnVlaI9XLdDbUtwWJ4IHcCBKBa1Ww3tnsqnzA+DPl9vfJlQW6lsL145e18GgQVKGVdzJEhU+eMunjD59qGhPf352y3K5oBlgO6iDKAtw6+NvA0NVbxuOfjhlyYsMlRTLg6uYFIbdSC9KVltcVOLpeSpDy1ydWpXK/Z/pjs7S1V5SO/TAYxWk5oi9uG1E5mm97RlKMwksVI+CoV7PXZEsKnB2ZG6Q09JBVh7dI7j6JyeY4yZfiElTc0Rux7vTGmHR3M78cc2QXs5Wo/7w6ml8cndyIuj/mY/Fy0OB3ml2BN+qQiN69ojBEbq0p+bEq+pzOl6+OcJv2VvxScnnl5j1atTfypJltr8fsvv64m3GzvhJkjKsYmcWWSW/mw2yzlx8tGRUqT/a15g/XX9XkT6RN8/Kx23BAGUfcA6fYgY8higiSA6nTeW/DIfsPG13ROYd7+acPjoQSgcju6DXh7Bv9aqs/fbB6mdZufn4P6H29PO7vRH20HKWJZbOZX4Dj/QKqWrEH09gqeumbRvV7Vr3DdPLue6YotERA46ofhxWlNkpk0djTDUSuUPSt0CLwE67p85mhchmG3n3g94rp7JCpUjDzrKAKysjiy3r/ltxqzItBCWTeXpiqi+jtd4xBZ8abWrYuTIwDS+ZHdgGWDLpopSMLMcSLh/ePJfDS4d1TTcma4egia2Zg09ekPqsxWxf4ZPqzxdlEodzlhLU8rjzkGabvpmRMJfkAbrEpUOCzVBonw5ebo8uEr5LVGl71MDTVgH+6dC484qenq4b4cEJfRVpSXsSf2oXrnpbAhTPbYdpg21u9rUgjQHgs1KEcoBbMkfM3oj6kZsWyVizuyUmVHOIbmj45SSNFt7XJ6dDA2/f/wAKtaRxP6qkQNA/457Az+0COTcK4jpmTsP0N1UXLOJqsaHXoHPpqXCpYYu+pciosHhuOqTfubXr82nTdhe/CYddqEYusFts8euHP+jiR4j9IU/MlJee6typFVhDyzb7T2CD4+sI7hBVVHafz9IWZO9Dw5Ab7Av7kntNvl66rpsrrAPI1uVYmOAyaZp+MFJrS5Cc3uXw6dJQ9B6Wu3p7hDUHKvm62mg8EoHk5wZhZ388Fo3ZsHgot8inL8k0Zp53rprm9oZbxJ6u3OOypC0aqJqdz0egjVrH/QTeKQ6TLuHtymvSA5gB0HuwMp9DDibrm2fyQi6YN2BuGIr1YKpr5abOaYA8wKdpqOrfc55g3mrMntdDiTOs1+g1kmi1My9ME+WpvEMOxsb+/tburbu0GaDF8M75Wh0vK2/f93d+G+LRl7MAXi4sLihjDTqscstmIVOhX5/b3ncRkBMe/73lHEfnf73er31mWcA3piOtuN1muP++x2aHFjrUwbfb+5yHag9QZaw5Gaf8j0Z1kRZlWUNzuezXO1M7ZntN43NWM+1/N1cDQkmu083q+QvalAAr4LEwhdMnAubKwZpTfeRsecxcSIOHRQkqyENHwVU4Z2d5hd3mbO79OI20mWgTBfsAxZuLza9wBpkGIrlZlQU3NS57DeUlW0CHJQciA/jk7hzsjd87lfduv1InX+YVd1qHv9NNI1ivQhp1YCaO5khWVfYUMCO8p54RzqPmhXqik5cCGam2Hlg8bh0QGyFZS1zij1FsPPricYFFd2zKoAh3m76CQJPcHg0cnRSz4TCXEQzP3E1i8k7Hj5bV6cHBsE923ixx/1seGcJ6nRbBCIDGPuSC9xbk1tmKkRn3Raivxc0qIC3oYrvXhwaW8RKx0m5DkYRNues0blsxG1IT8/74GeH7xkn6i52WImJ/GDbYB6Cb7resqsdDS8lD5FlFYmfXkj7uuai0FVeS0LU5+3FJvyr01a1Rwx9LmFxr9rJPxbYrtrjUR9DgTLMb9HKoI4BY7m24B/BxQ3QRZBHEXI/DT1cmVSAJQGJlE4MU3I23ExNWCLuhW4ywqvSQYNewMTccH+Ty1f1bo6CDABA+/5ep3F7u4Ot4T3L8Qr1epqKyibMawt3yzphBWRQEqJFL+tA6qzdfAWdQHA9tyvvPlD/jUK+zAtFLBWSLSvQXx97ZcNixMzTLQj8BZdk24YU2sI1fsNTxjw3qyqr2yuTw0h0Ne+mrGaWwUP3YMnLTKwpSOmGImMTWjaMdFbwd6M6cqk6W0SIXQ1hZXqo4gx4S6ZVwq0/t0y1SHgBPd/x1PmGhXnT/3j83fm6NTZZMvM6SqMKthOrkPMswbP1r9qFMDUVBv45jbQ9hQ6mFYgLIcE9W0QxpZ7fr6whWMp5dfwjIaAaF6neBsGA8AZrrRtNsvrY+3eM9TTxSYnB+I/Pg02BpuLiLFq0m9jOHdR4D5gYI58EnSKbF/ASDw8S7AiwoF5A42VtHIIixkP0yj/AZAu1qoViFcs6QuSmkOwHv4Xa5cGOaRMnNTgUYNqFwWRad6QjPOT5UUnl+g/HIGBwiIYl8aJOuVGfBxh3h5izradXSI5NvwoUUX2fRJbrkmjovnSTGatduyvKMyfvmBixpyfmFkytKbC+fhFZGcuIZHcniCgBNtBR1kKYw6fDRuaOAizdWTJ1PoGjedInL9DKVMI7eMnNSvA8yWXQ2P+qxj77+/+1I7utQILvu/v01eNb6fNWgJpG5SoyQHbNeM5tCEFwxHxNZRt0lPq2F6/iCVWktEIaxj2GYDa5aIJ1Ed3miKznms2sheeBMShFABNsXtCvTE/HT9Nqq7TNZhPGf0SkPkolBbHLS22jgVolDOaIxN9dmn8New+4EMzQbq7ku21MEIERBB9s5dvsA+dMNgcTmmhSjtfmnSeDKbXdBQdHSckFOBAAJFPHybWm+l+QtRzk9kyNi+q3WOIZyChra0VrWTmw413zdtVZz6D5vyUNMGbrk6tNM6Aa/nYgJ5wvL3wtWx3o9g7JOUWFf/7/9n1aWRByfcR1XvlIwUOyUVgMzE0mQPONOilMsM8sKLM772mEcRS/VPSLM7UNeTd+wAk86AwU8DciSKzQTtDf/4lp+nsrOT1brxLb39oFjjBYixLRCRKnwSsG2Sp5xjpe3LI1YU7BbauqkZmUi1x5q2QCPz1b2wCI9bzquyu8jfAgHylD31wt6+MVy0JtDtUtZY5EWUrKY3s9mrksWEc03v369V9Ly6nuHPm9mUXy+v8efsao4/y8mKf64vOqfeS8aGkNfdx96T6DgF3swRGLtKaNDe99VsdlmxL/w6WoCx8i+eRupYzcKPcMJRFRe+JvHQg//izNlzOCwAYs2OW0tnx61F68PBk8BLf5v+bdqM9c8fH0kQmNnpkDVVm0+jQviB1Kr+TBSep6YItL8fIht8R+AcorsGbpmqh6ncIynnFmseiIXrZfJHFxB64F5kSsUnTSPcxCnXbPhEVny3bmC9yex/kk72IYciOO7uinpi9xjFdv4Abeclp2b6M/ytBOBUSHoohuosufsqojlKDOC5gwzVpqOHu6bXNRMaD65EgjVwCPKrUWuJBFlxtLqCHneqt1NHvKnDov7492dIS1xrNMHQEtgPNIvfuYmyR8tFI12s3D37HOIPwmPLOn4kQ7VJQgaHLOVd4BeXC10kPboqKPfg2aUV6WMvrj5JSc2z1bevaDL9kY/ZNsRpyusLZXLFlUazWGjvtXzmTaod+ZU6RCvWHaktfKqy1cFjxmZnizuyCkUecjTwtmYxTPGBJLbIOYzIi/kq3sM4THg3Yfsn1T438WACMv6EaROsu6Jsy1q39vPkEJqiMWcn5MSINnG5NSarQMjVtSCHIkhsAG4OTbxUC31JfNWMeInXwZm9kD6zq561R9tY/LwPPxtMHxGJ7ofD56n+eDLJH1GWZjvvJktdLYJHRWmN7o+1N+wlKgUSH7X9y3I/UZyMb6LiA7aLnxQMaTc0W++4N/uCrHbpkRM/TEhs/cukdXUUGli/2fPQ0DgYJaz6CfDzSMkyR7in8WGGMvbPdMj7mMcY/zzUwTcsE4JZ+8uIm3tgxzigTin+yOrybB+2hmrR0D9pjs7Ll0MFgps3Tp3iNx2gjkC1/5S2vC51/eLdawGMDYxyS2/UApyizKaq/RygqZMKs5n7ZDiXg3mawuGmA72Pqvc0J2UwwEHC2lDP7exQp9QgtMc9I6BhKv2G5LyvWNaXr1kr20IwB9PxiQZwAWmvFNFJE2qlbGkvNM0u2BioXpv3qRK7KLdfET29Dytfz1E/580H40rTCLX4siIPrciOInl+NI22SIiKVwmqaonYpYPsvLtA5tJ31kHQzCYwcQxzlVZgcbG3wHg+A6R5G3EeyNFZ6HagIAfqA9H1Rot7LIN6mvQJSoehAJpjYH/uctiz6jPDDvvVcOtG6AVpcFWNUd90f7WcrWpbZZ9Si71bTwpcUs/GzkwcCywqBu2nJwBL0hchDNldl8HngYp8k3GuYjV6JkikROVCMc7bcCuqYV5Gr/ljzs8vkPV48wLvJMxcBO6RLR9Ug8a7JML0qEi+HxQdmJLgnGfspdVCWkb++K3Rpu7bdLO1CXVsExxLRIkpStypGdzmdovvLiB+56hKfJe6lFh5ofeQ/2IIE1GHLmwbsQug+HpNHH29uMC6sr54tuCsqc8gq0hVDX2qvOY75Fu+QVZ0YvETH0JvKFr+ha8heQwhnU8ieREhagzfRUt94fBxJG8j/L6+CK8UOLDzUEE2tLqWYuYF2Iv+R78SDEWcCotNQMpFpwfJxL1lAHn8URfs7ntJPfqjPE7mIWl1JuoQ5RfuAssGxWYEW3cUqb04x20o/TpDhkFVPDILtLSP/g2CX4Hd05l6wMBT7nyObfVfR9hXYDXYAk/hhn9OocLadhznYPAf04f1UK2jANC8PA61WfMymhtxqM5ij/4fLmlxIHM+gv7WTzK4r3g26EfwP32u1qyS+l+pnqAdAIBlhJDGvISre33syueTnen8xRwJ+gSNSSzzxc3pOVJfPnm/BkN2pAfxp8UPGCD9o8ZXGKUT0OILjqVgBu5oO3umcZIjG9yGGWZreNcKxddygOusjE6h4TO6Oey0u95mr73c1aujw6SmmhRToStB0r51B6Ssb4jWv8IjoJVnn1C7vmsaa5SnF15bW4alZRgSdxjArnhzoAVhBj7+8NDk7XKCrZNCGXV7eBsgEptRb1yYhcxkqO3o5oDJnRF7zkD/bvbGV+fejHSBzdR/aJjLMsstm3/AHKVRWyqzxLLVspWMqrKa4qqyoXWELe+3KwdkdZFOUG7DzHxz7X6RCsIDvaKcBuaR4kTzEpvDHVnK18v52UoZzlZKc6qNMFQTG9KGW3ak49IsDNcvBYUwhBglnyAizAOM8RQlhWZ2nhC1eGa+aypqY5fmQUQkjipvvXvvLM6dKu4sujZhh4Br9k7P8A5eOC4qyA1rovamsVnoSm0FrTu9tkg4YG1hSyAe7v5OisZjINhqFhbXtJt0tq0Nr/GmYJGZtYSE2gOoAJha7rPtlW7QVoN6eLM3cDzQ80ft9sOWHeV+Sm05S/FWv0IReKJ+feCidJw2Jhbb5urbi9W9ejqDHj0dR+R9Sjm92juChfl2ctRHWaIOWZsy6YgtCkccbpRed2GuKCDnxX+rmFVBkI1QU1Vb8UIcl/a+z79C6txeWKF5nwmoFKDb6gpqt+zsBW9D0XoWOwrFGfa3tyvrQhnFuYMA1k4bhosE2NkuEeyVX1GpzN4gXjYsHxWJ4moX7tatzGQKWRYgsHGHP9a68yK5dYDgNgjeU6lR9f3FjKu8DOEZEMZRpRF0ygd3vSSzJisSHEvyh+20jGrvGgcuKtE2oe+7D2W88sIqce33BsOCFyNlEqfQyyqhmC2R9euLpMpwpWBRbXl9Hpt60Mhkuln2d0iHK1K3yogkFShj1Urj6k8Af+fCF6ps+sb0Z/3Tj6Qg7B2DBg8eBDg37D06B8i8S2fxOFuLx9lT6XxS+hYgvefuS+Wrc6oWZ7zl8t6RsiFUmcbFjIo4IUtt+VmAbzSQmvAG27t0+rrT5eNHE6OJRooBYGAhI4/f0BsmGM2o4i7WGSB1jHmlBGTX2ku1tiVeR/U+fwAYOglvDFf8y0UnGAeOBletdDoyz6QoXOfEgDwwIhktuDuUKaN59uVwNQ71QWzHQNdSOZqbnsdnADWL0EV/aKy3L4u1o7/NoYOoRmLmGh//YNdlCpZiUgYOGq/Q6s2OpNapqklXlFRGbanFop6IBrQeP63mcdM/3kD2cdAOMTrVw7W7quZyrMfyzTf5AdlHbDcGSlJK4oHjXMHemWrAImaSW2wbj4o0A4oV9Pi0PYXySBQJevhJVml2tHmNzqYv1Hgx159juhnMOMBh1ky3PdQZe8rhhpOVjh3hC01OmKHe469Uz015BzbWRjbTRm1XAmBl7BqPeV7pUS9B06jCy3epagSbh2g9+iOvxLh26Kb6bvGm20ktoHOlPHdjfmgFK2uD0AYYpdnSTcKE20qkclLexsY/0pcS5xqwKF8h3ErpsgnNp0XwDJs8bh5pHwoM8ynV3ogGMBAWLTxIiysFqvvgLwpZkkrM9BuwvrY86o3rz9UC9USJL32mBXcGzR6nWqn2Mm93vcht9vnlt5LjNmyCn2q9nPMTlw51PHbpTMejp6jISx+kMoc8j1V2zrE+6ZyrIa68K0/lqpnw1QlUnhoCPremtKFIxC3O5QYeOj5VtAhMa4/2iGuVUiEtIPipwJyUHVn1MlOz9jIeAS5aGY6TFbacfpewlWfufEWVd0+v5ZS73dFXsrU/LFCdRcw71P/cVvHzvzT78muxRGy8mvyYal5Lml0JdtMLPfhnVPpGaMbZxQz+xNHw7MoiB/gYorDKhph77ZMMoEBdKY8NrO/C7lnQHxTYBqMxgd9Wlv2czkNCXM7AQtGlnvDOO8RfW3DZDb4KzUxWP/YGtuV2NU42rkqr3nRMGmro3LVEwOfvvER+S+TeS3xqJsVtqt8xZIjrbz2U2ko8khvNFSezWGK7JnM6Bl1QMyEtjYZWtw9xbClthYTzGRgaItDpX1+1+jUxRsE3q27ZGOHNbYFbmvqS984g1d/MzlZj8uZ2Hh+2mvYjnNRooqf9fCkJO4/bCpw+D28taZb0F7l9rR1Sn5IkDrc0RROq9YF7njzc66XliHUUDDDKIjbVgYfEklad9P+wrVT4jTqC8cBd7S3IcUAMqj1aDaDh5jD611yCDSY+Mx30RiMSIW2B1xrTDDGtmWRSXm2itGodo4gfUP3foocHT3++PE1Toua87+1HnNDvHZGHpOGrJ+JtFdy++/dY19bYnUhL0/HsFYaK+DOi35Zhvx0+GXFF5DbSEgUn53QC6v+Hn3/CpeYcHVMnzFhxeK50IhXLUql7rmxAe3mlK8i67+FaU6w2PBCMEXpYy92loxwdsw39bW4cl0qgHhoVUfFlr3MhFys09A5h23Qg/BqpGylvnnGRlzTb9nthg/nvLMRhdJmmjKXgQl6lixLP2hwHHmslkIE0XJfZLm9enyzk/qHTyrrgWpLJN86tHuqvV84WMUdXoKPmV1149cW1FJmcS1sUKiuhubigGY/a9MJzHZ4x6Noh+QoCRcKUY8YcaCxSVwkvBijNns3dEWkJA1XYO6wrVjaj/aIsYBgj4EpA3GCmRz+pGGW/l1EWD6/+0lJPG4ji2S2+Xek2kn4AEhfgw6fpwU4uRu1wooKH+zckntOkVoyoHKU0PuSDXFbaPWsO78PxNGZnMCfBW+f2MWrtXnFhA6Odxbkc0e9VpCkpJjfEEpRgn0mE6gDzJA8cyA+4ZcMankUl0ey5LFH6DlY7fL7B9Acr5oV4MFDNxh+qY/iYNbLwR2O8mTCJOubKQpxf+CNJn2fES1JAjs5h39n5QjXT/PTYuVFaDGNR1qGpoJI004SY3JhnNwhoE6J6+uQJjvrFqbi5xKHza62aqMsSKDhjiEHkTAYpF2gUPEaazsZB0juB9vWOalmriWe9+zG0S1T1pH78J37wVSGfpjgtJ+nQoocT0UlWMTuBU+yHCW/HVTlRl4mbhDnPdYG3G2M7cigcLqjK+oZOuqOl2/zbQSP/P9T7AeLH0mOM2b5/foMQpdKwkAmzaeYZT0p2zcNAyHKJxOZnN573j3CmADk+/vn+zA1r7nCoALT5zs7CcwUbIMmfoNfgOjYaFjTaNdgovkpRfT3Sb6aRs3wlW196aPDd+1XYV7rvzOdma2ocm7CkVsvNYpbs5TLjhljQ0r2gQ1zRpGcUqpJvBxrY2iOQFfHqEQ3VlGKoUOJFh6moJAb2T0xF3AnUx30BJjYjZ8eeJEHwN2nq4aP/9rfpQ1jzPCJFeugWBNx585P4EfwffuSeEN+H8PtP/Pmn3dxvl8WzAH0b3XZ1V7gZhxLP0TcOsCfe33BK6ws1U6/QUF//rPAM0LkZHWtzI/1yB+knONw9Dr5OYIkwv0j7sL+1zDjdstqernJ/m8Cn2qqu1/4thca6gJ3hygVb1dMg4neRZmhsbc0CGaroBivmxf5sSXlJrAnqG8JxNx+Ex3C0fJGtPe4wmOhj7+DzaxLdSETD7KEbSdGBtcdQCbm3kO7ADp82DeQg9yjwIx1gOcXmwzXXOI5Zdb1o8S7Li4GqLjFbl0I78onUJUr9pGPbZmY+We5w9EorlobmFuBe6GmdJdo1qVPTbDrS0ksl98Ymo5QHpIohDLT8WXnT2qUcDDYIJ1rC09e3OZb7TwBpaUt9yzmJ+L2ikEA9/iR/kr9M85FJ93IYRlSYuXFtGZ2YRwXBD9y7XH0PBOCuVfNhya23LPV0eFIaU71lJxoZUFVvU8pxit02PRYsZqsQB2lJ5UC3jY+g4FoVEXyiZoV6ZzNlD1aR3MwfE0EtAy3vwozeSs2wNl08kqu/Yp670yn9+7R2r0me/vBqUZjMoRjNFNPTqR3RLZZlAz9n4mL4SN6BDFStHl8+7iCfdzCNEPkkIZrPzg4Ws5L3/oKHh80ZZvGNt/jqQ0tvNiQOGBvtlHUS2oZoUf+KJvzrrPYlTPvg6zYiLpIWYmHd5a+Bc7qYthi8oxn95StcNmt/u4RgLmk+jF4uFAzk3eBvNUUSmBLhIbXrQKJarlCJdUdvuA5//vEbjQUi6pGT18uhUwlvK/uh3AUSBEj9V2En4KfxEo6Rxctes/BTs4KuOmQWxyCpD07kvJVKQX5y/Mp2LUVm/gg+/8Yj8p2fiG0IGo5qIcqQGy7xVS34wztzowSvJTVwv8J37X+RhcPrwZK+xZ2F78e5g8Lc2zneQ0IHMdhiW6XfYzMvWINn2uNoaUA3hIw3tU9vh4I//vnkRlwondys/zl6U/pnLM+nxh7Bb/UFEupbac6sv/jAw6Tr6Dp2vg5NN8c1x5ayxBPSC244z9moN4mR5wd5Iu/30cn8hXsDKCu6M4rNahbT39uNVvnHNN2ukgV01/e6K29Cxb4u1dFIg1sQK3J+k1yPkDw7wSNXPtatusnnM/jxcnWc5DcKxbpo/2BvjU76m9ajOtBw1XOZF8/2JKnUT1Y5mEJoaACJLAdX2MGUOvZFacJ+UxZ0lXs/O06NvK2Ysf3Y7RlYvdPhwrePp9pRCvhAb+VDnUx++JxYdFTiI8yOWMLzyiB09KvfHWJwzG0FD6OWfAkEeuxdw9YN1jSbQu1CHR2bqWqCZjDUbEdH2cBQETizX4MoLlSuiKXQM/RG2cvmRniib4WnsBIgaY7T6pAKbXKlMwmuxogYojdOmr/U6ddA5zxf/ijWmlfyvBpzwRhOD1nSm66FcLqQgV41w9RINnyIMTKbRcFWlp5+KgeLZ31clR5IloZzoAMFNwZ95I6qMPp7aj69gGwNy15OzFdUDiTS1j/t7gqX67jB+HFvcdu2H5BBx8hJrtTUB5aKQbxzttG1KcvhGmxK2NpGKytOXJ6qqKNPOV2PQUcwjhZn3HB7k2l8p/sfWJxIhBp1MCFVfYYOvL2d/FBvJyUf6JjounR2Olkm4XORHPQ3vIXysrF6Xg37Xdaz2+a4cx2yrT4MOfIsd2yj/o+bddIV1WzV3dB1N235zanITbS9u53N7vgaNxjGaFxm+lhXPVlqb5h/Pt7T7j/TgI1zxIFBcViEun2yi/9/P7omhlAVSzWzfsszM04IiNpdZLCNcYKjYftu4EuMdbTKoC2db6L5hqedzHI1ko/ozRWKcCAfP+GBbDZtjsNTgSPK4+zy2IRIu/y2kLrux/ftoMOA7qPVztd+L6QAhPxceKRaILxxHFBaCFXB8pmux073eCklffSnUj4PkOeItqcNU5GrrliClbZ1w8VS5xXrkaR2mzYT5JOwzgE+FPX6egIJHXrspOGBLam+xvkT0ChE3dNmEP2rx2LH9gbx4eiudJpfLTS/dOSK7yKhOKoK/7HdxLxK4+pkAw8vxDvFp4qyNlPnAwVnnfMs/tqp0FVzvIWaNl1POHEe41vV+o1vqjce3kxIaToZv9VETIH7+oQ9O58JWpE3gj0DvQ0MJtgkVONCbul5vW68kKsIh8/pbAUqmZGtQhlJzgPpB0rIFQjJXevvEAufH0ZJDkfRB4TjyDFlN6ezr+/cLGjc7BAIYClVDr9eFv6H+0cc+79r6HA3aAP38++4+Z5j1tO+ddizkpdbDPyOe9IHl45Ex5VypfoohIHaiuwolSz84GxYlDRdrFDCgkKql8qQFt75EMfOhqUxJ3EUe3JcwzKcknRSYK7DJnetSAbNN7K+w7eqIs9o6+ut/m7tMShJecgENDNiVpN5KCw9E+4XjgmBFP7hnglL+yx28w/1P5g5ezt2Z2/VK0F8KZD8+tgisKaEJncF93vcXPuq9/u4tlwCWvAyKJLPVJGkyv08FwIeQiMeKxKzdT+pAJIdhYzglVU1jlUbBkL5u301lpNrtpvrFKG60UdK+fkCIZ2cl9MPzCmZGBSPGq2tn0OKfDB9fdExz7kzidWKhpTaputGrQr/c3+BSXTTWz5Q2brGeS3YUT9NnuuqiQqs2LyzXr5ltW0CqdYm1OrofZqCd3M3MoGeBNCAnvTLGWtcKoZuXtMoFd17ows+V91aziTjtOe1CfI34Ed+gGEhlUYsZMHV8W1FJcXBOYunhKbVrZEfLJXrvBIXAHXDNtDFXQ1wwEsbcItqBLh1HkzbnxZCUD0musWLlHWN894cbqL5AAPaFtj/1BFxbrNJj5TdrJIj5S+r1KgiCxmxzYApGGKX3HYyI25o1QzJmUXsd53UxZUGL7Uhlr7FTkRl1Bd4p5qEz3TFrVSbANUZcr/aD/cbJ9JqP51Fy+MnSeDkS2nipsHvJdvQUB+Cc8SGIxegRVBNRyOgI1H3mE9XL0nSx4LVI+6svVTX/yRdkHxwqNn3tvFNShG+k6VlB1aao4iC50yZb3Tw8PPzGvxk98BKy2JhYEqwWsE9rldFk5PC77AfvUQNGGXcA9/AdHnySs4l5abcA9Ykq8nvdLnGhtsPAlbCsPhw68WOknpvVI8Yn/FI8Dw4RwWAsQeAFn8ELOiCodx5sq42knKKkTRJtQ5U421zICmpl46CMbvr89NcOElPVFDmO9f2C4qz81zIZVqeseHPqo8716g1itaF7+w6wTjPwafYyjZtXLX2N0Jodaf6uIUu2ZW70s7I0Y6fwmvBeb0xfo0UK/Xrr2Y41XWbakqhKNIdUKqGlBTHeCWU0JLOtFwTbHB9qQwNdWOxVJ6b6m0bpAM/YaP4Ayo79WFmy201yflU5UkXgcMjPTrttP04hODwi9/03skjsOt1N7MtPzmlFiuGZ6eM6/M2l2P7pE3jHRt8rerHazgiINMCX6oUo9FrUVYtAu9aYrSZq9KxwS0qdJDkgZj8XSFip1eTNxCDyVKLNA5auL/AEqSL3vMMVIMAyQxpKxmQiNOXmdacEGe3epIqteJU77BPN27yYpErwd0zjFC/dtt99dX4NqL2TbhT5ZDx9xe8X7OiFCmpohOWW6sfaAK9+bu3Y03zHQMGivFuhUKoP8SPDz3e7ZOnmRZX2tzboy+qlncRfhHd9UdfBEFNPsm2vGrMkemRfjnHjXPDgVNeMu5Iw0SfHVB4ck7ymqZsO19f0EjhJoZqBLeSV7p/U/XNvwCOKc990c5P5RS4tlJakaix9CHu+N/vrKUj7/+/oJt0PnshSCHNRr9UVYguKNuKf1Ux6F+v57MVkvQH08xBOlLt51ivgyV67upeUL2apr3OsxT1osQ2BEHQ0oHvYa/XgYJHdy5PVVQim05rNj4rIFSfE37fGnrzL+oNIbpXUlgt2BZkBbmCZM24nJXwZaCFpECfheHUpH9AHE45A1kUzg/7o3CWwK6pySDIQHck0PA1fBXxWvTU0jmDm7LXPxmUmxcj8lUZexi6LaV3GleBuZH8am4U/4FCV2t7IGBhXZtzDe6aqcgE17Pfn505fSB97xvxGANh4oa8JU5m8MLoLQ3ZsPz+PTE0gzO50/lSXclt3nXSFpG7tOukR7rYhL4lZTq2vnN6FYwWWVqsd1HAMlDGTHnGVco8spTkTLdV5U0SCe1gvnyuMxvrmpq9QeBw4RufEkJ4pepcql7f7x9ok9OGbnxd6BmGviANwe6bJu7SJMEZNWUIfURk7iFG7LLa9+j8gDc1UKXgJ30b2dRt1I7jffj21aHQP1C35U/lAVBBXRkvgca5LfEMeXu5YtCFiNB0V6t93/5hwyMsLUoN11NyUZYbQqKySpJ39PI1bwGH1Xv+LmkKvaRw3wFnONkzDLFPbXVjyLbNkKzSbd606hwhGW5yOPZqbYwaHAe/Hf/RSjIOSHgx3A5Ik1Vg/Pj+4Xofp9ElyNpE1pZOnJ05C5Q1TH7k8XtiKF8tFHNY1IxDY5Jog/ZANRsfo8AsT9rQmxohLwjJDsWaDvAP86gXZ2fA4lnkt6RebfBdNmUZaKu7fwdGCg3zGYSKdvSiPKyF8Efx4WAOpInv7g33GMdGRTWQyqWWJytL95Gw5rZRKtiyw9XCwKyiqFT1N0pGKcNF/wgIxI8/6z4DTg4iWNILTV/Jwy62NHGclfdj3oej2wh9rflpVAANbAC74XJPOUIIPMF+hW39fAYxDE3HcJ9wi7Pb0AHcpBJ3XQRlifImkDLbroLUm0f4LDgR2FF2Kj+8QYHVsuB7mZF34KDLX6togaQzfgvi5hd+aAc08huHpTum65VuAOTT26f5hkm90CWKdh2CKHZVj6HFU7G92Iox+FM5O4HHt4oE4oiOtzYpAxJGnpgUjrnQLsp+7HKHk9mNbAfhwqoGMT2rNGurqy22yZbQXsL09QY6mAPs4KPVY9WEWPzkIAJulMgypxy/MHWnev+JHhIt9YmMc/N4cMDdocfnFtRxG+bgOJnPX7djAx0SC8ZgAg/Yd6QYypalNkdsKiuaZjaM/Ij9JcVZLGYeI9oWy17sEVN/jaMLaFHbyosuQpW/Z6oTHvsR4IlsOKJCFnHc7ixU9V8wSE9M/JVbhdvBJ6q5WdQHrZ9xFWPqdtNhH+nxcWXbWMlha/V4QQeOGuJcgjuIjrA27QBUyjjQNobZ/JSSKsxXi7MI2uzrQXQCYs/qGOm0whp1TJ1hnCoLc4bu/O4HaSWWYablKW+fCfEi2V5vG5Geu0hWLlOsvJ3Qvmt1ke+B8pwO3VRmYs93aR54l7uZCp4+ndgSoaB776ogyKrpcbXYdyVqB3L7H/+bY6Re5G8tGWp3cemmqfzbytkBHY1CF7dzJOmC6mdEh1JGcaSXKVEm+V+EP84693+QQtLJv2auDVUHmVK2OesKspVqHMuVRaTv7BqX4rlAR28nDdug0gr7UAvyW1e6Bm2Lls1nn/ylkZH0SPzBHy7pxkx3RKWkVtW7SOyWvJHLHapTuRjfREq18PB/26H4fhxhiTIk70kf6UU/d/Fkyn5dfYo32KYGG1lD2AHAy0Gqdajrli7jMEjcwVzgmAYx+6ZeSMQJPOwuGNyu9vKciLp2iWWM1F9/I3WckdX35tDf/vq30k6xaTa7PkIGPe75YyR/P4z8GWHfRkRT5m5J+pBguDrhTw+zTpLxA/qwCLbNcavjUdJoiN9thZr8xUJKWM3oM0IWM3MsSY9JbrNgDnf4rRGqrtT9otPYOeJHre1YX8nrNqMxUCd6D8Sb0ZlU7+AKi4PjvdToHPRjNNnwWSZ42xoPTkfxkvlcuJhY+y9YTpSaYLlE/VyaDt41JvcyZY6kbBAUgN1a+eT8+urdKr2736mdx7nLqce5kyiljlDxbr9p2gll7Z9uvwHzt73Oyp8RvD3ZRHAaRQJHHfYl+S3EqJzNeyxM8vyJvDKUvVl6gSAu6HcGYceuzSQaWyRaKhPs9Qpxuvr8RhxWtck/hHR7jVYvBVNdksY1ZprZYagHCcjkLP3vdCaBA/MFnlBGo7WVjHQqULLVVQQ4P5R8/Sg/MsEZcu4Zg+X+ErRzaBrQp2brgTrVYehd3iUUS/xH+ZnARnUSGyqylKI4ncCLTe8NkuT5TthvFkrpXtIhbbNkSr+/swSduzZiOXv/GCcKxwrr7rkJqmzyG0XXx7d6V3CNEGeFl5Gj0RxFeIXYTd27++cLgYw8mAXY5vPTVCJ1BxdCKKiWyRoO1SVzaFP1GpGjgQ+Cn34fMxwSSQ5Zon96IkVFK07bPEFF6ryx5mteVXohawHl+5yIvq1Y/sawCnRg2tsdGjjHwgdnBx6YQUV9G66qWF3W2FD7MqvqzV5f8giW7hEcQiUv/ewX3yrLcSmVpOgdkl5rHALqOCBNwITkL6q6LEhk2EunHFHIm5DjJKVwzrwrUA4RwsJrBlhhlcflUBfiyctWW2ptnUzoSCrXZZElNQVXzYdm81fMcJrbbd9zzVdCncKaARb1twbbjeANKddFZJC/WoYbyAMYpRj+FErhAEyDR1LrPiSHSodFg8CBFLMtTY9zqydOB69fX2BHfCHZh4OIl8fO6PxiOdvVvxCYJVHBrzXo7vY/FfwKy+SVz2zRNO8bWOStDLrrvsD9dLUr4sx9RU/JEtq1iKmS7gekGch/A3iFA7tth7gBLr//uNlwhWBttAn+DIthFnL7S9N1vWlfKisTZWSK0K5A0WbsZzopIyZHkY7RbDDm2tB7WVTE//z8++9GS0px5HIXw3MVn+fCO37T7Y/+0rhT5VtUH2kTmT2bcHGgEuFwEQBX25pFnOqG5xgMOX+6Dh2t6AuD8dpbHcfFQTp7NrLR6pUL9P1gdoJeahTIbI9I5Fb7XQpeFCiX20bonMAHa5owP6mYnym+qzx7LRMQzj65r27YQciPVbgQ8IenQ1OQZFRuvHHFJIzULfgoHgadPBL7PSitPVSLsNiYpgkbVw7dWOVeYu1j9p3X96n8aPJQMP1GBnHzvfjiKgTXGWjrbzsnfcgv0dq3qGU0reeKFtDl4vL6EgVAftWFpQJSh2gxEdJuG4F3oIgOE9+RnuDLSVAyOMAM9zfOgiSkKdQ/asSgLrPOZrR8Sd+Qt1lUOPUex4fhVePE3POj3XRd1z+wFq1E3rXLrMMD9khLDttxB1ad/PYxDDT++Ub/SMJZasv4TtuHxFrlCpSmKqErV8m4r8GKT9RnGDUWALSFUc5+v02OD0FE5yQH7rbL8ZnF/gNkkj3rCro8K14MAmo6kfwvcpJlWV/NhNGoOjM7i4vzmzFkgaLRCcEvtUndeyXEA27DOJNetqFBzF73+2Dg2/uDvTyhXYr1yKeOp+I77bK/ZH056Dvl491dbnfra/2keom+YkvJwacPScpQ1ep+nXz0hJ00XEuuag+jzwgov2nLa5Wt3W5H48Eu/TndnZ0karAX85CUmVYYUUSQPrCmQVJMWk1z5GfIMBua2+42MJl4r5WKTq4yEIcQWWzIIue83gwbZ0RoMTUfmRORqDDi7jWF4HhDob+fu83EKMmmZOFrlUbcLl5QZlC/ODyTJ0NQynDGLKBCiLD8SgenuUhS9dAm0QNFpE7vQa05nbYdnFxphX1C3MIfxnzltJjSJD5IloYWo568h1K+krcIBebQo+wipBCLyMUq9apfQdLPanJSlmQMrqQgJAyeI2arQhO9smT78uweiY04g8Ie2ACSpY5HsRwI6/z66ldRYIWSKTUdbieP7K5K7bXSBC2DXLSzXchW7buMvr+IygiKPHiq1aFMrlcLniC4WRCH2jhPXWSVBSSc5IFXdtoggZEHFR4PPFADjJdqHMuFPCt4Xxbd6XOr2g+cr+GWQrrbttmHrSzmt5Pf5q+vX8NZMIpq+2CRHllKWAxdif5sb5QLbGQHbt1BQRYdn9yQiIzJSk8GR6C8vsbqB3RdlPYpM+BOb6YJCcu6GDdlQ22lPzfiCfUVt2PiOhc22QGWcFB/Ix2mlTvHb7S+tW2WKJu19ipsycXkBQmW3Ba4vpktTXNrrGo9OfDUrE1iS8mdFfsj0aTyGd2c51Y8vK8KlO91XTM1Tlm8TANHLCDvr42ryvI0pjyiIZMOhpbwZcHkzE5HBE6NIK/XpKmvSd0z0I/oK8yvl+Gq4R8qzpBnfwVxyTAUFQT9P/7XL465jGz0EkGQrLk3k9Xq7sasIJr65ZhzTc8rW6+ZfR5dX52zn69fy26lc4nf+m46FSTg7ybP82NieKiOj73IIVhc3pBD0NvStNFqSglJG+4tPaXk5oPlc+kLaZ8i6Pm0pI0uZHNeTARhQmB1ebIQbsX+6M2VmArworMhgO/FN7MOliwQQMehUZIDjZ5FzH2bPw+P/rLNnUfOLuLnKrdv1MSpJ7Iy5cscbB64Qfuxu1JZYFagViaAfvc4pogIFvWTaXgz6LnglU8V7K/Jb77LytqpicTd0mojfjqy3aS+jq8vk3pYWd6k1qlHvkWkhcIPqlZUbtqRlvJKWBba/LyttMCNv2riHc6nuatKaMnWevRHi31nu/3W5jnmXz7Gl0s5Li1VKXQ0YxA5awUJOhFgKrntmDzqrY8NJHW8B0ykPZJvacaxcSslQhFzy6OohjOkTTkEtMajGaDBhgvVT/ZpkDFociNJXRFdANJQV9dqHWmLr/G9jsRQNulB8KcegsEGizlM//rCdiWynLUVjPT+UM06Ju7v5tAD3ZQFk369gy49Pw/a1AcD0cPr9POVd6qnUlWhXYBjeQlvuISZPyyo3tFcnwWCiwaqLe3FDqwceGuU6PGbKtk5OSl9yhDdMr20//Y2YKLrH020ik34TofcDtB2B+388sE58PJL4DYNVOYj3GYB4Ei1a+akoNw93faoHWzfUytsllpbAJNlzNhasdlWAwy1TDiwTUwIqk3isi1+SmlXp3UIg/zWqv5pLdRwnegyBO3XvReoKWrKJChqcrAcyPGvfUIY5B+EXn6uSzMDdhVFQWq8OgseMvoDSqsIsTd6tI4fBZpKTYExp8wwwUfph8qh1BZmH7xcOy5REc/kHkUMZOqx9saEVrH4kVJrr0+c+YP2czUlUA4/L2dUUGKl5FyhPiwjXB8M0Dhj0rtwnRTVtdC6839jpKim7RuBvrQ0cRjy4d1YstU/XihQNEAa2vsMBSypaTm2QGQeleRlXZf0YFkpEJo6FxKZR6Qa72rMCzuJOUhehuhzb2nUu0uiHT4cbBI94ajSfbo4fJYshQguLln6fCF6g6ry1mQlTOTU0iWcnT38zINlD7wh4hFANy/AcmDYXXXuMF92vh1kP+fT9aj6WiUELxHX5mQmPEsN6jRVBgtaUA9ag8Kulf3ygtviPIB5DIcm/EeSu5qsFFsQmu3lrD39dibNXo5wsGCObgqUoqvlOwl05R8eCdOwWif6ZAJXG8JPfbMZftrwKdDvxgC93B9Der+Wr2Gv7uX8oPBpIFlu+a9uCDoYZb8OlplXgrDehRuCD7Y5IdBlywt/uNVlQb64HIvUlUH+I9wTtPDhaJEus8V3Da2Ms+yablr3/r4N5FSCU7uMumD319i6t17VdlcEpDveyRfBdk0oDcS13TeBakW1GgyvXzkK4nHxSK9DEKp77upY9rVdp6m7V+fLZ5DcSLVNUY51pNKT5bb4IO+rN/2Tl4vFq62FnkSXx68Lz9ywvT+9uUv/hvTzndb4baaQss02/5m0lcApGua/YxCG596EqVNQ4ARj6ySYEe8wr8jJnFzQI7xgdDjGLjzIOd8BDwRWwpStFWpIV4JatlcLWl8y8Oe6/5K2Bltp+7K25CL/hB0GT4peBnlz0W2R8ciggCCMFVIlqo4gnETiVdgJQKVYGNCg2m/IFW/ds4uxyaVlkxGzuFzmC1UIE7jsPL4Q6ryASgGXrd2ASzX7eU124FJqn5KlvT6wEenLli5IDzEPl9ofuLOslHgYZInw/zoXlKahxIW/pZ/1xhsjFsyDq3tjWKh/gUjGjyKu/MkS4EGx0YX6Y9PtVzGRJQnc1mQWpReeESPKnMFONQ5eg/qZH3rZkoQ18nT6j6CPr5ulEGzKCz2HqjEV6vmDaVNBfEj6En8PJanDKCP1EqCr2g46twqxDBygIYcQozITro3u/3Sovnt4dTcDPyE/8LT7IdLDz+MtRRI62q+0MEFzWftRYLxCYqR7+mHkgWIrPFGKzNTdU9nbL4rHNvsz9PYuPVpL7NOqW6/RFz42d5PL99ZohN/P69urtj9ZlSLTaTs1ksfewINfzjBnavhta8yNqL1ac22JTrNkm36ZMZ3B+Qo4bvt0/PypiJyLQjYEeworjTYZaVcy0FFqXUY86hrMaHhKfB+khuxVaO88ZG61S9EaOCF/xcriB0Kv4/B4a9mbL/LMlEvGV5EYpV5mHoT153wJpuQVPV1jni0Qpli+URCtNbmjjo+12lJEtWZ6WU/VEgBiCqg7+DdArVDI0or0NNfnU6D/Ka+rZOut1IpmGWsM4MYiDuXZY57X1ine3MrXpIHJCs0sjaHJxsYV/1TrBKNBFAOowzb4k+v4Cl48gFgnZys+nlKTa28csjBt0u4FJ9ZDyzDfpdoYfuzIPSOtzaZFVRxbghZy65IBCBhSPEUs9otDZIDHu5iDUyqGffzhUxWvbyy7d+C8NE9SCGTBSBEj8pHbQDE3XmHaKx/Zi4XUY3G8Gvh3h4P8pPqoeg/jytzV1u6uNlfLzaGNHbrH4kpdVeow9Lompmff+8xiv5+wX1lzHemUXAP9jeiv7ja2G2TwGptQuimBH7+W13YVbbS0dzluk1VmoXVsw3WSQRLIYQmpJuzkJRY02X6VErwUBm8H/ZdCETR6sEGwyT6I3dPr4eBYm/N+UxTqgX8q0BqNhmX6CdTDfMnHvALAzeKaTiPBrJtNsWaw8Rxvpi+uqSWxwB1uzhEWlJ4Kj2lp4lRhHoDjRPtlLBSdF7Y2azerKqJPcxxuwOBj15BJjRwdop6c46p1XPHKUUl+nBz0YyKB34pH8KfV6afhAPa4yrZqXFX7zaEiFJcH7BEMN5v+3pbcCn8D5TTvfqS83c1DldL14SnwmRLkgoc2w1Hip2v/84uzhXuvQn2h6rfVWJPmnpwIF+DYXTl7hyLzbfy4DbDgODsgefWFDzSK1BG/1Cq1lbR0HyCvYYqfUab1HVFa9Otjgs9ucOdrpSl1hxw4jG7jeZKSU2k+K7E+3n5Yi8MpIqlhHnK9jKShrTcbwdihUjc8dqDxAwFooFXPFUfH4CaymRwr5A04IP4+8dcf5gEl/XfxO47yaa9Uj88RF2PK/+MQlzZXORw56qLXBoZWvFhQPRP0zfxsfkrutz3pVrBWlH8FH+kKSrHpFVUtBN90AfAH/fjG+vQFtu87cU6qN6qeTafYS3BFT2YVBIPuSsK0qlog0ufnE9j5fTmX+wusHD7pb6q//PTTD5XqQXAD++RFAKM3MkE53dKRC44MZJAzbNSaV/PJ8tHfZUT++xFt2kSk01oyX+kdyiPiR5fVNAJx9FVCf2S2OTGU/C2RoVOegLu25xE6PfbherNAJBvgVK0wqokO00TM5IoXBadzugcR5Ca36ZxoyAZp4ZtNYeqF9HUh1F22MA98DLo88bFmjBk+o7atDXxT9y9FbWyBRyhCgzSl/b8kH1BZPDvzC7bAl9x8yguahwRo57FpFHuzJ9CuesgKI5gImhz2sRnk+s7aSZVhJbsWVdjQIBCEP1Uk0JG8HWgp11tWYXmBEKqTxfRmHN0/aMNNEYrfwu+H9SqAXwGg/hL4sS6hnqHm/U6Guj5mY43PLy6vOQOMhWk5qwvFyeoqBMMo21gD3vySfqVC+wsNk5l60Hx2kSsS8W+19gp5HN3MuaaWYBvmQdJ9aOYARxI/qhZMkpUhB80WTN0J9eVb9BFTNLsPnzJKzGqyQ9P62s99q57k792QvMuDlSkJeKmrCzF0BiG4TlfKJuXfgjGoTCdjBaKU/exnCWppcgVRlj+sZM4GhB9TH1x6LvjwnKeH8YlW/nv6yGrJf5NveeBoVyH5MVKZ+P6HH3gNy7oR7peOrW7dbcNhDp30189fctnIltXOsNFEXzKupScrr7IaEjxgeFnbTnmJMBubaSO0qp1c5zl0TDI/pjqstto4mlB/I7lVl4fUgY5PqV6kNjCeDwkJjSCIf5VtMVpd0WhXJznWP5pl0xrrn6w4mB2I5iseVOV+GaRH6/wiKXCNq+8Yd2RoWVo7rzegsVKGRHJ0e6wcQUSynuqDChcBPzgjoE+gnUzdJ/D1/gOOpNDTW5qRnOiXWCdy7y4/AOhC+Vqo7ksQTaptHVvUt0M4MxoquFbpwAtI/uan8pV+ju0hSUtIPQtLkEcoQjpJ06ZKK5GK05+avppJFGWqUcxPrxbLhUQ6/IlJlis+cCTOMh3fpt/UPr1YnYFtzL8sS9HM1fR6xeQf8PElPpgnD5M5bgL9Ma7wr7jZAtl7OICOlT+MIiqzNGILPpbQghDI+qbRIQYdyfRzyWv6VKoKdXuupfyrrfx3BeMjIKx3xBfP1Pq7Jph4su+T7WDALwojQ1+TsWq4XqywngRmCGCBgVgyIBidZ7c8WxGMkV3/4SjG+rkdyWBdxvgnT7aFGdvfhH02X7pjn62VMGwxtuWJjd6NaUDJE5XY2lY56rG9WZwV6CfU2avooY50Ed7orp7pNZo12DSipgD1kF58lffLrfP99pUnu5nIZLAVm+A2B+CmpyFXI61Np18tKu2LusRvRPdykk6h07qhvSi6HYzJqefPjEw3CVEFr4NIaZrW9pz8VLcAWKTpTF7AS1S9eR7qVvObw45GdVeybLHeTqv2qYIHTXDfN90ytDbHE9YUV3RnCCGl3sgwbsf1asodCcpDwN7PLUPBKxVrTP/IhGgD4OtnUlpgfX7KxyuPspUW0TBEG1MVSNad3c2CJjYhcImbUUiTmyZC3lpuBFSqY6uZj75eEN7S2ke/3sYdtka3lmsYXgPGTdXE2qYmMayrpE6yKwK670SpALAYouOdNFBw7c0v+vRPTJ2k0B1xFZB+FY671Da0w05vg87oO2i51Gd/X6ADywJAL4iyqc8c1CMeSEvVmg3yZZwrfOQoAZjXUMKlNA/Lfr2ikKKEZkFjnF5fXckR3wkVYN8Pxr5hBcQhOz83hfaaSn7Skz6qprOl3Jkns+nJTZ362IEcrVaM62xeCtj7aSG2LEGRI6nzYiGFM7UKtdItjXKtkeX1iYgmtQlssu4F+sOVUjob0R2jqE6rGjIJnsHucObl9B0nHa4e16jTEp349sViJLQWjrar1Q2SFgKMmA05tWm9RlyZ2dTbs7LsMDVL/IPZfH+9QkCqiePYiY2sMhzs6NYuQq/5tTxdN0fHbeZt1Q5ybRrfjqZNgI0i7/SkN1WWJOg326DLHiOG+TQHK7SGsFsao1+1UTrDcfxmnmDCurRE0tfpzso6H9QphjWuwmoqMH9KD3vVt2BKkRUKwUxvU6fqMkrUEy+SWEc54vSRMxK295ZV4aZyHrbN5fLAIu4mSIc2tFKaBs6fwIPQDeadPWwiejT4LvHj60k/Ynz2w9ft3ZGHTm6+/jLp5MVIGO7jrA+xUmawRe/u7EqQk7qggxOuC3PKYrqsyLSKLJjH47cc/OwyvhG2oGWAQ+gZf5+Cnhd9jos+ZeJ3ysK9o866qa9r7HfXwpBXweL819nQLiiWaVq7De8orIVSuNc7Clto2IGa0txRWAtJy8l10F3lrVjjihV39ZCKRZfbZDBgrZwPFZlNyklyyR7QuBQF4A1rAG93/5GxqpY6P//4zbAePVKTxms6n0fuzz9+3YygXx2u6ukM53iqpuSAC/L49dxoJqp9IRfk4kLaYbnA0feiSFeWJw92JYpdsvmECR2UwgrOnhwhTcIpG77lwA3zpeXLUHubpLrjhGBRBBjAEb2lJ+UOXnuvZ+74DaDvH9iI7ANPV0/4g5BeS95ju+qSSH/9wcO+VSkMRCOp8+UPsge8zP2O+MNq8aPs40ZJ0mcox+aoROGLx1AbI017qBOzYYAKh3IrYSRUUJhRQw3xK8Iqr2f7Iy0HD/IbJTQDzZl2dWiMtbFE+1Hki4S608k6WSxYaRAV6V6qLgiREQfRG35PiNuXXD6Xv2uXRsxKHYfSe/koBYZjb5Z2Rwu/zpfzk/m5nNO+Qai6uypefQ3/q0K4DIv8lvoaTikwZ/abtpfomw1yJJR0osJexxFyg+Sta9AvIhw/gZhH/+0Pf3s0w+j+9mg4etj88ZH0PjsdwkaMJu5Y4mZ/dPA4uWFFRSeJCJgeEiaZ6D/HXg/thq1bN7noMIrs8/mcDPdSOdStr+O0XScvI+OGYSlKwVKaNYkCDHvsOEknsVZR1/eXnXZ00xhm0KnZBthw49IHoav3yI4M21gVaXFEfDbMrnx/8hpx+m5izGOQZcsgH3MZHxxouLpWcs183C/qzLdw7cBiMIVBOOyD4zAi+gX0j9QSYlgr4bSDZ3BjG6SLA7QXFsu1F32l7i+61Q0o7eYeB21N7/Jt4q2nC2++/E/X0mWaNuZZUvixJUdY5hvYUxTrkuwZAlfNxz41XCNYunE8/po0pGojD0SWe+ok2BemG0wrtG9VkDtOEt1IOiowA/uzBeWEnC2Em2OF02j/IInnizeuq83MEXgFsoCvL4GSSrUNYWtP8CyozTT4sKEA3jo1SFdzMO3fLiOgRSZr567qPBqln8pfAMRtmzlzHGtjj9IUJm5Ao0F+aDA3OVnic0fHwctNLqbqsTD209j8qkW5cAn6rWM75irABkIjg5fm3mCsm6P6ESjtfbmTV62K367bKDiV7LItrXv+fqIDj1QfWK6K2k4E2mOUK2/dkXIEP4cJXxGFCu8iwAWCFts8HoZ5QKfwCZpxoCPXzlvY3PkQtNbNdh2u+Msm5VFtMaeNhwk3JNxg6PIZW+gMjeM50Nbx3upbUM3dXwii/xSIoG4aq9GDhrZGCstnafMJY8zsTN6WuMRG7eCmmotKG0lTv8gD2Ixr6uZeV40LAD+o1n8PQn2QEKpdL887rUhYZlL3PyhVMmq6amTc965Zx0PW9NAp6UO5eX7LCzBiA5s7MTMpbGs//+59KGy72IDM8lvt7jtwJZCQFTQ30M6/ge9N83td/QAuRnQMxucW/O7Js0k5GrXPDf76MdryyReYr81IdkaUgDtOBG6ZnFGK5pRTysXWhh1G/QVB80udSBlWTCzEhnUy0hvRY2aD/fmzMLKj7qetS5NmgaHuj8yscn80jOn5ThUvpvVANj85eg606wG0e9qKw4MdRk6tutoPzQQS5Snx54RQH9b7Hc4+UI4tnUtIDys0hZZT0UdBL9UEbRshhMmL0Faaap9/wWPXLpWlhoZdGdPpT6b+d1GRYy+u4ahTGqeX9nMhIk9f/jCRR9ByyCxR3uvwDe9Lv8F63w9+J/gKXc2iVO6BH8loHu5r7peXfmZefyGSsHQV2D3qvudTtzJgN769uMPjXvNFiPZ8oJ6r5IAAjDVanAodCyvZMB2QO3ex0+vz7g7ndh3EQR8OjTzXhxl3wZaGDfsF6037Sun6aQ+RighGxuWiRyGmqqtzVczx5snMQoWSGUql9Kojl0b1bXQ8kahoD8AKAq5HdiN7vilOGNY8P4g6kxHnmaENX//bEMMBGLuwOD0MWAFPE6xqFsp3gNTkc8pkInWrWntoRAojIjABYxj3Kjrwo8a2HjM5O17KziEv0To5JXNMtGGFhxXz8MeckWMY85bYew5z10hW8TYfVnxSevhUZ3AS9TBsQnHK7nhOH/9BjhqPHLwkQDgo37OLgqEGvWp3dIcZoei+/nRvdVyGS7l50+Y2OWGVZe111ObDh/pRkn2klcIzQPUp3/a8OTSHrSQuWHhO+IFyXlg8fZs5Lucxn9nPRKGBh4+8befCF9WcuaYjc2ZcPizrr59X17HQOd784qNAG2jMqrou6h+C24bMM4Kfso69RAjQmLZMFIIDl1uBvUsquhgPugq3sI5CL372Ht92TnTiadg0+cOin62xvQ2ll72ZQNB7LQc6QYaoe8PrQhsr3T9EZPuug/P2huIi4qE+K8/OF4srZsc4IfDuQKOqpvkHd/34jrl4EBS8kTyUssdPRhmPMP0hjeTKeMpKGw7YAg9APNqWWvHv5mlmIs/yhrRKPUCVr3iArzvnFYDlvbuNeIZMT0B16eSzG+B51S28YxlWvZ0oXy1evDh3orxNzdn6py8bVhk418jafSdiYz0eQJ9cF1lsUNLwVgFXUXcYK4x9VIF3h/uJmjfLSvg3FIrC7sxLz6ZJhDy47Wm8HgAaRB4iUEcueow65RJJvALFg0kVSSJsOyLwqbrc2OWFuJcv50wgX6sW+SK/5K98zdEGv/lLUijgYwp/of7yldZf4pZPEZ+YlD6MB5Da0t+oy8hPjySuoGbw8wifnidvmJAlX54De7GQhU/Pw3kIefj0vKUM/FXI5LfkQhbAZPyQb3uSMsl+SyoFFEzjr1alG0zAD/nmWWMCfiEFiNhjiCAnl/l5iSll0J6v356r6NRz9TvlnlxPX8xitiZ4vroG8Vx+Wp49mDyPnylPHn9djnyk9OROp8tMKamEOXXtClgCVEZnM90A/PDyIr0HpIYanuS9QgTb5fMz5aWAQV12SvEelJL0fP32XJOnxnxN8RJ8YYd8foPpNbFk/JBj+P8BmSNMUa2xAgA="),
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
<link rel="icon" href="assets/7777251829379569/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/7777251829379569/app.css">
<script type="module" src="assets/7777251829379569/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/7777251829379569/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA5VUx5rbIBC+5ykm5Ji12V61/ZZLeu5jGFtkEeiDcXv7DGir09095ddf+NS8ttHwuidoufMXr5ryBR7D7FxRUKVAaOWrI0YwLaZMfK7mPB0dq4dywI7O1cLRso+JFZgYmIKMLZ3l9tzSwhka1T9b4IJjh36UDXo639mCh73R1PG5iQtKG8Am+phkvqWOnoF7N2sZLKa7jfkUJ5Hzs8kQXbC0KmPs2NPFrXRS9PBBhFKja1Ga3oU7SOTPlZNdBW2i6bnCLJKzPpLH7sHO8e7J3tHJweGJnuKijI3zYqagWChrHc5IS+HtqvPqBWLmtafcEvHfcLHvxybnsp5Ncj3fg3fRzj0pyMn8efm77DZ62BUQfZ/gJNq1fEmKXraF0Z3rH7i86dBJ2p+lBByBW3pwr9F4fwgogbPnaoKSzxPKJGGwjzB66olY+q6bFaL/6N5wTtTutgBRiXX4jV5+CFjuMWxmVmtCTt4DOWFp3eKeYgiUFMg4FeeR51mQnbVUdmRMhoviOl2lA+OkHpJzNdqRS4Z479+X1mXoJVYIRDbDO1zg59oaw5dqU9eJAyBJE9hIGULkU2hMtHRhBs59oQyZkpzt3OjaGjf68RqNLhyEU8BBgJARwpgcjjxOyvH55mhZY5WRZ0o5Yua8qXRYdAsp9dE7JlVVP1/EEOI8GFIPOQ7u/AeSvj9Put44fgDN4NKJSAQAAA=="),
    ]
}
