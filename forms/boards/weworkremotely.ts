import { defineBoard } from '../board';

export default defineBoard({
  id: 'weworkremotely',
  name: 'We Work Remotely',
  hosts: ['weworkremotely.com'],
  postingPaths: [/^\/remote-jobs\/new\/?(?:[?#]|$)/], // an ad may begin the same: "/remote-jobs/newrich-…"
  unverifiedPaths: [/^\/listings\/new/, /^\/post-a-job/],
  otherPaths: [/^\/remote-jobs\/[^/]+$/, /^\/(?:categories|company|remote-[a-z-]+-jobs)/, /^\/employers/],
  names: { 'listing[category_id]': 'occupationalCategory' },
  labels: { Headquarters: 'jobLocation', 'Regional restrictions': 'applicantLocationRequirements' }, // own knowledge
  source: 'A test that ran against it (listing_category_id), public code (2026-11); the rest is own knowledge',
});
