/** What is wrong: open, acknowledged, over. */
import { expectProblem, part } from "../api.js";
import { div, fill, h, remark, time } from "../dom.js";
import { actor, ago, count, localTimes, moment, parse, sentence, span } from "../format.js";
import { icon } from "../icons.js";
import { button, card, empty, skeleton, toast } from "../parts.js";

export function mount(root, app) {
  const list = h("div", null, h("section", { class: "card" }, skeleton(5)));
  root.append(div("page-head", h("h1", null, "Alerts")), list);
  let alerts = null;

  async function load() {
    try { ({ alerts } = await app.api.get("alerts?limit=200")); paint(); } catch (error) {
      expectProblem(error);
      if (!alerts) fill(list, h("section", { class: "card" }, empty(error.detail)));
    }
  }

  const name = id => (id ? app.store.rows.get(id)?.doc.name ?? id : "the control plane's machine");
  function line(alert) {
    const now = app.now();
    const opened = parse(alert.opened_at), over = parse(alert.resolved_at), seen = parse(alert.acknowledged_at);
    return div(`alert ${alert.severity}${over ? " over" : ""}`, icon(over ? "check" : { critical: "trouble", warning: "warn" }[alert.severity] ?? "activity"),
      div("grow", h("p", null, localTimes(alert.detail, now)),
        remark(sentence(alert.severity), " · ", alert.server_id ? h("a", { href: `#/server/${part(alert.server_id)}` }, name(alert.server_id)) : name(null), " · ",
          time(
            opened, over ? `${moment(opened, now)}, for ${span((over - opened) / 1000)}` : ago(opened, now)
          ), seen ? ` · acknowledged by ${actor(alert.acknowledged_by)} ${ago(seen, now)}` : "")),
      !over && !seen && app.may("operate") ? button("Acknowledge", { act: true, small: true, onclick: () => acknowledge(alert) }) : null);
  }

  async function acknowledge(alert) {
    try { await app.api.post(`alerts/${alert.id}/acknowledge`); toast("Acknowledged."); await load(); app.loadAlerts(); } catch (error) {
      expectProblem(error);
      toast(error.detail, { isError: true });
    }
  }

  function paint() {
    if (!alerts) return;
    const groups = [
      ["Open", alerts.filter(one => !one.resolved_at && !one.acknowledged_at)],
      ["Acknowledged", alerts.filter(one => !one.resolved_at && one.acknowledged_at)], ["Resolved", alerts.filter(one => one.resolved_at)]
    ];
    fill(
      list,
      groups.filter(([title, some]) => some.length || title === "Open").map(([title, some]) => card(
        title, count(some.length, "alert"), some.length ? div("list", some.map(line)) : empty("No open alerts.")
      ))
    );
  }
  load();
  let ticks = 0;
  return { update: changes => { if (changes.has("alerts")) load(); }, tick: () => { ticks += 1; if (ticks % 20 === 0) paint(); } };
}
