// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "18853ecd26564a00"

    /// What the files were made from, with the hash of each.
    static let sources: [String: String] = [
        "css/base.css": "02d1ae4c08dcbfde",
        "css/money.css": "1d447de8c1040721",
        "css/parts.css": "f119fc8c9d09bdf3",
        "css/views.css": "fdc88ac4642283e2",
        "favicon.svg": "a99d28ee04d62d35",
        "index.html": "f5dd54f1aa68f95b",
        "js/actions.js": "7739ae668cd7868d",
        "js/api.js": "09a6f3ac527a37ff",
        "js/ask.js": "0bdaffdfe04cc9ae",
        "js/chart/bars.js": "5309eae6e562fd1b",
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
        "js/main.js": "059b8527c3c24e36",
        "js/parts.js": "43c015db570f57f3",
        "js/session.js": "394c7b9942dbd609",
        "js/store.js": "861aa906e9301c37",
        "js/view/activity.js": "3827000df23d25ff",
        "js/view/advice.js": "5caa2d5676ae6cc1",
        "js/view/alerts.js": "068309a7415bb4a4",
        "js/view/budgets.js": "8b9b1d18ebec0b4d",
        "js/view/fleet.js": "c7f9d12374f392be",
        "js/view/log.js": "1a318c2b7cc376ee",
        "js/view/measured.js": "d6a2714ffc1a9d28",
        "js/view/money.js": "4a98fd92f6c27cd4",
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
:root{color-scheme:light;--bg:#f7f7f5;--card:#fff;--line:#e4e4e0;--hover:#f4f4f1;--well:#f0f0ed;--text:#17181a;--dim:#5a5d64;--accent:#2a50d0;--accent-text:#2a50d0;--on-accent:#fff;--busy:#3a62e8;--amber:#de9314;--amber-text:#8a5a00;--purple:#9b7bd4;--purple-text:#6a45ae;--red:#b93015;--red-fill:#b93015;--green:#0b7a53;--grey:#8b8e95;--hatch:#55585f;--purple-light:#cdbcec;--c0:#2f55df;--c1:#7aa2f7;--c2:#138a7d;--c3:#7cc3a6;--c4:#8f6bcb;--c5:#8b8e95;--shadow:0 1px 2px rgb(0 0 0 / 6%);--veil:rgb(20 20 22 / 42%)}:root.dark{color-scheme:dark;--bg:#0c0d0f;--card:#151619;--line:#2b2d32;--hover:#1b1d20;--well:#202226;--text:#f0f1f3;--dim:#a2a6ad;--accent:#5a7dfa;--accent-text:#8fa8ff;--on-accent:#0b0c10;--busy:#6b8cff;--amber:#d99a2b;--amber-text:#e6b357;--purple:#8c68c4;--purple-text:#bea2ee;--red:#ff8a66;--red-fill:#ff8a66;--green:#4ec79a;--grey:#858990;--hatch:#b9bcc2;--purple-light:#5b4484;--c0:#6b8cff;--c1:#3f5fb8;--c2:#2bb5a3;--c3:#1f7a6d;--c4:#a98be6;--c5:#858990;--shadow:none;--veil:rgb(0 0 0 / 60%)}*,::before,::after{box-sizing:border-box}[hidden]{display:none!important}html{-webkit-text-size-adjust:100%;scrollbar-gutter:stable}body{margin:0;background:var(--bg);color:var(--text);overflow-wrap:anywhere;font:14px/20px Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;font-feature-settings:"calt" 0}h1,h2,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}h1{font-size:22px;line-height:28px;font-weight:600;letter-spacing:-.01em}h2{font-size:14px;line-height:20px;font-weight:600}b,strong{font-weight:600}a{color:var(--accent-text);text-decoration:none}a:hover{text-decoration:underline}code,kbd,.mono{font:12px/18px ui-monospace,"JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}kbd{border:1px solid var(--line);border-radius:4px;padding:0 5px;color:var(--dim);background:var(--card);font-size:11px}.dim,.label{color:var(--dim)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus{outline:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:6px}#main:focus-visible,.table:focus-visible{outline-offset:-2px}.skip{position:absolute;left:8px;top:-60px;z-index:9;background:var(--card);padding:8px 12px;border-radius:8px}.skip:focus{top:8px}#bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:28px;height:56px;padding:0 max(24px,env(safe-area-inset-left));background:var(--bg);border-bottom:1px solid var(--line)}.brand{display:flex;align-items:center;gap:10px;font-weight:600;color:var(--text);white-space:nowrap}.brand:hover,.tabs a:hover,#tabs a:hover,.name:hover{text-decoration:none}.tabs{display:flex;gap:26px;height:100%}.tabs a{position:relative;display:flex;align-items:center;gap:6px;color:var(--dim);font-weight:500}.tabs a:hover{color:var(--text)}.tabs a[aria-current]{color:var(--text)}.tabs a[aria-current]::after{content:"";position:absolute;inset:auto 0 -1px;height:2px;background:var(--text)}.tabs .tab-icon{display:flex;order:2}.tabs .tab-icon svg{display:none}.count{min-width:18px;height:18px;padding:0 5px;border-radius:9px;background:var(--red-fill);color:var(--card);font-size:11px;line-height:18px;text-align:center}.bar-end{margin-left:auto;display:flex;align-items:center;gap:12px;white-space:nowrap}#connection{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}#connection i{width:8px;height:8px;border-radius:50%;background:var(--grey)}#connection.live i{background:var(--green)}#connection.lost i{border-radius:1px;background:var(--red)}#search-button kbd{margin-left:6px}#tabs{display:none}#banner{position:sticky;top:56px;z-index:4;display:flex;align-items:center;gap:10px;padding:8px 24px;background:var(--amber);color:#17181a}#banner span{flex:1}#banner .button,#banner .button span{color:#17181a;background:#fff;flex:none}#main{display:block;max-width:1440px;margin:0 auto;padding:24px}.stale #main{filter:grayscale(1)}.stale [data-act]{opacity:.4;pointer-events:none}.signed-out #bar .tabs,.signed-out .bar-end>:not(#theme),.signed-out #tabs,.signed-out #banner{display:none}.k-busy{--k:var(--busy);--k-text:var(--accent-text)}.k-counting_down{--k:var(--amber);--k-text:var(--amber-text)}.k-unknown{--k:var(--hatch);--k-text:var(--dim)}.k-kept{--k:var(--purple);--k-text:var(--purple-text)}.k-starting,.k-stopping,.k-stopped{--k:var(--grey);--k-text:var(--dim)}.k-trouble{--k:var(--red-fill);--k-text:var(--red)}.i{flex:none}.i-busy{color:var(--busy)}.i-counting{color:var(--amber)}.i-kept{color:var(--purple)}.i-trouble{color:var(--red-fill)}.i-unknown,.i-starting,.i-stopping,.i-stopped{color:var(--dim)}.card{background:var(--card);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow);margin-bottom:12px}.card-head{display:flex;align-items:center;gap:12px;padding:12px 16px;border-bottom:1px solid var(--line);min-height:54px;flex-wrap:wrap}.card-extra{margin-left:auto;display:flex;align-items:center;gap:12px;flex-wrap:wrap;color:var(--dim)}.empty{padding:28px 16px;color:var(--dim);text-align:center}.skeleton{padding:16px;display:grid;gap:14px}.skeleton i{height:14px;border-radius:4px;background:var(--well)}.skeleton i:nth-child(2n){width:70%}.page-head{display:flex;align-items:flex-end;gap:16px;margin-bottom:16px;flex-wrap:wrap}.page-head>.acts{margin-left:auto;display:flex;gap:8px}@media (max-width:759px){#bar{padding:0 12px;gap:10px;height:50px}.tabs,#burn,#connection span,#search-button kbd{display:none}#banner{top:50px;padding:8px 12px}#main{padding:12px 12px calc(80px + env(safe-area-inset-bottom))}#tabs{position:fixed;inset:auto 0 0;z-index:5;display:flex;background:var(--card);border-top:1px solid var(--line);padding-bottom:env(safe-area-inset-bottom)}#tabs a{flex:1;display:flex;flex-direction:column;align-items:center;gap:2px;padding:9px 0 7px;color:var(--dim);font-size:11px;line-height:14px;font-weight:500;min-height:56px}#tabs a[aria-current]{color:var(--accent-text)}#tabs .tab-icon{position:relative;display:flex}#tabs .tab-icon svg{width:20px;height:20px}#tabs .count{position:absolute;left:12px;top:-7px}}.button{display:inline-flex;align-items:center;justify-content:center;gap:7px;min-height:34px;padding:0 13px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:13px;font-weight:500;white-space:nowrap;cursor:pointer;box-shadow:var(--shadow)}.button:hover{background:var(--hover);text-decoration:none}.button.small{min-height:28px;padding:0 10px}.button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.button.danger{color:var(--red)}.dialog-foot .button.danger{background:var(--red-fill);border-color:var(--red-fill);color:var(--card)}.button.quiet{border-color:transparent;background:none;box-shadow:none;color:var(--accent-text)}.button .i,.menu .i{color:inherit}.button:disabled,.menu button:disabled{opacity:.45;cursor:default}.plain{display:inline-flex;align-items:center;justify-content:center;min-width:32px;min-height:32px;padding:0 6px;border:0;border-radius:8px;background:none;color:var(--dim);font:inherit;cursor:pointer}.plain:hover{background:var(--well);color:var(--text)}.tag{display:inline-block;max-width:140px;padding:0 6px;border-radius:5px;background:var(--well);color:var(--dim);font-size:12px;line-height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}input[type=text],input[type=password],input[type=search],input[type=number],input[type=url],select{min-height:34px;padding:0 11px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:14px;max-width:100%}input[type=checkbox]{width:15px;height:15px;margin:0;accent-color:var(--accent)}select{padding-right:6px}::placeholder{color:var(--dim);opacity:1}.field{display:grid;gap:5px;margin:12px 0}.field>span{font-size:13px}.check{display:flex;gap:9px;align-items:flex-start;margin:12px 0}.check input{margin-top:3px}.search{position:relative;display:flex;align-items:center;min-width:250px;flex:0 1 300px}.search .i{position:absolute;left:11px;color:var(--dim)}.search input{width:100%;padding-left:34px}.search kbd{position:absolute;right:9px}.search input:focus ~ kbd{visibility:hidden}input[type=search]::-webkit-search-cancel-button{display:none}.segments{display:inline-flex;padding:2px;border-radius:8px;background:var(--well)}.segments button{min-height:26px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--dim);font:inherit;font-size:13px;font-weight:500;cursor:pointer}.segments [aria-checked=true]{background:var(--card);color:var(--text);box-shadow:var(--shadow)}.dialog{width:min(480px,calc(100vw - 24px));max-height:calc(100dvh - 24px);padding:0;border:1px solid var(--line);border-radius:14px;background:var(--card);color:var(--text);box-shadow:0 18px 60px rgb(0 0 0 / 30%)}.dialog::backdrop{background:var(--veil)}.dialog-head{display:flex;align-items:center;gap:12px;padding:16px 16px 0 20px}.dialog h2{flex:1;font-size:16px;line-height:22px}.badge{display:grid;place-items:center;width:32px;height:32px;border-radius:8px;background:var(--well);flex:none}.dialog.danger .badge .i{color:var(--red)}.dialog .body{padding:10px 20px}.dialog .body input,.dialog .body select{width:100%}.dialog .body input[type=checkbox]{width:15px}.dialog-foot{display:flex;justify-content:flex-end;gap:8px;padding:10px 20px 18px}.problem{margin:8px 20px;padding:9px 12px;border-radius:8px;border:1px solid var(--red);color:var(--red)}.problem span{display:block}.effects{display:grid;gap:9px;margin:6px 0}.effects li{display:flex;gap:10px}.effects .i{margin-top:2px;color:var(--amber-text)}.effects .info .i{color:var(--green)}.effects .loss,.effects .loss .i{color:var(--red)}.effects .loss span{font-weight:500}.menu{position:fixed;z-index:20;min-width:190px;padding:5px;border:1px solid var(--line);border-radius:10px;background:var(--card);box-shadow:0 10px 32px rgb(0 0 0 / 18%)}.menu button{display:flex;align-items:center;gap:10px;width:100%;min-height:34px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--text);font:inherit;text-align:left;cursor:pointer}.menu button:hover,.menu button:focus{background:var(--hover)}.menu .danger{color:var(--red)}.menu hr{margin:5px 0;border:0;border-top:1px solid var(--line)}#toasts{position:fixed;z-index:30;left:50%;bottom:24px;transform:translateX(-50%);display:grid;gap:8px;width:min(520px,calc(100vw - 24px));pointer-events:none}.toast{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 16px;border-radius:10px;background:var(--text);color:var(--bg);pointer-events:auto}.toast span{flex:1}.toast .button{flex:none;color:inherit;text-decoration:underline}.toast .button:hover{background:none}.toast .plain{color:inherit}.toast.error{background:var(--card);color:var(--red);border:1px solid var(--red)}.ring{flex:none}.ring circle{fill:none;stroke-width:3.2}.ring .track{stroke:var(--line)}.ring .arc{stroke:var(--grey)}.ring.amber .arc{stroke:var(--amber)}.ring.purple .arc{stroke:var(--purple)}.ring.red .arc{stroke:var(--red-fill)}.ring.dashed .track{visibility:hidden}.ring.dashed .arc{stroke:var(--hatch)}.spark{color:var(--busy);flex:none}.signin{max-width:420px;margin:10vh auto 0;padding:24px}.signin input:not([type=checkbox]){width:100%}.signin .problem{margin:12px 0 0}.signin .button{width:100%;min-height:40px}@media (max-width:759px){.button,.button.small,.plain,.segments button{min-height:40px}.menu button{min-height:44px}input[type=text],input[type=password],input[type=search],input[type=number],select{min-height:42px;font-size:16px}#toasts{bottom:calc(72px + env(safe-area-inset-bottom))}.search{min-width:0;flex:1 1 100%}}.hero{padding:18px 24px 16px}.figures{display:flex;gap:20px;flex-wrap:wrap}.figure{display:flex;flex-direction:column;min-width:0;flex:1 1 124px;padding-left:20px;border-left:1px solid var(--line)}.figure:first-child{padding-left:0;border-left:0}.figure.first{flex:1.6 1 220px}.figure .label{font-size:13px}.figure>b{font-size:20px;line-height:30px;letter-spacing:-.01em}.figure>.dim{font-size:12.5px;line-height:18px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.burn-line{display:flex;align-items:baseline;gap:8px}.burn{font-size:44px;line-height:48px;font-weight:600;letter-spacing:-.02em}.money-bar{display:flex;gap:2px;height:14px;margin:16px 0 12px;border-radius:4px;overflow:hidden;background:var(--well)}.money-bar i{background:var(--k);min-width:3px}.burn-day{margin:0;color:var(--busy);text-align:center;align-self:center}.burn-day figcaption{justify-content:center;color:var(--dim);font-size:12px;margin:0}.money-bar .k-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.money-bar .k-kept{background:repeating-linear-gradient(135deg,var(--purple) 0 4px,var(--purple-light) 4px 8px)}.chips{display:flex;gap:6px 8px;flex-wrap:wrap;margin-left:-8px}.chip{display:inline-flex;align-items:center;gap:7px;min-height:30px;padding:0 9px;border:1px solid transparent;border-radius:8px;background:none;color:var(--text);font:inherit;font-size:13px;white-space:nowrap;cursor:pointer}.chip:hover{background:var(--hover)}.chip[aria-pressed=true]{border-color:var(--text);background:var(--hover)}.needs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));overflow:hidden;gap:1px;background:var(--line)}.need{display:flex;align-items:center;gap:12px;min-height:43px;padding:6px 10px 6px 24px;background:var(--card)}.need p{flex:1;min-width:0;color:var(--dim)}.need p b{color:var(--text)}.need p b:first-child{display:inline-block;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}.need-acts{display:flex;gap:6px;flex:none}.tools{display:flex;align-items:center;gap:8px;flex-wrap:wrap;margin:20px 0 10px}.tools .dim{margin-left:6px;font-size:13px}.tools select{max-width:180px}.only-phone{display:none}.bulk{position:sticky;top:64px;z-index:3;display:flex;align-items:center;gap:8px;padding:8px 16px;flex-wrap:wrap}.table{--memory:76px;--owner:70px}.no-memory{--memory:0px}.no-owner{--owner:0px}.row-grid{display:grid;align-items:center;column-gap:14px;padding:0 16px;font-size:13px;line-height:18px;grid-template-columns:15px minmax(150px,1.15fr) minmax(180px,2.4fr) 138px var(--memory) 130px 88px var(--owner) 112px}.no-memory .c-memory,.no-owner .c-owner{visibility:hidden}.table-head .row-grid{height:38px;border-bottom:1px solid var(--line);color:var(--dim)}.table-head>*>*{white-space:nowrap;overflow:hidden}.table-head button{display:inline-flex;align-items:center;gap:2px;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:pointer}.table-head button .i{width:12px;visibility:hidden}.table-head [aria-sort] button{color:var(--text);font-weight:500}.table-head [aria-sort] .i{visibility:visible}.table-head [aria-sort=descending] .i{transform:rotate(180deg)}.rows{position:relative;contain:layout}.row{position:absolute;left:0;right:0;height:52px;border-bottom:1px solid var(--line);cursor:pointer}.row:hover,.row:focus-within{background:var(--hover)}.c-check{display:flex}.c-name{display:flex;align-items:center;gap:10px;min-width:0}.shape{display:flex}.two{display:flex;flex-direction:column;min-width:0}.two>*,.why-line,.c-owner{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.two>.dim{font-size:12.5px}.name{color:var(--text);font-size:14px;font-weight:600;unicode-bidi:isolate}.c-why{min-width:0;display:flex;flex-direction:column}.why-line b{font-weight:500;margin-right:4px}.tags{display:flex;gap:5px;overflow:hidden}.c-gpu,.c-idle{display:flex;align-items:center;gap:9px;min-width:0}.c-end{display:flex;align-items:center;justify-content:flex-end;gap:4px}.c-idle b{font-size:14px}.k-stopped .name,.k-stopped .c-cost b{color:var(--dim)}@media (max-width:1239px){.c-owner,.c-memory{display:none}.row-grid{grid-template-columns:15px minmax(140px,1.1fr) minmax(160px,2fr) 138px 130px 88px 112px}}@media (max-width:999px){.c-gpu{display:none}.row-grid{grid-template-columns:15px minmax(130px,1.1fr) minmax(140px,2fr) 130px 88px 112px}}@media (max-width:759px){.hero{padding:14px 16px}.figures{gap:12px 16px}.figure{flex:1 1 40%;padding-left:0;border-left:0}.figure.first{flex-basis:100%}.chips{flex-wrap:nowrap;overflow-x:auto;margin:0 -16px;padding:2px 16px;scrollbar-width:none}.chip{border-color:var(--line);min-height:36px;flex:none}.need{padding:8px 10px 8px 16px;flex-wrap:wrap}.need p{flex:1 1 60%}.tools{margin-top:14px}.tools select{flex:1;max-width:none}.only-phone{display:block}.table{background:none;border:0;box-shadow:none}.table-head{display:none}.row{height:110px;border:1px solid var(--line);border-radius:12px;background:var(--card);padding:10px 8px 4px 14px;column-gap:8px;grid-template:auto 20px 1fr / 1fr auto auto}.c-check,.c-owner,.c-memory,.c-gpu,.tags,.why-line b,.c-cost .dim{display:none}.c-name{grid-area:1 / 1}.c-cost{grid-area:1 / 2 / 2 / 4;text-align:right;padding-right:8px;font-size:14px}.c-why{grid-area:2 / 1 / 3 / 4;padding-right:8px}.c-idle{grid-area:3 / 1}.c-idle .two{flex-direction:row;align-items:baseline;gap:8px}.c-end{grid-area:3 / 2 / 4 / 4}.c-end .plain{min-width:44px}}.back{display:inline-flex;align-items:center;gap:4px;color:var(--dim);font-size:13px}.grow{flex:1;min-width:0}.state-line{display:flex;align-items:center;gap:6px 14px;flex-wrap:wrap;margin-top:4px;color:var(--dim)}.state{display:inline-flex;align-items:center;gap:6px;color:var(--k-text)}.acts{display:flex;gap:8px;flex-wrap:wrap;align-items:center}.verdict{display:flex;align-items:center;gap:24px;padding:18px 24px;flex-wrap:wrap}.verdict h2{font-size:18px;line-height:26px}.dial{position:relative;width:92px;height:92px;flex:none}.dial .ring circle{stroke-width:1.9}.dial>span{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center}.dial b{font-size:18px;line-height:21px;max-width:74px}.dial .dim{font-size:12px;line-height:14px}.legend{display:flex;gap:6px 16px;flex-wrap:wrap;font-size:12.5px}.legend span{display:inline-flex;align-items:center;gap:7px}.legend i{width:13px;height:11px;border-radius:2px}.l-busy{background:var(--busy)}.legend .l-quiet{height:2px;background:var(--grey);margin-top:8px}.l-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 4px);border:1px solid var(--hatch)}.l-none{border:1px dashed var(--line)}.timeline{padding:14px 16px 6px;overflow:hidden}.why,.plot svg{display:block}.why text,.plot text{font-size:12px;fill:var(--text)}.why .axis,.plot .axis{fill:var(--dim)}.row-label{font-weight:500}.why text{paint-order:stroke;stroke:var(--card);stroke-width:4px}.why .now-label{font-weight:600}.grid{stroke:var(--line);fill:none}.quiet{stroke:var(--grey);stroke-width:1.6;fill:none}.f-busy{fill:var(--busy)}.f-text{fill:var(--text)}.f-hatch{fill:var(--hatch)}.f-purple{fill:var(--purple)}.unknown-block{fill:url(#hatch-unknown);stroke:var(--hatch)}.threshold{stroke:var(--text);stroke-dasharray:4 3;fill:none}.ramp{fill:var(--amber);fill-opacity:.28;stroke:var(--amber);stroke-width:1.5}.coming{stroke:var(--amber);stroke-width:1.5;stroke-dasharray:3 3;fill:none}.if-quiet{stroke:var(--dim);stroke-dasharray:2 3;fill:none}.held{fill:url(#hatch-kept);stroke:var(--purple)}.pill{fill:var(--card)}.lens{fill:var(--text);fill-opacity:.03;stroke:var(--line)}.said{padding:0 16px 8px;min-height:28px;font-size:12.5px}.paid{padding:12px 16px;border-top:1px solid var(--line);display:grid;gap:8px}.paid-bar{display:flex;gap:2px;height:7px;border-radius:3px;overflow:hidden}.paid-bar i{min-width:2px}.p-busy{background:var(--busy)}.p-busy ~ .p-busy,.legend span ~ span .p-busy{filter:saturate(.55) brightness(1.15)}.p-within{background:var(--amber)}.p-beyond{background:repeating-linear-gradient(135deg,var(--purple) 0 3px,var(--purple-light) 3px 7px)}.p-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.gpus{padding-top:0}.now{stroke:var(--text);fill:none}.as-table{padding:4px 16px 14px}summary{color:var(--accent-text);cursor:pointer;width:fit-content}.plain-table{width:100%;margin-top:8px;border-collapse:collapse;font-size:13px}.plain-table th{padding:6px 10px 6px 0;text-align:left;color:var(--dim);font-weight:400}.plain-table td{padding:7px 10px 7px 0;border-top:1px solid var(--line);vertical-align:top}.columns{display:grid;grid-template-columns:minmax(0,2.9fr) minmax(260px,1fr);gap:12px;align-items:start}.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px 24px;padding:16px}.chart{margin:0}figcaption{display:flex;justify-content:space-between;gap:8px;font-size:13px;margin-bottom:6px}.plot .empty{height:132px;padding:48px 0;border:1px dashed var(--line);border-radius:8px}.line{fill:none;stroke:var(--busy);stroke-width:1.5;stroke-linejoin:round}.area{fill:var(--busy);fill-opacity:.1}.cross{stroke:var(--dim)}.log{height:320px;overflow:auto;padding:8px 16px}.log-line{display:grid;grid-template-columns:64px auto minmax(0,1fr);gap:8px;font:12px/19px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}.level.warning{color:var(--amber-text)}.level.error,.level.critical{color:var(--red)}.card-extra .search{min-width:170px;flex:0 1 190px}.list,.facts{padding:6px 16px 10px}.facts>div{display:grid;grid-template-columns:118px minmax(0,1fr);gap:8px;padding:4px 0;font-size:13px}.facts dt{color:var(--dim)}.facts .warning,.check-line{display:flex;gap:10px;padding:7px 0;color:inherit;font-size:13px}.facts .warning .i,.unhealthy .i,.degraded .i{color:var(--amber-text);margin-top:2px}.healthy .i{color:var(--green)}.check-line + .check-line{border-top:1px solid var(--line)}.check-line b{min-width:76px;font-weight:500}.copy{display:flex;align-items:center}.event{display:grid;grid-template-columns:84px minmax(0,1fr);gap:8px;padding:6px 0;font-size:13px}.event time{color:var(--dim)}.event + .event{border-top:1px solid var(--line)}@media (max-width:999px){.columns{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.charts{grid-template-columns:minmax(0,1fr)}.verdict{padding:14px 16px;gap:14px}.verdict .acts{width:100%}.verdict .acts .button{flex:1}.page-head>.acts{margin-left:0}.page-head .grow{flex-basis:100%}}.list>.plain-table tr>:nth-child(n+4){text-align:right}.list>.plain-table tr>:nth-child(3){width:30%;vertical-align:middle}.list>.plain-table i{display:block;height:8px;min-width:2px;border-radius:3px;background:var(--busy)}.plain-link{color:var(--text)}.number{text-align:right;white-space:nowrap}.idle-line,.alert{display:flex;align-items:center;gap:12px;padding:10px 0}.idle-line + .idle-line,.alert + .alert{border-top:1px solid var(--line)}.idle-line .tag{vertical-align:middle;margin-left:3px}.alert{align-items:flex-start}.alert>.i{margin-top:2px;color:var(--amber-text)}.alert.critical>.i{color:var(--red)}.alert.over>.i{color:var(--green)}.activity h2{margin:14px 0 4px}.activity .event{grid-template-columns:84px minmax(0,1fr) 190px 110px}.activity .event .i{margin-right:6px;vertical-align:-3px;color:var(--amber-text)}.activity .critical .i{color:var(--red)}.more{padding:8px 16px 16px;text-align:center}@media (max-width:759px){.activity .event{grid-template-columns:66px minmax(0,1fr)}.activity .event>.dim{display:none}.list>.plain-table tr>:nth-child(3),.list>.plain-table tr>:nth-child(n+6){display:none}}.halves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 12px;align-items:start}.half{min-width:0}.spend{display:grid;grid-template-columns:minmax(0,1fr) 250px;gap:8px 28px;padding:16px}.spend .said{padding:4px 0 0}.bar-key{display:flex;flex-direction:column;gap:9px;font-size:13px}.bar-line{display:flex;align-items:center;gap:10px}.bar-line i{flex:none;width:10px;height:10px;border-radius:2px}.bar-line b{margin-left:auto;padding-left:10px;font-weight:600}.bar-line.all{border-top:1px solid var(--line);padding-top:9px}.c-0{fill:var(--c0);background:var(--c0)}.c-1{fill:var(--c1);background:var(--c1)}.c-2{fill:var(--c2);background:var(--c2)}.c-3{fill:var(--c3);background:var(--c3)}.c-4{fill:var(--c4);background:var(--c4)}.c-5{fill:var(--c5);background:var(--c5)}.f-green{fill:var(--green)}.bar-saved{fill:url(#hatch-saved);stroke:var(--green)}.bar-expected{fill:none;stroke:var(--dim);stroke-dasharray:3 2}.key-saved{border:1px solid var(--green);background:repeating-linear-gradient(45deg,var(--green) 0 1px,transparent 1px 4px)}.bar-line .key-budget{height:0;border-top:2px dashed var(--dim)}.key-expected{border:1px dashed var(--dim)}.bar-chosen{fill:var(--text);fill-opacity:.05}.as-table>div{overflow-x:auto}.budget{padding:12px 0;border-bottom:1px solid var(--line);display:grid;gap:7px}.budget:last-child{border-bottom:0}.budget-head,.budget-said{display:flex;align-items:center;gap:8px;flex-wrap:wrap}.budget-bar{position:relative;display:flex;height:10px;border-radius:3px;background:var(--well);overflow:hidden}.budget-bar i{background:var(--busy)}.budget-bar i.over{background:var(--red-fill)}.budget-bar i.over-soon{background:var(--amber)}.budget-bar i.expected{background:repeating-linear-gradient(135deg,var(--c1) 0 2px,transparent 2px 5px)}.budget-bar u{position:absolute;top:0;bottom:0;width:2px;background:var(--text)}.budget-said{font-size:13px;flex-wrap:nowrap;align-items:flex-start}.budget-said .i{flex:none;margin-top:2px}.budget-said span.grow{flex:0 0 0}.budget-said>span:first-of-type{flex:1;min-width:0}.budget-said.over .i{color:var(--red)}.budget-said.over-soon .i{color:var(--amber-text)}.budget-said.over-ok .i{color:var(--green)}.sum-line{display:flex;justify-content:space-between;gap:12px;padding:3px 0;font-size:13px}.sum-line:last-of-type{border-top:1px solid var(--line);font-weight:600}.advice{align-items:flex-start}.advice code{display:block;margin-top:6px;overflow-wrap:anywhere;font-size:12.5px}.saving{padding:8px 0;border-top:1px solid var(--line)}.saving summary{width:auto;color:inherit}.saving .number{float:right;font-weight:600}.saving[open]{padding-bottom:10px}.week-body{padding:14px 16px;display:grid;gap:10px}.week-body>.empty{padding:12px 0}.week-tools{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px}.week{touch-action:pan-y;user-select:none;border-radius:6px}.week-row,.week-hours{display:grid;grid-template-columns:40px repeat(48,minmax(0,1fr));align-items:center;gap:1px;margin-bottom:3px;font-size:12.5px}.week-hours span{grid-column:span 6;color:var(--dim)}.week-hours span:first-child{grid-column:2 / span 6}.week-row i{height:24px;border-radius:2px;background:var(--well);cursor:pointer}.week-row i:nth-child(2n){margin-left:1px}.week-row i.w-keep_on{background:var(--c0)}.week-row i.w-start_at{background:repeating-linear-gradient(0deg,var(--c0) 0 4px,var(--c1) 4px 7px)}.week-row i.w-stop_unless_busy{background:repeating-linear-gradient(45deg,var(--amber) 0 3px,var(--card) 3px 5px)}.week-row i.w-now{box-shadow:0 0 0 2px var(--text);z-index:1}.week:focus i.w-place{outline:2px solid var(--accent);outline-offset:1px;z-index:2}@media (max-width:900px){.halves,.spend{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.week-row i{height:30px}.week-row,.week-hours{grid-template-columns:32px repeat(48,minmax(0,1fr));gap:0}.week-row i:nth-child(2n){margin-left:0;border-left:1px solid var(--card);border-radius:0}}
"""#, gzip: "H4sIAAAAAAACA3SUB3PquhLHvwqPU3lj58gCGyNPe+X23ntZSSvQibA8spxyGL77XQFxSHLvUHclbfnvTxbB+7hT3vmQ92qDWxTOrjexyXO5Fs/Mkl4lGQqCJtMY+u9si+IZLujFyNz4Kwy0tqBXQfY1OkcmMww1mRFvonhWLIu6ADK13YpnJZS6WpAFSmFLyxxKptnoOB0avb4ddx5LkEN/K57NoeJYkwlbmUrQuJoXizv7FKSGElgK0g2hc1T4Si6lXoyO07YKFiUgeQNSo3I1Z0V5tHJjnTtzrQNiK54xuYRyfrSpllrWuErLG4hqQy2WZV2a+yxJVUqjtFSokqCM+jNlqU0yCvFsCcDNMhmc5JrXsNTJmNOKUtRpMhaUx1RSyWSUZ0n7DWh/Ldik6G4mnD5hLV+zSXq9mVQvZrTlCq0Tyc3ZJL05rSz4i9n+gMCFhnD5kIPkOWHAFM3BjBgUZVEVq5EELrme83sSCllozkYSOOOcVyMJBEZh5nckAIcK9BkJJfVt4DEJtYHamIckMMlUwUYYKlkrY85gWK2Ay0cwYCXn5fIMhlpVtXoCg0TgOMJgTA1VdQbD6BphWKBaruAehrJerdg9DHIlleJPYCjlYlEvTjCM9ScY5qY0sj7BwKUsYX6CoTBLqPQJBljVEqtklGPSEYbWt3g+9xEHRkP/dyaEROMD0h8wEcNO+pu8t+9suxbSB02akWf/y8Zqje1vO237zsHtIey/7LbzIUIb95u4dTuatLy0x2GlGJiDfjv0URSMvWh6FbxzEkK+HiJlEn0E6XAvvb7dbSGsbStYI0FdroMfWi2uILxO4M2aA5AnOwWfNQkx4/x1fh2gE9DeXm8wYGN8S9kW3c0bzgj/j1rKk/W3fcRtPtgshy7pfnRk029w7XHy3UfT7GsvffTZ9HP6nnwDbT/NevrOewzWHKLmlN0C/bbDlpxKUPGDg5Ds/rjDIMQhUHiMkeTrxVSBi9MJ22+KbMOzLhtcpumt79vtQOskNdsPbudsT7rFW4cHeenYjgIfpRSc7nOTblq+wQM3vCbHYf366KgYaxwmafO+A5XC5heswO1+w88CFYvHgdjTQHuZ9TH4dr17vAC782mcXc9Zc5i7RuUDROvbYxMgDs+D3eNFmjCGVMZeeY3ZpdTZxda3fnecIacZFjXNcLB5cqeOMJt+jPG/AWzbTz4j5zT7DFvns//5tvcO+mz6f3wL3w80wnHHeHhPKXZHpEVBgemE1ZNjG6mOWXPiPYC2Qy+STON4JiVZ541ru509hVVB0LPmTGtKtL+gvdmFA4lu9zjE/uJ4sXad7+1BF5BU2BCxubY6blKlzWlO9HfkXhyPNcrZLu+ANpImGF+XdKub642NeGAggZRuyF4Yr4Z+54dIrZ7wOvryK9tb6XBc46M25yOeNaf13BtDmdK2R4JV1OuzLQ3nYeDs4nDPn2Y7j5bzJFR/abu/UcKhiSLRHn0n8irh+i63xM+NWP3DDMbJJYSKp7XWd+lOwqTIyfdMQrivoI9WXd4e0rIxZdncPQONw5sGnF23OQm+7UUSCkOzhi7dznFwZfUApS3cvOZEV4bt1eseDOYQEPLDAP8q7mp0G8eR9KsIO/iJZ22dJCvOHya4xzhg0GgotpLo4lg+SU53YOSe/YofWXJRRcVK9y0WQGdkqlgki8X6p2Zh1jqbhcVgL4+7rn4N8/BH/NAUu81xyhTTwLnXojbETXYQe7CxvW1UuF9/eL/iXfFaKgEgpAM6+7MF9VZMPas8Ptwgp61pyi2heSsnbcYqdHjlyi9JsHnrOCo68Pu/jR5YrA9NQ/i/TYVj7bqmQY3Z8o9/3Gk+BwfcFgfSQUm0ECcf/Cs4Qo1m/i4qQu6T0gq7bAgUtW9PDOi2YU2Iu+NrtVs4sSPYF89CEqrDdBOaHltJvvbWAlIqIx4MrIK9dLv4ERu7odyx5sQxAaWm7D+0SYiP/yBi7Mq12YXj7/ARL2a5/ylxRtXRUlMQ81pRj0S2oh4MyJnEFW+J2QlhCLLcDUDrtiNQf5h0ZJOoa1sWzfqZDOiuo0m/PPhUhliXxxQsYyQlDRgWlpcrIaLzu8nCSArtLA9NGFY8s5RzJ3kqEe3t7mgGuU37ttiuaj74bWE9NHIw+JfAhLVCq/XLf9jW65c7kuJ8VvLcTJ5tughsyUvJcmiartiWkUVDh8JYv09N8d6uqfkinTHA35uiK0jhklypjQXXvd/GOQmKypBpUb4RuVp3YFuiIp0wUqOR0VkRjvhcNvORuace3cUfnfHmZnOvo+rDm+oLhxf4VsfF4sXuAn4aZ/IFQihgCpo+EClEgu/khey4M2+h6o3WU+fD7mXnd4MPJbvxCQT8S7nvemB2sCS0aD6NQlRvzBTneK73e/lcbhghn8exwTtiGrJpAO4LP9UFBy6ujifeiiuQUyoSNBiwnobeW5AKr7FqvPIWiHc8Kfmap2UAmMTzuBJ0qAQdKqZDwGo1cvw4Ynp9wcZ2ltlPdlYB6X7M3Ilie8fA2oFJVxQTTZxMSBXzI0pJNE0xpO6MLmT7zYgiM4z1Ns0fNxHa2Kb4VZ2kkN5pOpev++792AsTWLMhLRRSme1LuS1J1vXd0ZPn9tRUGzsRWh0DQ2exJs6VqgqJZIR3ZhLB7a57Xqyfq+3mItvNnAq8Mkbcvngqz2weKFLuMDVMeMgFK0U2gfc+JuHZntkQwgxb/z9fy01VRBcnSX51SabM7Agn4GTwYKd6HcU8Qc/WriLVcmh2c6GAoVzmWq2GFSidMWBTLotTOx774g9pjfXFNXWJ/hmFfAhLqtnMqe1eQz9WP8uNb2WOujWfnu0FzTl8bHgRvF3j03Oziwqnsf3hscObqrEEvSV2P7zuxo6SPOS0gbSsK31ERq1O5vWhQ+BJADaCxh0ApQL/8I3uM64LgWsb3XJlJtjOPDMolMOYu5xm7C9fUY8PmD3Cyq12WP6YgDJRu+rxfcHuiiA2oZOUWfphEmMCf0UBXO9HWU15VtggmjlF+qrON7v15mlr/462rCWMzpwaVTtMK+cIqtmhORzs4q5x+1pst0dBpsz3oYwk6YH3TUUC612NxJEXJpnmNJ9I9Y6be9SbYvfEzqxngZDg29ZPi8e67qIB8KgnpyZyxs3rZ/E/h6rsjl5nUps72hxzhMT+g4hyY/B79ISxLR9XFDosdwd6sEtlJum3ktjexKA2Dm7QKoztS+aSTflYHLaEgY5L9bvn5uRXL7PB8ck8vlidTk+iT4qilBZx8oT4/G5XIrlaa/G7YDTjabh67QAl/iq0jztqOHwqpjMdHNAhUBzEvpFwVvu2akPufrXbH7q/u/d9+Zfp9G0uGvZF2/6gOXuNVoN7TbuDsb69pkOz/TZvyy3pquMnkjH9N0hGmoLYJ0TSxMQpwbd+odP27ejeX54UDZ77NIU9diEJ9OEWznq/QW+jLm9v91si/nO9pVUd1TbzmUs/4seq3G6OyjAVM4DZkzjIe/jug7BLjMXoSOLNXtuX1t8Z4gaCCORhA9LoTyC3jPDl6KM8+RlsPANnmCFaJskJMQmuUT2eBkwZ7udme9rd3vxC32UuhjD2px4D22WI5KO0UfHof9ELIftqS5vljtyHPiK3t5z8sw3Eqbt1uV34ZgfHLsqnVxPKCEpVPjGhmP2498EonWj3VO9Kqd4xGbuaJmOnWyG+CBbTtEYkWK7c/NU1h/LbcfJpH7dcoNbZbiQaXOTGTZjDYSD+ePsRLRBYm82MWGAK8evN2zO/PxHsKzIL8uZXlpFEyPWtkkHNwpLSWbyq21uDedPUe0UpZLd7wF8ND6ycc00jGzOb0UXPGbsoYrdXwyRqBouu2DyVviSDEPSHFqaANAOmcrsITLopOtMtsuOTNBm1+KIY6fZ+zbROf7F4b4XA3G+DoJfCJtRnXLF4Nqe3O8pqkjEA0EFNF+xCFk1Tk/32yun0a7yVzuBo8m+Eq0GrO0U8HgiOvR8HphDN4yPRpdX66+akv8BVPWi0rZSiwtpOEHEldVDGOkAHS2WX3WPt7T1nByTQtm7buf8zzC8+CBauMmbGmB6GFziekCVC+aU3clsuv2YJpcmoVPFlCNhjOax7Sq9Jhki7f3pyVChWbdj9vkIJWm8ikGeUuFIhYiGcZJVNUNxjTqvrPe4W4vVzwwfq0rCtWtto8IcCE3XRdu0YSywT2DTIeLn4ELI8cAYf6+b1Fk9kWpX/dbFAKYM6VObsntTbZTam3oJJE0xv0vZfD+Jx/A9y/zx78s56Qf0nNSsThHOzkskrbuKgDVoF7zCrjJfU+AiUzyfJETkP10Pt3sVl09TNFMOkKccC/8xaDZHytBL7O1pXzXpbHlFNhwWaoqOXkp3lOHNwcdfQHI727a1gOX5PNie/lQlUvI0hLgMwaGcgmzoJQNkXDEaLkTA6sQKoTdE+G0BMWxvQPpRGh1wX4TIRkhedGWIDgPOAtHsnJy/PEuE3JWTS2VCvl5HkflZpI0E40NwzqegZ2le47DpFSQ/AHBsWnHnyWdSdM7VeDG1uuXOuDXwfLctF/ZJW+//q+GtHPycqDEzDXhI6MQcJdZWdj9izp3lSnYnd7TRKI+zFR0wntD5ZcJwrh2gyHvLToSlDJTWJSpww9HFC6D08ITOw73NmJ22IhrCm4JFJQTRtZ5NFRw9P4iFJuEOMDk5OxiuaQ2ZG5NeRK7Pz3TJ+e/8gXlA334JfoiFYP8n9TSWfxJ3Fl6EIFZOTXWI6T3fieVE3lTFzSSZ3FXFG/w6I1tvilXZrGOYyocxmB5BxBfZQtKWBYBVmO4kZ58Paz3xaEWlmiPBKAud9YXJjmrlE4CgX4gd2b8gEz3Ugb8TbEeOGyl9eZjK6yktebApRU6wEqM6WOjIS+R5dywlRRLu/LvaoEgoHeM8GMXkqcjGiykGsqin3ZWFy8dhqUyxtKEajXOSXm/JpLhUEkZaQz4VONr9NgZZHNS6PmDRKusQwUvWZcXIex6tdn5n26Brj0RneB8TOCgAq0y0ztAt6b/tPDbOH8lB+CPom5GLIpMP04Pq0/NPZfJNd4edJJQtjY0N7kuJtHxty09VzGsW0K8vN0CmlP9TtlVporlawt44XLoyVQDZMNyeimgpVY14bhTOHjT2bp4/NbKbOLFwln3hSzGMW00MxUqkuxX4aJoJzZx6y8SCTHS/aO/0glZY6ogwbPagaTvFOKqizaRCi1q9nJ+5YHTi5ZE0COxNTEhY+W9IU7Op6204i9uiBhFaMOD8JhBGU3qAg0Od+BuUQkSDJNRDVu+37Yv9cC93F6dLtS7CCcJWLCsLl3a+4bMFKka6whVqv5WvdvN9eGZjFgmQwCYorzHVXu5cnKG4H2JHB0drQFRRzrLyDFpqhPW0LsPogfqDpqU2K4NFFXC1y5zU1+YV5GqeXdFD7RoR/szg3bemSMMEK45WZtsQIaH7h1kbtaeYRI4rX7mneU8K04SHk4IDQiMRGJyKxrL6eVoOlzqxEe//n/Z9HfYzkAVQzmV4EESotEZGQsK4QqmE8C6umE8VcJgwZ+DktrW4ghN03Xo3WCSpON4KABhajuZsZI9B/bcqW6GIIgY6nmE1Td8SThtXIcJjhSLSBTJmxmEz+mQhfHzqAjeW8EpeWSvpiq2wiw/jExiAcJDOPCI6RaOqeq90nOnihc4mm1dxlmB47FLqHvLrnYl8OEHY/6i86Xuhz/+c8/vH8jgXP+xP4y2oHOMOOzUeMFWv+8hPMyn047CpzpWvxUG2q26qtjcgy9KNZe37t+cV/9CuNHobRZzYhLavQPFCqENCSl9rVMLN52h8M+arNdtqm3vh7alCUEy7afJrbwKwxByzQI+vHqQ45wkbMZcOaELYddVIiUsdX0myJAAszy7yX5Z42FspsgrbJnbaRymYFZdOrGqlcrD4JTO7mhudGG/Ib81kG5pPzfCbNhMNQfnhFR1bYWvWaj31MJOcs/PRIBnlpdDhhP7If1dstQ7W2+Imo8em2wSKV+W2el7hti9VZigJ5yJdQJc/LgW0JO96zrkDQETPLN8Oj1Fw2ZvtUpLXSXJmOtocwqjF8yICE9c0G3UAfC0Xt15JJ5aaZra98Nov7chn7mYuIPcHAUfRHmoTKxMMmu1TnYxP9B/6aNvzpddRcn+k5yzYjDedCgM5ZaEDYe4tn5YYpmLDkbWqG/HA9Bu2Z+5fLMArE8J1XBYRVDYUa1IBAaBAZpEsgVP1ZPIoeBjLl9ghqdKA8aCvPhMUguyVOXpL55167xIhQWYglf8Rmo79iQ+YTbo3FTzRp5n7fdDDWFbZw2hU1cNdowKWrw/Nx40xflr4M98K+s3JWx3xOjfgjJjG3qdbTknQcfZaBcDVKjzLyb8FfDws4VlyjEDBena4SYU48DwoxIi+p5aWy0vjGwtjitbG7n1OMoul1pzrM6eb58CkhUmoQajFnuljB8Vl5JkC35ZMyjHrOXGku0GanxcDFFtMjgqJv71ItRWQ6VWHoDF0QFNb+AELFPUYCs3XMo3dyOesoz9o1BvgXBXqJ3CNJV+5oxjb8eRRQyDoOsjFd9QoJqe2eaKXNZ5jlJjNXd95VYqhkvIwM51kIPA65BglfGXBDp7j4WbWuF56PDMdSCiahSPFIJ5eHpTVU9MouGIeQ08qeXvaOJxgXU9gFB1iZAWCK6hQ0FuOkADhEJ6L90UziSnZ6tPyHFsl59ALr0cR6tNvLb+R+P7oAPb/zMtiODW3k0kIcmu3FH+jMTMqTHSDunsn4fa63kgQ8I16eYa2iaYgV8mgpl9hQTgvjeZl3QCz64vvs2h8ZQIp0l+ay+qspJpgCrGe29GdWPS70poHZdNfM7/pcbjeKiCbTwl2H5N8TLDr4MettuWvVJg9okyzvQsUPbVFt5E01zrYMb55oGbuXPXt35vz9Ll2Qw9jOZgavlPhdhmQL44oqYXplGOUzQc2vqWjZPc2lIqFm8x9+x7ewW/PJHhO+ii8vZ9ED7M5d2bYXJpAKnDpaJBkOo5bv9W7zW+m15Uh6jdojIhuG+VcmC8lhaJkbsPkk7mgwfdQ9aVe0C+t+MR/1SgOWQHt4xb2msfs7g2idM7IoBcVmjLuy4gYRSRZfwYprSdti35a3/KCMbIEu6p6PwfRSoivwPvtySJ4kA7ynY3XFeM3D+fK5YQaIAD9ia/NNSuS5sEdC8f4bEQbJEJZJqYUTbb4FhcsQJjRA//lKwjCb84BADuzCCpdl1Q77sU+Di4z6p5XAiFTSAet+lOWOxY23reqCMIaDCeEuT7P15121yq95S8bNotAng+iFLleTYmhMAwHlf9e0ehzdj9j4nUrnD6S+cXObum21cqKZ1E99PiVLhCBF6EBlwtABk5iwxUi/2XCDt8dyB/gbXTfDb3R95ZNcJKHfym38o2h2RqOP1DgzGKoR5+7HuqlwWFQVq7yaH+l6qvTKu4eDymSzry3Zq49wXT2xgD8Awcv7TfU2hYApDkKYeFJaJkpGYZho06nILr9ias3tjSUdGtDfU4H8UUkqNa5AjjuVBwIttt3zO35tSqNdTPC5GtsoKZihsbl/uCpdLIDq4uRyzolKr+uD2F0kdJVrsK737+ciCh8xinKnbO51fnZvV8G9xQiRcbbU7vJLogMezpNgPJbOOiM8e2/inwXCIbOnYeEYi/YfxScmOA6DAJFQ54M3ftlz+vnXHRLxOkIQTUXU7eG+95V0cy++UrH7Zz47DmOZ57stuUaWbikNdfcrGbPbMoSj8t1l+V0oae6GTOVRwxfoiStegqUsKFxV6wvmAk1I1WUWiy2t6BduUaGARGAijlZoqQ0PE7hcIMJV5CCdvXIynDSLPXzx0729n37HxnboVQ71VFqHYYwWvh8Rd8S91RspdopEupFxMmx5nXjtJMBU4WN1WISshcIibhL1V3OHzLpYjq9dIuT1R8H1U/Kh9FNErEB1HHJc6kykwmo1pIJa+b3Oc0w40vMJ0mI189GSniu2b+VvG89JFDbOgf/x6KcF9uTZThnQZxXcQmZtFWXXylAH3sgPLORc5W/SiS/l+5SyBaTMla0OFNOTGWkiu0SVuAnD6kN+J1KHd73uD/q7QDJRG/we5qk7ne/tcernbwBxYzNNiRfySVTJJhoNYOoBpiHAFICZB5iFADMALj3AZQhwCcDcA8xDgDkALz3AyxDgJaKQkHkA9oUg6NkWb6UOnaGVHahAr/LnnniMO4ILJgTtllH2ERPTukF1uFyMc/fF2Ar3i/DF9bmoLza/EZ8X/IdZPBw2T6ckghcUyKQXygvC3Hnp3vQ1KIZaP9dtuTsbT7w8hW/g0wzqCwgXJuqHCJNJRVhSKHFihvHdbou+nNbHlTAIbLk5/4Ag+rWa1h4hkeXcpxvGZchy9B62Cl2K8aJqNEwpgWAujH9xJwS9aOt6PBzpwzPb/EJscp0iYuhzNUcM/XEOOp3pPpnMW2ul9aefsZXbPYjvqFqYMbNO4IhioSyUWyoAERUW2XfcGvYgkLF1deD148JcBtOJer8LNipoJSkobOe4Sx3qUb+M+dMUcWXlOjWopi34ZdB1ZdQ4wEyHs/pQq9Ni81aty3HLHK8jUz/o+0liD2HCjv0PAFSig8Q+rUoaphNCsdwt4hg2dhmS0Q+j9IDsZtGcis56WHrxFvbvmmysbzwjln/W1qEteaGWzbv2pLVcHXS5dwFPX2Q7AHU5YCgtp8ReebhjVx9IYRfW4qPjsXi/O7SGmVHFhUOnbsLzVOmoze3Tc31oJhnNufFvnOWcXw9N5zHjUYWGl6FMmJgKZAEcDjfyLVJGK5UBUJ3kNRGJAOVNFslp9adPbGa5NllH1Y0qbmZ86oub0swlKkjI+AcZ8OX+u1IhbIZ6oDiU34uJV8cSoT0S79IYtEluEyF6jHr//bDblm37Xab3pttgkJYyi8b5rSW0lRrRJLZEXSAkPjSbNJf47klqO9vScXTHB12++n9LSMV1liwUuksSeL/WkZxbN+x3A3ia4ZbJ6DEMj7XMRk8eO60TGTEZvxXMG+YfBcL88X89FkgZmGoAAA=="),
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
#ended = new AbortController();
end() { this.#ended.abort(); this.#ended = new AbortController(); }
get(path, options) { return this.call("GET", path, undefined, options); }
post(path, body = {}, options) { return this.call("POST", path, body, options); }
delete(path, options) { return this.call("DELETE", path, undefined, options); }
async call(method, path, body, { signal, seconds = 30, isOpen = false, token = this.token() } = {}) {
const headers = isOpen ? {} : { Authorization: `Bearer ${token}` };
if (body !== undefined) headers["Content-Type"] = "application/json";
const limit = AbortSignal.timeout(seconds * 1000), ended = this.#ended.signal;
let answer, document;
try {
answer = await fetch(`${this.base}api/v1/${path}`, {
method, headers, body: body === undefined ? undefined : JSON.stringify(body), cache: "no-store",
signal: AbortSignal.any([limit, ended, signal].filter(Boolean)),
});
document = await read(answer);
} catch (error) {
if (signal?.aborted || error instanceof Problem) throw error;
if (ended.aborted) throw new Problem(401, "Signed out", "You are signed out.");
throw new Problem(
0, "No answer", limit.aborted ? `The control plane did not answer within ${seconds} s.` : "The control plane cannot be reached."
);
}
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
if (data.limit) parts.push(s("path", { class: "threshold", d: `M0 ${y(data.limit)}H${width - right}` }));
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
const { count, moment, money, parse, sentence, span } = m_format;
const { button, card, dataTable, empty, toast } = m_parts;
function adviceCard(app) {
const list = div("list"), element = card("Advice", null, list);
setHidden(element, true);
const link = one => h("a", { class: "plain-link", href: `#/server/${part(one.server_id)}` }, h("b", null, one.name));
const day = value => `${money(Math.abs(value))} a day`;
async function load() {
try { paint(...await Promise.all([app.api.get("advice"), app.api.get("backtest?timeouts=60,120,300,600,900,1800,3600,auto")])); } catch (error) { expectProblem(error); if (error.status === 404) setHidden(element, true); }
}
async function copy(text) {
try { await navigator.clipboard.writeText(text); toast("Copied the command."); } catch {
toast("The browser does not allow copying here. Select the command instead.", { isError: true });
}
}
function compared({ idle_times: idleTimes, lines }) {
const recorded = lines.find(one => one.timeout === "recorded")?.cost_usd;
if (!idleTimes || recorded == null) return null;
const named = { recorded: "as it was", optimum: "with perfect foresight", off: "off", auto: "auto" };
return h("details", { class: "as-table" }, h("summary", null, "What another idle timeout would have cost"), h("div", null,
dataTable(["Idle timeout", "Idle and starts", "Against what was", "Starts"], lines.map(one => [
named[one.timeout] ?? span(Number(one.timeout)), money(one.cost_usd), one.cost_usd == null || one.timeout === "recorded" ? "–" : `${one.cost_usd > recorded ? "+" : ""}${money(one.cost_usd - recorded)}`, one.starts.toLocaleString("en-US")
])), remark(`From ${count(idleTimes, "idle time")}.`)));
}
function paint({ advice, taken, idle_times: idleTimes, servers }, backtest) {
const now = app.now();
setHidden(element, false);
fill(list, advice.length ? advice.slice(0, 8).map(one => div("idle-line advice",
div("grow", link(one), remark(one.text), remark(one.evidence, one.caveat ? `. ${sentence(one.caveat)}` : ""), h("code", null, one.command)),
div("number", h("b", null, day(one.saving_usd_per_day)), remark(one.saving_usd_per_day < 0 ? "more" : "less")),
button("Copy", { small: true, title: "Copy the command", onclick: () => copy(one.command) })))
: empty(`Nothing to advise yet, from ${count(idleTimes, "idle time")} of ${count(servers, "server")}. A server needs 20 idle times or two weeks.`),
taken.map(one => div("idle-line", div("grow", link(one), remark(`${sentence(one.what ?? `idle timeout ${one.timeout}`)}, since ${moment(parse(one.since), now)}: ${day(one.before_usd_per_day)} before, ${day(one.predicted_usd_per_day)} predicted.`)),
div("number", h("b", null, one.actual_usd_per_day == null ? "not measured yet" : day(one.actual_usd_per_day)), remark(one.actual_usd_per_day == null ? "" : "measured")))), compared(backtest));
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
budget ? div("bar-line", h("i", { class: "key-budget" }), h("span", null, "budget a day"), h("b", null, money(dollars(budget.amount) / monthEnd))) : null,
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
this.api.end();
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
"""#, gzip: "H4sIAAAAAAACA7RaeXbjNpP/36dAOF8SMqFoyZLVtjqOe8/y0sv73FkdTwyRsMiYIjUkZEWfovfmDLMeaG4yJ5mqQhEgZbu7Z8siEkCh1h8KBdBxWdRazH+7Kqu51OJE+H4gTr4Umz0zUpSFgl7vP//xn72He1fLItZZWYg5dK/9pMxzWdUBUGdXommKkxNRLPNc/PmneLWcT1UVZfUr+cqSB6JSelkVxPwhC6qzv6Ggl1KnkZzWlrgZT7JZpoG3IfzyRBwfH0fHx4fiVPTFRBw8JBXMIPR88okh/EL0o37/0IpkttgPM70vRe8vQDDwgIX3hTDvjUit/tAsMNLld2Usc3Wmq6yY+Z4qet+feaHYiHlWZPPl/EUlyTXPSM8J6xuKufzj/mGxBftYs8u/bHaU65FW3vYvf9mgKtvLh3tbVs26Wsh5uSw0hsw3r9b9p+YxYZJonsVV2UzcFwM1ts6tpEbn8yAxs++OG0Jhgnp2o7/dTy+DFjZilJaUq8KvFbBPLD5M07K8EwartMwtDsB3fj8071d5WVaWY2DCTdQIhuG437f86oUszFDHu44Nz9sX436wnfxlw0E1vR9jb7SQyZmWlfYPQuH1vYCcb21EEf/P5jEEVyWuSRmKZZHpx6GYmrcnAQVpKk7RMrkVf9kQAb5Mm9aT7aWY7Ixfdjz3BdoqnIuodyvqy10iS4Ua+Xd7EhwFawHWhPMjdNVeVyKH6r1hwXW1o8bRePR+RYg9yE29jmdtcGm8ozDo926WJBepk7t5MkFHeNCBi5yVvtQhQGHFaIHmO4FiwSR8mCR6QmoUMOj3+w/baAO3uOTm/b6sNQrxdmm6Yb4DcRB01PJyd+L90bJELl53ckDnvJ8FydmKlFm8hxp5InlC5C4twqoV6FTcdHCB8MI2HbcXtd1b5Bo9fe6dLRG/3suSHm+XCh8/qoRa6RIfL6oMH2dSexc8H3dDnRoO38qCqNSUGMkKH48XlWmt8fEtCsFHTmPLGfFTC3y8jjU+XpU3+HimYhTiMmtextcEpFWm0zMLkSuZ1+oDgZWYVF+olXgGr0DeSZLgIh9JopnSX5fLqvYDTJGd/pdZsdSKRiBlOE0wGe2Q8giSXtJmtpNH5+VcFdqujf+FCZwvS4hlewy52jBlSZHNUg3j5RXCw1KVV6jsCxD4s5KVD0vY9LzEwLom0QYBvr7N5sq3nOWKpBJWK9j+Et9vhJErAljAtoN0DAKGMf7DGdJwAcvtcrERZwpbHSFpAIvrQXthIYzPUZzRde0HF5j4LY+tW1hI1TWZBJNqO/2nzJo4dNmJyc7YbbY78WZasfkgNFp+NEYSaKk5KzlAFztiFrKqlY9FUwOpj0yDWSO0bOwQDyggsrOcEt0CFjV3VZV2eSfH2hAhgasROTCeAWR71BSnpwD+IKrUIpex8vd/TTajbe/X5NeEft7iz8T++KeTX6Nfk8+D01/2Z6GotZwvgFezXFra0lBgpFk4LlQVqwLtupH5UuFMn97urOYcag0R+PnjTkE3V/OyWvtzNZPTtVa24LEd71yts8xSCTcDt7KDkUG1o8Bq/djtZ13lnPytePmks0m0OQywdrYdkS5fZH+oxB8EYK3jhkItt6+edOGjK1nUV6ryO+a+31Qsscw28GS/xgR+zc+X/PwKn5DRc6Wb0AhiG9JcaMHuvkqzXHHAsLbFPR/PM0iBOzLow5P3zeBDM/Q5tB6KbcstRIUucfNPzdR73cII4HqxPsffi/bJIzZnDMGbaijAfjzlFJC6UCY0t/UlIh9bhuie0xOKYQrKPgPQjlBJ7FAoI2ixJIFyDpIMPfGnHphj5eAqG2zFf/w78oUxylBOgDlVPX3zPUjJ1x6Ogbg20mWsy+r+vMHBxn7sJp4e6KirMu/Bwi6UZ0mbfmH6LVpxoksDf+/r8loVfy5rsGmyH2KScL6uVaFVESNKcBrazNmE2uf9C/Ds9wtY7k9lDQlSfG7Y13kWKwot8XP2UYy/X3CU2URGSXvbGdhMUq7Qd4igzz5r1770mpezQZ+ZuZR5PgjFIDoMxQH8h89hKEahgJdxKI5gDNSey4VfFpSZ8PGZERREV1mRuAGCv2FPoe03hOgilrYxdxFhc3gN6TAbulNoSIe1ECvF0OynIedRmCNhIiXSsJXDwyaBhpz6QpsRmG+ImAwNXEIbprDxr9iCgoHvCo/f5CK7fbeycQHewmhzCQOzclnX4k1VTnM1FxBRhdXV86oqq2ZytUTZmP71EhTWmc4V2KO0zPJQKCSlxFUvwRaf+ulChghBsdfT31WsI5CTzQpfpxkw2Yg72U3EzvSG/4SfGJvNVmwJuTOlRZ4VWB5aQ5nsRLBUsLrKVE1iIzNo4cPEUa6KmU7FKbcJMf75VabyJCSUX6AvrQd9SAI0GNWLPNO+F8FuuygXvt1zH+e57/2GWVhQ5uE7lQBXyTlpYsy8QCvcZgDuX4DOHAyftMEMTMnBNEUGRkpQorxqggZcdVqVK6M9ZGWO6eM33+xEcCOmEuFHeQAQpK4gFyRiizLuCtK99Cjk7wAoKuGC6vG0rPRTk4VyVSEcYdhHxmSuIY4kksGg6XwPB0EB9hew+kNRLtBBCDPOG4ZFLNHTXz1/C742hEvgCStbJW4OclqUdcNqWia4f2y27+H65vUZs+VJXY6JypVWH6Les+ffPX/7/H0aynpdxIJmzJVOy6QreiMwMDIPW8f1YT8UWf16oQo+mHGssEnyqQFR2JK9bpGkSiaKVglPp0U1ASGPlyC6yv4mUTEo2Z4oWakKEYysYJPbmj2JnPjRyYmzJmi4nnsYRlXo3tv1QnkXIMWTC1gpMTHd/70uC3vvmWdzqkUo/GdkYaQhMZZLbc/gn1HlEYSC8dKBlPGKKXMgb0LCxvQcLzHpPtzT1RqMNv0wUa4kSLtSOk5xERMfhPgWcub+zWAfD5Q63V6GMKkJAltl4jBh9LQNF6et94n49uz1q6im4iO7WpOjQPVYxqmCLbIoe7UuK+WFe0bzScd0qEX8c/IJWxty2C9gu8o1rIsnZZkrWQRBuIdJsDHVGleBur4xGHMkCAZjhc0lFDzD8tQsR5Vgsr0vuXRzC80mvZq5PE5LuMlbo/4AMh9aBLwhkJgHfy6XApAkatsbYbVwe/Jen+4kOJYwlbzRiMMK7G2qRKfgEUmWiKJs4k8XFlkBmGUAbUUd0Y3A7ZmxLHDiVKHf4hTs8vbQbWSoYReV17ZWccDikoW3zZOOCTyPNzg76TSiHQ13sA7FWzrCOSreWF2P27ZYKzeXkAj+xpr7I17L8MpJ4KSbBgLT4jTus/I2CtxG65tsZDemNqrE5h49DvqjO0+9uPlZfPI07IMcf+95mRYud9GS6pyYRYPrDet+v/sRTJo40NVXicsaliaEXK+UMnkaEu1MgWaJ0LsIYX0BeYAoPHHR/k7Y3bauAivdqptVEZeJ+v6v3zwt54uygBDuHPQ3ja5hd8cPcc8Oid3tsi4p57fLuvpm9kqaqwAv1Xox2d9frVbRahiV1Wz/ANLmPpB0vqbJa+WrXJmiVGpIVNMlnQrjNMuTShUYYKgOhW9EnNNZyJTGF6K82i2sLAuuzYJOrd/+QNd02EtE9HRWLPmYg3IwapWuf4QV7Htl4QEz1jWSSfL8Bl6+y2qtClURPR8/DgJWEOsOYC0afnxsqmsvEG2bAOsLVWnc0os7rTLcnPRar3OQpjBUNNPvsNiVi2hpCChAlhO586K5LuFpVorSjxt38hnUOU1X8IJXO2JiegmD1j2LBVZcURQ1cYTTk9T+NwVsTJleB80GQsOIIfPyEccHsgZ32Pg4wLIQe1rs2obFhdFoIgaIIxVfq4Tek6yW05waiGiuPuwJu4O/luqEcUJqkwSjuFJSq+dGEZod3APfRsx0/c0zrHDIWMtnpjQzebL+JvGzpPXV98YptqsMwBHG6SMsVdcTQWHedikdK1qrdzDB82Gbiwek3n1sKjWX1fU9nBYfzKb+X/v71ZnfZJpQvNv37rOl0rizuVzTvurgTsBkVeunOPs0KiBpYsVIYB8iIBsqYv8Khu1RDUkG9zOLEqklIpmF3kdhxrFM4tXrmOEA17GWESax+3X60mh0FwOW0z3sdRa79VJr1d+ZSKGzo2cq607KaCctwE95o7rDdNboWMurYoeMjOY7NE6G701Tnesk/XWWJHQUccZlNXYy3nbsoAGS6qh2Bt3QQ5dNIK3lHSE7uLZM+Gz+lMc+IFXufXCu3Ava0McDDH1nqtNyVbhjV1aXOx8gIl1+c/aa3WzzLS5v5EErPAFSbExwOl+X0LvYNgJ2vkdQdVcti1BgxYXic6VJqQpvfa0U9ADFreZ4xLmS1Vs+fRE9oIXnYUR5iGsQkNDiwMIgMJ0LszSkPBxidsWfechZDXQPmxwRdtZC6MATUnRD0iFky25XRhm+3HnlRQdfKp3cebNQ0EdBNeTnte/hqY+cDdyDizayVPIuaqMfpN94WQGMYL3nZQVDta7Ka3PcK5TX5hlnFXgZla3warBSxBWYmgGT0/+Y4N1lvKZHRYhGUrF1Kb3MM9Rs84EK2HmpXJgNe2+6rEEAW2Wk+4eh4RxchHt0+QiwvEUTHQakknGP7708Ekc/wOXrYxgR+H9fDODfYXQA5/bowS9e4CO/a7XQE9GaNADSwRB+4P8fjuI+zugdREPgMeohn3F0+HQUHSHRSBwg9QB4wgvIgznAONxbFtcFLIFdJcfoR894oZdIMLuq5NoDhxwAr0F0hEEhKxAQoM4YusfRUA6isYD/2QbUBtSMe9FhNOxFD6Ix/AjQAtUf3EQDto2qVvSVs481HoqjvHcsDlndWpeLRdupToOD6MGhwJ8UvHZ4gz9fY5P813X4WIzT0c3o63HjW7BzCWVWm+uuo+G/0dcDZtYB8UQg0fgGXIrE4Bw0rIWhG1n5vV4sqyQgLLMZCmay7kMxBK1B56+Hxkwlqzi1wwPU4IEcwe+owQc4pe96qA96XqLZwvyM4D9itnTh3eP4HkRHnfCRkTccmGE0pFeUepTiG3bxK2IJ/s+j4+gYFXsg8IebB9GYBnvUHMEkGqQmem4PbJ+XZeEsG4pjh3y2Y4yYlu3V0Ke+MYMgzstaWRYjMcphBYFwAYLhDUlwuVujITDmYwYgynzOiP+4K2u4lDFBjJJ/TKLYBigW6/JWyI6MSsAWXIZhQMErWTnrjgQMjXiZpr3B8BcECjh6SECBl2iAk6ayxXgAC5lNP8pxMnPG7yMto8c5GC5GPRPiFK/TW3IHtOyB0QOTGXoH4rCH6h48pUWFgYEfzAMPGp+iDjtZYAcjI0w0OS9qXjpxuVhbwRyz9OjmKO0d/fISCPtoOVjaO0pBGoq6ypXSdgrEBME/uBmBgwa/UPu41QaGaTSAx2AATxPbQlmRKGL4w/FL8Cq+jMF9+DxCyFIPiZS5qnTtvAfMfoD1JEaMuCPRvxnlA8y4lDVA9TF6EBCcQsIjFrHObjJtBfPqGOYH4Fe0U8BLStJqpTGZ1c5G9FwKug3oZQgdGP2UYYBDx+gGwAXZ0b8hPnbXyeAhTqi0ZdzipQResvLx5TITWa/5jgrFZKZWT0rYBT0ybwz/AfUqS3Q6gXe8k8W/bqF3yri80bmktbsh2r2AmHgT9JPrRDNjucDtgb6qed2h38us6IzJKpM9qkmpHw/mHpgb8vZqjvh+0L7wQRfcrlzwpufOyoUKJSyZuABKba10u6SxXyUrqbtf95iCxfMQvtatYhVKLl0Wfi6nKsc8UhZxnuGHS81/jo1eXc+nJYwCiNyXBv4+V89lntteXG+VApnuk4OraY0oylZ6vcAo2Z4GCNSBd7coffuXDXHHWw8jx+M/7AqdmqyGhwe6HigIEYHfliLhHqmPXNB237QC+lyPvkXLcdCdzl2/JXNHG1wU109ITYwc+y2t1FVzMpedk7k1EUnElvlaEGg54+PhfTcEQOHhPKTpHrBneK6pWQX+mESn8bJWBbkolcVMuQPIDCC8AHG3bzO8hht0VmWuEO4yyUqaYTFPksDB9HTlKB1D2n8BhKD1aapViz+qQlRbn1S7oNjrgqKriNWBr5dACz42EUxPWHoA3OU0KxIF6aMzwn+83xuEe4Qdt11sSH+frvGs07i5ReprtTa7l8ILyM79q1YLKsMfV1W5+itnpdA0v1NXGgWK7TlNjIDPBV9548TmyvvhnhleVPR8pq7kMtcuT9CxVZxYT16Bed+ghehPnarK+JJeyV5SnSefF+hsN/vcN+w+J93hwf18ixGIj3d6QGNyD/Jp+YfbexTl6B+WqlqfqVzRd2bvvB2pE8yPFx6cqst4WaNZ4NQGz0HA7A1oXcokvt2/58tkXs78zX9V92/rkR1Hmih4H0+xMlTVE0tciDwwSVGRovCRlNhiF0+bSZZ2N4ROBBKBzOhEItAIgCSKFfPNW8wbzPW+2/c9bzJPMvbb778v8/AVAJJSzaFKTMTy88Hc3NyOOvE8xwFPSVQ6Z/kg71wZbxRr07MB/ToUe6sW51T8tZTVA6VfyfbJa2BG7mw+ERyj8x+PTv7pF1eis3cKdRQBABxjm8Y6PRY+4Y9JShZS9jnO/F/woGw0S3tDm4av8Oj6+vjtEsMRaON1Htiv6kcJYaTHq585Ya5vnPURk4SNjwo0YK0c40WlmdqmWiO4eLwJik9njZrF0DjKcIyG4R5NGXrSiPYggdUlVCLqgGXnJ68WjiYjjs9IHnVeP/Eay5M4Zv40YuVe19PYzs7yvEKH489A0VtyiViwtFMn9u1TIxt7wtgAP00SMJtAt+0EghjPaBtHaz1OV6srTPWeY2bCXaOrrj9CjGuxQSTMq5cTxdiZvZ8gd4SDXAkNjUGUzyDRE4gdvE7Rd4EzXGNmGibYpGGDdcKqU4OtP5uQVjpb+NsDNOUjGEVaQjENmSFVABdC6jRggFYhLMSQxNwvM+1LSsebggKvA34bZ3xtQsTD1u855NoQqzVFeluPUdTTfWcq8QyvkjCgUloPdjMmV4nOBIRdvgBRitxiKN6gWaLMfdNGNia2kccu62diRuTAIrs6AKSNu3Bjeqs88MYtebWgSqPVbiMkss2MpnEqJNpCUXaHC+MrUx8/0+5tXz9OCzqz3+6dfY1Xdwv6K24W6+o6TdhO6dXirauzaRDbrU9RHM3mBcvs3S9XaxDI5fD9HGJlppB3Gv7A++fK7o9xhYOrE+9d6c7Rlwgc0hYcMekr/MJi4+8IiHK0E0GUraJCjzLwNQXKpyp5QVwz037G24UzN754yK2ILO0wy/DsNRvgMU8oiXQlkVIfRPlL8vBQkhflqB15ydeXQK8V9UTYNcD7FO84oxw/O1vaJn1n2zq5FebYEN+f1hAAbnV6au+xvyJFr9Ei5y+eROCk6PjMiEFqLWd7POPU8PfS5ntug/P2mj3vCX+tANUNLtGaMtp2c/HzUWzbuHFsmqWPV7bBb42048Dsx0cmnPIeOC5b5DgI1GIje6jCrp5i2bfae8qOuZKlFIgXomkzmBaF2zDxVbxttbKFDh5gDjoVBXKwq7vHCOHRw0Qcz4iy7jsmR5wYFCtu4awLe+eb2AekvhXGiDteKjvKr19CV3HccVC57BaS3ImD+apAV9Wzgi/q3RdlvhujYQlqTR0xfHM6GSZ005WRXyNUj/jz2pgfizEoy62c7+fHYwgcd7xPwhYNteuPoD9hire0gVEfTOaA0sf2+MCnHh5cwtub/+HiXo3vGZPsvdD2LT2xKXC4oeoxf+VKi76P9h928b5Ao8J3Q8yk2mVt8Wxx7ih27ErpViy+ooLAcTVfU8kICNKw2wqyVlfiFrlQ6YAKL+7SjBh7o+v+CPOZBZr1yLP+6Rd1YZcESQ6xZ2pqEmMTxYLxtWguY1k+esY/WAZQPHk9fFPxfWfN/s/r5eJqXN8raCjQLmg8XSzoL/Tyd1H4f1qu3y7X67r/2HtF5GMEWGeNgUwFWd0wRzLorEYAqxvPCuoKAdNVctg4gn7bYcLwAtY8M18S+/4dv2AGGLhZEOuAjyVt+5/N/MCZZ/4gERG7AJyV1y8q6hVCHdkqGy83L8Pnl4BBby6HJRb0bsep+7btBxBQP2iQ73EaJmh2DfrlJyfUomRXii72YDlba/hXl+qa6U4r4RfzWaNXFzMGcbMPKDTZgLOSV2c2iWYWmmjbUliPYcXpE4z2PF0LcIVhF08BpFmCT6dtWQizViGfYR4sfCWoGtrxNBtIiQpOl6+uLxfkCfaLc7x8RQLT8Hlm2YLLPAlMapRKmR1wzYwbxBbH3SARxgPSszW70Iidhwxn5FF/jqZouEirKltkOxdXMw17/ByfPsb5j4uTkI5PUyVoJEFFmZ8MC8VCf/VvN0pv8Y6IShGGpb/CENRl6kGNOCtgZVQ5+KdGywbAWuOp4m+wYnJEPtJywiFEJkq0z4pkL65aTs1Y7oSD4LJMvMf9qQ8AiJ4jmXqZFsKIpb3AUXZpdwO1V1/ZRrRsasSZlG15WmwL3xCU5Wxr54Up8b14babXtGyDAIH1t/Nhcw8NBGIug2RshFF0Ru0eNS59Mb6K5Zhp2Y+LS0NC3Ke0GaM0UC41BRUaJ9P6jjqTAdwYx2k4G1cN+1iPU7/8HG84gOPFzSrp8SYzgqOA7BZvL65uAru9YvN5gcBtFwi8sXuZDDo+/L1uzaBRuXx/QMlCIqL6UvlyNcc7xPv7BAoK09PL1VuDUF4FM3aG3IlQ2dIulVE8s7zAuiCV6CBT6LJ4oEuM086fuR1phc7xftfj1C4doq44qF04OB1Xr+sXo7Y8W78ZEGaVOs5Ub+6kAQ2yhDZrvbDqdZBx7ZZgKUfT48RSEfShIm5Gg3EZNu0ayIRoMZrgyIw+UBq5U6OFpqb9srE0lNscVTwt03rEMkzsPu/A4Mq2m5YwNWuCT/CYtMREkrny+UsxUGAESu1zA+uGfPSTKSBI13bPR5buOxlDzYb8KyrRk7OmIqiCEhXjasCajBQYf0t1/wFNCFoOOfK3ppB8TmDDNjjEUTHEUrnRQAFrFC2jtGEYPbZJWVNy456N4je5c7oohhe5Vv2n7UhYcVvb+2xB81esKvSdzoA63B4ASOzMnk5mzGlnYBpct3D1Id5OIgnNMSCa01PrDoS/TYEf63SCr89KjMNMxwH8zRvfscCPi0Q6NxssA0its2WoziKZ7PQv0jDL89PVGNjShTCOK6HaMW53kOaBYXK6OqOZlbAk/k6vLkEsBKcC6/fgLgDAEe5ZUNUnhufPHc9zIzFcCgzxolxhL4ywfUvZBd5MZ64WyUrVM+WUZu5xLA6x4zHYTQesxUYOp2sz7xDTlNPAF/1NFAjdzTedIhrZUl3ARmmU5Y8oiXFdX61emgWHITuk2lU3hn2vUV3UpBE7Qewxp9bHPB5KS3NVqj1HvLf8eCnlP5HH+wATn6RJ0NpUxs8NTlpBf2J5S7DyGuMBvj7ueS++afhMg61KzuRyttqUj7UtvSuKg3Fjr4txXRU12kOr6l23UQuUhozCnR2QQxeOCCFhQLHTJ2NGdEOXCu2haWQdLbCjbbVsr2l2HY2nsSKDqhLeZdSQtK5+Wl1CkPUp7nKeNDwc+XV9+cpatGJPm02vM/kCQwlVP0vpDdL7NlQ8tgOOrrQaQws/ICXWTUVi1SeoSjXLXO+LE9ztoNXWzSpUR7FY933UlRpjqP88JfU1VSjW/oC1SZnH2kyKtZlS15YKY6wMze5j+6doIRWMDTxS9wZFsQGmhM6ZEKt+iKpZUSkAHKkDf6TwJ/n4MOwRjOw3RU7YlIgSMZjURNe8Mf6cSAb89iPGzXATvtTg/GR1gXOoG57baBeUOauYv7IZPNvRgkZk8qUrvtm320g592gDdqrWmWdSvapsi9QjWI+Xy/WbqjntU9GiEf7MdSojNPhn/xZO0xIfoLnDKZYw360wWT49tR0qFxU7pc7zTled8+qwC/wcMBV36fVNbo/eoaQ/QTFShgi7Aedry3HZ32GmQtHArCEHrl/8jg4V1q6OkJuITNvK307taocLu3sW4Ns+8FFqOQMOJFMwtOMFp8DcXKk0WK5VGHrwqIBFDTlTp5PwYuQP8/l3NdnOTj64WILcqZN+e49yr40/9hyZxzbsEC0u3XOC9W5qYCGL64/uZ81ARvT95RM+GONhiFsaPgBgj3kyPpwujYt3bcY7YT1aLACXP+/afppN80dBhWYACGvUYpyGKuNWv7EphEXqc9iqBlntCofc+ybi2xpMADbE4p7Qbp75W3vdzE+v3FIfd5vABRVfpIfwi97/HpKPhuEho7Bm0IlMk/Kb6W/3Z81DIyeUsnN8swZP8NsgMzT/t8nBfze93N9OzIXKvyPvb+0/bbmqwVF73nurice2dNOxfaYD8TpNjUZEjUX5DOREgVi20AEn+THhJK4yZ9tbABpPz+6t4aLKVGmxKqzwLfumwshDSfQnqzAqtxWuPunLkcXkzhF8mJ+W/krUTfRybrKBcUG4jGd5uklqOcnT2eNysLmdnkYfd6FKPQbRhSPYZSxmwPZvLyaPraT395ANtpn1P4dXpbHz1mYsAre7+8H7KxLdBdGj2aNHVpICBJ7StcEkkWseEzd1c4Sbf8Ml4PWXZy4eaX2hjvbrtBollth8uDzxOzFlwMMmxC7JAGt355WMJ15xDaMtkXv+EYmGTJBz4TPc7actcNB6qGQs6OO8CRfXl/YU0i7kpfc6macc1lOIZNZs9wqAzc2+ulzcsNFI5bI5kciG29aNE9zogM2LvKiaD0M2s301zdOyvz3uZkZ30+owlyMGRnboU1QFoURXeHnAU5kX8i5YDO3R4LTn2ADH2pX/1XqAKFy5skzP07j8IrR3LFA9ikisa/WNV6LnuoHhzeIqLobeAezgzmmW8wj10eQJRbb3bioe8wjGR6tT3YApMR0vFemXaZNpfifA2CHuj4hEs37G444FejbJ+WJxsoa98gnsoofo0ZHoUb4WnVBjUrxokZqcutSIokXuZJTSr2Qd7dMhxXYgywc1GImbEm20o3jdAWV+c331zSn2ffCBsvM1svsdohMSpxpgUU0QskTAFo1osVSUn1WZikzJKSx5yzsopUWEWO5luRg1hiUGK6RuVvxk+fJqB+Xw7nf88eIljF2tcCB2CmLm2X0Jkvvf+O9OuAQCOE8rE7k9Ob2dUxDVgRxIts1Hz0nPXmUPsOqXGhNOVJ8t8Bj3lTJkyOvhqBuBqJz1wxq5XCut5mZ6NLLW/2xjuUlulcDkhWKB1lEd+pd6mwmlDJJUG8Mp8AxT4Z3pUVfRFwHBabJfBNpeZAM+RaR07phGV/oR+bWzclrCyvkU1B0Bv7MJZ4E3i61VYLU7Wqc4qwfp19Sv5Yyx3yXGEEujPIlA019gyZqfbK5cfky186TV9dmJP2ji/mPd31M/8ge2oVMnnuI4VbLqinUbnlkDF2Dyarb5uy959s4bGjCMInFn45XNWykV2r3sm/pmVDc1i2R3K4EXq3pdZnZ1jVcmX6UDwuki1un6h1G3hSi78hLphAYHJIPY+UEj/bvFgeAWi3dcso3JVibzmBWtrCqGmfrMqsGWc0kNaFHukEY69qz4y/QGupO3/Estoqzki8JcScCIU6Fne3Aj8Tne1xASSGiZUSsuXoJqzIpYF95XrXGaozyTQnwUa3JI2ieUNZHFhAXxZbszzf4UKVUd03GoCwo1YCpgUahoIKnxuJHnrNnin9Tvplum0PUTcDRro4SO0yyvzD5Hv3taw5OSS8d6Wi1MSYLnRigD8r+tDbQyCdPlHYyiT/KoOk7XAUFzjPgRbrR+9c7Uk0hNYxbaj9H2huAKOF8Ze8bkoZc9kxh3GBUKZ+xWWV/b4vcgqonN+BdTCIvF2c74p8iCWHMz0lJylUIPtjyhEyqkvfOuClTr5UhNFkyg7c0Lx84s1MzXmFuwHHzU/NbDSFhzHzVQTDFX211z8ORpn/4YHn899X1LhPt9pL6PVBb+nZK9sDmje+PJ+CzZpoeHz4ohUJNr7aqiEPptq5V8yznA4ZlLAFlLFpjpdG5ZYVKEjdbkyUunOFrqsSUKIpvsHijPWghfUODjpHgVDZfiVXthSc3lA6yBs+ZeQ955CYnZtSEIOJ45sUVorC3TQcF61sLWaHbnqls8VPBzeHJtRPNkfQ2nM2IOXkORPWMWlA/KRfsN3IxiHtJfyFQp24zup3DLa6n9NK3hJDufqH3c8KGAXxmT0EonVaZxa4Vl32ZzpzcEk0jT4+jBiGpKkt9+ccXDeiUdK2pl+TXtRA8V2Jqgz9Vu7Jz44cZfKpCYT0yYvb2b8Hj8OaQ2AqlfUf87QkZSmZiftWiN4GKtHcquDMSXt9uD89j1bWYlDqwi2DCGwiQCqoAjO/4dlciKpajg4O/tGnOp/f3gvEk3kIFT6ai2dOpU3BsjoXU5mfzKHL6iqYCWiHaImzK+HgS+GuiAxiPyBgTeAXnwyhqqhMu0vkKZVI0d+KocvbzTuqHv4D2pRgJ+l7aIoS3gODmJ1B4XTnx3Y/fULimRsslN6UGVS9Dq1iiTZVyXEqUHgge0X9mGH/zRm3SXvJGkTTTJGoptCJHAhuqFqFeTTXIh6SNqWyXG3MOic8gf6akT/r2gOujuvfjrDxFhpbT34KP1kRqS31IWpCNNFOtSYS/7LJAua3uH2H0wvAWa9ENtQFx/5r1Ynqxn3qlfRdYtoCno3QVPV4GONIblk0e+eRxCbx450aiy3Swq+kUStMZSVpvWzfZ67d6fMZADLxwOEGWKXiE54s1hzNjVfgU3TFdyLOvvX/6MEBQ7LuFIhNAwNLFpziJt7LD75d8nT7cNPNfKbfu40wJIq6/UHPfbpKB70F2NecRI8/Lf5JcKMZG1GC2YkBr3euKHp6OwvHiO6Ub2lqZkVW3a3NwrG/IrmjjJOV9S83oAFWtrr92K8zC1dlTduxqsrcoqCC1pXCPe3z+agmCjXEuxCDJhoMyaMgCj4GuMd3UKjsvavVbDZbWu/6vVqwXshrONfFR1Efv8BNB0GYiKcjThXT05GCXdw6Q0aOV6DsVntNYDZWbM0LVfH4vLuQHYs+bH1dk1eHFgusxSXJQ1Z9Y6K6LLLVNDMTb71s7SQuo+NlfRL74ldk95XIoVmCnfXZ9/uzqRYGKNRaEIHF2MDrPR/wjbrhnSGjaTUaMjeOeAH/LO66KRtwAHk+TjD4bv1YkXH8H7FkEswDC1MpvqLTVBdMObTXvUprPWIQwEGwzeQp8ACEixlXl7lkeFe3K4wLjUrHYQSYClcTTJfVACVE067SRE1mzK6/cP+O8WZqDmlhJabuzRHdBrA9+iAnjMHDASfsBg8Ldf6Y/aofsBdeJ6pkMY3K9+FNczZ9GSNi5n5amgQmXymQmDQvNFJVrgjge5oTfVaDa/hlCZ5cU/ubx5gS3T+8bt4oV5+zvZESaQpVgJmeNmzyf60t2WbeQqIHU13Kk0j6VAK9wYNIrNoi0YA3LA1rxAsO9yn9CIZ4YBlRlEjpsaQEP5IP/ScPzKssdBN6rhlnuh2rhit2ZY3yRDt+SI1+RnvGVtZMMckZ8MlMRpVXvktnqgqZ8UDsmYye4bg/7kAYKuJEzlcRzfZ8NkbE0GCwS0Fj67F07B9uybbbKUz4E4dt0OLvMQaXv90vgAeMbsPM65iWlj70xJ33Nrwwh4eWWYV73IFcYonfyhm1BXX3gs3+fuEj2Z77AteGn2dzvuccqwLN6j1HD5bZ0IO50R1B7UPVLlXTOJSu/QiJ41pG2bjXobHQ4/iFweXmCgu/DN/SEKTY8z9NTAMwT8Es9iayt4QYMEmKIa0X1JVl4uqpntxCHj71g4Ioq7j/cglti5GJfqQlhHLW6L3W+VrKuOROu7Lkr0tnutdh+QtBCqVJ+TqEGxm8iLVN1uom7sIlE3i7FBz8kesqMOFA6yqwuxMSL1Bygh7Te183VoG7HtZkrHI06iPiLIrY9JLrcNUZAuDsHT2/nNl0DBman+zgoT1bbWCnoqcZv0fm5o9uJqB/vT7wWzroX3ksGt/wTT273xaiLs8hZlW4e5oboGEDXf9rjXbJusk6A680nUH03pSVfUKoYrhSGBm3kDOKI1ql1PCxPecANAAXQwTPTYh3D0cbO61qIAikBKSGoObu5YVC7+fmGJ3qeGtkTZU3imTsM4h+xagwFvxwaAYaDWdGxafQaIGgrJ/ppFySXEpcBxVazKQMScXdnb7tVrHg2HdwP7fGJ4TmYo+XoOkoHPIMSIuYto950eE339Kqnb3BtoNYlp8rjn1utMeoH1fYEFFy2JMF9RMldjfoILbXeJpXZy8S4XhkHXJeH8j5JbaXa3j/X6vBht12Rx1d8tK4pDADeiutrkigFMjLgEkT4XZa5ILplFPamxSAxynqOmPml7OTqDYe9ALAw+ailWzBXn4ODR0o0IH6fe75CewP0/pHJ3IK4Q4qWaw9usSA7zuXHvhDSbvGkWwdhNHQt+7bHjo7q75CAC/SJij5KqLbDo2Spi0XcWZaTQ5M9MFfmtkRHES5COaIYSj+zEPZrNQONfIkf42hGl3VQ9XuQTgySCfxuMFjimEY6B44TbRCeDEBjXWRiFG1pG8NUGOXB9siZkN78F/PLNXIS0HuqqHeRgPnnCIHACaaNQ4GTHLw+mYV/fDm4ALHX/bpEB9KYv7Khg6fyZA6u24bXavKtcIeOyguk81DZWPV6Fvb3yJ82pwYkvmvEel6sTeIRYmkzPr9LbLsiCABg7c9tmUNFYlD3fSrRnEPuTY+5AsxOxDALdIM6/zRR/P70yPx7IO9pFdaNdDHMH2R1GcbnA8Oj4cZgS5+x20mOip9+ZCMed3FPgoNm4CjjZFXmxDtxWnxyA4HuwGnIEQ1x7NgBR4iXdvaytsWe1MbZ3tAS6a3eT30j+9OZfFjfhUWU+uQpHCEZ9TcaIEIYT5I8paSpJNRBprpZVv+cCnwsNZn9fNCVUKaaVWqztkPrU448gxiqbuqC15cDDr1QAAcvncLuy4Vo/W7FI5U6yJAjuZNjRhyNFejpoJyfBvzhhzY8UAQ3nibUo0OKuliV159rPfjSs7rubCQDOsN45rFLYNO3xrvVHvg3bQuembbAItcDS4y7fttaLDcNHpb3ylLRPNpKygSfN63vV/t0T1qY53famepvfOUpr+nQ0LF2LXm8rhvJ74CAaeKZsSioJ/6//2/8jthFHJygCgBzK8dmO1p6TH1E86PFTQ1Gp1YU6JGYvekSauusyEkod73oLIz0Y5UohPy+Yj4KdhsGJqaHNCvSWCiuEhP2ORDI3KILa/ATw0QqyCNCSbQbwBlmkyUSA5ED5CkmAgh96mBjfPK8gn1scoJ7Q5CXsbJi4n1WE5XkzFkssIT8HXHg+EJgGAMsGwpQ8pb3Oq5rGlKdQrmDfv9Bwl/DNgPuE19bci+P55XCIiTK6xL0CTDDk/LDjBAu0ce09faik7Bf18e8fQQdjhd9Pnlo7Kf0DKxr5n6A0J9CPszlRkYutRmdc10CTIHyMDr3AbENYz1/oNX7duE4+GmqbmI17ShH26GsLBVmp7MO6QE/wiQjED++LsTqjPyIRSWzLnlzYAqs29W9oW8ihF4KueXtrttehdQBO5e/TSzGkmpnB1tJqtg37x3a6RjB1nPlj+vNmHuzH+Mtth+ZTH+ofLJtjhtNgU6nIr0pMYU3heBalcfn3PU1iOabtWc1mhoxe1w87FYqiPR1hHiwUUQq605WF32SQaFmNKg6FN8lp+FFeYs+MYnmsSRDL5xWCDL7ZVE6ABTcYrQtz/WguGTUIlW1E0Stv14TZ+OQPY1gXz+0c0mb+Lxtl0L4uAVbQaimOoIK/oA3W82wQKxXQDoErVtbnhRiQDqUt2zxgqmD3cBsSNXqOknXyIIlG/N98Nukq79ObPxnGBspKUw7m8PhM2/+Y0luECdfKep1y237xdwjmBUX8q62lsZfMEnyEfidQbgGh5V5vn8cW0PXB8jDviirbSjIUtv1CyWZfqhvo77cs5mY81rg1izIG2ihkcwf8lFSd4dHPgFDpKTP6UQVeo6tE/EZBF5TiY2oeID1Uh2tmMan0UXy5onOC5dtX+eGK59lQEIr1fHkCp43Zkxz8U40h5LIoX1d0NEmHTBBeM8KpHy/FhEmf244RJ5l4Rx2R39t+r33wL+Ezm46vgV5c1RmAdEPFMNTfsgpHJvbW/kwd1O44v1h5NeGOrXXtTPLGG6jmw5Zaz3neK1JdQQCdOvBKMwcJ9IumNCTaqKceZ96TbATTRwFB3sTQNh+iWZiqM+UhxtgaOE2y52yLOqa4MBN58vYbD7AWTOQxFqGWYM73b4Ul/ZOAjd5/yoatN4urKL5gwCQHPvQnH+Bf/+d39u9jhozL5q0HI0X/i6D16nIJevLEUPBXj+yxe5Mq/Nbnt/mLabTEqcBkqu3QEt6vRUvzn5cg+36eEXC6xlB80Ro2xmbiNffm5waZl4BhO90AYNIasTw4W5oqH8ZaoJeL5dnkg6e2rFgWK+MrmrUD7UsYSIcV53BpzaI8NtL/7vmqY3ee8ORQ6wEnVprDeH5gP33TeVnJWW1QSmA2ME94w/rm8MKz5bo0yIvLxZZ+TqvEjt9TKCOFPMPwctCzHjawyaoExLhVH0mTAKUY1/QRlI5AADjgX/7MSGhA/j4b6tylZhLU09OdTm9eXjYd1C25Sko+ermX/NFvjtAmM/N5tP03PLnnv/VKiWfTBst5sdUyb495qQ0lq5mlP2aI8Nrm1uVnAyxKmBVw+IY8yTvAJO1APupPuF7s9Z8JnN77o+2Odx+TcNYf2bftHrYbwNj6ILIT/8e/qw/NW4sfkjwMY4WcBeD3Vl5SYbatAdUYwNiwi7UhzxINxBYGsQB68wgpuB66ENuPS1ct2nv+EAgx/o4Q4y81vLEfsZz34GjGFOjXmTvO4RthfJ4j+oxfw/llgqe8bR+oe/+Z6vxgXnQx4Wvjtz2/MAD95vwHvBmV//2lcWzxuPGQf3gdT55+0PoaD0HQ6Z55JnDwUYDC6dPQLVaoTURWSVEARA3wSMPpBvaPAMC4ZLdvZV3lXvbZSL6GYULLtOAVZtyAI+ybCOqB2+kkk5d0apY0AMZGAmWnk3s8POtwBQpfgrq7w2sUdDhh/vRstTI52ATtibL435s9NOfhMpw2w0d5i+K21TTi/RlWs/njx6T++PWHqrytDLP4/OCJuWP29hrH9GUEwe689u6qx2fXl+9YJYeFuCvanMLLdWXwuV3R5gIk3Rl2jgMddIShlYyPIpsggRLkU7U1KdQcHZWHx5MCs88U+EbHGwtDK2n6H2Z8cAacs2qiaxFRv6kp6mAMR60+p9c3U66Sv7Zg+ENBAcYJiQD7SXEDIgNHHIhO/IkuPIa6/CjYxXyBkvDdgcmZ6DzOyqZ4pzUxpV/gt7iffyWfAotb6tMPmBr4KzYnY3utXSBV+bkzbNabubOEvaQ5oewEbu7gOJkzdhOq4JDJaU3zB/Yew8sAKVmW8wyuCnUaEKyKb/ULCBD7oOnJLI0C73F8O8t6hiFMcgbG1jYRnEZYqfVMT3zNgR4OCisEV+RkOqUOqMkSPjC88bsRhGVZpxEfXqAYsZdGUtvRzj+O3BNahl4uX9Ogba0e7XvQcifuaZdfxcHs9PpKHK/ndgoOVMJpYpXg3uS4Ovabj15sj28MWkRLQDiWDUDfYjP4IpDDQPuPkEvrAxaxkaGlfnee8ZN7AounuiImeVc9jFtaR8zRItauH9BLuFAUVQ4TPNxmi81xo7SFz8XJmbsP+Ml8P3gRfHpUTW2vxghbeZTCMiINzARWe7aTH8kRZWaI6OXAEIkInRZYXgdcDDWLu3rQfkayO4Ct/3TrSVy3OGCTDM2SIOxPU3a0pqHLDYCMy+RVVtnw8mG5GEO1KmotOOpRNUqFWHs/ZTYzNiO98rqZwpfPfv8xmqVh7gf/IhwobnfP2wEeaIZxAOj3eglB6l1D8c5VlFRBujwxL92ZgWeap+p/uBlWEaWf3cVIRqFOW4nq+6yfnT0EZnJKwXMMINTscRHkf2aYsRwQY81VLpCRvCV+chUQEs+Gboi7YBJJHY1mMvzd+zgxxfGkuN3WouVaSqorW0wMQERFdo2ZXUb0I97Qw82lLdylec8+0nYYIvpYpwVNo726zxpCVSfa/7BkfwyDZUrNljmQt+jV6YQ/W1j6C9aZoS/LO8yjOiCvYU07ff+ZRnGQBhULYDX8C++olL85qo49dvgd90db4FPSHsQXpc7qUeFXyFMJUn6dyI+Sd7IXD7HAOTnGqVvBst6+51QQUdCCZ83Y2ipA/dXCal1dIgQMHSzJ2VW8gOmIaC33PTl6Fs9B5Gvqtkp8UDxLolNMLGjtppPEEpguVpwtBQ7AiLlwqGBN2j8k8gL5zQKs+BAMCra/B74fmiz5oF0TPVa1o8BYtaFp9s0Dja5Pes8afPwEfE0lRRZ5nBOAJWDoB3ntOFkwLqaPw2yZCFbUh2geX2w5eo8wOvWkXjz+Uf/vscVAAYo0clHBLOzua5PPz8Io1YVmLir2jzkDWJq0aCluUAHSpF5pk5V8l2vpLYTeYx8ceEjIhf5YTAp/AUvW5On/Buh/5zVnKxzYFvl5ZdHL1pOa0MQjzdHV4w6ABdYxzB7t7/v290P8fvLI9TQsBZ+/88+nTx9Z+Y8+YsKjwy073AzE2l69YvGnvCaiHOYh6gIf/c6vTBY2emXvcW6HkTatpeyTwatOX1Fc/m/WwDdeZNLmQagu8ce6tKEndRhYy96gDYk9teIz9/xjZjwTiY0fuKe9FPsQfgyewpSRxb+4RRiYk/JxvgRzykeWAm4hMp/QixV+YnNeXYNjhS8J3RkgQ5xqcpYjpzqyIpEXWb9dU/rLcJYa2oL2mPOgxdMzzYezxAZPrY62OHI7eNf8endG3BEZcWZY611vWvIFd/DT2XfZK3Taimhyl/OfJplJGUmfc1N9ha38ZbgVeF/ocvh6DlZC8iumK4Ju1NbhphCkq0Kzr50mP/fDZtYnJCI8FqdPZ+y3dsQB43sKxYJ9a4bHxwYqKVrrxyqM9ABQ/fVEr6W/kLedS6uBPPnhWTtrOsuUWAV2tvafRDeT0KtfakbkVaTRFmuXMDdJ3FxRRERG048642p04Lh69rjdKp5iWlixJ5Bp7KXCyXFxC8LXVy2/yOwryi8COWOHwjJpb6ZCGa64dm0OwK2lKQgi90SZdKOkvYaz7XWnNxDefNBGPrI1QK4Vwxp7dYeoqVcfqO0ygUqmQEDPruI+XUF4C3D2m0Jj5Qd2UkUpSrCihMP3svCSCW6UDtRnXX/Ub+P5gkhUvikuW0/kIpBL4ifp50cztmM/H880rn31moSF3kmz0cJaTRBXLFw0rMsZZ3Wqqyx9Xq3QXd3He0KXYSSxX5589M4LQVN0FgY7x9HGj+nPmeHCz0dYr55h6okclig3pmFsc7Cw91hRl51yi3QXK7P9x8hgTza8ElCByb61PC8KcIjIjIiLqCmBj+bZq0typULMCzBPDrGvaNI9DP3cTy6s+Wn6RQmHioKmw2G7Q+BkyGstWZPh9U3zxORLx5t/tX8cnWz+gtT/9hUSm5z4pRH/5X6GTMqjdK+KwQyYnowolwr9G292XF0VOdY1ztItUqqi3OZIwdShxlHF+eMp9i9csr4so5Ij9XOpGAR6yP+UBNLPeI6tHArs/NrnH9Ln40xcsPJ+8WDoephyMP05ABNgrwYxQV4Nkr3z45qRD9DeUhwSEs3ayfSp0zWZK7WNW3kf1bdsuFaPTStSTLP+7qMoH5oFN+UliuJ8VM30+4PqHnJ0yzHGuqjzBE3ehalHa5PIQoJzMuEUYzNGQKOd31nPXk8P6FgmIkBe+v47di0Mv0t3YtQmNKxWs5K92CWcb3EyC04cX9o2mIHzykwd2Kc4A1zMp5vXj9/HyRvNhgSkFcfQ2se17D9D0KQ9F/RTJI4V12Y5USPR6vv9SX382PUXJIOPEyxAMKNHqZzxfgD2t/+EDO+NN/Gwe7lco+UAkvelom4gymFzFQjqISK0gFtn661W6oPykM+P15OfkYJLhbgXnrWfPnUUwYw/NDjeoDiVhiK4tWx125Ju2a0dJFT9M14zm+Zpj6mP+oPgK4ACtrj8wzJO8N4DlIncRcWU9FoWUgSq7Z5YgYo94oCNxx2Zt/yZINC/uAnDcg8/XIkx9geHJpywzD37I6UsK1hEXOf9nQO9B1lWpeLlCjgsgfomSWs7aRzxasy2oI89JJLOxfub18ZQs9Zi/o+P37fUyR7S25jxb0fP8vgHDn2bFue93X0OdXcUrCV2yAd8pdGuz4kK+VryPnlUyI0O+I47OcTyHxwI93CM4J0KgXAfkVLhkfR9eEhV2ZO7NGBSl4mEKMmsexyKR1gmnX/QLj8/Fj0SRVvvrIajpm+w3LHZ+7EjU9yKHMF6zui3MbBFlPPPce0E8aVi8fD8rOc/pSODt9bO8wIU+iuPC2nPzGZzIjSPT1U7MokCcc1eHEd2HH7kph2W+qS5vXlooe8TS2sT1UmwYi3X35jT/5o1I9Nqtu3mS5Sxllkq5iKRdVD3v6UDGBh3xz3HseWSslM1GLvV9k+OY5Mi4W3Ad4KW3ToXhCor3UMm+r2zLjiorIvifWVcie3WyxkXpMldPM/5TLxvb3QV6Hbl5pSXLFvOKEV37XRxHpm1vM542cHx153DN183hpXCkfKqXN9wFMSOLoFfexwH0+pI6jDedYVaw1X31RVKpgEf+SR790NMldwKq1c3a0WfNuf6VV+0cQX/YFQAenIysrqDd1JW1T7fc49hSl3wlJoNaamaIBKIxf3vS0pP9157ePcWRSDxTgM/v9nfghvvmwdSA9Q5pQxrqPiXKl6DUHc31MSqNegM6yZi00lTh9ogiEB0uM7xY32KyP69aGz8pIpwD5uMqKabLjepUClH3VY/v4tvHPX2UTPbBbK7HjcExU0PEEBIwAR8XNdfPW/0w+nv4Mz2Kajgvi5prZiiF27NBakKWXt4mjkfruZ0VNtwYfqx3IQ57AP4uHEKTou+c+DsKL950oZ8EFmEqtg1GDBq7HyslkuYZEs6V3c/A5aneyTEBvHoI6LJou0SxgVDNgJvJ/simDUVWIUmjgKJwg4xSQictjprO0HY7+79aB5EcQSA/KTP8hQawTkBxYTKYs5k08yozeY2ZkcKxOD5ReDJ87/aJkohrBZOU8oYFTFuoh6GmCuBqSJlAE8vlAGinsIdASXhk4B5vil2jkEdPoKLCfpYkUh/d2ik6VEU2tu4PeYO2jRvqJpf7NLbbhj/aXmuxuvwk7n9zVHU1uyVHEn2+t+s4NJlDYCOD+vOmQOdNmCXEid6HragfXtfC1ouoSvpS8PzdnPaXzhC5EVl0tq0Fugh29M+6c1so+onJkDbtRQ9CMXQmw3cqppNZYcybwRkhQnaMeQsNHKTom48XMixBLNzW8LODY6HIi8U7PSSG8tmzKPK9eWiaMkn6Wr2zH859xgBEg1huZPtnZSD0Xdt7JaFZZerNeiIwaseeRxc9OY0cVXvdamGyaat8nZms4m686EhC3G7mKDq3QZ070thRI8TbggM0Ybt3qBdzYFsCdpRArXw0zSU3X0dbOmiiix5rOiJtxHVeSf+6POWszzCv65WMZ1c4VIXvxvdzGrbuOJ1Ge3ktg3lqJlwf2NEnItiDuKoccklN4qLRASNNoOVSmVZCR9hiC7qboeu4E5obeCJwD+lfQWDWFrivfXOqYumBvtIyP0182qOfX/iGkFauHKro2ltabTM3db2sTT0SKfOeRvaRB4XHIj0kjcsOefPLIHmeaNXv/S5pSwM1JGAjCrDoXustbCU1z8iyzByo0gWCExjRnokq3P2jpPis0zJf8SioZ9QVFQMJ4R39L/KmAhkus/NH8yYu97ZGOHmtVl7Hj1jPaYPjVdtfZlqWQ2t13Zp21vncgFnqDNVix2FtM1IM7aJAjbumgVXGJi9t/z8/0NrT95DO809ZShAPniG4gzavc7oC50IHwcY4E8eAWxgl/eENnk8PfMraazcxyYPzxTf3m1jvA/vMMarTp4N6YkiPr1wLWVQAxPaRmSu+Sjb0zmKwaKP/vEWdYSbjss7/PIE/BFE8MvfG0PF0BCLIQvFeO+OQFeXpiURn0mTK+JWwQKK5xvsnVCtzXWojU0MJckcvCrKS9sHhh2It89+eYuUjqkASJkjwVlvDfNkzMj1zdA06+UIk1ZHsnNwfsSiWkZa0gdjh0kWCR3zWsCE/tDk1HlOhWAURjmZkQwGTnmX7phS4EUs0lo2j3osdbS9rUfaFVapN4b0cGgwnx/tEq4sf+JzvXfZzo1KQ8VRMKCTMWzrhK7/lEC8NkC8zZKxt0xM61RbJ+6gnjCRdzQyxFjfycTwl2KZQn2DpP+vmRxW5+huC8Q0i90WiGov2iCiEijguoBsELGM3P9ALaEaCKYd5on+rMuGiF6nNBHU82q3FSACgQ2aAXZNPF31u5GjB3Uo2vDbLyDXiY87ND5xmSLUQEO86UuzV+Tz5+Xy8uVZ+djyXDi3/JlS9Zc3/Hs5s9bDo21++XJnG5a3qwW7Wmor6r3fP7IS9r92HCz3osm4WsacxuFGG9uNZpOz/41vVSzlxfDa7mEzyPZZXvM+9ul2mE3lwfc7rJ/2mlwDusjDUsbt6QuNfZzAhBioYTArDo6GV47sDAPF9evEuqevzaEGp7iTPrMYfifuZu1y9Waxh4rGNfWIh1WzT+y18GTM4G6ZdCKsbBOtTI2JGEUAXsyg0zrsAuC1ccbe/CoIzjUL2gWtDOpkefHxnbQMWIJFgzu3viRuQFjNGjmA51KDG3B9eWn78NnqzAi5fg+8hzEM+t/vE3HYwUJDH/5AFw8xwtRzTKOHF1peidnibJsYhm2LsPNFFGikhZhC/v6v87MdAAR/zoIgXNFc9m/h4pZ9Ay0eHG4vmgZU+iWoKu+sJlKJxbaQu8uG4yXCVrZ84LBqwOP1A3W5/pNx6Qw6pWn9bMRau12RcGBMDkRa3VRNaIG1mjkU27yMeB+Jr6HFKHkbT9r80MQpzR3j+H7p+OCrsWGMSVRXqR7IA+/iB7kliDu4DnTlgEfJYT9ZdT7G69Z2Ik4dZyNedl44YgWCQJdBOQBUjSJgUV/hhl2Bs0+W87PVqxgCuzg5hqBfwzmkQMt+gl4xunBN93UPoFdyerZwjRUj6OeoCAdoDi2/ecisrOS+enmNsYk4SqlLUhcnlovjA1LvzzxJn958YW4fOY5xMkr24i1rTb3FidxKXtLr8Cfny7c+kM8h3px4GVlYe3HRsBcLpycdsMO8sYKYaqK/Sle6HiApD9X6u7x57qF/V0a5cTkPVtawne4pPEGOt/znirq9ujwzb5FojAnGCJ9bgvt4ZUr2cPtmjMOygzZj48Vm9adniUAtnCGrG7/CVnfqbjnXFjwx+ZWfGVNscgCXpB/LrTzcljKmMSVbeHbKpY+a5eh3TycmWNgG+y7XQuvvs3zl/mqLLdFjS6YRpzMBW9eAkHHfVOCZ2W8j/g16QQDhwzbyx+WV39az4P50gDJG47csbwXUR795SKtOsok0HcrxwsZpSpqQf0qVoi768NY9Ljd3ZyP74xYPDti97yzz57Ux8um7uTrNXkDB4nYfZzbu1XEf7qPx/Sk7Kq8uDkZIyGVkNMA1e7LL5jMDmuZfcMNzfg27Zjju8f8wrSbkwbFIihW1ul6nMl6EXuhRxg4cvL0y9WekEHRz2gJpcv5qqQyeguCCdInMUhdjBf4NVddy8cuU0cH4VXNqsqvmLf6Z45+X+MfLfY4FsouJDlo/cZi0vwRHS3kuSETT2AtUOnZi2M+kBxcnFplkn+djOzjrIpqkWpFTcwiCtgIl2BEAvHdBMHlg+xTjjJd+XvzzKn69OT7Jn+7PkmWUmAORm9ygJGK5nV5pQIpnmAdqO/Ud5TCa/f9fnFHh/Y0RkKqcq1odw2ON5wLAhAUf/veDB3v/18P3/umhWdEtXk5SheeMH4Sb5QvzCSzTfwfxsx2ZYBXtT82CAr/5ft903uty/eV8jQ2IPT+4pSuv+WaxuJj4gLu+Bd0tIWGrHfoX7psa9WWbcgLNbKtuC2aRanZcLAa5Ol3hGvDhTxAhb3r/NqsBYW4yJANOsL2fQ3KtPWLs77BUw6tebnvfzpg9QBrIlrRk+ipaW9/VmmKlC0PG2praHcMZ+YqZNsJPgOoME3/CGyPM0kuxs2Y/fhHNnlhxEJ5vYSv31cLO/GSMaHenhgD34OXIvPHZXQz1LBRtx2CXuyzd14Pd56Nzwmed98KhGBoRkZJ+iKiaOo4Au8lO1ysz35xwMB07eqeKZ6CvreaDVJWwIEQg2OkiXFT4gIqGNcVq2PmLP3XbjrEXV3/xR+Wt4v35q1UnGT9c5++Q6S/tR8rCz7VyhMGYB4o6ZNlL70rVRDIrL04T+cJ1KmFieV6AImN4Y/CmyeTM2K8PpmWyZszLhKmibzxdv5ETPb2P+8vmMFC3vtwi6rPYypkCVPOm+oquiNF47hfLawPNWaR+FLzI5jSmtjbgUpFz4l1kJfawvn4d4QeJrq7JRIemyYiRx7E2YxpYCnkJOUaCXMXFLpGQhh+dK7xeoBufCzfP7k27XBlGSSlBg2K+xLe7MfS6lQXZ+EuAPUgYHpzRygLWmUhsFmJqCRDcFUz45Om0ifLs+NvTW5GgybvkOg3Xe7vCUoIMuD6HRLwMTw6KbKwgYfdtZKTOceQm8MI5xsJy86N7TmsG1z+BIROE3Hga2+HwXL6c7XwiAdYOzJf+xxjboWE1tJW5iE8eia3B3/ZqsH5o2FUFZfqMKLr5Fjgak/BRnM9/3Ia+db2D/2rLRPoI+U4fYWSttQHX0fRkyrkKIJcnDi5uUy/K7K+v5w5gCO8GOG0Qf9wD1W6NWfVt0ucMdyHVmuU4lEP/vwZOia/2WKie7fOCvtb4q4xmQpK8rUE6vEAEWP3DvKIWx2zH94Tnry0gjJvSVotfq598HrGVXuEeD3IBomU1P1lU3qCwR3beY8EfzqFyJ5U2D2Ses+mhfm2iI4uz8hfzLhgkZhwtGsRo8TfI54gtlwweEx5TKuGLbFnV26rZD4Nz+hzU2PKk3c8RjUB0WsszXyFanU4O7LejZSR6g45HDx4fZuOTub2ITnDDYKhpm6uTkv0ZpYirUkJs/tf/2eiJn48vmiCfh423zVaWMjQGf4vF1UeCX17iK5LCqJHDJwYe4ynxfXbUJpWqX3TfU93m+ZULWtC2gU1PFjAXyVQyoKStAqvP8jEkbEXDQffCf2bnGCqKeH1+f3nzyVXeZDh5t91R0XCmTUiSXSpQg9i5FqiAO8P+jNkwvuyPffVVZ75LdTsg9LCehMSAPgClyCNV9rXDGIfUg68XCPIMjurAS/VaHcdza/Qy98HPsZvDYphqNscdp5aGsYy+szNFhS/ttvetrWBDRhx6O3SNo1oJzFhkyru9ZA49YF5gprdOBqpZ3pAMAxMxaOcUGrJs34CJeSe9tRgTCoS2hdu0q3DOZ9qoX4OyhnZ2PZewlJpVHySAnl4EMK59/DXSrEkqz1biU3q16Wvsud+c6TkGkLVqjfe8RijWCB/Tcb/HozS0lxiWyU0MHXQjDs7HAAW66wvoR54AXG0c2oONByM/6s+CA6cVMPJ5ogMQRuTawv25nptFDDqAXvIF3oqAtl5pvCxIiwQ04VMBsx3zRnTYyDqQaS9xf/gdBlk9ILB3Q+8HeiJPUQwTQW5h7oKC5/Klk+Pj/mIcQyHZkvFTtHfgJx72ZsLmJie4Z3rqjk4ef5ALrJdnUHP+M+M3Pk7uX/2sNkAFNs50qiICsX3lwmfVCkFHn/IbG6B3/ch+r22pFyFvudZKRQHNb6BZdJmqvLZb+8Tbe+QVbIi9ZzUO3/bKqbUVVH5pa/vN8f+wVm0v4QXOmQZdo2w+ifPpsbaK7yl0kb2KSq7O/9VMt2xbgjCguHV+RPbyzJb8eY96PBGuY8rmJ+Tt13oUq3OqQ5XF4wO3rtN3TIqatcOINYXfpE2b5ISfkn8m8CDAmDRpUAJJ5jtnfdIauHxgxxpQzyrGibDlwRqznHZEgqGXCP6ZWwx9tSkvRaNiFrfassjMeOclYbVfvSqEx31KGChpUS9ZkziWhICA3xFylarFiCTe7hlX+6L4yH2aFrk+VfUg8gYAgf8SDQEw7o3imHKgOZDpmPlAG9c28tOlB5T9RZ5Epc/BhRieInu6NgqaztR++O7LydFP64eJJbXnPKl99mNxOA3NWJTfH7774rPVW7C3TXfL82iqo9G5yNr6tWY9Ft/q5Qrtx0+estdXVxfr2dj9r67xY2Y/7K+WCLTVBMP66+L4ue/hxBpx2r156UdgsjBtpEusdYGBmcyp87cHu7teO3X51EK8pD3PoNPY6tm1bavPnGHs1mxsozkswlTe5R478oem0GNA3W7ojmUMptFUQEzStNaVAf1q3h1tk+qscYL/y/Nvvp6unS5dnt5MQuza9fXx+qXpCODcsIlNS6SV+zTFzzXu0I8VoJWO1RWI6daBc2x9Cz4Qer5GG2nFU34IPBiJycy1JHpZnL2EX94eX3/F2mrFMuLocdqtUYwasKhR16cdO82fPbjHAjqOu48Hs9ALJgES6aM2A7m/o8aJ6WZvCIdH0QU4dVsAFlCEpuzAgwMfT3cOS9vcF8a1nLuQIjPCTe4JW3c/Cx0vfGBjjy7llTmBeQkHGMvuVYtki1Uj+XKQlSnCcDpmllHWoEzxaPqRKTV4FbCBVm8n9D/2VOvK+tByeFzOZ3/f1egr1BtGby1zbPLaGlA771ThfO7mFq7vitpttXQ2Di6dkpz2yojCv/TOyTDvpAe3S5d3vgcErsUOEzb5m56+Sb442Gd0Of3m2z9/rY0pyMVySWzl46lX6yz4x0hgah7VKeKn4K4A/6Lp3kRiVxf2Gnkf3dwP4UE5IBu4biJ9D9K3puDxTqhJeDHxAJP+w3rhEzYR80rsWTKvLq4ZqqFk+Yvwfo5+rHkKoqObePLttG6Irf789fUV1HBzIp8DtISnpqw+/CWkYuRKRYpa7y0VcYGReFKVyCiXfhC8yz5AFllFUK3EnXe2ssrQSzxe2R5myOzthHKVtO/VpFkBaxbT+zaB9owdZq7w96dWiEprbbBzY4xGPp5ewMmofR62pcO+k5VfmH2jLL4utAI0WsRntwoydnJ0nqKLC3ppukU/kKHV9GwzgS3L99wNbiEmGZvjYbK8lp6mpi8N/Je+EGCZmAjQgy5bTy+UIzGwFzcC/EqFL1Y/2fyZkgtthOQFWXmsnqJNiZAWC3nGi3XKUWFBYCiGl+niBXLYeyhY7IMDbLkTZhhvaS/0uE37yxb0MspaHUwloIu2UENut3Jl7kxULkB8LoXEF44T8yKxcH9gpAk3EhxE2LCfxQ4KgMR5QVm07Ejg28Ul5qZopm/tUXN589Wn+k5bqk/fOn3M1xZWhh/NhmCCDqaejrPoXzaI+Hu6zng+f7VNqKejnyt7wfTNUA0Zx2GGbcoybIcs/OGK5AoqYbMlfCMfXy/Il9aX81NV+PX8xgPnAHGNUIJluaT8a+C2uKT+A3tDK31zTj4qVyPs+lm7B2N8Xc1frUeHibX8N1BjV6svcVI+m/MyCigt7yrbzPSTfwEgilOfznqWCOg7X6k4oAICXKqq4RO4vrKH7L+5ZpMAkTUEJFvlmfzCqIuTF2+PcxXveowCA7hiDIafhhXRS2x7uCo9b52diNLumiTaC0FnHPbXPy2dEI10vZ8JW17oFFnmeDbgDUrl7TguT5dU8VqnU+8dW7ncKSIF2pl984zNZu7YLGLv6oSqC7w+8vUgnMsQ/E2NzItaWrxnGolHysn9gxLXyDZpbKkjR1g2c10oQ6NJQxHjb3rigcUhv1LKq5ULSpb2tLk+WazLRrwLHsI2TJ2tDPXHG6eYiViOcYXDLK4vwK19l3UuF1izp89fQCCwB37HSkk/TMowxQDNpHd896C1+H7j2HBjcSb6ZhVT1IVjxTHe8r6Jw2vbsj1VrFrEWGf18FUsRPbOQbXUUby8ZEfIKE3wgJ8vPcambfoEvmiIcdQz+tm6OLV/CrXHFjyPYj0PRxz9BqyhxHyOMHlS2lUKB1iG1AvtKYagyvOBXDYhHCnSNI5mfeFW7YrRB4vYkK3n4EwOYh9JPZqjqovaAoLRWTRysQLhqWXTdS8BbE/DgnIgx9mt9f587k/LSUpyBe30NCA9irPoBCl+gN3mt557v0hCXQ/hc9jSnkGJeHpDmd7Gxp8eTA4/twzs/fCgbTevD8dQUXww9uMb7/6QIky+g/tEdWnJ1poTgS8s7cVrJDIS+D2K+FhVwNftBYopF8NXrn1A+4dZ4Q1mq5tXJU1eE8fDzF8nxnXTw0RBi+o5Hz5rWLqX8MZKgRKVwNm/sE8P/Jc/MM6s4xd+6JQ6fwlPkWeLk1c5hxlrxKGx80+zg+X56YoXQZDuukB5AsXUYHq3IAWO1JIIcZi/mjz82/q9h20lFQdgGa6IBpjwnuWuV5Dew/ljjBFJUBd13treOHtQ7GirkExULN+0VCdGHf27U1r/bnTAv5tkZDaZ/raV2ip72WcvcjbRzPy7dTqdtCr/va1072uRlk6MEhXIBx9bTzfYuMYz7aAVzqQcA3XZL1S3P9sLCU8I678uZaWEg8YWfZZ9mxM1GujM9q7G1JatVTk6Syjr9jd2WXO5LiviTNb9QO6AXNC0u9tVycnIfytq2tv5+dwgduyQrFnOT1YXRlmMIGKhPn8xDNHj9bA3QZGSm+Zb6Lc74J+7TrOhuhgQLg4Cfseq0R177/BJNXkxaugel0qFHOq+OLcby85f9FQVYKqJd2zdFJ1RyWDFi2Ubyj3EwN6zG7XZbEVOCZEDp66su4CYAz49jzv4raAugsmujC7MyoFqg7ZQBtzXpu98DpPY3JxYSwfzKfFzKtLs5ZzjModbrgWZzFvf+PxtrTJCSCyxF/NHDjVA1xxFN8LrK4wJc7a8rARkyfm3lTZgj4Unx/GRs49FtA6tQJVsdfmK2aquF0+svJ3IyJuxIr4x2z3+mlsRzCkWiXP0cz44yYgD/nZ9av83tjLDGW1QMkfrggxNpb4vw5x25kZjNziXO3Gnb7R2CCj/OxymNQgD5ES0YXi+zcMiXLLQ+iBU20dKwMz4hFmBFxR4qRnI162NWJ3H43ERQxADrYJret3faiRMB8zdBlfI9zwcU6P7jvVT3baFhgZ5qB0v2i4tW83RhRpq5izdqZzBKAy1igadupUq4OT0nwypgtODyqBCONQZpBJO4rCj7j/ECusyzO+7q4tT46hr4LcKi/IGL8FhJXGgFOcbmyER1brPSEdTtdstjabIcK97TIP/aU/7lrZJrlIvayaMm8X4OmPlaElF4qnSITeoS6n4hVQbEo40EhkpR3qhV1BzNbC/sRcKax9fG3XG6p/6Tw0fzpOvUxvP0wfzYFn14/IkjfDb9OFZsrZ4QXOLcVBZ9BQWihwLL/N1SLA+RkE7xwWhj4uIy2+x65NLd87j1p1JXRMnHW8CTtaqpXQqJ1KkKKM4PgKGyyBnnCyH+MoIQgKPm8HmFZ5qvqQYG+8OnC386h1JOYpzVWT/HTT+BV2Tj9p2O8y0VN/8VrRfixAoYqcKHLUrX9pqn32/gnIatCZdvMAA3P2xtpMfOnlu+l7N6gybiO7KJtmAr4Ac6uyHZ2hulPY40s+n2R6a21Zh/hesLsbNt3YeuDaEzfBt8gz7C67i/+avgV/S1uoFV86uGyFVJnJef8tIjmpOPigSfBsWYATH0DFmEQPOUj+aU6OhLfeFGt3MHSc7+de+kFklG1rT6wUhqFJfHy6ExaE1b0KRxLly42cKao9s3TFk8QPPgJmlOGnpOBuwdYJwz0EP52jPZIRJD/71Y2l4B7MTmAV64St7N61ZkOMMWviaLJZuW3ecv1pZZnU+sI4gncw7iPNKsxATKaA5PyppBIBPK4Q/CAe2/SqkUClf7NxM0oerSy6+cViNUh6j1bdLX8hX5GiTw6BgwQgyCYUCZhG6PJM/y2x269n8qeyewpeaD7f127kpPqaXwBpvIyo7R40mzcwBuZrY2+QhFU07G6ItlZgYRR0lqOOA0yLtiSNC0/4//RIXDX5K2imzyO/xPvAOQSfBg5BQnmbtxApTfTnY96GtAH9Za0KMTNCr+g+++M9GAU/Kv+c76ho9KNhSSYuYYOMXNgtPGSiI1E7tBbP0xIolK9VvpO9NaCY6KJ+Q2xrdrLHP45tZJP6V/AX7b0SLfju/vNk0SgAE9l9O2myOdj1XvRcPFMV+5M7OD9lIoCucPjr6xtKt7QH7BJbdslHwROveLFV6+2SaMt9547BvvgErlD2Eqkey+hoVutmOKUwhO0FKMN/wnKBBjhGzNJbXycBJqtX54ecijdtN59t0VPQDvKJ7HFTzFlzJ8+2N/ElkMOOWC7D30+fp2fwKAvfKyVd4QKct7rXMIRWIMVbp6RI/hSRUEmgbJITUZzEwhez1C+n1E2FzFQrtGmxvN+w+qFfWjJut0kncnJGUYBXst9jkYfO3k7+dzPDPPz20NaVtGfrmUPo3DMZHvE2UI4DOXL7NEel570QeGZMe+YA5WFnZZ0MWYZ41b56hci/t59IeAyg7NrLz2nAIZinrAqK1XpQFFk95QuAkYbJVCitW2dDRbmsP9k6WnK0qWekhg2ZXDcFLZHyvTArMwC3A4bijSEuvzUF8xQRHIZOATtrWw9KjRWJII7W5wIY8DeLHxJI8msGhMaVWE5JovYCW31yjIMTZ1oHi5StfJQhe2FOM5GKLZHRjl7ADO1Co/+ib+KN6sN2bPMD8s3uSih9I4Z6XHD3gRqhwhANAD79GOf4oRqezXmOJQo2RRPd/tbvuKRxQ5QeDX5pox69Mphq3PV6FDRW2QlroN16U3cjg+coVG+134SqPT6Jdj/eTH0mX//qne3y1m165fBgRnQ480/Uw12PcDaLTmzx7jscvO/c73uh6iYM8pN/K7+c2zPw0v1rNrdywvyPO+DOrGY3C6seYIYTgPR09TcafeF0hI69S3B0sL/T1rDS8tmnyqfErUIXVrRAFTVY5FDRORk/uldiYDxYSGr7QclYqHjT8gaLs0bMhojMoyhLWDFBJTRpgvF2uF1PIkA4iaTnmAmP5YrL7PwGDej+FYlp/bOHMEdzcvLF3H9p/v7f/LMCEJeALmlHj9rAd0sZtBqnAptI4/9g1zi0E8o4dQts1sf1ydSHZUqkkfG6itldzQ0XwWnpBdaef7E5ZgAphjWcEvYkxNi6WixM83aw9Q86Gd8ZhKtYwy8Gs6hhXi2Gek9UCRsUul1v95OPAmYe36mlD88nYYLO0bbbrderQZKrAmHpgjkf6VszCk8kvzs994fLwmf8mb4zeiWMwAlMcW11SYwt5ZVRUwFvaSF6uKj1u98mEvV6fJFSZOwGiVDmJBYQq/SP6gkK/v+TicPe0bpYwfvU38IV1fv0Wd7fhccg5T7E6eIys6awCYeIte+XsZgATWgBMNfk9hhPE58C6dLG5hrsDOpVGmXS75rNGe/C57ZRtDcUjWoqfVtdGf76e/4hdIg4p/e+MMrIyvZQvQtXMjcPO8ooi126+ZMC5ueY+fs7cw7RnharmyJfuIGyPs6A9osfX12+P7eIMeW2b0K8natssMX5Gf/C7t73Zp5t+Osgs6v8x7yIKvTeWaWDdc7OnokByHAbXAg8fUD2iU00mtPfD8zHclre6diZHn8O5sEj+ANvjvEljxC9ph2zQ7WQQc8Fenf57Bg+K2KUADuG0W96NNeoha7Atng7sOb8d+B3i2XwUFXJ5R2FE7hgzFR4nnwavDJuMGVoE5fPqcN+BpIqUBfizuG+55wa5czcohRWo7uJJn8UwW+ME2DDQKK6ghJqyg4VzBzn5V+gfItx26i5g411kY8lhM4cLJJUVMoEwEuM7r8fojzSBY96b2hhYrhCQG5HouHqyOvqPc4GGezsSjQxL29dAy1crX3gjzm4W2NT7gJ4hpVyGYIQS/AXIbD7Re/l8sTC2gXnTz9XX8ERy9dOq+WmxeGO2wjZlh9OdgIGduR0ijra2GEgG2OKowGk8zfyCp/FNCjPXOxHnK7YPYMl3iLuG11aTUVRs9aZhYheKXdgVtXxpsqatkjl9enQHbKEVe3xcz89iE9GRbwwNgr0DGKn/WLOGyDubdogMcUxQOd+8QhZEPrXHa9BbpZPrQKvuIN+pePMPJ9/vELDB8dKd4rWalP+V4jaQ3pXQbTeNXwuBKiK/8ol3B/NZnU4+aNt3ZaAn5chWrwVnH2nbvNRdhDcuJpbP1qglZc3cfWdmf/zk0aMxiGY9DZt34qGyqcA8vWtxhpmrpD5Lx55LV90z1PguflHGRNVBSPh/WTdvzWEI0Fu7FW2Limd38nBXFwwvRzBlpSkTX3gEnxUQsLIrFTaXZSzOY4Famy2zS8j6Qhkg0lLBzUggdAXE4X3KY3kSnijPjdKQ90sjDtas5191DbhXdC2CX/B+WnbjBGBgyEQ6QVGZCK6RscQ2uKHiK40SIsyXRtmRrQy9y3QE2MBB2c/P3l0vXNSomWEAhioLDCvPwKD7TkfORhxxJ7mLIGTyLaUMv5u6Io6el91LkCGfHE7qANcVNUfaf2sa/caNb47BVHckOQQWx7jJ6HcDLXh7oqewug8wDNcrQ7a4j2/tahqv3IDAQL5n4o8/6dsed0TOpHZuZcmHAevABD9rteypKl89izHIbBhPUF8/FKwvTzYPQwtHeiEXw+fbmK1JEIBW8ZsI9F0QGduPCOmu93EdBY2z2GZd2pG5vpBaxzcXrpZWqL6KDntgfyu1V0ur0IRrY8SVeJcWBxuECsV3LLezsdAWK40OJTBynD/iRFVrcpA8TEE5lPJy/ArcT+RTtMBl4Wulrkc22iglkw4OTckbC14XsYf9wJVjjrfvGosl9xonVXOGUKIdRRY27l5GtaKcMdNZ5GjLtmDduyopedq6ywWkriIQpV1snDrhXp/f/wxCno6q4r18fy4t9XDuS+d1Tfq8p6rVfZi1J8bBtutuF9cWyOnvJPDoD1mEHpSPaxovV6YNMqX6rjB0Y0iUP8YgY09NM8JS+KM5MbHV6mZdslaggmW3yVkoBx92KOR5fHlln0EjL399nhxHL052VXOV3FSPKlVLcvVyzXGv5Ijr1GfhbkQMOx3wund319bA3urN+JBXPHo84BWvzPWKilqMZl/lIwt/L31zkevyta3qzSaQUQnQ7sMdz1txchK0hb5e/JQascC71TMc+7bjWrL33ZVf6EFrqOK/SwmtQ68FRc0+qYV1B0E9mvzC4rsp6pQ9Lr2DeZ8P8p08P4FL8bZg5KjhHnMpQQirxFfMnTbfnC98k9d8EztM8YgBemi9ARCzdTivodO4g+4Z3cpSaHdPjvkQX3yQgU4+eUls2+AyeMi4RmiCvACk0XoFsgDit7IIEy0XczYV/u18JVuJHcQ8liKErGKD2d5F9WnYBb8R00dPFdsnCkdKt22TGD6V3ib6MCFP2s0/H6n7A2pDMHYRjD78QDv7le730LOnTf2ARwVBje1BdgDQp/0xrZf6sZ/LM8cT0Gv2d9Fy7b/Hzk5DigvtHTFfvVYJ/8CTwJkrRqWvTnrfZfMlTm4eK+/vhEvGoG/TbzBoWN+1zTfNP4Nm3arXIxqv2n9y7EPMolTGPPJ5EbGN4K5OC1HybXKy2DZZqJUBZZMgncR41akW4QUi5bM/e4VxT9AHEaafPh5Nvcnie074QRxXfpEBsEssRxG8r5kxGNOaJXeyzjv3a8M5i2liueymCR8vHDSNC8e2eQOZfhHuy8k4feqSE1k/7LAZD8Bhn7vFFLjAfqDAxTgiD5Op6fxihL6F0B8rFwVOhukAN/Z9Retj+6k4TDMeytSP66N28TgQwexXLY213ePh9nITe01oOq7LNZtjXcQZVFWfHCtgVtvhi4/SDP0YCYZEloeD4eceWxwu3YZLsDnKmpJ3V/erHTWJcga2DSPpRoAzvkyvgLiafwYblvQSERN/O2bqP8F1qJG3cSsRZAdvYliiTh89+kDvXoHAbZWc4Y17KSfxsduNUDoFAMt8U7SKg+cmy8s1T+JjD9wB/WPbMnLekYcr8MJZrHfB9vZ1DV3FLCpw6v4uQqVUsB6kW6wEyJbD3l152sUbiC9WQSksihy97KCEMautDTYTRQbEDXUZus3C2iJrjQX2X2PbEryQruzuePWaNIPox6OWB+Isj6Ns2mkYFE1qDGdLFbyTu4NaFXMHicKORzYRPCIET6whQ56WwgRPs4D8QDOtDnEpytN2kDSJgacmrq7cNa48ja0bVmFGcTI2hz3OqwHdotRlR/vU5HUFZ2OQFc+0t+b5hGxnFlebsn5e0PJZysC/SkvdRoRusoo6h5HvLeTZSgUJO0dUaawrQrPRQgSlWfPh0469+a2/n1m0Y5cwrSHNtuOZLGp99RU2wJUyxzNnXwS6nqh1R/+S6+Dgw7bbw7RBLH9+M47jaPaHaEkimLL7YmhhGKQFbBjclQmpK++qpK3mTUlbzTNh1XFF2JKvCXNyH7zuQxfp0p/FK9+ahi0cu+bPsT+BkYC/Y4mdPYE/+97ZBzpPjefuuVz33mgTHpQ7HWgObnjcRJ64PDV+r9OY+IVKepcHmv1P7kODxGfgaDI5WrWcAEFjLXY/HGHTPuGDjwlbfEk57Ej39VooKZNmm54paXhXyRsgRlSl0BEOxs043l5K7MRip8nhWnozIfV+rMfAcNWSYBLyCkldjzARfE8qBqmOMoZiVbfDSXFlj/hibsK8cAWHZ3qMOOU3eg43deCo0J6pVstKJUSdEn94rsM31tuuz/zcI3ryTPSpn6EQigOoQlNfXK2JjiYO+A73kHUnTXSd+b7CJ4mwsRxCmWUJpoyhyjRQc46xYUfD8M6X1+c7gYZ8X2rITM3oev51ov+ITz9ZM8udgxht4SrUek0/ffLEzdS4DlhRxiyzB3tKgqOgfsWmOAoljL6EGt342x++t8rbgIq1kaXBpRF3LVRjbMBs+kVqdNYMjVe7MEt/mZu2YMY/IU1nPebUb5Xs8dYgCSXK0WlTZulvan5k67ZYw/5pnXBLn0CB84t/s2Tl6ZsG6VdnU+ioQzL1OaOat5mB/Q3dU1sKKv03qwMuzPrmxfzU9uCFPPKy3ToDHeQJ+diN0kml+SHczDT/XVRy4/yMP6rdAiIBvBGNWGHwUm5RAeiah7/9bfPNqdPCP9n65LAjNq8bpPLymTa/fdi4X47Tr/AdnXIQgiqNvaG3p54chA/m8QqredRq9xaFBFecG+JTI0omHMTLoFW8aV4az95VbwHsr89o52sE4bCnyDrQMkvl8OC53HbM1aKkp5QMdPHOy0DM941bRdv7noVOtsrfyUTH+hJ1DrDLze3z9dtzSa4Aotl8mKa5WbHxxj/hggMl/vO3P5gj8+Y1EzluD13lv5iKnZDyIg04mA6dPpr4rlNERdE142/wI/YbrXrx7FuDzWmsx6BBvbD9OU9B2aEgDE/7HTMsvv4apT/iN2Lc4fsDK/nho+iRnxN27UtZAyaGMUmY0v0abNa+ReT5hfllXxufKnjaNzduZ4WbTUsDnCzYHhzuf7J+U3rnd2XN7+Wiv3TB70HFQNo8N0t7/8tnxWaXU/7dFbIXybMdZJ9ivw7Ym7INqzpgg+utcp0QwkWdTL05cAhy12CEYXEIdUVYSu+qjEvpnjldCsPyqO1gIj7Ly71/+sUqA+fyDefMEINUEDKI3sTn5MjLoFkeiThlplSPd86Ja8iAkJs0RNmvwi3nGE9NJreaIigkLG81B6MNXHiq8TNpPe5XJyH7srbKEn26bk2nJj1taLMUzcIKLOFfbAZXDhuGlrpzWGyWTEtWGqhTzmLv1eXSC99z75C85+DhlQQxLX8STBg7Sksa12g4csMFD6SleT+9VR0bqU6sgu0y9XsDB11xxigdg6q/b5dnC1KRk3Z3fzrtbFfQ5eY/lhVgLhvu1N2tvTi2NVbHUl8AA/y40DtisPblAp6Dy9rkkSj+hEJG3KfXOsDEnb3Q6/FfFmeVz+NqsRT+Qch3ikaN1/tIHscM5v7iYeJCU2UoTXu77iV+7+8++P3FzyGApuGCx48/spP7wZPQXu27rNRFQ1GPuum3Az2fZMfbujH877MYz9bLZfPI8R6OK6h8HosQNB8c2MMYND8SEJMef8rNn4492nf8tSDBRjAmypsgM/gkA340o+CXjEntaHKev3rj2tKD8/LECMlyP9rGdWE8LVs/Qv+qLKYHtuWUji221hdnX4dtZ6jR89VeJjMeoBl6JEvOp6IDV8nN2vY+jYr2qNssPJWhsWJHYsvaC6uhcJUOCWK5vkcT/OJ8b0b5ygSP/zzDUk1xeL7tXQC1mRETZZP60oXPPtJE4VkXjVibD4pOtHPSb+JIiiJAfCjCIPu7d/juwWyb0jPSo8Ahn2nBiguILdfeTmwsLulvU+3Nxc9HVFHNd4UB1Y15oGE+fBSwpbbZUSLlF4LjUNbww6e2qTgjn50tbbe/8wlNrZyqgJuIdqoIX6dnK6Ph9tDkwzRguKQSJdsfiznrKx5DNd8iYtgSAb+4VtYYRNGh9ffq1lPgpABQoX1akvgMOh/H1vE/AOw4VXuY8QCpXMFMal6gBDRUYwbX1V2eXy+4WWjAS0yRDkumPvgTfZqnoMNWszjDp1ZqbVRxCpLP+yVcfH3DvJ8IinnMNcCSOjdfuevXHBVANeoJs3/pF2hxrBX5dOX2P0uff8Ai6oveNwTwrukcTnHC5M92u/jlOB3ZWlJcRFbRayPMUNVAFTNZ5zfVueGR4viqYxR2hocEsIszZDTwUJZlbCHGXCpgRadCx50WpXmSVx/vZVZxV8SUvGMHtp8RmmVFEwDeqhzegtUxetY3iyEZxWGnDY/r2xp/sD0UjV3vNrcNr4OUiBTcft9pW9ZvvkQG1QURFYzzXirQyE4QvP/5bG6HrCb4i9ZmOO+k2hHq+QiUOLoK/niS4OM3QN9bM0Wa5IPpJ2B5Up7JNYajWcSHlGwpMkhl7XmWxXqxgzAkV/0zQT3ed0MSYM+iCJj+Fyu7aySzgLtchNy8ZeCRGTUgWuct5Rz4Rx3uCzne0ggwMCMPafKRSc3ef9RmBk9ft+1jE6hxUjWxiPOuZv4vChwvX+VhUVStuiPwjXIebznliXUZewZ0I2W0mzWw4/kvgoo+/F/yoAQGAGIzG8/L9nKWXc2M33vfRfgmVtgtYpd13rdiDi6vKOMHx5P1Dees6we8uIkTHZ2uhH8fqk0aduVpgLAcnL1rmHCiOLvlDOztFW054LflDGNazhGICRn+AKxDK6O8jYbeZcgMvX3QbQjBjFoMfb2JdwLelOfyH6HIoDuYKyi/xVRJ4qBNWd06mBKT3IMl0IgtELYmPsp7x0xTU0l6pShFa1gtdZl3SThsHQtbGRKTiNob3WK1DW2Dpt5LduuGeU2kNCuYtB1nOip4sqODbvj0/gSjcBTiWnoEjFZNjJzVNFgTOTS0ZHXGyBg33qHloQn3qoyNS41Z056NancNJ+EN/Ezooh1pWGLGIpM/lUOGLNKxbnf1YWgFf/xgthomebd3VQXawV+S3bl7vbT0olK6YQVPJYLAL/fgFnC943lSCuFOAsqv/bPTIXGiZaZIA/nimV6DSXLUx0YFBH6mmI8Hs7/loOHizL5mXyl8OqNc9Sp8mQgfXxSI7OJRaN7Y2UK1jct7spuqGIYFv+pGmT+GDs24q5VoUNGVZ3bWdDw6jl2E3hXgJcQGZPtuQg1hsYUAc2YX9buS520XGKffsT2CO3IY/AYNsBIyNmxDufZ9CQc966QDpmJ9dOrFSwatw5WLmXLzY3+WAbnCm8WFyxWkAhbCd3D399VY5seYJ/asfP/v2YX37N9TE7N9q0Q3Vs1Mlas1Zv9a4lCME8A5t9HLkXqIiEMg9WTMBHCK0iTccirTntHykm10ubXeEcBTKgdZontGYed49J8iWIWAul+duIDCJywuvbsyjE5UuN1Hdqo0KYu1cWeEndQw3asrdds+WrrWl3htT0LB1mDm//jsKLQs1FaPOHOBqvEyYxLLtHkLTi7nP537BiAfOJibwPQ+9VkWCE6EqpW1nwIj+OproEKGrsFWuaEuFovoUmq1ZXyHoiDRZxmtiS42rJS2/bP61SR+TxkDrSTWiCxz9bbZzg6Z1TnwMoU4AsiKl7YdeeGeTelWr0f8RNY15gXc8BFWmz3GpkRF3VE4DhnlqxF/QtEzDUHLYVfvpK1X63BWeJ0gC4soKbV85Hc5LIEaS7Lpia5rrzp1DWR9GI0UMTkvbebhZ8ziRa5MfESbzvwYvfPlmR+UclMWHnIMzNIeOiKiVXf15lSYjcBkBXXHyWv7haOc7pvogOELg9prlGKeEcFvkWi3LeMqS9AK6LEatQu2WC7EewZrB226+dWmcJ1KT7JgoCQDm4/9JqMks4+iQKSoQHUJ43cmjvxPcAZidbKfRc5HUmxQtV88/yYRtlYcCo5WXPnNwyDXpi0yDBA02EkMSB19uqawWQ+34p/Jyas7d00Tur+J0CZyITD31anDRZu3x81S5ojCh3NA7Djj0h70C3TIwIPNpt4QysxqzrnB2VZ8JeumYK2F2EoCxIpDtn8v/iNhit0BwHmL/g9HSluJb8ZVUMKKI1xxdxVkt2scmB8xigQ+3hvo1XI9VMbjNks3yBEt4+ZRg3CjT7UsR5jlqQwMyfnVoS8w23Qa6W52/bvzzW1qJfuRa2w5Nk7z/NYmd+Sf3mDdkLznySzGBljReHQlN/yjujILMzsWfg+Ft4FrG04qbm1LLec7GdEx7G3UL9mhHnV6tlhcDalHGTR+evMvi5teQaqTwShNVX+lvtS7KzgpMMpOnSpZEP99WlBllAb+ARnwj7QspqElxvnKHPLQA9KnzGIvn3vGuqNV9ldIuj2uwy9lRAwWYWBjFSnBAAWiapxKZeWjMVQSx902MdTB8ufNOX+GN8/8EmXy+4e/5QykeBapJyyNR7JT9LR3f/6qKdguIeDCR/cNuKAV8QXCWqAEr17SB5bi4ZGLQAstS5iKgAsGDzQV7iMvbLCs4hZOWgYVnaVCprZsX35yxm3QlfYIDOSVRq4G0skLNiLyT3DqRAZqrPcl7zoydx9/gMfYU6uALNTwVtl51fQezQde+6kQ9uhyq12q+nIu646kF+cCwydPG1PG7IcyvxzWHfLlcIM7kbrsD0xJ9Ai2DeEuBtOrLOqOevaFzCjwNZ7JWXc/FOMZXqyHB+NZvQ4TlY8qHabPCQTHN4zJHqwL4PVyhaZ3ex/yInWbn61I1WK6NEXkpmA04RPivJ1MLm8MDSDuiXvX8RbburR2uOcD4ovWnuNGdiRtBqweYLqk16dAexwWjX+izq6x41Hd9rXjgmuJ6CPu9jVimXqRvvaq8yt7kaEeF74KZ3FLNIvlyZ2xLciT6nX6u8bUSXcGuUiE6YwO87tmj39pBEMpBuU0y/WsNwMiFpn+T7r4hKs1yH2z38/1hd3wFHiIMR/iZ/AOpphjYph9Vrj1tyUBE9+oMiDGyNUeohT/vLbDu3DKsGiETuJjH7ShUanjs+vLSQzMX7cMjakhOvSTSyPO/mRjQ68pM5Epf2IQOjDJceuIjHlEAV8VlkVyBNm4ES3sDNPCUkFExM6LxTxAe4fMEe8/r2sYgO/sOkd2mWwrCVM6FwoE1eRxuJjsjq6Dy+gkIArC3sVrO00D4GdVK3FXmAianrGDMP5uBEXqFNPLwyPdNPqK2s9Ix8+gKs3E7GGRObZaysFP6EP/6lA1XBJa0fma1BjLsFOPm+nrobDsgtPZ4NTjG1waCn9L2odlSrvZO41lURi6dfK9HLr0sDLW5T8gxozXe3N80l+jDx0BE9QIT5yE/eEydSOfzijc92dvhi82zykVdC8Xr7gdFWYjN064raIAAvM4K+5E6tGsuaTl7U1pGZ1a/dQGAukv1Zc92lyIz8hN+lgIkl9ZY/CIKtVg7Vclcp6VyxDeePvPymOBCeAo5HnIQnt45bhow0tAszZWvbc3xo+2nTGO6Hwx1mJvvMo/x+PL4ER9RaVnXmj+PKsJNac0Ot6lHUG1cxDpuHNZQVALEM4hGA9U9/aR2rAYpCTRuOvPqVTG4xOdU4nAJoF84dGCcL3kMAx2lzCVPmv+p6KSSUBb5HpSLsGzUJbwJJXwU1LmW0LOHWH7y2ykMD8DDcMQaB6CHavkDB3CnWh5fnX4iQKg2MtQMbEQ+qoBN/crOUEsAEDzY/MZSCjcuAETxVF6svOmFpQkxri6DJYkoqPdjvaXMmhssl98phjE4y4r4G4xWbOKbMk5HTGEhbtO9x+9tIvM1BDAghUpLED5wSC8vlSx5IjVVdu2WQIc/FRp5njRGGVWb7QYVzOuextZpoFbSuhXjCRvRc7iufToiGeLyuTaCoYmiUqzqBtCwV5gn1iTbx2OhvxBr5yVFVXJn9mhSTRimRwd2d9IcuD07so2H3h9teohVYKwwi8WxQZiuF4rFjXAGWCEiyDuk3XPOTg4euViXYMIiG+oxYnWUcxGsNiDj1WouvWCgpHuPdWX/DY2scvneunGuuwi+qbA7XJXoTLG0xY2fRBHUxRMeLYrp/zHRszDsiaxzVmutb0uI0bwuShuDucd+cUB016Ol8AHZqGeCvA7WkRKpPHUL3dExarfCPEdEpB4xNZCy3xCkH4a9Z7JOanl+odz3Bgex+m1bEcRO4Be6DzvxohxYEiUuLQy9t+55ri20XKKqorSzXe4xPAsRcCFmXzywiWv/OuNh4Oq/cXuTsibwu7xOi3H2xb64D1G5OekjWGB+1z/erbb9z6hnU9ySlzZnuL0t6HUyNL8XW7HYKhs81tjxShcSjOnBMb5k3YWMI59SVdeYI1W1yYBNnmMm+F3+bx4yeGChV+XlGO9ed5R8kOF89IzK8U06NKqdVwelQELDLInLR7NiW2NyokB3z+O2qbkIq9OwXTIimGRn6eKm76t45sD1JqCYWQryqDa8cgit8s1/2A0joYlf2zAP5OJSjzkaIf9r/GUe4dUUoYREHEeGrNaVV7KAYgGQoCj3xVzEcwfOQ6M04eSzE7ngSfz9WsPDvNQArlCG2DLN4cErGxzi/mDwF5tt3UStG3F6oqplMaWwyu6DnZWZugZjnJWkyVXNgSlmZ+nx3SW9/iDd3AmWB99wV8lLxsmdkgh7OJMtwyDPcpxsOV/eyiM/V7KPB7IHLVmK5WPvY7QFEOjZN0Hud+LJCYTNob04c4wR3mNbmbS0hjughJ6deJJ0j1A1YyH4TZAK9BwBQpCtQLiCmX2y05fQO9AoQam+4WNnA+YSE+JfRyOP8Po+5CBUdjnlnJWW1jNqW2KzqWpgillNIJyONWK1V5lepY0/JDbqdXI5b7DLFisbzTQ3Mr/ru/y4vIRCfkO6yyKxRqQ2QqXCk3CKoufgYnI0ZbbQZyBKiBE8SmNBHLboCubREFsr/JvJbkf95HaeZ3UyKlcTsf+8aLAguGi4L4MXRXJ2ZHp3N10O+4NVK7vDR4dz1O7B08OO29pF2Xa7qr4/qHufw6hNvRDeXFwAEBrdymY2t+G5WrE7TDt42z2yd0RCaJ47j64sRTLSRKII3o6qdBmaEZIEx87MVnzBwr6/N7tL+m3LuOqtK2C3ABXOHuRpJVksWVQh7rSaNUwqNUavT3QVwV+TUZBvIn56avt1NvBmC6W5RYwOWM2lGBmEzBdGVOOzP4q9Twa2S5uacGIfHW1Xngz5jO97Ti+SnKr/QjjQ9IaXoAsu7pXrNTd10oHInIOBTsXnN9aldHtbEkxM3Tt1KT1/r47U7w+h8YvPMncQI3VbGHdYc6sn+UEm23qOnra9IYZNMa4d7yBaKJhoOMrkq0x2vB0skFiuu/SMCbGRqFmdIgGR+aBMWxRqy0aSZhOENJXAUKGNiGvS1kNfG3MzwgHq8adKNoAujtBaTRG9LfbW0JDaGc3SIHfwLHy5xasY7vR4P3HRRCPFXcPw0ZxKKyRPOeVj2/yQR9gqKI0ty52ZFXErGVJS+7fpRaNtnbd9k2d6VlUktYwBruitRhVpFlAFvgoFbkvv0hHhe31VwY5MdRIIPt9BWcQzfEMPNy91ekeqAjsDDqkizL3+1B5yibdQN4YeudlKB/2sq+tlRel4eXZIRc3QLA3JfgT966fKU2xtZL8yH1eWSEMAG3FeL62pFDLJtEzo9I+kQq+vCaZhzGTurJqf4QF18H0kDdYzUhK1cTHxbC/4dCBHINyLmiEdEiazg7fr+h5zxYXIq28ymRYjlrypEvfiDo366mxwa5NxjixZ5cPxKdjH1DSGzxYdCze2X93LKj27j9kychZCL0ETkJaQoDcpskr6Es3umPthJ1H5GwhzIEby0WkPKrJ4S0yFaMXy3631lHg3teM+4ItOKXenzmFW/2rqVXBmT8uRB+8oTiTtWbFvHakHa+eTZAlR8qMIlVXr6UAuWuSsfxut67Eddholgk2H5u/ndtF7TU2zqxQsyU2E6qTqnJdJr5vNLIhETCZgmnQrUbtaNF/7pYc84cTsGy/8iC72SWqKIX45CWSm6F3UNSarp1tbF8y7SHf+DaUtB8TNu2B1M5SP+MudtgVwox4T6luLB34Iq51HuuGXiEiZp/QWUGPd03KavTD15g8lbsfFQhww0VefhMzi6wacin1FQRGDX0eElmARO38OtJae9v1TsFmcR0923lDRbasDeTvxaJqTuhBTd6fTRTd064HHyxO2KpSDNRBZPf30LpqVdQGB7ybBnaT5OyMvh8BFX/pmPz+hDZrqY9q1bT08xMD88UJO++aSILf1WPplXcnRc7uncInRZ7DSxG24uUF9Hnb/bXp5BkcIINnYudbGwK+GgRfvqsmik6LfPMwJi+eECUBx8hQigNVijGkRpAlGV9agi1sPEyQk1CWVRbSkSpTdaqYOaJ2ALlpMRCV9EnaKgdrNJQOBWQTttn4o1DmWeBS6Et3I74pC+cgnJR2HTUunZcVz45JhVuNNuIrllJLmbXuGUyUFUh0Nzri4nejMsbWbeu2MwCXeYxkBC6F1TPPOZ/AUKEYTZobKtlXYGJnlk21Zhs8mq+hcwhWLkdY6jYjXYrN24I/qRI8E6DpjjnglkESHHWm0N31uatcl5Dszt3cB2LUVCxczrBgNqoJSD2AXa1/+PO4ZVV5f4hifEKEjBcCesuNWBkb8/1DnZkT6wH7iHvGNZNBwt12B+SDvbNhQRmLdvEKBOl60FDAcs1uIreTvvJkeV0+fRQVfWzqCrwFwXaXOAe87cUY26FvbXULT5CPqJ3GnFo17cvVK7bWZ5kx1JiKs0EVkHrZ0oa/W0X4TqVguC+uR1Tl12q6PCnkZtN2z0AMqidjSNw1Mk/EEmlvJuMvkQQK7sBLkqyj1mWKnIq0v/LnenxoOd5KIowdDNUZk57lwTzbHasMS4xefQF/rSqj/eCMFOtfvUkLBonOsPNiPLCYJS6Ag1GcoEvp8EMxZMejYDmPdvKzw9uiVlGRDhXTvkrEZM6P/2lx+ZmVMxwZYForZbMOYgMf9uqUcypZLLiMx1MDAWrUty3HQI08OLbDzH28WP2+IwhKUhiN4Ilr/cmVOTXIDCk+HWVFViR+v7rIKS/dkC0V+4PRgUSMzMQLiyp8+xTowD8+V54qIzl6MvcrTBvju8G8q4HOr3I8YS/kvswNdN5eFFxxqjjXh1+rJYEVdhCnim35Fzk4KoCtzPnW03r+amsTcdPsVB2Ww56tsTq/BVJNsqjnV4kRzQi3g+0d+eCMxKuGSs80VXItuCpn4QTcTpBh1jopjCptM/rJ9nOhHRYLMKsVObpum+39l+85kTcEtrYCqyHoG1A4OLVMu+gZQr8yRfZkqJL8J//1MVbs5epk8cN3X3y2eovHxfkV6yqkcH4Ina9tV7OuwunChPkTKLlIa+HYNnxjPx7++DjJZ3LsAQhmHhp4rfc5uo+xn9meGC6d6PLXg2d9cm0qK5fJ6ti29lPwYzzIMi8/A7A3i3PuK682O8AiQzjK6epN5IaQMZtQ6NivKJ0Hp618WqxJa9SL5cXi+9eXiG3kpBTq/2mBdbp8fmU1ED0Bj+DvvLJCwoJrRC0sntZnz0qvM1lhIqh8sPsp/ggAULBtji1J1pQkg5yr5H28x2ZayoDBKqKDkDQAlqZrtdwCUUWfe3o2v4LLcVF5TM8tBomfLgc/DQwJ91eTA00cBczGLZUzRyr2X55/8/WUOIg13OfIB+CacoLCr2IBRJyrPoniMKp4KGOMwweEUvtZoY+BpD8kyKeAtQKJhXvdGlLf8fk6p6THxolyw91MZXNRG2g8qvggoP+gcs/RzvPhHSD6PmJzZPC2dmP3aBd3m5ZQttoxJOiZSDNq6WFoWOdc1b7vh2B89MIqfc8WPMPsyvfjDVOr+Ph2cxLT+TGUe8u3KQuaQNNasN1ZnYo0b5t6uWM8nFZvhsFG4J/7zxzCrp1mbQZh8fqFDXbpKj8rkv5CcGjKuBsiuHe8RN4u5utrKMbujrq8+zmCBfgM1tWFpTVS+zLZhvq2IBF+ILeCROBaNax3urjc8YABBXr7++QyBbq2wuPHr8fGo0FQhc7eyRAVPnnqSR99+JRpnvj+oxMv98g0A1IO6iDKgrt10NuA6MoWCxB2MvOQE1suKWTAFeZlQm5SC9YVy3MFXlyvLUj52+NUpcl+z/hju3Rqryod+/FgFC/rEX1224jq0Xw1MJJ6FCxVj4Cjvlq8dbakwdmL5AZJQw9Z4/AWKd0neXJynJSX4gJU3IufzLozN+ZJdzfz1yMf2fniytR/3rxYnr84vjF1f5uP4uWgwa+Z3ThvVJDovauiMURurWn5sSr6tDhyb17gNh2s+CfLbZC71SOr/WRPmsXuep492B92M27W54aMcRUjs9oy6y35MNvu5buUjAoNk8Na80fWX2XyH6zN5OXjUesDKpVEFThFBz6EKHKQHFmd3nsbDtl/2OjqzjHci99/8MIoEYjsXrx1OPuSX13z+w+uXmvtlmf3gN6366PhTuij5YUmFmdj0AeO9yuoaoUepLFV9TI0jebXrHqP6ezd9wlRaI2AZs0wDqtKbZUoorHrBiJXKPhW6BD4Cdf02YKo3Kauu8/4vWY6O/FUK1h4VqCCsmfhZb1/S24z84uBBLLfXphqFtGn3yEGnYw3WXZcmRgHlsx33gVYMuiis44UYggXj98/SsCl43dPcwLWDCcbWTMjTd+ThqzG0rrAJ9OfU5xNFCpdTqSWZ00IeWZjkykZU0E+gFucFCjwWSuNk+GLzeEy4atmtYZXPQxNGfCPS5eFR/6Z06khPpm7ryKWtBfxx7xw5WmJzh1lOwwVCr7V7Q9pBHs9G3VoB6gDc+TsJ1MfolmxrRWLK1mq5BDfuOlTJmms6K42MR0aeOf9P0iB1hjHEyooBM0D/3PYm30gh5NQ/OPCSdj+lupiynhhC2Lr0CtVNrNawRJ77yqnCAPN4ST1xmfbHr+2XXfhu3LYdbWKRa5Wuzx64c/mSKT4t9bUcu2Sc+4tpcgEIW323cYGwdcX3iFekeo4wdMXQYRA4yc32Bf4T+45/HZxXZlqrwPI1+xameMwpDR+eqRQpdlPbnL1dOgpex8UXb19gjeEU/bjdqf5QACa13OMGfXDuUDUju1DwSIfsywekGHalW6aLPrYnp6sucXJQF0wUpmsc9HyEUvsf9CP4tDSMe6BnFYPaB8A5+Gd4RQqnGivebY8xKKxW2m9uEgvlopmfmyWCekBZkU7pmPL46rFRkv2JAutTlmv5TeQabEwnZ8myFcHgxjOEvv7K95dwN68AToMPxlf0+ESeft5f/d3IT62jB34bHV+TpN67bTkkG0ZqTBenbvedxaTERz/oecdROR/v9+tHc6yjGtIR1x3u8mS/nyOzQ4tdqwFtdl3PA/RHqTOWHMwSnc8EuUkK8q0guL20Ktx4XbOek7jcTf2uP/N0g0MlTxGO2+XV8i+MEAhnwUpgC4buK8srBntd9kGY+6yjZXxaCElWZlo+LKkjNLeYXf9Ns/8OkbaFC2CYD/gGHvi82u7A6RBiK6u6oJMLUuewXlJWVDr0YMQgf45+qE7o+ycS32nX+ok1/mrdzkOfetnIlkvQRv2YiWM5tJW1PYVMiC8p8QJ51DLQ72ipOUgDTW1HVo+bHtIdOVY8uxJ+FFvXT64AsFCXdsqqAId5u+hkCUPB4NHJ1Us+EIlJIdm3kFgAQFhx+tr9eDgKE10P13k+LM5SgjnuRYhFQKJeeQLMljct4YrxtdCXrRxKvGDEuKCHoZrfXJwYS+RVLoTkjxsw03PvEnNbERNyP/vaYAXLl66dPF78emjp3GD0wC0ybp1pRILLS2FyldcZzLrnT+edVXHVpAip91x8sOWqqnorRnWFsLSyS80+tnI+Fax3VkTQY+jYLHYzwlFALfY2fQLoHNAdRNkEcQlRsBnVCcHkQSgEJkE2MS3R9qIiVcrd0F3NSui0lsCqeGedZ3xQTlP9u8VejoIMIHDr9Hxu49d3Bw9M9y/Mq9XKmqraJsxGSzfblwIS1GAhES4lzioLq5BYFEfjLTleGnbH/Cpr7ADJw0FZyLScwvm7229blkYmmWgH4GzdE3IsCbWsSv2Gp6xYT3ZjPvKdHkoh0MqbW835GwVP8oYWFplYUovkIIa9AqIYx4XvRvxZlaV+dpadIXQLi2uVZ1Cjgl1y7hUSe+zt0zVnh5z//dywpxd9f7cP5K/N6FTssnXBVIlzCpMp43Khnmjo7UDdTIQhettHHF7ABukHiYVKNsxoaYd0pzVztcXrmB/BOsSttEYCI03grNJPACY6VbTsl+y1d7hPY+eKDC5eCDC8WmxNb65iBRPk3obw7uPAPMDBXOgSdIpcf4CQODjXYAXFSrIHW2tosiiZn8YptFIBdBSC2UVh2uWxKLU5gC8h9/lyoVhnlNmzHDzztFhlEW5Uz2jGZcvSQovz1F+vYADBESxrw2SeWUGfNwjXtIdQrtCh0zejQ8VXWTbJzlz5UchnidiNLZLs5uAyvClA1dryOHC2FKWLhcuh1dEsriGL+zwBAEn2go6yFYYdfzRuKWBi7Ssnjw/ga5x2ysijz9BKWrk1pGTdugAe8tZDc/1WWe5/+Hua+3oWiO47v/+NnnN7H7WoDWQZpMakhywXRPN4QmvGI4IraNuq6fVRM8fb5GO8Vr6AhW22cKaNeIR1ZEbVXTOI2ojF4UjJBihAmyK2xXoyfN1/bbUXXbWYTxndJoG5EKorQ5a12ydClMo92iMbfPHj+Gv4dEHzb4Gmt2X7KiDESIggu2dXL64feiWweJ6RgtRmIK6SePxYnHuhqLTIyGnCgEEinjyi1rvrPlzU84XGTJL382mxBDXPTH9gFV1cnWo/X3TNdWp/7CtDjVt4NZXh+m0zsHrOZ9DnrD+tXB1xPsRjH0nJTbN//P/3vRpzoMz7iPVOy1DsVNUADKTlGZ7wJlWpSQzKAuvTv21xzyIWJp/tjTdgVxPv2NHmHQBDPk0IMei2MzR3gRWdfb50nZ2frVp85beflBS4xWIeVsgIil8MrBt5SnniLR9fcSqgv1Cp27GHpmI2mNtV6GR5dW9sIgft5JXxbtIr8DwdhN76pXeviFcNBPc7VJsrOBF1KymnxaLNzWLCefavX+/pej56nqBPz8tTvzr9TX+nF4u8Wc9p+/v6/PeqfcasSGgQPxR7sl0nAJv5gUYuyQ03N73zWJx0aAv//ViBcbKv+Q0p45pFv4CJxxVLUmW4khy/ouYs2dwWADEWhy3zp0ddylaHw6eBV7628nfTtoZ//zTQwsCs3g58ZrU5mNUiHwgWVXPRPA8mWLQ/n6IbPC1A+cE3bVwy9S8p3IPrVywWFMgFqxXkj9GASED9yLTKj5pW+MmnviaTZ7Yij8at7De9Ox/tk72IYdycHz0yNQTw2PUtvNbaDuvfWrSn8FvEoAnRtJDMZSz9N2niOaFGMBLgQzVpqOHu3bQNRMaD65EgjVwCPKrqLXYC1ScXl1Cj1v19sYRb3JYrj/+zSnSxLVGEx5aAvuBZvF7y0RZ0XLRSB8r91n6nOAPwmPbOv4OJ4qThAwOWeRd4BeWy7uQHl0TlHvw7GJF97EXV99JSeZp9fkVTaZ/pzFrQzJNeX1OJldcaTSLhc691s+8ebNnv9QhWlF3oLbwSWWrg8eMzY4W92wVqjzkMPA2szxM8YEldsg5DMiL+RTvYRxJeDf39o+bfd/EgznI+GNPm2PdibJT1qZLP48PoSkac/ZCToxoE5ebMVkNQi6vDTlUQWIDcPvQzEu10ZeOr9qpX+Lj4MzeSJ/F5cDao20sfuwjng2kTx2J7ofDl1Pz40mSP6AsZmfeTZF6tQoeFa01d3/M3rCXqBRIfNTWl3L/QJyMb0fFB94ufh4ijd242XrPvdk3ZPXIPXLihzwXsn+bNFeH0OD122c5NDQORg2r+QToPFKz3Ef4jPFhJjb2P3LI+5jHDP+8x8G3KKNg1vFlxM09SMc4oM45ECfr+tk+7PyLEu1/Zg7nlZeDAsHtG2es+E0HqGNQnX9yt1kXcBgjrnBcncCotPRGLcApymyr2i8BmpxUmM1Sk+FcDpaawuG2A73fNb9ljjI8wIGwNtRzezvUE9cgTI97j4CGqQwbkvt9xbLqu92QbWGYw9PxiQZwAbFXF9FZE7RSTmmvmJYu2C5uGpvXVB27kNtPRA/vw1KIF+rnvPFgvGKaQy2+UpH3UpE9R/L8aFu26BAVrxJUZYnYZQbZZX+BLK3vooOgme3A5GNYUlqBxcXeAuPlGSCtaEPzQA5nwe1AQQ5UA+F6o8VnXgb1mPQHlA5DATTHwP6+y2HP7MQRO+w3k50b4Rek4KqZoT51f1lOq9o1xafVQu/qicBl9TR2ZOJYYFEx6HidClikL+IwlO66Aj4PKPKVcS6xmnsmECnRjNsgJBRuRTWbl+g11g+eMvyymG1f4L2E2RcBe6Tlg2rQ7JETYTwqyNdB4cBIgnOeoZeOhVjG/uRbo1P3nW62Tqhjl+DYIkqcoMSdmsFdabf47gLid4+qRBY3+byycrxb/oshzE0durJtxC6A4hs0cdR6+QJrZbV4acFZ059Bqoh3Mp8qb/0d8pW/Qa7cicX3/hD6yUXLf/XXkD2GkO5PInsRIWqMv4vWfOH448jeRvh9fR5eKXBgF0IF+dDGYyuWvACz6H/8K0Eo4qWx2Ayksuj0QCbunQeQxx+6YM++l+jRH+VxMg9JqyORQ7RfuAuUvTkSwdYfRddeXOI2tH7FkFE0FkVmMS3tF/8Gwa/B7ssFPWDgKXe29G3VrxfYV2A12AKfwA3/0oUKm7TjOAej/5g+Ug/NJggA5eVxwmbpZXTLiIM6iwP6f7ikzYHM2RT6W9/b4D73s+F+BP/zp7RmtdT/5uoJ7AAAbCOENOY1XN3zsWufT/ZOlq+WSOATNCSxzGc3L8+Q+vrJ+2MwZKc8iN+vvsUAJxh5fIVBOuFafMGxlDsEF9ounmk+yWka3JYZZie8y0LxtRzguijDKbT+jG4Pe+2uX4rXXunqNaNDqalKMRW6Ek7ay3mOFEiJOPQVHwGdPfuM2s27xlijfnrhtbVDWFqGIckOA9AVLy20YMzAxx8eUt7uIhZ2Uimj7g5vA0SSZjQYF2ZlM5mwHW4OmNwlsScG+tcGZlqdezPSDTbVf2jYl2VRWjZ/izmOOy0VLbG0Wmklo6osU7KqbGgdYcuH7coBWSGMl5XbNjPfWru/WgXjgV66nAbmkeZE8wKb4zuytq/Xy9MrZzirFHOarTBUcw2pdMuOdFyaleH6haEQDyHmkk8QEfQAI56ipdDMTglRi2eRd42iNnQpDyImcaS89c69U5w7Ku6sQptmh4Br9i7P8AIvHhcKcsOa0N40NgtdqZ2gdafXFgsHzBZ2BeLB7u8pGk8CwY5ZWNyk3cTZdml4bW4KFplFS0gYK4CKA13n+5z2ihu006Ae3uwTOB7w/Ll2+2HnHZV+SrmctXhrh0IReKL5+vCLUjhtRiy2w9V3LjYe1NMZDerpCJEPKOUMau+AlKV9sVAfZIkcMpuS+2Muio843CjD7sKkKIDzot8UsxIE0YhrqqoVFfJxsfd9/2ukzu2FCc37noBKAbpTXUPtzN7iNHEonqHYUSjuYX8Hu0pdkFFcOAhgbW0YLhLDzrpEsFf5ilKZZ6Nw2bB8VCSKqx3drccy8xPIsgCBreyc1br2juq6gOAuCN5Vatp8Y7PEKq9DeAaEcaQ0wp3ywV2vk1nzKyc41s4fTqdlOs5d48BFJdo29n3noYxXXlglrL0t1aTixVgZcQpzWRKKxRJ5v2GRqAxXCxZpy5vnsa0HjUyky7K/Rzq+IuOOjEinAm2srDRrfg/wz1z4SpWNb8z8rH/6OysIe8egwYMHAc4New/OAQrv0kU8zi7F4xyodDavfQs4vZfdl9pX71QtznjH5b1nZUOoMsbFjIo4IYu2/CjANxpITXiDHVo6ve64fPhoYzTRSDEADFLIyKOf3BsmGM2okl2se4DUGealBGSP2UuzSUu8iep9egDosgxvjOCtKTJJMQ4cDV+12unIspCi+DqLAXmQiGS0kN2hWAmS2FWOr8YhH8Q6Br6W5Ghuex5fANRShC73h+b19m2x9vg7OXQw1UjMnPHxDWVKpqCUx0xBH3iFNj/tWepYVSVdcVIZta2WF82JaID1/DPVPGqHxhvJPg46QwynerjJrqp9OTYz+/Y3+YGzj7zdGCiJlMSDjHMNexeqAauY6dzitPGo6GZAsQKPTzdQqIxEIejBJ1ml8WjzYbY4eSXjxag/5+kwmIkAh1l7etpDzjinHG45WQnsCC00I0YQ9R59Tj038g7SWFvbTP6S+hNgZZY1Hsu82qOeoGna4OW7phrB9iHaTP+JV2JYO3TTfL36qd9JFvCZUZ67NT+0gpVNg2ADHqWZ6ZIw4bYyqZyV59g4ROuLxDkDFpUrhFtJl01oXougDE0eN4+1DwWG5QnV3oAGMBAvWnmQNlcKru6Dv1ZISZSY8Ruwvkl5rjfOn1cr1DMlPn1qwTOD5plPtaH2st/uvMjT7MvL78qOm2shaOa8nMsTp0Mdj53OdDx6OLuh9IHKHPp5bIpzjvXROachrr0rX9pVM/dXJ1C5GgI+V1PeUCTiVmd2A08yPiVaBKbVoz3gWlIqTgsYfqowJ2RHql5nMutZwSPARYvhiKzgcoa7BK18kp2vUHn35TVOueyOPret/XaF6l4keYf637smfv7XFt6gVmvExhs7P6ax+2RfVwJvesi7/4xKXxrNuDhfwJ84Gl5cMnJAHkMprOIQS699lgEUyJXKsYH5LuyfBTuCAnMwjAn8S5Oyn7vzkBCXM7BQuNRzv/MO8ZcLjpuDPAWayfLj2YhbLs7SfOuqTNUtQT3QlvaOJQI+f/cl0gVQei9Rx5Lits2vGDLE9bceSrYSj+RWc9XJrJY4XZMlHYMuXDNBS+Oh1fVhji2trZBwtgBDwwQ6w+uL1jo516z4Zs0tG2O8uV1wC8NX5717kOovF6dXM+fN7T0+7Jj2HZzUMDGn/XBhCXuPzREwUxje2tJS0l/s9k3tOPVpSeZwiylMaDYH2fPk4bOalpNUn2CAUVaxqQ5ySCxrNZP+H3YNhd+oYxgP3NXBgj4OiEHZo2o8thqH0b/mGmww85mZQQ8OpiGFqvBaS80Qac3IpLzZRmnNJkYRP4D6v6KHB09/eXnatkbNZd+7j7hDvzoiF4rhq+fmbRXcvvv3OB6rsbuQFtPx7DWGivkzcr8tk0E7fDLiqshtTktUnJyXc1D/3/7wPS41PVXl4Smy4mAxEkQqKYtS91LZwO3lSVc4636Aa+1itcmBYYzQw8buLo5yeuRt8Hdy47gmgXqYqIjGX/Y+F3KxQkPvELaNAyHniW6kcvMeF3ntZtv5XiiZ/z0LcRJdppGxFFzIU7o4se2g48AjVjLsR8N1m+365u3xyu6fMWY7rrmWYFPMSquHMQxCRAPT0RXoqOVlH159dW1F5mfWlguVSWiuzt2Mhza98FyHZwy6zpB8CYEiYUqYsQAaReqq4YWAAhqIc8+ItIaBJuwd1hUrW9J+QRYwiRFwLSBuMNNzP6kY5bCXUS8eX/2VpR4biOLZHb5d3W2k+wEQF+DDp3qwOxdjnOGEgof7N2Se06xWjKhcSGk05INSVto/aw7vwfEUszOYk+Ctc/sYWXtQXNjCaGd1Zkf0G4o0LUVyQ0ymAvtCIjQOMO/kQQbyA9+yyRieRS0x2XOlROs7WO348w2mP1ixXMgPBqpp/H0Oho9ZIwt/Uow3CpNcx5wsxOV5fiTxeUYxyRIu6Q6Hzs5n1EzT6dG5IS2GsZB1mFRQnTRjQkxu6dnNtaiEqJ4+eYKjfv7S3Fz68dS11szpsgQKzhhiEDmDQcoFmgaPkUln40B6J9C+3qOWNU08x48+gnYJVU/Gj3/PD7wq7JOK0xBSHabo4Y7oLKuancEp9oNph7OmnmiQiVPCXOZK4J2NsYUcaocLVFnf1kkXWrrNvx008v9DvR8gfqx7jEm275/eWIhSNGxkwuKk8IxnJUPzZiCkXCCx5elNzvtHOFOAHB//uOoKLRLucKgAtPnOzsJLBRsgye+h15B1bBgWNNo1pFF8rqi+faTfqJGzfoPLp/bQoN370dhX3Hfkc7OZGsdmLKmr9XYxJofWonFDLMh0FawgLpRURqUqaRDHwNY5AlkVrx7RUJNSjCuU5KITFbXEwP6JqYg7gfq4L8DE9sjZsSdLMPztNPXk4X//28l7sOZ56BTpYbYg8J1PfhJ/B/+Hv8ueEN+H8Pv3/vP3j0q/XSmeBejb6Larv8JpHEptUfeNA+yJ97c7pdVCLegVGurrf6w8A/RuRmdsbsqv7CD9GId7wMHXMSwRlufah/2dZWa6ZdkeV3m4TeBTtsr12r+l0IwL2BuunHurPA0mfjdpBmNrMwtkKNGNr5iK/VlJsaSvidUXwpEnDcJjOFr9IrM97vA5eJvq4NNrJ7qRiIa9h34kVQdqD6ESSm8h/YGdPG1byEHuUeA7ut0Xxabhyk1UxqxcL1i8A6FhoPbQUutWaM8+kbpGqe85tl1m5vP1no+etGJtaJ4C3Bs9zVmiXUqdgkY/9jsK4KM3NhulPSBdDCHQys/Kmy5dysFgA3CiEkrf3OZY7j8DpK0t+pbLJOI3RCGBevze/shfppyRHloChhEVZm6ytgwnNmnDuxv3rq9+DAQgf3xxWHbrrWs9HT8pbVK99U4YGZCqt0o5Uuy2k6PDViq4xSCZVA90x/gICtKqKMAnalbQO1tS9vAqllv4Y3JQK0Ard0GjtwHNsE4Xj+XyV8zL7nRq/z5dutcsjz9UrRAm+1BEM4V0ndop3GIpG/i5EBfDR/IeZKC0enz9uId8v4NhhMgniaP54uxgMRt776/88HhzRCRh4xmTbZLS2y2JA8bmdsqcBNswLeofvQl9nY7zEuZ90GpNHRdZC7Ewd/kLQykhpq0PXmiGv/IK182mv31Cby4pH0avVwQDezfktxqRBKbk8KB2M5BQyxUqsXL05tfhD999yVggph45f7ueiEqwxeYPlt44QYDU/2nsBPwkL4G+DexYKws/mRV01SGzOAJJfXB8c1izj8LJ4ZUdTZWQ+R34/FuPyHd+InYhaDiqhShDfJDIDsLwhzqTUUKoZTVwv8J37X+1hcPrISV9hTsL349LB4Wlt3O8h4wOMiIEK6ffs2ResAHPdMDR0sjdEHq8qX33dmj44z8d35gLpeObzX+K3pT+E5bn48QewW/6Agn1U2mf2XDxUQ6TztH17HwOjZuTNcfWtsRz0guyOPbZ0JvENOcHeaLf79Pj5avsDaCuKGcUVTXG9A/9Bqv8IzfdbmQB3fe96cvLDG+gSzoaaXELYkXObuR6xMmzYzxy7WPT0U2+P4Mfr6+OJL8hFHPR/sHeGkX6S+uRDjS0B4hm5Wd7LpX6+VUJphAaJoBkFsGVdjCVjn1V2mG/rQv2Kvc6O6JGbKjM2HnsniWwuv/h0rfG0+yRAj7grXzIyZSHrycWhUo0wvKICc+TQZjRL797xNBjbhY8jFryNRDo2EvDVgZrzHahdqWOjs10zpkMhtqd6KgcGCoCZw5rEMWFKhWxCD2T3Kj3sr0RTIxboRRtxnvWHIdKSIU2OelMgKsYERP0xknjF51+jTjn5fq7xUsT0MEgBQvm4fSQZb1xLYzThQz0ygypkUQfYt71TFGwydLjJzlYftZnTe2BZE004D7E4MagJneySx29p5Yn55CtYdnrieUVtQOJtM33jx4Zl+uoxfhxb/m27T4go56RI1dq9IFFMUju3NtQm4DJXoPNySBtNFlx5vKUoo4h5XQeg55gnK5OfcPTm4zxne5/YHEiEWo0g4lT1afoILe3Vx7q3aTkA47JXZcuXs7XEj5XyUF/Qy0MXTasl6thv6t6um2Oetchu+rDkGMrS45t6P+43UhXlNnU3fB1l7b89lTsJtrd3d52d/4aTzCM0WSZ6WOuuiy1t8w/Hz9j939kwMYl4sCgOCxCS/tkXC+/Gl0TQ1DFkmbWv/iZmQkBQbuLhkQznOBo2P4o8CVmHC0ZtLXzTZqk41A7s5xG8hG9SaHID+TjJ34g222b4/BUwIjKOLs8NiHSrn8zpG7242tYrceA8tGq87U/DCnYtHwuFKkWCG8WB6SFoApWnulmlumeWMqgjj9J+TxAnhDtUBtJRa65ZAlU2tWNLxadV2ymltpv2sKQj7DOAT6IevN6Agkd5thJk4O0pP4a50+DRhB1T9tR9K8eikn/Y5OHw13pNb86aH5x5MR3kVCcNpX/2LB+qtJmdbJRDi/kd0qeKspqpuIDBWedyyL+2kujq5Z4C7WdriecuBzjm2r9iW/KGw9vJqS0vYw/1URMgfv6hD09WyyuzGO5noFqA/OLNgnNrJJb5rxBN17IFaGux7BWoLEZaRXqSHKUDwRKKCgQOndtuEMsfHkYLTkcxTwgHEcfU7w5A/v6rs2Cxs2eAwEsperhj9eV/+HhEcf+7xo63A2mgefzTwxx3xGz9I4hM5MeoHaM9k68FIema+O+gxMi2jG8Rc1mrkZ51xWuwem09gyzrO8f5UPQqLG1cP0PneltY5dWYUyJy4W1VKrAp2BBQFK8mFR2pkSf3pPQILvzKVknFVI9bEuvj847+tLWd/ILtfc9EPxmpytevVM/3ormgGamntUWzhNrp4n7lc9E4Kt/uNPEynQM3fxjXSOW/g2Psh+65o3hZMW43xyl4LBKaAsvdb/OA7fWdNj9tnIBaMEBogllVdGpqPs5VQQ8hEYUxtJnm124Akj2CBnBYSyVoamoA32Bu91I1pNrd1sSVVHE0YdSfjhHtKnMZhoGZiU7csd7i7X5OXFpFKbvj03mZcaRuMBoiA8B9yrJqnCN9xdYa7eD5cMDgGtc1oKJ91M51WvmlKV585kr9JVX2yUr69KEOo5e08SVUHq4CaQugAakbqYbsMa1zuo2BYFS0fM4uvCXtAz5JLR3U+M0Qf8N+LEf4KVYpakXov8WNKK1QIrgoQj1hKbpcSkfLIqc3ph3gnHrbaCLuxrwAa/TgDtUc4DbFHG+g6bo9NFjR7d4LKOuhALt4TaaDzDAtiCZcPUVMcIl2CInnEItsr4p0Gqcu42wa8AUjP4LQQD4JGCB0PXgc+oR9b4FV5eMq6ohVm7Pjk2bVcOzYzsPn7rirqjowNVZ/pud+HC/+UQ69tMb2zx+IllYXsokCRv9WooSDQ0hOCE2P3IBWgzV9DSCdQRNlOWJsapw1GJB0B7Aa3xEb/7ZunDyIUPNPtvWNygAuHW2ljOwuqWM6Z4uyBd03xM/PB+D1Z2dw7rR86VRrfbf+UoqX7SGqVwi9yQ7F0BE+wB8A9OVyVd2LiHS5R6wJrhg+U63a2yy+yBgJRIWn+y82FGS94atH0JHvjA8D6ZWBWDeA0DLfwQsKJlV5dcZq42kkph1mqTZBIL2tjk4lctLh2Ds3Q25kK78t4sKim59tV/Q6V0W8jcpoMaG/9h81HttHaPouHLrPRaM+zn4GFvZaeOajZ4vsdW95qMOam6Xwct3IEd7Vo9fC2JDF6F1rFit+n+5wKked6pphaK0eeQCP6QoxPKVUUJr+vmSktro+oK8FnrYWJMdSJXyBOnAT9go/wFtovFhNDNXTTBlkYS5adBwlo9Oe0VEH0LwRcZvOBb1I/Ao193OTvnyl20GFp+8tGJ2d5Ui9jhpCEiwwdfUjN7AR4K/W/BFfR0G1kVZGivetcRos9Ty8wZ3aPdByAhi8ldFrz25nP8ECZ0ttQkKoSD8Vxip9IGFPgHVYECyQNqVDcgk/etCoc+Is1udXNUKe1SJHFLbm79aFfp5941wNKx4d19VOn8bKb6j7lQ7ZP77M79fi6Iu7aIOFpab1Q+Y4IEGNOYJ0/KOAQPFULxGIYw/xI8PFYrXCLpCwUybe3tgSCqgV5Eh0d1wYEgQ1GDh7MxrZj4yHunXS9w4Nxg4RTmznjQUfXbgcp0zJ6/dym7vi3O3n7iJUSSdkYorXd+0dNGXg6Pyspvc5Us7BVmRSisSlak+xB3/6/3I9OT9/wfUps4WrwwpaDb8ohYTvGPaL/9LnaX/eb1cQMuCP5iWfLdbqn7OeB2s0XNf95ya37A6FjsVgTXF0QRB0Llv4cNBhwgV+/DMnqqo5BxE1gwSN0NceU74fWtU0L/QUUP0/ERYrdgW5ABKd3PsIUMb48tAQYpAX0QIZdI/IESonYEiQOiHwwFCa2BnqmyVEuhODRq+gBslXotKrf1GZCv78fcJypODJWf5elhkqN3UjnOyds6N5TfLRPEfELoUl++w01mS3w/slLR31ObSjJtOM31gfe8H4lHhf3BD3hLCMzqIVEsTb9h+/5rwnsHP3cvlml7utu86awvIHeMS6ZEvNqNvnTJVGKeSXgWjxZYW610VUEbbycpo1ijzRUqRn9+OeqVOJHRmCvacM5txTZMpROBw4RufFt34ippm1Pwfdl20zWlDN1oXOq1xN5UJwe4nJeG1hNSBmhJCn+LEh+gnvKz26a/a/gLeaDvrMil9J7Kp36g94X13O8yhuOuifsuf2gOggSY1XgKtuC3FGVJ7WzpL5ybd465aM9r+SetH2Fq0GlShisLBbKOJyhRy7/nlK0cGh81v87ukrVSm4n2Hp7HInkkIy8rFKoPPbUWLtW7LpqkOhWR48PGxNxs5wrEJ5tvxH62/I0DyJ82tgGTjCoyfvH+43mcanSCr4jEzHTi79GNoaygX9/g9TyifxpMlLDLjMDFJ2GB6oNL8SBRYyrM2eFMjGodDcoZipgP8wzzGq9NTYPEiKJ00vxN8102lDLTV37+jRApNihnEijp6QVTXQS5FfDhaAmniu3/DPcaxoRQJAkO1PL9SukaCmjtHSbBlhMdVArNmhvpULakZpR7J+jtAIH78mfsMODmIYOkOcoZKHvZhrx3HpfL5mA/h6C5CXycXkg6ggQ2QbrjSiY8RAk+wX2FbP11ADONWbbhPsMXlbSgAl1TijosAJe68CazMrqtAveXgoxUnAjvqneKHGjRYrQv+trA/Dxx0+6uKjHFd8FsQ0r9ykTty+8NZWLoj9wrTD8D59Omz5UlRL/TWwq5zfMcw9iMoGDXeXtEKGfwql07g0a0igTiio51N2oCMkWfWjjMtNKXsj7Pc4XhxY9sBuNA4e0E7q7SbVJctdjJzTC9hd0MHOtgH2MOHbwQo4WxARA6iLbLoO/oL+aun7jXvP+EhYak/2Di3j4cPuD/0+NyBOm7DHNwe5PPXrdiAQ2LBEOfggfcdKYa6ZavtI5Y2jafJvBIfsT/p9GIxy/DVXCy92COm/gJHF9BCs8/zEDxL75nm2I/9FPAENhxRoRcRbu9ZqHStMNITE3/tVvHtIOePHgr5oM1nnGJMbrf7EnR6fNakbWzssHU8XlDPg/I6l+AOoiOsTTcClTLraRthtnxKnSosV8tnERTtN6Pon0TP6hCEtbE1CkydSZgqC5MwkdzoW2sllkGm8sjbZ0K4SHbX20Wkl96byWWKlXcT2netLvJzDD/RoZWeFXq+Uykid/mo0A7k04ktAQr69y4FQamaH1eF5atRO5Db//o/M0YaQv5qSahdqG/Lit/WVuyAQKO4990lkrig/Izo0MoQR6pMjTKh0EH446xL1wyKlmf/0pLco/rYlIrN2TSQrTSzWK4uYn0X17gVLwU6vJ0YUYLSivRB4/ZbV3oM2tZaljtB++v2T9aj4w//kSXdmOmeqZSMqRUYid2aN3Kx55peEuNLpDQ2Hv7Pey6+n0VYchmSehILqO7nbp5M7DdodvkNtq1c56wh7ADg5UC1DrluuozDIHEHYwljmovZt/VCIk7gYZdgcLfay3NH1ONeYvlVQtf4/aXVESNr8M3B3/H1j9KZYmO2d/0CGXQGqMdI+X6Y5mcEf4iIdpk7k9JDwiPpGX96UnQiuwzrQ8F126OO4yFpNMHvrkFN/kIhElYLd2dhi1n4vHRnTjKnkC8g/2bwrEt6hsw0don4UWs31id53RU0BupEx4Y0WxARc38vXT44v5dazoEf0/mWOzXD22o8+EO1l8ynxsXE2n/m5UypCUZVrjpMq8a7x0QHWPJxxUG4AOzWysdn15d3V/r7XGLtPS69YT2O/qv0fELFO126qRPI2j/efQOWb3vOSs8IktzeRPBn5QQOfQlKfgsxqs/mtyhM8vyJvTLI3qwdVAAXDPup0LO9KyQaOyRalAkOOqx4efXpjfnS6uS6wrq9RqsXhqkunMZNzDSaiCTnFpDJpfS/088FDsxneEKRRrOebaQnBiU7vViA8+OSr+/sRyE4Q859w8PcW4J2Bk0Dd/fZKYaoYsTc4fiCWOI/ygUGNqqX2LgiSy2K4wRebTuWsKQ+X4T9diGl9yUjpMWSSr+/HwfO3RtRzrN/jH+HI8J6dioFVTb7jaKbo92OH6JGiFjhdVBrNEepfCV2o+f5/PnKIKOMswG2+fKlSqg7eDdCQRpNM1JrlsyhTeo1IocxGUIIAY3ZAxBZjrNEf//EippWHNs8RkXXefOab/2q4oXMAuT7HJu+rRklx4gP9E8/1B0aOMPCBz8MihnBRk+2vGh5dRBTRO3rsqqavb4AHA15bhAkWp5+DotvyXJcWyUrerukV41DQB0HxASbEP6iqmRBkGGvRTl6ITWBE2al/JypK1AOEcLCawZY4aoMGULv5nIA1tVaW8dz93FV6rLYkiYFV+ZDs/lzzxAlHMzyo+YroY6wlgCrRaejnfb5QsrjKmjJvzKjt90HMFox/KmUwgGYCR5JrWtIGSozLCYIHFkxbmlvtM965g/x+u257YgWUn0IRHJ57AznV5Tjrv7FgdkSCX5dgu5+/1Xwc4diVT5Ni8a8L2EseJWgu1I+goKdewE2ceY+0ZOMtKVFTJX0fEDakf1/AK9wYHftkG9Alt9/1G55aUhtdII/YjHferv9renxeNv01VYmysiI0C5B0RbsZ/pPAyZHkZ7RTBhDCblVjAEb/8vzb76GHMjGZJe72cRTfF4K7/BNj0T8xZBY9VuUj7S5zZ5NSBxIIhzeC+AFnFmOU7NNvA8GnD+uQ7CN18JgvOmtjuMSQDo8GymxfdML9HUwe0GvaxTYbF84kdvs9yl4UaBcaRvBOYEP1rZhfs1+dab4KGX2xiZgnH3nvkpZjZAfqnAh4KqPQyNIesBwvHHNKoQvJvBRFKHdeSTp96i29qAWYbUxbRs2bmDoZJXnEpt+zNp5vk/tR1tGqRk2Moibn4uvLkPcnxFb/6X3H4j8Gq19hVqJps25pgV0sbq4vkABkF/jylIBqRO0KEJathH+DjTRofiOdFJfTwKSwRFmuL91FixBUxh/x2BGfea4mNH6tbutvM2iIlPvcXwYXjMTcy8f7bbvevwta8F+4127LDo88B5hyaEdz8DKye8ew4ih2bf6RxLOUleHnto9JK9Vr0BtqhK7kkrG/Q1WNFHNMGosAGgro5z9HTY5GoKJzkEO3NsuBzML/UfIBHs2K+jyrKgYBNTu3/K/2km2ZX2zMEYjdWb2VudnNzPIAk2jE4JfapNKy9rFAzKvXFgvu9AgZs/9Phjl7f02vTyhXYr1KKeOp+K77bJesmE5TGX+o0ePfLu7vNZPmtfoK7Yk36N5SFaGqlb36uR3T7yTlmuJVR1g9CUCSjdtfa2ytTvsaBSHMz+n+7MjUUN6MU9ImXmFqYsI9IE1DZJip9WYYz9DRrKhue1uA5OJ91ql6JRVBuIQIosNWc45H29FtBMRWk9NIxMR6RWmvnttJTjeVugf5G4zMUiyXbLwBaURt4sXyAwaFodHeTI8CDDSshegECIsP+lgzcWSmvfSJAagyKnTe1BrotNuBycqrXifELfgh5ivnBZSWvFBYhp3RLgmt4dXtL1FXGAOPco+eItjEbtYrV7zI0h6XMa2mmtnDF4BFK7WfY5Z1BpN9IbJ+uqza4mN+anCHqQBZEsdBdgcGev8+vJHU2CFkqlrOtxKHumuUnudNUEXYRLt7BayWW2JBYaLUEZQ5cGJLocyv75a+QmCBwjz9W3nKQR9WUHC6TzwJp02SGDsQYXHgx+oEcbrahzrlT0rcF/Wo+Vzq9kPnK/JjkK+29rsw84W86v5z8u312/hxxhF2T5YpC9SSlgMrsRwthr1BRbZgVt3VJFFR8c3JCJDMunJ4KPUr68ZXZRuqtKcDWMB7ciUfkSVjXG7bKhr+HMr1NFQcR6TXuciTXaEJRyNv7QOtXJn+I3Wd7XNElWzaq/BlpwbpIJgKW2BxzeLddLcmlGtpwSeMWqT2CK5c+X9rZkA+Qw353kqHt5XFcpn3aiZGqdsDrCBI1aQ9497o/CXNAd94YZMHIwb6dcF5WePIwKnxpDXW6epr0HdMyyR6Sssr9fhqsEfKs44z/4S4pJJKGoI+n/9H58dcRnR6AXiM6XmfppfXd3ZmAqiqb8e+Vz1vErrtUifL64vz7yfL97abulc4jffTS8NCcT3G/O0jMJD4/jYixyC1cWNlOzrlk5aViMlZG1kR+5KKc0H6+fSZ9a+i6CXJzVtdG6b82puCBMCq4vjlXEr9qc/XZqpgF90aQjge/mbmYN1Fgig4zBRkiMG9nLMfaurEQWm2eVppGQX+edVad/IxBMlsrLLl32wZUwJ9qO7ksETWWBMJgC/h3xmBASL+jINt4nXFzz5VNH+GvzmO62sRU2Iu8VqU34K2W5TX0fXF1IPq8pLaq0e/S1iLVQuWlmR3LQXLKVKviyw+TEIZYEbvWriHc6neVaVYMmOPQarQn7H3bZm2f3M//pjfL2249K5KgVHMwORs3GQoBMBT3VuOyaPepujBJIc74Enuj1S2NKoSyErJYci5lZHkYYzfFlgCGgNRzNCQxouVD85AULGqC2NJLkiXACnoS6vaR2ZFp+hx16Yoaz0IPwnD8Foi8Ucpn99nnYlspzZCkZ6f6j2Oknc389hALohCyb9egddenYWtKkPRqaH1+vnk3fKU0lV6F6AwzzhjSxh9h8p3t+LJZ8FhotG1JbOxQ5UznhrkOixnlz5BXLS+rQhBsv0yjxXbbiJrj7aaBUrfMchdyO03UM7vsLgBLz+ZXCrgdp8jNtsABypdmbOK8o9pPsedaNb9pSFk6XWDsD0MjK2JjbbZYBBy4SDtIlCUJ3EZTtcqLpdHes4DPo3q+bP1MLYvTpKhsB+s/cCmqIq00GRycFyoMC/+oQwSB+EXv/c1GYG3lUUBdF4dRE8ZAzHuqYIcTCwNcePAm1DU2DMKRomhFFiDBFKtbT74OWm4xIV8ST32A7P7Hqsg+GqKRZ/QWrt7XFm/qD9Uk0JlMMP6wUVlFAJv/y/wzr49sEIjXu4fAnXqTx1bbTu8t88iFXbDY2ALy0mTkI+HC9bNl33hQJVA6Sh1WcokJLazscWiMwXNXk5Hlf0YF0pEpqcixOZL0he3tmYCovEHMnLkLsDXJN6D7GzMnwIbERPCFXKp0uEz5qlEMAlS5Y+XZneIFXe2qJEEjl17q0unT38LON4j9QQ8YhDNy7AemDYXTp3WK573w62n8uTzbT5ghKC1wi5c7wwniXjTZ2QwYIW6NxrVNm1ol9QyTudByCPkdqM/+jkLpNJsQWh2bOCtadvMWmeRYRD8IroJqIUrVbeSaArffRBOhNW60WfnuCrDeEn32wJP235FBh2Y4Be7o0hQ7/MZ0Suezk/qHwaWFa2/Kcbgh5GORyBZeGVIKx35Ybgg11OCLhsZeEPd7osKBfXx2J1bZD/CPcEHdxLpiCc5eJLQ6vgLGdNN9a9v28DO5Xg1K6jLtj9NbburVe10xUB6Y538kWwWxOKMcJ2+yagVlTHOH3DylEQj5uzfA5hsXZLWBZMX7t1mnSvAs9+AsmNVdsW5agjZz+td4UueZ+O/o9fr1ZvdhZ6Er0xv62chsP2/uXNXfo3oJ/vtsbvCoWUXbb5n1hbAqdomP+O8SGe5yakTgGBE4ytJZgx7zBvnJM5P3dn9YbR4bO79iAnvgMeCKjkU1Yr0JBuDLXsrha0vmzgz7n/lrYBW2n3snbORf4eOwyeFL0M4uZyt0WJRwYFBGOsOFVCdQTjJDpehZ0AVIqNAQ2q/ca54p38s8hKx1pOMmIvbpf5igphBpe9xxeHulAAvL51l27ANc1+3jo7cG21XzpLe3OgEeFlS++ohz4PSe0PsrMsJR4GWSJc0y4NpTHKufG3+DneemPEgmXcdzXmC/UvEMnko4grf74GeLjY6Jz+2Lj9FBOlJIPbsTOL9MJLxAiZM9ipNoPXaPyJDj22RFijSKf/CPfxdbM2go280DOoGrtCPX4w7cQQH5L+hL+HltRjlCm9BHBVu1GIOxPKwAGa5wBiKDPhvcOIlxP67vGrux3lE/Ktn/Z8iHj4/XhbEaGj/YaFHTTX43wUEEqRGOm+fhhxoLwVP1FEZnT3VPf2V+Kxrf6E3t6lx9QS+lT11Gt004/N3eby/SLK8lfz+rDeu56spMg47UCNxLAgePDbGcZMhSJ3hgOJ2qtjri3QaZGs6VcZJws4XwHHbd99Un9sIueqkIbApzBptPmUXdlAp2rdRjztGyxoeJf4PlBDsjjkOw+ZO+1SWAMn5F+xsviBqPA4PGqtfPMFnpm4ZHjomFHqReHcmD+XazAlL92jLubZAWGa5ZsLolmTp0v4mNXWJqpNppfjE1oCQEzh6g76BqhVClms2PKZVT/2h5/yXCWtt1MrzEqsMYCbF9FGlI95v7Ze4s1NvqYbmFyhmXViaHpjM7IKmo1gNIhiAHXYhvzkOrqEFw8g1vnplT+e1OQmNw5ZmDepeyET66FlmO+62hh+7Nk9Y60tTqqqtpaEVeSOawYgYIh4yrHYXzNEBni8izl44ophH334lOL1rWVXB4FzrCSHQBaMFDGCMskGirnhClOveI2t3H0KiuPVgL8Mg2Bck981v8W4Cne14+yutlTLLaGNHcpjcUNXlRwGr2tgeva971ne7x/QL84CR3riXAP+9sC0shHvBxm8xgqlJyXwo7f22m6ijRZ7t+Nm2x8ttI40XJEMluAclpAqK0tcYkGT7Ucr4ZfC6JfR8KVQxbMebRFstg9m9/R2Mjpic7lfBcge5U8HWtFoWKbvQT0s1/6YJwDcrK7daSSYdYsTrBlsPGdb6TiS4N6vcIcn5wgrl55er7HSV1SVOgXHid5UsC9wXthp1rKQqgJjE2JlwJDHzmhOrR0dRz0lx5V1guKVUEk8TiXoKxHAr+IB/Gl1+nE4gAOuslUNq5p++1ARJSzHEjIMtzj5tS3JCn8b5bTvfqTUbnWolM6Hp8GnEuyChzbDC/HT2f/y/HQl71Ve36j6XTU2TnPPj40LcNS7clZpk/m2+biNsOA4OyB5+cIHGkUqxRe0Su0sTfcB8lpP0Rll2tARpUW/Pyb82Q3u/Jg0JXcoA4foNpwnK3lizRclNke7D2t1OE0kNSmjwddBPth6uxUnHip1k6MeaHQgAA1u1XPpo/O4K7aZPlaXN2xGwd2+Xn+YB5T038XvOMprr6jHp5VhuPt/HOJic00PR0Jd8NoAcYYzOiEPBX2zPF2+dO73WgG8V2vELzN8xBW0YieXrmph+KaPzT8axjepTy2wZnwnzlG9afPJyQn2ElzR40UDwWB2JZG0qjog0udnc9j5/Wlp9xdYOf6kv2n+8v333zbSgyAKq4hvgNFPNkE73dZRFhwlkEHOpKU1r+eT5cPfz1goM0nvS7SxiUindc58de9QYo0ULqvdCCSjrxr6I7MtE0Pyt0SGTn0C7tieh+j0KA83NwtEsgVOzRVGNecwKWKm2mFV8GTp7kEMudltunQ0xEEqsnRSmHplfZ0bdVcszIM8Bi5PfKyRMUOW7q61gW/q4aUYJ7bAQxRxgzTS/n9yPiBZPHsGZ8j2l5xNAxe0HxKgncfSKFazx9Cues8rTGEimOSwj1sOXDurk2rDkl0LFTYYBMLhj4oEHIlBJ0tJb5nC8gohNMerk5tZ6f6BapQj2h7MZOiLsPb2FdarAn4CwPhPwI/jGuoZBV93MtT1MRtvHIfz4vpK2jGeVrK6UBysrlrYj7KtGlDza/crFdpfMYKnemA+uigVidic9aMKRYjf0rkmS6ANeZCUD80IcGJcRNWCuawMfdBoQepOqG/fpo+oQHsfPjX8iQftnpvWj/O57+hJ/t4N2bs8WJk6AW91uRATMQid63RJNqn/rRiDZDqRFYjy+jnMEmTp+QmBnj9YcosNCD+meXB6LuThiafn4zOt/N/ykdU5/82+7YHDrkLyY6R64vsffqAayrox7hfHZk3KbcNhAZ301++/7LKxLRtnhg0TtWRcy5xMXmUzcfCA4eU47ZRKhNlopq3Rqjq54jn0TDIdU1bHlVseTai/Obk1rg9pBjo8pYaR2kg8HxASmCEdipBtMb26pNGuT3LGP8xK05rxT1EczA4EGjYPqna/jPRoXZ5LgWvWfO1xRyYpi7XLeiM3ViqQSIluj8gRRJDtEz6ocBH4h88I6BNop1D3CXy9/4AjafT0jmYsJ/ol5kTu3eUHAF0oXxvVfQGiidrWsUW+HcKZYRTjMaUDryD5W760L/2c6SEJS0iehTXIIxRxOolpJ6SVnIrjT6ZfLSzAs6tRLF9ertYrC8L4PZKUaz5wLAS0O77Vb9c+Pb86BdvY/7IsRDOXJ9dXnvwtPv6ED8+zh8kSNwF/zBr8a262QPYejqBjpWdOgcpSGrEZHktowQhkvmk4xKAjqZ9rv6ZfWlWjbs9YSl8opt8NjI+AsN4RX3xC6++xg4mSwz5xBwN+IYxM8prMqOF6foX1dGCGANZqEpoCguE8++XZhWBEKv6Ho5jUz+1IBusywz9FshZmlv4K+2y/dGd5tqkEsYXV49/Y6N2YBpS8o5K0tk2Jerg35DFV6Ed1njXwUEe6CG/0rJ6Za7QbsGlMTQHqIYP4quxXVB3b18qT3ezIZLQTm+A2B+DqaeirobXp9atNpX01rvEbH6enq5fQad3SXjTdDg8XyvOXjExLQlTgdVBQmtTaXjo/NVsArDSd+St4iRpvn4dxx/z2MNCociXrLY5306pDquBBEzzvG7cMrS3xhE2KK9wZQkilNzKJ23F9deI7EpSHgL2fpwyCl4q1Sf8oCdFGwNefWGmD9eVLf7ziKKu0iYYh2jihQHLc292s6G4yBy4JZhTWYDQRiq2VRkC1OjbNfPh6QeTN1D76VRt32RrdWq718BowbmrmGjs0iWFdZXVkVwR034tSAWAxRMc7aaDg2lueD+ifSJ2k1h2RCsigCsedahvsMPiigTP6Hlou+OwfCnSQsgDQK0fZrs8c1CMeWEvNxhukoKNU+IgowTFvQgkX1jws+3lFIYWEZkVjvLy+vLQjvhcqwL4fjH1hBYtDdnaWFNrHruRnPfFRZdFF7c48Xpwc34zVxx7kaGNiXLF5KWAfpoW8ZYvXHEmdVysrXKhV0Eq3MspVI+vrYxNNsglsMvcC/eFKqZ2NcMdcVMeqQibBM9gdzrxE3/mk49UjjTqW6MW3r1ZTo7X8aEutbiQtBBgxJ+TUab2mvjKLE7Wnst6hmnX8g9l8c32FgFTzjGPnaWSNcLDQrS5C1fzCnq5hdFGXc0NXMYU2jbaj7QTYKPJOT/qkyiJBf7INuhgwYlielGCF1hB2q/GLi9ooveE4fnueYcJxbYnE1+keT4J1OlZ4bVyFzYnB/Ev3sNd8BaaUs0IhmBls6iVdRpl64rnEOuSIY1bjqbG9h1eF4I55aJvr5YFF3E2QDm1ppbRQP1+BB8EN9jt70hbokfBd48e382HE+Mm3X3R3Rx46vvniT9LJi5Ewso+zAcRK4eYOvbvTS0NOdEEHJ1zncspCXVZkqiJ+53oMrcEc/Owzvlz+qCrgEOaMv1NBT0Wf46JXJn4rC/cOnXW7vq7Y79LCsFfB6uzHxSRdUF6m7dJteEdhFlK41zsKexkDPZrS3FGYhaxluQ66o7yKtVmx4q4eVCy43CaDAWuV+VCR2URO0qEKA41bUQDeZAzg7e8/Z6zSUueH776cjKcPadJ47c7nkfvDd1+0U+hXh6v6ZIFzfEJTcttR8vh5bpiJap/ZBbk6t3a8XODo56JIJ8vTD3Zjil22+Q4THBRhBWfPjhCTcMomv/jAE+bT8hWovZNUdyYEiyLAABnRp3Qpd/i1Z2dFjt8A+vkDG1F84OmaE35jpNfa77FHdEnEX7/JYd8ahYFoLXW5/tb2AFuqO8ISr1bf2T5ulQR9hnJsjjFHtHgeamPKtPc4sTQMUOFQbnUYCRUIMzTUML8iXuXtYn/KcvAgv1WCGWiO2tWxd6+NJdqPIl8kjHudrOPVyiuNoiLda+qCODLyQQyG3zPi9jWXT/J3dpmIWasjKL2fj1JgOO8tpd3Rwo/mkfx4eWbndGgQVHen4tUX8L9qhMukyu+oryFKwXMWP7M90Tdb5EgoKaJCr+MIuUHypgbDu8qOH0Dz4X//zd8eLjC6vz2cTN9r/+mh9b54aYYgFEpOscQWPePgsdywomImiQiYCgkjE/3n2Gv3EkuDIJlc9BjF9vlsCYb7kHKorK/jtKWTV5Jxk7AUtWBJs3aiAMOeZZzESWwo6vrmoteOblthBp9a2oA03Lj0UeiqHtGRsE2qYi1OHZ9Niiu/f/KSOH03MeYRyLJ1kI9lGZ+705C6llwzHw2LOsst3GRgEUzZIDLsg+MwdfQL6J/SEmIyJuG0h2ew4hJxcRztxcWS9qJW6v6iW25AbTf3OGhr5i5/EW9dF95y/Z+vrUtNG/PcSeGzJSEs+gbOKbprQPZMgKuWszw1XCNYulk8/kyauGqjH4gi92UmwT5LusFuhfYVBbkzSXQj6UhgBvb3FsgJOV0ZNycV1mh/Y4lnhj+dHFTmFLwCW8C3F0BJtdqGsbXnF04W0DT4sHUBfOpUkO7mYOw/XUZAi0hW51J1nk71k/wFQNyumTNHWBt7pCnMswENg/y4wdz8eI3PPY6DeucWN/axMfY1tnzVoly4BPtbh9sjFWDdc9MEL+29wZibI/2Ij0NfcvLKqvitwieGU51dtqP1nL8vOvAF9YHtqhinE+FtP/g4tC4ojuCntQ0rQqjIXQS4QNDiNI/3wjygU/iEzRDoaDOVW9je+Ri0Vma7giv/pUnlqLaY09bDRHe+tgtdfuIt9IbG8Rywdby3hhaUufsrQ/QfGyLAwy7VGEBDuyKFlbPUfMIYCzuTXwZwCUcdwA18a9JG1tRf7QGcjGvG7b2umiwA/KDZ/D0I9YEQarpenvdakbDMdN3/oFTpUdOpkXHfu2YTD1k7QKfog9y8fMsbML4imauF4FrehalJcbO/re/Bh8Ouiw7Irbzl7r4TrwwyioJyCy1+DnxxJj/YzbfgagRHYXx+wQ+fPaPI4RhrbvDf76Otn4CBGdtObadMKbjnTPDdExmnaI6cU198NpxhNr8oaI7JiVRhxsxibDKW0d7UPWi22K8/G2M76IJqXVrNAkPdnyYzy/3pJKaXO1W9oDYjAwY5fg607AG0fbrGhwe7jJJ6zWpAbjYgStTi0RnhPhnv9zj8gBxcdzZhPVyhKbSsog+DnqoEb2VIYedNsBU4fsRf8NzZJVlsaLhXzhQ96qn/w1TmvJes8cgpzfTyfm5E5cvX387tUbSeeJYp8/X4h/enbrTB90S+I7RCNtEopXugI1qai2vN82XGz8ILMEQUKZ0CvIf99/JEpgPsJm8v7vRir0HcoT0NoM8leWAAkxqtTgXHgkocZgDk3n3syfVZf6f7dh3EQR9ORK6TVsMupKVBw7pwQ9MaaFo/9hCpimiiXC16FGpSfR1jkiPO40UKHerMUVdSb3ryaTq+ja53pGraBLCKgCuSR5Fd31YnDGteHkTOZOrzLNCG1v9WxHAARi8sUA8DVsBTBatahPYdIVU+qCgjwVlB6hSNWGFECHbAmMS9ig79XIObx8zOjkrpHPqlOpaTMmGiyioPK6ZwyDxdGcPQI9TgOdxylcSKt/m08iemYp5mhidRj8IoxFN25/P66Dd21PzIwWsChIX2vTivGGzQs86O7zAjFN3nT2Uc+TJc2E2szW1LQqvIetZTn++9x4+aDHTaKTwLqF/5y8AbxHPYirhi4XmRD5R4Y8Xp287Jcp/kQ/sTU3Dww+e87syVr6vpQcyRZeZcOSz1N8i761nqPt7y4nMBN9BYqpp1U38T3DgUnhLyKevZTQ4BjHHriUZw4HKrsHdFVdfjQVfhFuYoePF77/GtJyLUn4ptWz40Btkcu9sQ/axmAoEfaxHoDBmi7o1fF2ysdgcRke07D07tTcxlxHt8Zp6erVaXzA5xQ+DtwY2s2vYf3PXjO+aSg6L4m0mhlRVPmY0p4vSH9ElbxVcmbTjyFvwAxKOdUhv/u32akcizvCW9okeo+lUP8M3Oeg1g/d7dRTxDxmegug7kM+suVXUXL9mGNd5NlF+tXr06y0R5p+bS+utLw6oC6Saydl9EbFGPB1CT6yONjWoaXhXsKuoPY4OxTxvw8nA/uSbOujF+jgtJ3Q5NpRcnEimPbnsqb0YGDZCPGNSRqx6iUPUSSts+82jSRJII246IfFSfm2X5Ie7li6Un2F/7Mnmjf9lf6P+iDf/2X5YCgR9T/Bfqr9+w/hq3vCJAeZI+Ek9AbfE36nokqIcWZ5AZDAyFz5xnb5iQZV85B/ZjIQufOQ/nIeThM+etbeBvQqZ/Wy5kA56MH/athziS0m9LdYGFp/mvzqUdTLAf+MZZYwJ+IQWIOMcUQU4pA8wlTlwmnfP5rVyi05Dr38o9vj55tYjZTMj5dBWSc/1TeSSrcp5/Ks8ef32OfShd7nX6TKWoBJ28hhGlBKiQLhbcAPzI5U2aD0iNNZSkMi6S7fP9U3kKINRnK0UlSK/0+fxWruSrMZ8pKsEXdsj3bzDB5ikZP+wY/r8BZS3Thou2AgA="),
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
<link rel="icon" href="assets/18853ecd26564a00/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/18853ecd26564a00/app.css">
<script type="module" src="assets/18853ecd26564a00/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/18853ecd26564a00/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA4xSwXLUMAy98xXCHGk2baGdDpP0wo0TM+1wV2xtIurYGVub7f49crJblj0AJyfSe8/vSW7eu2jlMBEMMvrHd005wGPoW0PBlAKh02MkQbADpkzSmp1sqwdzKgccqTUz036KSQzYGISCwvbsZGgdzWypWn6ugAMLo6+yRU/tzRWceNWWpbVxpnQhbKOPSfEDjXQm7rkfBBymlwt8il2UfIYMkYOj1wITFk+PX7WToofvGpSaeilq03N4gUS+NaxcA0OibWswZ5Jc3zw83H0i627v7+4/4/V1vcW5wDZ57g2UESptxJ5qLXx8Hb35QzHLwVMeiORfujhNG5tzoWebeJKj+BjdzpOBnOzfyT+V29QrV0Xq4wa76A56IFivbHX0wtPJy4cRWbf9pCWQCDLQaXpNjcdHQAnYtaZD3c9vlS5hcG8y9dYTifZ57IvR/5ze+k7M7bUKUVnr+o1eP1QsTxgud7bUirk1HyV16Xg+WgyBkgGFU5k8yi6rMjtHhaMwBZfEC3qJDoLd8khaU93olSEe5/c8cIYJe4JA5DJ8wxmfltYGnpcxjSMGB54DgYuUIUT5Ao2Njh7t6nkqliFTminlpl5am6Z+u6Opiwf1FHANoGbUMCbGymNXns8Ppv2yVoWcJZWIWfJl0pXIs5am6FnILKnPiRhC3AX7a6lKsHiEhA4JJulD05M+uOAAAJIYkU9IBAAA"),
    ]
}
