declare const document: never;

const CONTROLS =
  'input:not([type="hidden"]):not([type="submit"]):not([type="button"]),textarea,select,[contenteditable="true"],[role="combobox"],[role="textbox"]';
const MIN_CONTROLS = 3;

// What pages that publish a vacancy say, in ten languages: enough for a count on a badge; a click understands the form in full.
const SAYS: readonly RegExp[] = [
  /\b(?:post|create|add|new|edit|publish|submit|advertise)\b.{0,16}\b(?:job|vacancy|position|opening|internship)\b/i,
  /\bjob (?:posting|details|description|listing|ad)\b/i,
  /(?:stelle|stellenanzeige|job|inserat|stellenangebot)\w*.{0,20}(?:erstellen|aufgeben|schalten|veröffentlichen|inserieren|bearbeiten)/i,
  /(?:publier|déposer|créer|ajouter|nouvelle|modifier).{0,20}(?:offre|annonce|emploi|poste)/i,
  /(?:publicar|crear|nueva|agregar|editar|registrar).{0,20}(?:oferta|vacante|empleo|puesto)/i,
  /(?:publicar|criar|cadastr\w+|nova|anunciar|editar).{0,20}(?:vaga|oferta|emprego)/i,
  /(?:pubblica|crea|nuov\w|inserisci|modifica).{0,24}(?:offerta|annuncio|posizione)/i,
  /vacature.{0,12}(?:plaatsen|aanmaken|toevoegen|bewerken|maken)|nieuwe vacature/i,
  /(?:dodaj|dodawanie|nowa|nowe|utwórz|opublikuj|edytuj).{0,20}(?:ofert|ogłoszen)/i,
  /求人.{0,8}(?:作成|登録|投稿|掲載|編集|追加)|新規求人|新しい求人/,
  /(?:发布|创建|新增|添加|编辑|發布|刊登|建立|編輯).{0,8}(?:职位|岗位|招聘|職缺|職位|職務)/,
];

/**
 * How many controls a page has that looks like a posting form; 0 where it does not. One query for controls first:
 * a page without a form costs no more.
 */
export function countFields(page: Document): number {
  const controls = page.querySelectorAll(CONTROLS).length;
  return controls < MIN_CONTROLS || !saysPosting(page) ? 0 : controls;
}

/** The same with what open shadow roots hold: for idle time, as it looks at every element. */
export function countAllFields(page: Document): number {
  const inShadow = [...page.querySelectorAll('*')].reduce(
    (sum, { shadowRoot }) => sum + (shadowRoot?.querySelectorAll(CONTROLS).length ?? 0),
    0,
  );
  const controls = page.querySelectorAll(CONTROLS).length + inShadow;
  return controls < MIN_CONTROLS || !saysPosting(page) ? 0 : controls;
}

function saysPosting(page: Document): boolean {
  const spoken = [...page.querySelectorAll('h1,h2,h3,button[type="submit"],input[type="submit"]')].slice(0, 20);
  const said = [
    page.title,
    ...spoken.map((element) => element.textContent || (element as HTMLInputElement).value),
  ].join(' · ');
  return SAYS.some((one) => one.test(said));
}

const QUIET_MS = 400;

/**
 * Counts now, and again in idle time after the page has changed: many boards draw their form late, or without a reload.
 * @returns how to stop
 */
export function watchFields(page: Document, onCount: (fields: number) => void): () => void {
  const view = page.defaultView!;
  let last = 0;
  let first: Element | null = null;
  let timer = 0;
  const tell = (fields: number) => {
    // Another first control is another step of a wizard, even where it has as many.
    const now = page.querySelector(CONTROLS);
    if (fields !== last || (first !== null && now !== first)) onCount(fields);
    [last, first] = [fields, now];
  };
  const later = () =>
    view.requestIdleCallback
      ? view.requestIdleCallback(() => tell(countAllFields(page)), { timeout: 2000 })
      : tell(countAllFields(page));
  const observer = new view.MutationObserver(() => {
    if (timer) return; // one count for a whole burst of changes
    timer = view.setTimeout(() => {
      timer = 0;
      later();
    }, QUIET_MS);
  });
  tell(countFields(page));
  later();
  observer.observe(page.documentElement, { subtree: true, childList: true });
  return () => {
    observer.disconnect();
    view.clearTimeout(timer);
  };
}
