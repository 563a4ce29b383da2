import { fold, words } from './text';

/** Words by which the labels of a form give their language away: common ones, and those of such forms. */
const SIGNS: Readonly<Record<string, string>> = {
  de: 'der die das und oder für von mit bitte auswählen Titel Beschreibung Stelle Stellenbezeichnung Firma Unternehmen Ort Gehalt Anforderungen Aufgaben Ansprechpartner Bewerbung Beginn Datum Vorname Nachname Land Straße Abteilung Arbeitszeit Währung Kategorie Anzahl',
  fr: 'le les de du des et ou pour votre titre poste offre entreprise lieu salaire contrat description ville pays date profil compétences niveau expérience catégorie choisir nom adresse téléphone missions avantages candidature',
  es: 'el los las del y para con su título puesto empresa ubicación salario contrato descripción ciudad país fecha requisitos experiencia categoría seleccione nombre dirección teléfono vacante funciones beneficios correo tipo sueldo jornada',
  pt: 'o os as do da dos das e para com seu título vaga empresa localização salário contrato descrição cidade estado país data requisitos experiência categoria selecione nome endereço telefone benefícios atividades escolaridade e-mail cargo',
  it: 'il lo gli di del della e per con titolo posizione azienda sede stipendio contratto descrizione città paese data requisiti esperienza categoria seleziona nome indirizzo telefono offerta annuncio responsabilità retribuzione settore scadenza',
  nl: 'de het een en voor met van titel functie vacature bedrijf locatie salaris dienstverband omschrijving beschrijving stad land datum eisen ervaring categorie kies naam adres telefoon uren opleiding sluitingsdatum',
  pl: 'i w na do z oraz dla tytuł stanowisko firma lokalizacja wynagrodzenie umowa opis miasto kraj data wymagania doświadczenie kategoria wybierz nazwa adres telefon oferty pracy obowiązki oferujemy rodzaj termin ogłoszenia',
  sv: 'och för av med att titel jobbtitel företag plats ort lön anställningsform beskrivning stad land datum krav erfarenhet kategori välj namn adress telefon sista ansökningsdag annons arbetsuppgifter',
  da: 'og for af med til titel stilling virksomhed sted løn ansættelsesform beskrivelse by land dato krav erfaring kategori vælg navn adresse telefon ansøgningsfrist opgaver',
  nb: 'og for av med til tittel stilling bedrift sted lønn ansettelsesform beskrivelse by land dato krav erfaring kategori velg navn adresse telefon søknadsfrist arbeidsoppgaver',
  tr: 've için ile bir başlık pozisyon şirket firma konum maaş çalışma açıklama şehir ülke tarih gereksinimler deneyim kategori seçiniz ad adres telefon ilan iş nitelikler',
  id: 'dan untuk dengan yang judul posisi perusahaan lokasi gaji jenis deskripsi kota negara tanggal persyaratan pengalaman kategori pilih nama alamat telepon lowongan pekerjaan',
  vi: 'và cho của các tiêu đề vị trí công ty địa điểm lương mô tả thành phố quốc gia ngày yêu cầu kinh nghiệm ngành nghề chọn tên địa chỉ điện thoại việc làm',
  cs: 'a pro na název pozice firma společnost místo mzda plat úvazek popis město země datum požadavky zkušenosti kategorie vyberte jméno adresa telefon nabídka práce',
  ro: 'și pentru cu titlu post companie locație salariu contract descriere oraș țară dată cerințe experiență categorie alege nume adresă telefon loc de muncă',
};

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Han}/u, 'zh'],
];

const signs = Object.entries(SIGNS).map(([id, text]) => [id, new Set(words(fold(text)))] as const);

/**
 * The languages that a form may speak, likeliest first: what the page says of itself, what its labels are written in,
 * and English, in which half of the web's forms keep their names.
 * @param declared the page's `lang`, as it stands there
 * @param texts labels, placeholders, headings
 */
export function pageLanguages(declared: string | undefined, texts: readonly string[]): string[] {
  const found = new Set<string>();
  const text = texts.join(' ');
  for (const [script, id] of SCRIPTS) {
    if (script.test(text) && !(id === 'zh' && found.has('ja') && !mostlyChinese(texts))) found.add(id);
  }
  const all = words(fold(text));
  const scores = signs
    .map(([id, set]) => [id, all.filter((word) => set.has(word)).length / Math.max(8, all.length)] as const)
    .filter(([, score]) => score >= 0.12)
    .sort(([, a], [, b]) => b - a);
  for (const [id] of scores.slice(0, 2)) found.add(id);
  const own = declared?.toLowerCase().split(/[-_]/)[0];
  return [...new Set([...(own ? [own === 'no' || own === 'nn' ? 'nb' : own] : []), ...found, 'en'])];
}

/** Whether many of the labels have Han characters and no kana: Chinese labels on a Japanese page, or the reverse. */
function mostlyChinese(texts: readonly string[]): boolean {
  const han = texts.filter((text) => /\p{Script=Han}/u.test(text));
  return (
    han.filter(
      (text) =>
        !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) &&
        /[们这为发务岗职标经验学历资选择类别请电话应聘]/.test(text),
    ).length >
    han.length / 8
  );
}
