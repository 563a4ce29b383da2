import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ios-kmp',
  name: 'iOS: Swift · Kotlin Multiplatform',
  technologies: ['swift', 'swiftui', 'ios', 'kmp', 'kotlin', 'rest', 'gitlab-ci'],
  roles: ['ios-developer'],
});
