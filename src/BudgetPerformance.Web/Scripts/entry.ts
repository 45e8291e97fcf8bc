import "./help.js";
import "./indicator-grid.js";
import "./statement-lists.js";
import { Autosave } from "./entry/autosave.js";
import { Changes } from "./entry/changes.js";
import { jumpAndFill } from "./entry/jumping.js";
import { Kept } from "./entry/kept.js";
import { guardLeaving } from "./entry/leaving.js";
import { liveCheck } from "./entry/live-check.js";
import { offerRecovery } from "./entry/recovery.js";
import { saving } from "./entry/saving.js";

/** The entry page around the form that the server wrote. */
class EntryForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>("form[data-entry]")!;
    const changes = new Changes(form);
    const kept = new Kept(form, this.dataset.user!);
    jumpAndFill(this, form);
    liveCheck(form, this.dataset.check!);
    guardLeaving(this, changes, saving(form, changes, new Autosave(this, form, changes, kept)));
    offerRecovery(this, form, kept);
  }
}

customElements.define("entry-form", EntryForm);
