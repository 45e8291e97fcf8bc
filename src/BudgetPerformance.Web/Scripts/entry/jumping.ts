/** Leads from a finding to its field, and fills in what the server offers. */
export function jumpAndFill(page: HTMLElement, form: HTMLFormElement): void {
  page.addEventListener("click", event => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    const offer = target.closest<HTMLElement>("[data-fill]");
    if (link !== null) {
      const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (field === null) return;
      event.preventDefault();
      field.scrollIntoView({ block: "center" });
      field.focus({ preventScroll: true });
    } else if (offer !== null) {
      const field = form.elements.namedItem(offer.dataset.fill!);
      if (!(field instanceof HTMLInputElement)) return;
      field.value = offer.dataset.value!;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    }
  });
}
