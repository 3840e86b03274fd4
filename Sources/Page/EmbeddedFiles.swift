// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "339d34df2241e84e"

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
        "js/chart/why.js": "b350465615b7d019",
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
        "js/view/timeline.js": "c033aa925d207659",
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
function presentIdle(idle, since, now) {
if (since == null) return idle;
const earlier = idle.filter(one => one.since !== since).map(one => ({ ...one, to: Math.min(one.to, since) })).filter(one => one.from < one.to);
return [...earlier, { since, from: idle.find(one => one.since === since)?.from ?? since, to: now }];
}
function inWords(rows, { since, deadline, now }) {
const say = rows.map(({ label, reading }) => `${label} ${reading}`).join(", ");
const idle = since == null ? "The idle clock is at 0." : `Idle for ${span((now - since) / 1000)}.`;
return `${say}. ${idle}${deadline == null ? "" : ` Stops in ${span((deadline - now) / 1000)}.`}`;
}
return { stretches, shares, sentenceAt, geometry, ticks, draw, presentIdle, inWords };
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
const { draw, geometry, inWords, presentIdle, sentenceAt, shares, stretches } = m_chart_why;
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
const idle = presentIdle(history.idle, since, now);
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
"""#, gzip: "H4sIAAAAAAACA7Ra6XbjtpL+76dAOFnIhKIlS3bb6jjuPctJL+f2chfHE8MkbDKmSB0SsltX0TnzDLM+0LzJPMnUhwJBUl5y16RbJIBCrR8KBbDjsqi1mP18XlYzqcWh8P1AHH4jVls8UpSFol7v//7tP7yHW+eLItZZWYgZdS/9pMxzWdUBUWfnommKw0NRLPJc/PqreLWYnakqyupX8pUjD0Sl9KIqDPOHVlCd/RmCXkqdRvKsdsTNeJJdZJp4M+E3h+Lg4CA6ONgVR2IopmLnoVGBB6nn88+Z8GsxjIbDXSfSskU/zfS+EYNPiWDkEQvva8HvjUitPmorMNLlj2Usc/VWV1lx4XuqGLx/64ViJWZZkc0WsxeVNK55ZvScWn1DMZMf7x4Wa7LPanb66WpDuYHRylt/+ukKqqxPH26trWrO1ULOykWhETKfX537j/gxtSTRLIurspm4LUZqzzm3khrObwbBzL233ACFKfTsR3+9nZ4GHWzEkJaU14VfK2KfOHxw07G8FQbXaZk7HJDv/GHI7+d5WVaOY8DhZmoCw3hvOHT86rkseKjn3ZaNnbct9obBevrpygaVez9DbzSXyVstK+3vhMIbegE739kIEf9c8ywEr0usSRmKRZHpx6E447cngQnSmTiCZXItPl0ZArycNa0n61Mx3Rg/7Xnua9gqWheZ3rWoTzeJHBU08m/3JDmK1gKtidaP1FV7fYltqO4PC9bVhhr7e5PfVgTsoUrq9TzrgmvGuwpDv3tZslxQJ3fwZIKe8KAHF3lR+lKHBIVrixZq3gsUBybh0yQxEFJDwGg4HD7soo3c0iY375dFrSHE26Tph/kWxFHQoeXp5kRYdP/UTrxu5WCdcz8LyAGT1LK4n9ryXIuEyV1apFUr4FRsOlggdmFzx81F7fYWuYSnj723C+DXe1max7uFwuP3KjGtdIHHiyrD463U3omdj91Qp8zhB1kYKnVmGMkKj8fziltLPH6AEDxyM7a4MPzUHI/XscbjVXmFxzMVQ0ibWfMyvjRAus50+tZB5FzmtfoLgZVwqi/UtXhGr0TeS5LkIh8k0YXS35WLqvYDpMhe/8usWGhlRihltJogGW2Q2hGQnvJm1s+js3KmCu3Wxt9hgs2XJcWyOwauLkxZUmQXqabx8hzwcFTlOZR9QQL/qGTl0xLmnpcIbNsELZmC13fZTPmOs7yGVM4NFW1/ie83wowrAlrArsPoGAQWxvjPZkjmQpa75eIibilcdQTSgBbXg+7CAoyPIY51XfrBCRK/47FuFxao+iZDMLtvo//IsgaHDXZiujF2k+1GvC2tWP1laMRw63hI4KVmrXQBOtkQM5dVrXwUTQ2kPuGGZQ1oudgBDxAQtbOcEv0CFpq3VZVu806O2hCQwGoEB4tnAtmWaYqjIwJ/EFVqnstY+ds/JavJevBT8lNift7hZ+p+/KPpT9FPyVfB0Z+2L0JRazmbE69muXS0NUMBS3NwnKsqVgXsupL5QmGmz2+3VXMtapmI/PxZr6CbqVlZLf2ZupBnS61cweM67l2tF5mjEu0MbGU7E0Z1S4Fq/aDdz/rKtfLX4uWT3ibR5TBC7ew6Il2+yD6qxB8FZG3LzQkFt2+f9OGjK1nU56rye+b+tqkosXgbeLJdI4Ff2udL+/yWnsjoudJNaIRhy1UdtWh3v06zXNmAobbFno/zDCiwI5M+dvI2Dz7koa+o9VCsO25hKrjEzT/iqXe6xSLA1ov1MX5PuiePmM8Ywm6qoSD7ccopkABJJjXX9SmQjxYT3XF6ghhLYbLPiLRjVIIdhFoEzRdGoJyRJKYHf+6hOU4OVtloLf73f4gvxkyGagXwqerpm/ckJV96GCNxXaTLWJfVPXmDg41+dBueHumoqzIf0MIulNeQun7B/Q6tmNimgX/1dXmpil8XNdk03Q6RJFpf17SIVREDJZgGm202Me3j4Ql59v2clvtTWVOCFF8x+zrPYsWhBb/WPhPj93MbZWuiRUl32xm5TFJew3dA0Jdfdmtf85qXF6OhZdamzONRKEbRbih26A+e41BMQkEve6HYpzFSeybnPvkSFuHxJQsKovOsSDoDgL/VFaEdNoRwkZW24ruIsDm8huYwG7an0NAc1kJUiiHvp6HNoyG2o5A3i7CTw8MmgYY29YUuI1i+ITAZMlxCF6aw8a9Yk4KB3xYeP8t5dvNuZdUGeE2jzSUMzcplXYs3VXmWq5mgiCpUV8+rqqyaydUCspH+9YIU1pnOFdmjtMzyUCiQmsRVL8gWn/txIQNCQP712S8q1hHJyS4KX6cZMVmJW9lNxcb0hv/UPhGb1VqsDXJpUxZ5VqA8dIZaskNhpZLVVUYUEBvxYAsfbke5Ki50Ko6aNhDjH59nKk9Cg/IT+NJ50KckYAajep5n2vci2m3n5dx3e+7jPPe9n5GFBWcevlMJsEqOjSZs5gmsaDcDcv+cdLbB8I02yMAmOXBTZGSkJCXK8yZoxFWnVXnN2iMrc0wfv/l+I4IrcSYBP5MHCEHqnHJBItaQcXuQ7qCHkH8hoFCDC6rHZ2Wln3IWylUFONKwD8bGXCaOJMho0Hbez0GYAPtzWv2hKOdwEGBm8waziCU8/e3zd+RrJlwQT1rZKmnngNO8rBtWZ2WC/WO1/g2ub16/Bdt2Up9jonKl1V+i3rPnPz5/9/y3NJT1soiFmTFTOi2TvuiVQGBkHnaO6+NhKLL69VwV9mDGsUKT5ZsGRWFt7G0XSapkorBKmulmUU1JyOMFia6yP0soRiXbEyUrVQHBYEWb3Jr3JOPETw4PW2uChuuxhzDSWhm8W86Vd0JSPDmnlRIbptu/1GXh7j3zbIZahMP/1lgYaUqM5UK7M/iXpvIIQmHx0oMUe4XLHMqblLCRnuMFku7DLV0tyWjup4nyWpK0c6XjFIvY8AHE15Qzt69G2zhQ6nR9GtIkG4TGKo7D1KKna7g46rxPxQ9vX7+KalN8ZOdL4yhSPZZxqmiLLMpBTUtReeEWaz7tmU61iH9sfGKtDW3YT2i7yjWtiydlmStZBEG4hSTYmOqMq0hdnw1GjiTBZKxwucQEj1ke8XJUCZLtncmll1vMbPa7nduMYwk3eWsyHFHmg0XEmwKJPPjHciEISaJ2vRGqhZuTt4bmTsLG0gsZIY04VGDvUiV6BY9IskQUZRN/c2GRFYRZC6C1qCNzI3BzZiwLTDxT8Fuckl3eFtxmDGV2UXnpapUWWLZksdvmYc8EO89ucG7SUWR2NOxgPYp3tDd0qezG2va4bQta9bkbJJK/UXN/wmsZrzYJHPbTQMAtm8Z9q7yLgm3D+iYbuY2piyqxukOPneHk1lMvNj+HTzsNfZTj7zov88K1Xbykuidm0eB6xbrf436ASRsOHkBZYlnT0qSQ62ulOE9Tor1QpFlCrU2EMDdCHiEKJy6zvxvsrjtXgZXu1M2qiMtEvf/d90/L2bwsKIQbB/1Vo2vY3/FD7Nkhs7tR1iXl7GZZV19dvJJ8FeClWs+n29vX19fR9Tgqq4vtHUqb20TS+5omL5WvcsVFqdSUqM4W5lQYp1meVKpAgKk6FD6LODZnIS6NT0R5vllYORa2Ngv6tX7nA13T4S4R4emsWNhjDuQgapWuf08r2PdomyBmVtdIJsnzK3r5Mau1KlTF9Hz82Amsgqg7iLVo+NljU117gejaRFifq0pjSy9utYq5tdJrvcxJmqJQ8Uy/x2JTLtDSEJgAOU5wJ0m0Zw07zY6B/+PGnX7H77yUK3rB1Y6Ycq/BoHPPfI6KK4qiJo50epLa/76gjSnTy6DZQMwwMMQvn3B8kDVsh4tPC1grxJ0W+7ahuGCNpmIEHKn4UiXmPclqeZabBhBtqw93wu7hr6M6MM5IbZJgFFdKavWcFTGzgzvg24g5W37/DBWOMdbxuVDaMnmy/D7xs6Tz1feqVWxTGYIjjZuPsKa6ngoT5nWfsmVl1uotTHA+7HLxiNS7i02lZrK6vIPT/C9mU//d/n711udMg3n3+779bKk0drY213SvOmwnYbKq9VPMPooKSppUMTLYxwCkpWI1X9GwO6qBZHQ3syiRWgLJVuhdFDyOMsmu3pYZBmwd6xghid2t0zes0W0MrJz+Ya+32J2XOqv+1kRKnT09U1n3U0YnaRF+yiu1MYyzxqa1WBUbZMZoe4fWJsP701TvOkl/lyWJOYq0xmU1dwJvm3YwNaS2VBuD7dDDNptQWsu7QjZx7ZjYs/lTO/YXpMqtvzhXbgVd6OMAY74z1Wl5XbTHrqwuNz5ARLr8/u1r62aXb7G8wcOs8IRI0ZhiOl+X8LtYNwI2vkeY6q5aFKFAxQXxOByBB85AQycFHjBxq2084lzJ6p09fRl6Qoudh4jaIVuDkIQOBxYGdPUuzNLQ5OEQ2RU/s9BmNdI9bHJE2FsLYQue0EQ3NDqE1rKblVGGl1uvvHDw5dKpPW8WivpMUJn8uPY9nPrY2WIdnHSRpZL7qFk/Sr/xoiIY0XrPy4qGal2Vl3zcK5TX5RlnFXkZyla4GqyU4UpMeYBz+scp7i7jpXlUBtEgFes2pZd5Bs1Wf6ECbl4q57xhb50tahJgrWLp/m7InIOTcMtcPhIsb9BEu4FRid3jey/3xf4Hunx9TCMCf4diRP+Pox06t0cP/uQFPvhdqrmeis6kEZGOxvRDfz/sx0PMGOxEY+IxGYDPXrT7dBLtg2gidkA9Ip70QvJoDjEOtxbFZUFLYFPJPfjRYy8MEklmV5VceuSQHeI1ivbJJ2wFAEHq7FH3XjSWo2hP4C/bAG1IzXgQ7UbjQfQg2qMfQVpA/dFVNLK2oWplXzn7rMZjsZ8PDsgkqAvCcj7vOrXVYCd6sCvwk5LXdq/w8x2a8N+Gw/fEXjq5mny31/iW7FxQmdXluulo+jP5bmSZ9UA8FSDauyKXgpicA8M6GLqSlT8YxLJKAoNla4aimVb3sRiT1qTzd2M2U8kqTt3wCBo8kBP6nTT4IKcMOz3oo56XMFvwz4T+GGaLNrxbNr470X43fGzklQ3MOBqbV0jdT/GGLvsKLNHfPDqIDqDYA4Ef29yhyGNwYJoTmoRBbsJzW2T7rCyL1rKxOGiRb+3YA6ZldzUMTd+eBUGcl7VyLCZiktMKIuGCBNMbSLDcndEUGP6YQYjizxnxx9uyRpsypsCo8Q8ninUAsajLOyHbZ5WILbkMYYDga1m11u0LGprYZZoORuM/ASjk6DEDZZeAgklnssN4hIXMpu/nmGw54/tIx+i9nAwXkwGHOMV1ekfuyCx7YvSAM8NgR+wOoO7OU7OoEBj6QR540PgUOmxkgQ2MTJBocruo7dKJy/nSCbYxS/ev9tPB/p9eEuEQlpOlg/2UpEHUea6UdlMoJgD/6GpCDhr9ybQPOm1imEYjeoxG9OTYFsqJhIjxh4OX5FW87MF99NwHZNHDImWuKl233iNmH2g9iYlF3L4YXk1yZMeRyRqk+h48SAhOKeEZFrHOrjLtBNvVMc53yK+wU9BLOubVq5HM6tZGeC4l3UbmZUwdiH5qYYChA7jhasx2DK8MH7frZPQQh3xiYtziUgKXrPb4cpqJbNB8R6ViMlPXT0raBT1j3h79IerrLNHplN5xJ4t/3cLvSHR2o2uT1uaG6PYCw8Sbwk9tJ8yM5Rzbg/mq5vWHfimzojcmq0wOuCZFPw7mHpkb2u2Vj/h+0L3wgQtuVi646bm1ckGhxCUTF0Cpq5VuljTuq2Qldf/rXksB8XYIr3WnWKWSS5eFn8szlSOPlEWcZ/hwqe0/x4ZXl7OzkkYJRO2XBvt9rp7JPHe9WG+VIpntJ4e2pmVRJlvp5RxRcj0NELiD7m4hff3pirkfCY/lePYfdoWtmlYNDwe6ASlIEaHfjiLhFqtPXGC7z63AfK6Hb2E5BtvTedvvyNqjDRbF5RNW81A0fksrdd6czGXvZO5MBIlYW74OBFpe2OPhXTcEROFhHmj6B+wLnGtqVsF9TMJpvKxVYVyUyuJCtQeQC4LwnMTdvM3wGm7UWZW5AtxlkpVmhsO8kUQONs9OOYpjSPdfAAG0vpnq1LIfVSmq3U+qPVBs9UHRV8TpYK+XSAt7bDIwPbTSA+Iuz7IiUZQ+eiP2H+8PRuEWY8dtFyujP/gED53TbHMN6ku15N1L4QKyd/+q1dyU4Y+rqrz+nc1KITd/VOcaAsX/V/dv640dV7ooeI+nmAlXVWNak8iDUrKMtMxPku1lrdJpKyV7r0VzJcEkmImVTIJFkJJYKvTXb9Fv0Nf7bt+vfpN+kh7/+OOPOQIxQTJlVx+qrCRmnA8jRowYx82BV5xaO4eJ5Y2KYnk/GzH74tL//mFxOr8+u8p4gixn60UrCcWFzzFDrKdxrC+5lv7T50uGpNi3WOy+9sGEzb3Hsb+X0sXFaJt/3kqxEfvyoJ24Pvwe+S5P/+16cXnz3F7aLmceH8Sd+hj48XBsr2rjLa0xLVtUwXPbpuYJtD3K9HZLfb7l3JRAJj/rxPMcBzwlUemc5YO8c2W8UaxNzwb061DsrUqcU/PXUlYPlH4l2yevgRm5s/lEcIzOfzw6+aefXYnO3inQUSQAcIxtGuv0WPiEPyYpWUjZ5zjzf8GDstEs7Q1tGr7Co+vr47dLDEegjdd5YL+qHyWEkR6vfuKEub5x1kdMEjY+KtCAtXKMF5VmaptqjeDi8SYoPp01ahZD4yjDMRqGezRl6Ekj2oMEVpdQQNQllp2fvFo4mow4PiN51Hn9xGssT+KY+dOIlXtdT2M7O8vzCh2OPwNFb8klYsHSTp3Yt0+NbOwJYwP8NEnAbALdthMIYjyjbRyt9Thdra4w1XuOmQl3ja66/ggxrsUGkTCvXk4UY2f2foLcEQ5yJTQ0BlE+g0RPIHbwOkXfBc5wjZlpmGCThg3WCatODbb+aEJa6Wzhbw/QlI9gFGkJxTRkhlQBXAip04ABWoWwEEMSc7/MtC8pHW8KCrwO+G2c8bUJEQ9bv+eQa0Os1hTpbT1GUU/3nanEM7xKwoBKaT3YzZhcJToTEHb5AkQpcouheINmiTL3TRvZmNhGHrusn4kZkQOL7OoAkDbuwo3prfLAG7fk1YIqjVa7jZDINjOaxqmQaAtF2R0ujC9NffxMu7d9/Tgt6Mx+u3f2NV7dLeivuFmsq+s0YTulV4u3rs6mQWy3PkVxNJsXLLN3v1itQSCXw/dziJWZQt5p+APvnyu7P8YVDq5OvHelO0dfInBIW3DEpK/wC4uNvyMgytFOBFG2igo9ysDXFCifquQFcc1M+xlvF87c+OIhtyKytMMsw7PXbIDHPKEk0pVESn0Q5S/Jw0NJXpSjduQlX18CvVbUE2HXAO9TvOOMcvzsbGmb9K1t6+RWmGNDfH9aQwC41empvcf+ihS9RoucP3sSgZOi4zMjBqm1nO3xjFPD30ub77kNzttr9rwn/LUCVDe4RGvKaNvNxU9HsW3jxrFplj5e2Qa/NdKOA7MfH5lwynvguGyR4yBQi43soQq7eopl32rvKTvmSpZSIF6Ips1gWhS0YfJX8ZbVyjY6eIA56FQUyMGu7h4jhEcPE3E8I8q675gccWJQrLiFsy7snW9iH5D6Vhgj7nip7Ci/fgldxXHHQeWyW0hyJw7Gq4JdVc8Kvqh3X5T5boyGJag1dcTw9elkmNBNV0Z+jVA94o9rY34sxqAst3K+mx+PIXDc8T4JWzTUrj+C/oAp3tIGRn0wmQNKH+PxYZ96eHAJb2/++4t7Nb5nTLL3Qtu39MSmwOGGqsf8lSst+j7af9jF+wKNCt8NMZNql7XFs8W5o9ixK6VbsfiKCgLH1XxNJSMgSMNuK8haXYlb5EKlAyq8uEszYuyNrvsjzGcWaNYjz/qnn9WFXRIkOcSeqalJjE0UC8bXormMZfnoGX9vGUDx5PXwTcX3nTX7b9fLxdW4vlfQUKBd0Hi6WNBf6OXvovD/sFy/Xa7XVf+x95rIxwiwzhoDmQqyumGOZNBZjQBWN54V1BUCpgty2HoE/bbDhOEFrHlmviT2/Rt+wQwwcLMg1gEfS9r2P5n5gTPP/EEiInYBOCuvX1TUK4Q6slU2Xm5ehs8vAYPeXA5LLOjdjlP3bdsPIKB+0CDf4TRM0Owa9MuPTqhFya4UXezBcrbW8K8u1bWnk1bCL+azRq8uZgziZh9QaLIBZyWvzmwSzSw00balsB7D4vQjGO15uhbgCsMungJIswSfTtuyEGatQj7DPFj4SlA1tONpNpASFZwuX11fLsgT7BfnePmKBKbh88yyBZd5EpjUKJUyO+CaGTeILY67QSKMB6Rna3ahETsPGc7Io/4TmqLhIq2qbJHtXFzNNOzxc3z6GOc/LE5COj5NlaCRBBVlfjQsFAv91b/dKL3FOyIqRRiW/hJDUJepBzXirICVUeXgnxotGwBrjaeKv8GKyRH5SMsJhxCZKNE+K5K9uGo5NWO5Ew6CyzLxHvenPgAgeo5k6mVaCCOW9gJH2aXdDdRefWUb0bKpEWdStuVpsS18Q1CWs62dF6bE9+K1mV7Tsg0CBNbfzofNPTQQiLkMkrERRtEZtXvUuPTF+CqWY6ZlPywuDQlxn9JmjNJAudQUVGicTOs76kwGcGMcp+FsXDXsYz1O/fJzvOEAjhc3q6THm8wIjgKyW7y9uLoJ7PaKzecFArddIPDG7mUy6Pjw97o1g0bl8v0BJQuJiOpL5YvVHO8Q7+8TKChMTy9Xbw1CeRXM2BlyJ0JlS7tURvHM8gLrglSig0yhy+KBLjFOO3/mdqQVOsf7XY9Tu3SIuuKgduHgdFy9rl+M2vJs/WZImFXoOFO9uZMGNMgS2qz1wqrXQca1W4KlHE2PE0tF0IeKuBkNxmXYtGsgE6LFaIIjM/pAaeROjRaamvbLxtJQbnNU8bRM6xHLMLH7vAODK9tuWsLUrAk+wWPSEhNJ5srnL8VAgREotc8NrBvy0U+mgCBd2z0fWbrvZAw1G/KvqERPzpqKoApKVIyrAWsyUmD8LdX9BzQhaDnkyN+aQvI5gQ3b4BBHxRBL5UYDBaxRtIzShmH02CZlTcmNezaK3+TO6aIYXuRa9Z+2I2HFbW3vswXNX7Gq0Hc6A+pwewAgsTN7Opkxp52BaXDdwtWHeDuJJDTHgGhOT607EP42BX6s0wm+PisxDjMdB/A3b3zHAj8sEuncbLAMILXOlqE6i2Sy079IwyzPT1djYEsXwjiuhGrHuN1BmgeGyenqjGZWwpL4O726BLEQnAqs34O7AABHuGdBVZ8Ynj93PM+NxHApMMSLcoW9MML2LWUXeDOduVokK1XPlFOaucexOMSOx2A3HbAWGzmcrs28Q0xTTgNf9DdRIHQ333SKaGRLdQEbpVGWP6IkxnV9tXppFhyG7JBqV90Y9r1GdVGTRuwEscecWh/zeCgtzVWp9hzx3vLjpZT/RB7vA0x8kiZBa1MZPzc4aQX9ieUtwcprjAf4+rjnvfim4TMNtio5k8vZalM+1rb0rigOxo29LsZ1VdRoD62qd91GLVAaMgp3dkAOXTgihIQBxU6fjBnRDV0qtIemkXW0wI621bK9ptl1NJ7GigyqSniXUUPSuvpxdQlB1qe4y3nS8HDk1/XlK2vRij1tNr3O5AsMJVT9LKU3SO/bUPHYDji60moMLXyPlFg3FYlVn6Aq1Sxzvc9PcLeDVls3q1AdxWLd91FXaoyh/vOU1NdUoVj7A9YmZR5rMynWZkpdWyqMsTI0u4/tn6KFVDA28EjdGxTFBpgSO2dCqPohqmZFpQBwpA78kcKf5OPDsEcwst8UOWFTIkrEYFITXfPG+HMiGfDbjxg3w034UoPzk9UFzqFueG6jXVDmrGL+ymbwbEcLGpHJl674Zt9uI+Xcow3YqVpnzHT1qrItUo9gPV4u12+q5rRPRYtG+DPXqYzQ4B/9WzhNS3yA5g6nWMJ8t8Jk+fTUdqhcVOxU7lw7XXXOq8Mu8HPAVNyl1ze5PXqHkv4ExUgZIuwGnK8tx2V/h5kKRQOzhhy4fvE7OlRYuzpCbiIybSt/O7WrHS7s7lmAb/vAR6nlDDiQTMHQjhecAnNzpdJguVZh6MGjAhY15EydTsKLkT/M59/VZDs7+eBiCXKnTvrtPcq9Nv7Yc2Qe27BDtLh0zwnWu6mBhSyuP7qfNQMZ0feXT/hgjIchbmn4AIA95sn4cLo0Lt61Ge+E9WixAFz+vGv7aTbN7wUVmgEgrFGLcRqqjFv9xqYQFkk5WiMNstoVDrn3TcS3NZgAbIjFPaHdPPO39rqZn165pT7uNoELKr5ID+EXvf89JB8Nw0NGYc2gE5km5TfTX+/PmodGTihl5/hmDZ7gt0FmaP5vk4P/YXq5v56YC5X/QN7f2n/aclWDo/a891YTj23ppmP7TAfidZoajYgai/IZyIkCsWyhA07yY8JJXGXOtrcANJ6e3VvDRZWp0mJVWOFb9k2FkYeS6E9WYVRuK1x90pcji8mdI/gwPy79laib6OXcZAPjgnAZz/J0k9Rykqezx+Vgczs9jT7uQpV6DKILR7DLWMyA7d9eTB5bSe/vIRtsM+t/Dq9KY+etzVgEbnf3g/dXJLoLokezR4+sJAUIPKVrg0ki1zwmburmCDf/hkvA6y/PXDzS+kId7ddpNUossflweeJ3YsqAh02IXZIB1u7OKxlPvOIaRlsi9/wjEg2ZIOfCZ7jbT1vgoPVQyVjQx3kTLq4v7SmkXchL73UyTzmspxDJrNnuFQCbm311ubhho5HKZXMikQ23rRsnuNEBmxd5UTUfhmxm+2qap2V/e9zNjO6mc4cqRwyM7NCnqApBCa/w8oCnMi/kXbAY2qPBac+xAY61K/+r9QBRuHJlmZ6ncflFaO9YoHoUkVjX6huvRM91A8ObxVVcDL4D1MGd0yznEeqjyROKbO/dVDzmEYyPVqe6AVNiOl4q0i/TJtP8ToCxQ9wfEYlm/YzHHQv0bJLzxeJkDXvlE9hFD9GjI9GjfC06ocakeNEiNTl1qRFFi9zJKKVfyTrap0OK7UCWD2owEjcl2mhH8boDyvz6+urrU+z74ANl52tk9ztEJyRONcCimiBkiYBVI8ViqSg/qzIVmZJTWPKWd1BKiwix3MtyMWoMSwxWSN2s+Mny5dVuyuEd7/jjxUsYu1rhQOwUxMyzexMk977x351wCQRwnlYmcntyejunIKoDOZBsm4+ek569yh5g1S81JpyoPlvgMe4rZciQ18NRNwJROeuHNXK5VlrNzfRoZK3/0cZyk9wqgckLxQKtozr0L/U2E0oZJKk2hlPgGabCO9OjrqIvAoLTZD8PtL3IBnyKSOncMY2udOPZcYrFtISV8ymoOwJ+ZxPOAm8WW6vAane0TnFWD9KvqV/LGWO/S4whlkZ5EoGmP8eSNT/aXLn8mGrnSavrsxN/0MT9x7q/p37kD2xDp048xXGqZNUV6zY8swYuwOTVbPN3X/LsnTc0YBhF4s7GK5u3Uiq0e9k39c2obmoWye5WAi9W9brM7Ooar0y+SgeE00Ws0/UPo24LUXblJdIJDQ5IBrHzg0b6d4sDwS0W77hkG5OtTOYxK1pZVQwz9ZlVgy3nkhrQotwhjXTsWfGX6Q10J2/551pEWckXhbmSgBGnQs/24EbiT3hfQ0ggoWVGrbh4CaoxK2JdeF+1xmmO8kwK8VGsySFpn1DWRBYTFsSX7c40+1OkVHVMx6EuKNSAqYBFoaKBpMbjRp6zZot/Ur+bbplC10/A0ayNEjpOs7wy+xz97mkNT0ouHetptTAlCZ4boQzI/7Y20MokTJd3MIo+yaPqOF0HBM0x4ke40frFO1NPIjWNWWg/RtsbgivgfGXsGZOHXvZMYtxhVCicsVtlfWWL34OoJjbjX0whLBZnO+OfIgtizc1IS8lVCj3Y8oROqJD2zrsqUK2XIzVZMIG2Ny8cO7NQM19jbsFy8FHzaw8jYc191EAxxVxtd83Bk6d9+mN4/PXU9y0R7veR+j5SWfg3SvbC5ozujSfjs2SbHh4+K4ZATa61q4pC6LetVvIN5wCHZy4BZC1ZYKbTuWWFSRE2WpMnL53iaKnHliiIbLJ7oDxrIXxBgY+T4lU0XIpX7YUlNZcPsAbOmnsNeeclJGbXhiDgeObEFqGxtkwHBetZC1uj2Z2rbvFQwc/hybURzZP1NZzOiDl4DUX2jFlQPigX7TdwM4p5SH8hU6VsM7qfwi2vpfbTtIaT7Hyi9nHDhwJ+ZUxCK51UmcatFZZ9m82d3hBMIk2PowcjqilJfvv5FQ/rlXSsqJXl1zSJHtedaoI+V7uxc+KHG3+pQGI+MWH29m7C4/GfILURSP2C+t8SMpLKxPysRWsEF2vtUHZlIL683R6cx65vMytxYBXBhjEUJhFQM3DI8e+oRFYsRQUHf2/XmEvt7wfnTbqBDJxKR7WlU6fi3hgJrcvJ5Jdw+GpNBbREtEPclPH1IPDVQAc0HpE3IPAOyINX1lAlXKb1FcqkauzAV+Xo5Z3WDX0H70k1EvC7tEUMbQHHyUmk9rh04rsTu6d2SYmUTW5KD6pcgla3Rpks47qUKD0QPKD9yjb84I/epLvkjSRtoknWUGxDiAQ2VC9EvZpskgtJH1HbKjHmHhadQ/5IT53w7wXVQXfvxV+/iwgrpb0HH62P1JD8lrIgHWmiWJcKe9lngXRZ2zvE7oPhLdCkH2oD4voz78XyZD3zTv0qsm4BTUHvLni6CnSkMSyfPPLN4xB688iJRpXtZlHRL5KgNZay2rRuttdr9/6MgRx44XCAXKbICskRbw5jxq72K7hhupJjWX//8meEoNhxCUcihIahiU2nWXBjh90v/zZ5um3guVZu28edFkBafaXmuN8mJd2D7irMI0aal/86v1SIiazFaMGE1LjXEz88HYXlxXNMN7K3NCWratPm5l7ZkF8lEyc655Oa1wOoWFt77Vach6m1o+re1WBtVVZBaEnjGvH+/tEUBBvlWopFkAkDZdaUARgFX2G8q1NwXNbutRouq3X9X61eLWA3nG3ko6qL2OcngKbLQFSUownv6snBKOkeJqVBK9dzKD6jtR4oM2OGrv36WFzODcCeNT+szq7BiwPTZZbioqw5s9ZZEV1umRqKsdm3dpYWUvexuYp+8S2xe8rjUqzATPn2+vyb1YkEE2ssCkXg6GJ0mI3+R9h2zZDWsJmMGh3BOwf8kHdeF428BTiYJB9/MHyvTrz4CN63CGIBhqmV2VRvqQmiG95s2qM2nbUOYSDYYPAW+gRAQIqtzNuzPCrck8MFxqVmtYNIAiyNo0nugxKgatJpJyGyZlNev3/Af7swAzW3lNByY4/ugF4b+BYVwGPmgJHwAwaDv/1Kf9QO3Q+oE9czHcLgfvWjuJ45i5a0cTkrTwUVKpPPTDMohC8q0QJ3PMgNvalGs/klhMosL/7J5c0LbJneN24XL8zb38mOMIEsxUrIHDd7PtGX7rZsI1cBqavhTqV5LAVa4cagUWwWbcEYkAO25gWCfZf7hEY8MwyozCBy3NQAGsoH+ZeG41eWPQ66UQ233AvVxhW7NcP6Jhm6JUe8Jj/jLWsjG+aI/GigJE6r2iO31QNN/ahwSMZMdt8Y9CcPEHQlYSqP4/g+GyZjazJYIKC18Nm9cAq2Z99sk6V8DsSx63ZwmYdI2+uXxgfAM2bncc5NTBt7Z0r6nlsbRsDLK8O86kWuMEbp5A/dhLr6wmP5PneX6Ml8h23BS7O/23GPU4Zl8R6lhstv60TY6Yyg9qDukSrvmklUeodG9Kwhbdts1NvocPhB5PLwAgPdhW/uD1FoepyhZxB4KuCXeBZbW8ELGiTAFNWI7kuy8nJRz2wXDhl/y8IRUdx5vIexxM7FuFQXwjpqcVvsfqtkXXUkWt91UaK33Wu1+4CkhYiV6nMiDYrdRF6k6nYTdWMXibpZjA16TvaQHXWgcJBdXYiNEak/QAlpv6mdr0PbiG03UzoecRL1EUFufUxyuW2IgnRxCJ7ezm++AArOTPV3VpiotrVW0FOJ26T3c0OzF1c72J9+L5h1LbyXDG79J5je7o1XE2GXtyjbOswN1TWAqPm2x71m22SdBNWZT6L+aEpPuqJWMVwpDAnczBvCEaxR7XpamPCGGwAKoINhosc+hKOPm9W1FgVQBFJCUnNwc8eicvH3c0v0PjW0JcqewjN1GsY5ZNcaDHg7NgAMA7WmY9PqM0DUUEj21yxKLiEuBY6rYlUGIubsyt52r17zaDi8G9jnE8NzMkPJ13OQDHwGIUbMXUS77/SY6OsXSd3m3kCrSUyTxz23XmfSC6zvCyy4aEmE+aolcxHzE1xou0sstZOLd7kwDLouCOd/mNxKs7t9rNfnxWi7Jour/n5ZURgCuBHV1SZXDGBixCWI9Lko8xzJRSzqSY1FYpDzHDX1SdvL0RkMewdiYfBRS7FiUJxzB4+WbkT4OPV+h/QE7v8hlbsDcYUQL9Uc3mZFcpjPjXsnpNnkTbMIxm7qWPBrjx0f1d0lBxHo5xF7lFRtgUXPVhGLvrMoI4Umf2aqyG+NjCBegnREM5R4ZCfu0WwGGv8COcLXjijtpurxoj8xSIbx22C0wDGNcAwcJ9wmOhmEwLjOwijc0DKCrzbIgeuTNSG7+TXgl2/mIqT1UFftIAfzyRMGgRNIG4UCJzt+eTAN+/p2cANgqft3iwygN31hRwVL588cWLUNr9XmXeUKGZcVTOehtrHq8Srs7ZU/aU4NTnzRjPe4XJ3AI8TSZHp+ld52QRYEwNiZ2zaDisai7PlWoj2D2B8ccweanYhlEOgGcf5tpvj76ZX58UDe0S6qG+1imDvI7jCKywWGR8ePw5Q4Z7eTHhM9/c5EOO7kngIHzcZVwMmuyIt14Lb65AAE34HVkCMY4tqzAYgSL+nuZW2NPauNsb2jJdBdu5v8RvKnN/+6uAmPKvPJVThCMOprMkaEMJwgf0xJU0mqgUhztaz6PRf4XGgw+/uiKaFKMa3UYm2H1KcefwQxVtnUBa0thx5+hQIIWD6H25UN1/rZikUqd5IlQXAnw44+HCnS00E7OQn+xQlrfqQIaDhPrEWBFne1LKk71372o2F1391MAHCG9c5hlcKmaY93rT/ybdgWOjdtg0WoBZYed/m2tV5sGD4q7ZWnpH2ykZQNPGle36v2b56wNs3ptjfV2/zWUVrTp6Nh6Vr0elsxlN8DB9HAM2VTUkn4f/3f/h+xjTg6QREA5FCOz3a09pz8iOJBj58aikqtLtQhMXvRI9LUXZeRUOp411sY6cEoVwr5ecF8FOw0DE5MDW1WoLdUWCEk7HckkrlBEdTmJ4CPVpBFgJZsM4A3yCJNJgIkB8pXSAIU/NDDxPjmeQX53OIA9YQmL2Fnw8T9rCIsz5uxWGIJ+TngwvOBwDQAWDYQpuQp7XVe1TSmPIVyBfv+hYa7hG8G3Ce8tuZeHM8vh0NMlNEl7hVggiHnhx0nWKCNa+/pQyVlv6iPf/sIOhgr/H7y1NpJ6R9Y0cj/BKU5gX6czYmKXGw1OuO6BpoE4WN06AVmG8J6/kyv8evGdfLRUNvEbNxTirBHX1soyEplH9YFeoJPRCB+eF+M1Rn9EYlIYlv25MIWWLWpf0PbQg69EHTN21uzvQ6tA3Aqf59eiiHVzAy2llazbdg/ttM1gqnjzB/TnzfzYD/GX247NJ/6UH9n2RwznAabSkV+VWIKawrHsyiNy7/vaRLLMW3PajYzZPS6ftipUBTt6QjzYKGIUtCdriz8JoNEy2pUcSi8SU7Dj/ISe2YUy2NNglg+rxBk8M2mcgIsuMFoXZjrR3PJqEGobCOKXnm7JszGJ38Yw7p4bueQNvN/2SiD9nUJsIJWS3EEFfwFbbCeZ4NYqYB2CFyxsj4vxIB0KG3Z5gFTBbuH25Co0XOUrJMHSTTi/+azSVd5n978wTA2UFaacjCHx2fa/seU3iJMuFbW65Tb9rO/QzAvKOJfbS2NvWSW4CP0O4FyCwgt93r7PLaArg+Wh3lXVNlWkqGw7RdKNvtS3UB/v2YxN+Oxxq1ZlDHQRiGbO+CnpOoMj34GhEpPmdGPKvAaXSXiNwq6oBQfU/MA6aE6XDOLSaWP4ssVnRMs377KD1c8z4aCUKznyxM4bcye5OCfagwhl0X5uqKjSTpkgvCaEU79eCkmTPrcdow4ycQ76oj83vZ77YN/CZ/ZdHwN9OKqzgCkGyqGof6WVTgysbf2Z+qgdsf5xcqrCXdsrWtnkjfeQDUfttR6zvNekeoKAujUgVeaOUigXzSlIdFGPfU4855kI5g+CgjyJoa2+RDNwlSdKQ8xxtbAaZI9Z1vUMcWFmciTt994gLVgIo+xCLUEc75/LyzpnwRs9P5TNmy9WVzFwBcUJjnwoT/5AP/6P7+xfx8zZFw2bz0Yxeh/Aq1Xl0vQkyeGgr98ZI/dm1Th1z6/zZ9NoyVOBSZTbYeW8H4tWpr/tATZ99OMgNM1huKL1rAxNhOvuTc/N8i8BAzb6QYAk9aI5cHZ0lT5MNYCvVwszyYfPLVlxbJYGV/RrB1oX8JAOqw4h0trFuWxkf53z1cdu/OEJ4daDzix0hzG8wP76ZvOy0rOaoNSArOBecIb1jeHF54t16VBXlwutvRTWiV2/J5CGSnkGYbXBz3LsIFNViUgxq36SJoEKMW4po+gdAQCwAH/8idGQgPy99lQ5y41k6Cenu7y6dXysumgbslVUvLRy73kj35zhDaZmc+j7b/hyT3/rVdKPJs2WM6LrZZ5e8xLbShZzSz9MUOE1za3Lj8bYFHCrIDDN+SJdoBJeQfyUX/C9WKv/0zg9N4fbXe8+5iEs/7Ivm33sN0AxtYHkZ34P/5NfWjeWvyQ5GEYK+QsAL+3tKQZs20PqMIAxoZdrA15lmggtDCMBdCbR0jB9dCF2H5cumrR3vOHQIjxd4QYf6nhjf2I5bwHRzOmQL/O3HEO3wjj8xzRZ/wazi8TPOVt+0Dd+89U53vzoosJXxu/7fmFAejX59/jzaj87y6NY4vHjYf8w+t48vSD1td4CIJO98wzgYOPAhROn4ZusUJtIrJKigIgaoBHGk43sH8EAMYlu30r6yr3ss9G8jUME1qmBa8w4wYcYd9EUA/cTieZvKRTs6QBMDYSKDud3OPhWYcrUPgS1N0dXqOgwwnzp2erlcnBJmhPlMX/3uyhOQ+X4bQZPspbFLetphHuz7iaze8/JvXHr99V5W1lmMXnB0/MHbO31zimLyMIdue1d1c9Pru+fMcqOSzEXdHmFF6uK4LP7Yw2FyDpzrBzHOigI4y4knoU2QQJlCCfqq1JoeboqDw8nhSYfabANzreWBhaSdP/MOODM+CcVRNdi4j6TU1RB2M4avU5vb6ZcpX8tQXDHwoKME5IBNhPihsQGTjiQHTiT3ThMdTlR8Eu5guUhO8OTM5E53FWNsU7rYkp/QK/xf38K/kUWNxSn37A1MBfsTkZ22vtAqnKz51hs97MnSXsJc0JZSdwcwfHyZyxm1AFh0xOa5rfsfcYXgZIybKcZ3BVqNOAYFV8q59BgNgHTU9maRR4j+PbWdYzDGGSMzC2tongNMJKrWd64msO9HBQWCG4IifTKXVATZbwgeGN340gLMs6jfjwAsWIvTSS2o52/nHkntAy9HL5mgZta/Vo34OWO3FPu/wqDman11fieD23U3CgEqKJvQT3JsfVsd989GJ7fGPQIloCwrFsAPoWm8EXgRwG2n+EXFofsIiNDC31u/OMn9wTWDzVFTHJu+ph3NI6Yo4WsXL9gF7ihaKocpjg4TZbbI4bpS18Lk7O3H3Aj+b7wYvg06Nqans1RtjKoxSWEWlgJrDas538SI4oM0NELweGSETotMDyOuBiqFnc1YP2M5LdAWz9p1tP4rrFAZtkaJYEYX+asqM1DV1uAGRcJq+yyoaXD8vFGKpVUWvBUY+qUSrE2vsps5mxGemVV82Uvnz2+4/RLA1zP/gX4UBxu3veDvBAM4wDQL/XSwhS7xqKd66ipArS5Yl56c4MPNM8Vf/DzbCKKP3sLkYyCnXaSlTfZ/3s7CEwk1MKnmMAoWaPiyD/M8OM5YAYa65ygYzkLfGTq4CQeDZ0Q9wFk0jqaDST4e/ex4kpjifF7bYWLddSUl3ZYmIAIiqya8zsMqIf8YYebi5t4S7Ne/aRtsMQ0cc6LWga7dV91hCqOtH+hyX7YxgsU2q2zIG8Ra9OJ/zZwtJfsM4MfVneYR7VAXkNa7fT5880ioM0qFgAq+FfeEel/M1Rdeyxw++4P9oCn5L2IL4odVaPCr9CnkqQ8utEfpS8k714iAXOyTFO3QqW9fY9p4KIghY8a8bWVgHqrxZW6+oSIWDoYEnOruIFTEdEa7nvydGzeA4iX1O3VeKD4lkSnWJiQWs3nSSWwHSx4mwpcABGzIVDBWvS/iGRF8hvFmDFh2BQsP098P3QZMkH7ZrosaodBcaqDU2zbx5odH3Se9bg4yfgayopssjjnAAsAUM/yGvHyYJxMX0cZstEsKI+RPP4YsvRe4TRqSf14vGP+n+PLQYKUKSRiwpmYXdfm3x+FkapLjRzUbG/zxnA0qRFS3GDCpAm9UqbrOS7XEtvIfQe++DAQ0Iu9PtiUvgLWLImT/83QP87rzlb4cC2yM8ri162ntSEJh5pjq4edwAssI5h9mh/37e/H+L3k0eup2Ep+PyNfz59+sjKf/QREx4dbtnhZiDW9uoViz/lNRHlMA9RF/joN35lsrDRK3uPczuMtGktZZ8MXnX6iuLyf7cGvvYikzYPQnWJP9alDT2pw8Ba9gZtSOypFZ+55x8z45lIbPzAPe2l1AfxY/AUpows/sUtwsCclI/zJZhTPrIUcAuR+YRerPATm/PqGhwrfEnozgAZ4lSTsxw51ZEVibzI+u2a0l+Gs9TQFrTHnActnp5pPpwlNnhqdbTFkdvBu+bXuzPijsiIM8Na73rTki+4g5+uYcZeodNWRJO7nP84yUzKSPqcm+orbOUvw63A+0KXw1dzsBKSXzFdEXSjttZNESBdFZp97rT4uR82sz4hEeGxOH06Y7+1Iw4Y31EoFuxbMzw+NlBJ0Vo/VmGkB4Dqryd6Lf2ZvO1cWg3kyQ/P2lnTWabEKrCztf8kupmEXv1SMyKvIo22WLuEuUni5ooiIjKaftQZV6MDx9Wzx+1W8RTTwoo9gUxjLxVOjotbEL6+avlFZl9BfhHJGTsUlkl7s1xIcMW1a3MAbi1NQRC5J8qkGyXtNZxtrzu9gfDmgzbyka0Bcq0Y1tirO0RNvfpAbZcJVDIFAnp2FffpCsJbgLPfFBorP7CTKkpRghUlHL6XhZdMcKN0oD7r+qN+G88XRKLyTXHZMpGL4FwSP0k/PZqxHfv5eKZx7avXJCz0TpqNFtZqgrhi4aJhXc44q1NdZenzaoXu6j7eE7oMI4n98uSjd3EwNEXD8+wcRxs/pj9lhgs/H2G9eoapJ3JYotyYhrHNwcLeY0Vddsot0l2szPYfMwM92fBKQAUm+8byvCjAISIzIi6ipgQ+mmevLsmVCjEvwDw5xL6iSfcw9FM/ubDmp+kXJRwqCpoOh+0OgZMhr7VkTYbXN80Tky8db/5i/zg62fwZqf/9SyQ2OfELI/7L/QyZlEfpXhWDGTA9GVEuFfo33uy4uipyrGucpVukVEW5zZGCqUONo4rzx1PsX7hkfVlGJUfqp1IxCPSQ/ykJpJ/wHFs5FNj5tc/fpc/Hmbhg5f3iwdD1MOVg+lMAJsBeDWKCvBoke+fHNSMfoL2lOCQkmrWT6VOnazJXahu38j6q7pt4rR6bVqSYZv3dR1E+NAtuyksUxfmomun3B9U95OiWY4x1UecJmrwLU4/WJpGFBOdkwinGZoyARju/sZ69nh7QsUxEgLz0/be6jhh+l+7EqE1oOLcqJXuxSzjf4mQWnDi+tG0wA+eVmTqwT3EGuJhPN68fv4+TN5oNCUgrjqG1j2vZf4agSXsu6KdIHCuuzXKiRqLV9/uT+vix6y9IBl9MMIJgRo9SOeP9AOxv/wkZ3htv4mH3crlGywEk70tF3UCUw+YqENRDRGgBt87WW63UB+Uhnx+vJz8hBZcKcS88az996iiCGb9rcLxBcSoNRXBr2eq2Jd2yWztIqPonvGY2zdO/RLyrg+ArgAK2uPzDMk7w3gOUidxFxZT0WhZSRKrtfliBij3igI3HHZm3/Jkg0L+4CcNyDz9ciTH2O4cmnLDMPfs9pSwrWERc5/2dA70HWVal4uUKOCyB+iZJaztpHPFqzLagjz0kks7F+5vXxlCz1mL+D4/ft9TJHtLbmPHvR8/y+AcOfZsW573dfQ51dxSsJXbIB3yl0a7PiQr5WvI+eVTIjQ74jjs5xPIfHAj3cIzgnQqBcB+RUuGR9H14SFXZk7s0YFKXiYQoyax7HIpHWCadf9AuPz0WPRJEW++uhqOmb7Dcsdn7sSNT3IocwXrO6LcxsEWU889x7QTxpWLx8Pys5z+mI4O31s7zAhT6C48Lac/MZnMiNI9PVTsyiQJxzV4cR3YcfuSmHZb6pLm9eWih7xNLaxPVSbBiLdffmNN/yZqRaTXbdvMFyljLLBVzkYg6rPvf0wEMjLvjnuPYcknVKRuM3Wr7J8exSZHwNuA7QctunQtClZXuIRP93lkXHFTWRfG+Mq7EduvljAvS5C6e53wm3rc3ugp0u3JzykuWLWeUort2ujiPzFpeZ7zs4PjrzuGbrxvDSuFIeVWubzgKYkeXwK89joNpdSR1GO+6Qq3hqvvqCiXTgI98kr37IaZKboXVq5u1ok+bc/2qL9q4gr8zKgA9ORlZ38E7Kat6n++1xzClLnhKzYa0VE0QCcTi/vclpad7rz28e4sikHingZ/f7G/BjffNA6kB6pxShjVU/AsVr0GouxtqYtUadIZ1E7HppKlDbRBEIDpc5/ixPkVk/1Y0Nn5SRbiHTUVU402Xm1SolKNuq5/fxDeOevuome0C2V2PG4LipgcIICRgAj6u66+eN/rh9DdwZvsUVHBfl7RWTNELt+aCVIWsPX+agQ9XcTrqbbgw/Vhuwhz2AXzcOAWnRd85cHaU3zxpQz6ILEJV7BoMGDV2PlbLJUyyJZ2ru58By9M9EmKDePQR0WTRdgnjgiEbgbeTfRHMmgqsQhNHgURhh5gkBE5bnbWdIOw39340D6I4AkB+0md5Co3gnIBiQmUxZ7JpZtRmcxuzIwVi8Pwy5sACWhhgFVMfJ4gbREYV4r/8nEdp0Ta2EKZBeyn5fm05KOFjEqu2tT5bIlpmNV3FGlFJo1IdaFi2VDzhoHA7sAkp+A2qIGiOGuA+W97f53eQuJYqLMvzv9ohkEJdLdxnnajIchP1WMScCkwpKVN4eqlMEfQ87gjICZ8OzHOgNjwI6vrRdNzIRw0o51tDS02PotKDjdtjFqFN8yar+cUuve2G8bOW57nxOnyn2t8cRW3XXkmUzwb/mxWEuqxB0ZEx0TlzpYsA3Gk3dmnEYhjD5shv72uOzPV0iwepy95um/wzh4u8qJlb2ykD12bj5Ce9zXLUo8UEaAiIZq8wZfZmA7eqZqDaocwbQVxhz3cMoRUtBqX1HDEVcizBjAaXMBqEF6fIWKZBa2RtsxlzT3N9uSha8km6zQLzX84V4MPlbFjuZMhINMNR1ZaDWfJ4uVqDKBukm5DHwUXXWBPXm1+XOq1s2ipvZzabaIgQGno5N7SIqndbI77/6FHx0tOGAIUMGhFCVZ0D2dJaQAnUwk9T93ZfgDBMjPrGZFijJ17t1I2e+AvaW87CHf+6WsV0sthLw4ZudDOrDQ2Lp3o0Oty2OqSax/0tO3EuijmIPckllxAuLpIUv36OJj+VmSocriFUq/twuoJvprWBJ6IolcYqjAhqifdW4jf0Hxrsw0r3d/arOfb9iatXaeHKrS7tlKMFOHeb26fSUMqdOhtzaBN5XHAgElvEUOacP7M4n+eNLhLT55bmNVBHAjLqX4fusdbCUl7/iPzXyNojjSUwjRmJ46DO2TtOis8yJf8ei4Z+QlGRhJwQmBJ/kWUW3jw+N+c+YO5iWmCEm9dmOnv0jPWYPjRetfVFqmU1tF7bpW1vnWUInKHOVC12FNI2I83YJgrYuGsWXGFg9t6M9v8PTWd5D+20nZXVBYUKGYozaPcKuC90InwckCY8eQSwgZHjExo48vTMr6T+cx8DR7z5fHu3LRs/vMOysTp5NqQnCp/1wlW+QQ1MaGiSRRCjbJzoKAaLPvrHmycSbjou7/AzHvBHEMEvf7wNFUNDLIYsFOO9O8IjpbTTifhManERtwoWUDzfYO+Eam2uQ21sYlxO5uCJVl7aPjDsQLx99stbpPTyBUDK7B3OemuYOGPw3d8MTbNejjBpdSSjEWfuLKplpFuCYDkyyfK1Y14LmNDvmpw6z6mQMsPCKXPlwQ0r79IdUwqMnUVay+ZRj6WOtrf1SLvCKvXGkB4ODebzo13CleX8Eq73LkPEUWn1OQrWiLIsbp3Q9Z/SLqitOW8zC+3NPNM61aaeO6gnTOQdLTYx1ney1/y5WKZQ3yDp/1v2m/U5utucM81itzlnbE8GnagECrguIINOLCP3P1BLqAaCaYetpz/rslWn1yntLfW82m1SiahqgzaVXRNPV/1u5OhBHYo2/OZzCMni4w6NTyDjdJ3aELz70ow/+fx5ubx8eVY+tjwXnkJ/oorCyxv+vZxZ6+HRNr98ubMNy9vVgl0ttUn63m8fWQn7XzsOZpCyv48tY07jcKON7Uazydn/xrdq6fJieG33sFm3+yyveR/7dDvMpnKH/C3WT3tNFgL9DWIp4/b0hcY+TmBCDNQwGIobe8MrR96GgeL6dZKD0HHpUINT3EmfWUDEE/dZd7l6s9hDRWNBe/jIqtkn9lp4MmakvEw6EVa2iVamhkSMIgIvZtBpHXYB8NrYjG9+EQTnmgXtglYGFdy8+PhOWgb81aLBnVtfEjcgrGaNvOlzqcENuL68tH34bHVmhFy/B97DGN4R3u8TcdjBT0Mf/kAXQzbC1HNMo4cXmrGJ2eJsmxDTbpuw80UUaKSFmEKZ4S/zsx0ABOfYgiBc0Vz2b+AvmH0DLR4cbi+aBlQ6eagq76wmUonFtpC7C9rjJcJWthwKsWrA4/UDdbn+g7HsDDqltv5sxFq7/bpwYEwORFrdVE1ogc+aORTbvIx4H4mvocUoeRtP2vzQxCnNHeP4fuH44MuxYYxJ1P2pHsgD7+IHuSXIjrgO9IuBR8lhP1l1Psbr1nYiTh1nI152XjhiBYJAl0E5AFSNIuiMr8INw1HIT5bzs9WrGE+8ODmGoF/D06ZAy36CXjG6cE1fgJAFjE/PFq7+YwT9HBXhTc6h5VcPmZUtBlYvrzE2EUcpdUnq4sRycXxA6v2RJ+nTm8/NhybHMU4W3l68Za2ptziRj85LunD+5Hz51gfyJ8iKJ15G5upeXDTsxcLpSQfsMG+sIKaa6K/SL7FHm8pDtf4ub557HOWVUW5czoOVNWynewq3muMtZ8Sibq8uz8z1JhpjgnHF55bgDnOZkt0FvxnjsOygzdh4sVn96Vki6g1nyOrGr7DVnbqP07VFokxO+mfGFJscwL/rx/LRDx+wDBBNMSGenfKPpGY5+t3TiQkWA8O+y7XQ+vssX7nz32JL9NiSncnpTMDWNSBk3NEXeGb224h/g14QQPiwjfxheeW39Sz4kh2gjNH4LctbAfXRrx7SRJZsIk5HQtGwcZqSJuSf0kupiz68dY/Lzd3ZyP64xYMDTgR2lvnj2hj5dIRdnWYvoMh7u48zG0d1vw/30fj+lB2VVxcHIyTkAjNaM5tx3mXzmQFN86+44Tm/hl0ztvn4f5qKGPLgpSUF3lpdr1MZL0KX/iiDA2euc5n6E1IIujltgTR50rVURqJBpEb6l2api7GiKIeqa/lLZsroYPyqOTVBVvMW/8zxz0v84+X+hAWyi4nebj9xmLS/BEdLeS5IRNPYC1Q6dmLYz6RHaicWmWQH8mM7OOsiNKdakYd4CIK2ok7YEQC8d0FKeWD7FIO2l05z/PMqfr05Psmf7hyUZZSYo7qb3KAkYrmdXmlAimeYBzpQ9R3lMJqDKVyc0XrgjRGQqpyrWh3DY43nAsCEBR/+j4MHe//Xw/f+6aGZJC5eTlKF5wzGhJvlc3OwLD8KDuJnuzLHY5MfmzkKfvP9vum81+X6i/kaGxB7fnBLV17zzWJxMfEBd30LultCwlY7dNbcNzXqyzblBJrZVt0WzCLV7LhYjBh2usI14MOfINzg9P5tVgPC3GSVB5xgez+HGFt7xEDqcakGV73c9r6dMXuANJAtacn0VbS2vqs1BZ4Xhoy1NbU7hjPyFTPVjh8B1Rkm/oA3Rpill2JnzX78Ipo9seIgPN/C8PDLhZ35yRihA08NAe7BZZS5NrS7GLpuKNqOwS53wTrXw7vPR+eEzzrvhUMxNCIiJf0QUTV1HAF2k52uV2YLO+FgOnb0ThXPQF9bzQepKmFBiECw0wW4qPEBtTZritWw8+d/6La9jC+u/uyPylvF+/NXq04yfsQh2CHTX9qPlIWfa+UIgzEPFHXIspfelaqJZFZenCbyhetUwsTyvABFxvDG4E2TyZmxXx9My2TNmJcJU0XfeLp+Iye6zR/3l81hoG59uUXUZ7GVMwWoM09dFl0Ro/HcL5bXBpqzSP0oEpTNaUzVd8ClwhDFu8hK7GF9/TrCDxJdXZOJDk2T4TePY20GiLAU8hJywAn53YtdIiENP3qqeL1ANz4Xbp7dm3a5MiaVUoIGxXyJb/cJ6XUrc7zxFwB7kDA8OKOVRf8zkdgsBCgTILhfnfDJ02kT5dnxt6e3IkGTd8l1Gq73doWlBBlwfQ6JeBnrHRTZWBHX7tvISJ3jyE3g0nSMheXmR1+n1gyufwJDJgi58bRcxOG5fDnb+UQCrJnnmbOPMbZDw2poK3MRnzwSW4O/7dVg/dBKropw9RlRdPMNcDQm4aM4n/+wDX3regf/YstE+gj5Th9hZK21AT/cdAvLuQoglycOLu6gQJTZX1/PHcAQKw9w2iCYu0f93Rqz6tukzxk7RKo1y3Eoh/5/CZwSX+2xUD3b5wV9rfFXGc2EJHlbg3R4gQiw+od5RS2O2Y7vCc9fW0AYN6WtFr9WP/lTxFZ6hXtwzQWIltX8ZFG51sIe2XmPBb8/h/6d9Ns8KnzOprv/tYmOLGjNn81VY5CYcbRoEKPF3yCfI7ZcMhJPeEyphC+yZVVvq2Y/DM7pc1Bjy5N2P4eHMqITLc+4Qq7nODmw346WkegNOh49eHyYLXnm9iI6wQ2DoaZtrk5Kdg6VwtdKI7H5X/9noyd+Pr5ognweNt42W1nK0Bj8LRZXHwl+eYmvSAqjRg6fGHiMp8T32eudVKp+1n1PdZvnVy5oQdsGNj1ZwFwkU8mAkrYKrD7Lx5CwFa0wPaTBmZ1j6Cvi9fnd5c0nV3mTzWM+dkdFw5k2IUn2T0F1bOdaoALuDPszZsP4sj/21Ved+S7V7YDQw3oSEgP6AJQij1TZVw5jHFIPviwQ5Bk+qgMv1Wt1HM+t0cvcBz/HbluMYarZHMSdWhrGMvrWzhQVvrTb3re2gg0Zcejt0M+QaiUwY5Ep7/aSOfSAeYGZ3joZqGZ5QzKmTsSgnVNoyLJ9AybmnfTWAnYoqtwWbtOumqdDqKZ+Bcoaisr1XMJSalZ9xAW6zRHAuCr3V0izJqlJW4lP6SKor7HnToim5xhAVrE13vMacW0jfEzH/R6P0tBeYlgmNzF00I04OB8DFOiuL6AfeQJwtXFoDzYe2f2oPwsOnFbAyOeJDkAYkasO9+d6buZF6ABKyhd4KwLaeg38siDNO9CETwXMdswboXYj60B20sT94XcYZPWAwN4NvR/o1j2FhEwEucUMDAqey5dOjo/7i3EM7WRLxk/R3oGfeNjbXJvPoeDr6ql7jXn8QS6wXp5B5/mPDIb5OPnS9bPaABXYONOpigjE9pULn1UreuhQyq9sgN71I/u9tqVehLzlWisVBTS/gmbRZary2m7tE2/vkVewIfZu6jh82yun1lZQ+aXh8tfH/9Natb2ESz1nGnSNsvkkzqfH2iq+p9BF9ioquTr/i9nB2bYEYUBx6/yA7OWZLfnzHvV4IvzwlM1PyNuv9ShW51SHKovHB25dp++YFDVrhxFrCr9KmzbJCT8mZ1fgQYAxadKgBJLMd876pDVw+cCONaCeVYwTYcuDNWY57YgEQy8RSTW3GPpqU14K7cUsbrVlkZnxzkvCar94VQiP+5QwUNKiXrImcSwJAQG/I+QqVYsRSLzdM673RcGmldYvcn2q6kHkDQAC/zkaAmDcGwWF5UBzVNgx84E2rm3kp0uPzvuz3LJKn4MLMTxF9nRtFDQ9033/7ReTox/XDxNLas95Uvvsx4KaGpqxkMnff/v5Z6u3xt6G7pbn0e5Jo3ORtfVrzXpgw9XLFdqPnzxlr6+uLtazsTuzXePHzH7YXy0RaKsJhvXXxfFz38OJNeK0e/PSj8BkYdpIl1jrAgMzmVPnb48ceL126vKpxctJe55Bp7HVs2vbVp85w9it2dhGc1iEqbzLPXbkD02hx4C63dAdyxhMo6mAmKRprSsD+tW8O9om1VnjBP/X519/NV07Xbo8vZmEQMDr6+P1S9MRwLlhE5uWSCv3aYqfa9yhHyvaLb3UK6rVrQPn2PoWfCB0I4420oqn/BDFMRKTmWtJ9LI4ewknxz2+/pK11YplxNHjtFujGDVgUaOuTzt2mj97cI8FdBx3Hw9moRdMAiTSR20Gcn9HjRPTzd4QDo+iC3DqtgAsoAhN2YEHBz6e7hzjt7kvjGs5dyFFzwg3ORO27n4WOl74wMYeqssrcwLzEg4wlt2rFskWq0by5SArU4ThdMwsQ9ZBmeLR9CNTavAqYAOt3k7ozO2p1pX1oeXwuJzP/r6r0VeoN4zeWubY5AI3oHbeqcL53M0tXN8Vtdtq6WwcXDolOe2VEYV/5eeTYN5JD26XLu98Dwhcix0mbPI33aaTfHGwz+hy+vU3f/xKG1OQi+WS2MrHU6/WWfD3kcDUPKpTxE/BXQH+RdO9icSuLuw18j66uR/Cg3JAthbeRPoepG9NweOdUJPwYuIBJv2H9cInbCLmldizZF5dXDPuRcnyF+H9HP1Y8xRER5/75Ntp3RCo/vnr6yuo4eZEPgfoVoCasvrwl5CKkSsVKWq9t1TEBUbiSVUio1z6QXDV+wBZZBVBtRJ33tnKKkMv8Xhle9hDZjZcyVXSvleTZgWsWUzv2wTaM3aYxRXYn1ohKq1Fo18GvOTj6QU8ttrnYVt6PzxZ+YXZN8ri60IrQKNFsHurIGMnR+cpVLugl6ZbdKoZWk3PNhPYsnzP3eAWYpKxOR4my2vptmv60sB/6QsBlomJAD2CtfX0QjkSA3txI8CvVPhi9aPNnym50EZIXpCVx+op2pQIabGQZ7xYpxwVFgSGYniZLl4wB72HgsU+OMCWO2FeBizthR63aX/Zgl5GWauDqQR00RZqyO1Wrsw3jMoFiM+lkPjCcWJeJBbuD4w04UaCgwgb9rPYQQGQOC8oi5YdCXyzuMTcFBr2rT1qLm++/FTfaUv16Vunj/naYvTwo9kQTNDB1NNxFv3LBhF/T9cZz+evtgn1dPRzZS/I7xSNPuM4zLBNWcB2loU/XJFcQSVstoRv5OPrBfnS+nJ+qgq/nt94FCIgrhFKsCyXlH8N3BaX1H9gb2ilb87JR+VqhF0/a3cHja+r+av16DCxlv8Gauxq9QVOymdzXkYBpeVdZZuZfvIvAERx6tNZzxIBfecrFQdUQIBLVTV8AtdX9pD9d9dsEiCyhoBkqzyTXxh1cfLi7XGu4l2PUWAAV4zB8NOwInqJbQ9XpRuzsxNR2l2TRHshgo/D/vrHpROika73M2HLC50iyxzPBlxrqbwdx+Xpkipe63TqvWMrlztF2EU7s2+esdnMHZsF7F2fUHWB10e+HoRzrRRwbo3Mi1pavGcaiYcdyv2DEtfINmlsqSNHWDZzXShDo0lDEeNveuJR2iG/UsqrlQtKlva0uT5ZrMtGvAsewjZMna0M9ccbp5iJWI5xhcMsri/ArX2XdS4XWLOnWw5AILAHfsdKST9MyjDFAM2kd3z3oLX4fuPYcGNxJvpmFVPUhWPFMd7yvonDa9uyPVWsWsRYZ/XwVSyESc8RytRRvLxkR8iQVwgnkC89Bvptwi1oRYSm1DP62bo4tX+KW8gWPI9iPY/tXPgwgRLzOWIOSmlXKRxgGZ8wtKeAjCrPB3LZhHCkSNM4mvWFW7Ur4CEsYkO2noMzedt9JPVojqouagsIRmfRyMUKhKeWTde9BLA9DQvKgRxnt9b747k/LScpyRW009OA9CjOohOk+AF2m9967v0iCXU9HtJhS3sGJeLpDWV6G5v/ZGQ+/NwysPfDg7bdvD4cQ4VEwtiPb7z7Q4ow+Q7uE9WlJVtrTgS+sLQXr5HIsOr3KOJjVQFftxcoplwMX7n2Ae0fZoU3mK1uXpU0eU0cDzN/nRjXTQ8TOeKp53z4rGHpXsIbKwVKVAJn/8I+PfBf/sA4s45f+KFT6vwl3G6eLU5e5RxmrBHUx84/zQ6W56crXgRBuusC5QkUU4Pp3YIUOFJLIsRh/mry8G/r9x62lVQcgGW4IhpgwhWZu15Beg/njzFGJEFd1Hlre+PsjrKjrUIyUbF801KdGHX0H05p/YfRAf9hkpHZZPrrVmqr7GWfvcjZRDPz79bpdNKq/Pe20r3jSlo6MeRWIB98bD3dYOMaz7SDVjiTcox6Zr9Q3f5sL+QVNOH+upSVEg4aW/RZ9m1O1GigM9u7GlNbtlbl6CyhrNvf2GXN5bqsiDNZ9wO5A3JB0+5uVyUnI/+tEHRv5+dzg9ixQ7JmOT9ZXRhlMYKIhfr8xTBEj9fD3gRFSm6ab6Hf7oB/7jrNhupiQLg4CPgdq0bf9r33J9Xkxaihu4ctFXKo+/zcbiw7f9FtVYCpJt6xdVP0TCWDFS+WbSj3EFB8z27UZrMVhiaEYZy6su4CYg44SD3u4LeCuggmuzK6MCsHqg3aQhlwX5u+8zlMYnNzYi0dzKfEz6lIs5dzjsscbrkWZDJvfePzt7XKcCuxxF7MHznUAF1zFN0Ir68wJszZ8rISkCXn31bagD0WnhzHR84+FtE6tAJVstXlK2arul48sfJ2IsOYxor4xmz3+GtuRTCnWCTO0c/54CQjDvjb9an939jKDGe0QckcrQsyNJXqvoxz2pkbjd3gqe/EPcDR2iGg/G9xmNYgDJAT0Ybh+TYPi3DJQuuDUG0fKQEz4xNmBV5Q4KVmIF+3NmJ1Ho/HhV88DLSKVOp1f62RMB0wdxtcId/zcEyN7jvWT3XbFhoa5KF2vGi7tGw1RxdqqJmzdKdyBkNa1CoadOpWqoCT038ypApODyqDCuFQZ5BKOInDjrr/ECusy5jJ764uTo2jroHfKizKG7wEh5XEgVKcb2yGRFTrPiMdTdVutzSaIsNd8DENzrw97RvaJrlKvayZMG4W4+uMlaMlFYmnSofcoC6l4hdSbUg40khk2CHphV5BzdXA/sZeKKx9fG3UGat/6j81fHiivk5tPE8fzINl1Q/LkzTCb9KHZ8na4gXNLcZBZdFTWChyLLzMVyHB+hgF7RwXhD4uwle/xa5PLt05j1t3JnVNnHS8CThZq5bSqZwokSKN4vgIGC6DnHGyHOIrIwgJPAgJm1esr/mSYmy8O3C28Kt3JOUozlWR/XfQ+Bd0TT5q2+2Y3VJ981vRfi1C1I2dKnDUrnxpq3323QrKadCadPECo5n3x9pOfujkuel7NaszbCK6K5tkA74CcqizH56huVHa40g/n2Z7aG5bhflfsboYN9/aeeDaEDbDt8kz7C+4iv+bvwZ+TlurF1w5u26EVJnIef0tIzmqOfmgSPBtWIDhMEPHmEWM3kv9aE6NhrbcF2p0M3ec7ORf+0JmlWxoTa8XhKBKfX24EBaH1rwJRRLnyo2fKag9snXHkMUPPANmluKkpeNswNYJwj0HPZyjPZMRJj3414+l4R3MTmAW6IWv7N20ZkGOM2jha7JYum3dcf5qZZnV+cA6gnQy7yDOK81CTKSA5vyopBEAPq0Q/iC22varkEKlfLFzM0kfri65+MZhNUp5jFbfLn0hX5GjTQ6DIi8jYicUCphF6PJM/iyz2a1n86eyewpfaj7c1m/mpviYXgJrvI2o7Bw1mjQzB+RqYm+Th1Q07WyItlRiYkh6lKCOA06LtCeOCE37//RzXDT4KWmnzCK/x/vAOwSdBA9CQnmatRMrTPXlYN+HtgL8Za0JMTJBr+rf+eI/GwU8Kf+e76hr9KBgSyUtYoKNX9gsPGXUJVI7tRfM0hMrlkzqN6W+N6GZ6KB8Qm5rdLPGPo9vZpH4V3Ie7L8Revvt/PJm0ygBENh/OWmzOdr1XPVePOoW+5E7Oz9kI4GucPro6GtLt7YH7BNYdstGwROte7NU6e2Tacp8543DvvkGrFD2EKoeyeprVOhmO6YwhewEKcF8w3OCBjlGzNJYXicDJ6lW54efizRuN51v01HRD/CK7nFQzVtwJc+3N/InkcGMWy7A3k+fp2fzKwjcg5Ov6gGdtrjXModUIAaspadL/BSSUEmgbZAQUp/FwBT/2C+k10+EzVUotGuwvd2wO6ReWTNutkoncXOGpYJVsN9ik4fN307+djLDP//00NaUtmXom0Pp3zAYH/E2UU4GaHH5Nkek570TeWRMeuQD5mBlZZ8NWYR51rx5hsq9tJ9Lewyg7NjIzmvDIZilrAuI1npRFlg85QmBk4TJVimsWGVDR7utPdg7WXK2qmSlh4xAXjUEL5HxvTIpMAO3AIfjjiItvTYH8RUTHIVMAjppW4/xjxaJIY3U5gIb8jSIHxNL8mgGh8aUWk1IovUCWn5zjYIQZ1sHipevfJUgEmRPMZKLLZLRjV3CDuxAof6jb+L36sF2b/IA88/uSSp+IIV7XnL0gBuhwhEOAD38GuVgrhidznqFJUo1RhLd/83uuqdwQJUfDH5poh2/Mplq3PZ4FTZU2Appod94UXYjg+crV2y034WrPD6Jdj3eT34gXf7Ln+7x1W565fJhRHQ68EzXw1yPcTeITm/y7EYev+zc73ij6yUO8pB+K7+b2zDz0/xqNbdyw/6OOOPPrGY0CqsfY4YQgvd09DQZf+J1hYy8SnF3sLzQ17PS8NqmyafGL0AVVrdCFDRZ5VDQOBk9uVdiYz5YSGj4QstZqXjQ8AeKskfPhojOoChLWDNAJTVpgPF2uV5MIUM6iKTlmAuM5YvJ7v8EDOr9FNdq/bHFhkekePPG3n1o//3W/rNoHZaAL2hGjdvDdkgbtxmkAptK4/xj1zi3eNI7dght18T2y9WFZEulkvC5idpezQ0VwWvpBdWdfrQ7ZQEqhDWeEfQmxti4WC5O8HSz9gw5G94Zh6lYwywHs6pjXC2GeU5WCxgVu1xu9aOPA2ce3qqnDc0nY4PN0rbZrtepQ5OpAmPqgTke6VsxC08mPzs/94XLw2f+m7wxeieOwQhMcWx16RpbzKvicKSN5OWq0uN2n0zY6/VJQpW5EyBKlatilOAj+oJCvz/n4nD3tG6WMH71N/CFdX79Fne34XHIOU+xOniMrOmsAjH3LXvl7GYAE1oATDX5PYYTxOfAunSxuYa7AzqVRpl0u+azRnvwue2UbQ3FI1qKH1fXRn++nv+AXSIOKf3vjDKyMr2Uz0PVzI3DzvKKItduvmT0vrnmPn7O3MO0Z4Wq5siX7iBsj7OgPbzHV9dvj+3iDHltm9CvJ2rbLDF+Rn/wu7e92aebfjrILOr/Pu8iCr03lmlg3XOzp6JAchwG1wIPH1A9olNNJrT3/fMx3Ja3unYmR3+Cc2GR/AG2x3mTxghm0g7ZoNvJIOaCvTr99wweFLFLARzCabe8G2vUQ9ZgWzwd2HN+O/A7BAf6KCrk8o7CiNwxZio8Tj4NXhk2GTO0CMrn1eG+A0kVKQvwZ3Hfcs8NcuduUAorUN3Fkz6LMcvGCbBhoFFcQQk1ZQcL5w5yvX8FPUS47dRdwMa7yMaSw2YOF0gqK2QCYSTGd16P0R9pAse8N7UxsFwhIDci0XH1ZHX0H+cCDfd2JBoZlravgZavVr7wRpzdLLCp9wE9Q0q5DMEIJfgLkNl8ovfy+WJhbAPzpp+rr+GJ5OrHVfPjYvHGbIVtyg6nOwEDO3M7RBxtbTGQDLDFUYHTeJr5BU/jmxTmqXcizldsHw2U7xB3Da+tJqOo2OpNw8QuFLuwK2r50mRNWyVz+vToDthCK/b4uJ6fxSaiI98YGgR7BzBS/3XNCJF3Nu0QGeKYoHK+eYUsiHxqj9egt0on14FW3UW+UyP8H0u+3yVgg+Olu8RrNSn/i8VtIL0rodtOGr8WAtVEfuUT7w7mszqdfNC278pAT8qRrV4Lzj7StnmpuwhvXEwsn61RS8qaufvOzP74yaNHYxDNeho278RDZVOBeXrX4gwzV0l9lo49l666Z6jxXfyijImqg5Dw/7Ju3prDEKC3divaFhXP7uThri4Yq49gykpTJr7wCD4rIGBlVypsLstYnMcCtTZbZpeQ9YUyQKSlgpuRQOgKiMP7lMfyJDxRnhulIe/nRhysWc+/6hpwr+haBL/g/bTsxgnAwJCJdAKjMglcI2OJbXBDxVcaJUSYL42yI1sZepfpCLCBg7Kfn727XrioUTPDAAxVFhhWnoFB952OnI044k5yF0HI5FtKGX43dUVQPS+7lyBDPjmc1AGuK2qOtP/WNPqNG98cg6nuSHIILI5xk9HvBlrw9kRPYXUfYBiuV4ZscR/f2tU0XrkBgYF8z8Qff9K3Pe6InEnt3MqSDwPWgQl+1mrZU1W+ehZjkNkwnqC+fihYX55sHoYWjvRCLobPtzFbkyAAreI3Eei7IDK2HxHSXe/jOgoaZ7HNurQjc30htY6vDSgE6eutaJcP7G+l9mppFZpwbYy4Eu/S4mCDUKH4luV2NhbaYqXRoQRGjvNHnKhqTQ6Shykoh1Jejl+B+4l8iha4LHyt1PXIRhulZNLBoSl5Y8HrIvawH7hyzPH2XWOx5F7jpGrOEEq0o8jCxt3LqFaUM2Y6ixxt2Rase1clJU9bd7mA1FUEorSLjVMn3Ovz+59ByNNRVbyX78+lpR7Ofem8rkmf91S1ug+z9sQ42Hbd7eLaAjn9nQQe/SGL0IPycU3j5cq0QaZU3xWGbgyJ8scYZOypaUZYCn80Jya2Wt2sS9YKVLDsNjkL5eDDDoU8jy+v7DNo5OWvz5Pj6MXJrmqukpvqUaVqSa5erjnulRxxnfos3I2IYacDXvfu7toa2Fu9GR/yikePB7zilbleQVEL8zWKqM5HFv5e+uYi1+VrW9WbTSCjEqDdhzuet+LkJGgLfbX4MTViUYzrZ7juqPpasvfdlV/oQWuo4r9LCa1DrwVFzT6phXUHQT2a/MziuynqlD0uvYN5nw/ynTw/gUvxtmDkqOEecylBCKvEV8ydNl+fL3yT13wTO0zxiAF6aL0BELN1OK+h07iD7hndylJod0+O+RBffJCBTj55SWzb4DJ4yLhGaIK8AKTRegWyAOK3sggTLRdzNhX+7XwlW4kdxDyWIoSsYoPZ3kX1adgFvxHTR08V2ycKR0q3bZMYPpXeJvowIU/azT8fqfsDakMwdhGMPvxAO/uV7vfQs6dN/YBHBUGN7UHvACCn/T6tl/qxn8szxxPQa/Z30XLtv8fOTkOKC+0dMV+9Vgn/wJPAmStGpa9Oet9l8yVObh4r7++ES8agb9NvMGi8PrXNN80/g2bdqtcjGq/af3LsQ8yiVMY88nkRsY3grk4LUfJtcrLYNlmolQFlkyCdxHjVqRbhhb3d1R8CxWBP0AcRpp8+Hk29yeJ7TviBHFd9kQGwSyxHEbyvmTEY05old7LOO/drwzmLaWK57KYJHy8cNI0Lx7Z5A0G/yO7LyVif6ZITWT/ssBkPwGGfu8UUuMB+oMDFOCIPk6np/GKEvoXQHysXBU6G6QA39n1F62P7qThMMx7K1I/ro3bxOBDB7FctjbXd4+H2chN7TWg6rss1m2NdxBlUVU7OK2BW2+GLj9IM/RgJhkSWh4Ph5x5bHC7dhkuwOcqakndX96sdNYlyBrYNI+lGgDO+TK+AuJp/BhuW9BIRE387Zuo/wXWokbdxKxFkB29iWKJOHz36QO9egcBtlZzhjXspJ/Gx241QOgUAy3xTtIqD5ybLyzVP4mMP3AH9Y9syct6Rhyvwwlmsd8H29nUNXcUsKnDq/g5CpVSwHqZbrATIlsPeXXnaxRuIL1ZBKSyKHL3soIQxq60NNhNFBsQNdRm6zcLaImvtC4xfY9sSvJCu7O549Zo0g+jHo5YH4iyPo2zaaRgUTWoMZ0sVvJO7g1oVcweJwo5HNhE8IgRPrCFDnpbCBE+zgPxAM60OcSnK03aQNImBpyaurtw1rjyNrRtWYUZxMjaHPc6rAd2i1GVH+9TkdQVnY5AVz7S35vmEbGcWV5uyfl7Q8lnKwL9IS91GhG6yijqHke8t5NlKBQk7R1RprCtCs9FCBKVZ8+HTjr35rb+fWbRjlzCtIc2245ksan31FTbAlTLHM2dfBLqeqHVH/5Lr4ODDttvDtEEsf34zjuNo9odoSSKYsvtiaGEYpAVsGNyVCakr76qkreZNSVvNM2HVcUXYkq8Jc3IfvO5DF+nSn8Ur35qmAR265s+xP4GRgL9jiZ09gT/73tkHOk+N5+65XPfeaBMelDsdaA5ueNxEnrg8NX6v05j4hUp6lwea/Q/uQ4PEZ+BoMjlatZwAQWMtdj8cYdM+4YOPCVt8STnsSPf1Wigpk2abnilpeFfJGyBGVoXQEQ7GzTjeXkrsxGKnyeFaejMh9X6sx8Bw1ZJgEvIKSV2PMBF8TyoGqY4yhmJVt8NJcWWP+GJuwrxwBYdneow45Td6Djd14KjQnqlWy0olRJ0Sv3+uwzfW267P/JNH9OSZ6FM/QyEUB1CFpj6/WhMdTRzwHe4h606a6DrzfYVPEmFjOYQyyxJMGUOVaaDmHGPDjobhnS+vz3cCDfm+1JCZmtH1/KtE/xGffrJmljsHMdrCVaj1mn765ImbqXEdsKKMWWYP9pQER0H9ik1xFEoYfQk1uvE3339nlbcBFWsjS4NLI+5aqMbYgNn0i9TorBkar3Zhlv4yN23BjH+UFs56zKnfKtnjrUESSpSj06bM0t/U/MjWbbGG/dM64ZY+gQLnF/9uycrTNw3Sr86m0FGHZOpPjGreZgb213RPbSmo9N+tDrgw65sX81PbgxfyyMt26wx0kCfkYzdKJ5Xmh3Az0/x3UcmN8zP+qHYLiATwRjRihcFLuUUFoGse/vrXzdenTgv/aOuTw47YvG6Qystn2vz6YeN+OU6/xHd0ykEIqjX2Bt6eenIQPpjHK6zmUavdWxQSXHFuiE+NKJlwEC+DVvGmeWk8e1e9BbC/PqOdrxGEw54i60DLLJXDg+dy2zFXi5KeUjLQxTsvAzHfN24Vbe97FjrZKn8nEx3rS9Q5wC43t8/Xb88luQKIZvNhmuZmxcYb/4QLDpT4L998b47Mm9dM5Lg9dJX/Yip2QsqLNOBgOnT6aOK7ThEVRdeMv8aP2G+06sWzbw02p7Eegwb1wvbnPAVlh4IwPO13zLD4+muU/ojfiHGH7w+s5IePokd+Tti1L2UNmBjGJGFK92uwWfsGkecX5pd9bXyq4Gnf3LidFW42LQ1wsmB7cLj/yfpN6Z3flTW/k4v+0gW/BxUDafPcLO39L58Vm11O+XdXyF4kz3aQfYr9OmBvyjas6oANrrfKdUIIF3Uy9ebAIchdgxGGxSHUFWEpvasyLqV75nQpDMujtoOJ+Cwv9/7pZ6sMnMs3nDNDDFJByCB6E5+TIy+DZnkk4pSZUj3eOSeuIQNCbtIQZb8Kt5xjPDWZ3GqKoJCwvNUcjDZw4anGz6T1uF+dhOzL2ipL9Om6NZ03qbShzVI0CyuwhH+xGVw5bBha6s5hsVkyLVlpoE45i71Xl0svfM+9Q/Keg4dXEsS0/EkwYewoLWlco+HIDRc8kJbm/fRWdWykOrEKtsvU7wwcdMUZo3QMqv6+XZ4tSEVO2t396bSzXUGXm/9YVoC5bLhTd7f24tjWWB1LfQEM8MNC74jB2pcLeA4ua5NHovgTChlxn16rABN390Kvx39enFU+j6vFUvgHId8pGjVe7yN5HDOY+7OHiYtNFaE07e26l/i9v/ngtxc/hQCahgseP/7ITu4HT0J7te+yUhcNRT3qpt8O9HySHW/rxvC/z2I8Wy+XzSPHeziuoPJ5LELQfHBgD2PQ/EhATHr8KTd/OvZo3/HXggQbwZgob4LM4JMM+NGMgl8yJrWjyXn+6o1rSw/OyxMjJMv9aBvXhfG0bP0I/auymB7YllM6tthaX5x9HbadoUbPV3uZzHiAZuiRLDmfig5cJTdr2/s0KtqjbrPwVIbGih2JLWsvrIbCVTokiOX6Hk3wi/O9GeUrEzz+8wxLNcXh+bZ3AdRmRkyUTepLFz77SBOFZ100Ym0+KDrRzkm/iSMpigDxoQiD7O/e4bsHs21Kz0iPAod8pgUrLiC2XHs7sbG4pL9OtTcXPx1RRTXfFQZUN+aBhvnwUcCW2mZHiZRfCI5DWcMPn9qm4ox8dra03f7WJzS1cqoCbiLaqSJ8nZ6tjIbbQ5MP04DhkkqUbH8s5qrPeAzVfIuIYUsE/OJaWWMQRYfW36tbT4GTAkCF9mlJ4jPofBxbx/8AsONU7WHGA6RyBTOpeYES0FCNGVxXd3l+veBmoQEvMUU6LJn64E/0aZ6CDlvN4gyfWqm1UcUpSD7vl3Dx9Q3zfiIo5jHXAEvq3Hzlrl9zVADVqCfM/qVfoMWxVuTTldv/LH3+DouoL3rfEMC7pnM4xQmTP9vt4pfjdGRrSXERWUWvjTBDVQNVzGSd31TnhkeK46uOUdgZHhLALs6Q0cBDWZaxhRhzqYAVnQodd1qU5klefbyXWcVdEVPyjh3YfkZolhVNQHircnDlVcfoWd8shmQUh502PK5va/zB9lA0dr3b3Da8DlIiUnD7fadtWb/5AhlUF0RUMM57qUAjO0Hw/uezuR2ymuAvWpvhvJNqR6jnI1Di6Cr440mCj98AfW/NFGmSD6afgOVJeSbXGI5mER9SsqXIIJW151kW68UOwpBc9c8E9XjfDUmAPYsiYPpfrOyukcwC7nIRcvOWgUdm1IBonbeUc+Afdbgv5HhLI8DAjDykyUcmNXv/UZsZPH3dto9NoMZJ1cQizrua+b8ocLx8lYclUTXrjsA3ynm85ZQn1mXsGdCNlNFu1sCO578IKvrwf8mDEhgAiM1sPC/by1l2NTN+730X4ZtYYbeIXdZ534g5uLyijB8cT9Y3nLOuH/DiJk50dLoS/n2oNmnYlacBwnJw9q5hwoni7JYzsLdXtOWA35YzjGk5RyAmZPgDsA6tjPI2GnqXITP09kG3IQQzajH09SbeCXhTnst/hCKD7mCuoPwWUyWJgzZldetgSkxyD5ZAI7ZA3JrwKO8dM01NJemVohStYbXUZd4l4bB1LGxlQEwyam90i9U2tA2aei/ZrRvmNZHSrGDSdpzpqODJjg664dP7I4zCUYhr6REwWjUxclbTYE3k0NCS1RkjY9x4h5aHJtyrMjYuNWZNezaq3TWchDfwM6GLdqRhiRmLTP5UDhmySMe63dWHoRX88YPZapjk3d5VFWgHf0l25+710tKLSumGFTyVCAK/3INbwPWO50kphDsJKL/2z06HxImWmSIN5Itneg0myVEfGxUQ+JliPh7M/paDhosz+5p9pfDpjHLVq/BlInx8USCyi0eheWNnC9U2Lu/JbqpiGBb8qhtl/hg6NOOuVqJBRVee2VnT8eg4dhF6V4CXEBuQ7bsJNYTFFgLMmV3U70qet11gnH7H9gjuyGHwGzTASsjYsA3l2vclHPSskw6YivXRqRcvGbQOVy5mys2P/VkG5ApvFhcuV5AKWAjfwd3fV2OZH2Oe2LPy/X9kF96z/0hNzPatEt1YNTNVrtaY/WuJQzFOAOfcRi9H6iEiDoHUkzETwClKk3DLqUx7RstLttHl1npHAE+pHGSJ7hmFnePRf4pgFT1Qa3XiAgqfsLj07sowOlHhdh/ZqdKkLNbGnRF2UsN0r67Ubfto6Vpf4rU9CQVbg5n/47Oj0LJQWz3izAWqxsuMSSzT5i04uZz/eO4bgHzgYG4C0/vUZ1kgOBGqVtZ+Cozgq6+BChm6BlvlhrpYLKJLqdWW8R2KgkSfZbQmutiwUtr2z+pXk/g9ZQy0klgjsszV22Y7O2RW58DLFOIIICte2nbkhXs2pVu9HvETWdeYF3DDR1ht9hibEhV1R+E4ZJSvRvwJRc80BC2HXb2Ttl6tw1nhdYIsLKKk1PKR3+WwBGosyaYnuq696tQ1kPVhNFLE5Ly0mYefMYsXuTLxEW0682P0zpdnflDKTVl4yDEwS3voiIhW3dWbU2E2ApMV1J0mz+0XjnK6b6IDhi8Maq9RinlGBL9Fot22jKssQSugx2rULthiuRDvGawdtOnmV5vCdSo9yYKBkgxsPvabjJLMPooCkaIC1SWM35k48l/gDMTqZD+LnI+k2KBqP3/+dSJsrTgUHK248puHQa5NW2QYIGiwkxiQOvp0TWGzHm7FP5OTV3fumiZ0fxOhTeRCYO6rU4eLNm+Pm6XMEYUP54DYccalPegX6JCBB5tNvSGUmdWcc4OzrfhK1k3BWguxlQSIFYds/178R8IUuwOA8xb9n46UthLfjKughBVHuOLuKshu1zgwP2IUCXy8N9Cr5XqojMdtlm6QI1rGzaMG4UafalmOMMtTGRiS86tDX2C26TTS3ez6d+eb29RK9iPX2HJsnOb5rU3uyD+9wbohec+TWYwNsKLx6Epu+Ed1ZRZmdiz8HgpvA9c2nFTc2pZazncyomPY26hfskM96vRssbgaUo8yaPz05l8XN72CVCeDUZqq/nJ9qXdUcFJglJ06VbIg/ju1oIooDfwDMuAfaVlMQ0uM85U55KEHpE+ZxV7+5BnrjlbZXyLp9rgOP5cRMViEgY1VpAQDFIiqcSqVlY/GUEkcd9vEUAfLnzfn/BnePPNLlMnvH/6WM5DiWaSesDQeyU7R0979+aumYLuEgAsf3TfgglbEFwhrgRK8ekkfWIqHRy4CLbQsYSoCLhg80FS4j7ywwbKKWzhpGVR0lgqZ2rJ9+ckZt0FXmhEYnFcauRpIJy/YiMg/wKkTGaix3he868jcffwBHmNPrQKyvAZaZedV03s0H3jtp0LYo8utdqnqy7msO5JenAsMnzxtTBmzH8r8clh3yJfDDe5E6rI/MCXRI9g2hLsYTK+yqDvq2Rcyo8DXeCZn3f1QjGd4sR4ejGf1OkxUPqp0mP5EIDi+YUz2YF0Ar5crNL3b+5AXqdv8bEWqFtOlKSI3BaMJnxDn7WRyeWNoAHFP3LuOt9jWpbXDPR8QX7T2HDeyI2kzYPUA00mvLwXa47Bo/BN1do0db9Wx7R0XXEtEH3G3rxHL1Iv0lVedX9mLDPW48FU4i1uiWSxP7oxtQZ5Ur9PfNaZOujPIRSJMZ3SY3zV7/EsjGEoxKKdZrme9GRCxyPTf6OITrtYg981+P9cXdsNT4CHGfIifwTuYYo6JYfZZ4dbflgRMfKPKgBgjV3uIUvzj2g7vwinDohE6iY990IZGpY7Pri8nMTB/3TI0pobo0E8ujTj7g40NvabMRKb8gUHowCTHrSMy5hEFfFVYFskRZONGtLAzTAtLBREROy8W8wDtHTJHvP+8rmEAvrMAYo5ksq0kTOlcKBBUk8fhYrI7ug4uo5OAKAh7F6/tNA2An1WtxF1hImh6xg7C+LsRFKlTTC8Pj3TT6CtqPyMdP4OqNBOzh0Xm2GopBz+hD/2LQ9VwSWhF52tSYyzDTj1upq+HwrILTmeDU4+vcWko/C1pH5Yp7WbvNJZFYejWyfdy6NLDyliX/4AYM17vzfFJf40+dARMUCM8cRL2h8vUjXw6o3Dfn70Zvtg8p1TQvVy84nZUmI3cOOG2igIIzOOouJOpR7PmkpY3mhLKIrX6qQ0E0l+qL3u0uRCfkZv0sRAkv7LG4BFVqsHar0rkPCuXIbzx9p+VxwITwFHI85CF9vDKcdGGl4Bmbax6b2+MH207YxzR+WKsxd54lf8Jjy+DE/UVlZ55ofnzrCbUnNLoeJd2BNXOQaTjzmUFQS1AOIdgPFDd20dqw2KQkkTjrv9EpTIen+icSgQ2CeQLjxaE6yWHYbC7hKn0WfNvikomAW2R60m5BM9CWcKTVMJPSZlvCTl3hO0vs5HC/Aw0DEOgeQh2rJIzdAh3ouX51eEnCoBiL0PFxELoqwbc3K/kBLEAAM2PzWcgoXDjBkwUR+nJzptaUJIY4+oyWJKIjnY72l/KoLHJfvGZYhCPu6yAu8VkzSqyJed0xBAW7jrdf/TSLjJTQwALVqSwAOUHg/D6UsWSI1ZXbdtmCXDwk6WV40VjlFm90WJczbjubWSZBm4poV8xkrwVOYvn0qMjni0qk2srGJokKs2ibggFe4F9Yk2+dTga8ge9clZWVCV/Zocm0YhlcnRkfyPJgdO7K9t84PXVqodUCcIKv1gUG4jheq1Y1ABngBEugrhP1j3n4ODolYt1DSIgvqEWJ1pHMRvBYg8+VqHq1gsKRrr3VF/y29jELp/rpRvrsovomwK3y12FyhhPW9j0QRxNUTDh2a6c8u8bMQ/LmsQ2Z7nW9rqMGMHnorg5nHfkFwdMezleAh+YhXoqwO9oESmRxlM/3xEVq34jxHdIQOIRWwst8wlB+mnUeybnpJbr789xY3gcp9eyHUXsAHqh87wbI8aBIVHi0srYf+ea49pGyymqKko33+ISw7MUARdm8skLl7zyrzceDqr2Z7s7IW8Ku8frtBxvW+iD9xiRn5M2hgXuc/3r2W7f+4R2PskpcWV7itPfhlIjS/N3uR2DobLNr40Vo3ApzZwSGOdP2lnAOPYlXXmBNVpdmwTY5DFuht/l8+IlhwsWfl1SjvXmeUfJDxXOS8+sFNOgS6vWcXlUBiwwyJ60eDQntjUqJwZ8/zhqm5KLvDoF0yErhkV+nipu+raObw5QawqGka0og2rHI4vcLtf8ndE4Gpb8sQH/TCYq8ZCjHfa/xlPuHVJJGUZAxHlozGpVeSkHIBoIAY5+V8xFMH/kODBMH0oyu50HnszXrz04zEMJ5AptgC3fHBKwss0t5g8Ce7Xd1knQthWrK6ZSGlsOr+g62FmZoWc4yllNllzZEJRmfp4e01ne4w/ewZlgffQFf5W8bJjYIYWwizPdMgz2KMfBlv/toTD2eynzeCBz1JqtVD72OkJTDM0l6xzkfi+SmEzYGNKHO8Mc5TW6mUlLY7gLSujViSdJ9wBVMx6G2wCtQMMVKAjVCogrlNkvO30BvQOFGpjuFzZyPmAiPSX2cTj+DKPvQwZGYZ9bylltYTWntik6l6YKppTRCMrhVCtWe5XpWdLwQ26nViOX+w6zYLG+0UBzK/+7vsuLy0ck5DussygWa0BmK1wqNAmrLH4GJiJHW24HcQaqgBDFpzQSyG2DrmwSBbG9yr+V5H7cR2rndVIjp3I5HfvHiwILhouC+zJ0VSRnR6Zzd9PtuDdQub43eHQ8T+0ePDnsvKVdlGm7q+L7h7r/OYTa0A/lxcEBAK3dpWBqfxuWqxG3w7SPs9knd0ckCOK5e+HGUiwnSSCO6OmkQpuhGSFNfOzEZM3vXNDHe7e/pN+6jKvStgpyA1zh7EWSVpLFlkEd6kqjlcOQVmv09kBfFfg1GQXxJuanr7ZTbwdjuliWW8DkjNlQgplNwHRlTDky+6vU82hku7ilBSPy1dV64c2Yz/S24/gqya32I4wPSWt4AbLs6l6xUndfKx2IyDkU7FxwfmtVRrezJcXM0LVTk9b7++5M8focGr/wJHMDNVazhXWHObN+lhNstqnr6GnTG2bQGOPe8QaiiYaBjq9ItsZow9MJg7TpvkvDmBgbhZrRIRocmQfGsEWttmgkYTpBSF8FCBnahLwuZTXwtTE/IxysGneiaAPo7gSl0RjR325vCQ2hnd0gBX4Dx8qfW7CO7UaD9x8XQTxW3D0MG8WhsEbynFc+vskHfYChitLcutiRVRGzliUtuf+QWjTa2nXbN3WmZ1FJWsMY7IrWYlSRZgFZ4KNU5L78LB0VttdfGeTEUCOB7PcVnEE0xzPwcPdWp3ugIrAz6JAuytzvQ+Upm3QDeWPonZehfNjLvrZWXpSGl2eHXNwAwd6U4E/cu36mNMXWSvIj93mFQjYAtBXj+dqSQi2bRM+MSvtEKvjymmQexkzqyqr9ERZcB9ND3mA1IylVEx8Xw/6G1UFwDMq5oBHSIWk6O3y/ouc9W1yItPIqk2E5asmTLn0j6tysp8YGuzYZ48SeXT4Qn459QElv8GDRsXhn/92xoNq7/5QlI2ch9BI4CWkJAXKbJq+gL93ojrUTdh6Rs4UwB24sF5HyqCaHt8hUjF4s+91aR4F7XzPuC7bglHp/5hRu9RdTq4Izf1yIPnhDcSZrzYp57Ug7Xj2bIEuOlBlFqq5eSwFy1yRj+d1uXYnrsNEsE2w+Nn87t4vaa2ycWaFmS2wmVCdV5bpMfN9oZEMiYDIF06BbjdrRov/cLTnmDydg2X7lQXazS1RRCvHJSyQ3Q++gqDVdO9vYvmTaQ77xbShpPyZs2gOpnaV+xl3ssCuEGfGeUt1YOvBFXOs81g29UkSMPqGzgh7vmpTV6IevMXkqdz8qEOCGi7z8JmYWWTXkUuorCIwa+jwksgCJ2vl1pLX2tuudgs3iOnq284aKbFkbyN+LRdWc0IOavD+bKLqnXQ8+WJywVaUYqIPI7u+hddWqqA0OeDcN7CbJ2Rl9PwIq/tIx+f0JbdZSH9WqaennJwbmixN23jWRBL+jx8or706KHN2TwneKPIeXImzFywvo87b7a9PJMzhABs/Ezrc2BHw1CL58V00UnRb55mFMXjwhSgKOkaEUB6oUY0iNIEsyvrAEW9h4mCj+hyyrLKQjVabqVDFzRO0ActNiICrpk7RVDtZoKB0KyCZss/FHocyzwKXQl+5GfFMWzkE4Ke06alw6LyueHZMKtxptxFcspZYya90zmCgrkOhudMTF70ZljK3b1m1nAC7zGMkIXAqrZ55zPoGhQjGaNDdUsq/AxM4sm2rNNng0X0PnEKxcjrDUbUa6FJu3BX9SJXgmQNMdc8AtgyQ46kyhu+tzV7kuIdmdu7kPxKipWLicYcFsVBOQegS7Sv/wp3HLqvL+EMX4hAgZLwT0lhuxMjbm+4c6MyfWQ/YR94trJoOEu+0OyAd7Z8OCMhbt4hUI0vWgoYDlmt1Ebid95cnyunz6KCr62NQVeAuC7S5xDnTbkzG2Q9/a6haeIB9RO405tWraF6tXbK3PMmOoMRVngyog9bKlDX+3ivCdSsFwX1yPqM6v1HR5UsjNpu2egRhUT8aQuGtknogl0t5Mxl8gCRTcgZckWUetyxQ5FWl/5c/1+NByvJVEGDsYqjMmPcuDebY7VhmWGL36Av5SVUb7wRkp1r96kxYMEp1h58V4YDFLXAAHozhBl9Lhh2LIjkfBch7t5GeHt0WtoiIdKqZ9lYjJnB//4+LyMytnODLAtFbKZh3EBj7s1SnnVLJYcBmPpwYC1KhvW46BGnlwbIeZ+3ix+n1HEJSkMBrBE9f6kytzapAZUnw6yoqsSPxudZFTXrohWyr2O6MDiRiZiRcWVfj2KdCBf3yuPFVGcvRk7leYNsZ3g3lXA51f5XjCXsh9mRvovL0ouOJUca4Pv1ZLAivsIE4V2/IvcnBUAFuZ862n9fzV1ibiptmpOiyHPVtjdX4LpJpkUc+vEiOaEW4H2zvywRmJVw2Vnmmq5FpwVc7CCbidIMOstRRGU9pm9KPt50I7LBZgVitydN022/sv33MibwhsbQVWQ9A3oHBwapl20TOEfmWKjGRXJfkX//UxVuzl6mTx/beff7Z6i8fF+RXrKqRwfgidr21Xs67C6cKE+RMouUhr4dg2fGM/Hv7wOMlncuwBCGYeGnit9zm6j7Gf2Z4YLp3o8teDZ31ybSorl8nq2Lb2U/BjPMgyLz8DsDeLc+4rrzY7wCJDOMrp6k3khpAxm1Do2K8onQenrTgtr0lr1IvlxeK715eIbeSkFOr/YYF1unx+ZTUQPQGP4G+9skLCgmtELSye1mfPSq8zWWEiqHyw+yn+CABQsG2OLUnWlCSDnKvkfbzHZlrKgMEqooMQDiCVpmu13AJRRZ97eja/gstxUXlMzy0GiZ8uBz8NDAn3V5MDTRwFzMYtlTNHKvZfn3/91ZQ4yGvQ58gH4JpygsKvYgFEnKs+ieIwqngoY4zDB4RS+1mhj4Gk3yXIp4C1AomFe90aUt/x+TqnpMfGiXLD3Uxlc1EbaDyq+CCg/6Byz9HO8+EdIPo+YnNk8LZ2Y/doF3ebllC22jEk6JlIM2rpYWhY51zVvu+HYHz0wip9zxY8w+zK9+MNU6v4+HZzEtP5MZR7y7cpC5pA01qw3VmdijRvm3q5YzycVm+GwUbgn/uPHMKunWZtBmHx+oUNdukqPyuS/kxwaMq4GyK4d7xE3i7m62soxu6Ourz7OYIF+AzW1YWlNVL7MtmG+rYgEX4gt4JE4Fo1rHe6uNzxgAEFevv75DIFurbC48evx8ajQVCFzt7JEBU+eepJH334lGme+P6jEy/3yDQDUg7qIMqCu3XQ24DoyhYLEHYy85ATWy4pZMAV5mVCblIL1hXLcwVeXK8tSPnb41SlyX7P+GO7dGqvKh378WAUL+sRfXbbiOrRfDkwknoULFWPgKO+Wrx1tqTB2YvkBklDD1nj8BYp3Sd5cnKclJfiAlTcix/NujM35kl3N/PXIx/Z+eLK1H/evFievzi+MXV/m4/i5aDBr5jdOG9UkOi9q6IxRG6tafmxKvq0OHJvXuA2Haz4B8ttkLvVI6v9aE+axe56nj3YH3YzbtafDBnjKkZmtWXWW/Jhtt3LtykZFRomh7Xmj6y/yuTfWZvJy8ej1gdUKokqcIoOfAhR5CA5sjq99zYcsv+00dWdY7gXv/3ghVEiENm9eOtw9gW/uua3H1y91totz+4BvW/XR8Od0EfLC00szsagDxzvV1DVCj1IY6vqZWgazS9Z9R7T2bvvE6LQGgHNmmEcVpXaKlFEY9cNRK5Q8K3QIfATrumzBVG5TV13n/F7zXR24qlWsPCsQAVlz8LLev+W3GbmFwMJZL+9MNUsok+/Qww6GW+y7LgyMQ4smW+9C7Bk0EVnHSnEEC4ev3+UgEvH757mBKwZTjayZkaavicNWY2ldYFPpj+mOJsoVLqcSC3PmhDyzMZGUzKlgnwAtzgpUOCzVhonwxebw2XCV81qDa96GJoy4B+XLguP/DOnU0N8MndfRSxpL+KPeeHK0xKdO8p2GCoUfKvbH9II9no26tAOUAfmyNmPpj5Es2JbKxZXslTJIb5x06dM0ljRXW1iOjTwzvt/kAKtMY4nVFAImgf+57A3+0AOJ6H4x4WTsP0t1cWU8cIWxNahV6psZrWCJfbeVU4RBprDSeqNz7Y9fm277sJ35bDrahWLXK12efTCn82RSPFvrKnl2iXn3FtKkQlC2uy7jQ2Cry+8Q7wi1XGCpy+CCIHGT26wL/Cf3HP47eK6MtVeB5Cv2bUyx2FIafz0SKFKs5/c5Orp0FP2Pii6evsEbwin7MftTvOBADSv5xgz6odzgagd24eCRT5mWTwgw7Qr3TRZ9LE9PVlzi5OBumCkMlnnouUjltj/oB/FoaVj3AM5rR7QPgDOwzvDKezDiUrzbHmIRWO30npxkV4sFc382CwT0gPMinZMx5bHVYuNluxJFlqdsl7LbyDTYmE6P02Qrw4GMZwl9veXvLuAvXkDdBh+Mr6mwyXy9vP+7u9CfGwZO/DZ6vycJvXaackh2zJSYbg6d77vLCYjOP5DzzuIyP9Ov1u7nWUZ15COuO52kyX9+RybHVrsWAtqs+94HqI9SJ2x5mCU7ngkyklWlGkFxe2hV+PC7Zz1nMbjbuxx/5ulGxgqeYx23i6vkH1hgEI+C1IAXTZwX1lYM9rvsg3G3GUbK+PRQkqyMtHwZUkZpb3D7vptnvl1jLQpWgTBfsAx9sTn17gDpEFoXV3VBZlaljyD85KyoNajByEC/XP0Q3dGcs6V+06/1Emu81fvchz61s9Esl6CNuzFShjNpa2o7StkQHhPiRPOoZaHekVJy0Eaamo7tHzY9pDoyrHk2ZPwo9568MElgoW6tlVQBTrM30MhSx4OBo9OqljwhUpIDs28g8ACAsKO19fqwcFRmuh+usjxZ3OUEM5zLUIqBBLzyBdksLhvDVeMr4W8aONU4nslxAU9DNf65ODCXiKpdCckediGm555k5rZiJqQ/9/TAC9cvHTp4vfi00dP4wanAWiTdetKJRZaWgqVr7jOZNY7fzzrqo6tIEVOO+Pkxy1VU9FbM6wthKWTX2j0s5HxrWK7syaCHkfBYrGfE4oAbrGz6RdA54DqJsgiiEuMgM+oTg4iCUAhMgmwiW+PtBETr1bugu5qVkSltwRSwz3rOuODcp7s3yv0dBBgAodfo+N3H7u4OXpmuH9lXq9U1FbRNmMyWL7duBCWogAJiXAvcVBdXIPAoj4Yacvx0rY/4FNfYQdOGgrORKTnFszf23rdsjA0y0A/AmfpmpBhTaxjV+w1PGPDerIZ95Xp8lAOh1Ta3m7I2Sp+lDGwtMrClF4gBTXoFRDHPC56N+LNrCrztbXoCqFdWlyrOoUcE+qWcamS3mdvmao9Peb+7+WEObvq/bl/JH9vQqdkk68LpEqYVZhOG5UN80ZHawfqZCAK19s44vYANkg9TCpQtmNCTTukOaudry9cwf4I1iVsozEQGm8EZ5N4ADDTraZlv2SrvcN7Hj1RYHLhQMTj02JrfHMRKZ4m9TaGdx8B5gcK5kCTpFPi/AWAwMe7AC8qVJA72lpFkUXN/jBMo5EKoKUWyioO1yyJRanNAXgPv8uVC8M8p8yY4eado8Moi3KnekYzLl+SFF6eo/x6AQcIiGJfGyTzygz4uEe8pDuEdoUOmbwbHyq6yLZPcubKj0I8T8RobJdmNwGV4UsHrtaQw4VRKEtvL1wOr4hkcQ1f2OEJAk60FXSQrbDXwaNxSwMXaVk9eX4CXeO2V0Qef4JS1MitIyft0AH2lrManuuzznL/w93X2tG1RnDd//1t8prZ/axBayDNJjUkOWC7JprDE14xHBFaR91WT6uJnj/eIh3jtfQFKmyzhTVrxCOqIzeq6JxH1EYuCkdIMEIF2BS3q6Mn5Ov6bam77KzDeM7oNA3IhVBbHbSu2ToVplDu0Rjb5vcfw1/Dow+afQ00uy/ZUQcjREAE2zu5fHH70C2DxfWMFqIwBXWTxuPF4twNRadHQk4VAggU8eRntd5Z8+emnC8yZJa+m02JIa57YvoBq+rk6lD7+6ZrqlP/YVsdatrAra8O02mdg9dzPoc8Yf1L4eqI9yMY+05KbJr/5/+96dOcB2fcR6p3WoZip6gAZCYpzfaAM61LSURQFF6d+muPeRCxNP9saboDuZ5+x44w6QIY8mlAjkWxmaO9iVnV4fOl7ez8atPmLb39oKTGKxDztkBEUvhkYNvKU84Rafv6iFUF+4VO3YwZmci1x9quQiPLq3thET9uJa+Kd5FegeHtJvbUK719Q7hoJrjbpaKxyIuoWU0/LhZvahYTzrV7/35L0fPV9QJ/flyc+Nfra/w5vVziz3pO39/X571T7zViQ0CB+KPck+k4Bd7MCzB2SWi4ve+bxeKi8b7w68UKjJV/zWlOHdMs/AVOOKpakizFkeT8FzFnz+CwAIi1OG6dOzvuUrQ+HDwLvPS3k7+dtDP++aeHFgRm8XLiNanNx6gQ+UCyqp6J4HkyxaD9/RDZ4CsHzgm6a+GWqXlP5R5auWCxpkAsWK8kf4wCQgbuRaZVfNK2xk088TWbPLEVfzRuYb3p2f9snexDDuXg+OiRqSeGx6ht5zfQdl771KQ/g98kAE+MpIdiKGfpu08RzQsxgJcCGapNRw937aBrJjQeXIkEa+AQ5FdRa7EXqDi9uoQet+rtjSPe5LBcf/zrU6SJa40mPLQE9gPN4veWibKi5aKRPlbus/Q5wR+Ex7Z1/A1OFCcJGRyyyLvAL18udCE9uiYo9+DZxYruYy+uvpOSzNPq8yuaTP9GY9aGZJry+pxMrrjSaBYLnXutn3nzZs9+qUO0ou5AbeGTylYHjxmbHS3u2SpUechh4G3PYpjiA0vskHMYkBfzKd7DOJLwbu7tHzf7vokHc5Dxx542x7oTZaesTZd+Hh9CUzTm7IWcGNEmLjdjshqEXF4bcqiCxAbg9qGZl2qjLx1ftVO/xMfBmb2RPovLgbVH21j82Ec8G0ifOhLdD4cvp+bHkyR/QFnMzrybIvVqFTwqWmvu/pi9YS9RKZD4qK0v5f6OOBnfjooPvF38PEQau3Gz9Z57s2/I6pF75MQPeS5k/zZprg6hweu3z3JoaByMGlbzCdB5pGa5j/AZ48NMbOy/55D3MY8Z/nmPg29RJgaz1suIm3uQjnFAnXMgTtb1s33Y+Rcl2v/MHM4rLwcFgts3zljxmw5Qx6A6/+Rusy7gMEZc4bg6gVFp6Y1agFOU2Va1XwI0Oakwm6Umw7kcLDWFw20Her9pfs0cZXiAA2FtqOf2dqgnrkGYHvceAQ1TGTYk9/uKZdV3uyHbwjCHp+MTDeACYq8uorMmaKWc0l4xLV2wXdw0Nq+pOnYht5+IHt6HpRAv1M9548F4xTSHWnylIu+lInuO5PnRtmzRISpeJajKErHLDLLL/gJZWt9FB0Ez24HJx7CktAKLi70FxsszQFrRhuaBHM6C24GCHKgGwvVGi89Qxusx6XcoHYYCaI6B/X2Xw57ZiSN22G8mOzfCL0jBVTNDfer+spxWtWuKT6uF3tUTgcvqaezIxLHAomLQ8ToVsEhfxGEo3XUFfB5Q5CvjXMdq9EwgUqIZt0FIKNyKajYv0WusHzxl+GUx277AewmzLwL2SMsH1aDZIyfCeFSQr4PCgZEED/NkLx0LsYz9ybdGp+473WydUMcuwbFFlDhBiTs1g7vSbvHdBcTvHlWJLG7yeWXleLf8F0OYmzp0ZduIXQDFN2jiqPXyBdbKavHSgntNPoNUEe9kPlXe+jvkS3+DXLkTi+/8IfSji5b/6q8hewwh3Z9E9iJC1Bh/F635wvHHkb2N8Pv6PLxS4MAuhAryoY3HVix5AWbR//xXglDES2OxGUhl0emBTNw7DyCPP3TBnn0v0aM/yuNkHpJWRyKHaL9wFyh7cySCrT+Krr24xG1o/Yoho2gsisxiWtov/h2CX4Pdlwt6wMBT7mzp26pfL7CvwGqwBT6BG/6lCxU2acdxDkb/OX2kHppNEADKy+OEzdLL6JYRB3UWB/T/cEmbA5mzKfS3vrPB/cnPhvsR/C+f0prVUv+7qyewAwCwjRDSmNdwdc/Hrn0+2TtZvloigU/QkMQyn928PEPq6yfvj8GQnfIgfrf6BgOcYOTxFQbphGvxBcdS7hBcaLt4pvkkp2lwW2aYnfAuC8XXcoDrogyn0Pozuj3stbt+Ll57pavXjA6lpirFVOhKOGkv5zlSICXi0Fd8BHT27DNqN+8aY4366YXX1g5haRmGJDsMQFe8tNCCMQMff3hIebuLWNhJpYy6O7wNEEma0WBcmJXNZMJ2uDlgcpfEnhjoXxmYaXXuzUg32FT/oWFflkVp2fwN5jjutFS0xNJqpZWMqrJMyaqyoXWELR+2KwdkhTBeVm7LzHx77f5qFYwHeulyGphHmhPNC2yO78javl4vT6+c4axSzGm2wlDNNaTSLTvScWlWhusXhkI8hJhLPkFE0AOMeIqWQjM7JUQtnkXeNYra0KU8iJjEkfLWO/dOce6ouLMKbZodAq7ZuzzDC7x4XCjIDWtCe9PYLHSl7gStnV5bLBwwW9gViAe7v5ei8QgEO2ZhcZN2E2fbpeG1uSlYZBYtIWGsACoOdJ3vc9orbtBOg3p4s0/geMDz59rth513VPop5XLW4q0dCkXgiebrwy9K4bQZsdgOV9+52HhQT2c0qKcjRD6glDOovQNSlvbFQn2QJXLIbCpJR7QoGHG4UYbdhUlRAOdFvylmJQiiEddUVSsq5ONi7/v+10id2wsTmvc9AZUCdKe6htqZvcVp4lA8Q7GjUNzD/g52lbogo7hwEMDa2jBcJIaddYlgr/IVpTLPRuGyYfmoSBRXO7pbj2XmJ5BlAQJb2Tmrde0d1XUBwV0QvKvUtPnaZolVXofwDAjjSGmEO+WDu14ns+ZXTnCsnT+cTst0nLvGgYtKtG3s++5DGa68sEpYe1uqScWLsTLiFOayJBSLJfJ+wyJRGa4WLNKWN89jWw8amUiXZX+PdHxFxh0ZkU4F2lhZadb8FuCfufCVKhvfmPlZ//Q3VhD2jkGDBw8CnBv2HpwDFN6li3icXYrHOVDpbF77FnB6L7svta/eqVqc8Y7Le8/KhlBljIsZFXFCFm35UYBvNJCa8AY7tHR63XH58NHGaKKRYgAYpJCRRz+6N0wwmlElu1j3AKkzzEsJyB6zl2aTlngT1fv0ANBlGd4YwVtTZJJiHDgavmq105FlIUXxdRYD8iARyWghu0OxEiSxqxxfjUM+iHUMfC3J0dz2PL4AqKUIXe4Pzevt22Lt8Xdy6GCqkZg54+MbypRMQSmPmYI+8Aptftyz1LGqSrripLLVRi0vmhPRAOv5Z6p51A6NN5J9HHSGGE71cJNdVftybGb27W/yA2cfebsxUBIpiQcZ5xr2LlQDVjHTucVp41HRzYBiBR6fbqBQGYlC0INPskrj0ebDbHHySsaLUX/O02EwEwEOs/b0tIeccU453HKyEtgRXGhFjCDqPfoT9dzIO0hjbW0z+UvqT4CVWdZ4LPNqj3qCpmmDl++aagTbh2gz/SdeiWHt0E3z1erHfidZwGdGee7W/NAKVjYNgg14lGamS8KE28qkclaeY+MQrS8S5wxYVK4QbiVdNqF5LYIyNHncPNY+FBiWJ1R7AxrAQLxo5UHaXCm4ug/+WiElUWLGb8D6JuW53jh/Xq1Qz5T49KkFzwyaZz7VhtrLvN39Ik+zLy+/KzturoWgmfNyLk+cDnU8djrT8ejh7IbSBypz6OexKc451kfnnIa49q58aVfNHK9OR+VqCPhcTXlDkYhbndkNPMn4lGgRmFaP9oBrSak4LWD4qcKckB2pep3JrGcFjwAXLYYjsoLLGe4StPJJdr5C5d2X1zjlsjv6k23tNytU9yLJO9T/3jXx87+1+/ZrtUZsvLHzYxq7T/Z1JfCmh7z7j6j0hdGMi/MF/Imj4cUlIwfkMZTCKg6x9NpnGUCBXKkcG5jvwv5ZsCMoMAfDmMA/Nyn7uTsPCXE5AwuFSz33O+8Qf7nguDnIU6CZLD+ejbjl4izNt67KVN0S1ANtae9YIuDzd18iXQCl9xJ1LClu2/yCIUNcf+uhZCvxSG41V53MaonTNVnSMejCNRO0NB5aXR/m2NLaCglnCzA0TKAzvL5orZNzzYpv1tyyMcab2wW3MHx13rsHqf5icXo1c97c3uPDjmnfwkkNE3Pa9xeWsPfYHAEzheGtLS0l/dlu39SOU5+WZA63mMKEZnOQPU8ePqtpOUn1CQYYZRWb6iCHxLJWM+n/YddQ+I06hvHAXR0s6OOAGJQ9qsZjq3EY/WuuwQYzn5kZ9OBgGlKoCq+11AyR1oxMypttlNZsYhTxA6j/K3p48PSXl6dta9Rc9r37iAv62ZHzkBi+em7eVsHtu3+P47EauwtpMR3PXmOomD8j99syGbTDJyOuitzmtETFyXk5B/X/zfff4VLTU1UeniIrDhYjQaSSsih1L5UN3F6edIWz7ge41i5WmxwYxgg9bOzu4iinR94Gfyc3jmsSqIeJimj8Zc+5OBcrNPQOYds4EHKe6EYqN+9xkddutt3fCyXzP7MQJ9FlGhlLwYU8pYsT2w46DjxiJcN+NFy32a5v3h6v7P4ZY7bjmmsJNsWstHoYwyBENDAdXYGOWl724dVX11ZkfmZtuVCZhObq3M14aNMLz3V4xqDrDMmXECgSpoQZC6BRpK4aXggooIE494xIaxhowt5hXbGyJe0XZAGTGAHXAuIGMz33k4pRDnsZ9eLh1V9b6rGBKJ7d4dvV3Ua6HwBxAT58qge7czHGGU4oeLh/Q+Y5zWrFiMqFlEZDPihlpf2z5vAeHE8xO4M5Cd46t4+RtQfFhS2MdlZndkS/pkjTUiQ3xGQqsC8kQuMA804eZCA/8C2bjOFZ1BKTPVdKtL6D1Y4/32D6gxXLhXAwvJrG3+dg+Jg1svCHMd6SMMl1zMlCXJ7nRxKfZxSTLOGS7nDo7HxGzTSdHp0b0mIYC1mHSQXVSTMmxOSWnt1ci0qI6umTJzjq5y/NzaUfT11rzZwuS6DgjCEGkTMYpFygafAYmXQ2DqR3Au3rPWpZ08Rz/OgjaJdQ9WT8+Lf44HvFPqk4DSHVYYoe7ojOsqrZGZxiP5h2OGvqiQaZOCXMZa4E3tkYW8ihdrhAlfVtnXShpdv820Ej/z/V+wHix7rHmGT7/umNhShFw0YmLE4Kz3hWMjRvBkLKBRJbnt7kvH+EMwXI8fGPq67QIuEOhwpAm+/sLLxUsAGS/A56DVnHhmFBo11DGsWfFNW3j/QbNXLWb3D51B4atHs/GPuK+458bjZT49iMJXW13i7G5NBaNG6IBZmughXEhZLKqFQlDeIY2DpHIKvi1SMaalKKcYWSXHSiopYY2D8xFXEnUB/3BZjYHjk79mQJhr+dpp48/B9/O3kP1jwPnSI9zBYEvvPJT+Jv4P/wN9kT4vsQfv/Wf/72Uem3K8WzAH0b3Xb1VziNQ6kt6r5xgD3x/nantFqoBb1CQ33995VngN7N6IzNTfmVHaQf43APOPg6hiXC8lz7sL+zzEy3LNvjKg+3CXzKVrle+7cUmnEBe8OVc2+Vp8HE7ybNYGxtZoEMJbrxFVOxPyoplvQ1sfpCOPKkQXgMR6tfZLbHHT4Hb1MdfHrtRDcS0bD30I+k6kDtIVRC6S2kP7CTp20LOcg9CnxLt/ui2DRcuYnKmJXrBYt3IDQM1B5aat0K7dknUtco9R3HtsvMfL7e89GTVqwNzVOAe6OnOUu0S6lT0OjHfkcBfPTGZqO0B6SLIQRa+Vl506VLORhsAE5UQumb2xzL/ReAtLVF33KZRPyaKCRQj9/ZH/nLlDPSQ0vAMKLCzE3WluHEJm14d+Pe9dWPgQDkjy8Oy269da2n4yelTaq33gkjA1L1VilHit12cnTYSgW3GCSTqoHuGh9BQVoVBfhEzQp6Z0vKHl7Fcgt/TA5qBWjlLmj0NqAZ1unisVz+innZnU7t36dL95rl8YeqFcJkH4poppCuUzuFWyxlAz8X4mL4SN6DDJRWj68f95DvdzCMEPkkcTRfnB0sZmPv/ZUfHm+OiCRsPGOyTVJ6uyVxwNjcTpmTYBumRf2DN6Gv03FewrwPWq2p4yJrIRbmLn9uKCXEtPXBC83wV17hutn0t0/ozSXlw+j1imBg74b8ViOSwJQcHtRuBhJqubpKrBy94Tr8/tsvGAvE1CPnb9cTUQm22PzB0hsnCJD6b8ZOwE/yEujbwI61svCTWUFXHTKLI5DUB8c3hxX7KJ4cXtnRVAmZ34LPv/WIfOcnYheChqNaiDLEB4nsIAx/qDMZJYRaVgP3K3zX/jdbOLweUtKXuLPw/bh0UFh6O8d7yOggI0Kwcvo9S+YFG/BMBxwtjdwNoceb2ndvh4Y//uX4xlwoHd9s/iV6U/oXLM/HiT2C3/QFEuqn0j6z4eKjHCado+vZ+RwaNydrjq1tieekF2Rx7LOhN4lpzg/yRL/fp8fLV9kbQF1RziiqaozpH/oNVvlHbrrdyAK673vTl5cZ3kCXdDTS4hbEipzdyPWIk2fHeOTax6ajm3x/Bj9eXx1JfkMo5qL9g701ivSX1iMdaGgPEM3Kz/ZcKvXzqxJMITRMAMksgivtYCod+6q0w35bF+xV7nV2RI3YUJmx89g9S2B1/8Olb42n2SMFfMBb+ZCTKQ9fTywKlWiE5RETnieDMKNffveIocfcLHgYteRrINCxl4atDNaY7ULtSh0dm+mcMxkMtTvRUTkwVATOHNYgigtVKmIReia5Ue9leyOYGLdCKdqM96w5DpWQCm1y0pkAVzEiJuiNk8YvOv0acc7L9beLlyagg0EKFszD6SHLeuNaGKcLGeiVGVIjiT7EvOuZomCTpcdPcrD8rM+a2gPJmmjAfYjBjUFN7mSXOnpPLU/OIVvDstcTyytqBxJpm+8ePTIu11GL8ePe8m3bfUBGPSNHrtToA4tikNy5t6E2AZO9BpuTQdposuLM5SlFHUPK6TwGPcE4XZ36hqc3GeM73f/A4kQi1GgGE6eqT9FBbm+vPNS7SckHHJO7Ll28nK8lfK6Sg/6GWhi6bFgvV8N+V/V02xz1rkN21Ychx1aWHNvQ/3G7ka4os6m74esubfntqdhNtLu7ve3u/DWeYBijyTLTx1x1WWpvmX8+fsbuf8+AjUvEgUFxWISW9sm4Xn4xuiaGoIolzax/9jMzEwKCdhcNiWY4wdGw/VHgS8w4WjJoa+ebNEnHoXZmOY3kI3qTQpEfyMdP/EC22zbH4amAEZVxdnlsQqRd/2ZI3ezH17BajwHlo1Xna38YUrBp+VwoUi0Q3iwOSAtBFaw8080s0z2xlEEdf5LyeYA8IdqhNpKKXHPJEqi0qxtfLDqv2Ewttd+0hSEfYZ0DfBD15vUEEjrMsZMmB2lJ/TXOn4BGI+qetqPoXz0Uk/7HJg+Hu9JrfnXQ/OLIie8ioThtKv+xYf1Upc3qZKMcXsjvlDxVlNVMxQcKzjqXRfy1l0ZXLfEWajtdTzhxOcY31foT35Q3Ht5MSGl7GX+qiZgC9/UJe3q2WFyZx3I9A9UG5hdtEppZJbfMeYNuvJArQl2PYa1AYzPSKtSR5CgfCJRQUCB07tpwh1j48jBacjiKeUA4jj6meHMG9vVdmwWNmz0HAlhK1cMfryv/w8Mjjv3fNXS4G0wDz+efGOK+I2bpHUNmJj1A7RjtnXgpDk3Xxn0HJ0S0Y3iLms18xyjrK1yD02ntGWZZ3z/Kh6BRY2vh+h8609vGLq3CmBKXC2upVIFPwYKApHgxqexMiT69J6FBdudTsk4qpHrYll4fnXf0ha3v5Gdq73sg+M1OV7x6p368Fc0BzUw9qy2cJ9ZOE/crn4nAV/9op4m16Ri6+Qe7Riz80B1lP3TNG8PJinG/OUrBYZXQll7qfpEHbq3psPtt5QLQggNEE8qqolNR93OqCHgIjSiMpc82u3AFkOwRMoLDWCpDU1EH+gJ3u5GsJ9futiSqooijD6V8f45oU5nNNAzMSnbkjvcWa/Nz4tIoTJ+PTc/LjCNxgdEQHwLuVZJV4Rrvz7DWbgfLhwcA17isBRPvp3Kq18wpS/PmM1foS6+2S1bWpQl1HL2miSuh9HATSF0ADUjdTDdgjWud1W0KAqWi53F04S9pGfJJaO+mxmmC/hvwYz/AS7FKUy9E/y1oRGuBFMFDEeoJTdPjUj5YFDm9Me8E49bbQBd3NeADXqcBd6jmALcp4nwHTdHpo8eObvFYRl0JBdrDLTQfYYBtQTLh6itihEuwRU44hVpkfVOg1Th3G2HXgCkY/ReCAPBJwAKh68Hn1CPqfQuuLhlXVUOs3J4dmzarhmfHdh4+dcVdUdGBq7P8dzvx4X7ziXTspze2efxEsrC8lEkSNvqlFCUaGkJwQmx+5AK0GKrpaQR0ZJooyxNjVeGoxYKgPYDX+Ije/LN14eRDhpp9tc1vUABw62wtZ2B1SxnTPV2QL+i+J75/PgarOzuHdaPnS6Na7b/zlVS+aA1TuUTuSXYugIj2AfgGpiuTr+xcQqTLPWBNcMHynW7X2GT3QcBKJCw+2XmxoyTvDVs/hI58YXgeTK0KwLwHgJb/CFhQMqvKrzNWG0klMes0SbMJBO1tc3Aql5cOwdi7G3IhXflvFxUU3fpqv6DTuyzkb1JAjQ3/vvmo99o6RtFx5dZ7LBj3c/AxtrLTxjUbPV9iq3vNRx3U3C6Dl+9AjvasHr8WxIYuQutYsVr1/3KBUz3uVNMKRWnzyAV+SFGI5SujhNb08yUltdH1BXkt9LCxJjuQKuUJ0oGfsFH+A9pE48NoZq6aYMoiCXPToOEsH532iog+hOCLjN9wLOpH4FGuu52d8uUv2wwsPnlpxezuKkXscdIQkGCDr6kZvYGPBH+34Iv6Ogysi7I0VrxridFmqeXnDe7Q7oOQEcTkL4pee3I5/xESOltqExRCQfivMFLpZHPLW0SOhT8BCWEQs/AYbzY6E/uvC+0+o9Ru9XhVa+9RP3JIh2/+alUo69033NGwFt599er8oaRgj7pg7cT578/8si2KuuiLCllYe1Y/YIJHHdCYJ0zL2wd0FOPyGrkw/hA/PlRcXqPuCm0z7fTtUSKpjV6FiUR3w1EiQV2Dn7Mzr5n5yHi+Xy9x/dxg4JTrzHo6UcTagQt5zpzWdpO7vc/P3ZjiJoaUdK4q7nd9y+yFXw6byss+c5cv7UhkrSqtSNSs+hAX/i93KtPT+v8f0KE6W7wyDKHZ8IsqTXCVab/8LxWY/u16uYDKBX8wLTlyt1T9nPFuWKPnvu451cBhgizeKqJsir0J6qBzR8OHQ94Ral7imb1bUcnZiawZxG+GxfKc8PvWEKF/pteG6AaKsFrxMMgOlCLn2OOHNsakgbYUgb4IF8qkf0C8UDsDRbTQD4ejhdbAzlQZLiXQnRo0fA6fSrwjlVo7kcgm9+PvEpQnb0vO//UYydDBqb3oZFWdG8tvlon8PyB0KUjfYaezJCcg2Cmp8qjNpVk6nWZiwfreD5SkYgHhurwlnmf0FqmWJt6w/f4lsT6D07uXyzVd3m1ffNYWkDvGlekQ3XJG7DqZqphOJfEKrostLda7KqCMtpPJ0axR5ouUIqe/HZVMnWLozC7sOWc245omu4jA7sI3Pi3U8RXVzmgGMOzHaJvthm60LvRg4z4rE4LdTxrDa0msA2klhD7FiQ+hUHhZ7dN5tf0FvNGQ1gVU+k40VL9Re8L77oOYQ3E/Rv2WP7XXQAO1ajwLWrFeijOk9rYUmM5N1MddtWa0/ZPWj7C1aDWoTxUlhdlgE5Up8d7zy1deDQ6bX+dHSlvpT8X7Du9kkT2TEKOVi1VGotsKHWvdlk1TNwrJcOfjY2828opjE8y34z9amUeA5O+bWwHJxhW4QHn/cL3PNDpBVsVwZjpwdunU0NZQ/u7xe55QPi0pS1hkxmHimLDB9FqlLZIosJRnbfCmRmgOh+QMxUwH+Id5jFenp8DiRYQ6qYEn+K6bShloq79/R4kUmpQzCBV19ILcroOQivhwtATSxHf/oHuMY0OREqSHanl+pXSNBDV3jpJgy3CPqwRmzQz1qWdSc009rPW3gED8+CP3GXByEMHSveUMlTzsY2A7jkvl8zEfwtFdhL5O/iQdQANPIN1wpUcfIwSeYL/Ctn66gEzGTdxwn2CLy9tQAC4RxV0XAUrcdRNYmV1XgXrLkUgrtgR21DvFDzVosFoX/HVhjB7Y6fZXFRnwumC+IL5/5S935MaIs7B0R+4iph+AM+3TZ8uTol7ouoVd52CPYexH0DZqvL2iFXL7VS6dwKNb5QNxREc7m7QBGVfPTB9nXGiJ3B9nIcTx4sa2A3ChcfZSd1ZpN6kuW+ySzaOexe6TDnSwD7CHD98IUMLZmojsRFtk0Xd0HvJXpNoE33/CQ8JSv7Nxbh8P2o7EZ3hGLciidI0dS2EWgytjQ7NzvYAj5vscRwGrT5vK8xCZSu+D5tiP0RT74zwu4l8UEa7s+ZP0WzDSkw1/DUv79MhWo/s/PhDzmYmzcEd9Tt/OmrQsjQFvR3CF7hs0w2m+ecclHjBdN8KtP+tpBWGKDPVOZZWr5bMIWuybUXT+oWdqiHDa2BoFJskkTJWFuU8SynxjrcQyyFQeGedMCIh5d71dRG/pGplcm1h5N+F61+oiPwfIE11XKTGh5zs1DnKXjwrVOz5F2BKgoH8/UsqSqvnNqZh3NaoEsvhf/2c+4UPIVC0JVQqVbJnI29rqeR3ufHdtu0QSF5SfEb1YGeIclalRELQlCH+cden3QKHo7F+aaXvIHJtSsTmbBoKLZhbL1UWs7+JatOKltITYnuEaKApIH7Qcv3Wlx0aAoGUhLPvrxkXWo+MP/5HFyJjpnulrjKlyF4nHmtdwsedqVJKRS14zNgb5T3suG59FWHIBjXoSS6Xu524eR9kvsHtQ7NvSXHNWC3YA8HKgWodcN11uYZC407CEMc1l2NtKFxEn8LBL6rZbp+S5I+pxFgfGCP3jL6yOGEODNDx/x9c0SmcKiNne9Qtk0NOeiPuSHp9mspw/RJS6QDslkTD3MHXG750UncjowfpQ5Nr2qON4SGpM8LtrUBO/WIiEysJ9RdhiFg4l3VOSbBXkaMe/GZnqkm4XM81aIn7U2o31Sa52TbynUSd6DaRNgIiC+7vA8sH5vdRyDvyYzrd8lRneVuPB2ai9DD41riDW/jMvZxpDsFhyvVyaDN49JnqXkgMpDsKlS7dWPj67vryj0t/tb2rvcelq6nF0DqXnCCre6S9NnUCQ/fHuG7B8K3NWIstJwnoTwVmUEzh01CfhKGSUPptfozDJ3SdGtZNdWHt/AC4YdgKhZ3BXSAh2iIsocBv0BvHy6tMbc1TVyS+EdXuNVi8MU134CzIxp5L9BT1HQOCV0v9OJxI4MJ/hSUIazXq2kZ4YlOx0EQFOikuSvrUfhSAKOfeNvXJvidQZxPjuS7NTgE4FYLnDqwSxxH+WfwlsVC8BcS2RWrTFCbza9tpgSX2+CPvtQkrvS0ZIiyWVfn8nCZy7N6KcZ/8Y5wlHhPXssQl6YvYbRTdHu70qRHULsZbriNFojiLvSoxFt+7585VBRhnEAmzo5UuVUHdwHYSCtEhmGNQs6UKbVBpEDgMeBP/8GrNH97EcZzH+9okVNZUztnmMiq5Q5jXf+lXFC5kFyEc5NmVWs/iN4RTo/H2oOzRwhoUPTg5yQAaKzrZcVHl1EFNE7euyqpq9vgAcDblFECRann4Oi0PJwltbJSt6u+RUjUPgGwfEBEzI/qKqZCuQCa9FOXohNYETZqX8nKkrUA4RwsJrBljhqozHQdfh8q7V1SpRx3N3IFUqitiSJu1R5kNt+E+eIUo42LxHtVJCHWEtAVaLTkc7jd+FlMdVRJC/MKM3jAcwWjH8qTSuAZgJHkWtc0gZKjMsJggcWTFuaW8Rz3rmbPD67bntiBZSfQhEcnnsDOdXlOOu/tmB2RIJfl2C7n7/VfBPDsWqfJoWjXlfwBLvKkH3eChgv7vYNfHgPtGTLKClokt973xA2pH9fwCvcGB37ZBvQJaHf9RuuUBIbXSCP2Ix33q7/a3p8XjbrtRWJsqciNAuQdEW7Fw6JwMmR5GecUsYQwn5LIzREP/r86+/glzFxmSXuxmcUxxdCsP4DXc//MV4U/VblI+0uc2eTUi8RiIcrgHgYptZjlOzwbkPBpx0rkMwPNfCYLzprY7jEkA6PBspAX3TC8h1MHvBqUvobbYvnMht9vsUvChQrjQ84JzAB2vbML9mvzpTfJQye2MTME65czOlCUbID1W4EPCDx6ERJD0aN964ZnLBFxP4KAp/7jyS9HtUm1JQRa/amLYNGzcwdLKec4lNP2btPN+n9qMtQ8AMa/DHzc/FV5chqM6Irf/cO+dDfo3WvkStRNPmXNOquVhdXF+gAMivcWUGgNQJWhQhLcMDfweaKE58R3qArycBSdsIM9zfOguWoCmMv2WkoD5zXMxo/dp9Qt5mrpCp9zg+DK+ZibmXj3bbdz3+hrVgHPGuXRYdHniPMJPQjmdg5eR3j2HEuOdb/SMJZ6mr4zrtHpLXqlegtgOJXUnF4f7WIJqoZhg1AAC0lcXL/g6DFw3BRNEgB+5t9IKZhf4jZII9m7VfeVZUDAJfdx753+wk27K+WRijkTooe6vzs5sZZGumLglBKlU1pcLs4gHZLi6sl11oELPnfh+M8vZ+k16eUN3EepRTx1Px3XZZL9mwHKaP/tGjR77dXV7rJ81r9BVbkmPPPCQrQ9Wle3XymyfeScu1xKoOMPoSAaWbtr5W2dodRioKcpmf0/3ZkaghvZgnTpmxwtRFBPrAmgbJq9NqzLGfISMZqNx2t4HJxHutUhzKIvg4hMhiQ5Zzzsdb4eJEhNZT08hERHqFqe9eWwlit7Tlh7nbTAySYZcsfE5pxO3iBTKDhsXLUT4L83yGMfYCFEKE5ScdrLlYUvNemsQAFDl1eg9qTXTa7eBEJRD06eIW/BDzldNCSis+SEzjjgjX5Pbwira3iAugoZfYR0ZxLGIXq9VrfgBJj8vYVnPtjMErgMLVus8xc1Wjid4wWV99di2xMSdQ2IM0gGwGo+iVI2OdX1/+YAqhUNp0zYFbySPdVWqvsybof0uind1CNqstscBwEcoIqjx4qOVQ5tdXKz9BcK9gjrTtPIWIKitIOJ0H3qTTBgmMPajwePADNcJ4XS1ivbJnBe7LerR8bjX7gfM12VHId1ubfdjZYn45/2n59votnASjKNsHi/RFSgmLwZUYzlajvsAiO3Drjiqy6Oj4hkRkSCY9GRyA+vU1o//PTVWas2GgnR2Z0jeosjFulw11DX9uxREaKs5j0uswpMmOsISj8RfWoVbuDL/R+q62WaJqVu012JJzg1QQLKWh7fhmsU6aUDOqyZTAM0ZtElskd668vzUSKJ/h5jxPxcP7qkL5rBs1PeOUzbs0cMQK8v5xb3H9kraWL9xKiINxC/i6oJzYcUTg1Bjyeus09TWoe8b8MX2F5fU6XDX4Q0UU59lfQlwyCUUNQf+v/+OzIy4jGr1A8KPU3I/zq6s7G1NBNPXXI5+rnldpvRbp88X15Zn38/lb2y2dS/zmu+mlIYH4fmOellF4aBwfe5FDsLq4kdJ63dJJy2qkhKyN7CVdKaVtXv1c+szadxH08qSmjc5tc17NDWFCYHVxvDJuxf70x0tTvfeLLg0BfC9/M3OwzgIBdBwmSnLEqFmOuW/146GoL7vceJTsIv+8Ko0HmXiiRFZ2+bIPtgzYwH50VzIyIQuMyQTg94BDiohgUV921zbx+oInnyoaN4PffKcJs6gJcbdYbcpPIdtt6uvo+kLqVlV5Sa3Vo79FrIXK/ykrkpv2gqVUyZcFNjQGoSxwo1dNvMP5NM+qEizZscdgssfvuNvWLLuf+V9/jK/Xdlw6V6XgaGYgcjYOErTQ91TntmPyqLc5SiDJ8R54otv3hC2NuhSy+nEoYm51FGmIwpcFhoDWcDQjNKThQpWSEyBkjNrSApErwgVwGurymqaHafEZ1+uFWaFKD8J/8hCMtljMYfrX52lXIsuZrWCk94dqr5PE/f0cBqAbsmDSr3fQpWdnQTv5YGRarr2+O3mnPJVULe4FOMwT3sgSZv+Rgum9WPJZYLhoRO3jXOxA5Yy3Boke68lPXiAnrU8bYjD7rmxf1Ybbv+qjjSanwncccjdC2z204ysMTsDrXwa3GqjNx7jNBsCRamfmvKLcQ7rvUTe6ZU9ZOFk+7QBMLyNLZmKzXQYN1PQ/SJsoBNVJXLbDP6nbqbGOw6B/s2r+TC2M3WWiZAjsN7sGoJ2nMh0UmRw08Qv8q08Ig/gh6PXPTa22711FURAtQxfB/cRwIGmKEAejRnP8KNA2tLPFnKKifxglxhChVEu7D15uOi5REU9yj+3Yx27QMRgLmmLxF6TW3h5n5g/aL9WUQDl8v15QQQmV8Mv/O6wjWx+M0LjHopdwncpT10brLv/dI0S13dAI+NJi4iTkw6uxZdMvXlUgNEAaOvSpAimp7Xxsgch8UZOX43FND1aVIqHJuTiR+YLk5Z2NqbBIzJFc+LivvTWp9xCYSvAhsMn0hFClHKYE+KxZChFcsmTp05XpDVLlrS1KJJFT567g0tnDzzJI9kgNEY84dOMCrAeG3aXnhOW6d5xg+7k82UybzykheI14NscL41kymNMJGSxogZ6zRpWdKPoFlbzTMh95DINm/Ecnd5lMii0IzZ4VrD19i0nzLCIcgldENxGlaLXyTgJd6aOPgJmwWi/69ARfbQg/+WZL+GnLYH/YRwB6uTeGDP0yn+Gu7uVZoHIYYFnZrJ42/j2McjgCy8LkP6x3ZeP/wS4Lfy5bWfjDnf4AysX1sVhdG+Q/wva/g+/GFOGyXHxpaBWc5azpxrr3dxxgpxKc2nXUBbu/xta99ap2mvaT7ngn2/7dmlAMwLXb1p9aUR2D4A0rR0E8bp7oOYTF2i1LWTB97dZp0r0KPPsJJDdWbVuUo46c/bTeFRfkfXrRP369Wr3ZWehJdHX8tvLIDVv2lzd36d+Afr7bur0rFVJ22Lp/Ym0JnKKh+zsGX3iem5A6BQROMF6WYMZcr7xxTub83D3BG0aHQ+zaPZv4DnggoJJPWa1AQ7ox1LK7WtD6soE/5/5b2gZspd3L2jkX+TvsMHhSdOGHm8t9AiUeGRQQjLHiVAnVEYyT6HgVdgJQKTYGNKj2G+eKd3J+IisdaznJiL24XeYrKoQZXPbuVBzqQgHw+tZdugHXNPt56+zAtdV+6SztzYFGxJctXI8e+jwktT/InqiUeBhkifD7ujSUxhDixt/i53jrjRELlkHV1Zgv1L9CJJOPIq78+Rrg4WKjczo74/ZTTJSSDG7HzizSCy8RI2TOYKfaDF6j8Sc69NgSYY0inf4Y3IHWzdoINvJCz6Bq7Ar1+MG0E0N8SPoD/h5aUo9RprS656p2oxDUJZSBdzHkOMRQZsJ7h+EkJ3SM41d3O8on5Bs/7fkQ8fD78bYiQkf7DQs7aK7H+SggTiEx0n2dHOJAeSt+oojM6Eup7u2vxGNb/Qm9vUuPqSX0qeqp1+gDH5u7zeX7WZTlL+X1Yb13PllJkXHagRqJMTfw4LczjJkKRe6MtRG1V8dcW6DTIlnTrzJOFnBmAo7bvjt8/thEzlUhDYFPYdJo8ym7soFO1bqNeNo3WNDwLvF9oIZkcch3HjJ32qWwBk7IX7Cy+IGQ6zg8aq188wWembhkeOiYkedF4TmYP5drMCUv3V0t5tkBYZrlmwuiWZOnS/iY1dYmqn2ZxBQntASAmMLVHfQNUKsUslix5TOrfuwPP+W5Slpvp1aYlVhjADcvoo0oH/N+bb3Em5t8TTcwuUIz68TQ9MZmZBU0G8FoEMUA6rAN+cl1dAmvGECs89MrfzypyU1uHLIwb1L3QibWQ8swh3W1MfzYs3vGWlucVFVtLQmryB3XDEDAEPGUY7G/ZogM8HgXc/DEFcM++vApxetby64OAudYSQ6BLBgpYkQ8kg0Uc8MVpl7xGlvBHYkXx6sBfxljwLgmv2l+jXEVvmDH2RdsqZZbQhs7lDvghn4gOQxe18D07Hvfs7zf36FfnAWO9MS5BvztUV9lc90PMrhkFUpPSuBHb+213UQbLfZux822P1poHWm4IhkswTksIVVWlrjEgibbD1bCL4XRz6PhS6EKFj3aIthsH8zu6e1kdMTmcr+KPj3Knw60otGwTN+Beliu/TFPALhZXbtHRjDrFidYM9h4zrbScSTBvV/hDk/OBlYuPb1eY6WvqCp1Co4TvZNgX+AZsNOsZSFVRZ0mxMqAIY+doZJaOzqOekqOK+tI8SqgknicStBXIoBfxQP40+r043AAB/xQqxpWNf32oSIEVw7UYxhucfJLW5Lfi22U0777kVK71aFSOh+eBp9KsAse2gwvxE9n/8vz05W8QXl9o+p31dg4zT0/Ni7AUe8nWaVN5tvm4zbCguPsgOTlCx9oFKkUX9AqtbM03QfIaz1FZ5RpQ0fULfr5mPBnN7jzY9KU3KEMHKLbcJ6s5Ik1X5TYHO0+rNXhNJHUpAy1XkfQYOvtVhB2qNRNjnqg0YEANLhVz6WPzoOa2Gb6WF3esBkFX/Z6/WEeUNJ/F6feKK+9oh6fVoax5P9xiIvNNT0cCXXBawPEGc7ohDwU9M3ydPnSud9rRcderREczPARV9CKnVy6qoXhmz7w/WgY36Q+tcCa8Z04R/WmzScnJ9hLcEWPFw0Eg9mVRNKq6oBIn5/NYef3h6XdX2Dl+JP+pvnzd99900gPgiisIr4BRj/aBO10W0dZcJRABjmTlta8zHeWD3/XkfjvR7SxiUindc58dW9LYo0U/qDdCCSjrxr6I7MtE0PyX0SGTnUC7tqeh+j0KA83NwtEsgVOzRVGNecwKWKm2mFV8GTp7kEMudltunQ0xEEqbHNSmHplfZ0bdVcszIM8Bi5PfKyRMUOW7q61gePn4aUYJ7bAQxRxgzTS/n9wPiBZPHsGZ8j2l5xNAxc0DomjncfSKFazx9Cues8rTGEimOSwj1sOXDurk2rDkl0LFTYYYcHhj4oEHIlBJ0tJb5nC8gohNMerk5tZdP/AhtsqBH8Kux/WqwJ+AsD4D8CP4xrqGWJedzLU9TEbbxyH8+L6StoxSCtZXV4crK5a2I+yrRpQ82v30xTaXzE8pnpgProoFYnYnPWjCmX83MJZJUugDXlklE/KCHBiXETVgrmsDH3QaEHqTlYf36aPqCh2Hz41/IkH7Z6b1o/zue/opv3eDdm7PFiZOgFvdbkQEzEInet0STap/60Yg2Q6kRWI8vo5zBJk6fkJgZ4/WHKLDQi/oHlwei7k4Ymn5+Mzrfxf85HVOf/Nvu2Bw65C8mOkeuL7H36gGsq6Me4Xx2ZNym3DYQGddIbvv+yysS0bZ4YNE7VkXMucTF5lM3HwgOHlOO2USoTZaKat0ao6ueI59EwyHVNWx5VbHk2ovzm5Na4PaQY6PKWGkdpIPB8QEpghHYqQbTG9uqTRrk9yxj/MStOa8U9RHMwORPE1j6R2v4z0aF2eS4Fr1nzlQT0mKYu1y3ojN1YqkEiJbo/IEUQE6xM+qHAR+IfPCOgTaKdQ9wl8vf+EI2n09I5mLCf6+eVE7t3lBwBdKF8b1X0Boona1rFFvh3CmWGI4DGlA68g+Vu+tC/9nOkhCUtInoU1yCMUcTqJaSeklZyK40+mXy0serKrUSxfXq7WK4tw+B2SlGs+cCy+sjuS1W/XPj2/OgXb2P+yLEQzlyfXV578DT7+gA/Ps4fJEjcBf8wa/GtutkD2Ho6gY6VnToHKUhqxGR5LaMEIZL5pOMSgI6mfa7+mX1pVo27PWEpfKKbfDYyPgLDeEV98QuvvsYOJksM+cQcDfiGMTPKazKjhen6F9XRghgDWahKaAoLhPPvl2YVgRCr+p6OY1M/tSAbrMsM/RbIWZpb+Cvtsv3RnebapBLGF1ePf2OjdmAaUvKOStLZNiXq4N+QxVehHdZ418FBHughv9KyemWu0G7BpTE0B6iHD+KroV1Qd29fKk93syGS0E5vgNgfg6mnoq6G16fWrTaV9Na7xGx+np6uX0Gnd0l403Q6Pxcnzl4xMS0JU4HVQUJrU2l46PzVbAKw0nfkreIkab5+Hccf89jDQqHLN6i2Od9OqQ6rgQRM87xu3DK0t8YRNiivcGUJIpTcyidtxfXXiOxKUh4C9n6cMgpeKtUn/KAnRRsDXn1hpg/XlS3+84iirtImGIdo4oUBy3NvdrOi+MUcFCWYU1mA0EYqt1UZApTo2zXz4ekFYy9Q++lUbd9ka3Vqu9dgVMG5q5ho7NIlhXWV1ZFcEdN+LUgFgMf7FO2mg4Npbng/on0idpNYdkQrIoArHnWob7DD4ooFz9x5aLvjsHwockLIA0CtH2a7PHNQjHlhLzcYbpKCjVPiIKMExb0IJF9Y8LPt5RSGFhGZFY7y8vry0I74XKsC+H4x9YQUL8nV2lhTax67kZz3xUWWhO+3OPF6cHN+M1cce5GhjYlyxeSlgH6aFvGULhhxJnVcrK1yoVdBKtzLKVSPr62MTTbIJbDL3Av3hSqmdjXDHXFTHqkImwTPYHc68RN/5pOPVI406lujFt69WU6O1/GhLrW4kLQQYMSfk1Gm9pr4yixO1p7LeoZp1/IPZfH19hWhP84xj52lkjXCw0K0uQtX83J6uYXRRl3NDVzGFNo22o+0E2CjyTk/6pMoiQX+yDboYMGJYnpRghdYQ04qx+amN0huO47fnGSYc15ZIfJ3u8SRYp2PFrsZV2JwYzL90D3vNl2BKOSsUgpnBpl7SZZSpJ55LrEOOOGY1nhrbe3hVCO6Yh7a5Xh5YxN0E6dCWVkrbwvkTeBDcYL+zJ22BHgnfNX58Ox9GjJ9883l3d1if45vP/yCdvBhZIvs4G0CsFG7u0Ls7vTTkRBd0cMJ1Lqcs1GVFpiridxmHP+XgZ5/xxfIHVQGHMGf8nQp6KvocF70y8VtZuHfo/Nr1dcV+lxaGvQpWZz8sJumC8jJtl27DOwqzkGKp3lHYyxjo0ZTmjsIsZC3LddAd5VWszYoVd/WgYnRhHRhTWKvMh4rMJnKSDlUYaNyKAvDM3GIeFR6dsUpLne+//WIynj6kSeO1O3NH7vffft5OoV8druqTBc7xCU3JbUfJ4+e5YSaqfWYX5Orc2vFygaOfiyKdLE8/2I0pdtnmO0xwUIQVnD07QkzCKZv87ANPmE/LV6D2TlLdmRAsigADZESf0qXc4deenRU5fgPo5w9sRPGBp2tO+JWRXmu/xx7RJRF//SrHVGsUVqG11OX6G9sDbKnuCEu8Wn1r+7hVEvQZyrE5xvDQ4nnoiinT3uPE0jBAhUO51WEkVCDM0FDD/Ip4lbeL/SnLwSP7VglmoDlqV8fevTaWaD+KfJEw7nWyjlcrrzSKinSvqQviyMgHMRjbzojb11w+yd/ZZSJmrY6g9H4+SoHhvLeUdkcLP5hH8uPlmZ3ToUFQ3Z2KV5/D/6oRLpMqv6O+higFz1n8xPZE32yRI6GkiAq9jiPkBsmbGgzvKhw/g5iH/+NXf3u4wOj+9nAyfa/9p4fW++KlGYJQKDnFErf704PHcsOKipkkImAqxIpM9J9jr91LLA2CZHLRYxTb57MlGO5DyqGyvo7Tlk5eScZNwlLUgiXN2okCDHuWcRInsaGo6+uLXju6bYUZfGppA9Jw49JHoat6REfCNqmKtTh1fDYprvz+yUvi9N3EmEcgy9ZBPpZlfO5OQ+pacs18NCzqLLdwk4FFMGWDyLAPjsPU0S+gf0pLiMmYhNMensGK88PFcbQXF0vai1qp+4tuuQG13dzjoK2Zu/xZvHVdeMv1f7m2LjVtzHMnhc+WhLDoGzin6K4B2TMBrlrO8tRwjWDpZvH4M2niqo1+IIrcl5kE+yzpBrsV2pcU5M4k0Y2kI4EZ2N9bICfkdGXcnFRYo/2VJZ4Z/nRyUJlT8ApsAd9eACXVahvG1p5fOFlA0+DD1gXwqVNBupuDsf90GQEtIlmdS9V5OtVP8hcAcbtmzhxhbeyRpjDPBjQMmuMGc/PjNT73OA7qnVtQ1sfG2NfY8lWLcuES7G8dbo9UgHXPTRO8tPcGY26O9CM+Dn3JySur4rcKnxhOdXbZjtZz/r7owBfUB7arYpxOhLf94OPQuqA4gp/WNqwIoSJ3EeACEYHTPN4L84BO4RM2Q6CjzVRuYXvnY0RYme0KrvyXJpVDxmJOWw8T3fnaLnT5ibfQGxrHc8DW8d4aWlDm7q8M0X8MRGAPu1RjAA3tjLxVzFLzCWMs7Ex+HsAlHHUAN/CtSRtZU3+1B3Ayrhm397pqsgDwg2bz9yDUB0Ko6Xp53mtFwjLTdf+DUqWHJKdGxn3vmk08ZO0AnaIPcvPyLW/A+IpkrhaCa3kXpibFzf62vgcfDrsuOiC38pa7+068MsgoCsottPg58MWZ/GA334CrERyF8fkFP3z2jCKHY6y5wX+/j7Z6AkZmbDu1nTKl4J4zwXdPZJyiOXJOffHZcIbZ/KKgOSYnUoXtMouxyVhGe1P3oNliv/5ojO2gC6p1aTULDHV/msws96eTmF7uVPWC2owMGOT4OdCyB9D26RofHuwySuo1qwG52YAoUYvvZoT7ZLzf4/ADcnDd2YT1cIWm0LKKPgx6qhK8lSF6nTfBVuD4EX/Bc2eXZLGh4V45U/Sop/5PU5nzXrLGI6c008v7uRGVL19/M7dH0XriWabM1+Mf3p+60QbfE/mO0ArZRKOU7oGOaGkurjXPlxk/Cy/AEFGkdArwHvbfyxOZDrCbvL2404u9BnGH9jSAPpfkgQFMarQ6FRwLKnGYAZB797En12f9ne7bdRAHfTgRuU5aDbuQlgYN68INTWugaf3YQ6QqgtFxvehRqEn1dYxJjjiPFykUpzNHXUm96cmn6fg2ut6RqmkTwCoCrkgeRXZ9W50wrHl5EDmTqc+zQBta/1sRwwEYvbBAPQxYAU8VrGoRKneEVPmgoowEZwWpUzRihRFx1wFjEvcqOvRzDW4eMzs7KqVz6JfqWE7KhIkqqzysmMIL83RlDEOPUIPncMtVEive5tPKn5iKIZoZnkQ9CqMQT9mdz+ujX9lR8yMHrwkQFtr34rxisEHPOju+w4xQdJ8/lXHky3BhN7E2ty0JrSLrWU99vvceP2oy0Gmn8CygfuXPA28Q5ngr4oqF50U+UOKNFadvOyfLfZIP7U9MwcEPn/O6M1e+rqYHMUeWmXPlsNTfIO+uZ6n7eMuLDwJuR2OpatZN/VVw41B4SsinrGc3OQQwZqwnGsGBy63C3hVVXY8HXYVbmKPgxe+9x7eeiFB/KrZt+dAYZnPsbEP0s5qJBD5rBaAzZIi6N7wuvLHaHUREtu88OLU3MZcR7/GZeXq2Wl0yO8QNgbcHN7Jq239w14/vmEsOiuJvJoUqVnxiNqYIzh/SJ20Vr5i04chb8AMQj3ZKbfzv9mlGIs/ylvSKHqHqVz3ANzvrNYD1e3cX8QwZn4HqOpDPrLtU1V28ZBvWeDdRfrV69eosE+Wdmkvrry8NqwpMm8jafRGxRT0eQE2ujzQ2qml4VbCrqD+MDcY+bcDLw/3kmjjrxvg5LiR1OzSVXpxIpDy67am8GRk0QD5iUEeueohC1UsobfvMo0kTSSJsOyLyUX1uluWHuJcvlp5gf+3L5I3+ZX+h/4s2/Nt/WQoEfkzxX6i/fsP6a9zyigDlSfpIPAG1xd+o65GgHlqcQWYwMBQ+c569YUKWfeUc2I+FLHzmPJyHkIfPnLe2gb8Jmf5tuZANeDJ+2Lce4khKvy3VBRaeRoGrSzuYYD/wjbPGBPxCChBxjimCnFIGmEucuEw65/NbuUSnIde/lXt8ffJqEbOZkPPpKiTn+qfySFblPP9Unj3++hz7ULrc6/SZSlEJOnkNI0oJUCFdLLgB+JHLmzQfkBprKEllXCTb5/un8hRAqM9WikqQXunz+a1cyVdjPlNUgi/skO/fYILNUzJ+2DH8fwOYvbBANbcCAA=="),
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
<link rel="icon" href="assets/339d34df2241e84e/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/339d34df2241e84e/app.css">
<script type="module" src="assets/339d34df2241e84e/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/339d34df2241e84e/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA4xSwXbUMAy88xXCHGk2tO2h8JJeuHHivfZxV2wlEXXsPFubdv8eOdktyx6AkxNpZjwjuXnvopXDTDDK5B/eNeUAj2FoDQVTCoROj4kEwY6YMklr9tJX9+ZUDjhRaxamlzkmMWBjEAoKe2EnY+toYUvV+nMFHFgYfZUtemqvr+DEq3qW1saF0oWwjT4mxY800Zm452EUcJieL/ApdlHyGTJEDo5eC0xYPD181U6KHr5rUGrqtahNz+EZEvnWsHINjIn61mDOJLm+vf3sbu9cf3Nzd033d1T3uBTYLi+DgTJCpU04UK2Fj6+TN38oZjl4yiOR/EsX53lncy70bBPPchSfott7MpCT/Tv5p3KbeuOqSH3cYBfdQQ8E65Wtjp55Pnn5MCHrth+1BBJBRjpNr6nx+AgoAbvWdKj7+a3SJQzuTabuPZFon6ehGP3P6W3vxNx8UiEqa92+0euHiuUZw+XO1loxt+WjpC4dL0eLIVAyoHAqk0fZZ1Vm56hwFKbgknhFr9FBsFsfSWuqa70yxOP8nkbOMONAEIhchm+44OPa2sHTOqZpwuDAcyBwkTKEKF+gsdHRg908z8UyZEoLpdzUa2vX1G93NHXxoJ4CbgHUjBrGxFh57Mrz+cH0sq5VIWdJJWKWfJl0I/KipTl6FjJr6nMihhD3wf5aqhIsHiGhQ4JJ+tD0pA8uOAAXqsbtSAQAAA=="),
    ]
}
