import { defineBoard } from '../board';

export default defineBoard({
  id: 'workday',
  name: 'Workday',
  hosts: ['*.myworkday.com', 'impl.workday.com'],
  postingPaths: [],
  unverifiedPaths: [/^\/[^/]+\/d\/(?:task|inst)\//], // every task of Workday has such an address (own knowledge)
  otherAddresses: [/^[^/]+\.myworkday(?:jobs|site)\.com\//], // career sites
  // Steps, which the address does not tell: recruiting information, job details, qualifications, summary.
  labels: {
    'Supervisory Organization': 'employmentUnit',
    'Job Profile': 'occupationalCategory', // fills other fields: it comes first
    'Job Description Summary': 'summary',
    'Worker Sub-Type': 'term',
    'Time Type': 'workTime',
    'Recruiting Start Date': 'datePosted',
    'Target Hire Date': 'jobStartDate',
    'Scheduled Weekly Hours': 'workHours',
    Justification: null,
    Reason: null,
    'Replacement For': null,
    'Recruiting Instruction': null,
    'Target End Date': null,
    'Work Shift': null,
    'Copy Details from Existing Requisition': null,
  },
  options: { Employee: { engagement: 'EMPLOYEE' } }, // worker type: not the term
  source: 'tdx.nsu.edu KB 290, su-support.atlassian.net 116817921 (2024-05), kb.wisc.edu 154835',
});
