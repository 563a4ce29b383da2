import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'devops-gcp-gke',
  name: 'DevOps: Google Cloud · GKE · Terraform',
  technologies: ['gcp', 'gke', 'terraform', 'helm', 'github-actions', 'cloud-run', 'loki'],
  roles: ['devops-engineer'],
});
