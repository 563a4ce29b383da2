import type { LaterCatalogue, Sureness } from './catalogue';
import { OTHER_KINDS } from './en';

const long = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** What speaks for a field or for the kind of a form, by how its id begins; the first row that fits counts. */
const EVIDENCE: readonly (readonly [starts: string, sentence: string])[] = [
  ['label.', 'The label says “{}”.'],
  ['placeholder.', 'The grey text in it says “{}”.'],
  ['hint.', 'The text beside it says “{}”.'],
  ['heading.', 'The heading says “{}”.'],
  ['button.', 'The button says “{}”.'],
  ['title.', 'The page is called “{}”.'],
  ['path.posting', 'The address says “{}”.'],
  ['path.near', 'The address says “{}”.'],
  ['path.far', 'The address says “{}”.'],
  ['names.', 'The page names the form “{}” in its code.'],
  ['name.', 'The page names it “{}” in its code.'],
  ['path.', 'The page names it “{}” in its code.'],
  ['vague.', 'The page names it “{}” in its code.'],
  ['options.country', 'Its choices are countries: {}.'],
  ['options.currency', 'Its choices are currencies: {}.'],
  ['options.', 'Its choices read: {}.'],
  ['sample.', 'The example in it reads “{}”.'],
  ['group.', 'It stands under “{}”.'],
  ['before.', 'It stands after “{}”.'],
  ['peer.fits', 'A box of this kind under “{}” asks for it.'],
  ['autocomplete', 'The page marks it “{}” for the browser to complete.'],
  ['board.never', '{} has no posting form at this address.'],
  ['board.', 'It stands where {} has its posting form.'],
  ['board', 'Known of {}.'],
  ['things.only.other', 'Nothing that it names is a job.'],
  ['things.around.', 'What stands around it is about “{}”.'],
  ['things.labels.', 'Its fields speak of “{}”.'],
  ['things.codes.', 'Its code speaks of “{}”.'],
  ['said.other', 'Its heading, the page and its button name another kind of form.'],
  ['asks.title', 'It asks for a job title.'],
  ['asks.description', 'It asks for a description of the job.'],
  ['asks.telling', 'It asks for what only a posting has, such as pay or a deadline.'],
  ['asks.', 'Most of what it asks for are facts of a job.'],
  ['elsewhere.share', 'Many of its fields belong to another kind of form.'],
  ['has.password', 'It asks for a password.'],
  ['has.any', 'Its lists begin with “Any” or “All”, as filters do.'],
  ['has.file', 'It asks for a file.'],
  ['few', 'It has only one or two fields.'],
];

const SURENESS: Readonly<Record<Sureness, string>> = {
  told: '.',
  sure: '. Quite sure.',
  likely: '. Likely.',
  unsure: '. Not sure: check it.',
};

function evidence(id: string, text = ''): string {
  const kind = id.startsWith('elsewhere.') && OTHER_KINDS[id.slice('elsewhere.'.length)];
  if (kind) return `“${text}” belongs to ${kind}.`;
  if (id === 'taught') return `You said so on ${long.format(new Date(text))}.`;
  const sentence = EVIDENCE.find(([starts]) => id.startsWith(starts))?.[1];
  return sentence ? sentence.replace('{}', text) : text;
}

const en: LaterCatalogue = {
  copy: 'Copy',
  copyWhole: 'Whole post',
  copied: 'Copied',
  formats: { formatted: 'Formatted', plain: 'Plain text', markdown: 'Markdown' },
  sections: {
    title: 'Job title',
    overview: 'Overview',
    responsibilities: 'Responsibilities',
    qualifications: 'Qualifications',
    'qualifications.preferred': 'Preferred qualifications',
    jobBenefits: 'Benefits',
    'hiringOrganization.description': 'About the company',
    howToApply: 'How to apply',
    legalText: 'Legal text',
  },
  evidence,
  allowedSites: 'Sites that you allowed',
  noSites: 'None. Rolecast reads a page only when you press its button.',
  revoke: (site) => `Revoke ${site}`,
  shortcut: 'Shortcut',
  shortcutNone: 'No key is set. Set one in the browser’s extension shortcuts.',
  shortcutChange: 'It fills with the template last used on a site. Change it in the browser’s extension shortcuts.',
  backup: 'Backup',
  backupNow: 'Save a backup to a file',
  backupWhy: 'Removing the extension deletes your variants. A file keeps them.',
  backupDone: 'The backup is in your downloads.',
  deleteAll: 'Delete everything',
  deleteAllSure: 'All variants, companies and settings will be gone, and no server has a copy.',
  deleteAllYes: 'Yes, delete everything',
  deleted: 'Everything is deleted.',
  understoodAs: (property, sureness) => `Understood as “${property}”${SURENESS[sureness]}`,
  fitsBest: 'Nothing on the page says it plainly. It fits best between the other fields.',
  asksFor: 'Asks for',
  asksNothing: 'nothing of a posting',
  chooseProperty: 'Choose…',
  takeBackSaid: 'Take it back',
  forgetSaid: 'Forget what you said',
  pointing: 'Click the field in the page, or go there by Tab and press Enter. Escape ends it.',
  pointingCloses: 'This window may close. Press Rolecast’s button, and the field is here.',
  pointedAt: (label) => `“${label}”: what does it ask for?`,
  unlabelled: 'a field without a label',
  remember: 'Remember',
  taughtField: (label, property) =>
    property === null ? `“${label}” asks for nothing of a posting.` : `“${label}” asks for “${property}”.`,
  taughtForm: 'This is a posting form.',
  remembered: (host, fact) => `Remembered for ${host}: ${fact}`,
  noLongerFits: (fact) => `You said: ${fact} No field of this form fits that any more, so it is left out.`,
  forget: 'Forget',
  taughtList: 'What you said about forms',
  noTaught: 'Nothing yet. Open “Why?” on a row to say what a field asks for.',
  saveBoardFile: 'Save as a board file',
  boardFileWhy: 'Sent to us, it makes everybody’s Rolecast know the board.',
};

export default en;
