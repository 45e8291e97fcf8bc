const edge = 72;

/** Drags items by their handle within their list; where one is dropped elsewhere, the step is named by its path and its new place. */
export function dragItems(page: HTMLElement, dropped: (path: string, to: number) => void): void {
  let dragged: HTMLElement | null = null;
  let from: Element | null = null;

  page.addEventListener("pointerdown", event => {
    const handle = (event.target as Element).closest("[data-handle]");
    if (handle === null || event.button !== 0) return;
    event.preventDefault();
    dragged = handle.closest<HTMLElement>("[data-item]")!;
    from = dragged.nextElementSibling;
    dragged.classList.add("dragged");
    page.setPointerCapture(event.pointerId);
  });

  page.addEventListener("pointermove", event => {
    if (dragged === null) return;
    if (event.clientY < edge) window.scrollBy(0, -12);
    else if (event.clientY > window.innerHeight - edge) window.scrollBy(0, 12);
    const next = others(dragged).find(other => middle(other) > event.clientY) ?? null;
    if (next !== dragged.nextElementSibling) dragged.parentElement!.insertBefore(dragged, next);
  });

  page.addEventListener("pointerup", () => end(true));
  page.addEventListener("pointercancel", () => end(false));
  window.addEventListener("keydown", event => { if (event.key === "Escape") end(false); });

  // The order on the page stays as it was until the server has answered.
  function end(keep: boolean): void {
    if (dragged === null) return;
    const [item, list] = [dragged, dragged.parentElement!];
    const to = Array.from(list.children).indexOf(item);
    dragged = null;
    item.classList.remove("dragged");
    list.insertBefore(item, from);
    if (keep && Array.from(list.children).indexOf(item) !== to) dropped(item.dataset.item!, to);
  }
}

function others(item: HTMLElement): Element[] {
  return Array.from(item.parentElement!.children).filter(other => other !== item);
}

function middle(item: Element): number {
  const box = item.getBoundingClientRect();
  return box.top + box.height / 2;
}
