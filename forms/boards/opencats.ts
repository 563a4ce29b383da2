import { defineBoard } from '../board';

export default defineBoard({
  id: 'opencats',
  name: 'OpenCATS',
  hosts: ['*'],
  marks: ['form#addJobOrderForm'],
  postingPaths: [/index\.php\?m=joborders&a=(?:add|edit)\b/],
  names: {
    maxRate: 'baseSalary.max',
    companyJobID: 'identifier',
    type: 'employmentType',
    duration: null,
    recruiter: null,
    owner: null,
    isHot: null,
    public: null, // publishes
    notes: null, // internal: the same widget as the description
  },
  options: { 'H (Hire)': { term: 'PERMANENT' }, 'C2H (Contract To Hire)': {} },
  source: 'opencats/OpenCATS 0c1487b (2024-09-16): modules/joborders/Add.tpl, lib/JobOrderTypes.php',
});
