import { useSignal } from '@preact/signals';
import { BOARDS } from '@/forms/boards';
import { formatPost, PLAIN, SAFE_HTML, type TextRules } from '@/templates/format';
import { lineText, readLine } from '@/templates/line';
import type { Block, Post } from '@/templates/post';
import { postOf } from '@/templates/sections';
import type { EditorModel } from './editor-model';
import { words } from './words';

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly rules: TextRules;
  readonly title?: number;
  readonly description?: number;
}

/** Boards whose limits or rules are known, the three large ones first. */
const SHOWN: readonly Shown[] = [
  ...BOARDS.filter(({ rules, limits }) => rules?.description || limits?.title || limits?.description)
    .map(({ id, name, rules, limits }) => ({
      id,
      name,
      rules: rules?.description ?? SAFE_HTML,
      title: limits?.title,
      description: limits?.description,
    }))
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.name < b.name ? -1 : 1)),
  { id: 'plain', name: words.plain, rules: PLAIN },
];

function rank(id: string): number {
  const at = ['linkedin', 'indeed', 'seek'].indexOf(id);
  return at < 0 ? 3 : at;
}

interface Props {
  readonly model: EditorModel;
}

/** The post as a board shows it, with the board's limits counted, and what is worth a look. */
export function Preview({ model }: Props) {
  const chosen = useSignal(SHOWN[0]!.id);
  const board = SHOWN.find(({ id }) => id === chosen.value)!;
  const posting = model.posting.value;
  if (!posting) return <aside class="preview" aria-label={words.preview} />;
  const post = postOf(posting);
  const text = formatPost(post, board.rules);
  const title = posting.title ?? '';
  return (
    <aside class="preview" aria-label={words.preview}>
      <div class="preview-head">
        <h2>{words.preview}</h2>
        <select
          class="select"
          aria-label={words.previewFor}
          value={chosen.value}
          onChange={(event) => (chosen.value = event.currentTarget.value)}
        >
          {SHOWN.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="limits" aria-live="polite">
        <Limit what={words.titleShort} used={title.length} limit={board.title} />
        <Limit what={words.descriptionShort} used={text.length} limit={board.description} />
      </div>
      <Findings model={model} />
      <article class="post">
        <p class="post-title">{title}</p>
        {board.rules.markup === 'html' ? <Formatted post={post} rules={board.rules} /> : <pre>{text}</pre>}
      </article>
    </aside>
  );
}

function Limit({ what, used, limit }: { what: string; used: number; limit: number | undefined }) {
  const over = limit === undefined ? 0 : used - limit;
  return (
    <p class={over > 0 ? 'problem' : 'muted'}>
      {over > 0 ? words.overLimit(what, over) : words.ofLimit(what, used, limit)}
    </p>
  );
}

function Findings({ model }: Props) {
  const found = model.findings.value.filter(({ severity }) => severity !== 'hint');
  if (found.length === 0) return null;
  return (
    <details class="findings" open>
      <summary>
        {words.findings} <span class="muted">{found.length}</span>
      </summary>
      <ul>
        {found.map(({ id, where, message, severity }) => (
          <li key={`${id} ${where.section} ${where.line} ${message}`} class={severity === 'error' ? 'problem' : 'warn'}>
            {message}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The post with the tags that the board keeps. */
function Formatted({ post, rules }: { readonly post: Post; readonly rules: TextRules }) {
  const keepsHeadings = rules.keeps.some((tag) => /^h[1-4]$/.test(tag));
  return (
    <>
      {groups(post).map((group, at) =>
        group[0]!.kind === 'item' ? (
          <ul key={at}>
            {group.map((block) => (
              <li key={block.text}>
                <Line block={block} rules={rules} />
              </li>
            ))}
          </ul>
        ) : group[0]!.kind === 'heading' && keepsHeadings ? (
          <h3 key={at}>{lineText(group[0]!.text)}</h3>
        ) : (
          <p key={at}>
            {group[0]!.kind === 'heading' ? (
              <strong>{lineText(group[0]!.text)}</strong>
            ) : (
              <Line block={group[0]!} rules={rules} />
            )}
          </p>
        ),
      )}
    </>
  );
}

/** Items that stand together are one list, all else stands alone. */
function groups(post: Post): Block[][] {
  const all: Block[][] = [];
  for (const block of post) {
    const last = all.at(-1);
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block);
    else all.push([block]);
  }
  return all;
}

function Line({ block, rules }: { readonly block: Block; readonly rules: TextRules }) {
  const keepsBold = rules.keeps.includes('strong') || rules.keeps.includes('b');
  return (
    <>
      {readLine(block.text).map(({ text, bold, href }, at) => {
        const inner = href && rules.keeps.includes('a') ? <u>{text}</u> : text;
        return bold && keepsBold ? <strong key={at}>{inner}</strong> : <span key={at}>{inner}</span>;
      })}
    </>
  );
}
