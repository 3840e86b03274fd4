/** The card of charts: what was measured over an hour, a day, a month. */
import { expectProblem } from "../api.js";
import { lineChart } from "../chart/line.js";
import { div, fill, h, setHidden, setText } from "../dom.js";
import { memory, parse, percent, rate, transfer } from "../format.js";
import { card, segments } from "../parts.js";

const watts = value => `${Math.round(value).toLocaleString("en-US")} W`;
/** Seconds, and seconds of a step: the API keeps minutes for a day and hours for a month. */
const ranges = { "1h": [3600, 60], "24h": [86400, 600], "30d": [30 * 86400, 3600 * 6] };
/** `[name, label, format, highest, isAlways]`; a series that nobody measures, or that is 0 throughout, has no chart unless it is always shown. */
const series = {
  timed: [
    ["gpu_utilization", "GPU", percent, 100, true], ["gpu_memory_used_mb", "GPU memory", memory], ["gpu_memory_percent", "GPU memory", percent, 100],
    ["cpu_utilization", "CPU", percent, 100, true], ["memory_used_mb", "Memory", memory], ["memory_percent", "Memory", percent, 100],
    ["gpu_temperature_celsius", "GPU temperature", value => `${Math.round(value)} °C`], ["gpu_power_watts", "GPU power", watts],
    ["network_in_bytes_per_second", "Network in", transfer], ["network_out_bytes_per_second", "Network out", transfer],
    ["disk_read_bytes_per_second", "Disk read", transfer], ["disk_write_bytes_per_second", "Disk write", transfer],
    ["disk_used_percent", "Fullest disk", percent, 100], ["requests_per_second", "Requests per second", value => value.toFixed(value < 10 ? 1 : 0)],
    ["cost_per_hour", "Cost", rate, undefined, true]
  ],
  serverless: [
    ["requests_per_second", "Requests per second", value => value.toFixed(value < 10 ? 1 : 0), undefined, true],
    ["p95_latency_ms", "Latency, 95th percentile", value => `${Math.round(value)} ms`, undefined, true],
    ["active_requests", "Requests in progress", value => String(Math.round(value)), undefined, true], ["cost_per_hour", "Cost", rate, undefined, true]
  ],
};
/** Of two units of the same thing the first that is measured is enough. */
const sameAs = { gpu_memory_percent: "gpu_memory_used_mb", memory_percent: "memory_used_mb" };

/** `get(path)` reads below the server's address. Returns `{element, load(row), paint()}`. */
export function measuredCard(app, address, get) {
  let range = Object.hasOwn(ranges, address.query.get("range")) ? address.query.get("range") : "1h";
  let charts = null, row = null;
  const box = div("charts"), zeros = h("p", { class: "zeros dim" });
  const choice = segments("Range", [["1h", "1 h"], ["24h", "24 h"], ["30d", "30 d"]], range, value => {
    range = value;
    app.setQuery({ ...Object.fromEntries(app.address.query), range: value === "1h" ? "" : value });
    load(row);
  });

  async function load(next) {
    row = next;
    if (!row) return;
    const link = at => charts.forEach(chart => chart.point(at));
    charts ??= series[row.doc.type].map(([name, title, format, highest, isAlways]) => ({ name, title, isAlways, points: [], ...lineChart({ title, format, highest, unit: format === memory ? 1024 : 1, link }) }));
    const [seconds, step] = ranges[range];
    // The charts of a stopped server end at its stop.
    const to = row.doc.state === "stopped" ? parse(row.doc.stopped_at) ?? app.now() : app.now();
    const from = to - seconds * 1000;
    const query = `from=${new Date(from).toISOString()}&to=${new Date(to).toISOString()}&step=${step}`;
    await Promise.all(charts.map(async chart => {
      try {
        const { points } = await get(`metrics/${chart.name}?${query}`);
        chart.points = points.map(point => ({ at: parse(point.at), average: point.average, max: point.max }));
      } catch (error) { if (error.name !== "AbortError") expectProblem(error); }
    }));
    const has = name => charts.some(chart => chart.name === name && chart.points.length);
    const shown = charts.filter(chart => (chart.points.some(point => point.average) || chart.isAlways) && !(sameAs[chart.name] && has(sameAs[chart.name])));
    if (shown.some((chart, i) => box.children[i] !== chart.element) || box.children.length !== shown.length) fill(box, shown.map(chart => chart.element));
    for (const chart of shown) chart.set(chart.points, from, to, row.doc.state === "stopped");
    const still = charts.filter(chart => chart.points.length && !shown.includes(chart) && !chart.points.some(point => point.average));
    setHidden(zeros, !still.length);
    setText(zeros, `0 throughout: ${still.map(chart => chart.title).join(", ")}.`);
  }
  return { element: card("Measured", choice, box, zeros), load, paint: () => charts?.forEach(chart => chart.element.isConnected && chart.paint()) };
}
