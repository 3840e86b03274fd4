/** The ring of an idle clock. */
import { s, setAttribute } from "../dom.js";

const length = 2 * Math.PI * 10;

export function ring(size = 26) {
  const track = s("circle", { class: "track", cx: 13, cy: 13, r: 10 });
  const arc = s("circle", { class: "arc", cx: 13, cy: 13, r: 10, transform: "rotate(-90 13 13)" });
  return s("svg", { class: "ring", viewBox: "0 0 26 26", width: size, height: size, "aria-hidden": "true" }, track, arc);
}

/** `share` 0…1, or `null` for a dashed ring: unknown. */
export function setRing(element, share, tone) {
  setAttribute(element, "class", `ring ${tone}${share == null ? " dashed" : ""}`);
  setAttribute(element.lastChild, "stroke-dasharray", share == null ? "2 2.2" : `${(share * length).toFixed(1)} ${length.toFixed(1)}`);
}
