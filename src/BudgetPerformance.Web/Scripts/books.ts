/** A large book in the making: asks how far it is until it is over. */
import { say } from "./words.js";

interface Progress {
  done: number;
  steps: number;
  over: boolean;
}

const pause = 1000;
const card = document.querySelector<HTMLElement>("[data-job][data-over=false]");
if (card) void watch(card);

async function watch(card: HTMLElement): Promise<void> {
  const [bar, status] = [card.querySelector("progress")!, card.querySelector<HTMLElement>("[data-status]")!];
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, pause));
    const progress = await ask(card.dataset.job!);
    if (!progress) {
      status.textContent = card.dataset.sayAway!;
      continue;
    }
    if (progress.over) return location.reload();
    bar.max = Math.max(1, progress.steps);
    bar.value = progress.done;
    status.textContent = say(card.dataset.sayProgress, progress.done, progress.steps);
  }
}

async function ask(address: string): Promise<Progress | null> {
  try {
    const answer = await fetch(address, { headers: { "X-Requested-With": "XMLHttpRequest" } });
    return answer.ok && !answer.redirected ? await answer.json() as Progress : null;
  } catch {
    return null;
  }
}
