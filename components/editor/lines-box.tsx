import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Standing } from '@/templates/follow';
import type { Line } from '@/templates/line';
import type { TemplateLine } from '@/templates/template';
import { caret, type Edited, insertLines, isCaret, moveLines, type Span, toggleBold, withoutBlank } from './line-edits';
import { isTidy, readLines, select, spanIn, writeLines } from './lines-dom';

interface Props {
  readonly name: string;
  readonly id: string;
  readonly lines: readonly TemplateLine[];
  /** How each line stands to the template: a mark at its side. */
  readonly standing: ReadonlyMap<string, Standing>;
  readonly kind: 'paragraph' | 'item';
  readonly readPaste: (clipboard: DataTransfer) => readonly Line[];
  readonly onLines: (lines: readonly TemplateLine[]) => void;
  /** The line that the caret stands in, by its number; -1 where it is elsewhere. */
  readonly onCaret: (line: number) => void;
  readonly onLink: (box: HTMLElement, span: Span) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Lines of text, edited as in a good editor: the browser types, all that has structure goes through the lines. */
export function LinesBox(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<readonly TemplateLine[]>([]);
  const isComposing = useRef(false);
  const { lines, standing, onLines, onCaret } = props;

  useLayoutEffect(() => {
    const element = box.current!;
    if (!isComposing.current && !isShown(element, lines, shown.current)) show(element, lines);
    shown.current = lines;
    mark(element, standing);
  });

  function put(edited: Edited): void {
    const element = box.current!;
    writeLines(element, edited.lines);
    mark(element, standing);
    select(element, edited.span);
    shown.current = edited.lines;
    onLines(edited.lines);
    onCaret(edited.span.from.line);
  }

  /** Takes over what the browser has made of a key, and puts it in order where it is not. */
  function takeOver(): void {
    const element = box.current!;
    if (isComposing.current) return;
    const now = readLines(element, shown.current);
    if (!isTidy(element, now) || hasOtherIds(element, now)) {
      const span = spanIn(element);
      writeLines(element, now);
      if (span) select(element, span);
    }
    mark(element, standing);
    shown.current = now;
    onLines(now);
  }

  function onBeforeInput(event: InputEvent): void {
    const { inputType } = event;
    if (inputType === 'historyUndo' || inputType === 'historyRedo') {
      event.preventDefault();
      (inputType === 'historyUndo' ? props.onUndo : props.onRedo)();
    } else if (inputType.startsWith('format')) event.preventDefault();
    else if (inputType === 'insertLineBreak' || inputType === 'insertParagraph') {
      event.preventDefault();
      const span = spanIn(box.current!);
      if (span) put(splitAt(shown.current, span));
    }
  }

  function onPaste(event: ClipboardEvent): void {
    event.preventDefault();
    const span = spanIn(box.current!);
    const texts = event.clipboardData ? props.readPaste(event.clipboardData) : [];
    if (span && texts.length > 0) put(insertLines(shown.current, span, texts));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const span = spanIn(box.current!);
    if (!span || event.isComposing) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.altKey && !isCommand && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      put(moveLines(shown.current, span, event.key === 'ArrowUp' ? -1 : 1));
    } else if (isCommand && !event.altKey && event.key.toLowerCase() === 'b') {
      event.preventDefault();
      if (!isCaret(span)) put(toggleBold(shown.current, span));
    } else if (isCommand && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      props.onLink(box.current!, span);
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea has no bold, links or marks
    <div
      ref={box}
      id={props.id}
      class={`lines ${props.kind}s`}
      contentEditable={true}
      role="textbox"
      aria-multiline="true"
      aria-label={props.name}
      tabIndex={0}
      spellcheck={true}
      onBeforeInput={onBeforeInput as never}
      onInput={takeOver}
      onPaste={onPaste}
      onKeyDown={onKeyDown}
      onDrop={(event) => event.preventDefault()}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={() => {
        isComposing.current = false;
        takeOver();
      }}
      onKeyUp={() => onCaret(spanIn(box.current!)?.from.line ?? -1)}
      onPointerUp={() => onCaret(spanIn(box.current!)?.from.line ?? -1)}
      onBlur={() => {
        const kept = withoutBlank(shown.current);
        if (kept !== shown.current) onLines(kept);
      }}
    />
  );
}

/** Enter: the line is split; in an empty line it does nothing more. */
function splitAt(lines: readonly TemplateLine[], span: Span): Edited {
  return lines.length === 0 ? insertLines(lines, caret(0, 0), ['', '']) : insertLines(lines, span, ['', '']);
}

const isShown = (box: HTMLElement, lines: readonly TemplateLine[], before: readonly TemplateLine[]): boolean =>
  box.childNodes.length > 0 && (lines === before || (isTidy(box, lines) && !hasOtherIds(box, lines)));

const hasOtherIds = (box: HTMLElement, lines: readonly TemplateLine[]): boolean =>
  lines.some(({ id }, at) => (box.children[at] as HTMLElement | undefined)?.dataset.line !== id);

/** Shows other lines: undone, followed or restored; the caret stays where it was, as far as it can. */
function show(box: HTMLElement, lines: readonly TemplateLine[]): void {
  const span = box.ownerDocument.activeElement === box ? spanIn(box) : undefined;
  writeLines(box, lines);
  if (span) select(box, span);
}

function mark(box: HTMLElement, standing: ReadonlyMap<string, Standing>): void {
  for (const paragraph of box.children as Iterable<Element> as HTMLCollectionOf<HTMLElement>) {
    const name = standing.get(paragraph.dataset.line ?? '') ?? 'same';
    if (paragraph.className !== name) paragraph.className = name;
  }
}
