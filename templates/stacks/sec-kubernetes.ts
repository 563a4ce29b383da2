import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'sec-kubernetes',
  name: 'Security: Kubernetes · Falco · Vault',
  technologies: ['kubernetes', 'falco', 'trivy', 'vault', 'istio', 'go', 'github-actions'],
  roles: ['security-engineer'],
});
