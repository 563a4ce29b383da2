import { defineRole } from '@/templates/role';

export default defineRole({
  id: 'technical-lead',
  name: 'Technical Lead',
  levels: ['lead'],
  families: ['backend', 'frontend', 'mobile', 'data', 'operations', 'learning'],
  followsStack: true,
  occupation: '15-1252.00',
  themes: [
    {
      id: 'code',
      priority: 1,
      of: [
        'web-framework',
        'meta-framework',
        'cross-platform',
        'ui-framework',
        'ui-library',
        'runtime',
        'platform',
        'actor-framework',
        'language',
      ],
    },
    { id: 'data', priority: 1, of: ['relational', 'database', 'warehouse', 'lakehouse', 'orm', 'query-language'] },
    { id: 'events', priority: 1, of: ['messaging', 'job-queue', 'workflow'] },
    { id: 'api', priority: 2, of: ['api', 'api-framework'] },
    { id: 'run', priority: 2, of: ['orchestration', 'containers', 'cloud'] },
    { id: 'quality', priority: 2, of: ['testing'] },
    { id: 'delivery', priority: 2, of: ['ci-cd'] },
    { id: 'watch', priority: 3, of: ['observability'] },
    { id: 'security', priority: 3, of: ['security'] },
  ],
  title: [
    ['runtime', 'language'],
    ['web-framework', 'platform', 'ui-framework', 'ui-library', 'cross-platform', 'warehouse'],
  ],
});
