/** Leads from a finding or from a cell of the official form to its field, also from another page, and fills in what the server offers. */
export function jumpAndFill(page: HTMLElement, form: HTMLFormElement): void {
  jump(location.hash);
  page.addEventListener("click", event => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    const offer = target.closest<HTMLElement>("[data-fill]");
    const printed = target.closest<HTMLElement>("[data-live=official-form] [data-field]");
    if (link !== null) {
      if (jump(link.hash)) event.preventDefault();
    } else if (offer !== null) {
      const field = form.elements.namedItem(offer.dataset.fill!);
      if (!(field instanceof HTMLInputElement)) return;
      event.preventDefault();
      field.value = offer.dataset.value!;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    } else if (printed !== null) {
      const field = form.elements.namedItem(printed.dataset.field!);
      if (field instanceof HTMLElement) jump(`#${field.id}`);
    }
  });
}

function jump(hash: string): boolean {
  const field = document.getElementById(decodeURIComponent(hash.slice(1)));
  field?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
  return field !== null;
}
