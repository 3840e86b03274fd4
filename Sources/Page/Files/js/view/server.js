/** One server: the verdict in a sentence, what led to it, what was measured, its log, and what can be done. */
import { actByKey, adopt, menuOf, postpone, protect, start, stop, unprotect } from "../actions.js";
import { expectProblem, part } from "../api.js";
import { idleClock, isOff, verdict } from "../classify.js";
import { ring, setRing } from "../chart/ring.js";
import { dim, div, fill, h, remark, setAttribute, setHidden, setText, time, unseen } from "../dom.js";
import { scale } from "../edit.js";
import { costParts, hourly, localTimes, memory, moment, money, parse, percent, rate, sentence, span } from "../format.js";
import { icon } from "../icons.js";
import { button, card, dataTable, empty, menu, skeleton, tag } from "../parts.js";
import { logCard } from "./log.js";
import { measuredCard } from "./measured.js";
import { timelineCard } from "./timeline.js";

export function mount(root, app, address) {
  const { id } = address;
  const ended = new AbortController();
  const get = path => app.api.get(`servers/${part(id)}/${path}`, { signal: ended.signal });
  const row = () => app.store.rows.get(id);
  let explain = null, status = null, gone = false;
  let metrics = null;

  const title = h("h1"), line = div("state-line"), acts = div("acts");
  const dial = ring(104), big = h("b"), small = dim(), heading = h("h2"), because = remark(), keep = div("acts");
  const health = div("list"), facts = h("dl", { class: "facts" }), events = div("list");
  const uptime = h("span");
  const measured = measuredCard(app, address, get), reasons = timelineCard(app, address, get);
  const gpus = div("list gpus"), gpuCard = card("GPUs", null, gpus);
  const log = logCard(app, id, ended.signal);
  const content = h("div", { hidden: true },
    h("a", { class: "back", href: "#/fleet" }, icon("back"), "Fleet"),
    div("page-head", div("grow", title, line), acts),
    h(
      "section", { class: "card verdict", "aria-label": "Verdict" }, div("dial", dial, h("span", null, big, small)),
      div("grow", heading, because), keep
    ),
    reasons.element,
    div("columns", h("div", null, measured.element, log),
      h(
        "div", null, card("Health", uptime, health), gpuCard, card("Facts", null, facts),
        card("Latest events", h("a", { href: `#/activity?server=${part(id)}` }, "All"), events)
      )
    ));
  const loading = h("section", { class: "card" }, skeleton(8));
  root.append(loading, content);

  let actsKey = "";
  function paintHead() {
    const one = row();
    const { doc, kind } = one;
    setText(title, doc.name);
    const key = JSON.stringify([
      kind, doc.protection, doc.tags, doc.owner, hourly(doc), one.asked, doc.adopted, app.me.scope, doc.state
    ]);
    if (key === actsKey) return;
    actsKey = key;
    fill(line, h("span", { class: `state k-${kind}` }, icon(kind === "counting_down" ? "counting" : kind), h("b", null, one.word)), one.asked ? h("span", null, `${one.asked} requested`) : null,
      h(
        "span", null, doc.type === "serverless" ? `Endpoint · ${one.gpu}` : one.gpu
      ), h("span", { title: costParts(doc) }, rate(hourly(doc))), doc.owner ? h("span", null, `of ${doc.owner}`) : null, doc.tags.map(tag));
    const may = app.may("operate") && doc.adopted, isAtZero = kind === "stopped" && !isOff(doc, kind);
    const more = button(
      null, { symbol: "more", "aria-label": "More actions", "aria-haspopup": "menu", onclick: () => menu(more, menuOf(app, row())) }
    );
    fill(acts, app.may("operate") ? [
      may ? doc.protection ? button(
        "Remove protection", { symbol: "shield", act: true, onclick: () => unprotect(app, row()) }
      ) : !isOff(doc, kind) ? button("Protect…", { symbol: "shield", act: true, onclick: () => protect(app, [row()]) }) : null : null,
      may ? isOff(doc, kind) ? button(
        "Start", { symbol: "starting", tone: "primary", act: true, onclick: () => start(app, row()) }
      ) : isAtZero ? button("Scale…", { symbol: "starting", tone: "primary", act: true, onclick: () => scale(app, row()) })
        : button("Stop…", { symbol: "stopped", act: true, onclick: () => stop(app, [row()]) }) : null,
      !doc.adopted && app.may("admin") ? button("Adopt…", { symbol: "check", act: true, onclick: () => adopt(app, row()) }) : null,
      menuOf(app, one).length ? more : null,
    ] : dim("Your token is read-only: it cannot change servers."));
    fill(keep, kind === "counting_down" && may ? [
      button(
        "Postpone 30 min", { symbol: "clock", tone: "primary", act: true, onclick: () => postpone(app, row(), 1800) }
      ), button("2 h", { act: true, title: "Postpone 2 hours", onclick: () => postpone(app, row(), 7200) }),
    ] : null);
  }

  function paintVerdict() {
    const { doc, kind } = row();
    const now = app.now();
    const clock = idleClock(doc, kind, now);
    setRing(dial, clock.share, clock.tone);
    // The ring holds a number, not a word; two units stand on two lines.
    const name = { unknown: "unknown", starting: "starting", stopping: "stopping" }[kind];
    const number = name ? kind === "unknown" ? "?" : "–" : clock.big.replace(/(?<=[a-z]) (?=\d)/, "\n");
    setText(big, number);
    setAttribute(big, "class", number.length > 5 ? "long" : "");
    setText(small, name ?? (kind === "counting_down" ? "left" : kind !== "stopped" ? "idle" : isOff(doc, kind) ? "off" : "at zero"));
    const said = verdict(doc, kind, now);
    setText(heading, said.title);
    const wasted = kind === "kept" && hourly(doc) && doc.idle.since ? ` It cost ${money((hourly(doc) * (now - parse(doc.idle.since))) / 3600_000)} while idle.` : "";
    setText(because, said.text + wasted);
  }

  function paintFacts() {
    const one = row();
    const { doc } = one;
    const now = app.now();
    const at = text => (text ? time(parse(text), moment(parse(text), now)) : null);
    const storage = {
      none: "nothing: it has no volume", persistent: "its volume", network: "its network volume", unknown: "unknown"
    }[doc.storage];
    const list = [
      ["Survives a stop", doc.type === "serverless" ? null : storage], [
        "Idle timeout", doc.idle_timeout_seconds ? `${span(doc.idle_timeout_seconds)}${doc.idle_timeout_mode === "auto" ? ", learned" : ""}` : "off: never stopped for being idle"
      ], ["Why so long", doc.idle_timeout_reason ? localTimes(doc.idle_timeout_reason, now) : null],
      ["Maximum runtime", doc.max_runtime_seconds ? span(doc.max_runtime_seconds) : null], [
        "Protected",
        doc.protection ? `by ${doc.protection.owner.replace(/^token:/, "")}${doc.protection.reason ? `: ${doc.protection.reason}` : ""}${doc.protection.until ? `, until ${moment(parse(doc.protection.until), now)}` : ""}` : null
      ],
      [
        "Lease", doc.lease ? `until ${moment(parse(doc.lease.until), now)}` : null
      ], ["Managed", doc.adopted ? "yes" : "no: it is never stopped"], ["Started", at(doc.started_at)], [
        "Stopped", doc.state === "stopped" ? at(doc.stopped_at) : null
      ],
      ["Cost so far", money(doc.total_cost)], ["Saved so far", money(doc.savings)],
      ["Endpoint", doc.endpoint_url], ["Image", doc.image ? h("code", null, doc.image) : null], [
        "Id",
        h(
          "span", { class: "copy" }, h("code", null, doc.id),
          h(
            "button",
            { type: "button", class: "plain", "aria-label": "Copy the id", onclick: () => navigator.clipboard?.writeText(doc.id) },
            icon("copy")
          )
        )
      ],
    ];
    fill(
      facts, list.filter(([, value]) => value != null).map(([name, value]) => h("div", null, h("dt", null, name), h("dd", null, value))),
      (doc.warnings ?? []).map(text => div("warning", icon("warn"), h("span", null, localTimes(text, now))))
    );
  }

  function paintHealth() {
    if (!status) return;
    const now = app.now();
    setText(uptime, status.uptime_seconds == null ? "" : `up ${span(status.uptime_seconds)}`);
    const checks = Object.entries(status.health_checks);
    const iconOf = { healthy: "check", unknown: "more" };
    fill(health, checks.length ? checks.map(([name, { status: state, message, last_check: at }]) => div(`check-line ${state}`,
      icon(iconOf[state] ?? "warn"), h("b", null, sentence(name)), h("span", { class: "dim", title: at ?? "" }, localTimes(message || state, now))
    )) : empty(isOff(row().doc, row().kind) ? "Nothing is checked while it is stopped." : "No health check has run yet."),
      status.active_alerts.map(alert => h(
        "a", { class: "check-line unhealthy", href: "#/alerts" }, icon("warn"), h("span", null, localTimes(alert.detail, now))
      )));
  }

  function paintEvents() {
    const now = app.now();
    const all = new Map([
      ...(explain?.events ?? []), ...app.store.events.filter(event => event.server_id === id)
    ].map(event => [event.sequence, event]));
    const list = [...all.values()].sort((a, b) => b.sequence - a.sequence).slice(0, 8);
    fill(
      events,
      list.length ? list.map(event => div(`event ${event.severity}`, time(parse(event.at), moment(parse(event.at), now)),
        h("span", null, localTimes(event.summary, now))
      )) : empty("No events yet.")
    );
  }

  async function load() {
    try {
      [explain, status, metrics] = await Promise.all([get("explain"), get("status"), get("metrics")]);
      reasons.load();
      if (row()) { reasons.paint(row(), explain); paintHealth(); paintGPUs(); paintEvents(); }
    } catch (error) {
      if (ended.signal.aborted) return;
      expectProblem(error);
      gone = error.status === 404;
      if (gone) update();
    }
  }

  /** Each GPU of its own: a mean hides the one that does nothing. */
  function paintGPUs() {
    const list = metrics?.gpus ?? [];
    setHidden(gpuCard, list.length < 2 && !list.some(one => one.memory_total_mb));
    fill(gpus, dataTable(["GPU", "Use", "Memory", unseen("Temperature"), unseen("Power")], list.map(one => [
      one.index, percent(one.utilization), one.memory_total_mb ? `${memory(one.memory_used_mb)} of ${memory(one.memory_total_mb)}`.replace(/ GB(?= of .* GB)/, "") : percent(one.memory_percent),
      one.temperature_celsius == null ? "" : `${Math.round(one.temperature_celsius)} °C`, one.power_watts == null ? "" : `${Math.round(one.power_watts)} W`
    ])));
  }

  let isStarted = false;
  function update() {
    if (!app.store.isLoaded) return;
    const one = row();
    setHidden(loading, Boolean(one));
    setHidden(content, !one);
    if (!one) return fill(
      loading, h("h1", { class: "hidden" }, id), empty(gone || app.store.isLoaded ? `There is no server ${id}. It may have been deleted.` : "Loading"),
      h("p", { class: "empty" }, h("a", { href: "#/fleet" }, "Back to the fleet"))
    );
    paintHead(); paintVerdict(); paintFacts(); reasons.paint(one, explain); paintEvents();
    if (!isStarted) { isStarted = true; load(); measured.load(one); log.start(); }
  }

  let ticks = 0;
  const repaint = () => { if (row()) { reasons.paint(row(), explain); measured.paint(); } };
  addEventListener("resize", repaint);
  return {
    update, route() {},
    tick() {
      if (!row()) return;
      ticks += 1;
      paintVerdict();
      if (ticks % 5 === 0 && app.canAct()) load();
      if (ticks % 60 === 0 && app.canAct()) measured.load(row());
    },
    unmount() { ended.abort(); removeEventListener("resize", repaint); },
    key(event) { if (row()) actByKey(app, row(), event.key); },
  };
}
