/** Buttons, dialogs, menus, toasts. */
import { dim, div, fill, h } from "./dom.js";
import { icon } from "./icons.js";

/** `tone`: "", "primary", "danger" or "quiet". `act`: changes something, so it is off while the connection is lost. */
export function button(label, { onclick, tone = "", symbol, act = false, title, small = false, ...rest } = {}) {
  return h("button", { type: "button", class: `button ${tone}${small ? " small" : ""}`, onclick, title, "data-act": act, ...rest },
    symbol ? icon(symbol) : null, label ? h("span", null, label) : null);
}

/** A link that looks like a button. */
export const linkButton = (label, href) => h("a", { class: "button small", href }, label);

export const tag = text => h("span", { class: "tag" }, text);

/** One of a few: `options` is `[[value, label]]`. */
export function segments(label, options, chosen, onchange) {
  const group = h("div", { class: "segments", role: "radiogroup", "aria-label": label });
  const show = value => fill(group, options.map(([one, text]) => h("button", {
    type: "button", role: "radio", "aria-checked": String(one === value), tabindex: one === value ? 0 : -1,
    onclick: () => { show(one); onchange(one); },
    onkeydown: event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const place = options.findIndex(([other]) => other === one);
      const [next] = options[(place + step + options.length) % options.length];
      show(next); onchange(next);
      group.querySelector("[aria-checked=true]").focus();
    },
  }, text)));
  show(chosen);
  return group;
}

/**
 * A modal dialog. `body` are elements; `action`, if any, is `{label, run, disabled}`, where `run` may be async: while it runs the buttons are
 * off, a thrown problem is shown in the dialog, anything else closes it. Focus goes back to what opened it.
 */
export function dialog({ title, symbol, tone = "", body, action }) {
  const opener = document.activeElement;
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const titleID = `d${Date.now()}`;
  if (action) action.button = button(action.label, { tone: tone || "primary", type: "submit", onclick: run, disabled: action.disabled });
  const box = h("dialog", { class: `dialog ${tone}`, "aria-labelledby": titleID },
    h("form", { method: "dialog", onsubmit: event => event.preventDefault() },
      div("dialog-head", symbol ? h("span", { class: "badge" }, icon(symbol)) : null, h("h2", { id: titleID }, title),
        h("button", { type: "button", class: "plain", "aria-label": "Close", onclick: () => box.close() }, icon("close"))),
      div("body", body), problem,
      h(
        "div", { class: "dialog-foot" },
        h("button", { type: "button", class: "button", onclick: () => box.close() }, h("span", null, action ? "Cancel" : "Close")),
        action?.button
      )));
  async function run() {
    const others = [...box.querySelectorAll(".dialog-foot button")];
    others.forEach(one => (one.disabled = true));
    problem.hidden = true;
    try {
      await action.run();
      box.close();
    } catch (error) {
      fill(problem, (error.lines ?? [error.message]).map(line => h("span", null, line)));
      problem.hidden = false;
      others.forEach(one => (one.disabled = false));
      if (!error.lines) throw error;
    }
  }
  box.addEventListener("close", () => { box.remove(); if (opener?.isConnected) opener.focus(); });
  box.addEventListener("click", event => { if (event.target === box) box.close(); });
  document.body.append(box);
  box.showModal();
  box.querySelector("[data-first]")?.focus();
  return box;
}

/** A menu under its opener; `items` are `[{label, symbol, tone, run}]`, `null` is a line. */
export function menu(opener, items) {
  document.querySelector(".menu")?.remove();
  const isLost = document.body.classList.contains("stale");
  const box = h("div", { class: "menu", role: "menu", tabindex: -1 }, items.map(item => item
    ? h(
      "button", { type: "button", role: "menuitem", class: item.tone ?? "", "data-act": item.act, disabled: isLost && item.act, onclick: () => { close(); item.run(); } },
      item.symbol ? icon(item.symbol) : h("span", { class: "i" }), item.label
    )
    : h("hr")));
  const place = opener.getBoundingClientRect();
  document.body.append(box);
  const width = box.offsetWidth, height = box.offsetHeight;
  box.style.left = `${Math.max(8, Math.min(innerWidth - width - 8, place.right - width))}px`;
  box.style.top = `${place.bottom + height + 8 > innerHeight ? Math.max(8, place.top - height - 4) : place.bottom + 4}px`;
  opener.setAttribute("aria-expanded", "true");
  const away = event => { if (!box.contains(event.target)) close(); };
  function close() {
    box.remove();
    opener.setAttribute("aria-expanded", "false");
    removeEventListener("pointerdown", away, true);
    removeEventListener("scroll", close, true);
    opener.focus();
  }
  box.addEventListener("keydown", event => {
    const all = [...box.querySelectorAll("button")];
    const at = all.indexOf(document.activeElement);
    if (event.key === "Escape" || event.key === "Tab") { event.preventDefault(); close(); }
    if (event.key === "ArrowDown") { event.preventDefault(); all[(at + 1) % all.length].focus(); }
    if (event.key === "ArrowUp") { event.preventDefault(); all[(at - 1 + all.length) % all.length].focus(); }
    event.stopPropagation();
  });
  addEventListener("pointerdown", away, true);
  addEventListener("scroll", close, true);
  (box.querySelector("button:enabled") ?? box).focus();
}

/** A note at the foot of the page; with `undo` for 7 s, else 4 s, an error 10 s. */
export function toast(text, { undo, isError = false } = {}) {
  const place = document.getElementById("toasts");
  const one = div(`toast${isError ? " error" : ""}`, h("span", null, text));
  if (undo) one.append(button("Undo", { small: true, tone: "quiet", onclick: () => { one.remove(); undo(); } }));
  one.append(h("button", { type: "button", class: "plain", "aria-label": "Dismiss", onclick: () => one.remove() }, icon("close")));
  place.append(one);
  while (place.children.length > 3) place.firstChild.remove();
  setTimeout(() => one.remove(), isError ? 10_000 : undo ? 7000 : 4000);
}

/** A card with a heading. */
export const card = (title, extra, ...body) => h("section", { class: "card" },
  h("header", { class: "card-head" }, h("h2", null, title), div("card-extra", extra)), ...body);

/** A table of `heads` and rows of cells. */
export function dataTable(heads, rows) {
  const line = (name, cells) => h("tr", null, cells.map(cell => h(name, name === "th" ? { scope: "col" } : null, cell)));
  return h("table", { class: "plain-table" }, h("thead", null, line("th", heads)), h("tbody", null, rows.map(cells => line("td", cells))));
}

/** A labelled number with a remark under it: `{box, big, small}`. */
export function figure(label) {
  const big = h("b"), small = dim();
  return { big, small, box: div("figure", h("span", { class: "label" }, label), big, small) };
}

export const empty = text => h("p", { class: "empty" }, text);
export const skeleton = lines => h(
  "div", { class: "skeleton", "aria-busy": "true", "aria-label": "Loading" }, Array.from({ length: lines }, () => h("i"))
);
