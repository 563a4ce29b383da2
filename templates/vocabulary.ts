/** Values of the enumerated properties: Google's for employmentType, ours where schema.org has none. */

/** https://developers.google.com/search/docs/appearance/structured-data/job-posting */
export const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;
export const WORK_TIMES = ['FULL_TIME', 'PART_TIME'] as const;
export const TERMS = ['PERMANENT', 'FIXED_TERM', 'TEMPORARY'] as const;
export const ENGAGEMENTS = ['EMPLOYEE', 'CONTRACTOR', 'AGENCY'] as const;
export const PROGRAMMES = ['INTERNSHIP', 'APPRENTICESHIP', 'WORKING_STUDENT', 'GRADUATE', 'VOLUNTEER'] as const;
export const WORKPLACE_TYPES = ['ON_SITE', 'HYBRID', 'REMOTE'] as const;
export const CAREER_LEVELS = [
  'INTERN',
  'JUNIOR',
  'MID',
  'SENIOR',
  'STAFF',
  'PRINCIPAL',
  'LEAD',
  'MANAGER',
  'DIRECTOR',
  'EXECUTIVE',
] as const;
export const EDUCATION_LEVELS = [
  'NONE',
  'HIGH_SCHOOL',
  'VOCATIONAL',
  'ASSOCIATE',
  'BACHELOR',
  'MASTER',
  'DOCTORATE',
] as const;
export const SALARY_UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export const APPLY_METHODS = ['URL', 'EMAIL'] as const;

export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];
export type WorkTime = (typeof WORK_TIMES)[number];
export type Term = (typeof TERMS)[number];
export type Engagement = (typeof ENGAGEMENTS)[number];
export type Programme = (typeof PROGRAMMES)[number];
export type WorkplaceType = (typeof WORKPLACE_TYPES)[number];
export type CareerLevel = (typeof CAREER_LEVELS)[number];
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
export type SalaryUnit = (typeof SALARY_UNITS)[number];
export type ApplyMethod = (typeof APPLY_METHODS)[number];
