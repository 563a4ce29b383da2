import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'qa-cucumber',
  name: 'QA: Cucumber · Selenium · Java',
  technologies: ['cucumber', 'selenium', 'java', 'jenkins', 'postman'],
  roles: ['qa-engineer', 'test-automation-engineer'],
});
