/** What stops saved, with the sum of each opened; what was wasted, by reason; what is larger than its work. */
import { adopt, stop } from "../actions.js";
import { expectProblem, part } from "../api.js";
import { classes, why } from "../classify.js";
import { dim, div, fill, h, remark, setHidden } from "../dom.js";
import { count, dollars, moment, money, parse, percent, rate, sentence, span } from "../format.js";
import { icon } from "../icons.js";
import { button, card, empty, linkButton } from "../parts.js";

const ends = { started: "until it was started", limit: "up to the limit of one stop", gone: "until it was deleted", open: "so far" };

export function savingsCards(app) {
  const saved = div("list"), savedSum = h("span"), wasted = div("list"), wastedSum = h("span"), large = div("list");
  const savings = card("Saved by stopping", savedSum, saved), waste = card("Wasted", wastedSum, wasted), underused = card("Larger than its work", null, large);
  for (const one of [savings, waste, underused]) setHidden(one, true);
  let stops = [], days = 0;
  const link = one => h("a", { class: "plain-link", href: `#/server/${part(one.server_id)}` }, h("b", null, one.name));

  /** `from` is a local midnight, as an RFC 3339 time, `length` the number of days since. */
  async function load(from, length) {
    days = length;
    await Promise.all([[`savings?from=${from}`, paintSavings, savings], [`waste?from=${from}`, paintWaste, waste], ["underused", paintUnderused, underused]].map(async ([path, paint, element]) => {
      try { paint(await app.api.get(path)); } catch (error) { expectProblem(error); if (error.status === 404) setHidden(element, true); }
    }));
  }

  const sum = (label, amount, sign = "") => div("sum-line", h("span", null, label), h("b", null, amount == null ? "not measured" : `${sign}${money(dollars(amount))}`));

  function paintSavings(answer) {
    const now = app.now();
    setHidden(savings, false);
    stops = answer.stops.map(one => ({ from: parse(one.from), to: parse(one.to), net: dollars(one.net) }));
    fill(savedSum, h("b", null, money(dollars(answer.net))), ` in ${days} days`);
    const waited = answer.waited_seconds ? `; people waited ${span(answer.waited_seconds)} for starts` : "";
    fill(saved, answer.stops.length ? [
      div("sums", sum("Not paid while stopped", answer.gross), sum("Storage that was still billed", answer.actual, "– "), sum("Starting again", answer.restart, "– "), sum(`Saved by ${count(answer.stop_count, "stop")}`, answer.net)),
      remark(answer.assumption, waited, "."),
      [...answer.stops].sort((a, b) => dollars(b.net) - dollars(a.net)).slice(0, 6).map(one => h("details", { class: "saving" },
        h("summary", null, h("span", { class: "number" }, money(dollars(one.net))), h("b", null, one.name), " ", dim(`stopped ${moment(parse(one.from), now)}, ${one.ended === "open" ? "so far" : "for"} ${span((parse(one.to) - parse(one.from)) / 1000)}`)),
        sum(`Its price for ${span((parse(one.to) - parse(one.from)) / 1000)}, ${ends[one.ended] ?? one.ended}`, one.gross), sum("Storage that was still billed", one.actual, "– "),
        one.ended === "started" ? sum("Starting again", one.restart, "– ") : null, sum("Saved", one.net), h("p", null, h("a", { href: `#/server/${part(one.server_id)}` }, "See the server"))))
    ] : empty("No automatic stop in these days."));
  }

  function paintWaste(answer) {
    setHidden(waste, false);
    const perHour = answer.servers.reduce((sum, one) => sum + (dollars(one.per_hour_now) ?? 0), 0), now = app.now();
    fill(wastedSum, h("b", null, money(dollars(answer.total))), ` in ${days} days${perHour ? `, ${rate(perHour)} now` : ""}`);
    const rows = answer.servers.slice(0, 6);
    fill(wasted, rows.length ? rows.map(one => {
      const row = app.store.rows.get(one.server_id), isOn = one.per_hour_now != null && row;
      const act = isOn && !row.doc.adopted && app.may("admin") ? button("Adopt…", { small: true, act: true, onclick: () => adopt(app, row) })
        : isOn && row.doc.adopted && app.may("operate") ? button("Stop…", { small: true, act: true, onclick: () => stop(app, [row]) }) : linkButton("See why", `#/server/${part(one.server_id)}`);
      return div("idle-line", icon(classes[row?.kind ?? "stopped"].icon), div("grow", link(one), remark(sentence(isOn ? why(row.doc, now) : one.reason === "stopping" ? "while its stop was under way" : one.text))),
        div("number", h("b", null, money(dollars(one.amount))), remark(`idle ${span(one.seconds)}`)), act);
    }) : empty("Nothing was wasted in these days."), dollars(answer.possible) >= 0.005 ? remark(`${money(dollars(answer.possible))} more on servers with unknown signals: they may have been busy.`) : null);
  }

  function paintUnderused({ servers, window_seconds: window }) {
    setHidden(underused, !servers.length);
    fill(large, servers.slice(0, 6).map(one => {
      const [best] = one.alternatives;
      return div("idle-line", div("grow", link(one), remark(`${one.gpu_count} × ${one.gpu_name}: at most ${percent(one.gpu_p95_percent)} used, ${percent(one.gpu_memory_p95_percent)} of its memory, 95 % of ${span(window)}`),
        best ? remark(`${sentence(best.what)} (${best.caveat})`) : null),
      div("number", h("b", null, best ? `${money(dollars(best.saves_per_day))} a day` : `${money(dollars(one.per_day))} a day`), remark(best ? "less" : "")), linkButton("See it", `#/server/${part(one.server_id)}`));
    }));
  }
  return { waste, savings, underused, load, get stops() { return stops; } };
}
