import { defineBoard } from '../board';

export default defineBoard({
  id: 'xing',
  name: 'XING',
  hosts: ['www.xing.com', '*.onlyfy.jobs', '*.prescreenapp.io'],
  postingPaths: [], // neither XING's own form nor onlyfy's is confirmed
  otherAddresses: [/^www\.xing\.com\/(?:jobs|profile)\//],
  labels: { Jobtitel: 'title' },
  source: 'recruiting-help.xing.com 10337493563665 (2026-11)',
});
