import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'security-engineer',
  name: 'Security Engineer',
  levels: CAREER,
  families: ['security'],
  occupation: '15-1299.05',
  themes: [
    { id: 'code', priority: 1, of: ['standard', 'sast', 'sca', 'dast'] },
    { id: 'identity', priority: 1, of: ['iam', 'auth-protocol', 'secrets'] },
    {
      id: 'infrastructure',
      priority: 1,
      of: ['provider', 'orchestration', 'runtime-security', 'scanner', 'service-mesh', 'iac', 'container'],
    },
    { id: 'delivery', priority: 2, of: ['ci'] },
    { id: 'language', priority: 2, of: ['language', 'shell', 'framework'] },
    { id: 'watch', priority: 2, of: ['logging', 'observability'] },
    { id: 'data', priority: 3, of: ['database'] },
  ],
  title: [
    ['standard', 'iam', 'orchestration', 'provider'],
    ['provider', 'scanner', 'secrets', 'auth-protocol', 'ci'],
  ],
});
