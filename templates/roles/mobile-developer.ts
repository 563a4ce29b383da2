import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'mobile-developer',
  name: 'Mobile Developer',
  levels: CAREER,
  families: ['mobile', 'frontend'],
  occupation: '15-1252.00',
  themes: [
    { id: 'screens', priority: 1, of: ['cross-platform', 'ui-framework', 'ui-library'] },
    { id: 'code', priority: 1, of: ['language'] },
    { id: 'platform', priority: 1, of: ['mobile-platform', 'toolchain'] },
    { id: 'api', priority: 1, of: ['backend-as-a-service', 'api'] },
    { id: 'state', priority: 2, of: ['state-management'] },
    { id: 'storage', priority: 2, of: ['database'] },
    { id: 'release', priority: 1, of: ['mobile-release', 'gitops', 'ci', 'build-tool'] },
    { id: 'quality', priority: 2, of: ['testing'] },
    { id: 'watch', priority: 2, of: ['error-tracking', 'observability'] },
    { id: 'network', priority: 3, of: ['web-framework', 'messaging', 'framework'] },
  ],
  title: [['cross-platform'], ['language', 'ui-framework', 'toolchain']],
});
