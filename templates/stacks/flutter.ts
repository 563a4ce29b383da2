import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'flutter',
  name: 'Flutter · Dart · Firebase',
  technologies: ['dart', 'flutter', 'firebase', 'rest', 'fastlane'],
  roles: ['mobile-developer', 'technical-lead'],
});
