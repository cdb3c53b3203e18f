// What HTML and htmx cannot do by themselves. Every page works without this file.
const live = () => document.getElementById("live"), say = text => { live().textContent = text; };

function look(within = document) {
  if (navigator.clipboard) within.querySelectorAll("[data-copy]").forEach(button => { button.hidden = false; });
}

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
document.addEventListener("htmx:error", () => say(live().dataset.failed));

// After a swap the reader continues at the new content.
document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  look();
  if (ctx.request.method !== "GET") document.querySelector("#main [data-focus]")?.focus();
});

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-copy]");
  if (button) navigator.clipboard.writeText(button.dataset.copy).then(() => say(button.dataset.done));
});
look();
document.querySelector(".errors[data-focus]")?.focus();
