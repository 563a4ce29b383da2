import { defineBoard } from '../board';

export default defineBoard({
  id: 'workable',
  name: 'Workable',
  hosts: ['*.workable.com'],
  postingPaths: [],
  unverifiedPaths: [/^\/backend\/jobs\/(?:new|[0-9A-Za-z]+\/edit)/],
  otherPaths: [/^\/backend\/jobs\/[0-9A-Za-z]+\/(?:candidates|browser)/, /^\/backend\/jobs\/?(?:[?#]|$)/],
  otherAddresses: [/^(?:apply|jobs|help|www)\.workable\.com\//],
  // Steps, which the address does not tell: job details, application form, find candidates, team.
  limits: { title: 80 },
  labels: {
    Experience: 'level', // LinkedIn's scale, not years
    'Internal job code': 'identifier',
    Keywords: 'skills',
    'Job function': 'occupationalCategory',
  },
  source: 'help.workable.com 7214481833111, 115012218687 (2026-11); lower half of the labels: own knowledge',
});
