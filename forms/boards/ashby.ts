import { defineBoard } from '../board';

export default defineBoard({
  id: 'ashby',
  name: 'Ashby',
  hosts: ['app.ashbyhq.com'],
  postingPaths: [/^\/jobs\/[0-9a-f-]{36}\/job-postings\/[0-9a-f-]{36}\/description/],
  // The other tabs of a posting: their names are not known.
  unverifiedPaths: [/^\/jobs\/[0-9a-f-]{36}\/job-postings\/[0-9a-f-]{36}(?:\/[a-z-]+)?\/?(?:[?#]|$)/],
  otherPaths: [/^\/jobs\/[0-9a-f-]{36}\/openings\//, /^\/jobs\/?(?:[?#]|$)/],
  otherAddresses: [/^jobs\.ashbyhq\.com\//], // public ads and applications
  // Tabs, each with its own address, in any order: description, basic info, application form, automation, compensation.
  limits: { summary: 200 },
  labels: { 'Social Description': 'summary' }, // for sharing; not the description
  source: 'docs.ashbyhq.com/job-postings, /creating-and-opening-jobs (2026-11); address: public code',
});
