import { Rows } from "./rows.js";

const depth = 50;

/** Takes back changes of rows (adding, deleting, moving, pasting), the last one first. Typing in a cell stays with the browser's own undo. */
export class Undo {
  private readonly past: string[][][] = [];
  private fresh = false;

  constructor(private readonly rows: Rows, private readonly button: HTMLButtonElement) {}

  /** Whether Ctrl+Z belongs to the rows: nothing was typed since they changed. */
  get isNext(): boolean {
    return this.fresh && this.past.length > 0;
  }

  /** Remembers the rows before a change. */
  remember(values = this.rows.values()): void {
    this.past.push(values);
    if (this.past.length > depth) this.past.shift();
    this.fresh = true;
    this.button.hidden = false;
  }

  /** The person typed: Ctrl+Z is theirs again. */
  typed(): void {
    this.fresh = false;
  }

  /** Puts back what was there before the last change. */
  back(): boolean {
    const values = this.past.pop();
    this.button.hidden = this.past.length === 0;
    if (values === undefined) return false;
    this.rows.restore(values);
    return true;
  }
}
