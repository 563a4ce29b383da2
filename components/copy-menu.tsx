import { useSignal } from '@preact/signals';
import { formatPost, PLAIN, SAFE_HTML } from '@/templates/format';
import { type Block, blocksOf, type Post, SECTIONS, type SectionId } from '@/templates/post';
import type { JobPosting } from '@/templates/posting';
import { postOf } from '@/templates/sections';
import { CopyIcon } from './icons/copy';
import { laterWords } from './later-words';
import { Sheet } from './sheet';

type CopyFormat = 'formatted' | 'plain' | 'markdown';
const FORMATS: readonly CopyFormat[] = ['formatted', 'plain', 'markdown'];

interface Props {
  readonly posting: JobPosting;
}

/** Any section, or the whole post, by one press: formatted, plain or Markdown. */
export function CopyMenu({ posting }: Props) {
  const format = useSignal<CopyFormat>('formatted');
  const copied = useSignal('');
  const post = postOf(posting);
  const parts: readonly (readonly [string, Post])[] = [
    [laterWords.copyWhole, [...titleBlock(posting), ...post]],
    [laterWords.sections.title!, titleBlock(posting)],
    ...SECTIONS.map((section): readonly [string, Post] => [laterWords.sections[section]!, sectionOf(post, section)]),
  ];
  const copy = async (name: string, part: Post) => {
    await writeClipboard(part, format.value);
    copied.value = name;
  };
  return (
    <Sheet label={laterWords.copy} text={laterWords.copy} icon={<CopyIcon />}>
      {() => (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: three pressed buttons, no form to group */}
          <div class="segments" role="group" aria-label={laterWords.copy}>
            {FORMATS.map((one) => (
              <button type="button" key={one} aria-pressed={format.value === one} onClick={() => (format.value = one)}>
                {laterWords.formats[one]}
              </button>
            ))}
          </div>
          {parts
            .filter(([, part]) => part.length > 0)
            .map(([name, part]) => (
              <button type="button" class="item" key={name} onClick={() => void copy(name, part)}>
                <CopyIcon />
                {name}
                <span class="good" aria-live="polite">
                  {copied.value === name ? laterWords.copied : ''}
                </span>
              </button>
            ))}
        </>
      )}
    </Sheet>
  );
}

const titleBlock = ({ title }: JobPosting): Block[] => (title ? [{ kind: 'paragraph', text: title }] : []);
const sectionOf = (post: Post, section: SectionId) => blocksOf(post, section);

async function writeClipboard(post: Post, format: CopyFormat): Promise<void> {
  const plain = formatPost(post, PLAIN);
  if (format === 'plain') return navigator.clipboard.writeText(plain);
  if (format === 'markdown') return navigator.clipboard.writeText(formatPost(post, { markup: 'markdown', keeps: [] }));
  const html = formatPost(post, { ...SAFE_HTML, keeps: [...SAFE_HTML.keeps, 'h2', 'a'] });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    }),
  ]);
}
