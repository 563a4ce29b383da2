import { defineBoard } from '../board';

export default defineBoard({
  id: 'bamboohr',
  name: 'BambooHR',
  hosts: ['*.bamboohr.com'],
  postingPaths: [],
  unverifiedPaths: [/^\/hiring\/jobs\/(?:add|\d+\/edit)/],
  otherPaths: [/^\/hiring\/jobs\/?(?:[?#]|$)/, /^\/hiring\/jobs\/\d+\/?(?:[?#]|$)/, /^\/careers(?:\/|$)/, /^\/jobs\//],
  // Steps, which the address does not tell: job information, application questions.
  labels: {
    'Job Status': null, // "Open" publishes
    'Hiring Lead': null,
    'Minimum Experience': 'level', // own knowledge
    'Internal Job Code': 'identifier', // own knowledge
  },
  source: 'bamboohr.screenstepslive.com, Create a Job Opening (2026-11); addresses: public code',
});
