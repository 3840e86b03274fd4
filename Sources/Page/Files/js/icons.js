/** Shapes of states and symbols of buttons. A state is told by its shape first, then by its word; the colour only helps. */
import { s } from "./dom.js";

const line = (...paths) => () => paths.map(d => s("path", { d, fill: "none", stroke: "currentColor", "stroke-width": 1.5, "stroke-linecap": "round", "stroke-linejoin": "round" }));
const filled = d => () => [s("path", { d, fill: "currentColor" })];
const circle = attributes => s("circle", { cx: 8, cy: 8, r: 5.5, fill: "none", stroke: "currentColor", "stroke-width": 1.5, ...attributes });

const shapes = {
  busy: () => [circle({ r: 5, fill: "currentColor", stroke: "none" })],
  counting: () => [circle({}), s("path", { d: "M8 8V2.5A5.5 5.5 0 1 1 3.2 10.7Z", fill: "currentColor" })],
  kept: filled("M8 1.5 13.5 3.5V8c0 3.2-2.3 5.4-5.5 6.5C4.8 13.4 2.5 11.2 2.5 8V3.500Z"),
  unknown: () => [circle({ r: 6, "stroke-dasharray": "2.4 1.8" }), ...line("M6.4 6.300a1.6 1.6 0 1 1 2.3 1.500c-.5.3-.7.6-.7 1.200M8 11v.1")()],
  starting: filled("M4 2.5 13 8l-9 5.500Z"),
  stopping: () => [s("rect", { x: 2.75, y: 2.75, width: 10.5, height: 10.5, rx: 1.5, fill: "none", stroke: "currentColor", "stroke-width": 1.5 }), s("rect", { x: 6, y: 6, width: 4, height: 4, fill: "currentColor" })],
  trouble: () => [s("path", { d: "M8 1.5 15 14H1Z", fill: "currentColor" }), s("path", { d: "M8 6v3.500M8 11.800v.1", stroke: "var(--card)", "stroke-width": 1.6, "stroke-linecap": "round" })],
  stopped: () => [s("rect", { x: 3, y: 3, width: 10, height: 10, rx: 1.5, fill: "none", stroke: "currentColor", "stroke-width": 1.5 })],
  search: () => [s("circle", { cx: 7, cy: 7, r: 4.5, fill: "none", stroke: "currentColor", "stroke-width": 1.5 }), ...line("M10.5 10.5 14 14")()],
  sun: () => [s("circle", { cx: 8, cy: 8, r: 2.8, fill: "none", stroke: "currentColor", "stroke-width": 1.5 }), ...line("M8 1.500v1.200M8 13.300v1.200M1.5 8h1.200M13.3 8h1.200M3.4 3.400l.9.9M11.7 11.700l.9.9M12.6 3.400l-.9.9M4.3 11.700l-.9.9")()],
  moon: line("M13 9.500A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.500Z"),
  close: line("M4 4l8 8M12 4l-8 8"),
  more: () => [3.5, 8, 12.5].map(cx => s("circle", { cx, cy: 8, r: 1.2, fill: "currentColor" })),
  check: line("M3 8.5 6.5 12 13 4.5"),
  warn: line("M8 2 14.5 13.500h-13ZM8 6.500v3M8 11.500v.1"),
  back: line("M10 3.5 5.5 8l4.5 4.5"),
  down: line("M4 6l4 4 4-4"),
  shield: line("M8 1.8 13 3.700V8c0 3-2 5-5 6.200C5 13 3 11 3 8V3.700Z"),
  clock: () => [circle({ r: 6 }), ...line("M8 4.500V8l2.3 1.5")()],
  copy: () => [...line("M5.5 5.500h8v8h-8ZM3 10.500h-.500v-8h8V3")()],
  fleet: line("M2.5 3h11v4h-11ZM2.5 9h11v4h-11ZM5 5h.1M5 11h.1"),
  money: line("M3 13V9M6.5 13V6M10 13V8M13.5 13V3"),
  alerts: line("M4 11V7a4 4 0 0 1 8 0v4l1.2 1.500H2.800ZM6.8 14.300h2.4"),
  activity: line("M1.5 8h3l2-5 3 10 2-5h3"),
  settings: line("M2 4.500h6M11 4.500h3M2 11.500h3M8 11.500h6M9.5 3v3M6.5 10v3"),
};

/** An icon of 16 px, hidden from screen readers: a word always stands beside it. */
export function icon(name, extra = "") {
  return s("svg", { class: `i i-${name} ${extra}`, viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true", focusable: "false" }, ...(shapes[name] ?? shapes.unknown)());
}
