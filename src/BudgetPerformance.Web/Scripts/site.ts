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

document.querySelector<HTMLElement>(".error-summary")?.focus();
