/** The second tier's list follows the first tier; what is outside the catalogue stays as a choice of its own, marked. */
export function showTier(row: HTMLTableRowElement, master: HTMLSelectElement): void {
  const [category, kind] = tiers(row);
  fillKinds(kind, category.value, kind.value, master);
  mark(category);
}

/** After the person chose a first tier: keep the second if it belongs, choose it if there is only one. */
export function followCategory(row: HTMLTableRowElement, master: HTMLSelectElement): void {
  const [category, kind] = tiers(row);
  const kinds = groupOf(master, category.value);
  const kept = kinds === null || kinds.includes(kind.value) ? kind.value : kinds.length === 1 ? kinds[0] : "";
  fillKinds(kind, category.value, kept, master);
  mark(category);
}

/** After the person chose a second tier: the first follows while it is blank. */
export function followKind(row: HTMLTableRowElement, master: HTMLSelectElement): void {
  const [category, kind] = tiers(row);
  const group = Array.from(master.querySelectorAll("optgroup")).find(candidate => groupOf(master, candidate.label)!.includes(kind.value));
  if (category.value === "" && group !== undefined) applyTier(category, group.label, master);
  mark(kind);
}

/** Puts a tier's value in, from the catalogue where it is there. */
export function applyTier(select: HTMLSelectElement, value: string, master: HTMLSelectElement): void {
  const row = select.closest("tr")!;
  const [category, kind] = tiers(row);
  if (select === kind) return fillKinds(kind, category.value, value, master);
  choose(category, value);
  fillKinds(kind, category.value, kind.value, master);
}

/** Whether the chosen value is outside the catalogue. */
export function isOutside(select: HTMLSelectElement): boolean {
  return select.selectedOptions[0]?.dataset.outside !== undefined;
}

function tiers(row: HTMLTableRowElement): [HTMLSelectElement, HTMLSelectElement] {
  return [row.querySelector<HTMLSelectElement>("[data-cell=Category]")!, row.querySelector<HTMLSelectElement>("[data-cell=Kind]")!];
}

function groupOf(master: HTMLSelectElement, category: string): string[] | null {
  const group = Array.from(master.querySelectorAll("optgroup")).find(candidate => candidate.label === category);
  return group === undefined ? null : Array.from(group.querySelectorAll("option"), option => option.value);
}

function fillKinds(kind: HTMLSelectElement, category: string, value: string, master: HTMLSelectElement): void {
  const groups = Array.from(master.querySelectorAll("optgroup"));
  const own = groups.filter(group => group.label === category);
  const blank = Array.from(master.children).filter(child => child instanceof HTMLOptionElement && child.value === "");
  kind.replaceChildren(...[...blank, ...(own.length > 0 ? Array.from(own[0].children) : groups)].map(node => node.cloneNode(true)));
  choose(kind, value);
}

function choose(select: HTMLSelectElement, value: string): void {
  for (const stale of Array.from(select.querySelectorAll("[data-outside]"))) stale.remove();
  const known = Array.from(select.options).find(option => option.value === value || (value.trim() !== "" && option.value === value.trim()));
  if (known !== undefined) known.selected = true;
  else {
    const option = new Option(value + (select.closest<HTMLElement>("[data-outside-mark]")?.dataset.outsideMark ?? ""), value, false, true);
    option.dataset.outside = "";
    select.add(option);
  }
  mark(select);
}

function mark(select: HTMLSelectElement): void {
  select.classList.toggle("outside", isOutside(select));
}
