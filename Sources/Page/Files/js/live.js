/**
 * The WebSocket: connects with a one-time ticket, notices silence, and comes back with growing pauses. Whatever was missed is made up for by
 * `resync`, which reads everything again; so no message is ever applied to a stale state.
 */
import { expectProblem } from "./api.js";

const topics = ["servers", "metrics", "alerts", "activity"];
const pauses = [1, 2, 4, 8, 15];
/** Updates come every 5 s; a silence this long, through two pings, is a loss. */
const silenceEnds = 15_000;

export class Live {
  /** `connecting`, `live` or `lost`. */
  state = "connecting";
  /** When the connection was lost, and when the next try is; local milliseconds. */
  lostAt = null;
  nextTryAt = null;
  #tries = 0;
  #socket = null;
  #isConnecting = false;
  #timer = 0;
  #heardAt = 0;
  #isEnded = false;

  /** `{api, onMessage(message), onState(), resync(): Promise}` */
  constructor(options) {
    Object.assign(this, options);
    this.retryNow = this.retryNow.bind(this);
    this.onVisible = () => { if (document.visibilityState === "visible") this.retryNow(); };
    addEventListener("online", this.retryNow);
    document.addEventListener("visibilitychange", this.onVisible);
    this.#connect();
    this.#watch = setInterval(() => this.#check(), 2500);
  }
  #watch;

  end() {
    this.#isEnded = true;
    clearInterval(this.#watch);
    clearTimeout(this.#timer);
    removeEventListener("online", this.retryNow);
    document.removeEventListener("visibilitychange", this.onVisible);
    this.#socket?.close();
  }

  retryNow() {
    if (this.#socket || this.#isConnecting || this.#isEnded) return;
    clearTimeout(this.#timer);
    this.#connect();
  }

  async #connect() {
    this.nextTryAt = null;
    this.#isConnecting = true;
    try {
      const { ticket } = await this.api.post("tickets", undefined, { seconds: 10 });
      if (this.#isEnded) return;
      const url = new URL(`ws/control-plane?ticket=${encodeURIComponent(ticket)}`, this.api.base);
      url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
      this.#open(new WebSocket(url));
    } catch (error) {
      expectProblem(error);
      if (error.status !== 401) this.#lose();
    } finally { this.#isConnecting = false; }
  }

  #open(socket) {
    this.#socket = socket;
    this.#heardAt = Date.now();
    socket.onopen = () => { for (const topic of topics) socket.send(JSON.stringify({ action: "subscribe", topic })); };
    socket.onmessage = async ({ data }) => {
      this.#heardAt = Date.now();
      const message = JSON.parse(data);
      if (message.type === "connection") return this.#welcome();
      this.onMessage(message);
    };
    socket.onclose = ({ code }) => {
      if (this.#socket !== socket) return;
      this.#socket = null;
      if (this.#isEnded) return;
      // Refused, or revoked while open: the next call says which, and leads to the sign-in when it is the token.
      if (code === 1008) this.api.get("session").catch(() => {});
      this.#lose();
    };
  }

  async #welcome() {
    try { await this.resync(); } catch (error) {
      expectProblem(error);
      return this.#socket?.close();
    }
    this.#tries = 0;
    this.lostAt = null;
    this.#become("live");
  }

  /** `at`: when the last message came, if that is longer ago. */
  #lose(at = Date.now()) {
    if (this.#isEnded) return;
    const pause = pauses[Math.min(this.#tries, pauses.length - 1)] * (0.8 + Math.random() * 0.4);
    this.#tries += 1;
    this.lostAt ??= at;
    this.nextTryAt = Date.now() + pause * 1000;
    this.#timer = setTimeout(() => this.#connect(), pause * 1000);
    this.#become("lost");
  }

  #become(state) {
    this.state = state;
    this.onState();
  }

  /** A connection that broke without a word is silent: the server is asked, and given up when nothing comes. */
  #check() {
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN) return;
    const silent = Date.now() - this.#heardAt;
    if (silent > silenceEnds) {
      this.#socket = null;
      socket.close();
      this.#lose(this.#heardAt);
    } else if (silent > silenceEnds / 3) {
      socket.send(JSON.stringify({ action: "ping" }));
    }
  }
}
