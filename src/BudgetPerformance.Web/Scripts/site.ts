/** What every page has: menus and help that close by themselves, and the display switch that needs no reload. */
import { forgetEverything } from "./entry/kept.js";
import "./help.js";

const display = document.querySelector<HTMLFormElement>("form[data-display]");
display?.addEventListener("change", () => {
  const chosen = new FormData(display);
  document.documentElement.dataset.scheme = String(chosen.get("scheme"));
  document.documentElement.dataset.type = String(chosen.get("type"));
  void fetch(display.action, { method: "POST", body: new URLSearchParams([...chosen].map(([name, value]) => [name, String(value)])), redirect: "manual" });
});
display?.querySelector("button")!.setAttribute("hidden", "");

// The header that clears storage is not obeyed over plain http.
document.querySelector("form[data-sign-out]")?.addEventListener("submit", forgetEverything);

// What is folded on the screen and belongs on paper is open while the page is printed.
let folded: HTMLDetailsElement[] = [];
addEventListener("beforeprint", () => (folded = [...document.querySelectorAll<HTMLDetailsElement>("details[data-printed]:not([open])")]).forEach(details => (details.open = true)));
addEventListener("afterprint", () => folded.forEach(details => (details.open = false)));

document.querySelector<HTMLElement>(".error-summary")?.focus();
