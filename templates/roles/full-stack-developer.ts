import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'full-stack-developer',
  name: 'Full-Stack Developer',
  levels: CAREER,
  families: ['backend', 'frontend'],
  occupation: '15-1254.00',
  themes: [
    {
      id: 'screens',
      priority: 1,
      must: true,
      of: ['meta-framework', 'ui-framework', 'ui-library', 'frontend', 'markup', 'style'],
    },
    { id: 'code', priority: 1, of: ['web-framework', 'runtime', 'platform', 'api-framework', 'cms', 'language'] },
    { id: 'data', priority: 1, of: ['relational', 'database', 'query-language', 'orm'] },
    { id: 'api', priority: 2, of: ['api'] },
    { id: 'events', priority: 2, of: ['messaging', 'job-queue'] },
    { id: 'quality', priority: 2, of: ['testing'] },
    { id: 'run', priority: 2, of: ['cloud', 'containers'] },
    { id: 'delivery', priority: 3, of: ['ci-cd'] },
    { id: 'watch', priority: 3, of: ['observability'] },
    { id: 'security', priority: 3, of: ['security'] },
  ],
  title: [
    ['runtime', 'language'],
    ['web-framework', 'platform', 'meta-framework', 'backend-as-a-service'],
    ['ui-library', 'ui-framework'],
  ],
});
