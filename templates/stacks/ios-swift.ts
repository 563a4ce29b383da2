import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ios-swift',
  name: 'iOS: Swift · SwiftUI',
  technologies: ['swift', 'swiftui', 'uikit', 'ios', 'rest', 'fastlane', 'git'],
  roles: ['ios-developer', 'engineering-manager', 'technical-lead'],
});
