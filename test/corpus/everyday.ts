import type { CorpusField, CorpusForm } from './corpus-form';

/**
 * Sign-ups, log-ins, checkouts, contact forms and newsletters, as they stand on every other page of the web, and what
 * people write into every day: pages, tickets, tasks, projects, products, adverts, courses and recipes, each with a title
 * and a text. Made of the labels that such forms have in ten languages. None of them publishes a vacancy, whatever of a
 * posting they ask for.
 */
export const everydayForms = (): CorpusForm[] =>
  Object.entries(LABELS).flatMap(([language, labels]) =>
    SORTS.flatMap(({ sort, otherKind, forms }) =>
      forms.flatMap((fields, at) =>
        STYLES.map(({ style, nameOf, hasHeading }): CorpusForm => {
          const [heading, submit] = TITLES[language]![sort]!;
          return {
            id: `everyday-${sort}-${language}-${at}-${style}`,
            site: 'everyday',
            source: 'made of common labels',
            kind: 'other',
            otherKind,
            language,
            framework: 'none',
            pageTitle: hasHeading ? heading : null,
            heading: hasHeading ? heading : null,
            submit,
            step: null,
            path: null,
            fields: fields
              .split(' ')
              .map((question) => fieldOf(question as Question, labels[question as Question], nameOf)),
          };
        }),
      ),
    ),
  );

type Question = keyof typeof TYPES;

const TYPES = {
  firstName: 'text',
  lastName: 'text',
  fullName: 'text',
  email: 'email',
  password: 'password',
  confirmPassword: 'password',
  username: 'text',
  phone: 'tel',
  company: 'text',
  jobTitle: 'text',
  website: 'url',
  industry: 'select-one',
  companySize: 'select-one',
  about: 'textarea',
  street: 'text',
  city: 'text',
  region: 'text',
  postalCode: 'text',
  country: 'select-one',
  birthDate: 'date',
  terms: 'checkbox',
  cardNumber: 'text',
  cardName: 'text',
  expiry: 'text',
  cvc: 'text',
  coupon: 'text',
  deliveryNote: 'textarea',
  quantity: 'number',
  subject: 'text',
  topic: 'select-one',
  message: 'textarea',
  orderNumber: 'text',
  code: 'text',
  title: 'text',
  description: 'textarea',
  content: 'textarea',
  category: 'select-one',
  status: 'select-one',
  priority: 'select-one',
  assignee: 'select-one',
  tags: 'text',
  slug: 'text',
  price: 'number',
  dueDate: 'date',
  publishDate: 'date',
  image: 'url',
  duration: 'text',
  visibility: 'select-one',
  client: 'text',
} as const;

const SORTS: readonly { readonly sort: string; readonly otherKind: string; readonly forms: readonly string[] }[] = [
  {
    sort: 'sign-up',
    otherKind: 'registration',
    forms: [
      'email password',
      'fullName email password confirmPassword terms',
      'firstName lastName email phone birthDate password confirmPassword terms',
      'company firstName lastName jobTitle email phone password',
      'company website industry companySize country city about email password',
      'username email country region city postalCode street phone terms',
    ],
  },
  { sort: 'login', otherKind: 'login', forms: ['email password', 'username password', 'phone code'] },
  {
    sort: 'checkout',
    otherKind: 'checkout',
    forms: [
      'email firstName lastName street postalCode city country phone',
      'cardName cardNumber expiry cvc country',
      'company firstName lastName street city region postalCode country email phone deliveryNote coupon',
      'fullName email phone street city quantity cardNumber expiry cvc coupon terms',
    ],
  },
  {
    sort: 'contact',
    otherKind: 'contact',
    forms: [
      'fullName email subject message',
      'firstName lastName email phone company message',
      'company jobTitle fullName email phone country companySize topic message',
      'topic fullName email orderNumber message terms',
      'subject message',
    ],
  },
  { sort: 'newsletter', otherKind: 'alert', forms: ['email', 'fullName email topic'] },
  {
    sort: 'page',
    otherKind: 'blog',
    forms: ['title content', 'title slug description content category tags status publishDate image visibility'],
  },
  {
    sort: 'ticket',
    otherKind: 'issue',
    forms: ['title description', 'title description category priority assignee dueDate status tags'],
  },
  {
    sort: 'task',
    otherKind: 'issue',
    forms: ['title description dueDate', 'title priority assignee dueDate tags status'],
  },
  {
    sort: 'project',
    otherKind: 'record',
    forms: ['title description client status', 'title client description dueDate price tags'],
  },
  {
    sort: 'product',
    otherKind: 'classified',
    forms: ['title description price category', 'title slug description price quantity category tags image status'],
  },
  {
    sort: 'advert',
    otherKind: 'classified',
    forms: [
      'title description price city phone',
      'category title description price country region city postalCode fullName email phone',
    ],
  },
  {
    sort: 'course',
    otherKind: 'course',
    forms: [
      'title description duration price',
      'title category description duration publishDate price image visibility',
    ],
  },
  {
    sort: 'recipe',
    otherKind: 'blog',
    forms: ['title description duration image', 'title category description content duration tags visibility'],
  },
];

const snake = (question: string) => question.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const STYLES: readonly {
  readonly style: string;
  readonly nameOf: (question: string) => string | null;
  readonly hasHeading: boolean;
}[] = [
  { style: 'named', nameOf: snake, hasHeading: true },
  { style: 'bare', nameOf: () => null, hasHeading: false },
];

function fieldOf(question: Question, label: string, nameOf: (question: string) => string | null): CorpusField {
  const type = TYPES[question];
  return {
    tag: type === 'select-one' ? 'select' : type === 'textarea' ? 'textarea' : 'input',
    type,
    widget: null,
    label,
    labelVia: 'for',
    name: nameOf(question),
    id: null,
    placeholder: null,
    ariaLabel: null,
    required: true,
    maxlength: null,
    autocomplete: null,
    options: [],
    multiple: false,
    hint: null,
    group: null,
    canonical: null,
  };
}

const rows = (text: string): Record<Question, string> => {
  const labels = text.split('|').map((label) => label.trim());
  return Object.fromEntries(Object.keys(TYPES).map((question, at) => [question, labels[at]!])) as Record<
    Question,
    string
  >;
};

/** Labels in the order of TYPES. */
const LABELS: Readonly<Record<string, Record<Question, string>>> = {
  en: rows(
    'First name|Last name|Your name|Email address|Password|Confirm password|Username|Phone number|Company name|Job title|Website|Industry|Company size|About your company|Street address|City|State|ZIP code|Country|Date of birth|I agree to the terms|Card number|Name on card|Expiration date|CVC|Promo code|Delivery instructions|Quantity|Subject|How can we help?|Message|Order number|Verification code|Title|Description|Content|Category|Status|Priority|Assignee|Tags|Slug|Price|Due date|Publish date|Image URL|Duration|Visibility|Client',
  ),
  de: rows(
    'Vorname|Nachname|Ihr Name|E-Mail-Adresse|Passwort|Passwort wiederholen|Benutzername|Telefonnummer|Firma|Position|Website|Branche|Unternehmensgröße|Über Ihr Unternehmen|Straße und Hausnummer|Ort|Bundesland|Postleitzahl|Land|Geburtsdatum|Ich akzeptiere die AGB|Kartennummer|Karteninhaber|Gültig bis|Prüfziffer|Gutscheincode|Lieferhinweis|Menge|Betreff|Worum geht es?|Ihre Nachricht|Bestellnummer|Bestätigungscode|Titel|Beschreibung|Inhalt|Kategorie|Status|Priorität|Zuständig|Schlagwörter|Kurzlink|Preis|Fällig am|Veröffentlicht am|Bild-URL|Dauer|Sichtbarkeit|Kunde',
  ),
  fr: rows(
    "Prénom|Nom|Votre nom|Adresse e-mail|Mot de passe|Confirmer le mot de passe|Nom d'utilisateur|Téléphone|Société|Fonction|Site web|Secteur d'activité|Taille de l'entreprise|À propos de votre entreprise|Adresse|Ville|Région|Code postal|Pays|Date de naissance|J'accepte les conditions générales|Numéro de carte|Titulaire de la carte|Date d'expiration|Cryptogramme|Code promo|Instructions de livraison|Quantité|Objet|Comment pouvons-nous vous aider ?|Votre message|Numéro de commande|Code de vérification|Titre|Description|Contenu|Catégorie|Statut|Priorité|Assigné à|Étiquettes|Identifiant d'URL|Prix|Échéance|Date de publication|URL de l'image|Durée|Visibilité|Client",
  ),
  es: rows(
    'Nombre|Apellidos|Tu nombre|Correo electrónico|Contraseña|Confirmar contraseña|Usuario|Teléfono|Empresa|Cargo|Sitio web|Sector|Tamaño de la empresa|Sobre tu empresa|Dirección|Ciudad|Provincia|Código postal|País|Fecha de nacimiento|Acepto los términos y condiciones|Número de tarjeta|Titular de la tarjeta|Fecha de caducidad|CVV|Código de descuento|Instrucciones de entrega|Cantidad|Asunto|¿En qué podemos ayudarte?|Mensaje|Número de pedido|Código de verificación|Título|Descripción|Contenido|Categoría|Estado|Prioridad|Asignado a|Etiquetas|Enlace permanente|Precio|Fecha de vencimiento|Fecha de publicación|URL de la imagen|Duración|Visibilidad|Cliente',
  ),
  it: rows(
    "Nome|Cognome|Il tuo nome|Indirizzo email|Password|Conferma password|Nome utente|Telefono|Azienda|Ruolo|Sito web|Settore|Dimensione azienda|Presentazione dell’azienda|Indirizzo|Città|Provincia|CAP|Paese|Data di nascita|Accetto i termini e le condizioni|Numero della carta|Intestatario della carta|Data di scadenza|CVV|Codice sconto|Note per la consegna|Quantità|Oggetto|Come possiamo aiutarti?|Il tuo messaggio|Numero ordine|Codice di verifica|Titolo|Descrizione|Contenuto|Categoria|Stato|Priorità|Assegnato a|Etichette|Slug|Prezzo|Scadenza|Data di pubblicazione|URL dell'immagine|Durata|Visibilità|Cliente",
  ),
  nl: rows(
    'Voornaam|Achternaam|Uw naam|E-mailadres|Wachtwoord|Wachtwoord bevestigen|Gebruikersnaam|Telefoonnummer|Bedrijfsnaam|Functie|Website|Branche|Bedrijfsgrootte|Over uw bedrijf|Straat en huisnummer|Plaats|Provincie|Postcode|Land|Geboortedatum|Ik ga akkoord met de voorwaarden|Kaartnummer|Naam op kaart|Vervaldatum|CVC|Kortingscode|Opmerking bij levering|Aantal|Onderwerp|Waarmee kunnen we helpen?|Uw bericht|Bestelnummer|Verificatiecode|Titel|Beschrijving|Inhoud|Categorie|Status|Prioriteit|Toegewezen aan|Labels|Permalink|Prijs|Vervalt op|Publicatiedatum|Afbeeldings-URL|Duur|Zichtbaarheid|Klant',
  ),
  pl: rows(
    'Imię|Nazwisko|Imię i nazwisko|Adres e-mail|Hasło|Powtórz hasło|Nazwa użytkownika|Numer telefonu|Nazwa firmy|Stanowisko|Strona internetowa|Branża|Wielkość firmy|O Twojej firmie|Ulica i numer|Miasto|Województwo|Kod pocztowy|Kraj|Data urodzenia|Akceptuję regulamin|Numer karty|Imię i nazwisko na karcie|Data ważności|CVV|Kod rabatowy|Uwagi do dostawy|Ilość|Temat|W czym możemy pomóc?|Treść wiadomości|Numer zamówienia|Kod weryfikacyjny|Tytuł|Opis|Treść|Kategoria|Status|Priorytet|Osoba odpowiedzialna|Tagi|Adres strony|Cena|Termin|Data publikacji|Adres obrazka|Czas trwania|Widoczność|Klient',
  ),
  pt: rows(
    'Nome|Sobrenome|Nome completo|E-mail|Senha|Confirmar senha|Usuário|Telefone|Empresa|Cargo|Site|Setor|Tamanho da empresa|Sobre a sua empresa|Endereço|Cidade|Estado|CEP|País|Data de nascimento|Aceito os termos de uso|Número do cartão|Nome no cartão|Validade|CVV|Cupom de desconto|Instruções de entrega|Quantidade|Assunto|Como podemos ajudar?|Mensagem|Número do pedido|Código de verificação|Título|Descrição|Conteúdo|Categoria|Status|Prioridade|Responsável|Etiquetas|Link permanente|Preço|Data de entrega|Data de publicação|URL da imagem|Duração|Visibilidade|Cliente',
  ),
  ja: rows(
    '名|姓|お名前|メールアドレス|パスワード|パスワード（確認）|ユーザー名|電話番号|会社名|役職|ホームページ|業種|従業員数|会社の紹介|番地|市区町村|都道府県|郵便番号|国|生年月日|利用規約に同意する|カード番号|カード名義|有効期限|セキュリティコード|クーポンコード|配送に関するご要望|数量|件名|お問い合わせ種別|お問い合わせ内容|注文番号|認証コード|タイトル|説明|本文|カテゴリー|ステータス|優先度|担当者|タグ|スラッグ|価格|期限|公開日|画像URL|所要時間|公開範囲|クライアント',
  ),
  zh: rows(
    '名字|姓氏|您的姓名|电子邮箱|密码|确认密码|用户名|手机号码|公司名称|职务|网站|所属行业|公司规模|公司介绍|详细地址|城市|省份|邮政编码|国家|出生日期|同意用户协议|银行卡号|持卡人姓名|有效期|安全码|优惠码|配送备注|数量|主题|咨询类型|留言内容|订单号|验证码|标题|描述|正文|分类|状态|优先级|负责人|标签|别名|价格|截止日期|发布日期|图片链接|时长|可见范围|客户',
  ),
};

/** What stands over each sort of form, and on its button. */
const TITLES: Readonly<Record<string, Readonly<Record<string, readonly [heading: string, submit: string]>>>> = {
  en: {
    'sign-up': ['Create your account', 'Sign up'],
    login: ['Welcome back', 'Log in'],
    checkout: ['Shipping and payment', 'Place order'],
    contact: ['Contact us', 'Send message'],
    newsletter: ['Get our newsletter', 'Subscribe'],
    page: ['Add new page', 'Publish'],
    ticket: ['New ticket', 'Create'],
    task: ['New task', 'Save'],
    project: ['Create project', 'Create project'],
    product: ['Add product', 'Save product'],
    advert: ['Place your ad', 'Publish ad'],
    course: ['Create a course', 'Save'],
    recipe: ['Add a recipe', 'Save recipe'],
  },
  de: {
    'sign-up': ['Konto erstellen', 'Registrieren'],
    login: ['Willkommen zurück', 'Anmelden'],
    checkout: ['Versand und Zahlung', 'Jetzt kaufen'],
    contact: ['Schreiben Sie uns', 'Absenden'],
    newsletter: ['Newsletter', 'Abonnieren'],
    page: ['Neue Seite', 'Veröffentlichen'],
    ticket: ['Neues Ticket', 'Erstellen'],
    task: ['Neue Aufgabe', 'Speichern'],
    project: ['Projekt anlegen', 'Projekt anlegen'],
    product: ['Produkt hinzufügen', 'Produkt speichern'],
    advert: ['Anzeige aufgeben', 'Anzeige veröffentlichen'],
    course: ['Kurs anlegen', 'Speichern'],
    recipe: ['Rezept hinzufügen', 'Rezept speichern'],
  },
  fr: {
    'sign-up': ['Créer un compte', "S'inscrire"],
    login: ['Connexion', 'Se connecter'],
    checkout: ['Livraison et paiement', 'Valider la commande'],
    contact: ['Nous contacter', 'Envoyer'],
    newsletter: ['Notre lettre d’information', "S'abonner"],
    page: ['Nouvelle page', 'Publier'],
    ticket: ['Nouveau ticket', 'Créer'],
    task: ['Nouvelle tâche', 'Enregistrer'],
    project: ['Créer un projet', 'Créer le projet'],
    product: ['Ajouter un produit', 'Enregistrer le produit'],
    advert: ['Déposer une annonce', "Publier l'annonce"],
    course: ['Créer un cours', 'Enregistrer'],
    recipe: ['Ajouter une recette', 'Enregistrer la recette'],
  },
  es: {
    'sign-up': ['Crea tu cuenta', 'Registrarse'],
    login: ['Bienvenido de nuevo', 'Iniciar sesión'],
    checkout: ['Envío y pago', 'Realizar pedido'],
    contact: ['Contacta con nosotros', 'Enviar'],
    newsletter: ['Boletín de novedades', 'Suscribirse'],
    page: ['Nueva página', 'Publicar'],
    ticket: ['Nuevo ticket', 'Crear'],
    task: ['Nueva tarea', 'Guardar'],
    project: ['Crear proyecto', 'Crear proyecto'],
    product: ['Añadir producto', 'Guardar producto'],
    advert: ['Publicar anuncio', 'Publicar anuncio'],
    course: ['Crear curso', 'Guardar'],
    recipe: ['Añadir receta', 'Guardar receta'],
  },
  it: {
    'sign-up': ['Crea un account', 'Registrati'],
    login: ['Bentornato', 'Accedi'],
    checkout: ['Spedizione e pagamento', 'Conferma ordine'],
    contact: ['Contattaci', 'Invia'],
    newsletter: ['Iscriviti alla newsletter', 'Iscriviti'],
    page: ['Nuova pagina', 'Pubblica'],
    ticket: ['Nuovo ticket', 'Crea'],
    task: ['Nuova attività', 'Salva'],
    project: ['Crea progetto', 'Crea progetto'],
    product: ['Aggiungi prodotto', 'Salva prodotto'],
    advert: ['Inserisci annuncio', 'Pubblica annuncio'],
    course: ['Crea un corso', 'Salva'],
    recipe: ['Aggiungi ricetta', 'Salva ricetta'],
  },
  nl: {
    'sign-up': ['Maak een account aan', 'Registreren'],
    login: ['Welkom terug', 'Inloggen'],
    checkout: ['Verzending en betaling', 'Bestelling plaatsen'],
    contact: ['Neem contact op', 'Versturen'],
    newsletter: ['Nieuwsbrief', 'Inschrijven'],
    page: ['Nieuwe pagina', 'Publiceren'],
    ticket: ['Nieuw ticket', 'Aanmaken'],
    task: ['Nieuwe taak', 'Opslaan'],
    project: ['Project aanmaken', 'Project aanmaken'],
    product: ['Product toevoegen', 'Product opslaan'],
    advert: ['Plaats advertentie', 'Advertentie plaatsen'],
    course: ['Cursus aanmaken', 'Opslaan'],
    recipe: ['Recept toevoegen', 'Recept opslaan'],
  },
  pl: {
    'sign-up': ['Załóż konto', 'Zarejestruj się'],
    login: ['Witaj ponownie', 'Zaloguj się'],
    checkout: ['Dostawa i płatność', 'Zamawiam i płacę'],
    contact: ['Napisz do nas', 'Wyślij'],
    newsletter: ['Zapisz się do newslettera', 'Zapisz się'],
    page: ['Nowa strona', 'Opublikuj'],
    ticket: ['Nowe zgłoszenie', 'Utwórz'],
    task: ['Nowe zadanie', 'Zapisz'],
    project: ['Utwórz projekt', 'Utwórz projekt'],
    product: ['Dodaj produkt', 'Zapisz produkt'],
    advert: ['Dodaj ogłoszenie', 'Opublikuj ogłoszenie'],
    course: ['Utwórz kurs', 'Zapisz'],
    recipe: ['Dodaj przepis', 'Zapisz przepis'],
  },
  pt: {
    'sign-up': ['Crie sua conta', 'Cadastrar'],
    login: ['Bem-vindo de volta', 'Entrar'],
    checkout: ['Entrega e pagamento', 'Finalizar compra'],
    contact: ['Fale conosco', 'Enviar'],
    newsletter: ['Assine a nossa newsletter', 'Assinar'],
    page: ['Nova página', 'Publicar'],
    ticket: ['Novo chamado', 'Criar'],
    task: ['Nova tarefa', 'Salvar'],
    project: ['Criar projeto', 'Criar projeto'],
    product: ['Adicionar produto', 'Salvar produto'],
    advert: ['Inserir anúncio', 'Publicar anúncio'],
    course: ['Criar curso', 'Salvar'],
    recipe: ['Adicionar receita', 'Salvar receita'],
  },
  ja: {
    'sign-up': ['会員登録', '登録する'],
    login: ['ログイン', 'ログイン'],
    checkout: ['お届け先とお支払い', '注文を確定する'],
    contact: ['お問い合わせ', '送信する'],
    newsletter: ['メールマガジン', '登録'],
    page: ['新規ページを追加', '公開'],
    ticket: ['新しいチケット', '作成'],
    task: ['新しいタスク', '保存'],
    project: ['プロジェクトを作成', '作成する'],
    product: ['商品を登録', '商品を保存'],
    advert: ['広告を掲載', '掲載する'],
    course: ['コースを作成', '保存'],
    recipe: ['レシピを追加', 'レシピを保存'],
  },
  zh: {
    'sign-up': ['注册账号', '立即注册'],
    login: ['欢迎回来', '登录'],
    checkout: ['配送与支付', '提交订单'],
    contact: ['联系我们', '提交'],
    newsletter: ['订阅资讯', '订阅'],
    page: ['新建页面', '发布'],
    ticket: ['新建工单', '创建'],
    task: ['新建任务', '保存'],
    project: ['创建项目', '创建项目'],
    product: ['添加商品', '保存商品'],
    advert: ['发布信息', '发布信息'],
    course: ['创建课程', '保存'],
    recipe: ['添加菜谱', '保存菜谱'],
  },
};
