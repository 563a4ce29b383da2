import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'test-automation-engineer',
  name: 'Test Automation Engineer',
  levels: CAREER,
  families: ['testing'],
  occupation: '15-1253.00',
  themes: [
    { id: 'browser', priority: 1, of: ['e2e', 'mobile-e2e'] },
    { id: 'api', priority: 1, of: ['api-testing', 'api', 'integration'] },
    { id: 'load', priority: 1, of: ['load'] },
    { id: 'code', priority: 1, of: ['language'] },
    { id: 'runner', priority: 1, of: ['unit', 'bdd'] },
    { id: 'delivery', priority: 1, of: ['ci'] },
    { id: 'run', priority: 2, of: ['containers'] },
    { id: 'product', priority: 2, of: ['mobile-platform', 'frontend'] },
    { id: 'data', priority: 2, of: ['query-language', 'database'] },
    { id: 'build', priority: 3, of: ['ci-cd'] },
    { id: 'watch', priority: 3, of: ['observability'] },
  ],
  title: [['e2e', 'mobile-e2e', 'load'], ['language']],
});
