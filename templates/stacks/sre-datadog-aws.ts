import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'sre-datadog-aws',
  name: 'SRE: AWS · EKS · Datadog',
  technologies: ['aws', 'eks', 'datadog', 'pagerduty', 'terraform', 'python', 'linux'],
  roles: ['site-reliability-engineer'],
});
