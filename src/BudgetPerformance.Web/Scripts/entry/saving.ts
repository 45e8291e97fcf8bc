import { Changes } from "./changes.js";
import { Kept } from "./kept.js";

/** Saving: Ctrl+S does it, and a second click while the first is under way does nothing. Answers a way to save. */
export function saving(form: HTMLFormElement, changes: Changes, kept: Kept): () => void {
  let under = false;
  form.addEventListener("submit", event => {
    if (under) return event.preventDefault();
    under = true;
    form.setAttribute("aria-busy", "true");
    changes.letGo(true);
    kept.forget();
  });
  window.addEventListener("pageshow", () => {
    under = false;
    form.removeAttribute("aria-busy");
    changes.letGo(false);
  });
  const save = () => form.requestSubmit(form.querySelector<HTMLButtonElement>("[data-save]"));
  document.addEventListener("keydown", event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    save();
  });
  return save;
}
