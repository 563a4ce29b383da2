import { defineBoard } from '../board';

export default defineBoard({
  id: 'recruitee',
  name: 'Recruitee',
  hosts: ['app.recruitee.com'],
  postingPaths: [],
  // Hash routes; in its addresses a job is an "offer".
  unverifiedPaths: [/^\/#\/(?:dashboard\/)?offers\/(?:new|[^/]+\/edit)/],
  otherPaths: [/^\/#\/offers\/[^/]+\/pipeline/, /^\/#\/candidates/],
  otherAddresses: [/^(?!app\.)[^/]+\.recruitee\.com\/o\//],
  // Steps, which the address does not tell: job details, application form, workflow, promote.
  source: 'docs.recruitee.com (2026-11) for the names; the form is own knowledge, not confirmed',
});
