import type { SectionId } from './post';

/** Headings of a post in one language: data, so that a language is one row. */
const HEADINGS: Readonly<Record<string, Readonly<Record<SectionId, string>>>> = {
  en: {
    overview: 'Job Overview',
    responsibilities: 'Key Responsibilities',
    qualifications: 'Qualifications',
    'qualifications.preferred': 'Preferred Qualifications',
    jobBenefits: 'Benefits',
    'hiringOrganization.description': 'About Us',
    howToApply: 'How to Apply',
    legalText: 'Equal Opportunity',
  },
};

/** The heading of a section in a language (BCP 47); English where we have none. */
export const headingOf = (section: SectionId, language = 'en'): string =>
  (HEADINGS[language.split('-')[0]!] ?? HEADINGS.en!)[section];
