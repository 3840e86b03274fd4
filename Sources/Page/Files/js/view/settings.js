/** Access, notifications, appearance. */
import { expectProblem, part } from "../api.js";
import { dim, div, fill, h, remark, setHidden } from "../dom.js";
import { ago, moment, parse, sentence, span } from "../format.js";
import { button, card, dataTable, dialog, empty, segments, skeleton, tag, toast } from "../parts.js";
import { appearance, session } from "../session.js";

export function mount(root, app) {
  const isAdmin = app.may("admin");
  const tokens = div("list", skeleton(3)), webhooks = div("list", skeleton(2));
  const { me } = app;
  const policy = h("dl", { class: "facts" }), all = h("details", { class: "as-table", hidden: true }, h("summary", null, "All settings"), h("div"));
  root.append(div("page-head", h("h1", null, "Settings")),
    card("You", [button("Link for another device", { small: true, onclick: newLink }), button("Sign out", { small: true, onclick: () => app.endSession() })], h("dl", { class: "facts" }, [
      ["Token", me.name || "–"], [
        "Scope",
        `${me.scope}${{ read: ": sees everything, changes nothing", operate: ": also acts on servers", admin: ": also adopts, deletes, and manages access" }[me.scope] ?? ""}`
      ], me.owner ? ["Owner", me.owner] : null,
      me.expires_at ? ["Expires", moment(parse(me.expires_at), app.now())] : null, [
        "Kept", session.isLasting ? "on this device" : "in this tab"
      ],
    ].filter(Boolean).map(fact))),
    card(
      "Appearance",
      segments(
        "Appearance", [["", "System"], ["light", "Light"], ["dark", "Dark"]], appearance.choice ?? "",
        value => { appearance.set(value || null); app.changed("view"); }
      )
    ),
    card("Policy", null, policy, all),
    isAdmin ? card("Tokens", button("New token…", { small: true, act: true, onclick: newToken }), tokens) : "",
    isAdmin ? card("Webhooks", button("New webhook…", { small: true, act: true, onclick: newWebhook }), webhooks) : "");

  function fact([name, value]) { return h("div", null, h("dt", null, name), h("dd", null, value)); }

  async function load() {
    if (!isAdmin) return;
    try {
      const [a, b, c, { settings }] = await Promise.all([app.api.get("tokens"), app.api.get("webhooks"), app.api.get("deliveries?limit=200"), app.api.get("settings")]);
      paint(a.tokens, b.webhooks, c.deliveries);
      setHidden(all, !settings.length);
      fill(all.lastChild, dataTable(["Setting", "Value", "From"], settings.map(one => [
        h("span", { title: one.help }, one.name), one.is_secret ? "set, not shown" : one.value || "–", one.source === "default" ? dim("default") : h("b", null, one.source)
      ])));
    } catch (error) {
      expectProblem(error);
      fill(tokens, empty(error.detail)); fill(webhooks);
    }
  }

  function outcome({ state, attempts, last_error: error }) {
    if (state === "waiting") return `retrying after ${attempts} attempts: ${error ?? ""}`;
    return state === "dead" ? `dead-lettered: ${error ?? ""}` : "delivered";
  }

  function paint(allTokens, allWebhooks, deliveries) {
    const now = app.now();
    const day = 86400_000;
    fill(tokens, allTokens.length ? allTokens.map(token => {
      const ends = parse(token.expires_at);
      const isSoon = ends && ends - now < 7 * day;
      return div("idle-line", div("grow", h("b", null, token.name), " ", tag(token.scope),
        isSoon ? tag(ends < now ? "expired" : `expires in ${span((ends - now) / 1000)}`) : "",
        remark(`created ${ago(parse(token.created_at), now)}`, token.owner ? `, of ${token.owner}` : "")
      ),
      button(
        "Revoke…",
        {
          small: true, act: true, tone: "danger",
          onclick: () => confirm(
            `Revoke ${token.name}?`,
            token.name === me.name ? "This is the token you are signed in with: you are signed out at once." : "Whoever uses it is refused from now on.",
            "Revoke", () => app.api.delete(`tokens/${part(token.name)}`)
          )
        }
      ));
    }) : empty("No tokens."));
    fill(webhooks, allWebhooks.length ? allWebhooks.map(webhook => {
      const last = deliveries.filter(one => one.webhook === webhook.name)[0];
      const failed = deliveries.filter(one => one.webhook === webhook.name && one.state === "dead");
      return div("idle-line", div("grow", h("b", null, webhook.name), " ", tag(webhook.format),
        webhook.minimum_severity === "info" ? "" : tag(`${webhook.minimum_severity} and above`), remark(webhook.url),
        remark(
          last ? `Last event: ${last.event.kind}, ${outcome(last)}, ${ago(parse(last.created_at), now)}` : "Nothing sent yet"
        )
      ),
      failed.length ? button(
        `Resend ${failed.length}`,
        {
          small: true, act: true,
          onclick: () => run(async () => { for (const one of failed) await app.api.post(`deliveries/${part(one.id)}/resend`); }, "Resent.")
        }
      ) : null,
      button("Send test", { small: true, act: true, onclick: () => test(webhook) }),
      button(
        "Delete…",
        {
          small: true, act: true, tone: "danger",
          onclick: () => confirm(
            `Delete ${webhook.name}?`, "It gets no more notifications, and those that wait are dropped.", "Delete",
            () => app.api.delete(`webhooks/${part(webhook.name)}`)
          )
        }
      ));
    }) : empty("No webhooks. Add one to be warned before a stop, in Slack, Discord, or any HTTP endpoint."));
  }

  async function run(what, done) {
    try { await what(); if (done) toast(done); await load(); } catch (error) {
      expectProblem(error);
      toast(error.detail, { isError: true });
    }
  }

  const test = webhook => run(async () => {
    const { delivered, detail } = await app.api.post(`webhooks/${part(webhook.name)}/test`);
    toast(delivered ? `${webhook.name} took a test message.` : `${webhook.name} did not take it: ${detail ?? "no reason given"}`, { isError: !delivered });
  });

  function newLink() {
    run(async () => {
      const link = await app.api.post("session/links");
      secretDialog("Sign-in link, valid once and for 10 min", app.api.base + link.path.slice(1));
    });
  }

  const confirm = (title, text, label, what) => dialog({
    title, symbol: "warn", tone: "danger", body: h("p", null, text),
    action: { label, run: async () => { await what(); toast("Done."); await load(); } }
  });
  const field = (label, input) => h("label", { class: "field" }, h("span", null, label), input);
  const select = (label, options) => h("select", { "aria-label": label }, options.map(([value, text]) => h("option", { value }, text)));

  function newToken() {
    const name = h("input", { type: "text", maxlength: 64, "data-first": true }), owner = h("input", { type: "text", maxlength: 200 });
    const scope = select(
      "Scope", [["read", "read: sees everything"], ["operate", "operate: also acts on servers"], ["admin", "admin: also manages access"]]
    );
    const expires = select("Expires", [[30 * 86400, "in 30 days"], [86400, "in 1 day"], [365 * 86400, "in 1 year"], ["", "never"]]);
    const fields = [field("Name", name), field("Scope", scope), field("Owner (optional)", owner), field("Expires", expires)];
    dialog({ title: "New token", body: fields, action: { label: "Create", run: async () => {
      const made = await app.api.post(
        "tokens",
        {
          name: name.value.trim(), scope: scope.value, owner: owner.value.trim() || undefined,
          expires_in_seconds: Number(expires.value) || undefined
        }
      );
      await load();
      secretDialog(`Token ${made.name}`, made.token);
    } } });
  }

  function newWebhook() {
    const name = h("input", { type: "text", maxlength: 64, "data-first": true }), url = h("input", { type: "url" });
    const secret = h("input", { type: "text", maxlength: 500, autocomplete: "off" });
    const format = select("Format", [
      ["generic", "generic: signed JSON"], ["slack", "Slack"], ["discord", "Discord"], ["teams", "Microsoft Teams"], ["telegram", "Telegram"],
      ["ntfy", "ntfy"], ["pagerduty", "PagerDuty"], ["email", "email: mailto:…"]
    ]), severity = select(
      "Severity", [["info", "all events"], ["warning", "warnings and critical"], ["critical", "critical only"]]
    );
    const fields = [field("Name", name), field("Address", url), field("Format", format), field("Secret (PagerDuty: the integration key)", secret), field("Events", severity)];
    dialog({ title: "New webhook", body: fields, action: { label: "Create", run: async () => {
      const made = await app.api.post(
        "webhooks",
        {
          name: name.value.trim(), url: url.value.trim(), format: format.value, minimum_severity: severity.value,
          secret: secret.value.trim() || undefined
        }
      );
      await load();
      if (made.secret) secretDialog(`Secret of ${made.name}`, made.secret); else toast(`${sentence(made.name)} is added.`);
    } } });
  }

  /** Shown once: the server keeps only its hash. */
  function secretDialog(title, secret) {
    const shown = h(
      "input", { type: "text", readonly: true, value: secret, class: "mono", "data-first": true, onfocus: event => event.target.select() }
    );
    dialog({
      title, body: [h("p", null, "Copy it now: it is not shown again."), field("Secret", shown)],
      action: {
        label: "Copy", run: async () => { await navigator.clipboard.writeText(secret); toast("Copied."); }
      }
    });
  }

  load();
  return {
    update() {
      const shutdown = app.store.autoShutdown;
      if (shutdown) fill(
        policy,
        [
          ["Automatic stops", shutdown.enabled ? "on" : "off: no idle server is stopped"],
          ["Idle timeout", shutdown.idle_timeout_seconds == null ? "learned for each server" : shutdown.idle_timeout_seconds ? `${span(shutdown.idle_timeout_seconds)}, unless a server has its own` : "off"]
        ].map(fact)
      );
    },
    route() {},
  };
}
