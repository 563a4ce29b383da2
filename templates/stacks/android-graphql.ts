import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'android-graphql',
  name: 'Android: Compose · GraphQL',
  technologies: ['kotlin', 'jetpack-compose', 'android', 'graphql', 'gradle', 'gitlab-ci', 'sentry'],
  roles: ['android-developer'],
});
