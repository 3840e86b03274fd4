/** The keys of the page; none while somebody types. */
import { h } from "./dom.js";
import { dialog } from "./parts.js";

/** Leads to the search field of the fleet. */
export function search(app) {
  if (app.address.name !== "fleet") location.hash = "#/fleet";
  const focus = () => { const field = document.getElementById("search"); if (field) field.focus(); else requestAnimationFrame(focus); };
  focus();
}

/** `g` waits for the letter of a view. */
let pending = "";
export function keys(app, event) {
  if (!app.me || document.querySelector("dialog[open], .menu")) return;
  if ((event.ctrlKey || event.metaKey) && event.key === "k") { event.preventDefault(); return search(app); }
  const isTyping = event.target.closest?.("input:not([type=checkbox]), select, textarea");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  if (pending === "g") {
    pending = "";
    const name = { f: "fleet", m: "money", a: "alerts", c: "activity", s: "settings" }[event.key];
    if (name) { event.preventDefault(); location.hash = `#/${name}`; }
    return;
  }
  if (event.key === "g") pending = "g";
  else if (event.key === "/") { event.preventDefault(); search(app); }
  else if (event.key === "?") help();
  else if (event.key === "Escape" && app.address.name === "server") location.hash = "#/fleet";
  else app.view?.key?.(event);
}

function help() {
  const rows = [["/ or Ctrl K", "search servers"], ["j, k", "next, previous server"], ["Enter", "open it"], ["x", "select it"], ["e", "postpone its stop by 30 min"], ["p", "protect it"], ["s", "stop it"],
    ["g f, g m, g a, g c, g s", "Fleet, Money, Alerts, Activity, Settings"], ["Esc", "back, close"]];
  dialog({
    title: "Keys", symbol: "settings",
    body: h("dl", { class: "facts" }, rows.map(([key, text]) => h("div", null, h("dt", null, h("kbd", null, key)), h("dd", null, text))))
  });
}
