import { IndicatorGrid } from "../indicator-grid.js";
import { StatementLists } from "../statement-lists.js";
import { content } from "./changes.js";
import { Kept } from "./kept.js";

/** Offers what this browser kept while the server was away. */
export function offerRecovery(page: HTMLElement, form: HTMLFormElement, kept: Kept): void {
  const banner = page.querySelector<HTMLElement>("[data-recovery]");
  const fields = kept.read();
  if (banner === null || fields === null) return;
  if (new URLSearchParams(fields).toString() === content(form)) return kept.forget();
  banner.hidden = false;
  banner.querySelector("[data-recover]")!.addEventListener("click", () => {
    putBack(form, fields);
    banner.hidden = true;
  });
  banner.querySelector("[data-discard]")!.addEventListener("click", () => {
    kept.forget();
    banner.hidden = true;
  });
}

function putBack(form: HTMLFormElement, kept: [string, string][]): void {
  const lists = form.querySelector<StatementLists>("statement-lists");
  if (lists === null) putBackRows(form, kept);
  else void lists.putBack(kept);
}

function putBackRows(form: HTMLFormElement, kept: [string, string][]): void {
  const rows: string[][] = [];
  const grid = form.querySelector<IndicatorGrid>("indicator-grid")!;
  const columns = Array.from(grid.querySelector("template")!.content.querySelectorAll<HTMLElement>("[data-cell]"), cell => cell.dataset.cell!);
  for (const [name, value] of kept) {
    const cell = /^Indicators\[(\d+)\]\.(\w+)$/.exec(name);
    if (cell !== null) (rows[Number(cell[1])] ??= columns.map(() => ""))[columns.indexOf(cell[2])] = value;
    else {
      const field = form.elements.namedItem(name);
      if ((field instanceof HTMLInputElement && field.type !== "hidden") || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) field.value = value;
    }
  }
  grid.values = rows;
  form.dispatchEvent(new Event("input", { bubbles: true }));
}
