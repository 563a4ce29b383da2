import { defineBoard } from '../board';

export default defineBoard({
  id: 'seek',
  name: 'SEEK',
  hosts: ['talent.seek.com.au', 'talent.seek.com', 'hk.employer.seek.com'],
  postingPaths: [],
  unverifiedPaths: [/^\/employer\/job-ad\/new/], // in generated code only; inside an ATS the form has the ATS's address
  otherPaths: [/^\/applications/, /^\/(?:support|hiring-advice|partners)/],
  otherAddresses: [/^www\.seek\.com\.au\/job\/\d+/],
  // Steps, which the address does not tell: classify, write.
  // developer.seek.com, PositionFormattedDescriptionInput
  rules: {
    description: { markup: 'html', keeps: ['p', 'br', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'h2', 'div'] },
  },
  limits: { title: 80, summary: 150, jobBenefits: 80, description: 15000, baseSalary: 50 },
  labels: {
    'Work type': 'employmentType',
    'Pay type': 'baseSalary.unit',
    // Two salaries: the range for the search is hidden, this text is shown.
    'Pay shown on your ad': 'baseSalary',
    'Job summary': 'summary',
    'Key selling points': 'jobBenefits',
    'Job details': 'description',
    'Internal reference': 'identifier',
    'Video link': null,
  },
  options: {
    'Annual package': { salaryUnit: 'YEAR' },
    'Annual + Commission': {}, // says more than the pay's unit
    'Commission only': {},
  },
  source: 'developer.seek.com (2026-11), acendreapac.atlassian.net 2160066561',
});
