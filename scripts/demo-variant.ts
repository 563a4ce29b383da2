import type { Company, Variant } from '@/templates/variant';

const now = '2026-11-24T09:00:00.000Z';

/** The employer of the demo: an invented one. */
export const company: Company = {
  id: 'demo-company',
  details: {
    hiringOrganization: 'Northwind Robotics',
    'hiringOrganization.url': 'https://northwind.example',
    'hiringOrganization.description':
      'Northwind Robotics builds picking robots for mid-sized warehouses. Eighty people in Zurich and Lisbon keep six hundred of them moving.',
    'hiringOrganization.industry': 'Robotics',
    jobBenefits: 'Five weeks of paid leave.\nA budget for learning that you decide on.\nA public transport pass.',
    legalText: 'We welcome applications from everyone who can do the work, and we pay the same for the same work.',
  },
  createdAt: now,
  updatedAt: now,
};

/** What the demo fills with: the ready-made template, as somebody keeps it for one opening. */
export const variant: Variant = {
  id: 'demo-variant',
  name: 'Senior Backend Developer · Northwind',
  role: 'backend-developer',
  level: 'senior',
  language: 'en',
  stack: 'node-nest-pg-aws',
  technologies: ['typescript', 'nodejs', 'nestjs', 'postgresql', 'redis', 'docker', 'aws', 'github-actions', 'jest'],
  companyId: company.id,
  own: {},
  details: {
    employmentUnit: 'Platform',
    'jobLocation.street': 'Hardstrasse 201',
    'jobLocation.city': 'Zurich',
    'jobLocation.region': 'Zurich',
    'jobLocation.postalCode': '8005',
    'jobLocation.country': 'CH',
    applicantLocationRequirements: 'Switzerland',
    workplaceType: 'HYBRID',
    workTime: 'FULL_TIME',
    term: 'PERMANENT',
    monthsOfExperience: '60',
    educationRequirements: 'BACHELOR',
    'baseSalary.min': '115000',
    'baseSalary.max': '135000',
    'baseSalary.currency': 'CHF',
    'baseSalary.unit': 'YEAR',
    workHours: '40 hours a week',
    totalJobOpenings: '2',
    identifier: 'NW-2026-31',
    applyUrl: 'https://northwind.example/jobs/31',
    applyEmail: 'jobs@northwind.example',
    'contact.name': 'Rita Keller',
    'contact.phone': '+41 44 555 01 20',
    validThrough: '2027-01-31',
    jobStartDate: '2027-03-01',
    inLanguage: 'en',
    eligibilityToWork: 'A Swiss or EU work permit is needed.',
    incentiveCompensation: 'A yearly bonus of up to ten per cent.',
  },
  tags: [],
  archived: false,
  createdAt: now,
  updatedAt: now,
};
