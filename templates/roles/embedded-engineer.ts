import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'embedded-engineer',
  name: 'Embedded Engineer',
  levels: CAREER,
  families: ['embedded', 'backend'],
  occupation: '15-1252.00',
  themes: [
    { id: 'code', priority: 1, of: ['language'] },
    { id: 'platform', priority: 1, of: ['operating-system', 'mobile-platform'] },
    { id: 'links', priority: 1, of: ['device-messaging', 'protocol'] },
    { id: 'quality', priority: 1, of: ['testing'] },
    { id: 'delivery', priority: 1, of: ['ci', 'version-control'] },
    { id: 'tools', priority: 2, of: ['shell', 'container'] },
    { id: 'cloud', priority: 2, of: ['cloud'] },
  ],
  title: [['language'], ['language', 'operating-system', 'device-messaging']],
});
