import { say, timeOfDay } from "../words.js";
import { body, Changes } from "./changes.js";
import { Kept } from "./kept.js";

const pause = 2_000;
const longest = 10_000;
const mostOfAClosingPage = 60_000;

/** Keeps a working copy on the server a little after typing, and in this browser while the server cannot be reached. */
export class Autosave {
  private readonly status: HTMLElement;
  private timer = 0;
  private waitingSince = 0;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly page: HTMLElement, private readonly form: HTMLFormElement, private readonly changes: Changes, private readonly kept: Kept) {
    this.status = form.querySelector<HTMLElement>("[data-kept]")!;
    form.addEventListener("input", () => this.later());
    form.addEventListener("rowschanged", () => this.later());
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && this.timer !== 0) void this.now(); });
  }

  /** Keeps the form at once; answers whether the server is there and knows the person, so that saving will be heard. */
  async now(): Promise<boolean> {
    clearTimeout(this.timer);
    this.timer = 0;
    const answer = this.running.then(() => this.send(body(this.form)));
    this.running = answer.catch(() => undefined);
    const outcome = await answer.then(outcomeOf, () => "Away" as const);
    if (outcome === "Kept") this.kept.forget();
    else this.kept.keep();
    if (outcome === "Away") this.timer = window.setTimeout(() => void this.now(), longest);
    this.status.textContent = say(this.page.dataset[`say${outcome}`], timeOfDay());
    this.status.classList.toggle("local", outcome !== "Kept");
    return outcome === "Kept" || outcome === "Refused";
  }

  // The browser carries a request beyond the page's end only if it is small.
  private send(content: URLSearchParams): Promise<Response> {
    const keepalive = content.toString().length < mostOfAClosingPage;
    return fetch(this.page.dataset.workingCopy!, { method: "POST", body: content, keepalive, headers: { "X-Requested-With": "XMLHttpRequest" } });
  }

  private later(): void {
    const now = Date.now();
    if (this.timer === 0) this.waitingSince = now;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.changes.exist ? void this.now() : this.timer = 0, Math.max(0, Math.min(pause, this.waitingSince + longest - now)));
  }
}

type Outcome = "Kept" | "Refused" | "SignedOut" | "Away";

function outcomeOf(answer: Response): Outcome {
  if (answer.redirected || answer.status === 401) return "SignedOut";
  return answer.ok ? "Kept" : answer.status < 500 ? "Refused" : "Away";
}
