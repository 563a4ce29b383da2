import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ta-api-load',
  name: 'Test automation: pytest · JMeter',
  technologies: ['python', 'pytest', 'openapi', 'rest', 'jmeter', 'gitlab-ci', 'docker'],
  roles: ['test-automation-engineer'],
});
