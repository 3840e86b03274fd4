// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "3b26b55d3d686c1b"

    /// What the files were made from, with the hash of each.
    static let sources: [String: String] = [
        "css/base.css": "02d1ae4c08dcbfde",
        "css/money.css": "1d447de8c1040721",
        "css/parts.css": "f119fc8c9d09bdf3",
        "css/views.css": "fdc88ac4642283e2",
        "favicon.svg": "a99d28ee04d62d35",
        "index.html": "f5dd54f1aa68f95b",
        "js/actions.js": "7739ae668cd7868d",
        "js/api.js": "e5301a68ed5b125c",
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
"""#, gzip: "H4sIAAAAAAACA7Ra/XLbtpb/X0+BctI7ZEvRkiUrtlLXk6826TRJ5zrtna3rrWERNllTpJaE7Oi6mtl32D/2gfZN9kn2/HBAgJI/mpk72yYiARyc73NwDphZVTZazH+/qOq51OJQhGEkDr8Vtz1eKatS0Wzwv//5X8Gz3sWynOm8KsWcpldhWhWFrJuIoPML0Q7F4aEol0Uh/vxTvF/Oz1Wd5M17+d6BR6JWelmXBvkzS6jJ/wlC76TOEnneOOB2Pc0vc024GfDbQ3FwcJAcHOyJIzEQU7H7zLDAizTzt78x4DdikAwGe46kRYt52hl8K/pPCGAYEIrgG8HvLUmtPmlLMNHVj9VMFupY13l5GQaq7P98HMTiVszzMp8v59/V0qjmleFzavmNxVx+enhZrEk+y9nZk9st5vqGq2D95MktWFmfPeutLWtO1ULOq2WpYbKQX536j/gxtSDJPJ/VVbtxRwzVxCm3lhrKbxeBzL17bHCFKfjctP56JzuLOr4xA7W0uinDRhH61PkHDx3Ke93gJqsK5weku3AQ8/tFUVW1wxixuRmanGE0GQwcvmYhS17a0K5HY/ftiMkgWk+f3Fqj8uyXmE0WMj3WstbhbiyCQRCx8p2MIPH/K551wZsKMSljsSxz/TwW5/z2IjJGOhdHkEyuxZNbA4CX83b0Yn0mplvrZxua+wayCq8iM7sWzdk2kIMCR+H9miRFUSxQTHg90lQTbFL0pnrcLIirLTb2J+O/ZgTowUoWbGjWGdesdxkGf4+iZLqATu/HaQE2iEcb7iIvq1DqmFzhxnoLDR91FOdMIqRNoi+kBoHhYDB41vU2UotPbsEfy0aDSLAJs23mezyOjA4uz7Y3QqLHt3bsdS8Gq5zHUYAOkGQWxePQFudapAzu0iJFrYBSceggQGxg88SdoPZni1xB0yfB8RL+G7yrzOPjUuHxD5WaUbbE47s6x+NY6uDU7sdpqDPG8IMsDZQ6N4hkjcfzRc2jFR4/gAgehVlbXhp8aoHHh5nG4311jccrNQMRn1mLanZlHOkm19mxc5ELWTTqMx0r5VRfqhvxil4JfCNJkopCgCSXSr+plnUTRkiRG/Pv8nKplVmhlOE5QTLaArUrAD3jw2wzj86ruSq1i41/QQRe0hXZsrsGrM5MeVrml5mm9eoC7uGgqgsw+x0R/Dcl65BCmGfewbB+CFgSBa8f87kKHWZ5A6qcG2o6/tIwbIkZVUQUwG7C8BhF1o3xn82QjIUkd+HiLG4hXHUE0IiC62k3sODGJyDHvK7C6BSJ3+FY+8AC1KbIIMzq25o/sqiBYQudmG6t3UW7ZW8LK24/zxux7BUPChxqLKU30OkWmYWsGxWiaGpd6gseWNRwLWc7+AMIJH6XZ2KjgAXnvqrSPu8UqA3hEohGYLD+TE7WM0NxdETOHyW1WhRypsKd39Lb8br/W/pban4+4mfqfsKj6W/Jb+nX0dGvO5exaLScLwhXGy4dbs1SxNScOy5UPVMl5LqWxVJhZ8hv91Vz3msZiPT85UZBN1fzql6Fc3Upz1dauYLHTTwarZe5gxJ+B46y3TF7tYdAtX7gz7NN5jz9tXj3YuOQ6GIYonZ2E4muvss/qTQcRiStxwaiDtv3LzbdR9eybC5UHW6I+9eiosTiY+DFToMEfmWf7+zzezwpoxdKt6YRBi1XdTSi0/0mywtlDYbaFmc++hlA4EQmfuzmHV58xktf0+iZWHfUwlBQidt/xFsfVIv1AFsvNif4Pe12HjPuMYQ9VGNB8qPLKSl1gSYN180ZPB8jBnqgewIZC2Gyz5C4Y68EOhC1HrRYGoJyTpQYHvh5hvY4Ooiy4Vr8z38DL62ZDOUJcFf18qefiUqxCrBG5LqeLme6qh/JG2xszGPa4AyIR11XRZ8Cu1RBC+rmBc87b8VGnwb+PdTVlSr/XDYk03QnRpLwum4oiFU5g5dgG2S22cSMTwanpNmfFxTuL2VDCVJ8zeibIp8pNi3wefmMjX9eWCtbEa2XdI+docsk1Q10Bw/66qtu7Wtei+pyOLDIfMo8GcZimOzFYpf+4DmKxTgW9DKJxT6tEdtzuQhJl5AIj6+YUJRc5GXaWYD7W15h2kELCBVZard8FxG3zWtsmtnYd6GxadZiVIoxn6exzaMxjqOYD4u4k8PjNoHGNvXFLiNYvDF8MmZ3iZ2Z4la/Yk0MRqEvPH6Xi/zu3cqtN/CaVttLGNpVyKYRP9XVeaHmgiyqUF29ruuqbjfXS9BG+tdLYljnulAkj9IyL2KhAGoSV7MkWUKex4UMAOHyH87/UDOdEJ38sgx1lhOSW3EvuqnY2t7in9onbHO7FmvjuXQoiyIvUR46QS3YobBUSeo6JwiQTXjRuw+Pk0KVlzoTR+0YHhOeXOSqSGPj5afQpdNgSEnALCbNosh1GCQB1fvVInRn7vOiCIPfkYUFZx6+U4kQJSeGExbzFFL4w4DUvyCerTFCww0ysEkOPBQ5CSmJCaoqLRxh1Vld3TD3yMps0+c/vd2y4K04l3A/kwfIg9QF5YJUrEHjfiM9AA8ipPxwQZEZi2oB5uECrl+GiDMJLXz/+iPpgQHJYRVFnUr9HmBaVE2L6rxKkdtv13+B9acPxx4tNm1iTFWhtPoc9l69/vH1x9d/xaFsVuVMmB1zpbMq3SBNiKE0WcSdVno0iEXefFiokpsmq0cMmb4ZkOOujbzegTMlUwUPbrcbh58SkedLIl3n/5RgjMqpF0rWqoZ3ARUdQGs+L4wSvzg89NJELdaT4GUFJ9b9j6uFCk6JSiAX5MUzg3Tnj6Yq3Z1kkc9NnfD8vKr1sZEw0ZS0qqV2/fFXpiqIuMygvGUSpq5XJA6PaD81EITnQulZhtAx0sOx1pSpdq6HO2jjdLY+i2lTq17LL2t4av2iKxKpxb9PxQ/HH94njTny84uVUUEUk8VmmaKDqaz6DQWACuIeW2oq+ElYutJRKRCeWFuy+BT5U36LeybpEE6SQ7jgNBrnLUeJBC6VbgZkjwfoO9rI7g1M420VFlha7XaUGR8zJTZOdZHmqSirVsmmK89LMr61xFo0iWl77+6cyRIbzxX5PxSSJkEv6t7vzpY4opylCCoNmYztBXmQVFftqe02ucObJSMcXTntPpvq3aajxOR25PINiI+UJbtQnCS7M5ygPVd+r/GO8WCI6vMLjhy82pA73Ay6iEc2oYWW+ag1lR1DRW3suxTdVY64fYCP3cH4vv4PZ4lXs92GORzf93eONpjsFLt5t3cUrUPeMu+PqB8epw0GcwlUIdQoXMgv9I1SnBUprV0q4iyl0bYbMTZyT3I79B7mpEu4hvSXYrXuVJCqnFWp+vnvb19W80VVkgm3Wt7bltd48+yLcXrFjO5OgZNW87sFTnN9+V5yUxxkWi+mOzs3NzfJzSip6sudXUpSOwSy8V1JXqlQFYrLM6kpeZwvTX80o64orVUJA1OdJEImccJdgSkST0V1sV1ieBRcpUQbVW/3U1U74a7ToOm8XNqCH3RgtVo3/6AwDwNKyoTM8prINH19TS8/5o1WpaoZngvx3cgySPpShFq0+GwD0TRBJLoyka8vVK1xgJb3SsXYPPVGrwqipvRPdme4gWKbLrylBTAGcpigTqJoq27e5qko/bxVZ9jRO4dyTS+45BBTnjU+6NSzoNhPwyRJWjtSHyF1+LakwyLXK1T+hSa1mWX4EL98wfZB1rATzj7eYS0Rnz03ZMNRzhxNxRB+pGZXKjXvad5I8mwM4NH2rPe9Ztf/OqzDx9lT2ySYzGoltXrNjJjd0QPu25I5X719hXrCCOvwXCptkbxYvU3DPO18/7z2jG0zQ+5I6+ZzpKkzpwJwYr0J6VGZWL0HCTqlLpaAQIOH0NRqLuurBzAtPhtN8y/r+/1xyJkG+x7Xvf+ApzRONp9ruk2/nSSfrBv9EruPkpKSJtVn7OwjOKSFYjbf07JrWgAyfBhZkkot4cmW6EMQvI76xkavR4YFWzU6RJTEHuHpW+boPgS8favt6Qa711In6u9NpDS5wWcmm82U0Ula5D/VtdpaRmW/LS2iYgvMCG1vk3wyfDxNbVys6Dd5mprC3wuXN5hkf9uWg6FB1UNtLfqlZz6bUForukS2/dohsV3qS7v2Gamy99m5shd1XR/tgvni0mTVTembnLyptq7iE129Pf5g1ezyLcIbOEyEpwSKwRTb+eKA38W6JbB1M2+qu3pZxgIVF8ijTQEO9CUDRwUaMHZrrD1mhZL1R9vrGHjyFrsPFrVLtgYhCh0MlhgM0706ymKTh2NkV/zMY5vViPe4zRHxRizE3nliY93Y8BBbye5WRjle7r38QZvJpZPv7kpFc8aoDH7ShAE6MVa2WEenXc9S6WPQzB+l39myJjeieC+qmpYaXVdX3IKVKujinOU1aRnM1rgkq5XBSkh5gXP6pylu8WYr86iNRwNUrH1Kr4ocnN1+JgNuXyYXfGD3zpcNEbBSMfVwL2bM0WncM9dw5JZ3YJK9yLDE6gmDd/ti/xe6hnxOKwJ/B2JI/4+SXeqSk6e/BlEIfFdqoaeis2lIoMMR/dDfX/ZnA+zo7yYjwjHuA88k2Xs5TvYBNBa7gB4STnoherSHEMe9ZXlVUghsMzmBHgPWQj+VJHZdy1VACtklXMNkn3TCUsAhiJ0JTU+SkRwmE4G/LANxAzZn/WQvGfWTp8mEfgRxAfaH18nQyoaqlXXl5LMcj8R+0T8gkcAuAKvFoqtUz8Fu8nRP4Ccjre1d4+cNhtDflsInYpKNr8dvJq1uSc4llVldrNuKpj/jN0OLbMOJpwJAk2tSKYBJORCs40PXsg77/Zms08j4shVD0U7L+0iMiGvi+c2IxVSynmVueQgOnsox/Y5b/yClDDozmKOZdxBb8M+Y/hhkS2/enrXvbrLfNR8LeW0NM0pG5hVU9zO8Ycq+wpfob5EcJAdg7KnAjx3uJhOz2DfDMW3CIg+huR7JPq+q0ks2Egfe860cE/i07EbDwMxNrBPMiqpRDsVYjAuKICIuiDC9AQTh7oQmw/C1PnkUX+zPPt2XNXzKmMJHjX44UawjkEVd3jHZPrNEaEllMAMI38jaS7cvaGlswzTrD0e/wlFI0SN2lD04Cm06lx3EQwQyi75fYLPFnCJMvdCTggQX4z6bOMPFcofu0IQ9IXrKmaG/K/b6YHf3pQkqGIZ+kAeetjoFD1tZYMtHxkg0hQ1qGzqzarFyhK3Nsv3r/ay//+s7AhxAcpK0v58RNZC6KJTSbgvZBM4/vB6Tgoa/mvFBZ0wIs2RIj+GQnmzbUjmSIDH65eAdaRUvE6iPnvtwWcwwSVmoWjdee4Tsl6cSCmSP2xeD63GB7Dg0WYNYn0CD5MEZJTyDYqbz61x7whwdo2KX9Ao5Bb1kI45ejWTWeBmhuYx4G5qXEU3A+pl1AywdQA3XI5ZjcG3wuFMnp4c45I6J/RaXErj4tO3LWS7yfvtFkYrJXN28qOgUDIx4E/pD0Dd5qrMpveOeFP/Og9+R6OxB55PW9oHozgKDJJhCT34SYs7kAseD+b4UbC79UeXlxpqsc9nnmhTzaMwDEje2xyu3+GHUvfCBCu5WLrjpubdyQaHEJRMXQJmrle6UNP77XC315ncuDwHydgmvTadYpZJLV2VYyHNVII9U5azI8QlP23+YDK2u5ucVrZIT+Xt9+6WqmcuicLOIt1oRTX/B72taJmWylV4tYCU30zoCT5jb/VKtn9wy9iMRMJ3A/hOn2LNp2QjQ0PWJQbII/XYYiXvMPmGB7CGPIvPhGrqF5Fj03bmfd2C+tUFQXL1gNg9Fq7esVhdtZy59Z+5FZBCxtnidE2h5advDh24ICCLAPsBsNtiX6GsaZsF9ukE3XjWqNCrKZHmpfANySS68IHJ3bzOCFhtN1lWh4O4yzSuzw/m8oUQKNs9OOYo2pPtvYeC0odnq2LKfF8mq3Y+LG07R23aKLiOOB3u9RFzYtsm46aGlHhF2eZ6XqaL0sbFi/xl7fxj32HfccXFr+Aee6JlTmh2uAX2lVnx6KVxAbty/agV90lequq5u/m6zUszDH9WFBkGxPjEbE8Jzaq+8sbG98n7W4+VFbZ6v1IVcFtrnCbStJIjTJD7hv4WE0KfOVM26NK+QF3K7zScllO13n4SM7mvm/WuHlW8xIvHl1gxxbNQDPF398LhnrJz8x1LVq2NVKPPFNTjpWuoQ+fE0oK66mi0biEVK/b/q/mw9jiNZE0Xv8ymCUbX6ZIiB5CBqqKRU+Ciq1KVemo4oLe1uFBpIAAkymyASCwmIwuLK8+1nOOMbnOt9t+/7vMl+kmO//eYW5uGRCVBVe6qByPDBfDI3NzczN0v43DQGnkjrJJOomlu2LWZiDjF+xx3vRCnSKSomZywftItLkY1ibjoxoB6HJt4q1TmlfM2yOqTUI1k+eQxMKZ31HcE+qvzx8OSP79ScTO4ptNYDArCPjfV1cpToiVFjS3aijDFOOVKRQUlvFnKHhq2rbZnV9dGbBbrjqI37fxC/GsCUEHp6tPyNA+b8xlEfMilR48OMDAiUI9yobKTYKQIEB4+CoEpzWjlY6Rp7GbbRMN4DlJCn1KMdaEX9EIqEOlLZ2cnLOchkRuOdyKPOq8daY3ES+8yfwqzc6XiqZe8szgtyWD8HRy/JOWHB1E6U2ZfP1LNaE2pBfBskcNZQt2kTCqI/o4JG23ycLpdXGOod++wJ23uXH3++i2DPBcsLHr0cKPrO7F3D3BE2cqE0FAGR70GSJzA7uJ2i7YxmqO3IJAywsm5DdMKqE8Gtv4gmN1kv4W+H0NSPoBc2hSY0tAxXz1MJyd2ADkqFMBFDqm49zNK6WDruFFR47fFbJOMrUSLuN3rOIVe6WMwp0puhPpJ7uuNIXT3DoyR0KFfBQ9yMwZWqM0PC1g9AlKK0WOagAliSzF2xyxUhtrDHquBnohNyUJFNDQDT6jacmAqVG16kJS/nNO6T2k3ERMJ0Mo1dkVRbKMrmcGB8K4bUZ7Z6xfGjvKAK++Xc2fX+2tmC9rKTRZq6tgHLLr2av4HZjHeiD32C4gDrE+bi3W+WKzDIefd1H2JmJtB3Cv3A/edKzo+6oMHFjkdTdub4lzM45C3YY/JX+IXJxt8RCOVoG4EIUFGhIxn4moDk06g6MteWKT/j6cKRQy7e5RZMlq8wytjeq9agY5qQM+meRE59iOQvKMNDSR6Uo2akJV9dgrwW3BNxVxDvC9zjhHN8fraQRfpRlnW8FecIiPdPAQSEW56eyn3sF6Sk22iW81dNInJSdXwmzCDtd/1lmkhq+Hsh4z2Xzim8aoctyV8pQHODS0BLGU2zvvjtMMIWaRxBs/TRUhb4TXXfOiY/PhXllLbAfskkeye8DQDZsSry4wmmvQfvCRvmTOZaIB6IYs0wE8zEac1bcf/9Ro8c3MMYfFdE4iBHd0cRwqWHidiekWTdtU8gnNopVuzRrAu554vaB6y+FEaPWx4qG8qv5LWnXElbdsrL9ojkRhqMWwWbKq4VuPNuOyj9bIxPLFBrooTh+9PxMKNrR4bfRmge8ZeVCD/mNTjLXs5Ps6MaCscN95OwRENw9RL0JYa4BQZ6vTeeAUsf4fIhn+niwSncDv7nizsB3xEh2f0Ae0tLBAUJN0w9Zi/VRBDriIMJq3hXpEHhu2HMuFjltMTT+bmS2FrNs6VYvEUFheNytqKREQikULcldK00ZzZ2obC4NLq40TKiVqCrbgvzmgWe9VCz/vjOmgCPSJbDxTMF54O+JY4F/WsAzqksLz31z5IBEk9ZD+9UvN8J2H+9Xsyv6vJcAaDAuwC4HSxoL7Tyd3H4Xy5WbxarVdl+aL1k8tEDzLP3ATdzf3/CHNdBuxnBhw0XJ5grBEpX6GFjD7plhzH/Ad61THVK5PsTfuFBXJBmQa0DOZZdqmWZLmcqPMMx6FYrc+BZfvyiYrqF0G61yObNTcr49QvI4HcuxSUW1GZra75pvANR3gUe5CfshjHArsC/vAWjFjW7bugiF5azVer+1aU3jXTySvjFfNbozMVEQFztAgtFN6Ci5OWZDKKaBhBNkyvr0S0fvqPRDtNtAq7Q7ewqgDRJ0OE0DQth1F4II/TOrtBbqwY4HGLT5KTgdPHy+nJOmWA3OUeLl2QwhZ67yBZS5nEQUqOUZbagNVMuECHW7SATxg3SiTXbAET2g+MZZdRfARSf8PF9kUyy7Iuraep2/QKf2sfZr/OTkI5PMSWokgYVZd4KFYqFftFvfZ7d4B4RjSKESn+LLqQmrYUEREUBS+HKIT8VXjYglmw4dFgqx8GR+LiVEzYhMlGieZola3GrRW5GcsfshLn50BZ3J9oBEHr2ZKJlGigjFnIDR9mFnA20Xn0pC9EQ1IgjyWFpWoSFbyjKPFvgHIgR38EreYTMN15QILB+Px+vz2GBQMolmIyFEI5OuN3DSrUvIleRHHlk9ev8UogQ18kWY2Qd5VRTUZH6ybSuoVZ0ADcicRrOxlHDNla1tcvPes0OHM1vlmbHa0b7h4HYzd9cXN0EcXsh5tMCUdpuKPBazmUK6HjxR90BAU0q5+cHjCxcRVQcKt8sZ7iHaHvPYKAwOb1cvhEM5VEwZWPIHSdStpBDZRT3LA+wNmglWugUWlcPtCY4bfWa25JXaJXutx1NbW0TtdlGbcPGaTl7rU/GwBus1eshZVZm40zz5rayT7AlfL311Mu/KnVcpQbLc2x4NjArgja8CEwd0C+hpm0FnRDfThoeyUMMlEbuRHihiVi/rCUN5daHhUxLrB4xDWM5z1sIuPwVoyRM5MnBM1wmJdFYMjU+P04CFDyHpPW5oHVFOfrJBBiUju1Ojmy6ARMMVWvKr8yIHpdnL4IqKFEIrobeVZEDw2833b/HJwQNuxzlWxNoPsd4zTXYxVHWxdy4UVCBc+TvkBwf0Hssk+sZKI17OvJvl875QTE4yaXpPx+YhBmXub3LElS/YFZh73QG0sH3AELEzuTqJM8aZQ9MghMTzj7U26aSsI5HQnN6Ks2B8Zch8GNlO/j6LKc4zAQNsII88UEF5CpirLNMt1QHq3W2CNVZxNlO/SIPszg/XdaglqqEUVoJ04662cCaB4HJ6fJMrsuBSuLv5OoSzEJ4Xr+6j4fzQI5wzoKrPhE6f650nguJ7lJhiBvlEmshjO0b6i5wZzpTs0hWKq4pp3zwHfuiGFvXEDftsRaB7E9W8rzDhKY2DHyZ54VI0PUho3JEI5mqi2u5WIxc/4iS6Nf11fJYXnAIsUOqHHU1XroK10VLGhMnAMU6eWPN7ZHSbKyWCl2ituaXl1z/E2W89zDwsQ2C7y7TM+AKOy3jPzG9OVppjXpAro9zXouvK17T8FbFMzmdDecT02YpnVOGvbqS20VdVkWNZl+qatNNtAK1Z4NGO1sQhzZsEWLCgGGnDkYetg0cKnwZ7M+N/S1yfGXsr5D5ADk+I8aMDJpKaJPRQlKaeru8hCLrC5zl3Gm4OPLr+vKlQJRiT2Su3WbyAF0JVZ9beoX0DkYqHuFAomtWjRHCz0iJda1IrPoYVWlm6fW+PsHZDl5tVS1DdRSLdT9EXTdj7Oq/sKSuZioUa3/E2uTMY20mxdpMKWu7CWOoDMvuI/kng2AFI4CH3vz8JAJgSmjcE7zqx6jqhkoB4YyTxSWFPynHFzGq48huleWERYkkEZ0xEG31WuRziWXAb2wxWwx9wmcAZyfLC+xDO+FtGeWAErcNs5cygqebIBgA0S9d8c7eh2E5d4CBt6PSGDLNvKoPCyQOosfLxep1Ac7WKYc4uzJ4ymUEgH/Rb6NpPsV7ALc/wRT62YoHwqenskL5pGKlvHFf6X7jPDrkAD8HTsVVenXj8MxPktlPUI3kGCEn4EyeC1P3t+9cKABMK0rguslv6VpghRbWDiIKbQvPM6XTGU7s5lFAbntPe+nT2dFACgUDHC04AeXmTFlnOVeh68G3ACY15EzIJ8mNkT/E+510u5dt3qhYgtKpk255D73VSi97SswjDNlE80v1ISCtixlYyOL8o/lpNZCRecHCgPdqXAxxSuPFPd5jntT7k4VI8a7l8U6YjwYTwOn3Vdu10VR/NqzwEQDDKocYh+GVJ0c3MoQwSZ5jUK2T5aqwy52XHnxWFAIAkBXXhGb9VO/a4lzu9ErfxeNsS+iCigd2ET7oPNEh+XAYH5yEVYPuVCrLryYf7E6rB8JOeMqm/k0rXMG3YWYA/7fx3n8Vu9wPxuJM5N+R97fmjz2nLdhqLzq/Lfm2jQ4rens6Mq8TAxoJNSblOdiJjLDk5MAG+TnxJM6yjdZfAIpMzySSZdGU6aVthaTwlnVLhZGHkuyJu5uCbDc6vaRXQxZLjg0hh3m70FtiOomOZ6IbqDPGpZ76cE1rOfbh7HA6CG6jz81HbahS9MH5whHeZcynoPZvLsaPpKS294AAGxf9z+BfqFbZ2pRF4IB2N/hBRaI643k4ffhQSlKBwF26EpwkcfU+cVHXhzj515wCHn8+cpeRFgfqyI/9bSQxp+bD5UnfSSkDHRYlds4GCNyNRzKueNkxDFjO7uEjMg3OkHPiHe92bQkUtR6kZEzoI1+Ei+tLuQrZKoSpRx2XKft8kpAQmfqtAmEd7MvL+Y0BdS7XF9AQU2jbqlKGGw0AvLMXJfjQZXm2b6Btt+z2+o0RwvGyN+jlSIGR7W06V0Es8SM83+BW5sD97MWuPRwc9gwLoFS78ERadhCFC6eOdj0N0++M9tYJCr2IzLrPPhxo2BVW0PBmfuWT4fcANHCnYebjCPUB8oQq2zuDits8ovHh8jSdgJZo2ysV6aZp7Ty/MmBsEOdHJKJun/GoZYFOTHI+n5+s8F75BO+ih/jRkfOjvC2CUfMk3x9I/WIp9E76XHLvyB2PLP3KXkdzOOTY9uzlgwOMzE1ONppRPO5AMr+/vvr+FOs+eEHZeBvZeA/xHZIP1XHRQShmORsegdhkeVF+FmUKNsVTWHLLPcjSIkHM1zKfjJLCkoJlWjcpfrI4vtrCObzfGX80P8ZjVykcmJ2MmXl6V4bk7if++zMugQH2YTmT27HT/ZyMqQ7sgL1tPnxBfvbKfaGmds1iAkz12RyXcZ0pIYY8Hg7bEZjKadetkeq1bDbXk8ORQP+L9OXGPCFByAvDAptHbxBf3to0kZRBlmotNAWeYQq6M5HulPyFE7g02K8jb2+EHZ+JSWnhmMYlOCKz4xCzYTlV9l1QNAT6ThAqAq/mvVlgtVugmzrLUfoV7Ws5Yqx3TjFcpJHtRJDprzFl1VsZK6cfQ201aXktglkQjLj+mPf73s4HNvH0/OS72IdKUV02b8MjE/gYAn2Irf/uQ56t84QGDqNIXFk/sp3ps0Kbp31dnIzeTCki2QIlyGKtXuvCrrbSypSrtCA4baQ6bXcxanuEss0PkTaRwQHNIFZ++JH+bepASotddhzFxhQrU3jMilLWK/pIObKis/lYDECalO3aSLKRhXwZeu0tsuV3pYqyr190ymUKRuwKOxqiG4mvcL+GkiApLZ204uAlqlpWQXXhh1SA8znKUxrE52pNdimtE8qKymLMgviS1Zm490JqVWu60KSi0DpMAywqFQUlU3/0kee06slPinvTtiG03QCUzEovYeM09ZnZZe83D2t4UO5AsRhWg6ckwU/iaE2DwMJTmpQxSucrGFWflFG1Nlwggo0x0Ee60Xqvldk+CAMto/D1GPUXBEfA+VLEM6IPveyExDjDaFCYVFaW9Z1MvqOoD2xqfzEEnywb7ZR/siyoNdcjn0rOUteCTI83whcy77+qJar6dBjITAjUX7xu2+FZpfga0xcse5/KIYSACgLu0wqGKeJ0uq32Hj/p0h/B962mfiiJcESP1A+RysKfeDIKizO615qMz1xsuu9iZnaBllwrNRWF0q9vVvIDxwCHZ9AAWq30AtN2Z+8VJlXYgGaevHwXx5d6hERFZOXugXzUTvCJBewn1asAnKtX5YaVzFw+whyoaO4V9J2X0JhdC4GA45kTmYRKYIkNCuYzV7YWz+5gNcRNBT+HJ9fCNI9X13A6k4SD1zBkd8qC8m5cBNREcBGMw+0XnCsFzMz9FE75NNW6m1ZwF+07ahcnfCigR8Y4QGmTKVPdSOH0vk3GTm8IopGmF9C9kZkpmf726ytu1iu3saJVFo5pMj1qO1UFe65mDQkKNjf+0oBEHGfi2dv7KY/rr6C1SSj1O+r/SMwwk4nZWQNoRBeBtp/elYH5UrgdOtctej3NaWARy4XRBMYRURNyuJvdUU6sWMoMHHB+FpTL4e92zpv8BBJ0yt3C5k6dsnNj5GTdnEx+C9+rAiqQJZId0ian14PIVyIdyHgk3sDAWzCvgtTDq8TDtDxCLansux961vsG3h/SQ9/hc9KAOKF1axGQreO5v3LzNXbHutupu8ElJ5KDXOceVDkFjZ8aebI9rrPEZAeCC7Qe2UIf9NJrtksKxKyJxm6h2IRgAQRUTkQ5mwTJiaSPqL5JjLiHRePQP9JTJ/x7wXRQ3Xvx12eRYFnaffhofWiA3G8pC9KRJoq1VljLPg2sy0ruIXIeDC6BD/pBWoA4/8w7WJysptoojiKsF7Ap2N0FT1fOR6LKo8cPdfGsC/48cpx65e9mpSIPkmA1ZlmNzZus9Uo9MqMje1o4bCDc9a2COeL1gF5sarfAG6ZbclZW77/8GTEoNpzjkfOUg9hE0DYKLuyQEdyTh38yT7cVPNcmB+ayIFbVrfpyy3GcJhnfg+ZKyuOCNJT/3m8qpESOL1SeIDWu9Vg3T0tleS6ANDRQSBOKqtaNg3spXX5pT5zMOZ+Zed2DibXAa3oRDyYCx6ujqcHaVtkLwkpajhG294/mIAjU5tJEBM4YeGbBGUBQ8B36uzyFxGWlrq1F7uXH/9Xy5VwyLv2NfDB1cfH5CbDpMjAVeW/CvXq8NzLbQzMalHKdhOI5X+uBMxNh6EqPj/nlTBDsafXr8uwasjgIXaYWIWTFkTUqimgdMi0UI9g3spfmydwHYzX+BUsCnbVGaFhCmPLj9fkPy5OkmFhhUqgCRxOjfX/0P8Ky+wjV1s/ZqNHhN8AJESe1WhdA3gAdoMmXP+g+qhtdfAjvW0SxgMO0yqyKu9QYcf5u1s1hY3utRUAEAgzeQh8DCcix5Xk7kkeDe0q4ILj0UQ0zScClOj7JvZcjVMk6bWREVgTFZfML/I9zeaAGW3yfbq7RVuyVjudcgG0zRQyjD3YGrLqZ/rQZOh9QJ86nbcLgfvXTOJ+exZe0cToLTwUFKUs+M+VBIXxRGS9w24Uc5M1qVOvfw6hMffJPLm8OZMn8fgNOwqO6dmcyCCb1LCZKcImbXJ/oS7ev2/AqYHVTdydmeRwMaEkbg0WxvGgLjwHZYQHvKOhN7hIbcc0QpJIHkXVVImgoH/RfqTt6ZMnloB2VeMu18NpyxPZGWJ4kQ6fkiMfkc56y0rNhichboLhJWpHdSVs15NLbFBhIhMnqG4P+5IGCaiRM43Fs36fDbGzJBhsK+NLo6A6Ug+3EN322lNeBrO92AkDn4fEGro9FDoBrzMbt7CAmldwzk/bdoQ0T4MUVrhpsxV1hjGznD5yEfvSFy/Idzi5njf0M6+FLtbvZcQ84w17xjqSGw6+3I2R3RlS7V7ZIk/c0kmj0DovoaYUcuGBMrY32hy9E0IfnQsPb6M3dMQqga8eeYeQpkN/Us1jaAl8AkAgTqxm5z9nKy3k5sk00pP6RhSOhuH17D1KJjZNx6U0Y1UkQe2r37Zp1q+Oq9U0HJVsbnqttG8QmwisN7xNaUGxh8iJXt5mpq1Ulqs9ipNMziodkq4OEg+1qQ2yMyP0BS8j7TWR/7ctC9NxM+faIgyi3CHLLbeLl+hgF7eIQPr2Z3XwDEuxC9fc1mCiXtTTQsxJbtfczIbMXVxvEn3ouyOtaeC8ZXPpnGN62hSeIsMo9zraMhUNzDRBq3u1xrskySSPBdOZZtB+1dLMVRcXuSGFw3GpWGR7JXUSOp7kob7gA4ABaPEzUKIBw9HGzvE6TAiwCK5G05pDm1onLxd+vJRFt+pwvUPYUnqmtG+fQXfuJJE1LB9AN1JrUYtUniNh1BZNTiig5hTgU2K9CVBmYmLMrudu9fKVbg/guaO87hvtkipKvZmAZeA1CjJjbmHZd6drJ1/tr3WYKoEmDmJjHPbxet6QDzO8BJjzxkgiqtUUzhwk26x6gCalUKcVz4i4UdJUzzv8gvZWPbntfr8+z3raVq6v+Eboi74JII4qjzV3iQ4gRpyDy54kz90guSUQ9LqlIDPft8UMfN50enWGhNxAWhuGUFCkGwzl18CjpwoTX1vot2hO4/6ctz1bCFUK8FGN444bkeD5Xd05I/clbGkV87GYNJ/zFY1b06vaSgwT060g9cq42o6Jny0hF31uVYUG6n4op8hthI4wuYTdav6ke2UZ7bDQDwL9BjtNrEEqY2Dtd5BWDLIJ+C45mNKZywYCIT7apToYwsJznatcWNI9lawOlBuXZiphdfQD85Z05C+481FQzKMF8/JiR4hyl67/AyQ4OD0vDur4ZXAC81P27VQawm76QrSJTx2sOXrUNz9X6ffUKTssyofMQbMx6dhT6e+Vn1angCSYNkVQXyxN4hFiITk+P0m0HZMYA1CrclhEUPBZ1z1uZdkexL5VyB56dhGUQ6QZp/ran+Lt2y/x8IO9wE9cNuOjmBrY79OJyju7R8eMwJ87RbeXHwAe9LxNOeYpz4ODZOAvY2QV7sXJpqw0OSPATRA0e5hDHnnQgceI5370oX2NPy8fY2tAC5K7Zxn4fi4Oof57fhEuV+OTKHCEI9wWTgvkldhAuU26p5KaBkqZmWeV9Lsi5AND9felTQi/FtNyKtRkyn3r0KdRYOagLvrYcuvhlBiAQ+ez3Kwut1b0VixTuJAuGYLvAjj4cqdKzFPEeFvyLE9d0SxHRsJ9Yiwotrmpe0s5c/Ox6w+q6us4AcITlymGWwqKlNd40/8iXbkugWlsGiQcLKl23ftpKK9IN7ZWvFVJsnaQnOYDH1as71f7kMWvzOV1/URXmj0rSKk9Ht9zWorPbiqH87hFFO5mpgTKThP/lf/z/Rhihd45FQJD9xiZ4A7QXJo+IF3r89K6wlKCcNUjKnreItNRc60TIGt50F0a6PcqNL0p9wrQX3qh37pIZabECv+WFLYSE/I5Msi+Qo9rsBPjhMSOJ0KbbjOgNtsgHExCSHeUtxBAFP+xiAg/uPoO8blkH7QpNWcJGwKT9VoVU3k7GOMVuXcsOR88HjqYBwfyBMDVPttY+q9YnH0I+g96+k+HW6M2A+4RXAu7gaHY5ZHfbjy5xe4AJD74+7DhBAm1ca0sfpyT3i/roTw9hg7HE78dPBI6lfyRFo/wTnOYY9nEyJhpyGVQnodC+riyG2reiI2rMAMI6Sq/xq0pt8gGoqWI2zik6ejNnXyzISlkb0gRagk9EEH54X4zVGf0RiUgiLLlyYQmk2kS/YW3hDr0eIkPgrQivBXQgTuHvE6UspJo8gy211YSN94+NKGuEH8KeP6I/b+bh/Zj9wtuh2US7+plks89wGiwmFX6rxBBWVI67Ko3Tv4s0V8sxbQcGAFNkdLZ+WKlQFPAMkm0sFEkpaM6PLPltAhJOK+TQofDanIYf+hQjM1PLY06CWt5nCDr4at13Aux4I72lMle35oJRg1BZehS98rZVGI0Ofj8L64LcVjFtqv8SKIP2tYZYwaol24IW/AUwrJ5mg1kpkHYIXTGzOi7EgFQsbQiTtiWOu/s5JnrvrZes450kGdF/fW/SVd4XN18KxQbJsiGH5/D4tOV/ZGpyERynmdU6+bK903sIxgVD/Kve1MhNZgE5QrcSKCcQG1kDf59HCGh6b7Hvq2KVsUUYClt+oWS1m0w30N4HVgzPeAS4gEUZoLYUkrEDf3KuTujocxBUesqMflRB1+gqEb+lII118DERD5AaqgOWWZaU+yi+XNI5weLNS7+44no2FIRiNVucwGmje5KDf6oaSi6J8nVFR5N0yATlNSOccntZTBj77DtGHDvzjjrOfvf8Xmvnj+Ezm46vQV5g6qyIdEPDMNTvvQpHpqwt/kwU1W7Zv5j5BIKOre3YGfvCC6r6ZjPonqetIhUGAvhrnhDNMgcJ9IuW0iQRvZ4w7j+SpAeTh4FA3sTQNh8DLJ6qM+UB+tgIOo3dczaijllcmLF58uaJB1yLT+QxBieU/pzv37KX9I8DNfrwCQFLaxJX0eSCkZLsadcff4R/9Z9P5N9HDBnnz1v3Rh79L6DWy8sF+MkTIcHfPpTL7o1V+EDHt/6rWLTEoeDJVNMCEu6vGaTZbwuwfb9NiThtJSQ+g4aFkZFozZ3ZuWDmJXBYdjcQmLxGLA/Jlg+Vz9Zsgo7ni7PxR09kWjEtUkZn1K0D5csokG9W7MOFgEV5LKT+3dFZx+o85s4xq4fqoVsO4/qB9dRF52FlzmqjUQKzQXnCHRaLYweeTNelYF6cLkL6zWaJDd/3UEYW8gzd86BnHW5gkVMlEMZefSSNA5aiX5OHMDoSBoCIf/kbI6GB+OtoaHNnYAzr6enOd69Pr2YGc0vOUko+PN4xf/TrQ8Bkpu9HWX+hkzv6228pYW9KZzkuQs3zdphnMCzZwSz0MmPxhKqt008ALKo468ihC/LYV0CTfAV8qz/mfLHVfzLkROsP84a3bZOw1x/Kt6welhvI2Ggn3In/o0/KTfNG4oeYh2HMEH3wUlHBKXXK1utQSQFEDDtfCfHMyUCEMEgFpDVGSMHx0IbYfpy6YtLu60UgxPg7RIw/A7yWH1k5tKBkRgzoVy4dZ/eFMT73iD71Kzi/NHzyZfvIm8dPq/OzeNHFgK9F3vbiQhD0+/Of5c7o+T9disQWlxsN+Yfb8fjJR43O8RAGne6IZwKgjwconDwJzWKGGmOyco4CKCqIRx7OTmB+BATGIds7lf0oR1nZncnXMJ7QIi16hQE7UE15wIF74HKCTJoBMrpEHgB9I4Oy0ck9Lp5FuAIPX4K6m8NrZHw4cf70bLkUPRj9+htn8T9UOwCn4TKUN8NHforitLVhxPMzzKaQ4M/J/fHrs6J8tWtZvH7Yjtk++rM5VSlk0605rb256tHZ9eV7VvGwENuizcXwcm0WfG5jtLkck7aHnWNHBx1hhJn0S5EM0JByd7dcGgs1R0fl8fJkgdmnHvjGtjcmhq+k6X+Y8cEZcE6qGV+Lz6dVyVGHx3C06lN+fT3hLPG2Kw9/qChAP6ERYDsWNyAT4JgEok3yiTZchlq/FGwSvsBI+G6Byd/RlWX+pnjba2JqvyBvUT//7tkUVFxSn3zE1CBfkTGJ2GtFhVTfz51QM3/mbiXkJu0DohO4maLjeMbYTaiCTZac1sg+Y+shvAyIkmSpzOAqM6cBw5riW70DAyIffHoytV7gPo5vFVlP0YWxZ6BvTRXRaYSZWk39im9joIeD7BUCRPaWTq0DarKEdgx3/HYEZZnbNOJDC2Q91tJIalq+84891wR0UWDlt2nwtlKP73v4as+kp63fisOz0+urJPF6IbtgL5UAT+wlfG0YV0d+89Iry8OFAURAAsGRbCB6T8yASaDkzN5/hFy+PmAR6Rkgdavz1D+lEbx4KitikLfVQ7/d8RRyfBIL1w9oJR4oKaocBrjfF4vNcKI0mc/F8ZlQW1jwz8+1CD41qmYUtPEV1edaCtOINAgTWO3pRnkke+TCEOeXXSCSEXS+wGIdkWI4WDmrh9/PUHeHHIsOCWKG4xYbbOzYnDQIuxPLjq9p6HIDKKM6eSvr2fDyIbnoQzErBi046vFq1Aqx9q5lVlOCcbvyEkz05bPbfYym1s3d4F+EHZXTnXkb0ANgGAeAfq8XUKTe1hU07kXJFdjhiXF1Z6bLTH2o+oeLIRVR+ultgmQUatNSovou67uzhyBMthRcx4BC1Q4nwX3wlYLl/JwtpcqRGLm3xGdXgSBxb8QTYhtOIqnloxnHvztvJ6YonUzSboEouZJiddNbTHTAmYrkGtNdRnQ9XtPDzaVM3KV4zz70AEbwGmvLDdCAV7ZZYKjXie9/rKRvw/AypRTL7Jm3aOnB2DYNXvo7rjPDviRv33u1R1nDah+t8af1Ys86FQtgNvQL9yjLXx8W2x4r/L7rY0ugQ/I1CDfKtFcPo18htkiUwnHifpS0kZ24iRM6m2OcEgqmdfua00AkBS14WtUCK0P1l3OpdXWJEDDmYMn9SvkBbI6IVsl9j0fP4j4Ick0/rUwOimtJdIqJCS3ddJJZgtBFihNSkACMmAuHCgJS/iGTF9hvFmBFERG0Bn8Hcj+AzOSgUjF6rGpGQbAqXXNXX/e8d550XwA+egy5pie5iDwfE5AlUOh7Pnc22Psy2EdhtEyEKOpjgMcXIUfvEcKnngxMHv54+/cJMXCArlIArzj1weA2fibfoZfWhI/cuNg/ewaoNHnRnrrBChhPikprN/JdrJLdQmg9tMGOxwQv9OdsUPgLXBKQp/9XYP97zzmhsGM99vNKopetxiWjiUuakqtHLRALomM8e5S/H8rfj/EbEiqx05AUfH6in0+ePJTynyIVRhj7vXe4jsS+vHaLxZ/8mIh6mAeoC3r0CY5MKyz8ys4jh8NImwLJfTJo1clLqsv/TQB8r0XGjXci1SX9WPXf0M+uMtGyApQusaUmyZldfmwZTxOLjR84p1mKbRh9jJ7CLMPVvzhFGJiT+nHeBD3lU0mBtBCZj+nFCj+xOC+vIbHClyvdISB0STUly1FSHUWRyIuiXzMS9glWkRpgwXqMMmiT6Ynlw5mJwQ3qqCeRG5Zd29f7C+IOTRAn3qXR9LqhXHBYnu7djK3Cpi2LJnc5ezt2IWVkfc7F9BVv5S/9VDAq64fDdzOIEsyvWDoi6EZt5SeFY7pXkM3pK40N/nE17RKMCY/F6dMZ620rQsT4iUqx8L7V8fGRoAqjtUoJL3w/IlR3PNFr6TvKtr10AuCDHx61iqZdp8QqeGdb7TAVpD20qoeaMHkFa9QT7RLnxibNdf5IidHk01akGi0krppdN73iFtNCij2GTmPHCpvj4gaMr86a38jkK+ovAjsjm0Iy7b2ZFXK84tw1HoA7TU3GEKknSrONMus17G3WndxAefNRE+XIAoBSK4Y11uqKUROtPlCbOoG+ToGI7q7ivlhCeQt0xknhfeUHVjIVpSpBihIP77vy0hLwKB2kT5r+tFvGc16+TdAorTSayEmglER30m8Pp4QjPx9NU792U6umLNRG3B7xntQEc8XCOWA7nLFXJ+kos8+rJZor27ifyGXoSWyXOx+t80DwIUKEwcaxtfFj8psLXPj5EPPVCUyRyG4558Y09G0GEfYOK6bDLuVm6apWJnwonK0l6V6OqKBkP0ieFgU6RGJGwkXSZOjj43RrPM5UiHkB4ck+1hUg1cPQb93gwpyf2i9qOLyobFpstlsUTkK8VknXJHR9XT0W/dLR+l/kHyUn678i9b98i8TKE78R5j9fz5BJfZSfqyZgBk6PR9RLhfZFNlsXR4XHusZe2qKlysqtDz2YOsw4enH+OPkmIFibKmiUS6R+yw2DwA/pn5xB+g3XsSWwAMoN+fzMPh85c8HKu9mFoe1wStH0t4BMwL0SxRzzSpR058elIB+o3TMcSkTUrZPpU6etXCrVp608j4rzJh6rR/DTakKz7uwzVb4QyZv8EEVxXqqm6fdHxTmk5JZ9jHVR5zFA3kapRyvRyEKDczLmECMYYaAB5xNpGfU8CHUsEwkgD30jSjcFhd9kOzFqjAw71GRk7+ISHW+2MzNJHG/a0pmh/cpM27BPsAc4mU/Wrx59iJ03mg4pSAuJIeDLscyfXdCkHVX0UyWOGffFEqbGVasfdjv10SPaL5gOPhtgREEnj25ypucDqD/YYyOGd6abuNgdLxjRx1HyzlzUDVQ5BNdHQb+IOFlYnvbvark9KDf57Gg1/g0pOFRIe+FZ+8kTkAjL+EwGi5n82NNQBKeWzG6T8y3brYNAqn/DbWZdPeko9aFvBDJ9KCCTyz8sowzvHVCZxJ1cTJ9fcyVF4NruSBXUsMclYLU0DPyzn4aB+uWLUOo9qKE3wdhnik3YYS49+zO1LEu8iLj29Z2BvAddVmHiBQMcK4H6okmTQmZxxKPR34I+ata+72QzrF+JQE2gxfxfH30oqeMdpDcx498On3r/BzZ9Y5Nzf3ObQ80dhtcSG/QDOtMCl2OiQb5PuSePMr3RHu9xJ/uY/r09pz36F7JTIyC2jkgp6Ih97+/TVPbkNgsYa9JYiJzNusOmeIhpSvsfvMtvjxI/ElRb722G46BvMN0R7N3EkRa3wiNYzxj9Nga2iHr+GY6dTn3psXi4f1azt7ZlcNfauF9AQn/ndiHv6WI2ZUK9f0vnqm0r+SjYitLI1rvv0rT93J7U4c0ChK5NTC0GajtBijWcfxFO/4tbRtpsNs36G5QRyCwVc5GIOqz7X2wDBsHdUSdxbDil3qgB9GZ9+cdHOUiy8NLhW1FLTp0LYhWG55iJdm+tCwkq66J4VxlHYtO7OeOARNRS5JmcCeftjR+KfrpicfJDlpCdpKSzdjI/j8JaHmc87OD469bui68boUphS6GqzW/cCiaOzpHf1jjrTONb0jbjbUeoAC6aL45QCg14ySfbuxtiqjgUVi9O1oI/rc7Tr/KgjTP4mXAB0hLZyPwM3spZlet8pzXGU+pMplStyUsVDJGjWFx/L+l2undaw61LVCCJNhrk+TI9Od5o27ohvYO+T6HDGiz+jRcvUKi9E9Z41RJ1hm0TsejkqUNtMETCdNDm+JF9OpP9J+ex5SdNhDvctIhqdtI5yBQq5bDttfNJdsex1j6tpptQdtPlhqi47hACBAmUgJfr8quTjX48+QTObJ+AC+7qkteKKeTPhqQgRSGBh6uZyuEKSUe5DBdiH8tFmOF9AC83ysH5pG/uOBryO48tyEdBROgV2wodRo2Nl9V8Ck235Pvq1mvA4nTHL4ElHX1oZDLCznDccUh6oHDcF8G0KtAqgDgMLIpRrPtUQ/Uaa9qEYZ/c9dI8TOKIAH6ld30KH8GBgbKE4sWc6KaZUT6bW8s7UhAGzc8CT57/gkU0+4tSOU0tYzTEuIl2GC5c8au2uyXV9NwYINopbA0oSZ8EC5dfyz4Gd/gQLibMxwo4v62hkSaHUWkv/daYO4Ap3lBtfFmTCrti/KfFuQMvwk86fKr4XRLlRo7G9uKvG7i0bgHQ8mLdqnCgTQuwyYgTLQ+/oH1z1xe0nEI10ncLz63Pad+xh5bnxqTl01qQB39P+7h7ZhtNPzEAvl2z6EEohtak41JV3lS2KPM6Ipk/QTuCnoWP3NxQN2wu5EiCvHNb4J0bHA9FWSjE6bk0lmDEo8r15TyDpIOEmb3lH88sJgVVQ5hue3unO8J6VT52c2XZ5XIFPmLwqEceOxe9OY3V1HuVm2EStFTuZ1braDsfAEmI2/kYVW99QCeSwYf55cQWBErvwXdvsK5mR3qKdpRALfwUC2V1X2evGN1AgjJWtMTTiOa8Y730KWTXR+jX1dLTXR+R2+K3o5tp+TYuu13Gd3L9h3K0TLj7Y0Tsi2wMSaJmU256ozhJJNCAGV6pFC8r4SMM0UXV7dAV3AmtBD0R+Cd/X8EglpJ4V7tz2qI5wC4ScnfMvJxh3R/DIsgnrrfUbk1aPFrGavvysTTsSCcqeRtaRG4XbAi7yQuVnPGna6C53+jVzz57xsIgHYZkNBkOzRPxSaW0/iFFhlEaRbbAIGQZdklOjbN17BQdpSX/GZOGdrqizsVwQLhHC4dMXAObrmPTCzPGnu7Z6OH6lbz2PHzq9ZBe9tdhfcNa0lGfr35pWVtKud5V3phX84aytPXIp3t2Bdy4bRScYVD27uXn/wlfe/Ic2vTc0x8KUA7uWOyo3dmMHtiOYD8gAH/8EGiDd3mP7U0epgbEjhYrd3qTJ9cULm//Md7H2x/jlTtPuvQ4RXw6oJWycANjvo1wqfnI39MpicGkj/7xL+qINy2nd/jmCfwjiuCX3jeGigEQiyELxXjujsBX509LAolwS65AWx0XUNxPsPcitTLWIRjrGEqSObhV5Ie2dgwrEE+f3fwUyR1TAZFcIsFR97p5UjNyfTU0zHI6wqBTQ/7OAfeceTGNfEkfHjuMXSV0xGMBA/qs8tSZp0Ixikc5LkiGACc/SzcMKcgi5jaX1cOOSh32l/XQV4VVioUhPxwA+v5Jq4QjC1dcP4yG386N8oeKo+4BnT+GbZTR1Z+uEC8eIG57ydi9TLR5Kl8nbuCeMJD3fGSIvr7XE8N32TSF+oJJ/zs+ORzeR1teINooNr5AjPD8DSIqgQMuC/gbRAHN9Q/cEqqBYRp+nsjHh/4QUev0ngiCBm59BYhAYIPPABW2767y3sjegztMvOEPX0OvEy93AD42neLjj0O86Ut5r8jrz/Hi8vgsv2xpLpxb/kat+vEN/15OBXq4tM0ujzfCkLxNEORoKV9R7/zpoZSQ/+Extc90eDLukDGmOpxotZxoMjj5X73VsJQHwys5h+VBto7ymuexDrfFaAoPvj9i/nytlRGhizxMZUb8vFCt/QQlREeFgklxSDRQORNnCCquXpnonr42hwBOcCY9lxh+J+pm7XL5er6DiiI11YiHBdjHclt4XDO4m7NOxJU+08rUkIheROTFCNo0D5sQeCWSsde/C4O9Zsa7AMqgTZYWr2/lZSASzABuXPqcuQFjJXnmAJ5TDWnA9eWlrMPz5Zkwct0aaAs1HvR/2CVis0OEhjZwQXcZYsSpFxhGhy98eeXCFohtQhi2PmOnk5hQwyZiAv37v8zONiAQ/Dk7BskRzWn/AS5u2TbI4t5+MWnWodwvQVF5UzVnlVisR9wF43OLf0Lp+cBh1UDHywvqYvWlSOmAnWZp/XTEWptdkbBjTI5MWgGqZLQgWnUJhcsyCk25yzV8MnLZxuPGL5rYpd4wtu83Sg++rdeye6O5SnFBHrgX33NIUHdwHujKAZeS/W6wqfEat1tZiTh07I3ssEPhSBWIAq2jckCokkTQf5zThu2Bs08Ws7PlyxgCO9s5QqBfwTmkoRZ+gl8RvnBF93X3YFdyejZXixVh6GeoCAdoii1/eMAsN3JfHl9L35w5stQFuYsTycX2Aav3F+6kL26+FreP7Edtj5K1eMNaE4U4Tm4lL+l1+Nn54o125CuoN8dahi+sWdx52Iu58pOK2GHcmEEM1fiv3JWuBkjyrkp7lzcvNPTvUjg3TufeUgDL7p7AE2Sd+8917vbq8ky8RQIYE0QQPpME+Hi1FPdw+7rGZtnAmxnwuFjd7lkgUAtHyOoir5DZhQn7SiZqd2J+5aciFBvvwSXp58mtPNyWMqYxNVu4drpLHwOL3m8bTkyQsA3ync+Fzz9G+RKjHOVLYpet9DTidJqQra3AyKhvKsjM5Lcw/4K9YIDwIQv56+IKeatpcH86wBkD+JbpLZD68A8P+KqTYiKXHiowB94NyQeETzelKIo+2LrG+eJuBLJbN7hw4N37xjJ/WYkgn76bi92MAh4sbst2JnBUx3m4C+C7EzaUH13sjBMh6Mj4APdBJeLL54I01T/jhOf4KjbNcNz1fxOrJuTBsYjFilper6yMFqEXepTBhhNvr0z9DSlEXU+bIy05f5VUBk9BcEG6RGapi9oC/8aqq+TilymjvfpldSq6q+oN/pnhn2P8o+W+wgTJwUQHrc8UJ+Uv0VFSXhgmErSsBSodKTOse1KDi5OKjN3neS0bZ5VFkzQo7tQciqBeoATZAsD3Nigm92Sd8jjjmZ8XfF7Fr9dHJ/6p/ixZxhNTIHLRG+RMLJdTKw1o8YTywGynPKMUR93//8UZDd5fCwOZKntVqSN0rNJcIFiigg/+6969nf/b/v0/PpBXdPPjsVV4wfhBOFm+Fp/A/vQfKH62IROiot2JvKDAb97f1622ulh9M1thAWLL97Y0pTVfz+cXY+1w20FIZ0tI6MGhf+EO1KgrW+UDqKa9uuKStutEy8likCvh1KR/2v0xIuRN7g4zdsjH5g/JhCbI2osMdu5rxNjfcaoGZz1f9g5OzRagDSQkmzL/yqCtboPmsdKNiMXaPrTt3RnpjIk1wltgtePEl7hjhFFqKTZW7cYvktkTKQ7G8w3eyn07lz0/rhHt7lQI4A68HIk3PjmLYZ6Fok0Ncbnq0nU+2LxvnRNe67QVduXpyJmU9MOYqonSCIibZHe9lOebY3amZUPvVfEM/LXUvGdViQtOCAx32ogXBT2goWHJsQp1/vrLtu8Ye371V71UblXvz14u26Tjh+v8DTr9hfywrAXSLMcpmOUJmocsueldeTWyzJ4Xhsl8mwArAbW8HYA8Se3E4Enj7EytxwfTnK2peZgw1fkbpPM3y/vRgJzusNkP3K1Od2LqXW2lQgGaedN8JR0Ro3qmB8srQc1p5H5S8CIZU01rbeClR84JZ5GU2MH86nGEH2S62sqZjjRMRow8irUZ00BSKEvwGAnJVVxsEgnW/ehcAbtIhoexcPHk3Hw3YhglTwkWFLOFfNONodYtXpDV3wDtwcJw44yWErBOVGLTGFPLEEFdwYRP7k4ZqO2damq0ICmatEnO02A9QRNMJdiA63NoxPPw5ODI6hQk7K5ARqlxbLkxvHDWmFhffHfPKWBw/BMZnCHkwvOxHTbP5fF04xUJuCbOUs4+R9/2haoBlksR4cKAl3b+lluDtAOZzkBQpucWVO8H0GgMQntxPvu1j32rcgX/RaaJ/JHkkz9CzxqBAdfR9GSKsTpCAiGALowtY5zZL69mimAI7wY8rRB/XAPV5n32+jLocwt3gcYxa3Uoh/Z/D56SXu2wUDnaFzl/bf0vMqoxWfKmROlwA3HE8ot5wS3WhKNrwv3XZBjGRWmKyS/NT75yahVv4YgHOQfTspydzAtvUFgj2e+x4M/nMLlLJm0ayNyz6aFexAITibPyV/EuGDRm7C0Aorf4G/RzpJYLBo8JlykrwUmWrOJuVe2Gzil/Dm5MQijtekQjMJ0CeYoZslen4z35TbIsPxQgSjZ7j/b98clMbkQnOGHQVVvmYqe4PyOLuJqMEKv//j9X6Yrv2xcgKOch8KbqZaWM1AfcxbLZRwIOL1f/kMMoicMzQY96QnrvjtqSSdW7dN7T3ObFlSpaABv6WWcLmItkGhlQ01ag1XPfhsSt+HBQvfCfyT6GiSJunz9d3jy78kWGk3esjhXt9jSUJO5SwbxPQGqBCjgz5E9NwPiSP/LVVZW050NwwOhhPomJgXwAS5FHruw7xTF2qUNfFuj0GezVnpbqrDqOZgL00tvgJ/AdG0zyDazHHaeVhoiMfpQ9RYMvX21p25eCgIQ5NDjwcZBqGZqxyIRney4cuse8IExvlA10sKRBCAOTUdCWHJpkybqBEvNMeiMxJlIgtJy2+arCOZ9Yo34HzhrW2eVY4lTaqLogAfT04ggD6+PvkCYgaTxbqE/p1aarsaN+cybn6IBb1YrseYVQrBE/JnW3xiPr2jG6JXoTIQftyDqHPsCA7voC9pEnQFfpR1qDtQYjP+z2giKnFBD2eWwbIPZIrYW7fT2TFzFoAHbJF7grAts6o/G8IF8kAIQOBcJ2jBvRYaPowJ72Ou3336GTxQUCazd0f6AncotiaAy5hLkLBp6LY2XH6+5grGGQLMn42fHeM+exu2fC4ianc88Em6pP4Z3JC6wWZzBz/gvjNz4y96+6VyuQAumn7apIQGRdOfFuWuHY4Sl/kA5q0w/l90qmeh7yFivHEteqSDIsiy6tyis5tU8AT75QQbrYeVZj92WtlFtbwuSXb22/P/pvAlXWEl7gVGjQVpZtV2LfPQIr+57AFhlVvOTy/F/k6ZYsS1AGZKfOr8henMmUv+hIjybCdUwOfkzZfmlHsTynOVRePF5wyzpdw+SoWTv0OA3hD7ZoY094a/6ZIIOAYFK0QYaSVgGS9XEj6PKRbGtgPauIJEKmB3PMcr4iphg6RvBPhxjaaizPolExi0stWRRmvPeUsNrvnhXi4y41DNS0pFbckjiWhIKA3xFzPdUmw1m8LSMu18XjI3uaT3K5q8pO+AKAgL+LDwHQ77XHMdWaHsi0Zj7IxrX0XDg3OKl+555EzZ7DJ6IcorV0fXlmztR+/vGb8eHb1QMTSe2oTGqX7UgcTiEzEuX35x+/fr58A/G22G4hz57qeO+gspZ2BazG4lseLwE/fnKXvbq6ulhNa/W/usKPqfyQv2mKwFuN0a1f5kcvdA3HAkR59+pYt8B4LtZIl5jrjAIzmUPnbw12d71S7vKJhHixNXfUqWT25NiW2WfOMHWr1rLQ7BZxyle5o478kYbgFNBPNzTHMoLTABUIk1la+5Eh9tX8IXTR6qywg//Ti++/kxGBL12c3oxD7NrV9dHqWGwEsG8IYt2QaHmbYvi5whn6eQrQSsfqHohpW8fZtw6CdoSerwHDZtzyQ+DByEy61JLkZX52DL+8Hb3+lrUTFMmIvcduF6DoNXDRe13sdqw0f3boHgv4dtyyPZCFVjAIsEifNo7keo+qTegmdwjFx8QXYNf1ECyQCB8yJhsbPu5uD0tb3RXHfTo3EEVmdCc5E/Kz3wodzbVjNdgcSnY4gFmOB+jLVqLibItUI/uy58YUoTstM/MoazCmeDj5tLpPxhVioOWbMf2PPfF55XDuy6rk49ndpRl9Tnqz3gtk9o1uEhwi+ZYQc9FWs0fr26x2U0yd9MOmzpKU93JCgS+/PjnOg/Ww5UqHt58Djq5xhYmb/E1P38a+AO2dXE6+/+Ev38WFcXYxnxKZ+bjrDboV/HNkMG0c5S7ip+NdRP8MdPdEYlMTchv5EM3cjeDBOMAfuK4jfw/Wt+TgcU8YYuEp7BKc5A9phVdYY+ZT4lMv//LimqEaCpE/ilYv0I6ApyI6uolXuZ3PG2Krv3h1fQUzXE/EdcBfwkPZ7R+44HgxSqUiR+03ZStiCiPKpAqVkZe+F7zL3kMWRUUwrcSZd7aUyrBLPFrKGnaY6Q9XvIqtezFoVsCcxfQOJsieiMPEFf7uRArRaK0J79wYo5GXpwM4GZXP/SZ32Hey1APTgVrxVWYVYL1FfHbG4+UglJxbdPGEvXy6RT+QAapd20Rhy/KddINLiEFGcNxMktfQ09TkWNB/gYlAhYmoADXosrR0kHJcDYziwoBfpcIXy7cyfqZ4oXUi8gmzvK9MseFETMsKIeNgZTlW2DEwFMPNdH7AHLQeCmbroAibr4Q8jJe0g3S5tfU1CHYzcqsOphLRyVs4IAbeuBJ3JqlcwHgvhcQDpYk+SSzsG8Yt4UaOBwE35Ge2goZALnlBWYFMIvDD/BJjS9FM38il5vLm2y/Sty1p+sTS+cdsJWFl+FGtiSZoYKLp2Iv6JZ2Ivycrp/P+1VRdPd/6XlkL8tsCqDuNwwgbywK1kyz84Yx4BSuBnUn8Rj6+DiiXTl8qT02FX81uNHAOCNcIJViWU8q/gm7zS9o/sDVA6cCBfQy57GHbjVo9GOPravZyNdo30fLfwI1dLb/BTnk+C4cRSZqvKmE6/6RfQIhs19ted42Af6cjFRvUkQCoYSV0ANdXcpH9N7VsckTUGglJeuWZfCDcxcnBmyOvok3XKDBAK2oI/LxbOXlx2MNV6Xnr7CRx2m1lqr0QdEZxf/V2AUY04+t1T8j0wqZIMuvpgDcoK4/tuDhd0MRrZbteG5Zy3igiBcqeff2UYF06NvXNN7BDvUu4faTjwWkuQ/BXJTHPaqXJe5p6opFyvH1w4qlna+ubNaQES0buB8pAb6wrSfA3OdHA4tBfpZSXS1WULORqc30yX+VA0IRtwiYMnVCG2uOJE0fiIkef4XwU1xeQ1r7PPOcT7KNXn7/AQFAP/I6VzD7MjGHyqZYnvfXWTsfJp6xUuhuLM1EXKw7RpalSHP3Nz5vYvabJ4HnFAiL6Oi2678VCZG8PquUNxcOL7wgtShM84Puhx9i0VTgFpYiTKWsZ7fhA3HY4C7VHCJpHtZ6GI45+A1YwYj5HmDwz2vUUdjAPqRfhWQxBLy8X5AKE0cjEmsberC70VXuK0YcXsTHbroPT5CD2YUvY1quyqEwgBJ0ZkIslGE+bNj/uTQEbeFhwDiZxxms9MfTE1XJsSWqgbVcD8qPYi8qQ4gfEbXrqTdFJU+pqCJ/9xt4zWCKu3jCml77ZTwSTw8/eA3vdPIDN5/W+DT2KD/p+dKPN71OFafdgT7QmkSzQlAk8kLSDV0hkJPA7FGFfrYDO2wGKWS67b7nyAesfZoU7mMyuz4oN3gbOh3S4nYjUzS4mHrSoHPP+04qlOw1vrBQ40aRw1i+s0z39pReMM2n4gJvOUmfH8BR5Nj956TnMWCEOjex/PjtYnJ8ueRAE7a4qlMcwTA1P7+bkwJGaMyGK81fjB39b3X/QFFpxIBYMvMKVFN6zlkZDrjo8f4Q+IknMRSlb26ndg2LLtwr2REXyxUp1LNzRvyun9e/CB/y7aEam48kHTTJbZSu7CtKdTVRT/W6UTyevyn+3le58LfKlE6NEBfZB+9bxDdKvemoriMLOyjFQl/xCdfnTn8grWML9skivlLDRCFFH2cEcG9DIZza3AHNYMld57yShV9dP7LzmYpVXxJ4s24HeAbngabfDRckxHz6lqGlvZuczwdhaMTmNcnayvBDOYgQVC+35YzecHy+7vQ6GlLZoWEKe7oL/XHUIUoaKgeBiI+B3rBrdsbsXJ8cKHozWdQZZTIUU674+lxNL9l/uqcpxqopnbAmKzqj8wQqK+RvKHcTA3pETtVr3IqeEyIETNdadQ80Bn55HLfxW0BZBdFfCF7pxYIgLpzYYovV4KcffzTSAs/NjbzYhfbYi1Y7nHOU5XPI0IeNZowvv3wKVEUJiiZ2YP1KsAblmL9oRbl+hTxiz5LkRkCT7byktyB4Lj4/iJWcXkygNSoEiWeryFpNX9xtPrNxPZOTNWBHfGO0Of82kCMYUi8Qx6j4fHmSgAX+7PpX/1FJmOKMJRuaA7phhQynPyzCmjbnxsRucy52Y0zcYtgeS/yM20wqMAXIi2RA633i3iJcstNoL1XZZzSkzPvGsQAsm9EpgoF8XGLE6t8ejLIagdLQIrsm6H6SeMB04tw2vkG95YnD2mWUtumabzEKDMtSWB21r01ZKdGGG6pKlW40zGIWhNNGgU7fcBJyS/pMhU3B6UBk0CIc5g5uEK3/W0vYfaoVVHub3/c3FaXHUVvBbhUl5jZvgsJE4SIrKjeUhEc26z8hHm2k3XhpNkAGve5YG/9Oa9gPfJi3QVnrNhH6zGG9nrBxfUpF5KmzIBessFb+QKl3CltZEeBR0u9ArmLkK2t/IDYW1j66FO2P1L/DTuw/nydcG44V9MA8vq35dnFgPf7APZplq+4DPLepgsqgpLBQlFlrmu5AgbYw66xwqQh9lEZffYNVlg8M5j77uNHNN7HRZLhusVLN0GifqRdsfxfESMFwGObW9HOItIygJNG6GgvfwVLMF1di4d2Bv4VfnSEpJnJoi62+/+nbYNf60aXphpt30TU9F+TUPgSK2mMDBPuFYZvvspyWM02A1CfWCBeDutrXs/NDIC7H3qpZnWEQ0l4MkAMyAO9TZDddQB2rvccw+n8/2AK5vwvzPmF30m3dt77gtiIHh3eQp1hdSxf+r3gbe2dKmG1w+unaE1PRETuv3HsnRzEk7RYZvzQKM4BgaxihiwFnaR3NofGirQMyim7m1vZN/pRPpJtmwml7NiUGl+fpgIUwOX/MaiTSaa278xEDtocy7v4uQ0mdCmd1wUtKxN/DWCco9RT3sox3REZod/KtHbuHtz05gsk48vZJ704oF2c9ohW+DxdT1bcf5S35wJlvtWEuUtucdpHn5sxBRKSg4bA/rAfBTCuEPwoH1b4VUKvnBzsUkf7i85OSLhFU45RpQ3yx0Il9Sok0JQwoWjCCTMChglhEOZPJnns1mNdt+Wnbg8M3Mh8v6w0wMH+0msMLdiMbO0aLJRwZELgb2xjykKmiIIZrciIlR1FGCNg6y5G49cUhs2v3juzhp8FPSTJhl5iRoA/cQNNKJ3p3k+ajBrDBVp4Nt78sM8JdAM8JoCelW/ZlO/tNRoJPu3/P9bI3uZWIpsyIG2tiBzcITBgoit1N6wcw9sWLK3Pwm2nsbNpMc5FfIvkU3a+xy+7qIRL/MX7D+RrToN7PLG7ig6ATP3ZeyNuvDTddVbQWBoqyd5M5ON9nIUddo+ujwe0kX2APvE1i290ZBE6V5eanSvU/mU+ZbTxy2zTtgQbKHSPWoSSFUM9tspRRikG2Y0j3fYE6wIEePWRrTq2zg2Gq1uvk5SXWzbnWZDrN2QFf8HBeuOccr93x7k/xJOJpxyRNi79rn6dnsCgr3wslXuEDbEndW5tAKxBir9HSJn04krCTINliIZD6LjnnIXhxIrx47NfdCDldwuw9YfVAvBQxMAs1J3IyRlPAqWE+x8YPqbyd/O5ninz8+kDnl2zK0za50dxj0j3SbJMcROkn51ofk59GIe2Q0O/KB52BZZWnORYQ+ap48Q+WO5edCLgMoWwvbeS00BKNMrwtI1lyVpWrgfIfAScK4VwozVryh47utHbx3kmR/VclKDxg0uwBkXiL9vjLOKAOXQDfH9iINvTZ3VMQSlIRYsv5uGg1LD4ikkMJqc4KFeArG16SS3JrBoTG1VmOyaJ2Clt+co6DE6dtA8fBNvkoQvLDjGE2KbSwjiE98YjRMQgmnA/Fna0FWTzqF8bt7kkIeaMo9lBzd40J44YAHwB5+jTz+KHpne72kErkZI5nu/yxn3RM4oPILgx6aAoe8B1NF2h6PwooGWyEttBsPylbYOjinEvjyO3OVxyvRpsv7ya/gy/+eq3u8tYtdufkwMnI6dE3nxdwv4/og2u7k7jm+vJ3nd3Awhn4Tv1rOJHPYvREH+FyKxzdg5d1L9n9wlg7w4/qZ1nXag2LZUWHljVo9zd9Zy6jsZvH+lEHqFnSBL1TZFQCnXMdbJfHl/YR8hc6r+yY1kTPcf6Ls4dMhHjPYxRK1Ss6x5oTWzZCZbDXInlWFKfjnagousYk3zCVgl1zw8fLClT6Z9e656MBezoRGwJ3oBe2Q3gqxn4M9YI2nRJKxSBwuFvMT3KkEnlBNIQh1NxQAZjm8dzoCzReScLKc47WvKsyEL0Q/sBnhRnpS8V1jBFgtZEHk3JvououNLobuUutBxvOd4SneytJ3iAhmDlRpPdXfFGC5qGa9hVMt55TCiCYyK9aecyv8DhE0Po0mgNwm0g+64rPCtb2ifinTVDOYAco3iQwoGmP285Q5JEKyw4nFx6KSnOkTNrw7S7t/3GUxsE9tr/9gEp7tAptzf9ItSoIjiCqy/QKMB0jTloqZz4kKiSW5yTtXFjAlOa+d6IlIulY12jNuGih1Uzw/9MfXyI3YUfeZZOJ1HAtsaptROpXxtu8V8O1qqRMvx8GNuB9iHJfE3wYc0XVSnqpuoMf2MoY8bv4i2ZPqmeGUnJpzuaiI/26vvoLvg6u3y+rtfP5aXifKkBU7NyOGjG07Rhz2lvjtK6y9LL43KqeYdBh59iV30rUFturcFpNv7kLmkfNRZ9RpqXk1zZZ6XTGx7YrBDdfJ4lik272Sni7j3o5bgCLszvXsLIKIrkNjMAKsHdCI7Rc1S4zcDloxMkROaHpyfCcBIO+5C91wNG5gDqjW/4czB9vF93Trsl14HxmFViOF/m5hPk76QqS/naXIRcwlT1F43Nou2nJJ70dN877iOTO9apw5weXUlw2lbjvncfSwPAY7cN4zd1dFZZ8/fvhQT/7EeFbvJaEhqEw0s31yhkU3PEJzt4ELNQwSMvg+XhdqkuWggvi/rKo34o4ApKzpxfKhWcs2CZE7Rpif+NWeWhkmHmh8kKUQW88uDGRUUjo/jwVKWxm/jPFijTIgmrn5jLy9RlMgEtpm8odsotmUp09eJA+Tb/fjaXc7bivcjem4AL/gWzFrhhrOcN2LPIHHfCG6hmsrYXBB0611ZETPD4i8IZkZ+q5oibDhfrbrXPYmhho1yqs2kKHIkuswM9DprtGRCilGXEmuIpgWP5Esg+dQm0Xp0rI7hhn+4h9sDWhdVnNk6w/QaDcufHUEkR1v8QNocYRTi6/6AYHwjHfC7N7TbsBqBdlJtvFGjiE4VoSzFKi1XO3zrINdtyTOxtls97Lg1XzDuBenAcl2Ub7g7dFJf3ZLVF89SLi+OFk/CBAOnc2P3SeDr9BczAio+E0C+j6EjPAjQbozkw+gGR3MBSOyZa4vktL4e0GKhOmrXgTye/K3MKqTtIJMQNebzcT7QBwECAXtjyy3EVgPVgONrYmjleaPOFAPIrNn/mtgekZtHH4F2QryKbjktPBmUtbjrX1kyeR5Ayjz9YCbftbCbhACWA7gqz1ULhvDTk1jhsizGUUBGc5exsyhFsP5LMrLkuXyqnOEkEvM0lnuSAoFZJSlEzgtTrU+v/8JTDvd4MRz+e4yIGr578rntZV93tGQ4y6ioBORj8lxt0kmBOL0dzJ49LbaSYxmL0sezyvzhSN1hmqOcCNElD9qsLGnoneVFP6oTkQovhQLNNz8KVuUQjDwkNPkLJSDhywWkjzestwjyUjLX5+bW9r5yaZqavBn9WiwsaBowmvWnQkVjlMdBZwUQPO5Z8c9nOkKgJ3l63qfR7y0KLn45ZmrJc1AGCu7yEcW/l7q4iJXpfe96kA5J4OGaHcRxvlSnJwEW4Tv5m8NiIT1LK/cfkYVx5Lc5a54oA/FRiThcBOXFq1Gjppt+kPQrQz1aPyOxTdz1JZd576HtM17fibPTuCwuMmFNlbTKZcnOMGK9MpyJ9X3QpixdCu7/wKnuMWAPbQNB4rJPJyX2CmxnNXvspSlSuCOYr8h4d6gFJDCvpzZls45erjpvpEJ3vuRRtv4RjpP+pYXYaLkYsxiINzPt2SUKJj5wdD1BOjW9A5WOGCG/p88fOKRQ6IsNnMKNY7BGfmWvQtC8LhZ/9OhG5VT18rIKGJSzg2tz3Hp3EtaZtpEN3gwP/K+hfjtnvZnm6/UjvxcnCmdgNWk3osEL/C7VtEZUlQlqIT56pWV4AeuBCpIES59edJ5RpotsHO9rzy/jZbU4G/tN4QxVh+2rOvqn8Cz9up1hEardp/s+5BgyMqIvy8t0iSGeDT1ichlNJ6cRDQuQ3dEWRumkxkvG7VJOJC7u7UntzCuCdogwcTus62Z7mTZfa62vHYUvoIAoNQCUMHHbSHCRJszc1ZZo2U9NlSKaAPzsusqfBwoaorEjbB5Aon1As7LcZ0+7ZBLbP2wO1hcAAc9euZD4ATrhoIU45DySqba/kUPdQlhnZJPClyY0r1mbPuKbxvx06K8TLkprR21dmvjdiCB2S0g1Wm562F4DmKnCqDjvFwTHOsiiplV5eBYAaPqB0c9tBHqNnIcIlseN4bueyxxOHQrTsH60O2w7lAd5wNqkuQMLBt60o6AZ7yZXoFwVf8EkSv5JRIm/lbK1H1C6lASb1HSIoQH7sR45zZ5+PAju/c6CmyrROG2nEuexMtuO0JpCy/kMlJAlY1HfzuLFXfiIw0LAOtGWTJK2ZGHI/BCxam34Xb/uIYllKsFlLu/hVHJzTeH+RYpAbZlv3OGbKt4A1XFMpicSGd5J13F3WbWAZ7kRjGDYKJ6gLShLEOnPJhbZK1kgvmrliXBDelKzo6Xr8gzJP7xsOGGOPN+9ECDh0FR05qeLbzgbdId1CqEO0hM1PFQBoJLhOOTZqZnAg0VB5om4b5BZpoos3DWxJfDWRMPazO2aPBqmomlGzaQRHEKNof9WRsAZ0BoKeuh8FdqPikCMl7TnM2HmyRAZHGHaQ8p5/aukiCa32UDKz1CM24Ay274uYU8mak8lgsgFvawFv9VeCGi0rT6+EnL1vTU33URba3apNXs6AyXD3uvp7OfnJKryVc9VfFF4OtJWofbdx0ONr6+HEUQKEmfnWODeD+kB0O8JAlM3nzWtdAN8gLSDa7K2LgrNJXzVrMq561mzli1nBGDhDlhjrfB4z40YYf+NB75AprPc9A0f9Z6BUYC/tZULLOE/exaZxto3IB785yuOy+0KA/ylQ48Bxc8LiJ3nA/NzhjrE7+kkt/LA8/+pb7QJ/MZJJpMjjbzJyDQl/W2iyNezI554WNCXy5p7gDsvF4lkuSs2boTShrbheQ1CCOrnkxQYi1XALlmmQBGIjMld052Z0Lq3USPQeDqWCKDcJ9zULnGgeB7XAhIfStLV6RqP1gNZ/aQN+YqjAtHcLimx3g2eqJ7MJs9JYVyTZVaUsoItSX+/CJtPsmyreeZXyFeoO2uLvU5CqE4kCqA+vpqRXI0VsRXvIde2+xcbc+HCs+MsZEcYlnTOk6JQJVpws2RYsNKn8FjL6/PNyIN5b7fKemZyJPO2XfG/5GePlsxS10P4J0lDDTTbfrJ48f6CIbzgBllRCS5sFsS3JB0MzbBVshx9BgPvesffv5JKvcRFXOT7Jgvhblr4E9SOkzQBwZ0Wg31N63C1P4y15Zgyj+e5ns9zynuKu5PUzAJJfLepUWZ2l8DP5J5m6/wumJltKVLoML54N8k2fL8m89dr84msICFZuorxkxuXID9PZ3fSgoq/RepAynM6uZgdiprcGD+Pg1umYEGfEDad+F0rDQ/jDZbmv7OKunTX6cfxWqBkADfSEakMGQpW0wA2urBBx9U358qL/xW5seDGsi4bpDKw2dSffCg0lf/p9/iOz75Nwyiv3oX+g/fPe3KQfxAnh9hpYza4G4xSLgCMzAkp0YMPrif9uBfJpvmofH0fe0WIP56zleEwhAO+6Erw7iylAcf9nL9iI5ZSU3JBeguO8/CvN41Kg5f9roI3cQqf6cQHfNL0jkgLhenstdvzpPmCijqjxP58I/cqITRYPgaPPBHif/4w8/iJrl6xUT2G+nf4pcVxUr4Q0UVMDMd73z5gHBl8doSX1N/jx+x3fhmENe+FcScInoMBptzWZ9zC/n84ccPH8KPd8sMid69QulP+Y0IWvj+SEp+/DD6++aAfwKKprdGJjAmC5M7d8KLmB8Yfvzr85XIqYIfb3ESdZY58ZM04Mmc8ODO+9nqde77G31b/eQOwDMH3xqyCKzNC3nHq395rVhvcvm9uYL7qDvbwPalyJLlazaDIVUHXvgpVM4TAkSkRiYKDhICbxqCMEyOYV0MeqdN9aLewe+famFYHrWBJi5nOd754zupDJrLO5wKQwRTwcggNgyvkyMtA7DcEnHInuK8YxgT55Dh5tbWxfQ6TuO/46rJZPd+CA4J01uMQXgDVZ56/zVpVXezY8Q+q+1lST7VtqYlSEsbWCz3lS8FFvBehBD0DAE0ur1bBEuhJSsN1MlHsfPycqGF77h2SN6hOguVEsaAW3M0UXsKn9I4R8N+4S+4Ief4JwvMTyDFjmWJiVX7yX0uC68kT6PA1d+1ybM5uchxs7U97naHC+zSxwWSFXDOnwWUzfEtgjSUVcdUX4AC/Dr3e8RQ7cs5/JLmtSkjce/27ln+9lbdff3dW6FP1b+CUQ8MydBkuXP5RHwnACqy3ofJn5Hg3F81CFUElQXqk7vrjsl7P/noTxe/hfB8QgsePfpUdu5HjwO80jNSbosmRRnTT08H+lVwt77pxNC/T7NomSjnj6/qHWxXXnhJAj0kNySw+zEkdxa4PNBPcyKWtj3gK/2ak2EjGpPkjZEZPB6BPsqTw2NGvFUyOfMvf7rX8w+7OBFGMl+PplJbGE3zt1Wwv8qL2QUbOfmz+d78Yu/7ZtsUyPB8ueNsxj2Aob8jc22TuYc0vVnT3AUoeY9NMN3VCYBlKxIhp7WQGhYMj5iQRK73+cA329/rkR+ZkPGfOy4NcBzIl7ULqDYVZqIAyXwe+NaGDRR+OwFEYN7LGvGVs3sue5IVAeFDEYbw3rLCt3am91CXceQcHXxPuzQICuJKw8ETWJzSD6z2+uI3i/TuZ4Ug1Y34t2A+XkATkg2rLGH5ueLYy0Lv/4UsKvbI87OFrPaPOqCJlEtVIE0EnCJ+0OnZUni4HYB8YB1uqh3nZLttQQ23e3svxpvFI1ognBDnSoBBFR2g3y+hW1iWgFABPl+N6Aha7Udv++8Bd5Sr3Xc6QC434YyBT6gEMjRAGQSaPIO7nnOxAEBLTJAueLHy0DLmMdlCmkrNuNMsnvy7ykJw83wJB18HmOeToyL7XCIsuXPxxLl6xV4BVaOdMNt3+wKbHIHiHiN18p7a52cyif7Ft/2O8FCrh11slPzpFgei7jMU/sriJLKK3TbCqng1cMVMtv2b6txwS7F/5TbyCbRNAtzFHhIeeChLMnqE0UsFqqhcaN2mSake++zjvswqbYU6mHNSrvwa4TNX8ASObzGHp2CxjZ52YNEl4Thkt+FyvQ34vX5XDEq4twnHUoRAcFawf7+zVHE7/Q0yaC6ImEMc94JhDLaj4B33Z7Uds6rojdYWQ2UnxYrQzsdQSQCX+Oc7CR5EA/a9kWdHY9+Y2AGyDeKepHdpH0W8SKW3FI5Sbj3PspgvNhC6pKZ/oqjH/W5IA6xZVAHTu1vxzBPJLKAO3aA3bxjWYEoLiEZlS54D74vDbSFHIY2AA1PKkMafPmklqn3jAp6ubuOezx04uZqsCCRUU/0XBY4WL71bpqq2uiPIjTyPp5zluegytgzsRspoq2hg8PpvfAY9hB9zowQBACK/isxL1nLqjizq+xbZvx1tUbHbS7wfknBwcUUdPySerC80Z1Vc4F2aOE5bp+3hP7oqg3706cOH1kG8Epy+bxBikjg55QTt5RYtOZC3eYYILWcI84IMvQCWgVtRXnqD1lsThm7vdBMCvKIWA+uu45mAO+W5vU73uIMbhCso3xOqmDponVeXBiakJHcQCVQuFghLEy7lnduXiZgkvUwxUGD/P2tddkk8bJQKSxkyk4gJGp3uNBXfBk20FXcahXGNzWjWcVJWnOmooMlKDtrh3ft2CfmEgcdfoQdNAjFSUdNgTeTwUSWr0wN/XWmDkicg6LMVC2fABLRmo9pt3TG6gZ9GLpqRj8xuScjkT8+hQFbSMW+3tSFkBX90Yzapm5Td3lYVZAd/yXZ78+mmZTcqT4ekDqkkEPhF/1AdrQedN04hnEkg+aX3Z7o7NV5mgjSwL5qJGpbEBDPQdSTQPcV8qcLA5rBwUWFftespuDoTYtNnfozx0UmByi5uheq17C1UW6u+x53gxCAP+FUCZX4NGxoAzY1oPOAGwG6oqXS0zprw1j18RIg8Rvj6XBrKYgkwpMIu2neZX19VGNvvCI/ojhyG1gAAVkLG2mBYrnxfwv3HymzAUjFnVyUcFENi4cjFSLn4sT3JgF7h9fxC9QpmAhaDA3D1dxMwl8eIn2c3vv93dxA8/XcDMd2VSnSSI11j5XJ12L5PsRXzAWCfS+/dTXMXb8OQFMkYCfAUpcm4eSrTnvLlJWG0HTR/9P+ExkGSqO4d3DXq96dwhe9I7bMTJ9DpCYub3V0epCMa3O4i2yqN82JNWBmnTgmwOW+21N5baLe1vsRtexwKNoIz/9PzwwjZSFvZY5cCFf1lxjiWaXwJTi5nb891AZAPGsxFYHqX+tQVgmMj1Z61a27XMfveUSOGDGheOLmNk0Vy6Wa1uff4WNDIZz8WzP/yP/4/BKN82Z+XtyaX92QRlnJmjcTSqzdVPztk9vcBy2TqCBArHtqy5RPtWedOuzrCT2JdUl7gDS9h5bPHCMq5qO2FvctWvujxM6qe+RA073ZxT+rdWoezwu0EWTKJrqVOHrhbd3qegJluemzHNavipEKP+QFbqIAZPLSZh58xiwe5ZfIjvOn0y+itN0+/UCYnSOEix7APzb4SIr7qLu6c7sS/E7KCu8PgffmdRinfN04bDF/o1I5vOfG7JvIWV+02WdRWV7QCe6RG6eApL+fRrUS0A5h0PLnOHDPSTyUEKPbA5nM9yajJ7Hy0kyjaNkvB+1tRR/4HOP6QOu7FTcfjWmxwtV+/+N4YWykOA0cp7lruB0GvzbfIeICQOjuO4W6jx0gLyvOgF10puZBU15E2oLs/EVq7FIIIAekD5qLx5cH8VTPE+MI+IHWccmr3ugnaZ1izal0uCHVmpeRc8KwXvUWayURrIXKLIWIpIdu9k/yROMXmgOA8Rf+bEqVe4us6D3lWSoRL6a6H8GwrReaH9FGPj/sDrUquOuJ/1Lh2gxLRPCoXDr5gn+OQzc1eviuDQHIm9sSoR5jURd0qrn9/ubkMLRc/co4lR/r56PHDxpwdf3GDeUPyjiazGAGwosjocmn4p0XlUHgnK3wfhfvI1ceTQlrb0Mr5VkF0DKqZ2ZcMm0edns3nV0PmUYKNX9z88/ymM5Bq04NRPlX9O+2l7mzg5LE+S5uqbS+I398KKvqAtz9gA/6RL4v50BL9fCnOd+jt6AtmsZWvNGPV8lX2t0ja7jX+Xe5vn0UYNtWLRDSwAm4a56Xc+KiGSWLd9pmhFi9/Xp/zZ7jzzC5Rxu8//O3OQOK1KLWEqfm+uxz8+f2vv47EeLsEd+6f3tWdu2MfJghzgRI8eskfSIoGX83cuDcsISYCqhjc86HoOvLAhsgqLuG4YcjCqRUSs2X50p1TN8FWmv7dISvNpBpIpyxYmMgv6SUVAtRY7xuedRTuPvoIl7EnUgFZUoNQ2XgBeofPB17prkjUo3WorVU9nvF1h3sPUoXh4ydigNd0XZldDtsO6XTYgzuyumwPQkm0CLEN8S6G6ipe1B124ov0jAJfAsVcAXddEZnhxWq4M5rV2TDR+KiwYfqKSHB0w4jP4XUBXPctAXqz9yEtUsJ8viRXK8DsKaKhjRQNn1DnbRRyEZgAQFQF9a6jEJuytK+wywHxxdeedZXekTSOWB3CtGbXl8J4WS95vw82uyKOl+pY9pYT7lNEf3Bb54hlykn6TqvOruRGhnqc+MJZ/hZf+YuTWz3nUybV2fS3lZiTbnShb4zplO6422qHf1FxaloM6mkWq6k/AzIqMvnXtkKcXsRbEcqBji4RxEb2qpzwVHiYYD565+cZTDXHWCj7NHMaLlMCIb5wZSCMUao9xCn+ZSWbd66cYQRiLqhjG/aGxkodnV1fjmPY7xIyLKaG+NBnl8KcfSl9Q6uWaWzKlwxxBSE5Tp3Exjykgq8M+uB6BFo5kixsDALBUlFF5HPjA90DvH3LMdm/z2vXAa7syuNGjPtGwtTOhQLBNLkOB5Oc0UXoCt8J8LG+c/FKdtMA+knVQt0VBgLQUzYQ+t+OYEhtEYM0+MpNZV/B+pnp+BlMpZno3hSZg9myHPyEPfTvDoTBKeErOm7jgmIJdepoM309ZC+7Xgo7FJx6fI9DIwXXJO/DMuW72a2PZVEYtnUo2gtpgqAVWMF/QAQLrff66KQ7Rh+AABuqEZ84CPnDaWpHOpxROO/PXg8fbMjpGehezl9iOUrUMmlcom0FBxCEx264E7lHec1lVt4EZdNIbvUL6Qi0vzRf1lhWnOJuSwhEI5D8covBQ5pUQ7RflPA8KecYXin8p/m2wACwFXwc/kJ7cOY4acNTwGdtrHpnb4yf9p0xjuh8MdZiazzKv8LlC3hibUWjZx5oej0bYNTAabQ8S1uiaqso0nLl3EAwTUDYhxA80NxbeyrdYggE43FXX5lRmW0fd07lDDYZ5AuNRYLjxZ28y1nCVPqs+VeLeeQK2ixXk7wE90JeQpO8BHZJni8JnjvC8ufZSGG+Iw2dnPs4DHdwn8I4iHeJl+dXi58oAI49D0QRC6GtEnG9XeoJ8gJANN02z8FC4cQNlCj2UpNVNjV3CxiP2slQLInpaPqxxCyDj012s0+LcFq3boDbE7K6iWwuOR3RQf4K57/+cG0XCkwy9/isSGUByg+G+NSpiiVHrJ5qyzKbAgc/WdpzUDSLYWl3tDxqX5j3JopMg7RUsd8jsCgUM4CzqUdD3Fs0Jo/v+a9W0WgWdX0lcFGWTNbkXYe9MfkgKruxolfCNTuABBBDkHMTfyNJkVOby2He0/oOFQEbotMoHCwth2rBQKVYtABn+AJOgkmf0DeOQdFRK2fzGlRAvEPJjBmIJGyEiD34WIWpW6coGKVzz+ub/jaC0FA2iPRJSTVU+Ds/v+i7rM6biL4pcLrcViiPINOjpvdib7KCRmfbbMiw5DPhYV6T1ObMa/XnZcT4IBfZyaGyIx4c8rSX/SXyQViYrgrwO5rFYZMdrGC2x9wp7wjxHhKIeKDWTpZ5hSD/NHIv5DbJi9XP5zgxNErMK387Kt7F6IUOeXCfNAGFRIlLKXM5lzz3JrbkywivitLVjzjEcC19u8BrC/PJC5e8yb9ePRyy6a9ydkLfFFaPx2ne3yazB+8oYopJHoOOdrn69XSzn31iO6/k1LgSHqOA56rZkaTpvVy2wVDZ6gMRxaToDHJ35iRBPil7Af3YTdqVA8zR8lo0wKKP0Wf4re8XLTlcMPPrYjnSmuYdmh8q7JdOWJmEBq3NWsvpSWUgAoPuyScPz4mBb/nAQO8fZdamOIJlk0Po4IZhUZ6XKq47WBJfHbUmEBjJjDJkb9yyyG295mfC43i3zB8b6M94nEo8YG+H/a9xlwOkGSnjERBpHoBJrSLPcoCigRFg7zdFdIPwxx0HhuHDSGaj88CT2eqVRrh4kBRymTVAzzdHUrASZk/4g7BBTdvbCWnZstlNQiXrmwdvUxtsN2ZwgaO13XaaK+mCpcHP0yM6y3v00Xs4Eyy2vuNfoS8bZnbIIWySTDcMsjvyKLvJ//ZQkOwdyzwayBw18lbKt33aQhN0jZp17eRup5IYjwkM6cONyRjda3Q1dSuNwSb0YPBGHCau/ajqdBhuA9IMVJyBjFEtkLggmT7t5gvoPTjUIHS/kJ7zAhP5KRcfd9ufQbq1y6AobLNnnNXkr+YMNlXnyVIFQ3IygnLY1RYJuszULFr4sWrrUKOUe+uzYBd9A0C1Vf5dnuXx8HEW8j3mOXEsAsCerdhUASReZfEzCBHZ23w5SDNQBYwoPpNFAqVtsJU1VRDhlf6tTO/HdaR1Xmtm5FSYWOiKeFBgwnBQcF2GjgpzdiQ2dzfthnMDlctzg1sHeQ537/F+q5A2cabNpoof7qfzn10oH/qhfJLgAIFW6lLQ4PdxuehxM8z7qJh9fHtEgqieuxNtzNVypgnEFj0dF2QzgjGiiY+NlEwODSj6eO52h/Qb6LhKj/RBb4Aj3FpxTSvYYsmADXVp0cpuuFVr9PZAXxX4NR516k2Mz7+a1lqDZJXMrSk/zRmzkAR5NoGnKzX1yGyvMM/jI9v5FgjC5KemZJgAIz7T7blHf8JbX4/QPySt4AVIsotzRUrdfqzI7MF2BHwkFOdbqzJEl0wpRoamlZuU1j9UZ4rX57D4hSeZG5ixyltYdZgz7UY5xmKLuY5fbfxhBh9jvE+8AX+iAVEmZsRfYzTh6oROynDfBzAGRqAwM9oHwBE8MHZL1KQlGrkynShkXxkKCdmEvs6yNIT/7Ix4sNSY67gYtbei0kgA/TrfDgmAAGczSkHewL7yZw/XsdwAePd+EcW94tZuSC/2E9Uwz3n55Zty0Hvoqpvb5Qc7sgpmVrKSldy/m1k0YW047asyU7PMSJrdGG6Kr8VoIs0C/gJfsqP05V2yUSE8PzJMEkOLBIrfl3AGUR1NIcPdWZ7ugIuozREvXZTR70PfUzb5BsrG0LodhjTl8fe1pfGiW3ghO+TSt6efKkR/0l6/C++lOFqmP1KfV1IIHQCsGC1UplR4H2N6pjTaJ1HBF2qa8NAz3VY2wR9hwm1jMuQNZjOyUiXzcTHsbzg2YI5BORYAIR9iw9ng+xUt78jkQqXls0yB5aihTDr3jYh9w/kVMdi16BjHcu3Sjuhw5ANGeoMbi47FEal/+4T62v2vMmWULIRWgiTBphAot658BnXqRtvnzqnziJIthDnQx3KRKI/67HDBphL7KbLfZnXk0vtScJ+JBSe0+xOncMt/EbMqOPPHgaidn10iarwb5jUjW/Hy2gRdcuTMqFJV81oqkNvKHstvdutKWoeFZpnw5mP9t3M5qLXG2oQVBJtTMyN1bqocy5T3G+/ZgAqYQkHrdMNeG1nUn5s1x/wBWmnNFx5k15tUFbkSn7JESjPSPShaTZfONvqHTLPPO750xdZjTNAaSO3M2qnb2GCbKTPiOeV1Q+kgF1Gr87yut0oVMdqEzQpavG1QUqPrvvcJqVz9aECAEy7K8quYmWWVmEutr2NgtNDHJvEXINE6v4y01mw73qnYzI6jpxtPqCiWlY78vVTUwRl5MJDvISZyEKBigxcWZWxTJRtOiLz/9/C6DtW4DXR4Gw/chFj6gdz+QMNfOia/O6PNWt5GOWuc+tmJoPn8hI23VWTBb2sx98q7hSNH8+TwlSP38FLErXh4gXxuO7/WbfIMDpTBNbHVpQ3BXQWDL9/XEsV3i/nmYfxdXCFyBq6IpB42SjIjcE3GN5IgExs3k6n/ZT8VhbCl+qlZVPIRrQMoTYuBqJI9SVPkYI6G0mGALMo26X9UyjwNUgr/8rPxKXXh1gllpWGjZlPnpvToKZMytxpNoFcs5ZCCaP2pj9Ffgaz7YezbUR5ja9u8bQzA9fFDi8CVwuqJ55xneKiQ9cbGhkr46oTYLrIp5izFdZ+abBs9zG2bkZ4Mm3uKP7dffJoQLZ0xe1wyaIKjzRSakwes2C85JqtzN/WBGC0Vo8sZK+iPagJR9+kbsmz8rW6sqnl/yNT4wAh/vBDImwORMu8V7l6cWA+9j7hbXDN/kHD7uwPIT97/YUEei3b+EgzpavChgOTKuwmHY18+WB6XTx5GQx8Zegq8BcV2a5IDP+151R02rpK6mSfIh7ROY05pmvbN8iWhdVnyGKqm4WwwBaRdtlvD39FEeItRMNwXlz0q8kszXe4USrP5dk9QDKYnNTTu7JklyhT52ozrb5AEDm5PS5Kto9WlRU5F2i/8uar3JUehGGPMHW2NMempd+bp5lhlmGK0qhP4e00Z5QdHtG9yDmvNrWCQqAI76+DnNh84APZGcYCqpcOPFEO2HoWX84Dj1w6FRauiLB0mpl2VSMlUHv92fvlcyoFGOk77TIEqutqA3V6ecky5iAWHcT0RFKBFfdOwD7TIg2M7GTn7i9nvGoKixMJodBtGjImuxKmBC6R4dfRXZDHxp+WFpxzrQzYr9pnwgSSMzMQNiyZ8u1TowD8+Z54mIx49mesVho3+3WDcRUdnVx5PWAupL3NBnTcXmVScJs7F5vfZSgorrCB2FWHpl0pwvACW0vOlpdXsZW8RcdJsMh12hz29vqq8BVpNiqhnVyaIZoTbQXiH2jlh8Yqu0jNNkVwqrvJRKAO3GWVMGmgGo5a2Hr2V9ZzbCrsI0M2KlFw3VX/93fcc0cOQrSnQagj7BgwOTiVTDnqGyy+eIksyTUn+g/76HDN2vDyZ//zj18+Xb3C5OL+yuhZS2C9C5ytZVbdVOJ1fycUERi7JauFIFnwtPx78+sj0Mx57AIqZB4Jeq1327nOsp78nhksnuvzV4FnPrsVk5dJeHcvSfgF5DN7W2+EnCPZ6fs515dGGG4ixIezlZPnamRFX5RkJrfWI8v0A3orDYk19jXqxuJj/9OoSsY2UlUL9L+eYp8sXV1ID0RNwCf5RK6eQsJAa0QqLu/Xp09zrjBtMBJMPNj/Bn4QAKNhUR5LkrynBBjFuq7Zxn2Aa6oAhKqKDEHbAStO1mkMgqehyT89mV3A5nrg8pjvEoPGzw4EElCHhfhE90FhJwLRuaJw5SsX+04vvv5uQBiHJfI58BKmpDZB9cRFApLnWJqkXoGWbMsY4vEcslZ8F+RhI+swwnwrWAiXm6nVryHwH46UX0o4aG+cmZzNvbs5tAHg08UFA/0HjnsON+0MbQPR9xOZw9Ba4sXnAnaC4ix04LTEk6FlizWilh65hnr2qfN+NwLD3RlW6liV4hrwr340nTGnio8vNQUxmRzDuze+mLCgKTYEgq7M8Tax5U5XTHePhNOnOMAgE/rn/wi5sWmnWZhAWrZ+9wc5d5bsh6TuiQ5XH3cBUbwll8WY+W13DMHZ71OXh6wgm4DleV2cvrZHalfE31FuCRJAp6AWJwLEqVO90flleYPyasv1+cmmBrqVw/ehVLTIaBFVo5Z4MVeHjJ5r06cdPmKaJHz480XIPxTLAclAHURbg1sHvBiRXMlnAsJOphpzouaRID7i6cUHJTW5BmmJ5zsDB9UqClL85siqV+z3jj35pg1eUju1oMIrjskfPt/Wo7M23Az0pe8FSZQ/Y6yvZIRBLCp4dmBuk1PWQVYe7SO4+SZPNcZJPxQW4uIO38rrTgWnS7WB+OdSenc+vxPzn9cHi/ODoRsz9MR6LlwOA3zG7gmzUMRGte0URiGytKfmxKtqUOHKvD3CaDlb8UnIr5OYtWrW3cqWZb66n2YPtYTXjYn0lxBhHMTKLJZPWzIdZv5UfLRkVKiaHueYPt19l8mcC07x8PGyIkFEi7oFTbMOHEEVEyZHU6by3YZP9r9a7snF09+JPHx0IJwKV3cEbxbNv+NVWf/pITjabu8XZHbD3zepwuBH6aDlIA4ujEeyDxPslTLViC2axVbQyNIzq98x6R+nk3veMJLQkQNNqmIYVpXolsmjs6QSiVCj4VmgR+AnH9NncSLl0g2cf5L3ydHZMAu81eMmmgTKy9Ga9uyW3murBQAZZTy8M1VX09jvGoLPHmyxbF0+Mg0jmRzRBkYw00UpDKcQQDh49f1ICDh09e6oTiGY42CiaGdnwmTT0aszmBT6Z/mJxNlEodzlhkKeVhzzD8P0pGVPBPkBabAYU+CyNxinwxeJwmvBVilrDrR4PTRnwj1PnyiP99HRaiMulGiwUS8qN+HM7cN3TEqRw6e0wTCh4V5c/5BHk9izcoWygFsKRs7diPsRnxTJXWtyTkyk51Dct5tFZGim6CSaGwwfevv57FmiNcTxhgkLU3NM/+92zD+TYIEzqmDkJ2+2ZLlrGgUyIzIMbVQJxCwNLrL2anIqIx7pj5o1P+x6/+q678F047LpaxiJXy00evfBnfZhY8R8E1GKlmnOuLbXIRCFf7FsfGwRfX7iHaEWa4wRPX0ARRxrs3PC+QH9yzeG3i/PKVLkdQL8mx8oMm4Fp9qmRQlOa/OQil68DnLPXTtHV2zPcIZSzr5uNzwcC0ryaoc+oH/YFonb0NwWLfM6yuEDGYee2af7ekGX8yuoQxwN1IUhlctoXDS+xpP57XS/2kS79Hshp0gVaO8BxsDHZbh5O1C3PFvuYNGvW7jBQ6WWl4jM/gmWCXcCkaGvpWHIfYw40F0+y0PKU9Rp+g5hmE9PqboJ+dTCI4dTE39/a2VW3dgK06L49vqbDJZftcz12NxE+QsYKPF+en/NJva+06SGbPFKhH51b7ncSkxES/6HrHVTkf4/fra3OskRqCEdcd3WTBV2Zx2aHFTvmwqzZh6+HgAetM+YcgtLhS6I7yYo6rWC4PXRrnPOds12ncbmrNe5/teADQ0uuAefN4grZF4IokLMwBdglHdeZxWtG+Z3D8Ji70ACJjBZakqWohi9zzsjWDqurp7nL6xhpM/EiCPYjEmMmvrjGGeCe/cWIsyzI1LzkGZyXZAUdkxyFDOlfaONwZ+TOubxt+5Ua8Tq/aJN1aDv9NJb1Erxhp1ZCby5lRmVdoQPCfcok4dbVfFMvqWnZs64a7AB5v+kwEcaxZHVNMkq79eiDyxgW2toWQRXoMH8HhSR5OBg8GiliwWcmIR6aeQODBQKEFS+P1b29Qxvorh3k+LM+NILzIk2CFQKLeagTMlhcl4YzxtuCT1ptJX5OCXFC98OxPt67kJuIlW4TkdxvwknPvHEpbERN6P/v+AAvHLx06YJzUVTMT+ICWwe4yH7qukksrLQ8VL5FFKawXuXjbqtaS0GqnDbFyY9L6qDcWzOjgjuVNr/QaGedHt+m2O6siaDHmWIxrueYKoAt72y6CfB9QIsfyTIUNzUCPt2c3JgkIEVik4Cb+NZIGzHxaqku6K6mWVR6STBu2AWaTg/ycVr7qNDxQYITpFKWy+8udnF1+FRo/1K8XqWiMouyGOPB8s1albBUBVBJRPk0O9Xmc+Ai6r1RWnLctOUP5NRXWIGTioqzxKQ7BPH3tlo1LAzLMvCPoFl2TPjDmlhHjthreMbG68mq9srm8tAdDllpubshp1f80ClwsioLQzpACmrQKyC2eZz0dsSTOVWZrQSiGoS2NrlSdQI9Jswt41SZ3ae/THUMOOL673jCjE11/tw/NX9vTk4pJl9lRJU4a2E6sQ7SzRvfWsOk0wJRwG7jkMsD3CD3MC5QWbYJLe2QpqJ23r5wBOPq5Yew9EZQqF4nPBvHDYCR9kD7+6X14QbvefREgcH5hsi3T4Ol0cVFpHg+qZc+vH8PMD5wMHs+SHVK7F9ACHy8D/KiQoG5o94sGluEiRzGaZTvIbSbhVoV4DVKclLK5wA8h9/nyNWHeeDM/KlAgwdUURcFp3rCMy6OyQovzlF+NYcDBESxLx8k88gM9LgjvOQ7jOw6OWTyFnpo0UX6Pskt19RxcT8ZRSNcWqI6KeOXb7hgIecHRmYs3Z84D6+I5CQ1PJDNExScgBVskKUw6uilsWeBizQ3T56dwNa46QyR62coZRa5ZeSkYRtghexmeGrPOvX2tzUfraNLi+Dt7W9/k1dNt74G3YKk/qSGLAferhnPwYSXDEcE6Kgrq2MEPF1/FCId4zXmC9SoTY9qloQncR0ONEXnPKQ1shfuY4IwKqCmOF2VPCHfjl9Aw9yp6DDuMzpNA3Eh1hYbra16u0IMyjUaY1P9+XP4a3j4kXTNOuruSzbUQQ8REEHWzl2+4H1o78HiasoXongKqk8aj+bzc30oOjlMxKkgAIEjHr9L0FsBfy7G+YkNmdp3tc4phHPQsJZmVdu5rkbH/aatil3/cVNsar6BW13t226dQdZzPoM+YfV78eqQ56MI9slKrKv/3/+n6tJUBifSR5p3SkaKnZIKQGdiabIGHGlRyhUJsTCucLjtMQ8qluqfkGZnIOdTz9gRBp0hg+8G5EgUmxngjeVVHT6PZWVnV+vGl3T7RjHgfRQjaDCRVD4J2jbJU84heftyixUFu4m2ZmpGJlLrsaYtyMji6k5URLdbLquys8jvAgHzKJ56aXffGC6aCep2KQMWZRGlqOntfP66FDFhX6v37zdUPV9dz/Hn7fxEv15d48/p5QJ/VjP6/r4+75x6rxAbAgbEn3pLYuMUZDMHEOyS0dD3vq/n84sKbemvgyUEK//sacod81n4AXY4qkpSeimOJMhfXDh7BocFIKzZdmvV2XFr0fqw8STw0t9O/nbSTPnnjw8kCMz8eIyaZs3HqBC+IVnVr4ki82SKYPuHIbLBd4qcYzTXwC1TdT+VeyDl7MVaDMSC+TL9oysIPXAvMqXi46YRaeKJztn4scz4w7rB603N/idpZBd6KEXHhw/FPLG7jGI5f4C180qHluxn8JsM4Imw9DAMtVFi9amiOUgC4IWjjJpNRw93zaBrJgAPrkTCa+AQ5JdRa0kEUXFydQk77lRvp450k91S+/HvT5GWpNYAwdASsh4Ai9/5E2WPlgsgXazcp/Y5xh+Ex5Z5/ES6aoOEDg5ZJrtAIUwXmkh2dFUw7sG1ixXhYy+bfWUlmWezb1/xyfQn3mdbEOcpr88p5IozDbCYaG+1vObNqh35lRoUKN4cuC180thq7xFjswPijsxCkYccC7yNLIYp3pPEFjn7gXgxn+o99MOUdzOFfyQoikXcm4GNP9K0GeadJNuy1q39PNqHpWjM2Qk5MaJNnG7GZBUMubwW4lAGiXXkJsUTL9XCXyq9gmEirLuDM3thfeaXA3MP2Jj82EbcG0ifoCWM2Defp/rlKWn+QLKY7bKbLPVqGTwqCjS4P7bWsJaoFFh81LYvz/2MNFm+SYr3FC5+7iONzeiz9U56syvE6iE9csoPUxJb+zJozo5hA+o3Tz00NDZGiau+A3w/0rIcPXzK+DBj6fuf2eVdjGOKf+6z8w3KeDDrcDPi4u7ZNg6kU4o/sLq6t/dbI7UA9E/M4bh8OqgQ7J84dYrftIc6gtX+U2B5XeBhjLjCfrUJjfKX3qgFPEWZvqn9AqjJQYXRLHwwOpa9RRrCft+B3ifVB8xJGRrgIFFtmOc6PgmNAwW0y71GQMNQhh+S63nFsqntZk2xBVTXSMcnAOAAYquqohMQfKVsaS+ZZgdsDFRP8D5UpS6U9pPQw/uwGcQ76ee4cWG8YhqxVr6syH0rsqNEnh9NYxCBUfEoQVWWiE06yi66A2QhbWcNBMtsRSbtw4LaCkwu1hYUz0eANIcRx4EcjoLLIZ/sqHeE8w2IT1EG9SzpM5QOXQE2x8D+usphzWTHYbJBrcYbF4IHpOFVNUV9s/1lOZvVtso+pRZaTy0RuaRe6jsysS0wqei0756ALMleRHHIzromY+2o8uXhxiawL6V8YiUqV4qhlURbUQ3jMn7NL3O+f0Gsp/0DvNMw6yRgjXz6xDRo+lCZMG4VyfeNwo6RBec4QystC7GM/PFTo03Nt+lkaxPp2KQ4logSJyhxq2Vwm79bfH8F8ftHVcK91LXElIXeQf+LLszEHLp424hVAMc39MTR54sTzJn1ybMJR027BqWKuCfzqvJG7yHf6h1ErkBwSKsXobeqWv5Fb0NyGUK6XonkRoSoMXovWvGGo5cjuRvh9/V5uKXAgZ2HCrKu1bUUMy/AXvR/7VuCkYhjEbEJSrnqdC89cW81gDz+0AW7+16iR3+Ux87cJ6+ORHZRfuEssGxwbMawdVtRrRcXOA2lXRfIMBqLR2YRK+2Df4PiV3D3eE4PGLjKnS2wrP7rAOsKqoa3wCdww79QpcLaVhz7YPS/ThvWQrWOCkDz8jgGWA+/mT/ioM3igP0fDmlxIHM2gf3WT9K5r3RvqB/B//gFX7NK6n9R8wQ2AASWHkIb8wqu7nnZlc/HOyeLlwsk8Aoakljm+c3xGVJfPf6whkB2wo340/IHdHCMnsdbmGonYMUXHEvhGbiT7eyapoOcWOd6zzBbo7tWKN6WA15nZTiERq/RzX5n3fUuu+3lrl6dHCYz1WSYClsJZe1bd0Cq9Y3Q+le4BLRy7RNu11eNsUZ198Jra4uwtAxD4g4D0BQPLUAQYeCjj/dN3y472BopjFG3hbepX9iIBuPCLGUkY8Lh4kDInTF7LkD/bv7WZ+fOgnTBzdR+B5jTMs9fNv+AMQpQmyp7iWWzZTMZTWWZ4qayATrClg+/KwdmdZFOUK73zLw/d79IBZGBXqqeBs8jxYnmhSwOV2QlX68Wp1cUOFsp5lS9MFQz61LPLTvScWgWD9cvhIRoCDHVfIKJMA8wJlOUFD6z84RgxTP3VaOqDU0mDyKicaS+9fa1szh3NNxZdjDxDgHH7HbP8BG9sF2oyA1zwvemESxspbah1navLRIOmBA2BeLB6u9YNJ6Egi2zMLlm3cTRtta9xkHhRWYGCQm1B1ABMrW6zrZWXKCND+rhzd7Qcc9MCrHfZLMDbu6n1KazVG8NGxRBJurHBw5Kp2lTUrENrr69WD1opzMasNNxQj5klDNovQNWFncnJ32qS2SXCcrdH3NS0ON4ogy5C3NDAdkv/ptqVqIggNBS1aB4BfSLre/qX2F1thcmNjOgKioF7La6QtotO5c0sSusx9hR7BfC/g42ZU1QUJw5CGDttGA4SECd7RDBWvkRlco8HYXDhuWjIVGc7cLdupWZnUCXBQxs3OGPQXdZpC4dMLgNivdUalJ9L6PELK9CeAaEcTTTPDjlg7tesFkQbeCQX6l82HbLpPamseGiEW0T2759U4YjL8wS5l6malzIYqRMkhR6WTKK2RRZuz5JNIYrFYt8y+vj6NtBIxPp6WV/R3R0RuqWgkjlAqWvrDSt/gT0dyl8YcrGO6Zf6598IgXx3jFY8OBCgH3D1oNzgMy7dBaPs7V4nAOVzmalbwHl99x9qXx1TtXiiDcc3jtSNoQqY1zMaIgTsviWHwV4RwOrCW+wg1NntztOHz6aGE00cgxAAwsZefhWvWFC0Iwq7mJdA6ROMa6UgOyarVRrm+J1NO/zC4CRk3DHcMO/XHWCfmBroE8DTkcWmRZF5zkJIPeMSQYEd4ciJchiFzk6G/u8ENs24FxSotn3PD4HqlmELvWHpvV2ZbJ2+NscOohpJEbO+PhCMl2nYCmmZUAbuIVWb3cktU5VTbtCVllqSy0W9UQAYD39tJqHzVB/I9vHTjvGcKj7a3dVrdOxnsq33sn3MCRcV/NASeQk7jnNFeqdmQYsY6ZKi23hURHPgLIK3D7tQKE8EkXCHnxSVBq3Ni9m85OX9ngxt59Duj2YcYTDqDXd1pAj9pT9npOVII7AhLhVlJHew69o50bZgfW1kcW0XtuRAFyZusVjnld61EvYNKlw813RjKC/idaTP/JIDHOHZqrvlm+7lWQBGyv0ub3xAQpm1jpBABql2dJNw4TTSrRyUp59YxelLTLnDFiUzxBOpXTYBPBpEjzDBo+TR+DDgGFxQrM3kAF0hEX7HqTFlcI5AOIvClkSNWb8Bq6vLU/txvnzaol6YsSXPtOEu4DmqQ61ovUyTnc7yG30+eF3Jdtt3AQ/1Tyc8x2XNnXcdmlPx61HUuSl91KZfd2PVbbPMT9pn/Mhrtwrj+WomemtE6Q8AQI9N1AEFJm45ZmcwGOnpySLoLR2aY+0lpyK8gJCnwrKCd1Rql5mMutpJiPAQSvdcbaC0xnOEkB55s5XaLx7fC273N8dfSVL+8MS1bWIeYf6H9oqfv7nBt6glivExqtVHlMtakmzI4EnPfTdf0Glb4RnnJ/P4U8cgOeXjBzgfciVVexi7rVPMkACOVMeG5j3wu5aMBwUmJ2xmMDvKst+oc5DQlzOIELhVM/0zNvHX0w4TxvKFPhMlh9PR7bkdjTOekelVZeE1IK9pd0+RaDn7z1Ffkrk3kt8aKbFbar37jIdkWzdlIQSt2QPXLEziym2YzLnY9CEWiakqWFodfsQx5YCKySczSHQEIXO8Pzy1a+pMQq5WbVlYUQ2twlv8fBVZe8apPqb+enVVGVzO4/2W6b9CCc1TPS0ny8kYedRW0HS5+GtJc2S/iqnr8FR7lOSxOEWU5hQrffc86QQk5KXM1aHaIBeFrGp9jwklkB11v/jtqLyG3WE4kG6OlhQ+wE1KFu0GiDDzX70r7mCGEx8ZjrqwcG0a6EiXWvMMsSsZtKT8qpP0qp1jCK+B/P/FD08ePrz6WmakjTHtrdtcWC/N0QpFMNXz8TbKqR9d25RgBqwW4kW03HtFYGK+DNSvy3jwXf4FMT1I7eRlygkOcczcP8//PwTDjWX6Jg5YSaKw3WlU6lYFrXuubGBvpcnX6Gi+wGptarVxntCMUILazm72MvJocLgb3PjuCKDum9cREXfUBgLpVgB0HuEbWNHKHmiGykHr3GRV/ps28+FnvDfRYjj6DKNgqXgQp7aRYlnbY4DD1lJqB8frstoVzdvjpZy/tQYbV1KLSGmmOavHuqvr1wsYo6uwEctLrvw6strKTI7E1iqVCajuTzXZzx80wvPdbjGoGnH5EsoFIlTRhl7SGORukp8MUSReeLYnZCWOFCFtcO8YmYz3i/qAsYxAq4ExA3P9NRPKno57GVUi4dbf/lSjwCienaDb1d1G6l+AJIU4OMn6cKuUoza8YSKh7sDEs9pUitGVI5aGu/yXq4r7a41+3eReJqwMzwnwV1nex9Ze1Bd2ODRzvJMtuj3VGlKiukNMQUl2mcaoTrgvLIHjuR7umTjGp5FJdHec1mitN292qGsD09/MGNeCBtDq1n/Q3V0H6NGFv4wxpspk2BjThGi4IRfkux6BlokBWTr7A/tnee0TPPdY/uGvBj6QtGhmaAqa8aEmNyYZzcoaBOhevL4Mbb6+bG4ucSm82OtmtFlCQyc0cWgcoaAlBM0CR4jzWZjL9mdwPp6h1bWIA5Q2X8K6xKantSP/sQP3Crk0wynZSftW/RwJXSSVYxO8BTrwbT9aVUO1HXipmHOc13h7Y+xnTgUDhdost6zSXeytM2/HSzy/1f1foD4seoxxt6+f3GDEKUCWNiE+UnmGU9KduDxQCjlgogtTm887x/hTAF6fPwDIxV3rLDVoQLI5ns7C88NbEAkf4Jdg9vYMCxofNdgvfgqRfX1SL+ZRc7qtSx96aHBV+9XEV9h3ZnPxWZq7JuIpK5W/WKW7OWyxw2xoKV7Qce4AqRnFKaS70YMbO0RyIp49YiGakYxalDiRd0LkCQG8U9MRdwJ1Md5ASE2ImdnLUmC0G/lqccP/uvfTu7jNc8D5Uj3/QWBrrz5SfwE/g8/cU+IH0L5/Sf9+aeHud8ui2cB/ja67eqOcHscqnROfeOAeuL+Dae0PlFzeoWWoUmf+54BOjejU4Kb8MsdpB9hcw84+DqSlwgg77YOuxvLTNMpS3ic5WGYoKeEyvna3VJoygm0UQLjAdV2g6jfRZvB2NrMAhtKcoMZ82J/saS8JOYE9Y3guJsP4GPcWj7JBo8rLCLcqTeAkBCC4kgUwGyh60nRgMFjqITMW0i3YcdPmgZ6kDsU+FEdYDnH5t011zhOWTlfePEOgoaOwkDMoEuhHflE6gqlfmLfNj0zn612tPfkFcuH5hbgXvhpjhJwTevUNH1HWjxUcm9s0ku5QFINYajl18qb1g7l8GADeOIlLH29zbHcfwRKCyz6lnMW8XuSkMA9/iR/kr9M85EJ93JSNTeYuXFrGQ7Mo4LgB85dnX0PBOCuVfNuyam3Ku10dKc0ZnqLRiwyIE1vU8phit12cihUzGYhdtKSyo5u6B9Rwa0qIvpEywp6ZzNjD60iuZk/JkW1DLW8CXv0VlqGtengkVz+innuTqf079PauSZ5/OHVojJZu2I8U0xPu3YiLqg8G/Q5UxfDR/IOdKB89fjqUYf5egbjESKvJErms72Dyazkvr/E5uGkGWXxhbf46mNLb3oaB/SNrg7QI4MhVtS/AoR/ndY+hWkdfN4mSosEQizMVf4aNKeLaYvOO5nhL5/hEqz97RLCc0nzYfRqSTSQe4Pf1UgkMCTFhwTXkYRWrjCJdUdvOA5//vEbxgIR88jZm9XYuYR3lf0wsxWc7Ej9VxEn4KfJEg6RhcPesvCTWcFWHTqLQ7DUe0c3+4X4KO4cP7LdShGZP0LO37tEvvcVsQ1Bw1EtRBnyh0t6qxb64Y35owSvJTVwvsJ37X+WicPtwZK+xZmF70e5g8Lc2znuQ8IHCROCmUu/p/a8YA2Z6YCjpZG6IdR4U7vq7VDox384uhEXSkc36/8QvSn9B0zP5yYewW/6Agn1rbSObLj4yMOks3edOJ9d4+K45ZhguUw++AV/OI/RWGj8iecHfaKe75OjxUv3BlBWdGcU/WoW09/hxlf5h/p0u0ovoLu21115UyoONUlHIw1OQczI2U1yPaLs2REuufKxbi1ABK7Bj1ZXh0l/QyzmpP2DvTU6629Wj3Sg4abnMi7d27NkUj+7ytEUSkNDSGQ5uuIdTGljX5RW3G/Kgm5y73vHuZF3FTM2brunhlbvtbnw7f2pdsgB7/FU3udg8s3nzKKTEu9htsUSnaeA0MkvvzvC4JTbCu5HK/kSCbjt3cLWH6wxW5XahTk6FpNmgvZgqNlIjvKOoSJo5rAFUZyo3BCL2DN2oNpKfyE80ZfCU2wx7gu4rqvvwLDwvQ/vsiaIGKM1Dhq/6PRrxDEvVj/Oj0VBhwcpmDANp4csaY1zIZIuZKBVZpgZSe5DDE1PUxRsivT4SQmW7vVpVXogWRnNgQ0U3BgMsTs0YfT71OLkHLo1THs5MJ9R2ZBIW//08KFIuQ4b9B/nFpZtywYZdYKc5EqNPrCoBvHGuS0cpkyHW7AZY8uFpihOXJ5S1TFknM5t0DGMk+WpLrjdyRjf6e4bFjsSoUYdTZSrPkUDDm8n29RbWMl77JO6Lp0fz1ZJ+VwkB/sNh1AeNlbPq2G9y3p22hx2rkM21cdDjjzLHdvQ/3GzTraizKbtBufdrOX7Q5GTaHNzO/3m9DZuOIzeuM70EWc9vdTuPf989JTN/5kBGxeIA4PieBGav0/G8fJ3kGtQCJpY8pk18BFveIwAwbqLD4mm2MHxYfvDIJeYsrcU0JbON/kkHZtaheV8JB/JmxsUYUM+eqwbsum/OQ5XBfQoj7PLbdNF2uW3hdR1P77vRh0FdB+ttr92BzEFKOT7wiPVguBNY4fSRNAEy0e6njrf46XI+vAnOZ97yHNCOwDDTOSqS5ZApU3N6GTRecV6Iqndos2F+CSqs4cPkl6fTxChfY+dNN6zKdXbOH8KNoKpe9KMon/1WOzQ7iDeHa5KZ/nVwvKLPSe9i4zipCr8x8b5syqNm5ONPLyQnik+VJS1kbocKDjrXGTx146Fr1oISGjs7HjCjvMY3zTrp9zUTjzcmZDSdDp+q4mYAnf1CXt6NheyIncEuwY6DHQmvEmopoXe0vMG3XghlwTH3X75DFQyojQLZSQ56gcyTsgNCFW6NtwgJj7fjJIctqJ3SLYj+5SdnC6+vnWxYHGzAySAOneg+/Wq8D883OPY/vau092gddz3PynEXXvM0hu6zEx6gNrQ21vpUuyaHxt37BwJ0cYZnZdi5rKX249w71zarZ3AzO39o34IFjUyF2r/4Xu699il8TCmmDd3Ze+lIj2FCAKa4vm4eGdK8qktORnUMjokaaQgqvtNz+sjZEffyPzKyQnrfQaCX290xWv3VEnKozkAzESzmtx5YuE0cbfwmQh69Q93mlg+HUMz/1jXiJkfukP3Q1e9FpqcYtyvDy04bEpoci91v8sDt8/6oPttyyWidU7ZRCmbKioXdTenisCHAMTDWGK07sIVSLJDzAgOY2kMTUMd2AsMu5HcPrhm60uiPIo42kgpP58j2pSLmYaR2ZJ5e8N9i7X5OVZtFIZvl03kueAoSYEBiBcB9SrJqnCN91e81m4Gy4cLAOc4r4Un3k+SU71qZro0gHep0LdabZOurLUBtey9D1OOhNzDTWB1gTRgdZ1vwByXNqt9DgKloudxNKE3aX/IZ0p7fWpsA9TfwB/5AVmKVJpoIYv7jm8rKimOzlmoJ4CmxyXfWFQ5vRbvBHWjMNDEbQC0wyvrcItqinDrPM6333qE13uk5BaXZdRNSoFmv0/mAw4QFjQTZr5ignBTbFESTqUWRd9UaFUq3UbYNVAKRv+FIgByEohA6HrwBe2IOt+Cy0vGVbUulm7PjsSa1Sd4p5qFz3TEXdHQgbOz+Dfs+O5804G0bKd7bPPocdKF+VSaJmz0ezlKABoicE7YsOUCtgip6XgENCSWKIsTiKpkq8WCQqOwsnaJXv+TNKHsg2PNrsG2b3AAcOsskB1Z9aWM2J7OTS4I3xM/v6gh6nbnsProWWSrEkdXaI+bfHlg0OgSObDsnIDEtA/gNyhdnnwl+xIqXa4Ba0IK5me6HGPjzRsBM2FUfLzxYEdJnhsyfwgdeSB0HkKtAsG0BaCW/ghU0HVWuV9nzjaScmZWeZJqHRjabWNQLpeHjqExmhtyIV34b09cUObW19YLNr2LXP9mBqgBsLCsn3ZeW2sUrQu33nXCcd0Hn2Mp27Rw1dqvLwHqTvVpCzO3S/fynbGjnagHx4KLobPQOlKsNP2/nGNXS9esphSK2uaRKvyQkkIsXwknBCR92Dl/Gl1fUNZCDxsrigNpUm6YDvqEhdIfsCaq97Nn5lZThbK063TtPJzlo9HOEJFd6HyR6Tcdi2ILPPS6/WzLT/6y5YHFs2MpJmdXrmKPg4aCBAt8TcvoNXwk6L0FX7TXYWBdlOVjxVunGDDzIEcAuMG6D0pGMJO/K3rtyeXsLTR0MtWiKISB8C94pNIFFnoGrkGQZI60K+mQaPpXmUGfMGdbnVyVBns0iRwy25u9XOb2eXeMcDRseHdHUzoattIwyM9UKNT193M9X7Oi0HaZRRamm9X3mIBAA97nMdN8xUCBYijeR4LsH+PHxx6K9/GTzMAsLe72wJA0QC8iQ6K54cCQYKghwtmYV021Z9zSrxY4cW7Qcapyph1rmPizPdXrnCl7ra/sdr4+1/cTNzGKJASpeqT7t1rl+RfQMeW5m9zFsewCN6RKMxKNqT7GGf/7/ch07P3/+mZTItx+KUQhjYZftGKCd0x0En9ps/Sv14s5rCz4g2nmux2p9nPK42CFlru657T8xqtjF6eK5VOSaIIhaNW38P6QQ4RSfHgmV1VUMgkiajY+KhBUHxN+b40K+lc6aoien4irfbEFhbZuu1lryNBK5DIwkCLSZxFCmfQPCBEqeyALEPrxcIDQEtmZmt4qGepOBBu+hhslHIueWvqN8Ff2wuEblpuDJRX5alhkmN2UjnPcOudG8quFcfx7xK7W1kDQwprmZpFP/EtcDV5xvz89df5A2t415jHG6MQJuSWEZ3AQ6ZDGClh+/57wnsHP3fFiRS93/bNOYIG4o1+J9fCDTfhb5Uyn1nbOr0LQIlOL+S4KWAbK2CujaZUyDywl+fltaVeqTEIrT8FecGRTzqk9hQgSLnzjU6IbX9HSjJb/w66L+pI28iJMotOaFWbFCOyuGQmvTEmdcVNG0CfY8SH6CQ+rXfqrlr/AN76dZWQF+za2qVuoHaf7cDtsXYHrom7Jn8gFoIIlNW4CjUtb4h5yeLnN0rlo97iq1a4v/7jRLSwQpYabULmWzd9oojKV3Ds8fM2RwX71gd9LmsJkKpx3oBnO9oxDWFab3RhNrh8tVprNQdMcCsnw4KN9r9YmqMF28NPxH22/44iEG8NWRJJ+BcGPrx+O92nqnSFKaTzCdNDs3I+hzGFycY/fMyP5fDyZ4yIz9k1IQoB2QbXnR8aBWZ7A4EmNaByKyY7FTAf6h3HUy9NTUPEsKF2y/Db8LkFZBmB15+/IWKFxPoJQ0bZeVNW10EuRHo4WIJr47u5wj7BtqEWCwtAgy4xZuvcENTf2kmjLCI9LQ7NqivowLRkUlOKh8Y/AQPz4C9cZeLIX0VId5AyV3O/CXiuNs/K+zYdodBuxrzUXkkTQIAawEy534iOMwGOsV1jWL+ZQw+irNpwnWOL8NHQEd63E9oOAJbafBFJm01GQWvPgo4UkQlaUfZEfDlBwtSz4Qfb+PEjQ5a9VtBjXmbwFIf0LF7kjfX84DVN3qF5hvAOMZWSf5rYmtUJvLWza4zuGvh/CwMiD1TgUE/CncrYDD7eqBGKPDjeClA6JIE9eO05tok3L/sj1DkfzG1kOxQur2inaWaVZW11CbNMzR7sJqxs64YPZwQ4/uBDCCfsDIkoQgTfG39FfyC9IlQF++JibhKU+k372t4d2uNv0+NxAOrZRDi4P8vlrKzVgl1gwxDm4h7YzjqGELLW1x2ZNwzR7XsmP0F6y6cVk5uGrbbLsxh4p9dfYusAWPvs874Jn+X1GlhfbfgJ8ghjOzgsUcdruIlS6VhilKyb+yqmiy0HJHz0U8kLre5xqTC63+hJUfnxa2TJWstlabi+Y58F43aZgO9MR5qYdgUuZBt7GKJvvUuUK89nSUQRD+/Uo+iexa3UMwlphjjqhzjgOFYU5QvfL94NACWWYaXmU7SOhOEiG621i0nPvzZQyxcrbGO3ts4t8j+HnfGjfzgot32oU4U0+zKwDeXUiJGBBd9+lIsiqcbtaWL6StIO4/ff/2SnSIPE3SCTtQV2av+KXuXVxQJARwPvuAkmcUH5GcihlSCO9TEkyIf8i/nHUmWuGFC1P/rWX5DB1kCFli7OuoFupprFcWUTazo5xKZ4rdHg6MaIEtRX2wcftW2e6Bm8LyOZOkAFGZdcuGe1Uf7imGyPdEZOSmlaBkdktZSMXO7T0MjV+UinVIsP/bUfV99OIS6pD8pZ4SS/bKWUy29ulXMZtPfrGdSoawgoAX/ZSrX3OWzqMQydxBmMK87RD6XfJQDpN4GanYnCb2csLJdR1p7H81sg1fn8jdVyQNXTn4G+//Vtp59iYrU0fIAOShe4ykt8fJn6NsG9jolXnziS7SGgkPZFPj7NG0rsMtGHBdZvDlv0hazTG77ZCTfxiITJWc3VnIZOZ+bxUZ07+nMJ9Ack3g2dd0jOk89gZ4UetLVSf7HWb8RioEx0b4s7oQqr38NKlndNzqeEY+DGZ9dypCd024MEfKm4yX4gUE3P/XMuJURMeVanpsL1q3N4nd4BlPq6sE6oA21r56Oz6cnulv98l1s6j3BvWo9x/FbkjVLzVpZtfY/4NSLHlBIx3e47KrxE8PQEi+LMCg2PB1JL+FmpUHc0HKEz2/LHcMijeLB1UkBYM+qmwbde6RmOLvwrqBAcdVhxffXEjvrTa5LpCmr0G1AuhVBfK45owjU9EzLkFdHKW/nf6ucCGeY4rlPFobSU9PREs2ejFApIf1Xz9KD8yxRly7hge5u4atDNYGqi7z9ZjiNKX6XbHF04l/ldygYGF6jQ2ashSquI4gJd9xxKS5PnO2PcLpXQv6ZjWL5nS7+7HgWMnEMt5+o/x73BIXHenUjBlk98ouj7c6vjBLUJcFF4EtQY4auULtRs9z/vnS8GMPM4GxOaL41QiNQfvRijIR9OM1OqaOcCkXSNyGJMhhBDwPsNXkuSoSPRPj6WoWMUR5pFUpJUlatI/ziseyCxAuc+R2NvKo+QY8YH+6YeaA4AzTHzww+AxI6jq63nR0uoyx0baV1lVB3t9ATwa8tzgV8/P/eew+pYix5VUkqLbNb0OXBTUsUNMkAHhL6q6Lkh02CvnHFHIQch2klLYZ94UOIeIYeE2A6pwlYcMoXfz5ACsLa22jmbwcdWzZZEpNQNX5sOy+SvNcJ7bn+Vnlq/EOuKaIVaDRkeb3+cbUa6LoCX/Yhn+dh/IKMXwpzAKB2IaPhq37l0yrHRcNAwcSTEuqT/at3riD/H6zbmsiE8k23AU8fJYGRtfLMdV/asisyQS/VrD7m79U8GvME1e+dQmjXnf4LHglWF3ND5yAzv1AizqzF2Sp/RI26yIzSTdN0gzkv8G9AobdtMK6QK4/v7TpuelwWC0Cf+MimEUcvoL6LruP32VmYk6MhK0S3C0mfiZ/tNAyVGkEzQbjrk19NMsYON/evH9d9ADSZ/kcJc38VSf58o7fsMjEX8xJFZ5F+UlbSajNxCmDiQTDu8F8ALOLKWp/iYenYH8zeah4xV9YtBfu6tjuzhKZ9dGamxfu0LfN2an6FWLAhntAZhc6L49BTcKlMvfRnBMkIM1TRifVOzvKV5Kmb2WAYhkH9JXD0tOzA9VOBFw1ceuESUZMFzuuPIqhDcmkaN4hHaVkdjvUfnag1aExcKg675wZddNVO4l1t5nX3neT+VHk0epGX5kEBffiy8vQ9yfEaG/6/wHIr8ka9+ilvG0nitWQBfLi+sLFAD7VRcvFZA6BsTESPvbCNwDRXWY5I50Ul8OAprBEUa429sLkpCGUP/IYEZdZp2NaPVK3VZue1Hh3HvoH7qH+Tfhnm/tpmu6/oG18H7jfZvMGtzTFvGSI624IysHv7kPI4Zm77WPJOyltgg9taVLqDUwA+VTldCUm2Tc9cGKD9RHGC0WgLTFo5zd4Tc53gVRnYMduPO7HIwstB8xE+JZN9DVveLFREFN/5b/WXayTOvruQgaaTOzszw/u5lCFygWnVD80po0WVlDPeDPK+fSyiYyiNFjvYH0vrw/2M0T1qWYj3zouCq+1yr7TTZMh5jMfyqCXyx363P9uHqFtiKk5HvUuyRlaGp1p0Y+eayNNJhLzuqAoM8YKD9pi2OV0La/o/E4nH6d7vZOUjXYjXmsnBkrTFRFkD4wp0FTDF7NcuRnyLA3NNvONgiZeK4Vhk5uMhC7EEVskkXJed2PaGdMaDE075kzkagw0dVrCsVxz6B/ULrNxKjJVs3C19RGbFcvUBg0rA6P+mR4EGCkZS1AJUSYfvLBaSySVN23QQxgkXKnd+DWnE/bik40WkGbqm7BjyR85bCQ0iQ5SJYGiNFO3qM8X8pdRBXmsKPsgrcoFZGDVepVv4Klx2Ess7lSweCVFISGwXPkRa3wRK8t2b48e0BjI36qsAbWgfRSxwNsjkR0fn35qxiwirUnLR22s0d2ViV4rYCgizBX/2xUskntpBYYLkIdQZEHJ7rsyuz6aqk7CB4gxNc39pMHfcG2gh0xJH2226CBkQsVLg+6oUbor5pxrJZyrcB5WfaW161qN0i+xhsKcbVtsfdbmcxvZ78t3ly/gR9jFCV8iEgPLCVMBmdiONuBYoIT24FTd1SwRYdHN7Ih82Tyk8FHqR5fU7ooXRelfciIBTScaUrCsi76fYaqbcWfvVBHQ8Vtm7jNhQ12hCkc1d9Ig2nmzvAb0Adhe4kSrMGrsCTngqlgWPK3wPXNfGWWW1Oa9eTIU6M2mS2yO1fa3ooJ0M9wcV5Y8XC/Kki+13XL1DhkcYANGrGEvr82qSrK8znogT5kYmfw2nKooL3KZ48gqRHi9UZ56mtw9wxLJPYKi+tVOGrwh4YzKrO/hLpkHIoKgf7v/9PzQ04jgF4gPpOBezu7uroTMBQEqF8OdazpemXzNbfPg+vLM23n6zeyWmlf4jfvTcdCBPze5Hm+TYwO1fGyFyUEy4sbSAiGIZ00rEZOSGC4I/eUkj8fLK9LzwU+VNBCZkre6FwW5+VMCCYUVhdHS5FW7E7eXspTAT3orAuQe+mdmZ1VEQiwY984yZEF9gLl3uZqxAPTbPA00hcX4fMqf9/IxBNLtMqqX0ZnezEl2I6dlRSBWYGaQgB+D/jMiAQW9dPTcBl4ecBTThXfX0PevP2VdeCMknSL1Sb8dFqcc19CbC6SeVhZ3rTWqUW9iwiEwkUrK1KadsBSXgnTgjc/gqEscBNuNX6G82ruphIs2VqLfmmx72y139k4p/pXL+OrlWyXVk0p2BsYpYqLRnf1cqipKm3H4FFvfWgoyf7uaaK+R/IlzSQ2/kpJsYi5xVbkwxneLNAFQMPWjNhg3YXpJwdAzBg1+SNJzggnADyUnLp8HWmTz9BjB/JQNtlB6E9uglFPxByGf31uqxJFzoSCnt4Zq9mcqfu7MQxgN3TBzr9u40vPzoI19d5I7PA6+3zKTrkraQrtChzLS3TDNcz6w+L9HSx4LRBaNKK1tBfbs3KQrUGjx3rmyi+yk9KmdNFfppfvvx0Gnuj6RxNfxSZ6xy63I8DusB1fsXOGvPjCvSR1VMYj0mZB4Mi1M3NWcO6ebmvUjrasKQvbS60NiMmu01KQ1GzjAwy+TNizRUwEqk3qsg0uVPVdndUBDuo3q/qnQajh1dF1CGzXvRfwKWrKVFRkcng5kNNf+4QyyD+Ivfhcl88MtKmoCuLj1XnwkDEc65oqxMHA1uw/CjQVnwJjTNnDBO+lbyrHUpuYXchybbtEQzzTexThmdWOdTBcNdXiB+TW3hy58AfwczMlcA4/r+Y0UEKl5Fyh3i+Db++NAFzD5btyfYyka+F1F/82wzibdqgHvGkxcRzy4XhZsum6LxQoAJCHtjZjAUuSLYLEwGQelOxlXRf8YFkpMpocizKZB85ebgPmhZ3FHCUvQ+oOcGXcu2uiHT8cbRI/4aTSfbo4fpYihYgurln6Yil2gzR5a7ISpnJq1Vud7T38zON4jxwQ6QiwGwdg2TGsLp074MrivgLEGduJOK77mhqCVwi5czQXmSXjTZ1QwAIIdO41Kt61ol3nkoecByCPkdpE/qjsLpPJsQWl2dNctMdvF9I8zQkOJqwgN05SOFu+kiBX/uFBOo2qdapPTcAUI+8l72xGn/o+BQbdGKCV96CQ3i7zGZHrTs4PCp8GkuUv/+mGoMNRdsfRMnolCPNduCH4aJMTAk5bXvjjjS4LssnlHEhd6eQ/wj1BC/eSFoQzm3y30Moky27pxrp3920guxKS2lW0Bbu7xdad7aq2uCIA33FnXwTbLaEYI2yzbwJaRbWM0zdsHAX1uDjLZxeE6164OZZ9bbZp8nNVNuQzaG6kWl+VYw1Re7LaFLrkQzr6P3q1XL7eWOhx9Mb8pnAajrf3xze32d+Af779NX6bG6RseJv/TGAldIoP898zPsQLB+HmFKJwwmPrpJgR7zCvVZI5O1dn9ULR4bO78CDncgdcELTSOqh3YCFdCWnZXC1YfUnHX3D9JW0NsdLmaW1VivwTVhgyKXoZlJOLbotMRgYDBBGsgCsxcwSRJCpdxTsBmBSLABpc+41KxVv37GJicoFsOmItLof5kgZhgpedxxfFOi9ALeCqtRNwxWc/b1QcuJLaxzJCeLqyHtnNFt5R9zEO19rvubOslLgfdIlwTbsQksYo5yLf4mfdu2PEgnncdweGifpnqGR8K+LIn62AHqo2Oqc/Ni4/1USWJHhbq7Ao3fCMGaFwBivVOHqN6me+6WVJEtXI06Uz5FZf3KyEYaMs9AymxmpQjx9MOxHCh6Qv8XdfkjqKMqGXAM5qOwpxZ0IZOEBDDjDGdCY8dxjxckzfPXp0NyPfIT9gt/tetM2v21uKJHK0S8slouaq9q2AUIqkSHf1w4gNpVCwo4yY0d1T2dovpGP99oy8vU+LBgltpurWanTTj8XtS/neGY/wu2V9mO+NV1ZyZBy2cyN5WBBc+GUPY6R+4m4KBxKtV2vOLchplmzDLzNO5nC+Aonbrvqk/lxUzkUh64JdhcmjzSZsSjo6SdClx5MOYMbDq8b3XgJkt0K75yFz47sU1sAO+RfMLH4gKjw2j0PL7nxRZmZSMlx05FHqRebcmD8XKwglL9WjLsbZgmDKyzdVRLOmrqjTY1ZbiarWnl7WJ3wJADUFzB38G6hWGGSxYsNrVnnZH77Kc5Y438atMMtEY0A3LeJYnl/mcWwd485NuaY+MLkCmJUJNBXYlKKCap1wNKhigHVYBr9yHV7CiwcI6+z0Si9PCeTagUMXRpB2LjizHiDj+a6ajeHHjpwzAm1+UlSVuSSuIrcuBYDAIdIppWK/OEYGfLxNOHiihmGffvyE6vXetHsDLkvzJMVAFowcMYIypTdQzI1HmLWK29gS7lNYXG4N+MswCCI1+aT6AP3K3NXW7q42N8vNsU0bdI/FFV1Vshs8rkHp2fauZmm7n6Fd7AX29ESlBvyNwLTuNrbrZPAam0i6GYEfvpHbdhXfaLF12W4zagBd4WjddZZBElTCElJN2amHWLBk+1VK6KEwejcaPhSKeNajHsMm6yDvnt6MR4cE5+2mANkj/yTSGo+GafoJ3MNipZd5IsDN8lqdRkJYNz/BnOGN57SXji0J6f0SZ7g5R1iq9lRkTCtTp4rwABInelPBusB5YWuj9mdVRWBs7Yc/YPC+M5pTI1tHSU8ucWUdN7xyUpJvJ0f9kEjkt+IB/fnq9POwAQdcZXs1mVX7za5KlDCPJSQUbn7yeyH5K/weyWnef0s53P6mSum8eAp+pgQ54GHNcJDk6Wx/cX66dO9VqC9c/aYaa+W5Z0ciBTh0V87eoOh8G99uI0w49g5YXt7wQUaRSvUFX6W2kpbOA+Q1SPE9yrShLcoX/Xzyj2s3pPM1eUquUIcctj2xn6TkiYDPSqwPt2zW3uaESmqcR4Mvg3wQetOLEw+TuvGhI41vCGCDvuq51N5p3BVZTO0r9A3YIH4/8dsfxgEj/ffxO47yaa1ox5dmhuHu/3GEi+AqxyMnXfDaAHUGLoI0zxT+ZnG6OFbpt13prvBaUf4VesQZlGInl2pqIfSmi80/GqY31qZPsH3fSnNSvUn17OQEawmp6NG8gmLQXUmYVVULQvribIZ3fl8u5PyCKEev9DfVX3/66Ycq2UGQhBXMN9DorQxQdrc05IojQxnkjBu+5mW+inz4+ykLuZD0rkwbQUQ+rVXh61+Q4sH6o8tq4Evl5KvE/ihsc2Yo+VuCQGdwB2xfngdo9NC762BBSHroVF2hVzN201TMkIqXBU8W6h5EiJucpgslQ9ZJiyxtBlMvpa1z4e6yibnnfeD0xMsaBTMU6W6aG/imHp6K2sQCD1BEH6SR9/9S5YAU8ewIniFbb3IyDBzQ2CRKdh6ZRbGDPYJ11X2tMMETQdPDPmrYcV9Z26nSrfSuhQYbFgQC+EdDAvbk3Yil3G6ZyvKCIFRHy5Obae7+gWaUI749gNMDtiGoJF9hvgrkJwLUX4I+1gXWMwq+n8kw18doDPji/OKaI5C+IK0n6kJxiLpKZT/KNgbAwa/Ur1SAv2QEz9QC89FEbkhEcGjHKuQhfjPnmiwBGMmDpPvQjAhngougBSUbCBDoNHrh5k6oL99ij5gC7X38ROgnLrQ7+rS+9n3f0pP8nQHJvTwGEgYDL3U5EWMXEELqdEkxqf4tBIMUOpkoEKXs57BIkKVnJ0R6/rCSuRgQfky9c+m64N1zmR76J1b5H/CS1ar8Tb7lgsOmQvIjpGrihx9/ZDU860akX+xb3brbhv0MO+mvX3/JYSNLVrvAxhJtyjiXnkxZZTUmesjDy9pWykuE0dhIG+FV0851m38Xkvk2Zbfaqrc1Yf6m7FZdblJHOlylhonaKMl8wEgwuCH+pdhicnWJR7s2yCn/MMuGNeWfrDiEHQg0LB5U5XwZpUvr4jwZcE2r7zTuyNiyWDuvN9LHShkRycntISWCCLJ9wgsVDgL90BGBfILsZOY+Qa73v8KWFH56AxjJiX6JOZA7N/kRUBfG18J1X4BporV1hMi7Q9gzjGJcUzvwEpq/xbF8pZ/TdJHES0juhRXYIxRRPolpJ+SVkGpsE9Ov5hLgWc0oFseXy9VSgjD+hKSUKz5wJAQ0CvyUfqv16fnV6Q1S8ZdloZq5PLm+0uQf8PGlfDBPLiYLnAT8Ma3wr7jZAtu7P4KNlV+MIimzNFIzXJYAQRhk3mnYxWAjmX6u9Jg+lqrC3Z6xlH+1lf+u8PgIBOs96cUzvv6uFU082dfJVjDQF+LI2OdkSgvX8yvMpyIzFLBSk9gUCAzH2U3PRgJjbNf/6iTG2tlOZDAvU/yTJ9vETO1voj79m+7UR2sljFogHX8j0NspDTh5JSU2t1VOerg2uDuW5MfrPK3goY58Ee7obp7pNZo1xDRipgDzkGF6Fds13s/SnHxR3KzEZLSRmuA0B+KSWpmeIc1NZ18tJu3LuqRvvJyeLo9h09qzXhTbDkRNs/1nj0z7jCjRay9ymma1vVB5qr8ASNJzUdfDS1Td3w91y/xmP/Co5kqWEOstvOqAKXiwBPd145IB2gJXWDNc4coQQwq7kXFcjuurE65IZzwE6v3CMoheqVhj9kemRBuBXj+T0oLri2O9vGIrp9KiGoZq44QKybp7d7Oku0kPXBKeUQjA+EQoQisfAeXm2Hzmw9sLIm8afLS7DUZ8a7S1XKPhNfC4qZoZbLUkxusqqZPeFYHcd6pUIFgM0fFeFig49hbnQ/YnZk5S2I64CcigCcetZhtsMPiigTP6DlsueO0fCnRgWUDopZJstWcO5hH3BFK1VoBUdGQGHzlJAOU1knAh4PGyn0cUUshoFjzG8fXlpWzxnVAB7/sh2DeqgDhkZ2dm0F6rkZ+0xEuVRBeVM/NofnJ0U6c2dqBHq0lx7bptCvZhXkghS7zmyOq8XErhzKyCr3TLR7kGZHV9JKpJgsAicy3QHo6U0tkIV0xVdaxqxCR6BtvqzMv5O65DOHrcoo4lOvXty+VEeC1sbTerGyUrBDxiNuLUpvma6MzMTxyeldUGE1jSHxnN99dXCEg1cxo7s55VRoOd3NpB6DW/lqtr3ju35VzD9Cu3pvHlaNqE2CjyXld6M2VJin57G3RRPmIQgpejFaAh7FalBxetUbqH4/iteUIJ6/IlEm+nO1fW+KhO4bVxFFYngvPH6mGv+laEUhSFQjEzCOqYLqPEPPE8qXUoEceo6omIvYdnhegu4/BlLqcHL+JugnaoZ5XSNHD+BBkEF1jP7HETyaPhd0kf38yGCeOzH75ub488dHTz9ZfJJi9GwnAfZwOElcrNDXZ3p5dCnOiCDk64zs0pi9mySqZXxG+vx9AazMHPLuMbEQtaBiSEnvH3Geh50Rc46FMmfqcsnDt01q32uiZ+dysMuRUsz36dj+2A0jJNa6fhLYVZKIV7vaWwhYYd8SnNLYVZSCAn10G3lbdijRtW3NZCKhZcblPAgLlyOVQUNlGS5Jo9kHEpCsQb10De7vyDYNVe6vz84zfjevKATxqv1fk8cn/+8etmAvvqcFSfzLGPT/iUXFaUMn7uG2ai2nM5IJfnAoflXKLfFUU6RZ66sSsx7JLFB05Yp4gr2HuyhZiEXTZ+px03ypemLyPtbdLqThOBRRFQACf0lp6MO/TYezN3x29Aff/AQmQfuLp6wh+E9ZJVoqE2ZHv89QcP+1alMBCNpC5WP2Bn4jD3M+IPV8sfZR17JcGfsRzAMeaITx5CbUyYdp8Ds26AC4dxq+JIqECc4UMN8SuiVd7MdycsBw/yvRLMALhkXe3A2CCmaDeqfJFQdzZZR8slHWZEQ7pXtAVRYqSdGAy/J8ztK06f69+1SWNmpY5j6Z18lILCaWuWdguEX8Uj+dHiTPbpUCdo7k7Dq6/hf1UYl3GR39JewzgF5sx/I7zE3/TYkVDSmAq/HUfMDZq3DqAfRNh+gjEP/usf/vZgjt797cF4cr/54wNpfX4sD0GolJxgiiV6xt6j5IYVFZ0lMsQ0h7npif4LrPXYTliZFH9y4RRF1vlsAYH7gHGov76Ow3abvIyNG4epKBVLNmraFqPbU6dJHMSaqq7vLzrr6KYxysCh2QJYd+PUB6Wrt4iGErWxKgJxovRsnB35fuU15vT91JiHYMtWQT/mOj440HBzreSa+XBY1Zkv4dqRxXAKnXDch8RhouQX2D/hS4hxTcZpB9fgxhaIkwOyFybLrRd9pu6uuuUClO/mHgVrTW/yXZKt24Enw/6P19JkGjbGWXL4EZITLPMN7ClGdcH2jEGrFlMfGo4RTN00bn8mjdW0UTdElnvsLNhzsw3WV2jfUpE7TRrdyDoSmUH9AcEkIadLkeZY4dTbP0ji2fKt22pTNwxZgUzgmwuQpNJsQ8TaswvsVXsaLKo5TJQ1apjO52Bs3w4jkEUkW+Nu6jyZpJ+ULwDjNoycOU61sUZpCDN/QMMgP/pgbna0wucO+0G7c4kb+0gE+6lvftSiXDgE/dSxFXMTYEOhieFLc2c05uLQPgKlvS138sqq+O22jUJTVVy2Abrn7yY+8ID2wHJU1LYjAE+jXDl0J8oR/RwnfEaIFd5EwAsELbZx3A/jgE3hY4Ih0vHNlEPor3wMWmuvUx2v+MsG5VFtMabexcTOfCdKaPKZQugeGsd9QOi4bw1NKHN3l0LoPxdCgIud1RggQxsjheWjtPGEPmbvTN6VtMR67ehGy0XyRgLqF7kA2+OaurnTUeMKwI+q9d9DUO8lgmrHy4vOKhIvM9X2vzOqZNR0WmTc9axZx03WDPAp6YPSPD/lBRmxgM1WyuwctsHPvwcvCpsONhCz/FS7/Qy8EkzICpobaJffwPem+b2ufoAUIzgG43ULfvfk2kSJRu1jg79+9La88gXhazORlREj4E4SgVMmF5QCHCWlOtkE7DjqNwg+v+RAirBi8kJsXKdHehP1mNlgff4iguxo+2nz0qRRoKu7E3tWuTsZx/R8pYob03oki58cPQfedQ/WPW2l3cM7jJxbdbMffSaQOE+JPyeM+rje7Wj2HiW2cC6Bqb0CKEBORR8Eu1RTtPVCCKssglDg6BF/IWNnkxSpAbAbYzr/qan/TUzk0Ip7WLMhTdNN+4UwkcevfpjJJWg11iwx3nN6w7e1foIN3h/8TPAZupxHrdw935LxebjPuR9e/My8/kIlYelU2D3ovhcn/spAm/HlxRmerTWYOcDzjnou2QFBGANa7Ar2BZXYzYDInbvYk+szP8MpOtqLnd4fG3tuFzOsgk0NANsBG0H7THH+2ELkIuKT5GLSoxKT5uroEx1vgomwUKEqDFWj9Kpjlyb1Nj5eiahYD+AVBFyPPIzi+abYYZjzfCNyJBMdZ0Y2fP63EYY9CHbx4nQ/UAVcTTCrWSjfEVKTzynTidQtrfYARAojIrAixjiuVXTgB4tt22ayd7yU7UM9ROvklMwpUe8VHmbMwx9zdzmFoQeowX2Yu0ayitt8WOmV0sOnuoCTpAdhE4pdtv06LR7IZavploOXBCgH5Xt+XgjUYFftju4wIhTd5U/3VqfTcCEnb1rcJmessqynHbd5/z4/CraPCt5wDaA95buBOwdzFEqSgoXrhG8ol4XF3dfPcT2P+cx+JgYNuvlUtu1S+KKaC9fYMxfG5d2y9oZldS5Cd0lVPPig0AYZs6pui/qH4LYh84zgu6wTLwEDLKYtEvGsG4dbQb0LLrrsD5oKpzB7YQc/Wo93O2c6cTVsmuxiMSzW2AKD/LKDCQy913KkE2KIujc4LgxY6f4hEtv37ZzDG4uLiPu8Vp6eLZeXzA5xQuDdQR9VNc0/uOlHt4zFg6DgjuShlD1+Msp4hOmP6YO2iKdM3nCkELABsq1tqZX+7e9mJHIv97RV9ABV3uKBvu6cVxBWz91NzDN0eoKqK2ef/QGeV90gO5Zu1RuZchn/y5dnzpS3CZzNf/qybpWBc42t3XUmNquHDeiD6yKLjUoe3irgKOo2Y4W+TyrI7nA+qeXNqhL5jSpF8e7MS89Pkgp5tO1qvB4JNkAfIlhHKXqIOuUaSdwCxYNJFVkiLDsi8NFcbur6QpzLFwtNkL/yJfpF/ZK/sPcFDP3WX5ICBR9T9Bfqr16z/gqnfIr4pEnpw2QACZb9RmlEfnogcQWZwUBQ+PQ8ucOELPnyHLwXC1n49Dzsh5CHT89bScdfh0x8o+fQBWgyfrSVX7yRZL8lFQoKNmsKVmg3mCA/8I29xgT8QgoIsccQQU6u8/MSJ6qD9nx+ey7JqefyO+UeXZ+8nMdsJng+XYN4Lj4dMtkqz9PPlCeXvy5HPlJ6cqfTZaaUVMKcunYFLAEmo/M5FwA/vLxo74GpoYYneatQwYYm8ZnyLGBQHKSleAvkJD2f355r+tSYzxQvQcMWz+c3hF4zS8YP2Yb/fyYvtBvjsQIA"),
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
<link rel="icon" href="assets/3b26b55d3d686c1b/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/3b26b55d3d686c1b/app.css">
<script type="module" src="assets/3b26b55d3d686c1b/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/3b26b55d3d686c1b/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA5VUt5bcOgzt31fg0aVXI+eozZ0bZ/cQiRnBS5E6JCb9vUEF59goIFzdwKPmfxetHAeCTnp/9l9TbuAxbE4NBVMKhE5vPQmC7TBlklOzlXX1xCzlgD2dmh3TfohJDNgYhIKO7dlJd+pox5aq8eUEOLAw+ipb9HR69wSWvWrNcmrjjtJ3wDb6mHS+o56+Ave86QQcppvv5lNso+SvJkPk4OhQxoTF09m1dlL08EqFUlOPRW16DjeQyJ8a1l0DXaL1qcGsknN9v733qH340N13j548snfbeo27MrbKu42BYqGu9bihWgu3D7033yBmOXrKHZH8CReHYWVzLuvZJh5kBu+j23oykJP9/fJH3W3qaVdB6jnBNrqj3hCs121ldMPDwuVWj6xpv9USSATpaHGvqXE+BJSA3alpUfP5gtImDO4zTL32RKJ97jeF6F+6N50Tc++OAlGJdXpGrw8KlgcM32c21gq5SR8lZel4N1MMgZIBHafiPMo2KzI7R2VHx3S4KB6nR+kg2I6H5NRUd/WTIc7+ves4w6CxQiByGV7gDt+OrRW8G23qe3UANGkCFylDiPIMGhsdndmJ81AoQ6a0o5SbemytmvrzN5q6cFBOAScBSkYJY2KsPLbl+Hxg2o+x6shXSiVilvy90mmRd1oaomchs6j+vKgOxW2wZJYcJ3f+Aamez1M9/jg+AdI27XdIBAAA"),
    ]
}
