import { defineBoard } from '../board';

export default defineBoard({
  id: 'naukri',
  name: 'Naukri',
  hosts: ['recruit.naukri.com', 'posting.naukri.com'],
  postingPaths: [], // not confirmed
  otherPaths: [/^\/JobListing\//, /^\/(?:MIS|nfl)\//],
  otherAddresses: [/^(?:resdex|www)\.naukri\.com\//],
  // Classified ads cut texts at 254 characters, hot vacancies do not: no limit is assumed.
  // Steps, which the address does not tell: job, preview.
  source: 'my.naukri.com/faq pgid=11 (2026-11); the form is own knowledge, not confirmed',
});
