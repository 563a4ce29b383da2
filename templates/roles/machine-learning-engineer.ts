import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'machine-learning-engineer',
  name: 'Machine Learning Engineer',
  levels: CAREER,
  families: ['learning', 'data', 'backend', 'operations'],
  occupation: '15-2051.00',
  themes: [
    { id: 'models', priority: 1, of: ['ml-framework', 'ml-library'] },
    { id: 'platform', priority: 1, of: ['ml-platform', 'mlops'] },
    { id: 'data', priority: 1, of: ['workflow', 'processing', 'lakehouse', 'warehouse', 'stream-processing'] },
    { id: 'code', priority: 1, of: ['language'] },
    { id: 'serve', priority: 1, of: ['orchestration', 'managed-kubernetes', 'container', 'web-framework'] },
    { id: 'cloud', priority: 2, of: ['provider', 'serverless', 'object-storage', 'cloud'] },
    { id: 'watch', priority: 2, of: ['observability'] },
    { id: 'delivery', priority: 2, of: ['ci-cd', 'iac'] },
    { id: 'query', priority: 3, of: ['query-language', 'database', 'messaging'] },
  ],
  title: [
    ['ml-framework', 'ml-library'],
    ['mlops', 'ml-platform', 'lakehouse'],
  ],
});
