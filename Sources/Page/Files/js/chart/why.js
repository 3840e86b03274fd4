/**
 * The why timeline: what each signal said, and how the idle clock ran towards the stop. The geometry is pure; `draw` makes the picture of it.
 * A stretch that nobody recorded stays empty: it is neither quiet nor busy.
 */
import { s } from "../dom.js";
import { clock, parse, span } from "../format.js";

const minute = 60_000;

/** Adds a reading to the stretches `[{reading, from, to}]` of a signal; stretches that touch and agree become one. */
export function record(spans, reading, from, to) {
  const last = spans.at(-1);
  if (last && from <= last.to && last.reading === reading) { last.to = Math.max(last.to, to); return; }
  if (last && from < last.to) last.to = from;
  spans.push({ reading, from, to });
}

/**
 * The stretches that one answer of `explain` proves about a signal, up to `now`. While the server is idle, every signal was quiet since `since`:
 * that is what idle means.
 */
export function knownSpans(signal, now, since = null) {
  const seen = parse(signal.observed_at), busy = parse(signal.last_busy_at), unknown = parse(signal.unknown_since);
  switch (signal.reading) {
    case "busy": return [{ reading: "busy", from: busy ?? seen, to: now }];
    case "unknown": return [{ reading: "unknown", from: unknown ?? seen, to: now }];
    default: {
      const quiet = Math.min(since ?? seen, busy ?? seen);
      return busy ? [
        { reading: "busy", from: busy, to: busy }, { reading: "quiet", from: busy, to: now }
      ] : [{ reading: "quiet", from: quiet, to: now }];
    }
  }
}

/**
 * Where everything stands. `since`, `deadline`, `now` in milliseconds, `timeout` in seconds (0: never). Returns `{from, to, ramp, threshold, held,
 * end, ticks}`: `ramp` are points `[moment, share of the timeout]`, `held` a stretch past the threshold, `end` the coming stop.
 */
export function geometry({ since, deadline, timeout, now, isStopped = false, postponedUntil = null }) {
  const whole = (timeout || 600) * 1000;
  const from = since == null ? now - 1.5 * whole : Math.max(
    now - 24 * 60 * minute, Math.min(now - whole / 2, since - 0.25 * Math.max(whole, now - since))
  );
  const to = deadline != null ? deadline + 0.12 * (deadline - from) : since == null && timeout && !isStopped ? now + 1.15 * whole : now + 0.06 * (now - from);
  const ramp = [];
  let held = null;
  if (since != null) {
    const reached = since + whole;
    ramp.push([Math.max(since, from), Math.max(0, from - since) / whole], [Math.min(now, reached), Math.min(1, (now - since) / whole)]);
    if (now > reached && timeout) held = { from: Math.max(from, reached), to: now };
  }
  return {
    from, to, ramp, held, end: deadline,
    isPostponed: postponedUntil != null && deadline != null && since != null && deadline > since + whole + 1000,
    ifQuiet: since == null && timeout && !isStopped ? now + whole : null, ticks: ticks(from, to)
  };
}

/** Round moments, four to eight of them. */
export function ticks(from, to) {
  const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440].map(one => one * minute);
  const step = steps.find(one => (to - from) / one <= 7) ?? steps.at(-1);
  // Local midnight, so that hours are round where the clock is half an hour off.
  const offset = new Date(from).getTimezoneOffset() * minute;
  const moments = [];
  for (let at = Math.ceil((from - offset) / step) * step + offset; at < to; at += step) moments.push(at);
  return moments;
}

const rowHeight = 24, clockHeight = 84, axis = 22;

/** `rows` are `[{label, detail, spans}]`; `isNarrow`: names stand inside the rows. */
export function draw({ width, rows, shape, timeout, now, isNarrow, words }) {
  const left = isNarrow ? 0 : 210, right = 12;
  const rowStep = isNarrow ? rowHeight + 16 : rowHeight;
  const x = at => left + ((Math.max(shape.from, Math.min(shape.to, at)) - shape.from) / (shape.to - shape.from)) * (width - left - right);
  const clockTop = rows.length * rowStep + 14, bottom = clockTop + clockHeight;
  const y = share => bottom - 8 - share * (clockHeight - 24);
  const text = (value, at, top, extra) => s("text", { x: at, y: top, ...extra }, value);
  const parts = [s("defs", null,
    s(
      "pattern", { id: "hatch-unknown", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      s("rect", { class: "f-hatch", width: 1.8, height: 5 })
    ),
    s(
      "pattern", { id: "hatch-kept", width: 8, height: 8, patternUnits: "userSpaceOnUse", patternTransform: "rotate(-45)" },
      s("rect", { class: "f-purple", width: 2.5, height: 8 })
    ))];
  for (const at of shape.ticks.filter(one => Math.abs(x(one) - x(now)) > 36 && x(one) < width - 16)) parts.push(
    s("path", { class: "grid", d: `M${x(at)} 4V${bottom}` }),
    text(clock(at), x(at), bottom + 16, { class: "axis", "text-anchor": "middle" })
  );
  rows.forEach(({ label, detail, reading, spans }, place) => {
    const base = place * rowStep + rowStep - 4;
    parts.push(text(label, isNarrow ? 4 : 24, isNarrow ? base - 24 : base - 5, { class: "row-label" }),
      text(
        shortened(detail, isNarrow ? 30 : 27 - label.length), isNarrow ? width - right : left - 12, isNarrow ? base - 24 : base - 5,
        { class: "axis", "text-anchor": "end" }
      ));
    if (!isNarrow) parts.push(mark(reading, 4, base - 14));
    for (const one of spans) {
      if (one.to < shape.from) continue;
      const start = x(one.from), size = Math.max(2, x(one.to) - start);
      if (one.reading === "quiet") parts.push(s("path", { class: "quiet", d: `M${start} ${base}h${size}` }));
      else parts.push(s(
        "rect", { class: one.reading === "busy" ? "f-busy" : "unknown-block", x: start, y: base - 13, width: size, height: 13, rx: 1.5 }
      ));
    }
  });
  parts.push(s("path", { class: "grid", d: `M${left} ${clockTop}H${width - right}` }));
  if (timeout) parts.push(s("path", { class: "threshold", d: `M${left} ${y(1)}H${width - right}` }));
  if (!isNarrow) parts.push(
    text("Idle clock", 24, y(0.55), { class: "row-label" }), text(words.clock, 24, y(0.55) + 17, { class: "axis" })
  );
  if (shape.ramp.length) {
    const [[t0, s0], [t1, s1]] = shape.ramp;
    parts.push(s("path", { class: "ramp", d: `M${x(t0)} ${y(0)}L${x(t0)} ${y(s0)}L${x(t1)} ${y(s1)}L${x(t1)} ${y(0)}Z` }));
    if (shape.end != null) parts.push(s(
      "path",
      {
        class: "coming",
        d: shape.isPostponed ? `M${x(now)} ${y(s1)}H${x(shape.end)}V${y(1)}` : `M${x(now)} ${y(s1)}L${x(shape.end)} ${y(1)}`
      }
    ));
  }
  if (shape.held) {
    parts.push(s(
      "rect",
      { class: "held", x: x(shape.held.from), y: y(1), width: Math.max(1, x(shape.held.to) - x(shape.held.from)), height: y(0) - y(1) }
    ));
    if (
      words.held && words.held.length * 6.7 + 24 < x(shape.held.to) - x(shape.held.from)
    ) parts.push(...pill(words.held, x(shape.held.from) + 12, y(0.5)));
  }
  if (shape.ifQuiet != null) parts.push(
    s("path", { class: "if-quiet", d: `M${x(now)} ${y(0)}L${x(shape.ifQuiet)} ${y(1)}` }),
    text(`if quiet from now: stops ${clock(shape.ifQuiet)}`, x(shape.ifQuiet), y(1) - 7, { class: "axis", "text-anchor": "end" })
  );
  if (shape.end != null) parts.push(s("path", { class: "now", d: `M${x(shape.end)} 4V${bottom}` }), s("rect", { class: "f-text", x: x(shape.end) - 4.5, y: y(1) - 4.5, width: 9, height: 9, rx: 1 }),
    text(`stops ${clock(shape.end, true)}`, x(shape.end) - 7, isNarrow ? y(1) - 8 : 16, { class: "row-label", "text-anchor": "end" }));
  parts.push(
    s("path", { class: "now", d: `M${x(now)} 4V${bottom}` }),
    text("now", x(now), bottom + 16, { class: "row-label now-label", "text-anchor": "middle" })
  );
  return s(
    "svg", { class: "why", width, height: bottom + axis, viewBox: `0 0 ${width} ${bottom + axis}`, role: "img", "aria-label": words.label },
    parts
  );
}

const shortened = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function mark(reading, x, y) {
  if (reading === "quiet") return s("path", { class: "quiet", d: `M${x} ${y + 10}h13` });
  return s("rect", { class: reading === "busy" ? "f-busy" : "unknown-block", x, y, width: 13, height: 11, rx: 2 });
}

const pill = (value, x, y) => [
  s("rect", { class: "pill", x: x - 6, y: y - 13, width: value.length * 6.7 + 12, height: 19, rx: 5 }),
  s("text", { class: "row-label", x, y: y + 1 }, value)
];

/** The picture in words, for those who do not see it. */
export function inWords(rows, { since, deadline, now }) {
  const say = rows.map(({ label, reading }) => `${label} ${reading}`).join(", ");
  const idle = since == null ? "The idle clock is at 0." : `Idle for ${span((now - since) / 1000)}.`;
  return `${say}. ${idle}${deadline == null ? "" : ` Stops in ${span((deadline - now) / 1000)}.`}`;
}
