import { defineBoard } from '../board';

export default defineBoard({
  id: 'zhipin',
  name: 'Boss Zhipin',
  hosts: ['www.zhipin.com'],
  // The form stands in a frame of the same origin; the page around it has no fields.
  postingPaths: [/^\/web\/(?:chat|frame)\/job\/edit/],
  otherPaths: [
    /^\/web\/chat\/(?:job\/list|index|recommend|search|geek|intention)/,
    /^\/web\/frame\/job\/list-new/,
    /^\/(?:job_detail|web\/geek)/,
    /^\/web\/user/,
  ],
  rules: { description: { markup: 'plain', keeps: [] } },
  labels: {
    职位类型: 'occupationalCategory',
    经验: 'monthsOfExperience',
    薪资范围: ['baseSalary.min', 'baseSalary.max'], // in thousands of yuan a month
    职位关键词: 'skills',
  },
  source: 'Agents that ran against it, 2026',
});
