import { body } from "./entry/changes.js";
import { dragItems } from "./statement/drag.js";
import { Former } from "./statement/former.js";

/** The lists of Part 1. A button asks the server for the page after its step and puts the lists of the answer in place; taking back puts the former ones back. */
export class StatementLists extends HTMLElement {
  private former!: Former;
  private busy = false;

  connectedCallback(): void {
    this.former = new Former(this);
    this.addEventListener("click", event => this.clicked(event));
    this.addEventListener("keydown", event => this.pressed(event));
    this.addEventListener("paste", event => this.pasted(event));
    this.addEventListener("input", () => this.former.typed());
    dragItems(this, (path, to) => void this.step(`move:${path}:${to}`, path, to, this.dataset.sayMoved));
  }

  /** Puts fields back that were kept elsewhere: the server writes the lists that hold them. */
  async putBack(fields: [string, string][]): Promise<void> {
    const content = body(this.form);
    for (const name of Array.from(new Set(content.keys()))) if (this.form.elements.namedItem(name) !== null && !isOfThisPage(name)) content.delete(name);
    for (const [name, value] of fields) if (!isOfThisPage(name)) content.set(name, value);
    await this.ask(content);
  }

  private clicked(event: Event): void {
    const button = (event.target as Element).closest("button");
    if (button === null) return;
    if (button.matches("[data-undo]")) this.back();
    else if (button.matches("[data-redo]")) this.forth();
    else if (button.formAction !== "" && button.hasAttribute("formaction")) {
      event.preventDefault();
      const [verb, path] = button.value.split(":");
      void this.step(button.value, path, whither(verb, path), verb === "paste" ? this.dataset.saySplit : "");
    }
  }

  private pressed(event: KeyboardEvent): void {
    const control = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (control && event.key.toLowerCase() === "z" && this.former.isNext) {
      event.preventDefault();
      this.back();
    } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      const verb = event.key === "ArrowUp" ? "up" : "down";
      const item = (event.target as Element).closest<HTMLElement>("[data-item]");
      const button = item?.querySelector<HTMLButtonElement>(`button[value="${verb}:${item.dataset.item!}"]`);
      if (button === null || button === undefined) return;
      event.preventDefault();
      button.click();
    }
  }

  /** Several lines that are pasted into a blank field are taken apart at once; a field that holds something takes them as they are. */
  private pasted(event: ClipboardEvent): void {
    const field = event.target;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) || field.value !== "" || !/\S[^\S\n]*\n\s*\S/.test(text)) return;
    const box = field.closest(".refinements, .entry-section")?.querySelector<HTMLTextAreaElement>(":scope > .paste textarea");
    if (box === null || box === undefined || field === box) return;
    event.preventDefault();
    box.value = text;
    const path = box.closest<HTMLElement>("[data-paste]")!.dataset.paste!;
    void this.step(`paste:${path}`, path, Infinity, this.dataset.saySplit);
  }

  private async step(step: string, path: string, place: number, sentence = ""): Promise<void> {
    const content = body(this.form);
    content.set("do", step);
    if (!await this.ask(content)) return;
    this.tell(sentence);
    const list = this.querySelector(`[data-list="${listOf(path)}"]`);
    const items = Array.from(list?.querySelectorAll<HTMLElement>("[data-item]") ?? []).filter(item => listOf(item.dataset.item!) === listOf(path));
    const next = items[Math.min(place, items.length - 1)]?.querySelector<HTMLElement>("input:not([type=hidden]), textarea");
    (next ?? list?.querySelector<HTMLElement>("button[value^=add]"))?.focus();
  }

  /** Asks for the page after a step; answers whether it came. */
  private async ask(content: URLSearchParams): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      const answer = await fetch(this.dataset.step!, { method: "POST", body: content, headers: { "X-Requested-With": "XMLHttpRequest" } });
      const next = answer.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-lists]") : null;
      if (next === null) throw new Error("The answer holds no lists.");
      this.former.replace(document.adoptNode(next));
      this.changed();
      return true;
    } catch {
      this.tell(this.dataset.sayAway);
      return false;
    } finally {
      this.busy = false;
    }
  }

  private back(): void {
    if (this.former.back()) this.changed(this.dataset.sayUndone);
  }

  private forth(): void {
    if (this.former.forth()) this.changed(this.dataset.sayRedone);
  }

  private changed(sentence = ""): void {
    this.tell(sentence);
    this.dispatchEvent(new CustomEvent("rowschanged", { bubbles: true }));
  }

  private tell(sentence = ""): void {
    this.querySelector("[data-status]")!.textContent = sentence;
  }

  private get form(): HTMLFormElement {
    return this.closest("form")!;
  }
}

/** The list that an item belongs to; a list itself stays what it is. */
function listOf(path: string): string {
  return path.replace(/\[\d+\]$/, "");
}

/** Where the item that a step was about stands after it. */
function whither(verb: string, path: string): number {
  const at = Number(/\[(\d+)\]$/.exec(path)?.[1] ?? 0);
  return verb === "up" ? at - 1 : verb === "down" ? at + 1 : verb === "add" || verb === "paste" ? Infinity : at;
}

function isOfThisPage(name: string): boolean {
  return ["__RequestVerificationToken", "SubmitKey", "Version", "Year", "UnitId"].includes(name);
}

customElements.define("statement-lists", StatementLists);
