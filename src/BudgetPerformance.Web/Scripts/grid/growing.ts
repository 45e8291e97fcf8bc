const native = CSS.supports("field-sizing", "content");

/** Lets cells grow with their text in browsers that cannot do so by style. Reads and writes in turns, so that many rows cost one layout. */
export function grow(scope: Element): void {
  if (native) return;
  const cells = Array.from(scope.querySelectorAll<HTMLTextAreaElement>("textarea[data-cell]"));
  for (const cell of cells) cell.style.height = "auto";
  const heights = cells.map(cell => cell.scrollHeight);
  cells.forEach((cell, index) => { cell.style.height = `${heights[index]}px`; });
}
