import { defineBoard } from '../board';

export default defineBoard({
  id: 'odoo',
  name: 'Odoo Recruitment',
  hosts: ['*.odoo.com', '*'],
  postingPaths: [/^\/web#.*model=hr\.job\b.*view_type=form/], // until version 17
  unverifiedPaths: [/^\/odoo\/(?:recruitment|action-[^/]+|hr\.job)\/(?:new|\d+)/], // since 18
  otherPaths: [/^\/jobs(?:\/|$)/, /model=hr\.applicant/, /view_type=(?:kanban|list)/],
  labels: {
    'Job Position': 'title',
    'Email Alias': null, // only what stands before the @
    'Application email': null, // the same
    'Mission Dates': 'jobStartDate',
    Recruiter: null, // a user of the tenant
    Interviewers: null,
  },
  source: 'odoo/odoo f4ca33e hr_recruitment/views/hr_job_views.xml, 01e6194 hr/views/hr_job_views.xml (read 2026-11)',
});
