/** Runs before the first paint: follows the system's light or dark where nothing was chosen. A classic script, so that nothing flashes. */
(() => {
  const page = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => {
    page.dataset.bsTheme = page.dataset.scheme === "dark" || (page.dataset.scheme === "auto" && dark.matches) ? "dark" : "light";
  };
  dark.addEventListener("change", follow);
  new MutationObserver(follow).observe(page, { attributeFilter: ["data-scheme"] });
  // Paper is white.
  addEventListener("beforeprint", () => (page.dataset.bsTheme = "light"));
  addEventListener("afterprint", follow);
  follow();
})();
