/** Stacked bars, one a day: what was spent, hatched what stops saved, dashed what is expected. The stacking is pure. */
import { div, fill, h, s, setText } from "../dom.js";
import { money, roundUp } from "../format.js";

export const colours = 6;
const hint = "Point at a day, or use ← →, to read it.";
const height = 190, foot = 24, right = 56;

/**
 * `days` are `[{date, groups: [{key, name, total}]}]`. Returns `{keys: [{key, name, total}], days: [{date, parts: [value of each key]}]}`: the
 * largest keys, and `other` for the rest.
 */
export function stacked(days, most = colours) {
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

/** What each stop saved, spread evenly over the time it was stopped: the sum of each day. `days` are local midnights, the last one an end. */
export function savedByDay(stops, days) {
  return days.slice(1).map((end, i) => stops.reduce((sum, { from, to, net }) => {
    const inside = Math.min(to, end) - Math.max(from, days[i]);
    return inside > 0 && to > from ? sum + (net * inside) / (to - from) : sum;
  }, 0));
}

/** `set({keys, days, said(day)})`; a day may have `saved` and `expected`, `null` where nobody knows them. */
export function barChart(title) {
  const plot = div("plot bars");
  plot.tabIndex = 0;
  plot.setAttribute("role", "img");
  const now = h("p", { class: "said dim", "aria-live": "polite" }, hint);
  let data = null, chosen = null;

  function paint() {
    if (!data) return;
    const width = plot.clientWidth || 600, { days } = data;
    const whole = day => day.parts.reduce((sum, one) => sum + one, 0);
    const top = roundUp(Math.max(...days.map(day => Math.max(whole(day) + (day.saved ?? 0), day.expected ?? 0)), data.limit ?? 0, 1));
    const y = value => 6 + (1 - value / top) * (height - 6), step = (width - right) / Math.max(1, days.length);
    const size = Math.max(2, Math.min(40, step * 0.72));
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
    setText(now, place == null ? hint : data.said(data.days[place]));
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
