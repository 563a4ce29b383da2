import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'devops-openshift',
  name: 'DevOps: OpenShift · Jenkins',
  technologies: ['openshift', 'jenkins', 'groovy', 'ansible', 'helm', 'elk', 'linux'],
  roles: ['devops-engineer', 'platform-engineer'],
});
