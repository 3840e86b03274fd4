/** Sign-in by token. */
import { fill, h } from "../dom.js";
import { sentence } from "../format.js";
import { button } from "../parts.js";
import { session } from "../session.js";

export function signin(root, app, why) {
  const problem = h("p", { class: "problem", role: "alert", hidden: !why }, sentence((why ?? "").split("; ")[0]));
  const token = h(
    "input",
    {
      type: "password", name: "token", autocomplete: "current-password", required: true, spellcheck: "false",
      "aria-describedby": "token-help"
    }
  );
  const lasting = h("input", { type: "checkbox" });
  const go = button("Sign in", { tone: "primary", type: "submit" });
  fill(root, h("form", { class: "card signin", onsubmit: async event => {
    event.preventDefault();
    const secret = token.value.trim();
    if (!secret) return;
    go.disabled = true;
    session.keep(secret, lasting.checked);
    if (!session.token) return app.signOut("That is not a token. Copy it again.");
    await app.signIn();
    go.disabled = false;
  } },
  h("h1", null, "Sign in"), problem,
  h("label", { class: "field" }, h("span", null, "Token"), token),
  h(
    "p", { class: "dim", id: "token-help" }, "The first admin token is in the file ", h("code", null, "admin-token"),
    " of the data directory. Create more with ", h("code", null, "controlplane token create"), "."
  ),
  h("label", { class: "check" }, lasting, h("span", null, "Stay signed in on this device")), go));
  token.focus();
}
