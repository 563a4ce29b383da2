import { defineBoard } from '../board';

export default defineBoard({
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  hosts: ['www.smartrecruiters.com'],
  postingPaths: [/^\/app\/jobs\/ad\/(?:create|details|publish)/],
  otherPaths: [/^\/app\/jobs\/details\//],
  otherAddresses: [/^(?:jobs|careers)\.smartrecruiters\.com\//],
  steps: [
    { name: 'Create', path: /\/ad\/create/ },
    { name: 'Details', path: /\/ad\/details/ },
    { name: 'Hiring team', path: /\/ad\/publish/ }, // Save and Publish stand side by side
  ],
  labels: {
    'Company Description': 'hiringOrganization.description',
    'Additional Information': 'legalText',
    'Work location type': 'workplaceType',
    'Type of Employment': 'employmentType',
    Function: 'occupationalCategory',
    'Position ID': 'identifier',
    'Target start date': 'jobStartDate',
    'Add Videos': null,
    'Save as template': null,
    'Hiring role': null,
    'Hiring Manager': null,
    // Companies add fields of their own.
    'Primary Skills': null,
  },
  // The option with the id "permanent" is labelled "Full-time" (api-evangelist/smartrecruiters).
  options: { 'Full-time': { workTime: 'FULL_TIME', term: 'PERMANENT' } },
  prefills: ['employmentType', 'inLanguage'],
  source: 'Page objects that ran against it, 2026; help.smartrecruiters.com',
});
