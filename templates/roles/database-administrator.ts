import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'database-administrator',
  name: 'Database Administrator',
  levels: CAREER,
  families: ['databases', 'operations'],
  occupation: '15-1242.00',
  themes: [
    {
      id: 'engine',
      priority: 1,
      of: [
        'relational',
        'document',
        'wide-column',
        'distributed-sql',
        'key-value',
        'search',
        'database',
        'managed-database',
      ],
    },
    { id: 'automation', priority: 1, of: ['configuration', 'iac', 'shell'] },
    { id: 'system', priority: 1, of: ['operating-system'] },
    { id: 'watch', priority: 1, of: ['observability'] },
    { id: 'cloud', priority: 2, of: ['provider', 'cloud'] },
    { id: 'query', priority: 2, of: ['query-language'] },
    { id: 'code', priority: 2, of: ['language'] },
    { id: 'run', priority: 2, of: ['containers'] },
    { id: 'delivery', priority: 3, of: ['ci-cd'] },
    { id: 'reports', priority: 3, of: ['bi'] },
  ],
  title: [['database'], ['database', 'managed-database', 'provider']],
});
