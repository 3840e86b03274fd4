/** A line without axes. A slot nobody measured is a gap, never 0. */
import { s, setAttribute } from "../dom.js";

export const spark = (width, height) => s(
  "svg", { class: "spark", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
  s("path", { fill: "none", stroke: "currentColor", "stroke-width": 1.3, "stroke-linejoin": "round" })
);

export function setSpark(element, values, highest = 100) {
  const { width, height } = element.viewBox.baseVal;
  setAttribute(element.firstChild, "d", sparkPath(values ?? [], width, height, highest));
}

/** Pure: the path of `values`, each one slot. */
export function sparkPath(values, width, height, highest) {
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
