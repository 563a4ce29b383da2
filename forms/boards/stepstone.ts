import { defineBoard } from '../board';

export default defineBoard({
  id: 'stepstone',
  name: 'Stepstone',
  hosts: ['www.stepstone.de'],
  postingPaths: [], // customer centre: host and path not confirmed
  otherPaths: [/^\/(?:stellenangebote|jobs)/, /^\/e-recruiting/],
  // Five sections in a fixed order, without headings, links or HTML in them.
  labels: {
    Einleitung: 'hiringOrganization.description',
    'Ihre Aufgaben': 'responsibilities',
    'Ihr Profil': 'qualifications',
    'Wir bieten': 'jobBenefits',
    Kontakt: 'howToApply',
    Vertragslaufzeit: null, // the buyer's contract with Stepstone
  },
  source: 'stepstone.de qualitaetsstandards, westpress.de Liquid Design (2018-08-21), stepstone.de faq (2026-11)',
});
