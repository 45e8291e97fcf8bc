import { Tiers } from "./tiers.js";

export type Field = HTMLSelectElement | HTMLTextAreaElement;

/** The rows of the indicator table: making, reading, filling and numbering them. */
export class Rows {
  readonly columns: string[];
  readonly tiers: Tiers;
  private readonly body: HTMLTableSectionElement;
  private readonly template: HTMLTableRowElement;
  private readonly count: HTMLInputElement;

  constructor(readonly table: HTMLTableElement, grid: HTMLElement) {
    this.body = table.tBodies[0];
    this.template = lean(document.importNode(grid.querySelector("template")!.content.querySelector("tr")!, true));
    const kinds = this.template.querySelector<HTMLSelectElement>("[data-cell=Kind]")!;
    this.tiers = new Tiers(kinds, grid.dataset.outsideMark ?? "");
    kinds.replaceChildren();
    this.count = grid.querySelector<HTMLInputElement>("[data-count]")!;
    this.columns = cells(this.template).map(cell => cell.dataset.cell!);
    for (const row of this.all()) this.tiers.show(row);
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
    this.write(this.all().length, 0, Array.from({ length: howMany }, () => []));
  }

  /** Writes lines of values from a place on, adding rows. New rows are filled before they join the page, which costs one layout for all. */
  write(from: number, left: number, lines: string[][]): void {
    const made = document.createDocumentFragment();
    const present = this.all();
    lines.forEach((line, index) => {
      const row = present[from + index] ?? made.appendChild(this.template.cloneNode(true) as HTMLTableRowElement);
      const fields = cells(row);
      line.forEach((value, column) => this.put(fields[left + column], value));
      if (row.isConnected) return;
      if (left > 0 || line.length === 0) this.tiers.show(row);
      numberRow(row, from + index);
    });
    this.body.append(made);
    this.number();
  }

  /** Puts a value into a cell whatever it is; a value outside the catalogue becomes a choice of its own. */
  put(field: Field, value: string): void {
    if (field instanceof HTMLSelectElement) this.tiers.put(field, value);
    else field.value = value;
  }

  /** Makes the table hold exactly these values. */
  restore(values: string[][]): void {
    while (this.body.rows.length > values.length) this.body.deleteRow(-1);
    this.write(0, 0, values);
  }

  move(row: HTMLTableRowElement, to: number): void {
    const others = this.all().filter(other => other !== row);
    this.body.insertBefore(row, others[to] ?? null);
    this.number();
  }

  /** Numbers every row from 0 without a gap in each attribute that carries the number, and keeps the count. */
  number(): void {
    this.all().forEach(numberRow);
    this.count.value = String(this.body.rows.length);
  }
}

export function cells(row: HTMLTableRowElement): Field[] {
  return Array.from(row.querySelectorAll<Field>("[data-cell]"));
}

function numberRow(row: HTMLTableRowElement, index: number): void {
  if (row.dataset.row === String(index)) return;
  row.dataset.row = String(index);
  row.querySelector("[data-number]")!.textContent = String(index + 1);
  for (const element of row.querySelectorAll("[name], [id], [for], [value], [data-live]")) if (!(element instanceof HTMLOptionElement)) renumber(element, index);
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

/** Rows are made by the hundred: the pattern does without blanks between elements and what is only for browsers without script. */
function lean(row: HTMLTableRowElement): HTMLTableRowElement {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const idle: ChildNode[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeName === "NOSCRIPT" || (node instanceof Text && node.data.trim() === "")) idle.push(node as ChildNode);
  }
  for (const node of idle) node.remove();
  return row;
}
