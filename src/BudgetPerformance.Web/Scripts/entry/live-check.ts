import { body } from "./changes.js";
import { place } from "./fragments.js";

const pause = 350;

/** Asks the server about the form while it is typed and puts the answer in place; only the latest question counts. */
export function liveCheck(form: HTMLFormElement, url: string): void {
  let timer = 0;
  let running: AbortController | null = null;
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, pause);
  };
  form.addEventListener("input", later);
  form.addEventListener("rowschanged", later);

  async function ask(): Promise<void> {
    running?.abort();
    const mine = running = new AbortController();
    try {
      const answer = await fetch(url, { method: "POST", body: body(form), signal: mine.signal, headers: { "X-Requested-With": "XMLHttpRequest" } });
      if (answer.ok && !answer.redirected) place(await answer.text(), form.closest("entry-form")!, () => mine.signal.aborted);
    } catch {
      // Superseded by the next question, or the server is away: autosave speaks about that, and the page stays usable.
    }
  }
}
