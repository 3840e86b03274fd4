/** Boot, routes, the state that all views share. */
import { API, expectProblem } from "./api.js";
import { byID, fill, setAttribute, setText } from "./dom.js";
import { parse } from "./format.js";
import { frame, paintConnection, paintFrame } from "./frame.js";
import { keys } from "./keys.js";
import { Live } from "./live.js";
import { toast } from "./parts.js";
import { appearance, session } from "./session.js";
import { Store } from "./store.js";

const views = {
  fleet: () => import("./view/fleet.js"), server: () => import("./view/server.js"), money: () => import("./view/money.js"),
  alerts: () => import("./view/alerts.js"), activity: () => import("./view/activity.js"), settings: () => import("./view/settings.js"),
};
const scopes = ["read", "operate", "admin"];
const root = byID("main");
const base = new URL("./", document.baseURI).href;

/** Addresses may be typed: what is no percent-encoding stays as it is. */
function decoded(text) { try { return decodeURIComponent(text); } catch { return text; } }

class App {
  store = new Store();
  api = new API({ base, token: () => session.token, refused: problem => this.signOut(problem.detail) });
  /** `{name, scope, owner, expires_at}` of the token. */
  me = null;
  live = null;
  view = null;
  viewName = null;
  #offset = 0;
  acts = 0;
  #changes = new Set();
  #isPainting = false;
  #toRead = new Set();
  #mounting = 0;

  /** The server's time in milliseconds: countdowns run by its clock, not by this machine's. */
  now() { return Date.now() + this.#offset; }
  may(scope) { return scopes.indexOf(this.me?.scope) >= scopes.indexOf(scope); }
  canAct() { return this.live?.state === "live"; }

  async boot() {
    appearance.show();
    frame(this);
    addEventListener("hashchange", () => this.route());
    document.addEventListener("keydown", event => keys(this, event));
    document.addEventListener("visibilitychange", () => this.tick());
    setInterval(() => this.tick(), 1000);
    await this.exchange();
    if (session.token) await this.signIn(); else this.signOut();
  }

  /** A one-time link: its code never stays in the address or the history. Returns whether it signed in. */
  async exchange() {
    const code = /^#\/enter\/(.+)$/.exec(location.hash)?.[1];
    if (!code) return false;
    history.replaceState(null, "", "#/fleet");
    const earlier = session.isLasting ? null : session.token;
    try {
      session.keep((await this.api.post("session/exchange", { code: decoded(code) }, { isOpen: true })).token, false);
      // Nobody could use the tab's earlier token any more; only one that a link made ends.
      if (earlier) await this.api.delete("session", { token: earlier }).catch(expectProblem);
      return true;
    } catch (error) {
      expectProblem(error);
      toast(`The sign-in link did not work: ${error.detail}`, { isError: true });
      return false;
    }
  }

  async signIn() {
    document.body.classList.remove("signed-out");
    try { this.me = await this.api.get("session"); } catch (error) {
      expectProblem(error);
      if (error.status === 401) return;
      // Until the control plane can be reached.
      this.me = { scope: "read", isGuess: true };
    }
    if (!session.token) return;
    this.live?.end();
    this.live = new Live({
      api: this.api, resync: () => this.resync(), onState: () => this.connectionChanged(),
      onMessage: message => {
        const changed = this.store.fold(message);
        this.#follow(parse(message.timestamp));
        // Read again once a second at most, however many messages ask for it.
        for (const one of ["gap", "alerts"]) if (changed.delete(one)) this.#toRead.add(one);
        this.changed(...changed);
      },
    });
    this.connectionChanged();
    this.route();
  }

  /** Keeps to the server's clock, also where it runs faster than life, as in the demo. */
  #follow(at) { if (at && Math.abs(at - this.now()) > 1500) this.#offset = at - Date.now(); }

  /** Everything again, from one answer. */
  async resync() {
    if (this.me.isGuess) this.me = await this.api.get("session");
    const before = Date.now(), acts = this.acts;
    const dashboard = await this.api.get("dashboard?activity_limit=100");
    // An answer from before an act would show what was before it.
    if (acts !== this.acts) return this.resync();
    this.#offset = parse(dashboard.timestamp) - (before + Date.now()) / 2;
    this.store.load(dashboard);
    this.changed("servers", "metrics", "alerts", "activity", "costs");
    paintConnection(this);
  }

  async loadAlerts() {
    try { this.store.alerts = (await this.api.get("alerts?open=true")).alerts; } catch (error) { expectProblem(error); }
    this.changed("alerts");
  }

  /** At the user's wish: a token that a sign-in link made ends with it. */
  async endSession() {
    this.live?.end();
    try { if (this.me.name?.startsWith("page-")) await this.api.delete("session", { seconds: 5 }); } catch (error) {
      expectProblem(error);
      if (error.status !== 401) toast(`Signed out here, but the token stays valid: ${error.detail}`, { isError: true });
    }
    // Unless a refused call did already.
    if (this.me) this.signOut();
  }

  signOut(why) {
    session.forget();
    this.api.end();
    this.live?.end();
    this.live = null;
    this.me = null;
    this.store = new Store();
    document.body.classList.add("signed-out");
    document.body.classList.remove("stale");
    document.title = "Sign in · Control Plane";
    setText(byID("announce"), "");
    this.leave();
    import("./view/signin.js").then(({ signin }) => signin(root, this, why));
  }

  leave() {
    this.#mounting += 1;
    document.querySelectorAll("dialog, .menu").forEach(one => one.remove());
    this.view?.unmount?.();
    this.view = null;
    this.viewName = null;
  }

  /** `#/server/ID?range=6h` */
  get address() {
    const [path, query] = (location.hash.slice(1) || "/fleet").split("?");
    const [, name, ...rest] = path.split("/");
    return {
      name: Object.hasOwn(views, name) ? name : "fleet", id: rest.length ? decoded(rest.join("/")) : null, query: new URLSearchParams(query)
    };
  }

  async route() {
    // In a tab that is open already: nothing of what it shows may stay.
    if (await this.exchange()) return location.reload();
    if (!this.me) return;
    const address = this.address;
    const key = `${address.name}/${address.id ?? ""}`;
    if (this.view && this.viewName === key) return this.view.route?.(address);
    this.leave();
    const turn = this.#mounting;
    const module = await views[address.name]().catch(() => null);
    if (turn !== this.#mounting) return;
    if (!module) {
      // The daemon was updated, so this version's files are gone; or it cannot be reached.
      if (this.canAct()) location.reload(); else toast("This view cannot be loaded without a connection.", { isError: true });
      return;
    }
    scrollTo(0, 0);
    fill(root);
    this.viewName = key;
    this.view = module.mount(root, this, address);
    document.querySelectorAll("[data-tab]").forEach(link => setAttribute(
      link, "aria-current", link.dataset.tab === (address.name === "server" ? "fleet" : address.name) ? "page" : null
    ));
    this.changed("view");
  }

  /** Writes the filter into the address without a new entry in the history. */
  setQuery(query) {
    const text = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
    const { name, id } = this.address;
    history.replaceState(null, "", `#/${name}${id ? `/${encodeURIComponent(id)}` : ""}${text ? `?${text}` : ""}`);
  }

  put(document) { this.store.put(document); this.acts++; this.changed("servers"); }

  /** Painted once a frame, whatever came meanwhile. */
  changed(...what) {
    for (const one of what) this.#changes.add(one);
    if (this.#isPainting) return;
    this.#isPainting = true;
    requestAnimationFrame(() => {
      this.#isPainting = false;
      const changes = this.#changes;
      this.#changes = new Set();
      paintFrame(this);
      this.view?.update?.(changes);
    });
  }

  #ticks = 0;
  tick() {
    if (document.visibilityState !== "visible" || !this.me) return;
    paintConnection(this);
    this.view?.tick?.();
    this.#ticks += 1;
    if (this.#toRead.delete("gap")) this.resync().catch(expectProblem);
    if (this.#toRead.delete("alerts")) this.loadAlerts();
    if (this.store.notReady && this.#ticks % 5 === 0 && this.canAct()) this.resync().catch(expectProblem);
    // Totals grow without a message.
    if (this.#ticks % (60 + Math.floor(this.store.rows.size / 10)) === 0 && this.canAct()) this.resync().catch(expectProblem);
    if (this.#ticks % 15 === 0 && this.canAct()) this.api.get(`costs?from=${new Date(this.now() - 60_000).toISOString()}`).then(
      costs => { this.store.costs = costs; this.changed("costs"); }, expectProblem
    );
  }

  connectionChanged() {
    const wasStale = document.body.classList.contains("stale");
    const isStale = this.live?.state === "lost";
    document.body.classList.toggle("stale", isStale);
    if (isStale) document.querySelector(".menu")?.remove();
    if (isStale !== wasStale) setText(
      byID("announce"), isStale ? "Connection lost. The page shows old data." : "Connected again."
    );
    paintConnection(this);
  }
}

new App().boot();
