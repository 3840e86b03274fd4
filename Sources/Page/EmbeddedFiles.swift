// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "3e8d99f1a10f369f"

    /// What the files were made from, with the hash of each.
    static let sources: [String: String] = [
        "css/base.css": "02d1ae4c08dcbfde",
        "css/money.css": "400047d195c4a3bd",
        "css/parts.css": "b1ceecd273e81dd0",
        "css/views.css": "fdc88ac4642283e2",
        "favicon.svg": "a99d28ee04d62d35",
        "index.html": "398070797af78ec1",
        "js/actions.js": "189160db81f180d6",
        "js/api.js": "e5301a68ed5b125c",
        "js/ask.js": "fa7a006e649d9aa7",
        "js/chart/bars.js": "e929d2d92e03771b",
        "js/chart/line.js": "58e2db2ecc288c8d",
        "js/chart/ring.js": "b4c9d2409381378e",
        "js/chart/spark.js": "f4b54c5ed4b187c0",
        "js/chart/why.js": "3410378688fbd8bd",
        "js/classify.js": "c0e1811915baae7d",
        "js/dom.js": "dd3903e00614b6e2",
        "js/format.js": "b1a8378f030187b6",
        "js/icons.js": "b01c8c29f115ec56",
        "js/keys.js": "1acd2f2870fb6cfb",
        "js/live.js": "5720642710940677",
        "js/main.js": "5bba908367f54091",
        "js/parts.js": "d51bba6c04f845f8",
        "js/session.js": "394c7b9942dbd609",
        "js/store.js": "ab42f6a08bc338b0",
        "js/view/activity.js": "3827000df23d25ff",
        "js/view/alerts.js": "068309a7415bb4a4",
        "js/view/budgets.js": "8b9b1d18ebec0b4d",
        "js/view/fleet.js": "8f515f0ba12247e3",
        "js/view/log.js": "1a318c2b7cc376ee",
        "js/view/measured.js": "d6a2714ffc1a9d28",
        "js/view/money.js": "dfb441d85572bcc0",
        "js/view/savings.js": "c061f7d14977acf8",
        "js/view/schedules.js": "d4578e9d90bb177d",
        "js/view/server.js": "d6ec7b55fdfd09ba",
        "js/view/settings.js": "d09ffce707f9a529",
        "js/view/signin.js": "328443eb3aac270f",
        "js/view/table.js": "8d2b7b55fc5b6101",
        "js/view/timeline.js": "e5fb5d6e50f18ceb",
        "js/week.js": "829f0c13b2cdbadc",
    ]

    static let all: [EmbeddedFile] = [
        .init("app.css", text: #"""
:root{color-scheme:light;--bg:#f7f7f5;--card:#fff;--line:#e4e4e0;--hover:#f4f4f1;--well:#f0f0ed;--text:#17181a;--dim:#5a5d64;--accent:#2a50d0;--accent-text:#2a50d0;--on-accent:#fff;--busy:#3a62e8;--amber:#de9314;--amber-text:#8a5a00;--purple:#9b7bd4;--purple-text:#6a45ae;--red:#b93015;--red-fill:#b93015;--green:#0b7a53;--grey:#8b8e95;--hatch:#55585f;--purple-light:#cdbcec;--c0:#2f55df;--c1:#7aa2f7;--c2:#138a7d;--c3:#7cc3a6;--c4:#8f6bcb;--c5:#8b8e95;--shadow:0 1px 2px rgb(0 0 0 / 6%);--veil:rgb(20 20 22 / 42%)}:root.dark{color-scheme:dark;--bg:#0c0d0f;--card:#151619;--line:#2b2d32;--hover:#1b1d20;--well:#202226;--text:#f0f1f3;--dim:#a2a6ad;--accent:#5a7dfa;--accent-text:#8fa8ff;--on-accent:#0b0c10;--busy:#6b8cff;--amber:#d99a2b;--amber-text:#e6b357;--purple:#8c68c4;--purple-text:#bea2ee;--red:#ff8a66;--red-fill:#ff8a66;--green:#4ec79a;--grey:#858990;--hatch:#b9bcc2;--purple-light:#5b4484;--c0:#6b8cff;--c1:#3f5fb8;--c2:#2bb5a3;--c3:#1f7a6d;--c4:#a98be6;--c5:#858990;--shadow:none;--veil:rgb(0 0 0 / 60%)}*,::before,::after{box-sizing:border-box}[hidden]{display:none!important}html{-webkit-text-size-adjust:100%;scrollbar-gutter:stable}body{margin:0;background:var(--bg);color:var(--text);overflow-wrap:anywhere;font:14px/20px Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;font-feature-settings:"calt" 0}h1,h2,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}h1{font-size:22px;line-height:28px;font-weight:600;letter-spacing:-.01em}h2{font-size:14px;line-height:20px;font-weight:600}b,strong{font-weight:600}a{color:var(--accent-text);text-decoration:none}a:hover{text-decoration:underline}code,kbd,.mono{font:12px/18px ui-monospace,"JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}kbd{border:1px solid var(--line);border-radius:4px;padding:0 5px;color:var(--dim);background:var(--card);font-size:11px}.dim,.label{color:var(--dim)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus{outline:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:6px}#main:focus-visible,.table:focus-visible{outline-offset:-2px}.skip{position:absolute;left:8px;top:-60px;z-index:9;background:var(--card);padding:8px 12px;border-radius:8px}.skip:focus{top:8px}#bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:28px;height:56px;padding:0 max(24px,env(safe-area-inset-left));background:var(--bg);border-bottom:1px solid var(--line)}.brand{display:flex;align-items:center;gap:10px;font-weight:600;color:var(--text);white-space:nowrap}.brand:hover,.tabs a:hover,#tabs a:hover,.name:hover{text-decoration:none}.tabs{display:flex;gap:26px;height:100%}.tabs a{position:relative;display:flex;align-items:center;gap:6px;color:var(--dim);font-weight:500}.tabs a:hover{color:var(--text)}.tabs a[aria-current]{color:var(--text)}.tabs a[aria-current]::after{content:"";position:absolute;inset:auto 0 -1px;height:2px;background:var(--text)}.tabs .tab-icon{display:flex;order:2}.tabs .tab-icon svg{display:none}.count{min-width:18px;height:18px;padding:0 5px;border-radius:9px;background:var(--red-fill);color:var(--card);font-size:11px;line-height:18px;text-align:center}.bar-end{margin-left:auto;display:flex;align-items:center;gap:12px;white-space:nowrap}#connection{display:flex;align-items:center;gap:6px;color:var(--dim);font-size:13px}#connection i{width:8px;height:8px;border-radius:50%;background:var(--grey)}#connection.live i{background:var(--green)}#connection.lost i{border-radius:1px;background:var(--red)}#search-button kbd{margin-left:6px}#tabs{display:none}#banner{position:sticky;top:56px;z-index:4;display:flex;align-items:center;gap:10px;padding:8px 24px;background:var(--amber);color:#17181a}#banner span{flex:1}#banner .button,#banner .button span{color:#17181a;background:#fff;flex:none}#main{display:block;max-width:1440px;margin:0 auto;padding:24px}.stale #main{filter:grayscale(1)}.stale [data-act]{opacity:.4;pointer-events:none}.signed-out #bar .tabs,.signed-out .bar-end>:not(#theme),.signed-out #tabs,.signed-out #banner{display:none}.k-busy{--k:var(--busy);--k-text:var(--accent-text)}.k-counting_down{--k:var(--amber);--k-text:var(--amber-text)}.k-unknown{--k:var(--hatch);--k-text:var(--dim)}.k-kept{--k:var(--purple);--k-text:var(--purple-text)}.k-starting,.k-stopping,.k-stopped{--k:var(--grey);--k-text:var(--dim)}.k-trouble{--k:var(--red-fill);--k-text:var(--red)}.i{flex:none}.i-busy{color:var(--busy)}.i-counting{color:var(--amber)}.i-kept{color:var(--purple)}.i-trouble{color:var(--red-fill)}.i-unknown,.i-starting,.i-stopping,.i-stopped{color:var(--dim)}.card{background:var(--card);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow);margin-bottom:12px}.card-head{display:flex;align-items:center;gap:12px;padding:12px 16px;border-bottom:1px solid var(--line);min-height:54px;flex-wrap:wrap}.card-extra{margin-left:auto;display:flex;align-items:center;gap:12px;flex-wrap:wrap;color:var(--dim)}.empty{padding:28px 16px;color:var(--dim);text-align:center}.skeleton{padding:16px;display:grid;gap:14px}.skeleton i{height:14px;border-radius:4px;background:var(--well)}.skeleton i:nth-child(2n){width:70%}.page-head{display:flex;align-items:flex-end;gap:16px;margin-bottom:16px;flex-wrap:wrap}.page-head>.acts{margin-left:auto;display:flex;gap:8px}@media (max-width:759px){#bar{padding:0 12px;gap:10px;height:50px}.tabs,#burn,#connection span,#search-button kbd{display:none}#banner{top:50px;padding:8px 12px}#main{padding:12px 12px calc(80px + env(safe-area-inset-bottom))}#tabs{position:fixed;inset:auto 0 0;z-index:5;display:flex;background:var(--card);border-top:1px solid var(--line);padding-bottom:env(safe-area-inset-bottom)}#tabs a{flex:1;display:flex;flex-direction:column;align-items:center;gap:2px;padding:9px 0 7px;color:var(--dim);font-size:11px;line-height:14px;font-weight:500;min-height:56px}#tabs a[aria-current]{color:var(--accent-text)}#tabs .tab-icon{position:relative;display:flex}#tabs .tab-icon svg{width:20px;height:20px}#tabs .count{position:absolute;left:12px;top:-7px}}.button{display:inline-flex;align-items:center;justify-content:center;gap:7px;min-height:34px;padding:0 13px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:13px;font-weight:500;white-space:nowrap;cursor:pointer;box-shadow:var(--shadow)}.button:hover{background:var(--hover);text-decoration:none}.button.small{min-height:28px;padding:0 10px}.button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.button.danger{color:var(--red)}.dialog-foot .button.danger{background:var(--red-fill);border-color:var(--red-fill);color:var(--card)}.button.quiet{border-color:transparent;background:none;box-shadow:none;color:var(--accent-text)}.button .i,.menu .i{color:inherit}.button:disabled{opacity:.45;cursor:default}.plain{display:inline-flex;align-items:center;justify-content:center;min-width:32px;min-height:32px;padding:0 6px;border:0;border-radius:8px;background:none;color:var(--dim);font:inherit;cursor:pointer}.plain:hover{background:var(--well);color:var(--text)}.tag{display:inline-block;max-width:140px;padding:0 6px;border-radius:5px;background:var(--well);color:var(--dim);font-size:12px;line-height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}input[type=text],input[type=password],input[type=search],input[type=number],input[type=url],select{min-height:34px;padding:0 11px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:14px;max-width:100%}input[type=checkbox]{width:15px;height:15px;margin:0;accent-color:var(--accent)}select{padding-right:6px}::placeholder{color:var(--dim);opacity:1}.field{display:grid;gap:5px;margin:12px 0}.field>span{font-size:13px}.check{display:flex;gap:9px;align-items:flex-start;margin:12px 0}.check input{margin-top:3px}.search{position:relative;display:flex;align-items:center;min-width:250px;flex:0 1 300px}.search .i{position:absolute;left:11px;color:var(--dim)}.search input{width:100%;padding-left:34px}.search kbd{position:absolute;right:9px}.search input:focus ~ kbd{visibility:hidden}input[type=search]::-webkit-search-cancel-button{display:none}.segments{display:inline-flex;padding:2px;border-radius:8px;background:var(--well)}.segments button{min-height:26px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--dim);font:inherit;font-size:13px;font-weight:500;cursor:pointer}.segments [aria-checked=true]{background:var(--card);color:var(--text);box-shadow:var(--shadow)}.dialog{width:min(480px,calc(100vw - 24px));max-height:calc(100dvh - 24px);padding:0;border:1px solid var(--line);border-radius:14px;background:var(--card);color:var(--text);box-shadow:0 18px 60px rgb(0 0 0 / 30%)}.dialog::backdrop{background:var(--veil)}.dialog-head{display:flex;align-items:center;gap:12px;padding:16px 16px 0 20px}.dialog h2{flex:1;font-size:16px;line-height:22px}.badge{display:grid;place-items:center;width:32px;height:32px;border-radius:8px;background:var(--well);flex:none}.dialog.danger .badge .i{color:var(--red)}.dialog .body{padding:10px 20px}.dialog .body input,.dialog .body select{width:100%}.dialog .body input[type=checkbox]{width:15px}.dialog-foot{display:flex;justify-content:flex-end;gap:8px;padding:10px 20px 18px}.problem{margin:8px 20px;padding:9px 12px;border-radius:8px;border:1px solid var(--red);color:var(--red)}.problem span{display:block}.effects{display:grid;gap:9px;margin:6px 0}.effects li{display:flex;gap:10px}.effects .i{margin-top:2px;color:var(--amber-text)}.effects .info .i{color:var(--green)}.effects .loss,.effects .loss .i{color:var(--red)}.effects .loss span{font-weight:500}.menu{position:fixed;z-index:20;min-width:190px;padding:5px;border:1px solid var(--line);border-radius:10px;background:var(--card);box-shadow:0 10px 32px rgb(0 0 0 / 18%)}.menu button{display:flex;align-items:center;gap:10px;width:100%;min-height:34px;padding:0 10px;border:0;border-radius:6px;background:none;color:var(--text);font:inherit;text-align:left;cursor:pointer}.menu button:hover,.menu button:focus{background:var(--hover)}.menu .danger{color:var(--red)}.menu hr{margin:5px 0;border:0;border-top:1px solid var(--line)}#toasts{position:fixed;z-index:30;left:50%;bottom:24px;transform:translateX(-50%);display:grid;gap:8px;width:min(520px,calc(100vw - 24px));pointer-events:none}.toast{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 16px;border-radius:10px;background:var(--text);color:var(--bg);pointer-events:auto}.toast span{flex:1}.toast .button{flex:none;color:inherit;text-decoration:underline}.toast .button:hover{background:none}.toast .plain{color:inherit}.toast.error{background:var(--card);color:var(--red);border:1px solid var(--red)}.ring{flex:none}.ring circle{fill:none;stroke-width:3.2}.ring .track{stroke:var(--line)}.ring .arc{stroke:var(--grey)}.ring.amber .arc{stroke:var(--amber)}.ring.purple .arc{stroke:var(--purple)}.ring.red .arc{stroke:var(--red-fill)}.ring.dashed .track{visibility:hidden}.ring.dashed .arc{stroke:var(--hatch)}.spark{color:var(--busy);flex:none}.signin{max-width:420px;margin:10vh auto 0;padding:24px}.signin input:not([type=checkbox]){width:100%}.signin .problem{margin:12px 0 0}.signin .button{width:100%;min-height:40px}@media (max-width:759px){.button,.button.small,.plain,.segments button{min-height:40px}.menu button{min-height:44px}input[type=text],input[type=password],input[type=search],input[type=number],select{min-height:42px;font-size:16px}#toasts{bottom:calc(72px + env(safe-area-inset-bottom))}.search{min-width:0;flex:1 1 100%}}.hero{padding:18px 24px 16px}.figures{display:flex;gap:20px;flex-wrap:wrap}.figure{display:flex;flex-direction:column;min-width:0;flex:1 1 124px;padding-left:20px;border-left:1px solid var(--line)}.figure:first-child{padding-left:0;border-left:0}.figure.first{flex:1.6 1 220px}.figure .label{font-size:13px}.figure>b{font-size:20px;line-height:30px;letter-spacing:-.01em}.figure>.dim{font-size:12.5px;line-height:18px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.burn-line{display:flex;align-items:baseline;gap:8px}.burn{font-size:44px;line-height:48px;font-weight:600;letter-spacing:-.02em}.money-bar{display:flex;gap:2px;height:14px;margin:16px 0 12px;border-radius:4px;overflow:hidden;background:var(--well)}.money-bar i{background:var(--k);min-width:3px}.burn-day{margin:0;color:var(--busy);text-align:center;align-self:center}.burn-day figcaption{justify-content:center;color:var(--dim);font-size:12px;margin:0}.money-bar .k-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.money-bar .k-kept{background:repeating-linear-gradient(135deg,var(--purple) 0 4px,var(--purple-light) 4px 8px)}.chips{display:flex;gap:6px 8px;flex-wrap:wrap;margin-left:-8px}.chip{display:inline-flex;align-items:center;gap:7px;min-height:30px;padding:0 9px;border:1px solid transparent;border-radius:8px;background:none;color:var(--text);font:inherit;font-size:13px;white-space:nowrap;cursor:pointer}.chip:hover{background:var(--hover)}.chip[aria-pressed=true]{border-color:var(--text);background:var(--hover)}.needs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));overflow:hidden;gap:1px;background:var(--line)}.need{display:flex;align-items:center;gap:12px;min-height:43px;padding:6px 10px 6px 24px;background:var(--card)}.need p{flex:1;min-width:0;color:var(--dim)}.need p b{color:var(--text)}.need p b:first-child{display:inline-block;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}.need-acts{display:flex;gap:6px;flex:none}.tools{display:flex;align-items:center;gap:8px;flex-wrap:wrap;margin:20px 0 10px}.tools .dim{margin-left:6px;font-size:13px}.tools select{max-width:180px}.only-phone{display:none}.bulk{position:sticky;top:64px;z-index:3;display:flex;align-items:center;gap:8px;padding:8px 16px;flex-wrap:wrap}.table{--memory:76px;--owner:70px}.no-memory{--memory:0px}.no-owner{--owner:0px}.row-grid{display:grid;align-items:center;column-gap:14px;padding:0 16px;font-size:13px;line-height:18px;grid-template-columns:15px minmax(150px,1.15fr) minmax(180px,2.4fr) 138px var(--memory) 130px 88px var(--owner) 112px}.no-memory .c-memory,.no-owner .c-owner{visibility:hidden}.table-head .row-grid{height:38px;border-bottom:1px solid var(--line);color:var(--dim)}.table-head>*>*{white-space:nowrap;overflow:hidden}.table-head button{display:inline-flex;align-items:center;gap:2px;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:pointer}.table-head button .i{width:12px;visibility:hidden}.table-head [aria-sort] button{color:var(--text);font-weight:500}.table-head [aria-sort] .i{visibility:visible}.table-head [aria-sort=descending] .i{transform:rotate(180deg)}.rows{position:relative;contain:layout}.row{position:absolute;left:0;right:0;height:52px;border-bottom:1px solid var(--line);cursor:pointer}.row:hover,.row:focus-within{background:var(--hover)}.c-check{display:flex}.c-name{display:flex;align-items:center;gap:10px;min-width:0}.shape{display:flex}.two{display:flex;flex-direction:column;min-width:0}.two>*,.why-line,.c-owner{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.two>.dim{font-size:12.5px}.name{color:var(--text);font-size:14px;font-weight:600;unicode-bidi:isolate}.c-why{min-width:0;display:flex;flex-direction:column}.why-line b{font-weight:500;margin-right:4px}.tags{display:flex;gap:5px;overflow:hidden}.c-gpu,.c-idle{display:flex;align-items:center;gap:9px;min-width:0}.c-end{display:flex;align-items:center;justify-content:flex-end;gap:4px}.c-idle b{font-size:14px}.k-stopped .name,.k-stopped .c-cost b{color:var(--dim)}@media (max-width:1239px){.c-owner,.c-memory{display:none}.row-grid{grid-template-columns:15px minmax(140px,1.1fr) minmax(160px,2fr) 138px 130px 88px 112px}}@media (max-width:999px){.c-gpu{display:none}.row-grid{grid-template-columns:15px minmax(130px,1.1fr) minmax(140px,2fr) 130px 88px 112px}}@media (max-width:759px){.hero{padding:14px 16px}.figures{gap:12px 16px}.figure{flex:1 1 40%;padding-left:0;border-left:0}.figure.first{flex-basis:100%}.chips{flex-wrap:nowrap;overflow-x:auto;margin:0 -16px;padding:2px 16px;scrollbar-width:none}.chip{border-color:var(--line);min-height:36px;flex:none}.need{padding:8px 10px 8px 16px;flex-wrap:wrap}.need p{flex:1 1 60%}.tools{margin-top:14px}.tools select{flex:1;max-width:none}.only-phone{display:block}.table{background:none;border:0;box-shadow:none}.table-head{display:none}.row{height:110px;border:1px solid var(--line);border-radius:12px;background:var(--card);padding:10px 8px 4px 14px;column-gap:8px;grid-template:auto 20px 1fr / 1fr auto auto}.c-check,.c-owner,.c-memory,.c-gpu,.tags,.why-line b,.c-cost .dim{display:none}.c-name{grid-area:1 / 1}.c-cost{grid-area:1 / 2 / 2 / 4;text-align:right;padding-right:8px;font-size:14px}.c-why{grid-area:2 / 1 / 3 / 4;padding-right:8px}.c-idle{grid-area:3 / 1}.c-idle .two{flex-direction:row;align-items:baseline;gap:8px}.c-end{grid-area:3 / 2 / 4 / 4}.c-end .plain{min-width:44px}}.back{display:inline-flex;align-items:center;gap:4px;color:var(--dim);font-size:13px}.grow{flex:1;min-width:0}.state-line{display:flex;align-items:center;gap:6px 14px;flex-wrap:wrap;margin-top:4px;color:var(--dim)}.state{display:inline-flex;align-items:center;gap:6px;color:var(--k-text)}.acts{display:flex;gap:8px;flex-wrap:wrap;align-items:center}.verdict{display:flex;align-items:center;gap:24px;padding:18px 24px;flex-wrap:wrap}.verdict h2{font-size:18px;line-height:26px}.dial{position:relative;width:92px;height:92px;flex:none}.dial .ring circle{stroke-width:1.9}.dial>span{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center}.dial b{font-size:18px;line-height:21px;max-width:74px}.dial .dim{font-size:12px;line-height:14px}.legend{display:flex;gap:6px 16px;flex-wrap:wrap;font-size:12.5px}.legend span{display:inline-flex;align-items:center;gap:7px}.legend i{width:13px;height:11px;border-radius:2px}.l-busy{background:var(--busy)}.legend .l-quiet{height:2px;background:var(--grey);margin-top:8px}.l-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 4px);border:1px solid var(--hatch)}.l-none{border:1px dashed var(--line)}.timeline{padding:14px 16px 6px;overflow:hidden}.why,.plot svg{display:block}.why text,.plot text{font-size:12px;fill:var(--text)}.why .axis,.plot .axis{fill:var(--dim)}.row-label{font-weight:500}.why text{paint-order:stroke;stroke:var(--card);stroke-width:4px}.why .now-label{font-weight:600}.grid{stroke:var(--line);fill:none}.quiet{stroke:var(--grey);stroke-width:1.6;fill:none}.f-busy{fill:var(--busy)}.f-text{fill:var(--text)}.f-hatch{fill:var(--hatch)}.f-purple{fill:var(--purple)}.unknown-block{fill:url(#hatch-unknown);stroke:var(--hatch)}.threshold{stroke:var(--text);stroke-dasharray:4 3;fill:none}.ramp{fill:var(--amber);fill-opacity:.28;stroke:var(--amber);stroke-width:1.5}.coming{stroke:var(--amber);stroke-width:1.5;stroke-dasharray:3 3;fill:none}.if-quiet{stroke:var(--dim);stroke-dasharray:2 3;fill:none}.held{fill:url(#hatch-kept);stroke:var(--purple)}.pill{fill:var(--card)}.lens{fill:var(--text);fill-opacity:.03;stroke:var(--line)}.said{padding:0 16px 8px;min-height:28px;font-size:12.5px}.paid{padding:12px 16px;border-top:1px solid var(--line);display:grid;gap:8px}.paid-bar{display:flex;gap:2px;height:7px;border-radius:3px;overflow:hidden}.paid-bar i{min-width:2px}.p-busy{background:var(--busy)}.p-busy ~ .p-busy,.legend span ~ span .p-busy{filter:saturate(.55) brightness(1.15)}.p-within{background:var(--amber)}.p-beyond{background:repeating-linear-gradient(135deg,var(--purple) 0 3px,var(--purple-light) 3px 7px)}.p-unknown{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,var(--card) 2px 5px)}.gpus{padding-top:0}.now{stroke:var(--text);fill:none}.as-table{padding:4px 16px 14px}summary{color:var(--accent-text);cursor:pointer;width:fit-content}.plain-table{width:100%;margin-top:8px;border-collapse:collapse;font-size:13px}.plain-table th{padding:6px 10px 6px 0;text-align:left;color:var(--dim);font-weight:400}.plain-table td{padding:7px 10px 7px 0;border-top:1px solid var(--line);vertical-align:top}.columns{display:grid;grid-template-columns:minmax(0,2.9fr) minmax(260px,1fr);gap:12px;align-items:start}.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px 24px;padding:16px}.chart{margin:0}figcaption{display:flex;justify-content:space-between;gap:8px;font-size:13px;margin-bottom:6px}.plot .empty{height:132px;padding:48px 0;border:1px dashed var(--line);border-radius:8px}.line{fill:none;stroke:var(--busy);stroke-width:1.5;stroke-linejoin:round}.area{fill:var(--busy);fill-opacity:.1}.cross{stroke:var(--dim)}.log{height:320px;overflow:auto;padding:8px 16px}.log-line{display:grid;grid-template-columns:64px auto minmax(0,1fr);gap:8px;font:12px/19px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}.level.warning{color:var(--amber-text)}.level.error,.level.critical{color:var(--red)}.card-extra .search{min-width:170px;flex:0 1 190px}.list,.facts{padding:6px 16px 10px}.facts>div{display:grid;grid-template-columns:118px minmax(0,1fr);gap:8px;padding:4px 0;font-size:13px}.facts dt{color:var(--dim)}.facts .warning,.check-line{display:flex;gap:10px;padding:7px 0;color:inherit;font-size:13px}.facts .warning .i,.unhealthy .i,.degraded .i{color:var(--amber-text);margin-top:2px}.healthy .i{color:var(--green)}.check-line + .check-line{border-top:1px solid var(--line)}.check-line b{min-width:76px;font-weight:500}.copy{display:flex;align-items:center}.event{display:grid;grid-template-columns:84px minmax(0,1fr);gap:8px;padding:6px 0;font-size:13px}.event time{color:var(--dim)}.event + .event{border-top:1px solid var(--line)}@media (max-width:999px){.columns{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.charts{grid-template-columns:minmax(0,1fr)}.verdict{padding:14px 16px;gap:14px}.verdict .acts{width:100%}.verdict .acts .button{flex:1}.page-head>.acts{margin-left:0}.page-head .grow{flex-basis:100%}}.list>.plain-table tr>:nth-child(n+4){text-align:right}.list>.plain-table tr>:nth-child(3){width:30%;vertical-align:middle}.list>.plain-table i{display:block;height:8px;min-width:2px;border-radius:3px;background:var(--busy)}.plain-link{color:var(--text)}.number{text-align:right;white-space:nowrap}.idle-line,.alert{display:flex;align-items:center;gap:12px;padding:10px 0}.idle-line + .idle-line,.alert + .alert{border-top:1px solid var(--line)}.idle-line .tag{vertical-align:middle;margin-left:3px}.alert{align-items:flex-start}.alert>.i{margin-top:2px;color:var(--amber-text)}.alert.critical>.i{color:var(--red)}.alert.over>.i{color:var(--green)}.activity h2{margin:14px 0 4px}.activity .event{grid-template-columns:84px minmax(0,1fr) 190px 110px}.activity .event .i{margin-right:6px;vertical-align:-3px;color:var(--amber-text)}.activity .critical .i{color:var(--red)}.more{padding:8px 16px 16px;text-align:center}@media (max-width:759px){.activity .event{grid-template-columns:66px minmax(0,1fr)}.activity .event>.dim{display:none}.list>.plain-table tr>:nth-child(3),.list>.plain-table tr>:nth-child(n+6){display:none}}.halves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 12px;align-items:start}.half{min-width:0}.spend{display:grid;grid-template-columns:minmax(0,1fr) 250px;gap:8px 28px;padding:16px}.spend .said{padding:4px 0 0}.bar-key{display:flex;flex-direction:column;gap:9px;font-size:13px}.bar-line{display:flex;align-items:center;gap:10px}.bar-line i{flex:none;width:10px;height:10px;border-radius:2px}.bar-line b{margin-left:auto;padding-left:10px;font-weight:600}.bar-line.all{border-top:1px solid var(--line);padding-top:9px}.c-0{fill:var(--c0);background:var(--c0)}.c-1{fill:var(--c1);background:var(--c1)}.c-2{fill:var(--c2);background:var(--c2)}.c-3{fill:var(--c3);background:var(--c3)}.c-4{fill:var(--c4);background:var(--c4)}.c-5{fill:var(--c5);background:var(--c5)}.f-green{fill:var(--green)}.bar-saved{fill:url(#hatch-saved);stroke:var(--green)}.bar-expected{fill:none;stroke:var(--dim);stroke-dasharray:3 2}.key-saved{border:1px solid var(--green);background:repeating-linear-gradient(45deg,var(--green) 0 1px,transparent 1px 4px)}.key-expected{border:1px dashed var(--dim)}.bar-chosen{fill:var(--text);fill-opacity:.05}.as-table>div{overflow-x:auto}.budget{padding:12px 0;border-bottom:1px solid var(--line);display:grid;gap:7px}.budget:last-child{border-bottom:0}.budget-head,.budget-said{display:flex;align-items:center;gap:8px;flex-wrap:wrap}.budget-bar{position:relative;display:flex;height:10px;border-radius:3px;background:var(--well);overflow:hidden}.budget-bar i{background:var(--busy)}.budget-bar i.over{background:var(--red-fill)}.budget-bar i.over-soon{background:var(--amber)}.budget-bar i.expected{background:repeating-linear-gradient(135deg,var(--c1) 0 2px,transparent 2px 5px)}.budget-bar u{position:absolute;top:0;bottom:0;width:2px;background:var(--text)}.budget-said{font-size:13px}.budget-said.over .i{color:var(--red)}.budget-said.over-soon .i{color:var(--amber-text)}.budget-said.over-ok .i{color:var(--green)}.sum-line{display:flex;justify-content:space-between;gap:12px;padding:3px 0;font-size:13px}.sum-line:last-of-type{border-top:1px solid var(--line);font-weight:600}.saving{padding:8px 0;border-top:1px solid var(--line)}.saving summary{width:auto;color:inherit}.saving .number{float:right;font-weight:600}.saving[open]{padding-bottom:10px}.week-body{padding:14px 16px;display:grid;gap:10px}.week-body>.empty{padding:12px 0}.week-tools{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px}.week{touch-action:pan-y;user-select:none;border-radius:6px}.week-row,.week-hours{display:grid;grid-template-columns:40px repeat(48,minmax(0,1fr));align-items:center;gap:1px;margin-bottom:3px;font-size:12.5px}.week-hours span{grid-column:span 6;color:var(--dim)}.week-hours span:first-child{grid-column:2 / span 6}.week-row i{height:24px;border-radius:2px;background:var(--well);cursor:pointer}.week-row i:nth-child(2n){margin-left:1px}.week-row i.w-keep_on{background:var(--c0)}.week-row i.w-start_at{background:repeating-linear-gradient(0deg,var(--c0) 0 4px,var(--c1) 4px 7px)}.week-row i.w-stop_unless_busy{background:repeating-linear-gradient(45deg,var(--amber) 0 3px,var(--card) 3px 5px)}.week-row i.w-now{box-shadow:0 0 0 2px var(--text);z-index:1}.week:focus i.w-place{outline:2px solid var(--accent);outline-offset:1px;z-index:2}@media (max-width:900px){.halves,.spend{grid-template-columns:minmax(0,1fr)}}@media (max-width:759px){.week-row i{height:30px}.week-row,.week-hours{grid-template-columns:32px repeat(48,minmax(0,1fr));gap:0}.week-row i:nth-child(2n){margin-left:0;border-left:1px solid var(--card);border-radius:0}}
"""#, gzip: "H4sIAAAAAAACA3SUB3PquhLHvwqPU3lj58gCGyNPe+X23ntZSSvQibA8spxyGL77XQFxSHLvUHclbfnvTxbB+7hT3vmQ92qDWxTOrjexyXO5Fs/Mkl4lGQqCJtMY+u9si+IZLujFyNz4Kwy0tqBXQfY1OkcmMww1mRFvonhWLIu6ADK13YpnJZS6WpAFSmFLyxxKptnoOB0avb4ddx5LkEN/K57NoeJYkwlbmUrQuJoXizv7FKSGElgK0g2hc1T4Si6lXoyO07YKFiUgeQNSo3I1Z0V5tHJjnTtzrQNiK54xuYRyfrSpllrWuErLG4hqQy2WZV2a+yxJVUqjtFSokqCM+jNlqU0yCvFsCcDNMhmc5JrXsNTJmNOKUtRpMhaUx1RSyWSUZ0n7DWh/Ldik6G4mnD5hLV+zSXq9mVQvZrTlCq0Tyc3ZJL05rSz4i9n+gMCFhnD5kIPkOWHAFM3BjBgUZVEVq5EELrme83sSCllozkYSOOOcVyMJBEZh5nckAIcK9BkJJfVt4DEJtYHamIckMMlUwUYYKlkrY85gWK2Ay0cwYCXn5fIMhlpVtXoCg0TgOMJgTA1VdQbD6BphWKBaruAehrJerdg9DHIlleJPYCjlYlEvTjCM9ScY5qY0sj7BwKUsYX6CoTBLqPQJBljVEqtklGPSEYbWt3g+9xEHRkP/dyaEROMD0h8wEcNO+pu8t+9suxbSB02akWf/y8Zqje1vO237zsHtIey/7LbzIUIb95u4dTuatLy0x2GlGJiDfjv0URSMvWh6FbxzEkK+HiJlEn0E6XAvvb7dbSGsbStYI0FdroMfWi2uILxO4M2aA5AnOwWfNQkx4/x1fh2gE9DeXm8wYGN8S9kW3c0bzgj/j1rKk/W3fcRtPtgshy7pfnRk029w7XHy3UfT7GsvffTZ9HP6nnwDbT/NevrOewzWHKLmlN0C/bbDlpxKUPGDg5Ds/rjDIMQhUHiMkeTrxVSBi9MJ22+KbMOzLhtcpumt79vtQOskNdsPbudsT7rFW4cHeenYjgIfpRSc7nOTblq+wQM3vCbHYf366KgYaxwmafO+A5XC5heswO1+w88CFYvHgdjTQHuZ9TH4dr17vAC7s2mcX89Zc5i7RuUDROvbYxMgDs+D3eNFmjCGVMZeeY3ZpdTZxda3fnecIacZFjXNcLB5cqeOMJt+jPG/AWzbTz4j5zT7DFvns//5tvcO+mz6f3wL3w80wnHHeHhPKXZHpEVBgemE1ZNjG6mOWXPiPYC2Qy+STON4JiVZ541ru509hVVB0LPmTGtKtL+gvdmFA4lu9zjE/uJ4sXad7+1BF5BU2BCxubY6blKlzWlO9HfkXhyPNcrZLu+ANpImGF+XdKub642NeGAggZRuyF4Yr4Z+54dIrR7xOvnyK9tb6XBc4+fajCOeNaf13BtDmdK2R4JV1OuzLQ3nYeDs4nDPn2Y7j5bzJFR/abu/UcKhiSLRHn0n8irh+i63xM+NWP3DDMbJJYSKp7XWd+lOwqTIyfdMQrivoI9WXd4e0rIxZdncPQONw5sGnF23OQm+7UUSCkOzhi7dznFwZfUApS3cvOZEV4bt1eseDOYQEP4q5mp0G1WW9Kuge/QTn2uzgInzpxPtY6x0NBoRmyRsCHgBZyayss++1V9TuJpqYjKzV1fSZHBTXd1dXV3/zQobuDJrXSz8YnCQx11Xv/p5+CN8aLJqd5wzxdhz7rWo9XGTHcQebGxvG2T9rz+cX2GVveZCACjpgM7ubEG9DVPPKo+PfpDT1jR5SWje8lmbsfEdXrnySxJszjqOig78/m+jB1bbQ9MQ/m9z4Vi7bmlQY7b84x93ms/BAbfZgXRQFKzEyQf/Co5Qo5m/q4KQu6S0wi4ZAwXt2xMD9tuwJcTd8bWoVr3YEeyLZyEJ1WG68U2PrSRXe2sBKZURDwZWwV72u/gRGrshr1hz4piAUnP2H9rEx8d/EDGqfGt24fg7fMSLWe9/SpxBcbTUFMS8VtQjka2oBwNyIXGFJTE7IfRB5tUItG47AnWHiSc2ibq2edZsn8mA7jqa9MuDS2WIdXlMwTJGUtKAfmF5uREiOr2bLYyk0E5S34Rhxfcsxe4kTyWgva2OZpDbeGgL7aqWo98W1kEjB4N/CUxYK7TasPyHst6+3JEU57OSpmbybNMFYEteSpJC03RZmQcWDR0KY/0+Ndl7u6Xmi3jBAH/vsi4jhUtypTYWXPd+G6YkKApDplX+RuRq+wPbEhXphJEaDYzOCnDEl7KZj8w99egu/uiMN7dYOh1VH95UVzi8wLc6rlYvdhfw0ziTLxBCHlPQ9IFIIRJ8Jy+k4s68hao3Wk+dD9VL5XaDDyW78QkE/Eu+7wZgdrAUtG0+jUJUb8wUl3iu93v5nO8YIZ/HqcE7YhqyaQDuCj/VBQcuLI4n3goLkFMqEjQYsIGGzluQCq+xarxyFoh3PCl+LadlAJjEy7AQdCgEHQqmg8dqNXL8OGF6fcHG7i2zn+ysArL/sehPFNs7BtYOTLoim2niJEKqmB9BTKJpjiF1Z3Qh229GFJlhrLdp/vQToY1tsl/VSQrpnaZz/rrv3o+DMIE169VCHpXZvuRlTrJu6I6ePLenptjZidDqGBg6izVxqlSVTyQjvLOQCG6r7nm1fS7K3UVSLXoVeGWMuH32lJ/ZPFAkrzA1THjMBRtFNoH3PiTh2Z7ZEMIMW/8/X/NdkQUXJ0l+dUmmzOIIJ+Bk8GCnBh3FPEHP1q4i1XJoqqVQwFAuS61W/QqUzhiwKZelVzsO++IPaY3txTV1Cf4Z+HwIS6rFolfbg4Z+LH7mO9fKnHRrPj3bK5qz/9jwIni7pqfXzy7Ieo3tDo8d3hWNJegtsfvhtZo6SvKQ0wbSsq70EZm0OpnXxw6BIwHYCJp0ALQK/MM1us+4LgSubXTLlYlgO/PMoFAOU+5ynLC/fEU9PmD2CCu3qLD8KQFlonbF4/uK3RVBbEInKbN2wyTGBP6KArjeT7Ka8qywQTRzivQVnWt2683T1v4dbVlLGHtzalLtMK16R1DNDs3+YBd3DdvXrCyPgkyJ60MZSTIA75uCBNa7GokjL0wyzWkukeqKmwfUu6x6cpxZtkBI8JX10+qxrrtgBDzpyamJnHHzhln8z6HIu6PTmdRmRZtjjpDYfxBRbgx+T54wtuXDgkKHeXWgB7tUZpJhK4ntTQxqJ8zqS+aHXf6YHUqCpYNR/O4JOXnQ62R0UBKHAzancxLpM6FoooWZPAsuZ9uVaP6V+vrOG7d4Gq9euzqRuwrtzU6aCJ8K5ESHAXSwE0duaCScxb4tWp9jX1T7Q/d3977P/zKdvi1Fwz5r2x80Z6fR6mqnqToYO9tpOjTlt2Wbl6SVjp/IwPjfIANpCmKfEDMTE6dU3vaFztW3Y//+8qRS8DwkJOwB88maj37hrOEb9DaK8fZ2XxLxn+uSVnVU28xnLv4IH4u83B2VCSpmAAMn6iHv4aWPAiwhFqNjhjd7bUlaz2aMGwgCkIdNRaMpgdwywtfjjOLkJ7DmDJxhhmAdRSfEJKImNXbsMVq4Xz/b0+4Ohhb6rlMxhLE09RjYLkMkF6WNfwf/i14Izhel2Sx75D70Ebm95TSfbSBOrbZ5uXINDI5S5E+vJmjhlap8YrzR+Uk/g1EGdkBHyW6Ukp2SsZv5MnaeveGKYDFNay6C5fLdX11zyL8dZ5/2aRsFCpwtRKLBRWocgiVcA+KPtx/BCiG0xcKIBaYQv969PfP7E8G+IrMgb35lGVGArN4mGlUnrClxxau6vTWYd029V5RCHnsA/NVAwKZ3o2lkY1AzuuA5YWdE7PZmnC5NYLtlu6fclWQQgu7QwhQQZsBsbj+FIHmKvZEW2PFJmkzadkGIxDqv2RwGd7F4b4XA0m2DoJfCxtdnWrE41qWzO8pqkt4+6KCmC3Yhi6apyX575cT5Nd5Kt28yzTfB1aDVnSIeDwQX3o34UjDm8ZHo0mr9dXPSX+CqATQoC6WosLYTRFhIHZSwDtBhUdmleqzdvec8gAAq67Zduj/9/OKCYOEqN2bM63EggSMHSSSUX3wjt+Xya5ZQHE1LFUeGgD3W4wqn+JpkCKbKymF25kEoVm3Y/b5C8VpvImRnlLhSIWIhnE6VTVDcU+5p33vaAcTr54YP1KVhW7W2yTAPhSDqrO3aKZZYR7BpkNvqI0HI58Dte6ybV+sAkmmV/9fFCkULzqFicXBSb5fJhHrzp0cwvVnbfz2KvPE/yP3z7Mk764Tvn9SsTLitn5VMU3ETh2fQKniHWWWyeMZFoH0+SY6g93Ad1P27MG+aupljmDT5VIifWashUp5WYn8H26LZlvkRdXNYoCkvesnZWQ6THi7sGprD0b69FSzH78nm5LcyVYq3IcSlBwbtDGSTJB4o+4LBaDEaRqZQALXL2mcDiGlrA9qF0uiQ1SJcJhbyonNAbABwxo927+TkpUkk/KaITDob1HVyj9zPKm2kAkeaeyEVPUO7CpddpyBigIFj/YIzjT6Lr3NO1omWLS13LrWB76Jluahf0mr/Xx1/7einRIWRaThIwl7MQUJdJedj8+xpnlRnZHc7DuIAe/ER0gmtTxYcZ8UhmoyH/HRocl/xTKRSJAx9nBFk90/IDOz6nMlJG6LBryl4ZFIQTdvZtNDRwRM5SCLuEKJDLyfDDc0hMSPy66AvqHPdMn57/yBeUDfXgl+jwVspyf1NzZ7EnYSXvggVk5NdYjpPd+J5VTeFMXNJJncFccbwDoi2ZfZKuzUOc5mgZVMBZFqBPWRtbiBYhdlOYsbpuMoznVcumhgivJLAeV+ZLJhmLhE4SoX4gd3rM8FTHcib8HbEuL5Cl5eFjK7ykle7TFQPawGq8qI9GYl8j33LCVFAu7/N9qgH8gd4zwYxeSpyMaKeQayqyfd5ZrLu2GpTFm0oRqNcpJe7/GkpFQSRlpAvhU42v00plkM1LoSYNUq8xjBS9ZlxUh7HqVJfmPbgGuPRGd57xM4GACqnLXOxK3pv+88Ls/szTm4I+sbnYsj0wvzg+rxM09nMkl3h5+kjC2NjQ3uS4u0QG+qnq+c0ianK893YKaU/1O2VWmiuVrC3PS9cGCuBbJhuSUQ1tajGvDYKZwkbe7GMH5vFQp1ZuEou8aSYxyzmh2KkUl2L/TRMBOfOPCTTQSY7XrDv9YNUWuqIMmzwoKo1xTupoM6mQYhav56duGN10MslaxLYmZjiL//ZkqZgV9dlO4vYkwcSWjHgTCQQBlB6o9I/l/sZlENEgiTXQFRX5ftq/1wL3cWJ0fLFWyu4SUWt4PruV1w2b01Il9mSrNf8tW7eb68MzGpFMpgExRXmWtX9yxMUtwPsyOBobeofK3Os3IPmmaE9bSuw+ih+oOipTQr/0UVcLejPa2zyC8s4jC/poA6NCP8mYWra4jVhghXGKzNtkRHQ/MKuzcDGiUOMINz2T8uBEqYNDz4HB4RGJDY4EYll9fW8ait1ZiXa+z/v/zzqYyQPoJrJ3HIHfxGJiIR4dYVUDdNZWDWdIOSCYMjAz2lpdQMh7L7xarROUHE6PwIzsBitv4MxAf3XLm+JLoYQ6HiK2TR1RzxpWI0MhwWOROvJlBmLyeSfifD1oQPYVM4r6tNS0VBWlcxlGIfYGISDZOYRwTESTd1zUX2ig1c6l2haza2F2bFDqXvIq3vO9vkIYfej/qLjhT73fy7DH8/vWPByOIG/rHaA0+/YfIRYseYvJ8Gs3YdDVZjLW6uHYlfcFm1tRJahH83a8WvPL/5jWGnwMI4+swlpWYXmgVIFj5a81K6Gmc3T/mDIV+zKeZt64+6pQZHPuFLzaW4Ds8YcsECHrB+niuMAG7GUDVtC2HbUSYlIHV+JkzUCLMwsy0GWO9pYKLMZ2ibttY1UNhsom0HVSOVi9Ylncjc3PDfakN+Yz9ozn5TnM2smHIZywys6ssLWqtN8HGIiKWfh50cyyEujwwn7kf2owW4Zq7XVT0SNT/cKVrHMb/O8xL1arM5SFMiVL+Erbl6PbEvY8Y51BYJOmVmOGR7E5lox26cirRWnynS0PYRRjeF9BiSsbzboRvpYKGq3akwqN81sQ42zWdyXC9bPXDkcCAaOoj/SJFQmHja5T3U+NsF/4K9pw59BRy31mV6ybDPScCkE6JKFBoS9s3hWbmYKCEvexmbIj77HqD3p/6UyjAIxfOdUAWFVY6EGNSAQGkQG6RoIVX8Wj6KHgYy5PYAaHSkP2sozYTHIbomTl2T+9a85MXIS+oglf4Rmo79iQ6Yz7oeFTzRp5n7XdDDWFbZw7mU0cNdEwKWr/fPpx9HLmn/t7YV9Z+2sTvicGvFHSGJuV2znJelk9JkD4WqUAWXg3ne/HhdwbLhGwWO89rpKhDnxPCrECJyklpPKisMbC2OL1yZuec4yiubXneowZz/Ph08JETtFg1cp08UKjs/KMwFa5k/KMBo4c6O5QJudFgMXW8yPCIq+g0u1FpHpWIWhE3RBUFj7AwgVDxgJzFYsT96+5ayjPGvXGOBfFOglck8kXbmjGdvw51FAIes4ysZ0xSskpLZ7go02n2GWm8xc3TmXhqGS8TIwnGch8DjmGiR8ZcANncLsZ9H2vfB8ZDiWUjAJbYpHObk8LK2hoFd2wTiEnFZ29LJzPMG4mELlHWBjBoApqlPQWEwvBcAhOhHtjmYSV7LTo+U/tEjOoxdYjybWo91e+QYNeGUD9PzOyWD3bGgjlxbi0JQXf6AzMylPdoS4eybj97kuJQl4Rrw8w1pZ0xArpMFaLrGhnBbGczLvgFgNxffJtTsygBTpLs219FdTTDAHWM9s7c6seFzpTQOz6a6J2/U5L3eKiCbTwl3H5N8TLDq4Mesyr1q1ySPaROs7X/FDmxU7eSeNsy3jOyZaxu5lz8GdOX+TSxfkMLazmcErJX7XPtnCuIJCmF4JRvlMUPNrKlrun5ZSkVCz+Y/f8X3r1nycx4SvwsvLRfAAu7PK2/bCBFKBU0eLJMNh1Py9rna/lV5b+9Nrpj0gsmGYf2WykByGlrkBm0/ijgbTR92Rdlm7su4X89GgNGAJtIdX3GCauqnjRuu4LJZSUGzG9FdW+kFEksVVsOICUpnt2/yWH5SRLdAF3fPRm16KdAXeZ98ISaNohPd0rK4Yr3k4Xz43zgAR4Edobb5Zibw+7BFRvP9GhEEShGViauFEm2tB4TKECQ3Qf19JGCZLHhDIgV1Y4bKsusd+HNLgIqP+aSUwIpV0wLofeV6xuHG2VV0FxnAwIfpr0mz9OVet0mvekmmzyPdxIHqhy9WkGJrSQED53zWtHkf3IzR+p9L5I6lv3NymblutnGgm9dOQT0kiIUgROlCZMHTAJGZsMdJvNtzg7LHcAf4a183oa1xf+vgWSei3vAx/ZE1lNPpEjTODoRpx2f/YNgUOi6pilZfwA11PFV8593BMZTL2tSV79RGuqyMW8AcgeHm/K97mEDDGQfATT0rLSMkoDBPsOhXZ5VdMraW9saRDA/rLKZA/KkmlxhXIcXvyQKBZ2T2/49cuN9rFBJ+LqY2Sghkam/v7q9LFAqguTi7njKh0uz6I3UVCV7kG23r/fi6i8BGiKHfO5l6nZ/d2491bjBAYZ0vtLr8kOuDhPAmmY+msM/yzdyb+WSAcMnseFo6xaP9RfEyC4zAIEAl1Pnrjlj3Hn3/HIRKvAwTRVETdHu57V0k39+J7FNU/08VxHMs8323NNbJ0S2msu1/JmC1zH47CdZflF6CkueszlScNX6AnrnjxlrKgcFWtz5sLNCHVPrOYlbSiX7hFhQISi4lPtkJLbXiYweUCEa4ie+nslJPhpFns/ouf/dv7+XdsbIdB5VBPpXUYxmjhe7+4M9xbvJFiN5FIO7I9JyivO71mCTBX+FgdFiBrobCIm0TD1dwxs67W02uXCHn9gXf9lHzI3RQRK1Adh5yWOjOpsNmMqaBWfq/yHHOO9HKGtNgsXLSk57LyLf9t4zkK/MY58D8e3bTAnjzbOQO6rIJbyKytguRaGerAG7iBhZSr/E068SV/n1O2wClzVwUCxfxkRhzJLkEhbsKw+pBfhNThXaf7g/4CkEzUer98eepO57s8zv3QDSBubKYpckI+kSrZRKMBjB3A2AcYAzBxABMfYALAtQO49gGuAZg6gKkPMAXgpQN46QO8RBQSMg/ArhAEPdvsLdehM7SyA+Xplf/cE49xR3DBjKDdOkg+QmLaflAVLpfj3H0xtsL9AnxbfSnqi81vxOft2Dz1qTg85m5XuX2u27w6Gw+8PIVf4JOM6gMI12H3lHduiC+aVUQlhQonVhjfbZkN5bAurohBYIst+QcEya/VpA4IiSznPr0wLQPWk/eoVehRjBcUk2FGCQR1P/1tHB/0qq3r6XCiC89s8wuxxW2MiJ/LlRzxc8c56HRk/3Fj3lorbT/94KzcblfmO+9AAq/9oKBAqGln09ejfpnyNCkWyWpndrhJ2bZrr1PHqO3RqClp874/78FqRUPyiQYRFtScmCF3CzjYip2CCHD9/QGQ/QFi/KyzrsDUXP6u9+bj/u7H23qlTBR6oZbdu3b5lAAZd7nvI3OubOoBVBX7WCzMCRLycMeuPpBmyaxpQvH/1fvdoTW8hXIjKBF1ZZunSs7k0j4914dmlnWXGkO8N/HS67GNN2XlqBjm2peyEVOxqXFMwY58axqCjQpVq07yPoNEgDoci+S0+tNXH5NU21aTclVV4TI+9RFIaY8RFSRk+IMszXz/XclKtpccUJjJ37OZd5wiISYj53YTxGZqI/Z6jHr//VCVedt+l3mo+cYChBene2QiZg2xrEY0GRjnAweRFemBtAv4kkRsO9saZ3THl0e++gH/WNy7SHwxpiiCm2Y9nqX1F3430qQZbh1NHkP/WOtk8uSxdzWTEaPp66u8Ye5RIMwf/wcsoofrK2kAAA=="),
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
return { h, div, dim, remark, s, setText, setAttribute, setHidden, fill, time, paused };
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
const box = h("div", { class: "menu", role: "menu" }, items.map(item => item
? h(
"button", { type: "button", role: "menuitem", class: item.tone ?? "", "data-act": item.act, onclick: () => { close(); item.run(); } },
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
box.querySelector("button")?.focus();
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
function typed(wanted, action, label = "To confirm, type") {
const field = h(
"input",
{
type: "text", autocomplete: "off", spellcheck: "false", "data-first": true, "data-confirm": true,
oninput: () => { action.button.disabled = field.value.trim() !== wanted; }
}
);
return h("label", { class: "field" }, h("span", null, `${label} `, h("code", null, wanted)), field);
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
if (!answer.success) { row.asked = action; app.changed("servers"); }
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
if (result && !result.success) part[place].asked = action;
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
answer.success ? `${doc.name} is stopped.` : `Requested the stop of ${doc.name}. It counts as stopped once RunPod confirms it.`
);
},
};
ask(app, {
title: `Stop ${doc.name}?`, symbol: "stopped", tone: "danger", action,
body: [
preview.refusal ? h("p", { class: "problem" }, preview.refusal) : null,
effectList(preview.effects), mustType && !preview.refusal ? typed(doc.name, action) : null
]
});
}
async function start(app, row) {
await attempt(app, async () => {
const answer = await control(app, row, "start");
toast(answer.success ? `${row.doc.name} is running.` : `Requested the start of ${row.doc.name}.`);
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
action.disabled ? typed(row.doc.name, action) : null
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
typed(row.doc.id, action, "To confirm, type its id")
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
s("text", { class: "axis", x: width - right - 4, y: y(data.limit) - 5, "text-anchor": "end" }, `budget: ${money(data.limit)} a day`));
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
text(`if quiet from now: stops ${clock(near.ifQuiet)}`, x(near.ifQuiet), y(1) - 7, { class: "axis", "text-anchor": "end" })
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
const m_live = (() => {
const { expectProblem } = m_api;
const topics = ["servers", "metrics", "alerts", "activity"];
const pauses = [1, 2, 4, 8, 15];
const silenceEnds = 30_000;
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
this.#watch = setInterval(() => this.#check(), 5000);
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
#lose() {
if (this.#isEnded) return;
const pause = pauses[Math.min(this.#tries, pauses.length - 1)] * (0.8 + Math.random() * 0.4);
this.#tries += 1;
this.lostAt ??= Date.now();
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
this.#lose();
} else if (silent > silenceEnds / 3) {
socket.send(JSON.stringify({ action: "ping" }));
}
}
}
return { Live };
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
let isFirst = true;
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
: empty("There are no servers on this account yet. Rent one with: controlplane deploy"));
}
}
function paintHero() {
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
let ticks = 0;
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
const { count, day: dayOf, dollars, money, parse, rate, span } = m_format;
const { icon } = m_icons;
const { button, card, dataTable, empty, figure, linkButton, moneyFigures, paintMoney, segments, skeleton } = m_parts;
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
const month = figure("Spent this month");
const figures = { now: figure("Burning now"), month, ...moneyFigures() };
const table = div("list", skeleton(4)), idle = div("list", skeleton(4)), idleRate = h("span");
const chart = barChart("Spend by day"), key = div("bar-key"), spendTable = h("details", { class: "as-table" }, h("summary", null, "Show as a table"), h("div"));
const query = () => app.setQuery({ by: by === "owner" ? "" : by, days: length === "30d" ? "" : length });
const choice = segments("Group by", [["owner", "Owner"], ["tag", "Tag"], ["gpu", "GPU"]], by, value => { by = value; query(); paint(); loadSpend(); });
const range = segments("Days", Object.entries(spans).map(([value, many]) => [value, `${many} d`]), length, value => { length = value; query(); loadSpend(); });
const spend = card("Spend by day", [choice, range], div("spend", chart.element, key), spendTable);
const week = schedulesCard(app), budgets = budgetsCard(app), savings = savingsCards(app);
setHidden(spend, true);
root.append(div("page-head", h("h1", null, "Money")), h("section", { class: "card hero" }, div("figures", Object.values(figures).map(one => one.box))),
spend, div("halves", div("half", budgets.element, savings.waste, card("Who spends it", null, table)),
div("half", card("Idle and still on", idleRate, idle), savings.savings, savings.underused)), week.element);
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
const loadRest = () => Promise.all([budgets.load(), savings.load(firstDay())]);
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
if (!store.isLoaded) return;
const now = app.now();
const totals = store.totals(), { costs } = store;
setText(figures.now.big, rate(totals.perHour));
setText(figures.now.small, `${money(totals.perHour * 24)} a day at this rate`);
paintMoney(figures, totals, costs);
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
history = stretches(await get(`signals?from=${from}&to=${new Date(now).toISOString()}`), now);
paint(row, explain);
} catch (error) { if (error.name !== "AbortError") expectProblem(error); }
}
function rows() {
const now = end();
const at = new Map(isOff() ? [] : explain.signals.map(one => [one.signal, one]));
return [...new Set([...at.keys(), ...history.spans.keys()])].map(signal => ({
label: labelOf(signal), detail: at.get(signal)?.detail ?? (isOff() ? "off" : "not measured now"), reading: at.get(signal)?.reading ?? "unknown",
spans: (history.spans.get(signal) ?? []).map((one, i, all) => (i === all.length - 1 && now - one.to < 45_000 ? { ...one, to: now } : one))
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
icon(iconOf[state] ?? "warn"), h("b", null, sentence(name)), h("span", { class: "dim", title: at }, localTimes(message || state, now))
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
const { div, fill, h, remark } = m_dom;
const { ago, moment, parse, sentence, span } = m_format;
const { button, card, dialog, empty, segments, skeleton, tag, toast } = m_parts;
const { appearance, session } = m_session;
function mount(root, app) {
const isAdmin = app.may("admin");
const tokens = div("list", skeleton(3)), webhooks = div("list", skeleton(2));
const { me } = app;
const policy = h("dl", { class: "facts" });
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
card("Policy", null, policy),
isAdmin ? card("Tokens", button("New token…", { small: true, act: true, onclick: newToken }), tokens) : "",
isAdmin ? card("Webhooks", button("New webhook…", { small: true, act: true, onclick: newWebhook }), webhooks) : "");
function fact([name, value]) { return h("div", null, h("dt", null, name), h("dd", null, value)); }
async function load() {
if (!isAdmin) return;
try {
const [a, b, c] = await Promise.all([app.api.get("tokens"), app.api.get("webhooks"), app.api.get("deliveries?limit=200")]);
paint(a.tokens, b.webhooks, c.deliveries);
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
const { div, fill, h, setAttribute, setHidden, setText } = m_dom;
const { ago, clock, parse, rate } = m_format;
const { icon } = m_icons;
const { keys, search } = m_keys;
const { Live } = m_live;
const { button, toast } = m_parts;
const { appearance, session } = m_session;
const { Store } = m_store;
const views = {
fleet: () => Promise.resolve(m_view_fleet), server: () => Promise.resolve(m_view_server), money: () => Promise.resolve(m_view_money),
alerts: () => Promise.resolve(m_view_alerts), activity: () => Promise.resolve(m_view_activity), settings: () => Promise.resolve(m_view_settings),
};
const tabs = [["fleet", "Fleet"], ["money", "Money"], ["alerts", "Alerts"], ["activity", "Activity"], ["settings", "Settings"]];
const scopes = ["read", "operate", "admin"];
const byID = id => document.getElementById(id);
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
if (this.#ticks % (60 + Math.floor(this.store.rows.size / 10)) === 0 && this.canAct()) this.resync().catch(expectProblem);
if (this.#ticks % 15 === 0 && this.canAct()) this.api.get(`costs?from=${new Date(this.now() - 60_000).toISOString()}`).then(
costs => { this.store.costs = costs; this.changed("costs"); }, expectProblem
);
}
connectionChanged() {
const wasStale = document.body.classList.contains("stale");
const isStale = this.live?.state === "lost";
document.body.classList.toggle("stale", isStale);
if (isStale !== wasStale) setText(
byID("announce"), isStale ? "Connection lost. The page shows old data." : "Connected again."
);
paintConnection(this);
}
}
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
const burn = rate(app.store.totals().perHour);
setText(byID("burn"), burn);
const { name, id } = app.address;
const title = name === "server" ? app.store.rows.get(id)?.doc.name ?? id : tabs.find(([tab]) => tab === name)[1];
const wanted = `${burn} · ${title} · Control Plane`;
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
const banner = byID("banner");
setHidden(banner, state !== "lost");
if (state !== "lost") return;
if (!banner.firstChild) fill(banner, icon("warn"), h("span"), button("Try now", { small: true, onclick: () => app.live?.retryNow() }));
const next = nextTryAt ? `Next try in ${Math.max(0, Math.ceil((nextTryAt - Date.now()) / 1000))} s.` : "Connecting.";
setText(
banner.children[1],
`Connection lost ${ago(lostAt, Date.now())}. ${app.store.asOf ? `The page shows ${clock(app.store.asOf, true)}. ` : ""}${next}`
);
}
new App().boot();
return {  };
})();
export const modules = { "format": m_format, "api": m_api, "dom": m_dom, "icons": m_icons, "parts": m_parts, "ask": m_ask, "classify": m_classify, "actions": m_actions, "chart/bars": m_chart_bars, "chart/why": m_chart_why, "chart/line": m_chart_line, "chart/ring": m_chart_ring, "chart/spark": m_chart_spark, "keys": m_keys, "live": m_live, "session": m_session, "store": m_store, "view/activity": m_view_activity, "view/alerts": m_view_alerts, "view/budgets": m_view_budgets, "view/table": m_view_table, "view/fleet": m_view_fleet, "view/log": m_view_log, "view/measured": m_view_measured, "view/savings": m_view_savings, "week": m_week, "view/schedules": m_view_schedules, "view/money": m_view_money, "view/timeline": m_view_timeline, "view/server": m_view_server, "view/settings": m_view_settings, "view/signin": m_view_signin, "main": m_main };
"""#, gzip: "H4sIAAAAAAACA7Ra6XbjtpL+r6dAeLKQCUVLlqy21XGc3peTXs51993cnhgiYZExRXBAyGpdRefMM8z6QPMm8yRTVQAJUra7e5abRSSAQq0fCgXQsSwqzRa/Xkq14JodM98P2PFPbNMzI4UsBPR6//VP/+Ld710ui1hnsmAL6F77icxzrqoAqLNLVjfZ8TErlnnOfv+dvV4uZkJFWfWav27IA6aEXqqCmN+3gqrsbyjoFddpxGdVQ1yPJ9k808DbEP50zI6OjqKjowN2wgZsyvbvkwpmEHq+/dYQ/sgG0WBw0Ii0bLEfZno/sf7XQDD0gIX3IzPvtUgtPmorMNLyFxnzXJxqlRVz3xNF//2pF7INW2RFtlgunipOrnlMek6tviFb8I93D7Mt2Gc1u/h6s6Ncn7Tytl9/vUFVthf3e1urWuNqxhdyWWgMmW9eG/efmMfUkkSLLFaynrjHhmLSOFdxDc53XH+6GcwTA4Up6tmN/nYvvQha2IhRWiJXhV8JYJ80+DDNhuWtMFilMm9wAL7zB6F5v8ylVA3HwISbqBEMo8lg0PCrSl6YoY53HRs7b49NBsF2+vXGBNX2foO9UcmTU82V9vdD5g28gJzvbEQRf1/zLARXEtckD9myyPSDkM3M28OAgjRjJ2gZ37KvN0SAL7O69XB7waY74xcdz/2ItjLnIurdsupil8hRgUb+7Z4ER8FagDXh/AhdldeVaEP12bDgutpR43Ay/rwixB7kpl7Hs01wabytMOr3aZYol6iTO3gago7woAMXPpc+1yFAYWXRAs1PAqUBE/NhEuszrlHAcDAY3G+jDdzikpv327LSKMTr0uyG+RbEQdBRy4udiWjRZ6a24nUrB3TO51mQnC1LLYvPUCNPJE+I3KVFWLUMnYqbDi4Qu7BNx41F7fYWvkZPn3mnS8Sv90rS491S4ONPIqFWusTHU5Xh45Rr77yeD/lQp4bDS14QlZgRI67w8aBUprXGx0sUgo+cxpZz4idKfLyJNT5ey2t8PBYxCnGZNZfxFQFplen0tIHIJc8r8YXASkyqL8SKPYZXIO8kSXCRjyTRXOjncqkqP8AU2el/lRVLLWgEUobTBJPRDqkdQdILs5l18+hCLkShm7XxfzDB5ksJsWyPIdcmTFlSZPNUw7i8BHg4KnmJyj4FgX8RXPmwhE3PKwysaxJtEODru2wh/IYzX5FUwqqC7S/x/VoYuSKABdx0kI5BYGGM/9gMabiA5fVycRG3FE11hKQBLK577YWFMD5DcUbXtR+cY+JveGzdwkKqrskkmFTb6T+xrJHDDjs23Rm7yXYn3paWbb4EjY4fjZEEWmrWSheg8x0xJVeV8LFoqiH1lWlY1gitJnaIBxQQuVlOiU4Bi5q7qkq7vJNjbYiQwNWIHCyeAWQ9arKTEwB/EClR5jwW/t6HZDPe9j8kHxL6eYc/0+bHP5l+iD4kPwQnf92bh6zSfFECr3q5tLSlocBIa+BYChWLAu265vlS4Eyf3m6t5hxqDRH4+ZtOQbcQC6nW/kLM+WytRV3wuI5PrtZ51lAxNwO3sv2xQbWjwGr9yO1nXeWc/C179bCzSbQ5DLF2bjoiLZ9mH0XiDwOw1nEDoY7bs4dd+GjFi+pSKL9j7udNxRLLbAMP9ypM4Ff2+co+n8ETM3oudB0aRmxDmgst2N1XaZYLGzCsbXHPx/MMUuCODPrYyXtm8L4Z+gFa99m25RaiQpe4+Sdm6p1usQiw9WJ1hr/n7ZNHbM4YzG6qIQP78ZRTYAIEmdDcVheIfGwZojtOTyjGUlD2GYJ2BpXIDoVaBJVLEsgXIMnQI3/Tw06cHFxlwy37z/8AvjhGGcoJMKeqR2/fg5R87eEYiGsjncdaqrvzhg029mM38fRAR61k3oeFXQivIa37melv0IoTXRr4B1/LK1H8vqzApuleiEnC+boShRZFjCjBaWizzSbUPhucg2ffl7DcH/EKEiT7wbCv8iwWJrTIz9lHMX5f2ihbEy1K2tvOsMkkcoW+QwR9/3279qXXXM6HA8vMpcyzYciG0UHI9uE/fI5CNg4ZvExCdghjoPaClz74Ei3Cx/dGUBBdZkXiBgj+hj2FdlATooustI25iwjrw2tIh9nQnUJDOqyFWCmGZj8NbR6FORwmUiINWzk8rBNoaFNf2GQEyzdETIYGLmETprD2L9uCgoHvCo9feZndvFvZuABvYbS+hIFZOa8q9lbJWS4WDCIqsLp6opRU9WS1RNmY/vUSFNaZzgXYIzTP8pAJJKXEVS3BFt/044UMEYJib2a/iVhHICebF75OM2CyYbeym7Kd6TX/qX1ibDZbtiXkzoVmeVZgedgYasmOmZUKVqtMVCQ2MoMOPqYd5aKY65Sd2DYhxj+7zESehITyc/Rl40EfkgANRlWZZ9r3Ig/qfVn6zZ77IM9971fMwowyj71TCXCVnJEmxsxztMJtBuD+EnS2wfBJG8zAlBxMk2VgJAcl5GUdNOCqUyVXRnvMyiamD96+2Inghs04wo/yACBIXEIuSNgWZdwepDvoQQg63y9hZYZMlqg8QqBe02RizNELz568Az8YQgCsgFUnEjcHOZWyqlnNZIK5fbP9DNe3b04dW5zU5ZiIXGjxJeo9fvLLk3dPPqchr9ZFzGjGQuhUJl3RG4ZO43nYOkqPBiHLqjelKOyhyfoRmySfGgDcLdnrAJwKnghCsJ1OgJ+CkAdLEK2yv3FUDMqph4IroRBdyAo2oK3ZL8iJXx0fO2uCmuuZ90giiHX/3boU3jlI8XgJKI6J6d5vlSyaO8k8W1Cd8GAmlT4lCyMNSUsudXM+/p6qgsCUGZC3KGFqtQZzTAvm8xUHPpdCxykuHbIegbWFTLV3PdzDY5xOtxchTLLurfU1Hp5aXLRNYiet9yl7efrmdVTRlp9drskFQQgRi1MxZV4h+xUsAOGFPROpqY0YcGlbB6WAf2ZjSebjyp+at7BHSQd4gh2sWZzkcTPlJOLISyTdBdkzDTx31Cu7N6CDt3WYZ2XV07HMeJcK1tnVWZIlrJC1k+lUnhUQfBuJLasiOvbenBnzAifOBOAfHZJEXi9o3+/GS9yimkgBVeIbMfYsaBqRvKp37WZSs3kby4BH2047z6b6ZtJJRLkdc3mH4h1kyTaV3WJcj03gTis3l9AxHgyx+vzKrBx8tUvuuLvoAtOyCc23ygd1qGwbXVSv/SZFt53DNnfosT8Y33b+w73EudlOwz7cvu86OdJisl0G5u2zI6sBubG63+1+RJwmDnQJJHGpwXIBXOiVECYrspLPBWiWMH0DRoYbwBNgh2cP2ukiU0O6SzGlWxWkKGKZiPd/ePFILkpZQAh3jrybWtewu/eFuHuFxO5mgZPIxc0Cp7qev+bmUOylWpfTvb3VahWtRpFU8719SFJ7QNL5rsSvhC9yYcozrrXKZks6H8VplidKFBhgqJOYb0Sc0anAFInnTF7ulhiOhalSgm7V2/pUVXc012no6axY2oIf5WDUlK7+BMvc9yApAzOra8ST5Mk1vPySVVoUQll6KsT3A6sg+EsAa1bzsweIqvIC1rYJsF4KpXEDLW61ynBz0iu9zkGawFDRTL/DYlcuoqUmoAA1nMid5/XFgZnmpAj9oHan3/K7WcoKXvCSg01NL2GwcU8Jaz/xoyiq4wjnCK79FwVsFpleY+Wfa3AbDSOGzMtXJj6YNWxHEx8HWCvEZc+ObbiVG42mbIg4EvGVSOg9ySo+y6mBiLZ7vTtrtvHXUh0xbpBaJ8EoVoJr8cQoQrODO+DrvmdeO0G7zAFeME6fF6lunDIK27ZL6VjR2ruFCZ582lw8IPXuYqPEgqurOziVX8ym+j/77/WpX2eOkH3al+6DnNC4U7nc0T7E207AmKr0I5x9EhUyEVhvEXhHCLCaiti/huHmEIIkw7uZRQnXHJFphd5FYcaxXrGr0THDAVsFNowwKd2t009Go9sYWDndY0x78TovtVbxrYkROjt6przqpoBWEgL8yGuxM4yV+g1r50LvkJHR9nbIJrfPpp3ORYl+niUJFfLOuKzCToO3XTtogKQ6qp1BN3TfZQdIU3lHyC6u7UB96nxkx74g9fW+OPf1gjb0sfynLyhVKleFO7Rkldy5Wo+0fHH6xrrZ5U9Y3siDVngCpNiY4nR7EUDvbFsL2Llpp2pNLYuQYQWF4nOhSSmF95mNFPQAxa2y8YhzwdU7e3YhekCLnYcRtUO2pgAJLQ5WGAamfRWUhphX8WcR2nwGWod1dgg7qyB0sAkpriFJD61NN2ucDF9uvcbBA6Mpgtw5rRDQR+E05GeV7+GZyriZbYPzNqZE8ilqox8k3nipAECw0nOpYKjSSl6Zw1QhvDbPOFPgX1RW4XWXEsQVmJoBk80/TvE+Ll7TQxGWkZRtXTKXeYaabb5QgWZeykuz9fZmywoEWKuMdP8gNJyD87BHF2oAyBs00UFAKhn3+N6rQ3b4R7hQfAAjDP8fsCH8O4r24bwb3furF/jI70qUespak4ZAOhzBD/z/x8N4gDP6+9EIeIz7yGcSHTwaR4dINGb7SD0EnvAC8mAOMA57y+KqAPDvKjlBP3rGC/2Eg9lK8bUHDtkHXsPoEINCViAgQJ0JdE+iER9GE4b/GxtQG1Az7kcH0agf3Ysm8MNAC1R/eB0NrW1Uf6KvnH1W4xE7zPtH7MCqW2lZlm2nOg32o3sHDH9S8NrBNf48xyb6b8fhEzZJx9fj55Pat2DnEgqmNtddR8N/4+dDy6wD4ilDosk1uBSJwTloWAtD11z5/X7MVRIQlq0ZAmZa3UdsBFqDzs9HxkzBVZw2w0PU4B4fw++4xgc4ZeB6qA96XqHZzPyM4T9itnTh7dn47keHLny1kdc2MKNoRK8o9TDFN+yyr4gl+D+PjqIjVOwewx/b3I8mNNin5hgm4aBpoud6YPtCysJZNmJHDvnWjglimrdXw4D6JhYEcS4r0bAYs3EOKwiEMxAMb0iCy70xGgJjLugBUeaKPv54W9ZwKWOKGCX/mESxDVAsVtitkB0alYAtuAzDgIJXXDnrDhkMje0yTfvD0V8RKODokQHKAQAFJ814i/EQF7Ix/TDHyZYz3vm3jJ7kYDgb902IU7wibskd0rIHRvdMZujvs4M+qrv/iBYVBgZ+MA/cq32KOuxkgR2MjDHR5HZR26UTy3LdCLYxSw+vD9P+4V9fAeEALQdL+4cpSENRl7kQupkCMUHwD6/H4KDhX6l91GoDwzQawmM4hKeJbSGcSBAx+uPRK/AqvkzAffg8RMhijxHJc6F05bwHzP4I64mNLeIO2eB6nA8x41LWANUn6EFAcAoJj1jEOrvOtBNsVsco3we/op0MXlKSVgmNyaxyNqLnUtBtSC8j6MDopxYGOHSEbrgeGTsG18Sn2XUyeLBjKmotbvF6Aa8w7cHlImNZv/42CGVkJlYPJeyCHpk3gf+AepUlOp3CO9544l9smHdMdHajc0lrd0Ns9gJi4k3RT64TzYx5idsDfSnyukO/yazojHGV8b6pRrEfj9gemBva7dUc1v2gfXWDLrhZueCdza2VCxVKWDLZAihtaqUbJY370qa47n6xchQo3g7ha9UqU6Hk0rLwcz4TOeYRWcR5hh/jtP0TY/TqejGTMAogcjf09ptTteB57nphvSlRaXdV36pmjSjKVnpdQpRcTw0E00H39IXYfr0x3E+YZ+R49o+VQqemVcPDo1wfFISIwG9LkbBH6iMXtN03rYA+QaNv0XIcdOdy19+QuUMNLoqrh0bNY1b7LVXisj6Tc3cmdyYaEra1fBsQaD63B8O77gaAwsN5SNM9Ws/xRFNZFexHGDqHy0oU5KKUF3Phjh5zgHAJ4m7eY3g1N+hUMhcId55kkmY0mCdJ4GB6unKUDiDtv2pB0Po0tVHLfiiEqLY/E3ZA0dsFRVuRRgd7UQRa2AMTwfTYSg+AO59lRSIgfXRG7B+k94dhj7DjtosN6e/ThVzjNNvcIvWVWJvdS+BVYucmVYuSyvAHSsnVH2xWCk3zF3GpUSDbntHECPic28trnFhfXt/vmeFS0fOxuOTLXLs8QQdWkGI9SR/jX6CF6E+dCmV8Sa9oL9rdTD4r0Nlu9plv2P1AusPD9tv7i4B9s9MDGpN7kE/bP6bdoyhH/7gUan0qckHfTr2zdqSOMT+ee3CelvGyQrPAqTWeg8CyN6B1KZP4dv9GLeO5nPub/67u39bjOpJ0QfA+nmIxMqsmlrgQJCjqkAEp8VGUtFO7dGpRKvXeSGwgAATIKIIIFAIQhWTFfP0OczFvMNd91/d73qSfZOy339yW+fIVAUBS9XytyiJi+cH8ZG5ubmZuxh3vRCnSKaoYpywf9IQLkXLq9dUFW3ocmmCrVMyUkjXLapFSj2T55DEwoZzVdwT7+NXnsL05+fM7NQyTewrs7ogA7GNtfR0fGT1J1NiSnShjjBOOVKRP0pu53KFhtWpbZnl99GaO7jhq4+YfBKkGMCWEnh4tfuWAOb9x1IdMStT4MCMDAuUINyobKXaKAMHBoyConJxUDla6xl6GbdSP9wAl5Cn1aAv6TT+EIqGOVHZ68nIGMpnReCfyqPPqidaYn8Q+86cwK3c6noayd+bnBTkcPgdHL8k5YcHUjpXZl8/Us6EmDAXxbZDAWUPdukkoiP4MChpt83G6WFxhqHfssyds7l1+/PkugmUWbCh49HKg6Duzdw1zB9jIhfpPREO+B0mewOzgdoq2M5qhViDjMMDKug3RCauOBbe+EJ1sskPC3xahqelAL2wKTVxoGa5opzqRuwEdlAphIvqU1nqYpXWxdNwpqLra47fIxJeiDtyv9ZxDrnSxmFOk1319JPd0x5G6ooVHSehQrkyHoBmDK5VghoSNH4AoRTmxzEEFsCSZu2JhK+JrYY9VVc9EJ+SgIusaAKYNm3BiKlRueJGWwBwJR5XUriMmEqaTaeyKpKRCUTaHA+MbMYk+s9Urjh/lBVXML+fOrvXXzxa0l50s0tS1DVh26dXsDQxgvBNd6GMUB1ifsJKS5vsWFfzk4Fe1Ykvki/ALk4S/AxC4wYaNHeGgQrvV8TUGqaZZc2SKLVM544L98blHGdsV1QoURhNy9plJzkP3EeM5pWsoySNsUA+05KtLEL6CryFWCUp8hhuW8HTPz+Yy8T/IhI82YgMB8WYogIAKi9NTuSn9jJR0T8xy/qZJRBuqZ8+ETaONrL/+EhkKf89lvOfSOYVXbUlL/CsFqNK/BLSUUderi18PI2yRkxE0Sx8tZAnfVA+tY/LjY1EYaQvsl0yyd8LbAJAtqyI/nmLaO/CesmHOZK6Z4VElFgNiqYAXM3Zf7b6R6GzUBxgDNO1y3i2zbSuHartXw3WEidg4kZjctU8gadopVuxQkwu5gYsqBky4FEaPG5L7NeWX8qJSLosNO+VlO+RrLXUkv4+mCoYft9FNR5ifWvEZA2qN9U7y3emonwU1Yu73BJogfLEUscRsCJ6vk/Pj9GgIJeCam0NYoj64ej35HEPcAAO93htNgaXbuBbIZ7oScAo3g//p4k7At0R89TDA3tASQUH2DHOK6Us1w8M64sjAKt4ZaULhzRhTLLKvcDxW4hOFxXRJwx0QRKFmC+g7aSJsB3cQjeR00DFDdpmhxWc3X4kMX4Eu2y3LCw+4x0PN+vM7awLcGg9/F5QUPAj6lngH9K8GOKeqvH4Mf5IMkHRKXXi74U1LwP779Xx2NSzPEQAKXASA20GC9kIrv4vX/ny+fDNfLsv2vfU+dhs9wDx7H3BH9jcdzHE9sKvy36+5OMFkIFC2Qhcae9AuOwzkD/BWZKJTIt8f8QuPzIJcCQoWSJTseivLdDmFGEuPPbccmQHP8uMWFdN9gLagRTbvUFLGL0JABr/9KC6xoDY7tObr2jsQJU/gKn4EMzoC2CU4krdgmaKO1Y1N5Opwtkzdv7r0ppFO7ge/mM8arQmWiGqrXWChSOlVqLs4k0FUkwCirnOFObrlw3c02mK6TcAVup0x5UiTBB1OXbMQRu2FMELv7BK9tWqAwyHKfxkpOJ2/vL6cUTrXTs7R/CWZRKHfLjyFvHcUxMUoZZkNeJcJF4gQ0c8eposbpBUwNgGI7AfHM0qLvwQoPovjmx2ZZNkXV5PU7eELfGofp7/MTkI6PuV1VJV0mSjzVqhQLPSzfuuT5xocfTRMEKr8DbqQmrQWEhC9lC+uhFLKxIq1e0As2XDosFSOgyPxcUsjbEJkokS9kyVrcatF7kVyR9YJOk/QFnfH2gFw0ezJWMvUUAvM5S6MsnM5DGgR+lIWoiaoAUeSw9K0CAvfUFl5tsA5EMO4g1fysJfvpiDKZ/1uPl50wxaAlEswGQshHJxwt4eV6kFEwiE58nDpl9mlECGuky3GwDrKqabKIPWTaW1DjUjjb0T205+No4ZtLIfWLj+HK3bgaHazMNtYM4Q/DMRu9ubi6iYIvguBmxaIcm9DgddyEFNUxis46vaISlI5Pz9g7uDKmuJQ+Xoxxb1D23sGU4Hx6eXijWAoj4IJG0PuKJGyuRwqg7hneYA1QT/QQLrfuKC+MRFmoxfOhrxCo3S/aWlqY5uoyTZqEzZOw9lrfDJ63jUtX/eplTK7YZoMN5V9gi3hi6gdL/+q1DaVuiTPseHZwKwI2vAiMDpAv4SaNhW0M3yPaHiExw1SGrlj4YXGYoeykjSUWx0W0iWxPMQ0jOQ8byBq8peBkjAWM/5nuDxKorFkatB9nEQZeGJIi25B64oS7ZMxMCgd261E16T0JqKpVpQkmWE6LsteBFVQohAh9b1VIgeG324O/4Bm+TW7HCVNY+ggR3gh1dvFQdbF3MBQUIFz5G97HB/QeyyTS/wpF9sZ+LfLyfyg6J3k0pyejzbCjMvc3mUJqp8xq7A8OgPpoI29ELEzuSrJU0HZA+PgGISzD0WzKQes45HQnJ5Kc2D0ZQj8WNoOvj7LKQ4zQQOsIE98UAG5ehjrLNMt1cFqnc1DdRZxtlO/yMPMz08XQ1BLVYcorYSRxbBex5pnRoRgjk+EXJ8rueZ6JJUlroELTKhwp2+oChi2q6uv7pTVGEgfLq6FYx+4ig0t4VJ0fbU4lucGQkWQKmcI5OwXws7QWMTu5Vi7VqQ2JN6lNGvfUqEu09b8VpCrOKIYk+8C7d3zJTgg3QEcLDbaapDxdhh1vmQKYdgjvcYZqsVXFa9AeFvhmWwBfJ4CqKOtoj1WM+rSYPs0AYk4zT1GiNoleU7VQ3b5HtUfufoL2Pi21d++8tlrfLyKcfWp9TkL0ZpPmnq7uITS5TOcdsRFXK34dX35UiBKsacyY27fd4CuhKrPLb1CegsjFQ9wYJ0fLPAcwk9IiXWtSKz6BFVpEuj1vjrB6QduZlktQnUUi3Xfl7puchfqv7CktmYqFGt/wNrkXWNtJsXaTClqu7ldrAz74yP5J4NgBSOAx9787CQCYEpo3BO86oeo6kY1AeGM1wMbz59jzRTBouPIbpXlhEWJ1AadMRBN9VokVulQxW+QM1sMfThmAKcniwvsJjsDbRmFhIuzgOlLGcHOOggGQHQhV7zVdmFYzh1g4MWiNIZMMwXqwgKtgjDucr58XYCzdcohTq8Mnp7DAaAevslzgE/xHsDtjzGFfvrgWerpqaxQPqlYKW/cV7po/AFy5Yg7B07FVXp1Y/DcO4/p+qnycIwQYcRUHqlST7XvfBoATCrKqNrJb/igfYkWVg4iijELfyelqxNO7PpRQJL5QHvp09nSQIrNAhwtOAbp5kxZZzlXoevhRTsmNeSMyUnInYo/xOeadLuTbT6QWILym5N2eQ+91UqvQ0rMIwzZRLNLfbkurYvJUsji/KP5SdWTkflewoD3hrg64bjFO295BSgd2R/LlfPsWp6YhPmoMQGcfl+1XRtN9VfDCh8BMKxyiHEYXnl8dCNDCJPkOQbVOlmuCrvc+obBZ8VrMgBZcU2oVzt6GxWXZqdX+hobZ1tCF1Q8sKviQev/DMmH/fjgJKzqdeJRWX41fm93Uj0SpsBT1vVvUuGSugkzA/i/j/b+h9iQvjcSFxb/gby/13/uuArBVnvReguJ2zZ3k9Dd08Ej0diARkKNSXkOdiIjLDk5sEF+SjyJs2yj9XdqIvWSc6u/aMr00rZCUnjDuqXCyENJ9sSdHEH6GV0t0pceiyV3epBUvJ3rPSqdRMdTkZ4PM8ZlOPHhmh5v5MPZ4nQQ3FpPj9tNqFL0wfnCAd4QzCZC7YXajbalpLb3iABrF45P4dVmqNKnCYvA7elu8L6JRHUB83jy+LGUpIidu3QpOEni6n3ioq4OcfKvOAU8/nzkLkUsDtSBH/ubSGJOzfvLk76TUgY6LGrdnA0QuGuPZFyCsmMYsJzdw0dkGpwh58Q73u3aEihqPUrJmNBtX4SL60u509gqhKlHHZe6+nySkBCZuq0CYR3sy8vZjQF1LtcX0BBTaNuyUoYbDQC8sxcF+NhleSxuoG237Hb6jRHC3a836OVIgZHtbTpXQSzxIzzf4FbmwL27xa497hs2gOzSy2rh/7LoIAsfJlrrPgUdlezKGVbCee5NcxU7FPl2Xwh4cLBrqWDkzezK58WvBLGBzSPOhhTqA+QJ9Zl3BhV3fMTow8VpOgwt0aYnFWmnaeXsv/JibBBHSaSnbryw3bBAa3RxPpudLH/EHRYPeftY04Gzprw4gmfzJN8qSP1sIaRP+lwy8sgdDSz9yp7zcjhk3vbMYN8BRj4npyD1IJ58oJ7fXV99d4p1772rrL2YrL2S+GbJh+q4mEAQs5wjNyBxsrwoP4syBcfiKSy54UpkaZE25muZT0ZJbEnMMhWVFD+ZH19tYCLud9wfzY7xRlMKB74n42t27syb3P3wvzcPE3hhH5bzuy1n3c3J+OvAGdhj3MMXZG2v3BlnatfMCcBfn81wL9eZEnLIk+KwGYC/nLTdGqgSyGZzNT4cCPQvpC835ooHElFo4W0evUF8eWuTRFJ6uauV0BS4Jinozli6U7IaTuDSYHGrrnLSbs2TujfwjOLCHBHCcYjZsJwq+y4oGgJ9JwiVF1ezziyw2i3QTffjKP2KZqEcMdY7pxgu3ch2Isj0V5iy6q2MldOPoTaatLgWYSsIRlx/zPtDb+c9m3i6HvJd7EOl1C6ft96RCXwMgU6sVr/zvPfWeVibHKraeGhbofXTvipORm+mlJZsgBLEslavcblXU7GyilgaEJwmUp2mvSM1HULZ5IdIk8hgjxoNK9/7tvxW3RkFxy5GjhJkSpgpR2ZFKesVfaQcWdHZfCwGIE3KZtUdOcpC1Awl8AYx87tSn9dVxjnlMm0cdoUdDdHvwZe4aguUB0nD56QVBy9R1bIKqgtHmAKcryh2aMed6wDZpbROKCtqiBEL4ktWZ+zu86iCHNKHI7Vq1mFaK1EDJyiZ+qNvEydVR5RSXKE2DaFpB6BkVnoJg6CJz8wue79+WP2Dcg9+xbDkv2oSHPXBUo7/31lAKWOUzlcw6gkprmpsuEAEG2Ogj/TjdK+V2TwIAy2j8PUYdBcER8D5QiQ1ojy8bOXFOMNofWdqqJT1rUy+o6gPbGJ/MQSfLBvthH+yLOgAVwOfSs5S24JMjzfChx33X9USVX06CDJXE3YXL2w7eVglzq704cXex3IIwaO/gPu4ghWHeD1uqr0nT9v0bThf1dT3JRGe0JH6PlJZ+CNPRmHxhvZak/GZS1D3XeLMLtDsaamGlNDidW0wvucY4HELKj2rlR4O2u7sPB6kvhfQzJWU7+L4wIyQqGms3J+Nj9oJPrGA/aTKFIBzlancsJJNyAcyB7QPFBGQWN1BeXYtBAKeUk5kEiqBJQYbmM9cgVq8FoOJDTcVHO2dXAvTPFpew1dKkhNew8rbKQvKuyUOUBPRLTAOV/Y7VwqYmb8knPJpqnU3LeGv2HfULk74UECPjFGAIkMxQ59aCqdnWTJ2PuIXLTPdUO4NzKbHFLJfXXGzXrlBEk2YcEwr00NrryoYP9UrCFOwufGX1hbiuVFsp+6pDR5+CQVOQqnfUP8HYobZF0zPakAjugi0/fQcCsyXwnV0BspIryc5DSyCidCd/SgiakIO9/M6yIlVpjjH+VlQLoe/23ob8hNI0Cn3S5p7IcrOjYGTdfNy+A2cfwqoQJZIdkibnF73Il+JdCDjkXgDA2/BvApSD68SD9PyCLWksu9+6FnvazgtSO9T+89JA+KE1m0yQLaOZ/44y9fYPbtupu4Gl5xIDnKVu/DkFNR+auTJ9iYsJV4fCwXFYaAHtlAHvfKamY+CMMObkRvz1cFXPcGU01DOJUEaEtBCMTdyPxXvpGgcikg6ioQ7KljZqTcq/vokkitLewgXoY8NkLvNZEH6cUSxxgpr2Z3AuCzlFiKnQe8C+KAfpemPs8+8g/nJcqKN4iDCagGXgolacM8UuEgRVz55rEtnXfA3faPUK3/sKRV5jAQDK8uqbd5kpZfqEBgd2dPCYfvgpm8VzA+sx5NiU7sF1jDdkrOyevu1bMef2GyORc5P9uISAdsYuKx91mJPH//F3KxWcJuavGfLclhVN3/LTaxxkuQ8D5orqI4L0VD+O7+lkAo5tlCHgtS40iPdOg115rnw0ZBAIY0pplrVDu6ldPmlvf0xT3L2nPMBbJEFXt1xtz8WOF4dTfXWtspeEObEcoSwvT+aeyBQm0sTDzhT4JkFVwAhwbfo7+IU0pal+lUWmZcf/VeLlzPJuPRn3cHixUXnJ8Cmy8BQ5L0Jd+rR3sCM9My6Tsq10onnfMYGrkwEoUs9OmaX0yWMzH5ZnF1DDgeBy8TCUyw5slrFEI1DpilfBPtGdtIsWf1grMa7YEmgutbwAAsIUn64Pv9+cZKUEktMCjXhaGKw7+/UB1h2H6Ha7jkLNTj8GjghoqRG6wLIG6CDKPTxB91HdaOKj+EwiigWcJjmi1VxjxohyNzNqj6sba818MZPgMG15RMgAbm1PG9L8miZTukWhJY+qn4GCbg0jD4KHuQIVbJNa5mQJUFx2fzy/sNMnm7BaN2nm2u0EXul4zkHYNtMEcPog50Ay3amP677TgfUifNpmzD4Cv04zqdn8YlpnM7icX1BypKDR3lpB/dJxgfcdhkHebMa1eq3MCkTn/yTy5sDWTK/24CP8JCi7YkMgkkdi4kRXNomVyc6fu3qNbwK2NzU3XEy0V3KqRFpYzC9ladf4dUcOyzgHQW9yV1iI64YglTyUnBY9SCol4+6r9QdPbLkYtAMSrzlWnhtOWA7IyxPkr5TcsBj8jlPWelZvzTkLVDcpKzIbiWtGu/nbYpKI4JkdedAZ+aCgvTBTCtrbN+dfha2ZIENBXxpdHQHyr22opucJeVFIOs56T/Z/7V712uMK7lQJo27V+6ntvMrDIe7uueU82MtXILvcC450+vnUwcXqt31fmTA83WKt+QyHGwdbJedF9HoQdkiDcbTSFIfE+zBfv+1BlrtXPR3G+W4O24A9NDxoESDEomTirUXFQCOuBCrGdnO2cPLWTmudbRg+AMLxw1/+zbt3e1rp+LSm0jUwyB2VecbteNWx9Xj6w48ttY/V5s2g02EV+rfE7SC2MCsRe5sPXM2VLWmvgORTk8p4pFdDFIM9qkJARYiFwcsIQ83lr20LwvR8XDkW8EH0bsdfBN3cQe6wD7MeTO9+RpE00Xg9zZvKBawtKyzEht17VPZQBdXa4SVSsnl4SgccfQu8jMMb9MSE0RYzw4vWoZOoXEFqC3v4jiJZEGkkWDo8iwaflq6GXlKxXAMMJZqNa0MY+T2IAfKTFQtXACc2Q3e3GnQOPisuFlcp0kBvuDwTzpuyF6HiS/F368kEW36nM9R9hTuj60b59A0+7EiTUsH0A3UGovJ7kBQru0KJqcUKHIKQerZrx7BorMdZ1dyG3v5iptAMVsQ3PcGd8QEJV9Nccjz4oKQIrex2brSQydU99eRTRVAnQYxNrdueJhtSQeY3wNMeOL+EINpgx4NE2y2OEAT0qNS5uZkXGjlMmN1/ygtk49uc1+vz7PeNpUrl/4IzY53AfKD4hBzLwMidohTEDnqxEunwB8uUB71UhGPDu3hJp/UrdabUYTXEBZGbZQUKQYzN/UiKOnCNg+t9Vt0HfAuT8ubjYQrRAQpxvDGLcDxgG3Yerr0R2dpFPG5mTWc8BfvNNGr20v2EtCvIvXIWdOMip4tIhW9t+LBYjrviA3xG2EYjC5hN1q/qczYRHtsND3Av0aO02sQStjGO13kpUCPen4LjmY0pvKrvAg8Nik6+jCwnOdq1xY0D31qA6W+49mSmF29B/zlLTeLBdzXVN0rc3zyhIHFHKWHX8BfDA4PS8O6vuldADxC/d0Cfhg8X8hWkanjXQXP0frnanVfLYDTskxI3Acbs54dhf4U91l1KniCSUPgzfniBM4O5qKB06N00wGZMQBDFUbLCAoei5rijey5o9jnSrkDd07C0ot0vTR/0yvzXbsqftqTd7iOvwZcdHMNgx16cTlD9+hdsJ/n5ug28mPgg+7LblMC4rw2eDbOAnZ2wV4sXT5qgwMS/AjhgEfFw7EnHUg8d85hz8ML5eJlssKfi03KJp77WBwe/cvsJtyZxKdU9rBfWC5o/WeX2Da4K7kxUbLekzRaTpXXtSCOAkD3V8WHf6kU03JD07rPwmn7Y+iaclAXfBvZd6/LbDQgmdnvVhYCqxsqFikcFZZcwEa5Gr0MUu9mKeL9KniuJoLpPiJ2YROxFrVO76qypB20+Nn2htV1df3U5wjLlcMshUVLa7xu/pEv3ZZgprYMEjMUpHnY+BErrUg30CtfK02xdZKe5ACeVK/uVPujJ6zNx2/dRVWYPygdqzwd3XJziNa0KoZ7e0AUbUWbBsqsBv7P/+3/E2DE3jkWAUH2a5vgNdBemLgh3tfx07vCUoJy1iDJed4i0lJzjVMea3jdBRjp9oQ2vv/0CdNeeKPeOZNZpMUKTJYXtuAE8jtyxr5AjmrTE+CHxxUkQpsKMqI3eKEwGEdIdpRXD0MU/LDbCHyD+wzyjmUdtHszBQhrAZPgWxWSdjsO4xS7ASw7HP0UOJoGBPPnvFQQ2Vr7rFqffAj5DHr7ToYbozc9zg5eCbiDo+llr2lsJ27B7aELPEB3v5sDCeFwrS19mJLcr+f2Xx7DTGKB30+eChxL/0CKRuEm2MsRTNhkTLS1MqhOQqEkXVpcrm9ElVOblYJ1lP7IwYjJaQ9AdRWzcU7RcZk5r2JBVsrakCbQEnz8gfAjgHqszoiCSEQSYck9C0sg1eiXCiYR7qDqsWQA3pLwGkAH4hT+KlHKwnTJo9VSqUzYeK1Yi05FmCDs+SN6imYeXnvZLzzvmY61q59INvsMV/di9+BXSQxhSR22a7w4/btIc+0Z07agp58gozXHw0qFooBnkGxjoUhKQXN+ZMlvSkVsWiFmDoVX5o760KcYmZn2HHMStOc+Q1CVV6uuE1vHG+ktda66NeeMR4PK0qPoVbapwmh08PtZwBDkNoppE/2XQBkIrjHECqYn2Ra0sCKAYfU0G8xKibQ96IqZ1XEhrqBiaU2YNAFx3N3PMdF7b71kHe8kyYj+63uTrt8+u/lcKDZIlg05PF7Hpy3/tmmzRS6cZlbr5Mv2Ti8fGBds5a86UyPXlzmEB+1KoJxArGUN/AkdIaDpvfm+r4pVxhZhuGT5hZLVbrKwQHvvWTG8tBHgAhZlgNpSSMYO/Mm5OqGjz0FQ6fkx+gUFXaPrP/yWgrSpwcdYPBpqEAiYT1lS7mP3ckFXAvM3L/22ijtZX3iD5XR+AieE7hkN/paG0FctJGo/HSfC/Iaxyxk1k9vLoo3YZ9fR38iZd9Rx9rvjt1k7fwyfz3TcDPICa2RFpBtab6F+5w03MmVt8WesqHbL/sXMJxB0zGzHzsgXXlDVN5tB9zxtFanQ4+OvefYzAxok0M9XSpNE9HrM2PBIkh6MHwcCeRODpnwIsHhYzpRH6GMt6DRyz8+IZ2URR0bmiZonHnAtPmjHGJxQ+ou7f2Tv3p8EavT+UwKW1iRinwkDIyXZ064/+QD/6j8fyb/bDEbmL1D3Bh5XLqDWy0u59UmXhAR/81huuDesIE1hfKu/ieFJHApeNdUNIOHSmkGa/joH2/frhIjTVELiM2hYGBmJ1tyangtmXgKHZXcDgclrxPIQZ/lQ+bLMJuh4Nj8bffBUphXTImV0Rt2ET76MAvlmxT6cC1iUx0Lq3y2ddazOE+4cM06oHrtxL64fksDoqjyszPlqtB1gNihPuMNicezAk+m6FMyL00VIv9osseGHHiTHgmmhe204LccNLHKqBMLYqY+kUcBS9Gv8GLZBwgAQ8S9/ZYwtEH8dDU3jDIxhPT23+e716dXMYBPJWUrJh8db5k99dQiYzPT9KOsvdHJLf/stJexN6SzHRah53hbzDIYlO5i5XmYsUk21cfoJgEWJswk5dEGepBVgkq+Ab/UnnC+2+k+GnGj9cd7wpm0S9vpj+ZbVw3IDGWvthDuh3/6o3DRvJDKFeczFDNGnLM6tNKVO2bodKiiAyF5nSyGeORkIEH4PFWANOsYnrkfAkvrBWoKAaGMnwstAMkraELtUTTFwYBgjgOCQakLsOjZfLN1DvY6EGHaHiGFnw1vJj6wcxqnDFEv7pQvmOYnCnp97xJrhK7iUNKx25PnAm8dPq/OT+KbFRF2LqO/FhWyT785/kpur5/94KcJiXLE0pB3u6KOnH9Q6IX14fLolLgyAxB6Ab/w0NAs8rY3Vy/kabBRBf3KSxgfwI2wjHPUd3sAZCpQVGpE8+OKtLdKiJxkwJdWExyx4GK4giLVZK6NL5ETQN7JJa13F4/pbOP33wB6ouzZIRX4b4M47PVssRAVH7/jG3/yv1RbAadAJ5RDxkZ/lOPNtGPEUD7MpB8Gn5EH59UlRvtq1LF6CbN9uHr3IBDB8k+xZc1p7fdWjs+vLzVU2B1fYEE3Nw6c1eXC1ddHUckzaHFaNHe31mOEzGa5mMkBDyt3dcmkslBrdf8crnIUcn3hIGNvemBg+p6ZXX8a/ZkA1qWbcNT53qpKvD6/maAKot4bVmLPEO7e8EKKOAv2EMoLtmDf+TIxkcpAmSUmacCVr/GqyTgQEi+K7Bd5+R/eX+ePjTc+OqXiD1Ee953tQbpwlkvr0A6YGKY+MSYRvS+rCur7xhJr5e3grIfd5Dsgdx00VHUdTxiZCFWyy5OhG9hlbD0FaQJQkSyUXV5klD9jmFL/pHdgg+eArlYn1AlIBfKvgfIIujDwDfauriE4DzNRy4oIGGwNdIWRPFqA4sHTqPlCTJbRjkDQ0A+jppNOEgg8tkPVYSyOpbugQIPZcE9BFgZXf6cFhSz0+BQLkJslwG7+bh/ep11dJ7vZCdsFeKuGcOUr42jA6jfzm1VuWhwsDiIAEgiPZQPSOsAOTQPmdPRYJuXyqwCLSM0BqV2fHP6URPI4qK2KQt9VDv91ZFXJ8EgsfEWglHigpahoGuN8Vzk1xotSZn8bRmVBbmPvPzrUIPjVqpIv7rI94VI9SmEakQaTBajtrpaLskYtknGt3sUxG0PlYi3VEluJg5azuf2xDfS9yLPohiBmOW2ywkWNz0mPsji07Pr2hbw6gjJoDWFnPhjsQyUUfilkxaMGjj1ejboq1dy2zmhCMG6GXYKLTn932YzCxbu4GRyTsqJzuzFuDHgBD7/r0Jj2HDve2rqBxL0quwA5PjMvPzFZy60PVP1wMqYjSO7eJs1GoSUuJ6rus714hgkjbUnApBApVW5wE99tXirfzc7aUbUdi5B4Wn11lBAlIHk+ITTiJpIYvbBz/7rydmKJ0MsncBaLkSorVTY820QFnKpI7Tfct0fZ4RVc4lzJxlxI+69DDAsHTrC03QANe2WaBoV4nPhaykr4N4zOWQji0Zx6mpQcj2zRwCeC4zgz7krx979UeJR7LfbTGn9aLPetULIDZ0C/coyx/dVhse6zwfdfHlgBDcsYu3mvTXj2MDojYIlEKx4k7XNJGtuImTuhsHnRKKJjWzWtO25QUCmCnGgqsDNVfzqTW1SUCq5gnJndA5QeweSxaJj8/HpOK+yBIV/20MmksriXRkSYmtHTtSWYJoh8pTkhBDjFgLjwvCEj5h0xeYL9ZgBVFUNEY/C1IHwEyk8ZKxejaqh4E8a50zX2CPfDeedJDAbj9BNJVT3JBfT4mIEug0A987mywD2Ww22G0TIRA7EOAxxchRzcTwqee9Ewe/nj7DwkxcICu2ACvOPHB4DZ+Jt+hl9aEj9y42L96Bqg0edGO0sMKGE+KSiu3L54vk/VEaD22wY6HBC/012xQ+AtcEpCn/wuw/95zTijsWIf9vJKYYMtRyWjikqbkarsBYkGAjTeS8vd9+fshfkNOJtYikoLPj/Tz6dPHUv5jpMIUZL/zaNeR2JfXbrH4kx8TURv0CHVBjz7CkWmFhV/Z2nY4jFcpkNx5g1bFUQul/T8EwHdaZFR7J1Jd0o9l97n99CoTcCtA6RJbqpO026XYlrGTWGz8wDnNUtYG6WN0KWYZroTGKcLwltTS8yboKR9LCoR6yHxCd1f4icV5eQ2JFb5c9Q9RnsvLKd+O8vIoMUReFECbfbJPsIrUAAuGa5SEm0xP7C/OTBhvUAcdiVy/BN2+7i+IOzRBnHikRtOrmnLBfqm+dzO2Wq1yP5knl9O3IxdSRtbnXKxu8bD+0k8Fo7J+OHw7hSjBHJClI4L+1pZ+UjimewXZnL7S2OAfVpM2wZjwWJx+oLHetiJEjB+pmguPYR0ftwVVGPNUSnjhhxGh2uOJ7k3fUcLupRMAH3z/qFWU7JotVsGj3GqLqSDtoVU91ITJK1ijjmiXODcyaW7iiEiMxh83ItVoIHHV7GHdKW5xMKTYE2hWtqywOTuuwfjqrPmNTL6CFiWyM7IpJNMetVkhxyvOXe0BptPUZAyRuqw0Cy2zocPeZt3xDVRIH9RRjiwAKLVicGCtrhg11uo9tamZ6Ir+iejuU+6zBVTIQGecFN5XfmAlU1EqNKQo8fChq1AtAS/YQfqk6Y/bZTzn5dsEjdJKzUROgkpJdCf9+nhCOPJze5L6tZtadWWFNOJWkQ+kJpgrFs4B2+GMvTpOR5l9Xi3QXNnGw0QuY09Cu9z5aJ0Hgg8RIgw2jq2NH+NfXeDCz8eYr1ZgikR2yzk3pqFvU4iwt1gxHXYpN0tX5TbhQ+1tLUn3ckQFJfte8rQo0CESMxIukiZDHx+n2wRypkKcDAhP9rGuAKmuiH5tBxfm/NR+UcPhRWXTYrPdovYS4rVMGi+h66vqiWi5jlb/Kv8oOVn9Dan//RskVp74tTD/+XqGzEMblY3DBMzA6dGAeqnQvshmh8VR4RGjsZc2aKmycqtDDzoOY5JO9DxOvgkIVqYKGuQSqV9z8yTwQ/onZ5B+xXVsASyAckM+P7HPbWcuWHk3uzA0LU4pmv4akAm4V6KYY16Jku4luRTkA7U75kuJiLqNNN3vNJVLpbq0ledRcd7EY/UIDl1NaOZnH/9QyZkfoijOS9Uk/f6gOIeU3LKPsS7qPAHI2yj1YCm6U2hwTkYcYgQjDDTgfCQto56Hco5lIgHkoW9E6aag8OsUtoPayHCC6qb+SVzC8WY7M5PE8aYtnenbr8y0DfsUe4CT+XT1avt97LzBpE9BWkgMBT6OZf5sAy1tqbkBNdeYcV8sYWpctfp+u1O3t2lFYZYA+QADCjp5TIZvPB9A/cEeGzG8M93Exe54zihAjpJ35qJuoMohuC4K+kXEycLitHtXy61SucmnR8vRr0jBoULaCxfcT5+CRFjGJzJYzOSHnoYiOLVkduucb9lsowRS/StuM6vqaUupD30jkOlDAZlc/mEZZXjvgMok7uRiuvyaKykC13ZHqkDzoiQBG0rDwD/7aRioX74Ipd6DGnoTjH2i2IQd5tKzv1LLssC7jGtf3ynIe9BlFYZmMAOyEqgvmjQpZHZPPBr9Gep2vfJ9J5th9erP7wAt5v+y/b6kjraQXseMfxzueP97Nn1tk/NwfZt9zR2GNxtr9AM60wKXY+KzAJ9yTx5keqM93uNO9jH9e3tOe/QvZKdGQGwdkVLQEfve36fB7sltdjjWpLEQOZt1h03xGNOU9j94l1+3Ez8SVFv3NgZy0DeY7gj2buJIC3DhcaGnjCkbI2BEPf8Ux06rvvT4Pdw/y+lb2zK4a63dLyChv3G7kPd0MZsyod6/hXPVtpV8FGxFaWTj3Xdp2n5u1erwpgFC2yamFgO1nSDFas6/CKf/1e0zbTbrevU1yghkloq5SGQd1P3vtgGD4O6olTjWnFJv1AF6s7b8o6McJFl46fCtqCWnzgWxCsNzzES7t9aFBJV1UbytjCOx7tyccUCK3kXzTM6E8/bGD0U/XbE4+SFLyE5S0lk7np1HYS2PMx528BJ2a/clmIRQpbClUNXmN24FE0fnyG9rnHWm9i1pm/G2I1QAF80XRyiFBrzkk+3dDcFXHAqrrz1ZnT+tztOv8qCNM/iJcAHSEtnI/AzexFkV63zHNZ5I2UymVK3ISxUMkaNYXH8v6dbCd1rDjUtUIIk2GuT5Mj053mjb3JCpg75PocPqLf61Fy9QqLkT1njVEnX6bROx6OSpQ20wRMJ00Bp02z6dyf6L89jyk4bKLW5aFDY76Rxkiqly2HTa+Si741hrH1eTdSi77nJDVFy1CAGCJJSAiNXz1cpGPxx/BL+3T8EFt3XJa8UU8md9UpCikMDD1UzlcKWko1iGC7GP5SJM8UqBlxvl4HzS13ccDfmdxxbkgyAi9IpNhQ6jxtrLaj6FplvyfXXrNWB+uuWXwJKOPjYyGWFnOO44JD1QOO4GYVL1oJWDcKTypCZh0kd3vhz3kjIutF/dXW/CJ3dglCyheJ8nOmhmlI/0VvJqFQRA87OglOc/Y7HMzqJUQlObGA0ubqK9hQtR/Ertvko1PVf6R3uEjcEm6fZg7nJq2a/gAh/Di4W5cQGHtzFW0vgwKuel3xqEBzDFRaqNL2tSYVcMCDU/d+BFaEqHT1W+S5zcmNHYW/x1Q5bGNf0NL9CNCgGatADrjDXRcv973Td3fa/LKdQnAW7JufHx7jv20PLcaLR8yAsy4K93n7SPeqOJJwbAl3IWTgjF0Jp0XKrOYPQmZV47ksUHb0fQp/BJnRvkhs2FHEmQV3VzvKqDb6Mo84TYPJe6Eow4bbm+nGWQdJAwp7f846kFqaAKCNNtL/10R1ivyqd1rhS7XCzBL/Qe6chj56LDqJGadC9zc0uClsrdzGoVbeQDIAl/Oxuh6q3P9UQC+Di/hNiCQLnd+8oOVtTsSEehjhKohZ9iiawe8uzNpBtCUJaKlnjq0Gx3pJc7hex6B/26Wni66x1ym/tmcDMpX+LFW2T2Kq/7LI8WCHd/+oh9kY0hSc5syk0/5JMUbJLehdco5TtOuCFD5FH1bHQFj0VLQU9EAsrfUTCqpSTe1b6cNmcOsI2S3B4zL6dY9yew/PGJ6yy1W40WT6Sx2lw+Lw17UUmTxe9bRG4XbAi7sQuVnPKna5q53+g40D47RsEgHYZkNA0OzRPxSaW0/iFFg1HqxOPfIGQZdhlOjbN17BQdpSX/FZMm7YSizq1wQLgvCydMXAM7rmPTizHGnu7T6OHqlbwtPdzxekgv++uwvmYt6ajPV7e0rC2lWe8qb8yreUNZ2mrg0z29Am7cNgrOMCh7+870/4ZvS3kOrXtc6g8CKO92LHbUbm1DD2xHsB8QdD95DLTBK8An9gIQUwNiR8uUO70AlOsIl7f79O/DDSLq3p0nXXqSQkAd0BpZuIER30C4dHzg7+aUxGDSB3/8yzniTcPp7b9hAv+IIvil94q+YgDEYshCMZ67A/DV+ROSQCLcYivQVscFFPcT7F6kVsbaB2MVY0syB7eH/NDWjmEF4umzm58iuRssIJJLHjjqTjexx+CDvuobZjkdYdCpIX/PgGvOrDuN/m7fHzWMXPVzxGMBA/qk8tSpp0IBisc3LjCGoCY/S9cMKcgcZjaX1eOWSh12l/XQV4VVioUhPxwA+v5Jq4QjC1dZP4z638gN8geJg/ahnD+9rZXR1Z+u+C4eGm56sdi+QLR5Kl8hruGeMJB7PiZEX+/1lPBdNk2hvmDS/7+eFvbvo80vDW0Ua18aOrz41hCVwAGXBfytoYDm+gduCdXAMPU/Q+QjQ39wqHU6TwFBAze+9kNksN7nfgrbd1d5b2TvwR0m3vD7r6C/iZc7AB+Z7vDJhyEA9aW8S+T153h+eXyWX7Y0F/4zf6X2/PiGfy8nAj1c2qaXx2thSN46CHK0lK+lt/7yWErI//Bo2mc6PA13yBjTMJxoQznRZHDyv+FGA1IeDK/kHJaH1zrKa57HOtwGoymcBP+A+fO1VkaEDvkwlRnx80JD7ScoIToqFAzFRaKBypk4Q1Bx+cpE9HTn2QdwjDPpuQT1O1GnbpeL17MtVBTpqIZALMA+kdvCkyGjvTnrRFzpMq1MjYnoRUBejKBJ87AOgZciGXv9mzDYa2a8C6D02l5p8eGtvAxEfxnA9UufMTdgrCTPfMxzqiENuL68lHV4vjgTRq5dA21hiIf777eJ2OwQoaENXNBdhhhx6gWG0eILX1i5sAVimxiZrcPY6SQm1LCJGEPP/q/TszUIJO5CHYNwRHPav4cXXbYNsri3X0yadSj3P1BUXlfNWSUW6xB3wfjcsp9QOh53QlXS8fKCOl9+LlI6YKdZVO8MWGu94xN2jMmBSStBlYwWRKsuoXBZRqkRd7mGz2Em23hS+0UTu9Qbxvb9WunBN8OV7N5ollJckHvuxQ8cEtQanAe6bMClZL8dbGp8iNutrEQcOvZGdtihcKQKRIHGUTkgVEki6K3OacPmSNon8+nZ4mWMiZ3tHCHQr+CK0lALP8GvCF+4pLO8B7AfOT2bqWWKMPRTVIS7NcWWPz1ilhuzL46vpW/OHFnqnNzFieRi+4DV+4I76bObr8TJJPsxtMfHWrxmrbFCHCUnlpd0bPzsfP5GO/Il1JgjLcOX1CzuPOzFTPlJRewwbswghmr8V+64V6MmeVelvcubFxoLeCGcG6dzbyGAZXeP4XdymHvrde726vJMfFMCGBNEED6VBHiUtRT3p/t6iM2yhjcz4HGx2t0zR9QXjpDVRV4hswtT9aVM1O7YXNdPRCg22oMD1E+T53o4SWWQY2qwcO10B0IGFr3fOJyQIJEh5DufC59/jPIlRjnIl8QuW+kJxOkkIVtTgZFRbzeQmclvYf4Fe8EA4UMW8pf5FfKWk+BstYczBvAN01sg9eGfHvH1JsVELj1UYA68HZIPCJ9uMlEUfbRxjfPFXQtkV4AI+4z37WvLfLEUQT49RRe7GQU8gtyG7UzgqI7zcBfAd8dsKD+62BknQtCR8aHto0rEl88Faap/wQnP8VVsmvG5h/8m1kvIgwMRCzK1uF5aGS1CR/coIxsOvmWZ+itSiLqeNkNacjUrqYzPgoiDdMDMUhdDiwQcqy6TQ2GmDPaGL6tT0V1Vb/DPFP8c4x8t9yUmSA4muoN9pjgpf4mOkvLCMJGgZS1Q6UiZYd2TGm2cVGTkbtWHsnGWWYhJg+J+06EI6sRikC0AfG+CYnJP1ikLPJ77c8HnVfx6fXTin+o9k2U8MUUmF71BzsRyObVSjxYPPhn7Dii6KbO4BnYkieP7oI+ZHyv6GIrqhEN/KMny0ylA2P77rfWuvF4LryZFBPoxHk16geX8DFrJLxjR4f3kqwWzWX0tHZZ+mh9ojYFwDgfZ59jQsmrCAbokBNj64+VNSPmTdFCbfiy/lyLzmoW8+fI5gQUmSJIhCLy0Kq9kMk8EHr5QQbrYPni27l9e4/xhWG+awH539G8CVYLc4nH2CKHxmsqyZSnwPb6E6pVx/rPvMVSHqOIlF+f/KhZVsizh7AZp8WPwF2TPz2TKX7TOsjURL7py8CMexaXYY3FO6WVeXPrgzZR12oYZ7oG1Q4/TEP5kizbyhLd8Ngmm6ivQEWHeDCWtAg7CUd0gPv5jxW9WEeon04M5ZjlbEefjjhEOxCGGtmrLM1fVzOJSSxa9Vt97SljtN88K8XGXDAEZo9SKK/5iSZzn/M4w11NtMvyY3zDiYl08YpKn+SSXu6rshC+AdD9Qlas5+h2igqJmCJ3NfJANjxOfx79+7A/d+odoLV1fntkb559++Hp0+NaDcW9pWLFdtiOROYTMSNyfn374CoF3F+cQtSLPLGi8d7hhSrsCVh31L44XgB8/ucteXV1dLCdDdYsilJ+uVORvmiIcjSN06+fZ0Qtdw5EA0StmdaxbYDQT4eEl5jqjwEzm0PlbPeHLEQym/6n4f7U1d9SpZPbEb7TMfh+O+BVvJQvNbhGnfJVb6sgfNoRAAfF8HHH/0RzLCE4DVCBMphj1I0PUofwhdNHqLLGD/+uL776VEUHgMj+9GcVIsNdHy2O50mPfEATDwIY2RU+zhLL10xSyhf7O3Evzpo6zby0E7QgdUgGGzbjle1QCP3Zgg+GXeiMvs7NjuMtp6fU3rJ2gSEbsPXa7AEWvgYve62K3Y6X5M7VoLeQH2cbtgSy0gkFA0PJx7UiOmx6ud8ulDmqs+Jj4Auy6DoIFEuFDxmRjw8fd7YFqqrviuE/nGqLIjPYkZ0J+9luho5l2bKiup7UyB4DGN1IR51MEIPmVPRd2hPYbZuY+1yHseDz+WIQOWkWEvXLNH/Ed8FNOpPf/oSxDPoDd3QxDC5obMqUF9pHPFhwyGZYQiSE7S52gN1ntupgz6Y/NmSUp0+UUIrFg+teRHTyHrVM6tf0AcDyNS0uk5G963jK+BfjudHL83fdffBsXyPnEzpRsVXG7G3Qr+NfIWaJbvduHn4ZwJd5TurEOqgi93gfkuxE33NvdxnQVuXawuSW3bruzZNj1RukBwXDICbESkey539u9qtSRnV5pLtYmUa9H/2Pvwdb/c//hnx+Jb4vZ8cgqvGBAUVCHryReiDvkwoX0bE0mFLu7Y3nXLL85qRA2o9X58uvpEidQbPnBhqa05uvZ7GKkHW5aCGkLh4QcjrFjLahBW7bKB1BNOnVrWTnvRMPJYnxbOdGkf+i+UY+7w/QOxbG5ewe5wQvKTgWPfI3EeAKmTWGqemc9X/YWzpAtwHaPkGzK/CuDtrwNWmP9MXlGXtuHtrE7RjhekbI5TnwOjUAYpZZiY9Vu/OLZeyLFwVq9wWnyzUxu6KMhglqfyjV0C75HxVO3kB48mkDRWg4zLTpbcj60ed86KJJIErsSOHr7kUSgY72DgreX3fVSnKqM2JmGDd2r4hmk4VLzgVUlLjgBMNxpIl6U9EBmv/f6brHaG/4QqsPXJHaRT4k7Xv7lxbV5T80tbu3SjVXGrZsyo+i58VgOiaWTTkRafPHq+goac0+EKMAfp0Au5R9Tea7jxWQfLabZbfpMvkdQ9h0thJb7irnxHdcMfTLEKrrHChhdTG9hgjkRT7XiR3J3LIWoCaqD8SjDrFDEcQAPPfK5X+feLmSpwdY6UCu+zERtqbci32VILQ5CmS6LCpi2B+0h6UQlQDXhitBVlm8NwTjZGGQEx5NP8mo+0x4fy66dYyJQYSw7VeOmSUsHKcepNYrLNfkqFb5AhP8DprQkPbFiCQe8r0yx4UScyAoh42BpOVbYcSUUg/xodsActB4KZuugqJWvhLwqkbSDJIKy9TUIJr9wUSlTiZK8ATggeq29kreAqZxjq2uMBr60YbnlZ7YowYacPqekgPSKO/D72SW6m2IMvRGSennzzWfp21YpfWI1/GO6FDfL/KhWXHk0MNZ0iJfxBaIUf4+Xzmf5V1219XxremUtaN90XeoEBiOsLQukRrLwhzPiFawENhtRFvn4OrCXxPalkfpS4VfTG3UkDaoxQAmW5ZTyr2DQ7JKcB1sDlBYc7m0hlz1s2lHDoxfjrk9fLgf79g7k77gGXS2+BvI/nzozaKu69FUlTL+46BcQItvItn1df+XfiaXFnnMkAGpYCR3A9ZVIkP6hGoC0AVkjIUmnPJMPhLs/OXhz5FW06SEK9Gz/IV6VeLdyiuGw+6vyJfrZSbriNinga3DCrLi/fDuXgzi/UOuekOmF7F0yh5Oe19GpvKjG5qdzqkKWtpG1YSnnjSJ+h9wjXu8QrIulJ775+naoNUHTcqf4RkYZGLMq6XNWK03eTuqJeo729sGOpZ6trG/WkNIgGbmfET29sa4kibvFoIUCIKW8hO3G/nguMoXrk9kyB4ImbBPWYeiE0tceD5E4Epf15zPso2Dk4fvMcz7BafT0geWhVuV3rGR6FGND86kW0/fh5k7HyddDRLobizNRFysO0dUYUhz9zY+Q2L26zuB5xQIi+jrp6b4X83h77mTeG4rnEe1tzWs5PEL6OcaIUVU42KSIkylrGe34QFzHnoWeIATNo3MlDRIW39csoewHi/qJKbc9hR3MQ0xEeBZTw8sLi1+AMBqZ+MLYm+WFvv5IMStgOR6zTSwzSQ6THjeEbb3qKfpXqBjqDMiFxCp16u7HvcaoW44CW4oruKl6YNUqClGIeEaWpIYMxpeTxeQJKjwmfkDOrafeBJ0UAvs3YUzlN4Iim92PJULmBaMT6Zv9RHAF/HR2qAjfCxrq29C9WqPvRzfa/P5YGzd5lCdak0gWaMrXHUjawSskMj7fHYqwr1ZA5+0AxSyX3bdc+YAylVlBICKz67Nig7eB0+AUF0kRd9st0p14l2Pe36lYGpJq6oRDpchcpucT+oV1eqC/9M5wJg0fcNNZ6vQYnlMkhvhLz2HGEn6ZZf/TPGd+frrgQRA082q4MoICN5iozshUIzVnQhTnr0aP/r58+MjfeHy2WIhy55yIJbQiGirjNfnCaMhVi+fb6COSRFDDi/WWS4v2Gtr0mCmX5It8aCTc0X8op/Ufwgf8h6gkJ6Pxe3USGLGVXQXpj7KqiX7XynqTV+W/m0q3vkdoEUiv6YF90L61fIP0azixFURhZ+XouF5+obr86U7kFYysfp4naz5sNELUUbYwRwY08pn1LcAclsxV3jtJyOv6id2pOV/mFbEny3ag8EMueNrNcFFyRAPBFEXgzfR8+pLxlYuo5wMINGj3Ervh/HjZ7VUQYdiiYQl5ugv+c9VpXlcWA8HFRsDvWDW6J/TXzo4VPBit6ww6kgop1n11LieW7L/8RbfjVBXP2BIUH227YVf7riWFpt2SE7VadTwJh0gaYxWTzaBfhI+bI+HWZnT4ey4CIuELPax5HuFWkPtaJI3nYjoewNn5sTcdkz5bkWrLc47yHC55mhBxy6ML798ClR5zY4mtmD9QrAG5Zi+aAW5foU8Ys+SN24vZkf+W0oLssfDoKF5ydjGJ0qAUKJKlLm8xeXW/8cTK3URGookV8Y3RbvHXVIpgTLFIHKPu8/5BBhrw9+tT+W8oZfoz6iDeBXTHDBtK33npY1qbG41C4YThxJwjQKQcSP4P2ExLMAbIiWRD6Hzt3SJestByL1TbZTWnzPiEQF8LJvRKYGDYIjBidYvcnMXUkI4WwWZY973UE6YD5zbhFYNF2zZFuGj76c3WmREUBZgND9rGpq0Up8KAzoVFt1pF0StpaRtF5wd5xHJq2k7UavhvaofvHhH40rDPHngKOyLzj9iQOWwodYdab9kJe7XGVcJcfljWHGltjljJX0HAjPfdmJTXuAmysNsfhzA1KrQVgzvcN5+dnZGPNts5WOSNkQHvFJYGf2ya9j1t+CDM9gDz6DeL8XbGytHikMwTG5NfKVWwzlLxC6nSJWxpJNJztN33hJWbarSgG7mhsDZDM2rJz/DTuw9nYtcG44V9MA8WiL/MT6yH39sHs0zPcUBFB/KfM6XSFBaKEgst821IkDYGrVkcLRC2swhkb7DqssHxiFWtoM1GFDtdlssGK9UsnUbQetF241FeAvrLIGdoOjveMoKEXv3IEnxy1z6dQ9XFewf2Fn61D66XHltaf/vVt8Wu0cd13Q27RkQcDfVUlF+z4Dh1+Ua4eh6RTQVjCbHOmbh5yfJYZvvsxwXeHCDCFTQGFpDOW0GY8NDIC9H+VIszLCKay0ESAGbAH57uhmuoAzVNmLrrGJh5K8BlToxhK4rZRb951/aO24IYGN5NdrC+kCr+L3obeGdLm25w+eiaAVKTKanW7xiT0r5QO0WGb8UCjGgSGsYoYgAm2otyaDRIVyCQ1MmImDu09ySvdCIl+QUrXYmObWYYVLh07i2EyaHVu5FIo7nm7kIsQxEZ399LS+mzG3pJgfcbnGPYG9AyQtOuqId9tCXqf8w8/Nxvm4ksiIbLYgSyFr6Se9OSBdHPaLfrg8XUgXaOUoJU5i/5wZlstGMNUVqOffSPNC93rSK6BAWH7WE9AH5KIfyBe/zurZB6Ij/YuZjkDxeXnHyRsM6WWCVEmdWJfEmJNiUMKXgWgq7AkodZRjiQyZ95NpvVbPtp2YHDN/s6Luv3U3nfYTeBJe5GL9TgIZoS+siAyMXA3pgnIYBWMUSdWw8yqiBK0LhIltzNlg6JTbt/fpdNGmI5j5lldlxoA/cQNNKK3p3k+ajBrDBVp4Nt78sM8JdAM8JoCelW/YlO/s4g0En3g3M/I78HmViqVk6CMfh4YLPwmI6zye2U3mJyj0WYstzuDVdGjJvYTHLQ0Xi4vy+q71hjl9vXRST6ZX619Deip72ZXt7gqVYreG6/lLVZHa67rmorcJxu7SS3D7rJBo66RtMHh99JusDG+FQl3kqbWbbeddYRRx0TxcJz8K6146fJ/60nDtvmHbAg2X2kepD8v4OIOfs3Ukoh2n/DlNYxAHPCs0X0mKUxvcoGjqxWo5ufkyShuxpdpsOsHdAVP8eFa87xyj1E3aR3V45mXHKP/Wufp2fTK+jQw2P44gLNJQ6hS6EViDGH6BEGP51IWEmQbbAQyW4dHfMQVjiQXj1xau6FHK7gdhew+mpbCBgYjJgzhSk9i8MeR0+x0aPq7yd/P5ngnz8/UrcUWCu0za60dxj0j3SbJMcROkn5Vofk59GIey4xT491k84tH0NWWZpzEaGPmidPX7lj+Sl85BnKDoXtvBYaQovj6eU57p6s5KosiHjyHYLHRKNOKcwYJnra8WQmBGUL7gFwVoqpzQRvr1jpEYPIFYDMm4rfV0YZZeAS6ObYXKSmd7OWiliCkhBL1t91rWEaAZEUUlhtTrAQT8H4Iakkt2Zw/EWt1YgsWqug5TfnKChxujaIPHzTmz4E82g5RpNiG8vIh3PtCvST0Ez3AZWJtYDVY1xNf8ZXyANNuYeSgwdcCC8c8ADYw6+Bx+NB72yvl1Qitx8m0/3f5Kx7+tjfyXk4Wb2p++kp0vZ4FFa0ngxpod14UDbC1uERt8CX35lLCV6J1lzeKbn/XVf3eGsXqzYxzrr1hj59ubj9fu7eFj1A9W+8r4OJLG7tsFGcSrF4eV97iwSOxytb+fhsM/fql7kP6vq+HLhpV2vywHb+2LLZqdrLLrptOQzlrTwGWzKDQ+buKjf8qYTXk9ZCsPJ7MWEElXFfmyennzsje5a/oMVGFCmgyqxKxkXSc6YF5dXVvWi8o5Th/7Gs3sg7f7xMqjtuLam5upUJhCJsduKnNwUvTDxQV3kLoRSeXejA9DI0O/cCveowp7c8O1EGZ2euIZM3/2gKx5m2mVyD2O0r5alVueRh8u0InLQHYFPh+BPiYgchnhlnzVCIGSh6M1CkfSlTT3y9cHQNJxNhcEHTwTQgfRiljT3KG6obGcj//D8qAWcZToJxxvKIXXeaokZ5mgIZiiw58ZiBTreNDpQPGXAlbRV3QyBYZnAsAjo6rNWyW4YZWZhZ0Lqs5sDWH6DRblz46ghcOQ/qHrQ4ulFXDoAICNaTQ111zO4D7QYUU8hO7Mub6Q2kG7BAEpRvbwFyuXfYOrHSLtn4jTx96LBvmFVi2fsur2V5p0w5LYKs01B9+Sjh+vxk9ShAEF6dhDvrvshNJZ3Q0k0CUPGbBPQ+hIzwI0HC7MibF6S49mntBTKjgznvI1vm+iLJhb8TpEiYvuwE3Xkgfwu9uaQVZALi3Gwm7gOxFyBksD+w3FpgHVg1hLJ241SaP+BA2wjT5igY2mUK3PArsE/I592E00K1fE89nBqjgSXzahdApXfUQqOyFnZbGevQcgBfVZ45+4udmsaMW009iDwwzl66j6SgwlksssTJOGnZPjLOmeJ0ljuSQsYYr8sETqMSrc9v8Tr52NxOxnP57mweBfl35fOayj7vqKvxy3Mfy2ds3omwwNPLwOOp+wtn9UCcfieDR8cDzuiJ9ULJ43llviiiWFA1DjdCRPljCDb2VESrksIfot4VZ3eiZJ7KZYLXBykEHc4BNCleDpLaNywkeVSc+2v/gZa/PjcPDbOTddUYlpz1qJOZL9Xvr9cctlpSHKc6CjwAhnBzz457+JUQAFuL18N9HvHSouTil2cuF9T0MDxMkY8s/L3UxUUug4zm1YFyTgYN0Z5jm/YwzmEfOoqKkiWoG76dvTUg4uEex1J+FvkZVRxL8qzligd6n5twEg7XYjVoNXLUbNMfWmxkqAejdyy+nqO27GGdiZa0zQd+Jk9PRLyKIlGIZDWdcnmCE6xIryx3XH0nhBlLtzSRLHCKWwzYQ/MvoJjMw3mJnQzIPwem8dZfHJVV71HZ7vzWP1n22PpTfWz9NNpvObMtnXP0cOs8IxPIHGsazd9q6TzpW16EiZKLMYsNUDffklGiYOZ7ozURoBvMOVjhgBntavz4qTvRc2flYBKjO69R9FPO56KtP64n9eqfDt1ujOJUOgkUqzFuaD6igaE9eG+mjXWDBw2j9y2ELPK0v9p8pXbk5/xM6QQMI/ReJHiB30MNJIAUlfopYb56ZSX4gSsBeiQ85Hxx0nodmc6xc72vPL+NlgzB39rvRphWqw9zlVX1T+BZO/VaQqNV20/ru7PhvDWhtpWZ7Y61SJ0Y4sHEJyJ6OjxftMk3syvzeaibZOSIsjJMN2a8bJSTcCB3d2tPbmFcE7RBgondZ1sz3cmy+9zQ8ppB+AoCgCO/UKFFGgbh4OW2OF7wUT3uZHq6qkBTjw1Zs/OXNjAvu6rCx4Gipih6CJsnkCgocF6OhunTDrnE1jcDk8PGGzwvgNWqlNLmQ+AE64aCFOMQprVp2m3/ooe6hFBA5ZNyNL3knMxj21d8voCf5vDQAoVbO6rQbuJ2IIHZLSAN03IP++E5iK0qgI7zck1wrAuHvlaVg2MFjKobJ+DQRqjbyHGIbHncGLrvscTh0K04BatDV7XeXt1u9xPT4PQsG3rSDIBnvJlegXBV/wRX2OSXSJj4WylT+wmpQ0m8RQ4Lb3a4E8OUffz48Qd273UU2FSphh02ziVP4mW3GaC0edq0UC+8xcvGoy+L+ZI7cVs9ZMGAQYMnYH8gL8U7q+vbcLt7XEPZmZiV58rd38ao5BYavXyLlADbsp+u0RwgbHGkvweLoFWSzvJOuoy7zRQAnuR6r14wjftJ053XW4YOLzC3yFrKBPPXUJYEN6QrOTteviLPkPjHw5ob4sz70QENHgZFzeTibO4Fb5PuoFYh3EFioo6HMhBcIhyfNDNZAgomAYs1TSLfgMx4mOnM6Zsvh7Mm7uHRIzfD+gJL128DgeIQbJbbS8vWBsAZEBrDeFSopVpIiICM1zRn8+GCBBBZ3GHaW4kZn04YiPo3mblIj9CM27iwG35uIU9mKndrCIiFyYuFQhBeiKg0qT582rA1PfV3XUQ7HOJYW06PznD5MJN8zD6EctjGW6rVHU4gvogmvySta9oXO+EjWCth4+NxiPpDlfTpOTaI90N60MdLksDkzWddC90gLyDd4KqMjLtCUzlvNa1y3mrqjFXDGTFImBPmeBs87kMTduhP4pEvoGmBi6b5c6hXYCTgr3xx9yDBfratsw00bsC9eU7XnRdalAf5SgeegwseF5E7zodmZ4z1iV9Sye/lgWf/XB/hkfkMEk0mR7O4ExDoy+GmiyMexYx44WNCVy5pL/7svF4mkuSs2aoVSoLtsuQVCCOrnoxRYiVXALlmmQBGnJQmjyl2Z0Lq3USPQeDqWCKDcH9ObyE0CAPB96gQkPpWlq5I1a7fRs7sIW/MVRgXjuBwTY+uHfVEd7+Oe0oK5ZoqtaSUEWpL/OlF2nySZVvPM7+E62zbXW3qcxRCcSBVAPXV1ZLkaKSIr3gPD51mymJ7PlR4ZoyN5BDL6sZxSgSqyduMhcKDIR7jKFxen69FGsp9v1XSM0Y0ym+N/yM9fbZklr4uxFMK2GCk2/TTJ0/UztXmQVqic1C5sFsSXhq3MzbGVshx9BhvuYbf//SjVO4iKuYmmSpdCnNXw1ebdJigDwzopOrrb1qFif1lri3BhH88zfd6llPeVdxXnQUwzHuXFmVifw38wINWL422eIIFnzn4hyRbnn/zRcvV2RhGLtBMfcnwIbULsL+jY0lJQaX/LnUY7/tgeiprcGC+9AxumYEGfEDad+F0rDQ/jDZbmv7OKunrHqcfxWqBkADfSEakMGQp+FFGl8Delj48eu+96rtT8MIWuNvmXsZ1g1QePuPqvUeVPuw7/Qbf8VUfMYhvV13ov+buaVcO4gfzeISVMuooHlwjqb4CM9Anp4Y76u9O3SI+SYvt0Ni5r90CxF/P+VBAGMJ+Py9lRAOW8jgcXq7r3DwrqSk76yI9Bhf8QZK+Mf4jH++4CN3EKr9TiI75JensEZeLk6DrN+dJcwUU9fcHtO03a4WfX93oJ97wocR/+f4n8VhbvWIi+430b/DLimIl/C0CBcyajqc8fCOwNNfFia8Zfocfsd34LADXviXEnCJ6jKHNZH3OLfrJ+x8ybFbDDAlks0Tpj/kN91T4Rgy9DzNfuhzwj0DRZE5sAmOyMLn/Bhi9fs9IPF+dL0VOFXzkih+Is8z1jqQBT2aEB1e5z5avc7+66NvyR3eumznPfcfHDuI7S57q6F9eK1br3Omur+CeZc7WsH3JyXppsG4wpGqPEb9C5Tw9k8MqNTJWcJAQeNMQhGFyDOui/2dtquMA+l2KEcryqA00cTnL8daf30ll0Fze4VQYIphaWew4XicHWgZguSXCkD3Fecc4Js4hfbmtrIvJAF5DIeGqyWT3WQQOCdNbjEF4A1Wepv4zaTlsZ8eIfX8EVZJPta1pCNLS+haLmqkYb3VrGxMBc8bN3fKmKLRkpZ46+Si2ECoQhe+4dkjeojoLlRLGgFtzNFF7Cp/SfI42hMaa4Z8sRhWBlDvWvNoz9Uf3Zyq8klg/7xTLcpdoXBvb4253uMAutR+UrIBzbvlXNkdzQ2koq46pvgAF+GXm94i+2pczRD/Ka1NG4p6j3Wvz7a26a+i7t0IPd38Dox4Ykr7JcsfNifiOAbT6K+wmCUdw7m8aRCWCyrzgyd11y+S9H33wl4tfg+87oQXb24gi/8GTAK90fpDboklROszT04FPJ91zZjox9O9O5ooS5dy+erhlwf4G3BYhOg0ksPsxOk0WwyfQT/MTkrY94Cv9mpFhIxqT5I2QGZwagD7Kq4JjBn9QMjn1L7fO73h1m58II5mvR12pLYymufk07K/yYnbBRk7nZVw+v9j7vtnWeQk8X2w5m/EAYOjSwF6vRw9QHuS1vgtQ8h7rYPprZgDLViRCTmshNcg7N8QEE7ki6E7qSwgF7UcmZPznjks9HAfyZe0Cqk2EmShAMt8OfLZhA4VrLgARmA+yRnzl7J7LnmRFQPhQhNFsNqzwrZ1xU6pOfHLC9D3t0iAoiBkZmMDilL5ntVcXv1rQIz8rBKlu5Akr8/nICZBsWGUJy88Vx152bYhHKZeqqDSxLxLh6dlCeLgtgHzkUc22nJPtBj91x8rFeA3e8Wwu4QDm54KQnCsBBlV0gP6whG4hDwJCBfh8164jaLQfne2/B9xRrnbf6QC53IQzBj6hEshQD2UQaGLpfj3jYgGAlhgjXfBi6WEbzM+h+QuVmnGnWWild5VFo+H5Eg6+FjDPJ6Ki97lEWHLn4mxr+Yq9AqpGO2G27/YFNjkCxZ1C6eTt2OcnMon+xed7jvBQq4ddbJR8Z4OPMHcLBpckcRJZxW4bYVW8GrhiJqf9a3VuuKXYv3Ib+QTaJgHuYg8JD9yXJRkdwuilAlVULnTYpEmpnvjs477MKk2FOphzUq78GuEzV/AEjm8xh6dgsY12WrDoknAcsttwud4E/EG3KwYl3NuEYym8jDsr2L3fWap4lvwaGWYu+OSDxxz3nJ7CN6PgHfdntRmzquhwzhZDZSfFitDOx1BJAJf45zsJTsIC9r2Zvp6NfGNiB8g2iHuSDiR9FPEild5SOEq59TzLYr7YQOiSmv6Joh73uz4NsGZRBSzyDhaaZiWQzALqswV685pugye0gKhVtuQ5cLDU3xZyFNIAODChDGn08dNGYvnULuBp69bu3NSBk6vJikBCNdF/UeBo/tK7ZapqqzuA3MjzeMpZnosuY8vAbqQMNokG+q//xmfQCegxN0oQAAykMyLzkrWc+FvV4UMLctUMNqjYLdbU9+uDZAnNWRYXeJcmjtLWaTr4j67KoLc/fvzYOogHohw+u4iODTpygvwdoN+95ZQTtJdbtORA3uYZIrScIqICMvQCKEA7PUV56Q1ab0wYurnTdY1nYRRDoBbMmaN/nRnvlOfpAdox3s7KxXiNcAXlO0IVUwet8urSwJiU5A4igcrFAmFpwqVcz7S+6H+yGRuXXRIPa6XCUobM5FwGHt/V1xXfBo21FfcLgXGN3GjWcFJWnOmooMlKDpr+3ft2AfmEgcdfoQd1AjFQUVNvTeRoDFirTie7w0oblDyAoIddWTgDJqA1G9Vu647RDfw0clEPfGR2S0Imf3oOBbKSjnm7rQ0hK/ijG7NO3Uyy281VQXbwl2y3N59uWnaj8nRI6pBKAoFfdAHR0nrQeeMUwpkEkl86eKRHM+Nl6JsZ7At+oIYlMcEMdB0JdE8hgxdmvcvBwgXCPlyePQVXZ5QrboW6Q2Ls57gVqteyt1CN4ZX9nXv044xfJVDmD2FDA6C5EY371AbYNTWVjg6zJrx19xAdovoQ/tlMBgFlsQT0UGEX7bvMdZ8qjO13hEd0Rw69ZwMAKyFj5TCYu7L4qGYDloo5uyoRVxh9BkcuRsrFj+1JBvQKr2cXqlcwE7Do/5erv5uAuTxGXDm68f1/uA/AyX8YiMmuVOI7eOkaK5erw/Z9iq2YDwD7XHrvnhhbl9qGpEjGSICnKE3GzVOZtsOXl4TRODRe33DffErjIEmss1Cr353C260jtc9OnECnJyxudne5H+5ocLuLbKs0yovVYWWcOhlg88+YUh0i23Nbaw2YPQoFa8GZ//35YYRspK3ssUuBiv4yYxTL1L4EJxL2+FwXAPmgwVwEprepO23gbiPVnrVrnlUx+6GjJIa0YOv6sYuTRXLpZrW5g9hY0Mhn1937//m//b8Eo3zZnxe3Jpf35HERcmaNxNKr11U3O2R29wHLZOoIECse2rLlE+1Z5X45WsJPYl1SXuANL2Hls8cIyrmozYW9y1a+6PEzqp5hZdztdnFP6txa+7PC7QRZMomupU5ONhv3a5qAmW56ZMc1q+KkQo/5ITxSpOQ8tJmHnzGLB7ll8iO86fTL6K03T79QJj8H4SJHz871vhIivuou7pzup7cVsoK7w+B9+Z1GKd83ShsMX+jUlm85ca0i8hZX7dZZRERXtAJ7pEbpwyEv5wEsINoRmPQttcp8L9EVFQQo9sBGIid6JNvWDSuJYop0YRS/EXXkP8MdttSJjlqqLddig6v96sV3xthKcRg4SnHXcj8Kem2+RcYDhNTZUQwlGZ1Cmd/9R50ACslLlHqHsgHd/YnQilIIRwhIHzAXtS8P5k+MzSdYtRTEf8Kp3WsnaJ/BSKpVuSDUmZWSc8GzjoN2aSYTrQXn7IaIpYRs927yx52+GNr/BqJURkTPo5qUEuFSuuvR8ppKkfkx3dDi42FPq5Krvna3a9duUCKaB97AwRfscxyyedLJd2UQSE7Fnhj1CJO6qFvF9feXm8vQcvEj51hypJ/bTx7X5s/wsxvMG5K3NJnFCIAVRUaXS8M/7qnshbeywg9RuItcXTwppLU1rZxvE0TnQeyifUm/eZTGMO8zjxJs/OxGQm23BlJNejDKp6q/017qzgZOHkurtKna+IL43lZQ0c2r/QEb8Ee+LOZDS/Tz5TWOU/hz+oxZbOVLzVg2fJXNwOkbHcO+y13qsgjDknmRiAZWwE3jvJQbHw1hkjhsusxQg5c/r8/5M9x5pDNSxu8//O3OQOK1KLWEqfmuvRz89f7XX0divF2Cx9aP7+qx1bEPE4S5QAkeveQPJAURMEeZp9aaJcREQBWDe2koXEce2BBZxSUc1YxKNLFCYrYsX7pzhnWwlaYLV8hKM6kG0ikLFibyczhCowA11vuaZx2Fu9sf4DL2VCogS2oQKhsvQG/x+cAr3RWJejQOtbGqx1O+7nDvQaowfPJUDPDqtivTy37bIZ0Oe3BHVpftQSiJFiG2Id7FaBzFi7rDVnyRnlHgS6CYt7+2KyIzvFj2d0azWhsmGh8VNkxfEgmObhhUVXoYPONdLgT0Bu9DWqSE+XxBrlaA2VNEQxspGj6hzlsr5CIwAQDHyepdRyHWXrpcYZcD4ouvPYdVekdSO2K1CNMkuz6L1GG95P0+2OyKOB7VZV0bTnjdumKbnSw3zxHLlJP0LZKFYZAbGepx4gt/uBvc4c5PbnWOS5lUa9PfVGJOutZLrjGmE3rcbKot/kXFiWkxqKeZLyf+DMioyPjfmwrR9eBSXSgHOrqAn3rZq3LCU+FhgvnogJdnMNUcI6Hsk8wvqEwJhPjClYEwRql2H6f4xfIY+iYQvQjEvEzGNuwNjZU6Oru+zMLslpBhMdXHhz67FObsc+kbWrVMY1M+ZxQLCMlx6iQ25jEVfKVfZ9cj0MqRZGGtn2eWiioinxsf6B7g7VuOyf59XtsOcGWX7hp61DUSpnYuFAimycNwMMkZXXin9p0AN6pbF69kN/Wgn1TtUXf5QAB6wgZC/5sBDKktKID6V7+p7CtYPzMdP4OpNBPxU189MAezZTn4CXvo3+zrmlPCV3SYkx6KJdSppc309ZC97Hop7FBw6vEdDo0UP4u8D8uU72Y3PpZFYdjWoWjHazn8UmMF/wAn1Vrv9dFJe4w+AgE2VCM+cRDyh9PUDHQ4g3Den73uP9iQ0zHQvZy9xHKUqGXSuETbCg4gCI+j4Y5zj/Kay6y8CcqmkdzqZ9IRaH9pvqzhKjjF7ZYQiEYg+eUWg4c0qYZovyjheVLOMZzhMHbybYEBYCv4OPyFdu/McdL6p4DP2lj1zt4YP+46YxzQ+WKsxdZ4lH+JyxfwxNqKRs880PR61sOogdNoeJY2RNVGUaThyrmBYJqAsA8heKC5t/ZUukUvx8bjLr80ozI01XLV5Iov1Mc4zhR33ioHCFPpqObfLZaBa2WzXE3yEtwAeQlN8hLYGnm+JHjuAGueZyOF+Y4pdF7q4zCEwSUK4yCyJQaeXw1+ogDY9NzBdCyEtkps9XapHMgLALt0rzwH34RjNpCf2EtNVoHUzM1ePBoXXawnTqPuxgixDL4w2c0+LXLZsHGr245k1e1ic3HpgI5vlzj09YeruFBgnLm9ZUVqCFC+N3SXTlUsOWD1VFuW2bQ2+OmlmYOiWWwqu5jl0XjCvNdRThpEpET55FldoZjVm009GuKGogV5fMR/tYyWsqjrK4HbsWSyJi847I0JBVHZLRS9Eu7WASSAGIKcm8wbSYqc2lwO84HWd6hwxBw9ReE0aThUC/IlxaLZN90ScxJM5IS+cQyKjlo5m9eg9+HFSWbMQCQJI+TqwbEq7Nta7cAgHXZe35S2EQRc1MMLqHkUh95+66cXQ7rySG4pOk1EhxQ4Um4rlHuG75DQB7E3WUEjrk02ZJjvmcQwr0lqc+a1uvMyoN/vi+y4UIGRnBZ8z8v+EvkgIUz3AzgbzeKryA5WMJt96ZcXg3j5CEQ8UGsny7w3kGka1AN3IvajnE2zCi/PzlOHl9I0+2uPPOEuaVz9oOHC4WhsjvcS5lUXTnWTh7xhf1yFv8npFzRGDATq1CvFBY2BvzzXIqOvccjrmMk7M1WihMdInLnudCBpenEWlO0rW70nshJBVPXWIJdbzgEEiMBb6cduUn8cYAoW16KiFYWJvpNvHLe1ZH/BzPGK5UhrmndojqKA2600Md3qG5u1htOTykBGBeWQTx7e+wI38oGBNm9n5qA4LrEhRSrglltR4JYqrlpYEuMUtTRmr8wow+bF7YXcxmt+Am+V1i13mCYTPxqlEo/Y234HadyRAGlWxHilQ/oEYFKryLMcYGA4tNn7dVFVIJ1xz35h+LBiWevdz8PcP0oas0xd33GekTSghNmRzsB1f910dkJatmx2k9TH+uYBVNRI2q0NXCJobTetakm6YGlwxLRNb3bbH9T3UeWtuh5QfTIzdCz0W/18Cg/3dZLkmnHvBh74LvnL7otbuWWZRz2Zg1reNjkVSDtqjK5RE66d3G1VCKMRgSG9vzEZo3t5riZuVdHbhNJ0b8Rh4pqOqk518cw/zUDFGch4zAKnCwrq026+e+7BXAYh+YX0nBeOyAq5uNepQQyDDALDNjvGVHX+ys1gU9WdLEswJKcqKIdNbsEZy0zNokUeqzYONUqlNz7jdVE1AFQb5dXlMRzPIuf+7jHPidkQAPbMxKYKIPGKip9B6Mfe5stBEoIq4CHxmSwIKB2Dbaupbgiv9EdlejquI63pGjP7NmNwOuKP5wYmDOcG16U8OTwmt9jI3TRrjhFULo8Rbh3kOdy9J/uNQlrHVNbrKr6/n9gB60Jh1IPySeICBFqqC0CD38Xlosd1P6ejYvHR7REEojrtTrQxV6OZ5g5b9HRUkE0Hszncr1MyOUOgmOMx3J7Zb6CTKj3IBzl/CAvsmlFwtJIBm+fSAtW7QSvU6J2BviXwazQI6kgZn3/VTWptb2gukU1Zac6ThSTIMwc8NRlS78v2CnM6PoqdbYAg/HlqSoYJMOLj3J5ndCe88fUI/UPSEl57JLs4V6TU7ceKzB5sPcBWQtG9sSrjJcmUYmRoWplLaf19dX54fQ4LXXh+uYHZqbxdVQc3k3aUIyy2mNf4rcQfUvDxxH3iA/iTCogeMSP+eqIOtx7pJIZ7H8AYGIHCLGgfAAfiMTEsUZ2WaODKb6KQfWUoJGQT+jXL0qi60zPiwULDoOIa1NyKSgMB9MtsMyQAEjgbUAqiAvaVPzu4juUGwLv3iyjuFTd2Q3qx342LH1lPk1s+QFfdPC4/2JFV8LaSlaza/sPMmAlrzWlflZmaZUbN7EZ/U3zdRZNmFvAX85IdBSfvkk0J4fmRYUIUWhBQXL6A84bqaAKZ69bidAtcBFYGDVoEd5y1hWdr8g0Ua6F1OwxpeuPvYUtjQ7fIQnbIpS9OP1WI/qS9fjXeo99v4/ulMfioQiHpAGDFAF4ypcL7GNMzoZE9iQq+UNPkfp7ptq0J/gATbhuTIWowm5GVKpmPi37/wLEBc+TJsQAI+RAbzhpfrWh5SyYXKiifZcoaBzXFyZkvQ983Yp0mkYtFJziSW5h2RIcjHzCq691YdASO4LmbJ9TX7j9lyihoCK0EwYJNIVBuVfkM6tQNNs+dU+cBhVIIS6CP2yJRHpTscIdNJfZT2r7JSsgF76XMPZPojWmnJ07cFv8qZlBwvo8DUTs/vUQgVzekqwe24uW1CbrfyJlRBarmsFT4NpU9bt/ghpUUSRaaZcIbjdXfz+Wg1horyi4MbE7NjNS5abGX6b3feM96VLaU51mna+s1yaL+XK/p5Q/QSmu+8Pi6WqdlyJXulBxSuJHuQW7l3Osco3vI1BbbXrpi6zEiaAuZzo9hExtsMj1EPKe8bigdxCRqJZ7X9Vap0kWbsDFBi7cNSmq03fc+IZWrHxX+OOGiGL6KmVlWibnU0joGRot6bBJ/sRGt6cvIaPWm452KyOw42ll7QkUprXTk91JRB2fkwUDeQ0zkIEDFei8sytimSjacEAz39/C6DtW4DXR4Ew9ch/C2gdwy4j8intyL0WYtb6OcNU799ETQfHbCxpsqsuC3tZh70d3AkaN55fDJkXs4KOJWPLxAPjedX6smefIGyuCa2OjStneH54LBl/e1HLHd4r501JhLrxA5A1cENw0bJan9bYPNl19Lgkxs3Eymrpf9VBTCluqk5oFCB9TmU5oWA0cl+4+6yMEc9aXDYFj0ZNL/qILZCVIK//KzccfU2OyEstKwKbOpc9N39JRJmRuMOtArlnJIQdK+42P0VxurbmTZZpDHxNo0b2sDZn342CJmpTB44unmGR4WZL2xsaGSfAUhtotsijlLoVYnJttGD3NbZKQnQ+SOzs7tDXcSoqUzZo9LBiVutHFCc/LgFPslx2R1xqY+C6NlYXQRYwX9EUwg6j59fZaIvw5rq2reGjINPDDCHxsE8uZApMy9ItCK0+m+9wyb45D1uVHd/E6AcrB7PwTIY8fOXoIhXfYa9kuuvHNwOPblg+Vx+fRx1JnI0FOgLOikG5Mc+GnPq26/MZTUzTw3PqY1GXNKU7KvFy8Jrc2Sx0tDGroG0z3aUbv1+l1Mejcb8cLdcNmjMr8wq7WzDCTa3toJisFqZAhlOXtmiTJFvjaj4ddIAge3pyXJ1tFK0iKdIu1n/lwO9yVHoRhjzB1tjTFpxzuzsyG2mEwxWtUJ/K2mh/KDI9o3OYe3ZgYsSFSBnXXwU5sPHAB7gzhAVdrhh4c9H4SX7oDj1w6FRYOgLB0moW2VSMlUHv92dvlcyoFGOk77TIEqutqA3V6ccky5iAWH8XAsKEAL+LpmH2hBB0d0MnL2F7PfNgRFiYW9aDeM2AFdiRMCF0jx6uivvmLij4sLTznWh2dW7BPhA0kYmYkbFk3udqnQgT97zjytPTzaMdcrDBv9u8G4vaN90f9RSH2PC+q8ucik4jRJLja/z1ZSWGEFsasIS78owUkFsJSeLy0tpy87i4iTZp2przvY6fRV6mAku93A/YxI2wvvkJ3787uiq/QkUySXiqt8FMrArUcZkwaagaelrQZvZT1ntsIuAnSLICXXddVdf/cVR/QwZKsLtOrDvh77g1PJhJ2W7LBZXTwdlmRalvyz/voUM3a8OJn99MNXzxdvcLk4v7K6FgLYL0LnS1lVN104nV3JxQQ2L8mI4UgWfCU/Hv2ybfoZjxUAxcwjQa/lLnv3KdbT3//CBRNd9Gqwq2fXYsFyaa+EZWk/gzwGb+Ht8BMEez0757ryaMMNxNgQ9nK8eO3MiKvyjIQO9Yjy/QDeisPSmnw9ejG/mP346hKxiJSVQv3PZ5inyxdXUgPRDnAJ/kErpxCukBrRgIq7dWcn9xLj9hPBAoTNj/EnIQAK1tWRJPnrR4/tP9I2HhJMTR0wREV06GEdYGm6QnMIJBVt7unZ9AouwhOXx3SHGDR+djiQgDKE28+iBxopCZgMa9pVDlKx//riu2/HpEFIMh8hH0BqagNkX1wEEGmutUnqBWjZpowxCR8QS+VnQT56kj4xzKeCtUCJmXrJ6rPmwXjpNbSlxsa5ydnMm5tzGwAeLX4QgL/X1udw7f7QBhAtH7E0HL0FbmwecMco7mIHTksM4XmWWDO1stOuYZ69qnzfjcCw90ZV2pYl2IW8A9+NJ0xp8aPLzUGMp0ewy83vpiwoCk2BIKsjR5qx5vHw64/lb3eGXiDwp/0Fu7BupVmbQVO0fvZmOndt7zag74gOVR4nA1O9IfTEm9l0eQ2b1s1RkvuvI5iA53gNnb2MRqqXad88bwjqQKagE9QBx6pQvdPZZXmB8WvK5vvJpQWmlsLD7VdDkdEgCEIj92SoCp881aSPP3zKNE18//GJlnsslgGWgzqIigA3DH43ILmSyQKGnUw0RETHhUR6cBXGJUpucgvSFMtzBg6uxRLj4M2RVancTxl/dEsbvKJ0bEeDRxyXPXq+qUdlb77p6UnZC5Yqe8BeX8kOgVhS8OzA3BalroesYbiL5O6ONNkcHflUXICLO3grrzEdmCbdDubnQ+3Z+exKzH9eH8zPD45uxFIf47H4NgD4LbMryEYdE9G6VxSByMaakh+rok2J+/b6AKdpb8XPJbdCbt6iVXsrV5rZ+nqa3dseVjMu1pdCjHEUI7NYMmnNfI51W/nBklGhYnKYa/5wc1YmfyIwzSvHY0btzyTiHujENnwIKUSUHEid1tsaNtl/Wu/KxtHdi798cCCcCFR2B28Uz77mV1P95QM52Wzu5md3wN43y8P+RuhT5SANLI5GsA8S75cw1YotmMVW0UrfMKrfMustpZN73zOS0JIATap+GlaU6pTIoqenE4hSoeALoUGgJhzTZzMj5dINnn2Q98pT1xEJvNfgJZv2ypqFm/XuhtxqogcDGWQ9vTBUV9Hb7xgzzh5bsuyweBIcRDI/oAmKZKSJRhpKIYFw8Oj5kxJw6OjZU51ANMPBRtHMwIbPpL4HXzYv8KH0hcXFRKHcRYRBnlQeogzD91dgTAX7AGmxGVDgs7Qhp8AXi8NpwlefqNVv9XgYygB9nDpXHuHT0y3miFyqwUKxpNyIP7UD1z0jQQqX3vrChIJ3dflDHkFuz8IdygZqIBw5eyvmQ3wGLHPF4ik5WZZDfdNgHp2lkaLrYGI4fJDt679ngdEYdxMmKETNPf2z3z7YRY4NwqSOmVOv3Y7pomUcyITIPLhRJRC3MLDE2qvJqYh4rDtm3rjT9dDVdbWF78LB1tUiFrlarPPAhT+rw8SKfy+g5kvVnHNtqUUmCvli3/r2IPjmwj1EK9IcJ3jmAoo40mDnhucG+pNrDj9bnFemyu0A+jU5VqbYDJbGT43smdLkJxe5fCzgnL12iq7ZnuEOoZz9sF77miAgzasp+oz6YV8gykZ3U7DIpyyLC2Qcdm6b5k8FWcavrA5x1FMXglQmp31R8xJL6r/X9mIf6dLvnpw6XaC1AxwHG5Pt5uE/3fJsvo9Js2btDgOVXlYqvtAjWCbYBUyKNpaOJfcx5kBz8SQLLU5Zr+Y3iGk2MY3uJuhXe4MOTkz8/Y2dXcPGToAG3bfH0nSQRNm+r+/uOsJHyFiB54vzcz6B95U2PWSdRxb0o3PD/U5iKELi33e9g4r89/jJ2ujcSqSGcJx1V7dW0JV5LHVYsWMuzJq9/3oIeNA6Y84hKO2/JLpTq6jTCobbfbfGGZ8o23Ual7uhxumvEFV2ukzJQ8B5M79C9oUgCuQsTAF2Scd1ZvEQUX7nMDxGLjRAIqOFlmQhquHLnDOytcPq6mnu8jpGxky8CILziMSYiS+ucQa4J34x4iwLMjUveQZnI1lBxyRHIUP6F2iH7oeSMy1v236lRrzOz9rkMLSdfhrLegnesFUroTeXMqOyrtAB4T5lknDrar6pF9S07FlXDXaAvF+3mEjjWLC6Jhml3Xr0mWUMC21tiyAIdHC/hUKS3B+8HY0UsdszkxAPpbyGwQIBwoqXx+re3qENdNcOcvxZHRrBeZEmwQqBxTzUCektrkvDGeNtwSdtaCV+SglxQvfDsT7au5CbiJVuEpHcr8NJz7xRKWxETej/7/geLxy8dMGCc1FUzE/jAlsHuMh+6rpJLKy0PLS9RQCmsF7l426rOpSCVDmti2sfl9RBuXdlRvF2Km1+nNHOyt7ieuB+1kSQ4qhYzNZzRBXAhnc27QT4PqDFj2QZipsaAZ9uTm5MEpAisUnATXxrZIyYeLVQl3FXkyyKvCQYN+wCTacH+TitfVRo+SDBCVIpy+V3G2u4OtwR2r8QL1WpqMyiLMaot3y9UiUsVQFUElE+zU41+Ry4iHpvkJYcN235Azn1FVbgpKLiLDHpDkH8s4nHPhaGZRn4R9AsOyb8YU2sI0fsNTxZ4/VkNfTK5qLQHQRZabm7IadT/NApcLIqC0M6QApq0Isftnmc9GbAkzlVmS4FohqENja5UnUMPSbMLeNUmd2nv0x1DDji+m95wpRNtf7XP3b/bEZOKSZfZkSVOGthNbEO0s0b31r9pNMCR8Bu45DLA9wg9zAqUFm2CS3tkAZRu9lW4gjG1csPYemNoNBwlfBsFDcARtoB7e+XZPv2e7ujEwkMLt8Qvn1qLI0uLiK784W99OH+PcD4wMHspUHSibB/ASHwcR/kRYUCcwedWTS2CBPZj9Mo30FoNwu1KsBrlOSklM8BeA7f58jFwzzlzPypQI0HVFEXBSd4wjPOj8kKz89RfjmDPwREnS8fJPPIDPS4JbzGdzjZJTlk8gZ6aNFAuj7ELdfUcXE/kaIZ3AblAynDV9xwbiHnB0bHWDqfOA+HiOQkNTyQzRMUnIAVbJClMOropbFjgYs0N0+ensDWuG4NkYfPUMoscvsjHZU2wArZzfDUnnXi7W9qPlpHlxbBm9vf/Cavmmx8DboBSf1JDVkOvF0znoMJLxk+CNBRV1bHCHi6/ihEOrKrzXenUZsO1SwJT+I6HGiKpnlIa2Qv3MUEYVRATXG6KnlCvh2/gIa5U9Fh3Gd0cgbiQqwtNlpTdXaFGJRr9MS6+uuncN/w+APpmnXUvZmsqYMeIoCBrJ07eMH70M6DxeWEL0TxFFSfNB7NZuf6UHR8mIhTDwFwjnj0LkFvBPy5GOcnNmRi39UqpxDOQcNamlVt57oaHfebpip2/Yd136beOxKSum+7dQpZz/kU+oTlb8WrQ56PItgnK7Gq/r//76pNUxmcSB9p3ikZKdZJKgCdiaXJGnCkRSlXJMTCuMLhtsc8qFiqf0KanYGcTz1jBxh0hgy+G5AjUWemgDeSV3X4PJaVnV6tal/SzRvFgHdRjKDBRFL5JGhbJ8c52AlFeYy1KNhOtDUzZCQhtR6TzA4ZkQm5ExXR7ZbLquws8rtAwDyKp17a3TeGd2aCekyKwDJZRClqejubvS5FTNjX6q37DVXPV9cz/HkrZzy+Xl3jz+nlHH+WU/rqvj5vnXAvEcsBBsQfe0ti4xRkMwcQ7JLR0Pe+r2ezi0rbwq+DBQQr/+Jpyh3zWfgBdjiqSlJ6KY4kyF9cOHsGhwUgrNl2a9Q5cWPR9bDxJFDS30/+flJP+OfPjyRoy+x4hJpmzccoDr4hWdWviSLzZIpg+/shEsG3ipwjNFfDS1P1MJV7JOXsxVoMnIL5Mv2jKwg90C4ypeKTuhZp4onO2eiJzPjjYY3Xm5r9T9LILvRQio6PH4t5YriMynJ+D2vnpQ4t2c/gNxnAE2HpYRhqo8TqU0VzkATA84QyNJuOzunqXk9NAB5ciYTXwCEoL6PMkgii4ljGLiZwqd7WMNJNdkvtx787RVqSWgMEQ0HIegAsfudPlD26LYC0sW137HOEPwhnLfP4kXTVBgkdHLJMdoFCmC40kezoqmDcg2sXK8I9Xjb7ykoyz2bfvuKT6Y+8z7YgzlNen1PIFWcaYDHR3mp5zZtWW/IrNShQvDlwW/iksdXeNmOpA+KWzEKRhxwLlI0shhXek8QGOfuBeDGf6j30w5R3U4V/JCiKRdybgo0/0rQp5p0k27JWjf082oelaMzZCjkxAk2cbsZQFQy5vBbiUAZ1deQmxROv0sJfKr2CYSKsu4PzeWF9Zpc9cw/YmPzYRtwbSB+jJYzYN5+n+uUpaf5Aspjtspss9WoRnCEKNLgrttawlqgUWHzU9i/L/YQ0Wb5JivcULn7uI43N6LP1VnqzK8TqMZ1pyg9TElv7MmjOjmED6tc7HsoZG6PEVd8Bvh9pWY4e7jCey0j6/ld2eRfjmOCfh+x8jTIh+LTfjLi4e7aNA+mU4o+sru7t/cZILQD9E3M4Lp8OKgS7J84wxVvaQx3Bav8psLwubf3C2WsBhw2N8pfeqAU8RZmuqf0cqMlBhdHM02A4lr15GsJ+15/eR9V7zEkZGpAgUW2Y5zo+CY0DBbTLvUYsw1D6H5LrecWyqe16RbEFVNdIxycA4ABiq6qiExB8pWxpL5lmB2wMLE/wPlSlLpT2k9DDkZsZxDvp57hxYbxiGrFWvqzIQyuypUSeH3VtEIFR8ShBVZaITTrKztsDZC5tZw0Ey2xFJu3DnNoKTC7WFhTPR4A0hxHHgRyOgsshn+yod4TzDYg7KIN6lvQJSoeuAJtjIH5d5bBmsuMw2aBWo7ULwQPS8KqaoL7Z/rKczWpTZZ9SC62nlohcUi/1HZnYFphUdNp3T0CWZC+iOGRnXZ2xdlT58nBjE9iXUj6xEpUrxdBKoq2ohnEZv+aXOd+/INaT7gHeaph1ErBGPn1iGjR5rEwYt4rk+0Zhx8iCh3GylYaFWEb++KnRpOabdLI1iXSsUxxLBIgTlLjVMrjJ3y3eX0F8/yhIuJe6lpiy0Dvof9GFqZhDF28bsQrg+PqeOPp8cYI5sz55NuGoadegVBH3ZF5V3ug95Bu9g1ypE4sf9SL0VlXLP+ttSC5DSNcrkdyIEOVF70VL3nD0ciR3I/y+Pg+3FDiw89A+1rXhUIqZA18v+p99SzAScSwiNkEpV53upSfujQZ8xx96T3ffS/TAj/LYmfvk1ZmILsovnAWWDY7NGLZ2K6r14hynobTrAhlGT/FIKmKlffAPKH4Fd49n9ICBq9zZHMvqvw6wrqBqeAt8Arf5c1UqrGzFsQ8G/zltWAvVKioAzcvjCGA9XGb+iIM2iz32fzikxYHM2Rj2Wz9K577UvaF+BP/LZ3zNKqn/Xc0T2AAQWHoIbcwreKnnZVc+n2ydzF/OkcAraEhimec3x2dIffXk/SEEsmNuxB8X36OD8I+a3cKgnVArvuBYCs/AnWxn1zQd5Ng613mG2RjdtULxthzwOivDIdR6ja73W+uud9ltr8o8HTo5TGaqyTAVthLK2jfugFTrG6H1r3AJaOTaJ9yurxpjg+ruhdfWBmFkGTbEHQagKR5agCDCwO0P903fLjvYGimMUTeFoxm+sBH1xnFZyEhGhMPFgZA7Y/ZcgP7t7K3Pzp0F6YKbqf0WMKdllr9s/h5jFKA2VfYSy2bLZjKayjLFTWUDdIQZ739XDswKYbekXOeZeXfufpYKIgO9VD0NnkeKE80LWRyuyFK+Xs1PryhwtlLMqTpho6bWpY5HdaTj0Cwerl8ICdGQX6r5BBNhHmBMpigpULGFhGDFM/NVo6oNTSYPIqJxpL719rWzuHQ03FkEmPIOAcfsZqfuEb2wXajIDXPC96YRLGylNqHWZq8tEr6XENYFzsHqb1n0nISCDbMwuWbdxNE21r3aQeFFZgYJCUMPeAJkanSdba24QOse1MMzfWXouGcmhdhvstkBN/dTatNZqrf6DYogE/XjAwel07QJqdgaz99ebNhrpzPos9NxQt5jlNNrvQNWFncnJ32qS2SXCcrdH3NS0ON4ovS5C3NDAdkv/ptqVqIggNBS1aB4BfSLre/qX2F1NhcmNjMAKioF7La6QtotO5c0sSusx1hP7BfC9PY2ZU1QUJw5CGDttGA4SECd7RDBWvkRlcrsDMJhw/LRkCjOduF93cpMT6DLAgbW7vDHoLssUpcOGNwExXsqNa6+k1FilpchGAPCLpppHpzywV0v2CyINnDIL1U+bLtlPPSmseGiEW0d2759U4YjL8wS5l6malTIYqRMkhR6WTKK2RRZuz5JNIYrFYt8y+vj6NpBIxPp6WV/S3R0RoYNBZHKBUpfWWlS/QXo71L4wpSNd0y/1j/9SArivWOw4MGFAPuGrQfnAJl36Sx+ZmPxM3sqnU1L3wLK77n7UvlqnarFEa85vLekbAgtxjiW0RAnZPEtPwrwjgZWE95ge6fObnecPnzUMfpn5BiABhbi8fCtesOEoBlV3MW6BjSdYFwpAdlDtlKtbIpX0bzPLwBGTsIdww3/ctUJ+oGtgT71OB2ZZ1oUneckgNwzJhkQ3B2KlCCLXeTobOzzQmzbgHNJiWbX8/gMqGbBtdQfmtbblcna4m9z6CCmkRg549kLyXSdgqWYlgFt4BZavd2S1GGqatoVsspSW2qxqCcCAOvpp9U8rHv7G9g+dtoxhkPdX7mrarQid2T51jv5HoaE62oe44icxAOnuUK9M9OARcxUabEtPCriGVBWgdun6SmUR6JI2INPikrj1ubFbHby0h4v5vZzSLcHM45wGLWm2xpyxJ6y33GyEsQRmBC3ijLSe/gl7dwoO7C+1rKY1ms7EoArE7d4zPNKj3oJm8YVbr5LmhF0N9Fq/GceiWHu0Ez17eJtu5JWACOjPrczPkDBzFonCECjKlu6aZhwWolWTsqzb+yitGX2/HSFkM0QTqV02ATwaRIswwePk0fgw4BhfkKzN5ABdIRFux6kxZXCOQDiLwpZEjVm/AauryxP7cb582qBemLElz7ThLuAZkeHWtF6Gae7HeQ2+vzwu5LtNqqDn2oezvmOS5s6bru0p+PWIyny0ntWBvVkcqtsn2N+0j7nQ1y5Vx7LUTPFrVNJeQIEem6gCCgycYszOYFHTk9JFkFp7dIeaS05FeUFhD4VlBO6o1S9zGTWTiYjwEEr3XG2gtMZzhJAeebOV2i8e3wtu9zfHX0pS/v9AtW1iHmH+l+bKn7+txreoGQ3LOVaoPKYaj6UNDsSeNJD3/0FKn0tPOPsfAZ/4gA8u2TkAO9DrqxiF3OvfZIBEsiZ8li+vBe214L+IL7sjMXwfVdZ9gt1HhLiaAYRCqd6qmfePv5ywnFyUKbAZ7L82BnYktvROO0clVZdElIL9pZ28xSBnt97ivyUyL2X+NBMi1tX9+8yHZFs2pSEErdkB1yxM4sptmMy52PQhFompKlhKHT7EMeWAisknM0g0BCFTv/88tWvqTEKuVm1YWFENrcOb/HwVWXvGlT669mpkHzI5ra29xum/QAnNUz0tJ8uJGFru6kg6fNw1JJmSX+T09fgKPcpSeJwiylMqFZ77nlSiEnJyxmrQzRAL4vYVHseIUugOuv/YVNR+Y06QvEgXe0tqP2AGpQtWg2Q4Xo/+tdcQgwmPjMd9eBg2rVQka7VZhliVjPpSXnVJWnVKkb93oP5f4r2HTz9+fTUdUmaY9ubtjiw3xuiFIrhpqfibRXSvju3KEAN2K1Ei+m49opARfwZqd+WUe87fAriikBu5CW6kpzjKbj/73/6EYeaS3TMnDATxcl1JahULIta99zYQN/Lk69Q0X2P1FrVaqM9oRihhZWcXezl+FBh8Le5cVySQd03LqKibyiMhVKsAOgeUdzYEUqe6EbKwWsc4+UXyPJzoSP8dxHiKLpMo2ApuJCndlHiT5vjwENWEurHh+sy2uXNm6OFnD9DjHZYSi0hppjkrx6GX125WMQcXYGPml+24dAX11JE2hbGDiwaGc3FuT7j4ZteeK7DNQZNOyZfQqFInDLK2EEai9RV4oshiswTx+6EtMSBKqwd5hUzm/F+URcwisFrJZZteKanflLRy34vo1rcb/19L/UIIKpn1/h2VbeR6gcgSQE+fJou7CrFGDqeUPFwd0DiOU1qxWDIUUvjXd7LdaXttWb/LhJPE3aG5yS462zuI2v3qgtrPNpZnMkW/Y4qTUkxvSGmoET7TCM0DDiv7IEj+Z4umQgCGcXf3nNZorTdvtqhrG8qhTBjXggbQ6tZ/0N1dB+jRhb+MMabKZNgY04RouCEX5LsegZaJAVk6+z37Z3ntEzz3WP7hrwY+kLRoZmgKmvGhJhcm2c3KGgToXr65Am2+vmxuLnEpvNjrZrSZQkMnNHFoHKGgJQTNA4eI81mYy/ZncD6eotW1iAOUNl/DOsSmp4Mt/+CD95X5NMMp2Un7VvgbyV0klWMTvAU68G0/UlVDtR14qZhznNd4e2PsZ04FA4XaLLesUl3srTJvx0s8v9TvR8gnKx6jLG375/dIGKpABY2YXaSecaTkgG8PBBKuSBi89Mbz/sjnClAj49/YKTijhVyhwr0owBqeW8f4bldDWjjjzBncNMaRgONzxms8S9TbF+P95sZ4ixfy4qXjhm8VZExXXG9UcAWmcleLn+tEAtauhd0FCpAekZh+/huwCDTHlKsiB2P8KZm5aIWIl7U3fpIYpDnxFQEkkB9HACQSiOKddaSJAhBViZ59Oh//P3kIZ7nPFIWc9+fBOiamuPDj+DQ8CN3bfg+tNl/0Z9/eZw74rIAFWBYox+u9ky2155KuNTZDcghLtTwMusTNaObZxma9Ln71L/1GzohuDG/3OP5EXZrj8euI3laAHpt67C7tswkHZuEx1nuhwkCSaicr90NhSacQBslcBlQDc9Fny7qCcbOZpYTZCvBxRDx6cSrIByDYCMShVFjNeWH4z4RsuWLigAFuY+Odr+MntY1tA93KPADnd0nPsk7ag5pnJ5xUHhnDjKCLsIsy6BLoS35ROoSpX5k39Y97p4ut7T35NDK590WEV64WI4ScE3XU9dd91Uk5bkPNOmlXNso/Lf198vcTWNHYXgmgcW0Ep6+2uTO7b8A7wQWPbo5Y/Yd93ng2X6UP8lLpXmmhFM3qZqbqdy4jQoH5rE48AOnnc6+u993h6Z5t+SsWZbWMYrOtRm8ohGLx0eD15RymCKmnRwKqbFZiJ20pKKj6/pHVHBbhog+0Z6BPtHMxEKrSG7mBUlRLUMtb8KempX2WE06HSSXv2KeO7EpvepERa026PwIaGGma4WD4S0oEPlk8NV2i8B6kuEFH/l5JanZFsCcVHJZXmAPcOxGGnz9LFb5yNLrrrgevqXwyJe9JAwxQf4FIPzrdOgz4dOZBj22N4HmlOfVgjMsjLBfPrj/0EoEyApfCfUIQWMxQKco/FW3TdnfNsHfH2KSsIype762NAmF/ah7RcNR89MPXzNwhtgSTt8sR34Cv6vsB6/iPGwl9d/l7o2fdvE+RBYOUsvCT2YFw24I+A/Bf+4d3ewXspaI8H4cukkfMn+AULx747rvfaoJEbZRLYTkIfeeHg3ItvfG3ILfa0kNnF1w9PrfZOLAalvSNzhk8L2de/PLXYPj8iA8hhzwmLn0e2K2+CsIGHu8Eg3UZ58GZ9pV14Cy7f/56Eb8DR3drP45uh76Z0zPpyZLwG86zgj1rbSOrL/4wGOKs3et7Jtd4+K4mZVgrEw+uBd/ZY7RWBz5secH5ZseyAyW7+96i4rmuaGoZgHwHW58wn6o75yr9Fy4bXvVljcNXF+T9MpR4/DCjJzdJD8dyvoc4UYoH6vGoingzri9vDpMyg5iMSftD3Zt6Gy1mQjS24Tbacu4dG9Pk/359CpHU2jYDCGR5eiKRyOlQXpRWnG/Lgu6fbrvHWci3lXMWLvtdgyt7rW58O39qbbIXe7xMN3nYPLN5zyekxLvYbbFEl2nNM1JK79bwlDvRxvyctV9n9P+1J9zMVtVvoWxNlaPRnT2nKZeT39CT/RuCO633zQpn5lopmToMnKg2kp35i3R595TfPYfCri2q+/AWPA1DC+Gdk0foTUOGr/oEmvAMc+XP8yORX2F5xqYMA02hyxpjXMhciBkoFVmmJFF7mELTU9SjGgKvPhJ+Y5u7klV+udYGpGBhRAe+fcxLDTw88vJ/OQcmidMezkwn1HZgUhb/fj4sciADmv0HwcVlm3Djhi0Yo7kaIweoqgk8MZ9HxCmTIfbd5EBtYWmoEocglIR0Ge6TbxvGbvx4lQX3G5Noh+71/GHLYhAnI4myv2eogGHt5Xt4mCdvGz7oc48Z8dT9ePgxwPzPAsEoJOFRbuyVcUzBNexbbMf6WVv57ng9g6b/ysD/M0RNwTF8YIwf88KCvs7KBb2DE3y+CwXK4Q3H7YlYQ3EhycT4HR8CA1H6jweZLewtxTolc4a+YQZaK7CVT6qjhveDVCAottPFEXr7hvVwB2jR3lcViJSG5mV3wzB6n5fZZ+3NMF9ehrG7XaXjltSFs0xxSObggRMYofSRNBkx0e6mvjR76V4+vMnD/8HyHPS0wPDTKqqS5ZApXXN6GTR2cFqLKntos1kO6Z9uIcPEiOfT2zLfY+1M9qzKeU9Un8KNoKveVoPoj/uWOzQ2HDvDleltRRqYCnEnpMCRF5pXBX+RuP8WZXazY8GHo5GqawPFWVtpC7BCM4d51m8rmNhLeYCEhoeI9jYcR4TmmbgJpbjGYBrA1LqVidsNeGD/q4+RE/PZkJWhE22m5DDQGeCDXs1KfRcntfr9gm5RnB4twszUMmI0iyUkccoT854Azc4U7lQf4OY+HwzSnLYit4h2Y7sU3aWuHT01sWChcYWkADqv57uD5eFv9r+Hsf2N3ed7ums477/nTbfsc/c7Wu7nbKjULG/42sOntC5tCVaeYobYUfpPcwcZEVVCOkbp/MCoW5jSwIXjDR4qYxo4aoL9d1sVDz+I43SlpzWaBkdkjRSUK79uuOKD/KGr2V+5XiCSTWjc6/W+ke1+5Ak5S72AWasWXXm0a70ZLdbOLIDUfjDPdkV73nQzB/rry53OnfozsGq10L4UuDx1aFF7EwJdeY67Le5RfZZ7/WJbLlEtNZTlmjKUkVlVe7m6Q74EIB4bEGM1v1qAkm2iBnBiyctVGk9ASVuv2+/zYOr1zzv2BgSux91LZlXBDD1rM1PYPY7ID+foTPPxRFJlghAlGWoYz9WhXeyv+HBbN1f3oQY7tgsr4VXtk+TX7NqatoPgDdZg6n3EsjG+t+wsz4qIaq5T5HALAIjwCz6yYsJLK0Eu2cwSkVfz2hCb2f+dMrUpPq408ajv4Ec8gMXcqk01kIWaRvfVhQp64P8Uy6Vx+9/Le/Bh7XCQBO3AdAOL63DDaopNq3yyMp+bxBuaVtpKS5gqJskyfV+l4aHJScsiLPNYMCkqabUoDiVCg3KT6nMqFREikBXIAOMtwrJMO7euFbT2dsLC9/uBoqLS0aytC6WjqaOxH7QJ3irmobPdH5dUcfM2Zn/Q7ZzOLx0IA3baZ83bD9JehCfStOCDH4rTwZAfdTLqRZ2WMAWoSMtA4CGRPc/PxHxB3ZWLIhbBYgWw7as/kmaUN7AsWbXYNs3jnc40hXIjqz6NkGs/WYmXMJr/59eDCEvdXec+sxUBHQSuVRIjRvZeCjG6IQ2ML2cgMT29uA3SGWefCX7Euo8rgFrQrLiB7acUaP1GwEzYSR6tPbURkkeCjJ/CNZ3IEQcgpICwbQFoJb+CETPlRi5J13ONpJydlAZjmoVWMJNY1A+kSeKoTGa63PaW3jMTixO5kjV1gtWlPNcIWMmfwGw8KMft34yhyg6LBwpDxOO6z74FEvZpIWrVn4BCFC3qo8bGBZdRr/KwV2qC0twCrgsMwtmIsVKY+vLGXa1dM1qSqGoaRyo1ggpKajtlbA5QNLHrbudwfUFpRX0abCkiIlGvIbpoE9YKP0Bc4/hfvaw12qqoI+WdK6ZhXtyNNqafrELrfcn/aYrR2yBx163m235yUOxmLQ/O5Zicnbl6tU4aEjZscDXtEVd4VW6SiTwRYMKhjJFWT4Pu3WKATMPKwOAa+ypoKkCp/ib4oWeXE7fQs0jUy3aJphk/oxnAW0ol2dQVQqSzJB2JR0SLe8yM6ESzmujW6HSRIpGaH2GUtOXi9wi6o4xZfptnu5oxURTQpqD+JkKDav+fq7na1YUKhMzmcF0s/oeE+Da3fs8YpqvGChQDH66Lcj+IX586MFPnzzNLIDS4m4OxUeT3yIWH5rrD8UHbhlCkLV51UR7xi39ao4T5wYdp3pg0rKGiT/bU13BmfLO+q5p66tztVi/iXH7VBSJI92/1WzKv4COKc8dk86PZRe4EU2akWhI8yHO+N/uuaPl5v8vMJk5m70UopBGwy9asMAfITqJv7RX+ffr+QxmAPzBNPOWjVT7OeFxsETLbd1z2trinacLJMXqJckEwRA06s11v/cJeiGAO5N7KCqZDA41ax8VCKqPCb83xmH8G5/GR187xNWuTIJiTzeuG2qQxkqELjCOIdJnMRmZ9AcEZZQ9kIVk/LA/JGOJ7ExNr0MMdceCDV/BcQ2ORU8tX+r7u2bh8A3LzaWNCk01EC3sQkpXJW4+ciP51dw4/j1iV2NrIGhhTXOzyCf+Ja4GP6TfnZ46fyBt7xrzGKMi4oTcEDQxuORzSCMFLL9/S0DF4FnseL6kX7HuWSewQNzRL2c90sEm/K1yphNrO+dXIUWRqcV8FwUsA2XsXcekSpkHlpI8qza0JlQmoZHHNy84sgnn1IzPg/gK3/iUeLJXNE+irXW/s5iuGI28CJPoJkQdAxqB3TUrzqUpPjNuygj6GDs+xJvgYbXrodqBb3ytSF/29m1sU7tQW0734ejVugJnMe2SP5ULQAVTV9wEaheuxD3k8HLDl3PRj3FVq11f/lGtW1ggSg23w3E9lb+KQ2UqTrd4+NrT8f3qPb+X1IXdjZ93LcczCjEwbWJj6K5uaE5pMYdKcxokmxwG6O+n4R9t9OGIgxvCZsSZXgVBj68XjvNJ6p0hRmmAwHTQ6NxTnNDZ5EQcv6dG4vk8Lcc9ZuybUIQA7UJqDzyM47I8gcGTGfEOFHMda5kOdA/jGC5OT0G1s7Bfyb7X8LkEZRmA1Z63A2N9RtkIYkXbalG51UCTY/QPNBKf7ZVtG7uE2Enli+yfpx8AKaXr70wSz1chKLWqJigHm4NeUSbeZ/4AtMKPL7h4WPy9iGvqV6Sv5H4bLVgJlZX3vdpHaJuIUo153iPWhbu8HVO57xM5zZ9gEcJafTaDokQfA+FQwLrlR5pjresNNlNzlthMzqXMOnqeWvOYjYU4QdaPfZEfDlAQsCz4XvZsN8i45a9VtNDAmdAEkdALz6IDfbY1CVN3qM40vAMMAWOf5u0jtUInF2zaw+KFvh/C8sRjfDgUE8GncratDjcK7WOPDteClA6JNE4eiU1sok3ZvO2agaPZjSwH8MLPYNc3s0q9srqE2NjrsHSdVe9dwsyygy1+NNxWdRtdnWJA4A05JXOz8DNSZYDvP+EmYalPpJ/d7UF7fz9h8XlPeiAFiciaz18bqQG7xILBPfwDtB2P/T7IgmwoZkYlTLNXafwI7SXrTkxmHvXXJsuu3ZH8foWtC2zha7nzNuaQX0pkebHtx8AnyNLsEEARJ9guB+WL9EG6J+KvHBW6HBTf0bEbb6W+x6lo5HKrCzZlqieVLWMlm63h9oLdFsyYbQo2cw5hbpoBWI1JYFCMsvkudSsIny3edt3kGgQ9unWwu3GMXVnJHAXJzCgOFYU5Qndn9r1AiWUi/0EBPRKKg6S/3jpOO3d6S1FRrLyJW948u8j30GfOTHbNjdDyrbYB3uTjzFSP9x9CAha0l1Zqc6wat6tFMytJO4jb//w/nCL1En+DRNIeFJr542eZW7/Th4s+nJbOkcQJ5Wckh1KGNNLLlCQTQiziH0edvWhPQcbkX3uAC2MEGVK2OKsKCpJqEsuVRaTt7BiX4rlWhqcTHfFT5WAffBO8caaHYFgB2bywMS6j7NoFg0TqD9dFY6RbYvQxpHFc5GBLAcfFFg2eTNGe9EJDEcT/uqUK9knEJVUEeUu8aZftbBaslO1SuOLWGF0bM5XvYAWAL3up1j7nLR3GoZM4gzGFedqh9LtkIJ0mcLNTu7fJMOWFEuqhqx1j7PXh11LHpVF9Fwn+9iu8lXaOjdna9AEyRDwQbhj5pWDsdwP7Nv5d9eSWxNuBBiATIfMoayRZ6KMNi0laHzbsD1mjEX43FWriFwuRsZqpFwCZzMxVoPrAccN6d6Ei34w5dEmHes5jZ4QftTZQfbLXTcZjoE70B4eLoEua7uHcSDun51LNMfBjPO14oRK6bcCDG0nchT4TUSTm/rmWE7MjPK9RC1p7lra5T+43yFwDWSdUi7Wx8tHZ9eXmSr/fk9DWdu5EaDt3+0PuCBVv9YTl15h/ACk2nYDhws5R+TWCpydABDdAYHAsBlVSwkIXqqN5D4XJnj+RWwZllOW7ftKC3uf9tu0aV0tseOZPxV7vO//jq89uxAVRk178S7PXgHohlOpCeVyTiNnbAfoEgGLN0n+newBsmOe4QhmP1lTS0xPBkrWP/yHDUfXVD/Ij034h545RNe6uBjuDuYB6SWw89CJdQHa1Yxap0R0HkEr8Z7kQwEK1ahe1Rin1aRzAy+7zfUnyfGfsu4VSupd0TOuWTOn3eS2PsROI5ez8Ma/oD4nr7osHxmb4LUVXhxuf17tZh8uzi1jAAEfVeqE7o8Nu/3wpmJGHJ4Dse36cSqTm4BQGBflclgEuXb0GmLQ8RA5d2QfP695nuJiRHBVu/uWJFBVLNsI8koq0g0RNuhV5xQOZBSj3ORKLWHl6Gh3l0613X3MAcIaJDw/p3dU+9XUd50NaXebYSPsyq+pgry+AR31P7/3q+an/7NfBUo64lEpSdLO61oGLljl2iAkyIPxFVVfoiCJ66ZwjCjkI2U5SCvvMmwLnEDEs3GZAFa7ySAt0Cp38JjWl6dXRFK6BOgYpMqVmgsp82B5/qRnOc/uD7Mw2lVhHXDPEqtHoYP3LbCPKwyLWw79ahr/aBjJKMfwpzLaBmIaPzq1blwwrHRcNAwdSjEvqz7WtnriRu35zLiviE8k2HEW8PFaG44vlbFX/psgsiUS/xrC7Xf9U8EtMk1c+tUlj3td4RXZl2D3sC8WuzlNFJ7lL8pSe65qdrxmN+wapB/J/Ab3Chl23QroAroT/uO68zzcYTcI/o2IYhZz+Ano47L6JlJmJii4StEtwtJn4mW6nQMlRpBU0G465vfJOFufuv7747luhrSBZcrjL62jqwHMNHL7p94W/GEmovItaBH4ZvYEwnR6ZcLxjh/NkZilN9dfR6AzkbzYPLa/oE4P+2l0d28VROrs2Uu362rXyvjFbba2aBchoD8DkQoHtKbhRoFz+eoFjghysrsP4pGJ3T/FSyuyVDEAk+5C+ejRnYn6owomAhzN2jSjJOMtyx5VHW7wxiRzFA1urjMR+D8r3GDQFLBYGXfeFK7tuonIvsfI++8rzfio/6jy4R/8zgLj4XnxxGcKlDAj9Xet2DfklWfsGtYyn9Vwx5blYXFxfoADYr2HxlgCpI0BMjLS/XsA9UPSBSe5I3969off3BhjhbmcvSEIawvAHxoBpM4fZiJav1NvfpjcPzr2H/qF7mH8T7vnWrtumh9+zFl5Y3LfJrME9bRFvLdKKO7Jy8Ov7MGBE6077SMJeaoqIPRu6hFo9M9D3mMSbcruKuz4p8YH6CKPZAZC2eDaz2/9qxrsgSnCwA3d+OYORhfYjZkI861a23CupmGid6Rbwv8lOlml9PRNBIw1fthbnZzcT6ALFLBPaXJqEelD+Yd2+MpxJK+vIIEaP9QbS+/J+bzdPmIhiPvKh46p4r1X2m2yYDrF7/1gEv1juxuf6SfUKbUVIyWWjd0nK0F7qTo189EQbqTmXmNUeQZ8xUH7SFscqoW1+++LhC/063e6dpGqwG/OInJlWGKuKIH1gToOmGLya5cjPkGHvXjadbRAy8VwrrJXcDiB2IYrYJIuS82E3EJgxocXQvGfORKLCWFevLhTHHav8Xuk2E6MmWzULX1EbsVm9QGFQvzo80yeLopQBarUAlRBh+skHp7FIUvXQBtGDRcqd3oFbcz5tMzpNr0Jw/xF+JOErh4WUOslBsjRAjMbuHhz3Uu4iqjCHMWQb80KpiBysUq/6BSw9DmOZzaUKBq+kIDQMniMPS4Unem3J9uXZPRob8ViENbAOpOc2HpdwIKLz68tfxApVTDZp6bCZPbKzKsFrBAQdP7n6Z62STWontUB/EeoIijz4HmVXptdXC91BcIQgLpKxnzxWBrYVjIEh6bPdBg2MXKhwedANNUB/1YxjuZBrBc7Lsre8blW7QfI1WlOIq22Lvd/IZH4z/XX+5voN3L+iKOFDRHpgKWEyOBP92Q4UE5zYDpy6g4ItOjy6kQ2ZJ5OfDJ4g9fia0BHkqijtQ0YIlf5MUxKWddHvM1RtKv7sRIjpK27bxG0ubLADTOFg+LU0mGbuDL8BvRe2lyjBGrwKS3IumAqGJX+tO7yZLc0ca0Kznhx5hqhNZovszpW2t2QC9DNcnBdWPNyvCpLvdd28NA5Z/AaDRiyg7x+aVBXl+YTzQF8jsTN4q95X0B6ns0eQ1AjxeqM89TW4e0ZzEXuF+fUyHDX4Q8MZldlfQl0yCkWFQP/P//35IacRQC8Q1sbAvZ1eXd0JGAoC1M+HOtZ0vbL5mtnnwfXlmbbz1RtZrbQv8Zv3pmMhAn5v8jzfJkaHhvGyFyUEi4sbSAj6IZ3UrEZOSGC4/+uUkr8BLK9LzwU+VNBCZkre6FwW5+VUCCYUVhdHC5FW7I7fXoq9vx501gXIvfTOzM6qCATYsW+c5MDiIYFyb/K44fE81jjc6IqL8HmVP1Jk4oklWmXVL6OzHVf8bMfOSorArMCQQgB+97mOCAQW9bl75b9BzwFPOVV8IQ158+aX0YEzStItVhvz02lxzn0JsblI5mFledNapxb1LiIQCh+brEhp2gFLeSVMCx7uCIaywI3fasIZzqu5m0qwZGMt+qXFvrPVfmfjnOhfSZApXsp2adSUgr2Bpak463OPJ4eaqtJ2DB71VoeGkuzvnibqoyJf0kxi40+NFIuYW2xFvH7xmwW6kOGBdRRGn+w6cWJQ528cORccOrgnOW/5uNGmnbGaDuSda7KA0J9E/0FHuNwOXObe1iMKmwlFFuLu+MzmTNHfjqEHr6EFds51E0d6dhaMo/cGYoHXmtdTasr9SMtmV91YXqIYrlvWHxYg7WDOC4FQoQGNn73YnpWDVA26PNYz726RkZQ2pYv+sLx8vu0w8MLWP+r4qDVROna5GQB2i+f4ip0ztMUXbiSpozIekTML6kZ+nZnTgmf3dFujZrBhTVnYHlqtQUx2nTaCpGP97yc8KsueLWIiTU1SlK1xo6nP4qwOcFC/WdU/DcIQjv5ce8B23fkAX5KmTEVFJoeHADnltU+ogfyD2IvPVflqQJuKSiC+PY3+LPqDA1N52BsJmP1HgbriS16MKXtn4L30TeVYahOzCymubZdogmcajyKerVqw9sb3pUL8gHzamyMX+wB+bqAEnuGn5YymSaiUfCMM98toxXsD+cH49q5WHyHpWrjc+T+mGGfd9PWAdywmjkI+HOuigyuaPhcFHAC5Z2szFrAk2SJIDOzlQclYDocFJ9hbyVlMjkXZywNnLDcB88LOXA6SByD1h7c0vt110I4fCW2ckwCp3OhvJQoTIrq4TumzhVgM0titzkqYsqlRd2229/AzD3w8cECkI8BuHIBlx7C69M2Ay4o/9RdvZCfiue0r6gZeIUbJ0UyklQzQc0LRCiDQu9WgeJaKdp0/7nv7jzyGthLJozK6TCavFtRlO7lQj98untnJCQ4mrCA3TlI4W76SIFf+4VENjaq1Sk9NwBQj7yVva0afui4Ber0QoJV7UEhvl/kMYXQn3wWFSwLJ8of79CLQ4ii742gZnQqE+S68CHywzocApy0v/OFajwPZ5HIOpK508o/wLtDAv6JFLcwm322zMpmy27ix7t1dE8iuvMKtJVqB3dNWq8+YaoPnAPAZd3cdUNo8MXLSev8BNHpqGL2s3/YJ2m/xis52hbWeu7WVfa03WfLDU3bdMyhmpFpXU2MNUTmyXBda4n16dD+SSPav1xZ6Er3wvim8Q+N9/PHNZvOa+3nkf2H4MKzdjEEUPXipnBQi4lrltUoQp+fqLlzo6S/Cqxa+1fy+D/ZcK62CWgWWyZVs7A3VWmsr6fgLLoykrUScs2G8jUpvf8TUQxZE/3tybtDnj8mmoPgXgQZ4AjMDEAmeUjXY58OUVwS/4JlvVBrduFsUDJl3eNPNanE5Shc0xBKEad2lKDp4AWrflo2dP0s+t3mjYril1D6WEcJNlPXIbpRwzrmPcbi2fM89TaXE/aDDg2fUuRAUBmUWuRI/hx0OPxbMw1Q7MEzUv0AV4nsEB+50CfRQdc05fZdx+ameYRKeqw9VSJPuV8YKUCiClaodvQbDZ74bZUnSds7TpTPkFV/cLIVdogzyDCa+SPwaP5h2IrQHSZ/j774ktVt9zCf2nNVmEAJ2hDLwHoYcYIzpKkj1GaBvRMc3enDWA98h3+s29E3EXSm5iUTs0liIWLkc+i5A0DdSibs6J8ReUijYTEZg6CapbO1n0pZue0Zy7tOiQUKbqbq1Gl2mY127grV3djj/dvEapnrdXZGsEIftbEAekwE3bdm+a66N0UR0yNnEdTFLtgGXGSczuCmBWGtX/R9/KnpdXi7J9UzHhCg9GCcg0pVxW6/vUXn/5Y/3J4PHo49ZJkzBPGkRX578+gdSe4xb2rskQJIbAsAsTfilwCa8XFarNLlBbI/JA+VzJv3wEm4bQAymp1fKbieQKwcOvQlBGi1z9i5AxlNPNTHCjy2hjQJtdlJUBb7Z1MF/Rfm2Wlb0R5sg+fmzz3iY79vESSdqRPTxh0+piu1Muzfg0peQJJSNBSMPhTAx6b0McyPZtVbBvy/gL4PFhc/EX/pSl3v2R9V76FfmfHTozkdzE85c8MgGk//Zir4J2Q0eMSBRbHtXs7TdT9AuCDx7eqL3TP5G7Ed3Atp2MvgATbTIDIYP38j9rIrvedj6sZy01Ba5csq668ecJOidPKSaYkwJb7B6+kVKKDUbvBv0U7MiZOygw2TIOsgbmTejwSHBebspBu3AP4m0xldgmn7EiSf/w/WPCHCzuFYvgRDvzE4wZ3gPOOmkY0tC0rvAuWMP6ReqabuW89ZUb3LdhIyC7jOwLvBW19io/QlOEXtW++HG7t53xoCpZevoTSWX0bGOG+k4Kcm2U0R9TyTyW/GI/qAsgta+AfscH3s1mVX7za5KbCGPQCIUbnbyWyH5i+0Oyanvv6UcbndTpXReXQQ/U4KcTNB8HyQJLNufn58u3F0R6gsnuq7GSvnE6ZHcGw/dMa83KPrB2rfbABOOvQM2jXdCkFGkUuDNF4yNpKXzAHk1UnyPMq1vi/L1N5+H4+IGee6QfBBXqEUO257YT1LyRMBnJVaHGzZrZ3NCiTHKAy6XcREIve6EYob51ejQkcY3BLBBX4Bcau8QkhmCHO0rJNTYIM5T+40F44BB9328SKN8WitcXQLhYkTpP4xwedhsa81JF174QwCOywtN+eQSMz+dH6u81K4hV3jZJv8KPeIMSrGTS1XLC71pw18P+umNtekTbN+30pxUb1w9OznBWsp4RUhXQZXkbgfMAqcBIX1xNsWbsM/ncn5BGKDX0Jvqbz/++H1lOnMsYJ+GAWj0VgYou1saclWDoQxyRjVffjJf5Qf8XcbjvhvTRhCRT+uNmx58FANfKidfvdjv4gBnhpLDHUgHenfA5uV5hEYPvbsOFoSkg07VFXo1ZTdNKQk5alnwZK6uJIS4yWk6VzJknbRYr2Zc81LaOhfuLpuYB94HTk+8ZVCYQCHgurmBM+L+qRjaVfYRiujjJVFeyynwuQqVKJbYEjxDtl5BZBg4oLFJlOxsm/Wpgz2CJc5DrTDGczLT3G3X7LivrO1U6VZ6A0Hlvrn0B/7pGPLA4L8p+D0Al0HsN4SuN+Q3lB9+Dvo4rNdEof+/JtQ8g7sH+IzavkwtMB9N5EYnBId2rEKM5+neFPsDwUstd5roCOc3bmDcHxwHn7zub4uDDwYeneBEjFyoBUnJJUV7+rcQZlFQYuIrlLKf/WIslp6eEOn5w0rmois4rvTOpeuCd8/lUOifWHC/x0tWozIj+ZYLDpsKydtI1cT3P/zAa1jWjUhs2Dd0y5747+fYifY3Bsy3KeNcejLla9WI6CGP9Ia2Ul4ijMZGWu+3If3dPtylO75N2a2m6omRD3bLI+T3ETVcpfqJ2iCJLsBIrIs7z0FO+IdZNqwJ/xRB+BF6VFxmyvkySJfW+Xky9plU32oUiZFlsXZeb6APWzIikpPbQ4qyEFH3hBcqHAT6oSNidHueAb4hg0DqP2FLCj+9BozkREe0HMidm/wAqAtDXeG6L8A00TI3QuTdIewZxj4dUqL9Erqi+bF8pZ+TdJHEqznuhSXYIxRRPslEouSVkGpsE9OvZhIWVhXv8+PLxXIhkdx+RFLKFX8pEjgWBX5Mv9VS8fzq9Aap+MuyUCdcnlxfafL3+PhcPpgnF5M5TgL+mFT4V1wyge3dH8Aqxy9GkZRZGqkZLkuAIAwy7zTsYrCnSz+XekwfS1Xhbs9Yyr+ayn9XeKgCgnVPevGML4WHiiae7OtkKxjoC3Fk5HMyoTXk+RXmU5EZKjupSWwKBIbjbKdnLYExtus/ncRYO5uJDOZlgn/yZJuYif1N1Kd70534aK2EUQuk428EupHSuBJXSYnNbZWTHq4N7o4l+fE6OxW8mZEvwh3dTfm8Rr2CmEYU2zAo6KdXsV3j/ZgWY4q+EhqsxGSwlprgNAfiklqZgDzNTWuLK+bP2C4FfQO5l510DPvHjr2bWAMgBpbtP3uQ2GVEiV57kdM0C9+5ylPdWnyRhjN9CY9Cw+5+GDbMr/cDj2q+RAlxuIFX7TEbDlbDvm5cMkCb4wprpg5cGWJIYWkwistxfXXCFWnNTUC9X1gG0SsVq81ihYqfZgB6/UxKC67Pj/XyKtvGgYo6E9ZPJ1SiDds3Ggu6JvRIFcHkXgDmz0kcWv+bkmAnxCchvL0gWKHBR7sRxqZ3KRvL1RpPAQ9hqqnBhu2pugCTOukNCsh9q/4DgsWYDPeyWcCxNz/vs1gwK4TC+sCNCPrtAW6zAWCDwW8JvI+32HLBa3+fZ3vLAkIvlGSrBax8Jt8ODwQS7h34g5txbj2QkwRQXiMJFwIer8B5RCGFjGbBYxxfX17KFt8KFfAWHIJ9owqIZn92ZsbPQzULk5Z4qZKAjHJmHs1Ojm6GqQ0xHDi7GJLi2nXblML9vJBCliD8kdV5uZDCmSkAX3SWDzgNyPL6SDRsBIFF5lqgPRwppWMKrpg+OmBVIybRi9RGx0/O33EdwtHjNlgs0eodXy7Gwmtha7sh1iBpzvHg1YhTk+ZrrDMzO3F4VlYbTGBJf2Q0311fIQLR1Gns1HpWGQ12cmsHodf8Sq6uee/c+m8FY6HcAsSXo24SYqPIva70Zn6RNNT2juSiNHgXgpejFaAhzhKDjtOCon1kjN+aJ5RwWL5a4e1068oaHwxxuqMCjsLqRHD+WL2xVd+IUIqiUChmekEd072QGLSdJ7UOJeIY1XAsYu/+WSG6yzh8mcvpweupm6Ad6lhS1DUcBUEGwQXWM3tUR/Jo+F3SxzfTfsL47Puvms2hZkpLrhj8oM851jobL77gdRMvyBbu7eaKwYWXcnQdJ2ouSaHA1yIftAyICrt0/neaf3nRFzj5UyZ+pywcRPT0rCafk07gebkmLM5+mY3sxNIydWPH4y2FWShF87ylsEX+HPA1xi2FWUggJ78zt5W3Yui52YXd2ncWo79mD9mCmZKbHK1jkz8i3s90AHoNxQ+msZ9IfMZfTLXeaLr9Zk5qdRgN2Pb3M1EZuuCSsSj+omzLCx/dfPW5vphXYaxsPZgjweDjC/oN+uzmqxP6+2J5HERSHtVGQ2y/oWdBNGyvU3764evRcPxI2nOQyP3ph6/qMWyKA7NxMgMlOuHDaUFBaim485mJas/liF+cCxyWc51EWxTpFNoqaarEnEqwFUhsnSJyg3oIEWAS6MTonXbcaHda7+xwapJeeuK8jxQBDfOjytJN7cHoqW9m7uYMe9Y/gDnZBy7fnvAnYR5lgWmcDOkkf/3JI5VVKZJBLanz5feyBsCAdMpJ4tXiB1n3TklwmCwHcAyT4ZOHEBFjpj3kwKwbuEfA1lNxKlQgjvFxgnjR0CpvZrtjloO/9E4JZgBcsih2YGwQU7QbldZIGLo5lNzHFnQPEc3XXtGa5fRSZlA70RsxTtjzV5y+ZEHAJo0dlzqOpXfyyAnSrK1Z2i0QfhH/20fzM9m+fZ2giTcfDHwFb6PCeo2K/IYWJ8brMGf2K+ElDq3DUIWSzhbZ/T5ibtAdtgD9KMX2E4x59D/+9PdHM/Tu749G44f1nx9J67NjefxAteoYUyxhKiQcp3F3qOhMnSFmcg9rD9JfYK1HxiPIpPgzA6coss5nc6gM+kwy3QlBGLabw2WM6ChMRakas1HTohfdnjhN4iBWVNZ9d9E6p6trowwcmi2AdTdOfVAbe4toKFEbqyIQx0rPRhnT4pd2Y6/vp4g9BGO5DBo+11LCXYQbnCVHxIf9ytp8CVeOLIZT6ITjPmQmYyW/wP4xrf9HQ7J+W7jI17ZAnByQvTBZbmvoM3V35TMXoHwrth0MJb3Jd0k7YAekDPu/XEuTadgYZ+8dxSE5wTJPuJ5iVBf82gi0aj7xoeEYwdRN4vZn0kjfcemGyHJlG5zTZcJzs8jVl1ffUBU9STrpyPwSmUH9AcFkOacLkUdZ4dTbP0ni2eKtW0hTuw1ph0zgmwuQpNLwRATzU1xsEs8iykVMlDVqmM4nUGzfDiOQRSRb425gPB6nn5SQAOPWjJw5TrWxRmkI0/RoRH6J+ROdDwsbhs8t9oPW3hLqdFtUE6lvftSiXDgE/dSxFXPrW0OhseFLfWc05uLQwgOlvS13acqq+O3WmUJTVeC3Brrn7yZW8YCGuXJUDG1HAJ74AgjQnShH9HOc8BkhVngTAS8QZ9fG8TCMA1aRTwDGkU7ljg6hu/Ihzqo/VXW8wi/nfz0QaziqAJvMcvuKNiI8weBq2DdzzN1dCEX/FDte7qBWo4ferI1qlQ+H9WMfs2cc70qiYb12vKKRJZkgAfWz3NXt7cqwvtOZ4rrKD6rV76GcDxLltHPkRWvAiWeHal/f2n8yojeNR+56qKzibqp7GJL0QcGjH+eCdVjAeiMJdlba4OffvTeCdScYqFZ+fN1+2F0JJmQFzbuxi5rgUtLcOVffQ+AS/F3xXgV3cnI/ovBl6GODG3r0tu8y6nLieiwrI/bKrdAEx0ku0wU4CnV1sgnYcdSvCnxbyIEU0bLEVetomB6njdURZI31+UJk7tFM1ealTqNAV3fH9mZwdzyK6flKFVej1UAWP/kvDkzqHgyRmkq7h5cPOVvqFkr6KiqxmBIrTTjy0XAX02tgKFyG5wRM7RVAAXIq+iiY0JpOsBPeVqUkhAL/hfgLdQCbpPQPgN1u1BlNTf03seZDK+44zIY0SVfqFyof+n4qt53lSLPEztDpjT8c5VHVe1Fw4u8zdDmLCsQHviXj22efcz+l+Jk5s4X2xNKpW3zUfs9P0qsGNuPLi8M6W2twbYDnHfVcnvuCMAa02BXsCyqxmwGRWy+oJ9dnflhTqLUXO70/Mj7cbmBYBZsaALaTNIL2meL8sYWMXfAXtOWkZ/pWWtajT/QnCW7Bwliq3Fbt56uWLxoPNzHsSkTF0AEPNuBX43HUJNTFDsOc5xuRIxnrODOy4fO/iTDsQQaN2MT7gSrgDoJZzcLMDpCaXCmZ+mbY0MAQQKQwotUqYoziWkW/dDAut20me8dL2T7UQ3SYfG05Jeo8csOMeWhe7i6nMHRs1LsPc48/VnGTaya9O3poTxe9kvQgGkCxyzbfm8Wxtmw13XJwAQA9pnzPzgvJGUzA3X8bRoSiu/zpTth0GkSlNUqLW+eMVZa107KVDx/yo+DvqIsO/D5NP9/1XC6Yo1CSuCvcG3xDudAr7r5ujqukzBX0M7G90M33JWRFrjAoqrkUjT1zqVveLWuvXyhHXwdRJBUPPujeQcasqpvN/in4JMie/fsua+VIwACLv6qJwnDgcCuoN7vy3ElGT3/QVDiF2Qs7+NF6vMQ504k7YF1nN4h++cUGGOSXHUxk6LNa5pdgJI4JHvJid3q2WFwyO8SlgE8BfZglEN2DQSTA9+8wm5Yb42aAHnQDtxQPwuuRd1HGwxJ/SJ+nRSReMm0DhQDMzPacpVb6t7vNkMhN1tF40e9QeY8GXrkzWMEkPRDXcbXQCwoOLZ2v9Ud8XnWN9Fa6NVzLLcv4X748c265SeBs/u0LGO6dbCNSDUom2SqA1rfYXqEP4wpSMBwAaoWzrEQSogpSvEHz0rOTpE4e1L27pnhgSpGze0gIZvj2Jph2aMn4epCHQnCKjfcq6agc0sSMOurSZZqU2ILasHVBZtZ6fhimPUVfiUexNr0TS0oeZMNd1LLJ0k7drR5w3zOT0+gicbDRRaJrvFG38JfIh+x404Jn7OVjn1zULxssfM6XePKu9j4AomupUPztMJrkPPXXe7PAVKqtxTle0KCxPpZAVuOuQNyvPREUYf5oC9CNYyJgTspAJrbw8zcveZu/FElhP4s1GgLX9oSN/BR9A48FWA3Ch9J0HhE8MDH8La67cLrLevdo5/OraG2afrE762LfsifuCThoRUjkq70TeuZhTWQKtmYYqyMkEeJITif3/4eXoFMKFKbHiqekdLCyy/vs9VuqhsYZwTCUQ/u/BU+pgN9ioXK05Pv8qYD1v8ioRs+vxKz6X+oSpdmAkg1HLGvV+v/66KRdGsLRNeH+qzMM46LUxeT3OMZ2anV3f1dHvElpTAsvTWe0Szk9RaP8NwS36MouUA19wt917C3AOXebh4Dq4+z7I1DtjlNUFblcAvKE8yAWsifCeMtvEl+7PPBWDgWVn37nQvd5cUVnVwz1oR1ZFTIau7lGoY4fUIBTV52slJGag7Axs69EAjkekwdsvFCNScALEcs7OxbNjZaxFIAteNBasTAXyeRlwC+UeBIPvexoczcKOFKfXTFK+4+XN8+ufD3BAWAhrKhvUgZ3WRUhwytUwCEANS8B40v+yFdblWd0AcctiIl0Vt5k7ZpHZoO3W3apxVQWaIOIslfm2TTYMwjQS2+DnwrfZ5VpDeEDG4zxMT6mSM6FBawdwlWaYS3T1/kZDV6FZAVAJO/kVIgcmjqxkOCo6ljIR3rO660vKi6G3yJNCtMHQgwVr7+PZ3NRU3uNTH3iDhLEWnyJ95JxDcdB2jmwGTjG4OXiL7tTvBR1ODh7q22YF5tZjSUvGCxLtBT0PGf4pIgaaI3ygo3OFED4lfhc78Fkm4V7hwWJ0DnaHYSolG6FBnG6+DmromyJqD2k5ddw4kZgOEsu5pogf+VLzMj0S/7K1xww9Ft/SQpsuJiiv1B/+Vq/5a98pYiQmpQ+TGuSYNlvlEZkyEdyGjODgSLx6XkiDA5Z8uU58BEQsvDpeSA2IQ+fnreUjr8OmfhGz2E9ocn40ZidB77xo6lco4Ek+41UrBzT8EtSwKJ5RDHk5EZcXoI8sefzO+UeXZ+8nMVsJni+hhtuc/HpbZNr8zz9THkiFW9z5COlJyd6bWZKSSXMiXtbwBLw7Gc244Tih5cXC0xgXqjhSakMjc48H58+PxYgMA7SUrwFHsSez2/PNQO0mM8UL0HjZM/nN9R+U0vGD9lW/z8iRTZ9V6ACAA=="),
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
<link rel="icon" href="assets/3e8d99f1a10f369f/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/3e8d99f1a10f369f/app.css">
<script type="module" src="assets/3e8d99f1a10f369f/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header id="bar"></header>
<div id="banner" role="status" hidden></div>
<main id="main" tabindex="-1"><noscript>This page needs JavaScript. The command line does not: <code>controlplane servers</code>.</noscript></main>
<nav id="tabs" aria-label="Views"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="announce" class="hidden" role="status" aria-live="polite"></div>
</body>
</html>
"""#, gzip: "H4sIAAAAAAACA5VTt5rbMAze8xQIM+ZsxelF17cs6dlhErKQo0h9JNzePqBKel1c/oYm1bddtHLsCVrp/NmtunyBx7A5NRRMAQidfnUkCLbFlElOzVaaxVMzwwE7OjU7pn0fkxiwMQgFle3ZSXvqaMeWFsOfE+DAwugX2aKn09UJzL5Fw3Jq447SD8E2+phU31JH34R73rQCDtPND/oU11HyN8oQOTg6FJmweDq7ViZFD691UKqrAVTSc7iBRP7UsHoNtImaU4M5k+TqAT11z541K1zdax48ftZUDe6KbJl3GwNlhWrrcEOVAncPnTffJWY5esotkfwtF/t+aXMu9mwT9zKFd9FtPRnIyf7Z/Em9dTV6NaSaLriO7qhfCNarWzu64X7u5U6HrNd+pxBIBGlp3l5d4fQQUAJ2p2aNqcSPiFKOdxMeAiUDulcq46Jss8azcxRUrzIVlzKDeqgHguvhMqdmsdLQEKem37ecodddQiByGV7iDt8N1BLeD711HQYHngOBi5QhRHkOtY2Ozux43L7cFjKlHaVcVwO1rKu5hrZUetCeAo4DaDPaMCbGhcd1udlHpv2wS5V8M6lEzJJ/nHQ08k6hPnoWMsPU3xoxhLgNlsx8gnE7/5FUTUeshrf1MzeKbxa9AwAA"),
    ]
}
