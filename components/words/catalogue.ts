import type { OtherKind } from '@/forms/language';
import type { PlanState, Status, Why } from '@/forms/protocol';
import type { Property } from '@/templates/property';

/** How sure it is what a field asks for: a person or a board said so, or the page's words did. */
export type Sureness = 'told' | 'sure' | 'likely' | 'unsure';

/** Every text that a person reads, in one language. Functions get values, never half sentences. */
export interface Catalogue {
  readonly template: string;
  readonly whatDoYouHireFor: string;
  readonly typeToFilter: string;
  readonly lastUsed: string;
  readonly yours: string;
  readonly readyMade: string;
  readonly noTemplate: (typed: string) => string;
  readonly level: string;
  readonly stack: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly openPanel: string;
  readonly openEditor: string;
  readonly more: string;
  readonly looking: string;
  readonly stillLoading: string;
  readonly found: (board: string, questions: number, fillable: number) => string;
  readonly noForm: string;
  readonly noFormNext: string;
  readonly otherForm: (kind: OtherKind | undefined) => string;
  readonly notAllowed: string;
  readonly pressButton: string;
  readonly foreignFrame: (host: string) => string;
  readonly allowSite: (host: string) => string;
  readonly siteNotAllowed: (host: string) => string;
  readonly gone: string;
  readonly tryAgain: string;
  readonly chooseTemplate: string;
  readonly fill: (fields: number) => string;
  readonly fillAgain: string;
  readonly filling: string;
  readonly undo: string;
  readonly takeBack: (label: string) => string;
  readonly undone: (fields: number, kept: number, lost: number) => string;
  readonly states: Readonly<Record<PlanState | Status, string>>;
  readonly typedKept: (present: string) => string;
  readonly overwrite: string;
  readonly keepMine: string;
  readonly choose: string;
  readonly add: string;
  readonly keepForTemplate: string;
  readonly done: string;
  readonly cancel: string;
  readonly leaveOut: (label: string) => string;
  readonly takeIn: (label: string) => string;
  readonly goTo: (label: string) => string;
  readonly leftOut: string;
  readonly length: (characters: number, items: number) => string;
  readonly willBeCut: (characters: number) => string;
  readonly summary: (counts: Readonly<Partial<Record<Status, number>>>) => string;
  readonly why: (id: Why, text: string | undefined) => string;
  readonly warnings: Readonly<Record<string, (text: string) => string>>;
  /** Lines that the person has edited and whose template has changed. */
  readonly undecided: (lines: number) => string;
  readonly decideInEditor: string;
  readonly keepFilling: string;
  /** Where a posting is on its way through the steps of a board: the step, how many there are, how many are filled. */
  readonly steps: (at: number | undefined, of: number | undefined, filled: number) => string;
  readonly saveVariant: string;
  readonly saveVariantName: string;
  readonly saved: (name: string) => string;
  readonly alwaysLook: (host: string) => string;
  readonly alwaysLooks: (host: string) => string;
  readonly settings: string;
  readonly close: string;
  readonly problem: (message: string) => string;
  readonly on: string;
  readonly off: string;
  readonly ask: string;
  readonly askWhy: (label: string) => string;
  readonly pointAtField: string;
  readonly isPosting: string;
  /** What a property is called, within a sentence. */
  readonly fields: Readonly<Record<Property, string>>;
}

/** The texts of what is loaded later: why a field was understood, teaching, copying, settings. */
export interface LaterCatalogue {
  readonly copy: string;
  readonly copyWhole: string;
  readonly copied: string;
  readonly formats: Readonly<Record<'formatted' | 'plain' | 'markdown', string>>;
  readonly sections: Readonly<Record<string, string>>;
  /** What speaks for a field or for the kind of a form. */
  readonly evidence: (id: string, text?: string) => string;
  readonly allowedSites: string;
  readonly noSites: string;
  readonly revoke: (site: string) => string;
  readonly shortcut: string;
  readonly shortcutNone: string;
  readonly shortcutChange: string;
  readonly backup: string;
  readonly backupNow: string;
  readonly backupWhy: string;
  readonly backupDone: string;
  readonly deleteAll: string;
  readonly deleteAllSure: string;
  readonly deleteAllYes: string;
  readonly deleted: string;
  readonly understoodAs: (property: string, sureness: Sureness) => string;
  readonly fitsBest: string;
  readonly asksFor: string;
  readonly asksNothing: string;
  readonly chooseProperty: string;
  readonly takeBackSaid: string;
  readonly forgetSaid: string;
  readonly pointing: string;
  readonly pointingCloses: string;
  readonly pointedAt: (label: string) => string;
  readonly unlabelled: string;
  readonly remember: string;
  /** What was taught of a field; null is nothing of a posting. */
  readonly taughtField: (label: string, property: string | null) => string;
  readonly taughtForm: string;
  readonly remembered: (host: string, fact: string) => string;
  readonly noLongerFits: (fact: string) => string;
  readonly forget: string;
  readonly taughtList: string;
  readonly noTaught: string;
  readonly saveBoardFile: string;
  readonly boardFileWhy: string;
}
