import { say, timeOfDay } from "../words.js";
import { body, Changes } from "./changes.js";
import { Kept } from "./kept.js";

const pause = 2_000;
const longest = 10_000;

/** Keeps a working copy on the server a little after typing, and in this browser while the server cannot be reached. */
export function autosave(page: HTMLElement, form: HTMLFormElement, changes: Changes, kept: Kept): void {
  const status = form.querySelector<HTMLElement>("[data-kept]")!;
  const url = page.dataset.workingCopy!;
  let timer = 0;
  let waitingSince = 0;
  form.addEventListener("input", later);
  form.addEventListener("rowschanged", later);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && timer !== 0) void keep(); });

  function later(): void {
    const now = Date.now();
    if (timer === 0) waitingSince = now;
    clearTimeout(timer);
    timer = window.setTimeout(() => void keep(), Math.max(0, Math.min(pause, waitingSince + longest - now)));
  }

  async function keep(): Promise<void> {
    clearTimeout(timer);
    timer = 0;
    if (!changes.exist) return;
    const reached = await fetch(url, { method: "POST", body: body(form), keepalive: true, headers: { "X-Requested-With": "fetch" } })
      .then(answer => answer.ok && !answer.redirected, () => false);
    if (reached) kept.forget();
    else kept.keep();
    status.textContent = say(reached ? page.dataset.sayKept : page.dataset.sayLocal, timeOfDay());
    status.classList.toggle("local", !reached);
  }
}
