/** The table of servers: only the rows in sight exist, so a thousand cost no more than twenty. Rows do not move under a pointer or a selection. */
import { menuOf, postpone } from "../actions.js";
import { expectProblem, part } from "../api.js";
import { idleClock, why } from "../classify.js";
import { ring, setRing } from "../chart/ring.js";
import { setSpark, spark } from "../chart/spark.js";
import { dim, fill, h, setAttribute, setHidden, setText, unseen } from "../dom.js";
import { hourly, memory, money, percent, rate } from "../format.js";
import { icon } from "../icons.js";
import { button, menu, tag } from "../parts.js";

const columns = [
  ["name", "Server"], [null, "Why"], ["gpu", "GPU, 2 h"], ["memory", "Memory"], ["idle", "Idle clock"], ["cost", "Cost"],
  ["owner", "Owner"], [null, null]
];
const overscan = 4;
const lineSpan = 2 * 3600_000, lineSlots = 48, lineLasts = 5 * 60_000;

export class ServerTable {
  /** Ids, in the order shown. */
  order = [];
  selected = new Set();
  isPointerInside = false;
  /** The rows in sight by id, and those that left it and wait to be used again. */
  #cells = new Map();
  #spare = [];
  #isAsking = false;
  #linesTimer = 0;

  /** `{app, onSort(key), onSelect()}` */
  constructor({ app, onSort, onSelect }) {
    Object.assign(this, { app, onSort, onSelect });
    this.all = h("input", { type: "checkbox", "aria-label": "Select all", onchange: () => this.selectAll(this.all.checked) });
    this.heads = columns.map(([key, label]) => h("div", { role: "columnheader", class: `c-${key ?? (label ? "why" : "end")}` },
      key ? h("button", { type: "button", onclick: () => this.onSort(key) }, label, icon("down")) : label ?? unseen("Actions")));
    this.body = h("div", { role: "rowgroup", class: "rows" });
    this.element = h("div", { class: "table card", role: "table", "aria-label": "Servers", tabindex: -1 },
      h(
        "div", { role: "rowgroup", class: "table-head" },
        h("div", { role: "row", class: "row-grid" }, h("div", { role: "columnheader", class: "c-check" }, this.all), this.heads)
      ), this.body);
    this.element.addEventListener("pointerenter", event => { this.isPointerInside = event.pointerType === "mouse"; });
    this.element.addEventListener("pointerleave", () => { this.isPointerInside = false; });
    this.onScroll = () => this.paint();
    addEventListener("scroll", this.onScroll, { passive: true });
    addEventListener("resize", this.onScroll);
  }

  end() {
    removeEventListener("scroll", this.onScroll);
    removeEventListener("resize", this.onScroll);
  }

  get isHeld() { return this.isPointerInside || this.selected.size > 0; }
  get rowHeight() { return matchMedia("(max-width: 759px)").matches ? 130 : 52; }
  get rows() { return this.app.store.rows; }

  show(order, sort) {
    this.order = order;
    const key = sort.replace("-", "");
    columns.forEach(([one], place) => setAttribute(
      this.heads[place], "aria-sort", one && one === key ? (sort[0] === "-" ? "descending" : "ascending") : null
    ));
    for (const id of this.selected) if (!this.rows.has(id)) this.selected.delete(id);
    const list = this.app.store.all;
    this.element.classList.toggle("no-memory", !list.some(row => (row.memoryMB ?? row.memoryPercent) != null));
    this.element.classList.toggle("no-owner", !list.some(row => row.doc.owner));
    setAttribute(this.element, "aria-rowcount", order.length + 1);
    this.paint();
  }

  selectAll(isOn) {
    this.selected = new Set(isOn ? this.order : []);
    this.paint();
    this.onSelect();
  }

  toggle(id, isOn = !this.selected.has(id)) {
    if (isOn) this.selected.add(id); else this.selected.delete(id);
    this.paint();
    this.onSelect();
  }

  /** Makes, places and fills the rows in sight. */
  paint() {
    const height = this.rowHeight;
    const total = `${this.order.length * height}px`;
    if (this.body.style.height !== total) this.body.style.height = total;
    const top = this.body.getBoundingClientRect().top;
    const first = Math.max(0, Math.floor(-top / height) - overscan);
    const last = Math.min(this.order.length, Math.ceil((innerHeight - top) / height) + overscan);
    const visible = new Set(this.order.slice(first, last));
    for (const [id, cells] of this.#cells) {
      if (visible.has(id) && this.rows.has(id)) continue;
      if (cells.row.contains(document.activeElement)) this.element.focus({ preventScroll: true });
      cells.row.remove();
      this.#cells.delete(id);
      this.#spare.push(cells);
    }
    const now = this.app.now();
    for (let place = first; place < last; place += 1) {
      const id = this.order[place];
      const row = this.rows.get(id);
      if (!row) continue;
      const cells = this.#cells.get(id) ?? this.#add(id);
      const y = `${place * height}px`;
      if (cells.row.style.top !== y) cells.row.style.top = y;
      setAttribute(cells.row, "aria-rowindex", place + 2);
      this.#fill(cells, row, now);
    }
    this.all.checked = this.selected.size > 0 && this.selected.size === this.order.length;
    this.all.indeterminate = this.selected.size > 0 && !this.all.checked;
    this.#linesTimer ||= setTimeout(() => { this.#linesTimer = 0; this.#askLines(); }, 250);
  }

  /** Clocks only. */
  tick() {
    const now = this.app.now();
    for (const [id, cells] of this.#cells) { const row = this.rows.get(id); if (row) this.#fillClock(cells, row, now); }
  }

  #add(id) {
    const cells = this.#spare.pop() ?? this.#make();
    cells.id = id;
    this.#cells.set(id, cells);
    this.body.append(cells.row);
    return cells;
  }

  #make() {
    const c = {
      shape: h("span", { class: "shape" }), name: h("a", { class: "name" }), gpu: dim(), word: h("b"), why: dim(), tags: h("span", { class: "tags" }),
      line: spark(84, 30), percent: h("span"), celsius: dim(), memory: h("span"), used: h("i"), ring: ring(), big: h("b"), small: dim(),
      rate: h("b"), total: dim(), owner: h("span"), check: h(
        "input", { type: "checkbox", onchange: () => this.toggle(c.id, c.check.checked) }
      ),
      extend: button(
        "+30 min",
        { small: true, act: true, title: "Postpone its stop by 30 minutes", onclick: () => postpone(this.app, this.rows.get(c.id), 1800) }
      ),
      more: h(
        "button",
        {
          type: "button", class: "plain", "aria-haspopup": "menu", "aria-expanded": "false",
          onclick: () => menu(c.more, menuOf(this.app, this.rows.get(c.id)))
        },
        icon("more")
      ),
    };
    const cell = (name, ...children) => h("div", { role: "cell", class: `c-${name}` }, ...children);
    c.row = h("div", { role: "row", class: "row row-grid", onclick: event => { if (!event.target.closest("a, button, input") && !getSelection().toString()) c.name.click(); } },
      cell("check", c.check), cell("name", c.shape, h("span", { class: "two" }, c.name, c.gpu)), cell(
        "why", h("span", { class: "why-line" }, c.word, " ", c.why), c.tags
      ),
      cell(
        "gpu", c.line, h("span", { class: "two" }, c.percent, c.celsius)
      ), cell("memory", h("span", { class: "two" }, c.memory, h("span", { class: "used" }, c.used))), cell("idle", c.ring, h("span", { class: "two" }, c.big, c.small)),
      cell("cost", h("span", { class: "two" }, c.rate, c.total)), cell("owner", c.owner), cell("end", c.extend, c.more));
    return c;
  }

  #fill(c, row, now) {
    const { doc, kind } = row;
    if (c.kind !== kind) {
      c.kind = kind;
      fill(c.shape, icon(kind === "counting_down" ? "counting" : kind));
      setAttribute(c.row, "class", `row row-grid k-${kind}`);
    }
    setText(c.name, doc.name);
    setAttribute(c.name, "href", `#/server/${part(doc.id)}`);
    setAttribute(c.name, "title", doc.name);
    setText(c.gpu, doc.type === "serverless" ? `Endpoint · ${row.gpu}` : row.gpu);
    setText(c.word, row.asked ? `${row.word} · ${row.asked} requested` : row.word);
    const because = why(doc, now);
    // What the word before it says already.
    setText(c.why, ["kept", "stopped"].includes(kind) ? because.replace(/^(protected|unmanaged:|stopped:?) ?/, "") : because.replace(/^busy /, ""));
    setAttribute(c.why, "title", because);
    const tags = doc.tags.join("\n");
    if (c.tagText !== tags) { c.tagText = tags; fill(c.tags, doc.tags.slice(0, 4).map(tag)); }
    const isOff = kind === "stopped";
    setText(c.percent, isOff ? "" : row.gpuPercent == null ? "?" : percent(row.gpuPercent));
    setText(c.celsius, isOff || row.celsius == null ? "" : `${Math.round(row.celsius)} °C`);
    setText(c.memory, isOff ? "" : row.memoryMB != null ? memory(row.memoryMB) : row.memoryPercent != null ? percent(row.memoryPercent) : "?");
    setHidden(c.used.parentNode, isOff || row.memoryPercent == null);
    const used = `${Math.round(row.memoryPercent)}%`;
    if (c.used.style.width !== used) c.used.style.width = used;
    if (c.drawn !== row.line) { c.drawn = row.line; setSpark(c.line, row.line?.values); }
    setText(c.rate, rate(hourly(doc)));
    setText(c.total, money(doc.total_cost));
    setText(c.owner, doc.owner ?? "–");
    const isChecked = this.selected.has(doc.id);
    if (c.check.checked !== isChecked) c.check.checked = isChecked;
    setAttribute(c.check, "aria-label", `Select ${doc.name}`);
    setHidden(c.extend, kind !== "counting_down" || !this.app.may("operate"));
    setHidden(c.more, !this.app.may("operate"));
    setAttribute(c.more, "aria-label", `Actions for ${doc.name}`);
    this.#fillClock(c, row, now);
  }

  #fillClock(c, row, now) {
    const clock = idleClock(row.doc, row.kind, now);
    setRing(c.ring, clock.share, clock.tone);
    setText(c.big, clock.big);
    setText(c.small, clock.small);
  }

  /** The GPU lines of the rows in sight, a few at a time. */
  /** The lines of all rows in sight, by one call. */
  async #askLines() {
    const now = this.app.now();
    const rows = [...this.#cells.keys()].map(id => this.rows.get(id)).filter(row => row && row.kind !== "stopped" && !(row.line && now - row.line.at < lineLasts));
    if (this.#isAsking || !rows.length) return;
    this.#isAsking = true;
    let lines = {};
    try {
      const query = `servers=${rows.map(row => part(row.doc.id)).join(",")}&from=${new Date(now - lineSpan).toISOString()}&step=${lineSpan / lineSlots / 1000}`;
      lines = (await this.app.api.get(`metrics/gpu_utilization?${query}`)).servers;
    } catch (error) { expectProblem(error); }
    for (const row of rows) row.line = { at: now, values: lines[row.doc.id] ?? [] };
    this.#isAsking = false;
    this.paint();
  }

  key(event) {
    const at = this.order.findIndex(id => this.#cells.get(id)?.row.contains(document.activeElement));
    if (event.key === "j" || event.key === "k") {
      const next = Math.max(0, Math.min(this.order.length - 1, at < 0 ? 0 : at + (event.key === "j" ? 1 : -1)));
      this.focus(next);
      return null;
    }
    return at < 0 ? null : this.rows.get(this.order[at]);
  }

  focus(place) {
    const height = this.rowHeight;
    const top = this.body.getBoundingClientRect().top + place * height;
    if (top < 120) scrollBy(0, top - 120);
    if (top + height > innerHeight - 80) scrollBy(0, top + height - innerHeight + 80);
    this.paint();
    this.#cells.get(this.order[place])?.name.focus({ preventScroll: true });
  }
}
