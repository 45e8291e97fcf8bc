import { isBlock, readBlock } from "./grid/clipboard.js";
import { dragRows } from "./grid/drag.js";
import { grow } from "./grid/growing.js";
import { enter, moveByKey } from "./grid/keys.js";
import { pasteBlock } from "./grid/paste.js";
import { cells, Field, Rows } from "./grid/rows.js";
import { Undo } from "./grid/undo.js";
import { say } from "./words.js";

/** The indicator table as a small spreadsheet around the rows that the server wrote. */
export class IndicatorGrid extends HTMLElement {
  private rows!: Rows;
  private undo!: Undo;

  connectedCallback(): void {
    const table = this.querySelector("table")!;
    this.rows = new Rows(table, this);
    this.undo = new Undo(this.rows, this.querySelector<HTMLButtonElement>("[data-undo]")!);
    grow(this);
    this.addEventListener("click", event => this.clicked(event));
    this.addEventListener("keydown", event => this.pressed(event));
    this.addEventListener("input", event => this.typed(event));
    this.addEventListener("paste", event => this.pasted(event));
    dragRows(this.rows, before => this.undo.remember(before), row => this.changed(say(this.dataset.sayMoved, row.sectionRowIndex + 1)));
  }

  /** What the table holds, and putting it back: for recovering a draft. */
  get values(): string[][] { return this.rows.values(); }
  set values(values: string[][]) { this.rows.restore(values); grow(this); }

  private clicked(event: Event): void {
    const button = (event.target as Element).closest("button");
    if (button === null) return;
    if (button.matches("[data-add]")) this.addRow(event);
    else if (button.matches("[data-remove]")) this.removeRow(event, button.closest("tr")!);
    else if (button.matches("[data-undo]")) this.takeBack();
  }

  private addRow(event: Event): void {
    event.preventDefault();
    if (this.rows.all().length >= this.max) return this.tell(say(this.dataset.sayTooMany, this.max));
    this.undo.remember();
    this.rows.append(1);
    this.changed(say(this.dataset.sayAdded, this.rows.all().length));
    enter(this.rows.cell(this.rows.all().length - 1, 0)!);
  }

  private removeRow(event: Event, row: HTMLTableRowElement): void {
    event.preventDefault();
    const index = row.sectionRowIndex;
    this.undo.remember();
    row.remove();
    this.rows.number();
    this.changed(say(this.dataset.sayRemoved, index + 1));
    const next = this.rows.at(index) ?? this.rows.at(index - 1);
    (next?.querySelector<HTMLElement>("[data-remove]") ?? this.querySelector<HTMLElement>("[data-add]")!).focus();
  }

  private takeBack(): void {
    const place = this.rows.place(document.activeElement);
    if (!this.undo.back()) return;
    this.changed(this.dataset.sayUndone);
    const field = place && this.rows.cell(Math.min(place.row, this.rows.all().length - 1), place.column);
    (field ?? this.querySelector<HTMLElement>("[data-add]")!).focus();
  }

  private pressed(event: KeyboardEvent): void {
    const place = this.rows.place(event.target);
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z" && this.undo.isNext) {
      event.preventDefault();
      this.takeBack();
    } else if (place !== null && event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      this.moveRow(event.target as Field, place.row + (event.key === "ArrowUp" ? -1 : 1));
    } else if (place !== null) moveByKey(event, this.rows, event.target as Field, down => { if (down) this.addBelow(place); });
  }

  private moveRow(field: Field, to: number): void {
    if (to < 0 || to >= this.rows.all().length) return;
    this.undo.remember();
    this.rows.move(field.closest("tr")!, to);
    field.focus();
    this.changed(say(this.dataset.sayMoved, to + 1));
  }

  /** Enter on the last row goes on with a new one, unless that row is still blank. */
  private addBelow(place: { row: number; column: number }): void {
    if (cells(this.rows.at(place.row)!).every(cell => cell.value === "") || this.rows.all().length >= this.max) return;
    this.undo.remember();
    this.rows.append(1);
    this.changed(say(this.dataset.sayAdded, place.row + 2));
    enter(this.rows.cell(place.row + 1, place.column)!);
  }

  private typed(event: Event): void {
    const field = event.target as Field;
    if (this.rows.place(field) === null) return;
    this.undo.typed();
    const row = field.closest("tr")!;
    if (field.dataset.cell === "Category") this.rows.tiers.followCategory(row);
    if (field.dataset.cell === "Kind") this.rows.tiers.followKind(row);
    grow(row);
  }

  private pasted(event: ClipboardEvent): void {
    const place = this.rows.place(event.target);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (place === null || text === "") return;
    if (!(event.target instanceof HTMLSelectElement) && !isBlock(text, event.clipboardData!.getData("text/html"))) return;
    event.preventDefault();
    const headings = Array.from(this.rows.table.tHead!.rows[0].cells, cell => cell.textContent!.trim()).filter(heading => heading !== "");
    const result = pasteBlock(this.rows, readBlock(text), place, headings, this.max, () => this.undo.remember());
    if ("tooWide" in result) return this.tell(say(this.dataset.sayTooWide, result.tooWide, this.rows.columns.length));
    if ("tooMany" in result) return this.tell(say(this.dataset.sayTooMany, this.max));
    this.changed([
      say(this.dataset.sayPasted, result.rows, result.columns),
      result.heading ? this.dataset.sayHeading : "",
      result.merged > 0 ? say(this.dataset.sayMerged, result.merged) : "",
      result.outside > 0 ? say(this.dataset.sayOutside, result.outside) : "",
    ].filter(Boolean).join(" "));
  }

  private changed(sentence = ""): void {
    grow(this);
    this.tell(sentence);
    this.dispatchEvent(new CustomEvent("rowschanged", { bubbles: true }));
  }

  private tell(sentence: string): void {
    this.querySelector("[data-status]")!.textContent = sentence;
  }

  private get max(): number {
    return Number(this.dataset.max);
  }
}

customElements.define("indicator-grid", IndicatorGrid);
