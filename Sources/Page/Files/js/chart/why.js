/**
 * The why timeline: what each signal said, and how the idle clock ran towards the stop. The geometry is pure; `draw` makes the picture of it.
 * A stretch that nobody recorded stays empty: it is neither quiet nor busy.
 */
import { s } from "../dom.js";
import { clock, moment, parse, span } from "../format.js";

const minute = 60_000;
/** The latest stretch of an answer that is this old still holds. */
const fresh = 45_000;

/** An answer of `signals` as stretches in milliseconds: `{spans: Map of signal to [{reading, from, to}], idle: [{since, from, to}]}`. */
export function stretches(answer, now) {
  const last = parse(answer.to);
  const end = at => (at === last && now - at < fresh ? Math.max(now, at) : at);
  const times = one => ({ ...one, from: parse(one.from), to: end(parse(one.to)) });
  return {
    spans: new Map(answer.signals.map(row => [row.signal, row.spans.map(times)])),
    idle: answer.idle.map(one => ({ ...times(one), since: parse(one.since) })),
  };
}

/**
 * What the time from `from` to `to` went to: `[{kind, label, seconds}]`. The first busy signal in the order of `rows` takes a moment; then
 * `unknown`; then `within` its timeout (in seconds, 0: none) and `beyond` it. What nobody recorded is left out.
 */
export function shares(rows, idle, timeout, from, to) {
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

/** What a moment was, in one sentence. */
export function sentenceAt(rows, idle, when, now) {
  const said = rows.map(row => ({ row, one: row.spans.find(one => one.from <= when && one.to >= when) })).filter(({ one }) => one);
  if (!said.length) return `${moment(when, now)}: not recorded`;
  const of = reading => said.filter(({ one }) => one.reading === reading).map(({ row }) => row.label).join(", ");
  const parts = [["busy", of("busy")], ["unknown", of("unknown")]].filter(([, names]) => names).map(([reading, names]) => `${names} ${reading}`);
  const quiet = idle.find(one => one.from <= when && one.to >= when);
  if (!parts.length) parts.push(quiet ? `every signal quiet, idle for ${span((when - quiet.since) / 1000)}` : "every signal quiet");
  return `${moment(when, now)}: ${parts.join("; ")}`;
}

/**
 * Where the minutes around the decision stand. `since`, `deadline`, `now`, `ifQuiet` in milliseconds, `timeout` in seconds (0: never). Returns
 * `{from, to, held, end, ifQuiet, isPostponed}`: `held` is a stretch past the threshold, `end` the coming stop, `ifQuiet` the one if it went quiet now.
 */
export function geometry({ since, deadline, timeout, now, ifQuiet = null }) {
  const whole = (timeout || 600) * 1000;
  const from = since == null ? now - 1.5 * whole : Math.max(
    now - 24 * 60 * minute, Math.min(now - whole / 2, since - 0.25 * Math.max(whole, now - since))
  );
  const to = deadline != null ? deadline + 0.12 * (deadline - from) : ifQuiet != null ? ifQuiet + 0.15 * (ifQuiet - now) : now + 0.06 * (now - from);
  const reached = since == null ? null : since + whole;
  return {
    from, to, end: deadline, held: timeout && reached != null && now > reached ? { from: Math.max(from, reached), to: now } : null,
    isPostponed: deadline != null && since != null && deadline > since + whole + 1000, ifQuiet
  };
}

/** Round moments, four to eight of them. */
export function ticks(from, to) {
  const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200].map(one => one * minute);
  const step = steps.find(one => (to - from) / one <= 7) ?? steps.at(-1);
  // Local midnight, so that hours are round where the clock is half an hour off.
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

/**
 * `rows` are `[{label, detail, reading, spans}]`, `idle` as in `stretches`, `near` a geometry, `far` `{from, to}` or null. With room both stand
 * side by side, the hours and the minutes. Returns `{element, at(x)}`: the moment at a place, `null` outside.
 */
export function draw({ width, rows, idle, near, far, timeout, since, now, isNarrow, isOff = false, words }) {
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
    // One path for each kind: a day may have thousands of stretches.
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
  if (near) parts.push(...decided(near, { x, x1, y, bottom, since, whole, words, frame }));
  else if (decision.end != null && x1 - x(now) > 8) parts.push(s("path", { class: "coming", d: `M${x(now)} ${y(Math.min(1, (now - since) / whole))}L${x(decision.end)} ${y(1)}` }));
  parts.push(
    s("path", { class: "now", d: `M${x(now)} 4V${bottom}` }),
    text(frame.isOff ? "stopped" : "now", x(now), bottom + 16, { class: "row-label now-label", "text-anchor": x1 - x(now) < 14 ? "end" : "middle" })
  );
  return parts;
}

/** The coming stop, or what would lead to one. */
function decided(near, { x, x1, y, bottom, since, whole, words, frame: { now, isNarrow } }) {
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
    // In a narrow pane there is no room for the sentence.
    text(`${x1 - x(now) < 180 ? "if quiet:" : "if quiet from now:"} stops ${clock(near.ifQuiet)}`, Math.min(x1, Math.max(x(now) + 178, x(near.ifQuiet))), y(1) - 7, { class: "axis", "text-anchor": "end" })
  );
  return parts;
}

const shortened = (value, most) => (value.length > most ? `${value.slice(0, most - 1)}…` : value);

/** The idle stretches of the history, up to now: from the moment on at which the present idle time counts, there is no other. */
export function presentIdle(idle, since, now) {
  if (since == null) return idle;
  const earlier = idle.filter(one => one.since !== since).map(one => ({ ...one, to: Math.min(one.to, since) })).filter(one => one.from < one.to);
  return [...earlier, { since, from: idle.find(one => one.since === since)?.from ?? since, to: now }];
}

/** The picture in words, for those who do not see it. */
export function inWords(rows, { since, deadline, now }) {
  const say = rows.map(({ label, reading }) => `${label} ${reading}`).join(", ");
  const idle = since == null ? "The idle clock is at 0." : `Idle for ${span((now - since) / 1000)}.`;
  return `${say}. ${idle}${deadline == null ? "" : ` Stops in ${span((deadline - now) / 1000)}.`}`;
}
