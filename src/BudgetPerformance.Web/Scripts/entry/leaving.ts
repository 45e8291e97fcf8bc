import { Changes } from "./changes.js";

/** Asks before unsaved changes are left: by a link on the page with our own question, otherwise with the browser's. */
export function guardLeaving(page: HTMLElement, changes: Changes, save: () => void): void {
  window.addEventListener("beforeunload", event => {
    if (!changes.exist) return;
    event.preventDefault();
    event.returnValue = "";
  });

  const dialog = page.querySelector<HTMLDialogElement>("dialog[data-leave]");
  if (dialog === null) return;
  let wanted = "";
  document.addEventListener("click", event => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
    if (link === null || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.shiftKey || event.metaKey) return;
    const stays = link.target === "_blank" || link.hasAttribute("download") || link.getAttribute("href")!.startsWith("#");
    if (stays || !changes.exist) return;
    event.preventDefault();
    wanted = link.href;
    dialog.showModal();
  });
  dialog.addEventListener("click", event => {
    const button = (event.target as Element).closest("button");
    if (button === null) return;
    dialog.close();
    if (button.matches("[data-leave-save]")) save();
    if (button.matches("[data-leave-go]")) {
      changes.letGo(true);
      location.assign(wanted);
    }
  });
}
