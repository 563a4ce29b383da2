import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'flutter-graphql',
  name: 'Flutter · GraphQL',
  technologies: ['dart', 'flutter', 'graphql', 'sqlite', 'github-actions', 'sentry'],
  roles: ['mobile-developer'],
});
