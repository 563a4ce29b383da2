import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'soc-elastic',
  name: 'SOC: Elastic Stack · Falco',
  technologies: ['elk', 'falco', 'kubernetes', 'linux', 'bash'],
  roles: ['security-analyst'],
});
