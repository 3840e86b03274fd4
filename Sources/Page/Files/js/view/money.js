/** Where the money goes now: every dollar leads to servers. Spend by day, budgets and forecasts come once the API has them. */
import { part } from "../api.js";
import { why } from "../classify.js";
import { div, fill, h, remark, setText } from "../dom.js";
import { count, money, parse, rate, span } from "../format.js";
import { icon } from "../icons.js";
import { card, dataTable, empty, figure, linkButton, moneyFigures, paintMoney, segments, skeleton } from "../parts.js";

const groups = {
  owner: row => [row.doc.owner ?? "no owner"], tag: row => (row.doc.tags.length ? row.doc.tags : ["no tag"]),
  gpu: row => [row.gpu.replace(/^\d+ × /, "")]
};

export function mount(root, app, address) {
  let by = address.query.get("by") in groups ? address.query.get("by") : "gpu";
  const figures = { now: figure("Burning now"), ...moneyFigures() };
  const table = div("list", skeleton(4)), idle = div("list", skeleton(4)), idleRate = h("span");
  const choice = segments(
    "Group by", [["owner", "Owner"], ["tag", "Tag"], ["gpu", "GPU"]], by, value => { by = value; app.setQuery({ by }); paint(); }
  );
  root.append(div("page-head", h("h1", null, "Money")), h("section", { class: "card hero" }, div("figures", Object.values(figures).map(one => one.box))),
    card("Who spends it", choice, table), card("Idle and still on", idleRate, idle));

  const filterOf = name => new URLSearchParams({
    owner: { owner: name }, tag: { q: `tag:${name}` }, gpu: { q: `gpu:${name.split(" ")[0]}` }
  }[by]);

  function idleLine({ row, cost }) {
    const now = app.now();
    const since = parse(row.doc.idle.since);
    return div(`idle-line k-${row.kind}`, icon(row.kind), div("grow", h("b", null, row.doc.name), remark(why(row.doc, now))),
      div("number", h("b", null, money(cost)), remark(since ? `idle ${span((now - since) / 1000)}` : "")),
      linkButton("See why", `#/server/${part(row.doc.id)}`));
  }

  function paint() {
    const { store } = app;
    if (!store.isLoaded) return;
    const now = app.now();
    const totals = store.totals(), { costs } = store;
    setText(figures.now.big, rate(totals.perHour));
    setText(figures.now.small, `${money(totals.perHour * 24)} a day at this rate`);
    paintMoney(figures, totals, costs);

    const sums = new Map();
    for (const row of store.all) {
      for (const name of groups[by](row)) {
        const sum = sums.get(name) ?? { count: 0, perHour: 0, spent: 0, saved: 0, idle: 0 };
        sum.count += 1; sum.perHour += row.doc.cost_per_hour ?? 0; sum.spent += row.doc.total_cost ?? 0; sum.saved += row.doc.savings ?? 0;
        if (row.kind === "kept") sum.idle += row.doc.cost_per_hour ?? 0;
        sums.set(name, sum);
      }
    }
    const most = Math.max(0.01, ...[...sums.values()].map(one => one.perHour));
    const heads = [{ owner: "Owner", tag: "Tag", gpu: "GPU" }[by], "Now", "", "Idle, stays on", "Spent", "Saved", "Servers"];
    const order = [...sums].sort((a, b) => b[1].perHour - a[1].perHour || b[1].spent - a[1].spent);
    fill(table, sums.size ? dataTable(heads, order.map(([name, sum]) => [
      h("a", { class: "plain-link", href: `#/fleet?${filterOf(name)}` }, h("b", null, name)), rate(sum.perHour),
      h("i", { css: { width: `${(sum.perHour / most) * 100}%` } }), sum.idle ? rate(sum.idle) : "–", money(sum.spent), money(sum.saved),
      sum.count.toLocaleString("en-US")
    ])) : empty("There are no servers yet."));

    const rows = store.all.filter(row => row.kind === "kept" || row.kind === "trouble").map(row => ({
      row, cost: ((row.doc.cost_per_hour ?? 0) * (now - (parse(row.doc.idle.since) ?? now))) / 3600_000
    })).sort((a, b) => b.cost - a.cost);
    setText(idleRate, rows.length ? rate(rows.reduce((sum, { row }) => sum + (row.doc.cost_per_hour ?? 0), 0)) : "");
    fill(idle, rows.length ? rows.slice(0, 20).map(idleLine) : empty("No server is idle and still on."),
        rows.length > 20 ? remark(`and ${count(rows.length - 20, "more server")}`) : null);
  }
  let ticks = 0;
  return {
    update: changes => { if (["servers", "costs", "view"].some(one => changes.has(one))) paint(); },
    tick: () => { ticks += 1; if (ticks % 30 === 0) paint(); }, route() {}
  };
}
