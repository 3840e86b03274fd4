/** The frame around the views: the bar with its tabs, the title, the state of the connection. */
import { byID, div, fill, h, setHidden, setText } from "./dom.js";
import { ago, clock, rate } from "./format.js";
import { icon } from "./icons.js";
import { search } from "./keys.js";
import { button } from "./parts.js";
import { appearance } from "./session.js";

const tabs = [["fleet", "Fleet"], ["money", "Money"], ["alerts", "Alerts"], ["activity", "Activity"], ["settings", "Settings"]];

export function frame(app) {
  const link = ([name, label]) => h(
    "a", { href: `#/${name}`, "data-tab": name },
    h("span", { class: "tab-icon" }, icon(name), name === "alerts" ? h("b", { class: "count", hidden: true }) : null),
    h("span", null, label)
  );
  const theme = h(
    "button",
    {
      type: "button", class: "plain", id: "theme", "aria-label": "Light or dark",
      onclick: () => {
        appearance.set(appearance.isDark ? "light" : "dark");
        fill(theme, icon(appearance.isDark ? "moon" : "sun"));
        app.changed("view");
      }
    },
    icon(appearance.isDark ? "moon" : "sun")
  );
  fill(byID("bar"),
    h(
      "a", { class: "brand", href: "#/fleet", "aria-label": "Control Plane" },
      h("img", { src: document.querySelector("link[rel=icon]").href, width: 20, height: 20, alt: "" }), h("span", null, "Control Plane")
    ),
    h("nav", { class: "tabs", "aria-label": "Views" }, tabs.map(link)),
    div("bar-end", h("b", { id: "burn", title: "What the account costs now" }), h("span", { id: "connection" }, h("i"), h("span")),
      h(
        "button",
        {
          type: "button", class: "plain", id: "search-button", "aria-label": "Search servers", title: "Search servers (Ctrl K)",
          onclick: () => search(app)
        },
        icon("search"), h("kbd", null, "Ctrl K")
      ), theme));
  fill(byID("tabs"), tabs.map(link));
}

export function paintFrame(app) {
  if (!app.store.isLoaded) return;
  const burn = app.store.isUnread ? "" : rate(app.store.totals().perHour);
  setText(byID("burn"), burn);
  const { name, id } = app.address;
  const title = name === "server" ? app.store.rows.get(id)?.doc.name ?? id : tabs.find(([tab]) => tab === name)[1];
  const wanted = [burn, title, "Control Plane"].filter(Boolean).join(" · ");
  if (document.title !== wanted) document.title = wanted;
  const open = app.store.openAlerts.length;
  document.querySelectorAll(".count").forEach(one => { setText(one, String(open)); setHidden(one, open === 0); });
}

export function paintConnection(app) {
  const { state, lostAt, nextTryAt } = app.live ?? { state: "connecting" };
  const words = { live: "Live", lost: "Lost", connecting: "Connecting" };
  const shown = byID("connection");
  shown.className = state;
  setText(shown.lastChild, words[state]);
  const banner = byID("banner"), isLost = state === "lost", { notReady } = app.store;
  setHidden(banner, !isLost && !notReady);
  if (banner.hidden) return;
  if (!banner.firstChild) fill(banner, icon("warn"), h("span"), button("Try now", { small: true, onclick: () => app.live?.retryNow() }));
  setHidden(banner.lastChild, !isLost);
  const next = nextTryAt ? `Next try in ${Math.max(0, Math.ceil((nextTryAt - Date.now()) / 1000))} s.` : "Connecting.";
  setText(
    banner.children[1],
    !isLost ? `Not up to date: ${notReady}.`
      : `Connection lost ${ago(lostAt, Date.now())}. ${app.store.asOf ? `The page shows ${clock(app.store.asOf, true)}. ` : ""}${next}`
  );
}
