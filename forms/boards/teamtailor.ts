import { defineBoard } from '../board';

export default defineBoard({
  id: 'teamtailor',
  name: 'Teamtailor',
  hosts: ['app.teamtailor.com', 'app.na.teamtailor.com'], // the regional host: own knowledge
  postingPaths: [],
  unverifiedPaths: [/^\/companies\/[^/]+\/jobs\/(?:new|\d+\/edit)/],
  otherPaths: [/^\/companies\/[^/]+\/jobs\/\d+\/?(?:[?#]|$)/, /^\/companies\/[^/]+\/candidates/],
  otherAddresses: [/^(?!app\.)[^/]+\.teamtailor\.com\/jobs\/\d+/],
  // Steps, which the address does not tell: job posting, application, stages, publishing.
  labels: {
    'Job name': null, // internal; the title is "Job ad title"
    'Job ad title': 'title',
    Pitch: 'summary',
    Role: 'occupationalCategory', // a group below the department
    'Remote status': 'workplaceType',
    'Job template': null,
    'Response time': null,
    Recruiter: null,
    Colleagues: null,
    'Apply button text': null,
  },
  source: 'support.teamtailor.com 1558532, creating-a-new-job, job-status (2026-11)',
});
