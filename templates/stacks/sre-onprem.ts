import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'sre-onprem',
  name: 'SRE on own servers: Linux · Ansible · Elastic Stack',
  technologies: ['linux', 'ansible', 'nginx', 'elk', 'prometheus', 'python', 'postgresql'],
  roles: ['site-reliability-engineer'],
});
