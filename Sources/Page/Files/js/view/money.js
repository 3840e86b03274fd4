/** Where the money goes: what was spent, what idles and still bills, what was saved. Every dollar leads to servers. */
import { expectProblem, part } from "../api.js";
import { barChart, savedByDay, stacked } from "../chart/bars.js";
import { div, fill, h, setHidden, setText, unseen } from "../dom.js";
import { count, day as dayOf, dollars, hourly, money, rate } from "../format.js";
import { card, dataTable, empty, figure, segments, skeleton } from "../parts.js";
import { adviceCard } from "./advice.js";
import { budgetsCard } from "./budgets.js";
import { monthFigures } from "./month.js";
import { savingsCards } from "./savings.js";
import { schedulesCard } from "./schedules.js";
import { timeoutCard } from "./timeout.js";

const groups = {
  owner: row => [row.doc.owner ?? "unassigned"], tag: row => (row.doc.tags.length ? row.doc.tags : ["untagged"]),
  gpu: row => [row.gpu.replace(/^\d+ × /, "")]
};
const spans = { "7d": 7, "30d": 30, "90d": 90 };

export function mount(root, app, address) {
  const ended = new AbortController();
  const get = path => app.api.get(path, { signal: ended.signal });
  let by = address.query.get("by") in groups ? address.query.get("by") : "owner";
  let length = address.query.get("days") in spans ? address.query.get("days") : "30d";
  const burning = figure("Burning now"), month = monthFigures(app);
  const table = div("list", skeleton(4));
  const chart = barChart("Spend by day"), key = div("bar-key"), spendTable = h("details", { class: "as-table" }, h("summary", null, "Show as a table"), h("div"));
  const query = () => app.setQuery({ by: by === "owner" ? "" : by, days: length === "30d" ? "" : length });
  const choice = segments("Group by", [["owner", "Owner"], ["tag", "Tag"], ["gpu", "GPU"]], by, value => { by = value; query(); paint(); loadSpend(); });
  const range = segments("Days", Object.entries(spans).map(([value, many]) => [value, `${many} d`]), length, value => { length = value; query(); loadSpend(); });
  const spend = card("Spend by day", [choice, range], div("spend", chart.element, key), spendTable);
  const week = schedulesCard(app), budgets = budgetsCard(app), savings = savingsCards(app), advice = adviceCard(app), timeout = timeoutCard(app);
  setHidden(spend, true);
  const nothing = h("section", { class: "card", hidden: true }, empty("The account was not read yet."));
  const content = h("div", null, h("section", { class: "card hero" }, div("figures", burning.box, month.boxes)),
    spend, div("halves", div("half", budgets.element, timeout.element, card("Who spends it", null, table)),
      div("half", savings.waste, savings.savings, advice.element, savings.underused)), week.element);
  root.append(div("page-head", h("h1", null, "Money")), nothing, content);

  const filterOf = name => new URLSearchParams({
    owner: { owner: name }, tag: { q: `tag:${name}` }, gpu: { q: `gpu:${name.split(" ")[0]}` }
  }[by]);

  /** By local days: the last one is today, so far. */
  async function loadSpend() {
    const others = loadRest(), zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    try {
      const { report } = await get(`costs?step=day&by=${by}&from=${firstDay()}&zone=${part(zone)}`);
      if (!report) return;
      await others;
      paintSpend(report);
      isMissing = false;
    } catch (error) { if (error.name !== "AbortError") expectProblem(error); isMissing = true; }
  }

  const { store } = app;
  /** Whether its last reading failed, as it does while the connection is lost. */
  let isMissing = false;
  const dateOf = at => `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;
  const firstDay = () => { const now = new Date(app.now()); return new Date(now.getFullYear(), now.getMonth(), now.getDate() - spans[length] + 1).toISOString(); };
  const loadRest = () => Promise.all([month.load(), budgets.load(), savings.load(firstDay(), spans[length]), advice.load(), timeout.load()]);

  function paintSpend(report) {
    const said = new Map(report.days.map(one => [one.date, one.groups]));
    // A day that the report does not have was not recorded: its place stays empty. The first of more than a week is one that was.
    const start = new Date(firstDay()), all = Array.from({ length: spans[length] }, (_, i) => dateOf(new Date(start.getFullYear(), start.getMonth(), start.getDate() + i)));
    const dates = all.slice(Math.max(0, Math.min(all.findIndex(date => said.has(date)), all.length - 7)));
    const { keys, days } = stacked(dates.map(date => ({
      date, isRecorded: said.has(date), groups: (said.get(date) ?? []).map(one => ({ key: one.key, name: one.name, total: dollars(one.amounts.total) }))
    })));
    setHidden(spend, !report.days.length);
    const midnights = dates.map(date => new Date(`${date}T00:00`).getTime()), now = new Date(app.now());
    savedByDay(savings.stops, [...midnights, now.getTime()]).forEach((value, i) => { days[i].saved = value; });
    const budget = budgets.ofMonth, monthEnd = new Date(now.getFullYear(), now.getMonth() + 1, 0).getDate(), left = monthEnd - now.getDate();
    // The rest of what is expected, evenly over the days that are left.
    const rest = budget?.forecast ? (dollars(budget.forecast) - dollars(budget.spent.total)) / Math.max(1, left) : null;
    for (let i = 1; rest > 0 && i <= left; i += 1) {
      const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + i);
      days.push({ date: dateOf(at), parts: keys.map(() => 0), expected: rest });
    }
    for (const one of days) one.label = dayOf(new Date(`${one.date}T12:00`));
    const whole = one => one.parts.reduce((sum, value) => sum + value, 0);
    chart.set({
      keys, days, limit: budget ? dollars(budget.amount) / monthEnd : null,
      said: one => one.expected ? `${one.label}: ${money(one.expected)} expected` : !one.isRecorded ? `${one.label}: nothing recorded` : `${one.label}: ${money(whole(one))}. ${keys.map((each, i) => [each.name, one.parts[i]]).filter(([, value]) => value > 0.004)
        .map(([name, value]) => `${name} ${money(value)}`).join(", ")}${one.saved >= 0.005 ? `. Saved by stopping: ${money(one.saved)}` : ""}`
    });
    fill(key, keys.map((one, i) => div("bar-line", h("i", { class: `c-${i}` }), one.key && store.all.some(row => groups[by](row).includes(one.key)) ? h("a", { class: "plain-link", href: `#/fleet?${filterOf(one.key)}` }, one.name) : h("span", null, one.name), h("b", null, money(one.total)))),
      div("bar-line all", h("i"), h("span", null, count(report.days.length, "day")), h("b", null, money(keys.reduce((sum, one) => sum + one.total, 0)))),
      savings.stops.length ? div("bar-line", h("i", { class: "key-saved" }), h("span", null, "saved by stopping"), h("b", null, money(savings.stops.reduce((sum, one) => sum + one.net, 0)))) : null,
      budget ? div("bar-line", h("i", { class: "key-budget" }), h("span", null, "budget a day"), h("b", null, money(dollars(budget.amount) / monthEnd))) : null,
      rest > 0 ? div("bar-line", h("i", { class: "key-expected" }), h("span", null, "expected this month"), h("b", null, money(dollars(budget.forecast)))) : null);
    fill(spendTable.lastChild, dataTable(["Day", ...keys.map(one => one.name), "All"], days.filter(one => one.isRecorded).reverse().map(one => [one.label, ...one.parts.map(money), money(whole(one))])));
  }

  function paint() {
    if (!store.isLoaded) return;
    if (content.hidden && !store.isUnread) loadSpend();
    setHidden(content, store.isUnread);
    setHidden(nothing, !store.isUnread);
    if (store.isUnread) return;
    const { perHour } = store.totals();
    setText(burning.big, rate(perHour));
    setText(burning.small, `${money(perHour * 24)} a day at this rate`);
    month.paint(store.costs);

    const sums = new Map();
    for (const row of store.all) {
      for (const name of groups[by](row)) {
        const sum = sums.get(name) ?? { count: 0, perHour: 0, idle: 0 };
        sum.count += 1; sum.perHour += hourly(row.doc) ?? 0;
        if (row.kind === "kept") sum.idle += hourly(row.doc) ?? 0;
        sums.set(name, sum);
      }
    }
    const most = Math.max(0.01, ...[...sums.values()].map(one => one.perHour));
    const heads = [{ owner: "Owner", tag: "Tag", gpu: "GPU" }[by], "Now", unseen("Share"), "Idle, stays on", "Servers"];
    const order = [...sums].sort((a, b) => b[1].perHour - a[1].perHour);
    fill(table, sums.size ? dataTable(heads, order.slice(0, 12).map(([name, sum]) => [
      h("a", { class: "plain-link", href: `#/fleet?${filterOf(name)}` }, h("b", null, name)), rate(sum.perHour),
      h("i", { css: { width: `${(sum.perHour / most) * 100}%` } }), sum.idle ? rate(sum.idle) : "–", sum.count.toLocaleString("en-US")
    ])) : empty("There are no servers yet."));
  }

  const repaint = () => { chart.paint(); timeout.paint(); };
  addEventListener("resize", repaint);
  loadSpend();
  week.load();
  let ticks = 0;
  return {
    update: changes => {
      if (["servers", "costs", "view"].some(one => changes.has(one))) paint();
      if (isMissing && app.canAct()) { isMissing = false; loadSpend(); week.load(); }
    },
    tick: () => {
      ticks += 1;
      if (ticks % 30 === 0) paint();
      if (ticks % 300 === 0 && app.canAct()) { loadSpend(); week.load(); }
    },
    route() {}, unmount() { ended.abort(); removeEventListener("resize", repaint); }
  };
}
