import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'cloud-engineer',
  name: 'Cloud Engineer',
  levels: CAREER,
  families: ['operations'],
  occupation: '15-1299.08',
  themes: [
    { id: 'cloud', priority: 1, of: ['provider', 'edge'] },
    {
      id: 'services',
      priority: 1,
      of: ['serverless', 'managed-database', 'object-storage', 'compute', 'message-queue', 'key-value', 'cloud'],
    },
    { id: 'infrastructure', priority: 1, of: ['iac', 'configuration'] },
    { id: 'identity', priority: 1, of: ['iam', 'security'] },
    { id: 'run', priority: 2, of: ['managed-kubernetes', 'containers'] },
    { id: 'code', priority: 2, of: ['shell', 'language', 'runtime'] },
    { id: 'watch', priority: 2, of: ['observability'] },
    { id: 'data', priority: 2, of: ['database', 'messaging', 'warehouse'] },
    { id: 'delivery', priority: 3, of: ['ci-cd'] },
  ],
  title: [
    ['provider', 'serverless'],
    ['serverless', 'managed-kubernetes', 'iac'],
  ],
});
