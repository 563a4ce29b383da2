import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'platform-gke-flux',
  name: 'Platform: GKE · Flux · Pulumi',
  technologies: ['gcp', 'gke', 'flux', 'pulumi', 'typescript', 'istio', 'opentelemetry'],
  roles: ['platform-engineer'],
});
