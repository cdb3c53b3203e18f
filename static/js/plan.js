// Counts down to the end of the step, and then loads the page again. The page works without this file.
const left = document.querySelector("[data-seconds-left]");
const end = left && Date.now() + left.dataset.secondsLeft * 1000;

// Only with a connection: without one the page stays as it is, and tries again.
const reload = () => fetch(location.href, { method: "HEAD", cache: "no-store" }).then(() => location.reload(), () => setTimeout(reload, 5000));

function tick() {
  const seconds = Math.max(0, Math.ceil((end - Date.now()) / 1000));
  left.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  if (seconds) setTimeout(tick, 500);
  else setTimeout(reload, 500);
}
if (left) {
  tick();
  document.querySelector("[data-reload]").hidden = true; // it comes by itself now
}

// A colleague may have pressed a button while the phone lay there.
let hidden = 0;
document.addEventListener("visibilitychange", () => {
  if (document.hidden) hidden = Date.now();
  else if (Date.now() - hidden > 10_000) reload();
});
