import { fields } from "./changes.js";

const prefix = "entry:";

/** What this browser keeps of the form for this person on this page while the server is away. */
export class Kept {
  private readonly key: string;

  constructor(private readonly form: HTMLFormElement, user: string) {
    this.key = `${prefix}${user}:${location.pathname}`;
  }

  keep(): void {
    write(this.key, JSON.stringify(fields(this.form)));
  }

  forget(): void {
    localStorage.removeItem(this.key);
  }

  /** The kept fields, or null. */
  read(): [string, string][] | null {
    const text = localStorage.getItem(this.key);
    return text === null ? null : JSON.parse(text) as [string, string][];
  }
}

/** Leaves nothing of anybody's forms in this browser: at sign-out. */
export function forgetEverything(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // A full or forbidden storage: the status line already says that the server is away, and the page still holds everything.
  }
}
