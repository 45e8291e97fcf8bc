import { Field, Rows } from "./rows.js";

/** Moves the focus between rows with Enter and the arrows, as in a spreadsheet; Alt+Enter breaks the line. */
export function moveByKey(event: KeyboardEvent, rows: Rows, field: Field, beyond: (down: boolean) => void): void {
  if (event.isComposing || event.keyCode === 229) return;
  if (event.key === "Enter" && event.altKey && field instanceof HTMLTextAreaElement) {
    event.preventDefault();
    field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  } else if (event.altKey || event.ctrlKey || event.metaKey) {
    return;
  } else if (event.key === "Enter") {
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !event.shiftKey && field instanceof HTMLTextAreaElement) {
    const step = event.key === "ArrowDown" ? 1 : -1;
    const whole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    const [start, end] = [field.selectionStart, field.selectionEnd];
    if (whole) {
      event.preventDefault();
      go(step);
    } else {
      // The browser moves the caret by visible lines; where it cannot move any further the row does.
      setTimeout(() => { if (document.activeElement === field && field.selectionStart === start && field.selectionEnd === end) go(step); });
    }
  }

  function go(step: number): void {
    const place = rows.place(field)!;
    const next = rows.cell(place.row + step, place.column);
    if (next === undefined) beyond(step > 0);
    else enter(next);
  }
}

/** Focuses a cell with its text selected, so that typing replaces it. */
export function enter(field: Field): void {
  field.focus();
  if (field instanceof HTMLTextAreaElement) field.select();
}
