// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "6757049404562fbf"

    /// What the files were made from, with the hash of each.
    static let sources: [String: String] = [
        "css/base.css": "02d1ae4c08dcbfde",
        "css/money.css": "bd8d07b650777b10",
        "css/parts.css": "f119fc8c9d09bdf3",
        "css/views.css": "fdc88ac4642283e2",
        "favicon.svg": "a99d28ee04d62d35",
        "index.html": "f5dd54f1aa68f95b",
        "js/actions.js": "de181686fada8f74",
        "js/api.js": "09a6f3ac527a37ff",
        "js/ask.js": "0bdaffdfe04cc9ae",
        "js/chart/bars.js": "7825493291f2a24d",
        "js/chart/line.js": "58e2db2ecc288c8d",
        "js/chart/ring.js": "b4c9d2409381378e",
        "js/chart/spark.js": "f4b54c5ed4b187c0",
        "js/chart/why.js": "b350465615b7d019",
        "js/classify.js": "dd212973e30be6bd",
        "js/dom.js": "e3150d19868d1e92",
        "js/format.js": "34a01c6dd389695a",
        "js/frame.js": "80022efdea447e44",
        "js/icons.js": "b01c8c29f115ec56",
        "js/keys.js": "1acd2f2870fb6cfb",
        "js/live.js": "32e502508f8cc2ac",
        "js/main.js": "059b8527c3c24e36",
        "js/parts.js": "43c015db570f57f3",
        "js/session.js": "394c7b9942dbd609",
        "js/store.js": "1d39cf3a9a3a639a",
        "js/view/activity.js": "3827000df23d25ff",
        "js/view/advice.js": "00555209e8797ad1",
        "js/view/alerts.js": "068309a7415bb4a4",
        "js/view/budgets.js": "8b9b1d18ebec0b4d",
        "js/view/fleet.js": "249f0ca0706155af",
        "js/view/log.js": "1a318c2b7cc376ee",
        "js/view/measured.js": "d6a2714ffc1a9d28",
        "js/view/money.js": "b76a4657407e3aa9",
        "js/view/savings.js": "c061f7d14977acf8",
        "js/view/schedules.js": "ba8ae9a47bebf9e4",
        "js/view/server.js": "576046c71ebf9390",
        "js/view/settings.js": "2ccbb5894e0ff998",
        "js/view/signin.js": "328443eb3aac270f",
        "js/view/table.js": "8d2b7b55fc5b6101",
        "js/view/timeline.js": "c033aa925d207659",
        "js/view/timeout.js": "d82f3cf0fc8ea8b2",
        "js/week.js": "25a3d7f5ed46fc82",
    ]

    static let all: [EmbeddedFile] = [
        .init("app.css", text: #"""
:root{color-scheme:light;--bg:#f7f7f5;--card:#fff;--line:#e4e4e0;--hover:#f4f4f1;--well:#f0f0ed;--text:#17181a;--dim:#5a5d64;--accent:#2a50d0;--accent-text:#2a50d0;--on-accent:#fff;--busy:#3a62e8;--amber:#de9314;--amber-text:#8a5a00;--purple:#9b7bd4;--purple-text:#6a45ae;--red:#b93015;--red-fill:#b93015;--green:#0b7a53;--grey:#8b8e95;--hatch:#55585f;--purple-light:#cdbcec;--c0:#2f55df;--c1:#7aa2f7;--c2:#138a7d;--c3:#7cc3a6;--c4:#8f6bcb;--c5:#8b8e95;--shadow:0 1px 2px rgb(0 0 0 / 6%);--veil:rgb(20 20 22 / 42%)}:root.dark{color-scheme:dark;--bg:#0c0d0f;--card:#151619;--line:#2b2d32;--hover:#1b1d20;--well:#202226;--text:#f0f1f3;--dim:#a2a6ad;--accent:#5a7dfa;--accent-text:#8fa8ff;--on-accent:#0b0c10;--busy:#6b8cff;--amber:#d99a2b;--amber-text:#e6b357;--purple:#8c68c4;--purple-text:#bea2ee;--red:#ff8a66;--red-fill:#ff8a66;--green:#4ec79a;--grey:#858990;--hatch:#b9bcc2;--purple-light:#5b4484;--c0:#6b8cff;--c1:#3f5fb8;--c2:#2bb5a3;--c3:#1f7a6d;--c4:#a98be6;--c5:#858990;--shadow:none;--veil:rgb(0 0 0 / 60%)}*,::before,::after{box-sizing:border-box}[hidden]{display:none!important}html{-webkit-text-size-adjust:100%;scrollbar-gutter:stable}body{margin:0;background:var(--bg);color:var(--text);overflow-wrap:anywhere;font:14px/20px Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;font-feature-settings:"calt" 0}h1,h2,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}h1{font-size:22px;line-height:28px;font-weight:600;letter-spacing:-.01em}h2{font-size:14px;line-height:20px;font-weight:600}b,strong{font-weight:600}a{color:var(--accent-text);text-decoration:none}a:hover{text-decoration:underline}code,kbd,.mono{font:12px/18px ui-monospace,"JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}kbd{border:1px solid var(--line);border-radius:4px;padding:0 5px;color:var(--dim);background:var(--card);font-size:11px}.dim,.label{color:var(--dim)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus{outline:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:6px}#main:focus-visible,.table:focus-visible{outline-offset:-2px}.skip{position:absolute;left:8px;top:-60px;z-index:9;background:var(--card);padding:8px 12px;border-radius:8px}.skip:focus{top:8px}#bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:28px;height:56px;padding:0 max(24px,env(safe-area-inset-left));background:var(--bg);border-bottom:1px solid var(--line)}.brand{display:flex;align-items:center;gap:10px;font-weight:600;color:var(--text);white-space:nowrap}.brand:hover,.tabs a:hover,#tabs a:hover,.name:hover{text-decoration:none}.tabs{display:flex;gap:26px;height:100%}.tabs a{position:relative;display:flex;align-items:center;gap:6px;color:var(--dim);font-weight:500}.tabs a:hover{color:var(--text)}.tabs a[aria-current]{color:var(--text)}.tabs a[aria-current]::after{content:"";position:absolute;inset:auto 0 -1px;height:2px;background:var(--text)}.tabs .tab-icon{display:flex;order:2}.tabs .tab-icon svg{display:none}.count{min-width:18px;height:18px;padding:0 5px;border-radius:9px;background:var(--red-fill);color:var(--card);font-size:11px;line-height:18px;text-align:center}.bar-end{margin-left:auto;display:flex;align-items:center;gap:12px;white-space:nowrap}#connection{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}#connection i{width:8px;height:8px;border-radius:50%;background:var(--grey)}#connection.live i{background:var(--green)}#connection.lost i{border-radius:1px;background:var(--red)}#search-button kbd{margin-left:6px}#tabs{display:none}#banner{position:sticky;top:56px;z-index:4;display:flex;align-items:center;gap:10px;padding:8px 24px;background:var(--amber);color:#17181a}#banner span{flex:1}#banner .button,#banner .button span{color:#17181a;background:#fff;flex:none}#main{display:block;max-width:1440px;margin:0 auto;padding:24px}.stale #main{filter:grayscale(1)}.stale [data-act]{opacity:.4;pointer-events:none}.signed-out #bar .tabs,.signed-out .bar-end>:not(#theme),.signed-out #tabs,.signed-out #banner{display:none}.k-busy{--k:var(--busy);--k-text:var(--accent-text)}.k-counting_down{--k:var(--amber);--k-text:var(--amber-text)}.k-unknown{--k:var(--hatch);--k-text:var(--dim)}.k-kept{--k:var(--purple);--k-text:var(--purple-text)}.k-starting,.k-stopping,.k-stopped{--k:var(--grey);--k-text:var(--dim)}.k-trouble{--k:var(--red-fill);--k-text:var(--red)}.i{flex:none}.i-busy{color:var(--busy)}.i-counting{color:var(--amber)}.i-kept{color:var(--purple)}.i-trouble{color:var(--red-fill)}.i-unknown,.i-starting,.i-stopping,.i-stopped{color:var(--dim)}.card{background:var(--card);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow);margin-bottom:12px}.card-head{display:flex;align-items:center;gap:12px;padding:12px 16px;border-bottom:1px solid var(--line);min-height:54px;flex-wrap:wrap}.card-extra{margin-left:auto;display:flex;align-items:center;gap:12px;flex-wrap:wrap;color:var(--dim)}.empty{padding:28px 16px;color:var(--dim);text-align:center}.skeleton{padding:16px;display:grid;gap:14px}.skeleton i{height:14px;border-radius:4px;background:var(--well)}.skeleton i:nth-child(2n){width:70%}.page-head{display:flex;align-items:flex-end;gap:16px;margin-bottom:16px;flex-wrap:wrap}.page-head>.acts{margin-left:auto;display:flex;gap:8px}@media (max-width:759px){#bar{padding:0 12px;gap:10px;height:50px}.tabs,#burn,#connection span,#search-button kbd{display:none}#banner{top:50px;padding:8px 12px}#main{padding:12px 12px calc(80px + env(safe-area-inset-bottom))}#tabs{position:fixed;inset:auto 0 0;z-index:5;display:flex;background:var(--card);border-top:1px solid var(--line);padding-bottom:env(safe-area-inset-bottom)}#tabs a{flex:1;display:flex;flex-direction:column;align-items:center;gap:2px;padding:9px 0 7px;color:var(--dim);font-size:11px;line-height:14px;font-weight:500;min-height:56px}#tabs a[aria-current]{color:var(--accent-text)}#tabs .tab-icon{position:relative;display:flex}#tabs .tab-icon svg{width:20px;height:20px}#tabs .count{position:absolute;left:12px;top:-7px}}.button{display:inline-flex;align-items:center;justify-content:center;gap:7px;min-height:34px;padding:0 13px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:13px;font-weight:500;white-space:nowrap;cursor:pointer;box-shadow:var(--shadow)}.button:hover{background:var(--hover);text-decoration:none}.button.small{min-height:28px;padding:0 10px}.button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.button.danger{color:var(--red)}.dialog-foot .button.danger{background:var(--red-fill);border-color:var(--red-fill);color:var(--card)}.button.quiet{border-color:transparent;background:none;box-shadow:none;color:var(--accent-text)}.button .i,.menu .i{color:inherit}.button:disabled,.menu button:disabled{opacity:.45;cursor:default}.plain{display:inline-flex;align-items:center;justify-content:center;min-width:32px;min-height:32px;padding:0 6px;border:0;border-radius:8px;background:none;color:var(--dim);font:inherit;cursor:pointer}.plain:hover{background:var(--well);color:var(--text)}.tag{display:inline-block;max-width:140px;padding:0 6px;border-radius:5px;background:var(--well);color:var(--dim);font-size:12px;line-height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}input[type=text],input[type=password],input[type=search],input[type=number],input[type=url],select{min-height:34px;padding:0 11px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:14px;max-width:100%}input[type=checkbox]{width:15px;height:15px;margin:0;accent-color:var(--accent)}select{padding-right:6px}::placeholder{color:var(--dim);opacity:1}.field{display:grid;gap:5px;margin:12px 0}.field>span{font-size:13px}.check{display:flex;gap:9px;align-items:flex-start;margin:12px 0}.check input{margin-top:3px}.search{position:relative;display:flex;align-items:center;min-width:250px;flex:0 1 300px}.search .i{position:absolute;left:11px;color:var(--dim)}.search input{width:100%;padding-left:34px}.search kbd{position:absolute;right:9px}.search input:focus ~ kbd{visibility:hidden}input[type=search]::-webkit-search-cancel-button{display:none}.segments{display:inline-flex;padding:2px;border-radius:8px;background:var(--well)}.segments button{min-height:26px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--dim);font:inherit;font-size:13px;font-weight:500;cursor:pointer}.segments [aria-checked=true]{background:var(--card);color:var(--text);box-shadow:var(--shadow)}.dialog{width:min(480px,calc(100vw - 24px));max-height:calc(100dvh - 24px);padding:0;border:1px solid var(--line);border-radius:14px;background:var(--card);color:var(--text);box-shadow:0 18px 60px rgb(0 0 0 / 30%)}.dialog::backdrop{background:var(--veil)}.dialog-head{display:flex;align-items:center;gap:12px;padding:16px 16px 0 20px}.dialog h2{flex:1;font-size:16px;line-height:22px}.badge{display:grid;place-items:center;width:32px;height:32px;border-radius:8px;background:var(--well);flex:none}.dialog.danger .badge .i{color:var(--red)}.dialog .body{padding:10px 20px}.dialog .body input,.dialog .body select{width:100%}.dialog .body input[type=checkbox]{width:15px}.dialog-foot{display:flex;justify-content:flex-end;gap:8px;padding:10px 20px 18px}.problem{margin:8px 20px;padding:9px 12px;border-radius:8px;border:1px solid var(--red);color:var(--red)}.problem span{display:block}.effects{display:grid;gap:9px;margin:6px 0}.effects li{display:flex;gap:10px}.effects .i{margin-top:2px;color:var(--amber-text)}.effects .info .i{color:var(--green)}.effects .loss,.effects .loss .i{color:var(--red)}.effects .loss span{font-weight:500}.menu{position:fixed;z-index:20;min-width:190px;padding:5px;border:1px solid var(--line);border-radius:10px;background:var(--card);box-shadow:0 10px 32px rgb(0 0 0 / 18%)}.menu button{display:flex;align-items:center;gap:10px;width:100%;min-height:34px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--text);font:inherit;text-align:left;cursor:pointer}.menu button:hover,.menu button:focus{background:var(--hover)}.menu .danger{color:var(--red)}.menu hr{margin:5px 0;border:0;border-top:1px solid var(--line)}#toasts{position:fixed;z-index:30;left:50%;bottom:24px;transform:translateX(-50%);display:grid;gap:8px;width:min(520px,calc(100vw - 24px));pointer-events:none}.toast{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 16px;border-radius:10px;background:var(--text);color:var(--bg);pointer-events:auto}.toast span{flex:1}.toast .button{flex:none;color:inherit;text-decoration:underline}.toast .button:hover{background:none}.toast .plain{color:inherit}.toast.error{background:var(--card);color:var(--red);border:1px solid var(--red)}.ring{flex:none}.ring circle{fill:none;stroke-width:3.2}.ring .track{stroke:var(--line)}.ring .arc{stroke:var(--grey)}.ring.amber .arc{stroke:var(--amber)}.ring.purple .arc{stroke:var(--purple)}.ring.red .arc{stroke:var(--red-fill)}.ring.dashed .track{visibility:hidden}.ring.dashed .arc{stroke:var(--hatch)}.spark{color:var(--busy);flex:none}.signin{max-width:420px;margin:10vh auto 0;padding:24px}.signin input:not([type=checkbox]){width:100%}.signin .problem{margin:12px 0 0}.signin .button{width:100%;min-height:40px}@media (max-width:759px){.button,.button.small,.plain,.segments button{min-height:40px}.menu button{min-height:44px}input[type=text],input[type=password],input[type=search],input[type=number],select{min-height:42px;font-size:16px}#toasts{bottom:calc(72px + env(safe-area-inset-bottom))}.search{min-width:0;flex:1 1 100%}}.hero{padding:18px 24px 16px}.figures{display:flex;gap:20px;flex-wrap:wrap}.figure{display:flex;flex-direction:column;min-width:0;flex:1 1 124px;padding-left:20px;border-left:1px solid var(--line)}.figure:first-child{padding-left:0;border-left:0}.figure.first{flex:1.6 1 220px}.figure .label{font-size:13px}.figure>b{font-size:20px;line-height:30px;letter-spacing:-.01em}.figure>.dim{font-size:12.5px;line-height:18px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.burn-line{display:flex;align-items:baseline;gap:8px}.burn{font-size:44px;line-height:48px;font-weight:600;letter-spacing:-.02em}.money-bar{display:flex;gap:2px;height:14px;margin:16px 0 12px;border-radius:4px;overflow:hidden;background:var(--well)}.money-bar i{background:var(--k);min-width:3px}.burn-day{margin:0;color:var(--busy);text-align:center;align-self:center}.burn-day figcaption{justify-content:center;color:var(--dim);font-size:12px;margin:0}.money-bar .k-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.money-bar .k-kept{background:repeating-linear-gradient(135deg,var(--purple) 0 4px,var(--purple-light) 4px 8px)}.chips{display:flex;gap:6px 8px;flex-wrap:wrap;margin-left:-8px}.chip{display:inline-flex;align-items:center;gap:7px;min-height:30px;padding:0 9px;border:1px solid transparent;border-radius:8px;background:none;color:var(--text);font:inherit;font-size:13px;white-space:nowrap;cursor:pointer}.chip:hover{background:var(--hover)}.chip[aria-pressed=true]{border-color:var(--text);background:var(--hover)}.needs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));overflow:hidden;gap:1px;background:var(--line)}.need{display:flex;align-items:center;gap:12px;min-height:43px;padding:6px 10px 6px 24px;background:var(--card)}.need p{flex:1;min-width:0;color:var(--dim)}.need p b{color:var(--text)}.need p b:first-child{display:inline-block;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}.need-acts{display:flex;gap:6px;flex:none}.tools{display:flex;align-items:center;gap:8px;flex-wrap:wrap;margin:20px 0 10px}.tools .dim{margin-left:6px;font-size:13px}.tools select{max-width:180px}.only-phone{display:none}.bulk{position:sticky;top:64px;z-index:3;display:flex;align-items:center;gap:8px;padding:8px 16px;flex-wrap:wrap}.table{--memory:76px;--owner:70px}.no-memory{--memory:0px}.no-owner{--owner:0px}.row-grid{display:grid;align-items:center;column-gap:14px;padding:0 16px;font-size:13px;line-height:18px;grid-template-columns:15px minmax(150px,1.15fr) minmax(180px,2.4fr) 138px var(--memory) 130px 88px var(--owner) 112px}.no-memory .c-memory,.no-owner .c-owner{visibility:hidden}.table-head .row-grid{height:38px;border-bottom:1px solid var(--line);color:var(--dim)}.table-head>*>*{white-space:nowrap;overflow:hidden}.table-head button{display:inline-flex;align-items:center;gap:2px;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:pointer}.table-head button .i{width:12px;visibility:hidden}.table-head [aria-sort] button{color:var(--text);font-weight:500}.table-head [aria-sort] .i{visibility:visible}.table-head [aria-sort=descending] .i{transform:rotate(180deg)}.rows{position:relative;contain:layout}.row{position:absolute;left:0;right:0;height:52px;border-bottom:1px solid var(--line);cursor:pointer}.row:hover,.row:focus-within{background:var(--hover)}.c-check{display:flex}.c-name{display:flex;align-items:center;gap:10px;min-width:0}.shape{display:flex}.two{display:flex;flex-direction:column;min-width:0}.two>*,.why-line,.c-owner{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.two>.dim{font-size:12.5px}.name{color:var(--text);font-size:14px;font-weight:600;unicode-bidi:isolate}.c-why{min-width:0;display:flex;flex-direction:column}.why-line b{font-weight:500;margin-right:4px}.tags{display:flex;gap:5px;overflow:hidden}.c-gpu,.c-idle{display:flex;align-items:center;gap:9px;min-width:0}.c-end{display:flex;align-items:center;justify-content:flex-end;gap:4px}.c-idle b{font-size:14px}.k-stopped .name,.k-stopped .c-cost b{color:var(--dim)}@media (max-width:1239px){.c-owner,.c-memory{display:none}.row-grid{grid-template-columns:15px minmax(140px,1.1fr) minmax(160px,2fr) 138px 130px 88px 112px}}@media (max-width:999px){.c-gpu{display:none}.row-grid{grid-template-columns:15px minmax(130px,1.1fr) minmax(140px,2fr) 130px 88px 112px}}@media (max-width:759px){.hero{padding:14px 16px}.figures{gap:12px 16px}.figure{flex:1 1 40%;padding-left:0;border-left:0}.figure.first{flex-basis:100%}.chips{flex-wrap:nowrap;overflow-x:auto;margin:0 -16px;padding:2px 16px;scrollbar-width:none}.chip{border-color:var(--line);min-height:36px;flex:none}.need{padding:8px 10px 8px 16px;flex-wrap:wrap}.need p{flex:1 1 60%}.tools{margin-top:14px}.tools select{flex:1;max-width:none}.only-phone{display:block}.table{background:none;border:0;box-shadow:none}.table-head{display:none}.row{height:110px;border:1px solid var(--line);border-radius:12px;background:var(--card);padding:10px 8px 4px 14px;column-gap:8px;grid-template:auto 20px 1fr / 1fr auto auto}.c-check,.c-owner,.c-memory,.c-gpu,.tags,.why-line b,.c-cost .dim{display:none}.c-name{grid-area:1 / 1}.c-cost{grid-area:1 / 2 / 2 / 4;text-align:right;padding-right:8px;font-size:14px}.c-why{grid-area:2 / 1 / 3 / 4;padding-right:8px}.c-idle{grid-area:3 / 1}.c-idle .two{flex-direction:row;align-items:baseline;gap:8px}.c-end{grid-area:3 / 2 / 4 / 4}.c-end .plain{min-width:44px}}.back{display:inline-flex;align-items:center;gap:4px;color:var(--dim);font-size:13px}.grow{flex:1;min-width:0}.state-line{display:flex;align-items:center;gap:6px 14px;flex-wrap:wrap;margin-top:4px;color:var(--dim)}.state{display:inline-flex;align-items:center;gap:6px;color:var(--k-text)}.acts{display:flex;gap:8px;flex-wrap:wrap;align-items:center}.verdict{display:flex;align-items:center;gap:24px;padding:18px 24px;flex-wrap:wrap}.verdict h2{font-size:18px;line-height:26px}.dial{position:relative;width:92px;height:92px;flex:none}.dial .ring circle{stroke-width:1.9}.dial>span{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center}.dial b{font-size:18px;line-height:21px;max-width:74px}.dial .dim{font-size:12px;line-height:14px}.legend{display:flex;gap:6px 16px;flex-wrap:wrap;font-size:12.5px}.legend span{display:inline-flex;align-items:center;gap:7px}.legend i{width:13px;height:11px;border-radius:2px}.l-busy{background:var(--busy)}.legend .l-quiet{height:2px;background:var(--grey);margin-top:8px}.l-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 4px);border:1px solid var(--hatch)}.l-none{border:1px dashed var(--line)}.timeline{padding:14px 16px 6px;overflow:hidden}.why,.plot svg{display:block}.why text,.plot text{font-size:12px;fill:var(--text)}.why .axis,.plot .axis{fill:var(--dim)}.row-label{font-weight:500}.why text{paint-order:stroke;stroke:var(--card);stroke-width:4px}.why .now-label{font-weight:600}.grid{stroke:var(--line);fill:none}.quiet{stroke:var(--grey);stroke-width:1.6;fill:none}.f-busy{fill:var(--busy)}.f-text{fill:var(--text)}.f-hatch{fill:var(--hatch)}.f-purple{fill:var(--purple)}.unknown-block{fill:url(#hatch-unknown);stroke:var(--hatch)}.threshold{stroke:var(--text);stroke-dasharray:4 3;fill:none}.ramp{fill:var(--amber);fill-opacity:.28;stroke:var(--amber);stroke-width:1.5}.coming{stroke:var(--amber);stroke-width:1.5;stroke-dasharray:3 3;fill:none}.if-quiet{stroke:var(--dim);stroke-dasharray:2 3;fill:none}.held{fill:url(#hatch-kept);stroke:var(--purple)}.pill{fill:var(--card)}.lens{fill:var(--text);fill-opacity:.03;stroke:var(--line)}.said{padding:0 16px 8px;min-height:28px;font-size:12.5px}.paid{padding:12px 16px;border-top:1px solid var(--line);display:grid;gap:8px}.paid-bar{display:flex;gap:2px;height:7px;border-radius:3px;overflow:hidden}.paid-bar i{min-width:2px}.p-busy{background:var(--busy)}.p-busy ~ .p-busy,.legend span ~ span .p-busy{filter:saturate(.55) brightness(1.15)}.p-within{background:var(--amber)}.p-beyond{background:repeating-linear-gradient(135deg,var(--purple) 0 3px,var(--purple-light) 3px 7px)}.p-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.gpus{padding-top:0}.now{stroke:var(--text);fill:none}.as-table{padding:4px 16px 14px}summary{color:var(--accent-text);cursor:pointer;width:fit-content}.plain-table{width:100%;margin-top:8px;border-collapse:collapse;font-size:13px}.plain-table th{padding:6px 10px 6px 0;text-align:left;color:var(--dim);font-weight:400}.plain-table td{padding:7px 10px 7px 0;border-top:1px solid var(--line);vertical-align:top}.columns{display:grid;grid-template-columns:minmax(0,2.9fr) minmax(260px,1fr);gap:12px;align-items:start}.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px 24px;padding:16px}.chart{margin:0}figcaption{display:flex;justify-content:space-between;gap:8px;font-size:13px;margin-bottom:6px}.plot .empty{height:132px;padding:48px 0;border:1px dashed var(--line);border-radius:8px}.line{fill:none;stroke:var(--busy);stroke-width:1.5;stroke-linejoin:round}.area{fill:var(--busy);fill-opacity:.1}.cross{stroke:var(--dim)}.log{height:320px;overflow:auto;padding:8px 16px}.log-line{display:grid;grid-template-columns:64px auto minmax(0,1fr);gap:8px;font:12px/19px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}.level.warning{color:var(--amber-text)}.level.error,.level.critical{color:var(--red)}.card-extra .search{min-width:170px;flex:0 1 190px}.list,.facts{padding:6px 16px 10px}.facts>div{display:grid;grid-template-columns:118px minmax(0,1fr);gap:8px;padding:4px 0;font-size:13px}.facts dt{color:var(--dim)}.facts .warning,.check-line{display:flex;gap:10px;padding:7px 0;color:inherit;font-size:13px}.facts .warning .i,.unhealthy .i,.degraded .i{color:var(--amber-text);margin-top:2px}.healthy .i{color:var(--green)}.check-line + .check-line{border-top:1px solid var(--line)}.check-line b{min-width:76px;font-weight:500}.copy{display:flex;align-items:center}.event{display:grid;grid-template-columns:84px minmax(0,1fr);gap:8px;padding:6px 0;font-size:13px}.event time{color:var(--dim)}.event + .event{border-top:1px solid var(--line)}@media (max-width:999px){.columns{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.charts{grid-template-columns:minmax(0,1fr)}.verdict{padding:14px 16px;gap:14px}.verdict .acts{width:100%}.verdict .acts .button{flex:1}.page-head>.acts{margin-left:0}.page-head .grow{flex-basis:100%}}.list>.plain-table tr>:nth-child(n+4){text-align:right}.list>.plain-table tr>:nth-child(3){width:30%;vertical-align:middle}.list>.plain-table i{display:block;height:8px;min-width:2px;border-radius:3px;background:var(--busy)}.plain-link{color:var(--text)}.number{text-align:right;white-space:nowrap}.idle-line,.alert{display:flex;align-items:center;gap:12px;padding:10px 0}.idle-line + .idle-line,.alert + .alert{border-top:1px solid var(--line)}.idle-line .tag{vertical-align:middle;margin-left:3px}.alert{align-items:flex-start}.alert>.i{margin-top:2px;color:var(--amber-text)}.alert.critical>.i{color:var(--red)}.alert.over>.i{color:var(--green)}.activity h2{margin:14px 0 4px}.activity .event{grid-template-columns:84px minmax(0,1fr) 190px 110px}.activity .event .i{margin-right:6px;vertical-align:-3px;color:var(--amber-text)}.activity .critical .i{color:var(--red)}.more{padding:8px 16px 16px;text-align:center}@media (max-width:759px){.activity .event{grid-template-columns:66px minmax(0,1fr)}.activity .event>.dim{display:none}.list>.plain-table tr>:nth-child(3),.list>.plain-table tr>:nth-child(n+6){display:none}}.halves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 12px;align-items:start}.half{min-width:0}.spend{display:grid;grid-template-columns:minmax(0,1fr) 250px;gap:8px 28px;padding:16px}.spend .said{padding:4px 0 0}.bar-key{display:flex;flex-direction:column;gap:9px;font-size:13px}.bar-line{display:flex;align-items:center;gap:10px}.bar-line i{flex:none;width:10px;height:10px;border-radius:2px}.bar-line b{margin-left:auto;padding-left:10px;font-weight:600}.bar-line.all{border-top:1px solid var(--line);padding-top:9px}.c-0{fill:var(--c0);background:var(--c0)}.c-1{fill:var(--c1);background:var(--c1)}.c-2{fill:var(--c2);background:var(--c2)}.c-3{fill:var(--c3);background:var(--c3)}.c-4{fill:var(--c4);background:var(--c4)}.c-5{fill:var(--c5);background:var(--c5)}.f-green{fill:var(--green)}.bar-saved{fill:url(#hatch-saved);stroke:var(--green)}.bar-expected{fill:none;stroke:var(--dim);stroke-dasharray:3 2}.key-saved{border:1px solid var(--green);background:repeating-linear-gradient(45deg,var(--green) 0 1px,transparent 1px 4px)}.bar-line .key-budget{height:0;border-top:2px dashed var(--dim)}.key-expected{border:1px dashed var(--dim)}.bar-chosen{fill:var(--text);fill-opacity:.05}.as-table>div{overflow-x:auto}.budget{padding:12px 0;border-bottom:1px solid var(--line);display:grid;gap:7px}.budget:last-child{border-bottom:0}.budget-head,.budget-said{display:flex;align-items:center;gap:8px;flex-wrap:wrap}.budget-bar{position:relative;display:flex;height:10px;border-radius:3px;background:var(--well);overflow:hidden}.budget-bar i{background:var(--busy)}.budget-bar i.over{background:var(--red-fill)}.budget-bar i.over-soon{background:var(--amber)}.budget-bar i.expected{background:repeating-linear-gradient(135deg,var(--c1) 0 2px,transparent 2px 5px)}.budget-bar u{position:absolute;top:0;bottom:0;width:2px;background:var(--text)}.budget-said{font-size:13px;flex-wrap:nowrap;align-items:flex-start}.budget-said .i{flex:none;margin-top:2px}.budget-said span.grow{flex:0 0 0}.budget-said>span:first-of-type{flex:1;min-width:0}.budget-said.over .i{color:var(--red)}.budget-said.over-soon .i{color:var(--amber-text)}.budget-said.over-ok .i{color:var(--green)}.sum-line{display:flex;justify-content:space-between;gap:12px;padding:3px 0;font-size:13px}.sum-line:last-of-type{border-top:1px solid var(--line);font-weight:600}.advice{align-items:flex-start}.advice code{display:block;margin-top:6px;overflow-wrap:anywhere;font-size:12.5px}.replay{fill:var(--c1);fill-opacity:.55}.replay.chosen{fill:var(--c0);fill-opacity:1}.replay.now{stroke:var(--text);stroke-width:1.5}.replay-starts{fill:none;stroke:var(--amber-text);stroke-width:1.5}circle.replay-starts{fill:var(--card)}.replay-slide{height:24px;overflow:hidden}.replay-slide input{accent-color:var(--accent)}.replay-foot{display:flex;gap:16px;align-items:center;justify-content:space-between}.replay-key{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}.replay-key i{width:10px;height:10px;border-radius:2px;background:var(--c1)}.replay-key u{width:12px;border-top:2px solid var(--amber-text);margin-left:6px}.saving{padding:8px 0;border-top:1px solid var(--line)}.saving summary{width:auto;color:inherit}.saving .number{float:right;font-weight:600}.saving[open]{padding-bottom:10px}.week-body{padding:14px 16px;display:grid;gap:10px}.week-body>.empty{padding:12px 0}.week-tools{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px}.week{touch-action:pan-y;user-select:none;border-radius:6px}.week-row,.week-hours{display:grid;grid-template-columns:40px repeat(48,minmax(0,1fr));align-items:center;gap:1px;margin-bottom:3px;font-size:12.5px}.week-hours span{grid-column:span 6;color:var(--dim)}.week-hours span:first-child{grid-column:2 / span 6}.week-row i{height:24px;border-radius:2px;background:var(--well);cursor:pointer}.week-row i:nth-child(2n){margin-left:1px}.week-row i.w-keep_on{background:var(--c0)}.week-row i.w-start_at{background:repeating-linear-gradient(0deg,var(--c0) 0 4px,var(--c1) 4px 7px)}.week-row i.w-stop_unless_busy{background:repeating-linear-gradient(45deg,var(--amber) 0 3px,var(--card) 3px 5px)}.week-row i.w-now{box-shadow:0 0 0 2px var(--text);z-index:1}.week:focus i.w-place{outline:2px solid var(--accent);outline-offset:1px;z-index:2}@media (max-width:900px){.halves,.spend{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.week-row i{height:30px}.week-row,.week-hours{grid-template-columns:32px repeat(48,minmax(0,1fr));gap:0}.week-row i:nth-child(2n){margin-left:0;border-left:1px solid var(--card);border-radius:0}}
"""#, gzip: "H4sIAAAAAAACA4yVB5OrvhHAv4pjp5wzcE9gg7GYlt5771lJK1vvMGKEuPIYf/eswMe5JfmPG7uStv5W5s5a30tbWRe3co8H5JXZ7X0Zx2LHF3pDr4wECU6RqDU9V6ZGvsA1vRiJe/uMjtbW9EpIfsGqIpFphopEj6+eL5JNUiRAojIHvsggU/maJJASa1pOIWOKTYpw6Fxr62nnGILo2je+WEGeYhFOHUQIQeF2lazf5ZORAjJgwUjTuaaiwLdiI9R6Upy25bDOAEnrkBIV2xVLslGKtamqM9XOIdZ8wcQGstUov5EbUeA2LO/Byz2lmGVFpj+8hKqSG6mERBkKyig/nWVKByHhiw1AqjdBSKlcqwI2KggrWpGSMg3CmvzoXEgRhOzMabsHZV84myXN6yylj9uJBzYLr0+z/BtL2vKMpuJBnbJZeKe0sk6/sTwOCDwqcE+XHATNCQMmqQ96wiDJkjzZTiSkIlWr9IOERCQqZRMJKUvTNJ9IIDASvXonAVLIQZ2RkFHeGq5JKDQUWl+SwASTCZtgyEUhtT6DYbuFVFzBgLlYZZszGAqZF/IGBoGQ4gSD1gXk+RkMk2qCYY1ys4UPGLJiu2UTDMSOkDK9gSET63WxPsEwxR9gWOlMi+IEQypEBqsTDIneQK5OMMC2EJgHIZucTjDUtsbzvk84MGr6tyPOBWrrkB5Ae3S9sK9xa76YeseFdYpqRprj3/ZGKaz/0SvTNhW8DWa/Zg6NdR5qf9z7Q9VTp8WTGZsVbGAM6nPXep4w9o2ylc5WlQAX7zpPnnjrQVR4FFa99QdwO1NzVgqQTztnu1rxZ3APAbxlOQB5koPxZRkQ05V9iV8cNBzqt5c9Oiy1rcnbunn9lDLC/yc1+Ynat9bjIe5MFEMT6j4qovnvcGdx9oefzKPfWmG9jea/pO/Z76Bu51FL33GLzujBakzeDdBv3R1IKTkF31XggtyOOzSC7xzSIe+pfC2fS6j8fMaO+yTap1ETdVWk6K0+0m1AqVBqduyqvjIt1c2/VTiUl471ZHgsJU9pnsswafEeB27SghTD+suoyBkrKwyljdsGZDAbP7IED8d9emYoWV8bYreGjiJqvbP1rr9egP6sG+fjuSzDd6xQWgfe2HpMAvhwH/TXi9RhdCGMo7QKoyehoseDrW0/9jClHiaU4awzcVCHjDCa/xT9dx2Yup39gpTz6BdYVzb6nq1bW0Ebzb+Pn+GPHbVw2jEdPpKLfkSah/uRThg1G9MIcSzLE+8OlOlaHso0tWeWkXSeOF1by1tYw8W4LM9qTY6Oj7Q3eqxAYNVfmzg+joPVN7Y1Q11AUGCdx/LFKL8PkZanPtHjxD0fj5WyMk3cAG2kmqB/yGiqy5e98TgwEEAKE3Lk2squ7W3nKdURr5MufjatERVOa+lUm/MWL8vTemy1Jk9h21XBcsp1caDmXBqOHoc5v+ttshanoVDtk2nuVKJC7Xmg3duGx3nA9UtsiJ9Xvv0vPZg6FxBKbmMt3t2dChMsB91CgPuIoPVGPr0NbtnkMivf70Bd4WsJdIvXMRX80PJQKHTlDpownVPjsvwCpQO8PqREV4T180MLGmNwCPHQwDjkulzevwan+9h7e7jLMPEkHNSq/yohJnfm/vaqvUfT6GQc7KG97QxO0uJCeqzhgPcvgJHB4fBFtGP18jPsGfvG8eTkozUOKzLzjF+pGfm94T3PPGPseJFHf1OH9/W/gTMQy845sv+Pr7rv/d9VklOS+Xxe3nI+EMCh83bGZvHZ5BO/t0ScewvfsflPcU+j2zjO46sYWPw0+zmG7TjpH7a4xzhgMVi4idP6mto52+lMEeSe/UhRdChTTtzOfTgA03VkipIoiv/yAnKXlCTs0iFQ0H68MKDdhjUg7o7vZTW3YkewLz5LSagO071vemwludpbC0ihjHgwUiRmL+0uniK0G4qKNSceE6LUpP1HAeDj4z+AGFWxxl04/g4f8WIW+18SZ1AeiZqCmHeKeiCyNfXQgJxJXNEOmB0Q+iCLagBatx2COsMkI5sEXdsib9avYEB3HUwa1aSgMol1ZCCHZVBSwoB+YblcCRGdPU4WRlJop5mesLXiLUuxO8lTCWBvqyMO8pD0bRGtKhz8JlgHjRiM/EvEZNeKWq1f/vOuXr89ghTns5JlOHm26QLDlryUNDOapst3RUBo4FCg9fvS5J/tGppvkhkD/L3JuxwULsiVGi247vMhykBQlEimefEB5GrtgW2BinDCQI0GqLMCc8RD2cxH5gl6dDd/dOjNzUKno+rDm+oKhzfjWx3n8ze7C/gTnck3cpS0KYh9UKSgHfwPeCEVd+Yt1L2x9dz5UL1VTjfyoVQ3PIEI/1bsOwFMDpaCpubzKED1BqcYmud6v5fPxYYR8nkcG7wDpkGbhsGl8OMu8sBFJXEpUbck6kq5gg0I1tNQvGUC4mtctXzF68Z3PCn5mqeFAEziMCoFHUpBh5Lp4LFaUY4fR0yvL9jY1jL7xc4qQdKPmT1RbO8gLA0MuiKfaOKkQqrgjyBB0TTBkHpEXcj2G4oiHIa8TfxjJwIb2+Tf1UkK6aOmc/G+7z6PvTC5sytQkD6V2b4VuwJkXd/d9OS5vTTlhiaCEoqBUWexJs6UqvKKZAzvzCSCh6p7na9fy93mJq1mVgXeohG3z1+KK5uHDSi1cGo04QEXrBTZBN6nCIRne2VDEDPa+v/xXmzKPLg5S/LbJZgysyM5Ab3Bgzt11lHME/BMdhWolkNThVLvo3IJtVr1K1BUmIhNuSxW7bjsi39Aa6xv7jDA8a/A50MQqWYzUttnDb0tfxUb18ocdWsunu05ztl7bHgRvF3j07OzC3KrsZ3haYc3ZUMEfQB2P7xXY0dJHnLYQFjWrT4i41Yn8/rAIXAkABtBow6AVoF/uEb3FdcFwZWNTlyZCrbDZwYlm33EXU5S9pdvocfJmj09B5aVWf6YgMKoXbn9nLO7IogN6CRlFm6YBE3gryiAu/0oq2lPFDcIZg6RvrJzzW69edraf4QtawGjNadG1Q7TyjqCanam2R/s4q5R+57vdkdBptT1oVCS9MD7pgSB9alG4sgLk0xzmkukuuLmHvUmr17YmXUsEBB8u/plvoWYfzAAHvfk9EQuunn9LP77UBbd0ekMarOCzcEjJPcfiSg2hn6PnjC25aMSQodFdYAHWiozSb+VwPYYg9pYuEGrMLaXzCWbYpsfdoABjkv5u+fm7Fcv0sHxSR2+WJ1PT6xPiqKUFnHyhLj8TiuRXK21+KM3mvEyXL12gGK9CtfHHTUcLorpVAcHVAiUDmLfCDjLfVu2Pne/rPaH7u/uc1/8hZ1+hKJhn7ftT5iz00ga3GmqDmh9O02HZvcjbIsd6KrjBcmY/D9IRpyC2CeMpImJQ4Jv/Qan7cfRvl/2ioae+zQFHTufBDrZhbPeb0xvVJcPD/sdEP+13sGqjmqb+cwlp2hbFrvNURmmYgbG7Ikt5BP5+W7YJTKL0ZHE+722L8nfcXFbBIEhDxuQqD8NcmKEr0Qf1clPjY2HcMgMwSKOz4hRcI3p8cRjynA/O9vz7vbml+m7yMQQaH/qMWi7gEguSoqKB/9jepmQfbnDzaIjd9JH5OGBk3/UAJxarYvd3DU7OHZRvLxjKMMrVfnE+GL2494Ho7Si3VG9K6V6x2TsarqMnWaFuCJYTNMakchyxeavrjkUP45TT/uY5cJqne1GoMFNhm5CaBwG4I+Pn8HcBNZmMxQLTCF+vfl45fdngn1BZpG8+c4y4sDk+lbxoGZhAeksXtXDA2LeNPVeUwqz2z3gd8MDK+tcw8hoZjO64DVlF0Xs9mqYRE2NRZdvXgpXkhkh6A4tTAHWFV/hdhGYtFO0pltA46M0GbP4AATT7bxmPAy8WPGehEDotpGgF8JG97mkWByb09kdZTU5MQCkg5quYRewaJoa7Ld3Tqff0VvpDPqTf35NzLR6VMTjgShq7MSBIUSz3QJdWq2/7s/6y3BVDxrsSq2ocG1niKiUOihlHaCDpbJLta2dvefsgADC3EAbuj+9/OKC0MJVxgyN6WF4geMJaSyUX3Ivt2X5NUsoiceliitDkDMWw7qn5A5liLD7pydHhWJVht1vKxS/9SYDeajElQoRC+Ekq2gixT3mtNreI24hv35t+EAtkW3V2saCPxjyqPO2a8dYYhGTTYMZLxsfMlke4wxu6+ad3EIwrYr/vJkD1ExHK/HsntXbMh1Rb/6kiZnepO2/G8Tj+B/K/QnsyTvrBPVf1KwwCGdnJZNX3MRBG2yVvMOsMl5S4yDQPp8kR2A9XAe1fRcVTVM3UwyTphgL/DNrNUDK80rod7AumzXkKDCAQAvEoqO3gp3lKLVwUdfAHI709kGwHL8Hm5PfioQNvY2MuPTAmHYGotSJB4peMBgsRsKoxApBbfL2FQFp2sqAFlAaHee6ABdGSN50ZogNAM4Dwu6dnbwsjYXfFINJR6FeJyPJ/UhpmwThQHPPpKJnaFfhsusUxD0Ac6xfcGbxpag7Z2qdGFpI3BlqA99Fy3JRv8TV/l86/trRz1A9u6ZhLwlJzJGFfZtej9izp3lWnTHtdhIkgdmLUwQntD5bcJwrN6IJPeSXQ1P4SmpilThh6OOE0Lt/Qjiw63OmZ21IDV5NwSODgmjajpJFRwdP7CCJuUNkOlg5Ga1gDimOyK8DKrNTwQF6+/QsXmA3x4JfYIO/fpL7YyWfxJ1GS1+EisnJLjGcp0fxPK+bEs1ckMldCZzRvzOI1rv8HXZrGObCUGZTGZBxBfactwVCsAqjTmLG2bD2M5tWRJoiEd5B4HzOMTemmUsEjjIhfsib8pjgmQ7kjXg7Ylxf+cvbTEZXecnzTS5qipUA1dlSS0Yg39a2nBEFsPvrfG+qhPwB3qtBTJ6KXIyochCraop9kWMu3mw1FksjxWCUm2y5KV5CqSCAtIA8FDoZf2OBlkM1Lo+YNEqyoGGE6sNxMh7HqV2fYXtwZ8aDM7z3iJ0VAuhMt8zQzuE99Z8WZvfnodwQ9L3PxRBJh4nB9en5p6v5Jlrh5aQSwVBsaA9SvD3Hhmi6ek6jmKqi2AycUvwD3d6hBeZKgr21vHCDVgLYMF0IRMUKVTSvUeGExsaehcm2mc3UmcWd0JVlLOZpFtNDMVKpLsR+AhORc4cP6XiQicYL9lY/SKWljijDBs+qhlO8kwrqWhoEqfX97MQjqwMrl8gkoJlgSZj/bElTsKvrXTuJ2KMH0mjFgHxaizBApTcsCHS5n0E5RCRIcmcQ1dXuc75/rYXu4nTp7s1bQbjKRAXh4vE7Lpu3UqTLqVDrvXivm8+HW4SZz0EGg6C4NXOtavvyDMXtBuzI4Ka1gSsoeKzcg+aZIZ22uWH1QfxA01ObFP6ji3G1wJ7XBPMLYRIlSziofeMdNqZRhm3JAsmCbM4rw7YYBTS/oLUhbJI6xAiitX0Ke0pAGz1oB4cITTU5wZlILKvvJtZgqTMr0D79+fTnUR8jeQDVTL5SBKFLS2QkxKcrpGoYz8Kq6WD4zZ4WHO0yLUk3AMLuB69G6wQVp/MjwIHFaPZmxgj0X5uiBbogIUzHc8ymqTvgSWQ1MBxm5ki0nkwZWkyYfwbC14fOgI3lvGKblor7Yqt0KsO4xMZBOEiGj3QF5WfZvZbVBR0817lEbMW7DJNjh0L3oHv8mu+LAcLuZ/1Fx8v0efozjH6+fpoFh/0J/LbaIZxex+YU4Yo1f7kJZu0+HKoSr3TNn8tN+VC2NYospB/M2vFrry/+1K80eB5Gn9mEJFbJqBrvxaMll9rVwNm87A9IvnKzm7ap9+6eIopiwkWbi7kNnDXNARfokvV0rkMOzEaEsmENCNsOOikRqeMrSbowARZmlrCX5Y42FspsgrbJrLaRymZllE2vaqRyIX3imdz9Pc8NNuQ35rPwzCfj+UyaCYeh3PCKjqywteo0H/uYSMZZ+OmRDPDS4HAa+5H9qN5uGaq1+S+qaO1vG8wTmd/meYnbtrQ6oigiV76Er+R54dqWZMc71hUSdMzMcs3wIMHLxmyfirRWkinTkXqwUc3zVgYkZ9/YoBvoY6Go3Voyqdw0s/WVz7i4r5exX76I2BMMOQpXLk1CZeKZTbapzm2DWSz4a9rwT6+jQn2mQ5ZtKA1DIUBDFhoo7N3Fs3LDKZiw5EOCQ55sj0F7av9lMoxixPCjWwWEq3KFmlUDAiEiQqQLRKj7s3gUPRAy4fbAqNGB8oCtvBgWY9ktcPKS8J99zYmRXuhTLPkU4UZ/xYbMJtwai15g0sz9rumA1pXZwmlX1Ji7/AGXrvbPx44zfVn6Mtwb+87aWR3xOTXiUwRiblOupyXpOPosA+FqlB5l4N6CvxsWcKy4RsFjvFpdJcKc+DwsxAicpJaTykqie4Kh4rWRu5+TjKLpdac6zGnn+XyREBjPEWoxY7qQ4LhUnmlAd8WLMox6zlxpLtBmJ2HgYovpEUHRt3epFiIynagwdGq6mKCw1CEiVNxjBDCqYx69k8tZR3nW7miAf0+gFzPdWk3Jjjh2hVpTQFHW0c3GdOV7gY/a7glWynwmsxwzc3XHV4mFSsaXAXKehcDHIddgrlS6FNQpyn+VLfWi5yPCOVIKTUJK8Sgnl4eFNZTwihZsDiGnlR297BxPZFyaQuUdYIUDoLrwpKBpMSQFiENUItodDRNXstOW+A9bJOfhC6KdItaWtpffyP3e2gA9v3My2JYNKXJJEIdmd/OH6cxMypMdIO5ewfjFYl6xPJ4RLw9ZK28aYIUsWMglNpDTovFk5t1AzPvi+/ROjMxAinRLvKz+jsUEU4D1zBbuzMrtXG0aMZvumrpdX4vdRhERMy3cdUj+PcBSBydmvSuqVm3ygDbxwsHJ57bNy428qcbZluHNEy1j97Jn785cv9+lC3IY29XM4K0SvwufbGFcQSlMr9SMcklQ82soWrZPoVQk0Iz/4Xd8C7vFT/Zg+CpaLmfBs7E7q6JtbzCQijh1tEgyHI1afNbV5rfSawt/eg3b8S4bDvNvTRaCw9AyN+Dmo+EJg+mj7ki7vJ2T+8V81CsNYwm0h3e81zR6Q254IYt2GlJQ1ozhyzd2EJFkcRWsuJa0y/dt8cAPysgW6ILu9ehNL8W6Au/Sl0OyOB7gPR+rW8aLD9fL54YZIAA8RWTzTUrk2bBHDPH+exEGSU1YBgMjnGhzLShzGQJDA/CfryQM05AHNMgJO1vhblm1xX7s0+Aio36xEthEKuGAdT+LomJx42yruiCMw1kTgi5Ps/XnXLXK7nhLxs0i3yeD8IUqV5NiaFQDYc//qmH15uieIvQ7lc4fSH10c5u6bbVygpnUL30+JY2lIMUIgcqEYQcSE1O2GNNvFG5w9ljuAH+j637wja6vfJILdd9HsYt+5k2FGn2sxpnAqBoxtD/WTWkOi6pilVfzA11Pldw693CgMpn2tQV7dYuuqysWWDac6OXTpvyYQsAED8II8aS0jF1m5mGCTaciu/yKqRXSjSUdGtDfUyH5o5NUelxGbu5UHgA033Wvn+bXpkDtgsHncmyjhGAmjc39/VXpYgFQFyeXc01UOl2fxe5iQlfnv9b1/vNaROEUmaLcKZt7l13d25Vvb2mEAJ0tvbv0EuhAD9dJMB5LZ53hn70z8QuBcNYIU7BwjEX7j+ITExyHMQEioc4Hb9yy5+Ty1x1i8TrgIJobUafD/eQq6eZJfKWi+lc2Ow5jmde7LbhGFm4pDXX3Oxizu8KHo3TdZfldKGHuek3lUcMX0SNXvPlKWahwVa3PmwvEkKrNLOY7WNE3blGZAhLCxCdbocU2fJjA5QKRuYrspbNTToYnzWL3X/y0b5+m37GhDr3KwZ5a6xAMauEnv7hD7i0/QLFjJJJGNieDyuvEaysBpgof0mEBZi00FnGTqL+aO2TW+WJ87RIhrz/wrh+SD4WbImIFquOQ41JnIhVWqyEV1MqfVJ5jypEOJ0iL1cxFC3ou330Uv208x8GIcY74t0c3LbDHIOuEAV1WMbeQWVsF6Z0y1A3ewA0sZFzlj+nEt+JzQtkCp8yVCkQUk5MZSSy7BKW4CcPqQ34nUod3ne7P+rtAMlHr/R7muXuEX/SY/PkbhLinTFPshHxiXbKJjQiYOICJDzAxgKkDmPoAUwO4cAAXPsCFAcwcwMwHmBnApQO49AEu0VIlmcfAUggiPdv8o1ChM2plB8rTq/i1Bx7jjoYLJgTtFkF6ioBp7aA6XC7GefxibIX7BeaL66GoLw4SG58X/IezAJW9eTknEZygQCq9UF4QzZ2XLqevQGmo9WvdFtXVeOLyHL4xPs2gvgBw0USdEGE8qQhLCiVOzDA+KP/qy2ldXDGDGFsu5B8oiL5Z09ojBLJc+3TDuAxZjN7DVqFLMV5QjoYpJRCaC5e+uOOBnrd1PR6OdOGZbb4Rm1wnHDGUXM0RQ2ecg05n2k8m89aStL74GVu53YP4jqqF8Zt1Do5AfmNRuaUSEKPCIvseo6ZzIJ4QwtaB19s5XgbTiXq3i9kon5WkoGg7x11qX4/6bcyfhogrK9epQTVtwS+8riujpgPMdLimD7U6zTcf5boYscz5dYD1g66fJPcQTcqR/wGATnQ0BSIZqlZXGi6XDBdp8bmOB+AJA/tD5DoEyPC0yFbrL7XrGgUVFQwQ6VwSv4d9KPpMteeylQtpvyMz/pUfBtcfb+DvNHrl8kXOY5zaovz+15clThDBU41Ev6UlcR1kibars5nr1R4OP6IcgQUCB0z4SFOyAtwt4HQKTQSVtBvR6wHZ44ftzjty9vU5JNi/azD3f/CMWBWT2Q179AYtm08d1FEqftjlycbeXevBAqh7KkPFPS0NQNiOXX0A2zEn5wMk9fzz8dACQamg0Bwz9VEGnipI/ZCeXutDM8l/y9DVtk5cdjf04sb8GJWlWPiSsmIqVPyCU7AjP2BDsFIHQHWSN5YcBFjfRkjOqw9KKST0wfBbPrrOnvGpj7+KM4BUkJDRTzhZxf4fZc2QzHVBSeL9k0+8xRgLQyZ27y+iYZNRTk6PUe//OVS7om3/QWPti6lWPv4yocupVlSqSz0iKhDnEyYxGV2BVCd8DSqhznSLwXTHbwt9+X/ckYibVakvihzHGIixMY2QIgK/G0vWDLeIR4+hf6xFOnryOH4ykRHj8QvqvGHuUQDMp/8FXn2ddCNtAAA="),
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
const cost = (a, b) => (b.doc.cost_per_hour ?? -1) - (a.doc.cost_per_hour ?? -1);
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
const m_view_fleet = (() => {
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
const change = (number, one) => `${count(Math.abs(number), `${number < 0 ? "fewer" : "more"} ${one}`)}`;
function timeoutCard(app) {
const scope = h("select", { "aria-label": "Servers", onchange: () => load() }), said = h("p"), plot = div("plot"), note = h("p", { class: "dim" });
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
` (${change(chosen.early - against.early, "start")} soon after the stop)`], ".");
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
[0, 0.5, 1].map(share => [s("path", { class: "grid", d: `M0 ${y(share, 1)}H${width - right}` }), s("text", { class: "axis", x: width, y: y(share, 1) + 4, "text-anchor": "end" }, money(share * most))]),
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
"format": { money, dollars, rate, countdown, span, ago, clock, moment, day, parse, localTimes, percent, memory, transfer, count, gpu, actor, sentence, roundUp },
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
"""#, gzip: "H4sIAAAAAAACA7Ra6XbbuJL+r6dA825kt0RLlqzYcrudvTs5neXcLHdxPGOIhEW2KYKHhKzounXOPMOsDzRvMk8yVYUiSCp2klluFpEACrV+VVikSOeVEbnOlTgR3n/90794x73LVR6ZVOdiCd0bP9ZZJssqEDe99FLUTXFyIvJVlolffxUvV8u5KsO0eilfOvJAlMqsypyYH/esoCr9Gwp6IU0SynnliOvxOF2kBnhbwh9OxNHRUXh0dCBOxVDMxP4xqWAHoef3v7eE34thOBweOJHMFvthpveDGPwWCEYesPC+F/a9FmnUR8MCQ6N/1pHM1BtTpvnC91Q+ePfG64sbsUzzdLlaPi0lueYx6TljfftiKT/ePSy2YB9rdvHbmx3lBqSVt/3tb29Qle3FcW/LqjlXC7nUqxzU/EH4/Fq7/9Q+ZkwSLtOo1PXEPTFSU+fcUhp0Pg8SM/fecEMozFDPbvS3e8lF0MJGhNJivc79SgH7uMYHNx3LW2GwTnTmcAC+84d9+36ZaV06joENN1ITGMbT4dDxqwqZ26GOdxs2PG9PTIfBdvbbGxtU7v0d9oaFjN8YWRp/vy+8oReQ852NKOLvbB5DcK2B2pd9scpT86Av5vbtYUBBmotTtExuxW9viABf5nXr4fZCzHbGLzqe+x5tFY2LqHcrqotdIkeFGvm3exIcBbkAOdH4EboqryuRQ/XFsGBe7ahxOJ18WRFiD3ITr+NZF1wa7ygM+n2eJclF6vh2nkzQER504CIX2pemD1BYM1qg+VmgODAJHyaJgZAGBYyGw+FxB23fi6a4eb+sKoNCvC7NbphvQRwEHbW82J14d7QcUROvWzmgc77MguRsRcIsvkCNPJE8JvKmLELWCnQqLjqYIJzYtuPTpHZZqdRVLDfo7TPvzQox7L3Q9Hi7Uvj4k4qplazw8bRM8fFGGu+ceeCKaBLL4bnMiUrNiZEs8fGgKG1rg4/nKAQfGY2tFsRPFfh4FRl8vNTX+HisIhTSVNdMR1cEpnVqkjcOJpcyq9RXgiu25T5Xa/EYXoG8UyjBTT6ShAtlftKrsvIDLJOd/hdpvjKKRqBsNJpgQdoh5REkvaAFbaeWLvVS5cblx//BBK6ZGmLZHkOuLkxpnKeLxMC4vkSIOCp9ico+BYF/UbL0IY1tzwsMbNMk2iDA17fpUvmOs1yTVMJrCUtg7Pu1MHJFAEnsOkjHIGAo4x+ukpYLWO5SxkWcKdwOCUkDSLB7nQrOUD5DkVbfjR+c4wLg+GybBEOqrtkknNTb6aeVBrqJQ5edmO2Mfcp2J+ZMK26+CpGOH42RBEo3trIJ0vmOmEKWlfJx81TD6hvbYNYILxc/xAQKCN2sRonuRhY1b3ZXpqk/Ge4RERaYkciBMQ1A61FTnJ5CAgRhqYpMRsrf+xDfTLaDD/GHmD7e4sfMffinsw/hh/i74PSve4u+qIxcFsCrTpmWtjQUWGkOkoUqI5WjXdcyWymc6dPbrbu6BrmWCPz8u87GbqmWutz4S7WQ841RbuPjOj6bsYvUUYlmBi5p+xOL7IYCd+1HzbrWVa6RvxUvHnYWizaHEe6hXUdo9NP0o4r9UQDWNtycUOT248MufEwp8+pSlX7H3C+bilstuxQ83KuwiF/x8wU/f4QnVvVMmTo0gtj2aS60YJVfJ2mmOGC4x8W1H881SIErM+jDk/fs4LEd+g5ax2LbcgtRoUua+ad26p1uYQTwvrE6w8/z9gkksmcNwYtrX4D9eNrJoXyhTGhuqwtEPrYs0R2nKBTDFFR9RqAdoZLYoVBGULEigXIJkiw98acemOPkYJaNtuI//wP44hhVqEaAPV09ev0OpGQbD8dAXBvpMjK6vLtucLCxH7uJpwc6mlJnA0jsXHk1qesXtt+hFSc2ZeAffKOvVP7rqgKbZnt9LBKNryuVG5VHiBKchjZzNaH22fAcPPuugHR/JCsokOI7y77K0khRaIlfYx/F+F3BUWYTGSXtpWfkKoleo+8QQd9+294D02umF6MhM2tK5tmoL0bhQV/swz98jvti0hfwMu2LQxgDtZey8MGXaBE+vrWCgvAyzeNmgOBv2VNohzUhuSiTVSVel3qeqaUAsxVuQ56UpS7r5aVcUTwrI80KUsykJgMExcrINOsLhaSU3dUKXOhTP91eECEY9Gr+i4pMCHLSRe6bJK3w4H8ru5nYmV7zn/ETDbjZii2Fd6GMyNIc91G1rjXZiWCpCuCTqorEhnbQ+ZiJw0zlC5OIU26TW/2zy1RlcZ+gcI6J4nDkQ6bQYFgVWWp8L4QlqdCF7xamB1nme/+IpUpQevIFRIBQOiNNrJnnaEVTMcH9BejMwfBJGyxTlEG2KVIwUoIS+rIOGnA1SanXVvtjUcf0wetnOxG8EXNZgUspWfqiVJeQMLHYoozbg3QHPQr5DQBFxbzreDDXpXlkUzVTJW7rYNhHxmSuJQ4lksGg7fwCB0EB9gtIkb7QBToIYcbJZVlEEj3945O34GtLuAKeAH8VN3OQU6GrmtVcx1hkb7Zf4Pr61Rtmy5O6HGOVKaO+Rr3HT35+8vbJlzSU1SaPBM1YKpPouCMaGGNgZNZvnW3Hw75Iq1eFyvkEw7HCJsmnBkRhS/Y2SZIoGSvKEp5OSTUDIQ9WILpM/yZRMdjXPFSyVCUiGFnBSrC1hZuc+M3JSWNNUHM98zCMKjeDt5tCeecgxZMFZEpETPd+qXTuLgmzdEkLNoX/DVkYmnSp9Mq4A+u3tDwHfcF46UDKesXuBWRerXEtjXW0wh3ecc+UGzDa9sNEuZYg7VKZKMEkJj4I8a0s0r3r0R6evEyyvejDpDoIbJWNw4zR0zZcnLbeZ+L5m1cvw4pW6PRyQ44C1SMZJQrWkVwPKkhF5fV7VvNZx3RYsP0z8glb2+ewn0NNzwzkxUOtMyXzIOj3sAjWpjrjSlDXtwZjjQTBYKxwtYSCZ1me2nRUMRbbO4tLp7bQbNKrnsvjlMI8xZ8MR1D50CLgrVd0HP+LXglAkqhcb4hL6qeTe0M6vHMsYSp5oxaH25S3iRKdXYGI01jkuo4/nezTHDDLANqKKqSj86czI5njxLlCv0UJ2OX10G1kqGUX6iu3oDfA4nWdl82Tjgk8jxc4N+k0pBUNV7AOxVs65zRUvLA2Pc2yxVo1cwmJ4G/cmH7DuQyvXAROumUgsC0u4z4r76LAbbS+rkZuYWqjStzcocf+cHLr0RAXP4dPnoZ9UOPvPFRS4nIXpVTnWClqXN+w7ne7H8FkiAPdEWlMa0hNCLlZK2XrtCjkQoFmsTC7CGF9AXmAKDyW0PpO2N227s1K09pcqjzSsXr3x2eP9LLQOYSQ1Wby6nrxUtpDrpcYU8z29tbrdbgeh7pc7O1DrdsDks73RfJK+SpTCIe+kMaU6XxF550oSbO4VDlG5VKXwrcizmiXbzd950Jf7u6GHAveUAXdXWzrK6i6w12RoXvSfMUbeJSDri5N9SdIO9+D2g7MWNdQxvGTa3j5Oa2MylVJ9Lyx3g9YQdwsAGtR8+MDQVV5gWjbBAAtVGlwHc5vtcpya6RXZpOBNGVe80y/w2JXLoa4JqAAOU7kzvP6IoCnOSnKPKjdyaerxmmmhBe8tBAz20vAce4pCtwmhWFYxxHOBdL4z3JYTVKzCeqqT8OILfvyDccHUp07XHyazS0Lceegrm1gDJ9/Z2KEOFLRlYrpPU4rOc+oIbY1aBN3duzgr6U67ZEJqXXlCqNSSaOeWEVodnAHfGsx882zx7gtIWMdn4UyzOTh5lnsp3Hre83rRrFdZQCOME5fM9KWeCYozNsuZcNqiaxuYYJfV7W5eEDq3cWmVEtZXt3BqfhqNtX/2d8v3/hcaWDe533ffDGnDC5HTa1pH+K5EzBZVuYRzj4Ncx0r3OYR2McIyJqK2L+EYXe+QpLR3czCWBqJSGahd1HYcdzbcPY2zHCAN5+OERaxu3X6wWp0GwOW0z2hdZLdeamV9bcWUujs6JnIqlsyWkUL8KOvVXeYDggdazkrdsjIaL4d4mL4xTLVuSgxP6VxTOeHxri0ok7C264dNEBSG6qdwWbouKkmUNayjpBdXPNAfaB+xGNfUSp7X10re0Eb+njqoG9RqkSv8+aslFZ652o9NPrZm1fsZldvMb2RB2V4DKTYmOF0vuOgd7GtBezctNOWrFzlfYHbJBSfKUNKlSB+6KSgByhuFccjypQs3/KRieiDYzcP85mHfKIHCS0OLIwCwyCgCxWYSR60c84q38NzEVmGx//zdhhV/DnqPtFArYtWJcQMkivTJQxVptRX9kCUK6/NM0pLMAnBUfbFUpeKuAJTO2AL6McZXoFFG3qUBB8kFdumfuosRc1uvlIBNy+RhV0de/NVBQLYKivdP+hbzsF5v0d3uICBT2jCg4BUsu7xvReH4vA93OE9gBGB/4diBH/H4b4YDcN7f/UCH/ldqcLMRGvSCEhHY/iA/+8PoyHOGOyHY+AxGSCfaXjwaBIeItFE7CP1CHjCC8iDOcC431vlVzngbVfJKfrRs14YxBLMLku58cAh+8BrFB5iUMgKBASoM4XuaTiWo3Aq4D/bANqgmtEgPAjHg/BeOIUPAVqg+qPrcMS20RYRfdXYxxqPxWE2OBIHrG5ldFG0ndposB/eOxD4kYDXDq7x4ydskv+6Dp+KaTK5nvw0rX0Ldq7mmWpz3XU0/Jv8NGJmHRDPBBJNr8GlSAzOQcNaGLqWpT8YRLKMA8Iym6FgJus+FmPQGnT+aWzNVLKMEjc8Qg3uyQl8Tmp8gFOGTQ/1Qc8LNFvYjwn8I2arJrw9ju9+eNgJHxl5zYEZh2N6RamHCb5hF78iluB/Fh6FR6jYPYEf3NwPpzQ4oOYEJtEgNdFzPbB9qXXeWDYWRw3y2Y4pYlq2s2FIfVMGQZTpSjkWEzHJIINAuADB8IYkmO7OaAiMvRMHRNlb8ejjbVWjKRkzxCj5h9IZgoZicRPcCtmhVQnYgsswDCh4LcvGukMBQxNO02QwGv8VgQKOHhNQ4CUc4aS5bDEeQSKz6YcZTmbOMaZpY/Q0A8PFZGBDnOCFc0vuiNIeGN2zlWGwLw4GqO7+I0oqDAx8YB24V/sUddipAjsYmWChyTipOXUiXWycYI5Zcnh9mAwO//oCCIdoOVg6OExAGoq6zJQybgrEBME/up6Ag0Z/pfZRqw0Mk3AEj9EInja2uXIiUcT4/dEL8Cq+TMF9+DxEyFIPiZSZKk3VeA+YvYd8EhNG3KEYXk+yEVZcqhqg+hQ9CAhOoOARi8ik16lxgjk7xtk++BXtFPCSkLRKGSxmVWMjei4B3Ub0MoYOjH7CMMChI3QD4ILsGF4TH7fqpPAQJ7SPZNziDQBeQ/JZ4SIV6aD+Og52bqlaP9SwCnpk3hT+AfU6jU0yg3e8tcQfStA7VVxe6JqitbsgurWAmHgz9FPTiWZGssDlgb788rpDv+g074zJMpUD2gBSP56CPTC3z8urPU/7nf0X7EuNzv1MzlWG2arzKEujq74w/Bta1H2znGsYhVA1N978PVG1lFnmehHVpapM6+q72aZZUVQTzKZAX7ie2t22g+69cwW/0SHueJC3cjz+JU6/UZPV8PCMMgAFwW74bCnS75H6yAXD7dtWQN+tZmAUWo6DzYGz6XdkQWejdvWQ1AQTa78lpbqsD5uyc9h0JiKJ2NZ83SWdXPCJ565DL1B4OA9pumfGBW7VK1aBv9SgA6auVE4uSmS+UM2eegFAKUDcpwd0r+YGnaXOFIJKxqmmGQ5ZJAkcTM9m00c76/bPNRD5Pk11avGXexDV1ld7XVD0uqDoKuJ04BsT0IJPAgTTE5YeAHc5T/NYQZJ2RvgX14NRv0fYaYryDenv082Ucxo3t0h9pTZ2jVB4p0ZTasONKmiz+6As9fqPnPt92/xZXRoUKLZnNDEEPud89YoT66vX454dLkp6PlaXcpWZ/67u39bjOJJ0UfA+nyIYVd2TIQaSAEUdKikVPoqSVmm1TluUWnstFBaQABJkLoJINBIQhWbnfPsZ5vgGc73v9v2aN9lPMvb/Zm5hHh4JgNXVM7PrQGT4wfxkbm5ubgdX0VLRp7RiM8lX5m8wQsynSE4vdS75k+NVGVuSSGKyu9p7YwX3UPv+0KHqxbyp/qGXIj3m9ABOnB/9HnGVJ/9yPb+8eSGXR7531ntxpT4HFdqv5aIo4pIVhiWTmvC5aQy8Im13qyPcXPlqMZMX+/E73fFOlCKd0ie7mZYP725LEfdhbjrJFg8dk9iUzwqlyMiyOqTkwSefSmynKnD0HaF9pEjt8OSP76jxJLcBKpQRAbSPjfV1cpToiVFjS3aijDFO+a+IVdCbhQi7oJJpW2Z1ffRmge44auNKGySKBjAlhJ4eLX/XAev8xlEfalKixocZGRAoR7i32EixUwSIyI3fEIQ+400rA8uuaS/DNhrGe4AS8pR6tIWXQD+EIqGOVHZ28nJOMhlpvBN51Hn1mDUWJ7HP+lNYgnsdT7XsncV5QQ7r5+CbJTknLJjaCVnqceM9q5lQC+LbIIGzhrpNm1AQ/RkVNNrm43S5vMJQ79lnTbird8XxpxhDlSM8TerRqwNF3zV71zB3xI2cP15R5uF7UMkTLvi4A6LtjGZQc2MSBlhZtyGg0KoTwa2v5LEwKdjgb4fQKvJHL2wKXQ7GDH+S1scw3Q3ooFQIEzH0csvDLK2LpZNz5xvOnn6LsHclj1n7Dc855EoXizlFejPYR3JP9x2pvzjwKAkdyl+NIUHF4MrXIEPC1g9AlFIBKBRAAFZJ5q6ojopcVphQvjlrohNyUpHhBohpdRtOTELVDS8yiZdz6p+h4SZiosJ0Mo1dkV5rUFSbw4Hxnej6ntnqFccPeUHKr+Xc2bX++tmC9rKTRZq6tgHLLr2av4FCiXeiD32C4gDrE+YSy2+XKzDIefe5DzEzEzzhCf3ALeNKzo+6oMHFjmdTeub4lzM4yltYj4l3+IXJxt8RCOVoI4HIoaKCkwxWn4Dkq95vZK4tU37G00VHLqLekFswWb7CLKN7r1qDjjEhZ9KZ5Jz6IMlfqKSMJUmJR82IJV9dgryW3BNxVxDvC9yWhHN8fraQRfpJlnV8O84RkN7yKqLsZHl6KnfRX5GS7nxZzl+YpMipr6FnwgyqiqkbUYk8RH8vZLzn0jnCq7bYEv5KAX32vmQDltE064vfDyNskXkpaJaWAcgCv6keWsfkx6fy3sIWtF8yyd4JbwNAtqyK/HiCae/Be6IN60zmDxt6IIoenbzm0+hE7549M4M+OXiAMfiuiMRBju6OIoRLjyZie0aSdd8+gXCyU1qxR7Mu5DYtLxlg9aUwetzy7NhUfnUMnTkpyk552R6R3EiDeatAU+W1Qm/Umw9KPxujFQBqTUgYfjgdDzO6dmT4bURf/L9aiYhhXoOz7OX8PDuq8Ya24X4SlmgILi9BX2KIt8BAr/fGM2Dpjlw+8JkuHjqFt4P/5eJewLdEFPUwwL6lJQUFOTK0F2YvqTwnWVT78lW8G2m88N0YMy5WOS3xdH5OEltTgxjUyLuaafwvZytVdgGBFOq2xPOhKhMbu1DoIhpd3PjYXxPoqtvCes0Cz3rIrD++sybAIyrL4eKZgvNB3xLHgv41AOdUVi899S+SQRJPWY/eqVq7+9T/cr2YX9XluUJATgg4eDtY0F5o5d/F4X+5WL1ZrFZl+6H1kslHDzDP3gfczN1Egjn+rOov4zCRYFZ4gQ+ULj4tFj3olh365gcwvZhySuT7E/2C3VaQZuHxBHIsu1TLMl3OKDzDMeiKGHPgWX78omK6haiuZpHNmxvK+PULyOB3LuKSFmSztTXfNN6BKO8CD/IzdsMYYFfgX96CUYvvp667IReWs1Xq/tWlN8108kr4pflao9OAEjFstQssFAk8BbbLMxlENQ0gmiZ/f0a3fPiORluabhNwxdmIVwGkSQKH0zRaCKP2Qhihd5YG7lYNcJgmHclJweni5fXlXGWC3eQcLV4qgyn03EW20LwJXPE7lLLMFrRmqgukEOt2kAnTDdKJNdsApInP23xb+JqgZCC2ecYyybIvrqap2/ULfLKPs9/mJyEdn6KlVKV3SpR5K1QoFvqV37QkbnCPiO/8QqW/QxdSk9ZCAkJRwFK4cshPhZcNiLXCVYV3sDg4JT6uuINNiEyUaJ5mySxutZSbkdyxdsI8UrDF3Qk7AEKvPZmwTAOR/0Ju4Ci7kLNBtShfykI0CmqkI8lhMS3Cwjeeozxb4ByIXtrBK7GVVTMk+FPQ+v38Zl3xnV8pl2AyFkI4OuF2Dyu+cYhcRXLEDui3+aUQIV0nW4yRdVSnuq20He2IpnUNtfIGcCMSp+FsHDXaxqq2dvWzXrMDMjE3S9MnNXX2w0Ds5m8urm6CuL0Q87FAlLYbCryWc1kFdHrxZ91SQJPK+fkBVQZ/iCkOlW+XM9xD2N4zqAFMTi+XbwRD9SiYamPIHSdStpBDZeT9wlM5cFPoRFvhtYPFDm2GqFZ/eYXciZzyE9GeWEsayq0PC2mNqKhh9GM5qVqIbtyETBImoq/9DNckSTRmg+q9x0k0AFs06vdiO1UqIT6ZcG7sQOokpCb1NpFHtTadY5XM4FroRVAFJQqRzJC9DnkL/nbl6AeqpN1ol6PkZoKXszGshAa7OIpd7GmizVavOUduROKE4h16X62DpF7lTE9H/u1yJyeBg5NcKldTOz/OOLDpHktQ/YpZhb7MGTcFNK6xPc/kUiBeCIQsTmofr80+nkdN2G4dj1vo9FSaA0srQ9CPleHm9Vm+lzST2K2/9Swjfv82N6awWmMawEScLWJ1FnGGil96Oi/OT5c16ACfF0gFoBpQNxuYziAKOF2e0ZDF9z/+Tq4ucQwG2+bVQ1gt11W0PSS/eCIU7JwUTBcS3dWnMNyVllgLYdnetCyM28AZddi0UsGAn6q1bewLMbauIUjZ01oKZH+yEgV6EwfaMPBlZu+RVNFAjmf9SKbqAlYgI39ZQ0n06/pqeSw68kKrkCpEHOL1C+EnTBNDL8ou+CEfWuv2SGk2VkvFKxlbc7Y8f9mI0ssHGPjYBqH2fMkGs8JOyzgrTG+OVqxRD0iscYKx+LrSCwisATxTp7NJi/K5L4tbxO/VlfDNdVkVNZp9qcqmw15gl6LSmnTz7fISrx5fgPAr8vKWwa9rkWycQxPmiXTf1dgO9G3Rqz639ArpHYxUPMKB+M8UzSKEX5AS61qRWPUxqqrmm9f7Rk7Qlgf7qlqG6igW634odV2zLNR/YUldzVQo1v5IaysbF2trUqzNlLK2a5XFytBsPZJ/MghWMALY9ubnJxGApoTGPcGrfoyq66dx9Ren4Cf0wCVHqz9V6CsyN8eR3SrLCYsSqQw6YyDa6rUIc9IpjN/EWl0M2h0ZwNnJ8gKobYemLaPQfDFDn72UETzdBMEAyGPElV7w+jAs5x4wYFwnjWkmNV76sEA1IKe6XKxeF+BsnXKIsyuDx4M7APyK304mbIr3AG5/gin0LQo7y9NTWaF8UrFS3rivdNE4qbGciefAqbhKr24cnvl+scd2fXNwjJBDZbaSHD4UubDuHQBMSbZ9inma0Ap8xbdrBxElfIUnjdKJhk7s5lFAyPeAvfTp7Lx/UIIU4bDgBMRQZ8o6q3MVuh7MwDGpIWdC1gPXC/0hXr2uxv1s87CjJVSUcdIt76G3WvFmQC8HEYZsovklzb2lddEZClk6//TuUw1kRM8+HPBejVsEDj4YLsOI7KTenyxE5HMtxgthPhpOAKffV23XRlP92bDCRwAMqxxiHIZXnhzdyBDCJHmOQfVOFqvCLndeR/BZ8caogLQ4E5r1U17MVtXs9IrmxThAE7qg4oHdmg46D1tIPhzGBydh1aB7iMryq8kHu9PqkZzQnrKpf9MK97XbMDOA/+t477+JquQHY3Gn9W/I+2vzx54TCmy1F50firhtc98CvT0d+cGJAY2EGpPynK6EImHJyYEN8nPFkzjLNlq3gBIBkImvyqIp00vbCknhW9YtFUYeSqI9Ny9UTajozE+9tWmx5LANl/a3C1680kl0PBNBcp0xLvXUh2tPXGMfzpZOh4Lb6Etwpw1Vij64dGoEVfn5FNT+zcV4R0qyvUcKsHE58Qz+UmoKYqYsQseau8G/IxLpXGR7ur0tJVXarLt0JTipxNX7pIu6PsTJv9Yp0OPPR+4CteJAHfmxfxtJzKn5cHml76SUkQ7Li2fOBgjcjUcybk3ZMQxYzu7hIzINLhbUiXe827UlIGo9smRO6I4vwsX1pdwubBXC1KOOCyB9Pp2QyJT2WwXCOtiXl/MbA+pcri+gIabQtlVFhhsNALyzFwX42GWxNTbQtlt2+/2upnQo6w16OaXAyPY2naswLPEjPFtkK3PgfsNi17YHhz3DApBqFx4Wyw6icOGozm58cfqd0R6eoKIXkVn32YdBv90KBQ1v5lc+GX4P8AbuHGY+Dq9PkCf6vndvUHGbRzQ+XJ6mE9ASbXulIj5N8cYHBkwbxPkRiag/5u+0WqCTPJzP5ycr2GuewC50iB8dOT/K2yIZNU/y/YFU80RREooGueORpV+ZdagORzm2PVNGd4CRucnJRjOKxx1I5g/XVz+cYt0HLygbbyMb7yG+Q/KhOi46CGKWs+EBiE+WF+VnUaZgUzxFS95yD7K0SBDztcwno6SwSsGyJxopfrI4vtrMObznGX80P4YZoxQOzE7GzDy9N0Ny/xP/vRmXwAD7sJzJ7djpfk7GVAd2wGw7D18oP3vlvh2tXXteJ1N9NsdlnDMlxFCPh8N2BKZy2nVrxEcQm8315HAk0L+SvtyYLxjITfkKrfPoDeLLW5smkjLIUq2FpsCdRUF3JtKdkr9wApcG+03k7Y2w89O4gxbeNFyCI2IwDjEfllNl3wVlQ/ULA0GpcjXvzYJWuwO6vX04Sr9SZUwdMdY7pxgUaRQ7EWT6G0xZ9VbGqtOPobZMWl6fnfBCE9cf8/7Q2/nAJl490fgu9qGqqC6bt+GRCXwMQV0xrf+dh7y3PuNBZMInX1k/siPTZ4U2T/u6OBm9mVJEshlK4YXGd4i9DWH2jQRFc+2vcY+DfDe9N/kWBoHXKSmybHfDf58AVx35p6qlm79IsUv+ZoKyIm0ea0F8iSepiTsb0wexWr3q6RuPdVi1QvQ9SIae+kP7rmnVu6cX/PltQ2i7AXA7Sy+heDH1mdnV3m8e1vCg3N9ZMawG+u3BrdlorVpKxQJKGdtRvoLx1UplIa0Ol6InG2Pch3RX8zevTDkIAy2j8PUY9RcEpOZ8KWIAecq67ISRoJWq5TS1Zi3re5l8R1Ef2FT/cgg+WTbaqf7JsvAitR75VHKWQgsyPd6Iqu2//6o6qpbTYSAzYUN/8cK2E7MZ8elDtfq9T6sP6JBcwH1a4bVcnLW21d7jJ136DlwYM/VDSYQTZ6R+iFQt/ElI3qGHcSbjMxfP7as407ug6iUr6q/hvab/1v2jjgGOhfh4o7WSWZjtzp5pmL4+Epp6zPFdHM2HFJK+IVXuhsNH7eyHYgH7qS9jBJy/jAknn97eP8IcUAT0Ck9Vl3iZuRYCAQcPJzIJlcASjRLMZ/lOFm2BqE+imwpOwE6uhTkbr67fcCk5VPmQE8spC8oHjYfdCj74MA5/enbuhzCjmxecJmmquZtWcLPqO2oXJ0koQMZuHKC0Sb+ibqRwMrqRsashtDwmqju+vRF1J/zp7Zsr3axXrvihqiLgBHm4qlZNFZRMmrXsE25u/NW3f3EY17Sj93z3q7/G60BCqb+h/k+KGfbaPTtrAE3RRaDtJ2MXHPKE26FzTVWJaU4Di1gI6oV7HBDVmWL3ijnKiZWWsrdpnJ8F5XL4u52TFD+BBJ1yL4495ynx3Bg5WTcPbN/BG6KACmRJyY7SJqfXg8hXIh3IeCTewMA7MI8uC71KPEzLI9SSyr77oWe9V9eNZn04fE4aECe0/tAPsnU8d9MbX2P3cHk7dTe4yonkINe5e0GdgsZPjTzZLH4sMT3h46LGI1voAy9XpnZCIKYIMna1qSY42VZA5USUs6kgDQ2oC9bXZpgt+LzPdy56j4MfHegz0Y2O/vosEixLewgHhtsOyJz6aUF1WIdirRVm2aeBdVkJvyvnweAS+KAfpQWI8695B4uT1ZSN8iiSZoFNQWUqOLkJfKQIxh5vc/GsC26zNU69cmM+VORBEhR+LKuxeZO1XtE1Kjqyx8JhA+FOaRXMS6UHxNGmdgu80XRLzsrynqU/IwbFhnM8cp5yGJsIWkdhCzvsm/RP5gayglvH5NO4bm0CXCErV2flaZLxPWiupDwusEH5H/ymopTI8YVCeqbGtR5z87T6KJsLugwNCGmiIpF14+BeSpdfmt2FOcEyDZ0H0PsUeE3PU/hE4Hh1NDVY2yp7Qahu4hhhe39vDkKB2lzaVdQZA88sOANcSL9Hf5enuNmv6NJV5Ct+/F8tX85hzOiGu0GlwsW0J8Cmy8BU5L0JymbjvZGpjZm+l5TrbsLP1YQInJkI3VY8PuaXM0Gwp9Vvy7NryHxwuadwRnCQzvl0dA2vva1DVwWzCPqN7Kd5Ui3BeI2H4bLIWUXH7Utc3H+6Pv9xeZKE4CtMjD63oonRvlsjj7D0PkqqajkrNTqE2wA46m1ZF0DeACXk1Rh/MARWV9q4Dec7imYBj1WpriruU2PEyrpZN4eN7bcWftIVYPDM9xiIoFxbnrcleaoJrNIUCMl8VMOMEvCpjraCD3KkKtmnjczISkGxfneJ/2kuljNQEvbpxhrdgcHS8ZwTsK3myGF0ws6CVTfbnzblOaHTG+fUNmNwd/hpnFPPUjO/OKWFGXVB0pKPOlg7iTsa4wnuupiDzFmNav23MCxTX4CTy5sDLpvdc2i0684s/Gwm4QTRTCIFD2Yk1yj1XdmXpXsVsrzW3UlSHsXiRBoZlELF3CZYKmmHBbyjoTe5qxiJ64Ygllhr1VWJpKF8eG9J3eHRJZeEdlTirq6F15ajtjfC8kQZOi1Helw+19NWejYsGXkLNDfJHuG5dI8hS96mwBoivKThPp0uEwWp56n6v9jCT4fZ2ZIdNhTwpeHoDsjJdmKcPnuq14Ks73YSUMZuxVfXxyIPwHVm45Z2EJNK7pvptdehDRPhxZVQX2vF7fRHtvsHTkQ/AsOl+R5nmLPIfpb18KXa3exVhBxiXrwjq+EQ7O0I2Z0R1R6ULarWchpJ1FuGUuu0Qg69sFlro/3hixHfXzMKdBe9uT9GAXTt2FMizyDy23MglrbAFwBUhInVjOTn7OXlvBzZJhpS/6SFI6G4c3sPU4mNk3GZmnCqYxB7z7y3v+RaHX/K3XRYorXNc7V5g9hExErFPvEX+83MXuTuNjN3NZ/gaNkgnZ6pmKiCCtYVWa82OJCPXCCwRHnAieyvfXdZ4qrovj3iIMotgtxym3i5PkbhNWsIn97Mbr4FCXbh+vs+0JfLWiqEWYlbX4tnQmYvrjaIQXkuiOkfXCsMLv0zDO/WhSeIsMo97raMBaHqASDUvOPzXJNlkkaCqsazqK9o6aabKBXDkaIBJqtZZXgkdxI5nubyiMMFIAfQwrkMo2jBC8HN8tomhVgEVsJeaamzXCdOF3+/kUS06XO+QNlTOKe1bpzjrdRPJGlaOoBu8Em8Fi0yQcSuK5icUlTJKeShoP0qRJaBiTm7kjvey1e6NYjvgva+Y3SfTFHy1Qwsg12HJnVzF+POla6dfL3/69uMAJo0iAlHxW33zpIOML8HmHDjJRkL55YXOkywaZMATZRKldI8J+5CQVc54/x3er/y0d3e1+vzrLdt5c9Wf483I+8CpBLF0eZ24iLMiFMQ+fPEmafICS6qHpdUJIbN9fh7j5sQopShVTcQlnPClRQpBkUtep+TdGHCa2v9jlcUuNvG69wdhCuEVCjG8MYVl2EBVXceEt1qKY0i2itZwwl/5bLDXt1dcpCAfhOpR87VZlT0bBmp6Hs/aVig26ei+vpG2AijS9iN1m9/JtlIe2w0A8C/RY7TaxBKqHQ7XdQrhrII/BYczWhMZTSGVt23PaEMYWA5z9WuLWgeCzItEJHr2Uoxu/oA+Kt35iw46qDy+6Ak8/FjjZTkKF1/BQ8gPDw0Dev6ZnABYGz57346gJ7uhWwVTB2vObCiGp6r9fu+Lzgty4TPQ7Ax69lR6Canz6pTwRNOmsggF8sTmKsv5G2PR+ltB2TGANQUcssICh5L36BvZdodxb4k5Y48OwnLININ0vzbrKl37Zb5+UDe4Saum3DRzWG2O/Tico7uqVe6YU5cR7eZHzN++r2ZcMpTnAMHz6azgJ1dsBcrl7ra4IAEP0PU4GG+cOxJBxInnvPdi9Kgdlra07KhBchds5n9RvIXN/80vwmXKnEYlNmyC/c1rhGRBzuIlynXWDJVNKTRcKy8zwU5FwC6MyKarnkpTcu1JpshNaqdTz2EtoO6UOu+gYtfrggCkc9+v7LQWu6tWKTwdVcwBHcI7Ohgjk97TrxOToLzY8U1bilFNO4n1tKHrXdVWdLOXPzseqPVubrOAOgIy5XDLIVFS2u8af6RL92W+JK2DBLGEVS6bv20lVakG+iVrxVTbJ2kJzmAx9Wre9X+BI+WHt6uv6iE+RNJWuXp6JbrXHT6WzF01gOiaJCZGihTTfjf/5f/V4QReudYBATZb2yCN0B7YfKIeKHHT++KlVpeWINK2fMWkZaaa50IWcOb7sJINyPQaMHoE8ZeeKPeORNqpMUK/JYXNi/y8jsyyb5AjmqzE+CHx2gjQvsbZ0BvsEU+GEdI7yhvIYYo/GEXE5Gb+wzqdYsd9Cu0yhI2AlbazypO5fVkzKbYH/vZ4eCQ50AO7Murg6MZvbKOc85LfB4tr5nxcdrz7uZw50/b0F5Y4vfjJ9KopX8kRaPEELzZGJplUBhYoYRBdaKDd8uVRfn5Tl5VGlMdMIqkTqBXFbWmAaipYjYou/ptMt89WpCV8jakCbQEF2cglXCmFqtrfDIkMomwaCj+dCTVJvyGnoL759lmhrxIKLwW0DHVhfs+ltKgP2KoWL7zKmxYqDWTFWL0YpccqXtezYOFj/6idcdswq5+JtnaZ/gAFWUEv4dhCCt9VvbHJ53+Xab5QxbTtvB0PkVGpyWHlQpFAc8gGSqiSEphc0bk8dtECjqtkNyGwmvzAXzoU8zM+KCNOQkP2j5DeL2u1n2fno436C2fQHl4LAhhD5WlR9HJZluF0XDw+01UykZuS0yb8l8FqmGlWkOsoA/CdqLeCiYeMLQes3G8l0hboitJOseFKGXE0kZh7jHVcXc/x0TvvfWSdWInIRjgv7431fPVFzdfCo0DZbYhB4NlfHoYdh2MiFrTzLJOvmzvyLljXK0sylVvaoT3X+Dm3a0EygnERtbALagIgU3vLfZ9VawytohGWJVfKFntJqUHtPeBFqOhhQAXsCgjqI1CMnbgT84HCdl7Dvqnju+iW0TSNXo+w28U5NMiPibi0I2e96nTpEm5y9HLpZqPL9689KseLjRDPuVXs8UJfLC5Yyg45anxLLSU8Ob0G6deaPjcqzH4bHupt3z77Ps5Gzu7izrOsPbc2LLzx3SBS7+zIC9UEn7HNSAPiPo9u11kytriz4Sodsf+xcwnEPRT61H8feEFVX2zGXTPY6tI5ZM6GiXyJp0WJKgzqJSGROn1hOGLmdRG6ngTw1R8DJiwJNaUR+hgI7g0di+4iNNjMR7G5pVXjzsgWrRgxgCcSrq11b9mhs6PAyn68IkCltYkEpmL0ZyMQOVach5/hH/5zyfy744GWXLrw71RiJflePXycgH260To73fbcje8sQofcHzrv4gSSBwKLFqaFpBw3csgzX5fgEv6fapY01ZC3zNoWBUZCWtuzc4FLS+BwLK1ib30SBfLQxDkQ+U9Mk3Q8XxxNv7oSfWI0yJlOKOuVCdfRn58p2ITLgQsymMh+XeLs47VeazbhjdabFdXuAW3jvXkoutJZY4n4xu+ZvNk7nYQF0dPO5muy/lxnC6D9LvNkjb80MOSaJAgdq8LE+S4wUW2SqCKvfpIGgcsRb8m29DTwelPrL/8nbGDSPk5GlVVMzCG9erby7euTy8zo5YiZyklHx5vmW/p9SFgaqZvRll/IZJb/O1MfdiY0lkbl1WMeVuaZzAs2cEsyPtbbJDq9uknAC1KnHXk4II89hVgkq+Ab/XHOl/a6j8ocrL17X7Dm7dJ2Ovb8l095HIDGRt2wh1y73xSbpo3EgvAvIVihnhj5qFlverIWq9DJQUQqeV8JZQzJwMBwjAVQGuMdoCzoQ3RsHTqikl7yFtAiIp1iKhYBngtP2I5tkAyI3rnKxcma/eFKz736Bz1K7j7M3zyZfvIm8dPq/OLeMTEgK9FPPXiQhD0h/NfeMWy/J8vRcCJmCQMkoXL5PjJRw3neAiDTrfEcBzo4yG9Jk9Cs5ihxjisnJ0AigriKQNnx69+BATGCds7kv0cZ9mno+Q3FBaOTItOO+oKAlQuIlgHXU7ySyxJVlYZAPaNB/xGh9W4Jxauxz0UAesOu8ovmHDi/OnZcinPRmPCM7bif662AI6u78mY4SM/RXHa+jDC+Rlms/rz58r66ddnRflq17L07qE75o7Ry/2bw1ce3Zpj7c1Vj86uL9+zirt4vyNylIeKarNAUhsjRzkm3R1Cyjo66KfAZzLciGSAhpS7u+XSWNgodTocb04WN3hqQSx8eyslOadoj7hJmYsGj5JqxtTi82lVstPRhoxKcGTW1xOdJV61YC+jcnX0EwJ0bcd8gGMjeCdN/NAm4UQbbkKt3wj0yuR4/h71ZCRRqpK/jEKUQo/c7qkRNFpSn3zE1Cg6kR6LDGjF15nCyZjQKrcxthJySfbuqgeuGZFtPGOUFVbBFkoeQ6rPtPUYCAIkR7IoDrjKdEvAjqZINO/AXsiH2mNMrRe4auOb8tspujD2DPStqSKyjPCauJr67d3GoOblUTWf8mtLVxE8a7IEO4brezvCy5Er+OGDBbIeszSSmlaNrGPPmdBoKNLeRVnWUhVvVq2ZspkosfULb7DFvL5KwqwXguN7qQQ4Xi+ha+MRMOS33mexPFgYQCQkkBPJBhr3JAicBBUeqFFEyFWVfC0iPQOkbnWe+qc0AjOgsiIGeUc99NtVcJjjk1ja3aOVcFyk+E8Y4H5f4jXDedFkDu/GZ0JLodJu4cnxyfh3UYampkWfsxSmEWmUE7Da042iRu2RyzmcG3ZZR0au1SyJdSCgcLByEg8blehDFtGWP2lSiMMUG2zs2JzE6bsTy44mJvR3QJThA7WV9Wy4WJBc9KGYFYMWvKR4NX0i0dq7lllNFYwrWZdgoiOV3e5jNLVu7kbnDuwozm7mbUAPgFGP3erHd4FXxbu6wsa9KM8ZOxoxru5EdHGoD5V/dDGkIko/vUtGjEKtLSWr72p994AQ5MSWgssWUKja0klwB2ilzDg/RUuBcSRG7qru2VUkSERyPyHuwkk+OvIl2PHv3ttJU0gnkyBbIEqupFjdxhaCy2csg/sldD8KXY/X6l7kUibuUrwBH3qoEbjstOUGaMIr2ywx1H5Hgxgr6dswmmkUQpc9c9UrPRjbpoH5u+O6ZtiX5O17r/ZUkrBS43X+tF7sWadiAcwGv3BLsvz1YbHtscLvuz62BBySr0G4L6a9epg5dWGqohSOE3diw0a24iZO6GxeSUoomNbb11y1JVa2EE+rWmBlqP5yLrWuLhmsQb3buFMfP4DNC8wq+U7xODfcB1Fk6aeViThx6YgeCTmhpY9EMksQqUhxhRTu9yPNhZcBASn/KJMXmGsWYEUKAFqDvwWpHkDmIs5Wm9NC0cW/rOznPvrqgffOkx4KwJ3HkFp6kku/8zEBWQKFfuBzZ4N9KIPdiaNlIgRNHwM8vhRydKkgfOpJOXn84+0/VIiBA/TXAvCK07C6rxBtPfbSmvCRGxf7Z88AlSYv2n9JsALKk7LS2jVeF6v0iB9aj22w4zHBC/05GxT+ApcE5On/BOx/7zlXKNqxHvt5JXGGVuOS0cQVjORqpwViQTAMKbf8/VD+fkybwG0qLUgKPj/h55Mn21L+0081YXu/Z5zqSKzL63dU/smPifjE8gh1QY8+4ZGphYVf2dpxOBoTTyC5owJWnbzU1/d/FQA/sMi48U6kuko/Vn3D8tlVJjgmwGrLWmqSFNmlw5bxNLHY+IFzWktZG0ofo5smy/CXXZwiFkJPn76p+uEpn0oKZIHIlHUxA9/HWJyX15BH4cvf0yH+czm0yo2jHDoKGpEXBbumMesTTIEZYEGVSiXMJrETNYAzE3Ib1FFP3rZBMq1f7y9mOzQx2x/fsel1o1K/YWm5dzO2CgWvLO7T5ezt2EWQkfU5Fz1QGJBf+qlgVNYPh+9nl5f6SxDMg9TTzfrKTwrHdK9Q7YaVfog4/9MuwZjwWJwOdbnetiKKGD/zvSsaezo+7giqaFxFKeGFH0aE6o4ndRn5TiXXXjoB8MEPj5qCZ38x0iowOq22NBWkPbTKQ02YvII16gtuiXNjk9U6f0RiNPm0FalGC3kqs+umV9wCCkixx3ix2LLC5jW2AePLWfMbmXyF14nIzsimkEwaX3khxyudu8ZD5aapyRgiugE0RSFT5eLeZt3JDZ5mPmqilFgAqExKA5CyOjFqwuoDtSnxL14MFNHdf9oXS7zLAp1xUnhf+cGVTEX1oUCKKh4+9KdJTaCVNkifNP1pt4znevk2MaK00jBRJ0GlJNxJv29PFY783Jmmfu2mVu0pkI24ct4DqQnmSgvngPVw5l6dpKPMPq+WaK5s42Eil7EnoV3d+WydB4IPkSIMNo6tjR+T313gop/bmK9OHMpEdss5N6axbzMIqLe0YjrsUm6WzkdjhY/nZGtJupcjKijZj5LHokCHSMyMcBGRDH18nK6apjMVAg5AeLKPdQVIut35vRtcmPNT+6XvF15UNi022x3PSUK8VuklSej6unosr0dH63+Wf0hO1n9B6n/9DomVJ34rzH++niFTX5v8XDXxMXB6POKrU2xffBbUxVHhUWmxl255g8rKrQ8t7DE1NIqIXLqL+YVDltMyyiVSv+c6P+CH+CdnkH7HdWxJLJD9K5+f2eeOMxdaeTe7MLQdThFNfw/IBNwrUcwxr0RJ9zxbiumB2j2doEREXVWXjmbkr0ul+rRVz6PylA3H6tGMFo+s15199lAvRPImP0RZnJeqafr9UXEOkdxqH2Nd1HkMkHdR6tFK3lvxPnMy1iFGMMJAA84n0jLrpQt0LBMJoB76/O1NBwq/STNi1BgZdqhJ49zFJRxvtjMzSZzetKUz5X61zLRhn2AP6GQ+Wb/a+RA7bzQdev4sJIYCH8cyf4aINVt8xtcHb8y4L5YwNf5w+mG3U3d2VDvBXtjjADMUdPLo2mQ8H0D9yR4rMbw33cTF7nixAuSAkvflom74nENwfRT0i4iTheVp/66Wq3rqJp8drca/IwWHitJeuDV+8oQkQjM+k8FiJj/2NBTBqSWz22R8y2bdHyfVv+M2s66edJT6sNsInAEUkMnVP1qGDO89UFmJu3IxfX7NHyki13Y/qkC1HZeA1dIw8M9+GgbyKyxC8e7BzWWCsc+ITdhhLj37M5aIZshy1/T1nYG8h7esQoGL6jVaAvXlJa1pXZ+IR6MbRu40a993shnWr0SgJtBi/m87H0rqeAvpTcz418On3v+BTd/Y5Dzc3OZQc4fBdGDD+wBnGnA5JtVO9yn35FH2brSn97iTfUz/3p7THv6l7FQJiK0jUgo6Yt/7+6oFe3KXfos1aSxEzmbdY1NsY5rS/gfv8vtO4kfC09Z7K9k46BtMdwR7P3GkBQ3wWLMzjeYZowrEV3xGNe+eLz0Qiu6f1eytbRnctTbuF5DQ994ukfd0MRuZUO/f0rlq3Uo+CmuFNLL17rs0bT9XFXV4swChaxNTi4HaTpBijc6/CKf/2fUebTabZv0tyghkLRVzkcg6rPtfbQMGwd1RJ3FsdEqtUQfozfryj49ykMrCS4fvRC05dS4UqzA8x0y0e2ddSFC1Lop7ZV4Gmt7NGQekvLswT+VMPG9v/FD00xWLkx+yCtlJSjprJ/PzKKzV40wPO3jBurP74vhFqFLYUqyq8xu2QhGxiD20Nc460/iWtM141xEqgIvmiyNUhQZ6yVe2dzcEtHAorL75ZHX+tDpPv8qDNs7gZ8IFoCWykcUZvJGzKtb5nmsMu+JMplStyUuVDJGjWFx/L+lauPdaw7uXKCIJGw3y/Gq3hzdsmxvSO+j7FG9Yg8W/9eIFCrV3Y02sWqLOsOYhFl156lAbDBE1g6cV2tdPZ7L/5Dw2flIBuMNND2fFk85BpjgVh22vnU+yO4619mk13YSyGy83RMV1hxAgSKAERKyBr042+vHkE3h4fQIuuKtrvFZMsRtuKQUpCgk8XM0ohyslHcUyXIj2qy7CDNr/erkhB+eTvrnjaMjvPLYgHwURoVdsK3QYNTZeVvMptLcl31d3XgMWp1t+CSzp6LaRyQg7w3HHIekB4bhh/rQq0CqAOAwsilGsh/oM1WusaROGfXLvS/MgiVME8Cu9v6fQvk0ZKE0ojOHkbVozSou4tRhVgjAwP3fEP4cWBkTF1MeJzw2Jjcqe//w6L6WdcZKJEP3YS3/fL4wC0+OjPas2pT6bMS3Tkq/qlNkGAJsTZi2bK55Yp7AaAOEKfoMqCDZG7+CuQt7d1e/w4pqrsCzOf8UmMP2V8nFf60RFlpuox+LCKRdVuJ9TpmfKFFHP445oiHRwsHD5f7VgPKFt+qs4/MZVIm6L6zM5jEoP0m8GjAFMca9q48uaJOxKgxctzh14ETvR4a8PS9tdBeq2u4WhLiiSW+c+7ox2o7YpYKglnEWLQbHLNzN4nZKq85X8kDKv47q4QdsRnnbUZM41f8N+Ro4kiNXcAlZzcPwTxa9u0ekCYAUjHk2uL+cZJI6Xevuafzyjr35/jRIzOrPkIxJZr0rTOX+fu1yuwLoMEU/maeeiN6UxdcdXueangpbK/cxqHZXxA6DjmRAPVL3bHO/D7e38PmQLgo02aEUHdW3tSO9tHyVQCz9FdZnu48wm0nUyVKyLlvQAVA3iMe+ZhOxPIPy6Wnq6P4Hkyv3t6GZaGtvFC21meNe3vKMyxHuZNr6rsjGYEC9NuT1VhUly9ah3weyltNOEjy5Ek6Tbnyu481kJeiIAT26woUELJfHeiuxCJAPAQ1+Nbqe/nGHdH1MJyScuX2pXYC1MoLnaXD4vDdXVCYV9Q4uo2wUbwoQHMyGn+tMfvXW/qVc9++zpJ4N0GJJRSzk23wQqxfqHJqXsSbFuxgYhy7B7eWpcW8dO4Sgt+c+YNLQTijrjhAHx6v7PyToJNwOOjXd0jt2u9ujh+tVke+fwqddDetlfh/Wt1pKO+nz1S8vaqmDtXeWNeTVvKEtbj3y6Z1fAjbtGwRkmZe9MSf8PaD6q59Am+1G3TVDRu2Oxo3anpnpgO0L7AZn7422gDQz9HpuRH6dmdmVKMvcy8sPNiMvbt+77+A7rvmLnSZcep8hLB1SMhjnLWM0xXFA/cgM9khhM+ujvb6KneNPq9A5fdoF/iiL4xSvOUDEA0mLIYjGerSOy8tGaJZAIVx6LtNVxAcX9BHsvUitjHYKxjqEDNQcXmfzQZsewAvH02e2fItExFBDJhSA66l43T2qNVF4NDbOcjjBoa8hNKygCmfen0e3y3b5i7K9QR3osYECfVZ4681S8xcIOyGXXkBnlZ+mGIQXxx9zmstruqNRhf1kPfVVYpVwYVcELAH3/2CrxyKJUQed7kzHeKLd8HHUWeW5d25DR5U9/gy8sGm8zjexMHW2eSnPHYe6JA3lPq0X09b1sFt9l0xTqCyb9/9CGsdxHd5g02ig2mjRGeG7UiErggMsCbtQooDknkVtCNTJMw/aOtGZ0y0bWyW0O/XpVmhUyq7QcRKqV8TQE7Srvedp9sIeJOfzxG7wlxdsdao7xFEjV0xBg+FIsGfX+c7y4PD7Lb1vMhXfJ3/Ul//hG/15OBXq4tc0ujzfCkLxNEORsKe2yt/60LSXkf00drAXdCD1AxpjqcKTVcqTJ4OR/9a3KrHoyvJKDWEy8OcprPZA53BajKVzo/oT588UmJ6I+6jCVGfXzQjX7CVKIjgoJk+KQArByFAEILq5e2XMBnV0OApzgUHouwfRO6Ofscvl6voWKIqll6MEC7GO5LjyuNcqa806KK32uVVNDInoRsRcjaNM8lBicZ0csRo6rkYu0jh43MhbF1ZH7y8vi9Z0sC4SNGcCNC5zzMOCfJM/8rOuE4tJ/fXkps/18eSb8WjfTbKGGI4APu0RsUQiX0Abu4S6djJjzAsPosEJtulymAulMiHrW5984lwkBbCImeNn/59nZBjSB22THE5zEnMcf4UlW2wb129svJs06lPszKCpvquYcEYv1aThfneNZoVB6vnNYNZLr8h66WH0pykFAMtPhfjrSWptdmGjHNDnyYiWogp+C0NEFES6yKN7gXXzhk5GLMB43fp/EXvSGsUm/5a7/rl7LHo2KMMU9eOD6+8Ah4SGFfTAXELh77HeDTY3XuMTKSsShY2/EM42Fe9RPCOIreEO0RcZPMAjCiK3ofY4i6vr0bE6tFOGgZ6gI/2Vctz880ixXZF8eX8t9zbkRS13ocX4iuUBk8FZfKU5/cfMNQs2xH7UZHrN4o7UmhDhOfhQv1c3us/PFG3bkazxhjllGrai1uDONF3MycESxsHfhVQBDNYYn9x3LiEDeVWnv8uYFY94uLyH+nJ0tX+4tBbDsswlcrda5w1hnJ68uz8RLLYAxQcpezSSBTk01xV26vq6BthuYIQMeF6vD4wUik+gItboICGR2J/RDuZKogeZIfSpSqPEefHB+nvyo7+NKx4Hp6xVvfCZCc7Ds/ebhxASJUyDf+Vz4/GOUL+mgNV8Su90k84fTaUK2tgLjQO9SEFLJb+G25UUIDAc+ZCF/W1zxdJwGf58DrCiA3zK9BVIf/uGRWm6qXMbFdQTmwH1IjmP8dHWJouijW9c4X9yNQHbrBhw+bNs3lvlqJZJzdVZc7GYU8Ahpm7ezAmd1nEy7AL470YbyQ4SdwbK68ZQZ2YrN2GX1XJCm+ieetRxfpU1rHOr6v4vmEvLgGsSCIy2vV1ZGi9DtOspgw1WLK039HSmKup42R1pyyiupGi0EEfXUB7CWuqgt4m2suko+bTVltFe/rE7Fnqt6g39m+OcY/7Dc15ggOSKAmHINIk7KX0VHSXlhmEjQWAtUOiLzyT3JqNpKRcbu5LuWjbPKwigaFPfijZeXXmQA2QLA9zY8nu3JOuUBtqOnFn5exa/XRyf+SXeUWsYTUwTuJougR0xzt/UXZ6qa/np+3nECgnAptJJQo4q5QJNEyx79t70HW//n/Yd/fCT2bvPjsVV4oWFvcD58I65s3UgfiHq2KbOu5XFSbB3wW6+965atLlbfzlaYxtjyg1uaYs3X8/nFmB1uOwjphAgJPTjqlrcDNerKVvkAqmmvbjNZdZ1odbI0NtPpEsSc3R8jsNvk/jBjh3xsbvIlO1s25IxvpLpGFlo7TtXgrOfL3sGptQU8oikkmzL/yqCt7oLmob6VFHntMNd3dWfEGRO9gbeglo4TX4JnD6NkKW2s2o1fSixPpDgYuTewavtuLjt3XCNI26mQsa1jXCW2VnKiQpEKRZsaUma69tH5YPNOH0/0msRWtCtPR85qpB/GGk240yGlkd31Ugwtx9qZVht6r4pn4Fel5gOrGnABT7dGs0n8nciRgvkJXJPiaZqfxLXSP6b6kcx0+80cp2bI6ejjfmDIqIqW+FB/2uCN0rSPKe1NVG1Uz0gLX8k6TOOBnQLMyJhqVSLGInh0k0A+pcTWQloiBcUP5RPays/JNEyN6ncUa6vfeUnRi6j7sU/+yWKTSLDuR5v/V3M0w7HIHe8K79yjdyMNdeMp4ZV9tsA3feexbmHYVH+LNcapq1gyWkpQMXk2mca4R7Y76KEkfCoqykANUaqpIX56jGCTOk/D9d4sMZU4ua7P8Wqah5IGE1GnQE73BTJKjR/dfPPlGK4fa0ysL777hBQwOLEUGZyH0YWnEgJKry6Ppxu5euCa+PA4+xx925ctDFguaHq87WIm/hZGV9qhvVEZOOe5BT77EQQJg2Avzme/9bFvVa7gP8s06ZGOfB7p6FkjMOismO4zOVZHyMUJ0UXjfxgz8eurGREMIbiApxViRTOYaN5nry+DPreQBKZ+sahDObT//niaeL4tLVSO9kXOElr/i4xqrFxkU6B0ZJodsfwuWTA4tcLhmuj+a3IM46I0xeSXKgpfR2rlF0fE7JvjhF7OTuaFkyKskez3WPCXczq2M00hBpz2bPWJLjfZicTC+Iu4pguvKtpbAERv8TfI65RaLhjgI/L/VkInWbKK60C1GzpHlhKsx+Kk2fWoM8JhAfKUM6QaY+M9+U2yjEQCJB3d29l3m4iZMPEnOGHQVVvmYqe4mx2Lipl0u6r/8b9V6Vbq25cgKJpQ4E3Vy0oZqQ+8PsTZRwIOL38i0OO0JA7PBD3qidJ79x+W1G7e+cseVTJeXFEWD9iNvvr9heeD5iKZE0SXaQNo9dy3oZ+Ebs9Gv+9yfxCpYEtfij9f3jy78kWGW3GsjhUNe1rk6G7pr4qtvGijAs8MvDYRML7kj3x1VadcpRIOuBrMJzExkg8ZFfOUBfmeOKZd6tCXBaLIm73aY6nu5f9oJkAvvQ39rGmliW4msB4bmi/50LX5SfYUlYJ8tdG2L4UCEk5I4dD0PtUyNNMiEz3bc3nGA80LktiG0mYHqzSIoTqcgvInqCCyZN1IiXkmvZGoBilYVU7bfFXhM07cJH0PNhIqn+VY4lTaqDq39HRA4ghDpdjvkSYgVSexeGJTZytdjS26c5mcowOurCiCS0S8z/BjUndrPLKuHaNbInQXctCOtHPsA5Ssri+gQ3cCdJV+pDVYM2D0YbcXiJxSYPZyObYNEHtEJcxuX8/EUAMNQN3zAhcjYFuny5wXVEV5gOBQIKnFuNeHqt7uanmLYzLIdXdU1fBdJcnyM3DDM+d6O3tS8acS/Pg8oUeMnY+8wGpxBodvX2nUux3zE8rdU2FzChEwPI9bWmZap8IfxH29POUP0kE2vS2/VzL4echbrHzdXEguydAHubQqr+QcPSG8bVaQLnYuuLT7Mnvkn5ZU1KTi1w9H/12gyuzCXRjvrG1l2XYjc3wWWNn3BBqkqOIll+f/LDY+EtEtSJSzc+A3ZC/OZMpfdMSAifAxkoMfq4C4fP1enqsSS1483q/KOl3D5HG9tvc4DeEPtmhjT3hrjnxwBYZ0S4T79uir+RTPjhtBl49kowEPtYpchGV6MMdazleESAyckQVziKGtxvIsCpJm6VJLlt6l33tKYrX3nxXDx10VU6u4PrXi+p+xJKTM/M4x11J9MpxYbx5xuS4eVdbTfJLLXVV2whdAuh+O7KsF+7326I+s6eEfa81f0TRWnO4sGIbznbuctEd4n4hyiNbS9eWZed365advx4dvV49MIrJFkciutiPRC4XMSGzUX3765vnyjchIoXHDPNp0eO/4AintClhGMFseLwE/fuoue3V1dbGa1nTUucKPqfyQv2mKwO2M0a1f50cvuIZjAUJuujrmFhjPRYfkEnOtIQEs+qYm69D1N0OEXa/I7z3Z3mlszR11Kpk9OUhl9kscCU+Aa2wldktxyle5o476Iw3BKaCfN2hOywhOA1QgTKYf60cGtGL5Q+ii1VlhB//nFz98P1mRU1yc3oxDxM/V9dHqWJ58uW8IYt0o0fI2RV1vhVPt8xTWUv1rezCe2zqufesgsCPqIhkwbMYtP4Rri+ydC82UvMzPjuHAtaPX32ntBEUyYu+x2wUoeg1c9F4Xux0rrT87dI8FfDtu3h7MQisYBJiWTxtHct5sahOYCldPfEyaN9h1PQQLJMKHLN3mho+724N5VvfFcZ/ODUSRGfEkZ0J+9luhozk7VjPCECvrAGY5HqAvm2ctsi1STdmXPX8bD91pNTOPtIW38e3Jp/JGzSoQzCzfjNVR1ROfV9bHo/VOPp7dXSo/F6Q39F4gs1l37xlIu56pRvNtNXu0vs1qN8XUST9s6iyJvJcTCnz5hcZxnqyHLlc6vP0ccHSNK6y4qb/VJbSyL0R7J5eTH3786vu4MM4u9qZkq4q73qBbwT9HBtPGUe4i/XS8i+ifge4U2zc1IfeDD9HM/QgeXpjdEhL/Vb4XYn4wvvqYGN15U5Dl3UZA6Bevrq+gu+iJ4MbdYhkPlv4Bjt+LqZgmMrR+dbQi+lxgQpriwcBLPwheQB8wi7ITqKPhyDlbSmXoch0tZQo7xHBtf69i014O2qxELq5jegcTVEfkQ+KyfHcihVQFyO0JPUye3l0O4AxSPveb3LHayZLnlQO14qvsZdd6y6DSUqG1QZCaWkjkhDxq76L++gJUuzXJc52W7677XEIOMoJTXJY8Tr9cEY4F+xacCMgQ5AGIkWKlpQPL8UdAFhf+9yoVvli+lfFrihdaJxprmBX6yhQbTsS0WIgZByvLscKOgaEYLobzA+aw9VAwWwcibL4SYsAsaQfpbmnrSwh+MfGXeU1VRLej3QFR2f9K3E6kcgHjvRQSD0iSfJK0sG8Y1ysaOR4E3JCf2Qo6ApkoAmUpqMJa/zi/xNhSQMk3cqe4vPnui/RtS5o+sXT+MVtJkA79qNaKJmhgwnTsRX5JJ+LvycrJrH81VVfPt75XZkH7Npf6pFEgZJLTWJZIsJCFPzojXsFKcGcSv5GPrwMV1KYvChhT4VezG4YhAeEaoYSW1SnVv4Ju80t9/dbWAKUDR+7Ncr2HbTdqeprF19Xs5Wq0b7LWv4IZulp+i53yfKZnQSBpvqoK09kXfgEhsl1ve91F5P6dTjRsUEcCoIaV4ACur+Qe+a/UTnFEZI2EJL3ymnwgh/vJwZsjr8KmaxQYoBU1JGDerZy8OOzhquoh6ewkMbptCo0fgoMQ91dvF+QDI1vNPSHTC70QyaynA157rDy24+J0oWo6K9v1bFjKeaOI1yZ79vVTBevCqWmg3sUO9S6B+U/Hg9NcjRtelcQ8q5Um72nqCSOaePtghFPP1tY3a4gES0buB8pAb6wrSe5m0fppVGMpL5d8OVjIzeL6ZL7KgbAJi+gehq5QhtrTEyeOxCV++Qz7KK4vIL58n3nOJ9hHT4t/j0Qvv2Ml0/ExVYh8qsUOsr6z0z75PHGku7G4JnKxsiG6MHNKbi8/b2L3miaD5xULiOjrtOi+FwvBlT34kTcUDy81vrJoOvBU7oeehgetPIHWlE6mrGW04wNx/c884BkhME/fuRgRNnOPAEXUcwQrM8VLT9EO5oHNIjyL5ObleT/NQfg121jT2JvVBU2BU6Q0mBHGbLuNTZMjz+1WYVuvyqIygZAzZkAuJJS7U3c/7u1FMvCw4BxU4EsTp6/OebMbWxKVbHlapjgZ2ItkSPED0i6eenQZYK+cDLWy35h2uCXi5gtddz0lti00F372rJI9sr3aJPs29Ggr6PvRDZvf1zc9u4Z6ojUpyYBGJvBA0g5eIVGDMd+jiPbVCnDeDlDMcrX7lisfUIdhVrTLkNn1WbHBp4FTHvFyziDkdjFxHx/lmPefVlq6e/IMlSInml5g+YV1esBfvGCcScMHuuksdXYMj35n85OXnqMZK8QLkf2vquOL89MlD4L43MkX1jGUC4O50lw5cKTmTAhx/mr86K+rh4+a4pkYiCW0IlqtwcsR/VUgvcPzHfQRSVAWpGhrq3ZPd63qm5vCv+SLjuJYuKN/I6f1b8IH/Js8TEzHkw+apLSorewSpFvoV1N+N+TTlVfVf28rvf80TIIyyRyOsw/sW8c3SL/qqa0gCjsrpwGV5Beqy5/+RMJ8fPXrItl8YKMpRI6ygzk2oJHPbO4A5rBkrvLeSUKvrp/Yec3FKq+IPVm2A7E/csHTboTrJccj/k7Rrd7MzmeCsTUxOY1ydrK8EM5ihBcO1cmO3XB+vOz2Orhe1kXjEvJ0J/5z1dUIoywGgouNgN9Z1fD82DmWsZp2MFrXNRheKkSs++ZcTizZf7lHHMepKp6xJSg6vXGjAxZzu7MtRCLeml1BJu1nwM96rwsx3iZU1pzjnQHeF49amPvr87w8Hgln6PpyCQpCQ11SMUEeHl7KEXgzDQDtDNmbTZRGW5Fqy3OO8hxd9jQp41nDxfdvgarRHGKJrZg/IuaAZGsv2hFuYLFPHLfkum6MZPhvKS8oH4uPj+JVZxdTiSalfpHcjvQuk1f3e0+s3E/UOImxIr4x3i39NZMiGFUsEkfJ3b5hmJEW/PX6VP5TS6nhjCaolwK+44cNpjw3w6g25kbjOzgDO1EnU9RcD6T/J2yqFRgE5ETyIfS+8W4pdkohRb69UHFXKzqNxifVy7WooZlvMDx1C5wIQLfKTuZ+C50tAiKy7gepN0wH7t2BXyhheaKP9ZllLbqGmyZ6koL6pQuQSiNj7B0KScXyQZV6z5RpVMVemkZMkEFXVpoGp7hM+5HGFFiUtjLzCyoho5jf3Fg5mn4op1BoEMu0Wip+IVW6BMxlItx0uVbgFZQcZW1vhB3X2kfXwopo9S/w07sPj67XBuOFfWgeTEF+W8ia2lD0Q7PsGfVANcvroLDGFC0Ur+cs831IkDZGQROEj247WRjYN2BBx5d030FzNFPWAzqDAdbBSjVLV9U03irdikc53uEyyKnNSEJZ6iARpzN/gveYObMFn0zJZANv8atzNcN9TEVU/o4mWK9xqRb1pk+bphf71hWfeADIr3nwXr9ZAYq6dccy22c/L6GaBJ05ytI15q+3IvRvHhp5Ido+1fIMi4jmcpAKADPgLjd2w53LgarpgWlnm50RwPUVWP8Js8t+82LpHbcFMTDKiD/F+kKE9j+R9X1nS5uuK/no2hFSk00P6/eselSlhp1ittRhAQ0rFxrGKGIUTNWO1aGpZSCBmD6v5tZmYvuKE+kKudCZXc0Ngzaq88ZCnBw1P9SHtxOjPOboS5ShtmXeXSteSp8JfXK1OUnH3oBZBx6SiHrYR1vyHmVa0K92TL83Gh00ApmFr+SSsNKC7GfQwfbBYur6msP6S37oTLbsWKsobcr9SvNyowCRnwMct4r1APgphfAHMYr6VyB9QfHTSxdTGaHlpU6+iBPn1G5kVP8pCQlFRHqdThFMEfkOj9eapdjFTPsZs61ZZttPyw7srKmU6LL+OBOVZ2N7V7gIqKpr1J7xkQGRi4G9MTeGAM07d5MrzGhoZ5Tgezp2i7/UHyo27f7xXZw0ODJoJpqlwg22AaYbjXRyZid5PmqcxprK6dC292UG9JdAM8JoCekK+Rkn/+ko0En3APh+ei0PMhmM6ZAq2tAVnRaeaPQSPcxLP3m5r0ZOWVT1cG1fxWYlB/l9qa/PqzV2dfu6PIBf5oSTvxHC9s3s8gbW652UtfuaQStwfbjpbsZWGL1G20kOr7jJRo66RtNHhz9IusAe0E7Xsj0NdSZK82Kn0BlU8m377hOHVe0ZqCDZQ6R6lGx+RplmLimFqOMapgTlfeYE/WH0WEtjeimTGlutlptfJ6lu1i2X6TBrB3TFz3FhCnO8ct+YN2ZtHdCMS54Qe9c+T89mV3hdDm6AituiLbHrGFODNwZ+VF94+OlEwkqCbIOFMFVNdszjiOJAevXYqbkXcriC233AdOy6FDBQPzM3UnAfxaKXc55i40fVX0/+ejLFP398RIdcWCu0rV3pmHT0T+m2khxH6CTSWh+qzzQ04j7bTIt4wBgoqyzNuTzMR60nz1C5Y/m5kGs0ytbCdl4LDcEok265kjV/t+GbZ75DYNU97pXCjJUWVLTa2YK1iyS7TZ1WeqSRfAtA6keON32o3GhLThl0CbA57ijSqF/XjopYAkmIJfN30zBWNiAqhRRWWydYiKdgfK1UklszujzVJ5qxsmjda6R+c47ii0Vf30YP3+RcARHVOo6RIltnGWnqEFZgAwnljw7En60FrJ4GN3d/CoXwS1+yWHL0wCiVF/aFIfbo18iDIqJ3ttdLKpGrzCnT/V/krHuy7Q4LPKY/L6J+eopoOR6FlSoHhbTQbjwo25Hg8xWV6OR37kwLV6LgSMvPvNnJb8KJPRcWKxrHlNcS2RrB0/AxytfPWNe3JYplVNTK20Z+mhug6qMP9vb7bxqpW2wZmO55V1CAN3pvVekSz2o7cmmB6479TPQI33koe/h0iP0K6ok66yVTVeuE1s2QtmI1yLlUhUbu59TIlViiG+YSsEsG8Xh54cL/TInyXN5CXs5k+8AX34Xqo7wVOjjnyckaT+UKOYP+9HNRkJ2f4Loh8ISgyF6pw1AEsJaDIcgRyKHslpPlHGaQfDhZvmU/gKfwwTqp1OArAqwWsiByJEy47qIqiaG77HKQJ3tneAojQnoQgPDigI+XU/4mIWxdirG+hYkr51Tv6U08x609P8j1O3i8/zSqguk2QT/o4MoK12Ze+lKmqVZP4CjfwAe7UGp+TDD7ecocwhI6d8fXsTxNzWjbA4McuNBH3rjLsmDyZhYFzdxsF9icu62riIqPeIuP+wUYT5D6aibqHicUEkpy453bUMAeS/VGhp6IEGhVoz1lNIlSN4VdllulIjdiR13wj8TrOBaoNjajdGDB6OkV8O1qyYkXSnkDVyJ0Q5lYv4AjXCeyG3WD90wvY8jjahCSPameGU7JgTIXHl6c33r1FYzCr94uq7fz+Wsx25IhEzs3I4aM7XaMOOwt8dtXWHtZfG9UCLx0GHn2Jde1dYqQ7z4/laXsQlwpU0BPrmmp9daWLfW60sQ2FBOXDCeLYxEK90p6+uTwDtwSKGA1rmdnEUR0uxc9eWPtgEbWflkzYuTdoImRwe14Q3amdEZJ8l6tC+muKx26bHdYyFgenYWTmDuEGy7r+6hp3ldAY5omjZ/BuJ5411HqruMMFJbl1bKmPNY0d5fCks8lBD4PuMR6VO91R1dQ8XJ+5+QMXd71pMg9XS2oByG7/X2srmtSnyiE/j+tqjdijowd2/TiPegr/p0yAigFzE/8cqdyeU08oA/5pdAUzy70ASgrm5/HAqVqgLPjerVCGdCGXFtgLcRC7/0120wuM004l/KoYC95mHy7IU27+1Fb4Xakhsv4BXdgeTN8xgkMfzz6PC4A0TVeXBSGLmi6t4xsbzsdzBuSmVHb9ZYIGzn0XWcmN/GNsYZzjsSdIgsXImag012jI15TR7qSuoo4m53wWoaS2zYLfsKyW4YZbvHL0xs2uLHmyNYfoNFuXPjqCEIb3t2G0OIIxFmtegFB4RmLgNl9wG7gkR7Z6Xb7RqhtvaQ2pqC8C4mExe9gc2KlXTvAb7ey9mq+YdyLy4BssyhfsLDopBv5KaqvHiVcX5ysHwUIh87Nxu6Tj1VoLmgCVPxWAvo+hEzhR4J0b14WQAMd7F+NZctcX6Rnwx8u+MKvJXtRiR7I30KHSNIKMsHXvjgT7wNxECCe6H5iuc3AerAavtmpQJI0f8SBeq3xnvmvgKYN32PwK96umc+rkU6LMuBlPb2cjixZWbsAyizLeaGNLeyGu67mED7VP3LpCHZqGjOEXs0oikh49jKugsqxndVQiUlS1Fx1Zte5zCSd5Y6keIKK0lR+mZ0X6/Mb4Ri2zQ1GPJdvlQKYEJLYqa8jfHi9EWKhP2qwWqfywiQp+qM6EfHf8mZV4SKnUhQphKfsA/CoXo6eYFCIeco0u53/iOWvz81j4PxkUzXq8Vg9fZpe6E3Ta9adRgSODY6Cpr+yC/fsWJMlB9XbWr6u9/Uom58gF788c7XUB2+GKi3zkYW/l7w6Ipdyyl51TK1vd304X91HtuJLcXISXl2/n781IBJVrbxBOS0uyK+w5ld6cA3GieIG8cd8vo5HzlHbtNfsOxjH0fidFt/MOVp2nfvYYJsP/OyZncCXZJPfwa2m71BP8I0Z96XlTqofzudc5JVdZ3i7pLQH2KMqn0Sx49l5iZ0SSpMuMaWsCj/vK8UZkCsMCXWizqYzldI5Rw/XyD0RgaFwf7zlME1VXhvpvO7jvIgmSi7GLHp//XxLRolhprWIHEyAriRr9Xkf1cjLk+0n7kQ9itYy5yfjGKhKLUQ7T82Pm/U/HLquqL4q0Uk8NUW5odXKjk5s0DLTJtzgQdHC+xbC53ran22+Ujvyc3FGOgElKPL/ixV/15SEIIWPHy2w5uqVldAPsL68Fws3ujzp/I3MFti53lc9p4yW1ODj7Dfu1qyvymnr6h/Am/XqdYSGVbtP7fvQPd/KiF8bFmkS4zea+kTkV25PTjduF4k6oqwN08l0Fo36JBzIHdXak9uGrgnaUILJ3adbM909sntLbXntKHyFi24p1LWnDM6ZyIZszswpG991eGxQKGQD87LrKnwcEDVFgKKw9QTCO61o+I7r9GmHXGJfh90e4qIz6LkuH4JOMDcUbuuHKn7SVNu/6CGXEO/w+aTAVR8BLmLbV2qyhJ/mCn+qm9LaoV5PG7eDEpjdAlKdlrsehucgtqoAOs7LtYLTuojoYlV1cFoBo+oHiju0EXIbOQ4p+xk3Bvc9ljgcupVOwfrQNU7urm632Kk9ZA8sG3rSjoBnegO7AuGq/gESNOWXlDDpb1Km7hO365J4y3MUvKvj7gfzlcn29kd2v3MUuK0SZZU4lzxJL3XtCKUtBoOLvAAVG492TouV7sQdemyGHpcsmQpNkZdibzfNXbjdP66h8+FSXnKxdzEqmaLaMN8iJcC27HdOP20VbyB5XvrjOvFX716ruNvsHdST/Pl/EEyU9iptKMuoqwvMLbJWnGD8qmVJcBO4krPj5SvlGRL/eNjohjjzfuSgycOgqD2CnS284F1SDNQqhBhMNOp4KAPBTd7xiZlJ67dROTDT3r66AZlp4t3cWRNfDmdNPOLA2ILJUgkNSzesCsbiFOAN+201AM6AqE6gRyJeUVFMBEF68XE2H85HCJHFHabZR81pLuVKVX+Ttp/0CM24qp92w88t5MlM5W72AbHQ/LNYeMILKSpNq4+ftNoaT/1dF0XWfBxYzY7OcPkwMxzOfnK+S+WWespreuDrlbQOt+8ieWx8GIQxUoakz85v6tiPaneIlySB6Tcfuxa6obyAdENXZazcFZvKeatZlfNWM2esWp0RhcQ50Rxvg6d2bMIO/Wk88gW06tuzaf5kIN2XSMDfWt8JtYT97FpnG2zcgHvznK77L7QIyfOVDjyHLnhcRN1xPjQ7Y6xP+sVKdi8PPPuXNLxV5jNI7jQ5agefgEBjLjZfHGEIN+aFTxMK+ZtZ+dp5vUokyVmzdSd8I9ulyWsQRq16MkGJtVwB5JpljyoSNCM5SbE7E1LvJ2ILgkWbEg7CPTnhBS0OBN/jQhDoW1m6IlX7cQR0Zg/1xlyFceEIDtf0GGqAJ7rHGdgjKZRrqtSSUkaoLfGXF2nzSZZtPc/8mkGVdE90qc9RCMWJVF36N1crJUdjIj7xHs+UptFnez5UeGaMjeQoljWt45QIDpNPGQsfDn1kDaR3eX2+GWko3/yepGcillqz743/U3r6bKVZtCgW3oKqaOk2/eTxY6r72zxISxqsQi7slgTvAt2MTbAVchw9hv1m/eMvP0vlPqJibpLG5qUwdw28tEmHFfSBAZ1WQ/1NqzC1v5prSzDVP57mez3LKe8q7qXOgubnvUuLMrW/Bn4k8zZfQY98ZbTFEyz66MG/SrLl+bdasV2dTaDrhxeYrzV+ZOOC2h/UpaSkoNJ/lTqQwqxuDmansgYH7kWPcMsMNOADYt+F07HS+uG0mWn8nVWiRZ/Tj2K1SEiAbyQjUhiylFtedNvq0QcfVD+ckhd+K/PjzrtlXDdM5REzqT54VNGY9/Q7fEdLXsOgMpJ/efdMVw7FD83TI8xlsW4mdXb95jyJ+TFOt+VROxmyNPA5fsNPGH+ixH/68RfxYFm90kS1U2MUAf3FVEiz3K5HpZRMh+2X2tusLB5LOhzrH/AjthtNbHB3WEFWJvKrGCD5hTB0FkLxw481+G6rGRIOc4XSn+o3YmvgG5G4P96Orlh1wD+D6Umq+SZ11HMwd/wBBfIfNZ7nN+crEXYEF6viQOQsc/AkaStaohEePK0+W73O3bKib6uf3Tdr5nv1nRoOiRsyMSzjX+VN15u8sW6u4P6LzjbwDilyVGn8YTCk6oBBDKHqPMGbdmpkQnC4ZnrTkKZgcgzrYlAbNpVHtaFPKIrytTxqA038sn689cd3UhkbVy8CvFELplYWgVrvJCOWAVjlSeKQPcUZkDAmnUMNRLO2LiZjEgZU5X2Fye4ZC8csprcYgxwwfGny/jNpVXezYxQjq+1lr4ibVERoDaSmDSyWuzGWAgt4tkBMV42XMLq7WwpWJV9aaaBOPootBBxH4XuuHZK3iB6slDAGR76jCR+ffUp7c7Q5wO4c/2SRbhVIuWNZYmLVfnZ3mHLgrub102JZ7hvTd7g93+0OF9hFXVzJCjjnWrRlcysWl4ay6pjqC1CA3+bOjA7VvpzDZ12/Ns4sdzzsTn/vbtU9C9+/FfW39xdwe+FUG5os9/ubiO8EQKs/UweZcATn/sKIHRFUFsJHLkBbJjT85KM/XfzugXsoWN3Z+VR27kePA7zSa0auuIOijPbD06GlibJ7XEwnBv8+jXG0WM5tFeotCxk+0m0Rgl9CjLcfg19mIUID/TQHM2nbAz7p11xPfUVjJXljZAZvGKCPYqFzrBHtSCZn/uWWLj3fgYsT4Uby9WgqKg4wzU0RoKySF7NbGnJ6Vqb5/GLv+2bbFOLofLnlbMYDgFFfGOb2IHMdZo8vTXMfoOQ9NsJ083cAy1YkQk5rITUschAxwQ3LHtIeLt/f65EfmRAUnzsulRwH82XtAqpNhZkoQPLLDnxrwwYKn24AIjAfZI34yullyXqSFQHhQxEN0bl5he/uTN+ujUF3HB18Tydc4StjxcCrCixO6QdWe33xu8VU9bNCkOpGzME1nwaDhNRUG0pYfv766GU3BoqXcqkKRVJD8cxPz5bCw20B5CMPmrzlnGy3LfSZ1B3xFuPNgjcsEHtB50qA4T0zQH9YQjeP+QGhAnzVJOcIWvajt/33gDvkavedDiiXm3DGwCdUAhkqKQMVGxfn13NdLABgiQnSBS9W7vXfvGlasDOpGXeaxYt9V1mITT1fwsHXAdbzyVFR+1wirHLn4qVt9Up7RVSNSpUs5o/UNjkCxb2JcfKe2udnmET/oimsIzzfZru5N0r+9Bbncu5PDr5s4iRqFbtthFXxauCKNTntXw+NzC2l/Su3kU+gbhKgOfeQ8MBDWZLRI4xeKlBFcqF1myaleuyzTzULVqETPD7fcgX61wgbZckTOL7FHD0Fi230tAOLLgnHIbsNz3K3AX/Q74pB8XsbDbUK79TOCvbvd5YqLkm/RQblfgwHoeNeuIfpTSh4//1Z3Y5ZVfRUaIvxHBf1ckWoLGKo5L2L+Oc7Cd7lAva9EVOEsW9M7oDFSdyT6nnURxEvUknx3FHKVY21LOZLGwhdov6YvPbifjf0jMgsfUek15/S9AvJWoBufk4oAaPx9FSf0fH16sZz4JlruC3kENIIODDVmOzjT5+0ErVWKpryRVe3ca+4Dly5mliEMfun/BcFjhYvvVv23ml1R3h88zyecp5n8q8IltiNlNFm0cCm67/xGeo99lg3ShAAIEyePEzIWk7d7rt+aJF729HGd1q3zvlxc+RfoTmr4gLvvmrGaeu0Of6zqzLonU+3t62DsByavm/ERiVxcsoJ2sstWnIQM9wzRJNhBg/8yOAFsIxyh/LSG7Te8uOH09s73YRoeKilUQjX8UzAnfLcjDk9SNMG4QrK94Qq9qawzqtLAxOlJPcQCVQuFghLEy7lPNOGQprLZmwNR+xZtm5IhaUMmUkGUIs+KppKDSkmbMV9rGBcY9e8NJwEmjMdFZhMctAO7963S8onFDz+Cj1oEogRRU2DNZGjhlZaXb0z1xUblDyAoD8/LJwBE9DMRrW7umN0Az+NXDQjH5kSDMLSn54DgSzTMW93tSFkBX+4MZvUTZXd3lUVZAd/SXB8vlzKazcqTxeqwFQlEPhFdyqB1pPOK6cQziSS/NIzKF3hGS8zQRrYF2ayhiZpgml5OhJwT2m+VNEosFCToLCv2vUUXp0JsekzP8b4cFLw7hO3QvVa9haqrflo4D4jogNw/CqBan4NRYy6LTUxUJEaGBtrko7WWRPeursWD0FhFD5NKPHiKLEfKOxSJSHz+chXR/sd4Sm6M4du1wGAlZixdhjMle9LWMuvTJEoFesCBc6PNVoJjlyMVBc/ticZeFd4Pb/gu4LpEUXH0br6uwmYy2PEB6hrcP+bO4+c/puBmO5KJfUpUU2tcrk62r5PsRXzAWCfUwVWt3zwxa5IymSMBHjK0mTcPFXTnqqZmsJoO2huCPxENUwkkSbf7i7vh1O4SXak9tmJE+j0RIub8lbuwD1qbe4i2yqN82JNWBmnTgbYHHum1J59pCvsXuK2PQ4FG8GZ//X5YYRspK3ssUuBiv5qxjiWaXwJTi5nb8+5AMgHDdZF0PQulerVL8jFGan2rF1zycvZ944aMaQaVOH4ME6WkkvXzcw9C8eCRj77cQL+9//l/yoY5cv+3G9Npbwni77RY9Y4B169qfrZIbPYByyTPUeAWOmhLVs+0Z517uOmI/xKrEvKC7zRS1hpIxZBORd1e2HvspUvevzMDFFwy+p1u7gn9W6tw1nhdoIsmUQcxVrMvcInh7iBvv0E/saOa606oRpr+oBCTcQMPbSZh58xSw9yy+RHNIDzy+idN0+/UCafIfEiR5fgzT4JEU1gyzunO3juhKzg7jB4X36nUeT7xmmD4Qud2vItJ26Kqs+6p90mekH3h1Zij9Qo/aHk5TzyCUQ7gEkbnnXux4weyiBAMSuNz3mS6Utm579XiaJtsxTpuJXnyH+EMwCp406POB5/xQZX+82LH4yxleLQkpPi/sr9KLxrq+EmtNhTZ8cxEmF0sGYBGx71Im8kj2v0tGYDur+dyTpKITD25SnxovHloW3DDPFfsA+UOk51ave6CdrXkDfVulwQfTMrJeeCZz3P/tJMJloLXv0NEUsJ2e795I+KU2wOCK6n6H8nUeolvq7zcDilRLiU7np0tbYiMm+r72J8PBxoVXLppHmn8dcNlYjmEVtw8AVtFIPsXqnyXRkEkrOrfU6wwiSPdLe4/v3l5jK0XPyocyw50s+dx9uN+Qb94gbzhuQtJnfFHlpFkdHl0vBPi8qh8FZW+CEK95GrjyeFtLZRVdk7BdHrvguH07P5/Kr0zuvKJjX0mOq2f/i1MBd4fa4/A487u0QZ53f1t1vKRzbYmQL584Mzg9KF97/uuGrjEkqiEJ7cz9utX9T43peidyup1fNAUhiILfNy22gJeRKenan+jD+4vLy+VAINEQVZpq81bdxo+KKpFRrXDIiN2ZDtuc7j9atsLN5ikU6JHfjbL+msiQKzWO9bpW0qzNv5CMz3E4vUzxqAqo0XoLdU51hjjydsaR1qa1WPZ6oS7q41+ED0+EklGlwhhPrlsK4Ip0OtdIy10fYghEKLvKYT72LYjsIM57C7ribda3wJFPOU2ASPuouL1XBnmNXprFDZpNRZ+VqR4OhGgy8GlWS4b1oC9GbXHCxSwny+VC5GgJn9kqGNFA2feL7ZKNQgMACA02m6niDEpiztK+xyH3ypiVhdJeXzxhGrQ5g26XFZSA/rJe9zUdFPxK+oLuva6oT7FNEn0B1zxDLlJH3PqrMr4cBZDxNf+hK+xZXw4uROx8Iqg+gUgdtK1Ac3ehg2RmSq3krbaot/WXFqUmuVyy9WU7cdMCoy+Ze2Qsw++FsXyoGOLunIfnUhFJ33ExfEBufFSpFVrC0k/V+mmU/Vak3bHzmFQRijFHOIM/hqJZt3Tk4gAjEPnbENU7y3Ukdn15fjGIGzhAwNmSG+49mlHMZfSt/QqmXasfSlhruAUJRqXXZsbeuDTukT2+XGXBWTGG/2kc2/8UnA58YHugd4+8xxWa/Pa+gAV3blbrXHfaVQfY0JBYIqql98qW2zKjx7+06AC9qti1eymwbQT6qWzxs+EIKeagOh/+0IirMWMYC+6W8q+4rarkznT1eNtUT3qKU5mC3LwU/ov/7tfsI5JWp6wzkpKZZQp442q4F4Zg7yUvii4AngBzIrFmhLdaC0TGZsd7eFHQpDlwpFex7f6dNbmvw7OPhmvddHJ90x+ogEWFFN8UkHIX90mtoRhzMK5/3Z6+GDjTm5Qubl/CWWo0Qtk74k2lZwAEFYGBU1XClZTEBMq5egnGSRbf1COoLXPlVXZTQLneJuSwhEI5D65Rpih6pCC1FuUcLzpJxjeEX4T/NtgQFgK/g43KxzcOYwaZunAPryrHp/V2Wf9j2VjdQzWaylrelR/jVYceCJtRWVXPVAI7NeMmrkNFo9S1tF1ZYo0urKuUJYmoCwD3HRVPVe9lS6pR6ijcddfW1KRLZ93HOLM9jKIF/QVTuOF/eBK2eJpqqji3+xkBD+IJflMslL6F7ISzDJS2CX5PmS4LkjLH+ejRTNd6RRH7A+DsMdqcQLvOJd4uX1q8VPFADHnvvpjoXQVom43q7JhWMBIhq3zXOwUDhxAyWKvWQyZRFz13jwCF7qqT4xHVIxD7ViGWpcsJt9WrSzunWFy55QzVUic0nZSP0Hr3D+84e/blDYlHkPtva4kCg/GO6LUxVLjrR6qi3LbAJ7/mRpz2HRGM/K7mh55J4w700UkQXpGLHfHdQTiik82dSzIe4tVR72paBf6Kgkibq+ErgoSyZrukgIvVF5ECu7cppXwjU7gAQQQ5BzE3ciicjJ5nKYD1jfocKfdRBO82Axx+wWGEyKRY1f8+5MyCZtQN90DERHVs7mNYj89Q4lM2YgTLhEkSqRKoQud8HwKJ17Xt/e6yIIePpnzC+VTOLJduuXF323pXkT0aAdp8tdhXIH+z1q+iD2JitodLbNh/znKgmL8ppKbc68Vn9eRuo+/SI7OejZhwcH7AG1v8QfCrvSVQFO+WKYGjOWeXdHSILyjhDvIYGIR2rtZJlXCOWfRu6J1iY5xbanE/1XbnAmLonUdRXzbhBRqZqyxKWUuZxLnrsgWqomvFdF6eonhjCHb6MFtOvNYSX9VZpTrno4osVf5OzE+0JYPT1O8/5my2tH7IPeOjWZjnBHNVMM0xiczHMt5Ptmf8y6I/Tarq9wCk+jhubPdSNJ491dtspQ2eoDEdckL97VTKXyfAaU/YJ+7CaJ+wHmcXktr4Iio6d9b+t7iiWHC2YOIyxHWmPeoTm4GaWz7jv20AQLrc1aq9OTykBMhvcInzzYKQIn84HhTNjJNBB5TC9PIZhwZaEo80sV1x0siceKWowvLDOq4f3iuiO39ZqfCR/k3TJHT6BR43Eq8Uh7O+zYiZSAIE1xlYYhpIsE1lRFnuUAjQOzoL3fFBQHAqLgkcyHD8WJjV7JPDL/o/RIk70Q94z+06ObwuwJiBB5oWl7OyEtWza7SfBkffP4N9TL9QduF0pa2233miFdsDQ4kNlRL1w7H72Hl7KCPDj+FW8oBUMUuIhN0utGA/GNPBJfcmA7FFRzyzKPBjJHjdjP+LZPW2iCrulrKzu5q8cbmh6PFRjShxvjGM3tajX1l/vBJnh4eCMOE6IBVHVaDXvkNAMVZyBnZgskLkimT7s5GXkPLjYI5i+k53rJiTyXi5h9+8cYzaAo2mZPYafJLakMtj6nJu0FDMnJCMphV1vEyDKTWab1xdzWoUZJ+K2moi4eB4DqVhl5ed7Hw8fZzPeY58TVCAAzZbCpAkha6vAzCBqtt3E5jGagCphVfKZXapXIQX/SnosIr/RL5aFZdR2psdWaarE+qpiL83hQYMJwUOi6lEeFBwwXPaybdsO5gcrluaFbB3kOd+/xfktIm7jXZlPFD/fT+W9dKBRHUD5JeYBAK/oqM/h9XC563AzzRxTFj+926R2f8O5FG/OnO3stxBY9HRdk08HcHYt4iz38TB8Dee52h/QbvoMVGjjhbSHELEb8gS8S6ywZ1KsttRzZDdd0jB4A1H8Bfo1H4QlUxudfTWutQfqqDLA9kJqXVyEJokoPc4Za1bXYXqmypYaX81sgyEUgNbWaE4w4HTYTgP6Et74eoX9IWsG9iGQX54qUuvtYacFEzqB0RX2fW6taKJf1IUaGpslNSusf0kvb9Tm0QOGi4gaqjWIfSU8c026UYyy2qHD49ceV9VVB/30cdrvavqAOZ8Q19JtwvZJOYrjvAxgDU6BQPdkHwJG4dgtL1KQlGvmDO1HIvyIKCdnEm55lMczv7EzxYMmwtbg8tXei0kgA/Ta/HRIAAc5mlIJMgn3Vn31cx3IT4P37RRT3ird2Q3qx3w/aH3lNk5U+QFddBSs/2JFVMLOSlTSn/s1UZQlr02lflZnMUsVZ68ZwU2pBpGqzLOBW2SgVJDTSip0YCs+PDJPWqNaCiuiXcBBQHU0h591anm6Bi6jNw6eFl8dZW7jgVb5B5WdsXQ/DGYu4zWWp0OZaP8hmbnQa6KeKor/SXr8L76V4K/bGRGc6UggdAKwYcE2mVHgfY3qmqshNosIv1lQBo2e6/mSCP8KE28bUmBGYzchKlczHxbAj09iAeRzUsQCI8iE2nA1OJdHylkwunr18llWoOWoot86drvm+WU1EVHYt75BjuXaxIxyOfEBxa3BjqcdiBDu+fUJ97f5DpkwlC6GVIEmwKQTKrSufQU7d6Pa5c+o8ovSL/tNpQBWJ8qhkh3tsKnqfxPq3aSa5hL8U7meiw4nqgom3qeU/ixIWvITjQGTnZ5cIvOvKWs1IV7y8NvG9OXJm+uxKlUt9ZG4rM6De7C9SaR0WmmWiHcD6r+dyULPGWoUVBjanZkbqXH21LBPvN96zgWdiFRxapxvrtZJF/tz8uqw/QCut+cI15XrTc0b+0K/yRpVmpHtQ1KQtHTD0D5nGgu1LV2w9xgraQtzrR93GBtvswSOeU143lA5yEWoi53W9VT4js03otaDFuwYlNbrue5+QqqsflQxwwkV5fxUzs6wSc/ky7Ggbtba5SdwqIGpsl6GKmtuOd338zI6jpxtPqCiWlY78e6mogzPyYCDfQ0wU/V6uBi8sZGxTJRtOCF787+F1HapxG9rhzTxwE8IRB3L7oxowwePx+zDaWsvbKGdNp352Img+P9HG2yqy4He0WLj73MiRo3ly+MqRe3wWxa14eIF83nZ+rdvkchgog2tiy6UNQQAFgy/fV1vFd4v5a6ECGa8QOQNXBKMNGyWpGvhrx7eSMM9fO0xFQPZTUYhbKk/NA7uOVINApWkxkkvSOWmKHMzRUDrUlfEgV72LDzdPg5TCv/xsfKrv5dYJstLUY9OpY9kks8tpj77nRHrFUg4piNaf+hjdMmDdjwTcjvIgNbfN28YINh9vWwibFJdKvKk8g/J61hsbGyrJVxBiu8immLMUGneqEl32MNd/RnpSfu49DrqO49OEaOmM2dMlw2tx1KtCc9fnVMvOMZkOv+gXL2ozRjckVtANLQJR9+kb0n78vW6sqnkEiE/9xAjsxy9u/kkAd+TNgWj04LtjBUkiseAJXDiGR5iXKcgN3oNbu0z7Aai3v2GdJKmbOczbdqUu5BQaXd8uXyq0LktsRmrVN40adFRndiXyOzVr79SlhavQskdFfqndauQdVMtMnGTWobFR46HaeqaJZNvmL8E/CzX4FklgavZYUjkdVVa0aHxI+1V/rup9ySEU4xWJWt4Yk556Z55ujguEKUarnMC/VQNQfuiI9u3qr6258ggTKcOyDn5u8wGauDeKA+TDFX545PZRMDAGHOfECUuVcbJ0aGZ2VeLmpoj67fzyuZQD2XCc9pmSUQdJOru9PNUx5VIHnE/1RFBAFdGbRvtARTb6/8LI2V8SaW8Ibwfmsj44LFo9uxLbb5fR6G3KjW1i4s/LC085pr2PFftMWCOlFZrJSwc133b1jQO+qHXmVdPCI3LqeoVho383GHfR0dmVx6hkIfoNFtR5c5EJilUzuNz8NlvuYx4riF2lsPhFoYYXwFJ6vrS0mr3sLSKI7yaNW/dr0usrEJlBllVqO0thtjVq4iC8Q3ZOuJ6iq+rAo0gu33LyUZCn2YwyJiAzPUtLW4/eynrObYVdKubaOCTXTdVff3fRpehhyNYUaDWEfQNv8KeSKWefRhouLDaZDO2Kf+SvzzFjiFL9y0/fPF++Ab99fmV1LUyl3w3OV7Kq/nx/Or8SXh16H+kh/0gWfC0/Hv22Y08W7ucbbxWPBL1Wu9q7z7GebnYJzzfqGZWBap5dixbHpRlnytJ+AREFA3fK0kiSIJiEddZ11aMNTLmdzNrLyfK1n8/+umUktOYR5fsB7AaHpTXVaO9icTH/+dUl4oiQu0D9L+eYp8sXV1IDnspxL/yJlVOYQQhSVHlJd+vTp7lzDtchCFoQ2vwEfxICoGBTHUnSa+ukcgYUtLCNhyZ/0GdRSE/Uj4J1QEurByqHoKSiyz09m13BM7MzPvzhEMMjmB0OSkA1/NKv8jQyJgmY1o3qNI5Ssf/84ofvJ0qDkGSuGT6CINEGqH3xW3GkudamUi9AyzZljCf2QLFUfhbkYyDpM8N8fXMsUGJO50RDGi0cL4UHHTW2AMg4m3mZcW4DwKPWC4JED+q7HG7cH2wAEZ3hB9/RW+DG5gF3guJ+E9dpieH3zhJrRnU1dg3z7FXl+34ERntvVKVrWRzVi/ntbjxhSq0XLrcOYjI7ok5s5JutoLzxCQRZHTnSTEEmHn7D8aaNjR4EAjfGX2kXNq40a2vAA9bH2ju7nXsUd/3Ld4oOJis1+mHhQyWz3nlVy8Ud3tdbuTzh/ejxEyZ9+vETTWPih9snLLctz8WWgzpwxw77b+eObcO+Y5Tjkyl90/ds15PljztRa/HyqeelNKXl1c+HxGSX0K9vjqxK5Q6S9Ee/tMErSsd26LX+uOzR89t6VPbmu4GelL3wUkUP0Our+RvKqkRn6MD8paSuh6w6cOO5nxUmm4cVn4oL8DEHb8Us0IEx6W4wvx6yZ+fzK9EJeX2wOJdI0KInjvFYdAYA/F6zKwrMrgSTVqfzS7TuFeWWfGtNyY9V0aZELXp9gPNksOKXkstDJ2/Rqr0Vpn6+uR6zB9vDasbF+lrIEQ4jZBZLJq2Zs6N+Kz9ZMipUnuxzzR+u1KjJnwlMcwew3bBDmZjUIyzoU28bA2IQJUdSp3PzhE32H9a7snF09+JPHx3IWYx3nIM3xLNv9aut/vSR0Habu8XZPbD3zepwuBF15nCQBpaNZnEOMehL6O/EFkyNp2hlaBjV3zLrHaWTm88zJaElAZpWwzSsKNUrEWP/SuHZSrb/CeUi0Si/RZgRHFRncyPl0g2l/hACis3lmKlSMDPJV61VZPFuuXtLbjXlwUAWEQJGtcz0d1v7HSMemdWflq0L29QglPiJTUAogSZaachikfDg4fljCTx0ePZUJxROsHdRODGy4WvSkLmRzQuct3xlUd1QKPdVYJCnlQfYwfDdBompPEAhQrRXdXyWmsSUAnJxdJrwVcrfwr0WFooaXkqnzl8U+OnpqjY8ntGpiZaUO+HnduC6SxbIoZLRqRoDWwzzU4TpwYui8EeygVqIB87eik6J2qPKXLG4Jyf9Ysj0aTMDruY52pWim2ByOLQM9vXfs7A+GjWOygtEzT3+2e9sAZBjgzC5W+ZNaLenz6YZjAqPu7GLbatpqXWHtaceogg5rDum8/a07xqo7+MH34Vnn6tlLHK13OT6B3/Wh4kZ/VFALVZ8TtW11adFRSFf7Ds10INTIHDirKg6GsElkIzLkYY7Nyid86euOR38cF41VfhjPLrIsTLDZrA0/WRcupQmP3WRS5Vx523ZKfUJ9QxcNHnbutmoUx6Q5tUMfWZ93xd079/fFFrkc5blrSoOO1dYckM1LeOXNoc4HqgLUaImp33R6DVOqf9e14t9SUe/B3KadIVkB3QcbAy70IPXuTrSYp+TpgCMi+c7TywV7cMUrCbYFUSKtprOJfcx5kBzAZ0WWp5qvUa/QUyziWm5m/DoNhgya2oC4O/s7KpbOwFadN+sdlt9WaF029d3dxPhU8hYgefL83O+O4WV1sepJsbFmqsdp917cAepNeT1Qg2oLLkGvXqzuEL2hYyHF2KkcBLwLAwaA2st+Z3D8ECEENWLMA3i7KU8a11mBziCjEGsjvN7lUfvZ/ixPHx/q4kvrkGq3FO1KKCVBTU1L3kG5wx5Qcd77YYL51+wcbhrcedD3rb9So14nV/ZZB3aTj+Ns7oEC9PJ/9EbhO2endPrM9h+F1myqznuLVUkvmddNdgB8n4TYuNLaROuKn9CnVv3MRTOVdUTLJ2E0wH0FgpJ8nCEXDRSBMgdDiW+gQ/APsGKl9R/b+/QBrpr5w3+rA9tX7xIk2CFwAkdckIGi3NpdMaUqfVJq63ELykhTuh+OH3GexfCMFvpNu3l/SYcSJo3LqVCqIm3y/saD/n5wGOenkTxFvgkLrB1QBfZDwff4NAw8fjBFmZRpaoUZLqeXS0F9W1gU/DguKQOKo9xf+V8uPk5RTvrfrRtrYlIkPEFKFvPscpqb7ER6CbA9wGfypFFFHd5Lz9dFVbPciCFneZEXnzTc3xMvFrSxdbVNAvVKwnGtLnkyelBPk5tnxW64xo4wc1vufrdBXSsDuUtfb4Urz6pqMyiLMZ4sHyz5muZymxVmq+CRO1Um8+ByxL3RrbkvI7KHwgUr7ACJ5W+cCRe0iGIP6vVqmFhasWAzQHNsmPCjQJiHbmTXsPTKyy/qtorm0s3d6hipS/nHEav+KFT4KQRE4Z0wBRT568ZWjROeovYXbDwS/1ZCUQqs7U2uVJ1ggcnqIrFqTKdNbeqcww40vXf8oSZNtX5J/40+rOKIdMjUVWcpTppGUF9A+k0x+oMkW/Lw0D22P3jApVlm6iWENIoE9VLAo5g3BD8EJbeCArV64Rn47gBMNIeaLe9WB8OegfzGNg4BMow+5wtLA0XF+Fz1RxY+vD+PcD4wMHs+SDpZNO/gBD4eB/kRYUCc0e9WTS2CBM5jNMo30NoV2nTKsRrluSklKrMeg6/z5ELoyJyZq7m3Kjxhz8a0GmY3EMXx9zhIhlC+dUcxtsI7VsaU+qRGehxR3h5ijrZdXKI5NvooXnL7/vYtVx7N4n7SSmawW1Z3kkZv3zDRe0ePzB6ip75xHm4MCQn4daBbJ7wEgVYQX9SCrMO7jY97UGkuWrl7AR6kk0IEf4MpaBNWKjlbY4QTsiuQkRdvKm3XzY/rNlZajOW7d/fnqia3tOSrUBSNwdQlgN2N8ZzaMJLhtcgdIvEbwRcNK4hMTWiIFhGEsI6Rm16VLMkPInrcKAp2tyhaVLGwhEThFEBNcXpCvLE/HT8Nqp3SQlX3Gf0ukHiolhbbLS26u0KUYZldLGm+vPnsDXf/ki6Zh111wsb6qCHcPAta+cuLWDb1jO2Wk1p3UabRZpjHc3n5zRymxwm4lQQgMARj98l6K2APxfFYg9Qbd/VOqcQzkFD01OruqBBNzXvN21V7PqPm3JT035ndbVvu3UGkcT5DGLv1d+KVxYzH/JnshLr6v/9/6y6NIqKREimeniSkWIBpAIQ7VuarAFHWpRy0XZeeHnK2x7z+BJQ/QPS7AzU+eQZO8KgM2Tw3YAcicowA7zxH9/x81hWdna1bnxJb98oBrxAMcICE6lvJIK2TfLycai8fbnFioLdRFszNSNtqJpP0xZkZHF1LyrC7ZaLVOws8rtAwDyVory0u28Mf6oJeaRwblC6KZbx0dPw9Rx/3s5P+PXqGn9OLxf4s5pd8c/1eed9eOXBuDsdzpN5ELIcQJCoHAONDl/P5xcV28IvBnCv/8nTyOaqbeoBtiqq4uTWJO5eCFJcGHgGq2lQyGzftPTK2loYKewgiQjy15O/njRT/fPHRxKdYH48Zk3Vn1J35b6ztKrf90TGpimCth8Gl9saun+M5hr4hqkepnKPqB+3jvP0XKME8Le9efmjlEeVRKZUftw0IsE64byNH8usb9cNzMiY/Q/S0C7ePohb29uiFBZulrKkP0LHdMXhmdYCfys3dyL8OdTxOFIWt5DdB0nouHBu5YKAYpT0QR8xAB58GgSzxBCBUkMqkqKxogXdT/W26kgEtVvU2v3hFGlJUkoQ8HuONQFY/M5tJT2UI4B0gRyf2ucYfxC7VebxE+mqDRLvPshSQQR+YbrYRNJeqoJKBe5QWpEOweLsky/UPJt9+4q2m594n21BnEG8PleJVZxpgMVEe6vlnW1Wbcmv1CCgWHPgk/ipKi57OwwcTIhbMgtFHnI0KqxmMYbmniS2yNmPlIj5+qSEftiD0Yzwj6pdLuLeDDz5EdNmmHelv5a1bu3n0T7082LOVsiJ4RbidGvAQMGQy2shEEUEw4Dc7Jq41BVmkTSrmfBEroPnbeFj5pcDcw/YmPy8Dd8bTJ+QkO6GzeepfhOy1yaSLc12QUyWerUM7t8EGn21amtYS1QK/Dpq25fnfqZ0Gd8kx3uEi598jNBmaD/biWJ2hWBt030gftjDpLUvg9bZUWxg/eapxy3Fxihx1XeA70e+ZrKHTzV4wVj6/mft8i7GMcU/D7XzDcp4pNV4zeHi7tk2DqRTij+yutzb+62RWgD6B83Rcfl06CNU/9SpU3CRPdQRrPafAsvrUsMqnsoWXdPQKDc5RS3gKcr0FZwXQE0dVBjNwgfDsewt0hD2+568Pqk+0JyUQW/sRrVlgoLapNA4UEC7qTM8D4YybNHqZxbL+xQ2a5VDCPVgOj4BBIeQtsynIQGjJpOW9lLT7KCNkZQVvA+XFIbie4/ALOiogjon/xw7b4BXmkbMxZcVeWhFtpTQ86NpCFGxKh4nqKolYpOOtovuEFlI21kDQSeWCMU+LPT5AROM9QXV8xEgLcLwcSBHR6FLgoLsqHdE5xsQn6IM62nSZygdugKMjpGnudJhzWTXcbIRTX7jQughabhVTVFftS6tnM1qW2WfUoutW0uKYFLP+s5MbA1MKjrtOyggS9JTIA7ZeZfh6J4+NSZLQaVsNJNO7ETlr1wct9FXVMO4jG/T+sFsnwfGtH+Idy+bnASukU0fVFKm22TEfLtgtn2zaOfU0Clju2EfoXzyGzLB35EBvqIZ98/kwt/ygfJXsuLCiSOd/Liw44itQKZ8pew1OXNhzPH7+jywyPSy7wE1cBYg7p0UM1+ZoejqWIQojCRiLNheMsBsGfIWf9SJsHsGUZ/UKI+l2lcGzhIP6WYaxMGycYzbKd6tDdWoFiCR0q5fuRkWwGMLQF304F/5tDf//Xiu9tng8c8WWC7/dQAiCzSHpdoJHEkvKDZet3Z0w9/uf0wb1kK1jk885oNsDLAeMCzXp1blqQFFJFBucW9wNoEiCYJMf02NGnq5+k9fqGGZpP5XPkCjAaDL/LX0kLGQ6fSetyD5fLx1snjJy6beTWISyzy/OT5D6qvHH9YQuU1Ufefn5Y/oIL33Rdac8meoEwW3JzBS9H2c8e4c5MQ617OIam0jWiG/RuXnelZGh9DwftXsd2om7+IVoOeIcCUhIk6wPklfLmnI4TWc/F5y7eCabDyO/Stwhq3cBYQF8lXT6GjcWfAp2DKQHh3pd+asMar8noh7dj7etxdV2YHWSKEVtzlAAza5jWgwssFSRjJWOLo4EGNmHICLSL+fv/XZubeoVHAztR8Ac1rmuZHhjxijALWpMqMImy2byaizpymusxegI9DqsIknMKvz1Y9yfYvP3tz9KhVEynVJSTwslcTF2wUWhyuykq9Xi9MrFSlaKc2peoFUZtalnmNhpOPdqrAhvRASwiA4fNvCqWL+CUxqRPmRAPaEqKcx91XTxxQ2afbt8qakL2p3r51FalLVjGWAKQrRUNC407exoxe2iz7VhTlR068IFtowd6LWRp8CEsBQIWwKJYHV30rxJAwFW83C5Jr+io62te41DgrGURkkJNQeAgDI1HKdba10gTbatsIfs6Hjnu4/qtnut2wo96Jn01k+YAyrjEBY5scHDkqnaVNSsU2OaL1YPaiJMRrSxHBCPqB2MaifIVSYzLSTPr4WaZcVlMm/bVLY43iiDDmz8adg2S/+Wx/SFAUJhCpzCsULsV/a+i7/CnN2e2HF5l0moFLAbqsrpN2yc/GDdkXrWfQTFGegwsGmrAmVIOa2uqydFgwHCaizHSJYKz+iUpmno3jYsHxUFYmzXTgDtjKzE7xWAAMbd0dh0F1AxaUDBrfhaTWVmlQ/yCgxy6vgYByByFTeTJdRcCZJNmt2RYZjRaGh7ZZJ7U1jw0Vtvia2feemjEdemCXMvUzVuLigS5kkPvKyyiiWzsrDJKm6U/l0pGZ1Po6+QiYymW5Gth3R4YzUrUqnyAVKX7XStPoT0N9Fs4WyUnfp8Lvek0+kMIyvgp4G5MnYO+xBtNXN/J9mUeVaiyo3UOlsVpr6kudzB3vy1bn9iaPecIBvSdkQcEeju0V1i5ClprUo4NcocJxwWTg4g3pT01nkRxPD4kXGAdhgsc8O39JlG4SQqOJ+gBnpjyGpUwKya22lWtssr6Mel98DjKqEq4ZreOVidfQDO4QTV7oBWGQSdk51Ek7tGa8MCO6gQEqQ0y5zOBv7ekW13aBzqdKu3D0uq8Yg+Cr2gTj37Zb+NhNr0YHDyDWw7962y5stxSTQ7DRu0NXbLUmtU1WTvCvHjNpSi0U9EQC0Hj+t5mEz3N/A/bHTEWl0tPvrKkq7OCvrqaTx9rxH6QLBx8Afylc8cAostDx7Cl7GTAoUbf1RkdYJsYJupHagUO413RkvfFKSlm1yHqrzk5dqU5XrSzHd9Pgd7zBypttS6og9Zb/n/SAIDtYxcrsR4sOvVa9JJQnW10bW1HptBwRQZuoabnle6f0pIdWkwj14pc/G/b20nvyRB2ScOzRTfb98262kFuDI9NmvNz5AwcxaJxQAo45auj1C4OyShxspb33jH2lLWXUNwJHPEM6odPQE8GkSPMMGj3NI4OPBeiGdlVxSA3SERQtvp2LjTPUO/EUhS9JHFf0Gvq8tj3rC+vNqiXqitJU+04S7uOYph1qptqqe9TzWbfT5UXglu27cBJ+qPKrLjZe2d3/3pR0ed6ASJq+xl8rsc1tW2a7HNKVdr2aCctk8lrNnxqsoCHsCBOpuoBRQ5OyWZ3Isj526KpEE3bWbfKS8yr6QQRBqVdBRvjJY9TJTs55GwQGvRdId5zVsVv1kIZRn7hwBSOCBro1X/1pW+MclqrOIeW/5n9sqfv6XZld+LVcI+VRTSFMtakmzA8KOfmESv0Klb4WRnJ/P4QIXgOeX5uza+xCfNayLuaMpyQAl1JnykJd6WezuCsOxLrUzd0ZoDnIVneoZT8B9/LUJl9XgVdGM+PTj6ciW3A7KWe/gtOpNJ7mhYsZdUwSy/t5T5IdF7l3Ah2bvfU31/l2mo4C79iYAlediD2qxQYuZtkMzZ27AjfMpO82QBg62D3HJJrBCwtkcwg6R/g9PM6C17hauL1OrblkfkdttQl9Y51FmzhCs385Pr6aU223t7Lea9hN8SWiip/1yIQlbO20FKaAHb5U0S/qLnMUGhyypJIlfHE3RhGq95z7T9p8OMngkPooN6GURVWVvMDT9x22lr6WoI4QPktfBguwH3sy0RasBatzsR89wK4jIxNubY+BkQpakLchbY6oEpmaR7F6rPmWr1jFG7h6Vvy02bnDI5dPTNAWFLtretNO5CbwhlS8xOOtM/ARCEnj/FuvagN1JuzQdV2IRtojbETqXGA8bC1NIV8QcImdRSHmOZ7gS/PjLzzjbXNpjymRRTAd7gfDcYln6RJu/TtOoV7kMivUHJNpXy5mcGHtCOEILaznCtJeTQ8LQ3+ZtbaXs6r7xFBVv/ToWSrgCoPcIOKQd4ddEvb04eEb9XNG21I+H3sOAixfH0bORCp2C8+OTxUx8xEi0VvPvdaiVwBTSulZGu7p5c7SUY4i+5epSogkRxjTXea+/uXKRifmjAVe1uOyCBy+vpcjsTGDxBVLZzuU5jTjUqTkcTOFug6Ydky/xEEiccsqYI43FmCnxxRCleWpjd0Ja4kAV1g7zipnNOMH4TjCO8R0l3GMw0qI7Q/Ry2Bkgi7s0oLTTMgDScjhehl0w0rsbjZWTaODjJ+kWr9HiHU/0UeL+gMTBkdSK8ULjC453eS9/R+0uOfv3kYaaIDQYE+Dmc3sftfbgU2IDk43lmWzRH/S5U1LsTRFTUKJ99lpUB5ynXztH8j0umQgJNea1WfNYorQdbDZ4mZtJIcyYF+LGQDXrf6iO7mPUyMIfjU5kD03UMFbx4uLcr0x6WSNdkgKydfaH9s5zVWXy3WP7Rlky9EXFiqazSA5NE2JyYw6Y8HibCNWTx4+x1c9T7Ho/1qqZ+lWAViy6GJ6jKTzlBE2CYzfsU5zwSUkBKrtbqpqrBn719qdQRVA9hXrnT/zg5UI+TdtWdtK+xcYloZOsYnSCp1gPpiHGezlQfy+31+c81x/D3RTXiUNhFa4Ky1Ej+c0BvN4eGPkDociDbF2vrhmSFmyVTO2HbfVRW4nIcwe8mPx8DPdT8v8n8vtj+fsnpD/eznYY/nwguZ1bAXVq+blAkOKnyyV+Y+VUj2bniYzJSnz0OIvdLFzNzfwkefZylxbH15eXtM5/F+M72aDQBVYongmsABkX0w22pCZIggQxNM4T3dI2u+pJ/Xp1YkWc1QJoCN3NkUfq3lSSzJx7auC20LzDMZUeKYhU/S188uzy7EaT+LNal3rC1oJaEGOg6CZckzBF+7NobLhdx6MGI2FpSYMmjg/SE4ENXktzG2rTGnrXfdnnCsH+OHmMeGknNnfps476PwqtpWWb1JlqQrlQ1jMslK81GJxxghrG5kbD+sdgekk9HHJHBbBvwfpZGF8qWBsppQZGNGpgpoX40PJUj47mBwBHm0eN2OJ3C2oOxIYwNrbggileDWZHKyuBdvrNnM5FgJa3I2CEi8jU0g2PowpG0Du6U+FBz4tS38EYEJ7Z8UUel17cYOx1F7+RJtLLuRUp/LfGt/2zhbwxDB+t6ghJtWmgX8Ar0hRXpl6fvwlsXOm52S5AoVGZlbOb8Hb+DN+lO/4y4MC5cC9vbA7eXs4u0qCVOm1xMHVrg+pFaYoFJUWKYcjZ3Ejylpao2URNyqElr2smkELUxbu6e5zQtdEl0T62WcuguLWuTjts1KeTYzY+G1/gf4WV6+ycl5fIRkMR7vrsRA3BUvdVvZDo1z3Rl2/e0Z8EeEXjiXU7ruyre9s/n4FLju/7HivljmAMfY1+C2uKZmSrHXUfuyKJqATjunlYnL/AMLxZ68a46TX5gKPV01qop3fBYpSH3KCCTgdwqp4nZas1W0gR59JBfdCpU8PqtgYlL8oY1UQg70E1hzKqiQ+kNWUtZmyIOp/FEEVx9ofLVMZBjYN9OrK1ZCOmrMD8WwPtwKd44mSxD7xrcaaGAWiPAQS/XLUh9MmGSqWFcqxBbaFTWDCPCOsiaqsH01c0GTdlL8e2zl3i7ub1E7IXbiF2/nUvnQz+gB7C2IMCBsvYF9kTKqeaBq8XMAi/yeVRiDA28IBkPzWeiCiKDxvBuNfawtFz4bf2SEQ+VyL83k23bfjm0k4ZMq1boHMrjJbk+Oqoy2ld+s/t7hw3jz+hKDJ6nruQqwedmpi7Z5/04NleCaWMwllOK7uB8wz79wWvxKRduxOtvjspLZKGc7CNWZFDQMF84xhFfGfT3BoY74cR2GmsVa1N1q1lnVlzzQo9qSCddJbSOyTCSautI2vsXPNdEwWbVteVUa1TIH3ioTbX5viP9VKzUVcEE9hz/rd5Nqu1LeSgj6R4uvK8LH0j2ZRjAgaRDV0qM8rnPKgA+flq6jyLJM6qpPbc2W1z2PzUxuiA9LCvkbOO6FA2RsU6Os6gvCAExzaT7zvBc55K9p7TaVPslyZ75ohY1QT9YAVhoSGf5ma0yjI7AgpLGNyN2iu8Ta77+vAkd/ehTpQP4PMDzBU0TsJufu7UVrtE/LPxtC4kjk/h0s7YCuxqigbbsnPO5hg+0Ku+vTStsw2WewEgWfaOKCop+JHQ6C5jF+BmIsrBEzzvB9Nq2HNB7K1GK+RPiHHUCHCtI/Tbr4fXLbQI7K6qLGmN+LcjOSwOAUoXmOoDBs2vcbs60l4y9R3euuOU+VUtT14q2sZNx7wO2Rj8otSNoj8ISWry8dsNLO+9rJd1pBiOyH0PYfueV9PbuNfS7zAHVL9jvEwK3zh7DQMDT+q+0oyifbrLEPtNlAg8meA3ZGXxhMEB2bk0uVuwQQYxii0Q5Pb0vSBQ7hHEHvmmP8Tbt2NGQc1kcE66avom6Jc1ni4qocgzlmi2manTYqXeo4QGi8YIhhM9g9EbWPWtrII4CHY5fnEDqZJTAQx+i7MIhRLyDKTeE/E2DTOTuJ9LsYMcwZezt2aqZFQscAHx5LmtoLNLbxcnYAh4VTMtgV+RhH3+0bZdd3Eb0IJbKhgD2VLIrsMCJjDaoH34xOp+IB4/PnnSD/pEIvnLRUc9xS3IDvca4RYKL7bNmiSriif/rfVYuvHmqYut4VjNBhAlZYcgVOGOjC/yEyyHsWpJGcrYRIdbqNJAKHAC3DKrzjFs/7YnH6Ekxt6LWqM9LERjewpkvBB4N+MogrPO7yfarSc+wsH99pLXCy5Ka/LMqf2VPpwuURCS1S+Wvwt6blfbgn8sDXlNLEdlx6gK6s8i7Qhv1TIcvHqz1ytxtak2QdIH+PsLggM3xoA65Xdo7kbLS+1m/Rdt3REIPp0aDoXkJoKZ/b6A4Ee6baMTIWQAJb0WzGK1rdm5bJTLesrACMEnl/bzA41Yw+jWm6Z+tKJkMOvBobIIf3y36HQQsdFtV7rm4gbBIIt2Go6HHIovcbXFnQKfDzYyx+5W+9vquKcs52ubYbsjYVkb91Jp7zEjMW7s4R0T770d7iIGMbAGWkuvyhh/F+byfVpz3Nz5+NYmSgfvcbSPqo/Vk1rTjLD+A/jq8jJuMiIuN6oZo/4OSToMvJKAdIGF/Zar+h2W/3fspNlVNHPkpBcwCACRGheXYnh3axeOZTqk0vGNyuzlJftDgYn+371R7pw93yQ1repoJNLdvlZXN6IQb8cBxmvEO3dmQQNrgl9f/H7YqyxWSS8X51CgCRAE0aXSp1p8PeI5U6rnUMQZlXP8uuS3WL845s7mARC3+y+AA4IRz3mG/YSwqE3rdwC/SRks7zlIfDy3yuFmtuvjXL1O8qUXUviUR+IYH/lBiaMgA5nfQqMBqUt2g3KC4nPRfTvs9oYuL35LeblU3SgTAxXSwXFPOmgiIWRr3Dv8mmyUCkHYZr95Kciq+3mLqbmlDw/YSde/QbI51nZwlnJrXz7v+qJeeF+rW7dOhyNK55MfqszPqCRqX3SZXJ7FRBFkdfLYqV38YvHIO+4elo/lI3ssH2Vt7GYqItgyEP9RM0+hQ+nO3GEqQ192HfPBF2GcOdAWqZ5VpwKOUkCRqC+WJ6JWLPtyRUdosUW912u/lV+1Cwo1TrBymzr6i77K0AkrlIN9asErnxkrvLwEoz+t4qgAFGxvOBsCEvqTmVlEqgoC+6feutVO01QKrqj7982X33518PM33331wy8/H7z46vkP33/5Qvo/Gnz35xsLSL2x2lNDQF/FUpfGBXKndGxduovBrJ9WulyF137tfGmuB/d26jJ5rMYlcK4iqq2qx5Q6XmuI2LpV2vASQxnC/2mgE2sT62jLDRuUdyj7fg/Jl41YXcAc0j7G9wB1QWNEK4gY9NuCnZmC9TrqfFnPDLDN+aAWxfaf4PBTsMZkS1qjbtOvqFVm2mmHprFE5IhvQX7h27xlgZB3qy2YXm21jkVcQNvGJ89+pNtNxYAXuQaE1Uip5GejVoQLoOC6AX/7XmCkDLVKaLVEHjeLwI+FEu6sMtcOdIvgRZ3gS2IwW4ipkMWjvvyuwViJC8C8JUngIYU370f/7a8nD+F18BFFc/vuII3yFws79gnCiX3igcWgzFH/iT//tJ2HwdGY4bzaxCg43XlpTmyJSww18Vx31RmiHPpEzXEgYetJnwsP5l3cuqmCm+iXR9w9wnIMxMs5gpO1xXlah92NZaZJH0zh6SwPw4QYSaHqfO3eUmiqE9hds88JVaiGuCwXI/ILwWOV2jILhEb3PWbMi31lSXlJzAnqm8DRwxEAfYmhX7P6yifZ4HGFKRD0BhB2W/YgEgGYLXQ9KRoweBqOuv/G/Fq2J57OnzQNzPjuUeAnxpNx3ULvrkWaqI5mlwxto/NFz9yUx7bx+VwK4e0cqSuU+ln7tskd9my1xd6T9S4cYoPOiXoWjtGZjhJwzW6yafpxaZQM5MGNpJdT9BQci6GWK0DftKY+Frga4omW8PT1bXGa/hNQWmBpqCZXZvxBSUjQc/xZ/qTwcxZyjtGa0I3o9uHGfT7owDzyOn6A1HL2PbK0RyrMu/WlDKz0NsGd0tgFTAU9eFa+0WuYppDVQuK6OjkUKmazEDtpSWVHN/WPqOCaCRF9on8ADXZk2hCsIrlZeBOiWoZa3gQNdj4f8G8iM3wtNnyUiumvmOdhP8o4JKChv+ly649QzSWwhS5PVJtgN+3lK6anHT2RK5Fm+zDMpDDpAJG4ZzvGPFOoOMqlUWaNzteh2THPc5AJgGNIQHt46hBZ5dbuRsQ33C2tVqJIsuRG5QIp0QpIRlxYjS296QkbMVb6btZJURjiiOo3gPCv09qXK625r9GEdM/nPuULyFhbUQw3GmqTqot3jMZpnP7y5S3bsb9dQudT1nVrloqDq2rhKs1KoTBGIqP37+kIx3Jm645Yq1sw3tY3oFc7DgO+r0A+BYihgrTZe2TQWyJ4HI/+hEP9l5++1RD54qpo9mY1dl7nXaU/tPSabA1S/0WufviZdOGQRZZFs/BTs4IjMbnsoeBovXckVKPUXPH974yHewxi5k8wr+srbb+vSnZr1uQeXawz4nXPktRiFyrojekdKdaSGuASENDyv8jEQSRiSd/h5MX3Th61rKdOsUfWVVgpzFz6PTXfb2vYKA2EtRlR2wLvNatdhkATKviPRzeiOnF0s/7HGLvmHzE9SaUCvzXyQqhvpTmy4eKj/fSSrb3r5ETaNV0c1yFbyRTPyPW4m3KORn33Tzw/WPOSS5kcLV667/Wyorv+71ejF5w2tBt8oB/SUbY/DXVtr7vyZtI71KSGdWhwlmNG5FVQU2oymUe43sjHutXo0bwZ7ayuDpMESrFYJ+3vHMLN7z3mgUjDFXTv51fqem6WPCPPrnI0XW+5t2RkObpC9Fi4Si5LE/ebgYKH1gXfO85TvauYsXnbucrB+2wufHt/qi3l4/eUt9jXweSbz1leJyXew2yLpRNEL9ZOx/W7Iwx+BFhBP1rsez8KIEukcDKgurbuYVSzaWJeuIrD4npkEnh3bDaSp7yjqAgaOuzWI05c7iRFsWnsQNlKf2Es0ZfGU3xxHgq4JtzY4elNuWegL4ofvxZ5JFrjoPlLNe1HOubF6idTgplywhCDlaWkNZ0LUeJFBlrVDHPqkEdwQtOqeC8/VPFUP9WChHt/WpXxH1ZGg/BkACfyJaPmAU10lHh6OYeYGtNeDsxnVDYo0tY/b2+Llclhg/7jHOOybd4wI17mvrjBAht+agQiNUP0xgnDYQpOumcZe6m1haYpDMwD9DFqyHGcbouODZ4sT7ngdtMUC9z3OR2BFDDnbTo0aZNE2+Ft5Zt8MxP8QPvE+Ibz49kq2YAXyUEjyiGUh4/V82pY77KenT6HXeCGTfXxgJFneVgRDZLarJMfJ80+DLpW5smuPxQ5mTY3t9VvjjIGw2H0Jj55YtaT0Ljnq3fnKZuHmjEeCsRn7+csLsp7uUNpHjd/O/kmhVDXRyoUfcc9M00EaEbTexrSYAdHT+TbQdoy1d6qpLFU6wP4hrudQmsV8kXy5u49sCF3HnNDNn0n0eFSoo40L+XKKBK5sUgfXK9BCsinDMt2GQ2kPNjnu1FHAT1Cpu2v3UFMAQr5vnABPwjeNHYoTYQ6RPGRrqfOB3kpZYX0p3JCD5DnhLaE4bdL1UdkpU3NcLI02sB6IqndokH5x3UE8KGk1+cTRGjf37LGezalKmPgT2CjMHlPmlEMwhyLHdqdxLuTdInd+T38sGjPld5FxnFSFdE74/xZlU4zebROSiQ8U3yoURvCpVsML1OahhweC5+1MNUNO56w49ziIWqv24mHOxRSmu6Nz2oi8Ph9I3Kens2FrMidwa6FDgOdCf4Cq2lhN+x5g6qIyFWCw4t7NgOVjCjNgtaOgO0RMHJC/q5AmeFwg5j4fDNKctiK3iFsR/YpOzldKH/nYtGOR21fsF5F9+tVEf11uMex/bu6jmBv1nHf/0oh7ttjLb2hy5qp8Xc29PZOuhS75sfGPTunhGjjjM5L4fkdvSyOcO+cq+u6GLDzw0dWecZEeLSQuaACnO9pp7WO+fUzQeV9peVGtbxURk8hksBr63xc+oAm+WRLTgZZhkOSRgqiut/kMfcolPpW5ldOTr564oZfrTcGQrV7qyTlId8BZsKsJgtdV4as2y0i1oFe/d1D1pUmbGjm7xqYLo8ud+hRwKrXW/o0CxtuKJstjqXNlNBkMcL+pvjHPuvDwY/jq3AIPycx81JFclH3C2kHfAhAdPV3K47WA2gCSbYUM0K4Tgu7xUd/qKPcHcSvHFxzq5dPPeUWq2+XM2yUzFWTiS8nKrLG4nvxX84hnG6i2DBeEaxmW/XKxzIuJe0D1cbzRO/Y8J6yZL1E4tqntfVTNaawCnrnZZ7Ls5LYG4D0PsLQgloV8dH+AofuzWD5cA/Rpc5rwQv8kxRZrZrpQyXBu7DqO1bb9BDZ2oBa7b0PU06mXmSUUnXD2Rcsdem6qs/IoFQMP40meKF3X7/vlDegtbANkL+BxvIDIh6pNGEhjfkBID4XkmJoqSrvKV4jQGukHt/f+p73WgIY1A1hoIm7ALDDK+twi2rE+3WuoF0qZuPOzrr2CtL0nSw4DgRHCzO193P5vL0aqoBeXwxVIq+vhRWF7lBMIsGq61YNqymuuVnpK4ebh7uq2/JS7beti2W4rCNxauUTLNr34TOdtHzaaHU5qaK7G45ZDqTVdjoPnDuP00OjT6U9M47+VsYWgIborNNXbLmALULxOlYFDZlSOC89sWD1iCtrd/n1P0gT5GIca3YdNr7JSyO2r0B2ZKX7THFBNVdxJcNT/PKihgQexf2BDjo70MA+X7r2lj/OZfa+G22lS/wGUc+Tr2Rf8r3c7YNVGOeshZym480bATNhh8l4I3+Bkjy+GILiY7XTgmytQDC2ANTij0AF/U0uD+6rs42knKcma1StA1992xjIbOvZp2jM5obiCBdBvBMzlsV2DcZ2i/77IrUCI+A/V592oTtrFK2L2M51wnHug8+xlG1auGrtt6gAVZSFW/Ut4aGeI1fcSZx4LET5PUUXrkdggm5PANktFY8v59jrdWvwsHDZSc1nTqSMTf/nSti0FSNGuQ7YSNX0pqY9udLuqL85w39QLSwff0Czq97P/NNbTUiMkYQRd/1uR2i081LELoSoVvxmqEpujG2v28+2/BRKWbwvPhM1aZxouVZDHDRec7Ds1+o2bY3gCrxU4ctUpGZ4E0JZ9Wt81xQDZq5ER4B9pTneN6hCFA4IwRj+fs7DIivKFyXV1sI8afU9TWDodA8tq2neELaTKaPtvKrVt8fH+PFxi4BP+PX4CRrLvJsIKXd1CddF49OlxZtxi03THsDiyuk3ZnPtkCoXmFSIRTbmVVP2TDHx1QLk84Yd5/PItONzErOxx7eSM7KsdCC79c05fQKqw3Z3bjH/neeTf1N/z79gSZby3AfQ4lgWz1Wu0oxEtauPcWD97XFTOl71/wsKVmfzl4LLaTT6pfpOCBEov/hXtZv+5Xoxv0KS/mCamSYj1X6amvgKLXd1z9WbmfztPBSJjlSSEuJ0Uxc/+0MBAEqR3Jlc/1BJpXKs2fioQAd8TPhd36bm9RcNTBAjHSmuFqIASn5cy7N+hQFVIuvYd8vpoEoVIlmYE4FcfQ2s5UBILBTKtoHAlj0wrdytAraC67ExlTgzhOyamiwuDHUngg3fwFMAqbmnljES3J18/bNhuQUUohiVykfQkbnFTc2N5FcLY1/3FLtaWwNBC2va3ebwX+JqsAT/4fTUDztpezdwQmYiUEc7CbgrmOfZIUKeQxoTsPze7QlZrNLBTD1d+QVS5tp/h7hux4uVRnXLFZXNvYh6N/ET8+Vcjr4rLP6IbNbU2s6ZLwgvZGox30WBlNE9aE83+i9pVQOVZ1s7EjcSOrKpzqm59wtSI3zj8+JyeaV6YqoWfpcPG9602YzPC4O0rDArRmB3TZ14ZQ+/GRNgBH1CYg6qjwyr0Oxq0F75C3xTt9B850nfdtp3C7XldB+xV7UrFE10S/5EuNkKOtd0P+Cig7iHHF6uF3QuL2a6qtWuL/+44RYWiFLD1ZT85cptrFBZH4639PA1V/371QfOZDeFWlI873DPu5LeiirkaqxqPtQZstndzXSMrpbyMz775aBV5QjJMNdj36u1SR2wHfx0/HvryDgigf29HZFmV0GK4euH432aemeIUipkaDpodozbV/jgmRnJV4cPOS5qxr7d+BWg3bbMtMY4MMsTGHpSw46RmOxY7PYikfTQwt/CTVRv5rOVUMOTpCNu+F2CsgzA6s7fkbFC43wEoaJtvfj81eKtR+nhiFa/+A42gNg2+jKDRziDLDNm6d4T1NzYS0VbNni1NDSr+DIKdY1B4SOcZ/8EDMSPr3SdgSd7ES0ZCWaopPnwhlScNM7K+zYfotGtY1/fC9c43GnthMuj1Qgj8BjrFZb1izmeNuipFecJljg/DR3BTdJ/10FQlihPAimz6Siw1kxsqAXzazVWlI3KDwcouFoW/CBzFRCk0vLXKqqsZTsTHkSHWB6udUQzwWmYukNaLXkH1GGJfVpgltSKxiPRpt0vRej7IZR2KsKLUExonsrZDjy8Vcwee3S4EaR0SKRS4sF3yon2l+sdl+UfzW9kOYgXVjW8yrNKs7a6CrFNJnyL818xafT3Bj6YHezwgwsBThjHdc/DhfF30cnFVvXhY90kWuoz6Wd/e7DD7uwMwkgnLciyRyo9QGzDhRBsFtPMGjcl9kj5vsFWwOyra2CT9WPwnUulI26jCdaHMhqSFhZxWunyNXW/P0pXNvwVKs3h8cpnEQT1guh7Jo6CsejI304rmxa4z2oVXaFCRoVreiG+4xAPlK4d4dSfBl7BKIVjPbmsfLY4iqBlvh5FV1F+TXWkr+F4yO/5EmsjDpWFOUK3wf5RoMQyzLQ8FfwyIRLmzfU2Mb159F/6pljFypsZ17tmF/k6jVhq4+sKXSC0fOfDvTe5nT098SqikIgFDpzSTje6TjcJPn2VpBLE4n/8b77DB4mpQTJS6U96fU/v7yq/Xoc7N6yCF0jSCdXPSF6kjNIcL1OSIMqTiH8cdTR51jnGOORf8zaO53gZUrY46wqC92oay5VFpO3sWJTiQ4641OmMirLtQx2g3zrTNXhFQDaCpZ7U4OVanfbyh7/GYqRbovZQq+ZaZB5LWcPFFrWR/KnZ3htqEfD+vsUnZlVTjcbI3pJeest2ShnHHe269hFPhL4CGEUtWAHgy16qta/zlg630EmcaZzgmIan4L7uQqQJ3Oz+arRZNeMFCXXdPWd9Z+Qav7+VOi4YGuLh9bffpq20c0CazaYPkCE39cDc5/z4xNly+zamlA+ylqSM+boaw1/acpw1kmwJ0IZSnXVz2Gp/lNUY43dboSZ/sZAyKnOGPJDJzIIlMuCPmwCYnw5+q9PFSw0p6DxrTvhRayPVR13eY+I5jToxFB7uYC70eY+ATuwcz6VGx6AfchkoXIMY8BBLc5OjEvUgQnvCu/rkQZIsDpJ1gq8jt1Y+Oru+fO9K7xk2aWsnj5i0k8c4Uu4IFe+O/qWNqFexzSdgflfWUTlbztOTIELMIzI46uUlPe7hjU293bAw2d3H6vIW61F6AwAt2BzLQJ98otH+/U3YgV9qV205T/8+pu2H2imP/AJ9F/mNouvDW23e/b12wMk19hnAAxzfJIp3BHWa6p8vSfJjoHzIARfHfb/a8NqCgmo4yHvouT81AKYqPyFHg6qHGODeZwQ0kRzKeP70WIqKzorCPEJFaqSw5hvSCqWIWkAvskeilCcmkTFkO8MhDjYHAGeY+GCC7kHf9e2iF+qG1WWObW+tsqoO9voC5HXIaN15/8/95/B7lMpQVlJJit7xdGXA8eIWO6QJMiD8RVUXbsuj3MqPbhRyEGdLmU382zUF0h0x7DZj3Xd9A+BSpwL+nCUhf2mWKTUtOM2H+uPXzHCmx01Tc/U4Yp3imiEWtStGm82FZUudCO2si2AA/2wZbkoMZJRi+FNojgIxDR+dXWKXHCsdFw0DR1LMltRte7WeBC27fnOOFcmtnh1FvDxWRscXy9mq/oXILImKfq1hd7f+qeDXmCavfGqTpnnfzuBs27A7qga4+gsjdsr7zG7uW9tVDam36hukGcl/m2gfd7cZOaD4g+SnTc9S2WBE+2MpyaX/Jzp8qOu+fZzMTBT6K0G7pIA8Xv8Y5IiUHEU6yZnhmKtM5uEZ/vOLH76frCiWXpzeiCGtvgfmrxH8pjMW/UXNqra8DCiXPJPRE4S/b1jIhfnEXN77a5Eb0qIzFGXqPHSHtU8M+muXJWwXR+mMbyfQ6rW/UPrG7F6u+EQqoz0gl1Htdilg6VAuV6DWMUEQ0TRhfFLROhCdaXn2WgYgokqKk1z7m5gfq+i03pjbc9PcYFAVXDJEdZzsBS+yBC07gZdU+z0qVcJVx6dYGHTdF67susn+vMTa++wrrxcE+dF0pwFsWYc1kePie3FcQD34yEihv+v8liG/JGvfoZZ6p1p5rqg1XCwvri9QQCjLdV2oMyN1DIgtf/5w6grUYMTlLSQJfoBfGyKC7I0wwt3eXqh2fQj1T1Q+qbrMOhvR6hVjy92mdn19bpVj/9C9apqkK761m67p+kfWgir5ezeZNbjHFqnubSvuyKqD39yHUU1D5177SMJe8giFIgww3YjNXWKtcgZKffbQlL8x31er3QfqI4xPsEDaQnN/d1hx37sgb4FkB+5W3veRxfYjZkI+5upz3CteDC9uDEL3X2Qny7S+noukR5UAtpbniJgljxuiWXW+9IBLxntDPus2WHNpZRMZxOh1vfdGvrw/CgW5kH5Bywvz4UN3L4Pvt8oXBs+ng74gPt3e5nK3PtePq1f9iEQpQKB3ScpQd+R+jXzymI00nEvO6oCkxRgoP2nLY5XQ7tBy57xIBgQAGtXYYaiEggfzT7ghKGfGChPKaNMH5jQ8fZFX0xz5GTJMw/22sw23fJ5rpeaGv4HGLuRuxk10yQtANMo3JrQYmvfMmUhUmHD1muIlrK9uOyheZGJ8mqNo9xsVB98u39Xb+PD7XvZAhpcfkZWoEz+LOR+mX/ng4J++emiDGMAicqf34NacT9uMTv4KzzYh7+YPk35xWEyhIRQY7CwNEF2L1eHhFi13Eb4AnuvWtfcfUpFX9G5U/QaWHoexzOaKkpkrKQgRr+eI2Z3wRK8t2b48e0BkLs5tsAbWAdejt+fevZHILq8vfxONPGjN8en2dvbIzqoErxUQ/YBoG5237vqjY1EkCGkHI1CFAAMaf8J8jybf2/gDH6QxjsScjvzlQoXLAzfUCP3lu/RqKdcKnpdFc3rdklbOoAEPRbDVeEMhXW1b7P1WJvM78dX85voN3IuiqMKHjOrAUsJk6EwMZztQTrCxHTh1RwVbdHh0QyYyJis/Gdwz8viaqnfGdVHah3w4rTZk2itNWRf9pnC+rfhTAGTbYqi4bRN/RLbBjjCFo/pbaTDN3Bl+A/pG2CxRgjV4FZaEocYIMBoM1jfzlamiTFVPIUeemrXJbCm7Q8KrLvtVQK6L88KKh/tVQfK9rqvaxSFLlFrQiCUeXOvOcvRYjbUOaGbAztASfKigme5qjyCpEeL1hjz1Nbl7BgGVB+PF9aoIW4lNmTlX96JCoP/H//r8kNNIoBdLRIS0q9ns6upuYFYQoH495FjT9crma26fB9eXZ2znmzeyWmlf4rfem46FCPi9yfN8mxgdquNlL0oIlhc3kBAMQzpptJpyQgLDQ0KmlNy4p7wuPRf45o+25I3OZXFezoRg4sXg4mgp0ordydtL0X3mQWddgNyLd2btLEUgwI594yRHFLmoos6t/ggs5GqzyR1B6STv5Cq3PtLEE09kZT7wsbN54Hdtx85KFYFZgVqFAPo9ZFgfCCzqJ/tRGXh5wKucKhppQt58lw2kcxNJuqXVJvx0YlsEebm+cPfbZXl9Nkwt8i4iEArvlFpRpWkHWsorYVpoxPCu0gI3fquJZziv5v5WrSVba9EvLfadrfY7G+eUfyXBfDW3fMvW3kzB5KwVJWhpzFRK2zF41FsfGkpqf/eYSAMLX9JMYuNmF8SibsGLiKx2s0AXCA1bM2KDdRe6bGzTMGPU5CZMOiM6AeShLq/Vdskmn0LH+YGYsaWHaP7UTTDqiZjD8K/PbVWiyFmhoKf3x2rWsffWbgwD2M3HOPKvd/ClZ2dBPXRvhDiKrnCsslPdlarb6Q84lpfohj/x8YeFRTqw6JNCi0aq/unF9qwcZGtUHuI3dUxzdlLalC663WhpnekwYEDnH020WUv0TrvcjgC7w3Z+eeccefkleJs6KuMRabMgcOTaNXNWcO6ebmvUjjavqRU205MNiMkyZgqp1GyjRrmqWu/ZIiYC1abnsg1+F2kopHWIg/zWqv5pEGq4fvM3BG3XbYvVJCxlEhU1OahC5/TXPvEY5B/EXn6uS71pNhWfgtSILBrWDypOj+wJcSgmo/YfBZpKTfIwpkzT2nvpm8qx1CZmF7Jc2y5RE8rfPSLifVY9pkY906Iqv/wRCbtQ6psD5dbeHLnwB/BzPRFwDr+s5tQQYaVk+lzvW3tRp3skPzTEZVslp15IuhZed/GvM4yzaYd6oDctTRyHfLh9lWyLjVYWcADkob3NUMCSLORQYDIPSvayrkt+sKwUGE0dC5nMA3CNdwLzws5ijpIrEvoMWxn37i/Rjh8JbZyfcFJZOn4oRQoRXfxlyWLU06pz2PPDA2Qp7vKnNVApvXNApCPAbh6AZcewujS95pXFLXnFY9PJelJ9wxcCjUd3NBeZ5QnexOYnKmABBPUANCoM9dguDrhNpr3Mq7+Qt1aRP5Ld1WTl2MKj2dNctKffLqR5GgmOopeTm4Kk6Gz5Ssp6xWWlnFI9dQOuP30ygbONx0+9sxl96tv2bjIyfg8K6e0GE+R7GiEXtsWS5Ra4ag7c4ah2x9EyWgeH+S7MgT/aZAys05YX/nij6XA+ueyL1JVO/j3MhFv4oNOztcknX3Dmixt5iswky65qpHXvtjF2lR0NJrO6j9KOHxyCcc/wNCGVem8VDp7yldWmsAQfqh/to1fL5euNhR5Hn6RvCle6sJY9vrlLwQQM4t32s6XL9dKalk/yVZqvaEr7nk7AXzgI0xfgiwrMI9PLgzgneA1RnUf4P5nDk23hR8kv1uCAWQlDNijUwaxk72yuFtSapOMv5itVTxco++0t09pSTPozVhhCF/raImmm1wwTAuGFXSQHPHb1vV1EZSQc0ESG0qJIWMGW3qiLH3chYHJggWyPoCwup9VSNZ4ELzvXAsQ6L6DPXKvWSPxKDQs0tP4KrvMps13vWY/06kYfgfsYhz9L77mvlpS4Hx7L4KBxIXtWpFYs+5V+1j0mOivYRAVMB4aJ+qf5BbFeJx9n2mwF9OC7yLm6A9Ll13cQSxK8rSkNSVcYO21V+oCVahy9Roj+JOJhiYeHJXG755iuFt90MXOzEo5EhX1nUGakyi5/MO1E9MGQ9CX+7kvSzIFM1K5XZ7UdhZgSoQz873jkNX0U4NxYXK2xOong2dSMfIf8yN3um0g3P7e3FEnkaLfSwkTNVe1bgdG0SJHu640MG4pQ1Lac8NTbSNnar0rH+u0ZeXufFg0S27Tq1mp0Vo3F7Yux3tkh+LcLs55Wm+9kPGxt2H7c5s7ycaOVPcyRGn3b6CQ/qmfWnFuS0yzZhl9mnMzhLgEipV16Zv1c3lSLQh2V3vegg7OJNiUdnSTo0uNJBzBjUvmk+SABsmuPXWSQuVHzXWtgh/wzZhY/EKYZm8ehZZeaKBRSMRDZfjEju8hcfOrPxQpSt0v6lcQ4GUpCbGv40qo1uaJOj7XaSt4ij00Of6K6xpDD4z3fv4FqUX4VKtLR0ZAV8PBdVWfJ5tv49xg0DejGIo7l+W0Vx9YxLpUquKMK+xXArExiR2DTin+qdcLR8NYArMMy+J3i8BJ295Lk4QQTyLUD99hu6VxwbjRAhsEd9aLwY0vOGYE2PymqylwqriK3LiVcwCGlU6RivzpGBny8S/p1Qs0nj6Lfm3ZvwIVFnqQYyIJRsR0xT9zKgrnhCAum/S+WdHiA4mCL+XeLnfys+qT6AP3KnDbW7rQx1zvNsY0Nut/OSj2laTf0uCalZ9u7zGK7n7FdmXPt6QmvxdZrDUmvVp1dJ4PvxETSTcv58I1cJ6toBaKty3abXWU2IIfWXWcZJIEihJBqr3k8xIKq1m9SgofC6N1o+FBwbZYTnIiXUjJn2Dxe6uhQwXm7mDxE4Rz5pyKt8WiYpp/BPSw0dKUiwM3ymj7LII1iGH9akU176diSEE8vcYabOfOSz4MiRFnpe6HHioxROevWRu2GG06rlU0bH7IfrqHvfdcYJ41sHZKeXKTIUlGzyGl63E6O+jGRyG/FI/rTru3zsAEHHMZaNc6q/WZXETvHI2wIhZuf/K2QkmV9n+Q077+lHG5/U6X0U4bjEfxMCXLA47n+IAmMtf3F+enS/c2gvnD1m2qsyXPPjuSae+gOTb1BedRsfLuNMOHYO2B59QoLMorUCb/U7q2VtHQeIK9hiu9Rpg1tUbUZ5mWCLzEQP9fKU+oKOXIY38b9JCVPBHxWYn24ebMWm1PeXMZZHNWqdHWv0JuhyKiHjjS+IYANNFu5ZO8YfUAWk32FQB0bxO8nfvvDOKCF/j7ed1E+rRWugYFwfYm9+vcjXAqucjxy0kW7cEZ0O19S/xD8zeJ0cUzxrl3prmAPJf8KPdIZlGInl9QlmMh4rbPS/jC9sTZ9gu37TpqT6kmk4ZMTrCXEfkfzCi9fbqxuakMtCOmLM5ENttWXCzm/IEHnlf6m+svPP/9Y6UM/F3DoQQRo9FYGKLtbGvKXEUMZ5IwbtRfUfI0Fy99PtZBLAe/LtCmIyKe1lC7Sn0sSjWQeU2nl4ORrEPtdguPMUPKQsiE28F3L8wiNHnp3HSwISQ+dqiv0aqbdtDdUiH3LgicLOiAQ4ian6YJkyDppUWNNI+iltHUu3F02MQ+6Pqz7oc1NMMNr1Ka5gWvU4amoTSzwCEVocaW8/5eLmYhxVcSzJXiGbN7kFic8oLlJQHZ2TGXWwR5BfeghK0xgA2cPjTuNdtxX1naqdCsZbqhGgrpCJ/7pS7n2xMKNe/hvexAvCELFaODRwFwBN0XM6jIidYH8igD1l6CPdYn1DGrsZzL00TEaA744l9DQSf0Dabmoi8Uh6ipfs1G2MQAOfkVPMAH+UuPapRY0n03kmjL8W629Qgzf2XOHpyUIw3y+ude7HOHI4se381kyo2OnCcH0eaQ+vkXhLoWb+vgJwzhczbZovFv7vm/VkfG9Acm9PJhRkoGXujoRYxcQQup0qWJS/i0Egyp0MlEgStnPYZGglqZUEGX5w0rmYkB4HvTOpeuCd89leuifqJ1/oJeslvI3+ZYLjjYVkneQysQPP/7Ia1jWjUi/tG9164bh+zl20l00f8lhI0tWu8BGE33KOJeerLLKakz0gGVhbSvlJcJobKSN8Kpp57pSuwvJfJtqt9qqDCf/nOxWfUvYeFylhonayGQ+ZCQ0xBf+VbHF5OqSVqk6yKn+0Swb1lT/ZMUh7EAcT/F5KOfLKF1aF+ddnPjv6X1/bFlaO683ojVOICJ9cnuoEkEE0D3RCxUOAn5wRBpJXc8A35BBrvcfsCWFn94ARnKiJ1EdyL2b/AioC+1i4bovwDSpOnGEqHeHsGc0tmetrwMv8bS1OJav9HNqF0ma+uleWIE9QhHySSZeVl6JXJz+ZLr0UcKeUk9gcXy5XC0lFNnPTLJc8bIhgVHpqjL9pnrl+dUpxMb8y7J8mrk8ub5i8o/4+BIfzJOLyQIngf6YVvhXHPmA7d0fQYnIL0aRlFkaqQUvS4AgDLLeabSLQQkw/VzxmD6WqsLdnmkp/2or/13BugYE6z3pxTM1b66JJp7s62QrGOiL4sjY52SqKpznV5hPIjNeGEGBWDIQGB1nNz0bCYyxXf/hJMbauZ3IYF6m+CdPtomZ2t9Effo33amP1koYtZja9ESgd1MacPIkJTa3VU56bG2WpwX5CXWeVvSBRb4Id3TXP/QazRpiGnmHh/7DML3K2uXS+Xr7zFPcTGIy2khNcJoDcdPVkLOR5qZTIBad7WVd0jeSe9lJx1Da7KnnifICg+bp/jMryj4jqui1FzlNU0teUJ7qKu7LNJzZS/ihqfv7QWozv9kPPKo5f1SI9WZedUjXOag6+7rpkgHaAldY08zQlSGGlIoR47gc11cnXJGgHQPq/cIyFL1SscYUbOwRbQR6/UxKC64vjnl55Va20vI0jKeNE32QrDvDkiVtSILffLcTEJB9GxiHllu5lPrGaseitxfEnzP4aNdh3GFMc2u5hn7cYb1TzQw2VWVhPiR1kuEMyH33lAoEi77g71Kx8M2EI29xHvyewJNzt3AXegMf8hJuWcCtJakndWeDpsIDgVStCVDfHHLdi7g7SQRtd14IeFiR62mBFOX5iuP++PryUnbbVqgAW3LI2HWDMlL/2ZkpT9dUKJOW9H4j4e7k+Dqanxzd1KmNLTxp1Ur8XOLKt+5htoSQJYBo5DpeLqVwpuGgFqGlAagBWV0fySuhgiDacy3QHqh76dhCV4yvZlrV9nVwA3SH5x5ntTjocAq49paW6F5SXy4nwvZgl7kK1ygpBMBg1uhEm+ZrwpmZnzg8K8sGE1iSAozmh+srhCaZObmbWc8qI4dO+exM8prfyC0y753rDa6hZpQrtvhyNG1CbBR5r9u1aZWkN3ezQ7kYUJhfnORoBWgIwKLxrVUxpDNSxm/mCVGqS6sXvShuXVnjozrFe8WpVJ0Izh/TnVb1HeRDkEryjWQQ1LG6JxJVuPP0wqLCafpjmYgEesOscFE5DlvmcnpgfXUTHmp6CiJNA0dDEAfoAvP4HAepDlQr1O0qFRWnvfjaFpR/bPRsmpTEWHjCNN46lGzet7aW9upmpnXf2izcVR6p2cF9a2vp0Hbyu3JvAFbeQfgr/r37kMqHQawzsQhWxKUgUdShcgx/VwLlAvW7+eZL0WafRXU7ivXUEOKXn74d15NHajF2TWfFyP3lp2+aCdRXw+l0MgfqnqilLmgoJcxKPjQT1Z7LmbA8FzgsF+TJXhTpKnAjLleiViQoRjbEOvUCv4GJwqJb0rMfv5GpQtdss6f5zKhZm94Up35YShEgvdM2S0+qBaT0b+buVwuiWf/AgmQfuDh5wh/k4F+RdG+rxxf99QePblMlt+GNpC5WP8oa8PxysviHq+VPso69klh4liM4PuH75NE1+0TTHurArBvgAaFaSRwJFRRnVA9e3Dawypv57kTLweNwr4RmAJwprwZgrI0p2o0PjkioO42go+WSlUZBjQs8MVmdS5lBdqIZUvAV1uqVTp+//rJJY6WkjmPpvXzwSdKKrVnaHRB+W6wWR4sz2cBDnVBtYlX7+Qb+BeWsHhf5LbUF/HBkzvx3hZeO9N4JHEraOep3s4i54d3HAEauXrYfUPPRf/vDXx/N0bu/PhpPHjZ/fCStz49Fz16fxCaYYvG2vreT3AyionMBREwPIZAsoF9grcd2qNSta7R3FEXW+WxBcW+pmujGrXHYrhGWcS7jMBXls0YaNc9BdHvqNEkHsdaHlh8uOt3cpjHKoEOzBbDuxqkPT37eIhsyamNVBOKE9GycvYr5hcv4sfd7RDsEJ7IKrzP+wgT/BK4slFyPHg4/tOVLuHZkMZxCJxz3cd+dkPwC+yeqaD6ulVfYwiWssQXSyQHZC5PlunM+U/d/ONQFKM2SdoKuoDf5Lkl27cCTYf+na2kyDRvjLJnaCMkJlvm+9BSjut8ucAjjpJn60HCMYOqmcftr0piKddwQWa5sg3O10X9umqk08vlOnxGn6T0xCqQUmUH9CUHv4adLkSVY4dTbP0ji2fKtawozc4KbqkzgmwuQpFJpQISqM3DCtVle7jd8/rVGDdPV2kbbt8MIZJHJ2rgr2k4m6afeboFxm0bOHKfaWKM0hJnbJ2hQCNojzY5W+NzSfvBwk4Op2hGxcuqbH7UoFw5BP3VsxVwB1VBoYvjS3BuNdXH0dR6lvS33oalV8ds164SmUlizAbrn7yYG8UC1UeWoqG1HEDaiojh0J8oR/RwnfEYUK7yJgBeI2GjjeBjGAY22xwDjSEeZkUPor3yIzedWkY5X/GWD6oL3JTXa544bXJBwgqHJZ4TQ2XHGfaDQ8UQ6NKGau7sUQv+5EALcZazGABnaGFkmH6WNJ/Qxs3J4V9IS67Wjm+rNKW8koH6VO5+ZdtTNvY4af376qFr/ewjqg0RQ7Xh50enkwfCNmudBpU9DxlIf4L5nzTpusmaAT0kfKsDyU16Q8aWyuT4RnMs7KTU5bmsv/x68OGw66EDc8lPu7jPxSjAjK2hed12EAVeH5ma4+hEX+eiHidcvuDmTa5Re6msfG/xTo7flnVDlSmA2ZJnOxzGFl54oKAQslRRy5hWqI6xfJ2jqpqMoY9KIsdK4VqF4W03onbDBYn0lMtWohmiT0qQh4FK0OzETtt3JOKbny1Rcn9YjwYTkVDcwsntQNGkrdg8mATnr6hoo1FhPbKgELxKufVzvdgR8TyWWNOSXFq4ACpBT0UdBRdLefHrxJ9FjmVgLV82/EPdqkypSAmDXC3RmlKn/XbS12Ior2+mQpuna/UI4yuNXP87kRrQaM0v0yDriw8PTj7PBy4QfED5Dl/P4QPTA92c0xfU595NMPzMPq5COW7q+HT3qvhcnrvDOZnx5caDHteb1EPC8o56rvIEgjAEttoT2hZWsm47InWvOk+uz7kDncu3FTu+PjVfXWxpXwaaGgP20ddA+Uzp/2kJkKaL5ZzHp8T1NNac5K+bk8GhuceYoDKR+dNXxTpP6NqaeFFUesqGQDzcP21E83RQ7DHOeb0QdicqUMrLh838bYdiDYBPGj/uBKuCeglnN4kCOkJr8+9ibQN2qAhmASOGJwCFijONaRWdpVB7WbSZ7x0vZPuSJWicHUE6JegZhmDGPnckROYUxz3SD+zB3Q2MVb/MXxPulx95z9UUlPeaiPu6yO+/Wh3+QrcYtB4t0vFPJ9/y8kK5BxdedimFEKLqrP90zGKfhQo7htLhNzmVlWU871vPhQ/0oeUAyTuFOoKp97wYuIMxRKEkkFu4WvqFcMBZ3Xz/H3znMP/EzeVvn5vua8iR7RPVqpaRNe+aSubxb1t6w4E5N711slR98fFsFGbOqrhb5h2Ain1mh+y7rZE3EAA2IyEThNnC4FdS7ZKmL/qCpcAr/oYiAHS56zoHintg0+S1jWMaxGYYyzw4mcPdey5FOiCHq3vC4UGClqX0ktu/bOYc3FnP8h3rHPD1bLi+ZHWMywJKe9j1N83dueueOsXjACVyYPA6nB99EGQ9P+jHttcpgnMobjgiBGyBubUut+Le3m/2WBolZNhb1tlNe6YG+7ghVEJbn7ibOGW9agqor553dFsyrbhAkS7fqzRz51fLlyzPnyNsEzuY/fVm3yqiLxtbuOhMb63ED+uC6MDqjkoG3CjiKus1Yoe+TCoI8nE9UAllVIszhoyBMoLz0/CQ9oY5uuyevR8AGeRwRrFOROl39iGuIKvI/+kBXq/JRDZUovoHhPefsTEQD6ly91SDbkI9r1CyGIDIHvckUvYVOaqsChei0Sd3nsID6sRHmQcT6q9P5pcFluAMBiYl2R2YCg55mfoFh6qjmOoq3fvaRH4CcUjVqnoW6422G/7xwUO6aGF5c5yern+XB/uR7HrNwFyx3zR9O4UuyTX5+2Sj3Alvk1dB4cOkifShpv17JZf2RtMViHi23tQh0bQiY1HpE5lZ9oGjkvTYGPWxT6MUAfCVT+prg+YuPgi/0FxN+FArF4uYyHkXdJ3Tr7talff+hRiNwpYQ5WCFBWqLgkj/o3IDf9PDJJrGYS8wTkrEFWncPkhzOsxdv53P2FugAyGdLWNLCj6x96Tog+0ewMCv+xHaR9RQdjxVbAG4CoM/CkeCVLv7yDG6w2WcoJsgPeOb84uZLoJ8Ue47yOiEr9oQ3NzfrlR8raX5+eipTAcqg6hu6nDgIH5kWD6uSz7pBK5bKsCzUyfn/AB2IGJ19tQIA"),
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
<link rel="icon" href="assets/6757049404562fbf/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/6757049404562fbf/app.css">
<script type="module" src="assets/6757049404562fbf/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/6757049404562fbf/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA4xSwXLUMAy98xXCHGk2badtgUl64caJmXa4K7ayEXXsjK1N279HTnaXZQ/AyYn03vN7kpv3Llp5mwgGGf3Du6Yc4DFsW0PBlAKh02MkQbADpkzSmp301SdzKAccqTUz08sUkxiwMQgFhb2wk6F1NLOlavm5AA4sjL7KFj21Vxdw4FU9S2vjTOlM2EYfk+IHGulE3PN2EHCYns/wKXZR8gkyRA6OXgtMWDw9fNVOih6+a1Bq6qWoTc/hGRL51rByDQyJ+tZgziS5vru/vb+8+XxzeXN7d913fd3jXGCbPG8NlBEqbcQt1Vr4+Dp684diljdPeSCSf+niNG1szoWebeJJ9uJjdDtPBnKyfyf/VG5Tr1wVqfcb7KJ70wPBemWro2eeDl4+jMi67UctgUSQgQ7Ta2rcPwJKwK41Hep+fqt0CYM7ytS9JxLt87gtRv9zeus7MdeXKkRlres3ev1QsTxhON/ZUivm1nyU1KXjeW8xBEoGFE5l8ii7rMrsHBWOwhRcEi/oJToIdssjaU11pVeGuJ/f08AZJl0rBCKX4RvO+Li0NvC0jGkcMTjwHAhcpAwhyhdobHT0YFfPU7EMmdJMKTf10to09fGOpi4e1FPANYCaUcOYGCuPXXk+P5helrUq5CSpRMySz5OuRJ61NEXPQuaY+kDEEOIu2F9LVYLFIyR0SDBJH5qe9MEFBwCKvkjaSAQAAA=="),
    ]
}
