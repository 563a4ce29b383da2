import { defineBoard } from '../board';

export default defineBoard({
  id: 'personio',
  name: 'Personio',
  hosts: ['*.personio.de', '*.app.personio.com'],
  postingPaths: [/^\/recruiting\/positions\/\d+/], // a job was a "position" until about 2022
  unverifiedPaths: [/^\/recruiting\/positions\/new/, /^\/recruiting\/jobs\//],
  otherPaths: [/^\/recruiting\/positions\/?(?:[?#]|$)/],
  otherAddresses: [/\.jobs\.personio\.(?:de|com)\//],
  // Steps, which the address does not tell: internal information, job details, job description, application form.
  labels: {
    'Internal job title': 'title',
    'Job name': 'title', // the public one
    Subcompany: 'hiringOrganization',
    Occupation: 'occupationalCategory',
    'Employment type': 'workTime',
    'Contract type': 'term',
    'Job type / Category': null, // decides the process
  },
  source: 'support.personio.de 115003421629, 209821565, 360016569958 (2026-11)',
});
