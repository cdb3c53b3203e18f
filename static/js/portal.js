// What HTML and htmx cannot do by themselves. Every page works without this file.
const live = () => document.getElementById("live"), say = text => { live().textContent = text; };

function look(within = document) {
  if (navigator.clipboard) within.querySelectorAll("[data-copy]").forEach(button => { button.hidden = false; });
  if (navigator.share) within.querySelectorAll("[data-share]").forEach(button => { button.hidden = false; });
  within.querySelectorAll("[data-print]").forEach(button => { button.hidden = false; });
}

// The menu of a narrow screen closes with Escape, with a tap beside it, and when the keyboard leaves it.
const closeMenu = event => {
  const menu = document.querySelector(".menu[open]");
  if (!menu || (event.key ? event.key !== "Escape" : menu.contains(event.target))) return;
  menu.open = false;
  if (event.key) menu.querySelector("summary").focus();
};
for (const kind of ["keydown", "pointerdown", "focusin"]) document.addEventListener(kind, closeMenu);

// What is being saved comes first: each form on the page is about that text, waits for it, and sends its version. A
// button that the saving replaced is found again.
document.addEventListener("submit", event => {
  if (!document.querySelector("[data-saves-itself].htmx-request")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { target: form, submitter } = event, same = ({ type, name, value }) => type === "submit" && name === submitter.name && value === submitter.value;
  const again = () => setTimeout(() => {
    const button = !submitter || submitter.isConnected ? submitter : [...form.elements].find(same);
    if (button !== undefined) form.requestSubmit(button);
  });
  document.addEventListener("htmx:finally:request", again, { once: true });
}, true);

// What is chosen in another form of the page goes along, so that it is not lost.
document.addEventListener("submit", ({ target }) => {
  for (const carried of target.querySelectorAll("[data-from]")) carried.value = document.querySelector(carried.dataset.from)?.value ?? "";
}, true);

// A form is sent once: while it is under way a second press does nothing.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.getAttribute("aria-busy") === "true") {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (form.method === "post") {
    form.setAttribute("aria-busy", "true");
    say("");
  }
}, true);
const free = () => document.querySelectorAll("[aria-busy]").forEach(form => form.removeAttribute("aria-busy"));
document.addEventListener("htmx:finally:request", free);
window.addEventListener("pageshow", free);

// An error page is no part: it takes the place of the whole content.
document.addEventListener("htmx:after:request", ({ detail: { ctx } }) => {
  if (ctx.text?.includes('data-page="error"')) Object.assign(ctx, { target: "#main", select: "#main", swap: "outerHTML" });
});

// What failed is said, and marked where it was asked. A tap in a list (a fieldset) leaves the list as it is, and a
// draft that saves itself leaves what was typed: only what it answers by itself (409, 422) takes a place on the page.
const fail = ({ target }) => {
  say(target.querySelector?.(".unsaved")?.textContent ?? live().dataset.failed);
  target.toggleAttribute?.("data-failed", true);
};
document.addEventListener("htmx:error", fail);
document.addEventListener("htmx:response:error", event => {
  const { status } = event.detail.ctx.response;
  if (event.target.matches("[data-saves-itself]") ? ![409, 422].includes(status) : status >= 500 && event.target.matches("fieldset")) fail(event);
});
document.addEventListener("htmx:before:request", () => say(""));

// The same choice once more is no new step to go back from.
document.addEventListener("htmx:before:history:update", event => {
  if (event.detail.history.path === location.pathname + location.search) event.preventDefault();
});

// A box that the reader made larger, or a password manager marked, has a style attribute. htmx copies it to the new box
// with the same id, which the Content-Security-Policy forbids.
document.addEventListener("htmx:before:swap", () => document.querySelectorAll("[style]").forEach(box => box.removeAttribute("style")));

// After a swap the reader continues at what was refused, or else at the new content.
document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  look();
  const part = document.getElementById(ctx.target?.id) ?? document.getElementById("main");
  if (ctx.request.method !== "GET") (part.querySelector(".errors[data-focus]") ?? part.querySelector("[data-focus]"))?.focus();
});

// A session that begins at another time ends at another time: it lasts as long as it did, or as its kind usually does.
const TIMES = /^(starts)(_\d+)?$/, MINUTE = 60_000, local = at => new Date(at - at.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
document.addEventListener("focusin", ({ target }) => { if (TIMES.test(target.name)) target.dataset.was = target.value; });
document.addEventListener("change", ({ target }) => {
  const ends = TIMES.test(target.name) && target.form.elements[target.name.replace("starts", "ends")];
  if (ends && !ends.value && ends.dataset.minutes && target.value) ends.value = local(new Date(+new Date(target.value) + ends.dataset.minutes * MINUTE));
  else if (!ends || !ends.value || !target.dataset.was || !target.value) return;
  else ends.value = local(new Date(+new Date(ends.value) + (new Date(target.value) - new Date(target.dataset.was))));
  target.dataset.was = target.value;
});

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-copy]");
  if (button) navigator.clipboard.writeText(button.dataset.copy).then(() => say(button.dataset.done));
  const shared = target.closest("[data-share]")?.dataset;
  if (shared) navigator.share({ title: shared.title, text: shared.text, url: shared.share }).catch(() => {}); // closed without sharing
  if (target.closest("[data-print]")) window.print();
  // Of steps one is open: when another one closes above it, the step that opens stays on the screen.
  const head = target.closest(".step > summary");
  if (head) setTimeout(() => head.scrollIntoView({ block: "nearest" }));
});
look();
document.querySelector("[data-focus]")?.focus();
