/** What would cost less: each piece of advice with its price, its evidence and the command; below it, what was taken and whether it paid. */
import { expectProblem, part } from "../api.js";
import { div, fill, h, remark, setHidden } from "../dom.js";
import { count, moment, money, parse, sentence } from "../format.js";
import { button, card, empty, toast } from "../parts.js";

export function adviceCard(app) {
  const list = div("list"), element = card("Advice", null, list);
  setHidden(element, true);
  const link = one => h("a", { class: "plain-link", href: `#/server/${part(one.server_id)}` }, h("b", null, one.name));
  const day = value => `${money(Math.abs(value))} a day`;

  async function load() {
    try { paint(await app.api.get("advice")); } catch (error) { expectProblem(error); if (error.status === 404) setHidden(element, true); }
  }

  async function copy(text) {
    try { await navigator.clipboard.writeText(text); toast("Copied the command."); } catch {
      // Without HTTPS a browser has no clipboard for pages.
      toast("The browser does not allow copying here. Select the command instead.", { isError: true });
    }
  }

  function paint({ advice, taken, idle_times: idleTimes, servers }) {
    const now = app.now();
    setHidden(element, false);
    fill(list, advice.length ? advice.slice(0, 8).map(one => div("idle-line advice",
      div("grow", link(one), remark(one.text), remark(one.evidence, one.caveat ? `. ${sentence(one.caveat)}` : ""), h("code", null, one.command)),
      div("number", h("b", null, day(one.saving_usd_per_day)), remark(one.saving_usd_per_day < 0 ? "more" : "less")),
      button("Copy", { small: true, title: "Copy the command", onclick: () => copy(one.command) })))
      : empty(`Nothing to advise yet, from ${count(idleTimes, "idle time")} of ${count(servers, "server")}. A server needs 20 idle times or two weeks.`),
    taken.map(one => div("idle-line", div("grow", link(one), remark(`${sentence(one.what ?? `idle timeout ${one.timeout}`)}, since ${moment(parse(one.since), now)}: ${day(one.before_usd_per_day)} before, ${day(one.predicted_usd_per_day)} predicted.`)),
      div("number", h("b", null, one.actual_usd_per_day == null ? "not measured yet" : day(one.actual_usd_per_day)), remark(one.actual_usd_per_day == null ? "" : "measured")))));
  }
  return { element, load };
}
