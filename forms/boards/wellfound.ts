import { defineBoard } from '../board';

export default defineBoard({
  id: 'wellfound',
  name: 'Wellfound',
  hosts: ['wellfound.com'],
  postingPaths: [/^\/recruit\/jobs\/new\/?(?:[?#]|$)/],
  unverifiedPaths: [/^\/recruit\/jobs\/\d+(?:\/edit)?\/?(?:[?#]|$)/], // one own job: whether its form stands there is not known
  otherPaths: [
    /^\/recruit\/(?:jobs-beta|jobs)\/?(?:[?#]|$)/,
    /^\/recruit\/(?:applicants|overview|pricing|all-features)/,
    /^\/(?:jobs|role|company)\//,
    /^\/login/,
  ],
  // CodeMirror under SimpleMDE: HTML would be shown as text.
  rules: { description: { markup: 'markdown', keeps: [] } },
  labels: {
    'Type of position': 'employmentType',
    'Primary role': 'occupationalCategory',
    'Work experience': 'monthsOfExperience',
    'Remote policy': 'workplaceType',
    'Company size': null,
    'Recruiting contact': null, // a user of the tenant
  },
  source: 'An extension that ran against it, 2026; a brief on the platform, 2026-08-28',
});
