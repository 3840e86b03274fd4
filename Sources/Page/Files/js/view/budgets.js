/** Budgets: what is spent, what is expected by the end of the period, and what happens at 100 %. */
import { expectProblem, part, Problem } from "../api.js";
import { dim, div, fill, h, setHidden } from "../dom.js";
import { count, dollars, moment, money, parse, rate } from "../format.js";
import { icon } from "../icons.js";
import { button, card, dialog, empty, skeleton, tag, toast } from "../parts.js";

const actions = {
  notify: "notify", refuse: "refuse deploys and starts", stop_idle: "refuse deploys and starts, and stop idle servers",
  stop_unprotected: "refuse deploys and starts, and stop every server that is not protected"
};
const marks = { under: ["check", "over-ok"], warned: ["warn", "over-soon"], reached: ["warn", "over"], overridden: ["clock", "over-soon"] };

/** What is spent of the amount, with what is expected and a mark at the amount. */
export function budgetBar(one, tone = "") {
  const spent = dollars(one.spent.total), amount = dollars(one.amount), forecast = dollars(one.forecast);
  const top = Math.max(amount, spent, forecast ?? 0) * 1.04, share = value => `${Math.max(0, (value / top) * 100).toFixed(2)}%`;
  return div("budget-bar", h("i", { class: tone, css: { width: share(spent) } }), forecast > spent ? h("i", { class: "expected", css: { width: share(forecast - spent) } }) : null,
    h("u", { css: { left: share(amount) } }));
}

export function budgetsCard(app) {
  const list = div("list", skeleton(3));
  const add = button("New budget…", { small: true, act: true, onclick: () => edit(null) });
  const element = card("Budgets", add, list);
  let budgets = [];

  async function load() {
    try {
      ({ budgets } = await app.api.get("budgets"));
      setHidden(add, !app.may("admin"));
      fill(list, budgets.length ? budgets.map(line) : empty("No budget. One warns before the money is spent, and can stop idle servers when it is."));
    } catch (error) { expectProblem(error); setHidden(element, error.status === 404); }
  }

  function line(one) {
    const spent = dollars(one.spent.total), amount = dollars(one.amount), forecast = dollars(one.forecast), now = app.now();
    const [symbol, tone] = marks[one.state] ?? marks.under, isOver = forecast != null && forecast > amount;
    const until = { hour: "this hour", day: "today", month: "this month" }[one.period];
    const said = one.state === "reached" ? `reached, ${one.percent} %` : one.state === "overridden" ? `overridden until ${moment(parse(one.override?.until), now)}`
      : forecast == null ? "no forecast yet" : `${money(forecast)} expected by ${moment(parse(one.period_end), now)}${isOver ? ", over the budget" : ""}`;
    return div("budget",
      div("budget-head", h("b", null, one.name), dim(one.scope === "account" ? "everything" : `${one.scope} ${one.scope_value}`), one.refuses ? tag("refuses starts") : null,
        h("span", { class: "grow" }), h("span", null, h("b", null, money(spent)), ` of ${money(amount)} ${until}`)),
      budgetBar(one, tone),
      h("p", { class: `budget-said ${isOver && one.state === "under" ? "over-soon" : tone}` }, icon(isOver && one.state === "under" ? "warn" : symbol), h("span", null, said,
        dim(` · at 100 %: ${actions[one.action] ?? one.action}`, dollars(one.spent.estimated) >= 0.005 ? ` · ${money(dollars(one.spent.estimated))} of it estimated` : "",
          one.current ? "" : " · the data is over 10 min old: nothing is stopped")),
        h("span", { class: "grow" }), app.may("admin") ? [button("Change…", { small: true, act: true, tone: "quiet", onclick: () => edit(one) })] : null),
      one.staying_on.length ? h("details", null, h("summary", null, `${count(one.staying_on.length, "server")} ${one.staying_on.length === 1 ? "stays" : "stay"} on although it is reached`),
        h("ul", null, one.staying_on.map(each => h("li", null, h("a", { href: `#/server/${part(each.server_id)}` }, each.name), ` ${rate(dollars(each.per_hour))}: ${each.why}`)))) : null);
  }

  function edit(one) {
    const field = (label, input) => h("label", { class: "field" }, h("span", null, label), input);
    const select = (values, chosen) => {
      const made = h("select", null, Object.entries(values).map(([value, text]) => h("option", { value }, text)));
      made.value = chosen;
      return made;
    };
    const name = h("input", { type: "text", maxlength: 64, value: one?.name ?? "", disabled: Boolean(one), "data-first": !one });
    const amount = h("input", { type: "number", min: 0, step: "any", value: one ? dollars(one.amount) : "", "data-first": Boolean(one) });
    const period = select({ hour: "an hour", day: "a day", month: "a month" }, one?.period ?? "month");
    const scope = select({ account: "everything", owner: "an owner", tag: "a tag", server: "a server" }, one?.scope ?? "account");
    const value = h("input", { type: "text", maxlength: 200, value: one?.scope_value ?? "" });
    const action = select(actions, one?.action ?? "notify");
    const toDelete = one ? button("Delete", { tone: "danger", act: true, onclick: () => save(async () => { await app.api.delete(`budgets/${part(one.name)}`); toast(`${one.name} is deleted.`); }).then(() => box.close(), error => toast(error.detail, { isError: true })) }) : null;
    const save = async what => { await what(); await load(); };
    const box = dialog({
      title: one ? `Budget ${one.name}` : "New budget", symbol: "money",
      body: [field("Name", name), field("US dollars", amount), field("For", period), field("Counts", scope), field("Its name (owner, tag or server)", value), field("At 100 %", action), toDelete],
      action: { label: "Save", run: () => save(async () => {
        if (Number.isNaN(amount.valueAsNumber)) throw new Problem(422, "No amount", "Enter an amount in US dollars.");
        await app.api.call("PUT", `budgets/${part(name.value.trim())}`, {
          amount_dollars: amount.valueAsNumber, period: period.value, scope: scope.value, scope_value: scope.value === "account" ? undefined : value.value.trim(), action: action.value,
          thresholds: one?.thresholds, time_zone: one?.time_zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone, busy_after_seconds: one?.busy_after_seconds ?? undefined, act_on: one?.act_on, owner: one?.owner ?? undefined
        });
        toast(`${name.value.trim()} is saved.`);
      }) }
    });
  }
  return { element, load, /** Of the whole account, by the month. */ get ofMonth() { return budgets.find(one => one.scope === "account" && one.period === "month"); } };
}
