import { defineRole } from '@/templates/role';

export default defineRole({
  id: 'engineering-manager',
  name: 'Engineering Manager',
  levels: ['manager'],
  families: ['management'],
  occupation: '11-3021.00',
  themes: [
    {
      id: 'code',
      priority: 2,
      of: ['web-framework', 'ui-library', 'ui-framework', 'cross-platform', 'platform', 'runtime', 'language'],
    },
    { id: 'data', priority: 2, of: ['database', 'data-ml'] },
    { id: 'run', priority: 2, of: ['orchestration', 'cloud', 'containers'] },
  ],
  title: [
    ['runtime', 'language', 'cross-platform', 'ui-library', 'provider'],
    ['web-framework', 'platform', 'ui-framework', 'orchestration'],
  ],
});
