import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'ios-developer',
  name: 'iOS Developer',
  levels: CAREER,
  families: ['mobile'],
  occupation: '15-1252.00',
  themes: [
    { id: 'screens', priority: 1, of: ['ui-framework'] },
    { id: 'code', priority: 1, of: ['language'] },
    { id: 'platform', priority: 1, of: ['mobile-platform', 'cross-platform'] },
    { id: 'api', priority: 1, of: ['api', 'backend-as-a-service'] },
    { id: 'storage', priority: 2, of: ['database'] },
    { id: 'release', priority: 1, of: ['mobile-release', 'ci'] },
    { id: 'quality', priority: 2, of: ['testing'] },
    { id: 'watch', priority: 2, of: ['error-tracking', 'observability'] },
    { id: 'source', priority: 3, of: ['version-control'] },
  ],
  title: [['language'], ['ui-framework']],
});
