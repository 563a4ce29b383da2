import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'platform-eks',
  name: 'Platform: EKS · Argo CD · Vault',
  technologies: ['aws', 'eks', 'argocd', 'helm', 'terraform', 'vault', 'github-actions', 'go'],
  roles: ['platform-engineer'],
});
