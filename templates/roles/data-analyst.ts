import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'data-analyst',
  name: 'Data Analyst',
  levels: CAREER,
  families: ['analytics'],
  occupation: '15-2051.01',
  themes: [
    { id: 'query', priority: 1, of: ['query-language'] },
    { id: 'model', priority: 1, of: ['transformation', 'warehouse', 'lakehouse', 'columnar', 'database'] },
    { id: 'reports', priority: 1, of: ['bi'] },
    { id: 'code', priority: 2, of: ['library', 'language'] },
    { id: 'notebook', priority: 2, of: ['notebook'] },
    { id: 'flow', priority: 2, of: ['workflow', 'processing'] },
    { id: 'models', priority: 3, of: ['ml-library', 'data-ml'] },
  ],
  title: [
    ['bi', 'language'],
    ['warehouse', 'relational', 'query-language'],
  ],
});
