/** Development only: one click fills in a demo person's name and password. */
class DemoAccounts extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", event => {
      const name = (event.target as Element).closest<HTMLElement>("[data-name]")?.dataset.name;
      if (name === undefined) return;
      fill("UserName", name);
      fill("Password", this.dataset.password!);
      document.querySelector<HTMLButtonElement>("form button.btn-primary")!.focus();
    });
  }
}

function fill(id: string, value: string): void {
  (document.getElementById(id) as HTMLInputElement).value = value;
}

customElements.define("demo-accounts", DemoAccounts);
