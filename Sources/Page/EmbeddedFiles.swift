// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "0bf01f5bc7a033ba"

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
"""#, gzip: "H4sIAAAAAAACA7RZ93rbuLL/30+BcBuZpWk57W7kOErv7bt2bnN815AISVxThD4QiqLV8vvOM5z6QOdNzpOcKQRByiXbi0gAg5nBzG8GM/RIF6UVs+/H2sykFfsiDCOxf1est3il0IWC2eBff/pLsLc1XhQjm+lCzGB6FaY6z6UpI6DOxsINxf6+KBZ5Ln76SbxZzIbKJFn5Rr5pyCNhlF2Ygpjv1YLK7EcU9FraaSKHZUPs1tNsklngzYR398Xt27eT27dvioHoib64tkcq8CLMfP01E94RvaTXu9mIrNniPOwM7ortL4FgNwAWwR3B706kVZ9sLTCx+pUeyVwdWJMVkzBQxfb7gyAWazHLimy2mD0xkkzziPTs1/rGYiY/XbwsKjhfrdnJl+sN5bZJq6D68ss1qlKd7G1VzhrO1ELO9KKw6LKwfnXmH/CjX5Mks2xktNu4I3bVrca4Rlo0vltEZpvOHDAU+qhn1/vVzvQkamFjhNJSvSzCUgH71OHDDR3Lc2GwnOq8wQHYLuzF/D7OtTYNx4jdzdQAhuu3er2GXzmXBS91rOvZ1Pt2xK1eVPW/XLNT69mvcDaZy/TASmPDa7EIekHExndnRBF/7PEcBJcaY1LGYlFk9n4shvz2ICInDcUATyYr8eWaCPBl6EYPqhPR31g/6VjuDp5VeBPRbCXKk00iTwUahedbEgwFsQAx4e0IU2XQlehddblbMK421Pju1o3PKsLsQe406FjWOZfXOwqDfpeyZLlInV7Akwk6wqMOXOREh9LGAIWlQ4u0lwKlAZMIYZPYFtKigN1er7fXQdsd4ZNb8MOitCgk2KTpuvkcxIHTUcuTzsbLveWIvL/O4+CMczkLllOJac3icmrmCeQpkfu0CFEr0Kh46WCA1IHNE2eC2t8tcoWWPgoOFojf4LWmx+FC4eO/VUqj6QIfT0yGjwNpg2O3H/KhnTKHF7IgKjUkRtLg4/7c8GiFjxcoBB85rS0mxE/N8fF2ZPHxRn/ExyM1QiE+s+Z6dEpAWmZ2etBAZCzzUv1MYKWc6gu1FI/gFcg7SRJMFCJJMlH2mV6YMowwRXbmX2fFwipagZThNcFktEHKK0R6wpdZN4/O9EwV1sXGbzkCL1kNvmyvIdfGTVlaZJOphXU9Bnh4Kj1GZZ+AwP9V0oRRLHjmNTrWD4k2ivD1MJvBq+MslySVsGr0okjD0AkjU0QQwM0E6RhFDsbwT50hmQuc3IeL83hN4aojIo0guP6jHVgI4yMUx7quwugYE3/Do/KB5aj8kVEwm29jflCzJg5ddqK/sXaW7Ya/a1qx/nlodPxojSRwqLlTOgcdb4iZS1OqEIsmB6krPGDWBC3nOwQbCU/8Lq9Ep4BFzX1VZX3eybE2REhgNBIHxjOAbIuGYjAA8EeJUfNcjlS48yFd36i2P6QfUvo5xJ9+8xMO+h+SD+m30eD/diaxKK2czYGXC5eWtrQUsbQGjnNlRqrAc32U+ULhzpDfzqvmPGqZCOz8Vaegm6mZNqtwpiZyuLLKFTx+4tJonWQNlfA78Cq7doNR7SmwWr/t77Oucl5+JV4/6FwSLQ7AVwy80MTqJ9knlYa7EZzWcyOhjtvTB134WCOLcqxM2Dnu54+KJRZfAw92Skzgp/Xzdf18ik/I6LmyzjWC2HJVByO43ZfTLFfOYXf38c7HfoYp4EYGferNO7y4x0vfwmhPVC2zMBWZxO0f8NYLzcIIcPVieYS/x+3OY8Q9hqgv1VjA+bHLKSB1oUwYVuUJIh9HTHRB9wRiHAVln13QjlGJ7ECoQ9B8QQLlDCQxPfLnGTHwcjDKdivxz38AX1yjDOUFcFf18N17kJKvAlwDcW2ky5HV5pK8gfSMWZwmngHoaI3OtyGwCxU40mZe8HyDVtzo08D/h1afquKnRQln6u/EmCS8rUtVWFWMECUs724teEDjo94xWPb9HML9oSxVGIlvmX2ZZyPFrkV+/nzk4/dz9rI7Yo2S9rWz22QSvUTbIYKuXm3XvvSa68lur2bmU+bRbix2k5uxuAb/4fN6LG7EAl5uxeI7WAO1Z3Ie6oIyEz6usqAoGWdF6hcI/syeXNtzhGAiJ23N3yJi17zG1MzGvguNqVmLsVKM+T6N6zwa43UU82URt3J47BJoXKe+uMkINd8YMRkzXOLGTbGzr6hAwSj0hcf3cp6d/bay9g6uYNV9hIFduSxL8c7oYa5mAjyqsLp6bIw2brNZoGxM/3YBCtvM5iA/VVZmeSwUklLiKhdwlpDn4YMME4Jib4c/qJFNQE42KUI7zYDJWpzLri82tjv+/fqJvllXoiLkTpQVeVZgeeh0dWT7opYKpzaZKklswosePjxOclVM7FQM3BgREx6NM5WnMaH8mGzpLBhCEqDFpJznmQ2DBG7buZ6HzZ17P8/D4HvMwgIzj/umEmGUHJEmfMxjPIW/DMD8c9C5dkZI2mAGpuTAQ5HBISUoocfOacDVTo1esvaYldmn99893/DgWgwlwo/yACBIjSEXpKJCGec76QJ6EILGD+cQmbHQc1QeIeBimo44kmiFp48PwQ5MCIBVEHUq9XuQ01yXjtVQp5jb19VnuL57e8Bs3aYux1Tlyqqfo96jx68eHz7+nIayXBUjQTtmyk512hW9Fmg0mcetVvp6LxZZ+XauCtc0sR1hyPJpAMCt6LwewFMlU4UIdtsJ8H0Qcn8Bok32o0TFoJx6oKRRBtGFrOACqvi+ICNe2d/3p4kc16PgoUYQ2+3D1VwFxyAlkHNA8YiY7vxQ6qL5JplnM6oT7g+1sQd0wsRC0tIL2/THV6kqiLjMgLxFCdOaFRyHR2IfOxbgM1Z2NMXQodMjsCrIVDsfd3ewjbPT6iSGTc68tb5s4X6Ni/aRxKD13hcvDt6+SUq68rPxikwQxeCx0VT1RVDo7dJqo4J4iz3VF/wUg87poBQIj5wv8fgY+X1+i7co6QBPOIdogpMszlsGiUReKu0G5BYPsO9wkb3Vo8a7NlhQy3Lbscw4nCrRudVFmqWi0M7I1JVnBTi/9kQlyoTa3rM7R7LAjUMljEKDpEmwFbW/744WeEU5TyFVGrIY1y3SINGn7tZuNjWXd32B7LfP6fa5VO82DRLK7ZjLOxSHkCXbVO6K8TMugXut3F5Cx43eLlafVzhy4NWF3H436CIe1QktrJWPnKvqMZrIxb5L0R3jiPUFelzr3Tiv/8O7xJu53oZzeH1f0DlyMLkphHmndxQOkGvW/RLzI+IscaCPQBpDDcIFcGGXSnFWFHM5UaBZCqNNGDE3lQqAHfYedNMlXEP6j2LGtipIVYx0qt7/5/OHejbXBbhwo+VdO13j7t0X4+0VM7szBU6qZ2cLnPLj5I3kpjiYWjvv7+wsl8tkeT3RZrJzDZLUDpB0/q4kT1WocsXlmbTWZMMF9Ucj6IpSowp08FgbEbKII+oKuEg8Fnq8WWJ4FlylRJ2qt/2nKjfhPqeRpbNiURf8KAe9Zmz53xDmYQBJGZjVuiYyTR9/hJdXWWlVoQzTcyF+LaoVBHspYC0cv7qBKMsgEu0zAdbnyli8QItzT8XcvPTSrnKQpsBVvDPssNiUi2hxBOSghhOZ89h9OOBtXoqy9505w5bdOZQNvOBHDtHnWcJgY545xH4aJkni/Ah9hLTh8wIui8yusPLPLZiNlhFD/HKF/YNZw004/3jA1kJ89uycTey7frkvdhFHanSqUnpPs1IOcxoAot1d73rNLv5aqiPGGakuCSYjo6RVj1kR2h1dAF8nZrh6/gjrCTpsw2eibM3kwep5GmZpQ59mH71im8oAHGGd/hxJdWZfkJurLqVnRbF6DhPslNpcAiANLmJj1Eya0ws4zX82m/I32/vNQegyTSwutb1PNIBlvNl8rmk1/W4SMGlK+xB3D5JCpwrqMwb7dQSkoyL2b2DZNS1EsnsxsySVVhKSWehFFLyO9U0TvY4UF+qqsWEESewSne6yRucwcHK6bU872L2VWlF/biKFyY6eU1l2UkY7aQF+9EfVXabKvntajooNMjo0f01yyfCzaarzYcU+y9KUCn9/uKzEScbb5jmYGqV6qo1Fv7TnswmktbwjZAPXjonrUh/Waz8jVW797Fy5FbWhj+0C/cWlnOpl4ZucrNQbn+ITq58fvK3N7PMthDfyoAhPgRQHfdzOHw74XVROwMaXearuzKKIBVZcKD5XlpQy9P3TSUELkN/K2h+jXElzWPc6RB/tuX3oUbcUEj1IaHFgYYiuzqejaUx5OMbsij+zuM5qoHvsckTciYXYgycm78akQ1yf7GxllOHLuR9/sM3k0sl3d4WCOXIqkx+VYYCdGBtbVNFxG1kqvYya9YP0O1oYgBHEe64NLJXW6FNuwQoVtHmOMgNWRmUNfiQzirgCU17gnP6pj1/xRit6GEI0korKp3SdZ6jZ+mcq0Oybyjlf2FvDRQkC6lOx9PBmzJyj43iLPsMBLM/QJDcjUonNEwavv/s3m1aw3DYIRO/5Cia3zgRGCwhjz/TQ5uJLrj74VNVxB0/U2OM6Svv3fQ+ITD2dWGgFsLvv7S6Wpai4sab/ghHFo1OCP2esks4stvcIFvS97E+XlWoWCaaKQ4NjE3cdV2hrHHR4TT3B9I/eRE7yynK2GEsB9rAGih/u3l5fXlECt04G8nhfWNDPA2Cfz3g3DEIsdImJ4KSgYELAnYDuYNwgJigcFQO9gZs7bXrjtFmYgAY9lu7LZKRi410ruWrwVY+diqNeqj67y4nH06kl9eqBNYtesUlgrZ/YrHlJ/m4IDyokP/l1+OAWON9wm9VqvSUaH7+WquyfJF4pTgoTKM2wTASwNocmvGbUejecnz/lXK4w9lhZfXfKwWv4vHYFJvaRXZqHhR4sBo+WR+YWpHRND/vQ80TYqjQen6zs7Rreuxpfa2ITvgpyqoFxxmWRVmOixK4qMpdwjGZplnRsodjUS2tCHtT50htXBvMlmbsD9p/H4+sVmVPLNvMzjgDJDW01dLkv1CTAI/Jf+1mFV36MKsI4BA2JU1juM2gEpjzWR0aVB/u73//bNa5bxoo5mvnJ5Yyg0Szvy5uQxeIS1IIyhoGG34fzFV1UGPK1TJMWt2WigGiXEwWCES76PjSKBYVcoceRi6tmviloQIfRK/zpEuLEB8uNXcllD0WLsjNoq3pNd+1jnwdgHg33gcUHp/Dhdhe4yRHPjWasRV1LZ3c8/ZkN15ilOMWk4xYkSUfkQKpjgjWa+jHu95d5CWLC5JfJgyDZ5utlcw2FyQhOIqmwld+mNHEQt1k+gVUKAfTxHJmy7Ckmh3GPX8UNeyIb1JPyNeOi6iY/cneUvGvA9UAGvXHJmkwx/zlyOlxmw7U63GjBK3EqCMmV6r1wM7vas2QuwTfJgkOHSBYiBQ4tScPkCo5uynrmb50DTupzvrWtecuHEnzwWX++fDuog/54o/igpsP+/esR34L3GV7AB7PfD8+XtPpLynUuOW7k4P96CrovibUcXk7jcjnnnLM9nBWl4S0lyiS1obb07ocPH9gERc2UvXvBI3ZAo9Fo5Lb8RpwUdR78DUFnim4UWqcKMeoCBRIuQaexEdu8X+ylOWh+KUy7/tdUu0lf0VbFBW1StMMxD7LdzNQrXfxl6gM+IMHcckGk56zlAkOJJhMNoJtoK81MmpifQ1pulufiCC7PrgptzlgVk6tvdsu6uC5ryJFmd7+ukMLrrTAZVH2yvW5qTce5uD4zVd22qOvYivvWll0/BvidTculVFr1T/Y4pdgyMII2IMCL1aX4SaEj6sF1gpU4ZQ5NohHg0F0IguESaDpEsoWiDyjY+5JfqSauQVvsHJ3RO3ftcZhzbYQlHrymaOLkjG43ElUdPPPCeeZuixgi2BjcGBwtNuYe3hYhkBEB8zBm6mBv4Nd0RCGmbuCNN125UxLdFLtNOTogG2HhvSw3j2aEAVpAjrUuwe7Fqmp0RuR5XSlccgvOHIUb4mthwLRLnRrRsvSinKpPLk6YYnHKFB6RiIOFlwQLc5uUTV+y1VOBXlxLjrsU8THpsTL2i79mC/JOVBdPFf+lhvEi0ezziNEPyifUXiUCkJP4a18KPZGlaiUM/ZlJpYyfH5TrHgsmx+91Yi5wfrSQNyYOIe8XF+zet/r3jXJdHOo+ygmGnGUVo6Sm8N/FDkFPiVi3pKX+xH4tIDmEb0Hscfb3S4K7R9zvWfsQxUiTP5y0CMZKHsDx9OH3Qk85/+VQtk8+L+tSM67he39SL0E+/hjEq5bYUodtCVEHfk5TA0+mHUWmwp1WtlVF3WyWT6PgoVDycoqJyYLjXXaxkdgoaDOGAVUdWnhrns6Zx9esa2RKVcnySTVwyehsvBHEUeOPV6vfP9VyMvFTWK0HBiCOqeGaXw/yxKSxNUehjD1e6j8lBgVsKvGhUetqV6Y7XG8roBNZG/6/C78awKHBYXrdPOaGSV+/6ys2DdL4aiIGBMo1PCrbKW6KAIHiURBMaQpqBhaoEUt3jc7zPUCJeBowukBWNCohL6i9lC1Wm1LFpJfxUchjzs3fdEa18jjzpxgrv0o9Bbk71W4mDsPrsOileSpYQNpcjf1lGjEL2hCE8W2T4Flj3TQbWBD4LGYy2uixbpoeW/2VOMeGO7GbqT+7RajnQuUFVS83CtzZ/bJx7gIXeZY0POxciYqKJxg78E6x9kRmaO1I7jaYGNoInXBqLrz1pmRyh+ol/B0ZmvkRYGEktKChdcT0PJOQvA1AUCY4QpxLdasyG87F2uFTMOH1Pb+3ZdcVm/LHVPWc9ALFGU3Rnp7DkdbTr92ppWdMlTiEpil4hJuxuXnqzJgwiwoQozRaDBokAEuR+XJedRLEFvNYE/xsjIIcUuS2BcBpIXMaU6HywvdFuylZ3CezU8+JhBnFNG7FkNrCUC4HhfFhsypqO72Z+lFbUIP9ondeNnyjbsF6E80iSx1sw3JL+3KLspmIxCn0HMMBNhIshnc/aDoYyFP09R6CMjnynSI/4P/0oj/CTAbPbjyWijqHX97AgW1hGCvf4ReIjb8LCMrFXQLCQcWEUWTgK4fIZ1G1N66tU3567cKdIy4+9s6MrHjCGGN3LzlCjmnD1Eh3TRDi50R+xRgeRlJRLtKFjrxpIV5n1hN5VxjvNfhxYjm+XldySJ/JsS7v5DkCov8pgMBwzXrdlf3XaBm80UnPO9pE5mTquBZjkPW78WWaRGr4u5L97gQ5hZdc6Er4KwNYbtDqAtaRpsf94ysPW6JxBM3R140c8Da5Z4jJj/9IckpXIF5CZI8EZhHIBaZwqX+A7Cfw/sGFSclpFogKsXwsh7TCax7zik/fb5yIgxewh3grvHAQ1T1KBOf0sBHX04usX4sTBKcixYknMmsvfn5ftjD1Q6YYZ1Qqt4zv7ssNqkNGpOLYEyF5qww2ryJkc7cCPu9dijLqRv/EArNyFQwfr5fnDV1TGdEbYXnEm50EP8oAy/Kk54viOiDheIt/4o7oHFx1gt7AFu+AAay/Xxbg0r+K84HPwfEgCe8G/+X+VwG/kCDZPQf7jpUIChFulHoUGy0R1HOU/+MUfy3TYPCv45jlXIfZEV+WOxWxQcuzZZj3olzCsSk6FhlBQIp0a5BrZTmzmQu+4tLLxVsrI4IC7cYrTDcLNuuVdv3+qS0BG5EmRwzPzCwf4DZYLMAvBbgoZen0hC+lAyKesR76VJn5PuGXQ1X2Ya5XAMjZLgBuigXruVWey8J/o+q2VdfN13erz418YAA6Rxzomdv7E+2JOehYRoD3J9rlyhWcpJvlYT0G47GjmP9nvGu5VJLI97/5hQdxLpqFtA7iWOZUyzG1BYJnqgZj1UoJPpuqX0wcvBDWrc664blhjLlfkRnM51Je4kBdNtjyaToi4EQ/bJAvcBuWANvBfnkEQ81ndmOhizgsdTeg37e2NNtpK+EX+zljLBeTAHHyMrhQcgMaSm5q2URy6UCk6TRZD7S4fc9GF2w3AvRAe+IKoE0adDtpykHYtQ3iDiOyHbC1aYDDLQITLwrW1ebQlowJjsS5rjY0MEWex5AtosxLF6TGKOvMIGsueUCEGLKzRhgvyBjWzBwQuQ+RzxijfktByUbs8iyFyHIv+ssB7fA5PhXH4mG5cu34lFKCZMigBq046Ho/6Gv91ufZsrbnnb2cRv8hUBiWtBUGIBoKaMQqR/y06XrHWB1cFfXB/OZM+FhUHr05OjFCpI9v1uE2i9aM9C4Nia3ipCu+nCsCEPTEJNcxKZIRlXjgGFuJbmD16kYOIiWoBXcyhaVtHha+kSiL3QLn533Z/nzTHFq+8UICgfNP+/H6HBUIlFzCyTgIsejE2tXy610jcRXp6cr2YdmKEOI52WEsDFGSmomKAU+2jQtlkgN4IhGn891QNVyjC7YuP8ORCFyXTxqr47Wi/Ssn7Mrtvn/iwu2zMJ8O8NF2Y4EHZV0yQKd+NufOAzQ2btQfKLKIKaKZUvmgKeCH6HqvokAhX7fNVjiUquCSi6F3OYiyKqTpwt9ZKrDMZSUy5BSymB7ILHCaqZub0VbIVO5no0zN7BJlk4uauYuTkXrZSIz5G6zuwZlk1mmNM5JeWWKfMEv4emtMVt3Mc1zzDFbsse3ZxmwI1ohDUOoAvESaZglyQnw7aXyEhxgyGr252EJ5tUqP0oZxx6tZTKvoe5BhKfo8Q4ArvmKUhlyeHLwKZ1IazSTT4vP7QwAFzyG1+hxCJ2EcfZUrB5naHuPIlhuwwFBytIp4xq/MeeYQTMGIWeDq3LsqWGAcEkv3X+ATgpQo+/hWjsznEq+5zqK48CieFDcKK4BG7h1S5AdgnxxdPoPRODhO/jvHMFMU54k8L/3nAxNHcaHtrzmC5GtQFfVONUSHvgeAEKvFdUqKjdyBPMT9GvWR3raUhCHuBc16LcvB8Jct8MOERjjUU4nDTsgAG0iNr1LgYWmmc3IEGWBq1ZWbziHR7OSX2jDVbt0ESEtNwqisRGlHSG8xzV3AZN3U4i47KYm/ed/CWHDP67t7eDgP5nB6Flb1SuT8TuU8DxLoMmEIj7LBWYhhu810MHymWssiOWnmpqz54NvjohwbAsJN33MWgfyYd822tKCpbQNfKUgyFej6kFEtooWQan/oQ7aI+UeMBF6HvrnfbPci7NAqqi5ksB3q2ippGE4Ai43xxmBei7XZXq0VuURdLTov0/yPj/G+gI0vbROKbj48A05w07z9aVaYZyudEc7E9aHndfgxoZuGtyqxk+RMSU+QzVrGfynD9yFp2iTMp2JG+qNM1aVTXwVqzwZNdmYQDpm7IuSEM4Wduhl52HZOqfBlMJ8b+7fI/pWxvUK2B8j+GTEocrZUQpf0FZKy1KOmRSLrNehy3jQ4jvw6tBuBKMP+kRzHmsmfgYqb+rq1J2gfYQzDPRxEdK2q0UP4Ei1+rg3xU/+GqSizdPPeXUG3w1brksZNxzA/9++YO5QxuvmfW9M4cxjkZ/+Ts2mZ+9ls8rPRMp/tShjdZFR2X8s/JhBsoAfwl7h8ufIA2OIWZ4Of+i9MjYVKjuHMkoWTwp+M40sYNfLIy8mkxx2KF4lAxkBkyQOJzw0mA37jitlh6BM+A1ismj3uoWn44RgPu22xKzaygxdvg2AA9m3T02c/hWE9vwIG3o7KYui08qpTWBBxCD22Vff/6v5sva0jWxcF7/EUU1hNYaYnocZyk5Cd/GxneqfPcncsO/PszeQWQRGSsEUR3ARpm0sL9dVb1BvU9bk797vepJ6kxv+P+GOOQEyQlDNPt1ZaxIy+GTFixGhfV81pn4oW55epPVIZocE/8Vs4TUt8gOYOp1jCfLfCQPjFC9uhclGxU7lz7XTdOa8Ou8DPAFNxl15dp/bkJ0n6Ey5GyhBhN+B8bTmU/R1mKhQNzHjHaIn96qNrgTXVEXITkWlbeZ6pnc74wu6eBfi29zhKLWfAgWQKxnZYcArM7SsleOBahaEH3wJY1JAzJZ2EF6P/MO93l5Pt7OSNyks4d+qk396j3GvDxx6ReWzDDtHigj4ErHdTAwtZvv70hNUMZEQvWJzwwRgPQ9zSsLiHPebJ+HC6NC7elRnvhPVouQBc/rxr+2k2zR8EFZoBIKxRi3Eaqoxb/dqmEBZJOVojDbLeFQ6599KDz8aZAGzIizOh3TzhW3vdzF9c0i4ed5vABRWfpYfws94THZKPhuAhoLBm0J1Kk/Kb6e/2Z819IyeUsnN8swZP8JsgMzT/t8nBfzW93N9NzJnIfyDvb+0/bzltwVF72vttKY9tdFixdaYj8TpNjUZEjUX5AuREgVi20IFP8lOHk7jKPtveAtB4enZvDRdVpkqLVWGFb9g3FUYeSqI/WYW5clt0eimvhiwmx4bgw/yy5CtRN9HzuckGxgXhMp7l6Sap5SRPZw/LoeZ2+tx82MUq1RhEF45gl7GYAdu/OZ88tJLs77432GbW/xz+hcbkrc1YhA5o94MfVCTSGc+D2YMH404CBJ7StcFkQq4ak2/q5gg3/8aXgNdfmLl4pNWFOtqv02qUWGLz4fKO34kpIx42IXZJBli7O69kPPGKaxhtidzjRyQaMkGeFl5wt5+2gKB1X8lY0Id5E86vLuwppF3IS886macc1lOIZNZs9wqAzc2+vFhcq9FA5bI5kciG29YNCW50wOZFXlTNxyGb2b6a9tOyvz3uZuaOl9WhyiUMjOy+T1EVghJd4cUmpzLP5GevGNqDwWnPsQHE2pUn0nqAKFw5dUzP07j8IrR3LVA1ikisa/WNV6LnuoHh9eIyLgbfAerg9mmW8wj10eSJi2zv3FQ85hGMj1YvdAOmxHS8VKRfpk2m+UmAeYe4PyISlX4GMBoL9GySs8XiZA175RPYRQ/RoyPRo/5aJKGmpHw+mPr5yvCdjbmm3pE7GaX0S1lHczpOsR3I8kENRuKmRBvtKF53QJnfXV1+9wL7PvhA2fka2f0O0QmJUw2wqCYcskTAqpFisVTUP6syFZmilFTyhndQSosIsdzLcjFqDOsYrJC6WfGT5fPL3ZTDO97xx4vnMHa1woHYKYiZJ3cmSO5+478z4RII4DytTOT25PR2TkFUB3Ig2TYfPXV69jL7QlW/rjFBovp0gcc4V8qQoV8PR90IROWsH9aIcq20mpvp0cha/5ON5VqekIzJC8UCraM65Jd6mwmlDJJUG8Mp8AxT4Z3pUVfRFwHBabJfBdpeZAM+RaR0dEyjK914dpxiOS1h5frWVUfE794EWeDNYmsVvNotrbs4qwfpV65f6zPGfpcYgyyN6iQCTX+FJWt+sbn68mOqHZNWV6cnfNDE/ce6v6d+5H1r456fdIrjVMGqK9dtcGYN3HLJh9jm773k1TtuaMIwipQ7qytbRF8qtHvZN/XNqG5qFsnuVgIvVvW6zOzqGq9MvkoHhNNFrNP1D6NuC1F25SXSCQ0OSAax84NG+reLA8ktFu84so2drSzmMStaWVUMM+XMqsGWc0kNaFFukUYSe1b8ZfrF3M1bfluLKCv5ojBXEjDiVOjZHtxIfIn3NYQEElpm1IqL10G1yhLWNT+k1ribozyRQnwUa/qQtE8oayKLiRfEl+3ONHsvdKnq2F1oUlCoAbsCFqcMB3gaD408Z80W/6R6N900ha6fANGsjRI6TrO8Mvs++t3TGp6UHCjW02phShL8JFIZkP9tbaCVSZgu72AUfTqPqvPpEhA0x4gf4UbrN+9MPYnUNGah/RhtbwiugLOVsWdMHnrRM4lxh7lCoURWKetbW/weRDWxGf9yCmGxfLYz/1NkQay5GWkpfZVCD7Y8oRPqg737rgpU6+VITRZMoO3NC8fOLNTM1xgtWA4+bn7HgArW3McNFFPM6XTXHDx63Kc/hO9bpr5viXBEj9T3keqFP1IyC5szutdMxmfJNj08fFIMwTW51lQVhdBvW63ke58DHJ5RAui1ZIGZTueWFaaLsNGaPHnpFEdLPW/JBZFNdg+UZy2ELyjgOCnwZMOleNVeWFJz+QBrQNbcK8g7LyAxuzIEAcczJ7YIjbVlOihYz1rYGs3uqLrlhwp+Dk+ujGierK/gdEbMwSsosmfMgvJBuWi/QXARzCPrL4gq9Taj+ync8lpqnqY13EXnE7WPGz4U4JUxCa10UmUat1ZY9m02d/eGYBJp9wJ6MHI1Jclvv7r0w3opHSvXyuI1TaLHFdiaoM/Vbuyc8HDjryuQmOPMthu9o/B4/CWkNgKp31D/B4eMpDIxP23RmoOLtXYouzIQX2y3B+cx9W1mJQ6sYrl4NIFJBNQMHHKzOyqRlZdyBQe+t2vMpfb3g/Mm3UAGTqVb2NKpU3FvjITW5WTyG/hetaYCWnK0k3CT8PUg8NVABzQekTcg8BbIa8D1yFXiZVpfoSmpHrsuPY2+hfcHGfoO3pNqJOB3aYsY2gKOk5NI7XHhWHc3dk/tOiVSNrkpPaj6ErS6NcpkGdelROmB4AHNK9vwAx+9SXeJjSRtoknWUGxDsABvqF6IejW9SYEB1C63VWLmS+qIUP5Ir5bw7wXVQbr38l+fRISV0t6Dj9YHakh+S72gO9JEsS4VZtkngXRZ2zvE7oPhLdCk72sD4vp73rPlyXrGTnkVWbeApqB3FzxdBTrSGJaPHnDzfAi9eeREo8p2s6jIiyRojaWsNq2b7fWaHpkxkAMWDgfIZYqskBzx5oBe3tV+BTeeruRYlu9f/xkhKHa8BUc6K8PQxKbTLHxjh5TgHj/4ffJ028BzrRyYjzstgLT6Ss1x3iYl3YPuKswjRhrLfxdeKsBE1mK0YEJq3OsJD09HYXn5HNONzJamzqratLm5lzbkl27iJOd8Sc3rHlSsrb12K+LB1NpRdXY1WFuVVRBa0rhG2N8/moLwRn0txSLIhIEya8oAjIJvMd7VC3Bc1nRtDb/Wuv4vVy8XsBvONvJR1UXs8xNA00UgKsrRhHf15GCUdA+T0qCV6zkUX7i1HigzY4aueX0sLuYGYE+an1enV+DFgekySxFC1j6zlqyILrQMDcXY7Bs7Swup+9hcRb9wS+yeYoSGFZgpP1ydfb86kWBijUVxETi6GB1mo/8Rtl0zdGvYTEaNjr4GTBg7qWNdNPIG4ABJvv3B8Fnd8eIDeN9yEAsw7FqZTfWWmiDO3/WmPWrTWesQEMEbDN5CHwEInGIr8/YszxXuncMFxqVmtYNIAiyNo0nuvRKgatJpJyGy9qZYv3/A/7AwAzVaSmi5sUe3QK8NfIsK8GNGwEj4Id0B636lP26H7gfUieuZDmFwv/pxXM+QBUvauJyVp4IKlclnphkUwheVaIFbHuSG3lSj2fwWQmWWF//k4voZtkzvG9rFC/P2dzIRJpClWAnKemPPJ/eluy3byFVA6mq4U2keS4FWuDFoFJtFWzAG9AFb8wLBvst9h0Y8MwyozCBy3NQAGsoH+ZeGwyvLHgfdqIZb3wvVxhW7NcP6Jhm6JUd+TX7ht6yNbJgj8ouBkjitas+5rQy59IsCAxkzmb4x6E+eIEglYVcex/F9MkzG1mSwQEBrwdk9IwXbs2+2yVJ/DsSx63agzEOk7dVz4wPgGbPzOKsJm4+9MyV9z60NI+DlpWFe9SJXGKN08oduQl194bF8l7tL9GS+w7bgpdnf7biHlGFZvEep4fLbOhF2OiOo3at7dJV3zSQqvUMjetY4bdts1NvocPhBRHl4gYFuwzd3hyg0Pc7QMwg8FfBLPIutreAFDRJgymqO7kuy8mJRz2wXDhn/4IUjorj9eA9iiZ2LcaEuhHXU4rbY/UbJuupItL7rokRvu9dq9wFJCxEr1edEGhS7ibxI1e0m6sYUidIsxgY9d/ZQA5W4S5JdXYyNEag/QInTflM7X4e2EdtupnQ84iTqI4Lc+pjkctsQBeniEDy9mV9/DRScmervqjBRb2utoKcSN0nv54Zmzy93sD95L5h1LbyXDG79Z5je7o1XE2GXtyjbOhaOq2sAUfNtz3vNtsk6Caozn0X90ZSedEWtYrhSPDhuM28IR7RGtetpYcIbbgApgA6GiYwCCEcf16srLQqgCKSEpObg5o5F5eLvV5bIPjW0Jcq+gGfqNIwzyK41GPB2bAAYBlUUxqbVZ4CooZDsr1iUWkJcCj6uilUZiJjTS3vbvXzFo+HwbmCfT4yfkxlKvpqDZPBnEGLE3Ea0c6fHQl+/Qeo2ZwOtJjHlrHjs3qakZ1jfZ1hw0ZIIqhUlczXmd3Bx213HUju5eBcLw6DrgnD+h8mtNLubx3p1Voy2a6K46u+UFYUhgBtRXW1yxQAmRlyCSJ+LMlckl8yintRYJIb7zvFDH7W9HN3DQu9ALGds11KsGBTn6ODR0o0IH6feb5GewP0/pHK3IK4Q4qWaw5usSA7zuXHvhDSbvGkWwdhNHQt+7bHDUd1echCBfhWxR0nVFlj0dBWx6DuLMlKQ7iemivzGyIiEl+w0aoYSj+zEPZrNQONfI0f4mojSbqoeL/oTgwSAfxuMFjimEY6B44SbRCeDEBjXWRjFN7SMZasNInB9tnbINjHIhwq4XQR3HuqqHeRgPnrkkeIE0kahwMkOLw9Pw76+GdwAWOr+3SID6E2f21HB0vGZA6u24bXavJNcIeKyguk81DZWPV6Fvb3yZ80LgxMumvEel6sTeIRYmkyPV+lNF2RBAIzJ3LYZVDSWy55vINoDiP2RmDvS7EQsg0A3iPNvMsXfT6/MTwfyjnZR3WiXwxwmu8MoLhYYnjt+HKbEfXY76THR0+9MhONO7ilw0Gy+CjjZFXmxDtxWTg5A8CNYDTnMIa49G4Ao8ZLuXtbW2LPaGJsdLYHu2t3kN5I/v/63xXV4VJlPrsIRglFfkzEihOEE8TElTSWpBiKNaln1ey7wudBg9vflpoQq5WmlFms7pD718GOIscqmzt3acuDhVyqAgOVzuF3ZcC3PVixSuZOsCIJbGHb04egiPR20k5PsX1ywxiPlgMbzxFou0Hrb1CV159rPfjRenbsbCADMsN45rFLYNO3xrvVHvg3bAtWmbbB4sMDS4y7fttaLDYOj0l4xJe2TjaRs4FHz6k61P3qE2jKn295UtvkDUVrTp6Nh6Vr0elsxlN89gmjgmXpTUkn4//2//j+xjTg6QREA5FCOz3a09tT5EcWDHj81FJVanatDYvayR6Spuy4jodTxrrcw0oNRrhTy84JxFOw0Dk5MDW1WoLdUWCEk7Hckkn2DIqjNTwAfrSCLAC3ZZgRvkEVhMgJIDZSvkAQo+KGHifHN8wr6c8sHqCe08xJ2Nuy436sIy/vNWCyxhPw+4MLzgcA0AFjX6Ac3Le11XtU0pjyFcgX7/oWGu4RvBtwnvLLmnh3PL4ZDTJTRJe4QYELB14cdJ1igjSv29KGSsl/Uh79/AB2MFX4/emztpPQPrGjkf4LSnEA/zuZERS61Guwvr4gmQfh8YzKiNilAaKD0Gr9uqJOPhtomZuOeUoQ9usViQa9U9mFdoCf4RATih/fFWN2jPyKRSWzLnlzYAqs25Te0LeTQC0HX2N7a2+vQOgCn8vfJUh5Szcxga2m1tw37x9aENUYP4cwfuz9vz4P9mP+i7dB8yqF+Ytk+ZjgNNpWK/KrEFNZJOC5Rmi//PtMklvO0PavZzJDR6/php0JRtJda6rUhLpWC7nRl4bczSLSsRhWHwpvkNPwoLzEzo1geaxLE8nmFIINvNpUTYMENRkthLo/mki0coLKNKHrl7ZowG07+MIZ1YW5HSJvxX2/Ug/Z1CbCCVktxBBX8BW14PWaDWKmAdghcsbKcF2JAEkpbb/PAUwW7h1uQqNFrlKgTBwk0wn/D2YTzuM+v/2gYGygrTTmYw+Mzbf/DJCY3xrFWlnXKbXvLdwjmBUX8y62lsZfMEnyEfidQzlpsm73ePo8tsOuD5WHeFVW2lfRQ2PYLJZt9qW6gv995MZrxWOPWLMoAtK2QzR3wU1J1hke/AEJ1T5nRjyrxGl0l4jcKUlCKj6l5gGSoDmpmeVLpo9genry4lm9e6uFKa5ihIBTr+fIEThuzJzn4pxpDyGVRvi7haFIOmSC89ginPF6KCZM+tx0jTjLxjjoiv7f9XnPwz+kzm46qgV6o6vyWe8BbAfW3rMKRaXuLP1OC2i3nFyuvJujYWtfOJG+8gWo+bKn1nMdekUoFAXRK4JVmDhLcL5rSkGijnjIYPZNsBNMHAUFex9A2H6JZmKp7yn2MsTVwmmTP2RZ1THFhJvLkzRsPsBZM5DEWoZZgzvfvhSX9o4CN3n/sDVtvFldRfMGASQ449Ecf4F/+85H9+9BDxmXz1oORov9F0Hp5sQQ9eWIo+JsH9ti9ThV+x/lt/mwaLXEqMJlqO7SE92vR0vzXJcg+8x7KGl1jKL5oDRtjM2HNvfmZQeYFYNhONwGYtEYsD86WpuoPYy3Q88XydPLB4+Y+l8XKcEWzdqB9CQPpsOIcLq1ZlMdG8u8eVx2784gnx5/oPLHSHMbzA/vJTedlJV+5USnBs3k594eIm+MXni3XhUFeXC5v6de0St7xewplpJBnGF4OetbDBjZZlYAYt+ojaRKgFOOaPoDSEQgAAv7Fr4yERuTP2bjOXWomQT093en0huVlZlS35Cop+ej5XvJHvzlCm56Zz6Ptv+HJPf7WKyWeTRtsmpcqhrw9z0ttKFnNLPmYSfGEmpuXnw14UYdZAQc35JF2ICVpB/JRf4T1Uq//4sDJ3h9sd7z7mISz/sC+bfew3QDGloPITvwfflQfmjcWPyR5GMYKkQXAeysvqTDb1oBqDGBs2MXakGeJBmILg1gAvTFCCq6HLsT286WrFu09PgRCjL8jxPhLDW/sRyzHHohmTIF+nbnjPnwjjM9yRJ/xKzi/TPCUt+0Ddc+fqc5P5kUXE74yftvTcwPQ785+wptR+T9eGMcWjxuG/MPrePL4g5ZrPARBL/bMMwHBRwEKp49Dt1ihNhFZJUUBEDXAcxpONzA/AgDjkt2+lXWVs+yTkXwN04RW9eUVZtyAI8xNBPXg20mSiSVJzToNwLHxjt/p5B4PzzpcgcKXsO5weI2KDifMvzhdrUwONkF7oiz+l2YPzTFcBmkzfJS3KG5bTSPcn3E1mz986tSff31SlW/2U5Y/P/zE3DJ7e41z+iTTtXmsvbvq8enVxTtVCWEhbos2p/ByXRl8ble0uQBJt4ad84EOOsKIK6lHkU0wAeX+fr01KdScOyoPjycFZp8p8I2ONxbGraST/2HyJjzgnFUTXYuI+k1NUUdjOGr1kV7fTH2V+NqC4Y8LCjBOSAS8nxQ3IDJwxIHoxJ/owmOoy4+CXcwXKAnfFphcieRx1j4ra2viKAwGv4V+/pX8AljcUh9/wNTIX7E5GdtrTYFU5efOsFlv5u4l7CWNCQUncHOC42TO2E2sgkMmpzXNJ957DC8DpGRZ5BlcFuo0IFgV3+otCBD7cNOTWRoF3uP4Jst6hiFMcgbG1jYRnEZYqfVMT3zNwT0cRCsEsuxTuksdWJMlODC88bsRhGVZpxEfLFCMmKWR1HZu5x9HzoTWQy+Xr2nQtlbP7XvQcifuaZdfxcHs9OpSHK+ndgoOVII0sUpgb0JcHfvtj15sDzcGLaIlIBzLBqBvsRm4CM5hcPuPkOvWB17ERoaW+t15ok/sCSye6oqY5G31MG5pHSnHF7F2/YBewoWiqHKY4OE2W2yOG6UtfC5OTuk+4Bfz/cAi+GRUTW2vxghbeZTCMiKNzARWe7KTH8kRBWaI6GUxREqE7hZYrAMuhprFXT1oPyPZHcCWP2k9iesWB2ySoVkShP1pyo7WNHS5QZChTF5llQ0vH5aLMVSrotaCox5Vc6mQ195Pmc2MzUivvG6m9OWz33+MZmmY+9G/CAeK2515O8ADzXgcAPd7vYQg9bahsHMVdaogXZ6Yl+7MwDPNU+Uf3wyriNJPbmMko1CnrUT1fa+fnT0EZnJKwXMMINTscRHkIWwHYzkgxpqrXCAjeUv87DIiJAK5bohbYZJyVgq/M/zd+Th5CvGkuN3WouVaSqorW0xun4gKucbMLiP6EW/cw82FLdyFec8+0nYYIvpUpwVNo726zxpCVSfa/3jJ/hgGy5SaLXMgb9GrF5N0aGDpL1j3DH1Z3mEe1YHzGta00/efaRQHaVCxAFaDX3hHpfzNUXXsscPvuD/aAk5JexBflDqrR4VfIaY6SPE6kR8ldrIXD7HAOTnGqVvBst68564goqAFT5qxtVWA+suF1bq8QAgY9tnJ2VW8gN0R0Vrue3L0LD8Hka+p2yrxQduEfbTaXNDaTSeJJTBdrLi3FDgAI8+FQwVr0v5xIi+Q3yzAimQRdKn9PfD90GTJB+2a6LGqHQXGqg1Ns2/uaXR90nvW4MNH4GsqKbLI45wALAFD38tr55MF42L6MM6WiWBFfYjm8eUtR+8RRqee1Ivnf9T/e95ioABFGlFUMAu7+8rk87MwSnWhmYuK/UPOAJZ2WrQUN6iA06SstMlKvsu19BZC77EPDjwm5EJ/KCaFv4Ala/LF/wzof+c112Kj9Bb5eWnRy9aTmtDEI43o6mEHwALrGGaP9vd9+/shTSAfUE/DUvD5ET8fP35g5T/+2BMeHG7Z4WYg1vbqFYs/5TUR5TD3URf46CNemV7Y6JW9h7kdj7RpLWWfDKw6feni8n+3Br5jkUmbB6G6jj/W2zb088uCtcwGbUjeUys+c88/9ownIrHxA/c0S3kfwo/BU5gysvgXtwgDc0o+zpdgTvnYUsAtROYj92KFn9icl1fgWOFLQnfqkwVONTjLkVMdWZHIi6zfrin9ZZClhragPUYetHh6pvlwmtjgqdXRFkdukHetr3dnxB05I84Ma9n1phVfcJCfrmHGXqHTVkSTu5j/MslMykj6nJnqK2zlL8Kt4PeFLodv52AlJL9iuiLcjdpaN0WAdFVo9sNO2wH/sJn1CYkIj8Xp05n7rR0hYPxIoVi0b83w+NBAJUVr/VSFkR4Aqr+e3Gvp28TbVmk1ECY/NGuypiVTUp9mZ2v/SXQzCb3yUjMiryKNtlm7hLlJ4uaKInJkNP24M65GB44rs8ftVvEU08KKPYJMYy8VTo6LWxC+XLX8IrOvKL8I5IwdCsuEvVkoJLjytWtzAG4tTUEQ0RNl0o2S9hrONutOryG8+aCNfGRrwLlWHtaY1QlRU1YfqE2ZQCVTSIAuV3GfryC8BTjzptBY+cGdVFEXJVhRh8P3svDSE2iUDtRnXX/cb+PZQkjUfVNctEz0RXAuCU/Srw9m3o79fDjTuPbVaxIWspNmo4W1miCuvHDRsC5nnNWprrL0eblCd3Uf7wldhpHEfv3ks3deCJoiWRjeOY42fkx/zQwX/3yA9eoZpkz0YYlyYxrHNgcLe88r6rJTbpFOsbK3bwJn9WTDKwEVmOx7y2NRgENAZkJcBKQEPppnry6pBc4xL8A8OcS+okl6GPq1n1xY8xfpl0s4VBQ0HQ7bLQInQ15ryZoMr2+aRyZfOt78xf4hOtn8Gan/5RskNjnxayP+y/0MmS6P0r0qBjNgejKiXCr2b7zZcXVVKNY1b9wbpFRFuc2RgqlDjaOK8+enmF+4ZLkso5Ij9WupGAR6iH9KAulXPMdWhAI7v/b5Sfp8mIkLr7xfPBi6HqYIpr8GYALs1SAmyKtBsnd+XDPyAdpbikNColk7mT517G/mSm3hVt1H1S0brtVj04oU06y/+5Io35DkdXmJsjgfVTP9/qC6h4hufYyxLuo8QpO3YerR2iSykOCcTHyKsRkjoNHOR9Yz6+kBHctEBOiXPn/HroXhd+lOjNqEhnOrUrIXu8TnW5zMghPnL20bTH1elZkO7GOcAV/Mx5tXD9/HyRvNhgSkFccQ7du1zJ8haNIeBf0uEseKa7NI1Ei0+n5/Uh8+pP6CZPBxggUIZvQolTO/H4D97T8hwzvjTTzsni/XaDmA5F2pqGuKcthcBYJ6iAgt4NbZequV+qB+yOfH68mvSMGl4rgXnrUfPyaK8IxPGhxvUJxKQxHcWra6bUm37NYOEqr+Fa+ZTfP4LxHv6iBwBVCga1hOK0GC9w6g7MhdVExJr2UhRaDa7ogVXLFHHLCxdQz4Sz8TBPIrbEIl9+DhSoyxTwhNOGGZe/YHbBEtr+2tmfd3DvQeZFmVihcVcLyE1YckzQpJ44hXY7YFfciQSDoX729eGUPNWov5Pz9831Ine0hvY8a/Hz3J4x849G1anPd29znU3VGwltghH+BKo13OyRXyteR98qiQGx34O+7kEMt/cJBxD/+CdyoE4vuIlAqPpO/DQ1eVPblNAyZ1mUiIksy6w6F4gGXS+Qft8utD0SNBtPXuajhq+hrLHZu9Gzuy0yuN+0PqU6hDgS2inH+OayeILxWLx8/Pev5LOjJ4a+08L0Chv/W4kPbMbDYSoXl8qto5kygQ194LcWTnw4/ctMNSnzS3Nw8t9H1iaW2iOglWrPX1N+b0X7JmZFrNtt18jTLWspeKuUhkHdb9L+kABsbdcc9xbLmk6jQ0qG61/ZPj2KRIeBvwraBlt865Q5WV7iET/d5aFxxUr4vifWVcie3WyxkXpMldmEc+k9+317oKdLv65pSXLFoOKEV37XRxFpm1uM502cHx163DN183hpXCkWJVX99wFMSOLoFfexwH0+pI6jDedoVaw1X31RXqTAN/5DvZux9iquRWWL26WWv6tDnTr/qijSv4iVEB6IlkZH0H76Ss6n2+0x7DlLrgKTUbp6VqgkggFve/Lyk93Tvt4e1bFIGEnQZ+frO/BTfs2w+kBqhzShnWYPGvVbwGoe52qIlVa9AZ1k3EpjtNHWqDIALRQZ3jh/oUkf170dj8SRXhHjYVUc1vutykQqUcdVv9fBTfOOrt42a2C2SHHzcCxU0PEEBIwAQErIGvnjf64fQjOLN9DCq4r+u0VkzRC7fmglSFrD08zciHqzgd9Tacm36sb8Ic9gH+uCEFp0XfOXB0FN48aUM+iCxCVewaDBg1dj5WyyVMsiWdq9ufAcsXeyTAhvHoA0eTRdsljAuGbARsJ/simDUVWIUmjgKJ4h1ikhA4bXXWdoKwj+76aB5GcQ4A+Ukf5CkwgiMB5QmVxZzJpj2jNpvbmB0pEAPzi8CTZ3+1TZRCWC2cdiljVMS4jnoYYq4EpoqUAZheKgMEPYVbAkrSJwHzuCnNkiGZHtDFxNFXEunfGBppehSF9jZuxtxBm+YNVfOLXbLthvGfbFnUeB1+Mre/OYramr2So5O9/JsVXLqsAdD5w7ojc6DTBuxS4kTPwxa0b+5sQcslpJK+NDxvNqd96yNEXlQmrU1rgR6yPe2j3sw2qn5iAm67lqIHoRh6s4Fb1cXafliZ1wKywgTtGHIWN3KTom48XMixBLNzW8LODY6HIi+U7PSSG8tmzKPK1cWiaImTpJq95z+fM0aARENY7mR7xxORRlUbu2Vh2cVqDTpiCJMxzwcXvTlNqOq9LtUwvWmrvJ3ZbKLufGjIQtwuJqh6uwHd+w8eFI8TbQiE3oN2b9Cu9oFsCdpRArXw0zSU6b4OtnRRRdZ5rOgJt5HUeSd89LHlLI/gl00xppMrXOrid6PrWW0bF1+XhZ3ctqGcNBPuboz4tinmII6aL7nkRnGRpKv0Nlip1JaV8BGG6KJ0O3QJd0JrA08E/intKzyIpSXeWe/cddHUYB8Jub9mXs6x74+oEaSFK7c6aJNGo2VtvLZPpU2PdErO29Am+nHBgUgvecOSc/8pCbSft+TVL31uKQsDdSQgo8pw7B5rLSzF+kfOMozcKCcLBKYxIz2S1bn3jpPCWabkP2DR0E8oKiqGE+I7+i8yJgKZzrnxwYy5652NEW5embXn0RPWU3o93tzW16mW1dB6bZe2vSWXCzhDnYVq6iimbUaasU0UsHHbLLjCxOy95ef/7aw9dQ/tNPeUoYDzwTMUZ9DudUaf6URwHGCAP3oAsIFd3iO3yfPTM7+UxspdbPLwTOH2bhvjfXiLMV518mxIjxTx6Rm1lEENTNw2InPNR9mejigGiz76x1vUOdx0vrzDL0/An4MIfvG9MVQMDXkxZLEY79YR6OrStCTiM2lyRdwqWEDxfIO9E6q1uQ61sYmhJD0Hr4ry0ubAsAPx9tkvb5HSMRUAKXMkfNZbwzwZe+T6Zmia9XKESasj2TmQH7GollGW9NnYYZJFQsd+LWBCnzQ5dZ5TIRiFUU5mJIOBU96lO6YUeBGLtJbNgx5LHW1v65F2xavUG+P0cGgwnx/tEq4sPvF9vXfZzo1KQ8VRMKCTMWxLQpc/JRCvDRBvsmTsLRPTOtXWicPUEyfyjkaGGOs7mRi+LZYp1DdI+j/N5LA6R7dbIKZZ7LZAVHvRBhGVQAHXBWSDiGXkmkRqCdVIMA2bJ/JZlw0RWac0EdTzarcVIAKBDZoBdk08XfW70UcP6lC04fdfQa4TH3dofAKxHNVAQ7zpC7NX9OfP8+XF89PyscVcOLf81aXqz6/978XMWg+PtvnF851tWN6uFuxqqa2o937/wErY/9pxsNyLJuNqGXMahxttbDeaTc7+N75RsdQvhld2D5tBNmd55fcxp9thNpUH3x+wftpr5xq4izwsZdyevtCY4wQmxEANg1lxcDRYObIzDBTXrxLrnr42Bxuc4k76wmL4ndDN2sXq9WIPFY1ryoiHVbOP7LXwaOzB3UQ6JVjZJlo9NSZiFAF4MYNO67ALgNfGGXv9myA41yxoF7QyqJPF4uNbaRmwBIsGd299JG7IrJk1cgDvSw1uwNXFhe3DF6tTI+T6PWAPYxj0v98n4rCDhYY++EAXDzHC1FNMo4cXt7wSs4VsmxiGbYuw4yIKNNJCTCF//8v8dAcA0Z+zIAhXNNfxe7i49b6BFg8OtxdNAyr9ElSVd1YTqcRi28idsuF4iXgrWz5wYlXi8fqBulz/0bh0Bp3StH4y8lq7XZH4wDw5EmlVUzWhBdZq5lBs8zLifSS+hhaj5G08avNDE6c0d4zj+zXxwTfjjZ3eqK5SPZAH3sX3cksQd/g6uCsHPEoO+8mq8zFet7YTceo4G/GyY+GIFRwEugzKAaBqFEGL+ho3DAfOPlnOT1cvYwjs4uQYgn4F55ACLfsJesXowrW7r7sHvZIXpwtqrBhBP0dFOEAjtPzTfc/KSu6r51cYm4ijlLp06uLEcnF8QOr9yU/S59dfIeIexzFORsks3nqtKVucyK3khXsd/uxs+YYD+RLizQnLyMKaxUXDni9ITxKww7yxgphqor9KV7oMkJSHav1dXD9l6N+VUW6+nAcra9hO9xSeIMdb/nNF3V5enJq3SDTmCcYIn1sCfbx6SvZw+3qMw7KDNvPGi83qT88SgVp8hl7d+BW2ulO65Vxb8MTkV35mTLHJAVySfiq38od4YXJiLtnCs1MufdSsRr9rOjHBwjbYd7kWWn/O8iX91RZboseWTCNezARsXQNChr6pwDOz30b8G/SCAMKHbeTPy0ve1rPg/nSAMkbjNyxvBdRH/3SfVp3OJgrcQzQWNk5T0oT4KVWKuuj9G/e43NydjeyPWzw4YPe+s8yf1sbId9/N1WlmAQWL232cvXFWx324j8b3p95ReXX5YISEKCNzA9z7jbEvvzCgaf6NNzzn1yi0JvXH/ptpNSEPjkVSrKjV1TqV8SL0Qo8yduDg7dVTf0WKg25OWyBNzl8t1YOnILigu0T2UudjBf4NVddy8espo4Pxy+aFya6aN/hnjn+e4x+W+xILZBeTO2j9jDBpfx0cLeWpIBFNYy9Q6ZjEMM8kg4s7Fplkn+djOzjrIpqkWpFTcwiCtgIl2BEAvHdBMHlg+xTjjJd+Xvh5Gb9eH5/kT/qz9DI5UYHITW5QErG+naw0IMUzzAO1nfqOIoxm///np67w/toISFXOVa2O4bGGuQAwYcH7//Xg3t7/8/C9f75vVnSL55NU4anHD8LN8pX5BJbpP0H8dEcmWEX7U7OgwG9/v2869rpcfz1fYwNiz/du6Io1Xy8W5xMOuOtb0N0SErbacf/CfVOjvmxTTqCZbdVtwSxSzc4Xy4NcGaVm4+PwJ4iQN32HNjWgODcZkgEn2N7PKbnmHilIflyqwVUvt71vZ+w9QBroLWnJ9FW0tr6tNcVKF4aMtTW1W4Yz4oqZNsIvgOoME3/EGyPMkqW8s2Y/fjmaPbHiIDzfwFbum4Wd+ckY0e5eGALcg5cj88ZndzHUs1C0HYNdTlk618O719FhEVtx9uJDMTQiIkU/ElE1JY4Au8lO10sz35z4YDrv6J0qnoK+tpr3UlWHBSECwU4X4aLCBzJ9rCjW4+uv/thtO8ZeXP6Zj8obxfvzl6tOMn64zt8h01/aj5SFn2vlCIMxjxR1yLKX3qWqiWRWXpwm8oXrVMLE8ukC9JtUN4ZfByJnxrw+PC2TNWO/TDxV9A3T9Zs5uhqQ0182h4G65XKLqM9iKzIFXM3b1Vd0RYzGc14srww0Z5H6UfAim9PYtbUBl4qcE+8iK7GH9eV1hB9OdHVNJjo0TY8YeRxre0wDS3FeQo6RIFdxsUskpOFH5wqvFuiGc/HNs3vTLlcPo6SUoEExX+KbbgxZt7IgG38NsAcJ4wdntLKAdSYSm4WYWgIEuoIJn346baJ+dvj2ZCsSNLFLX6fhem9WWEqQAVdnkIiX4clBkY0VJOyujYzUOY7cBF44x1xYbn50z2nN4Pp3YMgEoW+8G9vh8Fw8n+18IgHWDsyX/qcY26FhNbSVuYiPHoit4b/t1WD90LCrDsr0RQqq9z1wNCbBUZzNf96GvnW9g3+xZXL6CPmkjzCy1tqg62h6MvW5CiCXJwQX2tSLMvvrqzkBDOHdAKcN4o8zUO3WmFXfJn3m4S6kWrMch3Lo/93hVAT0nheqZ/u0oK81/iqjmThJ3tYgHV4gAqz+YV5Ri2Nvh3vi568tIYyb0laLX6uffClsFV/hjAe5ANGymp8sKm9Q2CM777HgT2dQuZNKGwOZKzt5qF+b6MjirPzZvAsGiZmPFg1itPgb5HOOLZcMHhMfUyrBRbas6m3V7IfBkT4HNbY8afdzRCMQndbyjCvkVqeTA/tNtIxENkg8evDwMBufzM8uqR95gKGmba5OSvZnlCKuSgmx+R//W6Mnfj6+bIJ8Hm+8bbaylKEx8C0WVx8JvLzEV3wyGkYOnxl4jKeO77OjNqlUvdV97+o2Ty8paEHbBjY9WeC5SOYC0TfdAFh9oWNI9FgaDtIL/6mdY6go4vX548X1Z5d5k+Hk3XZHRcOZNiFJdqngGsTkWqAC7wxIEtkwvuyPffVVZ9yluh0QelhPQmJEHzYr5jlV9i1hzIfUgy8LRHkGR3XAUr1Wx/HcGr3IffjnmOawGKaazXHHqaUBPaof7Ey5wpd2m31rK7whIw7ZjrvGUS0Hs1Rk6nd7yRy653mBmd6SDFSzfkN6GJiIQTtSaMiyfSMm5p30xmJMKBDaFm7TrsI5n2mjfgvKGtrZ9VzCUmpWfZAA9/QigKH28bdIsyZdebYSn7pXm77GHv3mTM8wgKxVa7znNUKxRviYjvs9HqWhPcewTG5i6KAb+eA4BijQXZ1DP/IE4Grj0B5sGIz8qD8LBE4rYOTzRAcgjIjawv25nptFDDqAXvI53oqAtl5pvCzoFgloglMBsx3zRnTYyDqQaa9wf/4dBlk9ILB3Q+8H90SeohgmgtzC3AUFz+VzkuPj/mIcQyHZkvFTtHfgJx72ZsLmJie4Z3pMRycPP8gF1stTqDn/yeM3PkzuX3lWG6ACG2c6VRGB2L76wmfVCkFHn/JPNkB2/cB+r22pFyFvudZKRQHNP0Gz6CJVeWW39gnbe8AKNsTes5oP3/aK1NqKKr9UIfzu+L9Zq7aX8AJHpkHXKDs9iXV6rK3iewpdZFZRydXZX8x0y7YlCAOKW+dnZC9Pbcmf9qiHiXAdUzY/cd5+rUexOnN1qLJ4fODWdfqOnaJm7ThiTeGf0qZNcsIvyT8TeBBgTJo0KIGk55OzPmkNXD6wYw2o9yrGibDlwRp7Oe2IBEPPEfwztxj6alNeikblWb7VluXMjHdeElX7javi8LjvEgaXtKiXrEkcS0JA4N8RcpWqxQgk3u4Z1/ui+MhK6xe5PlX1IPIGAIG/jYYAGPcmxzFlzRzIdOz5a1o8my+lJQPKvpUnUelzhIWop8ieri5OkzO1n374enL0y/p+YkntkSe17/1YHE5DMxbl96cfvvpi9QbsbdPdYp6b6mh0FFlbv9YsY/Gtnq/Qfvz0U/bq8vJ8PRvT/+oaP2b2w/5qiUBbTTCsvy6On3IPJ9YIaffmOY/AZGHaSBdY6wIDe7JP3X8z2N3VmtTlYwvxkvY8g05jq2fXtq1+BSNRZrzBUeKwHKbyLvfY0X9oCj0G1O2G7ryMwTSaCohJmta6MqBfzR+GF1OdNU7w//T0u2+na9KlyxfXkxC7dn11vH5uOgI8N2xi0wJphT5N8XONO/RTBWh1x+oKxHTjwH1sfQsciHu+RhtpxVN+CDwYicnAtQR6WZw+h1/eHl9/47XVimXE0eO0W6MYNWBRo65PO3baf/bgHgvoOO4+Hp6FXjAJkEgftxnI+Y4aJ6abvSEIj6ILcOq2ACygCE0ZwMMDH093Dkvb3BXGtZy7kCIz4k3OhK273wsdLziwMaNLsbJPYF7CAcaye9Ui2WLVnHw5yMoUYTidZ5ZR1qBM8WD6sSk1sArYQKs3E/c/9ljr6vWh5fCwnM/+PtXoK9QbRm8ts1t5bfWyoltCzMXyShVe74rabbV0Ng5fOiWR9sqIgl/5+SSYJ+nh26XLO98DAtdihx02/bd7+nbyhWCf0eX0u+//9G2xMSIXt5Zkr4mnXq17wT9EAlPzqE6RfwruCvAvmu5NJHZ1Ya+R99HN3RAelAOygesm0vcgfWsKHu+EmoQXEw8wyR/Wiz9hEzGvxJ4l8/L8ykM1VCx/Et5P2c9b+rEp3cQ7307rhtjqT19dXUINNyfyOSBLeAq79cGXkIo5VypS1HpvqQgFRuJJVSKjXPpe8C57j1lkFUG1Enfe6coqQy/xeGV72ENmNlzJVdK+15NmBaxZTO/bBNozdpi5wt+fWiFXWmujnRtjNPrj6RmcjNrnYVs67DtZ8cLsG/Xi60IrQKNFfHarIGMnovMUXVzQ66Zb7gcytJqebSaw9fI9d4NbyEnG5vwwWR6X394ozw38l1wIsExMBMigy9bTM+VIDMziRoBfqvD56hebP1OCrFhIXpCVx8oUbUqEtFiIGc/WKUeFBYGhGF6mi2fMYe+hYLEPBNhyJ8ww3tKe6XGb9tdb0Msoa3V4qgO6aAs1RLuVS3NnonIB4nMpJD4jTtQipcL9gZEm3EhwEGHDfhY7KAAS5wVl0TKRwPeLC8xN0Uzf2KPm4vqbz/WdtlSf3Dp9zNcWVsY/mo2DCTqYMh1nkV82iPh7us54Pn+1Taino58rs2D6TqEahM4wwzZlGbZDFv74iuQKKmGzdfhGPr6eOV9aX+SnqvCr+TUD5wBxjVBCZbGk/tfAbXHh+g9dox765kg+Klcj7PpZ04Mxvi7nL9ejw8Ra/huoscvV1zgpX8x1GWWUlnfV28z0E78AEMWpT2c9SwTyt65UHFABAS5V1eAEri7tIfvv1GwSIHoNAclWeU9+ZtTFybM3x7kKux6jwACuGIPhp2FF9BLbHq7qnrdOT0Rpd00S7YWgM4T99S9LEqKRrueZsOWFTpFljmcD3qBU3o7j8sXSVbzW6dSzYyuXO0WkQDuzr5+kZsUdm+nwDZ5QdUGzDl0Pwrkegr+pkXlRS4v3RCNhpJzcPyhxjWyTxpY6IsKymetCGRpNGooYf9MTBhaH/EopL1cUlCztaXN1sliXjbALP4RtmLq3MtSf3zjFTMRyDCscZ3F1Dm7tu6xzucCavfv8BQQCe+B3rJT0w6QMUwzQTHrHtw9ai88bx4Ybi3siN6uYoi4cK47xlvdNHF7blu2pYtUixjqrh69iIbJ3DqqljuLlJTtCj9IED/i69FJs2ibcglZEaEo9o5+ti1P7p1B73gLzXKzHcMTRb8AaSsxnCJMnpV2l+ADLkHqhPcUQVHl/IJdNCEeKNI2jWZ/Tql0x+mARG7L1HJzJQewDqUf7qOqitoBgdBaNnK9AeGrZdN1LANvTsKAcnONMa70/nfFpOUlJVNDmban4KziLJEjxA+w23nr0fpGEugzhc9i6PYMS8fSGMr2NjT89mBx+bhnY8/CgbZrXh2OoKD4Y+/E1uz90Eaa/g/tEdWnJ1hqJwGeW9uwVEj0S+B2KcKwqwHV7hmLKxfCVax/Q/vGs8Aaz1c2rkiavieNhxteJcd30MFHQonrOh08aL91LeEOlSIlK4Mwv7NM9/uID49Q6fsZDp9T5c3iKPF2cvMw5nrFGHBo7/252sDx7seJFEKW7FChPoJgaTO8WToEjtSRCCPOXk/t/W793v62k4gAswxXRABPes+h6Bek9nD/EGJEEdVHy1vbG2YNi57YKyUTF8k1LdWLU0X+Q0voPowP+wyQjs8n0d63UVr2Xfe9FziaaGb9b0ulOq/q/N5WGPEqLICKZ0xH5wLH1dIONazzTDlrhTMp5oC77her2Z3sh4Qlh/delrJTaVriZs+zbnKjRQGe2tzWmtmytytFZwlZd3dhbNZfrsiLOZN0P5A7IBU27u12VnIz4W1HT3szP5gaxY0KyZjk/WZ0bZTGCiMX1+YthiB6vh70JipS+adxC3u6Ef+66mw3VxYBwcRDwO1aN7th7h0+q6Rejhs64VCpEqPvqzG4sO3/RU1WAqSbcsVVTcmEqgxUWyzaUe4iBvWc3arPZipwSIgdOqay7gJgDPj2PO/itcF0Ek10ZXZiVA0NcOOpgmNTjpV1/17PQXLo/DuZTx8+pSLOXc47LHN9yLchk3nLj87e16hFCYom9mD8i1ABd+yi6EV5fYUyYs+VlJSBLzr+ttAF7LDw5jo+cfSyidWgFqmSr66+Yrep68RSVy0RF3gwV8Y3Z7vmvuRXBnGKROEee88FJRhzwt6sX9n9jzbjKaIOSOVoXZGgq9X0Z57QrNxq7wbnciTt9o7VDQPk/4DCtQRggJ6INw/NtHpbDpRdaH4Rq+0gJmBmfNCtAQYGXmoF83dqI1f14PCxiCGKgVXBN1v2dRsJ0wNyNcIV85PGYGt13rJ/qti01NMhD7fyi7dKy1RxdqKFmztKtyhkehaFS0ZBTt1IFnJz+kyFVcPegMqgQDnUGqYQ7cdi57j/ECusyzO+7qotLJ7xr6LfKhvMaL8FhJXGgFPKNzZDI1bpPSUdLtRuWRlNk0Ouep8H/NNO+d9skqtTLmgnjZjE9XVk5WlI58VTpkBvUpVT8QqoNCUeaifQoKL3QS6i5Gthf2wvFax9fGXXm1T/nTw0fzpOvUhtP04fnwbLq5+VJGuH36YNZsrZ45uYW46CyyBQvFDkWLPNtSLA+RkE7h4LQh0XE5TfY9ckFnfPQujOpa+Kk23alyVq1lO7KiRIpulGcPwKGyyBnnCyH/JURhASMm+HNKzzVfEkxNt8dOFv41TuSIoqjKjJ/B41/Qdfk47bdDjMt1TfeivZrEQJF7FaBo3blc1vt0x9XUE6D1iTFCx6Auz/WdvJDJ09N36tZnWIT0V3ZpDfAFZBDnf3wDFWjyT5I+vlutofmtlWY/w2ry3HzrZ0Hrg3xZvxt8gT7C67i/8zXwNu0tXrBlbPrRkiViRzrbxnJuZoTB8Vsq8MCHsExdIxZhICzsiLxqdHQlo24Rre0p5Od/CsuZFbJhtb0eiHMUCt014W4OG7Nm1Ck41y58TMFtQe27hiy+IGnwMxSnLR0nA3YOkG4R9DDOdozGWHSg3/1UBreweyktZZZ+NLeTWsvyHFGLXxNFku3rTvuv1pZZnUcWOcgncw7HOeVZiEmUmBzOB5pBIBPK4Q/CAe2/Sp0oVK+2H0znT5cXfjiG4fVKOUxWn2z5EK+dI62cxgULBhBJqFQ4FkOXcz0n2W2d8ts/6nsnsKXmo9v6/dzU3xML4E13kau7Bw1mjQzAnI1sTfJQyqbBhuiLZWYPIo6SlDHgadF2hNHDk37//w2Lhr8lLRTz3J+D/vAOwSdBA9CQnmaNYkVT+VyeN+HjWK5W2tCjJ6gV/UnXPwno4An5d/zHXWN7hVsqaRF7GDDC9sLTz1QkGTWtRfM6IkVS1aq30jf26HZ0UH5hNzW6PYa++n4ivvAr+QvmL8RLfrN/OJ60ygBENh/kbTZHO16rrIXBoryfuTOjodsJNAVTh8dfWfp1vaAfYKX3bJRYKJ1b5YqvX0y9Q1uv3G8b38DVih7CFWPZPU1KnSziSlMITtBSjDfYE7QIMeIvTSWl2TgJNXqePh9kcbtpuM2HRX9AK/oHgfVvAVX8nx7LX8SGcx8ywXY++nzxen8EgL3yslXeECnLc5a5tThjjFW3dMlfgpJqCTQNkgIqc9iYArZywvp1SNhcxUK7RpsbzdMH9Qra4Zmq+4kDs7hWPRiwVtscr/528nfTmb455/v090e9gp9+1D6NwzG53jbUY4AOnP5NkdOz7MTeWRMeuQD5mBlZc7GWYR51n7zDJV7bj+X9hhA2bGRnVeGQzBLWRc4WsuiLIqByxMCJwmTrVJYsdqGjnZbe7B3suRsVemV7nvQ7KoheImM75VJgRl8C3A4binSutfmIL7yBKKQlMzfbcuw9GjRMaSR2r7AhjwN4seOJXk0o0Njl1pNnETrBbT+zTWKQpxtHSi/fOWrBMELe4rRudgiGWnsEnZgBwrlj76JP6gH273JPcw/uyep+IEu3GPJ0T3fCBUOG0Po8a9Rjj+K0emsV1iiVGN0ovs/2133GA6o8oOBlyba4ZXpqcZtj1dh4wpbIS30Gy/KbmTwfEnFRvtdusrjk2jX4/3kZ6fLf/vTPb7aTa/cPRcJnQ480/Uw12OcBtHpTd57ju8YAGzHG10vcZCH7rfyx7kNMz/NL1dzKzfs78hn/IXVjEZh9WPMEELwno6eJuPPWFfIiFWKu8PLC309KQ2vbZr+1PgNqMLqVoiCJqsaCgqQ0aNe/Ypy6jcRGlxoOSsVDxr+QFH26MkQ0RkUZR3WDFCdmjTAeLNcL6aQIR1E0nLsC4zli8n0fwIG9X4KxbT+1MKZI7i5eWPvPrT/fm//WYAJS8AXNKPG7WE7pI3bDFKBTaVx/ik1zi0E8o4dQts1sf18dS7ZUqkkfGaitpdzQ0XwWnru6k6/2J2yIBXCGk8c9CbG2DhfLk7wdLP2DDkb3hmHqVjDXg5mVce4WgzznKwWMCqmXG71C8eBMw9v1dPGzSdjg83Sttmu1ymhyVSBMfXAHI/0rZiFJ5O35Oc+ozx8xt+8SNw7cRFI2xTHVheuscW8GBWV8JY20i9XlYY7FTJhr9Yn8p6mToAoVU5iAaFKfkRfUOj3bS4Od0/rZgnjV76Bz63zqze4uw2PQ875AquDx8janVUgTLxlr8huBjDZB2Gqye8xnCB/DqxLF5vrvUugE9lup9tVZy3Zg89tp2xrXDyipfhldWX056v5z9glxyGl/51RRlaml/JVqJq5cdhZv6KcazdfesC5ueY+fuq5h2nPClXNEZfuIGwPWdCM6PHt1ZtjuzhDXtsm9MtEbZslxs/oD373tjf77qbfHWQW9f+QdxGF3hvLNLDuudlTUSA5H4avBR4+oHpEp5pMaO+np2O4LW917UyOvoRzYZH8AbbHeZPGiF/SDtmg28lwzAV7dfrvGT4oYpcCOITTbng31qjHWYNt8XTwnvPbQd85ns3HUSHX7yiMiI4xU+Fx8mnw8gLGsLx0UD6vDhcaSKpMWYA/y/uWG2GQO6dBKaxAdRdP+iwPszVOgA0DjeIKSqgpO1g4I8iNy8sK1w2bdN0FbDxFNpYcNnO4QFJZcSYQRmJ85/UY/TlNQMx7XRsDyxUCciMSHVdPVqL/OBdouLcj0ciwtH0FtHy54sIbcXa9wKbeBfQMKeUyCYyyMhogs/lM7+WzxcLYBuZNP1dfwxPJ5S+r5pfF4rXZCtuUCae7AcPmdjNEHG1tMZHMvm1+gdP8NPsXPI1vUpi53om4v2IVAVKhYugaXlvtjKJiqzeNJ3ah2LldUcvnJmvaKpnTp0e3wJa1gtfN1fw0NhEd+cbQINg7gJH6DzVriLy9aUJkiGOCyvnmFbIg8qk9XpPeKp1cB1p1F/lOUc8/nHy/RcAGx0u3iNdqUv43i9tAeldCt500fi0Eqon8yifeLcxndTr5oG3flYGelCNbvRbIPtK2sdRthPfkrcpna9SSsvbcfTKzP3304MEYRLOehs078VC9qcg8vWVxhpmrTn2Wjj2XVN0z1PguflHGRNVRSPj/WDdvzGEI0Fu7FW3LFc9u5eFCj43UJcHUK02RSD00ED9AwMquVNgoy1icxQK1NltmlzjrC2WASEsFNyOB0BUQB/uUx/IkPFEejdKQ97YRB2vW86+6Btwrdy2CX/B+WnZDAjAwZCKd4FGZBK6RseRt+IaKrzRKiDBfGmVHtjLuXaYjwEYOyn5+9u564bJG9cYFMFRZYFgxA4PuOx2RjTjynfRdBCGTbyll8G7qijh6LLuXIEM+OUjqANcVNUfaf2sa/caNb47BVCeSHAKLY9xk7ncDLbA90VNY3XsYBvXKkC3u4xu7msYrGhAYyPdM/PFnfdtcWOtX1M6NflByNR2Y4Getlj1V5atnMQYpw/gE6uv7gvXlyeZ+aOFIL+Ri+P42ZmsSBLBV/HYE+i6IzNuPCOnW93EVBc1nsc26tCNzdS61ju/OqZZWqL6KDrtnfyu1V0ur0AS1MeJKvEuLgw1CheIHltvdWGyLlUaHEhgR5498oqo1OUgepqAcSnk5fkXuJ/P9Qchl8ddKXc/ZaKOU7HRwaEreWPC6iD3sB66c57B9aiyW3GucVM0ZQol2FFnYvHs9xCPljJnOco62bAvWvauSkqetu1xAShWBKO3yxl0nnPX9+19AyLujqngv351LSz2cO9N5XZM+76RqdTdm7YlxsO2628W1BXL6Owk894csQg/KxzWNp8rJBtml+lQYujYk6j/GIGNfmGaEpfiP5sTEVqvrdclagQqW3SanoRx82KEQ8/zllX0GjVj+6iw5jl6c7KpGldxUz1Wqls7VyzXHvZIjrlPOgm5EDDsd+HVPd9fWwN7q9fjQr3j0eOBXvDLXKyhqKYZ+lY8s/L3g5iKX8rWt6s0mkFEJ0O7CHc9bcXIStIW+XfySGrHAu/UzXHdUfS3Z++6SF3rQGqr471JCo1ZXpKg1cGph3UJQjyZvVXwXRZ2yx6V3MPZ5L9/J8xO4FG8LRo4a7jGXEoSwSnzludPmu7MFN3ntb2LClB8xQI9bbwDEbB3Oaug07iA9o1tZF9rdkWM+xBcfZKBH8wsR2za4DB4yrhGa4FOZaW69AlmA47eyiCdaLuZsKvzb+Uq2EjuIeSxFCFnlDXZaMdV3wy74jZg+eKzYPqVwJLptm8Twqe5tog8T8qjd/MuRuj9wbQjGLqLRBw802a/ufg89M23KAx4VBDW2e9kBQJ/2h7Re6sd+Lk+JJ6DXzHfRcs3fY7LTkEKhPRHz5SuV4AeeBGSuGJW+Oul9l82XOLl5rGLoEpeMQd+m32DQeH1qm2+afwHNulWvRzSs2n/62IeYRamMeeRjEbGN4K5OC1HybXKy2DZZqJUBZZMgncR43akW4Zm93dUfAsVgT9CHI0yePj+aepPF95zwg3Nc9SUGwLBYzkXwXDNjMKY1S+5kyTvntUHOYppYLrtpwsczgqZx4bxtv4FMvwj35WScPnXJiawfdtiMB+Cwz91iCr7APFDgYhw5D9NT0/nFCLmF0B8rFwVOhtngMvZ96dbH9lNxmGZ+KFM/1Eft4nFwBLNftTTWdo+H28tN7DWh6bguV2hOdRFnUFU5Oa+AWW2HLz5KM+QxEgyJLA8Hg+ceWxwu3caXYHOUNSVvr46rnTUd5QxsG0bSjQBn/jK9BOJq/gVsWKeXHDH5b2Km/hNchxp5G7cSQXbwJoYl6vTBgw/07hUI3FSJDG/cSznJH7vdCKVTALDMN0WrOHg0WV6u/SQ+ZOAO6B/bljnnHXm4As/JYr0Ntreva+gqZlEBqfvbCJVSwXqQbrESIFsOe3flaRevIb5YBaWwKHJk2QEJY1BbG2wmiAyEG6oy7jYLa4usNRaYv8a2JXghXdrd8fKV0wyiH49aPxCneRxl06RhUDSpMZwuVfBW7g5qVcwdJAo7HtlE8IgQPHkNGfK0LkxgmgXkB5ppdYgLUV7YDpEmCjw1obpy11B5Gls3rMLM4mRsDnucVwO6RV2XHe27Ji8VnI1BVjzT3pjnE2c7e3G1KevnhVs+Sxn4N2mp24jQjVTU0zDyvYU8W6koYeeIKo11RWg2WshBadZ8+Ljz3njr72cW7ZgSpjWk2XY8k0UtV19hA6iUOZ6RfRHoeketO/qXXAcHH7bdDNMGsfzZ9TiOo9kfoiWJYMruy6GFYTgtYMPwXZk4dcWuStpq3pS01TwTVp2viLfENfGc3Adv7dhFuvRn8cq3pt2Ajl3z55hPYCTg71hiZyb4z7539sHOU+O5ey7X3TfahAflTgeawzc8bqKfuDw1/16nMfkXKuldHmj2P9KHhhOfgaPpydGq5QQIGmux++EIm/aJP/iYsM2XlMOOdF+vhZIyabbpmZKGd5W8AWJEVQod6WDcjOPtpeSdWOw0OVxLbyak3o31GBiuWhJMQl4hqesRJ4LvScUg1VHGUKxqGU5KB+TIX8xNmBeu4PBMjxGneKPncFMHRIX2TLVaVioh6pT401MdvrHedn3ml4zo6WeiT/0ChVCcQNWnf3W5dnQ0IeAT7iHrTproOvN9hc8SYWM5DmWWJZgyhqqnkZoDxoYdjYd3vrg62w005Pu6hszUjK7n3yb6z/HpZ2vPonMQoy2oQq3X9ONHj2im5uuAFfWYZfZgT0lwFNSv2BRHoYTR51CjG3//049WeRtQsTayNLgw4q6FaowN2Jt+lhqdNUPj1S7M0l/PTVsw8z8hTWc95tRvlezx1iAJJcrRaVNm6W9qfmTrtljD/mmdcEuf4ALnZ/9uycrTtxukX55OoaMOydSXHtW8zQzs79w9taWg0n+xOuDCrK+fzV/YHjyTR15vt85AB3lCHLtROqm0fwg3exp/F5VonJ/xR7VbQCSEN6IRKwxeyg0qAF1z/3e/a757QVr4F1ufHHbE5nXNVF4x0+Z39xv65XjxDb6jUw6HoEpjb+jtqSeHwwfydIXVPGq1e4NCAhXnhvjUiJIJB/EyaBVv2i+NJ++qtwD21xdu52sE4bCnyCrQMkrF8OC53HbM1aIkU0oGunjnZSDmu8atctv7noXubJW/k4mO9SXqHGKXm9vnqzdnklwBRGU+nExzs2LjNT/hggMl/tP3P5kj8+aVJ3LcHrqKvzwVOyHlRTfg8HTqP9LEd50iKoquGX+HH7HfaNWLZ98abE5jPQYN6oXtz1kKyg4FYXja7zzD4uuvUfpj/0aMO3x/YCU/fBA98vuEqX0pa8DEMHYSpnS/Bpu17xF5fmF+2dfGpwqe9s2N22nhZtPSACcLtkeH+5+tX5fe+ams+aNc9Jcu+BlUDKTNU7O0519/Vmx2OeXfXSF7kTzdQfYp9mttb5rasKoDNrhs1dcJIVzUyZTNgUOQuwYjzBZHUBfDUrKrMi4lPXNSCuPlUZtgIj7L871/fmuVgXP9DUdmiEEqCBlEb/Ln5Ihl0KwfiTBlpVS0I4fra+gBITdpiLJfhVvOMZ+aTG41RVBIWN5qDkYbUHiq8XvSetyvTkL2ZW2VdfRJ3ZpOTTJtaLMUzcIKLOFfbAZXDgzSNbptWGrWmZZeaaBOOYu9lxdLFr7j3iF5j+DBSoKYFj8FJh47Sksa12g4csO5H0hLYz+9VZ03Up1YBdv11B8NHHTFGaN0DKr+rl2eLpyKnLS7+9Np93YFXTT/sawAc9lwp+5uzeLY1lgdS30ODPDzQu+IwdoXC3gO3q4NckPxJxQy4i691gEmbu3FvR7/eXFa+TyuFkvhH4R8p2jUeL0P5HHMYO7PDBMXmipDadrbdS/xez/64Pfnv4YAmoYLHj782E7uB49Ce7XvslIXDUUZdZO3g3s+yY63dWPw75MYz5blsnnkeA/HFVS+H4sQNB8c2MMYND8SEJMef8rNn4492if+WjjB5mDsKG+CzOCTDPjRjIKfe0xqosl5/uqNa0sPzssTIyTL/Wgb6sIwLVs/Qv+qLKYHtuWUji221hdnX4dtZ6jRs9VeJjPuoRn3SJacT0UHrpKbte1dGhXtUbdZeCpDY8WOxJa1F1ZD4SoJCWK5vkcT/PJ8b0b5ygSP/yzDUk1xMN/2LoDazIiJqkl+6cL3PtJE4VkXjVib94pOtHPSb/KRFEWA+FDEg+zv3uHbB7NtSu+RHgUO+UwLViggtlx7O3ljcUl/l2pvzn89chXVfFcYUF2bBxrPp48CttQ2O0qk/EJwHMoafvh8dcUz8sXp0nb7B05oauVUBdxEtFNF+HpxujIabg9N3k8DhksqUbL9sZh7fcVjqOZbRAxbIuCXr5U1BlF0aP29uvUUOCkAVGjfLUk4g47j2Dr+B4AdUrWHGQ84lSuYSc0LlICGasxAXd3l2dXCN4sNoMQU6bBk6oM/uU/zFHTYahZn+IWVWhtVnILk+/0SLr6+Yb+fAHlhzDXAOnVuvnLXr3xUBNWoJ8xi0i/Q4lgr8unq2/8kfX7CRdQXvW8I4KnpHE5xwuRPdrv49XES2VpSXESvotdGmKGqgSr25HR+VefajxT7ro5R3BkeEoA5z5DRwENZlrGFGHOpgBVJhY47LUrzKK8+3steha6IKXnnDmw/IzTLiiYgvNU5uPKqY/SkbxZDMorDThse1zc1fm97KBq73m20Da+DlIgU3H7faVvWr79GBlm2jArm814q0MhOELz7+Wxuhqwm+IvWZpB3Uu8I9XwEShpdhD+dJPr4DdD3xkyRJvlg8gQsT8ozucZwNIv4kJItRQapXnueSVgv7yAMiap/JqjH+25IAswsFwHT/2Jtd41kL0CXi5Cbtx54hIWPxy15SzkH/lGH+0IOWxoBBmbOQ5p8bFKz9x+0mcHT12372ARq3KmaWIS8qxn/RYHj5cs8LBdVq+4IfKOcx1tOeWJdxmYJ3UgZ7WYN7Hj+i6ByH/7P/aAEBgBiMxvPy/Zyll3NjN97nyJ8EyvsFrHLOu97MQeXly7jB8fT6xvOWdcPeHETJzo6XQn/HKpNGnblaYCwHJy9W5hwoTi75Qzs7RVtOeC35QxjWs4RiAkZfADWoZVR3kbj3mWcGXrzoNsQghm1PPT1Jt4JeFOeyX+EIoPuYK6g/BZTJYmDNmV162DqmOQOLIFGbIG4NeFR3jtmmppK0ktFKVrDaqnLvEuHw5ZY2MqQmGTU3ugWq23cNmjKXrJbN8xrIqVZwSTAnOmowGSig2749P6yIn9CXjMZAaNVEyOymgZrIscNLb26x8gYN+zQ8tAEvSpj41Jj1jSzUe224SS8gZ8JXbQjDUvMWGT6T+WQIct0rNttfRhawR8ezFbDdN7tbVWBdvDXye7cvV5aelEp3bACUx1B4Bc9uAVcTzzvlEK4k4jya//sdEicaJkp0kC+MJM1PEmO+rxRAQHPFPP5YOZbDhouZPY1+0rxpzNbbLeJn0T4cFEgsotHoXltZwvVNpT3ZDdVMQwLftWNev4YOjTjrlaiQUUqz+ysSTw6jl2E3hXgJcQG9PZpQg1hsYUAI7PL9buS520KjNPv0J7AHTkMfoMGWIkZG7XhufZ9AQc966QDpmJ9dOrFcw9ahysXM/XNj/1ZBuQKrxfnlCtIBSyE7/Dd31djmR9jntiz8v1/ZBfes/9ITcz2rZK7sWpmqlyvMfvXEquYJkDqwEYvR+ohIo4DKZMxE8IpipBwy6me9sQtL72Nrm8tOwJ47MpBlkjPKHpxWKwKBKvogVqrExdQ+MSLS++uDKMTFW73kZ0qTcpibdwZYSc17O7VlbptHy1d6wu8tiehYGsw879+cRRaFmqrR5y5QNV4PWMSy7R5C04u5r+ccQOQDxyMTVB6n/okCwQnQtXK2k+BEbj6GqiQITXYKjfU5WIRXUqttozvUBYk+iyjNbmLDSulbf+ifjWJ31PGQNsi1rgGuXrbbGeHzOocsEwhjgCy8kvbjrxwz6Z0q9cjfkfWNeYF3PgjrDZ7jE2JirqlcBwyylcj/sxFz24IWg67eidtvVqHs8LrBFlYREmp5SO/y2EJ1FiSTU90XbPqlBrI+jAaKWJyXdrIw8+Y5Re5MvkRIyTrMXrryzM/KOWmLD7kGJilPSQiolV3/eZUmI3AZAV1p8n79gtHke6b6IDhC4Paa5RinhHBb5Foty3jKkvQCuixGrULtlAuxnsGawdt0vxqU7pOpVNUMFCSgc2nvMlcktlHUXCkqEB1CeN3Jo78VzgDsTrBzyLmIyk2qNqvnn6XCFsrDgVHK6785n6Qa7stMgwQNNhJDEgdfbqmsFn3t+KfyckrnbumCd3dRGgTuRCY++oF4aLN20OzlDmi8OEcOHac+dIe9At06IEHm402pJKQV5xzg7Ot+ErWTcFaC7GVBIgVh2z/LvxHwRS7A4D7LfrfiJS2El+Pq6CEFUe44u4qyG7XEJgfeBQJfLw30KvlMlTGw1bSjcQRjXHz5DJro0+1LEeY5akMDMn55SEX2NskjXQ7u/7d+eY2tZL96GtsOTZO8/zWJnfkn19j3ZC8x+S+2HsazR+akhv+cVU5FN4rCr+HwtvAtQ0nFbe2dS3nWxnRMext1C/ZoR714nSxuBxSjzJo/Pz63xbXvYJUJ4NRN1X97fpS76jgpMAoO3WqZEH8d2pBlVEa+AdkwD/UspiGlhjnS3PI4x6QPkeWevmSGevOrbK/saRb4jq83Y6IwSIUb6pICQYoEFXjVCorH42hkjjutomhDpY/r8/8Z3jzzC9QJr9//LecgRTPIvWEpWEkO0VPe/fnr5qC7RICLnx814ALWhEsENcCJfzqdfrAUhgeuQi00HoJUxGgYPBAU/F99AsbLKu4hZPWg4rOUiFTW7YvnpxxG3SlPQIDeaWRq4F0cnDx3vkjPWeSgRrrfe13nTN3H36Ax9jjtmMWarBV77xqes/NB17xVAh7dLnVLlV9Ppd1R9KLo8Dw0ePGlDH7ocwvhnWHuBw0uBOp6/2BKYkebX4SWIdgepVF3VHPvpAZBb7GMznrbkNQh+X5engwzOp1mKh8VOswfelAcHztMdmDdQG8Xq7Q9G7vQyxSt/nFyqlaa4ymiNoUjCZ8Qpy3k8nFxtAA4p7Quw5bbOvS2uGeD4gvt/YcN7IjaTNg9QDTSa8vBdrjsGT8E3R2jR2P6ravnS+4lsh9xN2yRixTL9K3rDq/tBcZ6nHh63AWN0SzWJ7cGtvCeVK9Tn/XmDrpziAXiTCducP8rtnjX1acSYpBOc1yPevNgByLTP+7u/iEqzXIfeX3086q3fB8r4oxH+Nn+B3sYo6JYfZZ4da/2dCMz6gyIMbI1R6iFP+0tsO7IGVYNOJO4mMfbkOjUsenVxeTGJi/bhkaU0N06GcXRpz90caGXlNmIlP+6EHowCTHrSMy5oEL+OqwLFmOwF2RBGFnmBb+jSIidlos5gHaO0RO4P1rXcMAuLPrHNllsq0k7NK5UCCoJo/VCm/jdR1cRicBURD2zl/ZaRoAP6taibvCRND0zDsI4+9GUKROMb0YHum60VfUfkY6f0ZVaSRmD4ueY6ulHPyEPvRvD1XDJXErOq5JjbEMO/W42X09FJZdcDobnHp8h0tD4W+d9vEyhd3s7cayKAzdOvleDl0yrIx1+Q+IMcN6r49P+mv0PhGwg5rDk0/C/vgydSNOZxTu+9PXwxcbc0oF3YvFS25HjdmcGyfcVlEAgXkcFXcy9WjWXNLyZlNaRlKrn9tAIP119WVGm4vxGblJnwpB4itoDB65SjVY+1WJnGflMoQ3bP9JeSwwARyFPA9ZaA+vHBZt9xLA9IVV7+6N8eNtZ4wjd74Ya3lvfpV/iceXwYn6ikrPfqHxeVYTaqQ0Or9LOwfVjiDS+c5lBUEtQDiHYDy4ujdHasPyICWJxl1/6UplOj5yThUIbBLI54wWhOslh2Gwu8RT3WfNf1dUMgloi1wm5RK6UGMJJqkET0mZbwk5d4TtL7ORgvwANB6GQPMQ7FglMnQc7kTL+1eHnygAir0MFRMLoa8acHO/khPEAgA0HpsvQELhxg2YKI6SyeRNLVySGOPqerAkER3tdrS/lOHGJvvFZ4pBPO6yAu4WkzWryJac05GHsKDrdP7opV1kpsYAFqk/biTKDwbh5VLFkiOvrtq2zRLg4KdKew6LxiizeqPFuJpx3dvIMg3cUod+xUhiK3IW70vPjni2XJk82vNfrqPSLOqGULDn2CfWFIuQo3H+ICtLWTFX4jM7NIlGLFOjA/sbSQROdle2eY/11SpDqgRhBS8WxQbycL1WLGqApwAjbFncJ+ve50BwZOViXYMIyN9QixOto5iNYLEHH6tQdesFBSPde6ov+W1sYpfP9dKNddlF9E2B2+W2QmWMpy1sei+OpiiY8GxXTvkPjZiHZU3HNqe51va6jDyCz3lxc5B3hIuDpr0+XsIPmZ96KsDvaBEp0Y2n3t4SFat+I8R3SEDiAVsLLesJQfpp1Hsm90kt1z+d4cZgHKdXsh1l7AB6oWPeNYJ6NjOWuLAy9t+Z5ri20XKKqsrSzQ+4xPAsRcCFmXzywiWv/OuNh4Oq/dnuTsibwu75dVqOty30wXuM6J+TNoYF7nP59WSXv19BO17ckrh6e4rT34ZSI0vju9yOwVDZ5nfGilG4lGbuEhjyJ3EWbBz7kq48wxqtrkwCbPIYmuF3+byw5HDBwq9LyrHemHeU/FDhvPTMSjENurRqnS+PyoAFBtmTFo/mxIC3cmLA9w8LbVNewasXYDpkxbDIz1PFTd/W8fUBak3BMLIV9aDa8cgit8s1PzEaR8OSPzbgn8lEJe77aHf5X8MpZ4eupEwjIOI8NtY2VV7KAYgGQsBHvyvmIpg/wXGgpg8lmd3OA0/m61cMDnNfArlCG2DLN4cErN7mFvMHgb3abuskaNuK1RVTKY0th1ekDnZWZugZjnJWkyVXNgSlmZ+nh+4s7+EH7+BMsD76gr9KXlYRO4FC2MWZbj0M9ijHwZb/7aEw9nsp83ggc9SarVQ+9jpCUwzNJesc5H4vkphMvDGkD3eGOcprdDOTlsZwF7wYcidMku4BqmY8DLcBWoGGK1ASqhUQVyizX3b3BfQOFGpgup/byP0BE+kpsY/D8fcw+hwyMIr3uaWc1RZWc2rbRefSVMGUMhpBOZxqxWqvMpklDT/kdmo1crlvMQsW6xsNNDfyv+u7vLh8REK+wzqLYrEGZLbiS4UmaZXFz56JqNHG7RDOQBUjRPEpjQTntkFXNomC2F7tPk5yP99H187rpEbuyuXu2D9eFFgwXBRc+cGrIjk7Mp27627HvYHK9b3hR4d5avfg0WHHlnZRpu2uiu8f6v73IdSGfigvDg4AaE2Xgqn9bViuRtwO0z5ks09uj0gQxXN3wY2lWE6SQBzRF5MKbYZmhDTxsROTNZ+4oI/3bn9Jv6GMq9K2CnIDXOHei0taRRZbBnSoa41WDUNarcHbg/uqwK/JKIg3MT99tZ16Oxi7i2W5BUzOmA0lmNkETFfGLkdmf7V6nhvZLm5owYh8dbVesJn2EErdHF8ludV+hPEhaQ0vQJZd3StW6vZrpQMROYeCHQXnN1b16Ha2pJgZuiY1ab2/T2eKV2fQ+IUnmWuosZotLB3mzPpZTrDZpq6jp01vmCFjjtvjDVQmGgY6XJFsjdGGp5MNEtN9l4YxMW8UakaHaHBkHhjDFrXaopGE6Q5C+ipAyNAm5HUpq4Gvjfmpw8GqoRNFG0B3KyiNxoj+dnNLaAjt7AQpCfwxVvzchnVsNxq887gE4qp44zBsFIfCGslzXvn4dj7oPQxVlObWxY6sipi1LGnJ/YfUotHWrtu+qTOZ5UrSGsZgV24t5irSXkAW+CgVuS9vpaPi7fVXhnNiXCPB2e8rOINojmfg4e6tXuyBisDOoEN3UUa/D5WnbKcbnDfG3nkZyoe97Gtr5UVpeDE75OIGiPamBH/HvesnSlNsrSQ/os8rFLIBoK0Yz9eWlGrZJHpmUHUUUsEXazrzMGa6rqzaH2HBdTAZ8garGUmpmvg4H/Y3HDqQY1CfCxqRkRsHtcP3K3res8WFSCuvsjMsR63zpEvfiDo366mxwa5MxjixZxcHwunYB5T0Bg+WOxbv7L9bFlR797/LkjlnIfQSOAlpCQFymyavIJdudMvaCTuPyNlimAMay0WkPKrJ4S0yFaMXy3631lHg3teM+4ItOHW9P3MKt/qLqVXBmT8uRA7eUJzJWrNiXjvSjlfPJsiSI2XmIlWq17oAuWuSsfwut67Cddholok2H5u/ndlFzRobMivUbInNhOqkqhzL1O8bjWxIBOxMwTToVqMmWuTP3ZJj/2G4Ut1XHmQ3u0QVpRDfeYnOzdA7KGpN1842ti+Z9pB7DsI47cfEm2YgtdPUz7iLHXaFMCPeU6obSwe+CLXOY93QK0XE7BM6K+jxtklZjX74GhNTffejAgFuuMjLb2JmkVVDrkt9BYFRQ98PiSxAonZ+HWmtvel6d8FmcR092XlDRbasDeTvxaJqTuhBTd6dTRTd064HHywkbFUpBOoQsvs7aF21KmpDA95FA9MkOTuj70fgir9yTH5XQttrqY9q1bT08xMD88WJd941kQS/pcfKK+8gRa7uSeE7RZ7DSzlsxcsL6POm+2vTyTM4QAbPxI5bGwK+GgRfvKsmik6LfPNQOYxPiJKA88hQigNVijGkRpAlGV9bgi1sPExJ/G/nqSrEI1Wm6lR55kjaAeCmxUBU0idpqxys0VA6FJAhbGveRqHMk8il4Fe8G59IFs5BkJSmjpovHcuKZ8ek0q1GG/GVl1JLmbXODE+UFUh0Nzryxe9GZYytm9ZtZwCuDx+kCFwKq2eecz6DoUIxmjQ3VLKvwMTOLJtqzTZ4NBsDaeYcXY6w1G1GuhSbtwV/UiV4IkDTHXPgWwZJcNSZQndXZ1S5LiGZzt3oAzFqKpYuZ1gwG9UEpB7ArtY//HXcelV5f4hifIcIGS8E9JYbsTI25ruHOjMn1gP2EXeMayaDhNvtDsgHe3fDgjIW7eIlCNL1oKGA5ZrdRG4nfeXJ+nX5+EFU9LGpK/AWBNtd4hzothdjbFC5yuoWniAfSDsNObVq2te2ymytzzJjqLErzkZVQOplSxv+dhXhW5WC4b64HlGVX6vp+klxbrbb7hmIQfVkDIm7RsZELJH2ZjL+Gkmg4A5Y0sk617pMkVOR9lf/uR4fWg5bSYQxwVCdedKTPJgnu2OVYYnRKxfwt6oy2g+fkWL9qzdpwSCRDDsW44HlLHEBHIziBCmlww/FkB2PguU82snPDrblWkVFOlRM+yoRk5Ef/8vi4gsrZzgywLRWymYdxAYc9uqFz6lkseAyHk8NBFyjvm19DNTIo2M7zJzjxer3HUFQksJoBE9c688uzamBGFLp6SgrsiLxx9V5TnlOQ7ZU7BOjAx0xeiZfWFTh23eBDvzjY+WlMqLoyWm/wrQxvmvMuxro/DLHE2Yh+jI30HlzXnDFXcW5PvxaLQmssIM4Vd4Wv5yDowLYypxvPa3nL7c2ETfNTtVhOezZGiv5LRSdkkU9v0yMaI9wO9jeEQdnJF41VPdMUyXXgqtyFiTgdoMMs9ZSGE1pm9Evtp8L7bBYgFmtiOi6bbb3X77nRN44sLUVWA1B34DCwQvLtIveQ+hXpshIpirJv/LXp1ix56uTxU8/fPXF6g0eF2eXXlchhfND6Gxtu5p1FV4sTJg/gZKLtBaObcM39uP+zw+TfCbHHoBg5r6B13rfR/cp9jPbE8Olk7v8ZfCsz65MZeUiWR3b1n4OfgyDLPvlZwD2enHGfRVTfDMSGeKjnK5e98SIGLMJhY55Rek8kLbitLymW6OeL88XP766QGwjklKo/8cF1uni6aXVQPQEPIJ/YGWFhAXXyLWw/LQ+eVJ6nckKE1nlQ91P8UcAgIJtc2xJsqZ0MohcJfbxnjfTugwYrCJ3EJIG4KXpWk3TFKroc1+czi/hclxUnqfnFoPET5cDT4OHhPuryYEmRAGzcevKmSMV+5+efvft1HGQ16DPkQ/ANfUJCr+KBRBxrvrkWURrxaGMMQ7vOZTazwp9DCR9kiDfBawVSCzodWtIfYfzJaekx8aJcsPd7MrmojbQeFTxQUD/QeWeo53ngx0g+j5ic2TwtnZj92gXd5uWULbaMSToqUgz6t1xaFjnXNW+74ZgOHphlb5nC55hduX78YapVXy43T6J6fyYyr3lI4EFTaBpLdjurF6ING+berljPJxWb4bBRuCf+08+hOGdVm0PwsL6hQ126So/K5K+dXBoyrgbIrh3vETeLObrKyjG7o66vPs5ggX4AtbVhaU1UnOZ3ob6piARPJBbQSJwrRrWe7G4GH7AkAK9+X1ykQJdW+Hxw1dj49EgqEJn72SICh89ZtLHHz72NCa+/+CE5R6YZkDKQR1EWaBbB70NHF3ZYgHCTmYMObHlkkIGXGFeJuR2asG68vK+As+u1hak/M1xqtLI71n6sV06tVeVjv0wGMXzekRf3DSiejTfDIykHoVK1SPAqC8Xb8iWNDh7ltwgaeghaxzeIqX7JCYnx0l5Kc5BxT37xaw7c2NMur2Zvx5xZGeLS1P/ef1sefbs+NrU/W0+ipeDBr/17Ia8UUEie1dFY4jcWNPyY1X0aXHkXj/DbTpY8Y+Wyyt3u0dW+8WeNIvd9Zg92B92M27Wl4aMcRUjs9oy6y35MNvu5YeUjAqNJ8e15o+sv+rJn1ibycvHg5YDKpVEFThFBz6EKCJIjqxO770Nh+x/t9HVnWO457//4JlRIhDZPXtDOPvav7rm9x9cvtLaLU/vAL1v1kfDnbiPlmeaWJyNQR843i+hqhV6kMZW1cvQNJrfsuo9prN332eOQmsENGuGcVhVaqtEEY1dNxC5QtG3QofAT7imTxeOym3quvuM32umsxOmWsHCs4IrKDMLL+v9G3KbGS8GJ5B5e2GqWUSffocYdDLe9LLjysQ4sGR+QBdkyaCLzjpSiCFcPLx/lIBLh3dPc0LWDEcXWTMjTZ9JQ1ZjaV3gk+lPKc4mCpUuJ1LLsyaHPOP0ZUrGVJIP4BYnBQp81krjZPhyc3yZ8FWzWsOrHoamHvDPly4Lj/iZ011DfDKnryIvaS/iT3nhBk9L4MLJdhgqFP5Wtz+kESA8NurQDlAH5sjpL6Y+5GbFtlZeXMlSJYf4hqZPmaSxorva5HRo4J33/yAFWvM4ntRTIWge8M9hb/ZhOZqE4h9HJ2H7W6qLKeOZLYitQ69U2cxqBUvsPVVOEQbah5PUG59se/zadt2F78ph1+UqFrlc7fLohT+bI5Hi31tTyzUl5763LkV2ENJm325sEHx94R3Ciq6OEzx9EUQENDi5wb6AP33P6bfL15Wp9jqAfM2ulTkOg6elT0YKVZr95CbXT4eesueg3NXbZ3hDkLIftzvNBwLQvJpjzKgfzgWidmwfCi/yKcvyTRmmXemmyaKPZfRk7VucDNQFI9WTdS5af8Q69j/oR3GIdBv3QE6rBzQH4PNgZziFfThRaZ4tD7loLCCtF4r0Yqlo5odmlZAeYFa083RseVy12GjJnvRCqxder/VvINNiYTqeJshXB4MYzhL7+5t0d427dAN0GH4yvqbDJYmwtL/7uxCft4wd+GJ1duYm9dppySHbMlJhvDp3ve8sJiM4/kPPO4rI/36/W8POsoxr6I64bneTJf35HJsdWuxYC9dm3/E8RHuQOmPNwSjd8UiUk6wo0wqK20OvxgXtnPWcxuNuzLj/zZIGhkoeo503y0tknxuggM/CFEKXDZwrC2tG+73VhmLuQgJkPFpISVYmGr4oKaO0d9hd3uaZX+eRNkWLINgPOMZMfHqFO0AahNbVZV3QU8uSp3BeUhbUegiEJPN5in7gzig451Lf6Zc6yXX+yi7HoW/9TCTrBWjDXqyE0VzYitq+QgaE95Q44T7U8lCvXNJykIaa2g4tH7Y9JFI51nn2TvhRbz364BLB4rq2dVAFOszfQyFL3hEM3upWseALlZAcmnkHgQUEhB2vr9WDg6M00f10kePP5ighnKdahFQIJOYRF2SwOLfGV8xfC3nRxqnET0qIC3oYrvXJwbm9RFLpTkjysA03vedNamYjakL+f0cDvHDxuksX3ouPHzyOG5wGoE3WrSuVWGhpKVS+4jo7s5788ayrOraCEjntiJMft1RNRW/NsLYQlk5+odHPRsa3iu3uNRH0OAoWi/2cuAjgBjubfgF0DlzdBFkO4hIj4DOqk4NIAlCITAJs4puRNmLi5You6C5nRVR6SyA1HKQZGR/EeWoOrNDTQYAJHv6U69997OLm6Inh/pV5vVJRW0XbjMlg+XZDIayLAiQkwr3kg+riGgQW9cFIW46Xtv0Bn/oSO3DSuOBMRHpuwfy9rdctC1OzDPQjcJauCRnWxDp2xV7BMzasJ5txX9ldHsrhkEpfLDiNreJHGQNLqyxM6RlSUMO9AuKYx0XvRn4zq8p8bS1SIbRLi2tVp5BjQt0yLlXS++wtU7Wnx77/ezlh7l31/tw/lr83oVNnk68LpOowqzCdNiob5rWO1g7U6YEoqLdxxO0hbDj1MKlA2Y6Ja9ohjax2f33hCuYjWJewjcZAaLwRnE3iAcBMt5qW/ZKt9g7vee6JApOLByIcnxZbw81FpHg3qbcxvPsIMD9QMAeapDslzl8ACHy8C/CiQgW5o61VFFnU7A/DNBqpAFpqoV6FcM2SXJTKHED38DtcuTDMI2XmGTTvHB1GWRSd6hnNuHzupPDyDOXXCzhAQBT72iDZr8weHwfE63SH0K7QoSfvxoeKLrLtk9xz5UchnqeE0bzdDuUDKsOXDlytIYcLo1CW3l64HF4RyeIaPrPDEwScaCvoIFth1OGjcUsDF2lZPXl+Al3jtldEHn+GUtLIHYycVOsAs+Wshkd91lnuv+5+WDu61giu+7+7TV4zu5s1aA2k2aTGSQ7YronmYMJLhiNi66jb6mk10fMHqdRaIgpBHWGbLaxZIx5RHblRRec8cm3konCEBCNUgE1xuxI9IV/Xb+u6y2QdxnNGrzRELg611UHrmq1TYQrljMbYNn/4FP4aHnzQ7Gug2X3JjjoYIQIi2N7J5QvtQ7cMFtczWojS7pcmjceLxRkNRadHQk4VAggU8eStWu+s+TNTzhcZMkvfzabEEFc9MX3Pq+rk6lDzfdM11an/sK0PNW3g1peH6bTOwes5m0OesP6tcHXk9yMY+yQlNs3/9//d9GnkwRn30dU7LUOxU1QAMpOUZnvAmdalJDMoC69e8LXHPIpYmn+xNN2Bvp68Y0eYdAEM+TQgx6LYzNHeBFZ19vncdnZ+uWnzlt58UFLjFYixLRCRLnwysG3lKefIafv6iFUF+4VO3Yw9MhG1x9quQiPLyzthER63klfld5FegeHtJvbUS719Y7hoJtDtUtFY5EXUrKZfFovXNYsJ55rev9+46PnyaoE/vyxO+PXqCn9eXCzxZz2/5J+rs96p95qxIex193HuyXScAm/mGRi7TmjQ3vf1YnHeoC/+erYCY+XfchqpYzcLf4YTjqqWJEtxJJH/IubsKRwWALEWx62js+MuRevDwbPAS387+dtJO/M//3zfgsAsnk9Y07X5PCqEDmSqqmcieJ6eYtD+fohs8C2Bc4LuWrhlat5TufvU1tRQFYiF65Xkj1FA6IF7kWkVH7WtcRNPuGaTR7biD8YtrDeZ/S/WyT7kUATHBw9MPTE8Rm07v4e285pTk/4MfjsBeGIk/fVYsh/uvotonokBvBTIuNp09HDXDrpmQuPBlUiwBg5BfhW1FnuBitPLC+hxq97eOOJNHxb1x797gTRxrdkEQktgP9Asfm+ZKCtaLhrpY+U+SZ8T/EF4bFvHj3CifJKQwSHLeRf4heViF9Kja4JyD55dXpE+9uLqk5T0PK2+f0WT6Y80Zm1IpimvzpzJFVcazWKhc6/1M2/e7NkvdYhW1B2oLXy6stXBQ8ZmZ4t7tgpVHnI88DazPEzxgSV2yDmMyIv5Lt7DOJLwbs72j5t9buLBHGT8MdPmWHdH2Slr06Wfx4fQFI05eyEnRrSJy+0xWQ1CLq4MOVRBYgNwc2jmpdroS+KrdspLfByc2Rvps7gYWHu0jcWPfcSzgfQpkeh+OHw5NT+eJPkDykJ24N0UqZer4FHRWqP7Y+8Ne4lKgcRHbX0p9xPHyfgmKj5gu/hJwZB3Q7P1nnuzb8jqAT1y4oc8F3r/NmlfHYcG1m+f5NDQOBg1rOYToPPomuUc4ROPDzOxsf/Bh7yPeczwz3s++JZlYjBrvYy4uQfpGAfUacXvp7o824cdvyjRtm/m+Ly0HEkguH3jjBW/6QB1DKrzT+y26lLXL969HFcnMCotvVELcIoy26r2S4CmTyrMZqnJ+FwOlprC4bYDvY+a33mOMhjgQFgb6rm9HeoJNQjT454R0DCVYUNy3ldeVn23G2dbGOZgOj7RAC4g75UiOmvCrZRT2ktPSxdsFzfNm9dUiV2c268A9waKztcT6vd588F46WmEWnylIu+lIntE8v7RtmzRISpeJajqJWKXGWSX/QWytL6LDoJmNoGJY1i6tAKLi70FxsszQFrRhuaBHJ+FbwcK+kA1EF9vtPgEZVjPkz5B6TAUQHMM7M9dDntmJ86xw34z2bkRvCAFV80M9V3318tpVbum+LRa6F09OXBZPY0dmTgWWFQMOl6nAhbpixCG0l1XwOeBi3xlnEus5p4JREo04zYICYVbUc3mJXrN6wdPGbwsZtsXeC9h5iJgj7R8UA2aPSAR5kcF+TooPjAnwTnP2EvnhbyM/cm3RqfuO91snVDHLsGxRZQ4QYlbNYO72m7x3QTE7x5VCe9SSYll5Xi7/BdDmJs6dGXbiF0AxTdo4qj14gJrZbV4acG9Jp9Bqoh3sj9V3vAd8g3fIJd0YvEjH0K/ULT8V76G7DGEdD6J7EWEqDF8F639hcPHkb2N8PvqLLxS4MAuhAri0MZjK5a8AKvo/96vBKGI58ZiM5DKotMDmbh3DCCPP+6CPfteco/+KI+TeUha3RM5RPuFu0DZmyMRbP1RpPbiEreh9SuGjKKxsLeOQSie/TsEvwa7zxfuAQNPudMlt1W/nmFfgdVgC3wCN/xLChU2acdxDkb/+/SRemg2QQAoL48TNqvwm6URh+ssDuj/4ZI2BzKnU+hv/WiD+5Jng34E/9Pnbs1qqf+F6gneAQDYRghpzCu4uvfHrn0+2jtZvlwiwZ+gMYllvrh+forUV4/eH4MhO/WD+OPqewyQ/lHjKwzSCWrxBcdSdAgutF080zjJaRrclhlmJ7zrheJrOcB1Ucan0PIZ3R722l1vi9de6eo1o0OpqUoxFboSJO3lPEcKpI449BUfAZ09+4zazbvmsUZ5euG1tWNYWoYhyQ4D2BVvDrRgzMCHHx66vJ0iFu+kUkbdHd4GiCTNaDAuzMpmMvF2fHPA5C6JPTHQvzUw0+rcmZFusKn+Q8NclkVp2fw95jjutFRuiaXVSisZVWU9JavKhtYRtnzYrhyQFcJ4WbktM/PttfurVTAe6AXlNDCPNCea59gc7sjavl4tX1yS4axSntNshaGaa0ilW3ak49KsDNfPDYUwhBglnyAi3AOMeIqW4mZ2SohaPIuwaxC1oUt5EDGJo8tbb907xblzxZ1VaNPsEHDN3uoZXuDF4+KC3LAmbm8am4Wu1K2gtdNri4UD9hZ2BeLB7u+laDwCwc6zsLhJu8ln26XhtbkpWGQWLSFhrAAqBLqO+5z2yjdop0E9vNkncDzw80ft9sOOHZV+Sn05a/HWDoUi8ETz9cGLUjhtRiy2y9V3LjYe1NMZDenpCJEPKeUMau8YFubbKaM+yhJ9yN6U3B/7onDE4UYZdhcmRQGcF/12MauDIBqhpqpaUSGOy3vf518jdW4u7NC8zwRUCtCd6hpq9+wtTpMPhRmKHYXiDPs72FXqwhnFpYMA1taG4SIx7KxLBHuVryiVeTKKlw3LR0WiuNrR3XosMz+BLAsQ2MrOWa1r76Sue3LdBcG7Sk2b72yWWOV1CM+AMI4ujaBTPrrrBZk1vyTBsSZ/OJ2W6Th3jQMXlWjb2PethzJeeWGVsPa2VJOKF2NlxCnMZZ1QLJaI/YZFkl+hSrAISUyYx5YeNDKRLsv+HulwRcadMyJJBdpYvdKs+T3AP3PhK1U2f2PmZ/3jj6wg7B2DBg8eBDg37D06Byi8SxfxOLsUj3Og0um89i1Aei+7L7Wv3qlanPGOy3vPyoZQZR4XMyrihCy35WcBvtFAasIb7ODS8XWn5cNHG6OJRooBYJBCRh79Qm+YYDSjSnaxzgCpM8xLCcgeey/NJi3xJqr36QGgyzK8MYK3psgkxThwNLhqtdORZSFF4TqLAXmQiGS0kN2hWAmS2HUOV+PQH8Q6BlxL52huex5fANRShC76Q2O9fVusPf+dHDqYaiRm7vHxDWVKpqAUlzJw0HiFNr/sWepYVSVdIamM2laLRXMiGvB6/Ew1j9rh8Qayj4POEONTPdxkV9Vcjs3MvvkmPyD7iO3GQElOSdzLONewd6EasIqZ5BanjUdFmgHFCn58uoFCZSQKQQ8/ySotjjav0cXJSxkvRv05psNgJgIcZs30tIc+45xyuOVkJbAjtNDkhCXUe/Sl67k57yCNtd3ItajUnwArs6zxWObVHvUETdMGL9+1qxFsH6LN9J95Jca1QzfNt6tf+p30ApyZy3O35odWsLJpEN4AozR7uiRMuK1MKmfl09j4x/py4twDFpUrhFtJl01oXougDE0eN4+1DwWGpQ3WcokGMBAWrTxImysFqvvgrxVSkiRm+Aasb1Ie9cb95+UK9UyJT59a8MygecKpNq697Lc7L/I0+/Lyu7TjRi0Ezdwv5/LE6VDHY6czHY8ezm4ofaAyhzyPTXHOsT46526Ia+/K53bVzPHqJCpXQ8DnaooNRSJudWo38CTjU0eLwLR6tAdc65QKaQHDTxXmhOxI1etMz3oSeQR8AWE4Iit8OcNdglY+y85XXHn3+RVOueyOvrSt/X6F6iySvEP9L10TP/9zu2+/VmvExhuTH9PYfbKvK8Fvesi7/4RKXxvNuDhbwJ84Gl5cpMgBGkMprPIhll77LAMo0Fcqxwb2d2H/LNgRFNgH4zGB3zYp+ymdh4S4nIGF4ks95513iL9ccN4cfBXKTJYfT0a+5eIszbeuylTdEtQDNXRuWyLg83dfIl0ApfcSdSwpbtv8hiFDXH/jofRW4pHcaq46mdUSp2uypGPQBTUTtDQMra4Pc2xpbYWE0wUYGibQGV5ftNbJuWbFN2tu2Bjjze2CWxi+kvfOINVfL15czsib23t42HnaD3BS44k57adzS9h7aI6AkaLw1paWkv5st29qh9SnJZnDLU/xhGZzkD1PHj4ZpOWIdRwMMMoqNtVBDollrWbS/8OuceE36hjGA3d1sCDHATGo96gaD63GYfSvuQYbzHxmZtCjg2lJoSJea10zRFozMilvtlFas4lRxA+g/q/o4cHTX16etq1Qc933jiMu6PeOnIfE8NVz87YKbt/dexyP1dhtSMvT8ew1hor5M6LflsmwHT4ZcVXkNtISFSfn+RzU//c//YhLTU9VeXiKrDhYjASRSspyqXupbEB7eacryLof4FpTrDY5MIwRetjY3eWjnB6xDf+d3DiunUA9TFREw5c95+JcrNDQO4Rt40D8iyb+6755xkVe02w73wsl879nIU6iyzRnLAUX8i5dnNh2uOPAI68EMpCG6zbb9fWb45XdP3RaOa65lmBTzEqrhzEMQkQDu6Mr0FHLiz68+urKisxPrS0KlZ3QXJ3RjMdteuG5Ds8YdJ0h+QICRcKUMGMJNIrUVcMLV580kM89I9IaBpqwd1hXrGxB+0VZwCRGwLWAuMFMj35SMcphL6Msnl/9taWeGoji2R2+Xek2kn4AxAX48LEe7ORijAUnCkFw54bMc5rVihGVCymNhnxQykr7Z83hHTieYnYGcxK8dW4co2oPiQtbGO2sTu2IfuciTUuR3BCTqcC+kAiNA8yTPMhAfsAtm4zhWdQSkz1XSrS+g9UOn28w/cGK5UI4GKym8fc5GD5mjSz88RhvSZhEHXNnIS7P8iPJn2fES1bAjs7h0Nn5wjXTdHp0bpwWw1jkKpYqqCTNPCEmt+7ZjVpUQlSPHz3CUT97bm4ueTx1rTVzd1kCBWcMMYicySDlAk2Dx8iks3EgvRNoX+9Ry5rIASL7j6Fd4qon44e/5wdfFfaZFKftJB2m6OFEdJZVzc7gFPvhaYezpp6oZOKSMG/lSuCdjbGFHGqHC66yvq2TLrR0k387aOT/7+r9APFj6TEm2b5/fo0QpdawkQmLk8IznpUMzZuBkHKBxJYvrnPeP8KZAuT4+IeqK26RcItDBaDNd3IWXivYAEn+CL2GrGPjYUGjXUMaxZeK6ttH+o0aOevXuHxqDw3avZ+NfYV9R74221Pj2IwldbneLsbk2Fo0bogFPV0FK4gLJZVRq0q+HaXA1opAVsWrRzTUpBRDhZJcdKKilhjYPzEVcSdQH/cFmNiMnB17sgTD36SpJ/f/699O3oM1z31SpIfZgoA7n/wkfgT/hx9lT4jvQ/j9e/78/YPSb1eKZwH6Nrrt6q/wZBxKPEffOMCeeH/TKa0WauFeoaG+/ofKM0DvZnTmzU39KztIP8bhHnDwdQxLhOWZ9mF/Z5mZbllvz1d5uE3gU2/V12v/hkIzX8DecOWMrfppMPG7STM8trZngQx1dMMVU7E/KSmW5JpYfSEcedIgPMaj1S+yt+c7fAbepjr4/IpENxLRMHvoR1J1oPYQKqH0FtIf2MnjtoUc5A4FfnC3+6LYNFy5icqY1deLFu+2vBioPbTUuhXas0+krlHqRx/bLjPz+XqPo3dasTY0TwHujZ72WVq7Uhlp2+hIKwrgozc2G6U9ICmGEGjlZ+V1ly7lYLABOFEJpW9uciz3nwDS1pb7lssk4ndCIZl6/NH+yF+mnJEeWgKGERVmrrO2jE9s0oZ3N+5drn4MBCB/fHFYduutaz0dnpQ2qd6yE48M6Kq3SjlS7LaTo8NWKrjFID2pGujO8REUpFVRgk/QrHDvbEnZg1Ust/DHRFArQCt3kYzeas2wTheP5fqvmJfd6dT+fbp0r1me/1C1QpjMoYhmCuk6tVO4xVI28HMhLoaP5D3IQN3q8dXDHvJ5B9MIkU8Sovni7GAxG3vvr3h42JwjkrDxHpNtktLbLYkDxkY7ZZ+Et2Fa1D+zCX29GOclzPug1ZoSF1kLsbDv8leGUkJMWw5eaMZ/5RWum01/+4TeXFI+jF6tHAzs3ZDfao4kMCXCg9rNQOJarlSJlaM3XIc//fC1xwIx9cj5m/VEVIIttv/w0hsSBEj978ZOwE/nJbhvAzvWysJPzwq66pBZHIGkPji+PqzYR/Hk5CtbWorM/AF8/q1H5Ds/EbsQNBzVQpQhf5DIDsLwhzqTUUKoZTVwv8J37X+2hcPrISV9gzsL3w9LB4Wlt3O8h4wOMiIEK6ffs2ResAHPdMDR0ohuCBlvap/eDg1//OvxtblQOr7e/Gv0pvSvWB77IHsEv90XSKifSnNmw8VHOUy6j65n52No2pysOba2JZ47vSCLY87GvUlMc36QJ/J+nx4vX2ZvAHVFOaOoqnlM/9BvsMo/oul2Iwvovu9NX15meANduqORFrcgVuT0Wq5HSJ4d45FrH5vO3eTzGfxwfXkk+Y1DsS/aP9hbo0h/aT26Aw3tAaJZ8WzPpVI/vyzBFELDBJDMErjCDqbSsa9LE/bbumCvcq+zI2rEhsqM3cfuSQKrux8ufWs8zZ5TwAd+Kx/6ZMrD1xOLQiUaYXnEhOedQSj0m757xNBjbi94GLXkayDQsZeGrQzWPJtC7UodHZtJzpkMhtrd6KgYGCoCZw5rEMWFKhWxHHomuVH2sr0RStRWhBRUIiQteVoFqdAmdzoT4CpGxAS9cdL85U6/Rj7n5foHs9a8sOfVjAvGcHrIst58LYzThQz06hlSI4k+xNj1TFGwnaXnn87B4lmfNbUHkrWjAfoQgxuDmtzJLnX0nlqenEG2hmWvJ5ZX1A4k0jY/PnhgXK6jFuPHvcVt231ARj0jR67U3AeWi0Fy52xDbQImew02kkHaaGfFmctTF3UMKaf7MegJxunqBTc8vclMAvhOtyFOJEKNZjAhVf0CHeT29spDvZuUvOdjouvSxfP5WsLnKjnob6iFocvG6+Vq2O+qnm6bo951yK76MOTYypJjG/d/3G6kK+rZrrvBdZe2/PZU7Cba3d3ednd8jScYxmiyzPShr7ostbfMPx8+8e7/4AEbl4gDg+ImRintk3m9/HZ0DQwhFUuaWb/lmZkJAVG7iwy2GU5wNGx/EPgSMx+tM2hr55tovuVpJ7PcjeQjepNCEQ/kw0c8kO22zXF4KnBEZZxdHpsQaZffKaSu/PgaVusxoHy06nztD0MKNk3nIkeqBcKbxQFpIVwFK890M8t0TyxlUKefoHzuIU+IdqiNpCLXXLAEK+3qhovlzis2U0vtN21hyEdY5wAfCfVqPYGEDnPspMlBWlK+xv0noNGIusftKPhXj8Wk/7HJw/Fd6TW/Omh++cgd30VCcdpU/mPD+qlKm9XJRjm8EO+UPFWU1UzFBwrOOpdF/LXnRlct8RZqO11POHE5xjfV+hVC2G88vJmQ0vYy/lQTMQXu6hP2xelicWkey/UMVBuYX7RJaGaV3DLnDbrxQq4IdT2GtQKNzUirUEeSc/lAoISCAiG5a8MdYuHLw2jJ4SjmAeE4ckzx5gzs69s2Cxo3ewQCWErVwx+vK//DwyOO/d82dLgbTAPP518o424j9tI7huyZ7gFqx2hvxUtxaLo27jo4IaIdw1vUbOZ6lLdc4RqcTmvPMMv6/lE+BI0aWwvqf+hMbxu7tApj6rhcWEulCnwKFgQkxYtJbWdK9MmehAa9O07JOqmQ6mFben0k7+hrW9/JW9feZyD4zU5XvHqnfroVzQHNTJnVFs4Ta6eJ+5XPROCrf7jTxNp0DN38Y10jFn7ojrIfuua14WTFuN8cpeCwSmgLL3W/zQO31nTY/bZyAWjBAaIJZVWRVNTdnCoCHkIjCmPJ2WYXrgCSPYeM4DDWlaGpqENVztvdSNaTa3daEtVRxNGHUn46Q7SpzGYaBmYlE7njveW1/XNCaRQZXM1GeZlxJC4wGvKHAL1KelW4xvszrLXbwfLhAeBrXNaCifdjOdVr5i5LY/OZK/QNq+2SlXVpQp2PXtPElVB6uAmkLoAGpG6mG7DGtc7qNgWBUtHzOLrgS1qGfBLa09Q4TZC/AT/2A7wUqzRloRT3Hd+pKFIED0WoJzSdPC7pYLnI6bV5Jxi3bANd3NYAB7xOA+5QjQC3KeJ8B03R6YOHRLd4LKOuhALt4RaajzDgbUEyQfUVMcIl2HJOuAu1nPXtAq2G3G2EXQOmYPRfCgLIJ7mmwTWEeq5H1PsWXF14XFUNsXJ7dmzarBqeHdt5+NQVd+mKDr46y3+3Ex/uN06k8356Y5uHjyQLy0uZJGGj30pRoqEhBCfExiMXoMVQTU8joCPTRFmeXL7iayMWbO5zZ9MjevMv1gXJhww1+2qb3yRi4dbZWs7ASksZ0z1dOF+Qvid+ejoGqzs7h6XR84VRrfbf2UoqXwoMWrpEDiS7L4CI9gH4BqYrky/tXFKkyz1gTXLB8p1u19hk90HASiQsPtl5saOk3xvNfYaOfGZ4HkytCsDYA0CLPwIWlMyq8uuM1UZSScySJmk2gaC9aQ6kcnnpCIzR3ZAL6cp/u6ig6NZX+wWd3mUhf5MCamz4D83HvdfWMYqOK7feY8E4z8Gn2MpOG9ds9HyJre41H3dQc7uIXr6j816xengtiA1dhNaxYrXq/8UCp3rcqaYVitLmEQV+SFGI5UujhNbu50tKaqOrc+e1uIeNtbMDXaU8QTrwEzaKP6BNND6MZuaqCaYskjA3DRrO8tFpr4jIIQRfZPymY1EegQe57nZ2ype/bDOw+Ow5Qw69LUXscdIQkGCDr1wzegMfCXy34Mv1dTywLsq6seKtS4w2Cy0/NrhDuw9CRhCTvyl67cnF/BdI6GypTVAIBeG/wkilDyz0GagGA5IF0i5tQCbpXxcKfUac3ejkqlbYc5XIIbW9+ctVoZ931whHg4p3d1al49tI8R11p9oh4+8veL8WRSntch0sLLdXP/AEBhrQmCeelncMGCiG4jUKYfwhfnyoULxG0BUKZtrcmwNDugJ6FRkS3Q0HhgRBDRbOzrxmxpH5kX61xI1zzYFTlDPrSUPRZweU65ySvKaV3d5XZ7SfuI5RJMlIxZWub7d00RfBUXnZTe7yuZ2CrEilFYnKVB/ijv/tfmR68v7/ALWp08VLQwqajX+5FhO8Y9ov/0udpf9+tVxcIsl/MC35brdU/Zz5dbBGz33dM2p+0+pY7FQE1hRHEwRBR9/Ch0MOEWr24ak9VVGJHESvGSRuhrjynPD7xqigf3ZHDdHzk8NqxbZwDqB0N8cMGdoYX+awlaepIkKoJ/0DQoTaGSgChH44HCC0BnZPla1SAt2pQcNXcKPEa1GpQ34jiEqotpagPDlYIsuXYZGhdlM7zsnaOdeW3ywTxX/g0KW4fIedzpL8fmCnpL2jNpdm3PQi0wfW934gHhX+BzfkDSE8o4NItTRhw/b7t4T3DH7uni/X7uVu+66ztojcrd1MeuhiM/qWlKnCOJX0KhgttrRY76qAMtpOVkazRpnPUor8/HauV0oioTNTsKc+s5mvaTKFCBwufOPTohtfuqaZa/4Puy7a5rSxG60LndbQTWVCsPtJSXgtIXWgpoTQpzjxIfqJX1b77q/a/gLe3HaWMil9J7Kp36g94X26Hfah0HVRv+WP7QHQQJMaL4FW3JbiDKm9LZ2lM5Pu+a5aM9r+ScsjbC1aDVehisLBbKOJyi7k3uPlK0cGh83v8rukrVSm4n2Hp7HInkkIy+qLVQaf24oWa92WTbs6FJLhwYdjbzZyhGMTzLfjP1p/R4DEJ82NgGTjCoyfvH+43mcanSCr4jF7OnB26cfQ1lAu7vF7nlC+G0+WsOgZh4lJ4g2mB6qbH4kCS3nWht/UiMZBSM5Q7OkA/zCP8erFC2DxIiidNL8TfNdNpQy01d+/o0QKTarTpIo6ekFU10Eu5fhwtATSxHf/hnuIY+NSJAgM1fL8UukaCWruHKWDLTu8XCUwayjFddWSmlHKSNY/AALx40++z4CTgwiWdJAzVPKwD3tNHCcw1jEfwtFdhL5OLiQJoIENkG640omPEQKPsF9hWz9fQAxDqzbcJ9ji8jYUgEsqcdtFUJeobwIrs+sqUG85+GjFicCOslP8UIMGq3XB3xX254GDbn9V0WNcF/wWhPSvXOSOaH84C0t3RK8w/QDIp0+fyW2NeqG3Fu86xHfsqx5Bwahhe0UrzuBXuXQCj24UCcQRHe1s0gZkjDyzdpxpoV3K/jDLHY4X17YdgAuNM2gQsEq7SXW9xS6ZOeolTDd0oIM5wB4+uBGghLMBkXMQbZFF37m/kL8yda95/5EfEi/1iY1z+3hwwP2hx+cO1HET5uA4mc9fN2MDHxILxjgH99h3pBjqlq02RyxtGqbJvBIfsT/p9GIxy/DVvlh6sUdM/RWOLqDFzT7PQvAsvWeaYx77KeCJbDiiQhYRbu9ZqO5aYaQnJv7arcLtcM6feyj0B20+4y7G9O2mL0HS47MmbWNjh63z4wX1PCqvcwluITrC2nQjUCmznrYRZsunlFRhuVqcRVC034yifxI9q0MQ1sbWKDB1JnGqLMwZZr9831srsQwylee8fSbEi2R3vV1Eeum92blMsfJuQvu21UV+juEnOrTSs0LPtypF5C4fFNqBfDp5S4SC/r3rgqBUjcdVYflq1A7k9j/+t4yRhpC/WhJqF+rbtuJ/24gdEGgUet9dIgnLqM+IDq2M40iVqVEmFDoEf5h16ZpB0fLsX7ckZ1Qfm1KxOZsGspVmFsvVRazv4hq34qVAx28njyjh0or04cbtN670GLSttSx3gvaX9k/WI/EHf2RJN2a6ZyolY9cKjMRuzRs536Oml8T4EimNjYf/6x7F97MIS5QhqSexgOp+bufJxH6DZhdvsG3lOrKGsAOAlwPVOvR102UcBok7mAsc0yBm39YLiTjBD7sEg7vVXp4SUY97ieU3CV3j99dWR4yswTeH/46vf5QWxZay2fUzZLgzQD1GyvfDND8j/IeIaMrcPSk9JBhJz/jTk6IT2WVYHwqu2x51Ph4njSb43TWoyV8s5ITVgu4sbDELn5d05iRzCvkC4rcHz7pwz5CZxi4RP2rtxvpOXncFjYE60bGhmy2IiLm7ly4OjvdS63Pwj+l8y52a4W01Hvyh2kvmc+NiYu2/YDlTaoJRFVWHadV465jkAEs+rnwQFIDdWPn49OrinSu9o0usvYelN6yH0X+Vnk+oeKtLN3UCWfunu2/A8m3vs9IzwkluNhH8WZHAcV+Ckt9CjMrZ/I6FSZ4/sleGszdrBxXABcN+KvRs7wqJxg6JlssEBx1WPL/8/Np8aXVyXWHdXqHVc8NU56RxEzMtmYi4cwvI5FL63+nnAgfmCzyhnEaznm2kJwYlO71YgPNDydcP9qMQnCHnjuFh7i5BO4WmAd19doohqhgxtzi+cCzxv5cLDGxUL7GhIkstivMJvNx2LGFJfb4I++1CSu9LRkiLJZV+Vz8OmjsbUc6Tf4x/hyOH9exUCqps+G1FN0e7HT9EjRCxwuug1myOIrxK7JY8z+vzpUFGGWcDbPPlc5VQd/BuhIJuNO2RWrNkDm26XiNyPCZDCCGgMTMAkeWQJfr7R1bUtOK8zWNUpM4ba77hVcULmQXE9zk2fVszSo4RH+hbdbA7NHCKhQ9+GELMCMjnSi9azKGSsKP2dVlVzV6dA46GPDcIEi1PP3eIb8lyXFslK3qLpFeNm4A6DsgTMCH7i6qSBUGGvRblyEJqAifMSvGcqStQDhHCwmsGWOGyDBni3s3lAKyrtbaO5/RxVeqy2JImBVfPh2bzl8wQJRzN8qPmK6HOYS0BFvW3Rjvt84WUx1XQkr94Rm+7D2C0YvhTKYUDMBM8gloPQxJUZlhMEDiyYmlL9ThP9cwf4tWbM9sRLaT6EIjk8tgZn19Rznf1zwRmS3Tw6xJ09/uvgl8SilX5RVo0z/saxoKXCbor5SMo2NELsIkz9x09yUhbWsSukp4PSDuy/w/gFQ7srh3iBmT5/cftlpeG1EYn+HMsxq2329+aHo+3TV9tZaKMzBHaBSjagv1M/2nE5CjSM5odxlBCbhVjwMb/6el3307XlOLY5W428S4+L4V3/KZHIv/lIbHqt6g/0uY2e29C4kAnwuG9AF7APYs4NdvEczDg/Pk6BNt4LQzGm97qOC4BpMOzkY02r3uBvg5mL+ilRoHN9hmJ3Ga/T8GLAuVK2wifE/hgbRvm1+xXZwqPUmVvbALG2Sf3VcpqDvmxChcCrvp8aA6SDBiON65ZhZC6JR9FEdrJI0m/R7W1h2sRVhvTtmHj6qEnVnkusenHrJ3396n9aMsoNcNGBnHzc/HVRYj7M/LW3/b+A5Ffo7VvUCvRtDnXtIDOV+dX5ygA8mtcWSogdYIWRUjLNoLvQBMdiu9IJ/X1JCgZHGGG+1tnwRI0hfEPHsyozxwXM1q/otvKmywqMvUex4fhNTMx9/LRbvuux9+zFqxE3rnLosMD9ghLDu24Nj5NfvcYRh6afat/JOEsdXXoqd1DYq16BWpTldiVVDLubrCiiWqGUWMBQFsZ5ezvsMnREEx0TnLgdrsczazoP0Im2LNZQdfPiopBQE3/lv/ZTrIt6+uFMRpdZ2ZvdXZ6PYMs0DQ6Ifh1bVJpWVM8IPPKhfWyCw1i9r7fB6O8vd+nlye0S7Ee5dTxVHy3XdZLNiyHqcx//OABt7vLa/2oeYW+YkvyPZqHZGWoanW3Tj56xE5ariVXdYDRlwgo3bT1teqt3WJHozic+Tndnx2JGtKLeULKzCtMKSLQB9Y0SIpJq3mO/QwZyYbmprsNTCbca7WiU1AZCEOILDZkkXM+3opoJyK0nppGJiKSFabcvbYSHG8r9A9yt5kYJdmULHzl0oibxQvODBoWhxfyZAhKGWmZBVwIEZbf6WDNxZKa99IkBqCI1OkdqDXRabeAE5VW2CfELfgh5iunxZRWfJCY5jsiXKP2aGBhbxEKzKFH2QdvIRaxi9XqNT+DpF+MyUlZkzF4CVC4XPc5ZlFrNNFrT9ZXn11LbMxPFfYgDSBb6ijA5shY51cXP5sCK5RMqelwI3mku0rtddaEuwiTaGe3kM1qSyxQFQkygioPTnR9KPOryxVPEDxAmK9vO08h6MsKEk7ywJt02iCBsQcVHg88UCOMl2oc65U9K3hfVt35c6vZD5yvyY5C3G1t9mFni/nN/Nflm6s38GOMot4+WKTPUkpYDK3EULYa5QKL7MCtO6rIoqPjaxKRMdnpyeCjlNfXzF2UbqrSmjJjAQ1nSj+iysa4KRvqGv+5FepoqLgkG9K5SJMdYQlH46+tQ63cKX6j9eG2VaJqVu012JIzg1QQLKUt8Ph6sU6aWzNX6ymBZ8zaJLac3LlkfySaXD7jm/M0FQ/vqwrlq27QTA1TNgfYwBEryPvHvVH4czcHfUZDJh8MjfTrgvKz5yMCp8aQ1xvS1Fek7hmDyPQVllfrcNXwDxVnyLO/gLhkEooagv4f/+sXR1xGNnqO+EypuV/ml5e3NqaCaOqvR5yrnldpvRbp89nVxSn7+eqN7ZbOJX77u+m5IYH4fvM8LaPw0Dg+9iKHYHV+LSX7uqWT1qs5JWRtZEfuSinNB+vn0hfWPkXQy5OaNjqzzXk5N4QJgdX58cq4FfvTXy7MVIAXXRoC+F58M/tgyQIBdBwmSnLkgb2IuW90NaLANLs8jZTsIn5elvaNnniiRK9M+TIHW8aU8H50V5I1lQqMxZ3D95DPjIBgUV+m4Tbx+oJ3PlW0vwa/+VYra1ET4m55tal/CtluU19HV+dSD6vKS2qtHvkWsRYqF61e0blpz7yUKnFZaPPztvEC13rVxDvcn+ZZVcJLdqnH/GjRd9ztt2meM/7lY3y9tuPSUZXCRzMDkbNxkKATAaaS247Jo97mKIGkj/eAibRHilsadClkpUQoYm59FO1JJQ4sh4DWcDQjNKThQvXTJ+CQMWpLI0lfEV8A0lAXV24dmRbfQ489M0NZ6UHwpx+C0RaLOUz/6iztSmQ5eysY6d2hmnWSuL+fwwB0UxZM+vUWuvT0NGhTH4xMD6/XzyfvVKeSqtC9AMfzhDeyhJk/Ury/Z0t/FhguGrm2dC52oHLGW6NEj99y5RfISevThhgs0yvzXLVBE119tNEqVvjOh9yN0HYP7fgKgxPw8svgVgO1+Ri32QA4Uu2eOQ+Ue5XOPepGu/c0FU6WWjsAk2VkbE1sttMAwy0TDtImCkF1EpftcKFKuzqvQxjkt1fNn6mFMb06Sobg/WbvBW6KqkyCoicHy4EC/+oTwiD/EPTyc1ObGbCrKApy49VF8JAxHOvaRYiDga19/CjQNm4KjDlFw4QwSowhQqmWdh+83HRcoiKe5B7b4ZmpxzoYrtrF4s+cWntznJk/aL9UUwLl8NN6QQUlVsIv/ndYB98+GKFxhsvPwnVSVFdG6y7/nUGs2m5oBP7S8sRJyIfjZct2132hQNUAaWj1GQukpLbj2AKR+awmL8fjmh6sKkVC0+dCIvMZqcbbG1NhkZgjeRmiO8A1qfcYO0vwIbDJ9IRQpXy6BPisWQoRXLJk6fOV6Q26yltblEgip47e6tLZw88yjvdIDTkeIXTjAqwHht115w7Lde/bwfZzebKZNl+5hOAVQu4cL4xn6fGmTpzBghbcudeosmtlv7jgdjkPYB4jtRn/keSuJzvFFoRmTwrWnr7FpHkSEY6DV0Q3EaVotfJOAl3pow/SmbBaL/pkAlcbwk9/syX8tO1TYNCNAXq5M4YM/Xq+R+S6k/ODyqeBZcnyP7kh6GHUhyOwLLwShPWu3BB8sMMJgZatKPzhTpcF5eJyLFbXBvmPcE/Qwb1kCsJZLr40tArOctZ087p3921gpxKc2nWtC3a7xtY76FXtdkVAuuOdfBHs1oTyGGG7fBNIK6rzOH3DylEQj5uzfB/CYk1LWC+YvnbrNOleBZ79DJIbq7YtylFHZD+td4Uued8d/R+/Wq1e7yz0KHpjflM5DYft/fPr2/RvQD/fbo3flQopO2zzP7O2BE7RMP8d40M8zU1InQICJxhbSzBj3mFek5M5P6OzesPo8Nlde5AT3wEPBFbClNUKNKQbQy27qwWtLxv4U99/S9uArbR7WTtykX/EDoMnRS+DvLnotijxyKCAYIwVu8CljmCcROJV2AlApdgY0KDar8kV7+SfRVY61nKSEbO4XeYrVwgzuOw9vhDqQgHw+tZdugHXbvbzhuzAtdV+Tpb25kAj4suW3lEPOQ9J7Q+ysywlHgZZIlzTLg2leZRz42/553jrjRELlnHf1RgX6t8gkslHEVf+fA3woNjojP7YtP0UE6Ukg9sxmUV64SVixJkz2Kk2g9do/JkOPbZEWKNMp/8I+vi6XhvB5rzQU6gaU6GeP5h2YogPSX/E30NL6jHK1L0E+Kp2oxB3JpSBAzTkEGJcZsK18f0/mbjvHl7d7SifkO952nWI0uHn8bYiQkf7DQs7aGJDdBQQSpEY6a5+GHGg2ApPlCMzd/dU9/ZXx2Nb/Qm9vUuPqSX0qeqp1+imH5u7zeV7K8ryN/P6njQ7n6yiyDjtQI3EsCB48NsZxkyFIneGA4naq2OuLdFpkazpVxknCzhfAcdtnz6pPzWRc1VIQ/CnsNNo86l3ZQOdqnUb8bRvsKDhKfG9p4ZkcejvPGTutEvxGjghf8HK4geiwuPwqLXyzRd4ZuKS4aFjRqnnhXNj/7lcgyl5QY+6mGcHhGmWbxREe02dLsfHXm1totpkejk+cUsAiCmo7qBvgFpk74WKrZ5Z1WN/+CnPVdJ6k1rxrMQaA7ixiDaifMzz2nqON7fzNWlgcolm1omhycZmDf80G8FoEMUA6vjs0cE4uoAXDyDW+YtLPp7U5CY3DlkYm9S9kIn10DLMd6k2hh97ds9Ya4uTqqqtpcMqcsc1AxAw5HiKWOyvGSIDPN7GHDyhYtjHHz528frWsquDwDlWkkMgC0aKmEGZZAPF3HCFqVe8xlZ0n4LieDXw7x4H+UnzUfM7jKtwVzvO7mpLtdwS2rxDeSxu3FWlD8Ova2J69r3PLPb7Cfu1NfeRnpBr4L8ZmFY24v0gg9dYofSkBH70xl7bTbTR8t7tuNn2RwutIw1XJIMlkMMSUmVliUssaLL9bCV4KYzejoYvhSqe9WiLYLN9MLunN5PRkTeX+1WA7FH+JNCKRsMy/QjqYbnmY94B4Hp1RaeRYNYtTrBmsPGcbaXjSIJ7v8IdnpwjrCg9vVpjpS9dVeoFOE60X8ZC0Xlhp1nLQqoKjM1xZAOGPHaP5tTa0SHqKTmuLBUVr4RK4nEqQV+JAH4Vj+BPq9NPwwEccJWtaljV9JtDRZSwHEvIMNzi5Le2JCv8bZTTvvuRUrvVoVK6PzwNPpVgFzy0GZ6Jn+79L89erOS9ivWNqt9VY0Oae35sXICj3pWzSpvMt83HbYQFx9kByesvfKBRpE755VapnaXpPkBeyxSdUU8bOqK06PfHBJ/d4M6Pnab0HRJwSPuQ58lKnljzRYnN0e7DWh1OE0lNymjwdZAPb73dihMPlbrJUQ80OhCABlr1XHB0jLtim8mxUt6wGQV3+3r9YR5Q0n8Xv+Mor71yPT6tjIe7/8chLsX0FxwJdTFQP8QZZHRCHgr6Zvli+Zzc77UCeK/WiF9m+MhX0IqdXFDVwvBNH5t/NIxvUp9aYM34VpyjetPms5MT7CW4oseLBoLB7EoiaVV1QKRPT+ew8/vj0u4vsHL4pL9u/vzjj9830oNwFFYR3wCjX2yCdrqtoyw4SiCDnEnr1ryeT5aP/36SColJeleizZuIdFpH5iu9Q4k1UrisphFIRl819EdmWyaG5G+JDJ36BNy2PffR6VEebm4WiGQLnJpLjGrOYUoiDq54XfBkSfcghtzsNl0SDfkgFVk6KUy9tL7OjLorFuZeHoMvT3isiTHDZ9SutYFv6uGlGCe2wH0UoUGa0/5/JB/QWTx7BmfI5ktuecILmocEaOehNIrV7DG0q95jhSlMBJMc9mHrA9fO6qTasGTX4gobHgSC8OeKBD4Sg04vJb1lF5ZXCKE5Xp1cz0r3D65GOXLbg5kMfRHW3r7CelXA7wAw/iPw47iGeo+CrzsZ6vqYDRvH4Ty/upR2DNNKVheKg9VVC/tRtlUDan5Nv1Kh/ZVH8FQPns8uSkUi/rV+VKEM8Vs41/QSaEMeJOVDMwKcGBdRtWAuK0MOGi1I3Qn17dv0ERVo78PHhj/xoN2jaf04n/vOPcnfuSF7lwcrUxLwVtcXYiIGIblOF84m5d+KMehMJ2cForx+7mAJsjS5gijLH15yiw0IP6Z5cHou5OGJp8fxmVb+7/yR1ZH/Zt/2wPGuQvJDpDLx/Q8/UA1lXRv3y8dmTcptw2EJnfTXz1922diWjTPDxhO1ZFzLkExeZTMheMDwcpx2SiXCbDTT1mhVnVzxHHommY6pV8eVWx5NqL+R3BrXhzQDHZ5Sw0htJJ4PCAnM0B2KONtienlBo12f5Mz/eFaa1sz/FMXB7ECgYfOgavfLSI/W5ZkUuGbNt4w7MklZXrusN6KxUoFESnR7xINlVwPmxosDFwE/OCOgT6CdQt0n8PX+dziSRk/vaMZyol9in8idu/wAoAvla6O6z0E0ubZ1bNHfDuHMeBTjsUsHXkLyt3xuX/o500MSlpB+FtYgj1CEdJKnnTitRCrOfzLdxmgBnqlGsXx+sVqvLAjjj0hSrvnAsRDQdHyr39Q+Pbt8AbYx/7IsRTMXJ1eXTP4eH3/EB/PsYbLETeA/Zg3+NTdbIHsPR9Cx0jOnQGUpjdiCjyW0YASy7GPRdNCR1M81r+nnVtWo21MvpS8U0+8GxkdAWO+ILz5z6+8xwUTJYZ98BwN+cRiZ5DWZuYbr2SXWk8AMASwwEEsGBOPz7JdnF4IRqfi/O4pJ/dyCZGxdZvinSNbCzNJfYZ/tl+4szzaVSNgC6fgbG70d04CSJypJa9uUqMf3hjymGv2ozpOGHupIF+GNntUzc412Y2Qr3AJAPWQYX8V+RftpTFp5spuJTEY7sQlucwCunoZcDa1Nr19tKu2rcY3fiO7tJD2HTuuW9qLpdjBcqJ+/ZGRaEqICr4OC0nSt7SX5qdkCQNxzE9fDS9R4+zxYbea3h4FGlStZtjjeTasOqYIHTXDtW9oytLbEEzYprvjOEEJqvZFJ3I6ryxPuSFAeAvZ+mjIcvFSsTfpHSYg2Ar7+zEobrC+f8/GKo6zSJhqGaOPEBZLj3u5m5e4mc+CSYEZhDUYTodhabQRUqmO7mY+/XhB5M7WPftXGbbZGN5ZrGV4Dxk3NXGOHJjGsq6yO7IqA7ntRKgAshuh4Jw0UXHvLswH9E6mT1LojUgEZVOG4VW3DOwy+aOCMvoeWc3/2DwU6SFkA6BVRNvWZg3rEPWup2bBBF3SUCh8RJRDzJpRwbs3Dst+vKKQ4oVnRGM+vLi7siO+FCrDvB2NfWMHikJ2eJoX2MZX8rCd/VFl0Ubszjxcnx9dj9bEHOdqYGFfPbRew76CF2LLFa46kzsuVFS7UKtxKtzLKVSPrq2MTTXoT2GTfC/SHK6V2NuI7RlGdVxUyCZ7BbnHmJfqOk45XjzTqvITkYdC2nRqtxaMttbqRtBBgxJyQU6f1mnJlFidqT2XZoZol/sFsvru6RECqecax8zSyRjhY6FYXoWp+ZU/XOLqgy7mhq5hSm0bb0XYCbBR5pyd9UmWRoD/ZBp0PGDEsT0qwQmsIu9Xw4nJtlN5wHL+ZZ5hwXFsi+et07zJ1PhorvDauwubEYP45Pew134ApRVYoBDODTT13l1GmnngmsY5zxOkjZ2ps7x2rwk3FPLTN9fLAIu46SIe2tFLaFs6fwIPwDeadPWkL9OjwXePHN/NhxPjZ9191t0ceOr7+6o/SyYuRMLKPsyHESpnBDr27FxeGnNwFHZxwnckpi+uyIlMV8TvX89AanoOffcbXy59VBRzCnPF3Kuip6FNc9MrEb2Xh3nFn3dTXFftdWhj2Klid/ryYpAuKZdou3Ya3FPZCCvd6S2GWMdBzU5pbCnsha1mug24pr2Jtr1hxSw0Viy63yWDAWmU+VGQ2OSfpUIWBxq0oAM/MLeZR4ZGMVbfU+emHryfj6X03abyi83nk/vTDV+0U+tXhqj5Z4ByfuCk54AI8fuFSZqLaF3ZBrs6sHZYLHP1cFOnO8uTBbkyxyzYfMKFBEVZw9uwIeRJO2eQtB54wn5avQO2dpLozIVgUAQbIiD6lS7mD156dFTl+A+jnD2xE8YGna074JyO91rzHHrhLIv/1TznsW6MwEK2lLtff2x5gS3VHWOLl6gfbx62SpM9YDs15zBEtHkNtTD3tPZ9YGgaocCi3EkZCBYcZN9QwvyKs8maxP/Vy8CC/VcIz0JxrV8feWRtLtB9FvkgY9zpZxwZ4JPijIt0r1wUhMuIgBsPvGXH7ypdP8nfvMhGzVkdQejcfpcBw7C2l3dLCz+aR/Hh5aud0aBCu7u6KV1/B/6oRLpMqv6O+higFz1n86u2JvtkiR0JJERV6HUfIDZI3NchllhCEDIb7//Wf/nZ/gdH97f5k+l77z/et98XzCWzEaOKOJbboGQcP5YYVFUUSCTCTw1yZ6D/FXtNLrBsEyeSixyi2z6dLMtxr5dBsfR2nLZ28koybhKWoBUuaNYkCDHuWcZJPYuOiru/Oe+3othVm4NTSBqThxqWPQlf1iI6EbVIVa3FKfDYprvz+yevE6buJMY9Alq2DfCzL+OhOQ+pacs18NCzqLLdwk4FFMGWDyLAPjsOU6BfQP3VLiMnYCac9PIMVl8gXh2gvLpa0F7VSdxXdagNqu7mHQVszd/lWvHVdeMv1f7qyLjVtzHM3hc+WhLDoGzikONYl2TMBrlrO8tRwjWDpZvH4e9KEqo08EEXu80yCfZF0g2mF9o0LcmeS6EbS0YEZ2J8tOCfkxcq4OamwRvtPlnhq+JPkoDKn4BXYAr45B0qq1TaMrT0/J1ngpsGHLQXwqVNBOs3BvP90GQEtIlmdS9V5OtVP5y8A4nbN3HOEtbFHmsI8G9B4kB8azM2P1/jc83HwcrOLqXlojH2NLV+1KBcuwf7W0fa4eqXuuWmCl/bOYOybI/2IT0NfcvLqVfFbhU8Mp5JdtqP1nL8vOvCZ6wPbVTFOJ4Jt3/s0tC4ojuCntQ0r4lCRuwhwgaDFaR7vhXlAp/ARmxHQkWuXW9je+Ri0Vma7giv+0qRyVFvMaethojtf24UuP2MLvaFxPAfeOt5bQwvqufsrQ/SfAhHYwy7VGEBDuyKFlbPUfMIYCzuTtzUuSaOO4AaOEWkja+qv9gBOxjXj9k5XTRYAftBs/h6Eek8INV0vT3utSFhmUvc/KFV61HRqZNz1rtnEQ9YO0Cn6SNw8oWcDRmxgeytmJoXt7W99Dz4Udl1sQGblrXb7HXhpkFAUlBto8W/gezP5vW6+BxcjOgbjcwt+9+zZ5ByNseZGf/0Ybf3kC8zXdmo7Y0rA4kQozHdklKI555RysVPDgtH8gqD5pU+kDitmFmKTsYz0pvSY2WJ//mSM7KD7qXVpNQsMdX+azCr3p5OYXu5U9WLajGzz5eg50K4H0O7pGg4PdhgltZrVfmgmIMrT4s8ZoT4Z7/c4+8A5tnQuYT1coim0rKL3g16qBG1lCGHyIrwVOHrEX/DYvUtnqaHhXhlT9CdT/5upyLEXaTimKc300n5qROTzV9/P7RG0njDLlPd6fOP3pW6wwfdDvhO0QjbRKJW7pyNZmodrzXV5pc/C6y9EEindBXb3++/liUwFvJu8vbjD417zRYj2NIA+18kBA5jUaHUqfCyshGFGQO7dxZ5cnfZ3OLfrIA76cCLynLQZdyEtDRrWBRua1kDT+nkPkYoIRsb1okchJtXVOSY53jxepFChZIZSKb3pyaXp+CY6nkjUtAdgBQHXIw8ie76tThjWvDyIPpMp51mgDa3/jYjhAIxdWJweBqyApwlWtQjlO0KqfE4lmci4c609NGKFERGYgDGJexUd+FFj24+ZnR2V0jnkJTqWUzJhosoKDyum8MecUY9h3APU4Dncco3kFW/yYcUnZQ6fKganox6FTYin7Nbn9NE/2VHjkYOXBAgH7XtxVjHU6I9cju4wIxTd95/KOOIynNvNq81tS8KqyHrSU5vvvecfNdlHWik8A1yf8u3Am4M53oq4YOE5kQ+UeGHF6dvOyXKe5DP7M1No4OEjb1tceFWrmGval8yMK4el/gZ5dT0LneMtLz4KtIHGUtWsi/pPwW1D4Rkhn7KevUQI8Ji2TDSCA5dbhb0rKroeD7oKt7CPwi9+9h7fdiI6+TRs2/JhMczW2NmG6GU1Ewl61cpAZ8gQda95XXhjtfuHiGzfeXBqb2IuIt7zZ+WL09XqgtkxTgi8O9Coqm3/wV0/vGUuOQgK30gKpaz4yd6YIkx/SCO5Op6y04YjtsADEI92Sm34d/s0M5FneUta5R6g6le8kCed8xrA8t7dRTxDpmegug7ks9ddquou3rENa7ybKL9cvXx5monyTs2l9deXhlUFzk1k7b6I2LIeD6Am10cWG9U0vCrYVdQfxgZjnzbg3eF+oubNujH+DYWitDtT6cWJRMijm57GmxGgweQhBnXkoseoU71E0rbPPJg0kSTCtiMCn6vLzbK8EPfy+ZIJ9te+TL7IL/trX0u0wW/+shQK+JjCX6i/fs1v+2tfivjEJH0kHoDa8t+oy8hP9y2uoGfw8xk+c569YUKWfeUc2IuFLHzmPJyHkIfPnLe2gb8Omfy2XMgCmIwf9q2HN5LSb0ulgIJp/NW5dIMJ+GHfPGtMwC+kABHnGCLIKWV+ucQJZNAhn9/KdXQacvmt3OOrk5eLmJ0SlO+uQXIuP5XnZFXO46fy7PHX59iH0uVOp89Uikq4U9cwopQAldHFwjcAP3J5k94DUmMNJakMRbB9Pj+Vp4BBfbZSVMLplT7fv5UreWrM9xSV8Bd2yOc3mF7zlIwfdgz//x07k+KFtQIA"),
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
<link rel="icon" href="assets/0bf01f5bc7a033ba/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/0bf01f5bc7a033ba/app.css">
<script type="module" src="assets/0bf01f5bc7a033ba/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/0bf01f5bc7a033ba/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA4xSx7bcIAzd5ysUsszzeCa9+PVdNunZyyDbZDD4gKb9fYRLetu46BYkXaq7Jmg+DQQd9+7iTpVf4NC354q8ygVCI6+eGEF3GBPxudpxUzxTS9ljT+dqb+kwhMgKdPBMXmgHa7g7N7S3morx5wyst2zRFUmjo/PNGSy6orF8rsOe4k/GOrgQhd9RT9+ZO9t2DAbj9id+DHXg9B3TB+sNHTONLTu6uBUkBgdvZFCqyrEooLN+C5HcubKiVdBFas4VpkScynXdrDfN41o/xfXDhzWWDe4zbZX2rYK8QpH12FIphfvH3qkfHBOfHKWOiP/li8Ow0illedLRDjyb98HsHClIUf9d/Fm0VTlpxaScE6yDOckLQTtRS0dbOyy93OvRStrvpQQcgDtatleVOF8CimDNuapR8vnmUkf05qtN2TgiFtz2bW70P7c33RP1YC1GlGOdvtHJh5ilAf3PmY213Nw0H0Xp0tj93KL3FBUInfLmkXdJnK0xlDVCE3KeeGSPowNjPV6Sc1Vs5Egf5v196GyCAVsCT2QSvMI9vh+hFXwY19T36A1I0gQmUAIf+AVUOhi60FPPQ24ZEsU9xVSVI7Sqyq9nVGXuQXryOA0gzUjDGC0WDut8fT5ZOoyxCuW7STlg4vTzpJPQ7qU0BGeZ1Dj190L0Puy8/rJUJVg8QkKHBJP0oelJH1xwAAA3PzfBSAQAAA=="),
    ]
}
