import type { SectionId } from '@/templates/post';
import type { Property } from '@/templates/property';
import type { Control } from './control';
import type { OtherKind } from './language';
import type { PageWorldAnswer, PageWorldRequest } from './page-world';
import type { Taught } from './taught';
import type { NoWish, Wish } from './wish';

// What the conductor and the page script say to each other: plain data, types only.

/** A reason, by id and value; the words for it are with those who show it. */
export interface Note {
  readonly id: string;
  readonly text?: string;
}

export interface FieldView {
  /** The number of the question, as long as its control stands: what choices and reports refer to. */
  readonly id: number;
  readonly property: Property;
  /** 0 to 1. */
  readonly confidence: number;
  readonly label: string;
  readonly selector: string;
  readonly frame: number;
  readonly evidence: readonly Note[];
  /** What the control is: what it takes is planned from this. */
  readonly control: Control;
  /** The fact that a person taught, where one says what this asks for. */
  readonly taught?: string;
  /** It cannot be written as it stands. */
  readonly isShut?: true;
}

/** A control that a person pointed at, with the labels of its form. */
export interface PointedView {
  /** The number of the question: that of its field, where it is understood. */
  readonly id: number;
  readonly control: Control;
  readonly labels: readonly string[];
}

/** What a field holds now. */
export interface FieldState {
  readonly id: number;
  readonly text: string;
  /** Nothing is in it, or what the page put there by itself. */
  readonly untouched: boolean;
  /** A fill of ours has written it. */
  readonly ours: boolean;
}

/** What a page shows before it is understood: it tells which languages and boards it needs for that. */
export interface PageSigns {
  /** False in a frame that a document around it fills: it shows nothing. */
  readonly isOwner: boolean;
  /** Its `lang`, as it stands there. */
  readonly declared?: string;
  /** Labels, placeholders, headings and buttons. */
  readonly texts: readonly string[];
  readonly address: string;
  /** Those of the boards' marks that it has. */
  readonly marks: readonly string[];
}

export interface PageView {
  readonly kind: 'posting' | 'other' | 'none';
  /** How sure the kind is, 0 to 1. */
  readonly confidence: number;
  readonly otherKind?: OtherKind;
  readonly board: string | null;
  /** What people call the board. */
  readonly boardName?: string;
  /** Which screen of the board's flow this is, from 1. */
  readonly step?: { readonly at: number; readonly of: number };
  readonly evidence: readonly Note[];
  readonly fields: readonly FieldView[];
  /** Questions that were found, understood or not. */
  readonly questions: number;
  readonly languages: readonly string[];
  readonly host: string;
  readonly origin: string;
  readonly title: string;
  /** Frames of other origins that may hold the form, by their addresses' origins. */
  readonly foreignFrames: readonly string[];
  /** The labels of the form: by them it is known again. */
  readonly labels: readonly string[];
  /** Facts that were taught of this form and fit nothing in it any more. */
  readonly lost: readonly string[];
  readonly path: string;
  readonly isLoading: boolean;
  readonly ms: number;
}

export type PlanState = 'fill' | 'keep' | 'needs-you' | 'no-value' | 'left-out';

export interface PlanRow {
  readonly id: number;
  readonly property: Property;
  readonly label: string;
  readonly state: PlanState;
  /** Why there is no value: the template has none, or another field has it. */
  readonly why?: 'no-value' | 'elsewhere';
  /** What will be written, in short. */
  readonly text?: string;
  /** Characters, and lists, of a long text. */
  readonly length?: { readonly characters: number; readonly items: number };
  /** What is in the control now, where it is kept. */
  readonly present?: string;
  /** The board that writes into this control by itself: perhaps nobody typed what is kept. */
  readonly prefilledBy?: string;
  /** The options to choose from, where the person is needed. */
  readonly options?: readonly string[];
  /** Options that come near. */
  readonly near?: readonly number[];
  /** How many characters the control takes, where the text is longer. */
  readonly maxLength?: number;
  /** What the label names otherwise than the pay has it: the figure would be read wrongly. */
  readonly asksOther?: 'currency' | 'unit';
}

/** A field with what it shall hold, or why nothing is written: what a fill gets. */
export interface Planned {
  readonly id: number;
  readonly property: Property;
  readonly wish: Wish | NoWish;
  /** The sections of the post that the box gets. */
  readonly sections: readonly SectionId[];
  readonly row: PlanRow;
}

/** What a person decided, by the id of the row. */
export interface Choices {
  readonly overwrite?: readonly number[] | 'all';
  readonly leaveOut?: readonly number[];
  /** An option chosen by hand, by its number. */
  readonly picked?: Readonly<Record<number, number>>;
  /** A text typed by hand for this fill. */
  readonly typed?: Readonly<Record<number, string>>;
  /** Sections that earlier steps of the board have taken. */
  readonly earlier?: readonly SectionId[];
}

export type Status = 'landed' | 'changed' | 'cut' | 'refused' | 'kept' | 'skipped' | 'needs-you';

/** Why a row of a report is as it is. */
export type Why =
  | 'landed'
  | 'landed-invalid'
  | 'changed'
  | 'flat'
  | 'cut'
  | 'refused'
  | 'kept'
  | 'left-out'
  | 'taken-back'
  | 'no-value'
  | 'elsewhere'
  | 'choose'
  | 'no-option'
  | 'unsure'
  | 'no-list'
  | 'no-driver'
  | 'not-taken'
  | 'disabled'
  | 'gone'
  | 'asks-else';

/** A reason of a report, with what it speaks of. */
export interface WhyNote extends Note {
  readonly id: Why;
}

export interface ReportRow {
  readonly id: number;
  readonly property: Property;
  readonly label: string;
  readonly selector: string;
  readonly frame: number;
  readonly status: Status;
  readonly wanted: string;
  readonly got: string;
  readonly why: WhyNote;
  readonly options?: readonly string[];
  /** The sections of the post that went into the box: another step of the board does not get them again. */
  readonly sections?: readonly SectionId[];
}

export interface FillReport {
  readonly rows: readonly ReportRow[];
  readonly ms: number;
}

export interface UndoReport {
  readonly undone: number;
  /** Controls that a person changed since: kept. */
  readonly kept: readonly number[];
  /** Controls that the page did not give back. */
  readonly lost: readonly number[];
}

/** A step of a fill: it is done, or it waits for something from the page's own world. */
export type FillStep = { readonly done: FillReport } | { readonly ask: PageWorldRequest };

/** Every command answers like this: a throw would be a silent null in Chromium. */
export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** What the page script offers, as one object in its isolated world: injected by a click. */
export interface PageScript {
  /** False in a frame that a document around it fills: it answers nothing. */
  readonly isOwner: boolean;
  /** @param marks selectors of what only the forms of some boards have */
  signs(marks: readonly string[]): PageSigns;
  /**
   * @param taught what a person taught of this site
   * @param spoken the languages that the page speaks, likeliest first
   */
  describe(taught?: readonly Taught[], spoken?: readonly string[]): PageView;
  /** What the fields hold; those that cannot be written are left out. */
  states(): readonly FieldState[];
  /** Resolves when the page shows other controls than those that were described; false when the time is up. */
  changed(): Promise<boolean>;
  /** Resolves when the page asks for more than was described, or offers more to choose from; false when the time is up. */
  settles(limitMs: number): Promise<boolean>;
  reveal(id: number): boolean;
}

/** What fills, injected when somebody fills. */
export interface FillScript {
  fill(plan: readonly Planned[], choices: Choices): Promise<FillStep>;
  /** What the page's own world answered to the last question. */
  resume(answer: PageWorldAnswer): Promise<FillStep>;
  /** The report of the last fill, as long as something of it stands in the page: the next step of a wizard has none yet. */
  report(): FillReport | null;
  undo(ids?: readonly number[]): Promise<UndoReport | { readonly ask: PageWorldRequest }>;
  resumeUndo(answer: PageWorldAnswer): Promise<UndoReport | { readonly ask: PageWorldRequest }>;
}

/** What stands beside it where a person points at a control. */
export interface PointScript {
  /** Resolves when they did (true), or gave it up. */
  point(): Promise<boolean>;
  /** What was pointed at and waits to be named; null where nothing does. */
  pointed(): PointedView | null;
  /** Ends the pointing, and forgets what was pointed at. */
  letGo(): void;
}
