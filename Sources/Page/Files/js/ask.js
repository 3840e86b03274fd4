/** What every act on a server shares: it needs a connection, and a refusal is shown in the server's own words. */
import { expectProblem, part, Problem } from "./api.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { dialog, toast } from "./parts.js";

export const path = (row, rest) => `servers/${part(row.doc.id)}/${rest}`;

/** Runs an act that answers with the server's document; a refusal becomes a toast. Returns whether it was done. */
export async function attempt(app, run) {
  if (!app.canAct()) { toast("Not connected: nothing was changed.", { isError: true }); return false; }
  try { await run(); return true; } catch (error) {
    expectProblem(error);
    if (error.status !== 401) toast(error.lines.join(" "), { isError: true });
    return false;
  }
}

/** A dialog whose action needs a connection; a refusal is shown in it. */
export function ask(app, options) {
  const { run } = options.action;
  options.action.run = () => {
    if (!app.canAct()) throw new Problem(0, "Not connected", "Not connected: nothing was changed. Wait until the page is live again.");
    return run();
  };
  dialog(options);
}

/** `effects` are `{level: "loss" | "warning" | "info", text}`, as a dry run answers. */
export const effectList = effects => h("ul", { class: "effects" }, effects.map(({ level, text }) =>
  h("li", { class: level }, icon(level === "info" ? "check" : "warn"), h("span", null, text))));

/** As a browser shows it: names may hold several spaces in a row. */
const folded = text => text.trim().replace(/\s+/g, " ");

/** A field that enables `action` only while it holds exactly `wanted`, or `also`: an id may be easier to type than a name. */
export function typed(wanted, action, { label = "To confirm, type", also = wanted } = {}) {
  const fits = text => text !== "" && [wanted, also].some(one => folded(one) === text);
  const field = h(
    "input",
    {
      type: "text", autocomplete: "off", spellcheck: "false", "data-first": true, "data-confirm": true,
      oninput: () => { action.button.disabled = !fits(folded(field.value)); }
    }
  );
  return h("label", { class: "field" }, h("span", null, `${label} `, h("code", null, wanted), also === wanted ? null : [" or ", h("code", null, also)]), field);
}
