/** What today and this month cost, saved and wasted, by local days. */
import { expectProblem, part } from "../api.js";
import { div, fill, setText } from "../dom.js";
import { count, dollars, money, rate } from "../format.js";
import { figure } from "../parts.js";
import { budgetBar } from "./budgets.js";

export function monthFigures(app) {
  const [today, month, saved, wasted] = ["Today", "This month", "Saved this month", "Wasted this month"].map(figure);
  const bar = div("");
  month.box.append(bar);
  const set = (one, amount, small) => { setText(one.big, money(dollars(amount))); if (small) setText(one.small, small); };

  async function load() {
    const now = new Date(app.now()), zone = part(Intl.DateTimeFormat().resolvedOptions().timeZone);
    const midnight = day => new Date(now.getFullYear(), now.getMonth(), day).toISOString(), from = midnight(1);
    try {
      const [whole, day, stops, waste, { budgets }] = await Promise.all([
        `costs?from=${from}&zone=${zone}`, `costs?from=${midnight(now.getDate())}&zone=${zone}`, `savings?from=${from}`, `waste?from=${from}`, "budgets"
      ].map(path => app.api.get(path)));
      const guessed = report => (dollars(report?.total.estimated) >= 0.005 ? `${money(dollars(report.total.estimated))} estimated` : null), budget = budgets.find(one => one.scope === "account" && one.period === "month" && one.forecast);
      set(today, day.report?.total.total, guessed(day.report) ? `of it ${guessed(day.report)}` : "since midnight");
      set(month, whole.report?.total.total, budget ? `${money(dollars(budget.forecast))} expected of ${money(dollars(budget.amount))}` : guessed(whole.report) ? `of it ${guessed(whole.report)}` : "since the 1st");
      fill(bar, budget && budgetBar(budget));
      set(saved, stops.net, `by ${count(stops.stop_count, "stop")} of idle servers`);
      set(wasted, waste.total);
    } catch (error) { expectProblem(error); }
  }
  return {
    boxes: [today, month, saved, wasted].map(one => one.box), load,
    paint: costs => setText(wasted.small, costs?.wasted_per_hour ? `${rate(costs.wasted_per_hour)} now` : "nothing at the moment")
  };
}
