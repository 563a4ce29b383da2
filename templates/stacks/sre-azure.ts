import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'sre-azure',
  name: 'SRE: Azure · AKS · New Relic',
  technologies: ['azure', 'aks', 'newrelic', 'opentelemetry', 'terraform', 'python', 'azure-devops'],
  roles: ['site-reliability-engineer'],
});
