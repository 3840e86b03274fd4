/** A server's log: the latest lines, and new ones as they come. Scrolling up stops following. */
import { part, Problem } from "../api.js";
import { dim, fill, h, setText } from "../dom.js";
import { clock, parse } from "../format.js";
import { icon } from "../icons.js";
import { card, empty, segments } from "../parts.js";
import { session } from "../session.js";

const most = 400;

export function logCard(app, id, signal) {
  const lines = h("div", { class: "log", tabindex: 0, role: "log", "aria-label": "Log lines", "aria-live": "off" });
  const state = dim();
  const search = h("input", { type: "search", placeholder: "Search the log", "aria-label": "Search the log", oninput: () => filter() });
  let level = "all";
  const levels = segments("Level", [["all", "All"], ["warning", "Warnings"]], level, value => { level = value; filter(); });
  const element = card("Log", [state, h("label", { class: "search" }, icon("search"), search), levels], lines);

  const fits = line => (level === "all" || [
    "warning", "error", "critical"
  ].includes(line.dataset.level)) && line.dataset.text.includes(search.value.toLowerCase());
  function filter() { for (const line of lines.querySelectorAll(".log-line")) line.hidden = !fits(line); }

  function add(entries) {
    const isAtEnd = lines.scrollHeight - lines.scrollTop - lines.clientHeight < 30;
    if (lines.firstChild?.className === "empty") fill(lines);
    for (const entry of entries) {
      const at = parse(entry.timestamp);
      const line = h(
        "div", { class: "log-line", "data-level": entry.level ?? "", "data-text": entry.message.toLowerCase() },
        h("span", { class: "dim", title: entry.timestamp }, at ? clock(at, true) : ""),
        h("span", { class: `level ${entry.level ?? ""}` }, entry.level ?? ""), h("span", null, entry.message)
      );
      line.hidden = !fits(line);
      lines.append(line);
    }
    while (lines.children.length > most) lines.firstChild.remove();
    if (isAtEnd) lines.scrollTop = lines.scrollHeight;
  }

  /** Server-sent events, read by hand: `EventSource` cannot send a token. */
  async function follow(since) {
    const query = since ? `&since=${encodeURIComponent(since)}` : "";
    const answer = await fetch(
      `${app.api.base}api/v1/servers/${part(id)}/logs?follow=true${query}`,
      { headers: { Authorization: `Bearer ${session.token}` }, signal }
    );
    if (!answer.ok) return;
    setText(state, "live");
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const events = (rest + value).split("\n\n");
      rest = events.pop();
      const entries = events.flatMap(event => event.split("\n").filter(line => line.startsWith("data:")).map(
        line => JSON.parse(line.slice(5))
      ));
      if (entries.length) add(entries.filter(entry => entry.message != null && !(since && entry.timestamp && entry.timestamp <= since)));
    }
    setText(state, "ended");
  }

  async function start() {
    fill(lines, empty("Loading the log"));
    try {
      const page = await app.api.get(`servers/${part(id)}/logs?lines=200`, { signal });
      fill(lines, page.logs.length ? null : empty("No log lines yet."));
      add(page.logs);
      lines.scrollTop = lines.scrollHeight;
      await follow(page.logs.at(-1)?.timestamp);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof Problem) fill(lines, empty(error.detail));
      else if (error instanceof TypeError) setText(state, "ended");
      else throw error;
    }
  }
  return Object.assign(element, { start });
}
