// The page's pure modules, tested in the page itself: `load("format")` imports one of them. Run by page_check.py.
async load => {
  const [format, classify, { Store, query, sorted }, why, { sparkPath }, { menuOf }, week, bars, { typed }, { replayed }] = await Promise.all(["format", "classify", "store", "chart/why", "chart/spark", "actions", "week", "chart/bars", "ask", "view/timeout"].map(load));
  const failures = [];
  const equal = (what, is, wanted) => { if (JSON.stringify(is) !== JSON.stringify(wanted)) failures.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`); };

  for (const [dollars, text] of [[null, "–"], [0, "$0.00"], [0.001, "< $0.01"], [0.005, "$0.01"], [412.8, "$412.80"], [999.99, "$999.99"], [999.999, "$1,000"], [13871.4, "$13,871"], [-3, "-$3.00"]]) equal(`money ${dollars}`, format.money(dollars), text);
  for (const [seconds, text] of [[-5, "0:00"], [0, "0:00"], [59.9, "0:59"], [160, "2:40"], [3599, "59:59"], [3600, "1 h"], [4320, "1 h 12 min"], [187200, "2 d 4 h"]]) equal(`countdown ${seconds}`, format.countdown(seconds), text);
  for (const [seconds, text] of [[45, "45 s"], [90, "1 min 30 s"], [1234, "20 min"], [86400, "1 d"]]) equal(`span ${seconds}`, format.span(seconds), text);
  for (const [megabytes, text] of [[null, "–"], [0, "0 GB"], [512, "512 MB"], [5734, "5.6 GB"], [144384, "141 GB"]]) equal(`memory ${megabytes}`, format.memory(megabytes), text);
  const noon = new Date(2026, 10, 26, 12).getTime();
  equal("today", format.moment(noon - 3600_000, noon), "11:00");
  equal("this week", format.moment(new Date(2026, 10, 23, 9, 5).getTime(), noon), "Mon 09:05");
  equal("this year", format.moment(new Date(2026, 2, 3, 9, 5).getTime(), noon), "3 Mar 09:05");
  equal("last year", format.moment(new Date(2025, 10, 12).getTime(), noon), "12 Nov 2025");
  equal("times inside a sentence are local", format.localTimes(`idle since ${new Date(noon).toISOString()}; x`, noon), "idle since 12:00; x");

  const server = (id, more = {}) => ({ id, name: id, class: "busy", type: "timed", state: "running", adopted: true, why: "GPU busy", tags: [], owner: null, gpu_type: "NVIDIA H200", gpu_name: "H200", gpu_count: 1, cost_per_hour: 1, hourly_cost: { compute: 1, total: 1 }, total_cost: 2, savings: 0, storage: "persistent", protection: null, extension: null, idle: { since: null, seconds: null, deadline: null }, idle_timeout_seconds: 600, started_at: null, stopped_at: null, ...more });
  const lines = [["recorded", 8, 3], ["60", 4, 9], ["600", 7, 4], ["off", 10, 0]].map(([timeout, cost_usd, starts]) => ({ timeout, cost_usd, starts, early: starts - 1 }));
  const at = (seconds, saved, starts) => ({ seconds, saved, starts, early: starts - 1 });
  equal("another timeout against the present one", replayed(lines, [60, 600], 600), { places: [at(60, 6, 9), at(600, 3, 4)], against: at(600, 3, 4) });
  equal("another timeout against what was", replayed(lines, [60], 0).against, at(null, 2, 3));
  equal("an unknown price is no saving", replayed([...lines.slice(0, 3), { timeout: "off", cost_usd: null, starts: 0, early: 0 }], [60, 600], 600), null);
  equal("a timeout that was not replayed is no saving", replayed(lines, [60, 120], 600), null);
  const stamp = at => new Date(at).toISOString();
  for (const kind of Object.keys(classify.classes)) {
    const one = server("a", { class: kind, idle: { since: stamp(noon - 60_000), deadline: stamp(noon + 540_000) } });
    equal(`class ${kind}`, classify.classify(one), kind);
    const { share } = classify.idleClock(one, kind, noon);
    if (share != null && !(share >= 0 && share <= 1)) failures.push(`ring of ${kind}: ${share}`);
  }
  equal("countdown of a row", classify.idleClock(server("a", { idle: { since: stamp(noon - 60_000), deadline: stamp(noon + 160_000) } }), "counting_down", noon).big, "2:40");
  equal("a passed deadline", classify.idleClock(server("a", { idle: { since: stamp(noon - 60_000), deadline: stamp(noon - 1) } }), "counting_down", noon).big, "0:00");
  equal("unknown is not 0", classify.idleClock(server("a"), "unknown", noon).share, null);
  for (const [more, word] of [[{ idle_timeout_seconds: 0 }, "Idle, stays on"], [{ protection: { owner: "x" }, storage: "none" }, "Idle, protected"], [{ storage: "none", blocked_by: "would_lose_data" }, "Idle, data at risk"], [{ storage: "none", blocked_by: "locked" }, "Idle, stays on"]]) equal(`kept ${JSON.stringify(more)}`, classify.word(server("a", more), "kept"), word);
  const offered = more => menuOf({ may: scope => scope === "operate" }, { doc: server("a", more), kind: "stopped" }).map(one => one.label);
  equal("an endpoint scaled to zero", offered({ type: "serverless" }), ["Protect…", "Scale…", "Idle timeout…", "Owner and tags…"]);
  equal("a stopped pod", offered({ state: "stopped" }), ["Start", "Idle timeout…", "Owner and tags…"]);
  equal("unmanaged", classify.word(server("a", { adopted: false }), "kept"), "Idle, unmanaged");
  for (const [kind, more, must] of [["busy", {}, true], ["unknown", {}, true], ["counting_down", {}, false], ["counting_down", { storage: "none" }, true], ["counting_down", { storage: "unknown" }, true], ["kept", { protection: { owner: "x" } }, true]]) equal(`type the name of ${kind} ${JSON.stringify(more)}`, classify.needsTypedName(server("a", more), kind), must);
  equal("a bulk stop leaves out", ["busy", "unknown", "stopped", "counting_down"].map(kind => classify.leftOutOfStop(server("a"), kind)), ["busy", "unknown", "not running", null]);

  const reasons = (code, more) => [{ code, since: stamp(noon - 3600_000), ...more }];
  for (const [more, text] of [[{ why: "GPU busy: GPU 0 97 % (agent, 2 s ago)", reasons: reasons("busy") }, "GPU busy: GPU 0 97 %"], [{ why: "idle for 60 min; stops", reasons: reasons("idle") }, "idle since 11:00; stops after 10 min idle"],
    [{ why: "GPU unknown for 60 min: no report; unknown counts as busy", reasons: reasons("unknown") }, "GPU unknown since 11:00: no report; unknown counts as busy"], [{ reasons: reasons("idle"), extension: { by: "token:ann", until: stamp(noon + 60_000) } }, "stop postponed by ann until 12:01"],
    [{ reasons: reasons("protected"), protection: { owner: "token:ann", until: null, reason: "demo" } }, "protected by ann until removed: demo"], [{ state: "stopped", why: "stopped: idle", reasons: reasons("idle") }, "stopped: idle"]]) equal("why", classify.why(server("a", more), noon), text);

  const store = new Store();
  const dashboard = { timestamp: stamp(noon), servers: [server("a"), server("b")], metrics: { a: { gpu_utilization: 0 } }, auto_shutdown: {}, recent_activity: [{ sequence: 2 }, { sequence: 1 }] };
  store.load(dashboard); store.load(dashboard);
  equal("a second answer doubles nothing", [store.rows.size, store.events.length], [2, 2]);
  equal("0 is measured, absent is not", [store.rows.get("a").gpuPercent, store.rows.get("b").gpuPercent], [0, null]);
  equal("events in another order", [5, 3, 5, 4].map(sequence => store.addEvent({ sequence })).concat(store.events.map(one => one.sequence)), [true, true, false, true, 5, 4, 3, 2, 1]);
  const update = { type: "server_update", timestamp: stamp(noon), data: { id: "a", class: "unknown", why: "?" } };
  equal("a batch is folded", [...store.fold({ type: "batch", notifications: [update, { type: "metrics", data: { server_id: "b", metrics: { gpu_utilization: 7 } } }] })], ["servers", "metrics"]);
  equal("an update keeps the rest", [store.rows.get("a").kind, store.rows.get("a").doc.cost_per_hour, store.rows.get("b").gpuPercent], ["unknown", 1, 7]);
  equal("an update of a stranger asks for everything", store.fold({ ...update, data: { id: "zz" } }).has("gap"), true);
  equal("a gap asks for everything", store.fold({ type: "gap" }).has("gap"), true);
  store.load({ ...dashboard, servers: [server("b")] });
  equal("what a dashboard does not name is gone", [...store.rows.keys()], ["b"]);

  const many = new Store();
  many.load({ ...dashboard, servers: [server("train-10", { owner: "ann", tags: ["llm"], hourly_cost: { total: 3 } }), server("train-9", { hourly_cost: { total: 3 } }), server("eval", { class: "counting_down", hourly_cost: null, idle: { since: stamp(noon), deadline: stamp(noon + 1) } })] });
  const rows = [...many.rows.values()];
  const found = text => rows.filter(query(text)).map(row => row.doc.id).sort();
  equal("words", found("train"), ["train-10", "train-9"]);
  equal("minus words", found("train -owner:ann"), ["train-9"]);
  equal("fields", [found("tag:llm"), found("is:counting"), found("gpu:h200").length, found("-")], [["train-10"], ["eval"], 3, ["train-10", "train-9"]]);
  const names = key => sorted(rows, key).map(row => row.doc.id);
  equal("urgency, then name", names("urgency"), ["eval", "train-9", "train-10"]);
  equal("names by number", names("name"), ["eval", "train-9", "train-10"]);
  equal("no price stands last", names("cost"), ["train-9", "train-10", "eval"]);
  equal("sorting is stable", sorted(sorted(rows, "-cost"), "cost").map(row => row.doc.id), names("cost"));

  const shape = why.geometry({ since: noon - 300_000, deadline: noon + 300_000, timeout: 600, now: noon });
  if (!(shape.from < noon - 300_000 && shape.to > noon + 300_000)) failures.push("the pane does not hold its countdown");
  const held = why.geometry({ since: noon - 6000_000, deadline: null, timeout: 600, now: noon });
  equal("idle beyond its timeout", held.held.to, noon);
  // Nothing says when a server would stop that is not stopped, whatever keeps it on.
  equal("if it went quiet now", classify.stopIfQuiet(server("a"), "busy", noon), noon + 600_000);
  equal("if it went quiet now, in words", classify.verdict(server("a", { why: "GPU busy: 97 %", reasons: [{ code: "busy", text: "GPU busy: 97 %" }] }), "busy", noon).text, "GPU busy: 97 %. If it went quiet now, it would stop at 12:10.");
  equal("a lease and a postponement come first", [[{ code: "leased", until: stamp(noon + 60_000) }], [{ code: "postponed", until: stamp(noon + 900_000) }]].map(reasons => classify.stopIfQuiet(server("a", { reasons }), "busy", noon) - noon), [660_000, 900_000]);
  for (const [more, kind] of [[{ idle_timeout_seconds: 0 }], [{ adopted: false }], [{ protection: { owner: "x" } }], [{ reasons: [{ code: "scheduled_on", text: "on" }] }], [{ reasons: [{ code: "scaled_to_zero", text: "scaled to zero" }] }], [{}, "stopped"], [{}, "starting"]])
    equal(`no stop is foretold of ${kind ?? JSON.stringify(more)}`, classify.stopIfQuiet(server("a", more), kind ?? "busy", noon), null);
  for (const code of ["unmanaged", "protected", "locked", "unreadable_answer", "managed_elsewhere", "would_lose_data", "auto_shutdown_off", "another_control_plane", "idle_timeout_off", "stopped_too_often", "stop_not_allowed"]) for (const kind of ["busy", "unknown"]) {
    const one = server("a", { class: kind, why: `the text of ${code}`, blocked_by: code, reasons: [{ code, text: `the text of ${code}` }, { code: kind, text: `GPU ${kind}: x`, since: stamp(noon) }] });
    const { title, text } = classify.verdict(one, kind, noon);
    equal(`what keeps ${kind} on: ${code}`, [classify.stopIfQuiet(one, kind, noon), /would stop|stops (at|in)/.test(title + text), text.includes(`It stays on when idle, too: the text of ${code}.`), text.startsWith("GPU"), classify.idleClock(one, kind, noon).small.startsWith("of ")], [null, false, true, true, false]);
  }
  const limited = server("a", { why: "GPU busy: 97 %", idle: { since: null, deadline: stamp(noon + 300_000) } });
  equal("a maximum runtime ends a busy server, too", [classify.stopIfQuiet(limited, "busy", noon), classify.verdict(limited, "busy", noon).title], [null, "Busy, and stops at 12:05 at the latest"]);
  equal("a pane without a coming stop ends soon after now", why.geometry({ since: null, deadline: null, timeout: 600, now: noon }).to < noon + 120_000, true);
  const stamped = seconds => new Date(noon + seconds * 1000).toISOString();
  const history = why.stretches({ to: stamped(0), idle: [{ since: stamped(-900), from: stamped(-880), to: stamped(0) }], signals: [
    { signal: "gpu", spans: [{ reading: "busy", from: stamped(-3600), to: stamped(-1800) }, { reading: "quiet", from: stamped(-900), to: stamped(0) }] },
    { signal: "cpu", spans: [{ reading: "unknown", from: stamped(-3000), to: stamped(-1200) }, { reading: "quiet", from: stamped(-1200), to: stamped(0) }] }
  ] }, noon + 5000);
  equal("a fresh stretch goes on, an older one does not", [history.spans.get("gpu").at(-1).to, history.spans.get("gpu")[0].to], [noon + 5000, noon - 1800_000]);
  const rowsOf = ["gpu", "cpu"].map(name => ({ label: name, spans: history.spans.get(name) }));
  equal("every second is paid for once, gaps by nobody", why.shares(rowsOf, history.idle, 600, noon - 7200_000, noon).map(one => [one.kind, one.seconds]),
    [["busy", 1800], ["unknown", 600], ["within", 900], ["beyond", 300]]);
  equal("a moment in words", [-2000, -1500, -100, -7000].map(seconds => why.sentenceAt(rowsOf, history.idle, noon + seconds * 1000, noon).replace(/^\S+: /, "")),
    ["gpu busy; cpu unknown", "cpu unknown", "every signal quiet, idle for 13 min", "not recorded"]);
  for (const day of [new Date(2026, 2, 29), new Date(2026, 9, 25), new Date(2026, 10, 1)]) {
    const moments = why.ticks(day.getTime(), day.getTime() + 26 * 3600_000);
    if (moments.length < 3 || moments.length > 9 || moments.some((at, i) => i && at <= moments[i - 1])) failures.push(`axis of ${day.toDateString()}: ${moments.length}`);
  }
  equal("a gap in a line is a gap", sparkPath([0, null, 100], 10, 12, 100), "M0.0 11.0h.01M10.0 1.0h.01");
  const rules = [
    { days: "mon-fri", from: "08:00", to: "18:30", mode: "keep_on" }, { days: "daily", from: "22:00", to: "06:00", mode: "stop_unless_busy" },
    { days: "sat,sun", from: "00:00", to: "24:00", mode: "start_at" }
  ];
  const { cells, others } = week.cellsOf([...rules, { cron: "0 8 * * *", mode: "start_at" }, { days: "mon", from: "08:10", to: "09:00", mode: "keep_on" }]);
  equal("what no grid can show stays a rule", others.map(one => one.cron ?? one.from), ["0 8 * * *", "08:10"]);
  equal("cells", [cells[0][15], cells[0][16], cells[0][36], cells[0][37], cells[1][11], cells[1][12], cells[5][44]], ["", "keep_on", "keep_on", "", "stop_unless_busy", "", "start_at"]);
  equal("rules and cells mean the same", JSON.stringify(week.cellsOf(week.rulesOf(cells)).cells), JSON.stringify(cells));
  for (let seed = 1; seed < 60; seed += 1) {
    let state = seed;
    const random = most => { state = (state * 48271) % 2147483647; return state % most; };
    const some = week.days.map(() => Array(week.slots).fill(""));
    for (let i = 0; i < seed % 9; i += 1) {
      const mode = ["", ...Object.keys(week.modes)][random(4)], start = random(336), length = random(seed % 3 ? 60 : 336);
      for (let at = start; at < start + length; at += 1) some[Math.floor(at / 48) % 7][at % 48] = mode;
    }
    const back = week.cellsOf(week.rulesOf(some));
    if (JSON.stringify(back.cells) !== JSON.stringify(some) || back.others.length) failures.push(`a week of seed ${seed} reads back differently`);
  }
  equal("days in words", [[0, 1, 2, 3, 4], [5, 6], [6, 0], [0, 1, 2, 3, 4, 5, 6], [2]].map(week.dayText), ["mon-fri", "sat,sun", "mon,sun", "daily", "wed"]);
  const spent = bars.stacked([{ date: "a", groups: [{ key: "x", total: 3 }, { key: "y", total: 1 }, { key: "z", total: 2 }] }, { date: "b", groups: [{ key: "y", total: 4 }] }], 2);
  equal("the largest stand alone, the rest together", [spent.keys.map(one => [one.name, one.total]), spent.days.map(day => day.parts)], [[["y", 5], ["2 others", 5]], [[1, 5], [4, 0]]]);
  for (const [wanted, text, isEnabled] of [["two  spaces", "two spaces", true], ["  led", "led", true], ["busy", "bus", false], ["busy", "", false], ["   ", "", false], ["busy", "pod1", true], ["busy", " busy ", true]]) {
    const action = { button: { disabled: true } }, field = typed(wanted, action, { also: "pod1" }).querySelector("input");
    field.value = text;
    field.dispatchEvent(new Event("input"));
    equal(`“${text}” confirms “${wanted}”`, !action.button.disabled, isEnabled);
  }
  equal("the present idle time overlaps no earlier one", why.presentIdle([{ since: 1, from: 1, to: 5 }, { since: 6, from: 6, to: 20 }], 9, 30), [{ since: 1, from: 1, to: 5 }, { since: 6, from: 6, to: 9 }, { since: 9, from: 9, to: 30 }]);
  equal("the present idle time goes on", why.presentIdle([{ since: 2, from: 4, to: 20 }], 2, 30), [{ since: 2, from: 4, to: 30 }]);
  equal("a busy server has its earlier idle times", why.presentIdle([{ since: 2, from: 4, to: 20 }], null, 30), [{ since: 2, from: 4, to: 20 }]);
  const unread = new Store();
  unread.load({ timestamp: stamp(noon), servers: [], not_ready: "the pods of RunPod have not been polled yet" });
  equal("an account that was not read", [unread.isUnread, unread.notReady], [true, "the pods of RunPod have not been polled yet"]);
  unread.load({ timestamp: stamp(noon), servers: [] });
  equal("an account without servers", [unread.isUnread, unread.notReady], [false, null]);
  equal("savings by the day of their hours", bars.savedByDay([{ from: 50, to: 250, net: 20 }, { from: 300, to: 300, net: 5 }], [0, 100, 200, 300]), [5, 10, 5]);
  return failures;
}
