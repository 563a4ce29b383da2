import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'qa-mobile',
  name: 'QA for mobile apps: Appium · Firebase',
  technologies: ['android', 'ios', 'appium', 'firebase', 'sentry'],
  roles: ['qa-engineer'],
});
