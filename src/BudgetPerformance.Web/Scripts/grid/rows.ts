import { applyTier, showTier } from "./tiers.js";

export type Field = HTMLSelectElement | HTMLTextAreaElement;

/** The rows of the indicator table: making, reading, filling and numbering them. */
export class Rows {
  readonly columns: string[];
  private readonly body: HTMLTableSectionElement;
  private readonly template: HTMLTableRowElement;
  private readonly count: HTMLInputElement;

  constructor(readonly table: HTMLTableElement, grid: HTMLElement) {
    this.body = table.tBodies[0];
    this.template = grid.querySelector("template")!.content.querySelector("tr")!;
    this.count = grid.querySelector<HTMLInputElement>("[data-count]")!;
    this.columns = cells(this.template).map(cell => cell.dataset.cell!);
    for (const row of this.all()) showTier(row, this.kinds);
  }

  all(): HTMLTableRowElement[] {
    return Array.from(this.body.rows);
  }

  at(index: number): HTMLTableRowElement | undefined {
    return this.body.rows[index];
  }

  cell(index: number, column: number): Field | undefined {
    const row = this.at(index);
    return row && cells(row)[column];
  }

  /** Where a field stands, or null where it is no cell. */
  place(target: EventTarget | null): { row: number; column: number } | null {
    if (!(target instanceof HTMLElement) || target.dataset.cell === undefined) return null;
    const row = target.closest("tr")!;
    return { row: row.sectionRowIndex, column: cells(row).indexOf(target as Field) };
  }

  values(): string[][] {
    return this.all().map(row => cells(row).map(cell => cell.value));
  }

  append(howMany: number): void {
    const made = document.createDocumentFragment();
    for (let i = 0; i < howMany; i++) made.append(document.importNode(this.template, true));
    this.body.append(made);
    this.number();
  }

  /** Puts a value into a cell whatever it is; a value outside the catalogue becomes a choice of its own. */
  put(field: Field, value: string): void {
    if (field instanceof HTMLSelectElement) applyTier(field, value, this.kinds);
    else field.value = value;
  }

  /** Makes the table hold exactly these values. */
  restore(values: string[][]): void {
    while (this.body.rows.length > values.length) this.body.deleteRow(-1);
    if (values.length > this.body.rows.length) this.append(values.length - this.body.rows.length);
    values.forEach((row, index) => cells(this.body.rows[index]).forEach((field, column) => this.put(field, row[column])));
    this.number();
  }

  move(row: HTMLTableRowElement, to: number): void {
    const others = this.all().filter(other => other !== row);
    this.body.insertBefore(row, others[to] ?? null);
    this.number();
  }

  /** Numbers every row from 0 without a gap in each attribute that carries the number, and keeps the count. */
  number(): void {
    this.all().forEach((row, index) => {
      if (row.dataset.row === String(index)) return;
      row.dataset.row = String(index);
      row.querySelector("[data-number]")!.textContent = String(index + 1);
      for (const element of row.querySelectorAll("*")) renumber(element, index);
    });
    this.count.value = String(this.body.rows.length);
  }

  /** The second tier's full list, as the server wrote it. */
  get kinds(): HTMLSelectElement {
    return this.template.querySelector<HTMLSelectElement>("[data-cell=Kind]")!;
  }
}

export function cells(row: HTMLTableRowElement): Field[] {
  return Array.from(row.querySelectorAll<Field>("[data-cell]"));
}

function renumber(element: Element, index: number): void {
  for (const attribute of element.attributes) {
    const renamed = attribute.value
      .replace(/Indicators\[\d+\]/g, `Indicators[${index}]`)
      .replace(/Indicators_\d+__/g, `Indicators_${index}__`)
      .replace(/^remove:\d+$/, `remove:${index}`);
    if (renamed !== attribute.value) attribute.value = renamed;
  }
}
