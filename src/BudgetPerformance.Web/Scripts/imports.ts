/** Payment lists: says at once that a file is too large, and checks a list step by step with the progress in sight. */
import { body } from "./entry/changes.js";
import { say } from "./words.js";

const file = document.querySelector<HTMLInputElement>("input[type=file][data-max]");
file?.addEventListener("change", () => {
  file.setCustomValidity((file.files?.[0]?.size ?? 0) > Number(file.dataset.max) ? file.dataset.sayTooLarge! : "");
  file.reportValidity();
});
file?.form?.addEventListener("submit", event => {
  if (!file.reportValidity()) event.preventDefault();
});

const checks = document.querySelector<HTMLFormElement>("form[data-checks]");
if (checks) void check(checks);

interface Progress {
  checked: number;
  rows: number;
  done: boolean;
}

async function check(form: HTMLFormElement): Promise<void> {
  const card = form.closest<HTMLElement>(".import-progress")!;
  const [bar, status] = [card.querySelector("progress")!, card.querySelector<HTMLElement>("[data-status]")!];
  form.hidden = true;
  for (;;) {
    const progress = await step(form);
    if (!progress) break;
    bar.value = progress.checked;
    bar.setAttribute("aria-valuenow", String(progress.checked));
    status.textContent = say(card.dataset.sayProgress, progress.checked, progress.rows);
    if (progress.done) return location.replace(location.pathname);
  }
  status.textContent = card.dataset.sayAway!;
  form.hidden = false;
}

async function step(form: HTMLFormElement): Promise<Progress | null> {
  try {
    const answer = await fetch(form.action, { method: "POST", body: body(form), headers: { "X-Requested-With": "XMLHttpRequest" } });
    return answer.ok && !answer.redirected ? await answer.json() as Progress : null;
  } catch {
    return null;
  }
}
