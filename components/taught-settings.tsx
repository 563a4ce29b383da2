import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { saveFile } from '@/browser/files';
import type { TaughtSite } from '@/browser/shapes';
import { allTaught, unteach } from '@/browser/taught';
import { boardFileOf } from '@/forms/board-file';
import { laterWords } from './later-words';
import { factText } from './teach-acts';

/** All that was taught, site by site: each fact can be forgotten, each site be saved as a board file. */
export function TaughtSettings() {
  const sites = useSignal<readonly TaughtSite[]>([]);
  const load = async () => {
    sites.value = await allTaught();
  };
  useEffect(() => void load(), []);
  return (
    <section>
      <h2>{laterWords.taughtList}</h2>
      {sites.value.length === 0 && <p class="muted">{laterWords.noTaught}</p>}
      {sites.value.map(({ origin, facts }) => (
        <div key={origin}>
          <p class="muted">{siteOf(origin)}</p>
          <ul class="facts">
            {facts.map((fact) => (
              <li class="site" key={fact.id}>
                {factText(fact)}
                <button type="button" class="link" onClick={() => void unteach(origin, fact.id).then(load)}>
                  {laterWords.forget}
                  <span class="visually-hidden"> {factText(fact)}</span>
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => saveBoardFile(origin, facts)}>
            {laterWords.saveBoardFile}
          </button>
        </div>
      ))}
      {sites.value.length > 0 && <p class="muted">{laterWords.boardFileWhy}</p>}
    </section>
  );
}

/** Frames that a page shuts off have no origin of their own: "null". */
const siteOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : origin);

const saveBoardFile = (origin: string, facts: TaughtSite['facts']) =>
  saveFile(`${siteOf(origin).replace(':', '-')}.ts`, boardFileOf(origin, facts), { type: 'text/plain' });
