/** The two upper tiers of a row: the second list follows the first, and what is outside the catalogue stays as a choice of its own, marked. */
export class Tiers {
  private readonly groups: Map<string, HTMLOptionElement[]>;

  /** The catalogue as the server wrote it: a list of second tiers in groups named by their first tier. */
  constructor(catalogue: HTMLSelectElement, private readonly outsideMark: string) {
    this.groups = new Map(Array.from(catalogue.querySelectorAll("optgroup"), group => [group.label, Array.from(group.querySelectorAll("option"))]));
  }

  /** Makes the second list fit the first tier, whatever is chosen in both. */
  show(row: HTMLTableRowElement): void {
    const { category, kind } = tiersOf(row);
    this.offer(kind, category.value, kind.value);
    mark(category);
  }

  /** Puts a value in, whatever it is. */
  put(select: HTMLSelectElement, value: string): void {
    const { category, kind } = tiersOf(select.closest("tr")!);
    this.choose(select, value);
    if (select === category) this.offer(kind, category.value, kind.value);
  }

  /** After the person chose a first tier: the second stays if it belongs, and is chosen if there is only one. */
  followCategory(row: HTMLTableRowElement): void {
    const { category, kind } = tiersOf(row);
    const own = this.groups.get(category.value)?.map(option => option.value);
    const chosen = own === undefined || own.includes(kind.value) ? kind.value : own.length === 1 ? own[0] : "";
    this.offer(kind, category.value, chosen);
    mark(category);
  }

  /** After the person chose a second tier: the first follows while it is blank. */
  followKind(row: HTMLTableRowElement): void {
    const { category, kind } = tiersOf(row);
    mark(kind);
    if (category.value !== "" || kind.value === "") return;
    for (const [name, kinds] of this.groups) if (kinds.some(option => option.value === kind.value)) this.put(category, name);
  }

  private offer(kind: HTMLSelectElement, category: string, value: string): void {
    const own = this.groups.get(category);
    const choices = own !== undefined ? copy(own) : Array.from(this.groups, ([name, kinds]) => {
      const group = document.createElement("optgroup");
      group.label = name;
      group.append(...copy(kinds));
      return group;
    });
    kind.replaceChildren(new Option("", ""), ...choices);
    this.choose(kind, value);
  }

  private choose(select: HTMLSelectElement, value: string): void {
    for (const stale of Array.from(select.querySelectorAll("[data-outside]"))) stale.remove();
    select.value = value.trim() === "" ? value : value.trim();
    if (select.selectedIndex < 0) {
      const option = new Option(value + this.outsideMark, value, false, true);
      option.dataset.outside = "";
      select.add(option);
    }
    mark(select);
  }
}

/** Whether the chosen value is outside the catalogue. */
export function isOutside(select: HTMLSelectElement): boolean {
  return select.selectedOptions[0]?.dataset.outside !== undefined;
}

function tiersOf(row: HTMLTableRowElement): { category: HTMLSelectElement; kind: HTMLSelectElement } {
  return { category: row.querySelector<HTMLSelectElement>("[data-cell=Category]")!, kind: row.querySelector<HTMLSelectElement>("[data-cell=Kind]")! };
}

function mark(select: HTMLSelectElement): void {
  select.classList.toggle("outside", isOutside(select));
}

function copy(options: HTMLOptionElement[]): Node[] {
  return options.map(option => option.cloneNode(true));
}
