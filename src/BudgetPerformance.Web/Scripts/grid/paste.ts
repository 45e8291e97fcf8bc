import { cells, Rows } from "./rows.js";
import { isOutside } from "./tiers.js";

export interface Pasted {
  rows: number;
  columns: number;
  merged: number;
  outside: number;
  heading: boolean;
}

export type Refusal = { tooWide: number } | { tooMany: true };

/** Fills cells from a block, adding rows; refuses a block that does not fit rather than dropping a part of it. */
export function pasteBlock(rows: Rows, block: string[][], from: { row: number; column: number }, headings: string[], max: number, before: () => void): Pasted | Refusal {
  const heading = block.length > 1 && block[0].every(cell => cell.trim() === "" || headings.includes(cell.trim()));
  const lines = heading ? block.slice(1) : block;
  const width = lines[0]?.length ?? 0;
  if (width > rows.columns.length) return { tooWide: width };
  if (from.row + lines.length > max) return { tooMany: true };

  before();
  const left = Math.min(from.column, rows.columns.length - width);
  const merged = fillMerged(lines, rows.columns, left);
  rows.write(from.row, left, lines);
  const outside = rows.all().slice(from.row, from.row + lines.length)
    .flatMap(row => cells(row).slice(left, left + width)).filter(field => field instanceof HTMLSelectElement && isOutside(field)).length;
  return { rows: lines.length, columns: width, merged, outside, heading };
}

/** A merged cell comes as a value with blanks below it: the first tier takes the value above, the second too while the first stays the same. */
function fillMerged(lines: string[][], columns: string[], left: number): number {
  const category = columns.indexOf("Category") - left;
  const kind = columns.indexOf("Kind") - left;
  let filled = 0;
  for (let i = 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1], lines[i]];
    if (line.every(cell => cell.trim() === "")) continue;
    if (take(category)) filled++;
    if ((category < 0 || line[category] === above[category]) && take(kind)) filled++;

    function take(column: number): boolean {
      if (column < 0 || column >= line.length || line[column].trim() !== "" || above[column].trim() === "") return false;
      line[column] = above[column];
      return true;
    }
  }
  return filled;
}
