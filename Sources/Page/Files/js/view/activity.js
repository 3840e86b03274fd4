/** What happened, newest first. New events push the list only while its top is in sight. */
import { expectProblem, part } from "../api.js";
import { dim, div, fill, h, paused, setHidden, setText, time } from "../dom.js";
import { actor, clock, count, localTimes, moment, parse } from "../format.js";
import { icon } from "../icons.js";
import { button, empty, skeleton } from "../parts.js";

const kinds = [
  ["", "All events"], ["stop.", "Stops"], ["hold.", "Protection, postponement"], ["server.", "Servers"], ["alert.", "Alerts"], ["agent.", "Agents"],
  ["idle.", "Idle servers that stay on"], ["budget.", "Budgets"], ["schedule.", "Schedules"], ["provider.", "Provider"], ["control_plane.", "Control plane"], ["notification.", "Notifications"]
];
const page = 100;

export function mount(root, app, address) {
  let server = address.query.get("server"), kind = address.query.get("kind") ?? "";
  let events = [], isOver = false, waiting = 0, turn = 0;
  const list = div("list activity", skeleton(8));
  const fresh = button("", { tone: "quiet", small: true, onclick: () => { scrollTo(0, 0); load(); } });
  const more = button("Show older", { onclick: () => load(events.at(-1)?.sequence) });
  const choice = h(
    "select", { "aria-label": "Kind", onchange: () => { kind = choice.value; app.setQuery({ server, kind }); load(); } },
    kinds.map(([value, text]) => h("option", { value }, text))
  );
  choice.value = kind;
  const search = h(
    "input", { type: "search", placeholder: "Search these events", "aria-label": "Search these events", oninput: paused(() => paint(), 80) }
  );
  const only = h("span");
  root.append(div("page-head", h("h1", null, "Activity")), div("tools", h("label", { class: "search" }, icon("search"), search), choice, only, fresh),
    h("section", { class: "card" }, list, div("more", more)));

  function query(before) {
    const values = {
      order: "newest", limit: page, ...(kind ? { kind } : {}), ...(server ? { server } : {}), ...(before ? { before } : {})
    };
    return new URLSearchParams(values).toString();
  }

  async function load(before) {
    const mine = (turn += 1);
    try {
      const answer = (await app.api.get(`events?${query(before)}`)).events;
      if (mine !== turn) return;
      events = before ? [...events, ...answer] : answer;
      isOver = answer.length < page;
      waiting = 0;
      paint();
    } catch (error) {
      expectProblem(error);
      if (!events.length) fill(list, empty(error.detail));
    }
  }

  function paint() {
    const now = app.now();
    const words = search.value.toLowerCase();
    const shown = words ? events.filter(event => `${event.summary} ${event.kind} ${event.actor}`.toLowerCase().includes(words)) : events;
    fill(
      only,
      server ? button(
        `Only ${app.store.rows.get(server)?.doc.name ?? server}`,
        { symbol: "close", small: true, onclick: () => { server = null; app.setQuery({ kind }); load(); } }
      ) : null
    );
    setHidden(fresh, !waiting);
    setText(fresh.firstChild ?? fresh, `${count(waiting, "new event")}, show`);
    setHidden(more, isOver || !events.length);
    let day = "";
    fill(list, shown.length ? shown.flatMap(event => {
      const at = parse(event.at);
      const date = new Date(at).toDateString();
      const head = date === day ? null : h(
        "h2", null, date === new Date(now).toDateString() ? "Today" : moment(at, now).replace(/ \d\d:\d\d$/, "")
      );
      day = date;
      return [head, div(`event ${event.severity}`, time(at, clock(at, true)), h("span", null, event.severity === "info" ? null : icon(event.severity === "critical" ? "trouble" : "warn"),
        event.server_id && app.store.rows.has(event.server_id) ? h(
          "a", { class: "plain-link", href: `#/server/${part(event.server_id)}` }, localTimes(event.summary, now)
        ) : localTimes(event.summary, now)), dim(event.kind), dim(actor(event.actor)))];
    }) : empty("No event fits."));
  }

  load();
  return {
    update(changes) {
      if (!changes.has("activity")) return;
      const newest = events[0]?.sequence ?? 0;
      const came = app.store.events.filter(event => event.sequence > newest && (!kind || event.kind.startsWith(kind)) && (
        !server || event.server_id === server
      ));
      if (!came.length || !events.length) return;
      if (scrollY < 40) { events = [...came, ...events]; waiting = 0; } else waiting = came.length;
      paint();
    },
    route() {},
  };
}
