/** What another idle timeout would have saved on the idle times that were recorded: a slider over the replay. Nothing changes before "Apply". */
import { someNames } from "../actions.js";
import { expectProblem, part, Problem } from "../api.js";
import { ask, path } from "../ask.js";
import { div, fill, h, remark, s, setAttribute, setHidden, setText } from "../dom.js";
import { count, money, parse, roundUp, span } from "../format.js";
import { button, card, toast } from "../parts.js";

const usual = [1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120].map(one => one * 60);
const height = 150, foot = 22, top = 14, right = 52;

/** The replay of `seconds` and of what is compared with: `{places: [{seconds, saved, starts, early}], against}`; `null`: a price is unknown. */
export function replayed(lines, seconds, current) {
  const of = timeout => lines.find(one => one.timeout === String(timeout));
  const never = of("off")?.cost_usd;
  const place = (one, at) => ({ seconds: at, saved: never - one.cost_usd, starts: one.starts, early: one.early });
  const places = seconds.map(at => of(at)).map((one, i) => one?.cost_usd != null && place(one, seconds[i]));
  if (never == null || !places.every(Boolean)) return null;
  const recorded = of("recorded");
  return { places, against: places.find(one => one.seconds === current) ?? (recorded?.cost_usd == null ? null : place(recorded, null)) };
}

/** "$12.00 more saved", "3 fewer starts" */
const more = (number, text, name) => Math.abs(number) < 0.005 ? [`as much ${name}`] : [h("b", null, text), ` ${number < 0 ? "less" : "more"} ${name}`];
const change = (number, one) => (number ? count(Math.abs(number), `${number < 0 ? "fewer" : "more"} ${one}`) : `as many ${one}s`);

export function timeoutCard(app) {
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
    if (!answer.idle_times) { setText(said, "No idle time with a known beginning and end is recorded yet. One counts once work has returned."); return setText(note, ""); }
    if (!replay) { setText(said, "The price of a server is unknown."); return setText(note, ""); }
    if (isShort) { setText(said, "Timeouts cannot be compared yet: no idle time of a minute or more has ended with work. One that goes on, or whose server is still stopped, does not count."); return setText(note, ""); }
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
    const most = roundUp(Math.max(0.02, ...places.map(one => one.saved))), starts = Math.max(1, ...places.map(one => one.starts));
    const y = (value, whole) => top + (1 - Math.max(0, value) / whole) * (height - top), middle = i => (i + 0.5) * step;
    const line = places.map((one, i) => [middle(i), y(one.starts, starts)]);
    fill(plot, s("svg", { width, height: height + foot, viewBox: `0 0 ${width} ${height + foot}`, "aria-hidden": "true" },
      [0, 0.5, 1].map(share => [s("path", { class: "grid", d: `M0 ${y(share, 1)}H${width - right}` }), s("text", { class: "axis", x: width, y: y(share, 1) + 4, "text-anchor": "end" }, money(share * most).replace(/\.00$/, ""))]),
      places.map((one, i) => [
        s("rect", { class: `replay${i === place ? " chosen" : ""}${one.seconds === current ? " now" : ""}`, x: middle(i) - size / 2, y: y(one.saved, most), width: size, height: Math.max(1, height - y(one.saved, most)), rx: 2 }),
        one.seconds === current ? s("text", { class: "axis", x: middle(i), y: y(one.saved, most) - 4, "text-anchor": "middle" }, "now") : null,
        s("text", { class: "axis", x: middle(i), y: height + 16, "text-anchor": "middle" }, String(Math.round(one.seconds / 6) / 10))
      ]),
      s("path", { class: "replay-starts", d: line.map(([x, at], i) => `${i ? "L" : "M"}${x} ${at}`).join("") }),
      line.map(([x, at]) => s("circle", { class: "replay-starts", cx: x, cy: at, r: 3 })),
      s("text", { class: "axis", x: width, y: height + 16, "text-anchor": "end" }, "minutes")));
    // The thumb stands below its bar.
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
    const kept = going.filter(({ doc }) => doc.blocked_by && doc.blocked_by !== "idle_timeout_off");
    ask(app, {
      title: `Idle timeout ${span(seconds)} for ${going.length === 1 ? going[0].doc.name : count(going.length, "server")}?`, symbol: "clock",
      body: [
        going.length ? h("p", null, `${someNames(going)}: idle timeout ${span(seconds)} from now on. A full new period begins.`) : h("p", null, "No server would change."),
        kept.length ? h("p", null, `Not stopped even so: ${someNames(kept)}.`) : null,
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
