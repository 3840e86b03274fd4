/** The fleet as the page knows it: folds answers and live messages into one map. Pure: no DOM, no network, no clock. */
import { classes, classify, word } from "./classify.js";
import { gpu, hourly, parse } from "./format.js";

export class Store {
  /** By server id: `{doc, kind, word, gpu, gpuPercent, memoryMB, memoryPercent, celsius, asked, haystack}`. */
  rows = new Map();
  costs = null;
  autoShutdown = null;
  alerts = [];
  events = [];
  /** Server time of the latest answer, in milliseconds. */
  asOf = null;
  isLoaded = false;
  /** Why what the page shows may be out of date, in the daemon's words; `null`: it is ready. */
  notReady = null;

  /** Nothing is known of the account: no server, and no cost, is not the same as none. */
  get isUnread() { return this.notReady !== null && !this.rows.size; }

  /** The whole of a dashboard document: what it does not name is gone. */
  load(dashboard) {
    const before = this.rows;
    this.rows = new Map();
    const gpus = new Map((dashboard.resources?.gpu ?? []).map(one => [one.server_id, one]));
    for (const doc of dashboard.servers) {
      const row = this.put(doc, before.get(doc.id));
      this.measure(row, dashboard.metrics?.[doc.id]);
      const own = gpus.get(doc.id);
      if (own) row.celsius = own.temperature_celsius ?? null;
    }
    this.costs = dashboard.costs;
    this.autoShutdown = dashboard.auto_shutdown;
    this.alerts = dashboard.active_alerts ?? this.alerts;
    for (const event of dashboard.recent_activity ?? []) this.addEvent(event);
    this.asOf = parse(dashboard.timestamp);
    this.notReady = dashboard.not_ready ?? null;
    this.isLoaded = true;
  }

  /** One server's document. Returns its row. */
  put(doc, row = this.rows.get(doc.id)) {
    const next = row ?? { gpuPercent: null, memoryMB: null, memoryPercent: null, celsius: null, asked: null };
    if (next.asked && next.doc && next.doc.state !== doc.state) next.asked = null;
    next.doc = doc;
    next.kind = classify(doc);
    next.word = word(doc, next.kind);
    next.gpu = gpu(doc.gpu_name, doc.gpu_count);
    next.haystack = [
      doc.name, doc.id, doc.owner ?? "", next.gpu, doc.gpu_type ?? "", next.word, doc.state, ...doc.tags
    ].join("\n").toLowerCase();
    this.rows.set(doc.id, next);
    return next;
  }

  measure(row, metrics) {
    if (!metrics) return;
    row.gpuPercent = metrics.gpu_utilization ?? null;
    row.memoryMB = metrics.gpu_memory_used_mb ?? null;
    row.memoryPercent = metrics.gpu_memory_percent ?? null;
    if ("gpu_temperature_celsius" in metrics) row.celsius = metrics.gpu_temperature_celsius;
  }

  /** One message of the socket. Returns the topics that changed: `servers`, `metrics`, `alerts`, `activity`, or `gap`. */
  fold(message, changed = new Set()) {
    switch (message.type) {
      case "batch":
        for (const one of message.notifications) this.fold(one, changed);
        break;
      case "metrics": {
        const row = this.rows.get(message.data.server_id);
        if (row) { this.measure(row, message.data.metrics); changed.add("metrics"); }
        break;
      }
      case "server_event":
        this.put(message.data.server);
        // Deleted and gone servers leave the list with the next answer.
        if (["server.deleted", "server.gone"].includes(message.data.event.kind)) this.rows.delete(message.data.server.id);
        changed.add("servers");
        break;
      case "server_update": {
        const row = this.rows.get(message.data.id);
        if (row) this.put({ ...row.doc, ...message.data }, row);
        else changed.add("gap");
        changed.add("servers");
        break;
      }
      case "alert": changed.add("alerts"); break;
      case "activity": if (this.addEvent(message.data)) changed.add("activity"); break;
      case "gap": changed.add("gap"); break;
    }
    const at = parse(message.timestamp);
    if (at && at > (this.asOf ?? 0)) this.asOf = at;
    return changed;
  }

  /** Each event once, newest first, at most 500. Returns whether it is new. */
  addEvent(event) {
    const place = this.events.findIndex(one => one.sequence <= event.sequence);
    if (place >= 0 && this.events[place].sequence === event.sequence) return false;
    this.events.splice(place < 0 ? this.events.length : place, 0, event);
    if (this.events.length > 500) this.events.pop();
    return true;
  }

  /** Number and hourly cost by class, and of the whole. */
  totals() {
    const by = Object.fromEntries(Object.keys(classes).map(kind => [kind, { count: 0, perHour: 0 }]));
    let perHour = 0, spent = 0, saved = 0;
    for (const { doc, kind } of this.rows.values()) {
      by[kind].count += 1;
      by[kind].perHour += hourly(doc) ?? 0;
      perHour += hourly(doc) ?? 0;
      spent += doc.total_cost ?? 0;
      saved += doc.savings ?? 0;
    }
    return { by, perHour, spent, saved };
  }

  get all() { return [...this.rows.values()]; }

  /** Those that wait for somebody. */
  get openAlerts() { return this.alerts.filter(alert => !alert.resolved_at && !alert.acknowledged_at && alert.severity !== "info"); }
}

/** A search: words that must be there, `-words` that must not, and `tag:`, `owner:`, `gpu:`, `is:` for one field. */
export function query(text) {
  const tests = text.toLowerCase().split(/\s+/).filter(Boolean).map(part => {
    const isNot = part.length > 1 && part[0] === "-";
    const [, field, value] = /^(tag|owner|gpu|is):(.*)$/.exec(isNot ? part.slice(1) : part) ?? [null, null, isNot ? part.slice(1) : part];
    const test = row => {
      switch (field) {
        case "tag": return (row.doc.tags.length ? row.doc.tags : ["untagged"]).some(tag => tag.toLowerCase().startsWith(value));
        case "owner": return (row.doc.owner ?? "").toLowerCase().startsWith(value);
        case "gpu": return row.gpu.toLowerCase().includes(value);
        case "is": return row.kind.startsWith(value) || row.word.toLowerCase().includes(value) || (
          value === "unmanaged" && !row.doc.adopted
        );
        default: return row.haystack.includes(value);
      }
    };
    return row => test(row) !== isNot;
  });
  return row => tests.every(test => test(row));
}

const deadline = row => parse(row.doc.idle.deadline) ?? Infinity;
const idle = row => { const at = parse(row.doc.idle.since); return at == null ? -1 : -at; };
const byText = (a, b) => a.localeCompare(b, "en", { numeric: true });

const orders = {
  urgency: (a, b) => classes[a.kind].urgency - classes[b.kind].urgency || (
    deadline(a) === deadline(b) ? 0 : deadline(a) - deadline(b)
  ) || cost(a, b),
  name: (a, b) => byText(a.doc.name, b.doc.name),
  gpu: (a, b) => (b.gpuPercent ?? -1) - (a.gpuPercent ?? -1),
  memory: (a, b) => (b.memoryMB ?? -1) - (a.memoryMB ?? -1),
  idle: (a, b) => idle(b) - idle(a),
  cost: (a, b) => cost(a, b),
  owner: (a, b) => byText(a.doc.owner ?? "\uffff", b.doc.owner ?? "\uffff"),
};
const cost = (a, b) => (hourly(b.doc) ?? -1) - (hourly(a.doc) ?? -1);

/** A new array in the order of `key`; `-key` turns it round. What is equal stands by name, then id, so the order never wavers. */
export function sorted(rows, key) {
  const isReversed = key.startsWith("-");
  const compare = orders[isReversed ? key.slice(1) : key] ?? orders.urgency;
  const sign = isReversed ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a, b) || byText(a.doc.name, b.doc.name) || (a.doc.id < b.doc.id ? -1 : 1));
}
