import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ios-firebase',
  name: 'iOS: SwiftUI · Firebase',
  technologies: ['swift', 'swiftui', 'ios', 'firebase', 'fastlane', 'git'],
  roles: ['ios-developer'],
});
