import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'sre-gcp',
  name: 'SRE: Google Cloud · GKE · Prometheus',
  technologies: ['gcp', 'gke', 'prometheus', 'loki', 'opentelemetry', 'pagerduty', 'go'],
  roles: ['site-reliability-engineer'],
});
