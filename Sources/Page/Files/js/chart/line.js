/** A line over time with axes. A moment nobody measured is a gap. */
import { dim, fill, h, s, setText } from "../dom.js";
import { clock, day, moment, roundUp } from "../format.js";
import { ticks } from "./why.js";

const height = 112, right = 52, foot = 20;

/** `format(value)` for people; `highest`: fixed top of the scale, else it follows the data, in round numbers of `unit`. `link` shares the crosshair of several charts. */
export function lineChart({ title, format, highest, unit = 1, link }) {
  const now = h("b"), plot = h("div", { class: "plot", tabindex: 0, role: "img" });
  const element = h("figure", { class: "chart" }, h("figcaption", null, dim(title), now), plot);
  let data = null;
  const cross = s("path", { class: "cross" });

  /** `isOver`: the last value is not the present one. */
  function set(points, from, to, isOver = false) {
    data = { points, from, to, isOver };
    paint();
  }

  const saying = ({ average, at }) => `${format(average)} at ${moment(at, data.to)}`;
  const latest = () => setText(now, data.isOver ? saying(data.points.at(-1)) : format(data.points.at(-1).average));

  function scale() {
    const width = plot.clientWidth || 300;
    const top = highest ?? roundUp(Math.max(...data.points.map(one => one.max ?? one.average), 0) / unit) * unit;
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
      // Half of a small number may be written as the whole.
      share === 0.5 && format(share * top) === format(top) ? null : s("text", { class: "axis", x: width, y: y(share * top) + 4, "text-anchor": "end" }, format(share * top))
    ]);
    const times = ticks(data.from, data.to).filter((_, i) => width > 420 || i % 2 === 0).map(at => s(
      "text", { class: "axis", x: Math.max(19, x(at)), y: height + 16, "text-anchor": "middle" }, data.to - data.from > 2 * 86400_000 ? day(at) : clock(at)
    ));
    fill(
      plot,
      s(
        "svg", { width, height: height + foot, viewBox: `0 0 ${width} ${height + foot}` }, lines, times,
        s("path", { class: "area", d: area }), s("path", { class: "line", d: path }), cross
      )
    );
    const last = data.points.at(-1);
    latest();
    plot.setAttribute("aria-label", `${title}: ${format(last.average)} at ${clock(last.at)}`);
  }

  /** Shows the value at a moment; `null`: the latest. */
  function point(at) {
    if (!data?.points.length) return;
    if (at == null) { cross.setAttribute("d", ""); latest(); return; }
    const nearest = data.points.reduce((a, b) => (Math.abs(b.at - at) < Math.abs(a.at - at) ? b : a));
    const { x } = scale();
    cross.setAttribute("d", `M${x(nearest.at)} 0V${height}`);
    setText(now, saying(nearest));
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
