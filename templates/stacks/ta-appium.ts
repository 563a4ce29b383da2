import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ta-appium',
  name: 'Test automation: Appium · Python',
  technologies: ['python', 'appium', 'pytest', 'android', 'ios', 'github-actions'],
  roles: ['test-automation-engineer'],
});
