/** What a user does to servers. Harmless acts happen at once and can be undone; a stop names its effects first. Nothing is ever retried here. */
import { part, Problem } from "./api.js";
import { ask, attempt, effectList, path, typed } from "./ask.js";
import { blockAfterAdoption, classes, isOff, leftOutOfStop, needsTypedName } from "./classify.js";
import { h } from "./dom.js";
import { describe, scale, setTimeoutOf } from "./edit.js";
import { count, hourly, moment, parse, rate, span } from "./format.js";
import { toast } from "./parts.js";

export async function postpone(app, row, seconds) {
  // An earlier postponement may be somebody else's: only a first one can be undone.
  const isFirst = !row.doc.extension || parse(row.doc.extension.until) <= app.now();
  await attempt(app, async () => {
    app.put(await app.api.post(path(row, "extend"), { seconds }));
    toast(`${row.doc.name}: stop postponed until ${moment(parse(row.doc.extension.until), app.now())}.`, {
      undo: isFirst ? () => attempt(app, async () => app.put(await app.api.delete(path(row, "extend")))) : undefined,
    });
  });
}

export async function unprotect(app, row) {
  const { reason, until } = row.doc.protection ?? {};
  await attempt(app, async () => {
    app.put(await app.api.delete(path(row, "protect")));
    toast(
      `${row.doc.name} is no longer protected.`,
      { undo: () => protectNow(app, row, { reason: reason ?? undefined, until: until ?? undefined }) }
    );
  });
}

const protectNow = (app, row, body) => attempt(app, async () => app.put(await app.api.post(path(row, "protect"), body)));

/** Protection needs an end and may have a reason: a small dialog. */
export function protect(app, rows) {
  const choices = [[8 * 3600, "8 hours"], [24 * 3600, "1 day"], [3 * 86400, "3 days"], [7 * 86400, "1 week"], [0, "until removed"]];
  const choice = h("select", { "aria-label": "Protect for" }, choices.map(([seconds, text]) => h("option", { value: seconds }, text)));
  choice.value = String(24 * 3600);
  const reason = h("input", { type: "text", maxlength: 500, placeholder: "Customer demo on Monday", "data-first": true });
  const cost = rows.reduce((sum, row) => sum + (hourly(row.doc) ?? 0), 0);
  ask(app, {
    title: rows.length === 1 ? `Protect ${rows[0].doc.name}?` : `Protect ${count(rows.length, "server")}?`, symbol: "shield",
    body: [
      h("p", null, `It is not stopped while idle, and costs ${rate(cost)} as long as it runs.`),
      h("label", { class: "field" }, h("span", null, "For"), choice),
      h("label", { class: "field" }, h("span", null, "Reason (optional)"), reason),
    ],
    action: {
      label: "Protect", run: async () => {
        const seconds = Number(choice.value);
        const body = {
          reason: reason.value.trim() || undefined, until: seconds ? new Date(app.now() + seconds * 1000).toISOString() : undefined
        };
        await controlMany(app, "protect", rows, body);
        toast(rows.length === 1 ? `${rows[0].doc.name} is protected.` : `${count(rows.length, "server")} are protected.`, {
          undo: () => attempt(app, () => controlMany(app, "unprotect", rows)),
        });
      },
    },
  });
}

async function control(app, row, action, force = false) {
  const answer = await app.api.post(path(row, "control"), { action, force });
  if (answer.server) app.put(answer.server);
  if (!answer.completed) { row.asked = action; app.changed("servers"); }
  return answer;
}

/** Several servers in one call. What is refused for some is thrown, after the others were done. */
async function controlMany(app, action, rows, more = {}) {
  const failed = [];
  for (let from = 0; from < rows.length; from += 200) {
    const part = rows.slice(from, from + 200);
    const { results } = await app.api.post("servers/control", { action, server_ids: part.map(row => row.doc.id), ...more }, { seconds: 120 });
    results.forEach(({ result, problem }, place) => {
      if (problem) failed.push(`${part[place].doc.name}: ${problem.detail}`);
      if (result?.server) app.put(result.server);
      if (result && !result.completed) part[place].asked = action;
    });
  }
  app.changed("servers");
  if (failed.length) throw new Problem(409, "Some were refused", failed.join(" "));
}

/** One server, or several: several leave out what would lose work or data, by name. */
export function stop(app, rows) {
  if (rows.length === 1) return stopOne(app, rows[0]);
  const all = rows.map(row => ({ row, why: leftOutOfStop(row.doc, row.kind) }));
  const going = all.filter(one => !one.why).map(one => one.row);
  const left = all.filter(one => one.why);
  const saves = going.reduce((sum, row) => sum + (hourly(row.doc) ?? 0), 0);
  ask(app, {
    title: going.length ? `Stop ${count(going.length, "server")}?` : "None of these can be stopped together", symbol: "stopped", tone: "danger",
    body: [
      going.length ? effectList([
        { level: "warning", text: `Container disks are erased; volumes stay: ${someNames(going)}.` },
        { level: "info", text: `Compute billing of ${rate(saves)} ends once RunPod confirms the stops.` }
      ]) : null,
      left.length ? h(
        "p", null,
        `Left out, stop them one by one: ${left.slice(0, 12).map(({ row, why }) => `${row.doc.name} (${why})`).join(", ")}${left.length > 12 ? `, and ${left.length - 12} more` : ""}.`
      ) : null,
    ],
    action: {
      label: "Stop", disabled: !going.length, run: async () => {
        await controlMany(app, "stop", going);
        toast(`Requested the stop of ${count(going.length, "server")}.`);
      },
    },
  });
}

/** The names of some servers, and how many more. */
export const someNames = rows => rows.slice(0, 8).map(row => row.doc.name).join(", ") + (rows.length > 8 ? `, and ${rows.length - 8} more` : "");

/** Its effects come from a dry run: the API knows what a stop does, and what it refuses. */
async function stopOne(app, row) {
  let preview, message;
  if (!await attempt(app, async () => { ({ preview, message } = await app.api.post(path(row, "control"), { action: "stop", dry_run: true })); })) return;
  // There is nothing to stop.
  if (!preview.effects.length && !preview.refusal) return toast(`${message}.`);
  const { doc, kind } = row;
  const mustType = needsTypedName(doc, kind) || preview.effects.some(one => one.level === "loss");
  const action = {
    label: mustType ? "Stop it anyway" : "Stop", disabled: mustType || Boolean(preview.refusal),
    run: async () => {
      // What it does may have changed while the dialog was open.
      if (!mustType && needsTypedName(row.doc, row.kind)) throw new Problem(
        409, "Changed", `${row.doc.name} is now ${classes[row.kind].word.toLowerCase()}. Close this and check again.`
      );
      const answer = await control(app, row, "stop", preview.needs_force);
      toast(
        answer.completed ? `${doc.name} is stopped.`
          : answer.success ? `Requested the stop of ${doc.name}. It counts as stopped once RunPod confirms it.` : answer.message
      );
    },
  };
  ask(app, {
    title: `Stop ${doc.name}?`, symbol: "stopped", tone: "danger", action,
    body: [
      preview.refusal ? h("p", { class: "problem" }, preview.refusal) : null,
      effectList(preview.effects), mustType && !preview.refusal ? typed(doc.name, action, { also: doc.id }) : null
    ]
  });
}

export async function start(app, row) {
  await attempt(app, async () => {
    const answer = await control(app, row, "start");
    toast(answer.completed ? `${row.doc.name} is running.` : `Requested the start of ${row.doc.name}.`);
  });
}

export function restart(app, row) {
  const action = {
    label: "Restart", disabled: needsTypedName(row.doc, row.kind),
    run: async () => {
      await control(app, row, "restart", Boolean(row.doc.protection) || ["none", "unknown"].includes(row.doc.storage));
      toast(`Requested the restart of ${row.doc.name}.`);
    },
  };
  ask(app, {
    title: `Restart ${row.doc.name}?`, symbol: "starting", tone: "danger",
    body: [
      effectList([{ level: "warning", text: "Everything that runs on it ends, and the container disk is erased." }]),
      action.disabled ? typed(row.doc.name, action, { also: row.doc.id }) : null
    ], action,
  });
}

export function adopt(app, row) {
  const mayLose = row.doc.type === "timed" && ["none", "unknown"].includes(row.doc.storage);
  const timeout = row.doc.idle_timeout_seconds, held = blockAfterAdoption(row.doc, app.now());
  const accept = h("input", { type: "checkbox" });
  ask(app, {
    title: `Adopt ${row.doc.name}?`, symbol: "check",
    body: [
      h(
        "p", null,
        `The control plane manages it from now on. ${held ? `It stays on all the same: ${held}.` : timeout ? `After ${span(timeout)} idle it is stopped, with a warning before${mayLose ? ", but only if you accept the loss of its data" : ""}.` : "Its idle timeout is off, so it is never stopped for being idle."}`
      ),
      mayLose ? h(
        "label", { class: "check" }, accept, h("span", null, "Stop it although that erases everything on it: it has no volume.")
      ) : null,
    ],
    action: {
      label: "Adopt",
      run: async () => {
        app.put(await app.api.post(path(row, "adopt"), accept.checked ? { accept_data_loss: true } : {}));
        toast(`${row.doc.name} is managed now.`);
      }
    },
  });
}

export async function release(app, row) {
  await attempt(app, async () => {
    app.put(await app.api.delete(path(row, "adopt")));
    toast(`${row.doc.name} is unmanaged now.`, { undo: () => attempt(app, async () => app.put(await app.api.post(path(row, "adopt")))) });
  });
}

export function remove(app, row) {
  const action = { label: "Delete", disabled: true, run: async () => {
    await app.api.delete(`servers/${part(row.doc.id)}?confirm=${part(row.doc.id)}`);
    toast(`Requested the deletion of ${row.doc.name}.`);
    await app.resync();
  } };
  ask(app, {
    title: `Delete ${row.doc.name}?`, symbol: "warn", tone: "danger",
    body: [
      effectList([{ level: "loss", text: "The server and everything on its disks are deleted. This cannot be undone." }]),
      typed(row.doc.id, action, { label: "To confirm, type its id" })
    ], action,
  });
}

/** The keys of a server: postpone, protect, stop. */
export function actByKey(app, row, key) {
  if (!app.may("operate") || !row.doc.adopted || isOff(row.doc, row.kind)) return;
  if (key === "e" && row.kind === "counting_down") postpone(app, row, 1800);
  if (key === "p" && !row.doc.protection) protect(app, [row]);
  if (key === "s") stop(app, [row]);
}

/** Everything that can be done with one server now, for its menu; empty with a read-only token. */
export function menuOf(app, row) {
  const { doc, kind } = row;
  const items = [];
  const add = (label, symbol, run, tone) => items.push({ label, symbol, run: () => run(app, row), tone, act: true });
  if (app.may("operate") && doc.adopted) {
    if (kind === "counting_down") {
      add("Postpone 30 min", "clock", (a, r) => postpone(a, r, 1800));
      add("Postpone 2 h", "clock", (a, r) => postpone(a, r, 7200));
    }
    if (doc.protection) add("Remove protection", "shield", unprotect);
    else if (!isOff(doc, kind)) add("Protect…", "shield", (a, r) => protect(a, [r]));
    if (isOff(doc, kind)) add("Start", "starting", start);
    else if (kind !== "stopped") add("Stop…", "stopped", (a, r) => stop(a, [r]), "danger");
    if (doc.type === "serverless") add("Scale…", "settings", scale);
    if (doc.type === "timed" && doc.state === "running") add("Restart…", "starting", restart);
    add("Idle timeout…", "clock", setTimeoutOf);
    add("Owner and tags…", "more", describe);
  }
  if (app.may("admin")) {
    if (items.length) items.push(null);
    if (doc.adopted) add("Release", "close", release); else add("Adopt…", "check", adopt);
    if (doc.adopted) add("Delete…", "warn", remove, "danger");
  }
  return items;
}
