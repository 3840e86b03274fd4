/** The fleet: money first, then what needs somebody, then everything. */
import { actByKey, postpone, protect, stop } from "../actions.js";
import { expectProblem, part } from "../api.js";
import { setSpark, spark } from "../chart/spark.js";
import { classes } from "../classify.js";
import { dim, div, fill, h, setAttribute, setHidden, setText } from "../dom.js";
import { clock, count, countdown, hourly, money, parse, rate } from "../format.js";
import { icon } from "../icons.js";
import { button, empty, linkButton, skeleton } from "../parts.js";
import { query, sorted } from "../store.js";
import { monthFigures } from "./month.js";
import { ServerTable } from "./table.js";

const order = ["busy", "counting_down", "unknown", "kept", "starting", "stopping", "trouble", "stopped"];
const iconOf = kind => icon(kind === "counting_down" ? "counting" : kind);
/** The warning of a coming stop stands above the table this long before. */
const soon = 180;

export function mount(root, app, address) {
  const { store } = app;
  let filter = read(address.query);
  let ideal = [];
  const month = monthFigures(app);
  const burn = h("b", { class: "burn" }), perDay = dim();
  const burnLine = spark(150, 44), burnDay = h("figure", { class: "burn-day", hidden: true }, burnLine, h("figcaption", null, "last 24 h"));
  const bar = h("div", { class: "money-bar", "aria-hidden": "true" }, order.map(kind => h("i", { class: `k-${kind}`, "data-kind": kind })));
  const chips = h("div", { class: "chips", role: "group", "aria-label": "Filter by state" });
  const hero = h("section", { class: "card hero", "aria-label": "Cost now" },
    div("figures", div("figure first", h("span", { class: "label" }, "Burning now"), h("span", { class: "burn-line" }, burn, dim(" an hour")), perDay), burnDay,
      month.boxes), bar, chips);
  const needs = h("section", { class: "card needs", "aria-label": "Needs attention" });

  const search = h("input", { type: "search", id: "search", placeholder: "Search name, owner, tag, GPU", "aria-label": "Search servers: words, -words, tag: owner: gpu: is:", value: filter.q, autocomplete: "off", spellcheck: "false", oninput: () => change({ q: search.value }),
    onkeydown: event => {
      if (event.key === "Escape") {
        search.value = "";
        change({ q: "" });
        search.blur();
      } else if (event.key === "Enter" || event.key === "ArrowDown") { event.preventDefault(); table.focus(0); }
    } });
  const choice = (name, label) => h("select", { "aria-label": label, onchange: event => change({ [name]: event.target.value }) });
  const owners = choice("owner", "Owner"), gpus = choice("gpu", "GPU");
  const sorts = h(
    "select", { class: "only-phone", "aria-label": "Sort", onchange: () => change({ sort: sorts.value }) },
    [
      ["urgency", "By urgency"], ["cost", "By cost"], ["idle", "By idle time"], ["name", "By name"]
    ].map(([value, text]) => h("option", { value }, text))
  );
  const number = h("span", { class: "dim", role: "status" });
  const again = button("Order changed, sort again", { small: true, tone: "quiet", onclick: () => { show(true); } });
  const tools = div("tools", h("label", { class: "search" }, icon("search"), search, h("kbd", null, "/")), owners, gpus, sorts, number,
    again
  );
  const bulk = h("div", { class: "bulk card", role: "region", "aria-label": "Selected servers", hidden: true });
  const table = new ServerTable({
    app, onSelect: () => paintBulk(),
    onSort: key => { const sort = filter.sort === key ? `-${key}` : filter.sort === `-${key}` ? "urgency" : key; change({ sort }); },
  });
  const nothing = h("div", { class: "card", hidden: true });
  const loading = h("section", { class: "card" }, skeleton(8));
  root.append(
    h("h1", { class: "hidden" }, "Fleet"), loading,
    h("div", { id: "fleet", hidden: true }, hero, needs, tools, bulk, table.element, nothing)
  );
  const content = root.lastChild;
  let isFirst = true, wasUnread = false, ticks = 0;

  function read(params) {
    return {
      q: params.get("q") ?? "", class: params.get("class") ?? "", owner: params.get("owner") ?? "", gpu: params.get("gpu") ?? "",
      sort: params.get("sort") ?? "urgency"
    };
  }

  function change(part) {
    filter = { ...filter, ...part };
    app.setQuery({ ...filter, sort: filter.sort === "urgency" ? "" : filter.sort });
    paintChips();
    show(true);
  }

  /** The order is made anew when the user asks for it; else only while nothing holds the table still. */
  function show(isAsked) {
    const test = query(filter.q);
    const kinds = filter.class ? filter.class.split(",") : null;
    const rows = store.all.filter(row =>
      (!kinds || kinds.includes(row.kind)) && (
        !filter.owner || (row.doc.owner ?? "unassigned") === filter.owner
      ) && (!filter.gpu || row.gpu === filter.gpu) && test(row));
    ideal = sorted(rows, filter.sort).map(row => row.doc.id);
    let shown = ideal;
    if (!isAsked && table.isHeld) {
      const fits = new Set(ideal);
      const kept = table.order.filter(id => fits.has(id));
      const known = new Set(kept);
      shown = [...kept, ...ideal.filter(id => !known.has(id))];
    }
    setHidden(again, shown.every((id, place) => id === ideal[place]));
    table.show(shown, filter.sort);
    const isFiltered = ideal.length !== store.rows.size;
    setText(
      number,
      isFiltered ? `${ideal.length.toLocaleString("en-US")} of ${count(store.rows.size, "server")}` : count(store.rows.size, "server")
    );
    setHidden(table.element, !ideal.length);
    setHidden(nothing, ideal.length > 0);
    if (!ideal.length) {
      fill(nothing, store.rows.size
        ? h(
          "p", { class: "empty" }, "No server fits this search. ",
          button("Show all", { small: true, onclick: () => { search.value = ""; change({ q: "", class: "", owner: "", gpu: "" }); } })
        )
        : h("p", { class: "empty" }, store.isUnread ? "The account was not read yet." : ["There are no servers on this account yet. Rent one: ", h("code", null, "controlplane deploy timed --image IMAGE --gpu H200")]));
    }
  }

  function paintHero() {
    setHidden(hero, store.isUnread);
    setHidden(tools, !store.rows.size);
    const totals = store.totals();
    const costs = store.costs;
    setText(burn, money(totals.perHour));
    setText(
      perDay,
      `${money(totals.perHour * 24)} a day at this rate${costs?.servers_without_price ? `, ${count(costs.servers_without_price, "server")} without a price` : ""}`
    );
    month.paint(costs);
    setHidden(bar, !store.rows.size);
    const whole = totals.perHour || 1;
    for (const part of bar.children) {
      const { perHour } = totals.by[part.dataset.kind];
      setHidden(part, perHour <= 0);
      const share = `${((perHour / whole) * 100).toFixed(2)}%`;
      if (part.style.width !== share) part.style.width = share;
    }
    paintChips(totals);
  }

  /** By the hour; one hour is no line. */
  async function loadBurn() {
    try {
      const { points } = await app.api.get("dashboard/metrics/cost_per_hour");
      const values = [...points.map(one => one.sum), store.totals().perHour];
      setHidden(burnDay, points.length < 2);
      setSpark(burnLine, values, Math.max(...values, 0.01) * 1.15);
    } catch (error) { expectProblem(error); }
  }

  function paintChips(totals = store.totals()) {
    const chosen = filter.class ? filter.class.split(",") : [];
    const present = order.filter(kind => totals.by[kind].count || chosen.includes(kind));
    const key = present.join();
    if (chips.dataset.key !== key) {
      chips.dataset.key = key;
      fill(chips, present.map(kind => h("button", { type: "button", class: `chip k-${kind}`, "data-kind": kind, onclick: () => {
        const now = new Set(filter.class ? filter.class.split(",") : []);
        if (!now.delete(kind)) now.add(kind);
        change({ class: order.filter(one => now.has(one)).join() });
      } }, iconOf(kind), h("span", null, classes[kind].word), dim(), h("b"))));
    }
    for (const chip of chips.children) {
      const { count: many, perHour } = totals.by[chip.dataset.kind];
      setText(chip.children[2], many.toLocaleString("en-US"));
      setText(chip.children[3], money(perHour));
      setAttribute(chip, "aria-pressed", String(chosen.includes(chip.dataset.kind)));
    }
  }

  /** At most four lines; several servers of one kind are one line with a filter. */
  function paintNeeds() {
    const now = app.now();
    const of = kind => store.all.filter(row => row.kind === kind);
    const stopping = of("counting_down").filter(row => parse(row.doc.idle.deadline) - now < soon * 1000);
    const may = app.may("operate");
    const see = row => linkButton("See why", `#/server/${part(row.doc.id)}`);
    const lines = [
      line(
        "trouble", of("trouble"), row => ["is not stopped and still bills ", rate(hourly(row.doc))], "are not stopped and still bill",
        row => [see(row)]
      ),
      line("counting_down", stopping, row => ["stops in ", countdown((parse(row.doc.idle.deadline) - now) / 1000), `, at ${clock(parse(row.doc.idle.deadline), true)}`], "stop within 3 min unless they become busy:",
        row => (may ? [
          button("Postpone 30 min", { act: true, small: true, onclick: () => postpone(app, row, 1800) }),
          button("Stop now", { act: true, small: true, onclick: () => stop(app, [row]) })
        ] : [see(row)])),
      line(
        "unknown", of("unknown"), row => ["has an unknown signal and so stays on, ", rate(hourly(row.doc))],
        "have an unknown signal and so stay on,", row => [see(row)]
      ),
      line("kept", of("kept"), row => ["is idle and stays on, ", rate(hourly(row.doc))], "are idle and stay on,", row => [see(row)]),
    ].filter(Boolean);
    setHidden(needs, !lines.length);
    const key = lines.map(one => one.key).join("|");
    if (needs.dataset.key !== key) { needs.dataset.key = key; fill(needs, lines.map(one => one.make())); }
    lines.forEach((one, place) => { setText(needs.children[place].querySelector("p b:last-of-type"), one.value); });
  }

  function line(kind, rows, one, many, actions) {
    if (!rows.length) return null;
    if (rows.length === 1) {
      const [row] = rows;
      const [before, value, after] = one(row);
      return {
        key: `${kind}:${row.doc.id}:${after ?? ""}:${row.doc.name}`, value,
        make: () => div(`need k-${kind}`, iconOf(kind), h("p", null, h("b", null, row.doc.name), ` ${before}`, h("b"), after),
          h("span", { class: "need-acts" }, actions(row))
        )
      };
    }
    const value = rate(rows.reduce((sum, row) => sum + (hourly(row.doc) ?? 0), 0));
    return {
      key: `${kind}:${rows.length}`, value,
      make: () => div(`need k-${kind}`, iconOf(kind), h("p", null, h("b", null, count(rows.length, "server")), ` ${many} `, h("b")),
        h(
          "span", { class: "need-acts" },
          button(
            "Show them",
            {
              small: true,
              onclick: () => {
                change({ class: kind, sort: kind === "counting_down" ? "urgency" : filter.sort });
                table.element.scrollIntoView({ block: "nearest" });
              }
            }
          )
        )
      )
    };
  }

  function paintChoices() {
    const options = (select, first, values, chosen) => {
      const key = `${values.join("\n")}\n${chosen}`;
      if (select.dataset.key === key) return;
      select.dataset.key = key;
      fill(select, h("option", { value: "" }, first), values.map(value => h("option", { value }, value)));
      select.value = chosen;
    };
    const rows = store.all;
    const ownersThere = [...new Set(rows.map(row => row.doc.owner ?? "unassigned"))].sort();
    options(owners, "All owners", ownersThere, filter.owner);
    setHidden(owners, ownersThere.length < 2 && !filter.owner);
    options(gpus, "All GPUs", [...new Set(rows.map(row => row.gpu))].sort(), filter.gpu);
    if (sorts.value !== filter.sort) sorts.value = filter.sort;
  }

  function paintBulk() {
    const rows = [...table.selected].map(id => store.rows.get(id)).filter(Boolean);
    setHidden(bulk, !rows.length);
    if (!rows.length) return;
    const cost = rows.reduce((sum, row) => sum + (hourly(row.doc) ?? 0), 0);
    const counting = rows.filter(row => row.kind === "counting_down");
    const acts = app.may("operate") ? [
      counting.length ? button(
        "Postpone 30 min", { act: true, small: true, onclick: () => counting.forEach(row => postpone(app, row, 1800)) }
      ) : null,
      button(
        "Protect…", { act: true, small: true, onclick: () => protect(app, rows.filter(row => row.doc.adopted)) }
      ), button("Stop…", { act: true, small: true, tone: "danger", onclick: () => stop(app, rows) }),
    ] : [];
    fill(
      bulk, h("b", null, `${count(rows.length, "server")}, ${rate(cost)}`), acts,
      button("Clear", { small: true, tone: "quiet", onclick: () => table.selectAll(false) })
    );
  }

  function update(changes) {
    setHidden(loading, store.isLoaded);
    setHidden(content, !store.isLoaded);
    if (!store.isLoaded) return;
    if (
      isFirst || changes.has("servers") || changes.has("costs") || changes.has("view")
    ) { paintHero(); paintNeeds(); paintChoices(); show(isFirst); }
    else table.paint();
    if (table.selected.size) paintBulk();
    if (isFirst || (wasUnread && !store.isUnread)) { loadBurn(); month.load(); }
    wasUnread = store.isUnread;
    isFirst = false;
  }

  return {
    update,
    tick: () => { if (!store.isLoaded) return; ticks += 1; if (ticks % 300 === 0 && app.canAct()) { loadBurn(); month.load(); } table.tick(); paintNeeds(); },
    route: next => { filter = read(next.query); search.value = filter.q; update(new Set(["view"])); show(true); },
    unmount: () => table.end(),
    key: event => {
      const row = table.key(event);
      if (!row) return;
      if (event.key === "x") table.toggle(row.doc.id);
      else actByKey(app, row, event.key);
    },
  };
}
