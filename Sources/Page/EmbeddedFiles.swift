// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "d4303b783b460fb7"

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
        "js/classify.js": "dd212973e30be6bd",
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
        "js/view/timeline.js": "cad48221729ad682",
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
"""#, gzip: "H4sIAAAAAAACA7Ra6XbjtpL+r6dAeLKQCUVLlqy21XGc3peTXs51993cnhgiYZExRXBAyGpdRefMM8z6QPMm8yRTVQAJUra7e5abRSSAQq0fCgXQsSwqzRa/Xkq14JodM98P2PFPbNMzI4UsBPR6//VP/+Ld710ui1hnsmAL6F77icxzrqoAqLNLVjfZ8TErlnnOfv+dvV4uZkJFWfWav27IA6aEXqqCmN+3gqrsbyjoFddpxGdVQ1yPJ9k808DbEP50zI6OjqKjowN2wgZsyvbvkwpmEHq+/dYQ/sgG0WBw0Ii0bLEfZno/sf7XQDD0gIX3IzPvtUgtPmorMNLyFxnzXJxqlRVz3xNF//2pF7INW2RFtlgunipOrnlMek6tviFb8I93D7Mt2Gc1u/h6s6Ncn7Tytl9/vUFVthf3e1urWuNqxhdyWWgMmW9eG/efmMfUkkSLLFaynrjHhmLSOFdxDc53XH+6GcwTA4Up6tmN/nYvvQha2IhRWiJXhV8JYJ80+DDNhuWtMFilMm9wAL7zB6F5v8ylVA3HwISbqBEMo8lg0PCrSl6YoY53HRs7b49NBsF2+vXGBNX2foO9UcmTU82V9vdD5g28gJzvbEQRf1/zLARXEtckD9myyPSDkM3M28OAgjRjJ2gZ37KvN0SAL7O69XB7waY74xcdz/2ItjLnIurdsupil8hRgUb+7Z4ER8FagDXh/AhdldeVaEP12bDgutpR43Ay/rwixB7kpl7Hs01wabytMOr3aZYol6iTO3gago7woAMXPpc+1yFAYWXRAs1PAqUBE/NhEuszrlHAcDAY3G+jDdzikpv327LSKMTr0uyG+RbEQdBRy4udiWjRZ6a24nUrB3TO51mQnC1LLYvPUCNPJE+I3KVFWLUMnYqbDi4Qu7BNx41F7fYWvkZPn3mnS8Sv90rS491S4ONPIqFWusTHU5Xh45Rr77yeD/lQp4bDS14QlZgRI67w8aBUprXGx0sUgo+cxpZz4idKfLyJNT5ey2t8PBYxCnGZNZfxFQFplen0tIHIJc8r8YXASkyqL8SKPYZXIO8kSXCRjyTRXOjncqkqP8AU2el/lRVLLWgEUobTBJPRDqkdQdILs5l18+hCLkShm7XxfzDB5ksJsWyPIdcmTFlSZPNUw7i8BHg4KnmJyj4FgX8RXPmwhE3PKwysaxJtEODru2wh/IYzX5FUwqqC7S/x/VoYuSKABdx0kI5BYGGM/9gMabiA5fVycRG3FE11hKQBLK577YWFMD5DcUbXtR+cY+JveGzdwkKqrskkmFTb6T+xrJHDDjs23Rm7yXYn3paWbb4EjY4fjZEEWmrWSheg8x0xJVeV8LFoqiH1lWlY1gitJnaIBxQQuVlOiU4Bi5q7qkq7vJNjbYiQwNWIHCyeAWQ9arKTEwB/EClR5jwW/t6HZDPe9j8kHxL6eYc/0+bHP5l+iD4kPwQnf92bh6zSfFECr3q5tLSlocBIa+BYChWLAu265vlS4Eyf3m6t5hxqDRH4+ZtOQbcQC6nW/kLM+WytRV3wuI5PrtZ51lAxNwO3sv2xQbWjwGr9yO1nXeWc/C179bCzSbQ5DLF2bjoiLZ9mH0XiDwOw1nEDoY7bs4dd+GjFi+pSKL9j7udNxRLLbAMP9ypM4Ff2+co+n8ETM3oudB0aRmxDmgst2N1XaZYLGzCsbXHPx/MMUuCODPrYyXtm8L4Z+gFa99m25RaiQpe4+Sdm6p1usQiw9WJ1hr/n7ZNHbM4YzG6qIQP78ZRTYAIEmdDcVheIfGwZojtOTyjGUlD2GYJ2BpXIDoVaBJVLEsgXIMnQI3/Tw06cHFxlwy37z/8AvjhGGcoJMKeqR2/fg5R87eEYiGsjncdaqrvzhg029mM38fRAR61k3oeFXQivIa37melv0IoTXRr4B1/LK1H8vqzApuleiEnC+boShRZFjCjBaWizzSbUPhucg2ffl7DcH/EKEiT7wbCv8iwWJrTIz9lHMX5f2ihbEy1K2tvOsMkkcoW+QwR9/3279qXXXM6HA8vMpcyzYciG0UHI9uE/fI5CNg4ZvExCdghjoPaClz74Ei3Cx/dGUBBdZkXiBgj+hj2FdlATooustI25iwjrw2tIh9nQnUJDOqyFWCmGZj8NbR6FORwmUiINWzk8rBNoaFNf2GQEyzdETIYGLmETprD2L9uCgoHvCo9feZndvFvZuABvYbS+hIFZOa8q9lbJWS4WDCIqsLp6opRU9WS1RNmY/vUSFNaZzgXYIzTP8pAJJKXEVS3BFt/044UMEYJib2a/iVhHICebF75OM2CyYbeym7Kd6TX/qX1ibDZbtiXkzoVmeVZgedgYasmOmZUKVqtMVCQ2MoMOPqYd5aKY65Sd2DYhxj+7zESehITyc/Rl40EfkgANRlWZZ9r3Ig/qfVn6zZ77IM9971fMwowyj71TCXCVnJEmxsxztMJtBuD+EnS2wfBJG8zAlBxMk2VgJAcl5GUdNOCqUyVXRnvMyiamD96+2Inghs04wo/yACBIXEIuSNgWZdwepDvoQQg63y9hZYZMlqg8QqBe02RizNELz568Az8YQgCsgFUnEjcHOZWyqlnNZIK5fbP9DNe3b04dW5zU5ZiIXGjxJeo9fvLLk3dPPqchr9ZFzGjGQuhUJl3RG4ZO43nYOkqPBiHLqjelKOyhyfoRmySfGgDcLdnrAJwKnghCsJ1OgJ+CkAdLEK2yv3FUDMqph4IroRBdyAo2oK3ZL8iJXx0fO2uCmuuZ90giiHX/3boU3jlI8XgJKI6J6d5vlSyaO8k8W1Cd8GAmlT4lCyMNSUsudXM+/p6qgsCUGZC3KGFqtQZzTAvm8xUHPpdCxykuHbIegbWFTLV3PdzDY5xOtxchTLLurfU1Hp5aXLRNYiet9yl7efrmdVTRlp9drskFQQgRi1MxZV4h+xUsAOGFPROpqY0YcGlbB6WAf2ZjSebjyp+at7BHSQd4gh2sWZzkcTPlJOLISyTdBdkzDTx31Cu7N6CDt3WYZ2XV07HMeJcK1tnVWZIlrJC1k+lUnhUQfBuJLasiOvbenBnzAifOBOAfHZJEXi9o3+/GS9yimkgBVeIbMfYsaBqRvKp37WZSs3kby4BH2047z6b6ZtJJRLkdc3mH4h1kyTaV3WJcj03gTis3l9AxHgyx+vzKrBx8tUvuuLvoAtOyCc23ygd1qGwbXVSv/SZFt53DNnfosT8Y33b+w73EudlOwz7cvu86OdJisl0G5u2zI6sBubG63+1+RJwmDnQJJHGpwXIBXOiVECYrspLPBWiWMH0DRoYbwBNgh2cP2ukiU0O6SzGlWxWkKGKZiPd/ePFILkpZQAh3jrybWtewu/eFuHuFxO5mgZPIxc0Cp7qev+bmUOylWpfTvb3VahWtRpFU8719SFJ7QNL5rsSvhC9yYcozrrXKZks6H8VplidKFBhgqJOYb0Sc0anAFInnTF7ulhiOhalSgm7V2/pUVXc012no6axY2oIf5WDUlK7+BMvc9yApAzOra8ST5Mk1vPySVVoUQll6KsT3A6sg+EsAa1bzsweIqvIC1rYJsF4KpXEDLW61ynBz0iu9zkGawFDRTL/DYlcuoqUmoAA1nMid5/XFgZnmpAj9oHan3/K7WcoKXvCSg01NL2GwcU8Jaz/xoyiq4wjnCK79FwVsFpleY+Wfa3AbDSOGzMtXJj6YNWxHEx8HWCvEZc+ObbiVG42mbIg4EvGVSOg9ySo+y6mBiLZ7vTtrtvHXUh0xbpBaJ8EoVoJr8cQoQrODO+DrvmdeO0G7zAFeME6fF6lunDIK27ZL6VjR2ruFCZ582lw8IPXuYqPEgqurOziVX8ym+j/77/WpX2eOkH3al+6DnNC4U7nc0T7E207AmKr0I5x9EhUyEVhvEXhHCLCaiti/huHmEIIkw7uZRQnXHJFphd5FYcaxXrGr0THDAVsFNowwKd2t009Go9sYWDndY0x78TovtVbxrYkROjt6przqpoBWEgL8yGuxM4yV+g1r50LvkJHR9nbIJrfPpp3ORYl+niUJFfLOuKzCToO3XTtogKQ6qp1BN3TfZQdIU3lHyC6u7UB96nxkx74g9fW+OPf1gjb0sfynLyhVKleFO7Rkldy5Wo+0fHH6xrrZ5U9Y3siDVngCpNiY4nR7EUDvbFsL2Llpp2pNLYuQYQWF4nOhSSmF95mNFPQAxa2y8YhzwdU7e3YhekCLnYcRtUO2pgAJLQ5WGAamfRWUhphX8WcR2nwGWod1dgg7qyB0sAkpriFJD61NN2ucDF9uvcbBA6Mpgtw5rRDQR+E05GeV7+GZyriZbYPzNqZE8ilqox8k3nipAECw0nOpYKjSSl6Zw1QhvDbPOFPgX1RW4XWXEsQVmJoBk80/TvE+Ll7TQxGWkZRtXTKXeYaabb5QgWZeykuz9fZmywoEWKuMdP8gNJyD87BHF2oAyBs00UFAKhn3+N6rQ3b4R7hQfAAjDP8fsCH8O4r24bwb3furF/jI70qUespak4ZAOhzBD/z/x8N4gDP6+9EIeIz7yGcSHTwaR4dINGb7SD0EnvAC8mAOMA57y+KqAPDvKjlBP3rGC/2Eg9lK8bUHDtkHXsPoEINCViAgQJ0JdE+iER9GE4b/GxtQG1Az7kcH0agf3Ysm8MNAC1R/eB0NrW1Uf6KvnH1W4xE7zPtH7MCqW2lZlm2nOg32o3sHDH9S8NrBNf48xyb6b8fhEzZJx9fj55Pat2DnEgqmNtddR8N/4+dDy6wD4ilDosk1uBSJwTloWAtD11z5/X7MVRIQlq0ZAmZa3UdsBFqDzs9HxkzBVZw2w0PU4B4fw++4xgc4ZeB6qA96XqHZzPyM4T9itnTh7dn47keHLny1kdc2MKNoRK8o9TDFN+yyr4gl+D+PjqIjVOwewx/b3I8mNNin5hgm4aBpoud6YPtCysJZNmJHDvnWjglimrdXw4D6JhYEcS4r0bAYs3EOKwiEMxAMb0iCy70xGgJjLugBUeaKPv54W9ZwKWOKGCX/mESxDVAsVtitkB0alYAtuAzDgIJXXDnrDhkMje0yTfvD0V8RKODokQHKAQAFJ814i/EQF7Ix/TDHyZYz3vm3jJ7kYDgb902IU7wibskd0rIHRvdMZujvs4M+qrv/iBYVBgZ+MA/cq32KOuxkgR2MjDHR5HZR26UTy3LdCLYxSw+vD9P+4V9fAeEALQdL+4cpSENRl7kQupkCMUHwD6/H4KDhX6l91GoDwzQawmM4hKeJbSGcSBAx+uPRK/AqvkzAffg8RMhijxHJc6F05bwHzP4I64mNLeIO2eB6nA8x41LWANUn6EFAcAoJj1jEOrvOtBNsVsco3we/op0MXlKSVgmNyaxyNqLnUtBtSC8j6MDopxYGOHSEbrgeGTsG18Sn2XUyeLBjKmotbvF6Aa8w7cHlImNZv/42CGVkJlYPJeyCHpk3gf+AepUlOp3CO9544l9smHdMdHajc0lrd0Ns9gJi4k3RT64TzYx5idsDfSnyukO/yazojHGV8b6pRrEfj9gemBva7dUc1v2gfXWDLrhZueCdza2VCxVKWDLZAihtaqUbJY370qa47n6xchQo3g7ha9UqU6Hk0rLwcz4TOeYRWcR5hh/jtP0TY/TqejGTMAogcjf09ptTteB57nphvSlRaXdV36pmjSjKVnpdQpRcTw0E00H39IXYfr0x3E+YZ+R49o+VQqemVcPDo1wfFISIwG9LkbBH6iMXtN03rYA+QaNv0XIcdOdy19+QuUMNLoqrh0bNY1b7LVXisj6Tc3cmdyYaEra1fBsQaD63B8O77gaAwsN5SNM9Ws/xRFNZFexHGDqHy0oU5KKUF3Phjh5zgHAJ4m7eY3g1N+hUMhcId55kkmY0mCdJ4GB6unKUDiDtv2pB0Po0tVHLfiiEqLY/E3ZA0dsFRVuRRgd7UQRa2AMTwfTYSg+AO59lRSIgfXRG7B+k94dhj7DjtosN6e/ThVzjNNvcIvWVWJvdS+BVYucmVYuSyvAHSsnVH2xWCk3zF3GpUSDbntHECPic28trnFhfXt/vmeFS0fOxuOTLXLs8QQdWkGI9SR/jX6CF6E+dCmV8Sa9oL9rdTD4r0Nlu9plv2P1AusPD9tv7i4B9s9MDGpN7kE/bP6bdoyhH/7gUan0qckHfTr2zdqSOMT+ee3CelvGyQrPAqTWeg8CyN6B1KZP4dv9GLeO5nPub/67uz9bjuJI1UfA+nsLpmbs6XHIEQYoaMigJH0WlKlWl6YjS1qlCooAAECCjCCKwEYGUsLmjv/MMPb5BX5+7c1/9JudJ2v7fbJnb8uUBgMrc3X1yIMLXPNiyZctGPfGOlCKeUhHjTMsHOeFSuJx8vjpji9ehMbZKwUzJWbOsDih5JcunXgNT5bP6idAxfv0ldG9O//iWimHyTqHeHQFAx9jYWCfHCZ8YNrZkR8qY45T/CvcJo1nIGxpaq3ZkVtfHbxYYjoM2Xv6BkWoNpoQw0uPlbzphXd846yNNStj4KEMD0soxXlQ2U5wUaQQXD5tQ4eS0smY5NB1lOEbDcI+mBD2lEe1AvumXUETUEcvOTl/OiSYjjnckjzqvHrPG4jSOWX8KsXKv66mWs7O4KNBh/RwUvSTniAVLOyGxP258ZDUTagF8myRg1kC3aRMIYjyjAkfbepwtl2tM9Z5j1oS7Rldcfwox1MyCDoVevTpRjF2z9wxyRzzIufiPrCE/g4qeQOzgdYq+M5xBLZBJmGBlwwbrRKtOBLb+LDLZpIeEvx1Aq6QDo7AldHYhM1zQruJEPQ0YoFQICzEktOZllvbF0vmmoOhqX7+FJ74SceBBw3sOuRhif02R3gyOkdTTfWfqghZeJWFAuTAdjGZMrhSCGRC2fgGiFPnEWANyZBVl7omGrbCvhTymqF4THZETiwx3QEir23BjslU98MIteTmnmh46biIkapuOpnEqkpAKRbU7XBjfikr0ue1ecf2QFiSbX+6dPRuv3y3oL7tZpKtrm7Cc0vX8DRRgfBD91icojmZ9wUpMmp9bVvCbg1/VxnoivOAXFgl/R0Bwo+0HO2sHFfyos/oEqFrVmiNRbJmkjAvyx9eeZfRUVBtgGCbk5DOTnIYeRMYL5a6xJHHkqBmx5KsrIL6SriFUCUh8gReW0HTPzxey8D/Kgo9vhwZtiI+6isA0WZ6dyUvpF6Skd2KW8xcmKdioePZcyDTVkXXrL+Gh6O+FzPdCBsf2qh32hL9SQEX6V+zAMppmc/nbUWxb+GTaNEvLBGQL31Tv28DkxyciMGIPOi5ZZB+E94FGdqyK/HiCZe+190Q71pXMJTN6VYnGgGgqqMUM36s9G4n+QX2AOUDSLvfdKju2cql2ZzU8RzQRBycik/uOiSgNg9KKPWxyKS9wEcWACJfCGHFLrL6t/OpEzgjMeDgoL9tDX1uxI+h9dlUS/PrW3X6F+a0VzRhQa8I3yfdn42ES1JC5vxNUBeHPK2FLzGvQfL2cn2bHNYSAW14OYYuG2uXz5EtM8ZY2MOr98QxQ+gjPAvlMTwJdwtub//nyXo3vCPvq/dD2LT1pU+A9Q51i9pJqeJJFZTPfxbuBxgvfDTHFJvsOx2slmigsZytV3AFCFGy2hLxTVYTt4g6skRwPOmTIKTOw+OLma+Hhs9FVd2T1wQPq8YhZf3xrXYBa08vfGSUFDYKxJdoB42vQnGNVfX7UP0sGUTq5Lvq6ae0VUv/L9WK+rst7hA35wefk7SJBf6GXv4vW/nKxerNYrcr+vfchchsjwDr7GPBGdpsO5rgc2EX5sOlgVlAZCJitkIXGEXTbDgX5Q9iKTLkk8v2xfsHILPCVIGABR8met7JNVzOwsXjtuebIHHCWX7eomN4DqgtaZPMNhTL+EAIw+OuHsKQF2W1t3TeNDyBynkBV/ARidIxmV6BIfgXJFGWsrmwiT4fzVRr++sq7ZjqpH/zSfK3RqWAJq7baAxQKl55M3eW5TKKahiaaJheYY1g+fQejHU23BVhj2BlRjjRJ4HSaRgth1l4IM/TB0hLfqqEdpslAclRwtnh5fTVX7ly3OMeLl0okCv525in4vePALkYpy2xBu0x1g7TFuh0kuvSAdAzGNjQi58HhTLnFX7Ep8p7VZkcWWc7FepqGXb/AJ8c4+9v8NKTjU6yjqiTLRJlfBQvFQr/wmybPDSj6qJggWPlbDCF1aT2kRvgoX64FU8KoY7UOgLXCo4GvoTg5RT6uaYRDiEyUaJ5mySxutZR6kdyxDUKdJ7DHvQkHACpaRzJhmQZigYW8hVF2IZeBaoS+lI1otKmRziRvi2mxLXxDZOXZ0s6hKMYdvhLDXrWbAitf6/fzmw3VBirFXALJ2Aih4IS6PaooBxEOh+SI4dLf5leChHSfbDNGNlBdahUZpHFqWtdRK9z4G+H9DGfjqtE+VrX1q5/1RgdwPL9Zmm6sKcIfBWQ3f3O5vgmM74LhxgKR720g8FouYmWV8cWrdUtWSSrn9wfUHVxYU1wq3yxneHewv2dQFZicXS3fCITqVTDVzpA7TqhsIZfKKJ5ZvcDaIB9owd1vnVHfGguz5YOzVVqhJd5vO5za2iFqs4PahoPT6uq1vhgDdk2r10NipVxvmCrDbWWfJEtoEfXUy78qpU2lLMlzfHqcmBVBH14ESgcYl2DTtoJ0Ru0RDY7EuAGlkTsRWmgieigbSUO5zVGfuwTNQyzDWO7zFqwmtwyUhImo8T/D41ESjSSjQvdJYmXAxJAa3UA6lXK0TyeEILu2O46ucemNRVNtTMtcOUl4LHsRVEGJgoU0ZKtECoy/XR3+garlNzrkyGmaQAY5hoXU4BBH2RBzBUMBBV0jt+1xeMDoq02QLChf7OnIv51P5hfF4CKX6vQ02ogrLmt7ny2ofsGqQvPoHKiDOvZAYufyVBJTQTkDk9rna6sPQbMJB2zgEdGcnUl3IPRlCvqxshN8fZ5jHM0kDtDfeuMTC/xtbqRztcEygNQ6X8TqLOJkJ7+UhllcnC1rYEuKQ4groWRRN9tI86hESOL4VND1BdG17kcSWeIZuMSCCnX6pmXRuttdWt2R1BjJGC6vhWIfuYgNPeFRdL1enoi5gWARpModUsMsU8gZUxbRdzn2rmOp1Qp3Kc36t1SIy9ibvwpyEUdkY6pdoNk9X4EC4gnQyeKgbUYZbYdZ51vGFuoB7jXuUBbfVPoEgm2FZ2oPoPPYQBN1Fc1YzbBLi+PTBiDiMg8pIXJIYk41hHZpj+pGrm4BG21b3fZVzV6j8SrmNSjWZ5dRm0+6+nV5BaHLF7jtFBb5tOLX9dVLaVGKPak2nX7fIYYSqj639ArpXRupeGgH2vlBA89b+Bkpsa4ViVUfo6qqBHq9r08p1lvD68syVEexWPcD1HWVu67+C0vqaqZCsfaHWltp11hbk2JtppS1Xd0uVob+8bH8k7VgBWMDu979/DQ2oCmhc0/wqh+hqivVBIDT+5NkvP6cMFMYiw4je1WWEzYlYhsMxppoq9fCsUqXKn4Tnelm0HDMGpydLi9xmtIdaNt4fSHOAmaC0uun21qwBkQWstZXbb8Ny7lHG7BYlM40k6pA/baAq8CMu1qsXhfN2T7lLc7W1h7v4dAgL9/kOcCXeB/NHUywhH77wCz17Ex2KF9U7JR37jtddP4AuXLFXQCm4i69uvH2zDuPyfpV5OEQIcyI2UpyKKc6cDoNDUwr5VF1i9+qQfuKonNvIrIxC38npasTXdjtswAn8wFH6cvZ4UCyzWI7LDgB6taVssHqWoWhB4t2LGrImZCSwJtKf4jPtfW4n20+kLSE8m9Ou+098l4rPoeIzGMbcojmV7Rcl95FZSlk6frT/1I1kBF9L3HC+zWeTrhuYecNK8DT+mCyED7XtZiYhPVouABcft+1PZtN9blBhc8AEFZ5i3EaXnlyfCNTCIvkOdaqD7LYFQ658w2Dz0qfyWxIizOh2Tzla3RVzc7WtMbG3ZbABRUP7al42Pk/Q/LRMDw4CqsGnXhUll9N3tubVg+FKPCUbeObVnik3gaZofm/jvf/m+iQvjcWFxb/hry/Nn/suQrBUXvReQuJxzZ3k9A/08Ej0cQajYgai/Ic5ESGWHJ0YJP8TOEkrrLN1u3UhOtlPLuyaMr00rZDUviWfUuFkYeS6M+NOlURK7paVF96Wiy50wOn4tcF31HpJjqZCfe8zgiXeurTNTne2Kezo8uhzW319PioDVWKMThdOIINwXwKbP/mcvxISrK/h9pg48zxGbza1OQ+TVmEbk/3gvdNJNIFzO50d1dKKotdT+lKYFKRq49JN3VzhJt/o0ug15/P3LmIxYU68mv/NpSYY/Ph8orfiSkjHhaxbk4GSLtbr2Q8grJrGG05uYePSDQ4Qa4L73C3Z1tA0HpoyVzQR74Jl9dX8qZJu+BLzzrOdfX17BDJtOr3CoD1Zl9ezW+sUadyfQMNMAW3rSoS3OgAzTt5UTYfhizG4ta0nZa9/rirKd39eodeTjEwsr1PpyocSuwKzzbZyhy6d7c4tN3Bac+wAcTahf/LcoAoXLgStHdmXH4ntIcXqByFE+th9eG2wd6iAoY387Uvhr8DvIM7p5nPw+uzyVMVYt67qXjMIxgfLc/SDWiJdrxSkW6ZNk7zkwDTDnF/RCTqGguPWi3QaVpczOenK1jVnsJ6d4geHXX0KICXhJon+flA6hdLwXcy5pJ6R+54ZOlrs+HV6SjFtm9a+t5gJG5ytNGM4nUHlPn99fr7M+z74ANl62tk6zvET0g+VYdFb4KQ5WS4NxIWy4vysyhTkCmeoiVveQdZWkSI+V7mi1FiWMVgmVxKip8uTtbbKYd3vOOP5ycwzJTCgdjJiJmn9yZI7n/jvzPhEghgn5YTuR053c/JiOpADpgF7tELpWfX7oHT+jUdAhLV53M8xrlSggz1ejhqRyAqp92wRpT82GpuJkcjaf3PMpYb878DNihF77qO3iG+vLdpQimDJNVGcAr8kRR4ZyLDKekLR3Bpsl9H2t4QOz+NOmjhDsU5OMJ54xTzaTlW9lNQdlS/sCbIJK7mvVXQane0bgIfB+lXqguqM8Z+5xiDLI3iJAJNf40lq36VudryS+8tk5bX56d80MT9x7q/7/28Zwuv/ob8FPtUlVWXr9vgzCo4g0qeqzZ/5yXvvc94ERnzKe6sX9lO9Fmh7cu+KW5G76ZkkWxvJfJirV7rzK620srkq7RAOG3EOm33MGp7iLLNL5E2ocEB2Rl2ftCg/G6BGbnFzjuObGOwlZ15zIpS1iv6THVmxWDzuVgDaVHukNcRexb8ZUh+b+Etvy2FeH0JnGMuE8HhVNjVEJ0dfIX3tbTyIIn1HLXi4lVQtawC68L7pTSuphNPVXk7F/zpkNI+oazIHsZaEF+yOxP3madyx1odN6oozQasKkqcMtyupfHQIHFa9fgnxbvptim03QSIZmWU0AKa+srs6ei3T2t4Uu62r5hWQ7MHd/imvtj4/94GShnDdL6DUTioPKpWp0tAsDlG/EjnTb97Z8pJWNN10+3HqL8huAIulsKeEYnhVcckxh2mKndJ9mRZ38niO4j6xKb8q1PwxbLZTvVPlgXB32bkS8lVCj3I8ngnas3x7rtagqovhzaZywb7m9cdO5gAiocrWlvsf1K9Rzf+0twnFVQ3xNVxW+0/ftKlP4LHVaZ+IIlwf47UD5CqhT/2ZBQWF2ivmYzPnG16oGxmH4LqOq2oPQnRXV/x4gedA9xsUY6ntZK1oJ3OnsWgCnnZmvqP8lMcrcq0JRUvVu7ExmftCF+hgONUOSkbzuWk8sJKiiAfYg3ImhO+j6jaQWJ2LQgC7lFOZREqaUu0NLCepdQ0mohRuUkPFbzrnV4L0TxeXcNBSmIOXkO12zELygf1m70KIS0wD5fwO1XKNqOTJNzyaal5mlZwUuwnag83fCjAK2McWmmTsk/dSOFkiyVzV8t9ES2r78n9ERV5XAr79VoP69q1kKi3xGtaiR5qF1VB46nZyDnh4cZfVbEQd41NO3pHEXD9FaQ2CaR+R/0fFTJMqWB23qA1BRdp7SDZQIH4YrsdONfUSJnmOLCIIKI+7McRUB04knPXUY6sMmk57s8Cc3n7e52LIb+BBJxyZ6S566Hs3hg5WjfXht+Kx080FdCSoh3FTY6vB4GvBDqg8Yi8AYF3QF4FrodXiZdpeYVaUjl2v/Rs9A08FSSj1OF70hpxROuKGEBbJ3O3yPI9dneut2N3a1cpkbzJTe63U5eg8VsjTzZDsJR4fSIYFJcBL2zBDnzymm4PmzBtm7Fr8DXBQb02s30ZfC2tSQMCqiXmmu2yLAuqelD6SE+K8EEF1Tq6oNJfn0Z0ZWnvwy/orjdkvjK1oDpvRLHWCrPs00C4rOQVIrfB4Ab4pB+m5Y+rr3mHi9PVlJ3yIpJuAUtBLy34ZHIqElUePd7l1tkQ3JBvnEblFp6oyGskaFVZVmPrJju9ohdgDGSfhcPxwUvfKpjzVw8ipV3tFVCj6ZacleXr17IdfkK3fSiyczIMS9qwzUG3dUhF7Mnun8y3agVfqclldt3a9F3nLder5k2S0TzorsQ6zkRD+e/9laJYyKGFghOmxp0e8+i0KijPmY8GBGxpomyqTePNvZQhvzSDH3MfZzacD6CALO01PR/7E2nHq6OrwdpW2QtChxhXCPv7R1MP2qitpbEHnCjwzIIqAJPgO4x3eQZuy4rOlIXn5Vf/evlyDvtWt+UOai7OOj8FNF0FgiIfTXhTj/dHpplnKnVSruNOPFfbNVBlwghd8eqYX81W0Cz72/L8Gnw4MFymFpNipTNryIZovWXV34vNvpGTNE+qPpir0S7cErmjGBNgCUbKj9cXPyxPk1BihUVR8Te6GB24cfoI2+4zpMKek1Cjo28AE8JKalkXjbwBOIgUH38wfFZXrLgLL1EKYgGGVWexKt5RY0SWu9k0R42dtRYu+LXB4M/yMYBAqbU8b0fyVB1duVtgWvqshgkkwFIdHRM8yAGqJJu2EiErbYr1u8f7j3Ox14Kmui839ugO6JWB5xSAHTMChuEHuwFW3Up/0gzdDqgT19MOYXAQ+klcT89Su9K4nIVFfYHKkldHMa+DzySjA+56jAO9WY1q83uIlKkv/unVzSG3zN42tN9OmLe7kYkwgSwTG8G5bfJ0Um+vfbmGVyGZa8OdJL3cldwaETcGfVux9wqmcjpgad5B0LvcU2jEE0OASswD62oIQL18kH2l4fDKkodBOyrhVvfCa8sF25theZMM3ZIjvSaf6y0rIxvmhvwKEDcuK9tzTiuD/PyaQtEII5k+HOjBnCBITV9VrcbxfTpMwpYksIGAbw1nd0jqtWPd5CSpPgTiyO1uUPJ/69n1GpNKHpRJzO6Vh7HtYs3p8EgP3HJ+rYVH8D3uJSd6/X7qwUK1t915DGm+vHiHLsPF1oN2OXkRjB6UPaqWeJpJGmNqe3Qw/KyhVDvDJXdhjvvDBpquHQ5KMCiBOIlYB0EBzSksxGqGtnPy8GpezGsrLqh/1MLxwN95TIdP+9aluEpdOPawFvui81ul41bHxePbLjz0tn2tth8GWwivNHwmXJt6G7EWqbPtxFlNsSaNP2TQM2XxVFBrW5N8akNUhUjFAUqUhpvIWTqQjei5NfKj4JMYPA5+iPuwA1ngEOS8md18A6TpLPB3VW8oN7BUp7MSt8raZ3KALtdbmJXE5GItCu8bg5v8DNO7dYvZRNjPHi1axktR5QpgW77FeRPJhkgnQdHlWdT2tHTT7ETF7hrQAKrVrDKIkdeDXChzEbVwA3hntzC0Y6Q4OKq4WV7bohBecPmbjJsa33WiS/H3a0lEn77mC5Q9g89jG8YFJM1+rUjXMgAMgwoFtejgCch1Q8HilAxFLiFRvY5rgLHoZMf5Wl5jL1/pISBkC4D72dATMUXJVzNc8vZwmdTNXWQ2d7p2RPXuMrIZG2jSJCacFQ/YW0s6xPoeYsGN+mPgpVvkaFhg08UBmCg+2spzu5oLrlzlpO4/SMrks7t9rNcX2WjbyoVL/wjJjg8B/IP+JeZu1sF2iEsQKepES3u0j8RQHg9iEQ8J7TEmHzed1FtDB29BLBdst25RDGpudB0o6UI219b7HbIOuJSHDO0OxBXCgBRzeONq37Baqzv3lm5plmYRbcysY4VfWpVxVHeXHESgX0fskZOmGRY9X0Ys+s6CBwvk/FQUh98IwWB4CafRxu3CjK24x2Yz0Pg3yHF8DUQJhXjHi/oo4FWv3wKjGY6pDMfQEcBtgo5BCCzWudqzDc3jnaYNInA9WylkV+8BfvWVmwUAHuqqGeQ5Pn6s0cQcpOs/w0kMLw9Nw76+GdwAWJ7+3Qx+aDlfylHB0vGtAhu04bXavKsUwHFZxiQeahurnl2Fbn/7rDoTOOGiCbdwsTyFh4OFSOB4ld52QWYEQE1mtMygoLFUUnwree4g9iUxd6TOiVgGgW4Q599mWr5nT8XPBvKOttHXbBfDHCawwyiu5hieuhQcprl1dtvpMaOc35ncJgfEaW3QbLoKONkFebFy/qhNDkDwE5gDHgoP154MINHcOYW9CGbJhTky21+ITsp2mhvJX9z85/lNeDOJI6nMml9ILkj951c4NnwruTKRae8hjZpTA881Z0exQXdSRWs/L6VpuaJpM6Th9OgTyJrypi7VIHLoXZfpaIAzc9CvLAiWByoWKbwT5lTA3Xw1uhak3M0x1ulpcFetAMZzpNDFQ8RaKnV6W5Ul7aLFz240Wp2767e+zrDcOaxS2LS0x9vWH/kybIlgatsggUKBmuvWr1jpRYaBUfleMcX2SUaSN/C4enWv2h8/1tpq8dbfVLb5I/FY5ekYlqtDdKpVMcbbA4JoYG1aU6Y18L//L/+v0EYcnUMRAOSgsQXe0toLYzfE9zp++lCs1PLSOlR0nveItNRd65jHOt72AEa62c1Go09fMI7CO/XBGc8ibVYgsrywRSSQ35Ey9g1yUJudAj48mCAB2kWQAbxBC/lkHCB9oHx6GKDwh71GhL3tK6hvLA7Q383KQNjasCJ8VnHUrtdhtsQuieeAw/dbB9MAYG7DqwIi22tfVRuTTyFfQe/f0XBr+GbAw8Erae7weHY1qBrbC1Zwd7wCj8o97NtA4jZcs6ePUpI783z0p12oSSzx+/ETacfSP5SikbkJ8nIMFTaZk+paWauOQiEkXVkwrm9FlNOYloINVJ2QryqqzaOhporZuKfUW5l5rGJBrZT3IV2gJzj2A+JH1PRYXcMIIpFJbEveWdgCqTbhN1Qi3CvVLjNEDKLttWgdgFM4qWQpjc0llqqlUFnbholiIzIVIYJw5o/VPbTmwcRLf9G8ZzbhUD+VbB0z/NuL3oM/JTGFlcqwXeKly7/HNJeeMW0HcvopMjp1POxUKIr2rCU7WCiSUtidXVn4rVwRW1awmUPhjfmgPvIlZmaUnmNNgvTcVwii8mrT91zrcIPRUubKo7lgC/uoLCOKrmTbKsyGkz+IUUKY2xLSpvxXG9Xob60BVlA9yY6gxRJhG1qP2SBWCqAdAlesLOeFYIKE0kbb3Geqw+5BDok+ehul1vFBKhrhv3421d/bFzdfCsYGyrIpB4t1fNr2PzJptvCF08qyTr5tb/n4wLygK7/uLY08XxZgHnQ7gXLSYlPtdCZ0bIFd7y8OfFesMo6IxkiWXyhZ7SUNC/T3nhajpY00Ls2ijIA2CsncAT85VSd49DkQqrp7jM5Aidfo7w+/UZDyTHxMxI0hIz9QfUqTcse6V0v1H7B489Jfq3iTDcU0WM0Wp/A86O7Q4GSphrxqKaH61Vsi1G80YLmGytTjZSFG7LPv3W/sxDvqOPndc9bMwZ/Q0TO9KwO9UBv5LfeAtwLq9wy3kYm9lT8Tgtod5xcrn5pQb8x27Yx94wVU/bBZ657HXpFKOT46JfAmBRokqHOvlMbE9WzCKOVMkhFMdgOCvImRUj5Cs7Am15SHGGMj4DR2d88IYmVhRsbmflpvPMBatGLHHBxRusXdv2bG7o8DNvrgiTYsvUmYPmMGRkyyz6E//hD/8p+P5d9HGoHMLVD3Rx5MLoDWy6sF6MlTQcHf7soL98YqvMf5bf4iiidxKrBqalq0hEdr1tLstwXIPnGByRptJSg+aw0bIzNhzZ3ZhUDmFWBYTjcBmLRGLA92lk+Vr+G0QCfzxfn4wyfVQy6LlOGKugqffBkG8sOKc7iQZlEeG8m/O1x17M5jnhx9l+PEunIvnh/YT266XlbmcTXqDmg2L+fuEHFz9MKT5bqan8TlspZ+s1XSjt/3yDgaQYvD8xhaHWxwk60SEGOvPpLGAUoxrskudINAABDwr35jYC0if85GVeOsGYN6ddfmp9eXl5lRJ5KrlJKPTnbMifrmCG1qpp9H2X/Bkzv87a+UcDZlsDYvqxjzdjTP2rBkb2bBx4yFp6luX342oEUJsw4c3JDHvgNM8h3wo/5Y10t7/ScFTva+2+94+zEJZ31Xvqv3ud0AxoaDcM/zjz4uD80bCUdhbnKxQmQB8N6yUXWYrTegEgMI73W+EuSZo4HYwu/HAl4D3vA5q6xhSf1wK0JAiLFToWXAGVXcEIdUzTBxQhjDfuCSakPAOu2+2Lr3+RwJgeuOELjOpreRH7Ec58lpiqb9yhnzuohCnl94mJr6FfxIGlQ78Hzo3eOn1flZHNJioa6F1ffiUo7J9xc/8+Vq+T9dCbMYTyzGscMbffzkw4YLMgTHZzviwgBA7FH3Jk9Ct4DTxki9nK7BQRHwV0rS6AD9CMcIV32PNnCCgmWfjpLbXtjaMi26j6krMKO5b6BhdAdJuLEkaWqlRDg2Uhpb/cPj+Vt4+vdoHqw7HJmieA3w5J2dL5cighuzPaNv/udqB80x0gQpRHzkdznufJ9GuMXDalaff6Y0qH59WpSv9ixLH0F6bu+YvfAEOH19LFh3rL296vH59dU7VvGICneEUPOYaW0WUW1rCDWHpLtjqdlABz1mhJX0p5lM0IByb6/cGoufpj6/4xPO4oxPPQ6MHW8sjJpTmytfckg0ippUM+oan0+rkq6PVnNUAeSrYTPRVeKbDxZCKqPAOCGM0H7MBX/GRjI+SJu4JG14krX+NNnGAoJG8d3RtjWRnNbC+HjY7Njl0OD60GW+R+LGXSKpTz5kauTyyJyE+baiLKxwiCfYzO3hrYS8531C6i1uRnAczxiQiFVwyJJ3m+pT7T1GZgFSkixyLtaZJg/I5hS06S3IIPlQK5WpjQJcAXyTcT7FEMaegbE1VQSnEVZqNXVGg81BXSFEkwUKDixdZR+syRIcGDgN7QhyumllreCDBbIRszSSmlYdAsSRM6HReML5m54UNtWcVq2Z9xkPt/W3ebBPvV4nvtsLOQX7qQQocy/he6MhaeS3Pr2xPdgYtMiWgHAkG4DeY3ZwEZTPocYiIVdNFbSIjAwtdbvz1D+lExhHlRUxyTvqYdyu8MQcX8TSRwR6CRdKCpWGCR70mXMz3ChN5pxxfE4/A7+KkwgWwSdDRUZ2nxpcfcZSWEakkaXBak+3ckV1RM6Scard2TIZQldjLdYBL8Wblbt62NhG5b0EW/6kmSWuWxywsUNzkmPsTSw7mt7QNwdBhuoAVtaz4Q5EcjGGYlWsteDRx6upbEpr71lmNdVmXAm9bCY6/dnrPkZTG+ZedETCgeJ2Z94W8EAz6lJfXUgvIMO9ayjs3IvyJrLLE/PyO7Pj3PpU+Uc3Qyqi9NO72Nko1NpWsvqe1nevEIGlbSl4FAKEqh1dBHfWV7K383u25G1HZORuFZ+tI0IikPsNcQdMIqlVCxuHv3sfJ00hnkw8d2lRciXF6iajTQzAiYrkQ9N9S3Qj3qgrnCtZuCuJmXXksYDgXta2G02zvbLPEkLtdzQWspJ+DKMZS8Ec2je30jKCsR0auARwWNcM+5K8Ax/VvnI8VmrQz582in0bVCyA1eAX3lGWvzkqjj12+F33x7aAU/I9CO/adFaPMgdETFWQwnXiDpfYyU48xAmczYNO2QqW9fY9V92U5P//aVVLWxmov5xLrfUVo6moJyZ3QOUXsHksWiU/Px6Iiucgclf9tjJubGPYJ602F7T050liCawfKa4tBT7ESHPheUGalH+UyAvkNwuwIhkVrbW/A+4jmsy5sW0VXVs1o8DelaG5T7AHPjpPel8afPQY3FVPckZ9PicAS8DQD3ztbLLvy2QfxdkyEQyxj9A8vrTl6GZC6NTTcvH4x/t/X1sMFKALNkArTn0yeI2fy3cYpXXhMzcq9nPPAJYmLdoXelgBpUlZaeP6xYtV0p4Ivcc+OPCY4IU+zyaFv4AlafLsfwL0v/Oaays6sB75uZZAYKtxSWjikUZ09agFYIGBDRtJ+fuB/P2I9pK71BaRFHx+zM8nT3al/CefaMLuQc9o14FYt9dfsfyTXxNRGvQQdYGPPuaVqYWFXtl55O1okEppyZ03sOrkpQrt/1Ua+J5Fxo0PItVV/LHqm9vP1hmDmw1WO9ZTk7jdzsW2jKeJxMYP3NNaSvsw/BhdilmGC6Fxi2hMS5XS60vQUz6RFDD1kPlY3V3hJzbn5TU4Vvhy0T9Yec4vV/525JdHjiHyIgO6rXLHGmSpoS0orikn3Hh6on9xbsx4a3XU48gNc9Dt690ZcUfGiPvjW3a9acgX3MrVZ995r9Um95N5ejX7dexMykj6XIjWLQzrr/xWMCzrl8N3M7ASzAFZuiLU39rKbwqHdK9Q7XU7jQP+UTXtEowIz4vvVmpTbzuigPETRXPRGNbh8ZGAigU6/awr/H4EqO56Uvemb1m39dKpAZ/88KzJSnbJllaBUW61o6lA7aFXXmpC5BWkUZ+1S5gbGzfX6SMio8knrXA1WnBcmV03veIW/EKKPYZkZccKm4fjBoQvV81fZPIVpCiRnJFDIZlq1OaFHK64do1HlU5LkxFEdFlpGlqmQ8ezzbqTG4iQPmwiH1kaUK6VRgRmdULUhNUHalMyUbD+FdDdp9wXS4iQAc64KXys/OBOpqIq0JCiCofvuwhVE2jBDtQnXX/SbeOFPr6N0Si9NEzURVAuCU/Sb7tTbUd+Ppqmce2lXk1YwU5cK/KB1ARxpYXzhvVy5lmdpKvMPtdLdFf28X5Cl2EksV89+eydF4JPkSwMdo6jjR+T35zhop+7WK+OYcpEDsspN6ZxbDOwsHe0YrrsUm6WTuG2tg+xt/Ukw8sBFZjsB8ljUYBDRGaGuAhIBj4+T9cJ1JUKwTHAPDnAvqJJuiL6rZtcWPMz+6USDi8qhxaH7Q6xlyCvVZJ4CV7fVI9FynW8+Wf5h+hk8xek/tdvkVh54jdC/Of7GTKPbFY2D2MwA6bHI8qlYv/Cm62Lq8LDROMs3SKlysptjizSOJVJipB5eor5hUuWyzLKOVK/5epJoIf4JyeQfsNzbEkokPMrn5/a5yMnLrTyXvZgaDuYIpj+FoAJsFeCmENeCZLuJblk5AO0e+pLCYm6jrS632kr50r1caveR+UtG67V4xntS1nP7z79o0LO/BJlcT6qpun3h8U9RHSrY4x1UecxmrwLU49WIjuFBOd0rFOMzQgBjXY+lp5ZLz2gY5mIAPXS52/vOmD4bQLbUWNoOLXqqv7OLuF8s5OZceL0pS2DGTqvmmkH9gnOgC7mk82rRx/g5I2mQwLSgmOI9uVa5s8QXWmH6gYqucaK+2YJUeOi1Q+6k/rokWpRmCZAPsEAgo4eXfGN9wOwP8ljRYb3xpt42J0sVmg5gOR9qagbinLYXB8E/SHiaGF51n+r5Vqpeshnx6vxb0jBpaK4Fy64nzwhitCMTyscb1CcXZqgk12SjE1Gt2zXUXJU/RteM5vqSYepj7qDwBVAAVlc/aNlSPDeA5QVuSsV06fXXEgRqbb7YQWqFzkHrJaOAX/20yCQX7oJw3IPHi5jjH1KaMIJc+7Z59giGn3LW9P3dwb0HmRZhaIZ1YC0hNSHJK1pXe+JV6OboT5qNn7u5DBsXv3xLVqL+X979IGkjneQ3sSMfz166uMfOPSNLc772/sc6u4o2GxskQ9wpdEu56RmAb7knjzK5Eb7+o47PcDy7+877uFf8k4Vgdg+IqXAI/Z9cKAKu6d36eFYl0ZC5GTWPQ7FLpYpnX/QLr89SvRIEG29szKQN32D5Y7N3o8daQEuPBj0TAPJxggYUc4/w7XTiS89aI+en9XsVzsyeGttPS9Aob/3uJD2dDYbiVAf39KpajtKPgvthTiy9eE7N+0g12r19mahha5PLC0maidBijW6/sKc/mfXz7TVbJrNNygjLWupmItE1mHd/2oHMDDujjuOY6NL6p1ag96tb//4OG9SSXgZ8J2gJbfOpUIVpueQiX7vrAsOqtZFca/Mx0DTeznjghS5C/PIZ9L79sYvRb9dsTn5JastO0pJd+1kfhGZtXqd6WUHL2F3Dl+CSQhWCkeKVXV941EwdnQO/LbH2WAaP5J2GO+6QqXhovviClWmgT7ylezdC8FXvBVW336zOn1aXaRf5UUbV/BToQLQE8nI8g7eRlkV+3zPPYYVd8ZTqjakpUqCyEEs7r+XdG3he+3h3VsUgYSdBn5+tdeDG/bNA+kD9HMKGdZg8W+8eAFC7b2gxquWoDOsm4hNV5o61AZBRA3maYX+9dOJ7D85jY2fVFTuYNNDr/Gm8yZTTJWjttfPx9kbx3r7pJpuA9mtjxuC4qYDCCAkYAIC1sBXxxv9aPIx/N4+ARXc1TVaK6bwUhnighSFpD08zciHKzgd5TZcin6sbsIMVgr6uCEF54u+feDoyN88tiEfBhahV2wrDBg1tj5W8yU02ZKfqzufAYuzHX8Elnh019BkbDuDcYchGQHbcTcI02oArLwJBypPahMkfXzfx/EwKtON9qe7y03U5I6Ekib07fMgg9aM0khvI1arQADMzyJRXvyCzTI9i1IIrdLEqHBxE/UtnIniT2r3Vcr0XOhf6iNsizBJtwcL51NXC8Zo2qUXi6OvXXR/W6ykyVEUzsu4GYQHbYqLVJtf1iXbrjQg1OLCGy/iUXr7m6NMK9OVGZW85V9XZGld0t/qA7olE6BNG7BNWRM9D9vrvrm3vS6XkCYBrsl5q/HuWx2h5bnSaGnICzTg1ruPO6PeqOKJCailnIUTQjH0JgOXqmLB2aLMaweyaPB2DHmKmtS5Qm44XMiRBLGqW8CqDr6NIs/TLT6d66rNiNOW66t51hInSXV6zT+ZWZAKFQFhuc3SjyfCRlWa1rlQ7Gq5Ar0whLGYp4OLDqPGVOle5eqW2rRU7mdWm6gjHxqSmLfzMareba73we5u/gixDYFwe9DKDlrUOpCeQB0lUAs/RROZHvLMZtIVIZSXip701lG13TEfd2zZ5Q78Wi893eUOuc59O7qZlpZ48RWZWeX1zfKogfBOpo9vq2wOiXNmS27yobBIrpP0NlqjFHaccEOGcKP0bLSGx6KVgCciAeV2FBrVUhLvrV9OnTNvsAuN3F0zL2fY98fU/PGFy7fatUYLE2nutm8fS0NfdEIO29Am6nHBgbAXu2DJmf50SbOeN3UcaJ89pWCgDgMyqgbH7hXwFUux/pGyBiPXSa9/ayHLsMdw6lx7x0nhLC35cywa+glFnVrBhPhe/udkNARynHPjw5hzt/c0Rrh5JbalR0+9HtLL8Xpb32gtGaivV7+07K1ys95W3plX846ytM3Il3u2BmzcNQuuMDF7Z2f6f0DbUr2HthmXukGA8rsdih20O93QQzsROg4wuh/vAmxgBfjYLAC5NLO1aabcywIQzxFub9/076M7TP+KkydDepxCQB1SGxnUwFhtIJw7PnK7OaIYLProH285p3DT6vIOvzABfwoi+MV3xVAxNKTFkMVivFtHpKujCUlAEa6xFXGrwwKK+w32TqhW5jrUxibGltQcvB7yS5sDww7E22cvv0VyN1gAJOc86Kx7wzytNZR9NTTNcjnCpK0jt2cg32HeX0a323ejhrGLfo71WsCEPq08deapEIDC+MYZxmDU5HfplikFnsPc1rLa7bDUUX9bj3xXWKXcGKWHQ4N+fmyXeGXxKa/rvc1GbpQbJI46Qzk3vW1I6PKnC74LQ8PbLBY7C0Rbp9IKcZh64kTe0ZgQY30nU8K32TKF+gJJ/z80LSzP0R2WhjaLrZaG3l60NUQlUMBlAbc1lKa5JpFaQjUSTMNmiHzWucEh6/RMAf15te0Bichgg+Z+bNtPV/lu1NGDOky04Q9fQ34TH3dofAzxG9U9QwDqK7FL1OfPyeLq5Dx/bDEX/jN/U+n5yY3+vZpK6+HRNrs62dqG5G1rQa6W0lp650+7UkL+19TBQi+YhnvLmFMdbrRabjSZnPyvvlWBVC+GV3IPi+E1Z3mt9zGn22I2hZPgH7F+vtckRNQhH5Yybk9XqOY4gQkxUMFgKC4cDVaO7AwBxdUrY9HTnedggxPcSc8lqN8pnbpdLV/Pd1BRuKMMgVg0+1heC49rjfbmpJPCSp9o1dSYiFEE4MUM2rQO2wB4JZyx178Lgr1mRruglUHdKxav76RlwPrLGty69TlxA8JK8szHvC41uAHXV1eyD8+X50LIdXvAHmoY7n/QJeKwg4VWE66vnYeYwdQLTKODF7WwcmYL2DYxMluPsOMiJtCwhZhAzv7Ps/MtAASX0Q5BuKK5jj/Ai672DbS4f1Asmg0o9z9QVN5WzUklFusjd8qA4yWirfQ87sSqxOPlA3Wx+lK4dIBO06h+OtJa2x2f6MA0ORJpZVMFoQXWqnMonJdRSMSdr+GLkfM2Hjf+0MQp9Y5xfL8hPvi23sjpjWopxQN54F38wFuCWINjMJcNeJQcdJNNndd43cpOxKnjbMTLjoUjVlAQaB2UA0CVKEK91TluuD2S9ulidr58GWNiZydHEPQruKI00MJP0CtCF67UWd4D6I+cnc+pmSIE/QwV4W6N0PKHh5rlyuzLk2uOzYgjS10odXEquTg+IPX+rCfpi5uvEYaP46jN+JjFG601YYvj5MTySh0bP7tYvOFAvoIYc8wyakmtxZ2GvZyTniRgh3ljBTFVo79yx72MmuRDlf6ubl4wFvBSKDddzv2lNCynewK/k3Xurdep2/XVufimRGOaIIzwmSTQo6ymuD/d1zUOyxbazBqPm9WdngWivugMtbrwK2R1J3QCupJ4iua6fipMsfE+HKB+ljzXH+CFyYmpBIsPUOPoebM++uHpxASJDCHf+Vr4+mOWL+kdN98Se2wlE4izaQK2tgIhQ2834JnJbyH+BXpBAOFDNvJvizVv62lwtjpAGaPxW5a3AOqjPzxU601lEzn3kI154z4lhzF+uspEUfThrXucb+7WRvbqBg8O2LdvLfPnlTDy1VN0cZpRwCPIbT/O2jir4z7cQ+N7E+0ov7o4GGyrG1CZoa3YjV1VzwVoqv/MG57zq7Rrjc9d/3fRXkIeHIhYkKnl9crKaBE6ukcZHLhqsdbU35CioOtpc6QlV7OSqvFZEHFQHTBrqcvaIgHHqqvkUFhTRvv1y+pMZFfVG/wzwz8n+IflvsICycWk7mCfESblr4KjpLwwSGTT2AtUOiYxzDPJaOOKRcbuVr2Wg7PKQkxaK+43HYKgXiwGOQKA9zYIJvdln/LA49GfCz/X8ev18al/0numlkmJHplc5AY5EavbyUoDUjz4ZBy6oNRNmcU1sCtJHN8HeczihOBjIMoFh/xQkvHTMUB3/A867V2xXgtWk09of/ToQy+wWpxDKvlnjejwgflq4WpW32DAb0fmB5oxEC7gIPsCB1p2TShA54QAWn+6ugkpf5ABsutd+b0Sntc85C1Wz62xSE/9AYzAK6vyShbzlO3tsoIMsTN4tuFfXfP+0bDe5Ph/f/zfpdXJbAXj7DFC47WVZctW4HtyBdGrxvnPvicQHaKKl1xe/LNoVMm2hLsbqMWvwb8he3EuS/6ic5bNRFh05c2P9Sou2R7LC+Ve5sVlDN5NWafrmOEevLaPOE3hD7ZpY0/41cwm5TB9DTwixJuBpObzIhw3LeLj7xK+tYpgP1kerLGW8x0xOu4E4UC8xdBXY3nmqlqzdKslS71Wv/OSaLXfvSoKj3tKEChhlHpxwV8sifuc3znkWqovhl/z22dc7otHTPI0X+TyVJWD8A2Q4Qessl5g3CEqKGqG0NnMJ9rwOPF5/OtdN3QbnqL1dH11bjbOP//4zfjoVw/GvcOwYnvaj0TmEDQjcX9+/vFrBN5dXoDVyjxq0Pjo+MKUfqVZOupfnizRfvzUU/Zqvb5cTWu6RVnhx1R+yN+0RLgaxxjWL/PjF9zDsTTCJ2Z1wiMwngvz8AprnWFgTdap6296wr9ekeh/Iv5fbc8ddCpZPfEbLauvOcPYrdrgKHFYClO+yx121B9pCo4BaT6OuP/oTssITKOpgJhcMGpXBsSh/CF40eqscIL/04vvv5MZgeGyOLsZx0iw18erE3nS89ygpoWBDX2KnGYFYetnKWSL+jtzL823DVzH1rXAgahDKrRhK275HpXArx3oYPij3tDL/PwE7nI6fP2t1k6tSEYcPU67NIpRAxZ91MVpx07rzw7cYwE/jtuPB7PQCyYBRssnjQM53e3UKxkjJzUhPCa6AKeuB2ABRfiUZdg88PF0e6Ca6r4w7su5BSkyI97kTMjvfit0POfAarqeZmWdADrfvkyRTpEGlV7Zd2ZH6L/VzNznOpgdu5NPhOnAKsLslWf+WO2An/hCsj64EI/yCeztZRBa4NyQKT2we/eiwrJOsHSRGGwbe0i+zWo3/TXDeGzNLIlEl2OIRILxrwM7aQ7dp3Rr+wXgcBq3VoFSf6vnLaVbCO+OJyff//Dn73yDIp3YW5KdKh53a90Kfh4pS5tHeXz00wCuhHvlbmxrVZheH6Dl+yE3vNtdx3QTqXaQuSW1bqezJNj5ovSAYLzkJmthyV74u92rSh056RVzsTcJez38b/sPdv7PB+//8aH4tpifjK3CCw0oCuzwtcQLcYdceJCeb8mEYHdvInbN+K3Stk3LXherb2Yr3ECx5we3dMWar+fzyzEH3HYtpCMcEvJ2jBzrmhp1Zat8AtW0V7eZrLpBtLpYGt9WbjQZH4eviOD+bfqA4tzcvYO84AVkZwJHvkeiPAHVprBUg6ueb3vXTq09QHdPW7Il86+stdVdrbU2HuNn5LV1ancNxxDHK8VsDhNfQiIQZslS2lm1F7/07j2V4iCt3uA2+XYuL/RxjaDWZ/IM3YHvUfHULagHRhMo2shlxqLzla4Hu/ejgyIJJelQAkVvPxILdMI3KGh7OV0vxanKWAfTakfvVPEc3HCp+cCqKiw4AjDYaSNclPhAVn/w+W6x2lv9IVhHrUnsIZ8SO9bzy8tr856aa9zaoxu7jFe38YzccyMaWK1XjjoRafHFq+s1JOZd4vncjVMo1PaPmZjreDE5R8tZ9po+l+8xhH3HS8HlvmOufKd7hjEZYJXDYwXMLqZ3bYI4EU+14kdybyKFVBLUROVRhllRFschPPTI50GTe7s4XZKs9Uat+CpjtdloGVdRKrQ2CRJdFhUwHQ/Vh1QnKqFVY64IXtXynSIYF5uTjM3pzSd5jZppT07k1C64EJI4kZPKuGnS06HlOLZmcXkmr1PhS0T4P2RKQOmJFEsw4GPVFJtOhIlYiBmHK8uxwg4roRj4R/ND5rD3UDDbB4JWvhNiVSJph4kFZfvLFpx/4axSTVWQtBeAN0RlsLXYAqZyDq0uMRr51obtlp/ZpgQdcvqcQlmMiifwh/kVhptiDL0RlHp18+0X6dt2KX1iN/xjtkJUW35UG915dDBhOtjL/JJBxN+TldNZ/tVUXT0/ml6ZBe1bXZc6gsEMG8sCqpEs/NEV8QpWgoeNIIt8fB2aJbF9MVJfKvxqdkNH0sAaoy7sui6p/hUIml8p5aG9oZWuOb7bLNdH2HazpkcvfK1nL1ejA7MD+SueQevlNwD+5zMjBn1XV76r2qY/XPgFgMgOsh1fl1+lbydpceYcCAAaVoITuF4LB+lfKQHwA8gaCUh65TX5UKj708M3x16FXdcoMHD8a1iV+LByjOFtD1dVS/Tz0/TEbVPA1+CEmbC/+nXBF2B8UPNMyPKC9y6Z9XTAOjqVF9HY4myhopCVHWR2LOW8U8TvkHeE3ONs1tnSUz98QyfUulDVcsf4hkY1MGZV4uesVlq8p2kk9Bzt/VNcZCPb2NisI+IgmbnfEQOjsaEkjrvFoKUepaW8hO7GwWQhPIXr0/kqb4RdWMjSMHVtZag/vUTiTJzX7yucz0IjD7/LOucL7LOnDywPtSq/YyWToxgZmi+1qL7Xdw7aF5+XiAw3FtdEblY2RRdjTPn2y6+QOLymydrzikWLGOt0YPhezOPtuZN57yjeR6pva17L4RHS7zGNGFV5AhXoHU1Zz+jHJ+Iy9jz0BFtgnjpXYpCwaF+zgrAfJOqnJtz2FB1gHmIitmcxNaw8SfyiCcORiS6Mo1ld0vojxayA5njMNrbMNDlM2m21bRvVQNHPIWJoskYuJVapY3e/7hmjbjUOZCme4CrqoVbrny/I4hlbEhUZjC5XEhNnkTQmfoDPzVuPVmKCYP8ihKn8RlBk1fuxRIqioHSit8SuBVfATyeHivC9wKF+DN2rNcZ+fMPuDybs3PhRnmhdIllaI113KGmHr5Co8fnuUUTHagW4bocoZrk6fMuVDwhTNSswRGR1fVVs8jZxvor4kBR2t78izYl3OeeDp5WWBqdaZcKhUiQuk/kEv7BPD/iLb4Zz6fhQD52lzk7gOUViiL/0HM1YwS+znH9Vz1lcnC15EUTJPBVXxhDgBhXVuRLVSM2JEML8evzwr6v3H7qNxxfLpQh3LhSwBFdERWVYk9NEEekdnD/CGJEERg0f1jvOLdpvVafHVLkkX/hDY6GO/o2U1r8JHfBvIpKcjifvNYlhpL3ssUk3yqqm/G5Ieiutqv/eVrrzPaIageo1PZAPHFtHN8i46qntIAo7KaeO6+UXqsuf/kLCYmj1yyJp8+GgaYucZdfm2BqNdGZzR2PelqxVPjpJ6NX1GzuvuVjlFXEmy34g8EMuaNqt7XrJ8Yi/UxSBN7OL2UuNr1xEPR+BoaF6L3EYTo+Xw94EFoZuGreQtzvhn7uu6nVlMSBcHAT8jlWje8LOMNpq2sVoQ9egI6kQoe7rC7mx5PzlFt0OU1W8Y8um1GjbFbs6u5YUmnZHbtRq0/MkHCJpTMgmm0O+CB83xy3su6gdciEMIqELPax5L8LtWxE3vpTr72YamrP7Y382UfxsRaodzznOc3TL04KMZw033r+lVfWYG0vsxPwRoQboWkfRjvD6CmPCnCVv0j3Mjv23lBZgj4XHx/GRs4dFRIdSv0huR/qKyav7iydW7idqJJpYEd+Y7Y7+mkkRzCkWiXPkOR+cZMQBf70+k//UUmY4ownsXbTukGFTGbwvfU7bcqNSKJwwnJpzBLCUA8r/EYdpBcIAORFtCJ5vfFgKl1potR+q7Wk1x8z4JEMfBRN4pWag2CJtxOoWuTmLqYGBFsFmWPe9NBKmA+ZuhSsLFq3HlOGi9ad32+RKUGRgtnrRtrZsJTsVCnTOLLpTK0q9kpa6Ueb8IEYsN0nbKbWG/0I9fPeIoJaGQ/rAM+gRteYeQYnDVrnuEOutemGvtrhKWMgPy8LPVZcjWvJrMJhp3y3DeY2XoBem/nEMU0OmrSjc4b357Pxc6WjVnaNG3gQZ9E6hafDHxrQfVIcPzGwPMI9xo5g/Zlk5ahwq8cTO8CulCtRZ6kvrXoaEI81Eet6w956QcjNGC7qRF4rW1tCMLPkFfvrw4Uzs2tp4YR+aBw3Evy1ObYQ/2IdmmZzjkIIO5j/XlIopWihyLFjmu5AgfYyCWhw1EB5lEcjeYNfHVzRipRa06YjipMt22WSlmqWrEjQf2q48qo+A4TLIqU1mp6+MwKGnH1k27+7aZwuKuvjuwNnCr87geuWxpfnbn74ddI0/aZp+2DUFxHHNW1F+zYPj1NUboer1imwrKEuIds7U1UtWJ7La5z8tYXOACFeUGGhAOu8FYcJDJy9E+lMtz7GJ6C5vUhvACrjh6V54hnqjJgmju46RqbeyuWh9C11RrC7Hzbe2D9w2xJrRt8lT7C+4iv8TXwNvbWvTCy6fXTtCalIlZf2eMqnqF3JQzJY6LKARTULHmEUMwKT6ojo1VUhnI+DUyYw0tzZ7kldcSEl+wWSEB1zNDYIKl86DhbA4qvVuKNJwrrm7EM1QRMbnkI0feH6jXlLg/Qb3GM4GpIyQtBP0cI52RPyPlYef+0euIls/c16MtMzCa3k3rbQgxhn1dn2yWDrgzs74obVVapJMtOXAWgVpufYxPsV5uWsVkSWgOR4VGwHgUwrhD9zj91+FKifyi103U+nD5ZUuvnBY5yvsEqPMTolIyDVTDkMKnoWgK9Dk0SyFLmbaz5ht3TLbflp2oPBNv0639YeZ2HfYS2CFt9ELKjxEVUKfGQC5mNgb8yTEpsGGaHLtQY0qiBJULsJpcbWlI4WmvT++zRYNsZwnmqX8HvTBdwg66VjvjvJ81iBWNJXLoX0fyAroL2nNEKMlpFf1p1z8p6OAJ90Pzrsp+T3I2FINKQmNwacXthaeqONspXZKbzG5xyIuWdR7s+gbnxk0KzroSzzc3xfFd1pjT4+vs0j4ZX61+BvR097Mrm5gqtUxnrsvkjabo23PVfZCx+naT3L7wEM2ctA1nD46+l7SpW3MjyLxjtusZZs9Jx1x1TFRum9Hbzs9fur73H3jsKpJxgqUPYSqR8n/O5CYk39jYgqR/hukBMcAzAlmixixlsbykgwcW62Wh18XqW42LbfpKOsHeMXvcaGac7hyD1E3ye7KwUy33GP/2ufZ+WwNGXowhi8e0LrFIXQppAIx5pB6hMFPRxJWEmgbJITprXNgHsIKF9Krx47NvZC3K7Ddb5i+2pbSDBVG1JnCTD2LQx+Ht9j4YfXX07+eTvHPHx/SLcVIw/PbULo3DManeFtRjgN04vJtjpSeRyfuucQ8PTat31tpDlll6c5ZhD5rvXmGyp3Iz4U8BlC2FrLzWnCIahzPri7w9tRKLsoCiyc/ITAmGvdKYcWw0LOeJzNBKDtwD4C7UlRtprC90koPNYhc0ZB5U/H3yjjDDLoFOBx3FGnUu1mHRSyBKMSS+btpGKYRLSqGFFJbF1iQp0B8rViSRzM6/lKp1VhJtE5Aq99coyjE6esg6uWbbPoQzKOjGMnFdpKRRl1hB7agUP7omvjcesDuaVxNN+Mr+IEq3GPJ0QPDVF7YN4bQo18jj8eD0dlZL7FErj+sRPd/kbvuya7byXk4Wb7U/fYUbnu8CivVngxpod94UbYjgec1Vd/kd+5Sgk+ibY93vhX/rqd7fLWLVhssfO96oc9eLu9+n7u3RQ9Q/Tvf6yAii1c7dBRnUiw83re/IgHj8clWGJ/dQb36Y+7DpnlXCtykq43SwHb/+LbxVh0iF4Nu+fitledkS2Kw1tw9UsOfSXi9uonByt+JCNOmAvV11+IMU2dKnuUWtAvK/sbkWZWEi6TnRAvK09W9SLwjl+H/tKreiJ0/LJOanltLlVzdSQRCEDY/9dtbGS+aeEhXeUvgEc/uy8D4GJpfeIFBcZjjW707UQZ3Zy4hE5t/dIXrjH0m1yD2+kp51CqXPCy+XYHT7gJsK1x/glzsIoSZcd4NmZgBo7cjAu1LWXqF10sH13AzaRu6oeliGil+GKeDPc47alqZyP/43yppTjMcBfOO1St2223qNeJtStgpsnDjMQOD7jodkQ4Z6U7aLu6FQLCaoXORpqPDWpbdMcjIwswC12U1R7b/aBr9xo2vjkmVA0kOgcXxDV05oEW0YCM54q5jdR9gGBRMITuRL29mcrMvqYEkIN+9AupnXdtcWOlXyfhbafowYD8wm0SyDz1ey/KOmRwXuUmbgfrqYYL1xenmYWhBaHVF3NnwhW8q6dqakStsFb8Vgb4LItP2I0LC6ojNC1Jc+rT1AZnhwZz2kSNzfZn4wt9fUq6lJXtBdx7I30JujrQ+miA7N67Eu7Q42CB4sD+y3PbGem01ZMrqi5M4f6QT7SJMm6NgSJfJcMOvSD4xX6l0LouK5ct6vMvHI0vWp11oKtlRC47KetjreKy15rB9ijxz8hcnNc0Zr5pmFGlg3r3qS5mMCiexlCROykmrzsg4J4rTXe5ACh5jfC7zy4ycWJ/f8Dq5a24n4718fzKPjPx703ltZZ/3lNX443mI5DMy71RI4NlVoPHo/sJJPSCnv5PAU8cDTuiJ9kJJ43lltShStiAlDjeCRPVHDTL2TFirkqI/qlN59y5FyDyTx4Q+H6QQZDiHFJt6OSE23qAQ81Rw7tb+I5a/vjAPDfPTbdUo07d6KpNZrOj312vWnZQU1ylnQQNgwU77et3Tr4Q0sLN8XR/oFT8/RS5+eeZqSUmPhocp85GFv1fcXOTygd6rDpBzNGiA9hzHdIBwDufQQVSELEHc8N38V2tEPNzzWop3EfZty7UkZi1rvdAH3YQTcbgUi2KhSFFbnyrGuYOgHo3favHtFLVl103GWmKfD/xOnp0Ke5VFArVsNR1zeYIjrIivLHdSfX8x5yavlCVLmNIjBuhR9S+C2MnsooRODci/AKRN6kHr6mrwquxOfuefLDO2/ozG1k+i/pYT2zI4Bw/XzjM0gcwJ01T9rZHBK37Li2ii5GLOogPUz7dklCiI+eFoTWzQFea8WWqGwvBzsvvEneiZoEjZuNGd1zj6KVdz0c4f1+Nm809Hrjem7FQ6CaTWGA80jWioaE/am2kTHvAgYfSxhZBFnva5rVfqR34uzoknoBjBd9Fixd81AwkghVw/Iub1KyuhH3gSYERCQy6Wp53XkdkCJ9fHqve34ZIa9K39boVoZX1VV9lU/wSatVevQzSs2n3a2J0M11cTaluZ+d6ERZpEEI+mvhDR0+HFsku+ma/N5yEPydgBZWOQTmK86NQX4VDe7tafvMJ0T9CHIkyePj2a6U2Wvedqy2tH4SswAI79QYUe8VQxHh7X7GSZjOpnJ7xdydDktSF7dvHSJuZlN1X4OCRoiqBH29YbCAIKuS/Hdfq0Sy6R9e3I+bDhBc8HYLUpubT5FHSBeaDAxTiCam1adju/GCG3EAKofFGOZ1e6JovY91rNF/DTHB5aoHDrhwLtNh4HRTB7RUt12u56uD1vYqcKTcd1udbmtC4c+lpVnZxWwKz6cQKObIY8Rg5DSpbHg8Fzjy0Ol26lS7A5clHr3dXtdT81Cc7AtmEk7Qhwpi/TNRBX9U9wha30kiIm/U3M1H2C61Aib+HDwpsd3sRQZZ/s7n5o714HgdsqNdDDxr3kSfrYbUcobZ42LdQLX/E8eLR5WKz0JD6ihywoMCB4As8H8lK8s6a5C7b71zWEnYlYeU7q/i5CJdPQGKZbpATIloP0jNYJQhdHxnu4dKkS4VffpKt42kwA4Eku9xpsxg1gap68wTLq8AJri6wVFxi/atkSvJDWcne8fKU0Q6Ifjxo9EOc+jrxp0jAoaioX5wsveBd3B7UK5g4TDTseyUTwiHB4YmbSBBRIAhQzTSLfAM14mOnM6Ztvh5Mm7uHRIzdD+wJbN6wDweICOuXxYtnGGnACRJVhPCrUihoSwiDzZ5qS+XBBwhZZ3Ns0W4m5mk5YE83vUnOREaEb13HRYfi9hTxZqdytIVosVF4sFILQQgpK0+qjJ632xlt/z1m0dY1rbTU7Psfjw1TyufoCojjGO5Tq1lOyLwJdr6h1S/+iJ3wMbSUcfBiH0B+qpM8ubuo4jmpviJYkgsm7z4cWhqG0gAxDd2Ws1BW7ymmrWZXTVjMnrFpdEW2Ja6I53gdv7diFXfrT7MpvK9XAZdf8WfMJjAT8lS89PUzQn13v7IOdW+PePZfr/hstwoNspyPNoRseN1FPnE/N7hgbk36xkr3LA83+JY3wlPgMHE1Njmpxp0DQWIvtD0cYxYz54NOEgi9pFn92X68SSnLSbNMxJUl2afIGiFGrnk5QYiNPAHlmGQNGnJQmjyn2ZkLq/ViPgeFqS8JJuD+nX8E0CBPB97hgkPpRlqFI1b7fRl3ZI30xV2FeuILDMz26duSN7n4d94kK5ZkqtaSUIWpL/PlFOnx1ett1mV/RdbaeiS71OQqhOIGqS/96vVJ0NCbgE+7hodNUWezMhwrPjLCRHIWypnWYEoZq8jZjofCgiKdxFK6uL7YDDfm+3xH1TBCN8juj/xSfPltpFq0LhbagDkZ6TT95/Jh6rrYO0pM6B5UHuyXB0rhbsQmOQg6jJ7Dlqn/4+Sep3AdUrE1SVboS4q6BrzYZsDZ9aI1Oq6Hxpl2Y2l/NtS2Y6h9P87Oe5ZRvFfdVZwEM89GlTZnaX2t+5EGrV4ZbugQVOB/+qyRbnn+rRcv6fAIlF0imvtLwIY0zsL9Xx5KSgkr/VepovO/D2ZnswaH70mO7ZQY68Alx7ELpWGn9cNzMNP7OKtG6x/FHsVtEJIA3ohEpDF4KfpTRJXi22+rhe+9V35+RFtbA3bb2Mq8bpvKKmVTvPaxo2Hf2Lb6jVZ9CkNquOtN/y9vTnhwKH5qnV1jJo47swS2c6jWIgSE+NdxRf3/mGvGJW2yXxtN31VsA++u5GgoIQTjs56WMaKClPA6Hl+s7N89KMuXplkiP0QX/kLXDEEtdjXechW5slb+TiY71JeocYpeLk6DrNxdJcgUQdfsD1e03bYVfXt3wEzZ8KPEff/hZPNZWrzRRx430b/lLU7ETbotABrOmw5RHbQRW5ro40TX19/gR+41mAXj2rcDmFNZjDG0m+3Nh0U8++EjDZrWaIYFsVij9iX7DPRW+P0R43MyXrk74J4KoqRMbw1hJmNx/A5Ref9BIPF9frIRPFXzkih+I857rnT8ATuZsj65yn61e5351MbbVT+5cN3Oe+1aNHcR3lpjq8K8+Kzbb3Olur+CeZc63kH3JyXqpsG5tSNUBJX62quv0TC6r1MmEzYFD4F2DEYbFMaiL/p/ZVc8B9NsUI1TLozbAxPksJzt/fCuVgXP1DUdmiEBqZbHj9Dk5Yhk0q0ciTNlTnHaMc9I1VF9uGxtiUoBnKCQ+NZnsPotAIWF5izkIbUDhqY+fSau6Wx1D9sMRVBV9Urem1SYtrdgstx6K8VZ3HmEhoM5497DYrDIttdJAnXwWOwgViML33Dsk7xA8WClBDKg1BxPqU/iS9tZoe2isOf7JYlRpI+WJZYmJVfvJ/ZkKrbSa10+LbblvNK7h/vy0e7uALuoPSlaAOdf8K7tbsbh0lFXHUl8CA/xt7u+IodpXc0Q/6tcGueGeo91r8929umvo+/eiHu7+AkI9ECRDi+WOmxPynaDR6nPqTbIdgbm/MIhKaCr3gidv1x3j93784Z8uf3Pfd+SJP3qEKPIfPg7tlc4Pcl00FKXDPN4OajrpnjPTjcG/T6MrSpZz/ep6x4L9jfRYhOg04MAexOg0WQyfgD/NT0g69mif+GuuBJuCsaK8MTKDUwPgR7EqONHgD0STM/9y7fyeV7fFqRCS+X40FXVhmObq09C/yovZAxs5uWVcb31x9v2wbfMSeLHccTLjAZpRlwZmvR49QHmQ1+Y+jZL22NqmWzM3/bBcseW0F1JDaedWIcFYrgi6k8YSQkH7lQke/4XDUklxMF/2LoDaVIiJoknN1wvf+rCJwjUXGpE2H2Sd+M7ZO1dHkhUB4kMRjWazfYfvHoyrUvXjk7Osn+kEKxQQa2RgFsiW9D2rvbn8zYIe+V0hQHUjJqyaTyMnttRUW0pYfi449rJbQzxKuVSF3MShSIRn50uh4XbQ5EOParbjlGw/+Kk7Vi7ma+2dzBcSDmBxIQCpayWNQRQdWn+/bN1CHgSACu2rXTtn0HIcveO/D9ghVXvgeECp3AQz1nwCJaChEjNQV3dxcT3XzWIDKDFBusDFysM2mJ9D8xcqNeNJs9BKbyuLRqP3S7j4uob1fnJQ1DGXAKvUuTjbWr3SURFUo54wi7l+gS2OtOJOobh4T+3zUyyif9F8zwGeYvVu7Q2TP73FR5i7BYNLkriIWsVeG2FXvBqoYk1O59djl/FI6fjKY+QLqIcEYM4zJDTwUJZk9BCjlwpYkVRo3aZFqR776uO9rFXoy4ySd+5A/xlhsyxpAoe3mKO3YHGMnnbNYkhCcchpw+P6tsYf9Idirfi7jcYlhZdxJwX77ztLFc+S3yDD1AUff7ir8164p/BtIHj/81ndDllVdDhnm0HeSbkj1PMxUPLRRfjzkwQnYQH63sxez8d+MHkCFqfxTKoDSZ9FfEglWwoHKdee17JYL+0gDImqfyKox/tuSALMLDy7lHPNQrOsBJK1AH22QG7eqNtgFj6uG/KWPAcOlob7Qg5bGgEGpspDGn/ypJVYPo0zeLq6jTs39caVqolFyLua8l8UOF689GGZqNrqjsA38jzecp5nrMvYLKEbKaPtrIFtz3+jM9QJ6IkelMAAGMlghOclezl1W9X6fQty1Y5uEbFbrKkftgfJEpyzKh7wzk0cp6PT5vDPocqkH32yu2sDhIGoTp9D5MBGfT5BZgfob2+55QTs5RUtOeC3eYYwLWeIqIAMPgCl0d5IUV5Gg95bY4bePuimgVmYsiFQC+rM0b/OXN+UF8kA7QS2s/Iw3sJcQfkeU8XEQZu8unQwUUxyD5ZA5WyBsDXhUc47bSj6nxzG1nmXCocNsbCUUWJyIROPdvVNpbZBE/bifiEwr7ErzRpMAsyZjgpMJjpoh0/vr0vyJ7R5/BV80KQmRmQ1DdZEDmPAWnV1sltX7FDy0ATdsmHjrDFpmtmodtdwDG/gp6GLZuQzU4TBtvSn54Ahy3Ss2119CFrBHx7MJg1Tebd3VQXawV8iHF8v5/Lai8rTBSswVREEftEFRMD1xPNKKYQ7iSi/dPBIj2ZGy0yQBvKFmayhSZpgCroOBDxTzOeDmW85aLiQ2VfteQqfzihXvAp5QmLs53gUqtdytlBNwyu7nXv044xfZaOaX0OHpm5LJRpUpPLM1prEo3XWhffuHqJDVB9tX3z/rKi0KQE9yOxS/S5z3UeBsf2O7Sm4M4fes9EAKzFjo2147sbio5oOWCrm5KpEXNHoM7hyMVPd/NifZECu8Hp+SbmCqYBF/7+6+3upMefHiCtHV77/N/cBOP03a2K6J5XUDr6aWuVyd7R/X2IvZhPAOaf2sh754FJbgZTJmAnhFEVIuHmqpj1Vy0tto/XW9PmG9+YTVQ6SxCYLtfr9GbzdOlD76sQFdHyixU3vLvfDHRVu95BtlcZ5sSbsjGMna9j8M6ZUb1H7c11rBsweh4KNwMz/+vwotmyorRyxc4GK8WrGOJZpfAtOJezxBTcA+cDBugma3qU+7QJ3G6r2rD3zrMrV94EaMqQGW+HHLi6WoktXq80dxMaChj777t7/9//l/yoQ5dv+vHg1Ob8nj4vQI9a4Bl69qfrZIbM4ByyTiSOArPTSliOfcM8m98vRIX5F1iXmBdzoI6w0e4xNORV1e2EfspUvRvxMRc9qCJoPu3gn9V6tw1nhdYIsWUSXUicnm637NU2NmWx6bNe1Vp1QAzl9QBcqQgYvbc3Dz5ilF7ll8iPadPpj9M6Xpz8ok5+D+JCjZ+fmgIiIVt3lm9P99HZMVlB3mLxvv+Mo0n3jdMDwhUHt+JET1yrVp51ot4nOrF3QSuiRGqUPh7ycB7AAawdt0vxqk/teolclMFDMwEYiJ3ok284NqyLFFOnCMH4r4sj/AHfYUscdtXA+LsUGVfv1i++NsJXiUHCU4i7lfhjk2mqLDAOENNhxDCUZnUKZ3/2HvQAKyUsUvUPZhO5vIrSJXAjMfXlGuGh8e2iWMltPsWspiP9Ul3a/W6ADDUZSbcoNUZlZyTkXOOs5aJduMtZacM5ugFhyyPbux398OhRD+78DKZUR0fOoJiVHuOTuerS8tiIw76obWny8P9Cr5NLX7qPGpRvKEc0Db+DiC/o51rJ70slPZWBIztYHXGBtkzTS3ez6d+eby9Ry9qOuseTIOB893m3Mn+EXN1g3JO8wWYtpAzaaz6ucG/7JQGUvvJMVfh+F+8DVh5OCW9uolvOdjOgYxC7ql2xRj2IM8yH1KIHGL24k1HanINUmg1E1Vf29+lLvruBknpW36lS5BfHfpwUV3bzaH5AB/1DLYhpaYpwvr3Gdwp/TF5qlvXzFjFWrVtkInH6HY9i3uUtdK0LxpheJYGAFXDXOS7nyUQ2VxLrtE0MtLH9eX+jP8OaZXaGMv3/0tzsDic8i64mr9H33OPj8dzx/U1OwXYLH1k/u6bHVVwQLxLVACb16lT6QFETAHGeeWhstISoCFAzu+1S4j3phg2UVt3DcaFSiqRUStWX54smpm6ArrS5cySuNXA2kk4OL986XdIRGBmqs943edcrcffQhHmNPmpZZqMFWtfOi6R01H3jFU5GwR+uttlb1ZKbWHe49iALDx08qUcbshjK7GtYd4nKYwZ2SutofmJLokWwbwl2MxlFY1B117ItkRoEvacW8/XVDEZ7h5Wp4MMzqdJiofFTqMH2lQHB8w6CqGGHwjHe1RNPbvQ+xSNnm86VStdKYmSIa2EjR8Alx3lYmFxtDA3CcTO86bLEpS/sOOx8QX2rtWVfJjqRxwOoApjW9vhSpw0bJ933U2RV2PKrLvra64E3nim1+urpjjVimXKTvWHW2lhcZ6nHhS3+4t7jDXZze6RxXeVKdTn9biTrpVi+5RphO1eNmW+3wLytOTYqhcprFaupmQIZFJv/SVoiuB5fqgjkw0CX91K8u5Ybne9UZ88EBr97BKuYYC2afZn5Bqw3N+IQqA2KMXO0hSvHPKzm8c1KGsRHzMhn7MBsaK3V8fn0Vw+yWLdOUYIgOfXYlxNmXMjb0aplGpnypUSzAJOetY2TMrgr4Sr/OLkfgrpgEYbufZ/6NIiJfG5/oPto7YI7z/n1dwwC4syt3DT3uKwmrdC4UCKrJzgjhbbwqvFP7SYAb1Z3LV3KaBsBPqpbiLp8Im55qB2H87QiK1BYUgP7Vbyr7itrPTOdPV5W2RPyk1YPmYLUsBz+hD/37fV1zSdSKjmtSYizBTh1uVl8PmWXXSyGHglOP70msWPwspX20TG43e6exLApDtw5Fe17L6ZdauvwHOKlmvdfHp901+pAIWEFN4UknIX90mdoRpzMK9/356+GLjTm5gu7V/CW2owQt48Yl3FZQAIF5HBV3nHoUay7T8tambBmVWv1CBgLpr6ovM1yFLnF3JKRFQ5D65RqDR6pSDdZ+UcLzpJxDeMX2n+bHAhPAUfB5uIX24Mrpog0vgZq1ser9vTF+0nfGOFLni7GW9qZX+Vd4fAFOrK+o9KwXGp9nJaFGSqPVu7RVUG0JIq3unCsIpgUI5xCMB1X35khlWOrl2Gjc1VeqVMauAlVNqviSPsZxp7jzVrlANFUd1fyLxTJwqWyWyyQvoQcgL8EkL4GjkedLgueOsOd5NlI03yFFnZf6PAxgpBK5OApsiYDXrxY/UQBkeu5gOhZCXyW0er8mHIgFCF08K89BN+GaDegnjpLJZEjNXe3Fo3Gpi/VEaTT9GCGWoRYme9mnRS6rW9e67XFWXS82Z5eO1PHtCpc+f7iIixzHzO2t9ceNRPnB0F1cqlhypNVTbdlmk9rwJ0t7DovG2FT2MMuj8YR1byKfNLBICfLuWZ2tmNabLT074oFSDfJoxL9eRU1Z1PWdwOtYMrWmPnB0NMoURGXXUPRKfFuHJtGIAciF8byRROBkd3mbD1jfW4Uj5iCh4G1iHsUtyJcUi2rf5paYLRvLCWPTORAcWTlb1yD30YeTrJg1YRxG8tU7ZXbqt3XSgVG67Ly+CW1jE3BRzwheyp6G3H7n5xe1uvJIbil6XUSHFLhS7iqUe4bvodAHcTRZQUOubT7lz6vEMcxrKrY591r9dRmp3+/L7Logw4i3Bex5dbyEH3I80/sAzkZjfBWzmHp7hy/98mEQHx8BiUds7WiZ7wYlmkbNyJ2I/SR307yC5dlFGvBKutbxqpEn3SVNqh8ZLhyOxhawlzCvunSqax7y6uG4Cn+R288kRq6w3WGvFBc0Bv7yXIuMvsUhr0OmvplVJKrtaSTOXHY6kjQ+nAVkh8pW7wmvRACV3hqqmYpIyEAE3Mo49pL44xBLsLwWEa0ITGgn3zpss+RwwczxiuVIb8w7MkdRgO2Om5he9a2tWqvLk8qARwXhkC8e7H0BG/nEgJsfZeqgvC6XZ+AKuOZWZLilipuuLYlxilqM2SsrqmHz4vFCbus1P4W3ShuWO0yThR+PU4mHOtphB2k8kWzStIhppUP8xMaaqsizHEBguLR19NuiqoA74579wvShxbLVu5+HuX+YJGaZuL7nPCNJQLXNHncGrvubtncS0rZlq5u4PjY2D6BCJWnXNnCOoPXddqIlGYKlwRHTI/Vm9+jD5l1EeZu+B1RfzAwcC/nWMJ2il/s2TnKjce9GHvgu+cseilu5Y5nHA5mjRmybHAukEzXB0CgJ10HudSKE8VgbQ/pwZ5yjeXmupq5VMdgFcbp34m3imY6qjnVh5p9WoOIK5DRmAdMFBvVlN98970BcBib5pYxcHxyRFHJ2r2ODGAYZCEb77ClTNbmVm7Wtou6kWYIpOVZBORxyC85YZjLLNPKY23qrkSt9qxmvs6rRQHUrv7q8huNd5NTfO6xzIjakATMzsaVCk7Si4mdg+tlo43YYCkEV0JD4TBoEyh2DbquJbrS90h+Vyel0H1WbrjW1b1MGV0f88d7AguHe0H0pbw6PyS06cjftlmsElctrRI8O8rzd/ccHLVvaRlQ22yp+cJDIARtCodSD8onjAgBa0QWgtd+H5WLEzTClQ7b4+O4IAlGcdi/cmIvRTHKHI3o2LtCmN3N3uN8djvBTCub0Gu7u7DeUSRXaUYHPH8ICu2QUFK1kUOe51ED1YVALNXpnUN8S+DUedeJIzM+/mjb1tl+bS2QTVprzZEEJYuYAU5Na5b7sr1SnU6PY+S0tCH2eulrN2UxzMDLzjP6Ct74fYXxIWsFrj2QX94qUuvtaaUFTzqAQR0H3rVUtXtLm6MAEuCQupfcP6Pzw+gIauvD8cgO1U7FdpYObaTfLMTZb1Gv8VeKGFGo88S7xAdykQkCHK+LWE0149cggMd13aRgT00ahFnSABkfwmNhtUZO2aOTCb4KQf0UQErQJ+ZplMaru7FzhYMkwqHgGtXeC0kga+tv89pbQENrZDlJgFehY+bMP69huNnj/cRHEveKtw5BRHPTj4kfS0/iWDzBUV4/LL3ZkFbStZCWttn8zNWa2te22r8pMZplSsw5juCu17lKVZhZwi3mUioyTt0mnRNvzK8OYKKpBoOzyJZw3VMdT8Fx3lmc7oCJqc5xrEdxx1xaerZVuULYWe9fLcMYibg9bKhu6RhaymRt9cfqtouCvuNefxvvq99vo/raijyoUkgGgrRjAS5ZUaB8jeqaqZE+kwi/WVL6fZ7pua2p/hAW3g6kharCakZQqiY/LYf/A1kF05KlzQSNKh9h0tvhqRc87srgQQfkqK69x1JCdnPsy9HOzmggH61pkgmN5hXEgnI58QKlu8GCpI3AEz719QX3v/l2WTBkNoZfAWLAlBMhtKl9BLt3o9rVz7DwiU4phCWjcFpHyqCSHe2QqRp+47bdpCTnjveS5Zxy9ierpiRO35T+LGhSc7+NC5OBnVwjk6op0zUh3vHw2UfYbKTMVgVIdVgW+bWXG7dvdsCquw0azTLTR2Pz1Qi5q1tgo78KazbGZoTpXLfYyg+8bH9mAyFb5eTboRkdtaJE/t0t69QdwpXVfeHzdbJMy5EJ35RwqcyO9g1zLedA5Rv+SaSy2vQzF9mOsTVvIdP2o29hhm8kh4j3ldUPpwCahlnhe13ulSJd9QscEPd41KanRDd/HhFTd/Sjwxw0X2fBVzMyySshVKW31ttSo5yFxi42oTV9GRmtuu95VEJldR0+33lCRSysD+XuxqDdn6MGafAc2UXQnuxp8sJCwTZVsOiEY7t9D63qrRm3ogLfTwE0IbxvQrUX8V0fi9ye0tZb3Ua6aLv3sVMB8fqqdt1Ukwe/qMfeiO0yRe/dK4ZMi93BQClvx8gL6vO3+2rTJkzdABs/EllvbvR2eCwRfvavmiJ0W96VDZS4+IXICrghuGg5KEvvbAVusvpGE+Wl2mExcL+epKMQjlafmgUJHKs1XbloMHJX0P5oiB2s0lA6FYcjJqrdRBPM0cCn8y+/GpybG1kGQlKZOmS4dyyaeHZNyNxhNxFcs5S05p50ZmthZbWz6kWXbUR4T67Z12xow66Ndi5iVwuCJp5tnMCzIRmNzQyV8dUxsZ9kUa5ZCrU6Vo8sR5rrISE+KyD2ZnesbPk2Alu6Yfd0yCHGjjhO6u76ginQOyXTGRp+FUbMwuoixgm4EE5C6L9+QJuJvdWNVzVtDlMATItzYIKA3b0TKvFMEWnE6PWDPcM84ZG5AcLedAPgn724IkMeOnb8EQboaVOyX3NVq4e3Yl09Wr8snu1FmIlNPgbIgk26Nc+C3vT51h5WhpG7muXFXtck0p1Ql+0ZWma11WWK8VKuia1Tdox61a6/frdJ7lxIv3A2XIyryS7Vau8uAos3WTkAMWiM1hOU6MkuUJfK9GdffIAkU3D5LKlmnWpIW6RRpv+jPVX0gOWzFCGOCoXfGpKc+mKfbY4thidErF/D3qh7KD53RgfE5tDdXYGEiGXY2wM9sPXAB7I/iBCm0ww8Pez4Klu5ox58dbEsVgrJ0qIR2VSImIz/+1/nVcykHHOkw7SsFrOhiAx328kznlLNYcBnXEwEB1YBvGh0DNejoiA4z53ix+l1HEJRY2IvgOWv1bC1OCJwhpU9Ht/qKiT8tLz3lhIZnVuxToQMVMWomX1hUudtTgQ782evKq7aHRzvW/QrTxvhuMG8f6FD0fxSi73EBnTeXGVdcVZKLw++rlQRW2EGcKm2LX+TgeAFspedLT6vZy94m4qbZpurrDnZ6Y5U6mMleP3C/RqQdbO+IgxMSrxiqepIpkkvBVT4LEnDbQca4gabgaWmb0a+yn3PbYWcBukYQ0XVT9ffffcUpeBiwNQVYDUHfgP7BmWRCT0tO2LwpTIeZDM2S/8Bfn2HFTpan859//Pr58g0eFxdrq2shgP0hdLGSXXXVhbP5Wh4m0HlJSgzHsuEb+fHwb49MPuOxAiCYeSjgtdrT0X2G/XT7X7hgUhe9DHb17Fo0WK7MSli29gvwY2ALb5efANjr+YXuqzHFN6NEhugoJ8vXToy4KM9QaM0rys8DaCudFmuq9ejl4nL+06srxCIiKYX6X86xTlcv1lID0Q7wCP6RlVMIV3CNVIFKT+vTp7mXGNefCBog2v0EfxIAoGBTHUuSWz96bP8x+3jfmC0qAwarSB166ACstLpC8xYUVXS5Z+ezNVyEO5XHH95ikPjZ5aAIVEO4/SJyoDFRwLRuVK9ylIr9pxfffzdRHIQk8xHyIbimNkEdi7MAIs61PhV7obXsUMaYhA8USvGzjz4Gkj41yFcBawESc3rJGtLm4XzJKemwsVFuuJv5cnNqA41HjR8E4B/U9Tnaej7YAaLlI5aGg7e0G7tHuxMUd7aDLksM4XmeSDNq2XFoWGevKt/3QzA6esMqXc+z9VjswPe6NR7S+OF26yQms2Pq5cZHghUUgaa0ILuzPEukebz8hmP525thsBH40/6zDmHrTrO2Bk1h/cxmOndt7zqgbxUcqjxOBpb6ltATb+az1TV0WrdHSd7+HMECPIc1dGYZjVQv09k83xbUgQeyF9QB16pgvbP5VfmA8WfK7e+TKwtMLYXrR69q4dEgCEIr72SICh8/YdInHz3RNCZ+sHvKcruiGWA5qIOoCHDD4G8DQ1dvGT//dMoQET0XEsngqpsXhNxKLUhXWl5X4PB6JUHF3xxblcr9lOmPfmlrrygd+2HwiJNyRM9vG1E5mm8HRlKO4tutI8Co1/M3ZEsKnB2a26I09JBVh7dI7u6IyeboyJfiElTc4a9ijemNMenuZn454sgu5mtR/3l9uLg4PL4RTX3Mx+LboMHvNLsCb9QhEb17RWGI3FpT8mNV9Hm6WL0+xG06WPFLyeWVm/do1X6VJ818ez1mD/aH3Yyb9ZUgY1zFyOxvGXozn2P9Xn60ZFSoPNnXmj9cnVWTP5U2zSvHbsMBZRxxD3RiBz6GFCJIjqRO520Nh+zfbXRl5xju5Z8+PBRKBCK7wzeEs2/0q63+9KHcbLZ2i/N7QO+b1dFwJ+pT5TBNLJvN4gIc75dQ1Yo9mMZW0cvQNKrfs+odppN33zNFoSUCmlbDOKwo1SuRRU9PNxC5QtEXQotATbimz+eGymUYeveB3yumrmOmSsHME4LqKyOLL+u9W3KrKS8GJZB5e2GqLqK33zFmnBlbatm6MAkOLJkf2QVYMuiilY4sJBAvHt4/lsBLh3dPdUrWDEcXWTMjm74mDRl82brAh9KfLS4mCuUuIqzlaeUhyjB9twJjKskHcItNgQKfpQ45Gb7cHF0mfA2xWv1VD8NQDdCnS+fCI356uiqMj2f0LaQl5UX8mV247hkJXDiz9aXNtL3V24o0AoTHQh3KAWrBHDn/VdSH1AxY1orFPTlplkN8Q6slJ2mk6LY2OR0aZPv+71tgNI27ST0VguY+/xx0BrvIsUkY1zFz6rXXU120jENZEHAGnENfTUsFS+w9VU6FxWPDMfXGp30PXX1XW/guHGytl7HIernNAxf+bI4SKf6DNLVYUXKue6tSZAUh3+w7bQ+Cby68Q1hR1XE6z1yYuQMNT24wN+BP7rn62eK6aqq8DiBfk2tlhsOgafbJyJ4pTX5yk8unQ0fZc1Dqmu0Z3hCk7OtmqzVBAJpXM4yZ9f1cMMpG/1Bokc9Ylm/KOO1cN81NBbWMP1m9xfFAXTBSNTmdi0YfsYr997tRHCBdxj2Q06QHNAeg82BnOIUe/tM1zxYHXDRtwN4wFOnFUtFCT5vVBHuASdFW07nlPse80Zw9qYWWZ1qv0W8g02xhWp4myFcHgw5Ojf39rd1ddWs3QIvhm7G0Okhy3r7ux942xKctYweeLy8u1ATed9rkkE0vsqBfndvfdxJDERz/oecdReR/v5+sYedWwjWk46y73Vq5/rzHUocWO9bCtNmHn4doD1JnrDkYpcOPRHdqFWVaQXF76NU4VxNle07jcVczTn+FqLKzVUqu0c6bxRrZlwIo5LMwBdAlA+fKwhBRfudteIxcSICERyu5q6WIhq9yysj2DrvL29z5dRoZM9EiCM4DjjETX1zjDjANQnS1Lgtqal7yHM5GsoIOSQ5CBvQv0A/dD7kzLe/bfqVOvM4v7LIOfaefRrJegTbsxEoYzZWsqOwrZEB4TzknnEPND/VSJS37NlRrO7R80DgkMqC18eyV8KPeevCZ5QSL6tqWQRDo4H4HhSR5OHg7Oilit2cqIR5KeZjA4p2MHS+v1f39I5vonl3k+LM5MoTzIi2CFQKJecQFGSzOrbEVIzXqi1ZbiZ9TQlzQg3Ctj/cv5SVipduEJA+acNNr3rhkNqIm5P/3tcfzi5f0Ez0lQ8T8JG6wDUA32W9dV4mFlpaHtrcIwMqsJ3/cdVVrKagip61x7cOWelPuXVmjeDuWNj/O6GdjtrgeuF9rIkhxJliM+zlWEcAtdjbdAvg5oLoJsgjiLkbgp6uTK5EEoDAyicCLb0bGiInrJV3GradZFHlJMGrYGZqOD/J5av+s0NFBgAkefsvV7y7WcHX0VHD/UrxUpaKyirIZ48HyzYZCWBUFJCER7iUdVJuvgbOo90e25Xznyx/wqdfYgdNKBWeJSPcWxD/batWwMDXLQD8CZ9k14YY1sY5csdfwZA3ryar2yuai0B0EWemrOafRK37kGDhplYUpHTLFTGJqRr2Oi96O9GZOVWYraZEKoa0trlSdQI4Jdcu4VKb36ZapDgHHuv87njDTrjr/65+4fzZDp8omX2VIVWFWw2pyH2SYN360hlGnBo6g3sYRt4ewodTDuA/KODCqaYc0str19YUrGE8vv4RlNAJC9SbB2TgeAMy017TbL22Otni7UycSmJwfiPz4NNgabi4iu6uFvYzh3UeA+YGC2fdJ0omwfwEg8PEuwIsKBeSOeqtoZBEWchimUb4H0K4WqlUI11qSi1KaA/Aefpcrl4Z5oMzcVKBRAyqXRdEJntCMixMlhRcXKL+awx8Cos6XBsl6ZXb4OCBe3qKOdh0dIvk2fGjRQPo+xC3XxHHxPClGs3ZblndUxi8/cFFDzi+MTFm6v3AeDhHJiWt4KIcnCDjRVtBBlsKow0djTwMXaa6ePDuFrnHTKSLXz1DKNHLLSEfDOsBs2dXwqM869f7L7oe1o0uN4LL/+9vkVdP7WYOWQOomNUpywHbNaA5NeMnwQWwddZv0tBqn5w9SqbVEFMI6hm16WLNEPInq8EZTNM0j1Ub2wn1IEEIF2BS3K9AT89P126juMlmH8ZzRoQyRi0JtcdDaqncqRKGc0ROb6vPP4L5h90MZmg3UvZlsqYMRIoCB7J07eIF9aM9gcTWlhSjtfmnSeDyfX9BQdHKUkNMAAnCKePw2td5K8xeinJ/IkKl9V5scQzgFDW1prWonNx1qvm/aqjj1HzXloaYN3Gp9YKd1Bl7PxQzyhNXvhasjvR/B2Ccpsan+3//PqksjD064j6reKRkp1kkqAJmJpckecKZlKRckZIWXZ3ztMY8iluqfkGZ3oK4n79gRJp0Bg58G5EjUmRnaG//xLT9PZGdn603jW3r7QbHGCxBjWyAiVfgkYNskxzlHStuXR6wo2C20dVNrJCFqjzVtgUYW63thER63nFdld5G/BQLkKXvqpb19Y3hnTaDHpNhYxosoWU2/zuevSxYTzjW9db9R0fP6eo4/v85P+fXqGn/Orhb4s5qt+ef6onPCvWIsB3ndfeI9iY5T4M0cgrGrhAbtfV/P55cV+8KvwyUYK//Z00gdq1n4IU44quLC1yQeevBfnDl7DocFQKzZcWvpnLi16Ho4eBIo6a+nfz1tpvrnjw8laMv8ZMyaqs2nURz8QGpVfyYKz1NTBNo/CJEIviNwjtFdAy9N1fup3EMp5xZrHjiF62XyRxcQeqBdZErFx00j3MRTrtn4saz4bt3AepPZ/ySd7EEORXDc3RX1xO4xiu38AdrOK07N9Gf4WwnAUyHpoRiqs+Tuq4jmMDGAFw4yVJuOzumaQU9NaDy4EgnWwCEor0aZJRJkxcn6Cnrcqd5OHfGmDov649+fIS1xrdEEQ0FgP9Asfucmyh7dFo10sW2f2ucYfxDOWtbxYxmqTRIyOGQp7wK/sFzsIunRVUG5B88urUj3eHH1SUpqnq2+fUWT6Y99zLYhTlNeXyiTK640msVCe6/lM29W7civ1CFase5AWvFTla32HzGWOlvcwSr085CjgbKZpWGF9yWxRc5BRF7MV/EexmHCuxnbP672uIn7M5Dxx0ybYd0VZVvWprWfxwfQFI05OyEnRqCJy60xVAVCrq4FORRBXQNwc2jiVVroS+KrZsJLvA7O54X0mV8NrD3axuLnffjZYPqESHQvHD5P9ceTSf6IsjTbeTdZ6noZnCFKa3RXrL1hL1EpkPiobV+e+6niZHwTFe+zXfykYEi7odl6x73ZE2S1S2ea+GFCYutfJq2ro9DA+s1TD+WMg1HCqp8AP4+ULHOETzWey1jG/rkOeQ/zmOKf93XwDcrE4NP+MuLm7tsxDqhTij+0ujzbB62hWjT0T5qj8/LlUIFg/8apU7ylfdQRqPaf0pbXpa5fvHst4LCBUW7pjVqAU5Tpq9ovAJo6qTCbhU+Gc9lfpCkc9P3pfVy9pzkpgwEJEtaGem5nh3pKDUJ73DNiGaYybEjO+0rLpr6bjbItBHMwHZ9oABeQ9koRnTShVsqW9lLT7IKNgeW1eZ8qsYty+4m11ZGb8vUc9XPefDCuNY1Qiy8r8r4V2SGS14+m0RYJUfEqQVUtEbt0kF10F8hC+s46CJrZBCaOYaHSCiwu9hYYz2eANG8jzgM5OgvdDhTUgfpAuFBo8SnKsJ4mfYrSYSiA5hiIn7sc9qz63LDDXjXeuhF6QRpcVVPUV91fK2er2lbZp9Ri79aTApfUs7EzE8cCi4pB++kJwJL0RQhDdtc1GWmnIt9knEuspp4JEilRuVCM8zbcimqYl9Fr/pjz8wtkPe1f4J2EmYvAPbLlg2rQdJdEmB4VyfeDogNTEpzzjL20WkjLyB+/NdrUfZtutjahjm2CY4kAcYoSd2oGt7nd4rsLiN89ChLepS4lVl7oPeS/GMJM1KEL20bsAii+QRNHXy8usK6sL54tOGvqMyhVxDtZnypv+A75lm+QNZ1Y/MSH0K8ULf/C15A8hpDOJ5G8iBDlhe+ilb5w+DiStxF+X1+EVwoc2HloHxtaXUsxc+DrRf+9XwmGIk6ExSYg5aLT/WTi3jLgO/6o93T3vaQe+FEeJ/OAtLomcojyC3eBZYNiM4KtO4rUXlzgNpR+nSHDICgeSQVa2of/CsGvwO7JXD1g4Cl3vsC2+q9D7CuwGmyBT+E2f0GhwsZ2HOdg9O/Th/VQbaIA0Lw8jrVZ9TKaG3GYzuKA/h8uaXEgcz6B/tZPMriveDboR/A/fqHWrJL6X6meoB0AgGWEkMa8gpd6fezK5+Od08XLBRL0CRqTWOb5zck5Ul89/qAGQ3aiB/Gn5Q8YIP2jxlcYpRPQ4guOpWAG7mg7e6ZxkhMbXM8MszW8a4XiaznAdVZGp9DwGd0cdNpdb7PXXpV5OnR0mNRUk2IqdCVI2rfugJT1DdH6V3gEtPLsE2rXd01jg/L0wmtryzCyDBviDgPYFW8OtCDMwEcfHZi8XU6wdVIoo24PRwNEYjMajOOylJmMtR3dHDC5M2LPGejfzX/11bk3I11gM/UfGuayzHPL5h8wR2nUlsossWy1bCWjqqymuKpsaB1hxoftygFZXWQSlOuZmffX7hepIDzQK8ppYB4pTjQvsTnckZV8vVqcrZXhrKUsp+qFjZrZkHoe1ZGOS7MwXL8UFMKQX5R8gogwDzDGU5QUmtl5QtTimfuuqaiNXZoHEZE4qrz17r2zuHSquLPs2oQdAq7ZO526O3jhuKggN6yJ2pvGZqErdSdobfXaIuF7tYVtgXOw+zspeo6BYKtZWFzTbtLZtja8xpuCRWbWEhJqD3gCYGq5z7ZXukHbDOrhmb4ycNzX80ft9oOWHeV+Sm05S/HWsEIReKJ+feCidJw2JRbb5vnbi9WDejqjAT0dR+RDSjmD2juChfl2ctRHWaIOWZsy6YgtCkccb5Qhd2GuKCDnxX+rmFVBkI1QU1Vb8UIcl/a+x79C6txeWKF5jwmoFKDb6gpqt+zsBW9D0XoW6wnFGaZ3sCvrQhnFuYMA1k4bhosE2NkuEeyVX1GpzNNRvGxYPioSxdUuvK9bmdkpZFmAwMYd/ljrzovk1gGC2yB4T6Um1fcXc67yKgRjQNhFlUbQKR/d9YLMmq1JcKzIH7bTMqm9axy4qETbhL7vPpTxygurxLV/OhoXvBgpkziFXlYJxWyJrF9fJFWGKwWLasvr8+jrQSOT6WbZ3yEdrkjdKiOSVKCMVStNqz8B/J0LX6iy6RvTn/VPPpaCsHcMGjx4EODcsPfoHCDzLp3Fz2wtfuZApfNZ6VuA9J67L5WvzqlanPGWy3tHyobQYhrHMirihCy15WcBvtFAasIb7ODS6etOl48fTYz+GSkGgIGFeDz6ld4wwWhGFXexzoCmU8wrJSC71l6qjS3xJqr3+QPA0El4Y7jiXy46wThwNLhqpdORRSZF4TonBuS+Eclowd2hnDL65lAOV+NAH8R2DHQtlaPZ9zw+B6hZcC36Q2O9PVmsHf1tDh1ENRIz13j2+7suU7AUkzJw0HiFVr/uSGqdqpp0RUll1JZaLOqJaEDr8dNqHjWD441kHwftEKNTPdi4q2oux2Yq33yT75N9xHZjjCOlJB44zhXsnakGLGMmucW28ahIM6BYQY9PO1Aoj0SRoIefZJVmR5vX6Pz0pRov5vpzTDeDGQc4zJrptoc6Y0856DlZ6dgRvtDkhBnqPfpK9dyUd2BjbWQzbdR2JQBWpq7xmOeVHvUSNE0qvHxXqkbQP0SbyR95Jca1QzfVd8tfu53UAjpXynN780MrWFkbhDbAqMqWbhIm3FYilZPyNjb+kb5Mn5+uEPIVwq2ULpvQfFoEz7DJ4+aR9qHAsJDBSi7RAAbCooUHaXGlQHUf/EUhS1KJmX4D1jeWR71x/bleop4o8aXPtODOoHnKqVaqvay3Oy9ym31++a3luI2b4KdaL+f8xKVDHY9dOtPx6Ckq8tL7qcwBz2OVnXOsTzrnaogr78oTuWpmfHUClaeGgM+tKW0oEnHLc7mBx45PFS0C09qjPeJapVRICwA/9TEnZUdWvczUrKcZjwAXrQzHyQpbTr9L2Mozd76iyrsn13LK3e7oK9naH5aoziLmHep/bqv4+V+aPfm1XCGsXU1+TLWoJc2uBLvphR78Myp9IzTj/GIOf+JoeH5lkQN8DFFYZUPMvfZJBlCgrpTH8tV3YfcsGA7iq4OxGL5vK8t+QechIY5mYKHoUs945x3gry247AZfhWYmqx9PR7bldjXOelelVW86Jg01dO5aIuDzd14ivyVy7yU+NZPiNtXvGDLE9bceSm0lHslec8XJLJbYrsmcjkEX1ExIS6Oh0O1DHFtKWyHhfA6Ghgh0htdXrX5NjFHwzapbNkZ4c9vgFoav5L0zqPQ387P1lLy5nUcHrab9CCc1muhpP19Kws6jtgKnz8NRS5ol/UVuX2uH1KckicMtTdGEarPvnicPng7ScsQ6CgYYZRGbat8jZEmrTvp/1FYq/EYdwXjgrg4W5DggBtUerQbQcHMQ/WuuwAYTn5kOepMJiZC2wGuNaYaY1kwyKa/6KK3axKjf+1T/t2jfwdOfL0/TlKg573v7ESf0e0fkIWm46Zl4WwW37/491rU1difS0nQ8e4WhIv6M6LdlPGyHT0ZcEciNtETByTmZgfr/4eefcKk5R8fUCTNWHJ4rnUjFslTqnisb0F5e6Qqy7ge41hSrjfcFY4QeNnJ36SgnR2xDf5sbx5USqAdGRVR82etcyMUKDb1DFDcORL8m6kbKm2cc4xXNtv1e6DH/nYU4ji7TlLEUXMirdFHiT5vjwCOtBDKQhusy29XNm+Ol3D90WlmXXEuwKaa51UP99drZIuboCnTU4qoLh768liKzc2mLQmUlNJcXNONRm154rsMzBl07JF9BoEiYcsyYA41F6irhxQCleWpzd0RawkAV9g7ripXNab8gCxjH4LUSyzaY6dFPKkY57GWUxfGo32qppw1E8ewW3650G0k/AIkL8NGT9GAnF6N2OFHBw/0bEs9pUisGQ45SGh/yfi4r7Z41B/fheBqzM5iT4K1z+xi19qC4sIHRzvJcjuj3KtKUFJMbYglKsM8kQnWAeZIHDuT73DJhBGoUf7PnskTpO1jt8PkG0x+smBfCwWA1G3+ojuFj1sjCH43xZsIk6pgrC3Fx4Y8kfZ4RL0kBOToHQ2fnuWqm+emxc6O0GMairENTQSVppgkxuTHPbhDQJkT15PFjHPWLE3FziUPn11o1U5clUHDGEIPImQxSLtAkeIw0nY39pHcC7esd1bJWE8969xNol6jqSf3oT/zgq0I+TXFaTtKBBf4mopOsYnYCp9gPE95Oq3KiLhM3CXOe6wJvN8Z25FA4XFCV9Z5OuqOl2/zbQSP/39X7AcLJ0mOM2b5/cSMRS9GwkAnz08wznpTsmoeBkOUSiS3ObjzvH+FMAXJ8/PP9mRvW9B0qqB8FYMt39hGe69UAN/4EdQZXrdFooNGcwTr/KsX29Xi/mSLO6rXseOmYwXsVHtOa+60FdJM12cvl1gqxoKV7QQehoknPKHQf3440yLSHFCtixyO8qWm5UEPEi7pbH0kM/JyYikASqI8LAFxpRrGOPUmCIGQSyeOH/+2vp+/DPOchScwDNwngnprjw4/h0PBjd234AaTZf+LPP+3mjrgsQAUI1uiHq7uTzdqTiIvOboAO8aCGl1lfqLm6eYY++ueFqX/nN3SqzU30yz2eH+O0DnjsOoZpweIi7cPe1jLTdG1qe7rKw20CQWqrul57txSa6gJ2ligXbFXhXOTpIp7Q2Nma5QjZSnAzwMCeepUvrknwIhFUKKuRHo7nZNy4BhcDFOQ+OrrzMn7SNJA+3KPAj3Q75XSSD9Qc0jg+00nRzlzWAENUDV62LoV25BOpK5T6Sce2zbh7ttrh6JVCK827LSK8ULE6S7Rrsp6m6buvUlSe+0CTUcqzTZn/tv/+mLtp7SoMZhLcTC3h6Zvb3Ln9R8CdtKUe3Zww+17PeaDZfpI/yUuleaaEUzepmqup3LiOik7MY3HgB247rr6733eHpvmw5K5ZldoxBOfGFF7ZicbjU4XXlHKUIqadHgmqsVWIg7SkcqDbxkdQcF2GCD5Rn0F9opmKBatIbuYFiaCWgZZ3YaZmpT5Wm24HydVfMc+d2JRedaKglh06PQJcmMla4WB4BwJENRl89agDYN5ktOAjPU+Umh0BrEklj+UlzwCbM9Tg+2exyseW3vTZ9fAtBSNfHaW2ISrIf0MT/nVW+0r4cqZJT8wm0JzyvFrqCgsh7I8PPX/oJTaoFb4GeumCxmKCjlH0V9N1ZX+7BLc/lMa5jWl4vreqEgr9UfeKhqvm5x+/0cAZoks4e7Ma+w38trIf+hTnZYvUf5G3N37aw/sIWbxINQs/NSsodoPBfwT6c/9YjkmpQeMA79ehq/Qx80cwxXsvrnd+T7UhwjaqhZA8buXDJ6gce+/MNfi9ltTA3QVHr/9FFg6ktiV9i0sG349yb365a3A8HoTGkAseK5d+T00XfwMG44BXohF99jE40x5dA8qx/w/HN+Jv6Phm8x+i66H/gOX5zHgJ+K2OM0J9K82ZDRcfeUxxHV3H+9ah6ea4mtVKlnhGLzNuZc7ZqOuFiecH4RsvZAbLd9P5sqJ5biiqWQB8bzeasB/RzrlK5sJd35uuvEnghrpUrxwNLi+syPlN8tNB0ucYL0L52LTqU55vxker9VESdigU66L9g10bOlltKoLqbcL1tGVePNuzpH8+W+dgCgmbAaRmKbjSaKRUSC9KE/absqDrp/vZcSLibcWM7cfuqYHVOx0ufPt4qh2lLvf1Mj3QyeSHz2k8RyU+wuyIJbyu3DRHrfrdIYbmIOqQl7uu59z1T92cS7Mp8i2UtbF7qkRn5jTNVvwTR8K3IanfYf2auDK5mpKCy9gbZS/9lfdEX3tPsdV/X5rrhvoWhIVaw+jD0J7pY/TGSfOXusQa6ZwXqx/FlvFK3ipTLhiDzSFLetO1ED4QMtCrZpiSRc/DFuOWWYxoZXjpp/J3eLinVemfY2VIBhpCMPIfIlhUwc8fJ4vTC0iesOzlxHxF5QQibfPT7q7wgI4ajB8XFbdt+4kYdWyO5GhMPUSpkMA7Zxtdm7Icrt9lBKhutDKqxCGoCgKGVLcV7jvCbrI844bbq0nkY+90/eEIIhCngwmp3zN04O3tZKc4aCevunHQmef8ZEY/Dn49aJ5nAQH0srBpa9tVmCG4jO2RjiNZ9vbMBR891e4/1wB/C8QNQXFhu+f2rMSwvx9j8cyoSp6a5b4lFE3TkaQ2EDkzU8B0NISGI3W9HnBaOFpl6JXOGtF8Q/gnc1WNquOBdwUUgOijxwTRpm+jGqhjjiiPy0pACpFZ+W0hWN3v69tRhxPcp6dB3F5/6/RIyqY5pHhkU6CAaRxQWghV2fGZbqZ+9Xspvf31p17+D5DnqGegDVOpqq5YgpW2dcPFUmcHm4mkdps2l+OYzuE+PhQZ+XriWB54rJ3xvi2pviP5s/qcdM2TZhT9ccdiR0aG+3B0VzpNoRaaQjpyxQCRVppUhb/RbmJepXH1o5GHoyGW9amirM3UORjBueMii9d1IqTFAs+Bpk0IGyfOY0KrGriy5ewOwLMBKU0nE7aa8EF/Xx+iZ+dzQStCJttLyNvAYIIOezUt5FyeN+j2CbmGcPi2iytQyYxsFYYij5GfnNEGrnBGvtBwh1j4/DBKcjiKPiAcR44pu0ucO3rnZkFDY4dAAMuacvj1qvBXOzzi2P9dQ4d7Ohu4n3/Hzfccs572rcNO2ZGpODzwLRdPGFw6Eh0/xZWwI/ceag6yo2RC+sHpWSA0XWxJwoJCqpfKkBaeuhDfzcel8R9xFHtyXMMynJJ0UmCugyZ3xUd+wzeyvuO3VKnW6Nybrf5R7T0kSbmLfTQzYVaTebQrPdntFY7sgBT+4Z7sSnsedPOP9VeXOQc7cudg1WtBfCnw+ObIInamhCZ3Hfa73CL7qg/6RLZcAlrwSieSslSRpMr9PN0BHkIjHlsQs3W/mgCSHYWM4MVTNVRVewJC3Lt9+5WTa7abd2wP7TwMuimZ+BJEvdbWT0D2WwI/XzSa5+yIxEtEQ8rLoGM/rQrvZH+BwWwzXN6YGO7YLK8FK9snya9ZNVPpB5t3XgOZoqnJ1sbf6mB9VoJUc58igVgERIBY9JsXC1hqCfbvYJSKvp7RBV9nbjplYlIad9p8+BvAIT/wIJdKExaySNv4tqJI2R7kX/lSefz+12IPXjdsA13c1QAHvLIBt6hGaNrkkZX93SDU0iPiUjzAWNc4yc1BD4fHLde2wM6mwoBzU02ooexUFWgo/1SFGRVZpAh0BTTAeKvkDPPtfUMTVwh0LHy7KygurzSSpQ2xdDR1LPqDvsA71Sx8pvtrrTJmVGf89WovXF6cSKv9dOYNjx4nOYgvpUlBRr+XJkNDQ9jLsRZOWIAWwSMdASAdQfa/OF2/Ir0eC+JVAaSlYVs2/yRdkDZwqNnztvmN6x2OdKVlB1baJoi231yZS7T2//lFDX6pu+Okmakw6CRyqaAaV7Kh/UHhhNaPnl31iewdgG+gyjx5LeeS4jzuAWuSs+IXttxR4+0HASthKHq89dZGSb0UqocM1ncoSByMkgLA2ANAiz8C0nMhRu5JV1cbSTk5SIKj2gSS8LY5kE7UG0XBmN0NOe0tPGYnEidzpGr7BS3KRS6QMZW/2PDn1Sedn8waRevCkXKdYJzn4DNsZZs2rtr4AyC0ulN90kKx6Cr6VQ7uUp1ZwlvAeZkxmIkUK5Wtr+Y41XWbakqhKGkcUWqElBTUdi1kzoqelVwtaHR9qdwK9WmwUhaTKvEapAM/YaP4A+oe9UFm2Gs1yehTTTqXzMI9OTrtVL84hOD9id905cgjsOt1+9mWnzwUi0r7sxMGeXmbi1d90qb+jA2+Vl3UDazSyZHAlypUaChTlFXzsLuWGG3melVscIs+FSRVoBR/V7zQ06vZrxDzyFKLtAkqmb/ALKAL5fIMokoBkjnS1jIgkfKuMhUqobxudStUqkipEtqQotTs5TLTiLpvTJlBnad7azHx4UN1kHCnyiHj7+e8X7OiFJmokgyWW6vvawJdu7vrW03zHQMGisFPhUKoP8KPjzz46eMnmQZQ2tzbQ/Gpym8Riw/dDYfiA7UMJsjWvGrKkemRfrXAjXPDgVM8MO1Iw0Sf7VNWcE7amXZNO19fUGP9JsbtIysSV7p/U23KvwCOKc8dky5O5BS4Ek1akahI8xHu+N/vuaOj5v+/oDJzPn8pSCHNRr9Ug4X+CNtK/1Jf5V+uF/M1kvhD08xbNlLt51SvgxV67upeUNeWdp7OkBStl8QTBEHQ0pvrwZAJesmAO5d3KCopD441G58VEKrPCb9vjcP4FzWNj752FFYLngT5PK5cVzNIYyVMFyjHKNBnMRk16R8QlFHOQBaS8aPhkIwlsGtqsg4x0J0INHwNxzW8Fj21tNR3u+b6J4Nyc2lDpikD0UIvpHRV4uojN5JfLYzi31foam0PBCysa/O0wF0z9ZLgh/T7szOnD6TvPSMeY1RE3JC3BE0MLvm8pTEblt+/J6Bi8Cx2slipX7H+XSdtEblLu4n08ItN6FtSplPrO6dXwUWRpcV6FwUsA2XMrmNapcxDS0meVVvVJiSR0I4Wqxc6s6muqSmfB/YVvvEp8WTXqp6kutbDzmL6bDR04+tCNyF0DGgIds+0OFcm+MyoKUPoEyJzjzdhl9Weh2oHvKm1IqU66dvIpm6jdhzvw9GrDoXOYrotfyIPgAqqrngJNM5ciWfI28sVXy5EPqa7Wu359o8bHmFpUWq4Ho7LqdwqDpVVcLqjl6+Zjh9U7/m7pCn0bsJ9B5zhZM84BMK01Y3xu/rxOaXbvGnVqUEyfKZw7NXG+DI4Dn47/qOVQByQ8GK4HZBm68D48f3D9T5No0uQ1UfWlg6cnXuOkzVMTsXxe2YoX83VcljUjANjkmiD9kA1gw+jwCxP2tCbGvEPCMkOxZoO8A/zqJdnZ8DiWRiwpO9r8F02ZRloq7t/R0YKjbMZxIp29KKwq4VkR/HhaAGkie/uDfcIx0blMBC5WcuyYpbuI0HNraNUsGWH66WBWUU5qKorlFxQxg7+ERCIH3/WfQac7EewpEuSoZIHXaBh4jgr78d8CEe3Efpac9qnABrYAHbD5W5ThBB4jP0K2/rFHDIW2hHhPsEW57ehA7iJHO64CFDizptAymy7ClJvHu6x4ERgR9mp/PAGBVbLgu9lFr+BPS5/raJFFc74LQiiXjglHdHiaxqW7oh+OLoBkAlvn+YoJPWi/jG0a4+oF8Z+BKWViu3FVox7n8rZCTy6ld8fR3S0tUkZkDDyxL5syoV2OfUjFyocz29kOwgXVjXI4Fml2VhdbbFNhmX2EqbjL9DBHGAHH60eqyYEZicHEXBj9J16aPiFqTvVB4/1kGipT2Wc/ePBAXeHHp9bUMdtmIPjZD5/3Y4NdEgsGD3LP2DfkWIoW5baHLHpo2iaGbTxI/aXFEOxmHnAYFsse7FHTP01ji6gRQ3tLrpwRf6eqY557CeAJ7LhiApZxHG7s1DVmH2Unpj4K7cKt4NPVPO5pw9aP+Mqo9Ttpvc20uPTyraxksPW6vGCyhc1oLkEdxAdYW3aEaiUaaBtDLP5KSVVmK8WZxG0tTej6BHCntUx7GWFNeqYOuM4VRbmDN0T2g/SSizDTMtT3j4T4kWyvd42Ij33l6tcplh5O6F91+oi36OmOR3a11RCz3eqFXiXu5mWnz6d2BKhoHvvqiDIqulxtUBoJWoHcvsf/5tjpEHkby0ZandZaN9u+m3l7ICORqG/0wWSdEH1M6JDKaM40suUKJP8L8IfZ50bw6f4ZPKv2e5Cj0GmlG3OpoJspZrGcmUR6Tu7xqV4LtDR20l9+Ku0wj7UnPjWla5B26Jlc+Amf2n7Ij0Sf/CHi7Ex0x3RF6lVry4SuyVv5HKHulIuozeRUi08/N92KJufRliiDMl70kd60U/Jk7mrX9eN4g3WV08jawg7AHjZT7UOdN3SZRwGiTuYCxzTIEPvK31EnMDD7oLB7TotL4ioa5dYxrDt9TdSxxlZQ28O/e2vfyvtFJtms+tDZND9mj9G8vfDxJ8R9m1ENEXsmmQPCcYuE/70OOskKfejDwtn2hy1Oh4ljcb43VaoyV8spITVnA4EZDEzL4N0n+M6+eZ9hd8aruhKffE5jZ0jftTajvWVvG4zGgN1ois5vBmdSfUOfpE4ON5Ljc5BPyazngMrwdvWePBAiZfMF8LFxNo/ZznRWIJlDpVv1aLt7jGpyyHzKmSDoADs1srH59dX71bp3Z0Q7TzK/Q89yj0GKXWEinc70dJOKGv/bPsNmL/tdVb+jODtySaCByESOOq9LclvIUblbN5jYZLnj+WVoezN0iUAccGwZwA7dm0m0dgi0VKZ4KCLgJP1FzfivahNzgKk22u0eimY6pI0rjHTzOxA3QlAJmfpf6dnARyY53hCGY3WVjLSU4GSrX4DwPmh5OtH+ZEJzpBz34Ac95agnUPTgA4WW4/aqN4j+4I1C/LoPgcUS/x7eR/ARnUSGyqylKI4ncDLvuW/JHm+E/b9QindSzqk9Uum9Psb2uvctRHLefqPMcA/Ulh3Nz7QU5PfKLo5utUy3zVCnBVehhFGcxThFWI39fXtny8FMvLIBmCbL05SidQd/MmgoFraamxMl8yhTVVaRI56wQ9O233M8E4jOWSJ/umxFBUlOG3zGBWp4saab3hV6YWsBZTvcyzKtGK1Gn3s05vlYHdo4BwLH2zw3Uu/ivp6fotYXdbYUPsqq+rNXl8Cjoas9v3p+Zn/HBbfKstxJZWk6B2SXmscAuo4IE3AhOQvqrosSGTYK6ccUcibkOMkpXDOvCtQDhHCwmsGWGGdB2lQf9LJ5VJbam0dz+hVKNdlkSU17VXNh9ryV8xwmtttuXO1VkKdwpoBVoNOR9uNug0p10WYiH+2DDf4BjBKMfwpNL4BmAaPTq1zSA6VDosGgSMpZlvqlt5aTzzQXb+5wI74QrIPBxEvj52x+cVyuqt/ITBLooJfa9Dd7X8q+BWWySuf2aJp3jcwQFsbdNdDUdzpd1XEmXuKnpKlr6sIU9/cD0gzkv8G8AoHdtsOcQNcfv9J0zPttzbaBH+GxTALuf2l6brum1PKykQZmSK0K1C0GfuZHquIyVGkYzQbjLmq89MsRN5/evH9d5MVpThyuYthtYrPc+Edv+kyRn9pEKLyLWrB+2X2bMLFgUqEwwQefpc1izjVDas5GHD+dB06WtEXBuO1tzqOi4N09mxko9VrF+j7wewEvdQokNkeksit9roUvChQLjd80DmBD9Y0YX5SMT9TfFd59kYmIJx9cl/daoOQH6twIeAcTYemIMkQzXjjir0XqVvwUTwmNnkk9ntUmnKoFmGxMRi6b1w5dGOVe4mNj9l3Xt+n8qPJ44IMWxDEzffiy6sQaWWkrb/tPLYhv0Rr36KW0bSeK1pAl8vL60sUAPlVF2YISB2jxURIu+ED3oEiOkx8R7oFH47avz/CDPd6Z0ES0hTqHzV8TJdZZzNavaKjwNvMJZx6j+PD8KppYu750W66rusfWAsmIO/cZdbhPnukmYbtuAOrTn77GEYaDLvXP5Jwltoy2M/2IbFWuQJDdijelatk3NcaxSfqM4waCwDawuJmb9jgxocgonOSA3cb3fjMYv8RMsGedQVdnhUvBgE1PQr+FznJsqyv58JoVJ2ZneXF+c0UskDR6ITgV7VJPZ5/3XQGinPpZRsaxOx1v/dHvr0/2MsT2qVYj3zqeCq+0y77S9aXg75BPtnd5Xa3vtaPq1foK7aUvD36kKQMVa3u18nHj9lJw7Xkqg4w+oyA8pu2vFbZ2u1mMx750J/T3dlJogZ7MY+VMmOFCUUE6QNrGiTFpNU0R36GDDOZue1uA5OJ91qp6OQqA3EIkcWGLHLO634MMSNCi6n5yJyIRIUJd68pBMc9hf5h7jYToySbkoWvVRpxu3hBmUHD4vBMngxBKWPbsoAKIcLyKx2c5iJJ1fs2iQEoInV6D2rN6bTt4ORKK+wT4hb+MOYrp8WUJvFBsjS0GPXkPa7ulbxFKDCHHmUXLoNYRC5WqVf9DST9vCYnZUXG4FoKQsLgOWKTKjTRa0u2L88ekNiIsyPsgQ0gWep4SMORsM6vr/4mCqxQMqWmw+3kkd1Vqb1WmqBlkIt2tgvZqj2X0Q8XURlBkQe3pTqU2fV6yRMEHwriXRnnqQuzsYSEkzzwyk4bJDDyoMLjgQdqhPFSjWO1lGcF78uiO31uVXuB8zXeUkh32zb7oJXF/Hb22+LN9Rt4jkVRbR8s0kNLCYuhKzGc7Y1ygY3swK07Ksiio+MbEpExWenJ4ESS19dUfUhuitI+ZURfGc40IWFZF+OmbKit9GcvuMxQcTsmrnNhkx1hCUf1N9JhWrlz/Ebrg217ibJZa6/CllzMXpJgyQ1965v5yjS3pqrWkwNPzdoktpTcWbM/Ek0qn9HNeWHFw/uqQPle1zVT45TF5TBwxBLy/rqz+D5R689DGjLpYGDmPlTQ7Np1RODUCPJ6Q5r6mtQ9o76IvsLiehWuGv6h4gx59lcQl4xDUUHQ/+N/fX7EZWSjl4iIY839Oluv727MCqKpX4441/S8svWa2+fh9dU5+/n6jexWOpf4re+mE0EC/m7yPD8mhofq+NiLHILl5Q04BMMtnTZaTSkhacNdZ6eU3HywfC49l/Ypgl6clrTRhWzOy5kgTAisLo+Xwq3Ym/x6JaYCvOhsCOB78c2sgyULBNBxYJTkSEMpEXPf5qzDQ4Fs89WRs4v4uc7tGzXx1BNZmfJlDjb34q/92F2pLDArUCsTQL+HvE4EBIv6ye67GQ1c8MqnisbV4DffZVTt1ETibmm1CT8d2fapr6Pry6QeVpY3qXXqkW8RaaFwz6kVlZt2qKW8EpaFNj9vKy1w46+aeIfzae6qElqytR790WLf2W6/tXlO+ZeP8dVKjktLVQodzRREzoYgoR4CmEpuOyaPepsjA0kd7z4TaY/kW5pxbNxKiVDE3PIoquEMaVMdQgYHNlAofbI3g4lRk5tH6lro1Ek9XV2rXaQtu4Z5OhQT2aQBwZ8K/qMeczlM/PrC9iMym7UVoI/7wzPrmKC/m8MAXFMKTMr1Dor0/DzoUe+PRAOv08xXrqmeR1WCdtGN5SWM4bJl/rDYaocLfRAIFhqpnrQX27dy4KpRlsdvKmPnhKT0KUN0m/TS8tvbgHGufzTRHjZhOh1yO0LbHZzzywfnYMsvgdg0UJmP8JkFdCO9rpmzgmb3dNujdrR9T62w2WhtAUyWMTNrxWNbTS/UJmHfNjGhpjYJyrZ44KRFndYhDPJbq/qntVDDR6BLD7Rf91ugRqgpk6CoycFmIMe89gkxkH8Qevm5KQ0M2FUUAqnZanSFMRxXWIWHg0GEdfwo0FRqBIw5ZSYJPko/VA6ltjB74OLacYkqeCbxKELhUoN1MDSwCsQPlU57c+xsH7SfKyiBZvh5NadqEisltwr1QRnoeH8kPzQ0vovVSUtdC5W7+FcGDGraoRHoG0sTxyEfPnkxwA1Vn8sC3gCpZ+8zFLCkpuXYAnl5WBKWdV1QgoOVnMTUuZC8PAS9eGdjXtiJy1FyHkRXeiuj210G7fDhYJMoCUeVpauWkpkQwcVlSl8sRWNQld2arIQJm1p6erOzh595zOSRN0Q8AujmBVgODLtLtw58rLiXAHFkdrqZVF+rbOAVwpscz4VbqbF9TpW1ghbUMdaosGhlv7jgtrkNYB6jYgnnkYSuJiutFsRlT3Omnn47e+ZpjnCwYI5uCpSiq+U7CXTlHx4Q0bBaJ/RkAlcbYk99rRl+6nsTGHRggF7ujyG9X8236Ef3cntQeDOQLLf5VwcEHYyyXwfLzB9BWO/CAcGH29wP6LLlhT/a6qwgX1yORerKIP8RjglauGa0gIfZ4rtuVsZTdh03rXt/rwZyKsGjXQUtsHfV1RpSptrudIB0xv29DpQ6Txp0abvrAVV6ajXw2bDuE6Tf4lBd+xXSeuHaVva1XWWpuzwXq2cQzEi1vqTGOlLhyGpbVIoP1Bn8sQTBf7210OPowPdN4VgapvUnN7eq17yjM/8XBg91Y2oMFPTAyDkJRMQry2tyEGcX9DQu+PRvQqsWbtn8vQ/ynJU2QawCzeRKDvb2akHbSgb+QjdG0jZg52yfb0vu7U9YevCC6LqP9wbdBRlvCoJ/YWiQJlA1AOHgEatBPx+qvML4Bc18Q2506x5VjD0tLZtslsXlKl2qIpYATOdpheDgBVT6tmrt/lmpuc0bsuFWUvuErOTNvo2IL0r163mAebi0fN+dVKXEgyDDg1PVhSAUjecsfCX9rHsUfiyYR7j2xrBQ/xmiED8juHBnK4AHxTUX6vZMt1/FM5oES/eaTJr0vjJSQJki2KnGwWtUP/PTKFuSjnOeTr8N9K11sxJySXmQ51DxpSI7fzDtVHAPkr7E3wNJ6o76RK3zdVXbUefOIJaB4zHmAGJUVqFYX2P7jdVnDi/OZuQn5AceQz9EeiolN6GIvUrLESpXtZ8CxosjlrivX0OcJbbCw6QIRj0slb39oril35+hnHfp0Vpin1bdeo3e1rGvfcbaW7ucfz977Wm1/a2opJBO28mAPJwDXtpyfLc8G6OKaM3V5HMxS7YJlxmnc3g4AVtrj66TPxO5rj4uleqZTbRFGcEkNSJDmXT1huzPtzz+SBJbe3r1aZYxU7BOLJI6yp9/RLUneKUpD4zGCGs0szLmFxubVvxTbdLiBrY9Fg+Yz4n0oyt4fAAymJ2tSW6nJjfeOOQm2qThMifvQssw9aSKEX7sCG6U1uanRVXAG5cOufWAbbXsqB4wWnD+4ise1vsudtIplYg++eiJimJ7y+4dOPclJAGzsWCkoRBhxu1lmBvRrvUK+n1JVxsoDjqTf3c4yE+rj6v3MK7Mb2ntfktzFc6c8cgO3XVtpW4NdRh6xRBFse89ZrHfT9mvrLmO9JTvTP2NsJHuP7QbZHAfmnCRKQwfvZH3WRXtebT3E7lp15k1z5EN1685SeCbPKSaYIyIN2g9/U1KEJuN3o6GsVkRbXbUIzJkH8RG5s14dKTNeb8pfO3IPxVoja7AMv2EG2+x4vNPAeBmeU0Hg2DvzE+xZrAHnPbTl9eUqC9x75gh/ZKSNuFKrEz0Js9N8Cho64qFoqO71mbtJjhF2FqOw5XdfewaPqaRo8OXSs6j0zqupOOoJD9ODvoxkcBvxSP400Lxs3AAB3wmWzWuqv3mUBGWyIOXCIabn/7eltxiu4dymnc/Ut5u/1CldH26CHymBLmZIPk+TBxY7X9xcbZ0T0eoL5Tothob0omzY3k3HrlPX+9Q5IONH7cRFhxnB2SavgmBRpE64ZdaMLaSlu4D5DVM8TPKtKEjqtbfJID5cAM/t1Y6SHfIgcMIDp4nKXkqzWclNkfbD2v/cEKIMc5jNZchFbT1phfFGepX4yMHGj8QgAZagFxxdCK2IiOHYwWHGgfEaWp/sWAeUOh+FwfUKJ/2ijpfjrg0GPU/DnF5xG3rzVEXLfwZHe5iSVU+PGIWZ4sT8kvtGbKGZZv8K/hIV1CKnV5RLC/4poucPRrGN9anL7B934lzUr1J9ez0FHsJPtrxvIIoyd0OmAZOC0T64nwGm7AvF3J/gRnAZ+hN9ZeffvqhUpk5N3BIwgAw+lUmKKdbOnJRg4EMcsaNWn4yX/kH+rsM5X0/ok2biHTaYMj14N6YBgOOvgah39kBTgwl3zzkDpQn4K7teYhOj3y43iwQSQ+cqjVGNdNhmlASfNSy4OmCriQEucltuiAaskFamFhTrnkpfV0IdZctzAMfgy5PfGUYM4H0/7a1gR/j4aWo7Sn7EEVWNdnSgunWX5KppGyJHYEzZPMJsjjlBY1DQrTzyLRPvdljaOK8zwoTmJOZ5O5RowP3nbWTKsNKNhAq3NdoAIQ/ziGPKf674uaj4TL+/fao9w78CgD1l8CPdbMtgP3/V6LUa1z40L4GfF+lHjSfXeRKJ/xbbbxCDAXqjhiHY8ijlvtbjABHEh8Q9w8OoU+q9neG0CcBL3V1IcbO1AKn5EpZe/xbMLOUUWLsK5Syn8NsLJZWxibK8oeVzFlX8Hnpg0vPBR+e86EwPtHgfk8fWS15RvItDxztKiQ/QioTP/joQ6vhWTfCsdGx1a2b+B/k0In+b4u170vGtfRk5a9VY4IHjPRq2ykvEWZjM22EVk0n1/XDnbvjx1SH1VYD4fVJbtXlIXWgw1NqGKmNjHVBQmJryHpOcqp/NMumNdU/Rfx+RC0Vb5tyv4zSo3VxkZR9ptV3DEAxtiytndcb0bAlQyI5uj1SVhaC8Z7qgwoXAT84Iw2Mb1dkPJD28Ph3OJJCT29pRnKiD1udyL27/BCgC0VdobovQTSpZm5sUd8O4cxo2NRaOdovIStanMhX+jm1hySt5vQsrEAeoQjpJGOJKq1EKk5/avp6LhFlKXhfnFwtV0sJAvcTkyxX/KVIzFk6SU2/qal4sT4Dq5N/WZbihKvT6zWTf8DHl/hgnjxMFrgJ9Me0wr/ikglk78EIWjn+MIqozNKILfhYQgtCIOubRocY9OnSzxWv6ROpKtTtuZbyr7by3xUMVYCw3hFfPFNL4Zpg4sm+T7aDAb8ojIx9TaaqDXmxxnoSmCGyAwZiyYBgdJ7d8mxFMEZ2/bujGOvndiSDdZninzzZFmZqfxP26b90pz5bK2HYYmrLExu9G9OAkicqsbWtctRje7M8G0A/XudpRW9mpIvwRndVPq/RbMCmEcE2FAqG8VXs12g/TYvhSF8JDiYyGW3FJrjNAbjpacjVSGvT6eKK+vOyLvEb0b2cpBPoP/b03UQbgMEZ9fyZQWKfEFXw2o+Upmn4LshPdW3xZZrO7CU8CtX981C3mt8cdDSqux1li/V2WnVIbThoDfu+6ZahtQWesKbqoDtDCCk1DcZxO67Xp9yRoG4C7P3CMhS8UrHGNFZU8NOOgK+fSWmB9cUJH688ylZaxJnQfjpVIVrd2WgsaY4Rgly4yr002Tcn8dZyg5FSdVdNQvT1gjiH1j769TbusEu5tVzDUAwwhKlm1jZ1T2GJI3WSDQrQfSf+A4DFcA7vpLOAa29xMaSxYFoIhfaBKxEM6wPcpQOgHXZKAHRc3kHLpT77h5ziWxYAekmUTQ3YunXfDg+kpWrDBvkyzrUHcpQAzGso4VKahxW4XlFIUUKzoDFOrq+u5IjvhAqwBQdj37ACAuGfn5vyc021MOlJH1Wn85Xcmcfz0+ObOvUhigPnl7ViXGfzUig8TAuxZYnfH0mdl0spnKkCqEVnacBpjayuj0XCpk1gk3Uv0B+ulNIxhe4YjQ60qiGT4EXqDsdPTt9x0uHqcR0sLdHJHV8uJ0Jr4Wi7ItYoSc5h8GrIqU3rNeHKzE+9PSvLDlOzxD+YzffXawQvmjmOndnIKsPBjm7tIvSaX8vTtT86bjNvq3aUa4D4djRtAmwUeacnvalfJAm12ZFcDii8L05zsEJrCNGk8cpVg6IzMsZv5gkmrEurFX2d7qyt81GN2x0VcBVWpwLzJ/TGVn0LphRZoRDMDDZ1ou6FRKHtIol1lCNOfyoTYXsPr4qCO+dh21wuD6ynboJ0qKdJ0TRwFAQehG4w7+xxE9GjwXeJH9/MhhHjsx++bnN9rrs1uWLchCHnWFt1vGjB6ype4C28s5srjUu8kqvrJGFzJHUFvhH+oGWAVdjH83+n+pcXfYGbP2Xid8rCRaSenqnyOe3FrJdnwvL8b/Ox3Vgs07R2Pd5RWAulQKB3FLagoSO1xrijsBaSlpPfmbvKWzGOXPXC7hy7FlN/zR7thS+r/Vq1Y90fEd9nnACfofzBNB0nEp/pL0210TDdfmtO6rWOCmwHBxmrDENwzlhkfylvywsf33z9JS3myYyVo0e/6EIe/1n9Bn1x8/Wp+vvS8riIpDyqjWscv9qzyBpW65Sff/xmXE8eSn/eJHJ//vHrZgKd4kBsnM6BiU7VcFpAUKUUevI1E9WeyxW/vJB2WC7IJLwo0pVpS9RUiTqVQCuBWAelwA3sIUhAk4Anxm85cMPdab+zy6lNculpR/t8ThzmV5WlJ/UUXtxv5u7mDGfWPwA52Qce357wByEeV7yJd9UBj/76gwc5q1LQg0ZSFytxjUy3A90t94f18kfZ915JUJgsx+aoBuKLx8ASE017Xydmw8A7ArqehKlQQWFMjRPEiwarvJnvTbQc/KX3SmgGmjON4tAYa2OJ9qLQGgl1pw51vFyy0iiqr71SbZazK1lBDmIw2JyQ56+4fK5BoF0aOS51HErv5ZETqJm9WdodLfxtsVocL87l+A4NQlW81WDga3gbFdJrXOS31DhxWoc589+0vUSh9QiqUNLIIn/fR8gNssOuQb9K5fgBNB/+tz/89eEco/vrw/Hk/eaPD6X3+ckYdlE06MYSN3uT/UfJ6SgqOlFHwPQAKMkg/QX2emw0Qt26mUGHUWSfzxcUGZQqmW5rHKft6nAZIToOS1GKxtKsSdZg2FPHSTqJjQrrvr/snNM1jWEGnZptgA03Ln0QG3uP7MiwjVWRFifEZ+OMaPFHu5HX7yaIPQJhuQoSPpdSwl2EK5wlR8RHw8LafAs3DiwGUxiEwz54JhOiX0D/RLX/x7WSfjt4yDe2Qbo4RHv5YuHq6Vbq/sJn3YDSVuxRUJT0Lt8m6UC6IBer/3gtXaZpY56DbxRvyRGWecL1FMW6pNfGwFWLqU8N1wiWbhqPvyaNacfFA5HlyjG4UJcJz00jl5ZX36ooeppk0pH4VWAG9mcLyss5Wwo/ygqn0f5BEs8Ff5JuTZkTcDtkAd9cAiWViifCmJ9dkowwSqWhCoF1apCuJlDav11GQItM1s5dwXgyST+VQwKI2zZz5jjWxh6lKczcaERD2tBITMgwfO7oOHi5ycVUPRLRRBqbX7UoFy5Bv3Vsx1z71kBoYvDS3BuMdXNUwwOlvS93aapV8du1MwWnkuG3pXXP30uk4qEq5spVUduJQHuM6eStO1KO4CeleyuiUOFdBLhAiF6bx/thHtCKfIxmHOjId/QW+jsfQrS6qarDFX/ZpLoYruGqQttKLHdWtBHgtRk8DYdWTnP3loLRP8OJlzeo1RjAN1sDYOXT0fpxjJkZx9sSadioHa5UyVKJIGnqF3mrm+1K3dzrTnFZ5YfV5u/BnA8S5rR75EWnwAmzQ+rXB/1PDQZO5ZH7XiqbeJqaAYIkfSjj0a9zgTpsYHMnCiYpbe3n34Mvgm03GLBWfn3dfdmtBRKygubd2FlNcClp7pyrH8Bwif6u+K6COzl5Hynzpfa5wQ09Rjv0GHU+cTORnRF95Y5pgusk5+miOWXqcrG1YYdRfyqobSEnUkbLElet4zoZp03oCLLB/vxZeO5RTdXWpUmzwFD3JmYzuDcZx/R8p4qn0WYkm5/8FwcidR+KSG3F4cHyISdLXUOJVlGJxJSwakKRj+u9DjnvK3OZnhOkhzWaQsup6MOgQmsywV5kXHJJtJWm2uNfiAO0S+X+oWHXG3VCk6n/XbT52IsrY+qUpulJ/YL8oR9m8tpZjZkleoYdvuHF6FfV4EPBkb+v0NU8ChAf+JGMts++5n5L6WfmzBbSE0tX2eLD7ntx6gYR7Ma3F5d13Gs+/dCeD9Rz9d4XgLFGi1OhY2ElG6YDcucF9fT6vLusuV37cdAHY6PD9QXGXbClYcN+k3rTvlK6ftpDRi64BW2x6Lm8VTXruSrmT/J4bhEwybel/nzV0UWT+jaCnUhUFB1gsAG/GrtRktAUJwxrnh9EncmE88zQhq//bYhhn+JYYYUdBKyANwhWNYtQO0JqcqVk4pu6VQVDNCKFJ9IOAWMc9yr6paNyuR4zOTteys4hL9E6+dpyTNQzcsOKeVRfzsgxjDkBHDyHuccfq3ibaya+HT0qqLNeFfVYNIB4yu58Nx/9QY4ajxxcAECOKd/zi4JzBhVw99+GGaHonv50J2xchku5edPmNjlhlWU97cjK99/Xj5K+I60U6H1V/Xw78LjQHLaS2F3h3eAHyple8fT1c1wkZa6gn4nuBQ/fV+AVucDAqxVcNB2Zc93yYVl/w0w59XXgLKn84oPsnWjMqrra7B+CT4LM7N9PWcdHIgRoqFYmCsGBy63E3hzKc0cZA+NBV+EW1lHoxc/e4yPOiU68AZsmf0EM8y+2t6H0sjcTCPq8lvklGItjgvf1YXd2vlxeMTvGpYBPARpmSYvuwSAi4HcdsHf96MPbG/SgG3ileOhej9eLMh7R+CMa2pXxe5VoG7EFQmY8c5Za8W//mDGRh6wn8VK/Q+U7GnDlzmAFknghbqNqIRcUGFo5XetGfF51C/dWhlVvp5bXy5cvz51ablNztv76RQj3QXYRqUYlkWwVgOs7aK8whkkFLhguAGrhrCrhhFBAChs0Lz0/TeLkUTN4agoDU2U5u4eEoIavNsGm6J2Ur0d5KATH2LBXSVdlrSpmKqMuXaZJiR2IDTsXZKat55dhOlPqK/E41lbvxJKSB9lwF7XaZamn7loPeO+RUMhdJI7ucpFIiTfrlv4SacgOmxaYsZfGPjmrXw5Y+FysYPJOfR80wr1kK4nMYZe6TsP13iyxlNS1uKAFjZQaIglkN+7biPu1VwBFmD/VBejHMZFmTstAJrbxizcv9TV/JZzCYRJrXAPW9oWM/AxjA42FtlqGD6XqvDQ+x8Lo79m5/KgZfKaUzudP0cYk/aJ31oe+1UDcE1DQBEjkU98JI7OwJlyCHY1C6ABJgDiW28n9/8ESdKYMhdkJ4VQxHbTs8jF7/Q6rsXNGMAzl0P/vgVMVwO9ooXK2Sve5qYCNv8ioxs/Xolb9n5sSpLUDog0HLOvVxv/6+DRsDdvhnuj5a3II46Y0xeIPOMZ2bHV/f1fHfElpTAsvrc5oV3J7ikT5Lwhu0eddoBrGhL/byFs059RtHgJqiLIfjkC1N0lRVeRxiZanug6iIXsqhLf8VuSbHg/ElhBQ+e13AbzPhysGu9FQHxzIpuDR2Ms1MnX8gkI7TdXLShmpOzAbM/1KJCjFY/yAWx9UEx6MksXy1q9FutEykgJtCxx0Wiyai2SlZUAvlHASL73sanM3CrhSn601SvtPVzfP1r6foACwEVbUD6kGd9kUIcMrVMAlADGvNowv+SNfXVXe0WU7rkGsQGfljdfOPCU29HWrQ+oglQViEFGOyjybBn0GafTK+9BPtu+rqmmttk9oUMLH6JgiOWcWaO0QrtIUazV9m5/R4FVIdgBI8l5OhZRCoxOL70iMbhqf6QWft76pfBh+hzQprD4QYqh4/j6ZL0RM7TUy8Yk7SGg21Qr2knEPJ4HbObIVOMHk5eEvp7MdHfUoOLPVNsiL3WwmyOsUliVaCkaeE3xShApa47xgy5VCE/4kvuA7WMlmKodcXgqeo95BjErpWmhgp4ufsyrylhS0a9X8qqeuBIa75HLBBPkrX6JGxi/5K19UB+M3f0kKdbiYwl+ov3rNb/krXykiJJPSh0lNUlv6G3UZGfKh3Maawc9DfHqeMINDlnx5DnwEhCx8eh6QTcjDp+etZOCvQya/JRfaE0zGj1b1PPiNH/JtvH4m2W+kYueYhl8oBxLNI4ohJ1fi8hJKE3u+fqfc4+vTl/OYrQmez3DDXS4/Lc+oNs/jZ8oTrniXIx8pPTnR6zJTSiphTty7ApYAs5/5XBcUP7y8aGAC8kINT/JeqWvm+fxMeSlAYJedUrwHvYg9X7891xTQYr6meAlVTvZ8/YbYb2bJ+CHH6v8DA59IDYegAgA="),
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
<link rel="icon" href="assets/d4303b783b460fb7/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/d4303b783b460fb7/app.css">
<script type="module" src="assets/d4303b783b460fb7/app.js"></script>
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
"""#, gzip: "H4sIAAAAAAACA5RSt57bPAzfv6fAx4w5m3fpRde3LOnZIRK2EFOkfiTc3j5QS6+Ly7+hsfrfJyfHjqCRNlz8V/VfEDCuzw1F0wOEXr9aEgTXYC4k52Yrq8UTM8MRWzo3O6Z9l7IYcCkKRZXt2Utz7mnHjhbDnxPgyMIYFsVhoPOzE5h9ixXLuUs7yt8FuxRSVn1DLX0VHnjdCHjMm+/0OdVJylfKmDh6OvQyYQl0catMTgFe6aBU2QFUMnDcQKZwbli9BppMq3ODpZAU6x/cP71fP35yv37w6HRVP7Yr3PWyZdmtDfQrVFuLa7IK3D20wXyTWOQYqDRE8qdc7LqlK6W3F5e5kym8TX4byEDJ7vfmj+qt7OjVEDtdsE7+qF8ILqhbO9pwN/dyp0XWa79VCCSBNDRvr7I4PQLKwP7c1Jj7+BFRyvNuwmOkbED3Sv24KNui8ew9RdWrTMV9mUE91APBerjMuVmcaWhMU9PvGi7Q6S4hEvkCL3CHbwdqCe+G3toWowddL4FPVCAmeQaVS54u3HjcLqCShfKOcqnsQC0rO9fQlvoetKeI4wDajDaMmXERsO5v9kFf5rBLlXw1qSQsUr6bdDLyTqEuBRYy49RfGTHGtI2OzHyCcTv/kGSnI9pPA+dWAP+3E/G9AwAA"),
    ]
}
