/** What can be changed about one server: its idle timeout, its workers, its owner and tags. */
import { Problem } from "./api.js";
import { ask, path } from "./ask.js";
import { h } from "./dom.js";
import { toast } from "./parts.js";

const field = (label, input) => h("label", { class: "field" }, h("span", null, label), input);

/** Changes the idle timeout of one server: so many minutes, 0 for never, or learned from its own idle times. */
export function setTimeoutOf(app, row) {
  const { doc } = row, value = Number((doc.idle_timeout_seconds / 60).toFixed(2));
  const minutes = h("input", { type: "number", min: 0, step: "any", value, "data-first": true });
  const learned = h("input", { type: "checkbox", checked: doc.idle_timeout_mode === "auto", onchange: () => { minutes.disabled = learned.checked; } });
  minutes.disabled = learned.checked;
  ask(app, {
    title: `Idle timeout of ${doc.name}`, symbol: "clock",
    body: [
      field("Minutes; 0 means never", minutes),
      h("label", { class: "check" }, learned, h("span", null, "Learn it from its own idle times and start times"))
    ],
    action: { label: "Save", run: async () => {
      const idle_timeout_seconds = learned.checked ? "auto" : Math.round(minutes.valueAsNumber * 60);
      if (Number.isNaN(idle_timeout_seconds)) throw new Problem(422, "No number", "Enter the number of minutes; 0 means never.");
      const answer = await app.api.post(path(row, "control"), { action: "update", config: { idle_timeout_seconds } });
      if (answer.server) app.put(answer.server);
      toast(`${doc.name}: ${idle_timeout_seconds ? "idle timeout changed. A full new period begins." : "never stopped for being idle from now on."}`);
    } },
  });
}

/** Changes how many workers of an endpoint are kept ready, and how many there may be. */
export function scale(app, row) {
  const { min = 0, max = 1 } = row.doc.workers ?? {};
  const [least, most] = [min, max].map((value, i) => h("input", { type: "number", min: 0, step: 1, value, "data-first": !i }));
  ask(app, {
    title: `Scale ${row.doc.name}`, symbol: "settings",
    body: [field("Workers kept ready, billed also without requests", least), field("Workers at most", most)],
    action: { label: "Scale", run: async () => {
      const [min_instances, max_instances] = [least, most].map(one => one.valueAsNumber);
      if (![min_instances, max_instances].every(Number.isInteger)) throw new Problem(422, "No number", "Enter two whole numbers.");
      const answer = await app.api.post(path(row, "control"), { action: "scale", config: { min_instances, max_instances } });
      if (answer.server) app.put(answer.server);
      toast(`${answer.message}.`);
    } },
  });
}

/** Changes its owner and its tags. */
export function describe(app, row) {
  const { doc } = row;
  const owner = h("input", { type: "text", maxlength: 200, value: doc.owner ?? "", "data-first": true }), tags = h("input", { type: "text", value: doc.tags.join(", ") });
  ask(app, {
    title: `Owner and tags of ${doc.name}`, symbol: "settings", body: [field("Owner, who pays for it from now on", owner), field("Tags, separated by commas", tags)],
    action: { label: "Save", run: async () => {
      const answer = await app.api.post(path(row, "control"), { action: "update", owner: owner.value.trim(), tags: tags.value.split(",").map(one => one.trim()).filter(Boolean) });
      if (answer.server) app.put(answer.server);
      toast(`${doc.name} is changed.`);
    } },
  });
}
