import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'data-scientist',
  name: 'Data Scientist',
  levels: CAREER,
  families: ['analytics', 'learning'],
  occupation: '15-2051.00',
  themes: [
    { id: 'data', priority: 1, of: ['warehouse', 'lakehouse', 'query-language', 'processing', 'database'] },
    { id: 'models', priority: 1, of: ['ml-framework', 'ml-library'] },
    { id: 'code', priority: 1, of: ['language', 'library'] },
    { id: 'notebook', priority: 2, of: ['notebook'] },
    { id: 'tracking', priority: 2, of: ['mlops', 'ml-platform', 'workflow'] },
    { id: 'cloud', priority: 2, of: ['cloud'] },
    { id: 'reports', priority: 3, of: ['bi'] },
    { id: 'run', priority: 3, of: ['containers', 'ci-cd'] },
  ],
  title: [['language'], ['ml-framework', 'ml-library', 'lakehouse', 'warehouse']],
});
