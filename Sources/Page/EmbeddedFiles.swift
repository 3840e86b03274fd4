// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "07fae3c6b4f1ee77"

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
"""#, gzip: "H4sIAAAAAAACA3SUB3PquhLHvwqPU3lj58gCGyNPe+X23ntZSSvQibA8spxyGL77XQFxSHLvUHclbfnvTxbB+7hT3vmQ92qDWxTOrjexyXO5Fs/Mkl4lGQqCJtMY+u9si+IZLujFyNz4Kwy0tqBXQfY1OkcmMww1mRFvonhWLIu6ADK13YpnJZS6WpAFSmFLyxxKptnoOB0avb4ddx5LkEN/K57NoeJYkwlbmUrQuJoXizv7FKSGElgK0g2hc1T4Si6lXoyO07YKFiUgeQNSo3I1Z0V5tHJjnTtzrQNiK54xuYRyfrSpllrWuErLG4hqQy2WZV2a+yxJVUqjtFSokqCM+jNlqU0yCvFsCcDNMhmc5JrXsNTJmNOKUtRpMhaUx1RSyWSUZ0n7DWh/Ldik6G4mnD5hLV+zSXq9mVQvZrTlCq0Tyc3ZJL05rSz4i9n+gMCFhnD5kIPkOWHAFM3BjBgUZVEVq5EELrme83sSCllozkYSOOOcVyMJBEZh5nckAIcK9BkJJfVt4DEJtYHamIckMMlUwUYYKlkrY85gWK2Ay0cwYCXn5fIMhlpVtXoCg0TgOMJgTA1VdQbD6BphWKBaruAehrJerdg9DHIlleJPYCjlYlEvTjCM9ScY5qY0sj7BwKUsYX6CoTBLqPQJBljVEqtklGPSEYbWt3g+9xEHRkP/dyaEROMD0h8wEcNO+pu8t+9suxbSB02akWf/y8Zqje1vO237zsHtIey/7LbzIUIb95u4dTuatLy0x2GlGJiDfjv0URSMvWh6FbxzEkK+HiJlEn0E6XAvvb7dbSGsbStYI0FdroMfWi2uILxO4M2aA5AnOwWfNQkx4/x1fh2gE9DeXm8wYGN8S9kW3c0bzgj/j1rKk/W3fcRtPtgshy7pfnRk029w7XHy3UfT7GsvffTZ9HP6nnwDbT/NevrOewzWHKLmlN0C/bbDlpxKUPGDg5Ds/rjDIMQhUHiMkeTrxVSBi9MJ22+KbMOzLhtcpumt79vtQOskNdsPbudsT7rFW4cHeenYjgIfpRSc7nOTblq+wQM3vCbHYf366KgYaxwmafO+A5XC5heswO1+w88CFYvHgdjTQHuZ9TH4dr17vAC7s2mcX89Zc5i7RuUDROvbYxMgDs+D3eNFmjCGVMZeeY3ZpdTZxda3fnecIacZFjXNcLB5cqeOMJt+jPG/AWzbTz4j5zT7DFvns//5tvcO+mz6f3wL3w80wnHHeHhPKXZHpEVBgemE1ZNjG6mOWXPiPYC2Qy+STON4JiVZ541ru509hVVB0LPmTGtKtL+gvdmFA4lu9zjE/uJ4sXad7+1BF5BU2BCxubY6blKlzWlO9HfkXhyPNcrZLu+ANpImGF+XdKub642NeGAggZRuyF4Yr4Z+54dIrR7xOvnyK9tb6XBc4+fajCOeNaf13BtDmdK2R4JV1OuzLQ3nYeDs4nDPn2Y7j5bzJFR/abu/UcKhiSLRHn0n8irh+i63xM+NWP3DDMbJJYSKp7XWd+lOwqTIyfdMQrivoI9WXd4e0rIxZdncPQONw5sGnF23OQm+7UUSCkOzhi7dznFwZfUApS3cvOZEV4bt1eseDOYQEP4q5vqWG9WZ/P0+BfWdm/h8NguYOP/qpPYxturU1BSxScKGgBdwZlKu7LNv6ycat2gRk5n9ai8mg0WrJbVa/V+ssIErs9bFwi8GB3ncdfWrn4c/wocmq3bHOVOMPedei1ofN9lB7MHG9rZB1v/6w/kVVtlrrgSAkA7o7M4W1Nsw9azy+OgHOW1Nk5eE5i2ftRkb3+GVK78kweas46jowO//NnpgtT00DeH/NheOteuWBjVmyz/+caf5HBxwmx1IB0XBSpx88K/gCDWa+bsqCLlLSivskjFQ0L49MWC/DVtC3B1fi2rVix3BvngWklAdphvf9NhKcrW3FpCsjORgYBXsZb+LH6GxG/KKNSeOCSg1Z/+hTXx8/AcRo8q3ZheOv8NHvJj1/qfEGRRHS01BzGtFPRLZinowIBcSV1gSsxNCH2RejUDrtiNQd5h4YpOoa5tnzfaZDOiuo0m/PLhUhljHMZUsYyQlDegXlpcbIaLTu9nCSArtJPVNGFZ8z1LsTvJUAtrb6mgGuY2HttCuajn6bWEdNHIw+JfAhLVCqw3Lfyjr7csdSXE+K2lqJs82XQC25KUkKTRNl5V5YNHQoTDW71OTvbdbar6IFwzw9y7rMlK4JFdqY8F177dhSoKiMGRa5W9ErrY/sC1RkU4YqdHA6KwAR3wpm/nI3FOP7uKPznhzi6XTUfXhTXWFwwt8q+Nq9WJ3AT+NM/kCIeQxBU0fiBQiwXfyQiruzFuoeqP11PlQvVRuN/hQshufQMC/5PtuAGYHS0Hb5tMoRPXGTHGJ53q/l8/5jhHyeZwavCOmIZsG4K7wU11w4MLieOKtsAA5pSJBgwEbaOi8BanwGqvGK2eBeMeT4tdyWgaASbwMC0GHQtChYDp4rFYjx48TptcXbOzeMvvJziog+x+L/kSxvWNg7cCkK7KZJk4ipIr5EcQkmuYYUndGF7L9ZkSRGcZ6m+ZPPxHa2Cb7VZ2kkN5pOuev++79OAgTWLM+LeRTme1LXuYk64bu6Mlze2qKnZ0IrY6BobNYE6dKVflEMsI7C4ngtuqeV9vnotxdJNWiV4FXxojbZ0/5mc0DRfIKU8OEx1ywUWQTeO9DEp7tmQ0hzLD1/+M13xVZcHGS5FeXZMosjnACTgYPdmrQUcwT9GztKlIth6ZaCgUM5bLUatWvQOmMAZtyWXq147Av/pDW2F5cU5fgn4HPh7CkWix6tT1o6MfiZ75zrcxJt+bTs72iOfuPDS+Ct2t6ev3sgqzX2O7w2OFd0ViC3hK7H16rqaMkDzltIC3rSh+RSauTeX3sEDgSgI2gSQdAq8A/XKP7jOtC4NpGt1yZCLYzzwwK5TDlLscJ+8tX1OMDZo+wcosKy58SUCZqVzy+r9hdEcQmdJIyazdMYkzgryiA6/0kqynPChtEM6dIX9G5ZrfePG3t39GWtYSxN6cm1Q7TqncE1ezQ7A92cdewfc3K8ijIlLg+lJEkA/C+KUhgvauROPLCJNOc5hKprrh5QL3LqifHmWULhARfWT+tHuu6C0bAk56cmsgZN2+YxX8firw7Op1JbVa0OeYIif0HEeXG4PfkCWNbPiwodJhXB3qwS2UmGbaS2N7EoHbCrL5kftjlj9mhJFg6GMXvnpCTB71ORgclcThgczonkT4TiiZamMmz4HK2XYnmX6mv77xxi6fx6rWrE+lVuN7spInwqUBOdBhABztx5IZGwlns26L1OfZFtT90f3fv+/wv0+nbUjTss7b9QXN2Gq2udpqqg7GznaZDU35btnlJWun4iQyM/x9kIE1B7BNiZmLilMrbvtC5+nbs31+eVAqeh4SEPWA+WfPRL5w1fIPeRjHe3u5LIv5zXdKqjmqb+czFH+FjkZe7ozJBxQxg4EQ95D289FGAJcRidMzwZq8tSevZjHEDQQDysKloNCWQW0b4cpxRnvwE1pyBM8wQrKPohJhE1KTGjj1GC/frZ3va3cHQQt91KoYwlqYeA9tliOSitPHv4H/QC8H5ojSbZY/chz4it7ec5rMNxKnVNi9XroHBUYr86dUELbxSlU+MLzo/7WcwysAO6CjZjVKyUzJ2M0/Gzrc3XBEspmnNRbBcvvuraw75t+Ps0z5to0CBs4VINLhIjUOwhGtA/PH2I1ghhLZYGLHAFOLXu7dnfn8i2FdkFuTNrywjCpDV20Sj6oQ1Ja54Vbe3BvOuqfeKUshjD4C/GgjY9G40jWwMakYXPCfsjIjd3ozTpQlst2z3lLuSDELQHVqYAtIMmMvtpxAkT7E30gI7PkmTSdsuCJFY5zWbw+AuFu+tEFi6bRD0Utj4+kwrFse6dHZHWU3S2wcd1HTBLmTRNDXZb6+cOL/GW+n2Tab5JrgatLpTxOOB4MK7EV8Kxjw+El1arb9uTvoLXDWABmWhFBXWdoIIC6mDEtYBOiwqu1SPtbP3nAeQQGXdtkv3p59fXBAsXOXGjHk9DiRw5CCJhPKLb+S2XH7NEoqjSaniyhCwx3pc4RRfkwzBVFk5zM48CMXqN+x+V6Fo602G7IwSVypELITTqbIJinvKPe17TzuAeP3c8IG6NGyr1jYZ5qEQRJ21XTvFEusINg1yW30kCPkcuH2PdfNqHUAyrfL/vFihaME5VCwOTurtMplSb970CKY3a/uvR5E3/ge5f549eWed8P2TmpUJt/WzkmkqbuLwDFoF7zCrTBfPuAi0zyfIEfQeroO6fxfmTVM3cwyTJp8K8TNrNUTK00rs72BbNNsyP6JuDgs05UUvOTvLYdLDhV1Dczjat7eC5fg92ZzyLadK8TaEuPTAoJ2BbJLEA2VfMBgtRsLoFAqgdln7bAAxbW1Au1AaHbJahMvEQl50DogNAM740e6dnLw0iYTfFJFJZ4O6Tu6R+1mljVTgSHMvpKJnaFfhsusURAwwcKxfcKbRZ/F1zsk60bKl5c6lNvBdtCwX9Uta7f+p468d/ZSoMDINB0nYizlIqKvkfGyePc2T6ozsbsdBHGAvPkI6ofXJguOsOEST8ZCfDk3uK56JVIqEoY8zguz+CZmBXZ8zOWlDNPg1BY9MCqJpO5sWOjp4IgdJxB1CdOjlZLihOSRmRH4d9AV1rlvGb+8fxAvq5lrwazR4KyW5v6nZk7iT8NIXoWJysktM5+lOPK/qpjBmLsnkriDOGN4B0bbMXmm3xmEuE7RsKoBMK7CHrM0NBKsw20nMOB1XeabzykUTQ4RXEjjvK5MF08wlAkepED+we30meKoDeRPejhjXV+jyspDRVV7yapeJ6mEtQFVetCcjke+xbzkhCmj3t9ke9UD+AO/ZICZPRS5G1DOIVTX5Ps9M1h1bbcqiDcVolIv0cpc/LaWCINIS8qXQyea3KcVyqMaFELNGidcYRqo+M07K4zhV6gvTHlxjPDrDe4/Y2QBA5bRlLnZF723/eWF2f8bJDUHf+FwMmV6YH1yflWk6n1myK/w8fWRhbGxoT1K8HWJD/XT1nCYxVXm+Gzul9Ie6vVILzdUK9rbnhQtjJZAN0y2JqKYW1ZjXRuEsYWMvlvFjs1ioMwtXySWeFPOYxfxQjFSqa7Gfhong3JmHZDrIZMcL9r1+kEpLHVGGDR5UtaZ4JxXU2TQIUevXsxN3rA56uWRNAjsTU/zlP1vSFOzqumxnEXvyQEIrBpyJBMIASm9U+udyP4NyiEiQ5BqI6qp8X+2fa6G7ODFavnhrBTepqBVc3/2Ky+atCekyW5L1mr/WzfvtlYFZrUgGk6C4wlyrun95guJ2gB0ZHK1N/WNljpV70DwztKdtBVYfxQ80PbVJ4T26iKsF/XmNTX5hGYfxJR3UoRHh3yRMTVu8Jkywwnhlpi0yAppf2LUZ2DhxiBGE2/5pOVDCtOHB5+CA0IjEBicisay+nldtpc+sQHv/5/2fR32MxAHUM5lb7uAvIhGREK+uEKphOgurpxOEXBAMGfg5La1uIITdN16N1gkqTudHYAYWo/V3MCag/9rlLdHFEAIdTzGbpu6IJw2rkeGwwJFoPZkyYzGZ/DMRvj50AJvKeUV9WioayqqSmQzjEhuDcJDMPCI4RqKpey6qT3TwSucSTau5tTA7dih1D3l1z9k+HyHsftRfdLzQ5/7PZfjj+R0LXg4n8JfVDnD6HZuPECtW/OUmmLX7cKgKc3lr9VDsituirY3IMvSjWTt+7fnFfwwrDR7G0Wc2IS2r0DxQquDRkpfa1TCzedofDPmKXTlvU2/cPTUo8hlXaj7NbWDWmAMW6JD141RxHGAjlrJhSwjbjjopEanjK3GyRoCFmWU5yHJHGwtlNkPbpL22kcpmA2UzqBqpXKw+8Uzu5obnRhvyG/NZe+aT8nxmzYTDUG54RUdW2Fp1mo9DTCTlLPz8SAZ5aXQ4YT+yHzXYLWO1tvqJqPHpXsEqlvltnpe4V2tXB4oCufIlfMXN65FtCTvesa5A0CkzyzHDg9hcK2b7VKS14lSZjraHMKoxvM+AhPXNBt1IHwtF7VaNSeWmmW2ocTaL+3LB+pkrhwPBwFH0R5qEysTDJvepzscm+Hf8NW34M+iopT7TS5ZtRhouhQBdstCAsHcWz8oNUzBhydvYDPnR9xi1J/2/VIZRIIbvnCogrGos1KAGBEKDyCBdA6Hqz+JR9DCQMbcHUKMj5UFbeSYsBtktcfKSzL/+NSdGTkIfseSP0Gz0V2zIdMb9sPCJJs3c75oOxrrCFs67jAbumgy4dLV/Pv04elnzr729sO+snNUpn1Mj/ghJzO2K7bwkHUefZSBcjTKgDNz77tfjAo4N1yh4jNdeV4kwJ55HhRiBk9RyUllxeGNhbPHa1C3POUbR/LpTHebs5/nwKSFip2jwKmW6WMHxWXkmQMv8SRlGA2duNBdos9Ni4GKL+RFB0XdwqdYiMh2rMHSCLggKa38AoeIBI4HZiuXJ27ecdZRn7RoD/IsCvUTuiaQrdzRjG/48CihkHUfZmK54hYTUdk+w0eYzzHKTmas7XEhwVDJeBobzLAQex1yDhK8MuKFTmP0s2r4Xno8Mx1IKJqFN8Sgnl4elNRT0yi4Yh5DTyo5edo4nGBdTqLwDbMwAMEV1ChqL6aUAOEQnot3RTOJKdnq0/IcWyXn0AuvRxHq02yvfoAGvbICe3zkZ7J4NbeTSQhya8uIPdGYm5cmOEHfPZPw+16UkAc+Il2dYK2saYoU0WMslNpTTwnhO5h0Qq6H4Prl2RwaQIt2luZb+aooJ5gDrma3dmRWPK71pYDbdNXG7PuflThHRZFq465j8e4JFBzdmXeZVqzZ5RJtofecrfmizYifvpHG2ZXzHRMvYvew5uDPnb3LpghzGdjYzeKXE79onWxhXUAjTK8Eonwlqfk1Fy/3TUioSajb/8Tu+b92aj/OY8FV4ebkIHmB3VnnbXphAKnDqaJFkOIyav9fV7rfSa2t/es20B0Q2DPOvTBaSw9AyN2DzSdzRYPqoO9Iua1fW/WI+GpQGLIH28IobTFM3ddxoHZfFUgqqN2P48k0/iEiyuApWXEAqs32b3/KDMrIFuqB7PnrTS5GqwPv0GyFpFI3wno7VFeM1D+fL58YZIAL8CK3NNyuR14c9Ior334gwSIKwTEwtnGhzLShchjChAfrvKwnDZMkDAjmwCytcllX32I9DGlxk1D+tBEakkg5Y9yPPKxY3zraqq8AYDiZEf02arT/nqlV6zVsybRb5Pg5EL3S5mhRDUxoIKP+rptXj6H6Exu9UOn8k9Y2b29Rtq5UTzaR+GvIpSSQEKUIHKhOGDpjEjC1G+s2GG5w9ljvAX+O6GX2N60sf3yIJ/ZaX4Y+sqYxGn6hxZjBUIy77H9umwGFRVazyEn6g66niK+cejqlMxr62ZK8+wnV1xAL+AAQv73fF2xwCxjgIfuJJaRkpGYVhgl2nIrv8iqm1tDeWdGhAfzkF8kclqdS4AjluTx4INCu753f82uVGu5jgczG1UVIwQ2Nzf39VulgA1cXJ5ZwRlW7XB7G7SOgq12Bb79/PRRQ+QhTlztnc6/Ts3m68e4sRAuNsqd3ll0QHPJwnwXQsnXWGf/bOxD8LhENmz8PCMRbtP4qPSXAcBgEioc5Hb9yy5/jz7zhE4nWAIJqKqNvDfe8q6eZefI+i+me6OI5jmee7rblGlm4pjXX3KxmzZe7DUbjusvwClDB3vabypOEL9MQVL95SFhSuqvV5c4EmpNpnFrOSVvQLt6hQQGIx8clWaKkNDzO4XCDCVWQvnZ1yMpw0i91/8bN/ez//jo3tMKgc6qm0DsMYLXzvF3eGe4s3UuwmEmlHtucE5XWn1ywB5gofq8MCZC0UFnGTaLiaO2bW1Xp67RIhrz/wrp+SD7mbImIFquOQ01JnJhU2mzEV1MrvdZ5jxpFezpAWm4WLlvRcVr7lv208R4HfOAf+x6ObFtiTZztnQJdVcAuZtVWQXCtDHXgDN7CQcpW/SSe+5O9zyhY4Ze6qQKCYn8yII9klKMRNGFYf8ouQOrzrdH/QXwCSiVrvly9P3el8l8e5H7oBxI3NNEVOyCdSJZtoNICxAxj7AGMAJg5g4gNMALh2ANc+wDUAUwcw9QGmALx0AC99gJeIQkLmAdgVgqBnm73lOnSGVnagPL3yn3viMe4ILpgRtFsHyUdITNsPqsPlYpy7L8ZWuF+Ab6svRX2x+Y34vB2bpz4Vh8fc7Sq3z3WbV2fjgZen8At8klF9AOE67J7yzg3xRbOKqKRQ4cQK47sts6Ec1sUVMQhssSX/gCD5tZrUASGR5dynF6ZlwHryHrUKPYrxgmIyzCiBoO6nv43jg161dT0dTnThmW1+Iba4jRHxc7mSI37uOAedjuw/bsxba6Xtpx+cldvtynznHUjgtR8UFAg17Wz6etQvU54mxSJZ7cwONynbdu116hi1PRo1JW3e9+c9WK1oSD7RIMKCmhMz5G4BB1uxUxABrr8/ALI/QIyfddYVmJrL3/XefNzf/Xhbr5SJQi/UsnvXLp8SIOMu931kzpVNPYCuYh+JhTlBQh7u2NUH0iyZNU0o/r96vzu0hrdQbgQloq5s81TJmVzap+f60Myy7lJjiPcmXno9tvGmrBwVw1z7UjZiKjY1jinYkW9NQ7BRoWrVSd5nkAhQh2ORnFZ/+upjkmrbalKuqipcxqc+AintMaKChAx/kKWZ77+zrFT2kgMKM/l7NvOOUyTEZOTcboLYTG3EXo9R778fqjJv2+8yDzXfWIDw4nSPTMSsIZbViCYD43zgILIiPZB2AV+SiG1nW+OM7vjyyFc/4B+LexeJL8YURXDTrMeztP7C70aaNMOto8lj6B9rnUyePPauZjJiNH19lTfMPQqE+ePf/hfS7eQALGkAAA=="),
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
"""#, gzip: "H4sIAAAAAAACA7Ra6XbjtpL+r6dAeLKQCUVLlqy21XGc3peTXs51993cnhgiYZExRXBAyGpdRefMM8z6QPMm8yRTVQAJUra7e5abRSSAQq0fCgXQsSwqzRa/Xkq14JodM98P2PFPbNMzI4UsBPR6//VP/+Ld710ui1hnsmAL6F77icxzrqoAqLNLVjfZ8TErlnnOfv+dvV4uZkJFWfWav27IA6aEXqqCmN+3gqrsbyjoFddpxGdVQ1yPJ9k808DbEP50zI6OjqKjowN2wgZsyvbvkwpmEHq+/dYQ/sgG0WBw0Ii0bLEfZno/sf7XQDD0gIX3IzPvtUgtPmorMNLyFxnzXJxqlRVz3xNF//2pF7INW2RFtlgunipOrnlMek6tviFb8I93D7Mt2Gc1u/h6s6Ncn7Tytl9/vUFVthf3e1urWuNqxhdyWWgMmW9eG/efmMfUkkSLLFaynrjHhmLSOFdxDc53XH+6GcwTA4Up6tmN/nYvvQha2IhRWiJXhV8JYJ80+DDNhuWtMFilMm9wAL7zB6F5v8ylVA3HwISbqBEMo8lg0PCrSl6YoY53HRs7b49NBsF2+vXGBNX2foO9UcmTU82V9vdD5g28gJzvbEQRf1/zLARXEtckD9myyPSDkM3M28OAgjRjJ2gZ37KvN0SAL7O69XB7waY74xcdz/2ItjLnIurdsupil8hRgUb+7Z4ER8FagDXh/AhdldeVaEP12bDgutpR43Ay/rwixB7kpl7Hs01wabytMOr3aZYol6iTO3gago7woAMXPpc+1yFAYWXRAs1PAqUBE/NhEuszrlHAcDAY3G+jDdzikpv327LSKMTr0uyG+RbEQdBRy4udiWjRZ6a24nUrB3TO51mQnC1LLYvPUCNPJE+I3KVFWLUMnYqbDi4Qu7BNx41F7fYWvkZPn3mnS8Sv90rS491S4ONPIqFWusTHU5Xh45Rr77yeD/lQp4bDS14QlZgRI67w8aBUprXGx0sUgo+cxpZz4idKfLyJNT5ey2t8PBYxCnGZNZfxFQFplen0tIHIJc8r8YXASkyqL8SKPYZXIO8kSXCRjyTRXOjncqkqP8AU2el/lRVLLWgEUobTBJPRDqkdQdILs5l18+hCLkShm7XxfzDB5ksJsWyPIdcmTFlSZPNUw7i8BHg4KnmJyj4FgX8RXPmwhE3PKwysaxJtEODru2wh/IYzX5FUwqqC7S/x/VoYuSKABdx0kI5BYGGM/9gMabiA5fVycRG3FE11hKQBLK577YWFMD5DcUbXtR+cY+JveGzdwkKqrskkmFTb6T+xrJHDDjs23Rm7yXYn3paWbb4EjY4fjZEEWmrWSheg8x0xJVeV8LFoqiH1lWlY1gitJnaIBxQQuVlOiU4Bi5q7qkq7vJNjbYiQwNWIHCyeAWQ9arKTEwB/EClR5jwW/t6HZDPe9j8kHxL6eYc/0+bHP5l+iD4kPwQnf92bh6zSfFECr3q5tLSlocBIa+BYChWLAu265vlS4Eyf3m6t5hxqDRH4+ZtOQbcQC6nW/kLM+WytRV3wuI5PrtZ51lAxNwO3sv2xQbWjwGr9yO1nXeWc/C179bCzSbQ5DLF2bjoiLZ9mH0XiDwOw1nEDoY7bs4dd+GjFi+pSKL9j7udNxRLLbAMP9ypM4Ff2+co+n8ETM3oudB0aRmxDmgst2N1XaZYLGzCsbXHPx/MMUuCODPrYyXtm8L4Z+gFa99m25RaiQpe4+Sdm6p1usQiw9WJ1hr/n7ZNHbM4YzG6qIQP78ZRTYAIEmdDcVheIfGwZojtOTyjGUlD2GYJ2BpXIDoVaBJVLEsgXIMnQI3/Tw06cHFxlwy37z/8AvjhGGcoJMKeqR2/fg5R87eEYiGsjncdaqrvzhg029mM38fRAR61k3oeFXQivIa37melv0IoTXRr4B1/LK1H8vqzApuleiEnC+boShRZFjCjBaWizzSbUPhucg2ffl7DcH/EKEiT7wbCv8iwWJrTIz9lHMX5f2ihbEy1K2tvOsMkkcoW+QwR9/3279qXXXM6HA8vMpcyzYciG0UHI9uE/fI5CNg4ZvExCdghjoPaClz74Ei3Cx/dGUBBdZkXiBgj+hj2FdlATooustI25iwjrw2tIh9nQnUJDOqyFWCmGZj8NbR6FORwmUiINWzk8rBNoaFNf2GQEyzdETIYGLmETprD2L9uCgoHvCo9feZndvFvZuABvYbS+hIFZOa8q9lbJWS4WDCIqsLp6opRU9WS1RNmY/vUSFNaZzgXYIzTP8pAJJKXEVS3BFt/044UMEYJib2a/iVhHICebF75OM2CyYbeym7Kd6TX/qX1ibDZbtiXkzoVmeVZgedgYasmOmZUKVqtMVCQ2MoMOPqYd5aKY65Sd2DYhxj+7zESehITyc/Rl40EfkgANRlWZZ9r3Ig/qfVn6zZ77IM9971fMwowyj71TCXCVnJEmxsxztMJtBuD+EnS2wfBJG8zAlBxMk2VgJAcl5GUdNOCqUyVXRnvMyiamD96+2Inghs04wo/yACBIXEIuSNgWZdwepDvoQQg63y9hZYZMlqg8QqBe02RizNELz568Az8YQgCsgFUnEjcHOZWyqlnNZIK5fbP9DNe3b04dW5zU5ZiIXGjxJeo9fvLLk3dPPqchr9ZFzGjGQuhUJl3RG4ZO43nYOkqPBiHLqjelKOyhyfoRmySfGgDcLdnrAJwKnghCsJ1OgJ+CkAdLEK2yv3FUDMqph4IroRBdyAo2oK3ZL8iJXx0fO2uCmuuZ90giiHX/3boU3jlI8XgJKI6J6d5vlSyaO8k8W1Cd8GAmlT4lCyMNSUsudXM+/p6qgsCUGZC3KGFqtQZzTAvm8xUHPpdCxykuHbIegbWFTLV3PdzDY5xOtxchTLLurfU1Hp5aXLRNYiet9yl7efrmdVTRlp9drskFQQgRi1MxZV4h+xUsAOGFPROpqY0YcGlbB6WAf2ZjSebjyp+at7BHSQd4gh2sWZzkcTPlJOLISyTdBdkzDTx31Cu7N6CDt3WYZ2XV07HMeJcK1tnVWZIlrJC1k+lUnhUQfBuJLasiOvbenBnzAifOBOAfHZJEXi9o3+/GS9yimkgBVeIbMfYsaBqRvKp37WZSs3kby4BH2047z6b6ZtJJRLkdc3mH4h1kyTaV3WJcj03gTis3l9AxHgyx+vzKrBx8tUvuuLvoAtOyCc23ygd1qGwbXVSv/SZFt53DNnfosT8Y33b+w73EudlOwz7cvu86OdJisl0G5u2zI6sBubG63+1+RJwmDnQJJHGpwXIBXOiVECYrspLPBWiWMH0DRoYbwBNgh2cP2ukiU0O6SzGlWxWkKGKZiPd/ePFILkpZQAh3jrybWtewu/eFuHuFxO5mgZPIxc0Cp7qev+bmUOylWpfTvb3VahWtRpFU8719SFJ7QNL5rsSvhC9yYcozrrXKZks6H8VplidKFBhgqJOYb0Sc0anAFInnTF7ulhiOhalSgm7V2/pUVXc012no6axY2oIf5WDUlK7+BMvc9yApAzOra8ST5Mk1vPySVVoUQll6KsT3A6sg+EsAa1bzsweIqvIC1rYJsF4KpXEDLW61ynBz0iu9zkGawFDRTL/DYlcuoqUmoAA1nMid5/XFgZnmpAj9oHan3/K7WcoKXvCSg01NL2GwcU8Jaz/xoyiq4wjnCK79FwVsFpleY+Wfa3AbDSOGzMtXJj6YNWxHEx8HWCvEZc+ObbiVG42mbIg4EvGVSOg9ySo+y6mBiLZ7vTtrtvHXUh0xbpBaJ8EoVoJr8cQoQrODO+DrvmdeO0G7zAFeME6fF6lunDIK27ZL6VjR2ruFCZ582lw8IPXuYqPEgqurOziVX8ym+j/77/WpX2eOkH3al+6DnNC4U7nc0T7E207AmKr0I5x9EhUyEVhvEXhHCLCaiti/huHmEIIkw7uZRQnXHJFphd5FYcaxXrGr0THDAVsFNowwKd2t009Go9sYWDndY0x78TovtVbxrYkROjt6przqpoBWEgL8yGuxM4yV+g1r50LvkJHR9nbIJrfPpp3ORYl+niUJFfLOuKzCToO3XTtogKQ6qp1BN3TfZQdIU3lHyC6u7UB96nxkx74g9fW+OPf1gjb0sfynLyhVKleFO7Rkldy5Wo+0fHH6xrrZ5U9Y3siDVngCpNiY4nR7EUDvbFsL2Llpp2pNLYuQYQWF4nOhSSmF95mNFPQAxa2y8YhzwdU7e3YhekCLnYcRtUO2pgAJLQ5WGAamfRWUhphX8WcR2nwGWod1dgg7qyB0sAkpriFJD61NN2ucDF9uvcbBA6Mpgtw5rRDQR+E05GeV7+GZyriZbYPzNqZE8ilqox8k3nipAECw0nOpYKjSSl6Zw1QhvDbPOFPgX1RW4XWXEsQVmJoBk80/TvE+Ll7TQxGWkZRtXTKXeYaabb5QgWZeykuz9fZmywoEWKuMdP8gNJyD87BHF2oAyBs00UFAKhn3+N6rQ3b4R7hQfAAjDP8fsCH8O4r24bwb3furF/jI70qUespak4ZAOhzBD/z/x8N4gDP6+9EIeIz7yGcSHTwaR4dINGb7SD0EnvAC8mAOMA57y+KqAPDvKjlBP3rGC/2Eg9lK8bUHDtkHXsPoEINCViAgQJ0JdE+iER9GE4b/GxtQG1Az7kcH0agf3Ysm8MNAC1R/eB0NrW1Uf6KvnH1W4xE7zPtH7MCqW2lZlm2nOg32o3sHDH9S8NrBNf48xyb6b8fhEzZJx9fj55Pat2DnEgqmNtddR8N/4+dDy6wD4ilDosk1uBSJwTloWAtD11z5/X7MVRIQlq0ZAmZa3UdsBFqDzs9HxkzBVZw2w0PU4B4fw++4xgc4ZeB6qA96XqHZzPyM4T9itnTh7dn47keHLny1kdc2MKNoRK8o9TDFN+yyr4gl+D+PjqIjVOwewx/b3I8mNNin5hgm4aBpoud6YPtCysJZNmJHDvnWjglimrdXw4D6JhYEcS4r0bAYs3EOKwiEMxAMb0iCy70xGgJjLugBUeaKPv54W9ZwKWOKGCX/mESxDVAsVtitkB0alYAtuAzDgIJXXDnrDhkMje0yTfvD0V8RKODokQHKAQAFJ814i/EQF7Ix/TDHyZYz3vm3jJ7kYDgb902IU7wibskd0rIHRvdMZujvs4M+qrv/iBYVBgZ+MA/cq32KOuxkgR2MjDHR5HZR26UTy3LdCLYxSw+vD9P+4V9fAeEALQdL+4cpSENRl7kQupkCMUHwD6/H4KDhX6l91GoDwzQawmM4hKeJbSGcSBAx+uPRK/AqvkzAffg8RMhijxHJc6F05bwHzP4I64mNLeIO2eB6nA8x41LWANUn6EFAcAoJj1jEOrvOtBNsVsco3we/op0MXlKSVgmNyaxyNqLnUtBtSC8j6MDopxYGOHSEbrgeGTsG18Sn2XUyeLBjKmotbvF6Aa8w7cHlImNZv/42CGVkJlYPJeyCHpk3gf+AepUlOp3CO9544l9smHdMdHajc0lrd0Ns9gJi4k3RT64TzYx5idsDfSnyukO/yazojHGV8b6pRrEfj9gemBva7dUc1v2gfXWDLrhZueCdza2VCxVKWDLZAihtaqUbJY370qa47n6xchQo3g7ha9UqU6Hk0rLwcz4TOeYRWcR5hh/jtP0TY/TqejGTMAogcjf09ptTteB57nphvSlRaXdV36pmjSjKVnpdQpRcTw0E00H39IXYfr0x3E+YZ+R49o+VQqemVcPDo1wfFISIwG9LkbBH6iMXtN03rYA+QaNv0XIcdOdy19+QuUMNLoqrh0bNY1b7LVXisj6Tc3cmdyYaEra1fBsQaD63B8O77gaAwsN5SNM9Ws/xRFNZFexHGDqHy0oU5KKUF3Phjh5zgHAJ4m7eY3g1N+hUMhcId55kkmY0mCdJ4GB6unKUDiDtv2pB0Po0tVHLfiiEqLY/E3ZA0dsFRVuRRgd7UQRa2AMTwfTYSg+AO59lRSIgfXRG7B+k94dhj7DjtosN6e/ThVzjNNvcIvWVWJvdS+BVYucmVYuSyvAHSsnVH2xWCk3zF3GpUSDbntHECPic28trnFhfXt/vmeFS0fOxuOTLXLs8QQdWkGI9SR/jX6CF6E+dCmV8Sa9oL9rdTD4r0Nlu9plv2P1AusPD9tv7i4B9s9MDGpN7kE/bP6bdoyhH/7gUan0qckHfTr2zdqSOMT+ee3CelvGyQrPAqTWeg8CyN6B1KZP4dv9GLeO5nPub/67uz9bjuJI1UfA+nsLpmbs6XHIEQYoaMigJH0WlKlVbU4vS1qlCooAAECCjCCKwEYGUsLmjv/MMPb5BX5+7c1/9JudJ2v7fbJnb8uUBgMo8Uw5E+JoHW7Zs2agn3pFSxFMqYpxp+SAnXAqXk89XZ2zxOjTGVimYKTlrltUBJa9k+dRrYKp8Vj8ROsavv4Tuzekf31IxTN4p1LsjAOgYGxvr5NjwScLGluxIGXOc8l/hPmE0C3lDQ2vVjszq+vjNAsNx0MbLPzBSrcGUEEZ6vPxNJ6zrG2d9pEkJGx9laEBaOcaLymaKkyKN4OJhEyqcnFbWLIemowzHaBju0ZSgpzSiHcg3/RKKiDpi2dnpyznRZMTxjuRR59Vj1licxjHrTyFW7nU91XJ2FhcFOqyfg6KX5ByxYGknJPbHjY+sZkItgG+TBMwa6DZtAkGMZ1TgaFuPs+Vyjanec8yacNfoiutPIYaaWdCh0KtXJ4qxa/aeQe6IBzkX/5E15GdQ0ROIHbxO0XeGM6gFMgkTrGzYYJ1o1YnA1p9FJpv0kPC3A2iVdGAUtoTOLmSGC9pVnKinAQOUCmEhhoTWvMzSvlg63xQUXe3rt/DEVyIOPGh4zyEXQ+yvKdKbwTGSerrvTF3QwqskDCgXpoPRjMmVQjADwtYvQJQinxhrQI6sosw90bAV9rWQxxTVa6IjcmKR4Q4IaXUbbky2qgdeuCUv51TTQ8dNhERt09E0TkUSUqGodocL41tRiT633SuuH9KCZPPLvbNn4/W7Bf1lN4t0dW0TllO6nr+BAowPot/6BMXRrC9YiUnzc8sKfnPwq9pYT4QX/MIi4e8ICG609WDn7aCCH3VWnwBVq1pzJIotk5RxQf742rOMnopqAwzDhJx8ZpLT0IPIeKHcNZYkjhw1I5Z8dQXEV9I1hCoBiS/wwhKa7vn5Qhb+R1nw8e3QwIb0ZVgRmCbLszN5Kf2ClPROzHL+wiQFGxXPnguZpjqybv0lPBT9vZD5Xsjg2F61w57wVwqoSP+KHVhG02wufzuKbQufTJtmaZmAbOGb6n0bmPz4RARG7EHHJYvsg/A+0MiOVZEfT7DsvfaeaMe6krlkRq8q0RgQTQVazOh7tWcj0T+oDzAHSNrlvltlx1Yu1e6shueIJuLgRGRy3zERpWFQWrGHTS7lBS6iGBDhUhgjbonVt5VfncgZgRkPB+Vle+hrK3YkvY+uSoJf37rbrzC/taIZA2pN+Cb5/mw8TIIaMvd3gqog/HklbIl5DZqvl/PT7LiGEHDLyyFs0VC7fJ58iSne0gZGvT+eAUof4Vkgn+lJoEt4e/M/X96r8R1hX70f2r6lJ20KvGeoU8xeUg1Psqhs5rt4N9B44bshpthk3+F4rUQTheVspYo7QIiCzZaQd6qKsF3cgTWS40GHDDllBhZf3HwtPHw2uuqOrD54QD0eMeuPb60LUGt6+TujpKBBMLZEO2B8DZpzrKrPj/pnySBKJ9dFXzetvULqf71ezNd1eY+wIT/4nLxdJOgv9PJ30dpfLlZvFqtV2b/3PkRuYwRYZx8D3shu08EclwO7KB82HcwKKgMBsxWy0DiCbtuhIH8IW5Epl0S+P9YvGJkFvhIELOAo2fNWtulqBjYWrz3XHJkDzvLrFhXTe0B1QYtsvqFQxh9CAAZ//RCWtCC7ra37pvEBRM4TqIqfQIyO0ewKFMmvIJmijNWVTeTpcL5Kw19feddMJ/WDX5qvNToVLGHVVnuAQuHSk6m7PJdJVNPQRNPkAnMMy6fvYLSj6bYAaww7I8qRJgmcTtNoIczaC2GGPlha4ls1tMM0GUiOCs4WL6+v5sqd6xbnePFSiUTB3848Bb93HNjFKGWZLWiXqW6Qtli3g0SXHpCOwdiGRuQ8OJwpt/grNkXes9rsyCLLuVhP07DrF/jkGGd/m5+GdHyKdVSVZJko86tgoVjoF37T5LkBRR8VEwQrf4shpC6th9QIH+XLtWBKGHWs1gGwVng08DUUJ6fIxzWNcAiRiRLN0yyZxa2WUi+SO9ZBmOsM9rg34QBARetIJizTQCywkLcwyi7kMlCN0JeyEY02NdKZ5G0xLbaFb4isPFvaORTFuMNXYtirdlNg5Wv9fn6zodpApZhLIBkbIRScULdHFeUgwuGQHDFc+tv8SpCQ7pNtxsgGqkutIoM0Tk3rOmqFG38jvJ/hbFw12seqtn71s97oAI7nN0vTjTVF+KOA7OZvLtc3gfFdMNxYIPK9DQRey0WsrDK+eLVuySpJ5fz+gLqDC2uKS+Wb5QzvDvb3DKoCk7Or5RuBUL0KptoZcscJlS3kUhnFM6sXWBvkAy24+60z6ltjYbZ8cLZKK7TE+22HU1s7RG12UNtwcFpdvdYXY8CuafV6SKyU6w1TZbit7JNkCS2innr5V6W0qZQleY5PjxOzIujDi0DpAOMSbNpWkM6oPaLBEYwbpDRyJ0ILTUQPZSNpKLc56nOXoHmIZRjLfd6C1eSWgZIwETX+Z3g8SqKRZFToPkmsDJgYUqMbSKdSjvbphBBk13bH0TUuvbFoqo1ykkwxHY9lL4IqKFGwkIZslUiB8berwz9QtfxGhxw5TRPIIMewkBoc4igbYq5gKKCga+S2PQ4PGH21CZIF5Ys9Hfm388n8ohhc5FKdnkYbccVlbe+zBdUvWFVoHp0TdUDHHkjsXJ5KYiooZ2BS+3xt9SFoNuGADTwimrMz6Q6EvkxBP1Z2gq/Pc4yjmcQB+ltvfGKBv82NdK42WAaQWueLWJ1FnOzkl9Iwi4uzZQ1sSXEIcSWULOpmG2kelQhJHJ8Kur4gutb9SCJLPAOXWFChTt+0LFp3u0urO5IaIxnD5bVQ7CMXsaEnPIqu18sTMTcQLIJUuUNqmGUKOaPKIvYux951LLVa4S6lWf+WCnEZe/NXQS7iiGxMtQs0u+crUEA8ATrZpxWgOKPtMOt8y9hCPcC9xh3K4ptKn0CwrfBM7QF0Hhtooq6iGasZdmlxfNoARFzmISVEDknMqYbQLu1R3cjVLWCjbavbvqrZazRexbwGxfrsMmrzSVe/Lq8gdPkCt53CIp9W/Lq+eiktSrEn1abT7zvEUELV55ZeIb1rIxUP7UA73zXwQgs/IyXWtSKx6mNUVZVAr/f1KcV6a3h9WYbqKBbrfoC6rnLX1X9hSV3NVCjW/lBrK+0aa2tSrM2Usrar28XK0D8+ln+yFqxgbGDXu5+fxgY0JXTuCV71I1R1pZoAcHp/kozXnxNmCmPRYWSvynLCpkRsg8FYE231WjhW6VLFb0Vn3AwajlmDs9PlJU6T3YG2jYLCxVnATFB6/XRbC9aAyELW+qrtt2E592gDFovSmWZSFajfFnAVmHFXi9Xrojnbp7zF2dra4z0cGvwzvx0z2RLvo7mDCZbQbx+YpZ6dyQ7li4qd8s59p4vOHyBXrrgLwFTcpVc33p555zFZv4o8HCKEGTFbSQ7lVAdOp6GBaaU8qm7xWzVoX1F07k1ENmbh76R0daILu30W4GQ+4Ch9OTscSLZZbIcFJ0DdulI2WF2rMPRg0Y5FDTkTUhJ4U+kP8bm2HvezzQeSllD+zWm3vUfea8XnEJF5bEMO0fyKluvSu6gshSxdf/pfqgYyou8lTni/xtMJ1y3svGEFeFofTBbC57oWE5OwHg0XgMvvu7Zns6k+N6jwGQDCKm8xTsMrT45vZAphkTzHWvVBFrvCIXe+YfBZ6TOZDWlxJjSbp3yNrqrZ2ZrW2LjbErig4qE9FQ87/2dIPhqGB0dh1aATj8ryq8l7e9PqoRAFnrJtfNMKj9TbIDM0/9fx/n8VHdL3xuLC4t+R99fmjz1XIThqLzpvIfHY5m4Semc6eiSaWKMRUWNRnoOcyBBLjg5skp8pnMRVttm6nZpwvYxnVxZNmV7adkgK37JvqTDyUBL9uVGnKmJFV4vqS0+LJXd64FT8uuA7Kt1EJzPhntcZ4VJPfbomxxv7dHZ0ObS5rZ4eH7WhSjEGpwtHsCGYT4Ht31yOH0lJ9vdQG2ycOT6DV5ua3Kcpi9Dt6V7wvolEuoDZne7uSkllsespXQlMKnL1Memmbo5w8290CfT685k7F7G4UEd+7d+GEnNsPlxe8TsxZcTDItbNyQBpd+uVjEdQdg2jLSf38BGJBifIdeEd7vZsCwhaDy2ZC/rIN+Hy+kreNGkXfOlZx7muvp4dIplW/V4BsN7sy6v5jTXqVK5voAGm4LZVRYIbHaB5Jy/K5sOQxVjcmrbTstcfdzWlu1/v0MspBka29+lUhUOJXeHZJluZw+jdzYe2OzjtGTaAWLvwf1kOkIWPEq51n4IOSvbkjDvhNPfwWpUDcro9bAQ8ONizVCDyZr72dfEngXdw54zzKXl9Nnmq8sx7NxVPfIToo+VZugwt0ZYnFemWaePkP2kx7RBXScSnrrzwqNUCndLFxXx+uoKB7SkMeYdI01FHmgKOSbN5kh8VpH6xFNQnYy4JeeSOR5a+NnNenY4Sb/umsO8NRjonxyDNKN58wJ7fX6+/P8O+D75Vtj5Mtj5J/LDkU3VY9CYIWU6ReyNhsbwoP4syBcXiKVrylieRpUXcmO9lvhglslVklomopPjp4mS9nYh4x+v+eH4CG00pHOiejK55em/a5N6X/7vTMIEW9mk5vdtR1v2cjL4OlIEZ4x69UNJ27c44rV9TJyB9fT7Hu5wrJehQb4qjdgT6ctoNa0QhkK3mZnI0ktb/LGO5MVc84IhSCq/r6B3iy3ubJpQySF1tBKfANUmBdyYynJLUcASXJotXddVD7fw07N7CM4ozc4QJxynm03Ks7Keg7Kh+YU2QX1zNe6ug1e5o3WQ/DtKvVC1UZ4z9zjEGuRvFSQSa/hpLVv0qc7Xll95bJi2vz0/5ton7j3V/3/t5zxZeXQ/5KfapKtcuX7fBmVXwC5WcWG3+7vveetfL2vhQ1a2XthXavuyb4mb0bkpuyfZWIlvW6rXO92orVlYWSwuE00as03ZvpLaHKNv8EmkTGhwQo2HnB23L75adkXHsbOTIQQaH2fnIrChlvaLPVGdWDDafizWQFuUO0R2xZ8FqhhD4Fjbz21Ke1xfGOeYyaRxOhV0N0e/BV3hqSysPkoTPUSsuXgXVIsuwLhxhSuNqRfFU9bhzGaAOKe0TyooYYqwF8SW7M3H3eSqCrNWHo0rVbMCqrcQpwwNbGg9tE6dVj5VSPKFum0LbTYBoVkYJhaCpr8yejn77tIYn5R78imk1tIBw32/qlo3/722glDFM5zsY5YTKrmp1ugQEm2PEj/Tj9Lt3ppyENV033X6M+huCK+BiKZwaER5edfxi3GGqfZfEUJb1nSy+g6hPbMq/OgVfLJvtVP9kWZABbka+lFyl0IMsj3eihh3vvqsOquVyaJO5mLC/ed2xgzWgOLui4cX+J9V79OgvzX1SQYtDvB631f7jJ136IzhfZeoHkghP6Ej9AKla+GNPRmHxhvaayfjMOagHynH2Iaja04qKlJDi9XUwftA5wOMWRXpaKxkO2unsGQ+qvJetqSspP8XRwExbUklj5f5sfNaO8BUKdJwUYrLhXGQqL6ykE/Ih1oBcOmEBidYdhGfXgiDgKeVUFqGStkRhA+tZClCjtRj1nPRQwdHe6bUQzePVNXylJD7hNbS8HbOgfNDE2asQ3QLzcGG/U6VsM/pLwi2flpqnaQV/xX6i9nDDhwK8MsahlTbp/dSNFE5mWTJ3NeIXKbO6odwfUafHBbJfr/Wwrl0hiSpMvKZJ9Ki2VxWUn5qNnBMebvxVbQvx3Ni0o3eUBtdfQYCTQOp31P9RIcP0C2bnDVpTcJHWDpI5FIgvttuBc03llGmOA4tgIurOfhwB1YEj+Xkd5cgqE5zj/iwwl7e/13kb8htIwCn3S5p7IcrujZGjdfNy+K04/0RTAS0p2lHc5Ph6EPhKoAMaj8gbEHgH5FXgeniVeJmWV6gllWO3S89H38BpQbJPHb4nrRFHtK6TAbR1MnfjLN9j9+x6O3a3dpUSyZvc5C48dQkavzXyZLMJS4nXJ4JBcRnwwhbswCevqfmwCVO8GbsyXxN81Wsz25fB19KaNCCghmKu5C7LsqDWBwWRdKoId1TQsqM3Kv31aURXlvY+XITuekPmNlMLqh9HFGutMMs+DYTLSl4hchsMboBP+mFa/rj6mne4OF1N2SkvIukWsBRU1IJ7pkBFCrvy8S63zobgNn3jNCo39kRFXiNBwcqyGls32ekVHQJjIPssHI4PXvpWwfzAejwp7WqvgBpNt+SsLF+/lu3wE7rtQ5Gdk2FY0oZtDrqtQ9piT3b/ZG5WK7hNTd6z69am7+pvuYo1b5Kc5kF3BdZxJhrKf++vFMVCDi2UoTA17vSYR6dVmXnOfDQgYEsTZVNtGm/upQz5pdn+mCc5M+d8AF1kaa/pudufSDteHV0N1rbKXhDqxLhC2N8/mnrQRm0tjT3gRIFnFlQBmATfYbzLM3BbVvSrLDwvv/rXy5dzmLq6WXfQeHHW+Smg6SoQFPlowpt6vD8yJT3TrpNyHXfiuZqxgSoTRuiKV8f8araCktnflufX4MOB4TK18BQrnVlDNkTrLasqX2z2jZykedL6wVyNduGWyB3F8ABLMFJ+vL74YXmahBIrLIpKwtHF6MDt1EfYdp8hdfechBodfQOYEFZSy7po5A3AAQJ9+YPhs7pixV04jFIQCzCs6otV8Y4aI8jczaY5auystfDGrw0G15aPAQRKreV5O5KnmunK3QLT0mc1TCABluroo+BBDlAl2bSVCFlpU6zfPd5/nIvpFpTWfbmxR3dArww8pwDsmBEwDD/YDbDqVvqTZuh2QJ24nnYIg6/QT+J6epaamMblLIzrC1SWHDyKpR3cJxkdcNdjHOjNalSb30OkTH3xT69uDrll9rahKXfCvN2NTIQJZJnYCM5tk6eTOn7tyzW8CslcG+4kqeiu5NaIuDGo3orpV7Ca0wFL8w6C3uWeQiOeGAJUYilYV0MA6uWD7CsNh1eWPAzaUQm3uhdeWy7Y3gzLm2TolhzpNflcb1kZ2TA35FeAuHFZ2Z5zWhnv59cUlUYYyXTnQGfmBEEq/aqWNY7v02EStiSBDQR8azi7Q1KvHesmJ0n1IRBHbneDkv9bz67XmFTyoEwSd688jG0Xa06HR3rglvNrLTyC73EvOdHr91MPFqq97X5kSPPlxTt0GS62HrTLyYtg9KDsURXG00zSGFPbo4PhZw2l2hkuuQtz3B820HTtcFCCQQnEScQ6CApoTmEhVjO0nZOHV/NiXltxQf2jFo4H/s5jOnzaty7FVerCsYe12BOd3y4dtzouHt924aG37Wu1/TDYQnil4TNhWhDbibVInW0nzmqKNWkHIoOeKYungobbmuRTGwIsRCoOUKI03ETO0oFsRM/DkR8Fn8TgcfBD3IcdyAKHIOfN7OYbIE1ngb+rekO5gaVmnZW4VdY+kwN0ud7CrCQmF8NROOIY3ORnmN6tW8wmwn72aNEydIoqVwDb8i3Om0g2RDoJii7PouKnpZuSJyp214DGUq1mlUGMvB7kQpmLqIUbwDu7hc0dg8bBZ8XN8toWhfCCy99k3FT+rhNdir9fSyL69DVfoOwZ3B/bMC4gafZrRbqWAWAYqDWpRR1PQK4bChanZChyCYnqdVwDjEUnO87X8hp7+UoPASFbANzPhp6IKUq+muGSt4fLpG7uIrO507UjqneXkc3YQJMmMeGseMDeWtIh1vcQC27UH2Mw3SJHwwKbLg7ARPHRVp7b1Vxw5Sondf9hUiab3e1jvb7IRttWLlz6R0h2fAjgH/QvMfe4DrZDXIJIUSda2gN/JIbyeBCLeHRoDzf5uOmk3hpFeAtiuWC7dYtiVHODF0FJF7K5tt7vkHXAuzxkaHcgrhARpJjDG9cAhwFb3Xm6dKOzNItobmYdK/zSwIyjurvkIAL9OmKPnDTNsOj5MmLRdxY8WEznp6JD/EYIBsNLOI02bhdmbMU9NpuBxr9BjuNrIEroxjte1EcBr3r9FhjNcExlOIY+AW4TdAxCYLHO1Z5taB76NG0QgevZSiG7eg/wq6/cLBbwUFfNIM/x8WMNLOYgXf8Z/mJ4eWga9vXN4AbACPXvZvBD4flSjgqWjm8VmKMNr9XmXaUAjssyJvFQ21j17Cp0U9xn1ZnACRdNuIWL5SmcHSxEAser9LYLMiMAajKjZQYFjaWS4lvJcwexL4m5I3VOxDIIdIM4/zYr8z17Kn42kHe0jb5GuxzmMIEdRnE1x/DUu+Awza2z206PGeX8zuQ2OSBOa4Nm01XAyS7Ii5XzR21yAIKfwBzwqHi49mQAiebOKexFsFAuLJPZ/kJ0UrbT3Ej+4uaf5zfhzSQ+pTLDfiG5IPWfX+HY8K3kykSmvYc0ak4NPNecHcUG3V8VDf+8lKbliqbNkIbTo08ga8qbulTbyIF3Xa6jAc7MQb+yIFgeqFikcFSYUwF389XoZZByN8dYp6fBc7UCGM+RQhcPEWup1OltVZa0ixY/u9Fode6u3/o6w3LnsEph09Ieb1t/5MuwJZipbYPEDAVqrlu/YqUXGQZH5XuFFNsnGUnewOPq1b1qf/xYa6vxW39T2eaPxGOVp2NYrg7RqVbFcG8PCKKBtWlNmdbA//I//n9jG2F0DkUAkIPGFnhLay+M3RDf6/jpQ7FSy0vrUNF53iPSUnetYx7reNsDGOlmQhvtP33BOArv1AdnPIu0WYHI8sIWnEB+R8rYN8hBbXYK+PC4ggRoF0EG8AYt5JNxgPSB8ulhgMIf9hoR9ravIN9YOkB/NysDYWvDivBZxVG7XodxiV0BVgccvt86mAYAc3NeFRDZXvuq2ph8CvkKev+OhlvDNwPODl5Jc4fHs6sh1dh+3IK7Qxd4gO5hNwcSwuGaPX2Uktyv56M/7UJNYonfj59IO5b+oRSNzE2Ql2OosMmcVNfKWnUUCiHpyuJyfSuinMa0FGyg6o98VVFtHg01VczGPaWOy8x5FQtqpbwP6QI9wccfED8CqMfqGlEQiUxiW/LOwhZItQm/oRLhDqp2mSFiEG2vResAnMJfJUtpmC4xWi2Fyto2rBUbkakIEYQzf6yeojUP1l76i+Y9swmH+qlk65jh6l70HvwpiSmsVIbtEi9d/j2mufSMaTuQ00+R0anjYadCUbRnLdnBQpGUwu7sysJv44rosoLNHApvzB31kS8xM6P0HGsSpOe+QhCVV5u+E1uHG4yWMlcezQVb2EdlGVH0KttWYTac/EEMGMLclpA25b/aqAaCaw2wgupJdgQtrAjb0HrMBrFSAu0AuGJlOS/EFSSUNtrmPlMddg9ySPTR2yi1jg9S0Qj/9bOprt++uPlSMDZQlk05GK/j07b/kUmzhS+cVpZ18m17y8cH5gVd+XVvaeT5sgDzoNsJlJMWm2qnM6FjC+x6f3Hgu2KVcUQ0XLL8QslqL2lYoL/3tBgtbaRxaRZlANpSSOYO+MmpOsGjz4FQ1fNj9AtKvEbXf/iNgpRn4mMiHg0ZBILqU5qU+9i9WqorgcWbl/5axZtsKLzBarY4hRNC94wGf0s15FVLidqvjhPrqrbY5Ro1U4+XRRuxz76jv7ET76jj5HfPbzMHf0Kfz3S0DPRCbeS33APeCqjfs+FGJvZW/kwIanecX6x8akIdM9u1M/aNF1D1w2atex57RSrl+OiUwJsUaJCgfr5SGhPXswkDljNJRjDZDQjyJgZN+QjNwrBcUx5ijI2A09g9PyOelUUcGZsnar3xAGvRoB1zcETpFnf/ltm9Pw7Y6IMn2rD0JhH7jBkYMck+h/74Q/zLfz6Wfx9pMDK3QN0feVy5AFovrxagJ08FBX+7Ky/cG6vwHue3+YsonsSpwKqpadESHq1ZS7PfFiD7xBsma7SVoPisNWyMzIQ1d2YXAplXgGE53QRg0hqxPNhZPlW+htMCncwX5+MPn1QPuSxShivqKnzyZRjIDyvO4UKaRXlsJP/ucNWxO495cvRdjhPryr14fmA/uel6WZnz1ag7oNm8nLtDxM3RC0+W62p+EpfLWvrNVkk7ft+D5GgwLQ6vC6flsMFNtkpAjL36SBoHKMW4JrvQDQIBQMC/+o0xtoj8ORtVjbNmDOrVc5ufXl9eZkadSK5SSj462TF/6psjtKmZfh5l/wVP7vC3v1LC2ZTB2rysYszb0Txrw5K9mQUfMxapprp9+dmAFiXMOnBwQx77DjDJd8CP+mNdL+31nxQ42ftuv+PtxySc9V35rt7ndgMYGw7CndA/+rg8NG8kMoV5zMUKkQXAe8tG1WG2/oAKDCC81/lKkGeOBmILvx8LeA04xuessoYl9cOtCAHRxk6FlgFnVHFDHFI1w8QJYYwAgkuqDbHrtPti697ncyTEsDtCDDub3kZ+xHKcJ6cpmvYrZ8zrIgp5fuERa+pXcClpUO3A86F3j59W52fxTYuFuhZW34tLOSbfX/zMl6vl/3QlzGI8sRjSDm/08ZMPGy7IEByf7YgLAwCxB+CbPAndAk4bI/VyugYHRcBfKUmjA/QjHCNc9T3awAkKln06Sh58aWuLtOhJpq7AjOa+gYbRHSThxpKkqZUS4dhIaWx1FY/nb+H03wN7sO5wkIriNcCTd3a+XIoIbsz2jL75H6odNMegE6QQ8ZHf5bjzbRrxFo+rWX3+mdKg+vVpUb7asyx9BOm5vWP2whPg9PWxYN2x9vaqx+fXV+9YxYMr3BFNzcOntXlwtW3R1ByS7g6rZgMd9JgRVtKfZjJBA8q9vXJrLJSauv+OTzgLOT61kDB+vLEwak5tXn3JIdGAalLNqGt8Pq1Kuj5azVEFkK+GzURXiW8+WAipjALjhDBC+zFv/BkbyfggbeKStOFJ1vrTZBsLCBrFdwfe1kRyWgvj42GzY5dDg+tD7/kelBt3iaQ++ZCpkcsjcxLm24qysMI3nmAzt4e3EvKe1wm547gZwXE8Y2wiVsEhS45uqk+19xikBUhJssi5WGeaPCCbU/ymtyCD5EOtVKY2CnAF8E3G+RRDGHsGxtZUEZxGWKnV1BkNNgd1hRBNFig4sHSVfbAmS3Bg4DS0I8jpppW1gg8WyEbM0khqWnUIEEfOhEZDC+dvelLYK2o6t2beZzzc1t/mwT71ep34bi/kFOynEk6Zo4TujUenkd/69Mb2YGPQIlsCwpFsAHqP2cFFUD6HGouEXDVV0CIyMrTU7c5T/5ROYBxVVsQk76iHcbvCk+dwEQsfEeglXigpahomeNBnzs1wozSZn8bxOf0M/CpOIlgEn4waGdl9anD1GUthGZFGlgarPd3KFdUROUvGqXZny2QIXY21WAe8FG9W7uphYxuV9xJs+ZNmlrhuccDGDs1JjrE3sexoekPfHAQZqgNYWc+GOxDJxRiKVbHWgkcfr6ayKa29Z5nVVJtxJfSymej0Z6/7GE1tmHvREQkHitudeVvAA82od331Jr2ADPeuobBzL8qbyC5PzMvvzI5z61PlH90MqYjST+9iZ6NQa1vJ6nta371CBJa2peBRCBCqdrgI7lVsmL0dEGPJ247IyD0sPltHhEQg9xviDphEUqsWNg5/9z5OmkI8mXju0qLkSorVTUab3D4jKtydpvuW6Ea8UVc4V7JwVxI+68jDAsHTrG03mmZ7ZZ8lhNrvaCxkJf0YBjOWkjm0bx6mZQRjOzRwCeCwrhn2JXkHPqp95Xis1KCfP20U+zaoWACrwS+8oyx/c1Qce+zwu+6PbQGn5HsQ3rXprB5lDoiYqiCF68QdLrGTnXiIEzibB52yFSzr7Xuuuikr24inVS1tZaD+ci611lcMrKKemNwBlV/A5rFolfz8eEwqnoPIXfXbyrixjWGftNpc0NK1J4klsH6kuLYU+BAjzYXnBWlS/lEiL5DfLMCKZFS01v4OuI9oMufGtlV0bdWMAntXhuY+wR746DzpfWnw0WNwVz3JGfX5nAAsAUM/8LWzyb4vk30UZ8tEMMQ+QvP40pajmwmhU0/LxeMf7/99bTFQgC7YAK049cngNX4u32GU1oXP3KjYzz0DWJq0aF/oYQWUJmWljesXL1ZJeyL0HvvgwGOCF/o8mxT+ApakybP/K6D/nddcW9GB9cjPtcQEW41LQhOPNKKrRy0ACwxs2EjK3w/k70e0l9yltoik4PNjfj55sivlP/lEE3YPeka7DsS6vf6K5Z/8mojSoIeoC3z0Ma9MLSz0ys4jb0fjVUpL7ryBVScvVWj/b9LA9ywybnwQqa7ij1Xf3H62zhjcbLDasZ6axO12LrZlPE0kNn7gntZS2ofhx+hSzDJcCI1bRMNbqpReX4Ke8omkgKmHzMfq7go/sTkvr8GxwpeL/sHKc3658rcjvzxyDJEXGdCmn+wLTJYa2oLimnLCjacn+hfnxoy3Vkc9jtwwB92+3p0Rd2SMuD++ZdebRvmCw1x9H2bstdrkfjJPr2a/jp1JGUmfC9G6hWH9ld8KhmX9cvhuBlaCOSBLV4T6W1v5TeGQ7hWqvW6nccA/qqZdghHhefHdSm3qbUcUMH6iaC4awzo8PhJQsZinn3WF348A1V1P6t70Leu2Xjo14JMfnjVZyS7Z0iowyq12NBWoPfTKS02IvII06rN2CXNj4+Y6fURkNPmkFa5GC44rs+umV9ziYEixx5Cs7Fhhc3bcgPDlqvmLTL6CFCWSM3IoJFON2ryQwxXXrvEA02lpMoKILitNQ8t06Hi2WXdyAxHSh03kI0sDyrXS4MCsToiasPpAbUomCta/Arr7lPtiCREywBk3hY+VH9zJVFQFGlJU4fB9F6FqAi3Ygfqk60+6bbzQx7cxGqWXRhO5CMol4Un6bXeq7cjPR9M0rr3Uqwkr2IlrRT6QmiCutHDesF7OPKuTdJXZ53qJ7so+3k/oMowk9qsnn73zQvApkoXBznG08WPymzNc9HMX69UxTJnIYTnlxjSObQYW9o5WTJddys3SKdzW9iH2tp5keDmgApP9IHksCnCIyMwQFwHJwMfn6TqBulIhTgaYJwfYVzRJV0S/dZMLa35mv1TC4UXl0OKw3SH2EuS1ShIvweub6rFIuY43/yL/EJ1s/oLU//ItEitP/EaI/3w/Q+aRzcrmYQxmwPR4RLlU7F94s3VxVXjEaJylW6RUWbnNkQUdpzJJET1PTzG/cMlyWUY5R+q3XD0J9BD/5ATSb3iOLQkFcn7l81P7fOTEhVbeyx4MbQdTBNPfAjAB9koQc8grQdK9JJeMfIB2T30pIVHXkVb3O23lXKk+btX7qLhv4rV6PKN9Kev53ad/VMiZX6IszkfVNP3+sLiHiG51jLEu6jxGk3dh6tFKZKeQ4JyOdYqxGSGg0c7H0jPrpQd0LBMRoF76/O1dBwy/TWA7agwNe6tJ1d/ZJZxvdjIzTpy+tGUwQ+dVM+3APsEZ0MV8snn16AOcvNF0SEBacAzRvlzL/BkCLe1Q3UAl11hx3ywhaly0+kF3Uh89Ui0K0wSIE8xA0NGjK77xfgD2J3msyPDeeBMPu5PFCi0HkLwvFXVDUQ6b64OgP0QcLSzP+m+1XCtVD/nseDX+DSm4VBT3wgX3kydEEZrxaYXjDYqzSxN0skuSscnolu06So6qf8NrZlM96TD1UXcQuAIoIIurf7QMCd57gLIid6Vi+vSaCykC1XZPrED1IueA1dIx4M9+GgTySzdhWO7Bw2WMsU8JTThhzj37HFtEo295a/r+zoDegyyrUDSjGpCWQH2RpDWt6z3xanQz1EfNxs+dHIbNqz++RWsx/2+PPpDU8Q7Sm5jxb0dPffwDh76xxXl/e59D3R0Fm40t8gGuNNrlnNQswJfck0eZ3Ghf33GnB1j+/X3HPfxL3qkiENtHpBR4xL4PDlRh9/QuPRzr0kiInMy6x6HYxTKl8w/a5bdHiR4Joq13Vgbypm+w3LHZ+7EjLcCFx4WeaUzZGAEjyvlnuHY68aXH79Hzs5r9akcGb62t5wUo9PceF9KezmYjEerjWzpVrUfJZ2G9EEe2Pnznph3kWq3e3iy00PWJpcVE7SRIsUbXX5jT/+L6mbaaTbP5BmWkZS0Vc5HIOqz7X+wABsbdccdxbHRJvVNr0Lv17R8f500qCS8DvhO05Na5VKjC9Bwy0e+ddcFB1boo7pX5GGh6L2dckCJ3YZ7ymXjf3vil6LcrNie/ZLVlRynprp3MLyKzVq8zvezgJezO4UswCcFK4Uixqq5vPArGjs6B3/Y4G0zjR9IO411XqDRcdF9coco00Ee+kr17IfiKt8Lq229Wp0+ri/SrvGjjCn4qVAB6IhlZ3sHbKKtin++5x7DiznhK1Ya0VEkQOYjF/feSri18rz28e4sikLDTwM+v9npww755IH2Afk4hwxos/o0XL0CovRfUeNUSdIZ1E7HpSlOH2iCIJh+aNugj+3Qi+09OY+MnFZU72PQobLzpvMkUU+Wo7fXzcfbGsd4+qabbQHbr44aguOkAAggJmICANfDV8UY/mnwMv7dPQAV3dY3Wiim8VIa4IEUhaY9PM/DhCk5HuQ2Xoh+rmzCDlYI+bkjB+aJvHzg68jePbciHgUXoFdsKA0aNrY/VfAlNtuTn6s5nwOJsxx+BJR7dNTQZ285g3GFIRsB23A3CtBoAK2/CgcqT2gRJH9/7cTyIynSj/enuchOa3CmhpAl9+zzIoDWjNNLbiNUqEADzs6CUF79gs0zPohRCqzQxKlzcRH0LZ6L4k9p9lTI9F/oHfYQ7gk3S7cHC+dTVgjGadunF4uhrE93fHitpchSF8zJuBuFBm+Ii1eaXdcm2Kw0ItbjwxovQlN7+5ijTynRlRiVv+dcVWVqX9Lf6gG7JBGjTBmxT1kTPw/a6b+5tr8slpEmAa3Learz7Vkdoea40WhryAg249e7jzqg3qnhiAmopZ+GEUAy9ycClqlhwtijzOgKZG7wdQ56iJnWukBsOF3IkQazqFrCqg2+jyPN0i0/numoz4rTl+mqetcRJUp1e809mGqTCREBYbrP044mwUZWmdS4Uu1quQC8MYSzm6eCiw6gxVbpXubqlNi2V+5nVJurIh4Yk/O18jKp3m+t9sLubP0JsQyDcHrSygxa1DqQnUEcJ1MJP0USmhzyzmXRFCOWloie9dVRtd8zHHVt2uQO/1ktPd7lDrnPfjm6mpSVe9oqMVnl9szxqILyT6ePbKptD4pzZkpt8KCyS6yS9DdYopR0n3JAh8ig9G63hsWgl4IlIQLkdhUa1lMR765dT58wb7KIkd9fMyxn2/TE1f3zh8q12rdHCRJq77dvH0tAXnZDDNrSJelxwIOzFLlhypj9d0qznTR0H2mdPKRiow4CMqsGxewV8xVKsf6Sswch10uvfWsgy7DGcOtfecVI4S0v+HIuGfkJRp1Y4IbyX/yUZDYEc59z4MObc7T2NEW5eiW3p0VOvh/RyvN7WN1pLBurr1S8te6vcrLeVd+bVvKMsbTPy5Z6tARt3zYIrTMze2Zn+n9C2VO+hbcalbhCg/G6HYgftTjf00E6EjgOM7se7ABtYAT42C0AuzWxtmin3sgDEc4Tb2zf9++gO07/i5MmQHqcQUIfURgY1MFYbCOeOj9xujigGiz76x1vOKdy0urzDL0zAn4IIfvFdMVQMDWkxZLEY79YR6epoQhJQhGtsRdzqsIDifoO9E6qVuQ61sYmxJTUHr4f80ubAsAPx9tnLb5HcDRYAyTkPOuveME9rjWpfDU2zXI4waevI7RnId5j3l9Ht9t2oYeyin2O9FjChTytPnXkqBKAwvnGGMRg1+V26ZUqB5zC3tax2Oyx11N/WI98VVik3Runh0KCfH9slXll8yut6b7ORG+UGiaPOUM5NbxsSuvzpgu/C0PA2i8XOAtHWqbRCHKaeOJF3NCbEWN/JlPBttkyhvkDS/46mheU5usPS0Gax3dIwtOe2hqgECrgs4LaG0jTXJFJLqEaCadgMkc86NzhknZ4poD+vtj0gERls0NyPbfvpKt+NOnpQh4k2/OFryG/i4w6Njyk7hLpnCEB9JXaJ+vw5WVydnOePLebCf+ZvKj0/udG/V1NpPTzaZlcnW9uQvG0tyNVSWkvv/GlXSsj/mjpa6JlpeGwZc6rDjVbLjSaTk//VtyqQ6sXwSu5hMbzmLK/1PuZ0W8ymcBL8I9bP95qEiDrkw1LG7ekK1RwnMCEGKhhMioOjwcqRnSGguHplLHq68xxscII76bkE9TulU7er5ev5DioKd5QhEItmH8tr4XGt0d6cdFJY6ROtmhoTMYoAvJhBm9ZhGwCvhDP2+ndBsNfMaBe0Mqh7xeL1nbQMWH9Zg9u3PiNuQFhJnvmY16UGN+D66kr24fnyXAi5bg/YQw3D/Q+6RBx2sNBqwvW18xAzmHqBaXTwohZWzmwB2yZEZusTdlzEBBq2EBPI2f9ldr4FgOAy2iEIVzTX8Qd40dW+gRb3D4pFswHl/geKytuqOanEYn3kThlwvES0lZ7HnViVeLx8oC5WXwqXDtBpGtVPR1pru+MTHZgmRyKtaKoktMBadQ6F8zIKibjzNXwxct7G48Yfmjil3jGO7zfEB9/WGzm9US2leCAPvIsfeEsQa3AM5rIBj5KDbrKp8xqvW9mJOHWcjXjZsXDECgoCrYNyAKgSRai3OscNt0fSPl3MzpcvY0zs7OQIgn4FV5QGWvgJekXowpU6y3sA/ZGz8zk1U4Sgn6Ei3K0RWv7wULNcmX15cs2xGXFkqQulLk4lF8cHpN6f9SR9cfM1wvBxHLUZH7N4o7UmbHGcnFheqWPjZxeLNxzIVxBjjllGLam1uNOwl3PSkwTsMG+sIKZq9FfuuJdRk3yo0t/VzQvGAl4K5abLub+UhuV0T+B3ss699Tp1u746F9+UaEwThBE+kwR6lNUU96f7usZh2UKbWeNxs7rTs0DUF52hVhd+hazuhE5AVxJP0VzXT4UpNt6HA9TPkuf6A7wwOTGVYPEBahw9b9ZHPzydmCCRIeQ7Xwtff8zyJb3j5ltij61kAnE2TcDWViBk6O0GPDP5LcS/QC8IIHzIRv5tseZtPQ3OVgcoYzR+y/IWQH30h4dqvalsIucesjFv3KfkMMZPV5koij68dY/zzd3ayF7d4MEB+/atZf68Eka+eoouTjMKeAS57cdZG0d13od7aHxvoh3lVxcHg211AyoztBW7savquQBN9c+84Tm/SrvW+Nz1fxPtJeTBgYgFmVper6wMi6ije5TBgasWa039DSkKup42R1pyNSupGp8FEQfVAbOWuqwtEnCsukoOhTVltF+/rM5EdlW9wT8z/HOCf1juKyyQXEzqDvYZYVL+KjhKyguDRDaNvUClYxLDPJOMNq5YZOxu1Ws5OKssxKS14n7TIQjqxWKQIwB4b4Ngcl/2KQ88Hv258HMdv14fn/onvWdqGU9MkclFbpATsbqdrDQgxYNPxqELSt2UWVwDu5LE8X2QxyxOCD4GolxwyA8lGT8dA3TH/6DT3hXrtWA1+YT2R48+9AKrxTmkkn/WiA4fmK8Wrmb1DQb8dmR+oBkD4QIOsi9woGXXhAJ0Tgig9aerm5DyBxkgu96V3yvhec1D3mL13BqL9NQfwAi8siqvZDFP2d4uK8gQO4NnG/7VNe8fDetNjv/3x/9NWp3MVjDOHiM0XltZtmwFvidXEL1qnP/sewLRIap4yeXFv4hGlWxLuLuBWvwa/BuyF+ey5C86Z9lMhEVX3vxYr+KS7bG8UO5lXlzG4N2UdbqOGe7Ba/uI0xT+YJs29oRfzWxSDtPXwCNCvBlIaj4vwnHTIj7+LuFbqwj2k+XBGms52xGn404QDsRbDH01lmeuqjVLt1qy1Gv1Oy+JVvvdq6LwuKcEgRJGqRcX/MWSuM/5nUOup9pi+DW/fcblvnjEJE/zRS5PVTkI3wAZfsAq6wXGHaKComYInc18og2PE5/Hv951Q7fhKVpP11fnZuP884/fjI9+9WDcOwwrtqf9SGQOQTMS9+fnH79G4N3lBVitzKMGjY+OL0zpV5qlo/7lyRLtx089Za/W68vVtKZblBV+TOWH/E1LhKtxjGH9Mj9+wT0cSyN8YlYnPALjuTAPr7DWGQbWZJ26/qYn/OsVif4n4v/V9txBp5LVE7/RsvqaM4zdqg2OEoelMOW73GFH/ZGm4BiQ5uOI+4/utIzANJoKiMkEo35lQBzKH4IXrc4KJ/g/vfj+O5kRGC6Ls5txjAR7fbw6kSc9zg1rWhjY0KfIaVYQtn6WQraovzP30nzbwHVsXQsciDqkQhu24pbvUQn82oEOhj/qDb3Mz0/gLqfD199q7dSKZMTR47RLoxg1YNFHXZx27LT+7MA9FvDjuP14MAu9YBJgtHzSOJDT3U69kjFyUhPCY6ILcOp6ABZQhE9Zhs0DH0+3B6qp7gvjtpxbkSIz4k3OhPzut0LHcw6sputpVtYJoPPtyxTpFGlQ6ZV9Z3aE/lvNzH2ug9mxO/lEmA6sIsxeeeaP1Q74CRfS64ML8SifwN5eBqEFzg2Z0gO7dy8qAafrZWrI3raxh+TbrHbTXzOMx9bMkkh0OYZIJBj/OrCT5tB9Sre2XwAOp3FrFSj1t3reUrqF8O54cvL9D3/+zjco0om9Jdmp4nG31q3g55GytHmUx0c/DeBKuFfuxrZWhen1AVq+H3LDu911TDeRageZW1LrdjpLgp0vSg8IxktushaW7IW/272q1JGTXjEXe5Ow18P/uv9g5/928P4fH4pvi/nJ2Cq80ICiwA5fS7wQd8iFB+n5lkwIdvcmYteM3ypt27TsdbH6ZrbCDRR7fnBLV6z5ej6/HHPAbddCOsIhIW/HyLGuqVFXtsonUE17dZvJqhtEq4ul8W3lRpPxcfiKCO7fpg8ozs3dO8gLXkB2JnDkeyTKE1BtCks1uOr5tnft1NoDdPe0JVsy/8paW93VWmvjMX5GqO1rfddwDHG8UszmMPElJAJhliylnVV78Uvv3lMpDtLqDW6Tb+fyQh/XCGp9Js/QHfgeFU/dgnpgNIGijVxmLDpfcT20ez86KJJQkg4lUPTph7FAJ3yDgraX0/VSnKqMdTCtdvROFc/BDZeaD6yqwoIjAIOdNsJFiQ9k9Qef7xarvdUfgnXUmsQe8imxYz2/vLw276m5xq09urHLeHUbz8g9N6KB1XrlqBORFl+8ul5DYt4lns/dOIVCbf+YibmOF5NztJxlr+lz+R5D2He8FFzuO+bKd7pnGJMBVjk8VsDsYnrXJogT8VQrfiT3JlJIJUFNVB5lmBVlcRzCQ498HjS5t4vTJclab9SKrzJWm42WcRWlQmuTINFlUQHT8VB9SHWiElo15orgVS3fKYJxsTnJ2JzefJLXqJn25ERO7YILIYkTOamMmyY9HVqOY2sWl2fyOhW+RIT/Q6YElJ5IMYOBMFam2HQiTMRCzDhcWY4VdlgJxcA/mh8yh72Hgtk+ELTynRCrEkk7TCwo21+24PwLZ5VqqoKkvQC8ISqDrcUWMJVzaHWJ0ci3Nmy3/Mw2JeiQ0+cUymJUPIE/zK8w3BRj6I2g1Kubb79I37ZL6RO74R+zFaPa4qPa6M6jgwnTwV7mlwwi/p6snM7yr6bq6vnR9MosaN/qutQRDGbYWJagGmThj66IV7ASPGwEWeTj69Asie2LkfpS4VezGzqSBtYYdWHXdUn1r0DQ/EopD+0NrXTN8d1muT7Ctps1PXrhaz17uRodmB3IX/EMWi+/AfA/nzkxaLu68l3VNv3hwi8ARHaQ7fi6/Cp9O0mLM+dAANCwEpzA9Vo4SP9GCYAfQNZIQNIrr8mHQt2fHr459irsukaBgeNfw6rEh5VjDG97uKpaop+fpidumwK+BifMhP3Vrwu+AOODmmdClhe8d8mspwPW0am8iMYWZwsVhazsILNjKeedIn6HvCPkHmezzpae+uEbOqHWhaqWO8Y3NKqBMasSP2e10uI9TSOh52jvn+IiG9nGxmYdEQfJzO2OGByNDSVx3C0GLfUoLeUldDcOJgvhKVyfzld5I+zCQpaGqWsrQ/3pJRJn4rz+fIV9Fhp5+F3WOV9gnz19YHmoVfkdK5kcxcjQfKlF9b2+c9C++LxEZLixuCZys7IpuhhjyrdffoXE4TVN1p5XLFrEWKcDw/diHm/Pncx7R/E+Un1b81oOj5B+j2nEqMoTqEDvaMp6Rj8+EZex56En2ALz1LkSg4RF+5oVhP0gUT814ban6ADzEBOxPYupYeVJ4hdNGI5MdGEczeqS1h8pZgU0x2O2sWWmyWHSbqtt26gGin4OEUOTNXIpsUodu/t1zxh1q3EgS/EEV1EPtVr/fEEWz9iSqMhgdLmSmDiLpDHxA3xu3nq0EhME+xchTOU3giKb3o8lgucFpRO9JXYtuAJ+OjlUhO8FDvVj6F6tMfbjG3Z/MGHnxo/yROsSydIa6bpDSTt8hUSNz3ePIjpWK8B1O0Qxy9XhW658QJiqWYEhIqvrq2KTt4nzVcSHpLC7/RVpTrzLOR88rbQ0ONUqEw6VInGZzCf4hX16wF98M5xLx4d66Cx1dgLPKRJD/KXnaMYKfpnl/Kt6zuLibMmLIErmqbgyhgA3qKjOlahGak6EEObX44d/Xb3/0G08vlguRbhzoYAluCIqKsOanCaKSO/g/BHGiCQwaviw3nFu0X6rOj2myiX5wh8aC3X076S0/l3ogH8XkeR0PHmvSQwj7WWPTbpRVjXld0PSW2lV/fe20p3vEdUIVK/pgXzg2Dq6QcZVT20HUdhJOXVcL79QXf70FxIWQ6tfFkmbDwdNW+QsuzbH1mikM5s7GvO2ZK3y0UlCr67f2HnNxSqviDNZ9gOBH3JB025t10uOR/ydogi8mV3MXmp85SLq+QgMDdV7icNwerwc9iawMHTTuIW83Qn/3HVVryuLAeHiIOB3rBrdE3aG0VbTLkYbugYdSYUIdV9fyI0l5y+36HaYquIdWzalRtuu2NXZtaTQtDtyo1abnifhEEljQjbZHPJF+Lg5bmHfRe2QC2EQCV3oYc17EW7firjxpVx/N9PQnN0f+7OJ4mcrUu14znGeo1ueFmQ8a7jx/i2tqsfcWGIn5o8INUDXOop2hNdXGBPmLHmT7mF27L+ltAB7LDw+jo+cPSwiOpT6RXI70ldMXt1fPLFyP1Ej0cSK+MZsd/TXTIpgTrFInCPP+eAkIw746/WZ/KeWMsMZTWDvonWDDJ/K4H3pc9qWG5VC4YTh1JwjgKUcUP6POEwrEAbIiWhD8Hzjw1K41EKr/VBtT6s5ZsYnGPosmMDLmmHUAWkjVrfIzVlMDQy0CDbDuu+lkTAdMHcrXGmwaDumDBetP73bJleCIgOz1Yu2tWUr2alQoHNm0Z1aUeqVtNSNMucHMWK5SdpOqTX8F+rhu0cEtTQc0geeQY+oNfcIShy2ynWHWG/VC3u1xVXCQn5YFn6uuhzRkl+DwUz7bhnOa7wEWdj1j2OYGjJtReEO781n5+dKR6vuHDXyJsigdwpNgz82pv2gOnxgZnuAeYwbxfwxy8pR41CJJ3aGXylVoM5SX1r3MiQcaSbS84a994SUmzFa0I28ULS2hmZkyS/w04cPZ2LX1sYL+9A8aCD+bXFqI/zBPjTL5ByHFHQw/7mmVEzRQpFjwTLfhQTpYxTU4qiB8CiLQPYGuz6+ohErtaBNRxQnXbbLJivVLF2VoPnQduVRfQQMl0FObTI7fWUEDj39yLJ5d9c+W1DUxXcHzhZ+dQbXK48tzd/+9O2ga/xJ0/TDrikgjmveivJrHhynrt4IVa9XZFtBWUK0c6auXrI6kdU+/2kJmwNEuKLEQAPSeS8IEx46eSHSn2p5jk1Ed3mT2gBWwA1P98Iz1Bs1SRjddYxMvZXNRetb6IpidTluvrV94LYh1oy+TZ5if8FV/L/yNfDWtja94PLZtSOkJlVS1u8pk6p+IQfFbKnDAhrRJHSMWcQATKovqlNThXQ2Ak6dzEhza7MnecWFlOQXTEZ4wNXcIKhw6TxYCIujWu+GIg3nmrsL0QxFZHwO2fiB5zfqJQXeb3CP4WxAyghJO0EP52hHxP9Yefi5f+QqsvUz58VIyyy8lnfTSgtinFFv1yeLpQPu7IwfWlulJslEWw6sVZCWax/jU5yXu1YRWQKa41GxEQA+pRD+wD1+/1WociK/2HUzlT5cXuniC4d1vsIuMcrslIiEXDPlMKTgWQi6Ak0ezVLoYqb9jNnWLbPtp2UHCt/063Rbf5iJfYe9BFZ4G72gwkNUJfSZAZCLib0xT0JommyIJtce1KiCKEHlIpwWV1s6Umja++PbbNEQy3miWcrvQR98h6CTjvXuKM9nDWJFU7kc2veBrID+ktYMMVpCelV/ysV/Ogp40v3gvJuS34OMLdWQktAYfHpha+GJOs5Waqf0FpN7LOKSRb03i77xmUGzooO+xMP9fVF8pzX29Pg6i4Rf5leLvxE97c3s6gamWh3jufsiabM52vZcZS90nK79JLcPPGQjB13D6aOj7yVd2sb8KBLvuM1attlz0hFXHROl+3b0ttPjp77P3TcOq5pkrEDZQ6h6lPy/A4k5+TcmphDpv0FKcAzAnGC2iBFraSwvycCx1Wp5+HWR6mbTcpuOsn6AV/weF6o5hyv3EHVjRj4BzLjlHvvXPs/OZ2vI0Atj+PCA1i0OoUshFYgxh9QjDH4akvCSQNsgIUxvHQPzEFa8kF49dmzuhbxdge1+w/TVtpRmqDCizhRm6lkc+ji8xcYPq7+e/vV0in/++JBuKUYant+G0r1hMD7F24pyEkA7l29zpPQ8OnHPJebpsWnTveVzyCpLd84i9FnrzTNU7kR+LuQxgLK1kJ3XgkNU43h2dYG3p1ZyURZYPPkJgTHRuFcKK4aFnvU8mQlC2YF7ANyVomozhe2VVnqoQeSKhsybir9Xxhlm0C3A4bijSKPezTosYglEIZbM303DMI1oUTGkkNq6wII8BeJrxZI8mtHxl0qtxkqidQJa/eYaRSFOXwdRL99k04dgHh3FSC62k4w06go7sAWF8kfXxOfWA3ZP42q6GV/BD1ThHkuOHuhGWOG4MYQe/Rp5PB6Mzs56iSVy/WEluv+z3HVPdt1OzsPJ8qXut6dw2+NVWKn2ZEgL/caLsh0JPK+p+ia/c5cSfBJte7zzrfh3Pd3jq1202mDhe9cLffZyeff73L0tWoDq3/1eBxFZvNqhoziTYuHxvv0VCRiPT7bC+OwO6tUfcx82zbtS4CZdbZQGtvvHt4236hC5GHTLx2+tPCdbEoO15u6RGv5MwuvVTQxW/k5EmDYVqK+7FmeYOlPyLLegXVD2NybPqiRcJD0nWlCeru5F4h25DP+XVfVG7PxhmdT03Fqq5OpOIhCCsPmp397KeNHEQ7rKWwKPeHZfBsbH0PzCCwyKwxzf6t2JMrg7cwmZ2PyjK1xn7DO5BrHXV8qjVjnyZPHtCpx2F2Bb4foT5GIXIcyM827IxAwYvR0RaF/K0iu8Xjq4hptJ29ANTRfTSPHDOB3scd5R08pE/vv/XElzmuEomHesXrHbbtNYw29Twk6RhRuPGRh01+mIdMhId9J2cS8EgtUMnYs0HR3WsuyOQUYWZha4Lqs5sv1H0+g3bnx1DKqcSHIILI5v6MoBLaIFG8kRdx2r+wDDoGAK2Yl8eTOTm31JDSQB+e4VUD/r2ubCSr9Kxt9K04cB+4HZJJJ96PFalnfM5LjITdoM1FcPE6wvTjcPQwtCqyvizoYvfFNJ19aMXGGr+K0I9F0QmbYfERJWR2xekOLSp20PyBwP5rSPHJnry8QX/v6Sci0t2Qu680D+9uXmSCvQBNm5cSXepcXBBsGD/ZHltjfWa6shU1ZfnMT5I51oF2HaHAVDukyGG35F8on5pLN0WVQsX9bjXT4eWbI+7UJTyY5acFTWw17HY601h+1T5JmTvzipac541TSjSAPz7qX7SGVUOImlJHFSTlp1RsY5UZzucgdS8Bjjc5lfZuTE+vyG18ldczsZ7+X7k3lk5N+bzmsr+7ynrMYfz0Mkn5F5p0ICz64CjUf3F07qATn9nQSeOh5wQk+0F0oazyurRZGyBSlxuBEkqj9qkLFnwlqVFP1Rncq7dylC5pk8JvT5IIUgwzmk2NTLCbHxBoWYp4Jzt/Yfsfz1hXlomJ9uq0aZvtVTmcxiRb+/XrPupKS4TjkLGgALdtrX655+JaSBneXr+kCv+PkpcvHLM1dLSno0PEyZjyz8veLmIpcP9F51gJyjQQO05zimA4RzOIcOoiJkCeKG7+a/WiPi4Z7XUryLsG9briUxa1nrhT7oJpyIw6VYFAtFilr7NDHOHQT1aPxWi2+nqC27bjLWEvt84Hfy7FTYqywSqGWr6ZjLExxhRXxluZPq+4s5N3mlLFnClB4xQI+qfxHETmYXJXRqQP4FIG1SD1pXV4NXZXfyO/9kmbH1ZzS2fuL6W5HYlsE5eLh2nqEJZE6YpupvjQxe8VteRBMlF3MWHaB+viWjxCAxX0ZrYoOuMOfNUjMUhp+T3SfuRM8ERcrGje68xtFPuZqLdv64HjebfzpyvTFlp9JJILXGeKBpRENFe9LeTJvwgEcJo40thizytM9tvVI/8nNxTjwBxQi+ixYr/q4ZSAAp5PoRMa9fWQn9wJMAIxIacrE87byOzBY4uT5Wvb8Nl9Sgb+13K0Sr1qe6yqb6J9CsvXodomHV7tPG7mS4vppQ28rM9yYs0iSCeDT1hYieDi+WXfLNfG0+D3lIxg4oG4N0EuNFp74Ih/J2t/7kFaZ7gj4UYfL06dFMb7LsPVdbXjsKX4EBcOwPKvSIp4rx8LhmJ8tkVD874e1KhiavDdmzi5c2MS+7qcLHIUFTBD3att5AEFDIfTmu7TNdcomsb0fOhw0veD4Aq03Jpc2noAvMAwUuxhFUa9Oy2/nFCLmFEEDli3I8u9I1WcS+12q+gJ/m8NAChVs/FGi38TgogtkrWqrTdtfD7XkTO1VoOq7LtTandeHQ16rq5LQCZtWPE3BkM+QxchhSsjweDJ57bHG4dCtdgs2Ri1rvrm6v+6lJcAa2DSNpR4AzfZmugbiqf4IrbKWXFDHpb2Km7hNchxJ5Cx8W3uzwJoYq+2R390N79zoI3FapgR427iVP0sduO0Jp87RpoV74iufBo83DYqUn8RE9ZEGBgcETcD6Ql+KdNc1dsN2/riHsTMTKc1L3dxEqmYbGMN0iJUC2HKRntE4Qujgy3sOlS5UIv/omXcXTZgIAT3K512AzbgBT8+QNllGHF1hbZK2wwPxVy5bghbSWu+PlK6UZEv141OiBOPdx5E2ThkFRU7k4X3jBu7g7qFUwd5ho2PFIJoJHhMMTM5MmoEASoJhpEvkGaMbDTGdO33w7nDRxD48euRnaF9i6YR0IFhfQKY8XyzbWgBMgqgzjUaFW1JAQBln2THsjppPKdtbi3qbZSszVdMKaaH6XmouMCN24josOw+8t5MlK5W4N0WKh8mKhEIQWUlCaVh89abU33vp7zqKta1xrq9nxOR4fppLP1RcQxTHeoVS3npJ9Eeh6Ra1b+hc94WNoK+Hg0zgE/lAlfXZxU8dxVHtDtCQRTN59PrQwDKUFZBi6K2OlrthVTlvNqpy2mjlh1eqKaEtcE83xPnhrxy7s0p9mV35bqQYuu+bPmk9gJOCvfOnpYYL+7HpnH+zcGvfuuVz332gRHuQ7HWgO3fC4iXrifGp2x9iY9IuV7F0eaPYvaYSnxGfgaGpyVIs7BYLGWmx/OMIoZswHnyYUfEmz+LP7epVQkpNmm44pSbJLkzdAjFr1dIISG3kCyDPLGDDipDR5TLE3E1Lvx3oMDFdbEk7C/Tn9CqZBmAi+xwWD1I+yDEWq9v026soe6Yu5CvPCFRye6dG1I2909+u4T1Qoz1SpJaUMUVvizy/S4avT267L/Iqus/VMdKnPUQjFCVRd+tfrlaKjMQGfcA8PnabKYmc+VHhmhI3kKJQ1rcOUMFSTtxkLhQdFPI2jcHV9sR1oyPf9jqhngmiU3xn9p/j02UqzaF0otAV1MNJr+snjx9RztXWQntQ5qDzYLQmWxt2KTXAUchg9gS1X/cPPP0nlPqBibZKq0pUQdw18tcmAtelDa3RaDY037cLU/mqubcFU/3ian/Usp3yruK86C2CYjy5tytT+WvMjD1q9MtzSJajA+fDfJNny/FstWtbnEyi5QDL1lYYPaZyB/b06lpQUVPovUkfjfR/OzmQPDt2XHtstM9CBT4hjF0rHSuuH42am8XdWidY9jj+K3QIiIbwRjUhh8FLwo4wuwbPdVg/fe6/6/oy0sAbutrWXed0wlVfMpHrvYUXDvrNv8R2t+hSC1HbVmf5b3p725FD40Dy9wkoedWQPbuFUr0EMDPGp4Y76+zPXiE/cYrs0nr6r3gLYX8/VUEAIwmE/L2VEAy3lcTi8XN+5eVaSKU+3RXoMLviHrB2GWOpqvOMsdGOr/J1MdKwvUecQu1ycBF2/uUiSK4Co2x+obr9pK/zy6oafsOFDif/4w8/isbZ6pYk6bqR/y1+aip1wWwQymDUdpjxqI7Ay18WJrqm/x4/YbzQLwLNvBTansB5jaDPZnwuLfvLBRxo2q9UMCWSzQulP9BvuqfD9IcLjZr50dcI/EURNndgYxkrC5P4boPT6g0bi+fpiJXyq4CNX/ECc91zv/AFwMmd7dJX7bPU696uLsa1+cue6mfPct2rsIL6zxFSHf/VZsdnmTnd7Bfcsc76F7EtO1kuFdWtDqg4o8bNVXadnclmlTiZsDhwC7xqMMCyOQV30/8yueg6g36YYoVoetQEmzmc52fnjW6kMnKtvODJDBFIrix2nz8kRy6BZPRJxypZS0I4crq6h+nLb2BCTAjxDIfGpyWT3WQQKCctbzEFoAwpPffxMWtXd6hiyH46gquiTujWtNmlpxWa59VCMt7rzCAsBdca7h8VmlWmplQbq5LPYQahAFL7n3iF5h+DBSgliQK05mFCfwpe0t0bbQ2PN8U8Wo0obKU8sS0ys2k/uz1RopdW8flpsy32jcQ3356fd2wV0UX9QsgLMueZf2d2KxaWjrDqW+hIY4G9zf0cM1b6aI/pRvzbIDfcc7V6b7+7VXUPfvxf1cPcXEOqBIBlaLHfcnJDvBI1Wn1Nvku0IzP2FQVRiU5kXPHm77hi/9+MP/3T5m/u+I0/80SNEkf/wcWivdH6Q66KhKB3m8XZQ00n3nJluDP59Gl1RspzrV9c7FuxvpMciRKcBB/YgRqfJYvgE/Gl+QtKxR/vEX3Ml2BSMFeWNkRmcGgA/ilXBiQZ/IJqc+Zdr5/e8ui1OhZDM96OpqAvDNFefhv5VXswe2MjpWcbl64uz74dtm5fAi+WOkxkP0Iy6NDDr9egByoO8NvdplLTH1jbdmrnph+WKLae9kBpKO7cKCcZyRdCdNJYQCtqvTPD4LxyWSoqD+bJ3AdSmQkwUTfLLLnzrwyYK11xoRNp8kHXiO6fvXBtJVgSID0U0ms32Hb57MK5K1Y9PzrJ+phOsUECskYFZIFvS96z25vI3C3rkd4UA1Y2YsGo+jZzYUlNtKWH5ueDYy24N8SjlUhVyE4ciEZ6dL4WG20GTDz2q2Y5Tsv3gp+5YuZivtXcyX0g4gMWFAKSulTQGUXRo/f2ydQt5EAAqtK927ZxBy3H0jv8+YIdU7YHjAaVyE8xY8wmUgIZKzEBd3cXF9Vw3Cw2wxATpAhcrD9tgfg7NX6jUjCfNQiu9rSwajd4v4eLrGtb7yUFRx1wCrFLn4mxr9UpHRVCNesIs5voFtjjSijuF4uI9tc9PsYj+RfM9B3iK1bu1N0z+9BYfYe4WDC5J4iJqFXtthF3xaqCKNdnOb6pzo0dKx1ceI19APSQAc54hoYGHsiSjhxi9VMCKpELrNi1K9dhXH+9lrUJfZpS8cwf6zwibZUkTOLzFHL0Fi2P0tGsWQxKKQ04bHte3Nf6gPxRrxd9tNC4pvIw7Kdh/31mqeJb8BhmmLvj4w12d98I8hW8Hwfufz+p2yKqiwznbDPJOyh2hno+Bko/O4S+eJDgJC9D3ZvZ6PvaDyROwOI1nUh1I+iziQyrZUjhIufa8lsV6aQdhSFT9E0E93ndDEmBm4dlFzrUWmmUlkKwF6LMFcvNG3Qaz8HHdkLfkOXCwNNwXctjSCDAwVR7S+JMnrcTyaZzB09Vt3LmpN65UTSxC3tWU/6LA8eKlD8tE1VZ3BL6R5/GW8zxjXcZmCd1IGW1nDWx7/hudoU5AT/SgBAbASAYjPC/Zy6nbqtbvW5CrdnSLiN1iTf2wPUiW4JxV8YB3buI4HZ02h38OVSb96JPdXRsgDER1+hwiBzbq8wkyO0B/e8stJ2Avr2jJAb/NM4RpOUNEBWTwASiN9kaK8jIa9N4aM/T2QTcNzMKUDYFaUGeO/nXm+qa8SAZoJ7CdlYfxFuYKyveYKiYO2uTVpYOJYpJ7sAQqZwuErQmPct5pQ9H/5DC2zrtUOGyIhaWMEpMLmXi0q28qtQ2asBf3C4F5jV1p1mASYM50VGAy0UE7fHp/XZI/oc3jr+CDJjUxIqtpsCZyGANWq5uT3bpih5KHJuiWDRtnjUnTzEa1u4ZjeAM/DV00I5+ZIgy2pT89hwxZpGPd7upD0Ar+8GA2aZjKu72rKtAO/hLh+Ho5l9deVJ4uWIGpiiDwiy4gAq4nnldKIdxJRPmlg0d6NDNaZoI0kC/MZA1N0gRT0HUg4JliPh/MfMtBw4XMvmrPU/h0RrniVcgTEmM/x6NQvZazhWoaXtnt3KMfZ/wqG9X8Gjo0dVsq0aAilWe21iQerbMuvHf3EB2i+mj74vtnRaVNCehBZpfqd5nrPgqM7XdsT8GdOfSejQZYiRkbbcNzNxYf1XTAUjEnVyXiikafwZWLmermx/4kA3KF1/NLyhVMBSz6/9Xd30uNOT9GXDm68v2/uw/A6b9bE9M9qaR28NXUKpe7o/37ElsxnwDOObWX9cgHl9oKpEzGTAinKELCzVM17alaXmobrbemzze8N5+ocpAkNlmo1e/P4O3WgdpXJy6g4xMtbnp3uR/uqHC7h2yrNM6LNWFnHDtZw8k/o6V6i9qf61ozYPY4FGwEZv6n50exZUNt5YidC1SMVzPGsUzjW3AqYY8vuAHIBw7WTdD0LvVpF7jbULVn7ZlnVa6+D9SQITXYCj92cbEUXbpabe4gNhY09Nl39/6//I//D4Eo3/bn/moq+T1ZXIQescY18OpN1c8OmcU5YJlMHAFkpZe2HPmEeza5X44O8SuyLjEv4EYfYaXZY2zKqajbC/uQrXwx4mcqelZD0HzYxTup92odzgqvE2TJIrqUOjnZbN2vaWrMZNNju6616oQayOkDulARMvTSZh5+xiy9yC2TH9Gm0x+jd748/UGZ/BzEhxw9OzcHRES06i7fnO6nt2OygrrD5H37HUeR7hunA4YvDGrHj5y4Vqk+7US7TXRm7YJWQo/UKH045OU8gAVYO2iT5leb3PcSvSqBgWIGNhI50SPZdm5YFSmmSBeG8VsRR/4HuMOWOu6ohfNxKTao2q9ffG+ErRSHgqMUdyn3wyDXVltkGCCkwY5jKMnoFMr87j/sBVBIXqLoHcomdH8ToU3kQmDuyzPCRePbQ7OU2XqKXUtB/Ke6tPvdAh1oMJJqU26IysxKzrnAWc9Bu3STsdaCc3YDxJJDtnc//uPToRja/w1IqYyInkc1KTnCJXfXo+W1FYF5V93Q4uP9gV4ll752HzUu3VCOaB54Axdf0M+xlt2TTn4qA0Nytj7gAmubpJHuZte/O99cppazH3WNJUfG+ejxbmP+DL+4wboheYfJWkwbsNF8XuXc8E8GKnvhnazw+yjcB64+nBTc2ka1nO9kRMcgdlG/ZIt6FGOYD6lHCTR+cSOhtjsFqTYZjKqp6u/Xl3pXBSfzrLxVp8otiP8+Lajo5tX+gAz4h1oW09AS43x5jesU/py+0Czt5StmrFq1ykbg9Dscw77NXepaEYo3vUgEAyvgqnFeypWPaqgk1m2fGGph+fP6Qn+GN8/sCmX8/aO/3RlIfBZZT1yl77vHwee/4/mbmoLtEjy2fnJPj62+IlggrgVK6NWr9IGkIALmOPPU2mgJURGgYHDfp8J91AsbLKu4heNGoxJNrZCoLcsXT07dBF1punBVXmnkaiCdHFy8d76kIzQyUGO9b/SuU+buow/xGHvStMxCDbaqnRdN76j5wCueioQ9Wm+1taonM7XucO9BFBg+flKJMmY3lNnVsO4Ql8MM7pTU1f7AlESPZNsQ7mI0jsKi7qhjXyQzCnxJK+btrxuK8AwvV8ODYVanw0Tlo1KH6SsFguMbBlXFCINnvKslmt7ufYhFyjafL5WqlcbMFNHARoqGT4jztjK52BgagONketdhi01Z2nfY+YD4UmvPukp2JI0DVgcwbdLrs0gdNkq+76POrrDjUV32tdUFbzpXbPPT1R1rxDLlIn3HqrO1vMhQjwtf+sO9xR3u4vRO57jKk+p0+ttK1Em3esk1wnSqHjfbaod/WXFqUgyV0yxWUzcDMiwy+de2QnQ9uFQXzIGBLumnfnUpNzzfq86YDw549Q5WMcdYMPs08wtabWjGJ1QZEGPkag9Rin9eyeGdkzKMjZiXydiH2dBYqePz66sYZrdsmaYEQ3Tosyshzr6UsaFXyzQy5UuNYgEmOW8dI2N2VcBX+nV2OQJ3xSQI2/08828UEfna+ET30d4Bc5z37+saBsCdXblr6HFfSVilc6FAUE12Rghv41XhndpPAtyo7ly+ktM0AH5StRR3+UTY9FQ7CONvR1CktqAA9K9+U9lX1H5mOn+6qrQl4ietHjQHq2U5+Al96N/v65pLolZ0XJMSYwl26nCz+nrILLteCjkUnHp8T2LF4mcp7aNlcrvZO41lURi6dSja81pOv9TS5T/ASTXrvT4+7a7Rh0TACmoKTzoJ+aPL1I44nVG4789fD19szMkVdK/mL7EdJWgZNy7htoICCMxjV9yJ1KNYc5mWtzZly6jU6hcyEEh/VX2Z4Sp0ibsjIS0agtQv1xg8UpVqsPaLEp4n5RzCK7b/ND8WmACOgs/DLbQHV04XbXgJ1KyNVe/vjfGTvjPGkTpfjLW0N73Kv8LjC3BifUWlZ73Q+DwrCTVSGq3epa2CaksQaXXnXEEwLUA4h2A8qLo3RyrDUi/HRuOuvlKlMnYVqGpSxZf0MY47xZ23ygWiqeqo5l8tloFLZbNcJnkJPQB5CSZ5CRyNPF8SPHeEPc+zkaL5DinqvNTnYQAjlcjFUWBLBLx+tfiJAiDTcwfTsRD6KqHV+zXhQCxA6OJZeQ66CddsQD9xlEwmQ2ruai8ejUtdrCdKo+nHCLEMtTDZyz4tclndutZtj7PqerE5u3Skjm9XuPT5w0Vc5Dhmbm+tP24kyg+G7uJSxZIjrZ5qyzab1IY/vTRzWDTGprKHWRaNJ657E/mkgUVKkHfP6mzFtN5s6dkRD5RqkEcj/vUqasqiru8EXseSqTX1gaOjUaYgKruGolfi2zo0iUYMQC6M540kAie7y9t8wPreKhwxBwkFbxPzKG5BvqRYVPs2t8Rs2VhOGJvOgeDIytm6BrmPPpxkxawJ4zCSr94ps1O/rZMOjNJl5/VNaBuboIt6RPBS9jTk9js/v6jVlUdyS9HrIjqkwJVyV6HcM3wPhT6Io8kKGnJt8yl/XiWOYV5Tsc251+qvy0j9fl9m1wUZRrgtaM+r4yX8kOOZ3gdwNhrjq5jF1Ns7fOmXD4P4+IhIPGBrR8t8NyjRNGpG7kTsJ7mb5hUszy7SgFfStY5XjTzpLmlS/chw4XA0toC9hHnVpVNd85BXD8dV+IvcfiYxcoXtDnuluKAx8JfnWmT0LQ55HTL1zawiUW1PI3HmstORpPHhLCA7VLZ6T3glAqj01lDNVERCBqLALcaxl8Qfh1iC5bWIaEVgQjv51mGbJYcLZo5XLEd6Y96ROYoCbHfcxPSqb23VWl2eVAY8KgiHfPFg7wvYyCcG3PwoUwfldbk8A1fANbciwy1V3HRtSYxT1GLMXllRDZsXjxdyW6/5KbxV2rDcYZos/HicSjzU0Q47SOOJZJOmRUwrHeInNtZURZ7lAALDpa2j3xZVBdwZ9+wXpg8tlq3e/TzM/cMkMcvE9T3nGUkCqm32uDNw3d+0vZOQti1b3cT1sbF5ABUqSbu2gXMEre+2Ey3JECwNjpgeqTe7Rx827yLK2/Q9oPpiZuBYyLeG6RS93LdxkhuNezfywHfJX/ZQ3ModyzweyBw1YtvkWCCdqAmGRkm4DnKvEyGMx9oY0oc74xzNy3M1da2KwS6I070TbxPPdFR1rAsz/7QCFVcgpzELmC4wqC+7+e55B+IyMMkvZeT64IikkLN7HRvEMMhAMNpnT5mqya3crG0VdSfNEkzJsQrK4ZBbcMYyk1mmkcfc1lsNXOnbzXidVY0Gqlv51eU1HO8ip/7eYZ0TsSENmJmJLRWapBUVPwPTz0Ybt8NQCKqAhsRn0iBQ7hh0W010o+2V/qhMTqf7qNp0ral9mzK4OuKP9wYWDPeG7kt5c3hMbtGRu2m3XCOoXF4jenSQ5+3uPz5o2dI2orLZVvGDg0QO2BAKpR6UTxwXANCKLgCt/T4sFyNuhikdssXHd0cQiOK0e+HGXIxmkjsc0bNxgTa9mbvD/e5whJ9SMKfXcHdnv6FMqtCOCnz+EBbYJaOgaCWDOs+lBiqH4Vqo0TuD+pbAr/GoE0difv7VtKm3/dpcIpuw0pwnC0oQMweYmtQq92V/pTqdGsXOb2lB6PPU1WrOZpqDkZln9Be89f0I40PSCl57JLu4V6TU3ddKC5pyBoU4CrpvrWrxkjZHBybAJXEpvX9A54fXF9DQheeXG6idiu0qHdxMu1mOsdmiXuOvEjekUOOJd4kP4CYVAjpcEbeeaMKrB4OU6b5Lw5iYNgq1oAM0OILHxG6LmrRFIxd+E4T8K4KQoE3I1yyLUXVn5woHS4ZBxTOovROURtLQ3+a3t4SG0M52kAKrQMfKn31Yx3azwfuPiyDuFW8dhozioB8XP5Kexrd8gKG6elx+sSOroG0lK2m1/bupMbOtbbd9VWYyS5WabRjDXal1l6o0s4BbzKNUZJy8TTol2p5fGcZEUQ0CZZcv4byhOp6C57qzPNsBFVGb41yL4I67tvBsrXSDsrXYu16GMxZxe9hS2dA1spDN3OiL028VBX/Fvf403le/30b3txV9VKGQDABtxQBesqRC+xjRM1UleyIVfrGm8v0803VbU/sjLLgdTA1Rg9WMpFRJfFwO+weOHZgjT50LGlE6xKazxVcret6RxYUIyldZeY2jhuzk3Jehn5vVRDhY1yITHMsrjAPhdOQDSnWDB0sdgSN47u0L6nv3v8qSKaMh9BIYC7aEALlN5SvIpRvdvnaOnUdkSjEsAY3bIlIeleRwj0zF6BO3/TYtIWe8lzz3jKM3UT09ceK2/BdRg4LzfVyIHPzsCoFcXZGuGemOl88myn4jZaYiUKrDqsC3rcy4fbsbVsV12GiWiTYam79eyEXNGhvlXVizOTYzVOeqxV5m+H1jIxsS2So/zwbd6KgNLfLndkmv/gCutO4Lj6+bbVKGXOiunENlbqR3kGs5DzrH6F8yjcW2l6HYfoy1aQuZrh91GztsMzlEvKe8bigd2CTUEs/req8U6bJP6Jigx7smJTW64fuYkKq7HwX+uOEiG76KmVlWCbkqpa3elhr1PCRusRG16cvIaM1t17sKIrPr6OnWGypyaWUgfy8W9eYMPViT78ImCu5kV4MPFhK2qZJNJwTD/XtoXW/VqA0d8HYauAnhbQO6tYj/6kj8/oS21vI+ylXTpZ+dCpjPT7Xztook+F095l50hyly754UvlLkHg5KYSteXkCft91fmzZ58gbI4JnYcmu7t8NzgeCrd9UcsdPivnSozMUnRE7AFcFNw0FJYn87YIvVN5IwP80Ok4nr5TwVhXik8tQ8UOhIpfnKTYuBo5L+R1PkYI2G0qEwDDlZ9TaKYJ4GLoV/+d341MTYOgiS0tQp06Vj2cSzY1LuBqOJ+IqlvCXntDNDEzurjU0/smw7ymNi3bZuWwNmfbRrEbNSGDzxdPMMhgXZaGxuqISvjontLJtizVKo1SlZuTrCXBcZ6UkRuSezc33DpwnQ0h2zr1sGIW7UcUJ31xdUkc4hmc7Y6LMwahZGFzFW0I1gAlL35RvSRPytbqyqeWuIEnhChBsbBPTmjUiZd4pAK06nh+wZ7heHzA0I7rYTAP/k3Q0B8tix85cgSFeDiv2Su1otvB378snqdflkN8pMZOopUBZk0q1xDvy216fusDKU1M08N+6qNpnmlKpk38gqs7UuS4yXalV0jap71KN27fW7VXrvUuKFu+FyREV+qVZrdxlQtNnaCYhBa6SGsFxHZomyRL434/obJIGC22dJJetUS9IinSLtF/25qg8kh60YYUww9M6Y9NQH83R7bDEsMXrlAv5e1UP5oTM6MD6H9uYKLEwkw84G+JmtBy6A/VGcIIV2+OFhz0fB0h3t+LODbalCUJYOldCuSsRk5Mf/Or96LuWAIx2mfaWAFV1soMNenumcchYLLuN6IiCgGvBNo2OgBh0d0WHmHC9Wv+sIghILexE8Z62ercUJgTOk9OnoVl8x8aflpaec0PDMin0qdKAiRs3kC4sqd3sq0IE/e1151fbwaMe6X2HaGN8N5u0DHYr+j0L0PS6g8+Yy44qrSnJx+H21ksAKO4hTpW3xixwcL4Ct9HzpaTV72dtE3DTbVX3NwU5vrFIHM9nrB+7XiLSD7R1xcELiFUNVTzJFcim4ymdBAm47yBg30BQ8LW0z+lX2c2477CxA1wgium6q/v67rzgFDwO2pgCrIegb0D84k0zoackJmzeF6TCSqVnyH/jrM6zYyfJ0/vOPXz9fvsHj4mJtdS0EsD+ELlayq666cDZfy8MEOi9JieFYNnwjPx7+7ZHJZzxWAAQzDwW8Vns6us+wn27/CxdM6qKXwa6eXYsGy5VZCcvWfgF+DGzh7fITAHs9v9B9Nab4ZpTIEB3lZPnaiREX5RkKrXlF+XkAbcVpaU21Hr1cXM5/enWFWEQkpVD/yznW6erFWmog2gEewT+ycgrhCq6RKlDpaX36NPcS4/oTQQNEu5/gTwIAFGyqY0ly60eP7T9mH+8bs0VlwGAVqUMPHYCVVldo3oKiii737Hy2hotwp/L4w1sMEj+7HBSBagi3X0QONCYKmNaN6lWOUrH/9OL77yaKg5BkPkI+BNfUJqhjcRZAxLnWp2IvtJYdyhiT8IFCKX720MdQ0qcG+SpgLUBiTi9ZQ9o8nC85JR02NsoNdzNfbk5toPGo8YMA/IO6Pkdbzwc7QLR8xNJw8JZ2Y/dod4LiznbQZYkhPM8TaUYtOw4N6+xV5ft+CEZHb1il63m2Hosd+F63xkMaP9xuncRkdky93PhIsIIi0JQWZHeWZ4k0j5ffcCx/ezMMNgJ/2n/WIWzdadbWoCmsn9lM567tXQf0rYJDlcfJwFLfEnrizXy2uoZO6/YoydufI1iA57CGziyjkdqVcZvn24I68ED2gjrgWhWsdza/Kh8w/ky5/X1yZYGppXD96FUtPBoEQWjlnQxR4eMnTPrkoyeaxsQPdk9Zblc0AywHdRAVAW4Y/G1g6Oot4+efThkioudCIhlcdfOCkFupBelKy+sKHF6vJKj4m2OrUrmfMv3RL23tFaVjPwwecVKO6PltIypH8+3ASMpRfLt1BBj1ev6GbEmBs0NzW5SGHrLq8BbJ3R0x2Rwd+VJcgoo7/FWsMb0xJt3dzC9HHNnFfC3qP68PFxeHxzeiqY/5WHwbNPidZlfgjTokonevKAyRW2tKfqyKPk8Xq9eHuE0HK34pubxy8x6t2q/ypJlvr8fswf6wm3GzvhJkjKsYmf0tQ2/mc6zfy4+WjAqVJ/ta84ers2ryp9KmeeXYbTigjCPugU7swMeQQgTJkdTpvK3hkP2vNrqycwz38k8fHgolApHd4RvC2Tf61VZ/+lBuNlu7xfk9oPfN6mi4E/Wpcpgmls1mcQGO90uoasUeTGOr6GVoGtXvWfUO08m775mi0BIBTathHFaU6pXIoqenG4hcoegLoUWgJlzT53ND5TIMvfvA7xVT1zFTpWDmCUH1lZmFl/XeLbnVlBeDEsi8vTBVF9Hb7xgzzowttWxdmAQHlsyP6IIsGXTRSkcWEogXD+8fS+Clw7unOiVrhqOLrJmRTV+Thgy+bF3gQ+nPFhcThXIXEdbytPIQZZi+W4ExleQDuMWmQIHPUoecDF9uji4TvoZYrf6qh2GoBujTpXPhET89XRXGxzP6FtKS8iL+zC5c94wELpzZ+tJm2t7qbUUaAcJjoQ7lALVgjpz/KupDagYsa8Xinpw0yyG+odWSkzRSdFubnA4Nsn3/9y0wmsbdpJ4KQXOffw46g13k2CSM65g59drrqS5axqEsCDgDzqGvpqWCJfaeKqfC4rHhmHrj076Hrr6rLXwXDrbWy1hkvdzmgQt/NkeJFP9BmlqsKDnXvVUpsoKQb/adtgfBNxfeIayo6jidZy7M3IGGJzeYG/An95x+tnRdNVVeB5CvybUyw2HQNPtkZM+UJj+5yeXToaPsOSh1zfYMbwhS9nWz1ZogAM2rGcbM+n4uGGWjfyi0yGcsyzdlnHaum+amglrGn6ze4nigLhipmpzORaOPWMX++90oDpAu4x7IadIDmgPQebAznEIP/+maZ4sDLpo2YG8YivRiqWihp81qgj3ApGir6dxyn2PeaM6e1ELLM63X6DeQabYwLU8T5KuDQQenxv7+1u6uurUboMXwzVhaHSQ5b1/3Y28b4tOWsQPPlxcXagLvO21yyKYXWdCvzu3vO4mhCI7/0POOIvK/30/WsHMr4RrCcdZ93VpBVuax1KHFjrUwbfbh5yHag9QZaw5G6fAj0Z1aRZlWUNweejXO1UTZntN43NWM018hquxslZJrtPNmsUb2pQAK+SxIIXTJwLmyMESU33kbHiMXEiDh0Uruaimi4aucMrK9w+7yNnd+nUbGTLQIgvOAY8zEF9e4A0yDEF2ty4Kampc8h7ORrKBDkoOQAf0L9EP3Q+5My/u2X6kTr/MLu6xD3+mnkaxXoA07sRJGcyUrKvsKGRDeU84J51DzQ71UScu+DdXaDi0fNA6JDGhtPHsl/Ki37j6zAsGiurZlEAQ6uN9BIUkeDt6OTorY7ZlKiIdSHiaweCdjx8trdX//yCa6Zxc5/myODOG8SItghUBiHnFBBotza2zFSI36otVW4ueUEBf0IFzr4/1LeYlY6TYhyYMm3PSaNy6ZjagJ+f997fH84iX9RE/JEDE/iRtsA9BN9lvXVWKhpeWh7S0CsDLryR93XdVaCqrIaXtc+7il1pR7V9Yo3o6lzY8z+tmYLa4H7teaCFIcBYvZfo5VBHCLnU23AH4OqG6CLIK4ixH46erkSiQBKIxMIvDim5ExYuJ6SZdx62kWRV4SjBp2hqbjg3ye2j8rdHQQYIKH33L1u4s1XB09Fdy/FC9VqaisomzGeLB8s6EQVkUBKiRS/rQOqs3XwFnU+yPbcr7z5Q/41GvswGmlgrNEpHsL4p9ttWpYmJploB+Bs+yacMOaWEeu2Gt4sob1ZFV7ZXNR6A6CrPTVnNPoFT9yDJy0ysKUDpliJjE1o17HRW9HejOnKrOVtEiF0NYWV6pOIMeEumVcKtP7dMtUh4Bj3f8dT5hpV53/9U/cP5uhU2WTrzKkqjCrYTW5DzLMGz9aw6hTA0dQb+OI20PYUOph3AdlHBjVtEMaWe36+sIVjKeXX8IyGgGhepPgbBwPAGbaa9rtlzZHW7zdqRMJTM4PRH58GmwNNxeR3dXCXsbw7iPA/EDB7Psk6UTYvwAQ+HgX4EWFAnJHvVU0sggLOQzTKN8DaFcL1SqEay3JRSnNAXgPv8uVS8M8UGZuKtCoAZXLougET2jGxYmSwosLlF/N4Q8BUedLg2S9Mjt8HBAvb1FHu44OkXwbPrRoIH0f4pZr4rh4ngyjabstyzsq45cfuKgh5xdGT1k6XzgPh4jkxDU8lMMTBJxoK+ggS2HU4aOxp4GLNFdPnp1C17jpFJHrZyhlGrllpKNhHWC27Gp41Gedev/D3Zfa0aVGcNn//W3yquk9rUELIHWTGiU5YLtmNIcmvGT4ILaOuk16Wo3T8wep1FoiCmEdwzY9rFkinkR1eKMpmuaRaiN74T4kCKECbIrbFeiJ+en6bVR3mazDeM7oUIbIRaG2OGht1TsVolDO6IlN9flncN+w+6EMzQbq3ky21MEIEcBA9s4dvMA+tGewuJrSQpR2vzRpPJ7PL2goOjlKyGkAAThFPH6bWm+l+QtRzk9kyNS+q02OIZyChra0VrWTmw413zdtVZz6j5ryUNMGbrU+sNM6A6/nYgZ5wur3wtWR3o9g7JOU2FT/v/9P1aWRByfcR1XvlIwU6yQVgMzE0mQPONOylAsSssLLM772mEcRS/VPSLM7UNeTd+wIk86AwU8DciTqzAztjf/4lp8nsrOz9abxLb39oFjjBYixLRCRKnwSsG2S45wjpe3LI1YU7BbauqkZSUi1x5q2QCOL9b2wCI9bzquyu8jfAgHylD310t6+MbyzJtBjUtZY5EWUrKZf5/PXJYsJ55reut+o6Hl9PcefX+en/Hp1jT9nVwv8Wc3W/HN90TnhXjGWg7zuPvGeRMcp8GYOwdhVQoP2vq/n88sKffHX4RKMlX/2NFLHahZ+iBOOqrjwNYmHHvwXZ86ew2EBEGt23Fo6J24tuh4OngRK+uvpX0+bqf7540MJ2jI/GbOmavNpFAc/kFrVn4nC89QUgfYPQiSC7wicY3TXwEtT9X4q91DKucWaB07hepn80QWEHmgXmVLxcdMIN/GUazZ+LCu+Wzew3mT2P0kne5BDERx3d0U9sXuMYjt/gLbzilMz/Rn+VgLwVEh6KIbqLLn7KqI5TAzghYMM1aajc7pm0FMTGg+uRII1cAjKq1FmiQRZcbK+gh53qrdTR7ypw6L++PdnSEtcazTBUBDYDzSL37mJske3RSNdbNun9jnGH4SzlnX8WIZqk4QMDlnKu8AvLBe7SHp0VVDuwbNLK9I9Xlx9kpKaZ6tvX9Fk+mMfs22I05TXF8rkiiuNZrHQ3mv5zJtVO/IrdYhWrDuQVvxUZav9R4ylzhZ3sAr9PORooGxmaVjhfUlskXMQkRfzVbyHcZjwbsb2j6s9buL+DGT8MdNmWHdF2Za1ae3n8QE0RWPOTsiJEWjicmsMVYGQq2tBDkVQ1wDcHJp4lRb6kviqmfASr4PzeSF95lcDa4+2sfjeR342mD4hEt0Lh89T/fFkkj+iLM123k2Wul4GZ4jSGt0Va2/YS1QKJD5q+5flfqo4Gd9ExftsFz8pGNJuaLbecW/2BFnt0pkmfpiQ2PqXSevqKDSwfvPUQznjYJSw6ifAzyMlyxzhU43nMpaxf65D3sM8pvjnfR18gzIefDq+jLi5+3aMA+qU4g+tLs/2QWuoFg39k+bovHw5VCDYv3HqFG9pH3UEqv2ntOV1qesX714LOGxglFt6oxbgFGX6qvYLgKZOKsxm4ZPhXPYXaQoHfX96H1fvaU7KYECChLWhntvZoZ5Sg9Ae94xYhqkMG5LzvtKyqe9mo2wLwRxMxycawAWkvVJEJ02olbKlvdQ0u2BjYHlt3qdK7KLcfmJtdeRGvp6jfp03H4xrTSPU4suKvG9FdhTJ86NptEVCVLxKUFVLxC4dZBfdBbKQvrMOgmY2gYljWKi0AouLvQXG8xkgLbbh80COzkK3AwV1oD4QLhRafIoyrKdJn6J0GAqgOQbi5y6HPas+N+ywV423boRekAZX1RT1VffXytmqtlX2KbXYu/WkwCX1bOzMxLHAomLQfnoCsCR9EcKQ3XVNRtqpyDcZ5xKrqWeCREpULhTjvA23ohrmZfSaP+b8/AJZT/sXeCdh5iJwj2z5oBo03SURpkdF8v2g6MCUBOc8Yy+tFtIy8sdvjTZ136abrU2oY5vgWCJAnKLEnZrBbW63+O4C4nePgoR3qUuJlRd6D/kvhjATdejCthG7AIpv0MTR10sXmCvri2cLrjX5DEoV8U7Wp8obvkO+5RtkTScWP/Eh9CtFy7/wNSSPIaTzSSQvIkR54btopS8cPo7kbYTf1xfhlQIHdh7ax4ZW11LMHPha0f/1XwmGIk6ExSYg5aLT/WTi3jLgO/6o93T3vaQe+FEeJ/OAtLomcojyC3eBZYNiM4KtO4rUXlzgNpR+nSHDICgeSQVa2of/BsGvwO7JXD1g4Cl3vsC2+q9D7CuwGmyBT+E2f0GhwsZ2HOdg9L9OH9ZDtYkCQPPyONZm1ctobsRhOosD+n+4pMWBzPkE+ls/yeC+4tmgH8H/+IVas0rqf6F6gnYAAJYRQhrzCl7q9bErn493ThcvF0jQJ2hMYpnnNyfnSH31+IMaDNmJHsSflj9ggPSPGl9hkE5Qiy84loIZuKPt7JnGSU5scD0zzNbwrhWKr+UA11kZnULDZ3Rz0Gl3vc1ee1Xm6dDRYVJTTYqp0JUgad+6A1LWN0TrX+ER0MqzT6hd3zWNDcrTC6+tLcPIMmyIOwxgV7w50IIwAx99dGDydjnB1kmhjLo9HA0Qic1oMI7LUmYy1nZ0c8Dkzog9Z6B/N//VV+fejHSBzdR/aJjLMs8tm3/AHKVRWyqzxLLVspWMqrKa4qqyoXWEGR+2KwdkdZFJUK5nZt5fu1+kgvBAryingXmkONG8xOZwR1by9WpxtlaGs5aynKoXNmpmQ+p5VEc6Ls3CcP1SUAhDflHyCSLCPMAYT1FSaGbnCVGLZ+67pqI2dmkeRETiqPLWu/fO4tKp4s6yaxN2CLhm73Tq7uCF46KC3LAmam8am4Wu1HbQustri4Tv1Ra2Bc7B7u+k6DkGgq1mYXFNu0ln29rwGm8KFplZS0ioPeAJgKnlPtte6QZtM6iHZ/rKwHFfzx+12w9adpT7KbXlLMVbwwpF4In69YGL0nHalFhsm+dvL1YP6umMBvV0DJEPKeUMau8IFubbyVEfZYk6ZG3KpCO2KBxxvFGG3IW5ooCcF/+tYlYFQTZCTVVtxQtxXNr7Hv8KqXN7YYXmPSagUoBuqyuo3bKzF7wNRetZrCcUZ5jewa6sC2UU5w4CWDttGC4SYGe7RLBXfkWlMk9H8bJh+ahIFFe78L5uZWankGUBAht3+GOtOy+SWwcIboPgPZWaVN9fzLnKqxCMAWEXVRpBp3x01wsya7YmwbEif9hOy6T2rnHgohJtE/q++1DGKy+sEtf+6Whc8GKkTOIUelklFLMlsn59kVQZrhQsqi2vz6OvB41Mpptlf4d0uCJ1q4xIUoEyVq00rf4E8HcufKHKpm9Mf9Y/+VgKwt4xaPDgQYBzw96jc4DMu3QWP7O1+JkDlc5npW8B0nvuvlS+OqdqccZbLu8dKRtCi2kcy6iIE7LUlp8F+EYDqQlvsINLp687XT5+NDH6Z6QYAAYW4vHoV3rDBKMZVdzFOgOaTjGvlIDsWnupNrbEm6je5w8AQyfhjeGKf7noBOPA0eCqlU5HFpkUheucGJD7RiSjBXeHcsrom0M5XI0DfRDbMdC1VI5m3/P4HKBmwbXoD4319mSxdvS3OXQQ1UjMXOPZ7++6TMFSTMrAQeMVWv26I6l1qmrSFSWVUVtqsagnogGtx0+redQMjzeQfRy0Q4xO9WDjrqq5HJupfPNNvk/2EduNMY6UknjgOFewd6YasIyZ5BbbxqMizYBiBT0+7UChPBJFgh5+klWaHW1eo/PTl2q8mOvPMd0MZhzgMGum2x7qjD3loOdkpWNH+EKTE2ao9+gr1XNT3oGNtZHNtFHblQBYmbrGY55XetRL0DSp8PJdqRpB/xBtJn/klRjXDt1U3y1/7XZSC+hcKc/tzQ+tYGVtENoAoypbukmYcFuJVE7K29j4R/oyfX66QshXCLdSumxC82kRLMMnj5tH2ocCw0IGK7lEAxgIixYepMWVAtV98BeFLEklZvoNWN9YHvXG9ed6iXqixJc+04I7g+Ypp1qp9rLe7rzIbfb55beW4zZugp9qvZzzE5cOdTx26UzHo6eoyEvvpzIHPI9Vds6xPumcqyGuvCtP5KqZ8dUJVJ4aAj63prShSMQtz+UGHjs+VbQITGuP9ohrlVIhLQD81MeclB1Z9TJTs55mPAJctDIcJytsOf0uYSvP3PmKKu+eXMspd7ujr2Rrf1iiOouYd6j/oa3i539u9uTXcoWwdjX5MdWiljS7EuymF3rwz6j0jdCM84s5/Imj4fmVRQ7wMURhlQ0x99onGUCBulIey1ffhd2zYDiIrw7GYvi+rSz7BZ2HhDiagYWiSz3jnXeAv7bgsht8FZqZrH48HdmW29U4612VVr3pmDTU0LlriYDP33mJ/JbIvZf41EyK21S/Y8gQ1996KLWVeCR7zRUns1hiuyZzOgZdUDMhLY2GQrcPcWwpbYWE8zkYGiLQGV5ftfo1MUbBN6tu2RjhzW2DWxi+kvfOoNLfzM/WU/Lmdh4dtJr2I5zUaKKn/XwpCTuP2gqcPg9HLWmW9Be5fa0dUp+SJA63NEUTqs2+e548eDpIyxHrKBhglEVsqn2PkCWtOun/UVup8Bt1BOOBuzpYkOOAGFR7tBpAw81B9K+5AhtMfGY66E0mJELaAq81phliWjPJpLzqo7RqE6N+71P936J9B09/vjxNU6LmvO/tR5zQ7x2Rh6ThpmfibRXcvvv3WNfW2J1IS9Px7BWGivgzot+W8bAdPhlxRSA30hIFJ+dkBur/h59/wqXmHB1TJ8xYcXiudCIVy1Kpe65sQHt5pSvIuh/gWlOsNt4XjBF62MjdpaOcHLEN/W1uHFdKoB4YFVHxZc+5KBcrNPQOUdx0IPyaqBspb55xjFc02/Z7ocf8dxbiOLpMU8ZScCGv0kWJP22OA4+0EshAGq7LbFc3b46Xcv/QaWVdci3BppjmVg/112tni5ijK9BRi6suHPryWorMzqUtCpWV0Fxe0IxHbXrhuQ7PGHTtkHwFgSJhyjFjDjQWqauEFwOU5qnN3RFpCQNV2DusK1Y2o/2iLGAcg9dKLNtgpkc/qRjlsJdRFtdX/7ClnjUQxbNbfLvSbST9ACQuwEdP0oOdXIza4UQFD/dvSDynSa0YDDlKaXzI+7mstHvWHNyH42nMzmBOgrfO7WPU2oPiwgZGO8tzOaLfq0hTUkxuiCUowT6TCNUB5kkeOJDvc8uEEahR/M2eyxKl72C1w+cbTH+wYl4IB4PVbPyhOoaPWSMLfzTGmwmTqGOuLMTFhT+S9HlGvCQF5OgcDJ2d56qZ5qfHzo3SYhiLsg5NBZWkmSbE5MY8u0FAmxDVk8ePcdQvTsTNJQ6dX2vVTF2WQMEZQwwiZzJIuUCT4DHSdDb2k94JtK93VMtaTTzr3U+gXaKqJ/WjP/GDrwr5NMVpOUkHFvibiE6yitkJnGI/THg7rcqJukzcJMx5rgu83RjbkUPhcEFV1ns66Y6WbvNvB438/1W9HyCcLD3GmO37FzeIWCoNC5kwP80840nJrnkYCFkukdji7Mbz/hHOFCDHxz/fn7lhTd+hgvpRALZ8Zx/huV4NcONPUGdw1RqNBhrNGazzr1JsX4/3mynirF7LjpeOGbxX4TGtud9aQDdZk71cbq0QC1q6F3QQKpr0jEL38e1Ig0x7SLEidjzCm5qWCzVEvOg4FZXEwM+JqQgkgfq4AMCVZhTr2JMkCEImkTx++F//evo+zHMeksQ8cJMA7qk5PvwYDg0/dteGH0Ca/Sf+/NNu7ojLAlSAYI1+uLo72aw9ibjo7AboEA9qeJn1hZqrm2foo39emPp3fkOn2txEv9zj+TFO64DHrmOYFiwu0j7sbS0zTdemtqerPNwmEKS2quu1d0uhqS5gZ4lywVYVzkWeLuIJjZ2tWY6QrQQ3AwzsqVf54poELxJBhbIa6eF4TsaNa3AxQEHuo6M7L+MnTQPpwz0K/Ei3U04n+UDNIY3jM50U7cxlDTBE1eBl61JoRz6RukKpn3Rs24y7Z6sdjl4ptNK82yLCCxWrs0S7Jutpmr77KkXluQ80GaU825T5b/vvj7mb1q7CYCbBzdQSnr65zZ3bfwTcSVvq0c0Js+/1nAea7Sf5k7xUmmdKOHWTqrmayo3rqOjEPBYHfuC24+q7+313aJoPS+6aVakdQ3BuTOGVnWg8PlV4TSlHKWLa6ZGgGluFOEhLKga6dXwEBddliOAT9RnUJ5qpWLCK5GZekAhqGWh5F2ZqVupjtel2kFz9FfPciU3pVScKatmh0yPAhZmsFQ6GdyBAVJPBV486AOZNRgs+0vNEqdkRwJpU8lhe8gywOUMNvn8Wq3xs6U2fXQ/fUjDy1VFqG6KC/Dc04V9nta9EWk6f/sRsAs0pz6ulrrAQwv740POHXmKDWuFroJcuaCwm6BhFfzVdV/a3S3D7Q2mc25iG53urKqHQH3WvaLhqfv7xGw2cIbqEszersd/Abyv9YU9xXrZI/Vd5e+OnPbyPkMWLVLPwU7OCYjcY/EegP/ePbw4KXksEeL8OXaUPmT+CKd57cb3ze6oNEbZRLYTkcSsfPkHl2HtnrsHvtaQG7i44ev3PsnAgtS3pW1wy+H6Ue/PLXYPj8SA0hlzwWLn0e2q6+BswGAe8Eo3os4/BmfboGlCO/X84vhF/Q8c3m/8QXQ/9ByzPZ8ZLwG91nBHqW2nObLj4yGOK6+g63rcOTTfH1awEYmXxQb24lTlno64XJp4fhG+8kBks303ny4rmuaGoZgHwvd1own5EO+cqmQt3fW+68iaBG+pSvXI0uLywIuc3yU8HSZ9jvAjlY9OqT3m+GR+t1kdJ2KFQrIv2D3Zt6GS1qQiqtwnX05Z58WzPkv75bJ2DKSRsBpDIcnCF0UipkF6UJuw3ZUHXT/ez40TE24oZ24/dUwOrdzpc+PbxVDtKXe7rZXqgk8kPn9N4jkp8hNkRS3hduWmOWvW7QwzNQdQhL3ddz7nrn7o5l2ZT5Fsoa2P3VInOzGmarfgnjoRvQ1K/w/o1cWVyNSUFl7E3yl76K++JvvaeYqv/vjTXDfUtCAu1htGHoT3Tx+iNk+YvdYk10jkvVj+KLeOVvFWmXDAGm0OW9KZrIXwgZKBXzTAli56HLcYtsxjRyvDST+Xv8HBPq9I/x8qQDDSEYOQ/RLCogp8/ThanF5A8YdnLifmKyglE2uan3V3hAR01GD8uKm7b9hMx6tgcydGYeohSIYF3zja6NmU5XL9LCVDbaGVUiUNQFQQMqW4r3HeE3WR5xg23V5PIx97p+sMRRCBOBxNSv2fowNvbyU5x0E5edeOgM8/5yYx+HPx60DzPAgLoZWHT1rarMENwGdsjHUey7O2ZCz56qt1/rgH+FogbguLCds/tWYlhfz/G4plRlTw1y31LKJqmI0ltIHJmpoDpaAgNR+p6PeC0cLTK0CudNaL5hvBP5qoaVccD7wooANFHjwmiTd9GNVDHHFEel5WAFCKz8ttCsLrf17ejDie4T0+DuL3+1umRlE1zSPHIpkAB0zigtBCqsuMz3Uz96vdSevvrT738HyDPUc9AG6ZSVV2xBCtt64aLpc4ONhNJ7TZtLscxncN9fCgy8vXEsTzwWDvjfVtSfUfyZ/U56ZonzSj6447FjowM9+HornSaQi00hXTkigEirTSpCn+j3cS8SuPqRyMPR0Ms61NFWZupczCCc8dFFq/rREiLBZ4DTZsQNk6cx4RWNXBjy+kdgGcDUppOJmw14YP+vj5Ez87nglaETLaXkLeBwQQd9mpayLk8b9DtE3IN4fBtF1egkhnZKgxFHiM/OaMNXOGMfKHhDrHw+WGU5HAUfUA4jhxTdpc4d/TOzYKGxg6BAJY15fDrVeGvdnjEsf+7hg73dDZwP/+Om+85Zj3tW4edsiNTcXDg2y6eMLh0JDp+iithR+491BxkR8mE9IPTs0BoutiShAWFVC+VIS08dSG+m49L4z/iKPbkuIZlOCXppMBcB03uio/8hm9kfcdvVaWa0bk3W/2j2ntIknIX+2hmwqwm92hXeLLbKxzZASn8wz3ZFfY86OYf7K8ucw525M7BqteC+FLg8c2RRexMCU3mOuz3uUX2VR/0iWy5BLTglU4kZakiSZX7eboDPIRGPLYgZut+NQEkOwoZwYunaqiq9gSEuHf79isn12w379ge2nkYdFMy8SWIeq2tn4DstwR+fdEwz9kRiZeIhpSXQcd+WhXeyf4Cg9lmuLwxMdyxWV4LVrZPkl+zaqbSDzbvvAYyRVOTrY2/1cH6rASp5j5FArEIiACx6DcvFrDUEuzfwSgVfT2jC77O3HTKxKQ07rT58DeAQ37gQS6VJixkkbbxbUWRsj3Iv/Kl8vj9r8UevG7YBrq4qwEOeGUDblGN0LTJIyv7u0GopUfEpXiAsa5xkpuDHg6PW65tgZ1NhQHnpppQQ9mpKtBQ/qkKMyqySBHoimgA8VbJGebb+4YmrhDoWPh2V1BcXmkkSxti6WjqWPQHfYF3qln4TPfXWmXMqM7469VeuLw4kVb76cwbHj1OchBfSpOCjH4vTYaGhrCXYy2csAAtgkc6AkA6gux/cbp+RXo9FsSrAkhLw7Zs/km6IG3gULPnbfMb1zsc6UrLDqy0TRBtv7kyl2jt//OLGvxSd8dJM1Nh0EnkUkE1rmRD+4PCCa0fvXTVG9k7AN9AlXnyWs4lxXncA9YkZ8UvbLmjxtsPAlbCUPR4662NknopVA8ZrO9QkDgYJQWAsQeAFn8EpOdCjNyTrq42knJykARHtQkk4W1zIJ2oN4qCMbsbctpbeMxOJE7mSNX2C1qUi1wgYyp/seHPq086P5k1itaFI+U6wTjPwWfYyjZtXLXxB0Bodaf6pIVi0VX0qxzcpTqzhLeA8zJjMBMpVipbX81xqus21ZRCUdI4otQIKSmo7VrInBU9K7la0Oj6UrkV6tNgpSwmVeI1SAd+wkbxB9Q96oPMsNdqktGnmnQumYV7cnTaqX5xCMH7E7/pypFHYNfr9rMtP3koFpX2ZycM8vI2F6/6pE39GRt8rbqoG1ilkyOBL1Wo0FCmKKvmYXctMdrM9arY4BZ9KkiqQCn+rnihp1ezXyHmkaUWaRNUMn+BWUAXyuUZRJUCJHOkrWVAIuVdZSpUQnnd6laoVJFSJbQhRanZy2WuEXXPmDLDOk/31WLiw4fqIOFOlUPG3895v2ZFKTJRJRkst1bf1wS6dnfXt5rmOwYMFIOfCoVQf4QfH3nw08dPMg2gtLm3h+JTld8iFh+6Gw7FB2oZTJCtedWUI9Mj/WqBG+eGA6d4YNqRhok+26es4Jy0M+2adr6+oMb6TYzbB1Ykr3T/ptqUfwEcU547Jl2cyClwJZq0IlGR5iPc8b/fc0dHzf9voDJzPn8pSCHNRr9Ug4X+CNtK/1Jf5V+vF/M1kvhD08xbNlLt51SvgxV67upeUNeWdp7OkBStl8QTBEHQ0pvrwaAJesGAO5d3KCqRB6c1G58VEKrPCb9vjcP4FzWNj752FFYLngT5PK5cVzNIYyVMFyjHKNBnMRk16R8QlFHOQBaS8aPhkIwlsGtqsg4x0J0INHwNxzW8Fj21tNR3u+b6J4Nyc2lDpikD0UIvpHRV4uojN5JfLYzi31foam0PBCysa/O0wF0z9ZLgh/T7szOnD6TvPSMeY1RE3JC3BE0MLvm8pTEblt+/J6Bi8Cx2slipX7H+XSdtEblLu056pItN6FtSplPru0evCuKRpcV6FwUsA2XMrmNapcxDS0meVVvVJiSR0IrxzQud2VTX1JTPA/sK3/iUeLJrVU9SXethZzF9Nhq68XWhmxA6BjQEu2danCsTfGbUlCH0CZG5x5uwy2rPQ7UD3tRakVKd9G1kU7dRO4734ehVh0JnMd2WP5EHQAVVV7wEGmeuxDPk7eWKLxciH9NdrfZ8+8cNj7C0KDVcD8flVG4Vh8oqON3Ry9dMxw+q9/xd0hR6N9195xTPOMTAtIWNobv6oTmlx7xVVadBsvFhAP5+G/6jlT4ccPBCuB1wZuvA6PH9wnU+TaNLkNRHzpYOHJ17ihM8m5yI4/fMULyap+WwpxkHxhTRBu1BagYeRnFZnrShNzPiHRByHWo1HeAe5lEvz86AtbOwX0m/1+C5bMoy0FZ3346M9BlnM4gV7ahF4VYLSY7hP+BIfHZPtkc4JQqdKnyR8/PkQwClDP2tceJpFcJSm4rCTNU5KFmZDAD8I8AKP/6sm4fN34+wRr8iQyUPumjBRFRW3s/qEKJtI0i15nlPoS685e2ayn2fyG3+GJsQ9uqLOQQlNAbCpYB9y680h1qTG9yFzVHiLnQuZbbh89Sbx2ws2AnYP3YqP7xBAcCy4HuZ2W7gcctfq2ihgTOmCSKhF55FRzTbmoalO6IzjW4A5KTbp3n7SL3QyYV2HcLidVWPoHlSsb3YirHgUzk7Vke3Mu3jiI62NikDEm6cGIlNudAubH7kkoHj+Y1sB+HCqgZBOqs0G6urLbZmHZaes/TeBWKWA+zgo9Vj1YTo6mQDAm6UUjI3C78wdaf64LEeEi31qYyzfzxU399vWHy+Iz6QggrIzOev27GBDokFo3v4B+w7Xvtly1KbIzalEk0zqzR+xP6SdicWM4/6a4tlz+6Ifr/G0QW0qLXcRRdzyB8l1TGP/QTwRF4akSmLOMJ2PqhapI/SOxF/5argdvCdaY7z9FXqZ1wFjbrddMFGonpa2TZWcthaPV7Q26IaM5fgDsohrE07AqkxDQSKYTY/pSTt8tXiLILK9WYU3TrY2zjGrqywRh1nZhynysKcobsz+0FaiWUi/aEMeibEi2R7vW2Udu70VllFsfJ2avmu1UW+hz5zYrKvboSe79QN8C53M1U9ff+wJUJB92hVaY5V0+Nq0cxK1A7k9t//Z8dIg8jfWjLU7gLNvvHz28rf9B3hQaelCyTpgupnRIdSRnGklylRJplYhD/OOrdoT0HG5F8zwIUygkwp25xNBQFJNY3lyiLSd3aNS/FcKqO3kzriV5GDfahN8K0rXYNgRcvmhU3+0oBFeiT+4A+XRWOmO6L0UatyXKRgSwbH5Q4VnlzQbnKhWhjxv+1QwD6NsERBkPekL+2in7sYK2W/ruDEG6yvY0b+DnYA8LKfah3ouqXLOAwSdzCWMKZREN7X3Ig4gYfdpXvbFVNeEFHXLnaMsdfrb6SOc6OGHhL625/wVtopNs1m14fIoA81f2Hkj4KJvw3s2+h3ysk1yV4HDEAmTOZx1knS0EcfFpO0OWp1PEoajfG7rVCTv1hICas5vQDIYmauAukDxxXrzYUKvzXm0JU61HMaO0f8qLUd6yt53WY0BupEf3B4CDqn6R2cG3FwvJcanYN+TGY9L1SCt63x4EYSb6EvhBWJtX/OcqJ2BPMaatCqWdrdY1K/QeYayAZBKdatlY/Pr6/eudI7ehLaeZQ7EXqUu/1R6ggV7/aEpZ1QYP7Z9hswf7DrrPwZwduTTQQ3QCRw1AVbEsJCFsrZvMfCJM8fyytDeZSlXT9xwbB5vx271sUSt5j5q2Bv0M7/ZP3FjbggapPFv3R7jVYvBVNdksY1jpjZDqhPAAjWLP3vdA+AA/McTyij0dpKRnoqULLV+B88HIqvfpQfmfQLOfeNqnFvMdg51AXoJbH10IvqArIvHbNIje44QLHE/1ouBLBRndiF2iilPE0n8LJvvi9Jnu+Efb9QSveSDmn9kin9/tbyOndtxHKe/mOs6I8U1t0XD5TN8FuKbo5uNa93tQ7nZ5exgNEc5XCF7EwddvvnS4GMPDwBeN+Lk1QidQenMCio5rIa4NLFa2hTNQ+Ro67sg+d1HzNczEgOmZt/eixFRZNN2zxGReqpseYbXlV6IWsB5fsci0asmJ5GR/l0STnYHRo4x8IHQ3p3ta/yup7zIVaXNTbUvsqqerPXl4CjIdN7f3p+5j+HZbDKR1xJJSl6h7jWGoeUOQ5IEzAh+YuqLtARQfTKKUcU8ibkOEkpnDPvCpRDhLDwmgFWWOeRFtQpdPKb1JaqV8czugbKFVJkSU0FVfOhe/wVM5zmdoPsXDeVUKewZoDVoNPRdstsQ8p1EevhXyzDrbYBjFIMfwq1bQCmwSOpdR+SQ6XDokHgSIrZlqbHudUTN3LXby6wI76Q7MNBxMtjZ2x+sZzu6l8IzJKo4NcadHf7nwp+hWXyyme2aJr3DazI1gbd9VAodjpPFZnknqKnZK7rer5UGvcD0ozkvwG8woHdtkPcABfCf9L07POtjTbBn2ExzEJuf2m6rvs2kbIyUdClCO0KFG3GfqbbKWJyFOkYzQZjrq/8NItz959efP/dZEV5jFzuYh2tMvBcAsdv+n3RXxpJqHyLWgR+mT2bcJmeEuGwY4fzZM0iTnXraA4GnD9dh45W9IXBeO2tjuPiIJ09G9lo9dql8n4wO2kt1QJktockcqu9LgUvCpTLrRd0TuCDNU2Yn1TMzxTfVZ69kQkIZ5/cVze9IOTHKlwIeDjToSlIMs4y3rhitEXqFnwUD2xNHon9HpX2GKoKWGxM04SNK4durHIvsfEx+87r+1R+NHlwj2EzgLj5Xnx5FcKljLT1t53bNeSXaO1b1DKa1nNFledyeXl9iQIgv+rClgCpY7SYCGm3XsA7UOSBie9I397Doff3R5jhXu8sSEKaQv2jxoDpMutsRqtX9PZ3m82DU+9xfBheNU3MPT/aTdd1/QNrwY7jnbvMOtxnj7S1sB13YNXJbx/DSCNa9/pHEs5SW0bs2T4k1ipXYNiYxLpyvYr7m5TYRH2GUe0AQFuYzewNW834EEQITnLgbssZn1nsP0Im2LOuZcuz4sUgdaZbwP8sJ1mW9fVcGI2q+LKzvDi/mUIWKGqZkOaqSqgH5a+bzspwLr1sQ4OYve73/si39wd7eUJFFOuRTx1PxXfaZX/J+nLQwccnu7vc7tbX+nH1Cn3FlpLLRh+SlKG+1P06+fgxO2m4llzVAUafEVB+05bXKlu73fbFwxf6c7o7O0nUYC/msVJmrDChiCB9YE2DpJi0mubIz5Bhdi+33W1gMvFeK7WVXA8gDiGy2JBFznndDwRmRGgxNR+ZE5GoMOHuNYXguK+VP8jdZmKUZFOy8LVKI24XLygzaFgcnsmTIShlgFoWUCFEWH6lg9NcJKl63yYxAEWkTu9BrTmddjs4zdYhuP+YP4z5ymkxpUl8kCwNLUZldw+OeyVvEQrMoQzZxbwgFpGLVepVfwNJP6/JSVmRMbiWgpAweI4YlgpN9NqS7cuzByQ24rEIe2ADSOY2HpdwJKzz66u/iRYqNEWp6XA7eWR3VWqvlSZo3uOine1CtmrPZfTDRVRGUOTB96gOZXa9XvIEwRGCuEjGeepiZSwh4SQPvLLTBgmMPKjweOCBGmG8VONYLeVZwfuy6E6fW9Ve4HyNtxTS3bbNPmhlMb+d/bZ4c/0G7l9RVNsHi/TQUsJi6EoMZ3ujXGAjO3Drjgqy6Oj4hkRkTFZ6MniC5PU1VUeQm6K0TxkhVIYzTUhY1sW4KRtqK/3ZixAzVNyOietc2GRHWMJR/Y10mFbuHL/R+mDbXqJs1tqrsCUXs5ckWHJr3fpmvjJ1rKmq9eTAU7M2iS0ld9bsj0STymd0c15Y8fC+KlC+13X10jhl8RsMHLGEvL/uzLZP1ITzkNZIOhjYqg8VNON0HRE4NYK83pCmviZ1z9Atoq+wuF6Fq4Z/qDhDnv0VxCXjUFQQ9H//n54fcRnZ6CXC2lhzv87W67sbs4Jo6pcjzjU9r2y95vZ5eH11zn6+fiO7lc4lfuu76USQgL+bPM+PieGhOj72IodgeXkDDsFwS6eNVlNKSNpI/q89JbcBLJ9Lz6V9iqAXpyVtdCGb83ImCBMCq8vjpXAr9ia/Xom+Py86GwL4Xnwz62DJAgF0HBglOdJ4SMTct3nc8Hge2xxu5Owifq5zI0VNPPVEVqZ8mYPNXfFrP3ZXKgvMCtTKBNDvAdcREcGifjLebkYDF7zyqaKFNPjNd1lGOzWRuFtabcJPR7Z96uvo+jKph5XlTWqdeuRbRFoofGxqReWmHWopr4RloeHO20oL3PirJt7hfJq7qoSWbK1Hf7TYd7bbb22eU/7lY3y1kuPSUpVCRzMFkbNRkKCZP1PJbcfkUW9zZCCp491nIo2KfEszjo2bGhGKmFseRbV+IW2qQ8jgwAYKpU/2ZjAxanIbR10LnTqpp6trNW60ZddYTYdi55o0IPhTwX/UYy6HiV9f2H5EZrO2AvRxf3hmHRP0d3MYgGtKgUm53kGRnp8H5ej9kWjgder1yjXV86iazS66sbyEMVy2zB8WIO1woQ8CwUIjVX72YvtWDlw1yvL4TQ3rnJCUPmWIblhemm97G7Cw9Y8mGrUmTKdDbkdou4NzfvngHGz5JRCbBirzET6zgG6k1zVzVtDsnm571I6276kVNkOrLYDJMmYrrXhsq/2EGhbs2yYm1NQmQdkWN5o0i9M6hEF+a1X/tBZqOPpz6YH2684H1JI0ZRIUNTkYAuSY1z4hBuKHQy8/N6XVALuKQiC1PY3+LIaDA6vwcDASsI4fBZpKLXkxp8zOwEfph8qh1BZmD1xcOy5RBc8kHkU8W2qwDsb3VYH4odJpb46d7YP2cwUl0Aw/r+ZUTWKl5BuhPiijFe+P5IfGt3exOmmpa6FyF//GqD9NOzQCfWNp4jjkw7EuBrih6nNZwBsg9Rz69AKW1LQcWyAvD0vCsq5LSnC4kpGYOheSl4ekF+9uzAsbcTlKHoDoD29ldLvLoB0+HGwSJeGosvS3UjITIri4TOmLpWgMqrJbk5UwYVNLd2129vAzD3w88oaIRwDdvADLgWF36ZuBjxU39RdvZKebSfW1ygZeIUbJ8Vy4lRqg51RZK2hBvVuNCrNU9osLbpvtP/MY2ko4jyR0NVlptSAue5oz9fTb2TNPc4SDBXN0U6AUXS3fSaAr//CohobVOqEnE7jaEHvqa83wU98lwKAXAvRyfwzp/Wq+hTC6l++CwiWBZLnhvnoR6GCU/TpYZk4FwnoXXgQ+3OZDQJctL/zRVo8D+eJyLFJXBvmP8C7Qwr+iRS3MFt91szKesuu4ad37uyaQUwke7Spogb2jrtagMtV2zwGkM+7vOqDUedLISdv9B6jSU6vRy4Z1nyD9Fq/o2q+Q1gvXtrKv7SpL3eW5WD2DYEaq9SU11pEKR1bbQkt8oB7djyWS/euthR5HL7xvCu/QsI8/ubldvebdPPK/MHioG1NjoKAHlspJICKuVV6Tgzi7oLtwwad/E1q18K3m732Q56y0CWIVaCZXcrC3VwvaVjLwF7oxkrYBO2f7fFtyb3/C0oMXRP97vDfo88d4UxD8C0ODNIGqAQgHj1gN+vlQ5RXGL2jmG3KjW3eLYuxpadlksywuV+lSFbEEYDp3KQQHL6DSt1Vr989KzW3ekA23ktonZCVv9m1E+qKkc84DzMOl5fvJ05QnHgQZHjyjLgShaFBm4SvpZ92j8GPBPEy1N4aF+meIQvyM4MKdrQAeFNdcqO8y3X4Vz2gSzNVrMmnS+8pIAWWKYKcaB69R/cxPo2xJOs55Op0v0EHWzUrIJeVBnkPFl4rs/MG0U8E9SPoSfw8kqTvqEzWx11VtR51PglgG3sOYA4hRWYVifQ3QN1bHN7w4m5GfkB94DP0Q6amU3IQi9iqWU6hc1X4KGPSNWOK+zglxltgKD5MiGHWTVPb2i+KWfn+Gct6lR2uJfVp16zW6TMe+9hlrb+1y/v3stafV9reikkI6bScD8pgMeGnL8d3ybIwqojVXk8/FLNkmXGaczuGmBGytPfo//kzkuvq4VKpnNtEWZQST1IgMZdLVGzIqH3786fvJ2tOrT7OMmYJ1YpHUUf78I6o9wStNeWA0RlijmZUxv9jYtOKfapMWN7DtsXjAfE6kH13BbQOQwexsTXI7NbnxxiE30SYNlzl5F1qGqSdVjPBjR3CjtDY/LaoC3rh0yK0HbKtlR/WA0YLzF1/xsN53sZNOqUT0yUdPVBTbW3bvwLkvIQmYjQUjDYUwMW4vw9yIdq1X0O9L+MtgcdCZ/LvDQX5afVy9h3Flzkdrdz6aq3DmjEd26P5nK/VNqMPQK4Yoin3vMYv9fsp+Zc11pKd8Z+pvxH50J6DdIIMP0ISLTGH46I28z6poz6O9n8hNu86seY5suH7NSQLf5CHVBGNEvEHr6W9Sgths9HY0jM2KkLGjHpEh+yA2Mm/GoyNtzvtNMWhH/qlAa3QFlukn3HiLFZ9/CgA3y2t6CQR7Z36KNYM94LSfvrymRH2Je8cM6ZeUtAlXYmWiN3lugkdBW1csFL3VtTZrN8EpYs9yHK7s7mPXGDCNHB2+VHIendZxJR1HJflxiqDviQR+Kx7BnxaKn4UDOOD42KpxVe03h4rYQh6BRDDc/PT3tuQW2z2U07z7kfJ2+4cqpevTReAzJcjNBMn3YeLAav+Li7OluytCfaFEt9XYkE6cHcu78cgd83qHIh9s/LiNsOA4OyDT9E0INIrUCb/UgrGVtHQfIK9hip9Rpg0dUVp/KwHMhxv4ubXSQbpDDhxGcPA8SclTaT4rsTnaflj7hxNCjHEecLmMi6CtN71QzFC/Gh850PiBADTQAuSKoxOxFRk5HCs41DggTlP7iwXzgEL3u3iRRvm0V3i6BMTFiNL/OMTlYbOtN0ddtPBniLeLJVX58IhZnC1OyC+1Z8galm3yr+AjXUEpdnpFsbzgmy789WgY31ifvsD2fSfOSfUm1bPTU+wl+GjH8wqiJHc7YBo4LRDpi/MZbMK+XMj9BWYAn6E31V9++umHSmXm3MAhCQPA6FeZoJxu6chFDQYyyBk3avnJfOUf6O8iHvc9iTZtItJpg3HTg49iGgw4+hqEfmcHODGUHO6QO1CegLu25yE6PfLherNAJD1wqtYY1UyHaUJJ8FHLgqcLupIQ5Ca36YJoyAZpsV5Nueal9HUh1F22MA98DLo88ZVhzATS/9vWBs6Ih5eitqfsQxRZ1WRLC6Zbf0mmkrIldgTOkM0nyOKUFzQOCdHOI9M+9WaPoYnzPitMYE5mkrtHZrzpO2snVYaVbCBUuK8u/Ql/nEMeGPx3Bb9Hw2UQ++2h6x34FQDqL4Ef62ZbFPr/TULNa3D30L5GbV+lHjSfXeRKJ/xbbbxCjOfp3hSHA8GjljtNjABHEh8Q9w+Og0+q9nfGwScBL3V1IcbO1AKn5EpZe/xbMLOUUWLsK5Syn8NsLJZWxibK8oeVzFlXcFzpg0vPBR+e86EwPtHgfk8fWS15RvItDxztKiQ/QioTP/joQ69hWTfCsdGx1a2b+B/k0In+bwuY70vGtfRk5a9VY4IHjPRq2ykvEWZjM20OupD+rh/u3B0/pjqsthqIkU9yqy4PqQMdnlLDSG1krAsSElvjznOSU/2jWTatqf4pgvAj9Ki4zJT7ZZQerYuLpOwzrb5jFImxZWntvN6Ihi0ZEsnR7ZGyshBR91QfVLgI+MEZaXR7uyLjgbSHx/8KR1Lo6S3NSE50RKsTuXeXHwJ0oagrVPcliCbVzI0t6tshnBmNfVorR/slZEWLE/lKP6f2kKTVnJ6FFcgjFCGdZCxRpZWQamQT02WMEhaWgvfFydVytZRIbj8xyXLFX4oEjqWn0/SbmooX6zOwOvmXZSlOuDq9XjP5B3x8iQ/mycNkgZtAf0wr/CsumUD2HoygleMPo4jKLI3Ygo8ltCAEsr5pdIhBny79XPGaPpGqQt2eayn/aiv/XcFQBQjrHfHFM7UUrgkmnuz7ZDsY8IvCyNjXZKrakBdrrCeBGSI7YCCWDAhG59ktz1YEY2TX/+ooxvq5HclgXab4J0+2hZna34R9+i/dqc/WShi2mNryxEbvxjSg5IlKbG2rHPXY3izPBtGP1Xla0ZsZ6SK80V2Vz2s0G7BpRLANhYJhfBX7NdpP02JM0VeCg4lMRluxCW5zAG56GnI10tp0urii/rysS/xGdC8n6QT6jz19N9EGYIRFPX9mkNgnRBW89iOlaRq+C/JTXVt8maYzewmPQnX/PNSt5jcHgUY1X6LaYr2dVh1SGw5aw75vumVobYEnrKk66M4QQkpNg3Hcjuv1KXckqJsAe7+wDAWvVKwxjRUV/LQj4OtnUlpgfXHCxyuPspUWcSa0n05ViFZ3NhpLmmOESBWuci9N9s1JvLXcYKRU3VWTEH29IFihtY9+vY077FJuLdcwngIMYaqZtU3dU1jiSJ1kgwJ034n/AGAxJsM76Szg2ltcDGksmBZCoX3gSgTD+gB36QBoh50SAL2Pd9Byqc/+Ic/2lgWAXhJlUwO2bt23wwNpqdqwQb6Mc+2BHCUA8xpKuJTmYQWuVxRSlNAsaIyT66srOeI7oQJswcHYN6yAaPbn56b8XFMtTHrSR9XpfCV35vH89PimTn2I4sD5ZU2M62xeFQoP00JsWYLwR1Ln5VIKZ6oAatFZGnBaI6vrY5GwaRPYZN0L9IcrpXRMoTtGowOtasgkeJG6w/GT03ecdLh6XAdLS3Ryx5fLidBaONquiDVKknMYvBpyatN6Tbgy81Nvz8qyw9Qs8Q9m8/31GhGIZo5jZzayynCwo1u7CL3m1/J07Y+O28zbqh3lGiC+HU2bABtF3ulJb+oXSUJtdiSXAwrvi9McrNAa4ixp0HHVoOiMjPGbeYIJ69JqRV+nO2vrfFTjdkcFXIXVqcD8Cb2xVd+CKQVWKAUzg02dqHshUWi7SGId5YjTn8pE2N7Dq6LgznnYNpfLA+upmyAd6mlSNA0cBYEHoRvMO3vcRPRo8F3ixzezYcT47Iev21yf625Nrhj8YMg51lYdL1rwuooXeAvv7OZKgwuv5Oo6SdgcSV2Bb4Q/aBlgFfbx/N+p/uVFX+DmT5n4nbJwEamnZ6p8TnuB5+WZsDz/23xsNxbLNK1dj3cU1kIpmucdhS3y50itMe4orIWk5eR35q7yVowjV72wO8euxYK/ZmgD8WW1X6t2rPsj4vuME+AzlD+YpuNE4jP9pak2Gqbbb81JvdZRge3gIGOVYQjOGYvsL+VteeHjm6+/pMU8mbFy9OgXXcjjP6vfoC9uvj5Vf19aHheRlEe1cY3jV3sWWcNqnfLzj9+M68lD6c+bRO7PP37dTKBTHIiN0zkw0akaTgsIqpRCT75motpzueKXF9IOywWZhBdFujJtiZoqUacSaCUQ66AUuIE9BAloEvDE+C0Hbrg77Xd2ObVJLj3taJ/PicP8qrL0pJ7Ci/vN3N2c4cz6ByAn+8Dj2xP+IMTjijfxrjrg0V9/8EhlVYpk0EjqYiWukel2oLvl/rBe/ij73isJCpPl2BzVQHzxGCJiomnv68RsGHhHQNeTMBUqKIypcYJ40WCVN/O9iZaDv/ReCc1Ac6ZRHBpjbSzRXhRaI6Hu1KGOl0tWGkX1tVeqzXJ2JSvIQQxGjBPy/JUun2sQsEsjx6WOQ+m9PHICNbM3S7ujhb8tVovjxbkc36FBqIq3Ggx8DW+jQnqNi/yWGidO6zBn/pu2lyi0HkEVShpZ5O/7CLlBdtg16Fcpjp9AzMP/+oe/PpxjdH99OJ683/zxofQ+PxnDLooG3VjiZm+y/yg5HUVFJ+oMMJN7WDNIf4G9HhuNULedmYFjFNnn8wVFBqVKptsax2m7OlxGiI7DUpSisTRrkjUY9tRxkk5io8K67y8753RNY5hBp2YbYMONSx/Ext4jOzJsY1WkxQnx2TgjWvzRbuT1uwlij0BYroKEz6WUcBfhCmfJEfHRsLA238KNA4vBFAbhsA+eyYToF9A/Ue3/ca2k3w4e8o1tkC4O0V6+WLh6upW6v/BZN6C0FXsUFCW9y7dJOpAuyMXqP15Ll2namOfgG8VbcoRlnnA9RbEu6bUxcNVi6lPDNYKlm8bjr0lj2nHxQGS5cgwu1GXCc9PIpeXVtyqKniaZdCR+FZiB/dmC8nLOlsKPssJptH+QxHPBn6RbU+YE3A5ZwDeXQEml4okw5meXJCOMUmmoQmCdGqSrCZT2b5cR0CKTtXNXMJ5M0k/lkADits2cOY61sUdpCrNkNCK/oP5EIzEhw/C5w3Ho5SYXU/VIRBNpbH7Voly4BP3WsR1z7VsDoYnBS3NvMNbNUQ0PlPa+3KWpVsVv184UnEqG35bWPX8vkYqHqpgrV0VtJ4JtI1CTt+5IOYKflO6tiEKFdxHgAnF2bR7vh3lAK/IxmnGgI9/RW+jvfIiz6qaqDlf8ZZPqArGGqwptK7HcWdFGgNdm8DQcWjnN3VsKRv8MJ17eoFZjAN9sjWqVT0frxzFmZhxvS6Rho3a4UiVLJYKkqV/krW62K3VzrzvFZZUfVpu/B3M+SJjT7pEXnQInzA6pXx/0PzWiN5VH7nupbOJpagYIkvShjEe/zgXqsIHNnSiYpLS1n38PvQi23mDAWvn1dfdltxZIyAqad2NnNcGlpLlzrn4AwyX6u+K7Cu7k5H2kzJfa5wY39Bjt8GPU+MTNRHZG9JU7pgmuk5yni+aUqcvF1oYdRv2pQNtCnUgZLUtctY7rZJw2oSPIBvvzZ+G5RzVVW5cmzQJD3ZuYzeDeZBzT850qnkabkWx+8l8ciNR9KCK1FYcHy4ecLHUNJVpFJRJTYqUJRT6u9zrkvK/MZXpOkB7WaAotp6IPgwqtyQR74W3JJdFWmmqPfyEO0C6V+4eGXW/UCU2m/jfR5mMvroypU5qmJ/UL8od+mMlrZzVmlugZdviGF6NfVYMPBUf+vkJX8yhAfOBHMto++5r7LaWfmTNbSE8sXWWLD7vvxakbRLAb315c1nGv+fRDez5Qz9V7XwDGGi1OhY6FlWyYDsidF9TT6/PusuZ27cdBH4yNDtcXGHfBloYN+03qTftK6fppD5FcCBa05aJHeatq1nNVzJ/k8dzCWJJvS/35qqOLJvVtBDuRqCg6wGADfjV2oyShKU4Y1jw/iDqTCeeZoQ1f/9sQwz7FscIKOwhYAW8QrGoWZnaE1ORKycQ3dasKhmhECk+kHQLGOO5V9EtH5XI9ZnJ2vJSdQ16idfK15ZioZ+SGFfPQvJyRYxhzAjh4DnOPP1bxNtdMfDt6aE9nvSrqsWgA8ZTd+W4++oMcNR45uACAHFO+5xcF5wwq4O6/DTNC0T396U7YuAyXcvOmzW1ywirLetqRle+/rx8lfUdaKdD7qvr5duBxwRxtJbG7wrvBD5QzveLp6+e4SMpcQT8T3Qsevq/AK3KBQVHNuWg6Mue65cOy/oaZcurrwFlS+cUH2TvRmFV1tdk/BJ8Emdm/n7KOj0QI0PirTBSCA5dbib05lOeOMgbGg67CLayj0IufvcdHnBOdeAM2Tf6CGOZfbG9D6WVvJhL0WS3zSzAWxwTv68Pu7Hy5vGJ2jEsBnwI0zJIW3YNBRMDvPmDr+tGHtzfoQTfwSvEgvB55F2U8LPFHNLQrI/Eq0TZiC4TMeOYsteLf/jFjIg9ZT+KlfofKdzTgyp3BCiTxQtxG1UIuKDC0crrWjfi86hburQyr3k4tr5cvX547tdym5mz99YsQ7oPsIlKNSiLZKgDXd9BeYQyTClwwXADUwllVwgmhgBQ2aF56fprEyaNm8NQUBqbKcnYPCUENX22CTdE7KV+P8lAIjrFhr5KuylpVzFRGXbpMkxI7EBt2LshMW88vw3Sm1Fficayt3oklJQ+y4S5qtctST921HvDeI6GQu0gc3eUikRJv1i39JdKQHTYtMGMvjX1yVr8csPC5WMHknfo+aIR7yVYSmcMudZ2G671ZYimpa3FBCxopNUQSyG7ctxH3a68AijB/qgvQj2MizZyWgUxs4xdvXupr/ko4hcMk1rgGrO0LGfkZxgYaC221DB9K1XlpfI6F0d+zc/lRM/hMKZ3Pn6KNSfpF76wPfauBuCegoAmQyKe+E0ZmYU24BDsahdABkgBxLLeT+/+DJehMGQqzE8KpYjpo2eVj9vodVpMCFsEwlEP/vwdOVQC/o4XK2Srd56YCNv4ioxo/X4ta9T83JUhrB0QbDljWq43/9fFp2Bq2wz3R89fkEMZNaYrFH3CM7djq/v6ujvUlxZgWXlqd0a7k9hSJ8l8Q3KLPu0A1jAl/t5G3aM6p2zwE1BBlPxyBam+SoqrgcSktT3UdREP2VAhv+a3INz0eiC0hoPLb7wJ4nw9XDHajoT44kE3Bo7GXa2Tq+AWFdpqql5UyUndgNmb6lUhQisf4Abc+qCY8GCWL5a1fi3SjZSQF2hY46LRYNBfJSsuAXijhJF562dXmbhRwpT5ba5T2n65unq19P0EBYCOsqB9SDe6yKUKGV6iASwBiXm0YX/JHvrqqvKPLdlyDWIHOyhuvnXlKbOjrVofUQSoLxCCiHJV5Ng36DNLolfehn2zfV1XTWrav0KCEj9ExRXLOLNDaIVylKdZq+jY/o8GrkOwAkOS9nAophUYnFt+RGN00PtMLPm99U/kw/A5pUlh9IMRQ8fx9Ml+ImNprZOITd5DQbKoV7CXjHk4Ct3NkK3CCycvDX05nOzrqUXBmq22QF7vZTJDXKSxLtBSMPCf4pAgVtMZ5wZYrhSb8SXzBd7CSzVQOubwUPEe9gxiV0rXQwE4XP2dV5C0paNeq+VVPXQkMd8nlggnyV75EjYxf8le+qA7Gb/6SFOpwMYW/UH/1mt/yV75SREgmpQ+TmqS27DdKIzLkQ7mNNYOfh/j0PGEGhyz58hz4CAhZ+PQ8IJuQh0/PW8nAX4dMfksutCeYjB+t6nnwGz/k23j9TLLfSMXOMQ2/UA4kmkcUQ06uxOUllCb2fP1OucfXpy/nMVsTPJ/hhrtcflqeUW2ex8+UJ1zxLkc+UnpyotdlppRUwpy4dwUsAWY/87kuKH54edHABOSFGp7kvVLXzPP5mfIsQGCcpKV4D3oRe75+e64poMV8TfESqpzs+foNsd/MkvEDx+r/DzJxyudYoAIA"),
        .init("favicon.svg", text: #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7.5" fill="none" stroke="#3a62e8" stroke-width="3" stroke-dasharray="36 11.1" transform="rotate(-90 10 10)"/><rect x="7" y="7" width="6" height="6" rx="1.2" fill="#3a62e8"/></svg>
"""#, gzip: "H4sIAAAAAAACAzxOBXYjMQy9ip52y+2Yym3wJEOmkPtkD50+nIhZ/ze2Fvr1ahNH6FL6+2as67qsU1kgyyTnnO0nEFqvu3noR8iBgzwIjn8rT9VKQ7UvC45QDSdPI/zI3hCMX61GuAkbjRAThaUe4T9VvEv9eSm8dL5OboTqWqiL6AqiYtgX30GITCAkKjbRBFqPkEIqkr5/+eIgDvKAbPxLukrQ778iDEd7vvqO4LS3Lh1DOsDM5AXXblCXgPSDvGjHBQC1hcvcCwEAAA=="),
        .init("index.html", text: #"""
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Control Plane</title>
<link rel="icon" href="assets/07fae3c6b4f1ee77/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/07fae3c6b4f1ee77/app.css">
<script type="module" src="assets/07fae3c6b4f1ee77/app.js"></script>
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
"""#, gzip: "H4sIAAAAAAACA5VTx5rUMAy+8xTCHNlMWHrJ9hsXOnfFViZiHDufrWlvj9Lo9TLlb2pJddtFK8eeoJXOn9+qhi/wGNZnhoIZAEKnXx0Jgm0xZZIzs5WmeGoWOGBHZ2bHtO9jEgM2BqGgsj07ac8c7dhSMf45AQ4sjL7IFj2dnZ7A4isaljMbd5R+CLbRx6T6ljr6JtzzuhVwmDY/6FOso+RvlCFycHQYZMLi6fxGmRQ9vPYYqCpHUEnPYQOJ/Jlh9RpoEzVnBnMmyeW9Jw3SA/u4fticEj15Uja4G2SrvFsbGFaotg7XVCpw99B5811ilqOn3BLJ33Kx71c258GebeJe5vAuuq0nAznZP5s/qbcqJ6+GlPMF6+iO+oVgvbq1ow33Sy93OmS99juFQCJIS8v2qhLnh4ASsDszNaYhfkKUcryb8RAoGdC90jAuyjZrPDtHQfUqU/FQZlSP9UCwHi9zZopTDQ1xbvp9yxl63SUEIpfhJe7w3Uit4P3YW9dhcOA5ELhIGUKU51DZ6OjcTsftPSqZKe0o5aocqVVVLjW0paEH7SngNIA2ow1jYiw81sPNPjLtx12q5JtJJWKW/OOkk5F3CvXRs5CZpv7GiCHEbbBklhNM2/mPpHI+Yjm9rZ8BcZUSP74DAAA="),
    ]
}
