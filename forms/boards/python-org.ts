import { defineBoard } from '../board';

export default defineBoard({
  id: 'python-org',
  name: 'python.org job board',
  hosts: ['www.python.org'],
  postingPaths: [/^\/jobs\/create\/?(?:[?#]|$)/, /^\/jobs\/\d+\/edit\/?/],
  otherPaths: [
    /^\/jobs\/\d+\/preview\//,
    /^\/jobs\/\d+\/?$/,
    /^\/jobs\/(?:mine|review|moderate|thanks)\//,
    /^\/jobs\/(?:location|type|categor|feed)/,
    /^\/jobs\/?$/,
  ],
  steps: [
    { name: 'Form', path: /\/(?:create|edit)/ },
    { name: 'Preview', path: /\/preview\// },
  ],
  // The three texts are reStructuredText: a list needs a blank line before it.
  rules: { description: { markup: 'rst', keeps: [] } },
  limits: { title: 100, 'jobLocation.city': 100 },
  labels: {
    'Job types': 'skills', // topics such as Web, Cloud, Database
    'Other job types': null,
    'Contact email': 'applyEmail', // shown with the ad: applicants write to it
    'Agencies are OK to contact?': null,
  },
  source: 'github.com/python/pythondotorg 0a7e8d1 (2026-08-21): apps/jobs/forms.py, models.py, urls.py',
});
