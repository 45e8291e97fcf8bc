/** What the form holds, as it would be posted, without what changes by itself. */
export function content(form: HTMLFormElement): string {
  return new URLSearchParams(fields(form)).toString();
}

/** The form's fields in order, without tokens and keys that belong to this page only. */
export function fields(form: HTMLFormElement): [string, string][] {
  return Array.from(new FormData(form).entries())
    .filter((entry): entry is [string, string] => typeof entry[1] === "string" && !isOfThisPage(entry[0]));
}

/** The whole form, ready to be posted. */
export function body(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams(Array.from(new FormData(form).entries()).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** Knows whether the form differs from what was saved. */
export class Changes {
  private saved: string;
  private leaving = false;

  constructor(private readonly form: HTMLFormElement) {
    this.saved = content(form);
  }

  get exist(): boolean {
    return !this.leaving && content(this.form) !== this.saved;
  }

  /** The person saves or chose to go: nothing stands in the way any more. */
  letGo(leaving: boolean): void {
    this.leaving = leaving;
  }
}

function isOfThisPage(name: string): boolean {
  return name === "__RequestVerificationToken" || name === "SubmitKey" || name === "Version";
}
