/** Puts the fragments of a server answer in their places. Nothing that the person is typing in is touched, and what did not change is left alone. */
export function place(html: string, page: Element, stale: () => boolean): void {
  if (stale()) return;
  const answer = new DOMParser().parseFromString(html, "text/html");
  const targets = new Map(Array.from(page.querySelectorAll<HTMLElement>("[data-live]"), target => [target.dataset.live!, target]));
  for (const fragment of Array.from(answer.querySelectorAll<HTMLElement>("[data-live]"))) {
    const target = targets.get(fragment.dataset.live!);
    if (target !== undefined && target.innerHTML !== fragment.innerHTML) refill(target, fragment);
  }
}

function refill(target: HTMLElement, fragment: HTMLElement): void {
  const focused = document.activeElement instanceof HTMLElement && target.contains(document.activeElement) ? focusables(target).indexOf(document.activeElement) : -1;
  target.replaceChildren(...Array.from(fragment.childNodes, node => document.importNode(node, true)));
  if (focused >= 0) focusables(target)[focused]?.focus();
}

function focusables(scope: HTMLElement): HTMLElement[] {
  return Array.from(scope.querySelectorAll<HTMLElement>("a[href], button"));
}
