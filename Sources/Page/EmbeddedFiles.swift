// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "751728a40d53c92a"

    /// What the files were made from, with the hash of each.
    static let sources: [String: String] = [
        "css/base.css": "02d1ae4c08dcbfde",
        "css/money.css": "5a8743e7e57ebea0",
        "css/parts.css": "f119fc8c9d09bdf3",
        "css/views.css": "fdc88ac4642283e2",
        "favicon.svg": "a99d28ee04d62d35",
        "index.html": "f5dd54f1aa68f95b",
        "js/actions.js": "549919ba3a83fb75",
        "js/api.js": "09a6f3ac527a37ff",
        "js/ask.js": "0bdaffdfe04cc9ae",
        "js/chart/bars.js": "70be44af92d7a04c",
        "js/chart/line.js": "58e2db2ecc288c8d",
        "js/chart/ring.js": "b4c9d2409381378e",
        "js/chart/spark.js": "f4b54c5ed4b187c0",
        "js/chart/why.js": "b350465615b7d019",
        "js/classify.js": "07e7d68a4d078f43",
        "js/dom.js": "e3150d19868d1e92",
        "js/format.js": "5fb296787ab65297",
        "js/frame.js": "80022efdea447e44",
        "js/icons.js": "b01c8c29f115ec56",
        "js/keys.js": "1acd2f2870fb6cfb",
        "js/live.js": "32e502508f8cc2ac",
        "js/main.js": "059b8527c3c24e36",
        "js/parts.js": "43c015db570f57f3",
        "js/session.js": "394c7b9942dbd609",
        "js/store.js": "0aa3c20397a9e7b1",
        "js/view/activity.js": "3827000df23d25ff",
        "js/view/advice.js": "00555209e8797ad1",
        "js/view/alerts.js": "068309a7415bb4a4",
        "js/view/budgets.js": "8b9b1d18ebec0b4d",
        "js/view/fleet.js": "16bedf64a280926d",
        "js/view/log.js": "1a318c2b7cc376ee",
        "js/view/measured.js": "d6a2714ffc1a9d28",
        "js/view/money.js": "c22b630d01024d18",
        "js/view/month.js": "04202275416e1c73",
        "js/view/savings.js": "c061f7d14977acf8",
        "js/view/schedules.js": "ba8ae9a47bebf9e4",
        "js/view/server.js": "4f25657f3a287fa5",
        "js/view/settings.js": "2ccbb5894e0ff998",
        "js/view/signin.js": "328443eb3aac270f",
        "js/view/table.js": "effc1dd3ea8bd2fe",
        "js/view/timeline.js": "79275ad680e0334e",
        "js/view/timeout.js": "cb3504525777d0ae",
        "js/week.js": "25a3d7f5ed46fc82",
    ]

    static let all: [EmbeddedFile] = [
        .init("app.css", text: #"""
:root{color-scheme:light;--bg:#f7f7f5;--card:#fff;--line:#e4e4e0;--hover:#f4f4f1;--well:#f0f0ed;--text:#17181a;--dim:#5a5d64;--accent:#2a50d0;--accent-text:#2a50d0;--on-accent:#fff;--busy:#3a62e8;--amber:#de9314;--amber-text:#8a5a00;--purple:#9b7bd4;--purple-text:#6a45ae;--red:#b93015;--red-fill:#b93015;--green:#0b7a53;--grey:#8b8e95;--hatch:#55585f;--purple-light:#cdbcec;--c0:#2f55df;--c1:#7aa2f7;--c2:#138a7d;--c3:#7cc3a6;--c4:#8f6bcb;--c5:#8b8e95;--shadow:0 1px 2px rgb(0 0 0 / 6%);--veil:rgb(20 20 22 / 42%)}:root.dark{color-scheme:dark;--bg:#0c0d0f;--card:#151619;--line:#2b2d32;--hover:#1b1d20;--well:#202226;--text:#f0f1f3;--dim:#a2a6ad;--accent:#5a7dfa;--accent-text:#8fa8ff;--on-accent:#0b0c10;--busy:#6b8cff;--amber:#d99a2b;--amber-text:#e6b357;--purple:#8c68c4;--purple-text:#bea2ee;--red:#ff8a66;--red-fill:#ff8a66;--green:#4ec79a;--grey:#858990;--hatch:#b9bcc2;--purple-light:#5b4484;--c0:#6b8cff;--c1:#3f5fb8;--c2:#2bb5a3;--c3:#1f7a6d;--c4:#a98be6;--c5:#858990;--shadow:none;--veil:rgb(0 0 0 / 60%)}*,::before,::after{box-sizing:border-box}[hidden]{display:none!important}html{-webkit-text-size-adjust:100%;scrollbar-gutter:stable}body{margin:0;background:var(--bg);color:var(--text);overflow-wrap:anywhere;font:14px/20px Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;font-feature-settings:"calt" 0}h1,h2,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}h1{font-size:22px;line-height:28px;font-weight:600;letter-spacing:-.01em}h2{font-size:14px;line-height:20px;font-weight:600}b,strong{font-weight:600}a{color:var(--accent-text);text-decoration:none}a:hover{text-decoration:underline}code,kbd,.mono{font:12px/18px ui-monospace,"JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}kbd{border:1px solid var(--line);border-radius:4px;padding:0 5px;color:var(--dim);background:var(--card);font-size:11px}.dim,.label{color:var(--dim)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus{outline:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:6px}#main:focus-visible,.table:focus-visible{outline-offset:-2px}.skip{position:absolute;left:8px;top:-60px;z-index:9;background:var(--card);padding:8px 12px;border-radius:8px}.skip:focus{top:8px}#bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:28px;height:56px;padding:0 max(24px,env(safe-area-inset-left));background:var(--bg);border-bottom:1px solid var(--line)}.brand{display:flex;align-items:center;gap:10px;font-weight:600;color:var(--text);white-space:nowrap}.brand:hover,.tabs a:hover,#tabs a:hover,.name:hover{text-decoration:none}.tabs{display:flex;gap:26px;height:100%}.tabs a{position:relative;display:flex;align-items:center;gap:6px;color:var(--dim);font-weight:500}.tabs a:hover{color:var(--text)}.tabs a[aria-current]{color:var(--text)}.tabs a[aria-current]::after{content:"";position:absolute;inset:auto 0 -1px;height:2px;background:var(--text)}.tabs .tab-icon{display:flex;order:2}.tabs .tab-icon svg{display:none}.count{min-width:18px;height:18px;padding:0 5px;border-radius:9px;background:var(--red-fill);color:var(--card);font-size:11px;line-height:18px;text-align:center}.bar-end{margin-left:auto;display:flex;align-items:center;gap:12px;white-space:nowrap}#connection{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}#connection i{width:8px;height:8px;border-radius:50%;background:var(--grey)}#connection.live i{background:var(--green)}#connection.lost i{border-radius:1px;background:var(--red)}#search-button kbd{margin-left:6px}#tabs{display:none}#banner{position:sticky;top:56px;z-index:4;display:flex;align-items:center;gap:10px;padding:8px 24px;background:var(--amber);color:#17181a}#banner span{flex:1}#banner .button,#banner .button span{color:#17181a;background:#fff;flex:none}#main{display:block;max-width:1440px;margin:0 auto;padding:24px}.stale #main{filter:grayscale(1)}.stale [data-act]{opacity:.4;pointer-events:none}.signed-out #bar .tabs,.signed-out .bar-end>:not(#theme),.signed-out #tabs,.signed-out #banner{display:none}.k-busy{--k:var(--busy);--k-text:var(--accent-text)}.k-counting_down{--k:var(--amber);--k-text:var(--amber-text)}.k-unknown{--k:var(--hatch);--k-text:var(--dim)}.k-kept{--k:var(--purple);--k-text:var(--purple-text)}.k-starting,.k-stopping,.k-stopped{--k:var(--grey);--k-text:var(--dim)}.k-trouble{--k:var(--red-fill);--k-text:var(--red)}.i{flex:none}.i-busy{color:var(--busy)}.i-counting{color:var(--amber)}.i-kept{color:var(--purple)}.i-trouble{color:var(--red-fill)}.i-unknown,.i-starting,.i-stopping,.i-stopped{color:var(--dim)}.card{background:var(--card);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow);margin-bottom:12px}.card-head{display:flex;align-items:center;gap:12px;padding:12px 16px;border-bottom:1px solid var(--line);min-height:54px;flex-wrap:wrap}.card-extra{margin-left:auto;display:flex;align-items:center;gap:12px;flex-wrap:wrap;color:var(--dim)}.empty{padding:28px 16px;color:var(--dim);text-align:center}.skeleton{padding:16px;display:grid;gap:14px}.skeleton i{height:14px;border-radius:4px;background:var(--well)}.skeleton i:nth-child(2n){width:70%}.page-head{display:flex;align-items:flex-end;gap:16px;margin-bottom:16px;flex-wrap:wrap}.page-head>.acts{margin-left:auto;display:flex;gap:8px}@media (max-width:759px){#bar{padding:0 12px;gap:10px;height:50px}.tabs,#burn,#connection span,#search-button kbd{display:none}#banner{top:50px;padding:8px 12px}#main{padding:12px 12px calc(80px + env(safe-area-inset-bottom))}#tabs{position:fixed;inset:auto 0 0;z-index:5;display:flex;background:var(--card);border-top:1px solid var(--line);padding-bottom:env(safe-area-inset-bottom)}#tabs a{flex:1;display:flex;flex-direction:column;align-items:center;gap:2px;padding:9px 0 7px;color:var(--dim);font-size:11px;line-height:14px;font-weight:500;min-height:56px}#tabs a[aria-current]{color:var(--accent-text)}#tabs .tab-icon{position:relative;display:flex}#tabs .tab-icon svg{width:20px;height:20px}#tabs .count{position:absolute;left:12px;top:-7px}}.button{display:inline-flex;align-items:center;justify-content:center;gap:7px;min-height:34px;padding:0 13px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:13px;font-weight:500;white-space:nowrap;cursor:pointer;box-shadow:var(--shadow)}.button:hover{background:var(--hover);text-decoration:none}.button.small{min-height:28px;padding:0 10px}.button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.button.danger{color:var(--red)}.dialog-foot .button.danger{background:var(--red-fill);border-color:var(--red-fill);color:var(--card)}.button.quiet{border-color:transparent;background:none;box-shadow:none;color:var(--accent-text)}.button .i,.menu .i{color:inherit}.button:disabled,.menu button:disabled{opacity:.45;cursor:default}.plain{display:inline-flex;align-items:center;justify-content:center;min-width:32px;min-height:32px;padding:0 6px;border:0;border-radius:8px;background:none;color:var(--dim);font:inherit;cursor:pointer}.plain:hover{background:var(--well);color:var(--text)}.tag{display:inline-block;max-width:140px;padding:0 6px;border-radius:5px;background:var(--well);color:var(--dim);font-size:12px;line-height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}input[type=text],input[type=password],input[type=search],input[type=number],input[type=url],select{min-height:34px;padding:0 11px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:14px;max-width:100%}input[type=checkbox]{width:15px;height:15px;margin:0;accent-color:var(--accent)}select{padding-right:6px}::placeholder{color:var(--dim);opacity:1}.field{display:grid;gap:5px;margin:12px 0}.field>span{font-size:13px}.check{display:flex;gap:9px;align-items:flex-start;margin:12px 0}.check input{margin-top:3px}.search{position:relative;display:flex;align-items:center;min-width:250px;flex:0 1 300px}.search .i{position:absolute;left:11px;color:var(--dim)}.search input{width:100%;padding-left:34px}.search kbd{position:absolute;right:9px}.search input:focus ~ kbd{visibility:hidden}input[type=search]::-webkit-search-cancel-button{display:none}.segments{display:inline-flex;padding:2px;border-radius:8px;background:var(--well)}.segments button{min-height:26px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--dim);font:inherit;font-size:13px;font-weight:500;cursor:pointer}.segments [aria-checked=true]{background:var(--card);color:var(--text);box-shadow:var(--shadow)}.dialog{width:min(480px,calc(100vw - 24px));max-height:calc(100dvh - 24px);padding:0;border:1px solid var(--line);border-radius:14px;background:var(--card);color:var(--text);box-shadow:0 18px 60px rgb(0 0 0 / 30%)}.dialog::backdrop{background:var(--veil)}.dialog-head{display:flex;align-items:center;gap:12px;padding:16px 16px 0 20px}.dialog h2{flex:1;font-size:16px;line-height:22px}.badge{display:grid;place-items:center;width:32px;height:32px;border-radius:8px;background:var(--well);flex:none}.dialog.danger .badge .i{color:var(--red)}.dialog .body{padding:10px 20px}.dialog .body input,.dialog .body select{width:100%}.dialog .body input[type=checkbox]{width:15px}.dialog-foot{display:flex;justify-content:flex-end;gap:8px;padding:10px 20px 18px}.problem{margin:8px 20px;padding:9px 12px;border-radius:8px;border:1px solid var(--red);color:var(--red)}.problem span{display:block}.effects{display:grid;gap:9px;margin:6px 0}.effects li{display:flex;gap:10px}.effects .i{margin-top:2px;color:var(--amber-text)}.effects .info .i{color:var(--green)}.effects .loss,.effects .loss .i{color:var(--red)}.effects .loss span{font-weight:500}.menu{position:fixed;z-index:20;min-width:190px;padding:5px;border:1px solid var(--line);border-radius:10px;background:var(--card);box-shadow:0 10px 32px rgb(0 0 0 / 18%)}.menu button{display:flex;align-items:center;gap:10px;width:100%;min-height:34px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--text);font:inherit;text-align:left;cursor:pointer}.menu button:hover,.menu button:focus{background:var(--hover)}.menu .danger{color:var(--red)}.menu hr{margin:5px 0;border:0;border-top:1px solid var(--line)}#toasts{position:fixed;z-index:30;left:50%;bottom:24px;transform:translateX(-50%);display:grid;gap:8px;width:min(520px,calc(100vw - 24px));pointer-events:none}.toast{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 16px;border-radius:10px;background:var(--text);color:var(--bg);pointer-events:auto}.toast span{flex:1}.toast .button{flex:none;color:inherit;text-decoration:underline}.toast .button:hover{background:none}.toast .plain{color:inherit}.toast.error{background:var(--card);color:var(--red);border:1px solid var(--red)}.ring{flex:none}.ring circle{fill:none;stroke-width:3.2}.ring .track{stroke:var(--line)}.ring .arc{stroke:var(--grey)}.ring.amber .arc{stroke:var(--amber)}.ring.purple .arc{stroke:var(--purple)}.ring.red .arc{stroke:var(--red-fill)}.ring.dashed .track{visibility:hidden}.ring.dashed .arc{stroke:var(--hatch)}.spark{color:var(--busy);flex:none}.signin{max-width:420px;margin:10vh auto 0;padding:24px}.signin input:not([type=checkbox]){width:100%}.signin .problem{margin:12px 0 0}.signin .button{width:100%;min-height:40px}@media (max-width:759px){.button,.button.small,.plain,.segments button{min-height:40px}.menu button{min-height:44px}input[type=text],input[type=password],input[type=search],input[type=number],select{min-height:42px;font-size:16px}#toasts{bottom:calc(72px + env(safe-area-inset-bottom))}.search{min-width:0;flex:1 1 100%}}.hero{padding:18px 24px 16px}.figures{display:flex;gap:20px;flex-wrap:wrap}.figure{display:flex;flex-direction:column;min-width:0;flex:1 1 124px;padding-left:20px;border-left:1px solid var(--line)}.figure:first-child{padding-left:0;border-left:0}.figure.first{flex:1.6 1 220px}.figure .label{font-size:13px}.figure>b{font-size:20px;line-height:30px;letter-spacing:-.01em}.figure>.dim{font-size:12.5px;line-height:18px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.burn-line{display:flex;align-items:baseline;gap:8px}.burn{font-size:44px;line-height:48px;font-weight:600;letter-spacing:-.02em}.money-bar{display:flex;gap:2px;height:14px;margin:16px 0 12px;border-radius:4px;overflow:hidden;background:var(--well)}.money-bar i{background:var(--k);min-width:3px}.burn-day{margin:0;color:var(--busy);text-align:center;align-self:center}.burn-day figcaption{justify-content:center;color:var(--dim);font-size:12px;margin:0}.money-bar .k-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.money-bar .k-kept{background:repeating-linear-gradient(135deg,var(--purple) 0 4px,var(--purple-light) 4px 8px)}.chips{display:flex;gap:6px 8px;flex-wrap:wrap;margin-left:-8px}.chip{display:inline-flex;align-items:center;gap:7px;min-height:30px;padding:0 9px;border:1px solid transparent;border-radius:8px;background:none;color:var(--text);font:inherit;font-size:13px;white-space:nowrap;cursor:pointer}.chip:hover{background:var(--hover)}.chip[aria-pressed=true]{border-color:var(--text);background:var(--hover)}.needs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));overflow:hidden;gap:1px;background:var(--line)}.need{display:flex;align-items:center;gap:12px;min-height:43px;padding:6px 10px 6px 24px;background:var(--card)}.need p{flex:1;min-width:0;color:var(--dim)}.need p b{color:var(--text)}.need p b:first-child{display:inline-block;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}.need-acts{display:flex;gap:6px;flex:none}.tools{display:flex;align-items:center;gap:8px;flex-wrap:wrap;margin:20px 0 10px}.tools .dim{margin-left:6px;font-size:13px}.tools select{max-width:180px}.only-phone{display:none}.bulk{position:sticky;top:64px;z-index:3;display:flex;align-items:center;gap:8px;padding:8px 16px;flex-wrap:wrap}.table{--memory:76px;--owner:70px}.no-memory{--memory:0px}.no-owner{--owner:0px}.row-grid{display:grid;align-items:center;column-gap:14px;padding:0 16px;font-size:13px;line-height:18px;grid-template-columns:15px minmax(150px,1.15fr) minmax(180px,2.4fr) 138px var(--memory) 130px 88px var(--owner) 112px}.no-memory .c-memory,.no-owner .c-owner{visibility:hidden}.table-head .row-grid{height:38px;border-bottom:1px solid var(--line);color:var(--dim)}.table-head>*>*{white-space:nowrap;overflow:hidden}.table-head button{display:inline-flex;align-items:center;gap:2px;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:pointer}.table-head button .i{width:12px;visibility:hidden}.table-head [aria-sort] button{color:var(--text);font-weight:500}.table-head [aria-sort] .i{visibility:visible}.table-head [aria-sort=descending] .i{transform:rotate(180deg)}.rows{position:relative;contain:layout}.row{position:absolute;left:0;right:0;height:52px;border-bottom:1px solid var(--line);cursor:pointer}.row:hover,.row:focus-within{background:var(--hover)}.c-check{display:flex}.c-name{display:flex;align-items:center;gap:10px;min-width:0}.shape{display:flex}.two{display:flex;flex-direction:column;min-width:0}.two>*,.why-line,.c-owner{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.two>.dim{font-size:12.5px}.name{color:var(--text);font-size:14px;font-weight:600;unicode-bidi:isolate}.c-why{min-width:0;display:flex;flex-direction:column}.why-line b{font-weight:500;margin-right:4px}.tags{display:flex;gap:5px;overflow:hidden}.c-gpu,.c-idle{display:flex;align-items:center;gap:9px;min-width:0}.c-end{display:flex;align-items:center;justify-content:flex-end;gap:4px}.c-idle b{font-size:14px}.k-stopped .name,.k-stopped .c-cost b{color:var(--dim)}@media (max-width:1239px){.c-owner,.c-memory{display:none}.row-grid{grid-template-columns:15px minmax(140px,1.1fr) minmax(160px,2fr) 138px 130px 88px 112px}}@media (max-width:999px){.c-gpu{display:none}.row-grid{grid-template-columns:15px minmax(130px,1.1fr) minmax(140px,2fr) 130px 88px 112px}}@media (max-width:759px){.hero{padding:14px 16px}.figures{gap:12px 16px}.figure{flex:1 1 40%;padding-left:0;border-left:0}.figure.first{flex-basis:100%}.chips{flex-wrap:nowrap;overflow-x:auto;margin:0 -16px;padding:2px 16px;scrollbar-width:none}.chip{border-color:var(--line);min-height:36px;flex:none}.need{padding:8px 10px 8px 16px;flex-wrap:wrap}.need p{flex:1 1 60%}.tools{margin-top:14px}.tools select{flex:1;max-width:none}.only-phone{display:block}.table{background:none;border:0;box-shadow:none}.table-head{display:none}.row{height:110px;border:1px solid var(--line);border-radius:12px;background:var(--card);padding:10px 8px 4px 14px;column-gap:8px;grid-template:auto 20px 1fr / 1fr auto auto}.c-check,.c-owner,.c-memory,.c-gpu,.tags,.why-line b,.c-cost .dim{display:none}.c-name{grid-area:1 / 1}.c-cost{grid-area:1 / 2 / 2 / 4;text-align:right;padding-right:8px;font-size:14px}.c-why{grid-area:2 / 1 / 3 / 4;padding-right:8px}.c-idle{grid-area:3 / 1}.c-idle .two{flex-direction:row;align-items:baseline;gap:8px}.c-end{grid-area:3 / 2 / 4 / 4}.c-end .plain{min-width:44px}}.back{display:inline-flex;align-items:center;gap:4px;color:var(--dim);font-size:13px}.grow{flex:1;min-width:0}.state-line{display:flex;align-items:center;gap:6px 14px;flex-wrap:wrap;margin-top:4px;color:var(--dim)}.state{display:inline-flex;align-items:center;gap:6px;color:var(--k-text)}.acts{display:flex;gap:8px;flex-wrap:wrap;align-items:center}.verdict{display:flex;align-items:center;gap:24px;padding:18px 24px;flex-wrap:wrap}.verdict h2{font-size:18px;line-height:26px}.dial{position:relative;width:92px;height:92px;flex:none}.dial .ring circle{stroke-width:1.9}.dial>span{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center}.dial b{font-size:18px;line-height:21px;max-width:74px}.dial .dim{font-size:12px;line-height:14px}.legend{display:flex;gap:6px 16px;flex-wrap:wrap;font-size:12.5px}.legend span{display:inline-flex;align-items:center;gap:7px}.legend i{width:13px;height:11px;border-radius:2px}.l-busy{background:var(--busy)}.legend .l-quiet{height:2px;background:var(--grey);margin-top:8px}.l-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 4px);border:1px solid var(--hatch)}.l-none{border:1px dashed var(--line)}.timeline{padding:14px 16px 6px;overflow:hidden}.why,.plot svg{display:block}.why text,.plot text{font-size:12px;fill:var(--text)}.why .axis,.plot .axis{fill:var(--dim)}.row-label{font-weight:500}.why text{paint-order:stroke;stroke:var(--card);stroke-width:4px}.why .now-label{font-weight:600}.grid{stroke:var(--line);fill:none}.quiet{stroke:var(--grey);stroke-width:1.6;fill:none}.f-busy{fill:var(--busy)}.f-text{fill:var(--text)}.f-hatch{fill:var(--hatch)}.f-purple{fill:var(--purple)}.unknown-block{fill:url(#hatch-unknown);stroke:var(--hatch)}.threshold{stroke:var(--text);stroke-dasharray:4 3;fill:none}.ramp{fill:var(--amber);fill-opacity:.28;stroke:var(--amber);stroke-width:1.5}.coming{stroke:var(--amber);stroke-width:1.5;stroke-dasharray:3 3;fill:none}.if-quiet{stroke:var(--dim);stroke-dasharray:2 3;fill:none}.held{fill:url(#hatch-kept);stroke:var(--purple)}.pill{fill:var(--card)}.lens{fill:var(--text);fill-opacity:.03;stroke:var(--line)}.said{padding:0 16px 8px;min-height:28px;font-size:12.5px}.paid{padding:12px 16px;border-top:1px solid var(--line);display:grid;gap:8px}.paid-bar{display:flex;gap:2px;height:7px;border-radius:3px;overflow:hidden}.paid-bar i{min-width:2px}.p-busy{background:var(--busy)}.p-busy ~ .p-busy,.legend span ~ span .p-busy{filter:saturate(.55) brightness(1.15)}.p-within{background:var(--amber)}.p-beyond{background:repeating-linear-gradient(135deg,var(--purple) 0 3px,var(--purple-light) 3px 7px)}.p-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.gpus{padding-top:0}.now{stroke:var(--text);fill:none}.as-table{padding:4px 16px 14px}summary{color:var(--accent-text);cursor:pointer;width:fit-content}.plain-table{width:100%;margin-top:8px;border-collapse:collapse;font-size:13px}.plain-table th{padding:6px 10px 6px 0;text-align:left;color:var(--dim);font-weight:400}.plain-table td{padding:7px 10px 7px 0;border-top:1px solid var(--line);vertical-align:top}.columns{display:grid;grid-template-columns:minmax(0,2.9fr) minmax(260px,1fr);gap:12px;align-items:start}.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px 24px;padding:16px}.chart{margin:0}figcaption{display:flex;justify-content:space-between;gap:8px;font-size:13px;margin-bottom:6px}.plot .empty{height:132px;padding:48px 0;border:1px dashed var(--line);border-radius:8px}.line{fill:none;stroke:var(--busy);stroke-width:1.5;stroke-linejoin:round}.area{fill:var(--busy);fill-opacity:.1}.cross{stroke:var(--dim)}.log{height:320px;overflow:auto;padding:8px 16px}.log-line{display:grid;grid-template-columns:64px auto minmax(0,1fr);gap:8px;font:12px/19px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}.level.warning{color:var(--amber-text)}.level.error,.level.critical{color:var(--red)}.card-extra .search{min-width:170px;flex:0 1 190px}.list,.facts{padding:6px 16px 10px}.facts>div{display:grid;grid-template-columns:118px minmax(0,1fr);gap:8px;padding:4px 0;font-size:13px}.facts dt{color:var(--dim)}.facts .warning,.check-line{display:flex;gap:10px;padding:7px 0;color:inherit;font-size:13px}.facts .warning .i,.unhealthy .i,.degraded .i{color:var(--amber-text);margin-top:2px}.healthy .i{color:var(--green)}.check-line + .check-line{border-top:1px solid var(--line)}.check-line b{min-width:76px;font-weight:500}.copy{display:flex;align-items:center}.event{display:grid;grid-template-columns:84px minmax(0,1fr);gap:8px;padding:6px 0;font-size:13px}.event time{color:var(--dim)}.event + .event{border-top:1px solid var(--line)}@media (max-width:999px){.columns{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.charts{grid-template-columns:minmax(0,1fr)}.verdict{padding:14px 16px;gap:14px}.verdict .acts{width:100%}.verdict .acts .button{flex:1}.page-head>.acts{margin-left:0}.page-head .grow{flex-basis:100%}}.list>.plain-table tr>:nth-child(n+4){text-align:right}.list>.plain-table tr>:nth-child(3){width:30%;vertical-align:middle}.list>.plain-table i{display:block;height:8px;min-width:2px;border-radius:3px;background:var(--busy)}.plain-link{color:var(--text)}.number{text-align:right;white-space:nowrap}.idle-line,.alert{display:flex;align-items:center;gap:12px;padding:10px 0}.idle-line + .idle-line,.alert + .alert{border-top:1px solid var(--line)}.idle-line .tag{vertical-align:middle;margin-left:3px}.alert{align-items:flex-start}.alert>.i{margin-top:2px;color:var(--amber-text)}.alert.critical>.i{color:var(--red)}.alert.over>.i{color:var(--green)}.activity h2{margin:14px 0 4px}.activity .event{grid-template-columns:84px minmax(0,1fr) 190px 110px}.activity .event .i{margin-right:6px;vertical-align:-3px;color:var(--amber-text)}.activity .critical .i{color:var(--red)}.more{padding:8px 16px 16px;text-align:center}@media (max-width:759px){.activity .event{grid-template-columns:66px minmax(0,1fr)}.activity .event>.dim{display:none}.list>.plain-table tr>:nth-child(3),.list>.plain-table tr>:nth-child(n+6){display:none}}.halves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 12px;align-items:start}.half{min-width:0}.spend{display:grid;grid-template-columns:minmax(0,1fr) 250px;gap:8px 28px;padding:16px}.spend .said{padding:4px 0 0}.bar-key{display:flex;flex-direction:column;gap:9px;font-size:13px}.bar-line{display:flex;align-items:center;gap:10px}.bar-line i{flex:none;width:10px;height:10px;border-radius:2px}.bar-line b{margin-left:auto;padding-left:10px;font-weight:600}.bar-line.all{border-top:1px solid var(--line);padding-top:9px}.c-0{fill:var(--c0);background:var(--c0)}.c-1{fill:var(--c1);background:var(--c1)}.c-2{fill:var(--c2);background:var(--c2)}.c-3{fill:var(--c3);background:var(--c3)}.c-4{fill:var(--c4);background:var(--c4)}.c-5{fill:var(--c5);background:var(--c5)}.f-green{fill:var(--green)}.bar-saved{fill:url(#hatch-saved);stroke:var(--green)}.bar-expected{fill:none;stroke:var(--dim);stroke-dasharray:3 2}.key-saved{border:1px solid var(--green);background:repeating-linear-gradient(45deg,var(--green) 0 1px,transparent 1px 4px)}.bar-line .key-budget{height:0;border-top:2px dashed var(--dim)}.key-expected{border:1px dashed var(--dim)}.bar-chosen{fill:var(--text);fill-opacity:.05}.as-table>div{overflow-x:auto}.budget{padding:12px 0;border-bottom:1px solid var(--line);display:grid;gap:7px}.budget:last-child{border-bottom:0}.budget-head,.budget-said{display:flex;align-items:center;gap:8px;flex-wrap:wrap}.budget-bar{position:relative;display:flex;height:10px;border-radius:3px;background:var(--well);overflow:hidden}.budget-bar i{background:var(--busy)}.budget-bar i.over{background:var(--red-fill)}.budget-bar i.over-soon{background:var(--amber)}.budget-bar i.expected{background:repeating-linear-gradient(135deg,var(--c1) 0 2px,transparent 2px 5px)}.budget-bar u{position:absolute;top:0;bottom:0;width:2px;background:var(--text)}.budget-said{font-size:13px;flex-wrap:nowrap;align-items:flex-start}.budget-said .i{flex:none;margin-top:2px}.budget-said span.grow{flex:0 0 0}.budget-said>span:first-of-type{flex:1;min-width:0}.budget-said.over .i{color:var(--red)}.budget-said.over-soon .i{color:var(--amber-text)}.budget-said.over-ok .i{color:var(--green)}.sum-line{display:flex;justify-content:space-between;gap:12px;padding:3px 0;font-size:13px}.sum-line:last-of-type{border-top:1px solid var(--line);font-weight:600}.advice{align-items:flex-start}.advice code{display:block;margin-top:6px;overflow-wrap:anywhere;font-size:12.5px}.replay-said{padding:6px 0 10px}.replay{fill:var(--c1);fill-opacity:.55}.replay.chosen{fill:var(--c0);fill-opacity:1}.replay.now{stroke:var(--text);stroke-width:1.5}.replay-starts{fill:none;stroke:var(--amber-text);stroke-width:1.5}circle.replay-starts{fill:var(--card)}.replay-slide{height:24px;overflow:hidden}.replay-slide input{accent-color:var(--accent)}.replay-foot{display:flex;gap:16px;align-items:center;justify-content:space-between}.replay-key{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}.replay-key i{width:10px;height:10px;border-radius:2px;background:var(--c1)}.replay-key u{width:12px;border-top:2px solid var(--amber-text);margin-left:6px}.saving{padding:8px 0;border-top:1px solid var(--line)}.saving summary{width:auto;color:inherit}.saving .number{float:right;font-weight:600}.saving[open]{padding-bottom:10px}.week-body{padding:14px 16px;display:grid;gap:10px}.week-body>.empty{padding:12px 0}.week-tools{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px}.week{touch-action:pan-y;user-select:none;border-radius:6px}.week-row,.week-hours{display:grid;grid-template-columns:40px repeat(48,minmax(0,1fr));align-items:center;gap:1px;margin-bottom:3px;font-size:12.5px}.week-hours span{grid-column:span 6;color:var(--dim)}.week-hours span:first-child{grid-column:2 / span 6}.week-row i{height:24px;border-radius:2px;background:var(--well);cursor:pointer}.week-row i:nth-child(2n){margin-left:1px}.week-row i.w-keep_on{background:var(--c0)}.week-row i.w-start_at{background:repeating-linear-gradient(0deg,var(--c0) 0 4px,var(--c1) 4px 7px)}.week-row i.w-stop_unless_busy{background:repeating-linear-gradient(45deg,var(--amber) 0 3px,var(--card) 3px 5px)}.week-row i.w-now{box-shadow:0 0 0 2px var(--text);z-index:1}.week:focus i.w-place{outline:2px solid var(--accent);outline-offset:1px;z-index:2}@media (max-width:900px){.halves,.spend{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.idle-line{flex-wrap:wrap}.idle-line .grow{flex:1 1 calc(100% - 40px)}.idle-line .number{flex:1;text-align:left}.budget-said{flex-wrap:wrap}.budget-said>span:first-of-type{flex:1 1 80%}.week-row i{height:30px}.week-row,.week-hours{grid-template-columns:32px repeat(48,minmax(0,1fr));gap:0}.week-row i:nth-child(2n){margin-left:0;border-left:1px solid var(--card);border-radius:0}}
"""#, gzip: "H4sIAAAAAAACA3SUB3PquhLHvwqPU3lj58gCGyNPe+X23ntZSSvQibA8spxyGL77XQFxSHLvUHclbfnvTxbB+7hT3vmQ92qDWxTOrjexyXO5Fs/Mkl4lGQqCJtMY+u9si+IZLujFyNz4Kwy0tqBXQfY1OkcmMww1mRFvonhWLIu6ADK13YpnJZS6WpAFSmFLyxxKptnoOB0avb4ddx5LkEN/K57NoeJYkwlbmUrQuJoXizv7FKSGElgK0g2hc1T4Si6lXoyO07YKFiUgeQNSo3I1Z0V5tHJjnTtzrQNiK54xuYRyfrSpllrWuErLG4hqQy2WZV2a+yxJVUqjtFSokqCM+jNlqU0yCvFsCcDNMhmc5JrXsNTJmNOKUtRpMhaUx1RSyWSUZ0n7DWh/Ldik6G4mnD5hLV+zSXq9mVQvZrTlCq0Tyc3ZJL05rSz4i9n+gMCFhnD5kIPkOWHAFM3BjBgUZVEVq5EELrme83sSCllozkYSOOOcVyMJBEZh5nckAIcK9BkJJfVt4DEJtYHamIckMMlUwUYYKlkrY85gWK2Ay0cwYCXn5fIMhlpVtXoCg0TgOMJgTA1VdQbD6BphWKBaruAehrJerdg9DHIlleJPYCjlYlEvTjCM9ScY5qY0sj7BwKUsYX6CoTBLqPQJBljVEqtklGPSEYbWt3g+9xEHRkP/dyaEROMD0h8wEcNO+pu8t+9suxbSB02akWf/y8Zqje1vO237zsHtIey/7LbzIUIb95u4dTuatLy0x2GlGJiDfjv0URSMvWh6FbxzEkK+HiJlEn0E6XAvvb7dbSGsbStYI0FdroMfWi2uILxO4M2aA5AnOwWfNQkx4/x1fh2gE9DeXm8wYGN8S9kW3c0bzgj/j1rKk/W3fcRtPtgshy7pfnRk029w7XHy3UfT7GsvffTZ9HP6nnwDbT/NevrOewzWHKLmlN0C/bbDlpxKUPGDg5Ds/rjDIMQhUHiMkeTrxVSBi9MJ22+KbMOzLhtcpumt79vtQOskNdsPbudsT7rFW4cHeenYjgIfpRSc7nOTblq+wQM3vCbHYf366KgYaxwmafO+A5XC5heswO1+w88CFYvHgdjTQHuZ9TH4dr17vAC7s2mcX89Zc5i7RuUDROvbYxMgDs+D3eNFmjCGVMZeeY3ZpdTZxda3fnecIacZFjXNcLB5cqeOMJt+jPG/AWzbTz4j5zT7DFvns//5tvcO+mz6f3wL3w80wnHHeHhPKXZHpEVBgemE1ZNjG6mOWXPiPYC2Qy+STON4JiVZ541ru509hVVB0LPmTGtKtL+gvdmFA4lu9zjE/uJ4sXad7+1BF5BU2BCxubY6blKlzWlO9HfkXhyPNcrZLu+ANpImGF+XdKub642NeGAggZRuyF4Yr4Z+54dIrR7xOvnyK9tb6XBc46M25yOeNaf13BtDmdK2R4JV1OuzLQ3nYeDs4nDPn2Y7j5bzJFR/abu/UcKhiSLRHn0n8irh+i63xM+NWP3DDMbJJYSKp7XWd+lOwqTIyfdMQrivoI9WXd4e0rIxZdncPQONw5sGnF23OQm+7UUSCkOzhi7dznFwZfUApS3cvOZEV4bt1eseDOYQEPK/irsa3cZxJP0qwg4GiGdtnST/5A8T3GMcMGgMFFtJdHEsnySnOzB8z37Fjyy5qKJipfsWC6AzslgsksVi/VODDZyZtU4mYTHYyeO2rd7CPHyKH+t8tzmOmWIaOPda1Ia4yQ5iDza2t4ly9+s371e8y98KIQCUdEBnf7ag3qqjHpTHyQ1y3pq62BKa92LUZqxCh1eufEmCzVvHUdGB2/8yemC2PtQ14f82Fo6165oGNWbLP/5xr/kcHHCXH0gHJdFMnHzwr+AINZr5OysJuU9KK+yyPlDUvD8zoNuGNSFuj2/lbubEjmBfPAtJqA7TbWh6bCX52lsLSKmMeDCwCvbS7eIpNnZDsWPNiWMCSo3Zf2iTEB//RsTYFWuzC8df4SNezHz/Q+KMyqOlpiDmjaIeiWxFPRiQE4kr3hKzE8IQZLHrgVZNS6D+MOnAJlHXpsjr9QsZ0G1Lk3599KkMsY5jKlnGSEoaMCwslyshohf3o4WRFNrZQk/YWfGOpdid5KlEtLe7oxnkLu3exXZV095vC+uhkYPBvwQmrBVarVv+47Zav96TFOezsliYybNNF4EteSnZApqmzbdFZNHQoTDW73OdfzRren2VThjgr03e5qRwSa5UxoJrP+7iBQmK0pBpVrwTuRp3YBuiIp0wUqOR0VkRjvhUvuYj80A92qvfWuPNTaZeR9WHN9UXDq/wrY6z2avdBfw0zuQrhFDAFDR9IFKIBH+TF7LjzryFqjfenjsfdq87vxt8KNmNTyDgX4t92wGzgyWg5evzKET12kxxiudqv5fPxYYR8nkcGrwlpiGbBuC+8FNdcODi8njmrbgEOaUiwQsD1tHQawWp0IxVo8lbINp4UrKZp2UAmMTTuBR0KAUdyo4O2mo1cvw4YHp9wcZ2ltkPdlYB6X5M3Ilie8fA2oFJV+QjTZxMSBXzI0pJNI0xpO6NLmT7zYgiM4z1Ns0fNxHa2Dr/WZ2kkN5rOhdv+/bj2AkTWLMhLRRSmc1rsS1I1nXd0ZPn9lyXGzsRWh0DQ2exJl4oVRUSyQjvTCSCu137Mlu/lNvNVbabOBV4bYy4ff5cXNg8UKTYYWqYcJ8LVopsAu9DTMKzubAhhBm2/n++FZsyj67Okvx6SabM5Agn4GzwYKc6HcU8Qc/WriLVcqh3U6GAoVymWq2GFSidMWBTLotTOx774g9pjfXVDXWJ/hmFfAhLqsnEqe1OQz+VP4qNb2UOujWfnu0ZzTl8bHgRvF3D03Ozi3Knsf3hscObsrYEvSN2P7ztho6SPOS0gbSsa31EPrc6ccJ9h8CTAGwEDTsASgX+5hvdF1wXCc42ujs6mWA788ygUA5D7nKasb98TT1OMHuElVvusPwhAWWiduXTx4zdFUFsQicpM/fDJMYE/ooCuNkPsZr2RLFBNHOK9JWtb3brzdPW/j1tWUMYnTk1qHaYVs4RVLPD63Cwi7vGzVu+3R4FmTLfhzKSpAPe1yUJrA81EkdemGSa03wiVTt+3aHe5Ltnz5llC4QE37Z6nj1VVRv1gAc9OTWRC25eN4v/OZRFe/Q6k9rc0eaYIyT2H0SUG4PfgyeMbfm4pNBhsTvQg10qM0m3lcT2Jga1cXC9t8LYXjKXbIqn/LAlDHRcyl89N2e/ep71jk/m8cXqfHoSfVIUpbSIkyfE53e7EsnVWovfB6MZz/3Vawco0avwfdxBw+FTMZ3p4IAOgeIgdi8JZ7lvyibk7pe7/aH9q/3YF3+aTt+m4sU+b5rvNGfvpdXg3qvdwVjf3qtDvf02bYot6arjJ5Ix/TdIRpqC2CdE0sTEKcG3fqXT9u3o2pdnRYPnLk1hj11IAp3cwlnv1+ht1OXd3X5LxH+ptrSqo9pmPnPpKX4qi+3mqAxTMQOYPYmDfIDv3gu7xFiMjiTe7rV9af2dPm4giEAeNiCN/gRyywhfjj7Kk5/BxjNwhhmieZKcEZPgGtTjacCU4X5utufd7cwv0xccyKCwP/UY2C5DJB+ljYpH/4teCNmXW9osd+RO+ojc3XHyz74gTt2ti+3MNzs4dlE8v5lQRlCq8okJxeyHvQ9G6US7p3pXSvUOydjVeBk7zgrxRbCYpjUiwXLF5s+2PhTfjqNP+7DlArXOdiPR4Gph3IQpHAbij/fv0QyBtcnEiAWmEDdv3l+4/Uywr8gsyJufWUYSIde3Sno1C/Pk925Vd3cG86au9opSyG53gD8bHlg555pGNmY2o4teMnZRxG6v+knUDBZdvnkufEkGIegPLUwBYQaM5nYRmHRTdKZbZMcnaTJo8UUx0u3dmmmdWKzfboXA1H8HQS+FjerzqWLxbE5vd5TVJGMAoIOaLtiFLJq6IvvtjdPpN2iVzuBg8m+Aq0Gre0U8HgiOvR8HphDN0xPRpdH66/asv8BVHWi0LZWiwtrOEHEpdVDGOkAHS2WX3VPl7z1nBwTQtmqaqf8zzC8+CBauMmbGmO6HFziekCVC+aW3cluWX7OE0mRQqvgyBOwx79c9pTckQ6TdPz45KhRryLD7dYWirTcZyDNKXKkQsRBOsspXUNxDTqvrPewWovml5gO1NGyr1jYY/KHARJU3bTPEEvMENg0yXi4+hCwPnMGnqn67wxOZVsV/Xc1QyqAOlTm7Z/W2zIbUWzBpgumN2v6bXjyO/0HuX2ZP3lkvqP+sZmWCcG5WMnnFrzhog7eCd5hVhktqPATa55PkiJyH66F2bXFR11U9xjCpi6HAP7NWTaQ8r8T+jtZlvd4WR1TTYYGm6Oi1YGc5zhxc3NY0h6NtvRMsx+1kc3KrTKCiNYa4DMDgPQPZ1EkAyjYwGC1Gw8jECqA2efNiADFtbUD7UBodcl2Ey0RIXnVmiA0AzgPS7p2dvEWWCL8pIZPOhnq9jCT3s0obCcKe5p5IRc/QvsJl1ylKGKDj2LDgXCSfRd05U+vF0KaWO6fawPfRslzUjbTa/1fHXzv6C6JCzzTsJKETc5BQ19nliD17mmfVmdjdTqM0wl6cYjqh1dmC41w5RJPxkJ8PdREqqUlU4oShjyNC7+EJmYF9nzM7a0O8CGsKHpkURN20Nll09PAkHpKEO8To4ORkvKI5ZGZEbo5cmZ3vlnHrw6NooG6+BT/Hi2D9JPc3lXwSdxYvQxEqJie7xHSe7sXzrKpLY+aSTG5L4oyuDYjW2/yNdqsf5jKhzHoHkGEF9pg3hYFgFWY7iRkv+rWfi3FFpJkhwhsJnI+ZyY1p5hKBo4UQP7B7Qyb4QgfyBrwdMW6o/OV1IqOrvOTZJhc1xUqA6mypIyOR78m9OSOKaPfX+R5VQuEA78UgJk9FLkZUOYhV1cW+yE0uHlttiqUNxWiUq8VyUzxPpYIg0hLyqdDJ5rcp0PKoxuURo0ZJ5xhGqj4zzoLH8WrXJ+Z9dIPx6AzvA2JnBQCV6ZYZ2hm12/7jwuzhPJQfgr4NuRgi6TAyuD4+/3Qx32RX+HlSycLY2NCepHjTxYbcdPWcBjHtimLTd0rpD3V7ozc0VyvYG8cLV8ZKIBumnRJRTYWqMa+NwpnCxp5M06d6MlFnFq6STzwp5jGL8aEYqVTnYj8NE8G5Mw/ZcJDJjhftnX6QSksdUYaNHlUNp2iTCupiGoSo9fPZiXtWB04uWZPAzsSUhIXPljQF26raNqOIPXggoRUjzk8CYQSl1ysI9LmfQTlEJEhyA0TVbvsx279UQndxunT7GqwgXC1EBeH8/mdctmClSJvbQq234q2qP+6uDcxsRjKYBMU15rqrXOMZit8D7MjgeFvTFRRzrPyDFpihPW0zsHovfqDpqU2K4NFFXC1y5zU1+YVpGqdLOqjdS4R/s3hh3qVzwgQrjFdm3iVGQHcNWJuBTTOPGFG8dk/TjhLmHR60g+MIjUhsdCYSy+qbcTVY6sxKtA9/PPxx1MdIHEA9k/FFEKHSEhEJCesKqRqGsrB6OlHMZcKQgZ/T0uoGQth+49VonaDidGEEZmAxmruZMQD956ZoiC6GEOh4jtnUVUs8aViNDIcJjkQTyJQZi8nkn4nw1aEF2FDOK3FpqaQrtspGMoxPbAzCQTLziOAYiab2pdx9ooNnOpdo3pq7DONjh0L3nGIKUe6LHsL2e/VFxwt9Hv6Yxt9fPrDgaXcCf1rtAGfYsTnFWLHiLz/BrN2Hw640V7pmj+WmvCubyogsQz+atefXXl78qVtp9NiPPrMJaVmF5oFShYCWXGpXw8zmeX8w5Cs323GbeuvvqUFRjLho82luA7PGHLBAj6yncx1yhI2YyhdrQti01EmJSB1fSbM5AizMLNNOlnvaWCizEdpm4bSNVDYrKJtO1UjlYvVJYHK3tzw32pBfmM88MJ8Fz2fUTDgM5YdXdGSFrVXv9bGLiSw4Cz8+kkFeGh1O2I/sR3V2S1+tzX4gany+bTBLZX6b5yVu29rVgaJAHvAldMnzvGdbwo73rCsQdMDM8s3wKDWXjdk+FWmtdKFMR9tDGNUYXhmQnH1jg66nj4Wi9mvJpHLTzNZVPpvFfbmM/cJFxI5g4Cj6I01CZeJhk12q86mO/gN/zTv86XTUVJ/pKcs2Iw2nQoBOWWhA2HuLZ+WGKZiw5F1qhjy5Hr33mfu3kGEUiOF7rwoIq+oLNagBgdAgMkjnQKj6s3gUPQxkyu8jqNGe8qCtvBAWg+yWOHlJ5p9rdokRobIQSz7FZqO/YkMuRtwai59p0sz9vulgrCts4bgrauCuwYBLW4Xn48bRyxp/Ge6VfWftrA74nBrxKSYxtynX45J0HH2WgXA1Socy8m/B3/QLOFZcoxAwXp2uEmFOPPcKMSIvqeWlstL41sLY4rWBu5+jjKLxdac6zOnm+fgpIVKvaPB6wXSxguOz8kyAbotnZRh1nLnSXKDNTouBiy3GRwRF386lmovIdKrC0Bm6ICis/QGEijuMBGbrmAfv5HLWUZ61GwzwLwr0ErkHkq7c0Yxt+PMooJB17GVj2vINElLbPdFKm88wy01mrmpxTcFTyWiMDOdZCDz2uQYJXxlwQ6c4/1E2rheejwzHUgomoUjxSCeXh6U1lNRkF4xDyGllTy97xxOMiynsggOszAAwRXUKGotxUgAcohPR/mgmcSU7PVn+wxvJedSA9WhiPdnt5Ra5308uQM9tXgbbsaGNXFqIQ729+g2dmUl5sj3E7QsZv6aY118eZsTLM6yV1zWxwiKayyXWlNPCeF7mHRCzrvg+u/FHBpAi3dJcVn8zxQRjgPXM5v7MyqeZ3jQwm+6a+V1fiu1GEdFkWrhrn/x7gkUHP2a9LXaN2uQebZI54/TObZOXG3lTjbMt/ZsnWsbuZc/Onbl8v0sX5DC2i5nBayV+5yHZwriiUpheGUb5TFBzMxUtu6epVCT02vyH2/gWdmM+2WPCV/FyOYkeYXfuiqa5MoFU4NTRIslwGLX4qHabX0qvzcPpNfM+IrJhmH9lspAchoa5AZufnIwk1Efdk3Z5M4M71fFRpzRgCTSHN9xrGrq/04vWOSOLUlDOjOHLN24QkWTxFay4lrTN901xxw/KyBboovblGEwvJboC77MvhyySpIf3fKyuGa95uFw+188AEeAptjbfqESeC3skFO+/FWGQDGGZlN5wos23oHAZwoQG6D9fSRhmUx4QyIFdWOGyrNphP3ZpcJFR/7QSGJFKOmDt96LYsbjxtlVdEMZwMCHc5Wm2/ryrVosb3pJhsyj0ySBq0OVqUgwNaSCg/O+KVo+je4qN36l0fk/qGze3rppGKyeaSfXc5VOyRAhShA5UJgwdMIkRW4z0mw03eHssd4C/0XXb+0bXlz7JRRL6vdjG3/N6ZzT6QI0zg6Eacep+rOsSh0VXsYqr+ZGup0qvvXs4qEw2+9qQvfoE19UTC/gDEDQ+bMr3MQRMcRDCxJPSMlEyCsNEm1ZFdrmJqTW1N5Z0aEB/TwXyRyWp1LgCOe5UHgg037YvH/i1KYx2McHncmijpGCGxub+4ap0sQCqi5PLuSQqva6PYneR0FWuwbraf1yKKJxiFOWO2dybxcW9XQX3FiNExtlSu8uNRAc8XCbBcCyddUZ49t7EPwuEQ2aPw8IxFu0/ik9McBwGASKhznstftlz+vnXHRLRHCGIpiLq9nA/+Eq6fhBfqdj9czE59mOZl7vNuUaWbin1dfcbGbPbIoSj9N1l+V0oYe4GTeVBwxfoiSteg6UsKFxV6wvmAk1I1WUW8y2t6CduUaGARGAijlZo6R0eRnC5QISryEE6e+VkOGkWe/jip2t9GH/HxnboVA71VFqHYYwWfgiLO8O95TspdopEupFxMmx5nWh2EmCs8LE6LELWQmERN4m6q7l9Zp3Nh9cuEfL6o+D6KflQ+CkiVqA6DjksdUZSYbXqU0Gt/EHnOUYc6ekIabGa+GhJz+Xb9+KXjeckChvnwP909NMCewRZLw/oswpuIbO2irIbZagDb+QHFhZc5W/Sia/Fx5iyBaTMla0OFOOTGWkiu0SluAnD6kN+J1KHd73uj/q7QDJRG/we5rl7bL7oMfbzN4C4tZmmxAv5JKpkEy8NYOoBpiHAFICZB5iFADMAzj3AeQhwDsCFB7gIAS4AuPQAlyHAJaKQkHkA9oUg6Nnk74UOneEtO1CBXsWPPfEYdwQXjAjazaPsFBPTukF1uFyMc//F2Ar3i/DF9amoLza/EZ8X/IdZPB42z+ckghcUyKQXygvC3Hnp3vQ1KIZav1RNsbsYT1yewzfwaXr1BYQLE/VDhMmoIiwplDgxw/jutnlXTuvjShgEttyUf0AQ/VxNa4eQyHLp0w3DMmQ+eA9bhS7FeFE5GKaUQDAXhr+4E4KeNVU1HI704ZltfiI2uU4RMfS5miOG/jgHnc50n0zmrbXS+tPP2Mrt7sV3VC1M2KzzcESxUBbKLRWAiAqL7DtuDXsQyNi6OvDqaWYug+lEvd8FGxW0khQUtnPYpQ71qF6H/GmKuLJyHR1UUxb8POi6MmocYKbDZX2o1Gm+eS/XxbBljubI1A/6fpLYQ5iwA/8DAJ3oqAuDBOQTkR0ucuf2vur1peVyyXCxFq/rpAeeMnA4hK5DhAxvidAo/aa5QqOwRQc9RDrXxO20T0WXyQ5cxvIh3Xdmhr8CxOD64w78HceQ3P6cMxmntjh//uvMEieJ6LFGZNgSk7gOsoTb1+l8KtQe9j+yHJOFQtwpfagRWQPuFnG6BROBEvcjfh0gRwRou/PWBgP0ObWwf1XkDnzjGXVqHweH9uiV3mw+dNBHmwC9Lg8uNu9bFw5A32PpKfYxaQIe7thWB7Itc+uckCSffdwfGiN3UXCIY6Y+2sBTJa0wtU8v1aEe5d8tjCvunLzFTd/LG/JzVBZjHkraiqlAbcE3diPfIbu5UgdAdZI3miQCVOJZJOfVR6UUEiMOBiwjXYfP+NTHYeUZICpIyPg7naxi/7e2diBze6CQeH/nI285JsLQSbz7jTB8FjZnp8eo9n8fdtuiaf6Wmejx7gKOv5/whWBGonepRzQKxPvESWKNskiqE74mldrO9pYDuuPbQ1/9H3uk4uZVFooyJwkCNTbmMbURg1+NNXdRvmPfhu9aOLzLNcX81Y/fo1m0MFPyYFnGAbqf0vWMKjXiCNsPE7hJfg+dlHkyKD/CRJpngyKDA0MjT1AyfPOeOc0/w4T59H88dMt5/G0AAA=="),
        .init("app.js", text: #"""
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
const hourly = doc => doc.hourly_cost?.total ?? null;
const costParts = doc => ["compute", "volume", "container"]
.filter(part => doc.hourly_cost?.[part]).map(part => `${part} ${rate(doc.hourly_cost[part])}`).join(", ");
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
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
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
if (Math.abs(away) < 7) return `${weekdays[date.getDay()]} ${clock(at)}`;
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
share: clamp(1 - left / whole), tone: "amber", big: left > 0 ? countdown(left) : "0:00", small: `stops ${left < 43200 ? clock(deadline) : moment(deadline, now)}`
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
const cost = rows.reduce((sum, row) => sum + (hourly(row.doc) ?? 0), 0);
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
const saves = going.reduce((sum, row) => sum + (hourly(row.doc) ?? 0), 0);
ask(app, {
title: going.length ? `Stop ${count(going.length, "server")}?` : "None of these can be stopped together", symbol: "stopped", tone: "danger",
body: [
going.length ? effectList([
{ level: "warning", text: `Container disks are erased; volumes stay: ${someNames(going)}.` },
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
const someNames = rows => rows.slice(0, 8).map(row => row.doc.name).join(", ") + (rows.length > 8 ? `, and ${rows.length - 8} more` : "");
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
const m_chart_bars = (() => {
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
s("text", { class: "axis", x: width, y: y(share * top) + 4, "text-anchor": "end" }, money(share * top).replace(/\.00$/, ""))
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
const { colours, stacked, savedByDay, barChart } = m_chart_bars;
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
const m_chart_line = (() => {
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
const { lineChart } = m_chart_line;
const m_chart_ring = (() => {
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
const { ring, setRing } = m_chart_ring;
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
by[kind].perHour += hourly(doc) ?? 0;
perHour += hourly(doc) ?? 0;
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
const byText = (a, b) => a.localeCompare(b, "en", { numeric: true });
const orders = {
urgency: (a, b) => classes[a.kind].urgency - classes[b.kind].urgency || (
deadline(a) === deadline(b) ? 0 : deadline(a) - deadline(b)
) || cost(a, b),
name: (a, b) => byText(a.doc.name, b.doc.name),
gpu: (a, b) => (b.gpuPercent ?? -1) - (a.gpuPercent ?? -1),
memory: (a, b) => (b.memoryMB ?? -1) - (a.memoryMB ?? -1),
idle: (a, b) => idle(b) - idle(a),
cost: (a, b) => cost(a, b),
owner: (a, b) => byText(a.doc.owner ?? "\uffff", b.doc.owner ?? "\uffff"),
};
const cost = (a, b) => (hourly(b.doc) ?? -1) - (hourly(a.doc) ?? -1);
function sorted(rows, key) {
const isReversed = key.startsWith("-");
const compare = orders[isReversed ? key.slice(1) : key] ?? orders.urgency;
const sign = isReversed ? -1 : 1;
return [...rows].sort((a, b) => sign * compare(a, b) || byText(a.doc.name, b.doc.name) || (a.doc.id < b.doc.id ? -1 : 1));
}
const m_view_activity = (() => {
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
const m_view_alerts = (() => {
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
function monthFigures(app) {
const [today, month, saved, wasted] = ["Today", "This month", "Saved this month", "Wasted this month"].map(figure);
const set = (one, amount, small) => { setText(one.big, money(dollars(amount))); if (small) setText(one.small, small); };
async function load() {
const now = new Date(app.now()), zone = part(Intl.DateTimeFormat().resolvedOptions().timeZone);
const midnight = day => new Date(now.getFullYear(), now.getMonth(), day).toISOString(), from = midnight(1);
try {
const [whole, day, stops, waste, { budgets }] = await Promise.all([
`costs?from=${from}&zone=${zone}`, `costs?from=${midnight(now.getDate())}&zone=${zone}`, `savings?from=${from}`, `waste?from=${from}`, "budgets"
].map(path => app.api.get(path)));
const budget = budgets.find(one => one.scope === "account" && one.period === "month" && one.forecast);
set(today, day.report?.total.total, "since midnight");
set(month, whole.report?.total.total, budget ? `${money(dollars(budget.forecast))} expected of ${money(dollars(budget.amount))}` : "since the 1st");
set(saved, stops.net, `by ${count(stops.stop_count, "stop")} of idle servers`);
set(wasted, waste.total);
} catch (error) { expectProblem(error); }
}
return {
boxes: [today, month, saved, wasted].map(one => one.box), load,
paint: costs => setText(wasted.small, costs?.wasted_per_hour ? `${rate(costs.wasted_per_hour)} now` : "nothing at the moment")
};
}
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
setText(c.rate, rate(hourly(doc)));
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
const m_view_fleet = (() => {
const order = ["busy", "counting_down", "unknown", "kept", "starting", "stopping", "trouble", "stopped"];
const iconOf = kind => icon(kind === "counting_down" ? "counting" : kind);
const soon = 180;
function mount(root, app, address) {
const { store } = app;
let filter = read(address.query);
let ideal = [];
const month = monthFigures(app);
const burn = h("b", { class: "burn" }), perDay = dim();
const burnLine = spark(150, 44), burnDay = h("figure", { class: "burn-day", hidden: true }, burnLine, h("figcaption", null, "last 24 h"));
const bar = h("div", { class: "money-bar", "aria-hidden": "true" }, order.map(kind => h("i", { class: `k-${kind}`, "data-kind": kind })));
const chips = h("div", { class: "chips", role: "group", "aria-label": "Filter by state" });
const hero = h("section", { class: "card hero", "aria-label": "Cost now" },
div("figures", div("figure first", h("span", { class: "label" }, "Burning now"), h("span", { class: "burn-line" }, burn, dim(" an hour")), perDay), burnDay,
month.boxes), bar, chips);
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
let isFirst = true, wasUnread = false, ticks = 0;
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
setText(burn, money(totals.perHour));
setText(
perDay,
`${money(totals.perHour * 24)} a day at this rate${costs?.servers_without_price ? `, ${count(costs.servers_without_price, "server")} without a price` : ""}`
);
month.paint(costs);
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
"trouble", of("trouble"), row => ["is not stopped and still bills ", rate(hourly(row.doc))], "are not stopped and still bill",
row => [see(row)]
),
line("counting_down", stopping, row => ["stops in ", countdown((parse(row.doc.idle.deadline) - now) / 1000), `, at ${clock(parse(row.doc.idle.deadline), true)}`], "stop within 3 min unless they become busy:",
row => (may ? [
button("Postpone 30 min", { act: true, small: true, onclick: () => postpone(app, row, 1800) }),
button("Stop now", { act: true, small: true, onclick: () => stop(app, [row]) })
] : [see(row)])),
line(
"unknown", of("unknown"), row => ["has an unknown signal and so stays on, ", rate(hourly(row.doc))],
"have an unknown signal and so stay on,", row => [see(row)]
),
line("kept", of("kept"), row => ["is idle and stays on, ", rate(hourly(row.doc))], "are idle and stay on,", row => [see(row)]),
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
const value = rate(rows.reduce((sum, row) => sum + (hourly(row.doc) ?? 0), 0));
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
const cost = rows.reduce((sum, row) => sum + (hourly(row.doc) ?? 0), 0);
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
if (isFirst || (wasUnread && !store.isUnread)) { loadBurn(); month.load(); }
wasUnread = store.isUnread;
isFirst = false;
}
return {
update,
tick: () => { if (!store.isLoaded) return; ticks += 1; if (ticks % 300 === 0 && app.canAct()) { loadBurn(); month.load(); } table.tick(); paintNeeds(); },
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
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const slots = 48;
const modes = { start_at: "Start and keep on", keep_on: "Keep on", stop_unless_busy: "Stop unless busy" };
const half = text => {
const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(text ?? "") ?? [];
return minute == null || minute % 30 ? null : Number(hour) * 2 + minute / 30;
};
const slotClock = slot => `${String(Math.floor(slot / 2)).padStart(2, "0")}:${slot % 2 ? "30" : "00"}`;
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
const key = `${slotClock(start % slots)} ${end - start} ${mode}`;
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
return { days: dayText(places), from, to: end === slots ? "24:00" : slotClock(end % slots), mode };
});
}
const dayNames = { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" };
const words = { ...modes, "": "nothing" };
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
grid.append(div("week-hours", Array.from({ length: 9 }, (_, i) => h("span", null, slotClock(Math.min(47, i * 6)).slice(0, 2)))));
grid.firstChild.setAttribute("aria-hidden", "true");
grid.firstChild.lastChild.remove();
days.forEach((day, row) => grid.append(h("div", { class: "week-row", role: "row" }, h("span", { role: "rowheader" }, dayNames[day]),
Array.from({ length: slots }, (_, slot) => h("i", { role: "gridcell", id: `w${row}-${slot}`, "data-day": row, "data-slot": slot })))));
}
const now = present(chosen.time_zone, app.now());
for (const cell of grid.querySelectorAll("i")) {
const [day, slot] = [Number(cell.dataset.day), Number(cell.dataset.slot)], mode = cells[day][slot];
setAttribute(cell, "class", `${mode ? `w-${mode}` : ""}${now && now[0] === day && now[1] === slot ? " w-now" : ""}${day === place[0] && slot === place[1] ? " w-place" : ""}`);
setAttribute(cell, "aria-label", `${dayNames[days[day]]} ${slotClock(slot)}: ${words[mode]}`);
}
setHidden(save, !isChanged); setHidden(undo, !isChanged || !chosen.saved_at); setHidden(remove, !chosen.saved_at);
const next = (chosen.next ?? []).slice(0, 2).map(edge => `${moment(parse(edge.at), app.now())} ${edge.mode ? words[edge.mode].toLowerCase() : "nothing"}`);
setText(facts, `For ${scopeOf(chosen)}${chosen.servers ? `: ${count(chosen.servers.length, "server")}` : ""}. Times of ${chosen.time_zone}.${
chosen.saved_at ? ` Now: ${words[chosen.mode ?? ""].toLowerCase()}.${next.length ? ` Next: ${next.join(", then ")}.` : ""}` : " Not saved yet."}`);
setText(rest, others.length ? `${count(others.length, "rule")} beside the grid: ${others.map(one => one.cron ? `cron ${one.cron}` : `${one.days} ${one.from}${one.to ? `–${one.to}` : ""}`).join("; ")}. Saving keeps them.` : "");
}
function tell() { setText(said, `${dayNames[days[place[0]]]} ${slotClock(place[1])}: ${words[cells[place[0]][place[1]]]}`); setAttribute(grid, "aria-activedescendant", `w${place[0]}-${place[1]}`); }
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
else setText(said, `${dayNames[days[at.day]]} ${slotClock(Number(at.slot))}: ${words[cells[at.day][at.slot]]}`);
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
const m_view_timeout = (() => {
const usual = [1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120].map(one => one * 60);
const height = 150, foot = 22, top = 14, right = 52;
function replayed(lines, seconds, current) {
const of = timeout => lines.find(one => one.timeout === String(timeout));
const never = of("off")?.cost_usd;
const place = (one, at) => ({ seconds: at, saved: never - one.cost_usd, starts: one.starts, early: one.early });
const places = seconds.map(at => of(at)).map((one, i) => one?.cost_usd != null && place(one, seconds[i]));
if (never == null || !places.every(Boolean)) return null;
const recorded = of("recorded");
return { places, against: places.find(one => one.seconds === current) ?? (recorded?.cost_usd == null ? null : place(recorded, null)) };
}
const more = (number, text, name) => [h("b", null, text), ` ${number < 0 ? "less" : "more"} ${name}`];
const change = (number, one) => (number ? count(Math.abs(number), `${number < 0 ? "fewer" : "more"} ${one}`) : `as many ${one}s`);
function timeoutCard(app) {
const scope = h("select", { "aria-label": "Servers", onchange: () => load() }), said = h("p", { class: "replay-said" }), plot = div("plot"), note = h("p", { class: "dim" });
const slider = h("input", { type: "range", min: 0, step: 1, "aria-label": "Idle timeout", oninput: () => paint() });
const apply = button("Apply…", { act: true, onclick: () => confirm() }), wrap = div("replay-slide", slider);
const key = div("replay-key", h("i", { class: "key-replay" }), "saved", h("u"), "starts");
const body = div("list", said, plot, wrap, div("replay-foot", note, app.may("operate") ? apply : null));
const element = card("What another idle timeout would have saved", [key, scope], body);
setHidden(element, true);
let data = null, names = null;
const managed = () => app.store.all.filter(row => row.doc.adopted).sort((a, b) => (a.doc.name < b.doc.name ? -1 : 1));
const inScope = () => managed().filter(row => !scope.value || row.doc.id === scope.value);
const isFixed = ({ doc }) => doc.idle_timeout_mode !== "auto" && doc.idle_timeout_seconds > 0;
async function load() {
const rows = managed(), list = rows.map(row => row.doc.id).join();
if (list !== names) {
const chosen = scope.value;
names = list;
fill(scope, h("option", { value: "" }, "all servers"), rows.map(({ doc }) => h("option", { value: doc.id }, doc.name)));
scope.value = rows.some(row => row.doc.id === chosen) ? chosen : "";
}
const present = new Set(inScope().map(({ doc }) => (isFixed({ doc }) ? doc.idle_timeout_seconds : 0)));
const current = present.size === 1 ? [...present][0] : 0;
const seconds = [...new Set([...usual, ...(current ? [current] : [])])].sort((a, b) => a - b);
try {
const answer = await app.api.get(`backtest?timeouts=${seconds.join()},auto,off${scope.value ? `&server=${part(scope.value)}` : ""}`);
if (scope.value === "") setHidden(element, !answer.idle_times);
const replay = replayed(answer.lines, seconds, current);
const isSame = data?.replay?.places.length === replay?.places.length && data?.scope === scope.value;
data = { answer, replay, current, scope: scope.value };
if (!replay) return paint();
slider.max = seconds.length - 1;
if (!isSame) slider.value = Math.max(0, seconds.indexOf(current || 600));
paint();
} catch (error) { expectProblem(error); if (error.status === 404) setHidden(element, true); }
}
function paint() {
if (!data) return;
const { answer, replay, current } = data;
for (const one of [plot, wrap, apply]) setHidden(one, !replay || !answer.idle_times);
if (!answer.idle_times) { setText(said, "No idle times of this server were recorded yet."); return setText(note, ""); }
if (!replay) { setText(said, "The price of a server is unknown."); return setText(note, ""); }
const { places, against } = replay, place = Number(slider.value), chosen = places[place];
const days = count(Math.max(1, Math.round((parse(answer.to) - parse(answer.from)) / 86400_000)), "day");
const isCurrent = chosen === against, saved = chosen.saved - (against?.saved ?? 0);
fill(said, "With ", h("b", null, span(chosen.seconds)), ...isCurrent || !against
? [isCurrent ? ", as now: " : ": ", h("b", null, money(chosen.saved)), ` saved in ${days} against never stopping, ${count(chosen.starts, "start")}`]
: [` in place of ${against.seconds ? span(against.seconds) : "what was set"}: `, ...more(saved, money(Math.abs(saved)), `saved in ${days}, `), h("b", null, change(chosen.starts - against.starts, "start")),
`, ${change(chosen.early - against.early, "start")} soon after a stop`], ".");
setAttribute(slider, "aria-valuetext", said.textContent);
const auto = answer.lines.find(one => one.timeout === "auto")?.cost_usd, off = answer.lines.find(one => one.timeout === "off").cost_usd;
setText(note, `From ${count(answer.idle_times, "idle time")} of ${count(answer.servers, "server")}; each start is paid for.${auto == null ? "" : ` Learned timeouts would have saved ${money(off - auto)}.`}`);
apply.disabled = chosen.seconds === current;
draw(places, place, current);
}
function draw(places, place, current) {
const width = plot.clientWidth || 500, step = (width - right) / places.length, size = Math.min(34, step * 0.74);
const most = roundUp(Math.max(0.01, ...places.map(one => one.saved))), starts = Math.max(1, ...places.map(one => one.starts));
const y = (value, whole) => top + (1 - Math.max(0, value) / whole) * (height - top), middle = i => (i + 0.5) * step;
const line = places.map((one, i) => [middle(i), y(one.starts, starts)]);
fill(plot, s("svg", { width, height: height + foot, viewBox: `0 0 ${width} ${height + foot}`, "aria-hidden": true },
[0, 0.5, 1].map(share => [s("path", { class: "grid", d: `M0 ${y(share, 1)}H${width - right}` }), s("text", { class: "axis", x: width, y: y(share, 1) + 4, "text-anchor": "end" }, money(share * most).replace(/\.00$/, ""))]),
places.map((one, i) => [
s("rect", { class: `replay${i === place ? " chosen" : ""}${one.seconds === current ? " now" : ""}`, x: middle(i) - size / 2, y: y(one.saved, most), width: size, height: Math.max(1, height - y(one.saved, most)), rx: 2 }),
one.seconds === current ? s("text", { class: "axis", x: middle(i), y: y(one.saved, most) - 4, "text-anchor": "middle" }, "now") : null,
s("text", { class: "axis", x: middle(i), y: height + 16, "text-anchor": "middle" }, String(Math.round(one.seconds / 6) / 10))
]),
s("path", { class: "replay-starts", d: line.map(([x, at], i) => `${i ? "L" : "M"}${x} ${at}`).join("") }),
line.map(([x, at]) => s("circle", { class: "replay-starts", cx: x, cy: at, r: 3 })),
s("text", { class: "axis", x: width, y: height + 16, "text-anchor": "end" }, "minutes")));
slider.style.width = `${step * (places.length - 1) + 16}px`;
slider.style.marginLeft = `${step / 2 - 8}px`;
}
plot.addEventListener("click", event => {
if (!data?.replay) return;
const box = plot.getBoundingClientRect(), { places } = data.replay;
slider.value = Math.min(places.length - 1, Math.floor(((event.clientX - box.left) / (box.width - right)) * places.length));
paint();
});
function confirm() {
const { seconds } = data.replay.places[Number(slider.value)];
const going = inScope().filter(row => (scope.value || isFixed(row)) && (row.doc.idle_timeout_seconds !== seconds || !isFixed(row)));
const left = inScope().filter(row => !going.includes(row) && !(isFixed(row) && row.doc.idle_timeout_seconds === seconds));
ask(app, {
title: `Idle timeout ${span(seconds)} for ${going.length === 1 ? going[0].doc.name : count(going.length, "server")}?`, symbol: "clock",
body: [
going.length ? h("p", null, `${someNames(going)}: stopped after ${span(seconds)} idle from now on. A full new period begins.`) : h("p", null, "No server would change."),
left.length ? h("p", null, `Unchanged, as the timeout is learned or off: ${someNames(left)}.`) : null,
scope.value ? null : remark("New servers start with the setting IDLE_TIMEOUT_SECONDS.")
],
action: { label: "Apply", disabled: !going.length, run: async () => {
const refused = [];
for (const row of going) {
try {
const { server } = await app.api.post(path(row, "control"), { action: "update", config: { idle_timeout_seconds: seconds } });
if (server) app.put(server);
} catch (error) { expectProblem(error); refused.push(`${row.doc.name}: ${error.detail ?? error.message}`); }
}
await load();
if (refused.length) throw new Problem(409, "Some were refused", refused.join(" "));
toast(`Changed the idle timeout of ${count(going.length, "server")}.`);
} }
});
}
return { element, load, paint };
}
return { replayed, timeoutCard };
})();
const { replayed, timeoutCard } = m_view_timeout;
const m_view_money = (() => {
const dayOf = day;
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
const week = schedulesCard(app), budgets = budgetsCard(app), savings = savingsCards(app), advice = adviceCard(app), timeout = timeoutCard(app);
setHidden(spend, true);
setHidden(expected.box, true);
const nothing = h("section", { class: "card", hidden: true }, empty("The account was not read yet."));
const content = h("div", null, h("section", { class: "card hero" }, div("figures", Object.values(figures).map(one => one.box))),
spend, div("halves", div("half", budgets.element, savings.waste, timeout.element),
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
const loadRest = () => Promise.all([budgets.load(), savings.load(firstDay()), advice.load(), timeout.load()]);
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
sum.count += 1; sum.perHour += hourly(row.doc) ?? 0;
if (row.kind === "kept") sum.idle += hourly(row.doc) ?? 0;
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
row, cost: ((hourly(row.doc) ?? 0) * (now - (parse(row.doc.idle.since) ?? now))) / 3600_000
})).sort((a, b) => b.cost - a.cost);
setText(idleRate, rows.length ? rate(rows.reduce((sum, { row }) => sum + (hourly(row.doc) ?? 0), 0)) : "");
fill(idle, rows.length ? rows.slice(0, 8).map(idleLine) : empty("No server is idle and still on."),
rows.length > 8 ? remark("and ", h("a", { href: "#/fleet?class=kept,trouble" }, count(rows.length - 8, "more server"))) : null);
}
const repaint = () => { chart.paint(); timeout.paint(); };
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
const wasted = hourly(doc) && since && timeout ? (hourly(doc) * Math.max(0, now - since - timeout * 1000)) / 3600_000 : 0;
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
const cost = seconds => (isOn && hourly(doc) ? ` · ${money((hourly(doc) * seconds) / 3600)}` : "");
const name = { unknown: "unknown", within: "idle, within its timeout", beyond: "idle, beyond its timeout" };
fill(paid, h("p", null, isOn ? `On in the last ${hours[chosen]} h: ` : `On in the ${hours[chosen]} h before its stop: `, h("b", null, span(whole), cost(whole)), dim(isOn && hourly(doc) ? " at its present price, for" : " for")),
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
const m_view_server = (() => {
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
kind, doc.protection, doc.tags, doc.owner, hourly(doc), one.asked, doc.adopted, app.me.scope, doc.state
]);
if (key === actsKey) return;
actsKey = key;
fill(line, h("span", { class: `state k-${kind}` }, icon(kind === "counting_down" ? "counting" : kind), h("b", null, one.word)), one.asked ? h("span", null, `${one.asked} requested`) : null,
h(
"span", null, doc.type === "serverless" ? `Endpoint · ${one.gpu}` : one.gpu
), h("span", { title: costParts(doc) }, rate(hourly(doc))), doc.owner ? h("span", null, `of ${doc.owner}`) : null, doc.tags.map(tag));
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
const wasted = kind === "kept" && hourly(doc) && doc.idle.since ? ` It cost ${money((hourly(doc) * (now - parse(doc.idle.since))) / 3600_000)} while idle.` : "";
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
const views = {
fleet: () => Promise.resolve({ mount: m_view_fleet.mount }), server: () => Promise.resolve({ mount: m_view_server.mount }), money: () => Promise.resolve({ mount: m_view_money.mount }),
alerts: () => Promise.resolve({ mount: m_view_alerts.mount }), activity: () => Promise.resolve({ mount: m_view_activity.mount }), settings: () => Promise.resolve({ mount: m_view_settings.mount }),
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
Promise.resolve({ signin }).then(({ signin }) => signin(root, this, why));
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
export const modules = {
"format": { money, dollars, rate, hourly, costParts, countdown, span, ago, clock, moment, day, parse, localTimes, percent, memory, transfer, count, gpu, actor, sentence, roundUp },
"classify": { classes, classify, word, isOff, why, whySentence, idleClock, needsTypedName, leftOutOfStop, verdict },
"store": { Store, query, sorted },
"chart/why": { stretches, shares, sentenceAt, geometry, ticks, draw, presentIdle, inWords },
"chart/spark": { spark, setSpark, sparkPath },
"actions": { postpone, unprotect, protect, stop, someNames, start, restart, adopt, release, setTimeoutOf, remove, actByKey, menuOf },
"week": { days, slots, modes, slotClock, dayPlaces, dayText, cellsOf, rulesOf },
"chart/bars": { colours, stacked, savedByDay, barChart },
"ask": { path, attempt, ask, effectList, typed },
"view/timeout": { replayed, timeoutCard },
};
"""#, gzip: "H4sIAAAAAAACA7Ra53bjuJL+r6fA8CZyhqIlS1bb8njcOZ3pcG6HG9zea4iERY4pggeEpNb16Jx9ho0PtG+yT7JVBRAk1Xa7N3UQCaBQ8atCkGJZVJoVshDshHn/+Y//7B33LpdFrDNZsAV0b/xE5jlXVcCue9klq5vs5IQVyzxnv/7KXi8XM6GirHrNXzvygCmhl6og5sc9I6jK/o6CXnGdRnxWOeJ6PMnmmQbehvCnE3Z0dBQdHR2wUzZgU7Z/TCqYQej5/e8N4Y9sEA0GB06kZYv9MNP7ifV/CwRDD1h4PzLzXovU4rO2AiMtf5Yxz8U7rbJi7nui6H9454Xsmi2yIlssF08VJ9c8Jj2nVt+QLfjn24fZFuyzml389npHuT5p5W1/+9trVGV7cdzbWtWcqxlfyGUBav7EfPPq3H9qHlNLEi2yWMl64h4biolzruIanW8HiZl7b7ghFKaoZzf62730wnFK5VLlG+IVIx94RKbvb7Gs9Ck4UnPgZpSrZ+HQW6501Uw882K5KJdagJO9lcyXC3oDes2zQijvvBddZrkWyi9h5o2yznDkPIgWvHREoD6+btlvr9Fqf2eSnbK9CKJfZFb4KDNoAT9GVyZyXfiVAF0SB37TdP66EePrVOYO5AAMfxCa98tcSuU4BgbLRI1IH00GA8evKnlhhjrQadjYeXtsMgi2099eG8Ta3t9hb1Ty5J0GO/19sG7gBYQsZyOK+H82z+bXWgK1z0O2LDL9IGQz8/YwIATO2ClaxjFURIAvs7r1cHvBpjvjFx3P/Yi2ssZF1Ltl1cUukaNCjfybPQmOgkQHNDR+hK7K60q0obozLFg0dtQ4nIzvVoTYg9zU63jWBZfG2wqjfl9nSXKROrmFpyHoCA86cOFz6XMdAhTWFi3Q/CpQHJiYD5NYn3GNAoaDweC4jTZwS1O5vV+WlUYh3i5NN8w3IA6Cjlpe7ExEi+6Y2orXjRzQOXezIDlblloWd1AjTyRPiLyp+ZC1DJ2KKyomiE1s0/FlUrusFOIq4Rv09pn3bokY9l5JerxfCnz8SSTUSpf4eKoyfLzj2ju3PHC516nh8JIXRCVmxIgrfDwolWlt8PESheAjp7HlnPiJEh9vYo2P13KFj8ciRiFNdc1lfEVgWmc6fedgcsnzSnwjuBKzlhVizR7DK5B3CiW4yUeSaC70c6j7lR9gmez0v8qKpRY0AmWj0QQL0g6pHUHSC1qtd2rpQi5EoV1+/C9MMENaQizbY8jVhSlLimyeahiXlwgRRyUvUdmnIPAvgisf0tj0vMLANk2iDQJ8fZ8thO848zVJJbwqWAIT36+FkSsCSGLXQToGgYUy/rFV0nABy13KuIhbCrf9Q9IAEuxeO7lqKJ+hSKPvxg/OcQFwfLZNgiFV12wSTurt9NNKA93EocuOTXfGvmS7E3NLy66/CZGOH42RBEq3xkobpPMdMSVXlfBxZ1jD6jvTsKzbGywEHAmP3KxGie4uHTVvto66qT85boARFpiRyMFiGoDWoybu6jwviJQocx4Lf+9Tcj3e9j8lnxL6eI8fU/fhn04/RZ+SH4LTv+7NQ1ZpviiBV50yLW1pKDDSHCRLoWJRoF0rni8FzvTp7cYta4NcQwR+/t1F0D7RiIVUG38h5ny20cJtfFzHVzN2njkq1szAJW1/bJDdUOCR5KhZ17rKNfK37NXDzmLR5jDEA4LriLR8mn0WiT8MwNqGmxOK3J497MJHK15Ul0L5HXPvNhW3WmYpeLhXYRG/ss9X9vkMn1DVc6Hr0DBiG9JcaMEqv06zXNiA4R4X1348tCEFrsygj528ZwaPzdAP0Dpm25ZbiApd0sw/NVNvdYtFgN03Vmf4abLLnUeWhCy7uIYM7MejXAHlC2VCc1tdBPY8YYhuOSKiGEtB1WcI2hEqiR0KtQgqlySQL0CSoSf+1ANznBzMsuGW/ce/A18cowrVCDBHx0dvP4CUfOPhGIhrI53HWqrb64YNNvZjN/GkY5eSeR8SuxCeI637mel3aMWJTRn4B1/LK1H8uqzApuleiEWi8XUFSSyKGFGC09BmW02ofTY4B89+KCHdH/EKCiT7wbCv8iwWFFri19hHMf5Q2ihbEy1K2kvP0FUSuUbfIYK+/769B6bXXM6HA8usKZlnw5ANo4OQ7cM/fI5CNg4ZvExCdghjoDYeO8GXaBE+vjeCAji2FkkzQPA37Cm0g5qQXJTzqmJvlZzlYsHAbIHbkCdKSVUvL2pJ8aw010tIMZ3pHBCUCM2zPGQCSSm7qyW40Kd+upohQjDozewXEesI5GTzwtdpBkyu2Y3spmxnes1/ap9owPWWbSm8sHKxPCtwH1XrWpOdMCtVAHwyUZHYyAw2PjbtKBfFXKfs1LbJrf7ZZSbyJCQonGOiOBz5kCk0GFVlnmnfi2BJKmXpu4XpQZ773t+wVDFKT3u7EiCUzkgTY+Y5WtFUTHB/CTrbYPikDZYpyiDTZBkYyUEJeVkHDbjqVMm10f6Y1TF98PbFTgSv2YxX4FJKlhBQegkJk7Atyrg5SLfQo5DfAFBEYncdD2ZS6UcmVXOhcFsHwz4yJnMNccSRDAZN5x0cGAXYLyFFQiZLdBDCrE4uYhFz9PSzJ+/B14ZwCTwB/iJp5iCnUlY1q5lMsMheb+/g+vbNu4YtTupyTEQutPgW9R4/+fnJ+yd3acirTREzmrEQOpVJRzQwxsDwPGydbUeDkGXVm1IU9gRjY4VNkk8NiMKW7G2SJBU8EZQldjol1RSEPFiCaJX9naNisK95KLgSChGMrGAl2JrCTU787uSksSaouZ55GEbIlf77TSm8c5Di8RIyJSame79UsnA3oHm2oAWbwv+OLIx0thByqd2B9XtanoOQWbx0IGW8YvYCvKjWuJYmMl7iDu+4p9UGjDb9MJGvOUi7FDpOMYmJD0J8y8tsbzXcw5OXTrcXIUyqg2CtMnGYWvS0DWenrfcpe/nuzeuoohU6u9yQo0D1mMepgHWkkP0KUlF4Yc9oPu2YDgu2f0Y+sdaGNuzn9VXkQylzwYsgCHtYBGtTnXEK1PWNwVgjQTAYy1wtoeAZlqcmHUWCxfa24tKtLTSb9Krn2nFK4bpujQdDqHxoEfCWSzqO/0UuGSCJVa43wiX1y8m9AR3ebSxhKnmjFofblPepYJ1dAUuyhBWyjj+d7LMCMGsBtGVVREfnL2fGvMCJM4F+i1Owy+uh28hQwy6SV25Br73t1nW7bJ50TLDz7ALnJp1GtKLhCtaheE/nnIbKLqxNT7NsNVrZuYRE8DduTL+zuQyvtgicdMtAYFq2jPtWeRcF20br62rkFqY2qtj1LXrsD8Y3Hg1x8XP4tNOwD2r8rYdKSlzbRSnVOVayGtfXVvfb3Y9g0sSB7ogkpjWkJoRcr4UwdZqVfC5As4TpXYRYfQF5gCg8ltD6Ttjdtu7NlG5tLkURy0R8+OOLR3JRygJCaNW25NVq/pqbQ66Xal1O9/bW63W0HkVSzff2odbtAUnnyzB+JXyRC4RDyLjWKpst6bwTp1meKFFgVC6lYr4RcUa7fLPpO2fycnc35FjYDVXQ2cW2v1+rO9wVGbonK5Z2A49y0NVKV3+CtPM9qO3AzOoa8SR5soKXn7NKi0Ioorcb6/3AKoibBWDNan72QFBVXsDaNgFAS6E0rsPFjVYZbo30Sm9ykCb0WzvT77DYlYshrgkoQI4TufO8vgiw05wUoR/U7vRbfjf5p+AFLy3Y1PQScJx7yhK3SVEU1XGEcwHX/osCVpNMb4K66tMwYsu8fGfjA6luO1x8ms2tFeLOQV3b2El9/p2yIeJIxFciofckq/gspwbbuq/d3Nmxg7+W6rRHJqTWlSuKleBaPDGK0OzgFvjWYmabF49xW0LGOj5zoS2Th5sXiZ8lrS9tV41iu8oAHGGcvkOlLfGUUZi3XcqG1QJZ3cAEv65qc/GA1LuNjRILrq5u4VR+M5vqf+3v1+/8utKE7Ou+b76YExqXo6bWtA/xthMwqSr9CGefRoVMBG7zCOwjBGRNRexfw7A7XyHJ8HZmUcI1RyRbobdRmHHc29jsbZjhgN18OkZYxG7X6Sej0U0MrJzuCa2T7M5Lray/sZBCZ0fPlFfdktEqWoAfuRLdYTog7FqLWbFDRkbb2yFbDO8sU52LEv08SxI6PzTGZRV1Et527aABktpQ7Qw2Q8dNNYGylneE7OLaDtQH6kd27BtKZe+ba2UvaEMfTx30LUqVynXRnJWySu5crUdavnj3xrrZ1VtMb+RBGZ4AKTamON3ecdA729YCdm7aaUumlkXIcJuE4nOhSSkF4gdOCnqA4lbZeMS54Oq9PTIRfXDs5kFE6yGf6EFCi4MVhoFxIMALFZhJHjRzzirfw3MRWYbH//N2GEXyNeqQaKDWxUsFMYPkyqWCoUoreWUORIXw2jzjTIFJCA4VsoVUgrgCUzNgCujnKV6BxRt6KIIPkrJtUz9lnqFm19+ogJuX8tKsjr3ZsgIB1ioj3T8IDefgPOzRHS5g4Aua6CAglYx7fO/VITv8CHd4D2CE4f8BG8LfUbQPJ9vo3l+9wEd+V6LUU9aaNATS4Qg+4P/Hw3iAM/r70Qh4jPvIZxIdPBpHh0g0ZvtIPQSe8ALyYA4wDnvL4qoAvO0qOUE/esYL/YSD2UrxjQcO2Qdew+gQg0JWICBAnQl0T6IRH0YTBv+tDagNqBn3o4No1I/uRRP4YKAFqj9cRUNrG24RyVeNfVbjETvM+0fswKpbaVmWbac2GuxH9w4YfqTgtYMVfjzHJvmv6/AJm6Tj1fj5pPYt2Lmc5aLNddfR8G/8fGiZdUA8ZUg0WYFLkRicg4a1MLTiyu/3Y66SgLBszRAw0+o+YiPQGnR+PjJmCq7i1A0PUYN7fAyf4xof4JRB00N90PMKzWbmYwz/iNmyCW/Pxnc/OmzCVxu5soEZRSN6RamHKb5hl31FLMH/PDqKjlCxeww/bHM/mtBgn5pjmESD1ETP9cD2hZRFY9mIHTXIt3ZMENO8nQ0D6ptYEMS5rIRjMWbjHDIIhDMQDG9IgunujIbAmDtxQJS5FY8/31Q1mpIxRYySf0yh2AbAkzbBrZAdGpWALbgMw4CC11w11h0yGBrbNE37w9FfESjg6BEBBV6iIU6a8RbjISSyNf0wx8mWc4Jp2hg9ycFwNu6bEKd44dySO6S0B0b3TGXo77ODPqq7/4iSCgMDH1gH7tU+RR12qsAORsZYaHKb1DZ1YllunGAbs/RwdZj2D//6CggHaDlY2j9MQRqKusyF0G4KxATBP1yNwUHDv1L7qNUGhmk0hMdwCE8T20I4kShi9PHoFXgVXyboPngeImSph0TyXChdNd4DZh8hn9jYIu6QDVbjHKvjkKoGqD5BDwKCUyh4xCLW2SrTTrDNjlG+D35FOxm8pCStEhqLWdXYiJ5LQbchvYygA6OfWhjg0BG6AXBBdgxWxMetOhk82AntIy1u8QYAryHtWeEiY1m//joOdm6ZWD+UsAp6ZN4E/gH1Okt0OoV3vLXEH0rQO1Vcu9A1RWt3QXRrATHxpuinphPNjHmJywN9+eV1h/CHjJ0xrjLepw0g9eMp2ANzQ7u8mvO039l/wb5Uy8LP+UzkmK2yiPMsvgqZtj8QRt03i5mEUQhVc+NtvyeqFjzPXS+iWolKN1ffrW2aEUU1QW9K9IXrqd1tOujeuxDwGx3ijgd5I8ezv8QJGzWtGh6eUfqgINgNny1Fwh6pj1ww3L5pBfTdag5GoeU42Bw4m35HFnQ2alcPSU0wsfZbqsRlfdjkncOmMxFJ2Lbm6y7p+NyeeG479AKFh/OQpntmnONWvbIq2C816IApK1GQi1JezEWzp54DUEoQ9+UB3au5QaeSuUBQ8SSTNMMhiySBg+nZbPpoZ93+uQYi36epTi375R5EtfXVXhcUvS4ouoo4HeyNCWhhTwIE0xMrPQDufJYViYAk7YzYn5P3h2GPsNMU5WvS36ebKec029wi9ZXYmDVC4J0aTakN16Kkze4DpeT6jzb3Q9P8WVxqFMi2ZzQxAj7n9uoVJ9ZXr8c9M1wqej4Wl3yZ/1d1f7YeyZGkiYL3/hQWVpk9bgyDx8Lgkh5k4SODZCe7uB0GWTzdSDTgABwR3oGAo+BABlFRPt95hlnfYK7P3bnveZPzJCO//KJioqbmDiA7a2ZOLgE3XUQ3UVFREVGRKzfRouhTWkkzCS3ztxgh5lMkp5ecS/2J8ZqMLUkkMdld7b0xwT1k3x86VF7Mm+qPvRTpsU4P4MT54fdIV3nyL9fzy5uXcnlUfWe9F1fqc1Ch/VouiiIuWWFYMqkJn5vGwBNp/VZHVM2NrxYz0diP33PHO1GKdIoquxnLB73bUsR9mJtOsqWHjklsSrVCKTKyrA4p9eCTTxLbKQWOviPYRxWpHZ784b1aPMltAAZlRAD2sbG+To4SPTFqbMlOlDHGKUcqYhXpzUKEXTDJtC2zuj56u0B3HLVxpQ0SRQOYEkJPj5a/c8Cc3zjqQyYlanyYkQGBcoR7i40UO0WAiNz4rYKgGk+6ZmDRNfYybKNhvAcoIU+pRzvQBPohFAl1pLKzk1dzkMmMxjuRR53XT7XG4iT2mT+FJbjT8VTL3lmcF+SwfgG+WZJzwoKpnShLPW68Z7Um1IL4NkjgrKFu0yYURH9GBY22+ThdLq8w1Dv22RO29y4//nwXweQIqkkevRwo+s7sXcPcETZyobwSmYfvQZInXPBxB0TbGc1Qy41JGGBl3YaAglUngltfi7IwGdjgb4fQFPmjFzaFJgezDFdJUxnG3YAOSoUwEUOaWz3M0rpYOjh36nD2+C3C3pUos+xJCnKli8WcIr0Z6iO5pzuO1DUOPEpCh3KtMSSoGFypDTIkbP0ARCkKQGEAArAkmbtiOipyWWFCVefMRCfkoCKbGgCm1W04MRUqN7zIJF7NaX8mtZuIiYTpZBq7ImlrUJTN4cD4Xmx9z2z1iuNHeUGVX8u5s2v99bMF7WUnizR1bQOWXXo1fwuDEu9EH/oExQHWJ8wllt8tV2CQ8+7rPsTMTOyJE24ZV3J+1AUNLnY8mvIzx76cwSFvwR6Tv8IvTDb+jkAoR9sIRICKCh3JwNcEJJ92v5G5tkz5GU8Xjhyi3i63YLJ8hVHG9l61Bh3ThJxJZ5Jz6kMkf0FJGUryoBw1Iy35+hLkteCeiLuCeF/itiSc44uzhSzSz7Ks4604R0C85QkgINzy9FTuor8hJd35spw/axKRk9rQM2EGaWLqj6hEHsLfCxnvuXRO4VU7bEn+SgGqvS8BLWU0zfri98MIW2ReBM3SR0tZ4LfVQ+uY/PhU9C3aAvslkxw7gVoEsmNV5MczTHsP3jM2zJnMFRs8EMWOTrT5eHRid8/+M4MeOXiAMfiuiMRBju6OIoRLDxOxPSPJumuflHCiU6zYo1kXcpsWTQZYfSmMHrc8VDaUXx3DZq5u2Skv2yOSG2kwbhVsqrhW4M677aD0szG+AkCtiRKGH0/Hw4yuHRl+G6HG/+uViBjmNTjLXs4vs6MaOrQN95OwRENw9RL0FYa4BQZ6vTeeAUuf4PIhn+niwSncDv7XizsB3xFR1MMAe0tLBAU5MqwXZq/UeA7riIMJq3hXpImFt2PMuFjltMTT+bmS2FotiEGNvKuZxf9ytqKxCwikULcl1Ic0JjZ2obBFNLq4UdlfK9BVt4V5zQLPeqhZf3hvTYBHJMvh4pmC80HfEseC/jUA51SWl576V8kAiaesh3cq3u8E7L9cL+ZXdXmuAFDgXQDcDha0F1r5H+Lwv1qs3i5Wq7L92HrB5KMHmGfvA27m/kSCOa5Wdc34hw0XJ2jgA6WLqsWiB92yw978AE8vpjol8v0Jv/BuK0izoDyBHMsu1bJMlzMIz/QYdEOMOfAsP35RMd1CaKtZZOPmhjJ2/TJk8DuX4hILarO1Nd803oEo7wIP8gt2wxhgV+Bf3oFRi/pTt92QC8vZKnX/6tKbRjp5JfxiPmt0FlAihq12gYUigVeB7fJMBlFNA4imyfXP6JYP39Foh+k2AVfodnYVQJok6HCahoUwai+EEXpnV+itVQMcDhE9iaTgdPHq+nJOmWA3OUeLV2QwhZ67yBaWN4Erfo9SltmC1ky5QISIfg4wYdwgnVizDUCaoN6mX4lvAIqvzPgERiZZ9sXVNHW7folP7ePsr/OTkI5PsVKqkp4SZd4JFYqFftNvfUnc4B4R9fxCpb9HF1KT1kICghGoA4NVqz4LAmLJhkOHpXIcHImPG+5gEyITJZrnWbIWt1rkZiR3zE6Yuw1tMXhQYE8mWqaByH8hN3CUXcjZQCvKV7IQDUGNOJIclqZFWPiGOsqzBc6B2KUdwEcC7HvpNoH1+/l4KA09PymXYDIWQjg64XYPK9VxiFxFcuQd0F/nl0KEuE62GCPrKKe6rdgOO8K0rqFWdAA3InEazsZRwzZWtbXLz3rNDhzNb5ZmT2rm7IeB2M3fXlzdBHF7IebTAlHabijwRs5lCuh48de6pYAmlfPzA6YMrogpDpXvljPcQ7S9L2AGMDm9XL4VDOVRMGVjyB0nUraQQ2Xk/YKqHLgpdKKtoO3gwzWboUd0iIHcCZxhiPXEWtJQbn1YSGvERA2jH8tJ1UJ040/IJGEi9tpf4JokicZsqHnvcRIN4C0a7XtlwSpKiE8mmJt0IHUSUpN6m8ijWpvNMSUzuBZ6EVRBiUIkM/Reh7wFfrtx9AMaaTfscpTc0AUIXgkNdnGUdTG3RJut3nCOKCYPhOI9el+tg6SecqbnI/92uZOTwMFJLo2raZ0fZhzYdIclqH7DrMJe5gybghbXsj3P5FIgXgiELE6CJwnOPtSjJmy3jsctdHoqzYGllSHwY2W4eX2W7yVmArutIM8y4Lcw2cYUynRLdTARZ4tQnUWcoeKXns6L89NlDTqg6gWlAjANqJsNTGcQBZwuz+QiGPY//k6uLnEMhrfNq4d4tVzn7mHAL54IBTtXCsaFRHepCsNdaYm1EJbtLaXyuA2cqQ0bKxUM+CnM2vO+KMbWNQQpe6xFIPuTlRjQmzjQhoEve/YeSZU+kNOzfiRTdYFXICPXrKEk+nV9tYQPHqFVSBUiDvH6hfATZonBizJQrJOk1dweKc3GaqnQkmlrzpbnmo0ovXyAgY9tEHzPl95gVthpGWeF6c3RSmvUAxJrnGBafF3xAoLXAJ7J6WzSonzuy+Iv4vfqSvjmuqyKGs2+VNWmu73ALkWjNenmu+UltB5fgvATeXHL4Ne1SDbOYQnzTLrvZmwH1C161ReWXiG9g5GKRzgQ/5mhWYTwK1JiXSsSqz5FVVq+eb1vT3AFwMG+qpahOorFuh+ibmdZ5vVfWlJXMxWKtT9ibbJxsTaTYm2mFLXdqixWhmXrkfyTQbCCEcBjb35+EgEwJTTuCV71Y1RdP4+rvzgFP2FsDzha/qTQV2RujiO7VZYTFiVSGXTGQLTVGxHmpFMYv4G1thj67sgAzk6WF0BtOzRtGYXmyzP02SsZwfNNEAyAKCOueMHrw7CcO8DA4zppDJlm8dKHBaoBOdXlYvWmAGfrlEOcXRk8PbgDwK/128mETfEewO1PMIW+RfHO8vRUViifVKyUN+4r3W+c1FjOxHPgVFyl1zcOz3y/mLKdOgfHCDlUZvLqkooiF9a9B4BpRXFNN/ktX4Gv0MLaQUQJX+FJo3SiwYndPAoI+R5oL306O+8flCAFOFpwAmLImbLOcq5C18MzcExqyJmQ9ZDrBX+IVy/pdi/bPOywBEUZJ93yHnqrld4M6OUgwJBNNL/U597SutgMhSzOP5qfVgMZmWcfDHivxi0CBx8eLuMR2Um9P1mIyOdaHi+E+WgwAZx+X7VdG42IcIgVPgJgWOUQ4zC88uToRoYQJslzDKp1slwVdrnzOoLPijdGALLimtCsn+vFbFXNTq/0eTEO0IQuqHhgt6aDzsMWkg+H8cFJWDXoHqKy/Grywe60eiQntKds6t+0wn1tG2YG8H8Z7/1XMZX8YCzutP4NeX9p/tBzQoGt9rLzQ5Fv2+hboLenIz84MaCRUGNSXsCyMyMsOTmwQX5OPImzbKP1F1AiADLxVVk0ZXppWyEpvGXdUmHkoSR74u5zIAiMzvzorY3FksM2XNrfLfTilU6i45kIkuuMcamnPlxTcY19ODucDoLb6EvwSRuqFH1w6dQIpvLzKaj924vxEymp7T0iwMblxDP4S6lVEDNlEXgN3Q3+HZGozkUeTx8/lpKUNnOXrgQntdJn1bMPnz7Wilhm7yEqkvp6Eld9fQjWYM054vnoU+MSt+LEHTlfsI1m5uR+uDwPAJLSQKhFJZrzCQJ345mNa1V2TgOW84P4iFyFyw25Mo6Yu7ZGinuPUjIm7omv0sX1pVw/bJnC2qCOSyh9PklpiG39VoHRDvbV5fzGgDob7CtsmCvEb1UpR44GAN75jwJ87LI8RjbQtp12e/3GCOFO1xv0ciTRyPY2ne0wLPEzPltkK3PgjsVi1x4PDnuGBVCyXrhgLDuIwoUnO7sSxul3TnzLBMVeRG7eZx8v/u3aKGh4M7/yyfCLQmxg6zDzcYT6AHlCBeCdQUU6ENH4cHmajkhLtO2Vivg0xSshODQ2iAMmUlnX9j9pWaATTZzP5ycrPOg8wcPRIYZ15Awrr5Pg5DzJ9wdSzVVFSSga5I5Hln5lz0c5HLJ0e2at7gAj95OTjWYUz0PQzB+vr348xboP3mA2Xlc2XlR8h+RDdVx0EIpZzqcbkDhZXpSfRZmCj/EUltxyUbK0SBDztcwno6SwpGCZDkeKnyyOr7awFvdjAo7mx3jnKIUDN5RxO8/vzLHcmSW4P2cTOGQflnPBHb/dz8m47sAv2OPPw5dkeK/c+aO1m/Tv4LrP5rit60wJMeTxcNiOwHVOu26NVEtis7meHI4E+tfSlxtzFgPBKtTUNo/eIL68tWkiKYM811poCvxdFHRnIt0p+QsncGmw3zrz72yDNU/uoIW7DRfxiJyMQ8yG5VTZd0HREOg7QajYuZr3ZoHVboFuyhFH6de01uSIsd45xXCZR7YTQaa/xZRV72SsnH4MtdWk5bUIQ0Ew4vpj3h96Ox/YxNNVje9iHyplefm8DY5M4GMI9NW0/h8+5Nk6T2jgMIr4yvqRHZk+K7R52tfFyejNlDKUjVBKNzW+Q0x5hNk3EhTfc3+Dix4EwEkh5VsYBJ5TUmTZ7oaDPwFOI/rnNOPNVVbaJVeqoKyIo8csiC9xNTVxb2TUmNV0u0clkHWYZiNUGMnQU3/0Adi06l3kS/58yxDabgC6naWXsMyY+szssvebhzU8KHeIVgyrgQF88Hs2WtOMqVhAKWM7ylcwqrUoLGltuJBN2RjDPqQ/m/uuzJZBGGgZha/HqL8gMnWC/yInEF3XZSetBK2kGZSpI1LWDzL5jqI+sKn9xRB8smy0U/7JsqCyWo98KjlLXQsyPd4I7frvv6qOquV0GMhMGtFfvG7b4TGYOP1Ru/u9T4XYwWO5gPtU4zmIN9e22nv6rEt/Ah/HmvqhJMLLM1I/RCoLf+LJKAy/zZqMz1x+t095p3eB9icrNXCDQqevDP+JY4DnIWh3rFZ6N2a7s/d2jOpJQDOXOr6L4/siQqKSqXI/HT5qZz+IBewnVWcAnKvOhJNPyvmPMAcqI3oNXdYlVDfXQiDgAeJEJqESWGJygvkcUqQJFsUgGdxU8BJ2ci3M2Xh1/Zb7EEOVDzmxxoxmkQiMmgTCPR9G4Fpp53sALfMAg3MkTbLuoxU8sPpe2sUZEgooSzcOUGQQZmvRSOH0HkdGzTfSomekp769kZlVmFbu2ytu0yu3CaEVCXhAPVZpcFMF+5NmjTs6tjX+0ixAfMnhmc79VIL1N1AcJGT6G+r/TJwwRfjsrAE0IopA20/vYHC8K9wOkesWvZ7m1K8Ik0AH3eOIoo4WyWHmKCdTLGVqa5ycBc1y+Lud/xQ/ewSRcgePuV+V7MQYOUE352zfw1GigAoEiQSHVMkp9SDylUgHAh7JNjDwFsyDN8NYxY/RocOTSWXf7bjz3ptXRz5MHD4hDYiTWLcBAME6nvurHF9jd365na4bXPIgOch17nmQU9D4eZEn22MgS0zafVzR9LAW+qDXKrNIUSBmIzJ2i6om+N8moHIiytkkSE4kPcf0DR3ErSIahwqMzvLgYgemTuphh78+iwSLaXAJLiJYB2T+/liQvuxQrLXCWvZ5YFpWwunKSTC4BD7oR2kB4vwz72BxsppqoziEsF7ApmBNFfzfBA5SRGJPH+viWRf8Odc49crf+UlFHiHBFsiyGps3WeuVek1FR/a0cNhAuE1aBXNg6bFy2NRugTdMt+SsrN6w+DNiUGi4j0e2V4axiaA5ClvYYbelfzIPkRU8PiZ3x7IgVtVttXJLV5wmOceD5grK46IalP/R7yikRI4vFM8jNa71WDdPS31tLuIyNFBIEwpD1o2DeyVdfmVPMsw/lhnvPIBJqMBrek7EJwLHq6OpwdpW2QvCqlOOEbb39+MdCM5m0a6fzhJ4ZsET4BL6A3q6PMVtfqV+XkWm4gf/1fLVXDIu/TVvsLNw0ewJ8OgysBN5b4IF2nhvZLZkZgQm5brb74sUUAwP1d6s9OCYX84EtZ5XDDu20gs9thDMq9RjH0fX6FW3dei0OgugGcAs2ZtgvMa9YEGgNFVv7ktc1n++Pv9peZIE3ytMDHWwaGK070+UR1h0H6XabzkTNTqELwF47221LoC8BTJAlYxZM62VUcXH8MhDBAsYTEu7qrhDjRFA62bdZIHR1gQY3PU9BSKQX8vzdiSP5sGUoEAw5qMaZpGAT3V8QPggR6qScdrIhqwIisvmF/ef5/KcBpbDPt1co60YLB3PeQDbZI4cRiHsFFh1s/1pU54QnN44p9iGWs8n9dM4p57Ft39xSou31QUxS47r5AkUfNQYN3DbZRwEzmpU67+FVZn6Apxc3hzIsvndBryEx4PsTmWQTMryTYzgEY7k6kSHln35uVcBs5u6O0kWpVicSB2Dpai8wQnPl9hhAe9o6E3uEiNx0RDEkidcdVUiaSgfdCypO3poyfWgHZW4y7Xw2nLI9kZYniVD5+SIB+ULnrPSs2FpyDuguUnzDJ5J9DSOybsUbUMElvqan56YgYJq/EmjYGzh58OMbMkIGwr40ujoDpSH7UQ3fcaUF4Ks73YSQK7unrqvj0UGgIvMxi3tICaV3DSThtehDRPhxRUuG2zFH++PbPcPnIh+BIbr8h3OMGeO/Szr4Uu1u9nVCHjDXvGOrIZDsLcjZHdGVHtQtkhT5jSSaMwMS9dphRy4ZkutjfaHr0TQueYCw9vozd0xCqBrx55h5CmQ31SAWNoCXwCQCBOrGcnPGcvLeTGyjTSk/pmFI6G4fXsPUomNk3HpTRjVSRB7qt3t2lur4+rbTYclWxueq20bxCbCKw3vE2rptzB7kbvbzNzVqnbT5w7S6RkFRLLVQcLBerXBq3zkAoEl5AEnsr/2ZSF6jnF8e8RBlFsEueU28XJ9jIIGawif3s5uvgMJdoH6fZXy5bKWVmJWYquGeCZk9uJqg+hTzwV5Dwh/C4NL/wWGt23hCSKsco+7LQNE0CQAhJq3e5xrskzSSDDP+CIaMVq6GSyiYnekMOpkNasMj+ROIsfTXBQ3XAABBmMQgYrQWnBNcLO8TpMCLAIrkTSzkOTWidPF328lEW36nC9Q9hQea60b59CP+okkTUsH0A3UmtRiOSaI2HUFk1MKKTmFOBTYr0JYGZiYsyu57r16za2h+C5o7zuG+2SKkq9nYBl4HUJ0hdsYd13p2snX/TVuMwXQpEFMzEcY3tta0gHm9wATnnhJBMjZopXDBJsFCdCEVKqU4zlxFwq6yhjnv5fOyke3va/X51lv28pVVX8PPZF3AfKI4mjzx+MixohTEPnzxJl7OIUkpB6XVCTG0vWgfE+bLm4p461uICyMbScpUkyNs+CSTtKFCa+t9Vs0J/DBTXuRrYQrxFkoxvDWrZnxLKru3Cb6U6Y0iviIyRpO+ItHiujV7SUHCei3kXrkXG1GRc+WkYreW5lh0W+fiz3sW2EjjC5hN1q/qSDZRntsNAPAv0OO02sQSth5O13UKwbZMH4LjmY0pnLhgIhQtilPhjCwnOdq1xY0DxBpA6UO5YsVMbv6APjLO3MWMXXQIn5Qhvn0KcMnOUrXX8MtCA4PS8O6vh1cALzA/B9WGsA290K2ikwdrzl4WjU8V+v7ahaclmVi5yHYmPXsKPR3qF9Up4InmDTEd10sT/CGfSFaPT1Ktx2QGQNQq3hbRlDwWNQ7b2XaHcW+UsodeHYSlkGkG6T5255Y79ot8/OBvMNNXDfgopsb2O7Qi8s5ukdXdcOcOEe3lR8DH3RfJpzyFOfAwbNxFrCzC/Zi5VJXGxyQ4BeIGjz2F4496UDixHO+e1G+sp2Wj2y1oQXIXbON/T4Wlzb/NL8JlyrxIpQ9cBfuC+YE80vsIFym3ErJzc8kTV+Tlfe5IOcCQPdQpO/ZvBTTckvJZsh06smnUGTloC745G/g4pcbf0Dks9+vLLRW91YsUjjAKxiC7QI7ep0zpR5TxN9R8IhMXNMtRUTDfmItqrS4qnlJO3Pxs+sNq+vqOgPAEZYrh1kKi5bWeNP8I1+6LUEnbRkktiOodN36aSutSDfQK18rTbF1kp7kAJ5Wr+9U+xOoKz3mXX9RFebPStIqT0e33Nqis9mK8bQeEEU7mamBMqOE//1/+X9FGKF3jkVAkP3GJngDtJcmj4gXevz0rrCUoJw1SMqet4i01FzrRMga3nQXRrq9DI3PGn3CtBfeqHfOhBppsQK/5YXNtbz8jkyyL5Cj2uwE+OGB24jQpt2M6A22KAzGEZId5S3EEAU/7GICn9M+g7xuWQftCk1ZwkbApP2sYlTeTsZsil3Nrx0OXnoOjl/LPB0ciSUj9nLOeYkjpOW1Znyc9rz7Pnzyp8ewW1ji99Nn0qilfyRFo8QQvNkY1mTCdNLsyaA60YHGcmWhf74XrUpjRgNGkegZelWppTQANVXMBmWnMydz6MOCrJS1IU2gJfg9A6mESjRWZ9AyJCKJsOSSgjNXqtFXDywU3GnPY8kAvBXhtYCOqS58+qGURQKS14ulhpew8WytmawQuBe75Ig+e5mHVz32Cy86ZhPt6meSzT7DMaiYIfg9DENYUaHsyidO/y7SXJHFtB0ozafI6CzjsFKhKOAZJENFFEkpaM6JvPw2kQKnFZLbUHhtjoEPfYqRmamyMSdBle0zBO11te47+nS8kd5SBaqHx4LxN1BZehQ9b7ZVGI0Ofr+JhtjIbRXTpvovgTLWVGuIFSxB0E5msYKJBwzW02wc7yXSDqArZlbHhdBliqUNYdIew3F3P8dE7731knVCJyEY0H99b9Id1pc3XwmNA2W2IYdXzPj02OwcjIha08xqnXzZ3ivnjnG1sihXvakR3n+Bm3e3EignEBtZA381RQhoem+x76tilbFFGHZVfqFktZvMHdDeB1YMjysEuIBFGUFtFJKxA39yPkjI3gvQP3rDi74SQdfoDg2/pSANXPAxES9v6o4f1kyWlPshvVzyTfni7Su/6uFCM+RofjVbnMAxm3uLgqeeGmqhpcQ8pzM5uqaButcC83F70YW+ffadn42d3UUdZ1h7vm2188fwi0vntiAvahgMRLqhMRXq9x7zIhNrK38mimq37F/MfAKhzms9tL8vvKCqbzaD7nnaKlKhUsdf83ZmNi1IoIeolIZE6fWEUa+R1EbqeBNjV3wMmHhezJRH6GAjuDR217gI3mOBH8bmqpfHHRAtPmvGAJxK+gurf81ePz8NpOjDZwQsrUl4MhejORmBmbXkPP0I/+o/n8i/Txh5yV8c7o08iFbAq1eXC7BfJ0J/v38sd8Mbq/CBjm/9ZzECiUPBK5amBSRc9zJIs98X4JJ+nxJr2kroewYNqyIj0Zo7s3NBy0sgsGxtYK+5qYvl41v7x4/Ta/uRW2fxcplm7Xi+OBt/9EzmGnMlZXSa3cZOvowm+fbFzlxIWyiP1dW/O7oUWLKn3EtmOVA9dvtbsPBYZMUEHl/mojIq9pkNWhTugVgxOwJlDi8FF+McEtLvNnVs+KEFMPFwQuieBxTqEAYrnyqBVPbqI2kcUBf9mjyG8Y6wBNwKl78zyhCOAx0NLdcMjG0FegHz/ezTq5nBaJGzlJIPj3fMC/X6EDCZ6TtUFlYo547+dk4/7FbprI3LKsa8HeYZDEt2MAu9EFgUkWrr9BMAiyoiO3Logjz1FdAkXwHf/085X2z1j4acaP1x1vDWvRMIwGP5ltXDcgMZG+2Eu+5+8km5k95K1ADzK4oZoudNCvs5pU7r+h0qyIKIMucrIac5bYgQBkkDWmNcBDkw2hA3i1NXTNpDvRqE+FmHiJ9lgNfyIyuHFpT2iBn6yiXM7L6wyucex6N+DceAhk++bB958/hpdX4V35kY8LXIrF5eCIL+eP6r3Ls8/5dLkXoieomG08INc/zso0bneAiDTnfkBTnQx4N/TZ6FZjFDjbFdOY8BFBXEI1dnZzI/AgLj2O2d0364o6zszuRhFE8dkRbde4BBqKY88sBPcDlBJs2MF10iV4C+kWXZ6Noal8fCSbkHLUDdjU71c86cOH96tlyKLsm8eZPX+J+rHYBTJ/nKreEjP1pxBNsw4qEaZlNI8OfkB/n1WVG+2rUsXkhsx2wfvVzKMXyTS1lzWntz1aOz68t7VonO4LfFmPKgUm0WcmpjjKkck7YHm2JHBx0W+EyGa5IM0JByd7dcGgswRffE8TplEYanHu7Ctjcmhq9ZW3KsKohhmCmpZpwuPp9XJY8dHpPRMk45+PWEs8T7rzyfobAd/YRUne2Yt3BsBO+kySTaJLFow/Wo9WsC71GO5/eoJyOJopZcXQr5ivrudp+OoNGS+uwjpgZ5ivRYBEMrqmz67siEVvljYyshN2fvLn11zRTZxjPGY0EVbKHkOkR2EVsPISNAciRLZQRXmcEJeNQUs+Y92Av54POMqfUC9298q1B3ii6MPQN9a6qILCOoGFdTv9LbGPjOPLPUh1Db0imXR02W0I7hTt+OoE5yqz98aIGsx1oaSU3L19ax55qALgqs3u1Z1lLq8Q0MX7aZfLH1W3B4lHl9lSRcLwXH91IJ53hRwteGsTLkNy+5sjxcGEAEJJATyQYa98QKmARKyuyNRMilnT6LSM8AqVud5/4pjeBVUFkRg7ytHvrt7n+Q45NYPsBHK+G4SJGiMMD9vhhshvOiyVzjjc+ElsLO3QKZ41Mj5UXBGl8afa6lMI1Ig/CA1Z5vlD+yRy78cG7YBSAZueYrJdYRqYWDlZN4+I0JtVvIsYhvIFU4TLHBxo7NSca+O7Hs+OIEjg+IMqq1trKeDV8Lkos+FLNi0IK7FK9GvQlr71pmNSUYt7wuwUSPKrvdx2hq3dwNXh7YUTm7mbcBPQCGvr3p8XcBVeNtXUHjXpRnvh2NGJefiJ2M1Ieqf7gYUhGln98mOEahNi0lqu+yvrtCCMJjS8FlCyhU7XAS3FVaKUjOT9FSihyJkTu1++IqECTujXBCbMVJJLV8WuL4d+ftxBSlk0m6LRAlV1KsbmMLgQ4klsE9GLpDha7Ha/oZuZSJuxS/wYcelATOPW25ARrwijZLDPU68ZWMlfRtGN9uFJKYPXPqKz0Y26bBO3jHdWbYl+Tte6/2KElY7aM1/rRe7FmnYgHMhn7hlmT568Ni22OF77s+tgQ6JF+DcF9Me/Uwendhi0QpHCfuzUYb2YmbOKGzuScpoWBat685TSiSu/bnVS2wMlR/NZdaV5cI62Bubty7jx/A5g5mlZyoeEQc7oMgx/TTyuSeuHRE34WY0NKbIpkliFSkOCGF+/2IuXA3ICDlHzJ5gblmAVYUAUBr8Hcg6gPIXO7ZsjkWisEAZGU/99FXD7x3nvRQAD55ClGmJ7lIPB8TkCVQ6Ac+dzbYhzLYJ2G0TISg6WOAxxchR98KwqeelJOnf7z9h4QYOEBXIYBXnIbVfY247LGX1oSP3LjYf/QMUGnyoj31ghUwnhSV1m4Gu1glzX5oPbbBjocEL/SP2aDwF7gkIE//J2D/veecUNixHvt5JRGJVuOS0cQVTMnVkxaIBWkxRN/y90P5+zF+Q/4klgySgs9P9PPZs8dS/lOkwkxhv/dW1ZHYltfvqPiTHxNR7/IIdUGPPsGRaYWFX9l54nAYPU8gud8CrYqjFir5fxUAP2qRceOdSHVJP1b9d+azq0xwrAClS2ypSVJklw5bxvPEYuMHzmmWsjZIH6O/JstwdS9OEQbboz6cXkQ95VNJgSwQmbIukHvgJxbn1TXkUfhyJTvEfy6Hptw4yqGjoBF5UbBrZrQ+wSowAyzYV1HCbBI7sQ04MyG3QR315G3Dkmn7ur+Y7dDEbOIEGE2vG0r9hqXl3s3YKqy+sghRl7N3YxdBRtbnXIxD8Z780k8Fo7J+OPwwu7zkL0EwD2evDtlXflI4pnsF2Zy+0tjgH1fTLsGY8Ficrnex3rYiRIxfqAQLL0AdH58IqjACo5Twwg8jQnXHE31Hvqfk2ksnAD744VGr4NnVSKyCl6jVDlNB2kOreqgJk1ewRj3BLXFubLJa54+UGE0+bUWq0UKeqtl10ytuoQek2FNoLHassLmPbcD46qz5jUy+onYisDOyKSTTXmRZIccrzl3jQXXT1GQMkfoDNOshs+/C3mbdyQ1UMx81UUosACiTYqhSra4YNdHqA7Up8e9rDIjo7kjtyyWUtUBnnBTeV35gJVNRKgqkKPHwoesrLQFPt0H6pOlPu2U85+XbxIjSSqOJnARKSXQn/f54Sjjy88k09Ws3tWr6QW3ELfYeSE0wVyycA7bDGXt1ko4y+7xaormyjYeJXIaexHa589E6DwQfIkQYbBxbGz8mv7vAhZ+PMV+dOBSJ7JZzbkxD32YQUO+wYjrsUm6WrppkwoeO2VqS7uWICkr2k+RpUaBDJGYkXCRNhj4+TrdX40yF0AQQnuxjXQFSvfD83g0uzPmp/aL+wovKpsVmu0WdJMRrlTRJQtfX1VPRHh2t/1n+UXKy/jNS/8v3SKw88Tth/vP1DJnUNvm5auJj4PR4RK1TaF8cGdTFUeHxa7GXtuigsnLrQw+QDLONXuwuTr4JCNam6BnlEqnfc0Mg8EP6J2eQfsd1bAksgOpCPj+zzyfOXLDybnZhaDucUjT9PSATcK9EMce8EiXdBW0ppgdq9wyFEhF1+136nWkrl0r1aSvPo/KUDcfqEbxlmtCsO/tMUS9E8iY/RFGcl6pp+v1RcQ4puWUfY13UeQqQt1Hq0Ur0rdDPnIw5xAhGGGjA+URaRj0PLBvLRALIQ9+I0k1B4TeZS4waI8MJqpuhu7hEx5vtzEwSx5u2dGZovzLTNuwz7AFO5rP16ycfYueNpkPqz0JiCPhyLPNnF9tmR9X4VHhjxn2xhKlxxemH3U598oTWCaZhjwPMUNDJo5uY6fkA6g/22IjhnekmLnbHCwZecZS8Mxd1A3UOwfVR0C8iThaWp/27Wm7/yU0+O1qNf0cKDhXSXvg3fvYMJMIyPpPBYiY/9jQUwakls9vkfMt2gyCQ6t9xm1lXzzpKfegbgUwfCsjk8g/LKMN7B1QmcScX0+fXXEkRuba7UQWYrLgETOPUA//sp2GgfvkilHoP6t9NMPaZYhN2mEvP/pFaliXeDFz7+s5A3oMuq7DqgnmNlUB90aRJIbMn4tHoryWfNGvfd7IZ1q9FoCbQYv5fn3woqeMdpDcx418Pn3v/BzZ9Y5PzcHObQ80dhvcEG/QDnGmBq2OiybpPuSePMr3RHu9xJ/uY/r09pz36F7JTIyC2jkgp6Ih97+/TNPbkNvsWa9JYiJzNusOmeIxpSvsfvMvvTxI/ElVb9zWycdA3mO4I9m7iSIse4FFpZ4z7GcMLRC2+xj/v1JceMoX7ZzV7Z1sGd62N+wUk9P7bJfCeLmZTJtT7t3SumlvJR2GtKI1svfsuTdvP7Ucd3ixA6NrE1GKgthOkWMP5F+H0P7sxpM1m06y/QxmBzFIxF4mow7r/xTZgENwddRLHhlNqjTpAb9aXf3yUgyQLLx2+FbXk1LkgVmF4jplo99a6kKCyLop3lXEkNr2bMw5IxGtEnsmZcN7e+KHopysWJz9kCdlJSjprJ/PzKKzlccbDDq6xbu2+eIMRqhS2FKra/MatYOLoHPltjbPONL4lbTPedoQK4KL54gil0ICXfLK9uyGyhUNh9eJkLfjT6jz9Kg/aOIOfCRcgLZGNzM/grZxVuc53WmM8Ns5kStWavFTBEDmKxfX3km6Fe4c13L5EJZJoo0GeL9OT4422rRvSO+j7FDqsweLfefEChdo7YY1XLVFn2PIQi06eOtQGQyRMBy2Kn9inM9l/ch5bftIAuMNNC3xlJ52DTAErDtteO59kdxxr7dNqugllN11uiIrrDiFAkEAJeLkuvzrZ6MeTT+Dw9Rm44K6u8VoxxW64pRSkKCTw9GoGOVwp6SiW4UKsX7kIMzwJ4OVGOTif9M0dR0N+57EF+SiICL1iW6HDqLHxsppPoemWfF/deg1YnO74JbCko4+NTEbYGY47DkkPFI6/1p9WBVoFEIeBRWGDGCQUTr3GmjZh2Cd3vjQPkjgigF/pXZ/CR29goCyheCEnumlmlM/k1vLSEoRB83OP/HNYYUBUTHucoG5IbFSm/vPrvJR2xkkmQuxjL12/X7wUTMpHU6s2pT2bMS3Tkq/qjNkGAJtPZpbNDU+sU1gNgHADv0ETBBujd3CXkHd3+R00rrkJy+L8N2wCs18plfusEw1ZbqIdiwunXFThzk81PTOmiHYe2+Mm0uvBwuX/QgfBXT+GEwvz4gLOeWuAn8lhNHqQfmvkGMAUn6s2vqxJhV0xitHi3IEXURYd/vqwfNBLoP6gt3i9C4rkT3afdi95o7UpYPB5nIWNQbHLtzO4opKqc7G/Q5k3cV38ldsRVDt8R+eWv2E/I0cS5CndAk/p4A0oil8hwc8FwAQjbk6uL+cZJB0v7PYt/3hmQSKojcLbOnvex83IXpXv6Vw/d7lcgXUZ5C6Qx85FF0tjtR1f5ZafBC2V+5nVOhrjB0DHMyEeqHrrGz0RRj7O70O2INhog0/rYK7NjvR0+yiBWvgppsvqU84eSrpNBsW6aIkHIC2Ix3rPVMiuAsGXEBBPdxVIbtzfjm6m5Qu8eKHNXuP1n+PRGOI+7x3fV9kYkhDPptxUVT5JwTzqfXz2UjzehOMuhJVUX0BX8PGzEvREJJ78wQajF0rinQ3ZQSQ7gF2M3G6nv5ph3Z/CCMknrrfUbsBavIvGavvysTRMVycq7BtaRG4XbAgTHsyEnPKnK7253+hqzz579skgHYZktFIOzTeBSmn9Q0opowCMnIhByDLsXp4aZ+vYKTpKS/5HTBra6Yo648QB4eouTDlxDTcDHZve0TH2dLVHD9evJ4+fHD73ekgv++uwvmMt6ajPV7+0rC0Fa+8rb8yreUNZ2nrk0z27Am7cNgrOMCh79770/4BvSnkOxQrx/ai/TaDo3bHYUbszUz2wHcF+QOb+9DHQBg/9ntojP0wNiB2NZO70yE9uRlze/uu+j7e/7it3nnTpaQrBdEDDaHnOMuZzDBfUj/yBnpIYTPro7/9Ej3jTcnqHL7vAP6IIfukVZ6gYALEYslCM5+4IrHz+miWQCDceC7TVcQHF/QS7F6mVsQ7BWMcYgszBRSY/tLVjWIF4+uzmp0juLQqI5EIQjrrXzZOaMc2roWGW0xEGnRrypxW4Ws2LaeRj/fC+YuxaqCMeCxjQZ5WnzjwVuli8A3LZNWRG+Vm6YUhB/DG3uawed1TqsL+sh74qrFIsDE3wAkDfP2mVcGThVu2H0fBjvFH+8nHUvcjz17WNMrr603XwxYvGbU8ju6eONk/lc8cN3BMGcs9Xi+jrvd4svs+mKdQXTPr/1RvG4X20/UmjjWLjk8YIzx81ohI44LKAP2oU0Fz/wC2hGhim4feOfM3oLxu1Tv7m0K9X5bNCZhUvB5FqZTwNMbzKex67D/YwMYc/fQtdUrzdoebY9JhPPw6Rhi/lJSPvP8eLy+Oz/LaluXA5+Ts1+cc3/Hs5Fejh1ja7PN4IQ/I2QZCzpXyXvfOnx1JC/ofn2T7V/gg9QMaY6nCk1XKkyeDkf/VWY1aeDK/lIJYn3jrKax7IOtwWoyn86v6M+fPFVk6EjuswlRn180K19hOkEB0VEobiIgVA5UwEILi4em3qAnrAHAI4waH0QmLrnajzs8vlm/kOKoqkVmMQFmCfynXhac2ga847EVf6XCtTYyJ6EbAXI2jTPJQYnGdHLEaOm5GLtE49bmQsipsj95dXi9e3siwQNmYANy5wzsOAf5I8c77OCcWl//ryUmb7xfJM+LVuprWFGo4APuwSsUUhXEIbuIe7dDJizksMo8MKvulymQqkMzEIWs6/kSIkBLCJmECz/8+zsw1oAl/KjidyEnPaf4J7WbYN6re3X0yadSj3Z1BU3lTNOSIW69FwaJ2zs4JQeg51QlWS6/Ieulh9JcZBQDKz4X4+Yq3NLkzYMSYHXqwEVfJTEDq6IMJFFqUO3sUXPoeZCONp4/dJ7EVvGJv0O93139dr2aPREKa4Bw9cfx84JChSOA90AYG7x3432NR4jUusrEQcOvZGdqahcI/6CUF8DReJtsj4CQZBGLEVXNJRRF2fns3VKkU46BkqwqmZrts/PGKWG7Ivj6/lvubciKUueJyfSC4QGbzV18TpL2++FeeH7EdtD4+1eMNaE4U4Ts4VL+l794vzxVvtyDdQYY61DF9Rs7gzjRdzZeDMOMLHDa8CGKoxPLlDWQ0T5F2V9i5vXmrw2+UlxJ+zs+WrvaUAln02gf/VOvci6+zk1eWZuK4FMCbIc7eZJMDTqaW4n9c3NdB2AzNkwONidXi8QLgSjpDVRUAgswsz9ZVM1O7EvKtPRQo13oNjzs+Tc3U472RUX2qvcM9zpzwGFr3fOpyQIMEL5DufC59/jPIVRjnKl8RuN+n5w+k0IVtbgXFQl1MQUslv4bZFIwSGAx+ykH9dXCFvNQ1OQAdYUQDfMr0FUh/+wyO+3KRcxsV1CsyBd0PyAeHTzSWKoo+2rnG+uBuB7NYNOHy8bd9Y5uuVSM7pwbjYzSjgYdO2bGcCR3WcTLsAvjthQ/khws74GQc9Dh/ZPqpEXvhCkKb6J5y1HF/FphmQuv5vYrmEPLgGsYhJy+uVldEi9MWOMrLh4POUqb8jhajraXOkJU+9ksoQIgizR8fALHVRWwDcWHWFRJRmymivflWdynuu6i3+meGfY/yj5b7BBMkRAcSUa5DipPwlOkrKS8NEgpa1QKUjZT51T2p4bVKRsXv+rmXjrLLYigbFXXtD89ILFyBbAPjeBuXZnqxTFmk799SCz6v49eboxD/VRyXLeGIKxd1kYfUU09yX/cUZTdPfzM87TkAQLsVbEmpUaS7QJNGyR/9178HO/3n/4R8eyXu3+fHYKrxkLBycD9+Kf1t/pA9EPduUWdeinJS3DvjNa++61VYXq+9mK0xjbPnBlqa05pv5/GKsHW47COmECAk9OPTV24EadWWrfADVtFdXnMV2nWg5WQzYdLoEMdfujxHtbXJ3mN6hODZ/8iU7WzakiC7nvkaMZB2nanDW82Xv4NRsAUo0QrIp868M2uo2aB7520hRrO1D296dkc6Y2A28A7V0nPgKPHsYpZZiY9Vu/CKxPJHiYOTe4lXb93PZueMakdtOhYztwGuQeMWTExWGVCja1JAyq2sfzoc27/TxhNckbYVdeT5yViP9MNZoojsdUhrZXa9eiayJnWnZ0L0qnoFflZoPrGrABahujWaT+BuRI3H0E7hWisc0P4lr0j+m+pGMdP5meadmyOno437HkNEULfGhrtrQGyWtj2kVkKjaqJ4pLXwt6zCNB3aKOiNjqmlEjEXwkCeBfEqJnYW0pBQUP8gntJWfk2mYDPV3FGvTGb2k8CLqzu2Tf7LYJBKs+/HNP1BGhoexyB3vCnru0fsR4994StCyzxbyTd95Wrd42FR/hzXGqUssGS0l0pioTaYxGJLtDvVQEj6JijJQQ5RqaoiflBHaJOdpsJ6gCaYSJ9f1ObSmeWRpMBF1iu50VyCj1PjRzbdfjeH6scbE+uK7T0gBgxOLyOA8jC08jBBQenV5PN3I1QPXxIfH2efo275sYcByQRNe1vPGx9/C6Eo7EAgMRNN5YdHQfgJBwiC0F+ezv/axb1Wu4D/LNPFIl3we6ehZIzDgwZjuMzFWR0ggBNCFQUGMmfjt9UwRDHG5gKfVsbBFGmE077PXl0GfW5wCNI5Zq0M5tH9/PE083w4LlaN9mbOE1v8ioxqTi2xKlA5MsyOW3yULBqcmHF0T7r8mwzAuSlNMfmmi8E2kVn5xRCC/OU7o5exkXjgpwhrJfo8Ffz2HJVOyFNIo1J5NR+lyk51IgIw/i2u6oFVhbwEQvcXfIK8jtVww6kfg/60EJ1myiutAtRs6pywlWA+JfbProWjAYQnkKWbIHkOO9+Q3ybL8UIAo2ew92fc3ETNh4k9wwqCrtszFTnE3OxYqM9l2Vf/9f6vSrdS3L0BQNEHgTdXLShmpD7g+ZLOPBBxeriLgcVoShy8EPeoJ6b37DzOzG5luWxOaZLy8Ulk8YDfU+v1ZzwfmIpmKaGpjCrR64dswOwnRCsTnLYIZilSwVV+Kv1zefHHliwxf41gdK9rtacjR/aW/OUXARRsVcGbIn5qA8SV/5KurKmkvhuCAq8F8EhMD+QCWIo8syA+KY+xSh74s0Im82as9LdVp/o9mAvTS2+An8B0bTPINrAeMpiZfpBw/y56iUZCvtrTtS0FAwgkZHDy9T7UMzVhkwrM9l2c8YF6QxDYqbXawpEGI3xEoKH6CCiJL1g2UmGfSWwl1kCJY5bTNV1V8xsFN0g9gI2HyWY4lTqWNqvNVTwckjjAwiv0BaQKSNomFio3OVroaO+rOZXKODrixogguEQY/w49J3a3xyLp2jG6J0F3IQTuyzqEPMLK6voAN3QnQVfqR1mCtUaQPu72gyCkFZq+WY9sAsUdqhNnt65k81EADMPe8wMUI2NbZMucFaSgPEDoUSGox7vUhzdvdLG9xrAxy3R1VNXxXSTJ+dtzwzLne7j2p+FPp/PjAEuZTuPHxAqvFGRy+fc1QeE/MT6jungqbU4iA4Xnc0jLTnApXiPt6eco/SAe16cfyeyWDn4e8xcrXzYXkkgx7kEur8lrO0RPAky9UkC52LrjYfZk95Z+WMNTko8wfj/6bQJXZhbswvbO2lWXbjczxWWBl3xNYkKKKl1ye/7O88ZEwb0GinJ0Df0X24kym/GVHDDQRPkZy8GMKiEvt9/KcRix58Xi/Kut0DZPHZe3Q4zSEf7BFG3vCO3PkgyswpFsi3Delr1WAeHbcCLp8JBsNeMgqchGW6cEcs5ytiMv5jxFH0SGGthrLs9BIzOJSSxbv0veeElb7m2eF+LhLMTXF9akVt/+MJSFl5neGuZ5qk+HEesuIi3XxULOe5pNc7qqyE74A0v1wZF8ttN9rDwmpNT0mZM18kI1r6bnwUvA5/N5dTpoS3ieiHKK1dH15Zl63fv35u/Hhu9Ujk4jsqEhkl+1ISEMhMxIw9defv32xfAsZqVjcIM/edHjvoIGUdgWshjVbHi8BP35yl72+urpYTWt11LnCj6n8kL9pisDtjNGt3+ZHL3UNxwJEuenqWLfAeC42JJeYa4YEsJCcTObQ+Vvjhl2vlN979vhJY2vuqFPJ7MlBKrPPnGHqVq1lodkt4pSvckcd+SMNwSmgnzdojmUEpwEqECa3j7UjQ6xi+UPootVZYQf/p5c//iAjAqe4OL0ZhzCgq+uj1bGofLFvCGLdkGh5m2Kut8Kp9nmKdUn/2h6hZ1vH2bcOgnaELpIBw2bc8kMMt8jeudCM5GV+dgwHrh29/p61ExTJiL3Hbheg6DVw0Xtd7HasNH926B4L+Hbcsj2QhVYwCDAtnzaO5HqzqU1gKly94mOyvMGu6yFYIBE+ZEw2Nnzc3R7hs7orjvt0biCKzOhOcibkZ78VOpprx2owjZS1cACzHA/Qly2zFtgWqUb2Zc9146E7LTPz8FvQjT+efCo6aq0Cwczy7ZiOqp5xXn04D2VV8vHs7tL4OSe9We8FMvvG9/QOkXxLCABoq9mj9W1WuymmTvphU2dJyns5ocCXX2gc58F62HKlw9vPAUfXuMLETf6mS2hjX4D2Ti4nP/709Q9xYZxdzKdEZj7ueoNuBf8xMpg2jnIX8dPxLqJ/BrozbN/UhNwPPkQzdyN40DD7S0j8l3wvxPxgfKlMjO68VZDl3UaU6Jevr69gu+iJ4Mb9xTIUlv4Bjt+LUUwTGVq/OloRqgtMSFMoDLz0g+AF9AGyKDuBORqOnLOlVIYt19FSprBDDLf29yo27eWg7ZXIxXVM72CC6oh8SFyW706kEE2A/D2hx87j3eUAziDlc7/JHaudLPW8cqBWfJVpdq23iDTNyKIchFJTi5OckIfvXeivL0C1W5Oo61i+u+5zCTHICI64LHkNPQJNjgX7FpgIVJgg3j7Cx0pLBynHlYAoLvzvVSp8sXwn42eKF1onGpswy/vKFBtOjmmhEDIOVpZjhR0DQzFcDOcHyGHroWC2Doqw+UrIA2ZJO0h3S1tfg2AXE9fMM5WIzqPdATFAwpW4nUjlAsZ7KSQeKEnySWJh3zBuVzRyPAi4IT+zFSQCBVEEykJQhbX+aX6JsaUok2/lTnF58/2X6duWNH1i6fxjtpIgHfyo1kQTNDDRdOxF/ZJOxN+TlZNZ/2qqrp5vfa+sBe2bLvUp6gYhk5zGskSChSz84Yx4BSuBnUn8Rj6+DiioTV8qYEyFX89uNAwJCNcIJViWU8q/gm7zS2q/2RqgdODAvYVc9rDtRq2eZvF1NXu1Gu2brPUvYIault9hp7yYhbOAJM1XlTCdfdEvIES2622vu4g8ffuJhg3qSADUsBI6gOsruUf+q1qnOCJqjYQkvfJMPpDD/eTg7ZFX0aZrFBigFTUkYN6tnLw47OGq9JB0dpIY3TbFyw/BQRT3V+8W4AMztlr3hEwv7EIks54OeO2x8tiOi9MFzXRWtuu1YSnnjSJem+zZN88J1oVTU998AzvUuwTm34+HRHMZTLwqiXlWK03e89QTjWji7YMRTj1bW9+sISVYMnI/UAZ6Y11JcjcL4Q+FTkp5tVTNwUJuFtcn81UOBE3YJmzC0AllqD2eOHEkLvHzGc5HcX0B8eV95jmfYB+9vvj38PTyO1YyGx8zhcinWt5B1ts7HSafokrpbizORF2sOEQXZkpx9Dc/b2L3miaD5xULiOjrtOh+KOYRlz34kTcUDy97fMVoOvBU7oceY4ZW4RSUIk6mrGW04wNx+88s4BkhaB71XBomNnOPAEPUcwQrM8NLT2EH88BmEZ5FcvPyuJ/2QPg121jT2JvVhT4FTpHS8IwwZtttbJoceT5uCdt6VRaVCYScMQNyIfHdnbr7cW8aycDDgnMwgS+eOImxHm52Y0tSI1s9LVOcDOxFZUjxA9IuPfWm6KRpOTXUyn5j1uGWiJsvbN2lb/hpobnws/cq2cPd802yb0OPtoK+H91o8/vU6dk11BOtSSS/lr9nPOYtNvPWTPZPsiSN2tsDsJCWyy5brnzABIZZ4S2GzKjPhA3YBssXR7iRiKDLLiPu16Mc5/7ziqU7NWesFLjPpHXVL6zNA/2ll4ozafiAG81SZ8fw4nc2P3nlOcxYIUaI7Hmaiy/OT5ck/kHFqVrVMQwKwxOlOblupOaMh+L5lcSVXT181BSqYSCT0If4Ug2ejZZGN6463H6CPiJJDAQpztqp3btdSxtzM/KXfLFLHAtH9G/KXf2bnP3/JsqI6XjyQZMMFdnKroL0V/nVVL8b5c3Jn/LfbaU7P3h8K8IIPoFl0L51vIL0q57aCqKws28MoiS/UF3+9CcST8ZXvy3SOw9sLkLUUXYwxwY08pbNLcAclsxV3jtJyOv6Kd2ruVjlFbEPy3Yg6kcu+NjtcFFyzKcjKaLV29n5TDC2VkxOo5ydLC+EmxhBq0E77NgN58HLbq+Du2VbNCwhT3TBf646H16UxUBksRHwO6saVI6dMxmraYehdZ0B8FIhxbpvz+WUkv2Xe8FxnKriuVqCoqMbf2iAYv7WbAfRh3dmV5BDO93/hXe5ENdtogaac+gW4HHxqMUTf6rkRWEk3KDbyCUoCAd1qcYIomx4JcfezTQAtHNjbzYhXbYi1Y7nHOU5XPY0KeNZo4vv3wKVERxiiZ2YP1LMAclmL9oRbl2hTxy35Lo9jGT4bykvKB+Lj4/i9WYXUylNSoEiWery/pJX97tOrNxPZGzEWBHfGO8Of82kCEYVi8RR6m7fMMxIC/5yfSr/qaXUcEYTTEoBP8OPsZ2XWrfx8Xj6LKbHR3Zw+nVizqRgxhzI/c/YSCswAsiJJENofONdIUZKISLcXqi4y4pOl/EJM3IrmlArgYJKW+BEANweTzI3W9LZIvAh636QesN04Nt2nEIJyxO7q88sa9E13DTRYxTMLF1QVD4mxn5RYai8cKDx7hmZQzPgxROICTLgssrS4PxW037iowlZlLZKzyygCWYxXjlYOT7xIHdQWArLtFoqfiFVugRs1US443LrvysYM8ra3gjbzdpH18J+sPqX+Ondh+fWa4Px0j6Yhycff13ImtpQ+MEsU5ce0IK8DoZpmsJC8RquZX4ICdLGqLP4oHLtSRbu9S1YTcFiuOnQZ2dmlAd0BqPLwUo1S6cJmqmp7LUOOdvhMsip7TEEWecg+Van/QreY+PMFlCNkpkG3uJX51JG964anOrv+NTqDS7PYsb0adP0Yty6gZMSffk1D17qtxg6Qed9LLN99ssSJkiwjYPM3GL7eitC8+ahkZdi1VMtz7CIaC4HSQCYAXetsRvuVg7UnhjQCtveEwFc31D1nzC76DcvkN5xWxADQ+b7OdYXorL/Sdnd97a06VqSj64dITW93dH6vdc7NJ3RTpGjWbMAw8eFhjGKGO2SVrAcGl8AKhCz22VubU9pX+tEuuEtbGNXc2JQYaQ8XAiTw2eGVLCdGOUxh15i9PRY5t2t36X0mdAnN4+TdOwNPN+AwkhRD/toR/ROZu38+onb8frjAhgmE0+v5GKwYkH2M9pa22AxdX0LYf6SH5zJVjvWEqXNiJ80Lzf+Fzk5wOlWsR4AP6UQ/iAWUf/aQ02Jn15cTDI/y0tOvogN52rFqNH7MZGvKKbltTlFKkWEOyipmWWEA5n8mWezWc22n5YdWFgzHeGy/jQT02ZjdVdg/mnSGq1kfGRA5GJgb81dIUDr3brJDWMYwhklqDeXJXeN/CGxafcP7+OkwWFBM2GWmSigDTDaaKSTJzvJ81HjNGaqTgfb3pcZ4C+BZoTREtK18TOd/OejQCfd09/97FceZLIWsxUl2qjLORaeMEoJD/PSH17ukxFT5iYd0arXsJnkIL8j9e12WWOX29dlAPplzjb1N0LVvp1d3uCVeidN7b5msP5bH266j2kriFJj7STHVrrJRo66RtNHhz9KusAesEJn2Z4luiZK8/IeoXs4yTeWt544bJuXnIJkD5HqUZPiN2YWuEopxOzWMKUz0mdOsBNGj1ka06uyp7HVanXzc5LqZt3qMh1m7YCu+DkuTGGOV+4D8yY9dHc045InxN61z9Oz2RW0yMHdT3FD5BKHOPEQdccAj/R5h59OJKwkyDY9VfEKjo55vFAcSK+fOjX3Qg5XcLsPWB24LgUMzMzMXdSMYVzw0FFPsfGj6i8nfzmZ4p8/PJI55QsitM2udEw6+ke6TZLjCJ3EWOtD+kZDI+6bzayFBx79ZJWlOZeB+ah58gyVO5afwkeeoWwtbOe10BCMMtmQk6y5fkZ1m/kOwevtca8UZqx4KcXXOTt41SLJ/naOlR4xYm8ByPzF4XYP0xpviZSBS6CbY3uRhv5bOypiCUpCLFl/N43GxAZEUkhhtTnBQjwF42tSSW7N4NqUqpgxWbRO68hvzlHQTPTtanj4JicKiJzWcYwmpjWWkU8auhXYQEKjQB96AGsBq8cg5u43oRB4mcYKJUcPuBBeOOABsIdfIw9+iN7ZXi+pRG4aR6b7P8tZ9+yxOybw2P16EfXTU8TJ8SisaAQU0kK78aBsha2D/xqBL79zp1m4EgWHWX7mzU7+KpzYC2Gx4iOY8loiWyN4FD5G+foLrevbEsUyKmrlbSM/zx+aUrmDvX3/TSN1iy3DJ3rsCoDzRu+tki6RdeeRqy9t3YGfiRvhIw9lD58PsV/BDJGzXjJVNSe0boasEqtBzqUqLG8/V8tbiRm6YS4Bu2QQj5cXLvDPjCXPRf/xaibbBz73Lmh38k7o4BwnJ2s8lyvkDHbSL8QQdn6C64bAE4Iie6XuhgLALIcHH0cgh7JbTpZzPHdUZYmwTOgH8BS+VicVH3ZFgNVCFkSOhImuu5hEYugurxzkyd4bnuKxID0FiMziQJWU9KeuhLB1KcZ6CxNXzinv6U08x609P8j5HTzbfxpNvrhNpB90ZGWFa3tG+kqmqabHb5Rv4GtdKLV+TDD7ecocwhIhYsTiY1FHzfQNDx7ewFU+8sZdlgWNt+dPsMDNdoHNub9pFfHwEW7x2X4BxgOkacrErOPk4EI2lyQ3eefKAqYU5Y0MPREh0KpGe8ZoAqVuivdX/voUuRE76j7/SLyOY4EJYzNKBxYeN72WTgkG68QLpbwRlyGMr5BYv4Ajuk7KbtQN9JZexpDHzR0ke1J9YTglB8pceHhxcuvVV3j8ffVuWb2bz9/I8ywZsmLnZsSQsW3HiMPeEr97jbWXxfdGhcBLh5FnX3JdW6dI+O7bkyxlF8qKTIF6bE1LzVtbttTrioltVwyuc04WxyIU7pX0dBn3dtwCFOEErmdnEUR0rxc9dmPtgEZsv6hZYuR20IqRwb14Q3amdDoJ8l6tC+muGxe6bHdYyFgenaUzmO3CDZf1fdQ09xXQmEVJ42cwrifedZS67TgDhWV5vqApjjXm7qqw5HMJda8HXGI9qnvd0Qkqu5xvn5zhyztPityj1ULtHWS33+d1dU3qE4TQ/6dV9VaeHWPHNr24DtTcb5MR+APo+Ylf7iiXZ+KB+opfCk3x7MIGQGVl8/NYoDQHcHacVyuUAW3ILQTkjSWawl7QNpNrTBPOpTw1pEeeTL7dkKbd/aitcDviA2X8gtuvrBmqcQLDH48++v93dA0XF8LggqZ7y8j2ttPBvCGZGb5Rb4mwgUPfdWZyE9+IGuVlC8hQZMmFiBnodNfoSK+pI64kVxFnsxNeyyC5bbMgJ1p2xzDDX/bq6Y23trHmyNYfoNFuXHhRYQlI3uMG0OIIxJmvdwGB8IxFwOw+QDdUMY/sdLt9K9QWPr/gFAGKDRf8f9HB1omVdu0A3/6a2qv5hnFvLQOyzaJ8wcKik/6Yj6i+epRwfXGyfhQgHDo3G7tPPlahuaAJUPGbBPQ+hIzwI0G6My8LoBkdzK/GsmWuL5La8McL1eqzZC/60AP5W9gNSVpBJqDty2biPhAHAUJF9zPLbQTWg9VAZ2cCSaX5Iw7UAwrsmZ8KWNdQH4Nf4XaNfIquOC1kwMt6vJyOLJmsXQBlL8hxoc1a2A13XcsBfDX5yKUj2KlpzBB6NaMoIsHZy/gJlGM7q0GJSTLIXHXPq3OZSTrLHUmhgorSVAKnIZ3W5/cfwZvS3UU8l7dKAYhxfB9E7YgqXm+EWPCHzIRQUtEwSQp/VCci/lverCpc5ChFkUJQZQvVPAvl4PGFhSSPTLO/5x9p+etz8ww4P9lUTW13rB5V0wveNL1m3VlB4NjQUeCJL3Q8e3asyZKD6u0s39T7PMqkRcnFL89cLanwZkjSIh9Z+HtJD1SADTllrzqm1rc7Feeru8hWfClOToLW9Yf5OwMi0dPKG5TT4oL8Cmt+xYNrKB4UN4gr81u0GjlHtunvuLYyjqPxexbfzDladp370tA2H/jZMzuBz8gmv4NbTd+hnuAbM+5Ly51UPwoBwtKtkmYK/J1Ke4A9NPMEisk8nJfYKSEz1fWllKXw865SnAG5wqBQh7KbnKmUzjl6uOXtiQgMhfvjNQ5pNHNtpPPcx3kRJkouxiy2fv18S0aJQaa1iBBMgG4Y62CF02OE5cnjZ+4sPROtRScn4xiQii9BO4/MT5v1Hw/dPpRaJTqDF+tQbmh9TUdnNdIy0ya6wYOhhfcthMn1tH+0+UrtyM/FmdIJWEMp/y94gd+1SkKQosqPFlhz9dpK8AOsr96LhRtdnnR+RWYL7FzvK88poyU1+Dj7jbu11YdB2rr6I3izXr2O0GjV7pN9H7rnWxnxX6NF0o0fzl18IrIrtyenG7eLRB1R1obpxnSWjXISDuSOau3JbYNrgjZIMLH7bGumu0d2b6ktrx2Fr3DRLYW6VGVwW4hsyObMnK/VaFmPDRUK2cC87LoKHweKmiJAIWyeQNDTilXvuE6fdsgl9nXYvSEuOoMe6vIhcIJ1Q+G2fkjxE1Nt/6KHuoTQw+eTApd8dBcX277i0yT8NJf3U25Ka6dao19xO5DA7BaQ6rTc9TA8B7FTBdBxXq4JjnURucWqcnCsgFH1A8Id2gh1GzkOkf2MG0P3PZY4HLoVp2B96BYnt1e3W+zUFNkDy4aetCPgGW9gVyBc1R8hQSO/RMLE3zRi9E/crkviLeooeFHH3Q/PVCaPH39k9ztHgW2VKKuUc8mTeKlrRyhtsRZc5AWosvHorWKx4k58op6ZYcclS0ahKfJSjO2muQ23+8c1bD5cyqtc7G2MSmaoNsy3SAmwLfudc09bxRtInpdBuS6d5d1rFXeb6UE9ydX/g2CitJe0oSxDlxaYW2StZIL5q5YlwU3gSs6OV6/JMyT+8bDhhjjzfvRAg4dBUVOCnS284G1SDNQqhBhITNTxUAaCm7zjk2ZCOopDrqEcGGkiX74BmWni3dxZE18OZ008ssDYgsaqERqWbtgUDMUpwBv2z2oAnAGhTaBHHF6poZgIgnjxcTYfTkYAkcUdpr2DmtuzKIJo/iZrP+kRmnFTP3bDzy3kyUzl7vQBsbD8s5h3wgsRlabVx89atqan/q6LImtVDqxmR2e4fNjTG5395GRXjVvqKa7p0bCfpHW4fRfJY+Pj4ZdGxJD02Tk2iPdDejDES5LA5M1nXQvdIC8g3eCqjI27QlM5bzWrct5q5oxVyxkxSJgT5ngbPO5DE3boT+ORL6BpY4+m+VOS5EhHAv7W1BOyhP3sWmcbaNyAe/OcrjsvtAjJs5WOPAcXPC4id5wPzc4Y65PlopLdywPP/pU+sCXzGSR3TI7WwScg0Jf1tosjHr+NeeFjQl/+Zq957bxeJZLkrNm6E74Z24XkNQgjq0JfBHec8opObkpsRIJjJGcodmdC6t1EbEGw6Fgig3CPTdCgxYHge1wIAn0rS1ekaj9eAGf2kDfmKowLR3C4pseQAnqiezyBPSWFck2VWlLKCLUl/voybT7Jsq3nmd8geJLtri71BQqhOJAqgPr2akVyNFbEV7yHmtIs+mzPhwpfGGMjOcSypnWcEsFh8h1jYcJhj8yAeZfX5xuRhvLNH5T0TOR11uwH4/9IT79YMUtfDuPJFEzR0m362dOnau5v8yAtMSiFXNgtCV4EuhmbYCvkOHqMN5v1T7/+IpX7iIq5SRabl8LcNfDGJh0m6AMDOq2G+ptWYWp/mWtLMOUfT/O9nucUdxX3RmfB8fPepUWZ2l8DP5J5m69gR74y2uIJFmX04F8l2fL8my/Xrs4msPWDBuYbxolsXFD7I11HSgoq/RepAynM6uZgdiprcGDe8gxumYEGfEDad+F0rDQ/jDZbmv7OKukrPqcfxWqBkADfSEakMGQpWzS6bfXogw+qH0+VF34n8+NOumVcN0jl4TOpPnhU6QPe0+/xHV/vGgaVEfvLu2e6chA/kOdHmMtinbvSjG80Lvsqlw/uqfjBTkh7kQy55UrI5z6kcmac2SLMvgsmWu5N2O7EtN9QLUtkyGJGhA+sF1gIjC+RINPwNIXjZXEcKja0+Y3FqFZj1kxWM1bSJIOJ2dgsWIyKVbdSdWGV7Angsr08Ht8Xn33AEj343OL4y1xikNEiFqLLb67FYE9svLENLcmQo0UVSLG+ffljspk1g5PPHfC4b4u/pwiodSkxX3FRJSkIUfddivqTwBNrlgnI2d7oUB0k7aIR8S6JP+v/gImQD/wBGcuLeD+s7zq0pilr0aYnB4107Vs/1cW5I6IRI8r9YybyRVrjpnccGub577KTLMfFmZQqj7llMLcwUJbHgLuUlvJf6TctZNKk1FaNW4ykYbgiO00lb47zzOk6EuVlLtcpiqedQt6BvQIderLyTtmGB4rAMd8VjrEbN1NismpQNMGCKZkxUxRlHxo8LKRTEI7rHnLtdaCuI+GPYHK3lUIBL+LySp3GyDGNVaeMkCD5TiFYNREJ4vGEiQfp4oo1sIutFujnN2tsU53WJN2wwAwUXIquLhj4iGfV67fnSdGKk0YpqAfDomMBRHdgVBU8uUeJ//jTr+IruHrNRL4ORvr3+GVFsQj+slL1RExHt/nicWWRr9L1pP4RP2K78ZHjEqsJbYVoEGIo+pdypbZgtR9+zDDnLTMk8PAKpT/lN6IY4fsjKfnx4+j0mgP+BdfO9DjK9D68ieQulvCE5ydGTv72fCXi5uDMWlw1nWWu9CRthde3hAef1l+s3uQOsNG31S/uBTvzcv2eTzfF4aNsSvw1S9L1Jr/Xmyu4p7izDbe3FKOvfH5nMKTqwJNEhcp5QtyC1MhEwUHQ501Dno3JMayL4cO0qV78MHjfU2Uqy6M20MTFpcc7f3gvlcE6URSjMk3B1Mpi/VMqNNIyAMtbYRiyp/gVMI6Jc8iQX2vrYnrOp6GrITFisvsgxEUH01uMQVh81fV7/zVpVXez46pJ1i5it2AXwRSsJUhLG1gsdxgvBRbwIYTo2YxMM7q9WwRL3QMrDdTJR7Hz6nKhhe+4dkjeoVYalRLGNPxJNFHzH5/SfI62hDKf458spjiBFDuWJSZW7Rd3PCwHk7zlel4sy12ip29tj7vd4QK79DWEZAWc83cMZXN8PCENZdUx1RegAH+duzhgqPblHN5B+7VxArqLd3evfnur7sP97q3Qs+mf52fRr+ngZLmH9UR8JwAqKpvHycOQ4NyfNTZSAJUHSxMR1I6pbT756E8Xv4cQaUILnjz5VHbuR08DvNJXUW46KUUZV01Ph1adRLhv23Ri6N/nWcRClPPXYvUOtis4HG6LEGYYipT9GGY4C8Yc6Ke58krbHvCVfs3JExKNSfLGyAw+iEAf5Y3kMWOHKpmc+Ze/Nex5aV2Aj8vXo9HrjTuepdEOzAXzYiYnQ07vnX8+v9j7vtk2BZM7X+44m/EAYOiByJzNZE4aTf3dNHcBSt5jE0x3OgJg2YpEyGktpIbFaCMmJM3JQ75Izvb3euRHJlR1545LJceh+bJ2AdWmwkwUIJlvBz7bsIHCeyaACMwHWSO+chRXWU+yIiB8KMJgyFtW+NbO9F4WM7yZo4PvaRfqgkWvNMQ1gcUp/cBqry9+t+jVflYIUt3IPYb5eLJNSDassoTl5/YfXhZ3uS9lUbFHXpwtZLV/1gFNpFyqAqUA4BRhbU7PlsLD7QDkIw9Pv+OcbLctaKjiLs+L8WZhchaIcsO5EmCwKAnQH5bQLTZJQKgAn295dASt9qO3/feAO8rV7jsdIJebcMbAJ1QCGRqgDAJN3u1dz7lYAKAlJkgXvFh5fBXzW2xhJaVm3GkWmft9ZcGMeb6Eg68DzPPJUZF9LhGW3Ln4w1y9Zq+AqlH6wvZd8mKTI1Dcb6NO3nP7/AyT6F+wT3SEV8P8sIuNkj/f4sbTPXfCg1icRFax20ZYFa8GrpjJaf9anRtuKfav3EY+gbZJgLvYQ8IDD2VJRo8weqlAFZULrds0KdVTn30YurFKW6EO5pyUK79G+MwVPIHjW8zhKVhso+cdWHRJOA7ZbXKV3gr8Qb8rBiXc24RjKeIAOCvYv99Zqjh//g4ZtG5F4B2Oe0Ff/ttR8I77s9qOWVX0CWuL8QIX9WJFKAAxVBLAJf75ToIfz4B9b+Ux2Ng3JnaAbIN8T0I646OIF6n09MdRyh97sCzmiw2ELqkFr9jb4H43ZMihWbTkoK+14vEtkllAnavB/KVhwLgpDZnw9frGc+APcbgt5CikEXBgWmGG3ow/fdZKfHCpaOZvXd3G/Y87cHI1WZFLfYOSBK4ih/ZumcWJ1R1BSuR5POUszzUQsWVgN1JGW0UDg9d/4zPop/uYGyUIABCQVARcspZT97xRP7QY6e1oi6WMvY/8aXOMdaE5q+IC797CxmnrtD38R1dl0E8+ffzYOoi3m9P7xsYliZNTTtBebtGSI8fUtWeIMHGGWCfI0AtgGU8U5aU3dLaBjx9Pt3e6CXFHUYvxXtfxTMCd8tye03s4vA3CFZTvCVVMq7vOq0sDE1KSO4gEKhcLhKUJl/LOT81ELAtfpUAgKzyyS3ELzTCmbpQKSxkykwhVGb0ENRWfsk20FfdyhXGNzfbdcVJWnOmooMlKDtrh3ftuCfmEgcdfoQdNAjFSUdNgTeTwqSur0w9+XWmDkicg6EUVC2fABLRmo9pt3TG6gZ9GLpqRj8xuScjkT8+hQFbSMW+3tSFkBX+oqUrdpOz2tqogO/hLttubTzctu1F5OiR1SCWBwC86tOpoPei8cQrhTALJL30w0wGp8TITpIF90UzUsCQmmJ29I4HuKeZLFcbbhqGaCvuqXU/B1ZkQmz7zY4yPTgo073ErVG9kb6HaWtW27rUnhlrArxIo82uYwgFobgvnYS8AdkNNpaN11oS37kEcQvgtwtdH7FA4SJQdFXbRTNM87aruxn5HeER35DDABQCwEjLWBsNy5fsS/kpWZsqZinV6s/kx40LhyMVIufixPcmAXuHN/EL1CmbJGV30c/V3EzCXx4jnZX9D82/usnf6bwZiuiuV6NWnmlrlcnXYvk+xF7MBYJ9L791xchf1wpAUyRgJ8BSlybh5KtOe86EwYbQdNHfF8Iw2fpKoTjfcYemPp3BI70jtsxMn0OkJi5v5bB4qI9rN7yLbKo3zYk1YGadOBtjcKafU3gt1fzJxidv2OBRsBGf+1xeHEbKRtrLHLgUq+suMcSzT+BKcXM7enesCIB80mIvA9C5VH7i8VC7OSLVn7ZojdMy+d9SIIeNsB/ftcZpIKN0uPvfkHgsa4ezHYvnf/5f/q+CSL/gLvy8Vkp48wlHOppFMevWm6meHzP4OYJlMEQEyxeNaNnuiOuvcv1hH8kmmS5oLjOH1q3yfG0E5/7S9sHfZyhc9/oIGh3yxnHe7uCH17qvDWeFegixMohzCLJYib7gD8kDZfgZnYwc1q+KMQo/5AWPGgBk8rpmHnzGLR7hl8iM8PvZr6K13Tr9KJn9N4QrHsAsNld50P1DcNt2hfideBV+HwfvyO3VSjm+ctha+0Kkd32ziIk4kLa7UbbKgpa5iBfZIjdIXVV7Oo0tBqCMw6SNzndmt0KUmRCdmVvC5nmHUYXb+0kkObZulaPJtLfYmZkHi5jU6Htdf52Y0UhwWylLc9duPgkabj+bxgih1dhyjvUbnlhYU51EvulHydqleLm1A97CFcPkDEQJyB8xF48uD+atmiLGFfUC6OOXU7nUTtM+wYtW6XBBqy0qZueBZL3qKNJMJ1ULkFEPEUja2eyfJI3GKzQHBeX7+NyVKvcQ3dR5yrJQFl3Jdj2DZVorMj+krHh8PB1qVXHWK/6RxvQZloXlULBx5wRLQIZtHwHxXBlHkTB4EoB5hUgt1q6D+/hJzGVoueOQcS47088nTx435Zf7yBvOG5B1NZjECYEWRzuVy8E+LyqHwTlb4IQr3kauPJ4WctuEzhVtF0Ou++5zTs/n8qvSM7mYmNWxI67Z/+LV4qvXmnD8Ddzu7RBnndPnbvZREBtiZAvnzo7OB0oX7X3TcQnIJA32ITe7madyvaKrpw/UMJUhqeR5Iiga7zDyMNywhymBVAe35UNTWSlIKu1G/L9CzOIRe2fUU6RTqCU/wFWwdKQmL9b4j6aKU7slH4KqfSQVksYZApcVoAXqHpqiv7WE8kaF1qK1VPZ7xtY17LVLNz9NnYkkVTAVnl8NGIMog8gGkcS5sD9IltIj7N9EqRj4qXjgedvfQ9KwFXwLFnNB2XRHhz8VquDOa1Rmj0IqkMEb5hmt8dMP4teG1BzzjLQF6s9cjLVLCfLEkkyLA+DTUFgW9CZ/Qy2yUVhCYAIA/f/XqoxAbL12usAt08MXXt3WV3vU0jlgdwrQjmlWruSCSZ5ctZ9TngP7Utk4Cy5Sz8AOShcALB416nNnCD/sWN+yLk1udslN60D2iaCsx/Nvond0YiSk9PbfVDv+i4tTkzZSoL1ZTf3dlVGDyL22FuKaIVSE7Hx1dIvCHbEahyCaapgg1On4nRaVAWkjyv0yjP2qQY4hb5RQFYYvyx6GT/euV7M65nuQRiHk3jm3YoyUrdXR2fTmOUYpLyLBtGeIbvriUw/Qr6RtatUw7Vr5ieCCIM2GQlY6dx1TFlPEEXOJLezTu+43xBVgqCvN9bnyge4C3bzkmpfV57TrAlV15SIJx35yTepRQIBiR1g4FpiqrIiqC7wS47965eC0EcAD9pGqhmAgDAegpGwj9b0cwebVoKxrX46ayr2CnynT8DEatTHRvhMzBbFkOfsJy9W+OscAp4bNFbuOCJAn56YgvnWtkT+leCV8TvKj8iFMhBSOk9RLLlA+Vt75ORmFYQaFoL1oG4iFgBf8OwRG03pujk+6cfAQKa6hGfOIg5A+nqR3pcEbhQD97M3xyIadnSnk5f4XlKFHLpCeJthVHfBDzuYlFNCeW53Nmj0tQmEYPUvGldAR6OhqaaiQgTnG3JQSiEUh+uW3XIY1fIYQtSnielHMMZ6Sh5/m2wACwFXwc/iR+cOYwaZunAMbtrHpnN4+f9r08jujVMdZiazyrvwErDTyxtqJ5Kg80ZbZLTkxZiZZnaUtUbRVFWq6cm3KlCQj7EBdFGuZqT6Vb9K5vPOrqGzP/QVOw/7fw7R76JjjCcp6ZPO+FRr7AieNvC+R4YSr9Bv2LRdhx7VqWq0legtsjL6FJXgIbJ8+XBM8dASPybKQw3/FolD/gMnSC7APjcJ5eg8vyq8VPFMBNPw97EAuhrRKXvV0KefMCwD3dSS/AVeEQDsQp9lKTVbwwd/MFD4LIwB+JD5GKeeQqy+BLgd3s0wJG1q1bT/bkZG7fmAu/RnTHvgJLoD9cVYECk8wZOytS3ovygxETdapiyRGrp9qyzCZ9x0+W9hwUzUIC2rUrC4QW572JUq8g8NIN4fE+FIpZL9nUoyFuN1oCR58KV6to8Yi6vhK4+0oma/J+w96YiAeV3dLMK+HmHEACiCHIuUkwkaTIqc3lMB9ofYeK8ADRcRfOmpZDtdiKUiya79JZPifBBAjoG8eg6KiVs3kNUnzem2TGDESSF0FKGvy5wk6pk/WO0lHo9U35FkFo4BSETaSwEfrXnV9f9r1A501E/yA4cG4rlMcr6RHYB7E3WUEjvW02ZJhhmfwnr0lqc+a1+vMyYjSKi+wwUUdpcpbweTX7S+SDvCfdHuDjNIv6JTtYwWyP8FJeG+LVJBDxQK2dLPNWQZZq5I69bZIX6UzZxWtXf78rhw09ASIPLqwmoJAocSllLueS5x7dljRr96ooXf2Mc20JV3ELmMqb/1+4/00+DuvhAEF/luMUKoOwejxh8/7meMBT90FvnZrM4Lejmin0c4zv2OXqV4f6vJNTg8aKKapy1KCNJE0v5rInhspWH4gsJkU/kLs1ZwwqJNkYfI5n03mACRNTv4MLka+rX4TWN4+WHC6YOdqxHGlN8w7NMRg2DwUHmGkD57OAR5pArrzjIO5PMrtAnLfY0SJ0cBOeKI9LFdcdLIlHjVoaX11mjKFO4wIit/WanwlD490yB3ggNuNxKvGIvR12eMctDZBmTornGiRwACa1ijzLAT6GU5+93xQsDNKd4KnRhw9zho3eGk9mq9caIeJRUqBgEfyNZc8ZSlKIEWbv4Sci0jRtD6XTsmWzm6RG1jePC6bWsq52domitd12mgbpgqXBsdYTeid88tE9X7n67BVTXOxMxydzDXQfZslFupCjr8hex6PdpZeOnDGCOvCdbfaMPJr89Y3BpiIu6b0xJEdylAPOWZzXMlOzaCnEqq1DjULWrc8LXfIKANVW8Wt5rEStrHMz95jndHgKADN/t6kCSLzu4GcQcbG3+XIQo1EFPBE+k36TsiDY3JmigfBKd1cWRJnrSCuf1sxRKa+3wASRjGHCQMa4LiUh83D+YruDrTNI1VC5pGo8EpDncPee7rcKaROT1Gyq+OF+On2sC4XJAcon+QIQaKUeBg1+H5eLHjfDx7AKgce3O+KPyp/hOwkZedcJ5Uof0zNhi56Oe+qiJgezPWr4jvbwM6qR9FTojpC3ULGUjtiDVDtEF0fUkC8ThyYZsMUsLePYDbeOi6/G+eYdv8ajTnmG8flX01prkPuRzzLVmvlmFpIg5tcwga9zEx9rtmn4TG++pa5wmqkRGSBqipNwMxjvT3XrKxF6hqQV3AFJthZH0fH49mVw7/syb9BBg3+BjcjWqgy9JJOJkaFp5WKk9Q/Vq+L1OWwG4W7gBoZw8ppOPedMu1GOscyi9nf+2k27ac59Hwf7buQNERtmxO25m8C/o5My3PsAxsAIFOYK+wA4givGbomatEQjV9ISeewrQx4hmFAUWZaG5Z6dEQ+WGmYa3Hm7BYlGAuKv8+0wAAIQNiMTrrvsJX/28BsLDYDbexTR2qts7YC0v59ohLnNy299lMk9QCfdVCc/xpFVMFaSlSxs/s2MKQlrw9lelZmaRdNK68ZwU3xjQsNKFvB3u5Lt1/7oI4jw/IAwEQC12xQFL/GEvDqaQp64szzdAc9Qmxde+ifja/G+m2xyCRTKoHUefeYby1/llYZPbh2CbOYGx55+hhDlSWlX7pU6xUQyXYY6vJJC6ABgxaCIMqXC6RiLM6WpLwkJvlDTpFae6XZ2Cf4IE26bkXFdMJuRcSpZjYthZ8PWQPQKyrEACLkOG84Gx69oeUcmF+oVn2VKykbRl4o7RsSO4fyK/OVa9F1juQJoR3Q48gEDn96Woj9xhCLfPpW+av8uk8X7a2gl3Fdt8oBs68rnTidttH3WnBaPKExBdAN9XBNJ8Khke3vsKPGeUuJttisuMC5lxZkkakJrIfGdtfxnMdOBD38cf9r52SXCYrs5TzOytS6vR9BoRg6Mij01yqMas63sce1mb66kclholgk24uu/nMuxrDXWdmUm2JyOGZFzA8dYprzHeM8GFJGUQ1mnG+s1CaL+3Ky/5A9QSWu+cBy73iQdz1XJFF/xTp3uO9HWsnyc3z9emn1dczDAth5jgtY4YWfWTt3GBttMfh5PKK8bSofbudqq5nW9VSoq0SYsJ9DibYOSGl33vU9I5epHNTbOtig+rmJmllViLnWPjoHRrhebxO3Go01vGUis2XawU72WHUTPN55NUconHfnb6acDMsJgwDZfdgoiEv3RrgavJMrApko2kBBU/H+Ep3WoxmGgw9t43SaECQ+E9ic+a4En8vsw1KzlbZSzxl03OxEEn5+w8baKrPZtLeZueLdw3mheOXly3h43iVgVjy0Qzm0nl5Cm4DENF8FWlzYE5xTcvbyvJYTvE/PiwfipuCrkTFsRJDpskaTGdrH5d5Iwz8Xmpn52wbkXss2Up+YBl0fUTlNeFiMsJXuGpsjBHA2lw5RVNDvS/6gBeB7kEP7lp+JzKl6tE8o+w0bKps5Nb9HTnOpQMRApFUuF4Yxd0a4EuKd3QDdd/CsNU6Duno5HUUufV33uc+ZW6Ot+xO92lAej2rYOmyJVCW2wUFUp/pz47PhCNt9tfbfZA5hy/lP466nZoaN3uZ0t0pORbU9j5bZ4zxPSppNqj8sPFWa0/0Fz8mwOey/fFepSSj2vRau76OjCCrpBfzgafOqGrPR+rxuram/OM/0zsAt7+8ubfxLAHal0IFJme1Rwl0bxHHoGJ4FBofAqBbKCkrK1a7gfo7w9DtvOSN3MJdtjGh8xp7Q8+m75itC6LHmbUNMuMlh60a7WrZnvZQE6aPMJV5Flj4r80gqTyENxMJ/SyKzDjKCG9pQ9YyJVCfNX4MKFsnyHJLBGe1qS/BKN6iziJtJ+489VvS85CsU4TiK5Ncak596Z55tjf2GK0apO4N9qqSY/OKJ9Ex14a2bRgESVe1kHP7f5AAnbG8UBqhIGP1Ls0XoUnrACjvPzCosWIlk6LAi7KnFzq0D73fzyhZQTCtPhtM8UCIXL3dnt5SnHlEstcNbVE0EBWkQ3DftAgyt4mJKRs7+Y/a4haBosLEW3YcQw5EpeF7uMh3cyf9QRE39ZXnjKsb4rsWKfCSklrWAmri600NqlRgT+5jnzVP971F2uVxg2+neDcRcdnV15HFotpL6UBXXeXmRiZVqwFpvfZytpfLCC2FWEpV8qFPECWErPl5ZWs1e9RQTx3WQZ6p4zen0FImsgdUp6ZymUPiOjDsI71M4JB1V0lS4iiuRS85OPQvmjzShjAjazB7Q0ObBlPee2wi5VcxMRJddN1V9/dwJF9DBkawq0GsK+AX3yqWTK2cdo4sXLQEmmJcB/0F+fY8YQif7Xn799sXwL3v38yupaKFq/Z5yvZFVdFX06vxK+HzYKSSl9JAu+lh+P/vrEFBzuyx+ajUeCXqtd9u5zrKc/74NvFfre1GBUX1yLxcGlPQKUpf0Sgg4NzitLI0mCYBK6nevKow0Mvp3M7OVk+cbPZ9eFGQmt9Yjy/QB2g8NiTX0cdrG4mP/y+hKxgpS7QP2v5piny5dXUgPRCHC7/Fkrp1CiEMfQooa79fnz3P2D68ODRp/NT/AnIQAKNtWRJL2xTpIzUHGNtvGQYBoqUSGD4Ut96wBL08eRQyCp6HJPz2ZX8P2bGB+mO8SgMrPDgQSUIdZ+E3XKWEnAtG5oaDdKxf7Tyx9/mJAGIcke/38EQaQNkH3xu3WkudYmqRegZZsyxgx8QCyVnwX5GEj6zDCfGsoCJebq/mbIOgPjpTvAjhpbkHM5m3kxcm6j6bmRRyD4QduNw437QxtA1HbEunD0FrixecCdoLjf6jktMcTmWWLNaHGFrmGevap8343AsPdGVbqWxXm/PPPcjSdMacGhy81BTGZHMNTMr34sKHpBgSCrI0eaGXvEw284pryx0YNA4Cj3a3Zh00qzNoOaaH2svbPbuc9qNwp8T3QwiavRDwsRLJn1k9e1CAHg37sV393QPz19pkmffvyMaZr44eMTLfdYlMuWgzpw+I13xs4dc8PKLGKOT6bq/bz3Rjq9UHE3XS20pTwvpSmWpyeJg+uVeGB/e2RVKnfBwx/90gavKB3bUb/ox2WPXmzrUdmb7wd6UvaCpcoesNdXgiOQe8mTugPzyJG6HrLqwI3nnjw02Xx4+FRcgI85eCfP1xyYJt0O5rdD7ZlEBBALkjcHi3OJ9i7GyxiPRWABwB+YLahbY4LkBDqdX6J1ryi35K01JT9WRZsSmezNAc6TwYpfSW6F3LxFq/ZOmPr55nqaPdgeVjMuFgJy4DBCZrFk0pq50+m38rMlo0LF5DDX/OEGekz+TGDas/PHjJ+eWcG5D38qidsQ9IYoOZI6nSMhbLJ/t96VjaO7F3/66EDOYmiDDt4qnn3Hr7b600dC223uFmd3wN63q8PhRug04CANLI5GsA8i1Vew9oktmNFP0crQMKq/ZdY7Sic3ny9IQksCNK2GaVhRqlcixveWwrOVbP8TykXC4+8WoYRwUJ3NjZRLN0j9IVCUt4FjEnivwWsmLTCRpXfL3S251VQPBrKIIqzkC0LX+9rvGNXMXqexbF28oQxCiZ/RBIUS0kQrDaVoFzh49PxJCTh09OypTiCc4GCjcGJkw2fS0BsYmxc4CfnaIjeiUP4m3iBPKw+iheH7wxim4gCFqNC08vgsrWIpBcTicJrwVcrfwr0WL+kYQo5T59oJfHq6udOXayWYCJaUO+HnduC66w/IodLjSOjleVuFBg6hi6CXFP5INlAL8cDZO7FG4btJmSst7snJVhb6gRbzCK7mBdqVoptgYjh8werrv2ehuxgZEnYNRM09/bPfGagjxwZhcrfMa81uz/rNMg5kQmQe3C4PiFvY6DFwEtrYqaw7ZiH3vO+Cpu9LBt+FB5mrZSxytdzkYgZ/oFouwy3ZUmOdiEK+2LdaUwfnM+DEtSJtPILrGaCIIw12bjCg1p9ccziS4bwyVfhjKHDkWJlhM1gaPzX2ZEqTn1zk0vzZeVvtFH0PfQEuWnnbutloHx2Q5vUMfUb9sC/gQL6/KVjkc5bFFSoOOzd48tdTLOOXNoc4HqgLUSKT075oeI0j9d/rerEv6ej3QE6TrpDaAY6Djcl28wCVbs602MekWbPGxUNnlJWKj5YIlgl2BZGiraVjyX2MOdBcQMdCy1PWa/gNYppNDMOQQYE3GBZvagLg7+3sqls7AdoqhGmCZsX0Gr6+u5sIHyFjBV4sz8/5ZthX2hRdTRWsheZ8XGj3HtxBaoa1X/BVjyXXoFdvF1fIvpDx4ELMFEwCVMygMXhCJL9zGB5sFKJ6EaZBnL0UldZlfoBb4DOc33kEPga0SkcmwiOIaI+JL69BqmgBxIhXZUGm5iXP4EQgL+h4z264cJ5R/OA3xJ3ceNv2KzXidRjlrw5tp5/GWV2Chenk/+gNQvPPztWvMNh+E1laV3PcW1IkvmddNdgBspxSndpWSpMjMxEW7XSjLxs7V2lnWLihpovhHRSS5OEo2GikCIKdqcY9Ju0GPgD7BCs+EGxvbzgmnu2Ll2kSrBA4oTJYnhfXpeGMkan1SautxK8pIU7ofjh9xnsIqWel27SX95twIDFvXEqFUBO6yzs+hAnnA10rCPmGLvBZXGDrABfZDwff4LBT8RjhHk0SUg8VZLq1Xi0FqRvYFCA8LqmDcv+WDIfsfLh50kQ7637wvS7qXtQAZes5pqx2y4uCbgJ8H9DyQbIMxU3ei083pbWzHEiRTnPgJr7VN3lMFLKNp/pX0ywctyQY0+aSJ6cH+TitfVTojmvBCVIpy+V3F7S1OhRd+nwp3mdSUZlFWYzxYPlmrdoyymwpzacgkZ1q8zlwWeLeKC05LoTyBwLFK6zASUUNR+IlHYI4VlqtGhaGhQ3YHNAsOyb8IUGsI3fSa3gUhW/QqvbK5jrMHH94abliIKdX/NApcLKuYfGhoIvY5nHSW0SHwmu11J+VQFSTuNYmV6pOoHCCwVmcKrN8G8MJuG4RDxzJ9d/xhBmb6jzgfkppeUdOKc9cZUSVOGuBzbAO0s0b31rDpNNcd0PBfsjlAW4wnOK4QGXZJrQ4QhpkomZjhiMYNwQ/hKU3gkL1OuHZOG4AjLQH2t9rrA83uKni828MLt8Qvn0aLI0uLkJk8+mq9OH+PcD4wMHs+SDVmaN/ASHwcR/kRYUCc0e9WTS2CBM5jNMo30NoN4+zKsBrlsSklAbRPIfvc+TiCZJyZm4s3eDBSFQawLmV3EMXxwxfsDhH+dUcD40RvjszGQtHZkePA+El3+FkN4YP3UYPzR9735er5ZreJO4nUjSDS4s8J2X88g0XrHv8wOiZi+YT5wGpkJyEWweyeYImCrCCLaYU1jq42/QsEZHmZpqzE9hcNp1BZv0FSpll4nCsidIWUiG7CZHa9U29/W3NRyvR0jJye/vb3yBV063v3rYgqT8qIMuBdzvGczDhFQM4ADrqyuoYARe7bUhMSQTooKoxp3tGbXpUsyQ8HhXbgWIWQxzbWDhiQtPFslXyhHw7fgENc6cSrrjP6LwIxIVYW2y0turtCjGs1fhVTfWPn+Pd9OOPpGvWUXcTsKEOeghH0rJ27mcB7+F6z7RWU76Iw9M3fch1NJ+f68O4yWEiTgUBCByx8E0GvRXw52Kk7EHo7bta5xTCOWhYjbKq7VzXd+J+01bFrv+4KTY13/+srvZtt84gkjifQey9uj9e+czKN+zayUqsq//3/7Pq0lRUJEIy2uFJRvI2nwpAtG9psgYcaVHK5d2xMK5wuO0xD5qA6o9IszOQ86ln7AiDzpDBdwNyxO//DPDGeFEkn8eysrOrdeNLun2jGPA+ihE0mEjqSBBjPXmkwE4oymOsRcFuoq2ZmrEcwKfK1inIyOLqTlREt1suUrGzyO8CAfMoRXlld98YYJMJuI4FiQg2qLrDfUtV59X1HH/ezU/06/U1/pxeLvBnNaMz3OvzzsvtysM9dzacJ/MgZDmAIJEcgz5afDOfX1TaFn4dLCEh+SdPUzaX71kPsFVRVZLSE1ckQZDiwsAzvLEGhcz2TavuQVsLVIQdJDEn/nLyl5Nmyj9/eCRe8OfHY9Q0+ym6xfadxap+3xMZG1NgQhxcO/+gWDZGcw38mFQPU7lHUk6mOc7TC/NGj9+m83KllMctRKZUfto0IsE60XkbP5VZf1w3eIym2X+Uhnah+1DcevxYjMK6myWW9CfYmK50eMlqAb/JzZ0Ifw5zPI4UxS0o9IEJHeVfdxOhgGIc7kF/JwAePCCEZ40hxiGD9pGioeLk6hLWs6neTh2JILulVrs/niItSUoBgv61ZU0AFr/zt5YeLBBAulCBz+1zjD+IDirz+Il01QYJvQ+yTBCBQpguNGHWS1lAetyhWBFeqrLZV76QeTb79hXffn7ifbYFcQbx+pwSqzjTAIuJ9lbLO9us2pFfqUFAsebAJ+HTTFz2njA0LSDuyCwUecixuKPIYpTGPUlskbMfKBHzqVJCP0xhNFP4R4KiWMS9GXjyI02bYd5Jfy1r3drPo33Y58WcnZAT3frH6WZIOsGQy2shEEWMvIDc2jVx/SrMotIsmIPBpja4gBY+Zn45MPeAjcmPbcS9gfQJWsKIffN5qt+EkrYJZIvZLojJUq+WwSeZQINPUWsNa4lKgV9Hbfvy3M9Il+Wb5HhP4eLnPtLYjL6/7UQxu3gbQZ928sMUk9a+DNpmh9iA+s1zj4yJjVHiqu8A34+050UPn9NJ/lj6/o/s8i7GMcU/D9n5BmVCLE+/5nBx92wbB9IpxR9ZXd3b+62RWgD6I3M4Lp8OKqH6p06dgljsoY5gtf8UWF6XFlbhVLb4jYZG+cNV1AKeokzfwHkB1OSgwmgWPhgdy94iDWG/75Xqk+oD5qQMdQueqDaMIh2fhMaBAtpNXcPAYCjD72L9zGL51H6zphwCKlOk4xNAcAixZVUNCRg+vLS0V0yzgzbG6iV4H65SGIrvSezhw5OmyE7+bey4AV4xjZgrX1bkoRXZIaHXj6YxiMCqeJygKkvEJh1tF90hspC2swaCTawilPZhQfUDJhjrC6rnI0Caw4jjQA5HwSWRT3bUO8L5BsTnKIN6lvQZSoeuAKNjbGNd6bBmsut0shGvfONC8JA03KqmqG9Wlyxns9pW2afUQuupJSKY1Et9Rya2BiYVnfYdFJAl2SkoDtl512QsHlWNPODYBPamlE/sROVaLrSS6CuqYVzGt/ntzPcwCPa0f4h3mk2dBKyRT5+YpEwfKyPm2wWz7ZuFneNDp4ztxvsI8slvlQn+Xhlg4b/hS1C58HeqoPxNWXHhxJGu/Liw43Dyr0z5iuy1cubCmOO3sOfOItMrfPIMq2cBIqtJMXPgGIqujkWI8uNppxzbS485Ww2qij/0bOueReg7GeWxVPtk4JgIAiK/QBwsG8e4neLd2qgZ1QIkUtr1K7f5vTcf+DAXPfhXqPZEcXQ85ytv8PhnCyyX/zoAkQWa46XaCRweL1RsvG7t6IYT2H+fNqyFah1VPOaxbAywHpgqt6em8dSAIRIotzhJOJvAkARhjL9Rixr1ifUfv+TDMkn9L6qARgNAl/kb6aFG26VzdlxL5PPpzsniFS6bdjcJSSzz4ub4DKmvn35YQ+Q2ofnOL8uf0MExeh5Zc5U/w5wouE3BI0XfxxnvroOcWOd6L6Ja24hWyK9R+bmeleEQGr1fNfudmcn77AqQO9VbSSiDE6xPspdLFnLQhiu/lxxEuCWbMZD8ipxhK3cBYYF81RiFS3dWswdjUDFGoMP37ilrjFu+J+KeJx/vm0ZVdqA1UljFbQskUL+0EQ164F/KSMaEw8WBGDPjAFxE+sP8nc/OnUWlgpup/Q4wp2WePzL8CWMUoDZV9ijCZstmMtrsMcVt9gJ0hPIcfuIJzOp8yqNc/8Vnb+5+kwoi5bpUSTxeKolDuAtZHK7ISr5eL06vKFJkKcupegE/ZtalnrdbpENvVbwhvRASotFYVLeFU8V8HZjUSFKgRAkJwU5j7qtGZQqaTG/lRadEjdrta2cRgWiasexgwiAaBhrbHe5G9MJ2oaouzAmffkWwsIbZhlrb/RNIoDxC2BTyAKu/k+IeGAq2zMLkmv0KR9ta9xoHhcdRGSQk1O6qHsjU6jrbWnGBNr5thZNgQ8c9s23CfpPNDri5zz2bzlKBMWwyAmGZHx84KJ2mTUnFNjhV9WL1oCXGaMgSwwn5gNnFoH0G+Bow0076VFvELhOUu/LkpKDH4UQZdInjqmDZL/6bijSiIIDQZM6geAX0i63v6l9hzrYXJjYz1BgqBey2ukLamZ2LH6wrrMcoHewXAuINNmVNUIKYvdVl7bRgOEhAne0QwVr5EZXKPB+Fw4blo6lInO3Csa2VmZ1AWwEMbNy1hUF3AZUuHTC4DarVVGpS/SijxCyvgtdrRMQy4ys4noLrSbBZuO/ikF+p0NB2y6T2prHhojVfE9u+fVOGIy/MEuZepmpcXNClTBIfeVkyiqUH7TBJNHcqVUd8Vufj6BtkIhPp6ZFtR3R0RuqW0inlAqWvrDSt/gT0d9FsYazUXTr8rvfsEymMx1fBTgPyZOwd9iC81c28pWbhzVoLbzZQ6WxWPvVVns8d9MlX5zwojnrDAb5DlVUIbI9hB3OLkMWntSjg1yhwnHB5ODiDvKnZLOKjifHZIuMAbLAYXYfv1PEbhJCo4l6DNeTcFENLCciu2Uq1tlleRzsuvwcYVQlXDbfwysXq6Ad2CPo04AZgkUnYdaqTcGrPeGVAcAcFUoKcdpGjs7FvV1TuBs4lpV09Z7rIjmHWKfaBOPfdDn/bE2uxgcPIGUBWKKfLmy3FJNBoAzfo6t2OpNapqkneyTFLbanFop4IAKynn1bzsBnqb+T+2OmINBzt/rrKpF2YlfVU0vT2vIeR4fKaR6MgX/HAKbDQ8kwVvIyZKlC09UdFvE7IKnAjtQOF8ginCYnwSUla3OS8ps1PXtmbqtxeCulmx+94h5Frui0lR+wp+z3vB0FwsI6xwY0QH35DuyZKEqyvjayp9doOCKDM1C3c8rzSk1RCqkmFe/CKauP+XlpP/sADMswdmql+WL7rVpIFbKxQ+/XGByiYWesEAci3QGC6KSFwdoniRsqzb+yitEVWnVEh8hnCGZWOngA+TYJn2OBxDgl8KKwXJzRzAjVAR1i07y1V3jifAyD+opAlUanCb+D72vLUTpg/r5aoJ0Zb6TNNuItrnutQK1qr4qy3Y91Gnx+FV7Lrxk3wycqjuth4aXv3d1/a4XEHkjB5jT0rI3Uxx1W26zFNadfzmaBcNo/l7JnpVRSEPQECdTdQBBQ5u+WZHMtjp64kkqC7dpOPlJfsizIIQq0KOgotQ6peZjLreSY4wMkr3XFeg7MaThZA+cKdIwAJPKCy8erfyAr/tER1LWLeW/7ntoqf/7mBt5blCnGIahXSVIta0uyA4NEPzejXqPSdMJLz8zlc6ALw/JIOsr0PuVqDXcwdTUkGKCFnykMz8rLY3RWGYzKyM7dGAg5yFU71TE/Affy1CZfVoKCBj/j48XxkS24H5ax3cFp1SUgt2Eu/7VMEsn7vKfLDIvcu4EMzfV9T3b/LdBRwy94EoPJc7EEtNmgx03Zo5swNuHFVZacZYgRb+xB3bAIrJJzNIewQ6f/wNANa6y7h+jK1asv6iNxuE/ridZ7KzDVU6Hfz06upyu12nuy3TPsZviSY6Gm/XkjCjkQWhxTQg4xKmiX9Wc5ig6MsqSSJXxymMKFa77nPNKEpJYNn/A+xAb0sIqDvDYZA/7itqC1FHSF8kLwOFtR+QGfGFq0GqHGzHz3DrSAiE29vjoGiXUAP2oK8NWZKYGYW6d1r1ads1TrGct2D8XeK4Roccvn0NE1JoWPb23Y6NoE3RAkVg4jOxEcgJIF3blGAGrBbaRfTcSUWYYu4HVHnEuPBx8IU0vXj55CzKKQ8xzNcCX769RecbS7tMWOyTEyHO0ynbrEsqmhz7bQ+6iWXoWL9AYn21XImJ8aeEI7QwlqOMPZycqgw+Nu8ra3Iru4bT1HRhQvGQglXAHSP4DnsCKVS9Pbi4DU65eprZPnx0FMMuHhxHD0bUegUXCifLGbiI0aiipp/r0NWEurH17Uy2tXN26OlHEM1RluXEk2IMKa5zXv97ZWLTMwfDbiqxWUX5HZ5LUVmZwJLNZBkO5fn+oiDTtHhYAp3GzTtmHwJRSBxyihjD2ksIk2JL4YoMk8cuxPSEgcMpHvIxMxmnGDUE4xj0EGJQRgeaak7Q/Ry2BmgFndpQPlOywBIy+F4GXbBqN7d9LFyEg18/Czd4hm23PGESom7AxIHR1IrBrGMGhzv8l6uR+0uOft3kYaaIDQ8JsDNZ3sfWXtQldjgycbyTLboj1R3SorpFDEFJdpn2qI64Lz6tXMk39MlEyEhYzPbax5LlLa7NxuUA86kEGbMC+nGQDXrf6iO7mPUyMIfi2VERRMsjCleFJzwK5Nd1kCLpIBsnf2hvfOCpky+e2zfkCVDXyhWNJtF5dCYEJMbc8AE5W0iVM+ePsVWP08x1v1Yq2b0qwCrWHQxqKMhPOUETYJjN+xTnPDJSAEmuzs0zQVxgCXopzBFoJ1C/eRP+OC1RT7N2lZ20r4FbFVCJ1nF6ARPsR5Mk1jk5UBdX27a5zzXleH+FNeJQ/EqnAbL0SL57QG83h4Y+QOhyENyXa+uNU4q2CqZ2g/b6qO2EpHnE/Bi8vMp3E/J/5/J74/l75+Q/vRxtsPw5wPJ7dwK0Knl5wJBip8ul/iNlaMdzZNnMiYr8dHTLKCwcDU385Pk2ctdWhxfX17K8JzsMRqUD4re51aFmoAFKOoy22BLaoIkSBDDokLBLS2ucHBWc706sSLOagE0hO7myCN1Dzb+9px7auB20LzDMZMeKYhU/hY+eSbO35mkP6t1aSdsLfAFMQaKbsI1iaawP4vGhtt1PFgwEhZLGjRxfJBUBDZ4K41tyKYZD9Y94ucGwa6cPEZ0tRObu/RZR/sfQmv1ZZvUmTKhXCjrGRbK1xoMzjhBDWPzR8P8YzC9JA+H3FEB3rdg/fiKgVHqjZSqBUZ41MBMCxTC8jCJzp4fAFy9TvzKod8taDkQGsLYiCwGaZe+8aldmB2tLB3N9Vs7nYscLW8Ogjl9mXE4W2nEHEtbHUY7GcPwYJwRLZJuNYXgSVJaQhhrgtN8o66e+3cH2bUWvMCtxzTC+F03Gpx8Xlamz9doD3AmkrrL4eOYzpNogQObBL1WTXHN6o3m28D6ld6e7dIUGpX5OoM22R/d4bsMB1AGPDgXjuetzc67y9mFDdpnBIMRIBxUHhkqKygpUgxDzuZGkndYgvNaK7VhyesaCaQqdaGLdy8VXDUuCfvYZi2DStdcnXb4ISAnx94FbdTa/4aXsTOItec56y3C8OuzEz4eS92nSaIiZqfWL/Xk0QcF+Evjo7mFV7nJDzbGDJx1tAmI8QK3BYPovwIYzzzwkuzLo+5jV6QXlWCcz4PwSC8xDG/WujFuek0+wGjthBeK612wYNshN4bShtM4mvRJWUEBQEqR7dLhftCZYOOlbg3qX5QxSouI1MOmEUU8FR9Imwy8kLEhfHoWpRTF0R8uUxlpNQ72+SitJWqZgYPmbw3xAz/kifvFPvCuxZkaBsAeAwh+uTlE6JMNlYYOxViDqUNn5GBeFNZFXFiPCk80GTdlL8e2zl3i7ub1E7IXbi52ZoZosQg+wahoAgVCCcvYF3kVKqeaBq8Xqgi/lTNUwcPYwAOS/WQ8EzEuH344455uC+fQha/bIxETIXD/brqhw58XO2XItG6Bzq0wZ5Ljq0M31Vz6z+2+HTePq12IjJ7nbufqQUco5iLaJz14wyehlFE4m2plN3CrYf++5DUatGt3wuq7k/IV02AOtjEr6hBQMN84RhHf2zS3Bsb7YQR2GmtVa5OPs6wzeG6NwZMKEk1nQ71DItC02hxZY+ea75ooDLW6bsBqnQLpE6+2mQXIv6tnmy32JZjAnsPAzbNZrW0hB/0qhdOV52XpT8mmHBMwiGzoUplRqgBhNuTnq5kALZIIrJLac2fRzcnzcxujA+JhXyNnHdGhbAzGeOZsAzKG1Iq0Z8/EbwPPaS2uBJxOm2K/aJlqJGJVE2yKCcLCUT7Pn946f00EFJYwuCg1zb1NrvsH8SR3EULHywfwEwLmClYqYTe/cGprXQL+2XhaFyxH9bm0M7YCu0xhsC8752yO4Te96r2xptsAwnLPAZQpe0eISgQ/EhrdZewC3EzEP1Db62ViWg17O4i9ZZxEdnMB9TdV3daCXXE9jG9heWD3W7KkMDjYH8lhcSiguHI0OTBofvXb5Uh7yQ36/M6drUgMK1GTURyOa5F5KrIx+K2qG0V/EJLU5OO3W1vee1kv60gxHJEVH2LMeTXe4L0Wv8McMFo0A4fOdO4O9+k/KLeyMZxPFxlFfZM9Akkm+A3hWjxecDp2PlBulYSQO4xyDsTTPb0PBApKgpwk3/GHUJY7WhSkTAbndKumM4NeWWPootWK6L3EFI6CFNmCdDclBFhMTDCc6EpM3YdV38kSiEdhF/wX148qeSHA4Hd0FmGBogyDku6JuKfGu5S4mUs5hZy/l7N39rbJSFhkAcKxs62g80rvFifgBnBPS2YFvyEJm/yjx3bXxVWABXcoSQPNImQ3eiEH2CkjP3xmdT8QFyGfPOtHiVIK+etFRzrFj4hQT38h3beQsT3WJOFWPPa31WPpxptX421GgbVHgygpGwQREp/I+CIzoeUwVpaUoYxN1riDKg0kAifALXsGOpbHgjLaj1ASY++FuWEPC1naHoGMFwLvZhxldtb5/US4edwjFt1fX+FuwdVrTQA6tb/Sh9MlCkIU++Xyd0HPx9VjwT8tDclOKEfryGg76nqUdgTltgwHanLt9Up8c/IRkfQBDgKD1MBfb8D+8ns0d8PyUrtZ/5mtOwLBCVSjQyG5CWBmvy8gD5Ju2+hEahlASa8Fs7TazuxcNsqldBiRFIITL/bzA8U1KEoosnv0F3FV84dHyiJojO1N6zFaqXwx69YhmYY/vF90lozY/bZV3f5xg3hRi3Z2koc6Pl93mRVsH3iOsOE6yrccRMvJmGo5X/BsCzhmlrVxU5X2nmLOR5t7uH01vLfDXcQgBhaGtXh5xvi7wJv3ac0R9snHW5so3cSH0cr0fkx/bE0zwvqXSOwyRe48YjN2rz1p/R3y+H1DFAhRF1jY73RVv8fy/47tNbuKjyV10gsYCgCxIxeX8nxvaxeOZTqk0vENJf+iD/9QYArQu+2e7bPnO6fm2zw8NfH7mBCiGzGrtzMC4zWKnrvE4DNtgF9f/H6YVcagL18tzmGG00EAokulT1l8PQJdGzDyUaFnNPHxC5Tfa/0qmbusB0Dc978EDghGvNCD7WcEam1avxX43cpgec9B9+NhVg43ewE/zo30JF96IYVP9Zwc4yM/PXE+ZCDze2kQr7usN5o4EJ+L7tsJuDd0nfF7y6slLaxMMFTIC8c9eaEJiZDN6Hn4NdkoJ4L4Lf3GNSGr7ocwpmZLHx5oJ92KB8nmntvAecrWvnze9YW+fN/QOVxnCRLl9cmbVeatVBLZFy6TS7g0UURbnYR2alfBWDwylLuHpcp9ZCr3UdbGbmZogi0DgaDa9xE6TPfMqSZZ/LLrmA8anQjNhc1J9UV1KuAgF0QMj8XyRIyTZV+u6E4ttMibPvtNJtauLGq3gpXb1NFfTYMDV64wMfapBQN9Zvzx8hLc/7SKowJQ8MLhbAhI6Io3vqvks1f2jz6/7bUnDROu1ILw26+++/rgl2+///rHX385ePn1ix9/+Oql9H80ZD1ArQtIvfHfU0NAX8XSIsdFdKd0j104ncGsn1ZcrsL3PztfPvqDkzw6Xh7ziQpctIiBLK2hUsdrBpqtW9KGVxjKEP5PA51Ym6CHLTfaoGim7PsesjAbMR3JCGraBqQFGVY1xsWC0IHfFjLNzLTX0XLMemaAbc4HbTEe/wluQwVrTNrEGnXrnYq2aTQtOzS7JyBHrh3iLXDblgVC3m78YNa51ToWcZFtG9WjvXi5G4sBL3I7ilTDUpXJjbYVLpKCAwj87fuSkTJqmzKtjMR6YBFNxkIJd1aZgwh1ruBFneBLYu7M1FMhnUd92EeBsRJHgnlLktCx4f/1LycP4buQnPh+52YNRMyCl32CoGSfeHgymITUf8JPsQjJg+lYFHPcd2Isne68NFe4iksasOIFd9UZYiX6RM1xIGHrSZ8LP+hd9LspwU345XF7j7AcA1F3jkSQB3GQrcPuxjLTZFVGeJzlYZgQLBEq52t3S6EpJ9DxR0YOqEI1xPG5PEW/AGMFOS6zQGi47zFjXuxrS8pLYk5Q30SQ5qne0BcY+o1WX/kkGzyuMESE3gDCdsseRKIAZgtdT4oGDB6DWve1zm9ke0KZ/qxp8BjwDgV+ZjRos1CMIY7o8+ZodvkCPzlf6t9bJbRtVKhLIWjTkbpCqV/Yt01OtWerHfSet5bCrTbonBh54RidcZSAa68vm6Yf3YZkIA+RJL2coqfgWAy13IyavuCkG4GrAZ5YCU9fb4v29B+B0gKLAZ/cJPJHkpBgLfmL/ElB7CxwHWI+SdXcecSNe47gwDxSO36A1Orse3xqj3eYd+srGVjps0J3SmMXMJP+wKKF1zBLAauFxHV1cihUzGYhdtKSio5u6h9RwW0VIvpELwMMmWT2EVpFcrMgKYpqGWp5E3j2Iy2UXlJkhq/lJSBEZfYr5nnwkDKaCWjoX7nc/BGquVi2sPuJhhTaTdOFxfS0oydyJWK2D8MeJiZ7ISXu2Y4x/xaUUbmIim/a6bxhdqznOciEgGM0W1NFdYhMYbY7I/ENt6XVSkxLltioXCCjYo5kZFNXY0tvehJIjJVO5DEpBkPcWf0VIPzrtPblSmvuazRRuudzn/IFZKxNFMONBjap5igeo3Eax1++vGU79rdL6DzTurXNkjgoRrpuGE0KhTEqMia4Muc4lrMX84jYuoMn4NQKvX7iMOBBC+RTgBgqSJs9zQNvieBxPIYUDvVff/6OgfbF4dHs7WrsvM77ij9Yek22RlL/Ra5++Jks6pAFlsWy8JNZwR2ZXPZQcLTeOxKqUdiyhP3vjIf7HULmz3ik1zP9vrdhd2tv0j1GmT8FNi9nydWdUEFvjHekWEtqgEtAWMz/LBMHkYglfY+TF99PerHPcgOLPWVdhZXCzKXfU/Mgt8ZLp4HgOCO1v4ASZ7WrgdSECv6Hoxsxpji6Wf+HGAHnP2B6kpEFfjN+Q6hvpXVkw8VH+0m3zd51ciJ2jYvjVmUrmeKZcj3u7FxHwwgAE88Pb4KVS5kcLV65B/eyogcQ6FdTXzptaDd4Uj9Ud9uuL+raXnfl7WHwUJMMDtHgLMeMiJ6QKbUymUe43sjHurXo67gZPVldHSYJFLGYk/Z3DgTn9x7zY8SgB51G/YoO7GbJv/LsKkdTvPg1hESWoytEj4XD5bK04n4zUPDQuuB7x3mq9xUzNm07N0K41+bCt/en2iEfv0feYp+DyTefs7xOSryH2RZLJwgv1k7H+d0RBj8CrKAfLfa9HwWQJVI4GaBdrvspZbY+VC8czmFxPb4JfEQ2G8lT3lFUBA0ddg4SJy53tUJsGjtQbaW/MJ7oS+MptjgPBVwTbuzwF0fuGeiL4sdvRB6J1jho/KK9/ohjXqx+NrOYKXXqCCaILGmNcyFmvchAq8ww1xB5HCg0TfN9+UFTVH5aOFDs/WlVRpFYGQ2CygCu6EtGzcOicJRQvZxDTI1pLwfmMyobFGnrXx4/nkqE+Ab9xzmGZduyYUZ6mfvyBgts+Mk4RnzM6I37NiFMmQ73T0N2nQtNr594ZEBl1JD7OW6Ljg2eLE91we2mKe9473M6AinwKLjp0KRNEm2Ht5Nt8i1M8AP2aRejmx8Lo2fHVpEcbKQcQnn4WD2vhvUu69npc9iFf9hUHwqMPMuDkzDUKg0qcIgw+zBYX5k/vP5Q5GTa3NxOvzmVMRgOozdR5YlZT0LjnsffJ8/ZvBgeQ1Egnn8/R3E4Ae65pcZx8zeTb1IIOlCiUBT4CC+dRoBmfMCP5zjYwdGf+eMgbZmyt5Q0loZ+9ESOTa1Cawr5InlzJyHYkE+e6oZs+q6mw6WE7jgv5cooErmxSB/c2EEKyKcMy3YZrMY8ZKhQtY4CepxN21+7g5gCFPJ94QJ+ELxp7FCaCLpV8ZGup84HeSmyQvxJTugB8pzQljD8dkkLRVba0IxOFmMWrCeS2i0aLILcRgAfJL0+nyBC+67LGu/ZlO6jAn8CG4XJe9aMYijnWOzQ7iTenWRd7C704c2FPSe9i4zjpCpigMb5syqdrfJonSxLcKYAP0trCJduQYU98Fjk8Fj4rIXZc9jxhB3nbyCiPbudeLhDIaXpdHxWE+HL7xrX8/RsLmRF7gx2LXQY6EzwOlhNi9fHnjdonIhcIzi4uGczUMmI0iywdgRMJWDkhFyvQKvO4QYx8flmlOSwFb1Dsh3Zp+zkdKH81sXylz18DYP1Krpfr4oYssM9ju1v7zpDxlnHff+TQty1xyy9ocvMZBSfDb29lS7FrvmxccfOkRBtnNF5KTwve7n9CPfOuQGviwE7b37KKs80EX4xZC7UKs73tNHaGKLxC0HlfdJyo1peKqOnEElA2zofF56kST61JSeDWkaHJI0URHW/6UXug1DqO5lfOTmFJGAL4SDcGE7V7q2SlAeOB5iJZjV5ALwi8N1uEfcO9OrvHfiufNSGZv6+4e3yGHWHHkuserND1SxegsPYbHEsbaaEJos09rdFUfZZHwyhHLXCIYidRN5LFZWLultgPOBDAMLV3610tB6GE0iyQ8wIQT8teBeU/rBav2MowHxwzVZfoTzlFqvvljNslMzhk4kvJxRZY/G9+K/nEE43UWwYrwhWs63y8lkZl5L2gbLxPNE7NrynLJmXSFz7WJuftJjCKuDOa3kuz0pibwDifUQDFLIqoqz9GW7hm8Hy4R7Cpc5rwZf8sxSfrZqZohLgXVj1vVbbpIhsbUAte+/DlJOpF1+lNN1w9gVLXTrA6jMyKBWDWKMJvdC7x+D35A30/bANUH8DjeUHRDxSaYJCFuIEQHwuJAXOMc58BylQRvrxnU1N3hsJgFA3WhvAN1fVTq6sky0qKK6vc0vt0kIb93TUTZqPpu+ewdc9uGiY8dWfy+RNU0ihPLWElMJTQ1ipoF2NkUCk6rrl82rsCTmvqNnw5+Nu3ra85Ctu62IZaOtI3GGl7sEMP3ym0xXqDE7Hiu8ad8PRqgNp2U7nu/PJ06Rc9Kk01eLob2VmAWiItjpNxTYLGCJUrmNP0JBZh+tFJxYU8oiVtfv7+o/ShHIuji+7Btu+wXwgKrBAdgRVx5vivGpuIkoEtvj1ZQ2pO4q7Ug52OjDFPl+6xZYr5LJXvxtfTJeYDUKeJ1/JXlQdub8SpgDO2Qk5QcdDWwBzYEfHeCM3gZI8rBC24mO+04IkrUCtCdoCUumPQPNcA5cHBOY8IynnoJURqtaBix7uvTLVPOMMddHQUNThIuR3YrqySLDhmd0i1yOa16oAWDjkT7tAnzWK1kUk6DrhteL+51i+Ni1WtfbbUgcVRsEtXVB4YOjI/XaSJSX/QU5PEYXbC5hA2xNAXksD48s59rd02OBJC9mJDHWmycRpl3Ml7BjQ9XHndGREc7ypWUmu2B16pzOcB6UCRugPWHDV+5k3e6sJyTCSMOKu3+0IjXY+jdiFLgYWvzWwJTbDY6/bz7b8FHhZfDV+AXNoObly64U4aGhtsOzXdLK2RigGWlyhGk2hZtD9oCy9IN82xYCZG8spwJ5xHI0zaSrkhwK03Pr7hR4QWVFojsxGC/PE6ntM0EDrHoiWad4QdpYZnT15XdOrx8f48XGL8FD49fQZGss8ngj5drMItzlTFaVFp/G3mmYlgMWVE2+szbVDJltgRiH+2JhXTbVnxMTXC5DMG3ScapBpx88kpmJPdSJnypqqu9mdb8/VgyDdu7tbC7mi4kyyb3sr5l94Rpby3GPQ4lgWz02r0oxE86qPcUj97VFWOp7039+QSgTDrwSX02j4RbsmBBREJ/GXVkz/cr2Yw/SBP5hmj5KRaj/NHHyFlru65/R9Jn87f0ZiC5WkgTjR6BBofzBcQCF6O5NrHiqZ9A01Gx8V6ICPCb/rbeZc4AwwsyEuEnG1f+WnwNOtOevXGFAlMo19fzMdTKZC3AtzH5CbqYGdHAighULZNhDYsgemlTtUwFZwezWmAmeGkJ2p6WWFoe5EsOFb+AgANffUMqKCO58XFtWw3MIPqbiURkZiC7PFQc2N5FcLY1n3iF2trYGghTXtDnPwL3E1vAH/8fTUDztpezdwP/YUoI7vIeCoYJ5nh3h6DmmsgOX3bk+YYpUOZvSL5RdFmWv/HaLAHS9WjAGXGySbYxH6NfET89Vcjr4rLP5IGayptZ2zXRBSyNRivosCKaNTXE83ei5paWmqZ1s7EgcSHNmUc2rOAIN0CN/4vLhcXtEejObfW73X+I2aRyiTGNJlhVkxArtrZsMrU/BmTIAR9IkSc1B9ZFiFZpchfuUv8I1OpBlZ3r7ttO8WasfpPiK1WlcgguiW/JnwsRVsq8HQutO1bA85vNz+51w0Y1zVateXf9zoFhaIUsPNkVxD5W+pUJkK4h0evubYf7/6wNnrpjA/iucd7nZX0tvj1yAVMOehbZDN7m5mS3S1lJ9RvZeDpmkRkvEsT/terU26gO3gp+Pf2xbGEQns71ZEkn4FaYWvH473aeqdIUppeMF00OwY5a/wvjMzkk9XDzkuMmPfbvkEaDcse0JjHJjlCQye1HivqJjsWOzvQgLp4fN+C05RvZ3PVkINT5ItuOF3CcoyAKs7f0fGCo2zEcSKtvWimquFTof0cMTXvfId3vph21ADA2WbQZYZs3TvCWpu7CXRVhu8WhqaVVPUh1nGoJARrrZ/Bgbix9dcZ+DJXkRLjRszVNI8fkP6rTTOyvs2H6LRrWNf3//WONxm7YTLY9sII/AU6xWW9cs5VBjq1xXnCZY4Pw0dwV2iv/0gYIntJ4GU2XQUpNZMPOhSMSkP0Tx7IT8clGBpLPJB5hsgSJzlr1WhTOVxJipw91cxoOtInwBOw3Qd6oskb5ruSezTQrekVhixhE27I4rQ60MY5PCFU4RiAvFUznbd4VYReuzR4UaQ0iGRPomP36lNrmmln7ic/mh+I0uguGBVO8U0qzRrq0uI5iFaZuj8N0yaencT3pcd7HCCCyHcL47o3KWFMVbRq4UM8MOn3Bgs9Zn0s78ltMPu2gxCRycnyDIFFA8N22QhSJtFPbPGzUA9Urtvgf6YfToPNjk+Bt85UDrSrTPB+kAuYzQXRZw+uhyNDvpH6ZqGv0KZdXgUBTEGHi+Fvk/iKDRanfK008qmBc6yWqIrzMNgTG1+ircf3IG6tSOc9NPAHxh1cKw384M4WzqKYEG+HkXHUHY1jd5X4GbI7/YSjSMOFYU5Qn9f/ZNACWWYaXkU8CKhJMaD9TYxunl8YHVGsYqVtzGr22cX+ZxGLLXxcoWdD1q+VSnvTT7O1Eq8fhASsKC7M1IbYNXS7QFqrYyOgkz89//N93aPgFptksegosv9v8t8+jU63K3xyneBJE4iPyNJkTKkM16mJDuQGxHnONLsCTMGhBHIv+aDHOp1GUy2IOsKQvVqGsuVRaTt7PiT4kOutuhZhmJq+zC36MOzW4MbBEwjT/SSBq/X9N6rP1yvijHuiAFDTRu0yB6W0oSLHbUrcqWxaRFqEeH+vqPKYhqcxmfF3hKvtWU7pRRje7uUZLhlQd+US4UpmHtgyl6qtc8ZS0dZ6CROMExtnnYo/S5ZLqcA3NrUBW0zsnipZLnulFTfG3HG7++kjot+hrh0/vb7spV2HofZ2vQBMnAX79j3nOOeOONt38Z20nsAk8h6r6sxfKEtx1kj6VUA2iCNWTeHLftDxmKM322FmvjFQmRLYBoCBdw6C56oAYDcmN/jx8g3HSpeMsSgc6UZmUetLTSeDGlbxVMZdWJoPIr87Vy5R4An7ZyeQg3HwA9h9wsnHwY8xtbc4HKEvkDsZeD2PnnQJIuLZJ2gE+RtlY/Ori/vV+n+YZR2nuQRlJ7kMY/IC6Hi7dHA2Aidhm0978JtmKNyJpxnJUCEGEhgZ8w9TVLcQX9GvzUoTOb2Kd3ZYj2Kd/2gBVtiG1CpE5/f3/0xOvCLL6Qt5/nf55H6ITvlkWBguSK/UXR9uPX1umthBxxYY58BvICj/qvQFNAhqn++AsnPAudD0rc47vvMhv8VFOQTQL1pnrsyATBpxoQcBlkPMcG9zwhwIjkqxfnTUykq1ieEeSQVaVSlNd8qrSBFZAFeVY/EvE4eN8YQ7gw4PdQcAJxh4sNjcg8CT+1EL/SNVpc5tr21yqo62OsLkNeh5+fO6X/uP4c1TpSSrKSSFN2unHLgolOLHWICBiR/UdXF16J2W/nRjUIO4myJ2ZR/u6ZAuiOGbXt2+77/lLe0lICvZknIdckypWbPxnwYMn6jGc70+CPTzNCNWEdcM8Rq0Oho88Nf2VInQjvrwtH/P1uGPwoGMkox/ClsQIGYho/OLlmXDCsdFw0DR1LMltRf6bKeBDG7fnuOFcnfLzuKeHmsjI0vluOq/lmRWRKJfq1hd7f+qeA3mCavfGqTxrzvZnCkbdgdlf9u1KIRPEUDs5v7zTajQbNA9Q3SjOS/TXzpdvuDcEBxleOnTe/NscGIL4mlpC69hL+r4JW7/9JNZiaK9UnQLikCD5c9Bj0CJUeRTjZmOObGj3nohf/08scfILqWPi1Ob+RJLDV+ub6B33Crgl/moaWN1wDyxzMZt1U23YUFUphPzJG9a4L8MSy6ATGlzUB3TPuUoKd2QcJGcWTOOHaql9649tG3ZKeVUvWnjPMA/AUUdZ4CZg7lciNojgkChyaOTypaB6JDLM9eywBEDAmxkXuPIs7HKpzQG3NmblYZDK8i1wsx/yazKtdWgpY9oBdT+z1q8lkw72G4VvyEyw6vZmszyQrrhJH4CpYjMZGfl1j7EBwFeFOQH013LOB56rBxccQFL447qEcYGRH6+84VGfJL+vY9atHh1MpzxYLhYnlxfYECQmKu68JCGaljQGz154+nbhMNjlzUHkneA3TbEPZjb4QR7vY2hSSkIdQ/q51J1WXW2YhWrzXo3DZL6utzqxz6h+5h/k2o4nu86Zquf2It2G3ft8mswT1tERbcacUddzn44T5w+Pp2udc+krC1PHShSAVgBrG1S1qrnIHSRD005erkuxqq+0B9hFHbCqQtjPF3h23xvQui9gNfcGd7fIwstB8xE2KxzlIOmOvFRLnG6HT/WTa0TOubuQh7qO/fWZ4jlJboMcSI6nzpkZiMCYdY1p9VzaWVTVQRo8d6A+l9eX8SsnIh/YJBF+bDh+6OA++3yhcGL0yH2Kt+KsI3LHfrc/20et0PO2SEruuSlKGZyJ0a+eSpNtJgLjmrAyIX46T8yC3OV0K7xXBd50UyIAlguGOHYSJenNA/46pAFk0rTOhU2D4wp0HLBabNcuRnyDCj9W1HHa77POYKIw1Xd8Yu5O7ETXrpN4FkRWXcaDE075lzk/TdjtVrCqVX35o2lzDiM9e/qUT3W8p/N4l1eRUfVt9lujAoeURQQl98FoA+TDmZ4OB7vnpoHR/AHGVN78CqOZO2FYWoZNc2IdrGjyT64rCQou+ZwF1naYDoRqoOD1douYiosu+c29VUPUo55DCFVfRfwc/jAJYTcKVimSspCPmu58jrOWGL3liyfXn2gKRcfNRgDawDbhpv2ty9kQgury//KgZ3K4sNUG/nkOx8SvBaAdGPdLbRB+uu6xeHi1BCOxhaKgQPYGAJcyGaXGjjD1yJxgARc3XSL7cp3Bx0E43QX1U7r5Zyp8AZWfaWdy1p5QxG7bDzWo03FOJq22LvtzKZ34vL5bfXb+ElFEUJHwKqA0sJk8GZGM52oJjgxGrgpB0VrNDhEWLx5cnkIYOXRT2ypnSyuC5K+5APp9WGTFPOlHXR7zNUbSv9KQCybTFU3LaJ64ttsPDIKqP9ThpMM3eG34A+CNtLlGANXiVLwhhiBBje/dU385VZmkxphpAjT43aZLDI4iixpTt+Sse5OC+teLhiFWTe67olXRyyhKwFjVhCt1p3D0CP+ebqQN8PsDN40jRU0F7gskcQ0wjxeqt89DU4ekYEFd3w4npVxLDEpsx8pHtRIdD//X99cchpBNCLJeJC2u1sdnV1J2AoCFC/HepY0w3L5mtunwdyhGg7376V1Ur7Er95VzoWIuB3Jc/zbWJ0qI73vSgeWF7cQDwwDOmkYTVyPwLDYz2mlPy9TnlFeiHwza1syQ+dy+K8mgnBhLrg4mgpoordybtLMW3Wg866AKGXXpvZWZV/ADv2jXscqbyFdjhb3QpY/NVmk1eB0tfdyVX+oIiJJ5ZolVW7h872osCzHTsrKf+yAjXlAPweeB8fCSzqp2egMvDygKeQKr61hLB5+1PGwA0l0RarTfjptLgfwOX6wr1ol+WpM0wt6v1DIBROJlmRorQDlvJKmBa8URAMZYEbv8mEM5zXcVdRs2RrLfpFxb6z1X5v45zqX0kwl8utqrDZGxjRiXs2d+twqKkqasfgUW99aCjJ/u5por6f8CXNhDb+qkKxqFvwItSq3yakC4CGrRmxwboLUzUOgJgxavIXSpwRTgB4KDl1+TTJJl8ljvMDeZmWtND6k5tg1JMvh+Ffn9uqRHkzoaCnd8ZqNmfK1m4MA9gNTZzzr9v40rOzYP25N0KARLcnpuCUu5Kmm669sbxEN1y/pz8s5NGBhZUUWjSidacX27NyEK/BToj1zG1XZCelTemiPwUtH1w6DLyM848mPklL9I5dbkeA3WE7vmLnDHnxhRtJ6qiMR0TNgsCRa2fmrODcPd3WqB1tWVMWtpclGxCTXadVFqnZRoNxWlLv2SImAtUmXdkG94n6DsjqAAf1m1X90yDU8ODmCgS26w+F+eIrZSoqMjlYOuf01z6hCfIPYi8+16VZtDYV9UB8Ixbfxw/aRY9MfzgUbJH9R4Gm4os7jCkzpPZe+qZyLLWJ2YU417ZLNHpypUdEvM+qp2owj7TMUl/+iJBdKPXNAbm1t0cu8AH83EgEnMOvqznNQ1ApvWau9629aLI9kh+MXdlWyTcXkq6F11386wzjbNqhHvCmxcRxyIf3Vsm2uGdlAQdAHtrajAUsySIHBSbzoGQv67rkB4tKkdHkWJTJPHD2chswL+ws5ih5FFHXXyvj3l0N7fiR0Mb5CSeVpf+GUqQQ0cXVShawHt1qhh04PEAWcRc/PfAp6Z0DIh0BduMALDuG1eVralxZ/KGuOF46ESdV36pWgLHmjuYipzyBQmx+QgELINCRz6h4h4d2wSVvfLmrefWXomgVmaOyu0wmxxY0Zs9zcR6/XUjzPCc4mDAnNwVJ4Wz5SoJcxWWFbJIOtwHX9Z6agClG3ive2Yw+9Z/ubnpDfA8K6e2GF8Z3fGNcPB2WLH9gy9e+HY6yO46W8fFvmO/ite9Hm976ctrywh9vfBmcTS7nQOpKJ/8er4BbuJLj2drkky848+WNaCMzabLbGbHu7U+I3V6HMWFWd7HY8YNDMO4LqCOkUl8/YeCpElhtii7wId1hH71eLt9sLPQ0uhZ9W3jExWPY45vbrEvAIN7+PLb0nD70WPYLgZXmK76Uvacv75cOwo0FRIuC149J2yC+B95AVOeh+0/mcEhbuEPyizU4YK20DjoLGGBWsnc2Vws2TdLxl/MVLdEFyn67ZVpbFZP+ghWG0IUus4Q00xGGCYGgZBfJAY5dU7mLqEwJBwyQYbEoElawpTf01OMeAjBkXpZN8anF5bRa0txJ8LLzHKBY5wWo2lq1RuJXfEPAmPkreMCXEcJ3ivXIrm5w9bePcbgqes/dr6TE/aAgg5/FhexZkVpp2a/5WfeY6KxgE60vHRgm6p/mF4r1nHycabMV0EN1Ief06sPlp+7DkgRva5WGpCuMnbaUPmClGkevEYI4iXhYwtphSfxZc0zng271GnOzEo6Ewr4zWDIi8Tv8YNqJGIMh6Sv83ZekmQOZ8NkuZ7UdhdAQoQxc6ngANSoFSFgZjGhMHxB6NjUj3yE/Ybf7XrTNr9tbiiRytEu7HKLmqvatgKBYpEh3dSqGDaVQsKOMmNGZSNnab6Rj/faMvN2nRYOENlN1azX6nMbi9sVY7+0Q/JuFWZjvwTuZH7Y2bD9uc5/3uNHKHsZI/UjZ5Os+2mbWnFuQ0yzZhl9mnMzhDQEipV11sPq56FGLQh2V3vfYgbMJm5KOThJ06fGkA5gxqarGfJAA2bXHLjLI3Gj2zhrYIf+MmcUPhGDG5nFo2aWmtJ5Rtl9ejF1knjr5c7GC1O1S3UNinBoRQp7RqHaVNW13GT1mtZWoJI9NDn9CQ2PI4aHD92+gWmF0xIoN7xHlbXb4rspZsvk2/j3GPgO6aRHH8vy2imPrGJdKCu7Ufv0KYFYmsVNgU96Fq3XC0aBrANZhGfxOcXiJZ/WS5FEBE8i1A/cQbelccG40QMbbOjWNwo8dOWcE2vykqCpzSVxFbl1KuIBDpFNKxX5zjAz4eJv060StnTw8fm/avQEXFnmSYiALRqt2hC7xJxaaG48waxXXjSX8GbC4sMX4S5/eIhb4pPoA/cp8L9buezE3Os2xTRt095sVnZ+xGzyuQenZ9q5mabufoV3sBfb0RK/F1mvGmucDzq6TwQViIulm4nz4Vq6TVXwCwtZlu82o4nKNmnXXWQZJUBFCSDVtnh5iwTzrr1JCD4XR+9HwoeAWLCc4ES+lZM6wedjT0SHBoV2fPATTHPknkdZ4NEzTL+AeFoxASQS4WV6rGzJIoxifH4/Hpr10bEmIp5c4w+218lLVgyJEWVFf6CEfY3DNurVR+6sNp9Vk08aH2g83z/e+M1RJI1tHSU8uUmQdtyZyUpJtp4j6nkjkt+IB/fmc7fOwAQf8vno1mVX7za5KCBwPlCEUbn7yt0JKD+f7JKe5/5ZyuP1NldJPEVUHwquUIAc81PUHSWDM9hfnp0t3J4P6wtVvqrFWnnt2JNfcQ/dL6g2KUrPx7TbChGPvgOXlFRZkFKmUz/PRWytp6TxAXoMU36NMG9qifB7M98PQxED8XJOn5Ap1yGHbE/tJSp4I+KzE+nDLZu1tTuhcxlk41Kr0WE/ozVCA00NHGt8QwAZ9s3KpvdMgArKY2lcI1LFB/H7itz+MAybo93Gii/JprXANDITrK+zVvx/hIrjK8chJF56AQ16PiyBtDoW/WZwujlW8a1e6KzyGkn+FHnEGpdjJpdoSTGS81llpf5jeWJs+wfZ9K81J9SRg8MkJ1lLGKzLFCpovf5duZkMtCOnLM5ENttVXCzm/IEHXK/1N9edffvmpSop+krCC+QYavZMByu6WhlwzYiiDnHHDx4LMZ0hX/f2chVwKeFemjSAin9aqdPFrpCTRSOYEFfhSOfkaxH6X4DgzlBygbAjxe9vyPEKjh95dBwtC0kOn6gq9mrGbpkOF2LcseLJQXwNC3OQ0XSgZsk5a8FezCHolbZ0Ld5dNzIOuD+t+hHIKZiiz3DQ38HY6PBW1iQUeoYg+tyLv/9ViJmJcinh2BM+QrTc5GQYOaN0kIDtPzEzWwR7BfOihVpjgAZwpGp807LivrO1U6VZ6tUGLBPNoDvyjppw9sajhHsXbFOIFQagY1Du8Kyfgpgg9XQaWLpCfCFB/BfpYF1jP2MR+JsMGHaMx4ItzifCczD+Q1hN1oThEXaU2G2UbA+DgV+roJcBfMjxdaoH5aCK3lCE4tGMVsiicubc7lgCM5NLNndpFhDPBRdSdz9IbOnQavXB7HqmPbzG4S1GjPn4m9BMX2h19uVv7vm/pm/jOgOReHmN9goGXupyIsQsIIXW6pJhU/xaCQQqdTBSIUvZzWCTI0rMTIj1/WMlcDAjHgt65dF3w7rlMD/0TU/MPeMlqVf4m33LBYVMh+QlSNfHDjz/yGpZ1I9Iv9q1u/VX4foad9ACtv+SwkSWrXWBjiTZlnEtPpqyyGhM95FlhbSvlJcJobKSN8Kq2c13m0AnJfJuyW21VRoV/oexWvSX6O65Sw0RtlGQ+YCQYqQv/UmwxubrEk1Qb5JR/mGXDmvJPVhzCDoTjFJeGcr6M0qV1cd6Fe/9BneiPLYu183ojfYGTEZGc3B5SIog4uCe8UOEg0A8dEQOi8wzwDRnkev8OW1L46Q1gJCc6CuVA7tzkR0BdWBcL130BponmxBEi7w5hzzBEZ03twCuothbH8pV+TtNFEu/8uBdWYI9QRPkkEy+TV0KqsU1Mv5pL9FK1E1gcXy5XS4ko9guSUq642JD4pijwS/qt5pXnV6c3SMVfloVq5vLk+kqTf8LHV/LBPLmYLHAS8Me0wr/iswds7/4IRkR+MYqkzNJIzXBZAgRhkHmnYReDEWD6udJj+liqCnd7xlL+1Vb+u8KLGhCse9KLL/i2uVY08WRfJ1vBQF+II2OfkylNOM+vMJ+KzNAwSk1iUyAwHGc3PRsJjLFd/+4kxtrZTmQwL1P8kyfbxEztb6I+/Zvu1EdrJYxaIB1/I9DbKQ04eSUlNrdVTnq4Nrg7luTH6zyv4O6KfBHu6G5/6DWaNcQ0ooeH/cMwvYrtGu9naU6+KG5WYjLaSE1wmgNxSa1Mz5DmpjMgFpvtZV3SN15OT5fHMNrsmeeJ8QJCANn+s5eTfUaU6LUXOU0zS16oPNVN3JdpOLNXcEJT9/dD3TK/2Q88qvl2JMR6C686YOscTJ193bhkgLbAFdYsM7gyxJDCMGIcl+P66oQr0lnHgHq/tAyiVyrWmIGNKdFGoNdfSGnB9cWxXl5l2zhQUQ1DtXFChWTdPSxZ0hecu8UP7wQEYHwDE6Hlr1xKe2O+Y+HtBWHkDD7ajTC2PabZWq5RN+14vVPNDLaayuL5kNRJD2dA7jtVKhAsd/W+3cTCNxOOvMV5cHoCR83dwl3wBj7kBNyygFtLpZ5qOxssFR4IpGqtAKlzyGwv8t0JImi780LA4yE5TwukkOcrjvvj68tL2W07oQKek0PGbhsUgWXOzsx4ulaDMmmJ9xuJWifH19H85OimTm3sQKVVk/jZzdd03cNsiUKWOKCR63i1lMKZhQNfgZaPPg3I6vpItIQEAbTnWqA9UPfSqwVXTLVmrGr7OvoA2uq2x1ktrkM4Bdx6iyU6Teqr5UTYHuwyN+EaJYMAPJI1OtGm+ZrozMxPHJ6V1QYTWJICGc2P11eINjJzcjeznlVGDp3y2ZnkNb+VW2TeO7cbXMPMKDds8eVo2oTYKHKv27VZlSSdu71DuSgN5oX25GgFaIipwjDVNAzpHibjt+YJUarLVy+8KO5cWeOjOoVtxalUnQjOH6svrep7kQ9RKgkdySCoY/omElO486RhoXAao6onIoEenhWiu4zDl7mcHry+ugmKmp6BSNPAyxDEAVxgPT7HQaoD0wp6WFVDxWkvTLbF1h8bPZsmIzEtPDEa17RGNu9am6W9uj3TumttLdxVHvHZwV1rs3Ro25yu3Ll5Kx964Fr8u4+f5cMg1plYBCviUpAo6qAcw/VKoFygfjfffiXW7LNobgexnj2E+PXn78b15BFfjF2rL2Lk/vrzt80E5qvhdDqZA3VP+FJXMJESZpIPZqLaCzkTlucCh+U6ebIXRToFborLlZgVCYqBDUmdeonfwERh0S3pi5++lalC12yzp/nMqFmbdIpTPyylCJDeaZulm8iagf/ezt2pFkSz/oEFyT5wcfKEf5CDX1aLdrCQLPHXP3jwmip5BW8kdbH6SdaA5xfJoiReLX+WdeyVxMKjHMHRBb1PHjyvT5j2kAOzboAHhGml4kioQJyhHby4atAqb+e7piOHc+FeCWYAHI1XQ+tsEFO0GxWOSKjdIkh46SV9EAQzLvDEyupcygxqJ5ohA19hrV7r9Ln2l00aKyV1HEvv5IBPklbamqVthQBbstXiaHEmG3ioE7QmptnPt3AuKGf1uMhvaS1ghyNz5r8TXjrSeydwKGnnqN/NIuYGvY8BjFy9bD+g5qP/+g9/eTRH7/7yaDx52PzhkbQ+PxY7e6rEJphicaYusdqMHUBF5wIMMc0bZHoB/RJrPbZDRSbFLdqdosg6ny0g7i1NE8Or9zBstwjLOJdxmIpSrWGjpmUruj11msRBrKlo+fGis81tGqMMHJotgHU3Tn1Q+XmLaChRG6siECdKz8aZVswvXMaP3U+JdghOZBW0M65hgn8CNxZKfkcPhxVt+RKuHVkMp9AJx33cdydKfoH9Exqaj2vyCju4hDW2QJwckL0wWW475zN1d8UhF6B8lvQk2Ap6k++TZNcOPBn2f7yWJtOwMc6SqY2QnGCZ40tPMar73QKHME6aqQ8Nxwimbhq3P5PGalinGyLLlW1wzjf6L8wyVR/5fE814jTpE6NAisgM6g8Idg8/XYoswQqn3v6DJJ4t37mlMDWTuKnKBL69AEkqjQZEqDoDJ1zby0tRDGGirFHDdL62Yft2GIEsItkad0PbyST95O0WGLdh5Mxxqo01SkOY+fsExnzQ90izoxU+d9gPWj1LTLwnIlZOffOjFuXCIeinjq2YG6AaCk0MX5o7ozEXh9p5lPa23IEmq+K3W9YJTVVhzQbonr+bGMQDWqPKUVHbjgA8eXweoDtRjugnpXszQqzwJgJeIBSjjeNhGAcs2p4SDJGOT1IcQn/lY+g9e/zneMVfNqguNl8yo33huGFnvhMlNPmFQujeccZ9QOhQkQ5NKHN3l0LoPxdCgLuM1RggQxsDx+SjtPGEPmavHN6XtMR67ehGuznyRgLqN7nz2dOOurnTUePqp4+q9f8IQX2QCKodLy87mzw8fFPL886kj1FgaQ9w17NmHTdZM8CnpA8KsPyUF2R8RTbXJ4JzuY1SO8dt7eXfQxeHjQcdiFt+yt1+Jl4JZmQFzeWuizDg7dB8DFc/4SIf/DDx+gXXZnKN4qW+9rHBOTV6W94JKVcCsyHLdD4OKThyckEhYFFSqDNPqI6wfp3gUzeOogg5I4+VxjWF4m01UY+EDRbra5GpRjNEm5QmDQGXot2JPWHbnYxjer5MxfVpPRJMSB51AyO7B0OTttLu4UlAzrq6BYparCc2VGITCdc+rnc7Ar5HiSUe8mNerwAKkFPRR8FE0nQ+vfCS6LFMrEWd1r8Q97JJipQA2O0CnRnV1P8m1lpoxb1Z2ZCm6dr9UjjK49fi9VLUkmPNEjsyJz58x+jH2eBlwg8In6HLeVQQPfD9GZ/i+pz7ScbPzL0qpOOWTt3Ro+57ceIG79qMLy8O9GytwdkBnnfUc8kbCMIY0GJLsC+oxG4GRO7ccZ5cn/mBTmnVXuz0/th4dbulYRVsagDYTtsI2meK88cWIksRHnSWkx71abScRp/o2BAchYWRU2Gg2kdXHe80qbcx9UpRRZENg3y4eXgcxdNNscMw5/lG5EgoU8rIhs//NsKwB8EmHj/uB6qAewpmNQvzOEJq8u9jOoG6pQEZgEhhRItUxBjHtYrO0mA8bNtM9o6Xsn2oJ2qdHEA5Jeo9CMOMeWhM7i6nMPS2M7gPczc0VnGbvyC9X3poPTdfJOmBf/pil22/W4urZ9lquuXwIh16KvmenxfSNZj4ulMxjAhFd/nTPYPpNFzIMZwWt8m5rCzrecd6PnzIj4IHpK4x3Alo2vd+4ALCHIWSRGLhbuEbygVjcff1c1zPYS6KvxDdum6+byBP8qfIXq2QtLFnLpnLu2XtDQvu+PQ+iq3iwQfdKsiYVXWzyH8IT+SzV+i+yzpZEzDA4h0iES+McbgV1Ltgqcv+oKlwCv9DEeA6XPScA8U9sWnyW8agjGMLDDLPDiZw917LkU6IIere2HEBYOVT+0hs79s5hzeW5/gPecc8PVsuL5kdAjLgJb2+72mav3PTT24Zi0ebwIXJw2x6bE2U8eijH9PfZxFrk7zhSCFgA2Rb21Ir/dvbzX5Lg8QsGwu97ZRXeqCvOz8VhNVzdxPnDJ2WoOrKeWd/C+ZVNwiSpVv1Ro5cxv/q1Zlz5G0CZ/OfvqxbZVBFY2t3nYnN6mED+uC6GDqjkoG3CjiKus1Yoe+TCoI8nE9qBLKqRJijSkE8gfLS85OkQh1tuyevR8AGUY4I1lGkrq5+xDVEFfkfKuhqGh/VYmxChRn0OWdnIhqgK/Xk877tXK23DKsNkTnjZ2lIIvPTm16ntzBTbSljiH6czKMOCtC1jfATIulfnc4vDa6GPxCQmHv3bSYw1PnMr3irOqp1acV7v3ZbPwA5pTJmngW60wuO/vPSQbmHYjh2nZ+sfhEd/skPevLCa7BcP388hXvJNrn71UZ1e6BF3haNLZcuqlsl9uu1TNAjaUuLeXzc1uLPtSGAUusxmFu6RWHcvTaGPGxT4MUAfCVT+obg8Qsgr17aL/z5SYiWFjfP8SjqrqFb97ou7fsPviOBdyXMAXoJMQRkmfxBfwf4Vqef2iQWc4l5QjJ2ReseQ5Lfee3Fu/mcvRV0AOSzJRAIrmXti+uA7J/A1az0J3aQrKeYfay0BaArAPosHAlecfGXZ4Kf7DNsFeQHnHV+efMV0E+KvUB5TsiKPcFlzl/6yo+VND8/PZWpALGgRQeXE2fjo2RchKrKet2gFUuFxyp6Qvn/ALiWHGVwugIA"),
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
<link rel="icon" href="assets/751728a40d53c92a/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/751728a40d53c92a/app.css">
<script type="module" src="assets/751728a40d53c92a/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/751728a40d53c92a/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA4xSwXLUMAy98xXCHGk2baHTwiS9cOPETDvcFVubiDp2xtZmu3+PnOzCsgfg5ER67/k9yc1bF60cJoJBRv/4pikHeAx9ayiYUiB0eowkCHbAlElas5Nt9WBO5YAjtWZm2k8xiQEbg1BQ2J6dDK2jmS1Vy88VcGBh9FW26Km9uYITr9qytDbOlC6EbfQxKX6gkc7EPfeDgMP0coFPsYuSz5AhcnD0WmDC4unxi3ZS9PBNg1JTL0Vteg4vkMi3hpVrYEi0bQ3mTJLr+7ub+9sH/Hjt7j7YT7dYb3EusE2eewNlhEobsadaC+9fR2/+UMxy8JQHIvmXLk7TxuZc6NkmnuQoPka382QgJ/t38g/lNvXKVZH6uMEuuoMeCNYrWx298HTy8m5E1m0/aQkkggx0ml5T4/ERUAJ2relQ9/NbpUsY3C+ZeuuJRPs89sXof05vfSfm9lqFqKx1/UavHyqWJwyXO1tqxdyaj5K6dDwfLYZAyYDCqUweZZdVmZ2jwlGYgkviBb1EB8FueSStqW70yhCP83seOMOEPUEgchm+4oxPS2sDz8uYxhGDA8+BwEXKEKJ8hsZGR4929TwVy5ApzZRyUy+tTVOf7lBLxYN6CrgGUDNqGBNj5bErz+c7035Zq0LOkkrELPky6UrkWUtT9CxkltTnRAwh7oL9uVQlWDxCQocEk/Sh6UkfXHAAAJZyw09IBAAA"),
    ]
}
