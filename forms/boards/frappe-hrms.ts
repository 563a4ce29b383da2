import { defineBoard } from '../board';

export default defineBoard({
  id: 'frappe-hrms',
  name: 'Frappe HR',
  hosts: ['*.frappe.cloud', '*'],
  postingPaths: [/^\/app\/job-opening\/(?!view(?:\/|$))[^/?#]+\/?(?:[?#]|$)/],
  otherPaths: [
    /^\/app\/job-opening(?:\/?(?:[?#]|$)|\/view)/,
    /^\/app\/job-(?:applicant|offer|requisition)/,
    /^\/jobs(?:\/|$)/,
    /^\/job_application/,
  ],
  labels: {
    Designation: 'occupationalCategory',
    'Posted On': 'datePosted',
    'Closes On': 'validThrough',
    'Job Application Route': 'applyUrl',
    'Lower Range': 'baseSalary.min',
    'Upper Range': 'baseSalary.max',
    'Salary Paid Per': 'baseSalary.unit',
    Status: null,
    Route: null,
    'Publish on website': null, // saving then makes it public
    'Publish Salary Range': null,
  },
  source: 'frappe/hrms 80f17c9 (2024-10-24): hr/doctype/job_opening/job_opening.json, setup.py',
});
