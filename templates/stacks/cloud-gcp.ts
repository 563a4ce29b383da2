import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'cloud-gcp',
  name: 'Cloud: Google Cloud · Terraform',
  technologies: ['gcp', 'terraform', 'gke', 'cloud-run', 'pubsub', 'bigquery', 'python'],
  roles: ['cloud-engineer'],
});
