// swift-format-ignore-file
// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.

extension EmbeddedFile {
    /// Changes with every file.
    static let version = "7542a39f0492f17f"

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
        "js/chart/why.js": "b5e47e2fb6d300c9",
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
        "js/view/timeline.js": "cde8062c916f96b3",
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
function draw({ width, rows, idle, near, far, timeout, since, now, isNarrow, words }) {
const step = isNarrow ? rowHeight + 16 : rowHeight, start = isNarrow ? 0 : left;
const clockTop = rows.length * step + 14, bottom = clockTop + clockHeight;
const frame = { step, clockTop, bottom, timeout, now, isNarrow, y: share => bottom - 8 - share * (clockHeight - 24) };
const parts = [s("defs", null, hatch("hatch-unknown", 5, 1.8, 45, "f-hatch"), hatch("hatch-kept", 8, 2.5, -45, "f-purple"))];
rows.forEach((row, place) => parts.push(...rowName(row, place, width, frame)));
if (!isNarrow) parts.push(
text("Idle clock", 24, frame.y(0.55), { class: "row-label" }), text(words.clock, 24, frame.y(0.55) + 17, { class: "axis" })
);
const isBoth = far && !isNarrow;
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
function rowName({ label, detail, reading }, place, width, { step, isNarrow }) {
const base = place * step + step - 4, y = isNarrow ? base - 24 : base - 5;
const parts = [text(label, isNarrow ? 4 : 24, y, { class: "row-label" }), text(
shortened(detail, isNarrow ? 30 : 27 - label.length), isNarrow ? width - 12 : left - 12, y, { class: "axis", "text-anchor": "end" }
)];
if (isNarrow) return parts;
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
text("now", x(now), bottom + 16, { class: "row-label now-label", "text-anchor": x1 - x(now) < 14 ? "end" : "middle" })
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
async function load() {
const now = app.now();
const isNews = (explain?.signals ?? []).some(one => history.spans.get(one.signal)?.at(-1)?.reading !== one.reading);
if (now - loadedAt < (isNews ? 4000 : 30_000)) return;
loadedAt = now;
try {
const from = new Date(now - hours[chosen] * 3600_000).toISOString();
history = stretches(await get(`signals?from=${from}`), app.now());
paint(row, explain);
} catch (error) { if (error.name !== "AbortError") expectProblem(error); }
}
function rows() {
const now = app.now();
const at = new Map(explain.signals.map(one => [one.signal, one]));
return [...new Set([...at.keys(), ...history.spans.keys()])].map(signal => ({
label: labelOf(signal), detail: at.get(signal)?.detail ?? "not measured now", reading: at.get(signal)?.reading ?? "unknown",
spans: (history.spans.get(signal) ?? []).map((one, i, all) => (i === all.length - 1 && now - one.to < 45_000 ? { ...one, to: now } : one))
}));
}
function paint(nextRow, nextExplain) {
[row, explain] = [nextRow, nextExplain];
if (!row || !explain) return;
const { doc, kind } = row, now = app.now(), list = rows();
const since = parse(doc.idle.since), deadline = parse(doc.idle.deadline), timeout = doc.idle_timeout_seconds;
const wasted = doc.cost_per_hour && since && timeout ? (doc.cost_per_hour * Math.max(0, now - since - timeout * 1000)) / 3600_000 : 0;
const words = {
clock: since == null ? timeout ? `0:00 of ${span(timeout)}` : "timeout off" : `${span((now - since) / 1000)}${timeout ? ` of ${span(timeout)}` : ""}`,
held: wasted >= 0.01 ? `idle beyond its timeout: ${money(wasted)} wasted` : "", label: inWords(list, { since, deadline, now }),
};
const width = picture.clientWidth - 32;
if (width <= 0) return;
const isOff = kind === "stopped";
const idle = history.idle.map((one, i, all) => (i === all.length - 1 && one.since === since ? { ...one, to: now } : one));
if (since != null && !idle.some(one => one.since === since)) idle.push({ since, from: since, to: now });
if (!list.length) fill(picture, empty(isOff ? "It is off: nothing is measured." : "No signal was measured yet."));
else {
drawn = draw({
width, rows: list, idle, timeout, since, now, isNarrow: width < 600, words, far: { from: now - hours[chosen] * 3600_000, to: now },
near: geometry({ since, deadline, timeout, now, isStopped: isOff || !doc.adopted || doc.protection })
});
fill(picture, drawn.element);
}
setText(said, place == null ? " " : sentenceAt(list, idle, place, now));
paintPaid(list, idle, now);
paintTable(now);
}
function paintPaid(list, idle, now) {
const { doc } = row;
const parts = shares(list, idle, doc.idle_timeout_seconds, now - hours[chosen] * 3600_000, now);
const whole = parts.reduce((sum, one) => sum + one.seconds, 0);
setHidden(paid, whole < 60);
const cost = seconds => (doc.cost_per_hour ? ` · ${money((doc.cost_per_hour * seconds) / 3600)}` : "");
const name = { unknown: "unknown", within: "idle, within its timeout", beyond: "idle, beyond its timeout" };
fill(paid, h("p", null, `On in the last ${hours[chosen]} h: `, h("b", null, span(whole), cost(whole)), dim(doc.cost_per_hour ? " at its present price, for" : " for")),
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
const size = hours[chosen] * 3600_000, now = app.now();
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
"""#, gzip: "H4sIAAAAAAACA7Ra73Lbtpb/rqdAOekdsqVoyZIVW6nrSdK0aadOOtdp72wdbw2RsMiaIrUgZEVX1cy+w37YB9o32SfZcw4OCVK2k8zc2TYRCeDg/P3h4ABMXBaVEYs/bkq9kEacCt8PxOm3YtuzI0VZKOj1/vc//8t71rtZFbHJykIsoHvjJ2WeS10FQJ3diLopTk9Fscpz8ddf4s1qMVM6yqo38k1DHgitzEoXxPwZC6qyf6Kgc2nSSM6qhrgeT7J5ZoC3Jfz2VJycnEQnJ0fiTAzEVBw+IxXsIPT87W+W8BsxiAaDo0Yks8V+mOl9K/pPgGDoAQvvG2Hfa5FGfTAsMDLlz2Usc3VhdFbMfU8V/V8vvFBsxSIrssVq8b2W5JrvSM8p6xuKhfzw+LDYgX2s2fWT7Z5yfdLK2z15skVVdtfPejtWrXG1kItyVRgMmc+vtfvP7GPKJNEii3VZTzwQQzVpnKulQefzIDFr3h03hMIU9exGf3eQXgctbMQoLSnXhV8pYJ80+OBmzfJBGKzTMm9wAL7zB6F9v8nLUjccAxtuokYwjCaDQcOvWsrCDnW869jwvAMxGQS76ZMtB9X2fom90VImF0Zq4x+Gwht4ATnf2Ygi/n/NYwiuS1yTMhSrIjPPQzGzby8CCtJMnKFlcieebIkAX2Z168XuWkz3xq87nvsGbRXORdS7E9X1PpGjAo38hz0JjoK1AGvC+RG6Kq8rkUP1ybDgutpT43gy/rQiyB5VSb2OZ5vg0nhbYdTv4yxJLlInD/Nkgo7woAMXOS99aUKAwprRAs2PAqUBk/BhkugLaVDAcDAYPGujDdzikpv356oyKMTr0uyH+QHEQdBRy+u9iWjRJ6a24vUgB3TOJ1mgHGSSMotPUCNPJE+I3KVFWLUCnYqbDi4QXti2496idnuL3KCnL72LFeLXOy/p8W6l8PEPlVArXeHje53h40Ia74rn425oUsvhJ1kQlZoRI6nx8XypbWuDj59QCD5yGlvNiZ9a4uNtbPDxprzDx3cqRiEus+ZlfEtAWmcmvWggciPzSn0msBKb6gu1Ft/BK5B3kiS4yEeSaK7M63KlKz/AFNnpP8+KlVE0AinDaYLJaI+UR5D0mjazvTy6KBeqMM3a+BdM4HxZQizbY8i1CVOWFNk8NTBe3gA8HFV5g8p+DwL/TUntwxK2PecYWNck2iDA13fZQvkNZ7kmqYRVDdtf4vu1MHJFAAu46SAdg4BhjP9xhrRcwHK3XOqIM0VTHSFpAIvraXthIYwvUZzVdeMHV5j4Gx47t7CQqmsyCSbV9vrPmDVy2GMnpntj99nuxZtpxfZz0Oj40RhJoKXmrOQAXe2JWUpdKR+LphpSX9gGs0ZoNbFDPKCAyM1ySnQKWNTcVVXG5Z0ca0OEBK5G5MB4BpD1qCnOzgD8QaTVMpex8g/eJ9vxrv8+eZ/Qzzv8mTY//tn0ffQ++To4+/1gHorKyMUSeNXLpaUtDQVWWgPHpdKxKtCuO5mvFM706e3Bas6h1hKBn7/sFHQLtSj1xl+ouZxtjKoLHtfx0dU6zxoq4WbgVnY4tqh2FFitn7j9rKuck78T5y86m0SbwxBr56YjMuX32QeV+MMArHXcQKjj9sOLLnyMlkV1o7TfMffTpmKJZbeBFwcVJvBbfp7z8wd4YkbPlalDI4htSHOhBbv7Os1yxQHD2hb3fDzPIAXuyKAPTz6wg8/s0NfQeiZ2LbcQFbrEzT+zUx91CyOA68XqEn+v2ieP2J4xBG+qoQD78ZRTQOpCmdDcVdeIfGxZokdOTyiGKSj7DEE7i0pkh0IZQcsVCZQLkGTpkb/tEWdODq6y4U78z38DXxyjDOUE2FPVy19+BSn5xsMxENdGuoxNqR/PGxxs7Mdu4umBjkaXeR8WdqG8hrTuF7a/QStOdGng331T3qrir1UFNk0PQkwSzteVKowqYkQJTkObOZtQ+3JwBZ79dQnL/aWsIEGKry37Ks9iZUOL/Jx9FONflxxlNpFR0t52hk0mKdfoO0TQV1+1a196zcv5cMDMXMq8HIZiGB2F4hD+4HMUinEo4GUSimMYA7UXcumDL9EifHxlBQXRTVYkboDgz7piaAc1IbqIpW3tXURYH15DOsyG7hQa0mEtxEoxtPtpyHkU5kiYSIk0bOXwsE6gIae+sMkIzDdETIYWLmETprD2r9iBgoHvCo8/5DK7f7eydQHewWh9CQOzcllV4hddznK1EBBRhdXVK61LXU/WK5SN6d+sQGGTmVyBPcrILA+FQlJKXNUKbPGpHy9kLCEo9nb2p4pNBHKyeeGbNAMmW/Egu6nYm17zn/ITY7PdiR0hd66MyLMCy8PGUCY7FSwVrNaZqkhsZAcdfGw7ylUxN6k44zYhxr+8yVSehITyK/Rl40EfkgANRtUyz4zvRR7U++XSb/bc53nue39gFhaUefhOJcBVckmaWDOv0Aq3GYD7l6AzB8MnbTADU3KwTZGBkRKUKG/qoAFXk+pybbWHrMwxff7Lj3sR3IqZRPhRHgAEqRvIBYnYoYyHg/QIPQhB5/tLWJmhKJeofIVc2K9kYizRCz+8egd+sIQAWAWrTiVuDnJallXNalYmmNu3u09w/eXtBbJ1k7ocE5Uroz5Hve9e/fzq3atPaSirTRELmrFQJi2TruitQKfJPGwdpUeDUGTV26Uq+NDEfsQmyacGAHdH9joAp0omihDM0wnwUxDyfAWidfZPiYpBOfVCSa00ogtZwQa0s/sFOfGL01NnTVBzvfRelghi03+3WSrvCqR4cgkojonpwZ9VWTR3knm2oDrh+azU5oIsjAwkrXJlmvPxV1QVBLbMgLxFCdPoDZhjWzBfriXwuVEmTnHpkPUIrB1kqoO74QEe40y6uw5hUu1e1td6eMq4aJskzlrvU/HTxds3UUVbfnazIRcEIUQsTtVUeEXZr0yplRf2bKSmHDHg0rYOSgH/kmNJ5uPKn9q3sEdJB3iCHaJZnORxO+UskshLJd0F2bMNPHfUK7s3oIM3O8xjWfV0LDPepUp0dnWRZIkoytrJdCrPCgg+R2InqoiOvfdnxrLAiTMltEKHJJHXC9r3u/EKt6g6UkiV+FaMPQtyIypv3d02T2o2b95ATjt28jxO9c2ks4hyO+byDsU7yJJtKt5iXI9L4KyVm0voGA+GWH1+wSsHXnnJnXYXXWBbnNB8Vj6oQ8VtdFG99psU3XaO2D6ix+Fg/ND5D/cS52aehn24fT92cqTFxF0E887ZUdSA3LLuj7sfEWeIA10ClbjUYLkALsxaKZsVxVLOFWiWCLMPI9YX4Amww7MH7XSRrSHdpZg2rQpSFXGZqF///uPLcrEsCwjh3pF3W+sadve+EHevkNjdL3CScnG/wKnu5m+kPRR7qTHL6cHBer2O1qOo1PODQ0hSB0DS+a4kb5WvcmXLM2mMzmYrOh/FaZYnWhUYYKiThG9FXNpTARWJV6K82S8xHAtbpQSdqrf9qaruaK7T0NNZseKCH+Vg1LSp/gHL3PcgKQMz1jWSSfLqDl5+ziqjCqWZngrxw4AVBH8pYC1qfnyAqCovEG2bAOtLpQ1uoMWDVlluTnplNjlIUxgqmul3WOzLRbTUBBSghhO586q+OOBpPIb8n9fu5NOYc5rR8IKXHGJqewmDjXuWsPYTP4qiOo5wjpDG/7GAzSIzG6z8cwNuo2HEkH35guMDWYM7mvg4wLIQlz07tuFWbjWaiiHiSMW3KqH3JKvkLKcGIpr3enfWbOOvpTpi3CK1ToJRrJU06pVVhGYHj8DXfc+8c4L2mQO8YJw+L1LdOBUUtl2X0rGitfcAEzz5tLl4QOo9xkarhdS3j3Bafjab6l/235sLv84cofi4L90HOWVwp3K5o32I507AmK7MS5x9FhVlorDeIvCOEGA1FbF/A8PNIQRJho8zixJpJCKThT5GYcexXuHV6JjhAFeBDSNMSo/r9K3V6CEGLKd7jGkvXuel1ip+MDFCZ0fPVFadFNBOQoCf8k7tDWOlfs/auTJ7ZGQ03w5xcvtk2ulclJjXWZJQIe+MyyrsZLzt2UEDJNVR7Q26oWcuO0CayjtC9nHNA/Wp8yWPfUbq63127usFbehj+U9fUKq0XBfu0JJV5d7VemTKHy/esptd/oTljTxohSdAio0pTueLAHoXu1rA3k07VWt6VYQCKygUnytDSmm8z2ykoAcobhXHI86V1O/47EL0gBaehxHlIa4pQEKLAwvDwLSvgtIQ8yr+LELOZ6B1WGeHsLMKQgebkOIakvSQbbpf42T48uA1Dh4YbRHkzmmFgj4KpyW/rHwPz1TkZjywX7UxpZKPUVv9IPHGKw0AgpWelxqGKqPLW3uYKpTX5hlnGvyLymq87tKKuAJTO2Cz+Ycp3sfFG3powjKSip1L5mWeoWbbz1SgmZfKpd16e7NVBQLYKivdPwot5+Aq7NGFGgDyHk10FJBK1j2+d34sjn+DC8XnMCLw70AM4f9RdAjn3ejp717gI79btTRT0Zo0BNLhCH7g72/H8QBn9A+jEfAY95HPJDp6OY6OkWgsDpF6CDzhBeTBHGAc9lbFbQHg31dygn70rBf6iQSztZYbDxxyCLyG0TEGhaxAQIA6E+ieRCM5jCYC/rINoA2qGfejo2jUj55GE/gRoAWqP7yLhmwb1p/kK2cfazwSx3n/RByxupUpl8u2U50Gh9HTI4E/KXjt6A5/XmMT/bfn8ImYpOO78etJ7VuwczXLVZvrvqPhz/j1kJl1QDwVSDS5A5ciMTgHDWth6E5qv9+PpU4CwjKboWAm6z4SI9AadH49smYqqeO0GR6iBk/lGH7HNT7AKQPXQ33Qc45mC/szhj/EbOXC2+P4HkbHLny1kXccmFE0oleUepziG3bxK2IJ/ubRSXSCij0V+MPNw2hCg31qjmESDtomeq4Hti/KsnCWjcSJQz7bMUFMy/ZqGFDfhEEQ52WlGhZjMc5hBYFwAYLhDUlwuTdGQ2DsBT0gyl7Rxx8eyhouZUwRo+Qfmyh2AYrFCrsVsmOrErAFl2EYUPBaamfdsYChMS/TtD8c/Y5AAUePCCjwEg1x0ky2GA9hIbPpxzlOZs54598yepKD4WLctyFO8Yq4JXdIyx4YPbWZoX8ojvqo7uFLWlQYGPjBPPC09inqsJcF9jAyxkST86LmpROXy00jmGOWHt8dp/3j38+BcICWg6X94xSkoaibXCnTTIGYIPiHd2Nw0PB3ap+02sAwjYbwGA7haWNbKCcSRIx+OzkHr+LLBN0Hz2OELPZYkTJX2lTOe8DsN1hPYsyIOxaDu3E+xIxLWQNUn6AHAcEpJDxiEZvsLjNOsF0do/wQ/Ip2CnhJSVqlDCazytmInktBtyG9jKADo58yDHDoBN0AuCA7BnfEp9l1MniIUypqGbd4vYBXmHxwuc5E1q+/DYbiLlPrFyXsgh6ZN4E/QL3OEpNO4R1vPPFfbNh3THS80bmktb8hNnsBMfGm6CfXiWbGconbA30p8rpDf5ZZ0RmTOpN9W41iPx6xPTA35O3VHtb9oH11gy64X7ngnc2DlQsVSlgycQGUNrXSvZLGfWnT0nS/WDkKFM9D+Fq1ylQouUxZ+LmcqRzzSFnEeYYf4wz/E2P06mYxK2EUQORu6PmbU7WQee56Yb1pBTLdVb2rZq0oylZms4QouZ4aCLaD7ukLtXuytdzPhGflePyPlUKnJqvh4VGuDwp6U1SzpUjYI/WRC9ru21ZAn6DRt2g5DrpzuetvyNyhBhfF7QtSEyPHfku1uqnP5NKdyZ2JlkTsmG8DAiPnfDB87G4AKDychzTdo/UcTzQVq8AfYegcXlaqIBelspgrd/SYA4SXIO7+PYZXc4NOXeYK4S6TrKQZDeZJEjiYnq4cpQNI+1+1IGh9mtqoxR8KIartz4QdUPS6oOgq0ujAF0WgBR+YCKanLD0A7nKWFYmC9NEZ4X+Q3h+GPcKO2y62pL9PF3KN07i5Q+pbtbG7l8KrxM5NqlFLKsOfa12u/85ZKbTNn9WNQYFid0kTI+BzxZfXOLG+vH7Ws8NLTc/v1I1c5cblCTqwghT2JH2M/xEtRH+aVGnrS3ole0l1nnxZoLPd7EvfsvuadIcH9/P9RSC+3OsBjck9yKflH273KMrRf6yU3lyoXNG3U++yHalTzI9X3v9V92frcVzJmiB6H0/hjMy9T7joCBIUNWRAEj6KSlWqtqYWpa2uQqKAABAgowgisBGAKCR3nK+f4YxvcK77ru/rvEk/Sdtvvy1zW748AoCkHioHInzNgy1btmyU97RwlZaYlixqgue6tuYJtI4yCaq5jtp8KooNo3c88Y6UIp6iiHHK8kFOuBAupz5fnbGl16ExtkrBTMlZs6wWKPVKlk9eAxPyWf1EcIxffQHdm5M/v1PFMHmnQO+OAMAx1jbW8ZHhk4SNLdmRMuY44UyF+ySjmcsbGlqrdmSW10dv5hiOgzZe/oGRag2mhDDSo8WvnDDXN876kEkJGx9maEBaOcKLymaKkyKN4OLRJiicnFTerAyNowzHqB/u0ZSgpzSiLcg3/RKKiDpi2enJyxnQZIbjHcmjzqsnWmN+EsfMn0Ks3Ol6GsrZmZ8X6HD4HBS9JOeIBUs7VmJfPtPIhpowFMC3SQJmDXTrJoEgxjMocLStx+licYWp3nHMnrB5dPn156cImlnQoeDVy4li7MzeNcgd4CAX4j9hDfkZJHoCsYPXKfrOcIZqgYzDBCsbNlgnrDoW2PqryGSTHhL+tgBNSQdGYUto7ELLcEE7xYk8DRigVAgL0Se01sss7Yul401B0dUev4UnvhRx4H6t9xxyZYjFmiK97hsjqac7ztQFLbxKwoByYToYzZhcKQQzIGz8ApRS5BNjDSo0S5S5Kxq2wr4W8lhF9Ux0RA4ssq4DQNqwCTemtsoDL9ySlzOq6UntOkIi23Q0jVORhFQoyu5wYXwjKtFntnvF9aO0oLL55d7Z9fHa3YL+sptFurq2CcspvZq9gQKMD6Lb+hjF0awvWIlJ83OLCn5z8KtasSfSRfiFRcLfARDcYNPBDu2gQnvU8TUGqqZacySKLVMp44L88bVHGTsV1QoYRhNy8tmTSEP3IeM5uWsoyStsUA+05KtLIL6CriFUCUh8jheW0HTPz+ay8D/Igo82QgMb4stQGgIoLE5P5aX0M1LSOzHL+ZsmEWwonj0TMo06sm79JTwU/p7LfM9lcNpetSU98a8UoEj/Eq2ljLpeXfx6GNsWPhmbZumjhWzhm+qhDUx+fCwCI+2B45JF9kF4H2hky6rIj6dY9k57T9kxVzKXzPCqEo0B0VSAxYy9V7s2Ep2D+gBzgKRd7rtldmzlUm3PaniOMBEHJyKTu44JKE0HxYodbHIhL3ARxYAIl8IYcUN0v6b8Uiwq5bHYcFBetoO+1mJH0vvoqiD48RrddIX5rRXNGFBrrG+S705H/SSoIXN/J1AF4a9LYUvMhqD5Ojk/To+GEAKueTmELeprV58nX2CKG9rAqPdGU0DpNp4F8pmeBFzCzc3/dHGnxreEffUwtL2hJzYF3jPUKaYvVQ0P+4grA7t4Z6CJhTdCTLHJvsPxWokmCovpkoo7QIiCzRaQd1JF2C7uwBrJ8aBDhpwyA4vPb74SHr42umyPLB88oB4PNevP76wLUGu8/J1RUtAgGFuiHTC+Gs05VuXzY/iTZAClk+vC1w1fWtLsv13PZ1fD8h5BQ4GKQON2kaC/0MvvorW/mC/fzJfLsn/vvY/cxgiwzj4GvJHdpoM5Lgd2Uf77NTcnqAwEzBZlocUI2m2HgvwBbEUmuiTy/RG/YGQW+EoQsICjZM9b2abLqbKxcO255sgMcJZft6iY3gPUBS2y+YaSMv4QAjD460dhiQW126F1X9c+gMh5AlXxI4jREZpdgiJ5C5Ipylhd2USeDmfLNPyrS+8a6aR+8Iv5rNGqYAmrttoFFAqXXpm6izOZRDUJTdR1LjDHsHz6DkZbTLcFuMKwM6IcaZKg06lrFsKsvRBm6INdYrRWDe1winWdo4LT+cvryxm5c+3iHM1fkkgU/O3MU/B7R4FdjFKW2YB2mXCD2OKw6SW6eEBaBmMTGpHz4HBGbvGXaIpmcbTZkUWWc3E1ScMevsCnjnH6y+wkpONTrKOqJMtEmbeChWKhn/VbTZ5rUPRRMUGw8jcYQurSekiN6KN8cSWYEkYdy6sAWHLgMGCpHCdH5OOaRjiEyESJeidL1uJWi9SL5I44CHOdoT3ujnUAoKI5krGWqSEWmMtbGGXnchlQI/SlbETNpgacSd6WpsW28A2RlWdLOweiGHfwSgx7aTcFVj7rd/Nh0Q1dAGIugWRshFBwQt0eVioHEQ6H5Ijh0i+zS0FC3CfbjIENlEtNkUEaJ9Pajhrhxt8I76c/G1cN+1gOrV9+DlccwNHsZmG6saYIfxiQ3ezNxdVNYHwXDDctEPneBgKv5SImq4xPcNTtYZWkcn5/QN3BhTXFpfL1Yop3h/b3DKoC49PLxRuBUF4FE3aG3FFCZXO5VAbxzPICa4J8oAF3v3FGfWMszEYfnA1phUbxftPi1MYOUZMd1CYcnIar1/hi9Ng1LV/3iZUyvWGqDDeVfYIsoUXUjpd/VUqbSlmS59j0bGJWBH14ESgdYFyCTZsK0hnaIxociXEDSiN3LLTQWPRQVpKGcqvDgrskmodYhpHc5w1YTW4ZKAljUeN/hsejJBpJpgrdx4mVARNDanQLWFfkaJ+MAUHp2m45usalNxZNtSInyRTT8Vj2IqiCEgULqc9WiRQYfrs6/AOq5dcccuQ0jSGDHMFCqneIg2yIuYKhgALXyG17HB4wemyTc/zJF9sZ+Lfzyfyi6F3kUp2eRhthxWVt77IF1c9YVWgenQF1UMdekNiZPJXEVFDOwDg4BuHqQ9BswgEbeEQ0p6fSHQh9mQI/lnaCr89yjMNM4AAryBsfWECeHkY6y3JLdZBaZ/NQnUWc7NQv0jDz89PFENhSxSGKK6FkMazXkeaZEiGI4xNB1+eKrrkfSWSJZ+ACCyrU6RuKAobt7qrVnZIaAxnDxbVQ7AMXsaEnPIqurxbHYm4gWASpcocMYZYp5AyVRexdjr1rWWpDwl1Ks/4tFeIy7c1fBbmII7IxaRdods+XoID0BHCyOGirQUbbYdb5lmkLwx7uNe5QLb6q+ASCbYVnsgfQedpAHXUVzVjNsEuD49MEIOIy9ygh6pDEnKoH7dIe1Y1c3QI22ra67SvNXqPxKubVK9bXLqM2n3T1dnEJocvnuO0Ii3ha8ev68qW0KMWeyoq5ft8BhhKqPrf0CultG6l4aAfa+UEDz1v4CSmxrhWJVZ+gKlUCvd5XJ7j9QM0sq0WojmKx7vuo6yp3bf0XltTWTIVi7Q9Ym7RrrM2kWJspZW1XtwuVoX98JP9kLVjB2MBj7352EhtgSujcE7zqh6jqSjUB4IzWAxnPn2PNFMaiw8huleWETYnYBoOxJprqtXCs0qWK30BnthlqOGYNTk8WFzhNdgfaNgoKF2cB05cyg511LVgDIgu54qu224bl3KENWCxKZ8g0VaBuW8BVYMZdzpevi+Zsn/IWp1fWnt7DoUG9fN1zQFriPTS3P8YS+u0Ds9TTU9mhfFGxU96573TR+QPkyhV3DpiKu/Tqxtpz7zwm66fIwyFCmBHTpeSonGrf6TQ0MKnIo2oXv6FB+xI9rLyJyMYs/J2Urk64sOtnAU7mAx2lL2eLA8k2C+1owTFQN1fKBsu1CkMPFu1Y1JAzJiUhbyr+EJ9rMuxOtvlAYgnyb07a7T30Xit9Dikyj23IIZpdquW69C4qSyGL64/uJ1VPRuZ7CRPeG+LphOsWdt6wAjwZ7o/nwue6FhOTsB41FoDL77u2a7OpPjOo8BkAwipvMU7DK4+PbmQKYZE8x1q1QZa7wiG3vmHwWfGZjIasuCbUqx19jYpLs9MrtcbG3ZbABRUP7Kl40Po/Q/JhPzw4Cqt6nXhUll+N39udVI+EKPCUdeObVHikboLM0PzfR3v/RXRI3xuJC4t/R97f6z93XIXgqL1ovYXkxza6Seic6eiRaGyNRkSNRXkOciJDLDk6sEl+SjiJq2yzdTs14XrJvdVfNGV6adshKbxh31Jh5KEkR+JOjsD9jK4W6UuPxZI7PXAq3s71HZVuouOpcM+HGeEynPh0TY438ulscTnY3FpPj9tNqFKMwenCAWwIZhNg+zcXo20pqf09YoO1M8en8GozVO7ThEXg9nQ3eN9EorqAeTx5/FhKksXOU7oUmCRy9TFxU1eHuPlXXAJefz5z5yIWF+rAr/1NKDHH5v3lid+JKQMeFrFuTgZIu2uvZDyCsmsYbTm5h49INDhBzoV3uNu1LVDQepSSsaDbvgkX15fyprFdCEuPOs519fUkIiEwdXsFwHqzLy9nN9aoU7m+gQaYgtuWlRLc6ADNO3lRNB+HLMbi1rSdlt3OuDFDuPv1Dr0cMTCyvU+nKgglfoXnB9zKHLh3tzi0x73TnmIDFGsX/i+LAbLwYcK17lPQQcmenGEnnObeuFZxQIFu942ABwd7lgpE3syufF38SRA72DzjbEqhPpo8oTzzzk3FEx8h+nBxmi5DS7TlSUXaZVo5+a+0GDvEVRLxqSsvbDcs0CpdnM9mJ8sf8YaFIW8faTpw0pQPR9BsnuRHBamfLwT1yZhLQh65o4GlX5k5L6dD4m3PFPa9wUjn5BikHsSbD9jzu+ur706x771vlbUPk7VPEj8s+VQdFr0JhSynyGMjtlhelJ9FmYJi8RSW3PAksrSIG/O9zBejRLZEZpmISoqfzI+vNhAR97vuj2bHsNGUwoHuyeianTvTJne+/O9PwwRa2Kfl9G5LWXdzMvo6UAZmjHv4gqTtlTvjTP2aOgHo67MZ3uW6UoIOeVMcNgPQl5N2WAMVAtlqrsaHA2n9rzKWG3PFA44opPC2jt4hvry3SUIpvdTVSnAKXJMUeGcswylJDUdwabJ4VVc5arfuid0beEZxZo4w4TjFbFqOlf0UFB0Bv7MJ5RdXs84qsNotrZvsx0H6FdVCOWPsd44xnLuRnUSg6a+wZNVbmSuXH1NtNGlxLcxWIIy4/1j3h97Pe7bwdD3kp9inSq5dtm79M5P2MQU6sVr9zvvee+dlbXyoauOlbYXWL/uquBm9m5JbsqGVwJa1eo3zvZpKK5PF0gDhNBHrNO0bqekgyia/RJqEBnvEaNj5XtvyW2VnZBw7GzlykMlhJh+ZFaWsV/SZcmbFYPO5WANpUTaL7khRFqxmCIE3sJnflfK8rjDOMZdJ43Aq7GqIfg++xFNbWnmQJHyOWnHxElSLLMO6cIQpjdOKYod63LkMkENK+4SyIoYYsSC+ZHfG7j6PIsghfThSqmYDprYSJXACkmk8aps4qTqslPIJtWEKTTsBRbMySigETXxldjn69dPqn5R78CumVcMCIjjqg6Yc/9/ZQCljmM53MMoJya5qbLoABJtjwI/043TfndkwCWtaZuH7MehuCK6A84VwakR4eNnyi3GHUfsuiaEs61tZfAdRn9jE/mIKvlg22wn/ZFmQAa4GvpRcpbYHWR7vhIYd999VB9VyOdhkLibsbl577GANKM6u1PBi72O5hODRX5r7uIIWh3g9bqq9J0/b9G04X9XU9yURntCR+j5SWfgjT0Zh8Yb2WpPxmXNQ98lx9iFQ7WmpipSQ4nV1ML7nHOBxCyI9q5UMB+10dowHKe9Fa+ZKyk9xNDBjS5Q0Vu7PxmftCJ9QwHFSZIqGc5GpvLCSTsgHWAPl0gkLSLTuIDy7FgQBTyknsgiVtCUKG1jPXIBaWItBxYaHCo72Tq6FaB4tr+ErJfEJr6Hl7ZgF5V0TB6CJ6BaYhwv7nSpFm5m/JNzyaan1NC3hr9hP1C5u+FBAr4xRaEWmYoo+tRROZlkydxrxi5SZbij3BqbTYwLZr654WK9cIYkqTLimSfSoolEVlJ/qFZgpONz4S20L8dwIa637SYOHX0KAk0DqN9T/gZBh+gXTsxqtEVyktf1kDgXiS9ttwXnYYNSTHAcWwUTozn4UAdWBI/l5HeTIKhOc4/4sMJe3v9t6G/IbSMAp90uaeyHK7o2Bo3XzcvgNnH9KUwEtEe0QNzm+7gW+EuiAxiPyBgTeAnkVuB5eJV6m5RVqSeXY/dKz0ddwWpDsU/vvSWvEEa3rZABtHc/cOMv32D27bsbu1i4pkbzJVe7Ck0tQ+62RJ5tNWEq8PhYMistAL2zBDvrkNTUfbcIUb0auzFcHX/VsplyGci3ZpAEBNRRzJfdT8U6KziGIpKNIuKOClp16o+KvTyK6srSHcBH62Bsyt5ksSD+OKNZYYS27EwiXpbxC5Dbo3QCf9KO0/HH1mXcwP1lOtFNcRNgtwFJQUQvumZyKRJXtJ49162wIbtM3SqNyY0+pyGskKFhZVm3rJju9VIfAGMieFg7HBy99q2B+YD2eFLvaLaCG6ZacldXXr2U7/MRucyhyerIXltiwzYHb2qct9vTxX8zNagW3qcl7tmyHVXX1t1zFGjdJRvOguxLrOBMN5b/zVwqxkEMLZShIjTs90qPTUGaeMx8NCLSlMdlUq9qbeylDfmm2P+ZJzsw5H0AXWdqrO+72x9KOV0dXvbWtsheEOrFcIezvj6Ye2KitpbEHnCjwzIIqAJPgW4x3cQpuy1L9KgvPy6/+q8XLmWRcull30Hhx1vkJoOkyEBT5aMKberQ3MCU9066Tci134jnN2ECVCSN0qVfH7HK6hJLZL4uza/DhwHCZWHiKJWdWKxui8ZapyhebfSMnaZa0fjBXo12wJRBda3iABRgpP1yff784SUKJJRaFknB0Mdh3O/UBtt1nqLp7TkINDr8GTAgrqdG6aOQNwEEE+viD4aO6YcXHcBhFEAswTPXFqnhHjRBk7mZVH9Z21hp442eDwbXlEwABqbU8b0vyqJlO7haYlj6rfgIJsDSMPgoe5ABVkk1riZAlm+K2+eP9h5mYbkFp3Zebe7QRemXgOQVgx0wBw/CD3QDLdqU/rvtuB9SJ62mHMPgK/Tiup2fRxDQuZ2FcX6Cy5OARlnbiPsnogNse40BvVqNa/RYiZeKLf3J5cyBb5m8b0BEeUrS9kYEwKWMxNoJz2+TpRMevXbmGVwGZm4Y7Tiq6S7k1Im4Mqrdi+hWs5jhgad5B0LvcJTTiiSFAJZaCw6oPQL18kH2l4eiVJQ+DZlDCLffCa8sF25lheZP03ZIDXpPPecvKyPq5IW8B4sZlRXbLadV4P29TVBphJKs7BzozBwiq0i+1rHF8d/pJ2JIENhDwrdHZHSj12rJucpKUD4Fs5MT/JP/Xnl2vMa7kQZkk7l65H9vOrzAdnuqeW86vtfAIvsO95ESv308dWKh21/uRAc3XKd6iy3CxdaBdTl4Eowdlj1QYTzNJY0xtD/b7nzWQauesv9swx91hA00PHQ5KMCiBOIlYe0EBzREWYjVD2zl5eDkr5rUWFwx/YOF44G8/pr2nfe1SXHoXhj1Si13R+UbpuNVx8fi6C4+99a/VpsNgC+GV+s8EtSA2EGuROltPnA1VrKl2IDLoKVk8coqBikE+NSHAQqTiACWk4cZylvZlIzoejvwo+CR6j4Mf4i7sQBbYBzlvpjdfA2k6C/ze6g3FBpaadVZio6x9Kgfo4moNs1IxuRiOwhFH7yY/w/Q2bTGbCPvZoUXL0ClUrgC25VscN5FsiHQSFF2eRcVPSzclT1RsrwHGUq2mlUGMvB7kQpmJqIUbgDu7gc2dBo2Dz4qbxXVaFMALLv8k4wbvdZjoUvz9ShLRp6/5HGVP4f7YhnEOSbNfK9K1DADDQK2xqOwOBOTaoWBxSoYilxConuPqYSw62XF2Ja+xl694CBSyBcD9bPBETFDy1RSXPB8uCClyG5mtOz10RHV/GdlUG6jTJMbm1g2G2ZZ0gPU9wIIn6g8xmDbI0bDAposDMCE+KnlujsYFVy4zUvePkjL57DaP9fo8G21TuXDpj5Ds+BCEf1BcYu5xHWyHuASRok60tAf+SAzlUS8W8ejQHm7ySd1KvRlFeA1iYdRGSZFiUHNTL4KSLmTz0Hq/RdYB7/LUvNmIuEJEkGIOb1wDHAZsw9bTpRudpVlEczPrOMEv7DQxqttL9iLQryL2yEnTDIueLSIWvbfgwWI674gO8RshGAwv4TTauCnM2IR7bDY9jX+NHMfXQJTQjXe8yEeBXvX8FhjNcEzlT3lheGwSdPRBYLnO1a5taB761CZKecezJSG7eg/wy1duFgu4r6u6l+f45AkDizlID/8KfzG4PCwN+/qmdwNghPq7GfxQeL6QoyJLx7cKzNH612p1XymA47KMSdzXNlY9uwrdFPdZdSpwgkVD4M354gTODuYigdOrdNMFmREAQ2VGywwKGouS4o3kuYPYF4q5A3VOxNILdL04f5OV+a49FT/tyTtcR1+jXQxzDYEdRnE5w/DoXbCf5ubsNtJjoIPuS26TA+K0Nmg2rgJOdkFeLJ0/apMDEPwI5oBHxcO1JwNINHdOYc+DhXJhmaztz0UnZRPNfSwOj/5ldhPeTOJTKjPsF5ILUv/ZJY4N3kquTOTae5KmmlPlcy2wo9Cg+6tSwz8vxbRc0bTu03Da/hiyprypC9pG9rzrch0NcGb2u5UFweqBikUKR4UFFbCZr0Yvg5S7WYp4vwqeqwlgeo4IXThErEWp07uqLGkXLX62o2F13V2/9TnDcuewSmHT0h6vW3/ky7AlmKltg8QMBWoeNn7FSi8yDIzK90pTbJ9kJHkDT6pXd6r90RPWpvFbd1O1zR8Uj1WejmG5OkSrWhXDvT0giLasTWvKtAb+1//p/xfbCKNzKAKA7Ne2wGtae2Hshvhex08fCksJyFmHROd5j0hL3TWOeazjdQ9gpJsJbbT/9AXTUXinPjjjWaTNCkSWF7bgBPI7Usa+QQ5q0xPAh8cVJECbCDKCN2ihMBkHSA6UTw8DFPyw1wh8g/sK8o1lA7R3MxkIaxsmwmcVQ+12HcYldgVYDjj6KXAwDQDm5rwUENle+6ramHwK+Qp6/46GG8M3Pc4OXklzB0fTy17V2E7cgttDF3iA7n43BxLC4Vp7+jAluV/P7b88hprEAr+fPJV2LP0DKRqZmyAvR1BhkzlR18padRQKIenS4nJ9I6Kc2rQUbKD0R76sVG0eDdVVzMY9Rcdl5ryKBVkp60O6QE/w8QfEjwDqsTojCiIRSWxL3lnYAqk21m+oRLiDqsfIkPaWbK9B6wCcwl8lSlmYLjFaLYXKbBvWirXIVIQIwpk/oqdo5sHay37BvGc61qF+ItkcM1zdi96DPyUxhSVl2C7x4vLvIs2lZ0zbgpx+goxWHQ87FYqiPWvJDhaKpBR051eW/CZXxJYVbOZQeGXuqA99iZGZSc+xJkF67isEUXm16jqxdbiR0VLmqkdzzng0qCwjil5lmyrMRie/nwUMQW6jkDbRf9koA8E1BlhB9SQ7ghZWBG1YPc0GsVICbQ+4YmV1XogrqFBas02qgDjs7ueQ6KO3UbKOD5JoRP/1s0nXb5/ffCEYGyjLphyM1/Fp279t0mzhC6eV1Tr5tr3TxwfmBV35q87SyPNlDuZBuxMoJy3WsgduQscW0PXefN93xSrjiDBcsvxCyWo3aVigv/esGCxtpHFpFmUA2lJI5g74yak6waPPgVDp+TH6BQVeo+s//JaC1KnBx1g8GmoQCKhPWVLuY/dyQVcC8zcv/bWKN1lfeIPldH4CJ4TuGQ3+loaQVy0kaj8dJ0L9hrHLLWomjxcDN9hn19HfyIl31HHyu+O3WQd/DJ/PdNwM9AJtZAWkG2pvoX7HhhuZsrf4M1ZQu+X8YuVTE3TMbNfOyDdeQNUPm7XuedorUiHHx1/z7GcKNEign6+UhkQZ9Zix4ZEkIxg/DgjyJgZN+RDNwrCcKY8wxlrAaeSenxHPyiKOjMwTNW88wFo0aMccHFG6xd0/Mrv3JwEbvf+UDUtvErHPmIERk+zp0J98gH/1n4/k320GI3ML1L1BiCvnoPXycg568kRQ8DeP5YV7YxXe0/mt/iaKJ3EqsGqqG7SER2vW0vTXOci+XycEnKYSFJ+1ho2RmWjNrem5QOYlYFhONwCYtEYsD3aWT5WWZbZAx7P52eiDp7KsWBYpoyvqKnzyZRjIDyvO4VyaRXlspP7d0lXH7jzhyTHlhOqxK/fi+YH91E3nZWXOV6PuALOBecIbFptjF54s16VAXlwutvSrrRI7fmhBcjyYFobXhtNy2MAmp0pAjJ36SBoFKMW4xo+hGyQEAAH/8lfG2ALy19lQNc6aMain5zY/vb68mhl0IrlKKfnweMv8qa8O0SYz/TzK/gue3NLf/koJZ1MGy3mx1Txvi3nWhiV7M3N9zFikmmrj8rMBFlWYdeDQDXniO6BJvgN+1J9wvdjrPxlwovfHWccbj0k464/lW3YP2w1grHUQ7oR++6Py0LyRyBTmMRcrRJ+yuLfSkjpm6wyoxADCe50tBXnmaCC08HuwAGvQMT5hPTYsqR+sRQiINnYitAw4o8QNcUjVFBMHhDECCC6pJsSuY/fF1j3U50iIYXeIGHY2vZX8yMphnjpN0bRfOmOeiyjk+blHrBm+gktJg2oHng+8e/y0Oj+Jb1os1LWw+l5cyDH57vwnebl6/o+XwizGE0tD2uGNPnr6Qa0L0gfHp1viwgBA7AH4xk9Dt4DT2ki9nK7BQRHwJyVpdAA/wjHCVd+hDZygQFnBEcmDL2xtkRY9yYAoqSa8ZkHDcAeBrE1bGUMiJYKxkUxa6yoez9/C6b8H9kDdtUEq8tcAT97p2WIhIjjzjk/65n+sttCcBp1QChEf+V2OO9+nEW7xsJrVZ5+SBuXXJ0X5atey+Aiyc7t59sITwPSNs2fdae31VY/Ori/vWcWDK2yKphbDpzV5cLV10dRySNocVo0D7fWY4SsZnmYyQQPK3d1yayyUGt1/xyechRyfWEgYP95YGJpTm1df5ZAwoJpUM+oanztVSdcHqzmqAOqrYTXmKvHNLRZClFFgnBBGsB/zxp+xkYwP0iQuSROeZI0/TdaxgKBRfLfA2+/o/jI3Pt5kdkzBG7g+6j3fg3LjLpHUpx8wNXB5ZE7CfFtSFtb1jSfYzO3hrYS8531CdBw3VXAcTRmbCFVwyJKjGzln7D0EaQFSkizlXFxlmjwgm1P8pncgg+SDVioTGwW4AvhWxvkEQxh5BsZWVxGcBlip5cQZDTYHukLITBYgOLB0yj5QkyV0YOA0NAPI6WTQbAUfWiAbsZZGUt3QIUAcuSbIENFW/qYHhS31aApE8z7j4Tb+Ng/2qddXie/2Qk7BXirhlDlK+N4wOo385tNbtocbgxbREhCOZAPQO8wOLAL5d2YsEnJpqsAiMjK01O7Ojn9KJzCOKitikrfVw7jdWRVyfBELHxHoJV4oKWoaJrjfZc5NcaPUmZ/G0ZlgW6j7z861CD41amRk99Hg6lMthWVEGlgarLazlivKETlLxql2Z8tkCJ3GWqwjvBRvVu7qfmMbynuRY9EPgcxw3eKAjRyakxxjd2zZ0fQGvjkIMqoOYGU9G+5AJBdjKFbFWgsefbwaZVOsvWuZ1YTNuBJ62Ux0+rPbfgwmNszd4IiEA5XbnXlrwAPN0Ls+vUnPIcO9bSjo3IuSKrDLE/Nq70zn3PpU9Q83Qyqi9M5t7GwUatJWovou67tXiMDSthQ8CgFC1RYXwf329bO3HTH28LYjMnIPi8+uMoQEII83xCaYRFJDCxuHvzsfJ6Yonkw8d2lRciXF6iajTQzAiYrkTtN9S7QjXtEVzqUs3KWEzzr0sEDwNGvbjabRXtlnAaFeJxoLWUk/hsGMpWQO7ZmHaRnByA4NXAI4rDPDviRv30e1R47Hch+98aeNYs8GFQtgNfQL7yjLXx0Wxx47fN/9sS3QKfkehHdtOquH0QEReyRI4Tpxh0vayVY8xAmczYNO2QqWdfOeUzclhQLYqYbSVgbqL2dS6+oSgVXME5M7oPIL2DwWLZOfH49JxXMQuKt+Wxk3Fs+S6EgTC1q69iSxBNaPFGdLgQ8xYC48L0iT8g+JvEB+swArCqOisfa3wH1Ekxk3VipG11b1ILB3ZWjuE+yBj86THkqD20/AXfUkZ9TncwKwBAz9wNfOJvtQJrsdZstEMMQ+RPP4YsvRzYTQqSc9i4c/3v9DthgoQBdsgFac+GTwGj+T7zBK68JnblTsZ54BLE1atCP0sAJGk6LSyvWL58ukPRF6j31w4CHBC32WTQp/AUvS5On/AOi/95qzFQ6sQ35eSUyw5agkNPFIU3S13QCwwMCGjaT8fV/+fojf4JOJtoik4PMj/Xz69LGU/xipUAXZ7xjtOhD79torFn/yayJKgx6hLvDRR7gyrbDQK1vb3g7jVUpL7rxBq+KqhdD+H9LAd1pkVPsgUl3ij2XX3H56lTG4tUEZEnuqE7fbudiWsZNIbPzAPc1S7MPwY3QpZhkuhMYtwvCWlNLzJegpH0sKmHrIfEJ3V/iJzXl5DY4Vvlz0D1ae88vJ34788sgxRF5kQJt+si+wstTQFhTXyAk3np7oX5wZM95aHXQ4cv0cdPu6PyPu0Bhx4pEaXa9q8gX7ufo+zNhrtcr9ZJ5cTt+OnEkZSZ9z0bqFYf2l3wqGZf1y+HYKVgIdrC39anDQ9hJyGn1rcaI/rCZtglHdsTgdP2ODbQsICT9SFhesXx0AtwU2GORUSnjhhxGC2vuI/kzfkaXupVMDPttimjcT96JqZWF+W20xFUg8dKfXl5BzBRHUYeISukbGt3VKSNHO+ONG+BcNeKuaPaw7xS3ihRR7AhnKlhU2t8Y1SFxdLn97yVeUlwTCRcBfMs18zQo5BHHRag8lndYkI33UOaXpYpm2HE4x645vICz6oI4cY2mA/CmGAdbqCkpjrd5TmzKILpOfIO3e4z5fQFgMwMWd4GNNBSiwkAIEu4cuIrUEWKgDtUmHH7ebd87HtTESpe1aEzl1ckH0pPz6eMJ25Of2JI1mN/XqwgjpxLUeH0hNEE8snDdsly/O4jhdVfZ5tUB3ZR8PEzoMI4n98mSjdyJ8nyJYFOwcJxk/xr86Q4Wfj7FeLUMUiRyWU2ZMw9gE1UOu4mVwb6TcLF2F12wfYm3rSYaXgycw1feSp0UBBBFZETERExnQ+Dxd548rFeJggDmyj31Fk+pq6Nd2cmHNT+0XJRheVI4qjtgtYi3BVcsk0RK8vaqeiBTraPWv8o8ikdXfkPqfv0Fi5YlfC3Gf72fIPLRZ2TyMgQyYHg0odwr9C+91WFwFHhEaJ2iDFCortzr0oOJQFulEx+PiGwNgZaKeQc5x+jVXPwK9o39yAuhXPLcWgAIIL+TzE/vcduKBlXezB0HTwpSC6a8BmAB7JYg55JUg6V6QS0Y9QLujnpRQp+tA071OUznXqYNR/frxSy9cn0fw1GrcML/j+IfSy/yyRHG+libp9wfFtaPYlYOLdVHnCZq8DTEPliIUhWjmZMS5xWaEMkY7H0nPqOcxmmOZiPl4uRs2uikQ+jpJ7KA2/JtadfaHTjM7iRlnjS9nGUPf+WSmHdCngHmu4dPVq+33cdIGkz6BZ8EBlPZx+fJnGzhpS9UHKInGQvseCc3iotL325O5vU2tCJPs5xMMIOfo0BXZ9D4Atge5a8jvzngSD7XjOaP6OCTemUi6gWiGzXUhzx8WjgYWp923V65lykM9PVqOfkUKLhHiWrjUfvoUKMEyPpHJYiU/9DQUwS0lq1vn1MlmnSOg5l/xOllVT1vMfOjwT9IOBWRx+YdllJ69AwQTmZNW6VJlLnSItNndkIGqCzlHaygdA/7sp0GgfnET+uUYeqaM0fWJQhPIEeeGfUapyQJ2Fte+v1Og8yCbKhTHoNZjJaQ+JGNSyPSYeBW6Wel2vfJzJ4dh9erP79BazP9l+31JHW0hvY4Z/zjc8fH3HPraFufh+j77ujsMNhhr+P260tIu50Q1f19yTx5kcqA9vstO9rH8e3uOe/QveKGGQGwfkVLgEfve36cC7sltejXWpZEMOVl1h0PxGMuUzj9olV+3E/0RRFX3Vu7xpm+w3LHZu7EXLWCFx3meMkZsjGgR5fZT3DatONLj8fD8LKdv7cjgRbX2vACF/sbjQlrT2WZKdPr4Fk5F21HyWbAXxZGND9+5Y/u5lqq3Nw0ttH1iaTFROwlSrOb6C7P5X13f0lazrldfo4y0zFIxF4msg7r/2Q5gYMQdtRzEmkvqnXqD3q1t/+gob5Ikuwz4VtCSW+eCUIXpOWSi31vrgiPKuijulZX4rzvvY1yQIkfRPOMb4b698UvRb1dsTn7JsmVHKemuHc/OI/OV1xkvO3j9unX4EhxCsFI4Uqhq6xuPgrGXc+C3Pc4GU/uRtMN42xUqDRfdF1coWQNWloXW3p9OfFbn6Vd5ncZ1+kTu+mrXaMT8pt1IP5W7eaedhO219Bspd1JMBdnjgBR32Uu6ju+ddmrjRhSgoJ0GLrwsTw4d2rceOx+gn0ZInnqLf+3FC0Bp7gQbXrUEkH6NQmw6KedQG2SPkBbU4dz2TyOl/+KUtPykenELgRY7ze4zbzJFQjlsOv18lD1grLePq8k6kF33ciEorlqAANrBeeeTufxqGZwfjj+Ct9qnoHXbuqSoYgqpsD7eRlFI2sO7S3lqJf+i2IYL0WrlJkxhW8AnjNJpvujrB46O/GVjG/JBYPd5xabCgFFj7Us0X0KTCPm5upXYn59u+VOvxJaPDRnGtjMYdxiSEWg77rxgUvWAlTfhQOVJTYKkj+768u1HZdxof5e7tIOGciCHLKGwqhPJMTNK07qV2JoCAWh+Fkry/GdslmlHlKJjygCjmsRN1JJw1og/nN3DqKbnovqgRbA5RCSdFcyd5yznFbTeY/ieMOcroOM2RjgaH0aRuoxbQ+egTXFsavPLutS2K4Zxmp9740VASW+fAnjnI7kKohGx+OvqJ43L5xs+kxt96jdpA9apWKLnfivbN3e1suUSqiK/619uNLl9xxFanqt6lua3QANuc/ukNcWNipmYAO3bLAgQiqE3GbhUFbvLBmVeO5BFM7UjyEZoCOdqtOFwIUcSxBZuDls4eCSKnEy303ReKpsRVyvXl7OsJZ0klOAt/3jK0BImzsFym32enggbVWkQ55Kty8US9ELvlY48Di66eRqpIvYyV5Jk01K5m1mtomZ7aEiC1s5GqHqrkZ2w9x7nTw3bEIike23joPvMgXTE4CiBWvgp+sPq184sHV19gRxS9MRbh8q2I33CacsuTdCvq4WnuzQh15RvBjeT0n4ueytGW7quMR31Bu5jsPiuyuZg/LG05Cb1CYvkmkTvgg1JaX0J52GIF6r+iK7gZ2gp4In4Pbn1A2NRSuJdtcKpKeYNtrGN22vm5RT7/gT6Or5wna12Xc/CsBm77dvH0tDyHCsfrW8TeVxwIOxdLlhyyp8uLuZ5o7s/++yo8gJ1GJBRoTd0T8AnltL6h2QARt4Sr39rIcuwJ2/qnL3jpOgsLfkzLBr6aYs6tcIJ4VUslDBhDeS4zk2fv5h7ejVjhKtXYhF6uOP1kF6O19v6mrVkoL5e3dKyt+RZvau8M6/mHWVpq4Ev9/QKsHHbLLjCwOytdeh/hxahvIfWmYS6Gj+52g7FDtqtRueBnQiOA+zsJ48BNrDde2J2e1gaIDvqk9zJbk+eI9zersHehxsY0b0nT4b0JAVuOqAOsVADI1ouOA984NZuimKw6IM/3t6NcNNweftfmIA/ggh+6buirxgaYjFkoRjv3QHo6tzwI6AI17MKuNVhAcX9BrsXqpW59rWxihEhmYPXQ35p68CwA/H22c1vkdx5FQDJOQ+cdWeYOGPwHF/1TbNcjjDp1JFbIeCZM+suo1vbuynCyAU8R7wWMKFPKk+deiqkmzCZcbYwGDX5XbpmSoHnMLO1rB63WOqwu62HviusUmwM6eHQoJ+ftEu4svCU9cuo37JtkJsRDlrzNjeYrZXQ1Z8uzi7MAzfZGbZ2g7ZOpe3gGuoJE7mnCSDGei8DwHfZMoX6Akn/JxoE9pyjzfaBNou19oGxPbcQRCVQwGUBtxCUprn/gVpCNRBM/caDNA10M0Gt0zHgAw7caKOHeF69Rnratp+u8t3I0YM6TLTh919BShMfd2h8ZBLCJx+GsNGXYk3I58/x/PL4LH9saS68Xv5KGfnxDf9eTqT18GibXh6vbUPy1rUgV0tp47z1l8dSQv4HU2dfaTfoDi1jTsNwow3lRpPJyf+GG9U+eTG8kntYzKV1lte8j3W6DWZTuPb9Aevne62ECN3oYSkz5OeFhjpOYEIMVDAYigtHA5UzdoaA4vLVjMxzOuHsa3CMO+m5hOI7UVdsl4vXsy1UFO6oBi4smn0ir4UnQ8Zoc9KJsNIlWpkaEzGKALyYQZPWYR0AL4Uz9vo3QbDXzGgXtNKrUaXFh7fSMmD9ZQ2u3/qMuAFhJXnmGZ5LDW7A9eWl7MPzxZkQcu0eaA9DmNu/3ybisIOFhj7wQHceYoSpF5hGCy+0i3JmC9g2IZ5al7DTRUygYQsxhjT9X6dnawBInHw6BOGK5rJ/D9+37BtocW+/WDQbUO41oKi8rpqTSizWQe6Q9GaXCFvp+Mlh1YDHywfqfPmFcOkAnWYqszNgrfXuSjgwJkcirWyqILTAWnUOhfMySrm38zV8DTPexpPaH5o4pd4xju/Xig++Ga7k9Eblk+KB3PMufuAtQazBdaCjBTxK9tvJps6HeN3KTsSp42xklx0KR6xAEGgclANAlSiCPuYcN2yOf30yn54tXmaRrOPJEQT9Cg4kDbTwE/SK0IVLurh7AC2R07OZ6p8IQT9FRThJU2j50yNmuUb64vhaxubEkaXOSV2cSC6OD0i9v/IkfX7zlbiG5DiGZjKsxWvWGmuLo+R68pLuiJ+dz9/oQL6EGHOkZWj/zOJOw17MlJ5UwA7zxgpiqkZ/5e52NdaRD1X6u7x5oRF8F0K5cTn3FtKwnO4xvEUOcx+7Tt1eXZ6JR0k0xgRhhE8lAX5gLcW94L4e4rCsoc2s8bhZ7emZI1YLZ8jqwq+Q1YXa+VIWandsDucnwhQb7cFt6afJ3zxcmzI0MSVYeHa62x9rFqPfOJ2QIPEc5DtfC19/zPIlZjnIt8QeW8mO4XSSgK2pQMiojxrwzOS3EP8CvSCA8CEb+cv8CnnLSXCR2kMZo/ENy1sA9eGfHtHmkmwi5x5qY954OyWfED5dMaIo+mjjHuebu7aR3WGNBwes0teW+etSGPn071ycZhTwuG8bjjMbR3Xch7tofHfMjvKri4NxJAQZGc1jH1XCvnwuQFP9C254zq9i14yqPfyvoqOEPLj9sNBQi+ullWERdU+PMjhw4hGWqb8ihaDraTOkJQexksqoKogTSLfJLHUxtPi9seoyuQFmymBv+LI6FdlV9Qb/TPHPMf7Rcl9igeRiohPXZwqT8pfgKCkvDBLZtOwFKh0pMaxnUmOEE4uM3Bn6UA7OMgsMaa24t3MIgjoRFOQIAN6bIJjck33KwoXnXljweRW/Xh+d+Kf6vGQZT0zxxEVukBOx3E6t1CPFgyfFvguKzsUsGoFdSeKuPshj5scKPgaiuuCQH0oyfjoGaI//fqujKzZnra0jWKAfw9TRCyznZ5BK/pVxGN5PHlawmtXXMmAZp3lv1sgF53BrfY4DLbsmFKBzQgCtP17ehJQ/yQC168fyeyk8r1nImy+fs7FABEkyGIGXVuWVLOaJtIcvVJAhtmbKNvzLa9w/DMZNRdfvjv6rtCqhaWFSPUJAu6aybNkKfI8vIXpldP7sewzRIap4ycX5v4relGxLuLuBWvwa/AXZ8zNZ8heti2tNhHVW3vyIV3HJ9lick3uZF5cxeDdlnbZjBmlg7TDiNIU/2aaNPOEtjR1BVH0FPCLEm4GkVcBFOKobRLV/rPDNKoL9ZHmwxiznO2J03DGCeHiLoa/a8szBNLO41ZJFX9P3XhJW+82rQnjcJUFAwij14oK/WBL3Ob8zyPVUWwy/5jfMuNgXj3Pkab7I5akqB+EbIMMPWOVqjnGHWJ6oGQJeMx9ow6O751GrH7v5Wv8UrafryzOzTP7ph69Hh289hPaWBgPbZT8ST0PQjETr+emHrxAud3EOVivyTIPGR4cXpvQrzap7/cXxAu3HT56yV1dXF8vJUJ2ZCOanAxT5m5YIV+MIw/p5dvRC93AkjegTszrWIzCaCfPwEmudYWAmc+r8rf7rr5dK9D8Vr6225w46layeeHuW1e+DEX/irWSjOSzClO9yix35w6YQMCCMvhGtH92xjMA0mgqIyQWjdmWIOJQ/BC9anSVO8H988d23MiMwXOanN6MYv/X6aHksT3qcGzbB4K2hT5HTLCFs/TQFWqGXMvetvGngHFvbgg6EbqTQhq245XssAb92oIPhj3pDL7OzYzi5afH1N6ydWpGMOHqcdmkUowYs+qiL046d5s/Uo/WQX2Qbjwey0AsmAUbLx7UDOV56eN4tlzqpscJjogtw6joAFlCETxmLjQMfT7eHl6nuCuO+nGuQIjPam5wJ+d1vhY5mOrChOozWypwAOt+IRZxOkQZJr+w5syP03zAz95QOZsfj8cfCdNAqwuyVZ/6I1r1PuZA+/oeyDfkEdnczCC1wbsiUHjhGGid4yyRYQvwE28YOkm+y2nWxZjIeWzNLUqLLMUQiwfSvAztoDtundGv7BeBwGreWQMnf9JdldAvg3fHk+Lvv//qtb1CkEztLslXF426tW8HPImWJYfUeH34awJVwT+7GulaF6fU+Wr4bcsO73XVMV5FqB5lbUut2OkuCXV+UHsYLlxwsOF4LuzdV9qpSR056pbnYm4S9Hv2XvQdb//f9h39+JB4pZscjq/CCYUCBHb6SKB/uRgsP0rM1mRDs7o7FWll+c1HBbEav8+XX0yVuoNjzgw1dac3Xs9nFSAfctC2kIxwS8naMHGubGrRlq3wC1aRTt5ad80E0XCxGpZUbTcaH4Rv2uHubPqA4N3fVIC94AdmpwJHvkShPQLUpLFXvqufb3rYzZA/Q3WNLtmT+lbW2vK21xsZj/Iy8tk9t43AMcbwiZnOY+AISgTBLLcXOqt34xbv3RIqDtHqD2+SbmbzQR0OEoj6VZ+gWPIaKf21BPTCaQNFaLjMtOltyPbR7PzooklAShxIo+vTDWKBjfYOCtpfT9VJcoYw4mIYd3aviGbjhUvOBVSUsOAIw2GkiXJT4QFa/9/luEdYb/hCsQ2sSe8inxB0v//Li2nye5hq39ujGLuPVTZ5R9Ld4LJfE0lEn4iO+eHV9BYm5J4IV4MYp4Ev5x1TiQnkxOUeLafaaPpPvEYR9RwvB5b5jrnzHPcOYDLCK4bECZhfT2zZBnIh/WfH+uDuWQpQE1UF5lMFRyOI4gF8d+dyvcx8WstUga71RK77MWG1ptMLfZSAsTkKJLovll44H9SHpECW0aswVwass3yqCcbExydgcbz7Jq2mMPT6WUzvHQqDCWE6qRjuTng5SjmNrFJdn8lUqfIG4/AdMaVF6IsUSDPhYmWLTiTCRFULGwdJyrLDDSigG/tHsgDnoPRTM9kFBK98JsSqRtIPEgrL9tRaMf+GsUqYSJPkC8Iboa/ZKLP5SOYdWlxgNfGvDdsvPbFOCDjk9RUkBGRVP4PezSww3RQZ6Iyj18uabz9O37VL6xG74x3QpzpH5Ua248+hgrOlgL+MLSCn+Hi+dzvKvumrr+dH0ylrQvulw1BEMZlhbFlCNZOEPV8QrWAkcNoIs8vF1YPbC9qXx9VLhV9Mbdf8MrDFACZblkvKvQNDskpQHe0MrbXN4t4VcjrBpZ61+uPB1NX25HOybHcjf8Qy6WnwN4H8+dWLQdnXpu8o2/eGiXwCI7CDb8XX5lX8nkhZnzoEAoGEldALXV8JB+odKAPwAao0EJJ3yTD4Q6v7k4M2RV9GuhyjQc/yHsCrxYeUYw9vur0p787OT9MRtUpjW4DpZYX/5di4Xcf6g1jMhywveu2QOJz020Km8iMbmp3OKQpZ2kLVjKeedIuqGvCNe77BZZ0tP/PD1nVDrgqrlhvEdjTKcZVXi56xWWrydNBL19+z9gxxLI1vZ2KwjxUEyc78jekZjQ0kcd4scCwFASnkpqxBD+WeNoAs7hHWYOlvp64+XSJyJ8/rzFfZZMF7wfdY5X2CfvXq28gCp8jtWMjmKkaH5Uovq+3DzoOPi6yUiw43FmaibFafoYgwpjvHmV0gcXl1n7XnFokWMddIzfC/mUfLcNbx3FO8j6tuar3H4cfR7jHGeqnCxSRFHU9Yz+vGJuIw9CxjBFjSPLpM0tFe0r1lC2A8S9RMTbnsKB5gHhojtWSQMLy8kftGE4chEF8bRLC/U+iNFmoDmeMw2tswkuUF63LBtG1VP0c8gYqizRi4kwqhjd7/uNbLcchTIUjzBTdQDrVYRiILFM7IkVWQwupwkJs6i0pj4AT633noTDFIQ7N+EMJXfCGVsej+WCJ4XlE5kbPhpIRHw08mhIugucKgfQ/dFjbEf3Wj3+2Pt3PhRnmhdIllaU7ruQNIOXiGRUfXuUIRjtQK6bgcoZrkcvuXKB4SpzAoMEVldXxWbvE2cCqd4SAq7216R7nq7nPP+TsXS4FRTJhwrBeIymU/oF/bpgf7SN8OZdHzAQ2ep02P4R5HI3y89hxlLeFOW80/1nPn56YIXQZDMq+LKCALcoKI6I1GN1JwIUZi/Gj36+/LhI7fx+HyxEOHOOQFLcEVUVIY1uZooIr2F822MEUnCqOHDesu5RXsNdXpMlUvyhT80Euro35XS+nehA/5dRJKT0fi9OjGM2MuuNulGWdVEv2slvUmr8t9NpVsPI9QIpK/zQD7o2Fq6QcY1nNgOorCTcnQ3L79QXf50FxIWQ8uf50mbDweNLeos2zZH1mikM+tbGvO2ZK3y0UlCp67f2HnN+TKviDNZ9gOBH3JB025uFyVHVBBMvv/fTM+nLxkVuYhVPgBDg3ovcRhOj5fDXgUWhm0atpC3u8A/d53qdWUxIFwcBPyOVaPTwdYw2mraxWhDZ6iQVEih7qtzubHk/OUW3Q5TVbxjy6ZotO2KXa1dSwoouyU3arXq+P8N8S/GyiabQb4ITzZHQq3N6Kb3XBhEQhd6MPI8Lq0A97VwGs+hOt42Z/fH3nRM/GxFqi3POcpzuOVpQUbTWjfev6VVur2NJbZi/kChBuiao2gGeH2FMWHOkjduH2ZH/ltKC7DHwqOj+MjZxSJKh1KgSJa6fMXk1f3FEyt3Exk/JlbEN2a7xV9TKYI5xSJxjnrO+ycZcMDfr0/lP0Mp059RB/YuWnfIsKn03pc+p3W5USkUThhOzDkCWMoB5f+Aw7QEYYCciDYEz9c+LMIlCy33QrVdVnPMjE8w9LVgAq/UDBRbpI1Y3eItZ5EwZKBFiBjWfS+NhOmAuU1wZSGeeUwR5Nl+erd1pgRFBmbDi7axZSvZqVCgc2bRrVpR9DVa6kbR+UEeZ5ySthPVGv6b6uG7RwRaGvbpA0+hR9SYewQShw257hDrLTvBqta4SpjLD8vCz2WbI1ryV2Aww74bi/IaL0EWdv3jEFxGmbaicIf35rOzM9LRpjsHjbwxMuCdwtLgdU3TvqcOH5jZHhYe42Yxvs5YOWocknhiZ/IrpQrUWSp+IVWGhCONRHqBtveekHJTjfFzIy8U1mZARS35OX768OEy7NraeGEfzIMG4i/zExvh9/bBLJNzHFDQgfznTKk0hYUix0LLfBsSpI9BqxZHDYTtLG7YG+y6HHAYsaoWtOmI4qTLdtlkpZqlUwlaH9quPMpHQH8Z5AxNZsdXRuDQg0r7Ds0bSx5MxzlEXXx34GzhV2twvfSI0Prbn74tdI0+rutusDQC4miot6L8mgX3qMs3QtXzimwqKEuIds7E1UuWx7LaZz8uYHOAuFSQGFgYOe8Fwb1DJy9E+lMtzrCJ6C5vkg1gBdzwdDc8Q71Rk4Spu46Bqbeiucw1MXRFsboYN9/aPnDbEGuGb5Md7C+4iv+Dvgbe2damF1w+u2aA1KRKqvU7yqTUL9RBkeBbsQDjkISOMYsYNon6opwaFdK1EXDqZEbMHZo9yStdSEl+wUpXImObGQQVjpp7C2FxqPVuKNJwrrm7EM1QxLN3e2kpfXZDLynwfoN7DGcDUkZI2hX0cI62RPyPlYfP+m1TkQXScF6MtKyFr+TdtGRBjDPq7fpksXTAnaOUIJX5S35wJRsdWEOQlmsf4yPOy12riCxBm8PxsBEAPqUQ/sDVffdVSDmRX+zcTNKHi0suvnBYZ0vsksaGxUK+JEebHIYU8gqhUqDJwyxDHMjkzzyb3Wq2/bTsQOGbfh239fup2HfYS2CJt9ELVXiIqoQ+MwByMbE35klImwYbos61BxkLECWoXCRb7mpLh4Sm3T+/yxYNEZjHzDI9LvSBdwg6aVnvjvJ81iBWmKrLwb73ZQX4S1ozxGgJ6VX9iS7+ziDgSfeDcz8lvwcZW6pWSoKR83hhs/CYXrFJ7ZTeYnKPRViyXO8NT0bMm9BMdNCReLi/L4rvWGOXx9dZJPplfrX0N2KevZle3sBUq2U8t19K2qwO1z1XtRe4Q7d+ktsHPWQDB13D6YPD7yRd2sb8VCTecptZtt510hFXHRNFw3PwrtXjp8r/rTcO++YbsEDZfah6kLy6A4k5+TdSTCHSf4OU1jEAc4LZIkbM0lheJQNHVqvRw89FGtarRrfpMOsHeMXvcaGac7hyD1E3ye7KwYxb7hF77fP0bHoFGXowhi8e0NziEHAUUoEYKYgeYfDTkYSVBNoGCZH01jEwDzyFC+nVE8fmXsjbFdjuNqy+2hbSDBRGzJnClP7DoY+jt9joUfX3k7+fTPDPnx+pWwrsFfrmUNo3DMZHvE2UkwDauXyrQ9Lz6MQ9l5inx7rxeyvNIass3TmL0GfNm6ev3LH8nMtjAGWHQnZeCw6hxvH08hxvT1ZyURZYPPkJgTHRqFMKK4aFnnY8mQlC2YJ7ANyVomozge0VKz1i6LeiIfOm4u+VUYYZuAV6ODYXqendrMUilqAoxJL1d11rcEW0SAwppDYXWJCnQPyQWJJHMzj+otRqRBKtFdDym2sUhDhdHURevsmmDyE6WorRuNhGMtJwrt2BfhTKdtomPrMesHuMhulmfAU/0IR7KDl4wI3wwgEOAD38GnhsHYzOznqJJXL9YRLd/0nuuqeP3U7Og8DqS91vT+G2x6uwovZkSAv9xouyEbIORtzSvvzOXErwSbTm8U7O/e96usdXu2i1wcL3thf69OXi9ve5e1v0sNK/8b0OIrJ4tUNHcSrFwuN9/SsSMB6fbKXx2Wbq1R9zH9T1fSlwk67WpIHt/rFts1u1l1x03XIoylt5TLYkBofM3VVq+FMJijesY4jxexFhbCqjvjYvTj91RvIst6DFQRQuoPKsSsJF0nOiBeXVob1IvCOX4f+2rN6InT8sk+qOW0tKrm4lAiEIm5347U3GCxMP1FXeghQPswsZmD6GZudeoFcc5viWdyfK4O7MJWRi84+ucJ1pn8k1iL2+Up5qlUseFt+uwEl7ATYVrj9BLnYRwsw464ZMzIDRm4EC7UtZesLrhYNruJnYBjc0XUwD4odROtijvKO6kYn8t/+lkuYsw1Ew7lhesetuU9Qob1MAQ5ElNx4zMOi204HSIQPupO3ibgjfygzORZqODmu17JZBRhYcFrguqzmw/UfT6DdufHUEqpwXdQ9YHN2oKwe0iBZsJIe661jdBxiGCqaQnciXN9MbcDeggSQg374C5HHvbQ8bImeS8Rtp+jBgPzCrRLL3PV7L8o6ZHBe5SZuB+vJRgvX5yepRaEFodSLubPgnYznLbM1fEmgVv4lA74PI2H5ESFgdsXlBikuf1j4gMzyY0z5yZK4vEl/4OwGKBOnLTmidB/K3kJtLWoEmwM7NVuI+LfY2CB7sDyy3trFOWzWYsvbiVJw/4ETbuNDmKBjSZTLc8CuQT8jn24TLQrF8Tz3cGqOBJfNpF5pKdtSCo7Iedlse69By0L6KPHPyFyc1zRmvmnoQaWDcvXQfSUaFk1gkiZNy0rI1Ms6J4nSXO5CCxxify2ycSiVan9/idfKxuZ2M9/LdyTwy8u9K5zWVfd5RVuOP5z6Sz8i8EyGBp5eBxlP3F07qATn9TgKPjgec0BPthZLG88q0KCJbUCUON4JE+WMIMvZUWKuSwh8i3hVndyJknspjgs8HKQQZzgEkKV4OnNo3LCR5FJy7tf9Ay1+fm4eG2cm6agwmznqUycyX6vfXaw5bKSmuU50FDIDB3Nyz6x5+JaSBrcXr4T6veOlRcvHLM5cLSnoYBKbIRxb+XurmIpcBQ/PqADlHgwZoz3FMewjncA4dREXIEsQN387eWiPi4R7XUnYX+R1VXkti1nLFC73PTTgRh0uxGvQaKWr26YYWGwnqwegdi6+nqC17WGesJe3zgd/J0xNhr6JIZCJZTcdcnuAIK+Iryx1X3wlixtYtjSULmOIRA/RQ/QsgJutwXkInw+jPAWl89RdXZdV7VbYnv/VPlhlbf6rG1k9dfysS2zI4Bw/XzjM0gcyxplH9rZbBE7/lRZgouZiz6AB18y0ZJXqJ+SImExt0hTlvVihgxrQaP37qTvTcWTmIxOjOaxT9lNNctPXH9aRe/dOh642RnUongaI1xgMNIxoq2oP2ZtpYD3iQMPrYQmAiT/vM1iv1Iz/nZ4onoBih7yKBC/weaiABpCjXTxHz1SsrwQ88CTAioSHni5PW68h0jpPrY+X9bbhkCPrWfjdCtFp9qKusqn8Czdqp1yIardp+2tidDOerCbWtzGx3rEXqRBAPJr4Q0dPh+aJNvpldmc9DPSQjB5SVQboR42WnXIQDebtbf/IK456gDyJMnD47mulNlr3nhpbXDMJXYAAc+YMKPVIxCBcvj8Xxgkb1eJPp7aoMTb02ZM/OX9rEvOyqCh8HCpoi6GHbvIFEQIH7cjRMn3bJJbK+GRgfNr7g+QCsViWXNp8CF1gPFLgYh1CtTctu5xcj1C2EACpflKPpJddkHvu+ovkCfprDQwv6bf2oQLuJx4EIZrdoaZi2e9jfnjexVYWm47pcsznWhUNfq8rJsQJm1Y0TcGgz1GPkMESyPB4MPffY4nDpVlyC1aGLWm+vbq/7iUlwerYNI2kGgDO+TK+AuKp/gits0ktETPytmKn9BNehRN7Ch4U3O7yJoco+fvz4A3v3OghsqlRDDxv3kifxsdsMUNo8bVqoF77i5eDRl8V8yZO4rR6yoMCgwRNwPpCHK/BCYzLcBtvd6xrCzkSsPFfq/hZCJdfQ6KdbpATIlv30jOYEoYsj4z1YBKmSDJZv0mU8bSYA8CSXe/U207ifND15vWXo8AJri6ylLDB/DWVL8EK6krvj5SvSDIl+PKx5IM58HJ2mQcOgqKlcnM294G3cHdQqmDtITNjxUCaCR4TDk2YmTUCBJECxpknkG6AZDx6dOX3z7XDSxD08elhmaF9g6/p1ILS4gE55vLRsbQ04AUJlGI8KtVQNCWGQ+TONZD5ckKBFFvc2zVZiZqYTbKL+TWouMiJ04zouHIbfW8iTlcrdGqLFQuXFQiEILURQmlQfPm3Ym976u86iHQ5xrS2nR2d4fJhKvq6+gCiO8ZZKdYcTsC+iyi9R65r+RU/4CNpKOPhqHAJ/qJI+PccB8XHICPpoSSKYvPtsaGEYpAVkGNyVkVFX6CqnraZVTltNnbBquCLWEtaEOd4Hr/vQhV36k3jlS9NQpmXX/DnUJzAS8Fe+eHqQYD/b3tkHOrfGvXsu1503WoQH2U5HmoMbHjeRJ86nZneMjYlfUsnf5YFm/0KN8Eh8Bo4mk6Na3AkQ9OVw08MRRjEjPviY0OVLmsWf3dfLhJKcNFu1TEkju5C8AmJk1ZMxSqzkCSDPLGPAiJPS5DHF3kxIvRvrMTBcHUpkEu7P6S2YBmEi+B4VDFI/yjIUqdr128iVPeSLuQrzwhUcnunRtaPe6O7XcU9RoTxTpZaUMkRtiT+9SIdPsuzoeeaXcJ1tp6tNfY5CKA6gCk19dbUkOhop4Cvcw0OnqbLYmQ8VnhlhIzmEsrpxmBKGavI2Y6HwoIjHOAqX1+drgYZ8328V9YwRjfJbo/+IT58tmaXWhTClgA5Gek0/ffJE9VxtHaQnOgeVB7slwdK4XbExjkIOo8ew5Rp+/9OPUrkLqFibpKp0KcRdDV9tMmA2fWCNTqq+8aZdmNhf5toWTPjH0/ys5znFW8V91VkAw3x0aVMm9teaH3ho6qXhljaBAueDf0iy5fk3LVquzsZQcoFk6kuGD6mdgf0dHUtKCir9Z6nDqN4H01PZgwPzpWftlhnowCekYxdKx0rzw3CzpenvrJJa9zj+KHYLiATwRjQihcFLwY+e6BI420316L33qu9OQQtbeG5be5nXDVJ5+Yyr9x5Vath3+g2+o1UfIYi2q870X/P2tCcH4YN5vMJKHnVkD67hVF+BGOjjU8Md9XenrhGfuMV2aezcV28B7K/nNBQQgrDfz0sZ0YClPA6Hl+s6N89KasrOmkiP0QV/4KRvjP9I4x1noRtb5Xcy0bG+RJ097HJxEnT95jxJrgCibn9A3X7TVvj51Y1+woYPJf7D9z+Jx9rqFRM5bqR/g19WFDvhtgjKYGY6THloI7A018WJrhl+hx+x32gWgGffEmxOYT3G0GayP+cW/eT9Dxk2q2GGBLJZovTH/IZ7Knx/gPC4mS9dTvhHgGhSJzaGMUmY3H8DlF6/ZySer86XwqcKPnLFD8RZ5npH0gAnM7YHV7nPlq9zv7oY2/JHd66bOc99R2MH8Z0lpjr6l8+K1Tp3uusruGeZszVkX3KyXiqsWxtStUeJX1vlOj2Tyyp1MtbmwCHwrsEIw+IY1EX/z9pVxwH0uxQjlOVRG2DifJbjrT+/k8rAuXzDKTNEILWy2HF8Tg60DJrlkQhT9pRIO/qcuIb05bayISYFeA2FhKcmk91nESgkLG8xB6ENVHjq49ek5bBdHUP2/RFUiT5Vt6axJpnWt1mUTMV4q1vbWAioM24elndFpiUr9dTJZ7GFUIEofMe9Q/IWxVmolCAG1JqDiepT+JLma7QhNNYM/2QxqthIeWLNqz1Tf3R/pkIrifbzTrEtd43G1d+fn3ZvF9Cl+oOSFWDONf/K7qhuKB1l1bHUF8AAv8z8HdFX+3KG6Ed5bfJI3HO0e22+vVd3DX33Xujh7m8g1ANB0rdY7rg5Id8xGq0+g94k2xGY+5sGUYlNZV7w5O26Zfzejz74y8Wvwfed4ILtbUSR/+BJaK90fpDroklROszT24Gmk+45M90Y+ncnc0WJcq5fPdyyYH8DHosQnQYc2P0YnSaL4RPwp/kJScce7Sv+mpFgIxgT5Y2QGZwaAD+KVcExgz8ompz6l2vnd7y6zU+EkMz3o65UF0bTXH0a+ld5MXtgI6djGZevL86+H7Z1XgLPF1tOZjxAM3RpYNbr0QOUB3mt79IoaY91bbo1MxrLdiS2nPZCapB2bggJxnJF0J00lhAK2q9M8PjPHZZ6KA7ky94FUJsIMVE0yXxe+NaHTRSuudCItPkg68R3ju9cG0lWBIgPRRjNZsMO3zoYV6XqxCdnm36mnRsEATEjA7OxuKTvWe3Vxa8W9MjvCgGqGzFhZT6NnNCSTassYfm54NjLrg3xKOVSFeUm9kUiPD1bCA23hSYfeVSzLadku8FP3bFyMV9r73g2l3AA83MBSK6VNAZRdGj9Ydm6hTwIABXap127zqDRcXSO/x5gR6nafccDpHITzFjzCZSAhnowg7Qmmu7XM26WNoASY6QLXCw9bIP5OTR/oVIznjQLrfSusmg0vF/Cxdc2zPuJoOhjLgGW1Lk421q+4qgAqlFPmP27foEtjrTiTqF08Xbs8xNZRP+i+Z4DPMTq4RQbJt/Z4CPM3YLBJUlcRFax10bYFa8GqpjJdn5TnRseKY6vPEa+gHZIALs4Q0ID92VJRgcxeqmAFZUKHTZpUaonvvp4L7NKU6EO1pyYK39G+MoVNIHDW8zhLVgco522WQxJKA45bXhcb2r8QXco1kp4twnFUngZd1Kw+76zVPEs+TUyTF3wyQePOe85PYVvBsE7ns9qM2RV0eGcbYbyToodoZ6PgZI0XMKfnyQ4CQvQ92b6ejbyg4kTIMcgnkk6kPRZxIdUsqVwkHLteZbFerGDMCRV/RNBPd53fRJgzcKzSznXLDTNSiCZBdRnC+TmNd0GT6gBUStvyXPgYKm/L+RoSwPAwIQ8pNHHTxuJ5VM7g6etW7tzU2+cVE1WBByqif6LAkfzlz4sE1Vb3QH4Rp7HW87ynHUZewZ0I2WwkTXQ+/w3OoNOQI95UAIDYCCDEZ6X7OXEbVWHDy3IVTPYIGK3WFPfrw+SJThnWTzgnZs4Sken6cA/hiqT3v748WMbIAxEOX0OEQMbdPkEmR2gv73llhOwl1e05IDf5hnCtJwiogIy9AEojXZGivIyGvTeGDN086DrGmZhZEOgFtSZo3+dGd+U58kA7Ri2s/IwXsNcQfkOU8XEQau8unQwJia5A0ugcrZA2JrwKNc7rS/6nxzGxnmXhMNasbCUITE5l4lHu/q6om3QWHtxvxCY18iVZg0mZceZjgqarOig6T+9bxfgT1jz+Cv4oE5NDJTV1FsTORoD1qrTye6w0g4lT5qgWzZsnDUmTWs2qt02HMMb+Gnooh74zOyVhEz+9BwyZCUd63ZbH4JW8EcPZp2GSd7tbVWBdvCXZLd3n15a9qLydHDqkEoEgV90AdHieuB5oxTCnQSUXzp4pEczo2XGSAP5opmoYUlMMAVdBwI9U8zHg1nfctBwUWZftWsp9nRGueJVqCckxn6OR6F6LWcL1Rhe2e3cox9n/CobZf4QOjRoNFeicZ/aaHZNTcWjw6wL7909RIeoPmz/bCaTgLBYAnoos4v6Xea6TwXG9ju2R3BHDr1nowFWQsbK22DuyuKjmg5YKubkqkRcYfQZXLmYKTc/9icZkCu8nl2oXMFUwKL/X+7+bmrM+THiytGV7//dfQBO/t2amOxKJdrBy9BYudwd9u9L7MVsAjjnMnr3xNi61DYgRTJmAjhFaRJunsq0HVpeso3GW+PzDe/Np1QOksQ6C7X63Sm83TpQ++rEBXR8wuKmd5f74Y4Kt7vItkqjvFgddsaxkzVs/hlTqrfI/lzXWgNmj0LBWmDmf35+GFs21FaO2LlAxXiZMYplat+CEwl7fK4bgHzgYG4C09vUnTZwt6Fqz9o1z6pY/TBQIkNqsHX92MXFIrp0tdrcQWwsaOiz6+79f/2f/p8CUb7tz/3VVPJ7srgIObFGZOnV66qbHTK754BlMnEEkBUvbTnyCfescr8cLeInsi4xL+CGj7DS7DE25VTU5sI+ZCtfjPgZRc80BM2HXbyTOq/W/qzwOkGWLKJLqZOTzcb9mqbGTDY9suuaVXFTYcT8EBopYnJe2szDz5jFi9wy+RFsOv0xeuvL0x+Uyc9BeMjRs3O9r4iIVt3Fm9P99LZMVlB3mLxvv+MopftG6YDhC4Pa8iMnrlWE3+Ki3TqLiOiCVkCP1Ch9OOTlPICFsHbQJn1LrTLfS3RFBQaKGdhI5ESPZNu6YSVSTJEuDOM3Io78Z7jDljruqEXn41JsULVfvfjOCFspDgVHKe5S7kdBrk1bZBggpMGOYijJ6BTK/O4/6gRQSF6i1DuUTejuJkIr50IQIMB9wFrUvj1YP1E2n2DXUhD/CZd2r12gfQYjqVblhlBmVnLOBc46Dtqlm4y1FpyzGyCWHLLdu/Efd/piaP9XIKUyInoe1aTkCJfcXY+W11QKzI/phhYfD3t6lVz1tbtdu3SDHNE88AYuvqCfYy27J538VAaG5FT0iVGPbVIWdSu7/v58c5lazn7kGkuOjHP7yePa/Bl+foN1Q/KWJrMYG2BF4dHl3PCPeyp74a2s8EMU7gJXF04Kbm1NLedbGdExiF2mX9KvHqUxzPvUowQaP7+RUNutglSTDEZpqvpb9aXur+BknpXX6lS5BfHv04KKbl7tD8iAP9KymIaWGOfLa1yn8Of0ObPYy5easWxolc3A6Rsdw77LXeqyCMOSeZEIBlbAVeO8lCsfDaGSOGy6xFADy5/X5/wZ3jzTS5Tx9w9/uzOQ+CxKPWFpvmsfB5/d//nrQAzbJXhs/fiuHlsd+rBAWAuU4NVL+kBSEAFzlHlqrVlCVARUMLjnU9F95IUNllXcwlHNqEQTKyRqy/KlJ2dYB11punAFrzTjaiCdvGAhIr+gIzQwUGO9r3nXkbm7/QEeY0+lArKkBltl50XTWzQfeKWnImGPxlttrOrxlNYd7j1IBYZPnooCXt0OZXrZrzuky2EGdyR12R+YkugRbBvCXYzGUVjUHbbsi2RGgS9pxbz9tUMRnuHFsn8wmtXqMFH5qNBh+pJAcHTDoKoywuAZ73KBptd7H9IiZZvPF6RqpTEzRTSwkaLhE+K8tUwuNiYNwHGyetfRFuuytO+w8wHxRWvPYZXsSGoHrBZgGtPrS5E6bJR83wedXWHHS3Vse8MFr1tXbLOT5eY1Yplykb5FshAM8iJDPS584Q93gzvc+cmtznHJk2p1+ptK1EnXesk1wnRCj5tNtcW/qDgxKQblNPPlxM2ADIuM/62pEF0PLtUFc2CgC/ipl7MqN7wJPMiYjw54eQdTzDESzD7J/ILKkoCJL1QZEGPkavdRin9dHkPeBKQXGzEvk7EPs6GxUkdn15d5mN2iZWhM9dGhzy6FOPtCxoZeLdPIlC8YxQJMctw6iYx5TAFf6dfZ5QjUciRaWOvnmaWiiMjXxie6h/b2Lcd4/76u7QC4s0t3DT3qKglTOhcKBNXkYbiY5I4uvFP7SYAb1a2LV3KaesBPqvaIu3wiaHrCDsL4mwEUqS0ogPpXv6nsK2g/Mx0/g6o0E/FTrR6Yg9WyHPyEPvRv9nXNJaEVHdakB2MJdmpxM309ZJZdL4UcCk49vsOlkeJnkfZhmcJudrOxLApDtw5FO17L4ZcaO/gHOKnWeq+PTtpr9BEQsIEa4YmTkD9cpmag0xmE+/7sdf/FhpyOgu7l7CW2owQt48Yl3FZQAIF57Io7kXoUay7T8mZTtoykVj+XgUD6S/VlDVfBJW6PhLRoCJJfrjF4SJVqsPaLEp4n5RzCK21/Jz8WmACOgs/DLbR7V46L1r8ENGtj1Tt7Y/y464xxQOeLsRZ741X+JR5fgBPrKyo980LT51kPoQZKo+Fd2hBUGwWRhjvnCoJpAcI5BOOB6t46UhkWvRwbjbv80pTK0FVLVZMqvlAf47hT3HmrXCBMpaOaf7NYBi6VzXI1yUvwAOQlNMlL4Gjk+ZLguQPseZ6NFOY7pNB5qc/DAAaPKMyDwJYIeH41+IkCINNzB9OxEPoqodX7pXAgLwDo0rPyHHQTrtmAfuIoNVkZUjNXe/FoXHSxniiNuhsjxDJoYbKbfVrksmHjWrcdzqrrxebs0gEd3y5x6esPF3GhwDhze2v96UaifG/oLl2qWHLA6qm2bLNJbfCTpT0HRbPYVPYwy6LxxHWvI580sEgV5N2zurZiWm+29OiIB4oa5NGI/2oZNWVR13cCr2PJZE0+cDgaYwqismsoeiW8rUOTaMQA5Nx43khS4NTu8jYfaH1vFY6Yo6co3CYNp2pBvqRYVPumW2IugrGcMDbOQcFRK2frGuQ+fDjJilkTicMIvnpwrAr9tlY6MEiXndc3oW1sQl3UI4IX2dOQ22/99GJIVx7JLUWni+iQAlfKbYVyz/AdFPogjiYraMi1yaYM9T3jGOY1iW3OvFZ3XQb0+32RXRfKMOJtIfa8HC+BDxzC9D6As9EsvoqcYG1msy/98mEQHx8BiQds7WiZ7wYSTYN64E7EfpS7aVbB8uw8DXgpXXO8ZuQJd0nj6gcNFw5HY3PYS5hXXTjVTR7yhv1xFf4mt1+QGDEQqGOvFBc0Bv7yXIuMvsYhr0Mm38wUibI9RuLMZacDSdOHs4BsX9nqPeGVCKCqtwZ53HINwEAUuMU4dpP44wBLsLgWEa0ITNROvnHY1pL9BTPHK5YjvWneoTmKAmy33MT0qm9s1RouTyoDHhWEQ754sPcFbOQTA27eztRBcV3iQApXwDW3IsMtVVy1bUmMU9TSmL2yogybF48Xchuv+Qm8Vdqw3GGaLPxolEo84mj7HaTxRKJJ0yKGlQ7xExqTWkWe5QACw6XN0a+LqgLuTPDs59OHFsta734e5v5Rkphl4vqO84wkAWWbHe4MXPfXTeckpG3LVjdxfWxsHkBFlaRd28A5gtZ304qWZAiWBkdM2/Rmt/1BfR9R3qrrAdUXMwPHQr7VT6fwcl/HSa4Z927gge+Sv+y+uJVblnnUkzmoxbbJsUA6UWMMTSXhHORuK0IYjdgY0vs7kzm6l+dq4loVvV0oTvdOvE0801HVsS7M/NMKVFyBjMYsYLrAoL7s5rvnHsRlYJJfyMj54IikkLN7HRvEMMhAMOyzo0xV51Zu1jZF3UmzBFNyrIJyOOQWnLHM1Cxq5LFq460GrvRmM15nVaOBaiO/uryG413k1N891jkRG9KAmZnYUqFJWFHxMzD9ONp8O4hCUAU0JD6TBgG5Y9BtNdEN2yv9UZmcjvtIbbrG1L5NGZyO+OO9gQXDvcF9KW8Oj8ktOnI3zZprBJXLa4RHB3ne7t6T/UZbWkdU1usqvr+fyAEOoTTMQ/nEcQEALdUFoLXfheVixHU/paNs8dHtEQSiOO1OuDEXo5nkDkf0dFSgTW9mc7hfx2Ryh0Awx2u4vbPfQCZVepAPfP4QFtglo6BoJQM6z6UGKofhWqjROwN9S+DXaNCKIzE//6qb1Nve0Fwim7DSnCcLShAzB5iaDCn3ZX+FOh2NYmcbWhD6PHUl00Qz4uPczDO6C974foTxIWkJrz2SXdwrUur2a0VWD7oeICsh6N5YlfGSZEkxM3StxKX0/r46P7w+h4YuPL/cQO1UbFfVwc2kneUImy3qNf4qcUMKGk/cJz6Am1QI6OiKuPVEHV49MkhM9z4NY2JsFGpB+2hwAI+J7RbVaYsGLvwmCNlXBkKCNiFfsyyNqjs9IxwsNAwqnkHNraA0kIZ+mW1uCQ2hnfUgBVYBx8qfHVjHdqPBu4+LIO4VNw5DRrHfjYsfSU/jWz7AUF09Lr/YkVXQtpKVtNr+3dSY2daa274qMzWLSs02jP6uaN1FlWYWcIt5yY6Mk3dJp4Tt+ZVhTBRqEJBdvoDzhupoAp7r1uJ0C1QEdgYdWgR33LWFZ2vSDWRroXe7DKl64/awpbKha2QhO+TSF6ffKgR/4l5/Gu/R7zfpfvmjPqqkEAaAtmIAL1lSoX2M6JlQyZ5IBV+oaXw/z3Td1tT+AAtuB5MharCakZQqiY+Lfv/A1kF05Mm5oBHSITadNb5a0fOWLC5EUL7K5DUOarKTM1+Gfm5EO00iF4tMcCSvMB2ITkc+oFTXe7DoCBzBczcvqO/d/y5LRkZD6CUwFmwJAXKryldQl26wee0cOw/IlEJYAjVui0h50CWHCzKV0E9u+yYtIWe8lzz3jKM3pp6eOHFb/KuoQcH5Pi5EHfz0EoFcXZGuHtiOl88myH4jZUYRqKrDUuDbVGbcvt4NK3EdNpplgo3G6u/nclFrjZXxLthsjs0M1blqsZfpfd/4yHpEtuTn2aBrGzXRov5cL+nlD+BK677w+LpaJ2XIhe7kHJK5kd5BruXc6xyje8nUFttehmL7MWLTFjKdH8Mmdthkcoh4T3ndUDqwSVRLPK/rvUKkyz6hY4Ieb5uU1GiH72NCKnc/Cvxxw0U2fBUzs6wScimldQiMGvU4JG6xEbXpy8ho9abrnYLI7DraWXtDRS6tDOT3YlFvztCDNXkPNpE3ASzW+2BRwjZVsumEYLi/h9b1Vo3awIA30cB1CG8b0C0j/iPiyb0IbdbyPspV49JPTwTMZyfsvKkiCX5bj7kX3Q0UObpXCp8UuYeDImzFywvoc9P9tWqSJ2+ADJ6JjW5t+3Z4LhB8eV/NETst7ktHlbn0CZETcEVw03BQktjfDth8+bUkyMLGw2TiejlPRSEcqW5qFih0QGk+uWkxcFTS/6iLHKxRXzoUhkVOJuOPIpidwKXwL78bdyjGtkEoKQ2dMls6V33HSJmUucGoA75iKW/JOe3IsMTWamPVjSzbDPKYWJvWbW3ArA8fW8SsFAZPPN08g2FBNhqbGyrhq2ViO8umWLMUanVivG2MMNdFRnpSRO7I7FzfcCcBWrpj9rhlEOJGHSd0JwanOC85JKszNvVZGDULo4sYK+hGMAGp+/L1aSL+OqytqnlryCTwgAg3NgjozRuRMveKQCtOp/vsGe4Wh8wNCG63EwD/5P6GAHns2NlLEKTLXsV+yRU7B2/HvnyyvC6fPo4yE5l6CpQFmXRjnAO/7fnU7VeGkrqZ58bH1CZjTqlK9vXiJVtrs8R4aUhF16C6Rz1q116/l0pvrxIv3A2XIyryS7VanhRys2lrJyAGrZEhhOU2MibKEvnejIZfIwkU3J6WJFlHLUmLdIq0n/lzOdyXHG3FCGOeaOuMSTs+mJ31scWwxOhVF/C3qh7KD85o3/gc3pspsCBRGXY2wE9tPXAB7A3iBFVohx8e9nwQLN3Rjj87tC0qBGXpUAltq0RMpvz4t7PL51IOONJh2lcKWNHFBhz24pRzylksuIyHYwEBasDXNcdADTo4opOZc7xY/bYjCEos7EV7YEQP6EqcEDhDik9Ht/qKiT8uLjzlWA3PrNgnQgcSMTITLyyq3O1SoAN/9lx5ant4tGPuV5g2xneDeftA+6L/o5D6HhfQeXORccWpklwcfl+tJLDCDuJUsS39Ug6OF8BWer70tJy+7Gwibpp1qr7uYKczVqmDmex2A/czIm1ve4c6OCHxiqHSk0yRXAqu8lkoAbceZIwbaAqelrYavJX9nNkOOwvQNYIUXddVd//dVxzBw4CtLsCqD/p69A9OJRN6WnLCZnVhOizJ1Cz5Z/31KVbseHEy++mHr54v3uBxcX5ldS0EsD+Ezpeyq666cDq7kocJdF6SEsORbPhKfjz6ZdvkMx4rAIKZRwJey12O7lPsp9v/wgUTXfRqsKtn16LBcmlWwrK1n4MfA1t4u/wEwF7PzrmvvNrwAjEyhKMcL147MeKiPEOhQ72i/DyAtuK0tCatRy/mF7MfX10iFpGSUqj/xQzrdPniSmog2gEewT9o5RTCFVwjKlDxtO7s5F5iXH8iaICw+zH+JABAwbo6kiS3fvTY/iPt4yGbqSkDBquIDj1sACxNV2jeAlFFm3t6Nr2Ci/BE5THdWwwSP7sciEAZwu1nkQONFAVMhjX1Kgep2H988d23Y+IgJJmPkA/ANbUJcizOAog41/ok9kJr2aGMMQkfEErlZ4E+epI+McingLUAiZl6yerT5sF86TW0xcZGucndzJebUxtoPGr8IAB/r67P4drzoR0gWj5iaTh4S7uxe7Q7RnFnO3BZYgjPs0SaqZadDg3r7FXl+24IhqM3rNL2LMEuxA58N94wpcaPbjcnMZ4eQS83f5uyoAg0pQXZHbnSjDSPl19/LH97M/Q2An/af+UQ1u00azNoitbPbKZz1/auA/qO4FDlcTKw1BtCT7yZTZfX0GndHCW5/zmCBXgOa+jMMhqpbRm3ed4Q1IFEQSeoA65VwXqns8vyAePPlM3vk0sLTC2Fh9uvhsKjQRCERt7JEBU+eapJH3/4lGma+P7jEy33WDQDLAd1EBUBbhj8bUB0JYsFCDuZaIiIjguJZHDVzgtCblIL0hXLcwUOrpcSVPzNkVWp3E8Zf3RLW3tF6diPBo84Lkf0fNOIytF80zOSchQsVY6Ao76SEwK2pMDZgbktSkMPWcPwFsndHWmyOTrypbgAFXfwVqwxvTFNur2Znw91ZOezK1H/eX0wPz84uhFNfczH4tugwW+ZXYE36pCI3r2iMEQ21pT8WBV9Sty31we4TXsrfiG5FXLzHq3aW3nSzNbX0+ze/rCbcbO+FGSMqxiZxZZJb+ZzrNvLD5aMChWTw1rzh6uzMvkTadO8cjxm1P6MI+6BTuzAh5BCBMmB1Gm9reGQ/e82urJzDPfiLx8cCCUCkd3BG4Wzr/nVVH/5QG42W7v52R2g983ysL8T+lQ5SBOLsxHoA8f7JVS1Yg+msVX00jeN6reseovp5N33jCi0RECTqh+HFaU6JbLo6ekGIlco+EJoEKgJ1/TZzFC5DIN3H/i9Yuo6IoL3GnxkU19Zs/Cy3t2QW030YiCBrLcXpuoievsdY8aZsSXLDguT4MCS+QFdkCUjXTTSUQoJhItH75+UgEtH757qBKwZTjayZgY2fSb1GXzZusCH0l8tLiYK5S4irOVJ5SHKMH23AmMqyAdwi02BAp+lDjkZvtgcLhO++lit/qqHYSgD9HHpXHikn55OhXF5VIOEYkl5EX9qF657RgIXLtn6QoWCb3X5QxpBXs9CHcoBasAcOXsr6kM0A5a10uKenDTLIb5psI5O0kjRdW1iOjTI9v3fs8BojLsJFRSC5p7+2W8NdpFjkzCuY+bUa7ejumgZB7Igsg6uVAnALRQssfeqciosHhuOqTfudD10dV1t4btwsHW1iEWuFus8cOHP6jCR4t9LU/OlSs65t5QiE4R8s2+1PQi+ufAO0YpUxwmeuQAiDjQ4ucHcQH9yz+Fni+vKVHkdQL4m18oUh8HS+KmRPVOa/OQml8YCTtnroOia7RneEErZD+u11gQBaF5NMWbUD+cCUTa6h4JFPmVZPCDjtHPdNDcVZBl/snqLo566YKQyOZ2Lmo9YYv+9dhT7ko5x9+TU6QGtA+A82JkcNw//6Zpn830smnVrbxiI9LJS0UKPzTLBHmBStLF0bLnPMW80Z0+y0OKU9Wp+A5lmC9PoaYJ8tTfo4MTY39/Y3TVs7AZoMHwzlqaDJOftcz921yE+towdeL44P6cJvO+0ySHrPLKgX50b3ncSQxEc/77nHUTkv8dP1kbnVsI1hOOsu7q1gqzMY6lDix1rYdrs/c9DtAepM9YcjNL+R6I7tYoyraC43fdqnNFE2Z7TeNwNNU5/haiy02VKHqKdN/MrZF8IoJDPghRAlwxcVxaGiPI7b8Nj5EICJDxaSEkWIhq+zCkj2zvsrt7mzq9jZMxEiyA4j3CMmfjiGneAe+IXJc6yIFPzkmdwNpIVdEhyEDKgf4F+1P2QO9Pyvu1X6sTr/KxdDkPf6aeRrJegDVuxEkZzKSsq+woZEN5Txgm3oeaHekFJy54N1doOLe/XLSRCOdZ49iT8qLduPrMiwUJd2yIIAh3cb6GQJPcHb0cnRez2TCXEQymvIbCAgLDj5bW6t3doE921ixx/VoeGcF6kRbBCIDEPdUF6i+vWcMX4WvBFG1qJn1JCXND9cK2P9i7kJWKlm4Qk9+tw0zNvVDIbURPy/zva44WLly5Y5F6EiPlp3GAbADfZb11XiYWWloe2twjAZNYrf9x1VYdSkCKndXHt45Z6U+5dmVG8HUubH2f0szJbXA/cz5oIUhwFi9l+jigC2GBn0y6AnwNq/EiWgbiJEfDp6uRGJAEoEpkE2MS3RsaIiVcLdRl3NcmiyEuCUcPO0HR8kM/T+keFlg4SmCCWslx+t7GGq8Mdwf0L8VKVisoqymaMesvXKxXCUhRAIRH50xxUk6+Bs6j3BmnL8dKWP+BTX2EHTioKzhKR7i2If7blsmZhaJaBfgTOsmvCDWtiHblir+HJGtaT1dArm4tCdxBkpeXthpxO8UPHwEmrLEzpACmoQS9+OOZx0ZsBb+ZUZbqUFlUhtLHFlapjyDGhbhmXyvQ+3TLVIeCI+7/lCVN21fpf/9j8szk6JZt8mSFVwqyF1cQ+yDBv/Gj1o04LHAG9jUNuD2CD1MOoAGU5JtS0Q5qy2vn6whWMp5dfwjIaAaHhKsHZKB4AzLTTtNsvyfHt93ZHJxKYXH4g/PjU2BrdXER2p4W9jOH+I8D8QMHs+STVibB/ASDwcR/gRYUCcgedVTSyCAvZD9Mo3wFoVwu1KoBrlsSilOYAvIfvc+WqYR4oMzcVqGFAFWVRcIInNOP8mKTw/BzllzP4Q0DU+dIgmVdmwMct4jW6w9Eu0SGTN+BDiwbS9SFuuSaOi+fJMBrbpSaqozJ++YELGnJ+YeTK0p2F83CISE5cwwM5PEHAibaCDrIU1jp4NHY0cJHm6snTE+ga160i8vAZSplGbn+ko1IHWFt2NTzVZ514/5u6j9rRpUbw5v432+RVkw3WoBuB1E1qSHLAds1oDia8ZPggtI66sjuGwNPzR1ukI7vafHcatulgzRLxJKrDG03RNA+pjeyFu5AghAqwKW5XRU/It+sXrWHtlHUYzxmdnAG5EGqLg9ZUnVMhCuUaPbGuPvsU7hsefyBDs4G6N5M1dTBCBDCQvXMHL7AP7RgsLie0EIUpqJo0Hs1m52ooOj5MyKkHAThFPHqXWm+k+XNRzk9kyMS+q1WOIZyChrY0q9rJdTE63jdNVZz6D+viUNMGbnm1b6d1Cl7P+RTyhOVvhatD3o/C2Ccpsar+///fqk1THpxwH6neKRkp1kkqAJmJpckecKZFKRckxMJ4wuG1xzyIWKp/QprdgVxPvWMHmHQGDH4akCNRZ6ZobyRWdfg8lp2dXq1q39LNB8Ua74IYmwYRSeGTgG2dHOcckrYvj1hRsF1o62aokYSoPVY3BRqZX90Ji+hxy3lVdhf5WyBAHtlTL+3tG8M7M0E9JsXGMl5EyWp6O5u9LllMONfqrfsNRc9X1zP8eTs70a9X1/hzejnHn+WUvrqvz1sn3EvEcoAC8cfek+g4Bd7MARi7JDTU3vf1bHZRoS/9dbAAY+VfPE2pY5qFH+CEo6okJUtxJIH/4szZMzgsAGLNjlujzokbi66HgyeBkv5+8veTesI/f34kQVtmxyPUNG0+RnHwA8mq/kwUnidTBNrfD5EIvlXgHKG7Gl6aqoep3CMp5xZrHjhF18vkjy4g9EC7yJSKT+pauIknumajJ7Lij4c1rDc1+5+kk13IoRQcHz8W9cT2MYrt/B7azkudWtKfwW8SgCdC0kMx1GaJ3aeI5iAxgOcOMqo2HZ3T1b2emtB4cCUSrIFDUF5GmSUSRMXx1SX0uFO9rWHEmxyW6o9/d4q0xLVGEwwFIfuBZvE7N1H26LZopI1tu2OfI/xBOGtZx49kqDZJyOCQZbwLFMJyoYukR1cF5R48u1gR7vGy1VdSknm2+vYVTaY/8jHbhjhNeX1OJldcaTSLhfZey2fetNqSX6lDacW7A7WFTypb7W0zljpa3JJVKPKQY4GykcWwwnuS2CBnPyAv5lO8h3GY8G6q7R8JiGIT96Yg4480bYp1J8q2rFVjP4/2oSkac7ZCToxAE5ebMVQFQi6vBTmUQV0duInxxKu00JeKr6CYCO3u4HxeSJ/ZZc/ao20sfuwjng2kj9ETZuyHz1P98ZQkf0BZzHbeTZZ6tQjOEKU1uCu23rCXqBRIfNS2L8/9hDhZvomK97Rd/NxHGrtRs/WWe7MryOoxnWnKDxMSW/8yaa6OQQPq1zseyhkHo4RVPwF+HqlZjhHuMJ7LSMb+GYe8i3lM8M9DDr5GGQ8+HV5G3Nw9O8YBdUrxR1ZXz/Z+Y6gWDf0TczgvXw4KBLs3zjDFW9pDHYFq/ylteV3AYYyQwnE1CYxyS2/UApyiTFfVfg7Q5KTCbOY+GZ3L3jxNYb/rT++j6j3mpAwNSJCwNtRzHZ4ExwED2uNeI5ZhKv2G5HpfsWzqu16RbQHRNdLxiQZwAbFXFdFJE7RStrSXTLMLNgaWZ/M+VcUu5PYT0cORGxXiHfXbvPFgvGIaoVa+rMhDK7KlSJ4fdW0tAqLiVYKqLBG7dJCdtxfIXPrOOgia2QpMOoY5pRVYXOwtMJ7PAGmxDZ8HcjgLbod8cqA+EK43WtxBGdSzpE9QOgwF0BwD8esuhz2TE4fFBrYard0IXpAGV9UE9an7a+VsVZsq+5Ra6D31ROCSemnsyMSxwKJi0H56ArAkfRGFIbvr6oy0o8iXlxu7wLmU8omUqFwohl4SbkU1zMvoNX/M+fkFsp50L/BWwqyLgD3y5RPVoMljJcJ4VCTfDwoHRhKc8wy9NCzEMvLHb40mdd+km61JqGOd4FgiQJygxK2awU1ut3h/AfH9oyDhXepSYvJC7yD/xRCmog5d2DZiF0Dx9Zk4+npxgbmyvni24FYTz6BUEe9kPlXe6DvkG32DXKkTix/1IfRWRcs/62tIHkNI1yeRvIgQ5UXfRUu+cPRxJG8j/L4+D68UOLDz0D42tOFQipkDXy/6v/crwVDEsbDYBKRcdLqXTNwbDfiOP/Se7r6X6IEf5XEy90mrI5FDlF+4CywbFJsRbO1RVO3FOW5D6dcZMoye4pFUREv74B8Q/ArsHs/oAQNPubM5ttV/HWBfgdVgC3wCt/lzFSqsbMdxDgb/+/RhPVSrKAA0L48jNOvhMnMjDuos9uj/4ZIWBzJnY+hv/SiD+1LPhvoR/A+f05pVUv+zqiewAwCwjBDSmFfwUs/Hrnw+2TqZv5wjgU/QkMQyz2+Oz5D66sn7QzBkxzyIPy6+xwBHGHl8hal0Alp8wbEUzMAdbWfPNJ3k2AbXMcNsDO9aofhaDnCdleEUan1G1/utdte77LVXZZ4OHR0mNdWkmApdCSXtG3dAqvUN0fpXeAQ08uwTatd3jbFB9fTCa2uDMLIMG+IOA9AVLy20IMzA7Q/3Td4uJ9g6KZRRN4WjGb6wGfXGcVnITEZsh5sDJndG7DkD/dvZW1+dOzPSBTZT/23DXJZZbtn8PeYojdpSmSWWrZatZFSVZYqryobWEWa8364ckNVGJkG5rpl5Z+1+lgrCA71UOQ3MI8WJ5oVsDndkKV+v5qdXZDizlOVUnbBRUxtSx6M60nFpFobrF4JCNOSXSj5BRJgHGOMpSgrN7DwhaPHMfNcoakOXyYOISBwpb7197ywuHRV3Fm2bsEPANbvZqXsELxwXCnLDmtDeNDYLXalNoLXZa4uE72UL6wLnYPe3LHpOAsGGWVhc027ibBsbXu1NwSIzawkJQw94AmBqdJ9tr7hB6wzq4Zm+MnDcM5VCnDc57Gg391Nqy1mKt/oVisAT9esDF6XjtAmx2BrP315s2KunM+jT03FE3qOU06u9A1IWbydHfSpL5JDZlLs/5qJgxPFG6XMX5ooCcl78N8WsBEE0Qk1Va8UrYFzsfVf/CqmzuTChmQFQUSlAt9UV1M7snNNkQ2E9xnriuBCmt7cr64KM4sxBAGunDcNFAuxslwj2yq+oVGZnEC4blo+KRHG1C+/rVmZ6AlkWILB2hz/WuvMidesAwU0QvKdS4+o7mSVWeRmCMSDsoqnmwSkf3PWCzAJrA5f8UvnDdlrGQ+8aBy4q0dax79sPZbjywiph7WWpRgUvRsokTqGXJaGYLZH164tEZbhSsEhbXp9HVw8amUhPlv0t0tEVGTZkRCoVKGNlpUn1F4C/c+ELVTa+Mf1Z//QjKQh7x6DBgwcBzg17D84BMu/SWfzMxuJn9lQ6m5a+BZTec/el8tU6VYszXnN5b0nZEFqMcSyjIk7Ioi0/CvCNBlIT3mB7l85ed1w+fNQx+mekGAAGFuLx8K16wwSjGVXcxboGNJ1gXikB2UP2Uq1siVdRvc8fAIZOwhvDFf9y0QnGgaOBMfU4HZlnUhRd58SA3DMiGS24OxQpQRK7yNHV2OeD2I4B15Icza7n8RlAzYJrqT80rbcri7XF3+bQQVQjMXPGsxeU6TIFSzEpA/rAK7R6uyWpw1TVpCsklaW21GJRT0QDrKefVvOw7htvJPs4aIcYTnV/5a6qdTlWE/nWN/kepoTnah7jiJTEA8e5gr0z1YBFzFRusW08KsIMKKvA49P0FMojUSTowSdZpfFo82E2O3lpxou5/hzSzWDGAQ6z1nTbQ87YU/Y7TlYCOwIL4lpRhnoPv6SeG3kHNtZaNtNGbVcCYGXiGo95XulRL0HTuMLLd0k1gu4hWo3/zCsxrB26qb5dvG130gpgZpTnduaHVrCyNgg2oFGVLd0kTLitRCon5Tk2DlH6Mn1+ukLIVgi3UrpsQvNpETzDJo+bR9qHAsP8hGpvQAMYCIt2PUiLK4VzNIi/KGRJlJjxG7C+sjzVG+fPqwXqiRJf+kwL7gyaHZ1qRe1l3O52kdvs88vvSo7bqA5+qnk55ycuHep47NKZjkePqMhL76Uy+3oeq+ycY33SOachrrwrj+WqmeqrE6g8NQR8bk2xoUjELc7kBh45PiVaBKa1R3vEtaRUlBYQ/FRgTsiOUvUyk1k7GY8AF60Mx8kKLme4S9DKM3e+QuXd42s55W539KVs7fcLVNci5h3qf2yq+PmfaniDWiwR1m6o/JhqPpQ0uxJ400Pe/VdU+lpoxtn5DP7E0fDskpEDfAy5sIpDzL32SQZQIFfKY/nyXdg+C/qD+NpgGMP3XWXZL9R5SIijGVgoXOqp3nn7+IsF521DngLNZPmxM7Att6tx2rkqrbokpB7MlnbzEgGf33uJ/JbIvZf41EyKW1f3HzIdkWw6lGwlHslOc8XJLJbYrsmcjkEXqpmQloah0O1DHFtKWyHhbAaGhgh0+teXVr8mxij4ZtWGjRHe3Dq4heGr8t41qPTXs1NB+eDNbW3vN0z7AU5qmOhpP11IwtZ2U4HT5+GoJc2S/ia3r7Wj1KckicMtpjChWu2550lBJiUtZ6QOwQCjLGJT7XmELGnVSf8Pm4rCb9QRjAfuam9BHQfEoOzRagAN1/vRv+YSbDDxmemgBwfTLoWKeK02zRDTmkkm5VUXpVWrGPV7D+r/Kdp38PTny1PXJWqOfW864oB+74hcKIabnoq3VXD77tyjNGqN3Yq0mI5nrzBUxJ+R+m0Z9drhkxFXBHIjLdHl5BxPQf1//9OPuNSco2PqhBkrDs+VVqRiWZS658oGai9PukJZ9z1caxWrjfYEY4QeVnJ3cZTjQ22Dv82N45IE6r5RERV9Q2Eu5GKFhu4RxY0DIeeJbqS8eY1jvFSzbb8XOsx/ZyGOoss0MpaCC3lKFyX+tDkOPGQlwX40XJfZLm/eHC3k/hlitsOSawk2xSS3ehh+deVsEXN0BTpqftmGQ19cSxHpWwg7kGgkNBfnasZDm154rsMzBl07JF9CoEiYMszYARqL1FXCiwGKrBPn7oi0hIEq7B3WFSub0X5RFjCKwWsllm0w01M/qRhlv5dRLe6v/j5LPTYQxbNrfLuq20j1A5C4AB8+TQ925WIMHU4oeLh7Q+I5TWrFYMhRSuND3stlpe2zZv8uHE9jdgZzErx1No+RtXvFhTWMdhZnckS/o0hTUkxuiCUowT6TCA0DzCt54EC+p1smjEBG8Td7LkuUvlurHfL6YPqDFfNCOBhazcYfqmP4mDWy8Icx3kyYBB1zshAFJvyRZM8z4CIpIEdnv+/sPKdmmp8eOzekxTAWsg5NBVVJMybE5No8u0FAmxDV0ydPcNTPj8XNJQ6dX2vVlC5LoOCMIQaRMxikXKBx8BhpOht7Se8E2tdb1LIGcoDI/mNol1D1ZLj9F37gVSGfpjgtJ2nfAn8ropOsYnYCp9gPpu1PqnKiLhM3CXOe6wJvN8Z25FA4XKDKekcn3dHSJv920Mj/39X7AcLJqscYs33//EYilqJhIRNmJ5lnPCnZNg8DoZQLJDY/vfG8P8KZAuT4+AdKKu5YIXeoQD8KwJb39hGe69UAN/4IdQZXrWE00GjOYJ1/mWL7erzfTBFn+Vp2vHTM4L0Kj+nK9hsFuMlM9nK5tUIsaOle0EGoaNIzCt3HdwMGmfaQYkXseIQ3NS0X1RDxou7WRxIDPyemIpAE6uMCAFcaUayzniRBELISyaNH/+XvJw9hnvNIScx9NwnQPTXHhx/BoeFH7trwfUiz/6I///I4d8RlASpAsEY/XO2dbNaeirjU2Q3QIR7U8DLrCzWjm2foo39WmPq3fkMnbG7ML/d4foTT2uOx60hMC4CvbR9215aZpGuT7XGV+9sEgmSrXK/dDYUmXECbJWAZrRqcizxdxBOMnc0sR8hWgpsh7NOJV0E4BoFGJAqhxmpKD8dzImjLNxUBCnIfHe15GT2ta0gf7lDgB3U75XSSD9Qc0jg+46RgZw40giFCLctal0Jb8onUJUr9yLGtM+6eLrd09KTQSvNuiwgvVCxniXZN1lPXXfdVROW5DzQZpTzbyPy3/ffH3E1jV2Ewk8BmWglPX21y5/YfAHfSFj26OWH2Hc95oNl+lD/JS6V5poRTN6maq6ncuI4KJ+axOPADt52uvrvfd4em+bDkrlmW2jEKzrUpvKITi8dHhdeUcpgipp0cCqqxVYiDtKRioOvGR1BwXYYIPlGfgT7RTMVCq0hu5gVJQS0DLe/CTM1Kfawm3Q6Sy18xz53YlF51oqBWO3R6BLgwk7XCwfAWBIg0GXy13QKw3mSw4CM9ryg1OwJYk0oeywucAc7dUIPvn8UqH1l63WXXw7cUjHw5SrYhKsi/oAn/Oh36SvhypkmPzSbQnPK8WnCFhRD2xwfPH3qJDbLCV0AvbdBYTNAxCn/VbVf2t01w+0MsErYxDc/3liqh0B91r2i4an764WsGzhBdwumb5chv4HeV/eBTnJetpP6bvL3x0x7eh8jCRWpZ+MmsoNgNBv8h6M+9o5v9ktcSAN6vQ1fpQ+YPYIp3Xlz3fk81IcI2qoWQPKTek9GAHHvvzDX4vZbUwN0FR6//SRYOpLYlfYNLBt/buTe/3DU4Hg9CY8gFj5VLvyemi78Cg7HHK9FAffZpcKZddQ0ox/6fj27E39DRzeqfo+uhf8byfGq8BPym44xQ30rrzPqLDzymOEfX8r45NG6Oq1kJxMrig3pxK3PMxuLIjz0/CN/0QmawfLfrLSqa54aimgXA93ajCfuh2jlXyVy47XvVljcJXF+X9MpR4/LCipzdJD8dSvoc4UUoH6vGoingzbi9vDpMwg5CMRftD3Zt6GS1qQjS24Tracu89GxPk/759CoHU0jYDCCR5eAKo5FCIb0srbBflwVdP93PjhMR7ypmrD12OwZW9zpc+PbxVFukLvd4me5zMvnhcxrPUYmPMDtiCa+Tm+aold8tYqj3ow55uet+zql/6uZczFaRb6Gsjd2jEp2Z09Tr8U8Yib4NQf32qyblKxPVlAxcRt6o9tJdeUv0tfcUX/2H0lw71HcgLGgNw4ehPdNH6I2Txi+6xBpwzvPlD7NjEV/BXAMLpsHmkCW9cS2ED4QM9MoMU7LIPWyh60mKEU2GFz/J39HDPalK/xxLQzLQEIKRfx/BQgU/f5zMT84hecKylxPzFZUTiLTVj48fCw/osMb4cVFh2zaciEHL5kiOxughikIC79zPAduU5XD9LiNAudFkVIlDUAoC+lS3CfctYTdenOqG26tJ5GP3uv5wBBGI08FEqd9TdODtbWWnOGgnL9txqDPP2fFU/Tj49cA8zwIC6GRh065sV2GG4DK2bY4jWfZ2zAW3d9j9ZwzwN0fcEBSHBWFuzwoM+zswFs4MVfJolosdgs2HHUloA9HwZAKYjobQcKTO60FOC0dLhl7prJEmzABzZa7SqDoeeFdAAYhuP1EQrbs2qoE6xojyuKwEpDYyK78ZgtX9vso5b3GC+/Q0iNvtbh2PpGyaQ4pHNgUKmMQBpYWgyo7PdDXxq99L8fbnT17+D5DnqKenDVOpqi5ZApXWdaOLRWcHq7Gktps2k+OYzuEePoiMfD1xLPc91s5oz5ZU35H8KdAIuuZpPYj+uGOxQyPDfTjclVZTqIGmEEdODBBppXFV+BuN62dValc/Gng4GsWyPlWUtZk6ByM4d5xn8bqOhbSYS5OQ8BjCxonzmNBUAze2HO8APBuQUrcyYasJH/R39SF6ejYTtCJksr2EvA0MJuiwV5NCzuV5vW6fkGsIh2+7sAKVzCitQhl5jPzkjDZwhTPlC/V3iIXPD6Mkh6PoA5LjyDFld4lzR2/dLGhobAEIIP7rGf5wWfir7R9x7H/z0Omezgbu599x8x3HzNO+dtgpOzAV+we+7uIJg0tHouWnuBJ25N5DzUF2VJmQfnA6Fgh1G1sSsGCowUtlSAtPXYjvZqPC+I84SntyXKNldErSSYG59uuOKz7wG76W9ZXrCSrVjM69Wusf1d5DkpS72EczY82qc492hSe73cKRHZDCH+7JrrTnQTd/rL+6zDnYoTsHq14L4kuBx1eHFrEzJdS567Df4hbZV73fJ7LlEtBaT1kiKUsVlVS5m6c7wENoxGMLYrbuVxNAskXICF48qaFK7QkIcft9+22eXL3RvGNNaOd+0LVkPhFA1LM2PwHZ7wD8NENnnrMjEi8RDZGXoY79WBXeyf4Gg9m6v7wxMdyxWV4LVrZPk1+zamrSDzRvvAYT76UmGxt/w8H6rASp5j5FArEIiACx6DcvFrDUEuzewSgVfT2jC32duemUiUnVuNPmo78BHPIDD3KpNNZCFmkb31YUKeuD/JMvlcfvfy324MNa20AXtzWgA17agBtUU2ha5ZGV/d0g1NK24lI8wFA3cZLr/S4OD1vOtsDONoUB46aaUIPsVAo0yD+lMKNSFikCXQENMN4qOMN4e+NZTWdvLyx8uysoLi4ZydKGWDqaOhL9QV/grWoaPtP9dUUZM1dn/g8c5/by0ok07Kc1b9h+kuQgvpQmBRn8VpoMDfVhL8daOGEBWgSPtAQAOhLZ//wE7A85WbEgXhVAWgzbsvon6UJpA4eaXWvbvnG9w5GutOzAqrYJou03M+YSrP1/ejEEv9TdcaqZqTDoJHKpoBpXsvFQjNEJbSB6uQCJ7O2Bb6DKPPlKziXEedwD1gRnxS9suaNG6w8CVsJQ9GjtrY2SvBRk/RCs70CQOBglBYBpDwAt/RGQngsxck+6XG0k5eSgEhzVKpCEm+agdCJvFANjdNfntLfwmJ1InMyRqu0XtCjnuUDGVP5iw59VH7d+MocoOiwcKQ8TjOs5+BRb2aSNq1b+AAitblUfN1Asugx+laO7VGeW4BZwXmYWzESKlcrWlzOcahma1ZRCUdI4UKkRUlJQ2yshcwCkj1t3O4PrC3Ir6NNgSRYTlXgN0oGfsFH6A+oew/3MsNdqKqOPmnQumYV7cnTaqn5xCK33J37DlaMegcdet5tt+clDsai0PzuWYnJ35eLVOGlw2bHB19RFXcEqXTkS+KJCBUOZoizNw25dYrSZh5VBg2v0qSCpAqX4m+KFnlxO30LMI0st0iaoZP4Ms4A2lMsziCoFSGZIu5IBiZR3malQCeW10a1QqSJFJbQ+Ranpy0WuEXXHmDK9Ok931WKiKiHVQfxOhYRVfz/X+zUrCpGJqcxguVl9jwlw7e5jHjHNdwwYKAY/3RZg/xA/PvTgp0+eZhpAaXM3h+Kjym8Riw/d9YfiA7UMJsjavGqiI+ORfjXHjXODgVM8MGlJw0Sf7ams4ExpZ7Vr2vrqXDXWb2LcPrAi9Ur3b1Wb8i+AY8pzx6TzYzkFrkSTViQq0nyIO/63e+5oqfn/A1RmzmYvBSmk2fCLGizwR4hB4i/1Vf7tej6DGgB/MM28ZSPVfk54HSzRc1v3nLq2sPN0hqRovSSeIAiCRr257veZoJcMuDN5h6KS8eBQs/ZZAaH6nPB7YxzGv9E0PvraIax2eRJke7py3VCDNFbCdIFyDIE+i8nIpN8flBGvySwk44f9IRlLYGdqsg4x0B0LNHwFxzW4Fj21tNR3u2ah8A3KzaWNMk01EC30QkpXJa4+ciP51dwo/j1CV2N7IGBhXfOwyCf+Jaz261fgDtv4AKZ/CvVIZyd719QHlyZxy65xwyRjgFoIdEAsuesxwjFRmsnRibp987426tNXX3yL2iB2xW+J3OHQqATBWfsbPm6V1M41KwALQTbD5omqzdB4v3rPqdhCSaNFjn49jkLARFuMPM5TNN3mw5zUnKPHP1oLwDcVJOPGTXVhlaN4G5LtUimGZjpOau4vTE5bciWN31M76DRSygGBGfv2NGaD9iwxNX+7dy1P2iB+htd7BSMHIaYD9rJIT5gpKCwCUlnNMrSeY9iBXXajbLSxosF4FGc04N3TO/IcyAOfLZG+DdqSEEZ2u4Dv0w8AWBU4IOS90g4ApVbVBOUgZe5lXsEi7wfADX78lRuF3d2LwKSeJPpK7rfxYdUuwsr7sXHyClw+2saAekLbJSuXXtcMwKxqh7+bvxKxibLqwHJlCctBIZpToe2Ue2BJyaNx6s1j6xXPPqw6xyI/WJsC4qLge5l5ZeBFyl+raCFcs8ctIlYXHiAHal4zsfoegywM4BBi/hBQwXKM32lfkn/KSGXrOaSQ1oVm+5ukOE5YH2KRM7HVMsnetrNhj2Y3sqZqkWNVW+Eeq9Qrq8sWm2SKY28HdZUklAMH2G5yQ4iu21DW5Llg83ktmU37z0iVCb7/hPDJUp/IOLuQORfTR9DiAM08bK+XoPp1OsD4vOdhlYKEV83nr41HlYNmweCt+wH6zi7DsmWprSM2GT/TzEiIH6G/pGyH5c6DsPotTwYFV2lXWIJYMUCTi6rl21HkGDAGZgZxG/bY81pGFE2CB4lQx1/B0rpF5J/QsxafBX54KekhCKgPLKVqJpVtbSWnqOG5geIM9Eht0psv47AazeB8JhX9KTsq4M8H46N4QWCZGBwBBQbhEr7xKdHer6g8DGEQlj1fZF0KV5wFko7G+fbCiREIKyx0+74exfVCYS6TEwbfSyuhDDMtj2xWJJSXQ189v/mJ1BM638ldl9qDP1Zei3ub27YI+YWOCDq6VaDrPTzO9KtItLIlQE770iAL3qqhrR78DuT43/4Xx2i9N4C1QPwepE+5paosoT/AwqsMHibnSOK68TOiUylDHOtlSpQLjgPBjLPNzI8PvztPZpIQGctcssVfVWBjdxjhehXQ9zm5vPZBM8zedRqCDMSYzOEVQ+Bp8HXFFPrDxX4Y55bI14fUQ4pkYvmWvNhS3RKXaRoLfig8z1+3VJY5iRCgPHfvyZ/MZT+b37CxX3/HuuC7q86jT2lsPHZ7L9Xa53qlqzgMEjcwljBLg8yxKySPB5cnkoKUTToALxQlD13CE8NcD7+WOv7w76PW+ds5g1baiS5ma9cHyFB3VU7G55T32Alw+zbCWUWSTDISXGM9CT9vlHWSlKHRh4V/rA8bjoeE0Qi/mwo18YuF6LFqpgbXspjRKxsDw7sOs3urkG+Gd7mk7zInbjPsjFobUDOp2SajH1Anvt/wxPJH/T38yOjg9PKoOQd+jKcdhz+CXK3x4LEPj5DPheuDtX+u5UTDA5YMqqxoFkCbx+QuWswLiw1CBQYbKx+dXV9urvT7nbZsbef+WrZzDyukfFBxs9Oh+BL5B4Bi4zWVP4U5M38N8JpDM8HrCggJC/mTZF4QPemM3kNhEuhP5LFAllBpRk180GtNbUevcS7wBqtqylF6zaqPrz6/EY8vTTKwlm6v0eqFYKsLpWGNxDFVbZpgQ45h6b/TGhuH5jleQg0JraaSkZ4IpKy1tQZvRaUFP8iPTNiAnHtGub9d6nAG6aw6pWs80t39493/8Rbb2KiWy63C/1J8wQm87FpLS5LnOxnfLZTSvaRDWrdkSr+PcTLmzkYsZ+ePMVo+JKy76xPo9uC3FF0dbrRmdim6yz+L0KtojpLMQlRB/8j++VIgI/cGj4fH/DiVSN3BBwcK0jqR8QRdmoE2qeiFHHoOD46ufczw6CE5ynT8yxMpKopDbPNIKlLtTGu+0euKl7J1+mSI8qKAKJZ+0S85vSj3dYcGzrDwwW7ZPZtTPNLx9aLVZY0NvS+zqt7s9QXgqM/S2R+an/rPNSIvZeItpZIU3Swd88ZFqBcHxASZEP6iqvPPRe63dOoRhbwJOU5SCufMuwL1ECEsvEOAFa5yx/b0wZvc1DSlpsvRFJ5YOvJ/WVLT+GM+VD2/1Aynu93+NVMFJNQR1gywanQ6WG8Ia0h5WLjW/1fLcCNZAKMUw59CSxaAafDoFLsNyaDSYdEgcCDFuKVuHWv1xGvX9Ztz2RFfSPbhIOLlsTM2v1iOu/o3BWZJJPg1Bt3t/qeCX2KZvPKpLRrzvobRzpVB97Av8rX6qhQR0C7RU7KONLVK09H1A1IP5L8BvMKBXbdDugEu8/y47phDWxtNgj/DYpiF3P7S9HDYNUGTlYkiHiK0S5I/vbxfFGl1dAzGXD10Jwsr9h9ffPet4FagLLncxRiVIsecpcJvuNngLwZuKRm4FvBcZm9NGJOGhDjMhuGrllmKU90YFYMBf83WoaUXfWEwXntt47j0hos/1Ear1y4E9YPZ8h5VCiuzPQChC3mhp+BVQXXdMmo+uF51HeYnFbtnig9TZq9kAiKmBP/Vg+cS8kMVLgQcSnFoBEmGtZV3rtjI8NUknBCPI6xcDvs9KNXfqXlVbAyG7hvXN3TlRHuJlY/Zd55vVPlR57EU+rWu4+Z78cVliE4xYOvvWi9XyC/R2jeoZTSt54rmxMXi4voCBUB+DQvVbaSO0GIipF1ZHG9BkbYlBiFdKfdGOt8bYIa7Xfbirk9h+ANDbrSZw2xGy1fqXG2TirlT73F8GB4smZQOH/nRjtHXv2ctKLTft8uswz3tkaHYueMOrJz8+jEMGEC40z+ScJaaIkDKhiGhVt8K9Ojue1cuRLirBr9P1Gf44DeG2/chiBgZ5MBdDRUws9h/hEwwVlulRkCuF5NwrfTC9p/kJMuyvp4JZ5F6BluL87ObCbQJRAsOklRq4HkM9GHdGnXNpJd1aBCzx34D6H17v7eXJzTysB751PFUvNcu+0s2LIeoGX8srFtsd+Nr/aR6hb5iS8lDng9JylA95U6dfPREO6mxlmtj0xsB5Tdtca2ytc2mBh4tzp/T7dlJTHZ7MY9ImWmFsfLy0wfWNCjZglazHPkZMszMYNPdBkYT7rVS9oZciizjECKbTbLI+x524y4ZEVpMzUfmRCQqjHX36kL+mytBAwb7RcK5QFplA19RjrBZQEBmUL9UOxMLi6iU8UC1AMUIYflJB6e5SFL10CbRA0VKnd6BWnM67XYdD4+lPsKPxIDltJBSJz5IloYWo26xxyK9lLeIyr2he9aGGFAsIhcrFNt/AUmPy1hWc6nMwSspCCmD54gdn9BEry3Zvjy7R+YiDmKwBzaAZN3gYeAGwj6/vvxFlP6gmAcgHW4mj+yuSu010gT97LgAZ600rNp1KX1/EcoJijy4euRQptdXCz1BsDsXj7Q4T21oAspuwQev7LRBCiMPKjwe9EANMF5VBFsu5FmB+7IcLZ9b1W7gfI3WFOJu22bvN7KY30x/nb+5fgNvmyjK9sEiPbCUsBhcif5sbxQLnMgO3LqDgiw6PLqRA5knk54Mjvf0+prQ796qKO1TRsSK/kwT85V1Me4zVG0q/uwE5OgrbsfEtS5ssgMs4WD4tXSYVu4Mv9F6b9teomzW2quwJecCqSBYcuPI4c1MIFpP4oSKgTnwDFGbxBbJnSvtb8kEyGi4OS+seHhfFSjf60oK68Ypi5tW4IgFpPtD46qiPC3mDtT4g4OBaXBfQbMF5ojAqRHk9UZp6mtQ9wyeIdoJ8+tluGrwh6ozyrO/hMhkFIoKgv5v//PzQy4jGr1AFBFr7u306upOjaEgmvr5UOeanle2XjP7PLi+PNN+vnoju5XOJX7z3XQsSMDfTZ7nx8Tw0DA+9iKHYHFxAw5Bf0snNauREpI23N1wSslNrsrn0nNpHzJnQTMlbXQum/NyKggTQquLo4VwK3bHby9FvVovOhsC+F76ZuZglQUC6Ng3SnJg4WeAuTc5OPDwCev8G3TYRfi8ym3CmHhiiVZZZcwYbMfzOfuxu5IsMCswJBOA3z2W+hHBon6yla0HPRc8+VTRIBX85s2GqIEyStwtVhvz03FxTn0JsrlICmJleZNcpx71LSItFC4NWZHctAOW8kpYFthJCISywE141fgdzqe5KzuwZGM9+qPFvrPdfmfznOhffYwvl3JcGtWJ4Gig5im+0dzBxKGmKrcdk0e91aGBJMe7p4lqw+FbmnFs3LJDoYi5xVGEsYG/LDCEDA5soFAv4tAJE4M6NynjWnDqoJ7kvqUtmS07Q+MciFlh0oLQnwT/QYe53E5c1t72IzKb2YpsxN3hmd2ZsL+dQw9cqyT4LlrHZ2dB7XhvIBp2rVI5uaY8j1QhdtGN5SWM4fJl/WHxqA7mfBAIFhpQy9iL7Vk5cNUgy2M9c6YVCUnpU4bodryltay3AYNG/6ijDWHCdBxyM0DbLZzrlw/OwRZfeJGkgcp8hM8soBvpdWZOC5rd022PmsGGPWVhs2tZA5gcOjUCicfWWg5QzX7PNjGhpiYJytZ4LVQrJKsDGNRvVvVPa2EIv2ouPWC/butNw72UqaDI5KBmn2Ne+4QYiB8OvfhclTr52lUUAtHUL7oP6I/FSuFhb+BVjh8F6oqGk5hTpsXvo/RD5VBqC7MLLq4dl6g8ZxKPInyoaqj2hlOlQPyAdNqbI2f7oP1cSQk0w0/LGdWTUCmZog/3y+CwewP5wXDiLlYfIelaqNz5P6aYZ930jYBvLCaOQj78mGKAKyo/e4GiAVLP1mcsYElyRJAYyMuDkrAcDnspwaKSk5ici5KXB05YbmrMCztxOUgOV9T92NLodpdBO3wksHFKAqhys3uLyEwI4OIypc8Xoi1Ihbc6K2HCpka9Y9nZw888zuzAGyIeAXTjAiwHht2lKTweK25ZLc6fTsRR1leUDbxCSIijmXArGQ/lhKwVtEBnQoPCChD9On3cZ2qNPEYSEs6jErpMJq0WxGU7OVOP386e2ckRDhasQDeOUrhavpNAV/7hQeQMq7VCT03AEiPvJV9rhp86Ftj9Rt/o5R4Y0vtlPiPG3MlUvLAAlyy3k6bRdgujHI6DZbThDutdGG1/sM5km8uWF/5wrYF3trhcA6krg/wjjLkbuLOzIHHZ4rtuVsZTdj031r27JbicSvBol0EL7L66Wn3KVBsMtUFn3M9SO9d5YqCa9ebaVHpqGCyqX/cJ0m9xQs1+hbSeu7aVfa1XWfLLU07dMwhmpFpXUmMdUTiyXOfJ/3060D6SwOGv1xZ6Ep2evimc8cIc+fhms3rN/RygvzB4GNauxiCCHhiGJoGIeLJ4rRzE6bl6ZxZ8+ovQqoUrK3/vgzzXSqsgVoF2ciUHe321oG0lA3/BjZG0Fdg56+fbKPf2Ryw9eEF0dyb3Bl2sGG8Kgn9haIAmMDUA4eApVoOGPdR5hfELmvlGudGNe6HAlPmGN9msFperdEFFLAGY1juFgoMXoPRt2dj9s2QsoDfKhltK7WOZIbzy2IjsRQlfiPuYh0vL99yxT0rcDzI8OKKcC0JhDFzhK/Fz2KHwY8E8KrA3hoX6F4hC/Izgwp0uAR4qrjmnqyhuP8UzTIJ18FCZNOl9ZaQAmSLYqdrBazB85qdRtiQd5zxdBkNa8cXNUsgl8iDPoOaLxK/xg2kngnuQ9AX+7ktSe9THtGjmqjaDEB8hlIGzJuQAYkxWQazPeGgj+hnRi7Me+An5Xo+hHyKeSslNKGKXykKEyuXQTwFibBFL3NUXHM6StoLDZAiGXmnK3n4mbun2ZyjnPj1aS+gzVbdeo4dq7GuXsfbOLuffzF7DUq99K5IU4rSdDMhd4OOlLcd3zbMxqogOuZp4LmbJNuEy42QGrxBga+2qu9lPRa7LxyWpnumYLcoIxqkRGcq4rddnst3/+OP7ie3Z1ccsY6ZgnbSIb0/+/AOqPcYrjTwwNUi4QjNLY35pYxM+LqtVWtzAtsfiAfM5kX54CZs5IIPp6ZWS26nJlTcOuQmbNFzm5F1oGcZ2qmKEH1uCG6W12UlRVeCNS47cYY9hs+zoj7ZA8vNnX/Gw3rexkzTwfPXxh08piu0su3fQcl88CZiNBSMNhagcbjOjuRHtWq+g3xcLqcfiQmfiL11Xyzv7o+o9jCvz9Th0X4+5CmfOeNQO3d1nRVdwHAavGKAo9r2rWdrvJ+gXCJ4jPdF3Jn8j1J77XGwHGVwuJlxkCsOHb+R9VkWbHvZ+LDctpUUunLLh+jUnCfomD6kmGFPEG7SefpESis0G7wb92KyI0DnoEBmyD2In82Y0OGRz3m8K+TnwTwKt0RVYph9x482X+vwjANwsrtUpG9g7sxOsGSz6Jp10HElwehe4d7DIiOSikrZruW9N9CbPTfAo6HAC+wLnYI3N2s1wilCfOg5XdvexM+RGLUdHXyo5j451XEnHUUl+nBz0QyKB34pH8AdmEbD2A9jnZ9aryarabw5VQrl4wAfBcLOT39qSW2R3UE59/yPl7XYPVUrn00XgMyXIzQTJ90HiwLL/+fnpwr3DoL5QoutqrJROnB7Ju/HQ/aB6hyIfrP24DbDgODsg0/gmBBpFKhnetGJsJC3dB8irkeJnlGl9R5S23jQCx8MN/Nwh6SDuUAscdjxxnqTkiTSflVgdbjisncMJIcYoj29buqFn63Un8i3Ur0aHDjR+IAANagFyqaNDBFwwcnSs4FDjgDhN7S8WzAMK3fdx2ovyaa+o85VWhgF8/zjE5VGKrTdHXbDhBwMcjxeq8skjZn46P1Z+qT1DrmDdJv8KPuIKSrGTSxXLC75pow0P+vGN9ekLbN+34pxUb1w9OznBXoKPdjSTMUCLRX7BC7Zp4DRApC/OprAJ+2Iu9xeYAfoMvan+9uOP31cmM8cG9kkYAEZvZYJyuqUjFzUYyCBnVNP6k/nKP+DvIvzxHYk2NhHptL4w1dElrBoMOPrqhX5nBzgxlDzbgDvQewI2b88jdHrow/VmgUg64FRdYVRTDtOEkuCjlgVP5vCfA/docpvOFQ1lbnaMg1i9lL7OhbrLFuaBj4HLE18ZZCaQCbhubeD7tX8phvaUfYQiarwkwmu5Bb5QphLZElsCZ8jWJ4hMAxc0DominW3TPvVmj6CJ81ArjGFOZpK77ZoD9521kyrDSjYQFO6bB3XAn84hj8P8m2KNo+EyZvj6SOEO/ASA4RfAj8N6XdDv/0MiezOWdmifQbKXqQfmo4tc6YTNoR+rEMMnuvO6/rjbUst91DnA+YsbEPcHhx0nrfvbwo6DgMcguBAjZ2qBU3JJ1p7+LZhZZJQY+wql7Gc/G4ulpycEev6wkjnrCn4CfXDpueDDcz4Uxica3O/xkdUoz0i+5YHDrkLyNlI18f0PP/AalnUjHBuObdi4mf9+Dp3of2N8clsyrqUnk79WjQgeYqQ3tJ3yEmE2NtN6v42g7vrhzt3xY8phNVVPSHLZq95w/g50eEr1I7VBYl2AkFgX5puTnPAPs2xaE/4pYp4j0qN4KJT7ZZAerfPzpOwzqb5Vp/0jy2LtvN5ADVsyJJKj20OyshDA9IQPKlwE+qEzYjBx3gF+IAND6n+HIyn09JpmJCf6/eRE7tzlBwBdKOqm0PDUzI0t8u0QzgxDTQ7J0X4JWdH8WL7Sz0l6SMJqjmdhCfIIRZROMpYoaSWkGtnE9KuZROFUwfv8+HKxXEjgrB+RlHLFZ4rE6USBH9Nv1VQ8vzq9QSr+sizECZcn11ea/D0+vpAP5snDZI6bgD8mFf4VB0wge/cH0Mrxh1FEZZZGbIbHEloQAplvGg4x6NOln0u9po+lqlC3ZyzlX03lvysYqgBh3RNfPKOl8FDBxJN9n2wHA34hjIx8TSbUhjy/wnoqMENkJzUJTQHBcJ7t8qxFMEZ2/e+OYqyfzUgG6zLBP3myLczE/ibs033pTny2VsKwBdLxNzZ6O6YBJa+oxNa2ylEP9wZvxxL9eJ2dCr7LSBfhje6qfF6jXoFNI4JtKBT046vYr9F+TIshHF8JDlZkMliLTXCbA3CJrYxBntam1cUV9WcclwK/Ad3LSTqG/mNH3020ARByyM6fGSR2CVGC116kNE3Dd678VNcWX6TpTF/Cq9Cwex6GDfPr/UCjmtNOtjjcQKv2qA0HrWHfN24ZWpvjCWuqDtwZQkihaTCK23F9dcIdadVNgL1fWAbBKxWrTWOFgp9mAHz9TEoLrM+P9fGKo5xKizgT2k8nFKINWxuNBV0PemCAoHIvDebmJN5ar8FI1BOiSQhfL4gNZ+2j341tBLuUjeVqdV8PQ5hqam2r7ikscaROskEBum/FfwCw6AL/XjoLuPbm530aC6aFUGgfuBJBvz7AbToA7DD4LYGz5xZaLvjs73MkblkA6IWibNWAlc/k2+GBtIR3B/7gZZxrD+QoAZjXUMKFNA8rcF5RSCGhWdAYx9eXl3LEt0IF2IKDsW9YAcHDz85M+XmoamHSEx9VEv9O7syj2YlEzE99iOLA2cWQGNee2yYU7qeFtGWJeR5JnZcLKZypAtCiszTgtEaW10ciYWMT2GTuBfrDlVI6puCOqdEBqxoyiZ6kNjp/cvqO+xCuHtfBYolW7vhyMRZaC0fbFbEGSXIOg1dDTk1ar7GuzOzE27Oy2mFqlvhHZvPd9RUCvkwdx05tZJXhYEe3dhF6za/k6ZqPzrX/VlAWyjVAfDvqJgE2itzrSW/qF0lCbXYkFz0K7/OTHKzQGsLaMMYzNShaI2P81jzBhMPSaoWv060r63wwxO2OCrgKqxOB+WP1yFZ9I0wpskIhmOlt6pjuhUSh7TyJdcgRx6yGY2F7968KwV3m4dtcLg+sp26CdKijSVHXcBQEHgQ3WO/sUR3Ro8F3iR/fTPsR47Pvv2rKyB6bNbmir/k+51jrdLxowesqXuAt3NvNFWO5LuXqOk7YHEltga+FP2gZYBV28fzvVP/yoi9w86dM/E5ZuIjosFlVPiedON/yTFic/TIb2Y2lZerGrsdbCrNQCp54S2ELtDigNcYthVlIWk5+Z24rb8UwctMLu3XsLEaPzR4hAyslLzlqx7o/In2f6QT0GYofTOM4kfiMv5hqo9F0+82c1OswKrDt72esMgzBOWOR/UXelhc+uvnqC7WYV2asHD2oI0Hh46/0G/T5zVcn9PfF8riIpDyqjYY4fkPPAmvYrFN++uHr0XD8SPrzJpH70w9f1WPoFAdi42QGTHRCw2kBQUopePKZiWrP5YpfnEs7LOcyibYo0sm0VdRUiTqVQCuA2AZF4Ab2ECTAJOCJ0TsduOHutN/Z5dQkufTEaR8pAhzmV5WlJ/UUvbjfzNzNGc6sfwBysg88vj3hT0I8ygZTORncSf76kweGqlLIgFpS58vvZQ8AAemWk8SrxQ+y752SoDBRjs2pGogvnkZ1GDPtISdmw8A7ArqeClOhAmGMxgniRUOrvJntjlkOHtM7JZiB5pJGsTfGDrFEu1FojYRhqw51JICHSoOovvaK2iynl7KCOojeAF1Cnr/i8rkGgXZp5LjUcSi9k1dOoGbtzdI2tgAduuX8aH4mx7dvEFTxpsHAV/A4KqTXqMhvqHFitA5zZr+yvUShdQiqUNLJInvfR8gNssO2Qb9KcfwEYh79lz/9/dEMo/v7o9H4Yf3nR9L77FiMHyhWHWOJJUbE3nZyPIqKTtQZYJqL2GSQ/gJ7PTIaQRbFzQwco8g+n80hMuhRyXRb4zhtV4fLCNFRWIpSNGazpkYvhj1xnMRJrCis++6idU5X14YZODXbABtuXPogNvYe0VHCNlZFWhwrPhtlRIs/2o28vp8g9hCE5TJI+FxKCXcRrnCWnBEf9gtr8y1cObAYTGEQDvvgmYwV/QL6x9T+Hw1J+m3hIV/bBnFxgPbCYrmuoa/U3YXP3IDSVmw7KEp6l++SdMAuSJn2f7iWLtO0Mc/eN4q35AjLYvx5imFd0Gsj4Kr5xKeGawRLN4nHn0kjtePSA5HlyjE4p8uE56aRq5ZX31AUPUky6Uj8EpiB/dGC8XJOF8KPssJptH+SxLPFW9eQpnQb3A5ZwDcXQEml4okw5qd42CSaRYSLWCjr1CCdJlDs3y4joEUkW+euYDwep5/kkADi1sycOY61sUdpCtNkNCK/RP2JzoeFDMPnFsdBbW+JLLktook0Nr9qUS5cgn7r2I659q2B0Njgpb4zGHNzqOGB0t6XuzRlVfx27UzBqcrwW9O65+8mUvGAirlyVQztRGjbCIPkrTtSjuDnMOErQqjwLgJcIKypzeNhmAe0Ip+wGQId7YS8he7Oh7CWbqrqcIVfTv963MtwVaFtEsutFW0EeDaDp2HfyjF3dyEY/VOceHmDWo0efLM2ZlQ+HdaPY8zMON6VSMNG7XBFJUsSQdLUz/JWN9uVYX2nO8VllR9Uq9+DOR8kzGn3yItWgRNmh6pf3+p/MoAylUfueqms4mmqewiS9EHGo1/nAnXYwHojCnZS2trPv/teBGtvMGCt/Pq6/bK7EkjICpp3Y2c1waWkuXOuvgfDJfi74rsK7uTkfUTmy9DnBlf0GG3fY9T5xPVYdkb0lVumCa6TnKeL5sjU1cVmww6j/lSgbaFPhKH/XkBqIusmrlpHw2ScNlZHkDX256/Cc49qqrYudZoFhro7NpvB3fEopuc7VTyNVgPZ/OS/OBCpe1BEaiodHiwfcrLUNZTUKiqRmBKoTCjy0XC3Rc57ZC7DcwKW9gpNoeVU9FFQoTWZYCeaKEYsC2vx2vUvxAHsktw/NOx6o05oaup/FW0+9OKOw2xKk/SkfqH8oe+n8tpZjjRL9Awd39Bw1K+q3oeCI39foctZFCA+8CMZbZ99zf2W4mfmzBbSE0unbPFR+z0/cYMI7ca3F5d1tteg2tCeD9Rzee8LwFijxangWFCJwwyA3HpBPbk+88uaTK29OOj9kdHh9gLDLtjSaMN+k3rTvlJcP/aQkQtuQVsueiZvpWY9xkR/kqAWLISj8m1Vf75q6aLxcBPBrkhUFB1gsAG/Go+jJKEuThjWPD+InMlY55mhDV//TYhhDzxohILdD1gBbxCsahbVc4DU5ErJxDfDhgqGaEQKIzioAsYo7lX0Swflcjtmcna8lJ1DvUSHydeWY6KOkRtWzCOh8nQ5hqFjo95zmHv8sYqbXDPp29GDYzrrlagH0QCKU7b53SyOteWo6ZGDCwDIMeV7dl5wzqAC7v7bMCMU3eVPd8KmyyAirVHa3DonrLKsnZasfPiQHwV9R1l0oPep+vmu53HBHG0lsbvCu8EPlDO94unr5rhIylxBPxPdCz18X4JX5AIDr1Zw0Tgy57rlw7L++ply9HUQWVLx4oPsHWjMqrra7J+CT4LM7N9PWctHAgRYdFNNFIIDl1uBvTmU544yesaDrsIt/KciMHx4xDnRiTdgXecviF7+xYY2SC97M5Ggz2qZX4KROCZ4yIfd6dliccnsEJcCPgXUMEtadA8GEQHff8DsWl6Mmxv0oBt4pXgYWw+W689PvJw+7IuQuzo0om2gLQAyszNnqZX+7R4zJPKQdSRe9DtUvqMBV+4MViBJL8R1VC3kggJDS6dr3YjPq67h3sqwhmupZZn/y5dnTi03qTlbf/sChPsg26hUg5JItgrA9S20VxjDuAIXDBeAauEsK+GEqIAUNmheenaSxMmDuvfUFAamZDm7h4Sghk+bYFP0TsrXgzwUgmNs2Kukq3JIFTPKqEuXaVJiC2LD1gWZaev5ZZjOFH0lHsXa9E4sKXmQDXdRyy5LPXXXesB7TwmF3EXiYKOLRJd4o27hL5GG7LBpgRl7aeyTs/rlgIXP+RIm79hvmsVjL7UVtx1Gl1yn/npvFqaMtLw+hwUNOusjCWQ37tqI+7UngCLUH3UBunFMpJmTMpCJbfz8zUu+5i+FU9hPYo2GgLU9ISM/xdhAY6GthsFCoTqPCB5YGP4W11243WW/e6Tz+VO0Nkm/6J11oW/ZE/cEFLQCpOTT9gAj87AmsgRbM8zVAZIAcSS3k/v/gyXolAyF6bHCKTEdtOzyMXv9Fquhc0YxDOXQ/2+BUwrgt1ionC3pPjcVsPEXGdXo+ZWoVf9LXYI0O1C04YBlvdr4Xx+dtFvDdnRPeP7qDMK4KXWx+D2OsR1b3d3f1ZG+pBjTwkvTGe1Sbk+RKP8NwS26vAtUw5jwdx15i+acus1DQPVR9v0RqHbHKaqKPC7R8oTrIBqyJ0J4y28iX3s88FUOAZXffueC9/lwxWBXDPWhA1kVPBp7uUamjl9QaKeuOlkpI3UHZmOmX4kEUjzGD9j4oBoTgRcslnd2LZobLSMp0LbAQavFwlwkk5YBvVDCSbz0sqvN3SjgSn12xRDpP17ePLvy/QQFgI2won5IGdxlVUT+rlABlwDEvGwYX/JHvtqqvKOLdlyDmEBn5Y3XrnkkNvi65ZBaSGWBNpAoR2WeTYM+gzR66X3wU9v3VWVaw/YBDUb4GB1TJOfMAtYOIStNsZbp6/yMBq9CsgNAkndyKkQKTZ1YSIBUdSzkMz3n89Y3FQ/Db5EmhekDIUZ819/Hs7mIqb1GJj5xBwmiLb6EvWTcw3Hgdg5sBY4xeXn4y+kUL0UdCs5stQ3yYjerMfJahWWJloKR5wSfFFEFrVFesNGVQhP+JD7XdzDJZlDvokEieI56ByEqpWuhgZ0ufs6qyFsiaA+p+TWcuBIY7pKLuSbIX/kSNTL9kr/yNUcb+q2/JAU6XEzRX6i/fK3f8le+UkRITUofJjVJbdlvlEZkyEdyGzODgSLx6XnCDA5Z8uU58BEQsvDpeUA2IQ+fnreUgb8OmfjGyKE9ocn40ZieB77xo6lcooEk+41U7BzT8EtSQKJ5RDHk5EpcXoI0sefzO+UeXZ+8nMVsJni+hhxuc/HpfZNq8zz9THnCFW9z5COlJyd6bWZKSSXMiXtbwBJg9jObcUHxw8uLBiYgL9TwpFSGSmeer58pzwIExklaivfAi9jz+e25poAW85niJaic7Pn8hthvasn4gWP1vwEWsW6xfZ0CAA=="),
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
<link rel="icon" href="assets/7542a39f0492f17f/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/7542a39f0492f17f/app.css">
<script type="module" src="assets/7542a39f0492f17f/app.js"></script>
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
"""#, gzip: "H4sIAAAAAAACA5RSt7rbOgze71PgMmOOzPSq07cs6dlhErKQQ5H6SLi9faCWXhdb+hua6v99cnLsCVrpwtl/9fAHAePm1FA0A0Do9a8jQXAt5kJyarbSVE/MAkfs6NTsmPZ9ymLApSgUVbZnL+2ppx07qsaXE+DIwhiq4jDQ6d0TWHxVw3Lq0o7yd8EuhZRV31JHX4UH3rQCHvPNd/qc1knKV8qYOHo6DDJhCXR2rUxOAV7poFTbEVQycLyBTOHUsHoNtJmaU4OlkBT7+OGDe3j/aXPnwdN7zd3HjW1wN8hWZbcxMKxQbR1uyCpw+9AF801ikWOg0hLJn3Kx71eulMFeXOZe5vAu+W0gAyW735s/qre2k1dD7HzBdfJH/UNwQd3a0Q33Sy+3OmS99luFQBJIS8v2aovzR0AZ2J+aNeYhfkKU8ryb8RgpG9C90jAuyrZoPHtPUfUqU/FQZlSP9UBwPV7m1FR3NTSmuel3LRfodZcQiXyBF7jDtyO1gndjb12H0YOul8AnKhCTPIPaJU9nbjpuH1DJQnlHudR2pFa1/VyjtkMP2lPEaQBtRhvGzFgFXA83+8C0H3epkq8mlYRFyveTTkbeKdSnwEJmnPprI8aYttGRWU4wbecfkux8RPtpkNwKACGFGba+AwAA"),
    ]
}
