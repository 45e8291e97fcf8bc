/** A large book in the making: asks how far it is until it is over. */
interface Progress {
  done: number;
  steps: number;
  over: boolean;
  state: string;
  stateName: string;
  progress: string;
}

const pause = 1000;
const card = document.querySelector<HTMLElement>("[data-job][data-over=false]");
if (card) void watch(card);

async function watch(card: HTMLElement): Promise<void> {
  const [bar, status, state] = [card.querySelector("progress")!, card.querySelector<HTMLElement>("[data-status]")!, document.querySelector<HTMLElement>(".book-state")!];
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, pause));
    const progress = await ask(card.dataset.job!);
    if (!progress) {
      status.textContent = card.dataset.sayAway!;
      continue;
    }
    if (progress.over) return location.reload();
    [state.dataset.state, state.textContent] = [progress.state, progress.stateName];
    [bar.max, bar.value] = [Math.max(1, progress.steps), progress.done];
    status.textContent = progress.progress;
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
