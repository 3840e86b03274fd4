// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "58983755033052b5"

    /// What the files were made from, with the hash of each.
    static let sources: [String: String] = [
        "css/base.css": "e134c24efffc91cc",
        "css/money.css": "51f73eb9cd7cc906",
        "css/parts.css": "f119fc8c9d09bdf3",
        "css/views.css": "813ad6a590296626",
        "favicon.svg": "a99d28ee04d62d35",
        "index.html": "f5dd54f1aa68f95b",
        "js/actions.js": "549919ba3a83fb75",
        "js/api.js": "09a6f3ac527a37ff",
        "js/ask.js": "0bdaffdfe04cc9ae",
        "js/chart/bars.js": "603880e45248aa57",
        "js/chart/line.js": "a318edcb4160532c",
        "js/chart/ring.js": "b4c9d2409381378e",
        "js/chart/spark.js": "f4b54c5ed4b187c0",
        "js/chart/why.js": "a40965d375f493bd",
        "js/classify.js": "3dc3573917805667",
        "js/dom.js": "e3150d19868d1e92",
        "js/format.js": "61d11bed80575670",
        "js/frame.js": "80022efdea447e44",
        "js/icons.js": "b01c8c29f115ec56",
        "js/keys.js": "1acd2f2870fb6cfb",
        "js/live.js": "32e502508f8cc2ac",
        "js/main.js": "059b8527c3c24e36",
        "js/parts.js": "2a140eb041bfef60",
        "js/session.js": "394c7b9942dbd609",
        "js/store.js": "9aa71946035cf253",
        "js/view/activity.js": "3827000df23d25ff",
        "js/view/advice.js": "00555209e8797ad1",
        "js/view/alerts.js": "068309a7415bb4a4",
        "js/view/budgets.js": "8b9b1d18ebec0b4d",
        "js/view/fleet.js": "8f1949e71c971942",
        "js/view/log.js": "1a318c2b7cc376ee",
        "js/view/measured.js": "0e0cae1dd422906a",
        "js/view/money.js": "aac2121c9e75717c",
        "js/view/month.js": "319c68b6be01163e",
        "js/view/savings.js": "2d6a11c895f63ed4",
        "js/view/schedules.js": "ba8ae9a47bebf9e4",
        "js/view/server.js": "baee60542517c214",
        "js/view/settings.js": "8ac60dc2c3dddef1",
        "js/view/signin.js": "328443eb3aac270f",
        "js/view/table.js": "76777e6fdae1832c",
        "js/view/timeline.js": "e90ddea10f2b0796",
        "js/view/timeout.js": "b935bedc752a398f",
        "js/week.js": "25a3d7f5ed46fc82",
    ]

    static let all: [EmbeddedFile] = [
        .init("app.css", text: #"""
:root{color-scheme:light;--bg:#f7f7f5;--card:#fff;--line:#e4e4e0;--hover:#f4f4f1;--well:#f0f0ed;--text:#17181a;--dim:#5a5d64;--accent:#2a50d0;--accent-text:#2a50d0;--on-accent:#fff;--busy:#3a62e8;--amber:#de9314;--amber-text:#8a5a00;--purple:#9b7bd4;--purple-text:#6a45ae;--red:#b93015;--red-fill:#b93015;--green:#0b7a53;--grey:#8b8e95;--hatch:#55585f;--purple-light:#cdbcec;--c0:#2f55df;--c1:#7aa2f7;--c2:#138a7d;--c3:#7cc3a6;--c4:#8f6bcb;--c5:#8b8e95;--shadow:0 1px 2px rgb(0 0 0 / 6%);--veil:rgb(20 20 22 / 42%)}:root.dark{color-scheme:dark;--bg:#0c0d0f;--card:#151619;--line:#2b2d32;--hover:#1b1d20;--well:#202226;--text:#f0f1f3;--dim:#a2a6ad;--accent:#5a7dfa;--accent-text:#8fa8ff;--on-accent:#0b0c10;--busy:#6b8cff;--amber:#d99a2b;--amber-text:#e6b357;--purple:#8c68c4;--purple-text:#bea2ee;--red:#ff8a66;--red-fill:#ff8a66;--green:#4ec79a;--grey:#858990;--hatch:#b9bcc2;--purple-light:#5b4484;--c0:#6b8cff;--c1:#3f5fb8;--c2:#2bb5a3;--c3:#1f7a6d;--c4:#a98be6;--c5:#858990;--shadow:none;--veil:rgb(0 0 0 / 60%)}*,::before,::after{box-sizing:border-box}[hidden]{display:none!important}html{-webkit-text-size-adjust:100%;overflow-y:scroll}body{margin:0;background:var(--bg);color:var(--text);overflow-wrap:anywhere;font:14px/20px Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;font-feature-settings:"calt" 0}h1,h2,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}h1{font-size:22px;line-height:28px;font-weight:600;letter-spacing:-.01em}h2{font-size:14px;line-height:20px;font-weight:600}b,strong{font-weight:600}a{color:var(--accent-text);text-decoration:none}a:hover{text-decoration:underline}code,kbd,.mono{font:12px/18px ui-monospace,"JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}kbd{border:1px solid var(--line);border-radius:4px;padding:0 5px;color:var(--dim);background:var(--card);font-size:11px}.dim,.label{color:var(--dim)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus{outline:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:6px}#main:focus-visible,.table:focus-visible{outline-offset:-2px}.skip{position:absolute;left:8px;top:-60px;z-index:9;background:var(--card);padding:8px 12px;border-radius:8px}.skip:focus{top:8px}#bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:28px;height:56px;padding:0 max(24px,env(safe-area-inset-left));background:var(--bg);border-bottom:1px solid var(--line)}.brand{display:flex;align-items:center;gap:10px;font-weight:600;color:var(--text);white-space:nowrap}.brand:hover,.tabs a:hover,#tabs a:hover,.name:hover{text-decoration:none}.tabs{display:flex;gap:26px;height:100%}.tabs a{position:relative;display:flex;align-items:center;gap:6px;color:var(--dim);font-weight:500}.tabs a:hover{color:var(--text)}.tabs a[aria-current]{color:var(--text)}.tabs a[aria-current]::after{content:"";position:absolute;inset:auto 0 -1px;height:2px;background:var(--text)}.tabs .tab-icon{display:flex;order:2}.tabs .tab-icon svg{display:none}.count{min-width:18px;height:18px;padding:0 5px;border-radius:9px;background:var(--red-fill);color:var(--card);font-size:11px;line-height:18px;text-align:center}.bar-end{margin-left:auto;display:flex;align-items:center;gap:12px;white-space:nowrap}#connection{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}#connection i{width:8px;height:8px;border-radius:50%;background:var(--grey)}#connection.live i{background:var(--green)}#connection.lost i{border-radius:1px;background:var(--red)}#search-button kbd{margin-left:6px}#tabs{display:none}#banner{position:sticky;top:56px;z-index:4;display:flex;align-items:center;gap:10px;padding:8px 24px;background:var(--amber);color:#17181a}#banner span{flex:1}#banner .button,#banner .button span{color:#17181a;background:#fff;flex:none}#main{display:block;max-width:1440px;margin:0 auto;padding:24px}.stale #main{filter:grayscale(1)}.stale [data-act]{opacity:.4;pointer-events:none}.signed-out #bar .tabs,.signed-out .bar-end>:not(#theme),.signed-out #tabs,.signed-out #banner{display:none}.k-busy{--k:var(--busy);--k-text:var(--accent-text)}.k-counting_down{--k:var(--amber);--k-text:var(--amber-text)}.k-unknown{--k:var(--hatch);--k-text:var(--dim)}.k-kept{--k:var(--purple);--k-text:var(--purple-text)}.k-starting,.k-stopping,.k-stopped{--k:var(--grey);--k-text:var(--dim)}.k-trouble{--k:var(--red-fill);--k-text:var(--red)}.i{flex:none}.i-busy{color:var(--busy)}.i-counting{color:var(--amber)}.i-kept{color:var(--purple)}.i-trouble{color:var(--red-fill)}.i-unknown,.i-starting,.i-stopping,.i-stopped{color:var(--dim)}.card{background:var(--card);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow);margin-bottom:12px}.card-head{display:flex;align-items:center;gap:12px;padding:12px 16px;border-bottom:1px solid var(--line);min-height:54px;flex-wrap:wrap}.card-head h2{flex-grow:1}.card-extra{display:flex;align-items:center;gap:12px;flex-wrap:wrap;color:var(--dim)}.empty{padding:28px 16px;color:var(--dim);text-align:center}.skeleton{padding:16px;display:grid;gap:14px}.skeleton i{height:14px;border-radius:4px;background:var(--well)}.skeleton i:nth-child(2n){width:70%}.page-head{display:flex;align-items:flex-end;gap:16px;margin-bottom:16px;flex-wrap:wrap}.page-head>.acts{margin-left:auto;display:flex;gap:8px}@media (max-width:759px){#bar{padding:0 12px;gap:10px;height:50px}.tabs,#burn,#connection span,#search-button kbd{display:none}#banner{top:50px;padding:8px 12px}#main{padding:12px 12px calc(80px + env(safe-area-inset-bottom))}#tabs{position:fixed;inset:auto 0 0;z-index:5;display:flex;background:var(--card);border-top:1px solid var(--line);padding-bottom:env(safe-area-inset-bottom)}#tabs a{flex:1;display:flex;flex-direction:column;align-items:center;gap:2px;padding:9px 0 7px;color:var(--dim);font-size:11px;line-height:14px;font-weight:500;min-height:56px}#tabs a[aria-current]{color:var(--accent-text)}#tabs .tab-icon{position:relative;display:flex}#tabs .tab-icon svg{width:20px;height:20px}#tabs .count{position:absolute;left:12px;top:-7px}}.button{display:inline-flex;align-items:center;justify-content:center;gap:7px;min-height:34px;padding:0 13px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:13px;font-weight:500;white-space:nowrap;cursor:pointer;box-shadow:var(--shadow)}.button:hover{background:var(--hover);text-decoration:none}.button.small{min-height:28px;padding:0 10px}.button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.button.danger{color:var(--red)}.dialog-foot .button.danger{background:var(--red-fill);border-color:var(--red-fill);color:var(--card)}.button.quiet{border-color:transparent;background:none;box-shadow:none;color:var(--accent-text)}.button .i,.menu .i{color:inherit}.button:disabled,.menu button:disabled{opacity:.45;cursor:default}.plain{display:inline-flex;align-items:center;justify-content:center;min-width:32px;min-height:32px;padding:0 6px;border:0;border-radius:8px;background:none;color:var(--dim);font:inherit;cursor:pointer}.plain:hover{background:var(--well);color:var(--text)}.tag{display:inline-block;max-width:140px;padding:0 6px;border-radius:5px;background:var(--well);color:var(--dim);font-size:12px;line-height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}input[type=text],input[type=password],input[type=search],input[type=number],input[type=url],select{min-height:34px;padding:0 11px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:14px;max-width:100%}input[type=checkbox]{width:15px;height:15px;margin:0;accent-color:var(--accent)}select{padding-right:6px}::placeholder{color:var(--dim);opacity:1}.field{display:grid;gap:5px;margin:12px 0}.field>span{font-size:13px}.check{display:flex;gap:9px;align-items:flex-start;margin:12px 0}.check input{margin-top:3px}.search{position:relative;display:flex;align-items:center;min-width:250px;flex:0 1 300px}.search .i{position:absolute;left:11px;color:var(--dim)}.search input{width:100%;padding-left:34px}.search kbd{position:absolute;right:9px}.search input:focus ~ kbd{visibility:hidden}input[type=search]::-webkit-search-cancel-button{display:none}.segments{display:inline-flex;padding:2px;border-radius:8px;background:var(--well)}.segments button{min-height:26px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--dim);font:inherit;font-size:13px;font-weight:500;cursor:pointer}.segments [aria-checked=true]{background:var(--card);color:var(--text);box-shadow:var(--shadow)}.dialog{width:min(480px,calc(100vw - 24px));max-height:calc(100dvh - 24px);padding:0;border:1px solid var(--line);border-radius:14px;background:var(--card);color:var(--text);box-shadow:0 18px 60px rgb(0 0 0 / 30%)}.dialog::backdrop{background:var(--veil)}.dialog-head{display:flex;align-items:center;gap:12px;padding:16px 16px 0 20px}.dialog h2{flex:1;font-size:16px;line-height:22px}.badge{display:grid;place-items:center;width:32px;height:32px;border-radius:8px;background:var(--well);flex:none}.dialog.danger .badge .i{color:var(--red)}.dialog .body{padding:10px 20px}.dialog .body input,.dialog .body select{width:100%}.dialog .body input[type=checkbox]{width:15px}.dialog-foot{display:flex;justify-content:flex-end;gap:8px;padding:10px 20px 18px}.problem{margin:8px 20px;padding:9px 12px;border-radius:8px;border:1px solid var(--red);color:var(--red)}.problem span{display:block}.effects{display:grid;gap:9px;margin:6px 0}.effects li{display:flex;gap:10px}.effects .i{margin-top:2px;color:var(--amber-text)}.effects .info .i{color:var(--green)}.effects .loss,.effects .loss .i{color:var(--red)}.effects .loss span{font-weight:500}.menu{position:fixed;z-index:20;min-width:190px;padding:5px;border:1px solid var(--line);border-radius:10px;background:var(--card);box-shadow:0 10px 32px rgb(0 0 0 / 18%)}.menu button{display:flex;align-items:center;gap:10px;width:100%;min-height:34px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--text);font:inherit;text-align:left;cursor:pointer}.menu button:hover,.menu button:focus{background:var(--hover)}.menu .danger{color:var(--red)}.menu hr{margin:5px 0;border:0;border-top:1px solid var(--line)}#toasts{position:fixed;z-index:30;left:50%;bottom:24px;transform:translateX(-50%);display:grid;gap:8px;width:min(520px,calc(100vw - 24px));pointer-events:none}.toast{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 16px;border-radius:10px;background:var(--text);color:var(--bg);pointer-events:auto}.toast span{flex:1}.toast .button{flex:none;color:inherit;text-decoration:underline}.toast .button:hover{background:none}.toast .plain{color:inherit}.toast.error{background:var(--card);color:var(--red);border:1px solid var(--red)}.ring{flex:none}.ring circle{fill:none;stroke-width:3.2}.ring .track{stroke:var(--line)}.ring .arc{stroke:var(--grey)}.ring.amber .arc{stroke:var(--amber)}.ring.purple .arc{stroke:var(--purple)}.ring.red .arc{stroke:var(--red-fill)}.ring.dashed .track{visibility:hidden}.ring.dashed .arc{stroke:var(--hatch)}.spark{color:var(--busy);flex:none}.signin{max-width:420px;margin:10vh auto 0;padding:24px}.signin input:not([type=checkbox]){width:100%}.signin .problem{margin:12px 0 0}.signin .button{width:100%;min-height:40px}@media (max-width:759px){.button,.button.small,.plain,.segments button{min-height:40px}.menu button{min-height:44px}input[type=text],input[type=password],input[type=search],input[type=number],select{min-height:42px;font-size:16px}#toasts{bottom:calc(72px + env(safe-area-inset-bottom))}.search{min-width:0;flex:1 1 100%}}.hero{padding:18px 24px 16px}.figures{display:flex;gap:20px;flex-wrap:wrap}.figure{display:flex;flex-direction:column;min-width:0;flex:1 1 124px;padding-left:20px;border-left:1px solid var(--line)}.figure:first-child{padding-left:0;border-left:0}.figure.first{flex:1.6 1 220px}.figure .label{font-size:13px}.figure>b{font-size:20px;line-height:30px;letter-spacing:-.01em}.figure>.dim{font-size:12.5px;line-height:18px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.burn-line{display:flex;align-items:baseline;gap:8px}.burn{font-size:44px;line-height:48px;font-weight:600;letter-spacing:-.02em}.money-bar{display:flex;gap:2px;height:14px;margin:16px 0 12px;border-radius:4px;overflow:hidden;background:var(--well)}.money-bar i{background:var(--k);min-width:3px}.burn-day{margin:0;color:var(--busy);text-align:center;align-self:center}.burn-day figcaption{justify-content:center;color:var(--dim);font-size:12px;margin:0}.money-bar .k-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.money-bar .k-kept{background:repeating-linear-gradient(135deg,var(--purple) 0 4px,var(--purple-light) 4px 8px)}.chips{display:flex;gap:6px 8px;flex-wrap:wrap;margin-left:-8px}.chip{display:inline-flex;align-items:center;gap:7px;min-height:30px;padding:0 9px;border:1px solid transparent;border-radius:8px;background:none;color:var(--text);font:inherit;font-size:13px;white-space:nowrap;cursor:pointer}.chip:hover{background:var(--hover)}.chip[aria-pressed=true]{border-color:var(--text);background:var(--hover)}.needs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));overflow:hidden;gap:1px;background:var(--line)}.need{display:flex;align-items:center;gap:12px;min-height:43px;padding:6px 10px 6px 24px;background:var(--card)}.need p{flex:1;min-width:0;color:var(--dim)}.need p b{color:var(--text)}.need p b:first-child{display:inline-block;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}.need-acts{display:flex;gap:6px;flex:none}.tools{display:flex;align-items:center;gap:8px;flex-wrap:wrap;margin:20px 0 10px}.tools .dim{margin-left:6px;font-size:13px}.tools select{max-width:180px}.only-phone{display:none}.bulk{position:sticky;top:64px;z-index:3;display:flex;align-items:center;gap:8px;padding:8px 16px;flex-wrap:wrap}.table{--memory:76px;--owner:70px}.no-memory{--memory:0px}.no-owner{--owner:0px}.row-grid{display:grid;align-items:center;column-gap:14px;padding:0 16px;font-size:13px;line-height:18px;grid-template-columns:15px minmax(150px,1.15fr) minmax(180px,2.4fr) 138px var(--memory) 130px 88px var(--owner) 112px}.no-memory .c-memory,.no-owner .c-owner{visibility:hidden}.table-head .row-grid{height:38px;border-bottom:1px solid var(--line);color:var(--dim)}.table-head>*>*{white-space:nowrap;overflow:hidden}.table-head button{display:inline-flex;align-items:center;gap:2px;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:pointer}.table-head button .i{width:12px;visibility:hidden}.table-head [aria-sort] button{color:var(--text);font-weight:500}.table-head [aria-sort] .i{visibility:visible}.table-head [aria-sort=descending] .i{transform:rotate(180deg)}.rows{position:relative;contain:layout}.row{position:absolute;left:0;right:0;height:52px;border-bottom:1px solid var(--line);cursor:pointer}.row:hover,.row:focus-within{background:var(--hover)}.c-check{display:flex}.c-name{display:flex;align-items:center;gap:10px;min-width:0}.shape{display:flex}.two{display:flex;flex-direction:column;min-width:0}.two>*,.why-line,.c-owner{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.two>.dim{font-size:12.5px}.name{color:var(--text);font-size:14px;font-weight:600;unicode-bidi:isolate}.c-why{min-width:0;display:flex;flex-direction:column}.why-line b{font-weight:500;margin-right:4px}.tags{display:flex;gap:5px;overflow:hidden}.c-gpu,.c-idle{display:flex;align-items:center;gap:9px;min-width:0}.c-end{display:flex;align-items:center;justify-content:flex-end;gap:4px}.c-idle b{font-size:14px}.k-stopped .name,.k-stopped .c-cost b{color:var(--dim)}@media (max-width:1239px){.c-owner,.c-memory{display:none}.row-grid{grid-template-columns:15px minmax(140px,1.1fr) minmax(160px,2fr) 138px 130px 88px 112px}}@media (max-width:999px){.c-gpu{display:none}.row-grid{grid-template-columns:15px minmax(130px,1.1fr) minmax(140px,2fr) 130px 88px 112px}}@media (max-width:759px){.hero{padding:14px 16px}.figures{gap:12px 16px}.figure{flex:1 1 40%;padding-left:0;border-left:0}.figure.first,.burn-day{flex-basis:100%}.burn-day,.burn-day figcaption{text-align:left;justify-content:flex-start}.chips{flex-wrap:nowrap;overflow-x:auto;margin:0 -16px;padding:2px 16px;scrollbar-width:none}.chip{border-color:var(--line);min-height:36px;flex:none}.need{padding:8px 10px 8px 16px;flex-wrap:wrap}.need p{flex:1 1 60%}.tools{margin-top:14px}.tools select{flex:1;max-width:none}.only-phone{display:block}.table{background:none;border:0;box-shadow:none}.table-head{display:none}.row{height:110px;border:1px solid var(--line);border-radius:12px;background:var(--card);padding:10px 8px 4px 14px;column-gap:8px;grid-template:auto 20px 1fr / 1fr auto auto}.c-check,.c-owner,.c-memory,.c-gpu,.tags,.why-line b,.c-cost .dim{display:none}.c-name{grid-area:1 / 1}.c-cost{grid-area:1 / 2 / 2 / 4;text-align:right;padding-right:8px;font-size:14px}.c-why{grid-area:2 / 1 / 3 / 4;padding-right:8px}.c-idle{grid-area:3 / 1}.c-idle .two{flex-direction:row;align-items:baseline;gap:8px}.c-end{grid-area:3 / 2 / 4 / 4}.c-end .plain{min-width:44px}}.back{display:inline-flex;align-items:center;gap:4px;color:var(--dim);font-size:13px}.grow{flex:1;min-width:0}.state-line{display:flex;align-items:center;gap:6px 14px;flex-wrap:wrap;margin-top:4px;color:var(--dim)}.state{display:inline-flex;align-items:center;gap:6px;color:var(--k-text)}.acts{display:flex;gap:8px;flex-wrap:wrap;align-items:center}.verdict{display:flex;align-items:center;gap:24px;padding:18px 24px;flex-wrap:wrap}.verdict h2{font-size:18px;line-height:26px}.dial{position:relative;width:92px;height:92px;flex:none}.dial .ring circle{stroke-width:1.9}.dial>span{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center}.dial b{font-size:18px;line-height:21px;max-width:74px}.dial .dim{font-size:12px;line-height:14px}.legend{display:flex;gap:6px 16px;flex-wrap:wrap;font-size:12.5px}.legend span{display:inline-flex;align-items:center;gap:7px}.legend i{width:13px;height:11px;border-radius:2px}.l-busy{background:var(--busy)}.legend .l-quiet{height:2px;background:var(--grey);margin-top:8px}.l-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 4px);border:1px solid var(--hatch)}.l-none{border:1px dashed var(--line)}.timeline{padding:14px 16px 6px;overflow:hidden}.why,.plot svg{display:block}.why text,.plot text{font-size:12px;fill:var(--text)}.why .axis,.plot .axis{fill:var(--dim)}.row-label{font-weight:500}.why text{paint-order:stroke;stroke:var(--card);stroke-width:4px}.why .now-label{font-weight:600}.grid{stroke:var(--line);fill:none}.quiet{stroke:var(--grey);stroke-width:1.6;fill:none}.f-busy{fill:var(--busy)}.f-text{fill:var(--text)}.f-hatch{fill:var(--hatch)}.f-purple{fill:var(--purple)}.unknown-block{fill:url(#hatch-unknown);stroke:var(--hatch)}.threshold{stroke:var(--text);stroke-dasharray:4 3;fill:none}.ramp{fill:var(--amber);fill-opacity:.28;stroke:var(--amber);stroke-width:1.5}.coming{stroke:var(--amber);stroke-width:1.5;stroke-dasharray:3 3;fill:none}.if-quiet{stroke:var(--dim);stroke-dasharray:2 3;fill:none}.held{fill:url(#hatch-kept);stroke:var(--purple)}.pill{fill:var(--card)}.lens{fill:var(--text);fill-opacity:.03;stroke:var(--line)}.said{padding:0 16px 8px;min-height:28px;font-size:12.5px}.paid{padding:12px 16px;border-top:1px solid var(--line);display:grid;gap:8px}.paid-bar{display:flex;gap:2px;height:7px;border-radius:3px;overflow:hidden}.paid-bar i{min-width:2px}.p-busy{background:var(--busy)}.p-busy ~ .p-busy,.legend span ~ span .p-busy{filter:saturate(.55) brightness(1.15)}.p-within{background:var(--amber)}.p-beyond{background:repeating-linear-gradient(135deg,var(--purple) 0 3px,var(--purple-light) 3px 7px)}.p-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.gpus{padding-top:0}.gpus td{white-space:nowrap}.now{stroke:var(--text);fill:none}.as-table{padding:4px 16px 14px}summary{color:var(--accent-text);cursor:pointer;width:fit-content}.plain-table{width:100%;margin-top:8px;border-collapse:collapse;font-size:13px}.plain-table th{padding:6px 10px 6px 0;text-align:left;color:var(--dim);font-weight:400}.plain-table td{padding:7px 10px 7px 0;border-top:1px solid var(--line);vertical-align:top}.columns{display:grid;grid-template-columns:minmax(0,2.9fr) minmax(260px,1fr);gap:12px;align-items:start}.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px 24px;padding:16px}.chart{margin:0}.zeros{padding:0 16px 14px;font-size:13px}figcaption{display:flex;justify-content:space-between;gap:8px;font-size:13px;margin-bottom:6px}.plot .empty{height:132px;padding:48px 0;border:1px dashed var(--line);border-radius:8px}.line{fill:none;stroke:var(--busy);stroke-width:1.5;stroke-linejoin:round}.area{fill:var(--busy);fill-opacity:.1}.cross{stroke:var(--dim)}.log{height:320px;overflow:auto;padding:8px 16px}.log-line{display:grid;grid-template-columns:64px auto minmax(0,1fr);gap:8px;font:12px/19px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}.level.warning{color:var(--amber-text)}.level.error,.level.critical{color:var(--red)}.card-extra .search{min-width:170px;flex:0 1 190px}.list,.facts{padding:6px 16px 10px}.facts>div{display:grid;grid-template-columns:118px minmax(0,1fr);gap:8px;padding:4px 0;font-size:13px}.facts dt{color:var(--dim)}.facts .warning,.check-line{display:flex;gap:10px;padding:7px 0;color:inherit;font-size:13px}.facts .warning .i,.unhealthy .i,.degraded .i{color:var(--amber-text);margin-top:2px}.healthy .i{color:var(--green)}.check-line + .check-line{border-top:1px solid var(--line)}.check-line b{min-width:76px;font-weight:500}.copy{display:flex;align-items:center}.event{display:grid;grid-template-columns:84px minmax(0,1fr);gap:8px;padding:6px 0;font-size:13px}.event time{color:var(--dim)}.event + .event{border-top:1px solid var(--line)}@media (max-width:999px){.columns{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.charts{grid-template-columns:minmax(0,1fr)}.verdict{padding:14px 16px;gap:14px}.verdict .acts{width:100%}.verdict .acts .button{flex:1}.page-head>.acts{margin-left:0}.page-head .grow{flex-basis:100%}}.list>.plain-table tr>:nth-child(n+4){text-align:right}.list>.plain-table tr>:nth-child(3){width:30%;vertical-align:middle}.list>.plain-table i{display:block;height:8px;min-width:2px;border-radius:3px;background:var(--busy)}.plain-link{color:var(--text)}.number{text-align:right;white-space:nowrap}.idle-line,.alert{display:flex;align-items:center;gap:12px;padding:10px 0}.idle-line + .idle-line,.alert + .alert{border-top:1px solid var(--line)}.idle-line .tag{vertical-align:middle;margin-left:3px}.alert{align-items:flex-start}.alert>.i{margin-top:2px;color:var(--amber-text)}.alert.critical>.i{color:var(--red)}.alert.over>.i{color:var(--green)}.activity h2{margin:14px 0 4px}.activity .event{grid-template-columns:84px minmax(0,1fr) 190px 110px}.activity .event .i{margin-right:6px;vertical-align:-3px;color:var(--amber-text)}.activity .critical .i{color:var(--red)}.more{padding:8px 16px 16px;text-align:center}@media (max-width:759px){.activity .event{grid-template-columns:66px minmax(0,1fr)}.activity .event>.dim{display:none}.list>.plain-table tr>:nth-child(3),.list>.plain-table tr>:nth-child(n+6){display:none}}.halves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 12px;align-items:start}.half{min-width:0}.spend{display:grid;grid-template-columns:minmax(0,1fr) 250px;gap:8px 28px;padding:16px}.spend .said{padding:4px 0 0}.bar-key{display:flex;flex-direction:column;gap:9px;font-size:13px}.bar-line{display:flex;align-items:center;gap:10px}.bar-line i{flex:none;width:10px;height:10px;border-radius:2px}.bar-line b{margin-left:auto;padding-left:10px;font-weight:600}.bar-line.all{border-top:1px solid var(--line);padding-top:9px}.c-0{fill:var(--c0);background:var(--c0)}.c-1{fill:var(--c1);background:var(--c1)}.c-2{fill:var(--c2);background:var(--c2)}.c-3{fill:var(--c3);background:var(--c3)}.c-4{fill:var(--c4);background:var(--c4)}.c-5{fill:var(--c5);background:var(--c5)}.f-green{fill:var(--green)}.bar-saved{fill:url(#hatch-saved);stroke:var(--green)}.bar-expected{fill:none;stroke:var(--dim);stroke-dasharray:3 2}.key-saved{border:1px solid var(--green);background:repeating-linear-gradient(45deg,var(--green) 0 1px,transparent 1px 4px)}.bar-line .key-budget{height:0;border-top:2px dashed var(--dim)}.key-expected{border:1px dashed var(--dim)}.bar-chosen{fill:var(--text);fill-opacity:.05}.as-table>div{overflow-x:auto}.budget{padding:12px 0;border-bottom:1px solid var(--line);display:grid;gap:7px}.budget:last-child{border-bottom:0}.budget-head,.budget-said{display:flex;align-items:center;gap:8px;flex-wrap:wrap}.budget-bar{position:relative;display:flex;height:10px;border-radius:3px;background:var(--well);overflow:hidden}.budget-bar i{background:var(--busy)}.budget-bar i.over{background:var(--red-fill)}.budget-bar i.over-soon{background:var(--amber)}.budget-bar i.expected{background:repeating-linear-gradient(135deg,var(--c1) 0 2px,transparent 2px 5px)}.budget-bar u{position:absolute;top:0;bottom:0;width:2px;background:var(--text)}.budget-said{font-size:13px;flex-wrap:nowrap;align-items:flex-start}.budget-said .i{flex:none;margin-top:2px}.budget-said span.grow{flex:0 0 0}.budget-said>span:first-of-type{flex:1;min-width:0}.budget-said.over .i{color:var(--red)}.budget-said.over-soon .i{color:var(--amber-text)}.budget-said.over-ok .i{color:var(--green)}.sum-line{display:flex;justify-content:space-between;gap:12px;padding:3px 0;font-size:13px}.sum-line:last-of-type{border-top:1px solid var(--line);font-weight:600}.advice{align-items:flex-start}.advice code{display:block;margin-top:6px;overflow-wrap:anywhere;font-size:12.5px}.replay-said{padding:6px 0 10px}.replay{fill:var(--c1);fill-opacity:.55}.replay.chosen{fill:var(--c0);fill-opacity:1}.replay.now{stroke:var(--text);stroke-width:1.5}.replay-starts{fill:none;stroke:var(--amber-text);stroke-width:1.5}circle.replay-starts{fill:var(--card)}.replay-slide{height:24px;overflow:hidden}.replay-slide input{accent-color:var(--accent)}.replay-foot{display:flex;gap:16px;align-items:center;justify-content:space-between}.replay-key{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}.replay-key i{width:10px;height:10px;border-radius:2px;background:var(--c1)}.replay-key u{width:12px;border-top:2px solid var(--amber-text);margin-left:6px}.saving{padding:8px 0;border-top:1px solid var(--line)}.saving summary{width:auto;color:inherit}.saving .number{float:right;margin-left:10px;font-weight:600}.sums + p{margin-bottom:10px}.saving[open]{padding-bottom:10px}.week-body{padding:14px 16px;display:grid;gap:10px}.week-body>.empty{padding:12px 0}.week-tools{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px}.week{touch-action:pan-y;user-select:none;border-radius:6px}.week-row,.week-hours{display:grid;grid-template-columns:40px repeat(48,minmax(0,1fr));align-items:center;gap:1px;margin-bottom:3px;font-size:12.5px}.week-hours span{grid-column:span 6;color:var(--dim)}.week-hours span:first-child{grid-column:2 / span 6}.week-row i{height:24px;border-radius:2px;background:var(--well);cursor:pointer}.week-row i:nth-child(2n){margin-left:1px}.week-row i.w-keep_on{background:var(--c0)}.week-row i.w-start_at{background:repeating-linear-gradient(0deg,var(--c0) 0 4px,var(--c1) 4px 7px)}.week-row i.w-stop_unless_busy{background:repeating-linear-gradient(45deg,var(--amber) 0 3px,var(--card) 3px 5px)}.week-row i.w-now{box-shadow:0 0 0 2px var(--text);z-index:1}.week:focus i.w-place{outline:2px solid var(--accent);outline-offset:1px;z-index:2}@media (max-width:900px){.halves,.spend{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.idle-line,.alert{flex-wrap:wrap}:is(.idle-line,.alert) .grow{flex:1 1 calc(100% - 40px)}.idle-line .number{flex:1;text-align:left}.budget-said{flex-wrap:wrap}.budget-said>span:first-of-type{flex:1 1 80%}.week-row i{height:30px}.week-row,.week-hours{grid-template-columns:32px repeat(48,minmax(0,1fr));gap:0}.week-row i:nth-child(2n){margin-left:0;border-left:1px solid var(--card);border-radius:0}}
"""#, gzip: "H4sIAAAAAAACA3SUh5KjuhKGX8XXG30LvEI2GItKN4eTcw6tZLQjECXEhKX87qdlPEw85dgt0en/JOadC6Nw1vm0F7VqFLPmUIcqTfmBvdA7fOVoCPASTa3xvzWtYi/UFl8EzdpdKo9rW3xlaF8pa9EkmiiJZlDXgb3IdlmZAZrSNOxFDrkstmiBEKrFZQo5kWR2nB+ava6dd04l8KG/YS82UFBVogkNjyVItd9k21v7HKSEHEgM0g2+s1j4nu+43M6O87YCtjko9HqFjfL9hmT5ZKXaWHvPdfBKtewF4TvIN5N9g2l4qfZxuYYgamwxz8tc32WJU8U0QnKhRBwowf50nksdjYy92AFQvYsGxXFtStjJaGxwRQjsNBpbzKMLLng08ntJ+xqku2JkkXXXC4off+BvySK+3i2KVyvccqmMZdFNySK+Ka5s6avV8YTAWoK/eMhB9JwxIAJ10DMGWZ4V2X4mgXIqN/SOhIxnkpKZBEoopcVMAoKR6c0tCUChAHmPhBz71vCYhFJDqfVDEggnIiMzDAUvhdb3YNjvgfJHMKiCb/LdPRhKUZTiCQxcAVUzDFqXUBT3YJhdMwxbJXZ7uIMhL/d7cgcD33Mh6BMYcr7dltszDHP9EYaNzjUvzzBQznPYnGHI9A4KeYYB9iVXRTTyOekMQ+tadV/3GQeCov81YYwr7bzCP6CD8iN312lvPpj2wLjzEmeGnuNPtZFStb+M0vSdhZtT2L+YpnM+QBuOdWjsiErzCzOJFWOoFOT7oQ8sI+RVFanQ1l2lN6wX3ll75E7ejA34g2kZqTiIi4N3QyvZJfi3EblVdULxbMewq7swVx46Bu3NVa28qrRrMc+2u35HCYL/vxZ7SfqbPqgmHUySQhcnPjmS5Vfq4NTim/8tky8dd8Ely0/xe/EVtP0y6fE77ZU3+hQ1xewG8LcdGnQKFoAPFny0+2mHVhAGj+FVCDi4ni0F2LBckGOdJTVNumSwicS3vGu3AynjkMlxsKM1PU4s3Fh1Giw+NmLgaYiM4kmu4hlLa3UihpboOK1fTY6CkMpibhSr70DEsOmaZKo51vReoGz7OBB5GujIkz541x7Gxwsw3lfj3sFcVSfFpRLOQzCunZoAdroJxseLqLDysYyjcFIlF1wm68a1bpw0pKhhVqKGg0mjO3akkuX/Vfi7B9P2i0/QuUw+Ua11yT9c2zsLfbL8p3oP3w4o4bxjfviIKcYJZpZhYHzCyMXURqxjVZ1J9yDN0LM4plmeRY7W/calaVZPYY1X4qq6N2tMdFzj3mRtgSs7Pg5xXE9Hauxcb05zAY6FDUFVV0aGOlZanXXCvzP3bHqsEtZ0aQe4EWeiwtscz3N1VZugTgxEkOIJOTLtxNCPbgjY6hmvyZdemt5wq+Y1Os/mvsSr6ryeOq0xU9z2aGAF9vqiQXEeBk7WAfDn2WxztJTGQfUXpntmElbpwCLtwXUsLSKuH1KD/Fyz/Z9oMCsXEcqe1lrepjsPJkaOvhcc/F0FfTDi4uaUlswp8+r29tNWXVdgzaFNceBNz+KglK8O0MXTOQuXFw9QauD6LUW6EtVevu1BqxS8gvQkYBp7Xa2evwbnmzgE1zzP8HHNPbRy/KO469FtHGfuryJ8hwPi+2RVkv8kcXBBH6PAYXFQbDlR41iuJGc3NdJn7/AnjjzUULay2w8FcFlZHA7J4XD+Uzdmionn3CtR6+MmO0h7sLG9dZDZX785v6J99pYLAaCkAzq7swX1lh31oDY+7SDnranyHaF5z0dtxtJ3eOXKFyTYnHWcFB24/S+jB6brY1UR/m9j4VivrmlQY7D84x8Pms/BAavsSDooDqbi5IN/BUeo0czfaUHIXVK2wi7tAwX1+zMD2m1YE+Lm9Fbsp1bsCPbFs5CE6jDd+6bH9pGrvbWAZGUkBwOrYC/tLhLHkarN96w5cUxAqTH7D23i4+PfiBj7fG124fQrfMSLmR1+SJxBcWqpKYh5p6hHIltRD6bjROKKdsTshNAHme97oGXdEKg7TDKwSdS1zrNq/UKmc9PQpF+fXCpDrDvHFCxDkpIG9AvLxVKI6PnDaGEkhXY61xO29juzlHUkeSoB7e3+ZAZZJd27qF1V2Pvdwjpo5GDwLIEJa4VW65b/tCvXrw8kxfmszOdm8mzTBWBLXko6h6Zpsl0etGjoUNCiV89V9lGv6fVNMmGAvzZZk5HCJblSGguu+VhFcxIUhSHTNH8nctX2wNZERTphpEYDo7MCHPFQvuYj80g9mpvfGuPHTUKno+rDm+oKh1d4Vafp9LXdBfw0buQrhJDHFDR9IFKIBH+T/7HnzryFqjfenjsf9697txu8J9WNTiDgX/ND0wGzayWhxevzKET1ykwxxHN5OMjnfMMI+TwODd4Q05BNA3BX+KkuOHBRcTrzVlSAnFKR4IUB62jotIJUaMaq0eQsEG08KW6W0wKAJXEYFYIOhaBD0dFBW61Gjp8GTK8v2NjWMvvBbiog7Y+JPVHW3gFsOzDpimykiZMKqWJ+BAmJpjGG1IPRhWy/GVFkhmm9TfNHTCQg7wqNzxWtILEttOVVNnKOCvuDJnj+dmg+Tp1UubNLUZA+3Vm/5ruchF7XHT15bs9VsWknQstkYCgvVslzpbN8shkRnolEsNo3L9P1S7Hb3KT7idWFt8aaO2TP+ZVdBEXyPaaGCffZYanIJvA+RiRF6yvWAmGG0f/vb/mmyIKbs0i/XZBNMznBGzhbPtipTlkxc9Bza2CRjjlW+1BoYmiZUOtXvyalwwZsynex+sfhY/wh9bG+uaMuwT8DjzNhSTWZWP3dqept8SPfuObmoH9z8ZBPac7+88OL4O0anp6dXZBZ1e0Ojx3eFFVL0BWx+/FtP3SU5GmnDaRl3eojctn8xFF3PQNHFLA1NOgJaF34m2t9X/FhCFwb6y1XpoLtzDODQksM+c1Jyo7zLfX4hP0jzN1ij+UPCSgTuCu2H1P2WwSxCZ2kzMyNlxhb+Cua4O4wyGrKxcIG0cwp5Fc0rv2tN0+b/Q+0ZTVhtHbVoP5hWlmPUM0Or/1RL+4a1W/ZbncSZEpdZ8pIkg74UBUksD7USByCYZJpTnOJVO75dYd6k+2f2at1TBESfLvyebqlsH/QAx506fRELvt73Sz+61jkzcnpTFpyT5tjjpDYfxBRbgx+D54wNuqjgmKI+f5ID+1SmUm6rSS2N8GojYXrvRVW94K5ZJNvs+OOMNBxKX713Jwd7FnaOz6pwxfL8+mJ9UlRlNIiTp4Ql9/tShRXSy3+4A1rPPdXrz2h2F2FdnYHDYeLYjrVUQIdC8VB7F4SzuJQF7XP7y/2h2PzV/NxyP80nb6F4sUhq+vvNGfnZavBnVf7ozHDnVfHavctrPMd6arTBcmY/D9IRpqC2CeE1MTEKce3fqXT9u1k2xdnRYPnLl9hj51HAn3ahbPer9DbqMvV6rAj4r+UO1rVSW0znzmynLdFvtuclGEqZgCzJ7aQj3Die/GXCIvRIcX7g7YvW8enjxsIApCHDUijP4G8ZYSvhyHFyU9h4xk4wwzBLI7PiElwDerxxGPKcD872/PuduYX+hoOZFDYn3oMbJchkouyDY8H/4NeiN0XO9ose+Q+9RFZrTj/174gTt2v893UNTs4iJE/v5mYhleq8onxBe+HvQ9GaUW7o3qXSvUOydjleBk7zgpxRbCYZmtEguXyzZ9Ndcy/nUaf9mHLBWqd7Uaiwc3cuAkhHAbij/fvwRQRtskEYsFSiJs37y/cfibYV2QW5M3PLCMOkPRbxr2yhVn8e7eq1cpg3lTlQVEKCe4O8GfjBEvrXNPIMLMtOnb0V4nc7WU/m5rCoss2z7krySAE3aGFKSDNgLHcLiKUdorWdAva8UmaDFp8QYS8e7dmWqe7WLS3QiB030HQS2Gj+1xSLI7N6eyOsppkDAB0UNMFu5BFU5Vkv71xXv0OrdIZHMwCDnA1aPWgiMcDwbF3A8IUotluiS611l/3Z/0FrupAg12hFBXWdoaICqmDUtYBOmoqu+y3pbP3nCaQQLuyrkP3p59fXBAsXKXOjDHdDy9wPCGNhfJL7uW2LL5mCSXxsFRxZAjYY9YvfUruSIZIu398llQoVmXY/bpC8VtvIpBnlLhSIWIhnG2Vr6C4h5xW23vYLUTzS8UHamHYVq1tMPhDgYkyq5t6iCVmMWwapL5sfAjpHjiD27J6W+GJTKv8P26mqGlQh8qc3bN6W6QD6s2fPcH0Rm3/XS8ex/9B7l9nT95ZJ7r/rGZlgnB2VjKLxa84aIO3gneYVYZra1wE2ucT5Aish+ugtm1RXlVlNcIwAfvoMy1ZqyJSnlfS/g7WRbXe5ScU1GGBpvroNWdnOUotXESMQdZ927oSLMftZHPKVs6kojWCuPTA4D0DtTkUD1TbwGC0GA0jMyyA2mT1iwHEtLUB7UJpdEh6ES4TIXnVKSI2ADghSLt3dvLmaSz8pphMujbU66QmuV+rtJEp7GnuiVT0DO0qXHadgrgDYI71C855fCnqzilbJ4YWttwZagPfRctyUTfSav9PHX/t6M+JCj3TsJOEVsxBQt2m1yP27GmeVWfc7nYSJAH24jOiE1qeLThOmkM0GQ/5+VjlvtqaWCVOGPo0IvTun5AZ2PU507M2xAu/puCRSUFUddMmi04OnthBEnOHCB2snIyWNIfUjMjNga23c90ybn18Eg3UzbXgZ3jhLaTk/qakT+JOo4UvQsXkZJeYztODeJ6WVWHMXJLJTUGc0bUB0XqXvdFu9cNcJpRZ7QEyrMCesjo3EKzC2k5ixvN+Eeh8XDVpaojwRgLnY2pyY5q5ROBoLsQP7F6fCT7XgbwBb0eM66uDeZ3I6CovebrJRHGxEqA6W2rJSOTb2jdnRAHt/jo7oFzIH+C9GsTkqcjFiHIHsaoqP+SZScpjq7Nq+mwoRqPczBeb/DmUCoJIS8hDoZPNb1Op5VCN6yRGjZLMMIyj+micOY/jlK9PzPvgDuPRGT54xM4SACrTLTO0U2pv+48Ls/vzUG4I+t7nYsikw/jg+rj809V8U7vCy0mlFqaNDR1IitddbMhOV89pENM+zzd9p5T+ULc3ekNzbQV7bXnhxlgJZMM0IRHVlKoa89oonBA29iRMttVkos4sXCWXeFLMYxbjQzFSqc7EfhomgnNnHtLBIJMdLzhY/SCVljqiDBs8qWJO0SYV1NU0CFHr57MTD6wOrFxqTYJ2JqY2zH+2pCnYlOWuHkXswQMJrRhwfhIIAyi9XmWgy/0MyiEiQZI7ICr3u4/p4aUUuovTpbtXbynhci5KCWcPP+OyeStFmqyt2HrL38rqY3VrYKZTksEkKG4x131pG89Q/B5gJwbHW6r9mZpj5Rw03wzb0zYFq/fiB5qe2qTwHl3E1QJ7XhOTXwiTKFnQQe1eIvybRnPzLpkRJlhhvDLzLjYCmhvs2uh9kjrECKK1fQo7Sph3eNAOjiV0Wyh1JhLL6rtxxVjqzEq0j388/nHSx0geQDWTsUUQ/tISEQnx6wqpGgazsGo6QcT1wpCBl2nZ6gZC2Hzj1WidoOJ0fgRmYDGavaIxAP3nJq+JLoYQ6HiO2VRlQzxpWI0MhwmORO3JlBmLyeSfifDlsQHYUM4rtmmpuCu2SscyjENsDGKDZHhEcIxEU/NS7C/o4KnOJZq35lLD+Nih0D3k1b1kh7yHsPleftHxQp/HP8Lo+8sHFhx2J/Cn1Q5w+h2bzwgr1vzlJpiV+3DcF+Zu1/Sp2BSroi6NyDL0o1k7fu31xX92Kw2e+tFnNiFbVqF5oFTBoyUX2tUws3k+HA35is1u3Kbeu3tqUOQjbtxczG1g1pgDFuiQ9fNckBxgI0L5Yk0I64Y6KRGp4ytJOkOAhZkl7GS5o42FMhuhbeZW20hls4Sy6VSNUC5Wn3gmd3/Pc6MN+YX5zDzzmfN8Rs2Ew1BueEVHVthadV6fupjInIzA8ZGM8OyugjPIgy9qG3TjltDrifbzBJrRuNCBfbPOFuqryukPRKLPVxmmicyZd/XT7c1dciktxbBLQO7zT1Q99axnr8I3cCw2bNKA6eaa9kFi7jCzzStSZclcmaNtD2GoY3ifUQqLno3Eno4Xyt+tT5MKUzNwV01tFvf1GvnLtxw7goFL6Y80M5XZiE226dNtFfwb/pp3+NPpvVDLidDKS0jYUAjlkAURFIizeFaYZgoIda4SM+Sn7dF7n9r/5jI0A9H+4FQWYVV9QQnVIhAaRAbpDAhVfxa5ooeBTPh9ANXcU0i0lVdCbdAHEicvyfxnm22yRahBxKc/I7PRX7FL5yOupEXmZgJzv2uOGIsNWzju/hu4azCI05T++dhxxi9L37R7ZX9cOcBDfqxG/BmRmNsU63GJPxnR5uC6GqVDGbhX7O/6RSFLrnvwGMRW/4nQKZ57xR2Bkyhz0mNJdN/CtAVxAxdLRxla42tZdejUzvPpIiESpxDxds50aQXHpZJPgO7yZ2VsdZy51FygTFmLgQs4xkcZRd/OTZuJaHeiQtspuiDQrH0MhJ87jATW1kYPXvjlTKY8a3cY4F8UPCZyDyRyuaMZ2/DnSUAhk9nL8DTFGySktqWCpTbJYeqbbF/ZOPeUoZLRGBjOayHw2OcaJJFlEA+douxHUdteeD4xHEspmJkibSQdZx6W1lBQU7tgHEJOVTt62TmeYFxMYe8dYGkGgHmr09pYjJUC4BCd3HZHM8kw2Wnb8h/eSM6jBqxHE2vbbq9s4f3e2qA/tzlZccuGbTS0hThWu5vf0JmZlCfbQ9y8kEFtCoTd5WFGvDzDWllVESvMg5lcYkV5MoznZPMBMe0K+tM7d2QAKdItzE34N1OgMAZYz2zmzqzYTvWmgdl019Tt+pLvNoqIJnvDXfvkPxAsOrhx8F2+r9Um92gTzx58BRV1Vmzk7TfO4PRvs2gZe5A9Oxfp+p0xXeTD2K5mG2+V+J35ZAvjCgpheqUY5ZKg5mYqhLZPoVQk9Br/2Da+4l2b7wGZkFi0WEyCJ9id+7yub0xwFjh1BEoyHEbNP8r95pdSdjN/ys68D4hsGOZfmYAkh6FmbsDmx+27oNmcfHEo+leLAUcSZvUUrlbHY51CgZVQH99wj2rgvlA/OmgNMEp5sYljr8jYQURSx1W+4hrULjvU+YoflAEu0AXNy8mbzop1xd+lT5bM47iH93zkbhmvebhertfPOBHgZ9Tag6MShzbMEodpdC/CLinCQAm94cSea111MQn65ysJyjTkAYEc2IWFLsu4LfbTOe3+33lV1n2plsx1JktEWC7WKIN36Zg233ObBr3rIVNXlzExGCL2WjfbkM4lsPkdb96wceX7qhE16EI6IcwG9RhQ/mdJdIIA+IyM96osh57uMM4yUbTWKo5mUj53mZ40FuIYAQiVo0MHTGIEMyAx2AYtHG6QO8CfEbvvf0bsK18NIzn/nu+i71m1N3bBQPU1g6FOMrQ/1lWBY6Xra8U3AgJd6ZXcOjeETM009tVECbdwgB0Bgj8AQePjpngfQ8AER8ZPPClXYyXNMEywaVTMmZuYWmF7l0oHGPQnXyCpVPpMjSuQ47bnkUCzXfPygV+b3OgoExYvhjZKinDofe7vr5cXC6CKPbmca0LV6fokdhepZuVgrMvDx7W4xGeEcuExm3s3v7q3S+/eYoTAuGxqd7mR6ICH6yQYjvKzdvHP3pn4pRA9pPs4LByp0V6o+PgFR3MQZhKKv9fiFmQnl787EYvmAKE4FeFvD/ejq86rR/H9jP0/55NTPyJ6vduMq3fp/lRfy7+RSbzLfTgK1+mWn64SRrPX4B40n4GeuOLVW2SDklq1Pm+W0gRmbc4z29GKfuJ+F0pbBCbiaIWW3uFhBJcLRLgk7aWzU+iGk9Zi919Jta2Po2//2A6dyqGeSuswjNHCj35xZ7i3eCfFTvFMOzJORlv4J5qtBBgrfFodFiD3obCIO07dpeE+s05nw2uXCHn9gXf9lMLI3UQTK1AdzRyWOiOpsFz2qaBW/qiyJWOOdDhCWiwnLlrSc9nuPf9lMzsO/GY88G9PbnLhQP7xmAFdVsH9aNZWQXqnTHrgDdzwxJzvH5ik5Gv+MaagAsl8ZasDxfiUSBLLLkEh7uiw+pCfstRBYqf7k/5ikUwhez/Zee4emW+NjP0wDyDu23xV7ASOYlVMipcGMHEAEx9gAsDUAUx9gCkAZw7gzAc4A+DcAZz7AOcAXDiACx/gArFMyDwAu0IQ9Kyz91wH4PCWHShPr/zHgXiMO4ILRoT+ZkH6GRHT2kF10F2M8/DFCA33C/A5+FBUPgeJjfIL/sMsno6b53MqwgkfpNIL5QVh7rx0Z/oaFEOtX8o631+NSi7OgR74NL0qBcKFibqBxnhUeZgUSpzeYXyrXdYV+rq4YgaBLRfyDwiin6u27RASWa59VGJYhswGb4irAKgYLygGg50SCObC8LeAfNDTuiyHg5ouPLPNT0Q41wniji5Xc9zRHeeok6L2q868tVZaX/rSrtzuXnxHVdT4zToHRyA/A6ncUgGI2LLI4eM+swOBvK+tUC+3U3NNTaf73S7YKK+VpKCwncMuta9H+TrkT1NslpXr6KCasuBnXteVUeMAMx2u60OlTrPNe7HOhy1zNAemstH1k8QewoQd+H8U6HRJlRskIJ+I7HD5Pbf3Va8rLRcLhou0eF3HPfCEgf3Bdh0iZPiWCLXSb5orNIq2dKGHSGesuJ32Ke/y4Z5rYi6k/QLO8PeJGFx/doK/MOmT25c5k3EKi/PXPyAtcJKIHmtE+i0xiesoi8tdnc6nQu1h/zvQEVkoxJ3ChxqTX+BuASdmMBEocTfi1wFyRIC2O2tsMIDnMmwHE/qa/PbDyQm3A5gx/1WS8/CN5+9C0I6+0pvNhw4RKYOh3+XRRvJdW8QCqPs4fTNgTFKBhzs15ZEs0ax1ZUjuTz8ejjWRvy1yxKFUH5/gqZIOCdunl/JYjfIG58Zxty7h/K7vEw55RSrnMfMlisVUoOTgSduRV8ioLtVxUZ3kzSyJANV/LZLz6oNCiJRRxwh2lLpPwPjUR24dLpV0J1vnO53D/PC3to0goXugkI9/ZyNva8bCLIqde5owk+Y21avGKA9/H/e7vK7/ltnv8c4FhIWbZIYYR3J5oUc06sb5VEvcmnCBVD583StpO7e3NdAd31D66v+pJBE3yFJfTDqOEdZpIyShjVv8WmRahyl7hv+qqG8U0ITjw1zazB80+T2YBuYgusFGFpKA7mePXXvVHX2U8YgJ3MW/+w7PLB4UKX66zdKeFNGRpZGHKh7+qAAzn3usCfPn/wIdgXb+2m4AAA=="),
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
(text ?? "").replace(/(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z| UTC)/g, (_, date, time) => moment(Date.parse(`${date}T${time}Z`), now));
const percent = value => (value == null ? none : `${Math.round(value)} %`);
function memory(megabytes) {
if (megabytes == null) return none;
const gigabytes = megabytes / 1024;
if (!gigabytes) return "0 GB";
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
return { share: 0, tone: "grey", big: at ? span((now - at) / 1000) : "–", small: at ? `since ${moment(at, now)}` : "off" };
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
const hint = "Point at a day, or use ← →, to read it.";
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
const now = h("p", { class: "said dim", "aria-live": "polite" }, hint);
let data = null, chosen = null;
function paint() {
if (!data) return;
const width = plot.clientWidth || 600, { days } = data;
const whole = day => day.parts.reduce((sum, one) => sum + one, 0);
const top = roundUp(Math.max(...days.map(day => Math.max(whole(day) + (day.saved ?? 0), day.expected ?? 0)), data.limit ?? 0, 1));
const y = value => 6 + (1 - value / top) * (height - 6), step = (width - right) / Math.max(1, days.length);
const size = Math.max(2, Math.min(40, step * 0.72));
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
setText(now, place == null ? hint : data.said(data.days[place]));
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
const rowHeight = 24, clockHeight = 84, axis = 22, left = 226, gutter = 26;
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
shortened(detail, isNarrow ? 30 : 28 - label.length), isNarrow ? width - 12 : left - 12, y, { class: "axis", "text-anchor": "end" }
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
function lineChart({ title, format, highest, unit = 1, link }) {
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
const top = highest ?? roundUp(Math.max(...data.points.map(one => one.max ?? one.average), 0) / unit) * unit;
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
share === 0.5 && format(share * top) === format(top) ? null : s("text", { class: "axis", x: width, y: y(share * top) + 4, "text-anchor": "end" }, format(share * top))
]);
const times = ticks(data.from, data.to).filter((_, i) => width > 420 || i % 2 === 0).map(at => s(
"text", { class: "axis", x: Math.max(19, x(at)), y: height + 16, "text-anchor": "middle" }, data.to - data.from > 2 * 86400_000 ? day(at) : clock(at)
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
if (own) row.celsius = own.temperature_celsius ?? null;
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
const next = row ?? { gpuPercent: null, memoryMB: null, celsius: null, asked: null };
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
case "tag": return (row.doc.tags.length ? row.doc.tags : ["untagged"]).some(tag => tag.toLowerCase().startsWith(value));
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
const estimated = dollars(whole.report?.total.estimated), budget = budgets.find(one => one.scope === "account" && one.period === "month" && one.forecast);
set(today, day.report?.total.total, "since midnight");
set(month, whole.report?.total.total, budget ? `${money(dollars(budget.forecast))} expected of ${money(dollars(budget.amount))}` : estimated >= 0.005 ? `of it ${money(estimated)} estimated` : "since the 1st");
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
setText(c.why, ["kept", "stopped"].includes(kind) ? because.replace(/^(protected|unmanaged:|stopped:?) ?/, "") : because.replace(/^busy /, ""));
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
!filter.owner || (row.doc.owner ?? "unassigned") === filter.owner
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
const ownersThere = [...new Set(rows.map(row => row.doc.owner ?? "unassigned"))].sort();
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
const watts = value => `${Math.round(value).toLocaleString("en-US")} W`;
const ranges = { "1h": [3600, 60], "24h": [86400, 600], "30d": [30 * 86400, 3600 * 6] };
const series = {
timed: [
["gpu_utilization", "GPU", percent, 100, true], ["gpu_memory_used_mb", "GPU memory", memory], ["gpu_memory_percent", "GPU memory", percent, 100],
["cpu_utilization", "CPU", percent, 100, true], ["memory_used_mb", "Memory", memory], ["memory_percent", "Memory", percent, 100],
["gpu_temperature_celsius", "GPU temperature", value => `${Math.round(value)} °C`], ["gpu_power_watts", "GPU power", watts],
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
const box = div("charts"), zeros = h("p", { class: "zeros dim" });
const choice = segments("Range", [["1h", "1 h"], ["24h", "24 h"], ["30d", "30 d"]], range, value => {
range = value;
app.setQuery({ ...Object.fromEntries(app.address.query), range: value === "1h" ? "" : value });
load(row);
});
async function load(next) {
row = next;
if (!row) return;
const link = at => charts.forEach(chart => chart.point(at));
charts ??= series[row.doc.type].map(([name, title, format, highest, isAlways]) => ({ name, title, isAlways, points: [], ...lineChart({ title, format, highest, unit: format === memory ? 1024 : 1, link }) }));
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
const shown = charts.filter(chart => (chart.points.some(point => point.average) || chart.isAlways) && !(sameAs[chart.name] && has(sameAs[chart.name])));
if (shown.some((chart, i) => box.children[i] !== chart.element) || box.children.length !== shown.length) fill(box, shown.map(chart => chart.element));
for (const chart of shown) chart.set(chart.points, from, to);
const still = charts.filter(chart => chart.points.length && !shown.includes(chart) && !chart.points.some(point => point.average));
setHidden(zeros, !still.length);
setText(zeros, `0 throughout: ${still.map(chart => chart.title).join(", ")}.`);
}
return { element: card("Measured", choice, box, zeros), load, paint: () => charts?.forEach(chart => chart.element.isConnected && chart.paint()) };
}
const ends = { started: "until it was started", limit: "up to the limit of one stop", gone: "until it was deleted", open: "so far" };
function savingsCards(app) {
const saved = div("list"), savedSum = h("span"), wasted = div("list"), wastedSum = h("span"), large = div("list");
const savings = card("Saved by stopping", savedSum, saved), waste = card("Wasted", wastedSum, wasted), underused = card("Larger than its work", null, large);
for (const one of [savings, waste, underused]) setHidden(one, true);
let stops = [], days = 0;
const link = one => h("a", { class: "plain-link", href: `#/server/${part(one.server_id)}` }, h("b", null, one.name));
async function load(from, length) {
days = length;
await Promise.all([[`savings?from=${from}`, paintSavings, savings], [`waste?from=${from}`, paintWaste, waste], ["underused", paintUnderused, underused]].map(async ([path, paint, element]) => {
try { paint(await app.api.get(path)); } catch (error) { expectProblem(error); if (error.status === 404) setHidden(element, true); }
}));
}
const sum = (label, amount, sign = "") => div("sum-line", h("span", null, label), h("b", null, amount == null ? "not measured" : `${sign}${money(dollars(amount))}`));
function paintSavings(answer) {
const now = app.now();
setHidden(savings, false);
stops = answer.stops.map(one => ({ from: parse(one.from), to: parse(one.to), net: dollars(one.net) }));
fill(savedSum, h("b", null, money(dollars(answer.net))), ` in ${days} days`);
const waited = answer.waited_seconds ? `; people waited ${span(answer.waited_seconds)} for starts` : "";
fill(saved, answer.stops.length ? [
div("sums", sum("Not paid while stopped", answer.gross), sum("Storage that was still billed", answer.actual, "– "), sum("Starting again", answer.restart, "– "), sum(`Saved by ${count(answer.stop_count, "stop")}`, answer.net)),
remark(answer.assumption, waited, "."),
[...answer.stops].sort((a, b) => dollars(b.net) - dollars(a.net)).slice(0, 8).map(one => h("details", { class: "saving" },
h("summary", null, h("span", { class: "number" }, money(dollars(one.net))), h("b", null, one.name), " ", dim(`stopped ${moment(parse(one.from), now)}, ${one.ended === "open" ? "so far" : "for"} ${span((parse(one.to) - parse(one.from)) / 1000)}`)),
sum(`Its price for ${span((parse(one.to) - parse(one.from)) / 1000)}, ${ends[one.ended] ?? one.ended}`, one.gross), sum("Storage that was still billed", one.actual, "– "),
one.ended === "started" ? sum("Starting again", one.restart, "– ") : null, sum("Saved", one.net), h("p", null, h("a", { href: `#/server/${part(one.server_id)}` }, "See the server"))))
] : empty("No automatic stop in these days."));
}
function paintWaste(answer) {
setHidden(waste, false);
const perHour = answer.servers.reduce((sum, one) => sum + (dollars(one.per_hour_now) ?? 0), 0), now = app.now();
fill(wastedSum, h("b", null, money(dollars(answer.total))), ` in ${days} days${perHour ? `, ${rate(perHour)} now` : ""}`);
const rows = answer.servers.slice(0, 8);
fill(wasted, rows.length ? rows.map(one => {
const row = app.store.rows.get(one.server_id), isOn = one.per_hour_now != null && row;
const act = isOn && !row.doc.adopted && app.may("admin") ? button("Adopt…", { small: true, act: true, onclick: () => adopt(app, row) })
: isOn && row.doc.adopted && app.may("operate") ? button("Stop…", { small: true, act: true, onclick: () => stop(app, [row]) }) : linkButton("See why", `#/server/${part(one.server_id)}`);
return div("idle-line", icon(classes[row?.kind ?? "stopped"].icon), div("grow", link(one), remark(sentence(isOn ? why(row.doc, now) : one.text))),
div("number", h("b", null, money(dollars(one.amount))), remark(`idle ${span(one.seconds)}`)), act);
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
const isShort = replay?.places[0].starts === 0;
for (const one of [plot, wrap, apply]) setHidden(one, !replay || isShort || !answer.idle_times);
if (!answer.idle_times) { setText(said, "No idle times of this server were recorded yet."); return setText(note, ""); }
if (!replay) { setText(said, "The price of a server is unknown."); return setText(note, ""); }
if (isShort) { setText(said, "No idle time lasted for a minute so far: no timeout would have saved anything."); return setText(note, ""); }
const { places, against } = replay, place = Number(slider.value), chosen = places[place];
const days = count(Math.max(1, Math.round((parse(answer.to) - parse(answer.from)) / 86400_000)), "day");
const isCurrent = chosen === against, saved = chosen.saved - (against?.saved ?? 0);
fill(said, "With ", h("b", null, span(chosen.seconds)), ...isCurrent || !against
? [isCurrent ? ", as now: " : ": ", h("b", null, money(chosen.saved)), ` saved in ${days} against never stopping, ${count(chosen.starts, "start")}`]
: [` in place of ${against.seconds ? span(against.seconds) : "what was set"}: `, ...more(saved, money(Math.abs(saved)), `saved in ${days}, `), h("b", null, change(chosen.starts - against.starts, "start")),
chosen.early === against.early ? "" : `, ${change(chosen.early - against.early, "start")} soon after a stop`], ".");
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
owner: row => [row.doc.owner ?? "unassigned"], tag: row => (row.doc.tags.length ? row.doc.tags : ["untagged"]),
gpu: row => [row.gpu.replace(/^\d+ × /, "")]
};
const spans = { "7d": 7, "30d": 30, "90d": 90 };
function mount(root, app, address) {
const ended = new AbortController();
const get = path => app.api.get(path, { signal: ended.signal });
let by = address.query.get("by") in groups ? address.query.get("by") : "owner";
let length = address.query.get("days") in spans ? address.query.get("days") : "30d";
const burning = figure("Burning now"), month = monthFigures(app);
const table = div("list", skeleton(4));
const chart = barChart("Spend by day"), key = div("bar-key"), spendTable = h("details", { class: "as-table" }, h("summary", null, "Show as a table"), h("div"));
const query = () => app.setQuery({ by: by === "owner" ? "" : by, days: length === "30d" ? "" : length });
const choice = segments("Group by", [["owner", "Owner"], ["tag", "Tag"], ["gpu", "GPU"]], by, value => { by = value; query(); paint(); loadSpend(); });
const range = segments("Days", Object.entries(spans).map(([value, many]) => [value, `${many} d`]), length, value => { length = value; query(); loadSpend(); });
const spend = card("Spend by day", [choice, range], div("spend", chart.element, key), spendTable);
const week = schedulesCard(app), budgets = budgetsCard(app), savings = savingsCards(app), advice = adviceCard(app), timeout = timeoutCard(app);
setHidden(spend, true);
const nothing = h("section", { class: "card", hidden: true }, empty("The account was not read yet."));
const content = h("div", null, h("section", { class: "card hero" }, div("figures", burning.box, month.boxes)),
spend, div("halves", div("half", budgets.element, savings.waste, timeout.element),
div("half", advice.element, savings.savings, savings.underused, card("Who spends it", null, table))), week.element);
root.append(div("page-head", h("h1", null, "Money")), nothing, content);
const filterOf = name => new URLSearchParams({
owner: { owner: name }, tag: { q: `tag:${name}` }, gpu: { q: `gpu:${name.split(" ")[0]}` }
}[by]);
async function loadSpend() {
const others = loadRest(), zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
try {
const { report } = await get(`costs?step=day&by=${by}&from=${firstDay()}&zone=${part(zone)}`);
if (!report) return;
await others;
paintSpend(report);
} catch (error) { if (error.name !== "AbortError") expectProblem(error); }
}
const { store } = app;
const dateOf = at => `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;
const firstDay = () => { const now = new Date(app.now()); return new Date(now.getFullYear(), now.getMonth(), now.getDate() - spans[length] + 1).toISOString(); };
const loadRest = () => Promise.all([month.load(), budgets.load(), savings.load(firstDay(), spans[length]), advice.load(), timeout.load()]);
function paintSpend(report) {
const said = new Map(report.days.map(one => [one.date, one.groups]));
const start = new Date(firstDay()), all = Array.from({ length: spans[length] }, (_, i) => dateOf(new Date(start.getFullYear(), start.getMonth(), start.getDate() + i)));
const dates = all.slice(Math.max(0, Math.min(all.findIndex(date => said.has(date)), all.length - 7)));
const { keys, days } = stacked(dates.map(date => ({
date, isRecorded: said.has(date), groups: (said.get(date) ?? []).map(one => ({ key: one.key, name: one.name, total: dollars(one.amounts.total) }))
})));
setHidden(spend, false);
const midnights = dates.map(date => new Date(`${date}T00:00`).getTime()), now = new Date(app.now());
savedByDay(savings.stops, [...midnights, now.getTime()]).forEach((value, i) => { days[i].saved = value; });
const budget = budgets.ofMonth, monthEnd = new Date(now.getFullYear(), now.getMonth() + 1, 0).getDate(), left = monthEnd - now.getDate();
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
function paint() {
if (!store.isLoaded) return;
if (content.hidden && !store.isUnread) loadSpend();
setHidden(content, store.isUnread);
setHidden(nothing, !store.isUnread);
if (store.isUnread) return;
const { perHour } = store.totals();
setText(burning.big, rate(perHour));
setText(burning.small, `${money(perHour * 24)} a day at this rate`);
month.paint(store.costs);
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
const m_view_timeline = (() => {
const labels = { gpu: "GPU", cpu: "CPU" };
const labelOf = signal => labels[signal] ?? sentence(signal);
const hint = "Point at a moment, or use ← →, to read it.";
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
label: labelOf(signal), detail: at.get(signal)?.detail.replace(/GPU \d+ (?=\d+ %)/g, "") ?? (isOff() ? "off" : "not measured now"), reading: at.get(signal)?.reading ?? "unknown",
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
setText(said, place == null ? hint : sentenceAt(list, idle, place, now));
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
const point = at => { place = at; if (row && explain) setText(said, at == null ? hint : sentenceAt(rows(), history.idle, at, app.now())); };
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
const { labelOf, timelineCard } = m_view_timeline;
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
setText(big, clock.big.replace(/ (?=[a-z])/g, "\u00a0"));
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
["Cost so far", money(doc.total_cost)], ["Saved so far", money(doc.savings)],
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
one.index, percent(one.utilization), one.memory_total_mb ? `${memory(one.memory_used_mb)} of ${memory(one.memory_total_mb)}`.replace(/ GB(?= of .* GB)/, "") : percent(one.memory_percent),
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
remark(`created ${ago(parse(token.created_at), now)}`, token.owner ? `, of ${token.owner}` : "")
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
"""#, gzip: "H4sIAAAAAAACA7Ra6XbjtpL+r6dAODcJmUi0ZMlqW47j3rOc9HKu3XdpxxNDJCwypggOCVnRdXTOPMOsDzRvMk8yVYUiSCp2umfrRQSBQq1fFRYp0nllRK5zJU6E95//+M/ece96lUcm1blYQvfGj3WWybIKxF0vvRb1qzg5Efkqy8Svv4rXq+VclWFavZavHXkgSmVWZU7Mj3tWUJX+DQW9kiYJ5bxyxPV4nC5SA7wt4dcn4ujoKDw6OhCnYihmYv+YVLCD0PPZZ5bwKzEMh8MDJ5LZYj/M9L4Wgz8AwcgDFt5XwrZrkUb9YlhgaPQPOpKZOjNlmi98T+WDd2deX9yJZZqny9XyZSnJNc9Jzxnr2xdL+cvDw2IL9rFmV3+421FuQFp52z/84Q5V2V4d97asmnO1kEu9ykHNr4Vvm879p/YxY5JwmUalrifuiZGaOueW0qDzeZCYubbjRlCYoZ7d6G/3kivHKdGrMtsQrwj44CO0fT9FujKn4EgjgZtVrp6FQ29laapm4oUX6WWxMgqc7N3qbLWkFtAbmeaq9C574XWaGVX6Bcy8V9YFjlwG4VIWjgjUx+ZW/OEOrfZ3JvGU7VUQ/qzT3EeZQQv4Eboy1uvcrxToEjvw21fnr3sxvk505kAOwPCHfdu+zrQuHcfAYhmpCenj6XDo+FWFzO1QBzoNG563J6bDYDv7wx0j1vZ+ir1hIeMzA3b6+2Dd0AsIWc5GFPH/bB7n11oDtS/7YpWn5klfzG3raUAInItTtExiqIgAG/P67en2Ssx2xq86nvsKbRWNi6h3K6qrXSJHhRr593sSHAWJDmho/AhdldeVyKH6YFiwaOyocTidfFgRYg9yE6/jWRdcGu8oDPr9PkuSi9Tx/TyZoCM86MBFLrQvTR+gsGa0wOvvAsWBSfgwSQyENChgNBwOj9toA7c0ldv7eVUZFOJ1aXbDfA/iIOio5dXORLToA1Nb8bqXAzrnwyxIzlYkzOID1MgTyWMib2o+ZK1Ap+KKignCiW07fpvULiuVuonlBr194Z2tEMPeK02P85XCx59VTG/JCh8vyxQfZ9J4l8wDl3uTWA7fy5yo1JwYyRIfT4rSvm3w8T0KwUdGY6sF8VMFPt5EBh+v9S0+nqsIhTTVNdPRDYFpnZrkzMHkWmaV+khwxXYty9VaPIcmkHcKJbjJR5Jwocy3UPcrP8Ay2el/leYro2gEykajCRakHVIeQdIrWq13aulSL1VuXH78L0zgmqkhlu0x5OrClMZ5ukgMjOtrhIij0teo7EsQ+FclSx/S2Pa8wsA2r0QbBNg8T5fKd5zlmqQSXktYAmPfr4WRKwJIYtdBOgYBQxn/cJW0XMBylzIu4kzhtn9IGkCCPepUcIbyBYq0+m784BIXAMdn2yQYUnXNJuGk3k4/rTTQTRy67MRsZ+y3bHdizrTi7qMQ6fjRGEmgdGus5CBd7ogpZFkpH3eGNaw+sS/Mur3BQsCR8NDNapTo7tJR82braJr6k+EGGGGBGYkcGNMAtB694q7O84KwVEUmI+Xv+T/Gd5Pt4Mf4x5g+gotzcelja+Y+Av909mP4Y/xlcAqt97+Kd+fPgr1FX/g/9clzfWFAJkqpk6llB7tve/6HO6Tavr8KrFIOuYUqI5Wj+bcyWylk41Pr3p1tA3BLBOH49CpoH3zUUpcbf6kWcr4xyu2PXMfvJvYidVTCzaCVb39ybEPoSJqFbyi+ecqLnhulg81Rszp2dW/U24pXTztLTpvDCI8ZriM0+mX6i4r9UQDOaHFrVNqCJl0QmlLm1bUq/Y43PuwJ3LDZBeXpXoVLwQ0/X/HzG3ji2pApU0dOENs+zYU32CuskzRTHE/cKeMOAo9+SIHrO+jDk/fs4LEd+hLejsW25RaiIpe4+ad26oNuYYDw7rO6wE+bo+5UsyLg8RLdF2A/HghzLKUgE1631VXApxJL9MBBE8UwBdWwEWhHoCV2KJQBVqxIoFyCJEtP/KkH5jg5mKujrfiPfwe+OEZ1rhFgD6DP3r4DKdnGwzEQ104EGRldPlx9ONjYj93Ekw5vpc4GUB5y5TnSul/YfodWnNgUk7/3jb5R+a+rCmya7fWx1DS+rlRuVB4hSnAa2sw1id4vhpfg2XdFocpnslJ+IL607KssjRSFlvg19lGM3xUcZTaRUdJewEau0Og1+g4R9MUX7Z00NTO9GA2ZWVN4L0Z9MQoP+mIf/uFz3BeTvoDGtC8OYQzUxsMr+BItwscXVlAAh988bgYI/pY9hXZYE5KLMllV4m2p55laCjBb4WbmRVnqsl6kyhXFszLSrCosuSYDBMXKyDTrC4WklN3VClzoUz9d8BAhGPRm/rOKTAhy0kXumyQFJnfiXnYzsTO95j/jJxpwtxVbCi+sfyJLc1X5zYLKZCeCpSqAT6oqEhvaQedjJg4zlS9MIk75ndzqX1ynKov7BIVLShTGEa0sNBhWRZYa3wthYSt04bvl7UmW+d5PWKoEpSff0QQIpQvSxJp5iVY0FRPcX4DOHAyftMEyRRlkX0UKRkpQQl8LpgOuJin12mp/LOqYPnn73U4E78RcVuBSSpa+KNU1JEwstijjviA9SI9C/g6AomLeuzyZ69I8s6maqRI3hzDsI2My1xKHEslg0HZ+gIOgAPsFpEhf6AIdhDDj5LIsIome/ubFOfjaEq6AJ8BfxW4OcSp0VbOa6xiL7N32A1zfvjljtjypyzFWmTLqY9R7/uKHF+cvPqShrDZ5JGjGUplExx3RwBgDI7N+64Q8HvZFWr0pVM7nII4VvpJ8eoEobMneJkkSJWNFWcLTKalmIOTJCkSX6d8kKgbbnqdKlqpEBCMrWAm2tnCTEz85OWmsCWquFx6GUeVmcL4plHcJUjxZQKZExHTv50rn7h41S5e0YFP4z8jCEHdremXcsfcLWp6DvmC8dCBlvWL3AjKv1riWxjpa4W7wuGfKDRht+2GiXEuQdq1MlGASEx+E+FYW6d7taA/PbybZXvVhEgehtsrGYcboaRsOzmvaM/H92ZvXYUUrdHq9IUeB6pGMEgXrSK4HldGl8vo9q/msYzos2P4F+YSt7XPYL+sLzadaZ0rmQdDvYRGsTXXGlaCubw3GGgmCwVjhagkFz7I8temoYiy2DxaXTm2h2aRXPZfHKYV5ij8ZjqDyoUXAW6/oUP9XvRKAJFG53hCX1N9O7g3pCoBjCVPJG05V2KacJ0p0dgUiTmOR6zr+dD+Q5oBZBtBWVCEdwH87M5I5Tpwr9FuUgF1eD91Ghlp2ob5xC3oDLF7Xedk86ZjA83iBc5NOQ1rRcAXrUJzTaamh4oW16XHLltPKzSUkgr9xY/oJ5zI0uQicdMtAYN+4jPusvIsCv6P1dTVyC1MbVeLuAT32h5N7D5i4+Dl88jTsgxr/4NGUEpe7KKU6h1NR4/qOdX/Y/QgmQxzopkljWkNqQsjNWilbp0UhFwo0i4XZRQjrC8gDROGxhNZ3wu62dftWmtbmUuWRjtW7P373TC8LnUMIWW0mr24Xr6U9KnuJMcVsb2+9XofrcajLxd4+1Lo9IOl8pSZvlK8yhXDoC2lMmc5XdN6JkjSLS5VjVK51KXwr4sLu8mnTdyn09e5uyLHgDVXQ2cW2v6WrO9xFG7onzVe8gUc56OrSVH+GtPM9qO3AjHUNZRy/uIXGD2llVK5KoueN9X7ACuJmAViLmh8fCKrKC0TbJgBooUqD63B+r1WWWyO9MpsMpCnzlmf6HRa7cjHENQEFyHEid17W9wQ8zUlR5kntTj5dNU4zJTTw6kPMbC8Bx7mnKHCbFIZhHUc4F0jjf5fDapKaTVBXfRpGbNnGJxwfSHXucPFpNrcsxJ2DuraBMXz+nYkR4khFNyqmdpxWcp7Ri9i6L+/c2bGDv5bqtEcmpNaVK4xKJY16YRWh2cED8K3FzDffPcdtCRnr+CyUYSZPN9/Ffhq3vvq9bRTbVQbgCOP0TSxtiWeCwrztUjaslsjqHib4pVebiwek3kNsSrWU5c0DnIqPZlP9r/39+sznSgPzft/3zdd7yuBy1NSa9iGeOwGTZWWe4ezTMNexwm0egX2MgKypiP1rGHbnKyQZPcwsjKWRiGQW+hCFHce9DWdvwwwHePPpGGERe1inr61G9zFgOd0TWifZnZdaWX9vIYXOjp6JrDolo120AD/6VnWH6YDQsZazYoeMjObbIS6GHyxTnYsS820ax3R+aIxLK+okvO3aQQMktaHaGWyGjptqAmUt6wjZwbVjwgfqZzz2EaWy99G1she0oY+nDvoupkr0Om/OSmmldy7oQ6O/O3vDbnb1FtMbeVCGx0CKLzOczncc1BbbWsDOfT1tycpV3he4TULxmTKkFB5chk4KeoDiVnE8okzJ8pyPTEQfHLt5mM885BM9SGhxYGEUGAYBXajATPKgnXNR+R6ei8gyPP5ftsOo4t+j7hMN1LpoVULMILkyXcJQZUp9Yw9EufLaPKO0BJMQHGVfLHWpiCswtQO2gP4ywyuwaEOPkuCDpGLb1E+dpajZ3Ucq4OYlsrCrY2++qkAAW2Wl+wd9yzm47PfoDhcw8Bua8CAglax7fO/VoTj8E9zhPYERgf+HYgR/x+G+GA3DR++9wEd+N6owM9GaNALS0Rg+4P+fDqMhzhjsh2PgMRkgn2l48GwSHiLRROwj9Qh4QgPkwRxg3O+t8psc8Lar5BT96FkvDGIJZpel3HjgkH3gNQoPMShkBQIC1JlC9zQcy1E4FfCfbUBtQM1oEB6E40H4KJzChwAtUP3RbThi22iLSL5y9rHGY3GYDY7EAatbGV0Ubac2GuyHjw4EfiTgtYNb/PgWX8l/XYdPxTSZ3E6+nda+BTtX80y1ue46Gv5Nvh0xsw6IZwKJprfgUiQG56BhLQzdytIfDCJZxgFhmc1QMJN1H4sxaA06fzu2ZipZRokbHqEGj+QEPic1PsApw6aH+qDnFZot7McE/hGzVRPeHsd3PzzshI+MvOXAjMMxNVHqYYIt7OImYgn+Z+FReISKPRL4wa/74ZQGB/Q6gUk0SK/ouR7YvtQ6bywbi6MG+WzHFDEt29kwpL4pgyDKdKUci4mYZJBBIFyAYGghCaa7MxoCY+/EAVH2Vjz65b6q0ZSMGWKU/GMLxTYAnrQJboXs0KoEbMFlGAYUvJZlY92hgKEJp2kyGI3fI1DA0WMCCjTCEU6ayxbjESQym36Y4WTmHFOaOqOnGRguJgMb4gQvnFtyR5T2wOiRrQyDfXEwQHX3n1FSYWDgA+vAo9qnqMNOFdjByAQLTcZJzakT6WLjBHPMksPbw2Rw+P4VEA7RcrB0cJiANBR1nSll3BSICYJ/dDsBB43e0/tR6x0YJuEIHqMRPG1sc+VEoojxn45egVexMQX34fMQIUs9JFJmqjRV4z1g9ifIJzFhxB2K4e0kG2HFpaoBqk/Rg4DgBAoesYhMepsaJ5izY5ztg1/RTgGNhKRVymAxqxob0XMJ6Daixhg6MPoJwwCHjtANgAuyY3hLfNyqk8JDnNA+knGLNwB4DclnhatUpIP66zjYuaVq/VTDKuiReVP4B9TrNDbJDNp4a4k/t6A2VVxe6JqitbsgurWAmHgz9FPTiWZGssDlgb788rpD+HPIzpgsUzmgDSD14ynYA3P7vLza87Tf2X/BvtTo3M/kXGWYrTqPsjS66QvDPzNG3TfLuYZRCFVz483fE1VLmWWuF1Fdqso0V9+tbZoVRTXBbAr0heup3W076N47V9s/3BF3PMhbOR7/nqffqMlqeHhGGYCCYDd8thTp90h95ILh9u1bQN+tZmAUWo6DzYGz6XdkQWejdvOU1AQTa78lpbquD5uyc9h0JiKJ2NZ83SWdXPCJ56FDL1B4OA9pumfGBW7VK1aBv9SgA6auVE4uSmS+UM2eegFAKcTJPQd0r+YGnaXOFIJKxqmmGQ5ZJAkcTM9m00c76/avORD5Pk11avGXexDV9ld7HVD0uqDoKuJ04BsT0IJPAgTTE5YeAHc5T/NYQZJ2RvhH6YNRv0fYaYryHenv082Ucxq/bpH6Rm3sGqHwTo2m1IYbVdBm90lZ6vUfOff79vUHdW1QoNhe0MQQ+Fzy1StOrK9ej3t2uCjp+Vxdy1VmfOddOomBFPYkfcv8HVqI/jSJKq0vqUn2kuo8+SJHZzezL3zL7kvSHR7czwfzQHy60wMak3uQT8s//N6jKIf/sFLl5kxlir7v9C7akTrBKnTpwUFRR6sKzQKn1njGUvRfxf3behxXki4I3sdTOD2zasJFRxCkqEMGpMRHUVKldunUolTZeyOxgQAiQMYmiEDBA6JQrJivr/p2zjNvMNd91/d73mQ/ydj/m7m5LV8eAJiV+XVVighf54MtW7bsyOYVaLtXHdtNVbiWM5HYj9/piXekFPGUiuxmWj7I3VbC7sPadJwtXjrGscnFCjnLyLI6oOTFJ5+KbKfKcPQToWMkS+14/vt31I6S1wDV0ggAOsbKxjo5MXzSYmNLdqSMOU75L9gqMpqlMLug2GlHprk+ebPEcBy08aQNHEVrsE0IIz1Z/aYT1vWNsz7WpBYbHydoQFo5wbvFZoqTIo0I3/gNm1Ax3rSwZjk0HWU4RsNwj6YEPbUj2oEk0C+hiKgjlp3NXy6IJiOOdySPOq+esMZyHsesP4UkuNf1VMrZWV5k6LB8DrpZklPEgqWdkKQeVz6ykgmlAL5NEjBroFvVLQhiPKMMR9t6nK1Wa0z1nmPWhLtGl11/CjFUOYJoUq9enSjGrtn7BrkjHuRUeEWeh59BRU944OMNiL4TnEHNjUmYYGHDBoNCq04Etr4SYWGrYIO/HUAryx+jsCV0PhgzXCStwjA9DRigVAgLMSS55WXW7oulk3KnDOdAv4XZ24gwywxbkCtDzNYU6dXgGEk93XemLnHgVRIGlEqNwUHF5HJpkAFh7RcgSikDFAogaFZR5r4ooApfVohQypw10RE5schwB4S0sg43JlvVAy88iZcL6p+h4ypCorbpaBqnopXWoKh2hwvjO9EYPrfdy64f0oLkX8u9s2/j9bsF/SU3i3R1bROWU7pevIFCiQ+i3/oExdGsL5hzLL9dNSCQ0+HzHGJlJmYohVfGWu6PMsPB2YlnV37n6JcTOEpb2IgJd/iFxcbfERDl6DYEEVpFBUcZrD4Bylft4UhcW6b8jLeLzhys3i43I7J8h1lGz16xAR5jQkqkexIp9UGUv1ROGUsSE4+qEUu+ugJ6zaknwq4A3hd4LQnl+Px8KZv0k2zr+HaYY0P6yisIspPV2Zm8Rf+MlPbNl+T8iUkKnCoNPRdiUFVM3RRL+CH6eynzvZDBsb1iBz3xrxRQsfcVO7CMqtpc/nYc2xaelzbN0jIB2eA3xUMbmPz4VOQt7EHHJYscB8FabGTHqsiPp1j2XntPtWNdyVSwoRei6NGJNF9NV/j27Bsr9NDBA8zBT0VEDnJ1dxghPHo0Ecczoqz7jgmIk4PSij2cdSmvaZFkgNSXwhhxzbtjW/nmFDpzUpSD8rI9JLkVB+NVwa7yZ4W+qLdflH43RlsC1JoQMfxwNh4mdO3K8NeISvy/aoTFsChBWfZyfp6dlJChbXmfhC0aapePoC8xxVvawKgPxjNA6WM8PuSzfXjoEt7e/C+X92p8R1hRD0Pbt/SkTYGPDO2F2Usqz3Ef5T/fxbuBxgvfDTHjbJfbLZ4uLohiS2oQAxv5UBON/9WsUWUXIEjBbiuID1WZ2MiFTBfR8OJWYX/JRpvuCOszCzTrMbN+/866AI2oJIezZzLKB2NrKRaMr0JzjmX10VP+IhlE8eT16JuqtrdP+a/Xy8W6zO8VNuSIgJO3iwX9hV7+QxT+l8vmzbJp8v5j7xmRjxFgnX0MeJm7iQRzXKzqknGYSDArSOADpguixXwE3bZD3/wIphdTLol8f6JfsP4K3CwIT8DHske1bNPVDMwzXoOuiLEAnKXXLyq2rxDV1cyy+XJDGX9+ARj8zUVY0oLstrTuq8oHEPldoEF+xmkYo9kG9MtbEGpRfuq6G/JgOW/a4a+vvGumk1bCL83XGp0GlLBhi31AoXDgybBdncskimlooqpS+TOG5dN3MNrRdFuANYadPAWQJgmcTlVpIczaC2GGPtgGo7VqaIdpMpAUFZwtX15fLZQn2C3OyfKlEpiCz51lC82bQBW/QynLrIFrprpB2mJZDxJhekA6tmYdGqmieHvx5nJ9EzidGYeFBdhSqrT3WlCi8kb0zcW6+du4LedHF1Jk54Fn5/nb1QwkIPt7Bgns5Oxq9UaYS3oKp9oZcsctFC3lPI98XJBSAtxki+oCjGYWOxZDmF/lBfdIPRogdwJvBiK43kgaym2Os4eyaAdh9mNBEjVezW69IwkTUZV9BgpVEg3PU7PytH2VwQxIVSvfzppCmXPzCdfGcEHHnDKGo702i40+ik1DFBS5F0EVlMhew0OmEkTr/O16qQ9UP7bSIcdHs/lwKMpqcIijOMSeEtCsec01cv19h+93GH2xCUxSfeLvjfzbn/xSiHs6vMi5XisVo+OKA5rusQXFn7GqUFU4p34rlV2XTXEu9JiYkQt+mJQ+X1t9SKaMz9nOMRyhszPpDtSETEE/GoPN6/P0LGkmoVt/KxohfP+6sPu42GAZgL/Pl7E6i/hdpl9EjMuLsxVQY0nOLi97SGXLast9H15hZ6tz2BD4+effyfoKGKizJ/tL8xBmpmXq3wNX9Xz8dnYhS93ypTBclUKATF1hL+S2fFOzMAixc6oPaaWM9jlTQ8c4FkJsWeINe6C1tJHDSSO6y8aJsWngy+yWI6qibRLR7EiW6hIK+CMXaqAkxnW9XsGJiuAqpMprEZzNS0HlKgS3N4q/uUkClHo82jSbq6VCQMHenCJKmcqRcfQAEx/bJNSUqjV/K3DSkksNy5uCFWuUA8xCvD1ZfFMo7QdFbM/U5azaTfnct8VNmg/KQkiWMq+KGtWhVGXX4SxwSFFfSIb5dnUFhvMXQPwKvCTw+HUtj8oLKCE8leG7BtGRinW86nNLL5DetdEWj+2A82I6PrGFX5AS61qRWPUJqqrSkdf7Zk6RxhpOIVahOorFuh+iriv1dPVfWFJXsy0Ua3+E2q7pE2szKdZmSl7bFXpiZSgVnsg/SQtWMDaw690v5rEBTQmde4JX/RhVN3tx95dnoCf0wiWXVH8qv03YHQ4j+0WSEzYlYhkMxpqoi9fyjm5vYfwm1Opm0OTDGpzNV5cAbbs0bRsF54sF8OylzGBvWwvWgPCB10pb99uwnHu0Absm6UwzqWzQbwtYAyyCq2XzOmvO9iltcba29nhxhwa/4rejCVviAzR3OMES+hGFidvZmexQuqjYKe/cdzrrnNhY7sQLwFTcpVc31p477zA5p7J7HSLkUpk1kkMevfNJ3qGBaaEv5W7xazXAbSg29CYS5ooM681lcHigZjFMrXQourDbZwH+ygOO0pezc9/Ax3tshwUnQIa6UjZYXasw9GCBi0UNOROSHrDc0h/ilmk97mebixQtoa/Iebe9x96rGAigAfAmYhtyiBZXtLSV3kVdI2Tp+tM9SzGQEV2zcMIH5XJOdFHCZhT2O/PycLKU1/a16I2H9ai4AFx+37V9m03xR4MKnwEgrPAW4zS88uTkRqYQFslzrFUfZLYrHHLn8AGfRSNjXmhDWpwJ1WavwFiaYna2pmUnLtAWXFDxyOwvjzoXSUg+HoYHR2HFoGV+YfnF5IP9afFIbmhP2Ta+aQGvGrdBZmj+L+OD/ypaah+MxR/SvyPvL9Xve/b/OGovOhcA6bGNZt39Mx3owYk1GhE1FuU5fcFExJKiA5vk5woncZVttm58Im9v4xzkRdtML207JIVv2be2MPJQEv25ZZcqoURvbOpuS4u1HrfA5nm75MOrvYlOZ8LDKxPCpZz6dE26MPbp7OhyaHNbncE9rkOVbAzOGBhBS3kxBbZ/czl+LCXZ3yNtsHIW3QyuKkqyAKYsQreP+8FBHxLp12F3ursrJZXRp6e0EZhkpc+Kpx8+2WVFbLOPEBUV+3qS7vrmGKTBRtdI70dfGmd2ZDfuyOmC23Bmiu6Hy+sFQFQaEbVIo1I6QdrdemfjWZXc02jL6UF8RKrCWTa6Mw6Y+7ZHhL1HlswVf+y7dHl9Jc8P26awN6jjzKFuPR3TTIt+r4Bob/bl1eLGGnUy2HfYIFeQX1OQIkcHaN7pj6z5OGSxA7Wm7Tjt98ddTOkP1Tv0coqike19OtlhUOJ3fLLJVubIPUPFoe0OTnuGDSBaz3zo5QNk4eMWGbtPMgclex3GnXCifHit8gE5YR82AnbX9oIUiLxZrH1d/M3gHdw543RKXp9NzlUMc++mIkqIEH28OmtvS0u05WmL+DLF1yGINe0Qd01EuC5zfVxrgY5LcbFYzBuY1c1hvjdEu4462hVwTKLOk/yoINUcBuQ4o0LueGTpazPi0+kodXdgOsPeYCSEUgxSjeLVCPT5w/X6hzPs++BjZuvLZeubxQ9LOlWHRW+CkOUke2jEF8uL8jMrk5E0nqIlb3kzWVrEjelepouRI1tFZgknXYrPl6frLVTG+9MDJ4tTWJtJ4UAYJYTP3n2Jl/tTB+9P5ARi2aflBHFHevdzEgI8kA5mgnf8QmnftTvys35NCkoC/HyBhztXStCh3hTH9QgE6LQb1ogus2w1N5PjkbT+lYzlxlx2gMdKYaGuo3eIL+9t2qKUQfJrIzgFXgcyvDOR4eSkhiO4drJ4dhc91M5Pw+41nB44t0dYZpxiOi3Hyn4K8o7KF9YEOdDForcKWu2O1k1O4iD9SnXmdMbY7xRjkP2RnUSg6W+wZMVbmasuP6ZaM2l1fT7n4yfuP9b9offzgS28OgzxU+xTVbZesm7DM5P2MQX1mLP5D9733rte1saoKm69tK3Q9mXfZDejd5OzU7a2kjsL8RNiciSsvqGgaFX7Nd584AW3sik/wkDwuiSWlZ1uuFmTxlWVeU+VKVPpFYfk8hWUFc70WAviSxz+TNwnlArPSnV+pvIgG7AK71V2JFNvx0MznGnRe9NnpPptU6i7CfA4yyghH5/6yuzr6LdPa3hS7pYqm1YFNeTgfWq0UWWSbAOljJ0o38Eo4VK+Sa3TJZvK5hjPIb2K/NU7k0/Cmi6rbj9G/Q0BqrlYCctAxF5XHeMSuFKVUUwy0WZ9L4vvIOoTm/KvTsEXy2Y71T9JFqRXm5EvJVcp9CDL452odvX772oOqr4c1mTCmOhvXnfsYJIjrleo/XzwafEBvU9Lc5/SN39THtbFwZOnXfpj+Ktl6oeSCI+9SP0QqVr4k5D8mO6kmYzPlJV3qKxPH4JqATRUM4Jspy8X/1HnAP8vFPRordZ6x05nz4JHJZVsTR2b+CmOVh7aksqbCveW4LN28kOhQMdJuRYbTqVoQsm3cvqPsAZkF72CWOsKUpxrQRCww5/LIhTSljjrxXoOydQEimLAAz1U8NU0vxbibNxcv+FWcqryITfWWCMTtAiGillwkoYZuIDa6R62Fv1w4B5pF5nnqIEfTD9L+7hDQgGSdOPQikxCL6yyksKtVYTMWi1VReSo/tIORtSwcAHdN8D9pBLsoitUCwk0IK9Vzr9pQzDgo9rICeGxxl/VEBCPXlU9ek/pYPk1ZAgtMP0V9X9SmDCZ+Oy8QmsKKNLaYWuNgOud7XaAXFKhYppiv8zlvTpbHkcQbcHC3RaOUjSlpUyCjZszw1ne/n7nxcLvHgGknpu91LtFvDFGjtDNRdZ3cFcnTQWEpAhHsZJj6kHgy4EOCDyibUDgHZBHn3JeJV6j+eVpSfnY/bqz0atvPTMPG74hrRFHsa4OAIR1unDbCN9jd0F4O163dpUGSZvcpP7fdAkqvy/SZDPJsMRW0I8nGi9rwQ98VplyChsxdZGxLW5TVsELsjaUL0S+mtqkLqT67+jrPMyWVAKgNIzuveDoBFpP9HOivz6LCMvSHsLD3K43ZF7XtKB6FEOx2gqz7F4gWhqhdOUmGNwCn/SjdgPi+mve0XLeTNkpLyHpFtAUFKuCF5JAQQpL7MkuN8+G4EY143ZUbm2FirxCglqQZVW2brLXDX1XYiAHLBwOEF6TVsHcCHrcE+1qP4MbTbfkpCxfWPozQlDsuAdHdlaGoUmb1lnYxg47j/yD+ekr4HdPnc7yGaNVXW0r1TfkbZJSPOguwzzOqkH5H/yNopjI4YWceqbGvR7z8NQquk1ZXAYGbGmizJBN5c29lCG/NMV481JkejwPoDQr7VU9V84Tacero6vB2lbZCzazX0nbsb+/He2gzdkq2vPTSQLPzGgCPEK/x0hXZ3jNN/S2KTwVv/jXq5cL2Jm5TWVQuXDW7BxwdBXIiXQ0QRltfDAytTLTB5Ny3ev3eRscCuZCrxteHIurmYDWXqEhpBo+6MmQEeij3zSdXcWnbu2tqwJabJrBqFrVE8zXqBduiNxS9Km9wmP9p+uLH1fzlvHdYGFUHIsuRoduKDrCpvssqcrlRNToGBbd8KFasy4aeQNggFSZq6YCLMOKu/CLogAWIFiV7orsDTVGMKSbTZUEudpog8Fp2hMAgtJrad6O5G2I95WDAsaYz2qYRAI8ldGM60EKVDnhtJUMabQp1u8e7j8txKihEezly809uh2CZeApDWCHzIHDMITdAk232p9W+Q2hyxvXFMeQ9XxRP41r6llqgRWXNLNwzZBZ6z5MDFHgKcSogbse40BwVqPY/DWkytQ3YH51c8Rts7cN7Sndz4DfykSZQJctG8Gj1cjTSd0K9vnnXoXErg130iqXYnMidgxKo2IJEYxIdMDSvIOhd7mvEImHhgCWGNKURQ6koXyQsbTD4aUlz4N6lMOu7oXXlku2N8P8Lhm6J0d6UT7Xe1ZGNswNeQswN24e23OOHqNJvG1jHgjDkjbV9IdLEKQeqOoH4wjvDROyOSFsIOBbw9kdkYbtWDd9wlQfBMnY7SYgX92KN9enwgPAQ2brkfYmJoW8NF3Y27Y2jISXaz422IubUI/s9A/ciH4FhufyPe4wJ479LuvBS7G/3eEDacO0eIdWwyXYOxFyOiOoPch7VK3mdiZRrxlKr9MCOXSQZb2NDoefRJS5JhjoLnxzf4hC06VDzzDwZMBvIkBsbQYvaFABJlYzlJ8SlleLbGZbcUj5kxaOiOLO4z2MJbYuxlXbhWMda7En2r1demt1XHy77bJEb9vXavsBsYXwStk5iVL67cRepO62E3clxW60fJBBz5RBBIbbck3Sqw6+vSMVCChRGnAi5+tQNqLnnsSPR5xEfkSQmx8TL9eHKEiwhuDpzezmW6BgZ6i/r1A+39ZcYcxK3CohngmavVxvYX3yXhCrLFi9D279M0zv1o1nE2GXe9Rt7qZfVQKAqPm6570m2ySdBPWMZ1Gf0dJNdxEVuytFIwgWs8LgSN4kcj0tRHDDDSAFUMPvBwMcwUD8ZnVti0IoAilhklnqNJctpYu/30gi+vQ1X6LsGfyG2jAuIB/1G0m6lgFgGBSDl6JEJoDYDQWLkzMpuYS8FHRcGbMyEDHna3nuvXzFo6HwLmDvJ0bPyRQlX81AMuhzCD7u7yLcudOlo6/3l7jN2EDVTmLCWfHYvbOkI6zvERbcaEmGKblFKocFNg0SgIliqa18vKuFYNAmJZz/RjIrn93tY72+SEZbFy6q+lvIiXwI4EdkV5ub8AobIy5BpM9byrx1au9M6nGORWJcVA+N9qQKMSgZO3MLYrlgu2WNYlDOomMwSRcivLTe75CcwBMyJHJ3IK7g7T6bwxtXbIaFVNk5r3OrpnYW0Z7JOm7hVx47HNXdJQcR6DcRe6RUbYJFz1cRi763MMMime6JauwbISMML+E02rhdQLIV99hsBhr/FjmOr4EoofLteFGfGCQA9FtgNMExhTMHhIVym/BkCALzdS72bUPTMH3tBhG4njUK2cUHgF99MyfRLweV4wd5mE+eaBAbB+nyKzhn4OWhadjXN4MbAGPM/7DQAGq6l3JUsHR85sDKanitNu8rWXBclrCdh9rGqidXoZukPivOBE6waAjCuVzN5Qp8uRSpHq/S2y7IhAAoyd6WGWQ0lsqdbyXaHcS+JOaONDsRyyDQDeL826yt9+2V+flA3vE2qhvtcpjDZHcYxdUCw1OHYcOUuM5uOz1m9PR7E+HkpzgFDppNVwEnOyMvGue62uQABD+D1eARmHDtyQBaSjylu5e5we00t7dlR0ugu2o7+Y3kL27+eXETHlXiyyWxdRfqa1wiWApOEB9TrqVk6mdIo2FZ/p4LfC406H5iaNrmpTQt1ZSshlSnHn/qMZK9qUu1/ht6+CXKH2D5HPYrC67l2YpFMjdkOUFwO8OOvr8o1HPkNZ8Hv7QKazxSCmg8T6ylIq13RV7S7lz87Eaj1bm7TgDoDPOdwyqFTWv3eNv6I1+GLaH/bBskwl7B0P5+20ovMgyOyvcKKbZPMpK0gSfFq3vV/gTiSo881t9UtvkTUVrh6RiWa1t0OlsxqtEDgmjgmVpTppTwP/6X/29sI4zOoQgAcljZAm9p7YXxI+KDHj99KFZqdWkdKmZPe0Ra213tSMg63vYWRroZiUYLR18wjsI79cEZU6PdrEBveWFz8C2/I5HsG+SgNpsDPjx8FgHapZsBvEEW+WQcIH2gfIUYoPCHPUyEb+4ryOeWDtCf0MpL2Nqw4n5WcSyvN2OyxC7m54DxbfT6kVzYV+ujkxkdZo5Tykvc0ayumfGxB4laMm6OgD9+zOR/UBWrYVQPjfP/8b/+X+W//ztOMCPKgfFaet3We93jP+xC52GF30+eyoAt/SPpJnIbQdeNpXmqGTQoYSNyhAVpZ2PBW74TiUxlCgeGzdS3b1NQyxoNVUXMxq2g7ngwYHGUqAVZKe1DukBP8FwFNAtxaqyuYaeQyCS2RSP0vZFUm/Ab2g38QVEsM0Saoe3VaB3blHllYymN5SJGkLl0WNuG9Vs1aRB6FSfsRL2uah6Mg/QXrUFmEw71M8nWMcO1o6gw+BsOU2hUGO2CK13+faa5EIxpOxC4T5HRadVhp0JRtGctGRijSJvC7uyCwG9lR9iygusbCm/MteuxLzEzoxgcaxLE4L5CkHwXm76rRocbjJbiU148S7ZwgMoyoug7sS7CbDj5wyoqcSO3JqRN+a82qtGCagOsoEXCfqK2CxYebWg9ZoM0yIF2AFyxspwXgk8RSitt84CpDruHKST66G2UrBMHCaYC//WzSTWE+Rc3Xwp+BFa3KQdjaHx6dG2djLBp25VlnXTb3pHqx7xq2ZR1b2nk3bDEq73bCZRbQES401lcsQV2fbA89F2xyjgiGjhTfqFksd+qSqC/D7QYDTOkcWkWZQS0UUjmDvhJaShBmc+BO9WfWfR2R7xGh1b4jYIUS+JjIn666FCdmlCalHqSvFqpafryzUt/JuIxNOQqvJkt53Ct5U6n4PCnhEhpJVGr6Q6MCLvS4LkWW03Pl3pBt8+oWjyTCmOnlVHHqd2ee1KO/pSuTelPFPiFWsXvuAkkIFG/ZxSMTGyu/JkQ1u44wFj6tgn6H/Xo7L7zAqt+2qx1z2OvSKU8Hp0SeluFGCSop6k2jYnr2YRhaZlUR/R4E8MPfIw2YaasKY8wwEqAaezeTRF/xXz3j83bqt53gLRoHo0JOJp086x/S6yonwRc9NT4Z9KbRJhyHpzjEehoS86Tj/Av//lE/n2swXPcXPFg5HGQAmC9vFqCdpsLAv5uVx6WN1bhA85v8yfRIIlTgQlMVaMlvBWTlma/LUFi/TZVqKkLQfBpa/D2WhesuTO7ELC8AgTL2Sb4IlBMWj7a7O/utlb7I1ft0pdpu2qni+X5+KOnxSOulZThMruCHmmXZYJrcDSX0hfKY3f5d4dbgS17wrOkb2QcYlfeBf2PTSYk6P1lXgajVoBm877ujhV3TO9AWcOrxWlcQ2vpN1s67fihx6DQiDAcXhcTxgGGO2+VgCt79ZE0DqCLcU12ofkDmoBH4eo3BorhfcDZqNqbNWNHQb2J+Xn25WVm1HjkKrXJx6c75kh4c4w2NdNPqGysoM4d/vZnQjitMlibl1WMeTuaZ21Ysjez5GvCAkEUty8/G9CiBGQHDm7IE98BJvkO+Pl/ouulvf6DAid73+13vP3sBASwK9/FQ243gLHiINz78uNP8pP0Rhy/m2tIrBDf4LzKbFQdrusPKEMLwgddNIJOU9wQWhhGDeiNru1xYdQh9JEuXbZoD/k2CCGQjhECyRreyI9Yjj0Q94gOe+PsaR2+0MoXHoqhfAUHgwZPvm0feff4aXV+kXiTmLA8aa5eXAqA/nDxCx9tlv/zlbBMEYCCEZHwPB0//ajiGg9B0NmOmJ8DfDx+0+Rp6BYrVBndlRIZAFEBPCXr7E7WjwDAuHZ797Rf7iy7N2qDvtJOEmnRTQifdFO980BR6H6SjGJRUrhKFnBwvPa3uifG0zNzNO2O51l32DF6RpsT6M/OVyuRRI3ZnhEb/3Oxg+bo6Jz0Gj7SuxV3sE8j3KphOYs/fq4UoX59lpUv9i1LnyR6ZO6YvTzpOX0l3a071t5e9eT8+uo9q7hD7zviBHlgoDoJG7Q1TpCD0t0Bg2ygg+4Owkr6Q0kmaFC5v59vjQUJUhez8UFlUWKnHrLAzreikgtyCwmbZONoqCCpZqQuPveKnMqOpmjUqyMNv5noKvEFRvYFWfUYJ3jy2o95fMZB8EEaV6JueRZ1eCDV/lDQl5TD+XvUk5lERk0qbAV3hv6X3TkkkLSkPv2IqZGjIiMWtlJDgU/m10yQlZsqWwl5O/tw1enXjMA2njGmBqvgCLU+SIrPtPfo9h84R7LIJVgn6iogUtu4I+9AX8iHGndMbRR4geObLOEphjD2DIytKiKwjCCgbKb+qLc5qJV61PMnS9zSlavPmizBgeFVX48gjHKdQXywQDJilkZSVautdhw5EyoNPNl7P8teqi5PU5tdnHEna38HB5PO63XL43ohMH7QlnCSFyV0bzzegfzWZy62BxvDFtES0IlkA4x7jAUugvIU1MIi5KqWvxaRkaGlbnf2/FM6gU1RXhGTvKMexu1aPZ7DRczM99FLvC7aaD+Y4GGfETbDfVElPvbG54JLoSVvwajxyWhnkbWmdkqfsxSWEWlkH7Da3lYOpI7I2R9ODjsLJEHXauPEOuBbeLNyEw9bqKhsjGDLn7RPxGWKAzZ2aG459PsTy472KnSbQJChzNvKejY8NUguxpCtirUWnK14NZW6aO19yyym2ozrbefNRH8s+93HaGrD3I8+IjhQ3N3M2wIe7H1xIxJqdR28hKDyrqGwcy/Ke8auRsyruxGdS+pT5R/dDKmI0nt3sY5RqLatZPV9re+OFAL72FLw2gIIFTu6CO5zLWclp7dozkeOyMi94z1bR4REIPcb4i6YpByTwmWHv3sfJ00hnmz529Ki5EqK1W2tHbl9RjK4K0R3x9CNeKNeSq5k4a7EAfGxB5aAl1DbbjTN9vI+cwi139HGxkr6MQyWHzkr5sC8A8sIxnZoYEXvsK4Z9iV5hz6qA2UlNLSB1582igMbVCyA1eAXnkmWvznOjj12+H33x7aAU/I9CA/G9qweJ75hmKoghevEfeGwk514iFtwNucmeStY1tv3XBUwGtuIvaKUthJQf7mQWuKJXnaQfdbusChcwOpMpmldsHhUE56DyMj028oYn3h0RCeIXNDcLSOJJfBUpLi2FB74I82FswJpUv5RIi8Q1yzAiuQA1Nb+Dnh9aDJlfNbanRaKUQVkZz/32RcPfHSe9FAafPwEvExPcqZ4OicAS8DQD3ztbLIPZbKP42yZCE7Tx2geX9py9MwgdOo8Xzz+8f4faouBAnQhAmjFadjdV4itHUdpXfjMjYr9o2cAS5MW7QsYrIDSpKy0cSXaZdPqBYTeYx8ceEzwQn9MJoW/gCVp8ux/AvS/95prKzqwHvm5lqgyzTgnNPEEI7p6XAOwwC4G71v+fih/P6aZ4S71ICQFn5/w8ylY0U8+/VQTdg97lq4OxLq9/kbln/SaiJKXR6gLfPQJr0wtLPTKzmNvRyOgSUvu9YBVJy9VoP9v0sAPLDKufBBtXcUfTd9KfbZOOMdssNixnqqWjezsYcvYa0ls/MA9raW0D8OP0duTZbjAF7eIBUxTiTi1STzlU0kBMxCZsi/ge/DnxyJSvAZDCl8uogf/zxnRyjiOjOjIaURe5OyaEq4vMDlmaAvaWcpiNpadaBacG5fbWh31GG7DrGn7en8+27Hx2X7/jl1vKmX7DbPLfZixV+iMJVF+rmZvx86DjKTPhaiWwhr9ym8Fw7J+OXw/u7rSXwJgHpKcnt0bvykc0r1CsR92+iGiuk+7BCPCY3H68OV+244oYPxMKVi0H3V4fCygYlH0Pu8KP4wA1V1P6nnyHevWXrptwCc/PGtynl2OpFVgx1rsaCpQe+iVl5oQeRlp1OfcEubGxqx1+ojIaPJpLVyNGgxVZpdVr7jFMJBiTyCy2LHC5oe2AuHLVfMXmXwF8UQkZ+RQSKbac3khhyuuXeWBUdulSQgiehM03SPTDuPZZt3JDWQzH1WRTSwNKE9Kw02yOiFqwuoDtcnyz0QGCujuhu2LFaS1AGfcFD5WfnAn26IqKZCiCocPXWCpCTT8BuqTrj/ttvFCH9/GRpReKk3URSCXhCfpt92ptiM/H0/bce23vZqAkJ24vt8DqQniSgunDevlzLM6aa8y+1yv0F3ex8MWXcaRhH715LN3Xgg+RbIw2DmONn5MfnOGi37uYr06digTOSyn3JjGsc3AoN7Riu1l1+Ym6RQla/sQMltPMrwUUIHJfpQ8FgU4RGRmiIuAZODj83RtN12pEOMAzJND7CuapA+f37rJhTU/s18qwPCicmhx2O6QJwnyalpRkuD1TfFExEcnm3+Rf4hONn9C6n/5DomFJ34rxH+6nyFTxU1+rxr7GDA9HlHsFPsXNwhldlV4DFKcpVuEUEm5zbEFuaXiRhYETE8xv3DJcllGKUfqt1QVCPQQ/6QE0m94jq0IBXJ+5fMz+3zsxIVW3k8eDHUHUwTT3wIwAfZyEHPIy0HSHdjmbHqAdk9VqEWirv2rXmvqwrlSfdyq91F+y4Zr9WRGI0rW6+4+k9QLkrxJL1EW56Nq2v7+KLuHiG51jLEu6jxBk3dh6lEjAlfIZ+ZjnWJsRghotIPLkfXaB3QsExGgXvr87V0HDL9NX2JUGRr2VlsldmeXcL7JyUw4cfrSlsEMnVfNtAP7FGdAF/Pp5tXjD3HyRtMh+WfGMZT2cS3zZwiSs0M5vkq8seK+WULUuOT0w+6kPn6s6gkmYo8TTEDQ0aMrmfF+APYneazI8N54Ew+702WDlgNI3peKuqE4h831QdAfIo4WVmf9t1qqAaqHfHbSjH9DCi4Vxb3wjvz0KVGEZnwmk8VKfuxpKIJbS1a3SumWrRpBjqp/w2tmUzztMPVxdxC4Aiggi6t/tAwJ3nuAsiJ3pWL69JoLKSLVdj+sAJ0V54Ax1jjgz34aBPIrbEIm9+DhMsbYZ4QmnDDnnv0RW0TLZnlr+v7OgN6DLCtT66J+jZaQ+pCkVbUrFPFqdFvLx9XGz50chs2r379DazH/18cfSup4B+lVzPi34z0f/8Chr2xxHm7vc6i742CNsEU+wJVGu5yTKrz7knvyKJEbHeg7bn6I5T84cNzDv+SdKgKxfURKhkfs+/BQlWPndym4WJdGQqRk1j0OxS6WqT3/oF1+e9zSI1G09b5aNt70DZY7Nns/dqTGHmABNavRAKIxOEGU4jOGdSe+9Ngren6a2Vs7MnhrbT0vQKHvfVwi7elsNhKhPr6VU9V2lHwW2gtxZO3Dd27aYapA6u3NQgtdn1haTNROghSrdP2FOf0vrg1pq1lVm29RRlrWUjEXiazDuv/FDmBg3J10HMdKl9Q79Qa9W9v+8UnapJLwMuA7QUtunUuFKkzPIRP93lkXHFSti+JemY+BqvdyxgUpchfmKZ+J9+2NX4p+u2Jz0ktWW3aU0t61k8VFZNbqdaaXHRxr3Tl88SUjWCkcKVbV9Y1HwdjRPeC3PY6DqfxI2mG86wqVhrPusytUmQb6yFeydz/ExfBWWH37zer0aXHR/sov2riCnwkVgJ5IRmZ38HbKKt/ne+0xTJUTnlKxIS2VE0QOYnH/vaSr4d5rD+/eoggk7DTw84v9Htywbx5IH6CfU8iwBot/68UzEKrvBTVeNQedYdVDbLrS1KE2CCKqBk8L9K+fTmT/wWls/KQGcAebHkGLN5032Ya7OK57/XySvHGst0+L6TaQ3fq4IShuOoAAQgImIGANfHW80Y8nn8Bd7FNQwV1do7Viir1wcy5IVkjaw9OMfLic05Ftw6Wov+omzGAToI8bUnC+6NsHjo78zWMb8lFgEXrFusCAUWPrYzVdQpMt+bm68xmwPNvxR2COR3cNTca2Exh3GJIRsB239Z8WGViFJo4DiWIY66GKoXqdVXULYZ/c99E8jOIUAPxJ7/IUmr0pAaUJmY2cyKY1IzeU24idJhAD81N//gtoYYBVTH2cKG5oyahE/OfPeZR2Db3Z1fmSwiCkDtgKtsJHE6tWuT6bES3TnK7qlNkGGjaPzlo2VTyxQWE30IQr+A2qINgcfYD72vL+vn4HiWuqwrK8+DMOgemv5MJ9rRMVWW6iHoszp5xV4a5TmZ4qU0Q9j9sDMNJnwtL5/8WSYYl26QLj+BtXibgtPNDkOCo9yLgZdwZtisdWm1/SJdsuNAbS8sIbz8I1evub49wcWBt1c+DMfhcYyY12n3S2vFHbFG2ogZwFnUGxqzczOLKSqmK4iQfaku3VKP3adyhavJ1AyKM2da4DHE42ciRBzOqWMKuDV6HIiCUvP7KCrRlxl3J9tUha4sypwq/5pzMLNqFyKdjZmakfwclGlZvWuaTuatWAiBlCo8zTwUVXTWNqkTepDqg2LZX7mcUmquWHhk5ngkZQ9W5zvQ93d9OXkW0NjtyglR0Ut3UgPSk/SqAWfooSM33T0ej2EXcZj1H8DboaHBefSHoxqmbxmO9P9uOiEX7JhGM6GuwZ1NWjm2lumhcfuomZXt9Oj0oS72UI+a5I5mDMvXYDTITlSxbUpt5Fe5jMrBPuwBC3kh6G1vAc1AiwIr5PasmhMREl8d4K7kCeXYNdEN4OA7ycAQqeUDnJFy7deFdszSymufe+fSwNldYJmYBDm6iHB8fDmAozQbP604XhevrUgZ999vSWgVIM5Ki9HLuvAvZi/WPjXva4WzdjayHJsPd627n2jnPDWVryH7Fo6CcUdYKKE8KT/l9asyW8GDg3vt05d3vyY4SbV5Pdx8d7Xg/p+Xi9rW+1lgzU16tfWvZWGW7vCu/Mq3lHSdpm5Ms9WwM27poFV5gYvzM8/Xsbm6IMSAV0BcJfL5ekLrMtnd+uP/b3MFXNB+BmqdHiQRn6fgb8YHTKr0d2nnQc4OQ/2QXQwX7wiU5Zz95sbao397IdxNOBwNE3Gvz4dqPB/NzKkJ60YaGOqG4NI5mxGnk4+3/kdn9EUHifjv72ln8KdbUu7/ATGtCrAIZffDgNFUNDWgxZLMZ7esQHQrSRCQjGVdIiZnZYQHG/Dd8LUctch9rYxLiGmoPnUUoAcGDYgXh37ffvoOjBCoDkrBWddW+Y81JDrhdD08yXI0zaOnKDDTJWFv1ldB8AbrUxdtnWiV4qmNBnhafOPBUSXlgXOUccnKj0Jt4ypcBUWdhaFrsdjjvub+ux7wqr5Bujin2hQT8/tku88Mir0PXeZuI3Su0pR52dnxvtViSa+dMl+5md5G0Gl50Bpa1TbkQ5THtxIu9pC4mxvpcl5LtkmUJ9gaT/Ay0j83N0h6GkzWKroaS3F00lUQnUdF7ATSWlaa5JpLVQjeTWsBUlbSTdXpJ1UktGf7TlxorMyu0RkWplPA1xxfLXow4fxGVLWv74DSRU8c2ImmMIGKnQGqIfX4l9pL6lTpdXp+fpy425cIP5m+oHnN7o36uptB5egLOr061tSN62FuRuyc29d/6wKyXkf1UZbBCDbbu3jDmV4Uor5UqTycn/yltVZPVmeCUXsViOc5bXeiFzujVmk/n6/Qnr55tNSkSd6WEpE+znhUqOE6gQAxUUhuLCW2DlyFgQWGxemRCCXjkHG5zgUnou8f7mdMh2tXq92EFF4f8yLmLW7BN5bDwpNRCc004KK32aV1NDIkYRoRczqNt1yCE4zY5QjBwrB1H/FR15JCSKKzn3t5fFyztJFrAwkwa3b3BCw4B+kjxzCK8LCgbC9dWVrPbz1bnQa91Ks4cS/gU+7BJxRMGyQh940zvPM0LOC0yjgwq1FHNODXg0MTBbj37jWrYAYAsxgb7Av8zOt4AJ/Ds7nOAm5jr+CJe32jew38Fhtmg2oNRNQlZ5WzWniFisj8Mpy453hbbS89PDqhFd56/YZfOlqBwByEwzfG+ktbZ7RtGBaXKkxfKmMnoKrExnYzjDI5PsO/PDFyNlgDyp/DWKs+gd45B+y1P/XbmRMxrVa7JX9MDj+YG3hFcax2COJfD2OOwm23Ze4gksOxGnjrMR7zQW7mE/QYiv4LbRNhk/QSAIIdbQ1R0Z3+XZ+YK6LkJBz1ARztK4b797pFmuHr86vZb3mlMjlrrU63wuuQBk0FZfKUx/cfMNo+FhHKWZM7N4pbUmbHHcOny8Un/Azy6WbziQryEYHbOM2mZrcScaLxck4Ahi4ezCVwGmagRP6uSWoYt8qNLf1c0LBuRdXYGVOjtfvTxYScNyzibwCVumnm2dnFxfnYs7XTTGBCm7nkkCva9qivuefV0CbLcQQ9Z43KwOjpcIoaIz1OrCXpDVndBhZiOBDc3j+1R4WOMDOAv9vHX4fognHSemMjG++IwB581y9NunExMkoIJ8p2vh649ZvqQn2XRL7HXTGlWcTVtgqwsQDvRkBRaX/BZqW+RMIDjwIRv563LN23EaHJMOkKJo/JblzYD6+HeP1B5UuTrO7GNj3rhPyWGMn66EkRV9dOsep5u7tZH9sgKFD4v5rWW+aoQLr16Vs9OMAh7Kbftx1sZRnTfTPhrfn2hH6SXCwWBb3STLTHcfwbvpcwGa4p9513J+hXatQbLL/yb6UMiDwxGL4rS6bqwMi6h/eJTBgSuWa039DSkKup62QFrrPVhSNawJQv+ps2ItdVlaUN5YtWmd72rK6KB8WZyJlVjxBv/M8M8p/mG5r7FAckUAMOUZRJiUvwqOkvLCIJFNYy9Q6YTEJ88kQ34rFhm7N/JSDk6TxHu0VtzdOKQ4vRAGcgQA73UQyR3IPsXo36n/F36u49frk7l/0vellmkTPTx4lYT6I6S5f/3Lc1V4f7246CgBAbg2BpRgo4K5AJMWlz36rwcPdv7Phw9//0is6BanY6vwQuPz4H74Rnzuuuk/APV8W2ZZishTLCjwW5+9m5q9LptvZw2WMfb84JauWPP1YnE55oDrroX2hggJvXbUf3DX1KgrW6QTKKa9utWk6QZR62JpEKmzFZA5hz9GBLrJ/duMA/K5uSGZnGw5kDNKXnWPLPp3XKrBVU+3vWun1B4gkNOWbMn8K2mtuas1j0ZuqCjW9qndPpwRV0y0Ed4CWzpMfAmaPcySpbSzYj9+KbKcS3EQcm9gK/fdQk7uuEQ0uTNBYzuneErsNHKjQj0LRasSXGY6DNL1YPeOH+f6TGIvOpS9kZMa9qMljSY86eDSyOl6KeabYx1MrR29V8Vz0KtS84FVDbAAMbDhbCJ/R3LEYH4Dl8R4muY3can4j6l+JTPdfjPHsRlyOvx4GAgyKri1dKgLRviiNJ1mcntbrDYqZ8SFr2QfpvHCbiPhyJxKVU3GJngYloA+pcTOUnoiBsUPpRPqwu/JdpoafvAk1lYH+ZKiD1F3uN96PYtdIsGGHz0JvFqgG85F3nhryMxH70Yak8dTgsR+tsQ3XfKxbmYuVX6LPcatq1AyWkn0MxGbTGOAJjsd9HsSPhUUZaIGKMXUAL8VRrBLXafhem9WWErcXNcXkLmm0a5BRJRtxKn7NjJqOz+5+ebLMTxKllhY33x3NSnN4MZSYHAaRjceCg0s3VydTrdS9YA18Qxy/jnGdihHGG05o+nJrrOZ+FsIXemHVkx5hJ/nFqHtRyAkTIKjuJj92oe+Jt/Bf5Fl0isd+bzSMbJK2qBnZHrl5FwdIJdzgosGKjFi4s+vZgQwxAoDnBanQhYx6mk6Zq8vk76w2AmmyrEsQzn0//5w2tJ8O1oon+2LlCS08WcZxVipyCoD6Ug0O2D5WzIjcEpth3ui569KIYybUmWLnys4fO3YKj4cEVxwgRt6NZsvMtdH2CM577HgLxd0l2f6R4yM7dnqgF1eshMJ2vEncXgXpCo6WjSI0eJv4NcptlwyEkmk/62ELrJkZc+BYj8MjiQlSI/lvNr38DhCYaHlqa4Q9dDGB/KbaBmJbJB49ODxoVtazC7WVAY8wFBtm7OT4s57LHxnqzFW/Pf/vWhfpX582QRZE9p4VfSy2ox2DHw+xNVHAi4vFxHodZojh2cCHuVE8b17JWtVeN65ZI8KHS/W5MWj7Uqlfn/i/aC5SOYC0RHbAFg992OosBWt5OhkXt4PwhWs6aHx56ubZ2vfZPgwx+5Y0e5Mg4/u/gNUXZYPbVTgnQFpExvGl/yRr67qlLuUtwOqButJSAzoAxvFPCVBvieM6ZA68GWByPLmqA5YqpP8n8yk0SvvQz9L2n5imG2zHsSaknxo6vwkZ4oqRb7b6Nu3QhsSSkjboUF/W8vATItM9G5P+RkPNC9wYitym71Z4iCNKeIYlD+BBZEl+0ZMzDvpjYRQaKNqpbjNdxWe6MT50vcgI6FIms8lLqXNqvOBT7cmDjBUtf0eadKkajpmIjZ14dLV2KGTmMkFBuAqkMK4RGj+BD4mZbfHIxvaKYYlTHdBB/VIB8cxQEXr+hL6eHOAq4yj3YMNI1sfd2eBwCkFZi9XYzsAcURU7ezO9UzMP9ABlEgv8TACtHUa0mlBVb9HE5wKOLWY9+ZYleZdxW95SgK57K6qEh6xJBk/O2p45lRvZ6UqXlqCd6Cn9LPx+CMv0CzP4UbuKw3P99i8j/L0FDicggQMzuORlpXWpXCBuO+Xp/xOBsiud+V3I5NfhLxl4/vmTHJJhj7IlVV5JffonO3tsoIMsXPspcOX1SP9tKLSJ9XGfjj5b9KqrC6ckPHNWheWbS8yh2dpK/meQBsVVbzk6uJfls1SQs8FjnJyD/yK7OW5LPmLDhkwEZ5L0ubHyiDOpd+rC1ViSYvH91Vep+uYNK7X9hG3U/idbdrYE96aeyA8gcHdEua+CX01n+zZcSXg8pEcNMChVpGHsCwP1ljL+Y4QiAEzsmHeYuirsjwL16RZutWSpW/p914SrfZXr4rC476yqZVd3/bi2qOxJLjM+h0hN6ZyMRxZb59xvi8e/tbTfJHzU5UPwjdAhh+u7PWS4954mErW9DiVpeY3NLgVVz5Lxgt9544sTQjvC5FP0Xq6vjo3X16//PTt+Pht88g4IjtkiexrPxJmUdCMBHH95advnq/eCI8UGjfMo6WIj44SSOlXmmWotdXpCu3HTz1lr9bry2Za0v1ngx9T/JiW7RKB2hljWH9enLzgHo6lEVLTxSmPwHghOiRXWGuNNGBhQjVZp66/GcvsuiG993T3cWV77qBTyOrJRSqrn8NIEAFucJQ4LIUp3+UOO+qPdgqOAf2+QXdaRmAaTQXE5Nq1dmVAp5Y/BC9anQYn+D+9+OH7SUNKcXl2Mw6hSZvrk+ZURL48N2xiUynS8j5FXa/BrfZ5G39TvXZ75J/bBq5j61rgQNTxMtqwFbf8EFcuknfONFP0sjg/hVvYDl9/p7XbViQjjh6nXRrFqAGLPurstGOn9WcH7rGAH8ftx4NZ6AWTANHyaeVAzpdNaQxToeoJj63mDU5dD8ACivApy7B54OPp9qijxX1h3JdzC1JkRrzJmZDe/VboZMGBlQxnxMo6gVkKBxjL9lWLZItUU/LlwGXjYTi1ZqZhvSAb3518KjJqVgFjZvVmrO6vnvq6sj6E1o/T+ezvU3U6Q71h9NIyu3WnoQG1651qON92s4fr66R2lS2djMOWzpJIezmiwJc/aBzmSXrodrWXt98DDq5xhxU29bc6mlbyhWDv6HLyw49ffe8bE8nF3pLsFPHUW+tW8I+RwLR55KdIPx3uIvgnTXdq8du6kPfBh+jmfggPEma3r8T/K90LNj8IXxUmRifhZGT5sBG5+sWr6zV0Fz0R1LjbQUNg6R+g+L2YsmkiQetPRyui4gJj0mQCAy/9IPgWfcAs8k6gjoYr53wllaHLdbKSJXTA6EwzvIotez5pszG5vI7pXZvAOsIfEkfo+xMppCpAbqXoMfn07XIEF5PyeVil7trmK95X3qgVbxLJro2W0a+lQm2TIDa12M0t8Ki1jHoBDK3aq0nEdVq+e+5zCznJ2JzCsuRVdBl9KrC35DKAgyDiHwa0lX6O2hwTATrqNIAJQ2CKjTICUCzEjKPGcqywA1Yohvfe4og57DsUTJaXcJgusFg7S9pR+2S0bWML/t5wgbumKvzaje0NUYd/LT4q2nIBkL0UEo+IaXyJtLCfA1cXGvn2hi2Xn8nGGFw4hwFlyX/CFv64uMLc2qCUb+SpcHXz3Rftt+1V+zlrJIiHfhQb3XC0OWE6ThW/pN/4e9I4wvSvqujq+SH2yixo3+Zyn9gGKElyKssCL0qy8EcXwStYCZ4xQiry8XWkLNf2i6zCtvCr2Q3DlAAFjVBCy+oq6l+BsMWVyrG1N7TSNUc6zHJ9hHU3a3qixdd69rIZHRrX9C8ga9arb1cSheP5TLF6QE6+kdqmEyL8Agwk59dOrTO7/bu9m3A2fd8BDVaCE7hey4vw36hn4rDHGi1c9Mpr8pFc0/OjNydehV2XKDBw7kvwsqyRPqrwtoerqgel83lLstZtNP4QPITg3rxdkqKLBDKPgSwvNDwks5wOePWx8jiBy7OlKtw0dtDZsZTzThHQTY7p6z1t1tlM04CHs0PpQwIZ3yJ6x54aqrzI0XJSq128vXYkjHji/YOkbUe2sbFZR8RRMnO/GgZGY0NpOWgTi3UvIN2mvFxRBrCUN8L1fNGkjbALCyIfpq6tDPWnd0ecifPu0hX2WVxfghH5PuucLrDPnh4BPPi9/I6VTFvHlBrSpRZ7yPLOQfvi85KR4cbimsjNSqbobMkp6bb0ionDq6qkPa+YtYixTrPhe7EQk9mDI3lH8b5SMyqLtgNP5n7PaVDRIl58M7eDbntGP7270vbPA6JpC8xTiRUDySbuE6BSeoFgZqZC6Sk6wDTwWWzPIr15eb400yb8wWxEZhxNc0mT4DaSGgwCY7a9q6ato8/dWtu2UeVFZQHBMUwauZTo8Y7d/YY32WKgRkEsKOuWxkpfXfCNNrYkqsvytmzjaOAskrTED/CteOvRkYDJKxmK5bAyPW9LxBsWWusyNv7U0F342bNO9mD6apvsx9CjsWDsJzfs/lClc/ag9ETrEsmv5O+5XvMWvfnWTI4PWZKmctgjUI2Wq0O2XPmAMguzolWFrKivhE3YJqu2Qy8XjFduzwr3+5HP83Cv0NKdwDJUigRnKz/lF/bmAX/xeXAuHR/pQbPU2Sm8/J0v5i89RzMaxBCRM6+K38uLsxWRfxRWUj46hmpgMDZaKKGN1JTwIJyvJfBs8/BRlQl5AUyCH6LNGTwf0XMF0jvYfowxIgmqfmRM7ZTu/a5WbXFT15d80TAcC0X076Su/l3u/n8XscJ0PPmgalUOtZd9NunW+cWU34SEA6VP9d/bSnd+8tTqQyP8BJKBY+toBRlXObUd5PXh9FsXRDGmFlO6aZSfslnlYaWxmOQTvcif/nrDwrz587I17MAZ1I65GHnXkQSt7mjM25Il7VoyAjCt65d5r+aySSviuOb9gLePXJC7W9v1kuMRf7eBsd7MLmZYKwJ8O8vZfHUpRMcIYgxVvI7DcFI9H/YmeG3WveVO8+LnMSFwqKVFXgy4GOcFv5OqQcbY+aSxmnZn2tA1jl5biMD5zYVcZnJMU2c6DnpFvH7zpugvxy0LWMyNy3YQxXhntgbj2a+Hn/WVF8LDTaiRuYAwAY4bT2rY9KsMXiREQjS6UlzbCqJKXVH7QKQLL+V2vJmGBu16OZhNFH1bkWLHc07SHN32dlHGM3Vc4N/SqgaCiCV2Yv6IkAPMrqOoR3icxTFx3pLrCjCS4b+lvIB8LD4+ia+gfSwlupT6WXI90mdOWt2fRLFyP1FDLMaK+MZ8d/TXTIpgVrFInCVP+7ZpBlzwl+sz+b9SSg1nVEGHFO0n8DG2a5V1K5+Pp89ierSqg++wOX1SqUp6uBV+wkFqQC8gJ6IMuQoqH4pCpBRSgDsIFfe1oqNvfFJvXIsaaPmhggxb2okN6PF4nHjrwmCz+Ims+0E7GqYD3m6HKZawPFG0+syyll3HVRUdT0Gv0llIufUwzgu5n2LSoNq650pDqsYubR4myKDnK02DD12m/QgrCW5KXZhdBbWLUcwfcqwcbTqUiMhUg2VZLRW/kCpDArQyEV69XN1vDe1F2dsboc619sm1UCla/Qv89OHDAey1tfHCPjQPNh6/LmVPdSr2oVkmHz1SlfEyaKIxRQvF1zrLfB8SpI9RUPGgNO1xEjX2DSjS8RX9ctDOzLTwAM6gh3WyUs3SVeeMj0w3z1ECeLgMckqzflAKO7C66fufzXuIndmSslDS3IBb/Oo80PDsUsOUv6Nt1Wu8sUVv6dOq6oXKdY0mIn35tQjO7rdrNlFp7lRW+/znFXSOoAxHJrmGCO7klGSPeycvRI2nWJ1jE9Fd2qQ2gBVwXxr74QnmjZpNgapdmwERmutrpv4zVpfj5jvTB24bYs0ojb6H/QVH7X8iVfzOtrZ9vaSzq0dIbY11WL9nrqO6MhwUs6UOC2gUutAxZhGDZqraq05NTf7YiCnqam5ptrOvuJCuaQtl2GZhELRVTzcW4uKoXaFK1OaGecz/l2g57cq6u7q7lD4X/OT6cJKOswF7DUiICHo4RzsiaDL15lePTXE3WhPAQImF1/J+aLQgxxmUq32yWLq+SrD+kh+6kjUHVitIm9a+4rxU21846GiOR8VGAPiUQviDkEb915GKRvz20s1U4md1pYsv3EUhBUu0+mbJhXyp3Fx9XbcBTxEoD1JpzVLoYqb9jNnWLbPtp2UHEtZ0RXRbf5yJLrORug2If9VhjWoxPjMAcjaxN+b1kE3jCV6lmjAaCRolKCjHaXER/LFC0/7v38VFg4eCaqJZyutgHyC00UnHdnaU57PGbaypXA7t+1BWQH9Ja4YYLaF9b33Gxd8bBTzpbgLfT2HlQcKSMeVQBRt6qNPCEw12opd57j4vdejIJXMdjqjGq9Cs6CB9I/UVdbXGvh5fZxXwy3x28jci3r6ZXd3ALL1junZfM6j7bY63vcfYC4PdaD+tJysespGDruH00fEPki5tD6ida9me6jkTpXsxQOgsJSm0vvvGYVWTCmUoewhVj1pjnlGicktMIXq2BilBK585QTEYI9bSWF6yqMZWq+bh10Uqq03NbTpO+gFe8XtciMIUrtyB5o2ZUQcw45Y7I8E+z85na4iNg3+f7IVoW+zKw1TNjXEi1UUefhqS8JJA2yAhTAcTA3O3cbyQXj1xbO6FvF2B7X7D9AO7kmagV2b+oeAXikWvFrzFxo+Kv8z/Mp/in98/oqct7BX61qF0RDrGp3hbUU4L0M7t2hyrMzR04s7YTD14wMonqSzdOavMZ603z1C5U/m5lKczypZCdl4LDsEsW6VxRWsuxqEIND0hMNce90phxXLTKJrj7MCMRZLdWE4rPdLAv1lD6iCOr3vo0nhPihl0C3g4bi9SqfPXDotYAlGIJfN3VTG0NlpUDCmkti6wIE+B+FKxpB7N4AlVJTZjJdE64aR+c42iAKOvSKOXb+s1AQHYOoqR3FwnGWnDEHZgCwrlj66JP1oP2D2Nhe6OEjKGlwq2WHL0QDfCCseNIfTo18hjKGJ0dtZzLJHqwinR/Z/lrnsKpzT+YOCliXZ4ZWqqcJ3jVVio1k9IC/3Gi7IeCTyvqR0nv1MvWXgSBQ9ZfufN5r8KJfZcSKxo9ZI/S+RoBHfEpyhfPmNdP5YolmBRK28HeS+1LFUZEM72+x8aqZsdGdjk+VBQgC9671XxEu9qu3JpWuse+4zdCKd4KHu8N0R+Bb1DXfWcqCp1QctqSA2xGKRcikzV9nOq2kro0S1ribZzAvF0delygUQ78kLEJC9ncnzgZO9SNVLeCh5c8OZkjT15Qs6gGP1cNF8Xczw3pD1BKHJWym4qaFjLwcLjBOhQTst8tYB9I2Uqq7ccB+AUrlknhVpyxQaLpWyIXAkT7rvoQGLqzq8cpMneGZzCOhCuAchqO6Isc8rfRIS1czE2txBx+ZrqO72K97j15xe5fgcH+Z9GHS89JhgHPVdZ4dLsRl/KMpXqLhzlK7hsF0zNjwlWP01ZgFlCX/D4OhWp1YxGO7C0gcd95I27LIs9b/ZOULlNToGtuRuxCnv4hK/4eF4A8WxSBWqi/TE/upTDJcmVD25LAZOd6osMIxEmUFOiPyU0CVI3mcGVm5siN0JHmdGPhOs4F+gsVqP2woI10yvA23rFhRdMeQMfIfQv2ZJ+AUa4TyQ3ygriTS9jwONaEZI9KZ4ZTMmFshAaXrzaevUG1t7rt6vi7WLxWuyxZMqEzq2AgZ25HSKOe1v89hX2XjbfOxUELwNGnn3Jc23TBtR3Z55KUnYRsZQooIvWdqv11ZZs9abQxLorBl858+WpMIV7JT19cnwHbKEVoQSuZ+exiehPLzr4xt4BjKz/WDOHyLubJkQGb+QVyZncyyTRe7HJubtko0be7jCTMb86c+8vtzM3nNf3UVW9L4PGFE8qv4PxPPGho9Rd19n4nZVXk5n8WtPcfTJLPpeI+bzgWtKjeK83ujYVHud3Lc7w411vitSF1ZJqEXLa38ecuiT2iUzo/1NTvBE7Y5zYqhceQgX8d/IIoC+wmPvjTvnymnhE1/IrwSmenakKkFe2uIgFcq0BJ8f1aYUywA2pIsFGkIW++0v22frCNOZcm0fNeeTJ4tsLadq9j+oCryO1SMYv+PlKu6EYJxD88erzcAEE1/hw0TZ0Q9t3y8jOtuPBtCNZGTVKrwmwkULfd2JyG90YazjlSNjJsvAgYgYG3XU64jN1pDupu4i72RGvZhi6rZNYKSy7Y5Dhpry8vWFcG2uObP/RNPqNG1+ckGmDt9sQWJwAOau5LlrQ9oxEwOo+wDAomEd2+7p9I9i2XFE5U0C+YxKVz7q2ubDSr13gt5tPezU/MO6eZYC3mZXPSFgM0q33FNSbRy2sL+ebR6GFY6dm4/BJx2przmhCq/itCPR9EJm2HxHSvWlZNBrxYO9pLEfm+rIVG/5wSam+luwFMXogfzP1IknL0ASlfXEl3qfFwQYhovuJ5bY31murosxOGZLE+SNO1GuND8wxBbRrKI/Br/i6Zj6fRrosSoDn9fRxOrJkJe1CU2Yyzgdt7GE/vHU1h+1T5SPljuCktnMG06saRRYJ714GTFA+tpMayjFp9Tabzp465Zm0d7kDKURQkZvKLzPgYn1+I87Crvm3iPfyrVwAY0ISOlU6QsHrjSAL/VGC1DoTCZOk6I9iLuy/1U1T4CGnXBQpBFH2EWhUL0cXLyjEPCWa3YB/xPLXF+YKcDHfVo26O1ZPRdNLfWl6zbLTgsC1wVnQpldO4YFda7LlwHo7q9floV5lizly8cszm5UKvBnZNM9HFv5e8emIXPIpe9WxtH7cVXDe3Ie34lsxnwep6/eLt9aIBGHLXlCOi3P0K6T5Wi+uwWBSPCAuzKd0PFKO1qdKs+8gHEfjd1p8O+Vo2WXqPIN9PvC7ZzaHk8gqfYNbTT+hnuAHM55Ly50UP1wsuMmNPWf4uiS3B9Cj2qAEsdPZRQ6dEnmTvi6lrDI/78vFGeArDDJ1lHeTEpUyOAcPV9CdC8NQqD++cpim2rCVDF7PcVpEEyUXcxZdv36+JaNERrQOBxpmg64/a/X5HtVAzZPdp+4dPbDWUq8m4xi/Sk0/OxfMT6rNPxy7GqlKlej9nUqkPNBqPkfvNOiZaRMe8KBo4WML0XY97Y+2Xm0/8nN5DjxB5WPS/8uGv0tyQpBC4UcNqFm/shL6AdKX72KhRlfzzpHIbImT62PVe8pwSQk6zn7jbc36qpC2Kf4BtFmvXodoWLX71LEPvfOtjDisYZGqJfxGU1+I9Mntye2L21miDigbg3QSnVmnvghH8ka1/uS1oXuCPhRh8vTp0WzfHsm7pbS8ehS+wkM3Z+qaKINrJrwhWzPztka5Dq8NMoVsYl52U4SPI4KmMFC0bb2BIKcVrd5xaZ/tJdeSr8P+DPHQGXZJl0xBF5gHCq/1Y2U/aaqdX4yQWwg5fLoo8MHHBpex77VaMOGn+bif6qG0fqjXU8fjoAhmP2upbLe7HG7Pm9gpQtNxXa61Oa2LUC1WVSenFTCrfvy4Y5shj5HDkJKf8WDw3GOLw6Vb6BJsjl3j5O7q9oqdmiB7YNswknoEONMX2BqIq/gHcNCUXlLEpL+JmbpPvK5z5C3iKLhNx9sP1iyT3d2P7H3nIHBbJfIqcS95kj7q6hFKW3AFZ3mhVRw8mj0tGz2Jj+mKGXpcsmXKNEVeG6q7qu6C7f51DZ0P5/KSir2LUEkU1YbpFikBsuWw8+Zpu3gDzvPKheuEX317NfG0mRzUk1z8P9hM5PYqbsjLqA8LrC2yGi4wfpWyJXgJrOXuePlKaYaWfjyu9ECc+zjSpknDoKgJwc6XXvAuLgZqZUwMJhp2PJaJ4CXv8MRMcEdxyVXKB2ba21c3QDNVfJs7aeLb4aSJhxIYW+xZKqFh64ZVwVicDLxhh6zWgBMgqhPogYsbKooJI0gfPk7mw6sIW2Rxb9PMpRa0nnKlqr9K209GhG5c1U+H4fcW8mSlUv/5aDHT/LMgd0ILKShNi4+f1tobb/19Z0WWFA40s5NzPD7MQoer33rVpXJLOeUzPdD1ilqH+3eWPA4+7cMQAkPSZxc3ZRxHsT9ESxLB9LuPQwvDUFpAhqG7Mlbqil2ltNWsSGmrmRNWta6ItsQ10Rzvg7d27MIu/Wm88qVpKsuza/3JaLsvkYC/pcoJtYT97HpnH+zcGvfuuVz332hhkqc7HWgO3fC4iXrifGp2x9iY9IuV7F0eaPYvaYerxGfg3Gly1A6eA0FjLbY/HGEjN9YHHxMy/psZ/dp93bQoyUmzTcd8U7KLyRsgRq06n6DERp4A8swyoYpEw2i9n9ibCan3Y7EFxqItCSfhLpogQYsTwfc4YwT6UZahSNV+gABd2WN9MRdhXriCwzM9xhDgje4BBA6ICuWZKrWklCFqS/zlRXv4yvZt12V+zWhJeia61OcohOIEqi79m3Wj6GhMwCfcQ0xpGn125kOFZ0bYSI5CWVU7TAnjsHUWY9HGoY+sEfKuri+2Aw35m98T9UzEOmv2vdF/ik+fNZpFA2OhLaiK1r6mnz55QnV/WwfpSaNQyIPdkuBsoFuxCY5CCqOnMO0sf/zlZ6ncB1SsTauxeSXEXQX3azJgbfrIGp0WQ+Ntd2FqfzXXtmCqfzzNz3qSk79V3P2cxdhPR9duytT+WvMjWbdFAz3yxnCLJ1hY0aN/k2TL82+1XFufT6DrBwnM1xoYsnJG7Q/qK1JSUOm/SB1wYZqbo9mZ7MGRu8dju3kGOvAJcexC6Vhp/XDczDT+TirRis/xR7ZbRCSAN6IRKQxeyi0S3bp49MEHxQ9npIXfyvq4V26Z1w1TecVMig8eFbTzPfsO39HI1yAoD/yfvz3bJ4fCB/L8CnNerFNXzPiaQd2blD94QPaD3ZBmuAy+ZSPo8xBcOVPOrBGt3xkTNc8mdXdi2p9ZLSZqhGMNJx9IL9Jd3HEFfpPwVJmnZfEUKjq06YvFsFZl2kxWM1ZikrWJ1djOWHTBatR+dWaVnAnCshooj98Xnn3CEi74gi77qS+LSUaNWLAuv74WhT3R8cYxtCQDDpIy4GJ98+KHVmfWFE4+94bHfV38AwIg6yrHvNFNlaTARD10LuqP0p5os0yAzg5Gx3SdtI9OxJ0k/mz+EQshH/gDNJYW8XHY2Dm1qsprmRV9bJrpHFs/1dm5IwUjDSH3x8jyZVpV+Ur7gzUwJLkUUCUWs7195WuGt27L+pUKf4vT5znO2SInesxjxv1IR6L/ylypPOMbWlo1O5b5FKyij94Ew/GcaE43kMhjc15QVtxOl8pxfZkSNgJ5A17fy6D9yC/QKRHxPW58RophCJNw/bfGvXnjelGaTJENEyxck2lPRd75sbUHyHGUpYvyHoz0TUDnIyHIoON3K0oEIEbYkDqV4X/Vjp1qDAbJd5SkVVuspAdnoolH7UtZN5AvaRbo51cb4AUua8tOsdAPyiktKyrhumXs+fWbi1ayi6uNKLsLt8VXLOJH3PATNv4o8U8//iLeiItXmqjmyIwIo7+Yik1wU04VTDEdw1YTy8Zia7XvofIH/Ij9RqvKFXYT4hERWcRQ+S/kDW/hcD/8WAOp15ohoY0blP5UvxEnCd8fScmPd6NbbZ3wz3jnttZYJmjSp0/q+gk2Qz9qbOZvLhrhbwd32eJC6rznrO93Dcx92R69Zj9rXqcutjG25mf3s5340X6ntqLiUlJONP8qO2KzzbP29grutO58y3OxjQKY2/tZG1J1wAaSreo6ITJC28mEzYGz6F2DgY7FMaiLAcrYVRqhDNTOitJbLY/aABPnz57u/P6dVAatprwfMlEFUgH8CIqibKgRy6BZfYaGKXuKvznjnHQNNajYxobY2g8yODZZVEx2L4d4WWF5sznIm4LKBT5+JjVltzouCw21veyasEnds9qa1LSBzXKX9FJgCd9GiM+tsW9Gdw9Lm1Vhh1YaqJPOYufl1ZKF77l3SN4heLBSCzGV/lQwob6RL2lvjbYHS1/gnyRquTaSn1iWmFi1n921sdxqzaLcy7blnvHZt/fH0+7tErpofiFZAebccCLvrmFxbGusjqW+BAb4deH8h6HaVwv4H+3Xxg3oTuTdgfvdvbqX+Pv3or5T/7Q473lOzRfLfbi3yHeCRos/0uyE7QjM/YnRl2JTSTg24XntmJzok4/+cPmbB2GjLO3x40/l5H70JLSX+1BKdTVRlJHbeDvU9Erh3nPbG4N/92JMRJZz87RyB8cVFI4eixDIGJKbwxjIOAn3HPCnuRhrjz3aJ/5aKEGpYKwob4zM4BsJ+FGMMk81OinR5My/3Lix5wd2CSIw3Y+qoK4Y09z6DPqJaTFjzCGn51ggXV+cfT9s28LVXax2nMx4gGbU5ZF5t0mcR5q8varu0yhpj61tupeTqh+nPbbc7oXUsChwhAS3JX5IE+j0fG9GfmVCNnjhsJRTHMyXvQugNhViImtS8/XCtz5sovDqiUakzQdJJ75zyh+zkSRFgPhQRMMtb9/huwfTN2VmADUHBz/TLayQRC8YRFsbi0v6gdXeXP5m8bH9rhCgupFHkOarjTiJ/WJLCctPFU68LB6PX6yueUaeny9lt3/ihCZSrq0CKQTayQLnnJ2vhIbbQZOPPAD+jlOy3bGYeX06Vc/mmwTiWSKOjq6VNAYVltD6w7x1i34SACq0r8ZDnEHNcfSO/wFgh1TtoeMBpXJbmLHmW1ACGsoxA3XZlxfXC90sNMASE6QLXDQewcVcKFvgSqkZT5rF/n5XWLhkvV/Cxdc1rPeTg6KOOQdYpc7FT2fzSkdFUI3sHhZzVo8tjrTi/iS5eHv2+RkW0b/o/cABnuo43dobJt+7xb2oexSFy7K4iFrFXhthV7waqGJNbs+vh7nnkdLx5cfIF1APCcCcZ0ho4KEsyeghRi8VsCKp0LJuF6V44qtPzTpWoRtUMrW4A/1nhM0ypwkc3mKO3oLZMdrrmsWQhOKQ0yZP6Vsbf9AfirXi7zba5maRBpwU7L/vLFWcUn+LDIp6GNpH5730aAHbQfC+57O4HbKK6KvWNuM5Hur5jpABYqDko3P4iycJ/kUD9L0R67OxH0yegOU8PZPgzvgs4kOqtTVykHLrEi2L9dIOwpCoMiwKPnjfDWmOMEtVR+jcLbf2RbIWgDc36nVVGpKOhU9KfL268Rw4ZBzuCzlsaQQYmBZYodfjT5/WEoFcKpq+XVe3clfo3rhSNUmRKxq9tBxeYXz7sEzFxeqOwCXyPN5ynmcij9gsoRspo+2sgW3Pf6Mz1H/4qR6UwABAyFNhcMleTt3VR/nQorDXo62qOW6Q+eP2KO6Cc5rsAe/uycbt0alT+OdQZdKPP93dtQHCWHT6vtF3FcXJLSdgL69oGvZdXHuGMBNniKaCDD4A84ilKC+jQe81P344u33QVYhsiloaUXYT7wS8KS/Mft8D7m1hrqB8j6liYuRNWl06mCgmuQdLoHC2QNia8CjvHONMRJXxZRtqpIFVX20wYpo4ZUUsLGVITDIYZnRLVBVqOzdhL+5WC/Mau7K9wSTAnOmowGSig3r49L5dkT+hzeOv4IOqbWJEVtNgTeSoba1WV//8ZcEOJQ9N0I0rNs4ak6aZjWp3DcfwBn4auqhGPjNFGGxLf3oOGbJIx7rd1YegFfxR0Vg7TOXd3lUVaAd/iXB8vZzLay8qTxeswFRFEPhFD1oB1xPPK6UQ7iSi/Nw3ND2eGi0zQRrIF2ayhiZpgin2OxDwTGm+VNGI3tCMI7Ov2PcUPp3ZYtUnfozw4aJA1B+PQvFazhaqbSgndjdBMQQEfuWNan4J3buyzpXvUJFKd1trEo+WSRfeuweXCAG+tH1azUPgIHF8yOxSvVBz7UvBj/2O7Sm4M4eBN9AAKzFj420wV76v4CClMVlQW6wL+ro41chTuHIxU9382J9kQK7wenFJuYKpjsbQAbr7+21jzo8Rj9ButPPv7iN4+u/WxHRfKqkbIRlaXhnKBoXm5yvPUfnCW2WfFk4/RY+KCEKMDgVdJmN+gF6WJjnnqZq2p/bK2kbdteYeIZ6qqqEk0veH+0394Qzu8x3Ufc3isjqW0eKmxZsG9ojq+/vItkrjtFgV9stxljVsXp3b1J6hvFtuXOENPg4FK4Gk/+35cWzZEF4+YucNZePVjHEsU/kWzK9mby+4AcgHZtZN0PQulXY2L0jbGQL3rH1z287V94EaiqQULzibj8uk6NPV81O/87GgodN+5Jj/8b/8PwSWfMOf568o5/8kkZV6xBtn79Wrop8dMrMTwDKJeALISy9xQQEtLtqkbs66i0CRd46JATH6KMvNhGNTTlXdXtiHbOWzET8zW0S8unrDzt5NvVfscFZ4rSALiyhXsxbzOCGtH/SA734CvWPXt1ad0JKh/YBOZYQMXuKah58xSy92y+RHtIH2x+mdL1F/YLZuo+LDjkEiKhWF0wtC/gZ19/8d0xXUHibv2+/YiXTguD1a+MKgdvywTUTS/Vkn6q1iXAwXvBJ6pEbuEist5+GvwOpBmzTj3KTqM3BSSYaKKRt8zptNJZud23ZFh3bM2ij2dSlqL6bI4lo+nI9LtVNtHikORWkp7lLvR0HOrbb7MGRqBzuOUWajj00L4fOoF4updbpJZ5s2offQkIhcCcx9dUa4qHx7aN42QxAwnAPFi1Nd2oNugQ417lmxyTdEZWg5J13grBfrRbpJWG0hzosBYs4x278fP1Jhit0BwPX+/G9ESr3E12UaEy3nEOfcXo+cWRcE5l11WY+PhwO9Si598z+uXNqhHNIkhpcHwLNPa9kdE6anMjAoZ+tDLrC2SbLnbvb9+/PRZWopO1LXWHJknI+f7FbmHvqLG6wbkneY3BV7aBWFZ5dyxz/NKofCO0nhhyjcB64+nGTc20qtJe5kTG/6XnzOzheLde6g3ZVPSlCXZd2//GpYjL2+0J+B5p1doYzTv/rbnaVEstiJAvnzg5OBMoT3f/60TcHmDQ7PP72nw3N/uFH+h0cbSiiq1ftAUhhkM3F0XmkJERFTMHTgU6EGlqRk6qv+iqCDc2WFxUcr0smgA+H6JVQulT8W632rqEt5d48/AlX9tKqZhRpsVRVXs6Z3VCP2FcmRFhhqb7W2qqczNfpx50mUBz15WoiObjeU2dWwaggJRLPDVMpF+wPPCT3yVU6winGaMkPL4+512lrX4EtaMV+43VCEJXTZDA+GWZ2KCnVLchWVr3WPT240bm4wOoGDvhWa3u58iUXyNp+vlEiRxtRC1TYFowmfkNZs5WGwMTSAsAJ0LsQWq7y077CzefClRsBl0ZoXVQ5YHcDUI9XuphIhkmdXta6orwHdut2xCCyTr8L3rDpbCwWNelzZ3B38Ld7gl/M7fcMrT6Gz5agLUQfc6iTeCImpOpyuix3+ZcWpcaGVz75spm7+ZVhg8q91gcCrCJkhJx8DXTH+SHMpGJnvC2esBv/zilGVTS0o+V+niVvsYkPzTblFgdgiV3LoZv+qkdO54E0eGzEny7EPs52yUifn11fjGB05bxkaL0N0w7MruUy/lLGhV8u0a+VLjVIEJifVtOza2VUBTR7WwPnA3BXjAG8Pc8C/kcXva+MTPUB7h8xx3q2vaxgAd7bxyAjjvpKnSldCgaBa6g9Xas80WXAGPwnwIr5z+UoQ4AD4SdVcXOETYdNT7SCMvx5BEdaCvjC8yE1hX1F7len86aquluhOETUHq2U5+Al91r8+1AOXRK0nuSY5ShL00yFf9fGRWPS9FLomOHP5gcSGhU5UnSYtk9lL324kjcLQjULRXtAOhmWQLv8GMRpY7/XJvLsnHxHDKqgpPOkk5I8uUz3idEbhQj9/PXxzMSdVsLxavMR25KBl3JMWt2VXfGDzueJFVDIWKz7T0mVTjrJIdn4hA4H0TtVPGZBIl7g7EtKiIUj9co2vY1WJBWs2K+F5Us4hvGD7e+mxwARwFHwebpk/uHJYtO1LAJV3Vr2/t8lP+84mR+pcMtbS3vSu/hqkNODE+opKq3qhkdjOKTGSErXepbWCak0QqQ29uoKXLUA4h3goqrouRyrDUif/RqM2X6tSELuiVYCGjfcIPNEfl9PMpHkvGYADN45bHMj1oqnqvuhfLdCPy9ySXCZ5CT0eaQkmeQkcnDRfEjx3BIhIs5Gi+Q5Ho9SOzMBJKvFN7jQ9Q+HqV42fKICXfhp9IRZCXzkse7/G5I0FCHs8Sc9BVeESDsgpjpLJZC8sXKnBQzZq/JGWDpGKaQAty1D7gf3k08JblrXrVPb4ZK71mDK/RuoVvgFJwB8uwCD/KPEJb/1xI1E+C9yIZ6IaBsCLBhct1hlpQ207suHGh+dPlvYcFo0xCu0BlkZmCztQRf5XYH3xaHgAErZi2k22CeyIB081hX1T6Pc/akSiru8JXsGSqTX1paOjUWYPK7smmlfCGzo0iUYMVC6Ml4kkgim7S9t8wPreKuIVBM4zb51ap2rBHqVYVO817/1s2VgJGJvOgYDJysm6Bn6+vqBkxawJ4xyRX9opLVOPqeP6jtpL0eubcC42wUguiOOobEfIZ3d+edF3S512ER2W4Oq5q1AaQKWHah/E0SQFDQnX6ZT/WLScoLSm4p1zr9Vfl5GGx7hMrhV6buOtAntvHa8CH41VjbiH09UYhswsY97dEXImf0DER0pE5wFvO4LW9wWJq5F7GrdFXra3yz7Mb92gGNcOXRMy7wYR84opS1xJmauF5LmLuZWqvXtVlC5+wg23gu+6JVTpzSEx/RGb08VyOGLRn+RihfAg7J7etel4UzjQ+/dBb5+qRCG4w59tyOoYcLLL5VcH+vo6V1maVmyjQUdZ2kjS+ESXMzFUtvhAuDJtOIZiprx1ivFwMGiuZ8t5hAUTVcCjS+G001FD7YeHJYcLJp5/LEd6Y96xeSrD4VEWAldam/NVgAUogCsdOJD740RvkDfv6gzsB1fxiZy5tuKma0viaKMW48LLimns1biByK295mdC2viwzCMfkM143JZ4pKMd9sDHI80mTd2U5hxEcGysKrI8ywE8hvtfR78tehn4PO46Mkwf6g5b3UfOZ80rhqx41IpSsAlug9nzztKKxrTNnmEoQuRUdQ+k221LVrflH9nYPFAZtWldAO28Reu77mQOMgRLg4nuY3WX+Pij97SC9dXLljg7mQ5P5qvofcgmZ+6Co94ooR2vdudjOnDGyO+Ad+2zpwRSpdY51raK5FoJOKbkQI5ygDkLPJtnMss0iZhbe6uB3Xq7+aHzYNFAcSsjNr9WonzWqZn3WOf28pQGTD3elgpN0vqDn4HZZaON22EQjSqgifDZSjqVKwSdPBM5sL3cvZ1HdeY+qhZQbeqqyrm3SAkRjWHBgMa48oOIzJwxiW7PTb0Fq6FyjtX0SkCet3vw5LBmS9uIpGpbxQ8P29vHhpApH6B8y2kAADV0eWjt92E5G3E1fA2THTy+OzJAEAPlr5NAyLt0KBX/mMQJR/Rs3BMcuYT/PmHMdzjCzyhQ0luhu0LeUNiSaXEE/nYId44wJl+0FJpkUFcz15zjMFx7LlqVq008fo1HnRgN8/OvqrbewAFUOsuEbOYsWlCCqGdDRb5MlX2s26pSM77FLXWF0mw7kQnyBXY4MoXy/lLXvhNhZEhq4J9IslkcRcfju7fBwwHUIF5mUNmhtsitVS0W1Ob40ESOpGKk9w/p5vH6AjqFcEdwA5U4sbajK59pN8sxtlkUAJy+dtVvVfd+H4//rgQuQMMVcX3vKtDvGKRM930axsS0USguHKLBEXxDdltUtVs0cnEtgce/IvAIwoTIyLIYJ3x2rnCwYtxrUOf1LUA0kiZ+XdzeBppAC9uBCc9djlJ/9uEbG40G7x6Rg7VXuW0A0v9hiyPMj1/66lPu3AMM0pV20mscWRlhJVmtrs2/m1ol29p2txd5JrNUydKGMdyV2qCoiiULuF0vSsVnvzst0vb8gjAWgMq5lSm8gol5cTIFZ3FndbYDmqE0t8DqMI3W5JnfbqUSlCnD3vXqm7GIW+3lKlCuJ4Js5kZPo36HKMgrpm3cTXYbpMmkGvTAhUIyALQVozTKkgqlYyTOVFWBiUj4xZrKevRM17hr2x9hwe0waqAZrGYknHJS43LY+7F1EN2U6lzQiFIdNp0tnmjR844sLgQtvsrKKRslvlbs2c8To+sr/JdrkXyN5QnAgXA68gFVn96RUgfniI1++1L6rv1dFkvfr6GX8F61xQOwbQpfOy7a6PZVc1w8IjOF4RZofBNR8Cgne3vkqMK98otv02Jx1nHONU44URPVGxJnXqt/EYUdBBXA9cfBz64Qp9sVe6qR7nX+PKJsM1JgKuKjep4KNOvCjG+3u5dVLIeNZpmoLb75y4Vcy6yxsSezNpviMUNyruoYy+TvGB/ZgEhS+VA26MpGrQiRP7dLMvUHsKR1n3my3Wzjk6dCZWVf6Zu6fe/0tS5vZ4dXh9xzEMC2H2NtmoHLzq2fso4d1gn/PN5QXjeUDq9zaq2mdb1XiizZJ3Qo0ONdk5Ia3fB9TEjV3Y8CbdxtkX1cxMwkK4dcSiEdbKOGLw+Ja5BH7d48sll128WugrbkItrbejdFLp8M5K/Hn96QIQZrbOtjJ0ci0UFuM/gkIQHbVrKJhCjn/xGa1ls1CkMHvJ3WpXGju8PvRqBmL+oa/f4EtdbSPvJV81M3mwuAL+baeV1EUvuOHjO/wFspb3SvlDwpbw/kpFAVry0gzttuLkFNwaMaHoI1tzZECxXYvXpfnQg/J+blg2JfPhVSoi2LWh2OSCvQdrb5t5KwSNnmJoiWk5QV4mFKU9MI0COVUyu/LIZ8ajUbqiwHazSUDqVWSHaKd1ECsBf4EP7lt+KeimBtECSfqS2lS8eyLVcuxToqGIiYSkuF6Yxd5E4E3JM7YJgd+3fPPK666+VRlNenVfd8zVwffdMPQV6P0uhYt+3DttBZghssdlYbEE98ejyTw3fX2G310Ey+/m087qlqpHN0qcYt0lt1257EyrXy9lqgbW+qA91+iDCjJhC6u76gInB6Kuhyip7Zov5ddIRhBV21P1wNvnRD+nq/lZVVNZv0KH8mdOFsf3Hzz9Jwhyq9ESlzR5hyVzkmBDyFE8EgUHjZRtaCkLK2Z7hfo/p6HNaikbqJy7ZdV0NCTqaD9O3qpbbWZYmVQqkaklHnixq2rtd8py7ondqfcCWZjyjLz/UxFXiUHaxGNbLqUCMoIT21kWkiib/FS1Dhglm+RRJIowOWVHpJ1essBCh9CuvPpjyUHLZiFCdByztj0p4PZm97MDIsMXrlAv61OmvyQ2d0aKwD7c01GphIvpcN8HNbD6Cwg1GcIIUw+NEGQy1HwcQV7Tg9z7ZUVyRJhy5hVyUebjK03y6unks5wTABpn3b3hWB785hr850TinXAnddOREQUN3oqtIxUPWKHqgwc46XmNY7gqTB4mQElznNs7VYHzuPR99kbt4RE39eXXrKKS1MrNhngkoVV2gmny7U1dpXiQgc4OvKq/jfwwDrfoVpY3w3mHc20NnaA+OyEJ07C+i8uUzYyqrLmh1+X61W4oMdxKnStvjFV4wXwFZ6vvTUzF72NhHId5uOqHvW6I0VgMzI7srpnbWx/TVU62B7xxycUFDZUNWFRJacS37SWZA+2g4yxmAzzUBLkwtb9nNhO+xcNVcRIbquiv7+u5MoBQ8DtioDqyHoG5Ann0mm3H0a3jyzEUQyNQH+kb8+x4ohNP4vP33zfPUGtPvF2upabFx/Z1w0sqsuij5brIXuh45CK5Q+kQ3fyI9Hvz42AYcHF4Bk45GAV7Ovo/sc++mGfvC9or45GR3r2bVoHFyZOaBs7RdgdDBasGyNJAmASSx53Ve92kDg282so5ysXvv97LIwQ6Elryg/DyA3dFpak2Zil8vLxc+vrhC8iNQF6n+5wDpdvVhLDYRHwOvyJ1ZuY5uCHaMaNXpa9/ZS9xAuDw8Sfe1+gj8tAKBgVZxI0msbpFIGZNewj4fGxVAhKngwarNvA9DS6gPJW1BU0eWenc/W8A3shA9/eItBZGaXgyJQjfn2ZxGnjIkCpmWlinajtth/evHD9xPFQUgyNwAfgRFpE9Sx+Ns64lzrU7EXWksOZQxi+EChVH5m6GMg6TODfJVQZiCxoHucIe0MzpcsiA4bW9R13M18GDm1UfX82iMy/aDuxvHW88EOEEYewTccvKXd2D3anaC4v+p1WWLMz/OWNKMOFYeGdfaq8n0/BKOjN6zS9SzRBMTgcz/eMLkGB7dbJzGZnVBRM9LNVlDkgtKC7I5caabsES+/4SD3RkYPNgJHul/pELbuNGtrlBXWx947uZ36tHalwHcKDsZxNVUnMXNqsiif7itCD+p2dcY/HzsisuDHsId5/KoUbgIcidfiJByCrCdPmfTpx081jYkf7s5Zblek1JaDOvAsDtNlJ7Pt5L9jjPb5lG7We2bXrdGL+wOrIXbVi1e60vLqnOLouhFX729OrErhvn70R7+0tZeVjv3QAftpPqLnt40oH813AyPJR+GlshFg1OvFGzLQxErvyJx8tEMPWZJ064arWxBfiksQREcAFW+MSfLBRPYu4QVE3eT10fJCYtWLpjPGbPFjUOl7zS7IqVsLtDRniyv04BXlSX1rTcmPVdHnfNm8PsLlM1jxS8nlDZX2aNXeygtgsb0eswf7w47FDUE4EdxcyMy2RXoz3zz9Xn6yZFQoPNm3hT9cm0+TP5M2zVp9t+KAEpU5DwigEuU6huwh2I2kTueVCAfp7za6vHMM9/IPHx3JxQ3R0dEbwtK3+lUXf/hILgJbu+X5PSD0TXM83In6GjhqJ5bMZnkB/utLqAbFHgyvZb0MTaP4a1a9w2byTHqmaDJHMtNiGE9lpXolYnRyKTxr5IjPyUSJNuM1AiHhVjtfGLqWYehVAe6jmBSOmSoFE4txVddkFh6i+7fkFlMif9KT4Gyq4aELie13jMlmRm1atkQMIGF5Gncn1SrXDDy8chPNyOn4CUMhpwNDqWVAFmKDlxDvIkvgBcR7qJiT48FZRI7HyJZJk4ZMbGz94IPkK4tPiUKpyb21PC08VBiWye1umMpJkf+oon585qq2ZC1yE3U58ZUz9cJjGYZ6GihPl9hFHvz0dNWrHc/om0NLykPzc7t83bMImFtme0kbVnsCMwjxmxmEnUJ0yUGrwXM4fysqLmqWKWsVi3tuq4cL2QONREAxPUf3UmO4aZyv5XpqyVxLPQ1APbuyt1P4/eDMaUvroHJgscw0VCaVLwjtB/xz2CnII8fma3y/xH/Ofk/7zjKOZmsKyFwvsJjmOoIaSQp97BQ2HNPQ2+s7w+l7tcF35stmvYpF1qttzm7wB6LtPP6U7jW3VKHN4eJObe7gBgcvAVZUHZPOCQ5m7vBFZBAUuPlTwYMubXRdmSr0OQRIclPNcG40zT4ZjLNNk5+6ybn6tdPWHJR6QXoGKp60dVlt1c8OQPNqhjGzvh8hOrjvnx8t8jnL8lUXp50qXLn1lpbxR6O3OI512ZsvVboSKkBi4fZEVfq41GvmoBvbIdJlNgM5Vfuw5bC0Pw4Bx9jjeLqS1fKQS6kN2NuCA4mloimVNqsJ9jCSorWmExB85mmjKdtQC63OtF6l38DGyXJptDaIFQPzXrrcvtoDG8U1ZDfO6NXyurr33p5ExMj7CwJGDMchwt/yln28W6yVcyPkLsI5s/jQKhE9uiOsQl5jk+PBiIlTY8V/Z4SBFNZrs8aW2Y3bxtWiqMvFDbpk+9suDe0AwPd8dXGh5twO+miIgragvrVQu097iOItVzIkfrFUMytLLoHA3yzXyL6UrSSHAincf8j8gXRh0yW/0zY8HC1kJ8LdhHxhJTLGq5RIstB4oJHSGI0agawlSxDPAkQJE19cA3e7s2eNUpaXZWpe+BxeHtKyDqA6GJeZMNojHbu4FyIfgf1q+/E6Gg2yDN23P42GvQKx2IllMJorWdfZBd1B44HlnGQONT18K5VUHNhQre3QstzzHahLaeN5KyVI9Wk6G2JQPjXYTmkUVQTN/YjTR/QOCknycNx0dJeFTU90FzyK8RaaSlFGZ/JoY9SEoVvz4GBbcEVC/Yt2lawQiM086qIX597ZkpIu9VUtrcQvbUJc8cNwa48PEJvRStftyT+swkWueeOcm4eakDnf14DJ71WSR/Q2Chnu0wgBNgCFAr9UHQ9Av8iDzXtYUnCryIB2LctSCqpMZ2uk+bDT3pR7KNW42v4kMl+o6GfTj8jYhWKMkrtkP8fKY7/FEqRbAD8oVG9AFs+A8+n56SrQSgMBKIwKIkzjmz7nY6JcbHC2sJ4mcd0lwYhd3q+OLdLVSWesI2FVVTxdXsh9A9jf8JR2thwAGSIPq6LfXXDg4lhUJBYrcS9kRaUd7NV4sHy1oRBUWfEqpInDrtMlchbxwcgggowD+QM+8RobNC9UcNWS6N7CS7nYmoqFqTiFSxk4zy4btw+JdYR7cA2XsXD+WpRe2XzDmWcXL3214DR6xY8dg7dKU1p8KNYmsEDciRpBwWCE2I6nkRap6Vjb4krVCeSI0COMS2UKjWP4fucJ8mCjCh47njDTrjoXx5+qEKRDwsqmbhJUrCCt8ey4DzLMG4etISmpmsqjRgp6DrJVtQ1Tq6t3Klwcc18JVBp+c5wdETl+qoGGNPLI9dEGCgAvNqcBZFACe+WmBdBxPFhYol7Tbr8DtFCPuLkIxa4WydLU+zeEYYIOOvCx0lunfwEg8PE+wIsKGeSOeothxBXWYximUb4H0K71qFUI1yzJ/cv13PX2fp+LmpZloO9cB75SOyCXBdF7mbz1l6c84YKmUL5ZEEmpaCgq3vqN2qHrgJd5yTpWVvzmFo2O4HQsqXIsJh2VYyMst7zAIwBipyZb5zcE8BwHcW/8TBPLYQwty6ojBwp2BUxL8yC21CJI3AxnEw2YIB1jzfKOhPnlqCKqm/k8E/3l/pZ7BLX+ogXRKNoKysFSmHXw8OqpxiLN9YZncygBV52GcPkMpUxVNg+OMqycy5Zdp42KplPvf7j7XG05V9XN+7+/UVwxvZ8hZn683MpFaSkYkhkxpYpWZiuMnvapqA3IDa7/UaiqtfJLRifhSNCPJNs1BSNt4eAvLMAextb53+ZxmHK31QVbZW4l7Wa4Ff5Ry8PPe3/HmIZhXRZxqgIYGktL5mlEIHRdQqypQJ1hkLronTlRBGc8tiqE4vYBOOW4pQ5kE3IGZNbuFwT2mz2zwmZKC05a5NLw8GSxuKAh5+S4xboZZgsvgfG7tvVamr8QpfqWvprad7FJUZ+/HMCE0KrOhtAzz4dfXWRI4eMqP/O0V2vWh3aYZ2CqXMwgeWm2g93toHSs9zdEIKSRNsX/7/9TdGlkLQpTVfVGJaONk9AWgHTJ0mQPONOslEtX0sKMst4UzKMwqvgHpBmY6XpSqX2ESSfA4AcAORKxYob2xr9/x89T2dnZelP5lt5+AKzxDMTYFqhjFdMJ2FatB5VjfdPkRycr2C20dVMyNomqpVV1hmWW63shGR63lPFkl6y/gQLkKZPppTEFYsBYTcAzNDCM9CUOObhK1NfXC/x5u5jz69U1/pxdLfGnma355/qi88/cePjyTud4vgg8qCMwnpUUopHt68XismBf+HW0AgPpnz2N9LvaXx/hqKIqSBJN4ukFn8mZx+fwCQDMl5ybmo5tawu8hRMkMVT+Mv/LvJrqn98/kvgNi9Mxa6q+nzp095OlVf2dK9xXTaHKe6dP8z2hjHY8FfzuFA/bco+oz7mJ6/Rc4yjwt4ldXS7qcTiRKZWfVJUw+OZct/ETWfXdsoLxJLP/QTrah1iNsLW7K+RH96LGlv4IneiG0zMtG/5WMnUuDw+oj3KmLG5Bzo9advSyI9zYUIwrP+ifB40Hjx3BDDfE7NQglMRorDhZX0Hbu623U0YkqMOilvkPZ0hreehogp7hsSdoFr9T22APfolGutCXe/Y5xh9Eu5V1/ESGapOESBFZyoDBLy4Xumi17YqgAoTHoVakV7W4+mQ3a56tvn1FW+VPfMy2IU4/Xl8oKy+uNJrFQnuv+WN0VuzIr7ZDtBKY7fxUlayDxwy1zBZ3ZBWyPORoHF3NYtTRA0mskXMYMRHzVVqJcZgscsb2T4p9buLBDI+NE6bNsO6Kfy1rU9vPk0Pok8acnZATA1LE5dYQiwIhV9eCILKYjwG4OTRxWiy0JHFWNeGNXAbn5ULHLK4G1h5tY/HTPvxsMH1CRLofDp+n+hPPpJNEW5rtDKgkNYhWlo20Rm+42hv2EpUCOY/a9uW5nylexjfR8QHbxU+KqbQb2ot3PKZ92PLQByN+mMzb+pdJ6+ooNLB+teeRXnEwclj1E+DnkYJyjnBPwzuMZex/1CHvYx5T/PNQB1+hTIxN668gbu6BHeOAOqX4I6vLs31YG6pFQ/+gOTovXw4VWvZvnbINv3KAOgLV/lPa8rrUCIy3ssUjNTBKDa1RC3CKMn2F/CVAUycVZrP0yXAuB8t2Cod9L2qfFB9oTptBh/Yt1oYSr8OT4DhgQGNBMIARpjJsx+13Fsv7ElYbZbAI9mA6PtEILiHtmUJDaUYNhS3tpabZRRtjT2vzPl1iGJVrEHOrMEM5kI7+OXc+ENeaRsjFlxV5aEV2iOj1o6q0RUJVvE5QVUvELh1sl90lspS+kw6CDjcBimNYqlwGC4z9BdbzGSDN24jzQI7OQrcEBTlQH4iuN1rcQxnW06TPUDoMBRAdY3Vzp8OeyanjYiP+/taN0EvSYKuYor5qCVs5W9W6SD6lFnu3nhTApJ6NnZk4GlhUDNpPUACWVgWGMGT3XQKjB1GipF0cqnOAlpwoXPzHeRt+RTXMy+g2f535GQbCnvYv8U7mzUXgHtnyQdtpuktCrDsuUsYPiw5ODfMSshv2PEonvyER/B0J4DWdF/xMKvwt5bd/JikulDjSSY8LOY7wFCTKGyWvSZkLYY7f1xeBRGYcg9anMe8CRAKUYuZwNBRtToXHwlgrRoIdtMbHNYME44/6ZHZPOOr1G+WxVYdKwFniMR15AzlYNq5xu8W7vaEm3xIoUvr1JzcDL3j0BmglH/0bZZ6L304X6pUANP75Etvlv46AZAHmsKycw1X3kmztTW1XN9wX/336sB6KTRRtmYe9MZr1kGqp/r/q7w3ouAFzi1OP8wkUjxCW+2uqY1Ez/J++UENISf0vlM+jA4DL4rWMkNGj4ftaX0Hy+WRnvnzJx6a+TWISyzy/OT1H6qsnH5bgyE1U9+vn1Y8Y4Bgjj6Q5GevQVAtufmBU6+c4od05yYkNrmfBV9tBtELxGRWwUlJGp1DxfVUddmpJ7+IToOcEspEgHHPsT6uy2SppQk1Axebu/JH1Lcy3fwXKsJa3gJBAvmsaP44nqzqAPrLoamiogs70OsbhPxB2z+OPD02SLCfQOskULreHwMAhtxkNxo5YyUzG2o5uDricCQXgHNTvF299de7NSRXYbPsPDXNZFqlR7I+YozRqS2VGPLZatpJRHVRTXB00tI7QtMMmyYCsLhoCyvUtlHtr92epIFyuKzLqYVknDgwvsTnckUa+Xi3P1spStFKaU/RC1UAwOqBHi3TI1TKb50tBIYwjRNkbbhXzzWFcI/KPpGFPiAosC981lRKxS/PtIMIyFRXevXcWy0p1VlZdm9DJh+bKnQ6iHbxwXFSUGNZETRVjs1AWugu0tvvTkBCP2sK2YB3Y/R2L2NGCYK1ZWFxT7NHZ1ja8ypuCMV/SEhJKD7IAYKq5z7ZXukFbbbHh1NrA8UDPHzW9D2t2lPqItOXM5RvDGjRglvn1gYvScdqUWGybE2AvVg5qoIyGNFAckQ+omwzqpQgWJjHtqI/CJB2yNmX8b1sUjjjcKIMunFxUjfNiv9U+z0CQjVA7UFvxQhyX9r7Pv0Kc3V5YoXmfCagUoNvqCmrX7JT9YEPRehZfBsUZynGwK+tCOYipbTlrtxuGiwTY2S4R7JVfUW2ZvVG8bFg+qsjE1c4cMVuZ2RzSCkBg5a5YrHVnUHHrAMF1kBm3pSbFDxcLrnITvLQjlpvym+koja5SQWbN1iQ4GjIN7bRMSu8aBy4qO1ah77sPZbzywipx7fdG4+yBLmVa9pGXVUIx9/geFknVvHLRkZqB+jz6qrrIZLoZhXdIhytS1sqdIhUoY9VK0+IPAH9nzWZKWt2jw996Tz+RwrDxCwoo4Cfz7GAE0bY88e6bBOarLTDfQKXzWW6aTprPHUrKV+fsKs56ywW+I2VDSCMNkBdVXkKWmoKjgD+jQHHCRefgCupLTVeRH1WMLBgJB0CDRZc7fktHhWBCoop7uWawRIbrbhOQXWovxcZWeRP11/wdYFglPDVcbyFlq2McOCFcuNxtxTLhsHOpW+bUgdHKaMEdaswZ2W8oh6txaE9UPQ26lsrt6jt/XgDiLHIPHVax3r4s1o7+NpcAovuHmWvo44Nd5zdbinGgOWi8oIu3O5JatlWN864Us9RGLRb1RDSg9fhZugpGPt6U+uOgI9DobA83ReR2cVU2U0nj6/mA3AU2H6OnKF3xwDGw4PJEFLyKmWQo2v6jIq1ZYgU9SPVAoTQ2bwtE/CQnLTnkvFQX85dq1pfqczHd7D4c7jBzpttW6ow95bDnrSMwDjYxqr0h4uOvVWFLOQk21kr21EZtFwRAZuqqe2le7vmsBapJgXdwo2Lj/lnaTH7PCzKuHbopvl+97XZSC3BmKvbrzQ+tYGVtENqAfKMFppsQAnfXhVoE6Nj4R/pSUl2jmKQrhDuqvXpC8+0ieIZNHveQtA+B9XJO/S1iAwyERTPvvmKTf4EG8ReFLEmFKvqtek36m/rR+nO9Qj3RRms/2wV3ds0ep1qoli7ver3WbfbpVbiWU0epcztzXtX5wWuPd//0tSc8nkBFTF7joC1zyGNZJKcey9SeerVUlcfmqdw9Mz5FgdjbhoDdrSltKFJ2q3O5lseOXRVJAu/aSz5iXiVfSCAItsrwKKUMVj3P1Ky9yDjgs0iG47SGrarfLGzlmTvzABB4KHCj1b+WHf5xheosYt6G/ue6iJ//udqXX6sGcbNKMmmKZSlpdkHo1Q/J6Feo9K0QkouLBVw+o+HFlTl09zFEsYYNMXWMJhnAhLpSHlRUH4vdW2E4mqgO5s4Y1oGvoks94w14iL+24LIbfCqafah+7I1sy+2inPUuTqtedZwbKmbctURA6++9RH5ZpN4wfGom76uK9x8yHVvcdTbRUH4v9lrNDmi20nZppsQNqHGKstsV0tjL9iHuA6WtkHC+ALNDuP/Dy4zWandh2OepFbfsj/DttoEvrDnJM2eQ228XZ+sp+XY7jw9rTfsJvk800dN+uZSEHbGNBRfQw+NKmiX9Se5ia4ckqSSJHydN0YRic+A+/g73Bgk8Ih+FBowyi91/MBi8/+O6UGkp6gjiA+d1sCDHAZmZ9mg1gI2rw+jJsAGLTLwTOgROJiRJ6gy9VaZKYGoWrUl10cdsxSZGIT6gcrpFHw4O5Hx5qirH0LHv2046D4F3pPwlhr+diU9LcALv32NZWmN34i5Nx5NYmC3iJoc+TMbDduhk0mXxnkhZZFye0xmeBD/+8jPuNuf2mDJZwqbDG6YTt1iWimhT6TQNxZXKIFt/gKO9Xs3kxjgQxBF62MgVpqOcHLMN/W3eARslVw+Npij46udclMMVGnqPYE8ciH5N1DuRN8+4qg1tkf166AkGnL04jp64lOkUXH7PlzPxaSTxcM0f3bFWAlFIa2yZbXPz5mQl1xB9IZY5RxMsjGmqzF9+s3aWiflPAlW1vOrCM6+upcjsXNqiBFLJztUFrVPUiT8couFtg64dkq8gCCRMOWZMgcYiKOXwYoBS7dncHZHmMGBNukdXrGxCCUY5wTgGyZSYmcE4je43Mcph55Us7tyA3D7NGpCew/Uy7DKU3ghp3N6yBj5+2r7iNeC+w4kKJe7fkDjkklox/GqU4PiQD1I5avfIObwPN9QYoZXzryn4u32MWntQlFjBFmV1Lkf0BxV3SorJFLEEOdgn0qIywDz9MDqQH3DLhEmoUcXN2sgSpe9gjMLHHCxasGJeCAeD1Wz8oTqGj1kjC38s9pYKmqhhrOzF5YU/mfSxpiKUJTydHQ6dneeqyuSnx86NkmQYi7IVTWeRFJomxOTKHIZBeNsiqqdPnuCoX5yK90QcOr/Wipm67IBWLIYYxNFknnKBJp2knDgaN3yrpACV3R1VzVXDxnL3U6giqJ5C+fgP/ODjQj5N21ZO0qGFGiaik6xsdgKn2A+mIYp+PlGXl5v0Oc11YbjbKDtyyGznVWE5aiS/OYKX5iNDf0AUaQi56+YacX1JVsnSflgXH9WFsDwfgxaTn0/g5Uz+eyq/P5a/f0D6k93khOHPB5LbuaFQJ6yfSwtS/Gy1wm/snOrRPH4qc7ISHz1JQmELVXOzmLee6NwFyun11RX9NryL0ctsUhgCK2RiAitAwsV0gy2pCpwgAQyNYkY3ynjCwV/SdTO3Ik5qoWkw3VsfMTa8qSSZnfvUmttB996OqfRIQaTqb6GTZxKsQJP4s9jkesLWg1pOY6IYJrzeMEXHs6xsut3AowYj29KS1pq4xGhFBDZ5Lc1jqF1r/GKP4JAqBLtw8hTRAOe2du1nGfV/tLWaJntSZ6oJ+UbZyLBRvtcgcMZtq2Fubiytf6xNL6mXQ+rHAfYt2D+LhUwFa0Ol1MCIRg3MtMA2Wp7q0dH8AM3RJlMjFPnbgpoDsSO3wbMEaUX5U3whzE4aS0d3/d7OFsJHS7sDY46WGcezhhGeLK05jnoyBuFBOSNqJN2pCqE3Sa4JYaQJbvOtsno9vzvILlnwEq8ekwjjd1kxrP5iqHLPVZawYUUuMXwdq/8u1cCBTgKfVXCk1J/NN4H0y72T26MpdCrrdX4T5O3P8J2Hr8gDdFwIxfPGVuft1ezSJu0rgsmUtU0qRjLrFZQUNbJZJmsjyTtaQte1JLbRktclE4hVykwW7+47dNd0S3SMddIzsHSpu1MP2wnq4phd0Fap/Z9h8ju74IMnkt5Qnrs+n6vxWDt8VUkkYHZi/VxOHp1zgL40OlqPcJOq/OBgzEBZR50Ajyp0R/CSvhXAeOaBwuRcnnQf+8K9gOuubh2WFy8wDe/WhjGuel0+4Gz1hheM60Ow4PAhN6it02+hqvRJ2WLDHtpIjO3lftSpYMMEuQT2z8oYpkUE9WHViCz+j0+kNgUvZmwJ959E1UVxjofblEcGjpPdG9leshNTcGD+rSGp4De/8MAldTe0uFLDDeiI0Qh+uTpEGJNNlYoO+VyDqkOn5GDuITb9OMZu8WNgMq7yUY5tn7vE/e37J2gvvFzszuykowyWwhHCQARMCcs4FH4VKrc1rb1eaC38JmVIxsPYmkdL9lPj74hy+bDhjHtmzpyZZ76ZT4RNtBaG+X77Qof/Nx2UAdOmBjjXQpxJju+OulXXrf/c3tvx8LjYRYHR89yjYTnoAMZcmvuih+gNiihlFk6mWtkt1Go4vy/4jCbu2p9o9f1JbsU0nINjzIqcAgqmB8cw4jtb5tqa8XEYgp3GWsXG+ONa1gk818bQmwocTSdDfUDC0LTaOrPK7jU/NZEZanVdgdUGBdQnzpNTDZC/r0efrfolWMC+L8qtq1lsbCPD7kJBuOhvnxw0o/U1pM+gg6p4G/N+zR1T2RZhwawr/Mzh1OA8z8ilh9A48qvZtIeWLfeskNoLp+7Nn/meLY83pHRCiZxNhKS8M+rx0QEJ2RNtL9KfWZjfq3mb+h1zKc7VYh4rPWttR9WZitAtq62kiGz2DeXwd46F25e/bAgVBin+XjQJTzwcVVCN1iYsCuxeakGszwQ/R0LZBme/poBgG+3+WzzJXbiom/Ij+HEBjQhlm4CUnvuloUMimNp8auePRy0A6WdsBfY1RZ2H2HVtG4JwBUXfVJyG6dqWu0BQ1rgPRMFamx/JVdNl7KO5mXCxoH3AN9G0GHbGEEerPkj4M3oiYQ/+8Pfo2ZkCBY9uS1mXCG89kjuPTk10g6k5Ya35C3ZfZ9pLpqrHW3eGs1iXIu1Trj5ed+ZJyubgj8NuFv1JSFKVzt8en+noZb9sINl0hOWtRZX5EPdeU0zGo45avPFQYyctH1ZKQ7lrVN8ZV5ihwSdlX6VIT0b7auMBMUYrQGmC3+AkxrsUpEDnD+Zutg9J4cjUQbDrs/dqgVyhwBRK8cIxNAMceDLkK5Nz7FTSc0O/rFGvUUVHhHyi92eGYEsqzBOniT6Nzl9fPL5FxbeyBeLB26UcOYJrXS5g8jtcRajbkDrivTOZLxsY4cQjnzNlhNi4mr01Qy5DdIHeiXfsbQWdMHy7nIP04aPUdCj+jCSggo927WGPd48W3FG2ITCbtuwaPkrudpLXD59a3Q/EH8onT/sh3IhHf7nsEKw4TXnM48h2M3UgO4lVy8mLNM6t9Vi68u6pqW7xstVCEiXlgMBD0+NiJ6GcWA5z1ZIylbExVndQpQL7Yw7YMpvXMSwjdycfoSTm3otBpSPMGIcH2sh4Ke3djCOD0gZ/2KJ3pVUQKPLXl3xIcVNq4/ZO7a+M4WyFguA7f7H6bQofsbsCfywNNlYsR1XQqCjrQqN6BEm+TAc6ARx1I35a1WJKxgAvkIFF4qYqUDb9Dt3daHmpXW3+pL07AMGVV8WpEN3EZma/LcH8kmHb7IRFG5qSUQtksdqO6FYISVJOGeYkeI3TcX5AWINUSPmTj/4ifnl+/4iEBAPgb9uPUUNmajKsYyUtfv9u2alt4vTbUXVlzy28VBbtlEKPOT/f92KHxwduMmy6DvK1TqLWxZiynG94cgQcMvPaeJZLf08YuHX7CG/fDR/t8BAxiYGN0VrKKcD8u6i479ObA+zjj2/tIg/LEGf7qPhYvepV1Qj770CcM1D15BGaeXrNfvc3CB8ODVDAMV5iY7/lrn6H7f8Nx2u2jpahXPSsDTaAwK7LK7FVvHUIp7IcUun0RsUcQkd/KG1i/HefnjtXz09OSVqddjXd47NZ34gNgd0RmK9h9NT/B23S2fzm8rfjXmUx5Hq5vIDOUdcCAF0qfarFNyNePrlGEzm8UZ/JX4v+iPd3cxoiAg2CufEFYEAg4jkvtp8QRbmq/e3gD0lriyPPX9HLi3y6ibn/ONVIlHwZhRQ+4z05xkd6e+J+SJpMH+FBluCM7ajPofCcDb999Q49evx183Kl6mTGBcuYo+Mec9Q4YsjW0Jb4NdnKFAOv0X7zMZFU90sYS3PLGB5wkK6yhGTzUu/NWcqtY/m8G4v6cX6tjvI6tZconGhddyU+ZyVRx6Lb5Ow8JoK94OzoqT0YY/FIUO4f5/oFI9MvGCV97CdaNTgy4H5SmVFbh56i+dxTEj8fOtaDQnTcOVCwKZ4VZ9IcmaAiUFiu5qKJLeeyoe+42KO+53XcSsTaw4ZKOti5bQP9RcVVdMgLfWpfWhDQ50Yfr65A/U+LOCs0Clo43A0BCF3KaEak1NrQ8an/dzVtNS2MNdUlv/ny26+Ofv7mu69++OXnoxdfPf/h+y9fyPhHg6oSFDEB1Rv9PTUA9F3M1Y+cH3lGJ+m5hx2s+lmh25UFxtDB5xaO8Aio3rXHao8DfzSiDayqX+3AS40CXdaKG15iKkPwPw14YmOsKe25YocihrPv92D82YzVa84xTYr8DFB9NgatA2tCvy2eoemkb6KanI3MGrY1H1Q82f0DnL8K1Bh/TGuUdfsrKuKZQt+xKXkROKIozF+B248sAPJuTQ9TRS42sYjzp+soC+4Fs95aDHCRKo20NSyVRG5UJHHGFbxd4G/fcY6UoSLOtDAU6wF6mEzbkesLDf8HT570JeGFHeVLYrD1iKkQRkgL8vMl6gumEM+JaW+S0JHi//Uv84dw1qjU+KH7lSPvxoICfoJgf5942D/owJR/4M8/7KYBrLiNV3zzxPhV3Z1pTo0JT4zo8lxP1jmCmfpiLXAp4fjJmDOH9114yqk2N9EvD6x9gi0ZiHR1At90y4t2L/a3lpm2anTanq7zcJtgQWmrul77txSa6gI6gSQQqiSA4I5r4XyVX1gKyXM+odgt/37NMhrxwlrQQO99yfZrORUQ2D+tvJzF/ihOZlcaoal8AZNJLBT5oHWUvkshiN6R2qDUz9rJNtfis2aHwyDpmjkXB54QjTBcQzMdLto1U81ugFwrFxenobpklFOMFDe+bYvrXN/UprEWqAKssZfQ9Nujjv0TwEHa0sBjrj/5A38cBtXKn+VPG1jRgiki9hiHET1N3LibCZ3YuApK6UBVXH0Pvu4xONNhfSkTyx1cEMoqe8Ao94TqL/qM0RSSKkjcFPNjwQC2CnGQlpQPdNv4CAqu2BDBJ7ok0HhcpkzBKpKbBJwhqCWg5V3QRujzAZcqtRwVMRskq0l/xTwPwZJHhgH++VW3W3+Eas7WzJSEotYFh6mCMx+nmSm22kPEfMmRMG8XysRxHo5ZuFMENDvFhUcOOJpjpEuVLoVDq9xed03iJ+qWXgtRNFnxJHIHFK8AigzXTOQFZHgFPxcNH6+co9YQV1a/ooJ/nZW++u0W+pJP6CzWl7LNlyZjbV35vLL97RI6V7OuPrNSOGmKpWs6KxYh/xEA453ujXDtJCbwCBm8A5tulY+8euxtwCUWUJw0Yrspffa46/oSwj3uQcRwaf3y07cvhII+fSUejGZvmrHf5+8K/aGlN7y4kfqv8rzBz1ZFDlm8kjULPzUr+BeTBw0KjjYHJ3Kyc+UUP6N+sbojIWb+tGj4vlYt7vfW0Y4aC0YdyU3djx8HKUCzzzB1ggb+8eRGVA9Objb/aHFyqPcuSAyx7DCOVjEBvytXRXigbXfMA+1AZ2NPcZ2qFvwbh4vzKZr3GvWE3wkg1+q2bNZ61Z2RmYGwsf9ZgECmtuOedjXrO5ytMXkwuZvdrDRj/1UDBT02s62iX44y1OgAwAMIBnt/W8ouT9LTUdeoHUbr3zqeYkeJmQO9JA51MjE8IRbPRujw5iNMoi0prtH3hWMS/9ajb98dwNRp/47HrZ5jHPs+jGyaHGIckFVV011XajZtlzMfZNh5j+UBt4GOl/WhG5Y+jBsDZby6YW8RcU6p7w0FtLE3yT76e+aJvmueYvv2UJrzgbJRIAQZkhnyDxrmIRsyv2+glDJGJYwIa4XQskywiXVct09CN+9wozdKiOEAYVSnrxdz1uTKeqOCLHVhl81PplMx7fVUG3Uu6qTIwOQ0w1wSpHGX0LWqjcsPVYHUTwtZulrjkZBHJWgmzGLcJbhAz+/8XpwRcMEvwDHEguYT840TFIG0zc+7u2IjcVxh/EC6hI3tR3ZE9v0XN4AiOxMaGEiN6LxzttG1eVi5XxSTpBk80ZADyu2mmZC7PbOj2FFUk9UZ4crIg69I7d0fhQBHIG5KB411y1z09nYSNBN0yZpuHAxYuDid0cu9O8XXPM8ChuplYdPWtqvg9UZ5DMbRcrR6vlcf77F7qICCiyk+WD9HcbpjTR0E4wr461Eqj6a6slGOzTtC0bQ9+TOaUtMwAjAdPUsjFo3eXzgtHK2yQXIVKjRfEf7JUVMORMQr7q4BIPr4CUG06jv9DTJbjigNpQNAisF0DO5o8OJhPd+NOpzgASEN4vb7W6dHEpvmkOLcR0EB0zigdiHUwYXPdDN1oX4sVW185aAB+QB5jnryNpyyV4UvVtrWDRdLvcdvJpLabRrUFVyAiQ9FRr6eOJaHzmgfH9iS8gGnPwGNIiB9Wo1ivOZY7NiISR9Oq+eZBBXVkRMDxGAox5MiC1PZTcyrdFqjo00r9iaW9alGUa2zDhguJFfbPz4V2mdpwmZD2Dhxro0eNYvtDgDxi5SqE0BYTcQyv2/AybPzhaAV0KNKz3sbGEzw/1ZMMztQzxvUr0KuIRw8o5IVwHXZroLWjg2bhCISIM70JENmuEMZ9K1xrXxAOI4cU3KXOL/wzs2ijYXaJWC/suGXTRbmdHjEsf+7ho6oZDZwP/+KIe47Yi29ZciaqfFUtoz2TrwUh+bXxj0Hp4ho64q22ap9yg7vN0q/E7vBuQ6i81g6v2o15ZRMhIcCWQuq7PiZdlzrkF8+E1C26K+GtbxUgk/xooQoaDHOffoSfbInR4MswylJJxlSFYL7Vj94wBvo/NvVDF0nzkzsJT9RBgywjBf/5QKsliq+oCPpZzXrolc+lnGGQb9R7TxNzFSpPWAdKWWW5ZFtxsGjk3NrltJNEhhuoBA9n9YeSKgtCmfHT9sAQqBeCFhoDE9vfZbpmuoo+JqXHI/y2vPyn8vUHHVjU3I3LH0kjlIxhCy6IHnvfivfKV6kFZvNgr8hLpIfeHJKpQkLqf/6At9WFCkw0T73IGZsVONNMInG82QRvxY33GXF2mh8e1UOsrFB1qhAqNykKnS56hyodtblxSybe9g/Xd2OuqHwTG1PnJFkLGjlJCn7WVlHynouyB2ilPgtLvyyViM/QC/eYuQPuhGj6x2srtSW0IaYh3s5Eacs7fCgHxk+W8xCHlytW0h9qf2AVjiRWvuxhycNpVuutS+l8axHf+1FjoaGYkYzvbKTEyBELsQONaMjU9sjkRcLEuXjmfEBAn9u/kG6INZ2eNn3tvkNxIugm9KyAyjdv4kLlYWyTOhe/ZcXkHwTTzszGAJU6MhdrFyU7ozgjb+QeFIjDyjGad9zfognyFHJtXiuFtirsm7bkx4SPEh+KlLGJkhbi9aPRvx2gepIZd5TU0VodDjq78bGD6gDNuEPiEnLw8Q/rtXkm1+dThTduOsROu28JHAIIaoGvxkqSy1JvG4/2/LbSI/i/ekZdI4EC6UijjhpcATrkaAtdduygXNnEgH4MlnjDHxFlFW/inctMdpMJdJs0CXQuWsCEBG5SJkXqIpjHQNAtsLfz+U3WgxFybZUuSia0eoHmsCgtR77TtM6NKSAVtLBG+6NWaGuHnGiEZmv+B//6/9V/vu/g71CwQV9X1h1olGTGj9+Vaod8sf48XGNgBb49eRpIjO2ObtsxoXGjDVn/vTdLMPkYQAewY5jdlcPyVwRaBPPhK15xZQjA6Rj1rjNbjhw8umm3d3XXkAHZNqdk+Cgg7ydby7o80gd0roh7uI34i//pqDdv6AL3ua5j4PlqQCHS3LbFYnS3I+B0P56v/BBZPz3l+aeL16qsJCz0S8VriIEkvzSvxSl/uv1crFGEn9omtlCIdV+mk5Xg567uhfqrUX+dh4YRCDbvppx3asLg8MhB8f5E/VcnqioxFeq1gx8TjnPPif8Lm+TKeMWwcrGSA6E1Yw05kvI1THKV5hQIbT/oZtHBblt8NRtBo+prBykx0DIDxRKjoG0LWdgWrgJKI6CC82ZSpgZAnZNbdUjDXQnAg1kIOO28NQhH9DERJSmG5RbwASyFVp8Ut5iUn8j+cXSyJsDha7a9kDAwrp2E3/+C1iNNuQ/nJ35ZeohdLkOHkM3KjXCtHKRZocIQN7SmA3L730zQfP6Wulopp48nPFbTLvfIW7N6bLRqDXpFWCm0GqJ7Tfyy4Vg5zU2f9QsBZ9Pre9WGXOCVHozkqXFemcF2oxOrjLdamtdq90Z7856JIaIOrOprqm5LwpeBPCNz8ur1Vpl1qrDdZe9PVnl7MbXhU7oG6yKIdh90/tpTDSQEBmG0CdE5h7O2u66fQ1KKH8Bb+r2knzP9tuoiW6jdhzvI7acDoUPy27Lxbpwt4ByFG0M/eEXz5C3lwpYL4SDrLta7Pv2jyseYWlRaniAP+fkuvgGlVW0sKOXr7kiPhTi9cOPzeKxL70bxfsO74C1jFb0LppxkO/a6u6bPBd/Nv+4XsnPyAbvNb05tpj+0K3n2IuNiXFxHPx2/FvLcR2Q4KXgdkCarcPL1vcP1/u0HZ0BSi4X1HTg7BiXKPMXMDOUr1adKSxqxqG9CLVBE46ZHqwRcJYnbehNDaMDQrJDsaZ3unxCExZQ5xvvf44//1A9elm3EWjDTGnFZw63JW7yrBF8OW+VzuwE5J1ZBtrqbuiREUvjZI6xoh3OyDCmMFEx5ohGPKlw8TEOlvIywba2lmVNLd1HgppbR6mAzQ7XKwNEjWcOkd8gcwnuQ38CjOLHVwoJgKSDCLj0hT9U8tAUGqQwsaCVd0QwhMVrh8++T5HIDrI7MPXXL6TCE+xX2NYvFmAG0lcdbhxscXpf+hHgnSA93XFV5CXyu0LKbLssrLc2dLvzWKQ8bQbYnfzwpgRKY5EPAmPFUJzV2fEqfKED3T5ybOcuPWKQuhE1/adhuY6peOxdq62yfZo7+rYX9cKuXbu9aRj1MYS9BduLrZgEpS1np+7YCo3DhDB8zmMTR3S8tUkZkPAyxG/hlIvr8h1GwCWH4mRxI1tAWLCqQXbFKtXG6mqLdauFv7z4MxaNHmtAHXOAHUxwI0Af4xLvWa4a1ReNV3eKD5/owdBSn8k4+0eCA3Z3LWBhOTpBVq1D0GvFDlkIPGORXKxzU7OL2O4bgD9WXx0iGv8Wk+88O5zw6EywPzS6IDphEcePzpVRp8Oj9iGHv4K7OT0+BC1ukj4b/ZzEWTACD6neaWHLAgcgtYJrrS4a3qnvxTuu9oDd6hFogWmgIAw7ONST9kpXi7MISnSbUXQp4Y9XB3qyB6bOPRAX43GuLM0puh3Vj9JMLMNMy1N+IRMiNt5ebxstnAY9pNFpEytvp2fvWl7k6zpir43cy0Tm6PlO+ZZ3uZvIE/hC0ZYIBkEBlLeBVWsfGJRnRCwJPPHf/3c/3D0MarVb/Njij75T23eFv7S7y53WPEsk6SLqZ8QpUkYRjZfJ8Q45Uwp0nGk0VeK6YgbyrzlWhaRKJpNsyKYAj7aYxnJ5Eek7uf+k+JDjDbUgr7m89mG+XodXtwTBiDYNP6n/FrjyVJeE/OECYMxxR2SBpapzRAoyZzhc7qiIXpkOdcuULoXT/dvOS8QqUm2maD7kPenLN+vnTkZH1q+L5HkB9LUiyG/B2gNSDtpah7pi7V0WBokrjEsb0xBmPRfoOQbQo+2ihe3yyhfEy2Un8/jOsDN+fyt1nDs0RMjrb39SW2kncjSbXR8hA8/1jsJPifKJ0+b2bXQn5XCaZNT5phjDM8pqnHSyOiGznCwBxTGb6rjW8ShlMcbvukBN/mIhpUsW9OsM/ksUEjCqgeuqmmUtv9VL1JXGTXKyNMXzqLUdyaMyXzPxXkalGPBHxQ52s7xH2AqOjvdQpZPQDyH4M2teazxGDNtiW6xGv2rCcPeYNBSERXuwQVCSfmvlk/Prq/er9P7BIXYep3EhHqeRHJQaQsW7Y5xoJ+od5NYLL7yYdVZOhvOyZBNBgZQEzdj8MOwTTuHCQw3UWZjk7RN10of9yA34iAyix2YvYueujnKC3IAvL5Yb8Gl6T+KiMqsob7m/MRtAV/uwnL2/jZHbsQ7KXecvhVaX3yi6Ob7V+s3l8wMeP3GE0Tyao9AjE1SoBzn/fMnrJEYaBqNxedp3MgobbhRUEws+Yy9clkHW6Q5SkKNRaUMQVR8zPMJLDplIf3giRUX3Qds8QUUqObDmG6IhxbZaQN/BJ6IFA+lUjHkLz+SD3aGBcyx8MJ3zqLkqHOnFCmB1WWM7tk1S1Zu9vgSYaQu8gj3HnxGf+89hgZeyYBqpJEXvkI1Z45AIxgFpgkwIf1HVuefCIGqcLEChqtPix2rKv11XuBYihN1mmfSub+2UC/Xh3NLF+aWJ8ylnWkqDY82HvtHXzHCCKhjxMIF0Ua1Qp7BmgEXx/mi7bZQcqbmg5TLzjPwvluF2UwBGKYY/maoWANPgkaSYD8mh0mHRIHAkxWxL3QpK60nUl+s3F9iR1MTLQcTLY2dsfrGc7uqfCMySqOBXG3R3+98W/BrL5JXPbNE071sota8J3Szj++f6Fwx5JgKgfXc06thJaEhTFPMDUo3k/6toJHK3zRxacYnnp1XPpsvaiJZaUpJb/880Xy3Lvh2IrEyUKihCuyIHPj4kGSWCmBxFOsabwZj7xE19Vf+nFz98P2nI916e3YwPRipwTMUd/KZhtv6iak8dnxhKe89k3qzsohPzPL2YmOdfF0SNDo0LwmGAB6or0FEAviQYqT2+cFAcmJPXABstXrvw049kJxSj9FXmeUTSpdjvUvAEQrlUV1HnBG5GFecnFW0A0amGZ29kAsLjJE/KFS0J87GKLuiNeX81pRP6o8fTRbQ0SbPwScym5Qzw0Wu/R1W6CuqBhK/BH/GQ0mffxrSHwj5VVdjBfCbGT/QSG5+Cg4C+QuRHlQbszl2Mgz0aYcGLr65CCPSRtv6uc2eC/By/fYda6rSi8VxRoLhcXV5fooCgmOsy8+SO1DFarPnzhzO9Fnh8EFNg1DKTAG5b/KQfjDDD/d6hKPZ9CuVPGte9yyyTGTWvGKWnvsXj/PWFVQ7jw/Cw/saw8TNedV2XP2otuLR/3y6TDg/Y46F02e64w65OfvsYRiXN/nr9IwlHq86j8G8fEmvlK+CzhaQ2n6qKb29tGGWyifoMo7AXQOtQMJvL26CM6/0MpbIhiNSRdMH2AbD1OLPYf4RMsNxcyZ1nxYtBtsdwPv9ZDrQs6+uFMJJU3WBndYHYIyIkER2xi5WHrjAiHDxft35YSC/bsCJmr/t9MPLt/VHQyqWMC/pqWA+fujsfer9dvrT2wnKIauWnu7vc7trX+knxqh+nwRBdNyQpQy2V+3XyyRN2UnEtuaoD7ByjpPzKze9Xv3xdOOscBE/mukgGmAwaH9LbUDYIb+if8FQgiaYVJmT7th9Y0yBCI9GmOfKzk5hCVHow2/m3QxWV/uV6d3cm9rehpqlX33YXgtXAezBXInFhaxxj6rPUWKd8KkQzVSNXs7n7yJzcRIUJt7fKRG49neceexOfqfSP7ORvlPm8jaesbIBh4WEiiYOISZg06vDHQvp24zcqOTi4LR7awAdAi7TrPWg5p+K2w5grAaBP8tX5w/huOi2LfKOqj0kaWnRTC28Pb2x5qVDUCL20Lpw1UcsrOnoofgXBvyip3t6QJbSWgmAue45YwQjd9NqS7cuzB9j04iQAe2ADcDVvkyUfjIRren31qygENuaAuLydhLILrG2vlib6sWO2Onrbd+lmViSwhweDdQQPxerj2vyUlSEMNvyVRV/V5t38ZIGnBQ/RCOOl0LtZyaODl2jWnT7GpJdzKGgz9Pd4SyHdbdvsw1oW8zvx6/jm+g1ckaGotg/m2JGlhMXQlRjO9ka5wEaL4CoeZbTS8QmiG6XJSmQGN06806bqxWmTlfYpIzr6cKZJhvK6GDfFAnWhP3vB34eK2zFxabVNdoQlHJXfSoftyp3jN1rf2jZL5M1aewW2hFFZyuT5BCC6WTSm5zJVJYgUeErWJgWmNBCRrfr8Vda8bs4LKx7eYBma97qu6RenXD4HOlXn+2VnyHWqtj9HQLbsq6Rh5lBBs6Sr2Fr7yLERLezzSJA0W/nmjaxHC/n4rc+VUzlm/lzxPAdEO+llfHLFF/rq8gYv9OGW5pVWUwJE2vD4VG1Kat2Rv1KeS/vmHS4nSS5k+i9ngpIgDLg8WQm3YH/y9kqUm3mV2BDAd+LLVQdLFgTW/9AIuBFZHqpnc5sBrkfB3mZ/m3vkma9T8xNNnHsiK1N4x8GmkWu1H7uNlAVlBUp9iuv3gCVpRGGob7dTVY0GrlDlE0UbOvB7nW2w5cL0+7rlLmm1CT8dnWV+2K8v3RlmXl5Fgm2PfAJIC5mvK62o3KwjLeWVsCw0cnhXaIEbf0zEW5IvYpdAa8naevS3gn0nu/3O5jnlX0kwz4k1JdQ6minIiM2hG0AfM5Xcbkwe9TbHBpI63gMm0gDDtzThm7hZBqGo2/AsPJwR9BwCWsPRjNBgw4UqGvs0yBhF66PvV7Z2ugCkUq6uNQiwLT6ZfosjsWNqhcz8qYdg1GPxhulfX9iuRJavtoKR3h+qWcdkqd0cBqCbcjZSiHdQfufnQf/zYISgTq5RrLxLPZWqvOkCFMtr8YZL7/jDIhccWSgswUUj1e/0YgdWDhwu6gHxm0qkKcEmfcoQ3XAwN8/zNmCc5x9VZ2r3adXiOx1yPULbHbTzywfnwMsvgdt2oDIf4fYKAEe6WDNnGW3s6bZH9Wj7nlphsy3ZApgsY7Zwis22qoyrLvWBbWKLoOpWXHXobqsSz0S0BNI6hEF+a1X/tBZKuBhyHr7262alalPWZhIUNTnoOqf41z4hjPEPQi8/N7liNLuKohi1Qot2z4Oa0SMT4Q0FiNLxo0BVqE0f5pSoUvso/VA5lNrC7IOjascl6jS53CEC3mfFE6rMMy3q6ssf4XMLpr45UnrozYnzXNB+qgMCyuGXZkHtD1bCL/53aP1Fpe2R/NB4W3x0nQJikXQt1OTy3xgqv6qHRqBvGU0ch3w4qJNsC1/iBfIG5IYLfIZ/+kI4Dagy+UB+V0qnF9MwJm/AkixAwHrxBvxUaBMcSRD9Znmd3bUyzuhnf7iSDPi//2/Pj80PyeqtIKu3s/X6zsZiYTTy5+NRa5tPJzqN0c8uKXb4cbBq6Q1Hpbndfv6oj+Dkkh8Lwkuz0WHD/QfIUtjmT+ugUHzoDRHPEPpxQeYDw+6rbe6y6UxzZb+X882k+EYZ9wwpc7IQVqJGvZ8riwMtqEuMUWaph36diublOSQQLb8QWaiwBUkOa7JSdEGotZdy3PTb2SR7ESEpeDk6ylCOrpbvpOxX3FayD/c8Gr+LJpnA1YZwUl9Nhr/6xsPbrJjfA4N6v8HG+Z5WzpnxsmS5ia/aG3cwqsNxsIzmx2G9M3vjj7ZZG+uypYU/3mqbnC4uxyJ1ZZB/CzvkGk6Z9O6t0sUXmPniRgSGCcPXtYy07v2NmM31e3MfpZruYlk2zyAxkEo9EYI3Tw5Hs83d8YfqEfTk1Wr1emuhJ9Ft3ZvM3yPMZU9v7lIAAQF5twFt7v81N6elyLxo1yva0r6nO9MX3oTJ8ynogH1kKxD4VpwpgFnm4YjnC3hU5NjJ4s4EDkIhsxKmbK1Q/7KQs7O9WlA7koG/WDSqiS6tHNa3LGtNRuXP2GGwPeh8hqiZbhWMDQM5uHAWeC2rVFyYVUQc0D+GvqLwOBmtXT20uI8C48RKyyabZHG5rVaqkSRw2fkuINR5AZU+NbWh+EZtCDQOcAM/vuSabg5sRHzaqdOsQ8zDpcUH7syjTTwMMix4LFvKmRW+Ect+pZ9lj8hOClZR99Ibw0L98+KSUK+Ljztt1gA8KI24UEcwuv0qfbAkgduS3JL2iWO3rXInsFOVg9cIsRqEQSvRa7Albvgc09Xkmz5IbhqhSJTddg49Rqrr8gfT5qKvhaQv8fdQkmbeyEQNe3VV61FnCR3LwEGLx0lRtjzXxqJgjNULBe+mauQn5Eeedj9Eevh5vKVIi472Cy1M0GxKPwqMfUGM5BLNcBwAVkMHiq3wRLGqxkIs897+rHis35+ht/fp0Vpin1bdeo1OU7G5fTbXO7sE/3pm116x/c3Gy9am7ddtYhV7gBevnGHM1K+UzZbHXFSfLLm2RKdJsk0/z5gv4C8BLKd9uir8XESdWaEOSx96iKDZRLuSgU7a1mXEk67BhEilIPFB25A9i+yhg8ytWu9aAyfkX7Cy+IFIizg83lry6MkVXEj2i8XYZeLzTn8uG3DlruhoDfOkU2yxoqF8U2tyRx0fa7VGhIKnxgmfq5oxOOEQs/s3QC3wt2JFesIZMgMefsvqKtl6G/0eQ5wA3FjEoTx9zeLaOsWjUxl71F5fo5nGOHpsbFrwT7FpYTRw+wF12AZ/UxxfwfBekjz4T9vkxhv3SCztveDUaGgZtnXUXsKPHblnpLXFPKsqa6mwitwy54ABhhRPEYv92SEywONd3LE5FZI8Vm5v2b0DZyZ5kkIgC0addnhvdwsL5oYrLEYFX62kHouDLObfHQ7ys+KT4gOMy1eO1BCEdWQ1pnqhKbSxQ3dkV6grLR2GXtfE9Ox7n1ns9zP2K2uuI53zWWyj1sCzasDZDbKz3zxuUbppIR/LuZrhHeVGIL4OmhNNQI5txE41SAK5DCHVRGq8x4IS1a9SgvfC6N1o+F5wPZM5LsUrKZnSbB7gbHSszXm/WD+EzRr5p8KtkWlYqZ9BQCw11pTCwM3qmn6tNJANlg3mY9N++uqasvgVrnEzWF6BhIOnoUaFdh7cKYbRKmubtZttOLpWSm18zHG4En03dmzSqJLTQ+yTch1ZKur8OFqPJypCvycS/q146rmJHDM/g0NOFK0aV9V+c6gIBOCe4AXJLeZ/bUut7Xwf61Tvf6q83f65atPPGGFA4LNNkDseMvOjlqes/S8vzlbucwb1hbDfVmNDsnt2Ii9dOJjQw+Udityz8hM3woLj7IDq1VcsMClSJ/xSs7da0torAXkVU/yMMm3oiNJCWN8TFNaAQ10qWak75MBhpBvPk5QECkhKbI63H9bscIpYZpwEPity98/aejUUyuzYgcYPBKCBliVXHB0DgslmcqzgueOA+BPFH4CYBxTF7yZAfews3+4VXoIBcX2Js/q3Q1zaXOFw5KiLVuAMIXOxomYgSJzl2fKUHGB71a1hDSX/Cj7SFZRi8ysK9CcyXxus9D+Mb6xPX2D7vhPntPUkNOB8jr0E5+9kUUA45qbpprtTA5G+OBf2YF18uZQrDEx2vupvij/9/POPheoCcAOHZCYAI8Rel9MtHbnwxEAGOeNKzQU1n8Hb9PeeFnJG4H3pNm0ikmo1GYz06dJyRxKvmjREcPQ1CP3OxHF6qPWSsiWY313b8widHvtwvVkgkh44FWuMaqbDNDErOL95wfmS7gYEucltuiQa8nh89C9hajkvpa8LIfCShXnQjWHTj0VqvBm+pLatDdxnDi9FaZyBRyhCoygl/79czoSTq1yeneUFW+BjbjnnBc1DArTz2JRZvdkT6PA8ZIUJzNRMFvm40oH7ztpJlWG1thWqtKDugQl/KkzXkVh8UI/XaTLzDCEUDN8ZLcu14SoLMpmHkMyAXwGg/BL4scyhnlEI/U6GpjhmY40vLySWY6shgrSU28Xi4HblAm+UrawBb76hr5fQ/kpD9bQ9aD67SJVp+LfYeIUYL6znEk9LsA3z++ae71KAI5Ufxeuz1tKNg2YLpvJjsZBF662NffIxAlLjTbtD093Sz32tzm7v3ZA8zYOlI2l4qasLMXYeIRhPV8op5d+MN6h8J+MGopT9HOYKsrSyo1GWP6xkygmE90EfXPti8OE5Ww/jE4XwD/SdVZMFJ9/yxtGuQvJjpDLxw48/8hqWdSMMMB1bWbtd+GEKnXQpzF9y2ciWlc6z0URfMq6lJyu7shgTPGD8V9pOeYkwG5spYhvbyXW2Q8cn82Oqw6qLPP7rc5Jb5S1xXt+IcG4YqY2M7UNCQgPB4F/lXEzWV2o4yklO9Y9m2bSm+icpDn4HgpKJ30O5X0btu3V50QV2tQjPlqW103oj2slEJNJDt8fKFETEvrk+qHAR8IMz0tCnegeEA+msvb/DkRR6ekszkhO9iepE7t3lRwBdqPgK1X0Jokl1emOL+nYIZ0bDlZUqIHgJ6dbyVL7an1N7SNIaT89CA/IIRUgnGYdZaSVScfqT6TJGieFGVYLl6dWqWUnAmp+ZZLniZEOivNFdZfubGpgX6zNwjvmXZSmduZpfr5n8Iz6+xAfz5GGyxE2gP6YF/hW3PSB7D0fQM/KHUURllkZswccSWhACWd80OsSgJ9j+bHhNn0pVoW7PtZR/1YX/LmD3AoT1nvjimVoglwQTT/Z9sh0M+EVhZOxrMlUtz4s11pPADCEjMBBLBgSj8+yWZyuCMbLr745irJ/bkQzWZYp/0mRbmKn9bbFP/6U79dlaCcMWU1ue2OjdmAaUPFGJrW2Roh7bm9VZhn5Cnb2CHq9IF+GN7iqKXgNxzhuYpkMFYhhfxX6N9rM0R1/KcSYyGW3FJrjNAbjt05Cr0a5Np2MsitOrMsdvRPdykk6h19nT4BP9BQaS0vNn9o19QtTixEdK0zSXl2Spup75qp3O7CXc0JT98yC1mV+FQOjuAJItlttp1SF16KAN7fumW4bWlnjCmnKG7gwhJNeNGMftuF7PuSNBQQbY+4VlKHi1xSrTsTE52gj4+pmUFlhfnvLxyqNspUU6zBDvKpMsO+uOFQ05jPLCUrqyvjTZN0Tx1nJTk1QlWY1J9PWCmEzWPvr1Nu6waLm1XEVf8TChKWbWNrVpYcMjdVrrFaD7TpoKAIv+5u/SsvDDhCtvedFpUdCbc7dxl/oCH/IUblmArRWxJ9Vrg7LCA2mp2LBBPlJ76hfxdBIJ2um8lOZh7q23BVKU5suu+9Prqys5bTuhAoy+wWbXA8rQwOfnpl9dUqdMetL3zXzRyPV1sphLtOa2jx1ItUpFfs5xpbh7mCxhyxL8NlIdL1dSOFFyUFvN3DTTGmmuT0RQqE0Q7LkX6A/YPfc9oTtGwZlWtXMdnQDd7rfHSS1OOtwCrsClJTph6svVRMgenDLX4hq1OgEwZTU8UbfrNeHKLObenpVlh22zRAWYzQ/Xa4SvmDm6m9nICkOHjvnsTvKa38grMh2dqw5uoGmU6rb4dlR1C9go8l6va1MsacXuZqpyOaBTv5ynYIXWGLGZd4jqhnTmw/jNPEFKZW4Yow/FnbV1Pipx0aICbqViLjB/SmdaxXfgD5ErCRnJYFOn6kFItOEuWgmLMqfpMmUiHOgtq8JN5Txsm/PlgQnUTRDU9HREKmhDr8AO0A3m9TkOXB1oV6iTVeoqTntxYC3O8Njw2bTVE2PhCdP46lC0ed/aWtqrm63UfWuzcFd5pJYJ962tpUPfrWuUezdg5b0JF+Tfewxt+TCJTcIWwY44FySyOpSP4XIlYC5gv5tvvhSF91nUuCNb7/M27PW4nDxSo7JruiNG7i8/fVNNoMEabqf5AqA7V3NZ4FBymBV9aCaqPZc7YXUh7bBc4Cd7UaQrw42wXIhmkYAYyRAb1Av8BiQKiW5Jz378RpYKQ7PD3q5ngs3qVqY49ctSigDoHbdZeqtdQEz/ZuGur8Ca9Q9sSPKBh5Mn/E4u/oaoe1dds+iv33kEnaJ1HV5J6rIRz6c0MO/Q4u/Wq59kH3slufEsh+YoxffFo3v2iaY91InZMEADQruSMBIqKMyoqrw4VGCVN4t9E5PDv3CvhGagOdNfDY2xNpZoPwockVB2SkEnqxUrjYImF2hikjpXsoIcRDWk4yuk1StdPpf+sksjpaSOQ+m9PPBJUsPeLO2OFn5dNsuT5bkc4KFBqEKxav58A++CclePs/yaCgN+OTJn8Zu2117pvRs4lPR71N5mEXKD3McajFQ9jp9AzKP/+ru/PFpgdH95NJ48rH7/SHpfnIqqvYrEJlhi8ad+8Lh1MoiKTgUQMD2MQGvn8AJ7PbZLpaw7pXbHKLLP50uye3PtRDc9j9N2pbCEchmHpcjFGu2seQ9i2FPHSTqJjQpafrjs1HOryjCDTs02wIYblz6I/LxHdmTYxqpIixPis3EiFfMHl9Fj7ydEOwYl0gTpjEuY4CTA9YVaz6PHw4K2dAs3DiwGUxiEwz7euxOiX0D/RHXNx6XSCjt4hFW2Qbo4QHthsVx9zlfq/oJD3YDcculxUBf0Lt+1nF278GTa/3QtXbbTxjxzoja25AjLPF96imHdb5e4hHHTTH1quEawdNN4/DVpTN06HogkV47BhRrKPzflVNr5fKdixGkrT4wMKQVmYH+2oO/ws5XwEqxwO9rfSeL56q0rCzNzgpeqLOCbS6CkXGlAmKozUMKlGWceVhT/WqcG6Wpwo/3bZQS0yGTt3HVtJ5P2p75uAXHbZs4cx9rYo3YKMzdR0LAPNEmanTT43NFx8HKTi6l4LGzldmx+1aJcuAT91rEdcx1UA6GJwUt1bzDWzVHpPEp7X+7mUqvityvXCU4ls2ZL656/3xKIR6qQKldFaSeCbSMyirfuSDmCn8OEr4hChXcR4EJWamzzeBjmAaW2J2jGgY48I2+hv/Mh/p8bTjpc8ZdNqgsQ2GrSPnfY4IaEGwxdPmMLnalnPAfaOkSkQwuqufsrQfSfCyLAW8ZqDKChrdFl0lnafMIYE0OHdzkusVFHcAOThLSRNPVnefOZdUdZ3euqcfHTR8XmP4JQH7QI1a6XF51OHmzfqHweVPo0rCj1Ae5712ziIasG6JT2QxlYfssLML5UMtcXgmt5J6YmxW39pd+DD4dtFx2QW3rL3X0nrgUykoLmGNdZGPBJaJ6Aix/xkI/OkPj8ggMyeUbpo770ucE7NUabvwmVrwRiQ7bpYhxT+OiJjEK0pZxCrry26gDrzwm1duMs8qgzYq80LpUpXhcT+g2ssFlfCU81qiHaolTtFPAo2p+YFdv+ZBzT023Knk+bkUBC6/c2ELIHUDSpCw4PVgEp6eoaKFRab8lQCU8kVPu43O8Q+IFyLGnrj5jeaAott0UfBRVJk/n0YlBixLKwFsaYf8Hu1S6VpYSGXS/QiVGmIl4/e3FlO53StH12vxCK8vSV+KYUseSYWaJH1iEfXp5+nQ0+JvyC8BW6WkQB0QM/n9Ea19fcbzL9TJyggjtu6So7etR9L+eu885ufHtxoce95vMQ7flAPVdpAwEYazQ7EjoWVrJhOiB3TjPn1+fdhc7tOoiDPhwbra6vNO6CLQ0b9tvWm/aV0vXTHiJJES1As0WP8jTVnOaqmPvBk4XFmiMzkPrRRUc7TcrbiHpiVBFkQycfniB2I3u6yk4Y1jw9iDoT5SklaMPX/zbEcADGJuwfDwNWwDsFq5rEghwhtXUBZDKBslYFMjQihRFSkoAxjnsVPZZReViPmZwdL2XnkDdq2XphckzUswnDinn8TM7IMYy5hxs8h6mnGqt4m0shvi89/p6rLyrqMS/y8ZTd+bY+/p0cNR45GKVDTiXfi4uMuwYVX/fshRmh6L7+dPdcXIZLuYbbza1SKivJ2utIz4cP9SOnAUk4hTeBqva9G3iAMEdbaVli4W3hB8oZY/H09XNczmGOhJ+JbJ2H72vyk0yI6tVyTpuOzDlz6bCsv2HGnVrfO9sqvfgoWwUas6quFvm7YCWfGKL7Ket4TYQADYrIRKE2cLll2DsjqfPxoKtwC/8ui7IdHnpOgeKdWFXpK2OYx7G9DSWevZlA3XstBzpBhqh7w+tCG8ut7SOyfd/BeXtjsch/qG/Ms/PV6kqzPWyCxriniU9V/Y27fnzHXDwmBB5MHovTA3CijIco/ZgmW3lATqUNR2yBByAebUst+Ld3mv2VBo5ZMhd1yJM/6QG+7oFUAJb37jbKGTItAdXGaWc3B/OqWxjJMqxyO0W+Xr18ee4Ued02Z+vfftmw8riKRtbuOxEb6/EA+uS6KDqjnIC3CriKusNYYOyTAow83E9UAmkKYeZQKAgTKC+9mLci1NFt7+TNCNAgwhGBOmWp0xuQeIcoIv2jArpSlY9KqERRBgZ5zvm5sAbU4Xnrmb7uHKLXGnsbLHONoMWgROZNt/bg8KKmWiuPIbp6Uqc7LKDebYSeEE5/c7a4snYZpECaxNq7+zNpg/5nfoG56qjk1oqPfQ6bH2i5TdWweRbrjg8c/vPCm3I/wvCuupg3P4sMf/49b1647pXn5w9n8PFYtz532SmPB3vka9HIchkiPS/puF7JAj2SvljMg+jWFoGuDhGUag/UXKtnFA29V8eoh3UbezE03siSvmbz/EU54Qv+0oQfBWmxuPl3R1F34Fy7b3Tp33+oHQkcMGENGiRIT+Rl8gddHvCbnjfZJTZzhXVCMk5F7U5DWu/wHMXbxYKjBTig5fMVAAj+Xe1L9wHZP4KqafgTJ0j2U9Q+GvYAcEWDvgonAle6+atzgU8dM3QV5Ac8Zn5x8yXAT4o9R3ldkIYj4WPOjX3lRyPdL87OZCmALFSjQ7cTd+MjU+xhVZJeN+jFUjWoECSt/3+WsNl82bQCAA=="),
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
<link rel="icon" href="assets/58983755033052b5/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/58983755033052b5/app.css">
<script type="module" src="assets/58983755033052b5/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/58983755033052b5/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA4xSt5oUMQzueQphSm4zmbnc0ZDptbZ2R5zHns/WprdHnkBOzQT9wZJ+V/ddtHJqCWpp/MW9qrzAY9ieGwqmFAidvhoSBFtjyiTnZiebyTMzlgM2dG72TIc2JjFgYxAKSjuwk/rc0Z4tTbqfM+DAwugn2aKn88UZjLrJhuXcxj2ln4xt9DEpv6aGvjP3vK0FHKa7n/gprqPk75ghcnB0LDRh8XRxq0iKHt7ooFTNuqKCnsMdJPLnhlVroE60OTeYM0mePX72/Nnq6ePH89Vq/ni5fjzb4L7Qpnm/NVBWqLIGtzTTwsNj480PjllOnnJNJP/yxbad2pyLPNvErQzmTXQ7TwZysn8Xf1ZtNeu1ajIbElxHd9IXgvWq1o7uuB17edAga9rvtQQSQWoat1fNcLgElIDduVmj5vPNZZ0wuK82s40nEsW52ZZG/3N7/T0xy7kaUYm1/0avH2qWWww/Z9bVSnP9fJS0S8f7ocUQKBlQOpXNo+yyOrNzVDRKU3KZuGN3o4Pgursk52ay0CNDHPb3oeYMrcYKgchleIV7fN9BU/jQralpMDjQpAlcpAwhyguobHR0Yfue29IyZEp7SrmaddC0mn09o5qVHrSngP0A2ow2jIlx4nFdrs8npkMXq1K+m1QiZsk/T9oLea+lNnoWMt3U3wsxhLgL9stSlWDxCAkdEkzSh6YnfXDBAQD+KQutSAQAAA=="),
    ]
}
