import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'data-engineer',
  name: 'Data Engineer',
  levels: CAREER,
  families: ['data', 'backend'],
  occupation: '15-1243.01',
  themes: [
    { id: 'flow', priority: 1, of: ['workflow', 'processing', 'stream-processing', 'messaging', 'actor-framework'] },
    {
      id: 'model',
      priority: 1,
      of: ['transformation', 'warehouse', 'lakehouse', 'table-format', 'columnar', 'database'],
    },
    { id: 'query', priority: 1, of: ['query-language'] },
    { id: 'code', priority: 1, of: ['language'] },
    { id: 'storage', priority: 2, of: ['object-storage'] },
    { id: 'cloud', priority: 2, of: ['provider', 'cloud'] },
    { id: 'infrastructure', priority: 2, of: ['iac', 'containers'] },
    { id: 'reports', priority: 3, of: ['bi'] },
    { id: 'watch', priority: 3, of: ['observability'] },
    { id: 'delivery', priority: 3, of: ['ci-cd'] },
    { id: 'quality', priority: 3, of: ['testing'] },
  ],
  title: [
    ['warehouse', 'lakehouse', 'stream-processing', 'event-streaming', 'columnar'],
    ['transformation', 'processing', 'workflow', 'language'],
  ],
});
