import { defineBoard } from '../board';

export default defineBoard({
  id: 'remoteok',
  name: 'Remote OK',
  hosts: ['remoteok.com'],
  postingPaths: [/^\/hire-remotely\/?(?:[?#]|$)/],
  unverifiedPaths: [/^\/(?:post-a-job|hire-remote-talent)/], // older ways in: own knowledge
  otherPaths: [/^\/remote-jobs\//, /^\/remote-[a-z-]+-jobs/, /^\/hire(?:-remotely)?\/[^/]+/, /^\/[@]/, /^\/l\//],
  labels: {
    Position: 'title',
    'Primary tag': 'occupationalCategory',
    'Tags, keywords or stack': 'skills',
    'Job is restricted to locations?': 'applicantLocationRequirements',
    // Both ends have this label: always dollars a year.
    'Annual Salary or Compensation in USD (Gross, Annualized, Full-Time-Equivalent (FTE) in USD equivalent)': [
      'baseSalary.min',
      'baseSalary.max',
    ],
    // The invoice stands on the same page.
    'Invoice address': null,
    'Invoice email': null,
    'Company Twitter': null,
  },
  source: 'A note on the page as read on 2026-09-25; part of the labels: own knowledge',
});
