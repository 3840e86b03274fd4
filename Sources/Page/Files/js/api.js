/** Calls of the REST API. A failure is a `Problem` with the server's own words (RFC 9457); nothing is retried here. */

import { sentence } from "./format.js";

export class Problem extends Error {
  /** `status` 0: no answer came. */
  constructor(status, title, detail, errors) {
    super(detail || title);
    Object.assign(this, { status, title, detail: detail || title, errors: errors ?? {} });
  }

  /** What to show: the detail repeats the errors, under the names of JSON fields. */
  get lines() {
    const errors = Object.entries(this.errors);
    return errors.length ? errors.map(([field, text]) => sentence(`${field.split(".").pop().replaceAll("_", " ")} ${text}`)) : [sentence(this.detail)];
  }
}

/** Throws what is no answer of the server on: a defect. */
export function expectProblem(error) { if (!(error instanceof Problem)) throw error; }

export class API {
  /**
   * - base: address of the daemon, with a slash at its end.
   * - token: gives the present token.
   * - refused: called when the token is refused, so that the page asks for another.
   */
  constructor({ base, token, refused }) { Object.assign(this, { base, token, refused }); }

  #ended = new AbortController();
  /** At a sign-out: calls that are under way end, as if they were refused. */
  end() { this.#ended.abort(); this.#ended = new AbortController(); }

  get(path, options) { return this.call("GET", path, undefined, options); }
  post(path, body = {}, options) { return this.call("POST", path, body, options); }
  delete(path, options) { return this.call("DELETE", path, undefined, options); }

  /** `isOpen`: the call needs no token, so a refusal is not one of the token. */
  async call(method, path, body, { signal, seconds = 30, isOpen = false, token = this.token() } = {}) {
    const headers = isOpen ? {} : { Authorization: `Bearer ${token}` };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    const limit = AbortSignal.timeout(seconds * 1000), ended = this.#ended.signal;
    let answer, document;
    try {
      answer = await fetch(`${this.base}api/v1/${path}`, {
        method, headers, body: body === undefined ? undefined : JSON.stringify(body), cache: "no-store",
        signal: AbortSignal.any([limit, ended, signal].filter(Boolean)),
      });
      document = await read(answer);
    } catch (error) {
      if (signal?.aborted || error instanceof Problem) throw error;
      if (ended.aborted) throw new Problem(401, "Signed out", "You are signed out.");
      throw new Problem(
        0, "No answer", limit.aborted ? `The control plane did not answer within ${seconds} s.` : "The control plane cannot be reached."
      );
    }
    if (answer.ok) return document;
    const problem = new Problem(answer.status, document?.title ?? answer.statusText, document?.detail, document?.errors);
    if (answer.status === 401 && !isOpen && token === this.token()) this.refused(problem);
    throw problem;
  }
}

async function read(answer) {
  if (answer.status === 204) return null;
  const text = await answer.text();
  if (!text) return null;
  try { return JSON.parse(text); } catch {
    throw new Problem(answer.status, "Not JSON", "Something between this page and the control plane answered in its place.");
  }
}

/** A path part: names may hold anything. */
export const part = text => encodeURIComponent(text);
