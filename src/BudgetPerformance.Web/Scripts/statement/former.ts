const depth = 50;

/** Keeps the lists as they stood before each step, with everything typed in them, so that nothing is lost whichever way one goes. */
export class Former {
  private readonly past: Element[] = [];
  private readonly future: Element[] = [];
  private fresh = false;

  constructor(private readonly page: HTMLElement) {}

  /** Whether Ctrl+Z belongs to the lists: nothing was typed since their last step. */
  get isNext(): boolean {
    return this.fresh && this.past.length > 0;
  }

  /** The person typed: Ctrl+Z is theirs again. */
  typed(): void {
    this.fresh = false;
  }

  replace(next: Element): void {
    this.past.push(this.swap(next));
    if (this.past.length > depth) this.past.shift();
    this.future.length = 0;
    this.show();
  }

  back(): boolean {
    return this.go(this.past, this.future);
  }

  forth(): boolean {
    return this.go(this.future, this.past);
  }

  private go(from: Element[], to: Element[]): boolean {
    const lists = from.pop();
    if (lists === undefined) return false;
    to.push(this.swap(lists));
    this.show();
    return true;
  }

  private swap(lists: Element): Element {
    const present = this.page.querySelector("[data-lists]")!;
    present.replaceWith(lists);
    this.fresh = true;
    return present;
  }

  private show(): void {
    this.page.querySelector<HTMLElement>("[data-undo]")!.hidden = this.past.length === 0;
    this.page.querySelector<HTMLElement>("[data-redo]")!.hidden = this.future.length === 0;
  }
}
