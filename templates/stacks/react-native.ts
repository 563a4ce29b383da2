import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'react-native',
  name: 'React Native · Expo · TypeScript',
  technologies: ['typescript', 'react-native', 'expo', 'redux', 'graphql', 'fastlane', 'jest'],
  roles: ['mobile-developer', 'engineering-manager', 'technical-lead'],
});
