import { defineBoard } from '../board';

export default defineBoard({
  id: 'nofluffjobs',
  name: 'No Fluff Jobs',
  hosts: ['nofluffjobs.com'],
  postingPaths: [], // not confirmed
  otherPaths: [/^\/(?:job|job-offer|offers|job-offers)\//, /^\/$/],
  labels: { Stage: null, Etap: null }, // steps of the recruitment: own knowledge
  source: 'Clients of its API in public code (2026-11); the form is own knowledge, not confirmed',
});
