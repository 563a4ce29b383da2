import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'qa-engineer',
  name: 'QA Engineer',
  levels: CAREER,
  families: ['testing'],
  occupation: '15-1253.00',
  themes: [
    { id: 'strategy', priority: 1, must: true, of: [] },
    { id: 'product', priority: 1, of: ['mobile-platform', 'frontend', 'api'] },
    { id: 'tools', priority: 1, of: ['api-testing', 'e2e', 'mobile-e2e', 'bdd'] },
    { id: 'data', priority: 1, of: ['query-language', 'transformation', 'warehouse', 'database'] },
    { id: 'load', priority: 2, of: ['load'] },
    { id: 'code', priority: 2, of: ['language'] },
    { id: 'delivery', priority: 2, of: ['version-control', 'ci-cd'] },
    { id: 'services', priority: 3, of: ['backend-as-a-service', 'messaging', 'framework'] },
    { id: 'watch', priority: 3, of: ['error-tracking', 'observability'] },
  ],
  title: [['e2e', 'mobile-e2e', 'bdd', 'api-testing', 'warehouse']],
});
