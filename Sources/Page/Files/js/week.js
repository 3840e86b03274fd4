/** A week of half hours, and the rules of a schedule that mean the same. Pure. */

export const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
export const slots = 48;
/** In the order of the brushes. */
export const modes = { start_at: "Start and keep on", keep_on: "Keep on", stop_unless_busy: "Stop unless busy" };

const half = text => {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(text ?? "") ?? [];
  return minute == null || minute % 30 ? null : Number(hour) * 2 + minute / 30;
};
export const slotClock = slot => `${String(Math.floor(slot / 2)).padStart(2, "0")}:${slot % 2 ? "30" : "00"}`;

/** `mon-fri`, `sat,sun`, `fri-mon`, `daily` as places of days; `null`: not understood. */
export function dayPlaces(text) {
  if (text === "daily") return days.map((_, i) => i);
  const places = new Set();
  for (const part of text.split(",")) {
    const [first, last = first] = part.trim().split("-").map(one => days.indexOf(one));
    if (first < 0 || last < 0) return null;
    for (let day = first; ; day = (day + 1) % 7) { places.add(day); if (day === last) break; }
  }
  return [...places];
}

/** `[0, 1, 2, 3, 4]` as `mon-fri`. */
export function dayText(places) {
  if (places.length === 7) return "daily";
  const runs = [];
  for (const day of [...places].sort((a, b) => a - b)) {
    if (runs.length && runs.at(-1)[1] === day - 1) runs.at(-1)[1] = day; else runs.push([day, day]);
  }
  return runs.map(([a, b]) => (a === b ? days[a] : b === a + 1 ? `${days[a]},${days[b]}` : `${days[a]}-${days[b]}`)).join(",");
}

/**
 * The rules as `{cells, others}`: `cells[day][slot]` is a mode or "", `others` are the rules that no grid of half hours can show: they stay as
 * they are. Where rules overlap, the one that keeps the server on shows, as it does in the control plane.
 */
export function cellsOf(rules) {
  const cells = days.map(() => Array(slots).fill(""));
  const others = [];
  for (const rule of rules) {
    const places = rule.days ? dayPlaces(rule.days) : null, from = half(rule.from), to = half(rule.to);
    const isPlain = places && from != null && to != null && from < slots && modes[rule.mode] && (rule.after_seconds ?? 300) === 300;
    if (!isPlain) { others.push(rule); continue; }
    for (const day of places) {
      for (let at = from; at < (to > from ? to : to + slots); at += 1) {
        const row = cells[(day + Math.floor(at / slots)) % 7], slot = at % slots;
        if (rule.mode !== "stop_unless_busy" || !row[slot]) row[slot] = rule.mode;
      }
    }
  }
  return { cells, others };
}

/** The rules that mean these cells: windows over midnight are one window, days with the same window one rule. */
export function rulesOf(cells) {
  const at = i => cells[Math.floor(i / slots) % 7][i % slots];
  const whole = 7 * slots;
  const groups = new Map();
  const add = (start, end, mode) => {
    const key = `${slotClock(start % slots)} ${end - start} ${mode}`;
    groups.set(key, [...groups.get(key) ?? [], Math.floor(start / slots)]);
  };
  let first = 0;
  while (first < whole && at(first) === at((first + whole - 1) % whole)) first += 1;
  // The same all week: there is no edge to begin at.
  if (first === whole) first = 0;
  for (let i = first; i < first + whole;) {
    const mode = at(i);
    let end = i + 1;
    while (end < first + whole && at(end) === mode) end += 1;
    // A window ends at most a day after it starts, and starts on the day that names it.
    for (let start = i; mode && start < end;) {
      const stop = Math.min(end, end - start > slots ? (Math.floor(start / slots) + 1) * slots : end);
      add(start % whole, start % whole + stop - start, mode);
      start = stop;
    }
    i = end;
  }
  return [...groups].map(([key, places]) => {
    const [from, length, mode] = key.split(" ");
    const end = half(from) + Number(length);
    return { days: dayText(places), from, to: end === slots ? "24:00" : slotClock(end % slots), mode };
  });
}
