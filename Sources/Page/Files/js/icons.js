/** Shapes of states and symbols of buttons. A state has a shape first, then a word; the colour only helps. */
import { s } from "./dom.js";

const line = d => () => [s("path", { d })];
const filled = d => () => [s("path", { d, fill: "currentColor", stroke: "none" })];
const circle = (r, more) => s("circle", { cx: 8, cy: 8, r, ...more });
const solid = { fill: "currentColor", stroke: "none" };

const shapes = {
  busy: () => [circle(5, solid)],
  counting: () => [circle(5.5), ...filled("M8 8V2.5A5.5 5.5 0 1 1 3.2 10.7Z")()],
  kept: filled("M8 1.5 13.5 3.5V8c0 3.2-2.3 5.4-5.5 6.5C4.8 13.4 2.5 11.2 2.5 8V3.5Z"),
  unknown: () => [circle(6, { "stroke-dasharray": "2.4 1.8" }), ...line("M6.4 6.3a1.6 1.6 0 1 1 2.3 1.5c-.5.3-.7.6-.7 1.2M8 11v.1")()],
  starting: filled("M4 2.5 13 8l-9 5.5Z"),
  stopping: () => [...line("M2.75 2.75h10.5v10.5H2.75Z")(), ...filled("M6 6h4v4H6Z")()],
  trouble: () => [...filled("M8 1.5 15 14H1Z")(), s("path", { d: "M8 6v3.5M8 11.8v.1", stroke: "var(--card)" })],
  stopped: line("M3 3h10v10H3Z"),
  search: line("M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0M10.5 10.5 14 14"),
  sun: () => [
    circle(2.8), ...line("M8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9")()
  ],
  moon: line("M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5Z"),
  close: line("M4 4l8 8M12 4l-8 8"),
  more: () => [3.5, 8, 12.5].map(cx => s("circle", { cx, cy: 8, r: 1.2, ...solid })),
  check: line("M3 8.5 6.5 12 13 4.5"),
  warn: line("M8 2 14.5 13.5h-13ZM8 6.5v3M8 11.5v.1"),
  back: line("M10 3.5 5.5 8l4.5 4.5"),
  down: line("M4 6l4 4 4-4"),
  shield: line("M8 1.8 13 3.7V8c0 3-2 5-5 6.2C5 13 3 11 3 8V3.7Z"),
  clock: () => [circle(6), ...line("M8 4.5V8l2.3 1.5")()],
  copy: line("M5.5 5.5h8v8h-8ZM3 10.5h-.5v-8h8V3"),
  fleet: line("M2.5 3h11v4h-11ZM2.5 9h11v4h-11ZM5 5h.1M5 11h.1"),
  money: line("M3 13V9M6.5 13V6M10 13V8M13.5 13V3"),
  alerts: line("M4 11V7a4 4 0 0 1 8 0v4l1.2 1.5H2.8ZM6.8 14.3h2.4"),
  activity: line("M1.5 8h3l2-5 3 10 2-5h3"),
  settings: line("M2 4.5h6M11 4.5h3M2 11.5h3M8 11.5h6M9.5 3v3M6.5 10v3"),
};

/** An icon of 16 px, hidden from screen readers: a word always stands beside it. */
export const icon = name => s("svg", {
  class: `i i-${name}`, viewBox: "0 0 16 16", width: 16, height: 16, fill: "none", stroke: "currentColor", "stroke-width": 1.5, "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true",
}, shapes[name]());
