// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "c4eaa023fd1aaff6"

    /// What the files were made from, with the hash of each.
    static let sources: [String: String] = [
        "css/base.css": "02d1ae4c08dcbfde",
        "css/money.css": "5a8743e7e57ebea0",
        "css/parts.css": "f119fc8c9d09bdf3",
        "css/views.css": "6e44b7751bf762a4",
        "favicon.svg": "a99d28ee04d62d35",
        "index.html": "f5dd54f1aa68f95b",
        "js/actions.js": "549919ba3a83fb75",
        "js/api.js": "09a6f3ac527a37ff",
        "js/ask.js": "0bdaffdfe04cc9ae",
        "js/chart/bars.js": "70be44af92d7a04c",
        "js/chart/line.js": "c6ad9934238d81d2",
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
:root{color-scheme:light;--bg:#f7f7f5;--card:#fff;--line:#e4e4e0;--hover:#f4f4f1;--well:#f0f0ed;--text:#17181a;--dim:#5a5d64;--accent:#2a50d0;--accent-text:#2a50d0;--on-accent:#fff;--busy:#3a62e8;--amber:#de9314;--amber-text:#8a5a00;--purple:#9b7bd4;--purple-text:#6a45ae;--red:#b93015;--red-fill:#b93015;--green:#0b7a53;--grey:#8b8e95;--hatch:#55585f;--purple-light:#cdbcec;--c0:#2f55df;--c1:#7aa2f7;--c2:#138a7d;--c3:#7cc3a6;--c4:#8f6bcb;--c5:#8b8e95;--shadow:0 1px 2px rgb(0 0 0 / 6%);--veil:rgb(20 20 22 / 42%)}:root.dark{color-scheme:dark;--bg:#0c0d0f;--card:#151619;--line:#2b2d32;--hover:#1b1d20;--well:#202226;--text:#f0f1f3;--dim:#a2a6ad;--accent:#5a7dfa;--accent-text:#8fa8ff;--on-accent:#0b0c10;--busy:#6b8cff;--amber:#d99a2b;--amber-text:#e6b357;--purple:#8c68c4;--purple-text:#bea2ee;--red:#ff8a66;--red-fill:#ff8a66;--green:#4ec79a;--grey:#858990;--hatch:#b9bcc2;--purple-light:#5b4484;--c0:#6b8cff;--c1:#3f5fb8;--c2:#2bb5a3;--c3:#1f7a6d;--c4:#a98be6;--c5:#858990;--shadow:none;--veil:rgb(0 0 0 / 60%)}*,::before,::after{box-sizing:border-box}[hidden]{display:none!important}html{-webkit-text-size-adjust:100%;scrollbar-gutter:stable}body{margin:0;background:var(--bg);color:var(--text);overflow-wrap:anywhere;font:14px/20px Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;font-feature-settings:"calt" 0}h1,h2,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}h1{font-size:22px;line-height:28px;font-weight:600;letter-spacing:-.01em}h2{font-size:14px;line-height:20px;font-weight:600}b,strong{font-weight:600}a{color:var(--accent-text);text-decoration:none}a:hover{text-decoration:underline}code,kbd,.mono{font:12px/18px ui-monospace,"JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}kbd{border:1px solid var(--line);border-radius:4px;padding:0 5px;color:var(--dim);background:var(--card);font-size:11px}.dim,.label{color:var(--dim)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus{outline:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:6px}#main:focus-visible,.table:focus-visible{outline-offset:-2px}.skip{position:absolute;left:8px;top:-60px;z-index:9;background:var(--card);padding:8px 12px;border-radius:8px}.skip:focus{top:8px}#bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:28px;height:56px;padding:0 max(24px,env(safe-area-inset-left));background:var(--bg);border-bottom:1px solid var(--line)}.brand{display:flex;align-items:center;gap:10px;font-weight:600;color:var(--text);white-space:nowrap}.brand:hover,.tabs a:hover,#tabs a:hover,.name:hover{text-decoration:none}.tabs{display:flex;gap:26px;height:100%}.tabs a{position:relative;display:flex;align-items:center;gap:6px;color:var(--dim);font-weight:500}.tabs a:hover{color:var(--text)}.tabs a[aria-current]{color:var(--text)}.tabs a[aria-current]::after{content:"";position:absolute;inset:auto 0 -1px;height:2px;background:var(--text)}.tabs .tab-icon{display:flex;order:2}.tabs .tab-icon svg{display:none}.count{min-width:18px;height:18px;padding:0 5px;border-radius:9px;background:var(--red-fill);color:var(--card);font-size:11px;line-height:18px;text-align:center}.bar-end{margin-left:auto;display:flex;align-items:center;gap:12px;white-space:nowrap}#connection{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}#connection i{width:8px;height:8px;border-radius:50%;background:var(--grey)}#connection.live i{background:var(--green)}#connection.lost i{border-radius:1px;background:var(--red)}#search-button kbd{margin-left:6px}#tabs{display:none}#banner{position:sticky;top:56px;z-index:4;display:flex;align-items:center;gap:10px;padding:8px 24px;background:var(--amber);color:#17181a}#banner span{flex:1}#banner .button,#banner .button span{color:#17181a;background:#fff;flex:none}#main{display:block;max-width:1440px;margin:0 auto;padding:24px}.stale #main{filter:grayscale(1)}.stale [data-act]{opacity:.4;pointer-events:none}.signed-out #bar .tabs,.signed-out .bar-end>:not(#theme),.signed-out #tabs,.signed-out #banner{display:none}.k-busy{--k:var(--busy);--k-text:var(--accent-text)}.k-counting_down{--k:var(--amber);--k-text:var(--amber-text)}.k-unknown{--k:var(--hatch);--k-text:var(--dim)}.k-kept{--k:var(--purple);--k-text:var(--purple-text)}.k-starting,.k-stopping,.k-stopped{--k:var(--grey);--k-text:var(--dim)}.k-trouble{--k:var(--red-fill);--k-text:var(--red)}.i{flex:none}.i-busy{color:var(--busy)}.i-counting{color:var(--amber)}.i-kept{color:var(--purple)}.i-trouble{color:var(--red-fill)}.i-unknown,.i-starting,.i-stopping,.i-stopped{color:var(--dim)}.card{background:var(--card);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow);margin-bottom:12px}.card-head{display:flex;align-items:center;gap:12px;padding:12px 16px;border-bottom:1px solid var(--line);min-height:54px;flex-wrap:wrap}.card-extra{margin-left:auto;display:flex;align-items:center;gap:12px;flex-wrap:wrap;color:var(--dim)}.empty{padding:28px 16px;color:var(--dim);text-align:center}.skeleton{padding:16px;display:grid;gap:14px}.skeleton i{height:14px;border-radius:4px;background:var(--well)}.skeleton i:nth-child(2n){width:70%}.page-head{display:flex;align-items:flex-end;gap:16px;margin-bottom:16px;flex-wrap:wrap}.page-head>.acts{margin-left:auto;display:flex;gap:8px}@media (max-width:759px){#bar{padding:0 12px;gap:10px;height:50px}.tabs,#burn,#connection span,#search-button kbd{display:none}#banner{top:50px;padding:8px 12px}#main{padding:12px 12px calc(80px + env(safe-area-inset-bottom))}#tabs{position:fixed;inset:auto 0 0;z-index:5;display:flex;background:var(--card);border-top:1px solid var(--line);padding-bottom:env(safe-area-inset-bottom)}#tabs a{flex:1;display:flex;flex-direction:column;align-items:center;gap:2px;padding:9px 0 7px;color:var(--dim);font-size:11px;line-height:14px;font-weight:500;min-height:56px}#tabs a[aria-current]{color:var(--accent-text)}#tabs .tab-icon{position:relative;display:flex}#tabs .tab-icon svg{width:20px;height:20px}#tabs .count{position:absolute;left:12px;top:-7px}}.button{display:inline-flex;align-items:center;justify-content:center;gap:7px;min-height:34px;padding:0 13px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:13px;font-weight:500;white-space:nowrap;cursor:pointer;box-shadow:var(--shadow)}.button:hover{background:var(--hover);text-decoration:none}.button.small{min-height:28px;padding:0 10px}.button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.button.danger{color:var(--red)}.dialog-foot .button.danger{background:var(--red-fill);border-color:var(--red-fill);color:var(--card)}.button.quiet{border-color:transparent;background:none;box-shadow:none;color:var(--accent-text)}.button .i,.menu .i{color:inherit}.button:disabled,.menu button:disabled{opacity:.45;cursor:default}.plain{display:inline-flex;align-items:center;justify-content:center;min-width:32px;min-height:32px;padding:0 6px;border:0;border-radius:8px;background:none;color:var(--dim);font:inherit;cursor:pointer}.plain:hover{background:var(--well);color:var(--text)}.tag{display:inline-block;max-width:140px;padding:0 6px;border-radius:5px;background:var(--well);color:var(--dim);font-size:12px;line-height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}input[type=text],input[type=password],input[type=search],input[type=number],input[type=url],select{min-height:34px;padding:0 11px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:14px;max-width:100%}input[type=checkbox]{width:15px;height:15px;margin:0;accent-color:var(--accent)}select{padding-right:6px}::placeholder{color:var(--dim);opacity:1}.field{display:grid;gap:5px;margin:12px 0}.field>span{font-size:13px}.check{display:flex;gap:9px;align-items:flex-start;margin:12px 0}.check input{margin-top:3px}.search{position:relative;display:flex;align-items:center;min-width:250px;flex:0 1 300px}.search .i{position:absolute;left:11px;color:var(--dim)}.search input{width:100%;padding-left:34px}.search kbd{position:absolute;right:9px}.search input:focus ~ kbd{visibility:hidden}input[type=search]::-webkit-search-cancel-button{display:none}.segments{display:inline-flex;padding:2px;border-radius:8px;background:var(--well)}.segments button{min-height:26px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--dim);font:inherit;font-size:13px;font-weight:500;cursor:pointer}.segments [aria-checked=true]{background:var(--card);color:var(--text);box-shadow:var(--shadow)}.dialog{width:min(480px,calc(100vw - 24px));max-height:calc(100dvh - 24px);padding:0;border:1px solid var(--line);border-radius:14px;background:var(--card);color:var(--text);box-shadow:0 18px 60px rgb(0 0 0 / 30%)}.dialog::backdrop{background:var(--veil)}.dialog-head{display:flex;align-items:center;gap:12px;padding:16px 16px 0 20px}.dialog h2{flex:1;font-size:16px;line-height:22px}.badge{display:grid;place-items:center;width:32px;height:32px;border-radius:8px;background:var(--well);flex:none}.dialog.danger .badge .i{color:var(--red)}.dialog .body{padding:10px 20px}.dialog .body input,.dialog .body select{width:100%}.dialog .body input[type=checkbox]{width:15px}.dialog-foot{display:flex;justify-content:flex-end;gap:8px;padding:10px 20px 18px}.problem{margin:8px 20px;padding:9px 12px;border-radius:8px;border:1px solid var(--red);color:var(--red)}.problem span{display:block}.effects{display:grid;gap:9px;margin:6px 0}.effects li{display:flex;gap:10px}.effects .i{margin-top:2px;color:var(--amber-text)}.effects .info .i{color:var(--green)}.effects .loss,.effects .loss .i{color:var(--red)}.effects .loss span{font-weight:500}.menu{position:fixed;z-index:20;min-width:190px;padding:5px;border:1px solid var(--line);border-radius:10px;background:var(--card);box-shadow:0 10px 32px rgb(0 0 0 / 18%)}.menu button{display:flex;align-items:center;gap:10px;width:100%;min-height:34px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--text);font:inherit;text-align:left;cursor:pointer}.menu button:hover,.menu button:focus{background:var(--hover)}.menu .danger{color:var(--red)}.menu hr{margin:5px 0;border:0;border-top:1px solid var(--line)}#toasts{position:fixed;z-index:30;left:50%;bottom:24px;transform:translateX(-50%);display:grid;gap:8px;width:min(520px,calc(100vw - 24px));pointer-events:none}.toast{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 16px;border-radius:10px;background:var(--text);color:var(--bg);pointer-events:auto}.toast span{flex:1}.toast .button{flex:none;color:inherit;text-decoration:underline}.toast .button:hover{background:none}.toast .plain{color:inherit}.toast.error{background:var(--card);color:var(--red);border:1px solid var(--red)}.ring{flex:none}.ring circle{fill:none;stroke-width:3.2}.ring .track{stroke:var(--line)}.ring .arc{stroke:var(--grey)}.ring.amber .arc{stroke:var(--amber)}.ring.purple .arc{stroke:var(--purple)}.ring.red .arc{stroke:var(--red-fill)}.ring.dashed .track{visibility:hidden}.ring.dashed .arc{stroke:var(--hatch)}.spark{color:var(--busy);flex:none}.signin{max-width:420px;margin:10vh auto 0;padding:24px}.signin input:not([type=checkbox]){width:100%}.signin .problem{margin:12px 0 0}.signin .button{width:100%;min-height:40px}@media (max-width:759px){.button,.button.small,.plain,.segments button{min-height:40px}.menu button{min-height:44px}input[type=text],input[type=password],input[type=search],input[type=number],select{min-height:42px;font-size:16px}#toasts{bottom:calc(72px + env(safe-area-inset-bottom))}.search{min-width:0;flex:1 1 100%}}.hero{padding:18px 24px 16px}.figures{display:flex;gap:20px;flex-wrap:wrap}.figure{display:flex;flex-direction:column;min-width:0;flex:1 1 124px;padding-left:20px;border-left:1px solid var(--line)}.figure:first-child{padding-left:0;border-left:0}.figure.first{flex:1.6 1 220px}.figure .label{font-size:13px}.figure>b{font-size:20px;line-height:30px;letter-spacing:-.01em}.figure>.dim{font-size:12.5px;line-height:18px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.burn-line{display:flex;align-items:baseline;gap:8px}.burn{font-size:44px;line-height:48px;font-weight:600;letter-spacing:-.02em}.money-bar{display:flex;gap:2px;height:14px;margin:16px 0 12px;border-radius:4px;overflow:hidden;background:var(--well)}.money-bar i{background:var(--k);min-width:3px}.burn-day{margin:0;color:var(--busy);text-align:center;align-self:center}.burn-day figcaption{justify-content:center;color:var(--dim);font-size:12px;margin:0}.money-bar .k-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.money-bar .k-kept{background:repeating-linear-gradient(135deg,var(--purple) 0 4px,var(--purple-light) 4px 8px)}.chips{display:flex;gap:6px 8px;flex-wrap:wrap;margin-left:-8px}.chip{display:inline-flex;align-items:center;gap:7px;min-height:30px;padding:0 9px;border:1px solid transparent;border-radius:8px;background:none;color:var(--text);font:inherit;font-size:13px;white-space:nowrap;cursor:pointer}.chip:hover{background:var(--hover)}.chip[aria-pressed=true]{border-color:var(--text);background:var(--hover)}.needs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));overflow:hidden;gap:1px;background:var(--line)}.need{display:flex;align-items:center;gap:12px;min-height:43px;padding:6px 10px 6px 24px;background:var(--card)}.need p{flex:1;min-width:0;color:var(--dim)}.need p b{color:var(--text)}.need p b:first-child{display:inline-block;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}.need-acts{display:flex;gap:6px;flex:none}.tools{display:flex;align-items:center;gap:8px;flex-wrap:wrap;margin:20px 0 10px}.tools .dim{margin-left:6px;font-size:13px}.tools select{max-width:180px}.only-phone{display:none}.bulk{position:sticky;top:64px;z-index:3;display:flex;align-items:center;gap:8px;padding:8px 16px;flex-wrap:wrap}.table{--memory:76px;--owner:70px}.no-memory{--memory:0px}.no-owner{--owner:0px}.row-grid{display:grid;align-items:center;column-gap:14px;padding:0 16px;font-size:13px;line-height:18px;grid-template-columns:15px minmax(150px,1.15fr) minmax(180px,2.4fr) 138px var(--memory) 130px 88px var(--owner) 112px}.no-memory .c-memory,.no-owner .c-owner{visibility:hidden}.table-head .row-grid{height:38px;border-bottom:1px solid var(--line);color:var(--dim)}.table-head>*>*{white-space:nowrap;overflow:hidden}.table-head button{display:inline-flex;align-items:center;gap:2px;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:pointer}.table-head button .i{width:12px;visibility:hidden}.table-head [aria-sort] button{color:var(--text);font-weight:500}.table-head [aria-sort] .i{visibility:visible}.table-head [aria-sort=descending] .i{transform:rotate(180deg)}.rows{position:relative;contain:layout}.row{position:absolute;left:0;right:0;height:52px;border-bottom:1px solid var(--line);cursor:pointer}.row:hover,.row:focus-within{background:var(--hover)}.c-check{display:flex}.c-name{display:flex;align-items:center;gap:10px;min-width:0}.shape{display:flex}.two{display:flex;flex-direction:column;min-width:0}.two>*,.why-line,.c-owner{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.two>.dim{font-size:12.5px}.name{color:var(--text);font-size:14px;font-weight:600;unicode-bidi:isolate}.c-why{min-width:0;display:flex;flex-direction:column}.why-line b{font-weight:500;margin-right:4px}.tags{display:flex;gap:5px;overflow:hidden}.c-gpu,.c-idle{display:flex;align-items:center;gap:9px;min-width:0}.c-end{display:flex;align-items:center;justify-content:flex-end;gap:4px}.c-idle b{font-size:14px}.k-stopped .name,.k-stopped .c-cost b{color:var(--dim)}@media (max-width:1239px){.c-owner,.c-memory{display:none}.row-grid{grid-template-columns:15px minmax(140px,1.1fr) minmax(160px,2fr) 138px 130px 88px 112px}}@media (max-width:999px){.c-gpu{display:none}.row-grid{grid-template-columns:15px minmax(130px,1.1fr) minmax(140px,2fr) 130px 88px 112px}}@media (max-width:759px){.hero{padding:14px 16px}.figures{gap:12px 16px}.figure{flex:1 1 40%;padding-left:0;border-left:0}.figure.first,.burn-day{flex-basis:100%}.burn-day,.burn-day figcaption{text-align:left;justify-content:flex-start}.chips{flex-wrap:nowrap;overflow-x:auto;margin:0 -16px;padding:2px 16px;scrollbar-width:none}.chip{border-color:var(--line);min-height:36px;flex:none}.need{padding:8px 10px 8px 16px;flex-wrap:wrap}.need p{flex:1 1 60%}.tools{margin-top:14px}.tools select{flex:1;max-width:none}.only-phone{display:block}.table{background:none;border:0;box-shadow:none}.table-head{display:none}.row{height:110px;border:1px solid var(--line);border-radius:12px;background:var(--card);padding:10px 8px 4px 14px;column-gap:8px;grid-template:auto 20px 1fr / 1fr auto auto}.c-check,.c-owner,.c-memory,.c-gpu,.tags,.why-line b,.c-cost .dim{display:none}.c-name{grid-area:1 / 1}.c-cost{grid-area:1 / 2 / 2 / 4;text-align:right;padding-right:8px;font-size:14px}.c-why{grid-area:2 / 1 / 3 / 4;padding-right:8px}.c-idle{grid-area:3 / 1}.c-idle .two{flex-direction:row;align-items:baseline;gap:8px}.c-end{grid-area:3 / 2 / 4 / 4}.c-end .plain{min-width:44px}}.back{display:inline-flex;align-items:center;gap:4px;color:var(--dim);font-size:13px}.grow{flex:1;min-width:0}.state-line{display:flex;align-items:center;gap:6px 14px;flex-wrap:wrap;margin-top:4px;color:var(--dim)}.state{display:inline-flex;align-items:center;gap:6px;color:var(--k-text)}.acts{display:flex;gap:8px;flex-wrap:wrap;align-items:center}.verdict{display:flex;align-items:center;gap:24px;padding:18px 24px;flex-wrap:wrap}.verdict h2{font-size:18px;line-height:26px}.dial{position:relative;width:92px;height:92px;flex:none}.dial .ring circle{stroke-width:1.9}.dial>span{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center}.dial b{font-size:18px;line-height:21px;max-width:74px}.dial .dim{font-size:12px;line-height:14px}.legend{display:flex;gap:6px 16px;flex-wrap:wrap;font-size:12.5px}.legend span{display:inline-flex;align-items:center;gap:7px}.legend i{width:13px;height:11px;border-radius:2px}.l-busy{background:var(--busy)}.legend .l-quiet{height:2px;background:var(--grey);margin-top:8px}.l-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 4px);border:1px solid var(--hatch)}.l-none{border:1px dashed var(--line)}.timeline{padding:14px 16px 6px;overflow:hidden}.why,.plot svg{display:block}.why text,.plot text{font-size:12px;fill:var(--text)}.why .axis,.plot .axis{fill:var(--dim)}.row-label{font-weight:500}.why text{paint-order:stroke;stroke:var(--card);stroke-width:4px}.why .now-label{font-weight:600}.grid{stroke:var(--line);fill:none}.quiet{stroke:var(--grey);stroke-width:1.6;fill:none}.f-busy{fill:var(--busy)}.f-text{fill:var(--text)}.f-hatch{fill:var(--hatch)}.f-purple{fill:var(--purple)}.unknown-block{fill:url(#hatch-unknown);stroke:var(--hatch)}.threshold{stroke:var(--text);stroke-dasharray:4 3;fill:none}.ramp{fill:var(--amber);fill-opacity:.28;stroke:var(--amber);stroke-width:1.5}.coming{stroke:var(--amber);stroke-width:1.5;stroke-dasharray:3 3;fill:none}.if-quiet{stroke:var(--dim);stroke-dasharray:2 3;fill:none}.held{fill:url(#hatch-kept);stroke:var(--purple)}.pill{fill:var(--card)}.lens{fill:var(--text);fill-opacity:.03;stroke:var(--line)}.said{padding:0 16px 8px;min-height:28px;font-size:12.5px}.paid{padding:12px 16px;border-top:1px solid var(--line);display:grid;gap:8px}.paid-bar{display:flex;gap:2px;height:7px;border-radius:3px;overflow:hidden}.paid-bar i{min-width:2px}.p-busy{background:var(--busy)}.p-busy ~ .p-busy,.legend span ~ span .p-busy{filter:saturate(.55) brightness(1.15)}.p-within{background:var(--amber)}.p-beyond{background:repeating-linear-gradient(135deg,var(--purple) 0 3px,var(--purple-light) 3px 7px)}.p-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.gpus{padding-top:0}.now{stroke:var(--text);fill:none}.as-table{padding:4px 16px 14px}summary{color:var(--accent-text);cursor:pointer;width:fit-content}.plain-table{width:100%;margin-top:8px;border-collapse:collapse;font-size:13px}.plain-table th{padding:6px 10px 6px 0;text-align:left;color:var(--dim);font-weight:400}.plain-table td{padding:7px 10px 7px 0;border-top:1px solid var(--line);vertical-align:top}.columns{display:grid;grid-template-columns:minmax(0,2.9fr) minmax(260px,1fr);gap:12px;align-items:start}.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px 24px;padding:16px}.chart{margin:0}figcaption{display:flex;justify-content:space-between;gap:8px;font-size:13px;margin-bottom:6px}.plot .empty{height:132px;padding:48px 0;border:1px dashed var(--line);border-radius:8px}.line{fill:none;stroke:var(--busy);stroke-width:1.5;stroke-linejoin:round}.area{fill:var(--busy);fill-opacity:.1}.cross{stroke:var(--dim)}.log{height:320px;overflow:auto;padding:8px 16px}.log-line{display:grid;grid-template-columns:64px auto minmax(0,1fr);gap:8px;font:12px/19px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}.level.warning{color:var(--amber-text)}.level.error,.level.critical{color:var(--red)}.card-extra .search{min-width:170px;flex:0 1 190px}.list,.facts{padding:6px 16px 10px}.facts>div{display:grid;grid-template-columns:118px minmax(0,1fr);gap:8px;padding:4px 0;font-size:13px}.facts dt{color:var(--dim)}.facts .warning,.check-line{display:flex;gap:10px;padding:7px 0;color:inherit;font-size:13px}.facts .warning .i,.unhealthy .i,.degraded .i{color:var(--amber-text);margin-top:2px}.healthy .i{color:var(--green)}.check-line + .check-line{border-top:1px solid var(--line)}.check-line b{min-width:76px;font-weight:500}.copy{display:flex;align-items:center}.event{display:grid;grid-template-columns:84px minmax(0,1fr);gap:8px;padding:6px 0;font-size:13px}.event time{color:var(--dim)}.event + .event{border-top:1px solid var(--line)}@media (max-width:999px){.columns{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.charts{grid-template-columns:minmax(0,1fr)}.verdict{padding:14px 16px;gap:14px}.verdict .acts{width:100%}.verdict .acts .button{flex:1}.page-head>.acts{margin-left:0}.page-head .grow{flex-basis:100%}}.list>.plain-table tr>:nth-child(n+4){text-align:right}.list>.plain-table tr>:nth-child(3){width:30%;vertical-align:middle}.list>.plain-table i{display:block;height:8px;min-width:2px;border-radius:3px;background:var(--busy)}.plain-link{color:var(--text)}.number{text-align:right;white-space:nowrap}.idle-line,.alert{display:flex;align-items:center;gap:12px;padding:10px 0}.idle-line + .idle-line,.alert + .alert{border-top:1px solid var(--line)}.idle-line .tag{vertical-align:middle;margin-left:3px}.alert{align-items:flex-start}.alert>.i{margin-top:2px;color:var(--amber-text)}.alert.critical>.i{color:var(--red)}.alert.over>.i{color:var(--green)}.activity h2{margin:14px 0 4px}.activity .event{grid-template-columns:84px minmax(0,1fr) 190px 110px}.activity .event .i{margin-right:6px;vertical-align:-3px;color:var(--amber-text)}.activity .critical .i{color:var(--red)}.more{padding:8px 16px 16px;text-align:center}@media (max-width:759px){.activity .event{grid-template-columns:66px minmax(0,1fr)}.activity .event>.dim{display:none}.list>.plain-table tr>:nth-child(3),.list>.plain-table tr>:nth-child(n+6){display:none}}.halves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 12px;align-items:start}.half{min-width:0}.spend{display:grid;grid-template-columns:minmax(0,1fr) 250px;gap:8px 28px;padding:16px}.spend .said{padding:4px 0 0}.bar-key{display:flex;flex-direction:column;gap:9px;font-size:13px}.bar-line{display:flex;align-items:center;gap:10px}.bar-line i{flex:none;width:10px;height:10px;border-radius:2px}.bar-line b{margin-left:auto;padding-left:10px;font-weight:600}.bar-line.all{border-top:1px solid var(--line);padding-top:9px}.c-0{fill:var(--c0);background:var(--c0)}.c-1{fill:var(--c1);background:var(--c1)}.c-2{fill:var(--c2);background:var(--c2)}.c-3{fill:var(--c3);background:var(--c3)}.c-4{fill:var(--c4);background:var(--c4)}.c-5{fill:var(--c5);background:var(--c5)}.f-green{fill:var(--green)}.bar-saved{fill:url(#hatch-saved);stroke:var(--green)}.bar-expected{fill:none;stroke:var(--dim);stroke-dasharray:3 2}.key-saved{border:1px solid var(--green);background:repeating-linear-gradient(45deg,var(--green) 0 1px,transparent 1px 4px)}.bar-line .key-budget{height:0;border-top:2px dashed var(--dim)}.key-expected{border:1px dashed var(--dim)}.bar-chosen{fill:var(--text);fill-opacity:.05}.as-table>div{overflow-x:auto}.budget{padding:12px 0;border-bottom:1px solid var(--line);display:grid;gap:7px}.budget:last-child{border-bottom:0}.budget-head,.budget-said{display:flex;align-items:center;gap:8px;flex-wrap:wrap}.budget-bar{position:relative;display:flex;height:10px;border-radius:3px;background:var(--well);overflow:hidden}.budget-bar i{background:var(--busy)}.budget-bar i.over{background:var(--red-fill)}.budget-bar i.over-soon{background:var(--amber)}.budget-bar i.expected{background:repeating-linear-gradient(135deg,var(--c1) 0 2px,transparent 2px 5px)}.budget-bar u{position:absolute;top:0;bottom:0;width:2px;background:var(--text)}.budget-said{font-size:13px;flex-wrap:nowrap;align-items:flex-start}.budget-said .i{flex:none;margin-top:2px}.budget-said span.grow{flex:0 0 0}.budget-said>span:first-of-type{flex:1;min-width:0}.budget-said.over .i{color:var(--red)}.budget-said.over-soon .i{color:var(--amber-text)}.budget-said.over-ok .i{color:var(--green)}.sum-line{display:flex;justify-content:space-between;gap:12px;padding:3px 0;font-size:13px}.sum-line:last-of-type{border-top:1px solid var(--line);font-weight:600}.advice{align-items:flex-start}.advice code{display:block;margin-top:6px;overflow-wrap:anywhere;font-size:12.5px}.replay-said{padding:6px 0 10px}.replay{fill:var(--c1);fill-opacity:.55}.replay.chosen{fill:var(--c0);fill-opacity:1}.replay.now{stroke:var(--text);stroke-width:1.5}.replay-starts{fill:none;stroke:var(--amber-text);stroke-width:1.5}circle.replay-starts{fill:var(--card)}.replay-slide{height:24px;overflow:hidden}.replay-slide input{accent-color:var(--accent)}.replay-foot{display:flex;gap:16px;align-items:center;justify-content:space-between}.replay-key{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}.replay-key i{width:10px;height:10px;border-radius:2px;background:var(--c1)}.replay-key u{width:12px;border-top:2px solid var(--amber-text);margin-left:6px}.saving{padding:8px 0;border-top:1px solid var(--line)}.saving summary{width:auto;color:inherit}.saving .number{float:right;font-weight:600}.saving[open]{padding-bottom:10px}.week-body{padding:14px 16px;display:grid;gap:10px}.week-body>.empty{padding:12px 0}.week-tools{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px}.week{touch-action:pan-y;user-select:none;border-radius:6px}.week-row,.week-hours{display:grid;grid-template-columns:40px repeat(48,minmax(0,1fr));align-items:center;gap:1px;margin-bottom:3px;font-size:12.5px}.week-hours span{grid-column:span 6;color:var(--dim)}.week-hours span:first-child{grid-column:2 / span 6}.week-row i{height:24px;border-radius:2px;background:var(--well);cursor:pointer}.week-row i:nth-child(2n){margin-left:1px}.week-row i.w-keep_on{background:var(--c0)}.week-row i.w-start_at{background:repeating-linear-gradient(0deg,var(--c0) 0 4px,var(--c1) 4px 7px)}.week-row i.w-stop_unless_busy{background:repeating-linear-gradient(45deg,var(--amber) 0 3px,var(--card) 3px 5px)}.week-row i.w-now{box-shadow:0 0 0 2px var(--text);z-index:1}.week:focus i.w-place{outline:2px solid var(--accent);outline-offset:1px;z-index:2}@media (max-width:900px){.halves,.spend{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.idle-line{flex-wrap:wrap}.idle-line .grow{flex:1 1 calc(100% - 40px)}.idle-line .number{flex:1;text-align:left}.budget-said{flex-wrap:wrap}.budget-said>span:first-of-type{flex:1 1 80%}.week-row i{height:30px}.week-row,.week-hours{grid-template-columns:32px repeat(48,minmax(0,1fr));gap:0}.week-row i:nth-child(2n){margin-left:0;border-left:1px solid var(--card);border-radius:0}}
"""#, gzip: "H4sIAAAAAAACA3SUB3PquhLHvwqPU3lj58gCGyNPe+X23ntZSSvQibA8spxyGL77XQFxSHLvUHclbfnvTxbB+7hT3vmQ92qDWxTOrjexyXO5Fs/Mkl4lGQqCJtMY+u9si+IZLujFyNz4Kwy0tqBXQfY1OkcmMww1mRFvonhWLIu6ADK13YpnJZS6WpAFSmFLyxxKptnoOB0avb4ddx5LkEN/K57NoeJYkwlbmUrQuJoXizv7FKSGElgK0g2hc1T4Si6lXoyO07YKFiUgeQNSo3I1Z0V5tHJjnTtzrQNiK54xuYRyfrSpllrWuErLG4hqQy2WZV2a+yxJVUqjtFSokqCM+jNlqU0yCvFsCcDNMhmc5JrXsNTJmNOKUtRpMhaUx1RSyWSUZ0n7DWh/Ldik6G4mnD5hLV+zSXq9mVQvZrTlCq0Tyc3ZJL05rSz4i9n+gMCFhnD5kIPkOWHAFM3BjBgUZVEVq5EELrme83sSCllozkYSOOOcVyMJBEZh5nckAIcK9BkJJfVt4DEJtYHamIckMMlUwUYYKlkrY85gWK2Ay0cwYCXn5fIMhlpVtXoCg0TgOMJgTA1VdQbD6BphWKBaruAehrJerdg9DHIlleJPYCjlYlEvTjCM9ScY5qY0sj7BwKUsYX6CoTBLqPQJBljVEqtklGPSEYbWt3g+9xEHRkP/dyaEROMD0h8wEcNO+pu8t+9suxbSB02akWf/y8Zqje1vO237zsHtIey/7LbzIUIb95u4dTuatLy0x2GlGJiDfjv0URSMvWh6FbxzEkK+HiJlEn0E6XAvvb7dbSGsbStYI0FdroMfWi2uILxO4M2aA5AnOwWfNQkx4/x1fh2gE9DeXm8wYGN8S9kW3c0bzgj/j1rKk/W3fcRtPtgshy7pfnRk029w7XHy3UfT7GsvffTZ9HP6nnwDbT/NevrOewzWHKLmlN0C/bbDlpxKUPGDg5Ds/rjDIMQhUHiMkeTrxVSBi9MJ22+KbMOzLhtcpumt79vtQOskNdsPbudsT7rFW4cHeenYjgIfpRSc7nOTblq+wQM3vCbHYf366KgYaxwmafO+A5XC5heswO1+w88CFYvHgdjTQHuZ9TH4dr17vAC7s2mcX89Zc5i7RuUDROvbYxMgDs+D3eNFmjCGVMZeeY3ZpdTZxda3fnecIacZFjXNcLB5cqeOMJt+jPG/AWzbTz4j5zT7DFvns//5tvcO+mz6f3wL3w80wnHHeHhPKXZHpEVBgemE1ZNjG6mOWXPiPYC2Qy+STON4JiVZ541ru509hVVB0LPmTGtKtL+gvdmFA4lu9zjE/uJ4sXad7+1BF5BU2BCxubY6blKlzWlO9HfkXhyPNcrZLu+ANpImGF+XdKub642NeGAggZRuyF4Yr4Z+54dIrR7xOvnyK9tb6XBc46M25yOeNaf13BtDmdK2R4JV1OuzLQ3nYeDs4nDPn2Y7j5bzJFR/abu/UcKhiSLRHn0n8irh+i63xM+NWP3DDMbJJYSKp7XWd+lOwqTIyfdMQrivoI9WXd4e0rIxZdncPQONw5sGnF23OQm+7UUSCkOzhi7dznFwZfUApS3cvOZEV4bt1eseDOYQEPK/irsa3UaVJf0q6I6OFJ+LWcA/+dOJ9jFWOhqNiE0SNg54AWcmsrLPvtUfXbiaamKS2asraXIwXV3dXV1d/83BBs7NWmczvxjs5XHbVi9+Hn6P7uus3B6nTDHxnHuPqNXcZAfpDja2twky++ub8ysqs5dcCQAhHdDZnS2ot+6pB+Xxbgc5bU2d7wjNaz5pM9a+wytXviLB5qzjqOjA7X8bPTDfHOqa8H+fCsfadUODGrPlH/+41XwODrjJDqSD4mAuTj74V3CEGs38nReE3CVlJ+zSIVDQvD4yoN2GDSFujy9FObdiR7AvnoUkVIfp2jc9tpJc7a0FJCsjORhYBXtpd/E9MnZDXrLmxDEBpabsP7SJj4+/ETHKfGN24fg7fMSLWex/SZxBceyoKYh5pahHIltRDwbkTOKKdsTshNAHmZcD0KppCdQdJhnZJOra5Fm9eSIDum1p0s/3DpUh1nGqXZYhSUkD+oXlai1E9PJ2sjCSQjtd6glbK55ZyrqTPJWA9rY8mkFukv5d1K0qHPzuYB00cjD4l8CEtUKr9cu/31Wb51uS4nxWlkszebbpArAlLyVdQtO02S4POjR0KIz1+1hnb82GXl8kMwb4e5u1GSlckiuVseDat5toSYKiMGSa569ErsYe2IaoSCeM1GhgdFaAIx7K13xk7qhHe/GtNd7cLHQ6qj68qa5weIZvdZzPn7tdwE/jTD5DCHlMQdMHIoVI8IO8kJI78xaq3nh76nwon0u3G3wo2Y1PIOCf833bA7ODJaDl69MoRPXaTDHEc7Xfy+d8ywj5PI4N3hLTkE0DcFf4qS44cFFxPPFWVICcUpHghQHraei0glRoxqrR5CwQbTwpbpbTAoAlcRgVgg6FoEPR00FbrUaOH0dMr0/Y2NYy+8XOKiDtj5k9UdbeAWw3MOmKbKKJkwqpYn4ECYmmKYbUrdGFbL8ZUWSG6bxN88dOhDa2zr6qkxTSW03n/GXfvh17YQJr1quFPCqzec53Ocm6vjt68twe62LbTYRWx8DQWayJl0pV+UQywjszieCmbJ/mm6dit71Iy5lVgZfGiNtnj/mZzQNF8hJTw4SHXLBWZBN47yISns2ZDSHMsPX/8yXfFllwcZLklysyZWZHOAEngwc71eso5gl67uwqUi2HugyFAoZyCbVa9StQOmPAplwWq3Yc9sUf0hqbiyvqEvwz8PgQllSzmVXbvYZ+KH7lW9fKHHVrPjzbc5qz/9jwIni7xqdnZxdkVmO7w2OHt0XdEfSG2P3wUo4dJXnIaQNpWZf6iHxsdeKEuw6BIwHYCBp3AJQK/OYa3WdcFwaXNro9OqlgO/PMoFAOY+5ykrK/fEk93mH2CCu3KLH8MQFlonbFw9uc3RVBbEInKbNwwyTGBP6MArjaj7Ka8qywQTRzivQVrWt2683T1v4tbVlDGK05Nap2mFbWEVSzw2t/sIu7Rs1LttsdBZlS14cykqQH3tcFCaw3NRJHXphkmtNcIlUlv+5Rb7PykZ1ZxwIhwberHucPFPMPBsCjnpyayBk3r5/F/xyKvD06nUltlrQ55giJ/QcR5cbg9+gJY1s+Kih0mJcHeuiWykzSbyWxvYlBbS3c4K0wtlfMJdv8ITvsCAMdl+J3z83Jr16kg+OTOnyxPp2eWJ8URSkt4uQJcfndrkRwtdbit95oxuNw9doBivUqXB931HD4UEynOjigQ6A4iP1Lwlnsm6LxuftFuT+0f7dv+/wv0+l7KF7ss6b5SXN2XnYa3HlVHoz17bw61LvvYZPvSFcdP5CMyb9BMtIUxD4hkiYmTgm+zTOdtu9H2746KRo892kKe+w8EujdLpz1fo3eRl3e3Ox3RPynakerOqpt5jOXvEcPRb7bHpVhKmYAsye2kHfw3QdhlwiL0ZHE673HvoS/M8QNBAHIwwak0Z9A3jHC56OP4uSnsPEMnGGGYBHHJ8QkuEb1eOIxZbifne1pd3vzy/QFBzIo7E89BrbLEMlF2UXFg/9FL4Tsix1tlj1y7/qI3Nxw8q97QZxabvLd3DU7OHaRP76YUIZXqvKJ8cbsR70PRmlFu6N610r1jsnY9TQZO90KcUWwmGZnRILl8u1fbX3Ivx8nn/ZxywVqne1GosHF0rgJIRwG4o/Xn8EcgbXZDGLBUoibt69P3H4i2GdkFuTNV5YRB8j1reNBzcIi/qNf1c2Nwbytq72iFLLbPeBXwwNr61zTyDCzLbrgKWUXRez2ephETWHRZdvH3JVkEILu0MIUEGbAZG4XgUk7RWu6Bd34JE1GLb4gQrq9XzOt010s2jshELrvIOilsNF9PlIsjs3p7I6ymmQMAHRQ0wW7kEVTV2S/vXA6/Qqt0hkcTf6NcDVodauIxwPBsXfjwBSieXggujRaf12f9Be4qgcNdoVSVFjbCSIqpA5KWQfoYKnsUj5Uzt5zdkAC7aqmCd2ffn5xQbBwlTEzxvQwvMDxhDQWyi+5ltuy+pwllMTjUsWRIWCPxbDuKbkiGSLt/unJUaFYtWH32wrFb72JQJ5R4kqFiIVwklW+guIec1pt73G3EM1PNR+olWFbtbbR4A8FJqqsaZsxlljEsGmQ8bLxIWR54Aw+VPXLDZ7ItMr/62KOUgZ1qMzZPam3VTqm3rxJE0xv0vZfDeJx/A9y/zx78s46Qf1HNSsThLOzkskrfsVBG7wVvMOsMl5S4yLQPp8gR2A9XAe1bYvyuq7qKYZJnY8F/pm1aiLlaSXd72BT1JtdfkQ1HRZoio6ec3aWo9TCRW1Nczh2rTeC5bidbE7ZyglUtEYQlx4YvGegLnXigeoaGIwWo2FkYgVQ26x5MoCYtjagXSiNDrkuwmUiJM86M8QGAOcBafdOTt4yjYXfFJNJ14V6nYwk9+uUNhKEA809k4qeoV2Fy65TEPcAzLF+wbmMP4q6c6bWiaGFHXeG2sB30bJc1I202v9Xx187+kuiwsA07CWhFXOQUJfp+Yg9e5on1Rl3u50ESYC9eI/ohFYnC45z5RBNxkN+PNS5r6QmVokThj5OCL37J2QGdn3O9KQN8cKvKXhkUhB103bJoqODJ3aQxNwhQgcrJ6M1zSE1I3JzYMvsXLeMW+/uRQN1cy34BV546ye5v6nkk7jTaOWLUDE52SWm83QrnudVXRgzl2RyWxBn9G1AtNllL7RbwzCXCWXWJUDGFdh91uQGglVY10nMeDms/VxOKyJNDRFeSOC8zU1uTDOXCBwthfiB3eszwZc6kDfi7YhxfeUvzzMZXeUlz7eZqClWAlRnSy0ZiXwP9s0JUUC7v8n2qBLyB3jPBjF5KnIxospBrKrO93lmcvHYalMsbShGo1wsV9v8MZQKgkhLyEOhk81vU6DlUI3LIyaNkiwwjKP6aJwlj+PUrs/M++AK49EZ3nvEzhoAKtMtM7Rzau/6Tw2z+/JQbgj62udiyKTDpOD69PzT+XxTt8KPk0odTBcb2pMUb/rYkJ2untMopjLPt0OnlP5Qtxd6Q3PtBHtjeeHCWAlkw7QhEdVUqBrz2iicEDb2LEwe6tlMnVm4Si7xpJjHLKaHYqRSXYj9NEwE5848pKNBJjtesLf6QSotdUQZNrhXNZyiTSqos2kQotbXsxO3rA6sXOpMgm4mpiTMf7akKdhW1a6ZROzRAwmtGHB+EggDKL1BQaDL/QzKISJBkisgqsrd23z/VAndxenS3bO3gnC9FBWEi9uvuGzeSpE26wq1XvKXqn67uTQw8znJYBIUl5hrWdnGExS/B9iRwfG2piso5lg5B803w+60zcHqg/iBpqc2KbxHF3G1wJ7XxOQXwiRKVnRQ+5cI/6bR0rxLFoQJVhivzLyLjYDmBrs2ep+kDjGCaGOfwp4S5h0etINjCY1IbHAiEsvqq2k1WPrMCrR3f979edTHSB5ANZOpRRD+0hIZCfHpCqkaxrOwajpBxGXCkIEf07LTDYSw/c6r0TpBxelGEESF3Dl7M2ME+q9t3hBdDCHQ8RSzqauWeNKwGhkOMxyJxpMpMxaTyT8T4atDC7CxnFds01JxX2yVTmQYl9gYxAbJ8IjgGImm9qkoP9DBc51LNG/NXYbJsUOpe8ire8r2+QBh+7P6pOOFPnd/htHPpzcsOOxP4JfVDnD6HZv3CCvW/OUkmLX7cCgLc6Vrfl9si5uiqYzIMvSjWTt+7fnFv/crDe6H0Wc2ITtWoXmgVMGjJVfa1TCzedwfDPmK7W7apl67e2pQ5BMu2nyY28CsMQcs0CHr+6kOOcBGhPLFhhA2LXVSIlLHV5J0gQALM0vYy3JHGwtlNkHbLK22kcpmDWXTqxqhXKw+8Uzu+prnRhvyG/NZeOaz5PlMmgmHodzwio6ssLXqvD72MZElGYHTIxnhyV0FZ5AHXzQ26MYtodcTHeYJNKNxoQP7Zr0tNFSV81+IRJ9uMMwTmTPntYobvB3FsEtArvwTXxn1YmCvwjdwLDZs0ojp5pr2QWIuMLPNK1JlyVKZo10PYahjeJ9RCouejcSBjhfK361PkwpTM3BfTW0W99nS+HOXG3uCgUvpjzQzldmITbbp04c6+A/8xTvzp9d7oZYToZWXkLChEMohCyIoEGfxrDAxBRPqvEnMkO+2x+B9av8tZWgGov3WqSzCqoaCEqpFIDSIDNIFEKr+LHJFDwOZ8PsAqnmgkGgrz4TaoA8kTl6S+WebbbJFqEHEp98js9GfsUuXE26iRY80aeZ+1xwxFhu2cOq1N3DXSBCnrfzzsePoZU2/YPfM/rhygMf8WI34PSIxty020xJ/MqLNwXU1So8ycG/WXw2LQtZc9+AxiK3+E6FTPA+KOwInUeakx5LouoPpCuLG7pNOMbSm17Lq0Kmd5/2HhEicQsTLJdOlExwflXwCdJc/KmOr58y15gJlyloMXMAxPcoo+vZu2kJEuxMV2k7RBYFm7WMg/NxjJLCuNnr0ni9nMuVZu8IA/6LgMZF7JJHLHc3Yhj+PAgqZzEGGpy1eICG1LRWstUkOU99k+6rWuZ4MlYzGwHBeB4HHIdcgiSyDeOgUZb+KxvbC85HhWErBzBRpI+k487C0hoKaugXjEHKq2tHLzvEE42IKpXeAtRkA5q1Oa2MxVgqAQ3Ry2x3NJMNkp4eO//BGch41YD2aWA/d9soW3u8HG/TnNicrbtmwi4Z2EId6d/ENnZlJebIDxO0TGdRP1U6SgGfEyzOsldU1scIyWMgl1pQnw3hONh8Q876gP71yRwaQIt3KXIB/MQUKU4D1zBbuzIqHud40MJvumrpdn/LdVhHRZG+465D8e4JFBzcOvsvLRm3ygDbxwsHJ57bJiq28/cYZnOFtFi1j97Jn7yKdvzOmi3wY29ls46USvwufbGFcQSFMrxSjfCSouZkKoe1TKBUJvcZ/bBvf7G7MZ4BMSCxarWbBPezOMm+aCxOcBU4dgZIMh1Hzt6rc/lbKbuFP2Zn3AZENw/wrE5DkMDTMDdh8Enc0mD7qjrTLmjncqZ6PeqUBS6A5vOCu1NidoEEE0BpZlNayZgxf6LGDiMSNq2DFVaddtm/yG35QRrZAF7RPR2/KKtZVfR99jWQZxwO8p2N1yXjNw/mSvGFWiQDfo87mm5QctKGUOEyjaxFaSRHqSegNJ+9cC6qPO9B/PpOETEMeEMiBXVjhslTbYj/2qXURG/mwuhjRTzpg7c88L1ncONuqLh1jOJgQ9kI2W3/O9a3lFW/JuFnk+wwRNegSOCGGRjUQUP53RavH0X2PjN+pdP5A6hs3t66aRisnmkn12Odo0lgIUoQOVHYNHTCJCVuMlF4XbnD2WO4Af/frevjdr8985osk9Gu+i35mdWk0+kjdNIOhwjG0PzZ1gcOiKmPldf9A12gll87dHlQ7m3018b0HuK6OWMAfgKDxblu8TiFggoPgJ56UlrGSURgm2LYqWsxNTK2wuwWlQwP6Gy2QPyrxpcYVyHFP80Cg2a59esOvbW60iwloF2MbJQUzNDb391e6iwVQrZ1czhlR6Xa9F7uLJLFyDTbV/u1cROE9QqHvlM29Wp7d27V3bzFCYJwttbvcSHTAw3kSjMfnWWf4Z+9M/KPgOmT2NCwcY9H+o/hsBcdhECAS6nzQ4pZSJx9/MSIWzQGCaCo23x3uO1dJ13fiyxflP5ez4zCWeb7bgutu6ebTUHe/kDG7y304Ctddlt+akuauz1QeNXyBnrji2Vseg2JYtT5vftGEVG22MtvRir5wMwtFKQITcbRCS+/wMIHLBSJcb/bS2SlRw0nrsPsvk9rWu8n3dmyHXuVQT6V1GMZo4Tu/uDPcW7ySYqdIpB0ZJ6Mr2RPNVgJMFT6dDguQtVBYxO2k/rrvkFnni/G1S4S8/sC7fko+5G6KiBWojkOOS52JVFivh1RQK7/TeY4JRzqcIC3WMxct6bls95r/tvEcB37jHPgfjm5aYE+e7ZQBXVbBzWbWVkF6pQx14A3cwMKSbw6YdOJz/jalFAJpeGWrA8X0ZEYSyy5BIW7XsPqQ357U4V2n+73+1pBM/nq/sXnqHpmvhEz9pA4grrtMU+yEfGJVBoqXBjBxABMfYALA1AFMfYApABcO4MIHuADg0gFc+gCXAFw5gCsf4ApRSMg8ALtCEPRsstdch87wlh0oT6/81554jDuCCyYE7RZB+h4R09pBVbhcjnP7ydgK9wvwFfdQ1CwHiY3PC/7DLO4P28dTEsEJCqTSC+UFYe68dGf6GhRDbZ6qJi/PxhNXp/ANfJpBfQHhwkTdEGE8qbBLCiVOzDC+m13Wl+i6uGIGgS0X8g8Ioq/VyfYIiSznPgcxLkMWo3e7VehSjBcUo2FKCQRzYfwrPj7oeVNV4+FIF57Z5guxyU2CiKHL1RwxdMc56HSm/Qwzb62V1h99Gldu9yC+o2ph/GadgyOIhLJQbqkARFRYZN9xE9mBQMbW1pZXD3NzwUwn6t0u2CiflaShsJ3jLrWvR/U85k9TxJWV69SgmrbgF17XlVHjADMdzutDpU6z7WuxycctczQHpibR9ZPEHsKEHfufCqhER50bJCCfiOxw4Ty3D1WvKy1XK4aLtHjdxAPwhIH9IXQdImT4jgiN0m+aKzSKruhgiEjlmrid9invM9meC14upP12zfiXhRhcfzCCvw3pldsfcibj1Bbn17/4LHGSiJ5qRPotMYnrIMrCXZ3Op0Lv4fDDzRFZKMSdwoeakjXgbgGnWzARKHE34tcDckSAtjtru2CAOqcW9u+K3IHvPKNe7ePg0B4905vtmw76aBNg0OXOxuZd68ICqLsxQ8U+JU3Awx3b6kC2ZdY5JyTJ52+3h8bIXRQc4pipD0HwVEkrhN3TU3WoJ/l3S+OKWydveTX08sb8HJXFWPiStmIqUFvwje3IN8hurtUBUJ3kLSmJAJV4HZLT6oNCCokpBwOWkartZ3zqg7PyDBAVJGT0k05Wvv+hrR3I3AEoJN6PbOLNyVgYOrFzZxKGz9KmXdUY1f7HodzlTfNDZqKnuws4/m7CF4IZid6VHtEoEOezKXFnlAVSnfDVq6Tr3N2cQHd8z+iz/7OQRNzmSn1R5jhGoKaLeYQ2EvGbseY+yncc2vB9C4d3uaaYvyTyRzAPlmZKDizLOEAPUrquqahGnGD7YQJX8R++k7KIR+WHn0iLdFRkcGBo4gmKx2/zM6e5Z5gwv/8ffntKMVBuAAA="),
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
share === 0.5 && format(share * top) === format(top) ? null : s("text", { class: "axis", x: width, y: y(share * top) + 4, "text-anchor": "end" }, format(share * top))
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
"""#, gzip: "H4sIAAAAAAACA7Ra53bjuJL+r6fA8CZyhqIlS1bb8njcOZ3pcG6HG9zea4iERY4pggeEpNb16Jx9ho0PtG+yT7JVBRAk1Xa7N3UQCaBQ8atCkGJZVJoVshDshHn/+Y//7B33LpdFrDNZsAV0b/xE5jlXVcCue9klq5vs5IQVyzxnv/7KXi8XM6GirHrNXzvygCmhl6og5sc9I6jK/o6CXnGdRnxWOeJ6PMnmmQbehvCnE3Z0dBQdHR2wUzZgU7Z/TCqYQej5/e8N4Y9sEA0GB06kZYv9MNP7ifV/CwRDD1h4PzLzXovU4rO2AiMtf5Yxz8U7rbJi7nui6H9454Xsmi2yIlssF08VJ9c8Jj2nVt+QLfjn24fZFuyzml389npHuT5p5W1/+9trVGV7cdzbWtWcqxlfyGUBav7EfPPq3H9qHlNLEi2yWMl64h4biolzruIanW8HiZl7b7ghFKaoZzf62730wnFK5VLlG+IVIx94RKbvb7Gs9Ck4UnPgZpSrZ+HQW6501Uw882K5KJdagJO9lcyXC3oDes2zQijvvBddZrkWyi9h5o2yznDkPIgWvHREoD6+btlvr9Fqf2eSnbK9CKJfZFb4KDNoAT9GVyZyXfiVAF0SB37TdP66EePrVOYO5AAMfxCa98tcSuU4BgbLRI1IH00GA8evKnlhhjrQadjYeXtsMgi2099eG8Ta3t9hb1Ty5J0GO/19sG7gBYQsZyOK+H82z+bXWgK1z0O2LDL9IGQz8/YwIATO2ClaxjFURIAvs7r1cHvBpjvjFx3P/Yi2ssZF1Ltl1cUukaNCjfybPQmOgkQHNDR+hK7K60q0obozLFg0dtQ4nIzvVoTYg9zU63jWBZfG2wqjfl9nSXKROrmFpyHoCA86cOFz6XMdAhTWFi3Q/CpQHJiYD5NYn3GNAoaDweC4jTZwS1O5vV+WlUYh3i5NN8w3IA6Cjlpe7ExEi+6Y2orXjRzQOXezIDlblloWd1AjTyRPiLyp+ZC1DJ2KKyomiE1s0/FlUrusFOIq4Rv09pn3bokY9l5JerxfCnz8SSTUSpf4eKoyfLzj2ju3PHC516nh8JIXRCVmxIgrfDwolWlt8PESheAjp7HlnPiJEh9vYo2P13KFj8ciRiFNdc1lfEVgWmc6fedgcsnzSnwjuBKzlhVizR7DK5B3CiW4yUeSaC70c6j7lR9gmez0v8qKpRY0AmWj0QQL0g6pHUHSC1qtd2rpQi5EoV1+/C9MMENaQizbY8jVhSlLimyeahiXlwgRRyUvUdmnIPAvgisf0tj0vMLANk2iDQJ8fZ8thO848zVJJbwqWAIT36+FkSsCSGLXQToGgYUy/rFV0nABy13KuIhbCrf9Q9IAEuxeO7lqKJ+hSKPvxg/OcQFwfLZNgiFV12wSTurt9NNKA93EocuOTXfGvmS7E3NLy66/CZGOH42RBEq3xkobpPMdMSVXlfBxZ1jD6jvTsKzbGywEHAmP3KxGie4uHTVvto66qT85boARFpiRyMFiGoDWoybu6jwviJQocx4Lf+9Tcj3e9j8lnxL6eI8fU/fhn04/RZ+SH4LTv+7NQ1ZpviiBV50yLW1pKDDSHCRLoWJRoF0rni8FzvTp7cYta4NcQwR+/t1F0D7RiIVUG38h5ny20cJtfFzHVzN2njkq1szAJW1/bJDdUOCR5KhZ17rKNfK37NXDzmLR5jDEA4LriLR8mn0WiT8MwNqGmxOK3J497MJHK15Ul0L5HXPvNhW3WmYpeLhXYRG/ss9X9vkMn1DVc6Hr0DBiG9JcaMEqv06zXNiA4R4X1348tCEFrsygj528ZwaPzdAP0Dpm25ZbiApd0sw/NVNvdYtFgN03Vmf4abLLnUeWhCy7uIYM7MejXAHlC2VCc1tdBPY8YYhuOSKiGEtB1WcI2hEqiR0KtQgqlySQL0CSoSf+1ANznBzMsuGW/ce/A18cowrVCDBHx0dvP4CUfOPhGIhrI53HWqrb64YNNvZjN/GkY5eSeR8SuxCeI637mel3aMWJTRn4B1/LK1H8uqzApuleiEWi8XUFSSyKGFGC09BmW02ofTY4B89+KCHdH/EKCiT7wbCv8iwWFFri19hHMf5Q2ihbEy1K2kvP0FUSuUbfIYK+/769B6bXXM6HA8usKZlnw5ANo4OQ7cM/fI5CNg4ZvExCdghjoDYeO8GXaBE+vjeCAji2FkkzQPA37Cm0g5qQXJTzqmJvlZzlYsHAbIHbkCdKSVUvL2pJ8aw010tIMZ3pHBCUCM2zPGQCSSm7qyW40Kd+upohQjDozewXEesI5GTzwtdpBkyu2Y3spmxnes1/ap9owPWWbSm8sHKxPCtwH1XrWpOdMCtVAHwyUZHYyAw2PjbtKBfFXKfs1LbJrf7ZZSbyJCQonGOiOBz5kCk0GFVlnmnfi2BJKmXpu4XpQZ773t+wVDFKT3u7EiCUzkgTY+Y5WtFUTHB/CTrbYPikDZYpyiDTZBkYyUEJeVkHDbjqVMm10f6Y1TF98PbFTgSv2YxX4FJKlhBQegkJk7Atyrg5SLfQo5DfAFBEYncdD2ZS6UcmVXOhcFsHwz4yJnMNccSRDAZN5x0cGAXYLyFFQiZLdBDCrE4uYhFz9PSzJ+/B14ZwCTwB/iJp5iCnUlY1q5lMsMheb+/g+vbNu4YtTupyTEQutPgW9R4/+fnJ+yd3acirTREzmrEQOpVJRzQwxsDwPGydbUeDkGXVm1IU9gRjY4VNkk8NiMKW7G2SJBU8EZQldjol1RSEPFiCaJX9naNisK95KLgSChGMrGAl2JrCTU787uSksSaouZ55GEbIlf77TSm8c5Di8RIyJSame79UsnA3oHm2oAWbwv+OLIx0thByqd2B9XtanoOQWbx0IGW8YvYCvKjWuJYmMl7iDu+4p9UGjDb9MJGvOUi7FDpOMYmJD0J8y8tsbzXcw5OXTrcXIUyqg2CtMnGYWvS0DWenrfcpe/nuzeuoohU6u9yQo0D1mMepgHWkkP0KUlF4Yc9oPu2YDgu2f0Y+sdaGNuzn9VXkQylzwYsgCHtYBGtTnXEK1PWNwVgjQTAYy1wtoeAZlqcmHUWCxfa24tKtLTSb9Krn2nFK4bpujQdDqHxoEfCWSzqO/0UuGSCJVa43wiX1y8m9AR3ebSxhKnmjFofblPepYJ1dAUuyhBWyjj+d7LMCMGsBtGVVREfnL2fGvMCJM4F+i1Owy+uh28hQwy6SV25Br73t1nW7bJ50TLDz7ALnJp1GtKLhCtaheE/nnIbKLqxNT7NsNVrZuYRE8DduTL+zuQyvtgicdMtAYFq2jPtWeRcF20br62rkFqY2qtj1LXrsD8Y3Hg1x8XP4tNOwD2r8rYdKSlzbRSnVOVayGtfXVvfb3Y9g0sSB7ogkpjWkJoRcr4UwdZqVfC5As4TpXYRYfQF5gCg8ltD6Ttjdtu7NlG5tLkURy0R8+OOLR3JRygJCaNW25NVq/pqbQ66Xal1O9/bW63W0HkVSzff2odbtAUnnyzB+JXyRC4RDyLjWKpst6bwTp1meKFFgVC6lYr4RcUa7fLPpO2fycnc35FjYDVXQ2cW2v1+rO9wVGbonK5Z2A49y0NVKV3+CtPM9qO3AzOoa8SR5soKXn7NKi0Ioorcb6/3AKoibBWDNan72QFBVXsDaNgFAS6E0rsPFjVYZbo30Sm9ykCb0WzvT77DYlYshrgkoQI4TufO8vgiw05wUoR/U7vRbfjf5p+AFLy3Y1PQScJx7yhK3SVEU1XGEcwHX/osCVpNMb4K66tMwYsu8fGfjA6luO1x8ms2tFeLOQV3b2El9/p2yIeJIxFciofckq/gspwbbuq/d3Nmxg7+W6rRHJqTWlSuKleBaPDGK0OzgFvjWYmabF49xW0LGOj5zoS2Th5sXiZ8lrS9tV41iu8oAHGGcvkOlLfGUUZi3XcqG1QJZ3cAEv65qc/GA1LuNjRILrq5u4VR+M5vqf+3v1+/8utKE7Ou+b76YExqXo6bWtA/xthMwqSr9CGefRoVMBG7zCOwjBGRNRexfw7A7XyHJ8HZmUcI1RyRbobdRmHHc29jsbZjhgN18OkZYxG7X6Sej0U0MrJzuCa2T7M5Lray/sZBCZ0fPlFfdktEqWoAfuRLdYTog7FqLWbFDRkbb2yFbDO8sU52LEv08SxI6PzTGZRV1Et527aABktpQ7Qw2Q8dNNYGylneE7OLaDtQH6kd27BtKZe+ba2UvaEMfTx30LUqVynXRnJWySu5crUdavnj3xrrZ1VtMb+RBGZ4AKTamON3ecdA729YCdm7aaUumlkXIcJuE4nOhSSkF4gdOCnqA4lbZeMS54Oq9PTIRfXDs5kFE6yGf6EFCi4MVhoFxIMALFZhJHjRzzirfw3MRWYbH//N2GEXyNeqQaKDWxUsFMYPkyqWCoUoreWUORIXw2jzjTIFJCA4VsoVUgrgCUzNgCujnKV6BxRt6KIIPkrJtUz9lnqFm19+ogJuX8tKsjr3ZsgIB1ioj3T8IDefgPOzRHS5g4Aua6CAglYx7fO/VITv8CHd4D2CE4f8BG8LfUbQPJ9vo3l+9wEd+V6LUU9aaNATS4Qg+4P/Hw3iAM/r70Qh4jPvIZxIdPBpHh0g0ZvtIPQSe8ALyYA4wDnvL4qoAvO0qOUE/esYL/YSD2UrxjQcO2Qdew+gQg0JWICBAnQl0T6IRH0YTBv+tDagNqBn3o4No1I/uRRP4YKAFqj9cRUNrG24RyVeNfVbjETvM+0fswKpbaVmWbac2GuxH9w4YfqTgtYMVfjzHJvmv6/AJm6Tj1fj5pPYt2Lmc5aLNddfR8G/8fGiZdUA8ZUg0WYFLkRicg4a1MLTiyu/3Y66SgLBszRAw0+o+YiPQGnR+PjJmCq7i1A0PUYN7fAyf4xof4JRB00N90PMKzWbmYwz/iNmyCW/Pxnc/OmzCVxu5soEZRSN6RamHKb5hl31FLMH/PDqKjlCxeww/bHM/mtBgn5pjmESD1ETP9cD2hZRFY9mIHTXIt3ZMENO8nQ0D6ptYEMS5rIRjMWbjHDIIhDMQDG9IgunujIbAmDtxQJS5FY8/31Q1mpIxRYySf0yh2AbAkzbBrZAdGpWALbgMw4CC11w11h0yGBrbNE37w9FfESjg6BEBBV6iIU6a8RbjISSyNf0wx8mWc4Jp2hg9ycFwNu6bEKd44dySO6S0B0b3TGXo77ODPqq7/4iSCgMDH1gH7tU+RR12qsAORsZYaHKb1DZ1YllunGAbs/RwdZj2D//6CggHaDlY2j9MQRqKusyF0G4KxATBP1yNwUHDv1L7qNUGhmk0hMdwCE8T20I4kShi9PHoFXgVXyboPngeImSph0TyXChdNd4DZh8hn9jYIu6QDVbjHKvjkKoGqD5BDwKCUyh4xCLW2SrTTrDNjlG+D35FOxm8pCStEhqLWdXYiJ5LQbchvYygA6OfWhjg0BG6AXBBdgxWxMetOhk82AntIy1u8QYAryHtWeEiY1m//joOdm6ZWD+UsAp6ZN4E/gH1Okt0OoV3vLXEH0rQO1Vcu9A1RWt3QXRrATHxpuinphPNjHmJywN9+eV1h/CHjJ0xrjLepw0g9eMp2ANzQ7u8mvO039l/wb5Uy8LP+UzkmK2yiPMsvgqZtj8QRt03i5mEUQhVc+NtvyeqFjzPXS+iWolKN1ffrW2aEUU1QW9K9IXrqd1tOujeuxDwGx3ijgd5I8ezv8QJGzWtGh6eUfqgINgNny1Fwh6pj1ww3L5pBfTdag5GoeU42Bw4m35HFnQ2alcPSU0wsfZbqsRlfdjkncOmMxFJ2Lbm6y7p+NyeeG479AKFh/OQpntmnONWvbIq2C816IApK1GQi1JezEWzp54DUEoQ9+UB3au5QaeSuUBQ8SSTNMMhiySBg+nZbPpoZ93+uQYi36epTi375R5EtfXVXhcUvS4ouoo4HeyNCWhhTwIE0xMrPQDufJYViYAk7YzYn5P3h2GPsNMU5WvS36ebKec029wi9ZXYmDVC4J0aTakN16Kkze4DpeT6jzb3Q9P8WVxqFMi2ZzQxAj7n9uoVJ9ZXr8c9M1wqej4Wl3yZ/1dxf7Yex5GsiaL3+RTBqKp1MsRAEqCooZJS4ZMoqUu9NG1RKu1uFBpIAAkymyASCwmIwuLK8+1nOOMbnOt9t+/7vEk/ybH/N3ML8/BIANSqdXYNRIYP5pO5ubm5DVeuoqWiT2nFZpKvzF9jhJhPkZxe6lzyJ8erMrYkkcRkd7X3xgruofb9oUPVi3lT/amXIj3m9ABOnB/9HnGVJ/9yPb+8eS6XR7531ntxpT4FFdqv5aIo4pIVhiWTmvC5aQy8Im13qyPcXPlqMZMX+/Fb3fFOlCKd0ie7mZYP725LEfdhbjrJFg8dk9iUzwqlyMiyOqTkwSefSmynKnD0HaF9pEjt8OSPb6nxJLcBKpQRAbSPjfV1cpToiVFjS3aijDFO+S/EKtKbhQi7oJJpW2Z1ffR6ge44auNKGySKBjAlhJ4eLX/TAev8xlEfalKixocZGRAoR7i32EixUwSIyI1fE4Q+400rA8uuaS/DNhrGe4AS8pR6tIWXQD+EIqGOVHZ28mJOMhlpvBN51Hn5mDUWJ7HP+lNYgnsdT7XsncV5QQ7rZ+CbJTknLJjaCVnqceM9q5lQC+LbIIGzhrpNm1AQ/RkVNNrm43S5vMJQ79lnTbird8XxpxhDlSM8TerRqwNF3zV71zB3xI2cP15R5uF7UMkTLvi4A6LtjGZQc2MSBlhZtyGg0KoTwa0v5bEwKdjgb4fQKvJHL2wKXQ7GDH+S1scw3Q3ooFQIEzH0csvDLK2LpZNz5xvOnn6LsHclj1lmkoJc6WIxp0hvBvtI7um+I/UXBx4loUP5qzEkqBhc+RpkSNj6AYhSKgCFAgjAKsncFdVRkcsKE8o3Z010Qk4qMtwAMa1uw4lJqLrhRSbxYq76Z1K7iZioMJ1MY1ek1xoU1eZwYHwrur5ntnrF8UNekPJrOXd2vb92tqC97GSRpq5twLJLr+avoVDinehDn6A4wPqEucTym+UKDHLefe5DzMzETJxwy7iS86MuaHCx49mUnjn+5QyO8hbWY+IdfmGy8XcEQjnaSCByqKjgJIPVJyD5qvcbmWvLlJ/xdNGRi6g35BZMlq8wy+jeq9agY0zImXRPIqc+SPIXKiljSVLiUTNiyZeXIK8l90TcFcT7HLcl4RyfnS1kkX6UZR3fjnMKiBe0iig7WZ6eyl30F6SkO1+W81cmKXLqa+iZMIOqYupGVCIP0d8LGe+5dI7wqi22hL9SQJ+9L9mAZTTN+uK3wwhbZF4KmqVlALLAr6uH1jH58bG8t7AF7ZdMsnfC2wCQLasiP55g2nvwnmjDOpP5w4YeiKJHJ6/5anTCu2ffzKBHDh5gDL4rInGQo7ujCOHSo4nYnpFk3bdPJJzolFbs0awLuU3LSwZYfSmMHrc8OzaVXx1DZ06KslNetkckN9Jg3CrYVHmt0Bv15oPSz8ZoBYBaExKG70/Hw4yuHRl+G9EX/y9XImKY1+Asezk/zY5qvKFtuJ+EJRqCy0vQFxjiLTDQ673xDFi6I5cPfKaLh07h7eB/vrgX8C0RRT0MsG9pSUFBjgzthdkLKs9JFtW+fBXvRhovfDfGjItVTks8nZ+TxNbUIAY18q5mGv/L2UqVXUAghbot8XyoysTGLhS6iEYXNz721wS66rawXrPAsx4y649vrQnwiMpyuHim4HzQt8SxoH8NwDmV1UtP/bNkkMRT1qN3qtbuPvW/XC/mV3V5rhCQEwIO3g4WtBda+Xdx+F8sVq8Xq1XZfmy9YPLRA8yz9wE3czeRYI4/q/rLOEwkmBVe4AOlC0+LZQ+6ZYe++QFML6acEvn+SL9gtxWkWXg8gRzLLtWyTJczCM94DLoixhx4lh+/qJhuIaqrWWTj5oYyfv0iMvidi7ikBdlsbc03jXcgyrvAg/yE3TAG2BX4lzdg1OL7qetuyIXlbJW6f3XpTTOdvBJ+ab7W6DSgRAxb7QILRQJPge3yTAZRTQOIpsnfn9EtH76j0Zam2wRcodvZVQBpksDhNI0Wwqi9EEbonaX1vlUDHKZJR3JScLp4cX05V5lgNzlHixfKYAo9d5EtNG8CV/wWpSyzBa2Z6gIpxLodZMJ0g3RizTYAaeLzNt8WviIoGYhtnrFMsuyLq2nqdv0cn+zj7Nf5SUjHp2gpVemdEmXeCBWKhX7hNy2JG9wj4ju/UOlv0YXUpLWQgGAEdGCwaumzICDWClcV3sHi4JT4uOIONiEyUaJ5miWzuNVSbkZyx9oJc7fBFoMHBe3JhGUaiPwXcgNH2YWcDapF+UIWolFQIx1JDotpERa+8Rzl2QLnQPTSDuAjAfq95jaBBfr5zbriO79SLsFkLIRwdMLtHlZ84xC5iuSIHdCv80shQrpOthgj66hOdVtpO9oRTesaauUN4EYkTsPZOGq0jVVt7epnvWYHZGJulqZPaursh4HYzV9fXN0EcXsh5mOBKG03FHgl57IK6PTiz7qlgCaV8/MDqgz+EFMcKt8sZ7iHsL3PoAYwOb1cvhYM1aNgqo0hd5xI2UIOlZH3C0/lwE2hE22F1w4WO7QZeqQOMZA7gTMM0Z5YSxrKrQ8LaY2oqGH0YzmpWohu3IRMEiair/0ZrkmSaMwG1XuPk2gAtmjU78V2qlRCfDLh3NiB1ElITeptIo9qbTrHKpnBtdCLoApKFCKZIXsd8hb87crRD1RJu9EuR8mNuQCp6mawi6Osi7km2mz1inPkRiROKN6i99U6SOpVzvR05N8ud3ISODjJpXI1tfPjjAOb7rEE1S+YVejLnGFTUOMa2/NMLgXihUDI4qT28drs43nUhO3W8biFTk+lObC0MgT9WBluXp/le0kzid36W88y4vevc2MKqzWmAUzE2SJWZxFnqPSLp/Pi/HRZgw7weYFUAKoBdbOB6QyigNPlGQxZfP/z7+TqEsdgsG1ePYTVcp27hwG/eCIU7JwUTBcS3dWnMNyVllgLYdletyyM28AZddi0UsGAn6q1bewLMbauIUjZ01oKZH+yEgV6EwfaMPBlZu+RVNFAjmf9SKbqAlYgI39ZQ0n06/pqCR88QquQKkQc4vUL4SdME0Mvyi74IR9a6/ZIaTZWS8UrGVtztjx/2YjSywcY+NgGofZ8yQazwk7LOCtMb45WrFEPSKxxgrH4utILCKwBPFOns0mL8qkvi1vE79WV8M11WRU1mn2pyqbDXmCXotKadPPN8hKvHp+D8Cvy8pbBr2uRbJxDE+aJdN/V2A70bdGrPrP0CukdjFQ8woH4zxTNIoSfkRLrWpFY9TGqquab1/taTtCWB/uqWobqKBbrvi91g2aZ139uSV3NVCjW/kBrKxsXa2tSrM2UsrZrlcXK0Gw9kn8yCFYwAtj25ucnEYCmhMY9wat+iKrrp3H1F6fgJ/TAJUerP1XoKzI3x5HdKssJixKpDDpjINrqlQhz0imM38RaXQzaHRnA2cnyAqhth6Yto9B8MUOfvZARPN0EwQDIY8SVXvD6MCznHjBgXCeNMVM1XvqwQDUgp7pcrF4V4GydcoizK4PHgzsA/JLfTiZsivcAbn+CKfQtCjvL01NZoXxSsVLeuK900TipsZyJ58CpuEovbwye+36xx3Z9c3CMkENltpIcPhS5sO4tAExJtn2KeZrQCnzFt2sHESV8hSeN0omGTuzmUUDI94C99OnsvH9QghThsOAExFBnyjqrcxW6HszAMakhZ0LWA9cL/SFeva7G/WzzsKMlVJRx0i3vobda8WZALwcRhmyi+SXNvaV10RkKWTr/9O5TDWREzz4c8F6NWwQOPhguw4jspN6fLETkcy3GC2E+Gk4Ap99XbddGU/3FsMJHAAyrHGIchleeHN3IEMIkeY5B9U4Wq8Iud15H8FnxxqiAtDgTmvVTXsxW1ez0iubFOEATuqDigd2aDjoPW0g+HMYHJ2HVoHuIyvKryXu70+qRnNCesql/0wr3tdswM4D/+3jvv4mq5Htjcaf1b8j7e/PHnhMKbLXnnR+KuG1z3wK9PR35wYkBjYQak/IMmp0ZYcnJgQ3yU8WTOMs2WreAEgGQia/KoinTS9sKSeFb1i0VRh5Koj03L1RNqOjMT721abHksA2X9jcLXrzSSXQ8E0FynTEu9dSHa09cYx/Olk6HgtvoS3CnDVWKPrh0agRV+fkU1P71xXhHSrK9RwqwcTnxDP5SagpipixCr6G7wb8jEulcZHu6vS0lVdqsu3QlOMlKn1RP3n+8zYpYZu8hKir19SRd9fUhWIO1zpGejz41LnErTtyR8wW30cyc3A+X1wOApDQSankSzfkEgbvxzMa1KjunAcv5QXxErsLlhroyjpi7tkbEvUeWzBnf8VW6uL6U64ctU1gb1HEJpc+nUxqZ0n6rwGgH++JyfmNAnQ32FTbMFeK3qsiRowGAd/6jAB+7LMbIBtq2026/39WU7nS9QS+nJBrZ3qazHY4ldsZni2xlDtyxWOza9uCwZ1gAkvXCBWPZQRQuPNnZlTBOv3PigxNU9iJy8z77sPi3a6Og4c38yifDLwrewJ3DzMfh9QnyRB8A7w0q0oGIxofL03REWqJtr1TEpyleCcGhaYM4YCKV9df+nVYLdKKJ8/n8ZAWDzhMYjg4xrKOOYSXygpPzJN8fSDVXFSWhaJA7Hln6lZmP6nCUpdszbXUHGLmfnGw0o3gegmZ+f331/SnWffAGs/G6svGi4jskH6rjooMgZjmfHoD4ZHlRfhZlCj7GU7TkLRclS4sEMV/LfDJKCqsULHvDkeIni+OrDazFuzMBR/Nj2DlK4cANZdzO0/tyLPdnCd6dswkcsg/LueCO3+7nZFx34BfM+PPwuTK8V+780dq193dy3Wdz3NY5U0IM9Xg4bEfgOqddt0Z8JbHZXE8ORwL9S+nLjTmLgWCVz9Q6j94gvry1aSIpgzzXWmgK/F0UdGci3Sn5CydwabBfR+bfCDs/jTto4W7DRTwiJ+MQ82E5VfZdUDZUPzcQFDtX894saLU7oNvjiKP0S9XW1BFjvXOKQZlHsRNBpr/GlFVvZKw6/Rhqy6Tl9dkJbzxx/THvD72d92zi1VWN72IfqsrysnkbHpnAxxDUV9P633nIe+szHkQmnfKV9SM7Mn1WaPO0r4uT0ZspZSgboZRuanyH2OMRZt9IULTn/goXPQiA04OUb2EQeJ2SIst2Nxz8CXBVon+qarz5kxW75I8qKCvi6LEWxJe4mpq4NzJ9MavV7Z4+AlmHVW1EH4xk6Kk/NACbVr2LfMmf3zKEthsAt7P0EpoZU5+ZXe395mEND8odohXDaqAAH/yejdaqxlQsoJSxHeUrGJ+1VFjS6nApm7Ixxn1Ifza/e2XKQRjouunWY9RfEJCa86XICeSt67KTVoJWqhqUPUekrO9k8h1FfWBT/tUh+GTZaKf6J8vCk9V65FPJWQotyPR4I6rX/+6r6qhaToeBzKQR/cUL207sasTpD/Xu9z6u3qPHcgH3MeM5iDfXttp7/KRL34GPY6a+L4nw8ozU95GqhT8KyTt0Qc5kfObyu32Vd3oXVP9kRQU3POj0H8N/0DHA8xBfd7RWshuz3dmzHdPnSUJTlzq+i6N9kULSR6bK/XT4qJ39UCxgP/XpjIDzpzPh5NPj/AeYA8qIXuIt6xJPN9dCIOAB4kQmoRJYonKC+Rx6SBMsikEydFPBS9jJtTBn49X1ay4lhyofcmKNNZpFIjBUCYR7PozAX6Wd7yG06AEG50iaZO6jFTyw+l7axRkSCpClGwcobVK9qBspnOxxZNRqIy3vjOqpb29EtQp/lfv6SrfpleuEqBYJeEA9VqnrUQX9k2YtO4TbGn9VLUB8yTXt6B2fBOuv8HCQkOl31P9RccIewmdnDaApogi0/WQHg+OdcDtErqlFMc2pXxEmQR10jyOKOlokh5mjnExpKXu2xslZ0CyHv9v5T/GzRxApd/CY+1XJToyRE3RzzvatOEoEqECQlOAoVXJKPYh8JdKBgEeyDQy8A/PozdCrxGO0PDwtqey7HXfee/XqaIaJwyekAXES6zoAIFjHc7fK8TV255e303WDqzxIDnKdex7UKWj8vMiTzRjIEtPrPq5oPKyFPvBaZRopBGI6ImPXqGqC/20FVE5EOZsK0tCAamJ9RYfZgi//fAKjYzm42IGqEz3s6K9PIsGytIfwbbjtgMzfnxZUX3Yo1lphln0amJaVcLpyEgwugQ/6UVqAOP+ad7A4WU3ZKA8haRbYFLSpgv+bwEGKSOzxNhfPuuDmXOPUK7fzQ0UeIUEXyLIamzdZ6xW9pqIjeywcNhBuk1bBHFh6rBxtarfAG0235Kwsb1j6M2JQbDjHI+cmh7GJoHUUtrDDbkv/bB4iK3h8TO6OZUG0qutq5ZquPE0yjgfNlZTHRTUo/73fUZQSOb5QPM/UuNZjbp5W32tzEZehASFNVBiybhzcC+nyCzPJMP9YprzzACqhAq/pORGfCByvjqYGa1tlLwitThwjbO8fxzsoOJtFu346S+CZBU+AS+h36OnyFLf5Ff28ikzFD/6r5Ys5LBzdmjfoWbho9gR4dBnYibw3QQNtvDcyXTJTApNy3e33WQooBkO1VyseHPPLmaDW00rDjq14oadARrCPHvt0dA2vuq1DV62zCJoBzJK+CcZr3AsXRE4penNf4rL+4/X5D8uTJPheYWL0DRZNjPbdRHmERfdRUn/LmajRIXwJwHtvy7oA8hrIgKdkzpq+WhlV3IZHHkWwgMGqaVcVd6gxAmjdrJssMNpaAQZ3fY+BCMqv5XlbkqfqwSpBgWDMRzXMIgGf6mhA+CBHqpJx2siGrBQU63cX9x/nYk4DzWGfbqzRHRgsHc95ANtkjhxGIewUWHWz/XFTnhA6vXFOsQ1Zzyf14zinnqW2f3FKC9vqgpglx3UwgRIfNcYN3HUZB4GzGtX697AqU1+Ak8ubAy6b3W1oyeseLvxUJskEuUxiBI9wJFcndWjZl597FTK71t1J0ijF4kTqGDRFxQYnmC9phwW8o6E3uasYiYuGIJaYcNVViaShfHhjSd3hoSXXg3ZU4q6uhdeWQ7Y3wvIsGTonR3pQPtNzVno2LA15AzQ3aR7huUSPcUzepGgbIrCkNT89MRMFqfypSsHYwk+HGdmSETYU8KXh6A7Iw3aimz5jqheCrO92ElCubsVX18ciA8BFZuOWdhCTSm6a/sKboA0T4cWVUF9rxY33R7b7B05EPwLDdfkeZ5gzx36W9fCl2t3saoS8YV68I6vhEOztCNmdEdUelC2qKnMaSVRmhqbrtEIOXbNZa6P94SsR31wzCnQXvbk/RgF07dgzjDwF8tsTIJa2wBcAVISJ1Yzk54zl5bwY2UYaUv+ohSOhuHt7D1KJjZNx6U0kqmMQe0+7t7/eWh1/vt10WKK1zXO1eYPYRMRKxT7xV/rNzF7k7jYzdzWf3WjuIJ2eqYCogl7WFVmvNnqVD1wgsER5wInsr333Y+L66b494iDKLYLccpt4uT5G4QVrCJ9ez26+AQl2gfo7P8oXy1pqiVmJW1+IZ0JmL642iD55Log9IPwtDC79ZxjerQtPEGGVe9xtGSBCVQJAqHm757kmyySNBPWMz6ISo6WbwqJUDEeKRp2sZpXhkdxJ5Hiay8MNF4AcQAuPMwytBdcEN8trmxRiEVgJe5mlInOdOF38/VoS0abP+QJlT+Gx1rpxjvdRP5GkaekAusFn8Fo0xwQRu65gckohJaeQh4L2qxBWBibm7Equey9ecmsovgva+47RfTJFyZczsAx2HZrUzV2MO1e6dvL17i9uMwJo0iAmHBW33VtLOsD8HmDCjZdkgJxbXuUwwaZBAjRRKlXK8Zy4CwVdZYzzP+rNykd3e1+vz7PetpU/Vf0j3om8C5BHFEebG4+LGCNOQeTPE2eewim4kHpcUpEYS9eD8j1uQtxSxlvdQFjOCVdSpBiVs+CSTtKFCa+t9TteTuCDGy9ydxCuEGehGMNr12aGWVTduU10U6Y0imjEZA0n/JXLDnt1d8lBAvp1pB45V5tR0bNlpKLv/Jhh0W+fij7sa2EjjC5hN1q//YFkI+2x0QwA/wY5Tq9BKKHn7XRRrxhkAPRbcDSjMZXRGJp63/Z4MoiBxTxXu7ageYDItEBErs9WitnVe8BfvTNnEVMHNeIHZZiPH2v4JEfp+ku4BeHhoWlY19eDCwALzH/3owF0cy9kq2DqeM2BadXwXK3f9WXBaVkmdh6CjVnPjkK3Q/2sOhU8waQhvutieQIb9oW86vEove2AzBiAmuJtGUHBY+m7861Mu6PYF6TckWcnYRlEukGaf5uJ9a7dMj8dyDvcxHUDLrs5zHaHXlzO0T11VTfMievoNvNjxk+/MxNOeYpz4ODZdBawswv2YuVSVxsckOAniBo89heOPelA4sRzvntRWtlOSyNbNrQAuWs2s99I/vzmn+c34VIlXoQyA3fhvsY1wvRgB/Ey5VpKpn6GNFqTlfe5IOcCQPdQRHs2L6VpuaZkM6Q6tfOxx9V2UBdq8jd08cuUPyDy2e9XFlrLvRWLFA7wCobgDoEdvc7xUc+J18lJ8IisuMYtpYjG/cRa+qT1tipL2pmLn11vtDpX1xkAHWG5cpilsGhpjTfNP/Kl2xJ00pZBYjuCStetn7bSinQDvfK1Yoqtk/QkB/C4enmv2h/hudJj3vUXlTB/JEmrPB3dcm2LTmcrxtN6QBQNMlMDZUoJ//N/+/9EGKF3jkVAkP3GJngDtOcmj4gXevz0rlip5YU1qJQ9bxFpqbnWiZA1vOkujHSzDI1mjT5h7IU36p0zoUZarMBveWFzLS+/I5PsC+SoNjsBfnjgNiK0v24G9AZb5INxhPSO8hZiiMIfdjERubnPIK9b2kG/QqssYSNgpf2s4lReT8Zsiv2Znx0OXnoO5MC+vDo4mtFV6zjnvMQR0vKaGR+mPe++D3f+vA29hSV+P34ijVr6B1I0SgzBm42hTQZVgRVKGFQnOnixXFnon2/lVaUxpQGjSOoZelVRUxqAmipmg7KrMydz6KMFWSlvQ5pAS/B7BlKJJ9FYXYOWIZFJhEXr8acjqTbhNzQU3GnPNjPkRULhtYCOqS58+rGURgIS68XyhVdhw2ytmawQuBe75Eh99moerHr0Fy06ZhN29RPJ1j7DMaioIfg9DENY6YOyPz7p9O8izR+ymCbAEXsbGZ1mHFYqFAU8g2SoiCIphc0ZkcdvFSnYtEJyGwqvzTHwoU8xM+NTNuYkPGX7DOH1ulr3HX063qC3fALl4bEghD1Ulh5Fz5ttFUbDwe83UREbuS0xbcp/FajGmmoNsYImCNuJGiuYeMDQeszG8V4ibYmuJOkcF0KXEUsbhbnHVMfd/RwTvffWS9aJnYRggP/63lR3WJ/ffCE0DpTZhhysmPHpsdl1MCJqTTPLOvmyvSXnjnG1sihXvakR3n+Bm3e3EignEBtZA7eaIgQ2vbfY91WxytgiGnZVfqFktZvUHdDee1qMxhUCXMCiDFBbCsnYgT85HyRk7xnon3rDi74SSdfoDg2/UZBPi/iYiJc3uuOnNpMm5X5IL5dqU754/cKverjQDDmaX80WJ3DM5t6i4KmnxrPQUmKeqzM5uqbhc68G5rPtpS707bPv/Gzs7C7qOMPa823Lzh/TLy6d0YK8UDH4LdeAPCDq94x5kYm1lT8Totod+xczn0DQea2H9veFF1T1zWbQPY+tIpVP6miUyJt0WpCgHqJSGhKl1xPGNGZSG6njTYxd8SFgwrxYUx6hg43g0thd4yJ4jwV+GJurXj3ugGjRrBkDcCrpFlb/mlk/Pw6k6P0nClhak/BkLkZzMgI1a8l5/AH+5T8fyb87GnnJLQ73RiGIluPVi8sF2K8Tob/fbsvd8MYqvMfxrf8qSiBxKLBiaVpAwnUvgzT7bQEu6bepYk1bCX3PoGFVZCSsuTU7F7S8BALL1ib2qpu6WD7a2m9vJ2v7kWtn6eUyzdrxfHE2/uBJ9YhzJWU4za5jJ19Gk3z7YmcupC2Ux+ry7xaXAkv2mHtJr7nYw65/CxYei0xM0OPLXFTGh33N5nHdbSuumB6BMoeX8+M4hwbpN5s6bfihBzDRcELsngcU6hCGK2+VQCp79ZE0DqiLfk22obwDloBb4fI3RhniccDRqOaagbGtoF7AfD/79DIzKi1yllLy4fGWeaFeHwKmZvoOlYUVyrnF387ph90qnbVxWcWYt6V5BsOSHcyCFwKLIlLdPv0EoEWJyI4cXJDHvgJM8hXw/f9Y50tb/ZMiJ1vf7je8ee8EArAt39VDLjeQsWEn3HX3zkflTnotUQPMryhmiNdonmTWq47W9TpUkgURZc5XQk5z2hAhDJIGtMa4CDgw2hA3S6eumLSHvBqE+FmHiJ9lgNfyI5ZjC6Q9ooa+cgmzdl9Y5XOP41G/hGNAwydftg+8efy0Oj+L70wM+FpkVs8vBEG/P/+Z9y7L/+lSpJ6IXsJwWrhhjp980HCOhzDodEssyIE+Hvxr8iQ0ixlqjO3KeQygqCCecnV2JutHQGAcu71z2g93ln06Sh5GYerItOjeo64gVeUigp/Q5SQTxZLkb5UrYN946m90bY3LY+Gk3IMWsO6wU/2CMyfOn54tl/KWNCY84zX+12oL4Ogkn9waPvKjFUewDyMcqmE2q798qvygfn1SlK92LUsvJLpj7hi9XMo5fGXcrTnW3lz16Oz68h2ruDP4O2JMeVCpNgs5tTHGlGPS3cGmrKODDgt8JsM1SQZoSLm7Wy6NBZhS98TxOmURhqce7sK2t1KSc8r7iJsUxGiYKalmnC4+n1Yljx2NyagZRw5+PdFZ4v0L5jMqbEc/IVXXdsxbODaCd9JkEm2SWLThetT6NUHvUY7n71BPRhJFLflzKeQr9N3tPh1BoyX1yQdMjfIU6bEIhlZ8sinckQmtcmNjKyE3Z++u+uqaEdnGM8ZjYRVsoeQ6pPpEW48hI0ByJIsygqtM4QQ8aopZ8xbshXyoecbUeoH7N74p1J2iC2PPQN+aKiLLCE+Mq6lf6W0MamceNfUp1LZ0lcuzJkuwY7jTtyM8J7nWHz5YIOsxSyOpadXaOvacCY0GLe3dnmUtpZ7awKhlm8kXW78FB6PM66sk4XouOL6XSoDj9RK6Nh4rQ37rJRfLg4UhREACOZFsoHFPrMBJUImC2kiEXNXT1yLSM0DqVuepf0ojsAoqK2KQd9RDv10vhzk+iaUBPloJx0WKFIUB7vfFYDOcF03mGm98JrQUeu4WyByfjJQXBWtqafQpS2EakUbhAas93Sh/1B658MO5YReAZORarZRYB1ILBysn8bCNib5uEW35kxaGOEyxwcaOzUnGvjux7GhxQscHRBm+WltZz4avBclFH4pZMWjBXYpX03cTrb1rmdVUwbjmdQkmelTZ7T5GU+vmbvTywI7i7GbeBvQAGPXtrR5/F3hqvKsrbNyL8pyxoxHj8hOxk5H6UPlHF0MqovTTuwTHKNTaUrL6rtZ3VwhBeGwpuGwBhaotnQR3lVYKkvNTtJQiR2LkTu0+u4oEiUjuJ8RdOMmXSD4PO/7deztpCulkkm4LRMmVFKvb2EJw+YxlcA+G7lCh6/Fa/YxcysRdit/gQw9KAueettwATXhlmyWG2u9oJWMlfRtG241CErNnTn2lB2PbNLCDd1zXDPuSvH3v1Z5KEla0Ytef1os961QsgNngF25Jlr8+LLY9Vvhd18eWgEPyNQj3xbRXDzPvLkxVlMJx4t5s2MhW3MQJnc09SQkF03r7mqsKxcoW4mlVC6wM1V/MpdbVJcM6qJsb9+7jB7C5g1klJyoeEYf7IMox/bQyuScuHdF3ISe09KZIZgkiFSmukML9fqS5cDcgIOUfZfICc80CrEgBQGvwtyDqA8hc7tlqc1ooBgOQlf3UR1898N550kMBuPMYokxPcpF4PiYgS6DQD3zubLAPZbA7cbRMhKDpQ4DHl0KOvhWETz0pJ49/vP2HCjFwgP6EAF5xGlb3JeKyx15aEz5y42L/4hmg0uRF+88LVkB5UlZauxrsYpVe9kPrsQ12PCZ4ob9kg8Jf4JKAPP1fgP3vPOcKRTvWYz+vJCLRalwymriCkVzttEAsSIsh+pa/78vfD2kouE1NBknB50f8fPJkW8p//LEmbO/3bFUdiXV5/Y7KP/kxEd9dHqEu6NFHPDK1sPArWzsOR6PnCST3W8Cqkxf6JP+vAuB7Fhk33olUV+nHqm9nPrvKBMcEWG1ZS02SIrt02DKeJhYbP3BOaylrQ+lj9NdkGf7ci1NEg+3Zezj1QTzlY0mBLBCZsi5m7/sYi/PiGvIofPkjO8R/LodWuXGUQ0dBI/KiYNfUaH2CKTADLOhXqYTZJHaiG3BmQm6DOurJ2zZIpvXr3cVshyZm++NbNr1uVOo3LC33bsZWofWVRYi6nL0Zuwgysj7nohwKe/JLPxWMyvrh8N3s8lJ/CYJ5OHs6ZF/5SeGY7hWqXa60S2s/rKZdgjHhsThd73K9bUUUMX7iI1i0AHV83BFU0QiMUsILP4wI1R1P6jvyrUquvXQC4IMfHjUFz/6MpFVgiVptaSpIe2iVh5oweQVr1BfcEufGJqt1/ojEaPJxK1KNFvJUZtdNr7iFHpBij/FisWWFzX1sA8aXs+Y3MvmKrxOBnZFNIZm0yPJCjlc6d40H1U1TkzFE9Ado2kOm38W9zbqTGzzNfNBEKbEAUJmUhipldWLUhNUHalPiX7wYKKK7I7XPl3isBTrjpPC+8oMrmYrqQ4EUVTx86O+VmkDTbZA+afrjbhnP9fJtYkRppWGiToJKSbiTftueKhz5uTNN/dpNrdr7IBtxjb0HUhPMlRbOAevhzL06SUeZfV4t0VzZxsNELmNPQru689k6DwQfIkUYbBxbGz8mv7nART+3MV+dOJSJ7JZzbkxj32YQUG9pxXTYpdwsnS/JCh9vzNaSdC9HVFCyHySPRYEOkZgZ4SIiGfr4OF1fTWcqhCaA8GQf6wqQ9MLzWze4MOen9kvfL7yobFpstjuek4R4rdJLktD1dfVYXo+O1n+Tf0hO1n9F6n/9FomVJ34jzH++niFTX5v8XDXxMXB6POKrU2xfHBnUxVHh8Wuxl255g8rKrQ8tQDLVNorYXbqL+YVDltMyyiVSv+WKQOCH+CdnkH7DdWxJLJD9K5+f2OeOMxdaeTe7MLQdThFNfwvIBNwrUcwxr0RJd0FbiumB2j1FoUREXX+Xfmfkr0ul+rRVz6PylA3H6tGMZpCs15199lAvRPImP0RZnJeqafr9QXEOkdxqH2Nd1HkMkHdR6tFK3lvxPnMy1iFGMMJAA85H0jLrpQt0LBMJoB76/B2adgq/SV1i1BgZTlBdDd3FJRxvtjMzSZzetKUz5X61zLRhn2AP6GQ+Wb/ceR87bzQdev4sJIaAL8cyf4bYNlt8xtcHb8y4L5YwNf5w+n63U3d2VDvBXtjjADMUdPLoKmY8H0D9yR4rMbw33cTF7nixAuSAkvflom74nENwfRT0i4iTheVp/66W63/qJp8drca/IQWHitJe+Dd+8oQkQjM+kcFiJj/0NBTBqSWz22R8y2aFICfVv+E2s66edJT6sNsInAEUkMnVP1qGDO/dqOz6CsrF5PyaP1JEru1+VIFqOy4Bq6Vh4J/9NAzkV1iE4t2Dm8sEY58Qm7DDXHr2FywRbZPlrunrOwN5D29ZhVYX1Wu0BOrLS1rTuj4Rj0a3ltxp1r7vZDOsX4pATaDF/F933pfU8RbSm5jxr4dPvf8Dm76xyXm4uc2h5g6DPcGG9wHONOByTKqy7lPuyaPs3WhP73En+5j+vT2nPfxL2akSEFtHpBR0xL7391U19uQu/RZr0liInM26x6bYxjSl/Q/e5bedxI/Ep613VbJx0DeY7gj2fuJIix7gUWlnGvczhheIr/iMf949X3rIFN0/q9kb2zK4a23cLyChv3e7kPd0MRuZUO/f0rlq3Uo+CmuFNLL17rs0bT/XH3V4swChaxNTi4HaTpBijc6/CKf/5sqQNptNs/4GZQSyloq5SGQd1v2vtgGD4O6okzg2OqXWqAP0Zn35x0c5SGXhpcN3opacOheKVRieYybavbMuJKhaF8W9Mi8DTe/mjANS3l2YRzmTnrc3fij66YrFyQ9ZhewkJZ21k/l5FNbqcaaHHVxj3dl98QYjVClsKVbV+Q1boYhtxB7aGmedaXxL2ma86wgVwEXzxRGqQgO95CvbuxsiWzgUVt98sjp/Wp2nX+VBG2fwE+EC0BLZyPIM3sRZFet8zzWGsXEmU6rW5KVKhshRLK6/l3Qt3Hut4d1LFJGEjQZ5frXbwxu2zQ3pHfR9ijesweLfePEChdq7sSZWLVFnWPMQi648dagNhghMBzWKd/zTmOw/O4+Nn1QA7nDTA1/xpHOQKWDFYdtr56PsjmOtfVxNN6HsxssNUXHdIQQIEigBEWvgq5ONfjj5CA5fn4AL7uoarxVT7IZbSkGKQgIPVzPK4QpJR7kMF6L9qoswg0mAXm7Iwfmkb+44GvI7jy3IB0FE6BXbCh1GjY2X1XwK7W3J99Wd14DF6ZZfAks6um1kMsLOcNxxSHpAOG6tP60KtAogDgOLYhTroT5D9Rpr2oRhH9370jxI4hQB/Erv7yk0elMGShMKCzl5m9aM0kxuLZaWIAzMzz3yz6GFAVEx9XHic0Nio7LnP7/Oo7Rr6M0uRT/20t/3C0vB9Phoz6pNqc9mTMu05Ks6ZbYBwOaTWcvmiifWKawGQLiC36AKgo3RO7irkHd39Tu8uOYqLIvzX7AJTH+lfNzXOlGR5SbqsbhwykUV7vyU6bkyRdDzuCNuIr0eLFz+Xy0YWGibTiwOv3aViNsC/EwOo9KD9JuRYwBTfK7a+LImCbvSKEaLcwdeRFl0+OvD0qBXgbpBb2G9C4rkJruPO0veqG0KGGoeZ2FjUOzy9QyuqKTqfCU/pMwrX5do5XaEpx21o3PN37CfkSMJYkq3gCkdvAFF8aubeboAWMGIm5Pry3kGieOl3r7mH8/out9fo8S2zsz7iETWq9Kezt/nLpcrsC5DxJN52rnoYmlM3fFVrvmpoKVyP7NaR2X8AOh4JsQDVe+20Xt/ezu/D9mCYKMNmtZBXVs70nvbRwnUwk9RXaZPOTOUdJ0MFeuiJT0AVYN4zHsmIfsTCL+ulp7uTyC5cn87upmWFnjxQptZ4/XN8agM8U72jm+rbAxJiGdTbk9VYZJcPeptNHspjDfhuAthJekL6Ao+flaCnojEkxtsaPRCSby3IrsQyQDw0Fej2+kvZlj3x1RC8onLl9oVWAu7aK42l89LQ3V1QmHf0CLqdsGGMOHBTMip/vRHb91v6mrPPnv6ySAdhmTUUo7NN4FKsf6hSSl7UqybsUHIMuxenhrX1rFTOEpL/gsmDe2Eos44cUC4uv8tWSfhZsCx8Y7OsdvVHj1cv5xs7xw+9XpIL/vrsL7RWtJRn69+aVlbFay9rbwxr+YNZWnrkU/37Aq4cdcoOMOk7J196X+0TSnKgCVAU2Dw9RDJ6jLb0vntemL/ERapZQfc+jRaNqjg3veAb4xOyfXA9pP2AxL7x9tAOpgJPtYh696bXZmKzb1MBHGvInL0bQM/vMM2sNi30qXHKYDTAdWqYQwzVmMOF/OP3LyPBAr30NE/3sBPsa7V6R2+KgN7FcHwixekoWIApMWQxWI8mUe8CERbmEhgXPUsUGbHBRT38++dCLWMdQjGOkYg1Bxcg/Ijnx3DCsSzazc/g3JfU0AkF6HoqHvdPKk1Ino1NMxyOsKgrSE3zKAAZd6fRjf1d+uMsb9hHemhggF9UnnqzFPxkgsrIpd8Q+KUn8QbhhSEJ3Oby2q7o3GH/WU99FVhlXJhVIEvAPT9Y6vEA48yCZ3vTaZ8o9xuctTZ87ltbkM2mT/9Bb+wh7zNsLIzlLR5Ko0lh3kvDuQdbR7R13eyeHybTVOoL5j0f5YFZLmP7jaItFFsNIh0eNEkEpXAP5cF3CRSQHNOIq+FamS3hq0laQvpdpGsk1ss+uWsNEpkVml3iFQr42mIAFbeErX7YC4Ta/nD13iJindD1BzjIZGKqyFO8aXYQert6XhxeXyW39WYC4eVv6kewPGN/r2cCvRw55tdHm+EIXmbIMjZUlp1b/15W0rI/5o62BoGE3aHjDHV4Uir5UiTwcn/6ltVYfVkeCkHsRiIc5TXeiBzuC1GU3jl/RHz54tNTkTd3mEqM+rnhWr2E6QQHRUSJsUhQ2DlKEAQXFy9tMcG+s8cBDjBofRMIvOd0HXa5fLVfAsVRc7LCIYF2Mdy2Xhca8g2550UV/o8r6aGRPQiYi9G0KZ5KDE4z45YjBxXQhdZH/11ZCyKKzP3l5fF6ztZFogqM4CbFzjjYcA/SZ65btcJhcjg+vJSZvvZ8kz4tW6m2UINNwLvd4nYohBNoQ3c4l22GTHnOYbRYYVahLlEBrKdGEKtx79xLhMC2ERMoBfwt9nZBjSBJ2bHE5zEnMcf4JxW2wb129svJs06lHtDKCpvquYcEYv1aTjfrONZoVB67nhYNZLr8ha7WH0hqkVAMtMAfzrSWpsdoGjHNDnwYiWokp+CyNLFGC7wKF7wXfjhk5ELQB43fhvFXvSGsUm/4a7/tl7LHo1qNMUteuDy/MAh4ZbGPpgDCdw99rvBpsZrXIFlJeLQsTfimcbCPeonBPElHCzaIuMnGARhxFZ0aEcBd316NqdOi3DQM1SESzSu2x8eaZarwS+Pr+W+5tyIpS70OD+RXCAyeKsvFac/v/macevQj9rMllm80VoTQhwn14yX6rn3s/PFa3bkKzyAjllGbbC1uDONF3MycESxsHfhkwBDNYYnd0fLIEPeVWnv8uY5Q+cuLyE8nZ0tX+wtBbDsswm8t9a5D1pnJ68uz8TxLYAxQcpezSSBflI1xb3EvqqBthuYIQMeF6vD4wWCnegItbqIF2R2J3RtuZIQhOabfSoyrPEe3Hp+mlyz7+NKx4Hp2xdvfCaAc7Ds/ebhxAQJfSDf+Vz4/GOUL+jzNV8Su90k44nTaUK2tgLjQIdVEHHJb+G25T0JDAc+ZCF/XVzxdJwGF6IDrCiA3zK9BVIf/uGR2n2qVMeFfQTmwH1IjmP8dGWLouijW9c4X9yNQHbrBhw+LOM3lvlyJXJ39X9c7GYU8KBrm7ezAmd1nEy7AL470YbyQ4SdwbK66ZWZ6IrF2WX1TJCm+meetRxfpU1rOOv6v4veE/LgWMTiLS2vV1ZGi9CTO8pgw1WLK039DSmKup42R1ry8yupGoAEQfrUrbCWuqgtfG6sukpucjVltFe/qE7FGqx6jX9m+OcY/7DcV5ggOSKAmHINIk7KX0VHSXlumEjQWAtUOiLzyT3J4NxKRcbuN7yWjbPKIjMaFHcMjnebXrAB2QLA9zY8ve3JOuVxuqOfF35exa9XRyf+SQ+XWiYleiDvJgvKR0xzT/gXZ6rY/mp+3nECgnApWpNQo4q5QJNEyx79t70HW//X/Yd/fCTWcvPjsVV4rpF0cD58Ld5x3cQfiHq2KbOu5WlTLCXwW6+965atLlbfzFaYxtjyg1uaYs1X8/nFmB1uOwjphAgJPTjq6bcDNerKVvkAqmmvbjNZdZ1odbI03NPpEsSc3R8jVtzk/jC9Q3FsbjAmO1s25IwvrLZGGgc7TNXwrOfL3sGptQU8wSkkmzL/yqCt7oLmccOVFHntONd3dGfEGROtgzeglo4TX4BnD6NkKW2s2o1fSixPpDgYudewift2Ljt3XCPu26mQsa1jXCW2VnKiQg0LRZsaUmY6BuJ8aPNOH0/0msRWtCtPR85qpB/GGk240yGlkd31Qsw0x9qZVht6p4pn4Fel5gOrGnABD79Gs0n8nciRgvkJXJPiaZqfxLXSP6b6kcx0+80cp2bI6ejjfmDIqMiW+FB/GOGN0nSXKe1NVG1Uz0gLX8o6TOOBnWLWyJhqVUHGInjAlEA+pcTWQloiBcUP5RPays/JNEwNFHgUa6sre0nRi6i7xk/ezWKTSLDuR48BL+dohmORO94VXslHb0caPcdTwhv9bIFvet5j3cIsqv4Ga4xTV7FktJQ4ZfJsMo2hlGx30L9J+FRUlIEaolRTQ/z0GMEmdZ6G671eYipxcl2f4801j0sNJqJOsaHuC2SUGj+6+fqLMRxH1phYX3z3KClgcGIpMjgPowtPFQaUXl0eTzdy9cC1PfEC/yn6ti9bGLBc0PR428VM/C2MrrRDa6UyFs8zi6X2AwgSBsFenM9+7WPfqlzBv8k06ZGOfB7p6FkjMOj/mM43OVZHyMUJ0UVDihgz8cvLGREMUb2Ap9WxsEWMT5r32evLoM8tyoEpbyzqUA7t/x48VZ5vSwuVo32es4TW/yKjGisX2ZQoHZhmRyy/SxYMTq1wuCa6/5ocw7goTTH5pYLDV06t4sURYQDnOKGXs5N54eIIayT7PRb8+Zxu8UzPiDGsPVvdrMtNdiLhNf4qju3Cq4r2FgDRW/wN8jqllgvGDIn8v5XQSZas4jpQ7YbOkaUE67E4aXY9kA04LIE85Qypvtl4T36TLCORAElH93b23aJidn5Fpb89dNWWudgp7qTHAm0mzbDqf/wfVbqV+vYlCIomFHhT9bJSRuoDrw9x9pGAw8ufCPQ4LYnDZ4Ie9UTpvXsfS0o7b/1ljwodz68oiwfsRl/9/srzQXORzAmiw7UBtHrm29BPQreGoyt5uT+IVLClJ8afLm8+u/JFhqdyrI4V9T3NGBzuJ0DVYnnRRgWeGXhtImB8yR/56qpOuUolHHA1mE9iYiQfMirmKQvyHXFMu9ShLwtEkTd7tcdS3cv/0UyAXnob+lnTxhPdTGA93DRf8qGp86PsKaoU+WqjbV8KBSSckMKh4X6qZWimRSZ6tufyjAeaFySxDaXNDpY0SKN/OAXlT1BBZMm6kRLzTHotgRJS/KuctvmqwuOcOFn6DmwkFEbLscSptFF1nu7pvsQRhiq13yFNQKpGY/HEpq5auhpbdAYzOUcHXNVRBJcIop/hx6Tu1nhkXTtGt0ToLuSgHWnn2AeoaF1fQAPvBOgq/UhrsGYM6sNuLxA5pcDsxXJsGyD2iCqc3b6eiZkHGoCy6AUuRsC2ThM6L6hq9gDBoUBSi3GvD1U53pX6FsdkkOvuqKrh+UqS5WfghmfO9XbWqOKNJXgBekJ/GjsfeIHV4gzu4r7UQHo75mWUu6fC5hQiYHget7TMtE6FP4j7ennKH6SDbHpbfq9k8POQt1j5urmQXJKhD3JpVV7KOXpCeNusIF3sHHhp92X2yD8tqeZJtbHvj/67QJXZhbMx3lnbyrLtRub4LLCy7wn0T1HFSy7P/yYWQhIkLkiUs3PgV2QvzmTKn3fEgInwUJKDH6uAuHz9Xp6rEktePN6vyjpdw+Rxvbb3OA3hD7ZoY094Y26AcAWGdEuE+/boq/kUz44bQZcPZKMBD7WKXIRlejDHWs5XhEgMnJEFc4ihrcbyLLCSZulSS5bepd95SrTa754VxcddFVOruD614tqjsSSkzPzOMddTbTKcWG8ecbkuHqjW03ySy11VdsIXQLofjuyrBfu99oCSrOkRJWvNX9GwVlz2LBjZ8607rLRHeJ+IcojW0vXlmfns+vnHb8aHb1aPTCKyRZHIrrYjARGFzEi41Z9//PrZ8rXISKFxwzxahHjv+AIp7QpYBkVbHi8BP37qLnt5dXWxmtZ087nCj6n8kL9pisDtjNGtX+ZHz7mGYwFCbro65hYYz0WH5BJzrQEFLKCnJuvQ9Tejjl2vyO892d5pbM0ddSqZPTlIZfZLHAlPgGtsJXZLccpXuaOO+iMNwSmgnzdoTssITgNUIEyuXWtHBnRq+UPootVZYQf/5+fffzdZkVNcnN6MQxDR1fXR6liefLlvCGLdKNHyNkVdb4VT7dMUKVO9c3t8n9s6rn3rILAj6mAZMGzGLT9EgIvsnQvNlLzMz47h/rWj199q7QRFMmLvsdsFKHoNXPReF7sdK60/O3SPBXw7bt4ezEIrGASYlo8bR3LebGoTmApXT3xMmjfYdT0ECyTChyzd5oaPu9vjg1b3xXGfzg1EkRnxJGdCfvZboaM5O1YzaBEr6wBmOR6gL5tnLbItUk3Zlz1/Gw/daTUzD96Ft/HtycfyRs0qEMwsX4/VzdUTzqvXx6P1Tj6e3V2qThekN/ReILNZdw4aSLueqUbzbTV7tL7NajfF1Ek/bOosibyXEwp8+YXGcZ6shy5XOrz9HHB0jSusuKm/1aG0si9EeyeXk+9/+PK7uDDOLvamZKuKu96gW8G/RAbTxlHuIv10vIvon4Hu1OI3NSH3g/fRzP0IHl6Y3Y4S/1W+F2J+ML76mBidgVOQ5d1GjOnnL6+voLvoieDG3d4ZD5b+AY7fi6mYJjK0fnW0IvZcoEKa4sHASz8IPkQfMIuyE6ij4cg5W0pl6HIdLWUKHTE60wyvYtNeDtpsTC6uY3oHE1RH5EPi8Hx3IoVUBcitET3ynt5dDuBKUj73m9wt28mS55UDteKr7GXXess41VKhtUGQmlqU5YQ8ai2j3v4CVLs1yXOdlu+u+1xCDjKCU1yWPE6/XBGOBfsWnAjIEOQBiMFnpaUDy/FHQBYX/vcqFb5YvpHxa4oXWicaa5gV+soUG07EtFiIGQcry7HCjoGhGC6G8wPmsPVQMFsHImy+EmL+LGkH6W5p60sIfjHxl3lNVUS3o90BUdn/SpxWpHIB470UEg9IknyStLBvGNcrGjkeBNyQn9kKOgKZKIJlIajCWv8wv8TYUozK13KnuLz59vP0bUuaPrF0/jFbSYgP/ajWiiZoYMJ07EV+SSfi78nKyax/NVVXz7e+V2ZB+zaH/KRRIGSS01iWSLCQhT86I17BSnBnEr+Rj68DFdSmLwoYU+GXsxsGMQHhGqGEltUp1b+CbvNLff3W1gClA0fuzXK9h203avqpxdfV7MVqtG+y1r+DGbpafoOd8mwWzgIlab6qCtPZF34BIbJdb3vdReTp2080bFBHAqCGleAArq/kHvmv1E5xRGSNhCS98pp8IIf7ycHrI6/CpmsUGKAVNSRg3q2cvDjs4arqX+nsJDG6bYq2H0KLEPdXbxbkAyNbzT0h0wu9EMmspwM+f6w8tuPidKFqOivb9WxYynmjiPYme/bVUwXrwqlpQb3DDvUugfn34yHRXA1FXpXEPKuVJu9p6gnjoXj7YIRTz9bWN2uIBEtG7gfKQG+sK0nuNrFY9oLSKeXFki8HC7lZXJ/MVzkQNmFB4sPQFcpQe3rixJG4xM9nOB/F9QXEl+8yz/kE++jpL8CD28vvWMl0fEwVIp9qsaKs7+y0Tz5PHOluLK6JXKxsiC7MnJLby8+b2L2myeB5xQIi+jotuh+KebxmD53kDcXDy4yvNBYP/Jz7oacRRytPoC2mkylrGe34QFz/Mw+XRgjM03cuBpnNnCtAEfUcoc5M8dJTtIN5WLQIz+LAeXneT3MQfs021jT2ZnVBQ+IUZw1mhDHbbmPT5AZ0u1XY1quyqEwg5IwZkAuJDu/U3Y97e5EMPCw4BxX40sTpy3Pe7MaWRCVbnpYpygb2IhlS/IC0i6ceHQ7YKycDtew3ph1uibj5QtddT4ltC+yFnz2bZg+WrxbNvg09Vgv6fnTD5vf1Tc+uoZ5oTSL5pfw902PeIjvfmsn+IUvS9PX2ACyk5WqXLVc+oALDrGiLITPqM2EDToOlDOLFnLHM7TLiXkHKce4/rbR098wZKwXuM7268gtr84C/eKk4k4YPdKNZ6uwYPgDP5icvPEczVogwInte1cUX56dLEv/4xMlX1TEUCoOJ0ly5bqTmjAfx/Eqi0q4ePmqKp2Egk9CHaKkGv0j0cIH0Drd30EckQUGQ4qyt2n3jtapjbkr+ki96iWPhiP6N3NW/ydn/b/IYMR1P3muSoqK2skuQbtNfTflNTNhT/lT/va1050VPbUU0/k9gGdi3jleQftVTW0EUdvZNQzDJL1SXP/2JhMH56pdFsvPA5lKIHGUHc2xAI2/Z3AHMYclc5b2ThLyun9K9motVXhH7sGwHon7kgo/dCNdLjkf8neJhvZ6dzwRja2JyGuXsZHkh3MQIrxqqhx274Tx42e11cNasi8Yl5IlO/Oeqq+FFWQxEFhsBv7Oq4cmxc0VjNe0wtK5r+LxUiFj39bmcUrL/ch86jlNVPFdLUHST44YGLOa2ZluIXbw1u4Ic2un+T3qXC1HhJlTQnONtAf4aj1qY+OuTvDwYCTfoOnIJCoJJXVIZQR4bXsixdzMNAO3c2JtNlC5bkWrLc47yHF32NCnjmfox8G+BqvEfYomtmD8i5oBkay/aEW5dsU8ct+S6Poxk+G8pLygfi4+P4vVmF1OJJqV+kdyO9P6SV/e7TqzcT9TIirEivjHeLf01kyIYVSwSR8ndvmGYkRb8/fpU/lNLqeGMJqiUAn6GH2M7L1m38fF4+iymRyM7uAw7oSsq1VAP5P5HbKQVGAHkRJIhNL7xrihGSiFFuL1QcVcrOl3GJ9XItaihlm8qPGkLnAhAt8dO5qQLnS3CJrLue6k3TAe+3YFTKGF5onf1iWUtuoabJvqbgpqlC4pKY2LsFwpDxcJBlXfPlDlUBV6aQEyQQYdXmgbXuUz7AUYTXJS2MjMLKhujmN/QWDmaeCh3UGgKy7RaKn4hVboEbGUinHm59t8VlBllbW+E7dbaR9fCfmj1z/HTuw+/r9cG47l9aB5MPn5dyJraUPRDs+y59EA1yOugmMYULRSv4SzzXUiQNkZB44OPaztZsNjXYDXHl3TTQbMzU8oDOoPR1cFKNUtXFTTeHt1aRznb4TLIqc0YQlnnIPmmy3+C98g6swWfRslMA2/xq3NIw71LhVP+jqZWr3B5FjWmj5umFyHXFZxI9OXXPPi436zoRB26Y5nts5+WUEGCbhxl5hoZ2FsRmjcPjTwXrZ5qeYZFRHM5SAWAGXDXGrvhbuVA1cTAtLDNngjg+oqq/4zZZb95gfSO24IYGGW+n2J9ISr7X8juvrWlTdeSfHTtCKnJdof1e9Y7qjrDTjFb6rCABp8LDWMUMVamasHq0NQCkEBMb1dzazOlfcmJdMVb6Mau5oZBG9V2YyFOjpoZ6gPbiVEecwcmSk/bMu+u/S6lz4Q+uXqcpGNvwHwDD0ZEPeyjLXl3Mm3nlzumxxuNCxqBzMJXcjFYaUH2M+ha+2AxdX0NYf0lP3QmW3asVZQ2JX6lebnyv8jJAY5bxXoA/JRC+INIRv1rj76U+Omli6nMz/JSJ1/EhnNqMTL2/5SEhKIgvTanOKeIj4dHas1S7GKm/YzZ1iyz7adlBxbWVEd0WX+YiWqzsborMP+q0hq1ZHxkQORiYK/N2SFA827d5IoxGgAaJfhujt3iL/KHik27f3wbJw0OC5qJZqkQg22A0UYjnTzZSZ6PGqexpnI6tO19mQH9JdCMMFpCujZ+wsl/Ogp00v0Evpv+yoNM1mK6ooo2dFinhSca40QP89KbXu7RkVPmKh1Rq1exWclBfkfq6+1qjV3dvi4D4Je56uRvBLp9Pbu8gZV6J03tvmbQ/lsfbrqPsRXGuNF2kmMrbrKRo67R9NHh95IusAe00LVsTxOdidK82CN0hpN8w777xGFVe+4pSPYQqR4l255RpoFLSiFqt4YpQUmfOUFPGD3W0pheyp7GVqvl5tdJqpt1y2U6zNoBXfFzXJjCHK/cg+aNWVUHNOOSJ8Tetc/Ts9kVXpGDu5/ihmhL7LrE1NSN4SHVYx5+GpHwkiDbYCFMJZMdcy9yOJBePnZq7oUcruB2HzDdvy4FDNTMzF0U3ESx6OWcp9j4UfX3k7+fTPHPHx/R8RbWCm1rVzomHf1Tuq0kxxE6ibHWh+obDY24bzbTFh4w+skqS3MuA/NR68kzVO5Yfi7k6oyytbCd10JDMMqkQ65kzd9n+LaZ7xBYb497pTBjpaUUrXO2YNUiyW47p5UeabzfApD6i+PtHqo13pJSBl0CbI47ijTq/bWjIpZAEmLJ/N00jKgNiEohhdXWCRbiKRhfK5Xk1oyOUfUpZqwsWvfqqN+co/gy0der0cM3OVFA3LWOY6SY1llGmjSEFdhAQvmjA/EXawGrpyHQ3W9CIfDSFyuWHD0wSuWFfWGIPfo18tCJ6J3t9ZJK5KpxynT/Fznrnmy7YwKP/M+LqJ+eIk6OR2GlSkAhLbQbD8p2JPh8RWU5+Z07zcKVKDjM8jNvdvKrcGLPhMWKRjDltUS2RvBHfIzy9Wes69sSxTIqauVtIz/NDU31cQd7+903jdQttgxM9LwrKMAbvbeqdIlntR25tLR1B34mboSPPJQ9fDrEfgU1RJ31kqmqdULrZkgrsRrkXKpC8/ZTat5KxNENcwnYJYN4vLxwgX+mLHku7x8vZrJ94HPvQvVO3ggdnPPkZI2ncoWcQU/6mSjCzk9w3RB4QlBkr9RhKAJYy8Hg4wjkUHbLyXIOc0c+lizfsB/AU3hqnVRq2BUBVgtZEDkSJlx3UYnE0F1eOciTvTU8hbEgPQVAeHHAR8opf5MQti7FWN/CxJVzqvf0Jp7j1p4f5Pod/OJ/HFW+dJugH3RkZYVrMyN9IdNUq79wlG/gqV0oNT8mmP08ZQ5hCV3A4+tYnqNmtOGB4Q0c7SNv3GVZyHkzf4IGbrYLbM7dplXEw0e8xcf9AownSH0pE7WOk4ML2VyS3HjnNhSwR1G9kaEnIgRa1WhPGU2i1E1hf+XWp8iN2FEX/CPxOo4FKozNKB1YMG56CXy7WnLihVLewGUI3U0m1i/gCNeJ7Ebd4N3SyxjyuLqDZE+qzwyn5ECZCw8vTm69+grG31dvltWb+fyVmGfJkImdmxFDxnY7Rhz2lvjNS6y9LL43KgReOow8+5Lr2jrF0XffnspSdoGwlCmgx9a01Hpry5Z6XWliG4qJ64WTxbEIhXslPX1yeAduAYpwAtezswgiuteL/r6xdkAjaz/WLDHybtDEyOCcvCE7UzqdJHmv1oV015ULXbY7LGQsj87CGcwdwg2X9X3QNO8qoDGNksbPYFxPvOsodddxBgqr5dWCpjzWmLtLYcmnEiifB1xiPap3uqMrqHg5v3Nyhi7velLkHq0W1HeQ3f4u1tU1qU8UQv9fVtVrMTvGjm16USH05f5OGQEUAeYnfrlTubwmHtDT/FJoimcXOgCUlc3PY4FSHcDZcb1aoQxoQ64hsBZioff+mm0m15gmnEt5VKRHnky+3ZCm3f2orXA7UgNl/ILbr7wZPuMEhj8efR49gOgaLy4KQxc03VtGtredDuYNycyojXpLhI0c+q4zk5v4xljDOUfiTpGFCxEz0Omu0RGvqSNdSV1FnM1OeC1DyW2bhUhh2S3DDLfs5ekNW9tYc2TrD9BoNy58dQShDe9uQ2hxBOKs1ruAoPCMRcDsPkA3+DCP7HS7fS3Utl5S61JQ3oVEwuJ3sDmx0q4d4LdbU3s13zDurWVAtlmUL1hYdNKN+RTVV48Sri9O1o8ChEPnZmP3yccqNBc0ASp+KwF9F0Km8CNBujcvC6AZHcyvxrJlri/Ss+H3F3zV15K92EUP5G+hNyRpBZnga1+ciXeBOAgQT3Q/stxmYD1YDd/sVCBJmj/iQL3WeM/8VEC7hu8x+BVv18zn1UinRRnwsp5eTkeWrKxdAGUW5LzQxhZ2w11XcwifKh+5dAQ7NY0ZQq9mFEUkPHsZP0Hl2M5qqMQkKWSuOvPqXGaSznJHUjxBRWkqv8yei/X5jbAL2+buIp7Lt0oBTAhJ7NTXET683gix0B81WK1TeWGSFP1RnYj4b3mzqnCRUymKFMJT9gF4VC9Hjy8oxDxlmt2ef8Ty1+fmGXB+sqkadXesnj5NL/Sm6TXrTgsCxwZHQRNf2YV7dqzJkoPqbS1f1ft6lM1PkItfnrla8sFbA5qW+cjC30teHZFLOWWvOqbWt7s+nK/uI1vxpTg5Ca+u383fGBCJvVbcoJwWl+RXWPMrPbgGo0lxg/hjPl/HI+eobdpr9h2M42j8Votv5hwtu859abDNB372zE7gM7LJ7+BW03eoJ/jGjPvScifV9+dzLvLKrjO8XVLaA+xRNU+i2PHsvMROCbhJ15dSVoWf95TiDMlqhoQ6rqcZmUrpnKOHa96eiMBQuD/ecpimaq6NdF73cV5EEyUXYxZdv36+JaNEwbQOxxcmQFeMtfq8j2p85sn2E3eWHkRruZOTcQxnpZagnUfmx836T4euH6qvSnQGT+1Qbmi1pqOzGrTMtAk3eFC08L6FILue9hebr9SO/FyckU5AG4r8/2LF3zUlIUjh40cLrLl6aSX0A6wv78XCjS5POr8iswV2rvdVzymjJTX4OPuNuzXrq0LauvoTeLNevY7QsGr3qX0fuudbGfFfwyJNYvxGU5+I/MrtyenG7SJRR5S1YTqZzqJRn4QDuaNae3Lb0DVBG0owuft0a6a7R3ZvqS2vHYWvcNEthbr2lME5E9mQzZk5X+O7Do8NCoVsYF52XYWPA6KmCFAUtp5A8k4Lrd5xnT7tkEvs67B7Q1x0hj3UZUPQCeaGwm39UMVPmmr7Fz3kEuIdPp8UuOQjwEVs+0pNk/DTXN5PdVNaO9TraeN2UAKzW0Cq03LXw/AcxFYVQMd5uVZwWheRW6yqDk4rYFT9cHKHNkJuI8chZT/jxuC+xxKHQ7fSKVgfusbJ3dXtFju1h+yBZUNP2hHwTG9gVyBc1Z8gQVN+SQmT/iZl6j5xuy6JtzxHwYs67n4wU5lsb39g9ztHgdsqUVaJc8mT9FLXjlDaYi24yAtQsfFoz7RY6U7coWdm6HHJkqnQFHkpQnfT3IXb/eMaOh8u5SUXexejkimqDfMtUgJsy37n3NNW8QaS56U/rhN/9e61irvN3kE9yZ//B8FEaa/ShrKMurTA3CJrhQnmr1qWBDeBKzk7XrxUniHxj4eNbogz70cOmjwMitoj2NnCC94lxUCtQojBRKOOhzIQ3OQdn5gJ6SgOuUblwEx78/IGZKaJd3NnTXw5nDXxyAJjCzlLJTQs3bAqGItTgDfsn9UAOAOiOoEer3hFRTERBOnFx9l8OBkhRBZ3mGYHNadZlCtV/S5tP+kRmnFVP+2Gn1vIk5nK3ekDYqH5ZzHvhBdSVJpWHz5ptTWe+rsuiqz5OLCaHZ3h8mGmN5z95GSXyi31lNf0wNcraR1u30Xy2Pgw/GJEDEmfnd/UsR/V7hAvSQKTN593LXRDeQHphq7KWLkrNpXzVrMq561mzli1OiMKiXOiOd4GT+3YhB3603jkC2jVsWfT/Mlwuy+QgL+1vhNqCfvZtc422LgB9+Y5XfdfaBGSZysdeQ5d8LiIuuN8aHbGWJ/0i5XsXh549i9oYKvMZ5DcaXLUDj4BgcZcbL44wvhtzAufJhTyN7PmtfN6lUiSs2brTvhGtkuT1yCMWvVkghJruQLINcseVSQ4RnKGYncmpN5PxBYEizYlHIR7bMILWhwIvseFINC3snRFqvbjBejMHuqNuQrjwhEcrukxpABPdI8nsEdSKNdUqSWljFBb4s/P0+aTLNt6nvkVgyfpnuhSn6EQihOpuvSvr1ZKjsZEfOI9nilNo8/2fKjwmTE2kqNY1rSOUyI4TL5jLMg49JE1YN7l9flmpKF88zuSnolYZ82+M/5P6elnK82i5bDwFlRFS7fpJ48fU93f5kFa0qAUcmG3JHgR6GZsgq2Q4+gxbDbrH37+SSr3ERVzkzQ2L4W5a+CNTTqsoA8M6LQa6m9ahan91Vxbgqn+8TTf61lOeVdxb3QWWj/vXVqUqf018COZt/kKeuQroy2eYFFGD/5Vki3Pv9Vy7epsAl0/vMB8pXEiGxfUfq+uIyUFlf6r1IEUZnVzMDuVNThwb3mEW2agAR8Q+y6cjpXWD6fNTOPvrBKt+Jx+FKtFQgJ8IxmRwpCl3PKi21aP3nuv+v6UvPAbmR930i3jumEqj5hJ9d6jiga8p9/iO1rvGgaV8f7Lu2e6cih+IM+PMJfFOnfFjK8Y1X2Vywf3KH6wE9IskiG3XAn5hFxkz5QzWwTpd8FEy71J3Z2Y9gurxUQNeKzx5APrRb6LK67Iby88TeF4WRyHig5tfmMxqtWYNpPVjJWYZDAxG5sFi/Fh1bVUXVgle4K4rJbH43fFZx+wRA8+pwd/6stikFEjFqLLr65FYU90vLENLcmQg6wMpFhfP/8+6cyawsmnDnjc18XfIwKyrkrMV7qokhSEqPsuRf1B4Ik2ywTkbG90SAdJu2hEvEviz/qfMBHygT8gY3kR74f1nUNrmrKWmcdH0Exn3/qpLs4dKRppRLm/RJEv05rGZ5o1MM//iJ3kOS6lolR5zC3DuYWCshgD7qq0VP+VflMRxhentmq2xbgywxWt9/bIG3Fec7qOBHmZy3XK4rZT9E1We0U6tLPyTnHDK4rAMd8VjrEbV1PSZL6gMMGCKZkyUxRlHxo8LKRTEB3XO8i114G6joQ/gsrdrRQKeBGXV+o0Ro5VWXWqERIk3ymEVk1EQvF4ookH6eLKNdCLLQv085s1timnNUk3LDCDCi7rhjqxbqh6dv36PD204qQhBe2CYfFSiegON/yEyT1K/KcffhZfwdVLTVTrYMZr0V9MxSK4ZSXfiTQd3VaLx5VFvkrXk/p7/IjtRiPHJVYTrxXyghAD2T+XK7UFq33/Qw1z3mqGBB5eofTH+o0oRvj+QEp+uB2dXuuAf8K1MxlH2buP3kRyF0sw4flBIyd/fb4ScXNwZi2ums4yV3qStoL1LeHRp/Vnq1e5A2z0bfWTe8HOvFy/VdNNcfgom5J/VTqw3uT3enMF9xR3tuH2lmL0leZ3BkOqDpgkEqrOE+IWpEYmBAdBnzcNeTYmx7Auhg9jU3n8MHrf42OqlkdtoImLS4+3/vhWKoN1UlEMZZqCqZXF+lep0IhlAFZvhXHInuJXwDAmnUMN+bW2LiZzPoaupsSIye6DEBcdTG8xBmHx+dbv/WfSqu5mx58mQ20ve0XcpCpYayA1bWCx3GG8FFjAhxCiZ2tkmtHd3VKw+vaglQbq5KPYenG5YOF7rh2St4gerJQwptGfiiZU//Ep7c3R5lDmc/yTxRRXIOWOZYmJVfvJHQ/LwbSa10+LZblv9PSN7XG3O1xiF60hJCvgnNsxlM2tWFwayqpjqi9AAX6duzhgqPblHN5B+7VxArqLd3evfner7sP9/q2oZ9O/zs+iX9PByXIP64n4TgC0+gutQAhHcO6vjI0UQOXB0kQEtWXPNh998OeL3zxEGp+2dnY+lp37weMAr/RVlKtOoijjqvF0aOkkwn3bphODf5/GiIUs59Zi9Ra2Kzgc3RYhzPAenntjmOEsGHOgn+bKK217wCf9mitPqGisJG+MzOCDCPRRbCSPNXYoyeTMv9zWsOeldQE+Ll+PpqLqFtPcGAzqgnkxk5Mhp2fnn88v9r5vtk3B5M6XW85mPAAY9UBkzmYyJ432/N009wFK3mMjTHc6AmDZikTIaS2khsVoIya4ae9DWiTn+3s98iMTT3Xnjkslx8F8WbuAalNhJgqQ/LID39qwgcJ7JoAIzAdZI75yJq7SnmRFQPhQRIMhb17huzvTtyxmeDNHB9/TCVfIolcMca3A4pS+Z7XXF79Z9Go/KwSpbuQeo/lqsk1mv9pQwvJz/Q8vi7vc58tr7pFnZwtZ7R85oImUS1XwKAA4RVib07Ol8HBbAPnIw9NvOSfbbYsZ67vL82K8WZicBaLc6FwJMGiUBOgPS+gWmyQgVICvtjwcQct+9Lb/HnCHXO2+0wHlchPOGPiESiBDJWWgavni/HquiwUALDFBuuDFyuOrmN9iCyspNeNOs8jcbysLZqznSzj4OsB6Pikqep9LhFXuXPxhrl5qr4iqUfrCYi55sckRKO63kZP31D4/wST6F/QTHeGpmB92sVHyp7e48XTPnfAgFidRq9htI6yKVwNXrMlp/3oQem4p7V+5jXwCdZMAzbmHhAceypKMHmH0UoEqkgut2zQp1WOffSq6sQrdjVLGxBXoXyNslCVP4PgWc/QULLbR0w4suiQch+w2tTDfDPxBvysGxe9tNJUt4gA4K9i/31mqOH/+Bhl8eWHgHR33Qn35b0bBd9if1e2YVUWfsLYYz3BRL1eEAhBDJe+d41/cSfDjGbDvtRiDjX1jcgcsTvI9CemMjyJepJLpj6OUG3toWcyXNhC6RA1e0bfB/W5IkYNZqslBX2ul8S2StQCdq0H9pdGAcSx8VOPr5Y3nwB/icFvIIaQRcGBaYYZejT9+0kp8cKlo6m9d3cb9jztw5WqyIpe0QUkCV5FDe7dM48TqjiAl8jyecp5nLxARLLEbKaPNooFN13/jM9RP97FulCAAQEBSEXDJWk7d80b90GKkt6ONmjJuH/nD5hjrQnNWxQXevYWN09Zpc/xnV2XQOx9vb1sHYbs5fdfYuEri5JQTtJdbNO3szq89Q4SJM8Q6QQYvgGU8UZSX3qD1lh/fn97e6SbEHUUtjfe6jmcC7pTnZk7v4fA2CFdQvidUsVfddV5dGpgoJbmHSKBysUBYmnAp7/zUTESz8EUKBLKCkV1rOGKKMXVDKixlyEwyVGX0EtRUaso2YSvu5QrjGpvuu+Mk0JzpqMBkkoN2ePe+WVI+oeDxV+hBk0CMKGoarIkcNXXV6uoHv67YoOQBBL2oYuEMmIBmNqrd1R2jG/hp5KIZ+ciUYBCW/vQcCmSRjnm7qw0hK/ijL1Wpmyq7vasqyA7+kuD4fLmU125Uni5UgalKIPCLDq0CrSedV04hnEkk+aUPZjogNV5mgjSwL8xkDU3SBNOzdyTgntJ8qaLxtqGoRmFftespvDoTYtNnfozx4aTg5T1uheqV7C1UW/PZ1r32xFAL+FUC1fwaqnB1W+rCoSJ14DbWJB2tsya8dQ/iEMJvKXwasePBQaLsUNilaprmaZdvN/Y7wlN0Zw4DXAAAKzFj7TCYK9+X8FeyMlXOVKx7N5sfa1woHLkYqS5+bE8y8K7wan7BdwXT5Iwu+nX1dxMwl8eI52W3ofk3d9k7/TcDMd2VSurVp5pa5XJ1tH2fYivmA8A+l96742SPemGcPZMxEuApS5Nx81RNe6qGwgqjdWidK4YnquMniXS64Q5Lvz+FQ3pHap+dOIFOT7S4qc/moTKi3vwusq3SOC/WhJVx6mSAkztlS+1ZqLvJxCVu2+NQsBGc+d+fHUbIRtrKHrsUqOivZoxjmcaX4ORy9uacC4B80GBdBE3vUmng8pxcnJFqz9o1R+icfe+oEUO+1wX37XGalFC6XnzuyT0WNMLZj8XyP/+3/7vgki/4s+K+5JKePMJRj03j6L16U/WzQ2axA1gme4gAmdLjWjZ7ojrr3L9YR/KVTJc0Fxij16/SPjeCcv7p9sLeZStf9PgzMwLE/arX7eKG1LuvDmeFewmyMIlyCGuxFHnDHZAHyvYjOBs7qLXqhCYE6QPKjBEzeFxrHn7GLD3CLZMf0fjYr6F33jn9Kpn8NcUrHMMuNProTfcD5W3THep34lXwdRi8L79TJ3J847S18IVObflmm8ib9ifdo24TI034EyuxR2qUvqjych5dCkIdwKT95DrXW6F3SIhOTK3gU55h+obZ+UtXcmjbLEWTb2vRNzENElev4Xj8/TpXo5Hi0FCW4v6+/Si8aKvRPCyIUmfHMdprdG5pQXEe9aIbJW+X9HJpA3oHXYgof8DYl6fEi8aXh3ZlM8TYwj5QujjVqd3rJmhfw4pV63JB9LWslJkLnvWip0gzmVAtRE4xRCxlY7v3kzwqTrE5ILien/+dRKmX+KrOQ46VsuBSrusRLNuKyLytvuLx8XCgVcmlU/ydxt81VBaaR8XCkRc0AR2yeQTMd2UQRc6u9jnBCpPc0d2C+neXmMvQcsGjzrHkSD93Hm835pf58xvMG5K3mNwVe2gVRTqXy8E/LiqHwltZ4Yco3EeuPp4UctpGzRTuFEGv++5zTs/m86vSM7qrmdTQIa3b/uHXwlTr1bn+DNzt7BJlnNPV3+6lJDLAzhTIn++dDZQuvPtFxzUkl1DQh9jkfp7G/YrGlz5cz1BCSa2eB5LCYJeZh/FGS8hjMJ+A9nwo1LWSlEJv1O8L9CyuQq94PUU6RXFgXL+ArqNKwmK9b5R0qZRu5wNw1U+allmsAaiqMVqA3lJV1JdkRxIytA61tarHM7W2ca9FfPl5/EQ0qYKq4OxyWAmEDCINIF3wxPYgXUKLvH8TrWLko8LC8bC7hyazFnwJFHNC2wRn5YuL1XBnmNUpo1CLpFRG+UrX+OhG49cGaw94xlsC9GavRyxSwny2VCZFgJlpqC4KehM+8S6zUVpBYAAAf/706kOITVnaV9gFOvhS69u6SnY9jSNWhzDtSNWqqS6I5NllqzPqc0B/andMAsuUs/Adq86uhINmPcxs6Yf9Fjfsi5M7nbKr9KAzomgrUfzb6J3dGImpenpuqy3+ZcWpyZtVor5YTd3uyqjA5F/aCnFNEatCdj46umTgj9WFUGTeL1yEGhy/K0VVgbSQ5H+ZZv6oqzXtJuUUBWGL8sehk/3LlezOOU/yCMS8G8c2zGjJSh2dXV+OY5TiEjJ0W4b4hs8u5TD9QvqGVi3TjpUvNDwQxJlUyLJjZ1ufYsp4Ai7x5aqYrHdzfAH+jcJ8nxsf6B7g7TPHpbQ+r6EDXNmVhyQY99U59R0lFAhKpH5xpZ7MqoiK4DsB7ru3Ll4KARxAP6laPkz4QAh6qg2E/rcjqLxatBXG9bip7CvqqTKdP12p1RLdG6HmYLYsBz+hufr7YyxwStRskXNSkiQhPx3xVecamSndC+FrgheV78lsWDBC1V7SMrmh8p3WySgMLSgU7UXLYDwEafIfEByB9V4dnXTn5CNSWEU1xScdhPzRaWpHHM4oHOhnr4ZPLubkqpSX8xdYjhK1THqSaFtxxAcxn6tYRHViMZ8zfVyCcpJFtvNz6Qje6VTRlJGAdIq7LSEQjUDql+t2HaryK4SwRQnPk3KO4RXhP823BQaAreDjcJP4wZnDpG2eAii3s+r93Tx+3PfyOFKvjrGWtqZn9VdgpYEn1lZUT9UDjcx2yYmRlWj1LG0VVVuiSKsr56pcaQLCPsRFURVz2VPplnrXNx519ZWq/7Ap6v9r+HYPfRMdYTnPTJ73gpEvcOK4bYEcL5qqfoP+xSLs+OtalsskL6HbIy/BJC+BjZPnS4LnjoAReTZSNN/xaJQbcBk6SSXeyZ2nZ3BZ/WrxEwVw08/DHsRCaKvEZW/XhLyxAHGPO+kZuCocwoE4xV4ymeKFuasveBBEDfyR+BCpmEeusgy1FNjNPi1gZN269mRPTub6jbnwa6Tu2FdgCfjDnyooP8qcsVt7XEiUH4yYyKmKJUdaPdWWZTbpO396aeawaAwJaNeuPBBamPcmSr2CwIsbwuN9EIppL9nUsyFuN9UE9qWgm/2o8Yi6vhK4+0oma7qUB71REQ8qu6aZV+LNOYAEEEOQc5NgIonIyeZymA9Y36EiPECQN/OsaXWoFltRikX1XXOWT8gmQEDfdAxER1bO5jVI8fXeJDNmIExeRClpp5RMPaVO1jtKR6HXt8e3CIKBUxA2UYWNeH/d+vl53wt03kT0D4ID565CebySHoF9EHuTFTTS2+ZD/kuV5D95TaU2Z16rPy8jjUZxkR0mdJTGswTm1dpfRT7ahhpLDx+nMeqXWb68vSPCS3ltiFeTQMQjtXayzFuFslQjd+xtk7xIZ8ourF3dfheHDT0BMu8GAeqqKUtcSpnLueS5R7elqrV7VZSufsS5toSruAVU5c3/L93/mo/DejhA0F/lOMWTQVg9PWHz/uZ4oKfug946NZnCb0c1U+jnGN+xy+VXh/p6J9cXNK2YoirHF7SRpPFiLntiqGz1nshiUvSDaqYSdT7eYWPQHM+m8wATJqp+BxciX6dfhNY3D0sOF8wc7ViOtMa8Q3MMhs2jggPOtILzWYCRJpAr7ziI+06mF8jzdnkKoYOr8ER5XKq47mBJPGrUYnx1mTENdRoXELmt1/xEGBrvljnAA7EZj1OJR9rbYYd33NIEaeqkNNcggSOwpiryLAf4GE597f2mYGGQ7gRPjT58qDNs9NZ4Mlu9ZISIR+kBBYvgNpY9ZyjpQUxh9gw/EZGmaXsonZYtm90kNbK+eVwwasv6s7NLFK3ttntpkC5YGhxr7ah3wp0P3tHK1WevmOJiZzo+mWugd2GWXKQLOfpK2et4tLv00pEzRlAHvmubPSWPJre+Mdj6EJfevTEkR3KUA85ZnNcyk1mmKcTc1qFGIeut5oUueQWA6lbxa3msxFdZ52beYZ7T4SkATP3dpgogad3BzyDist7G5TCMRhXwRPhM75sqC4LOnT00EF7pTc6DKHMdVcunNXVUlddbYIJIxjBhIGO6LiUh83D+ortz026gaqhcUjU9EpDncPce77eEtIlJajZVfH8/nT7WhULlAOWTfAEItKKHQYPfx+Wix83wMUwh8PhuR/zh8ae4k0RG3t+E8kcfe2fCFj0d956Lwrv+3VHDt9jDT/iMpKdCd4S85hNLobsRpNohujiihnyeODTJoC5mqRnn3aB2XLQaV5t3/BqPwuOZjM+/mtZag9xP+Sx7WjPfzEISRP0aKvB1ruJjzTaNmunNb6krnGZqRAbIG9j+yBTG+1Pd+kqEniFpBXdAks3iKDoe370M7n2/BfMyg6IOdURurWqhl9aH+/bQSC5GWn+fXhWvz6EzCHcDN1CEE2s6es6ZdqMcY5nl2d/5a1ftVnXud3Gw70regjScEdfnbgL/Lp3EcN8FMAamQKGusA+AI3HFGJaoSUs08kdaIo9/ReQRgomHIstiWO7ZmeLBkmGmwZ23tyDRSED8Or8dBkAAwmZkwnWXvdSfffzGQgPgnT1ytPYqt3ZA2t9PNMLc5uW3PpXJPUAnXVUnP8aRVTBWkpU0bP7NlCkJa9PZXpWZzDLVSu3GcFNqY6KKlSzgdrso5df+6CNI4fkBYSIAfd1WUfASJuTV0RTyxK3l6RZ4htq88Kp/MlqLF26ylUtQoQxb16NvxiJulVcqPrl2CLKZGx17+hmiKK+UduVeqVNMJHvLoMMrFJIOAFYMiihTKpyOsThTVfUlIeEXa6rUyjNdzy7BH2HCbTNqXBfMZmScSlbjYtjZcGzAvILqWABEuQ4bzgbHr2h5SyYXzys+yyopG2W+VOzazx2j8yvyl2t57xrLFYAd4XDkAwo+vS2l/sQRivz2qfRV+w+ZLL2/hlbCfdUmD8i2rnzuOGmj22fNafGIwhRGN6BxTSTBo5Lt7bGjivcqJb5Nd8UFxqWsOJNETVRbSHxnLf8majrw4Y/jj52fXSIstqvzNCNd6/J6xBfNyIHpwx6V8vQZs63MuHazN1elclholok64uu/n8uxzBprvTIb2JyOGZFzBceyTLzHeM8GHiJVDmWdbqzXShD5c/P7pf4AlbTmC8ex603S8fwpWcVXeqdO952oa1ka5/ePl2afaw4G2NZjrKAZJ+zM2qnb2GCbyc/jCeV1Q+lwO6eual7XW+VDJduE5gRavGtQUqPrvvcJqbr68RkbZ1sUH1cxM8sqMZdvj462Ua+Xm8T1xqNObxlIrLntYNfntewgerrxbIpSPunI76efDsgIgwHbeNkpiUj0R7savJKQgU2VbCAhqPi/h6d1qMZhaIc387o0XnTv810P1KwFnsjfhaHWWt5GOWu662YnguDzE228rSKrfUeLhRvejZw3micnr5y3x01SrIrHFgjnbSeXkKbgMQ0XwZZLG4JzCu5evqsmhO8T8+LBx15eFXKmrQgSHbZIesZ2sfk3kjDPxeb2/Cw7qSjEzZSn5gGXR/o6rfKyGGEp6TM0RQ7maCgdqqx42anexheAp0EO4V9+Kj61h1ftBNln6kjp1LFsksrlVEcfBiKl0lJhOGN/aCcB7r07SDeD+PepOTh1T8ej+EqfV33qc+Za6Ot+xO92lAejum0dNkWqEtpgoapS/Dnx2fGZbL67+m6zBzDl/Kfw11PVQ2fvcj1bpCcl296LleviPU1Im06qPV1+PGFG/R80d31O9d98V9ClFD2vRa276OjCCrpCfzgafOqGtPR+qxurajbn8f2Z2IW9/fnNPwvgjlQ6EClzR1RwVzQmBjyBk8DwoPAiBbLCI2Vr13A/RvX2OKw7I3Uzl2zbrnyEnELz6JvlC4XWZYltQq16kVHTi3q1rs18twboXTqfcBVZ9qjML7QwFXlUHKymNDLrUCOo8XpqPdNEMn/zF+DChbJ8gySwRnssqfySKtVZxE268NWfq3pfcgjFOE6iljfGpKfemaebY39hitEqJ/D3aqrJDx3RvokOvDXVaGAi5V7WwU9tPkDC9kZxgHyEwY8Ue7QeBRNWwHF+nrBUQyRLhwZhVyVubgq038wvn0k5oTABp33Z3lZB7s5uL091TLnUAmddPREUUI3optE+UOGKHqYwcvaXlNYbwkuDhaUILnFWn12JdbHLePRO5kYdMfGn5YWnHNOuxIp9IqRUaYVm8upCDa1dfRGBv3mdeX3+96i7ul5h2OjfDcZddHR25XFoWYi+lAV1Xl9kYmXVYC02v89WevHBCmJXKSx+USjiBbCUni8trWYveosI4rtJM9Q9Z/T6CkRmIHWV9M5SKH2NjDoI75CdEw6q6Kq6iCiSy5effBTkjzajjAnYTB/Q0uTAlvWc2wq7VM1VREium6q//u4EStHDkK0p0GoI+wbek08lU84+jSZeWAYyGZoA/8Rfn2LGEIn+5x+/frZ8Dd79/MrqWihav2ecr2RV/Sn6dH4lfD90FNKj9JEs+Fp+PPp1xx443Jc/XjYeCXqtdrV3n2I93bwPvlXU9yaDUX12LRoHl2YEKEv7OQQdDM4rSyNJgmASul3X1STM61E6mbWXk+UrP5/9LcxIaM0jyvcD2A0dFmuqcdjF4mL+08tLxAoid4H6X8wxT5fPr6QGohHgdvkjK6dQohDHqEaN7tanT3P3D/4eHl70tfkJ/iQEQMGmOpKkV9ZJ5QwormEbD02KoY+okMGopb52wEqrjyOHoKSiyz09m13B968zPvzhEMOTmR0OSkA1xNov8pwyJgmY1o0q2o1Ssf/8/PvvJkqDkGTG/x9AEGkD1L743TrSXGtTqRegZZsyxgx8oFgqPwvyMZD0iWG+vlAWKDGn+5sh7QyOlyKIjhpbkHOczbwYObfR9NzIIxD8oO7G4cb9wQYQtR2xLhy9BW5sHnAnKO63ep2WGGLzLLFm1KFi1zDPXlW+70dgtPdGVbqWxXm/mHnuxhOm1ODgcusgJrMjKmpGvtkKyrugQJDVkSPNlD3i4TccU97Y6EEgcJT7pXZh40qztgY1YX2svbPbuc9qVwp8q+hgElejHxYiWDLrnZe1CAHg37sV3914f3r8hEkff/hE05j4/vYJy23L47LloA4cfsPO2Llj27BvGcn8ZErv5z0b6WSh4m66WryW6nkpTWl59SRxcL0SD+yvj6xK5S549Ee/tMErSsd26Bf9uOzRs9t6VPbm24GelL3wUkUP0Our+WvKvcSk7sA8cqSuh6w6cOO5Jw8mmw8Pn4oL8DEHb8R8zYEx6W4wvxyyZxIRQDRIXh0sziXauygvYzwWgQUAv9PsisK3K8Gk1en8Eq17Rbkl31pT8mNVtCmRyV4d4DwZrPiF5PLQyVu0am+EqZ9vrsfswfawmnGxEJADhxEyiyWT1sydTr+VHy0ZFSpP9rnmD1fQ0+RPBKaZnW837FCmBec+/PWRuI1Bb4iSI6nTORLCJvsP613ZOLp78ecPDuQsxmvQwWvi2Tf61VZ//kBou83d4uwe2Pt6dTjciDoNOEgDy0azOIdI9QW0fWILpvRTtDI0jOr3zHpH6eTm85mS0JIATathGlaU6pWI8b2l8Gwl2/+EcpFo/N0ilBAOqrO5kXLphlJ/CBTFNnDMVCmYmX6rBiayeLfcvSW3mvJgIIsIYaVaEPq7r/2OUc3MOk3L1oUNZRBK/MgmIJRAE600ZNEuePDw/LEEHjo8e6oTCifYuyicGNnwNWnIBsbmBU5CvrTIjSiU28Qb5GnlQbQwfDeMYSoPUIoK9VUen6VWLKWAXBydJnyV8rdwr4UlnYaQ06nz1wl+erqqwI5ndJ6hJeVO+KkduO76A3IoM46kkandVhme9/UM75LCH8kGaiEeOHsj2ihqNylzxeKenHRl8T5AQw5wNc/QrhTdBJPDoQWrr/+ehe7SyJBUfiBq7vHPfqegjhwbhMndMq81uz3tN8s4mF3xgcr18qppqaOngZPQxlZl3TENuad9FzR9XzL4LjzIXC1jkavlJhcz+IOn5TLcki4g10lRyBf7Tm3q4HwGnDgrqo5HcD0j43Kk4c4NCtT8yTWnIxmdV00V/hgPOHKszLAZLE0/GXsypclPXeRS/dl5W3ZKfQ99Bi6avG3dbNSPDkjzcoY+s77vCzqQ728KLfIpy/JWFYedKzy59ZSW8UubQxwP1IUoUZPTvmj0GqfUf6/rxT7Spd8DOU26QrIDOg42hl3oASpdnWmxz0lTAMbF880olopGSwpWE+wKIkVbTeeS+xhzoLmATgstT7Veo98gptnEaBgyPOANhsWbmgD4Wzu76tZOgLYKYZr4sqLSbV/f3U2ETyFjBZ4tz8/VZthXGoD4rhO0heZqXGj3HtxBag1rv1CrHkuuQa9eL66QfSHj4YWYKZgEPDGDxsCESH7nMDzYKET1IkyDOHspT1qX+QFugc9wfucR+DSgVToyER6BYm8kPr8GqVINII14VRbU1LzkGZwI5AUd77UbLpxnFD/6DXEnN962/UqNeB2N8leHttNP46wuwcJ08n/0BqH5Z+f0Kwy230WW7GqOe0sVie9ZVw12gCynVPdsK6VNuKr8CfV0gy8bP1dVz7B0Q00Xw1soJMnDUbDRSBEEO3sa95i0G/gA7BOs+ECwvb1NMfGIzs/TJFghcEIeLK8szqXRGVOm1ietthI/p4Q4ofvh9BnvIaSelW7TXt5vwoGkeeNSKoSaeLu8ryGMnw885umrEm+BT+ICWwd0kf1w8A0OPRWPEe7RJCH1oCDTtfVqKahvA5sChMcldVDu31LDITsfbp400c66H3yvi7oXX4Cy9RyrrPYWi4JuAnwf8JkcWURxl/fy01Vp9SwHUthpTuTFN32Tx0Qh2zDVv5pm4bglwZg2lzw5PcjHqe2zQndcAye4+S1Xv7ugrdWhvKXPl+J9JhWVWZTFGA+Wb9Z8LVOZrUrzVZConWrzOXBZ4t7IlpzXUfkDgeIVVuCk0heOxEs6BHGstFo1LEwNG7A5oFl2TLghQawjd9JreBSFb9Cq9srmOswcf3jpyzmH0St+6BQ4addo8aGgi9jmcdJbRIeCtVrqz0ogUiWutcmVqhM8OEHhLE6Vab6N4QScW8QDR+r6b3nCTJvqPOB+rNLyjpyqPHOVEVXFWQ1sxnWQbt741homneq6mw/sh1we4oaGUxwXqCzbRDWOkEaZqF4ScATjhuCHsPRGUKheJzwbxw2AkfZAu73G+nCDmyo1/8bgfEPk26fB0nBxESJbTVelD+/eA4wPHMyeD5LOHP0LCIGPd0FeVCgwd9SbRWOLMJHDOI3yPYR29TitQrzWkpyUUiGa5/C7HLkwQSJn5srSjRqM+KMBnVvJPXRxzB0ukiGUX81haIzw3ZnKWDgyO3ocCK/yHU528/Chm+mh+WPv+3K1XHs3iftJKZrBbVneSRm/fMNF7R4/MHrqovnEeUAqJCfh1oFsnvASBVhBF1MKow7vNj1NRKS5mubsBDqXTaeQWX+GUqqZuCnWRKHeR8iuQkS9vqm3P9x8qSVaakaW7d/fBqma3s/urURSNypQlgN2O8ZzaMILBnAgdNSV1TECLnrbkJgaURAsIwlhHaM2PapZEh6Piu1AOYsex9YL9zGh6WLZgjwxPx2/jepwUsIV9xldQZC4KNYWG62tertCFGsZv6qp/vIp7Ka3P5CuWUfdTcCGOughHEnL2rmfBdjD9cy0VlNaxNHCkYZcR/P5OQ3jJoeJOBUEIHDE47cJeivgz0VJ2YPQ23e1zimEc9DQGtWqLmjQTc37TVsVu/7DptzUtP9ZXe3bbp1BJHE+g9h79Xvx6lDPR8ifyUqsq//v/7vq0igqEiGZ6uFJRvI2nwpAtG9psgYcaVnK5d1Z4eUpb3vM40tA9Sek2Rmo88kzdoRBZ8jguwE54vd/BnjjP77l57Gs7Oxq3fiS3r5RDHiBYoQFJlLfSBBjPXmkOFTevtxiRcFuoq2ZmrEcVM2naQsysri6FxXhdstFKnYW+V0gYJ5KUV7Y3TcG2NQEXMeCRAQblO5wZXz0aHs9x5838xN+vbzGn9PLBf6sZlf8c33eebldebjnTofzZB6ELAcQJCrHQKPFV/P5RcW28OtgCQnJP3sa2Vy1Zz3AVkVVnNyaxN0LQYoLA89gYw0Kme2blu5BWwtUhB0kMSf+fvL3k2aqf/74SLzgz4/HrKn6U+oW23eWVvX7nsjYNIUqxJ1+wnfEMtpFNPBjUj1M5R5RP24d5+mZeqPnb3vz8kcpj1uITKn8uGlEgnXCeRs/llnfrhsYozH7T9LQLt4+iFvb26IUFm6WsqQ/QMd0xeGZ1gJ/Kzd3Ivw51PE4Uha3oNAHSei4cG7lgoBiHO5BfycAHjwgBLPGEONQg/aRorHi5OoS2rOp3lYdiaB2i1q7358iLUlKAYL+tbEmAIvfua2lBwsEkC5U4FP7HOMPooPKPH4kXbVB4t0HWSqIwC9MF5sw7aUsID3uUFqRXqri7JMv1DybffuKtp8feZ9tQZxBvD5XiVWcaYDFRHur5Z1tVm3Jr9QgoFhzZJ3wqSouezsMTUuIWzILRR5yNO4oszRK454ktsjZj5SI+fqkhH7Yg9GM8I+qXS7i3gw8+RHTZph3pb+WtW7t59E+9PNizlbIiW7943RrSDrBkMtrIRBFjLyA3OyauH4VZpE0q5nwRK6DC2jhY+aXA3MP2Jh8byPfG0yfkJDuhs3nqX4Tstcmki3NdkFMlnq1DD7JBBp9imprWEtUCvw6avuX5X6idBnfJMd7hIuffIzQZmh/24lidmEbQZ92+GEPk9a+DFpnR7GB9ZunHhkTG6PEVd8Bvh/5mskePlUn+WPp+1+0y7sYxxT/PNTONygTY3n6NYeLu2fbOJBOKf7I6nJv77dGagHoT5qj4/Lp0Eeo/qlTpyAWe6gjWO0/BZbXpYZVPJUtfqOhUW64ilrAU5TpKzgvgJo6qDCahQ+GY9lbpCHs971SfVS9pzkpg27BE9WGUqTjk9A4UEC7qTMMDIYybBfrZxbL+xQ2a5VDCPVgOj4BBIeQtsynIQGjhpeW9kLT7KCNsXoVvA+XFIbie4/xK+hIQZ2Tfx07b4BXmkbMxZcVeWhFtpTQ86NpFCKxKh4nqKolYpOOtovuEFlI21kDQSeWCMU+LPT5AROM9QXV8xEgzWHEcSBHR6FLgoLsqHdE5xsQn6IM62nSJygdugKMjrGNudJhzWTXcbIRr3zjQughabhVTVFftS6tnM1qW2WfUoutW0uKYFLP+s5MbA1MKjrtOyggS9JTIA7ZeZfh6J4+NSarQ1I2NbZO7ETlr1wct9FXVMO4jG/T+sH4nwfGtH+Idy+bnASukU0fVFKm22TEfLtgtn2zaOfU0Clju2EfoXzyazLB35IBvqIx+E/kwt/wgfIXsuLCiSOd/Liw43DyT6Z8pew1OXNhzPH7+jywyPQGnzzD8ixAZDUpZg4cQ9HVsQhRGLHCWLC9ZMzZMqgq/qhnW/csor6TUR5Lta8MnCUe0h0yiINl4xi3U7xbG6pRLUAipV2/ctN9vfvAh7rowb/yaW/+2/FcrbzB458tsFz+6wBEFmgOS7UTODxeUGy8bu3ohhPY/5g2rIVqHZ94zGPZGGA9MFWuT63KUwOKSKDc4iThbAJFEoQx/ooaNfSJ9Z8+V8MySf2vfIBGA0CX+SvpIaPt0jk7b0Hy+XjrZPGCl029m8Qklnl2c3yG1JeP368hcpuo+s5Pyx/QwTF6Hllzyp+hThTcpsBI0fdxxrtzkBPrXM8iqrWNaIX8GpWf61kZHULD+1Wz36mZvM2uALlTvZWEMjjB+iR9uaQhh9dw8nvJQYRrsvE49q/AGbZyFxAWyFdNo3BxZzV7UAYVZQR1+N6Zssa45Xsi7tn5cN9eVGUHWiOFVtzmQALY5DaiQQ/8SxnJWOHo4kCMmXEALiL9bv7GZ+feolLBzdR+AMxpmedGhj9gjALUpsqMImy2bCajzp6muM5egI5QnsMmnsCszqc8yvUsPvtz94tUECnXJSXxsFQSh3AXWByuyEq+Xi5Or1SkqKUsp+oF/JhZl3rebpGOd6vChvRCSAijsfBtC6eK+TowqRHlRwLYE6KextxXTR9T2KTZysubkr6o3b12FhFIVTOWAaYoRENB406Hu45e2C76VBfmRE2/Ilhow2xErTv9E0igPIWwKeQBVn8rxT0wFGw1C5Nr+is62ta61zgoGEdlkJBQu6t6IFPLdba10gXaaNsKJ8GGjnu6/6hmu9+yodznnk5n+YCxQWUEwjI/PnBQOk2bkoptcqrqxepBTYzRkCaGE/IBtYtB/QyhwmSmnfTxtUi7rKBM/m2Twh6HE2XQJY4/Bct+8d/6kKYoSCBUmVMoXoj90tZ3+VeYs9sLKzbvMgGVAnZbXSHtlp2LH7QrWs+idKA4A+INNmVNqAQxt9Vl7bRgOEhAne0QwVr5EZXKPB3Fw4blo6pInO3Csa2VmZ3gtQIY2LhrC4PuAiouHTC4DU+rqdSk+l5GiVleBa/XiIil8mY6nqLrSbBZsysyHCsKDW23TGpvGhsuavM1oe27N2U88sIsce6fjsbFBV3KJPGRl1VGsfSgHSZJ1Z3KpyM1q/Nx9BUykcl0M7LtiA5npG5VOkUuUPqqlabVn4H+LpotlJW6S4ff9Z58JIVhfBX0NCBP5t5BD6KtbuYtNQtv1lp4s4FKZ7PS1Jc8nzvok6/OeVAc9YYDfItPVjGwPYYd1C1ClprWooBfo8BxwuXh4AzqTU1nkR9NjM8WGQdgg8XoOnxDx28QQqKKew1myDkGPU4JyK61lWpts7yOelx+DzCqEq4aruGVi9XRD+wQTlzpBmCRSdg51Uk4tWe8MiC4gwIpQU67zOFs7NsVVXeDzqVKu3Jnuqwaw6yr2Afi3Ddb+ttMrEUHDiPXALJ72y5vthSTQLPTuEFXb7YktU5VTfKuHLPURi0W9UQA0Hr8tJqHzWB/I/fHTkek0dHur6so7eKsrKeSxtvzHqULBB+jUShf8cApsNDy7Cl4GTMpULT1R0VaJ8QKupHagUJ5hFNnvPBJSVq2yXmozk9eqE1Vri/FdNPjd7zDyJluS6kj9pT9nveDIDhYx9jgRogPv1K9JpUkWF8bWVPrtR0QQJmpa7jleaUnqYRUkwr34JU+G/f30nryRx6Qce7QTPXd8k23klpAx8pnv974AAUza51QAPINCEy3RwicXfJwI+Wtb/wjbSmrrlEh8hnCGZWOngA+TYJl+OBxDgl8PFgvpLOSS2qAjrBo4S1VbJyp3oG/KGRJ+qii38D3teVRT1h/Xi1RT5S20meacBfXPOVQK9VW5Vmvx7qNPj8Kr2TXjZvgk5VHdbnx0vbu7760w+MOVMLkNfZSmX1uyyrb9ZimtOvVTFAum8dy9sx4FQVhT4BA3Q2UAoqc3fJMjuWxU1clkqC7dpOPlFfZFzIIQq0KOspXBqteZmrW00xwgJNXuuO8hs2qnyyE8pk7RwASeEBl49W/khX+YYnqLGLeW/7Xtoqf/6XZlV/LFeIQ1RTSVIta0uyAsKNfmMQvUekbYSTn53O40AXg+aU5yPY+xGcN62LuaEoyQAl1pjw0o14Wu7vCcExG7cydkYCDXEWnesYTcB9/bcJlNXhVNCM+/Xg6siW3g3LWOzitetNJbqiYcdcUgay/8xT5YZF7F/Ch2XtfU717l+ko4K69CUDludiDWmzQYqbt0MyZG3DjfMpOM6QRbO1D3LEJrJBwNoewQ6T/w9MMaK27hOvL1Kpb1kfkdpvQF9Z5lJkzVOg389OrKeV2Wzv7rab9CF8SmuhpP19IwtZOW0EK6EFGJc2S/ipnscEhSypJ4hdHUzShWu+5z7T9p4MMHomPYgN6WURA3xsMgf5hW+lrKeoI4YPkdbAg+4E3M23RaoAaN/vRM9wKIjLx9uYYOJmQJWkL8taYKoGpWSS716pP2ap1jOW6R+Vvi+EaHHL59DRNQaGLtjftdG4Cb0jlSwwiOhMfgZAE3r/FujZgd9IuTceVWIQt4naEziXGw8bCFNIV8XPIWRRSnuMZrgQ//PwTzjaX9pgyWRTTwV4gPLdYlj7R5q/TNOpVLoNi/QGJ9tVyJifGnhCO0MJajjDt5eSQMPS3eVtbKbu6bzxFxVs/x6ISrgDoHYLnsCP6NVFvLw6e0SlXtC3146H3MODixXH0bKRCp+BC+WQxEx8xElXU/HsdaiUwhbSuldGubl4fLeUYom+5upRoQoQxzXXe66+vXGRi/mjAVS0uuyC3y2spMjsTWHyBVLZzeU4jDnWKDgdTuNugacfkSzwEEqecMuZIYxFpSnwxRGme2tidkJY4YCDdQyZmNucEwzvBOAYdlBiEwUiL7gzRy2FngCzu0oDSTssASMvheBl2wUjvbjRWTqKBD5+kW7yGLXc80UeJ+wMSB0dSKwaxjC843uW9/B21u+Ts30caaoLQYEyAm8/tfdTag0+JDUw2lmeyRb/X505JsTdFTEGJ9tlrUR1wnn7tHMn3uGQiJNTYzGbNY4nSdrDZ4GVuJoUwY16IGwPVrP+hOrqPUSMLfyyWkT40UcNYxYuLc78y6WWNdEkKyNbZH9o7z1SVyXeP7RtlydAXFSuaziI5NE2IyY05YMLjbSJUTx4/xlY/TzHW/VirZupXAVqx6GJ4jqbwlBM06V7KSaNxwiclBajsbqlqrhr41dsfQxVB9RTqnT/zg5cL+TRtW9lJ+xawlYROsorRCZ5iPZiGWOTlQP293F6f81x/DHdTXCcOhVW4KixHjeTXB/B6e2DkD4QiD8l1vbpGnFSyVTK177fVB20lIs8d8GLy8zHcT8n/n8jvD+Xvn5H+eDvbYfjznuR2bgXUqeWnAkGKny6X+I2VUz2anScyJivxweMsoLBwNTfzk+TZy11aHF9fXtI6/22MBmWDQhdYoXgmsAJkXEw32JKaIAkSxNCoUHRLiyscnNVcr06siLNaAA2huznySN2Djr+Zc08N3Baadzim0iMFkaq/hU+eifN3TeLPal3qCVsLakGMgaKbcE3CFO3PorHhdh2PGoyEpSUNmjg+SE8ENngtzW2oTWs8WPeInysE++PkMaKrndjcpc866v8otJaWbVJnqgnlQlnPsFC+1mBwxglqGJsbDesfg+kl9XDIHRXAvgXrZ7FlqWBtpJQaGNGogZkWKETLUz06mh8AHG0eNeKL3y2oORAbwtjYgiUIFJVP8YYwO1pZOprrt3Y6Fzla3hwEc7TMOJytGDHH0laHUU/GMDwoZ0SNpDtVIfQkKTUhjDXBab7xrV737xayaxa8wK3HXoTxu24YnHxeVlafr1Ef4Gwh7xLDx7E6T1INHOgk8Fo1xTWrN5qvA+tXenu2S1NoVObr7Ca8t3+G7zIcQBnw4Fw4ntc2O28uZxc2aJ8RDKZubVB5ZKisoKRIMQw5mxtJ3tISOq81qY2WvK6ZQKpSF2/x7qVCV02XRPvYZi2DSte6Ou2wIaBOjtkFbXy1/wWWsbNzXngi6w3lueuzEzUeS91XlUQiZvesX76TRx8U4C+Nj9YtvMpVfrAxZuCso06AR2m5IxhE3wpgPPPAS7Ivj7qPXZFeVIJx3Twszp9jGN6sdWPc9Jp8wNHqCS8U17tgwbZDblBbp9M4VemTstWaLaTIdulwP+hUsGGpW4P6F2WM0iIi9aBqRBlPxQfSmoIXMzaET8+ilKI4+8NlKiOtxsE+HdlashFTcGD+rSF+4Ic8cb/YB961OFPDALTHAIJfrg4R+mRDpaJDOdag6tApOZgXhXURF9ajwiuajJuyl2Nb5y5xd/P6CdkLNxc7M7vXUQafQA9pIAKhhGXsi7wKlVNNg9cLVYTf5AwpeBgbeECynxrPRJTLhw1n3NNt4Ry68HV7JGIiBO7fTTd0+PPSThkyrVugcyvMmeT46qibal36T+2+HTePP7soMnqeu52rBx2hmIton/TgDV8JpYzC2VQru4FbDfv3Oa/RpF27E62+OymtmIZzsI1ZkUNAwXzjGEV8a9PcGhjvhxHYaaxVrU0+rmWdwXNtDD2pINF0NtQ7JAJNq60ja+xc810ThaFW1xVYrVMgfeLVNtcA+Q/1bLNZvwQT2HcYuHE2q7Ut5KBfpXi68rws/SnZlGMCBpENXSozyidAqA35+WoqQIskAquk9txZdHPy/NTG6ID0sK+Rs47oUDZGZTw626CMIbUi7ZmZ+J3gOU/llYDTaVPsFy17GolY1QSdYgVh4Sif5qa3yl87AgpLGFyU2su9Ta77B/EkdxGijpcP4CcEzBW0VMJufubUVrtE/LPxtC5Yjs/n0s7YCuxqigb7snPO5hh+06u+jTUtug2Wew4gWfaOKCop+JHQ6C5jF+BmIv7Bsz0vE9Nq2NtB7K3GSeRPiH7UcHCtI/Qbs4fxLTQP7H6rLGmNOLsjOSwOAYpLpioHBs2vfrs60l4ydSTeuLOV+VUtz2QqDse1yDwV2Rj8VtWNoj8ISWry8dutLe+9rJd1pBiOyIoPOeZYzW7wXku/wxxotGgNHDrj3DH68KTua9kozqeLDFHfZI9Akgl+Q7gWjxecjp0PlLslIeQOo5wD8XRP3wkCBSVBTpLv+EM8ljtaFKRMBud0q6Yzg35ZY+ii1oq8e4kqnNlGLVbqbkoIsKiYYDjRlRjdh1XfyBKIR2EX/BfXjyp5IcDgtziL0EAhw0DSPRH31LBLiZu5lFPI+Xs5e2O2TUbCAgsQj53bCjqv9GZxAm6A9zRTK/gFSdjkH2zbXRdXAS24pZI00CyF7Eov4ACj0dr7T6zue+Ii5KMn/ShRpJA/X3SkU/yI7HCjEW6hIWN7rEnCrXjs31qPpRtvnsrbFpJXjQZRUjYIIiTuVFsZM8FyGKuWlKGMTda4hSoNJAInwC0zAx3DWHB78gFKYuy9MDfaw0KWtqdAxguBdzOOMjvr/H4i3HrcIxbdry94t+CitCYAndpf6cPpEgUhiv18+Zug53a1LfjH0pDsxHLUjoy6o/6O0o7kcRvDwTM5e70S35xqRCR9gIPAIDVw6w3oX36L5m60vNRu1n/V1h2B4ASq4VBIbiKY2W8LyIOk2zY6kVoGUNJrwSxW25qdy0a5rKeMpBCceGk/3yOu4aFERXaP/i6uav74iCwCY2xvWo/RivLFrFuHyjT88e2i02TE7ret6vqPG8SLLNrpSR5yfL7u1Ra3DzxH2HAd5VsdRKuTMWU5X/BsCzhmlrVxU5X2HjM25MYe3rEa3tsNXay2hhZGa+nlGePvAm++S2uOsDsf3tpE6SY+jvZR9aH6Y2uaEda/RGKXKerOIzZz95pJ62+Qx+8bokCIusDCfsNV/RbL/xu21+wqGkty0gsYBIDYkYtLMd+7tQvHMh1S6fhGJf/yHv6+wET/7949d86e75yatnk0NenuY6urG1GrtzMC4zWKnrvEoJk2wa8vfjvsVRbbpheLc6jhBAiC6FLpYy2+HvHwKZV8KPSMKj5+gfJ7rV8lc5f1AIj7/ufAAcGIZzzYfkSg1qb1W4HfrQyW9xx0Px5m5XAzC/hxrqQn+dILKXzKc3KMj/z0xPmQgczvpUG87rLeqOKg+Fx0307AvaHrjN9bXixVw8oEQ4W8cNyTF5qQCNkaPQ+/JhvlRBC/2W9eE7Lqfghjam7pwwN20rV4kGzuuQ2cp9zal0+7vqgv31fqHK7TBIny+uTNKvNWKonaF10ml3AxUURbnYR2alfBWDwylLuH5ZP7yJ7cR1kbu5miCbYMBILU71PoUN0zp5rK4pddx3zwXRlnDnROqs+qUwFHuaDI2BfLE1FOln25UndqsUXe9LXfysTalYV6K1i5TR39WV9w6MoVKsY+tWCgz4w/Xl6C+59WcVQACl44nA0BCf3hzewqVZGB/VOf32btqYoJV9Qg/PqLb748+Onrb7/8/uefDp5/+ez77754Lv0fDWoP8NUFpN7476khoK9iqZHjIrpTuscunc5g1k8rXa7C9792vjT6g5M8dbw8VhMVuGgRBVnVhkodrzXQbN0qbXiBoQzh/zTQibUJerTlhg3Ky5R9v4MszEasjmQOaWXje4AapTEuFoQO+m0h00xNex01x6xnBtjmfFAXY/vPcBsqWGPSJq1Rt+lX1E0zHbdD03sicsTXIb8Fbt6yQMi7lR9MO7daxyIusm3j82gvXu7GYsCLXI/CaqRUMrlRt8JFUnAAgb99XzJShrop08pIrAcWYTIWSrizyhxE0LmCF3WCL4m5M1NPhXQe9eV3DcZKHAnmLUlCx4b/t7+fPITvQuXE993NGiUyFrzsIwQl+8jDk0ElpP4zf/55Ow+mo1HMed+JsXS689Jc4RKXGLDime6qM8RK9Ima40DC1pM+F37Qu+h3UwU30S+P23uE5RiIunMEV22L87QOuxvLTJNWmcLTWR6GCcGSQtX52r2l0FQnsLt7nxOqUA1xfC6m6BeCxyrHZRYIje57zJgX+9KS8pKYE9Q3EaQHNSD6AkO/YvWVT7LB4wpTROgNIGy37EEkAjBb6HpSNGDwNKh1/9X5lWxPPKY/aRoYA96jwI+MSuMait5di1dRHc0uNUAO54v+vSmhbeODuhTCazpSVyj1k/Ztk1Pt2WqLvSfrXbjVBp0TJS8cozMdJeCa9WXT9KPbKBnIQyRJL6foKTgWQy1Xo75pTQktcDXEEy3h6evboj39J6C0wNKAT64S+b2SkKAt+ZP8SUHsLHAdYj6xG9F5xI17jtCBeaR2/ACp5ex7fGqPd5h36wsZWOmzgjulsQuYSn+o0aLXME0hq4XEdXVyKFTMZiF20pLKjm7qH1HBdRUi+kQvAxoyyfQjWEVysyApRLUMtbwJmv18OuAlRWb4WiwBKSrTXzHPg4eU0UxAQ3/V5dYfoZqLZQu9n6hIwW7aW1hMTzt6Ilciz9ZhmGFi0hcicc92jPm3UBmVi6jMpp3vRbNjnucgEwDHwIL2FNUhsgqz3RmJb7hbWq1EtWTJjcoFUqIVkIy4sBpbetOTQGKs6kSek6IwxJ3VrwDhX6e1L1dac1+jCemez33KF5CxtqIYbzTQSVVH8RiN0zj95ctbtmN/u4TOM61r2ywVB1fVwhWjlUJhjERG79/TEY7lzGIeEVu3YAKur0IvdxwGPGiBfAoQQwVps/fyoLdE8DgeQwqH+s8/fqOB9sXh0ez1auy8zttKf2jpNdkapP6LXP3wM2nUIYssi2bhp2YFd2Ry2UPB0XrvSKhGqcvi+98ZD/c7xMwfYaTXV/1+V8Xu1mzSPUZZZwrs/impCy9U0BvTO1KsJTXAJSAs5n+RiYNIxJK+xcmL751e7LNcwWKPrKuwUpi59HtqHuTWsHQaCI4zov4FHnFWuwykJlTwn45uRJni6Gb9TzECzj9hepKSBX5r/IZQ30pzZMPFR/vpbVt718mJtGu6OK5VtpIpnpHrcWfnHI1GAJh4frAJJpcyOVq8cA/uZUUPINCvRl86bWg3eFI/pLttfy/q2l535c0weKhJDQ7R4CzHjMg7oabUZDKPcL2Rj3WrMah5M9pZXR0mCZRisU7aPzgQnN97zI+RBj3oXtSv1IHdLPlXnl3laLrecp/LyHJ0heixcLhclibuNwMFD60Lvnecp3pbMWPjtnMlhHfaXPj2/lRbysfvKW+xr4PJN5+zvE5KvIfZFksniF6snY7rd0cY/Aiwgn602Pd+FECWSOFkQPVy3U+pZtNQvXA4h8X1+CbwEdlsJE95R1ERNHTYOUicuNzVimLT2IGylf7CWKIvjaf44jwUcE24scNfnHLPQF8UP34l8ki0xkHzl+rrj3TMi9WPphYz5YQhkitLSWs6F6LWiwy0qhnmGiKPA4WmVX1ffqgqqn6qHQr3/rQqo0isjAbhyQCu6EtGzcOi6Cjx9HIOMTWmvRyYz6hsUKStf9reFluVwwb9xznGZdu8YUa8zH1+gwU2/NQ4RmrM6I0ThsMUnHT/NPZ8awtNgxoYGehj1JD7Od0WHRs8WZ5ywe2mKXa873I6AilgFNx0aNImibbD28o3+WYm+IH2iVES58ezVbIkL5KDjpRDKA8fq+fVsN5lPTt9DrvwD5vq4wEjz/LgJBpqtVknb1CafRi0r8wfXn8ocjJtbm6r3xxlDIbD6E188sSsJ6Fxz+PvzlM2D8VjeSiA599PWVzU+XK31Dxufj/5JoVQB0oqFH3LPTNNBGhGA36a42AHR3/m20HaMtXeqqSxVPQD+Ia7nUJrFfJF8uZOQrAhdx5zQzZ9V9PhUqLuOC/lyigSubFIH1zZQQrIpwzLdhnNrDxk6NtRRwE9zqbtr91BTAEK+b5wAT8I3jR2KE2EulXxka6nzgd5KWWF9KdyQg+Q54S2hOG3S9VQZKVNzXCyNGbBeiKp3aJBI8h1BPChpNfnE0Ro39+yxns2pSpj4E/BRjB5T5pRDOUcix3ancS7o6vi78kQoMAljz++Z4zjpCpigMb5syqdrvJonTRLeKb4UKM2hEu3GKSmNBY5PBY+a2H6HHY8Yce5DUTUZ7cTD3copDTdG5/VRPjy+8b1PD2bC1mRO4NdCx0GOhO8DlbTwvrY8waVE5GrBIcX92wGKhlRmgWtHQHbI2DkhPxdgTLD4QYx8flmlOSwFb1D2I7sU3ZyulD+zsWiZY9aw2C9iu7XqyKG7HCPY/t3dR0h46zjvv+VQty3x1p6Q5c1U6P4bOjtnXQpds2PjXt2TgnRxhmdl8LzO3pZHOHeOVfgdTFg582PrPKMifCLIXNBrTjf005rHfPrzwSV95WWG9XyUhk9hUgCr63zcelJmuSTLTkZZBkOSRopiOp+k0fuo1DqG5nf8Vs8GWEL4SDcGE7V7q2SlAeOB5gJs5osAF4Z+G63iHsHevUPD3xXGrWhmX9seLssltihxxKrXm3p0ywswaFstjiWNlNCk0ca+z1RlH3Wh0Mox1fhEMROIu+liuSi7hcYD/gQgOjq71YcrYfhBJJsKWaEoJ8WvIuP/lBHuTsUYDm45lZfoXrKLVbfLGfYKJnDJxNfTlRkjcX34j+fQzjdRLFhvCJYzbbKy2dlXEraB6qN54neseE9Zcl6icS1T2vrp2pMYRV459U8l2clsTcA6X2EAQq1KqKs/RVu4ZvB8uEeokud14Iv+ScpPls104dKgndh1bestukhsrUBtdp7H6acTL34KqXqhrMvWOrSAVafkUGpGMQaTfBC7x6D3ypvQPthGyB/A43lB0Q8UmnCQho5BEB8LiQFzjHOfAcRqEb68Z2tL3mvJABC3bA2gG+uyk6urJMtKhDX17mmdqmhjXs669rLR9N3zxDW3V00zNTqz2Xy9lKoQnl9JVQpvL4QVhS0UxkJRKquWzWvpojmZqUvG24+7upty0u14rYuloG2jsQdlk+qqOGHz3S68jmj1SWkWu5uOFo5kFbb6Xx37jxOj4s+lfa0OPq9zCwADdFWp6nYZgFDhMp17AkaMu1wXnRiweoRV9bu7+s/SRPkXBxfdh02v8F8ICqwQHYEpeNNcV41VxElA1v8/LyG1B3F/VEOejpQxT5fusaWP8hlVr8bLaZLzAYhz5OvZC/yjdythFUA5+yEnKDjoS2AObCjY7yRm0BJHlYMW/Gh2mlBklagFi1UgFT8EWiev8DlAYF1npGUc9BkhKp14KKHe0+mWs84RV02NBR1uAj5nZiuLBJsMLNb9N8Rqf0XAf+l+rgL9FmjaF1Egq4TXhP3P8XytWmxqrXflgJUUQpu1QWFB4aO3G8nWSL5j3J6iihcX8AE2p4A8loqGF/Osb/r1uBhybITmc+ZSBmbns+VsGMrxpdyXa+RquNNTUtypd1R73SG86BUwAj+gAZXvZ95s7eakAwjCSPu+t2O0Gjn04hdCDGw+M3AltwM2163n235KfCy+Gr8TNShcXLl2gtx0Hi1wbJfq5O1NUIx8PKEL1OFmuHtB2XVC/KdUwyYmbIcAfaV43ivoKpQOBQEY/j7GQ+IrChfjlQrC/Ok1fc0gYHWPRCtpnlD2FmmdLbzslavHh/ix4ctwkPh1+MnaCzzeCLk29UiXOeMT5QWncZtNU1LAIsrJ96YzbVDKltgRiH+2JhXTdkzxcSXC5DMG3aczyDTjp9JTMUe30TOyJrS3ezW1+f0IKju3d2txfw3nkn+TT09/4IZWcpzj0GLY1k8V61KMxLVqz7EIfX7o6x0POn/HxSpzuYvBJfTaPRL9ZoQUFB+6V9qMf3L9WJ+hST9wTQzSkaq/TR18BVa7uqeq+8z+dv5MxJdqCQNxImmDoH2B8MFFKK3M7nmoZJK31iz8VGBDviY8Lu+TZ3rrxrGIMZFUlwtrvyU8Lg2Z/0SA6pEprHvNtNBZSrEvTD3AbmaGtjJgQBaKJRtA4Ete2BauUMFbAXXV2MqcWYI2TU1WVYY6k4EG76GjwBSc08tIyq48/n6J8NyCz9EcSmVjKALc4uDmhvJrxbGsu4pdrW2BoIW1rQ7zOG/xNVgA/796akfdtL2buB+zBSgjvYQcFQwz7NDPD2HNCZg+b3bE6ZYpYOZ+sXyi6LMtf8OUeCOFyuNAZcrJJtjEfVr4ifmi7kcfVdY/BEZrKm1nbNdEFLI1GK+iwIpo3u4nm70XNKqpinPtnYkDiR0ZFOdU3MGGKRD+MbnxeXySvXBVP37Lu81vFGzGZ8XhnRZYVaMwO6a2vDKHngzJsAI+oTEHFQfGVah2dUQv/IX+KZOpPmek77ttO8WasvpPiK1alcoguiW/InwsRV0q+l4wEUEcQ85vFz/51xexnRVq11f/nHDLSwQpYarI/kLldtSobI+EG/p4WuO/fer95y9bgr1o3je4W53Jb0VlcfVWNV5qBtks7ub6RJdLeVnfN7LQatqEZJhlse+V2uTLmA7+On4j9aFcUQC+3s7Is2ugrTC1w/H+zT1zhClVLzQdNDsGOWv8L4zM5Kvrh5yXNSMfbvlK0C7YZkJjXFglicw9KSGvSIx2bHY7UIi6aF5vwWnqF7PZyuhhidJF9zwuwRlGYDVnb8jY4XG2QhiRdt68ZmrxZuO0sMRrXvxHWz9sG30BQaPbQZZZszSvSeoubGXirZs8GppaFbxBRRqGYNCRrja/hEYiB9f6joDT/YiWjJuzFBJ8/gN6TdpnJX3bT5Eo1vHvr7/rXG4zdoJl8e2EUbgMdYrLOvnczxh0K8rzhMscX4aOoKbRP+ug6AsUZ4EUmbTUZBaM/GgS8WkPEXzbE5+OCjB0ljkvcw3QJA4y1+rojKV7UxU4O6vYkDXEU0Ap2G6DmmR5E2rexL7tNAtqRWNWKJNuyOK0OtDKORUhBehmEA8lbNdd3irCD326HAjSOmQSJ/Ex++Uk+uv0jsupz+a38gSEBesanhxZ5VmbXUVYpvM8xbnv2DS6N0NvC872OEEFwLcL47o3KWFMVaZV4ut6v3HujG01CfSz/6WYIfdtRmEjk5OkGUPUHpo2CYLQdos6pk1bgrqkdp9DfTH7KvzYJPjY/CdA6Ujbp0J1odyGZITFnH66HI0ddA/Stc0/BXKzOHxmmcxBvVS6PskjoLR6sjTTiubFjjLahVdoR5GZWr6Kb7j4A7UrR3hpJ8G/sCog2M9Oat8tjiKoEG+HkXHUH41daSv4WbI7/YSjSMOlYU5Qrev/kGgxDLMtDwV8DIhEuPN9TYxunl8YDqjWMXKm5nVu2YX+TqNWGrj5Qo9H7R856O8N7mdPSvx+qGQiAUOnLJNN6hOtwc+a0UiCTLxP/4P39s9Amq1jTz6E13f//vbyq/R3dlOK98FknQS9TOSFCmjdMbLlGSHciPFOY40mjBzXjEC+dd8kON5XQaTLci6glC9msZyZRFpOzv+pPiQqy31LKNiavtQt+gbZrcGNwiYRp7USxq8Xqv3Xv7wd1WMcUsUGGrVQYvsYSlNuNiiXpE/GtsrQi0i3N+2+FisCqfRrNhb0mtt2U4pxbijXdcjIv3vq3JRmIK5B6bspVr7OmPpKAudxAmGqY1pfNTtayFECsCt7W9Bm5UsnpMs190j1bdGnPH7G6njop8hLl1/+33ZSjuPo9ls+gAZchcP7HvOcU+c8bZvYzv5tGpJynqvqzF8oS3HWSPJKgBtKI1ZN4et9kcZizF+txVq8hcLKVsyZwgEmcwseCIDALkyv3nc4Lc6VLzUEIPOlWZkHrU203jU5U0lnsqoE0PjqcjfzpV3CPDEzvEUanQM+iHsfuHkw4DH2JobXI6oLxBaBt7VJw+aZHGRrBN8/7i18tHZ9eU7V3rHMEpbO3kEpZ085pHyQqh4dzQwbUSdhm0+7/LbsI7KmXCelQQRYiCRnVF/LenhDu9n6reGhcncPlZ3tliP0q4ftGBzbAN91Inm9/c3Rgd+qYW05Tz9xxipH2qnPBIMNFfwW4quD2+1XvdX2AEH1thnAA9wfHUoXgrUIap/viDJj4HzIelbHPd9ZsP/CgqqCSBvmuf+mACYqsaEHA2yHmKCe58R4ERyKMX582MpKtonCvMIFalbwpqvSSuUImoBvaoeiXqdGDfGEO4MjzjYHACcYeKDMbkHgdfXiV7oG1aXOba9tcqqOtjrC5DXIfNz5/Q/9Z/DL04qJVlJJSl6x+OUAcebWuyQJsiA8BdVXXwtz24rP7pRyEGcLTGb8m/XFEh3xLDbzG7f9k15S00J+GqWhPwtWabU9Nk0H4qMXzHDmR43Ms0V3Yh1imuGWNSZGG02/JUtdSK0sy4c/f/NMtwoGMgoxfCn0AEFYho+kl3yLjlWOi4aBo6kmC2pW+lqPQlidv36HCuS2y87inh5rIyNL5bTVf0rkVkSFf1aw+5u/VPBrzBNXvnUJk3zvpnBkbZhd3z8d6UWRvCUF5jd3G+2Kw1SA9U3SDOS/zbR0u1ug3BA8SfHj5uezbHBiJbEUpJL/8903VDXfUs3mZko1leCdkkReLzsMegRKTmKdLIxwzFXfsxDL/zn599/N1lR8Lw4vRGTWH3xy98b+E23KvqL+lJtvAYofzyTcbOyv11YIIX5xBzZ+0uQG8OyGxBT6gx0x7RPCXpqFyRsFEfmjGMn0OqVvz76luxepfj8KeM8IH9R7XYpYOZQLleC1jFB4NDE8UnFfDeRpfXstQxAxJAUG7kGN3E+VtEJvTFn5qaVwfAquF6I+jcZC15bCVr2AC+m9nvU5LOg3sN4Y/sBlx29mq1NJSusU9OEFSxHYiI/L7H2ITgK6E1BfjTdsQDz1GHl4ogLXhx3UI8wMlLobztXZMgv6du3qKUOp1aeKxoMF8uL6wsUEBJzXRcaykgdA2LLn9+fuk40OHJ59kjyHqDbhrAfeyOMcLe3KapdH0L9I/VMqi6zzka0esmgc7dpUl+fW+XQP3QP829CFd/jTdd0/QNrQTv8nZvMGtxji9TgthV33NXBb+7DqKbtcq99JGFreehCkQqYGsTmLrFWOQOFinpsyp+T76uo7gP1EcbXViBtoYy/O6yL712QZz/yBXfr4/vIYvsRMyEWc0057hUvhsc1Rqf7L7KhZVpfzUXYo+/9W8tzhNKSdwxRojpfeiQmY8IhlnWzqrm0sokqYvS63nsjX94fhKxcSL+g0IX58KG748B3W+ULg+fTQfcOH29vc7lbn+vH1ct+2CEjdF2XpAzVRO7XyEeP2UjDueSsDohcjJPyI7c8XwntDsV1zotkQBKg4Y4dhooqeEL/iKuCsmisMKFoNn1gTsMrF5k2zZGfIcOU1m876nDd5zFXKmn4c2fsQu5O3KSXvAlEO3vjRouhec+cm0SFCVevKR69+tq0uYQRn/n7GyW6X6v8d5NYV6/iw8932VsYHnlEUKK++CwAfZhyZYKD7/nqoXV8AHPImt6DVXMmbTMK+SM724Romz9M9MVhMYX2TOCuszRAdCVVh4crtFxE+Nh3rtvVnnpIOV7SSVH1K/j5eU2TgBXFMldSEPJdzxHrOWGLXlmyfXn2gKRcfNRgDawDrhpvr7l7IxFcXl/+Kgp3K4sNUN/OIdn5lOC1AqIf6WyjD9Zdf18sigQJ7WBoqRA8QANLmAvR5EIbf+BKNAaImNNJv9ymcHPgJhqhv3x2Xi3lTsEzsmhO71rSyhmU2qHntRpvKKSrbYu938pkfisul19fv4aXUBRV+BBQHVhKmAydieFsB8oJNlYDJ+2oYIUOjxCLL09WHjJ4WeSRNVUni+uitA/5cFptyLTHmbIu+k3JfFvxpwDItsVQcdsm/l5sgx1hCkf1N9Jgmrkz/Ab0jbBZogRr8CosCWOIEWC0+6tv5ivTNJmqGkKOPDVrk8FSFofEVt3xq3RcF+e5FQ9XrILMe13XpItDlpC1oBFLvK3WnQHosdpcHdB+gJ2hQfdQQbPA1R5BTCPE6zX56Gty9IwIKm/Di+tVEcMSmzLzke5FhUD/j//92SGnkUAvlogLabez2dXV3cCsIED9csixphuWzdfcPg/kCGE7X7+W1Ur7Er/1rnQsRMDvSp7n28ToUB3ve1E8sLy4gXhgGNJJo9WU+xEYHusxpeT2OuUV6ZnAN7eyJT90LovzYiYEE88FF0dLEVXsTt5cimozDzrrAoRevDZrZyn/AHbsG/c4orxF9XBudStg8VebTV4FSl93J1e5QZEmnngiK/N1j53No8BrO3ZWqvzLCtQqB9DvAfv4SGBRP5mBysDLA16FVNHWEsLmu0wZnZtIoi2tNuGnE9sigMv1hXvRLsvrm2FqkfcPgVA4mdSKKko70FJeCdNCG4W3lRa48ZtMPMN5Hfcnai3ZWot+UbHvbLXf2jin/CsJ5nK55RO29mYKJmetKEGDYaZS1I7Bo9760FBS+7vHRNpP+JJmQhu3qiAWdQtehFq12wS6QGjYmhEbrLtQVWObhhmjJrdQ0hnRCSAPdXmtpkk2+ZQ4zg/EMi29QvOnboJRT74chn99bqsS5c0KBT29P1azjj22dmMYwG6+xJF/vYMvPTsL2p97IwRIdH1iFZzqrlTVTX+9sbxEN/x9jz8s5NGBhZUUWjRS7U4vtmflIF6jnhC/qUKas5PSpnTRTUFLg0uHAcs4/2iiSVqid9rldgTYHbbzyzvnyMsvwdvUURmPiJoFgSPXrpmzgnP3dFujdrR5Ta2wWZZsQEyWMetGpWYbFcZVk3rPFjERqDa9lW1wn0g7IK1DHOS3VvVPg1DDg5s/IGi7biisFl8pk6ioyUHTOae/9omXIP8g9vJzXapFs6n4DqQ2YtE+flAvemTvh0PBFrX/KNBUanGHMWWK1N5L31SOpTYxuxDn2naJSk/+6BER75PqMRXmmRY19eWPCNmFUt8cKLf2+sgFPoCfK4mAc/h5Nad6CCsla+Z639qLKtsj+aGxK9sq+eZC0rXwuot/nWGcTTvUA71paeI45MN7q2Rb3LOygAMgDx3a9AKWZJGDApN5ULKXdV3yg2WlwGjqWMhkHoBrvBOYF3YWc5Q8itD118q4d3+GdvxIaOP8hJPK0n9DKVKI6OLPShawnkabww4cHiBLcZc/rYFK6Z0DIh0hduMALDuG1aU1Na8sbqgrjpdO1pPqa74KaKy5o7nIKU/wIDY/UQELIKgjn1Fhh8d2ccBtstxlXv25PLSKzJHsriYrxxZezJ7m4jz9diHN00hwFL2c3BQkRWfLV1LWKy4rZZPqcBtw/d2TCZxtvHzqnc3oU990d5MN8TtQSG83WBjf08a4MB2WLDewVWvfDke1O46W0fg3zHdh7fvBJltfnba88IcbLYPzyWVfpK508h9hBdzClZyerU0++YIzn9/Ia2QmTXY9I617twmx6+toTJjVfTR2uoNjsfoMzxFSqfc+4eApX1ltii7wvrrDPnq5XL7aWOhxdC36uvCIC2PY45u7tEvAIN5tHlt6Ti+NZfkeX6X5ipay7+jL+7mDMGUBvqLA+jG9NojvgVcQ1Xno/pM5HNIW7pD8Yg0OGJU4ZINCBcxK9s7makGnSTr+fL5STXSBst/eMq0txaQ/YYUhdKHLLJJmOsIwIRAe2UVywGNXn9xFVEbCAQVkaCyKhBVs6Y166nEPASYHFsj28MniclotVd1J8LLzHECs8wL6tLVqjcSv1IZAY+av4AGfMtv1nvWIVzd19bePcfhT9F5yv+KJ++GBDH4WF7JnRWrFsl/qZ91jorOCTdS+dGCYqH+eXxDrdfJxps1WQA++hZyrVx9dfn37sCTB25rSkHSFsdNWpQ9YqcbRa4QgTiIelrB2WBI3a47patBNrzE3K+FIVNh3Bk1G6uvyB9NORBkMSV/g774kzRzIRM12dVbbUQgNEcrApY4HUNNHAc6Nhccaqw8Ink3NyHfID9ztvol083N7S5FEjnYrLUzUXNW+FRgUixTpvk7FsKEIRU3HCU+diZSt/aJ0rN+ekbd3adEgsU2rbq1Gn9NY3L4Y660dgr9fmPW02nwn42Frw/bjNvd5jxut7GGO1OjbRl/3UTez5tySnGbJNvwy42QObwgQKe3Sweqn8o5aFOqo9L7HDpxNtCnp6CRBlx5POoAZk8pnzAcJkF177CKDzI1q71oDO+RvmFn8QAhmbB6Hll1qSu0Zsv1iMXaReerUn4sVpG6XdA+JcTIihJjR8HVVa3JFnR5rtZU8SR6bHP5EFY0hh8cbvn8D1YL8Klak76IhI9/hu6rOks238e8x9hnQjUUcy/PbKo6tY1wqVXBH/fUrgFmZxI7AphX/VOuEo+GtAViHZfA7xeElzOolyaMCJpBrB+4h2tK54NxogAzbOqpG4ceWnDMCbX5SVJW5VFxFbl1KuIBDSqdIxX5xjAz4eJf064TaTh4evzft3oALizxJMZAFo1Y7Qpe4iQVzwxEWLPefL5dSj8XBFvPvFjv5SfVR9R76lflerN33Yq50mmMbG3T3m5U6P9Nu6HFNSs+2d5nFdj9huzLn2tMTXout1xprXg04u04GF4iJpJuK8+FruU5W0QREW5ftNrvKDEAOrbvOMkgCRQgh1V7zeIgF9axfpQQPhdHb0fCh4BosJzgRL6VkzrB52NPRoYJDuz55CKY58k9FWuPRME0/gXtYaARKRYCb5TXdkEEaxfj8NB6b9tKxJSGeXuIMN2vlJZ8HRYiy0vdCD/kYg2vWrY3arTacViubNj5kP1w93/uuoUoa2TokPblIkaWiNpHT9LidIup7IpHfikf0pznbp2EDDvh9tWqcVfvNriIEjgfKEAo3P/m9kJLhfJ/kNO++pRxuf1Ol9FNG1RH8TAlywOO5/iAJjLX9xfnp0t3JoL5w9ZtqrMlzz47kmnvofkm9QXnUbHy7jTDh2DtgefUKCzKK1Am/1OitlbR0HiCvYYrvUaYNbVGaB+tlgi8xED/XylPqCjlyGN/G/SQlTwR8VmJ9uHmzFptT3lzGWTjUqvRYr9CboQCnh440viGADbRZuWTvGERAFpN9hUAdG8TvJ377wziggv4uTnRRPq2VKqc54foCe/UfR7gUXOV45KSLJuAMzHa+pM4h+JvF6eKY4l270l3BGEr+FXqkMyjFTi6pSzCR8Vpnpf1hemNt+gTb9500J9WTgMEnJ1hLiP2O5hVevtwu3dSGWhDS52ciG2yrLxZyfkGCziv9TfXXn376odKHfi7g0IMI0OiNDFB2tzTkLyOGMsgZN2osqPka0pW/n2ohlwLel2lTEJFPayldpLuWJBrJnKDSxMHJ1yD2uwTHmaHkAGVTiN87lucRGj307jpYEJIeOlVX6NVMu2lvqBD7lgVPFvQ1IMRNTtMFyZB10oK/mkbQC2nrXLi7bGIedH1Y9yOUm2CG16hNcwNvp8NTUZtY4BGK0NxKef8vFjMR46qIZ2txTgi8yS1OeEBzk4Ds7JiarIM9gvrQQ1aYwADOHhp3Gu24r6ztVOlWstpQjQT1aE7805dy7YlFDfco3vYgXhCESoN6R7tyAm6K0NNlYOkC+RUB6i9AH+sS6xmb2M9k6KBjNAZ8cS4RnpP6B9JyUReLQ9RVvmajbGMAHPyKjl4C/KWGp0staD6byDVl+Ldae4UYhbPn7U5LEIa5dHOndjnCkcWPb+ezZEPHThOC6fOgvnyLwl2KGvXhE0ZjuJpt0XK39n3fqm/iewOSe3mwoSQDL3V1IsYuIITU6VLFpPxbCAZV6GSiQJSyn8MiQS1NqSDK8oeVzMWAcCzonUvXBe+ey/TQP1E1f08vWS3lb/ItFxxtKiTvIJWJ73/4gdXwrBuRfmnf6tatwvdz7KQHaP6Sw0aWrHaBjSb6lHEuPVllldWY6AGzwtpWykuE0dhIG+FVbee6zKETkvk21W61VRkV/hnZrfqW6O+4Sg0TtZHJfMhIaKQu/Ktii8nVJU1SdZBT/aNZNqyp/smKQ9iBcJzi0lDOl1G6tC7Ou3Dv39GJ/tiytHZeb0QLnIyI5OT2UCWCiIN7ohcqHAT84Ig0ILqeAWFDulzvP2BLCj+9AYzkREehOpB7N/kBUBfaxcJ1X4BpUnXiCFHvDmHPaIjOWl8HXuBpa3EsX+nn1C6StPPTvbACe4Qi5JNMvKy8Erk4/cl06aNEL6WewOL4crlaSkSxn5hkueJiQ+Kb0hNl+k31yvOrU4iN+Zdl+TRzeXJ9xeQf8PEFPpgnF5MFTgL9Ma3wr/jsAdu7P4ISkV+MIimzNFILXpYAQRhkvdNoF4MSYPq54jF9LFWFuz3TUv7VVv67gkUNCNY70ovP1La5Jpp4sq+TrWCgL4ojY5+Tqapwnl9hPonMeGEEBWLJQGB0nN30bCQwxnb9h5MYa+d2IoN5meKfPNkmZmp/E/Xp33SnPlorYdRiatMTgd5NacDJk5TY3FY56bG1WZ4W5CfUeVrR3RX5ItzRXf/QazRriGnkHR76D8P0KmuXS+fr7TNPcTOJyWgjNcFpDsRNV0PORpqbToFYdLaXdUnfSO5lJx1DabOnnifKC4x9p/vPLCf7jKii117kNE0teUF5qqu4L9NwZi/ghKbu7wepzfxmP/Co5ttRIdabedUhXeeg6uzrpksGaAtcYU0zQ1eGGFIqRozjclxfnXBFgnYMqPdzy1D0SsUaU7CxR7QR6PVnUlpwfXHMyyu3spWWp2E8bZzog2TdGZYsaUMS3OK7nYCA7NvAOLTcyqXUN1Y7Fr29IIycwUe7DuMOY5pbyzV00w7rnWpmsKkqC/MhqZMMZ0Duu6dUIFh09X6XioVvJhx5i/NOhYKOmruFu9Ab+JATcMsCbi1JPak7GzQVHgikak2AvKTmuhf57gQRtN15IeBhSK6nBVKU5yuO++Pry0vZbVuhAszJIWPXDcqA+2dnpjxdU6FMWtL7jUStk+PraH5ydFOnNrbwpFUr8XOJK9+6h9kSQpY4oJHreLGUwpmGg1qBlkafBmR1fSSvhAqCaM+1QHug7qVXC10xvpppVdvXwQfQHW57nNXioMMp4NpbWqJ7SX2xnAjbg13mKlyjpBAAI1mjE22arwlnZn7i8KwsG0xgSQowmu+vrxBtZObkbmY9q4wcOuWzM8lrfi23yLx3rje4hppRrtjiy9G0CbFR5J1u16ZVkt7czQ7lYkBhfnGSoxWgIaaKhqlWxZDOMBm/mSdEqS6tXmoW37qyxkd1CtuKU6k6EZw/pi+t6lvIhyCV5BvJIKhj9U0kqnDn6YVFhdN0xjIRCfSGWeGichy2zOX0wPrqJjzU9BREGqg6LyEO0AXm8TkOUh2oVqiHVSoqTnthsi22/tjo2TQpibHwhGm8dSjZvG9tLe3VzUzrvrVZuKs8UrOD+9bW0qHt5HTl3gCsvIPwV/x79yGVD4NYZ2IRrIhLQaKoQ+UY/q4EygXqd/P1F6LNPovqdhTrqSHEzz9+M64nj9Ri7Jq+iJH7849fNxOor4bT6WQO1D1RS13QUEqYlXxoJqo9kzNheS5wWC7Ik70o0lXgRlyuRK1IUIxsiHXqOX4DE4VFt6TPfvhapgpds82e5jOjZm16U5z6YSlFgPRO2yw9qRaQ0r+eu1MtiGb9AwuSfeDi5Al/kIN/RdK9rU5f9NcfPHhNlbyCN5K6WP0ga8Dzy8niH66WP8o69kpy4VGO4PiE75NHz+sTTXuoA7NugAeEaiVxJFRQnFE9eHHVwCqv57sTLQfnwr0SmgFwprwagLE2pmg3Pjgioe40go6WS1YaBTUu8MRkdS5lBtmJZkjBV1irl5w+f/3VJo2VkjqOpfdywCdJK7ZmaXdA+HWxWhwtzmQDD3VCtYlV7edrOBeUs3pc5LfUFvDDkTnz3xReOtJ7J3Aoaeeo380i5oZ3HwMYuXpsP8GYR//tD39/NEfv/v5oPHnY/PGRtD4/Fj17fRKbYIrFmfreTvIxiIrOBRAxPUJAsoB+jrUe26FSt51Gu1MUWeezBcW9pWqiG7fGYbtGWMa5jMNUlM8aadQ8B9HtqdMkHcRaH1q+v+h0c5vGKIMOzRbAuhunPjz5eYtsyKiNVRGIE9KzcfYq5hcu48fe7RHtEJzIKrzO+AsT/BO4slDyO3o4/NCWL+HakcVwCp1w3Md9d0LyC+yfqKL5uFZeYQuXsMYWSCcHZC9MluvO+Uy9w8MhF6A0S9oJuoLe5Nsk2bUDT4b9n66lyTRsjLNkaiMkJ1jm+NJTjOp+s8AhjJNm6kPDMYKpm8btr0ljKtZxQ2S5sg3O1Ub/mWmm0sjnW31GnKb3xCiQUmQG9ScEvYefLkWWYIVTb/8giWfLN64pzMwJbqoyga8vQJJKpQERqs7ACddmebnf8PnXGjVMV2sbbd8OI5BFJmvjrmg7maSfersFxm0aOXOcamON0hBmbp+gMR9ojzQ7WuFzS/uhWs8SE29HxMqpb37Uolw4BP3UsRVzBVRDoYnhS3NvNLbFsdf5T0Nb7kCTVfHbNeuEplJYswG65+8mBvFAtVHlqKhtRxA2gp44dCfKEf0cJ3xGFCu8iYAXCMVo43gYxgGNtscA40hHmZFD6K98CL3nVpGOV/xlg+pi8yU12meOG1yQcIKhyc8IobPjjPtAoeOJdGhCNXd3KYT+UxACuctYjQEytDFwTD5KG0/oY2bl8LakJdZrRzfVm1PeSED9Inc+M+2om3sdNf789EG1/vcQ1AeJoNrx8rzTyYPhGzXPg0qfRoGlPsB9z5p13GTNAJ+SPlSA5ae8IOMLZXN9IjiXd1JqctzWXv49dHHYeNCBuOWn3N1n4pVgRlbQXO66CAPeDs3HcPUDLvLRDxOvX3BtJtcovdTXPjY4p0ZvyzuhypXAbMgynY9jCo6QTFAIWCop5MwrVEdYv07Q1E1HUYacEWOlca1C8baa0CNhg8X6UmSqUQ3RJqVJQ8ClaHdiJmy7k3FMz5epuD6tR4IJyaNuYGT3oGjSVuweTAJy1tU1UKixnthQiU0kXPu43u0I+J5KLGnILy1cARQgp6KPgoqkvfn0wkuixzKxFnWafyHu1SZVpATArhfozChT/7toa7EVV7bTIU3Ttfu5cJTHL8XrpTxLjpklemQd8eHh6cfZ4GXCDwifoct5fCB64PszmuL6nPtJpp+Ze1VIxy1d344edd+LE1d4ZzO+vDjQ41rzegh43lHPVd5AEMaAFltC+8JK1k1H5M4d58n1WXegc7n2Yqf3x8ar6y2Nq2BTQ8B+2jponymdP20hshTR/LOY9PiepprTnBVzbHg0tzByFAZSP7rqeKdJfRtTT4oqD9lQyIebh+0onm6KHYY5zzeijkRlShnZ8Pm/jTDsQbAJ48f9QBVwT8GsZmEeR0hN/n3sTaBuVYEMQKQwokUSMcZxraKzNCoP6zaTveOlbB/yRK2TAyinRD2DMMyYh8bkiJzCmGe6wX2Yu6Gxirf5C+L90kPrufqikh7zTx932Z1368M/yFbjloNFOt6p5Ht+XkjXoOLrTsUwIhTd1Z/uGYzTcCHHcFrcJueysqynHev58KF+lDwgGadwJ1DVvrcDFxDmKJQkEgt3C99QLhiLu6+f4+8c5qL4M3lb5+b7ivIke0T1aqWkTXvmkrm8W9besOBOTe9dbJUffHxbBRmzqq4W+YdgIp9Zofsu62RNxACNd8hE4TZwuJXUu2Cpi/6gqXAK/6EIcB0ues6B4p7YNPktY1jGsRmGMs8OJnD3XsuRTogh6t7ocUFgpal9JLbv2jmHNxZz/Id6xzw9Wy4vmR0DMsCSnvY9TfMPbnrnjrF4tAlcmDzMpsfWRBmPPvoh7bXKWJvKG44IgRsgbm1Lrfi3t5v9lgaJWTYW9bZTXumBvu78VBCW5+4mzhlvWoKqK+ed3RbMq24QJEu36s0c+dXyxYsz58jbBM7mP31Zt8qgisbW7joTG+txA/rguhg6o5KBtwo4irrNWKHvkwqCPJxPVAJZVSLM4aMgTKC89PwkPaGObrsnr0eCDXgcEaxTkTpd/YhriCryP/pAV6vyUQ2VKL6B4T3n7ExEA+pKPfm8bztX662G1YbIXONnMSSR+elN1ukt1FRblTFEP07qUYcF1LWN8BMi6V+dzi8NLsMfCEjMvfs2Exh0PvMzbFVHNZdWvPez2/wA5JSqMfMs0B0vOPznuYNyD8Vw7Do/Wf0kb/gn3/HkhddguX5+fwr3km1y98tGuT3YIm+LxpZLF+lWSfv1UibokbTFYh4ft7X4c20IoNR6DOZW3aJo3L02hjxsU+DFAHwlU/qK4PmL74TP9RcTfhCixeLmOR5F3TV0617XpX3/oXYk8K6EOVghQVqiLJM/6O+A33T6ySaxmEvME5KxK1r3GJL8zrMXb+Zz9hboAMhnSyAQXMval64Dsn8AV7PiT+wgWU9R+1ixBaArAPosHAle6eIvzwQ/tc/QVZAfcNb5+c0XQD8p9gzldUJW7Akvc27pKz9W0vz89FSmAsRCNTp0OXE2PjLFHlYl63WDViyVYVqopvP/AzffuH2uugIA"),
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
<link rel="icon" href="assets/c4eaa023fd1aaff6/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/c4eaa023fd1aaff6/app.css">
<script type="module" src="assets/c4eaa023fd1aaff6/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"><a class="brand" href="#/fleet"><img src="assets/c4eaa023fd1aaff6/favicon.svg" width="20" height="20" alt=""><span>Control Plane</span></a></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA4xSwXLUMAy98xXCHGk2bWEYhkl64caJmXa4K7aSiDp2xtZmu3+PnOyWZQ/AyYn03vN7kpu3Llo5zgSjTP7hTVMO8BiG1lAwpUDo9JhIEOyIKZO0Zi999dmcywEnas3CdJhjEgM2BqGgsAM7GVtHC1uq1p8b4MDC6Kts0VN7dwNnXtWztDYulK6EbfQxKX6kiS7EPQ+jgMP0fIVPsYuSL5AhcnD0UmDC4unhq3ZS9PBdg1JTr0Vteg7PkMi3hpVrYEzUtwZzJsm1/UiIt/cfeneH2Pef6h6XAtvlZTBQRqi0CQeqtfD+ZfLmD8UsR095JJJ/6eI872zOhZ5t4llO4lN0e08GcrJ/J/9UblNvXBWpTxvsojvqgWC9stXRM89nL+8mZN32o5ZAIshI5+k1NZ4eASVg15oOdT+/VbqEwb3K1L0nEu3zNBSj/zm97Z2Y+1sVorLW7Ru9fqhYnjFc72ytFXNbPkrq0vFyshgCJQMKpzJ5lH1WZXaOCkdhCi6JV/QaHQS79ZG0prrTK0M8ze9p5AwzDgSByGX4hgs+rq0dPK1jmiYMDjwHAhcpQ4jyBRobHT3YzfNcLEOmtFDKTb22dk39ekdTFw/qKeAWQM2oYUyMlceuPJ8fTId1rQq5SCoRs+TrpBuRFy3N0bOQWVNfEjGEuA/211KVYPEICR0STNKHpid9cMEBAM6xXpJIBAAA"),
    ]
}
