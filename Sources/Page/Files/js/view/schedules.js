/** The week of a schedule as a grid of half hours, edited by drag or by keys. */
import { expectProblem, part, Problem } from "../api.js";
import { dim, div, fill, h, remark, setAttribute, setHidden, setText } from "../dom.js";
import { count, moment, parse, sentence } from "../format.js";
import { button, card, dialog, empty, segments, skeleton, toast } from "../parts.js";
import { cellsOf, days, modes, rulesOf, slots, slotClock } from "../week.js";

const dayNames = { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" };
const words = { ...modes, "": "nothing" };
const scopeOf = one => ["server", "tag", "owner"].filter(key => one[key]).map(key => `${key} ${one[key]}`).join("");
/** Of a schedule's document, what a change of it sends back. */
const definition = ({ server, tag, owner, time_zone, exceptions, holidays, holiday_rule, enabled, skipped }, rules) =>
  ({ server, tag, owner, time_zone, exceptions, holidays, holiday_rule, enabled, skipped, rules });

/** The present day and half hour where the schedule's clocks are; `null`: this browser does not know the zone. */
function present(zone, now) {
  try {
    const parts = Object.fromEntries(new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
      .formatToParts(now).map(one => [one.type, one.value]));
    return [days.indexOf(parts.weekday.toLowerCase()), Number(parts.hour) * 2 + Math.floor(Number(parts.minute) / 30)];
  } catch { return null; }
}

export function schedulesCard(app) {
  let list = [], chosen = null, cells = null, others = [], brush = Object.keys(modes)[0], isChanged = false;
  let place = [0, 16], painting = null;
  const choice = h("select", { "aria-label": "Schedule", onchange: () => choose(choice.value) });
  const add = button("New schedule…", { small: true, act: true, onclick: newSchedule });
  const brushes = segments("Paint", Object.entries(modes), brush, value => { brush = value; });
  const grid = h("div", { class: "week", role: "grid", tabindex: 0, "aria-label": "Week: arrows move, Space paints, Shift with arrows paints on" });
  const said = h("p", { class: "said dim", "aria-live": "polite" }, " "), facts = remark(), rest = remark();
  const save = button("Save", { tone: "primary", small: true, act: true, onclick: store }), undo = button("Discard", { small: true, onclick: () => choose(chosen.name) });
  const remove = button("Delete…", { small: true, act: true, tone: "danger", onclick: askDelete });
  const tools = div("week-tools", brushes, div("acts", save, undo, remove));
  const body = div("week-body", skeleton(5)), name = h("b");
  const element = card("The week", [name, choice, add], body);
  for (const one of [choice, add]) setHidden(one, true);
  const may = () => app.may("operate");

  async function load(keep) {
    try { ({ schedules: list } = await app.api.get("schedules")); } catch (error) {
      expectProblem(error);
      // A control plane that has no schedules.
      return setHidden(element, error.status === 404);
    }
    if (isChanged && !keep) return;
    fill(choice, list.map(one => h("option", { value: one.name }, one.name)));
    choose(list.some(one => one.name === keep) ? keep : list.some(one => one.name === chosen?.name) ? chosen.name : list[0]?.name);
  }

  function choose(name) { show(list.find(one => one.name === name) ?? null); }

  function show(schedule, isNew = false) {
    chosen = schedule;
    isChanged = isNew;
    setHidden(choice, list.length < 2 || isNew);
    setText(name, schedule && choice.hidden ? schedule.name : "");
    setHidden(add, !may());
    if (!schedule) return fill(body, empty("No schedule. One keeps servers on, or stops them sooner, at hours of the week."));
    if (!grid.isConnected) fill(body, tools, grid, said, facts, rest);
    choice.value = schedule.name;
    ({ cells, others } = cellsOf(schedule.rules));
    setHidden(tools, !may());
    paint();
  }

  /** The cells are made once; afterwards only their colours change. */
  function paint() {
    if (!grid.children.length) {
      grid.append(div("week-hours", Array.from({ length: 9 }, (_, i) => h("span", null, slotClock(Math.min(47, i * 6)).slice(0, 2)))));
      grid.firstChild.setAttribute("aria-hidden", "true");
      grid.firstChild.lastChild.remove();
      days.forEach((day, row) => grid.append(h("div", { class: "week-row", role: "row" }, h("span", { role: "rowheader" }, dayNames[day]),
        Array.from({ length: slots }, (_, slot) => h("i", { role: "gridcell", id: `w${row}-${slot}`, "data-day": row, "data-slot": slot })))));
    }
    const now = present(chosen.time_zone, app.now());
    for (const cell of grid.querySelectorAll("i")) {
      const [day, slot] = [Number(cell.dataset.day), Number(cell.dataset.slot)], mode = cells[day][slot];
      setAttribute(cell, "class", `${mode ? `w-${mode}` : ""}${now && now[0] === day && now[1] === slot ? " w-now" : ""}${day === place[0] && slot === place[1] ? " w-place" : ""}`);
      setAttribute(cell, "aria-label", `${dayNames[days[day]]} ${slotClock(slot)}: ${words[mode]}`);
    }
    setHidden(save, !isChanged); setHidden(undo, !isChanged || !chosen.saved_at); setHidden(remove, !chosen.saved_at);
    const next = (chosen.next ?? []).slice(0, 2).map(edge => `${moment(parse(edge.at), app.now())} ${edge.mode ? words[edge.mode].toLowerCase() : "nothing"}`);
    setText(facts, `For ${scopeOf(chosen)}${chosen.servers ? `: ${count(chosen.servers.length, "server")}` : ""}. Times of ${chosen.time_zone}.${
      chosen.saved_at ? ` Now: ${words[chosen.mode ?? ""].toLowerCase()}.${next.length ? ` Next: ${next.join(", then ")}.` : ""}` : " Not saved yet."}`);
    setText(rest, others.length ? `${count(others.length, "rule")} beside the grid: ${others.map(one => one.cron ? `cron ${one.cron}` : `${one.days} ${one.from}${one.to ? `–${one.to}` : ""}`).join("; ")}. Saving keeps them.` : "");
  }

  function tell() { setText(said, `${dayNames[days[place[0]]]} ${slotClock(place[1])}: ${words[cells[place[0]][place[1]]]}`); setAttribute(grid, "aria-activedescendant", `w${place[0]}-${place[1]}`); }

  function colour(day, slot, mode) {
    place = [day, slot];
    if (may() && cells[day][slot] !== mode) { cells[day][slot] = mode; isChanged = true; }
    paint(); tell();
  }
  const cellAt = event => document.elementFromPoint(event.clientX, event.clientY)?.closest(".week i")?.dataset;
  grid.addEventListener("pointerdown", event => {
    const at = cellAt(event);
    if (!at || !may() || event.button) return;
    event.preventDefault();
    grid.focus({ preventScroll: true });
    painting = cells[at.day][at.slot] === brush ? "" : brush;
    colour(Number(at.day), Number(at.slot), painting);
  });
  grid.addEventListener("pointermove", event => {
    const at = cellAt(event);
    if (!at || !chosen) return;
    if (painting != null) colour(Number(at.day), Number(at.slot), painting);
    else setText(said, `${dayNames[days[at.day]]} ${slotClock(Number(at.slot))}: ${words[cells[at.day][at.slot]]}`);
  });
  for (const name of ["pointerup", "pointercancel", "pointerleave"]) grid.addEventListener(name, () => { painting = null; });
  grid.addEventListener("keydown", event => {
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -slots], End: [0, slots] }[event.key];
    const [day, slot] = place;
    if (step) {
      const next = [Math.max(0, Math.min(6, day + step[0])), Math.max(0, Math.min(slots - 1, slot + step[1]))];
      if (event.shiftKey) colour(...next, cells[day][slot]); else { place = next; paint(); tell(); }
    } else if ([" ", "Enter"].includes(event.key)) colour(day, slot, cells[day][slot] === brush ? "" : brush);
    else if (["Delete", "Backspace"].includes(event.key)) colour(day, slot, "");
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  async function store() {
    try {
      const saved = await app.api.call("PUT", `schedules/${part(chosen.name)}`, definition(chosen, [...rulesOf(cells), ...others]));
      isChanged = false;
      toast([`${chosen.name} is saved.`, ...(saved.warnings ?? []).map(text => `${sentence(text)}.`)].join(" "));
      await load(chosen.name);
    } catch (error) { expectProblem(error); toast(error.lines.join(" "), { isError: true }); }
  }

  function askDelete() {
    const { name } = chosen;
    dialog({
      title: `Delete ${name}?`, symbol: "warn", tone: "danger", body: h("p", null, "Its servers follow their idle timeouts alone from then on."),
      action: { label: "Delete", run: async () => { await app.api.delete(`schedules/${part(name)}`); chosen = null; isChanged = false; await load(); } }
    });
  }

  function newSchedule() {
    const field = (label, input) => h("label", { class: "field" }, h("span", null, label), input);
    const name = h("input", { type: "text", maxlength: 64, "data-first": true }), value = h("input", { type: "text", maxlength: 200 });
    const kind = h("select", null, ["tag", "owner", "server"].map(one => h("option", { value: one }, one)));
    const zone = h("input", { type: "text", value: Intl.DateTimeFormat().resolvedOptions().timeZone });
    dialog({
      title: "New schedule", symbol: "clock", body: [field("Name", name), field("For the servers of a", kind), field("Its name", value), field("Time zone", zone), dim("Paint its hours in the grid, then save it.")],
      action: { label: "Continue", run: () => {
        if (!name.value.trim() || !value.value.trim()) throw new Problem(422, "Incomplete", "Enter a name, and the tag, owner or server.");
        const rules = [{ days: "mon-fri", from: "08:00", to: "19:00", mode: "keep_on" }];
        show({ name: name.value.trim(), [kind.value]: value.value.trim(), time_zone: zone.value.trim(), rules }, true);
      } }
    });
  }
  return { element, load };
}
