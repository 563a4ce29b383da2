import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ios-graphql',
  name: 'iOS: SwiftUI · GraphQL',
  technologies: ['swift', 'swiftui', 'ios', 'graphql', 'github-actions', 'sentry'],
  roles: ['ios-developer'],
});
