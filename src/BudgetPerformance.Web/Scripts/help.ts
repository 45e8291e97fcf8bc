/** Help that opens beside a field: one at a time, closed by Escape or by a click elsewhere. */
document.addEventListener("click", event => {
  const own = (event.target as Element).closest("details.help");
  for (const open of openOnes()) if (open !== own) open.open = false;
});
document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  for (const open of openOnes()) {
    const inside = open.contains(document.activeElement);
    open.open = false;
    if (inside) open.querySelector("summary")!.focus();
  }
});

function openOnes(): HTMLDetailsElement[] {
  return Array.from(document.querySelectorAll<HTMLDetailsElement>("details.help[open]"));
}
