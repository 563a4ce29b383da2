import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'sre-platform',
  name: 'SRE / Platform: Kubernetes · Terraform · Prometheus',
  technologies: [
    'linux',
    'kubernetes',
    'helm',
    'terraform',
    'argocd',
    'prometheus',
    'grafana',
    'opentelemetry',
    'go',
    'aws',
  ],
  roles: ['site-reliability-engineer', 'platform-engineer', 'devops-engineer', 'engineering-manager'],
});
