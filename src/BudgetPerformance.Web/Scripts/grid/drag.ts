import { Rows } from "./rows.js";

const edge = 72;

/** Drags rows by their handle with mouse, pen or finger. The table holds the pointer, since the row itself moves under it. */
export function dragRows(rows: Rows, started: (before: string[][]) => void, dropped: (row: HTMLTableRowElement) => void): void {
  const table = rows.table;
  let dragged: HTMLTableRowElement | null = null;
  let from = 0;
  let before: string[][] = [];

  table.addEventListener("pointerdown", event => {
    const handle = (event.target as Element).closest("[data-handle]");
    if (handle === null || event.button !== 0) return;
    event.preventDefault();
    dragged = handle.closest("tr");
    from = dragged!.sectionRowIndex;
    before = rows.values();
    dragged!.classList.add("dragged");
    table.setPointerCapture(event.pointerId);
  });

  table.addEventListener("pointermove", event => {
    if (dragged === null) return;
    if (event.clientY < edge) window.scrollBy(0, -12);
    else if (event.clientY > window.innerHeight - edge) window.scrollBy(0, 12);
    follow(dragged, event.clientY);
  });

  table.addEventListener("pointerup", event => {
    if (dragged !== null) follow(dragged, event.clientY);
    end(true);
  });
  table.addEventListener("pointercancel", () => end(false));
  window.addEventListener("keydown", event => { if (event.key === "Escape") end(false); });

  function follow(row: HTMLTableRowElement, y: number): void {
    const to = rows.all().filter(other => other !== row && middle(other) < y).length;
    if (to !== row.sectionRowIndex) rows.move(row, to);
  }

  function end(keep: boolean): void {
    if (dragged === null) return;
    const row = dragged;
    dragged = null;
    row.classList.remove("dragged");
    if (!keep) rows.move(row, from);
    else if (row.sectionRowIndex !== from) {
      started(before);
      dropped(row);
    }
  }
}

function middle(row: HTMLTableRowElement): number {
  const box = row.getBoundingClientRect();
  return box.top + box.height / 2;
}
