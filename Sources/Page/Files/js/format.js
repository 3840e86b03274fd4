/** Numbers, money, spans and moments as people read them. Pure. `null` and `undefined` mean "nobody measured it" and become "–". */

const none = "–";

/** `$412.80`, and from $1,000 on `$13,871`. */
export function money(dollars) {
  if (dollars == null || Number.isNaN(dollars)) return none;
  const size = Math.abs(dollars);
  const digits = size >= 999.995 ? 0 : 2;
  if (size > 0 && size < 0.005) return dollars < 0 ? "> -$0.01" : "< $0.01";
  const text = size.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${dollars < 0 ? "-" : ""}$${text}`;
}

/** Of `{microdollars, dollars}`, as the API writes exact amounts. */
export const dollars = amount => (amount == null ? null : amount.microdollars / 1e6);

/** `$3.99/h`: a price never stands without its period. */
export const rate = dollars => (dollars == null ? none : `${money(dollars)}/h`);

/** What a server costs per hour now, disks included; `null`: its price is unknown. */
export const hourly = doc => doc.hourly_cost?.total ?? null;

/** `compute $3.99/h, volume $0.01/h`: the parts of `hourly`. */
export const costParts = doc => ["compute", "volume", "container"]
  .filter(part => doc.hourly_cost?.[part]).map(part => `${part} ${rate(doc.hourly_cost[part])}`).join(", ");

/** A countdown: `2:40` below an hour, then `1 h 12 min`, `2 d 4 h`. */
export function countdown(seconds) {
  if (seconds == null) return none;
  const whole = Math.max(0, Math.floor(seconds));
  if (whole >= 3600) return span(whole);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** A duration in at most two units: `45 s`, `10 min`, `3 h 20 min`, `2 d 4 h`. */
export function span(seconds) {
  if (seconds == null) return none;
  const whole = Math.max(0, Math.floor(seconds));
  const two = (a, unitA, b, unitB) => (b ? `${a} ${unitA} ${b} ${unitB}` : `${a} ${unitA}`);
  if (whole < 60) return `${whole} s`;
  if (whole < 600) return two(Math.floor(whole / 60), "min", whole % 60, "s");
  if (whole < 3600) return `${Math.floor(whole / 60)} min`;
  if (whole < 86400) return two(Math.floor(whole / 3600), "h", Math.floor((whole % 3600) / 60), "min");
  return two(Math.floor(whole / 86400), "d", Math.floor((whole % 86400) / 3600), "h");
}

/** `just now`, `4 min ago`, `2 h ago`, `3 d ago`. */
export function ago(at, now) {
  if (at == null) return none;
  const seconds = (now - at) / 1000;
  if (seconds < 5) return "just now";
  if (seconds < 60) return `${Math.floor(seconds)} s ago`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
  if (seconds < 86400) return `${Math.floor(seconds / 3600)} h ago`;
  return `${Math.floor(seconds / 86400)} d ago`;
}

const pad = number => String(number).padStart(2, "0");
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Local time of day, `14:34`; with seconds `14:34:48`. */
export function clock(at, withSeconds = false) {
  if (at == null) return none;
  const date = new Date(at);
  return `${pad(date.getHours())}:${pad(date.getMinutes())}${withSeconds ? `:${pad(date.getSeconds())}` : ""}`;
}

/** Local moment, as short as it stays clear: `14:34`, `Mon 14:34`, `12 Nov 14:34`, `12 Nov 2025`. */
export function moment(at, now) {
  if (at == null) return none;
  const date = new Date(at);
  const today = new Date(now);
  const midnight = of => new Date(of.getFullYear(), of.getMonth(), of.getDate()).getTime();
  const away = Math.round((midnight(date) - midnight(today)) / 86400000);
  if (away === 0) return clock(at);
  if (Math.abs(away) < 7) return `${weekdays[date.getDay()]} ${clock(at)}`;
  return date.getFullYear() === today.getFullYear() ? `${day(at)} ${clock(at)}` : `${day(at)} ${date.getFullYear()}`;
}

/** `12 Nov` */
export function day(at) {
  const date = new Date(at);
  return `${date.getDate()} ${months[date.getMonth()]}`;
}

/** Milliseconds of an RFC 3339 time; `null` stays `null`. */
export function parse(text) {
  if (!text) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

/** Every UTC time inside a sentence, as the API or an event writes it, replaced by the local one. */
export const localTimes = (text, now) =>
  (text ?? "").replace(/(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z| UTC)/g, (_, date, time) => moment(Date.parse(`${date}T${time}Z`), now));

export const percent = value => (value == null ? none : `${Math.round(value)} %`);

/** Of megabytes: `512 MB`, `5.6 GB`, `141 GB`. */
export function memory(megabytes) {
  if (megabytes == null) return none;
  const gigabytes = megabytes / 1024;
  if (!gigabytes) return "0 GB";
  if (gigabytes < 0.95) return `${Math.round(megabytes)} MB`;
  return `${gigabytes < 10 ? gigabytes.toFixed(1) : Math.round(gigabytes)} GB`;
}

/** Of bytes a second: `0 B/s`, `340 kB/s`, `12.5 MB/s`. */
export function transfer(bytes) {
  if (bytes == null) return none;
  const units = ["B/s", "kB/s", "MB/s", "GB/s"];
  let value = bytes, unit = 0;
  while (value >= 1000 && unit < 3) { value /= 1000; unit += 1; }
  return `${value < 10 && unit ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

export const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;

/** `2 × H200`; `CPU only` without a GPU. */
export const gpu = (name, number) => (name ? `${number ?? 1} × ${name}` : number === 0 ? "CPU only" : none);

/** An actor without its kind: `token:maria` is maria, `control-plane` the control plane. */
export function actor(text) {
  if (!text) return none;
  if (text === "control-plane") return "control plane";
  return text.replace(/^(token|user):/, "");
}

export const sentence = text => (text ? text[0].toUpperCase() + text.slice(1) : "");

/** The top of an axis: the next round number. */
export function roundUp(value) {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map(one => one * power).find(one => one >= value) ?? 10 * power;
}
