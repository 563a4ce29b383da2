import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'soc-aws',
  name: 'SOC: AWS · CloudWatch',
  technologies: ['aws', 'cloudwatch', 'iam', 'pagerduty', 'python', 'datadog'],
  roles: ['security-analyst'],
});
