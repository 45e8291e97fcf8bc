import { Autosave } from "./autosave.js";
import { Changes } from "./changes.js";

/**
 * Saving: Ctrl+S does it, and a second click while the first is under way does nothing. The page is left only once the server
 * was seen to hold what was typed, so that neither a server that is away nor a session that ended takes it along. Answers a way to save.
 */
export function saving(form: HTMLFormElement, changes: Changes, autosave: Autosave): () => void {
  let [asking, sure] = [false, false];
  form.addEventListener("submit", event => {
    if (sure) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    form.setAttribute("aria-busy", "true");
    const button = event.submitter as HTMLButtonElement | null;
    void autosave.now().then(reached => {
      asking = false;
      if (!reached) return form.removeAttribute("aria-busy");
      sure = true;
      changes.letGo(true);
      form.requestSubmit(button);
    });
  });
  window.addEventListener("pageshow", () => {
    sure = false;
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
