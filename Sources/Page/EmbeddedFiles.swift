// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "364cadf336974754"

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
        "js/chart/bars.js": "7825493291f2a24d",
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
        "js/view/fleet.js": "249f0ca0706155af",
        "js/view/log.js": "1a318c2b7cc376ee",
        "js/view/measured.js": "d6a2714ffc1a9d28",
        "js/view/money.js": "9cb720e99369b311",
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
const top = roundUp(Math.max(...days.map(day => Math.max(whole(day) + (day.saved ?? 0), day.expected ?? 0)), data.limit ?? 0, 1));
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
setHidden(tools, !store.rows.size);
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
const nothing = h("section", { class: "card", hidden: true }, empty("The account was not read yet."));
const content = h("div", null, h("section", { class: "card hero" }, div("figures", Object.values(figures).map(one => one.box))),
spend, div("halves", div("half", budgets.element, savings.waste),
div("half", card("Idle and still on", idleRate, idle), advice.element, savings.savings, savings.underused, card("Who spends it", null, table))), week.element);
root.append(div("page-head", h("h1", null, "Money")), nothing, content);
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
if (!store.isLoaded) return;
if (content.hidden && !store.isUnread) loadSpend();
setHidden(content, store.isUnread);
setHidden(nothing, !store.isUnread);
if (store.isUnread) return;
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
"""#, gzip: "H4sIAAAAAAACA7RaeXbjNpP/36dAOF8SMqFoyZLVtjqOe8/y0sv73FkdTwyRsMiYIjUkZEWfovfmDLMeaG4yJ5mqQhEgZbu7Z8siEkCh1h8KBdBxWdRazH+7Kqu51OJE+H4gTr4Umz0zUpSFgl7vP//xn72He1fLItZZWYg5dK/9pMxzWdUBUGdXommKkxNRLPNc/PmneLWcT1UVZfUr+cqSB6JSelkVxPwhC6qzv6Ggl1KnkZzWlrgZT7JZpoG3IfzyRBwfH0fHx4fiVPTFRBw8JBXMIPR88okh/EL0o37/0IpkttgPM70vRe8vQDDwgIX3hTDvjUit/tAsMNLld2Usc3Wmq6yY+Z4qet+feaHYiHlWZPPl/EUlyTXPSM8J6xuKufzj/mGxBftYs8u/bHaU65FW3vYvf9mgKtvLh3tbVs26Wsh5uSw0hsw3r9b9p+YxYZJonsVV2UzcFwM1ts6tpEbn8yAxs++OG0Jhgnp2o7/dTy+DFjZilJaUq8KvFbBPLD5M07K8EwartMwtDsB3fj8071d5WVaWY2DCTdQIhuG437f86oUszFDHu44Nz9sX436wnfxlw0E1vR9jb7SQyZmWlfYPQuH1vYCcb21EEf/P5jEEVyWuSRmKZZHpx6GYmrcnAQVpKk7RMrkVf9kQAb5Mm9aT7aWY7Ixfdjz3BdoqnIuodyvqy10iS4Ua+Xd7EhwFawHWhPMjdNVeVyKH6r1hwXW1o8bRePR+RYg9yE29jmdtcGm8ozDo926WJBepk7t5MkFHeNCBi5yVvtQhQGHFaIHmO4FiwSR8mCR6QmoUMOj3+w/baAO3uOTm/b6sNQrxdmm6Yb4DcRB01PJyd+L90bJELl53ckDnvJ8FydmKlFm8hxp5InlC5C4twqoV6FTcdHCB8MI2HbcXtd1b5Bo9fe6dLRG/3suSHm+XCh8/qoRa6RIfL6oMH2dSexc8H3dDnRoO38qCqNSUGMkKH48XlWmt8fEtCsFHTmPLGfFTC3y8jjU+XpU3+HimYhTiMmtextcEpFWm0zMLkSuZ1+oDgZWYVF+olXgGr0DeSZLgIh9JopnSX5fLqvYDTJGd/pdZsdSKRiBlOE0wGe2Q8giSXtJmtpNH5+VcFdqujf+FCZwvS4hlewy52jBlSZHNUg3j5RXCw1KVV6jsCxD4s5KVD0vY9LzEwLom0QYBvr7N5sq3nOWKpBJWK9j+Et9vhJErAljAtoN0DAKGMf7DGdJwAcvtcrERZwpbHSFpAIvrQXthIYzPUZzRde0HF5j4LY+tW1hI1TWZBJNqO/2nzJo4dNmJyc7YbbY78WZasfkgNFp+NEYSaKk5KzlAFztiFrKqlY9FUwOpj0yDWSO0bOwQDyggsrOcEt0CFjV3VZV2eSfH2hAhgasROTCeAWR71BSnpwD+IKrUIpex8vd/TTajbe/X5NeEft7iz8T++KeTX6Nfk8+D01/2Z6GotZwvgFezXFra0lBgpFk4LlQVqwLtupH5UuFMn97urOYcag0R+PnjTkE3V/OyWvtzNZPTtVa24LEd71yts8xSCTcDt7KDkUG1o8Bq/djtZ13lnPytePmks0m0OQywdrYdkS5fZH+oxB8EYK3jhkItt6+edOGjK1nUV6ryO+a+31Qsscw28GS/xgR+zc+X/PwKn5DRc6Wb0AhiG9JcaMHuvkqzXHHAsLbFPR/PM0iBOzLow5P3zeBDM/Q5tB6KbcstRIUucfNPzdR73cII4HqxPsffi/bJIzZnDMGbaijAfjzlFJC6UCY0t/UlIh9bhuie0xOKYQrKPgPQjlBJ7FAoI2ixJIFyDpIMPfGnHphj5eAqG2zFf/w78oUxylBOgDlVPX3zPUjJ1x6Ogbg20mWsy+r+vMHBxn7sJp4e6KirMu/Bwi6UZ0mbfmH6LVpxoksDf+/r8loVfy5rsGmyH2KScL6uVaFVESNKcBrazNmE2uf9C/Ds9wtY7k9lDQlSfG7Y13kWKwot8XP2UYy/X3CU2URGSXvbGdhMUq7Qd4igzz5r1770mpezQZ+ZuZR5PgjFIDoMxQH8h89hKEahgJdxKI5gDNSey4VfFpSZ8PGZERREV1mRuAGCv2FPoe03hOgilrYxdxFhc3gN6TAbulNoSIe1ECvF0OynIedRmCNhIiXSsJXDwyaBhpz6QpsRmG+ImAwNXEIbprDxr9iCgoHvCo/f5CK7fbeycQHewmhzCQOzclnX4k1VTnM1FxBRhdXV86oqq2ZytUTZmP71EhTWmc4V2KO0zPJQKCSlxFUvwRaf+ulChghBsdfT31WsI5CTzQpfpxkw2Yg72U3EzvSG/4SfGJvNVmwJuTOlRZ4VWB5aQ5nsRLBUsLrKVE1iIzNo4cPEUa6KmU7FKbcJMf75VabyJCSUX6AvrQd9SAI0GNWLPNO+F8FuuygXvt1zH+e57/2GWVhQ5uE7lQBXyTlpYsy8QCvcZgDuX4DOHAyftMEMTMnBNEUGRkpQorxqggZcdVqVK6M9ZGWO6eM33+xEcCOmEuFHeQAQpK4gFyRiizLuCtK99Cjk7wAoKuGC6vG0rPRTk4VyVSEcYdhHxmSuIY4kksGg6XwPB0EB9hew+kNRLtBBCDPOG4ZFLNHTXz1/C742hEvgCStbJW4OclqUdcNqWia4f2y27+H65vUZs+VJXY6JypVWH6Les+ffPX/7/H0aynpdxIJmzJVOy6QreiMwMDIPW8f1YT8UWf16oQo+mHGssEnyqQFR2JK9bpGkSiaKVglPp0U1ASGPlyC6yv4mUTEo2Z4oWakKEYysYJPbmj2JnPjRyYmzJmi4nnsYRlXo3tv1QnkXIMWTC1gpMTHd/70uC3vvmWdzqkUo/GdkYaQhMZZLbc/gn1HlEYSC8dKBlPGKKXMgb0LCxvQcLzHpPtzT1RqMNv0wUa4kSLtSOk5xERMfhPgWcub+zWAfD5Q63V6GMKkJAltl4jBh9LQNF6et94n49uz1q6im4iO7WpOjQPVYxqmCLbIoe7UuK+WFe0bzScd0qEX8c/IJWxty2C9gu8o1rIsnZZkrWQRBuIdJsDHVGleBur4xGHMkCAZjhc0lFDzD8tQsR5Vgsr0vuXRzC80mvZq5PE5LuMlbo/4AMh9aBLwhkJgHfy6XApAkatsbYbVwe/Jen+4kOJYwlbzRiMMK7G2qRKfgEUmWiKJs4k8XFlkBmGUAbUUd0Y3A7ZmxLHDiVKHf4hTs8vbQbWSoYReV17ZWccDikoW3zZOOCTyPNzg76TSiHQ13sA7FWzrCOSreWF2P27ZYKzeXkAj+xpr7I17L8MpJ4KSbBgLT4jTus/I2CtxG65tsZDemNqrE5h49DvqjO0+9uPlZfPI07IMcf+95mRYud9GS6pyYRYPrDet+v/sRTJo40NVXicsaliaEXK+UMnkaEu1MgWaJ0LsIYX0BeYAoPHHR/k7Y3bauAivdqptVEZeJ+v6v3zwt54uygBDuHPQ3ja5hd8cPcc8Oid3tsi4p57fLuvpm9kqaqwAv1Xox2d9frVbRahiV1Wz/ANLmPpB0vqbJa+WrXJmiVGpIVNMlnQrjNMuTShUYYKgOhW9EnNNZyJTGF6K82i2sLAuuzYJOrd/+QNd02EtE9HRWLPmYg3IwapWuf4QV7Htl4QEz1jWSSfL8Bl6+y2qtClURPR8/DgJWEOsOYC0afnxsqmsvEG2bAOsLVWnc0os7rTLcnPRar3OQpjBUNNPvsNiVi2hpCChAlhO586K5LuFpVorSjxt38hnUOU1X8IJXO2JiegmD1j2LBVZcURQ1cYTTk9T+NwVsTJleB80GQsOIIfPyEccHsgZ32Pg4wLIQe1rs2obFhdFoIgaIIxVfq4Tek6yW05waiGiuPuwJu4O/luqEcUJqkwSjuFJSq+dGEZod3APfRsx0/c0zrHDIWMtnpjQzebL+JvGzpPXV98YptqsMwBHG6SMsVdcTQWHedikdK1qrdzDB82Gbiwek3n1sKjWX1fU9nBYfzKb+X/v71ZnfZJpQvNv37rOl0rizuVzTvurgTsBkVeunOPs0KiBpYsVIYB8iIBsqYv8Khu1RDUkG9zOLEqklIpmF3kdhxrFM4tXrmOEA17GWESax+3X60mh0FwOW0z3sdRa79VJr1d+ZSKGzo2cq607KaCctwE95o7rDdNboWMurYoeMjOY7NE6G701Tnesk/XWWJHQUccZlNXYy3nbsoAGS6qh2Bt3QQ5dNIK3lHSE7uLZM+Gz+lMc+IFXufXCu3Ava0McDDH1nqtNyVbhjV1aXOx8gIl1+c/aa3WzzLS5v5EErPAFSbExwOl+X0LvYNgJ2vkdQdVcti1BgxYXic6VJqQpvfa0U9ADFreZ4xLmS1Vs+fRE9oIXnYUR5iGsQkNDiwMIgMJ0LszSkPBxidsWfechZDXQPmxwRdtZC6MATUnRD0iFky25XRhm+3HnlRQdfKp3cebNQ0EdBNeTnte/hqY+cDdyDizayVPIuaqMfpN94WQGMYL3nZQVDta7Ka3PcK5TX5hlnFXgZla3warBSxBWYmgGT0/+Y4N1lvKZHRYhGUrF1Kb3MM9Rs84EK2HmpXJgNe2+6rEEAW2Wk+4eh4RxchHt0+QiwvEUTHQakknGP7708Ekc/wOXrYxgR+H9fDODfYXQA5/bowS9e4CO/a7XQE9GaNADSwRB+4P8fjuI+zugdREPgMeohn3F0+HQUHSHRSBwg9QB4wgvIgznAONxbFtcFLIFdJcfoR894oZdIMLuq5NoDhxwAr0F0hEEhKxAQoM4YusfRUA6isYD/2QbUBtSMe9FhNOxFD6Ix/AjQAtUf3EQDto2qVvSVs481HoqjvHcsDlndWpeLRdupToOD6MGhwJ8UvHZ4gz9fY5P813X4WIzT0c3o63HjW7BzCWVWm+uuo+G/0dcDZtYB8UQg0fgGXIrE4Bw0rIWhG1n5vV4sqyQgLLMZCmay7kMxBK1B56+Hxkwlqzi1wwPU4IEcwe+owQc4pe96qA96XqLZwvyM4D9itnTh3eP4HkRHnfCRkTccmGE0pFeUepTiG3bxK2IJ/s+j4+gYFXsg8IebB9GYBnvUHMEkGqQmem4PbJ+XZeEsG4pjh3y2Y4yYlu3V0Ke+MYMgzstaWRYjMcphBYFwAYLhDUlwuVujITDmYwYgynzOiP+4K2u4lDFBjJJ/TKLYBigW6/JWyI6MSsAWXIZhQMErWTnrjgQMjXiZpr3B8BcECjh6SECBl2iAk6ayxXgAC5lNP8pxMnPG7yMto8c5GC5GPRPiFK/TW3IHtOyB0QOTGXoH4rCH6h48pUWFgYEfzAMPGp+iDjtZYAcjI0w0OS9qXjpxuVhbwRyz9OjmKO0d/fISCPtoOVjaO0pBGoq6ypXSdgrEBME/uBmBgwa/UPu41QaGaTSAx2AATxPbQlmRKGL4w/FL8Cq+jMF9+DxCyFIPiZS5qnTtvAfMfoD1JEaMuCPRvxnlA8y4lDVA9TF6EBCcQsIjFrHObjJtBfPqGOYH4Fe0U8BLStJqpTGZ1c5G9FwKug3oZQgdGP2UYYBDx+gGwAXZ0b8hPnbXyeAhTqi0ZdzipQResvLx5TITWa/5jgrFZKZWT0rYBT0ybwz/AfUqS3Q6gXe8k8W/bqF3yri80bmktbsh2r2AmHgT9JPrRDNjucDtgb6qed2h38us6IzJKpM9qkmpHw/mHpgb8vZqjvh+0L7wQRfcrlzwpufOyoUKJSyZuABKba10u6SxXyUrqbtf95iCxfMQvtatYhVKLl0Wfi6nKsc8UhZxnuGHS81/jo1eXc+nJYwCiNyXBv4+V89lntteXG+VApnuk4OraY0oylZ6vcAo2Z4GCNSBd7coffuXDXHHWw8jx+M/7AqdmqyGhwe6HigIEYHfliLhHqmPXNB237QC+lyPvkXLcdCdzl2/JXNHG1wU109ITYwc+y2t1FVzMpedk7k1EUnElvlaEGg54+PhfTcEQOHhPKTpHrBneK6pWQX+mESn8bJWBbkolcVMuQPIDCC8AHG3bzO8hht0VmWuEO4yyUqaYTFPksDB9HTlKB1D2n8BhKD1aapViz+qQlRbn1S7oNjrgqKriNWBr5dACz42EUxPWHoA3OU0KxIF6aMzwn+83xuEe4Qdt11sSH+frvGs07i5ReprtTa7l8ILyM79q1YLKsMfV1W5+itnpdA0v1NXGgWK7TlNjIDPBV9548TmyvvhnhleVPR8pq7kMtcuT9CxVZxYT16Bed+ghehPnarK+JJeyV5SnSefF+hsN/vcN+w+J93hwf18ixGIj3d6QGNyD/Jp+YfbexTl6B+WqlqfqVzRd2bvvB2pE8yPFx6cqst4WaNZ4NQGz0HA7A1oXcokvt2/58tkXs78zX9V92/rkR1Hmih4H0+xMlTVE0tciDwwSVGRovCRlNRiFylyM8nS7obQiQAQyIwmEoFGACRRrJhv3mLeYK733b7veZN5krHffv99mYevAJCUag5VYiKWnw/m5uZ21InnOQ54SqLSOcsHeefKeKNYm54N6Neh2Fu1OKfir6WsHij9SrZPXgMzcmfzieAYnf94dPpPP7sSnb1ToKNIAOAY2zTW6bHwCX9MUrKQss9x5v8aDwqjWdob2jR8hUfXN8dvlxiOQBuv88B+VT9KCCM9Xv3ECXN946yPmCRsfFSgAWvlGC8qzdQ21RrBxeNNUHw6a9QshsZRhmM0DPdoytCTRrQHCawuoRJRByw7P329cDQZcXxG8qjz5pnXWJ7GMfOnESsPup7GdnaWFxU6HH8Git6SS8SCpZ06sW+fGtnYE8YG+GmSgNkEum0nEMR4Rts4WutxtlpdY6oPHDMT7htddf0RYlyLDSJhXr2cKMbO7P0EuSMc5EpoaAyifAaJnkDs4HWKvguc4Roz0zDBJg0brBNWnRps/dGEtNLZwt8eoCkfwSjSEoppyAypArgQUqcBA7QKYSGGJOZ+mWlfUjreFBR4HfDbOONrEyIetn7PIdeGWK0p0tt6jKKeHjpTiWd4lYQBldJ6sJsxuUp0JiDs8gWIUuQWQ/EGzRJl7ps2sjGxjTx2WT8TMyIHFtnVASBt3IUb01vlgTduyesFVRqtdhshkW1mNI1TIdEWirI7XBhfmvr4uXZv+/pxWtCZ/Xbv7Gu8ulvQX3GzWFc3acJ2Sq8Xb12dTYPYbn2K4mg2L1hm736xWoNALofv5xArM4W80/AH3j/Xdn+MKxxcnXjvSneOvkTgkLbgiElf4RcWG39HQJSjnQiibBUVepSBrylQPlXJC+KamfYz3i6cufHFQ25FZGmHWYZnr9kAj3lCSaQriZT6IMpfkoeHkrwoR+3IS765AnqtqCfCrgHep3jHGeX42fnSNukb29bJnTDHhvj+tIYAcKuzM3uP/RUpeo0WOX/2JAInRcfnRgxSaznb4xmnhr+XNt8LG5y31+x5T/hrBahucIXWlNG2m8ufjmLbxo1j0yx9vLINfmukHQdmPz4y4ZT3wHHZIsdBoBYb2UMVdvUcy77V3nN2zJUspUC8EE2bYW6Qiduar+Itq5VtdPAIc9CpKJCDXd09RgiPHibieEaU9dAxAXH6oFhxC2dd2jvfxD4g9a0wRtzxUtlRfn0CXcVxx0HlsltIcicO5qsCXVXPCr6od1+U+W6MhiWoNXXE8NXZZJjQTVdGfo1QPeKPa2N+LMagLLdyvp0fjyFw3PE+CVs01K4/gv6AKd7RBkZ9MJkDSp/i8WGfenhwCe9u/rvLBzW+Z0yy90Lbd/TEpsDhhqrH/LUrLfo+2n/YxQcDjQrfCzGTape1xbPFhaPYsSulW7H4igoCx9V8TSUjIEjDbivIWl2JW+RCpQMqvLhLM2Lsja77I8xnFmjWI8/6p5/VhV0SJDnEnqmpSYxNFAvG16K5jGX56Bl/ZxlA8eT18E3F9501+z9vlovrcX2voKFAu6DxdLGgv9DL30Xh/2G5frtcr+v+Q+81kY8RYJ01BjIVZHXDHMmgsxoBrG48K6grBExXyWHjCPpthwnDK1jzzHxJ7Ps3/IIZYOBmQawDPpa07X8y8wNnnvmDRETsAnBWXr+oqFcIdWSrbH+5oQyfXwIGvbkclljQux2n7tu2H0BA/aBBvsVpmKDZNeiXH51Qi5JdKbrYg+V8reFfX6lrpjuthF/MZ41eXcwYxM0+oNBkA85KXp3bJJpZaKJtS2E9hsXpRzDa83QtwDWGXTwFkGYJPp22ZSHMWoV8hnmw8JWgamjH02wgJSo4W76+uVqQJ9gvzvHyNQlMw+eZZQsu8yQwqVEqZXbANTNuEFscd4NEGA9Iz9bsQiN2HjKckUf9JzRFw0VaVdki27m4nmnY45f49DHOf1ichnR8mipBIwkqyvxoWCgW+qt/u1F6i3dEVIowLP0lhqAuUw9qxFkBK6PKwT81WjYA1hpPFX+DFZMj8pGWEw4hMlGifVEke3HVcmrGciccBJdl4j3uT30AQPQcydTLtBBGLO0FjrJLuxuovfraNqJlUyPOpGzL02Jb+IagLGdbO69Mie/VGzO9pmUbBAisv50Pm3toIBBzGSRjI4yiM2r3qHHpi/FVLMdMy35YXBkS4j6lzRilgXKpKajQOJnWd9SZDODWOE7D2bhq2Md6nPrl53jDARwvbldJjzeZERwFZLd4e3l9G9jtFZvPCwRuu0Dge7uXyaDjw9/r1gwalcv3B5QsJCKqL5UvVnO8Q7y/T6CgMD27Wr01COVVMGNnyJ0IlS3tUhnFM8sLrAtSiQ4yhS6LB7rEOO38mduRVugc73c9Tu3SIeqKg9qFg9Nx9bp+MWrLs/X3A8KsUseZ6s2dNKBBltBmrRdWvQkyrt0SLOVoepxYKoI+VMTNaDAuw6ZdA5kQLUYTHMHow0ojd2q00NS0XzaWhnKbo4qnZVqPWIaJ3ecdGFzZdtMSpmZN8Akek5aYSDJXPj8RAwVGoNQ+N7BuyEc/nQKCdG33fGTpvpMx1GzIv6ISPTlrKoIqKFExrgasyUiB8bdU9x/RhKDlkCN/awrJ5wQ2bINDHBVDLJUbDRSwRtEyShuG0WOblDUlN+7FKH6TO6eLYniRa9V/2o6EFbe1fcgWNH/FqkLf6dxRB+wBgMTO7elkxpx2BqbBdQtXH+LtJJLQHAOiOTuz7kD42xT4sU4n+Oa8xDjMdBzA37zxHQv8sEikc7PBMoDUOl+G6iySyU5+OQ2zvDhbjYEtXQjjuBKqHeN2B2keGCZnq3OaWQlL4u/0+grEQnAqsH4P7gIAHOGeBVV9anj+wvE8NxLDpcAQL8oV9sII27eUXeDNdO5qkaxUPVPOaOYex+IQOx6D3XTAWmzkcLo28w4xTTkNfNHfRIHQ3XzTKaKRLdUlbJRGWf6IkhjXzfXqxCw4DNkh1a66Mex7jeqiJo3YCWKPObU+5vFQWpqrUu054r3lx0sp/4k83keY+CRNgtamMn5ucNIK+hPLW4KV1xgP8PVxz3vxTcNnGmxVciaXs9WmfKxt6V1RHIwbe12M66qo0R5aVe+6jVqgNGQU7uyAHLpwRAgJA4qdPhkzohu6VGgPTSPraIEdbatle02z62g8jRUZVJXwLqOGpHX14+oKgqxPcZfzpOHhyK+bq9fWohV73mx6nclXGEqo+llKb5Det6HisR1wdKXVGFr4DimxbioSqz5DVapZ5nqfn+JuB622blahOorFuu+jrtQYQ/2XKamvqUKx9gesTco81mZSrM2UurZUGGNlaHYf2z9FC6lgbOCJujcoig0wJXTOhFj1Q1TNikoB4Egd+COFP8nHh2GPYGS/KXLCpkSUiMGkJrrme+PPiWTAbz9i3Aw34UsNzk9XlziHuuG5jXZBmbOK+WubwYsdLWhEJl+65pt9u42U84A2YKdqnXkm1avKtkg9gvV4tVx/XzWnfSpaNMKfuU5lhAb/6N/CaVriAzR3OMUS5rsVJstnZ7ZD5aJip3Ln2umqc14ddoFfAKbiLr25ze3RO5T0JyhGyhBhN+B8bTku+zvMVCgamDXkwPWL39GhwtrVEXITkWlb+dupXe1wYXfPAnzbRz5KLWfAgWQKhna84BSYmyuVBsu1CkMPHhWwqCFn6nQSXoz8YT7/rifb2ckHF0uQO3Xab+9R7rXxx54j89iGHaLFlXtOsN5NDSxkcf3R/awZyIi+v3zCB2M8DHFLwwcA7DFPx4fTpXHxbsx4J6xHiwXg8udd20+zaX4vqNAMAGGNWozTUGXc6rc2hX6RQg5b1SCrXeGQe99EfFuDCcCGWNwT2s0Lf2uvm/nZtVvq424TuKDiq/QQftX730Py0TA8ZBTWDDqRaVJ+M/31/qx5bOSEUnaOb9bgCX4XZIbm/zY5+O+ml/vriblQ+Xfk/a39py1XNThqL3tvNfHYlm46ts90IF6nqdGIqLEon4GcKBDLFjrgJD8mnMRV5mx7C0Dj6dm9NVxUmSotVoUVvmPfVBh5KIn+ZBVG5bbC1Sd9ObKY3DmCD/Pj0l+JuolO5iYbGBeEy3iWp5uklpM8nT0uB5vb6Wn0aReq1GMQXTiCXcZiBmz/9nLy1Ep6f4/ZYJtZ/3N4VRo7b23GInC7ux+8vyLRXRA9mT15YiUpQOApXRtMErnmMXFTN0e4+TdcAl5/eebikdYX6mi/TqtRYonNh8sTvxNTBjxsQuySDLB2d17JeOIV1zDaErnnH5FoyAQ5Fz7D3X7aAgetx0rGgj7Nm3B5c2VPIe1CXnqvk3nKYT2FSGbNdq8A2Nzs66vFLRuNVC6bE4lsuG3dOMGNDti8yIuq+TBkM9tX0zwt+9vjbmZ0N60OczliYGSHPkVVEEp0hZcHPJV5Je+CxdCeDE57jg1wrF35X60HiMKVK8v0PI3LL0J7xwLVo4jEulbfeCV6rhsY3i6u42LwHaAO7p9mMY9QH02eUmT74KbiMY9gfLQ60w2YEtPxUpF+mTaZ5ncCjB3i/ohINOtnPO1YoGeTXCwWp2vYK5/CLnqIHh2JHuVr0Qk1JsWLFqnJqUuNKFrkTkYp/VrW0T4dUmwHsnxQg5G4KdFGO4rXHVDmVzfXX51h3wcfKDtfI7vfITohcaoBFtUEIUsEbNGIFktF+VmVqciUnMKSd7yDUlpEiOVelotRY1hisELqZsVPlyfXuymHd7zjjxcnMHa1woHYKYiZFw8lSB5+47874RII4DytTOT25PR2TkFUB3Ig2TYfvSQ9e509wKpfakw4UX2+wGPcV8qQIa+Ho24EonLWD2vkcq20mpvp0cha/6ON5Ta5VQKTF4oFWkd16F/qbSaUMkhSbQynwDNMhXemR11FXwQEp8l+Hmh7kQ34FJHSuWMaXelH5NfOymkJK+dTUHcE/M4mnAXeLLZWgdXuaZ3irB6k31C/ljPGfpcYQyyN8iQCTX+OJWt+tLly+THVzpNWN+en/qCJ+491f0/9yB/Yhk6deIrjVMmqK9dtcGYNXIDJq9nm777k2TtvaMAwisSdjVc2b6VUaPeyb+qbUd3ULJLdrQRerOp1mdnVNV6ZfJUOCKeLWKfrH0bdFqLsykukExockAxi54eN9O8VB4JbLN5xyTYmW5nMY1a0sqoYZuozqwZbziU1oEW5Rxrp2LPiL9Mb6E7e8s+1iLKSLwpzJQEjToWe7cGNxJ/wvoaQQELLjFpx8RJUY1bEuvC+ao3THOWFFOKjWJND0j6hrIksJiyIL9udafanSKnqmI5DXVCoAVMBi0JFA0mNx408Z80W/6R6N901ha6fgKNZGyV0nGZ5ZfY5+t3TGp6UXDrW02phShI8N0IZkP9tbaCVSZgu72AUfZJH1XG6DgiaY8SPcKP1i3emnkRqGrPQfoy2NwRXwMXK2DMmD73qmcS4w6hQOGO3yvqLLX4PoprYjH8xhbBYnO2Mf4osiDU3Iy0lVyn0YMsTOqFC2jvvqkC1Xo7UZMEE2t68cOzMQs18jbkFy8FHza89jIQ191EDxRRztd01B8+e9+lP4fHXU9+3RLjfR+r7SGXh3yjZC5szuu89GZ8l2/Tw8EUxBGpyrV1VFEK/bbWSrzkHODxzCSBryQIznc4tK0yKsNGaPHnpFEdLPbZEQWST3QPlWQvhCwp8nBSvouFSvGovLKm5fIA1cNbcG8g7ryAxuzEEAcczp7YIjbVlOihYz1rYGs3uXHWLhwp+Dk9vjGierG/gdEbMwRsosmfMgvJBuWi/gZtRzCPrL4gqZZvR/RRueS21n6Y1nGTnE7WPGz4U8CtjElrppMo0bq2w7Nts7vSGYBJpehw9GFFNSfLbz695WK+lY0WtLL+mneihAlsT9LnajZ0TP9z4SwUS84kJs7d3Ex6P/wSpjUDqF9T/hpCRVCbm5y1aI7hYa4eyKwPx5e324Dx2fZtZiQOrCDaMoTCJgCrgyI5/RyWyYikqOPh7u8Zcan8/OG/SDWTgVDqqLZ06FffGSGhdTia/hMNXayqgJaId4qaMrweBrwY6oPGIvAGB90AevLKGKuEyra9QJlVjB74qRy/vtG7oO3hPqpGA36UtYmgLOE5OIrXHhRPf3dg9tUtKpGxyU3pQ5RK0ujXKZBnXpUTpgeAB7Ve24Qd/9CbdJW8kaRNNsoZiG0IksKF6IerVZJNcSPqI2laJMfew6BzyR3rqhH8vqA66ey/++l1EWCntPfhofaKG5LeUBelIE8W6VNjLvgiky9reIXYfDG+BJv1YGxDXn3mvlqfrmXfqV5F1C2gKenfB01WgI41h+eyJbx6H0JtHTjSqbDeLin6RBK2xlNWmdbO9Xrv3ZwzkwAuHA+QyRVZIjnhzGDN2tV/BDdOVHMv6+5c/IwTFjks4EiE0DE1sOs2CGzvsfvm3ydNtA8+1cts+7rQA0uorNcf9NinoHnRXYx4x0rz8V/mlQkxkLUYLJqTGvZ744ekoLC+eY7qRvaUpWVWbNjf32ob8miZOcs6X1LweQcXa2mu34jxMrR1V964Ga6uyCkJLGteI9/ePpiDYKNdSLIJMGCizpgzAKPgLxrs6A8dl7V6r4bJa1//16vUCdsPZRj6quoh9fgpougpERTma8K6eHIyS7mFSGrRyPYfiM1rrgTIzZujar4/F1dwA7EXzw+r8Brw4MF1mKS7KmjNrnRXR5ZapoRibfWtnaSF1H5ur6BffErunPC7FCsyUb24uvl6dSjCxxqJQBI4uRofZ6H+EbdcMaQ2byajREbxzwA9553XRyFuAg0ny8QfD9+rEi0/gfYsgFmCYWplN9ZaaILrh7aY9atNZ6xAGgg0Gb6HPAASk2Mq8Pcujwj05XGBcalY7iCTA0jia5D4qAaomnXYSIms25fX7B/w3CzNQc0sJLTf26B7otYFvUQE8Zg4YCT9gMPjbr/RH7dD9gDpxPdMhDO5XP4rrmbNoSRuXs/JUUKEy+cw0g0L4ohItcM+D3NCbajSbX0KozPLin17dvsKW6X3jdvHCvP2d7AgTyFKshMxxs+cTfeluyzZyFZC6Gu5UmsdSoBVuDBrFZtEWjAE5YGteINh3uU9oxDPDgMoMIsdNDaChfJB/aTh+ZdnjoBvVcMu9UG1csVszrG+SoVtyxGvyM96yNrJhjsiPBkritKo9cls90NSPCodkzGT3jUF/8gBBVxKm8jiO74thMrYmgwUCWguf3SunYHv2zTZZyudAHLtuB5d5iLS9OTE+AJ4xO49zbmLa2DtT0vfc2jACXl4b5lUvcoUxSid/6CbU1Rceyw+5u0RP5jtsC16a/d2Oe5wyLIv3KDVcflsnwk5nBLVHdY9UeddMotI7NKJnDWnbZqPeRofDDyKXhxcY6D5883CIQtPjDD018AwBv8Sz2NoKXtAgAaaoRnRfkpVXi2pmO3HI+BsWjoji3uM9jCV2LsaVuhDWUYvbYvc7JeuqI9H6rosSve1eq90HJC1ErFSfE2lQ7CbyIlW3m6gbu0jUzWJs0HOyh+yoA4WD7OpibIxA/QFKSPtN7Xwd2kZsu5nS8YiTqI8IcutjksttQxSki0Pw9HZ++wVQcGaqv7PCRLWttYKeStwlvZ8bmr283sH+9HvBrGvhvWRw6z/B9HZvvJoIu7xF2dZhbqiuAUTNtz3uNdsm6ySoznwS9UdTetIVtYrhSmFI4GbeAI5ojWrX08KEN9wAUAAdDBM99iEcfdyubrQogCKQEpKag5s7FpWLv59bovepoS1R9gyeqdMwLiC71mDA27EBYBioNR2bVp8BooZCsr9mUXIJcSlwXBWrMhAx59f2tnv9xo8G4d3APp8YnpMZSr6Zg2TgMwgxYu4j2n2nx0Rfv0jqNvcGWk1imjzuufU6k15hfV9hwUVLIsxXlMzVmJ/gQttdYqmdXLyrhWHQdUE4/8PkVprd3WO9uShG2zVZXPV3y4riEMCNqK42uWIAEyMuQaTPRZkrkktmUU9qLBKDnOeoqc/aXo7OYNg7EAuDj1qKFYPinDt4tHQjwsep93ukJ3D/D6ncPYgrhHip5vA2K5LDfG7cOyHNJm+aRTB2U8eCX3vs+KjuLzmIQD+P2KOkagsser6KWPSdRRkpNPkLU0V+a2QE8RKkI5qhxCM7cY9mM9D4F8gRvnZEaTdVjxf9iUEyjN8GowWOaYRj4DjhLtHJIATGdRZG4YaWEXy1QQ5cn6wJ2c2vAb98MxchrYe6agc5mM+eMQicQNooFDjZ8cuDadjXt4MbAEvdv1tkAL3pSzsqWDp/5sCqbXitNu8qV8i4rGA6D7WNVY9XYW+v/ElzZnDii2a8x+XqFB4hlibT86v0rguyIADGzty2GVQ0FmXPdxLtGcT+4Jg70OxELINAN4jz7zLF30+vzI8H8o52Ud1oF8PcQXaHUVwtMDw6fhymxDm7nfSY6Ol3JsJxJ/cUOGg2rgJOdkVerAO31ScHIPgWrIYcwRDXng1AlHhJdy9ra+xZbYztHS2B7trd5DeSP739l8VteFSZT67CEYJRX5MxIoThBPljSppKUg1Emqtl1e+5wOdCg9nfF00JVYpppRZrO6Q+9fQjiLHKpi5pbTnw8CsVQMDyOdyubLjWz1YsUrmTLAmCexl29OFIkZ4O2ulp8C9OWPMjRUDDeWItCrS4q2VJ3bn2sx8Nq/vuZgKAM6x3DqsUNk17vGv9kW/DttC5aRssQi2w9LjLt631YsPwUWmvPCXtk42kbOBZ8+ZBtX/zjLVpTre9qd7mN47Smj4dDUvXotfbiqH8HjmIBp4pm5JKwv/r//b/iG3E0QmKACCHcny2o7WX5EcUD3r81FBUanWpDonZix6Rpu66jIRSx7vewkgPRrlSyM8L5qNgp2FwYmposwK9pcIKIWG/I5HMDYqgNj8FfLSCLAK0ZJsBvEEWaTIRIDlQvkISoOCHHibGN88ryOcWB6gnNHkJOxsm7mcVYXnejMUSS8jPAReeDwSmAcCygTAlT2mv86qmMeUplCvY9y803CV8M+A+4Y019+p4fjUcYqKMLvGgABMMOT/sOMECbdx4Tx8qKftFffrbJ9DBWOH3s+fWTkr/wIpG/icozQn042xOVORiq9EZ1w3QJAgfo0MvMdsQ1vNneo1fN66Tj4baJmbjnlKEPfraQkFWKvuwLtATfCIC8cP7YqzO6I9IRBLbsicXtsCqTf0b2hZy6IWga97emu11aB2AU/n79FIMqWZmsLW0mm3D/rGdrhFMHWf+mP68mQf7Mf5y26H51If6O8vmmOE02FQq8qsSU1hTOJ5FaVz+fU+TWI5pe1AAmCGj1/XDToWiaE9HmAcLRZSC7nRl4TcZJFpWo4pD4U1yGn6Ul9gzo1geaxLE8nmFIINvNpUTYMENRuvCXD+aS0YNQmUbUfTK2zVhNj75wxjWxXM7h7SZ/8tGGbSvS4AVtFqKI6jgL2iD9TwbxEoNtAPgipX1eSEGpENpyzYPmCrYPdyGRI2eo2SdPEiiEf83n026yvv09g+GsYGy0pSDOTw+0/Y/pfQWYcK1sl6n3Laf/R2CeUER/3praewlswQfod8JlFtAaLnX2+exBXR9sDzMu6LKtpIMhW2/ULLZl+oG+vs1i7kZjzVuzaIMQNsK2dwBPyVVZ3j0MyBUesqMflSB1+gqEb9R0AWl+JiaB0gP1eGaWUwqfRRfreicYPn2dX644nk2FIRiPV+ewmlj9iQH/1RjCLksytc1HU3SIROE14xw6sdLMWHS57ZjxEkm3lFH5Pe232sf/Al8ZtPxNdALVJ0dkG6pGIb6W1bhyMTe2p+pg9o95xcrrybcsbWunUneeAPVfNhS6znPe0WqKwigUwdeaeYggX7RlIZEG/XU48x7Uhex422Ma/Mh2oSdOlMeY4CtwdIku822kGMKCjORG2+/7gBowT4eAwlYUrZ8/1aY0T8LqOj952zYerOgimQKRjQCxXHLefYB/vV/fmP/PmW8uGzbejCKof8EV6+vliAmTw3/fvnEXrq3qcKvfX6bP5s6S5wK7KXaDi3h8Vq0NP9pCZrvpxmhpmsMvxetYVdsJl5zb35hYHkFALajDegloRHLg62lqfJVrAU6WSzPJx88t2XFslgZX9GsGmhfQj86qTiES2sW5bGR/nfPVx2784zHhioPOK5SG8bbA/vpm86bSp5qg0YCs4F2wgPWN4e3nS3XlYFdXC629FNaJXb8nuIYKd4ZhtdHPMuwgU1WJWDFrfpImgQoxbimT6BxhNvfof7qJ4ZBA+b32VDhLjWToJ5u7nR08/Ky6aBryVVS8tHJXnJGvzlCm8zMh9H235Dknv/WEyUeTBss58VWy7w95qU2lKxmlv6SIbZrmzuXnw2wKGFWwOEb8kw7wKS8A/moP+N6sdd/JnB670+2O959TMJZf2LftnvYbgBj64PIHvyf/qY+NG8teEhyL4wV8ve/X1p5SYXWtgZUYwDjwS7WhjlLNBBaGMYC6M3Do+Bu6EJgPy5dtWjv+SsgBPg7QoC/1PDGfsRy3oOjGdOeX2fWOIdvVPFFDuczfgPPlwme8rZ9oO79Z6rznbnQxYRvjNn28tIA9KuL7/BgVP63V8auxcvG4/3haTx5/kHrazwEQWd75pbAwUfRCafPQ7dYoTZRWCU5ARA1wCMBp+vXPwIA44bdvpJ1j3vZFyM5Gob9LNOCS5hxA3awbyJIB26n00te0klZEgAYG6mTnR7u8eqsYxUodgnq7oytURLhhPmz89XKhGATtCey4n9v9tCcx8pwwgwf5S2K21bTiPdnWM3m9x+T9OPX76rytjLM4tuDJ+ae2dtTHNOXBQS789q7qx6f31y9Y5UcE+K+UHOKLdeVked2hZqLkHRfzDkOdNALhlYyvohsggRK0E7V1qQ4c/RSHl5Oiso+U9QbHW8sDE2k6XyYwcEZbc6qiahFOP2mJqeDJRxV+pxY30y5Sv7UgtUPpQQYJ8QB7CcFDYjcG7EfOjEnuvAS6vKLYBfnBRrC90clZ6IzOCuD4p2mxBR9gdniTv6VfAYsbqnPP2BqYK7YnIzntXZpVOXkzrBZb+POEvaMzhOiB7i5g+NkzsBNqIJDJo81ze/Ye4wtA6RkWc4wuC50aUCwKrjVzyBA7IN2J7M0CjzG8e386hmGMMkZGFvbRHAaYaXWM73vNQe6NyhMEFyLk+kUOaAmS/jA8MDvRpCUZYVGfHiBYsReGkltRyP/OHJPaBl3uXxKg7a1ejTuQcudWKddfhIHm9Oba7G7XtopOFAJp4lVgnuTg+rYb754sT3YGLToLQHhWDYAfYvH4ItA9gKNP0IuTQ9YxEaGlvrdecFP7gnMneqKmOR99TBuqRwph4tY+31AL+FCUUg5TPBwmyc2x43SFg4XJ+fuO+BHc/zgRfDpITW1vRojDOVRCsuINHASWO3FTmYkR5Q5IaKXIzckIHSaX3kdsDDULO7qQeMZCe4Atv7TTSdx3eKATTI0S3ywP03Z0ZSG/jYAMi6QV1llw8WH5WIM1aqoteClR9UoEmLt/ZTZzNiMlMrrZgpHPvv9x2iWhrkfnItwoLjdPW8HeKAZBgGg0+slpKj3DcU7V1FSBenyxLx0ZwaGaZ6q/+FmWEWUfnEfFxmFOm0lqu+zfvb0EDjJKQXPMYBQs8dFkPOZYa5yQIw1S7lARnKV+Ml1QEg8G7oh7oNJJHW0mMnw9+DjxBTHk2J1W4uWaymprgwxMQARFdkvZvYX0Y94Q/c2V7ZwV+Y6+0jbYYjoY50WNI326j5rCFWdaPzDkv0xjGYpFVvmQK6iV2cT/mxh5i9YZ4a+LO8wj+qAvIa1G+nzZxrFQRpULIDV8C+8o1L+5qg69tjhd9wfbYFPSXsQX5Q6q0eFUyFPJUj5dSInSt7JXjzEAufkFaduBct6955TO0QRC140Y2urAPXXC6t1fYX4L/SuJE9X8QKmF6K1fPfk0Fk8B5GpqdsqMUHxLIkeMbGgtY9OEktgulhxthQ4ACPmwpuCNWn/kMgL5DcLsOJjMCjY/h74fmiyZIJ2TXRX1Y4CV9WGptk3jzS6Puk9a/DpM/A1lRT543FOAJaAoR/lteNkwbiYPg2zZSJYUR+ieXyx5eg6wujU03rx+Ef9v8cWAwUo0sjlBLOwu29MOD8Lo1QXmrmo2N/nDGBp0qKlrEEFSJN6pU3W8F2upbQQeg99cOAxIRf6fTEp/AUsWZNn/xug/53XnK1wYFvk57WFLltPakITjzRHV087ABZYx+CD29/37e+H+P3siStpWAo+f+Ofz58/sfIffcSEJ4dbRrgZiLW9esXiT3lNRCHMY9QFPvqNX5ksbPTK3tPcDsNsWkvZIYNXnb6mrPzfrIGvvMikzYNQXeKPdWlAT+owsJa9QRsSe2rFZ+75x8x4IRIbP3BPeyn2IfwY3IQpI8t+cYswKieF43wJ5pSPLAXcQmQ+owsr/MTmvL4BxwpfkrgzOoY41eQsR051ZEUiL7J+u6Z0luEsNbQF1THnQYunZ2oP54kNnlodbXHkdvCu+fXujLgjMuLMqta73rTkC+7gp2uYsVcotBWh5K7mP04ykzKSPhem9wpD+atwK/C+0OXwlzlYCcmpmK4I+lBb66YIkK4KzT53WvzcD5tZn5CI8FicDp2x39oRB4xvKRELxq0ZHp8aqKRQrR+rMNIDQPXXE12W/kzedi6tBvLkh2ftrOksU2IVGNnafxLdTEKvfqkZkVeRRlusXcLcJHFzRRERGU0/6oyr0YHj6tnjdqt4CmhhxZ5BprGXCievxS0IX1+1/CKzryC/iOSMHQrLlLEZC2W44tq1Ofq2lqYgiNwNZVKMkuoazrbXnd5CePNBG/nI1gC5Voxp7NUdoqZefaC2ywQqmQIBPfuJ+3QFyS3A2W8KjZUf2EkVpSjBihIO38vCSya4RTpQn3X9Ub+NFwshUTqmuGqZyEVwLomfpJ+ezNiO/Xw607j21WsSFnonzUYLazVBXLFw0bAuZ5zVqa6y9Hm9Qnd1H+8JXYaRxH558tE7LwRN0VkY7BxHGz+mP2WGCz+fYL16hqknclii3JiGsc3Bwt5jRV12yi3SXazM9p8igz3Z8EpABSb72vK8KMAhIjMiLqKmBD6aZ68ryZUKAS/APDnEvqJJdy/0Uz+5sOZn6RclHCoKmg6H7R6BkyGvtWRNhtc3zTOTLx1v/tX+cXSy+TNS/9uXSGxy4hdG/Jf7GTIpj9K9KgYzYHoyolwq9G+82XF1VeRA1zhLd0ipinKbI0VShw5HFeSPp9i/cMn6soxKjtRPpVYQ6CH/UxJIP+E5tnIosPNrn79Ln08zccHK+8WDoethysH0pwBMgL0axAR5NUj2no9rRj5Ae0trSEg0qybToU7XZK7UNm7lfVTfsuFaPTaVSDHN+ruPonxoFtyWlyiK81E10+8PqnvI0S3HGOuizjM0eR+mHq1NIgsJzumEU4zNGAGNdn5jPXs9PaBjmYgAeen779i1MPwu3YlRm9BwblUa9mKXcL7FySw4cXxp22AGziszdWCf4wxwMZ9v3jx9HydvNBsSkFYcQ7Rv17L/DBGT9lzQT5E4Vlyb5USNRKvv9yf16VPXX5AMvpxgAMGMHqVvxvsB2N/+EzJ8MN7Ew+5kuUbLASQfSkXdQpTD5ioQ1ENEaAG3ztZbrVQG5SGfH68nPyEFlwpxL9xqP3/uKIIZv2twvEFxKg1FcGvZ6rYl3bJbO0io+ie8ZjbN8x5TH/UHwVcABWxx+YdlnOB9ACgTuYuKKem1LKQIVNsDsQIVe8QBG487Mm/5M0Ggf3EThuUefrgSY+x3Dk04YZl79ntKWVYwh7jJ+zsHeg+yrErFyxVwWAL1TZLWdtI44tWYDUGfejwknYv3N2+MoWatxfwfnr5vqZM9pLcx49+OXuTxDxz6Ni3Oe7v7HOruKJhK7JAP+EqjXZ8TtfG15H3yqJAbHfAdd3qI5T84EO7hGME7FQLhPiKlwiPp+/CQerKn92nApC4TCVGSWQ84FE+wTDr/oF1+eip6JIq23lkNR03fYrljsw9jR6agFTl89Zyhb2NUiyjnn+PaCeJLBeLh+VnPf0xHBm+tnecFKPQXHhfSnpnN5kRoHp+qdmQSBeKavTiO7Dj8yE07LJVJc3vz0ELfJ5bWJqqTYMVarr8xp/81a0am1WzbzRcoYy2zVMxFIuqw7n9LBzAw7o57jmPLJWWnajB2q+2fHMcmRcLbgO8FLbt1LglVVrqHTPR7b11wUFkXxfvKuBLbrZczLkiTu3ge+Ux+397qKtDtys0pL1m2nFGK7trp4iIya3md8bKD1697h2+ObgwrhSPlVbm+4SiIHV0Cv/Y4DqbVkdRhvO8KtYar7qsrlEwDPvJJ9u6HgCq5FVavbtaKPm0u9Ku+aOMK/s6oAPTkZGR9B++krOp9ftAew4664Ck1G9JSNUEkEIv735eUnu6D9vD+LYpA4p0Gfn6zvwU33jcPpAaoc0oZ1lDxL1S8BqHufqiJVWvQGdZNxKaTpg61QRCB6HCd46f6FJH9W9HY+EkV4R42GU5NN11uUnFSjrqtfn4T3zjq7aNmtgtkdz1uCIqbHiCAkIAJ+Liuv3re6IfT38CT7XNQwX1d0loxRS/cmgtSFbL2/GkGPlzN6ai24dL0Y7kJc9gH8HHjFJwWfefA2VF+86QN+SCyCFWxazBg1Nj5WC2XMMmWdK7ufwYsz/ZIiA3i0SdEk0XbJYwLhmwE3k52RDBrKrAKTRwFEoUdYpIQOG111naCsN889NE8jOIIAPlJn+UpbgFHAooJlbmcyaaZUdvMbcyIFIjB88uAAwtoYYBVTH2cIG4QGVWI//JzHqVF29hCmAbtleT7tdmghI9JrNrW+myJaJlVdBVrRCWNWnWgYdlS8YSDwu3AJqTgN6iCoDlqgPtseX+f30HiWqqwLC/+aodACnW1cJ91oiLLbdRjEXMqMKWkTOHphTJF1PO4JxonHDowz4Ha8CCo6yfTcSMHNaCc74wrNT2KSg82bg9YhDbNlazmF7v0thsGz1peqPHB2J1sf3MUtV17JVE+G/xvVhDqsgZFR8ZE58yVLgJwp93YpRGLYQzbIr99qC0y19MtHqQue7dh8s8cLvKiZm5tpAxcmy2Tn/UGy1GPFhOgFSCavcaU2ZsN3KqadWqHMt8L4gpjvmMIrWguKK3niKmQYwlmMbiExSBcOEXGMq1ZI2ubzZhvmpurRdGST9JtFph/Mld0D5ezYbmTFSPRDEdVmw1myePVag2ibJBuQh4HF/1iTVxvfl3qtLJpq7yd2WyiIUJo6GRuaBFV7zdFfP/Jk+Klpw0BChm0IISqOgeypbWAEqiFn6bu7Y4AYZUY9Y3JsEZPvNqpGz3xF7S3nIU7/nW9iulksZeGDd3odlYbGhZP9Wh0uG11SDWPh5t14lwUcxB7kksuIVxcJCl+/RxNfiobVXhbQ5xWd+B0DcdMawNPhFAqjVUYDtQSH6zEb+g/NNjHlO7v7Ndz7PszV6/SwpVbXRopR/Nv7ja3T6WhlDt1NubQJvK44EAktoihzDl/ZnE+zxv9I6bPLc1roI4EZNS/Dt1jrYWlvP4R+a+RtUcaS2AaMxLHQZ2zd5wUn2VK/j0WDf2EoiIJOSEwJf5Vlll48/jcnPuAuYtpgRFu3kyfPD16wXpMHxqv2voi1bIaWq/t0ra3zjIEzlBnqhY6immbkWZsEwVs3DcLrjAwe29G+/+HprO8h3bazsrqgkKFDMUZtHsF3Fc6ET4OSBOePQHYwMjxGQ0ceXrm11L/eYiBI958vr3blo0f3mPZWJ08G9Izxc565SrfoAYmNDTJIohRNk50FINFH/3jzRMJNx2Xd/gZD/gjiOCXP96GiqEhFkMWivHeHeGRUtrpRHwmtbiIWwULKJ5vsHdCtTbXoTY2MSgnc/BEKy9tHxh2IN4+++UtUrr4AiBl9g5nvTVMnDE47m+GplkvR5i0OpLRiDN3FtUy0idBsByZZPnaMa8FTOh3TU6d51RImWHhlLny4IaVd+mOKQXGziKtZfOkx1JH29t6pF1hlXpjSA+HBvP50S7hynJ+Cdd7lyHiqLT6HAVrRFkWt07o+k9pF1TWnHeahfZmnmmdalPPHdQTJvKOFpsY6zvZa/5cLFOob5D0/0X7zfoc3WPOmWax25xT7UWDTlQCBVwXkEEnlpH7H6glVAPBtMPW05912arT65T2lnpe7TapREi1QZvKromnq343cvSgDkUbfv05hGTxcYfGJ5Bxuk5tiNx9ZcaffP6cLK9OzsvHlufCTehPVFE4ueXfq5m1Hh5t86uTnW1Y3q4W7GqpTdL3fvvEStj/2nE0g5T9fWgZcxqHG21sN5pNzv43vlNLlxfDG7uHzbrdZ3nD+9in22E2lS/kb7B+2muyEOhsEEsZt6cvNPZxAhNioIbBUNzYG1458jYMFNdvkhyEXkuHGpziTvrMoiGeusO6q9X3iz1UNBa0x46smn1mr4VnY4bJy6QTYWWbaGVqTMQoAvBiBp3WYRcAr43N+P0vguBcs6Bd0MqggpsXH99Ly4C/WjS4e+sL4gaE1ayRK30uNbgBN1dXtg+frc6NkOv3wHsYwzvC+30iDjv4aejDH+hiyEaYeolp9PBCMzYxW5xtEwLabRN2vogCjbQQUygz/Ov8fAcAwTO2IAhXNJf9azgLZt9AiweH24umAZVOHqrKO6uJVGKxLeTugvZ4ibCVLYdCoSrxeP1AXa7/YCw7g06prb8YsdZuvy4cGJMDkVY3VRNa4LNmDsU2LyPeR+JraDFK3sazNj80cUpzxzi+Xzg++HJsGGMSdX+qB/LAu/hRbgmyI64D/WLgUXLYT1adj/G6tZ2IU8fZiJedF45YgSDQZVAOAFWjCHriq3DDcAjy0+X8fPU6BhMvTo4h6DdwsynQsp+gV4wuXNMRIGQB47Pzhav/GEE/R0W4knNo+dVjZmWLgdXJDcYm4iilLkldnFoujg9IvT/yJH16+7k50OQ4xsnC24u3rDX1Fidy0HlF/82fXCzf+kD+BFnxxMvIXN2Li4a9XDg96YAd5o0VxFQT/VU6JfZQU3mo1t/V7UsPorwyyo3LebCyhu10T+FTc7zliVjU7fXVufndRGNMMK743BLcWy5Tsq/g78c4LDtoMzZebFZ/epYIecMZsrrxK2x1p+7gdG1hKJOH/pkxxSYHcO76sRz0wwEso0NTTIhnp/wjqVmOfvd0YoIFwLDvci20/j7L1+75t9gSPbZkZ3I2E7B1DQgZd/QFnpn9NuLfoBcEED5sI39YXvttPQuOZAcoYzR+x/JWQH30q8c0kSWbSNOhUDRsnKakCfmn9FLqoo/v3ONyc3c2sj9u8eCAE4GdZf64NkY+vWBXp9kL0IH4nceZjaM67sN9NL4/ZUfl1cXBCAm5wIzWzGacd9V8ZkDT/AtueM6vYdcMbD7+H6Yihjx4aUlRt1Y361TGi9CfP8rgwJnfXKb+hBSCbk5bIE1udC2VYWgQppHOpVnqcqwQyqHqWs6SmTI6GL9uzkyQ1bzFP3P8c4J/vNyfsEB2MdHV7ScOk/aX4GgpLwWJaBp7gUrHTgz7mfQw7cQik+w9fmwHZ13E5VQrcg8PQdBWyAk7AoD3LkgpD2yfYsT20mmOf17Hr++PT/OnewZlGSXmkO4mNyiJWG6nVxqQ4hnmgQ5UfUc5jOZICpfntB743ghIVc5VrY7hscZzAWDCgo//+8Gjvf/r4Xv/9NhMEhcnk1ThJSMx4Wb53Lwry4+Cg/j5rszx2OTHZo6C33y/bzrvdbn+Yr7GBsSeH93Rldf8frG4nPiAu74F3S0hYasdemrumxr1ZZtyAs1sq24LZpFqdlwshgs7W+Ea8OFPEGtw+vA2qwFhbrLKA06wvZ9DjK09YhT1sFTDq15ue9/OmD1AGsiWtGT6Klpb39eaos4LQ8bamto9wxn5iplqx4+A6gwTf8AbI8zSS7GzZj9+Ec2eWnEQnm9hePjlws78ZIy4gWeGAPfgMspcG9pdDF03FG3HYJe7YN3Xg93no3Pqzzr2wqEYGhGRoh+JqJo6jgC7yU7Xa7OFnXAwHTt6p4rnoK+t5qNUlbAgRCDY6SJcVPiAWps1xWrY+fM/dNsuxhfXf/ZH5Z3i/fnrVScZP4IQ7JDpL+1HysLPtXKEwZBHijpk2UvvWtVEMisvThP5wnUqYWJ5XoAkY/KNwetA5MzYrw+mZbJmzMuEqaJvPF2/kRN95o/7y+YwULe+3CLqs9jKmQLUmacui66I0XjuF8sbA81ZpH4UBsrmNKbqO+BSMYjiXWQl9rC+fh3hB4murslEh6bJ2JvHsTajQ1gKeQk52oT87sUukZCGHz1VvFmgG58LN8/uTbtcGZBKKUGDYr7Et/uE9LqVOd74C4A9SBgenNHKQv+ZSGwWopMJENyvTvjk6bSJ8uz429NbkaDJu+Q6Ddd7u8JSggy4uYBEvAz0DopsrHBrD21kpM5x5CZwaTrGwnLzo69TawbXP4EhE4TceFou4vBcncx2PpEAa+Z55vxjjO3QsBraylzEZ0/E1uBvezVYP7SSq8JbfUYU3XwNHI1J+Cgu5j9sQ9+63sF/tWUifYR8p48wstbagBNuuoXlXAWQy1MHF3dQIMrsr2/mDmAIlAc4bRDJ3UP+bo1Z9W3SFwwcItWa5TiUQ/+/BE6Jr/ZYqJ7ty4K+1virjGZCkrytQTq8QARY/cO8ohbHbMf3hOevLSCMm9JWi1+rn/xJ2Cq+wj2y5gJEy2p+uqhca2GP7LzHgt9dQP9O+m0eEj5n09f/2kRHFrHmz+aqMUjMOFo0iNHib5DPEVsuGYYnPKZUwhfZsqq3VbMfBuf0Oaix5Wm7n2NDGdGJlme+QtRznBzYb0fLSPQGHY8ePD3MljxzexGd4obBUNM2VyclO4dKsWulkdj8r/+z0RM/H180QT4PG2+brSxlaAz+FourjwS/vMRXJIVRI4dPDDzGU+L77PVOKlU/676nus3Laxe0oG0Dm54sYC6SqWRASVsFVp/lY0jYilaYHs/g3M4x9BXx+vz26vaT67zJ5i4fu6Oi4UybkCT7p6A6tnMtUAF3hv0Zs2F82R/76qvOfJfqdkDoYT0JiQF9AEqRR6rsLw5jHFIPvl4gyDM4qgMv1Wt1HM+t0avcBz/HbluMYarZHMGdWhrGMvrGzhQVvrTb3re2gg0Zcejt0M+QaiUwY5Ep7/aSOfSIeYGZ3joZqGZ5QzKgTsSgnVNoyLJ9AybmnfTWonUopNwWbtOumqdDqKb+BZQ1FJXruYSl1Kz6cAt0myOAcVXuvyDNmqQmbSU+pYugvsaeOyGaXmAAWcXWeM9rBLWN8DEd93s8SkM7wbBMbmLooBtxcD4GKNDdXEI/8hTgauPQHmw8rPtRfxYcOK2Akc8THYAwIlcd7s/13MyL0AGUlC/xVgS09Rr4ZUGad6AJnwqY7Zg34uxG1oHspIn7w+8wyOoBgb0bej/QrXuKB5kIcgsYGBQ8lydOjo/7i3EM7WRLxk/R3oGfeNjbXJvPoeDr6rl7jXn6QS6wXp5D5/mPjIT5NPnS9bPaABXYONOpigjE9pULn1UreuhQyq9sgN71E/u9tqVehLzlWisVBTS/gmbRVaryxm7tU2/viVewIfZu6jh82yun1lZQ+aXh8lfH/8Natb2ESz1nGnSNsvkkzqfH2iq+p9BF9ioqubr4V7ODs20JwoDi1vkB2ctzW/KXPerxRPjhKZufkLdf61GsLqgOVRaPD9y6Tt8xKWrWDiPWFH6VNm2SE35Mzq7AgwBj0qRBCSSZ75z1SWvg8oEda0A9qxgnwpYHa8xy2hEJhk4QRjW3GPpqU16K68UsbrVlkZnxzkvCar94VQiP+5QwUNKiXrImcSwJAQG/I+QqVYsRSbzdM672RZGm+zQtcn2q6kHkDQAC/zkaAmDcG0WE5UBzSNgx84E2bmzkZ0sPzfuz3LJKn4MLMTxF9nRjFDQ90333zReTox/XjxNLas95UvvsxyKaGpqxeMnfffP5Z6u3xt6G7hbz3O5Jo3ORtfVrzXpUw9XJCu3HT56yN9fXl+vZ2J3ZrvFjZj/sr5YItNUEw/rr4vil7+HEGnHavTnxIzBZmDbSFda6wMBM5tT528MG3qydunz+5Gmb9jyDTmOrZ9e2rT5zhrFbs7GN5rAIU3mXe+zIH5pCjwF1u6E7ljGYRlMBMUnTWlcG9Kt5d7RNqrPGCf4vL7/6y3TtdOny7HYSogCvb47XJ6YjgHPDJjYtkVbu0xQ/17hDP1aoW3qpV0irOwfOsfUt+EDoRhxtpBVP+SGEYyQmM9eS6GVxfgInxz2+/pK11YplxNHjtFujGDVgUaOuTzt2mj97cI8FdBx3Hw9moRdMAiTSR20Gcn9HjRPTzd4QDo+iC3DqtgAsoAhN2YEHBz6e7hzgt3kojGs5dyFFZoSb3BO27n4WOl74wMYep8srcwLzEg4wlt2rFskWq0by5SArU4ThdMws49VBmeLJ9CNTavAqYAOt3k7ozO0511X1oeXwtJzP/r6r0VeoN4zeWubY5AI3oHbeqcL53M0tXN8Vtdtq6WwcXDolOe2VEYV/6Z2TYd5JD26XLu98Dwhcix0mbPI33aaTfHGwz+hy+tXXf/xLsTEiF8slsZWPp16ts+DvI4GpeVSniJ+CuwL8i6Z7E4ldXdhr5H108zCEB+WAbC28ifQ9SN+agsc7oSbhxcQDTPoP64VP2ETMK7Fnyby+vGHci5LlL8L7Jfqx5imIjj73ybfTuiFK/cs3N9dQw82JfA7QrQA1ZfXhLyEVI1cqUtR6b6mIC4zEk6pERrn0o+Cq9xGyyCqCaiXuvPOVVYZe4vHK9jBDZm8nlKukfa8mzQpYs5jetwm0Z+wwiyuwP7VCVFqLRr+MdsnH0yt4bLXPw7b0fni68guzb5TF14VWgEaLSPdWQcZOjs5TnHZBL0236FQztJqebSawZfmeu8EtxCRjczxMltfSbdf0xMB/6QsBlomJAD18tfX0SjkSA3txI8CvVfhy9aPNnym50EZIXpCVx+op2pQIabGQZ7xapxwVFgSGYniZLl4hh72HgsU+OMCWO2FeBiztlR63aX/Zgl5GWauDqQR00RZqyO1Wrs03jMoFiM+lkPjKcWJeJBbuD4w04UaCgwgb9rPYQQGQOC8oi5YdCXy9uMLcFBf2rT1qrm6//FTfaUv16Vunj/naYvTwo9kQTNDB1NNxFv3LBhF/T9cZz+evtgn1dPRzZS/I7xSKPuM4zLBNWYbtkIU/XJFcQSVstoRv5OPrFfnS+nJ+qgq/md96FCIgrhFKsCyXlH8N3BZX1H9gb2ilb87JR+VqhF0/a3cHja/r+ev16DCxlv8Gaux69QVOymfzcBkRpeVdZZuZfvIvAERx6tNZzxIBfecrFQdUQIBLVTV8AjfX9pD9N9dsEiCyhoBkqzyTXxl1cfrq7bGqEDDGKDCAK8Zg+GlYEb3Etoer0o3Z+ako7a5Jor0Qwcdhf/3j0gnRSNf7mbDlhU6RZY5nA661VN6O4/JsSRWvdTr13rGVy50i7KKd2e9fsNnMHZvV2DucUHWB14euh4xzrRRwbo3Mi1pavBcaiYcdyv2DEtfINmlsqSNHWDZzXShDo0lDEeNveuoh2iG/UsrrlQtKlva0uTldrMtGvAsewjZMna0M9ccbp5iJWI5xhcMsbi7BrX2XdS4XWLOnWw5AILAHfsdKST9MyjDFAM2kd3z/oLX4fuPYcGNxJvpmFVPUhWPFMd7yvonDa9uyPVWsWsRYZ/XwVSzESM8RytRRvLxkR8iQVwgnkC89Rvltwi1oRYSm1DP62bo4tX+KW8gWPI9iPQ/sXPgwgRLzBWIOSmlXKRxgGZ8wtKeAjCrPB3LZhHCkSNM4mvWlW7Ur4CEsYkO2noMzedt9IvVojqouagsIRmfRyOUKhKeWTde9BLA9DQvKgRxnt9b744U/LScpyRW009OA9CjOohOk+AF2m9967v0iCXU9HtJhS3sGJeLpDWV6G5v/ZGQ+/NwysPfDg7bdvD4cQ4VEwtiPb737Q4ow+Q7uE9WlJVtrTgS+srRXb5DImOoPKOJjVQFft1coplwMX7n2Ae0fZoU3mK1uXpU0eU0cDzN/nRjXTQ8TOeKp53z4omHpXsIbKwVKVAJn/8I+PfJf/sA4t45f+aFT6vwEbjfPF6evcw4z1gjqY+efZgfLi7MVL4Ig3XWB8gSKqcH0bkEKHKklEeIwfz15/Lf1e4/bSioOwDJcEQ0w4YrMXa8gvYfzpxgjkqAu6ry1vXF2R9nRViGZqFi+aalOjDr6d6e0/t3ogH83ychsMv11K7VV9rLPXuRsopn5d+t0OmlV/ntX6d5xJS2dGHIrkA8+tp5usHGNZ9pBK5xJOUY9s1+obn+2FxKeENZ/XcpKCQeNLfos+zYnajTQme19jaktW6tydJZQ1u1v7LLmcl1WxJms+4HcAbmgaXe3q5KTkf9WCLq384u5QezYIVmznJ+uLo2yGEHEQn3+Yhiix+thb4IiJTfNt9Bvd8A/d51mQ3UxIFwcBPyOVaNv+977k2ryYtTQ3cOWCjnUfX5hN5adv+i2KsBUE+/Yuil6ppLBihfLNpR7CCi+Zzdqs9kKQxPCME5dWXcBMQccpB538FtBXQSTXRldmJUD1QZtoQy4b0zf+QImsbk5sZYO5lPi51Sk2cs5x2UOt1wLMpm3vvH521pluJVYYi/mjxxqgK45im6E11cYE+ZseVkJyJLzbyttwB4LT47jI2cfi2gdWoEq2eryFbNVXS+eWHk7kWFMY0V8Y7Z7/DW3IphTLBLn6Od8cJIRB/zt5sz+b2xlhjPaoGSO1gUZmkp9X8Y57cqNxm7w1HfqHuBo7RBQ/jc4TGsQBsiJaMPwfJuHRbhkofVBqLaPlICZ8QmzAi8o8FIzkK9bG7E6j8fTwi8eBlpFKvW6v9ZImA6YuwuukO95OKZG9x3rp7ptCw0N8lA7XrRdWraaows11MxZulc5gyEtahUNOnUrVcDJ6T8dUgWnB5VBhXCoM0glnMRhR91/iBXWZczkd1cXp8ZR18BvFRble7wEh5XEgVKcb2yGRFTrPicdTdVutzSaIsNd8DENzrw97WvaJrlKvayZMG4W4+uMlaMlFYmnSofcoC6l4hdSbUg40khk2CHphV5DzdXA/tZeKKx9fGPUGat/6j81fHiivkltvEwfzINl1Q/L0zTCr9OHZ8na4hXNLcZBZdFTWChyLLzMX0KC9TEK2jkuCH1ahK9+i12fXLlzHrfuTOqaOOl4E3CyVi2lUzlRIkUaxfERMFwGOeNkOcRXRhASeBASNq9YX/MlxNh8d+Bs4VfvSMpRnKsi+++g8S/omnzUttsxu6X65rei/VqEqBs7VeCoXXliq33+7QrKadCadPECo5n3x9pOfujkpel7NatzbCK6K5tkA74CcqizH56huVHa40g/n2Z7aG5bhflfsLoYN9/aeeDaEDbDt8kL7C+4iv+bvwZ+TlurF1w5u26EVJnIef0tIzmqOfmgSPBtWIDhMEPHmEWM3kv9aE6NhrbcF2p0M3ec7OTf+EJmlWxoTa8XhKBafX2wEBaH1rwJRRLnyo2fKag9sXXHkMUPPAdmluKkpeNswNYJwj0HPZyjPZMRJj34N0+l4R3MTmAW6IWv7d20ZkGOM2jha7JYum3dcf5qZZnV+cA6gnQy7yDOK81CTKTgzeF4pBEAPq0Q/iC22varkEKlfLFzM0kfrq64+MZhNUp5jFbfLn0hX5OjTQ6DIi8jYicUCphF6PJM/iyz2a1n86eyewpfaj7c1q/npviYXgJrvI2o7Bw1mjQzB+RqYm+Th1RvGmyItlRiYkh6lKCOA06LtCeOCE37//RzXDT4KWmnzCK/x/vAOwSdBA9CQnmatRMrTPXlYN+HtgL8Za0JMTJBr+rf+eK/GAU8Kf+e76hr9KhgSyUtYgcbXtgsPGXUJVI7tRfM0hMrlqxUv5G+N6GZ6KB8Qm5rdLPGPo9vZpH4V3Ie7L8Revvt/Op20ygBENh/OWmzOdr1XPVePOoW+5E7Oz9kI4GucPro6CtLt7YH7BNYdstGwROte7NU6e2Tacp8743DvvkGrFD2EKoeyeprVOhmO6YwhewEKcF8w3OCBjlGzNJYXicDJ6lW54efizRuN51v01HRD/CK7nFQzVtwJc+3t/InkcGMWy7A3k+fZ+fzawjcKydf4QGdtrjXModUIAaspadL/BSSUEmgbZAQUp/FwBT/2C+kN8+EzVUotGuwvd2wO6ReWTNutkoncXOGpYJVsN9ik8fN307/djrDP//02NaUtmXom0Pp3zAYH/E2UY4AOnP5Nkek570TeWRMeuQD5mBlZZ8NWYR51rx5hsqd2M+lPQZQdmxk543hEMxS1gVEa70oCyye8oTAScJkqxRWrLKho93WHuydLDlbVbLSY0YgrxqCl8j4XpkUmIFbgMNxT5GWXpuD+IoJjkImAZ20rcf4R4vEkEZqc4ENeRrEj4kleTSDQ2NKrSYk0XoBLb+5RkGIs60DxctXvkoQCbKnGMnFFsnoxi5hB3agUP/RN/F79WC7N3mE+Wf3JBU/kMI9Lzl6xI1Q4QgHgB5+jXIwV4xOZ73GEoUaI4nu/2p33XM4oMoPBr800Y5fmUw1bnu8ChsqbIW00G+8KLuRwfO1Kzba78JVHp9Eux7vpz+QLv/lT/f4aje9cvkwIjodeKbrYa7HuBtEpzd5diNvv3Dud7zR9RIHeUi/ld/ObZj5aX69mlu5YX9HnPFnVjMahdWPMUMIwXs6epqMP/G6QkZepbg7WF7o60VpeG3T5FPjF6AKq1shCpqscihonIye3CuxMR8sJDR8oeWsVDxo+ANF2aMXQ0RnUJQlrBmgkpo0wHi7XC+mkCEdRNJyzAXG8sVk938CBvV+imu1/thiwyNSvHlj7z60/35r/1m0DkvAFzSjxu1hO6SN2wxSgU2lcf6xa5xbPOkdO4S2a2L7ZHUp2VKpJHxhorbXc0NF8Fp6SXWnH+1OWYAKYY0XBL2JMTYul4tTPN2sPUPOhnfGYSrWMMvBrOoYV4thntPVAkbFLpdb/ejjwJmHt+ppQ/PJ2GCztG2263Xq0GSqwJh6YI5H+lbMwtPJz87PfeXy8Jn/Jm+M3oljMAJTHFtducYW86o4HGkjebmq9LjdJxP2Zn2aUGXuBIhS5aoYJfiIvqDQ78+5ONw9rZsljF/9DXxpnd+8xd1teBxyzjOsDh4jazqrQMx9y145uxnAhBYAU01+j+EE8TmwLl1sruHugE6lUSbdrvms0R58bjtlW0PxiJbix9WN0Z9v5j9gl4hDSv87o4ysTC/l81A1c+Ows7yiyLWbLxm9b665j18y9zDtWaGqOfKlOwjb4yxoD+/xl5u3x3Zxhry2TejXE7Vtlhg/oz/43dve7NNNPx1kFvV/n3cRhd4byzSw7rnZU1EgOQ6Da4GHD6ge0akmE9r77uUYbstbXTuToz/BubBI/gDb47xJYwQzaYds0O1kEHPBXp3+ewYPitilAA7htDvejTXqIWuwLZ4O7Dm/HfgdggN9FBVyeUdhRO4YMxUeJ58Grw2bjBlaBOXz6nDfgaSKlAX4s7hvuecGuXM3KIUVqO7iSZ/FmGXjBNgw0CiuoISasoOFCwe53r+CHiLcduouYONdZGPJYTOHCySVFTKBMBLjO6/H6I80gWPe29oYWK4QkBuR6Lh6sjr6j3OBhns7Eo0MS9s3QMvXK194I85uF9jUh4CeIaVchmCEEvwFyGw+0Xv5YrEwtoF508/V1/BEcv3jqvlxsfjebIVtyg6nOwEDO3M3RBxtbTGQDLDFUYHTeJr5BU/jmxTmqXcizldsHw2U7xB3Da+tJqOo2OpNw8QuFLu0K2p5YrKmrZI5fXp0D2xZK3jd3MzPYxPRkW8MDYK9Axip/1Czhsj7m3aIDHFMUDnfvEIWRD61x2vQW6WT60Cr7iLfqRH+jyXf7xOwwfHS/eK1mpT/heI2kN6V0G03jV8LgSoiv/KJdw/zWZ1OPmjbd2WgJ+XIVq8FZx9p27zUfYQ3LiaWz9aoJWXN3H1nZn/87MmTMYhmPQ2bd+KhsqnIPL1ncYaZq6Q+S8eeS1fdM9T4Ln5RxkTVQUj4f1k3b81hCNBbuxVti4pn9/JwV5eM1UcwZaUpE195BJ8VELCyKxU2l2UsLmKBWpsts0vI+kIZINJSwc1IIHQFxOF9ymN5Ep4oz43SkPdzIw7WrOdfdQ24V3Qtgl/wflp24wRgYMhEOoFRmQSukbHENrih4iuNEiLMl0bZka0Mvct0BNjAQdnPz95dL1zUqJlhAIYqCwwrz8Cg+05HzkYccSe5iyBk8i2lDL+buiKonpfdS5AhnxxO6gDXFTVH2n9rGv3GjW+OwVR3JDkEFse4yeh3Ay14e6KnsLqPMAzXK0O2uI9v7Woar9yAwEC+Z+KPP+nbHndEzqR27mTJhwHrwAQ/a7XsqSpfPYsxyGwYT1BfPxasL083j0MLR3ohF8Pn25itSRCAVvGbCPRdEBnbjwjp3vdxFQWNs9hmXdqRubmUWsdXBhSC9PVWtMtH9rdSe7W0Ck24NkZciXdpcbBBqFB8w3I7GwttsdLoUAIjx/kjTlS1JgfJwxSUQykvx6/A/UQ+RQtcFr5W6npko41SMung0JS8seB1EXvYD1w55nj7rrFYcq9xUjVnCCXaUWRh4+5lVCvKGTOdRY62bAvWvauSkqetu1xA6ioCUdrFxqkT7vX5/c8g5OmoKt7LD+fSUg/noXRe16TPB6laPYxZe2ocbLvudnFtgZz+TgKP/pBF6EH5eJDGY2XaIFOq7wpDt4ZE+WMMMvbMNCMshT+aUxNbrW7XJWsFKlh2m5yHcvBhh0Kex5dX9hk08vI3F8lx9OJ0VzVXyU31qFK1JFcv1xz3So64Tn0W7kbEsNMBr3t3d20N7K2+Hx/yikePB7zilbleQVEL8zWKqM5HFv5e+eYi1+VrW9WbTSCjEqA9hDuet+L0NGgL/WXxY2rEohjXz3DdUfW1ZO+7a7/Qg9ZQxX+XElqHXguKmn1SC+segno0+ZnFd1PUKXtcegfzPh/lO3l+CpfibcHIUcM95lKCEFaJr5g7bb66WPgmr/kmdpjiEQP00HoDIGbrcFFDp3EH3TO6laXQ7oEc8yG++CADnXzykti2wWXwkHGN0AR5AUij9QpkAcRvZREmWi7mbCr82/lKthI7iHksRQhZxQazvYvq07ALfiOmT54rtk8UjpRu2yYxfCq9TfRhQp61m38+UvcH1IZg7CIYffiBdvYr3e+hZ0+b+gGPCoIa26PeAUBO+31aL/VjP5fnjieg1+zvouXaf4+dnYYUF9o7Yr5+oxL+gSeBM1eMSl+d9r7L5kuc3DxW3t8Jl4xB36bfYNCwvmubb5p/Bs26Va9HNF61/+TYh5hFqYx55PMiYhvBXZ0WouTb5GSxbbJQKwPKJkG6iPGqUy7CK3u7qz8EisGeoA8iTD99PJp6k8X3nPADOa76IgNgl1iOInhfs5OVXPMkd7LOO/drwzmLaWK57KYJH68cNI0Lx7Z5A5l+Ee7LyVif6ZITWT/ssBkPwGGfu8UUuMB+oMDFOCIPk6np/GKEvoXQHysXBU6G6QA39n1N62P7qThMMx7K1I/ro3bxOBDB7FctjbXd4+H2chN7TWg6rssNm2NdxBlUVU7OK2BW2+GLj9IM/RgJhkSWh4Ph5x5bHC7dhkuwOcqakvdX96sdNYlyBrYNI+lGgDO+TK+BuJp/BhuW9BIRE387Zuo/wXWokbdxKxFkB29iWKJOnzz5QO9egcBdlZzhjXspJ/Gx241QOgUAy3xTtIqD5ybLyzVP4lMP3AH9Y9syct6Rhyvw0lms98H29nUNXcUsKnDq/j5CpVSwHqRbrATIlsPeXXnaxVuIL1ZBKSyKHL3soIQxq60NNhNFBsQNdRm6zcLaImuNBfZfY9sSvJCu7e54/YY0g+jHo5YH4jyPo2zaaRgUTWoM50sVvJe7g1oVcweJwo5HNhE8IgRPrCFDnpbCBE+zgPxAM60OcSnK43aINImBpyaurtw1rjyNrRtWYUZxMjaHPc6rAd2i1GVH+9TkdQVnY5AVz7S35vmEbGcWV5uyfl7Q8lnKwL9IS91GhG6yijqHke8t5NlKBQk7R1RprCtCs9FCBKVZ8+Hzjr35rb+fWbRjlzCtIc2245ksan31FTbAlTLHM2dfBLqeqHVH/5Lr4ODDttvDtEEsf3E7juNo9odoSSKYovtyaGEYpAVsGNyVCakr76qkreZNSVvNM2HVcUXYkq8Jc3IfvO5DF+nSn8Ur35qmAR265s+xP4GRgL9jiZ09gT/73tkHOk+N5+65XA/eaBMelDsdaA5ueNxEnrg8NX6v05j4hUp6lwea/Q/uQ4PEZ+BoMjlatZwCQWMtdj8cYdM+4YOPCVt8STnsSPf1Wigpk2abnilpeFfJGyBGVoXQEQ7GzTjeXkrsxGKnyeFaejMh9WGsx8Bw1ZJgEvIKSV2PMBF8TyoGqY4yhmJVt8NJcWWP+GJuwrxwBYdneow45Td6Djd14KjQnqlWy0olRJ0Sv3upwzfW267P/JNH9OSZ6FM/QyEUB1CFpj6/XhMdTRzwHe4h606a6DrzfYVPEmFjOYQyyxJMGUOVaaDmHGPDjobhna9uLnYCDfm+1JCZmtH1/C+J/iM+/WTNLHcOYrSFq1DrNf382TM3U+M6YEUZs8we7CkJjoL6FZviKJQwegI1uvHX331rlbcBFWsjS4MrI+5aqMbYgNn0q9TorBkar3Zhlv4yN23BjH+UFs56zKnfKtnjrUESSpSj06bM0t/U/MjWbbGG/dM64ZY+gQLnV/9mycrTNw3Sr8+n0FGHZOpPjGreZgb2V3RPbSmo9N+sDrgw69tX8zPbg1fyyMt26wx0kCfkYzdKJ5Xmh3Az0/x3UcmN8zP+qHYLiATwRjRihcFLuUMFoGse//rXzVdnTgv/aOuTw47YvG6Rystn2vz6ceN+Oc6+xHd0ykEIqjT2ht6eenIQPpjHK6zmUavdOxQSXHFuiE+NKJlwEC+DVvGmeWm8eFe9BbC/PqOdrxGEw54i60DLLJXDg+dy2zFXi5KeUjLQxTsvAzE/NG4Vbe97FjrZKn8nEx3rS9Q5wC43t883by8kuQKIZvNhmuZmxcZb/4QLDpT4z19/Z47MmzdM5Lg9dJX/Yip2QsqLNOBgOnT6aOK7ThEVRdeMv8KP2G+06sWzbw02p7Eegwb1wvbnIgVlh4IwPO13zLD4+muU/ojfiHGH7w+s5IdPokd+Tti1L2UNmBjGJGFK92uwWfsakecX5pd9bXyq4Gnf3LidF242LQ1wsmB7cLj/yfr70ju/K2t+Kxf9pQt+DyoG0ualWdr7Xz4rNruc8u+ukL1Inu8g+xT7dcDelG1Y1QEbXG+V64QQLupk6s2BQ5C7BiMMi0OoK8JSeldlXEr3zOlSGJZHbQcT8VlO9v7pZ6sMnMs3nDNDDFJByCB6E5+TIy+DZnkk4pSZUj3eOSeuIQNCbtIQZb8Kt5xjPDWZ3GqKoJCwvNUcjDZw4anGz6T1uF+dhOzL2ipL9Om6NZ2a9LShzVI0CyuwhH+xGVw5bBha6t5hsVkyLVlpoE45i73XV0sv/MC9Q/Keg4dXEsS0/EkwYewoLWlco+HIDZc8kJbm/fRWdWykOrEKtsvUbw0cdMUZo3QMqv6hXZ4vSEVO2t396bSrXUKXm/9YVoC5bLhTd7f24tjWWB1LfQkM8MNC74jB2lcLeA4ua5NHovgTChnxkF6rABP390Kvx39enFc+j6vFUvgHId8pGjVe7xN5HDOY+7OHiQtNlaE07e26l/i9v/ngt5c/hQCahguePv3ITu4Hz0J7te+yUhcNRT3qpt8O9HySHW/rxvC/L2I8Wy+XzSPHeziuoPJ5LELQfHBgD2PQ/EhATHr8KTd/OvZo3/HXggQbwZgob4LM4JMM+NGMgk8Yk9rR5Dx/9ca1pQfn5akRkuV+tI3rwnhatn6E/lVZTA9sy9lybFGuL86+DtvOUKMXq71MZjxCM/RIlpxPRQeukpu17UMaFe1Rt1l4KkNjxY7ElrUXVkPhKh0SxHJ9jyb4xfnejPKVCR7/RYalmuLwfNu7AGozIybKJvWlC599pInCsy4asTYfFZ1o56TfxJEURYD4UIRB9nfv8P2D2TalZ6RHgUM+04IVFxBbrr2d2Fhc0l+n2pvLn46ooprvCgOqW/NAw3z6KEBLbbOjRMovBMehrOGHT21TcUY+O1/abn/jE5paOVUBNxHtVBG+zs5XRsPtocnHacBwSSVKtj8Wc9VnPIZqvkXEsCUCfnGtrDGIokPr79Wtp8BJAaBC+7Qk8Rl0Po6t438A2HGq9jDjAVK5gpnUvEAJaKjGDK6ru7y4WXCzvAGUmCIdlkx98Cf6NE9Bh61mcYbPrNTaqOIUJJ/3S7j4+oZ5PxEU85hrgCV1br5y1284KoBq1BNm/9Iv0OJYK/Lpyu1/kT5/h0XUF71vCOBd0zmc4oTJX+x28ctxOrK1pLiIrKLXRpihqoEqZnI6v6pzyyPF8VXHKOwMDwlgF2fIaOChLMvYQoy5VMCKToWOOy1K8yyvPt7LrOKuiCl5xw5sPyM0y4omILxVObjyqmP0om8WQzKKw04bHtd3Nf5oeygau95tbhteBykRKbj9vtO2rL//AhlUF0RUMM57qUAju0HwweezuRuymuAvWpvhvJNqR6jnI1Di6Cr440mCj98AfW/NFGmSD6afgOVpeSbXGI5mER9SsqXIIJW151kW68UOwpBc9c8E9XjfDUmAPYsiYPpfrOyukcwC7nIRcvOWgUdm1IBonbeUc+Afdbgv5HhLI8DAjDykyUcmNXv/SZsZPH3dto9NoMZJ1cQizrua+b8ocLx8nYdFUbXqjsA3ynm85ZQn1mXsGdCNlNFu1sCO578IKvrwP+FBCQwAxGY2npft5Sy7mhm/976L8E2ssFvELuu8r8UcXF5Txg+OJ+sbzlnXD3hxEyc6Ol0J/z5UmzTsytMAYTk4e9cw4URxdssZ2Nsr2nLAb8sZxrScIxATMvwBWIdWRnkbDb3LkBl696DbEIIZtRj6ehPvBLwpL+Q/QpFBdzBXUH6LqZLEQZuyunUwJSZ5AEugEVsgbk14lPeOmaamkvRaUYrWsFrqMu+ScNg6FrYyICYZtTe6xWob2gZNvZfs1g3zmkhpVjBpO850VPBkRwfd8On9EUbhKMS19AgYrZoYOatpsCZyaGjJ6oyRMW68Q8tDE+5VGRuXGrOmPRvV7htOwhv4mdBFO9KwxIxFJn8qhwxZpGPd7uvD0Ar++MFsNUzybu+rCrSDvyS7c/d6aelFpXTDCp5KBIFf7sEt4HrH86QUwp0ElF/7Z6dD4kTLTJEG8sUzvQaT5KiPjQoI/Ewhgw9mf8tBw8WZfc2+Uvh0RrnqVXiSCB9fFIjs4lFovrezhWobl/dkN1UxDAt+1Y0yfwwdmnFXK9GgoivP7KzpeHQcuwi9K8BLiA3I9t2EGsJiCwHmzC7qdyXP2y4wTr9jewR35DD4DRpgJWRs1AZz7fsKDnrWSQdMxfro1IsTBq3DlYuZcvNjf5YBucL3i0uXK0gFLITv4O7vq7HMjzFP7Fn5/t+zC+/Zv6cmZvtWiW6smpkqV2vM/rXEoRgngHNuo5cj9RARh0DqyZgJ4BSlSbjlVKa9oOUl2+j61rIjgOdUDrJE94zCzvHoP0Owih6otTpxAYVPWFx6d2UYnahwu4/sVGlSFmvjzgg7qWG6V1fqtn20dK2v8NqehIKtwcz/8dlRaFmorR5x5gJV42XGJJZp8xacXs1/vPANQD5wMDeB6X3qiywQnAhVK2s/BUbw1ddAhQxdg61yQ10sFtGl1GrL+A5FQaLPMloTXWxYKW37Z/WrSfyeMgZaSawRWebqbbOdHTKrc+BlCnEEkBUvbTvywj2b0q1ej/iJrGvMC7jhI6w2e4xNiYq6p3AcMspXI/6EomcagpbDrt5JW6/W4azwOkEWFlFSavnI73JYAjWWZNMTXddedeoayPowGilicl7azMPPmMWLXJn4iDad+TF678szPyjlpiw85BiYpT10RESr7urNqTAbgckK6o6T1/YLRzndN9EBwxcGtdcoxTwjgt8i0W5bxlWWoBXQYzVqF2yxXIj3DNYO2nTzq03hOpWeZMFASQY2H/tNRklmH0WBSFGB6hLG70wc+Z/gDMTqZD+LnI+k2KBqP3/5VSJsrTgUHK248pvHQa5NW2QYIGiwkxiQOvp0TWGzHm/FP5OTV3fumib0cBOhTeRCYO6rM4eLNm+Pm6XMEYUP54DYccalPegX6JCBB5tNvSGUmdWcc4OzrfhK1k3BWguxlQSIFYds/0H8R8IUuwOA8xb9H46UthK/H1dBCSuOcMXdVZDdrnFgfsIoEvh4b6BXy/VQGU/bLN0gR7SMm0cNwo0+1bIcYZanMjAk59eHvsBs02mk+9n17843t6mV7EeuseXYOM3zW5vckX96i3VD8p4nsxgbYEXj0ZXc8I/qyizM7Fj4PRTeBq5tOKm4tS21nO9lRMewt1G/ZId61Nn5YnE9pB5l0Pjp7b8sbnsFqU4GozRV/YX6Uu+u4KTAKDt1qmRB/PdpQZVRGvgHZMA/0rKYhpYY52tzyEMPSJ8yi738yTPWHa2yv0TS3XEdfi4jYrAIAxurSAkGKBBV41QqKx+NoZI47raJoQ6WP99f8Gd488yvUCa/f/hbzkCKZ5F6wtJ4JDtFT3v356+agu0SAi589NCAC1oRLJCvBUrw6iV9YCkeHrkItNCyhKkIuGDwQFPhPvLCBssqbuGkZVDRWSpkasv25Sdn3AZdaUZgcF5p5GognbxgIyL/AKdOZKDGel/wriNz9+kHeIw9twrIQg1vlZ1XTe/RfOCNnwphjy632qWqJ3NZdyS9OBcYPnvemDJmP5T51bDukC+HG9yJ1GV/YEqiR7BtCHcxmF5lUXfUsy9kRoGv8UzOuvuhGM/wcj08GM/qdZiofFTpMP2JQHB8y5jswboAXi9XaHq39yEvUrf52YpULaZLU0RuCkYTPiHO28nk8sbQAOKeuHcdb7GtS2uHez4gvmjtOW5kR9JmwOoBppNeXwq0x2HR+Cfq7Bo7HtVtXzsuuJaIPuLuXiOWqRfpL151fm0vMtTjwlfhLO6IZrE8vTe2BXlSvU5/15g66c4gF4kwndFhftfs8S+NYCjFoJxmuZ71ZkDEItP/SRefcLUGuW/2+7m+tBueAg8x5kP8DN7BFHNMDLPPolt/XO9g4htVBsQYudpDlOIf13Z4F04ZFo3QSXzsgzY0KnV8fnM1iYH565ahMTVEh35yZcTZH2xs6DVlJjLlDwxCByY5bh2RMU8o4KvCskiOIBs3ooWdYVpYKoiI2HmxmAdo75A5mfevdQ0D8J0FEHMkk20lYUrnQoGgmjwOF5Pd0XVwGZ0EREHYu3xjp2kA/KxqJe4KE0HTM3YQxt+NoEidYnp5eKTbRl9R+xnp+BlUpZmYPSwyx1ZLOfgJfehfHKqGS0IrOl+TGmMZdupxM309FJZdcDobnHp8hUtD4W9J+7BMaTd7r7EsCkO3Tr6XQ5ceVsa6/AfEmPF63x+f9tfoY0fABDXCEydhf7hM3cinMwr3/fn3wxeb55QKuleL19yOCrORGyfcVlEAgXkcFXcy9WjWXNLyRlNCWaRWP7WBQPpL9WWPNhfiM3KTPhaC5FfWGDyiSjVY+1WJnGflMoQ33v6L8lhgAjgKeR6y0B5eOS7a8BLQrI1VH+yN8aNtZ4wjOl+Mtdgbr/I/4fFlcKK+otIzLzR/ntWEmlMaHe/SjqDaOYh03LmsIKgFCOcQjAeqe/tIbVgMUpJo3PWfqFTG4xOdU4nAJoF86dGCcL3kMAx2lzCVPmv+p6KSSUBb5HpSLsGzUJbwJJXwU1LmW0LOHWH7y2ykMD8DDcMQaB6CHavkDB3CnWh5fnX4iQKg2MtQMbEQ+qoBN/crOUEsAEDzY/MZSCjcuAETxVF6svOmFpQkxri6DJYkoqPdjvaXMmhssl98phjE4y4r4G4xWbOKbMk5HTGEhbtO9x+9tIvM1BDAghUpLED5wSC8vlSx5IjVVdu2WQIc/GRp5XjRGGVWb7QYVzOuextZpoFbSuhXjCRvRc7iufToiGeLyuTaCoYmiUqzqBtCwV5in1iTbx2OhvxBr5yVFVXJn9mhSTRimRwd2d9IcuD07so2H3l9teohVYKwwi8WxQZiuF4rFjXAGWCEiyDuk3XPOTg4euViXYMIiG+oxanWUcxGsNiDj1WouvWCgpHuPdWX/DY2scvneunGuuwi+qbA7XJfoTLG0xY2fRRHUxRMeLYrp/z7RszDsiaxzXmutb0uI0bwuSxuDucd+cUB016Ol8AHZqGeCvA7WkRKpPHUz/dFxareCPEdEpB4xNZCy3xCkH4a9Z7JOanl+rsL3Bgex+mNbEcRO4Be6Dzv1ohxYEiUuLIy9t+F5ri20XKKqorSzTe4xPAsRcCFmXzywiWv/OuNh4Oq/dnuTsibwu7xOi3HW8IBr9hHW/vUFjrjPdbk56SNoYP7XP96sds/P08En+2UyrI9xfJvQ6mRpfnb3Y7KUNnm18auUUiVZk4pjfMw7bxgHPuSwLzCOq5uTEpsMhs31e/ymfKSwwUL3y8px3rzvKPkqwpnqmdoirHQpVXruDwqAzYZ5FNaPJoc2xqVE8Od8DRqpJLTvDoDYyIrj0Wenypu+raObw9Qawqmkq0oA2/HfUdul2v+zuggDUs+24CjJhOVeMzRDvtoIybwDqnIDEMh4kU0ZrWqvJQDMA7EAke/Ky4jGERyLhinD0WanQ4GT+frNx5A5rGEdoXGwJb/Dglh2eYWgwjBv9pu6yRo24rVFeMpjS2HYHQ97azw0DMl5dAmS7dsCEozX1BP6VDv6Qfv4HCwRg+Cv0qmNkwQkYrYxb1uGSp7lGNly0f3UKj7vZR5PJA5as2eKh97HaEphubSdw5yvxdbTCZsDOnDnWGO8izdzKTJMdwFpfjqxJOkn4CqGVfDtYBWoOEKFMRsBcQVyuyXnf6C3oGKDYz5Sxs5HzmR5hKLORx/htr3IQOjsM8tBa62sKxT2xSvS5sFU8poBOVwqhXPvcr0LGkBIrdTq5ETfo/psNjjaKC5k0de3/fF5SMy8x3WWVSNNSDTFi4VmoTlFj8Do5GjLbeDOANVQKziU1oL5MhBnzaJi9he5QNLskHuIzX4OqmaUwGdzv/jRYEFw0XBfRm6KpJDJNPLu+123BuoXN8bPDqep3YPnh123tIu6rXdVfH9Q93/HEJtDIjy4vIAgNbudjC1vw3L1YjbYfrIWfGT+6MWRBHeQ3BjKbqTtBBH9GxSoc3QjJAmPnZisuZ3Lgzkvdtf0m9dDlZpZAXZAq5w9kJprEhny6CedaX1qmFQ8zV6hKA/C/yajIIIFPPTV9upt4Mx3TDLdWBy2GwowUwrYN4ypqyZ/VUqfDTEXdzRgj0E1NV64c2YX/W24/gq6a72I4wPSWt4CrLs6l6xUvdfKx2IyDmU8Fy4fmdVRsCzJcXM0LVTk9b7++5w8eYCWsHwNnMLVVezl3WnOrN+lhNstqn06PnTG2/QYOPhMQmCGYeBjq9Itthow/PKBonpvkvDmBgbhSrSIRocmZfGsEWttmgkgTtBSF8FCBnahEwvZTXwxzE/JxysGne0aAPo7gWl0RgR4u5uCQ2hnd0gBZ4Ex8qfW7CO7WaDDx4XQVwV7xyGjeJQWCN51ysf6OSVPsJQRWluXezIqohZy5Im3b9LdRpt7brtmzrTs6hIrWEMdkWLMqpRs4Cs9FEqcmh+lh4L2+uvDHJrqLVAFv0KDiOa4xn4vHursz1QEdgZdEg3Zu4bovKmTbqB/DP0zstQfu5lg1srOEoLzLNDLm6AYJNK8CfuXb9QmuJvJRmT+8VCIRsA2ooxf21JobpNomdGxX4iFXx5TTIYYyb1adX+CAuug+lhcbCakZSqiY/LYZ/E6iA4D+Vc0AjpkDSdHf5h0fOeLS7EXnmVydQcteRbl/4TdW7WU2OV3ZgccmLPLh+IT8c+oMg3eLDofLyz/+5ZUO3df8iSkbMQegmchLSEALlNk1fQl250z9oJO4/I/UIoBDeoi0h5VJPDW2QqRi+2/m7NpMDhr5n7BetwSt1Acxy3+ldTvYLDf1yIPnhDcSaPzcp77Ug7Xj2bIG+OlBnFrq6CSyFz1ySD+t2uX4nrsNEsE+xCNn+7sIvaa2ycWaFmS2wmVCd15rpMfN9oZENiYjIO06BbjdrRov/cLV3mDydg2X7lZXazS5xRCvrJbyQ3Q++gqFldO+TYvmTaQ77xbShpPyZs2oOtnad+xl3ssCsEHvGeUt1YOvBFXDM91g29UoyMPqHXgh7vm5TV6IevMXkqdz8qGeCGi/z+JmYWWTXkUjIsCIxa/DwkshKJGvx1NLb2ruudws/iOnqx84aKbFkbyN+LRdWc0IOafDibKLqwXQ8+WJywVaUYzIPI7u+hddWqqA0OeDcN7GbL2WF9PwIqB9N5+cMJbdZSH9Wqaennpwbmi1N23jWRBL+nx8pz706KHN2TwneKPIegImzFywvo8677a9PJezhABs/Ezrc2BIU1CL56V20VnRb572HcXjwhSgKO0aMUK6oUdUjVIEs7vrCERSntgCyF8q6ykI5UmapTxcwRNQjITYvBqqRz0lY5WKOhdCgpm0DOxh8FNy8Cl0JfuhvxTXk5B+GktOuxcem8rHh2Je6hPCfiK5ZSS5m17hlMlKVIdEk64uJ3ozIO113rtjNIl3mVZJQuhd4z7zqfwJihGE2aGyrZV2BiZ5ZNtWYbPJpvoJcIVi5HWOo/I13Kz9vCQakbvBCg6Y454JZBWhz1qtDdzYWrZZeQ7A7g3E9i1GYs3NKwYDa8CUg9gF2to/jTuGVVeYiIon5ChAwcAnrLjVgZG/PDw6GZo+shG4qHxT6T0cL9tgnkg72z8UEZr3bxGgTpetCYwHLNtiK3k77yZHldPn8SlYFs6grOBeF3lzgHuu3JGNuhk211C2+RT6jBxpxafe2L1Wu21meZwdSYyrVBXZC629KYv1+N+F7FYbg4rkdU5deqvDwp5GbTvs9ADOopY0jlNTJPxBJpbybjL5AECu7AS5Kso2Zmiq6KtL/y53p8aDneSiKMHQzVGZNe5MG82B3PDEuMXn0Bf6m6o/3gjA4Tn0O9SVMGic6w82I8sJglLoCDUZygS+nwQ3Fmx6NgXY928rPD26LmUZEONdS+SsRkzo//cXH1mZUzHBlgWitlsw5iAx/26oxzKlksuIzHUwMBat23LcdArT04v8PMfbxY/b4jCEpSqI3grWv9ybU5PsgMKT4dZWlWJH67uswpJ27slor9zuhAIkZm4oVFNb99CnTgQ58rT7WSHGGZ+xWmjfHdYt7VQOfXOeawF3J/5wY6by8LrjjVoOvDr9WSwAo7iFPFtvyLHBwVwFbmfOtpPX+9tYm4aXaqF8upz9ZYnd8CqSZZ1PPrxIhmFNzB9o58cEbiVUOl95oquRZclbNwAm4nyDBrLaXSlLYZ/Wj7udAOiwWYVY8cXbfN9v7LP53IGwJbW4HVEPQNKBycWaZd9AyzX5krI9lVSf6T//oYK3ayOl18983nn63e4nFxcc26CjucH0IXa9vVrKtwtjBh/gRKLtJaOLYN39iPxz88TfKZHJ8AgpnHBl7rfY7uY+xntjmG2ye6BfYAW5/cmMrKVbJMtq39FPwYD8TMy88A7PvFBfeVV5sdYJEhHOV09X3khpAxm1Do2K8onQenrTgt1nSL1cvl5eLbN1eIf+SkFOr/YYF1unp5bTUQYQGP4G+8ssLGgmtETS2e1hcvSs80WWEiqHyw+yn+CABQsG2OLUkWlySDnKvkfbzHZlrKgMEqohMRDiCVpvu13AJRRZ97dj6/hltyUXlMzy0GiZ8uBz8NDBv3V5MDTRwFzMYtFThHKvZfXn71lylxEGu4X5IPwDXlBIVfxQKIOFd9EsVhVPFQxjiIjwil9rNCHwNJv0uQTwFrBRIL98w1pL7j83VOSY+NE+WGu5kK6aI20HhU8UHQ/0HlnqOd58M7QIR+xO/I4G3txu7RLu42LaHsuWPY0HORZtTkw9CwzrmqfT8MwfjohVX6ni3Ahtme78cbplbx8e3mJKbzYygAl29TFjSBprVgu7M6E2neNvVyx5g5rd4Mg43Ah/cfOYRdO83aDNTi9Qs77dKdflY2/Zng0JSxOURw73iJvF3M1zdQnt0dmXn3cwQL8BkssAtrbKTmMr2d9V2BJPxAbgWSwLVqWO9scbXjAQMK9O73yVUKhm2Fx0/fjI1Hg8ALnb2TISp89tyTPvrwOdM88f0np17uiWkGpBzUQSQGd/2gtwHRlS0WIOx05mEpttxWyMgrzMuE3KQWrCuW5wq8ullbIPO3x6lKk32j8cd26dReVTr24wErTuoRfXbXiOrRfDkwknoULFWPgKO+Xrx1tqTB2avkKklDD1nj8BYpXSx5cnKulJfiElTcqx/NAjQ35kn3N/PXIx/ZxeLa1H++f7W8eHV8ayYBNh/F1EGDf2F247xRQaL3rorGELmzpuXHqujTYs19/wq36WDFP1hug9ytHlntR3vSLHbX8+zB/rCbcbP+ZMgYVzEyqy2z3pKfs+1evknJqNAwOaw1f2T9VSb/ztpMnkCetD6gUklUwVV04EMYIwfJkdXpPbzhkP2Hja7uHMO9/O0Hr4wSgcju1VuHsy/41TW//eD6jdZuef4A6H27PhruhH5cXmlicTYGfeB4v4aqVuhBGltVL0PTaH7JqveYzt59nxCF1gho1gzjsKrUVokiYrtuIHKFgv+FDsGhcE2fL4jKbeq6+4zfa+a1E0+1goX3BSooexZe1vt35DYzvxhIIPvthalmEX36HeLUycCTZceVGXJgyXzjXYAlgy4660hhiHDx+P2jBFw6fvc0p2DNcLKRNTPS9D1pyLIsrQv8Nv0xxeJEodItRWp51oSwaDY2mpspFeQDuMVJgQKftdI4Gb7YHC4TvmpWa3jVwxiVQQG5dFl45J85nRrik7n7M2JJexF/zAtX3pjoAFL2xVCh4Fvd/pBGsNezUYd2gDowR85/NPUhmh7bWrG4kqVKDvGNm0dlksaK7moT06EReN7/gxSMjbE+oYJC0DzwP4e92QdyOAnFSC4cie1vqS6mjFe2ILYOvVJlM6sVLLH3rnKKUNEcTlJvfLHtFWzbvRe+K6de16tY5Hq1y+sX/myORIp/bU0t1y45595SikwQ0mbfb2wQ/IHhHeIVqY4TvIERRAg0fnKDfYH/5J7DtxfXlan2OoB8za6VOQ4D09KnRxNVmv3kJldPh56y90HRHdwneEM4ZT9ud5oPBKB5M8eYUT+cC0T22D4ULPIxy+IBGaZd6abJ6o/t6cmaW5wM1AUjlck6Fy0fscT+B/0oDpFu4x7IafWA9gFwHt4ZTmEfclSaZ8tDLBq7ldaLi/RiqWgKyGaZkB5gVrRjOrY8rlpstGRPstDqjPVafgOZFgvT+WmCfHUw0OEssb+/5N0F7M0boMPwk4G2O2WSCEv7u78L8bFl7MBnq4sLmt1rpyWHbMtohuHq3Pm+s7iN4PgPPe8gIv/7fXPtcKhlXEM667rflZb053P8dmixYy2ozb7jeYj2IHXGmoNRuuORKEdaUaYVFLeHXo0Lt4XWcxqPu/ENaLxm6UaISh6jnbfLa2RfGqCAz8IUQJcN3FcWFo/2u2yDcXnZxsp4tJCSrEw0fFVSRmnvsLt+m2d+HaNxihZBQCBwjD3x5Y3dAdIgRFfXdUGmliXP4eCkLKj16EGIQP8S/dDlkRx45b7TL3WS6/zVuxyHvvUzkaxXoA17sRJGc2UravsKGRDeU+KEc6jloV5R0nKQhpraDi0ftj0kunIsefYk/Ki3Hvx0iWChrm0VeIFO9fdQyJKHA8ajkypefKESksM37yCwgICw4/W1enBwlCa6ny5y/NkcJYTzUouQCoHEPPIFGSzuW8MV42shL9o4lfhOCXFBD8O1Pjm4tJdIKt0JSR624aZn3qRmNqIm5P8PNMALFy/dvvi9+PzJ87jBaQDaZN26UomFlpbC6Sv2M5n1zh/PuqpjK0iR085Y+nFL1VT06AxrC2Hp5Dsa/WxkfKv476yJwMhRsFjs54QigDvsbPoF0DmgugmyCOISI+AzqpODSAJQiEwCbOLbo3HExOuVu6m7nhWR6y2B1HBmXff4oJwn+/cKPR0EmMDh1+j43cc3bo5eGO5fmWcsFbVVtM2YDJZvNy6EpShAQiLcSxxUF9cgsKgPRtpyvLTtD/jU19iB04aCMxHpuQXzCbdetywMzTLQj8BZuiZkWBPr2BV7A+/ZsJ5sxn1lukWUUyKVtrcbcraKH2UMLK2yMKVXSEENeg7EMY+L3o14M6vKfG0tukJolxbXqk4hx4S6ZVyqpPfZW6ZqT4+5/3s5Yc6uep/vH8knnNAp2eTrAqkSZhXK00Zlw7zV0dqBOhmswvU2jrg9gA1SD5MKlO2YUNMOac5q5+sLVzCeXrqEATMGQuON4GwSDwBmutW07JdstXd42KO3CkwuHIh4fFpsjW8uosnTpN7G8O4jwPxAwRxoknRcnL8AEPh4F+BFhQpyR1urKLKo2R+GaTRSAbTUQlnF4RoluSi1OQDv4Xe5cmGY55QZM9y8c3QYZVHueM9oxuUJSeHlBcqvF3CAgEj3tUEyr8weHwfES7pDaFfokMm78aEikGz7LWeu/CjE80SMxnZpdhNQGb504GoNOVwYW8rS5cLlEIxIFtfwlR2eIOBEW0EH2Qqjjj8atzRwkZbVk+en0DVue0Xk8ScoRY3cOrrSDh1gbzmr4bk+6yz3X3c/rB1dawTX/T/cJq+ZPcwatAbSbFJDkgO2a6I5POE1QxahddRt9bSa6PnjLdJ5Xkt/ocI2W1izRjyiOnKjiuB5RG3konCEBCNUgE1xuzp6Qr6u35a6y846jOeMjtWAXAi11UHrmq1TYQrlHrGxbX7/Mfw1PPmg2ddAs/uSHXUwQgRNsL2TWxi3D90yWFzPaCEKU1A3aTxeLC7cUHR6JORUIYBAEU9+VuudNX9hyvkiQ2bpu9mUGOKmJ6YfsapOrg61v2+6pjr1H7bVoaYN3Pr6MJ3WOXg9F3PIE9a/FK6OeD+Cse+kxKb5f/7fmz7NeXDGfaR6p2UovooKQGaS0mwPONOqlGQGZeHVmb/2mAcRS/PPlqY7kOvpd+wIky6AIZ8G5Fikmznam8Cqzj5PbGfn15s2b+ndByU1XoGYtwUiksInA9tWnnKOSNvXR6wq2C906mbM6EWuPdZ2FRpZXj8Ii/hxK3lVvIv0CgxvN7GnXuvtG0JKM8FdM8XGCl5EzWr6cbH4vmYx4Vy7h/C3FD1f3yzw58fFqX+9ucGfs6sl/qzn9A9+c9E7/l4jfgQUiD/KPZmOU+DNvAJjl4SG2/t+v1hcNt4Xfr1agbHyLznNqWOahb/CCUdVS5KlOJKc/yLm7DkcFgCxFsetc4fIXYroh4NnwZn+dvq303bGP//02ALFLE4mXpPafIwckQ8kq+qZCJ4nUwza3w/RD/7iwDlBdy3cMjXvqdxjKxcs1hSsBeuV5I9RQMjgvsi0is/a1riJp75mk2e24k/GLaw3PfufrZN9yKEcHJ88MfXE8Bi17fwa2s5rn5r0Z/CbBOCpkfRQDOUsffcponklBvBSIEO16egFrx10zYTGgyuRYA0cAgErsi32AhWn11fQ41a9vXHEmxyW649/dYY0ca29CYSfwH6gWfzeMlFWRF000sfTfZE+J/iDENq2jr/BieIkIYNDFnkX+IXl8i6kR9cE5R48u1jR/fDF1XdSknlafX5Fk+nfaMzakExT3lyQyRVXGs1ioXOv9TNv3uzZL3WIVtQdqC18Utnq4Cnjt6PFPVuFKg85DM7tWQxlfGCJHXIOA/JiPsV7GEcS3s29/eNm3zfxYA4y/tjT5lh3ouyUtenSz+NDaIrGnL2QE6PexOVm3FaDkKsbQw5VINkA3D4082Rt9KXjq3bql/g4OLxfGYlxNbD2aBuLH/uIZwPpU0ei++Hw5dT8eJLkDyiL2Zl3U6Rer4LXRWvNXSSzN+wlKgUSH7X1pdzfESfj21HxgbeLn4dIYzdutt5zb/YNWT1xr534Ie+G7N8mzdUhNHj99kUOH42DUcNqPgE6j9Qs9xG+YAyZiY399xzyPuYxwz/vcfAtysSA13oZcXMP0jEOqHMOxMm6frYPO/+iRPufmcN55eWgQHD7xhkrxtMB6hhU55/cbdYFHMaoLBxXJzAqLb1RC3CKMtuq9kuAJicVZrPUZDiXg6WmcLjtQO83za+ZowwPgiCsDfXc3g711DUI0+Peo6RhKsOG5H5fsaz6bjdkWxjm8HR8ogFcQOzVRXTWBK2UU9prpqULtoubxuY1Vccu5PYT0cNDsRTihfo5bzwYr5nmUIuvVOS9VGTPkTw/2tZbJETFqwRVWSJ2mUF22V8gS+u76CBoZjsw+RiWlFZgcbG3wHh5Bkgr2tA8kMNZcDtQkAPVQLjeaPEFyng9Jv0OpcNQAM0x+L/vctgzO3HEDvvNZOdG+AUpuGpmqE/dX5bTqnZN8Wm10Lt6InBZPY0dmTgWWFQMOl6nAhbpizgMpbuugM8DinxlnOtYjZ4JREo04zYICYVbUc3mJXqN9YOnDL8sZtsXeC9h9kXAHmn5oBo0e+JEGI8K8nVQODCS4Jxn6KVjIZaxP/nW6NR9p5utE+rYJTi2qBOnKHGvZnBX2y2+m4D43SMvkcVNPq+sHO+X/2IIc1OHrmwbsQug+AZNHLVevsBaWS1eWnDW9GeQKuKdzKfKW3+HfOlvkGt3YvGtP4R+dNHyX/01ZI8hpPuTyF5EiCzj76I1Xzj+OLK3EX7fXIRXChzYhXBCPrTx2IolT8Es+h//ShCKODEWm4FUFp0eyMS98yDz+EM37dn3Er3+ozxO5iFpdSRyiPYLd4GyN0ci2Pqj6NqLS9yG1q8YMorYougtpqX96t8g+DXYPVnQAwaecudL31b9eoV9BVaDLfApXPUvXaiwSTuOczD6j+kj9dBsggBQXh4nbJZeRreMOKizOKD/h0vaHMicT6G/9a0N7k9+NtyP4H/+lNaslvrfXD2BHQCAbYSQxryBO3w+du3z2d7p8vUSCXyChiSW+ez25Bypb569PwZDdsqD+O3qawxwgpHHV5hLJ6DFFxxLudNwoe3imeaTnKbBbZlhdsK7LBRfywGuizKcQuvP6Paw1+76uXjtla5eMzqUmqoUU6Er4aS9nOdIgZSIQ1/xEdDZs8+o3bxrjEfqpxdeWzuErmWokuwwAF3x0kILxgx8+uEh5e0uYmEnlTLq7hA4QCRpRoOxY1Y2kwnb4eaAyV0Se2Kg/8XATKvzYEa6wab6Dw37sixKy+avMcdxp6WiJZZWK61kVJVlSlaVDa0jtPmwXTkgK4T6snLbZuZba/dXq2A80CuX08A80pxoXmJzfEfW9vVmeXbtDGeVYk6zFapqriGVrtuRjkuzMly/NBTiYcZc8gkigh5gxFO0FJrZKSFq8SzyrlHUhi7lQcQkjpS33rt3ioVHxZ1VaNPsEHDN3uc9XuDF40JBblgT2pvGZqErdS9o7fTaYiGD2cKuYD3Y/b0UsUcg2DELi5u0mzjbLg2vzU3BIrNoCQljBVlxoOt8n9NecYN2GtTD430CxwOeP9duP+y8o9JPKZezFm/tUCgCTzRfH35RCqfNiMV2uPrOxcaDejqjIT0dIfIhpZxB7R2QsrQvFuqDLJFDZlNJOqJFwYjDjTLsLkyKAjgv+k0xK0HQG4GmqlpRIR8Xe9/3v0bq3F2Y0LzvCagUoDvVNdTO7C1OE4fiGYovheIeGniwq9QFGcWFgwDW1obhIjHsrEsEe5WvKJV5MQqXDctHRaK42tHdeiwzP4UsCxDYys5ZrWvvqK4LCO6C4F2lps1XNkus8jqEcECoR0oj3Ckf3PU6mTW/doJj7fzhdFqm49w1DlxUom1j3/cfynDlhVXC2ttSTSpejJURpzCXJaFYh4MIi0RluFqwSFvePI9tPWhkIl2W/T3S8RUZd2REOhVoY2WlWfNbgH/mwleqbHxj5mf9899YQdg7Bg0ePAhwbth7cA5QeJcuYnZ2KWbnQKXzee1bwOm97L7UvnqnanHGOy7vPSsbwpkxdmZUxAlZtOVHAb7RQGrCG+zQ0vF1p+XDRxsjjkaKAWCQwkoe/ejeMMFoRpXsYt2DqM4wLyUge8xemk1a4k1U79MDQJdleGMEb02RSYpx4Gj4qtVOR5aFFMXXWQzIg0Qko4XsDsVKkMSucnw1Dvkg1jHwtSRHc9vz+AKglqJ4uT80r7dvi7XH38mhg6lGYuaMoW8oUzIFpTxlCvrAK7T5cc9Sx6oq6YqTylYbtbxoTkQDrOefqeZROzjeQPZx0BliONXDTXZV7cuxmdm3v8kPnH3k7cZgSqQkHmWca9i7UA1YxUznFqeNR0U3A4oVeHy6gUJlJApBDz7JKo1Hmw+zxelrGS9G/TlPh8FMBDjM2tPTHnLGOeVwy8lKYEdooRkxgqj36E/UcyPvII21tc3kL6k/AVZmWeOxzKs96gmapg1evmuqEWwfos30n3glhrVDN81fVj/2O8kCPjPKc7fmh1awsmkQbMAjOTNdEibcViaVs/IcG4dofZE4Z1CjcoVwK+myCc1rEZShyePmsfahwLA8pdob0AAG4kUrD9LmSsHVffDXCimJEjN+A9Y3Kc/1xvnzeoV6psSnTy14ZtC88Kk21F72250XeZp9efld23FzLQTNnJdzeeJ0qOOx05mORw9nN5Q+UJlDP49Ncc6xPjrnNMS1d+WJXTVzf3UClash4HM15Q1FIm51bjfwJONTokVgWj3aA64lpeK0gOGnCnNCdqTqdSazXhQ8Aly0GI7ICi5nuEvQyifZ+QqVd09ucMpld/Qn29qvV6juRZJ3qP+9a+Lnf2337ddqjfh5Y+fHNHaf7OtK4E0PefcfUekLoxkXFwv4E0fDiytGDshjKIVVHGLptc8ygAK5Ujl+MN+F/bNgR+BgDoZxg39uUvZLdx4SYncGFgqXeu533iH+csFxc5CnQDNZfrwYccvFWZpvXZWpuiWoB9rS3rNEwOfvvkS6AErvJepYUty2+QVDhrj+zkPJVuKR3GquOpnVEqdrsqRj0IVrJmhpPPy6PsyxpbUVEs4XYGiYQGd4fdFaJ+eaFd+suWNjjDe3C25h+Oq8dw9k/cXi7HrmvLm9p4cd076Bkxom5rTvLi1h76k5AmYKQ2BbWkr6s92+qR2nPi3JHG4xhQnN5iB7njx8UdNykuoTDDDKKjbVQQ6JZa1m0v/DrqHwG3UM44G7OljQxwExKHtUjadW4zD611yDDWY+MzPowcE0pFAVXmupGSKtGZmUN9sordnESOMHUP9XhPHg6S8vT9tWqLnue8cRF/SzI+chMcT13Lytgtv38B7HYzV2H9JiOp69xlAxf0but2UyaIdPRlwVuc1piYqTczIH9f/1d9/iUtNTVR6eIisOFiNBpJKyKHUvlQ3cXp50hbPuB7jWLlabHBjGCD1s7O7iKKdH3gZ/JzeOaxKoh4mKaPxlz7k4Fys09A5h2zgQcp7oRio377GT1262ne+FkvnfsxAn0WUaGUvBhTylixPbDjoOPGIlw340XLfZrm/fHq/s/hljtuOaawk2xay0ehjDIEQ0MB1dgY5aXvUh2Fc3VmR+bm25UJmE5urCzXho0wvPdXjGoOsMyVcQKBKmhBkLoFGkrhpeCCiggTj3jEhrGGjC3mFdsbIl7RdkAZMYJdeC5gYzPfeTilEOexn14vHVX1nqsYEont3h29XdRrofAHEBPnyuB7tzMcYZTih4eHhD5jnNasWoy4WURkM+KGWl/bPm8AEcTzE7gzkJ3jp3j5G1B8WFLYx2Vud2RL+iSNNSJDfEZCqwLyRC4wDzTh5kID/wLZuM4VnUEpM9V0q0voPVjj/fYPqDFcuFcDC8msbf52D4mDWy8CfFeKMwyXXMyUJcXuRHEp9nFJMs4ZLucOjsfEbNNJ0enRvSYhgLWYdJBdVJMybE5Jae3VyLSojq+bNnOOoXJ+bm0o+nrrVmTpclUHDGEIPIGQxSLtA0eIxMOhsH0juB9vUetaxp4jl+8hG0S6h6Mn76W3zwvWKfVJyGkOowRRh3RGdZ1ewMTrEfTDucNfVEg0ycEuYyVwLvbIwt5FA7XKDK+rZOutDSXf7toJH/H+r9APFj3WNMsn3/9BYhSq1hIxMWp4VnPCsZmjcDIeUCiS3PbnPeP8KZAuT4+MdVV2iRcI9DBaDNd3YWXirYAEl+C72GrGPDsKDRriGN4k+K6ttH+o0aOevvcfnUHhq0ez8Y+wr7znxuNlPj2Iwldb3eLsbk0Fo0bogFma6CFcSFksqoVCUN4hj8Okcgq2LaIxpqUopxhZJcdKKilhjYPzEVcSdQH/cFmNgeXTv2ZAmGv52mnjz+7387fQ/WPI+dIj3MFgS+88lP4m/g//A32RPi+xB+/9Z//vZJ6bcrxbMAfRvddvVXOI1DqS3qvnGAPfH+dqe0WqgFvUJDff33lWeA3s3ojM1N+ZUdpB/jcA84+DqGJcLyQvuwv7PMTLcs2+MqD7cJfMpWuV77dxSacQF7w5ULb5WnwcTvJs1gbG1mgQwluvEVU7E/KimW9DWx+kI48qRBeAxHq19ktscdvgBvUx18euNENxLRsPfQj6TqQO0hVELpLaQ/sJPnbQs5yAMKfEO3+6LYNFy5icqYlesFi3cgNAzUHlpq3Qrt2SdS1yj1Lce2y8x8vt7z0ZNWrA3NGQYMYRI5S7RLqVPQ6Md+RwF89MZmo7QHpIshBFr5WXnbpUs5GGwATlRC6Zu7HMv9Z4C0tUXfcplE/IooJFCP39of+cuUM9JDS8AwosLMbdaW4cQmbXh349711Y+BAOSPLw7Lbr11rafjJ6VNqrfeCSMDUvVWKUeK3XZ6dNhKBbcYJJPqge4YH0FBWhUF+ETNCnpnS8oeXsVyC39MDmoFaOUuaPQ2oBnW6eKxXP6KedmdTu3fp0v3muXxh6oVwmQfimimkK5TO4VbLGZrqEn8oseGI/DiVCS9Hcpu9bxJdziVUuYnTlcAFaA591Mq583qJsUBCkpWPFR39doY/2CFw8hNIGIKgMQYb5OU3m5JMDBXt3vmorAN08r+wZvQ19k4b0neV63+1HGbtRALE2o+NxQVYuT64IW2+CvvWN1s+tsn9OaX8on0ZkWwsndIfvsR6WBKDl9q15YYN20h+Ie36z1Is2m/+uZpj8OcmoI5qXa+097kvaL6LXR15YHO7+nvvvmCQUpMb3P+dj0R+WK7xh8svXFKBan/0/gc+EkmB50uGL5RFn4yKyjRQ5hyBFr/4Pj2sOJrxSNNWiLaUCHzGwggtl637/x27UI0c1QL4Y/4UpKBhiE2dSZriVDLauDih1Pd/2oLh2dNSvoSlym+n5aeE0s37HioGYFm1BFWTr9nye5hA2bugAeokftH9EBY++6G0RDbfzq+Nd9Ox7eb/xTdPP0nLM/HiW+D33RSEuqn0j6z4eKjHL+do+vlDBwaNyertK1tieckZGQK7bOhm4tpzg+CTic8psfL19lNQV1RXjKqaq4S2IV+g7uAI7cpb2Sa3fe96cvLPnCgS3pAaXE9Y0XOb+UTxenGY7y+7WPT0X+/v8+frq+PJFgiFHPR/sFuJPUmkTomPXtoDxBmy8/2XLr+8+sSTCHNTADJLIIrDXQq5f+qtMN+WxfsbQF0dkQm2VCZsfPYvUhg9fDDpW+Np9kjaX5AcuGQkykPX0/FCpVohOUR04VBzmXG4/zuEUN/BbDgYVTfr4FAx16qv7KkY7ZL2ys9eWyms/RkydTuREflwFAROHNYtSkuVKkhRuiZ5Ea9l+2NYKK2IqZoM96z5jhUQirU3EkAA1zFIZmgN04av+iNbMQ5L9ffLE5McghLGSyYx/lDlvXGtTAWHDLQKzOk3xKdm3nXM4XnJq+Rn2St+VmfNbVrlDXRgDs3g3+Fmg7Lvn700FueXkDoh2WvJ5ZX1A4k0jbfPnli7LejFuPHveXbtvuAjHoOk3y80TkX5TO5c29DbQIme9U6p6e00eQRmi9WymCGtOZ5DHpKdro68w1Pj0UGnnr4gcWJRAzUDCZO7p+hg9zeXnmod9O4jzgm96m6OJmvJRWvkoNiiVoYumxYL1fDflf1dNsc9T5NdtWHhclWljzu0DFzu5ESK7OpVOLrLjX+7anYTbS7u73t7pxNkGAYo8nC3KdcdZmQb9mlPn3B7n/PSJJLBKhBcZiqlobTuF5+MbomhqDuJ+2/f/YzMxMCgtoZLZxmOMHR4v5JYJjMOFpyjmuvoLSVx6F2Lj6t9yN6k6aTH8inz/xAttvG0OHNgRGVAYB5bEIIYP9mrN/sYNiwWo8B5TxW52t/GFKwaflcKIQuEN4sDkgLQd2wPNPNLNM9sZRBHX+S8nmEPCHaoTb0eLxiCVTa1Y0vFr1qbKaW2m/awpCPsM4BPoh683oCCR3moE6Tg7SkzibgT0CjEXXP21Fw/B6LSTFlk4fDXelV0jqopHHkxHeRUJw2lWPbsH6q0mY9t1GOe+R3Sp4qymqmYlAFL6LLIjDcidFVS7yF2k7XE05cDj5Oe4PE0OWNhzcTUtpe+SDVRLCDhzqrPTtfLK7NlbqegWoD84vGEs2sEqjmvEH/YsgVoa5XtVagsRlpFeoQdxRcBEooaDY622+4Qyx8eRgtORzFPCAcRx9TvDkDX/2+zYIq0J4DAUy46uGP15Vj5OERx/7vGzr8IKaB5/NPDPHQEbP0jiEzk66pdoz2XrwUh6Zr46GDEyLaMbxFzf+uRnnfFa7B6bT2nLxsiBAFV1D1sbVwxRSd6W0rnFbxVYnLhbVUqsCnYEFAhL2YVAawRJ/ek9Agu/MpWScVUj1sS3eUzoT6wtZ38rObFTBC/Wanj2C9Uz/eCjOBZqae1ZZeHStvjvuVM0fgq3+4N8fapg3d/GN9NhYO8o6yg7zme8PJCr6/OUpRa5XQFu7zfplrcK3psF9w5QLQgmdGkxarolNRD/P2CHgIjSi+ps82+5YFkOwRMoInW2ppU4MIigz3+7esJ9fuMHG6Pyx8Ylcqvqltfi7+3QV4z21gEw4Hoy/LF2XEFa0aZedbiRrY8JlSst8xePaxNj8nLq1zPluzUV7mX4mrjYb4HnGvm6wK14F/hjV7O1g+vEO41WUtmMA/l9PBZk5ZozefmVNferVdssQuTajj6DVN3EylB6BAcQN2QXFn8gVbXev0bhMyKBU9s6MLf9DL0FFKDW6KnSbovwHG9gMsHas09UL0b4NGtBZIEVgWobDQND1S5fNNkdz35r1h3Hob6OK+BnzA6zTgDtUc7jdFHPSgSTt98tSxPt7sqCshR3u4ddtEGGBb4Pe7eo/48RL8kSFPoR858BT4Nc5kR1g6ICxGR4ZgA+cDnBi6ZnxJPave9+LqinFnNcTKLdyxafvmBd5r5uFTN+01FUG4Ost/M8QTrlmfSMd+emOkp88kK8xLmSSFo19K2KKhITwr/OpHLkCLYbyeVLGOoKmzPDWOGY5aLAgSCOiVb/nNP1sXTsVkqNln2/oGIQK319ZyBla3JDLd3AXZk+6b47uXY3DcrXiQv10Z8Wz/XaykEifZW+kyOrwcuAB6OwzAN5B6mXxt5xIib+4Ba4IZl0kLu00nuw8CViJdJpOd9AVK8vqy9UNozVd23YC3VgGY9wDQ8h8BC0oGV/m9xmojqaSpnTRqNoGuvmsOTmzz7iMYe3dDLrYr//YixqLbY+0XdJ6XhTxRCrqx4d83H/VebccoOq7cno8F434OPsZWdtq4ZqNXVGx1r/mogxrgVfCCHqjinuPk14K44UXoIStWm0ZcLXCqx51qWqHiTnYBJlIUgvraCLI1/aBJiW90c0mWDz2QrMmVpMp9gnTgJ2yU/4C21fgwmuGrJnjDSMLcNGgEE0CnvaKmDyH4avNvOl7FEXiS625np3z5EzcDlE9OrJjdXaUKQpw05DTY4Btqjm/gQ8KfT/iiPhMDD6MsjTnvXWK0WWhBeoM7tB8h6wRN+4ui+55ezX+EoNCW2uSVUKD+K4x4Otkk8xaR4+VPQEIYxCw8Bp6NztQi1oX2oxGMd3oEq7UbqT86pOM4f70qlBkfGg5qWEvxoXqH/l5TMExdsHbi/PdnftkWRV0CR4U1rD2rHzDBozJozBOm5e0DOopxi41cGH+IHx8qbrFRd4U2nnb67iia1Navwmiiu+EomiDywVbamdfMfGQ832+WuH5uMXCKl2Y9nShi7cBlTedO8rtJ4t7nF25schtDbjpzF/e7vmUWxC+HTeVln8LLEzsSWetMKxI1zz7Ehf/Lne70tP7/B3TMzhevDUNoNvyiyhdcidov/0sFr/95s1xAhYQ/mJYc3Vuqfs54N6zRc1/3gmryMNEWixdRSMVlBXXQuSPmw0HvERVL89yez6hErqbXDFJAw2J5Tvh9ZwjVP9OrRXSTRVitWCnkSkrRdezxVRvjFUGbjEBfhFNl0j8gnqqdgSKa6ofD0VRrYGeqDLsS6E4NGj6HzynekUodcLIhA5jxtwnKkzcqZ0O7bhZ0iga9DFH16Nbym2Ui/w8IXQpieNjpLMlJCnZKqklqc2mWYGeZWLC+9wMlqVhJuC7viHcavWmqpYk3bL9/SSzU4BTwZLmmS8Dti8/aAnLHuDIdolvOiF0nUxXzqiRewfyxpcV6VwWU0XYyyZo1ynyVUuQUuaMSrlMMndnNveTMZlzTZDcSuG74xqeFgr6mGh3NJIb9PG1z/9CN1oUeftynZ0Kw+0mjei3BeSCthNCnOPEhVAwvq30697a/gDcaGrucTN+Jhuo3ak943300cyjO2um3/Lm9BhqoneNZ0Ir1UpwhtbelR3VhEkfuqjWj7Z+0foStRatBta4osMwGrahMwfueX77y+nDY/Do/UtpKjSved3gni+yZhBi2XKwiUt92aF3rtmyaKlpIhrsjH3uzkdcgm2C+Hf/ROkUCJH/f3AlINq7ABcr7h+t9ptEJsiq+N9OBs0unj7aGigeA3/OE8mlpWsIiMw4Tx4QNptcqbbVEgaU8a4M3NUKXOCRnKGY6wD/MY7w6OwMWLyL4SU0+wXfdVMpAW/39O0qk0KSYQayooxfEhx1kZcSHoyWQJr77B91THBtKtiDEVMvza6VrJKi5c5QEW4bDXCUwa2aoT3WXmnnrYb+/AQTixx+5z4CTgwiW7k1oqORhHyPccVwqn4/5EI7uIvR18rfpABp4AumGKz0eGSHwDPsVtvXTBURDbgKI+wRbXN6GAnBJSu65CFDi3pvAyuy6CtRbjtRasSWwo94pfqhBg9W64K8LY/3A1be/qsiA4JH5AnT7pPInPHJjzVlYuiN3odMPwGUH6bPlSVEvdG3DrnMwzDD2Iyg9Nd5e0QqFDiqXTuDRnWKKOKKjnU3agIyrZ6ahMy00Jf9PsyzkeHFr2wG40Dh74T+rtJtUly12sglNz2L32Qc62AfYw4dvBCjhbG1FdqItsug7Olf5q6fuNe8/4yFhqd/ZOLePB21r4jM8oxZkUcjHjqW3i8GVsbPZuV7AEfN9jqOA1afN6UWI3KX3QXPsx2iK/QGPi6gFRYQrg20A/TqM9GTDX8PSPj2y1egekQ/EfGbiLNyRodO3syYtS2PA2xFcoYIHBXWat95ziQdM141w6896WkGYIkO9U1nlavksglb+ZhSdo+iZGiLANrZGgUkyCVNlYe6ThDJfWyuxDDKVR8Y5EyJi3llvF9Fbuo4m1yZW3k243re6yM8BBEXXVbpU6PlexYfc5ZNCdMenCFsCFATjE78YUjW9JFx0WKNKIIv/9X/mEz6ETNWSUKVQyZYLAVtbPa/Dne+uf5dI4oLyM6IXK0OcozI1CoLSBuGPsy79QihUn/1LM3YPKWRTKjZn00Bw0cxiubqI9V1ci1a8lJYQ2zOcBUUB6YOW9Xeu9Bi0orUshGV/3fjKenT84T+yNBsz3TO1kTE1/yLxWPMaLvdcm0uieslrxsYg/2nPRfSzCEsuoFFPYqlU/VQ8jvv6BXYP+oVbCnTOasEOAF4OVOuQ66bLLQwSd5ovcEyDKH1b9yPiBB52Sd12q7a8dEQ97sWBXyZ0jd9fWB0xhgZpeP6Or2mUzhQQs73rV8igJ0IR9yU9Ps1kOX+IKHWBNpMSYe5h/IzfOyk6ke2F9aHIvu1Rx/GQ1Jjgd9egJn+hEAmVhfvSsMUsHG66JymZTMgRkX8zctcV3VJmmrVE/Ki1G+uTXO2aeE+jTvSqSNMEEQUPdxHmg/N7qeUc+DGdb/lyM7ytxoMzVnsZfGpcQaz9Z17OFJdgOOXqwTSpvH9M9L4lB1schEuX7qx8fH5zdX+lv88f197T0hXX0+g8S88RVLzXn5w6gSD74903YPlW5qxElpOE9SaCMy0ncOjIUMJRyCh9Nr9GYZK7z4xqJ7uw9o4BXDDsJEPP4K6QEOwQF1HgNugt4+T601tz5NXJb4Z1e4NWLw1TXfoLMjGnkhkIPWtA4JXS/04nGzgwn+FJQhrNeraRnhqU7HShAU6KS5K+sR+FIAo5D4xN83CJ1DnE+O5rtFMAUwWoucfrBrHEf5T/DWxULwFxLZFatMUJvN72amFJfb4I++1CSu9LRkiLJZX+cCcSnLs3opwX/xjnEkeE9ezRCupq+G1FN0e7vU5EdQuxluuI2miOIu9KjEW39/nztUFGGeQDbOjliUqoO7hWQkHa+TJMbJZ0oU3qLiKHASFC/AKN2aMfWY6zGH/7zIqayhnbPEZFVyjzmm/9quKFzALkoxybTq1ZMMdwE3SOP9QdGjjHwgcnEApYwUZPt1x4eXUQU0Tt67Kqmr25BBwNuY0QJFqefg6LQ8nCW1slK3q35FSNQ+AbB8QETMj+oqpkK5AJr0U5eiE1gRNmpfycqStQDhHC7jKl/3nbPL9WiTqeu4OtUlHEljQpsTIf2st/8gxRwsGSPGq3EuoIawmwWnQ62mnML6Q8riKm/CszekN/AKMVw59K8RuAmeCR1LqGlKEyw2KCwJEV45b2Fv6sZ84Yb95eYEe2fBIIRHJ57AznV5Tjrv7ZgdkSCX5dgu5+/1XwTw7FqnyWFo15X8Ag8DpBd6XZA+01d0Fs4sF9oicZYktTmGrn+YC0I/v/Npqz3u/kAa1kefhH7ZZjAbZRuAuwkr71dvtb0+PxtnmrrUyUORGhXYGiLdi5dN4GTI4iPeOWMIYS8ukYo0X+l5df/QVyFRuTXe5m905xdCkMwzfdIfEX43HVb1E+0uY2ezYh8RqJcHgogAtyZjlOzXbvPhhw0rkOwf5dC4Pxprc6jksA6fBspAT0+15AroPZC05dQm+zfeVEbrPfp+BFgXKl/QPnBD5Y24b5NfvVmeKjlNkbm4Bxyp2bKU0wQn6owoWAn0AOjSDp0crxxjXLD76YwEdReHjnkaTfo9qigyp61ca0bdi4gaGT9ZxLbPoxa+f5PrUfbRkiZ9iQIG5+Lr66CkGHRmz95955IfJrtPYlaiWaNueaVs3l6vLmEgVAfo0rawSkTtCiCGnZP/g70ERx4jvSQ349CUjaRpjh/tZZsARNYfwNIyn1meNiRus37jPzLquJTL3H8WF4zUzMvXy0277r8desBRuNd+2y6PDAe4S1hnY8Aysnv3sMI8aF3+ofSThLXR33aveQvFa9ArU5SuxKKg4PN0rRRDXDqAEAoK0Mb/Z32N1oCCaKBjnwYNsbzCz0HyET7Nms/cqzomIQ+Lpzzf9qJ9mW9fuFMRqpg7K3uji/nUG2ZuqSEKRSVVMqzC4ekAnlwnrZhQYxe+73wShv79fp5QnVTaxHOXU8Fd9tl/WSDcth+ugfPXni293ltX7WvEFfsSU5Ps1DsjJUXXpQJ7955p20XEus6gCjLxFQumnra5Wt3WOkoiCg+Tndnx2JGtKLeULKzCtMXUSgD6xpkLw6rcYc+xkykoHKXXcbmEy81yrFoSyCj0OILDZkOed8vBVOT0RoPTWNTEQkfUr47rWVIHZbW36Qu83EIBl2ycLnlEbcLV4gM2hYvBzls/ASwDDPXoBCiLD8pIM1F0tq3kuTGIAip04fQK2JTrsbnKgE4n1C3IIfYr5yWkhpxQeJadwR4ZrcHl7R9hZxATT0EvvIMY5F3rjvseYHkPS4jG01184YvAYoXK/7HLOaNZroeybrq8+uJTbmiwp7kAYgM5gc3XNkrPObqx9MIRRKm645cCd5pLtK7XXWBP2JSbSzW8hmtSUWGC5CGUGVBw++HMr85nrlJwheHszRuJ2nEHFmBQmn88CbdNoggbEHFR4PfqBGGK+rRaxX9qzAfVmPls+tZj9wviY7Cvlua7MPO1vML+c/Ld/evIUTZRRl+2CRvkopYTG4EsPZatQXWGQHbt1RRRYdHd+SiAzJpCeDg1S/vmb0j7qpSnM2DES0I1P6BlU2xu2yoa7hz604S0PFeUx6HYY02RGWcDT+wjrUyp3jN1rf1TZLVM2qvQZbcmGQCoKltPcd3y7WSRNqRjWZEnjGqE1ii+TOtfe3ZgLkM9ycl6l4eF9VKJ91o6ZnnLJ53waOWEHeP+4Nv09oa/nKrYQ4GDfErwvKKR9HBE6NIa+3TlPfgLpnTCTTV1jerMNVgz9URHGe/RXEJZNQ1BD0//o/PjviMqLRSwSHSs39OL++vrcxFURTfz3yuep5ldZrkT5f3Vydez+fv7Xd0rnEb76bTgwJxPcb87SMwkPj+NiLHILV5a2U1uuWTltWIyVkbWQv8kopbfPq59Jn1r6LoJenNW10YZvzem4IEwKry+OVcSv2pz9emeq9X3RpCOB7+ZuZg3UWCKDjMFGSI0YVc8x9pzsRRcXZ5U2kdmF5el0aDzLxVIms7PJlH2wZ0IL96K5k5EYWGJMJwO8BvxgRwaK+zL9t4vUFTz5VtLEGv/leE2ZRE+JusdqUn0K229TX0c2l1K2q8pJaq0d/i1gLlX9YViQ37RVLqZIvC2xoDEJZ4FavmniH82meVSVYsmOPwWSP33G3rVl2P/O//hhfr+24dK5KwdHMQORsCBLuKMBTnduOyaPe5iiBJMd74Ilu3xO2NOpSyOrHoYi51VGkIQpfFhgCWsPRjNCQhgtVSk6AkDFqSwtErggXwGmoqxuaHqbFZ9yzV2aFKj0I/8lDMNpiMYfp31ykXYksZ7aCkT4cqr1OEvf3cxiAbsiCSb/eQ5eenwft5IORabn2+u7knfJUUrW4F+AwT3gjS5j9Rwo2+GrJZ4HhohG1j3OxA5Uz3hokeqwX3PWJnLQ+bYjB7LuyfVUbbv+qjzaanArfccjdCG330I6vMDgBr38Z3GqgNh/jNhsAR6qdmfNAuVfpvkfd6I49ZeFk+bQDML2MLJmJzXYZNFDT/yBtohBUJ3HZDjepbqfGOg6D/s2q+TO1MHbPjZIhsN/sGoB2nsp0UGRy0MQv8K8+IQzSB6HXPze12r53FUVBtAyNfjGGA21ThDgYVZvjR4G2oZ0t5hQV/cMoMYYIpVraffBy03GJiniSe2zHhnaDjsFY2RSLvyK19vY4M3/QfqmmBMrhu/WCCkqohF/+32Ed+ftghMY9Vr+E61SeujFad/lvHkGr7YZGwJcWEychH16aLZvu+UKBqgHS0OozFEhJbedjC0Tmq5q8HI9rerCuFAhNzsWJzFckL+9tTIVFYo7kSchd/q1JvYfAXYKPDDaiJ4gqh/22VCyFCC5ZsvTpyvQGqfLWDjtueYQswi5+lkHER2qIeATQ7RdgPTDsLj0nLNe94wTbz+XpZtp8TgnBG8T7OV4Yz5LBrk7JYEELdOA1quxE0S+o5J2W+chjmDjjPzq5y2RSbEFo9qJg7elbTJoXEeEQvCK6iShFq5V3EuhKH32E0ITVetGnJ/hqQ/jJN1vCT1sG+8M+AtDLgzFk6Jf5DAf2IM8ClcMAy8pm9bTx72GUwxFYFib/Yb0rG/8Pdln4c9nKwh/u9AdQLq6PxeraIP8Rtv8dXEimCKDl4ktDq+AsZ0031n244wA7leDUrqMu2MM1th6sV7XTtJ90x7vZ9u/UhGKAst22/tSK6hgkcFg5CuJxc4jPISzWblnKgulrt06T7lXg2U8gubFq26IcdeTsp/WuuCnvMyrA8ZvV6vudhZ5Fj8tvK8fgsGU/ub1P/wb08/3W7XW8iCFb90+sLYFTNHR/x5AGL3MTUqeAwAnGyxLMmOuV752TOb9wh/SG0eGXu/YSJ74DHgio5FNWK9CQbgy17K4WtL5s4C+5/5a2AVtp97J2zkX+FjsMnhQ9CeLmcp9AiUcGBQRjrDhVQnUE4yQ6XoWdAFSKjQENqv2WDszk/ERWOtZykhF7cbvMV1QIM7js3ak41IUC4PWtu3QDrmn289bZgWvE/XCW9uZAI8LLlh5QD30ektofZE9USjwMskS4n10aSmOIdeNv8XO89caIBcug82rMF+pfIJLJRxFX/nwN8HCx0QWdnXH7KSZKSQa3Y2cW6YWXiBEyZ7BTbQav0fgTHXpsibBGkU5/DO5A63ZtBBt5oedQNXaFevxg2qkhPiT9AX8PLanHKFNa3XNVu1EIehPKwLsYchxiKDPhvcNwmxM6xvGrux3lE/K1n/Z8iHj4/XhbEaGj/cYLEzTX43wUEMeRGOmhvhZxoLwVP1FEZvSlVPf2V+Kxrf6E3t6lx9QS+lT11Gt0xY/N3eby/SzK8hfz+rDeu56spMg47UCNxNAfePDbGcZMhSJ3hvyI2qtjri3QaZGs6VcZpws4MwHHbd/9Tn9sIueqkIbApzBptPmUXdlAp2rdRjztGyxoeJf4PlJDsjjkOw+ZO+1SWAMn5F+xsviBkPQ4PGqtfPMFnpm4ZHjomJHnZeHAmD+XazAlr9xrLubpgXHM8s0F0azJ0yV8zGprE9WeJDHFKS0BIKZwdQd9A9QqhSxWbPnMqh/7w095rpLW26kVZiXWGMDNi2gjyse8X1sneHOTr+kGJtdoZp0Ymt7YjKyCZiMYDaIYQB22IT+5jq7gFQOIdX527Y8nNbnJjUMW5k3qXsjEemgZ5rCuNoYfe3bPWGuL06qqrSVhFbnjmgEIGCKeciz21wyRAR7vYw6eumLYRx8+p3h9a9nVQeAcK4kQ6AUjRYwITrKBYm64wtQrXmMruCPx4ng14C9DHRjX5DfNrzGuwiXtOLukLdVyS2hjh/JK3NAPJIfB6xqYnn3ve5b3+zv0i7PAkZ4614C/PSqubK77QQbPsELpSQn86K29tptoo8Xe7bjZ9kcLrSMNVySDJTiHJaTKyhKXWNBk+8FK+KUw+nk0fClUwbRHWwSb7YPZPb2djI7YXO5X0blH+dOBVjQalulbUA/LtT/mCQC3qxv3yAhm3eIUawYbz9lWOo4kuPcr3OHJ2cDKpac3a6z0NVWlzsBxoncS7As8A3aatSykqqjchFgZMOSxM2JTa0fHUU/JcWUdKV4FVBKPUwn6SgTwq3gAf1qdfhwO4IA7bFXDqqbfPlREAsvxggzDLU5/aUvye7GNctp3P1JqtzpUSufD0+BTCXbBQ5vhlfjp7H95cbaSNyivb1T9rhobp7nnx8YFOOrdNau0yXzbfNxGWHCcHZC8fOEDjSKV4gtapXaWpvsAea2n6IwybeiIukU/HxP+7AZ3fkyakjuUgUN0G86TlTy15osSm6Pdh7U6nCaSmpSh6OtAHmy93QpSD5W6yVEPNDoQgAa36rny0XlsFdtMH6vLGzaj4FJfrz/MA0r67+JbHOW1V9Tj08ow1v4/DnGxuaaHI6EueG2AOMMZnZCHgr5Zni1PnPu9VvTw1RoxygwfcQWt2OmVq1pMQXCxdet/GN+kPrXAmvG9OEf1ps0np6fYS3BFjxcNBIPZlUTSquqASF+ez2Hn94el3V9g5fiT/rb587ffft1ID4IorCK+AUY/2gTtdFtHWXCUQAY5k5bWvMx3lg9/v2ChzCR9KNHGJiKd1jnz1b0tiTVS+IN2I5CMvmroj8y2TAzJfxEZOvUJuGd7HqPTozzc3CwQyRY4NdcY1ZzDpIiZaodVwdOluwcx5Ga36dLREAepsNZJYeq19XVh1F2xMI/yGLg88bFGxgxZurvWBo6fh5dinNgCj1HEDdJI+//B+YBk8ewZnCHbX3I2DVzQOCSOdp5Ko1jNHkO76j2vMIWJYJLDPm05cO2sTqoNS3YtVNhgoAeHPyoScCQGnSwlvWUKyyuE0ByvTm9npfsHqlGOaHswk6EvYurbV1ivCvgJAOM/AD+Oa6hnCH7dyVDXx2y8cRzOy5tracd4WsnqQnGwumphP8q2akDNr91PU2h/xSid6oH56KJUJGJz1o8qlPGFC2eVLIE25JFRPikjwIlxEVUL5rIy9EGjBak7WX18mz6igul9+NzwJx60e25aP87nvqOb9gc3ZO/yYGXqBLzV5UJMxCB0rtMV2aT+t2IMkulEViDK6+cwS5Cl56cEev5gyS02IPyC5sHpuZCHJ56ej8+08n/NR1bn/Df7tgcOuwrJT5Hqie9/+IFqKOvWuF8cmzUptw2HBXTSGb7/ssvGtmycGTZM1JJxLXMyeZXNxMEDhpfjtFMqEWajmbZGq+rkiufQM8l0TFkdV255NKH+5uTWuD6kGejwlBpGaiPxfEBIYIZ0KEK2xfT6yo12OckZ/zArTWvGP0VxMDsQldg8ktr9MtKjdXkhBa5Z8xePLTJJWaxd1hu5sVKBREp0e0SOICJ8n/JBhYvAP3xGQJ9AO4W6T+Dr/QccSaOndzRjOdHPLyfy4C4/AOhC+dqo7ksQTdS2ji3y7RDODCMVjykdeA3J3/LEvvRzpockLCF5FtYgj1DE6SSmnZJWciqOP5l+vbAgzq5GsTy5Wq1XFmjxWyQp13zgWJhndySr3659enF9BrYx/3pZiGauTm+uPflrfPwBH55nD5MlbgL+mDX419xsgew9HEHHSs+cApWlNGIzPJbQghHIfNNwiEFHUj/Xfk2fWFWjbs9ZSl8opt8NjI+AsN4RX3xC6++xg4mSwz5xBwN+IYxM8prMqOF6cY31dGCGANZqEpoCguE8++XZhWBEKv6Ho5jUz91IBusywz9FshZmlv4K+2y/dGd5tqkEsYXV49/Y6P2YBpS8o5K0tk2Jerg35DFV6Ed1XjTwUEe6CG90CZvZMMlnI1vhFgDqIYP4quxXVB3b18qT3ezIZLQTm+A2B+DqaeirobXp9atNpX01rvEbH6dnqxPotG5pL5puh4cE5flLRqYlISrwOigoTWptL52fmi0AVprO/DW8RI23z8O4Y357GGhUuWb1Fse7adUhVfCgCZ73jVuG1pZ4wibFFe4MIaTSG5nE7bi5PvUdCcpDwN4vUwbBS8XapH+UhGgj4OtPrLTB+vLEH684yiptomGINk4pkBz3djcrum/MUUGCGYU1GE2EYmu1EVCpjk0zH75eEF0ztY9+1cZ9tkZ3lms9dgWMm5q5xg5NYlhXWR3ZFQHd96JUAFiMf/FOGii49pYXA/onUiepdUekAjKswnGf2gY7DL5o4Ny9h5ZLPvuHAgekLAD0ylG26zMH9YhH1lKz8QYp6CgVPiJKcMybUMKlNQ/Lfl5RSCGhWdEYJzdXV3bE90IF2PeDsS+sYEG+zs+TQvvYlfysJz6qLIKo3ZnHi9Pj27H62IMcbUyMKzYvBezDtJC3bDGZI6nzemWFC7UKWulWRrlqZH1zbKJJNoFN5l6gP1wptbMR7piL6lhVyCR4BrvHmZfoO590vHqkUccSvfj29WpqtJYfbanVjaSFACPmhJw6rdfUV2ZxqvZU1jtUs45/MJuvbq4R7Wmecew8jawRDha61UWomp/b0zWMLupybugqptCm0Xa0nQAbRd7pSZ9UWSToT7ZBlwNGDMvTEqzQGmJaNX5xURulNxzHb88zTDiuLZH4Ot3jSbBOxwqhjauwOTWYP3EPe82XYEo5KxSCmcGmTugyytQTLyTWIUccsxpPje09vCoEd8xD21wvDyziboN0aEsrpYX6+Qo8CG6w39mTtkCPhO8aP76dDyPGT77+vLs/rM/x7ed/kE5ejCyRfZwNIFYKN3fo3Z1dGXKiCzo44bqQUxbqsiJTFfE712OoCubgZ5/xxfIHVQGHMGf8nQp6KvoSF70y8VtZuHfo/Nr1dcV+lxaGvQpW5z8sJumC8jJtl27DewqzkEK63lPYyxjo0ZTmnsIsZC3LddA95VWszYoV9/WgYnRhHRhTWKvMh4rMJnKSDlUYaNyKAvAmYwBvf/85Y5WWOt9988VkPH1Mk8Ybd+aO3O+++bydQr86XNWnC5zjU5qS246Sx89zw0xU+8wuyNWFtePlAkc/F0U6WZ5+sBtT7LLNd5jgoAgrOHt2hJiEUzb52QeeMJ+Wr0DtnaS6MyFYFAEGyIg+pUu5w689Oyty/AbQzx/YiOIDT9ec8CsjvdZ+jz2hSyL++lWOqdYorEJrqcv117YH2FLdEZZ4vfrG9nGrJOgzlkNzjOGhxfPQFVOmvceJpWGACodyq8NIqECYoaGG+RXxKm8X+1OWg0f2rRLMQHPUro69e20s0X4U+SJh3OtkHa9WXmkUFeneUBfEkZEPYjC2nRG3b7h8kr+zy0TMWh1B6cN8lALDeW8p7Z4WfjCP5MfLczunQ4OgujsVrz6H/1UjXCZVfkd9DVEKnrP4ie2JvtkiR0JJERV6HUfIDZI3NRjeVXb8AJqP//uv/vZ4gdH97fFk+l77T4+t98WJGYJQKDnFErf704OncsOKipkkImAqxIpM9F9ir91LLA2CZHLRYxTb5/MlGO5DyqGyvo7Tlk5eScZNwlLUgiXN2okCDHuWcRInsaGo66vLXju6bYUZfGppA9Jw49JHoat6REfCNqmKtTh1fDYprvz+yUvi9N3EmEcgy9ZBPpZlfO5OQ+pacs18NCzqLLdwk4FFMGWDyLAPjsPU0S+gf0pLiMmYhNMensGK88PFcbQXF0vai1qph4tuuQG13dzToK2Zu/xZvHVdeMv1f76xLjVtzHMnhc+WhLDoGzin6K4B2TMBrlrO8tRwjWDpZvH4M2niqo1+IIrck0yCfZZ0g90K7UsKcmeS6EbSkcAM7O8tkBNytjJuTiqs0f7KEs8Nfzo5qMwpeAW2gG8vgZJqtQ1ja88vnSygafBh6wL41Kkg3c3B2H+6jIAWkazOpeo8neon+QuAuF0zZ46wNvZIU5hnAxoGzXGDufnxGp97HAf1zi0o61Nj7Gts+apFuXAJ9reOtofqlbrnpgle2geDMTdH+hEfh77k5JVV8VuFTw2nOrtsR+s5f1904CvqA9tVMU4nwtt+9HFoXVAcwU9rG1aEUJG7CHCBiMBpHu+FeUCn8BmbIdDRZiq3sL3zMSKszHYFV/5Lk8ohYzGnrYeJ7nxtF7r8xFvoDY3jOWDreG8NLShz91eG6D8GIrCHXaoxgIZ2Rt4qZqn5hDEWdiY/D+ASjjqAG/jWpI2sqb/aAzgZ14zbB101WQD4QbP5exDqIyHUdL287LUiYZnpuv9BqdJDklMj46F3zSYesnaATtEHuXn5ljdgfE0yVwvBtbwPU5PiZn9b30MPh50XHZBbecvdfydeG2QUBeUWWvwc+OJMfrCbr8HVCI7C+PyCHz57RpHDMdbc4L/fR1s9ASMztp3aTplScM+Z4LsnMk7RHDmnvvhsOMNsflHQHJMTqcJ2mcXYZCyjval70GyxX380xnbQBdW6tJoFhro/TWaW+9NJTC93qnpBbUYGDHL8HGjZA2j7dI0PD3YZJfWa1YDcbECUqMV3M8J9Mt7vcfgBObjubMJ6uEZTaFlFHwc9VQneyhC9zptgK3D8iL/gubNLstjQcK+cKXrUU/+Hqcx5L1njkVOa6eX90ojKkzdfz+1RtJ54linz9fiH96dutMH3RL4jtEI20Sile6QjWpqLa83zZcbPwgswRBQpnQK8x/338lSmA+wmby/u9GKvQdyhPQ2gzyV5YACTGq1OBceCShxmAOTefezpzXl/p/t2HcRBH05ErpNWwy6kpUHDunBD0xpoWj/2EKmKaKJcLXoUalJ9HWOSI87jRQrF6cxRV1JvevJpOr6LrnekatoEsIqAK5InkV3fVicMa14eRM5k6vMs0IbW/07EcABGLyxQDwNWwFMFq1qEyh0hVT6oKCPBWUHqFI1YYUTcdcCYxL2KDv1cg5vHzM6OSukc+qU6lpMyYaLKKg8rpvDCPF0Zw9Aj1OA53HKVxIp3+bTyJ2YOTyqGJ1GPwijEU3bv8/roV3bU/MjBawKEhfa9uKgYbNCzzo7vMCMU3edPZRz5MlzaTazNbUtCq8h60VOf773Hj5oMdNopPAuoX/nzwBuEOd6KuGLheZEPlHhjxenbzslyn+RD+xNTcPDD57zuzJWvq+lBzJFl5lw5LPU3yLvrWeo+3vLicwE30FiqmnVTfxXcOBSeEvIp69lNDgGMGeuJRnDgcquwd01VV+NBV+EW5ih48Xvv8a0nItSfim1bPjQG2Ry72xD9rGYCgR9rEegMGaLurV8XbKx2BxGR7TsPTu1NzGXEe3xmnp2vVlfMDnFD4O3Bjaza9h/c9dN75pKDovibSaGKFZ+YjSmC84f0SVvFKyZtOPIW/ADEo51SG/+7fZqRyLO8Jb2iR6j6VQ/wzc56DWD93t1FPEPGZ6C6DuQz6y5VdRcv2YY13k2UX69evz7PRHmn5tL660vDqgLTJrJ2X0RsUY8HUJPrI42NahpeFewq6g9jg7FPG/DycD+5Js66MX6OC0ndDk2lF6cSKY/ueipvRoAGk48Y1JGrHqJQ9RJK2z7zaNJEkgjbjoh8VJ+bZfkh7uXLpSfYX/syeaN/2V/o/6IN//ZflgKBH1P8F+qvv2f9NW55RYDyJH0knoDa4m/U9UhQjy3OIDMYGAqfOc/eMCHLvnIO7MdCFj5zHs5DyMNnzlvbwL8Pmf5tuZANeDJ+2Lce4khKvy3VBRaeRoGrSzuYgB/2jbPGBPxCChBxjimCnFIGmEucukw65/NbuUSnIde/lXt8c/p6EbOZkPPpKiTn+qfySFblPP9Unj3++hz7ULrc6/SZSlEJOnkNI0oJUCFdLLgB+JHLmzQfkBprKEllXCTb5/un8hRAqM9WikqQXunz+a1cyVdjPlNUgi/skO/fYILNUzJ+2DH8fwODmYaIdrgCAA=="),
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
<link rel="icon" href="assets/364cadf336974754/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/364cadf336974754/app.css">
<script type="module" src="assets/364cadf336974754/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/364cadf336974754/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA4xSwXbUMAy88xXCHGk2lJYWeEkv3DjxXvu4K7aSiDp2nq1N279HTnZh2QNwciLNjGckN69dtPIyE4wy+btXTTnAYxhaQ8GUAqHTYyJBsCOmTNKavfTVR3MsB5yoNQvT0xyTGLAxCAWFPbGTsXW0sKVq/bkADiyMvsoWPbWXF3DkVT1La+NC6UzYRh+T4kea6ETc8zAKOEyPZ/gUuyj5BBkiB0fPBSYsnu6+aCdFD980KDX1WtSm5/AIiXxrWLkGxkR9azBnklxf3VxbdP3V1c2n2+vbD9d1j0uB7fIyGCgjVNqEA9VaePs8efOHYpYXT3kkkn/p4jzvbM6Fnm3iWQ7iU3R7TwZysn8n/1BuU29cFakPG+yie9EDwXplq6NHno9e3kzIuu17LYFEkJGO02tqPDwCSsCuNR3qfn6rdAmD+yVT955ItM/TUIz+5/S2d2Lev1MhKmvdvtHrh4rlGcP5ztZaMbflo6QuHS8HiyFQMqBwKpNH2WdVZueocBSm4JJ4Ra/RQbBbH0lrqku9MsTD/B5GzjDjQBCIXIavuOD92trBwzqmacLgwHMgcJEyhCifobHR0Z3dPM/FMmRKC6Xc1Gtr19THO9RS8aCeAm4B1IwaxsRYeezK8/nO9LSuVSEnSSVilnyedCPyoqU5ehYya+pTIoYQ98H+XKoSLB4hoUOCSfrQ9KQPLjgAOqVRkUgEAAA="),
    ]
}
