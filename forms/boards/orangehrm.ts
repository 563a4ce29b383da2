import { defineBoard } from '../board';

export default defineBoard({
  id: 'orangehrm',
  name: 'OrangeHRM',
  hosts: ['*.orangehrmlive.com', '*'],
  postingPaths: [/\/recruitment\/addJobVacancy(?:\/\d+)?$/],
  otherPaths: [
    /\/recruitment\/(?:viewJobVacancy|viewCandidates|addCandidate|candidateHistory)/,
    /\/recruitmentApply\//,
  ],
  rules: { description: { markup: 'plain', keeps: [] } },
  limits: { title: 50 },
  labels: {
    'Vacancy Name': 'title',
    'Job Title': 'occupationalCategory', // the company's list of jobs
    'Hiring Manager': null, // an employee
    Active: null,
    'Publish in RSS Feed and Web Page': null, // with both on, saving publishes
  },
  source: 'orangehrm/orangehrm 194a751 (2024-07-19): AddJobVacancy.vue, config/routes.yaml',
});
