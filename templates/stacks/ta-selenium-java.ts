import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ta-selenium-java',
  name: 'Test automation: Selenium · Java',
  technologies: ['java', 'selenium', 'junit', 'cucumber', 'maven', 'jenkins', 'docker'],
  roles: ['test-automation-engineer'],
});
