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
  const controls = page.querySelectorAll(CONTROLS);
  if (controls.length < MIN_CONTROLS) return 0;
  const said = [
    page.title,
    ...[...page.querySelectorAll('h1,h2,h3,button[type="submit"],input[type="submit"]')]
      .slice(0, 20)
      .map((element) => element.textContent || (element as HTMLInputElement).value),
  ].join(' · ');
  return SAYS.some((one) => one.test(said)) ? controls.length : 0;
}
