/** Elements without a framework. Texts are always text: nothing here reads HTML. */

const svgNames = "http://www.w3.org/2000/svg";

function make(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value == null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "css") for (const [property, one] of Object.entries(value)) element.style.setProperty(property, one);
    else if (name in propertyNames) element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter(child => child != null && child !== false));
  return element;
}

const propertyNames = { value: 1, checked: 1, disabled: 1 };

/** `h("button", {class: "primary", onclick: act}, "Stop")` */
export const h = (name, attributes, ...children) => make(document.createElement(name), attributes, children);

export const byID = id => document.getElementById(id);
export const div = (name, ...children) => h("div", { class: name }, ...children);
export const dim = (...children) => h("span", { class: "dim" }, ...children);
/** Only for screen readers. */
export const unseen = text => h("span", { class: "hidden" }, text);
export const remark = (...children) => h("p", { class: "dim" }, ...children);

/** The same for SVG. */
export const s = (name, attributes, ...children) => make(document.createElementNS(svgNames, name), attributes, children);

/** Writes a text only when it differs. */
export function setText(element, text) {
  if (element.firstChild?.nodeType === 3 && element.childNodes.length === 1) {
    if (element.firstChild.data !== text) element.firstChild.data = text;
  } else if (element.textContent !== text || element.childNodes.length > 1) {
    element.textContent = text;
  }
}

/** Sets an attribute only when it differs; `null` removes it. */
export function setAttribute(element, name, value) {
  if (value == null) { if (element.hasAttribute(name)) element.removeAttribute(name); }
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}

export const setHidden = (element, isHidden) => { if (element.hidden !== isHidden) element.hidden = isHidden; };

/** Replaces all children. */
export const fill = (element, ...children) => element.replaceChildren(...children.flat(Infinity).filter(
  child => child != null && child !== false
));

/** A moment: local for people, exact in the tooltip and for machines. */
export function time(at, shown) {
  const iso = new Date(at).toISOString();
  return h("time", { datetime: iso, title: iso }, shown);
}

/** Calls `run` once the calls have paused for `wait` milliseconds. */
export function paused(run, wait) {
  let timer = 0;
  return (...values) => { clearTimeout(timer); timer = setTimeout(() => run(...values), wait); };
}
