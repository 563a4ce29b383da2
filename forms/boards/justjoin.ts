import { defineBoard } from '../board';

export default defineBoard({
  id: 'justjoin',
  name: 'Just Join IT',
  hosts: ['justjoin.it', 'panel.justjoin.it'],
  postingPaths: [], // not confirmed
  otherPaths: [/^\/(?:job|job-offer|offers|job-offers)\//],
  otherAddresses: [/^justjoin\.it\/$/], // the search
  labels: { Stage: null, Etap: null }, // steps of the recruitment: own knowledge
  source: 'Clients of its API in public code (2026-11); the form is own knowledge, not confirmed',
});
