/** The card that says why a server is on: its signals and its idle clock over hours, and the minutes around the decision. */
import { expectProblem } from "../api.js";
import { draw, geometry, inWords, presentIdle, sentenceAt, shares, stretches } from "../chart/why.js";
import { stopIfQuiet } from "../classify.js";
import { dim, div, fill, h, setHidden, setText, time } from "../dom.js";
import { ago, hourly, money, parse, sentence, span } from "../format.js";
import { card, dataTable, empty, segments, skeleton } from "../parts.js";

const labels = { gpu: "GPU", cpu: "CPU" };
export const labelOf = signal => labels[signal] ?? sentence(signal);
const hint = "Point at a moment, or use ← →, to read it.";
const hours = { "1h": 1, "6h": 6, "24h": 24 };

/** `get(path)` reads below the server's address. Returns `{element, paint(row, explain), load()}`. */
export function timelineCard(app, address, get) {
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
  /** In seconds; 0: none, as of an endpoint without workers, which has nothing to stop. */
  const timeoutOf = () => (row.kind === "stopped" && !isOff() ? 0 : row.doc.idle_timeout_seconds);
  /** The picture of a stopped server ends at its stop. */
  const end = () => (isOff() ? parse(row.doc.stopped_at) ?? app.now() : app.now());
  const decision = () => {
    const { doc } = row;
    return geometry({
      since: parse(doc.idle.since), deadline: parse(doc.idle.deadline), timeout: timeoutOf(), now: end(),
      ifQuiet: doc.idle.since ? null : stopIfQuiet(doc, row.kind, end())
    });
  };

  async function load() {
    const now = end();
    // What an answer does not show yet changes at once; else every half minute.
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
        // What it said at the end of the answer, and says now, it said in between.
        i === all.length - 1 && one.to >= history.at && one.reading === at.get(signal)?.reading ? { ...one, to: now } : one))
    }));
  }

  /** `row` as in the store, `explain` as the API answers; both may be missing until they came. */
  function paint(nextRow, nextExplain) {
    [row, explain] = [nextRow, nextExplain];
    if (!row || !explain) return;
    const { doc } = row, now = end(), list = rows();
    setText(element.querySelector("h2"), isOff() ? "Before its stop" : row.kind === "stopped" ? "What its signals say" : "Why it is on");
    const since = parse(doc.idle.since), deadline = parse(doc.idle.deadline), timeout = timeoutOf();
    const wasted = hourly(doc) && since && timeout ? (hourly(doc) * Math.max(0, now - since - timeout * 1000)) / 3600_000 : 0;
    const words = {
      clock: isOff() ? `of ${timeout ? span(timeout) : "no timeout"}` : since == null ? row.kind === "stopped" ? "scaled to zero" : !timeout ? "timeout off" : doc.blocked_by ? "0:00, stays on" : `0:00 of ${span(timeout)}` : `${span((now - since) / 1000)}${timeout ? ` of ${span(timeout)}` : ""}`,
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
    const from = now - hours[chosen] * 3600_000, isOn = !isOff(), sum = parts => parts.reduce((sum, one) => sum + one.seconds, 0);
    const of = start => shares(list, idle, timeoutOf(), start, now), parts = of(from).filter(one => one.seconds >= 1), whole = sum(parts);
    setHidden(paid, whole < 60);
    // Its run may have begun before anything was recorded, or gone on while the control plane did not run.
    const began = Math.max(from, parse(doc.started_at) ?? now), missing = doc.type === "timed" ? (now - began) / 1000 - sum(of(began)) : 0;
    if (missing >= 60) parts.push({ kind: "none", seconds: missing });
    const cost = seconds => (isOn && hourly(doc) ? ` · ${money((hourly(doc) * seconds) / 3600)}` : "");
    const name = { unknown: "unknown", within: timeoutOf() ? "idle, within its timeout" : "idle", beyond: "idle, beyond its timeout", none: "on, but not recorded" };
    fill(paid, h("p", null, isOn ? `Recorded in the last ${hours[chosen]} h: ` : `Recorded in the ${hours[chosen]} h before its stop: `, h("b", null, span(whole), cost(whole)), dim(isOn && hourly(doc) ? " at its present price, for" : " for")),
      div("paid-bar", parts.map(one => h("i", { class: `p-${one.kind}`, css: { "flex-grow": one.seconds } }))),
      div("legend", parts.map(one => h("span", null, h("i", { class: `p-${one.kind}` }), one.label ? `${one.label} busy` : name[one.kind], dim(`${span(one.seconds)}${one.kind === "none" ? "" : cost(one.seconds)}`)))));
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
