/** The token of this tab: in `sessionStorage`, or in `localStorage` when the user asks to stay signed in. */

const key = "controlplane.token";

export const session = {
  /** `null` also for a text that no request can carry. */
  get token() { return /^[!-~]+$/.exec(sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? "")?.[0] ?? null; },
  get isLasting() { return !sessionStorage.getItem(key); },
  keep(token, isLasting) {
    if (isLasting) sessionStorage.removeItem(key);
    (isLasting ? localStorage : sessionStorage).setItem(key, token);
  },
  /** Only what this tab uses: another may be signed in with the lasting token. */
  forget() { (this.isLasting ? localStorage : sessionStorage).removeItem(key); },
};

/** `light`, `dark`, or `null` for the system's own. */
export const appearance = {
  get choice() { return localStorage.getItem("controlplane.appearance"); },
  set(choice) {
    if (choice) localStorage.setItem("controlplane.appearance", choice);
    else localStorage.removeItem("controlplane.appearance");
    this.show();
  },
  get isDark() { return this.choice ? this.choice === "dark" : matchMedia("(prefers-color-scheme: dark)").matches; },
  show() {
    const dark = this.isDark;
    document.documentElement.classList.toggle("dark", dark);
    document.documentElement.classList.toggle("light", !dark);
  },
};
