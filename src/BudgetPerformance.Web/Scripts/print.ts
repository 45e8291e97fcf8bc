/** The preview's print button; without script the browser's own menu prints as well. */
const button = document.querySelector<HTMLButtonElement>("[data-print]")!;
button.hidden = false;
button.addEventListener("click", () => window.print());

export {};
